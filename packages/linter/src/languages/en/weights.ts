/**
 * Fitted by `bench/reading/fit.js`; change the cues and fit again instead of editing numbers. A positive weight
 * speaks for a disclosure, a negative one against it. Weights too small to matter are left out. The format is
 * explained at `parseWeights`.
 */
export function weights(): string {
  return `
controller	-384	own score:81	is heading:-98	text below:199	first below:190	before:59	after:116	heading above:-7	rest of section:81	lead-in:148	rest of list:-50	strongest beside:-198	beside contact:153	beside sources:46	beside purposes:81	beside legal-basis:46	beside cookies:25	beside sale:29	beside transfers:-7	beside retention:17	beside security:-56	beside rights:27	beside choices:13	beside do-not-track:17	beside children:-26	beside automated-decisions:-13	beside changes:-7	base:10
contact	-384	own score:77	is heading:-141	text below:267	first below:152	before:21	after:150	heading above:-43	rest of section:91	lead-in:142	rest of list:-60	strongest beside:-131	beside controller:105	beside collection:-37	beside sources:-36	beside purposes:-13	beside legal-basis:-5	beside cookies:58	beside sharing:-8	beside sale:44	beside transfers:49	beside retention:-20	beside rights:99	beside do-not-track:-30	beside children:71	beside automated-decisions:8	beside changes:-15	base:-37
collection	-316	own score:57	is heading:-98	text below:194	first below:188	before:22	after:107	heading above:80	rest of section:24	lead-in:98	rest of list:-67	strongest beside:-164	beside controller:-12	beside contact:14	beside sources:47	beside purposes:103	beside legal-basis:42	beside cookies:39	beside sharing:42	beside sale:29	beside transfers:-40	beside retention:71	beside security:32	beside rights:10	beside choices:58	beside do-not-track:30	beside children:39	beside automated-decisions:-35	beside changes:-73	base:-53
sources	-425	own score:71	is heading:-131	text below:254	first below:203	before:57	after:103	heading above:79	rest of section:96	lead-in:78	rest of list:-111	strongest beside:-146	beside controller:11	beside contact:-66	beside collection:82	beside purposes:44	beside legal-basis:-14	beside cookies:45	beside sharing:28	beside sale:58	beside transfers:-51	beside retention:77	beside security:-24	beside rights:-56	beside choices:-59	beside children:37	beside automated-decisions:-11	beside changes:-5	base:-10
purposes	-356	own score:63	is heading:-107	text below:93	first below:168	before:10	after:69	heading above:63	rest of section:27	lead-in:148	rest of list:-185	strongest beside:-171	beside controller:-69	beside contact:-18	beside collection:90	beside sources:12	beside legal-basis:120	beside cookies:96	beside sharing:90	beside sale:48	beside transfers:-50	beside retention:46	beside security:-7	beside rights:-46	beside choices:43	beside do-not-track:-37	beside children:18	beside automated-decisions:97	beside changes:-11	base:-48
legal-basis	-414	own score:82	is heading:-81	text below:184	first below:167	before:22	after:100	heading above:31	rest of section:158	lead-in:148	rest of list:-53	strongest beside:-174	beside controller:-20	beside contact:6	beside collection:55	beside sources:71	beside purposes:104	beside cookies:-83	beside sharing:49	beside sale:-6	beside transfers:45	beside retention:12	beside security:-6	beside rights:61	beside children:21	beside automated-decisions:-66	beside changes:-39	base:-98
cookies	-413	own score:74	is heading:-121	text below:217	first below:257	before:133	after:146	heading above:160	rest of section:64	lead-in:7	rest of list:-168	strongest beside:-107	beside controller:-20	beside contact:-92	beside collection:65	beside sources:-38	beside purposes:33	beside legal-basis:20	beside sharing:52	beside sale:16	beside transfers:16	beside retention:26	beside security:-27	beside rights:11	beside choices:46	beside do-not-track:-33	beside children:-65	beside automated-decisions:-19	beside changes:-25	base:-77
sharing	-370	own score:63	is heading:-123	text below:173	first below:218	before:47	after:100	heading above:88	rest of section:40	lead-in:150	rest of list:-162	strongest beside:-145	beside controller:30	beside contact:6	beside collection:64	beside sources:21	beside purposes:99	beside legal-basis:36	beside cookies:16	beside sale:48	beside transfers:116	beside retention:82	beside security:52	beside rights:19	beside choices:80	beside do-not-track:-143	beside children:9	beside automated-decisions:-20	beside changes:-12	base:-51
sale	-424	own score:93	is heading:-74	text below:183	first below:155	before:-55	after:84	heading above:229	rest of section:-59	lead-in:194	rest of list:-101	strongest beside:-100	beside controller:-18	beside contact:17	beside collection:13	beside sources:-29	beside purposes:13	beside legal-basis:-18	beside cookies:34	beside sharing:121	beside transfers:-42	beside retention:26	beside security:-24	beside rights:-25	beside choices:-5	beside do-not-track:-32	beside children:24	beside automated-decisions:-6	beside changes:-9	base:54
transfers	-409	own score:92	is heading:-170	text below:285	first below:321	before:102	after:94	rest of section:54	lead-in:95	rest of list:-135	strongest beside:-107	beside controller:-17	beside sources:10	beside purposes:54	beside legal-basis:43	beside cookies:19	beside sharing:79	beside sale:-34	beside retention:47	beside security:31	beside rights:-26	beside children:-5	beside automated-decisions:-9	beside changes:-22	base:-52
retention	-399	own score:84	is heading:-118	text below:247	first below:214	before:111	after:120	heading above:20	rest of section:73	lead-in:131	rest of list:-73	strongest beside:-147	beside controller:15	beside contact:-32	beside collection:72	beside sources:-27	beside purposes:65	beside legal-basis:49	beside sharing:61	beside sale:19	beside transfers:5	beside security:5	beside rights:50	beside choices:21	beside children:-8	beside automated-decisions:-12	beside changes:-11	base:-59
security	-403	own score:80	is heading:-121	text below:258	first below:289	before:124	after:174	heading above:-8	rest of section:132	lead-in:85	rest of list:-111	strongest beside:-70	beside controller:-11	beside contact:-5	beside collection:26	beside sources:-71	beside purposes:41	beside legal-basis:-27	beside cookies:6	beside sharing:7	beside sale:-39	beside transfers:6	beside retention:45	beside rights:-40	beside choices:47	beside automated-decisions:6	base:-47
rights	-385	own score:78	is heading:-154	text below:263	first below:267	before:76	after:127	heading above:-80	rest of section:106	lead-in:105	rest of list:-134	strongest beside:-193	beside controller:-23	beside contact:123	beside collection:23	beside sources:-10	beside purposes:58	beside legal-basis:83	beside cookies:11	beside sharing:50	beside sale:121	beside transfers:90	beside retention:57	beside security:-37	beside choices:70	beside do-not-track:-14	beside children:30	beside automated-decisions:61	beside changes:5	base:-53
choices	-426	own score:76	is heading:-102	text below:197	first below:213	before:65	after:62	rest of section:106	lead-in:150	rest of list:-80	strongest beside:-65	beside controller:-68	beside contact:14	beside collection:-31	beside sources:-34	beside purposes:26	beside legal-basis:-49	beside sharing:30	beside sale:-27	beside transfers:-49	beside retention:-36	beside security:-77	beside do-not-track:-41	beside children:-34	beside automated-decisions:-39	beside changes:-83	base:-38
do-not-track	-424	own score:130	is heading:-95	text below:213	first below:224	before:104	after:131	heading above:90	rest of section:85	lead-in:110	rest of list:-122	strongest beside:-21	beside controller:-8	beside contact:-57	beside collection:77	beside sources:-20	beside purposes:-51	beside legal-basis:-62	beside cookies:54	beside sharing:47	beside sale:28	beside transfers:-11	beside retention:-75	beside security:-15	beside rights:20	beside choices:-13	beside children:-26	beside changes:10	base:37
children	-418	own score:84	is heading:-159	text below:243	first below:247	before:195	after:157	heading above:-13	lead-in:189	rest of list:-136	strongest beside:-51	beside controller:-30	beside contact:50	beside collection:-25	beside purposes:26	beside legal-basis:106	beside cookies:-55	beside sale:21	beside transfers:-16	beside retention:-28	beside security:-38	beside rights:-25	beside choices:-93	beside do-not-track:-5	beside changes:-26	base:-122
automated-decisions	-432	own score:112	is heading:-96	text below:216	first below:230	before:94	after:105	heading above:42	rest of section:84	lead-in:115	rest of list:-118	strongest beside:-142	beside controller:-12	beside contact:-27	beside collection:23	beside sources:25	beside purposes:105	beside legal-basis:78	beside cookies:-18	beside sale:67	beside transfers:-9	beside retention:54	beside security:-11	beside rights:21	beside choices:23	beside children:-15	beside changes:-7	base:64
changes	-400	own score:101	is heading:-147	text below:163	first below:190	before:16	after:164	heading above:33	rest of section:91	lead-in:140	rest of list:-105	strongest beside:-137	beside controller:-22	beside contact:-38	beside collection:-14	beside sources:-5	beside purposes:-49	beside legal-basis:-17	beside cookies:-13	beside sharing:-41	beside sale:91	beside transfers:-11	beside retention:-6	beside security:-25	beside rights:90	beside choices:5	beside do-not-track:-37	beside children:17	base:-53
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
changes.notice	-395
children.minimum-age	-369
collection.sensitive	-387
collection.duty-to-provide	-358
cookies.third-party	-383
sharing.recipients	-455
retention.criteria	-394
do-not-track.third-party-tracking	-367
rights.rectification	-447
rights.access	-354
rights.how	-415
rights.erasure	-447
changes.last-updated	-336
purposes.new	-369
transfers.safeguard	-396
rights.restriction	-400
rights.objection	-345
rights.portability	-362
rights.withdraw-consent	-362
rights.verification	-338
rights.complaint	-331
do-not-track.answer	-390
children.parental-consent	-392
rights.no-retaliation	-373
rights.authorised-agent	-377
sources.public	-377
legal-basis.legitimate-interest	-362
controller.data-protection-officer	-436
rights.limit-sensitive	-375
children.parental-rights	-449
transfers.copy	-391
rights.complaint-to-controller	-339
changes.effective-date	-422
cookies.consent	-377
retention.period	-379
sale.under-16	-385
rights.opt-out-of-sale	-364
do-not-track.opt-out-signal	-394
automated-decisions.logic	-378
cookies.duration	-379
controller.representative	-315
sharing.business-purpose	-341
sale.opt-out-link	-397

above changes	0:-15	2:-15	4:-10	6:15	10:-10	11:-10	12:-55	13:15	17:15	49:-20	71:20
above children	0:100	1:25	2:-40	3:-15	6:10	7:-30	8:-10	10:-10	11:-10	12:15	13:-15	15:-15
above choices	1:55	2:-45	4:-60	5:-25	6:10	8:-10	9:10	10:-15	11:-10	12:-55	13:70	39:-10	44:-25	45:10	48:-15	49:-20	50:-20	55:-10	57:-10	58:-20	59:-15	65:-10	66:-10	70:-20	75:15
above collection	0:30	1:50	2:85	3:35	5:-20	6:10	7:20	8:-15	11:-25	12:-65	13:-20	15:-20	16:-20	17:-30	39:-10	40:-15	43:-15	46:-15	47:15	48:-10	49:-30	52:-15	53:-10	55:20	56:10	57:-25	58:-35	59:-40	60:-25	61:-15	62:-15	64:15	66:-40	69:-25	70:-20	71:-35	72:10	73:10	75:-15	76:-15	78:-35
above contact	0:25	1:90	2:-25	3:-15	4:-10	5:-10	9:-10	12:-25	13:-10	16:10	17:-10	44:-15	66:10	79:35
above controller	0:10	1:-15	2:30	7:-40	11:-10	49:15
above cookies	0:-25	1:-15	2:-20	3:-10	5:-35	6:80	7:-20	8:-10	9:20	11:-10	12:45	13:25	16:-10	44:-10	47:-10	48:-10	49:20	50:-20	54:-10	55:-10	56:-10	57:-10	60:-10	65:-10	70:15	72:35	78:-10
above legal-basis	0:-10	1:-10	2:-20	3:-30	4:90	5:60	6:10	7:15	10:-10	11:-15	13:-35	44:45	54:10	56:25	65:25
above purposes	0:10	1:40	2:-60	3:-25	4:105	5:15	6:10	7:10	8:30	9:-40	10:-30	11:-40	12:35	13:40	14:-15	15:35	16:30	39:-15	40:-10	41:-45	42:-25	44:-35	45:-25	46:-15	47:-25	48:35	49:-35	50:-15	51:-20	52:-15	53:-20	56:20	58:-10	59:-25	60:-20	61:10	63:10	64:-15	65:10	70:-35	71:-20	75:10	76:-15	77:30	78:-30	79:10	81:-10
above retention	2:-120	3:-10	4:-55	5:-20	6:10	7:-10	10:130	12:-30	45:45	55:-10	73:35	78:45
above rights	0:25	1:150	2:-20	3:10	4:-35	5:-95	6:-30	7:-80	8:-40	9:-30	10:15	11:-30	12:85	13:-20	15:-15	16:-20	39:-10	43:-10	44:-35	45:-10	48:40	49:50	50:10	53:-10	54:10	55:40	57:-20	59:20	65:-35	66:15	67:-15	70:20	73:-15	74:-10	79:40	80:60
above sale	2:-10	4:-10	7:10	8:15	58:-10
above security	0:-25	1:-30	2:-75	3:-10	5:20	7:-20	8:-10	10:50	11:55	12:25	13:-25	43:-15	45:20	48:-10	50:-10	53:10	55:-15	59:70	70:10	73:20	78:30
above sharing	0:-25	1:-80	3:-15	4:-70	5:-45	6:10	7:155	8:120	10:-35	11:-60	12:45	13:10	16:-15	17:-35	39:-15	42:-10	43:-20	44:150	45:-20	46:-10	47:-20	48:-25	49:10	50:-20	51:-25	52:-25	53:-10	54:-15	55:-25	56:-15	58:-15	59:65	60:-15	62:-10	63:-15	64:-25	65:-20	68:-10	69:-20	70:-40	71:-20	72:-10	73:-20	75:-10	79:-30	80:25
above transfers	2:-30	4:-25	7:-20	10:-15	11:10	12:45	13:15	42:15	45:-15	49:10	50:-10	52:20	58:10	59:-10	69:25	70:-10	73:10	78:30	79:30
automated-decisions*1	0:-10	1:-25	2:-80	4:50	5:-20	6:-30	7:-65	8:-25	9:-15	10:-10	11:-10	13:40	16:180	43:-25	44:-45	45:-25	46:10	48:-10	49:10	54:-10	55:30	64:25	65:-25	67:20	72:15	75:-25	77:115	78:-10	80:-10
automated-decisions*2	2:-15	6:-10	7:-10	12:25	13:-20	16:20	48:15	49:10	54:-10	55:-10	67:30	73:10	77:25	80:25
automated-decisions*3	4:-30	16:35	49:-10	67:25
automated-decisions/advertising	2:-15	4:-20	5:10	6:-35	13:40	16:-15	36:350	43:-20	55:10	65:10	72:30
automated-decisions/ai-notice	2:10	4:-30	7:-15	16:-25	38:350	41:10	42:20
automated-decisions/artificial-intelligence	1:-15	2:-60	4:10	5:-10	11:-10	12:-20	16:15	37:350	50:-15	77:25
automated-decisions/automated-decision	3:15	4:25	6:-15	7:-35	8:-25	9:-10	12:10	13:-15	14:10	16:255	41:10	42:-10	46:30	48:15	49:35	50:10	54:-15	64:15	65:-15	67:25	70:20	75:-10	77:25
automated-decisions/logic	4:30	12:40	16:160	49:45	67:25	77:260
automated-decisions/no-effects	16:125
automated-decisions/profiling	2:-30	3:-10	4:10	5:-25	7:-25	16:215	41:-15	43:-15	44:-25	45:-15	49:-30	50:10	54:-10	55:15	64:10	65:-20	67:25	72:-10	74:10	77:35	80:25
automated-decisions/recommendations	35:350	80:35
begins access	5:-30	7:50	12:25	13:-50	48:30
begins account	2:60	4:-35	13:-35
begins accounts	4:-40
begins additional	2:30	4:-40	7:35	12:-25
begins additionally	6:30
begins adequacy	1:30
begins administer	2:-25
begins advertising	7:45	8:50	44:25
begins affiliates	4:-30	44:-25
begins after	10:30
begins age	4:30
begins all	7:-60	11:25	47:25	49:25	50:25
begins allow	7:25
begins also	2:25
begins although	11:40
begins amazon	7:25
begins an	3:35
begins analytics	2:-40	7:25
begins analyze	7:-30
begins and	4:25
begins any	1:-45	4:-30	7:-30	11:30	13:60
begins app	4:-40
begins apple	2:-60	3:60	7:-70
begins as	0:-25	3:-30	4:-60	7:30	48:35
begins at	4:-35	10:25	12:-30	13:25
begins attn	0:25	1:40
begins automatically	2:25
begins based	2:-25	4:-25	7:25
begins be	1:25	48:40
begins because	2:35
begins before	11:35
begins below	2:25	4:40	10:35
begins between	4:35
begins billing	4:-30
begins business	7:60
begins by	0:-30	1:100	2:40	4:-35	49:50
begins california	1:-30	12:40
begins carry	4:-60
begins categories	2:25	4:-30	48:35
begins category	1:-25	2:145
begins certain	1:-25	2:-25	44:25
begins changes	17:25
begins chat	2:80	5:45
begins children	15:30
begins click	2:25
begins communicate	2:-30	4:25
begins communication	2:25
begins communications	4:-65
begins compliance	5:25	7:25
begins comply	4:70
begins consent	2:-40	5:35
begins consumer	4:25	7:-35
begins contact	0:-35	13:-35	44:-35
begins content	4:-35
begins contract	11:-40
begins contractual	2:25	13:30
begins cookie	2:-25	13:30
begins cookies	2:-85	4:25	43:-35
begins corporate	7:30	44:-25
begins credit	0:30
begins current	4:25
begins customer	4:-50
begins customers	13:40
begins customize	7:-25	13:30
begins data	0:25	2:25	3:35	5:50	6:-25	9:80	10:120	13:-30	44:-50	49:-25	53:55
begins date	17:75
begins de	2:35
begins delete	13:-30
begins depending	6:25	12:25	13:-25	49:-30
begins description	2:25
begins develop	2:-25
begins developing	7:-30	11:45
begins device	2:50	4:-35
begins directly	2:30
begins disclose	4:55
begins disclosure	2:40	4:45	12:40
begins disclosures	12:25
begins display	13:25
begins do	7:-25	13:35
begins domain	6:65	43:35	78:40
begins during	2:25	13:-30
begins eea	1:-25
begins effective	17:40	71:25
begins email	0:-55	2:60	4:-45	5:35	13:-35
begins emails	6:-30
begins enforce	4:65
begins eu	9:40
begins examples	2:50	7:30
begins facebook	1:-45
begins feedback	13:-25
begins finally	2:30	4:-45	12:35
begins financial	2:-50	7:45
begins first	2:30	12:25
begins for	0:30	3:110	4:-25	5:-35	9:-50	10:-30	44:35	53:-60	59:35	65:30
begins fraud	4:-40
begins from	4:45
begins fulfill	4:30
begins full	13:40
begins functional	13:-30
begins functionality	2:-25
begins further	1:-30	7:-25
begins furthermore	2:35	13:-25
begins general	13:45
begins generally	13:45
begins geolocation	4:-35
begins germany	1:50
begins google	7:30	11:25	13:40	44:60
begins government	2:30	41:50	44:35
begins help	4:35	7:-25
begins how	2:-65	4:60	6:35	7:105	9:60	11:85
begins however	2:-25
begins identification	2:40
begins identifiers	4:30	6:-30	8:30
begins identify	2:60	7:-25
begins identity	41:25
begins if	0:-45	1:-25	2:30	6:-25	10:40	12:35	13:-50	15:30	17:-35	44:35	45:35	47:35	48:50	49:40	50:55	65:-25
begins ii	7:25
begins iii	13:45
begins improve	2:-25	4:30
begins improvement	4:25
begins in	1:30	4:60	5:40	8:-45	9:35	12:-25	48:-50	49:-50	53:35	65:35
begins including	7:40	9:35
begins individuals	4:-30
begins inferences	4:-30
begins information	1:-30	2:100	7:-45	11:25	12:30	13:-55	43:-30	44:-60
begins interaction	4:-25
begins internet	13:25
begins ip	2:75	4:-25	5:40	6:25	7:-35	65:40
begins is	4:-35	7:25
begins it	4:-25	7:-25	13:25	42:25
begins job	7:25
begins last	1:-30	2:-65	7:-30	17:60	51:90
begins learn	5:-25
begins legal	2:-35	4:30	5:65	7:-60
begins legitimate	2:-50	3:-25	5:40	12:-25	15:25	65:45
begins like	2:35	6:50
begins linked	7:40
begins linkedin	44:25
begins list	12:25
begins location	7:100	13:-30	41:45	44:140
begins london	1:50
begins maintain	4:-40	7:30
begins make	2:55
begins manage	2:25	4:25	7:45	12:-25	44:25
begins management	4:70
begins managing	2:-25	4:90
begins many	2:-25
begins marketing	3:-25	4:60	5:30	12:-35	65:35
begins messages	2:30	4:-25
begins minors	15:50
begins mobile	7:-35	13:25
begins more	2:-25	4:-50	6:-40	13:30
begins most	0:-30	2:40
begins mozilla	6:25
begins name	2:30	3:45	6:60	7:-40	43:35	78:40
begins necessary	5:90
begins new	4:35	17:25
begins no	4:-25	7:50	8:55
begins non	4:30	44:30
begins note	2:-50	4:-25
begins notify	2:45	4:25
begins obtain	8:-25	55:30
begins on	2:-25	4:65	15:25
begins once	4:-25
begins one	7:40
begins online	1:35	7:-25
begins only	2:35	4:-45	10:35	11:30	12:-30	45:60
begins opt	4:-25	12:45	13:30	75:30
begins opting	4:-25	12:30	13:35
begins optional	2:35	13:-25
begins or	1:-35	7:-35	12:-40	13:50
begins other	2:-55	7:25	13:-25
begins our	0:40	2:-30	4:-60	5:55	6:-25	7:25	9:35	11:50	40:30	44:30
begins partners	44:35
begins payment	0:30	41:30	44:35
begins paypal	44:30
begins performance	2:-30
begins personal	5:-30	8:30	11:-35	12:-40
begins personalise	7:30
begins phone	0:25	1:45
begins please	1:30	44:-25	49:-45	58:50
begins postal	12:35
begins precise	4:30
begins privacy	0:-60
begins process	4:65
begins processing	12:95
begins professional	2:60
begins profile	4:-25
begins protect	4:45	7:40
begins protection	4:50	5:40	11:35
begins provide	4:65	7:-45	44:-25
begins providing	5:35	13:25
begins provision	2:25	4:30	5:30	65:25
begins public	7:-40
begins publicly	2:30	3:25	7:-35
begins purpose	4:125	6:50	7:90	43:25	44:80	78:40
begins purposes	2:35	4:30	7:30
begins pursuant	12:-45
begins questions	12:25
begins read	1:-65	2:-60	4:-75	7:-45
begins recipients	7:35
begins rectification	1:25
begins rectify	13:-25
begins registration	0:25	4:35
begins remember	2:-25	6:25
begins request	7:-35	12:45	48:-40
begins research	4:-40
begins respond	4:35
begins responding	4:50
begins restrict	12:25
begins retention	2:-25	10:40
begins right	1:-40	4:-25	5:-70	7:40	8:35	13:-45
begins rights	12:45
begins safety	7:25
begins sale	0:25
begins san	1:35
begins search	2:40
begins security	2:-30
begins see	1:-35	4:-40	5:-35	7:-25
begins send	2:35	4:25	6:30
begins sensitive	2:35	7:-35
begins service	0:-30	2:-50	3:-30	4:-35	5:-30	6:-30	7:35
begins services	4:30
begins session	2:40	7:35
begins share	4:30
begins sharing	7:55	13:30
begins sign	11:30
begins similarly	2:35
begins site	7:-25
begins so	12:25
begins social	2:-35	8:30	44:50
begins some	3:-25	4:-45	6:30	7:-40	12:-30	13:25	44:-40
begins standard	1:30	2:-25
begins state	4:-25	12:35
begins storage	7:25
begins stripe	9:25	44:25
begins subject	4:40
begins such	6:-25	7:25	11:-25	44:35
begins suggest	4:50
begins support	44:25
begins survey	2:45
begins switzerland	1:80
begins technical	2:25	7:25	44:30
begins telephone	1:50
begins that	4:45	6:50
begins the	0:50	3:50	7:-30	8:-25	15:-30	17:-30	41:-25	42:-25	48:65	49:-60	51:40	53:-35	55:-35	57:-25	65:-60
begins there	2:-30	10:45
begins these	6:80	7:55
begins third	3:40	5:40	8:-65	13:-45
begins this	2:-60	4:-55	5:35	6:-30	7:-95	11:40	13:-30	42:25	44:-65	71:25
begins through	6:25	47:50	48:55	49:55	50:25
begins time	0:30
begins to	0:-25	1:-30	2:-30	4:95	5:30	6:-25	9:35	11:-35	15:45	42:45	45:70	47:-35	49:35	58:45	65:30
begins transaction	2:35	7:25
begins transactional	3:-25
begins transfer	9:40
begins truste	1:-30
begins type	2:-25	6:65	43:35	78:40
begins uk	0:30	1:-35
begins under	12:25
begins understand	7:-25
begins unless	4:30	12:-35
begins updated	17:45	51:30
begins usage	2:25	4:-30
begins use	0:35	4:50
begins user	2:35	4:-45	5:35	7:-25	10:25
begins username	2:40	5:45
begins users	13:65
begins vendors	7:-45
begins verification	2:-30	12:45
begins verify	4:55
begins video	2:35
begins visit	7:-25
begins visiting	2:25
begins we	1:-30	2:-25	3:25	4:35	5:50	6:40	7:50	8:30	12:-35	15:-25	41:-45	43:25	47:-25	48:-45	49:-30	56:-25	59:-30
begins web	6:50	14:25
begins website	7:180	44:190
begins welcome	0:25
begins what	4:50	5:-50	6:60
begins when	0:-35	2:35	3:-25	4:45	6:-40	7:-25	9:35	12:65	44:-60
begins where	1:35	3:-25	4:-30	10:30	44:-25
begins whether	4:-25
begins which	2:-50
begins while	2:25	4:-35
begins why	2:-35	4:40	7:30
begins with	4:-40	6:-40	7:75	11:-25	12:-25	44:75
begins withdraw	5:-35
begins withdrawal	5:-25
begins yes	2:30	7:50	8:60
begins you	4:-135	5:-30	7:-40	11:-80	12:35	13:95	15:-35	44:-45	54:25	65:-35
begins your	1:-35	4:-105	5:85	7:-30	9:40	10:25	11:-25	12:65	41:-30	50:35	56:35	57:25
begins zendesk	9:25
changes*1	0:-30	1:-75	2:-30	3:-30	4:-40	5:-20	6:-10	7:-55	8:-35	9:-40	11:-40	12:25	13:-45	14:10	15:-25	16:-25	17:160	39:10	40:-15	42:15	43:-25	44:-75	45:-15	46:-15	47:55	49:35	51:40	52:25	53:-25	54:15	58:20	59:-25	60:40	62:-15	63:-15	65:-10	66:-30	70:-30	71:95	72:10	73:-20	74:-15	75:-10	78:-35	80:-15
changes*2	2:-25	4:-20	5:-25	6:-10	7:-15	8:15	10:-15	11:-15	12:-50	13:-25	16:-10	17:15	39:40	41:15	44:10	45:-15	47:-20	48:-10	50:-10	51:-10	52:30	57:-10	71:-20	78:10	80:10
changes*3	2:10	4:45	5:-10	11:-10	12:-20	17:15	39:-15	51:25	52:60	71:-20	80:15
changes/effective-date	0:-15	1:-25	2:-20	3:-15	4:15	5:-15	7:-30	10:-10	11:-10	13:-20	17:300	44:-25	45:-20	47:-20	48:-10	51:-30	52:15	71:410	72:20	73:-10
changes/last-updated	0:-10	1:-70	2:-40	3:-10	4:-30	5:-20	6:-10	7:-50	9:-15	11:-10	12:-30	14:-10	15:-10	16:-10	17:325	39:10	42:-10	45:-10	49:15	51:395	52:10	60:-10	71:45	80:10
changes/notice-of-changes	1:10	2:-15	3:-10	4:-35	6:10	8:-15	9:-20	10:30	11:-10	12:45	14:-10	15:-10	17:195	39:285	45:20	47:100	48:10	49:60	50:15	52:20	54:20	55:10	57:15	58:40	62:10	64:10	66:-10	70:-15	71:-40	72:-10	77:20
changes/policy-changes	0:-10	4:10	5:-15	6:-15	7:15	9:-10	10:-40	11:-35	12:-45	13:-35	14:20	15:-15	16:-15	17:295	39:95	41:10	42:-15	44:-10	45:-15	47:-45	49:-45	51:35	52:60	57:-20	60:40	71:-50	80:10
children*1	3:40	4:10	8:-20	10:-35	11:-55	12:10	13:-25	15:160	16:-25	40:30	41:45	42:-45	43:-15	44:15	47:10	48:-20	49:15	53:-15	54:-10	55:-10	56:-10	57:10	59:-10	60:10	61:55	63:15	64:-30	65:15	67:-10	68:100	70:-10	73:-25	74:95	75:10	76:10
children*2	0:-35	1:20	2:-15	3:-10	4:-20	7:-10	8:10	10:-15	11:-10	12:-25	13:-30	16:-10	40:40	45:-10	46:10	47:-15	48:15	49:-20	50:-35	58:10	60:15	61:85	65:15	68:40	73:-15	74:60	81:15
children*3	0:-10	1:55	2:-60	3:-15	4:-45	5:-10	7:-10	8:10	10:-10	12:-45	13:-20	15:70	40:45	44:-10	48:15	49:-15	58:15	61:35	68:60	73:-10
children/children	0:15	1:10	2:-25	3:10	4:-25	6:-15	8:10	9:-15	10:-25	11:-15	12:-20	13:-30	15:365	16:-15	17:10	40:30	41:10	44:30	45:-15	46:10	58:20	61:10	63:30	68:130	70:10	73:-10	74:40	75:20	80:-10
children/minimum-age	0:-15	1:35	2:-10	4:-10	5:-30	7:-45	8:10	10:-10	11:-15	12:-30	13:-10	15:305	16:-10	39:10	40:395	42:-30	46:10	48:-20	49:10	51:15	58:-15	61:35	68:30	70:-15	73:-20	74:85	75:-10	80:15	81:20
children/minor-content-removal	15:120	34:220
children/not-knowingly	1:30	2:-25	3:-15	4:-25	5:-10	7:20	8:-10	10:-10	11:-25	12:-15	13:-10	15:115	40:40	41:-10	44:-20	45:-10	48:-15	49:-15	50:-25	60:30	61:-30	68:-20	69:15	74:45	76:15	81:10
children/parent	0:-30	1:10	3:15	5:15	7:-20	9:15	10:-15	11:-15	12:10	13:-20	15:90	49:-15	50:-15	57:10	58:10	61:80	65:10	68:55	72:15	73:-10	74:-20
children/parental-rights	0:-10	1:-15	2:-10	3:-10	5:15	8:-10	12:-20	13:-10	15:235	40:-10	41:10	47:-15	48:25	49:-30	50:-30	65:20	68:275
children/parents	1:-20	2:-25	4:-10	5:-10	8:-10	12:-20	13:-10	15:255	40:15	58:15	61:430	68:-25
children/protection	15:120	33:220
children/public-posting	15:40	32:140
choices*1	0:-25	1:-20	5:25	6:45	7:-30	8:-55	9:-20	11:-40	12:10	13:135	14:40	15:-10	17:-10	39:-30	41:10	42:85	43:25	44:15	46:15	47:10	48:40	49:30	50:40	52:40	53:-10	54:-20	55:-20	56:-30	57:35	59:-25	60:20	61:-10	64:-10	65:-10	66:-35	68:-15	69:-50	72:20	74:-25	75:10	76:25	77:-10	80:-55	81:15
choices*2	1:15	2:-10	3:-30	4:-40	5:-25	7:-30	8:15	10:25	11:15	12:-10	13:-30	14:20	15:-10	16:-10	17:-15	41:-15	43:-30	44:-25	46:30	48:-35	49:-15	54:10	57:10	58:-15	59:10	60:20	62:15	64:-20	67:-10	70:20	73:10	74:-10	75:-10	76:40	80:-10	81:25
choices*3	1:25	2:90	4:-10	5:-10	6:-15	7:-30	8:25	12:15	14:10	43:-45	45:15	48:-20	56:10	57:10	60:10	64:-10	67:10	72:-25	75:25	76:15	80:10	81:-15
choices/incentives	0:25	2:10	3:10	7:-15	12:10	13:100	16:20	31:220	46:15	57:20	62:15	64:15	80:20
choices/not-providing	1:10	2:40	3:-20	4:-10	5:20	6:20	7:-80	11:20	13:140	16:-15	17:-10	40:20	41:10	42:90	43:-10	44:-10	45:-10	46:35	49:35	52:25	53:-20	54:-10	55:-10	56:-10	62:-10	64:-20	65:15	69:-15	70:20	72:-40	73:-10	75:-15
choices/opt-out	0:-25	2:25	3:-20	4:30	5:-20	6:-10	7:10	8:-15	9:-15	10:20	11:-20	12:-15	13:245	14:50	15:-15	16:-25	17:10	39:-15	42:-15	43:10	44:-15	45:25	46:10	47:-10	49:-10	52:25	54:-10	55:30	56:10	57:25	59:-10	60:25	62:10	63:30	64:10	65:-15	67:20	70:-15	72:-20	73:15	75:60	76:40	80:-20	81:55
choices/settings	0:-20	1:-20	2:-20	3:-20	4:-20	5:30	7:30	8:-10	9:10	11:-35	12:10	13:85	14:15	17:-15	39:-10	43:-45	44:-15	45:-15	46:-30	47:25	48:-15	49:-15	50:20	53:20	54:20	56:-10	57:10	58:-20	59:-10	61:-15	63:-15	64:-30	67:-20	68:10	70:-10	72:60	73:10	74:-20	76:10	77:-15	78:-10	80:-20	81:-15
choices/your-choice	2:-20	3:15	4:-30	5:-50	6:50	7:35	8:15	9:-10	11:15	12:10	13:170	14:25	15:-10	17:-15	41:-15	42:-10	43:-15	44:25	46:10	47:-30	49:-10	50:-20	52:45	54:15	55:-10	57:15	60:20	64:-15	65:-10	67:20	70:40	72:25	74:-10	76:30	77:15
collection*1	0:-20	1:-55	2:45	3:30	7:-35	8:-35	9:-20	10:-10	11:-35	12:-55	13:10	16:-55	17:-40	39:-20	41:-20	43:-30	44:-25	45:-45	46:-45	47:-15	49:35	50:-50	51:-50	52:-15	54:-45	55:-30	56:-10	57:-30	58:-15	59:-10	60:-45	61:-30	62:-45	63:-10	64:-45	65:-25	66:-35	68:-45	69:20	70:-65	72:-45	73:-10	74:-50	75:-35	76:-40	78:-40	79:-20	80:-10	81:-65
collection*2	0:-35	1:-45	2:-20	3:-50	4:20	6:-40	7:-15	8:15	9:-25	11:-20	12:-20	13:20	14:25	15:20	16:-10	39:-10	40:10	41:30	42:15	43:25	45:15	46:50	47:-25	49:-30	50:-15	53:-35	54:-15	55:-15	56:-15	57:35	58:-15	60:35	61:-30	64:50	65:-10	67:30	68:25	69:-35	70:10	72:-35	74:10	75:-15	76:-30	77:30	78:-30	79:-50	80:-15	81:-10
collection*3	0:15	1:35	2:-115	4:-15	5:30	6:55	7:10	9:-35	10:-30	11:35	12:-15	15:35	40:20	41:60	42:35	43:-20	44:65	47:-10	49:-35	50:-40	55:-15	58:-35	60:20	61:15	63:-15	67:-10	70:-15	72:-10	73:20	78:-10	81:-20
collection/collects-nothing	1:65	2:175	3:-40	4:-55	5:-25	6:15	7:-15	10:10	11:-20	12:-15	13:-20	14:10	15:30	40:35	41:-20	42:-15	43:-20	44:-10	45:65	47:30	48:25	49:-35	50:-30	52:50	56:10	60:20	61:10	72:15	73:-10
collection/commercial-data	0:-30	2:75	3:-40	4:25	6:-30	7:70	8:-30	11:20	12:10	13:-15	14:20	15:-35	16:15	42:-50	43:-10	44:60	46:10	47:-35	48:40	49:40	54:-10	55:-10	56:-10	57:-25	58:-40	62:-15	65:-15	72:-15	73:30	75:-10	77:70	78:-10	80:25
collection/duty-to-provide	1:30	2:205	4:-35	6:15	7:-25	8:10	9:-20	12:-55	13:140	15:10	42:345	44:-30	47:15	48:-15	50:10	58:10	65:15	70:30
collection/health	1:15	2:205	4:20	7:10	9:-15	10:25	11:25	19:350	41:50	42:-10	44:-10	49:25	50:-10	64:-10	73:10	75:10
collection/health-policy	2:110	18:220
collection/identifiers	1:-75	2:75	3:30	4:10	5:25	6:-10	7:25	8:30	9:-20	10:35	11:80	12:-10	14:-20	15:25	16:10	40:40	41:20	42:40	44:35	45:35	46:-10	47:10	48:50	50:-25	51:10	52:-35	53:-20	55:-10	56:-15	57:10	58:10	59:20	60:-30	61:30	62:-20	64:-15	65:-10	67:-35	68:-15	69:-10	70:20	72:-15	74:45	75:-40	76:-20	77:10	78:-10	79:10	80:-15
collection/includes-list	1:45	2:125	3:15	4:-10	5:10	6:30	7:-10	8:30	9:10	10:-35	11:-50	12:-25	14:-25	15:-10	16:10	40:-15	41:-20	42:-25	45:-10	46:-35	48:-10	49:-25	50:-25	52:-15	54:-15	55:-30	57:-20	60:-20	63:-20	64:45	65:-20	67:-25	70:-45	72:-30	73:-10	74:-10	77:20	79:-15	80:100	81:-15
collection/must-provide	1:-35	2:140	4:-25	5:-20	6:10	8:10	13:-45	42:260	44:20	47:-15	48:-20	49:-30	58:10	63:20	68:30	73:10
collection/sensitive	0:10	1:15	2:130	4:45	5:40	6:-15	7:-40	8:35	9:-25	10:25	11:10	12:-20	39:10	41:355	42:-25	44:-20	45:10	48:-30	50:-20	51:10	52:15	56:-10	64:-15	67:155	72:-15	79:20
collection/technical-data	1:-10	2:145	3:-10	5:20	6:90	11:40	12:-25	14:25	15:-15	16:-15	17:-25	40:-15	41:40	42:-20	44:25	45:-30	46:-30	48:-45	49:-40	50:-25	54:-15	55:-25	56:-15	57:10	59:-15	60:70	62:-20	64:-10	65:45	67:-10	70:-30	73:25	74:-10	75:-10	76:45	78:45	80:10	81:25
collection/we-collect	0:30	2:150	3:50	4:30	5:15	6:-10	7:-35	8:-10	10:20	11:-50	12:50	13:-45	14:25	17:-25	39:-15	43:10	44:-35	45:-35	46:50	47:-25	48:25	50:30	51:-15	52:10	53:10	54:20	55:45	58:-45	59:-10	60:-20	61:-10	63:-45	64:15	65:10	66:-20	68:15	72:-25	73:15	75:-15	77:-25	78:-10	79:-20	80:-30	81:-30
collection/you-provide	0:10	2:130	3:25	4:-10	5:25	8:-10	9:15	10:50	12:-10	13:-15	16:-15	39:-10	41:20	42:50	43:-25	45:45	47:30	49:-10	50:-10	52:20	53:10	56:45	57:15	58:30	60:-15	62:20	63:50	64:-20	65:10	66:-10	67:-10	68:15	69:20	72:-25	76:-10	77:-30	80:-15
contact*1	0:25	1:90	2:-25	3:-25	4:-50	5:-25	6:-55	7:-15	9:-25	10:-25	12:30	14:-20	15:-15	16:45	17:-35	39:-10	40:-30	41:-15	42:20	43:-10	45:-10	46:-40	48:-35	49:130	50:35	51:-35	52:-40	53:-40	54:-25	56:-20	59:15	60:-40	61:-45	62:-25	63:-10	64:-15	65:-10	67:-25	68:20	69:55	72:15	73:-20	74:-30	75:-20	76:-15	77:35	78:-30	79:60	80:-25	81:-30
contact*2	1:-20	2:50	3:-10	4:45	5:30	7:-40	8:-10	9:30	11:-15	12:-50	13:35	15:30	16:-20	39:-15	41:10	42:-15	44:-20	45:-15	47:10	48:20	49:-25	50:10	53:-15	55:-20	58:15	59:-10	64:-10	65:10	66:25	67:-10	68:45	69:50	70:70	72:-20	73:-10	74:-15	75:10	77:-10	78:-15	79:20
contact*3	0:20	1:-10	2:-20	4:-15	8:10	10:-25	13:-25	15:45	16:-10	42:-10	44:15	48:-15	49:-65	50:25	51:15	58:-15	59:10	62:10	67:-10	72:-10	75:15	80:10
contact/address	0:10	1:190	2:30	3:-15	5:-20	6:-55	7:-15	9:-30	10:-10	11:-10	13:25	14:-15	16:-25	17:-10	40:-30	42:25	44:-30	46:-25	47:-15	48:-35	49:-10	50:10	51:-10	53:-40	54:-20	55:-30	56:-10	57:-10	58:10	61:-30	62:-15	63:10	65:-20	66:-15	67:-25	68:-35	69:-15	73:-15	74:-35	75:-15	77:-45	79:45	80:-10	81:-15
contact/contact-details	0:30	1:180	2:-10	3:-10	9:15	10:-40	11:-10	12:45	16:10	44:-10	45:-10	48:-20	49:-15	59:25	66:20	68:10	69:40	70:15	77:35	79:10
contact/contact-us-at	0:-10	1:140	2:-25	3:-20	4:-20	5:30	7:-20	9:25	10:35	11:-10	12:25	13:10	15:25	16:50	17:-15	39:-20	42:-45	43:-10	44:35	47:25	49:75	50:20	53:-20	55:30	56:-10	57:10	58:15	59:-15	60:-20	62:-20	63:-10	64:-20	65:20	66:20	68:90	69:80	70:60	72:-10	73:-10	74:-10	77:40	79:-35	80:-10	81:-10
contact/questions-to	0:25	1:160	2:10	3:15	4:10	7:-15	8:10	10:-45	11:25	12:-90	13:-30	15:35	16:-15	17:-15	42:15	44:-15	45:-10	48:25	49:-25	50:35	51:-10	52:25	53:10	55:-20	57:-10	58:-20	59:10	62:10	66:10	67:-10	68:-30	70:-15	75:25	79:50
contents	0:-50	1:-50	2:-75	3:-35	4:-60	5:-40	6:-40	7:-55	8:-40	9:-40	10:-45	11:-45	12:-50	14:-40	15:-40	16:-35	17:-45
controller*1	0:135	1:65	2:-55	3:-10	4:-75	5:-40	6:-25	7:-25	9:-20	10:-15	11:-65	13:-40	14:-15	15:-20	16:-30	17:-40	39:-20	41:-30	42:-30	43:-15	44:15	48:-10	49:25	53:-30	54:-10	55:-25	56:-20	57:-10	59:-30	61:-10	62:-15	64:-20	65:-15	66:20	69:-30	75:15	78:-15	79:35	81:-10
controller*2	1:-15	2:-60	4:-10	5:-20	7:-15	9:-20	12:-20	13:-20	41:-10	44:-30	48:-10	49:-15	53:-15	66:35	79:40
controller*3	0:20	12:-15	44:-15
controller/data-protection-officer	0:280	1:50	2:-30	3:-10	4:-20	5:-15	7:-30	10:-10	11:-25	12:15	13:-45	48:-15	49:-20	66:460	69:-10	70:35	79:-20
controller/is-the-controller	0:270	1:30	3:15	4:-55	5:-25	7:15	10:10	11:-10	13:-10	44:15	49:-20	61:10	63:-10	64:10	67:10	72:20	77:25	79:20
controller/joint-controllers	0:210	2:-25	3:10	4:-10	7:35	12:10	44:25	45:10	49:10	79:-10
controller/legal-entity	0:115	2:-45	3:-25	4:10	5:-10	6:-20	7:30	9:-10	10:-10	11:-15	12:-40	13:15	14:-10	15:-15	16:-15	17:-25	41:-15	42:-20	43:-20	44:25	47:20	49:15	50:10	51:20	53:-15	56:-10	58:-20	59:-15	63:20	66:-10	69:-10	73:10	75:10
controller/processor-role	0:190	1:-25	2:-20	3:-15	4:15	7:-65	11:-20	12:20	13:-10	44:-30
controller/refers-to-company	0:70	1:-10	3:-20	5:-10	6:-15	7:-20	9:-15	11:-15	12:-20	43:10	44:-30	49:-15	51:30	54:15	58:30	60:10	61:30	70:-35	77:35
controller/representative	0:250	1:10	4:-20	5:-10	7:-25	9:-20	12:-20	44:-25	48:10	49:15	58:20	59:-10	66:-25	68:25	79:440
cookies*1	0:-50	1:-15	2:-15	4:-35	6:140	7:-30	8:-10	9:-10	10:-10	11:-30	12:-50	13:45	14:15	15:-25	16:-20	17:-30	40:-20	41:-55	43:35	45:-10	46:45	47:-35	48:-15	49:-15	50:-45	52:-40	53:-25	54:-20	56:-20	57:-15	58:-15	59:-20	60:20	62:-20	63:-20	64:-25	65:-15	67:-20	70:-25	72:30	75:-15	78:45	80:-25	81:15
cookies*2	0:-15	1:20	3:-10	4:-30	5:20	6:-60	8:25	10:-10	11:-20	12:-45	13:20	14:15	15:-10	17:-10	42:-55	43:55	44:-10	45:10	46:25	47:-15	48:-15	49:-20	50:-35	55:-20	58:-10	60:30	62:-10	64:20	72:35	73:-10	74:15	75:-15	76:10	78:25	80:-10
cookies*3	0:10	1:25	2:-25	4:55	5:-10	6:-50	7:35	8:40	9:10	10:-20	13:-25	16:-10	43:65	44:50	45:-20	46:10	47:-15	50:-25	57:25	72:40	74:25	76:10	78:-10	81:15
cookies/analytics	0:-20	2:10	4:-25	5:10	6:45	7:40	8:10	9:30	12:-10	14:20	41:-10	42:-15	43:50	44:70	46:30	48:-10	50:-10	53:15	60:10	64:-15	72:-45	78:-30	80:-10
cookies/browser-settings	2:-55	5:-15	6:60	7:-10	8:10	10:-35	12:-30	13:110	17:-10	42:-10	43:-50	44:-25	45:-15	46:-10	47:-25	49:-35	50:-25	57:10	60:25	72:-35	73:-15	76:25
cookies/cookie	0:-15	1:-15	2:-35	3:10	5:-25	6:315	7:-30	8:30	10:-25	11:-45	12:-30	13:20	14:-15	15:-15	16:-20	17:-15	40:-10	41:-15	42:-35	43:65	44:-30	45:-30	46:10	47:-15	48:-20	50:-30	54:-15	55:-10	56:-10	57:-10	58:-10	59:-15	60:30	62:-15	63:-10	64:20	65:-10	67:-10	70:-10	72:40	73:15	74:10	78:70	81:25
cookies/cookie-consent	1:20	4:45	5:-10	6:130	7:10	8:-15	13:70	42:-20	43:-10	44:15	46:20	47:-20	50:-10	55:10	72:280	78:10
cookies/internal-identifiers	6:40	20:140
cookies/kinds-of-cookies	1:10	2:-55	3:-15	4:80	6:95	7:-10	9:10	10:-15	13:15	45:55	60:20	72:-10	73:-10	78:280
cookies/similar-technology	0:-10	2:25	3:-25	4:10	5:-25	6:185	7:50	9:-20	10:25	13:10	14:15	15:-10	41:-25	43:25	44:50	45:-10	46:25	48:-20	49:-10	50:-10	55:-10	57:-10	65:-10	70:-15	72:55	74:15	76:-15	78:-35	80:20
cookies/third-party-cookies	1:25	2:60	3:10	4:65	5:45	6:145	7:-85	8:10	10:-15	11:-10	12:55	13:-25	14:10	43:235	44:-65	45:-15	46:40	48:20	50:-10	57:30	60:15	72:90	73:-10	74:25	75:-10	76:10
do-not-track*1	1:-20	3:-10	4:-20	6:-40	7:-75	8:-20	12:-35	13:-25	14:130	15:15	17:-15	43:-25	46:40	47:-10	48:-15	49:15	50:-10	60:130	75:-15	76:95	81:25
do-not-track*2	6:-15	13:-20	14:50	76:25
do-not-track*3	14:50
do-not-track/across-sites	2:-35	3:-10	4:15	6:35	7:20	8:25	14:90	16:-15	43:15	44:10	46:230	58:10	60:20	75:10
do-not-track/opt-out-signal	1:-10	2:-15	3:-20	7:-40	8:-20	13:-30	14:305	49:35	60:50	76:460	81:35
do-not-track/signal	1:-10	2:15	3:10	4:-15	6:-50	7:-35	12:-35	13:-15	14:325	15:20	17:-15	43:-10	46:40	60:435	76:10	78:10
label automated-decisions	16:125	46:20
label changes	0:-20	1:-30	2:-20	5:-15	7:-30	8:-10	11:-15	12:-20	13:-10	17:175	39:15	51:60	71:95	80:15
label children	0:35	7:-15	15:115	61:25	70:10
label choices	0:20	1:10	2:20	3:-10	4:-30	7:15	8:-30	12:25	13:130	43:-10	44:25	45:-10	48:-25	49:-15	50:-10	74:25	75:-40	81:-15
label collection	0:-35	1:-50	2:145	3:-20	4:-55	5:-15	7:20	8:35	10:40	11:-25	12:-15	13:-20	15:-30	17:-10	41:35	42:-25	43:-30	44:-30	45:-35	48:-20	50:-15	54:-30	55:-25	56:-10	57:-10	59:-10	64:-20	65:-15	67:10	74:-10	80:25	81:30
label contact	0:-20	1:135	2:35	7:35	11:-25	12:-15	13:-15	39:10	41:10	44:-25	45:15	46:15	51:10	64:10	66:10	80:10
label controller	0:155	2:-15	7:-20	10:10	11:-10	12:-25	13:-10	44:-20	66:20	79:25
label cookies	0:-15	2:-40	4:-20	5:-15	6:120	10:15	11:-15	12:-15	13:60	43:-10	44:10	46:10	49:-10	78:-15
label do-not-track	2:10	4:-20	8:-10	12:-10	13:20	14:130	46:10	76:10	78:20
label legal-basis	0:-15	1:-25	2:-95	3:-35	4:-150	5:110	6:-15	7:-40	9:-15	11:-10	12:-40	13:-60	15:15	16:-20	42:-25	44:-40	47:-10	49:-15	52:25	55:-25	57:-10	59:-10	65:-45	72:-20
label purposes	0:-30	1:-35	2:-50	4:125	7:15	9:50	11:-10	12:-15	15:-10	17:-10	41:-10	43:15	44:-10	48:-10	49:-15	50:-10	52:10	54:-20	55:-30	57:-10	58:-10	59:-10	60:-15	64:25	65:-10	67:-35	70:-10	72:20	74:10	75:-20	77:15	80:-10	81:-20
label retention	4:-45	5:40	7:-25	10:100	12:-10	45:-25	49:15	50:15	62:10	70:10	73:10	81:10
label rights	0:-10	1:-20	2:-10	3:-15	4:-30	5:-25	6:-20	7:10	9:-10	11:-10	12:225	13:-45	17:-10	41:15	45:-10	47:-10	48:-25	50:10	54:20	55:-10	56:10	57:-10	58:-45	59:10	62:15	67:20	68:15	75:10	81:-25
label sale	1:-15	2:-20	3:-10	4:-15	7:60	8:145	12:-25	15:-15	41:10	75:-15
label security	1:10	2:-30	3:15	10:-10	11:180	12:-25	15:-10	49:-10	66:15
label sharing	1:-30	2:-75	3:-15	4:30	5:-20	7:125	8:-40	9:-30	11:-35	12:15	13:-30	16:-10	17:-10	39:10	41:20	42:-20	45:-10	46:10	47:-10	48:-20	50:-10	51:10	58:-10	59:10	62:15	64:10	65:-10	70:15	72:-15	75:-10	80:-15	81:20
label sources	0:-10	1:-40	2:-80	3:270	4:15	7:-10	12:-15	13:-20	44:40	46:10	64:30	80:60
label transfers	2:-15	4:-50	5:-10	7:40	9:150	44:-10
lead automated-decisions	4:15
lead automated-decisions/automated-decision	16:100
lead automated-decisions/logic	16:50
lead automated-decisions/no-effects	16:48
lead automated-decisions/profiling	16:55
lead changes	17:25	51:45
lead changes/effective-date	17:100
lead changes/last-updated	17:100
lead changes/notice-of-changes	1:10	17:100
lead changes/policy-changes	17:125	51:45
lead children	0:15	2:-25	9:10	13:35	15:15
lead children/children	0:20	2:-20	12:10	15:120
lead children/minimum-age	2:-10	15:120
lead children/minor-content-removal	15:48
lead children/not-knowingly	2:-10	4:10	15:70
lead children/parent	0:-10	2:-10	4:-15	9:10	12:-10	13:35	15:65
lead children/parental-rights	2:15	7:10	13:40	15:95
lead children/parents	15:100
lead children/protection	15:48
lead children/public-posting	15:16
lead choices	0:-15	1:-15	4:-30	6:25	10:-10	11:-10	12:10	13:65	43:-20	48:35	49:10
lead choices/incentives	13:48
lead choices/not-providing	2:30	7:20	13:45
lead choices/opt-out	4:-10	7:10	12:-10	13:130
lead choices/settings	1:-20	2:-35	4:-10	6:20	11:-10	12:35	13:105	43:-10	48:40	49:10
lead choices/your-choice	0:-10	1:-10	4:-10	6:15	7:-20	12:-15	13:55	49:15
lead collection	0:-10	1:-20	3:15	4:-55	5:-35	7:-35	9:-15	10:15	11:-15	12:35	13:20	14:-10	16:-20	17:-20	41:-10	43:-10	44:-70	45:10	46:-20	48:65	49:-20	53:-15	54:-10	55:-10	56:-15	58:-10	59:-15	60:-10	62:-10	65:-20	67:-15	73:-10	74:-10	75:-10	78:-35	79:10	80:-25
lead collection/collects-nothing	2:95	3:15	15:20	42:10
lead collection/commercial-data	0:-10	2:15	4:35	6:10	10:10	12:-15
lead collection/duty-to-provide	2:120	6:10	7:10
lead collection/health	2:80
lead collection/health-policy	2:48
lead collection/identifiers	0:10	1:-10	2:20	3:20	4:-20	5:-10	7:50	12:-15	13:25	15:20	43:10	44:45	48:-10	50:10	66:10	79:15
lead collection/includes-list	0:-10	2:70	3:-15	4:-25	5:-20	6:-20	7:-35	8:25	9:-10	10:-10	12:35	13:10	15:-10	16:-10	41:15	43:-15	44:-35	45:15	47:10	48:35	64:-20	65:-10	70:10	78:-20
lead collection/must-provide	2:45
lead collection/sensitive	2:30	4:30	10:35	45:45
lead collection/technical-data	2:30	3:-15	4:10	5:-10	6:25	7:20	10:-10	12:-15	13:40	41:25	43:15	44:15
lead collection/we-collect	0:-10	1:-10	2:135	4:-25	5:-40	7:-90	8:-30	9:-10	10:-25	11:-25	13:-30	15:10	16:-10	17:-10	41:15	43:-10	44:-95	45:-15	47:-15	48:30	49:-25	50:10	57:-15	65:-15	72:-25	79:-10	80:-10
lead collection/you-provide	1:-10	2:145	4:-40	6:-15	10:-15	11:-10	12:-30	13:10	15:-10	41:20	43:-15	44:-20	47:-10	48:-20	65:-10	72:20
lead contact	0:20	1:25	2:-10	3:-10	4:-10	5:-10	6:-10	7:30	10:-10	12:-55	13:10	16:-10	41:15	44:35	48:-15	49:-10	59:10	66:55
lead contact/address	0:25	1:60	2:-15	4:-15	7:50	13:20	16:-10	44:50	50:10	59:10	66:20	79:15
lead contact/contact-details	0:15	1:95	59:10	66:15
lead contact/contact-us-at	0:20	1:85	4:-10	7:-30	12:-65	13:-25	41:20	48:-10	50:-10	66:35
lead contact/questions-to	1:100	4:-10	7:-10	12:-45	13:-10	49:-10	59:-10
lead controller	0:65	1:30	2:-20	5:-15	13:-15	15:20	44:10	59:-10	66:40	79:60
lead controller/data-protection-officer	0:135	1:20	66:45
lead controller/is-the-controller	0:115	2:10	4:10	5:-15	6:10	7:15	44:20	79:25
lead controller/joint-controllers	0:90	2:15	6:10
lead controller/legal-entity	0:45	2:-25	7:-20	12:10	15:20
lead controller/processor-role	0:50
lead controller/refers-to-company	0:15
lead controller/representative	0:120	79:75
lead cookies	2:-25	4:15	6:35	7:-15	11:-10	13:15	43:10	78:-30
lead cookies/analytics	6:40
lead cookies/browser-settings	2:-10	6:55	13:15
lead cookies/cookie	2:-20	4:15	6:135	7:-15	13:10	43:10
lead cookies/cookie-consent	6:50	13:20	43:-10
lead cookies/internal-identifiers	6:16
lead cookies/kinds-of-cookies	4:-10	6:45	13:-10	43:10	44:10
lead cookies/similar-technology	4:-15	6:90	43:15	44:10	60:10	78:10
lead cookies/third-party-cookies	6:50
lead do-not-track	2:-10	6:-10	44:-10	60:10
lead do-not-track/across-sites	2:-10	14:15	44:10
lead do-not-track/opt-out-signal	14:100
lead do-not-track/signal	6:-10	13:-10	14:100
lead legal-basis	1:10	2:-40	3:-15	4:35	5:135	7:-15	10:10	11:-10	12:-10	13:-10	42:-10	48:-10	49:-10	57:10	65:135	72:15
lead legal-basis/consent	3:-10	4:-55	5:40	7:20	44:60	57:10	65:-15	72:30
lead legal-basis/contract	2:-10	4:-10	5:45	9:15	11:10	13:10	44:10
lead legal-basis/legal-ground	2:-15	4:-30	5:130	6:10	7:-20	13:-10	57:10	72:20
lead legal-basis/legal-obligation	4:-25	5:35	10:15	44:20	45:30
lead legal-basis/legitimate-interest	1:15	2:-35	3:-15	4:90	5:205	6:-10	7:15	9:10	12:-15	44:25	65:140
lead purposes	0:-10	1:-25	2:-15	3:-20	5:20	6:15	7:-45	8:-30	10:20	11:-25	12:-15	13:-40	14:-10	15:-15	16:-10	17:-20	39:-20	42:-25	44:-40	45:35	47:-20	48:-20	50:-10	54:-10	55:-20	56:-15	58:-20	59:-20	60:-10	64:-15	65:10	66:-15	70:-15	73:-15	74:-15	75:-10	76:-10	80:15
lead purposes/improve-and-analyse	0:10	2:-25	3:10	4:85	5:-25	6:10	12:-10	13:-15	44:30	45:25	65:-15	66:15
lead purposes/market-and-protect	0:-10	1:-10	2:-15	4:75	5:-15	7:35	10:10	12:-15	13:10	44:30	45:20	48:-15	70:10	80:-10
lead purposes/new-purposes	4:45	11:10	13:10
lead purposes/operate-the-service	0:-20	1:-20	3:-10	4:-20	5:15	7:10	8:-10	10:10	11:-15	41:25	48:20
lead purposes/use-to	0:10	1:10	2:-50	3:-30	4:105	5:-80	6:10	7:15	8:-15	9:10	10:40	11:-20	12:-35	15:-10	17:-15	41:-10	42:-15	43:25	44:20	45:65	47:-10	48:-30	49:-15	50:-10	65:-45	72:-10	73:-10	79:-10	80:45
lead purposes/uses-data	0:-10	2:-55	3:-25	4:70	5:25	6:15	7:-15	8:-20	9:-10	11:-10	15:-10	16:-15	17:-10	39:-15	41:-15	43:-10	44:10	47:-10	49:15	50:-15	54:-10	55:-15	56:-10	59:-15	65:25	79:10
lead retention	2:-25	3:10	4:-35	5:-10	7:-30	10:40	12:25	13:-15	15:15	44:15	45:55	65:-10
lead retention/as-long-as	4:-15	7:-25	10:115	11:10	12:-20	44:25	45:30
lead retention/deleted-after	3:15	7:-10	10:40	12:25	13:-10	45:-10	47:10
lead retention/period	2:-15	4:-10	10:45	12:20	15:20
lead retention/retain	2:-10	4:-65	7:-15	10:155	11:-10	12:-20	45:60
lead rights	0:-20	1:15	2:-100	3:-25	4:-70	5:-35	6:10	7:-50	8:-40	10:-10	11:-15	12:140	14:-10	15:-10	16:-10	17:-10	41:-15	44:-30	45:-20	47:20	48:95	50:20	59:45	62:10	63:-10	65:-45	66:-20	72:15	75:10	76:-10	81:-20
lead rights/access	0:-10	2:-40	3:-10	4:-20	8:-15	12:115	13:15	47:-10	48:45	50:-10
lead rights/answering-time	12:48
lead rights/appeal	12:95
lead rights/authorised-agent	12:100
lead rights/complaint	1:-35	12:135	59:70
lead rights/complaint-to-us	0:20	12:25	79:-10
lead rights/erasure	2:-35	4:-15	5:-15	12:170	13:-20	48:40	49:10	50:15	65:-10
lead rights/fee	12:50
lead rights/how-to	0:-20	1:55	2:-55	3:-10	4:-20	7:-25	12:10	13:-20	48:25	49:30	56:-10	59:-10	62:20	70:10	79:10	81:15
lead rights/limit-sensitive	12:100
lead rights/metrics	12:48
lead rights/no-retaliation	12:105
lead rights/objection	1:10	12:80
lead rights/opt-out-of-sale	12:105	13:15
lead rights/portability	2:-15	7:-10	12:115	49:10	56:15
lead rights/rectification	0:-10	1:-10	12:90	47:-10	48:-10	79:10
lead rights/restriction	4:-15	12:95	49:10
lead rights/right-to	0:-20	1:30	2:-35	3:-20	4:-40	5:-35	6:-10	7:-45	8:-25	12:95	13:-20	16:-10	41:-10	44:-25	45:-10	47:15	48:45	49:-15	50:25	56:10	59:15	62:15	63:-10	65:-30	66:-15	75:10	81:-15
lead rights/verification	1:10	2:-10	12:65	49:10
lead rights/where-to	12:35
lead rights/withdraw-consent	12:105
lead sale	2:-10	7:10	8:45	13:15	44:-25
lead sale/cross-context	8:100
lead sale/never-sells	4:-10	8:95	44:10
lead sale/notice	8:100
lead sale/opt-out-link	8:100
lead sale/right-to-opt-out	7:-10	8:45	13:15
lead sale/sells	2:-10	7:15	8:150
lead sale/under-16	8:48
lead sale/valuable	8:15
lead security	4:-20	7:-25	11:-25	44:-25
lead security/account-secrecy	11:50
lead security/breach	11:100
lead security/encryption	7:-15	11:100
lead security/limited-access	11:45
lead security/measures	2:-10	4:-35	7:-15	11:80
lead security/no-guarantee	11:100
lead sharing	0:-30	1:-15	2:-25	3:-15	4:-60	5:-30	6:-20	7:40	8:20	10:-15	11:-10	12:-40	13:-15	15:-15	16:-10	17:-10	42:-20	44:35	45:-25	47:-15	48:-15	49:-25	50:-10	54:-10	55:-10	57:-10	62:-10	64:-10	65:-25	72:-10	80:10
lead sharing/affiliates-and-partners	1:15	9:10	11:10	44:-35	80:15
lead sharing/authorities	2:-15	3:-10	4:-40	5:15	7:95	12:-15	44:-10
lead sharing/business-purpose	2:45	4:-15	7:30	44:-10	48:15	80:25
lead sharing/business-transfer	2:-15	7:95
lead sharing/named	2:15	6:15	7:40	41:20
lead sharing/public	2:10	3:15	4:15	7:30	64:10
lead sharing/service-providers	0:-15	2:-15	5:-20	6:-15	7:100	8:-10	13:-25	41:10	43:10	44:15	64:10	65:-15
lead sharing/share-with	0:-25	2:-90	3:-30	4:-50	5:-45	6:-25	7:235	8:25	10:-10	11:-10	12:-25	13:25	41:-15	44:65	50:-10	53:-10	65:-20	72:-10	80:25
lead sharing/shares-nothing	2:-15	7:80	44:10
lead sharing/works-with	2:-15	3:-10	6:-15	7:35	8:-10	11:10	12:-10	13:-10	44:30	49:-10	80:25
lead sources	0:-10	2:-25	3:30	6:-10	7:-35	9:-10	10:-10	12:-10	13:-15	15:20	41:15	80:10
lead sources/about-others	0:-10	2:-10	3:15	4:-10	7:10	15:20	44:20
lead sources/combine-sources	2:-35	3:60	7:-20	64:10
lead sources/from-elsewhere	2:30	3:75	4:20	7:-15	13:-10	41:20	44:-10
lead sources/from-third-parties	3:120	4:30	7:-30	44:-30	64:10
lead sources/public-sources	2:10	3:110	4:10	7:-20	64:10
lead sources/received-about-you	2:-30	3:115	4:10	7:-25	44:-25	64:10	80:15
lead sources/social-login	3:55
lead transfers	0:40	3:-15	7:-20	9:15	10:-10	12:-20	13:10	41:15	44:10	49:10	53:15
lead transfers/adequate-protection	9:35
lead transfers/arbitration	9:100
lead transfers/copy-of-safeguard	9:50
lead transfers/different-laws	9:35
lead transfers/enforcement	9:100
lead transfers/framework	9:110
lead transfers/liability	9:100
lead transfers/recourse	9:100
lead transfers/safeguard	9:85
lead transfers/to-other-countries	0:40	3:-15	7:-20	9:105	11:15	12:-20	13:10	41:15	44:15	49:10	53:10
legal-basis*1	0:-40	1:-15	2:-45	3:-30	5:200	6:-25	7:-30	9:-30	11:-60	12:15	13:25	14:-15	15:10	17:-15	39:15	40:10	41:15	42:25	43:-10	46:-45	47:-35	48:-35	49:-25	50:15	52:15	53:-20	54:10	55:60	56:20	57:70	58:-50	60:-20	61:-10	62:-15	63:-25	64:-20	65:60	66:-10	70:-30	72:60	74:-25	75:-20	78:-25	80:-30	81:-15
legal-basis*2	0:-15	2:35	3:20	4:20	5:-70	6:15	7:20	8:20	10:20	12:25	13:-25	15:40	16:15	17:-10	41:-10	43:10	44:-25	45:-10	48:20	49:45	50:15	52:-20	53:-10	54:10	56:15	57:50	58:-15	62:-15	64:10	65:15	67:-15	72:-10
legal-basis*3	1:-10	3:40	4:-20	5:-25	6:-10	7:30	12:-20	13:20	16:30	41:10	42:10	43:-10	47:15	49:30	50:-10	52:20	59:15	61:15	64:25	65:40	70:20	72:20	77:10
legal-basis/consent	0:-10	1:-25	2:35	3:25	4:20	5:65	6:15	7:50	8:15	9:15	10:-35	11:-20	12:30	13:35	14:-10	16:15	39:25	40:10	41:30	42:30	43:20	44:45	45:-30	46:-25	50:15	51:10	52:80	54:20	55:10	56:15	57:95	58:-25	61:-10	64:10	66:-15	67:20	68:30	72:100	74:-10	75:-10	78:-10	81:-10
legal-basis/contract	1:-15	2:50	3:20	5:105	6:-15	7:-30	9:-10	11:10	12:-25	13:10	15:30	41:15	42:60	44:-70	45:-25	49:20	50:10	53:-10	55:-10	56:35	57:-10	61:10	64:10	69:-15	73:-10	77:10
legal-basis/legal-ground	0:35	1:15	3:25	5:220	6:10	7:-25	9:-10	11:-35	12:10	17:-10	40:-10	41:-15	42:-15	44:-25	47:-10	49:20	50:-10	52:-10	54:-10	55:-10	56:10	57:60	58:-15	60:-10	64:10	65:15	67:-20	72:30	73:20
legal-basis/legal-obligation	1:-15	4:40	5:105	7:-15	9:-10	10:45	11:-15	12:15	16:-20	17:-10	40:20	43:-15	44:35	45:15	47:-10	48:15	49:30	50:15	53:-20	54:20	55:35	57:-20	58:-25	59:10	61:10	64:10	65:15	66:15	72:15	78:-10
legal-basis/legitimate-interest	0:-20	1:20	2:-30	3:-20	4:20	5:315	6:-25	7:45	9:10	10:10	11:-25	13:-30	15:25	16:35	17:-10	42:-20	43:-25	45:15	47:10	49:10	55:50	56:-20	58:-10	64:15	65:515
list	0:-60	1:-95	2:50	3:-70	5:-55	6:-85	7:-55	8:-90	9:-75	10:-80	11:-70	12:-85	13:-145	14:-85	15:-75	16:-95	17:-35	39:-130	40:-120	41:-145	42:-175	43:-160	44:-120	45:-140	46:-180	47:-110	48:-135	49:-220	50:-145	51:-65	52:-170	53:-125	54:-125	55:-110	56:-115	57:-135	58:-165	59:-135	60:-140	61:-130	62:-115	63:-150	64:-145	65:-45	66:-135	67:-160	69:-170	70:-155	72:-150	73:-100	74:-150	75:-115	76:-135	77:-145	78:-85	79:-90	80:-145	81:-170
long	0:90	1:50	2:35	4:40	5:-30	6:-40	8:20	9:30	10:-35	11:-40	12:-15	13:-15	14:10	15:-15	16:-15	17:-15	39:15	41:40	42:-30	44:-45	45:-15	47:25	48:25	49:15	50:30	52:-30	53:80	54:35	55:20	56:40	57:15	58:50	59:35	60:25	63:20	65:35	66:10	68:55	70:15	71:-90	72:10	73:30	74:25	75:30	76:10	78:-30	79:-10	80:10	81:-15
mention	1:-15	2:-65	5:25	6:-20	8:15	9:15	10:-40	11:-65	12:-40	13:15	14:-35	16:-15	17:45	39:-15	42:-25	43:10	44:15	45:-30	46:-20	47:-15	48:10	49:-15	50:-10	52:-15	55:-15	56:-15	57:-10	58:10	59:15	62:-15	64:-25	68:25	69:-10	70:-30	71:15	73:-10	77:20	78:-10	81:10
purposes*1	0:-70	1:-55	2:-45	3:-20	4:25	5:15	7:30	8:-10	9:-25	10:-20	12:-30	13:-30	14:-30	15:-25	16:-30	17:-30	40:-30	41:-40	42:10	43:20	45:-55	46:-40	47:-75	48:-60	49:25	50:-55	51:-35	53:-45	55:-25	56:-30	57:-15	59:-15	60:-35	61:-30	62:-50	63:-40	64:10	65:15	66:-25	67:-15	68:-50	69:-55	70:-35	71:-95	72:-65	73:-40	74:-40	75:-65	76:-25	77:-40	78:-45	79:-55	80:35	81:-45
purposes*2	0:30	1:25	2:-20	3:-25	4:-25	5:-20	7:20	8:20	9:-25	10:35	11:-40	12:40	13:10	14:10	15:25	16:-10	17:-25	40:-35	42:-15	43:50	44:25	45:35	46:-10	47:40	49:45	50:25	51:10	52:15	53:-10	54:-30	55:25	56:10	57:30	58:-10	60:15	61:-15	62:10	63:15	64:-25	65:-15	67:-10	68:-30	70:-15	72:15	73:30	74:35	75:10	77:30	78:10	80:-30	81:35
purposes*3	0:-10	2:-20	4:-60	5:-50	6:15	7:-25	9:25	10:20	11:10	12:-20	13:15	14:10	15:-10	16:65	40:15	44:-40	45:-10	46:25	49:20	50:-15	51:10	52:15	55:15	58:-20	60:-10	62:10	63:-15	68:10	70:-15	72:30	73:20	74:15	75:-10	77:45	78:65	80:35	81:-20
purposes/improve-and-analyse	0:-30	1:-15	2:35	4:130	5:-20	6:75	8:10	9:-10	10:-15	12:-10	13:30	16:-25	39:-20	41:-20	42:-50	43:50	44:35	45:-35	46:25	47:-15	50:30	52:-45	54:-15	55:-25	57:15	58:-25	59:-10	60:-15	62:-20	64:25	65:15	67:-10	69:-15	70:-30	72:25	75:-10	80:10	81:-10
purposes/market-and-protect	0:20	4:70	5:-15	6:35	7:20	8:30	10:45	12:-20	13:-15	15:-30	16:50	17:-20	39:-30	40:-15	41:-30	42:-45	45:25	46:-35	49:-45	50:-10	52:-25	53:-35	54:-10	55:15	56:10	57:10	58:-25	60:30	62:-10	63:-30	64:-10	66:-40	67:-10	68:-25	69:-15	72:30	74:25	78:-25	80:-15	81:30
purposes/new-purposes	2:-30	3:-10	4:185	5:-25	6:-15	7:-30	10:-10	12:-15	13:-15	44:-10	52:345
purposes/operate-the-service	0:-20	1:-20	2:30	3:-10	4:80	5:-40	6:-15	7:25	8:10	9:30	10:20	11:-25	12:15	13:30	17:-15	39:60	41:10	42:35	43:-20	45:55	46:-20	47:35	49:20	50:-30	51:15	52:-30	53:-10	55:25	56:20	58:35	61:15	62:15	65:15	67:-20	68:-55	69:-30	70:-40	74:-10	75:-15	76:-15	77:15	78:35	80:10	81:-20
purposes/use-to	0:-10	1:20	2:10	3:-40	4:100	5:-10	6:-10	7:15	8:10	9:-45	13:-35	14:-15	15:25	17:-15	39:-30	40:-25	41:20	42:35	44:35	46:-15	47:-10	48:-15	52:65	53:-30	55:20	56:-35	57:15	58:35	59:-15	60:-30	61:-15	64:-25	67:20	68:35	69:-15	71:-20	72:-45	73:35	74:20	75:10	77:10	78:15	80:15	81:-15
purposes/uses-data	0:30	1:-35	2:-25	3:30	4:85	5:85	6:-35	7:-45	8:-20	9:-15	10:10	11:-70	12:-20	13:10	14:15	15:30	16:40	17:-10	39:-10	40:-10	41:10	43:35	44:-40	45:35	46:35	47:-30	48:35	49:-15	50:20	51:-10	52:85	53:-25	54:35	55:20	56:20	59:25	60:-15	61:10	62:-15	63:-35	65:-25	67:30	68:25	69:10	70:35	71:-20	72:25	74:-40	76:-10	78:-15	79:-15	80:-35	81:-50
retention*1	0:-40	1:-40	2:20	3:-25	4:10	5:-35	7:10	8:-35	9:-35	10:75	11:10	12:-10	13:-25	14:-15	15:-10	16:-30	40:-25	42:-25	43:-30	44:25	45:80	48:-30	49:-25	50:10	53:-15	54:-15	55:-50	56:-15	57:-20	58:-25	60:-10	61:30	64:-20	65:-65	66:-20	67:-15	68:-45	72:30	73:75	74:35	75:-40	76:-10	77:10	78:120	80:-25	81:-20
retention*2	1:10	2:10	4:-45	5:-50	6:-30	7:-20	8:10	9:-10	10:80	11:-20	12:-35	13:-20	41:-20	44:10	45:60	49:-15	51:10	56:10	58:-10	62:15	65:-20	70:-10	73:155	77:10	78:35
retention*3	1:10	2:-50	3:10	4:-25	7:25	8:10	9:-10	10:35	11:-25	13:20	39:10	41:-15	44:-20	45:-50	48:-10	49:-25	50:-25	51:15	64:10	65:15	72:-10	73:55	77:25	80:10
retention/as-long-as	1:-20	2:-35	3:-10	4:-20	5:-25	6:-20	7:-45	8:-20	9:-10	10:190	11:-35	12:-65	15:-20	16:-20	40:-15	43:-10	44:-45	45:290	49:-75	50:-25	51:20	54:-15	55:-45	57:-15	65:-35	68:-20	70:-10	72:-45	73:35	75:-20	78:65	80:25
retention/deleted-after	1:10	2:20	3:15	4:35	5:-10	6:-10	7:60	10:150	11:-10	12:30	13:20	15:-10	42:35	43:-10	44:30	45:40	47:50	48:15	49:20	50:60	57:15	72:45	73:60	76:10	78:60
retention/period	0:-10	1:-20	5:10	7:-15	9:-20	10:180	11:15	13:-20	15:20	17:15	39:20	42:-15	43:10	45:-35	47:-30	48:-25	49:-10	50:-45	55:10	58:-10	59:15	61:40	62:20	63:10	68:-20	70:50	72:20	73:360	74:35	75:-10	77:15	78:-15	80:-10
retention/retain	0:-15	1:15	2:-25	3:-10	4:-55	5:-60	6:-10	9:-30	10:320	13:-30	17:-10	41:-25	42:-50	43:-15	44:40	45:115	47:-40	48:-25	50:-15	54:-10	55:-15	57:-10	58:-15	59:-10	65:-40	67:-10	70:-30	73:65	77:40	80:-25
rights*1	0:-40	1:-65	2:-65	3:20	4:-20	5:-40	6:-10	7:-40	8:-55	10:-40	12:90	13:-50	14:10	15:-15	16:-35	17:-20	39:-35	40:-20	41:-20	42:-10	43:20	44:-10	45:-20	47:-10	48:-70	49:45	50:-15	51:-55	52:-70	53:-10	54:-40	55:-35	56:-15	57:-15	58:-55	59:-30	60:-30	61:-60	62:-20	63:15	64:10	65:-15	66:-25	67:-15	68:15	69:15	70:-25	71:-90	72:-50	73:-20	74:-30	75:-60	76:-10	77:-45	78:-10	79:-15	80:-40
rights*2	0:25	1:40	2:-40	3:-30	5:-10	6:-15	7:-25	8:35	9:20	10:-35	11:-60	12:-25	13:-80	14:-15	15:-25	39:-15	40:-10	42:-50	43:-40	44:-70	45:-10	46:-30	47:20	48:25	49:65	50:85	51:25	53:-10	54:-10	56:-35	57:20	58:25	59:15	61:-15	62:40	63:35	65:-40	66:25	68:-15	69:-15	72:-45	73:-35	75:-20	76:-20	77:15	78:-30	79:-15	80:-30
rights*3	0:45	2:-15	3:-15	4:-50	5:-40	7:-45	9:-25	10:30	11:-15	12:10	13:-35	17:-20	41:-10	42:-30	43:-20	44:-45	47:15	48:10	49:15	54:45	55:15	56:65	57:15	58:30	59:45	60:15	62:75	63:45	64:-15	65:-10	67:55	69:-15	72:-15	73:-10	75:75	77:-10	79:10	80:-20	81:25
rights/access	0:10	1:60	2:45	7:10	8:-15	9:25	10:25	11:45	12:115	13:55	14:25	16:20	17:-25	39:-30	42:-10	46:40	47:80	48:355	49:35	50:10	53:-10	54:25	55:35	56:40	57:10	58:15	62:25	63:15	67:-10	68:-10	69:50	70:15	72:-10	74:-10	75:45	77:35
rights/answering-time	2:20	4:-40	10:-10	12:115	13:-10	27:220	42:10	47:10	48:15	49:-15	50:10	58:15	59:10	70:-15
rights/appeal	7:-20	8:-10	12:265	16:45	30:350	44:-15	45:15	47:-20	48:-15	49:45	50:-10	58:-10	59:25	63:10
rights/authorised-agent	0:-20	1:-10	2:-25	4:-10	5:20	8:20	12:255	13:-15	15:10	16:-10	47:-10	48:20	49:-10	54:-10	58:25	63:505	67:15	68:25	70:10	75:15	76:15	81:25
rights/complaint	0:-15	1:-40	2:-10	3:20	4:55	7:-15	8:20	9:10	10:-15	11:-20	12:265	13:-10	16:-15	44:-45	45:-10	48:30	49:-10	53:30	57:10	59:510	65:-15	66:-15	69:-25	70:80	73:-10	79:-35
rights/complaint-to-us	0:-15	1:-55	2:15	3:20	4:-20	5:-15	7:25	12:90	16:-10	39:10	42:10	45:10	47:-10	49:-60	51:15	53:10	59:20	66:-15	70:265	80:15
rights/erasure	0:15	1:30	2:-30	3:-35	4:25	5:10	6:10	7:25	8:-10	9:-20	10:10	11:-40	12:250	13:-15	14:-10	16:-40	17:-10	39:-15	40:15	41:-30	42:-10	43:-25	44:10	47:100	48:110	49:75	50:485	52:10	54:35	55:10	56:60	58:15	60:-20	61:-20	62:20	65:-35	68:10	70:-30	71:30	72:-50	73:50	74:-20	75:45	78:-10	79:25	81:10
rights/fee	1:-20	4:20	6:10	12:120	13:15	28:220	41:10	48:20	57:15	65:-10	70:25	72:25
rights/how-to	1:100	4:-20	6:-15	7:-15	8:30	9:25	10:-25	11:-25	12:120	13:-40	14:-10	15:20	16:-30	17:-10	41:15	42:-40	43:-25	44:-15	47:70	48:95	49:155	50:25	55:20	57:-15	58:30	59:15	60:10	62:75	63:40	65:-20	66:-30	67:10	68:35	69:25	70:45	72:30	73:-20	74:15	75:20	79:75	80:-10
rights/limit-sensitive	4:40	8:15	12:250	13:10	48:-10	67:380
rights/metrics	12:120	29:220
rights/no-retaliation	1:-20	2:-10	4:-25	8:10	12:265	13:-35	41:-10	44:20	47:15	49:-55	50:15	55:15	56:10	58:-10	59:15	62:550	70:15
rights/objection	0:-25	1:-15	2:40	4:-50	5:-70	6:20	7:10	9:15	10:-20	12:240	13:20	16:-40	17:20	42:40	43:15	47:30	48:40	49:20	50:45	54:75	55:475	56:50	57:15	58:-10	59:25	65:-30	75:30
rights/opt-out-of-sale	1:10	2:40	6:-20	7:15	8:-45	12:245	13:-65	14:20	43:15	47:15	49:10	54:-25	55:25	60:40	62:10	63:35	67:15	72:10	73:10	74:-10	75:345	76:30	81:50
rights/portability	0:-25	1:15	2:-30	4:-30	5:-55	7:-45	8:-25	9:-10	10:-20	11:15	12:250	13:-15	16:-30	40:10	42:-10	44:-15	45:-10	47:45	48:45	50:30	54:35	55:45	56:465	57:20	58:15	59:15	63:30	65:-15	67:15	68:10	75:10
rights/rectification	0:50	1:10	2:25	4:-15	5:35	7:-30	8:-25	9:-10	12:215	13:45	14:-10	16:-40	17:10	39:10	42:10	43:-15	44:-25	47:430	48:80	49:25	50:90	51:-20	54:35	55:35	56:60	57:10	58:25	61:10	62:20	65:-25	67:10	70:55	75:15	79:35	81:10
rights/restriction	0:-15	1:-15	2:20	3:30	6:25	7:-25	8:15	10:-35	11:25	12:195	13:30	16:-25	45:-35	47:30	48:45	49:-35	50:40	54:475	55:40	56:75	57:35	58:15	59:20	67:90	68:10	70:-20	75:30	78:20
rights/right-to	1:-45	2:-55	3:-25	4:20	6:-40	8:-15	9:-30	10:-40	11:-30	12:130	13:20	14:-20	15:-35	40:-25	41:30	42:-65	44:-15	45:-30	46:-20	47:-45	48:-15	49:55	50:-20	51:15	53:-10	54:25	55:10	58:35	59:-10	60:-15	62:35	63:-20	64:10	66:25	67:55	68:-10	72:-50	73:-30	74:15	75:-30	76:-30	77:10	79:10	80:-10
rights/verification	0:15	1:45	4:-50	6:-10	7:-15	10:40	11:-35	12:100	13:-40	17:-15	41:15	44:20	45:35	47:25	48:-10	49:15	50:-15	55:-10	56:-15	57:-10	58:315	61:25	63:95	64:10	67:-10	70:-30	72:-10	75:10	77:20	80:15	81:15
rights/where-to	0:20	1:80	2:-10	3:-10	4:20	5:-10	11:10	12:165	13:-30	16:-15	17:-10	41:-20	42:-15	43:10	44:10	48:50	49:225	54:-10	56:-20	57:20	58:15	59:25	65:40	66:-10	67:10	69:35	70:-50	72:15	75:-10	79:10
rights/withdraw-consent	0:-15	1:15	2:-35	3:-15	4:-30	6:-20	8:-15	12:415	13:-50	41:-35	42:15	43:-15	47:35	48:25	49:65	50:35	54:10	55:20	56:10	57:465	59:10	60:15	65:-10	67:40	70:35	72:10
sale*1	0:-15	1:-10	2:-15	3:-30	4:-25	5:-25	8:150	9:-10	10:-10	11:-25	12:40	14:20	15:-10	16:25	17:10	39:10	40:-20	41:-20	42:-50	44:-25	45:-15	46:-15	48:70	49:-20	50:25	51:10	54:-25	55:15	56:-10	57:-10	59:-10	60:30	63:40	65:-10	67:10	68:15	70:-25	72:-10	74:70	75:50	76:45	80:20	81:45
sale*2	1:10	2:30	4:30	6:-10	7:-25	8:55	9:-10	11:-10	12:-10	13:-70	15:-10	39:10	40:-15	43:10	44:-15	48:-45	51:10	54:-20	55:-15	60:15	62:10	63:35	67:25	68:-10	73:10	74:55	75:40	76:30	80:25	81:15
sale*3	2:30	3:15	4:15	7:-15	8:-40	13:-20	14:10	16:-15	39:15	43:10	45:10	49:30	51:15	54:-15	57:10	60:25	61:35	62:10	63:15	67:35	74:25	76:25	80:55	81:20
sale/cross-context	2:30	3:-15	4:-25	6:-10	7:10	8:215	12:55	13:-25	41:-10	47:10	48:-10	49:35	54:-15	55:-20	57:10	60:30	67:50	74:20	75:-10	76:15	80:75	81:85
sale/never-sells	2:-15	3:10	4:30	5:-10	6:15	7:-65	8:330	9:-15	11:-15	12:-20	15:-10	16:10	39:10	40:-30	44:-15	47:-10	48:-25	50:-10	51:10	63:10	67:15	68:-10	73:10	74:85	75:35	76:15	80:35	81:40
sale/notice	8:250	21:350
sale/opt-out-link	1:-10	2:10	4:20	7:-15	8:265	12:30	14:20	44:15	46:15	48:25	49:55	50:15	55:15	63:50	75:20	76:25	80:10	81:380
sale/right-to-opt-out	1:10	2:15	8:50	12:-15	13:-25	14:20	43:30	47:15	54:-25	55:20	60:30	62:10	63:35	67:15	72:10	73:10	74:-10	75:230	76:35	81:50
sale/sells	3:-10	4:-25	7:-10	8:330	11:-20	12:65	13:-50	15:-10	16:20	17:10	39:10	40:-15	41:-15	42:-25	44:-45	45:-10	47:-15	48:50	50:10	51:10	54:-20	55:-10	60:20	63:30	64:10	67:25	68:-15	72:-10	74:50	75:45	76:25	80:-20	81:-25
sale/under-16	1:-10	2:20	3:20	4:30	7:15	8:115	10:10	13:10	15:-15	39:15	40:20	45:15	49:15	51:15	60:20	61:35	68:35	74:260	80:20	81:25
sale/valuable	1:-10	2:-10	8:40	12:35	13:25	42:10	44:25	48:25	67:15	70:25
security*1	0:-25	1:-10	2:-35	3:-20	4:-15	5:-15	7:10	8:20	9:15	10:-25	11:95	12:-10	13:-25	14:-15	15:-10	16:-25	17:-40	39:-10	40:-10	41:-35	42:-35	45:-20	47:-35	48:-70	49:-35	50:-55	52:-10	53:15	56:-20	57:-10	58:-10	59:-20	62:-20	63:-15	64:-35	66:-15	69:35	72:10	75:-10	80:-35
security*2	0:-20	1:-15	2:-15	4:-30	5:-15	6:-10	7:-20	10:-15	11:-15	12:-35	13:-25	16:-10	41:-10	42:-20	44:35	48:-25	49:-15	50:15	52:30	53:-15	58:-15	65:-15
security*3	4:-30	7:-25	11:55	12:-10	41:10	70:10	80:10
security/account-secrecy	1:15	2:-30	7:-55	11:115	12:20	13:-15	44:-15	47:25	48:30	54:15
security/breach	0:-10	1:-10	2:25	4:50	5:-30	7:-15	10:-20	11:190	12:20	16:-15	41:15	45:10	49:-10	50:20	52:35	70:45	81:10
security/encryption	0:-25	1:-25	4:-25	5:15	6:25	7:30	8:15	10:15	11:335	12:-30	15:-10	44:55	48:-45	49:-15	53:-15	55:10	72:25	78:30
security/limited-access	1:-15	2:-25	3:-15	4:-35	5:-25	6:-10	7:65	10:-10	11:180	16:-10	17:-20	41:10	43:20	44:30	45:-15	53:-10	65:-10
security/measures	1:25	3:-20	4:-15	5:-10	6:-15	7:-25	8:10	9:30	11:205	12:-50	13:-30	16:-10	17:-15	39:-10	42:-25	44:-40	45:-10	47:-25	48:-35	49:-15	50:-20	53:40	54:-10	55:-10	57:-15	59:-10	64:-20	69:50	70:-20	72:-10	73:-10	80:-15
security/no-guarantee	1:-10	2:-20	4:-40	7:-50	9:-15	10:-15	11:225	12:-15	13:-15	44:-15	50:15	70:10
sharing*1	1:10	2:-10	3:50	4:-35	6:-20	7:45	9:20	10:-45	11:-15	12:-30	14:-40	15:-40	16:-35	17:-55	39:-45	40:-40	42:-20	43:55	44:90	45:-30	46:-30	47:-25	48:20	49:35	51:-15	52:-70	53:-10	54:-25	55:-20	56:-20	57:-20	58:-40	59:-45	60:-40	61:-30	62:-40	63:-50	66:20	67:-30	68:-50	69:-30	70:-15	73:-20	75:25	76:-40	77:-40	78:-15	79:-90	81:10
sharing*2	0:-40	1:-10	4:-35	5:-15	6:15	7:-85	8:30	10:-15	12:-10	13:-55	14:20	15:-15	16:-20	39:-15	40:-15	41:-45	42:-25	44:-30	45:-45	46:20	49:-45	50:-30	52:-30	53:-15	54:-10	57:10	58:-20	59:10	61:-10	63:-10	65:10	66:-20	67:30	68:-25	70:-40	72:50	73:-10	77:-25	78:-15	81:30
sharing*3	0:20	1:-10	3:-35	5:20	6:10	7:-130	8:10	10:10	11:-20	12:15	13:30	15:-10	40:-10	44:10	46:-25	47:-25	48:-30	49:-40	50:10	51:10	55:10	58:-10	60:-15	64:30	65:10	69:-10	72:-10	74:10	76:-15	78:-20	80:-10	81:-35
sharing/affiliates-and-partners	0:50	1:15	2:20	3:20	4:35	5:15	7:125	8:10	10:-20	11:-30	12:-15	13:35	15:-20	16:-10	17:-10	41:-35	42:-20	44:90	46:15	49:55	50:-25	53:25	58:-20	60:-15	62:-15	64:35	66:-10	69:20	70:-10	72:30	73:-10	74:-15	75:-25	76:-30	78:-25	79:-10	80:-15
sharing/authorities	0:-20	1:-10	2:-70	3:-15	4:55	5:30	6:10	7:130	8:-45	10:-30	11:-20	12:-60	13:-10	15:20	16:-20	40:-20	42:-20	44:50	45:-30	46:-15	47:-15	48:-20	49:-65	50:-20	51:25	53:-30	54:30	55:-10	58:-25	62:-10	64:10	68:-25	69:-15	72:15	73:10	80:-30
sharing/business-purpose	3:-15	4:-15	5:-15	7:140	9:-10	12:25	13:10	15:-20	17:20	39:10	41:15	44:30	48:45	49:-15	50:20	51:10	62:10	67:-10	74:20	75:10	80:280	81:15
sharing/business-transfer	0:20	2:-20	4:-20	5:10	6:15	7:195	8:-20	9:-10	10:-10	12:10	13:-20	17:-25	43:-10	44:-15	47:-20	48:-20	49:-10	50:-10	57:-10	61:15	65:20	72:15	77:20
sharing/named	0:35	1:-30	2:10	3:-10	4:20	5:-50	6:15	7:160	8:-30	9:15	10:10	11:-30	12:40	40:25	43:15	44:185	48:35	49:25	50:25	53:15	57:10	62:-10	64:-15	65:-15	67:15	72:25	80:-40	81:-15
sharing/public	0:15	2:15	3:-10	4:-20	6:-15	7:180	8:-15	10:10	12:30	13:-10	15:15	16:-15	39:30	41:-20	42:-25	44:45	45:-15	46:-25	47:-10	48:-40	49:25	50:20	55:20	58:-10	64:80	65:-10
sharing/service-providers	0:-50	1:-35	2:10	3:20	5:-25	6:45	7:150	8:20	9:65	10:-25	11:15	12:-20	14:-10	15:-35	16:-20	17:-25	41:-20	42:-45	43:55	44:105	45:-30	47:-15	48:-50	49:-40	53:-15	55:-20	56:-10	57:-10	59:-15	60:-10	62:-10	64:-10	65:-15	67:-15	68:-25	70:-10	74:-20	75:-15	76:-20	77:-25	78:15	79:-35	80:65
sharing/share-with	0:-15	2:-70	3:45	4:20	5:-20	6:-10	7:220	8:40	9:-35	11:20	12:-15	13:10	14:10	16:-15	39:-25	40:-15	42:-10	43:20	44:145	46:20	47:20	48:45	49:-40	50:-25	53:15	54:-20	56:25	57:-15	58:-10	59:-10	60:-10	63:-35	64:-35	65:15	67:10	68:20	70:-15	73:-10	75:25	77:-30	80:20	81:45
sharing/shares-nothing	1:15	2:50	3:-30	4:-60	5:-20	7:170	8:20	11:25	15:-25	16:10	40:-20	41:-25	42:25	43:-20	44:40	46:-20	48:-15	50:-15	51:10	52:10	53:-15	54:-15	63:10	64:-30	65:20	67:55	68:-25	70:10	72:-10	73:10	74:75	75:65	76:10	80:50	81:35
sharing/works-with	0:-40	1:-40	2:15	3:30	4:-15	5:-15	6:-15	7:65	8:25	9:25	12:-30	13:25	14:25	15:-10	17:-20	39:-15	40:-25	41:-15	43:70	44:55	45:-10	46:45	47:10	48:50	50:45	52:10	54:25	55:40	61:-15	62:-10	63:-15	64:15	66:-35	67:-10	68:-20	69:10	70:-15	72:-35	74:-15	76:-25	77:-25	78:45	79:-15	80:55	81:-10
short	0:-35	1:100	2:-15	3:-15	4:30	5:60	7:45	8:30	9:-60	10:-75	11:-25	12:-10	13:50	14:-75	15:-40	16:-70	17:20	44:50	45:-75	47:-65	48:-30	49:-55	51:15	56:-90	59:-20	65:-25	66:-25	71:-50	79:-80	80:-30	81:-50
sources*1	0:-10	1:10	2:-40	3:50	6:25	7:-30	8:-10	9:-30	10:-20	11:20	13:-40	14:10	16:-20	17:10	40:-10	41:-30	42:-40	43:20	44:15	46:25	47:-10	48:30	49:-35	50:10	51:45	53:-20	55:15	56:20	58:-10	59:10	60:-25	63:-15	64:15	65:15	68:-15	69:20	70:-20	74:25	80:-35	81:10
sources*2	1:-15	2:-35	4:60	5:-15	6:-35	7:-45	9:10	10:-15	11:-25	12:-45	13:10	41:30	44:-25	45:-10	47:-15	48:-25	64:50	67:10	80:35
sources*3	2:-45	3:35	4:35	7:-50	8:-10	9:10	11:-15	12:-10	13:-20	41:25	44:-25	60:10	64:50	72:25
sources/about-others	0:20	1:-35	2:-15	3:60	4:60	5:-15	7:-15	8:10	10:-15	11:-15	12:-15	15:-30	40:-10	41:-10	42:10	43:-10	45:15	47:-20	49:-15	50:-25	61:25	68:-15	74:-10	77:30
sources/combine-sources	1:-10	2:-60	3:130	4:-20	5:-10	6:30	7:-45	8:25	9:10	13:-40	41:20	43:15	44:-20	46:10	48:10	49:-10	60:10	64:30	72:15	74:25
sources/from-elsewhere	0:-10	1:-25	2:50	3:125	4:65	6:15	7:-40	8:-20	10:-15	11:10	12:10	13:-25	14:15	15:-10	17:25	41:20	43:-15	46:45	47:-15	49:-25	50:15	51:55	54:-10	55:-10	60:-15	61:10	64:40	68:25	70:-15	72:20	73:10	74:10	75:10	81:25
sources/from-third-parties	2:-35	3:225	5:30	6:-45	7:-35	8:10	9:-15	10:-20	11:-20	12:-45	13:-15	15:15	16:-10	41:20	42:-10	43:-15	44:-50	45:-10	46:-30	48:-25	49:-10	50:-10	54:10	56:10	64:35	65:25	72:10	73:-10	80:25
sources/public-sources	1:40	2:-10	3:245	4:15	5:-10	7:-70	10:20	15:10	42:-20	44:-70	49:20	50:-20	55:25	64:455
sources/received-about-you	0:15	1:-10	2:-10	3:225	4:-10	5:-10	6:-30	7:-65	8:-35	9:10	10:-10	11:-20	12:-20	13:50	43:10	44:-40	46:25	48:30	49:10	53:10	56:15	59:10	62:10	64:20	66:15	67:10	69:40	72:10	75:-10
sources/social-login	2:-15	3:140	4:-35	5:-10	6:20	7:-25	8:-10	9:15	10:-15	11:10	12:-25	13:-15	15:-20	42:10	43:10	49:-15
text	0:10	1:25	3:-110	4:-25	5:-115	6:-110	7:-60	8:-115	9:-85	10:-40	11:-45	12:-55	13:-110	14:-100	15:-110	16:-115	17:-45	39:-175	40:-170	41:-200	42:-190	43:-225	44:-170	45:-130	46:-210	47:-135	48:-145	49:-210	50:-180	51:-135	52:-185	53:-150	54:-180	55:-180	56:-140	57:-180	58:-155	59:-100	60:-195	61:-195	62:-195	63:-190	64:-200	65:-165	66:-120	67:-200	68:-150	69:-205	70:-190	71:-105	72:-200	73:-180	74:-215	75:-180	76:-200	77:-220	78:-200	79:-145	80:-205	81:-190
title	0:-100	1:-115	2:-40	3:-110	4:-10	5:-110	6:-65	7:-35	8:-150	9:-125	10:-125	11:-85	12:-40	13:-60	14:-140	15:-115	16:-150	17:-130	39:-15	41:15	42:10	44:-25	45:-10	46:20	47:-15	49:-35	50:-20	55:-10	57:-15	59:-10	71:30
title automated-decisions	2:-10	4:-10	16:590
title automated-decisions/artificial-intelligence	2:25	4:-25	7:15
title automated-decisions/automated-decision	16:35
title automated-decisions/profiling	2:-10	4:35	16:40
title below changes	2:15	3:40	9:10	17:25
title below children	0:45	4:10	7:-25	12:45	13:20	15:10
title below choices	0:20	1:-20	2:-90	3:-10	4:-90	5:-15	6:45	7:-100	8:-25	9:-15	10:-15	11:-20	12:65	13:210	14:10	15:-10	16:-10	17:-25	39:-10	46:30	48:15	49:15	59:-10
title below collection	0:-10	1:-105	2:205	3:90	4:20	5:-30	6:-30	7:-40	9:-10	11:-110	12:-75	13:-65	14:-20	15:-30	16:-15	17:-20
title below contact	0:45	1:155	2:-40	4:-25	6:-10	7:-20	11:-15	12:-15	13:-10	66:10
title below controller	0:95	1:20	2:95	4:-15	7:-45	11:-45	13:-10
title below cookies	0:-10	1:-10	2:-30	4:-35	5:-60	6:235	9:10	11:-10	12:-25
title below legal-basis	0:-15	1:-10	2:-60	3:-10	4:195	5:155	6:-40	7:-70	9:-10	10:-35	11:-50	12:-50	13:-80
title below purposes	0:-45	1:75	2:-75	3:-40	4:70	5:140	6:30	7:-25	9:-45	10:-25	11:-35	12:50	13:15	14:-20	15:15	17:-25	48:-10	66:10
title below retention	2:-110	4:-25	7:-25	10:270
title below rights	0:-20	1:25	2:-45	3:-40	4:-95	6:-25	7:-30	8:-15	9:-35	10:-20	11:-25	12:150	14:35	15:-15	47:-10	48:-10	49:-15	50:-15	56:-10	57:-10	58:10	59:-10
title below sale	2:-60	7:45	8:40	12:25	13:-10
title below security	0:-40	2:-80	3:-15	5:25	7:-65	8:-10	10:15	11:175	12:35	13:-20
title below sharing	0:-35	1:-25	2:-125	3:-50	4:-120	5:-30	6:-50	7:330	8:30	9:-10	10:-40	11:-60	12:45	13:-45	14:-20	15:-25	16:-20	17:-20
title below transfers	2:-25	5:40	7:-30	9:10	10:-10	12:45	17:10
title changes	0:-25	1:-25	2:-40	3:-15	4:-40	5:-20	6:-20	8:-15	9:-20	10:-15	12:-65	13:-55	14:-15	15:-15	16:-15	17:605	71:40
title changes/effective-date	17:15
title changes/last-updated	17:10
title changes/notice-of-changes	1:-10	11:-10	12:-15
title changes/policy-changes	2:-20	4:-10	7:-10	17:55
title children	0:-15	1:-15	2:-85	3:-15	4:-30	5:-15	6:-15	7:-25	8:-10	9:-15	10:-15	11:-15	12:-40	14:-10	15:650	16:-10	17:-15
title children/children	2:-40	4:-10	7:-10	11:-10	12:-20	13:-10	15:55
title children/minimum-age	15:10
title children/parent	2:25	3:30	13:10	15:10
title choices	0:70	2:-75	3:-20	4:-105	5:-25	6:10	7:-50	9:-30	11:20	12:65	13:430	14:40	16:-15	17:-50
title choices/not-providing	2:45	4:-10	7:-10	11:-10	12:-20	13:45
title choices/opt-out	2:20	4:-20	7:-30	12:-25	13:40	14:20
title choices/settings	2:15	7:-10	12:35	13:25	17:-10
title choices/your-choice	2:-10	4:-20	7:-15	13:60
title collection	1:-40	2:275	5:15	6:-65	7:-35	8:-15	9:-45	10:40	11:-10	12:-10	14:-30	15:-20	16:-45	17:-45	57:20	80:20
title collection/commercial-data	2:65	13:15
title collection/identifiers	0:40	1:10	2:-40	4:10	13:-10	15:15
title collection/includes-list	2:25	12:10
title collection/sensitive	2:30	4:10	7:-10	9:-15	11:-10
title collection/technical-data	2:90	3:-10	4:-15	5:-10	6:20	11:30	13:15	17:-10	57:10
title collection/we-collect	0:-15	2:90	3:-10	4:10	6:-25	7:-20	8:-10	9:-35	11:-15	13:-20	15:-10	80:10
title collection/you-provide	1:-10	2:35	3:10	4:-50	5:-10	7:15
title contact	0:15	1:595	3:-10	4:-65	5:-25	6:-20	7:-50	8:-15	9:-20	10:-20	11:-35	12:-20	13:-40	14:-10	15:-15	16:-15	17:-15
title contact/contact-us-at	1:25	2:-20	4:-20	7:-15	12:-15	13:-10
title contact/questions-to	1:10	4:-10
title controller	0:530	1:85	2:-60	3:-10	4:-30	5:-10	6:-10	7:-60	9:-15	10:20	12:-20	13:-60	17:-10
title controller/data-protection-officer	0:15	1:20	11:-25
title controller/is-the-controller	0:35	4:-15	11:10	13:-10
title controller/processor-role	2:-10	4:20	7:-15	10:15	11:15
title controller/representative	0:25
title cookies	0:-30	1:-20	2:35	3:-15	4:-115	5:-60	6:505	8:-15	9:-10	10:-20	11:-25	12:-70	13:45	14:-15	15:-20	16:-15	17:-15	44:-10
title cookies/analytics	2:-10	4:-30	5:-10	7:30
title cookies/browser-settings	4:-10	13:20
title cookies/cookie	0:-10	2:-45	4:-35	5:-10	6:60	7:-30	11:-10	12:-30	13:20
title cookies/similar-technology	2:-35	6:85	7:-10
title cookies/third-party-cookies	6:35	7:-20
title do-not-track	3:-15	7:-25	12:-25	13:-45	14:580
title do-not-track/opt-out-signal	13:-10	14:10
title do-not-track/signal	2:-10	7:-10	12:-10	13:-20	14:30
title legal-basis	0:-20	1:-20	2:-35	3:-10	4:-95	5:550	6:20	7:-30	8:-10	9:-25	11:-25	12:-15	13:-20	14:-10	15:-10	16:-10	17:-10
title legal-basis/consent	4:-10	7:10
title legal-basis/contract	4:10	5:25
title legal-basis/legal-ground	0:-10	2:-10	5:55	6:-10	7:-20	9:-10	11:-10	12:-10
title legal-basis/legal-obligation	2:-10	4:-40	5:20
title legal-basis/legitimate-interest	4:-10	5:50	7:-10
title of nothing	0:-10	1:-10	2:95	3:-10	4:75	5:15	6:25	7:120	8:-20	9:20	10:35	11:55	12:90	13:25	14:-65	15:-30	16:-35	17:-60	41:20	42:20	44:-30	48:10	49:30
title purposes	0:-10	1:-45	2:-50	3:-25	4:335	5:40	7:10	8:-40	9:-15	10:-25	11:-35	12:-80	13:115	14:-20	15:-45	16:-35	17:-35	43:10	44:25	46:30	80:20
title purposes/improve-and-analyse	2:-20	3:30	4:65	6:-15	7:-15
title purposes/market-and-protect	4:30	5:-20	6:-20	7:-20	8:10	13:20	46:15
title purposes/operate-the-service	1:-25	2:15	4:90	5:-10	7:-10	10:55	11:-10	12:-10	13:-10
title purposes/use-to	0:-10	2:-40	4:45	7:25	13:-10
title purposes/uses-data	2:-55	4:50	5:20	7:-60	9:-15	12:-25	80:10
title retention	0:-20	1:-10	2:-100	3:-25	4:-45	5:-15	6:-20	7:-40	8:-10	9:-25	10:565	11:30	12:-10	13:-25	14:-10	15:-10	16:-10	17:-10
title retention/retain	2:-30	3:-10	4:-10	6:-10	7:-35	9:-15	10:95	11:-50	13:-10
title rights	0:-20	1:-65	2:-165	3:-40	4:-70	5:-60	6:-35	7:-80	8:-10	9:-75	10:-35	11:-90	12:455	15:-25	16:-15	17:-20	47:-10	48:-10	49:-45	50:-15	57:-10	59:-10
title rights/access	2:-10	7:15	12:15
title rights/appeal	12:10
title rights/authorised-agent	12:30
title rights/complaint	7:-20	12:30
title rights/erasure	2:-20	7:-20	12:45	13:20
title rights/how-to	2:-10	12:25
title rights/limit-sensitive	4:-15	12:10
title rights/objection	12:-15
title rights/opt-out-of-sale	7:-20	8:10	12:25	13:-45
title rights/portability	2:-10	7:-15	12:25
title rights/rectification	1:-10	2:-15	7:-15	12:40
title rights/restriction	11:15	12:10
title rights/right-to	3:-10	4:-25	5:-25	6:-10	7:-40	9:-15	10:-20	11:-20	12:35	13:-15	14:10	17:-10	48:-15	49:-15
title rights/verification	4:20	12:-10
title rights/withdraw-consent	5:-20	12:25
title sale	2:-10	4:-45	7:-45	8:560	12:35	13:-25
title sale/never-sells	2:-15	7:-20	8:15
title sale/opt-out-link	12:45	13:10
title sale/right-to-opt-out	7:-20	8:10	12:25	13:-45
title sale/sells	2:-30	7:-30	8:20	12:20
title sale/valuable	12:20
title security	0:10	1:20	2:-50	3:-35	4:-15	5:-30	6:-25	7:-45	8:-15	9:-25	10:-35	11:515	12:-40	13:-25	14:-15	15:-20
title security/encryption	4:15	11:15
title security/measures	2:-10	4:10	11:-20
title sharing	0:15	1:-30	2:-165	4:-40	5:-65	6:15	7:445	8:55	9:-60	11:-30	12:-20	13:-55	15:-30	16:-25	17:-30	44:-20	46:30	80:10
title sharing/affiliates-and-partners	2:-10	4:-25	6:10	7:30	8:20
title sharing/business-transfer	7:40
title sharing/named	2:20	3:20	8:10
title sharing/public	3:25	7:45
title sharing/service-providers	0:15	1:-20	2:-15	4:-45	7:45	13:-10
title sharing/share-with	0:-10	2:-25	4:-45	7:80	11:-10	12:-40
title sharing/shares-nothing	2:50	4:-10	8:10	13:20
title sharing/works-with	0:-10	2:-20	4:-10	7:-15	11:-10	12:-20	13:-10	44:-10	46:15
title sources	2:-110	3:545	4:-35	7:-75	12:-10
title sources/about-others	8:25
title sources/combine-sources	2:-10
title sources/from-elsewhere	3:25	4:-10	7:-50
title sources/from-third-parties	2:-75	3:20	4:-10	7:-20
title sources/public-sources	2:-10	3:30
title sources/social-login	4:-10
title transfers	0:-20	1:-15	2:-130	3:-20	4:-70	5:-15	6:-15	7:20	8:-10	9:565	10:-65	11:-35	13:-20	14:-10	15:-15	16:-10	17:-15
title transfers/recourse	2:-10	4:10	12:30
title transfers/safeguard	9:25	12:-10
title transfers/to-other-countries	0:-10	1:15	2:-30	4:-15	7:-35	9:65
title word 1	0:40	1:-50	6:35	7:-35	11:-40	12:-45	13:-60
title word 10	4:40	5:-35	6:50	13:-35
title word 11	2:-30	4:-50	5:-25	6:40	7:-40	8:40	10:-25	15:-30
title word 12	2:-25	6:40	7:100	11:-35	15:-30
title word 13	2:-25	7:105	12:35	17:-65
title word 14	1:-55	4:-30	7:60	9:-30	12:30	13:-25
title word 15	2:-25	8:45
title word 17	12:45
title word 2	0:40	4:30	9:-50	12:-55	13:-25
title word 2025	17:70
title word 3	1:-45	4:35	6:70	11:-60	12:-40	13:-75	17:-30
title word 4	2:-60	4:120	7:85	10:-30	11:-35	12:-40
title word 5	1:-40	4:25	7:40
title word 6	1:-50	4:-25	7:25	12:-50
title word 7	2:-75	4:25	5:-45	6:-25	7:40	17:-30
title word 8	2:-35	6:35	7:-35	11:35	12:-30	13:35
title word 9	2:-45	6:115	7:-50	12:30	13:70
title word a	0:-80	7:-45	11:70
title word about	0:-30	2:-30	3:65	4:-40	7:-55	12:-45
title word access	2:-35	4:-30	7:50	11:35	12:100	13:-25
title word accessing	12:25
title word account	1:-50	2:75	7:-25	10:30	11:45	12:40	13:65
title word accounts	0:40	2:50
title word act	4:-30	12:35	13:40
title word activity	2:25	11:45
title word ad	4:30	7:-30	13:-35
title word additional	7:-75	12:-45
title word ads	2:-40	4:210	7:-25
title word advertisers	7:25
title word advertising	4:25	6:115
title word age	15:30
title word agent	12:50
title word ai	1:-25	4:65	7:45
title word all	2:30	12:40	13:40
title word an	2:60	4:-100
title word analytics	2:120	4:-55	6:-90	7:90
title word and	1:-75	2:40	3:-30	4:60	7:35	11:-30	12:-25
title word anonymous	3:60
title word any	7:45	8:45
title word apps	2:50	4:-30	7:25
title word are	0:85	1:-25	2:-25	7:-40
title word area	7:-45	9:25	12:35
title word artificial	4:70
title word as	0:-105	4:-30	7:-45	8:40	10:65	11:65
title word assets	7:60
title word at	2:30	12:-30
title word audio	2:75
title word authorities	5:-30	12:45
title word authorized	12:25
title word automated	2:45
title word automatic	2:-30	17:-25
title word automatically	2:65	4:-40	6:-50
title word available	3:60
title word b	2:-30	4:-30
title word based	4:-35	6:-30	12:30	13:60
title word bases	2:25	4:-25	5:45
title word basic	2:55
title word basis	2:-50	5:110	7:-35
title word be	13:55
title word being	4:25
title word billing	4:25
title word browser	2:25
title word business	1:-25	5:25	7:75	9:-40
title word by	1:-30	2:-45	7:50	12:-55
title word c	2:-30	4:-30	7:30	13:50
title word california	2:30	7:-55	13:-45
title word can	2:-30	4:-30	7:25	12:80	13:50
title word canada	12:80
title word card	2:25	4:65	10:-30
title word categories	2:25	4:-50
title word change	13:-35
title word changes	12:-40	17:55
title word chat	2:80	4:-35	10:40
title word children	15:75
title word children's	2:-70	15:70
title word choices	4:-65	7:-50	13:140
title word collect	2:115	4:-25	9:-25	12:-45
title word collected	2:125	3:-70	4:-25	6:-45	7:-60
title word collecting	2:-30
title word collection	2:160	7:75	12:-40
title word collects	4:80	9:-40	12:35
title word com	6:30
title word comments	3:25	7:40
title word commitment	2:-30
title word communicate	4:65	11:25
title word communications	2:60	6:-30	13:25
title word community	7:30
title word companies	0:45	7:70
title word company	9:-35	12:80
title word complaints	1:-30
title word compliance	2:-25	4:55
title word comply	5:-25
title word consent	4:-30	6:35
title word consumer	12:100
title word contact	0:25	1:90	2:-105	4:-40	7:-40	11:-35	12:-30	13:-30
title word contacting	2:30
title word content	7:65	9:45	12:40	13:-25
title word contents	2:-25	4:-30
title word contract	5:50
title word control	2:-35	7:60	11:40
title word controller	0:105	2:-25	13:-65
title word controls	13:45
title word cookies	2:-80	4:-55	6:110	7:-65	12:-50	13:35
title word copy	7:-25
title word correct	12:35
title word countries	9:80
title word cross	8:25
title word customer	2:130	4:65	10:105
title word d	7:35
title word data	0:-40	1:-35	2:115	6:-55	8:-25	9:90	10:50	13:-50	14:-35
title word date	17:25
title word de	2:-25	4:105	6:80
title word delete	7:-25	12:85	13:35
title word deletion	2:-30	12:80
title word details	1:55	3:30	4:50
title word device	4:-50	6:35	11:70	13:45
title word digital	4:25
title word direct	2:30
title word directly	11:25
title word disclaimer	7:-35
title word disclose	4:-25	7:45
title word disclosing	4:25
title word disclosure	9:-35	13:-35
title word disclosures	4:-30	7:-100	8:70
title word discrimination	12:45
title word dispute	12:65
title word do	0:-45	5:-25	7:-25	8:45	9:35	12:-25	14:55	17:-25
title word does	2:-85	3:30	4:35	5:60	9:35	11:30
title word e	4:45	7:25
title word economic	7:-45	9:25	12:35
title word eea	9:-25
title word effective	17:35
title word email	1:-45	2:30	4:-35
title word emails	4:-30	7:30	10:75	13:85
title word end	0:45
title word enforcement	12:45
title word eu	0:45	9:40	12:-105
title word european	1:50	2:-30	7:-55
title word ever	2:25
title word experience	4:25
title word extensions	2:35	13:-30
title word external	7:30
title word facebook	7:35
title word features	2:60
title word feedback	1:-60	2:65	4:30
title word following	0:90	2:-45
title word for	0:70	3:-25	5:30	6:-25	7:-50	8:40	9:-25	11:-85	12:35	13:-50
title word framework	9:35	12:-25
title word from	0:-35	2:-35	3:65	4:-55	5:-40	7:-30	12:-40	13:45
title word further	2:-30
title word g	6:45
title word gdpr	0:45
title word general	2:-60	7:-25	11:-25
title word give	2:35
title word google	2:80	3:60	4:30	5:-50	6:30	13:25
title word government	7:-30
title word grounds	4:-25	5:50
title word have	2:-45	7:50	13:35
title word help	4:25
title word how	0:-25	2:-115	3:35	4:65	7:-30	9:-40	10:30	11:85	15:-25	17:-25
title word i	2:-40	11:45	12:50
title word id	2:135	7:-30	12:-30
title word identifiers	2:25	6:60
title word identifying	4:65
title word identity	4:40	12:-35
title word if	1:55	2:25	4:-55	12:-70	13:25
title word important	2:-30	4:-35
title word improve	2:-30	3:60	4:100
title word improving	4:30
title word in	0:-25	1:40	3:30	8:40	13:25
title word inc	7:40
title word information	0:-30	2:110	3:35	5:-65	6:-105	10:-25	11:45	14:-30
title word intelligence	4:70
title word interactions	2:45	7:-25
title word interest	4:-55	5:55	6:-35	7:-40	13:35
title word interests	4:-70	5:135	7:35
title word international	0:60	2:-40	7:-25	9:55	12:-30
title word introduction	2:-45	4:-40	7:-40	12:-25
title word ip	2:80	7:-25
title word is	0:55	2:-30	9:65	11:50	12:-30	13:-25
title word it	2:65	4:-50
title word july	17:60
title word keep	10:30	11:-45
title word kind	4:-25
title word kingdom	7:-25
title word know	7:-25	11:30	12:40
title word last	17:50
title word legal	2:-40	4:50	5:25	7:55	12:-40
title word legitimate	5:50
title word light	12:35
title word limit	11:30
title word links	2:-30	4:-25	7:-105
title word live	1:75	2:45	10:40
title word location	4:30	13:70
title word log	2:40
title word long	2:-25	4:-55	10:85	11:-105
title word make	4:25
title word manage	4:60	12:70	13:-105
title word management	2:55	5:-30	13:-25
title word managing	12:45
title word market	2:-25	4:45
title word marketing	4:65	13:40
title word may	1:-35	2:-40	4:50	7:25	8:40
title word measurement	4:40
title word measures	4:-30
title word media	3:60	7:30
title word messages	7:60	13:35
title word meta	2:35	7:40
title word minors	12:-25
title word mobile	2:-45	13:65
title word more	2:-60	4:-25	7:-25
title word my	11:70
title word network	2:25	4:55	12:30
title word networks	7:65
title word nevada	8:45
title word newsletter	2:30	4:-45
title word no	12:40
title word non	7:35	9:45
title word not	4:-35	8:60	14:65
title word notice	0:30	2:35	4:-50	6:-30	12:-50	15:-40
title word notices	12:-45
title word obligations	5:-60
title word obtain	2:30
title word of	0:-25	1:-35	5:-50	8:50	11:-25	12:40	13:-40	14:-25	17:-35
title word officer	0:30	1:40	11:-50
title word on	2:45	5:30	7:40	13:55
title word only	2:-30	4:95
title word operations	4:40
title word opt	4:-35	7:-40	12:-45	13:45	14:40
title word or	1:-60	2:30	4:25	7:-45	10:-25	11:-30
title word organization	0:45
title word other	2:-55	5:-30	12:-40
title word others	2:-75	3:40	7:95
title word our	3:-25	5:40	11:-25	12:-45	13:-30	17:35
title word out	2:-35	4:-60	7:-70	12:-50	13:40	14:35
title word outside	9:100
title word page	2:-30
title word parties	2:-30	7:55	12:-25
title word partners	6:35
title word party	2:-25	4:-25	7:-55	12:-25
title word payment	4:30	7:25
title word payments	2:65	4:35	5:40	7:125
title word performance	2:-30	4:30
title word period	10:40
title word permissions	2:60	12:30
title word personal	1:-25	2:-60	3:65	5:65	10:-25	12:30
title word pixel	4:25
title word platform	4:90	12:-35
title word policies	11:-30
title word policy	2:-75	3:-30	4:-70	5:-30	6:-40	7:-75	9:-30	11:-35	12:-85	13:-45
title word portability	7:-25	12:50
title word preferences	4:-30	13:35
title word prevent	4:30	11:35
title word principles	12:-25
title word privacy	0:-40	2:-105	3:-40	4:-120	5:-35	6:-100	7:-150	8:-25	10:-45	11:-75	17:25
title word private	4:45
title word process	4:-85	5:25	12:60
title word processed	2:80	7:-55	10:-25
title word processes	1:-25	4:25
title word processing	2:-55	5:65	9:40	12:50
title word processor	0:35	2:-25	4:45	7:-55	10:35	11:30
title word processors	2:-25	3:45
title word product	3:60
title word products	7:-25
title word profile	13:45
title word protect	2:-70	4:-55	5:45	7:60	11:75	12:-35
title word protecting	2:50
title word protection	0:40	1:35	2:-40	7:-50	10:-25	11:-75	17:55
title word provide	2:30	4:65	7:-30
title word provided	0:45	2:-40	7:-60
title word providers	2:-35	4:-45	7:140	11:-40
title word providing	12:45
title word public	5:30	7:45
title word publicly	3:55	7:50
title word purpose	2:-25	4:75
title word purposes	2:-65	4:50	7:35
title word questions	1:85	4:-30
title word reasons	7:25
title word receive	2:-70	3:85
title word recipients	4:-30	7:35
title word rectification	12:25
title word regarding	7:-25
title word registration	2:90	4:-35	7:-30
title word related	2:70	4:-25	6:40	13:-35
title word relating	5:50
title word relevant	2:25
title word reports	2:45
title word requests	5:-30	7:-35	12:120
title word residents	7:-80	8:30	12:175
title word resolution	12:65
title word responsible	0:105
title word retention	7:-25	10:70
title word review	12:40
title word right	5:-40	7:-40	12:75	13:-35	14:35
title word rights	0:-30	4:-35	7:-40	9:-55	11:-35	12:140
title word s	7:-40	9:45
title word safety	4:50	7:30	11:-50
title word sale	7:25	8:30
title word sales	2:45	4:-45	7:25	8:30
title word secure	2:40	4:25	10:-65	11:60	12:-35
title word security	2:-65	4:35	11:155	12:-30	17:-50
title word see	2:-25	11:25
title word sell	2:-25	7:-40	8:40
title word send	7:-40	9:100
title word servers	2:25	7:35	9:50	12:35	13:-30
title word service	0:30	2:70	7:40	10:105	12:-35
title word services	2:-40	4:30	7:-35	12:-30
title word share	2:-30	4:-40	7:105
title word shared	7:80	8:25
title word sharing	7:65	9:40	13:-25
title word shine	12:35
title word should	4:-25
title word sign	2:25	3:40	4:-30
title word signals	12:-25
title word similar	2:-50
title word sites	4:-50	7:50
title word sms	13:85
title word social	3:65	7:50
title word sources	2:-120	3:65	4:-25
title word special	9:-25	12:-25
title word specific	2:-30	7:-70
title word stability	4:30
title word state	7:-35	12:70
title word statement	4:-25	17:30
title word states	2:-25	12:45
title word storage	4:-30	7:35	11:65
title word store	4:-25
title word stored	2:-30	12:50
title word stripe	7:60
title word sub	2:-30	3:45
title word subject	12:35	13:25
title word subjects	12:-25
title word submit	2:25
title word suggestions	1:30
title word summary	2:40
title word supplemental	12:55
title word support	1:-35	2:25	5:40	10:35
title word surveys	1:-35	2:55	4:-25	6:50
title word targeted	4:-40
title word technical	2:25
title word technologies	2:25	4:-40	7:-40
title word that	4:-45	7:40	8:40	9:40
title word the	0:125	1:50	2:-25	9:55	11:-65	12:25	17:25
title word there	2:55
title word these	4:-35
title word third	2:-55	7:-50	9:40	12:-40
title word this	2:-50	7:-35	11:-25	12:-65
title word to	0:-50	1:-25	4:-30	6:-45	7:-35	10:-35	11:-60	14:-30	17:30
title word tools	7:90
title word track	7:-25	12:-25	13:-40	14:65
title word tracking	6:45	7:-30
title word transfer	2:-35	7:80	9:55	10:-25	11:-35	12:-25
title word transfers	2:-50	4:-30	7:-25	9:40	12:-30
title word u	7:-40	9:50
title word uk	9:-65
title word under	7:40	8:45	12:25
title word understand	7:30
title word union	1:35
title word united	2:-40	7:-35	12:45
title word up	2:-35	4:65
title word update	2:-25	4:30	17:25
title word updated	17:70
title word updates	11:25
title word us	0:-40	1:50	2:55	4:-95	7:-45	12:50	17:-35
title word usage	4:80	6:45
title word use	0:-25	2:-30	3:-45	4:85	5:30	7:-50	9:-35	12:-45
title word used	2:155	12:-25
title word user	0:40	7:30	10:40	12:-45
title word users	2:90	3:-25	7:-40	11:-30	15:40
title word uses	2:-50	4:50
title word using	2:40	3:90	7:-40
title word verification	2:30	4:40	11:25	12:25
title word via	1:-25	2:25	13:30
title word video	2:85
title word visitors	9:25	12:45
title word we	0:-30	1:-65	3:40	5:-25	8:35	9:45	11:-30	12:-75	13:-50	14:-25	15:-25
title word web	2:35	6:40
title word website	2:30
title word websites	1:-25	2:85	3:-45	4:-25	6:-60	7:-35	12:-25
title word what	2:30	3:-25	7:-35	11:50	17:-25
title word when	1:-30	4:-80	7:85
title word where	2:-50	4:-25	7:-55	9:125	10:-60	12:65
title word which	4:-35
title word who	0:30	1:40	3:-25	4:-95	7:80	12:-85
title word why	2:-60	4:130	5:30	7:-40
title word will	9:35
title word with	4:40	5:-30	9:-25	12:-55	13:-30
title word withdraw	5:-45
title word you	0:-30	2:45	7:-40	10:-25	12:-40	13:40
title word your	0:-30	1:-45	2:-85	4:55	7:30	8:-45	9:95	12:40	13:40	15:-30	17:-45
title word zendesk	1:-30
transfers*1	0:-40	1:10	2:-25	8:-30	9:85	10:-50	11:-35	12:-15	13:-30	14:10	15:-10	16:-20	17:-15	39:-15	41:-10	42:-10	43:-25	44:20	45:-15	47:-10	48:-30	49:-35	50:-25	54:-10	56:-20	57:-15	58:-25	59:-30	60:-10	63:-15	65:15	66:-40	68:-10	69:75	70:35	76:-10	81:-20
transfers*2	0:-20	1:40	2:-35	3:-15	4:-20	5:-10	9:10	11:-40	12:-15	13:-35	45:-10	47:-10	48:-25	49:-35	50:-15	53:-25	55:-10	59:-40	69:80	70:25
transfers*3	0:-10	4:10	7:-80	9:25	11:-20	12:-20	44:-65	66:10	69:60	70:-50
transfers/adequate-protection	2:40	4:40	5:-20	7:-10	9:135	11:-25	12:-50	44:-15	45:10	49:-15	50:-10	53:165	64:10	65:-15	66:10	69:60	70:-15	77:25
transfers/arbitration	9:195	12:55	13:-10	25:350	53:-10	70:35
transfers/copy-of-safeguard	0:15	1:20	2:-10	9:160	11:-25	12:-65	13:-15	53:-15	69:315
transfers/different-laws	2:-10	4:-10	7:15	9:135	11:-15	13:-10	44:15	53:-25	62:10	69:-35	79:20
transfers/enforcement	7:-20	9:225	12:-10	24:350	44:10
transfers/framework	0:-50	1:10	2:10	9:220	11:15	12:35	13:-10	22:350	44:-25	53:85	69:-50	70:50
transfers/liability	4:20	7:25	9:215	26:350	44:-15	52:45	53:-30
transfers/recourse	1:15	5:10	7:-20	9:200	12:75	13:-10	23:350	42:20	44:-15	53:-10	59:-10	72:25
transfers/safeguard	0:-25	3:-15	4:-15	6:-15	7:-15	9:250	11:-35	12:-30	13:-15	44:-25	47:-10	48:-25	49:-10	50:-10	53:370	59:-35	65:10	69:100
transfers/to-other-countries	2:-45	4:-20	7:-75	8:-20	9:315	10:-35	11:-10	12:-35	13:-10	14:15	16:-15	17:-10	42:-35	43:-15	44:-20	45:-15	49:-15	50:-10	53:75	56:-15	57:-10	58:-10	62:-10	65:25	66:-10	69:45	70:-25	72:-15	78:20	81:-15
under automated-decisions	5:-25	12:25	16:160	35:60	36:60	37:60	38:60	49:20	77:90
under changes	0:-20	1:50	2:-80	3:15	4:-60	5:-30	6:-30	7:-30	8:-10	9:-15	10:-45	12:-55	13:-80	14:-15	15:-30	16:-15	17:275	39:115	47:-65	50:-15	51:140	52:-10	55:-15	71:85	79:-10
under children	0:-20	2:-40	3:-25	4:-10	5:-30	7:-20	8:10	9:-10	10:-20	11:-20	12:-40	13:-30	15:175	16:-10	32:60	33:60	34:60	40:60	48:-15	49:-40	50:-10	61:75	68:95
under choices	0:15	2:-50	3:-15	4:-85	5:-20	6:-45	7:-60	8:-40	9:-30	10:-15	11:-30	13:145	15:-20	16:-15	17:-20	31:60	40:-10	41:-15	42:-15	43:-50	44:-15	47:-10	48:30	49:-55	50:35	57:-15	58:-15	59:75	61:30	62:-20	63:25	65:-15	70:10	72:-35	73:-20	74:15	75:50	79:20	81:-20
under collection	0:-85	1:-40	2:140	3:25	4:-10	5:-35	6:20	7:-15	8:-45	9:-20	10:-10	11:-25	14:-55	15:-40	16:-55	17:-55	18:60	19:60	39:-80	40:-50	41:10	42:25	43:-50	44:10	45:-35	46:-10	47:-55	48:-75	49:-15	50:-10	51:-85	52:-10	53:-65	54:-45	55:-95	56:-50	58:-40	59:-60	60:-50	61:-55	62:-50	63:-60	64:-60	65:-20	67:-25	68:-45	69:-20	70:-95	73:-45	74:-35	75:-45	78:-60	79:-110	80:-70	81:-20
under contact	0:115	1:290	2:-65	3:15	4:15	5:-50	6:-20	7:-45	8:-35	9:-70	10:-60	11:-50	12:-30	13:-15	14:-15	15:-40	16:-35	44:-25	45:-30	48:-30	49:-90	50:-45	51:-35	53:-25	65:-20	70:10	73:-25	79:145
under controller	0:215	1:110	2:-15	3:-20	4:-45	6:-15	7:-30	8:-10	9:-40	10:15	11:-10	12:-25	13:-50	15:-15	16:-10	17:-15	42:30	44:-10	45:-15	47:-30	48:-40	50:-35	55:-10	58:15	66:125	73:-10	79:100
under cookies	0:-40	1:-70	2:-80	3:-45	4:-50	5:-50	6:200	7:10	8:-30	10:-50	12:-100	13:30	14:-30	15:-20	16:-25	20:60	43:80	44:20	45:-40	46:-20	53:-10	57:-55	60:-10	65:-20	72:20	73:-40	75:-20	76:-15	78:170	81:-15
under do-not-track	1:20	2:-35	4:-10	6:-15	7:-15	13:-50	14:180	17:-15	46:85	60:140	76:75
under legal-basis	1:-40	2:-50	3:-25	4:-15	5:255	9:-20	10:-25	11:-25	13:-75	15:-10	16:45	17:-15	44:10	45:-25	49:-10	50:-30	55:-15	65:45	72:-10	77:25
under nothing	0:-10	1:-10	3:50	4:10	5:-30	6:-30	7:30	9:20	10:25	11:60	12:10	13:80	14:-15	15:20	16:25	40:10	41:-15	42:10	43:-25	44:30	45:-15	47:-10	48:-45	50:-30	51:-10	53:-20	54:-25	55:-15	56:-15	57:-20	58:-20	59:-20	60:-10	62:-15	63:-10	64:-10	65:-35	69:20	70:-30	71:20	72:-35	78:-15	79:-20	80:-20	81:15
under purposes	0:-25	1:-45	2:-80	3:-65	4:155	5:45	6:-50	7:35	8:40	9:-55	10:-20	14:-25	15:-30	16:-15	17:-55	40:-30	41:-40	42:-75	43:-25	44:35	45:-65	47:-40	48:-35	49:-30	50:-45	52:20	53:-10	54:-30	55:-25	56:-50	58:-50	59:25	60:-35	61:-35	64:-30	65:20	66:-15	70:10	72:-20	73:-25	74:-10	75:-45	76:-40	77:-40	78:-80	79:10	80:15	81:-45
under retention	0:-50	2:-200	3:-25	4:-185	5:-85	6:-25	7:-95	8:-10	9:65	10:355	11:-35	12:-70	13:-35	15:-10	16:-15	17:-10	44:-65	45:205	47:-15	49:-20	50:-45	57:-20	65:-40	73:65
under rights	0:-10	1:60	2:-55	3:-110	4:-50	5:-10	6:-50	7:-30	8:35	9:-50	10:-60	11:-110	12:210	14:10	15:-50	16:-85	17:-30	27:60	28:60	29:60	30:60	39:-20	40:-60	41:-35	42:-35	43:-35	45:-100	47:45	48:40	49:95	50:65	52:-15	53:-65	54:50	55:20	56:75	57:15	58:40	59:65	60:-35	61:-10	63:25	65:40	66:20	68:-70	69:-55	70:10	72:-45	73:-40	74:-15	75:-25	76:-25	77:-35	79:-90	80:-25	81:20
under sale	0:-10	1:-10	4:-15	5:-10	8:250	12:50	13:-20	21:60	41:30	44:35	49:30	74:40	75:75	81:65
under security	0:-55	1:15	2:-60	3:-45	4:-35	5:-60	6:-60	7:-35	8:-10	10:-20	11:220	12:55	14:25	15:-30	16:-40	17:50	41:-40	42:10	44:-45	47:15	48:40	49:-20	50:20	51:55	53:-45	55:-20	56:-25	57:15	58:-20	59:-15	60:-15	62:-10	64:-15	65:-40	66:40	68:-25	70:-30	72:-10	73:-30	75:-10	77:10	79:-55
under sharing	1:-35	2:-150	3:-120	4:-115	5:-80	6:-15	7:245	8:95	9:-25	10:-50	11:-60	12:-40	13:10	14:15	15:-30	16:-20	17:-40	41:-30	42:-85	43:-40	44:165	45:-75	47:-50	48:-85	49:-15	50:-25	51:-45	53:-25	54:-35	55:-30	56:15	57:-25	58:-15	59:-50	60:-10	62:-30	63:-30	64:-85	65:-50	67:-10	68:-35	72:-60	73:-20	74:-20	75:-40	76:-25	79:-25	80:45	81:-35
under sources	0:-20	1:-25	2:-35	3:280	4:15	5:-25	6:40	7:-100	10:-15	11:-15	12:-65	42:-10	43:-15	44:-125	60:20	64:95	76:15
under transfers	0:-70	1:15	2:-100	3:-30	4:-55	5:-55	6:-20	7:15	8:-10	9:300	10:-20	11:-15	12:-30	13:20	14:-10	15:-10	16:-15	22:60	23:60	24:60	25:60	26:60	44:30	47:-30	48:-40	49:-35	50:-30	51:-10	53:75	55:-15	56:-20	57:-15	59:-35	65:-20	66:-20	69:65	70:25
under unknown	0:15	1:-10	2:-10	3:-35	4:25	6:-20	7:75	8:-20	10:-25	11:40	13:10	14:-90	15:20	16:-25	17:-25	39:-65	40:-50	41:-30	42:-65	43:-60	44:100	45:-30	47:-70	48:-75	49:-35	50:-25	51:-35	52:-70	53:-40	54:-65	55:-25	56:-40	57:-55	58:-90	59:-30	61:-70	62:-55	63:-60	64:-60	65:-70	66:-85	67:-60	68:-105	69:-40	72:-90	73:-60	75:-55	76:-70	77:-50	78:-75	79:-20	80:-10
word <email>	0:45	1:195	2:-80	4:-60	7:-35	8:-25	10:-35	13:70	15:30	17:-30	49:85	66:60
word <url>	1:-50	2:-35	3:-30	4:-60	5:-25	7:40	12:90	13:120	17:-60	43:40	44:105	48:-35	49:-40	50:-35	59:120
word ab	0:40	1:60	4:30	12:-25
word abide	11:25
word ability	2:40	13:25	42:45	49:-30	50:-30
word able	1:25	2:40	3:-30	6:30	7:-30	10:35	12:65	13:75	41:-25	42:65	45:-40	47:55	48:-25	57:30	58:40
word about	0:-35	3:50	5:-75	8:-40	11:-40	45:-25	48:80	65:-75
word above	3:40	4:-25	5:25	8:30	10:-35	12:-30	44:-40	48:-25	49:50	65:25
word absence	7:35
word absolute	10:-25
word absolutely	10:30
word abuse	2:-50	4:40	6:25
word accept	4:-40	5:35	7:-35	44:-35	49:40
word acceptable	11:35
word acceptance	17:30
word accepted	2:60
word accepting	0:25	44:25
word access	7:25	8:-35	9:-35	10:-45	11:60	12:-35	13:45	15:-25	40:-25	41:-45	42:25	44:40	47:35	48:135	50:35	53:-60	56:35	65:-25
word accessed	0:-25	2:25	7:60	9:35	44:40
word accesses	2:30	7:35
word accessibility	1:-70
word accessible	3:-35	10:25	11:-35
word accessing	2:-30	4:-40	7:-55	13:35	48:40
word accordance	0:-25	1:-50	2:25	5:30	8:-40	13:30	45:35	49:60	50:30	53:40	59:-25
word according	4:-35	7:45	9:55	13:25
word accordingly	2:35
word account	5:-25	6:-40	10:55	11:50	12:30	42:60	45:65	47:80	48:55	49:85	50:50	65:-25	73:35	75:35
word account's	4:25
word accountability	1:25	11:25	53:30
word accounting	5:45	7:-25	45:35	65:25
word accounts	2:45	3:60	4:35	5:-25	12:-25	13:25
word accurate	12:30	47:30
word acknowledge	7:25	47:45	50:40
word acquire	7:-45	44:-35
word acquired	7:-40
word acquirer	44:35
word acquiring	2:40	3:30	44:40
word acquisition	2:-60
word across	1:35	2:-55	6:50	7:25	8:30	12:-30	14:40
word act	3:35	7:-25	11:30	13:-35	47:-25	48:-45	49:-35	50:-35
word acting	44:-35
word action	2:-45	5:35	48:35	49:40
word actions	44:-25
word activate	2:-25	6:30
word activated	4:25
word activating	4:35	11:30
word activation	4:35	10:35
word active	7:-40	10:30	44:-30
word actively	2:35	3:30	6:35	7:30	13:50
word activities	0:-50	4:50	6:45	11:-40	12:-60	14:50	43:35	44:-55	45:30	46:25	48:-25
word activity	2:25	5:30	7:30	8:55	13:-60	14:25	15:-25	44:40	45:45	50:30
word actor	0:-30
word actors	17:25
word acts	0:-25
word actual	2:30	4:-45	7:30	12:-25
word actually	2:45
word ad	2:-80	13:35
word adapt	7:-30
word add	2:30	4:35	5:30	10:25	42:-30
word added	4:40	7:50	17:70	44:50
word addendum	7:-30
word adding	3:25
word addition	3:45	5:-25	6:25	7:-45	48:70	49:40
word additional	1:-35	5:30	6:-35	7:40	12:-35	13:-70	15:-30	42:-60	43:-30	48:-35	58:40
word additionally	2:50	4:25	6:30	11:25	13:25	50:40
word addons	4:40
word address	2:75	3:60	5:30	6:-35	12:25	17:25	47:-35	58:25	59:35	65:25
word addressed	4:25	12:65
word addresses	2:50	3:25	5:-30	7:-60	12:40	44:-40	49:25
word addressing	4:-30	12:-30
word adequacy	1:40
word adequate	4:-50	7:-65	11:-40	12:-35
word adequately	7:-25	11:35	53:30
word adhere	4:-25	7:-30	8:-25
word adherence	13:-30	53:30
word adheres	13:-25
word adhering	53:25
word adjust	4:-25	13:95
word adjusting	7:25
word administer	2:50	4:50	14:30
word administering	4:45	7:-40
word administration	2:45	9:25	44:35
word administrative	2:-50	4:50	5:50	7:-45	12:-40	44:-25	49:-35	65:25
word administrator	3:30	7:-30
word administrators	3:60	4:-25	7:30	44:40
word ads	2:-60	3:-35	4:85	5:40	6:-40	8:40	12:25	43:50	44:25	49:35
word adult	2:-25
word advance	5:25	7:60	13:45	57:25
word advantage	4:40
word advertise	4:30	7:30	43:40
word advertisement	2:60
word advertisements	4:55	7:80	12:25	43:-30	44:55
word advertiser	2:-40	4:60
word advertisers	3:35	4:40	7:-50	13:-40	44:-30
word advertising	1:-35	2:-35	4:35	5:35	8:70	11:-35	12:40	14:25	15:25	41:50	57:35	75:50
word advice	7:-45
word advisers	4:-30	44:45
word affect	2:-25	5:-30	6:25	7:-25	13:45	48:-25	57:25
word affected	2:-25
word affecting	11:25	49:30
word affiliate	4:-25
word affiliated	2:50	7:40	13:45
word affiliates	2:-55	3:60	8:-30	13:55	43:-30	44:70	49:-25	53:45
word affirmative	7:40	44:30
word affords	12:-30
word aforementioned	0:25
word after	4:-25	5:25	10:145	11:60	12:-55	13:-35	41:35	43:-35	47:-35	50:-45	73:105
word afterwards	2:25	44:30
word ag	0:60	1:50	2:35	3:35	4:45	5:-25	7:30	13:25	44:30
word again	12:25
word against	3:25	4:-25	5:30	7:25	12:40	44:35	49:-30	50:50	65:35
word age	1:80	2:-60	4:30	5:-30	12:-70	15:55	40:80	44:-25	45:-40	50:-35	73:-25
word aged	4:25
word agencies	2:-40	6:-25	7:25	12:-25	44:35
word agency	2:-30	4:50	7:45	44:65
word agent	0:-25	9:35	12:-35	47:-25	48:-30	49:-60
word agents	4:-55	44:30	49:40
word aggregate	2:-55	4:85	5:25	7:105	44:40
word aggregated	2:-50	5:35	7:45	10:30	43:-30	44:45
word aggregation	2:30
word agree	1:-30	12:-60	13:-25	17:25	39:30	44:30
word agreed	0:25	2:35	5:45	6:30	7:35	44:70
word agreeing	2:30	17:-30
word agreement	4:-55	5:60	8:-25	9:50	12:-50	53:60
word agreements	2:-40	4:-60	5:-30	8:-35	12:-40	45:45	53:25
word ai	4:75	5:-40	6:-25	11:65	12:-30	17:30	42:25	45:-25	55:30
word aim	12:60
word aims	4:-25	12:-35	15:25
word alert	4:-25
word alerts	4:35	10:40	13:30
word all	2:-65	3:-45	4:-25	5:-40	11:30	12:-25	13:35	15:-30	42:60	43:-35	44:-25	45:30	50:35	53:-30	54:-25	73:-35
word alliance	2:-25	4:-55	8:30
word allow	3:-25	6:60	8:30	11:-25	12:-30	13:30	48:35	49:-35	50:40	58:45
word allowed	4:-35	12:25	13:40
word allowing	2:-35	4:30	43:30
word allows	5:25	6:-25	7:25	8:30	12:70	13:-35	44:25	48:40	49:35	50:25	56:25
word alone	2:25
word along	2:-75	43:25	44:35
word already	2:-35	4:75	5:-30	7:-70
word also	1:65	3:25	5:-25	6:25	8:25	9:-40	11:25	13:-30	15:25	17:-25	43:50	45:-35	49:25	56:45	58:-25	65:-30
word alter	12:30
word alteration	4:-25
word alternative	12:-55
word alternatively	13:35	49:25
word although	1:-30	2:-50	11:40
word always	5:35	6:-30	7:-40	12:25	13:75	44:-45	45:40
word am	1:65
word amazon	7:35	12:-40	44:25
word amend	50:60
word amended	5:50	7:50	12:-25
word among	2:55	4:45	11:40	44:35
word amongst	11:40
word amount	7:-40
word amounts	4:-65
word amplitude	2:35	43:30
word amsterdam	0:45
word an	3:45	5:-25	6:55	10:-35	15:25	41:-40	50:70	54:-30	55:25	59:-25
word analyse	4:90	6:35	44:40
word analyses	0:25
word analysis	1:30	2:-25	4:35	7:40
word analytic	2:-30	4:45
word analytical	4:45	7:-35
word analytics	2:70	14:35	42:50	44:-35
word analyze	3:25	4:70	6:35	7:40	13:25	43:45	44:95
word analyzed	2:30	4:35	13:25
word analyzing	4:60	11:-25
word and	1:-80	3:-25	4:55	5:40	6:-50	8:-25	9:-40	11:-30	13:-50	14:-55	15:-25	17:-25	40:-50	43:-75	44:35	47:-35	51:-55	52:-35	54:-35	55:-30	56:-50	57:-45	59:-55	65:-35	74:-25	75:-50	78:-35
word android	4:-25	13:35
word angeles	1:50
word announcements	4:30
word anonymised	12:-25
word anonymization	4:-30	11:30
word anonymize	45:25
word anonymized	4:75
word anonymizeip	11:55
word anonymous	2:25	4:70	44:55
word anonymously	13:40
word another	6:-25	8:-25	10:40	42:-40	43:30	44:-60	49:-25	56:90
word anpd	1:-25
word answer	2:25	4:45	12:35	47:30	58:25
word answering	4:30	12:35
word answers	2:-25	4:-30
word anti	2:40
word any	0:-40	1:30	2:-50	3:-30	6:-35	7:55	14:-40	39:45	43:-40	45:-30	48:-30	49:25	51:-65	53:25	55:70	57:95	65:-25	73:25
word anyone	1:30	2:-70	4:-25	11:30	12:30
word anything	1:-30	44:-25
word anytime	13:35
word anywhere	4:25
word api	7:45
word apis	4:-50
word app	2:75	3:50	10:25	13:30	15:-40	17:30	39:25
word appeal	49:30	59:30
word appear	2:-25
word apple	1:30	3:95	6:50	7:-75	15:45	44:-40
word apple's	0:25	1:55	3:-30	7:40	9:25	12:25
word applicable	0:25	1:45	4:40	5:-35	6:-25	7:-75	12:40	43:-35	44:-40	45:80	47:35	48:30	65:-25	75:35
word application	2:55	3:-45	4:30	6:-35	9:25	42:30	43:-25	49:30	77:25
word application's	2:-40	12:25
word applications	2:-35	7:25	41:-25	43:-40
word applied	4:25	7:25	44:50
word applies	0:40	2:-50	4:-35	7:-50	10:-25	44:-25
word apply	7:-30	10:25	13:-50	49:-35
word appropriate	2:-35	4:-35	5:-30	7:-60	12:-40	44:-30	45:-30	53:35	58:40
word approval	1:35	5:35	7:60	8:25	13:25	44:25
word approve	4:40	13:30
word approved	2:60	4:-25	11:-35	12:-45	44:-25	53:25
word approximate	4:30	41:30
word apps	0:60	5:-30	13:-35
word april	5:35
word arbitration	9:-55	12:90
word archived	10:45
word are	1:-30	2:-35	5:45	8:-25	9:-25	10:-40	12:35	14:-30	15:40	17:-50	39:-40	42:-45	44:-25	45:-45	47:50	48:-25	50:25	55:-30	75:35
word area	7:45	9:-45	10:25	13:-25	44:35	47:25
word areas	1:30	4:-25	7:35
word around	7:50	9:30	13:-25
word arrange	4:25	7:-25
word arrangements	9:40
word arriving	4:25	6:25
word art	4:50	5:80	7:50	12:-30	44:55	65:60
word article	1:-25	2:-65	5:25
word artificial	13:25
word as	0:-35	6:-35	8:30	10:35	12:-35	41:35	43:-60	47:35	48:45	51:30	56:-45	58:-40	59:-25	65:-25	66:-25	73:-30	75:-25
word ask	2:55	3:-50	7:-65	9:25	12:65	15:25	41:35	45:65	48:50	54:35
word asked	3:25	4:-30	5:65	7:25	12:40	57:25
word asking	7:25
word asks	3:35	4:45	7:45	13:-25
word assert	12:25
word assess	4:25
word assessing	11:35
word assessment	0:25	7:40
word assets	2:-35	3:-25	7:35	9:-25
word assign	4:25	7:30	44:-25
word assigned	7:-30
word assignment	2:25
word assist	4:-35	5:-25	7:95	44:80
word assistance	2:-40
word assistant	45:35
word assistants	4:-25
word assisting	2:-30
word associate	2:35	3:-45	4:80	6:35	13:35
word associated	3:30	6:30	7:30	12:30	42:50	44:40	49:-30
word association	3:40	7:-25	41:40
word assume	7:-40	44:25
word assurance	4:45
word assure	7:30	11:40
word at	0:60	1:105	2:-40	3:-40	6:35	11:30	12:45	14:-25	15:30	47:25	48:70	49:60	50:40	57:60	65:-30	66:65	73:-25
word attachments	1:-25	7:-25	13:-30
word attacks	4:25	7:35	11:70	44:35	45:25
word attempt	2:30	55:30
word attempts	4:-50
word attend	4:-25
word attendance	2:25	3:55	4:-35
word attendees	4:30	7:-25
word attention	0:-70	4:30	66:-25
word attn	1:40	2:-25
word attorney	2:-30	12:-60	49:-30
word attribute	2:-30
word attributed	7:45
word attributes	2:50
word audience	2:-50	7:45	44:55
word audiences	4:50	7:45
word audio	4:-70	7:-55
word auditing	4:25
word audits	45:30
word august	17:25	51:35
word australia	9:40	44:25
word australian	1:-25
word authenticate	2:-35	7:-25	10:-25	44:-35
word authentication	2:-40	4:-30	10:-25	12:35
word authenticity	2:-25
word authorities	7:150	12:-35	44:150
word authority	1:-55	4:-30	7:-25	11:-30	12:60	59:90
word authorize	2:-30	4:-30	5:65	7:30
word authorized	2:-30	11:40	12:-30	43:25	58:35	63:30
word authorizing	7:25
word automate	4:40	44:35
word automated	2:55	8:-25	44:-35	49:25
word automatic	4:-40
word automatically	2:110	3:-25	4:-40	6:35	43:50	44:55	45:-60	50:-25
word availability	2:35	41:25
word available	0:-25	6:-40	8:-25	10:40	11:-45	41:-30	42:-30	45:35	48:25	49:50
word avatar	2:25
word ave	0:30
word avenue	0:60	1:30	12:-40
word aviv	1:65
word avoid	2:40	7:-30
word aware	7:60
word away	7:-35
word aws	9:25
word back	4:-30	6:-35
word backend	2:60
word background	2:25
word backup	10:30	45:-30
word backups	11:60
word badge	2:35	4:55	7:30	13:35	44:30
word badges	7:30
word balance	2:30	4:-30	5:45	44:25
word balances	2:30
word balancing	1:30	2:35	7:25
word bank	44:-35
word banking	44:30
word bankruptcy	44:75
word banner	43:-25	49:30
word barrow	0:35
word base	2:-55
word based	0:30	2:-30	4:40	5:-55	11:-25	13:25	43:-45	49:-45	50:-25	56:25	65:-45
word bases	5:50	12:-35
word basic	2:35	4:-30	5:25	42:65	50:30
word basis	0:30	2:40	3:25	4:60	5:100	7:35	42:-30	65:105
word battery	2:45
word be	1:25	3:-25	10:45	42:45	44:30	45:40	49:-50	50:40	53:-35	55:-30	73:25	75:-25
word beacon	2:25
word beacons	2:-35	4:35	6:75	7:-35	13:40	43:30	44:-30
word because	2:35	44:-25	50:30
word become	4:-25	13:30	42:30
word becomes	2:-30	7:55	12:-30
word becoming	39:30
word been	4:-25	5:25	6:30	9:-30	12:25	13:-30	44:-55
word before	1:-30	2:-45	4:-40	7:-30	10:-25	11:65	12:40	13:25	58:90
word begin	1:40	17:-30
word beginning	2:35	39:25
word behalf	3:-30	4:-55	5:-25	12:30	43:-30	45:25	49:-25	50:-35	58:50	63:35
word behavior	2:-45	7:40	11:-30	13:50	43:-25	44:75
word behavioral	2:25	49:25
word behaviors	4:-30
word behaviour	4:65	7:-25	13:-30	44:-25
word behavioural	2:45	4:-35	13:-25	49:30
word being	4:-25	7:-35	11:80	12:-25	45:-30
word belief	4:-25
word beliefs	2:30	5:40	13:-25	41:30
word believe	0:-25	1:30	2:-25	3:-25	4:-45	12:30	13:-30	44:-30	50:-35
word belong	4:30
word belongs	2:40
word below	2:30	15:-30	44:25	45:-30	48:40	50:-30	53:35	73:-25
word beneficial	4:30
word benefit	4:35	7:30	44:30
word benefits	2:-45	4:-35	7:50
word berlin	1:70
word best	7:-35	12:-25	42:40
word beta	2:30
word better	4:110	7:-45
word between	0:30	2:-35	5:35	7:-35	9:40	10:-25
word beyond	7:-55	12:-25	44:-40
word bill	2:25
word billing	3:-30	9:35	10:25	13:25
word binding	1:35	9:-55	12:50
word biometric	2:-75	3:-25	7:25	10:30	41:70
word birth	4:-40	7:-25	12:25	42:45
word birthday	2:30	3:45
word block	1:-40	2:-35	11:35	12:30	17:-35	44:-35	48:25	50:25	54:35
word blockchain	2:-25
word blocked	12:30
word blocking	11:25	12:-25
word blocklist	4:35
word blogs	7:30
word blue	13:35
word blvd	1:25
word board	2:-30	3:35
word bodies	13:-25
word body	4:30
word book	3:25	13:25
word border	1:25	7:-40	9:30	53:40
word bot	10:25
word both	4:35	5:-25	10:-25	13:25	44:55
word bottom	1:-35	4:55
word bought	2:-30
word boulevard	1:35	12:-45
word box	1:45	12:65	49:30	59:80
word boxes	13:40
word braintree	44:35
word brand	2:-40	3:45	4:-25
word brands	0:50
word braze	7:35
word brazilian	12:25
word breach	7:-30	11:25
word breached	4:25
word breaches	2:35	4:25	5:-25	11:-25
word brief	44:30
word bring	2:-30	4:-25
word browse	2:-25
word browser	2:-60	6:60	7:-30	8:25	10:-30	13:-35	14:70	41:-30	42:-30	50:-30
word browsers	4:-50	12:-60	44:40
word browsing	2:35	4:-40	6:-25	8:-30	12:-30	13:-25	15:25	44:45
word brute	11:30
word bug	11:-25
word build	7:-35
word business	5:-30	6:-30	8:25	11:-45	80:35
word businesses	2:-25	49:30
word but	0:25	2:30	3:25	5:-25	13:55	42:-25	44:30	45:-25	48:-35	49:35	58:-25
word button	2:55	4:-30	7:25	13:60	15:25	44:30
word buttons	4:35	13:-35
word buy	44:45
word buyer	0:25	2:35	44:25
word buyers	2:30	3:45	7:30	44:40
word buying	4:25
word by	1:55	2:-30	9:50	11:25	12:35	14:-25	15:-25	17:-50	39:25	42:-30	45:-30	47:40	49:65	51:-25	53:35	56:25	57:30	58:-30	59:-35	73:-25
word ca	1:105
word calendar	2:65	7:-35	11:-30	48:50
word california	1:35	4:-55	7:-60	8:-70	11:-25	12:-55	15:-25	47:-30
word call	10:25	13:40	47:40
word called	1:-25	2:40	6:45	7:-30	8:-25	13:-35	15:25
word calling	49:50
word calls	2:90	4:-35	12:-45	44:-25
word came	6:-25	7:45
word camera	2:50	4:-25	5:25	12:-25
word campaign	44:-40
word campaigns	2:-30	3:40	4:75	43:35
word can	2:-75	4:-30	6:-45	10:-35	12:60	13:110	14:-25	17:-25	39:-35	43:55	47:45	48:30	49:100	53:25	55:45	56:30	66:35
word can't	11:25	12:25	15:35	50:35
word canadian	12:-40
word cancel	1:35	4:-30	13:55
word cancelled	4:45
word candidates	4:30
word cannot	0:-45	1:-35	4:-35	9:25	11:45	12:55	42:140	44:-50	47:30	73:-25
word capabilities	14:25
word capacity	5:-25
word capture	2:40	6:30
word car	0:25	2:-30	7:-30
word card	2:40	4:35	7:55	11:-35	44:60
word cards	4:40
word care	1:40	4:-30	7:-35
word career	2:30	3:-25	10:30
word carefully	4:40	7:-75	12:25	13:-25	17:25
word carried	0:35	1:-30	3:30	4:50	6:25	7:-40	13:-25
word carrier	2:-25
word carries	4:40
word carry	41:30
word carrying	0:35	4:-45
word case	0:40	2:30	6:-25	7:-45	11:-30	12:70	42:-25	48:-25	49:70	50:50
word cases	3:-35	7:30	9:40	12:-25	41:-25	44:40	47:30	49:25	65:25
word cash	7:45	44:50
word categories	2:55	4:45	5:25	6:25	7:30	8:25	12:100	41:35	43:-25	44:40	48:135	49:60	50:30	80:30
word category	2:75	8:-35	10:35	12:45	45:55	49:45	50:40
word cause	13:30
word caution	10:30
word ccpa	2:55	4:65	7:70	12:-105	13:-25	44:25	49:-60
word cell	2:25
word center	1:55	2:-30	13:45	50:25
word centers	9:25
word central	7:25
word ceo	1:50
word certain	1:-30	2:25	4:-55	5:-55	6:-45	7:-25	9:-45	12:70	41:55	42:105	50:45	55:25	65:-25	75:40
word certificate	7:25
word certificates	2:35	4:25
word certification	0:-35	44:45
word certifications	1:30	4:-30	53:45
word certified	11:25	53:40
word change	5:40	11:55	13:60	17:30	39:55	44:50	47:80	57:30	58:30
word changes	1:-25	2:-40	7:-40	12:35	13:-30	17:55	39:60	47:75	49:25
word changing	2:-70
word channel	7:35
word channels	3:25	4:-25	7:-45	12:-25	44:-30
word characteristics	2:55	4:-30	6:-30	7:25
word charge	44:25
word charging	3:25
word chat	2:60	4:-50	5:40	10:45	12:-25	65:65
word chatbots	4:-30
word chatgpt	0:-25	1:-30
word check	4:50	6:30	7:35	12:-35	44:35	45:30
word checking	2:40	13:35
word checks	4:45	7:25	44:35
word child	2:45	7:65	44:60	58:25
word child's	12:55	15:45	49:60
word children	4:-50	12:-40	15:40
word children's	2:-25	13:-25	15:30	40:25
word choice	5:-25	7:-30	9:-30	12:25	13:85
word choices	5:30	6:40	7:30	12:-75	13:75	47:-35	50:-40
word choose	1:-25	2:25	4:-50	5:25	8:-25	10:-25	11:-25	13:120	41:35	45:-30	49:25
word chooses	2:40	4:25
word chose	44:30
word chosen	44:30
word chrome	2:-40
word circumstances	0:-25	2:-25	3:-40	4:35	8:40	12:65	13:-30	15:25	45:30	50:80
word city	2:65	44:-30
word civil	1:-35	7:-40	44:55	49:-50
word claim	2:55	7:25	9:-30	44:35
word claims	5:-40	10:30	12:35	45:40	54:40	65:-25
word classification	41:25
word classified	4:35
word clauses	7:-35	9:60	11:-35	44:-35	53:110
word clear	2:-25	4:-35	42:-25
word clearly	4:-40	12:25	49:40	58:30
word click	1:30	2:-25	4:-30	8:25	12:-30	13:60	14:25	44:40	49:55	75:25
word clicked	7:35
word clicking	3:-25	6:65	49:-30	57:-30	75:35
word clicks	2:30	6:-25
word client	1:-30
word clients	2:25	12:45	44:30
word close	1:25	2:35	5:35	47:30	48:25	49:40
word cloud	6:-25	7:70	9:50	44:55
word co	0:45	3:40
word code	2:40	6:25	7:35	44:55	48:-25	50:-25
word collaborate	2:-25	7:-45
word colleagues	4:25
word collect	2:115	3:-30	6:40	7:-40	9:-25	10:-80	12:-70	13:30	14:25	17:-25	41:40	42:30	43:55	44:-25	47:-30	48:-70	49:-30	50:-50	53:-35	58:-25	73:-25
word collected	0:35	6:60	10:40	44:40	75:25
word collecting	4:65	6:-35	7:-70	8:-35	41:30	43:-25	44:-30	48:25
word collection	0:50	2:65	3:55	5:30	6:60	7:-45	10:-40	12:-25	14:30	42:65	49:-40	50:-30	55:25	57:55	59:30
word collectively	7:-55	10:25	12:-25	13:-25	44:-80
word collects	2:115	4:-25	6:-30	7:30	41:25	44:60	45:25
word colorado	41:30
word com	1:120	3:25	4:25	6:40	7:65	9:-30	11:65	12:-40	13:-25	48:35	78:40
word combat	2:-30	4:25	7:-25
word combination	2:60	6:30	13:-25
word combine	3:25	4:75	6:25	8:25	11:30
word combined	4:35	5:-25
word combining	2:-25	3:65
word comes	4:-40
word comment	4:-30	7:25	17:-25
word comments	2:40	3:-25	4:-25	13:-60	44:-35	45:35	49:-25	50:-30
word commercial	4:35	7:40	41:30
word commercially	3:35
word commission	2:25	5:-25	7:-65	11:-25	12:25	44:-30	53:35	59:35
word commissioner	9:30	12:60	59:50
word commissioner's	0:-25	1:-50
word commit	4:-30	7:70
word commitment	7:-25	11:25	17:25
word commitments	1:25	2:-35	7:-45
word commits	0:-25	1:30	9:50	12:25	53:30
word committed	0:60	4:-45	7:-35	9:-50
word commonly	2:45	6:30	12:35	50:30
word commons	2:-25
word communicate	2:55	4:30	12:30	13:65	15:25	44:-35	65:40
word communicated	2:30
word communicating	2:40	12:35	44:40
word communication	2:80	4:30	5:-40	45:25	49:-25
word communications	0:45	1:-80	2:-40	3:-40	9:40	13:40	45:-55	47:-40	50:-30
word communities	10:30	42:30
word community	4:70	7:60	44:-35
word companies	0:75	2:-35	3:50	4:-25	7:50	8:40	12:35	13:-25	44:65
word company	0:70	2:-50	4:-55	9:30	10:-25	13:-25	47:25	50:25	56:40	75:25
word company's	1:25	8:25
word comparable	7:35
word compared	4:30
word compelling	5:-30	12:40	55:35
word competent	1:25	7:35
word competitions	4:25	44:25
word compile	44:-30
word compiled	4:40
word complain	12:50	48:30	59:35	70:25
word complaint	4:-40	7:-35	9:-35	12:145	48:40	49:-40	59:125	70:75
word complaints	2:30	4:45	7:-45	12:130	70:65
word complete	2:-55	4:-50	10:-25	12:30	48:-40
word completed	4:35	6:25
word completely	7:-30	12:-25
word completing	2:45	7:-25	12:45	42:55	49:50
word completion	41:25	42:25	65:25
word compliance	0:-25	1:-35	2:-25	4:-40	13:-45	49:-60
word compliant	2:25	4:50
word complies	4:50	9:40	12:-25	53:35
word comply	1:25	4:-45	5:-35	11:30	13:-45	42:-40	44:-30	47:-25	48:-25	53:50
word complying	2:30	4:25	7:60	11:25	13:40
word comprehensive	12:-25
word compromise	7:-25
word computer	2:25	6:-40	13:-55
word computer's	4:-25	7:35
word computers	2:-40	6:-25	13:-30
word concern	1:55	12:55
word concerning	1:-70	2:-30	4:-35	5:-40	7:40	10:-30	12:35	44:25
word concerns	0:70	1:30	7:25	9:30	59:40	66:35
word conclude	2:50
word conclusion	2:35	4:30	13:45
word condition	41:30	44:25
word conditions	1:-30	2:-45	3:-25	4:40	5:25	6:-25	7:-80	9:-60	10:35	12:25	13:-30	49:25	50:35
word conduct	12:-25	13:-30	41:25	44:45
word conducted	6:25
word conducting	3:25
word confidential	7:-30	12:35
word confidentiality	10:-25	11:50	44:30
word configuration	2:-25
word configurations	4:40
word configure	7:-25
word configured	5:25
word confirm	0:30	1:-35	2:-40	8:-25	47:-35	48:-35	49:-50	50:-35	58:45
word confirmation	2:50	4:-55	48:25
word confirmations	2:-40
word confirming	4:30
word conflict	2:45
word conjunction	2:35	4:50
word connect	2:70	3:80	7:-40	42:35	44:-35
word connected	2:30	3:-25	4:45	7:-50	13:-40
word connecticut	48:40
word connecting	4:30
word connection	0:55	1:-30	2:65	4:50	5:-35	13:-40	41:35	43:50	44:50	47:60	58:35
word connections	9:30	44:-25
word connectivity	7:45	13:25	44:25
word consent	1:30	2:30	3:25	5:90	8:-25	11:-35	12:30	13:35	39:-25	43:-30	45:-25	49:25	54:35	56:30	57:90	65:30	72:30	75:25
word consented	4:35	5:-35	12:30	13:40
word consenting	2:30
word consents	7:-40
word consider	2:-35	4:-25	7:25	10:30	47:30	49:25	50:40
word consideration	2:-25	4:35	44:40
word considered	2:80	4:40	7:70	12:-40	41:55
word consistent	13:25	44:30
word console	4:30
word constitute	8:45
word consult	13:35
word consulting	4:-25
word consumer	2:30	4:-45	6:-40	7:-60	11:-25	12:40	13:-60	41:25	44:-40	47:-30	48:-40	49:40	50:-40	75:45
word consumer's	2:40	7:-30	50:25	75:25
word consumers	1:-25	7:-35	8:-25	12:40	48:-35
word contact	1:110	4:30	5:-35	6:-35	7:-60	8:-45	11:-40	13:-30	41:-30	42:-50	43:-25	45:-25	49:25	53:-35
word contacted	1:25	7:25	13:35
word contacting	1:40	5:25	7:60	9:50	10:35	13:35	48:35	49:50
word contacts	1:50	2:85	8:25	11:-30
word contain	2:60	4:-35	13:-30	44:25
word contained	4:-30	12:-25	13:-35	43:25
word containing	0:25	2:-40	5:25
word contains	2:-50	4:-30	15:30
word content	2:35	4:90	9:-25	11:-45	12:-35	41:25	48:-75	50:30
word contents	2:50	7:-40	12:-40	13:-25
word contest	5:-60	12:90	13:-25
word contests	2:50	4:-30	13:-25
word context	2:60	47:25	48:40	49:55	50:30
word contextual	4:60	6:30	7:35
word continue	1:-30	4:-50	11:35	12:-35	13:65	44:-30	49:-45	50:-45
word continued	1:30	7:-25	39:-30
word continues	2:30	4:25
word continuous	4:-30	13:-25
word contract	2:30	3:-50	5:105	12:-40	13:-30	15:35	42:25	56:40
word contractor	0:25
word contractors	2:-45	4:-45	7:70	11:30	44:40
word contractual	2:55	5:-45	12:-35	13:35	42:30	53:40
word contractually	4:25	5:25
word contribute	4:35	7:50	44:25
word contribution	7:40
word contributions	7:35	12:30	44:25
word contributors	2:25
word control	2:-50	4:-30	7:-30	9:-25	13:90	14:50	43:25	44:-30	47:-30	50:25
word controlled	0:45	2:-40	4:-40	7:-45	43:25
word controller	0:115	1:25	2:45	44:-30
word controllers	0:90	3:55	7:-25	12:25
word controls	0:45	4:-25
word convenient	0:25	3:-25
word conventional	4:25
word conversation	4:-25
word conversations	4:30	44:25
word conversion	7:55	43:25	44:65
word conversions	4:45	7:30	43:45	44:30
word cookie	4:30	8:30	73:25
word cookies	3:25	6:120	7:-40	10:-50	11:-40	12:-25	13:30	42:-30	43:100	44:-30	50:-25
word cooperate	7:30	44:25	59:25
word cooperation	4:25	12:30
word coordinates	2:50	4:50
word copied	10:50
word copies	10:55	50:-25
word copy	1:45	2:-30	5:-25	7:-40	9:25	10:25	12:30	13:-25	44:-45	47:-25	48:70	49:25	50:35	54:25	56:80	58:30	69:30	75:25
word copyright	44:35
word core	4:55	11:-25
word cork	1:25
word corp	1:40
word corporate	4:35	5:25	7:30	12:-30	44:50	65:25
word corporation	0:35
word correct	4:30	12:40	13:-45	47:100	49:-35	50:35	75:35
word corrected	12:25	47:30
word correction	2:-25	7:25	12:30	44:35	47:70	48:35	50:35
word corrections	12:40	58:25
word correctly	2:25	4:40	7:-30
word correspondence	4:-30	7:45
word cost	12:30
word could	2:-70	41:-30
word count	4:40
word countries	2:25	3:-30	4:-50	5:-25	7:-70	9:115	12:-45	44:-40	53:60
word country	1:-35	3:-25	4:25	7:-50	9:50	11:-35	44:-35	49:-25	53:60	59:25
word counts	7:-25
word course	2:90	4:-40	5:-25	7:25	44:30
word court	4:-55	7:35	12:-35	44:-50	50:30
word courts	7:-25
word cover	4:35	7:-30
word covered	4:35	5:-35
word covers	0:-25	2:-60	4:-25	7:-40
word cpa	12:-35
word cpra	12:-50
word crash	2:45	44:-30
word create	0:-25	2:35	4:45	6:25	11:35	13:-65	15:50	43:30	44:-55	45:-25	49:25
word created	2:80	3:-30	6:-30	12:30	42:50	49:55	50:75
word creating	4:25	7:-25
word creation	2:25	7:-35	44:-25
word creator	0:35
word creators	44:40
word credentials	2:45	5:40	7:-35	12:40	42:30	44:-35
word credit	0:25	3:-25	4:-40	5:30	44:45
word crime	7:40
word criteria	4:25	5:-25
word critical	11:30
word cross	1:25	3:25	4:50	6:25	7:30	9:30	44:-50	49:45	53:40
word current	3:30	6:40	7:-35	13:-40	17:-30	44:-30
word currently	2:45	4:40	14:30	49:25
word custom	7:45	12:25	44:50
word customer	1:25	2:-25	4:25	7:-35	42:35	47:-25	48:25
word customer's	2:25	7:-25
word customers	3:25	4:40	5:-45	7:40	11:-25	12:-65	13:50	41:40
word customize	4:-25
word cyber	3:25
word cyprus	12:95	59:105
word daa	7:-25
word daily	2:30
word damage	4:30
word dashboard	2:-35	7:55	13:-25	56:30	66:40
word data	2:30	6:-30	9:30	10:40	11:40	14:-50	15:-45	17:-50	39:-35	40:-30	42:-25	43:-25	46:-25	50:-30	55:30	56:25	57:-45	58:-30	65:-50	75:-45
word database	2:45	3:55	4:-25	7:-30	12:-25	45:-35
word databases	2:-35	3:30	4:30	10:40
word datasets	2:25	3:30
word date	2:50	6:-35	12:-65	13:-35	17:90	39:35	47:-45	49:-25
word day	2:-40	4:-35	6:25	7:-30
word days	6:30	7:-30	10:30	44:-30	50:-60	73:55
word de	0:25	1:35	12:-35	45:-25
word deactivate	13:40	50:25
word dealer	1:-30	12:-40	13:70
word death	12:35
word debit	4:25
word deceptive	2:45	7:-50	11:-25
word decide	2:45	4:-45	7:50	13:120
word decides	0:-30
word decision	12:45	53:25
word decisions	1:45	4:30	12:25
word decline	4:40	13:90
word deemed	1:40	7:-25	9:30
word default	2:55	13:65
word defend	7:45	44:30	54:25
word defending	45:25
word defense	54:30
word defenses	7:-25	12:25
word define	4:-30	7:40	44:50
word defined	1:25	2:55	4:-45	7:40	8:35	12:-60	41:-25	44:60
word definition	2:-30
word definitions	2:35
word deidentified	2:-45	3:-25	4:30	7:-30
word delaware	0:25	12:60
word delay	10:-30	12:30
word delete	0:25	1:70	2:-55	3:-35	4:-40	7:-35	10:75	12:70	40:30	41:-25	43:-25	45:70	47:55	48:35	49:35	50:125	54:45	56:30	57:25
word deleted	2:-60	5:30	10:120	44:30	45:40	47:30	48:-50	50:65	68:25
word deleting	10:50	12:-35	13:30	48:45	49:45	73:30
word deletion	1:55	7:-25	8:25	11:-30	13:-55	47:-25	50:45	57:-25	73:30	75:30
word deliver	4:80	5:25	8:35	12:45
word deliverability	4:-45
word delivered	2:-25	7:30	12:25	44:35	56:30
word delivering	2:-40	44:30
word delivery	4:-55	44:30
word demographic	2:60	4:45	6:-35	7:-50	44:-60
word demographics	2:-35	44:60
word demonstrate	2:-25	5:-25	12:45	55:30
word denied	2:-25
word deny	5:25	13:30
word department	49:-40
word depend	2:35	4:-40
word depending	0:55	2:55	4:-75	5:-25	6:65	8:25	12:25	13:-60	41:40	44:-60	49:-40	50:-25	66:35	75:25
word depends	2:40	4:40	45:25
word derive	2:25	4:55	7:25
word derived	2:45	4:45	6:-50
word describe	2:-30	4:70	12:60	49:45
word described	2:25	3:70	4:30	5:25	6:-30	7:65	9:85	42:25	44:40	45:30	47:25	48:-25	49:45	58:-25
word describes	2:-30	3:-25	4:30	7:-50	13:-40
word description	8:-25	10:-25	12:40	17:25	44:-25	47:45
word descriptions	2:55
word design	2:-50	3:25	44:25
word designated	4:30	12:25	44:35	49:55
word designation	2:70
word designed	1:-30	2:30	4:-55	15:25	44:-35
word desktop	4:40	12:-30
word despite	13:25
word destination	2:-30	4:75	6:25	7:-30
word destroyed	10:55
word destruction	4:-35
word detail	2:30	3:30	5:-30	6:-30	7:30	12:30	49:35
word detailed	3:-30	4:-35	7:-25	12:-45	17:25	44:30
word details	2:25	4:-35	5:-55	8:-25	11:-30	12:55	13:25	43:-40	44:30	45:25	47:45	49:60	59:25
word detect	3:25	5:25	7:-25	13:-25	41:35	50:40
word detected	4:25	7:-30
word detecting	2:-25	4:40	7:-30	11:-30	44:-30
word detection	2:-45	3:35	4:30	12:-30
word determine	1:45	4:95	8:25	11:-30	43:35
word determined	4:-25
word determines	4:-25
word determining	4:25
word develop	2:-40	3:50
word developer	2:-30	7:70	44:60
word developers	4:-25	44:70
word developing	11:45
word development	3:35	4:85	7:50
word developments	17:25
word device	7:-45	9:-25	11:55	12:25	13:-25	44:-85	45:-30	48:-30	49:-25
word device's	2:45	4:25	7:-30
word devices	2:30	3:-30	5:-30	7:-50	10:30	11:50	44:-35	45:35
word diagnose	4:45
word diagnostic	2:65
word diagnostics	5:30
word dialogue	4:25
word dictionary	2:-40
word differ	0:40	2:-50	4:-25	7:-30	13:25
word different	5:25	9:25	13:-25	43:25	44:40
word digital	2:-50	4:55	8:35	44:-65
word digits	12:-25
word diligence	4:-35
word direct	2:-40	4:-30	5:-25	12:60	13:25	49:25	50:30	55:55	65:-25
word directed	0:-30	1:45	2:25	7:-30	10:35	12:-25
word direction	4:-45
word directly	2:50	3:40	4:-25	8:-30	12:55	13:-65	41:-25	43:35	44:45	48:45	49:55	56:40	70:25
word directory	1:25	7:-25
word disabilities	1:-30	2:-25
word disable	4:25	7:-40	13:95	43:-40
word disabled	13:35
word disabling	13:30
word disclose	0:-40	2:-35	3:-30	6:-25	7:130	12:-45	41:-25	43:-35	44:40	45:-25	48:40	80:30
word disclosed	2:30	7:65	8:-65	11:40	12:55	13:45	44:40	49:-25
word discloses	2:-70	4:-50	7:-25
word disclosing	2:-30	4:25	7:-55	8:-25	44:-45
word disclosure	0:25	3:30	7:70	12:40	13:25	48:55	49:35
word disclosures	0:-25	2:25	3:30	4:70	8:40	44:-50	48:30	75:40
word disconnect	13:30
word discretion	7:-35	12:-30	44:-45
word discriminate	13:-25	59:25
word discuss	4:25
word discussed	7:30	12:-25	13:30
word discussion	2:-30	7:30
word disk	4:35
word display	4:35	13:45
word displayed	7:80	12:45	13:25	44:30	47:40
word displaying	2:-30	4:-25
word displays	4:25
word dispute	9:-50	10:40	12:25
word disputes	4:25	5:-30	10:40	44:25	45:55
word distance	0:25
word distinguish	4:-25	6:40
word distributed	7:35
word distribution	7:25
word dns	2:-25	10:40
word do	1:75	5:40	10:35	12:-25	13:-25	14:50	15:60	17:-35	40:30	42:50	45:40	49:30	55:30	56:-30	58:30
word document	2:-25	3:-25	11:-25
word documentation	2:35	44:30
word documents	4:25	7:40	41:45	44:45	47:30
word does	7:-50	10:35	11:25	12:-50	13:-35	14:35	41:40	47:-45	48:-25	50:-40
word doesn't	4:45	6:35
word doing	2:45	7:45	44:45
word domain	4:-50	6:55	78:35
word domains	4:-45	7:-55
word don't	1:-30	7:55	10:30	11:55
word donations	7:45
word done	4:30	11:30	12:-25	45:25
word double	4:-40
word download	1:40	4:25	44:40	49:45	56:30
word downloaded	2:35	4:-35	7:-30
word downloading	2:35	13:45
word downloads	7:25
word dpf	0:-25	7:-25	9:85	12:30	53:30
word dpo	1:25	49:-30	66:25
word drafts	2:25	4:55
word draw	4:25
word drive	1:55	2:-40
word driver	2:-50	41:45
word driver's	2:-50	4:-25	41:60
word driving	2:35	7:25
word drop	2:30	3:25
word dss	11:30
word dublin	44:65
word due	0:35	7:35	11:30	13:30
word dump	7:40
word duration	4:-70	10:30	45:75
word during	1:40	2:30	3:30	7:-30	12:25	45:30	49:30
word duties	4:25	7:25	11:40
word duty	2:25
word each	2:-25	4:30	6:-25	7:55	11:-40	41:-40	43:-25	44:-25	47:-30
word easier	2:25
word easily	4:35	7:-30	12:-25	13:30
word east	2:-25
word easy	4:-35
word economic	7:-35	9:-40	12:35
word edit	2:-65	3:30	12:40	13:-65	47:125	48:95	49:40	56:40
word editing	1:25	49:25
word editorial	0:25	13:30
word education	3:30
word educational	15:35
word eea	1:-45	4:-40	5:50	7:-50	9:-30	53:40
word effect	2:-30	5:-25	6:25	7:25	17:50
word effective	2:-25	4:35	13:-30	17:55
word effectively	2:-30	6:25	44:30
word effectiveness	4:30	7:-30	44:-25
word effects	2:-25	50:25
word efficacy	7:35
word efficiency	4:30
word efficient	4:25
word efficiently	4:40	7:30	44:45
word effort	4:-25	13:-35
word efforts	4:-25	10:35	12:-25
word either	0:30	2:-50	4:-30	6:40	9:30	13:-45	45:35	49:30
word elect	9:25
word electronic	1:35	2:40	5:45	6:-30	7:-40	12:-60	44:-55
word electronically	1:-30	5:30	7:40	12:30
word elements	2:55	44:-40
word eligibility	2:-30
word eligible	1:-25	7:55	49:-30
word else	1:-35	2:-25	11:25	12:-25	13:-25	44:30
word else's	12:30
word elsewhere	4:25	13:-30
word email	0:-25	1:-35	4:55	6:45	7:25	9:-40	12:-50	13:50	15:-30	43:30	44:25	48:25	59:-30
word emailed	7:25
word emailing	49:30
word emails	2:40	3:-30	5:35	9:25	11:-25	12:-50	45:40	49:30	56:25
word embedded	2:25	4:-45	7:30
word emea	0:-25	2:25
word emergency	4:-40
word employ	2:25	4:-30	7:25	44:40
word employee	2:30	11:25
word employees	2:-40	11:95	13:-25	44:-40
word employer	0:40	7:40	44:60
word employment	2:50
word enable	2:-55	4:80	5:25	8:-25	14:30	42:-25	43:25	49:-60	57:40	65:45
word enabled	6:-30	7:-25	8:35	44:-30
word enables	2:-35	42:35
word enabling	5:25
word encourage	39:-30
word encouraged	2:60
word encrypted	2:-35	4:-65	11:65	44:-25
word encryption	2:-65	4:-45	7:-30
word end	1:-35	2:45	4:50	11:65	12:35	44:65	49:35
word enforce	4:35	5:-50	13:35	44:-30
word enforceable	2:-35	15:40
word enforcement	2:-25	7:60	9:-65	13:30	44:135
word enforcing	4:-45
word engage	2:50	4:-25	5:25	7:-35	8:30	13:30	65:25
word engaged	4:45
word engine	10:40	15:40
word engines	4:25	44:25
word enhance	2:-35	4:40	7:40	13:-45
word enhanced	2:-25	7:30
word enhancing	7:-25	10:35
word enquired	4:35
word enquiries	5:30
word enroll	13:-25
word ensure	3:45	6:35	9:60	12:-55	13:-40	44:-75	53:25	58:25	65:40
word ensures	4:-25
word ensuring	0:30	1:30	2:-35	5:-30	44:30
word enter	9:30	11:-30	13:-25	15:35	42:-25	49:25
word entering	2:-45
word enterprise	7:40	12:-40	44:25
word enters	7:25
word entire	2:-35	4:-35	7:35
word entirely	4:30
word entities	0:95	2:-60	7:45	8:-25	9:35	11:-35	53:30
word entitled	2:25	12:30
word entity	0:-25	4:-30	44:25	56:35
word entries	4:25
word entry	17:30
word equipment	3:40
word equivalent	1:-25	4:-25	7:-30
word erase	1:35	4:-40	10:-25	47:55	50:70	54:30	58:50
word erasure	48:-30	50:50
word error	7:35
word especially	7:30
word essential	2:-45	7:-50	13:-35	43:-25
word essentially	2:-30
word establish	2:60	3:30	7:-25	13:-25	54:25
word established	4:30	7:-35
word establishing	12:25
word etc	4:-35	12:-25	45:40
word ethnic	7:-25
word ethnicity	41:45
word eu	1:25	9:100	11:-40	53:85	79:30
word europe	0:30	2:-30
word european	0:30	7:-35	12:-50	44:-35	49:-40	53:65	79:25
word evaluate	4:45	12:30
word evaluation	4:-40	44:25
word even	1:-25	4:-35	5:-35	7:60	11:25	12:-95	13:60	44:35	50:-35
word event	4:-25	7:30	17:-35	44:40	47:-25	73:25
word events	0:30	2:30	5:-25	11:-30	44:-25
word ever	4:30	11:55	12:-35
word every	1:-25	6:25	8:-25	13:-30	17:55	49:30
word everyday	13:35
word everyone	2:40	42:40
word everything	4:-25
word evidence	2:-25	4:30	58:40
word evolve	14:25
word evolving	4:-40
word exactly	2:25
word exam	2:50	11:-35	12:-25	13:-25
word examine	7:-25
word example	1:-45	2:-50	6:25	10:-35	41:-30	43:-35	44:-50
word examples	4:-40	10:-40	11:-40
word except	0:30	4:45	5:-25	7:45	11:-25	15:-25
word exception	2:25	7:55	44:40
word exceptions	2:-30	7:-30	48:-30	50:30
word exchange	2:-45	7:55	44:65
word exchanged	7:35	10:-30	11:25
word exchanges	4:-30
word exclude	44:30
word excluded	2:30	7:-45
word excluding	2:-25
word exclusively	2:40	4:75
word exercise	4:-55	5:-35	7:-45	12:55	13:-45	44:-25	48:-25	49:110	50:-25	58:40	75:25
word exercised	4:25
word exercising	7:-30	12:25	58:30
word exist	4:30
word existing	2:25	4:-60
word exists	5:-25
word exit	6:-35
word expand	2:25
word expected	0:25
word experience	1:-25	2:70	4:40	6:25	11:-35	12:25
word experiences	2:-45	6:-25	7:-25	42:35	44:-25
word experiments	4:25	7:-30
word expertise	4:-35
word expiration	2:25	4:85	5:30	12:-25
word expire	7:-25
word expires	73:25
word expiry	7:25
word explain	4:-40	5:30	15:25	42:25
word explained	0:30	3:-30	10:30	44:30	48:40	50:30
word explains	0:25	2:-40	4:-75	7:-60	11:-25
word explanation	4:25	48:25
word explicit	41:25
word explicitly	4:35	7:25	8:-30	44:50
word exploitation	7:25	44:45
word explore	0:25	2:-30	4:-45
word explorer	13:30
word export	12:30	48:30	49:35	56:65
word exposure	4:25
word expressly	2:-25
word extension	2:-45	4:-45	9:55	12:45
word extensions	2:-45
word extensive	7:25
word extent	9:25	11:40
word external	2:50	4:45	44:50
word extra	4:30
word extract	4:60
word face	2:110	4:-40	41:60
word facebook	1:-50	2:45	3:60	4:40	6:25	43:30
word facial	4:75	10:25	41:65
word facilitate	2:-30	4:30	6:-25
word facilities	2:-25	9:40
word facing	2:-30
word fact	2:25	4:40	7:-50
word factor	4:-25
word factors	2:-30	4:-25
word failure	13:25
word fair	12:30
word faith	12:-25	44:-30
word fall	0:-30
word falls	4:45
word false	7:25
word familiar	6:-40
word family	2:65	4:25	15:35	44:40
word faster	2:-25	7:-30
word favorites	4:25	13:-35
word fb	4:30
word fdpic	9:25	59:25
word feature	2:110	3:-25	4:55	11:-25	12:25	13:-25	42:40	43:25	44:-25	45:35	49:30
word featured	4:65
word features	2:30	4:25	6:-50	7:-40	12:-30	15:35	17:40	41:40	42:25	44:-35	49:-40	50:-50
word february	51:40
word federal	5:35	13:25	44:25
word feedback	3:45	13:25	44:-45	49:-45
word feel	2:-30	4:-30
word few	2:-30
word fi	2:35
word field	2:35
word fields	2:30
word file	7:25	9:-35	10:30	12:35
word files	2:-30	7:25	10:30	11:-25	45:35
word fill	1:-25	7:-35
word filling	3:25	4:-25
word finally	12:35
word financial	4:-45	9:-25	12:30	13:-35
word financing	4:-25	44:-70
word find	0:-35	10:-25	12:-65	41:35	44:-25
word fingerprinting	6:-25	7:25
word finished	12:25
word firebase	2:25	7:45	44:50
word firefox	2:95	7:55	13:30
word firms	7:30	44:40
word first	1:45	3:25	6:40	42:30	43:-35	44:-35	45:35	70:25
word fit	12:25
word fitzwilliam	12:30	59:30
word fl	0:40	1:30
word flag	4:40
word flash	4:-25
word flows	9:30
word follow	3:30	7:-40	11:25	13:45	65:-25
word followed	9:30
word following	0:-30	1:85	2:35	3:95	4:40	5:95	6:35	9:-45	10:25	11:-55	12:35	15:-25	44:-50	65:35	80:25
word follows	1:30	4:-30	12:-25	13:-25
word food	0:25
word footer	2:-25	4:-35	6:25	8:70	13:-50	49:30
word footprint	2:25
word for	1:-50	4:25	5:40	7:-25	8:-30	10:25	12:-30	17:-60	39:-50	40:-35	43:-25	45:25	47:-70	48:-25	50:-30	56:-30	66:-25	70:-25
word force	11:30	12:40	17:30
word form	0:55	1:100	2:60	4:30	6:25	8:30	12:35	13:-40	44:35	49:75
word formally	0:25
word format	5:-25	12:30	13:-35	48:45	49:-45	55:25	56:90	75:30
word former	7:25	44:45
word formerly	2:25
word forms	2:-60	6:25	44:30
word forth	0:25	1:-35	2:-35	4:-35	44:-35	45:-25
word forum	1:30	4:40	9:40
word forums	1:-35	2:35	4:45
word forward	1:30	7:25
word forwarded	13:25
word found	2:40	6:-30	12:-50	13:-25	44:-40
word foundation	0:35	2:-65
word four	7:25
word framework	0:-50	1:-25	7:30	9:50	44:25
word france	0:65	1:55	12:-30	58:25
word francisco	0:-35
word frankfurt	1:35
word fraud	0:25	2:40	3:75	10:45	11:-60	12:-30	44:-30	45:40	65:25
word fraudulent	4:85	5:-25	7:-50	11:-50	12:60	44:-30	45:-25
word free	2:-40	4:-25	5:50	8:25	11:-55	12:30	48:35	57:65
word freedoms	7:-25
word frequency	4:35	5:25	6:60
word frequently	7:30
word friendly	4:25	7:-25
word friends	4:60	7:30	44:50
word from	0:-45	1:-25	3:115	5:-30	7:-40	11:25	12:-40	17:50	41:-25	44:-30	45:35	49:-105	51:30	53:-45	55:-55	57:-45	58:25	59:-35
word fulfil	5:45	7:-45	45:35
word fulfill	2:30	7:-50	44:-45	45:25	50:-40	58:45
word fulfilled	2:-30	4:-30
word fulfilment	2:-35
word full	2:50	4:25	12:-25	13:40	42:50
word fully	2:-35	6:25	7:45
word function	44:30
word functional	4:25	13:-40
word functionalities	4:25
word functionality	4:30	7:55	9:35	42:45	44:75	45:35	50:-25
word functioning	1:35	4:40	7:40	44:25
word functions	7:40	12:-25	13:30	44:40
word fund	2:25	7:30	44:25
word fundamental	4:-30	7:-30	12:-25
word funds	7:30	44:25
word further	1:-55	2:40	4:-55	6:-60	7:30	11:30	12:-30	44:40	45:-25	47:-30	50:-25
word furthermore	2:25	7:-40	11:40
word future	0:30	3:50	4:55	6:30	12:40	13:35
word ga	4:75
word gain	43:25
word games	0:75	1:30	2:25	7:-40
word gather	1:40	2:40	7:-25	44:-40
word gathered	0:25	2:-25	4:50	7:25	12:30	17:30
word gathering	4:45
word gave	7:35
word gdpr	0:40	1:-50	4:25	5:75	7:30	12:-65	44:35	65:40
word gender	2:25	4:-30	7:-25	41:30	44:-65
word general	1:-50	4:-45	7:55	10:-30	11:-30	12:-45	13:25	44:-40
word generally	0:-25	5:30	6:40	12:45	13:40	48:40
word generate	4:35	73:25
word generated	3:-25	4:-30	6:-35
word generative	4:55
word geneva	0:40	1:30
word geo	2:-25
word geographic	2:35
word geographical	4:-25
word geolocation	2:50
word germany	1:85	4:40	9:50	12:-25
word get	4:65	7:90	13:-50	44:30
word gibraltar	9:25
word github	0:30	1:25	2:-55	4:-45	12:-45	13:-50
word give	1:25	2:60	4:35	7:25	11:-25	12:40	42:35	44:-25	49:-25
word given	0:45	1:25	3:25	13:-60	44:50	49:25	75:35
word gives	4:-25	7:45	44:70	48:35
word giving	1:-25	7:25	44:35	49:40
word global	1:35	2:-45	7:-40	8:55	9:120	13:-70	14:50	44:-35	49:35	53:50
word globally	44:25
word gmbh	0:90	1:80	4:30	10:40	13:-25	66:45
word go	5:25	10:25	12:-30	13:50	45:35
word goes	7:30
word going	2:40	5:30	7:30	55:35
word good	2:-40	4:-55	44:-35	50:30
word goods	7:30	44:35
word google	1:-30	3:-25	4:50	5:-30	7:80	8:-30	9:35	11:70	12:-30	13:60	15:-40	17:-30	43:40	44:90	48:40
word google's	0:-30	4:30	7:70	44:95
word gordon	0:35
word govern	2:25	4:-25	7:-25	17:25
word governance	4:25
word governed	0:30	4:25	6:35	7:35	13:-30	43:45
word government	4:-35	7:45	12:-30	41:45	44:75
word governmental	4:-35
word governs	7:-30
word gpc	6:-25	7:-25	49:40
word grant	7:45
word granting	12:45
word grants	12:25
word great	7:-25
word greater	1:35	4:45
word green	2:35
word grounds	4:-35	12:30	13:-35	55:25
word group	0:95	1:40	4:-35	6:-35	7:50	10:40	12:-60	13:35	44:85	55:45
word groups	7:60	44:30
word gu	1:30
word guarantee	11:40	12:-25
word guarantees	7:35
word guardian	3:25
word guardian's	15:35
word guidance	11:30
word guide	2:-30	4:-55
word guided	2:-30	4:25
word habits	2:40
word had	10:35
word hamburg	0:50	1:25	2:25
word hand	2:30	4:-35	12:25
word handle	2:35	4:40	9:30	12:-65	44:-25
word handled	1:30	2:25	4:50
word handles	2:35	3:25
word handling	0:35	2:50	4:50	5:-30	9:30	11:35	44:-35	70:30
word happens	2:-25
word hard	2:-30	4:35
word harm	42:25
word harmful	4:50	7:-60	44:-25
word has	0:35	3:40	6:50	7:-25	12:55	40:35	45:-35	48:25	50:25	55:25	56:-25	65:25	75:35
word hashed	2:40	3:25	4:30	6:40	7:70	11:-30	44:50
word have	1:45	3:45	6:30	9:-35	12:45	13:-30	15:-30	17:-30	40:-45	47:35	48:55	59:25	65:-30	73:-35
word haven't	17:30
word having	4:-65	12:30	13:40	75:35
word headquartered	7:-45
word headquarters	1:25
word health	4:-30	11:25	12:30	41:25
word height	2:30
word held	9:30
word help	3:-30	4:55	5:-60	9:-25	10:-30	41:-25	45:-40	65:-30
word helping	2:25
word helps	2:-40	7:30	11:45	42:50	44:50
word her	2:-45	4:-30
word here	1:35	2:50	6:-35	8:25	10:45	11:60	42:35	45:50	49:35	66:25
word here's	13:35
word hereby	5:25
word herein	2:-25
word hereinafter	5:25	7:-35
word hesitate	1:25	12:-40
word hide	2:-35	3:-25	7:25	13:85
word high	2:40	7:-25
word hindrance	56:30
word his	2:-35	4:-45	7:-30	13:-25
word histories	7:30
word history	4:-35
word hold	1:-25	2:-35	3:-30	44:55	45:-25	47:45	48:110	50:60	56:40
word holder	4:50
word holders	2:-25
word holding	4:25
word holds	44:40
word home	0:-25	2:25	5:-25	7:-45	12:-25	13:-50
word homepage	4:30
word honor	6:-40	14:40	49:40
word hope	4:-25
word host	4:-35	7:65	44:60
word hosted	3:25	9:40
word hosting	0:-25	2:-40	4:-85	7:75	44:85
word hours	1:35	10:25	44:25	73:35
word house	0:60	1:30
word how	0:50	4:-40	5:-65	7:-60	9:45	11:35	12:-45	13:-40	15:-40	17:30	39:-25	41:-30	43:-25	44:-80	47:-35	48:-30	49:-25	57:-30	58:-25	66:30
word however	2:-40	3:-25	9:30	13:30	14:25	65:30
word html	4:-25
word http	4:35
word hub	2:40
word human	12:30
word ico	12:30
word icon	4:-30
word id	1:30	2:75	3:25	4:40	6:-40	7:35	11:-30	13:-25	42:30	47:25
word identifiable	1:30	12:25	44:-80	48:45	49:30	58:35
word identification	1:30	3:-30	4:95	41:50	48:50	49:-35	58:25
word identified	3:30	4:60	6:-25	7:-25	45:-25
word identifier	6:30	7:35	13:25	44:-40
word identifiers	2:25	4:25	5:-30	6:-40	7:65	8:30	10:40	13:-35	15:-30	44:65
word identifies	4:-45	5:30	12:-30
word identify	2:-30	4:70	6:25	12:-25	42:-45	44:-30	50:-35
word identifying	3:-25	4:50	6:-25	12:25	13:60	44:25
word identity	1:40	2:65	7:30	10:45	11:-65	12:60	13:40	42:-25	45:25	58:145
word idfa	13:25
word ids	4:-35	15:30
word if	1:50	8:-30	10:50	11:-25	14:-35	17:40	39:45	41:-30	44:25	50:-65	54:30	58:-30	59:45	66:30	73:-25
word ii	0:35	1:45	2:35	8:-30	13:35	47:25
word iii	13:55	47:25
word illegal	2:35	4:40	7:-35	11:-40	50:25
word image	2:80	4:-30	44:-70
word images	2:55	3:30	5:30	7:-25	13:-25	41:55	44:-45	45:30	50:45
word immediately	2:35	10:35	11:25	13:-35
word imminent	4:25
word impact	4:-30	5:30
word implement	2:-35	7:35	12:25	65:25
word implementation	2:45
word implemented	4:-40	7:40
word importance	2:-25	40:30
word important	2:-65	4:35	7:-40	12:25
word impose	58:30
word impossible	2:30
word impressions	2:30	12:30
word improve	0:35	4:140	5:-30	7:-60	13:-25	65:30
word improvement	4:40	5:40	44:-30	65:40
word improvements	2:-35	44:25
word improving	7:35	10:30	12:25	13:-25
word in	1:-40	4:-25	6:-25	9:30	11:25	14:-40	39:-50	40:-50	42:-35	48:-30	49:-30	54:-45	55:-35	65:30	66:-30	73:-25
word inability	13:30
word inaccuracies	47:35	48:25
word inaccurate	10:-30	12:45	47:125
word inactive	73:25
word inbox	2:35	7:-30
word inc	0:120	7:50	9:40	13:25	17:-50	44:120
word incentives	13:-25
word incident	44:30
word incidents	41:25
word include	3:-35	4:-40	5:55	6:30	10:-35	12:-55	13:-40	42:-30	44:45	58:35
word included	2:-25	7:50	15:30	44:-35	48:25
word includes	2:-30	3:25	4:-50	5:-55	6:-35	7:30	11:45	12:-40	41:30	42:-40	44:35	45:-25	48:-25	65:-25
word including	0:-40	9:50	11:-25	14:-25	42:-80	43:-40	47:-35	48:-30	49:-25	50:-50	58:-35
word incompatible	2:-40	4:50
word incomplete	10:-25	12:30	47:80
word incorporate	3:-30	7:-40
word incorporated	1:-30	2:30
word incorporating	12:25
word incorrect	47:45
word increase	2:-25	4:-25
word indefinitely	10:50
word independent	0:-30	2:-30	7:55	12:30	44:85
word independently	3:35	4:50	7:40
word indicate	7:-25	13:30
word indicated	4:-40	12:45	49:35	57:25
word indicates	2:-25
word indirectly	2:-70	13:-25
word individual	2:-25	3:25	4:30	6:55	7:-30	9:35	13:25	45:-40	50:-30
word individually	7:25
word individuals	1:45	3:25	7:-55	9:-60	12:65	15:25	40:25	49:35	55:25	59:75	65:30	75:25
word industry	3:35	4:-35	11:25
word inferences	7:-30	13:-25
word inferred	4:-25	7:-40
word info	2:-25	4:-25
word inform	4:30	17:-25	47:30	49:25
word information	0:-40	2:30	5:-25	8:35	9:35	12:35	13:-25	17:-30	39:-60	40:-55	41:-30	42:-45	43:25	44:-40	48:60	49:55	53:-30	54:-30	55:-30	59:-35	65:-35	66:-30	73:-30	75:-30	79:-25
word informational	0:25
word informed	4:55	12:40	13:25	42:25	44:-40	48:45
word infrastructure	4:30	7:50	9:35	44:65
word infringing	4:30
word initially	2:-25	4:-25	12:65
word initiated	7:30
word initiative	4:-25	7:-55
word inputs	7:-30
word inquiries	0:-40	1:165	2:25	4:-40	7:-45	9:-40	12:90	13:-30	49:65
word inquiry	0:75	1:70	7:-40
word ins	2:-40	6:50	7:50
word inside	6:35	7:30
word insights	3:25	11:25	13:-35	44:-25
word insofar	4:-35	11:25
word instagram	7:-35
word install	2:40	7:30	44:70
word installation	2:55	4:90	7:40
word installed	4:45	10:25	11:25
word instance	4:-55	44:-30
word instances	2:30	4:-70	5:-30	13:-50	44:-30
word instead	0:35	2:35	4:-35	7:35
word institution	0:-25	1:-45	2:50	3:-30	4:70	7:-50	9:30	44:-80
word institutions	2:-50	7:-35	10:30
word instructions	2:-55	3:-25	4:-70	5:-30	7:-45	11:-25	12:35	13:40	44:-45	47:25	49:65
word instruments	12:45
word insurance	0:-35	4:30	48:40	49:55
word integrate	2:35	4:-35	7:-60	44:-65
word integrated	2:-35	7:25
word integration	2:25
word integrations	7:-55	44:-35
word integrity	4:25	7:-30	9:-25	12:-30
word intelligence	4:45
word intend	13:30
word intended	1:25	3:25	4:55	7:25	13:25	40:35	44:65
word intentionally	1:35
word interact	2:25	10:-25	41:-30	44:-30
word interacted	2:25	13:-35	49:45
word interacting	2:75	5:-30	7:-35	13:30
word interaction	2:55	44:50	73:35
word interactions	2:100	3:25	5:30	7:50	43:30	48:25	49:30	50:30
word interactive	4:-25	7:-25	44:-75
word interest	0:-25	2:25	5:70	11:-25	12:25	13:45	44:40	49:25	55:25	65:115
word interested	2:-50	13:-30	44:-40
word interesting	7:-25	44:-30
word interests	1:25	5:55	6:35	7:-65	12:-40	15:30	44:-55	55:35	65:55
word interface	7:35	49:40
word interfaces	2:-30	4:30	7:-50
word internal	4:55	7:35	13:30
word internally	3:55	7:-25	10:25
word international	2:-30	4:-30	7:45	9:30	12:-40	44:55	53:45
word internet	10:-25	13:35	49:30
word interview	2:35
word into	0:30	1:-30	2:-80	5:50	7:-65	9:30	10:-25	11:30	12:35	15:30	17:40
word investigate	1:30	2:-30	4:55	7:25	10:-25	12:-50	44:-40	49:-25
word investigating	2:35	7:40
word investigation	12:25
word investigative	7:40
word investigatory	9:-35
word investors	1:30
word invitation	4:30
word invite	2:65	6:-30	44:-25
word invites	4:-25	7:-30
word invoicing	2:50	4:45
word invoke	9:-40	12:45
word involve	41:25
word involved	0:-25	2:35	4:30	10:-25
word involves	2:35	9:25
word involving	7:-30	11:30	44:-30
word io	7:50	44:30
word ios	2:25	4:-30
word ip	2:45	4:45	7:40	10:35	13:-40	42:-35	65:35
word iphone	4:25	13:35
word ireland	1:35	6:30	7:50	13:-30	43:25	44:45
word irish	1:-25
word is	5:-30	7:30	9:-35	13:-30	14:-25	17:-40	39:-35	40:30	42:50	44:30	49:-55	50:-50	56:-35	75:-30
word isn't	4:25
word isp	2:40	6:-25	7:-50
word israel	1:25
word issue	4:25	10:60	44:30	45:30	49:45	50:30
word issued	3:-25	4:50	7:55	13:25	44:35
word issuer	7:25
word issues	1:-35	2:-50	14:25	65:25	73:25
word issuing	2:25	4:30
word it	3:-35	10:35	11:35	15:60	17:25	44:-35	45:35	47:25	55:-50	56:25
word it's	11:25	13:-50
word item	13:25
word items	2:-40
word its	0:45	3:-35	6:35	8:-25	11:30	12:-45	13:35	47:-35	48:-40
word itself	2:-40	10:30	11:35	13:25
word iv	4:40
word january	5:35
word japan	4:25
word javascript	2:45	4:70
word job	1:-30	4:-80	10:25	13:-35	44:-25
word jobs	10:30
word join	7:40	10:30
word joint	0:55	2:-25	4:60
word judicial	44:30
word july	17:80	51:80
word june	2:-30
word jurisdiction	4:-55	9:55	12:-50	40:30
word jurisdictions	2:55	4:30	41:25
word just	5:35	7:40	11:25	13:30	44:65	49:30
word justify	2:-30	4:30
word keep	1:-35	3:-25	10:195	12:45	13:-40	44:40	45:90	47:30	48:30	49:30	57:25	65:25
word keeping	2:50	7:-35	11:25	45:25
word kept	2:25	4:55	7:-45	10:45	12:25	45:25	73:30
word key	17:-35
word keys	2:35	6:30
word keywords	2:25
word kind	4:50	44:50
word kingdom	5:25	9:-50	12:-40	48:25
word know	1:25	2:40	6:-40	7:-30	13:-35	15:30	49:-25
word knowingly	2:-70	4:-35	12:-25	40:65
word knowledge	48:-30
word known	4:-30
word korea	1:25	2:-25	4:-35	12:-30
word la	0:35	1:30
word label	3:-30
word labels	3:-30	44:40
word laid	3:35	5:25
word lane	1:25
word language	6:-30	7:-45	13:-30	43:-35	44:-50
word large	0:55	1:25	4:-40
word last	1:-35	2:75	4:-45	6:-35	12:-60	13:-25	17:60	44:-25	51:120
word later	2:-45	7:35	13:-25
word latest	2:25	44:30
word latitude	2:35	4:30
word latter	3:25
word launch	2:-30	7:25	12:30
word laundering	2:35
word lausanne	0:25	12:-25
word law	0:40	1:40	5:35	13:-70	51:35	55:-25	65:-30	66:35	75:30
word lawful	4:30	7:25
word lawfully	12:40
word lawfulness	3:30	4:-45	5:-65
word laws	0:-25	1:-100	2:-25	3:-55	13:-25	45:45	47:25	48:25	49:-35	50:30	53:35	59:-40	75:30
word lawyers	4:-30
word lead	7:35
word learn	4:-30	5:30	6:-45	8:25	12:-75	13:30	43:-35	44:-50	53:-25
word learning	4:90
word lease	7:-30
word least	4:-45	7:55	11:50	17:65	39:35	42:35
word leave	2:40	4:40	49:30
word left	4:25	6:30
word legal	0:75	1:45	3:-25	5:80	11:-50	17:30	41:-30	42:-35	45:75	47:-35	48:-30	54:40	56:-35	65:30	66:25
word legally	2:40	5:25	7:30	10:35	45:50	49:25
word legislation	1:-25
word legitimate	0:-25	3:-30	4:-25	5:45	7:-45	11:-25	12:40	44:-25	45:50	55:45	56:-25	65:135
word length	44:-25
word les	0:25	1:25
word less	2:-35	4:-25	12:-25	15:25	44:25
word let	2:35	4:25	7:-25	12:-25	13:25	44:25	49:-25
word lets	4:25	12:-30
word letter	2:30
word level	2:-45	5:-25	12:-40	44:-55	53:-40
word levels	4:-25
word lgpd	12:-25
word liability	4:25	7:25	9:-30
word liable	12:-25	13:-25
word license	4:-50	7:-30	13:-25	41:55
word licenses	2:45	4:40
word lifestyle	2:45
word lifetime	2:-30	4:25	6:65	7:-25
word light	2:45	12:30	48:25
word like	0:55	1:55	2:30	5:30	6:50	10:30	12:30	43:30	48:35	49:85
word likely	2:30	4:60	12:50
word likes	3:25
word limit	2:65	5:-25	7:30	11:35	12:-30	13:75	42:45	48:25	50:50
word limitation	9:-25
word limitations	7:-40	45:25
word limited	0:140	1:55	2:-30	3:35	5:35	6:30	8:25	10:30	13:25	47:-30	48:-25	49:-60	50:-30	66:40
word limiting	7:-40	13:35
word limits	1:-25
word line	7:35	44:40
word link	1:-30	6:60	8:60	12:25	13:30	42:25	43:65	44:-25	48:-30	55:25	75:40
word linked	2:30	3:35	7:-45	12:25	43:30	44:-55
word linkedin	4:-25	6:45	7:75	10:30	43:45	44:75
word links	2:35	7:-100	43:-30	44:-80	49:30
word list	7:75	8:-45	13:-25	48:-25
word listed	1:25	5:-25	7:80	8:85	13:-35
word listing	4:-25
word lists	2:-25	4:25	7:65	13:30
word lit	2:30	3:-25	5:85	12:-30	43:30	65:55
word litigation	4:-25
word little	2:25
word live	0:60	44:35	49:25	66:30	75:25
word livestream	2:30
word llc	0:40	3:-30	7:-45	44:-60
word local	0:50	4:-30	12:45	43:-35	44:35	59:35	75:30
word locally	2:50	6:30	7:30
word locate	2:-25	58:40
word located	0:25	2:-50	9:60	11:-25	12:-70	13:25	49:25
word location	2:70	3:-50	5:30	6:-50	7:50	9:55	41:65	42:40	44:50	45:30	47:-30	49:-30
word locations	4:40	12:-25	13:40
word lock	12:30
word lodge	1:-25	12:45	48:45	59:80
word log	3:35	10:25	12:50	13:-25	42:-40	43:-30	44:-45	48:25	73:35
word logged	4:-45	6:35	45:45
word logging	1:-25	2:60	7:-25	12:60	13:35	44:-30	45:25	47:25	49:25	75:30
word login	3:25	7:-45	12:30	44:-50
word logo	2:40
word logs	2:30	4:65	5:40	7:30	42:30	44:70	45:25	65:50
word london	0:25	1:50	66:-25
word long	4:-55	5:-35	7:-30	10:50	12:-30	44:-35	45:60	50:-25	73:35
word longer	2:-50	4:-55	6:-25	13:-30	47:-30	48:-35	49:-35
word longitude	2:35	4:30
word look	4:35	7:-30
word looking	2:-25	7:-30	12:-25
word los	1:50
word loss	1:25	4:25	7:-35
word loyalty	0:25	4:-25
word ltd	0:105	1:25	3:25	6:45	7:35	44:40
word mac	4:-35	6:-25
word machine	4:60	44:-30	56:30
word made	2:25	3:-30	4:-55	7:30	13:-40	42:-25
word mail	4:-40	6:25	7:-25	10:-40	48:25	49:-30
word mailchimp	2:25	4:-40	6:25	13:25
word mailing	1:30	3:25	13:25
word mails	7:-35	12:-25
word main	4:35	13:35
word maintain	2:-30	4:35	5:-35	7:-95	44:-85	48:-30	53:40	58:50	65:-25	73:30
word maintained	2:-35	4:-30
word maintaining	10:25	11:50	13:25	44:-35
word maintains	12:30
word maintenance	4:-25	7:60	11:40	44:60
word major	4:-30
word majority	2:30	15:25
word make	0:-35	1:25	3:25	11:45	15:35	17:35	39:45	42:-45	45:-40	49:25	51:35	56:-25
word makes	7:45	12:25	13:-30	39:50	43:30	44:40
word making	1:-30	6:-25	11:-25	49:-25
word malicious	2:80	4:65	11:-25
word manage	2:-35	5:45	6:60	7:35	12:-30	13:80	44:50	49:-40	50:-35	65:25
word managed	4:-45	7:35	15:40
word management	2:-40	4:115	11:-40	12:-25
word manager	2:65	4:35	12:25	13:-30	15:30
word manages	7:-30
word managing	2:-30	4:105
word mandate	2:-25	4:25
word mandatory	2:85	5:30	7:-35	11:40	13:45	42:100
word manner	2:-55	3:25	4:-35	5:25
word manually	2:40
word manufacturer	2:-45
word many	2:35	44:-30	49:40
word map	7:35
word maps	4:25	7:-30
word marital	2:-25
word market	1:-45	5:30	7:35	8:-30
word marketing	7:50	8:45	9:-30	11:-25	12:-60	13:70	14:-25	42:35	43:-25	44:40	45:-25	49:-40	55:45
word marketplace	44:30
word master	2:40	4:30
word match	4:65	44:30
word matches	2:30
word matching	3:35
word material	39:55	51:25
word materially	2:-45	4:40
word materials	2:-40	4:30	7:-35
word matter	12:25	13:30
word matters	1:25
word may	0:-25	6:25	7:85	11:-35	13:45	40:-25	43:40	44:50	45:-30	47:25	48:-25	53:-60	54:-35	56:-35	58:55
word me	2:-25	4:-35
word mean	0:35	4:-40	7:-50	42:35	45:30
word meaning	0:55	2:55	4:25	7:-40
word means	0:25	6:-45	7:-30	12:-65	13:55	47:-25	49:-55	50:-25
word measure	6:30	7:-25	13:25
word measurement	3:-30	4:-30	44:-35
word measurements	2:40	4:-25
word measures	0:40	7:45	11:45
word measuring	2:45	4:25	5:35	7:30
word mechanism	12:45	13:-25
word mechanisms	1:25	5:25
word media	0:30	2:45	7:-45	8:30	11:-25	43:35	65:25
word medical	2:-35	12:25
word meet	2:25	4:60	7:-35	8:40	12:-35
word meeting	7:-30
word meets	12:25
word member	1:25	2:25	7:50	13:35
word member's	4:55
word members	1:30	2:85	4:65	7:70	11:30	44:55	73:25
word membership	2:85	4:-30	7:45
word memory	7:-30
word mental	41:25
word mentioned	3:25
word merchant	44:-25
word merchants	2:-30
word merger	2:-45	9:-25
word message	1:-30	2:35	3:-30	4:55	7:25	13:-30	44:-30
word messages	3:-30	4:25	7:-50	12:-30	13:25
word messaging	2:30	4:45	7:-25
word met	10:-25
word meta	1:40	6:-35	7:50
word metadata	2:110	7:-45
word method	2:25	4:25	13:25
word methods	2:30	7:-40	49:40
word metrics	2:55	4:35	7:-35	12:25
word mexico	12:-25
word microphone	2:60
word microsoft	4:-40	12:40	13:-30	44:50
word might	3:-30	9:25	42:45
word mind	6:-25	12:-30	44:30
word minimal	4:25
word minimum	4:-45	11:40
word minnesota	12:50
word minor	1:65	58:30
word minors	2:-25	7:-30	12:-35	15:45
word minutes	2:-25
word misconduct	4:35
word missing	7:25
word mission	0:-25	7:-30
word misuse	2:-40	4:30	7:-65	12:-25
word mobile	5:-40	6:-30	7:-40	8:30	13:30	43:-30	47:-25	49:-30
word mode	7:50	13:25	44:85
word model	1:30	2:40	7:-40	48:40	50:25
word models	2:60	4:30	44:-30
word moderation	2:-30
word modification	13:30
word modifications	17:-35
word modified	12:40	17:25	47:75	50:65
word modify	12:45	17:30	47:35	49:30	50:30
word money	44:30
word monitor	0:30	4:30	7:-25	44:-45
word monitoring	2:30	4:-30	7:-25
word monitors	2:35	12:30
word month	12:30	17:25	48:35
word months	2:50	7:25	8:30	10:45	12:35	17:30	45:-35	73:85
word more	0:-25	3:-30	4:35	5:-30	8:-30	11:-50	12:-60	41:-55	42:25	43:-25	57:-55	58:-25	65:25
word most	0:30	1:35	3:-25	5:-45	6:35	42:-25	44:-40	48:-30
word motion	4:25
word mountain	1:65
word movement	4:55
word movements	2:45
word mozilla	2:65	4:-80	7:65	12:-25	13:50
word mozilla's	7:25	11:25
word much	2:25	3:25	4:45	7:-55	44:-25
word multiple	8:25	13:-25
word music	2:-25
word must	1:30	3:-25	4:-60	13:-60	42:90	44:-40	50:-30	58:50
word my	1:-30	2:35	4:-30	7:-45	10:35	12:25	41:45	48:45	49:60
word nai	4:-35	6:-45	7:-30	13:-30
word name	1:-35	5:-30	10:-25	12:-30	41:-35	43:25	48:-60	49:-30	78:35
word named	12:35
word names	6:-25	8:25	49:25
word national	2:-25	3:50	4:-50	44:55	53:25
word nationality	4:-25
word natural	0:25	2:-25	7:-25
word nature	4:-45	13:-25	48:25	49:-25
word navigate	1:25	4:-35	6:-35
word navigating	12:30
word navigation	0:25
word near	2:30	4:45	7:35	42:25
word nearby	4:25	13:40
word nearest	4:40
word necessarily	44:30
word necessary	1:-30	2:40	3:25	4:-55	5:35	7:75	12:-25	42:40	44:30	45:30	49:-30	50:50	65:50
word necessity	4:-30	7:-25	13:25	42:45
word need	2:-40	3:-30	4:-35	6:-45	7:-30	12:-30	42:65	44:-50	45:55	50:-65	58:65
word needed	2:50	4:-70	5:-30	10:35	12:-25	42:25	44:25	45:60	47:25
word needs	2:75	5:30	44:-25
word negotiation	7:30
word netherlands	0:80	1:45	12:-25
word network	4:-40	5:30	6:25	7:55	43:35
word networks	4:-55	7:-25	13:25
word nevada	2:-25	12:-30
word never	2:-30	4:30	7:-25	8:25	10:30	11:75	13:-45
word nevertheless	7:30
word new	4:70	6:-25	8:-25	17:50	39:25	41:30
word news	1:25	3:-35	4:35	7:50	13:50
word newsletter	2:30	7:-25	10:40	13:60	45:25
word newsletters	3:-30	4:50	7:-30
word nicosia	12:55
word no	0:80	1:40	4:-25	5:-60	8:50	10:55	12:-30	13:45	44:-30	47:-30	54:-35	73:25
word non	1:-40	2:25	9:35	12:35	13:25	44:55	45:25	47:25	48:-35	49:-30	75:-25
word none	2:70	7:30
word nonetheless	4:25
word nor	2:55	3:55
word normal	2:-35	4:-30	44:25
word normally	4:25
word north	1:40
word norway	0:45
word not	0:-40	1:-40	3:-35	6:60	8:25	9:-55	10:-40	11:-35	13:45	14:65	15:80	39:-25	40:45	41:25	42:50	44:-35	45:-50	47:-65	48:-65	50:-80	53:-70	59:40	66:-30	73:-25
word notably	2:25	4:25
word note	0:55	1:-65	5:-50	6:45	9:30	11:-25	12:40	44:25	48:25	58:65	73:30
word noted	2:-30	4:25	13:40
word notes	45:30
word nothing	7:-25	13:30
word notice	6:-70	9:-35	10:-25	11:-30	12:-35	17:30	39:55	42:-25	48:45	49:-35	51:40	57:-25
word notices	1:-25	2:-45	4:45	7:-30	12:-75	13:-65	17:25	44:-25
word notification	2:25	3:-25
word notifications	2:-40	4:40	5:40	13:100
word notified	12:25	17:-35
word notify	1:45	2:-40	4:-25	11:60	12:-35	13:-25	17:25	39:70
word notifying	4:-25	5:-35	11:60
word now	4:40	17:25
word nsw	12:35
word number	1:-40	2:35	4:30	13:-30	58:-35
word numbers	1:-50	2:25	11:35	12:-35	13:-35
word numerous	7:35	13:30
word oauth	2:-30	4:-30
word object	2:45	4:-55	5:-60	7:-40	12:45	13:-35	47:30	48:30	49:30	50:45	54:75	55:140	56:45	65:-35	75:30
word objection	5:-30
word objections	0:30	7:-25
word objects	4:-35
word obligated	5:50	44:35	45:40
word obligation	4:-50	10:25	11:25	42:30	44:25
word obligations	1:-45	4:45	5:-25	7:-70	10:65	44:-65	45:60	65:30
word obliged	3:30	4:-25
word observe	2:30	7:30
word obtain	2:-35	3:65	4:-60	5:30	7:40	8:-65	9:25	10:75	12:-30	48:60	50:35	54:35	55:25	56:30
word obtained	2:25	7:50
word obtaining	2:25	4:25	7:35
word occasion	4:30
word occasionally	4:25
word occur	6:30	12:25
word occurred	2:-25	5:25
word occurs	7:25	13:25
word of	0:-30	1:-45	3:-90	6:-40	9:-30	14:-25	41:-25	43:-40	45:-60	47:-25	48:-25	50:-45	51:-80	56:-45	59:-30	66:-55	75:-30
word off	2:55	4:-35	7:-25	8:25	13:80	42:35
word offer	0:60	1:25	2:-40	4:60	7:-60	11:-40	44:-30	53:25	65:35
word offered	3:40	4:-30	7:-35	15:-25
word offering	0:-30	3:40	4:55
word offerings	3:-25	4:45	7:-25
word offers	1:-25	2:-60	4:45
word office	0:65	1:-65	7:-30	12:95	48:25	49:-30	59:95	66:65
word officer	0:80	2:-25	7:-30	13:-55	49:-35	66:90
word officers	2:-25
word offices	4:50
word official	1:25	4:25
word officials	4:-45	7:60
word offline	4:25	11:25
word often	2:35
word old	7:-35	40:45
word older	11:25
word on	0:-50	2:-50	3:-25	4:-40	6:35	14:-35	15:-25	17:25	39:50	40:-45	43:65	44:50	48:-30	49:-45	53:35	54:-30	59:-40
word once	2:-30	7:40	44:40	45:25	48:-30
word one	1:100	3:35	4:-45	5:30	6:35	8:-25	11:45	12:-50	42:30	45:-40	73:40
word ongoing	45:25
word online	1:-25	2:-25	3:-60	10:-25	12:-65	14:55	41:-30	43:-40	44:30	49:35
word only	3:30	4:30	7:30	10:65	11:65	13:40	41:45	44:35	45:55	49:30	50:-35	65:30	73:45
word ons	2:35
word onto	7:35
word onward	7:40
word open	1:-30	6:40	7:-30
word openai	1:-30	3:65	4:35	7:45	44:25
word opened	2:50	13:-30
word opening	4:30
word opens	1:-25
word operate	2:-100	4:-25	5:-25	7:-60	9:85	13:-45	43:-30
word operated	2:-40	5:-25	7:-55	44:-30
word operates	0:25	2:-35	4:-35
word operating	1:-25	2:30	6:-35	7:-25	13:-35	41:-30
word operation	0:25	1:30	2:25	4:25	7:-25	13:-30
word operations	3:-35	6:30	7:-25	9:40	12:-45	44:45
word operator	4:50
word operators	2:45	4:30	6:30
word opinion	7:50	13:60
word opinions	2:35	41:25
word opportunities	4:65	44:-25
word opportunity	4:-35	7:-30	13:35	44:-25
word oppose	13:40
word opt	2:85	4:25	12:40	13:60	14:25	49:-40	55:45	75:70
word opted	17:25	44:40	49:30
word optimization	4:30
word optimize	0:30	4:90
word opting	4:-45	13:25
word option	2:-30	3:35	4:-40	7:60	8:-25	13:35	44:65	49:25
word optional	2:75	4:65	42:50
word optionally	7:-25
word options	0:25	1:35	2:-30	4:-35	44:-25
word or	0:-35	1:-30	5:-40	6:-80	8:-45	10:-25	11:-55	17:-30	41:70	42:-40	43:-95	44:-45	45:25	47:50	48:-25	51:-30	53:-30	55:-45	57:-50	58:-30	59:-25	65:-45	73:-50	75:-45
word order	0:-25	4:75	5:35	7:65	8:35	10:25	42:50	44:70	58:35	65:30	73:35
word ordered	3:25
word ordering	0:25
word orders	2:45	4:-50	5:-35	7:25	41:25
word oregon	12:60
word org	0:25
word organisation	3:25
word organisations	7:35	44:60
word organization	1:-25	2:-35	3:30	4:-25	7:25	11:-30	12:-40	13:25	45:35	48:25
word organization's	0:25
word organizational	2:-25	4:-25	7:50
word organizations	2:-55	4:-55	12:-35
word organized	4:35
word origin	7:-35
word original	2:30
word originated	4:25
word other	0:-35	3:30	5:-45	8:35	39:45	40:-40	42:-55	48:-45	49:-35	53:45	55:-35	56:-40	57:-50	59:-30
word others	3:-40	7:60	8:40	12:-30	45:-30	49:-50	50:-40
word otherwise	0:35	2:-80	10:-55	11:40	12:-50	43:-25	45:-30	47:-30	48:-30	49:-50	65:35
word our	0:45	2:30	3:-45	5:45	6:45	8:-45	11:-30	12:-45	17:-40	44:-25	47:-25	50:-55	51:-35	54:-30	56:-30	58:-35	65:70	66:60
word ourselves	7:25
word out	1:-30	2:-45	4:-30	5:25	6:-30	13:85	44:30	48:25	54:30	55:50	65:-25	73:25	75:50
word outlined	1:45	7:-35	12:30
word outlines	0:35
word outside	4:-30	5:-35	9:110	11:-30	12:-75	44:40
word outstanding	10:60
word over	1:45	2:75	4:50	8:-25	12:-45	13:-30	14:45	40:30	46:25	48:35
word overridden	7:-30
word override	13:25
word overview	2:25	4:35
word owed	4:-30
word own	2:-65	3:-25	5:-50	10:-30	13:-35	44:30	45:-25	58:25
word owned	2:-25	3:-25	7:-40
word owner	0:25	2:25	44:30
word owner's	4:25	7:30
word ownership	7:45
word package	4:30
word page	0:-45	2:45	3:-55	4:-25	6:60	7:25	10:-30	11:-50	12:-35	17:25	39:35	43:35	44:25	45:-25	48:-25	49:45
word pages	1:-25	2:70	6:-25	44:-50
word paid	13:45
word panel	12:45	13:50	57:30
word par	2:-35
word para	2:60	3:-25	4:35	5:65	12:-25	43:30	44:35	65:35
word paragraph	7:30	13:-25
word parameters	4:-25	7:40
word parent	12:-30
word parents	15:-25
word paris	0:70	1:55	12:-55
word part	2:45	5:-55	9:-35	11:-25	44:30	49:45	65:-30
word participate	1:-25	2:40	3:-30	4:-50	5:-25	8:40	10:45	12:-30	15:25
word participated	2:-40
word participates	11:25
word participating	2:40	4:30	44:-30
word participation	1:30	2:45	3:35	7:-35	9:55	12:-25	13:35
word particular	2:-35	9:35	10:50	12:-40	45:35	48:-35	53:30
word particularly	1:30	49:30
word parties	1:40	2:-40	7:25	13:-40	45:30
word partner	3:35	4:35	43:-25	44:25
word partner's	7:-45
word partners	2:30	3:55	6:30	7:80	11:-55	43:70	44:65	54:35
word parts	3:-25	4:-30	6:-25
word party	3:45	4:50	6:30	7:-55	11:-50	14:25	42:-45	44:50	53:-25
word party's	7:-70
word pass	4:40	7:45	44:40
word passed	44:25
word passport	2:35	7:-30	41:35
word password	7:-40	11:95	12:25	41:25	42:45	44:-55	48:25	50:35
word passwords	4:-25
word past	3:35	7:25	8:25
word patterns	2:-45	7:-25
word pay	2:55	4:25	7:25	44:30
word paying	2:30	4:25
word payment	6:-25	7:45	9:25	10:30	11:25	13:-50	44:35
word payments	2:25	3:-30	4:85	5:40	44:-30	45:25
word paypal	44:60
word pci	11:30
word pdf	2:25
word pending	10:35
word people	1:-30	2:60	4:60	7:-25	9:-25	13:-25	41:30	42:35
word per	49:25
word perform	0:-40	1:25	3:-25	9:25	11:25	13:-40	42:30	45:-40	49:35
word performance	2:-45	3:-25	4:-40	12:45	44:-50	55:30
word performed	11:40
word performing	4:-55	44:-25
word period	2:-25	4:-25	7:-60	10:45	13:35	39:25	44:-30	45:45	48:35	49:-25	73:30
word periodically	2:25	4:80	7:40	13:-25	17:30
word periods	2:-50	4:-55	5:-45	12:-45	13:-25
word permanently	12:45	13:45	45:55
word permissible	4:30
word permission	4:-25	5:25	12:-25	13:35	41:30	49:-25
word permissions	2:30	44:-35
word permit	2:-45	4:50	5:-25	8:-25
word permits	2:30
word permitted	4:45	5:25	8:-25	11:-45	12:-45	13:-25	44:50	45:35	48:-25	49:-30	50:-25
word persistent	2:-55	4:25	6:65	10:-25	43:35	78:45
word person	11:-40	12:40	58:30	66:40
word personal	0:-30	4:-25	6:-50	7:-35	8:-40	10:-30	11:30	12:45	39:-35	41:30	42:30	43:-25	44:-60	48:45	50:60	55:35	58:30	66:-35	73:-25
word personalise	2:-30	4:25
word personalised	2:40	4:-25	5:40
word personalization	7:-35	13:40
word personalize	3:-25	4:55	12:25	44:40	49:35
word personalized	2:-55	7:-55	44:-45
word personalizing	2:40	7:30
word personally	1:30	10:25	13:-25	44:-50
word personnel	4:30	11:40	44:30
word persons	0:25	2:35	12:-40	13:50	40:25	44:-30
word philippines	7:-45	12:25
word philosophical	2:25
word phishing	1:-25	7:35	11:35
word phone	11:35	12:45	44:-35	47:35	48:50	57:-25
word photo	2:40	3:-30	4:30	7:-30	13:-40	41:30	42:25
word photograph	2:30
word photographs	2:35	4:-25	13:65
word photos	3:25	5:35	13:-40	44:-30
word physical	0:-30	4:-45	11:40	41:40
word pick	7:25	44:40
word picture	2:-30	4:-30	6:-25	13:-35	44:30
word pieces	3:40	7:-40	12:35	41:25	47:35	48:65
word pii	2:90	4:-80
word pin	4:50	12:25
word pixel	2:45	4:55	6:45	13:-25
word pixels	6:70	7:-50	13:25	43:35	44:-75
word place	1:80	7:40	11:-35	43:40	44:80	53:55	55:25	57:35
word placed	2:25	6:-30	12:-25	43:25
word places	7:35
word placing	5:25
word plan	0:30	1:30	2:35	13:30
word planning	2:35	4:25
word plans	1:-50	7:40	13:70
word platform	0:-25	4:35	7:-55	10:-60	13:-80	15:40	40:25	42:-40	44:-60
word platforms	1:45	2:70	6:30	7:50	8:45	12:35	42:50	44:50
word play	4:45
word please	0:-50	1:65	2:-70	3:-55	4:-45	5:-35	6:30	8:25	9:-45	10:-45	11:-25	12:-25	39:-30	42:-25	43:40	48:30	49:35	53:-35	56:-30	57:-30	58:25	65:-30	66:35
word plug	2:-25	6:55	7:70	44:40
word plugin	7:25	44:25
word plugins	7:30
word plus	7:25	44:30
word point	0:-40	2:60	6:25	12:-55
word points	2:40	4:25	7:50
word policies	0:25	4:-45	6:-35	7:-35	44:-25
word policy	1:-50	2:-65	3:-40	4:-60	5:-30	6:-70	7:-25	9:25	11:-60	13:-75	17:75	39:55	41:-25	43:50	47:-35	48:-35	49:-30	50:-30	55:-40	56:-25	59:-25	65:-25
word political	5:35	7:25	13:-25	41:35
word popular	2:-35	4:30	13:30
word port	12:50	56:75
word portability	5:-30	7:-30	11:25	56:65
word portable	49:-30	56:30
word portal	0:30	4:-30	7:-40	12:30	13:50	48:25	49:40	66:35
word portfolio	4:30
word portion	1:35
word portions	13:40
word position	2:-35	7:30	13:-25
word positions	4:35	7:60
word possess	4:35
word possession	2:30
word possibility	12:40	13:-25
word possible	2:35	4:25	11:40	15:25
word possibly	2:35	3:35
word post	1:45	7:30	12:-40	13:-45	39:40	44:-25
word postal	1:35	4:-25	12:35	44:-30	49:-30
word posted	1:40	2:25	13:-50	47:25	50:30
word posting	7:30	17:25	39:60	44:35
word posts	2:40	3:45
word potential	4:35	7:80	12:-25	44:40	45:25
word potentially	4:30	7:45	9:30	13:25
word power	48:35
word powered	4:-50
word powerful	4:50
word powers	9:-25
word practical	11:25
word practices	1:35	3:30	13:-55	17:25	44:-55	47:-30	48:-45	49:-65
word pre	2:30	4:30	5:25	44:30
word preceding	1:30	2:25	4:-25	7:30	12:30
word precise	6:-25	41:80
word predictions	2:35
word prefer	6:25
word preference	6:-45	7:-65	12:30	13:-40	14:35	44:-25	75:45
word preferences	1:-30	4:30	6:50	7:-35	12:-25	13:70	14:30	15:-25	44:-30	50:-40	75:30
word preferred	2:40
word premium	2:50	4:35	12:30	13:-30
word prepare	12:25
word preparing	4:45	7:-25
word presence	7:-30
word present	4:35	43:35
word presentation	4:40
word presented	2:-25	5:25
word preserve	4:-35
word preserving	44:50
word prevail	0:25
word prevent	2:-55	3:-35	5:-25	7:35	11:35	13:65	43:-25	44:50	49:35	50:40	65:-40
word preventing	4:35
word prevention	0:25	2:-40	3:35	4:55	5:-25	11:-30	45:25
word prevents	4:-25
word previous	4:35	17:25
word previously	7:-35	8:-25
word price	2:-25	7:-40
word primarily	2:30	12:25
word principle	4:45
word principles	9:-55	48:30	53:30
word prior	5:50	13:-35	39:30	44:-75	48:30
word priorities	0:25
word privacy	0:-45	1:55	2:-25	3:-80	4:-70	7:-30	8:-40	9:-45	15:-25	17:25	39:40	40:-25	41:-35	42:-45	45:-30	47:-30	48:-30	49:55	51:-55	54:-40	56:-25	66:-50	69:-25
word private	0:50	1:25	2:45	4:-55	7:-35	12:-25
word prize	2:30	7:45	44:70
word pro	3:25	12:25
word problem	7:-30
word problems	4:25	7:-30
word procedures	7:-30	9:-25	44:-30
word proceed	9:25
word proceedings	2:25	4:45
word process	2:45	4:-40	5:50	8:-50	40:-25	44:30	56:-25	57:50	65:25	73:40
word processed	5:-30	12:-45	44:40	48:60	49:25	53:30	54:25	56:35	65:30
word processes	2:60	4:35	7:-35	13:-25	45:-25	73:30
word processing	3:25	5:55	8:-40	12:60	13:-40	17:50	42:-25	43:-30	45:40	47:30	48:30	49:-45	53:30	54:75	55:125	56:40	57:30	58:-35	65:-35	66:-30
word processor	0:35	7:35	10:35	44:55
word processors	0:-25	2:25	4:-65	5:-25	7:30	9:25	11:-30	12:-25	44:-25
word product	1:-40	4:25	11:-25	42:-25	44:-90
word products	2:40	3:-25	4:50	7:-35	8:-30	9:-35	12:-30	42:40	44:-25	49:-35	65:35
word professional	2:50	4:-30	7:50
word professionals	2:45
word profile	5:55	6:-30	9:-25	12:45	13:50	42:-25	44:-25	47:60	48:25	49:40	50:30
word profiles	1:30	4:95	5:-35	7:-25	12:65	55:40
word profiling	2:-30	4:-30
word profit	4:25
word program	4:55	7:-30	8:35	9:-30	11:25	15:25	44:-25
word programme	0:25	7:30
word programming	2:35	4:50
word programs	13:35	44:30
word progress	2:-25
word prohibit	4:-25
word prohibited	44:45
word project	4:25	7:25
word promise	12:25
word promote	2:-60	4:30	7:-25	12:30	49:25
word promotion	4:-25
word promotional	1:-40	7:40	12:-35	41:25
word promotions	3:-35	4:-35	5:25	13:-40	42:25
word prompt	2:40
word promptly	12:25
word proof	5:30	49:65	58:45
word proper	2:-30	4:25	7:85	58:30
word properly	4:25	12:25	44:35	49:35
word properties	13:-25
word property	2:-35	13:35
word proportionate	7:25
word proprietary	13:25
word prosecution	4:-40
word prospects	2:25
word protect	0:35	1:45	2:-35	7:-25	10:-35	11:170	12:-35	41:-25	42:-30	47:-25	54:25	58:25
word protected	0:-40	1:35	12:-30	47:30	48:40	53:35
word protecting	0:60	12:-25	44:-35	65:25
word protection	0:85	2:-60	3:-50	4:-40	5:60	7:25	9:30	10:-35	11:55	12:-30	45:-60	47:-25	49:-75	53:25	56:-35	58:25	59:50	66:130
word protections	4:-35	7:-35	12:50	44:25	53:30
word protective	44:40
word protocol	7:-30	13:-30
word protocols	7:25	44:45
word prove	12:-25
word provide	0:-35	5:70	10:-40	11:-30	13:50	41:45	42:75	44:25	49:-25	53:25	80:-25
word provided	0:55	3:100	12:35	13:30	45:-25	53:-25	56:75	66:30
word provider	1:25	2:35	3:-30	4:-35	7:105	12:60	44:115
word provider's	4:-35
word providers	0:-55	5:-30	7:115	10:-45	12:-35	14:30	43:35	44:115	45:-25	49:-25	80:25
word provides	1:30	3:25	9:-45	10:35	44:25
word providing	2:-35	3:35	4:50	5:100	7:-50	8:-35	13:25	17:-25	44:-50	53:-30	65:30
word provision	0:50	3:25	4:100	7:-30	42:50
word provisions	7:35	12:-40	44:30
word proxy	2:-30
word pseudonymised	7:30	44:25
word pseudonymous	2:-50	6:-25
word pty	0:30
word public	2:-60	4:-25	7:110	11:-25	12:50	42:35	45:-40	47:40	49:-45	50:45	54:40	55:35	73:-40
word publicly	1:50	2:-30	4:50	7:55	12:40	15:25	49:30
word publish	2:-45	7:40
word published	2:-25	4:25	7:55
word publisher	2:30
word publishers	2:-40	4:-30	49:25
word publishes	7:25
word publishing	13:45
word purchase	3:-40	4:25	7:-50	13:-25	15:30	44:25
word purchased	4:65	7:-30
word purchases	0:25	2:65	3:30	4:-65
word purchasing	4:-75	7:30
word purely	2:40
word purpose	0:-40	1:-35	2:-40	4:95	6:35	8:-50	49:-35	50:25	52:25	54:-25	56:-25	78:40
word purposes	2:-25	3:30	4:95	6:25	10:45	13:50	41:-25	42:-25	44:25	45:30	48:45	65:25	75:25	80:30
word pursuant	4:-45	12:-50	44:40
word pursue	4:25
word pursuing	13:30	65:-55
word push	1:30	4:80	13:55
word put	1:30	53:25
word qr	4:50	7:30
word qualify	8:40
word quality	2:30	4:60	7:-30	44:-35
word quebec	7:25
word queries	10:30	12:-25
word query	0:-25	1:45	4:30	7:40	44:40
word question	0:25	1:25	2:-40	12:-30	49:-40
word questions	0:45	1:145	2:30	4:-30	7:-40	10:25	12:30	13:-30	45:35	48:40	50:35	66:45
word quick	2:25
word race	2:35	41:45
word racial	2:-25	7:-25
word raise	1:30
word range	2:25	7:-30	13:25
word rate	2:30	6:30	44:45
word rating	3:25	7:30	13:30	44:25
word ratings	2:25
word rd28	12:30	59:30
word re	2:-40	4:-25	11:55
word reach	1:50	4:25	10:40	13:-35	50:30	58:25
word reached	0:35	2:60	5:30
word reaching	7:-30
word read	0:-40	1:-55	7:-70	9:-25	10:25	11:-50	12:-25	13:-65	44:-60
word readable	56:30
word readers	13:25
word readily	48:35	56:35
word reading	2:30	6:30	17:25
word realize	2:-50	4:-30
word reason	1:25	2:-25	5:55	45:35
word reasonable	4:-60	5:-25	6:-25	10:30	11:35	12:40	45:40	48:25	58:35
word reasonably	2:-65	55:30	58:25
word reasons	1:-25	3:40	4:95	5:25	12:45	54:35
word recaptcha	7:45
word receipt	4:30	48:25
word receipts	4:30	7:40
word receive	0:-35	3:80	11:35	12:-30	13:40	42:-35	50:-30	53:-30
word received	0:-25	3:25	5:25	7:35	9:35	12:40	44:65	53:25
word receives	0:25	2:35	3:30	4:-30	7:75	44:65	53:-30
word receiving	4:35	8:-50	13:80	49:-35
word recent	2:-45	4:-35	7:-25
word recently	4:35	7:25	12:25	13:25
word reception	2:30	7:35
word recipient	11:35	44:30
word recipient's	44:50
word recipients	2:30	5:25	7:100	47:25
word recognise	4:35
word recognition	1:25	41:25	44:25
word recognize	4:30	7:-40	43:35
word recognized	2:-30
word recommend	2:-60	7:-65	11:50	12:30	44:-35
word recommendation	2:35	4:25
word recommendations	4:35	7:-35	13:-25	44:-25	48:25	49:25
word recommends	4:35
word record	2:115	12:40	13:-35	44:-50	45:25
word recorded	2:50	4:-30
word recording	2:40	7:-25
word recordings	44:-30	45:30	49:25
word records	2:60	4:-40	7:-30	10:45	11:-45	12:35	13:-35	17:-30	44:-45	45:-30	49:-30	73:30
word recourse	9:-30	12:30
word recover	11:25
word recruiting	2:-30
word recruitment	4:55
word rectification	10:-25	47:50
word rectified	47:25
word rectify	1:25	12:-35	47:40
word redirect	2:45
word reduce	2:30	7:-30	11:45
word refer	1:40	4:-30	7:-45	9:-30	12:25	44:-50	45:30
word reference	11:-25
word references	44:25
word referral	7:30	44:50
word referred	0:30	2:30	4:-25	12:-25	44:30
word referring	2:25	4:40	44:25
word refers	0:50	4:-25	7:-25
word reflect	7:-30	12:-25
word refuse	2:100	4:-50	5:-30	13:70	15:25	42:25
word regard	4:-40	7:-40	12:-35	13:45
word regarding	1:30	2:-35	4:-45	7:-80	13:85	43:-45	44:-45	47:-25	55:-25	56:-25	59:25	66:35	70:30
word regardless	7:40
word regards	7:-30
word region	2:-50	4:40	7:35
word regional	0:40	4:40
word regions	1:30
word register	2:45	3:100	4:35	6:-25	12:-45	13:-30	42:90	44:-35	48:30	65:35
word registered	0:35	1:-25	2:-35	4:-40	6:-40	13:-25	49:40
word registration	2:95	4:45	7:-25	13:-25	45:-35
word registry	7:25
word regular	2:-35	5:40	11:60	13:30
word regularly	4:-30	7:-30	11:65
word regulated	0:-40	7:45
word regulation	1:-45	4:-45	5:25	7:-35	44:-25
word regulations	0:25	1:-25	2:30	5:60	9:25	12:-45	44:55
word regulator	44:35	59:30
word regulators	7:30	44:30
word regulatory	5:-35	7:-25	49:25
word reidentify	2:40	4:65	7:-25
word reject	2:-35
word relate	3:25	4:-25	5:-25
word related	1:-25	3:30	4:35	11:-40	12:25	13:-25	41:25	45:-40	65:25	73:30
word relates	2:45	4:25	5:25	7:-25
word relating	0:-25	5:55	12:-25	13:-45	49:-50
word relation	1:80	2:-35	7:30	9:40	44:-110	49:30
word relations	4:30
word relationship	0:30	2:-25	5:25	13:30	44:25	49:40
word relationships	3:35	7:-50	44:-40
word relative	4:30
word release	7:35	12:30
word released	11:30
word relevant	0:50	1:70	5:-60	13:35	14:30	42:-35	50:-35	65:-30
word reliability	2:-25	11:25
word reliance	12:30
word relied	2:-45	3:-30	4:25	15:30	65:25
word relies	4:-40
word religion	2:-30	41:25
word religious	2:25
word rely	4:-25	5:45	7:35	44:55	49:45	53:50	57:45	65:25
word relying	5:-60	12:35
word remain	3:-25	7:50	10:95	45:25	50:25
word remains	2:25	10:50	13:45
word remarketing	4:40	6:35	7:-40
word remedy	11:25
word remember	6:40	7:45	10:25	13:-80	47:25	48:30
word remembering	4:35
word remind	10:25
word reminders	2:25	7:-25
word remote	4:-30
word removal	49:50	50:30
word remove	4:25	7:50	10:45	13:65	15:30	42:-25	50:45
word removed	4:35	50:60
word removing	13:25
word render	2:30
word renewal	4:40
word renewed	2:75
word rent	4:30	8:50
word rental	44:-25
word repair	7:45
word replace	2:55
word replay	2:45	7:40
word reply	13:25
word report	2:25	4:95	12:-40	13:60
word reporting	2:55	4:60	7:-25	44:-40
word reports	2:55	4:30	7:55	12:-40	44:25	45:-25
word represent	0:-25	7:-25
word representative	0:35	1:50	2:50	7:-55	9:-25	12:-30	66:-25	79:50
word representatives	1:-35	12:-25	13:30	44:25
word represents	5:30	9:30
word reputation	4:-25
word request	0:30	1:50	2:-35	3:-45	6:-50	7:-35	9:-25	10:-30	11:-45	12:155	41:-30	42:-55	43:-30	44:-25	48:115	49:95	50:30	54:25	56:25	58:115	65:-25	75:25
word requested	2:35	10:50	12:-30	44:45	45:25
word requesting	2:-35	5:35	7:-25
word requests	1:50	2:25	3:-25	4:35	5:-30	12:90	14:35	45:30	49:60	58:50
word require	1:-35	3:-30	5:-40	7:55	8:25	11:55	12:50	13:-40	41:35	42:75	49:-50
word required	2:40	12:25	42:80	47:30	48:45	50:35	53:-35	73:-30
word requirement	4:-55	13:-25
word requirements	0:-25	4:-30	5:-55	13:-25	17:25	44:-30	45:25
word requires	2:30	5:30	7:75	8:30	12:-25	13:-40	41:35	42:35	44:65
word requiring	5:40
word research	2:-30	7:-50	44:-40
word researchers	4:-45	44:55
word resellers	7:-45
word reservations	2:105	6:30
word reserve	2:30	4:55	7:35	12:-45	44:40	48:-30	50:-30
word reserves	4:35	7:50
word reset	2:-30
word reside	1:-35	2:-30	44:-60	49:-30
word residence	2:-35	4:-40	12:25	49:-30
word resident	2:-40	5:35	7:-55	12:25	48:70	58:25	75:30
word residents	0:-35	1:-30	2:-25	12:100	48:35	58:-25	75:25
word residual	10:30
word resist	2:30
word resolution	2:35	9:-55	12:30
word resolve	0:-30	7:60	10:40	13:-25	44:35	45:60
word resolving	9:-25
word resources	4:-35
word respect	1:50	2:50	4:-30	7:25	11:40	14:35
word respective	2:30	3:60	4:30	5:-70	6:25	12:45	13:35
word respectively	4:-25	9:30	53:25
word respond	0:-25	1:25	11:-25	12:45	42:-30
word responding	2:-50	4:30	12:-25	13:-30
word response	3:25	10:-25	12:65	13:40	44:55	48:75	50:-40	54:25
word responses	13:-30
word responsibility	0:95	4:-25	7:30	13:-55	44:35
word responsible	0:65	1:30	3:-40	4:-40	13:-40	41:25	44:-50	54:25
word responsibly	4:25
word rest	2:-25
word restrict	4:40	13:35	47:25	48:35	49:-30	54:125	55:30	56:75	57:25	58:30
word restricted	2:45	4:-30	5:-25	13:35	54:35
word restriction	54:90
word restrictions	4:-35	11:30
word result	1:50	4:-30	5:25	11:25	42:40	45:30
word results	2:25	4:25	7:-35	11:-25
word resume	2:60	4:35	7:25
word retail	2:-35	7:-25	44:-30
word retailer	3:-30
word retailers	4:-35	7:35
word retain	1:55	2:-50	4:45	6:-35	10:55	44:85	45:125	65:-25
word retained	2:-60	4:-35	13:25	44:-45	45:45	73:30
word retains	10:65
word retargeting	44:30
word retention	1:-35	4:-55	12:-50	13:-30	45:55	48:-30	50:-45	73:25
word retrieve	2:45	3:45
word retrieving	4:-25
word return	7:45	12:-30	44:55
word reuse	4:30
word revealing	2:45
word revenue	2:30
word reverse	7:-25
word review	0:-25	13:-85	47:85	48:115	49:30
word reviewed	17:40
word reviewing	4:35
word reviews	2:65
word revise	17:-25
word revised	39:40
word revision	7:25
word revoke	4:-30	12:55	13:30	49:45	55:40	57:50
word reward	11:25
word rewards	2:-55
word right	0:-45	2:-25	4:-25	5:-75	9:-50	10:-30	11:-30	12:55	45:-35	47:25	48:55	54:30	55:45	56:60	58:40	59:45	65:-35
word rights	4:-40	6:-25	7:-35	12:140	13:-25	41:-25	44:-35	45:-30	49:35	54:50	55:40	56:40	58:25	65:25
word risk	11:-30
word risks	7:-50	11:35
word ro	1:30
word road	0:25	1:-35	2:-30	12:-25	66:30
word role	2:25	4:-30	7:45	12:25	44:25
word route	0:25	1:45	7:-25
word routing	2:-30
word rue	0:40	1:45
word rule	2:30	4:-45	7:40
word rules	1:35	12:50	53:60
word run	5:-30	12:-30
word running	4:55
word sa	2:25	12:70
word safari	6:35	13:35
word safe	2:50	7:35	11:30	13:40	44:30
word safeguard	12:-25	44:25
word safeguards	1:30	2:-25	4:-25	7:-35	9:40	12:-45	53:40
word safer	4:40
word safety	2:70	3:35	4:60	11:-35	12:-50	13:25	41:40	45:30
word said	11:30
word sale	0:40	4:-40	7:55	12:-50	13:-80	48:-25	75:35
word sales	0:75	2:-55	7:-30	8:60	13:-65	43:-50
word salesforce	4:-35	7:40
word same	1:-25	4:105	7:-30	44:-35	49:-35
word sas	0:30	1:35
word satisfaction	2:40	4:30	7:-30	12:30
word satisfactorily	1:-25
word satisfied	1:-25	12:-25	48:25	59:45
word satisfy	7:30
word save	2:45	4:45	7:-40	12:25	44:-30	45:35
word saved	2:60	4:50	12:45	50:40
word saves	2:-40
word saving	2:35	4:-30	13:-25
word saw	2:-45	7:35
word say	2:-35	7:25
word saying	3:25
word says	6:-25
word scan	2:25	4:45	7:45	41:25	44:55
word scanned	2:30	4:30	7:25
word scanning	2:-25	4:35	7:40
word scans	2:-25
word school	2:-40	7:-30	15:25
word scope	1:25	2:50	5:25	7:-30	9:25	44:-30
word score	2:40	4:-25	7:45
word scores	7:25
word screen	2:50	7:25
word screening	2:-25
word scripts	4:-30
word sdks	2:25
word se1	0:-25
word search	2:30	5:-30	6:-25	10:35	15:25	43:-35
word searched	4:25	7:-25
word searches	7:-30
word searching	13:25
word second	4:-30	11:25
word secrecy	7:30	11:50
word section	2:-35	3:-35	5:-25	6:50	7:30	8:-40	9:35	11:-30	13:30	43:25	55:25	65:30
word sections	2:-30	6:-25	7:30	8:30
word secure	2:-105	4:30	7:-40	11:105	44:-35	47:30	53:25
word securely	2:-25	4:-35	11:40
word security	0:-25	4:-30	7:35	9:-25	11:135	12:-55	13:35	17:-35	44:25	49:-45	50:-50	65:30
word see	1:-85	2:-45	3:-45	10:-30	17:-25	43:25	44:25	45:-30	48:30	57:-25
word seeing	2:-45	4:30	7:40
word seek	5:30	7:-25
word seeking	4:-30
word seen	2:-40	6:35	7:25	44:-30
word segments	4:35
word select	2:45	4:55	12:-35	44:35
word selected	2:40
word selecting	2:30	4:-35	49:40
word selection	4:-30
word self	4:-35	44:-30
word selfie	2:-25	4:65	7:35	41:25
word sell	7:-35	8:40	12:35	40:-30	75:65
word seller	2:40	44:25
word sellers	3:50	4:-25	7:45	44:65
word selling	2:-40	4:25	12:40	44:25	48:45	75:30
word sells	2:-30
word send	1:65	2:25	4:60	5:70	6:-35	7:-55	11:50	12:-55	13:-35	41:25	43:-30	48:-30	49:-50	50:-25	58:-30
word sender	2:30	44:30
word sending	0:35	1:45	4:45	12:-25	13:-25	39:30
word sends	2:25	12:-30
word sense	2:-35	7:45
word sensitive	2:115	5:35	7:-35	8:25	12:-35	41:125	44:-30	67:25
word sensors	4:-30
word sent	0:-30	1:-25	2:60	6:45	9:-25	12:-40	44:50	45:25	48:30
word separate	2:-35	13:35	50:30
word separately	2:-45	5:-40	8:-25	13:35
word september	17:80
word sequence	4:25
word seriously	0:35	2:-25	4:-35	7:-35
word serve	2:45	4:140	7:55	8:50
word served	2:-25	4:55	6:-35	7:-30	44:-25
word server	10:-30	43:45
word servers	0:-45	1:-25	2:85	4:-35	6:-35	7:30	9:60	11:40	12:-70	13:-35
word service	0:25	1:-30	8:-35	9:-25	10:25	11:-25	12:-30	15:-30	41:-25	44:45	47:-35	48:-75	50:-50	55:-25	58:-60
word services	8:-25	9:-45	12:-75	13:50	17:-25	42:60	43:25	44:25	48:-25	50:-30	54:-25	55:-25	58:-30	59:-35	66:-30
word serving	4:60
word session	2:-45	6:60	7:35	10:-30	13:30	43:-25	78:30
word sessions	4:-30
word set	0:25	1:-50	2:60	3:-25	4:35	6:25	8:35	9:30	13:25	43:35	47:-35	53:35	54:25
word sets	2:30
word setting	2:45	13:30	44:-30
word settings	6:40	10:-55	11:-25	12:-25	13:115	42:25	47:40	72:30	73:-25
word setup	4:25	13:30
word several	48:35
word sexual	7:25	41:30
word shall	2:-40	4:-55	7:-85	8:-25	10:-25	12:50	17:60	50:35
word share	2:-45	6:-40	7:165	42:-35	44:75	53:-40	65:25	75:25
word shared	2:-40	4:35	7:85	8:50	42:-25	44:70	48:65	49:-35
word shares	1:-25	3:25	6:-25	7:65	8:30	17:25	44:65
word sharing	0:50	2:-25	3:-50	6:-25	7:40	8:35	11:55	13:30	14:45	75:-55
word shield	2:25	44:-30	53:35
word shine	12:30	48:25
word shipping	4:45
word shop	44:25
word shopify	7:65
word shopping	4:-45
word short	2:40	7:25	12:-30
word shortest	10:30	45:40
word should	1:25	4:-40	5:-25	9:-40	12:65	13:-25	44:-30	47:60	48:75	49:60	50:25
word show	4:95	7:25	44:-30
word showing	4:-60
word shown	0:40	7:75	12:35	13:40	44:25
word shows	4:80
word sign	2:70	3:35	4:-30	7:-80	10:-40	11:60	48:65	49:35
word signal	0:-25	2:45	7:-45	10:25	12:25	13:-60	14:30	49:35
word signals	6:-85	7:-45	8:-30	13:-30	14:55
word signature	2:30
word signed	4:25
word significant	1:25	4:-30	12:-25	13:-25
word signing	4:35	6:-25	7:50
word similar	2:65	3:30	4:60	6:30	8:35	11:-30	13:-25
word similarly	44:-50
word simply	2:35
word since	7:-35	12:40
word singapore	9:30
word single	2:-70	13:-25
word site	0:-70	4:25	7:40	8:30	9:-25	39:-45	42:-25	43:90	44:35	50:-25
word sites	2:25	5:25	6:25	7:-65	12:-25	13:-40	41:-25	43:-30	65:25
word situation	5:25	7:50	12:25	44:55
word situations	0:-25	2:60	4:-60	5:35	10:-50
word six	12:-25
word size	3:25	4:30
word sky	0:40	6:-35	7:-30	44:-25
word small	6:35	7:-25	13:-40
word smartphone	2:45	4:-25
word smooth	4:35	5:40
word sms	2:-25	7:40
word so	1:50	4:50	5:25	6:45	8:-25	10:-30	12:45	13:-55	42:25	49:-40	50:35	58:30
word social	1:-25	3:75	4:-30	5:25	7:45	8:35	13:25	43:55	44:70	49:-30	65:35
word software	0:35	9:-25	43:-50	44:25
word sold	4:-55	7:-50	8:45	12:30
word sole	2:65	7:-55
word solely	13:-25	44:35
word solutions	4:-30	12:40
word some	0:-35	2:30	3:50	4:-25	6:30	13:45	14:30	15:-25	42:55	44:40	53:-25	58:-30	75:-40
word someone	2:25	7:30	11:35	12:25	13:30	55:30	58:25
word something	2:-25
word sometimes	1:25	3:35	4:80	7:25
word soon	1:25
word source	2:60	3:220	4:35	7:40	44:55
word sources	2:-80	3:125	4:-40	7:-60	9:-30	41:25	44:-60	49:-25
word space	2:-35	4:70	13:-30
word spaces	2:-35
word spam	2:25	44:-50
word speakers	2:25
word special	4:75	41:35	44:30
word specific	0:35	2:-55	5:35	12:50	15:-45	42:-25	47:50	57:40
word specifically	4:25	13:30
word specified	2:40	13:30	40:30	44:-65	49:45
word speed	2:30	4:-25
word sponsor	7:25
word sponsored	4:-25	7:30
word sponsors	7:35	44:60
word spotify	2:-65	3:35
word square	1:-25	12:30	59:30
word st	0:80
word stability	4:50
word staff	2:85	4:40	11:25
word stage	4:-30
word standard	7:30	9:50	44:-25	53:120
word standards	2:-35	11:35	44:-45
word start	4:-25	10:30	12:-30
word started	2:-25
word state	1:-50	2:50	4:35	7:-60	8:35	12:-25	48:-40	49:-75	75:40
word stated	0:25	2:45	4:25	13:45	44:25
word statement	0:-25	1:-65	4:-25	7:-55	12:-45	13:-30	17:-25
word states	0:25	2:-40	5:-30	8:-40	9:65	12:-55	13:-30	49:25
word statistical	0:30	4:50
word statistics	4:45	7:-40	11:-30	65:25
word status	2:30	3:65	7:50
word statutory	13:25	73:25
word step	11:30
word steps	4:-30	5:25	7:50	11:35	40:25	49:-25	53:-25	54:30
word still	2:30	4:-25	12:30	17:25	44:25	47:25
word stolen	2:-25
word stop	2:-75	4:-50	5:-30	6:-35	12:40	55:40
word storage	2:-50	3:-25	4:-35	5:-35	6:85	10:60	43:-25	45:25	55:40
word store	2:85	3:25	5:45	6:45	9:35	10:130	11:35	44:-60	45:45	47:30	73:30
word stored	3:-40	4:25	6:30	9:100	10:75	11:60	45:60	47:30	48:80	49:35
word stores	2:-45	4:-25	6:35	7:40	13:-30	44:50	45:30
word stories	4:30
word storing	53:35
word strategic	2:-25	3:55
word strategy	7:35
word street	7:25	12:-30	66:-45
word strict	7:75	11:35
word strictly	2:30	3:40	11:55
word stringent	7:35
word stripe	3:25	7:55	44:45
word stripe's	7:25	44:25
word strive	13:30
word strongly	4:-25
word structured	56:35
word student	3:40	12:-25
word students	4:30	12:-25
word study	2:30	4:-30	7:40
word style	2:45	4:30	44:50
word sub	7:65
word subject	0:30	1:-35	2:50	8:25	11:25	17:-25	49:-40	50:40	54:-35	55:-25
word submission	5:25	7:-25	9:30
word submissions	44:30
word submit	1:45	7:30	8:45	12:35	13:-30	41:25	44:30	47:-25	48:-40	49:65	50:-25	53:40	59:30
word submitted	2:-65	4:35	6:25	7:40	12:45	50:25
word submitting	11:30	12:35	13:-30	49:60
word subpoenas	7:35
word subprocessors	44:25
word subscribe	5:30	7:25	12:-25
word subscribed	7:-45
word subscriber	13:30
word subscribers	2:55
word subscribing	4:35
word subscription	0:50	2:45	42:30
word subscriptions	4:-30	10:-25	44:30
word subsequent	4:-30
word subsequently	7:65	12:50	42:25
word subsidiaries	2:35	4:30	7:25	8:25	53:75
word subsidiary	0:40
word substantial	17:-30	39:30
word such	3:25	4:-40	7:-25	10:-30	11:30	12:-25	17:-45	40:-25	44:25	45:-40	48:-55	49:35	53:-25	56:-40	57:-35	58:-40	75:-30
word sufficient	12:40	49:45	58:50
word suggest	4:100	7:-30	13:-35	42:30
word suggested	7:40
word suggesting	4:30	12:30
word suggestions	2:70
word suitable	4:45	12:30	49:35
word suite	1:55	12:-30
word summarizes	2:40	7:55
word summary	2:95	4:45	7:50	13:25	44:40
word supervisory	0:-35	12:25	49:-25	59:45
word supplement	3:25	7:-35	17:-25
word supplemental	2:-25
word suppliers	7:105	44:65
word support	1:35	3:25	6:-30	7:65	9:65	10:45	42:-45	43:-30	44:65	48:-50	50:30	66:25
word supported	2:-25	13:-40
word supporting	12:25
word sure	1:30	11:75	12:-60	13:-35
word surname	4:-35
word survey	3:25
word surveys	2:25	5:-25
word suspected	4:-65	12:-25
word sweden	0:40	1:30
word swedish	3:30	7:35	44:60
word sweepstakes	7:-30	44:-25
word switch	2:50	13:30
word switzerland	0:110	1:75	9:-40	12:25	59:25
word sydney	12:35
word sync	2:45
word system	1:30	2:70	6:-30	7:30	9:25	13:50	53:25
word systems	2:-40	4:-30	5:-25	8:-30	9:25	10:60	11:50	12:40	49:45	50:40
word tab	2:-25
word table	7:35	8:40
word tag	5:50
word tags	3:45	44:-25
word tailor	4:95	8:35
word tailored	4:45	7:25	44:25
word take	1:-25	2:-40	4:45	9:30	10:-40	11:30	13:-45	42:25	49:30	53:55	54:25	73:-35
word taken	7:40	44:40
word takes	2:-45	4:-25	11:60	44:25	49:40
word taking	2:30	4:25	7:30
word tap	4:-30
word target	2:-30	3:25	4:75	7:30
word targeted	4:25	8:85	12:25	13:-45	14:25	43:-35	44:-45	49:25	75:50
word targeting	5:25	7:-25
word task	4:-45	5:25	7:-30	12:35	55:35
word tax	2:-25	4:-45	7:30	44:55	45:25	73:25
word team	2:60	4:25	10:25	13:30	45:55	49:-25
word technical	1:-30	6:-25	7:-25	9:-30	11:25	12:-45	13:-30	43:-25	45:-25	49:-25	53:-25
word techniques	4:35
word technologies	0:65	1:50	2:50	4:-45	6:65	7:-45	14:45	43:80	44:-25
word technology	1:-25	2:40	6:30	8:30	11:25	12:-25	41:40	44:25
word teen	15:25
word tel	1:90
word telephone	1:30	5:-30	6:-30	12:-70	44:-50	49:-35
word tell	4:30	6:35
word temperature	2:35
word temporarily	2:30	4:25	7:-25	10:40	12:30
word temporary	7:30	11:30
word term	8:25
word terminate	2:65	5:25
word terminated	12:35
word terms	0:-30	1:-40	2:-65	3:45	5:30	6:-50	9:-35	11:-45	12:-50	42:-25	44:-60	47:-25	48:-30	50:-50
word test	0:-30	1:-30	4:-40	7:-35	11:50	13:-45	44:-60
word testing	2:-50	7:30
word text	0:50	6:30
word texting	6:-30
word than	1:25	3:-30	5:-25	9:45	11:25	15:25	44:30	45:35
word that	0:-45	1:-35	2:-25	4:-35	8:-45	41:35	44:35	47:50	50:25	53:-30	56:40	59:-25	66:-35
word that's	12:40
word the	1:-80	2:-35	3:-45	5:-65	6:-55	8:-50	10:-40	11:-25	13:-30	15:-55	17:-35	40:-40	43:-55	44:-45	49:-50	51:-50	55:-35	56:-50	57:-45	58:-45	59:-25	64:-25	65:-75	66:-45	68:-30	71:-35	80:-25
word theft	7:-35
word their	0:-50	2:-30	3:-30	4:-60	5:-30	6:25	8:-40	9:40	12:25	13:30	15:-25	43:40	44:-25	45:-35	48:-25	49:35	50:-35
word them	0:35	3:-35	4:-25	6:30	7:50	9:35	11:40	15:-35	41:45	42:-30	44:65	55:-35	57:-25
word themselves	1:25	4:-35	7:30
word then	1:-25	3:25	6:35	13:-35	43:45	44:35	48:-55	50:25
word there	3:55	7:30	9:50	11:-30	43:35	48:-25	49:25	50:35	53:55	55:-35	65:-25
word there's	12:25
word thereby	4:25	10:25
word therefore	2:-30	7:-30
word therein	2:35	3:30	12:-35
word thereto	4:30
word these	1:35	3:30	6:80	9:30	10:-30	14:45	17:-50	42:-35	43:60	45:-40	47:25	48:25	50:45	53:40	57:-25
word they	2:-65	4:-40	5:-25	6:-25	7:60	10:-45	13:-25	41:-25	42:-50	44:55	47:-30	49:-45	54:25
word things	8:25	11:45	13:35
word think	2:-35	4:60
word third	0:-50	4:-30	6:-25	7:25	8:30	43:55	44:-65	47:40	53:-35
word this	0:45	3:-25	6:35	7:30	9:30	10:-30	12:-55	15:-25	17:40	39:70	41:35	42:35	43:-25	47:-65	49:-55	50:-70	54:-35	55:-25	58:-60	59:-45	66:30
word those	2:45	3:35	4:-25	7:-50	10:-35	11:-30	13:25	17:30	39:30	53:-25
word though	11:25	12:25	17:-35
word threats	4:25	11:25	44:-25	65:25
word three	3:30	4:30	5:45	7:-25
word through	0:-40	2:25	4:-25	5:40	6:-45	42:-25	47:50	49:30	56:70	59:-30
word throughout	0:-35	4:-35	7:-30
word thus	2:-30	11:25	44:40
word ticket	2:-50	4:25
word tickets	0:25	2:-40
word tied	5:25	10:25
word time	1:-30	2:50	12:40	14:35	17:40	39:40	44:-30	45:30	48:35	55:35	56:-25	57:80	75:-35
word timely	12:25
word times	4:70	11:-30	12:25	13:-25	44:-30
word timestamp	2:-25
word timestamps	4:-55	7:-25
word timing	3:25
word tips	11:25
word title	3:-30	4:-25
word titled	2:-25
word to	1:-65	3:-45	5:-25	8:-50	9:-50	10:-60	13:-25	14:-30	17:-35	39:-55	40:-40	41:-30	43:-35	46:-25	47:-60	48:-115	49:-30	50:-80	51:-45	53:-30	55:-35	56:-30	58:-75	59:-65	61:-25	62:-25	65:-75	66:-30	71:-45	73:-25	75:-55	80:-25
word together	2:-70	7:-50	13:-25	44:-60
word token	11:35
word toll	49:45
word too	4:35	6:25
word tool	2:25	4:-45	7:30	13:-35	44:65
word tools	1:25	6:40	7:-80	10:-30	12:25	41:-35	43:35	44:-60	48:25
word top	4:-45	7:-25	12:-25	39:30	51:45
word topic	3:30	4:30
word topics	4:40
word total	4:55
word towards	2:-25	11:30
word track	7:-30	13:-45	14:75	44:-45
word tracked	2:25	4:25	12:-30	14:30
word trackers	4:30
word tracking	2:-65	3:-25	4:45	6:85	49:-25
word trade	1:35
word trading	7:-25
word traffic	2:70	4:50
word train	4:85	7:-40
word training	7:60	11:60	44:50
word transaction	2:-25	4:-50	7:65	12:45
word transactional	2:-30	7:65	12:-40	49:-25
word transactions	4:65	5:40	7:40	44:30	65:25
word transcripts	2:-50
word transfer	0:-30	2:-50	7:40	9:195	10:-25	12:-35	13:-40	53:65	56:50
word transferred	0:-30	4:-95	7:120	9:95	17:-25	43:30	44:65	53:50	56:60	65:25
word transferring	1:35	3:30
word transfers	1:-35	9:140	12:-45	53:25
word transit	2:-30	7:-35
word transition	4:-30
word translation	4:-30
word transmission	2:-30	3:25	4:-35	7:40	11:30	44:40
word transmit	2:65	4:30	5:-25	7:35	44:45	56:35
word transmitted	2:45	4:75	5:-35	7:50	11:-40	44:40
word transparency	2:25	12:-50	13:-35
word travel	2:40	44:-30
word treat	2:-30	7:25	44:40
word treated	4:65	9:25	11:50
word trends	4:30	6:-35	7:-40
word trip	4:25	7:45	44:35
word troubleshooting	2:30
word truly	2:30
word truncated	3:30
word trust	4:-40	7:-60	11:-25	12:-30	44:-35
word truste	1:-25
word trusted	7:125	44:35
word trustworthy	2:25
word try	2:-25
word turn	4:-30	13:55	44:50
word turned	2:60	13:-40
word turning	4:40	13:-35
word turns	2:35
word tv	1:25	7:30
word tweet	1:40
word twitter	3:25	4:45	6:35	44:25
word two	2:-30	5:25	10:25	13:-35	44:-35	49:-25	50:-25
word type	2:65	7:-50	12:-40	44:-40	78:40
word types	0:35	7:-60	12:-30	17:25	44:-35	50:-25
word typically	4:-30	11:30
word uk	0:90	1:55	4:-30	5:30	7:-50	8:-25	49:-65	59:45	79:25
word ultimate	12:25
word unable	1:35	4:-55	5:-25	12:25	13:30	42:40	49:45	50:25
word unaffiliated	2:-35	7:35	8:25
word unauthorised	2:-25
word unauthorized	2:-35	7:-65
word under	0:25	1:50	4:30	8:65	9:-40	12:50	13:50	17:25	40:70	41:30	43:-25	45:25	50:60	53:25	57:-25	59:-30	66:45
word underlying	2:50
word understand	2:-40	4:-35	5:25	12:-30	15:45	44:25
word understanding	17:25	44:-35
word undue	10:-30	12:30
word unencrypted	7:-25
word uninstall	10:30
word union	0:50	2:25	7:30
word unique	2:30	3:-25	4:-25	7:-25	13:35
word uniquely	4:-40
word united	0:45	1:35	2:-45	4:-40	12:-65	13:-25
word unlawful	4:-35	54:25
word unless	1:-40	4:30	5:-30	6:-25	9:35	10:-30	12:-25	44:-50	49:-40	50:-25	73:45	75:30
word unlink	13:40
word unrelated	2:-45	4:40	7:75	44:55
word unresolved	9:-30	12:60
word unsubscribe	5:-30	10:30	13:85
word until	7:-30	11:-25	13:-25	44:-25	45:65	65:-25
word unwanted	7:30
word up	2:50	3:-30	4:70	6:30	7:-45	12:50	47:30	49:30	50:25	73:60
word update	0:50	1:45	2:45	8:-25	12:-70	13:35	44:-70	49:25
word updated	4:-25	17:95	51:135
word updates	1:-35	2:-25	4:85	10:-35	11:30	44:-35
word updating	2:-30	12:-25	39:25	47:-55
word upload	4:-50	7:-30	13:30	44:-25
word uploaded	5:35	7:-30
word upon	2:-55	3:-25	5:-25	7:30	15:25	44:35	45:30	48:-35
word urge	49:30
word urgent	7:25
word url	2:-35	6:65	7:-25	44:-40
word us	3:25	4:-35	10:-40	13:-45	17:-50	39:-45	49:40	50:45	53:-25	55:25	56:25	57:-25	59:-30	66:-50	70:30
word usa	1:25	2:35	4:45	7:80	9:25	44:110	53:30
word usable	4:35	48:35
word usage	2:65	5:50	6:-45	11:-35	12:-25	13:-25	43:-25	44:40	45:-25	65:25
word use	1:-25	4:55	6:85	7:25	9:-35	11:25	12:-45	13:25	39:-25	40:40	44:25	48:-35	49:-40	50:-30	53:25	55:30	56:45	58:-40	66:-25
word used	4:30	5:30	6:55	7:65	13:-30	15:40	42:-30	43:30	44:75	48:25	54:35	65:35	73:40
word useful	2:-25
word user	0:-35	5:55	11:-30	15:-25	41:-25	49:30	50:40
word user's	2:50	4:45	7:30	11:30	44:30	45:35
word username	2:30	4:-35	5:35	7:35	13:-25
word usernames	4:30
word users	1:-40	5:-35	7:40	9:-35	10:25	12:-25	13:35	15:70	17:-40	41:-45	44:50	45:-40	47:35	48:-30	50:25	56:-25
word uses	4:115	5:-35	10:-30	11:45	43:-30	55:25	57:-25
word using	1:-35	2:-30	5:35	6:35	17:-30	41:30	42:40	48:-40	50:35	56:-25	58:-35	59:25	70:25	75:-45
word usually	13:30
word utilize	4:-35	44:30
word utilizes	4:35
word uuid	4:30
word valid	2:-35	4:-35	5:45	7:30	12:-35	44:30
word validity	2:40
word value	2:25	7:-45
word values	0:25
word variations	2:30
word varies	7:35
word variety	4:45	6:50	7:-25	44:-35
word various	4:50	7:-30	12:-25	13:25
word vary	2:30
word vehicle	4:-45	7:-35	41:25	44:-40
word vendor	4:55	43:115
word vendors	2:-45	4:-40	7:80	8:35	44:95
word verasafe	1:30
word verifiable	7:-30	58:-30
word verification	0:-35	1:-55	2:30	4:50	5:-40	7:25	13:-30	41:45	44:40	58:55
word verified	2:-25	47:30	50:40
word verify	2:-25	4:100	7:-30	10:25	12:65	13:-25	41:55	44:-40	48:-40	49:-25	58:95
word verifying	1:-25	4:45
word version	1:-25	4:50	13:-45	17:-40	44:-35	51:-65
word via	0:30	3:25	4:65	10:45	12:25	41:-25	42:45	49:65	65:30
word video	0:-35	2:55	4:40	10:30
word videos	4:-110	5:30	7:-25	13:30	44:-25
word view	1:25	2:35	4:-30	6:35	7:75	48:50	65:30
word viewable	7:35	10:50
word viewed	4:40	11:25	12:30	44:30
word viewing	2:-35	12:-25	13:-25	44:30
word views	44:50
word violation	4:25	7:-30	12:40
word violations	4:40
word virtual	4:-30
word viruses	4:45	11:-25
word visibility	44:25
word visible	0:30	2:45	4:40	7:45	13:35
word visit	2:25	3:-25	4:-30	6:40	7:-80	9:-25	10:-45	11:-30	13:40	45:-25	47:-25	48:30	49:40	55:30
word visited	2:25	7:25
word visiting	1:65	5:-30	6:-30	8:50	41:25	48:55	49:25	50:50	75:30
word visitor	2:-25	4:25	7:25
word visitor's	3:30
word visitors	0:30	2:-40	3:-25	4:50	6:-30	44:-25
word visits	4:40	7:30	13:-25	43:35
word vital	5:60	7:-35
word voice	2:65	7:-40	48:40
word voluntarily	2:35	4:50	5:-25	7:45	11:30	13:-60	49:25
word voluntary	4:-25
word vpn	0:25	5:25
word vulnerabilities	11:25
word vulnerability	11:55
word wall	0:-50
word wallet	4:-30	7:-25	44:-30
word want	0:25	3:-45	5:-35	10:-25	12:45	13:90	15:30	42:55	44:-30	47:-50	49:55
word warning	4:30
word warrant	44:-25
word was	2:-60	5:-35	6:-40	8:-25	44:30	50:-25	51:30
word watch	2:-25	4:40
word way	1:60	4:25	5:-30	7:-65	11:25	17:55	44:-45	49:-30	56:30
word ways	4:30	12:60	49:55	65:-30
word we	1:-30	4:25	5:-25	6:-45	7:-45	8:-80	11:25	12:-25	13:-65	14:-35	44:-25	47:-35	48:-45	49:-45	50:-25	51:-65	55:-45	57:-30	59:-40	71:-25	73:-30	75:-35
word we'll	1:30	4:35	10:25
word we're	2:-25	5:105	7:-30
word we've	2:-25	3:25	4:-25	13:-30
word web	1:-35	3:-30	12:-35	13:-40	14:40
word webform	0:30	1:35
word webinars	2:-45	4:-50
word webpage	6:30
word webpages	4:-25
word website	1:30	2:-25	5:-30	6:55	7:-25	12:-55	13:-45	39:60	42:-70	49:40	65:35	73:25
word website's	1:-50
word websites	1:-50	2:-30	3:-45	5:-25	6:35	7:-35	8:75	10:-25	11:-25	12:-70	13:-40	14:60	43:30	48:-35	49:-25
word welcome	0:30	7:-25	12:35
word well	5:-35	10:-30	41:-25	42:35	44:55	48:45	49:-45
word were	4:-30	6:-35	44:30
word what	0:-40	2:35	3:25	7:-90	11:-35	13:55	44:-35	48:80	65:-30
word what's	2:25	4:25
word whatever	7:35
word whatsoever	10:35
word when	2:25	3:30	4:-30	5:50	11:-25	15:-30	42:-50	47:-25	48:-35	49:-40	55:-25	56:-40	59:-30
word whenever	1:-35	2:45	4:-50	5:40	65:25
word where	3:-55	8:-30	14:25	42:-30	43:40	44:-25	45:-30	53:35	54:-25	57:35	66:25
word wherever	7:-30	9:55
word whether	7:-55	10:-40	11:-30	13:80	42:-25	44:-65	49:-30	57:25
word which	1:30	2:35	6:80	10:30	12:50	43:40	45:45	47:35	48:35	49:35	50:70	55:-40
word while	2:45	4:-40	11:30	45:25	49:-30
word white	3:-30	44:35
word who	0:30	2:30	6:-50	15:25	43:-25	44:30	49:25
word whole	1:-25	13:25
word whom	0:-25	2:45	3:-30	4:-50	8:-45	11:-25	12:40	44:-25	48:50	49:-30
word whose	1:-45	9:-30	44:25	49:-25
word why	0:25	2:-85	7:40	12:-40	13:-50	45:-35
word wi	2:35
word wide	0:30	4:-25	7:50
word widgets	6:25	7:40	43:30
word wifi	2:55
word will	5:25	6:-30	7:35	10:50	11:45	13:60	15:-35	17:35	39:105	41:-25	47:-70	48:-50	49:-45	51:-30	57:35	58:40	66:-30	75:-40
word window	2:-25	4:-25
word wish	2:25	4:35	9:30	12:35	47:30	48:55	49:75
word wishes	7:35
word with	3:55	7:25	12:-35	14:-25	15:-55	39:-40	40:-45	42:35	43:-50	44:65	50:35	51:-25	54:-45	55:-85	56:-25	57:-35	73:-25	75:-60
word withdraw	2:-40	4:-25	12:90	47:25	48:25	50:25	55:-25	57:95	65:-25
word withdrawal	5:-40	12:30	44:25
word withdrawing	7:30
word withdrawn	4:35
word within	2:-40	7:30	44:55	48:-25	50:25
word without	1:-35	4:-65	5:-50	7:25	10:-60	13:40	42:35	44:-30	49:-40	56:25
word words	4:-30
word work	2:-50	7:50	8:35	44:45	49:-40	59:25
word working	7:-40	44:-45
word works	2:-40	4:40	8:25	13:-25
word world	9:50	44:-45
word worldwide	7:-35	13:25
word would	0:50	6:25	7:-60	11:30	12:80	13:35	42:25	43:35	45:25	48:35	49:80	55:30
word write	1:40	15:25
word writing	0:55	1:35	2:25	12:30	13:-25	44:30
word written	1:-35	8:-30	49:40
word yahoo	2:-40	4:-40	11:-35	17:25
word year	7:-40
word years	1:30	2:-55	6:25	12:-35	15:25	40:50	43:25	45:40	73:60
word yes	2:35	6:-25	7:35	8:60
word yet	0:25	2:-50
word york	1:40
word you	0:-55	1:-40	4:25	6:-65	7:-60	8:-60	9:-80	11:-35	13:85	15:-55	17:-35	39:-50	41:-35	45:-105	47:-30	48:-30	49:-25	51:-35	53:-50	57:-35	65:-25	66:-30	73:-30	79:-30	80:-25
word you'd	7:30	44:35
word you're	2:-40	7:-40	11:25	12:-35	44:-35
word you've	2:25	5:30	12:25	13:-40	17:25	48:40	49:35
word younger	15:35
word your	0:-30	1:-40	2:-30	6:40	10:30	12:30	13:85	14:-25	15:-40	17:-50	39:-50	40:-40	44:-25	51:-35	57:-25	58:-35	65:-35	66:-25	73:-30	75:-55
word yours	4:30
word yourself	2:60	3:-25	6:-35	13:-30	50:-35
word youtube	0:35	2:25	6:30	7:30	13:25	44:30
word zendesk	7:70
word zero	2:-25	7:-25
`
}
