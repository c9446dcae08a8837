/**
 * Fitted by `bench/reading/fit.js`; change the cues and fit again instead of editing numbers. A positive weight
 * speaks for a disclosure, a negative one against it. Weights too small to matter are left out. The format is
 * explained at `parseWeights`.
 */
export function weights(): string {
  return `
controller	-373	own score:84	is heading:-81	text below:224	first below:135	before:17	after:98	heading above:24	rest of section:82	lead-in:226	rest of list:-152	strongest beside:-143	beside contact:102	beside collection:-5	beside sources:14	beside purposes:94	beside legal-basis:44	beside sale:-7	beside transfers:-30	beside retention:-7	beside security:-48	beside choices:8	beside do-not-track:-6	beside automated-decisions:-5	beside changes:-9	base:30
contact	-348	own score:84	is heading:-130	text below:302	first below:118	before:27	after:167	heading above:-29	rest of section:70	lead-in:243	rest of list:-129	strongest beside:-97	beside controller:49	beside collection:-80	beside purposes:-20	beside legal-basis:-27	beside cookies:-28	beside transfers:53	beside retention:20	beside security:-18	beside rights:87	beside choices:-23	beside do-not-track:-11	beside children:76	beside automated-decisions:-10	beside changes:-59	base:-25
collection	-328	own score:55	is heading:-91	text below:232	first below:190	before:51	after:143	heading above:71	rest of section:-9	lead-in:206	rest of list:-206	strongest beside:-179	beside controller:-9	beside contact:-20	beside sources:40	beside purposes:105	beside legal-basis:63	beside cookies:30	beside sharing:36	beside sale:-19	beside transfers:-22	beside retention:58	beside security:22	beside rights:25	beside choices:41	beside do-not-track:-10	beside children:31	beside automated-decisions:-13	beside changes:-64	base:-47
sources	-398	own score:75	is heading:-120	text below:296	first below:185	before:87	after:108	heading above:62	rest of section:85	lead-in:207	rest of list:-203	strongest beside:-132	beside contact:-32	beside collection:38	beside purposes:52	beside legal-basis:13	beside cookies:33	beside sale:-14	beside transfers:-32	beside retention:-24	beside security:-38	beside rights:-54	beside choices:-42	beside children:-20	beside automated-decisions:-8	beside changes:-23	base:-3
purposes	-338	own score:65	is heading:-106	text below:148	first below:119	before:5	after:83	heading above:24	rest of section:-7	lead-in:246	rest of list:-215	strongest beside:-166	beside controller:-38	beside contact:-78	beside collection:61	beside sources:32	beside legal-basis:122	beside cookies:89	beside sharing:58	beside sale:21	beside transfers:-24	beside retention:30	beside security:-5	beside rights:-20	beside choices:55	beside do-not-track:-25	beside children:16	beside automated-decisions:51	beside changes:-32	base:-4
legal-basis	-387	own score:85	is heading:-141	text below:276	first below:124	before:61	after:94	rest of section:65	lead-in:286	rest of list:-241	strongest beside:-204	beside controller:-42	beside contact:-30	beside collection:57	beside sources:36	beside purposes:98	beside cookies:-10	beside sharing:60	beside sale:-9	beside transfers:37	beside retention:-8	beside security:37	beside rights:15	beside choices:42	beside children:-19	beside automated-decisions:-17	beside changes:-15	base:48
cookies	-376	own score:83	is heading:-117	text below:232	first below:236	before:135	after:172	rest of section:66	lead-in:180	rest of list:-212	strongest beside:-78	beside controller:-20	beside contact:-25	beside collection:39	beside sources:-38	beside purposes:26	beside legal-basis:88	beside sharing:73	beside sale:-20	beside security:-21	beside rights:23	beside choices:90	beside do-not-track:-25	beside children:-13	beside changes:-25	base:-68
sharing	-336	own score:66	is heading:-134	text below:243	first below:136	before:42	after:136	heading above:54	rest of section:48	lead-in:211	rest of list:-222	strongest beside:-160	beside controller:53	beside contact:-61	beside collection:79	beside sources:-29	beside purposes:77	beside legal-basis:70	beside cookies:66	beside sale:31	beside transfers:111	beside retention:34	beside security:29	beside rights:24	beside choices:-5	beside do-not-track:-86	beside children:-25	beside changes:-9	base:-32
sale	-398	own score:108	is heading:-95	text below:259	first below:163	before:-82	after:123	rest of section:-22	lead-in:275	rest of list:-234	strongest beside:-106	beside controller:-9	beside contact:10	beside collection:-22	beside purposes:21	beside legal-basis:18	beside cookies:90	beside sharing:144	beside transfers:-17	beside retention:-15	beside security:-12	beside rights:-26	beside choices:-17	beside do-not-track:-12	beside automated-decisions:-5	base:55
transfers	-393	own score:95	is heading:-165	text below:259	first below:194	before:77	after:144	heading above:32	rest of section:26	lead-in:203	rest of list:-219	strongest beside:-122	beside controller:-28	beside contact:-21	beside collection:-28	beside sources:35	beside purposes:64	beside legal-basis:70	beside cookies:37	beside sharing:85	beside sale:12	beside retention:56	beside security:45	beside rights:-80	beside choices:13	beside children:-12	beside automated-decisions:-9	beside changes:-14	base:2
retention	-387	own score:90	is heading:-139	text below:311	first below:229	before:75	after:159	rest of section:128	lead-in:178	rest of list:-199	strongest beside:-127	beside controller:-41	beside contact:-45	beside collection:85	beside sources:-35	beside purposes:65	beside legal-basis:67	beside sharing:56	beside rights:46	beside do-not-track:-6	beside children:-32	beside automated-decisions:-8	beside changes:-40	base:1
security	-377	own score:84	is heading:-114	text below:351	first below:257	before:108	after:136	rest of section:72	lead-in:197	rest of list:-225	strongest beside:-138	beside controller:-46	beside contact:-35	beside collection:65	beside sources:-22	beside purposes:31	beside legal-basis:-35	beside cookies:-34	beside sharing:-13	beside sale:-17	beside transfers:-12	beside retention:24	beside rights:-5	beside choices:20	beside do-not-track:-7	beside children:-26	beside automated-decisions:-13	beside changes:14	base:39
rights	-364	own score:72	is heading:-146	text below:288	first below:201	before:40	after:129	heading above:-47	rest of section:99	lead-in:245	rest of list:-239	strongest beside:-191	beside controller:-15	beside contact:98	beside collection:56	beside sources:-24	beside purposes:24	beside legal-basis:92	beside cookies:-46	beside sharing:61	beside sale:76	beside transfers:12	beside retention:63	beside security:-14	beside choices:100	beside do-not-track:-18	beside children:29	beside automated-decisions:107	beside changes:-38	base:-23
choices	-387	own score:84	is heading:-128	text below:228	first below:157	before:86	after:44	heading above:26	rest of section:41	lead-in:223	rest of list:-168	strongest beside:-82	beside controller:-65	beside contact:-17	beside collection:-23	beside sources:-54	beside purposes:27	beside legal-basis:5	beside cookies:45	beside sharing:16	beside sale:-22	beside transfers:-40	beside retention:-14	beside security:-44	beside do-not-track:-17	beside children:-37	beside changes:-80	base:7
do-not-track	-408	own score:149	is heading:-77	text below:258	first below:185	before:101	after:144	heading above:36	rest of section:73	lead-in:203	rest of list:-209	strongest beside:-65	beside collection:68	beside sources:31	beside purposes:-15	beside cookies:35	beside sharing:-15	beside sale:-6	beside retention:-5	beside rights:34	beside choices:70	base:67
children	-389	own score:87	is heading:-161	text below:244	first below:172	before:122	after:153	heading above:-50	rest of section:17	lead-in:200	rest of list:-220	strongest beside:-106	beside controller:-17	beside contact:63	beside collection:-5	beside sources:-10	beside purposes:15	beside legal-basis:44	beside cookies:-15	beside sharing:-42	beside sale:-7	beside transfers:-5	beside retention:-28	beside security:-18	beside rights:9	beside choices:-74	beside do-not-track:13	beside changes:-20	base:42
automated-decisions	-409	own score:134	is heading:-87	text below:250	first below:174	before:30	after:117	heading above:8	rest of section:32	lead-in:207	rest of list:-210	strongest beside:-93	beside controller:19	beside collection:38	beside sources:-5	beside purposes:87	beside legal-basis:60	beside cookies:-18	beside sharing:25	beside sale:44	beside transfers:-13	beside retention:31	beside rights:-40	beside choices:-12	beside changes:-5	base:55
changes	-382	own score:113	is heading:-119	text below:214	first below:156	before:56	after:177	rest of section:56	lead-in:207	rest of list:-209	strongest beside:-167	beside controller:-11	beside purposes:-23	beside legal-basis:-6	beside cookies:-5	beside sharing:-29	beside transfers:-6	beside security:-21	beside rights:-8	beside choices:12	base:9
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
changes.notice	-333
children.minimum-age	-346
collection.sensitive	-330
collection.duty-to-provide	-314
cookies.third-party	-342
sharing.recipients	-311
retention.criteria	-311
do-not-track.third-party-tracking	-331
rights.rectification	-312
rights.access	-326
rights.how	-337
rights.erasure	-325
changes.last-updated	-342
purposes.new	-342
transfers.safeguard	-293
rights.restriction	-332
rights.objection	-334
rights.portability	-332
rights.withdraw-consent	-339
rights.verification	-329
rights.complaint	-288
do-not-track.answer	-335
children.parental-consent	-335
rights.no-retaliation	-329
rights.authorised-agent	-336
sources.public	-336
legal-basis.legitimate-interest	-312
controller.data-protection-officer	-323
rights.limit-sensitive	-336
children.parental-rights	-361
transfers.copy	-333
rights.complaint-to-controller	-320
changes.effective-date	-411
cookies.consent	-324
retention.period	-335
sale.under-16	-337
rights.opt-out-of-sale	-335
do-not-track.opt-out-signal	-391
automated-decisions.logic	-422
cookies.duration	-368
controller.representative	-310
sharing.business-purpose	-315
sale.opt-out-link	-336

above changes	0:-10	2:-15	6:15	7:-10	11:-10	12:-50	13:10	17:20	43:15	44:-15	49:-10	58:10	71:15
above choices	0:10	1:30	2:-30	4:-35	7:-15	11:-10	12:20	13:35	14:10	42:-10	44:-10	46:10	47:-10	49:-10	50:-25	58:-15	59:-10
above collection	0:25	1:25	2:35	3:10	4:15	5:-15	7:-30	8:-20	10:20	11:-20	12:-35	13:10	14:-10	15:-20	16:-10	17:-15	42:-25	43:-20	44:-30	45:10	48:-25	49:-20	55:35	57:-20	58:-30	59:-15	60:-20	64:15	65:10	66:-10	78:-20
above contact	0:15	1:70	2:-15	4:-10	5:-10	9:-10	12:-30	16:10	17:-10	44:-10	49:-10	66:10	79:25
above cookies	0:-20	1:-15	2:-15	4:-30	5:-25	6:75	7:35	11:-10	12:-15	44:50	49:10	57:-10	72:60	78:10
above legal-basis	4:20	5:30	6:10	7:25	12:-10	13:-15	44:35	65:15	72:10
above purposes	0:30	1:55	3:10	4:95	7:40	8:45	9:-20	10:-30	11:-30	12:-40	14:-15	15:35	17:-15	40:-10	42:25	43:15	44:15	53:-10	59:-15	65:-10	72:10	79:15
above retention	2:-70	4:-25	10:90	12:-15
above rights	1:40	2:-10	3:30	4:-50	5:-50	6:-15	7:-50	8:-10	9:-20	10:-20	11:-20	12:70	13:-30	15:-10	17:-10	41:15	42:-15	44:-10	47:15	48:15	49:30	55:45	56:-10	57:-20	59:-15	65:-25	69:10	75:-15	79:10	80:55
above security	0:-25	1:-30	2:-60	5:30	9:15	10:55	11:45	12:40	13:-30	39:-10	45:20	47:-10	48:-10	50:-10	55:-15	59:75	70:10	73:20
above sharing	0:-15	1:-50	2:-15	3:20	4:-35	5:-15	6:-20	7:110	8:65	9:10	10:-20	11:-15	12:75	15:-10	17:-10	44:65	45:-15	47:-10	48:-10	49:-15	55:-10	59:110	80:20
automated-decisions*1	1:-25	2:-30	3:-15	4:20	5:-10	7:-10	8:-10	13:10	16:145	44:-30	48:10	49:-15	54:10	55:15	56:20	57:10	67:30	70:10	72:30	77:25	80:25
automated-decisions*2	1:-10	2:-10	12:15	16:55	48:15	67:35	80:35
automated-decisions*3	4:10	16:55	67:45
automated-decisions/advertising	2:-10	4:10	7:15	36:350	43:15	44:-10	72:40
automated-decisions/ai-notice	38:350
automated-decisions/artificial-intelligence	1:-15	2:-15	37:350	44:-10
automated-decisions/automated-decision	1:-10	4:10	7:-15	13:-10	16:305	42:10	48:15	57:10	67:35	70:15
automated-decisions/logic	4:25	16:130	67:45	77:210
automated-decisions/no-effects	16:120
automated-decisions/profiling	1:-10	2:-10	6:10	7:-15	8:-15	11:10	12:15	13:15	16:225	48:10	49:-10	55:15	56:20	57:15	67:30	77:30	80:30
automated-decisions/recommendations	35:350
begins access	12:25
begins account	2:30
begins accounts	4:-30
begins additional	2:40	4:-30
begins additionally	6:35
begins advertising	7:55
begins all	7:-30	11:25
begins analytics	2:-30	7:30	44:25
begins any	1:-40	11:30	12:35	13:25
begins as	4:-35	48:40	50:30
begins at	10:25	12:-25	13:25
begins attn	0:25	1:30
begins automatically	2:25
begins because	2:-25
begins billing	4:-30
begins business	7:60
begins by	0:-25	1:95	4:-25
begins california	12:55
begins categories	2:45	44:25
begins category	2:125	12:-25
begins children	15:25
begins communications	4:-50
begins comply	4:40
begins consent	4:-35	5:35
begins contact	4:-30
begins contract	11:-30
begins cookie	4:-25
begins cookies	4:-40	7:25
begins credit	0:25
begins customer	4:-35
begins data	0:-25	1:45	2:-35	4:-85	9:40	10:100	13:-25
begins date	17:35
begins depending	2:-25
begins device	2:30
begins effective	17:25
begins email	1:-35	2:50	4:-55
begins examples	2:30
begins finally	4:-35	12:25
begins financial	2:-45	7:45
begins first	2:30
begins for	0:40	2:30	3:55	4:-40	5:-45	7:-25	11:-30	13:-30
begins further	1:-25	5:-25	7:-30
begins google	0:40	13:35	44:45
begins how	2:-90	4:50	7:60	9:35	10:30	11:40
begins if	0:-40	1:30	2:30	3:-30	4:-40	7:25	9:-30	47:-25	49:35
begins in	0:35	4:35	5:50
begins information	2:80	6:30	11:30	12:25	13:-25
begins interaction	2:30
begins internet	2:-25
begins ip	2:35	5:35	65:35
begins is	4:-30	7:30
begins last	1:-30	2:-30	7:-25	17:50	51:30
begins legal	5:50	7:-65
begins legitimate	4:-55	5:25
begins like	6:50
begins linkedin	44:25
begins manage	12:-25
begins marketing	4:30	65:25
begins name	2:35
begins on	4:45	5:30	15:25
begins one	7:60
begins opt	12:30
begins or	7:-40	12:-30
begins other	2:-55
begins our	1:-25	13:25
begins partners	44:35
begins payment	0:25	44:25
begins paypal	44:25
begins performance	4:-25	5:25
begins personal	2:50	4:25	5:-25	11:-30	12:-25	44:-25
begins phone	1:40
begins please	1:25	4:-25
begins process	4:45
begins processing	12:75
begins protect	7:30
begins protection	4:30	5:25	11:40
begins provide	4:25
begins providing	2:25	5:30
begins provision	5:25
begins purpose	4:160	7:55	9:30
begins purposes	2:35
begins questions	1:30
begins recipients	7:25
begins referral	7:25
begins registration	0:25
begins request	12:45
begins retention	10:35
begins right	5:-30
begins rights	12:35
begins sending	4:-30
begins service	44:25
begins services	4:35
begins sharing	7:40	13:30
begins similarly	4:25
begins social	2:-40
begins some	4:-25	6:40
begins sometimes	4:40
begins stripe	44:35
begins switzerland	1:80
begins technical	2:25	4:30
begins that	2:25	4:45	6:45
begins the	0:40	1:-30	3:35	4:-30	5:-25	7:-50	8:-25	13:-30	15:-40	44:-40	48:-25	65:-35
begins these	2:25
begins third	1:-25	4:-30	5:25
begins this	2:-70	4:-25	7:-85	12:-30	13:-45
begins through	6:30	47:50	48:50	49:50	50:25
begins time	0:35
begins to	0:-30	2:-30	4:90	6:-40	10:-30	15:45	44:50	49:35
begins transfer	9:40
begins uk	1:-35
begins under	12:45
begins updated	17:40
begins use	0:30	4:30	7:-30
begins user	5:25	10:30
begins users	13:45
begins we	0:-25	1:-40	3:30	4:25	5:40	7:75	12:-45	15:-40	44:55	45:30	49:-40
begins what	4:30
begins when	2:35	6:-30	12:30	13:-45	45:30	65:50
begins where	2:30	5:-50
begins while	2:45	4:-25
begins with	4:-40	5:-25	6:-25	7:60	12:-35	13:-25	44:45
begins you	4:-100	5:-40	11:-50	12:40	13:80	49:30
begins your	1:-30	4:-55	5:30	7:-35	9:35
changes*1	0:-20	1:-65	2:-45	3:-20	4:-15	5:-30	7:-25	8:-10	9:-25	11:-20	12:35	13:-25	15:-25	16:-20	17:150	41:-10	43:-10	44:-35	45:-15	46:-15	47:30	49:45	50:-10	51:50	53:-30	56:-15	57:25	58:30	59:-30	65:-25	70:-20	71:15	72:25	78:-20
changes*2	0:-10	1:-20	2:-20	4:-25	6:-10	7:-15	8:10	10:-20	11:-15	12:-50	13:-25	17:50	39:90	41:10	44:10	45:-15	47:-25	49:-10	51:-10	55:-10	64:10	71:-35	78:10
changes*3	4:-10	7:-15	12:-10	17:15	51:-15
changes/effective-date	0:-10	1:-20	2:-30	3:-10	4:20	5:-15	7:-10	10:-10	14:10	17:280	39:35	44:-10	46:10	57:10	71:350	72:35
changes/last-updated	0:-10	1:-70	2:-50	3:-10	4:-40	5:-15	6:-15	7:-45	9:-10	10:-15	11:-20	12:-25	13:-15	14:-10	15:-10	16:-10	17:305	39:15	51:425	71:85
changes/notice-of-changes	2:10	3:-15	4:-35	6:10	7:15	9:-10	10:25	12:30	13:-10	16:-10	17:225	39:310	44:10	45:10	47:45	48:10	49:65	51:-55	54:10	55:15	57:25	58:40	64:10	65:-10	73:10
changes/policy-changes	0:-10	2:-15	5:-10	6:-15	7:-15	10:-30	11:-15	12:-20	13:-25	15:-10	17:320	39:90	41:10	45:-15	47:-20	49:-15	51:30	55:-10	57:-10	64:10	78:10
children*1	0:15	2:-45	3:-10	4:10	5:-25	6:-10	7:-20	9:-15	10:-25	11:-40	12:-10	13:-30	14:-10	15:140	17:-10	40:60	41:-15	43:-25	45:-15	47:-15	49:15	50:-20	57:-10	61:40	63:10	68:85	74:40
children*2	0:-15	1:25	2:-30	3:-10	4:-20	5:-15	7:-15	10:-10	11:-10	13:-25	15:20	40:50	50:-10	61:50	68:35	74:20
children*3	0:-10	1:35	2:-60	4:-25	5:-10	8:10	12:-20	13:-15	15:55	40:30	48:10	61:40	68:45	74:25
children/children	0:15	1:10	2:-20	4:-25	5:-20	6:-10	7:-25	9:-10	10:-20	11:-20	13:-20	15:355	40:30	49:15	58:10	63:15	68:105	74:20
children/minimum-age	0:-10	1:35	2:-55	3:-10	5:-15	11:-10	12:-25	13:-15	15:290	40:425	48:-15	50:-15	61:35	67:10	68:15	74:45
children/minor-content-removal	15:120	34:220
children/not-knowingly	1:40	2:-60	3:-15	5:-10	11:-20	12:-25	13:-30	15:125	40:70	61:-20	74:25
children/parent	2:-10	3:-10	12:15	13:-10	15:90	40:-40	44:-10	48:15	49:10	50:10	61:40	68:40
children/parental-rights	15:240	48:20	61:10	68:300
children/parents	1:-15	2:-20	4:-10	12:-20	15:255	61:425
children/protection	15:120	33:220
children/public-posting	15:40	32:140
choices*1	1:-10	2:-20	3:30	4:10	5:20	6:15	7:-45	8:-55	10:15	11:-35	12:20	13:145	14:65	16:-30	39:-15	40:15	42:50	43:-30	45:-15	46:30	48:45	49:15	50:35	52:-10	53:-25	54:10	55:-20	57:50	58:-15	59:-10	60:25	61:-25	62:-25	63:-20	65:-15	67:-20	68:-10	69:-25	72:20	74:-20	76:-20	78:-10
choices*2	1:15	2:10	3:-25	4:-20	5:-15	6:-10	7:-20	11:20	12:20	14:20	17:-20	41:-25	42:35	44:-10	46:30	47:10	48:-25	55:-20	57:35	58:-15	60:20	75:35	81:30
choices*3	2:50	4:-20	6:20	7:-35	12:10	13:55	14:20	42:30	44:-15	45:10	48:-15	49:20	57:10	59:10	63:15	70:15	72:-10	75:20	81:25
choices/incentives	0:20	3:15	7:-20	13:105	31:220
choices/not-providing	0:-10	1:-15	2:20	3:-15	5:20	6:20	7:-90	8:-10	11:10	12:15	13:145	14:25	17:-10	40:15	41:-25	42:100	43:-40	44:-15	46:25	47:-10	48:-25	52:30	53:-40	54:-10	56:-10	60:10	72:-10
choices/opt-out	0:-15	1:10	2:30	3:-20	4:10	5:15	8:-30	9:-10	10:35	12:25	13:265	14:65	15:-10	16:-10	43:15	44:-20	45:15	46:30	50:10	55:20	56:15	57:25	58:-20	60:20	64:25	65:-10	72:-15	73:10	75:30	81:25
choices/settings	1:-10	2:-10	4:10	9:15	10:-15	11:-30	13:105	16:-15	39:-10	41:50	43:-15	44:-30	45:-10	47:55	48:25	49:15	50:35	53:25	55:-25	56:-30	57:25	58:-15	59:-15	60:10	61:-10	68:10	72:10	75:10	76:15	78:-10	81:20
choices/your-choice	1:25	3:10	4:-40	5:-30	7:10	9:-10	11:10	12:20	13:160	14:20	17:-10	42:10	43:15	44:65	46:20	47:-15	48:20	50:-15	54:10	55:-30	56:20	57:40	58:15	59:20	63:10	70:45	72:35	75:15	81:15
collection*1	0:-25	1:-50	2:45	3:10	4:-35	5:30	6:25	7:-20	9:-20	10:10	11:-15	12:-50	13:10	16:-45	17:-40	39:-55	40:-20	41:-20	42:25	43:-20	44:-10	45:-20	46:-50	47:-25	48:15	49:10	50:-40	52:-85	54:-70	55:-25	56:-30	59:-35	60:-40	61:-45	62:-45	63:-15	64:-50	65:-10	66:-60	67:-40	68:-55	70:-60	72:-25	73:-30	74:-45	75:-25	76:-105	77:-95	78:-30	79:-30	80:-10	81:-50
collection*2	0:-40	1:-40	3:-10	4:35	5:10	6:-30	7:-30	8:25	9:-30	10:-15	11:-10	12:-30	14:35	15:10	39:-35	41:45	42:50	44:-15	45:15	46:45	47:-20	49:-20	50:-20	52:-15	53:-40	54:-25	55:-10	56:-30	57:40	59:-10	60:15	61:-35	62:15	64:-10	66:-10	69:-25	70:-25	72:-35	73:-10	77:-10	78:-10	80:-25
collection*3	0:15	1:20	2:-105	3:-30	4:-30	5:15	9:-20	10:-20	11:15	13:15	15:20	16:-10	40:15	41:40	42:25	43:-20	44:40	46:15	49:-50	50:-10	52:15	54:-10	55:-15	57:-10	59:10	60:20	65:10	68:15	73:10	74:30	75:-10	77:20	78:-30	80:15
collection/collects-nothing	1:20	2:215	3:-30	4:-60	5:-15	6:25	7:20	11:-20	12:-20	13:-25	14:20	15:25	40:45	42:-15	44:-10	45:30	46:30	52:35	60:20	72:35	73:-15	74:20
collection/commercial-data	0:-25	1:-10	2:105	3:-25	4:-10	5:10	7:30	8:-20	9:-20	10:10	12:15	13:-25	14:10	15:-25	41:40	42:-45	43:10	44:10	46:10	47:-15	48:60	49:10	50:15	54:-10	55:-10	56:-20	57:-30	58:-25	65:-15	72:-10	73:15	77:25	80:65
collection/duty-to-provide	1:10	2:270	3:15	4:-30	6:15	7:-60	10:-10	11:-10	12:-25	13:135	14:-10	15:15	42:395	48:-10	49:15	50:20	65:10	67:15	72:10	74:10
collection/health	2:255	3:-15	7:20	9:-10	11:10	12:-10	19:350	41:55	42:10	80:20
collection/health-policy	2:115	18:220
collection/identifiers	0:-15	1:-50	2:115	3:20	4:30	5:50	7:15	9:-10	10:30	11:45	14:-20	15:35	16:-10	17:-10	39:-20	40:60	41:-15	42:90	44:20	45:20	47:15	48:25	50:-70	53:-20	56:-35	57:30	58:10	59:10	61:10	62:-15	63:-15	65:-20	67:-15	69:10	70:15	72:10	73:15	75:-10	78:-30	81:-10
collection/includes-list	1:20	2:110	3:50	5:-20	6:25	8:-15	9:20	10:-35	11:-50	14:-30	16:-20	41:-15	42:10	43:-25	44:-10	45:-15	46:-35	47:10	49:-15	54:-10	55:-30	56:-15	57:-35	59:-10	64:-15	65:-10	67:-10	69:10	70:-10	72:-35	73:-15	80:50
collection/must-provide	1:-10	2:140	8:10	13:-10	42:300	44:15	49:-20	57:15	63:10
collection/sensitive	2:120	3:-10	5:20	7:15	8:30	9:-15	11:15	12:-15	41:325	42:-20	44:-15	48:-10	56:-10	64:10	67:60	74:25	79:15	80:20
collection/technical-data	0:-15	1:-20	2:170	3:-35	4:10	5:10	6:45	7:-35	8:-15	9:-20	10:-35	11:60	12:-40	14:30	15:-10	16:-15	17:-10	41:55	42:-10	44:30	45:-30	46:-25	47:-25	48:-40	49:-30	50:-20	54:-15	55:-55	56:-15	57:20	58:-25	59:-10	60:50	64:-10	65:40	67:-10	70:-10	72:20	74:-15	75:-15	77:10	78:35
collection/we-collect	0:20	1:10	2:175	3:45	4:15	6:-20	7:-35	8:15	10:-20	11:-40	12:35	13:-25	14:40	15:-10	16:-15	17:-15	39:-10	40:15	41:-15	42:-25	43:40	44:-55	45:-30	46:35	49:-15	52:-10	54:-10	55:40	57:-15	58:-25	59:-15	61:-20	63:-30	65:25	67:-20	68:15	69:-20	70:-25	72:-25	75:15
collection/you-provide	1:-25	2:195	3:40	4:30	6:10	7:20	9:-10	10:55	11:15	12:-15	13:-15	14:15	16:20	41:45	42:60	43:-45	44:35	45:25	48:-30	49:30	53:15	55:15	56:45	58:35	59:20	60:-10	62:20	63:35	70:-10	72:-20	73:10	77:10
contact*1	0:65	1:70	2:-25	3:-30	4:-40	5:-10	6:-55	7:-35	8:-10	9:-15	10:-15	11:-10	12:20	13:-15	14:-25	15:-10	16:10	17:-30	39:-10	40:-25	41:-15	42:10	43:-30	44:-10	45:-15	46:-35	47:-25	48:-20	49:105	50:15	53:-25	54:-10	55:-15	56:-20	57:-15	58:-15	59:25	62:-25	63:-25	65:-20	66:15	68:20	69:40	72:-25	74:-20	75:-20	77:-30	79:35	80:-25	81:-20
contact*2	0:10	1:50	4:15	5:20	7:-30	8:-10	9:15	10:-25	12:-20	13:30	15:20	40:10	41:-15	42:-10	45:-15	49:-35	55:-10	59:-15	66:50	68:45	69:15	70:60	73:-15	77:15	79:25
contact*3	0:10	1:40	3:10	4:-15	8:10	12:-35	13:20	15:40	42:-10	48:25	49:-35	50:15	58:-10	62:10	66:10	79:-10
contact/address	0:55	1:215	3:-15	4:-20	5:-10	6:-40	8:-10	9:-25	10:-40	11:-10	14:-15	16:-20	17:-15	40:-10	43:-15	45:-20	46:-20	47:-30	49:20	53:-35	55:-20	56:-15	57:-15	63:-10	65:-25	68:-20	69:-40	70:-25	72:-10	75:-10	77:-10	79:15	80:-15	81:-15
contact/contact-details	1:215	7:10	9:20	16:15	49:-15	59:15	69:40	70:45	77:45
contact/contact-us-at	0:-15	1:180	2:-45	3:-15	5:20	6:-15	7:-60	11:-15	12:25	13:20	14:-10	15:25	16:20	41:-25	42:-30	45:-10	47:15	48:-10	49:55	50:30	54:10	55:15	57:10	59:-15	62:-20	63:-15	66:50	68:90	69:50	70:45	73:-10	79:-30
contact/questions-to	0:40	1:200	2:10	4:-30	7:-10	11:15	12:-60	15:20	16:-10	17:-10	42:30	48:35	49:-40	50:15	58:-10	66:25	68:-15	70:-25	79:65
contents	0:-15	1:-20	2:-20	3:-10	4:-20	5:-15	6:-15	7:-20	8:-10	9:-10	10:-15	11:-15	12:-15	13:30	14:-10	15:-10	16:-10	17:-15
controller*1	0:150	1:95	2:-65	3:-25	4:-60	5:-40	7:-15	9:-20	10:-30	11:-50	13:-30	14:-20	15:-25	16:-10	17:-30	39:-25	40:-15	43:-20	44:10	45:-30	47:15	48:-20	49:-25	53:-20	56:-15	59:-35	65:-15	66:75	69:-25	70:30	75:-15	78:-10	79:35
controller*2	1:-10	2:-15	4:20	7:15	9:-10	12:-15	44:25	53:-10	66:25	79:40
controller*3	0:25
controller/data-protection-officer	0:275	1:40	2:-15	4:-10	7:-15	11:-20	12:20	13:-20	49:-25	66:480	70:50
controller/is-the-controller	0:275	2:-15	3:20	4:-20	5:-40	7:20	10:-15	11:-15	12:-20	13:-20	43:10	44:15	45:-20	65:-15	77:25	79:10
controller/joint-controllers	0:205	2:-15	4:15	7:50	44:55
controller/legal-entity	0:125	2:-50	3:-35	4:10	7:-20	9:-10	10:-10	11:-10	12:-20	14:-10	15:-15	16:-10	17:-25	43:-20	44:-10	45:-10	47:30	49:-25	50:15	51:20	53:-10	59:-20	66:-20	68:20	72:10	79:10
controller/processor-role	0:135	2:20	4:-15	44:25	49:20
controller/refers-to-company	0:65	1:-10	3:-10	6:-10	11:-10	12:-15	13:15	16:10	48:10	51:30	54:15	58:25	77:40
controller/representative	0:285	1:55	2:-10	4:-20	7:-25	9:-10	12:-10	79:450
cookies*1	0:-45	1:-20	2:-15	3:-25	4:-40	5:15	6:85	8:-10	11:-35	12:-35	14:25	15:-20	16:-20	17:-15	41:-45	42:-30	43:-10	44:10	45:-15	46:35	47:-20	48:-15	50:-25	53:-20	54:-25	55:-25	56:-20	58:-25	59:-10	60:25	64:-20	65:-10	67:-10	70:-15	72:35	73:15	74:-15	75:-15	78:30	81:-10
cookies*2	0:-10	1:-10	2:10	3:25	4:25	5:25	6:-20	7:-10	8:20	11:-20	13:25	14:10	15:-10	16:-10	42:-30	43:55	44:-25	45:20	46:25	48:-10	50:-20	54:-10	55:-10	57:10	60:30	72:10	78:30
cookies*3	2:15	3:25	4:40	5:-10	6:-10	7:20	8:20	10:-25	13:15	43:40	45:-10	46:25	47:-10	49:-15	50:-15	64:15	65:20	67:10	73:-15	81:15
cookies/analytics	0:-15	1:-10	6:70	7:30	9:25	12:-15	13:-10	14:30	42:10	43:85	44:45	46:20	53:10	57:-15	72:-10
cookies/browser-settings	2:-30	5:-15	6:130	7:-10	10:-25	12:-15	13:50	14:10	43:-10	44:-10	46:10	47:-10	49:-20	50:-15	60:35	65:15	67:15	73:-15	74:10	78:25	81:15
cookies/cookie	0:-15	1:-15	2:-55	3:20	4:-10	5:-20	6:310	7:-35	8:10	11:-35	12:-30	13:25	15:-10	16:-20	17:-10	41:-15	42:-35	43:75	44:-25	46:15	47:-10	48:-20	49:15	50:-20	54:-20	55:-20	56:-10	59:-10	60:20	72:60	73:25	75:-10	78:50
cookies/cookie-consent	3:-10	5:25	6:150	7:10	10:-10	12:15	13:15	14:10	44:10	46:30	49:25	60:-10	65:25	72:225	78:15
cookies/internal-identifiers	6:40	20:140
cookies/kinds-of-cookies	2:-25	4:55	6:110	9:15	10:-10	12:-10	13:-10	43:20	45:35	47:10	60:10	78:275
cookies/similar-technology	2:15	3:15	4:10	5:-10	6:215	7:55	8:30	9:-10	11:-15	13:15	41:-10	42:-15	43:35	44:10	48:-10	49:-15	57:-15	59:15	65:-10	73:-10	78:-20	80:35	81:10
cookies/third-party-cookies	2:60	4:75	5:30	6:110	7:-45	8:10	11:-10	12:35	14:25	41:10	43:245	44:-30	46:55	48:15	57:10	60:25	64:15	65:-10	67:10	72:55	73:-10	78:-10
do-not-track*1	0:-10	1:-10	3:-15	4:-10	6:-35	7:-45	8:-10	12:-30	14:130	15:15	43:-15	46:30	60:75	76:10
do-not-track*2	14:50
do-not-track*3	14:50
do-not-track/across-sites	2:-15	3:-10	6:15	7:25	8:30	13:-10	14:55	43:-15	44:10	45:10	46:170	60:15	72:10
do-not-track/opt-out-signal	2:-10	3:-20	4:15	7:-20	12:-10	13:20	14:260	76:365
do-not-track/signal	1:-10	3:10	4:-25	6:-35	7:-25	12:-20	13:-30	14:370	15:15	43:-15	46:30	60:425	76:40
label automated-decisions	16:120
label changes	0:-15	1:-30	2:-25	7:-25	11:-15	12:-15	17:160	51:120	71:100
label children	0:35	7:-10	15:110	61:15
label choices	0:15	1:15	4:-25	7:-30	8:-25	12:30	13:115	42:10	44:-10	48:-20	49:15	50:-10	67:10	75:-25
label collection	0:-20	1:-25	2:125	3:-55	4:-65	7:25	8:-10	9:10	10:40	11:-10	12:-20	13:-30	15:-15	16:-10	42:-20	43:-25	44:-25	45:-15	47:10	48:-10	49:-10	53:10	65:-15	66:-10	67:-10	81:10
label contact	0:-25	1:125	3:-10	4:-10	7:10	11:-20	12:-10	13:-20
label controller	0:145	4:-10	7:-10	11:-10	12:-10	66:20	79:15
label cookies	0:-10	1:-10	2:-20	4:-35	5:-20	6:140	7:-15	8:-10	9:-10	11:-10	12:-15	13:55	43:-25	49:-10	65:-15
label do-not-track	4:-10	14:135
label legal-basis	2:-40	4:-55	5:115	7:-45	10:-10	12:-30	13:-15	44:-35	49:-10	50:-10	55:-15	56:-10	57:-10	65:-15	72:-10
label purposes	0:-10	2:-85	3:-25	4:150	5:-30	6:-15	7:20	8:-15	9:15	11:-10	12:-30	13:30	14:10	41:-10	44:-40	45:-15	47:-10	48:-20	49:-20	50:-10	53:10	54:-25	55:-20	56:-10	59:-10	64:10	65:-15	67:-10	77:30
label retention	2:-10	4:-30	5:35	7:-20	10:90	12:-10	73:10	81:10
label rights	2:-45	4:-10	5:-30	7:-15	12:135	13:-35	47:-20	50:35	55:-40	59:15	62:15	63:10	67:10	68:30	81:15
label sale	1:-10	2:-10	8:125	13:-15	67:15	74:10	75:-20
label security	2:-10	3:20	4:-10	5:-10	7:15	10:-10	11:160	12:-10	66:15
label sharing	0:-20	1:-25	2:-100	3:20	4:-60	5:-20	7:170	8:-30	9:-25	10:-10	11:-15	13:-25	41:20	44:40	47:-10	48:-15	49:-15	75:-20
label sources	0:-10	1:-25	2:-65	3:245	7:-10	12:-20	44:10	64:15
label transfers	2:-10	4:-25	7:25	9:115	13:10	53:25	56:10
lead automated-decisions/automated-decision	16:100
lead automated-decisions/logic	16:48
lead automated-decisions/no-effects	16:48
lead automated-decisions/profiling	16:48
lead changes	4:-10
lead changes/effective-date	17:100
lead changes/last-updated	17:100
lead changes/notice-of-changes	17:100
lead changes/policy-changes	17:100
lead children	0:20
lead children/children	0:25	15:100
lead children/minimum-age	15:100
lead children/minor-content-removal	15:48
lead children/not-knowingly	15:48
lead children/parent	15:45
lead children/parental-rights	15:100
lead children/parents	15:100
lead children/protection	15:48
lead children/public-posting	15:16
lead choices	2:-30	4:-15	6:10	7:-15	12:30	13:40	41:10	48:45
lead choices/incentives	13:48
lead choices/not-providing	13:45
lead choices/opt-out	1:15	12:-10	13:110
lead choices/settings	2:-40	12:45	13:80	41:10	48:50
lead choices/your-choice	2:15	3:10	4:-10	13:45
lead collection	1:-25	3:20	4:-50	5:-40	6:-10	7:-50	8:20	9:-15	10:-20	13:-30	15:-15	16:-10	17:-10	42:-35	44:-50	45:-10	46:-10	48:10	49:-30	53:-10	56:-10	59:-10	60:-10	64:-20	65:-15	73:-15	74:-10	75:-10
lead collection/collects-nothing	2:105	3:10	11:10
lead collection/commercial-data	0:-10	2:50	12:-10
lead collection/duty-to-provide	2:105
lead collection/health	2:100
lead collection/health-policy	2:48
lead collection/identifiers	0:10	2:45	3:10	59:10	66:15
lead collection/includes-list	1:-10	2:50	4:-20	5:-35	6:-10	8:30	9:-10	12:15	13:-10	15:-10	16:-10	43:-10	44:-25	48:30	49:-10	50:-10	64:-10	65:-15	72:10	79:15	80:10
lead collection/must-provide	2:48
lead collection/sensitive	2:48
lead collection/technical-data	2:50	4:-20	41:30	43:15
lead collection/we-collect	1:-15	2:125	3:20	4:-25	5:-25	7:-80	8:-20	9:-10	10:-20	11:-15	12:-15	13:-25	41:20	43:15	44:-35	45:-10	48:-15	49:-15	55:-10	58:10	64:-10	72:-10
lead collection/you-provide	2:120	4:-25	5:-10	7:-25	10:-10	11:-10	12:-25	13:-10	41:25	43:-10	44:-15	47:-10	48:-15
lead contact	0:-25	1:30	3:-10	7:10	12:-35	41:20	59:10	66:15
lead contact/address	1:65	2:-15	7:20	12:-15
lead contact/contact-details	0:10	1:95	59:10	66:15
lead contact/contact-us-at	0:-30	1:85	2:10	4:-10	7:-15	12:-35	41:20
lead contact/questions-to	0:-15	1:110	12:-10
lead controller	0:50	1:20	5:-10	6:10	12:-10	66:20	79:50
lead controller/data-protection-officer	0:115	1:10	66:20
lead controller/is-the-controller	0:120	2:10	5:-10	6:10
lead controller/joint-controllers	0:90	2:15	6:15
lead controller/legal-entity	0:45	1:10
lead controller/processor-role	0:48
lead controller/refers-to-company	0:15
lead controller/representative	0:120	79:60
lead cookies	2:-10	4:10	6:10	7:-10	13:15	43:15
lead cookies/analytics	6:45
lead cookies/browser-settings	6:48
lead cookies/cookie	2:-15	3:10	4:15	6:115	13:20	43:15
lead cookies/cookie-consent	6:55	13:40
lead cookies/internal-identifiers	6:16
lead cookies/kinds-of-cookies	6:48
lead cookies/similar-technology	4:-10	6:105	43:30	44:10	60:10
lead cookies/third-party-cookies	6:50
lead do-not-track	6:-10	7:10	60:10
lead do-not-track/across-sites	14:15
lead do-not-track/opt-out-signal	14:100
lead do-not-track/signal	6:-10	14:100
lead legal-basis	2:-25	4:45	5:75	7:-30	12:-15	13:-10	44:-10	65:70
lead legal-basis/consent	5:50	7:-10
lead legal-basis/contract	4:-10	5:50
lead legal-basis/legal-ground	4:-40	5:110
lead legal-basis/legal-obligation	5:45	55:10	56:10
lead legal-basis/legitimate-interest	2:-15	4:100	5:165	7:-10	12:-10	65:75
lead purposes	0:-15	1:-10	2:-45	3:-10	4:15	5:-35	7:-15	8:-15	9:-10	11:-10	12:-30	13:-20	15:-10	16:-10	17:-15	44:15	45:-10	47:-15	48:-20	50:-10	54:-10	55:-15	59:-15	65:-30	77:10	80:15
lead purposes/improve-and-analyse	3:10	4:115	5:-20	12:-10
lead purposes/market-and-protect	1:10	2:-10	4:35	7:15	44:10	55:10	56:10
lead purposes/new-purposes	4:50
lead purposes/operate-the-service	0:-15	2:15	3:-10	4:15	7:15	11:-10	41:20	44:20	45:10	72:10
lead purposes/use-to	2:-60	3:-15	4:130	5:-40	7:-30	11:-10	12:-30	13:-15	17:-15	43:20	44:10	47:-10	48:-10	57:-10	65:-25	77:15	80:30
lead purposes/uses-data	0:-10	1:-10	2:-45	3:-15	4:60	5:-15	8:-10	10:-10	12:-10	13:-10	17:-10	44:25	45:-25	47:-10	50:-10	59:-10	65:-25	72:-10	77:10	79:15
lead retention	3:10	4:-20	7:-15	10:10	45:15
lead retention/as-long-as	4:-10	7:-10	10:110	45:10
lead retention/deleted-after	3:15	10:55
lead retention/period	10:45
lead retention/retain	4:-20	7:-10	10:110	45:15
lead rights	0:-20	1:20	2:-60	3:-15	4:-25	5:-30	7:-35	8:-15	11:-10	12:70	13:-10	14:-10	16:-10	45:-10	47:15	48:65	50:15	56:10	59:35	62:15	65:-20	75:20
lead rights/access	1:15	2:-45	12:100	48:55
lead rights/answering-time	12:48
lead rights/appeal	12:100
lead rights/authorised-agent	12:100
lead rights/complaint	1:-20	12:130	59:55
lead rights/complaint-to-us	12:50
lead rights/erasure	1:10	2:-35	12:130	48:55
lead rights/fee	12:48
lead rights/how-to	0:-15	1:35	2:-50	7:-20	12:80	13:-10	48:55	49:15	55:10	56:10	62:20	75:10	81:10
lead rights/limit-sensitive	12:100
lead rights/metrics	12:48
lead rights/no-retaliation	12:105
lead rights/objection	12:80
lead rights/opt-out-of-sale	12:100
lead rights/portability	12:105
lead rights/rectification	0:-10	12:100
lead rights/restriction	12:100
lead rights/right-to	0:-10	1:35	2:-15	4:-20	5:-25	7:-25	8:-15	11:-10	12:50	16:-10	47:20	48:15	49:-15	50:20	56:10	59:20	62:15	65:-15	67:10	75:20	81:10
lead rights/verification	1:10	12:45
lead rights/withdraw-consent	12:100
lead sale	2:-10	4:-10	8:40	13:10	44:-20
lead sale/cross-context	8:100
lead sale/never-sells	4:-10	8:90
lead sale/notice	8:100
lead sale/opt-out-link	8:100
lead sale/right-to-opt-out	8:45	13:15
lead sale/sells	2:-10	4:-10	8:140
lead sale/under-16	8:48
lead sale/valuable	8:15
lead security	4:-20	7:-10	11:-15
lead security/account-secrecy	11:50
lead security/breach	11:100
lead security/encryption	11:100
lead security/limited-access	11:48
lead security/measures	4:-20	7:-10	11:85
lead security/no-guarantee	11:100
lead sharing	0:-20	1:-10	2:-40	3:-10	4:-45	5:-20	7:75	8:25	9:-10	10:-15	11:-10	12:-20	17:-10	44:70	45:-10	48:-20	65:-10	80:15
lead sharing/affiliates-and-partners	1:10	7:40	13:10	44:-10	69:10	80:25
lead sharing/authorities	7:90
lead sharing/business-purpose	7:45	80:25
lead sharing/business-transfer	7:100
lead sharing/public	2:10	3:15	4:10	7:20
lead sharing/service-providers	0:-15	2:10	3:10	4:-10	7:90	43:20	44:15
lead sharing/share-with	0:-15	2:-55	3:-25	4:-65	5:-20	7:185	8:30	12:-15	13:10	44:65	65:-10	80:20
lead sharing/shares-nothing	7:85
lead sharing/works-with	1:10	2:10	4:-15	8:-10	12:-10	44:10	80:10
lead sources	2:-35	3:25	7:-35	11:15	13:-10	41:10	44:-20	80:20
lead sources/about-others	3:15
lead sources/combine-sources	2:-25	3:65	7:-20
lead sources/from-elsewhere	3:70	7:-25	41:15
lead sources/from-third-parties	2:10	3:115	4:25	7:-20	44:-10	64:10
lead sources/public-sources	2:10	3:115	7:-25
lead sources/received-about-you	2:-20	3:120	7:-20	44:-10	80:15
lead sources/social-login	3:45	11:10
lead transfers	0:25	4:-10	7:-20	11:-20	41:20	44:-10
lead transfers/adequate-protection	9:50
lead transfers/arbitration	9:100
lead transfers/copy-of-safeguard	9:50
lead transfers/different-laws	9:50
lead transfers/enforcement	9:100
lead transfers/framework	9:100
lead transfers/liability	9:100
lead transfers/recourse	9:100
lead transfers/safeguard	9:100
lead transfers/to-other-countries	0:25	2:10	7:-15	9:105	41:20
legal-basis*1	0:-35	1:-15	2:-20	4:45	5:185	7:-30	9:-10	10:-25	11:-55	13:70	14:-15	16:15	17:-15	39:10	40:-20	41:-10	42:20	43:-25	45:15	46:-20	47:-20	48:-30	49:15	53:-10	55:55	57:80	58:-65	59:-30	61:-15	62:-10	64:-10	65:95	66:-15	67:-15	70:-25	72:40	74:-20	75:-20	77:-25	78:-20	81:-10
legal-basis*2	0:-15	1:-10	4:-20	5:-35	6:15	7:45	8:15	10:15	11:-15	12:25	13:-20	15:10	16:15	41:-15	43:20	44:10	45:10	49:10	50:15	54:-10	57:40	65:-10	73:10	77:15
legal-basis*3	0:15	2:-10	3:20	4:-40	5:20	10:10	12:-15	13:10	16:25	41:10	42:20	43:-10	44:-35	47:15	54:10	64:15	65:50	66:15	70:10	73:25	77:35	78:10
legal-basis/consent	0:-10	1:-10	2:-10	3:35	5:100	6:30	7:70	9:10	10:-40	11:-30	12:25	13:25	16:15	17:-10	39:30	41:30	42:-15	44:30	45:-10	47:-10	49:20	50:15	52:30	53:-30	55:10	56:30	57:95	68:15	72:75	75:-10	77:15	78:-15
legal-basis/contract	2:30	3:15	4:-30	5:135	6:-10	7:-30	9:-15	11:-10	12:-35	13:35	42:100	44:-25	45:-30	47:10	55:-10	57:-20	64:15	66:15	69:-10	70:10
legal-basis/legal-ground	0:15	1:10	2:15	4:-10	5:255	7:-15	10:15	11:-25	12:10	13:-30	14:-10	41:-15	43:35	45:20	48:-15	53:10	56:-10	57:55	65:50	72:25	73:30	77:15	78:10
legal-basis/legal-obligation	0:-10	1:-10	4:25	5:110	8:10	9:-10	10:35	45:20	47:10	50:10	55:25	57:-25	58:-20	64:25	65:30	66:10	73:10	77:30
legal-basis/legitimate-interest	1:-10	2:-10	3:-15	4:30	5:285	6:-15	7:10	9:10	10:10	11:-10	16:50	43:-30	44:-25	45:20	47:10	55:30	56:-10	64:10	65:440	66:10	72:-15	73:10	77:25
list	0:-50	1:-75	2:55	3:-45	5:-15	6:-60	7:-15	8:-60	9:-60	10:-65	11:-90	12:-40	13:-90	14:-80	15:-55	16:-100	17:-50	39:-120	41:-120	42:-105	43:-130	44:-100	45:-90	46:-125	47:-95	48:-80	49:-150	50:-110	51:-110	52:-120	53:-115	54:-100	55:-90	56:-110	57:-130	58:-165	59:-125	60:-105	61:-100	62:-85	63:-120	64:-110	65:-25	66:-80	67:-115	69:-120	70:-115	72:-105	73:-90	74:-105	75:-95	77:-50	80:-90	81:-95
long	0:55	1:85	2:20	4:60	5:-10	6:20	7:-10	9:25	10:-35	11:-15	12:-35	13:-10	14:-10	15:-30	39:20	40:-20	41:25	43:45	44:25	46:-15	47:15	48:10	49:30	50:-20	51:-75	53:35	54:35	55:15	56:15	57:-10	58:40	59:-10	61:-45	63:-20	64:-25	65:60	66:-15	67:-40	68:20	69:10	70:30	73:-15	75:-10	77:-40	79:-35	80:-10	81:-10
mention	0:-20	2:-55	3:-10	5:25	6:-35	8:10	10:-25	11:-55	13:-25	14:-25	15:20	17:25	39:-35	42:-15	43:40	45:-25	47:-20	48:15	54:-15	55:-20	56:-20	57:-15	58:10	59:10	65:15	68:30	77:15	78:10
purposes*1	0:-50	1:-25	2:-20	3:20	4:50	6:15	7:20	9:15	11:-10	12:-35	13:-30	14:-40	15:-20	17:-20	39:10	40:-45	42:30	46:-65	47:-30	48:-45	50:-55	52:-40	53:-25	54:-10	55:10	56:-45	57:-25	58:20	59:-40	60:-30	61:-45	62:-35	63:-25	64:-25	66:-45	67:-25	68:-55	69:-65	70:-30	72:-65	73:-40	74:-40	75:-25	77:-70	78:-45	79:-60	80:10	81:-30
purposes*2	0:10	2:-20	3:-45	4:-50	5:-25	7:25	8:20	9:-25	10:45	11:-10	12:25	13:40	14:10	16:25	17:-15	39:-40	41:-50	42:-20	43:25	44:40	45:10	46:-15	48:-15	49:10	50:10	52:30	53:-20	56:15	57:15	58:20	60:20	63:20	64:-25	67:-20	69:-10	70:-30	72:15	73:25	80:-20	81:15
purposes*3	1:-10	2:-35	3:-15	4:-30	5:-20	6:20	7:-40	8:20	11:-10	13:15	16:40	41:-10	42:-15	45:15	48:10	55:10	58:-25	72:60	73:-10	74:15	77:25	78:65	80:25
purposes/improve-and-analyse	0:-15	1:-15	2:25	4:150	6:40	7:-20	8:20	9:-15	10:-30	11:-25	12:-25	16:10	39:-10	42:-30	43:40	45:-20	46:-25	47:-15	48:-30	49:-15	53:-15	55:-30	56:-10	57:-25	62:-10	64:15	73:-30	75:-10	77:15	78:10	80:10	81:-10
purposes/market-and-protect	0:10	2:-15	3:-15	4:85	5:-15	6:10	8:10	10:50	11:20	14:10	15:-30	16:25	17:-10	40:-20	41:-50	42:-40	45:55	47:15	48:20	50:10	52:-20	53:-10	54:15	55:30	56:15	57:10	58:-25	60:15	62:-15	63:-25	64:-10	65:10	67:-15	69:-10	70:-20	72:35	75:15	80:15	81:10
purposes/new-purposes	2:-45	4:140	5:-20	7:-10	11:15	12:-10	13:-10	52:335
purposes/operate-the-service	0:-25	1:-10	3:-10	4:75	6:-10	7:25	9:25	10:15	11:-30	13:55	14:-20	16:-10	39:60	40:-40	41:-15	42:60	43:-25	44:25	45:15	48:-35	49:15	50:-15	52:-20	53:-20	55:-15	58:45	64:-25	66:-20	67:-15	70:-25	72:10	73:-15	75:-20	78:20	81:-10
purposes/use-to	0:-15	4:130	5:-15	6:25	9:-25	12:10	13:-30	14:-35	16:10	17:-15	39:-35	41:15	42:25	44:35	45:-15	46:-20	47:-35	49:15	50:-25	53:-30	55:20	56:-30	58:35	59:-10	60:-35	63:20	64:-10	65:-20	66:-20	68:30	69:-20	70:15	73:20	74:-20	75:-15	77:-25	78:-20	79:-15	80:25	81:-10
purposes/uses-data	0:15	1:-50	2:-15	4:105	5:80	6:-15	7:-45	8:30	9:-10	10:-15	11:-45	12:-25	15:20	16:50	17:-15	39:-20	40:-35	41:50	42:-10	43:20	45:15	46:20	48:10	49:20	50:10	52:30	54:-20	55:55	56:40	62:-15	63:-35	65:20	66:-10	68:15	69:20	70:-15	72:15	73:-10	74:-20	75:-10	77:-25	79:-25	80:-40	81:-10
retention*1	0:-25	2:10	3:-25	4:-15	5:-40	7:10	8:-15	9:-20	10:70	12:-35	13:-25	14:-20	15:-20	16:-20	17:-10	39:-30	42:-40	43:-25	45:110	47:-10	48:-40	49:-40	54:-15	55:-40	56:-20	57:-20	58:-35	59:-30	62:-20	65:-45	72:25	73:60	75:-10	78:70	80:-20
retention*2	0:-10	1:10	2:-25	4:-70	5:-15	6:-30	7:-25	9:-10	10:85	11:-30	12:-20	13:-35	42:15	43:-10	44:10	45:55	47:10	49:-15	50:-15	57:20	65:-15	73:115	77:20	78:30
retention*3	1:10	2:-35	7:15	9:-10	10:30	11:-15	12:15	16:10	44:-20	49:-15	50:-10	65:15	73:85	77:35
retention/as-long-as	0:-10	1:-15	2:-40	3:-15	4:-40	5:-15	6:-20	7:-20	9:-10	10:220	11:-15	12:-25	15:-10	44:-20	45:340	47:15	49:-40	54:-10	55:-30	57:-10	58:-10	65:-25	73:80	77:20	78:20
retention/deleted-after	0:-10	3:10	4:15	6:15	7:55	10:160	11:-15	12:10	15:-10	42:20	44:30	45:35	47:30	48:-25	50:25	56:-10	57:35	72:35	73:40	78:85
retention/period	3:-10	4:-35	7:-10	9:-10	10:145	13:-35	40:20	44:-10	47:-15	48:-15	49:-35	50:-35	54:10	57:-20	66:15	70:20	73:325	77:25	78:15
retention/retain	0:-20	1:20	2:-15	3:-15	4:-20	5:-45	6:-15	7:-25	9:-20	10:305	11:-20	12:-20	13:-25	14:-10	15:-10	43:-35	44:-10	45:120	47:-25	48:-35	49:10	50:-20	53:10	54:-15	55:-25	56:-10	57:-20	65:-30	72:-10	73:45	74:15	77:15	78:-45	81:10
rights*1	0:-30	1:20	2:-60	3:50	4:-35	5:-25	6:-15	7:-75	8:-40	9:-25	10:-30	11:-15	12:125	13:-20	16:-25	17:-20	39:-30	40:-20	42:-50	43:-30	44:-25	45:-20	48:-20	49:70	50:-40	51:-55	53:-40	54:-20	55:-15	56:20	58:-25	59:-20	60:-50	61:-40	62:-30	63:10	64:15	65:10	66:-25	67:-25	68:-20	72:-45	74:-25	75:-30	77:-65	78:-25	80:-55	81:-20
rights*2	0:-10	1:60	2:-30	3:-30	4:-45	5:-30	6:-15	7:-60	9:-10	11:-45	12:-15	13:-55	14:-30	15:-20	16:-20	40:-25	41:-20	42:-45	43:-45	44:-85	45:-30	47:10	48:25	49:75	50:60	53:-10	54:25	55:20	56:10	57:10	58:20	59:35	61:-15	62:20	63:25	65:-40	66:-15	67:15	69:-35	70:10	72:-20	74:20	75:20	78:-10	79:-35	81:15
rights*3	0:25	3:-15	4:-15	5:-30	9:-15	10:15	13:-45	14:-10	16:-15	39:-10	42:15	43:-15	47:45	48:45	49:30	50:40	54:35	55:15	56:45	57:10	58:75	59:40	62:60	63:35	65:-25	66:10	67:55	68:15	72:-10	73:-15	75:55	77:25	81:15
rights/access	1:20	2:15	3:10	4:35	7:10	8:-15	9:30	10:30	11:25	12:150	14:20	15:-15	17:-10	39:-40	40:-20	41:-20	42:25	43:-30	45:-10	46:20	47:55	48:325	49:40	50:20	54:50	55:30	56:30	62:20	64:10	67:-10	69:45	70:-20	73:10	75:25	77:20	78:10	81:15
rights/answering-time	0:10	4:-30	12:115	27:220	42:15	59:10	66:20	70:15
rights/appeal	12:255	30:350
rights/authorised-agent	12:250	13:-10	15:10	47:-15	48:-20	50:-25	58:20	62:10	63:445	68:40	75:20	81:15
rights/complaint	1:-15	3:10	4:15	5:-10	7:-20	9:-10	11:-20	12:285	43:10	48:15	49:-25	59:540	69:-15	70:75	75:10
rights/complaint-to-us	0:-10	2:15	3:25	4:-10	7:30	12:125	42:15	49:-10	59:30	70:240	73:10
rights/erasure	0:-20	1:55	2:-10	3:-25	4:10	5:-15	7:15	8:-10	9:-10	11:-25	12:230	13:-20	14:-20	15:-15	16:-30	17:-10	40:20	42:30	43:-10	47:80	48:100	49:60	50:445	54:35	56:95	57:-20	58:25	59:-10	62:20	63:-10	67:10	68:-10	70:-20	73:20	74:-15	75:40	78:15	81:10
rights/fee	5:-10	6:10	7:10	12:135	13:10	28:220	48:20	49:15	57:25	58:25	72:25
rights/how-to	1:75	2:-25	4:-35	5:-15	7:-45	8:15	10:-15	11:-25	12:115	13:-35	14:-15	15:15	16:-20	39:-10	41:15	43:-15	44:-50	45:-20	47:25	48:65	49:195	50:10	53:-15	54:15	55:35	56:10	57:40	58:45	62:65	63:50	64:15	66:-10	67:20	68:20	70:35	72:10	74:20	75:20	78:10	79:65
rights/limit-sensitive	2:-10	12:250	67:370	74:10	81:10
rights/metrics	12:120	29:220
rights/no-retaliation	4:-10	12:245	13:-10	47:15	48:10	49:-35	50:30	54:10	56:30	57:10	59:10	62:465
rights/objection	1:10	2:40	4:-25	5:-45	7:-20	9:15	12:245	13:-30	16:-25	39:10	42:75	47:35	48:50	49:20	50:30	54:75	55:450	56:65	57:20	59:20	65:-30
rights/opt-out-of-sale	2:35	4:-10	7:-10	8:-25	12:230	13:-30	14:10	62:10	67:15	75:335	81:30
rights/portability	0:-10	1:15	5:-35	7:-35	10:-10	12:250	13:-20	16:-20	47:25	48:25	49:15	50:35	54:35	55:45	56:450	57:15	58:10	59:20	68:25	74:10	75:10
rights/rectification	0:15	1:20	2:15	7:-35	8:-15	11:20	12:235	13:30	16:-25	42:20	44:-35	45:-15	47:420	48:60	49:35	50:75	54:60	55:50	56:50	58:20	60:10	62:10	70:35	75:20	81:10
rights/restriction	2:-35	3:-10	4:-15	5:-30	6:25	7:-25	10:-10	11:25	12:195	16:-20	47:25	48:50	49:-30	50:60	54:470	55:45	56:95	57:60	58:35	67:50	74:10	75:10
rights/right-to	0:15	1:-15	2:-45	3:-25	4:-10	6:-25	7:10	9:-35	10:-15	11:-35	12:175	14:-30	39:-20	40:-30	41:20	42:-100	44:15	45:-25	46:-10	47:-45	49:20	50:-35	55:40	56:-10	57:-25	58:60	62:20	63:-15	65:30	68:15	69:-25	70:-25	72:-30	73:-30	74:15	77:-15	79:10	81:10
rights/verification	1:10	2:-35	3:15	4:-30	6:-10	7:-25	10:10	11:15	12:125	13:-50	16:10	40:-10	42:-30	43:-10	47:10	48:15	49:20	50:-15	58:340	61:25	62:15	63:70	73:-15	75:15	77:35	80:25	81:10
rights/withdraw-consent	1:20	2:-25	3:-10	5:-30	6:-25	10:-10	12:345	13:-35	14:10	42:-10	43:-20	45:15	46:10	47:35	48:25	49:40	50:35	54:35	55:35	56:50	57:460	59:15	62:10	65:-10	67:10	70:10	74:10	75:15
sale*1	0:-15	1:-15	3:-25	5:-15	6:-15	7:20	8:135	11:-15	12:-15	13:-30	14:10	16:15	40:10	41:10	43:-25	44:-40	49:-20	50:10	55:-10	62:10	63:10	64:15	68:25	74:35	75:35	80:20	81:30
sale*2	2:-30	4:-20	7:-60	8:55	11:-10	12:25	13:-40	14:-10	16:15	49:-10	50:15	62:10	63:10	67:10	74:50	75:40	80:-15	81:35
sale*3	8:40	12:10	13:-10	44:20	62:10	67:15	74:35	75:25	81:30
sale/cross-context	3:-10	7:25	8:270	12:30	13:-20	43:-10	47:10	62:10	63:15	67:15	74:10	75:30	80:20	81:35
sale/never-sells	2:-30	4:20	5:-10	7:-50	8:305	11:-10	16:15	48:-10	49:-10	67:10	74:55	75:10	81:15
sale/notice	8:250	21:350
sale/opt-out-link	7:-10	8:260	48:10	49:10	58:10	63:15	67:15	74:10	75:30	81:395
sale/right-to-opt-out	2:25	4:-20	7:-15	8:90	12:-25	13:-10	14:10	48:15	49:-10	50:10	62:10	67:10	75:245	81:25
sale/sells	0:-10	1:-10	2:-20	3:-10	4:-25	6:-10	7:10	8:335	11:-15	12:10	13:-40	14:-10	16:15	41:15	44:-10	49:-20	50:10	55:-10	62:10	64:15	74:50	75:15	80:-10
sale/under-16	4:15	7:-10	8:110	40:10	67:15	68:40	74:250	80:10	81:10
sale/valuable	1:-10	8:40	12:15	42:15	48:-10	49:20	59:10	70:15
security*1	0:-45	1:-10	2:-60	3:-20	4:-35	5:-10	6:-40	7:-10	10:-40	11:70	12:-10	13:-35	14:-20	15:-10	17:-35	39:-10	41:-20	43:-50	44:-10	45:-30	47:-45	48:-30	49:20	50:-35	53:35	55:-10	59:-30	69:20	75:-10	78:15
security*2	2:-30	4:-35	7:-20	11:45	12:-15	13:-10	48:-10
security*3	4:-25	7:-15	11:50
security/account-secrecy	2:-40	7:-20	11:120	12:-10	54:15
security/breach	2:-10	4:25	7:-20	10:-10	11:250	12:15	49:10	57:20	81:10
security/encryption	0:-15	2:50	3:10	4:-25	5:10	6:-15	8:10	10:-10	11:320	43:-20	44:20	49:25	55:20	57:10	73:10	78:30
security/limited-access	0:-10	1:-15	2:-50	3:-10	4:-25	5:-10	6:-10	7:10	11:150	12:-20	13:-10	17:-25	44:-10
security/measures	0:-20	1:25	2:-30	3:-20	4:-35	5:-20	8:-10	9:10	10:-15	11:255	12:-10	13:-30	14:-10	44:-35	45:-20	48:-15	49:-10	50:-10	53:50	58:10	59:-20	69:30
security/no-guarantee	1:-10	2:-15	4:-25	7:-25	9:-10	11:230	12:-10	13:-15
sharing*1	0:-60	1:-20	2:-35	3:20	4:-30	5:-20	6:-25	7:35	8:-30	10:-10	12:-35	13:-10	14:-35	15:-40	16:-25	17:-30	39:-45	40:-65	41:-15	42:-25	43:-20	44:95	45:-15	46:-20	47:-40	48:-20	49:20	50:-25	53:-15	54:-40	55:10	56:-25	57:-35	58:-40	59:-30	60:-30	62:-35	63:-50	66:-40	67:-20	68:-50	69:-15	70:-20	72:-25	73:10	74:-10	75:-25	77:-60	78:-20	80:15	81:-30
sharing*2	0:-30	1:10	2:30	4:-45	6:15	7:-85	8:35	10:10	11:-15	12:-30	13:-25	16:-10	17:-10	40:-10	41:-25	42:-45	43:25	45:10	47:-10	49:-50	53:-20	55:-20	56:15	57:-10	58:-35	59:15	64:-10	65:15	67:25	68:-25	75:-10	78:-20
sharing*3	3:-30	5:10	6:15	7:-85	8:20	9:10	11:-15	12:30	14:-10	42:10	44:15	46:-10	47:-10	48:-15	49:-20	53:15	55:-10	63:10	65:20	74:15	75:20	77:35	80:-20	81:15
sharing/affiliates-and-partners	0:35	1:20	2:30	3:20	5:-10	7:100	8:25	10:-15	11:-25	12:-15	15:-10	16:-15	42:-15	43:30	44:105	45:-20	46:40	47:-10	48:-25	49:-10	50:-15	53:50	55:15	56:10	57:-15	64:-10	69:20	72:20	80:-30
sharing/authorities	0:-10	2:-35	3:-20	4:30	5:10	7:180	8:-20	9:-15	10:10	11:-20	12:-20	13:-15	14:-10	42:-10	43:-15	44:25	45:30	48:-10	49:-10	50:-10	53:-30	55:-25	56:-10	57:-15	58:-10	65:-15	68:-10	70:20	72:10	77:30	80:-20
sharing/business-purpose	2:35	3:-15	4:-25	7:95	12:20	41:10	44:25	47:15	48:40	49:-10	50:10	56:10	59:15	62:25	63:15	67:10	74:25	75:25	80:265	81:20
sharing/business-transfer	2:-30	3:15	5:10	6:10	7:220	8:-15	9:-10	13:-20	17:-10	42:20	44:15	65:25	74:10
sharing/public	0:15	1:35	2:40	3:-10	4:-15	6:-20	7:140	10:30	11:10	12:20	14:-10	15:10	39:10	41:15	44:10	45:-10	49:20	55:30	64:55	73:15
sharing/service-providers	0:-75	1:-45	3:15	4:-10	5:15	6:15	7:195	8:10	9:65	10:-15	11:15	13:10	15:-20	17:-15	41:-40	42:-40	44:140	46:-15	47:-10	48:-20	49:-15	53:15	55:-25	62:-15	64:-15	65:20	67:-15	70:15	72:-15	73:10	80:60
sharing/share-with	0:-20	2:-80	3:30	5:-60	7:265	8:30	9:-30	10:-10	11:-20	12:-55	13:-35	14:-20	15:-15	16:-15	17:-10	39:-40	40:-35	41:10	43:25	44:155	45:-10	46:-30	47:-10	49:-35	50:-25	54:-15	57:-25	58:-45	59:-15	60:-30	63:-20	64:-25	65:-10	67:10	69:-15	70:-10	72:-15	73:-10	74:-15	75:-10	77:-10	78:15	80:10	81:-10
sharing/shares-nothing	1:-10	2:10	3:-45	4:-10	5:-10	6:10	7:200	8:10	10:10	11:15	12:10	13:15	14:-10	15:-10	16:15	41:-20	42:30	43:-15	45:20	50:15	53:-40	54:-20	55:-10	67:45	74:50	75:10	81:10
sharing/works-with	0:-15	1:-20	2:10	3:15	4:15	6:-25	7:75	9:10	10:-30	11:-15	12:-10	14:50	16:-15	17:-20	41:-40	42:10	43:40	44:65	45:-30	46:65	47:15	48:30	49:-25	50:30	53:20	56:15	57:-20	58:15	62:-10	63:-15	65:-20	67:-15	69:30	70:30	73:-10	74:-10	75:10	78:20	79:-15	80:-10
short	0:-65	1:55	2:10	4:25	5:70	6:-45	7:25	8:-10	9:-25	10:-60	11:-30	12:-20	14:-50	15:-30	16:-45	17:30	44:-25	47:-60	48:-30	49:-50	51:70	65:35	66:-30	71:25	79:-80	80:-10
sources*1	0:-20	1:35	2:-15	3:55	4:10	5:-15	6:45	7:-35	8:-25	9:-15	10:-15	12:15	13:-40	14:20	15:-15	42:-45	46:30	48:30	49:-25	50:10	53:-10	55:15	56:20	57:-10	58:-10	59:15	62:15	64:50	65:-10	68:15	73:-15	75:-10	80:-30
sources*2	2:-40	3:20	4:50	6:-30	7:-75	11:-10	12:-40	13:-10	41:25	42:10	44:-60	64:15	72:10
sources*3	2:-20	3:30	4:45	7:-40	9:10	42:10	44:-35	60:10	64:20	72:20
sources/about-others	1:-20	3:65	4:55	5:-10	7:-15	10:-10	11:-10	13:-10	15:-25	40:-30	44:-20	61:30	77:35
sources/combine-sources	2:-70	3:120	6:35	7:-25	13:-20	44:-10	60:10	64:35	72:30
sources/from-elsewhere	0:-10	1:-15	2:-10	3:115	4:35	5:-10	6:10	7:-20	8:-25	9:-10	10:-10	11:-15	13:-15	14:20	41:30	43:-30	44:20	46:35	47:-10	48:-15	55:-10	57:-10	62:10	64:10	68:25	80:-10
sources/from-third-parties	0:-10	3:255	4:25	6:-20	7:-25	12:-15	13:-35	14:-10	42:15	43:-20	44:-40	47:10	48:-15	49:-10	56:20	60:10	72:15
sources/public-sources	1:40	2:20	3:240	4:30	7:-30	10:20	11:10	12:15	15:10	41:30	44:-20	49:20	55:35	64:430
sources/received-about-you	1:15	3:280	4:10	6:-20	7:-35	11:-10	13:45	43:15	44:-35	46:15	48:25	49:20	53:10	58:15	59:15	62:10	64:10	69:25	72:15
sources/social-login	2:-40	3:110	4:-25	6:20	7:-45	10:-15	11:10	12:-25	13:-30	15:-20	43:50	44:-25
text	0:10	1:65	2:-45	3:-85	4:-45	5:-115	6:-75	7:-75	8:-90	9:-85	10:-45	11:-25	12:-45	13:-105	14:-110	15:-85	16:-110	17:-45	39:-155	40:-125	41:-180	42:-175	43:-180	44:-130	45:-130	46:-175	47:-115	48:-150	49:-140	50:-125	51:-210	52:-190	53:-145	54:-165	55:-185	56:-155	57:-165	58:-160	59:-95	60:-180	61:-180	62:-170	63:-170	64:-175	65:-150	66:-155	67:-195	68:-135	69:-175	70:-155	71:-150	72:-170	73:-195	74:-195	75:-185	76:-190	78:-115	79:-85	80:-170	81:-190
title	0:-100	1:-110	2:-50	3:-105	4:-50	5:-110	6:-70	7:-15	8:-140	9:-120	10:-120	11:-60	12:-75	13:-70	14:-120	15:-100	16:-130	17:-115	39:-15	41:20	42:30	44:-35	45:-15	46:15	47:-15	49:-40	50:-30	51:10	55:-15	58:-10	59:-15	71:20	80:15
title automated-decisions	16:560
title automated-decisions/automated-decision	16:20
title automated-decisions/profiling	4:20	16:35
title below changes	2:25	3:35	7:-15	17:20
title below choices	0:35	1:-25	2:-40	4:-70	6:25	7:-55	11:-10	12:70	13:165	14:30	39:-10	46:25	48:10	49:-10	51:15	56:15	57:25
title below collection	1:-95	2:175	3:50	4:35	5:-55	6:-35	7:-30	8:-20	10:50	11:-85	12:-40	13:-25	14:-15	15:-30	16:-10	17:-20
title below contact	0:10	1:105	2:-30	4:-15	13:-10
title below cookies	1:-10	2:-25	4:-30	5:-45	6:95	7:20	11:-10	12:-10
title below legal-basis	1:-10	2:-60	4:125	5:110	6:-15	7:-45	11:-10	12:-10	13:-10
title below purposes	0:-35	1:90	2:-25	3:-20	4:70	5:70	6:25	7:-30	8:-15	10:-15	11:-55	12:-60	13:15	14:-15	15:25	16:-15	17:-15
title below retention	2:-85	4:-10	10:135
title below rights	0:-25	1:20	2:-45	3:-30	4:-60	6:-10	7:-25	8:-10	10:-15	11:-25	12:170	13:15	14:35	15:-15	16:15	17:-40	44:10	47:-10	48:-10	49:-30	50:-20	55:-10	57:-20	58:25	74:10	80:30
title below security	0:-15	2:-65	3:-10	4:10	5:30	6:-10	7:-50	9:25	10:30	11:130	12:60	13:-25
title below sharing	0:-25	1:-40	2:-40	3:-30	4:-95	5:-10	6:-25	7:275	8:-10	9:-35	10:-10	11:-40	12:100	13:-20	14:-10	15:-10	16:-10	17:-10
title changes	0:-20	1:-20	2:-30	3:-15	4:-25	5:-15	6:-15	8:-10	9:-15	10:-15	11:10	12:-25	13:-25	14:-15	15:-15	16:-15	17:595	51:20	71:35
title changes/effective-date	17:15
title changes/last-updated	17:15
title changes/notice-of-changes	17:15
title changes/policy-changes	7:-10	17:45
title children	0:-15	1:-15	2:-60	3:-10	4:-15	5:-10	6:-10	7:-25	9:-10	10:-10	11:-15	12:-30	14:-10	15:625	16:-10	17:-10	40:10	74:10
title children/children	2:-30	7:-10	12:-10	13:-10	15:45
title children/parent	13:10
title choices	0:75	1:15	2:-80	3:-10	4:-85	5:-10	6:15	7:-10	9:-15	11:10	12:-25	13:490	14:40	16:-10	17:-30	74:10
title choices/not-providing	2:35	4:-10	11:-10	12:-20	13:25
title choices/opt-out	12:-30	13:-15	14:20
title choices/settings	13:30
title choices/your-choice	4:-10	12:-15	13:30
title collection	0:20	1:-30	2:335	3:20	4:-10	5:20	6:-55	7:-25	8:-10	9:-25	10:20	11:-35	12:-25	13:-40	14:-45	15:-20	16:-40	17:-35	57:30	58:15	64:10	80:35
title collection/commercial-data	2:20	7:15	10:20	12:10	13:20
title collection/identifiers	0:40	1:10	2:-40	13:-10	15:15
title collection/includes-list	2:15
title collection/technical-data	2:50	6:20	11:30	13:20	17:-10	57:15
title collection/we-collect	0:-10	2:60	3:-10	4:10	6:-25	7:-15	8:-10	9:-10	11:-10	12:-20	13:-10	15:-10	80:20
title collection/you-provide	1:-10	2:40	4:-40	7:10
title contact	0:15	1:580	2:-10	3:-10	4:-80	5:-15	6:-20	7:-45	8:-10	9:-15	10:-15	11:-35	12:-25	13:-35	14:-15	15:-15	16:-10	17:-15
title contact/contact-us-at	1:10	4:-20
title controller	0:550	1:55	2:-70	4:-50	5:-10	6:-10	7:-50	9:-10	11:-40	12:-10	13:-60
title controller/data-protection-officer	11:-15
title controller/is-the-controller	0:65	2:-25	4:-15
title cookies	0:-25	1:-20	2:50	3:-10	4:-80	5:-55	6:520	8:-15	9:-10	10:-20	11:-25	12:-50	13:35	14:-20	15:-20	16:-15	17:-15	44:-25
title cookies/analytics	4:-30	7:25
title cookies/cookie	0:-10	2:-30	4:-25	5:-10	6:60	7:-35	11:-10	12:-20	13:15
title cookies/similar-technology	2:-20	6:85	7:-15
title cookies/third-party-cookies	6:15	7:-20
title do-not-track	7:-20	13:-20	14:575
title do-not-track/signal	2:-10	7:-10	13:-10	14:35
title legal-basis	0:-15	1:-15	2:-40	3:-10	4:-55	5:530	6:35	7:-25	9:-10	11:-15	12:-10	13:-15	14:-10	15:-10
title legal-basis/consent	7:15
title legal-basis/legal-ground	2:-15	5:40	7:-20
title legal-basis/legal-obligation	5:-20
title legal-basis/legitimate-interest	5:20	7:-10
title of nothing	2:115	3:-65	4:100	7:105	8:-20	9:-15	10:-40	11:55	12:90	13:35	14:-55	15:-35	16:-25	17:-45	41:40	42:65	44:-20
title purposes	0:-35	1:-30	2:-45	4:390	5:20	6:-10	8:-25	9:-25	10:-25	11:-25	12:-55	13:45	15:-40	16:-25	17:-30	43:25	44:15	46:30	58:15	80:35
title purposes/improve-and-analyse	3:30	4:20
title purposes/market-and-protect	4:65	5:-10	7:-15	11:10	13:-15	14:15	46:15
title purposes/operate-the-service	2:-10	4:15	7:-10
title purposes/use-to	2:-30	4:40	7:25	11:-10
title purposes/uses-data	2:-50	3:-10	4:25	5:10	7:-55	9:-10	12:-20	13:10	80:20
title retention	0:-15	1:-10	2:-55	3:-20	4:-30	5:-10	6:-15	7:-30	8:-10	10:565	11:15	12:10	13:-25	14:-10	15:-10	16:-10	17:-10
title retention/retain	2:-10	7:-35	9:-10	10:85	11:-35	13:-10
title rights	1:-55	2:-120	3:-25	4:-35	5:-50	6:-25	7:-40	9:-45	10:-15	11:-80	12:520	14:15	15:-25	16:-20	17:-25	48:10	49:-30	50:-20	56:10	57:-20	58:10	74:10
title rights/access	7:15
title rights/complaint	7:-25	11:-10	12:30
title rights/erasure	7:-10	12:30
title rights/objection	12:-10
title rights/restriction	2:-10	4:10	11:15
title rights/right-to	0:10	2:-15	3:-10	4:-15	5:-15	7:-30	9:-20	10:-10	11:-25	12:55	14:15	15:-10	17:-10	49:-10	50:-10	57:-10
title rights/withdraw-consent	5:-20
title sale	2:-20	7:-45	8:550	12:10	13:-20
title sale/never-sells	7:-20	8:10
title sale/sells	2:-10	7:-20	8:20
title security	2:-75	3:-25	5:-25	6:-20	7:-50	8:-15	9:-15	10:-30	11:535	12:-15	13:-15	14:-15	15:-15	16:-15	17:-50
title security/breach	4:10	11:-15
title security/measures	11:10
title sharing	1:-30	2:-155	4:-30	5:-45	6:35	7:440	9:-65	10:-20	11:-50	12:-25	13:-40	15:-25	16:-25	17:-25	43:15	44:-10	46:30	80:30
title sharing/affiliates-and-partners	4:-20	6:10	7:30
title sharing/business-transfer	7:25
title sharing/public	2:10	3:30	7:25
title sharing/service-providers	0:15	1:-15	2:-15	4:-35	7:15	12:-10
title sharing/share-with	0:-10	2:-25	3:10	4:-10	7:65	9:-15	12:-25	80:15
title sharing/shares-nothing	2:20	7:-10	8:10
title sharing/works-with	2:-20	4:-10	6:10	7:-15	12:-10	14:10	43:10	46:15
title sources	2:-85	3:515	4:-20	7:-70	64:10
title sources/from-elsewhere	3:15	7:-35
title sources/from-third-parties	2:-50	3:10	7:-15
title sources/public-sources	3:30
title transfers	0:-20	1:-15	2:-90	3:-15	4:-45	5:-15	6:-10	8:-10	9:605	10:-70	11:-40	12:-15	13:-15	14:-10	15:-10	16:-10	17:-10
title transfers/to-other-countries	0:-10	1:15	2:-25	4:-10	7:-20	9:35
title word 1	0:45	1:-40	4:-40	5:-25	7:-35	11:-25	12:-25	13:-80
title word 10	5:-30
title word 11	2:-30	4:-50	7:-30	10:-30
title word 12	2:-25	4:40	6:45	7:-40	15:-40
title word 13	4:25	7:35	17:-35
title word 14	1:-35	7:30
title word 15	7:30
title word 17	12:45
title word 2	0:35	1:-25	6:-25	7:-40	12:-45
title word 2025	17:60
title word 3	1:-40	2:40	5:-25	6:65	7:25	11:-50	12:-40	13:-55
title word 4	2:-55	4:50	5:-25	6:-40	7:50	11:-35	12:-45
title word 5	1:-35	7:40	9:-35	12:-35
title word 6	1:-60	2:-45	4:-50	7:25	11:25
title word 7	2:-55	5:-35	13:-25	17:-50
title word 8	2:-30	4:-40	6:35	7:-35	12:-45
title word 9	2:-25	4:-45	7:-35	9:40	11:25	13:55
title word a	4:-25	7:-25	11:30	13:25
title word about	0:-50	3:50	4:-45	7:-40
title word access	2:-35	7:45	11:40	12:110	13:-35
title word account	1:-35	2:85	4:-35	7:-30	11:45	12:40
title word accounts	2:30
title word act	13:40
title word ad	4:25
title word additional	7:-55
title word ads	4:130
title word advertising	6:95
title word age	15:30
title word all	12:35	13:40
title word an	2:105	4:-80	12:-30
title word analytics	2:90	4:-75	6:-75	7:80
title word and	1:-70	2:30	4:70	5:25	6:-40	7:35	11:-35	12:35
title word anonymous	3:60
title word any	7:40	8:45
title word apps	2:85	7:45
title word are	0:35
title word as	2:-35	7:-25	10:40
title word authorities	12:45
title word automated	2:25	6:-25
title word automatically	6:-45
title word available	3:65	7:-30
title word b	4:-30
title word basis	2:-55	5:105	7:-35
title word business	1:-25	7:40	9:-25
title word by	1:-30	7:30	12:-60
title word c	4:-25	7:40	13:45
title word california	7:-30	12:70	13:-30
title word can	2:-25	4:-25	7:30	12:60	13:55
title word changes	7:25	17:40
title word chat	2:65	7:25
title word children	2:-35	15:55
title word children's	2:-30	15:60
title word choices	4:-55	7:-35	13:80
title word collect	2:100	4:25	6:-30	7:-25	12:-30
title word collected	2:65	3:-60	6:-35	10:30
title word collection	2:105	4:-35
title word collects	4:55
title word commitment	2:-30	7:-30
title word communications	4:-60	6:-30	13:70
title word complaints	1:-45
title word consent	5:-25	6:50
title word contact	0:25	1:70	2:-55	4:-70	7:-25	11:-30	13:-30
title word contacting	2:35
title word content	7:75	9:50
title word control	2:-25	7:50	11:40	13:-50
title word controller	0:95	2:-40	13:-60
title word cookies	2:-50	4:-45	6:100	7:-70	12:-40	13:30
title word customer	2:65	4:45
title word d	2:30	7:25
title word data	1:-45	2:80	6:-55	7:30	8:-40	9:30	10:25	13:-60	17:-30
title word date	17:25
title word delete	12:75
title word deletion	12:70
title word details	1:55
title word device	4:-35	6:40	11:70	13:35
title word directly	11:25
title word disclaimer	7:-35
title word disclose	4:-25
title word disclosure	7:50	9:-35
title word disclosures	7:-35
title word do	0:-40	1:-25	4:-40	8:50	17:-25
title word does	2:-95	3:35	4:40	5:65	11:35
title word e	4:55	7:25
title word effective	17:30
title word email	1:-45	4:-35	13:-35
title word eu	0:45	12:-60
title word europe	7:-25
title word european	1:50
title word features	2:105
title word following	0:90	2:-35
title word for	0:70	4:30	7:-60	11:-100	12:30	13:-50
title word from	3:65	5:-25	7:-40	13:35
title word gdpr	0:45
title word general	2:-40
title word google	2:85	3:25	5:-40
title word have	2:-30	7:55
title word how	0:-25	2:-80	3:30	5:-30	7:-35	11:40	15:-25
title word i	2:-30	11:40	12:35
title word identifiable	2:35
title word identifying	4:65
title word if	1:55	4:-25	11:25	12:-50
title word improve	2:-30	3:60	4:70
title word in	1:50	8:40
title word inc	7:45
title word individuals	7:-30
title word information	2:45	3:35	5:-35	6:-80	15:-25
title word international	0:65	2:-30	9:35	12:-30
title word introduction	2:-25	7:-25
title word ip	2:65
title word is	0:45	9:40	11:55	17:-25
title word it	2:45
title word keep	11:-40
title word know	11:25
title word last	17:30
title word legal	2:-45	7:55
title word legitimate	5:35
title word links	7:-80
title word live	1:65
title word location	2:-30	4:30
title word log	2:45
title word long	2:-35	4:-35	10:50	11:-55
title word marketing	4:45	13:-30
title word measures	4:-25
title word media	4:30	7:35
title word meta	2:30	7:45
title word mobile	13:45
title word my	11:70
title word network	2:50	4:40
title word networks	7:30
title word non	7:35
title word not	2:-45	8:60	12:25
title word notice	6:-30	15:-40
title word of	1:-30	9:45	13:-40	17:-35
title word officer	11:-25
title word on	2:40	4:-40	5:35	11:25	12:-35
title word online	2:30
title word opt	12:-65
title word or	1:-50	2:50	7:25	12:-25
title word other	2:-75	4:-35	12:-40
title word our	2:45	11:-40	12:-45
title word out	12:-50
title word outside	9:50
title word parties	2:-25	7:35
title word partners	4:-25	6:35
title word party	4:-30	6:30	7:-35
title word payments	5:45	7:105
title word period	10:30
title word personal	1:-25	2:-45	3:55	5:65	7:25	11:-25
title word personally	2:25
title word policy	0:-25	1:-30	2:-80	4:-60	5:-25	6:-30	7:-65	11:-45	12:-25	13:-45
title word prevent	4:30	11:30
title word privacy	0:-55	1:-25	2:-70	3:-30	4:-110	5:-35	6:-85	7:-130	9:-30	10:-30	11:-40	13:-35	15:-25	17:25
title word process	4:-55	5:25
title word processed	10:-25
title word processes	1:-25
title word processing	2:-50	5:65
title word products	2:25
title word protect	2:-50	4:-50	7:50	11:75
title word protection	2:-30	7:-30	10:-25	11:-75	12:55
title word provide	2:35	7:-25
title word providers	4:-40	6:-25	7:115
title word public	7:45
title word publicly	3:65
title word purpose	2:-25	4:85
title word purposes	2:-30	4:30	7:40
title word questions	1:45
title word receive	2:-60	3:90
title word recipients	7:30
title word regarding	4:-25	12:25
title word registration	2:85	4:-30
title word related	2:30
title word relating	2:-45	5:50
title word reports	2:50
title word requests	12:65
title word residents	7:-70	12:165
title word responsible	0:105	2:-25
title word retention	7:-25	10:75	12:25
title word review	12:45
title word right	5:-30
title word rights	0:-25	2:-35	4:-50	7:-45	9:-35	11:-40	12:115
title word sale	2:25	7:45
title word secure	2:-30	4:30	10:-25	11:45	12:-40
title word security	2:-35	11:115	12:-25	17:-45
title word sell	7:-45	8:35
title word service	0:35
title word services	4:25	7:-40
title word share	2:-30	7:85
title word shared	7:40
title word sharing	7:85
title word similar	2:-50
title word sites	12:-35
title word social	4:25	7:30
title word sources	2:-95	3:30
title word storage	6:30	7:35	10:-35	11:60
title word stored	2:-40	12:50
title word sub	2:-30	3:45
title word subject	9:-30
title word support	1:-40	5:45	10:45
title word terms	11:-35
title word that	2:25	4:-30	7:40
title word the	0:100	1:40	3:-40	9:25	11:-35	13:-40
title word there	2:65
title word third	2:-40	4:-25	7:-50
title word this	7:-25	17:30
title word through	4:30
title word to	0:-30	5:-25	6:-30	7:-25	11:-55	17:45
title word tools	7:60
title word tracking	4:45	6:30	7:-30
title word transfer	2:-30	9:70	10:-25	11:-30
title word transfers	2:-30	4:-25
title word under	7:40	8:45	11:-25
title word union	1:35
title word up	2:-30	4:60
title word update	4:40
title word updated	17:60
title word updates	11:25
title word us	0:-55	2:40	4:-40	12:-35	13:30
title word use	0:-25	3:-30	4:40	5:30	7:-50	12:-25
title word used	2:150	12:-30
title word users	1:25	2:125	3:-25	7:-50	11:-25	12:-25	13:25
title word using	3:60	4:25	7:-40	10:25
title word verification	12:30
title word via	1:-25	2:35
title word we	0:-40	1:-45	3:35	4:40	5:-45	6:-30	8:40	10:-25	11:-50	12:-45	13:-35
title word web	2:35
title word website	2:25
title word websites	1:-30	2:80	3:-30	4:-25	6:-65	7:-40
title word what	0:-45	2:30	4:-40	7:-35	11:55
title word when	2:40	4:-80	5:30	7:55
title word where	9:25	10:-60
title word who	1:35	2:-30	3:-25	4:-65	7:80	12:-75
title word why	2:-55	4:100	7:-30	11:25
title word with	4:45	5:-60	12:-55
title word withdraw	5:-35
title word you	2:60	4:-35	7:-35	11:40
title word your	0:-25	1:-25	2:-100	4:85	7:30	9:35	13:60	15:-25	17:-25
transfers*1	0:-10	1:-10	4:25	5:-15	7:-10	8:-10	9:50	10:-10	11:-40	13:-15	14:20	16:-20	17:-10	39:-20	40:-10	41:-15	43:-15	44:35	45:-10	46:10	48:-30	49:-30	50:-10	53:40	55:-20	57:-20	58:-10	65:15	68:10	69:20	70:15	73:10	78:10	79:-10
transfers*2	0:-20	1:10	4:-10	5:-10	6:-10	7:15	9:25	11:-35	12:-25	13:-10	44:-20	53:10	59:-25	65:10	69:50
transfers*3	0:-15	1:20	2:15	4:10	5:-10	7:-25	9:20	11:-10	44:-20	53:-15	69:50
transfers/adequate-protection	2:25	4:50	9:135	11:-10	12:-45	13:20	42:20	44:-10	45:-10	53:180	69:45
transfers/arbitration	1:10	7:10	9:220	12:35	25:350	44:10	59:20
transfers/copy-of-safeguard	0:15	9:120	11:-20	12:-15	13:-10	53:25	69:280
transfers/different-laws	7:-20	9:140	11:-15	13:-10	53:-15	69:-15	79:20
transfers/enforcement	9:245	24:350
transfers/framework	0:-30	2:20	7:20	9:250	12:20	22:350	53:45	59:20
transfers/liability	7:40	9:220	26:350	53:-25
transfers/recourse	1:20	7:10	9:225	12:35	23:350	44:10	59:20	72:25
transfers/safeguard	0:-20	2:10	4:-10	6:-10	9:250	11:-30	12:-15	44:-25	49:-15	53:390	65:10	69:50
transfers/to-other-countries	1:-20	3:10	5:-20	7:-30	8:-10	9:305	11:-10	12:-40	13:-20	14:20	16:-15	42:-25	46:15	49:-35	53:95	59:-15	65:20	68:15	69:45	70:15	73:20	78:20
under automated-decisions	4:10	5:-15	12:20	16:140	35:60	36:60	37:60	38:60	77:60
under changes	0:-20	1:70	2:-45	4:-80	5:-20	6:-25	7:-45	8:-10	9:-15	10:-30	11:10	12:-35	13:-50	14:-15	15:-20	16:-15	17:155	39:110	44:-20	51:10	71:65	79:-10
under children	0:-20	2:-30	3:-10	5:-20	7:-20	10:-10	11:-15	12:-25	13:-25	15:170	17:10	32:60	33:60	34:60	40:100	49:-25	50:-15	61:90	68:65	69:10	74:25
under choices	0:35	1:45	2:-35	3:-10	4:-85	6:15	7:-25	8:-10	9:-15	11:-15	12:-30	13:165	14:15	15:-20	16:-10	17:-15	31:60	40:-10	42:20	43:-35	44:-35	48:15	49:-20	50:10	54:20	55:10	58:-15	60:20	66:10	75:15	76:25	79:-10
under collection	0:-50	1:-55	2:185	3:15	5:-10	6:30	7:-15	8:-45	9:-55	10:20	11:-30	14:-65	15:-30	16:-40	17:-45	18:60	19:60	39:-60	40:-65	41:40	42:10	43:-40	44:-15	46:-30	47:-50	48:-10	49:-15	50:-45	51:-80	52:-20	53:-35	54:-35	55:-75	56:-65	57:15	58:-55	59:-50	60:-40	61:-40	62:-40	64:-25	65:-25	66:-10	68:-50	69:-15	70:-50	72:-15	73:-10	75:-60	78:-60	79:-80	80:-35
under contact	0:40	1:230	2:-25	3:10	5:-35	6:-15	7:-10	8:-20	9:-30	10:-25	11:-50	12:10	13:-30	14:-10	15:-35	16:-20	17:25	45:-15	49:-65	51:-10	53:-15	59:40	65:-15	66:10	70:55	71:20	73:-10	79:80
under controller	0:235	1:65	2:-30	3:-10	4:-25	5:-15	6:-15	7:-70	8:-10	9:-20	10:-20	11:-50	12:-50	13:-35	14:-10	15:-10	16:-10	17:-10	66:125	79:40
under cookies	0:-40	1:-60	2:-25	3:-40	4:-45	5:-50	6:170	7:85	9:-10	10:-35	12:-80	13:40	14:-45	15:-10	16:-20	17:-10	20:60	43:70	44:80	49:-25	57:-40	60:-10	65:-15	72:35	78:35
under do-not-track	1:20	2:-20	4:-10	6:-10	7:-20	12:10	13:-35	14:170	46:85	60:85	76:100
under legal-basis	0:-15	1:-30	2:-25	3:-10	4:-65	5:190	7:-10	9:-15	10:-35	11:-15	13:-15	17:-10	41:10	44:20	49:15	55:-10	64:10	65:60	72:25
under nothing	0:10	3:-10	4:-35	5:-20	6:-20	7:30	8:-10	9:20	10:20	11:10	12:30	13:60	14:-10	15:10	16:-10	17:-20	39:-10	40:-15	42:-20	43:-20	44:15	45:-15	47:20	48:-20	49:-30	51:-25	53:-15	54:-25	55:-15	56:-20	57:-15	59:-20	62:-10	65:-20	66:-10	69:-10	75:25	79:-15	80:-15	81:10
under purposes	2:-40	3:-45	4:160	5:30	6:-55	7:-10	8:-30	9:-40	11:20	12:25	13:-60	15:-15	17:-35	41:-10	42:-65	43:-15	45:-40	46:15	47:-45	48:-50	49:-55	50:-55	52:45	53:20	54:-25	55:-20	56:-35	57:20	58:-45	59:-40	70:10	72:-30	73:-10	78:-45	79:-15	80:30
under retention	0:-20	1:10	2:-110	3:-10	4:-120	5:-55	6:-35	7:-70	9:15	10:295	12:-55	13:-45	16:-15	44:-20	45:145	49:-10	50:-35	65:-30	73:80
under rights	0:-70	1:35	2:25	3:-70	4:-15	5:45	6:-55	7:-20	8:-55	9:-55	10:-95	11:-90	12:250	13:-40	14:20	15:-35	16:-55	17:-10	27:60	28:60	29:60	30:60	39:-35	40:-55	41:-10	44:-20	45:-65	47:85	48:60	49:95	50:75	51:-15	54:30	55:35	56:65	57:30	58:35	59:115	60:-30	62:25	63:40	65:60	66:-70	68:-50	70:20	72:-35	73:-60	74:-25	75:-40	79:-70	81:-35
under sale	2:-25	7:-40	8:120	12:35	21:60	48:10	49:20	50:10	74:50	75:85	81:70
under security	0:-55	1:40	2:-75	3:-30	4:-50	5:-60	6:-50	7:-40	8:-10	10:-45	11:200	12:10	14:35	15:-30	16:-15	39:-15	42:10	44:-45	45:-15	47:20	48:-30	49:-15	50:15	51:-15	53:-50	54:-10	55:-30	56:-25	57:10	58:-20	59:-45	60:-10	66:50	68:-30	73:-35
under sharing	0:50	1:15	2:-130	3:-55	4:-125	5:-25	7:260	8:85	9:-25	10:-55	11:-55	12:-40	13:10	14:10	15:-45	16:-30	17:-35	44:125	45:-50	46:15	48:-30	49:-20	50:-15	51:-30	53:-50	55:-20	58:-25	59:-25	62:-15	65:-35	72:-35	73:-30	80:70
under sources	0:-15	1:-15	2:-10	3:210	4:50	5:-10	6:10	7:-35	10:-15	11:-15	12:-60	13:-10	14:-10	44:-35	52:35	64:90
under transfers	0:-65	2:-60	3:-20	4:-20	5:-20	6:-15	8:-10	9:250	10:-25	11:-10	12:-10	13:-25	14:-10	15:-10	16:-10	17:-10	22:60	23:60	24:60	25:60	26:60	44:35	53:125	59:-40	65:-15	69:80	70:-15
under unknown	0:25	1:20	2:30	3:-35	4:40	5:-75	6:-20	7:45	8:-40	9:-25	10:-40	11:20	12:30	13:-15	14:-80	15:20	16:-35	17:-10	39:-50	40:-55	43:-65	44:80	45:-55	47:-30	48:-25	49:-25	50:-25	51:-25	52:-40	54:-45	55:10	56:-55	57:-55	58:-60	59:10	61:-55	62:-55	63:-50	64:-45	65:-55	66:-20	67:-30	68:-75	69:-60	70:-30	71:-10	72:-60	73:-55	77:-70	78:-55	79:-20	80:-55
word <email>	1:145	2:-55	4:-40	49:100
word <url>	1:-60	3:-25	4:-70	7:-30	9:-25	11:-25	12:60	13:60	17:-50	59:25
word ab	0:30	1:40
word ability	7:25
word able	2:40	10:35	12:40	13:70	47:55	48:-40
word about	0:-40	1:30	3:35	5:-65	8:-30	10:-30	11:-45	15:-25	17:-30	44:-35	45:-30	48:40	49:35	65:-40
word above	0:-25	5:45	6:25	8:25	11:-25	44:45	48:-25
word abuse	2:-35	4:30	6:25
word accept	4:-40	5:25	17:25
word acceptable	11:40
word acceptance	17:30
word accepted	2:30
word access	0:-30	6:40	7:35	9:-30	10:-35	11:55	47:40	48:90	50:40
word accessed	4:-25	7:60
word accessibility	1:-30
word accessible	1:25
word accessing	4:-25	7:-30
word accordance	0:-25	2:25	5:25	11:25	44:-25
word according	2:-40	4:-30
word account	1:30	4:30	9:-30	10:70	11:35	45:50	47:25	48:35	49:90	50:45	65:-30
word accountability	1:25
word accounts	2:45	3:45	7:-30	11:25	12:-35	44:-35
word accurate	2:-30	13:25
word acquiring	2:30	3:25
word acquisition	7:25
word across	7:55	8:35	44:25
word act	4:-30	7:-30
word acting	2:25	12:25
word action	4:25
word actions	7:25
word activated	4:30
word activating	4:35	11:35
word activation	4:40	7:-25	10:35
word active	7:-25
word actively	2:35	3:30	13:25
word activities	2:-30	4:25	6:25	7:-35	11:-25	44:-30
word activity	4:-25	7:50	8:35	13:-50	44:55	49:25
word acts	7:35	44:55
word ad	2:-25	4:35	44:25
word add	2:40	4:65	44:25	47:25
word addition	7:-55	47:25	48:30	49:35
word additional	2:-35	13:-40	15:-25	44:-25
word additionally	4:35	6:35	7:25
word address	2:100	4:40	5:30	6:-35	11:30	12:40
word addressed	12:35
word addresses	7:-35	44:-25
word adequacy	1:25
word adequate	4:-30	7:-30	11:-35	12:-30
word adjust	13:40
word administer	4:25
word administrator	5:-25
word administrators	3:55	7:40
word ads	2:-85	4:30	13:30
word advance	7:40
word advertisements	4:35	7:40	8:35	12:35	44:45
word advertiser	4:40	44:25
word advertisers	4:35	7:-25	12:25	44:-30
word advertising	1:-25	6:-35	7:30	8:45	13:-25
word advice	7:-25
word affect	5:-45
word affiliated	2:45
word affiliates	3:40	13:25
word aforementioned	4:25
word after	1:-25	4:-55	5:30	7:-35	10:80	11:55	12:-25	13:-25
word ag	0:55	1:50	2:30	5:-25
word against	3:25	4:-35	7:30
word age	1:50	12:-60	15:35
word aged	4:25
word agencies	7:25	44:40
word agency	4:25	7:25
word agent	1:25	44:35
word agents	7:55
word aggregate	2:-50	4:60	7:35	12:25	44:30
word aggregated	4:30	7:90	44:45
word agree	7:25	10:-25	13:-30	44:25
word agreed	2:25
word agreeing	17:-25
word agreement	2:-45	4:-35	5:45	9:50	12:-35
word agreements	2:-30	4:-55	5:-35	45:30
word ai	2:40	4:50
word aim	12:30
word aimed	4:-30
word alerts	10:40
word all	0:-40	5:-35	7:30	8:30	10:-25	13:50	15:-25	45:-25	48:30
word alliance	4:-50
word allow	6:80	10:-25	12:-30	47:25	50:35
word allowed	12:30
word allowing	44:25
word allows	2:-40	7:35	8:25	13:-25
word along	2:-60	7:25
word already	4:50
word also	1:65	6:40	7:-25	12:25	13:-30	15:25	44:-25	49:30
word alter	12:40
word alternative	12:-45
word although	2:-30	4:-25	7:25
word always	13:50	44:-25
word amazon	7:50	12:-25
word amend	50:35
word amended	5:30
word among	2:45	4:40	7:-30
word amount	4:25	5:25
word an	3:80	4:-30	6:40	10:-30	12:35	47:25	50:75
word analyses	2:25
word analysing	7:30
word analysis	4:25	7:30
word analytics	2:35	6:-45
word analyze	3:35	4:90	6:70	8:30	44:30
word and	0:30	1:-75	3:-30	4:60	5:40	6:-45	10:-25	12:-50	13:-50	17:-35	44:-25	47:-40	48:40	59:-25	79:-25
word android	2:-25	4:-25
word anonymization	11:30
word anonymized	4:25
word anonymous	7:-35	44:25
word anonymously	13:30
word another	1:30	7:35	15:25
word answer	4:35	12:30
word answers	1:-25	4:-25
word anti	2:35
word any	0:-40	1:25	2:-35	3:-40	6:-45	7:50	9:-30	10:-30	12:35	45:-30	57:30
word anyone	2:-25
word app	2:40	3:25	7:40	10:35	15:-40	49:40
word apple	2:-30	3:45	5:-25	6:25	7:-90	11:35	15:35	44:-45
word apple's	1:45	9:25	12:25
word applicable	3:25	4:35	5:-60	7:-75	11:-35	12:-30	13:-25	44:-25	45:35	49:-25
word application	1:25	2:55	4:50	10:30	11:-25
word application's	2:-35	7:25
word applications	0:-30	7:40	11:25
word applies	0:25	2:-35	4:-30	7:-70	9:-25
word apply	2:25	13:-30
word appointed	1:25
word appropriate	5:-25	7:-55	12:-25	44:-35
word approval	7:40
word approve	4:35	13:25
word approved	7:-25
word apps	0:35	2:60	7:35	13:-30	44:50
word april	5:30
word arbitration	9:-30	12:35
word archived	10:60
word are	0:35	1:-40	8:-35	12:55	17:-30	44:-65	45:-25	47:50
word area	7:25	10:25	13:-25
word areas	1:30	2:-35
word art	2:25	4:65	5:70	7:45	12:-40	44:60	65:65
word article	2:-35	4:25	5:25
word artificial	13:25
word as	2:35	5:35	6:-45	9:-40	10:35	12:-45	13:-40	44:-30
word ask	2:30	3:-30	4:-35	7:-40	12:65	13:-30	15:25	45:35
word asked	7:40
word asks	3:25	7:40
word assess	4:30
word assessment	0:25
word assign	7:40	44:35
word assist	2:35	7:30
word assistance	1:-50
word associate	2:25	4:50	6:25	13:25
word associated	6:30	44:35
word association	3:30
word assurance	4:25
word assure	7:30	11:35
word at	0:50	1:75	2:-40	3:-25	7:-25	9:-25	12:35	49:45	57:30	65:-25
word attacks	11:35
word attempt	2:35	3:35
word attention	4:40
word attn	1:40
word attributes	2:25
word audience	2:-40	7:50	44:40
word audio	4:-30
word authenticate	2:-25
word authentication	11:30	12:30
word authorities	4:55	5:30	7:55	44:85
word authority	1:-40	12:45
word authorize	4:-25	7:30
word authorized	4:-35	11:25	12:-25
word authorizing	7:35
word automatic	3:25	4:-45
word automatically	2:100	4:-40	6:25	7:-50	10:45
word available	0:-25	1:25	8:-25	11:-30	49:30
word avenue	0:40	12:-25
word avoid	7:-30
word aware	1:-25	7:-25
word aws	7:30
word back	4:-40
word backups	11:40
word balance	4:-30	5:40
word balances	2:35
word bankruptcy	44:25
word banner	49:30
word barrow	0:30
word base	4:25
word based	5:-70	49:-40
word bases	4:-50
word basic	2:35
word basis	2:35	4:100	5:90	65:85
word be	6:40	10:30	17:-35	42:25	44:45	49:-50	50:35
word beacons	6:45	7:-25
word become	1:-30
word becomes	7:40
word been	7:-45	13:-35
word before	2:-45	4:-45	7:-60	11:75	13:30	44:-35
word begin	1:40
word behalf	2:40	4:-40	7:45	12:25	44:40
word behavior	2:-25
word behavioral	8:25
word being	4:-40
word believe	1:40	4:-35	7:25	13:-35	44:-60
word belongs	2:25
word below	1:25	2:40	6:-30	8:40	9:30	13:-55	44:25	45:-25	50:-25
word benefit	4:50	7:30	44:35
word benefits	2:-50	4:-40	7:50	44:25
word better	2:30	4:45	5:-25	7:-40
word between	4:-25	7:-25	9:60	12:30	13:35
word billing	4:55	12:-30
word binding	1:30	9:-30	12:30
word birth	2:30	7:-25
word block	1:-30	2:-35
word blvd	1:25
word board	3:30
word book	4:25
word border	1:25	7:-30	9:30
word both	4:55	44:50
word bottom	4:25	12:-25
word bound	7:-25	17:-25
word box	1:35	12:35
word boxes	13:25
word brand	3:35	7:-30
word branded	3:25
word brands	0:25
word breach	7:-25
word browser	2:-75	6:25	7:-60	12:-30
word browsers	2:-35	4:-25
word browsing	2:35	4:-25	15:25	44:30
word brute	11:30
word bug	2:25	11:-25
word building	0:-25
word business	2:-35	6:-25	7:-35	12:50	65:25
word businesses	2:-25	44:25
word but	1:25	2:40	4:-40	7:-60	10:40	12:40	49:30
word button	13:25	15:25
word by	1:25	2:-30	9:30	10:-30	12:35	15:-30	17:-30	47:75	49:50
word ca	1:55
word calendar	2:70	7:-25	48:50
word california	1:30	4:-30	5:30	7:-55
word called	6:30	15:25	44:25
word calls	2:40	7:-25
word campaigns	4:45	6:25	44:40
word can	1:25	2:-35	4:-30	6:-35	9:25	10:-25	11:-25	12:35	13:120	45:25	48:50	49:75
word cancel	1:30
word cannot	0:-35	9:25	11:45	12:40	47:40
word capture	2:55	6:35
word card	0:-25	4:25	7:50	11:-35	12:-25	44:70
word care	1:40	7:-30
word carefully	12:45	13:-30
word carried	0:25	3:35	4:30	5:-30	7:-35
word carrier	4:30
word carrying	4:-30
word case	2:35	7:-60	10:40	12:45	13:-25	44:-30	49:40
word cases	13:-25	44:-35	49:50	65:30
word cash	7:50	44:40
word categories	2:25	6:25	8:25	12:60	44:40	48:45	49:25	50:25
word category	2:125	7:-50	45:25	49:25	50:45
word caution	10:25
word ccpa	12:-30	48:30	50:30
word cease	5:-25
word center	1:30	4:-25	11:-30	44:35
word certain	5:-40	7:-45	9:-30	12:75	47:30	50:35	65:-25
word certification	0:-25	7:-25
word certifications	1:25	9:25
word change	11:35	12:35	13:60	17:25	47:85
word changes	1:-25	17:55	47:45
word changing	2:-40
word channel	7:30
word characteristics	7:35
word charging	7:25
word chat	2:50	5:40	65:55
word check	6:25
word checks	4:40
word child	15:25
word child's	12:50	15:30	49:55
word children	4:-40	12:-35	15:30
word children's	15:25
word choice	5:-25	9:-30
word choices	12:-40	13:70	49:30
word choose	1:-25	2:30	7:-25	13:65	49:-30	50:30
word chooses	2:35
word chosen	4:40
word circumstances	4:65	5:-25	8:35
word city	7:45
word claims	5:-25
word clauses	9:40	11:-30	53:25
word clear	2:30
word clearly	4:-25	49:40
word click	1:25	6:35	13:35	44:65
word clicked	7:35	44:25
word clicking	6:30
word client	1:-25
word clients	12:35
word close	1:25	45:25	47:25	49:30
word cloud	7:30	9:25
word co	3:25
word code	4:30	13:-35	49:25
word codes	10:25
word collect	2:85	10:-65	13:45	44:-30	65:25
word collected	2:-60	5:-40	6:40	10:45	65:-25
word collecting	4:45	7:-35	8:-30
word collection	0:45	3:50	6:40	7:-45	10:-30	13:40	49:-30
word collectively	7:-30	12:-30	44:-45
word collects	2:60	4:-70	7:-35
word com	1:105	3:30	7:30	11:25	44:25	49:40
word combine	2:25	4:40	6:25
word combined	2:25	4:30	7:35
word comment	7:50
word comments	7:25	13:-30
word commerce	9:25
word commercial	3:-25
word commission	7:-55	9:30
word commit	7:25
word committed	0:45	4:-35
word communicate	3:-30	65:25
word communication	1:25	2:85	4:45	13:-35
word communications	0:30	1:-50	3:-35	9:25	11:-25	13:45	47:-25	49:-25
word communities	10:30
word community	7:45
word companies	0:85	4:-40	7:30
word company	0:65	4:-35	9:30	44:35	48:40
word compelling	5:-45	12:25
word complaint	12:65	59:30	70:25
word complaints	0:-25	1:35	2:-35	4:35	12:30
word complete	2:-35	4:-35
word completed	4:30
word completely	7:-25
word completing	4:25
word completion	4:30
word compliance	2:-80	7:25	12:-25	13:-25
word complies	7:25	9:45
word comply	1:25	2:25	4:-40	10:40	13:-40	50:25
word complying	7:30	13:30
word computer	2:25	6:-35
word concern	1:30	7:-25
word concerning	7:30	12:35
word concerns	0:25	12:-25
word conditions	7:-35	9:-35
word conduct	4:-25	13:-25
word confidential	2:30	7:-25
word confidentiality	4:-25	5:25	7:25
word confirmation	2:55
word conjunction	2:30	4:35	7:40
word connect	2:45	3:65	4:30	7:-40
word connected	7:-25
word connecting	4:25
word connection	0:40	2:55	4:70	7:-30	13:-25
word consent	3:35	5:60	11:-40	12:40	13:25	44:25	50:25	57:25	65:25
word consented	7:35
word consider	7:25
word considered	2:75	4:25	7:40
word consistent	44:25
word consult	6:30
word consulting	4:-25
word consumer	2:30	5:30	7:-25
word consumers	12:25
word contact	0:-30	1:140	11:-25
word contacted	1:35	7:30
word contacting	4:35	10:30	48:30
word contacts	2:75	3:25	44:25
word contain	2:45
word contained	4:-25	13:-30	45:25
word containing	2:-30
word content	0:-25	2:40	3:40	4:75	6:-25	12:-35	15:-30	44:25	49:-30
word contents	4:-35
word contest	7:-25
word context	4:30
word contextual	6:25
word continue	1:-25	4:25	12:-25	13:65
word continued	1:25	17:25
word continuously	0:25
word contract	5:45
word contractors	4:-25	7:30
word contracts	4:25
word contractual	2:35	12:-30	13:45
word control	2:-50	7:-45	12:25	13:75
word controlled	0:35
word controller	0:55	5:-25	13:-25	44:-30
word controllers	44:35
word controls	0:30	9:35	15:-30
word conversations	4:35
word conversion	4:25	7:25	44:25
word conversions	4:40	7:35	44:35
word cookie	2:55	4:-25	7:30	8:25	10:25	12:25	13:40	44:25	45:30	49:25
word cookies	2:-40	3:25	6:135	7:-75	10:-25	11:-35	12:-35	13:35	44:-50
word copies	10:40
word copy	1:35	2:-30	4:-25	13:-25	48:40	69:25
word corp	1:35	4:25
word corporate	4:25	5:30	65:30
word corporation	0:55
word correct	47:60	50:60
word correction	12:25	47:30
word correspondence	7:40
word could	2:-45	3:30
word count	4:35
word countries	2:25	7:-40	9:70	12:-35	44:-30
word country	7:-45	9:65
word course	2:30	4:-45
word court	12:-25
word courts	5:25
word cover	4:30	7:-50
word covers	2:-50
word crash	2:50
word create	2:50	4:35	7:40	15:35	50:25
word created	2:70	12:25	13:30	49:35
word creating	7:-45	13:25
word creation	2:25	4:-25	7:-30	44:-30
word credentials	12:30
word credit	2:-30
word crime	3:25	7:50
word criminal	44:25
word criteria	4:25
word cross	3:30	4:25	8:25	9:30	44:-25
word current	3:25	6:45	13:-30
word currently	4:55
word custom	4:-30
word customer	2:-50	4:45	9:30	49:-25
word customers	2:40	3:25	4:25	5:-35	7:50	12:-45	13:50
word customization	2:25
word data	1:-40	4:-45	7:25	10:65	11:25	15:-45	17:-35	49:-25	50:-30	65:-50
word database	2:35	3:40
word databases	4:30
word date	2:45	7:-35	12:-35	17:55
word day	2:-25	4:-30
word de	0:40	1:25	2:-30	12:-35	13:-25
word debit	4:25
word decide	4:-35	7:50	13:45
word decision	12:30
word decisions	1:25
word decline	4:50	13:75
word dedicated	7:30
word default	2:25	13:30
word defined	2:55	8:25	9:25	12:-40	13:25	44:35
word delete	1:75	2:-30	3:-30	10:40	12:35	45:55	47:55	48:40	50:80
word deleted	2:-30	10:70	12:25	47:55	50:60
word deleting	4:-30	10:30	50:35
word deletion	1:30	10:25	13:-45
word deliver	4:65	7:-25	8:25	13:30
word delivered	2:-30	7:25
word delivering	4:25	44:25
word delivery	4:-35	7:-25
word demographic	2:55	7:-25
word demographics	44:30
word demonstrate	5:-35	12:45
word department	0:30	7:25
word depending	0:30	2:35	5:-30	6:45
word describe	4:50
word described	0:30	1:55	2:-45	4:30	5:35	7:25	8:25	45:30
word describes	7:-40	13:-25
word description	4:30
word descriptions	2:55	4:25
word designed	4:-30	7:-25
word desktop	2:-25	4:60
word destroyed	10:25
word detailed	2:40	6:30	12:-45	13:30
word details	2:25	5:-40	11:-30	13:25	48:-50	49:45	50:-25
word detecting	4:30
word determine	4:55	8:25
word determined	4:-25
word develop	3:45	4:30
word developer	2:-30	7:30	44:25
word developers	7:30	44:35
word development	4:60
word device	5:-25	11:60	12:35	13:-25	49:-25
word devices	0:-25	7:-30	11:65
word diagnostic	2:25	4:-25
word dictionary	2:-30
word differ	0:30	2:-35	9:25
word different	4:-30	7:-30	12:30	13:-30
word digital	2:-40
word direct	4:-40	7:30	9:30	13:25	48:30	65:-25
word directed	1:50	2:-30
word direction	44:-25
word directly	0:-30	1:35	2:35	3:30	4:-25	13:-35	44:45	47:25	48:40	49:65
word directory	1:25	9:25
word disable	2:45	4:25	13:55
word disclose	0:-25	2:-40	3:-30	4:-25	7:75	12:-30	50:25
word disclosed	7:45	8:-30	11:40	12:30	44:30
word disclosing	7:-25
word disclosure	0:25	2:-25	4:-45	7:-30	44:-35
word disclosures	2:25	7:-30
word discover	2:25
word discussed	6:30
word disk	4:35
word display	4:30	13:30
word displayed	4:-30	7:55	12:30	13:55
word dispute	9:-35	12:25
word disputes	10:35	45:45
word distinguish	4:-30	6:40
word do	1:50	5:35	12:-35	15:65	48:-25
word document	4:70
word documents	4:40	7:25	44:40
word does	3:-30	4:35	7:-65	11:25	12:-35
word doesn't	4:35	6:35
word domain	2:-25	4:-35
word domains	4:-35
word don't	2:55	4:35	7:50	10:35	11:40
word donations	7:30
word done	7:40
word download	1:25	49:35
word draw	4:35
word driver's	2:-30
word dss	11:25
word dublin	44:40
word due	0:45
word duration	4:-30	10:30	45:40
word during	1:25	2:40	10:-25	49:25
word each	4:45	5:-25	13:25	44:-30
word easily	13:25
word economic	2:-25	7:-25
word edit	1:25	2:-25	12:30	13:-40	47:75	48:45	49:55
word editing	1:25
word education	3:25	4:40	12:25
word educational	2:30	7:30	15:35
word eea	1:-40	7:-40
word effective	2:-25	4:25	17:30
word effectiveness	4:45	7:-35
word efficient	44:30
word efficiently	2:25
word efforts	4:-25
word either	6:40	9:25	13:-30	44:40	49:30
word electronic	1:35	12:-35
word electronically	5:30	7:35
word elements	2:55
word else	7:30
word email	0:-40	2:25	4:45	6:40	7:50	9:-25	15:-25
word emailing	1:-30
word emails	12:-25	45:45
word employees	0:25	11:70
word employment	2:50	4:25
word enable	4:45	13:35	49:-30
word enabled	2:30
word enables	13:30
word enabling	5:25
word encouraged	2:35
word encrypted	4:-40	11:70
word encryption	11:25
word end	0:25	2:45	4:50	10:30	11:35	12:45	44:30	49:45
word endeavor	12:25
word enforce	5:-30	7:45
word enforcement	4:30	9:-35	44:85
word engage	7:-35
word engine	10:30	15:40
word enhance	6:25
word enhanced	2:-25	7:40
word enquired	4:40
word ensure	7:30	12:-45	13:-40	65:25
word ensures	7:35
word ensuring	4:-25
word enter	2:35	4:-30	5:30	44:25
word enterprise	2:-25	7:55	12:-25	44:60
word entitled	2:45	7:35	12:40	49:25
word entity	3:25
word entry	17:35
word erase	10:-25	47:50	50:50
word erasure	1:30	50:40
word errors	2:-25
word essential	2:-40	4:-25
word eu	1:45	4:-40	9:40	11:-30	12:25	13:-40
word europa	0:25
word europe	12:25
word european	4:-55	9:50
word even	5:-25	11:30
word event	4:-25	44:75
word events	0:35	4:25	11:-25
word every	2:-30
word everyday	13:30
word example	2:-35	3:30	5:40	6:25	7:-50	9:45	10:-25	11:25	13:-25	44:-35
word examples	2:50	4:-25
word except	5:-25	7:65	10:25
word exception	6:25	7:25
word exceptions	4:30
word exchange	2:-40	7:25
word excluded	2:30
word exclusively	4:40
word execution	2:25
word exercise	0:-40	1:30	5:-50	12:60	13:-25	49:100
word exercising	12:-30
word exhausted	12:30
word exit	6:-25
word expand	2:25
word experience	2:35	3:-25	6:35	11:-25	44:30
word experiences	4:-30
word explain	4:-55	15:25
word explained	0:25
word explains	2:-25	4:-45
word explicit	2:25
word explicitly	4:30
word exposure	4:30
word extension	12:40
word extent	7:40	44:25
word external	2:40	9:25	44:30
word extra	4:50
word facebook	2:30	3:60	4:35	6:35
word fair	12:30
word falls	4:35
word family	44:35
word feature	2:60	4:55	44:-30
word features	2:30	3:35	4:25	7:-35
word federal	5:30
word feedback	2:-40
word feel	2:-25	4:-25
word field	2:45
word file	2:25
word files	2:-35	7:25	10:25	45:40
word fill	7:-25
word financial	4:-75	5:-25	7:50	12:40
word find	1:30	2:30	7:30	12:-45	13:-45
word firefox	2:-25	4:-45
word first	4:-35	6:25
word floor	0:25
word follow	2:25	13:30
word followed	9:25
word following	0:-25	1:75	2:60	3:70	4:30	5:40	6:35	11:-55	44:-50	50:-25
word follows	1:30	12:-25
word for	1:-70	2:25	4:35	6:-40	17:-55	47:-70	48:-45	49:-55
word force	11:25	12:25	17:35
word form	0:35	1:120	2:55	3:50	4:45	7:30	12:40	44:50	49:35
word format	7:-25	49:-25
word forms	6:30
word forth	0:25	4:-25
word forum	1:25	4:40	9:40
word forums	2:30	4:40
word forward	1:35
word forwarded	13:25
word found	0:-30	1:-25	12:-35
word foundation	0:35	4:-30
word framework	0:-35	7:25
word france	0:30	1:40	12:-30
word francisco	0:-50	1:-30
word fraud	2:35	3:50	4:45	7:35	11:-25	44:-55	49:25
word fraudulent	4:40
word free	2:-25	11:-45	12:35
word friendly	4:25
word friends	4:35
word from	0:-30	1:-45	3:105	4:-45	6:-25	7:-65	12:-30	13:30	45:30	49:-55
word fulfil	2:-40	4:-50	7:-30
word fulfill	5:-30	7:-25
word fulfilled	2:-30	4:-30
word fulfillment	44:25
word full	2:55
word fully	2:-35	6:30	7:25	12:35
word function	4:45
word functionality	44:70	65:25
word functioning	7:50	44:45
word functions	2:-35	4:-30
word fundamental	4:-25
word funds	7:30
word further	1:-50	4:-35	6:-40	7:-25	11:35	49:-30
word future	4:50	13:35	44:35
word ga	4:30	7:25
word gather	2:30
word gdpr	0:30	1:-30	4:40	5:75	7:30	11:-25	12:-65	13:-30	44:30	49:30	65:60
word general	2:-30	4:-40	5:30	12:-25
word generally	0:-35	4:-35	13:40
word generate	4:30
word geneva	0:35	1:25
word geographic	2:30
word geolocation	2:45	4:30
word germany	0:45	1:45	4:30	7:25	9:35
word get	2:25	7:65
word github	2:-25	4:-45	7:35
word give	3:-45	4:-55
word given	3:50	7:-35	12:-25	13:-25
word gives	4:-25	7:30
word global	1:25	8:35
word gmbh	0:25	1:35	7:25
word going	2:55	12:35
word good	4:-35
word goods	44:30
word google	1:-40	3:-30	5:-30	7:70	8:-25	9:30	11:80	12:-30	13:25	15:-40	44:70	48:25
word google's	0:-25	2:-40	4:55	44:25
word gordon	0:30
word governed	2:-30	11:-30	44:25
word government	44:35
word governmental	4:40
word grant	7:45
word great	2:30
word greater	1:25
word grounds	65:-25
word group	0:85	1:25	4:-35	5:40	12:-50	13:25	44:75
word groups	7:40
word guarantee	11:25	44:25
word guarantees	7:30
word guest	4:-30
word guide	2:-25	4:-35
word handle	4:25	12:-25
word handles	7:25
word handling	0:25	11:50
word hard	4:30
word has	0:25	3:40	5:-25	12:55	47:35	50:40
word hashed	7:40	11:-25	44:40
word have	1:55	3:25	7:-35	9:-35	10:-25	12:70	44:-55	45:-65	50:-25	65:-30
word having	4:-30	44:25
word held	4:35
word help	7:-60	44:-25
word helpful	2:25
word helps	7:30
word here	1:65	2:25	8:30	11:35	45:45	49:35
word hereby	5:25
word hesitate	12:-35
word history	2:-35
word hold	7:-25	47:30	48:70	50:30
word holds	2:25	44:25
word home	4:30	12:-25
word honor	4:25
word host	7:65	9:30	44:75
word hosted	3:25	9:35
word hosting	4:-60	7:50	44:60
word hosts	7:40
word hours	1:30
word house	0:75
word how	0:25	1:45	4:-50	5:-35	6:-25	7:-45	10:40	12:-45	13:-35	44:-85	48:-30
word however	1:-25	2:-45	3:-25	4:-35	10:40	13:35	49:-35
word human	4:25	12:25
word ico	12:25
word id	0:30	1:25	2:30	4:-25	6:-35	7:35	44:60
word identifiable	1:25
word identification	2:-45	4:45	12:30	44:-45
word identifier	2:-55	6:55
word identifiers	2:35	4:45	7:45	8:35
word identify	3:30	4:60	7:-30	13:-30	44:25
word identifying	4:40	13:35	44:35
word identity	2:70	4:-25	7:55
word ids	6:-25	15:25
word if	4:25	5:-25	6:35	7:40	8:-40	9:-35	10:40	12:40	13:60	49:-25	50:-30
word ii	4:-25
word image	2:90
word images	2:65	5:30
word immediately	4:-25	13:-25
word impact	4:-35	5:35	65:25
word implementation	2:35	4:25
word implemented	7:45
word important	2:-30	7:-25
word impossible	11:25
word improve	0:30	4:120	6:25	7:-60	44:-45
word improvement	5:25
word improvements	44:25
word in	1:-55	3:-25	6:-50	11:40	44:-30	47:-25	50:-45	55:-25
word inaccurate	12:40	47:70
word inc	7:60	9:30	17:-45	44:140
word include	3:-35	7:30	44:60
word included	2:-40	15:25
word includes	4:-50	5:-40	7:45	44:25
word including	4:25	9:45	11:-50	15:-25	47:-25	50:-40
word incompatible	2:-35	4:30
word incomplete	12:40	47:70
word indefinitely	10:25
word independent	0:-35	7:25	44:30
word independently	2:-30
word indicated	4:-30
word indirectly	2:-40
word individual	4:-35	6:35	7:25	12:25
word individually	7:-25
word individuals	1:25	3:35	9:-25	12:70
word industry	4:-25
word inferred	2:30
word inform	2:-30	4:40
word information	0:-50	1:-40	2:45	3:-25	6:-30	7:35	9:25	12:30	17:-40	44:-30	45:-35	49:40	50:-35	65:-40
word informed	4:25	48:25
word infrastructure	2:-25	9:35
word initially	2:-25	4:-25	12:50
word initiative	7:-30
word inquiries	1:75	2:35	3:25	4:-45	12:50
word inquiry	0:60	1:55	7:-45
word ins	2:-35	6:55	7:40
word insights	3:30	7:25
word insofar	11:25
word install	7:35	44:40
word installation	2:30
word installed	4:55	10:35	11:25
word instance	4:-40
word instructions	0:-40	2:-40	4:-30	12:-25	13:50	47:30
word instruments	12:30
word insurance	2:-25
word integrated	4:30
word integrations	7:-40
word integrity	9:-30
word intended	2:-30	7:35	44:65
word interact	2:75	44:-25
word interacting	2:25	4:30	7:-25
word interaction	2:25	4:-25	44:35
word interactions	2:35	3:40	44:-25	49:35	50:25
word interactive	2:30
word interest	5:55	13:25	45:35	65:70
word interests	2:-30	4:25	5:35	6:35	7:-35	65:25
word internal	2:-25
word internally	3:40
word international	2:-55	4:-25	7:35	12:-45
word internet	13:55
word into	2:-35	4:-45	5:50	11:40	17:40	48:35
word investigate	7:25
word invite	7:35
word invoices	4:25
word invoicing	2:35	4:25
word invoke	9:-30	12:35
word involve	4:30	7:25
word io	7:45	44:25
word ios	4:-45
word ip	4:-25	7:45	10:30	11:25	65:30
word ireland	0:35	6:35	7:65	44:55
word is	0:30	1:-55	7:45	8:-30	10:-30	12:-45	13:-25	44:45	45:-25	48:-35	49:-70	65:25
word isp	2:25	7:-30
word issue	10:40	45:30	49:30
word issues	1:-25
word issuing	4:25
word it	3:-60	11:60	12:30	13:25	15:65	44:-50
word it's	2:25
word its	2:45	7:25	10:25	12:-55	13:35	17:-30	44:25	47:-30	48:-30
word itself	4:40	10:25
word january	5:25	17:30
word javascript	2:30	4:55	6:25
word job	2:25	4:-35	10:25
word jobs	10:30
word join	7:30	10:30
word joint	0:30	7:25
word jurisdiction	4:-25	9:35	13:25
word just	2:25	4:40
word keep	2:45	4:30	10:105	13:-35	44:40	45:55	47:30
word keeping	2:50	7:-35	11:25	45:25
word kept	4:40	10:45	12:30	45:25
word keys	2:35	6:30
word kingdom	9:-30	12:-35
word know	2:70	44:30	48:-30	49:-30
word knowingly	1:30	2:-50	12:-25	13:-25
word knowledge	4:30
word la	0:30
word language	6:-25
word large	4:-30
word last	1:-30	2:80	4:-25	6:-35	12:-80	17:50	51:25
word later	2:-35	7:35
word launch	2:-30
word law	1:45	7:-25	10:40	13:-35	45:60
word lawful	2:-30	4:-35	5:40	44:35
word lawfulness	5:-65
word laws	7:-65	13:-25	44:-40	48:25	49:-35
word learn	1:30	6:-40	9:-25	12:-35	44:-40
word learning	4:30
word leave	2:40
word left	4:30	6:25
word legal	0:35	1:45	2:-30	3:-30	4:-35	5:55	10:30	11:-35	12:30	13:-40	45:75	49:50	50:30
word legally	7:35
word legislation	12:25
word legitimate	4:25	45:25	65:85
word let	2:40	4:30	7:35	13:40	44:45
word letter	2:30
word level	2:-35	7:35	12:-30	13:25	44:-30
word liability	9:-30
word liable	7:-25
word license	4:-30	44:35
word life	45:45
word light	2:35
word like	0:30	1:45	2:80	6:35	10:25	12:60	45:30	49:40
word limit	7:25	11:40	13:55	50:40
word limitation	9:-30
word limited	0:50	4:25	6:25	13:-25
word limiting	7:-25
word link	3:-35	4:-30	7:30
word linked	4:25
word linkedin	6:35	7:40	10:30	44:55
word links	0:-25	2:-35	4:-30	7:-50
word list	2:55	7:85	13:-25
word listed	7:35	8:50	44:35
word lists	7:55
word lit	2:40	4:35	5:75	12:-30
word live	0:50	7:30
word llc	7:-35	44:-25
word local	1:-25	4:-40	7:25	12:25
word locally	2:85	7:25
word located	2:-25	4:-30	9:45	12:-50	44:25
word location	2:55	4:-35	7:35	9:35	41:25
word log	2:30	3:45	10:45	44:-25
word logged	4:-35	6:30	7:30
word logging	2:50	12:45	47:30
word login	12:30	44:-35
word logs	2:50	4:35	5:35	65:45
word long	2:-30	7:-35	45:35
word longer	4:-40	5:-25	11:30	12:-25	13:35	47:-25
word loss	7:-25
word ltd	0:40	1:-35	6:25	7:65	44:60
word made	1:-25	4:-35	12:30	13:-25
word mail	0:-30	2:50	6:25	10:-30
word mailing	3:25	13:30
word mails	4:25
word maintain	2:-30	10:40
word maintaining	7:30	13:25
word maintenance	11:35
word make	11:25	12:40	15:45	44:-50	45:-25	48:-25	50:-25
word makes	12:35
word manage	7:45	12:-30	13:65	44:30
word managed	7:40	15:35
word management	2:-40	4:70	5:-30	7:35	44:25
word manager	2:50	15:25
word managing	4:25
word mandatory	2:40	5:25	13:45
word manner	2:-40	5:40	9:25	13:-25
word many	2:40	4:-25
word market	0:-30	1:-35	4:-30	5:30	7:40	12:-25
word marketing	0:25	4:25	9:-25	13:50
word master	2:35
word material	2:35
word materially	2:-35	17:25
word materials	4:55
word matters	1:25
word may	1:-30	5:25	7:90	9:25	11:-65	12:-35	13:45	44:50	45:-30	50:25
word meaning	4:35
word means	3:-30	5:25	6:-45	11:25	12:-55
word measure	4:40	6:30	7:-45
word measures	0:45	1:30	4:35
word media	0:45	2:40	3:35	6:25
word meet	4:40
word member	0:30	4:25	7:65	44:30
word members	2:40	3:30	44:-25
word membership	2:50	7:35
word mentioned	2:30
word merchant	4:35	7:-25	44:-25
word merger	7:25
word message	1:-30
word messages	7:-65
word meta	0:25	1:50	7:55
word metadata	2:45
word methods	2:30	7:-35	44:-25
word microsoft	4:-45	12:30	44:55
word might	2:-60
word mind	4:-30
word minimum	11:35
word minors	15:25
word mobile	2:-35	5:-25	6:-45	8:45	11:-25	44:-30
word mode	6:25	7:35
word models	2:25
word modified	17:25
word modify	1:30	12:40	13:25	17:35	47:35	48:30	50:25
word money	44:35
word monitor	0:25
word monitoring	2:25
word month	12:25
word months	7:25	8:25	10:40	12:30	13:-25	48:35
word more	4:35	7:25	11:-60	12:-55	13:35	44:35	65:35
word most	4:25	6:35	7:-30
word mountain	0:25	1:60
word movements	2:25
word much	13:25
word must	1:30	2:55	12:-25	50:-35
word my	48:40	49:60	50:30
word name	0:-25	1:-45	5:-30	6:-35	7:25	12:-40	13:-25	44:60
word named	12:30
word names	4:-25
word national	1:25	3:60	9:25	44:50
word natural	2:-25
word nature	1:30
word navigate	6:-25
word necessary	0:35	2:25	3:30	4:-65	7:35	10:-25	44:-35	50:25	65:45
word need	4:-30	5:35	7:-50	12:-45	44:-40
word needed	4:-30	45:35
word needs	2:60
word network	2:50	4:-30	7:65	12:-30
word networks	4:-55	6:25
word never	4:25	10:25	11:55
word new	2:30	4:25	5:-30	17:35
word news	3:-25	4:25
word newsletter	2:25	7:25	10:45	13:25
word newsletters	4:35	7:30	44:25
word no	0:30	1:60	2:50	5:-40	7:-40	12:-45	13:45	48:-25
word non	2:25	4:-25	6:30	12:30	44:45
word none	2:70	4:25	7:30
word nor	2:30
word north	0:25	1:35
word norway	0:35
word not	2:55	9:-45	10:-25	11:-55	13:45	14:30	15:85	44:-60	45:-70	47:-35	48:-45	49:-40	50:-50
word notably	2:25	4:30
word note	0:30	1:-35	5:-50	13:25	48:25
word nothing	13:30
word notice	2:60	4:25	5:25	9:-45	12:-65	13:-30	17:30
word notices	2:-25	4:40	13:-25
word notification	4:-25
word notifications	2:-25	4:80	7:-40	13:50
word notified	17:-35
word notify	1:25	2:-40	4:-40
word notifying	5:-25
word number	1:-60	2:50	3:35
word numbers	11:30
word object	2:30	5:-35	7:-25	13:-30	47:30	48:40	65:-30
word objection	5:-25	13:-25
word obligated	45:30
word obligation	2:-25	4:-45	5:40	13:25
word obligations	4:30	7:-60	10:30	44:-45	45:35
word obliged	3:25
word observe	7:25
word obtain	2:-30	4:-40	48:30
word obtained	7:40
word occasionally	4:25
word occurs	7:35
word of	1:-85	3:-55	6:-50	10:-30	15:-30	44:-45	45:-40	47:-35	48:-40	65:35	70:-25
word off	2:100	6:25	7:-25	13:60
word offer	2:-25	4:30	44:55	65:40
word offerings	4:25
word offers	0:35	3:-25	4:50	7:-35	44:-40
word office	1:-45	12:80
word officer	0:65	66:25
word official	1:25	9:35
word offline	4:35	11:25
word old	7:-30
word on	2:-50	3:-35	7:25	17:30	44:35	49:-30	50:25	65:-35
word once	4:25	7:-30	47:40	48:25	49:25
word one	1:65	2:25	6:30	44:50
word online	0:-25	1:30	2:-30	3:-35	4:40	8:25	12:-50
word only	0:-35	2:45	4:35	6:30	7:70	10:35	11:65	13:25	44:50	65:45
word ons	2:55
word onto	7:30
word onward	9:-25
word open	2:50	4:35	6:40
word opening	4:40
word operate	4:-25	13:-30
word operated	0:-25	2:-25	7:-60
word operating	2:40	13:-30
word operation	0:30	1:30	2:50	10:25	65:25
word operations	1:25	7:-25	45:30
word operator	4:35
word opinion	7:45	13:40
word opinions	2:25	13:25
word opportunities	4:70
word opportunity	13:50
word opt	2:70	5:35	8:-25	12:25	13:40	47:30	49:25
word opted	4:35	13:-55
word optimization	13:25
word optimize	0:25
word opting	4:-25	13:40
word option	3:50	7:30	44:50	65:25
word optional	2:60	4:25
word options	12:30
word or	0:-25	1:-30	4:-35	5:-45	6:-70	11:-25	15:-40	17:-35	42:-30	44:-80	45:25	47:80	49:-25	65:-30
word order	1:25	2:25	4:80	5:45	6:-40	7:35	13:-30	44:50
word organisation	3:25	9:25
word organization	0:40	3:25	7:25
word organizational	4:-30
word original	2:25
word originated	4:30
word other	2:-30	5:-70	8:30	10:25	12:-25	13:-25	15:-25	44:25	47:-30	49:30	50:-35	65:-30
word others	7:75	8:30	44:55
word otherwise	0:50	2:-30	10:-25	11:25	12:-40	49:-25
word our	1:-25	3:-60	5:30	6:25	7:-30	8:-50	9:-25	10:25	11:-40	12:-55	15:-25	47:-50	48:-25	50:-50	65:35
word out	1:-30	2:-55	3:25	6:-25	7:-45	13:30	44:35	48:-25	65:-25
word outside	4:-25	7:-30	9:40	12:-40	13:-30
word over	1:40	2:40	4:-30	6:40	47:25
word override	13:25
word own	2:-25	5:-25	11:-25	12:35	44:25
word owned	0:-25	6:25
word owner	0:35	2:25	7:25
word owners	44:30
word page	0:-40	2:30	3:-40	6:45	11:-55	17:35	49:75
word pages	2:70	3:-30	7:35
word paid	2:35	7:25	13:35
word panel	2:25	4:25	12:55	13:40
word par	2:-35
word para	2:75	4:50	5:65
word parents	15:-25
word paris	0:50	1:40	12:-65
word part	2:30	5:-45	7:35	11:-25	13:-25	44:45	49:30
word participate	4:-65	10:45	15:25	44:-25
word participates	11:25
word participation	1:30	9:25
word particular	10:50	45:30
word parties	7:50	13:-55	44:-30
word partner	4:50	7:25	44:35
word partners	3:30	7:35	8:35	13:-30	44:45
word partnership	7:25
word parts	13:-25
word party	1:35	2:-25	3:30	6:35	10:-25	11:-25	44:55
word party's	4:-25
word password	4:-30	11:70	50:25
word past	8:25	12:25
word pay	2:-40	4:40
word payment	2:-30	7:30	9:25	11:25	13:-45	44:35
word payments	2:35	4:45
word paypal	44:70
word pci	11:25
word people	4:40	7:-30
word per	12:25	49:30
word perform	4:-30
word performance	2:-30	4:-45	12:50
word performing	13:25
word period	4:-50	7:-55	10:50	12:-30	13:30	45:55
word periodically	4:50
word periods	2:-40	10:30
word permanently	10:30	12:25	45:35
word permission	4:-25	7:25
word permissions	2:30
word permit	2:-25	4:35
word permitted	10:25	11:-30
word person	0:45	3:25	4:30	12:25	44:-25
word personal	2:-25	4:-35	5:30	6:-35	7:-45	9:30	11:45	12:30	44:-70	48:50	49:40	65:-45
word personalise	2:-25
word personalised	7:25
word personalize	4:40
word personalized	4:30
word personally	1:30	7:25	10:25	44:-45
word personnel	7:50	11:30
word persons	0:25	12:-30	13:40
word phone	4:-25	11:30	12:35	44:-55	49:35
word photo	2:40	44:-30
word photos	2:-25
word physical	0:-25	2:-25	4:-25	11:45	44:35
word picture	2:-40	13:-25	44:45
word pieces	3:35	7:-25	12:25	48:25
word pii	2:70	4:-55	7:-25
word pin	2:-30	4:55
word pixel	6:35
word pixels	4:50
word place	7:50	9:30	44:45
word placed	4:25	6:-35
word places	7:40
word plan	0:25	13:40
word plans	13:35
word platform	2:25	7:-30	10:-25	12:-40	13:-45
word platforms	1:45	2:90	3:25	4:-25	6:25	7:25
word please	0:-40	2:-40	3:-35	5:-30	6:-25	9:-25	11:-30	48:45	49:50	50:35
word plug	2:-25	6:60	7:50
word point	2:35	12:-60
word policies	0:25	2:-30	4:-35
word policy	1:-35	2:-55	3:-30	4:-70	6:-65	7:-35	11:-50	12:-70	13:-55	17:65	47:-45	48:-40	49:-40	50:-35	65:-25
word popular	4:25
word portability	5:-25	7:-25	47:25
word portion	44:25
word portions	13:25
word possess	4:30
word possible	2:60	4:60	7:-25	12:25
word possibly	2:25	3:25	4:25
word post	1:40	5:35	7:30	13:-45
word postal	4:-30	12:45
word posted	1:35	12:25
word posting	17:40
word posts	2:50	4:30
word potential	4:-25	5:25	7:35
word potentially	7:50
word power	2:35
word practices	0:25	1:45	3:30
word pre	2:30	4:40	5:25
word precise	2:25	4:-25	7:25
word prefer	12:25
word preference	2:-30	6:-25	7:-30	13:-25
word preferences	2:-25	4:30	13:30	15:-25
word preferred	4:-35
word present	4:55
word presented	5:25
word prevent	2:-60	4:-45	7:30	11:40	13:85	49:25	50:30	65:-30
word prevention	4:30	7:-30	44:-45
word previously	2:25	7:-25
word principles	9:-35
word prior	13:-40
word privacy	0:-35	2:-65	3:-55	4:-70	6:-35	7:-40	11:-35	13:-65	15:-25	17:40	44:-55	47:-50
word private	0:30
word problem	2:25
word problems	4:25
word procedure	12:25
word procedures	12:35
word process	1:-30	2:35	3:-30	5:25	8:-35	9:30	10:-30	44:30	50:30
word processed	0:50	2:40	48:50	49:35	65:30
word processes	2:35	4:70
word processing	2:25	4:-35	5:70	8:-35	9:30	10:-30	12:65	44:35	48:25	55:45	65:-25
word processor	4:-35	44:45
word processors	4:-35	7:50	9:40	12:-25
word product	7:30
word products	2:40	4:65	65:25
word professional	2:45	7:35
word profile	1:35	5:60	12:40	13:55	47:50	48:25
word profiles	4:65	7:-35	12:25	44:-25
word program	7:-40	11:35	15:25
word programs	1:25	9:25	13:30
word prohibited	44:40
word promote	4:30
word prompt	2:30
word promptly	11:25
word proof	49:25
word proper	7:65	44:40
word protect	0:25	1:30	2:25	11:95	12:-45
word protected	0:-35	4:30	12:-35
word protecting	0:55
word protection	0:75	1:60	2:-65	3:-25	10:-25	11:55	47:-25	48:25	49:-25	50:-30
word provide	0:-45	1:-40	5:35	12:40	13:35	15:-25	42:30
word provided	0:25	3:60	5:-30	12:35	44:-25	49:-25
word provider	1:25	2:50	7:30	9:35	44:25	45:25
word providers	0:-35	1:-25	2:-35	3:35	6:-30	7:55	11:-25	13:-25	44:45
word provides	0:25	1:35	2:-40
word providing	2:-35	3:35	5:30	7:-30
word provision	0:50	4:65	65:25
word provisions	12:-35
word public	2:-40	4:-40	5:-25	7:105	12:25	17:-25	44:25	50:25
word publicly	1:40	7:65
word publish	11:25
word published	4:25
word publishers	44:35
word purchase	3:-40	7:-65
word purchased	4:60
word purchases	4:-35
word purely	2:45
word purpose	0:-35	2:-25	4:110	44:-45
word purposes	4:70	5:25	13:30	44:30	48:25	49:60	65:45
word pursuant	5:25
word push	4:45	13:40
word quality	2:25	4:40
word queries	7:25	44:25
word query	1:30
word question	1:40	7:25
word questions	0:25	1:160	7:-30	12:25	13:-40	44:-25	45:35	49:30	50:35
word randomly	2:25
word range	11:25
word ratings	4:25
word reach	2:-25	7:35	44:40
word reached	0:30	2:35
word reaching	1:25
word read	0:-35	2:-35	7:-55	11:-30	13:-35
word real	4:35
word reason	1:35	5:40	49:25
word reasonable	4:-45	10:25	11:30	12:35	50:35
word reasonably	2:-50	4:-55
word reasons	4:30	12:65
word recaptcha	7:40
word receipt	12:30
word receive	3:40	13:55
word received	3:35	5:25	12:30	44:40
word receives	2:45	4:-45	6:35	7:55	44:50
word receiving	2:-30	4:45	7:-35	13:45
word recipient	11:40	44:40
word recipients	2:35	7:50
word recognition	1:25
word recognize	2:-25	7:-25
word recognized	2:-25	12:-25
word recommend	3:30	4:60	7:-35
word recommendation	2:25
word record	2:45	4:45	6:25	7:25	12:30
word recorded	2:35	7:40
word records	2:65	4:-45	10:60	11:-25	13:-35	45:25
word recover	11:25
word recovery	4:25
word recruitment	4:60
word rectification	47:40
word rectified	47:30
word rectify	48:30
word refer	1:35
word referral	44:45
word referring	2:30	6:30	44:25
word refers	0:40
word reflect	2:25	12:-40
word refuse	4:-50	13:55	15:25
word regard	7:-25
word regarding	0:-25	1:45	2:-55	4:-45	7:-35	13:45	44:-25	49:25
word regardless	4:40
word regional	0:35	2:-35	4:25
word register	2:50	3:85	11:35	12:-35	13:-25
word registered	0:30	1:-25	7:-25
word registration	2:40	4:30	13:-30
word registry	7:35
word regular	2:-25	11:40
word regularly	11:35
word regulated	7:35
word regulation	5:35	7:-25	12:-30
word regulations	12:-35
word regulatory	12:30	44:30
word related	1:-50	5:-30	11:-25	48:25
word relating	4:-40	5:55	13:-30
word relation	7:75	9:35
word relations	4:25
word relationship	2:30	7:35
word relevant	1:75	5:-30	6:50	10:-30	12:-50	13:25
word rely	4:-30	44:40
word relying	5:-40	12:30
word remain	10:90
word remains	2:25	10:45	13:35
word remarketing	4:30	6:25	7:-30
word remember	4:-25	7:25
word remove	4:30	10:30	13:75
word removed	12:35	50:55
word renewal	4:35
word rent	8:25
word reply	2:-25
word report	4:55	13:30
word reporting	2:40	4:25	44:-30
word reports	2:90	3:30	5:30
word representative	0:50	1:45	7:-35
word represents	5:25	9:30
word request	1:50	2:-60	3:-40	6:-30	7:-35	12:125	13:-25	44:-35	48:45	58:25	65:-35
word requests	0:-25	9:25	12:55	13:25
word require	4:-40	7:25	11:40	12:30	48:30
word required	4:-25	7:25	44:40	45:35
word requirements	5:-25	9:25	13:-25
word requires	2:-25	44:40
word research	7:-40	44:-30
word reserve	4:35	7:50	12:-35	44:25
word reserves	4:35	12:-30
word reset	2:-25
word residence	44:25
word resident	2:-30	7:-35	12:30	48:25
word residents	2:-25	12:30	48:35
word residual	10:25
word resolution	9:-35	12:30
word resolve	7:25	10:35	45:40
word resources	4:-25
word respect	1:30	2:50	6:30	11:25	12:35	13:25	44:30
word respective	3:40	5:-30
word respond	1:25	2:25	4:35	5:30	7:-40
word response	1:40	12:30	44:45	48:60
word responses	4:-30
word responsibility	0:35	7:25	13:-35	44:45
word responsible	0:60	1:45	2:-25	4:-45	7:-25	12:-30
word restrict	12:-35	48:30
word restrictions	2:-35
word result	5:25	11:25
word retain	1:35	2:-50	4:30	5:-25	6:-25	10:30	44:30	45:75	49:30
word retained	44:-30	45:40
word retention	4:-25	10:30	12:-25	45:30
word review	6:-25	7:-25	13:-40	48:45	49:25
word revise	17:-25
word revoke	2:-30	11:25	13:40
word rewards	4:-25	7:-35
word right	2:-35	5:-85	9:-30	11:-25
word rights	2:-30	4:-55	5:-50	12:40	13:-25	48:25
word risk	44:-30
word risks	2:30
word road	1:-35
word route	1:35	4:-25
word routing	2:-25
word rue	0:30
word rule	4:-25
word rules	1:30	9:25
word run	4:30	6:25
word sa	12:65
word safe	2:25	4:25	7:40	44:30
word safeguards	4:-30	7:-30	12:-25
word safety	4:-30	7:30	44:-25
word sale	0:35	2:25	4:-40	7:25	12:-25	13:-45
word sales	0:65
word same	4:30	6:-25	44:30
word san	0:-30	1:-30	7:25
word sas	0:30
word save	2:35
word saved	2:35
word saving	2:35	4:-25
word say	7:35
word scan	4:30
word scanned	4:25
word scope	2:30	7:-25	9:25
word search	4:-30	10:35	15:25
word searches	2:-40
word second	11:25
word secrecy	7:35	11:30
word section	3:-25	4:-25	5:-30	6:30	7:40	9:40	12:30	44:-25	48:-25	49:45
word secure	2:-60	10:35	11:100
word securely	11:25
word security	0:-30	2:-30	4:-65	11:120	12:-35	48:25	49:-35	50:-35	65:35
word see	1:-60	7:25	11:-30	12:-85	13:25
word seen	6:30	7:25
word selected	2:-35	4:25	7:25
word sell	2:-25	8:40
word send	1:30	4:60	5:25	6:-30	7:-50	11:25	12:-40	13:30	44:25
word sending	1:25	4:35	44:-30
word sends	2:30
word sense	2:-25
word sensitive	2:45	11:25	12:-35
word sent	2:30	4:25	6:30	13:-35	48:30	49:45
word separate	4:40
word separately	13:40
word september	17:90
word seriously	0:30
word serve	2:25	4:95
word served	4:-25	6:-25
word server	4:30
word servers	0:-40	1:-25	2:85	9:65	11:40	12:-45	13:-25	44:35
word serves	4:40
word service	0:45	7:30	8:-30	15:-25	17:-40	44:60	48:-30	50:-40
word services	0:30	1:-45	3:-25	12:-95	13:25	48:-45	49:-30
word serving	7:-30
word session	2:-30	6:45
word set	1:-30	4:25	5:25	8:45	9:25
word sets	0:25
word setting	2:35	13:35
word settings	4:-40	5:-25	6:35	10:-35	11:-25	13:105
word setup	13:25
word several	2:45	7:-25
word shall	2:-25	4:-30	7:-40	49:25
word share	2:-80	7:110	9:-30	11:-30	13:25	44:90	48:-25	49:-30
word shared	2:-45	3:-35	4:75	7:75	8:55	44:60
word sharing	0:35	13:35
word shield	7:30	12:30
word shopify	7:75
word short	12:-30
word should	2:-30	4:-35	7:-30	12:30	47:35	49:40	50:45
word show	4:50	15:25	44:-30
word showing	4:-40
word shown	0:25	4:-40	7:35	12:30
word sign	2:30	4:-35	10:-25	11:65	49:45
word signal	2:40	7:-35	10:30	13:-40
word signals	6:-40
word signed	2:35	4:35
word signing	7:30
word similar	3:25	4:30	44:-40	45:30
word since	7:-35
word single	7:25
word site	0:-35	2:-45	3:25	4:55	12:-35
word sites	0:-25	2:55	4:-40	7:-100	44:-35
word situations	2:40	4:-25
word sky	0:45	7:-35
word small	6:25	7:-35
word so	1:35	2:-30	4:45	5:30	6:25	7:-25	10:-35	12:25	13:-45	17:25	45:-25
word social	1:-25	2:55	3:35	6:30	13:35
word software	0:30	2:35	4:-30
word sold	8:55
word sole	2:30
word solely	2:-30	44:35
word solicit	2:-30
word solutions	12:30
word some	0:-25	2:45	4:-30	5:30	7:25	12:30	13:80	42:30	50:25
word someone	2:50	7:25
word sometimes	4:70	7:25
word source	2:25	3:140	44:35
word sources	2:-85	3:120
word space	4:25
word spam	2:25
word special	4:50	5:25
word specific	2:-45	3:-25	4:-40	6:35	7:-40	11:-25	15:-25	47:40	50:25
word specifically	4:35	7:-25	13:35	44:35
word specified	2:55	4:-30	12:-35	13:25
word spent	2:30
word square	12:25
word st	0:35
word staff	2:25
word standard	9:40	11:-30	53:30
word standards	7:-30
word state	7:-50	12:25	13:25
word stated	4:40	13:30
word statement	4:-30	12:-30	13:-25
word states	2:-45	4:-35	9:75	12:-40
word statistical	4:50
word statistics	2:-40	4:50	7:-35	44:35
word status	2:35	3:60	7:30
word statutory	13:25
word step	4:30	11:35
word still	4:-45
word stop	2:-50	4:-50
word storage	2:-45
word store	2:70	6:35	7:50	10:45	11:30	45:40
word stored	2:-30	3:-25	9:35	10:60	11:60	45:35	48:40	49:35	50:30
word stores	7:40	13:-30	44:45
word storing	4:-35
word street	0:30	7:30
word strictly	2:30	4:30	11:55
word stripe	0:-25	7:50	44:45
word strong	4:25
word student	3:40
word students	15:25
word study	2:40	4:-25	7:35
word subject	0:25	1:-35	2:45	7:45	11:30	44:40	47:25
word subjects	12:-30
word submission	9:25
word submit	1:60	2:-45	4:35	12:25
word submitted	6:35	7:25	12:40
word submitting	11:25
word subscribe	5:25	10:25
word subscribers	2:50
word subscription	0:45	2:40	7:25
word subscriptions	2:35	4:-25	7:35	44:35
word subsequently	12:40
word subsidiaries	2:-25
word subsidiary	0:30
word substantial	17:-25
word such	0:-35	1:25	3:35	4:-40	8:-35	9:55	10:-45	11:25	44:55	45:-40	65:-25
word suitable	4:40	12:25
word suite	1:45
word summary	13:30
word suppliers	7:70
word support	0:30	1:25	4:25	7:25	9:40	10:40	13:-30	49:25	50:25
word sure	11:50	13:-25
word surname	4:-30
word survey	4:-30
word surveys	7:30	10:25	44:25
word sweden	0:25
word swedish	2:-25	3:30	44:40
word sweepstakes	7:-25
word switch	2:55
word switzerland	0:130	1:85	7:-25
word system	2:40	4:25	9:35	13:40
word systems	10:40	12:45	49:30	50:35
word table	8:30	12:30
word tag	5:40
word tags	3:25
word tailored	4:40
word take	5:25	13:-30	44:-35
word taken	4:30	11:-25
word takes	44:40
word taking	2:45
word target	4:35	7:35
word targeted	8:55	12:25
word targeting	4:30
word task	12:25
word tasks	4:-25
word tax	2:-45	44:30
word team	4:25	7:25	13:25
word technical	1:-25	4:25	7:-45	11:-25	12:-30	13:-30
word technologies	2:45	4:-25	6:60	7:-25	44:-30
word technology	4:-35	7:40	44:-35
word tel	1:80
word telephone	6:-30
word tell	6:25
word temporarily	2:25	10:25
word temporary	11:25
word terminated	10:25	12:35
word terms	2:-50	5:25	6:-40	7:-25	9:-25	11:-45	12:-40	44:-45	45:-30
word text	0:25	2:-35	4:-30
word than	4:-50	7:30	9:35	44:55	45:30
word that	0:-40	2:-40	4:-30	13:-25	15:25	45:-25	47:30	48:-40	50:25
word that's	4:-35	12:30
word the	1:-95	2:-25	5:-55	6:-60	8:-60	10:-30	11:-30	13:-35	15:-40	17:-40	47:-40	49:-50	65:-50
word their	0:-40	4:-40	6:25	7:45	9:30	12:40	13:40	48:45
word them	2:-45	3:-30	6:55	9:25	11:30	44:60
word themselves	4:-35	7:45
word then	4:-30	44:30	50:35
word there	2:50	3:35	9:35	11:-25	12:35	44:45	49:30
word thereafter	12:25
word therefore	7:-35
word therein	2:30	3:25
word these	0:-45	3:25	5:-40	6:60	7:-30	9:40	10:-45	13:-35	17:-45	50:35
word they	2:-80	3:55	4:-50	5:-35	7:75	12:-30	13:-35	44:65	48:-30	49:-45	50:-25
word think	12:25
word third	0:-45	2:50	3:30	6:-25	11:-30	47:40	48:25	50:30
word this	0:50	7:45	10:-35	11:35	12:-45	13:45	17:30	44:-25	45:35	47:-40	49:-45	50:-65
word those	2:50	7:-50	11:-25	12:-40
word though	7:30	11:25	17:-25
word three	2:-25	5:40
word through	1:-25	2:35	4:-25	6:-45	11:30	44:-25	48:30
word thus	2:-30	4:25
word tickets	2:-30
word time	1:-25	3:-25	4:-25	5:-40	6:-25	12:75	13:25	49:45	57:25
word times	4:35
word timestamps	4:-25
word to	0:-30	1:-90	3:-80	5:-60	9:-45	10:-45	12:-45	13:-30	17:-50	44:-35	46:-25	47:-45	48:-45	49:-65	50:-50	59:-25	65:-75
word together	7:-35
word tokens	4:-25
word too	4:25
word tool	7:45	44:75
word tools	7:-40	13:25
word top	1:25
word topics	13:25
word total	4:55
word track	13:-35	44:-25
word tracked	4:25
word tracking	2:-45	6:50	7:40	13:45	44:35
word trade	7:-40
word traffic	2:60	13:25
word train	4:25
word training	13:25
word transaction	7:55
word transactional	2:-25	7:40	12:-25
word transactions	2:25	4:65	7:30	11:30
word transfer	2:-35	4:-25	9:165	11:25	12:-40
word transferred	0:-30	2:50	7:85	9:50	44:30
word transferring	3:25
word transfers	9:65	12:-40
word transmission	4:-35	7:35	11:25	44:50
word transmit	2:80	4:45	44:35
word transmits	2:25
word transmitted	3:35	4:25	5:-30	7:65	44:55
word transparency	12:-25	13:-25
word treated	4:40	11:40
word trends	4:50	6:-25	7:-35
word trust	4:-45	11:-35
word trusted	7:75	44:25
word try	4:-25
word turn	4:-40	13:25
word turned	2:50
word turning	4:30
word twitter	1:35	2:25	3:30	4:55	6:30	13:25
word two	10:25
word type	2:80	7:-40	13:-30
word types	0:25	4:-60	7:-40	12:-30
word typically	2:-25	7:30
word uk	0:50	4:-25	7:-25	12:50
word unable	1:25	4:-25	12:30	13:25
word unauthorized	7:-40	11:35
word under	1:35	2:-25	5:-40	7:35	9:-45	12:30	13:30	15:30
word understand	2:-40	8:30	44:40
word uninstall	10:35
word union	0:25	4:-25	7:35
word unique	4:-30	7:-35
word united	0:30	1:25	2:-50	4:-50	9:50	12:-35
word unless	4:60	11:-25	45:25
word unrelated	2:-40	4:25	7:30
word unsubscribe	2:-30	10:30	13:40
word until	4:-25
word up	2:70	4:65	6:45	9:35	12:35
word update	0:30	10:25	11:30	12:-40
word updated	1:-40	4:-25	17:85	51:30
word updates	4:50	11:30
word uploaded	5:30
word upon	2:-35	7:45	44:25
word url	6:45
word us	1:-45	4:-25	6:30	13:-45	48:-25
word usa	4:30	7:60	9:25	44:70
word usage	2:55	5:25	6:-45	7:-45
word use	1:-35	2:-35	4:60	5:25	6:50	8:-30	9:-25	12:-45	13:35	44:30	49:-40	50:-25	65:50
word used	2:40	4:30	6:55	11:-30	44:25
word user	0:-40	5:50	10:25	11:-35	44:30	45:-30
word user's	2:40	4:50	7:50	11:30	44:50
word username	2:50	4:-45	5:25
word users	1:-25	5:-35	7:35	9:-40	10:25	13:30	15:45
word uses	4:115	7:30	11:45	13:25
word using	3:25	4:-25	5:35	13:-45	48:-45	65:35
word valid	2:-25	4:-50	5:40	7:30	44:45
word validity	2:40
word value	7:-30
word values	0:25
word various	2:-45	4:50	7:-40
word vary	2:25
word vendors	2:-25	4:-35	7:60
word verification	7:25	11:30	12:25	13:-25	44:40
word verified	2:-25
word verify	11:30	12:45	58:25
word verifying	2:25
word version	1:-25	6:-25	13:-25
word via	3:25	4:65	6:25	10:25	44:30	49:25	65:30
word video	2:100	4:35	7:55	49:25
word videos	4:-45	5:30	13:30
word view	1:90	2:25	4:-30	7:25	9:25	12:-45
word viewable	10:40
word viewed	2:25
word viewing	2:-35	4:35
word views	44:30
word viruses	4:40	11:-25
word visible	0:25	2:30	7:25	13:30
word visit	2:30	4:-40	7:-70	10:-30	13:55	44:-40	48:45	49:50
word visited	2:25	4:45
word visiting	1:35	4:25	44:25	48:30	50:25
word visitor	4:40	7:25
word visits	4:40	7:30	13:25
word visual	2:35	10:30
word voice	2:25
word voluntarily	4:25	11:25	13:-45
word voluntary	5:30
word vpn	0:25	5:25
word want	4:-45	5:-25	10:-25	12:50	13:45
word was	2:-30	5:-40	6:-25
word way	11:25	17:30
word ways	4:40	5:-40	12:25
word we	1:-60	4:50	5:-45	7:-50	9:-30	13:-85	44:-35	47:-35	48:-30	49:-45	50:-35	65:-25
word we'll	10:35
word web	1:-25	3:-30	7:30	12:-40	13:-45
word website	0:-30	1:30	4:-35	6:70	7:-35	12:-75	13:-45	44:-65	50:-25	65:35
word websites	0:-30	1:-45	4:-45	5:-25	6:60	7:-30	8:45	12:-35	13:-85
word welcome	0:35	12:35
word well	1:-25	10:-25	45:-35	48:45	50:25
word were	2:45	4:-25	7:-25
word what	0:-30	7:-75	48:30	65:-30
word whatsoever	10:40
word when	4:-30	8:-35	9:-40	11:-25	45:25	47:-45	48:-30	49:-45	65:25
word whenever	1:-30	2:25	4:-25
word where	0:25	2:-30	3:-35	10:-30	12:25
word whether	7:-25	11:-25	13:65	44:-40
word which	2:50	3:-50	6:70	8:-40	10:45	13:-40
word while	2:50	4:-60	11:30
word who	2:60	3:25	4:-25	6:-30	11:25	44:60
word whole	4:30
word whom	0:-25	2:45	4:-45	12:35	44:40
word whose	1:-30	44:25
word wi	2:45	4:30
word widgets	7:30
word wifi	2:35
word will	10:25	13:60	17:25	39:35	48:-40	49:-35
word wireless	4:30
word wish	2:25	4:45	5:25	7:45	48:25	49:30
word with	0:-25	8:-40	12:-45	15:-50	44:50	45:-35	47:-25	48:-25	55:-30
word withdraw	5:-45	6:-25	12:70	13:-60	49:35
word withdrawal	5:-45
word within	2:-65	7:25	13:50	44:80
word without	4:-90	10:-25	12:-45	13:35
word work	7:25	44:45
word working	2:35	11:25	44:-40
word works	7:25	44:25
word worldwide	7:-30
word would	0:45	7:-55	10:30	11:45	12:80	45:25	47:35	49:50	50:35
word writing	0:45	7:-25	13:-40
word written	4:-35
word year	48:55	49:40
word years	2:-40	12:-40	45:30
word yet	2:-45
word you	0:-45	1:-50	6:-65	7:-50	9:-70	11:-40	12:30	13:110	15:-60	17:-50	44:-25	45:-65	49:-50	65:-50	79:-30
word you're	4:50
word you've	2:50	48:30
word younger	15:30
word your	0:-35	1:-50	2:-30	7:25	9:55	12:40	13:55	15:-60	17:-30	44:-50	65:-40	79:-25
word yourself	2:35	4:25	7:-40	13:25
word youtube	0:30	6:25	7:35	13:25	44:40
word zendesk	4:30	7:75	44:35
`
}
