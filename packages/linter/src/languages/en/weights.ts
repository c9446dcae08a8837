/**
 * Fitted by `bench/reading/fit.js`; change the cues and fit again instead of editing numbers. A positive weight
 * speaks for a disclosure, a negative one against it. Weights too small to matter are left out. The format is
 * explained at `parseWeights`.
 */
export function weights(): string {
  return `
controller	-381	own score:81	is heading:-88	text below:184	first below:206	before:62	after:76	heading above:-6	rest of section:70	lead-in:128	rest of list:-48	strongest beside:-179	beside contact:149	beside collection:41	beside sources:19	beside purposes:77	beside cookies:41	beside sharing:40	beside sale:33	beside transfers:-25	beside retention:-53	beside security:-52	beside rights:15	beside choices:15	beside do-not-track:7	beside children:-17	beside automated-decisions:-10	beside changes:-11	base:3
contact	-376	own score:83	is heading:-150	text below:264	first below:157	before:52	after:170	heading above:-80	rest of section:90	lead-in:127	rest of list:-65	strongest beside:-96	beside controller:57	beside collection:-71	beside sources:-46	beside purposes:37	beside legal-basis:-16	beside cookies:41	beside sharing:11	beside transfers:48	beside retention:-27	beside security:28	beside rights:91	beside choices:-14	beside do-not-track:-26	beside children:77	beside automated-decisions:8	beside changes:-49	base:-50
collection	-341	own score:59	is heading:-101	text below:186	first below:192	before:31	after:113	heading above:64	rest of section:26	lead-in:109	rest of list:-59	strongest beside:-164	beside controller:21	beside contact:9	beside sources:60	beside purposes:93	beside legal-basis:92	beside cookies:26	beside sharing:15	beside sale:53	beside transfers:-46	beside retention:84	beside security:15	beside choices:68	beside do-not-track:46	beside children:67	beside automated-decisions:-44	beside changes:-85	base:-54
sources	-422	own score:74	is heading:-144	text below:245	first below:228	before:72	after:83	heading above:86	rest of section:75	lead-in:88	rest of list:-119	strongest beside:-148	beside controller:77	beside contact:-41	beside collection:65	beside purposes:46	beside legal-basis:52	beside cookies:9	beside sale:52	beside transfers:-53	beside retention:25	beside security:-29	beside rights:-58	beside choices:-28	beside do-not-track:9	beside children:41	beside automated-decisions:-18	beside changes:-28	base:-12
purposes	-352	own score:64	is heading:-106	text below:83	first below:176	before:-9	after:69	heading above:50	rest of section:37	lead-in:197	rest of list:-186	strongest beside:-162	beside controller:-71	beside contact:-25	beside collection:90	beside sources:33	beside legal-basis:117	beside cookies:82	beside sharing:76	beside sale:53	beside transfers:-46	beside retention:31	beside security:-6	beside rights:-32	beside choices:61	beside do-not-track:-34	beside children:35	beside automated-decisions:86	beside changes:-20	base:-33
legal-basis	-409	own score:84	is heading:-100	text below:215	first below:159	before:90	after:147	heading above:29	rest of section:91	lead-in:226	rest of list:-120	strongest beside:-194	beside controller:-12	beside contact:19	beside collection:49	beside sources:12	beside purposes:110	beside cookies:-81	beside sharing:50	beside sale:-26	beside transfers:11	beside retention:16	beside security:24	beside rights:6	beside do-not-track:-7	beside children:-10	beside automated-decisions:-71	beside changes:-23	base:-54
cookies	-403	own score:75	is heading:-133	text below:183	first below:285	before:117	after:180	heading above:170	rest of section:41	lead-in:36	rest of list:-181	strongest beside:-84	beside controller:-32	beside contact:-57	beside collection:77	beside sources:-61	beside purposes:26	beside legal-basis:62	beside sharing:34	beside sale:-10	beside transfers:20	beside retention:40	beside security:-24	beside rights:-28	beside choices:62	beside do-not-track:-14	beside children:-17	beside automated-decisions:-10	beside changes:-28	base:-43
sharing	-355	own score:63	is heading:-124	text below:169	first below:197	before:43	after:112	heading above:77	rest of section:12	lead-in:166	rest of list:-184	strongest beside:-149	beside controller:94	beside contact:-30	beside collection:69	beside sources:25	beside purposes:98	beside legal-basis:56	beside cookies:21	beside sale:33	beside transfers:123	beside retention:104	beside security:68	beside choices:78	beside do-not-track:-82	beside children:20	beside automated-decisions:-22	beside changes:-12	base:-70
sale	-422	own score:90	is heading:-109	text below:194	first below:187	before:-21	after:115	heading above:-69	rest of section:-33	lead-in:210	rest of list:-160	strongest beside:-88	beside controller:-29	beside contact:25	beside collection:15	beside sources:7	beside purposes:63	beside legal-basis:-24	beside cookies:54	beside sharing:99	beside transfers:-38	beside retention:-23	beside security:-11	beside rights:24	beside choices:39	beside do-not-track:-25	beside children:33	beside automated-decisions:-31	beside changes:-14	base:7
transfers	-409	own score:95	is heading:-166	text below:256	first below:330	before:120	after:118	heading above:-45	rest of section:52	lead-in:99	rest of list:-155	strongest beside:-106	beside controller:-8	beside contact:-5	beside collection:-33	beside sources:-33	beside purposes:58	beside legal-basis:52	beside cookies:25	beside sharing:88	beside sale:-13	beside retention:51	beside security:25	beside rights:-36	beside children:-17	beside automated-decisions:-14	beside changes:-20	base:-57
retention	-405	own score:91	is heading:-143	text below:259	first below:246	before:148	after:132	heading above:-38	rest of section:97	lead-in:126	rest of list:-109	strongest beside:-135	beside controller:-10	beside contact:-36	beside collection:66	beside sources:-59	beside purposes:46	beside legal-basis:87	beside cookies:-33	beside sharing:58	beside sale:-11	beside transfers:9	beside security:9	beside rights:25	beside choices:36	beside do-not-track:-6	beside automated-decisions:-24	beside changes:-27	base:-23
security	-402	own score:81	is heading:-136	text below:290	first below:309	before:124	after:170	heading above:8	rest of section:86	lead-in:104	rest of list:-127	strongest beside:-101	beside controller:-30	beside contact:-22	beside collection:39	beside sources:-38	beside purposes:52	beside cookies:12	beside sharing:18	beside sale:-24	beside transfers:10	beside retention:48	beside rights:-34	beside choices:29	beside do-not-track:-11	beside children:-33	beside automated-decisions:9	base:-30
rights	-384	own score:76	is heading:-161	text below:253	first below:266	before:79	after:121	heading above:-98	rest of section:136	lead-in:117	rest of list:-140	strongest beside:-182	beside contact:88	beside collection:9	beside sources:-74	beside purposes:24	beside legal-basis:76	beside cookies:-44	beside sharing:40	beside sale:99	beside transfers:52	beside retention:34	beside security:-10	beside choices:95	beside do-not-track:-9	beside children:49	beside automated-decisions:46	beside changes:-9	base:-56
choices	-416	own score:79	is heading:-121	text below:175	first below:214	before:71	after:52	heading above:14	rest of section:49	lead-in:174	rest of list:-85	strongest beside:-54	beside controller:-29	beside contact:-23	beside collection:-38	beside sources:-86	beside purposes:20	beside legal-basis:-23	beside cookies:10	beside sharing:-6	beside sale:12	beside transfers:-49	beside retention:-56	beside security:-57	beside rights:12	beside do-not-track:-50	beside children:-58	beside automated-decisions:-30	beside changes:-63	base:-25
do-not-track	-418	own score:129	is heading:-86	text below:215	first below:235	before:95	after:126	heading above:105	rest of section:72	lead-in:117	rest of list:-133	strongest beside:-59	beside controller:-7	beside contact:-64	beside collection:87	beside sources:-41	beside purposes:-52	beside legal-basis:-53	beside cookies:55	beside sharing:-38	beside sale:11	beside transfers:-6	beside retention:-59	beside security:-8	beside rights:19	beside choices:11	beside children:-8	beside changes:9	base:94
children	-411	own score:96	is heading:-180	text below:213	first below:230	before:166	after:176	heading above:-39	lead-in:178	rest of list:-141	strongest beside:-62	beside controller:-12	beside contact:46	beside collection:-16	beside sources:-16	beside purposes:5	beside legal-basis:31	beside cookies:-15	beside sharing:-8	beside transfers:-6	beside retention:-9	beside security:-15	beside rights:29	beside choices:-90	beside do-not-track:13	beside changes:-17	base:-86
automated-decisions	-427	own score:115	is heading:-92	text below:209	first below:233	before:114	after:113	heading above:30	rest of section:81	lead-in:136	rest of list:-128	strongest beside:-132	beside controller:-15	beside contact:-6	beside collection:32	beside sources:36	beside purposes:73	beside legal-basis:65	beside sharing:9	beside sale:45	beside transfers:-26	beside retention:27	beside rights:31	beside choices:37	beside children:-8	beside changes:-6	base:40
changes	-400	own score:102	is heading:-134	text below:164	first below:206	before:24	after:189	heading above:49	rest of section:82	lead-in:133	rest of list:-131	strongest beside:-125	beside controller:-15	beside contact:-37	beside collection:-17	beside purposes:-47	beside legal-basis:-12	beside cookies:-13	beside sharing:-46	beside sale:54	beside transfers:-12	beside retention:-12	beside security:-12	beside rights:102	beside choices:-16	beside do-not-track:-32	beside children:14	base:-30
collection.health-policy	-240
collection.health	-240
cookies.internal-identifiers	-240
sale.notice	-240
transfers.framework	-240
transfers.recourse	-240
transfers.enforcement	-240
transfers.arbitration	-240
transfers.liability	-240
rights.time	-240
rights.fee	-240
rights.metrics	-240
rights.appeal	-240
choices.incentives	-240
children.public-posting	-240
children.protection	-240
children.operators	-240
automated-decisions.recommendations	-240
automated-decisions.advertising	-240
automated-decisions.artificial-intelligence	-240
automated-decisions.ai-notice	-240
changes.notice	-376
children.minimum-age	-434
collection.sensitive	-380
collection.duty-to-provide	-383
cookies.third-party	-372
sharing.recipients	-380
retention.criteria	-386
do-not-track.third-party-tracking	-368
rights.rectification	-372
rights.access	-339
rights.how	-426
rights.erasure	-403
changes.last-updated	-399
purposes.new	-362
transfers.safeguard	-408
rights.restriction	-362
rights.objection	-299
rights.portability	-402
rights.withdraw-consent	-354
rights.verification	-348
rights.complaint	-373
do-not-track.answer	-376
children.parental-consent	-382
rights.no-retaliation	-368
rights.authorised-agent	-370
sources.public	-381
legal-basis.legitimate-interest	-400
controller.data-protection-officer	-377
rights.limit-sensitive	-374
children.parental-rights	-410
transfers.copy	-372
rights.complaint-to-controller	-341
changes.effective-date	-410
cookies.consent	-346
retention.period	-423
sale.under-16	-370
rights.opt-out-of-sale	-407
do-not-track.opt-out-signal	-379
automated-decisions.logic	-372
cookies.duration	-317
controller.representative	-323
sharing.business-purpose	-350
sale.opt-out-link	-374

above changes	0:-15	2:-10	4:-15	6:15	11:-10	12:-55	13:15	17:15	49:-20	71:20	72:10
above choices	1:65	2:-25	4:-50	5:-20	6:20	7:-10	9:10	11:-10	12:-40	13:55	39:-10	44:-20	45:10	46:10	50:-20	58:-15	59:-10	65:-10	75:15
above collection	0:40	1:30	2:80	3:25	4:20	5:-15	6:30	7:-35	8:-25	9:-15	10:20	11:-10	12:-60	13:10	15:-25	17:-20	40:-15	42:-20	44:-60	47:10	48:-15	49:-15	52:-15	54:-10	55:20	56:-15	57:-25	58:-25	59:-30	60:-20	61:-10	62:-10	64:25	65:15	69:-20	70:-20	71:-25	73:10	76:-10	78:-35
above contact	0:15	1:85	2:-15	3:-10	5:-10	9:-10	12:-25	16:10	17:-10	44:-10	79:30
above controller	4:-15	7:-25	49:15
above cookies	0:-30	1:-10	2:-20	3:-10	4:-10	5:-35	6:75	8:-15	9:15	12:40	13:20	44:10	45:-15	47:-10	48:-10	49:25	50:-15	55:-15	57:-10	60:-10	70:15	72:45	78:-10
above legal-basis	2:10	3:-10	4:35	5:25	7:35	13:-15	44:75	64:10	65:15
above purposes	1:50	2:-45	4:80	6:25	7:35	8:40	9:-40	10:-30	11:-50	12:40	13:10	14:-15	15:35	17:10	39:-10	40:-10	41:-40	44:-20	45:-20	46:-10	47:-25	48:40	49:-15	51:-15	52:-10	53:-20	54:-10	58:-15	59:-25	60:-20	61:15	63:15	70:-25	71:-15	72:20	75:20	76:-10	78:-30	79:15	81:-10
above retention	2:-95	4:-55	5:-15	10:125	12:-30	45:35	73:35	78:45
above rights	0:-10	1:65	2:-15	3:20	4:-35	5:-75	6:-30	7:-50	8:-35	9:-25	10:-35	11:-20	12:90	13:-35	15:-15	16:-10	17:-10	39:-10	41:15	44:-15	45:-10	48:40	49:40	55:25	56:10	57:-15	58:-15	59:-10	65:-30	66:-15	67:-10	70:25	74:-10	75:20	79:40	80:65
above sale	2:-10	4:-10	7:15	8:15	44:10	58:-10
above security	0:-25	1:-15	2:-65	3:-10	5:25	10:55	11:35	12:30	13:-20	45:15	48:-15	50:-15	53:10	55:-10	59:80	61:10	65:10	70:10	73:20	78:35
above sharing	1:-45	2:-15	3:10	4:-40	5:-20	6:15	7:90	8:85	9:-10	10:-45	11:-55	12:65	13:10	16:-10	17:-25	39:-10	41:-15	42:-35	43:-15	44:95	45:-45	47:-20	48:-25	49:10	50:-10	52:-25	53:-15	54:-10	55:-15	58:-10	59:85	63:-10	64:-20	66:10	69:-15	70:-25	71:-10	72:-10	73:-10	78:10	79:-25	80:40
above transfers	2:-25	4:-25	7:-15	9:10	10:-15	11:10	12:45	13:15	42:15	45:-15	52:15	58:10	59:-15	69:25	73:10	78:30	79:30
automated-decisions*1	0:-10	1:-30	2:-75	3:-15	4:55	5:-15	6:-10	7:-45	8:-30	9:-15	11:-10	15:-10	16:175	43:-20	44:-30	45:-15	48:-10	49:15	54:-10	55:20	57:10	64:25	65:-30	67:20	70:10	72:15	75:-20	77:85	80:10
automated-decisions*2	2:-10	7:-10	12:20	13:-15	16:30	44:-10	48:10	49:10	54:-10	55:-10	67:35	75:-15	77:20	80:30
automated-decisions*3	4:-35	16:40	49:-10	67:25
automated-decisions/advertising	2:-15	4:-10	6:-10	13:15	16:-10	36:350	72:30
automated-decisions/ai-notice	2:10	4:-35	7:-10	16:-25	38:350	41:10	42:20
automated-decisions/artificial-intelligence	1:-15	2:-60	11:-10	12:-10	13:-10	37:350	50:-10
automated-decisions/automated-decision	1:-10	4:15	5:10	6:-10	7:-30	8:-30	11:-10	13:-10	16:255	41:15	42:-10	44:-15	48:10	49:30	54:-10	64:15	65:-10	67:30	70:25	75:-25	77:20
automated-decisions/logic	2:10	4:40	12:40	16:160	49:40	67:25	77:285
automated-decisions/no-effects	16:125
automated-decisions/profiling	1:-10	2:-35	4:15	5:-25	7:-30	16:225	41:-30	43:-10	44:-20	45:-10	49:-25	54:-10	55:15	64:10	65:-20	67:30	72:-10	74:10	75:-10	77:15	80:25
automated-decisions/recommendations	16:10	35:350	80:35
begins access	7:55	13:-40
begins account	2:55	3:-25	4:-40	13:-25
begins accounts	4:-35
begins additional	2:30	4:-40	7:45
begins additionally	6:30
begins address	7:-25
begins administer	2:-25
begins advertisers	3:25	4:40
begins advertising	7:40	43:-25
begins after	10:30
begins all	4:-35	7:-35
begins although	7:-25	11:40
begins analytics	2:-40	4:-25	7:25	44:25
begins any	1:-45	4:-30	7:-25	11:25	13:25
begins app	4:-35
begins as	4:-65	7:45	48:45
begins at	4:-40	10:25	12:-30
begins attn	1:35
begins be	1:25
begins because	2:30
begins below	4:40	10:30
begins between	4:35
begins billing	4:-35
begins business	7:60
begins by	0:-30	1:100	2:25	4:-25	49:35
begins california	2:30	7:-25
begins categories	4:-25	44:30	48:35
begins category	2:145	12:-25
begins certain	44:30
begins children	15:25
begins communications	4:-70
begins compliance	5:25	7:35	65:25
begins comply	4:85	5:-25	7:30
begins consent	2:-40	5:30
begins contact	0:-40	1:25	13:-35
begins content	4:-30
begins contract	11:-35
begins contractual	2:25	13:30
begins cookie	4:-30	13:30
begins cookies	2:-70
begins crash	2:25
begins credit	0:30
begins customer	4:-45
begins customers	13:40
begins data	1:25	3:30	4:-30	9:85	10:125	13:-30	44:-30	53:50
begins date	17:75
begins de	2:40	4:25
begins develop	2:-25
begins developing	7:-30	11:40
begins device	2:45
begins directly	2:30
begins disclosure	2:55	4:45	12:40
begins do	7:-25
begins domain	2:-30	6:60	43:30	78:40
begins eea	1:-25
begins effective	17:40
begins email	0:-40	1:-45	2:75	5:30	13:-40	44:30
begins emails	6:-25
begins enforce	4:60
begins essential	2:-25
begins eu	1:-25	9:35
begins examples	2:45	7:30	44:30
begins finally	2:35	4:-40	12:35
begins financial	2:-45	7:45
begins first	2:35
begins for	1:-35	3:100	4:-30	5:-50	9:-35	10:-35	12:-30	42:25	44:40	53:-55	59:30
begins fraud	4:-30
begins from	2:25	4:30
begins fulfill	4:25
begins further	1:-30	5:-25	7:-30
begins generally	13:40
begins geolocation	4:-30
begins google	0:25	11:25	13:35	44:60
begins help	4:55	7:-30
begins how	2:-60	4:60	6:25	7:125	8:25	9:60	11:75	12:-35
begins identification	2:25
begins identifiers	2:25	8:30
begins identify	2:30
begins identity	7:25
begins if	0:-45	2:35	3:-40	6:-25	9:-35	12:45	13:-45	17:-30	44:45	48:35	49:30	50:40	53:-25	58:25
begins ii	7:25
begins iii	13:45
begins in	1:30	3:30	4:50	5:50	8:-35	9:30	48:-55	49:-45	53:35	65:30
begins including	7:45	9:30
begins individuals	4:-30
begins inferences	4:-25
begins information	1:-25	2:115	3:25	5:-25	11:25	12:30	13:-40	44:-35
begins interaction	2:30
begins ip	2:55	5:35	65:40
begins is	4:-35	7:30
begins it	4:-30	7:-40	13:30	42:25
begins job	7:25
begins last	1:-30	2:-35	7:-30	17:60	51:35
begins legal	2:-35	5:55	7:-65	44:-25
begins legitimate	4:-30	5:25	65:25
begins like	2:30	6:50
begins linkedin	44:25
begins lodge	12:25
begins maintain	7:45
begins make	2:35
begins manage	4:30	7:55	12:-25	44:40
begins management	4:25
begins managing	12:25
begins marketing	3:-25	4:60	5:30	65:30
begins meet	4:30
begins minors	15:45
begins mobile	7:-40	13:25
begins more	0:-25	2:-35	6:-40
begins most	0:-30	2:40
begins name	2:35	3:40	6:60	7:-45	43:30	78:40
begins necessary	5:85	12:-25
begins new	2:25	4:35	17:25
begins non	2:25	7:35	44:45
begins note	2:-45	4:-30
begins object	12:25
begins obtain	8:-25	55:30
begins on	4:60	15:25
begins once	4:-30
begins one	7:50
begins online	1:25	7:-25
begins only	4:-35	10:40	12:-25	45:60
begins opt	8:-40	12:40
begins opting	4:-30	12:25	13:40
begins or	1:-35	2:25	7:-30	12:-30
begins other	2:-50	4:-25	7:35	44:-25
begins our	0:40	2:-30	6:-25	9:30	11:50
begins partners	44:35
begins payment	0:30	4:-25	44:25
begins paypal	44:35
begins performance	2:-25	5:30
begins personal	2:30	4:30	5:-25	8:30	11:-35	12:-40	44:-35
begins phone	0:25	1:45
begins please	1:35	49:-30	58:50
begins privacy	0:-65
begins process	4:60
begins processing	12:95
begins professional	2:25
begins profile	4:-25
begins protect	4:60	7:35
begins protection	4:40	5:25	11:40
begins provide	4:45
begins providing	5:45	13:25
begins provision	2:35	4:25	5:35	65:30
begins publicly	2:35	3:25	7:-25
begins purpose	2:25	4:190	6:45	7:50	9:25	44:-25	78:40
begins purposes	4:25	7:25
begins read	1:-60	2:-50	4:-70	7:-35
begins recipients	7:25
begins registration	0:25
begins remember	6:25
begins request	12:35	13:25	48:-45
begins research	2:25	4:-25
begins respond	4:30
begins responding	4:25
begins retention	10:45	13:-25
begins right	5:-25	8:35
begins rights	12:25
begins safety	7:30
begins sale	0:25
begins security	2:-25	13:-25
begins see	1:-35	4:-45	5:-30
begins sensitive	2:35	7:-35
begins service	0:-30	2:-45	3:-30	4:-35	7:50	44:40
begins services	4:30
begins sharing	7:55	13:35
begins sign	11:25
begins similarly	2:40
begins so	12:30
begins social	2:-45	7:-40	44:-30
begins some	4:-35	6:35	12:-35
begins sometimes	4:35
begins standard	1:30	2:-25
begins state	12:35
begins stripe	0:-25	44:25
begins subject	4:35
begins such	4:-45	6:-25	7:45	11:-25	44:50
begins support	7:25	44:25
begins survey	2:40
begins switzerland	1:85
begins technical	4:25
begins telephone	1:50
begins that	4:40	6:50
begins the	0:55	4:-45	8:-35	15:-30	17:-35	48:55	49:-70	57:-25	65:-50
begins there	2:-30
begins these	6:80	7:30	12:25
begins third	1:-30	2:35	3:40	5:35	7:25	13:-40
begins this	2:-70	5:25	7:-100	9:-35	11:45	12:-45	13:-40	17:25	39:-30	44:-80	71:25
begins through	6:30	47:50	48:55	49:55	50:30
begins time	0:30
begins to	0:-30	2:-25	4:75	5:40	6:-30	7:30	8:-25	11:-40	15:40	42:30	44:35	48:-25	49:60	50:-25	58:40	59:30
begins transaction	2:30
begins transfer	9:40
begins truste	1:-30
begins type	6:60	43:30	78:40
begins uk	0:35	1:-40
begins unless	4:25	12:-35
begins updated	17:40
begins usage	4:-25
begins use	0:30	4:35
begins user	2:35	4:-40	5:30	10:30
begins username	2:35	5:45
begins users	13:50
begins video	2:35
begins visit	7:-25
begins we	0:-25	2:-30	3:45	5:65	6:35	7:60	12:-25	15:-45	43:25	44:30	47:-25	48:-55	49:-30
begins web	4:-25	6:35	14:25
begins website	7:30
begins welcome	0:25
begins what	4:45	5:-55	6:60
begins when	1:-25	2:35	3:-30	4:50	6:-40	9:30	12:35	13:-30	45:30
begins where	3:-25	4:-25	5:-25	10:35
begins whether	4:-30
begins which	2:-45
begins while	2:25	4:-30
begins why	2:-25	4:35
begins with	4:-50	5:-25	6:-40	7:65	44:75
begins withdraw	5:-25
begins yes	2:25
begins you	4:-140	5:-25	11:-75	12:30	13:80	44:-30	57:-25
begins your	1:-35	4:-80	5:25	7:-45	9:40	11:-25	12:45	44:-35	49:30
begins zendesk	7:25
changes*1	0:-30	1:-80	2:-35	3:-30	4:-45	5:-15	7:-40	8:-30	9:-35	11:-45	12:25	13:-25	14:10	15:-25	16:-25	17:160	39:10	41:-15	42:20	43:-30	44:-45	45:-15	46:-20	47:30	48:-10	49:40	51:65	52:25	53:-25	54:15	57:10	58:10	59:-25	60:35	62:-15	63:-15	65:-10	70:-30	71:90	72:10	73:-25	78:-20
changes*2	1:-10	2:-35	4:-15	5:-20	6:-10	7:-10	10:-20	11:-15	12:-40	13:-20	39:35	41:10	45:-15	47:-10	48:-15	49:-10	50:-15	51:-20	52:30	57:-10	71:-20
changes*3	4:30	5:-10	7:-15	12:-15	17:15	39:-25	51:-15	52:60	71:-15
changes/effective-date	0:-15	1:-25	2:-15	3:-15	4:10	5:-15	7:-15	11:-10	13:-20	17:300	44:-10	46:10	51:-30	52:15	71:405	72:15
changes/last-updated	1:-70	2:-60	3:-10	4:-20	5:-20	6:-15	7:-50	9:-15	11:-20	12:-25	14:-10	15:-10	17:325	51:450	52:10	60:-10	71:55
changes/notice-of-changes	2:-30	3:-10	4:-35	5:10	6:15	8:-15	9:-20	10:30	11:-10	12:35	15:-10	16:-10	17:195	39:285	42:10	43:-10	45:15	47:90	49:70	51:-55	52:20	54:20	55:10	56:10	57:15	58:35	65:-10	70:-10	71:-40
changes/policy-changes	0:-10	1:-10	2:10	5:-10	6:-15	9:-10	10:-40	11:-25	12:-35	13:-20	14:15	15:-15	16:-10	17:285	39:85	42:-15	44:-10	45:-15	47:-40	49:-45	52:60	57:-20	60:35	71:-50	72:-10	73:-15
children*1	0:15	2:-25	4:20	5:-15	6:-10	7:-25	9:-15	10:-30	11:-45	13:-15	15:170	16:-20	40:65	41:50	42:-35	43:-10	44:10	45:-15	49:20	60:15	61:60	68:115	70:-15	73:-25	74:85	80:-15	81:10
children*2	0:-30	1:35	2:-20	3:-10	4:-25	5:-15	7:-20	9:-10	10:-15	11:-15	12:-10	13:-30	15:25	40:65	44:-15	50:-20	58:10	60:15	61:80	68:50	73:-15	74:40	81:20
children*3	0:-15	1:60	2:-50	3:-10	4:-25	5:-10	8:10	10:-10	12:-40	13:-20	15:65	40:40	44:-10	48:10	49:-20	50:-10	58:10	61:25	68:60	73:-10	74:10
children/children	0:15	1:10	3:20	4:-20	6:-10	7:15	9:-15	10:-20	11:-20	12:-20	13:-40	15:355	16:-15	17:10	40:20	41:20	44:35	45:-15	50:-10	58:15	68:110	73:-10	74:45	75:25
children/minimum-age	0:-15	1:30	2:-45	4:10	5:-20	7:-45	9:-10	10:-15	11:-15	12:-20	15:310	40:435	42:-25	44:-20	45:-10	48:-25	49:10	61:25	66:10	68:30	73:-20	74:70	75:-15	81:25
children/minor-content-removal	15:120	34:220
children/not-knowingly	1:50	2:-50	3:-20	4:-25	5:-10	7:-10	10:-10	11:-25	12:-25	15:130	40:105	41:-15	44:-25	48:-15	49:-35	50:-30	60:30	61:-20	69:15	74:35	75:-10	76:10	81:10
children/parent	0:-15	2:-15	3:-10	12:10	13:-15	15:100	40:-25	44:-15	50:-10	58:10	61:75	68:55	74:-20
children/parental-rights	2:-10	7:-10	8:-10	12:-20	15:240	40:-10	48:20	49:-10	50:-10	61:10	68:290
children/parents	1:-15	2:-15	8:-10	12:-15	15:260	58:15	61:420	68:-30
children/protection	15:120	33:220
children/public-posting	15:40	32:140
choices*1	0:-15	1:-15	3:15	5:15	6:40	7:-40	8:-45	9:-15	10:10	11:-35	12:20	13:150	14:30	17:-10	39:-20	40:10	41:15	42:90	44:10	46:15	47:20	48:50	49:50	50:55	52:40	54:-10	55:-15	56:-25	57:30	58:-10	59:-10	60:20	61:-10	62:-10	64:-10	68:-25	69:-45	70:-10	72:15	73:-10	74:-35	75:30	76:20	77:-10	78:-20	80:-55	81:10
choices*2	2:10	3:-25	4:-20	5:-15	7:-15	8:15	10:10	11:15	12:-10	13:-40	14:20	15:-10	17:-20	41:-20	46:15	47:-10	48:-55	49:-25	50:-20	54:10	55:-20	57:20	58:-10	60:25	63:-15	72:20	75:-10	76:45	80:-10	81:30
choices*3	2:70	4:-35	7:-40	12:15	13:25	14:20	43:-25	45:10	46:-10	48:-20	50:-10	56:10	57:10	67:10	72:-25	75:35	76:20	80:15
choices/incentives	0:20	2:20	7:-20	12:10	13:95	16:10	31:220	44:-10	57:20	62:20	64:15	80:30
choices/not-providing	1:15	2:45	3:-15	4:-20	5:15	6:20	7:-75	11:15	12:15	13:140	16:-10	17:-10	40:25	41:20	42:105	43:-10	46:30	48:-20	49:40	52:30	53:-20	54:-10	55:-10	56:-10	63:-10	65:10	69:-10	70:15	72:-45	73:-10	75:-20
choices/opt-out	0:-15	1:-15	2:30	3:-20	4:25	5:10	6:-10	8:-20	9:-15	10:30	11:-15	13:260	14:45	15:-10	16:-20	17:10	39:-10	41:-30	42:-15	43:15	44:-30	45:15	46:15	47:-10	49:20	50:10	52:25	55:20	56:10	57:25	60:35	63:25	64:10	65:-10	70:-35	72:-20	73:10	74:-15	75:70	76:30	80:-15	81:50
choices/settings	0:-20	1:-35	2:-35	4:-10	5:20	7:30	9:15	10:-10	11:-35	12:15	13:80	16:20	17:-15	41:25	43:-10	46:-20	47:25	48:-30	49:-15	50:20	53:25	54:30	56:-10	58:-15	59:-20	61:-10	63:-20	64:-30	67:-10	70:-25	72:30	73:10	74:-10	76:15	77:10	80:-20
choices/your-choice	1:20	3:15	4:-45	5:-55	6:35	7:35	9:-15	11:15	13:180	14:25	15:-10	17:-15	41:-15	43:-15	44:50	47:-25	49:-35	50:-30	52:40	55:-20	57:15	60:20	64:-20	65:-10	67:25	70:40	72:55	75:-10	76:40
collection*1	0:-20	1:-55	2:55	3:20	5:15	7:-15	8:-20	9:-10	11:-35	12:-60	13:10	16:-50	17:-40	39:-10	40:-20	41:-35	42:30	43:-45	44:-10	45:-45	46:-55	47:-35	49:30	50:-60	52:-20	54:-45	55:-15	56:-30	57:-25	58:-20	60:-45	61:-30	62:-45	63:-10	64:-40	65:-15	66:-35	68:-55	69:20	70:-60	72:-20	74:-35	75:-25	76:-40	77:-25	78:-35	79:-15	80:-20	81:-70
collection*2	0:-30	1:-55	2:-25	3:-40	4:15	5:10	6:-20	7:-20	8:15	9:-35	10:-10	11:-25	12:-30	14:25	15:10	16:-35	17:-10	39:-15	41:70	42:25	44:-20	45:30	46:30	47:-25	48:-10	49:-40	53:-40	55:-15	57:35	58:-10	60:20	61:-35	64:45	67:25	68:20	69:-30	70:15	72:-25	76:-25	77:-20	78:-35	79:-55	81:-10
collection*3	0:15	1:35	2:-120	4:15	5:30	6:40	7:-10	8:-15	9:-25	10:-20	11:20	12:-20	13:40	15:25	40:30	41:55	42:15	43:-10	44:50	46:10	49:-30	50:-25	55:-10	58:-30	60:25	61:15	63:-15	64:-10	65:10	70:-15	72:-10	73:20	74:10	75:-10	78:-40	80:25	81:-20
collection/collects-nothing	1:55	2:185	3:-30	4:-55	5:-20	6:10	10:40	11:-20	12:-15	13:-15	14:10	15:30	40:65	41:-15	43:-10	44:-20	45:70	46:10	47:25	48:15	49:-35	52:45	60:10	61:10	68:-15	72:15	73:-10
collection/commercial-data	0:-30	1:-10	2:90	3:-20	4:10	7:50	8:-20	9:-25	10:20	11:10	12:30	13:-45	15:-35	41:20	42:-40	44:25	45:-10	47:-20	48:55	49:50	50:15	56:-10	57:-15	58:-35	64:-10	65:-10	72:-15	73:25	77:50	78:-15	80:45
collection/duty-to-provide	0:10	1:30	2:210	3:10	4:-50	6:20	7:-35	8:10	12:-45	13:140	15:20	41:-25	42:310	44:-35	47:10	48:-10	49:-10	50:20	58:10	65:10	70:35	74:10	75:10
collection/health	2:195	3:-15	4:30	5:20	7:25	9:-15	12:-10	19:350	41:35	42:-10	49:-10	64:-10
collection/health-policy	2:115	18:220
collection/identifiers	0:-15	1:-75	2:95	3:35	4:15	5:25	7:40	8:25	9:-10	10:25	11:80	14:-15	15:30	16:-10	40:65	41:40	42:75	44:45	45:40	47:15	48:35	50:-40	52:-35	53:-20	56:-20	59:25	60:-30	61:35	62:-25	64:-15	65:-25	67:-30	68:-20	70:10	74:40	75:-45	76:-15	77:-10	78:-10	80:-10
collection/includes-list	1:50	2:130	3:30	6:40	7:-25	8:15	9:15	10:-30	11:-55	12:-25	13:15	14:-20	16:-15	39:-10	42:-20	46:-40	47:-25	49:-25	50:-20	52:-20	54:-10	55:-25	57:-20	58:-10	60:-15	63:-20	64:45	65:-20	66:-10	67:-20	68:-15	70:-45	72:-30	73:-10	74:-10	75:15	77:-10	79:-15	80:70	81:-20
collection/must-provide	1:-25	2:110	4:-30	8:15	12:15	13:-20	42:225	44:10	48:-20	49:-40	58:10	63:20	68:30
collection/sensitive	0:10	2:100	3:-15	4:55	5:55	6:-10	7:-20	8:20	9:-25	12:-20	41:405	42:-25	48:-30	49:-15	50:-20	52:15	57:10	64:-10	67:130	70:10	72:-15	74:10	79:20	80:10
collection/technical-data	2:140	5:10	6:95	7:-20	8:-15	9:-20	11:60	12:-15	14:20	15:-15	16:-20	17:-20	41:45	42:-10	44:30	45:-15	46:-10	48:-30	49:-20	50:-20	54:-10	55:-30	56:-15	57:10	58:-10	59:-10	60:70	63:-10	64:-10	65:55	70:-30	75:-20	76:40	78:30	80:25	81:20
collection/we-collect	0:30	2:165	3:55	4:30	6:-20	7:-60	8:-10	10:-10	11:-60	12:50	13:-20	14:25	15:-10	17:-25	39:-20	41:20	42:-10	44:-55	45:-35	46:35	47:-15	48:15	49:-25	50:35	52:10	53:10	55:40	58:-40	59:-10	60:-20	61:-15	63:-40	64:15	65:15	66:-25	67:-20	69:-15	72:-25	73:15	74:-10	77:-25	78:-15	79:-20	80:-15	81:-35
collection/you-provide	2:150	3:35	9:20	10:60	12:-30	41:40	42:55	43:-35	44:20	45:35	46:-10	47:20	48:-15	49:20	50:10	52:25	53:10	56:10	58:20	59:10	60:-15	62:15	63:35	64:-15	68:30	69:25	72:-30	75:-10	76:-10	78:-10	80:-15
contact*1	0:45	1:85	2:-25	3:-30	4:-45	5:-35	6:-60	7:-45	9:-15	10:-35	12:25	13:-35	14:-25	15:-15	16:35	17:-35	39:-10	40:-40	41:-25	43:-20	44:-20	45:-10	46:-40	47:-25	48:-25	49:120	50:30	52:-40	53:-30	54:-25	56:-15	58:-10	59:25	61:-45	62:-30	64:-15	66:45	67:-25	68:20	69:55	73:-20	74:-40	75:-25	76:-25	77:35	78:-50	79:65	80:-25	81:-20
contact*2	1:25	2:40	3:-10	4:35	5:40	9:20	10:-40	11:-15	12:-35	13:45	15:25	16:-15	39:-20	40:10	42:-15	44:10	45:-20	48:25	49:-30	52:10	53:-25	55:-15	58:25	62:-10	64:-10	65:10	66:15	67:-15	68:50	69:50	70:90	72:-15	73:-10	75:20	78:-10	79:25	81:-10
contact*3	1:10	2:-20	4:-30	8:10	10:-25	12:-15	15:45	47:10	49:-60	50:15	58:-15	70:-40	75:15
contact/address	0:35	1:215	3:-20	4:-10	5:-10	6:-45	9:-30	10:-30	11:-20	12:-15	14:-15	16:-20	17:-10	40:-30	43:-15	44:-10	46:-25	47:-40	48:-20	49:-20	53:-40	54:-20	55:-20	57:-15	58:15	59:10	61:-30	62:-20	63:15	65:-15	67:-30	68:-25	69:-10	70:-10	72:10	73:-15	75:-20	76:-15	77:-25	79:50	80:-15
contact/contact-details	0:15	1:185	3:-10	4:-10	7:-10	9:20	10:-30	11:-10	12:35	16:10	44:-10	59:20	66:10	68:15	69:40	70:25	77:40	79:10
contact/contact-us-at	0:-15	1:170	2:-30	3:-20	4:-10	5:15	6:-15	7:-30	9:25	11:-10	12:40	13:20	14:-10	15:25	16:40	17:-10	39:-25	41:-20	42:-40	44:15	47:20	49:80	50:15	53:-10	55:25	57:15	58:10	62:-20	64:-20	65:15	66:25	67:-10	68:85	69:75	70:50	72:-30	73:-15	74:-15	77:25	78:-15	79:-25	81:-20
contact/questions-to	0:25	1:175	2:20	3:15	8:10	10:-40	11:25	12:-90	13:-10	15:25	16:-10	17:-20	41:-15	42:25	45:-10	48:25	49:-40	50:20	52:25	55:-20	57:-10	58:-25	63:-20	66:10	68:-25	69:10	70:-15	75:40	79:50
contents	0:-50	1:-50	2:-65	3:-35	4:-60	5:-40	6:-40	7:-60	8:-35	9:-40	10:-40	11:-45	12:-50	14:-40	15:-40	16:-35	17:-45
controller*1	0:160	1:65	2:-55	4:-75	5:-45	6:-20	7:-20	9:-25	10:-15	11:-60	12:-10	13:-15	14:-15	15:-20	16:-25	17:-35	39:-15	41:-30	42:-40	43:-15	44:25	45:-15	47:10	49:25	50:10	53:-30	55:-25	56:-15	57:-15	58:-10	59:-35	61:-10	63:-25	64:-25	65:-20	66:25	69:-35	72:10	73:10	75:30	78:-10	79:35	81:-10
controller*2	0:-15	1:-30	2:-55	5:-20	7:-10	9:-15	11:-10	13:-15	44:-20	48:-10	49:-20	53:-15	66:15	70:10	79:40
controller*3	0:20	12:-10	44:-10	79:-10
controller/data-protection-officer	0:275	1:45	2:-20	3:-10	4:-15	5:-10	7:-30	9:15	11:-20	12:25	13:-25	49:-25	50:10	66:440	70:45	79:-20
controller/is-the-controller	0:275	1:20	2:-15	3:20	4:-45	5:-25	7:25	10:-10	11:-15	12:-10	13:-10	44:15	49:-25	61:10	63:-10	65:-10	67:10	72:20	77:30	79:30
controller/joint-controllers	0:210	2:-35	3:15	7:40	12:15	44:40	45:10	79:-15
controller/legal-entity	0:110	2:-50	3:-20	4:15	5:-15	6:-10	7:10	9:-25	11:-20	12:-30	13:20	14:-10	15:-15	16:-15	17:-25	41:-25	42:-25	43:-10	44:25	47:20	49:15	51:25	53:-20	55:-10	56:-10	58:-15	59:-20	66:-20	68:10	73:15	75:20	79:-10
controller/processor-role	0:185	1:-20	3:-15	4:-15	7:-40	11:-10	13:-10	44:-15	49:10
controller/refers-to-company	0:70	2:-10	3:-20	5:-10	6:-15	9:-15	11:-15	12:-30	16:10	43:15	44:-30	51:35	54:10	58:30	61:15	77:40
controller/representative	0:250	1:10	2:10	4:-15	7:-25	9:-20	12:-20	40:10	44:-30	49:10	58:20	59:-10	66:-25	68:25	75:20	79:445
cookies*1	0:-45	1:-15	4:-45	5:20	6:110	7:-10	8:10	10:-10	11:-40	12:-50	13:15	14:10	15:-20	16:-15	17:-30	41:-60	42:-30	43:10	45:-15	46:50	47:-35	48:-20	49:-20	50:-40	52:-35	53:-25	54:-20	55:-25	56:-20	57:-20	58:-20	59:-15	60:25	64:-25	67:-20	70:-25	72:45	74:-15	75:-20	78:35	80:-15	81:20
cookies*2	1:20	2:10	4:-25	5:20	6:-45	8:20	10:-10	11:-25	12:-40	13:15	14:10	15:-10	17:-10	41:-10	42:-50	43:65	44:-15	45:10	46:35	47:-15	48:-20	49:-20	50:-35	55:-10	56:-10	60:25	64:20	70:-10	72:15	73:-10	75:-25	76:15	78:25	80:-15
cookies*3	0:10	1:20	2:-10	3:-15	4:40	5:-25	6:-30	7:30	8:35	9:10	10:-20	13:-10	43:65	44:35	45:-20	47:-20	48:-10	50:-30	57:15	72:35	76:15	78:-15	81:20
cookies/analytics	0:-10	2:10	3:-15	5:10	6:40	7:60	8:15	9:30	13:-15	14:25	41:-25	42:-15	43:55	44:95	46:45	48:-10	50:-10	53:10	64:-20	72:-15	74:10
cookies/browser-settings	2:-35	4:15	5:-15	6:75	8:10	10:-40	12:-30	13:85	17:-10	41:-10	42:-15	43:-35	44:-15	45:-20	46:-20	47:-30	48:-10	49:-45	50:-30	57:10	60:35	65:10	72:-25	73:-15	74:10	76:30	78:20
cookies/cookie	0:-15	1:-15	2:-45	3:10	4:-10	5:-25	6:315	7:-40	8:30	10:-15	11:-45	12:-35	13:30	14:-20	15:-15	16:-15	17:-15	41:-20	42:-55	43:50	44:-45	45:-30	46:20	47:-15	48:-25	50:-30	54:-15	55:-15	56:-15	57:-15	59:-15	60:30	64:15	67:-10	70:-15	72:45	73:15	75:-10	78:60	81:30
cookies/cookie-consent	1:20	3:-20	4:35	5:20	6:155	7:25	8:-10	12:-15	13:50	44:25	46:25	47:-20	49:10	50:-15	57:-15	60:-10	65:15	72:270	78:15
cookies/internal-identifiers	6:40	20:140
cookies/kinds-of-cookies	1:10	2:-35	3:-15	4:60	6:95	7:-15	9:10	12:-10	13:-10	44:-10	45:55	60:10	72:-10	73:-10	78:270
cookies/similar-technology	2:25	3:-25	4:15	5:-30	6:220	7:40	8:10	9:-20	10:15	12:-10	13:20	14:10	41:-25	43:25	44:30	45:-10	46:15	48:-15	49:-10	57:-20	64:15	65:-10	72:25	75:-10	76:-15	78:-40	80:25	81:15
cookies/third-party-cookies	1:20	2:55	3:20	4:60	5:35	6:140	7:-70	8:10	10:-20	11:-15	12:45	43:240	44:-55	45:-10	46:30	48:15	50:-10	57:20	60:20	64:-10	65:-15	72:95	73:-10	75:-15	76:15	81:20
do-not-track*1	1:-10	6:-35	7:-50	12:-45	13:-30	14:110	15:15	17:-15	42:-10	43:-30	46:40	48:-10	49:20	60:120	75:-15	76:75	81:25
do-not-track*2	6:-15	13:-15	14:50	76:25
do-not-track*3	14:50
do-not-track/across-sites	2:-35	4:15	6:15	7:30	8:25	13:-15	14:75	16:-10	44:20	46:215	58:10	60:15	72:-10	75:10
do-not-track/opt-out-signal	2:-10	3:-20	7:-20	12:-15	13:-20	14:290	49:45	60:50	76:440	81:30
do-not-track/signal	1:-10	2:10	3:10	4:-10	6:-45	7:-30	12:-35	13:-25	14:320	15:20	17:-15	43:-15	46:45	60:425	76:10
label automated-decisions	12:-10	16:125
label changes	0:-20	1:-30	2:-35	5:-15	7:-35	11:-15	12:-15	13:-10	15:-10	17:170	51:130	71:85
label children	0:40	4:-10	7:-10	15:115	61:25
label choices	0:10	4:-30	7:-30	8:-25	12:30	13:130	42:20	44:-10	48:-15	49:10	50:-10	75:-40	81:-15
label collection	0:-35	1:-35	2:135	3:-50	4:-65	5:-10	7:45	8:25	10:45	11:-20	12:-15	13:-45	14:-10	15:-30	16:-10	17:-10	41:25	42:-15	43:-20	44:-25	45:-30	47:-10	48:-20	50:-10	54:-25	55:-25	57:-10	59:-10	64:-25	65:-15	66:-10	67:-30	73:-10	75:15	80:35	81:30
label contact	0:-25	1:130	3:-10	4:-10	5:-10	7:25	11:-25	13:-35	41:15	44:-30
label controller	0:140	1:-25	7:-15	11:-10	12:-10	44:-20	66:10	79:15
label cookies	0:-10	2:-45	4:-15	5:-20	6:140	7:10	8:-10	9:-10	10:10	11:-15	12:-15	13:70	44:15	49:-15	65:-10	78:-45
label do-not-track	14:130	60:-10
label legal-basis	0:-10	1:-25	2:-50	3:-10	4:-100	5:135	6:-10	7:-55	10:-10	12:-30	13:-25	16:-10	42:-20	44:-30	49:-15	52:25	55:-15	57:-20	65:-55	72:-15	75:-10
label purposes	0:-10	1:-10	2:-50	3:15	4:130	5:35	6:-20	7:15	8:20	9:45	11:-15	13:15	16:10	17:-10	44:-25	48:-10	49:-10	52:15	54:-25	55:-25	60:-10	61:10	62:-10	64:20	65:-10	67:-30	72:20	75:-20	77:25	81:-15
label retention	4:-30	5:40	7:-25	10:105	11:-10	12:-15	45:-25	48:-10	81:10
label rights	1:-20	2:-25	3:-10	5:-35	6:-10	7:-40	9:-15	10:-10	11:-15	12:205	13:-10	17:-10	42:-15	48:-10	49:15	50:20	55:-20	56:-10	57:-15	58:-20	59:10	62:15	65:-15	68:20	75:-15
label sale	1:-10	2:-15	4:-10	7:30	8:140	12:-25	15:-15	41:25	75:-25	80:10
label security	2:-15	3:20	7:10	10:-15	11:185	12:-10	65:-10	66:10
label sharing	1:-35	2:-80	3:-10	4:15	5:-20	7:140	8:-30	9:-35	10:-20	11:-30	12:20	13:-35	17:-10	41:10	42:-15	44:25	47:-10	48:-25	49:10	50:-10	62:15	64:10	80:-15	81:25
label sources	0:-10	1:-40	2:-90	3:260	7:10	12:-15	13:-20	44:50	64:25	80:60
label transfers	2:-10	4:-30	5:-10	7:45	9:145	44:20	53:10
lead automated-decisions	4:15
lead automated-decisions/automated-decision	16:100
lead automated-decisions/logic	16:50
lead automated-decisions/no-effects	16:48
lead automated-decisions/profiling	16:55
lead changes/effective-date	17:100
lead changes/last-updated	17:100
lead changes/notice-of-changes	17:100
lead changes/policy-changes	17:100
lead children	0:15	2:-15	15:20
lead children/children	0:20	2:-15	15:120
lead children/minimum-age	2:-10	15:120
lead children/minor-content-removal	15:48
lead children/not-knowingly	2:-15	15:70
lead children/parent	2:-10	15:65
lead children/parental-rights	15:100
lead children/parents	15:100
lead children/protection	15:48
lead children/public-posting	15:16
lead choices	0:-10	2:-20	4:-35	6:10	7:-15	12:20	13:55	43:-20	44:-20	47:10	48:35	49:10
lead choices/incentives	13:48
lead choices/not-providing	2:10	13:50	42:10
lead choices/opt-out	1:10	12:-10	13:110
lead choices/settings	2:-45	4:-25	12:40	13:95	41:10	43:-10	48:40
lead choices/your-choice	2:15	7:-10	12:-10	13:45	49:10
lead collection	1:-30	2:20	3:15	4:-35	5:-35	6:-10	7:-65	9:-20	10:-15	11:-10	12:35	13:-10	14:-10	16:-10	17:-15	42:-10	43:-10	44:-70	46:-15	47:-10	48:55	49:-30	50:-10	53:-15	55:-10	56:-15	59:-10	60:-10	62:-10	65:-10	72:-10	73:-10	74:-10	75:-10	79:15	80:-25
lead collection/collects-nothing	2:90	3:15	15:20	42:10
lead collection/commercial-data	0:-10	2:30	4:35	7:-10	12:-10
lead collection/duty-to-provide	2:95
lead collection/health	2:80
lead collection/health-policy	2:48
lead collection/identifiers	0:15	1:-10	2:35	3:15	7:30	13:10	15:20	42:10	44:10	48:-10	50:10	59:10	66:15	79:15
lead collection/includes-list	2:80	4:-50	5:-20	6:-10	7:-15	8:30	9:-10	12:35	13:15	15:-15	41:30	42:-20	43:-10	44:-10	45:15	48:30	64:-15	65:-10	70:10
lead collection/must-provide	2:40
lead collection/sensitive	2:30	4:30	41:25
lead collection/technical-data	2:25	3:-15	6:20	10:-10	41:35	43:15
lead collection/we-collect	1:-20	2:155	4:-10	5:-25	7:-70	8:-35	9:-15	10:-20	11:-20	13:-25	15:10	17:-10	41:25	43:-10	44:-55	45:-10	47:-15	48:25	49:-20	55:-10	57:-10	65:-10	72:-15	79:-10
lead collection/you-provide	1:-10	2:160	4:-40	5:-10	6:-10	7:-10	10:-10	11:-10	12:-30	41:15	43:-10	44:-20	47:-10	48:-20
lead contact	0:20	1:20	2:-10	3:-10	4:-10	7:25	12:-60	13:10	16:-10	41:15	48:-15	66:35
lead contact/address	0:35	1:65	2:-15	4:-10	7:35	12:-15	13:15	42:10	44:15	50:10	66:20	79:15
lead contact/contact-details	0:15	1:95	59:10	66:15
lead contact/contact-us-at	0:20	1:80	3:-10	4:-10	7:-20	12:-65	13:-10	41:20	48:-10	66:10	79:10
lead contact/questions-to	1:95	4:-10	7:-10	12:-35
lead controller	0:50	1:25	2:-10	4:10	5:-15	7:10	11:-10	12:-15	13:-10	15:15	44:15	48:-10	66:15	79:60
lead controller/data-protection-officer	0:115	1:15	66:20
lead controller/is-the-controller	0:115	2:10	4:15	5:-15	6:10	7:15	44:20	79:25
lead controller/joint-controllers	0:90	2:15	6:10
lead controller/legal-entity	0:45	2:-15	15:20
lead controller/processor-role	0:55
lead controller/refers-to-company	0:15
lead controller/representative	0:120	79:75
lead cookies	2:-25	3:10	4:25	6:25	7:-10	13:10
lead cookies/analytics	6:45
lead cookies/browser-settings	6:50
lead cookies/cookie	2:-25	3:10	4:25	6:135	13:15
lead cookies/cookie-consent	6:55	13:30
lead cookies/internal-identifiers	6:16
lead cookies/kinds-of-cookies	6:50
lead cookies/similar-technology	4:-15	6:90	7:10	43:20	44:10	60:10
lead cookies/third-party-cookies	6:45	72:10
lead do-not-track	2:-10	6:-10	7:10	13:10	60:10
lead do-not-track/across-sites	14:15	44:15
lead do-not-track/opt-out-signal	14:100
lead do-not-track/signal	6:-10	14:100
lead legal-basis	1:10	2:-35	3:-15	4:40	5:105	10:15	12:-20	45:15	48:-15	65:95
lead legal-basis/consent	3:-10	4:-15	5:45	13:10	44:25
lead legal-basis/contract	4:-10	5:50	13:10	44:15
lead legal-basis/legal-ground	4:-45	5:130	7:-25	65:10
lead legal-basis/legal-obligation	3:-10	4:-20	5:45	7:15	10:15	13:10	44:25	45:35	48:-10
lead legal-basis/legitimate-interest	1:15	2:-25	3:-10	4:105	5:175	7:20	12:-10	44:15	65:90
lead purposes	0:-10	1:-10	2:-15	3:-20	4:25	5:-30	7:-35	8:-20	11:-20	12:-20	13:-30	14:-10	15:-15	17:-20	39:-15	42:-20	44:-25	45:15	47:-20	48:-25	54:-10	55:-15	56:-15	59:-15	60:-10	64:-15	65:-25	70:-10	72:-20	73:-15	74:-10	76:-10	80:10
lead purposes/improve-and-analyse	3:10	4:115	5:-20	7:-10	10:10	12:-15	13:-15	44:10	45:30	65:-10
lead purposes/market-and-protect	0:-10	2:-20	4:70	5:-10	7:25	10:10	12:-15	44:15	45:25	48:-10	70:10
lead purposes/new-purposes	4:45	11:10	13:10
lead purposes/operate-the-service	0:-20	3:-10	5:-10	7:20	8:-10	11:-10	12:20	13:15	41:35	44:35	48:20
lead purposes/use-to	0:10	1:10	2:-40	3:-30	4:120	5:-35	7:-10	8:-10	10:15	11:-15	12:-40	13:-15	15:-10	17:-15	42:-20	43:20	44:15	45:35	47:-10	48:-25	49:-10	65:-10	73:-10	77:10	80:45
lead purposes/uses-data	0:-10	1:-10	2:-55	3:-25	4:65	7:-35	8:-20	9:-10	10:-15	11:-10	13:-20	15:-10	16:-10	17:-10	39:-15	41:-15	44:15	45:-35	47:-10	48:-10	49:15	50:-15	54:-10	55:-15	56:-10	59:-10	65:-15	72:-15	73:-10
lead retention	2:-10	3:10	4:-25	5:-10	7:-15	10:25	12:15	15:15	44:10	45:50	65:-10
lead retention/as-long-as	7:-15	10:130	11:10	12:-10	44:15	45:50
lead retention/deleted-after	3:15	10:40	12:25	13:-10	45:-15	47:10
lead retention/period	4:-15	10:50	15:20
lead retention/retain	4:-55	7:-10	10:135	11:-10	12:-10	45:55
lead rights	0:-15	1:25	2:-100	3:-25	4:-55	5:-35	7:-45	8:-45	10:-10	11:-15	12:115	14:-10	15:-10	16:-10	17:-10	44:-30	45:-20	47:20	48:95	50:20	59:30	62:15	63:-10	65:-30	66:-15	81:-10
lead rights/access	2:-55	3:-10	8:-15	12:110	48:60
lead rights/answering-time	12:48
lead rights/appeal	12:95
lead rights/authorised-agent	12:100
lead rights/complaint	1:-25	7:10	12:125	59:55
lead rights/complaint-to-us	0:20	12:25
lead rights/erasure	2:-30	4:-15	5:-10	11:-10	12:165	13:-15	45:-10	48:35	65:-10
lead rights/fee	12:48
lead rights/how-to	0:-15	1:60	2:-40	4:-15	7:-15	12:20	48:40	49:40	50:10	62:20	79:15	81:10
lead rights/limit-sensitive	12:100
lead rights/metrics	12:48
lead rights/no-retaliation	12:105
lead rights/objection	1:10	12:80
lead rights/opt-out-of-sale	12:100	13:15
lead rights/portability	12:100
lead rights/rectification	0:-10	12:90	79:10
lead rights/restriction	4:-10	12:100
lead rights/right-to	0:-20	1:35	2:-40	3:-20	4:-40	5:-20	7:-30	8:-35	11:-10	12:100	44:-15	45:-10	47:15	48:50	50:20	59:15	62:15	65:-20	66:-10	81:-10
lead rights/verification	1:15	12:50	49:10
lead rights/withdraw-consent	12:100
lead sale	7:10	8:50	12:-10	13:10
lead sale/cross-context	8:100
lead sale/never-sells	4:-10	8:95	44:10
lead sale/notice	8:100
lead sale/opt-out-link	8:100
lead sale/right-to-opt-out	8:45	13:15
lead sale/sells	2:-10	7:15	8:150	44:10
lead sale/under-16	8:48
lead sale/valuable	8:15
lead security	4:-30	7:-20	11:-20	44:-15
lead security/account-secrecy	11:50
lead security/breach	11:100
lead security/encryption	11:100
lead security/limited-access	11:50
lead security/measures	4:-30	7:-15	11:80	44:-10
lead security/no-guarantee	11:100
lead sharing	0:-30	1:-10	2:-40	3:-15	4:-50	5:-15	6:-15	7:55	8:25	10:-15	12:-40	13:-10	15:-15	17:-10	42:-20	44:55	45:-25	47:-15	48:-15	49:-15	50:-10	54:-10	55:-10	57:-10	64:-15	65:-20	69:-10	80:10
lead sharing/affiliates-and-partners	1:10	2:-10	7:15	9:15	11:15	13:10	44:-30	80:20
lead sharing/authorities	2:-10	3:-10	4:-40	5:15	7:90	12:-15	48:-10
lead sharing/business-purpose	2:45	4:-15	7:35	8:-10	48:20	80:25
lead sharing/business-transfer	2:-10	7:95
lead sharing/public	2:15	3:15	4:15	7:30	64:10
lead sharing/service-providers	0:-15	4:10	7:100	11:10	12:-10	13:-15	41:25	43:15	44:15	64:10
lead sharing/share-with	0:-25	2:-85	3:-30	4:-50	5:-30	6:-10	7:215	8:35	10:-10	12:-20	13:15	41:-10	44:75	65:-15	80:20
lead sharing/shares-nothing	2:-10	7:85	44:10
lead sharing/works-with	3:-15	4:-20	6:-15	7:35	8:-10	11:15	12:-15	42:-10	44:35	80:25
lead sources	0:-10	2:-40	3:25	4:-10	6:-10	7:-30	10:-10	11:10	13:-10	15:20	44:-10	80:15
lead sources/about-others	2:-10	3:15	4:-10	7:15	15:20	44:25
lead sources/combine-sources	2:-30	3:55	7:-20	64:10
lead sources/from-elsewhere	2:10	3:75	7:-20	41:15	44:-20
lead sources/from-third-parties	2:15	3:120	4:30	7:-30	44:-35	64:10
lead sources/public-sources	2:10	3:110	4:10	7:-20	64:10
lead sources/received-about-you	2:-20	3:115	7:-25	44:-30	64:10	80:15
lead sources/social-login	3:50	11:10	42:10
lead transfers	0:40	3:-15	4:-10	7:-20	9:10	12:-20	13:10	41:15	44:10	48:-10
lead transfers/adequate-protection	9:35
lead transfers/arbitration	9:100
lead transfers/copy-of-safeguard	9:50
lead transfers/different-laws	9:35
lead transfers/enforcement	9:100
lead transfers/framework	9:110
lead transfers/liability	9:100
lead transfers/recourse	9:100
lead transfers/safeguard	9:90
lead transfers/to-other-countries	0:40	3:-15	4:-10	7:-20	9:100	11:15	12:-20	13:10	41:15	44:15	48:-10
legal-basis*1	0:-40	1:-10	2:-55	3:-15	5:195	6:-15	7:-35	8:-15	9:-20	10:-25	11:-60	12:10	13:35	14:-15	17:-15	40:-20	41:-15	42:10	43:-20	45:-15	46:-40	47:-30	48:-30	50:20	52:20	53:-20	55:40	57:60	58:-60	59:-10	60:-25	61:-10	62:-15	63:-25	64:-15	65:75	68:-15	70:-30	72:80	74:-25	75:-25	77:-15	78:-25	81:-20
legal-basis*2	0:-10	1:15	2:50	3:20	4:15	5:-55	6:20	7:30	8:20	11:-15	12:40	13:-35	15:20	16:20	17:-10	43:20	45:-15	48:15	49:45	50:15	52:-25	54:15	55:20	56:15	57:55	64:10	65:25	67:-15	70:-10	72:-15	73:10	77:10	78:10
legal-basis*3	1:-10	3:35	4:-15	6:-10	7:10	10:10	12:-20	13:25	15:10	16:25	43:-15	44:-20	47:15	49:20	50:-10	52:15	55:10	61:15	64:25	65:55	66:10	72:10	73:10	77:25	78:10
legal-basis/consent	0:-10	3:25	4:20	5:85	6:25	7:60	9:10	10:-45	11:-30	12:35	13:50	14:-10	16:10	39:10	41:15	42:20	43:10	44:40	45:-30	46:-25	48:10	49:20	50:20	52:85	54:30	55:15	56:15	57:90	60:-10	62:-10	63:-10	65:15	66:-10	67:15	68:15	70:10	72:125	77:10	78:-10	81:-15
legal-basis/contract	1:-15	2:60	3:25	4:10	5:115	6:-10	7:-35	9:-10	10:-10	11:10	12:-25	13:10	41:35	42:50	44:-50	45:-30	53:-10	55:-15	61:10	64:10	66:10	69:-15	73:-10
legal-basis/legal-ground	0:30	1:15	3:15	5:220	7:-10	11:-30	13:-35	17:-10	41:-10	42:-15	43:20	44:-15	49:15	50:-10	52:-15	54:-10	57:40	59:-10	64:10	65:55	66:10	67:-15	70:-15	72:10	73:25	77:15	78:15
legal-basis/legal-obligation	0:-10	1:-20	3:-10	5:95	7:-20	9:-10	10:25	11:-10	12:25	16:-10	42:-10	43:-15	44:20	47:-15	48:10	49:20	53:-25	54:15	55:30	57:-20	58:-25	61:10	64:10	65:30	66:15	70:-15	72:15	75:-10	77:20
legal-basis/legitimate-interest	0:-15	1:15	2:-15	4:20	5:315	6:-20	7:25	9:10	10:15	11:-20	12:-10	13:-15	15:10	16:45	42:-15	43:-25	45:15	47:10	49:15	54:-10	55:40	56:-10	57:10	59:-10	61:10	64:15	65:475	70:-10	72:-10	73:10	77:15
list	0:-60	1:-75	2:15	3:-50	4:-10	5:-40	6:-70	7:-55	8:-85	9:-70	10:-65	11:-65	12:-60	13:-135	14:-80	15:-65	16:-110	17:-45	39:-120	41:-145	42:-145	43:-135	44:-155	45:-105	46:-170	47:-95	48:-110	49:-205	50:-120	51:-140	52:-150	53:-115	54:-115	55:-90	56:-120	57:-120	58:-160	59:-120	60:-130	61:-110	62:-105	63:-140	64:-130	65:-40	66:-125	67:-140	69:-155	70:-145	72:-140	73:-85	74:-135	75:-130	76:-125	77:-135	78:-75	79:-75	80:-110	81:-150
long	0:90	1:45	2:30	3:-20	4:50	5:-30	6:-40	8:20	9:45	10:-55	11:-45	12:-10	14:15	15:-25	17:-15	39:10	40:-30	41:15	42:-35	44:-35	45:-15	46:-15	47:15	48:15	49:25	51:-80	52:-35	53:60	54:35	55:20	56:45	57:30	58:50	59:25	60:20	62:20	63:15	64:-10	65:55	66:-25	67:-25	68:35	69:20	70:45	71:-95	72:30	73:30	74:15	75:25	76:10	77:-10	78:-15	80:-10
mention	2:-60	4:-10	5:25	6:-30	8:15	10:-40	11:-65	12:-40	13:-10	14:-30	15:10	16:-10	17:50	39:-15	42:-20	43:25	44:35	45:-30	46:-15	47:-15	50:-15	52:-15	55:-10	56:-10	57:-10	58:10	59:30	63:-10	64:-20	66:-15	68:30	69:-10	70:-30	71:15	72:-10	73:-10	75:10	77:25	81:10
purposes*1	0:-70	1:-60	2:-55	3:-15	4:25	7:30	9:-15	10:-15	11:-15	12:-35	13:-25	14:-25	15:-15	16:-25	17:-25	39:15	40:-70	41:-30	42:35	43:20	44:10	45:-30	46:-60	47:-70	48:-60	49:20	50:-45	53:-40	54:20	57:-30	59:-10	60:-30	61:-35	62:-45	63:-20	64:10	66:-30	68:-40	69:-50	70:-30	71:-90	72:-45	73:-30	74:-30	75:-35	76:-15	77:-45	78:-45	79:-55	80:20	81:-45
purposes*2	0:25	1:10	2:-15	3:-25	4:-25	5:-25	6:-10	7:25	8:25	9:-20	10:45	11:-10	12:25	13:30	14:15	15:10	17:-25	39:-10	41:-20	43:35	44:30	45:20	46:10	47:30	49:55	50:15	52:20	53:-15	54:-15	55:25	57:15	60:15	61:-10	62:10	63:15	64:-25	66:-10	68:-30	70:-25	72:-15	73:20	74:30	77:15	80:-25	81:30
purposes*3	1:-10	2:-10	3:-10	4:-35	5:-25	6:20	7:-50	9:15	10:20	12:15	15:-10	16:40	44:-30	45:15	46:35	47:10	48:-10	49:20	57:15	58:-25	60:-15	68:10	70:-10	72:45	73:10	77:10	78:50	80:25	81:-20
purposes/improve-and-analyse	0:-15	1:-15	2:30	3:10	4:130	5:-10	6:65	7:10	8:15	9:-15	10:-20	16:-15	39:-15	41:-25	42:-55	43:55	44:25	45:-40	46:-10	47:-20	48:-10	49:20	50:25	52:-45	54:-10	55:-20	58:-25	59:-15	60:-15	62:-30	64:20	65:15	67:-10	69:-15	70:-35	72:20	78:-10
purposes/market-and-protect	0:10	4:75	6:40	7:20	8:40	10:55	11:10	13:-10	14:-10	15:-30	16:30	17:-15	39:-25	40:-50	41:-35	42:-40	45:50	46:-20	47:10	49:-45	50:15	52:-35	53:-40	54:-10	55:20	58:-20	60:30	62:-15	63:-25	64:-20	65:15	66:-20	67:-10	68:-20	69:-15	70:-15	72:10	73:-10	74:30	77:-15	78:-10	80:10	81:40
purposes/new-purposes	2:-35	3:-10	4:180	5:-15	6:-10	7:-30	10:-10	11:15	12:-10	13:-20	52:345
purposes/operate-the-service	0:-20	1:-30	2:30	3:-10	4:80	5:-15	6:-15	7:30	9:30	10:25	11:-30	12:15	13:35	17:-20	39:55	40:-35	41:20	42:50	43:-30	44:15	45:40	46:-20	47:30	50:-30	52:-35	53:-10	55:20	56:10	58:35	61:15	62:15	65:20	66:-15	67:-20	68:-45	69:-35	70:-25	74:-10	75:-35	76:-15	77:-15	78:20	81:-25
purposes/use-to	0:-15	3:-30	4:115	5:-30	9:-40	10:-10	11:10	13:-35	14:-10	15:20	16:15	17:-15	39:-35	40:-35	41:20	42:50	44:30	45:10	47:-20	48:-25	52:65	53:-30	55:20	56:-30	57:15	58:30	59:-10	60:-35	61:-25	63:10	64:-20	65:-20	66:10	67:30	68:45	69:-10	71:-20	72:-25	73:10	74:10	77:-10	80:15	81:-25
purposes/uses-data	0:35	1:-30	2:-10	3:20	4:95	5:80	6:-40	7:-45	11:-60	14:10	15:20	16:60	17:-10	40:-30	41:35	42:10	43:35	44:-25	45:30	46:25	47:-20	48:40	49:-20	52:90	53:-20	54:25	55:25	56:20	58:15	59:20	60:-15	62:-30	63:-35	67:15	68:30	69:10	70:40	71:-20	72:35	74:-30	75:10	76:-10	78:-30	79:-10	80:-20	81:-50
retention*1	0:-40	1:-15	2:25	3:-30	4:-10	5:-50	7:30	8:-10	9:-25	10:90	11:10	12:-15	13:-10	14:-10	16:-25	39:-10	40:-15	41:-20	42:-35	43:-15	44:15	45:125	48:-15	49:-40	50:40	53:-15	55:-50	56:-15	57:-15	58:-30	60:-20	61:30	62:-10	63:-30	64:-10	65:-45	66:-10	67:-25	68:-25	70:-20	72:40	73:75	74:35	75:-65	78:115	80:-40	81:-10
retention*2	4:-40	5:-30	6:-30	7:-30	9:-10	10:70	11:-20	12:-10	13:-25	43:10	44:10	45:50	47:-10	48:-20	49:-15	57:15	62:10	65:-20	73:140	77:20	78:45
retention*3	1:15	2:-55	4:-30	9:-15	10:30	11:-20	13:15	16:10	41:-25	42:-10	44:-25	45:-55	49:-20	50:-35	65:10	73:60	77:30
retention/as-long-as	1:-20	2:-65	3:-10	4:-50	5:-40	6:-25	7:-20	10:215	11:-40	12:-50	13:15	15:-10	17:-10	39:-15	41:-30	42:-10	43:-10	44:-35	45:305	48:-15	49:-90	50:-25	54:-15	55:-45	56:-10	57:-10	58:-10	59:-15	65:-30	70:-10	72:-30	73:40	77:20	78:70
retention/deleted-after	2:15	3:15	4:20	5:-10	7:50	10:145	12:35	13:25	15:-10	41:10	42:30	44:15	45:35	47:50	48:10	49:30	50:65	57:15	72:45	73:50	76:10	78:70
retention/period	4:-15	7:-20	9:-20	10:165	11:15	12:-25	13:-35	15:20	17:15	39:10	41:10	43:10	44:-10	45:-10	47:-35	48:-25	49:-15	50:-55	58:-20	61:45	62:15	68:-10	70:10	72:15	73:350	74:35	75:-10	77:25	80:-20
retention/retain	0:-25	1:15	3:-15	4:-35	5:-40	9:-25	10:310	12:10	13:-30	17:-15	39:-10	41:-35	42:-50	43:-15	44:35	45:130	47:-35	48:-15	49:-10	55:-15	58:-15	65:-20	72:-10	73:65	75:-10	77:15	78:-20	80:-20
rights*1	0:-35	1:-30	2:-65	3:20	4:-25	5:-40	6:-15	7:-50	8:-45	9:-15	10:-30	11:-20	12:110	13:-55	15:-15	16:-25	17:-20	39:-30	40:-20	41:-15	42:-10	44:-15	45:-15	46:-20	47:-10	48:-55	49:100	50:-25	51:-65	52:-70	53:-25	54:-40	55:-35	56:-15	57:-20	58:-55	59:-25	60:-30	61:-55	62:-25	63:20	66:-15	68:15	70:-30	71:-85	72:-50	73:-15	74:-40	75:-30	76:-10	77:-45	78:-25	80:-55	81:-15
rights*2	0:20	1:45	2:-50	3:-30	4:-10	6:-10	7:-65	8:30	9:20	10:-25	11:-45	12:-20	13:-55	14:-10	15:-15	39:-15	40:-20	41:-10	42:-35	43:-40	44:-85	45:-20	47:25	48:30	49:80	50:100	51:10	52:10	55:20	56:-10	57:20	58:20	59:15	61:-10	62:35	63:35	65:-60	66:15	67:10	68:-15	69:-15	70:40	72:-35	73:-30	76:-10	78:-30	79:-25
rights*3	0:35	1:-15	3:-10	4:-35	5:-30	7:-25	8:-15	9:-20	10:15	12:10	13:-25	16:15	17:-15	39:-10	41:-25	42:-25	43:-25	44:-20	47:25	48:25	49:10	50:20	54:50	55:10	56:65	57:10	58:50	59:50	60:15	62:80	63:30	64:-10	65:-15	66:-10	67:65	68:20	72:-15	73:-15	75:45	77:15	79:10	81:25
rights/access	0:-10	1:35	2:70	8:-15	9:25	10:25	11:40	12:115	13:30	14:10	15:-20	17:-30	39:-25	40:-20	43:-40	44:-10	46:20	47:75	48:330	49:25	53:-10	54:40	55:35	56:25	57:10	62:20	64:-10	67:-10	69:50	70:20	72:-15	75:50	77:15	78:15
rights/answering-time	2:40	4:-45	12:120	27:220	42:10	59:15
rights/appeal	1:10	7:-15	12:265	16:50	30:350	45:10	48:-20	49:20	50:-10	58:-10	59:15	75:-15
rights/authorised-agent	0:-20	1:-20	4:-10	7:-10	8:20	12:260	13:-15	15:10	47:-10	49:-15	50:-15	58:25	63:495	67:15	68:30	75:20	76:15	81:20
rights/complaint	1:-40	2:-20	3:20	4:50	5:-15	8:20	9:10	10:-10	11:-15	12:270	13:-10	16:-15	42:-10	43:10	44:-30	45:-10	48:15	49:-15	50:-10	57:10	59:475	65:-15	69:-20	70:65
rights/complaint-to-us	0:-10	1:-10	2:15	3:20	4:-15	7:35	12:105	16:-10	44:-10	48:-10	49:-50	50:-10	53:10	66:-10	70:255
rights/erasure	1:40	2:-30	3:-25	6:10	7:20	8:-10	9:-20	11:-30	12:240	13:-15	14:-10	16:-30	17:-15	39:-15	40:25	43:-20	47:85	48:120	49:50	50:485	52:10	54:45	55:20	56:60	58:10	60:-20	61:-15	62:25	65:-25	68:20	70:-30	71:30	72:-45	73:40	74:-20	75:50	79:20
rights/fee	1:-15	4:15	5:15	6:10	7:10	12:130	13:15	28:220	41:20	48:20	54:15	57:20	70:25	72:20
rights/how-to	0:10	1:90	2:-15	4:-20	5:10	7:-15	9:20	10:-15	11:-25	12:135	13:-40	14:-10	15:25	16:-25	17:-10	39:-10	41:15	42:-35	43:-20	44:-15	47:75	48:105	49:160	50:20	54:10	55:30	56:-10	58:35	59:15	60:10	62:70	63:40	68:40	70:45	72:40	73:-20	74:15	75:10	79:90	81:10
rights/limit-sensitive	2:-10	4:40	12:250	13:10	67:370	74:10
rights/metrics	12:120	29:220
rights/no-retaliation	1:-15	4:-20	12:260	13:-25	44:15	47:10	49:-55	50:15	55:10	56:15	58:-10	62:530	67:-10	72:10	75:10
rights/objection	0:-20	1:-10	2:45	4:-50	5:-95	7:10	9:10	10:-15	12:235	13:-25	16:-35	17:20	42:35	44:-10	45:-20	47:30	48:35	49:25	50:35	54:65	55:455	56:55	57:20	58:-20	59:15	65:-60	70:-10	75:40
rights/opt-out-of-sale	2:40	4:10	7:15	8:-55	12:235	13:-50	14:20	43:25	44:25	48:-10	49:-15	50:-10	54:-10	55:10	60:45	62:15	63:35	67:15	72:15	75:320	76:35	81:55
rights/portability	0:-25	2:-25	4:-25	5:-50	7:-35	8:-15	9:-10	10:-15	12:260	13:-15	16:-30	44:-15	45:-15	47:45	48:10	49:-15	50:20	54:40	55:45	56:470	57:20	58:15	59:15	62:10	63:10	67:15	68:15	75:20	81:-10
rights/rectification	0:55	1:15	2:45	4:-15	5:35	7:-30	8:-25	9:-15	10:10	11:10	12:215	13:35	16:-35	17:10	39:15	42:10	43:-10	44:-25	45:-10	47:430	48:90	49:10	50:85	54:45	55:40	56:45	57:10	58:30	59:10	61:10	62:20	65:-25	70:65	75:25	79:35
rights/restriction	2:15	4:-15	5:-30	6:25	7:-25	10:-25	11:25	12:210	13:20	16:-25	47:30	48:45	49:-40	50:45	54:455	55:30	56:80	57:40	58:10	67:60	68:10	70:-30	75:55	78:20
rights/right-to	0:10	1:-35	2:-45	3:-25	4:30	5:15	6:-35	8:-15	9:-25	10:-25	11:-25	12:140	13:15	14:-10	15:-25	16:-10	39:-10	40:-40	41:15	42:-55	45:-30	46:-15	47:-35	49:25	50:-15	54:15	55:25	56:-10	58:30	60:-15	62:35	63:-10	64:15	65:20	66:25	67:50	68:-10	69:10	70:-20	72:-50	73:-30	75:10	76:-25	80:-40	81:-10
rights/verification	1:30	2:-20	4:-45	6:-10	7:-15	9:-10	10:25	11:-25	12:95	13:-25	17:-15	40:-10	41:30	44:25	45:40	47:20	49:15	50:-10	56:-10	58:325	61:30	63:85	64:10	70:-35	75:15	77:30	80:15	81:15
rights/withdraw-consent	0:-15	1:15	2:-30	3:-15	5:10	6:-25	8:-10	10:-15	12:410	13:-30	41:-15	43:-10	46:15	47:40	48:25	49:85	50:45	54:15	55:15	56:20	57:450	59:10	67:45	70:30	72:10	81:-10
sale*1	0:-15	1:-20	3:-35	5:-35	6:15	7:10	8:145	10:-15	11:-15	12:35	13:-15	14:15	15:-10	16:25	17:10	40:-20	41:-20	42:-45	44:-25	45:-15	48:50	49:-25	54:-15	55:10	56:-10	59:-10	60:35	63:30	64:10	65:-10	67:20	68:20	74:60	75:45	76:40	80:20	81:60
sale*2	4:20	7:-45	8:65	13:-55	15:-10	16:10	40:-20	43:20	47:-10	48:-45	50:-10	54:-15	55:-10	60:15	62:10	63:40	67:30	68:-10	74:65	75:50	76:30	80:20	81:25
sale*3	2:-15	4:-10	7:-35	8:-25	13:-20	43:10	44:20	48:10	49:30	54:-15	57:10	60:25	61:35	62:10	63:20	67:45	74:30	75:-10	76:10	80:30	81:10
sale/cross-context	2:15	3:-15	4:-15	7:10	8:225	12:55	13:-20	49:25	54:-15	55:-20	57:10	60:30	62:15	63:10	67:50	74:10	76:15	80:70	81:80
sale/never-sells	2:-10	4:10	5:-20	7:-60	8:330	12:-10	15:-10	16:15	40:-40	47:-10	48:-25	63:10	67:25	68:-10	74:95	75:55	76:10	80:25	81:35
sale/notice	8:250	21:350
sale/opt-out-link	1:-10	4:40	6:10	7:-10	8:260	14:10	44:25	48:15	49:40	55:20	63:45	75:20	76:25	80:15	81:380
sale/right-to-opt-out	2:20	6:15	7:10	8:60	12:-15	13:-25	14:15	43:25	44:25	49:-15	54:-15	55:10	60:35	62:15	63:35	67:15	72:15	75:215	76:30	81:60
sale/sells	2:-25	3:-20	4:-30	6:-10	7:-15	8:335	10:-10	11:-15	12:55	13:-45	14:-10	15:-10	16:20	17:10	40:-20	41:-20	42:-30	43:-10	44:-45	45:-10	47:-15	48:45	49:-15	50:10	54:-15	55:-10	56:-10	58:-10	60:15	63:30	64:10	65:-10	67:30	68:-15	72:-10	74:65	75:50	76:15	80:-20	81:-30
sale/under-16	1:-10	2:-20	4:20	8:115	15:-15	40:20	49:20	60:20	61:35	68:35	74:250	81:30
sale/valuable	1:-15	2:-10	7:-15	8:45	12:35	13:25	44:-10	48:25	67:15	75:-25
security*1	0:-25	1:-10	2:-50	3:-25	4:-30	5:-15	6:-25	8:15	9:10	10:-35	11:100	13:-30	14:-15	15:-10	16:-20	17:-35	39:-15	41:-30	42:-30	43:-15	45:-25	47:-30	48:-55	49:-30	50:-50	52:-10	53:25	56:-25	59:-25	64:-30	69:35	72:-10	75:-15	80:-30
security*2	0:-15	1:-10	2:-20	4:-25	5:-15	7:-15	10:-15	12:-30	13:-20	16:-10	42:-20	44:40	48:-30	49:-15	50:-10	52:30	53:-15	65:-15
security*3	4:-25	7:-20	11:50	12:-15	13:-10	41:15
security/account-secrecy	1:10	2:-45	7:-30	11:120	12:20	13:-10	47:25	48:25	54:15
security/breach	1:-10	4:35	5:-10	7:-15	10:-15	11:210	12:25	41:15	44:10	45:10	52:35	65:-10	70:35	72:10
security/encryption	0:-15	1:-10	2:30	4:-25	7:20	8:10	10:-20	11:325	12:-10	13:15	44:40	48:-20	49:-10	53:-15	55:15	78:35
security/limited-access	0:-10	1:-20	2:-25	3:-15	4:-35	5:-15	6:-10	7:45	10:-10	11:190	12:-20	13:-10	16:-10	17:-25	39:-10	41:15	44:10	45:-15	49:-10	53:-10	64:-10	65:-10
security/measures	1:25	2:-10	3:-15	4:-20	5:-20	6:-10	7:-15	8:15	9:30	11:230	12:-55	13:-35	16:-10	17:-10	42:-25	44:-25	45:-10	47:-25	48:-50	49:-25	50:-30	53:40	54:-10	55:-10	56:-10	57:-15	59:-20	64:-15	69:50	70:-25	72:-10	73:-10	75:-10	80:-15
security/no-guarantee	1:-10	2:-15	4:-35	7:-45	9:-10	10:-10	11:220	12:-15	13:-15	50:10
sharing*1	0:-15	2:-20	3:40	4:-25	5:20	6:-25	7:20	8:10	9:20	10:-25	12:-40	14:-45	15:-50	16:-40	17:-55	39:-45	40:-80	41:15	43:35	44:90	46:-25	47:-15	48:10	49:30	50:-10	52:-70	53:-10	54:-30	57:-20	58:-40	59:-40	60:-35	61:-30	62:-45	63:-40	64:10	65:20	67:-25	68:-40	69:-25	72:-35	73:-25	76:-35	77:-50	78:-15	79:-85	80:30
sharing*2	0:-35	1:10	2:-30	4:-45	5:-15	6:10	7:-95	8:35	10:-10	12:-10	13:-55	14:15	16:-20	41:-40	42:-15	43:20	44:-25	45:-20	46:10	48:-15	49:-60	50:-15	52:-30	53:-35	54:-10	58:-30	59:15	65:10	67:20	68:-15	70:-25	72:30	81:35
sharing*3	0:10	1:-15	2:25	3:-20	4:-15	5:25	6:10	7:-110	8:20	11:-30	12:20	13:20	16:10	40:-10	41:10	44:10	45:-10	46:-15	47:-25	48:-15	49:-50	57:-10	58:-10	60:-15	62:-15	64:25	65:10	74:10	75:10	76:-10	77:25	81:-15
sharing/affiliates-and-partners	0:65	1:25	2:10	3:20	4:25	5:20	7:115	8:30	10:-20	11:-30	12:-15	13:35	14:-10	15:-10	16:-10	17:-10	41:-25	43:20	44:70	46:10	48:-10	49:30	50:-25	53:35	60:-15	64:35	69:20	70:-10	72:15	74:-10	75:-45	76:-25	78:-20	79:-15	80:-20
sharing/authorities	0:-20	1:-10	2:-40	3:-20	4:70	7:135	8:-30	10:10	11:-30	12:-50	13:-10	40:-10	41:25	42:-20	45:15	47:-20	48:10	49:-50	53:-30	54:30	55:-15	56:10	58:-15	65:-10	68:-25	72:15	73:10	74:10	75:10	77:20	80:-25
sharing/business-purpose	2:45	3:-25	4:-30	5:-10	7:130	10:-10	12:30	15:-20	17:20	41:35	44:20	48:55	50:25	56:10	62:15	74:15	75:35	80:265	81:20
sharing/business-transfer	0:15	3:10	5:15	6:10	7:195	8:-20	13:-20	17:-25	44:10	49:-10	61:15	65:20	72:15
sharing/public	0:25	1:20	2:10	3:-10	4:-15	6:-25	7:195	8:-10	9:10	10:10	12:30	13:-15	15:15	16:-10	39:25	42:-30	44:45	45:-15	49:20	50:20	55:20	64:65
sharing/service-providers	0:-50	1:-70	3:20	6:40	7:160	8:20	9:70	10:-25	11:15	12:-15	15:-20	16:-20	17:-25	40:-10	41:-30	42:-50	43:50	44:105	45:-30	47:-30	48:-55	49:-50	50:-15	54:-15	55:-10	56:-10	57:-15	58:-15	59:-10	60:-10	62:-20	64:-15	67:-10	68:-20	75:-20	76:-15	78:25	80:70
sharing/share-with	0:-30	2:-55	3:35	4:10	5:-35	6:-10	7:240	8:45	9:-45	12:-15	13:-15	16:-15	39:-25	40:-25	43:25	44:165	45:-10	47:10	48:50	49:-40	50:-30	52:-10	54:-15	56:20	57:-15	58:-25	60:-10	61:-15	63:-30	64:-30	68:25	69:-10	70:-20	72:-20	73:-10	77:-10	80:10	81:35
sharing/shares-nothing	1:20	2:40	3:-30	4:-50	5:-25	7:185	8:15	9:-15	11:15	15:-20	16:15	40:-20	41:-60	42:30	43:-25	44:25	50:-10	52:10	53:-25	54:-20	56:-10	59:-10	63:10	64:-30	65:15	67:40	68:-20	70:15	72:-10	74:60	75:90	76:10	80:45	81:30
sharing/works-with	0:-45	1:-30	2:25	3:35	5:-10	6:-20	7:65	8:20	9:15	10:-10	12:-35	13:25	14:15	17:-20	41:-35	42:20	43:60	44:65	45:-10	46:65	47:15	48:30	50:30	52:10	53:10	55:15	58:-10	60:-10	62:-15	63:-20	66:-20	67:-10	68:-15	69:20	70:-15	72:-20	74:-25	75:-10	76:-20	78:25	79:-20	80:25	81:-15
short	0:-40	1:75	3:-15	4:20	5:80	6:10	7:15	9:-50	10:-75	11:-15	12:-10	13:45	14:-70	15:-35	16:-65	17:15	44:-25	47:-60	48:-40	49:-60	51:70	59:-40	66:-45	71:-45	79:-70	80:-20	81:-45
sources*1	0:-15	1:30	2:-35	3:50	4:20	5:-20	6:40	7:-30	8:-10	9:-20	10:-15	11:20	13:-35	14:10	15:-15	17:15	41:-30	42:-55	43:30	44:35	46:35	47:-10	48:30	49:-40	50:10	51:15	53:-20	55:15	56:20	58:-15	60:-20	64:25	69:25	70:-25	80:-25
sources*2	1:-10	2:-25	4:60	6:-35	7:-40	10:-15	11:-20	12:-50	41:35	44:-30	46:-10	47:-15	48:-25	64:35	67:10	72:-10	75:-15	80:40
sources*3	2:-50	3:35	4:45	7:-40	8:-10	9:10	11:-15	12:-10	13:-15	41:25	44:-25	60:10	64:45	72:25
sources/about-others	0:15	1:-25	3:70	4:70	5:-10	7:-25	8:10	10:-10	11:-15	15:-25	40:-25	43:-10	44:-25	45:15	49:-10	50:-10	61:20	77:35
sources/combine-sources	2:-70	3:120	4:-30	6:25	7:-50	8:15	13:-40	41:10	43:10	44:-35	48:10	49:-15	60:10	64:30	72:10
sources/from-elsewhere	1:-20	2:25	3:105	4:55	6:20	7:-25	8:-10	9:-10	10:-10	13:-15	14:10	17:25	41:20	43:-15	45:-10	46:35	47:-10	49:-20	50:15	51:30	54:-10	55:-10	60:-15	61:10	64:35	67:10	68:20	72:10	73:10	75:10	80:10	81:25
sources/from-third-parties	2:-30	3:255	4:30	6:-35	7:-35	10:-15	11:-15	12:-40	13:-10	41:15	43:-15	44:-35	45:-10	47:10	48:-25	49:-15	54:10	56:10	60:10	64:25	73:-10	75:15	80:30
sources/public-sources	0:10	1:40	3:255	4:25	7:-70	10:15	12:10	15:10	41:20	43:-10	44:-55	49:20	50:-15	55:25	64:445
sources/received-about-you	0:10	2:35	3:230	4:15	6:-30	7:-45	8:-30	10:-10	11:-20	12:-15	13:45	41:-15	44:-30	46:15	48:25	49:10	50:-10	53:10	55:-10	56:10	62:10	64:15	67:10	69:45	72:10	75:-25
sources/social-login	2:-30	3:120	4:-50	6:25	7:-20	8:-10	9:10	10:-15	11:10	12:-20	13:-10	15:-20	42:-10	43:20	44:-15	49:-15
text	0:10	1:40	2:-25	3:-95	4:-20	5:-110	6:-100	7:-55	8:-110	9:-75	10:-70	11:-50	12:-50	13:-130	14:-90	15:-95	16:-105	17:-50	39:-165	40:-130	41:-195	42:-200	43:-210	44:-155	45:-155	46:-195	47:-130	48:-125	49:-190	50:-175	51:-210	52:-180	53:-145	54:-170	55:-180	56:-155	57:-170	58:-150	59:-105	60:-185	61:-185	62:-180	63:-180	64:-195	65:-165	66:-135	67:-200	68:-155	69:-195	70:-185	71:-105	72:-185	73:-170	74:-205	75:-205	76:-195	77:-215	78:-175	79:-140	80:-200	81:-180
title	0:-90	1:-110	2:-50	3:-110	4:-15	5:-110	6:-75	7:-35	8:-145	9:-120	10:-125	11:-85	12:-45	13:-60	14:-135	15:-115	16:-145	17:-130	39:-15	40:10	41:30	42:25	44:-30	45:-10	46:20	47:-15	49:-50	50:-25	51:15	55:-10	57:-15	58:-10	59:-10	71:30	80:20
title automated-decisions	2:-10	4:-10	16:585
title automated-decisions/artificial-intelligence	2:25	7:20
title automated-decisions/automated-decision	16:30
title automated-decisions/profiling	4:35	16:40
title below changes	2:25	3:40	9:10	17:25
title below choices	0:20	1:-35	2:-70	3:-10	4:-90	5:-10	6:70	7:-90	8:-20	9:-10	10:-10	11:-15	12:75	13:245	39:-10	46:35	48:10	49:-20	51:20
title below collection	0:-10	1:-105	2:215	3:45	4:40	5:-70	6:-25	7:-40	8:10	10:10	11:-85	12:-80	13:-55	14:-15	15:-30	16:-15	17:-20
title below contact	0:20	1:150	2:-25	4:-25	7:-15	11:-10	12:-15	13:-10
title below controller	0:90	1:20	2:-10	7:-50	13:-15
title below cookies	0:-10	1:-10	2:-20	4:-50	5:-50	6:150	7:15	9:10	11:-10	12:-20
title below legal-basis	2:-55	4:110	5:100	6:-10	7:-40	11:-10	12:-15
title below purposes	0:-40	1:80	2:-60	3:-20	4:65	5:125	6:35	7:-35	8:10	9:-40	10:-15	11:-45	12:35	13:-10	14:-15	15:25	17:-20
title below retention	2:-105	4:-25	7:-25	10:275	12:-15
title below rights	0:-25	1:20	2:-45	3:-35	4:-75	5:-10	6:-15	7:-50	8:-15	10:-15	11:-25	12:165	14:40	15:-15	17:-35	40:15	47:-10	48:-15	49:-20	50:-20	57:-10	58:10	80:30
title below sale	2:-55	7:50	8:45	12:20	13:-15
title below security	0:-10	2:-75	3:-10	5:35	7:-55	10:20	11:135	12:55	13:-15	17:10
title below sharing	0:-35	1:-25	2:-130	3:-40	4:-110	5:-20	6:-45	7:320	8:25	10:-35	11:-65	12:60	13:-30	14:-15	15:-15	16:-15	17:-15
title below transfers	2:-20	5:40	7:-30	10:-10	12:45	17:10
title changes	0:-25	1:-25	2:-40	3:-15	4:-40	5:-20	6:-20	8:-10	9:-20	10:-15	12:-65	13:-25	14:-15	15:-15	16:-15	17:615	51:20	71:40
title changes/effective-date	17:15
title changes/last-updated	17:15
title changes/notice-of-changes	1:-10	11:-10	12:-20
title changes/policy-changes	2:-10	7:-10	12:-10	17:50
title children	0:-15	1:-15	2:-70	3:-15	4:-25	5:-10	6:-10	7:-25	8:-10	9:-10	10:-10	11:-15	12:-40	14:-10	15:635	16:-10	17:-10	40:15
title children/children	2:-35	4:-10	7:-10	12:-20	13:-10	15:45
title children/minimum-age	15:15
title children/parent	13:15	15:10
title choices	0:90	2:-80	3:-15	4:-105	5:-20	6:20	7:-35	8:10	9:-25	11:10	12:50	13:455	14:35	16:-10	17:-30	40:15
title choices/not-providing	2:50	4:-10	7:-10	11:-10	12:-20	13:45
title choices/opt-out	2:20	4:-15	7:-15	8:10	12:-30	13:30	14:20
title choices/settings	7:-10	12:20	13:30
title choices/your-choice	4:-20	7:-15	12:-10	13:45
title collection	1:-40	2:295	4:-10	5:10	6:-60	7:-25	9:-50	10:20	11:-20	12:10	13:-10	14:-30	15:-25	16:-40	17:-40	57:20	80:40
title collection/commercial-data	2:60	4:-10	7:10	10:15	13:15
title collection/identifiers	0:40	1:10	2:-45	4:10	13:-10	15:15
title collection/includes-list	2:20
title collection/sensitive	2:30	7:-10	9:-15	11:-10
title collection/technical-data	2:85	4:-15	6:20	11:35	13:10	17:-10	57:10
title collection/we-collect	0:-10	2:65	3:-20	4:15	6:-25	7:-10	8:-10	9:-35	11:-10	12:-10	13:-15	15:-10	80:20
title collection/you-provide	1:-10	2:35	4:-45	5:-10	7:10
title contact	0:15	1:590	4:-65	5:-20	6:-20	7:-50	8:-10	9:-15	10:-20	11:-30	12:-20	13:-40	14:-15	15:-15	16:-15	17:-15
title contact/contact-us-at	1:20	2:-10	4:-20	7:-15	12:-10	13:-10
title contact/questions-to	1:10	4:-10
title controller	0:560	1:90	2:-75	4:-65	5:-10	6:-10	7:-50	9:-10	10:-10	11:-50	12:-15	13:-55
title controller/data-protection-officer	0:10	1:20	11:-20
title controller/is-the-controller	0:65	2:-25	4:-15
title controller/representative	0:25
title cookies	0:-30	1:-20	2:45	3:-10	4:-110	5:-55	6:515	8:-15	9:-10	10:-20	11:-20	12:-65	13:25	14:-15	15:-15	16:-15	17:-15	44:-20
title cookies/analytics	2:-10	4:-30	5:-10	7:35	13:-10
title cookies/browser-settings	13:15
title cookies/cookie	0:-10	2:-45	4:-35	5:-10	6:60	7:-35	11:-10	12:-30	13:20
title cookies/similar-technology	2:-35	6:100	7:-10
title cookies/third-party-cookies	6:15	7:-15
title do-not-track	3:-15	7:-20	12:-25	13:-40	14:575
title do-not-track/opt-out-signal	13:-10
title do-not-track/signal	7:-10	12:-10	13:-15	14:30
title legal-basis	0:-15	1:-10	2:-35	3:-10	4:-75	5:540	6:35	7:-30	9:-20	11:-10	12:-10	13:-15	15:-10
title legal-basis/consent	7:10
title legal-basis/legal-ground	2:-15	4:-10	5:45	7:-20	9:-10
title legal-basis/legal-obligation	4:-15
title legal-basis/legitimate-interest	5:30
title of nothing	0:-10	1:-10	2:105	3:-50	4:75	6:-25	7:95	8:-10	10:15	11:60	12:105	13:25	14:-65	15:-50	16:-35	17:-50	41:40	42:35	44:-30	48:10
title purposes	0:-10	1:-45	2:-35	3:-10	4:350	5:50	8:-45	9:-10	10:-20	11:-40	12:-70	13:110	14:-20	15:-40	16:-30	17:-30	43:10	44:25	46:30	80:40
title purposes/improve-and-analyse	2:-20	3:30	4:60	6:-15	7:-10
title purposes/market-and-protect	4:40	5:-15	6:-15	7:-25	13:25	46:20
title purposes/operate-the-service	1:-20	2:-20	4:95	13:-15
title purposes/use-to	2:-35	4:45	7:25	11:-10	13:-10
title purposes/uses-data	2:-65	3:-10	4:35	7:-60	9:-15	12:-20	80:20
title retention	0:-20	1:-10	2:-90	3:-20	4:-55	5:-10	6:-15	7:-35	8:-10	9:-20	10:560	11:35	13:-30	14:-10	15:-10	16:-10	17:-10
title retention/retain	0:-10	2:-25	3:-10	4:-10	7:-30	9:-10	10:100	11:-45	13:-15
title rights	0:-15	1:-65	2:-140	3:-30	4:-55	5:-55	6:-30	7:-80	9:-75	10:-30	11:-90	12:480	13:-30	14:10	15:-30	16:-15	17:-10	40:15	47:-10	48:-10	49:-25	50:-20	57:-10
title rights/access	2:-15	7:20	12:10
title rights/authorised-agent	12:25
title rights/complaint	7:-20	12:35
title rights/erasure	2:-10	7:-10	12:35	13:20	47:10
title rights/how-to	12:10
title rights/limit-sensitive	4:-10
title rights/objection	12:-10
title rights/opt-out-of-sale	8:10	12:20	13:-40
title rights/portability	7:-10	12:15
title rights/rectification	1:-10	12:15
title rights/restriction	11:10	12:10
title rights/right-to	3:-10	4:-25	5:-25	6:-10	7:-40	9:-20	10:-15	11:-20	12:40	13:-20	14:10	15:-10	17:-10	48:-15	49:-10
title rights/verification	4:25	11:-10	12:-10
title rights/withdraw-consent	5:-20	12:25
title sale	2:-10	4:-30	7:-50	8:545	12:45	13:-20
title sale/never-sells	2:-15	7:-20	8:15
title sale/opt-out-link	12:25	13:10
title sale/right-to-opt-out	8:10	12:20	13:-40
title sale/sells	2:-25	7:-25	8:25	12:20
title sale/valuable	12:15
title security	1:15	2:-75	3:-30	4:-10	5:-30	6:-20	7:-45	8:-15	9:-30	10:-35	11:530	12:-45	13:-25	14:-15	15:-15	17:-30
title security/breach	4:10
title sharing	0:30	1:-30	2:-160	4:-45	5:-55	6:25	7:435	8:25	9:-45	10:-25	11:-45	12:-55	13:-50	15:-30	16:-25	17:-30	44:-10	46:30	80:25
title sharing/affiliates-and-partners	4:-25	6:15	7:25	8:20
title sharing/business-transfer	7:40
title sharing/public	3:30	7:35
title sharing/service-providers	0:15	1:-20	2:-10	4:-40	7:15	12:-10
title sharing/share-with	0:-10	2:-35	4:-25	7:60	12:-30	80:15
title sharing/shares-nothing	2:30	7:-10	8:10	13:20
title sharing/works-with	0:-10	2:-20	7:-20	12:-15	13:-10	46:15
title sources	2:-100	3:545	4:-30	7:-70
title sources/about-others	8:25
title sources/from-elsewhere	3:25	4:-10	7:-45
title sources/from-third-parties	2:-75	3:25	4:-10	7:-20
title sources/public-sources	3:30	7:10
title transfers	0:-25	1:-15	2:-120	3:-15	4:-65	5:-15	6:-15	8:-10	9:570	10:-65	11:-30	12:20	13:-20	14:-10	15:-10	16:-10	17:-10
title transfers/recourse	4:10	12:35
title transfers/safeguard	9:20
title transfers/to-other-countries	0:-10	1:15	2:-25	4:-10	7:-30	9:55
title word 1	0:25	1:-50	5:-35	6:30	7:-30	11:-35	12:-40	13:-70
title word 10	5:-30	12:25	13:-30
title word 11	2:-30	4:-55	7:-35	8:45	10:-25	15:-30
title word 12	4:30	6:50	7:-35	11:-30	15:-35
title word 13	2:-25	7:55	17:-60
title word 14	1:-50	4:-25	7:30	13:-25
title word 15	7:25	12:25
title word 16	12:-40
title word 17	12:45
title word 2	4:40	6:-25	7:-25	12:-55	13:-25
title word 2025	17:70
title word 3	0:-30	1:-45	4:40	5:-40	6:65	11:-55	12:-40	13:-80	17:-30
title word 4	2:-55	4:95	5:-40	6:-40	7:65	11:-65	12:-45
title word 5	1:-40	4:35	7:40	9:-35
title word 6	1:-50	2:-25	4:-40	7:25	11:25	12:-50	13:25
title word 7	2:-60	4:25	5:-40	17:-25
title word 8	2:-25	6:40	7:-30	12:-35	13:30	15:25
title word 9	2:-40	7:-35	11:25	13:70	17:25
title word a	1:25	4:-25	11:30
title word about	0:-40	3:45	4:-35	7:-50	12:-45
title word access	2:-50	7:45	11:40	12:100	13:-25
title word accessing	12:25
title word account	1:-45	2:70	4:-25	10:35	11:50	12:30	13:55
title word accounts	0:40	2:30
title word act	4:-30	13:35
title word activity	2:30	11:45
title word ad	4:30	7:-25	13:-30
title word additional	7:-70	12:-40
title word ads	2:-35	4:205
title word advertisers	7:25
title word advertising	6:90
title word age	15:35
title word agent	12:50
title word ai	1:-25	4:55	7:55
title word all	2:30	12:35	13:40
title word an	2:90	4:-80
title word analytics	2:120	4:-60	6:-90	7:95	13:-25
title word and	1:-75	2:50	4:65	6:-35	7:50
title word anonymous	3:60
title word any	7:45	8:45
title word apps	2:90	4:-25	7:40
title word are	0:75	1:-25	2:-25	7:-40
title word area	7:-45	9:35	12:35
title word artificial	4:75
title word as	2:-30	4:-70	7:-30	8:45	10:30
title word assets	7:60
title word audio	2:60
title word authorities	5:-25	12:45
title word automated	6:-25
title word automatic	2:-35	17:-25
title word automatically	2:65	4:-35	6:-45
title word available	3:60	7:-25
title word b	2:-25
title word based	4:-40	6:-30	12:25	13:60
title word bases	2:25	5:30
title word basis	2:-50	5:100	7:-30
title word be	2:-25	13:55
title word beacons	6:25
title word business	1:-25	4:40	5:30	7:80	9:-25	13:-25
title word by	1:-35	2:-40	7:50	12:-55
title word c	2:-25	7:25	13:50
title word california	2:25	7:-45	13:-40
title word can	2:-25	4:-30	7:30	12:75	13:50
title word changes	12:-40	17:50
title word chat	2:65	4:-30	7:25
title word children	15:80
title word children's	2:-50	15:65
title word choices	4:-60	7:-50	12:-30	13:105
title word collect	2:125	6:-25	9:-25	12:-45
title word collected	2:95	3:-70	6:-35
title word collecting	2:-25
title word collection	2:125	7:55
title word collects	4:85	9:-35	12:35
title word commitment	2:-25
title word communicate	4:55	11:25
title word communications	2:60	4:-40	6:-30	13:70
title word community	7:30
title word companies	0:45	7:65
title word company	9:-40	12:80
title word complaints	1:-30
title word compliance	2:-25	4:70
title word consent	6:45
title word consumer	12:85
title word contact	0:25	1:80	2:-85	4:-35	7:-40	11:-30	13:-30
title word contacting	2:35
title word content	7:70	9:45	12:45	13:-25
title word control	2:-30	7:55	11:45
title word controller	0:135	2:-45	13:-65
title word controls	13:35
title word cookies	2:-80	4:-55	6:105	7:-65	12:-45	13:40
title word countries	9:40
title word customer	2:75	4:80
title word d	2:25
title word data	1:-35	2:140	6:-45	7:25	9:70	10:45	13:-45	14:-35	15:-25
title word date	17:25
title word delete	12:75	13:40
title word deletion	12:75
title word details	1:55	2:-25	4:60
title word device	2:-30	4:-40	6:35	11:75	13:40
title word digital	4:30
title word direct	2:30
title word directly	7:30	11:25
title word disclaimer	7:-35
title word disclose	4:-35	7:45
title word disclosing	4:25
title word disclosure	2:-25	9:-35	13:-35
title word disclosures	7:-105	8:40	12:-50
title word discrimination	12:45
title word dispute	12:70
title word do	0:-45	4:-35	8:45	9:35	11:25	12:-25	14:50	17:-25
title word does	2:-95	3:35	4:40	5:65	9:40	11:35
title word e	4:45	7:25
title word economic	7:-45	9:35	12:35
title word effective	17:35
title word email	1:-45	2:35	4:-25	13:-60
title word emails	4:-30	7:35	10:40	13:85
title word end	0:45	4:-25
title word enforcement	12:45
title word eu	0:45	9:25	12:-95
title word european	1:45	2:-25	7:-55
title word ever	2:30
title word exercise	4:25
title word experience	4:30
title word features	2:75
title word feedback	1:-40	2:40	4:30
title word following	0:90	2:-60
title word for	0:60	4:35	5:45	7:-50	9:-25	11:-85	13:-50
title word framework	9:25
title word from	2:-40	3:80	4:-55	5:-35	7:-30	12:-35	13:45
title word further	2:-30
title word g	6:50
title word gdpr	0:45
title word general	2:-60	11:-25
title word global	7:25
title word google	2:80	3:30	4:40	5:-45
title word grounds	5:55
title word group	7:55
title word have	2:-40	7:50	13:35
title word how	0:-25	2:-110	3:25	4:70	5:-30	7:-35	9:-35	11:80	15:-25
title word i	2:-30	11:45	12:50
title word identifiers	2:25	6:65
title word identifying	4:75
title word if	1:55	4:-45	12:-70	13:25
title word important	2:-25
title word improve	2:-30	3:60	4:80
title word in	0:-25	1:35	5:-25	8:40
title word inc	7:45
title word individuals	2:25
title word information	0:-25	2:115	3:45	4:-35	5:-55	6:-100	14:-30
title word intelligence	4:75
title word interest	4:-45	5:25	6:-30	7:-35	13:40
title word interests	4:-35	5:80	7:40
title word international	0:55	2:-35	9:45	12:-30
title word introduction	2:-40	4:-40	7:-30	12:-25
title word ip	2:85	7:-30
title word is	0:45	9:75	11:60	12:-25	13:-25
title word it	2:60	4:-55
title word july	17:55
title word keep	11:-35
title word kingdom	7:-25
title word know	11:25	12:25
title word language	13:-25
title word last	17:50
title word legal	2:-45	4:35	5:25	7:60
title word legitimate	5:60
title word light	12:30
title word limit	11:25
title word links	2:-25	7:-80
title word live	1:75
title word location	4:25	13:65
title word log	2:45
title word long	2:-25	4:-40	10:75	11:-90
title word manage	4:50	12:80	13:-65
title word management	2:65	5:-25	13:-25
title word managing	12:50
title word marketing	4:50	6:30	13:40
title word may	1:-30	2:-30	4:40	8:45
title word measures	4:-25
title word media	7:45
title word messages	4:-25	7:55	13:35
title word meta	2:35	7:45
title word mobile	2:-45	13:65
title word more	2:-55	4:-25	7:-25
title word my	11:70
title word network	2:30	4:55	12:25
title word networks	7:45
title word nevada	12:40
title word no	12:40
title word non	7:40
title word not	4:-30	8:60	13:30	14:60
title word notice	0:30	2:25	4:-30	6:-30	12:-60	15:-40
title word notices	12:-45
title word obligations	5:-45
title word of	0:-35	1:-30	5:-35	7:35	9:30	13:-40	14:-25	17:-60
title word officer	1:40	11:-40
title word on	2:40	5:35	11:25	13:55
title word online	4:25
title word opt	4:-25	12:-55	13:25	14:40
title word or	0:-30	1:-55	2:30	7:-25	8:-30	11:-30
title word organization	0:45
title word other	2:-55	4:-25	10:25	12:-45
title word others	2:-70	3:45	7:75
title word our	2:40	4:-25	5:50	11:-25	12:-60	13:-30	17:35
title word out	2:-35	4:-50	7:-40	12:-55	13:40	14:35
title word outside	9:100
title word parties	2:-30	7:40
title word partners	6:40
title word party	4:-30	7:-45	12:-25
title word payment	10:35
title word payments	2:25	4:55	5:45	7:110
title word performance	2:-35	4:25
title word period	10:35
title word personal	0:-30	1:-25	2:-75	3:50	5:60
title word pixel	4:25
title word platform	4:25
title word policy	2:-65	3:-30	4:-70	5:-25	6:-35	7:-65	9:-25	11:-35	12:-75	13:-50
title word portability	7:-25	12:30
title word preferences	4:-25	13:25
title word prevent	4:35	11:30
title word privacy	0:-40	2:-85	3:-30	4:-120	5:-30	6:-90	7:-140	8:-25	10:-40	11:-55	17:25
title word private	4:45
title word process	4:-75	5:25	12:30
title word processed	2:25	10:-25
title word processes	4:25
title word processing	2:-55	5:70	9:40	12:45
title word product	3:60	4:25
title word products	7:-25
title word profile	2:30	13:40
title word protect	2:-70	4:-50	5:35	7:60	11:75
title word protection	0:25	1:35	2:-35	7:-45	10:-25	11:-65
title word provide	2:45	4:40	7:-40	13:30
title word provided	0:45	2:-40	7:-55
title word providers	2:-30	4:-40	7:150	11:-35
title word public	7:55
title word publicly	3:60
title word purpose	2:-25	4:75
title word purposes	2:-60	4:45	7:35
title word questions	1:85
title word reasons	7:25
title word receive	2:-60	3:90
title word recipients	7:40
title word regarding	7:-25
title word registration	2:75	4:-40	7:-25
title word related	2:65	4:-35
title word relating	2:-40	5:50
title word relevant	2:30
title word reports	2:45
title word requests	5:-25	12:75
title word residents	7:-65	12:165
title word resolution	12:70
title word responsible	0:100
title word retention	7:-25	10:65
title word review	12:40
title word right	5:-40	7:-45	12:70	13:-30	14:35
title word rights	0:-30	4:-50	7:-35	9:-40	11:-35	12:125
title word s	7:-35
title word safety	4:30	7:30	11:-45
title word sale	7:35	8:30
title word sales	2:45	4:-45	7:25	8:30
title word secure	2:-30	4:30	10:-65	11:80	12:-30
title word security	2:-50	11:140	12:-30	17:-45
title word see	11:25
title word sell	2:-25	7:-35	8:40
title word send	7:-35	9:105
title word servers	2:25	7:35	9:50	12:35	13:-40
title word service	0:30	2:30	7:30	12:-30
title word services	2:-35	4:35	7:-25	12:-30
title word share	2:-30	7:125
title word shared	7:55
title word sharing	7:70	9:40	13:-25
title word shine	12:30
title word signals	12:-25	14:25
title word similar	2:-55	4:-25
title word sites	2:40	4:-35	12:-35
title word sms	4:-25	13:85
title word social	7:45
title word sources	2:-130	3:50
title word special	9:-25	12:-25
title word specific	7:-65
title word state	7:-35	12:70
title word statement	17:25
title word states	12:35
title word storage	6:35	7:35	10:-30	11:65
title word store	4:-30
title word stored	2:-30	12:45
title word sub	2:-30	3:45
title word subject	12:30	13:30
title word subjects	12:-30
title word support	1:-35	2:25	5:45	10:40
title word targeted	4:-45
title word technologies	2:25	4:-30	7:-30
title word terms	11:-25
title word that	2:35	4:-40	7:40	8:45	9:40
title word the	0:115	1:45	3:-40	4:-30	5:-25	9:60	11:-35	12:45	17:30
title word there	2:60
title word these	4:-35	11:-25
title word third	2:-45	7:-50	12:-35
title word this	2:-40	7:-25	12:-60
title word through	2:25
title word to	0:-50	4:-60	6:-40	9:-40	10:-30	11:-70	14:-25	17:35
title word tools	7:100
title word track	7:-25	13:-30	14:60
title word tracking	6:45	7:-35
title word transfer	2:-30	7:50	9:75	10:-25	11:-35	13:-25
title word transfers	2:-35	4:-25	9:30	12:-30
title word types	2:25
title word u	7:-35
title word uk	9:-60
title word under	7:40	8:45
title word union	1:35
title word united	2:-25	7:-35	12:45
title word up	2:-40	4:65
title word update	4:40	17:25
title word updated	17:70
title word updates	11:25
title word us	0:-45	1:40	2:35	4:-85	7:-30	17:-35
title word use	0:-25	2:-25	3:-35	4:80	7:-60	9:-35	12:-35
title word used	2:165	12:-30
title word user	0:40	7:30	10:40
title word users	2:110	3:-25	7:-30	11:-30
title word uses	2:-50	4:45
title word using	3:60	7:-35	10:25
title word verification	2:-25	12:30
title word via	1:-25	2:30	13:25
title word video	2:75
title word we	0:-40	1:-60	3:35	5:-50	8:35	9:45	10:-25	11:-40	12:-70	13:-50	14:-25	15:-25
title word web	2:35
title word website	2:35
title word websites	1:-25	2:95	3:-40	4:-25	6:-60	7:-35
title word what	4:-25	7:-30	11:55
title word when	1:-30	4:-75	5:25	7:65
title word where	2:-50	4:-25	7:-50	9:130	10:-60	12:65
title word who	1:40	3:-25	4:-95	7:85	12:-85
title word why	2:-60	4:170	7:-35
title word will	9:35	17:25
title word with	2:25	4:35	9:-25	12:-55	13:-25
title word withdraw	5:-40
title word you	0:-25	2:50	5:40	7:-30	12:-25	13:45
title word your	0:-40	1:-40	2:-80	4:45	7:35	8:-35	9:105	12:30	13:65	15:-25	17:-30
transfers*1	0:-30	2:-10	5:-15	7:-20	8:-25	9:75	10:-30	11:-40	13:-35	16:-20	17:-15	39:-10	40:-15	41:10	43:-15	44:20	45:-10	48:-30	49:-35	50:-15	54:-10	56:-25	57:-15	58:-20	59:-30	60:-10	62:-10	63:-15	65:10	69:50	70:20
transfers*2	0:-20	1:10	2:-30	3:-15	4:-25	5:-10	6:-10	7:25	9:15	11:-50	12:-10	13:-15	45:-10	47:-10	48:-30	49:-35	50:-10	53:-30	59:-30	64:10	69:75	70:15
transfers*3	0:-15	1:10	2:10	4:10	5:-10	7:-75	9:20	11:-15	12:-25	44:-65	69:40	70:-20
transfers/adequate-protection	2:30	3:-10	4:45	5:-20	9:135	11:-10	12:-55	44:-35	45:10	48:-10	49:-10	50:-10	53:180	64:10	65:-20	69:55	73:-10
transfers/arbitration	9:200	12:45	25:350	53:-10	70:-10
transfers/copy-of-safeguard	0:20	1:-10	2:-15	9:155	11:-20	12:-40	13:-10	69:290
transfers/different-laws	9:140	11:-20	13:-10	44:25	53:-20	62:15	69:-25	79:20
transfers/enforcement	7:-20	9:235	24:350	44:10
transfers/framework	0:-50	1:15	2:10	9:210	12:35	22:350	44:-35	53:55	69:-45	70:45
transfers/liability	2:-10	4:15	7:35	9:225	12:-10	13:10	26:350	52:45	53:-30
transfers/recourse	1:15	5:10	9:200	12:70	23:350	42:20	53:-10	59:-15	70:25	72:25
transfers/safeguard	0:-25	3:-15	4:-20	6:-10	7:-15	9:250	11:-45	12:-20	13:-10	44:-15	47:-10	48:-15	53:370	59:-25	65:10	69:100	70:-10
transfers/to-other-countries	1:10	2:-20	4:-20	7:-55	8:-15	9:305	10:-20	12:-50	13:-25	14:10	16:-10	17:-10	42:-35	43:-10	45:-15	46:10	48:-10	49:-10	53:55	56:-15	57:-10	64:10	65:25	68:10	69:40	72:-15	78:20
under automated-decisions	5:-20	12:25	16:155	35:60	36:60	37:60	38:60	49:20	77:95
under changes	0:-25	1:55	2:-55	3:15	4:-55	5:-25	6:-25	7:-30	8:-10	9:-15	10:-40	12:-55	13:-55	14:-15	15:-25	16:-10	17:260	39:120	47:-45	50:-10	51:25	52:-10	55:-10	71:85	79:-15
under children	0:-20	2:-10	3:-20	4:-15	5:-20	7:-15	8:10	9:-10	10:-15	11:-15	12:-35	13:-30	15:180	17:10	32:60	33:60	34:60	40:100	48:-20	49:-45	50:-15	61:60	68:75	74:10
under choices	0:35	1:80	2:-35	4:-65	6:-40	7:-40	8:-15	9:-25	10:-10	11:-20	12:-35	13:155	15:-20	16:-10	17:-15	31:60	40:-10	41:-25	43:-50	44:-15	48:10	49:-65	50:15	54:10	55:-10	56:-10	57:-15	59:-10	60:10	61:35	62:-20	63:30	65:-20	66:20	67:-10	70:-15	72:-40	73:-20	74:15	75:65	76:-15	79:15	81:-10
under collection	0:-85	1:-45	2:140	3:10	4:-25	5:-40	6:20	7:-15	8:-10	9:-35	11:-25	12:-20	14:-55	15:-30	16:-40	17:-50	18:60	19:60	39:-70	40:-85	41:20	42:25	43:-30	45:-45	47:-45	48:-70	49:-15	50:-10	51:-95	52:-25	53:-65	54:-40	55:-85	56:-50	57:-10	58:-35	59:-60	60:-45	61:-50	62:-50	63:-75	64:-60	65:-55	67:-15	68:-45	69:-35	70:-85	72:-25	73:-45	74:-40	75:-50	78:-65	79:-110	80:-75	81:-15
under contact	0:105	1:300	2:-65	3:20	5:-50	6:-25	7:-35	8:-30	9:-65	10:-40	11:-45	12:-35	13:-35	14:-15	15:-40	16:-30	44:-35	45:-30	47:-15	48:-50	49:-95	50:-40	51:-25	53:-25	59:10	60:-10	65:-20	70:15	73:-20	79:120
under controller	0:225	1:85	2:-25	3:-15	4:-60	6:-10	7:-40	9:-35	10:-20	11:-45	12:-30	13:-45	15:-10	16:-10	17:-10	42:30	45:-10	47:-10	48:-30	49:10	50:-20	58:15	66:130	73:-10	79:95
under cookies	0:-45	1:-80	2:-50	3:-45	4:-60	5:-50	6:205	7:35	8:-30	10:-35	12:-100	13:40	14:-40	15:-20	16:-20	20:60	43:90	44:50	45:-30	46:-35	49:-35	51:-10	53:-10	57:-55	60:-15	65:-15	72:10	73:-35	78:175
under do-not-track	1:10	2:-30	3:-10	6:-30	7:-15	8:-15	13:-50	14:185	17:-15	46:95	60:140	76:80
under legal-basis	0:-15	1:-40	2:-35	3:-10	4:-55	5:255	9:-15	10:-20	11:-15	12:-20	13:-45	17:-15	42:10	44:30	45:-15	49:20	55:-15	65:55
under nothing	0:-20	1:-10	2:20	3:50	4:10	5:-35	6:-30	7:25	8:-10	9:15	10:35	11:55	12:10	13:60	14:-15	15:10	16:30	39:-15	41:-15	43:-30	45:-30	47:-10	48:-55	49:-10	50:-35	51:-15	53:-25	54:-20	55:-15	56:-20	57:-20	58:-20	59:-20	60:-20	62:-25	63:-15	64:-10	65:-30	66:-10	69:10	71:25	72:-25	77:15	79:-20	80:-25	81:15
under purposes	0:-15	1:-15	2:-75	3:-50	4:145	6:-50	8:-20	9:-35	13:-15	14:-20	15:-20	16:-10	17:-40	41:-40	42:-85	43:-20	45:-45	46:20	47:-30	48:-25	49:-50	50:-40	52:40	54:-30	55:-25	56:-40	58:-45	59:-40	60:-35	61:-20	64:-20	65:-15	67:10	70:10	72:-25	73:-25	75:-30	76:-35	78:-70	79:20	80:25
under retention	0:-20	2:-160	3:-20	4:-180	5:-70	6:-20	7:-70	8:-10	9:45	10:335	11:-30	12:-65	13:-40	15:-10	16:-10	17:-10	44:-35	45:175	47:-10	49:-10	50:-30	65:-30	73:65
under rights	0:-60	1:60	2:-10	3:-105	4:-55	5:15	6:-45	7:-35	8:20	9:-40	10:-120	11:-100	12:220	13:-25	14:15	15:-50	16:-60	17:-15	27:60	28:60	29:60	30:60	39:-20	40:-65	41:-35	42:-30	43:-40	44:-15	45:-100	47:45	48:25	49:100	50:45	52:-15	53:-55	54:45	55:25	56:75	57:15	58:40	59:80	60:-30	61:-20	62:10	63:40	65:60	66:-60	68:-65	69:-45	72:-50	73:-40	74:-10	75:-45	76:-25	77:-20	79:-90	81:20
under sale	2:-25	4:-10	6:10	7:-75	8:95	12:55	13:-10	17:10	21:60	44:20	49:25	50:15	74:45	75:85	81:60
under security	0:-60	1:20	2:-65	3:-40	4:-30	5:-55	6:-55	7:-40	8:-20	10:-30	11:205	12:55	14:25	15:-25	16:-25	17:20	41:-40	42:10	44:-65	45:-10	47:20	48:50	50:30	51:20	53:-40	54:-10	55:-15	56:-20	57:15	58:-25	59:-15	60:-10	62:-10	64:-10	65:-35	66:55	68:-25	72:-10	73:-30	75:-15	77:15	79:-35
under sharing	0:25	1:-15	2:-125	3:-105	4:-130	5:-70	6:20	7:230	8:80	9:-10	10:-65	11:-75	12:-50	15:-25	16:-30	17:-35	41:-25	42:-75	44:135	45:-70	46:10	47:-35	48:-85	49:-15	50:-15	51:-35	53:-15	54:-30	55:-20	56:10	57:-20	58:-10	59:-35	62:-20	63:-30	64:-75	65:-45	67:-10	68:-25	72:-55	73:-20	74:-15	75:-50	76:-25	79:-25	80:60	81:-35
under sources	0:-20	1:-15	3:265	4:10	5:-20	6:35	7:-90	10:-10	11:-15	12:-70	44:-115	46:10	60:20	64:100	76:15
under transfers	0:-80	1:10	2:-115	3:-30	4:-50	5:-25	6:-15	7:20	8:-15	9:280	10:-30	12:25	13:-30	15:-10	16:-15	22:60	23:60	24:60	25:60	26:60	44:35	48:-35	49:-45	51:-10	53:85	57:-10	65:-15	69:65
under unknown	0:20	1:-20	2:15	3:-40	4:10	6:-20	7:60	8:-30	10:-20	11:40	13:-15	14:-85	15:25	16:-35	17:-25	39:-65	40:-65	42:-40	43:-65	44:75	45:-35	47:-55	48:-70	49:-50	50:-20	51:-30	52:-75	53:-40	54:-65	55:-15	56:-65	57:-55	58:-80	61:-65	62:-50	63:-50	64:-55	65:-70	66:-45	67:-50	68:-100	69:-45	70:10	71:-10	72:-80	73:-60	75:-60	76:-65	77:-55	78:-75	79:-25	80:-10
word <email>	1:230	2:-45	4:-50	8:-25	13:25	15:25	17:-25	49:110	53:-25	66:25
word <url>	1:-45	3:-35	4:-55	6:-35	11:-30	12:65	13:75	17:-60	43:30	49:-30	50:-30	53:25	59:105
word ab	0:35	1:50	4:25
word abide	11:25
word ability	4:25	12:-30	13:25	14:25	42:40	49:-25
word able	2:60	3:-35	7:-25	10:25	12:60	13:75	42:50	45:-40	47:55	48:-25	58:40
word about	0:-45	3:45	4:-25	5:-45	8:-25	11:-50	43:30	45:-30	48:70	50:25	59:25	65:-55
word above	3:40	5:30	7:-35	8:30	10:-30	11:-40	12:-30	45:-35	48:-40
word absence	7:30
word abuse	2:-45	4:25	6:25	7:-30
word accept	1:-25	4:-45	5:25	7:-35
word acceptable	11:35
word acceptance	17:30
word accepting	7:25	44:25
word access	8:-30	9:-40	10:-40	11:65	13:45	44:35	47:55	48:115	49:25	50:40	53:-55	55:30	56:40
word accessed	2:-25	7:70	9:35	13:30	43:25	44:30
word accesses	2:35	7:45
word accessibility	1:-35
word accessible	3:-30	7:30	44:25
word accessing	2:-25	4:-35	7:-40	13:25	48:35
word accordance	0:-35	1:-30	4:30	5:35	10:25	13:30	45:30	49:40	50:25	53:30
word according	2:-45	4:-35	7:35	9:45
word accordingly	2:40	44:25
word account	5:-35	6:-30	9:-35	10:60	11:45	12:25	42:55	45:60	47:65	48:55	49:85	50:45	56:25	65:-25	73:35
word accountability	1:25	53:30
word accounting	5:30	7:-30	45:30
word accounts	2:50	3:65	12:-35	13:45	42:25
word accurate	12:25
word achieve	7:25
word acknowledge	7:25
word acknowledgment	12:25
word acquire	7:-35	44:-25
word acquired	7:-25
word acquirer	2:-25	44:35
word acquiring	2:30	3:25	44:30
word acquisition	2:-30
word across	1:35	2:-45	6:40	7:40	8:35	12:-25	13:-25	14:30
word act	2:-30	3:40	7:-40	13:-30	49:-50
word acting	2:25
word action	4:25	5:35	48:35
word actions	7:45
word activated	7:25
word activating	4:30	11:35
word activation	4:35	7:-30	10:35
word active	7:-35	10:35
word actively	2:40	6:35	13:45
word activities	0:-45	3:-25	4:45	6:35	7:-40	11:-40	12:-50	14:50	43:35	44:-40	46:25
word activity	5:30	7:45	8:65	13:-75	15:-25	43:30	44:50	45:35
word actor	0:-30
word actors	17:25
word acts	2:-25	7:40	44:55
word actual	12:-25
word actually	2:45
word ad	2:-70	4:25	13:40
word adapt	2:-30
word adchoices	4:-30
word add	2:35	47:25
word added	4:30	17:70
word addition	1:-30	3:45	6:25	7:-60	8:-25	12:40	43:-30	48:65	49:30
word additional	1:-30	4:25	6:-35	13:-55	15:-25	42:-45	43:-40	44:-30	49:-35	58:30
word additionally	4:25	6:35	7:45	11:30	50:40
word address	2:75	3:50	5:40	6:-40	7:35	11:25	17:25	42:30	44:25	47:-45	58:25	59:45	65:30
word addressed	12:60
word addresses	2:45	3:30	7:-50	12:35	13:-30	44:-40
word addressing	4:-30
word adequacy	1:25	53:25
word adequate	4:-45	7:-65	11:-40	12:-30
word adequately	11:35	53:30
word adhere	4:-25
word adherence	13:-25	53:30
word adhering	53:25
word adjust	13:65
word administer	2:60	4:45	7:25
word administering	7:-35
word administration	44:45
word administrative	2:-35	4:40	5:40	7:-35	12:-40	44:-45	49:-30
word administrator	3:25	5:-25
word administrators	3:50	4:-25	7:40	44:35
word ads	2:-45	3:-30	4:90	5:25	8:35	12:25	13:45	43:40
word advance	5:25	7:45	57:25
word advantage	4:45
word advertise	7:40	43:30
word advertisements	4:25	6:-25	7:60	8:25	12:25	13:-30	43:-40	44:45
word advertiser	4:55
word advertisers	3:35	4:55	6:25	7:-35	12:30	13:-30
word advertising	1:-35	3:-25	8:60	11:-35	12:30	15:30
word advice	7:-40	12:25	59:40
word advisers	44:45
word affect	4:-25	5:-55	6:25	13:50
word affecting	11:25	49:30
word affiliate	4:-40	44:35
word affiliated	2:65	4:25	7:40	13:35	44:30
word affiliates	2:-25	3:40	13:50	43:-25	44:45	53:45
word affiliation	2:-25
word aforementioned	4:30
word after	4:-25	10:125	11:60	12:-55	13:-40	45:30	50:-50	73:110
word ag	0:55	1:55	2:30	3:30	4:40	5:-25	7:25	13:25
word against	3:25	4:-35	7:25	49:-30	65:25
word age	1:70	2:-45	4:30	5:-25	12:-60	15:55	40:25	44:-25	50:-35
word aged	4:25
word agencies	2:-40	7:25	44:75
word agency	4:40	7:30	44:35
word agent	0:-25	9:25	12:-25	49:-55
word agents	4:-35	7:25	44:30
word aggregate	2:-50	4:95	7:105	44:40
word aggregated	2:-30	5:35	6:25	7:40	10:25	43:-30	44:45
word aggregation	2:30
word agree	12:-40	13:-30	39:25	44:45
word agreed	0:25	2:25
word agreeing	17:-30
word agreement	2:-35	4:-55	5:55	9:45	12:-50	45:25	53:35
word agreements	2:-35	4:-65	5:-30	12:-35	45:45	53:25
word ai	4:70	5:-25	6:-30	11:70	13:-25	17:30	44:25	45:-25	55:35
word aim	12:55
word alert	7:-25
word alerts	4:40	10:35
word all	2:-40	3:-45	4:-50	5:-30	8:25	9:-25	11:30	13:45	42:65	50:45	53:-25	73:-35
word alliance	4:-60
word allow	6:70	12:-35	43:30	45:-25	49:-40	50:45	58:50
word allowed	4:-35	12:35	13:30
word allowing	2:-30	4:30	43:30	44:35
word allows	7:25	8:25	11:-25	13:-30	43:25	48:35	56:25
word alone	4:30
word along	2:-60	7:25	44:25
word already	2:-25	4:50	5:-30	7:-45
word also	1:80	3:25	6:35	9:-40	13:-40	17:-25	42:-30	43:25	45:-35	56:25	59:35	66:25
word alter	12:30
word alteration	7:-25
word alternative	12:-50
word alternatively	13:30
word although	1:-30	2:-35	4:-25	11:45
word always	5:30	6:-25	7:-45	13:75	44:-40	45:40	65:25
word amazon	7:50	12:-35	44:25
word amend	50:45
word amended	5:50
word among	2:65	4:45	11:30	44:45
word amongst	11:40
word amount	7:-40
word amplitude	2:25
word amsterdam	0:45
word an	0:25	2:25	3:75	4:-30	6:40	10:-25	47:25	50:90	54:-30	59:-25
word analyse	4:85	6:40	7:30	44:40
word analyses	0:25	4:30
word analysis	1:30	7:40	11:30
word analytic	2:-30	4:50
word analytical	4:40	7:-25
word analytics	2:85	4:25	6:-40	14:35	42:45	44:-25
word analyze	2:-25	3:25	4:75	6:60	7:30	43:60	44:75
word analyzing	4:45
word and	1:-65	4:70	5:45	6:-50	8:-30	9:-25	10:-35	11:-30	13:-45	14:-40	15:-35	17:-25	43:-65	44:35	45:-25	47:-25	52:-30	54:-35	55:-45	57:-50	59:-40	69:-25	78:-30
word android	7:25	13:40
word angeles	1:40
word announcements	4:30
word anonymised	2:-30
word anonymization	11:30
word anonymize	45:25
word anonymized	4:40
word anonymous	4:70	44:50
word anonymously	13:30
word another	1:30	2:-35	4:25	6:-25	8:-25	15:25	42:-40	43:25	44:-70	48:-30	49:-25	54:25	56:85
word answer	12:50	47:35	58:25
word answering	12:30
word answers	4:-30
word anti	2:30
word any	0:-45	1:30	2:-40	3:-35	6:-40	7:55	14:-35	39:35	42:-25	43:-60	45:-30	48:-30	55:40	57:85	73:30
word anyone	1:25	2:-55	4:-25	7:-35	11:25	12:30	44:-25
word anything	44:-25
word anytime	13:25
word anywhere	4:25
word api	7:25
word app	2:65	3:45	10:40	13:50	15:-40	17:30	42:25
word appear	2:-25
word apple	1:40	2:-25	3:90	5:-25	6:30	7:-75	11:25	15:40	44:-30
word apple's	0:25	1:60	3:-30	7:40
word applicable	0:30	1:50	4:35	5:-30	7:-85	12:25	43:-30	44:-50	45:70	47:25
word application	1:30	2:65	3:-30	4:30	6:-25	10:25	42:45
word application's	2:-50	7:30	12:25
word applications	2:-55	3:25	4:-25	43:-30
word applied	4:25
word applies	0:30	2:-60	4:-40	7:-55	10:-25	44:-25
word apply	13:-25	49:-40
word appointment	0:25
word appreciate	4:-25
word appropriate	2:-25	4:-40	5:-30	7:-60	12:-45	44:-25	45:-30	48:-25	50:-30	53:30	58:40
word approval	1:35	5:30	7:60	8:25
word approve	4:35	13:35
word approved	7:-30	53:25
word approximate	4:25
word apps	0:60	2:40	13:-45
word april	5:35
word arbitration	9:-50	12:80
word archived	10:45
word are	1:-35	5:35	8:-25	10:-35	12:35	14:-25	15:35	17:-45	39:-50	43:-25	44:-35	45:-25	47:60	50:40
word area	4:25	7:25	9:-35
word areas	1:30
word around	7:25	9:35
word arrangements	9:35
word arriving	4:25
word art	4:60	5:75	7:60	12:-40	43:35	44:85	65:85
word article	2:-40	4:35	5:30
word as	0:-30	6:-30	8:40	10:30	12:-25	13:-30	43:-30	45:25	47:40	48:55	56:-30	58:-45	59:-30
word ask	2:60	3:-55	7:-55	9:25	11:30	12:80	15:25	42:-40	45:55	48:40	49:-25	54:30	56:30
word asked	2:30	3:25	5:55	7:35
word asks	3:35	4:40	7:40
word assessing	11:35
word assessment	0:30
word assets	2:-35	4:25
word assign	7:45	44:25
word assignments	2:30
word assist	7:100	44:85
word assistance	1:-25	2:-30	7:30
word assistant	45:30
word assisting	2:-30
word associate	3:-40	4:75	6:35	7:-25	13:50
word associated	3:25	6:35	7:30	12:35	42:35	43:25	44:45
word association	3:35
word assume	7:-50
word assurance	4:35
word assure	7:35	11:35
word at	0:55	1:90	2:-40	3:-35	6:35	7:-35	9:-30	11:40	12:45	13:30	14:-25	15:30	43:-25	48:55	49:50	50:35	53:-30	56:30	57:60	66:60	73:-30
word attachments	1:-25	7:-25
word attacks	11:55
word attempt	2:35	3:35
word attempts	4:-40
word attend	4:-30
word attendees	4:30
word attention	4:35	7:-25	66:25
word attn	1:30
word attorney	4:25	12:-30
word attribute	2:-25
word attributed	7:40
word attributes	2:25
word audience	2:-30	7:35	13:30	44:55
word audiences	2:25	7:40
word audio	4:-65	7:-30
word audit	4:30	44:30
word auditors	4:-25
word august	17:25
word authenticate	13:-25
word authentication	4:-45	12:30
word authenticity	2:-25
word authorities	4:55	7:90	12:-25	44:120	53:-25
word authority	1:-75	4:-25	11:-25	12:55	44:25	49:-25	59:90
word authorization	4:-25
word authorize	4:-35	5:25	7:25	44:25
word authorized	5:-30	12:-25	58:30	63:25
word automate	4:35	7:25	44:25
word automated	2:30	8:-25	44:-35	49:30
word automatic	4:-30
word automatically	2:140	4:-30	6:35	10:35	42:25	43:50	44:45	45:-55
word availability	2:30
word available	4:25	6:-35	8:-30	10:40	11:-40	42:-30	45:30	49:30	50:-25
word avatar	2:25
word avenue	0:50	12:-25
word aviv	1:70
word avoid	2:30	7:-35
word aware	7:35	12:30	13:25	44:-25
word aws	7:25	9:25
word back	4:-30	6:-35
word backend	2:60
word background	44:-25
word backup	10:25
word backups	11:60
word badge	2:55	4:50	7:25	13:40	44:35
word badges	7:25
word balance	2:25	4:-30	5:45
word balances	2:45
word balancing	1:30	2:25	4:-25
word bankruptcy	44:45
word banner	13:25	49:40
word barrow	0:35
word base	2:-35	4:25
word based	4:45	5:-75	9:30	12:-55	43:-25	45:-30	49:-45	50:-25	65:-35
word bases	5:70	12:-30
word basic	2:55	12:25	42:30	50:30
word basis	0:25	2:60	4:80	5:85	7:35	42:-25	44:25	49:-30	65:90
word battery	2:50
word be	3:-30	10:40	14:25	42:45	45:30	49:-50	50:35	53:-40	54:-30	55:-40	57:25	66:30
word beacons	2:-35	6:80	43:35
word because	2:25	7:-25	44:-30	50:25
word become	4:-35
word becomes	7:60
word becoming	39:30
word been	7:-30	9:-30	12:30	13:-25	44:-45
word before	2:-50	4:-50	11:75	12:30	58:80
word begin	1:35	17:-30
word begins	4:-25
word behalf	1:-30	3:-30	4:-55	43:-25	50:-30	58:55	63:30
word behavior	2:-55	4:-25	7:25	13:40	44:55
word behaviour	4:25	12:25	13:-25	43:25	49:25
word behavioural	2:50	4:-35	49:35
word being	2:45	4:-45	7:-50	11:60	13:30
word belief	4:-30
word beliefs	2:30	5:35	13:-30
word believe	3:-25	4:-50	13:-35	44:-45	50:-50
word belong	4:30
word belongs	2:35
word below	1:-25	5:25	8:30	12:-30	45:-25	47:-25	48:25	50:-30	53:45
word benefit	4:40	7:30	44:25
word benefits	2:-55	4:-30	7:50
word berlin	1:25
word best	7:-30	12:-25	42:45	44:25
word beta	2:30
word better	4:110	7:-70
word between	7:-45	9:50	13:25	44:-25
word beyond	7:-45	44:-40
word bill	4:25
word billing	3:-30
word binding	1:30	9:-50	12:40
word biometric	2:-85	7:30	45:25
word birth	4:-30	42:45
word birthday	2:25	3:45
word block	1:-30	2:-30	11:40	12:30	17:-30	49:25
word blocked	7:-25	12:30
word blocking	11:25
word blogs	7:30
word blue	13:30
word board	3:40
word body	4:25
word book	2:30	13:25
word border	1:25	7:-35	9:25	53:40
word both	4:35	44:60
word bottom	1:-30	4:55	12:-30
word boulevard	1:35	12:-45
word bound	7:-30	17:-25
word box	1:40	12:45
word boxes	13:25
word braintree	44:45
word brand	2:-35	3:40	4:-25	7:-30
word branded	3:25	4:-25
word brands	0:50
word brazil	5:25
word breach	7:-30
word breached	4:30
word brief	44:25
word bring	2:-25
word browse	4:-30
word browser	2:-50	6:55	7:-55	8:30	14:60	42:-25	50:-30
word browsers	2:-30	4:-55	12:-55	43:-25
word browsing	2:40	4:-40	13:-50	15:25	44:35
word brute	11:30
word bug	11:-25
word build	7:-30
word business	6:-25	11:-35	55:-25	80:30
word but	2:25	3:25	4:-45	13:45	42:-25	44:40	45:-25	48:-40	49:25	57:30	58:-35
word button	4:-35	13:70	15:25	44:35
word buttons	13:-25
word buy	44:25
word buyer	2:40
word buyers	2:30	3:40	7:25	44:35
word buying	4:25
word by	1:55	2:-30	9:35	11:25	12:30	15:-30	17:-50	42:-25	47:40	49:60	56:40	57:35	58:-30	59:-30	66:-45
word ca	1:105	12:-30
word calendar	2:85	7:-25	11:-35	48:35
word california	1:25	4:-55	7:-85	8:-45	12:-60	44:-30	47:-40	50:-25
word california's	7:25
word call	1:55	7:35	13:40	48:25	73:25
word called	0:-30	2:35	4:-30	6:25	7:-30	8:-30	15:25	55:25
word calling	49:55
word calls	2:60	4:-45
word came	7:35
word camera	2:50
word campaign	4:35
word campaigns	3:40	4:95	6:30	43:40
word can	2:-60	6:-55	12:50	13:135	17:-25	39:-30	43:45	47:35	49:95	55:35	56:35	66:40
word canada	7:-30
word cancel	1:30
word cancelled	4:40
word candidates	4:35
word cannot	0:-45	1:-25	9:30	11:60	12:50	13:-25	42:115	44:-35	47:25	73:-25
word capabilities	7:-25
word capture	2:40	6:25
word car	2:-30	7:-35
word card	0:-25	2:35	4:40	7:55	11:-30	12:-25	44:60	49:-25
word care	1:40	4:-25	7:-35
word career	3:-25	10:30
word carefully	4:30	7:-65	12:30	13:-30	17:25
word carried	0:30	1:-25	3:35	4:25	5:-35	7:-45
word carrier	4:30
word carries	4:30
word carry	4:75	42:25
word carrying	4:-30
word case	0:30	7:-50	10:30	11:-25	12:60	44:-30	48:-30	49:70	50:50
word cases	1:25	9:40	12:-35	44:25	49:35	65:30
word cash	7:50	44:45
word categories	2:60	4:25	6:30	7:30	12:120	44:90	48:125	49:60	50:35	80:30
word category	2:95	7:-45	8:-30	10:30	12:50	45:50	49:35	50:35
word cause	7:25	13:25
word caution	10:25
word ccpa	1:30	2:35	4:60	7:30	8:-25	12:-65	13:-35
word center	1:50	13:50	50:25
word centers	44:30
word certain	1:-25	4:-35	5:-70	6:-30	9:-35	11:-25	12:70	41:25	42:80	50:40	56:25	59:30	65:-25
word certificates	2:30	4:25
word certification	0:-35
word certifications	1:30	53:45
word change	2:-25	5:30	8:25	11:50	13:65	39:55	43:-25	44:30	47:75	57:25	58:25
word changes	1:-30	2:-30	17:60	39:70	47:55
word changing	2:-65	7:-25
word channel	6:25	7:35
word channels	3:25	7:-30
word characteristics	7:25	8:30
word charging	3:25
word chat	2:80	5:45	44:-25	65:60
word chatbot	4:25
word chatgpt	0:-25	1:-30	7:25
word check	2:-30	4:35	6:30	12:-25	44:25	45:40
word checking	2:35	13:30
word checks	4:55	7:25	44:35
word child	2:50	7:60	44:50
word child's	12:50	15:35	49:60
word children	2:25	4:-55	12:-40	15:40
word children's	13:-30	15:25
word choice	2:25	5:-25	9:-25	12:25	13:60	44:25
word choices	2:-30	6:60	12:-85	13:90	47:-35	49:25	50:-35
word choose	1:-30	4:-60	5:30	8:-30	10:-25	11:-25	13:115	45:-30
word chooses	2:35
word chose	44:30
word chosen	44:35
word chrome	2:-25
word circumstances	4:40	8:45	12:55	15:30	44:-25	45:30	50:80	55:-30
word city	7:35
word civil	4:-25	7:-35	12:25	49:-30
word claim	2:35	9:-25
word claims	5:-40	10:35	12:40	45:35	54:45
word classification	4:-25
word classified	4:35
word clauses	9:60	11:-30	53:105
word clear	2:-25	4:-45	13:-30	42:-30
word clearly	4:-35	49:40	58:30
word click	1:30	5:-25	13:40	14:30	44:50	49:45
word clicked	7:45	44:30
word clicking	6:45	43:-25	57:-25
word clicks	2:25
word client	1:-30	2:-25
word clients	12:45	44:30
word close	1:25	2:35	13:-30	45:25	47:45	48:25	49:45
word closed	13:30
word cloud	7:65	9:35	44:35
word co	0:45	3:40
word code	2:45	6:25	7:60	44:35	48:-25	49:30
word codes	10:25
word collaborate	2:-25	7:-40
word collect	2:100	3:-50	6:35	10:-60	12:-65	13:30	14:25	15:-25	17:-25	43:40	44:-30	45:-25	47:-25	48:-65	49:-30	50:-50	53:-25	58:-25	65:30	73:-25
word collected	0:35	2:-35	5:-40	6:40	10:45	42:30	44:40	65:-25	73:-25
word collecting	4:35	6:-30	7:-60	8:-30	48:30
word collection	0:55	2:55	3:60	5:25	7:-45	10:-40	14:30	42:70	48:30	49:-35	57:50	59:25
word collectively	0:-25	7:-45	10:25	12:-30	44:-65
word collects	0:-25	2:110	4:-30	12:-30	44:45
word com	1:120	2:30	3:25	6:45	7:55	9:-35	11:65	12:-25	43:25	48:25	78:40
word combat	4:30
word combination	2:25
word combine	3:40	4:65	6:30	11:30
word come	2:35
word comes	2:25	4:-35
word comfortable	2:25
word comment	7:25	17:-25
word comments	2:25	3:-30	10:25	13:-60	44:-30	45:40	66:25
word commercial	1:-25	3:-35	4:25
word commercially	3:35
word commission	5:-25	7:-70	11:-25	53:50	59:35
word commissioner	9:25	12:55	59:45
word commit	4:-25	7:75
word commitment	17:25
word commitments	1:25	7:-40
word commits	9:45	12:30
word committed	0:55	4:-40	7:-30	9:-45	12:-25
word common	2:-25
word commonly	2:30	6:30	12:25	50:30
word commons	2:-25
word communicate	2:55	3:-25	4:25	12:30	13:50	65:25
word communicated	2:35
word communicating	2:40	7:25	12:35	44:35
word communication	2:90	4:60	7:30	13:-30	45:25	49:-25
word communications	0:45	1:-80	2:-25	3:-45	4:35	9:40	11:-25	12:-30	13:25	45:-45	47:-40	50:-25
word communities	10:30
word community	4:65	7:60	44:-35
word companies	0:70	1:-25	3:45	7:50	8:45	12:35	44:35
word company	0:60	1:-35	2:-45	4:-55	9:35	47:25	50:25	56:30
word comparable	7:35
word compelling	5:-40	12:35	55:30
word competent	7:45	12:-25
word compile	44:-25
word compiled	4:40
word complain	12:35
word complaint	4:-40	9:-35	12:125	47:25	48:50	49:-25	59:110	70:60
word complaints	4:55	7:-55	12:95	49:-25	59:35	70:55
word complete	2:-60	4:-40	12:30	48:-45
word completed	4:45	6:25
word completely	7:-30	12:-25
word completing	7:-30	12:45	42:55
word completion	4:30	42:30	65:25
word compliance	0:-25	1:-25	2:-50	5:-25	7:30	13:-50	49:-50	59:25
word compliant	2:30	4:40
word complies	9:40	13:25	53:40
word comply	4:-40	13:-55	42:-40	45:-30	47:-30	48:-50	49:30	53:35
word complying	2:30	4:25	7:50	13:30
word comprehensive	12:-30
word compromise	7:-25
word computer	2:25	6:-30	13:-50
word computer's	4:-25	7:25
word computers	2:-30	6:-25	13:-25
word concern	1:40	12:50
word concerning	1:-35	4:-25	5:-40	7:35	10:-25	12:40	48:25	59:35
word concerns	0:80	9:30	12:-40	59:40	66:40
word conclusion	2:30	13:45
word condition	44:25
word conditions	2:-25	6:-25	7:-60	9:-50	44:-25	45:25
word conduct	44:30
word conducted	6:30
word conducting	3:25
word confidential	12:30
word confidentiality	1:25	7:25	11:40	44:45
word configurations	4:40
word configure	7:-25
word confirm	0:35	1:-25	2:-25	4:25	48:-25	49:-25	50:-25	58:35
word confirmation	2:40	4:-60	48:25
word confirmations	2:-30
word confirming	4:25
word conflict	2:40
word conjunction	2:25	4:35	7:40
word connect	2:65	3:75	42:50	44:-25
word connected	2:50	4:50	7:-40	13:-40
word connecting	13:25
word connection	0:55	1:-30	2:75	4:60	5:-30	6:25	7:-25	9:-25	13:-45	43:25	44:35	47:30	58:35
word connections	9:25	44:-30
word connectivity	7:45
word consent	1:25	2:30	3:30	5:85	10:-25	11:-45	12:45	13:40	39:-35	45:-25	49:30	54:30	57:90	65:35	72:30
word consented	4:30	7:25	12:35	43:25	57:35
word consenting	2:35
word consider	2:-40	7:25	47:30	50:40
word consideration	4:30	7:-25	12:-25
word considered	2:85	4:50	7:45	12:-45	13:-30	44:-30	49:25
word consistent	11:25	13:30	44:35
word console	4:25
word constitute	7:25	8:30
word consult	6:25	13:35
word consulting	4:-30
word consumer	4:-50	6:-40	7:-70	12:30	13:-50	44:-60	48:-50
word consumer's	1:-25
word consumers	1:-25	7:-35	12:30	48:-50
word contact	1:85	2:-30	3:35	4:35	5:-25	6:-30	7:-35	8:-30	10:-25	11:-35	13:-40	42:-45	48:25	49:25	53:-35
word contacted	1:40	7:45
word contacting	1:25	9:55	10:30	13:35	49:30
word contacts	1:25	2:80	8:25	11:-25
word contain	2:60	4:-30	7:25	13:-30
word contained	4:-30	12:-25	43:25
word containing	0:25	2:-40
word contains	2:-25	4:-25
word content	2:45	4:90	11:-35	12:-40	43:-25	45:-35
word contest	4:25	7:-25	12:60	13:-25
word contests	4:-40	7:-25
word context	2:50	7:-25	47:25	48:35	49:40
word contextual	4:55	6:25	7:30
word continue	1:-30	2:-25	4:-40	7:30	11:30	12:-35	13:60	14:25	45:-25
word continued	1:25	39:-30
word continues	2:25
word continuous	4:-30
word continuously	0:25
word contract	3:-35	4:-25	5:65	12:-30	13:-25	44:25
word contractors	2:-40	4:-40	11:35	44:-25
word contractual	2:55	12:-30	13:40	42:25	53:40
word contribute	4:35	7:65	44:35
word contribution	7:35
word contributions	2:-30	7:50	12:30	44:30
word contributors	2:25	4:30
word control	2:-35	4:-40	9:-25	13:85	14:45	44:-30	47:-25
word controlled	0:45	2:-30	4:-40	7:-55
word controller	0:125	44:-45
word controllers	0:55	3:50	12:35
word controls	0:45	9:25	13:40	15:-30
word convenient	3:-25	13:25
word conversations	4:30
word conversion	7:40	44:50
word conversions	4:45	6:30	7:40	43:55	44:45
word cookie	8:30	73:30
word cookies	2:-30	4:25	6:130	7:-60	10:-45	11:-45	12:-30	13:35	43:85	44:-60	48:-25	50:-25
word cooperate	12:35	44:30	59:40
word coordinates	2:45	4:45
word copied	10:45	13:-25
word copies	10:50	50:-25
word copy	0:25	1:45	4:-35	5:-25	7:-50	44:-35	48:80	49:50	50:55	54:30	56:65	58:25	69:30
word copyright	44:25
word corp	1:40	4:30
word corporate	4:25	12:-25	44:55	65:25
word corporation	0:40
word correct	12:30	47:80	48:30	50:60	54:30	56:30
word corrected	47:30
word correction	7:25	12:25	47:45	48:35
word corrections	12:35
word correctly	2:25	4:30	7:-30
word correspondence	4:-25	7:45
word cost	12:30
word could	2:-65
word count	4:30
word countries	2:25	3:-25	4:-30	5:-25	7:-50	9:90	12:-45	44:-50	53:65
word country	1:-30	4:30	7:-55	9:55	11:-25	13:-35	53:70	59:25
word counts	4:25
word course	2:25	4:-25
word court	1:-40	2:-35	4:-35	7:30	12:-30
word cover	4:35	7:-35
word covered	4:40	5:-30
word covers	0:-30	2:-60	7:-35
word crash	2:60
word create	2:50	4:35	13:-45	15:40	44:-50	45:-25	49:25
word created	2:95	3:-25	4:25	6:-25	12:40	13:50	42:35	49:60	50:80
word creating	4:25	7:-40
word creation	2:30	4:-35	7:-30
word creative	7:25
word creator	0:30
word credentials	2:45	5:30	7:-55	12:40	42:40
word credit	2:-30	3:-25	4:-25	5:35	42:-30	44:35
word crime	7:55
word criminal	44:25
word criteria	4:65	12:25
word critical	11:30
word crm	4:-25
word cross	1:30	3:25	4:60	6:40	9:25	44:-55	49:30	53:40
word current	3:25	6:40	7:-25	13:-25	17:-30	47:25
word currently	2:40	4:50	14:30
word custom	7:45	12:30	44:50
word customer	0:25	2:-50	3:25	4:25	6:-25	7:-45	9:30	45:-35	47:-35
word customers	2:25	3:25	5:-60	7:35	12:-45	13:55	42:25
word customize	13:-35
word cyber	3:25	7:25
word daa	7:-25
word damage	7:-25
word dashboard	2:-35	7:55
word data	1:-35	2:25	6:-25	10:50	11:35	14:-55	15:-40	17:-50	39:-40	43:-35	48:-40	50:-45	56:25	57:-40	58:-40	65:-35	66:70
word database	2:55	3:50	7:-25	12:-25
word databases	2:-30	3:30	4:30	10:35	44:-25
word datasets	3:25	4:25
word date	1:-25	2:55	6:-35	12:-50	13:-35	17:95	39:25	47:-40
word day	2:-30	6:30	7:-30
word days	10:35	47:-30	50:-65	73:50
word de	0:35	1:35	7:-25	12:-40
word deactivate	13:35
word death	12:25
word deceptive	7:-25
word decide	4:-40	7:65	13:85
word decision	7:-25	12:50
word decisions	1:30	12:25
word decline	4:40	13:90
word dedicated	1:25
word deemed	1:40
word default	2:50	12:25	13:55
word defend	5:-25	7:25	54:25
word defending	10:25	45:30
word defense	54:30
word defenses	7:-25
word define	4:-30	7:35	44:45
word defined	2:50	12:-60	44:40
word definition	2:-30
word definitions	2:30
word delaware	0:25	12:50
word delete	0:30	1:75	2:-45	3:-30	4:-30	10:80	12:65	13:-40	45:60	47:65	48:30	50:105	56:40
word deleted	2:-45	10:75	45:25	47:25	48:-50	49:25	50:35
word deleting	4:-35	10:45	13:30	48:45	49:50	50:45	73:30
word deletion	1:35	11:-25	13:-55	47:-25	73:30
word deliver	4:80	5:25	8:35	49:25
word delivered	7:25	12:30	44:30	56:30
word delivering	2:-30	44:35
word delivery	4:-45
word demographic	2:65	3:30	4:35	6:-25	7:-60	44:-60
word demographics	2:-25	44:60
word demonstrate	2:-25	5:-25	12:45	55:30
word deny	13:25	50:-25
word department	7:30
word depend	2:35	4:-40
word depending	0:40	2:85	3:-25	4:-40	5:-25	6:75	13:-40	44:-55	47:-25	49:-40	50:-35	58:-25
word depends	2:45
word derive	2:25	4:45	7:35
word derived	6:-25
word describe	0:-35	2:-30	4:75	12:30
word described	3:45	7:30	9:90	42:30	44:35	45:25	48:-50	49:25
word describes	7:-40	13:-35
word description	10:-25	12:35	17:25	47:50
word descriptions	2:60
word design	2:-50	4:30	44:30
word designate	49:-25
word designated	44:30	47:25	49:45
word designed	4:-55	15:25	44:-30
word desktop	2:-40	4:75
word destination	2:-30	4:70	7:-35	13:-25
word destroyed	10:30
word destruction	4:-25
word detail	1:25	2:35	3:25
word detailed	2:30	3:-25	4:-25	12:-45	17:25	43:30
word details	2:30	5:-50	6:-25	11:-30	12:60	42:25	43:-35	44:50	45:30	47:25	49:50
word detect	3:25	5:35
word detecting	44:-30
word detection	3:30	4:30	7:35	44:25
word determine	1:35	4:75	11:-25	43:35
word determined	4:-40
word determining	2:-30
word develop	3:50	44:40
word developer	7:65	44:60
word developers	4:-25	44:55
word developing	7:-25	11:45
word development	2:25	3:40	4:75	7:30
word developments	17:25
word device	7:-55	11:55	12:25	13:-60	44:-75	45:-35	48:-30
word device's	2:30
word devices	2:30	3:-35	5:-25	7:-60	10:25	11:50	13:30	44:-50	45:30
word diagnose	2:25	4:45	13:25
word diagnostic	2:70
word diagnostics	5:35
word differ	0:45	2:-35	7:-35
word different	0:25	4:-35	5:30	9:25	13:-45
word digital	2:-45	4:70	8:25
word direct	2:-45	4:-45	7:30	12:35	13:25	44:25	49:40	50:30	55:40
word directed	1:35
word direction	4:-45
word directly	2:35	3:40	4:-30	12:30	13:-75	43:25	47:35	48:55	49:80	50:25	56:35
word directory	1:25
word disable	13:85	43:-35	49:25
word disabled	13:35
word disabling	13:30
word disclose	0:-35	2:-50	3:-55	7:145	12:-60	43:-25	45:-25	48:40	80:35
word disclosed	7:70	8:-65	11:45	12:35	13:40	44:35
word discloses	0:-25	2:-30	4:-40
word disclosing	2:-25	4:30	7:-30	44:-45
word disclosure	4:-30	7:40	8:-30	12:40	13:25	48:55
word disclosures	0:-25	4:40	8:40
word disconnect	13:25
word discover	2:25
word discretion	12:-25
word discussed	6:25	12:-25	13:25
word disk	4:40
word display	4:35	7:30	13:35
word displayed	7:35	12:45	13:50	47:45
word displays	4:25
word dispute	9:-50	12:25
word disputes	4:25	5:-35	10:40	45:55	65:-25
word distance	0:25
word distinguish	4:-35	6:40
word distribute	44:25
word distributed	7:30
word do	1:85	5:45	10:30	14:55	15:55	17:-35	39:-25	42:35	45:30	55:40	56:-30	58:30
word document	2:-30	3:-25	4:35	7:25
word documentation	2:35	44:25
word documents	7:35	44:40	47:30
word does	4:25	7:-70	11:40	12:-45	14:40	47:-40	48:-35	50:-25
word doesn't	4:50	6:30
word doing	2:45	7:35	44:30
word domain	2:-30	4:-60	6:60	78:35
word domains	4:-40	7:-25
word don't	1:-25	7:40	10:40	11:35
word donation	7:25
word donations	7:50
word done	11:30
word download	1:35	44:30	49:35	56:35
word downloaded	2:30
word downloading	2:30	12:25
word dpf	0:-25	7:-25	9:70	12:40	53:35
word dpo	1:30	49:-25	66:35
word drafts	2:30	4:45
word draw	4:30
word drive	1:45	2:-30
word driver's	2:-45	4:-25
word driving	7:30
word drop	3:25
word dss	11:30
word dublin	44:55
word due	0:40	7:30	11:30	13:25
word dump	7:40
word duration	4:-70	10:25	45:60
word during	1:30	2:40	3:30	4:30	10:-30	12:30	13:30	44:-25	48:25
word duty	2:25
word each	4:45	7:35	11:-25	47:-25
word easier	2:35
word easily	4:25	7:-35	12:-25	13:30
word economic	7:-30	9:-35	12:35
word edit	2:-50	3:25	12:45	13:-70	47:130	48:85	49:40
word editing	1:25	49:30
word education	3:40	4:35	12:30	13:25
word educational	7:25	8:25	15:30
word eea	1:-75	4:-30	5:35	7:-55	53:25
word effect	5:-25	17:40
word effective	2:-25	4:30	13:-30	17:55
word effectively	2:-30
word effectiveness	4:45	7:-25
word effects	2:-25
word efficacy	7:25
word efficient	44:30
word efficiently	4:25	7:30	44:45
word effort	13:-25
word efforts	1:-25	4:-45	10:35	12:-25	44:-25
word either	2:-55	4:-35	6:45	9:30	13:-35	44:25	49:25	58:-25
word electronic	1:45	5:30	6:-25	12:-45	44:-30
word electronically	5:30	12:25
word elements	2:55	44:-25
word eligible	2:-25	13:25
word else	2:-25	13:-25	44:30
word else's	5:-35	12:25
word email	0:-25	2:45	4:55	6:45	9:-45	13:45	39:25	42:30	49:25
word emailed	7:25
word emailing	1:-30	7:30
word emails	2:40	3:-30	11:-30	12:-60	45:30	48:-30	49:25
word embedded	2:30	4:-45	7:30	43:25
word emea	0:-25
word emergency	4:-35
word employ	44:35
word employee	2:35
word employees	2:-25	11:65
word employer	0:35	2:35	44:25
word employment	2:55	4:30
word enable	4:75	6:35	7:30	8:-25	10:30	14:35	42:-25	49:-55	57:45
word enabled	2:30	6:-25	8:30	44:-45
word enables	6:30	7:-25	13:35	42:35
word enabling	3:-25	4:35	5:35	7:25
word encounter	7:30
word encourage	39:-25
word encouraged	2:50
word encrypted	4:-35	11:75
word encryption	4:-25	7:-30
word end	2:45	4:60	10:35	11:25	12:50	13:-30	44:50	49:40
word endeavor	4:-25
word enforce	4:45	5:-45	7:40	12:-30
word enforcement	7:40	9:-60	44:115
word enforcing	4:-45
word engage	4:-30	7:-40	8:25
word engaged	4:40
word engaging	44:-25
word engine	10:35	15:40
word enhance	2:-30	4:35	7:35	13:-35
word enhanced	7:50
word enhancing	7:-25	10:35
word enjoy	7:25
word enquired	4:45
word enquiries	5:25
word ensure	1:35	3:35	6:40	7:-25	9:50	12:-55	13:-40	44:-50	65:45
word ensuring	0:25	2:-25
word enter	2:50	9:30	11:-25	49:25
word entering	2:-25	4:-25
word enterprise	12:-30
word enters	13:25
word entirely	4:25
word entities	0:90	2:-50	7:60	9:45	11:-30	44:25	53:30
word entitled	7:35	12:25
word entity	0:-30	56:30
word entries	4:25
word entry	17:30
word equivalent	4:-25
word erase	1:30	10:-30	47:60	50:60	54:35	58:45
word erasure	50:25
word error	7:25
word especially	7:30
word essential	2:-55	7:-40
word establish	2:45	13:-25	44:25	54:30
word established	4:35	7:-30
word establishing	4:25
word establishment	5:-25
word etc	3:25	4:-30	12:-30	45:30
word eu	1:30	9:75	11:-45	53:95	79:30
word europe	0:25	12:25
word european	4:-25	7:-30	12:-40	44:-35	49:-35	53:55	59:-25
word evaluate	4:40	14:25	44:25
word even	1:-25	4:-35	5:-30	6:25	7:60	11:25	12:-100	13:60	44:30
word event	1:25	17:-35	44:45
word events	0:30	2:40	5:-25	11:-35	44:-35
word ever	4:30	11:50	12:-35
word every	13:-25	17:55	49:50
word everyday	13:35
word everyone	2:25	42:35
word everything	4:-25
word evidence	58:35
word evolving	4:-40
word examine	7:-25
word example	1:-35	2:-45	6:40	9:25	10:-30	43:-25	44:-65	47:-25	48:-25	50:-25
word examples	2:45	4:-35	10:-25	11:-30	44:40
word except	0:30	4:55	5:-25	7:40	45:25
word exception	2:30	7:35	44:40
word exceptions	4:30
word exchange	2:-30	7:60	44:55
word exchanged	11:25
word exchanges	4:-35
word excluded	2:40	7:-30
word excluding	2:-25
word exclusively	4:35
word execute	4:25
word exercise	0:-30	1:35	4:-55	5:-45	6:-25	7:-30	10:30	12:60	13:-35	49:115	54:30	58:40
word exercised	12:-25	49:25
word exercising	7:-30	48:-25	58:25
word existing	4:-45
word exit	6:-30
word expand	2:25
word expected	0:25
word experience	2:85	4:55	6:30	11:-30
word experiences	2:-55
word experiments	4:30	7:-25
word expiration	2:30	4:75	5:25
word explain	4:-75	15:25	42:30
word explained	0:30	2:25	3:-30	44:40
word explains	0:35	2:-60	4:-65	7:-40
word explanation	4:25
word explicit	2:30
word explicitly	4:30	8:-25	44:35
word exploitation	7:25	44:40
word export	47:35	48:40	49:50	50:25	56:55
word exposure	4:30
word express	7:35
word extension	2:-30	4:-45	9:60	12:60	59:25
word extensions	2:-30
word extent	7:45	49:30
word external	2:55	3:-25	4:40	44:40
word extra	4:50
word extract	4:55
word face	2:135	4:-30
word facebook	2:30	3:65	4:35	6:30	13:25	43:35
word facial	4:45	10:25
word facilitate	2:-35	4:25	7:35	44:55
word facilities	9:35
word factors	2:-25
word failure	2:25	13:25
word fair	12:35
word fall	0:-30	7:-25
word falls	4:35
word familiar	6:-35
word family	0:25	2:60	4:40	44:45
word fb	4:25
word fdpic	9:25	12:25	59:45
word feature	2:130	3:-25	4:35	11:-25	12:25	42:30	45:30
word featured	4:65
word features	2:35	4:25	6:-40	7:-35	12:-30	17:35	41:25	42:30	45:-30	48:-25	49:-35	50:-45
word federal	5:25
word feedback	2:-30	3:40	12:-25	13:30	44:-40	49:-50
word feel	4:-35
word few	2:-35
word fi	2:35
word field	2:45
word file	12:40
word files	2:-25	3:-25	10:30	12:-25	45:30
word fill	1:-25	7:-40
word filters	2:25
word finally	12:30
word financial	4:-65	5:-25	9:-25	12:35	13:-25
word financing	44:-50
word find	0:-30	12:-60	13:-40
word finished	12:25
word firefox	2:-25	4:-45	7:35
word firms	7:30	44:35
word first	1:30	6:45	7:-25	9:-30	44:-55	70:25
word fit	12:25
word fitzwilliam	12:30
word fl	0:40
word flash	2:-25
word flows	9:30
word follow	2:35	7:-25	11:30	13:40	49:25
word followed	9:30
word following	0:-25	1:95	2:40	3:90	4:45	5:110	6:25	9:-40	11:-70	12:35	15:-25	42:25	44:-65	49:25	50:-25	80:25
word follows	1:30	3:25	4:-30
word food	0:25
word footer	4:-25	8:55
word for	1:-65	4:30	5:65	8:-45	10:25	14:-25	17:-60	39:-55	47:-60	50:-30	54:-25	56:-35	59:25	66:-30	70:-25
word force	11:30	12:25	17:30
word foregoing	7:-30
word form	0:50	1:125	2:35	4:30	11:30	12:30	13:-25	44:60	49:50
word format	7:-30	12:25	13:-30	48:30	49:-50	54:25	55:25	56:90
word former	7:30	44:40
word forms	2:-30	6:25
word forth	0:25	1:-30	2:-25	4:-25
word forum	1:30	4:35	9:40
word forums	1:-40	2:40	4:40	7:35
word forward	1:30
word forwarded	13:30
word found	2:25	6:-25	12:-60	44:-25
word foundation	0:30	2:-50	7:25
word framework	0:-45	9:60
word france	0:40	1:45	12:-30
word francisco	0:-35
word fraud	2:65	3:70	10:45	11:-70	12:-35	44:-45	45:30
word fraudulent	2:-25	4:55	7:-25	11:-25	12:70	44:-30
word free	5:40	11:-55	13:25	57:50
word frequency	6:30
word frequently	7:30
word friendly	4:25
word friends	4:55	7:25	44:40
word from	0:-55	1:-35	3:120	4:-35	7:-45	11:25	12:-30	17:55	43:-30	45:45	49:-90	50:25	53:-50	55:-55	57:-45	59:-40
word fulfil	4:-30	7:-30	45:30
word fulfill	4:30	7:-40	44:-25	58:35
word fulfilled	2:-25	4:-30
word fulfillment	4:-25
word full	2:50	42:35
word fully	2:-30	6:30	7:30	44:25
word function	10:-25	44:55
word functionality	7:65	42:45	44:95	45:30	65:25
word functioning	1:30	4:35	7:55	44:45
word functions	4:-25
word fund	7:30	44:35
word funds	7:30
word further	1:-65	2:25	4:-60	6:-60	9:-25	11:45	12:-25	43:-25	44:25	45:-30	47:-30
word furthermore	7:-25	11:25
word future	0:25	3:30	4:60	7:25	13:30	44:30
word ga	4:50
word gain	43:25
word game	44:25
word games	0:80	1:30	7:-25
word gather	1:45	7:-25
word gathered	0:25	4:50	12:25	17:30
word gathering	4:50
word gave	7:30
word gdpr	0:30	1:-50	5:75	7:30	12:-75	43:30	44:50	49:25	65:75
word gender	7:-25	44:-50
word general	0:30	1:-40	7:25	11:-35	44:-25
word generally	0:-25	2:-25	4:-30	6:35	7:-40	13:55	48:45
word generate	4:25	42:25	73:25
word generated	2:-25	44:30
word generative	4:30
word geneva	0:40	1:30
word geo	2:-25
word geographic	2:35
word geographical	4:-25
word geolocation	2:30	12:-25	13:25
word germany	0:30	1:50	4:50	7:30	9:50	44:35
word get	2:30	4:60	7:95	13:-25	44:30
word gibraltar	9:25
word gifs	43:25
word github	0:30	1:30	2:-45	4:-40	12:-50	13:-30
word give	1:25	2:60	12:35	13:30	42:30	44:-40	49:-30
word given	0:40	3:40	13:-35	44:35	49:45
word gives	7:55	44:50	48:25
word giving	48:25	49:25
word global	1:35	2:-50	7:-30	8:45	9:110	13:-70	14:50	49:50	53:50
word globally	44:35
word gmbh	0:30	1:40
word go	10:25	12:-25	13:45	45:25
word going	2:50	12:50
word good	2:-40	4:-45	44:-30
word goods	7:30	44:25
word google	1:-35	3:-30	4:30	5:-30	7:85	8:-30	9:40	11:80	12:-30	13:35	15:-35	17:-30	44:100	48:35
word google's	0:-35	2:-50	4:35	44:35
word gordon	0:35
word govern	7:-30	17:25
word governance	4:25
word governed	4:30	6:25	7:25	11:-25	13:-30	44:30
word government	7:30	12:-25	44:40
word governmental	44:35
word governs	2:-25
word gpc	49:45
word grant	7:60
word granting	12:40
word graphics	7:-25
word great	7:-25
word greater	1:30
word grounds	2:-25	4:-30	12:25	13:-25
word group	0:100	1:45	2:-25	4:-70	6:-25	7:40	12:-65	13:35	44:75
word groups	2:-25	7:45	44:25
word gu	1:25
word guarantee	11:40	12:-25
word guarantees	7:45
word guidance	11:30
word guide	4:-50
word had	10:35
word handle	2:25	4:50	9:30	12:-45
word handled	1:30	2:25	4:30
word handling	0:30	2:45	4:40	7:-35	9:35	11:40	44:-40	53:25
word hard	4:45	13:30
word hardware	4:25
word harmful	4:40	7:-35
word has	0:25	3:35	6:40	10:-35	12:40	45:-35	50:25	55:35	56:-25
word hashed	2:25	3:25	7:50	11:-25	44:40
word have	1:65	2:-25	3:30	4:-25	7:-30	9:-35	10:-30	12:40	13:-25	15:-40	17:-30	42:40	44:-25	48:35	53:-25	59:25	65:-35	73:-25
word haven't	17:25
word having	4:-80	7:-25	12:25	13:30
word headquartered	7:-30
word held	4:45
word help	1:25	2:-35	3:-25	4:70	5:-30	43:-25	45:-30	49:25
word helps	2:-45	7:25	11:30	42:50	44:30
word here	1:65	2:40	6:-35	7:25	8:25	10:40	11:55	42:30	45:45	66:30	73:25
word here's	13:35
word hereby	5:25
word herein	2:-30	5:25
word hesitate	12:-45
word hide	3:-25	7:25	13:85
word high	2:40	7:-30
word histories	7:25
word hold	1:-30	12:25	44:25	45:-25	47:35	48:95	50:40	56:35
word holder	4:35
word holding	4:25
word holds	44:40
word home	2:35	7:-50	12:-30	13:-60
word homepage	4:40
word honor	6:-35	12:25	14:35	49:35	58:25
word hope	4:-30
word host	7:70	9:25	44:85
word hosted	2:25	3:25	4:40	9:40
word hosting	2:-25	4:-75	7:60	44:70
word hosts	7:30
word hours	1:35	73:30
word house	0:60	1:30
word how	0:40	4:-40	5:-40	7:-80	9:35	11:35	12:-35	13:-45	15:-25	17:35	44:-85	47:-40	48:-25	57:-30	58:-25
word however	2:-65	3:-30	4:-35	5:-25	10:25	13:30	42:-35	47:-25
word http	4:40
word hub	2:30
word human	12:35
word id	1:25	2:65	3:25	4:30	6:-45	7:55	44:30
word identifiable	1:25	7:30	44:-50	48:40	49:25
word identification	1:30	3:-30	4:75	7:30	48:50	49:-25	58:25
word identified	3:25	4:50	5:-25	7:-30	10:-25	11:25	44:-25
word identifier	2:-35	6:25	7:35	13:30
word identifiers	2:35	4:60	7:60	8:35	10:30	15:-35	44:60
word identifies	4:-50	5:25	12:-25
word identify	2:-30	4:55	12:-25	42:-45
word identifying	3:-30	6:-25	11:35	12:40	13:50	44:40
word identity	1:35	2:50	7:35	10:30	11:-60	12:70	42:-55	45:30	47:25	58:120
word idfa	13:25
word ids	6:-25	13:25	15:25
word if	1:45	7:35	8:-35	10:55	12:25	13:40	17:40	39:40	43:-25	50:-55	56:25	58:-30	59:40	65:-35
word ii	0:35	1:30	13:30
word iii	13:55
word illegal	4:50	11:-35
word image	2:80	44:-50
word images	2:60	3:25	5:35	7:-25	12:25	44:-35	48:30	50:40
word immediately	2:25	11:25	13:-25
word imminent	4:25
word impact	4:-30	5:25
word impair	12:25
word implementation	2:35
word implemented	4:-45	7:35
word importance	2:-25
word important	2:-45	4:45	7:-30	12:30	13:-25	17:25
word impose	58:25
word impressions	2:30	12:30
word improve	0:30	2:-25	4:135	6:25	7:-60	44:-25	65:40
word improvement	4:30	5:35	65:30
word improvements	2:-25	44:25
word improving	7:35	10:25	11:25
word in	1:-35	6:-25	11:25	14:-35	39:-45	49:-35	54:-40	55:-35	66:-35	73:-30
word inability	13:25
word inaccuracies	47:35
word inaccurate	10:-30	12:35	47:110	54:25
word inactive	73:25
word inactivity	10:25
word inbox	7:-30
word inc	0:105	1:40	7:65	9:35	17:-45	44:140
word incentives	13:-25
word incident	44:25
word include	3:-30	4:-55	5:60	6:35	10:-35	12:-30	13:-45	42:-35	44:35	48:30	58:30
word included	1:-25	2:-45	7:40	15:25	48:25
word includes	2:-25	4:-60	5:-45	7:35	11:45	12:-25	42:-35	44:30	65:-25
word including	0:-35	6:-25	9:40	11:-40	15:-40	42:-55	43:-30	47:-30	50:-45	55:-25	58:-30
word incompatible	2:-30	4:40
word incomplete	12:25	47:80
word incorporate	3:-30	7:-40
word incorporating	12:25
word incorrect	47:35
word indefinitely	10:45
word independent	0:-40	2:-35	4:30	7:40	12:25	44:60
word independently	2:-25	3:35	4:35	7:30
word indicate	7:-25
word indicated	4:-40	12:45
word indicates	2:-25
word indirectly	2:-70
word individual	2:-30	3:30	6:55	9:25	10:25	44:-55	45:-25
word individuals	0:-30	1:45	2:30	7:-55	9:-50	12:95	49:35	55:25	59:70
word industry	3:35	4:-35	11:25
word inferences	7:-35	44:-25
word inferred	2:25
word inform	0:-25	2:-25	13:-30	17:-25	47:25
word information	0:-35	2:40	3:25	6:-25	7:25	8:50	9:30	12:45	13:-30	14:-30	17:-30	39:-55	40:-25	42:-30	44:-30	48:35	49:30	50:-40	54:-45	55:-35	56:-35	59:-35	65:-35	66:-25	78:-25	79:-25
word informed	2:25	4:35	12:35	13:35	42:25	44:-40	48:45
word infrastructure	4:30	9:30
word infringing	4:30
word initially	12:65
word initiative	7:-40
word inputs	7:-25
word inquiries	0:-35	1:140	4:-75	7:-35	9:-25	12:75	49:35
word inquiry	0:75	1:70	7:-40
word ins	2:-35	6:55	7:45
word insight	6:25
word insights	2:-25	4:55	11:25
word insofar	4:-35
word instagram	3:-25
word install	2:25	7:50	44:75
word installation	2:55	4:70	7:35
word installed	4:50	10:25	11:25
word instance	4:-35	44:-25
word instances	13:-50	44:-50
word instead	0:30	2:30	4:-35	7:40
word institutions	15:25
word instructions	2:-35	3:-25	4:-60	7:-55	11:-25	12:30	13:45	47:30	48:25	49:70
word instruments	12:40
word insurance	0:-30	4:25
word integrate	2:30	7:-65	44:-60
word integrated	4:30
word integrates	7:-25
word integration	7:-30
word integrations	7:-75	44:-45
word integrity	2:-30	9:-25
word intelligence	4:45
word intended	1:40	7:35	44:70
word intentionally	1:40
word interact	2:35	10:-25	13:-30
word interacting	2:50	5:-25	7:-40
word interaction	3:-25	43:30	73:30
word interactions	2:95	3:40	5:40	7:25	49:30	50:30
word interactive	4:-25
word interest	5:85	12:25	13:45	43:-30	44:25	49:40	57:30	65:125
word interests	1:25	5:40	6:25	7:-45	44:-40	48:-30	55:30
word interface	7:35	49:35
word interfaces	2:-30	4:30	7:-40
word internal	4:65	5:-30	6:-25	12:40	45:-25
word internally	3:50
word international	2:-25	4:-25	7:45	9:30	12:-35
word internet	3:-25	4:-30	10:-25	13:50	44:-25	49:25
word interview	2:30
word into	2:-50	3:25	5:45	7:-50	9:30	11:35	13:-25	17:40	44:-30
word investigate	1:25	2:-30	4:35	7:45	10:-25	12:-50	44:-25
word investigating	2:45
word investigation	7:-25
word investigative	7:35
word investigatory	9:-35
word invitation	4:30
word invite	2:30	4:25	6:-30	44:-30
word invites	4:-25	7:-30
word invoice	4:25
word invoicing	2:45	4:40
word invoke	9:-50	12:50
word involved	0:-30	2:30	4:25	44:-25
word involves	2:50	5:25
word involving	7:-30	11:25	44:-30
word io	7:55	44:45
word ip	4:25	6:-30	7:50	10:25	13:-45	42:-35	65:30
word iphone	13:35
word ireland	1:45	6:35	7:80	43:40	44:85
word is	5:-25	7:30	9:-25	13:-25	17:-40	39:-35	42:45	44:30	45:-25	49:-45	50:-55
word isp	2:35	7:-40
word israel	1:30
word issue	10:65	12:35	45:30	49:45	50:25
word issued	3:-25	4:60	7:50	44:25
word issues	1:-35	2:-40	7:35	44:25	73:25
word it	3:-30	5:-25	10:40	11:45	15:65	17:25	42:25	43:-25	44:-35	45:45	55:-60	65:-25
word it's	13:-50
word items	2:-35
word its	0:45	1:-30	2:35	8:-30	10:25	12:-70	13:25	47:-35	48:-65	50:-25
word iv	4:35
word jams	9:-30
word january	5:30	17:25
word japan	4:25
word javascript	2:50	4:55	6:30	43:25
word job	4:-55	10:25	13:-35	44:-25
word jobs	10:30
word join	7:35	10:30
word joint	0:55	4:30	11:-25
word july	17:55
word june	2:-25
word jurisdiction	4:-35	9:55	12:-50
word jurisdictions	2:25
word just	4:25	5:30	7:35	11:25	13:30	44:50	49:25
word justify	2:-30
word keep	3:-25	10:145	12:55	13:-45	44:45	45:75	47:40	48:30	49:25	65:30
word keeping	2:45	7:-40	11:30	45:25
word kept	2:25	4:45	7:-40	10:55	12:30	45:25	73:35
word key	7:-30	17:-30
word keys	2:35	6:30
word kind	4:50	44:35
word kingdom	1:30	9:-45	12:-40	48:25
word know	1:30	2:65	4:30	6:-40	11:25	13:-35	15:30	44:30	49:-35	50:-30
word knowingly	2:-80	4:-40	7:-30	12:-25
word knowledge	7:-30
word known	4:-30
word korea	4:-25	12:-35
word kyc	4:25
word la	0:25	1:25
word laid	3:30	4:-25
word language	6:-40	7:-25	13:-25	43:-30	44:-35
word large	4:-40
word last	1:-30	2:90	4:-45	6:-30	7:30	12:-80	17:55	51:40
word later	2:-40	7:30
word latitude	2:35	4:25
word launch	2:-30	12:25
word law	0:25	1:45	2:25	5:25	7:-35	8:25	10:35	13:-40	44:-35	45:50	48:30	53:-25	55:-25	65:-30
word lawfully	12:40
word lawfulness	3:25	4:-35	5:-55	13:-25
word laws	1:-65	3:-35	11:25	45:25	48:25	49:-45	50:40	59:-30	65:-30
word lawyers	4:-30
word lead	7:35
word leads	4:-25
word learn	6:-40	7:-25	8:25	12:-70	13:45	14:25	43:-25	44:-55
word learning	4:90
word least	4:-45	11:40	17:70	39:35
word leave	2:40	4:30
word left	4:35
word legal	0:75	1:60	3:-30	4:-35	5:90	11:-60	13:-30	17:25	42:-25	45:90	47:-25	54:25	56:-30	65:35	66:35
word legally	5:25	7:25	10:35	13:-35	45:50
word legitimate	5:50	10:35	45:50	55:30	65:110	73:25
word les	0:25	1:25
word less	2:-30	15:25
word let	2:25	4:35	13:35	49:-35
word lets	12:-30
word letter	2:30	4:25
word letters	1:25
word level	2:-45	12:-40	44:-40	53:-40
word lgpd	12:-30
word liability	4:25	7:25	9:-25
word liable	13:-25
word license	4:-45	13:-25
word licenses	2:45	4:50
word life	44:-40	45:35
word lifetime	2:-30	6:65
word light	2:45	12:25	48:30
word like	0:60	1:50	2:30	6:40	10:25	11:-25	12:35	48:35	49:85
word likely	1:25	4:50	7:-25	12:60
word likes	3:25	4:35
word limit	2:30	5:-25	11:40	12:-25	13:65	42:25	48:25	49:-25	50:45
word limitations	7:-25
word limited	0:125	1:50	3:40	5:40	6:25	8:30	10:35	11:25	47:-30	48:-25	49:-80	66:30	73:25
word limiting	2:-30	7:-40	13:35
word limits	1:-25
word line	4:-25	7:40	44:35
word link	1:-30	2:-30	6:45	8:50	43:80	44:-25	47:-30	48:-30
word linked	3:25	7:-50	43:50	44:-35
word linkedin	6:45	7:65	10:30	43:40	44:65
word links	7:-80	44:-60	49:25
word list	7:50	8:-35	10:25	13:-35	43:25
word listed	5:-25	7:90	8:80	13:-25	49:-40
word lists	4:40	7:55
word lit	2:30	3:-25	5:75	12:-25
word little	2:25
word live	0:55	1:25	7:30	44:30
word llc	0:45	3:-25	7:-35	44:-40
word local	0:60	4:-40	12:50	43:-30	59:25
word locally	2:40	6:30
word locate	58:40
word located	0:30	1:-70	2:-35	4:30	9:75	12:-80	13:25
word location	2:85	3:-40	6:-40	7:25	9:30	13:30	41:30	42:40	47:-30	49:-30
word locations	13:25
word lodge	1:-30	12:50	48:30	59:65
word log	3:45	10:25	12:50	13:-30	42:-45	48:30	73:25
word logged	4:-40	6:45	7:30	45:40
word logging	2:45	12:55	13:40	47:30
word login	12:25	44:-55
word logo	2:25
word logs	2:45	4:70	5:35	7:30	42:30	44:60	45:25	65:45
word long	4:-65	7:-35	10:25	44:-25	73:35
word longer	1:-25	2:-50	4:-30	5:-35	6:-25	7:-30	47:-40	48:-30
word longitude	2:35	4:25
word look	7:-25
word los	1:40
word loss	4:30	7:-30
word loyalty	4:-25
word ltd	0:80	2:35	3:25	6:50	7:45	44:45
word mac	4:-40	6:-30
word machine	4:45	44:-25	56:25
word made	3:-35	4:-75	7:55	13:-30	42:-25	44:50	48:-25	49:25
word mail	2:30	4:-40	6:30	10:-30	48:25	66:25
word mailing	1:30
word mailings	1:-25
word mails	12:-25	44:35
word main	4:25	7:25	13:30	44:30
word maintain	4:35	7:-55	10:25	44:-75	53:30	56:25	58:50
word maintained	9:25
word maintaining	7:30	11:25	13:25	44:-30
word maintains	12:30
word maintenance	4:-25	7:60	11:45	44:65
word major	4:-30
word majority	4:30
word make	0:-35	1:25	11:35	13:-40	15:45	17:40	39:35	42:-40	45:-40	47:-25	49:25	56:-25
word makes	7:30	12:35	13:-25	39:45
word making	49:-25
word malicious	2:45	4:55	7:-25	11:-30	44:-40
word manage	5:40	6:45	7:40	12:-25	13:85	44:45	49:-25	65:35
word managed	4:-25	7:35	15:35
word management	2:-35	4:80	7:25	11:-35
word manager	2:60	12:25	15:25
word managing	4:45	12:35
word mandate	4:30
word mandatory	2:60	5:30	11:40	13:60	42:105
word manner	2:-50	4:-35	5:30	9:25
word manually	2:45
word manufacturer	2:-40
word many	2:25	49:40
word map	2:25
word maps	2:-25	7:-25
word marital	2:-25
word market	1:-35	5:30	7:25
word marketing	0:25	4:25	8:35	9:-30	12:-45	13:70	42:35	49:-45	55:45
word marketplace	44:25
word master	2:35	4:30
word match	4:60	44:35
word matching	3:30
word material	39:55
word materially	2:-30	4:35	39:25
word materials	4:40	7:-25
word matter	12:30	13:35
word may	0:-30	6:30	7:95	11:-40	13:50	42:25	44:55	47:45	53:-55	54:-40	56:-40	58:55	73:-30
word mean	0:35	4:-40	7:-45	42:35	45:30
word meaning	0:60	4:30	7:-25
word meaningful	42:25	44:-30
word means	3:-30	6:-40	11:25	12:-60	13:35	49:-50
word measure	4:40	6:35	7:-40	13:30	44:-35
word measurement	3:-30	7:25
word measurements	2:45
word measures	0:40	4:30	7:45	11:45
word measuring	2:45	5:35
word mechanism	6:-25	12:50	13:-25
word mechanisms	5:25
word media	0:40	2:40	4:-25	6:25	7:-30
word medical	2:-30
word meet	2:30	4:55	8:25	12:-25	44:30
word member	0:45	3:25	7:50	44:50	45:35
word member's	4:55	12:25
word members	1:25	2:100	3:30	4:50	7:35	44:45
word membership	2:55	7:40
word menu	13:25
word merchant	4:30	7:-25	44:-35
word merger	2:-40
word message	1:-30	2:35	3:-30	4:45	13:-30	44:-45
word messages	4:25	7:-60	12:-35	44:-30
word messaging	4:30	13:-25
word meta	1:50	6:-25	7:55	44:30
word metadata	2:90	7:-50	13:25
word method	4:25
word methods	2:30	4:25	7:-45	44:-30	49:45
word metrics	2:55	7:-25	44:25
word mexico	12:-30
word microphone	2:35
word microsoft	4:-45	12:35	44:50
word might	3:-30	10:-25	42:30
word mind	12:-35	44:30
word minimal	4:30
word minimum	4:-35	11:35
word minnesota	12:40
word minor	1:55
word minors	12:-30	15:35
word misconduct	4:35
word mission	2:25	7:-35
word misuse	2:-40	7:-40
word mobile	1:25	5:-35	6:-30	8:30	13:35	43:-30	49:-25
word mode	6:30	7:60	13:30	44:95
word model	1:25	2:35	4:-25	48:30
word models	2:35	4:50
word moderation	2:-25	44:-30
word modifications	17:-30
word modified	12:35	17:25	47:80
word modify	1:30	12:40	13:25	17:30	47:25	48:30	50:25
word money	2:25	44:45
word monitor	0:35	4:30	44:-40
word monitoring	2:30	7:-30	13:25
word monitors	2:35	12:25
word month	12:25	17:25
word months	2:55	4:30	7:30	10:45	12:40	17:25	73:75
word more	0:-35	3:-30	4:35	11:-50	12:-65	15:-25	49:25	57:-55
word most	0:30	1:30	3:-30	5:-25	12:25	48:-35
word motion	4:30
word mountain	0:25	1:65
word movement	4:55
word movements	2:55
word much	3:25	4:25	7:-40	13:25
word music	2:-30
word must	2:35	3:-30	4:-60	13:-40	42:40	44:-25	50:-40	58:45
word my	4:-25	7:-55	13:40	48:50	49:55
word nai	4:-30	6:-35
word name	1:-45	2:25	5:-25	13:-30	48:-60	49:-30	78:35
word named	12:40
word names	4:-35	6:-25
word national	3:55	4:-35	44:45
word natural	2:-45
word nature	2:-35	4:-35	13:-30
word navigate	4:-40	6:-30
word navigation	44:25
word near	4:45	7:45
word nearby	4:25	13:35
word nearest	4:35
word necessary	1:-30	2:35	3:30	4:-65	5:45	7:60	12:-40	42:25	45:35	49:-40	50:45	65:55
word necessity	42:40
word need	2:-50	3:-30	4:-35	5:25	6:-35	7:-35	12:-40	13:-25	44:-45	45:45	50:-55	58:60
word needed	4:-70	5:-25	17:25	42:25	44:30	45:45	48:-25
word needs	2:75	4:25	5:25	44:-25
word negotiation	4:25
word netherlands	0:75	1:40	7:-25
word network	4:-45	5:30	6:25	7:55	11:-25	14:-25
word networks	4:-45	7:-55	44:-30
word never	2:-25	4:30	8:30	10:35	11:80	13:-25	44:-35
word new	4:45	17:50
word news	3:-35	4:40	7:35	44:30
word newsletter	2:40	7:45	10:45	13:25	44:40	45:25
word newsletters	4:25	44:25
word no	0:60	1:60	5:-55	6:-30	12:-30	13:40	47:-30	58:25	65:-30	73:25
word non	1:-30	2:45	13:25	44:40	45:25	47:25	48:-40
word none	2:70	7:30
word nor	2:30	3:50	4:-30
word normally	4:25
word north	1:35
word norway	0:45
word not	0:-40	2:25	3:-35	6:60	9:-70	11:-35	13:40	14:70	15:90	39:-25	42:40	44:-50	45:-50	47:-40	48:-40	50:-45	53:-65	59:35
word notably	2:25	4:25
word note	0:45	1:-75	2:-30	5:-40	6:35	9:30	12:45	44:30	48:35	58:55	73:25
word noted	4:35
word notes	45:30
word nothing	7:-25	13:30
word notice	6:-50	7:-30	11:-30	12:-40	13:-35	17:35	39:50	42:-25	47:-30	57:-25
word notices	1:-25	2:-45	4:35	12:-70	13:-40	17:25
word notifications	2:-40	4:50	13:80
word notified	12:25	17:-35
word notify	1:50	2:-60	4:-45	11:25	13:-30	39:65
word notifying	5:-30
word now	4:35	17:25
word number	1:-60	2:50	11:-25	49:-30
word numbers	1:-50	2:25	11:40	13:-35
word numerous	7:30	13:30
word oauth	4:-25
word object	2:35	4:-45	5:-85	13:-30	47:25	48:25	50:40	54:60	55:115	56:55	65:-60
word objection	13:-25
word objections	0:30	7:-25
word objects	4:-25
word obligated	5:50	45:40
word obligation	4:-40	7:25	44:35
word obligations	1:-30	4:35	7:-80	9:-25	10:60	11:25	42:-25	44:-55	45:65	65:30
word obliged	3:30	4:-35
word obtain	2:-30	3:50	4:-70	5:25	7:40	8:-40	12:-25	48:25	56:25
word obtained	7:60	12:25
word obtaining	4:30	7:30
word occasion	4:30
word occur	6:25
word occurred	4:-30
word occurs	7:30
word of	0:-35	1:-60	3:-85	5:25	6:-70	8:-30	9:-25	14:-25	43:-40	45:-45	47:-40	50:-35	59:-30	65:30	66:-80	73:-25
word off	2:75	4:-35	8:30	13:65	42:35	44:-25
word offer	0:35	2:-35	4:40	7:-30	53:25	65:30
word offered	1:-25	3:40	4:-30	7:-25
word offering	0:-30	3:45
word offerings	4:40	44:30
word offers	1:-25	2:-45	3:-25	4:55	7:-45	44:-30
word office	0:55	1:-55	7:-30	12:110	48:30	59:100	66:65
word officer	0:85	7:-30	9:25	13:-30	49:-45	66:85
word offices	4:30
word official	1:25	44:35
word offline	4:35
word old	7:-45
word on	0:-50	2:-45	3:-25	4:-40	6:25	7:35	14:-25	15:-25	17:30	39:55	43:45	44:45	49:-60	50:30	54:-40	56:-25
word once	7:25	13:-25	44:35	48:-30
word one	1:85	3:35	4:-30	5:30	6:40	7:-35	11:45	42:55	45:-30	55:25	73:35
word ongoing	4:-25	45:25
word online	2:-35	3:-70	7:25	12:-70	14:55	43:-40	44:40	49:30
word only	0:-45	1:30	3:25	4:30	7:60	8:30	10:55	11:70	13:40	44:60	45:50	49:25	50:-25	65:45	73:35
word ons	2:55	13:-25
word onto	7:30
word onward	7:35	53:25
word open	2:45	4:35	6:35
word openai	1:-35	3:65	4:30	7:55	44:25
word opened	13:-25
word opening	4:25
word opens	1:-30
word operate	0:-25	2:-85	4:-30	7:-50	9:70	13:-45	43:-30	44:-30
word operated	2:-45	7:-40
word operates	0:25	2:-45	7:-25
word operating	2:35	6:-25	44:30
word operation	0:30	1:25	2:60	5:25
word operational	4:25
word operations	6:30	7:-25	12:-45
word operator	4:35
word operators	6:35
word opinion	7:45	13:50
word opinions	2:25
word opportunities	2:-30	4:50	44:-30
word opportunity	4:-25	7:-25	13:60	44:-30
word opt	2:95	5:45	12:30	13:55	14:25	44:-30	47:25	55:35	57:25
word opted	13:-30	17:25	49:30
word optimization	4:35	13:30
word optimize	0:30	4:70	12:25
word opting	4:-55	13:25
word option	2:-40	3:35	7:70	8:-25	13:30	44:65
word optional	2:50	4:50	13:30	42:65	44:40
word options	0:25	1:25	2:-40	4:-30
word or	0:-30	1:-40	4:-30	5:-35	6:-75	7:-30	11:-45	15:-25	17:-30	42:-40	43:-90	44:-55	45:25	47:55	53:-25	55:-30	56:35	57:-55	59:-35	65:-40	73:-45
word order	0:-25	1:30	2:35	3:45	4:95	5:30	6:-30	7:40	8:25	10:30	42:35	44:55	58:30	73:25
word ordered	3:25
word ordering	0:25
word orders	4:-35	5:-30	11:25
word oregon	12:50
word org	0:25
word organization	1:-25	2:-35	4:-30	11:-30	12:-25	45:25
word organizational	7:35	11:-25	44:30
word organizations	2:-55	4:-45	7:35
word origin	7:-30
word original	2:30
word originated	4:30
word originating	7:-25
word other	0:-30	2:-25	3:35	5:-65	8:30	9:30	39:40	42:-50	44:35	48:-25	49:-25	53:50	55:-35	56:-30	57:-50	59:-35
word others	0:-25	3:-35	4:-25	7:60	8:40	9:-25	49:-45	50:-30
word otherwise	0:25	1:30	2:-65	10:-40	11:40	12:-60	45:-30	47:-25	48:-25	49:-45	65:25
word our	0:35	1:-35	2:25	3:-55	6:40	7:-30	8:-35	9:-25	12:-40	17:-40	47:-25	50:-50	54:-25	56:-25	58:-40	65:60	66:35
word ourselves	7:25
word out	1:-35	2:-70	6:-35	7:-30	11:25	13:80	42:-30	43:25	44:35	55:45
word outlined	1:30	7:-30	12:25
word outlines	0:30
word outside	1:-25	4:-40	5:-30	9:100	12:-65	13:-40	44:25
word over	1:35	2:70	7:30	12:-25	13:-25	14:35	48:30
word overall	4:25
word overridden	7:-30	12:-25
word override	13:25
word overview	4:30
word own	2:-75	5:-45	7:30	10:-25	12:25	13:-30	45:-25	49:25	58:25
word owned	3:-25	7:-30
word owner	0:25	2:35	44:30
word ownership	7:45
word package	4:25
word page	0:-45	2:55	3:-55	6:55	10:-25	11:-50	12:-40	43:25	49:50
word pages	2:75	4:30	44:-30
word paid	2:35	13:55
word panel	2:25	12:45	13:40	57:35
word par	2:-35	4:-25
word para	2:65	3:-25	4:45	5:60
word parameters	4:-30	7:30
word parent	12:-25
word parents	15:-25
word paris	0:60	1:40	12:-55
word part	2:40	5:-45	10:-25	11:-25	44:30	49:50
word participate	2:40	3:-25	4:-55	8:30	10:50	15:25	44:-35
word participated	2:-35
word participates	7:25	11:25
word participating	2:40
word participation	1:35	2:35	3:35	4:25	7:-40	9:60
word particular	1:30	2:-40	9:25	10:50	12:-40	45:35	59:25
word particularly	49:30
word parties	0:-30	2:-35	9:-25	13:-25	14:25	44:-45
word partner	3:35	4:50	12:-25	43:-25	44:40
word partner's	7:-35
word partners	0:-25	3:50	5:30	7:55	8:25	9:25	11:-45	13:-25	43:45	44:40
word parts	3:-25	4:-30	6:-30
word party	1:35	2:-40	3:60	4:40	6:30	7:-40	11:-30	12:25	14:30	42:-45	44:45
word party's	4:-25	7:-100
word pass	4:25	7:50
word passport	7:-25
word password	7:-45	11:100	42:50	44:-60	49:-25	50:30
word past	7:30	8:25	12:30
word patterns	2:-35
word pay	4:45
word paying	2:35	4:25
word payment	3:-35	4:-25	7:35	9:35	11:40	13:-30	44:45
word payments	2:45	3:-30	4:80	5:40	44:-50
word paypal	7:25	44:75
word pci	11:35
word pdf	2:30
word people	4:85	7:-25	13:-30	42:35
word per	49:35
word perform	0:-40	4:-30	9:25	13:-30
word performance	2:-35	12:40	43:25	44:-30	55:35
word performed	11:35
word performing	4:-25	13:25
word period	7:-75	10:40	13:30	39:25	45:50	48:25	73:30
word periodically	2:30	4:65
word periods	2:-40	4:-55	5:-25	12:-30	45:25
word permanently	12:40	13:40	45:45
word permissible	4:30
word permission	7:40	12:-30	42:25	49:-25
word permissions	2:45
word permit	2:-30	4:35
word permits	2:25	12:30	49:25
word permitted	4:45	11:-35	12:-45	13:-30	44:40
word persistent	2:-40	4:25	6:60	10:-25	43:40	78:40
word person	2:-30	4:25	11:-30	12:45	58:30
word personal	0:-25	4:-25	6:-35	7:-35	11:45	12:35	13:-25	39:-30	42:35	43:-40	44:-60	48:70	49:25	50:70	55:30	58:35	66:-35
word personalise	7:25
word personalised	2:30	7:25
word personalization	7:-35	13:30
word personalize	3:-25	7:25	44:45	49:25
word personalized	2:-60	7:-40	44:-25
word personalizing	2:40	7:25
word personally	1:25	7:30	10:25	12:30	44:-40	47:25
word personnel	4:40	7:25	11:40	44:25
word persons	0:25	7:30	12:-40	13:45	44:-25
word pertaining	13:25
word phishing	11:25
word phone	1:25	2:-35	11:40	12:45	47:40	48:40	57:-25
word photo	2:60	3:-30	4:40	13:-40
word photograph	2:30
word photos	3:35	4:35
word physical	0:-30	2:-25	3:-25	4:-50	11:40
word picture	2:-45	11:25	13:-35	44:35
word pieces	3:45	7:-25	12:35	47:30	48:55
word pii	2:80	4:-70	13:-25
word pin	4:45	7:-25
word pixel	4:35	6:30	13:-25
word pixels	4:35	6:35	7:-55	43:40	44:-60
word place	7:40	13:25	44:55	53:40	55:30
word placed	6:-25
word places	7:45
word plan	0:25	1:25	2:25	4:30	13:30
word planning	2:25
word plans	7:25	13:35
word platform	1:-30	2:25	6:-25	7:-55	9:25	10:-45	13:-80	44:-30
word platforms	1:50	2:75	3:25	7:40	12:35	44:30
word play	4:60
word please	0:-55	1:60	2:-65	3:-75	4:-55	5:-35	9:-60	10:-30	39:-35	43:40	48:25	49:45	50:35	53:-30	57:-30	58:40
word plug	6:50	7:45
word plus	4:-25	44:35
word point	0:-40	2:55	11:25	12:-65
word points	2:30
word policies	0:25	4:-30	6:-30	7:-40
word policy	1:-55	2:-50	3:-35	4:-70	5:-30	6:-70	7:-25	9:30	11:-55	13:-70	15:-25	17:70	39:55	43:40	47:-40	48:-40	49:-25	50:-40	55:-30	56:-30
word political	4:-25	5:30	13:-25
word popular	2:-35	4:25	13:25
word popularity	8:25
word portability	5:-30	56:50
word portable	49:-25	56:35
word portal	5:25	7:-35	13:55	49:25
word portion	1:35
word portions	13:30
word possess	4:40
word possibility	12:40
word possible	2:50	4:40	11:35	42:25	48:-35
word possibly	2:35	3:30
word post	0:25	1:45	5:30	7:40	12:-25	13:-50	39:40	44:-25
word postal	1:35	2:-30	4:-30	12:45	49:-35
word posted	1:30	7:25	50:25
word posting	2:-25	17:25	39:50
word posts	2:50
word potential	4:40	7:75	44:40
word potentially	4:30	7:60
word power	2:30	48:40
word powered	4:-35
word powerful	4:50
word powers	9:-25
word practical	11:25
word practices	1:50	2:-25	3:30	4:-25	12:-25	13:-25	17:25	44:-40	48:-40	49:-60
word pre	4:50
word preceding	12:25
word precise	4:-25	41:25
word predictions	2:30
word prefer	4:-25	6:25
word preference	2:-25	6:-35	7:-45	13:-30
word preferences	1:-25	2:-30	3:30	6:50	7:-25	13:55	14:30	48:30	50:-35
word preferred	2:50
word premium	2:55	4:35	10:25	12:30
word preparing	4:30
word present	4:50	43:30
word presented	2:-25	5:25
word prevent	2:-55	3:-40	5:-25	7:30	11:30	13:70	44:45	48:-30	49:30	50:35	65:-40
word prevention	2:-40	3:30	4:60	5:-30	11:-25	45:30
word previous	17:30
word price	7:-35
word primarily	2:30	7:-25	12:25
word principle	4:45
word principles	4:-40	9:-55	44:-35
word prior	5:40	13:-40	39:30	44:-55	48:30
word priorities	0:25
word privacy	0:-45	1:50	2:-50	3:-75	4:-75	7:-60	8:-35	9:-40	11:-40	15:-25	17:25	39:40	42:-30	44:-40	45:-25	47:-40	48:-30	49:55	54:-30	56:-35	57:-25	66:-60	69:-25
word private	0:40	4:-35	7:-25	13:25
word pro	2:30	3:25	12:25
word problem	7:-25
word problems	4:30
word procedure	12:25
word procedures	7:-25	12:25
word process	0:25	2:40	4:-30	5:75	8:-55	11:-35	12:-25	56:-25	57:45	58:-25	65:30	73:40
word processed	5:-30	12:-55	44:25	48:35	53:30	55:-25	56:30	65:25
word processes	2:35	7:-25	13:-30	44:-25
word processing	5:60	8:-35	12:50	13:-50	17:55	42:-30	43:-30	44:30	47:35	49:-35	54:85	55:140	56:45	57:40	58:-45	65:-50
word processor	0:30	2:30	4:-30	7:25	44:30
word processors	2:45	4:-50	5:-25	7:60	9:30	12:-25
word product	1:-35	5:-35	42:-25	44:-90
word products	2:40	4:55	7:-40	8:-35	9:-35	12:-30	42:45	44:-25	48:-25	49:-25
word professional	2:50	7:70
word profile	1:35	2:-30	5:75	6:-30	12:40	13:75	47:45	49:55
word profiles	4:75	12:50
word profiling	2:-35	4:-30
word program	4:65	7:-25	8:30	9:-25	11:30	15:25
word programme	7:25
word programming	2:40	4:40
word programs	1:25	4:-35	13:30	44:40
word prohibit	4:-25
word prohibited	44:40
word project	7:40	44:30
word promise	12:25
word promote	2:-45	4:25	7:-30	12:40	49:30
word promotional	1:-40	12:-25	44:-30
word promotions	2:25	3:-35	4:-30	5:25	13:-35	42:30
word prompt	2:40
word promptly	11:25
word proof	49:50	58:35
word proper	7:95	44:35
word properly	4:35
word property	2:-25	4:30	44:-25
word prospective	44:40
word protect	0:45	1:45	2:-25	4:-40	9:-25	11:150	12:-25	42:-30	45:25	54:30
word protected	0:-55	12:-25	44:-30	47:40	48:45	53:40
word protecting	0:55	2:-25	12:-30	44:-25
word protection	0:100	1:60	2:-65	3:-45	4:-50	5:60	9:40	10:-35	11:55	12:-40	13:-25	45:-40	47:-25	49:-55	56:-35	58:25	59:55	66:140
word protections	4:-30	12:50	44:25	53:35
word protective	44:45
word protocol	7:-25
word protocols	44:40
word provide	0:-40	1:-40	3:-25	5:60	10:-25	13:55	42:85	49:-25	50:-35	53:25	65:25	73:-25
word provided	0:50	3:100	8:-25	56:40
word provider	2:25	7:105	12:30	44:95	45:30
word providers	0:-50	6:-30	7:120	10:-40	12:-25	14:30	43:25	44:130	45:-25	80:25
word provides	1:40	2:-45	7:25	9:-45
word providing	2:-25	4:50	5:105	7:-45	8:-25	10:-30	17:-25	44:-25	53:-30	65:30
word provision	0:50	4:90	42:45	65:25
word provisions	7:35	12:-45
word pseudonymised	7:25	11:25	44:30
word pseudonymous	2:-45	4:25
word pty	0:30
word public	2:-55	5:-35	7:100	12:50	42:40	45:-35	47:35	50:50	73:-30
word publicly	1:40	2:-30	7:50	12:40	15:25	49:25
word publish	7:25	11:25
word published	2:-30	4:40	7:55
word publishers	2:-30	49:25
word purchase	3:-40	7:-35	44:30
word purchased	4:55
word purchases	3:35	4:-50
word purely	2:40
word purpose	0:-40	1:-25	2:-55	4:95	6:40	8:-45	9:25	49:-50	54:-25	55:-30	78:40
word purposes	3:25	4:90	5:30	10:35	13:55	42:-40	44:35	45:35	48:45	49:25	65:35	80:25
word pursuant	4:-30	12:-25	44:25
word pursue	4:25
word pursuing	13:25	65:-35
word push	1:25	4:75	13:45
word qr	4:45	7:30
word qualify	7:25	8:45
word quality	4:30	44:-25
word queries	2:30	10:30
word query	0:-30	1:45	44:25
word question	1:50	13:25
word questions	0:45	1:125	2:30	7:-45	12:45	13:-25	45:25	48:25	50:40	66:65
word race	2:30
word racial	2:-25
word raise	1:35	9:25
word range	2:25	11:25
word rate	7:25	44:45
word rating	13:25	44:30
word re	2:-30	11:55
word reach	1:45	7:35	13:-25	44:40	58:25
word reached	0:35	1:25	2:45	6:25
word reaching	1:25	7:-30	11:25
word read	0:-35	1:-55	2:-25	5:-25	7:-60	11:-40	12:-30	13:-60	44:-30
word readable	56:25
word reading	17:25
word real	4:35	7:-25	44:-25
word realize	2:-45	4:-30
word reason	2:-40	5:65	12:30
word reasonable	4:-60	6:-25	10:35	11:30	12:40	45:35	50:25	58:30
word reasonably	2:-80	3:-30	4:-35	58:25
word reasons	3:30	4:75	12:55	54:25
word recaptcha	7:45
word receipt	4:35
word receipts	4:30	7:35
word receive	0:-25	3:75	12:-25	13:45	42:-35	44:30	50:-35	53:-35
word received	0:-25	2:-30	3:25	5:25	7:30	9:30	12:50	13:-35	44:60	53:25
word receives	0:25	2:35	3:30	4:-25	6:40	7:80	44:80	53:-30
word receiving	1:-30	7:-30	8:-30	13:65	49:-40
word recent	2:-30	4:-25
word recently	7:25	12:30
word reception	2:25	7:35
word recipient	11:35	44:25
word recipients	7:100	12:-25
word recognition	1:25
word recognize	2:-30	4:30	7:-30	43:45
word recommend	2:-30	7:-90	11:45	12:30
word recommendation	2:25
word recommends	4:30
word record	2:80	4:25	6:25	12:30	13:-30	44:-40
word recorded	2:60
word recording	2:35	4:-30	5:25
word recordings	49:35
word records	2:55	4:-35	10:45	12:30	13:-40	17:-30	44:-30	73:25
word recourse	9:-30	12:25
word recruiting	2:-25
word recruitment	4:60
word rectification	47:45
word rectified	47:25
word rectify	1:30	12:-35	13:25	47:40
word reduce	2:25	7:-30	11:40
word refer	1:55	4:-30	7:-60	9:-25	44:-35	45:25
word references	44:25
word referral	44:45
word referred	0:30	4:-35
word referring	2:30	4:25	44:35
word refers	0:40	4:-25	7:-25
word reflect	12:-25
word refuse	2:70	4:-65	13:85	15:25
word regard	2:25	4:-35	7:-30
word regarding	1:45	2:-35	4:-60	7:-45	13:65	44:-25	55:-25	66:25	70:25	73:25
word regards	7:-30
word region	4:30	44:25
word regional	0:40	4:45
word regions	1:25	4:-25
word register	2:50	3:90	6:-25	7:-25	12:-55	42:25	44:-40
word registered	0:40	1:-40	4:-25	6:-30	48:25	49:40
word registration	2:95	44:25
word registry	7:25
word regular	2:-35	5:40	11:35	13:25	17:25
word regularly	11:55
word regulated	0:-40	7:40
word regulation	4:-60
word regulations	4:35	5:35	7:-25	9:25	12:-40
word regulator	59:25
word regulatory	7:-30	49:35
word reject	2:-30
word relate	5:-25
word related	1:-30	11:-35	45:-30	47:-25	73:40
word relates	2:30
word relating	2:-35	5:60	10:25	13:-30	43:30	49:-40
word relation	1:45	7:50	9:40	13:-25	44:-85	49:30
word relations	4:30
word relationship	5:40	49:35	65:25
word relationships	2:25	3:40	7:-35	44:-45
word release	7:25	12:30
word relevant	0:55	1:70	4:35	5:-50	6:25	10:-25	11:-25	12:30	13:25	14:35	42:-50	44:-25	48:-30	49:30	50:-40
word reliance	9:25	12:30
word relies	4:-50
word religion	2:-25
word rely	7:35	44:40	49:40	53:50	57:40
word relying	5:-60	12:30
word remain	3:-25	7:25	10:100	13:25	50:25
word remains	2:35	10:45	13:40
word remarketing	4:30	6:30	7:-35
word remedy	1:-25	11:25
word remember	6:50	7:30	10:30	13:-50	47:25	48:30
word remembering	4:35
word remind	10:25
word reminders	7:-25
word removal	49:40	50:25
word remove	2:-50	4:50	7:35	10:35	12:-25	13:80	15:25	47:-30
word removed	4:30	12:30	50:60
word removing	13:25
word renewal	4:45
word rent	4:25	8:40
word repair	7:40
word replace	2:50
word report	4:70	13:35
word reporting	2:40	4:30
word reports	2:55	4:30	5:25	7:45	45:-25
word represent	0:-30
word representative	0:30	1:40	2:30	7:-70	12:-25	79:45
word representatives	1:-25
word represents	5:30	9:25
word request	0:35	1:55	2:-35	3:-50	4:-30	6:-50	9:-25	10:-25	11:-25	12:150	42:-45	43:-25	44:-35	47:25	48:95	49:75	50:25	56:30	58:125	65:-45
word requested	2:25	3:-25	10:25	11:30
word requesting	5:30
word requests	1:40	5:-35	12:90	13:25	14:40	49:35	58:65
word require	1:-40	2:35	3:-30	5:-25	7:50	11:55	12:50	13:-30	42:90	49:-45
word required	2:40	6:-25	7:35	42:95	43:-25	44:40	45:35	47:30	50:35	55:-25	73:-25
word requirement	4:-25	13:-25	44:25
word requirements	4:-30	5:-35	13:-25	17:25
word requires	2:-25	5:35	7:40	8:25	13:-45	42:30	44:70
word research	7:-60	44:-40
word researchers	4:-25
word resell	5:-25
word resellers	7:-40
word reservations	2:100	6:30
word reserve	4:50	7:55	12:-40	44:40	50:-30
word reserves	4:40
word reset	2:-30
word reside	1:-35
word residence	4:-30	49:-25
word resident	2:-50	5:30	7:-65	9:-25	12:30	48:60	58:25
word residents	0:-25	2:-60	7:-35	12:70
word residual	10:30
word resolution	2:35	9:-55	12:35
word resolve	0:-25	7:45	10:40	12:25	45:60
word resolving	45:25
word resources	4:-35
word respect	1:35	2:60	4:-25	6:30	11:50	13:25
word respective	2:50	3:60	5:-50	7:-35	13:45	44:-30
word respectively	1:25	9:30	12:30	53:30
word respond	1:25	2:30	4:30	11:-30	42:-30	50:25
word responding	2:-50
word responds	12:-30
word response	3:25	4:-25	10:-25	12:30	13:40	44:60	48:55	49:-25	50:-45	59:30
word responses	4:-35
word responsibility	0:95	4:-25	7:45	13:-40	44:60
word responsible	0:45	1:45	3:-35	4:-45	7:-40	12:-40	13:-25	17:25	44:-50	49:25	54:25
word responsibly	4:25
word restrict	4:30	13:35	44:-25	48:30	49:-25	54:100	55:30	56:75	57:25	58:25
word restricted	2:40	4:-25	5:-25	7:-30	13:35	47:25	54:40
word restriction	54:55
word restrictions	2:-35	4:-40
word result	4:-40	5:25	11:25	42:35	44:-45	45:30
word results	4:30
word resume	2:55	4:30	7:25
word retain	1:35	2:-75	4:45	6:-35	10:55	44:55	45:105
word retained	2:-55	4:-25	44:-45	45:65	73:30
word retention	1:-25	4:-45	7:-25	10:25	12:-35	13:-25	45:45	50:-35	73:30
word retrieve	2:25	3:35	11:25
word return	7:40	12:-25	44:55
word reverse	7:-25
word review	2:25	13:-80	17:25	47:60	48:105	49:35
word reviewed	17:40
word reviewing	4:25
word reviews	2:40
word revise	17:-25
word revised	39:25
word revoke	7:45	12:35	13:60	49:45	57:45
word reward	11:25
word rewards	2:-35
word right	0:-35	2:-45	5:-80	9:-50	10:-25	11:-30	12:50	45:-35	48:50	55:45	58:45	59:50	65:-25
word rights	2:-25	4:-40	6:-25	12:135	42:-30	49:30	55:35
word risk	11:-30
word risks	7:-45	11:30
word ro	1:25
word road	1:-50
word role	2:50	7:25	12:25	44:25
word route	0:25	1:35	44:25
word routing	2:-25
word rue	0:35	1:30
word rule	4:-40
word rules	1:30	9:25	12:35	53:60
word sa	12:70
word safe	7:30	13:25
word safeguard	44:25
word safeguards	7:-50	9:40	12:-55
word safer	4:40
word safety	2:65	3:30	4:45	5:-30	12:-35	13:25	45:35	73:25
word said	11:30
word sale	0:35	4:-35	7:60	12:-60	13:-75	48:-35
word sales	0:70	2:-30	4:-25	8:70	13:-60
word salesforce	4:-50	7:40
word same	4:85	7:-25
word sas	0:35
word satisfaction	12:35
word satisfactorily	1:-25
word satisfied	12:-25	48:25	59:35
word satisfy	4:60
word save	2:35	4:40	7:-30	44:-25	45:30
word saved	2:60	4:40	7:25	10:25	12:45	50:35
word saves	2:-35
word saving	2:45	4:-30	7:25
word saw	2:-30	7:30
word say	2:-35	7:30
word scan	4:50	7:55	44:60
word scanned	2:35	7:30
word scanning	4:35
word school	15:25
word scope	1:25	2:35
word score	2:30	4:-35	7:45
word screen	2:50	7:45
word scripts	4:-25
word sdks	2:25
word se1	0:-25
word seamless	4:25
word search	5:-30	10:30	13:-35	15:30	43:-25
word searched	4:30
word second	11:25
word secrecy	7:40	11:35
word section	3:-45	5:-55	6:40	7:35	8:-30	9:30	11:-25	13:30	50:-35	65:25
word sections	2:-55
word secure	2:-100	3:-25	7:-30	11:115	44:-40	53:25
word securely	4:-35	11:40	44:25
word security	2:-35	4:-40	7:25	11:120	12:-55	17:-30	43:-25	49:-25	50:-50	65:35
word see	1:-90	3:-35	6:35	12:-55	17:-25	43:40	45:-25
word seek	1:-25
word seeking	4:-25
word seen	2:-35	6:30	7:35
word select	2:35	3:25	4:50	12:-35
word selected	2:-35	4:50	7:25
word selecting	4:-25
word self	4:-25	44:-25
word selfie	4:55	7:30
word sell	7:-55	8:55	12:35
word seller	2:40	44:30
word sellers	3:45	7:35	44:60
word selling	12:35	48:50
word send	1:60	4:45	5:50	6:-60	7:-40	11:50	12:-45	43:-25	48:-25	49:-35	58:-35
word sender	2:25	44:25
word sending	0:30	1:35	4:40	12:-25	39:35	44:-30
word sends	2:35
word sense	2:-30	7:25
word sensitive	2:80	5:30	7:-35	12:-45	41:30	67:25
word sensors	4:-25
word sent	1:-35	4:40	6:30	13:-40
word separate	2:-30	4:35
word separately	2:-30	5:-40	13:30
word september	17:80
word serious	4:25
word seriously	0:40	4:-35	7:-25
word serve	2:30	4:110	7:40	8:45	44:-25
word served	6:-25	7:-25
word server	43:25	44:-25	65:30
word servers	0:-45	1:-35	2:80	4:-40	9:65	11:30	12:-65
word service	0:25	1:-50	5:40	7:25	8:-35	10:25	11:-40	12:-35	15:-30	39:-25	44:45	47:-30	48:-75	50:-60	55:-25
word services	1:-25	9:-35	12:-80	13:35	17:-25	42:60	44:30	48:-40	50:-30	55:-35	58:-25	59:-30
word serving	4:60	7:-30
word session	2:-60	6:55	12:25	78:30
word set	0:30	1:-40	2:40	3:-30	4:30	6:30	8:45	9:25	10:-25	13:25	43:40	47:-40	53:30
word setting	2:45	13:30
word settings	1:-25	6:35	10:-45	11:-35	13:115	42:30	47:35	49:-25	57:-25	73:-25
word setup	13:25
word several	2:30
word shall	2:-30	4:-55	7:-80	8:-40	12:45	17:60
word share	2:-55	7:160	9:-30	42:-45	44:50	48:-30
word shared	3:-30	4:55	5:-25	7:70	8:45	42:-25	44:50	47:30	48:65	49:-25
word shares	3:25	7:60	17:30	44:30
word sharing	0:45	3:-40	7:35	11:50	14:35
word shield	7:25
word shine	12:30	48:30
word shipping	4:35
word shopify	7:65
word shopping	4:-25
word short	7:30	12:-35
word shortest	10:25	45:35
word should	3:-25	4:-45	5:-25	7:-30	9:-40	12:50	44:-25	47:60	48:70	49:40	50:35
word show	4:80	7:35	15:25
word showing	4:-60	11:25
word shown	0:40	7:50	12:30	13:25
word shows	4:60
word sign	2:40	3:30	7:-55	10:-35	11:60	48:60	49:30
word signal	0:-25	2:45	7:-35	8:-25	10:30	12:25	13:-55	14:35	49:40
word signals	6:-75	14:40
word signed	2:25
word significant	12:-25
word signing	7:35
word similar	2:40	3:30	4:40	6:45	8:30	13:-25
word similarly	12:-25	44:-40
word since	2:-25	4:-30	7:-40
word singapore	9:30
word single	2:-70
word site	0:-50	2:-30	4:40	12:-35	39:-45	42:-35	43:75	44:25	47:-25	50:-25
word sites	0:35	2:40	7:-50	12:-30	13:-25
word situation	12:30
word situations	2:35	4:-65	5:30	10:-45
word six	12:-25
word size	2:-25	3:25	4:30
word sky	0:35	6:-30	7:-35
word small	6:40	7:-50	13:-40
word smart	4:25
word smooth	4:30	5:25
word so	1:50	4:45	5:40	6:25	7:-30	11:30	12:40	13:-65	42:25	49:-35	50:35	58:25	73:-25
word social	2:50	3:60	6:25	7:30	13:25	43:35	44:40	49:-25	64:25
word software	0:40	9:-30	12:-25	43:-30
word sold	7:-25	8:30	12:40
word sole	2:60	7:-35
word solely	12:25	13:-25
word solutions	4:-25	12:40
word some	0:-35	2:30	3:25	4:-30	6:25	13:65	14:30	42:65	58:-25	73:-25
word someone	2:30	5:-35	11:35	13:30	55:25	58:25
word sometimes	4:75
word source	2:55	3:195	7:40	44:70
word sources	2:-90	3:130	4:-50	6:-25	7:-35	44:-30	50:25
word space	4:30	13:-30
word spam	44:-45
word special	2:25	4:70
word specific	0:25	2:-45	5:45	6:30	11:-30	12:55	13:-25	43:30	47:55	48:30	57:40
word specifically	13:30
word specified	2:60	4:-45	13:25	44:-25	49:50
word speed	2:35
word spent	2:30
word sponsored	4:-25	7:25	42:35
word sponsors	7:25	44:25
word spotify	2:-65	3:30
word square	0:-25	12:30
word st	0:70
word stability	4:50	44:25	65:30
word staff	2:75	4:35	7:-30
word stage	4:-30
word standard	9:45	11:-25	53:120
word standards	1:-25	7:-30	10:-25
word start	12:-25
word state	1:-35	2:35	7:-60	8:35	12:-25	49:-40
word stated	0:25	2:35	4:35	13:60	44:35
word statement	1:-40	7:-55	10:-25	13:-40	17:-25	44:-45
word statements	7:-25
word states	2:-35	5:-30	8:-25	9:65	12:-35
word statistical	0:25	4:40
word statistics	2:-45	4:40	7:-30
word status	2:30	3:65	7:55
word statutory	13:25	73:25
word stay	4:25
word step	11:35
word steps	4:-25	5:30	7:45	11:35	49:-25	53:-25	54:25
word still	2:35	4:-35	7:25	17:25
word stolen	2:-25
word stop	2:-80	4:-60	6:-30	12:30	49:-30	55:40	57:25
word storage	2:-65	4:-25	5:-25	6:55	10:40	44:35	45:35	73:25
word store	2:70	3:25	4:-25	6:60	9:30	10:65	11:35	44:-40	45:65	47:30
word stored	3:-35	6:30	9:75	10:80	11:65	13:-30	43:25	45:80	47:35	48:45
word stores	2:-35	6:35	7:45	13:-35	44:50
word stories	4:35
word storing	4:-25	53:35
word strategic	2:-25	3:50	7:40
word strategy	7:30
word street	7:45	12:-30	44:25	66:-50
word strict	7:55
word strictly	3:40	11:60
word stringent	7:25
word stripe	0:-25	3:25	7:35	44:25
word strive	13:30
word structured	2:30	56:30
word student	2:25	3:40
word students	4:25	15:25
word study	2:35	4:-30	7:35
word style	2:45	4:25	44:50
word sub	2:-25	4:-25
word subject	0:25	1:-40	2:50	7:30	11:30	17:-25	49:-35	50:35	54:-25	55:-25
word submission	9:30
word submissions	44:35
word submit	1:50	8:40	12:35	13:-35	49:55
word submitted	2:-35	4:30	6:25	12:40	44:-25	49:-25
word submitting	4:-25	11:25	12:25	49:60
word subpoena	44:-35
word subscribe	5:35	10:25
word subscribers	2:55	7:-25
word subscription	0:50	2:55	12:-30	42:35
word subscriptions	4:-35	7:30	44:35
word subsequently	4:25	7:50	12:50
word subsidiaries	53:70
word subsidiary	0:40
word substantial	17:-25	39:25
word such	0:-25	3:50	4:-45	8:-25	9:25	10:-25	11:25	12:-25	17:-50	45:-35	48:-70	49:30	53:-25	56:-30	57:-30	58:-50	59:-30
word sufficient	58:45
word suggest	4:30
word suggesting	4:25	12:30
word suitable	4:40	7:25	12:30	44:25	49:40
word suite	0:-25	1:30
word summary	2:55	4:35	7:40	13:35	44:50
word supervisory	0:-30	1:-30	59:50
word supplement	3:25	7:-25	17:-25
word suppliers	7:75
word support	1:60	3:30	7:45	9:60	10:40	12:-25	42:-50	43:-30	50:30
word supporting	12:25
word sure	1:30	5:-25	11:70	12:-30	13:-35
word surname	4:-35
word survey	2:40	7:30
word surveys	7:25	42:-25
word suspected	4:-40
word sweden	0:35	1:30
word swedish	3:30	7:25	44:70
word swiss	53:30	59:30
word switch	2:55	13:25
word switzerland	0:115	1:80	53:25
word sync	2:25
word system	1:30	2:50	6:-40	9:25	13:55	43:-30	53:25
word systems	2:-30	4:-45	8:-25	10:60	11:50	12:50	49:35	50:30
word table	8:35	12:25
word tag	5:45
word tags	3:45	4:30	43:25	44:-30
word tailor	4:80	8:25
word tailored	4:30
word take	4:40	9:35	10:-30	11:30	13:-25	48:-35	50:-30	53:50	54:25	73:-25
word taken	7:35
word takes	11:30	44:45	49:30
word taking	4:35	7:35	12:-25
word tap	4:-25
word target	4:55	7:30
word targeted	4:25	8:105	12:40	13:-30	14:30	43:-30
word targeting	4:30	5:25	7:-45
word task	4:-35	12:35	55:30
word tasks	4:-40
word tax	2:-35	4:-45	10:25	44:55	45:25	73:25
word team	2:65	4:25	10:35	13:35	45:55	47:30	49:-25
word technical	7:-55	12:-45	13:-25
word techniques	4:30
word technologies	2:55	4:-45	6:85	7:-30	13:-35	14:40	43:75	44:-55
word technology	3:30	6:30	11:25	12:-25
word tel	1:90
word telephone	4:25	6:-40	12:-35	13:35	44:-55
word tell	6:35
word temporarily	4:25	10:25	12:30
word temporary	7:25	11:30	12:-25
word terminate	44:30
word terminated	12:35
word terms	0:-30	1:-35	2:-75	4:-40	5:40	6:-55	9:-35	11:-50	12:-50	44:-50	45:-25	47:-25	48:-35	50:-45
word test	4:-25	5:25	7:-30
word testing	2:-40	7:30
word text	2:-25	6:30	43:-25
word texting	6:-25
word than	2:-30	3:-35	9:40	44:25	58:40
word that	0:-40	1:-40	2:-35	4:-25	8:-50	13:-25	39:-25	42:-30	44:35	47:60	50:25	59:-40	66:-30
word that's	4:-35	12:40
word the	1:-90	2:-40	3:-50	4:-30	5:-60	6:-60	8:-50	10:-25	11:-25	13:-35	15:-50	17:-30	43:-35	44:-45	49:-60	54:-25	55:-40	56:-30	57:-45	58:-35	59:-25	65:-60	66:-50	68:-25	71:-30	80:-25
word theft	7:-35
word their	0:-50	4:-60	5:-45	6:35	7:30	8:-30	9:30	13:35	43:45	44:-30	49:30
word them	0:30	2:-35	3:-25	5:25	7:70	9:25	11:30	42:-45	43:25	44:100	55:-30
word themselves	1:25	4:-35	7:35
word then	4:-45	6:25	7:-25	13:-30	44:25	48:-25	49:-25	50:30
word there	3:45	4:45	9:35	11:-25	43:30	48:-25	50:35	53:35	55:-30
word there's	12:25
word therefore	2:-35	4:-25	7:-45
word therein	2:30	3:25	12:-35
word thereto	4:30
word these	0:-25	1:35	3:30	5:-30	6:90	7:-25	9:40	14:30	17:-50	43:70	45:-25	53:35	57:-25
word they	0:25	2:-90	4:-60	5:-55	7:65	10:-35	13:-40	42:-45	44:55	49:-40
word things	8:25	11:35	13:25	42:25
word think	4:50	12:25
word third	0:-45	2:45	4:-35	6:-40	7:25	8:25	13:-30	43:50	44:-50	47:45	48:30	49:25	50:25	53:-40
word this	0:45	7:40	9:30	10:-40	12:-45	17:40	39:75	42:25	43:-55	47:-65	49:-50	50:-65	54:-30	58:-55	59:-45
word those	2:25	3:25	4:-30	7:-50	10:-25	11:-25	17:30	42:-25	43:25	44:-45
word though	11:30	17:-30
word threats	11:30	65:25
word three	1:-30	4:30	5:50
word through	0:-35	1:-30	4:-30	5:30	6:-50	7:-30	9:-25	11:25	13:30	39:25	44:-25	47:45	48:25	56:50	59:-35
word throughout	0:-35	4:-25
word thus	2:-35
word ticket	2:-30	4:30
word tickets	0:25	2:-45
word tied	5:25	10:25
word time	1:-45	2:50	7:-30	10:25	12:35	17:35	39:50	44:-35	57:70
word timely	12:25
word times	4:55	11:-25
word timestamp	2:-25
word timestamps	2:30	4:-35
word tips	11:25
word to	1:-75	3:-40	4:25	5:-35	6:-25	9:-25	10:-65	12:-30	14:-30	15:30	17:-35	39:-45	43:-45	46:-30	47:-65	48:-110	49:-40	50:-50	51:-40	55:-40	58:-50	59:-60	65:-85	66:-45	71:-40
word together	2:-60	7:-60	44:-60
word token	11:40
word toll	49:30
word too	4:35	6:25
word tool	4:-50	7:25	44:75
word tools	6:25	7:-55	10:-30	43:35	44:-45
word top	4:-25	12:-25	39:25
word topic	3:30	4:30
word topics	4:30
word total	2:-25	4:40
word track	7:-25	12:-25	13:-50	14:75	44:-40
word tracked	12:-30	14:35
word tracking	2:-45	3:-25	4:60	6:45	7:25	8:25	44:25	49:-25
word traffic	2:60	13:30
word train	4:80	7:-40
word training	7:45	11:45
word transaction	2:-30	4:-25	7:70	12:35	44:30
word transactional	2:-35	7:60	12:-45
word transactions	4:65	11:25	65:25
word transcripts	2:-40
word transfer	0:-25	2:-70	4:-40	7:25	9:185	10:-25	11:25	12:-25	13:-40	44:30	53:45	56:55
word transferred	0:-25	2:50	4:-50	7:85	9:75	17:-25	44:45	53:45	56:55
word transferring	1:25	3:30
word transfers	1:-30	9:150	12:-40	53:25
word transit	2:-30	7:-30
word translate	4:25
word transmission	3:25	4:-30	7:35	44:40
word transmit	2:75	4:35	5:-25	7:30	44:30	56:35
word transmitted	3:25	4:65	5:-25	7:60	44:70
word transparency	2:25	13:-30
word transparent	2:25
word travel	2:35	7:-50	44:-30
word treat	2:-25	4:-35	7:30	44:30
word treated	4:50	11:45
word trends	4:65	6:-30	7:-30
word trip	7:45	13:-25	44:30
word troubleshoot	2:25	7:30
word truly	2:30
word trust	4:-50	7:-55	11:-40
word truste	1:-30
word trusted	2:30	4:25	7:120	44:50
word try	2:-25
word turn	2:25	4:-45	13:35
word turned	2:45	13:-35
word turning	4:35	13:-30
word tv	7:35
word twitter	1:25	2:25	4:50	6:45	43:35	44:25
word two	10:25	44:-40
word type	2:65	7:-45	12:-35	13:-35	44:-30	78:35
word types	0:30	4:-30	7:-65	8:-25	12:-40	13:-50	44:-30	50:-25
word typically	11:30
word uk	0:70	1:30	4:-35	7:-25	12:40	49:-50	59:50	79:25
word ultimate	7:-25	12:25
word unable	1:30	4:-35	12:25	49:50	50:35
word unaffiliated	7:30
word unauthorized	7:-65
word under	1:40	4:35	5:-25	8:50	9:-40	11:-35	12:40	13:45	17:30	50:40	55:-30	59:-30	66:30
word understand	2:-35	3:30	7:-35	12:-40	13:-35	45:-25
word understanding	17:25	44:-30
word uninstall	10:30
word union	0:25	7:40	44:25
word unique	4:-45	13:35
word uniquely	4:-30
word united	0:40	1:50	2:-40	9:25	12:-60
word unlawful	54:30
word unless	1:-45	2:25	4:50	12:-25	44:-45	49:-40	50:-25	55:30	73:40
word unlink	13:35
word unrelated	2:-35	4:35	7:40
word unresolved	12:60	59:30
word unsubscribe	1:-30	2:-30	5:-25	10:25	13:75
word until	5:30	45:60
word up	2:65	3:-25	4:65	6:45	7:-40	12:30	73:65
word update	0:55	1:50	2:40	7:-40	8:-25	11:25	12:-70	13:30	39:25	44:-35	48:30
word updated	4:-25	17:90	47:25	51:35
word updates	2:-25	4:65	10:-25	44:-25
word updating	2:-25	12:-30	47:-55
word upload	2:30	4:-30	7:-25	13:25	44:-25
word uploaded	5:30
word upon	5:-35	7:25	12:-25	44:45	45:30	48:-35
word url	6:60	44:-25
word us	1:-45	3:25	4:-30	8:-40	10:-40	13:-30	17:-45	39:-45	49:60	50:40	55:25	59:-45	66:-40	70:25
word usa	1:30	4:30	7:60	9:25	44:65	53:30
word usability	2:-25
word usable	4:40
word usage	2:70	5:25	6:-55	7:-25	43:-45	44:25	45:-25
word use	0:-30	1:-30	2:-25	4:55	6:75	9:-45	11:25	12:-65	13:25	15:-25	39:-25	47:-45	48:-40	49:-25	50:-45	58:-30	65:25	66:-30
word used	4:30	6:50	7:60	12:35	13:-30	42:-25	44:60	48:25	73:40
word useful	7:-25
word user	0:-45	5:50	11:-30	44:30	45:-25	49:25	50:25
word user's	2:60	4:55	11:25	45:30
word username	2:40	4:-30	5:30
word usernames	4:35
word users	1:-45	5:-45	7:25	9:-45	11:-25	12:-25	13:50	15:45	17:-35	44:25	45:-25	47:35	48:-45	50:25	53:-25
word uses	0:-30	4:85	5:-25	10:-30	11:50	13:40	44:-30	55:30
word using	1:-25	4:-25	5:35	6:25	17:-30	42:40	44:-25	48:-55	50:25	58:-35
word usually	4:-35	13:25
word utah	12:-25
word utilize	7:35
word utilizes	4:35
word uuid	2:25	4:25
word valid	2:-30	4:-35	5:45	7:30	12:-30	44:55
word validate	4:25	7:-30
word validity	2:45
word value	7:-35
word variations	2:30	7:25
word varies	2:25
word variety	4:35	6:55	7:-30
word various	4:65	7:-40	12:-25
word vary	2:30
word vehicle	4:-40	7:-30
word vendor	4:60	6:35	43:115
word vendors	2:-35	4:-50	7:55
word verasafe	0:25	1:30
word verification	0:-35	1:-45	2:30	3:25	7:25	44:30	45:35	58:40
word verified	47:30	50:40
word verify	2:-25	4:80	12:70	44:-25	48:-30	49:-25	58:95
word verifying	4:35
word version	1:-25	4:60	6:-35	11:-25	12:-25	13:-40	17:-35
word via	0:25	1:-25	4:50	10:55	42:25	49:60
word video	0:-30	2:75	7:30	13:45	44:35	49:25
word videos	4:-105	5:35	13:30
word view	1:40	2:35	7:70	13:35	48:45	53:25
word viewable	7:30	10:45
word viewed	2:40	4:40	6:-25	12:35	44:30
word viewing	4:25	12:-25
word views	44:30
word violation	4:30	7:-25	12:35
word violations	4:30
word viruses	4:35	11:-25
word visible	0:25	2:30	4:30	7:70	13:45	44:35
word visit	2:45	4:-45	6:30	7:-60	9:-30	10:-40	11:-30	13:60	48:35	49:30	55:35
word visited	2:40	4:25	6:25	7:35
word visiting	1:50	3:-25	5:-30	8:35	48:40	50:30
word visitor	4:25
word visitor's	3:30
word visitors	0:30	2:-30	3:-25	4:40
word visits	4:40
word visual	2:40	10:25
word vital	4:-25	5:40	7:-25
word voice	2:35	7:-30	13:25	48:40	49:30
word voluntarily	4:40	7:45	11:30	13:-45
word vpn	0:25	5:25
word vulnerability	11:55
word wall	0:-50
word want	0:25	3:-40	5:-30	10:-30	12:40	13:65	15:30	42:55	44:-25	47:-30	49:45
word warning	12:25
word warrant	44:-25
word was	2:-60	5:-40	6:-35
word watch	4:35
word watching	4:25
word way	1:50	4:30	7:-35	12:-25	17:60	49:-35	56:25
word ways	4:40	5:-50	12:55	49:45
word we	0:-25	1:-60	4:30	5:-50	6:-30	7:-55	8:-75	11:30	12:-35	13:-65	14:-25	42:-25	44:-40	47:-35	48:-45	49:-55	50:-25	53:-30	55:-30	56:-40	57:-30	59:-40	65:-35	71:-30	78:-25
word we'll	1:25	4:25	10:30
word we're	2:-25	5:90	7:-25
word we've	13:-35
word web	1:-35	3:-25	4:25	7:35	12:-50	14:35	43:-30	44:25
word webform	0:25
word webinars	2:-25
word webpage	6:30
word webpages	7:25
word website	1:45	2:-35	4:-40	6:80	7:-60	11:25	12:-45	13:-50	39:60	42:-60	44:-80	49:50	65:40	73:25
word websites	1:-45	2:-25	3:-50	4:-30	5:-30	6:50	7:-35	8:80	10:-30	11:-25	12:-55	13:-75	14:55
word welcome	0:30	7:-30	12:35
word well	4:-30	5:-40	9:-25	42:30	44:40	47:25	48:50	49:-55
word were	2:25	4:-55
word what	0:-25	2:30	3:30	6:35	7:-75	11:-25	13:55	42:-25	48:70
word what's	2:25	4:30
word whatever	7:30
word whatsoever	10:35
word when	3:40	4:-35	5:65	11:-25	42:-70	48:-35	49:-40	58:-25	59:-30
word whenever	1:-35	2:35	4:-35
word where	3:-45	5:-35	8:-35	43:45	45:-30	49:40	53:35	57:35	58:-30
word wherever	7:-25	9:50
word whether	2:-45	7:-35	10:-45	11:-30	13:60	42:-25	44:-75	49:-40
word which	2:60	6:85	10:30	11:-25	12:35	17:-25	43:40	44:-25	47:25	48:30	49:30	50:40	55:-30
word while	2:40	4:-55	11:30	12:40
word who	0:30	2:45	4:-45	5:-25	6:-25	15:25	44:30	45:-25	49:25
word whole	4:30
word whom	0:-25	2:60	4:-45	7:-35	8:-25	11:-30	12:50	48:60
word whose	1:-30	9:-30
word why	2:-80	5:-30	7:25	12:-25	13:-35	44:-35	45:-25
word wi	2:35	6:-25
word wide	0:30	7:45
word widgets	7:40	43:25	44:35
word wifi	2:60	4:25
word will	1:40	2:-25	7:40	13:55	15:-25	17:40	39:105	47:-40	48:-30	49:-40	57:30	58:50	66:-30
word wish	2:25	5:25	9:30	12:45	47:25	48:35	49:70
word wishes	4:-30	7:30
word with	3:60	7:25	12:-30	14:-40	15:-55	39:-30	44:60	49:-25	50:25	55:-80	57:-30	73:-25	75:-25
word withdraw	2:-45	4:-40	6:-25	7:-35	12:80	13:-30	47:25	48:25	49:45	50:35	57:70
word withdrawal	5:-40	12:35	44:30	47:25
word withdrawn	4:25
word within	2:-40	7:35	44:65	48:-25
word without	4:-65	5:-45	6:25	7:30	10:-40	12:-45	13:35	42:40	56:25
word work	2:-50	7:40	8:25	44:30
word working	7:-35	11:25	44:-60
word works	2:-30	4:40
word world	9:50	44:-25
word worldwide	7:-30	13:25
word would	0:55	7:-75	8:-25	10:30	11:40	12:70	13:25	42:35	44:-25	45:25	48:30	49:95	55:30
word write	15:25
word writing	0:55	1:40	2:35	13:-40	44:35
word written	4:-25	48:25	49:45	58:-25
word yahoo	2:-45	4:-50	11:-35	17:25
word year	7:-30
word years	2:-60	12:-50	43:25	44:-25	73:60
word yes	2:25	6:-25
word yet	0:25	2:-50
word you	0:-55	1:-45	2:25	4:25	5:-45	6:-55	7:-55	8:-45	9:-70	11:-35	13:105	14:-25	15:-65	17:-35	39:-50	45:-115	47:-25	48:-40	49:-35	53:-45	55:-30	57:-35	65:-70	66:-40	79:-35	80:-30
word you'd	44:25	47:25
word you'll	4:25
word you're	2:-35	4:30	7:-45
word you've	2:25	5:40	12:25	13:-40	17:25	48:35	49:45
word younger	15:30
word your	0:-35	1:-60	2:-30	6:35	9:35	12:30	13:70	15:-55	17:-40	39:-40	42:-35	44:-30	48:-25	58:-25	66:-30	73:-35
word yours	4:40
word yourself	2:35	6:-35	7:-25	13:-30
word youtube	0:35	6:35	7:30	13:30
word zendesk	7:85	44:35
`
}
