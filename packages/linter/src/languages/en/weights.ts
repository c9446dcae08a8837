/**
 * Fitted by `bench/reading/fit.js`; change the cues and fit again instead of editing numbers. A positive weight
 * speaks for a disclosure, a negative one against it. Weights too small to matter are left out. The format is
 * explained at `parseWeights`.
 */
export function weights(): string {
  return `
controller	-373	own score:84	is heading:-83	text below:230	first below:135	before:21	after:102	heading above:22	rest of section:75	lead-in:239	rest of list:-158	strongest beside:-149	beside contact:101	beside sources:18	beside purposes:85	beside legal-basis:41	beside sharing:9	beside sale:-7	beside transfers:-25	beside security:-47	beside rights:14	beside choices:19	beside do-not-track:-7	beside automated-decisions:-5	beside changes:-8	base:43
contact	-348	own score:84	is heading:-131	text below:308	first below:117	before:27	after:166	heading above:-31	rest of section:73	lead-in:253	rest of list:-134	strongest beside:-92	beside controller:51	beside collection:-87	beside purposes:-12	beside legal-basis:-31	beside cookies:-36	beside sharing:9	beside transfers:22	beside retention:16	beside security:-20	beside rights:85	beside choices:-34	beside do-not-track:-10	beside children:76	beside automated-decisions:-10	beside changes:-60	base:-27
collection	-323	own score:53	is heading:-92	text below:245	first below:183	before:50	after:147	heading above:67	rest of section:-8	lead-in:219	rest of list:-220	strongest beside:-163	beside controller:-27	beside contact:-28	beside sources:38	beside purposes:112	beside legal-basis:53	beside cookies:20	beside sharing:12	beside transfers:-16	beside retention:56	beside choices:29	beside do-not-track:-15	beside children:14	beside automated-decisions:-21	beside changes:-70	base:-48
sources	-398	own score:75	is heading:-120	text below:298	first below:182	before:87	after:111	heading above:58	rest of section:88	lead-in:212	rest of list:-212	strongest beside:-131	beside contact:-32	beside collection:37	beside purposes:60	beside legal-basis:10	beside cookies:30	beside sale:-14	beside transfers:-26	beside retention:-22	beside security:-37	beside rights:-55	beside choices:-55	beside do-not-track:6	beside children:-17	beside automated-decisions:-8	beside changes:-23	base:-6
purposes	-336	own score:61	is heading:-118	text below:160	first below:131	after:87	heading above:-5	rest of section:25	lead-in:259	rest of list:-216	strongest beside:-151	beside controller:-42	beside contact:-79	beside collection:64	beside sources:33	beside legal-basis:130	beside cookies:89	beside sharing:61	beside sale:26	beside retention:39	beside security:-8	beside rights:-27	beside choices:54	beside do-not-track:-24	beside children:21	beside automated-decisions:58	beside changes:-44	base:-13
legal-basis	-387	own score:85	is heading:-139	text below:275	first below:119	before:63	after:102	rest of section:62	lead-in:293	rest of list:-245	strongest beside:-197	beside controller:-50	beside contact:-32	beside collection:55	beside sources:35	beside purposes:96	beside cookies:-16	beside sharing:61	beside sale:-12	beside transfers:34	beside retention:-5	beside security:38	beside rights:9	beside choices:27	beside children:-18	beside automated-decisions:-21	beside changes:-16	base:37
cookies	-376	own score:83	is heading:-123	text below:237	first below:235	before:132	after:171	rest of section:70	lead-in:191	rest of list:-219	strongest beside:-79	beside controller:-21	beside contact:-21	beside collection:38	beside sources:-45	beside purposes:21	beside legal-basis:91	beside sharing:68	beside sale:-18	beside security:-21	beside rights:14	beside choices:93	beside do-not-track:-27	beside children:-13	beside changes:-24	base:-68
sharing	-334	own score:66	is heading:-132	text below:244	first below:138	before:32	after:131	heading above:60	rest of section:51	lead-in:226	rest of list:-227	strongest beside:-154	beside controller:51	beside contact:-60	beside collection:77	beside sources:-29	beside purposes:74	beside legal-basis:68	beside cookies:71	beside sale:42	beside transfers:104	beside retention:26	beside security:30	beside rights:23	beside do-not-track:-84	beside children:-28	beside changes:-9	base:-35
sale	-400	own score:104	is heading:-113	text below:273	first below:158	before:-87	after:119	heading above:-14	rest of section:-20	lead-in:281	rest of list:-245	strongest beside:-98	beside controller:-9	beside contact:15	beside collection:-39	beside purposes:30	beside legal-basis:14	beside cookies:86	beside sharing:139	beside transfers:-20	beside retention:-10	beside security:-12	beside rights:-15	beside choices:-5	beside do-not-track:-12	beside children:6	beside automated-decisions:-5	base:45
transfers	-393	own score:100	is heading:-167	text below:264	first below:197	before:86	after:153	heading above:15	rest of section:54	lead-in:196	rest of list:-237	strongest beside:-123	beside controller:-45	beside contact:-15	beside collection:-22	beside sources:29	beside purposes:38	beside legal-basis:70	beside cookies:35	beside sharing:67	beside sale:12	beside retention:43	beside security:36	beside rights:-48	beside choices:8	beside children:-13	beside automated-decisions:-6	beside changes:-14	base:11
retention	-389	own score:91	is heading:-143	text below:316	first below:226	before:72	after:152	rest of section:130	lead-in:187	rest of list:-207	strongest beside:-127	beside controller:-41	beside contact:-44	beside collection:83	beside sources:-29	beside purposes:73	beside legal-basis:67	beside cookies:-5	beside sharing:60	beside sale:5	beside transfers:-7	beside rights:46	beside choices:17	beside do-not-track:-5	beside children:-29	beside automated-decisions:-6	beside changes:-35	base:-12
security	-377	own score:85	is heading:-117	text below:357	first below:258	before:104	after:138	heading above:7	rest of section:79	lead-in:204	rest of list:-237	strongest beside:-143	beside controller:-44	beside contact:-36	beside collection:74	beside sources:-22	beside purposes:22	beside legal-basis:-35	beside cookies:-33	beside sale:-19	beside transfers:-12	beside retention:31	beside choices:28	beside do-not-track:-7	beside children:-25	beside automated-decisions:-12	beside changes:15	base:50
rights	-365	own score:72	is heading:-142	text below:292	first below:205	before:30	after:127	heading above:-39	rest of section:94	lead-in:257	rest of list:-252	strongest beside:-194	beside controller:-12	beside contact:97	beside collection:50	beside sources:-34	beside purposes:33	beside legal-basis:97	beside cookies:-43	beside sharing:70	beside sale:71	beside transfers:-45	beside retention:61	beside security:-14	beside choices:100	beside do-not-track:-20	beside children:31	beside automated-decisions:104	beside changes:-39	base:-21
choices	-386	own score:84	is heading:-129	text below:233	first below:152	before:84	after:52	heading above:25	rest of section:29	lead-in:233	rest of list:-170	strongest beside:-94	beside controller:-61	beside contact:-13	beside collection:-23	beside sources:-56	beside purposes:30	beside legal-basis:16	beside cookies:48	beside sharing:25	beside sale:-16	beside transfers:-33	beside retention:-5	beside security:-39	beside rights:16	beside do-not-track:-15	beside children:-32	beside changes:-77	base:9
do-not-track	-409	own score:149	is heading:-79	text below:264	first below:185	before:99	after:147	heading above:32	rest of section:78	lead-in:212	rest of list:-217	strongest beside:-64	beside collection:64	beside sources:30	beside purposes:-17	beside cookies:35	beside sharing:-13	beside sale:-7	beside rights:34	beside choices:69	base:67
children	-389	own score:83	is heading:-156	text below:254	first below:176	before:101	after:151	heading above:-43	rest of section:14	lead-in:207	rest of list:-231	strongest beside:-108	beside controller:-18	beside contact:76	beside collection:-28	beside sources:-11	beside purposes:17	beside legal-basis:46	beside cookies:-16	beside sharing:-40	beside sale:-6	beside retention:-25	beside security:-18	beside choices:-71	beside do-not-track:11	beside changes:-11	base:-7
automated-decisions	-409	own score:135	is heading:-88	text below:256	first below:174	before:26	after:121	rest of section:39	lead-in:216	rest of list:-218	strongest beside:-88	beside controller:14	beside collection:27	beside sources:-5	beside purposes:91	beside legal-basis:57	beside cookies:-19	beside sharing:26	beside sale:43	beside transfers:-8	beside retention:34	beside rights:-42	beside choices:-10	beside changes:-5	base:56
changes	-382	own score:115	is heading:-124	text below:222	first below:159	before:54	after:181	rest of section:61	lead-in:216	rest of list:-217	strongest beside:-155	beside controller:-11	beside purposes:-20	beside legal-basis:-5	beside sharing:-31	beside transfers:-6	beside security:-20	beside rights:-7	beside choices:16	base:1
controller.data-protection-officer	-324
controller.representative	-315
collection.sensitive	-330
collection.duty-to-provide	-332
sources.public	-337
purposes.new	-342
legal-basis.legitimate-interest	-313
cookies.duration	-369
cookies.third-party	-342
cookies.consent	-325
cookies.internal-identifiers	-491
sharing.recipients	-310
sharing.business-purpose	-319
sale.opt-out-link	-336
rights.opt-out-of-sale	-335
sale.notice	-491
sale.under-16	-338
transfers.safeguard	-301
transfers.copy	-321
retention.criteria	-318
retention.period	-337
rights.access	-326
rights.rectification	-301
rights.erasure	-325
rights.restriction	-333
rights.objection	-334
rights.portability	-328
rights.withdraw-consent	-327
rights.complaint	-288
rights.complaint-to-controller	-319
rights.limit-sensitive	-336
rights.no-retaliation	-314
rights.how	-338
rights.verification	-336
rights.appeal	-489
rights.authorised-agent	-336
do-not-track.answer	-335
do-not-track.opt-out-signal	-391
do-not-track.third-party-tracking	-329
children.minimum-age	-349
children.parental-consent	-335
children.parental-rights	-363
children.public-posting	-492
children.operators	-492
automated-decisions.logic	-422
changes.notice	-333
changes.last-updated	-345
changes.effective-date	-413
collection.health	-240
transfers.framework	-240
transfers.recourse	-240
transfers.enforcement	-240
transfers.arbitration	-240
transfers.liability	-240
children.protection	-240
automated-decisions.recommendations	-240
automated-decisions.advertising	-240
automated-decisions.artificial-intelligence	-240
automated-decisions.ai-notice	-240
collection.health-policy	-240
rights.time	-240
rights.fee	-240
rights.metrics	-240
choices.incentives	-240

above changes	0:-10	2:-10	6:15	7:-10	11:-10	12:-50	13:10	17:20	26:15	27:10	29:-15	50:-10	51:10	65:15
above choices	0:10	1:25	2:-25	4:-35	7:-20	12:20	13:35	14:10	29:-10	40:-10	41:-25	46:-10	50:-10	51:-10	56:10
above collection	0:20	1:15	2:35	3:10	4:10	5:-20	7:-30	8:-25	9:10	10:20	11:-20	12:-35	13:10	14:-10	15:-20	16:-10	17:-15	18:-10	21:-20	22:15	24:10	25:-15	26:-20	29:-30	35:10	37:10	39:-25	43:35	45:-20	46:-15	50:-20	51:-30	54:-20
above contact	0:20	1:70	2:-15	4:-10	5:-10	9:-10	12:-30	13:-10	16:10	17:-10	18:10	19:35	29:-10	50:-10
above cookies	0:-20	1:-15	2:-10	4:-25	5:-25	6:70	7:30	11:-10	12:-15	25:10	27:60	29:50	45:-10	50:10
above legal-basis	4:25	5:25	6:10	7:25	10:-10	12:-10	13:-15	24:15	27:10	29:35
above purposes	0:25	1:70	2:-15	4:85	6:10	7:40	8:40	10:-25	11:-20	12:-45	14:-20	15:30	17:-20	19:20	21:20	24:-10	26:15	27:10	29:20	46:-20	57:-10
above retention	2:-65	4:-35	10:85	12:-15
above rights	1:40	2:-10	3:30	4:-55	5:-55	6:-15	7:-50	8:-10	9:-15	10:-20	11:-20	12:65	13:-25	15:-10	17:-10	19:10	20:20	21:-10	24:-25	29:-10	30:50	32:-15	35:-10	36:10	39:10	40:15	43:40	44:-10	45:-20	46:-10	50:30
above security	0:-20	1:-30	2:-60	5:25	9:15	10:50	11:45	12:40	13:-30	37:20	38:15	39:-10	40:-10	43:-15	45:-10	46:75	47:10	50:-10	63:-10
above sharing	0:-15	1:-50	2:-10	3:20	4:-35	5:-15	6:-20	7:105	8:65	9:10	10:-20	11:-15	12:75	15:-10	17:-10	29:65	30:15	37:-15	39:-10	40:-10	43:-10	46:110	50:-15
automated-decisions*1	1:-10	2:-10	3:-10	4:10	5:-10	6:10	7:-15	8:-15	11:10	13:10	16:150	29:-10	30:15	39:15	40:10	41:10	42:10	43:20	44:20	45:15	47:10	48:30	50:-10	62:30
automated-decisions*2	1:-10	2:-15	4:10	7:-10	12:15	16:60	39:15	40:10	45:10	48:35
automated-decisions*3	4:10	16:55	48:40
automated-decisions/advertising	16:250	74:350
automated-decisions/ai-notice	16:250	76:350
automated-decisions/artificial-intelligence	16:250	75:350
automated-decisions/automated-decision	1:-10	2:-10	4:10	7:-10	13:-10	16:305	39:15	40:10	45:10	47:15	48:35
automated-decisions/logic	4:25	16:130	48:40	62:210
automated-decisions/profiling	1:-10	2:-15	3:-10	6:10	7:-10	8:-15	11:10	12:15	13:15	16:225	30:15	39:15	40:10	41:10	43:15	44:15	45:15	48:30	50:-10	62:30
automated-decisions/recommendations	16:250	73:350
begins access	12:25
begins account	2:30
begins accounts	4:-30
begins additional	2:40	4:-35
begins additionally	6:35
begins advertising	7:55
begins all	7:-30	11:25
begins analytics	2:-30	7:30	29:25
begins any	1:-40	11:30	12:35	13:25
begins as	4:-35	39:40	41:30
begins at	10:25	12:-25	13:30
begins attn	0:25	1:30
begins because	2:-25
begins billing	4:-35
begins business	7:60
begins by	0:-25	1:95	4:-25
begins california	12:50
begins categories	2:45	29:25
begins category	2:120	12:-25
begins children	15:25
begins communications	4:-50
begins comply	4:45
begins consent	4:-35	5:35
begins contact	4:-25
begins contract	11:-30
begins cookie	4:-25
begins cookies	4:-40
begins credit	0:25
begins customer	4:-35
begins data	0:-25	1:45	2:-30	4:-105	9:40	10:95	13:-25
begins date	17:35
begins depending	2:-25
begins device	2:30
begins effective	17:25
begins email	1:-35	2:50	4:-65
begins enforce	4:25
begins examples	2:30
begins finally	4:-35	12:25
begins financial	2:-45	7:45
begins first	2:30
begins for	0:40	2:30	3:60	4:-45	5:-40	7:-25	9:-25	11:-30	13:-25
begins further	1:-25	5:-25	7:-30
begins google	0:40	13:35	29:45
begins how	2:-90	4:40	7:60	9:35	10:30	11:40
begins if	0:-45	1:30	3:-30	4:-35	7:25	9:-35	40:-30	50:35
begins in	0:35	4:35	5:50
begins information	2:85	6:30	11:30	12:30	13:-25
begins interaction	2:30
begins ip	2:35	5:35	24:35
begins is	4:-30	7:30
begins last	1:-30	2:-30	7:-25	17:50	64:30
begins legal	5:50	7:-60
begins legitimate	4:-55	5:25
begins like	6:50
begins linkedin	29:25
begins manage	12:-25
begins marketing	4:30	24:25
begins name	2:35	4:-25
begins note	4:-25
begins on	4:50	5:30	15:25
begins one	7:60
begins opt	12:30
begins or	7:-35	12:-30
begins other	2:-55
begins our	1:-25
begins partners	29:35
begins payment	0:25	29:25
begins paypal	29:25
begins performance	4:-30	5:25
begins personal	2:50	4:25	5:-25	7:25	11:-30	12:-25
begins phone	1:40
begins please	1:25	4:-25
begins process	4:45
begins processing	12:75
begins protect	7:30
begins protection	4:30	5:25	11:40
begins provide	4:25
begins providing	2:25	5:30
begins provision	5:25
begins purpose	2:-25	4:150	7:60	9:30
begins purposes	2:35
begins questions	1:30
begins recipients	7:25
begins referral	7:25
begins registration	0:25
begins request	12:45
begins retention	10:30
begins right	5:-30
begins rights	12:35
begins sending	4:-30
begins service	29:25
begins services	4:40
begins sharing	7:40	13:30
begins similarly	4:25
begins social	2:-40
begins some	4:-25	6:40
begins sometimes	4:40
begins stripe	29:35
begins switzerland	1:80
begins technical	2:25	4:30
begins that	2:25	4:45	6:45
begins the	0:40	1:-30	3:35	4:-30	7:-55	8:-25	13:-30	15:-35	24:-35	29:-40	39:-25
begins these	2:25
begins third	1:-25	4:-30	5:25
begins this	2:-70	4:-30	7:-85	12:-30	13:-45
begins through	4:-25	6:25	39:50	40:50	41:25	50:50
begins time	0:35
begins to	0:-30	2:-35	4:95	6:-40	10:-35	15:45	29:50	50:35
begins transfer	9:40
begins uk	1:-35
begins under	12:45
begins updated	17:40
begins use	0:30	4:30	7:-30
begins user	5:25	10:30
begins users	13:40
begins we	0:-30	1:-40	2:-25	3:30	4:25	5:40	7:75	12:-40	15:-40	29:55	37:30	50:-35
begins what	4:25
begins when	2:35	6:-30	12:25	13:-40	24:50	37:30
begins where	2:30	5:-50
begins while	2:45
begins with	4:-40	5:-25	6:-25	7:55	12:-35	13:-25	29:45
begins you	4:-105	5:-40	11:-50	12:45	13:80	50:30
begins your	1:-30	4:-55	5:30	7:-35	9:35
changes*1	0:-25	1:-65	2:-50	3:-25	4:-15	5:-30	7:-30	8:-10	9:-25	11:-25	12:35	13:-20	15:-10	16:-20	17:145	20:-15	21:-10	24:-25	25:-20	26:-10	27:25	29:-45	35:-25	37:-15	39:-10	40:30	41:-10	44:-10	45:25	46:-30	47:-20	50:45	51:25	56:-15	64:30	65:10
changes*2	0:-10	1:-20	2:-25	4:-25	6:-10	7:-15	8:10	10:-20	11:-15	12:-50	13:-25	17:60	20:10	22:15	25:10	29:15	37:-15	40:-25	43:-10	45:-10	50:-10	63:105	65:-35
changes*3	4:-10	7:-15	12:-10	17:20	64:-10
changes/effective-date	0:-10	1:-15	2:-30	3:-10	4:20	5:-15	6:10	7:-10	10:-10	14:10	17:280	27:35	29:-10	45:15	56:10	63:35	65:350
changes/last-updated	0:-15	1:-70	2:-50	3:-10	4:-35	5:-15	6:-15	7:-45	9:-10	10:-15	11:-25	12:-25	13:-15	14:-10	15:10	16:-10	17:300	63:25	64:410	65:80
changes/notice-of-changes	2:10	3:-15	4:-35	6:10	7:15	9:-15	10:25	12:30	13:-10	15:-10	16:-10	17:230	21:-20	22:10	24:-10	26:-10	29:15	37:10	38:10	39:15	40:40	42:10	43:15	44:10	45:25	50:65	51:40	63:310	64:-50
changes/policy-changes	0:-10	2:-15	4:-10	5:-10	6:-15	7:-15	10:-30	11:-15	12:-20	13:-20	15:-10	16:-10	17:320	20:10	22:10	25:10	37:-15	40:-20	43:-10	45:-10	50:-15	63:85	64:30
children*1	0:15	2:-45	3:-10	4:10	5:-25	6:-10	7:-20	9:-15	10:-25	11:-40	12:-15	13:-30	14:-10	15:140	17:-10	20:-15	26:-25	34:40	37:-15	40:-15	41:-15	44:-10	45:-10	50:10	53:10	57:60	58:40	59:60
children*2	0:-15	1:25	2:-30	3:-10	4:-25	5:-15	7:-15	9:-10	10:-10	11:-10	13:-25	15:30	34:25	39:10	41:-10	57:40	58:50	59:10
children*3	0:-10	1:35	2:-55	4:-20	5:-10	8:10	12:-25	13:-15	15:55	34:25	57:30	58:40	59:25
children/children	0:15	1:10	2:-20	4:-25	5:-20	6:-10	7:-25	9:-10	10:-20	11:-20	13:-20	15:355	34:20	50:20	51:10	53:15	57:30	59:115
children/minimum-age	0:-10	1:35	2:-50	3:-10	5:-15	11:-10	12:-25	13:-15	15:290	30:10	34:50	39:-15	41:-15	48:10	57:430	58:35
children/minor-content-removal	15:120	61:220
children/not-knowingly	1:40	2:-55	3:-15	5:-10	11:-20	12:-25	13:-30	15:125	34:25	57:65	58:-20	59:15
children/parental-rights	0:-10	2:-15	4:-15	8:10	13:-10	15:220	41:10	57:-50	58:40	59:305
children/parents	1:-15	2:-15	4:-10	12:-20	15:250	58:425
children/protection	15:250	72:350
children/public-posting	15:40	60:140
choices*1	0:-10	1:-10	2:-30	3:20	5:15	6:15	7:-35	8:-55	10:15	11:-35	12:25	13:145	14:65	16:-30	21:40	23:-10	24:-15	25:-10	26:-30	27:20	29:10	34:-25	35:-20	36:-25	37:-10	39:45	41:35	42:15	43:-20	45:50	46:-10	48:-20	49:-30	50:15	51:-15	53:-20	54:25	55:-20	56:30	57:10	58:-25	59:-15	63:-20
choices*2	1:15	2:10	3:-25	4:-15	5:-15	6:-10	7:-20	11:20	12:20	14:20	17:-20	20:-20	21:40	29:-10	31:30	32:35	39:-30	40:10	42:10	43:-20	44:-10	45:35	51:-15	54:20	56:30
choices*3	2:50	4:-20	6:20	7:-35	12:10	13:55	14:20	21:25	27:-10	29:-15	31:25	32:20	37:10	39:-15	45:10	46:10	47:15	50:20	53:15
choices/incentives	13:250	81:350
choices/not-providing	0:-10	1:-15	2:25	3:-15	4:-10	5:20	6:20	7:-90	8:-10	11:10	12:15	13:145	14:25	17:-10	20:-20	21:105	23:30	26:-40	27:-10	29:-15	35:-35	39:-30	40:-10	42:-15	43:-10	44:-10	54:10	56:25	57:15
choices/opt-out	0:-15	1:10	2:20	3:-15	4:20	5:15	8:-30	9:-10	10:35	12:20	13:265	14:70	16:-10	21:-15	22:25	24:-10	26:15	27:-15	29:-20	31:25	32:30	37:15	38:10	39:-10	41:10	42:10	43:20	44:10	45:25	51:-20	54:20	56:35
choices/settings	1:-10	2:-10	3:10	4:10	9:15	10:-15	11:-30	12:10	13:100	16:-15	20:55	25:-10	26:-10	27:10	29:-35	31:20	32:10	35:25	37:-10	39:30	40:50	41:35	42:15	43:-20	44:-20	45:25	46:-20	50:15	51:-15	54:10	55:10	58:-10	59:10	63:-15
choices/your-choice	0:10	1:25	3:15	4:-40	5:-30	9:-10	11:10	12:15	13:160	14:20	17:-10	21:10	26:15	27:30	29:65	31:15	32:15	39:20	40:-15	41:-15	42:10	43:-30	44:15	45:40	46:20	47:45	51:20	53:10	56:20
collection*1	0:-25	1:-50	2:50	3:10	4:-30	5:30	6:25	7:-20	9:-25	11:-10	12:-55	13:20	15:10	16:-45	17:-40	18:-60	19:-35	20:-25	21:50	22:-50	23:-85	25:-35	26:-15	27:-20	29:-15	31:-50	32:-25	34:-45	35:-20	37:-10	38:-35	39:20	40:-15	41:-30	42:-65	43:-20	44:-25	45:-10	46:-35	47:-65	48:-35	49:-50	50:20	53:-20	54:-35	55:-105	56:-50	57:-20	58:-45	59:-55	62:-95	63:-50
collection*2	0:-25	1:-35	3:-10	4:30	5:15	6:-25	7:-15	8:25	9:-30	10:-10	12:-30	14:30	15:10	18:-10	20:45	21:45	22:-10	23:-15	27:-50	29:-10	30:-25	35:-35	36:-25	37:15	38:-10	40:-25	41:-20	42:-25	43:-10	44:-20	45:40	46:-20	47:-25	49:10	50:-30	51:15	54:15	56:40	58:-35	62:-10	63:-30
collection*3	0:15	1:25	2:-100	3:-30	4:-25	5:10	9:-20	10:-20	11:15	13:20	20:45	21:15	23:15	24:15	25:-30	29:40	30:20	32:-10	34:35	41:-30	43:-15	45:-30	46:10	50:-55	54:20	56:15	57:15	59:30	62:20
collection/collects-nothing	1:20	2:215	3:-30	4:-55	5:-15	6:20	7:15	10:10	11:-20	12:-15	13:-25	14:20	15:30	21:10	23:35	27:35	29:-10	34:25	37:30	38:-15	54:20	56:30	57:45	59:20
collection/commercial-data	0:-25	1:-10	2:110	3:-25	5:10	7:30	8:-20	9:-20	12:15	13:-25	14:10	15:-25	20:40	21:-40	24:-15	26:10	27:-10	29:10	30:65	38:20	39:55	40:-15	41:15	42:-15	43:-10	45:-30	50:10	51:-25	56:10	62:25
collection/duty-to-provide	0:15	2:255	3:10	4:-15	5:-15	6:35	7:-45	10:-10	12:-40	13:165	14:-15	15:15	21:340	24:10	26:-30	34:10	39:-15	40:-10	42:-20	45:-10	47:10	48:10	50:-10	51:15	56:10
collection/health	2:250	66:350
collection/health-policy	2:250	77:350
collection/identifiers	0:-15	1:-50	2:115	3:20	4:30	5:50	7:10	9:-10	10:30	11:45	14:-20	15:35	16:-10	17:-10	20:-20	21:90	24:-20	25:-30	27:10	29:20	31:-10	32:-10	35:-20	36:10	37:20	38:20	39:20	40:15	41:-70	44:-25	45:30	46:10	47:15	48:-15	49:-15	50:-10	51:10	53:-15	57:60	63:-20
collection/includes-list	1:15	2:110	3:50	5:-15	6:25	8:-15	9:20	10:-35	11:-50	14:-30	16:-20	17:-10	20:-20	22:-15	24:-10	26:-25	27:-35	29:-10	30:55	36:10	37:-15	38:-15	43:-30	44:-15	45:-35	46:-10	47:-10	48:-10	50:-15	56:-35
collection/sensitive	2:130	3:-10	5:20	7:20	8:30	9:-20	11:15	12:-15	19:15	20:330	21:-15	22:10	29:-15	30:25	34:25	39:-10	44:-10	48:60
collection/technical-data	0:-15	1:-20	2:170	3:-35	5:10	6:45	7:-35	8:-15	9:-25	10:-35	11:55	12:-40	14:30	15:-10	16:-15	17:-15	20:55	24:40	25:35	26:10	27:20	29:30	32:-15	34:-15	37:-35	39:-35	40:-25	41:-20	43:-55	44:-15	45:20	46:-10	47:-10	48:-10	50:-30	51:-25	54:50	56:-25	62:10
collection/we-collect	0:15	1:15	2:180	3:45	4:10	6:-20	7:-40	8:15	10:-20	11:-45	12:35	13:-30	14:40	15:-15	16:-15	17:-10	20:-10	21:-30	23:-10	24:20	26:35	27:-25	29:-50	30:-10	32:15	34:10	36:-25	37:-35	42:-15	43:40	45:-15	46:-15	47:-25	48:-20	50:-15	51:-25	53:-30	56:30	57:15	58:-20	59:10	63:-10
collection/you-provide	1:-25	2:200	3:35	4:30	6:10	7:15	9:-15	10:55	11:15	12:-10	13:-15	14:15	16:20	18:10	20:45	21:85	26:-45	27:-20	29:35	37:20	38:10	39:-30	42:10	43:15	44:40	46:20	47:-10	49:15	50:30	51:30	53:35	54:-10	57:-10	62:10
contact*1	0:70	1:70	2:-25	3:-30	4:-40	5:-10	6:-55	7:-35	8:-10	9:-10	10:-15	11:-15	12:20	13:-15	14:-25	16:10	17:-30	18:15	19:50	20:-15	21:10	24:-20	26:-30	27:-25	29:-10	30:-20	31:-20	32:-20	34:-15	35:-25	36:35	37:-15	39:-15	40:-25	41:15	43:-15	44:-25	45:-15	46:30	49:-30	50:105	51:-15	53:-25	56:-35	57:-25	59:30	62:-30	63:-15
contact*2	1:50	4:10	5:20	7:-30	8:-10	9:10	10:-25	12:-20	13:30	15:25	18:50	19:20	20:-15	21:-25	36:15	37:-15	38:-10	39:15	41:10	43:-10	46:-15	47:55	49:-10	50:-30	57:10	59:50	62:15
contact*3	1:40	3:10	4:-10	8:10	12:-35	13:15	15:35	18:10	19:-15	21:-20	39:25	41:15	49:10	50:-35	51:-10
contact/address	0:50	1:215	3:-15	4:-25	5:-10	6:-40	8:-10	9:-30	10:-40	11:-10	14:-15	16:-20	17:-20	19:10	24:-25	26:-15	27:-10	30:-15	31:-15	32:-10	35:-35	36:-40	37:-15	40:-30	42:-10	43:-20	44:-15	45:-20	47:-25	49:-10	50:25	53:-10	56:-20	57:-10	59:-20	62:-10
contact/contact-details	1:215	7:10	9:20	16:10	36:40	46:15	47:40	50:-15	62:45
contact/contact-us-at	0:-20	1:180	2:-45	3:-15	5:20	6:-15	7:-60	9:10	11:-15	12:25	13:15	14:-10	15:25	16:20	18:50	19:-35	20:-25	21:-45	34:10	36:50	37:-10	38:-10	40:15	41:30	42:15	43:15	45:10	46:-15	47:45	49:-20	50:55	53:-15	59:90
contact/questions-to	0:50	1:205	2:10	4:-30	7:-10	11:15	12:-60	15:30	16:-10	17:-10	18:25	19:80	21:30	39:35	41:15	47:-25	50:-40	51:-10
contents	0:-15	1:-20	2:-20	3:-10	4:-20	5:-15	6:-15	7:-20	8:-10	9:-10	10:-10	11:-15	12:-15	13:30	14:-10	15:-10	16:-10	17:-15
controller*1	0:145	1:90	2:-65	3:-25	4:-60	5:-40	7:-10	9:-20	10:-30	11:-50	13:-30	14:-20	15:-25	16:-10	17:-30	18:75	19:25	24:-15	25:-10	26:-20	29:10	32:-15	35:-25	36:-25	37:-30	39:-20	40:15	44:-15	46:-35	47:30	50:-40	57:-15	63:-25
controller*2	1:-10	2:-15	4:20	7:15	9:-10	12:-15	18:25	19:45	29:25	35:-15
controller*3	0:25
controller/data-protection-officer	0:275	1:40	2:-15	4:-10	7:-20	11:-20	12:20	13:-20	18:480	47:50	50:-20
controller/is-the-controller	0:275	2:-15	3:20	4:-20	5:-40	7:20	10:-15	11:-15	12:-20	13:-20	19:10	24:-15	26:10	29:15	37:-20	62:25
controller/joint-controllers	0:205	2:-15	4:15	7:50	29:55
controller/legal-entity	0:125	2:-50	3:-35	7:-20	10:-10	11:-10	12:-15	14:-10	15:-15	16:-10	17:-25	18:-20	19:15	26:-20	27:10	29:-10	35:-15	37:-10	40:30	41:15	46:-20	50:-25	59:20	64:20
controller/processor-role	0:135	2:20	4:-15	29:25	50:20
controller/refers-to-company	0:65	1:-10	3:-10	4:-10	6:-10	11:-10	12:-15	13:10	16:10	39:10	42:15	46:10	51:25	62:40	64:30
controller/representative	0:280	1:55	2:-10	4:-20	7:-25	9:-10	12:-10	19:440
cookies*1	0:-45	1:-20	2:-15	3:-20	4:-40	5:20	6:85	8:-10	11:-35	12:-35	14:25	15:-20	16:-20	17:-15	20:-45	21:-45	22:-20	25:30	26:-10	27:35	29:10	31:-10	32:-15	34:-15	35:-20	37:-15	38:10	39:-15	40:-20	41:-25	42:-15	43:-25	44:-20	46:-10	47:-15	48:-10	51:-25	54:20	56:35
cookies*2	0:-10	1:-10	2:10	3:25	4:25	5:25	6:-20	7:-10	8:20	11:-20	13:30	14:10	21:-45	25:30	26:55	27:10	29:-25	37:20	39:-15	41:-20	42:-10	43:-10	44:-10	45:10	54:30	56:25
cookies*3	2:20	3:25	4:40	5:-10	6:-10	7:20	8:20	10:-25	13:10	22:15	24:15	26:40	31:15	37:-10	38:-15	40:-10	41:-15	48:10	50:-15	56:25
cookies/analytics	0:-15	1:-10	6:70	7:35	9:25	10:-10	12:-15	13:-10	14:30	21:10	26:85	27:-15	29:50	30:10	45:-15	56:20
cookies/browser-settings	2:-20	5:-15	6:130	7:-10	10:-25	12:-15	13:50	14:10	24:15	25:25	29:-10	31:15	34:10	38:-15	40:-10	41:-15	48:15	50:-20	54:35	56:10
cookies/cookie	0:-15	1:-20	2:-55	3:20	4:-15	5:-20	6:310	7:-35	8:10	11:-35	12:-30	13:30	15:-10	16:-15	17:-10	20:-15	21:-40	25:50	26:70	27:60	29:-25	32:-10	38:25	39:-20	40:-10	41:-20	42:-25	43:-20	44:-10	46:-10	50:15	54:20	56:15
cookies/cookie-consent	2:-10	3:-10	5:25	6:145	7:10	10:-10	12:15	13:15	14:10	24:25	25:15	27:225	29:10	50:30	54:-10	56:30
cookies/internal-identifiers	6:40	28:140
cookies/kinds-of-cookies	2:-25	4:55	6:115	9:15	10:-10	12:-10	13:-10	25:275	26:20	37:35	40:10	54:10
cookies/similar-technology	2:20	3:15	4:15	5:-10	6:215	7:55	8:30	9:-10	11:-15	13:15	16:-10	20:-10	21:-20	24:-10	25:-20	26:30	29:15	30:40	31:10	38:-10	39:-10	42:10	45:-15	46:15	50:-15
cookies/third-party-cookies	2:60	4:75	5:30	6:110	7:-45	8:15	11:-10	12:35	14:25	20:10	22:15	24:-10	25:-10	26:245	27:55	29:-30	38:-10	39:15	45:15	48:10	54:25	56:55
do-not-track*1	0:-10	1:-10	3:-15	4:-10	6:-35	7:-50	8:-10	12:-35	14:130	15:15	26:-15	54:75	55:10	56:25
do-not-track*2	14:50
do-not-track*3	14:50
do-not-track/across-sites	2:-15	3:-10	6:15	7:25	8:30	13:-10	14:55	26:-15	29:10	37:10	54:15	56:170
do-not-track/opt-out-signal	2:-10	3:-20	4:15	7:-20	12:-10	13:20	14:260	55:365
do-not-track/signal	1:-10	3:10	4:-25	6:-35	7:-25	12:-25	13:-30	14:370	15:15	26:-15	54:425	55:40	56:30
label automated-decisions	16:120
label changes	0:-15	1:-30	2:-25	7:-25	11:-15	12:-15	15:-10	17:160	64:130	65:100
label children	0:35	7:-10	15:110	58:15
label choices	0:15	1:15	4:-25	7:-30	8:-25	12:30	13:110	21:15	29:-10	32:-25	39:-20	40:-10	41:-10	42:-10	48:10	50:15
label collection	0:-25	1:-30	2:120	3:-55	4:-70	7:25	8:-10	9:10	10:35	11:-10	12:-20	13:-30	15:-15	16:-10	17:-10	18:-10	21:-20	24:-15	26:-25	29:-25	31:10	37:-10	39:-10	40:10	48:-10	50:-10
label contact	0:-25	1:125	3:-10	4:-10	7:10	11:-20	12:-10	13:-20
label controller	0:145	7:-10	11:-10	12:-10	18:20	19:15
label cookies	0:-10	1:-10	2:-20	4:-30	5:-20	6:140	7:-15	8:-10	9:-10	11:-10	12:-15	13:60	24:-15	26:-25	50:-10
label do-not-track	4:-10	14:135
label legal-basis	2:-40	4:-55	5:110	7:-40	10:-10	12:-30	13:-15	24:-15	29:-35	41:-10	43:-15	44:-10	45:-15	50:-10
label purposes	0:-10	2:-70	3:-25	4:135	5:-30	6:-15	7:15	8:-15	9:15	11:-15	12:-30	13:35	14:10	20:-10	22:10	24:-15	29:-45	37:-15	39:-20	42:-25	43:-20	44:-10	46:-10	48:-10	50:-20	62:25
label retention	2:-15	4:-25	5:35	7:-20	10:90	31:10	38:10
label rights	2:-45	4:-10	5:-30	7:-15	12:135	13:-35	15:10	31:15	40:-20	41:30	42:-10	43:-40	46:10	48:10	49:10	53:10	59:35
label sale	1:-10	2:-10	7:10	8:125	13:-15	32:-20	34:10	45:10	48:15
label security	2:-10	3:20	4:-10	5:-10	7:15	10:-10	11:160	12:-10	18:15
label sharing	0:-20	1:-25	2:-100	3:20	4:-60	5:-20	7:170	8:-30	9:-25	10:-10	11:-15	12:-10	13:-25	20:20	29:45	32:-20	39:-15	40:-10	42:-10	50:-20
label sources	0:-10	1:-25	2:-65	3:245	7:-10	12:-20	22:15	29:10
label transfers	2:-10	4:-25	7:25	9:115	13:10	35:20	44:10
lead automated-decisions/automated-decision	16:100
lead automated-decisions/logic	16:48
lead automated-decisions/profiling	16:48
lead changes/effective-date	17:100
lead changes/last-updated	17:100
lead changes/notice-of-changes	17:100
lead changes/policy-changes	17:100
lead children	0:20
lead children/children	0:25	15:100
lead children/minimum-age	15:100
lead children/minor-content-removal	15:48
lead children/not-knowingly	15:48
lead children/parental-rights	15:100
lead children/parents	15:100
lead children/public-posting	15:16
lead choices	2:-30	4:-15	6:10	7:-15	12:30	13:40	20:10	39:45
lead choices/not-providing	13:45
lead choices/opt-out	1:15	12:-10	13:110
lead choices/settings	2:-40	12:45	13:80	20:10	39:50
lead choices/your-choice	2:15	3:10	4:-10	13:45
lead collection	1:-25	3:15	4:-50	5:-35	6:-10	7:-50	8:20	9:-20	10:-15	13:-30	15:-15	16:-10	17:-10	21:-35	22:-20	24:-10	29:-55	32:-10	34:-10	35:-10	37:-10	38:-15	40:-10	44:-10	46:-10	50:-30	54:-10	56:-10
lead collection/collects-nothing	2:105	3:10	11:10
lead collection/commercial-data	0:-10	2:50
lead collection/duty-to-provide	2:105
lead collection/health	2:100
lead collection/identifiers	0:10	2:45	3:10	18:15	46:10
lead collection/includes-list	1:-10	2:50	4:-15	5:-30	6:-10	8:30	9:-10	12:15	13:-10	15:-10	19:15	22:-10	24:-15	26:-10	27:10	29:-25	30:15	39:30	41:-10	50:-10
lead collection/sensitive	2:48
lead collection/technical-data	2:50	4:-20	20:30	26:15
lead collection/we-collect	1:-15	2:130	3:15	4:-25	5:-25	7:-80	8:-20	9:-10	10:-20	11:-15	12:-20	13:-25	20:20	22:-10	26:15	27:-10	29:-35	37:-10	39:-15	43:-10	50:-15	51:10
lead collection/you-provide	2:125	4:-25	5:-10	7:-25	10:-10	11:-10	12:-25	13:-10	20:25	26:-10	29:-15	39:-15	40:-10
lead contact	0:-20	1:30	3:-10	7:10	12:-35	18:15	20:20	39:-10	46:10
lead contact/address	1:65	2:-15	7:20	12:-15
lead contact/contact-details	0:10	1:100	18:15	46:10
lead contact/contact-us-at	0:-25	1:85	2:15	4:-10	7:-15	12:-35	20:20
lead contact/questions-to	0:-15	1:110	12:-10
lead controller	0:50	1:20	5:-10	6:10	12:-10	18:20	19:50
lead controller/data-protection-officer	0:115	1:10	18:20
lead controller/is-the-controller	0:120	2:10	5:-10	6:10
lead controller/joint-controllers	0:90	2:15	6:15
lead controller/legal-entity	0:45	1:10
lead controller/processor-role	0:48
lead controller/refers-to-company	0:15
lead controller/representative	0:120	19:60
lead cookies	2:-10	4:10	6:10	7:-10	13:20	26:15
lead cookies/analytics	6:45
lead cookies/browser-settings	6:48
lead cookies/cookie	2:-15	4:15	6:115	13:20	26:15
lead cookies/cookie-consent	6:55
lead cookies/internal-identifiers	6:16
lead cookies/kinds-of-cookies	6:48
lead cookies/similar-technology	4:-10	6:105	26:30	29:10	54:10
lead cookies/third-party-cookies	6:50
lead do-not-track	6:-10	7:10	54:10
lead do-not-track/across-sites	14:15
lead do-not-track/opt-out-signal	14:100
lead do-not-track/signal	6:-10	14:100
lead legal-basis	2:-25	4:50	5:75	7:-30	12:-15	13:-10	24:75	29:-10
lead legal-basis/consent	5:50	7:-10
lead legal-basis/contract	4:-10	5:50
lead legal-basis/legal-ground	4:-45	5:110
lead legal-basis/legal-obligation	5:45	43:10	44:10
lead legal-basis/legitimate-interest	2:-15	4:100	5:165	7:-10	12:-15	24:75
lead purposes	0:-15	1:-10	2:-45	3:-10	4:20	5:-35	7:-15	8:-15	9:-10	11:-10	12:-30	13:-25	15:-10	16:-10	17:-15	24:-30	29:10	30:15	37:-10	39:-25	40:-15	41:-10	42:-10	43:-15	46:-20	62:10
lead purposes/improve-and-analyse	3:10	4:115	5:-20	12:-15
lead purposes/market-and-protect	1:10	2:-10	4:35	7:10	29:10	43:10	44:10
lead purposes/new-purposes	4:50
lead purposes/operate-the-service	0:-15	2:20	3:-10	4:15	7:15	11:-10	20:20	27:10	29:15	37:10
lead purposes/use-to	2:-60	3:-15	4:135	5:-40	7:-30	11:-10	12:-30	13:-15	17:-15	24:-25	26:20	29:10	30:30	39:-10	40:-10	45:-10	62:15
lead purposes/uses-data	0:-10	1:-10	2:-45	3:-15	4:60	5:-15	8:-10	10:-10	13:-10	15:-10	17:-10	19:15	24:-25	27:-10	29:25	37:-25	40:-10	41:-10	46:-10	62:10
lead retention	3:10	4:-20	7:-15	10:10	37:10
lead retention/as-long-as	4:-10	7:-10	10:110	37:10
lead retention/deleted-after	3:10	10:55
lead retention/period	10:45
lead retention/retain	4:-20	7:-10	10:110	37:15
lead rights	0:-20	1:20	2:-60	3:-15	4:-25	5:-30	7:-40	8:-15	9:-10	11:-10	12:70	13:-10	14:-10	16:-10	24:-20	32:20	37:-10	39:65	40:20	41:15	44:10	45:-10	46:35	49:10
lead rights/access	1:15	2:-40	12:100	39:55
lead rights/appeal	12:100
lead rights/authorised-agent	12:100
lead rights/complaint	1:-20	12:130	46:55
lead rights/complaint-to-us	12:50
lead rights/erasure	1:10	2:-35	12:130	39:55
lead rights/how-to	0:-15	1:35	2:-50	4:-10	7:-20	12:80	13:-10	31:10	32:10	39:55	43:10	44:10	49:20	50:15
lead rights/limit-sensitive	12:100
lead rights/no-retaliation	12:105
lead rights/objection	12:80
lead rights/opt-out-of-sale	12:100
lead rights/portability	12:105
lead rights/rectification	0:-10	12:100
lead rights/restriction	12:100
lead rights/right-to	0:-10	1:35	2:-15	4:-20	5:-25	7:-25	8:-15	11:-10	12:50	16:-10	24:-15	31:10	32:20	39:15	40:20	41:20	44:10	46:20	48:10	49:15	50:-15
lead rights/verification	1:10	12:45
lead rights/withdraw-consent	12:100
lead sale	2:-10	4:-10	8:40	13:10	29:-20
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
lead sharing	0:-20	1:-10	2:-45	3:-15	4:-55	5:-15	7:70	8:25	9:-15	11:-10	12:-20	17:-10	24:-10	29:65	30:10	39:-20
lead sharing/affiliates-and-partners	1:10	7:40	13:10	29:-10	30:15	36:10
lead sharing/authorities	7:90
lead sharing/business-purpose	7:35	30:25	37:15
lead sharing/business-transfer	7:100
lead sharing/public	2:10	3:10	4:10	7:20
lead sharing/service-providers	0:-15	2:10	3:10	4:-10	7:90	26:20	29:15
lead sharing/share-with	0:-15	2:-55	3:-25	4:-60	5:-20	7:185	8:30	9:-10	12:-15	13:10	24:-10	29:65	30:10
lead sharing/shares-nothing	7:85
lead sharing/works-with	1:10	2:10	4:-15	5:-10	8:-10	12:-10	27:10	29:10	30:10
lead sources	2:-30	3:25	7:-35	11:15	13:-10	20:10	29:-20	30:10
lead sources/about-others	3:15
lead sources/combine-sources	2:-25	3:65	7:-20
lead sources/from-elsewhere	2:10	3:70	7:-25	20:20
lead sources/from-third-parties	2:10	3:115	4:25	7:-20	22:10	29:-10
lead sources/public-sources	2:10	3:115	7:-25
lead sources/received-about-you	2:-20	3:115	7:-20	29:-10	30:10
lead sources/social-login	3:45	11:10
lead transfers	0:25	2:10	4:-10	7:-20	11:-20	20:20
lead transfers/arbitration	9:100
lead transfers/copy-of-safeguard	9:50
lead transfers/different-laws	9:50
lead transfers/enforcement	9:100
lead transfers/framework	9:100
lead transfers/liability	9:100
lead transfers/recourse	9:100
lead transfers/safeguard	9:100
lead transfers/to-other-countries	0:25	2:15	4:-10	7:-20	9:105	20:20
legal-basis*1	0:-35	1:-15	2:-20	4:50	5:185	7:-30	9:-10	10:-25	11:-55	13:65	14:-15	16:15	17:-15	18:-15	20:-10	21:20	22:-10	24:95	25:-20	26:-25	27:40	31:-10	32:-20	34:-20	35:-10	37:15	38:-10	39:-35	40:-25	43:55	45:80	46:-30	47:-25	48:-15	50:15	51:-65	56:-20	57:-15	58:-15	59:-10	62:-25	63:10
legal-basis*2	0:-15	1:-10	4:-30	5:-35	6:15	7:45	8:15	10:15	11:-15	12:20	13:-20	15:10	16:15	20:-15	21:15	24:-10	26:20	29:10	37:10	38:10	41:15	42:-20	45:45	50:10	62:15
legal-basis*3	0:10	2:-10	3:20	4:-40	5:20	10:10	12:-15	13:10	15:10	16:25	18:15	20:10	21:10	22:15	24:50	25:10	29:-35	38:25	40:15	47:10	50:-10	62:35
legal-basis/consent	0:-10	1:-10	2:-10	3:35	5:100	6:30	7:70	10:-40	11:-30	12:25	13:30	16:15	17:-10	20:25	21:-10	23:30	25:-15	26:10	27:75	29:25	32:-10	35:-25	37:-10	40:-10	41:15	43:10	44:25	45:95	49:15	50:20	59:10	62:15	63:25
legal-basis/contract	2:30	3:15	4:-25	5:130	6:-10	7:-30	9:-10	11:-10	12:-35	13:35	18:15	21:95	22:15	29:-20	35:10	37:-30	40:10	43:-10	45:-20	47:10
legal-basis/legal-ground	0:15	2:15	5:255	7:-15	10:10	11:-25	12:10	13:-30	14:-10	15:10	20:-15	21:10	24:50	25:10	26:35	27:30	37:15	38:30	39:-15	44:-10	45:55	62:15
legal-basis/legal-obligation	0:-10	1:-10	4:25	5:110	8:10	9:-10	10:30	18:10	22:25	24:30	37:20	38:10	40:10	41:10	42:-10	43:25	45:-25	51:-15	62:30
legal-basis/legitimate-interest	1:-10	2:-10	3:-15	4:30	5:285	6:-15	7:10	8:10	9:10	10:10	11:-10	16:50	18:10	21:-10	22:10	24:440	26:-30	27:-15	29:-25	37:20	43:30	44:-10	62:25
list	0:-45	1:-75	2:60	3:-45	5:-15	6:-60	7:-15	8:-60	9:-60	10:-70	11:-90	12:-40	13:-85	14:-80	15:-50	16:-100	17:-45	18:-80	20:-120	21:-105	22:-110	23:-125	24:-25	26:-130	27:-105	29:-100	30:-95	31:-95	32:-95	34:-105	35:-115	36:-125	37:-95	38:-95	39:-80	40:-90	41:-110	42:-100	43:-85	44:-110	45:-130	46:-125	47:-115	48:-115	49:-90	50:-150	51:-165	53:-120	54:-105	56:-120	58:-105	62:-50	63:-120	64:-125
long	0:50	1:85	2:20	4:60	5:-10	6:20	7:-10	9:25	10:-35	11:-15	12:-35	14:-10	15:-35	18:-15	19:-40	20:30	21:20	22:-25	24:60	26:45	29:25	30:-10	31:-10	32:-10	35:40	36:20	38:-15	39:15	40:15	41:-20	42:35	43:10	44:15	45:-10	47:30	48:-40	49:15	50:25	51:40	53:-20	56:-15	57:-20	58:-45	62:-40	63:15	64:-80
mention	0:-20	2:-55	3:-10	4:15	5:25	6:-35	7:-25	8:15	10:-20	11:-55	12:-15	13:-25	14:-20	15:20	17:25	21:-10	25:10	26:45	29:-20	37:-25	39:15	40:-15	42:-15	43:-15	44:-20	45:-15	50:10	51:-10	59:30	62:15	63:-30
purposes*1	0:-50	1:-25	2:-20	3:20	4:55	6:15	7:15	9:10	11:-10	12:-40	13:-35	14:-40	15:-20	17:-20	18:-45	19:-65	21:30	22:-20	23:-40	25:-50	27:-65	30:10	31:-30	32:-25	34:-40	35:-25	36:-70	37:-10	38:-40	39:-45	40:-35	41:-55	42:-10	43:10	44:-40	45:-25	46:-40	47:-30	48:-25	49:-40	50:-15	51:25	53:-25	54:-25	56:-65	57:-45	58:-40	59:-50	62:-70	63:10
purposes*2	0:10	2:-20	3:-45	4:-45	5:-20	7:25	8:20	9:-20	10:45	11:-10	12:25	13:40	14:10	16:25	17:-15	20:-45	22:-25	23:30	26:30	27:15	29:40	30:-20	31:15	34:-10	35:-25	36:-10	37:10	38:25	39:-20	41:10	44:10	45:15	47:-25	48:-20	50:10	51:15	53:20	54:20	56:-15	63:-35
purposes*3	1:-10	2:-40	3:-15	4:-30	5:-25	6:20	7:-40	8:20	11:-10	13:20	16:40	20:-10	21:-30	23:10	25:65	27:65	30:25	34:15	37:15	38:-10	39:10	40:10	43:10	51:-25	62:25
purposes/improve-and-analyse	0:-10	1:-15	2:20	4:150	6:40	7:-25	8:20	9:-15	10:-30	11:-30	12:-20	16:10	21:-35	22:20	25:10	26:40	29:-10	30:15	31:-10	32:-10	35:-15	37:-20	38:-30	39:-30	40:-10	43:-30	44:-10	45:-25	49:-10	50:-15	56:-25	62:15	63:-10
purposes/market-and-protect	0:10	2:-20	3:-10	4:85	5:-15	6:10	8:10	10:45	11:20	14:10	15:-30	16:30	17:-10	20:-45	21:-45	22:-10	23:-20	24:15	27:35	30:10	31:10	32:15	36:-10	37:55	39:15	40:15	41:10	42:10	43:30	44:10	45:10	47:-20	48:-15	49:-20	51:-25	53:-20	54:15	57:-20
purposes/new-purposes	2:-45	4:145	5:-20	7:-10	11:15	12:-10	13:-10	23:335
purposes/operate-the-service	0:-25	1:-10	3:-10	4:75	6:-10	7:25	9:25	10:15	11:-30	13:60	14:-20	18:-20	20:-15	21:75	22:-25	23:-20	25:20	26:-25	27:10	29:25	31:-10	32:-20	35:-20	37:15	38:-15	39:-30	41:-15	43:-15	47:-25	48:-15	50:10	51:55	57:-40	63:60
purposes/use-to	0:-15	1:-10	2:-10	4:125	5:-15	6:20	9:-20	12:15	13:-30	14:-30	16:15	17:-15	18:-20	19:-15	20:20	21:35	22:-10	24:-20	25:-20	29:35	30:10	32:-15	34:-15	35:-30	36:-20	37:-15	38:20	40:-35	41:-25	43:20	44:-35	46:-10	47:15	50:15	51:30	53:20	54:-35	56:-20	59:35	62:-25	63:-35
purposes/uses-data	0:15	1:-50	2:-15	4:105	5:85	6:-15	7:-45	8:30	10:-20	11:-45	12:-25	15:15	16:55	17:-15	18:-10	19:-25	20:50	23:30	24:15	26:15	27:15	30:-35	31:-10	32:-10	34:-10	35:10	36:20	37:15	38:-10	41:10	42:-15	43:55	44:45	47:-15	49:-20	50:15	53:-30	56:20	57:-35	59:15	62:-25	63:-20
retention*1	0:-25	2:15	3:-25	4:-10	5:-45	7:10	8:-15	9:-20	10:70	12:-35	13:-25	14:-20	15:-20	16:-20	17:-10	21:-45	24:-45	25:70	26:-25	27:25	30:-20	32:-10	37:110	38:60	39:-40	40:-10	43:-35	44:-10	45:-20	46:-30	49:-25	50:-40	51:-35	63:-30
retention*2	0:-10	1:10	2:-25	4:-70	5:-15	6:-30	7:-30	9:-10	10:90	11:-30	12:-20	13:-30	21:10	24:-15	25:35	26:-10	29:10	37:55	38:115	40:10	41:-10	45:15	50:-15	62:20
retention*3	1:15	2:-35	4:-10	7:15	9:-10	10:30	11:-15	12:15	16:10	24:15	29:-20	38:85	41:-10	50:-15	62:35
retention/as-long-as	0:-10	1:-15	2:-40	3:-15	4:-40	5:-15	6:-20	7:-25	9:-10	10:220	11:-15	12:-25	15:-10	24:-25	25:20	29:-20	37:345	38:80	40:15	42:-10	43:-30	44:-10	45:-10	50:-40	51:-10	62:20
retention/deleted-after	0:-10	3:10	4:15	6:15	7:55	10:160	11:-20	12:10	15:-10	21:20	25:80	27:35	29:30	37:35	38:40	39:-25	40:30	41:25	42:10	44:-10	45:35	50:-10
retention/period	1:10	3:-10	4:-35	7:-10	9:-10	10:145	13:-35	18:20	25:15	29:-10	38:325	39:-15	40:-10	41:-35	45:-20	47:20	50:-35	57:20	62:25
retention/retain	0:-20	1:20	2:-15	3:-20	4:-20	5:-45	6:-15	7:-25	9:-20	10:305	11:-20	12:-20	13:-25	14:-10	15:-10	24:-30	25:-40	26:-35	27:-10	29:-10	31:10	34:15	35:10	37:120	38:45	39:-35	40:-30	41:-20	42:-20	43:-25	44:-15	45:-20	50:10	62:15
rights*1	0:-35	1:25	2:-65	3:50	4:-35	5:-25	6:-10	7:-75	8:-40	9:-20	10:-25	11:-20	12:125	13:-20	16:-25	17:-20	18:-25	21:-40	22:20	24:10	25:-25	26:-30	27:-45	29:-25	30:-50	31:-20	32:-30	34:-25	35:-20	37:-20	38:10	39:-20	41:-35	42:-20	43:-15	44:20	46:-20	48:-25	49:-30	50:70	51:-25	53:10	54:-50	57:-20	58:-40	59:-15	62:-60	63:-30	64:-50
rights*2	1:45	2:-30	3:-30	4:-45	5:-25	6:-20	7:-60	11:-45	12:-30	13:-50	14:-30	15:-15	16:-20	18:-10	19:-15	20:-20	21:-35	24:-40	25:-10	26:-45	27:-40	29:-85	31:15	32:20	34:20	35:-10	36:-30	37:-30	39:30	40:10	41:60	42:30	43:20	46:35	47:15	48:15	49:20	50:80	51:25	53:25	57:-25	58:-15	59:-15
rights*3	0:15	3:-15	4:-10	5:-30	9:-10	10:15	13:-45	14:-10	16:-10	21:10	24:-25	31:15	32:55	38:-10	39:35	40:55	41:40	42:35	43:15	44:45	45:10	46:40	47:10	48:55	49:65	50:30	51:80	53:35	59:15	62:25	63:-10
rights/access	1:15	3:10	4:35	7:10	8:-15	9:30	10:30	11:25	12:150	14:20	15:-15	17:-10	20:-20	21:-20	22:10	25:10	26:-30	31:15	32:25	36:50	37:-10	38:10	39:310	40:45	41:15	42:50	43:35	44:40	47:-20	48:-10	49:30	50:35	51:-10	56:20	57:-25	62:20	63:-35
rights/answering-time	12:250	78:350
rights/appeal	12:255	52:335
rights/authorised-agent	12:250	13:-10	15:10	31:15	32:20	39:-20	40:-15	41:-25	49:10	50:-10	51:20	53:445	59:40
rights/complaint	1:-20	2:-10	3:10	4:15	5:-10	7:-20	11:-25	12:285	26:10	32:10	35:30	36:-15	39:15	46:540	47:75	50:-25
rights/complaint-to-us	0:-15	2:15	3:25	4:-15	7:35	12:120	38:10	46:35	47:240	50:-10
rights/erasure	0:-20	1:55	3:-25	5:-15	7:10	8:-10	9:-15	11:-25	12:235	13:-15	14:-20	15:-15	16:-30	17:-10	21:40	25:15	26:-10	31:10	32:40	34:-10	38:20	39:105	40:85	41:445	42:35	44:95	45:-20	46:-15	47:-20	48:10	49:25	50:55	51:30	53:-10	57:20	59:-20
rights/fee	12:250	79:350
rights/how-to	1:80	2:-30	4:-40	5:-15	7:-50	8:15	9:-10	10:-15	11:-25	12:125	13:-35	14:-15	15:20	16:-20	18:-10	19:75	20:15	21:10	22:15	24:-10	26:-15	27:10	29:-50	31:10	32:20	34:20	35:-15	37:-20	39:65	40:25	41:10	42:20	43:35	44:15	45:45	47:30	48:20	49:75	50:195	51:45	53:50	59:20	63:-10
rights/limit-sensitive	2:-10	12:250	31:10	34:15	48:370
rights/metrics	12:250	80:350
rights/no-retaliation	4:-10	12:245	13:-10	41:25	46:10	49:445	50:-25
rights/objection	1:10	2:40	4:-25	5:-45	7:-20	9:15	12:245	13:-30	16:-30	21:75	24:-30	39:65	40:50	41:35	42:80	43:455	44:75	45:25	46:20	50:20	63:10
rights/opt-out-of-sale	2:35	4:-10	7:-10	8:-20	12:230	13:-30	14:10	31:30	32:335	48:15	49:10
rights/portability	0:-10	1:15	5:-35	7:-35	10:-10	12:250	13:-20	16:-25	32:10	34:10	39:20	40:30	41:35	42:35	43:40	44:445	46:20	50:10	51:-10	59:25
rights/rectification	0:15	1:20	2:20	7:-35	8:-15	9:-10	11:20	12:235	13:30	21:15	29:-35	31:10	32:25	37:-15	39:50	40:410	41:70	42:60	43:50	44:40	45:10	46:10	47:35	49:25	50:40	51:25	54:10
rights/restriction	2:-35	3:-10	4:-15	5:-30	6:25	7:-20	10:-10	11:25	12:215	16:-25	32:10	34:10	39:50	40:40	41:60	42:460	43:45	44:100	45:60	48:45	49:15	50:-30	51:35
rights/right-to	0:20	1:-15	2:-40	3:-25	4:-10	6:-25	7:10	9:-35	10:-15	11:-35	12:175	14:-30	19:25	20:15	21:-95	22:10	24:25	27:-30	29:20	31:10	34:10	35:-10	36:-25	37:-25	38:-30	40:-40	41:-35	43:40	45:-25	47:-25	49:20	50:20	51:65	53:-15	56:-10	57:-30	59:20	62:-15	63:-25
rights/verification	1:10	2:-55	3:15	4:-35	6:-10	7:-15	10:10	11:15	12:125	13:-50	16:10	21:-35	30:25	31:10	32:15	38:-15	39:15	40:10	41:-15	46:10	49:15	50:30	51:345	53:70	57:-10	58:25	62:40
rights/withdraw-consent	1:20	2:-25	3:-10	5:-30	6:-25	10:-10	12:345	13:-35	14:10	24:-10	26:-20	32:15	34:10	37:15	39:25	40:30	41:35	42:40	43:35	44:60	45:465	46:15	48:10	49:25	50:40	56:10
sale*1	0:-15	1:-15	2:10	3:-25	5:-15	6:-15	7:20	8:135	11:-15	12:-10	13:-30	14:10	16:10	20:10	22:15	26:-20	29:-45	30:25	31:30	32:35	34:45	41:15	43:-10	49:10	50:-15	53:10
sale*2	2:-30	4:-20	7:-55	8:60	11:-10	12:20	13:-40	14:-10	16:15	30:-10	31:35	32:40	34:50	41:15	42:-10	48:10	49:10	50:-10	53:10
sale*3	8:40	12:10	13:-10	29:20	31:30	32:25	34:35	48:15	49:10
sale/cross-context	3:-10	7:25	8:270	12:25	13:-20	26:-10	30:25	31:35	32:30	34:10	40:10	48:15	49:10	53:15
sale/never-sells	2:-25	4:20	5:-10	7:-50	8:305	11:-10	16:15	31:15	32:10	34:55	39:-10	48:10	50:-10
sale/notice	8:250	33:350
sale/opt-out-link	7:-10	8:260	31:395	32:30	34:10	39:10	48:15	50:10	51:10	53:15
sale/right-to-opt-out	2:30	4:-20	7:-15	8:95	12:-20	13:-10	14:10	31:25	32:245	39:15	41:10	48:10	50:-10
sale/sells	0:-10	1:-10	2:-20	3:-10	4:-25	6:-10	7:10	8:335	11:-15	12:10	13:-35	14:-10	16:15	20:15	22:15	29:-15	30:-10	31:10	32:15	34:50	41:10	42:-10	43:-10	49:10	50:-20
sale/under-16	4:15	7:-10	8:110	30:15	31:10	34:260	48:15
sale/valuable	1:-10	8:40	12:15	39:-10	46:10	47:15	50:15
security*1	0:-50	1:-10	2:-60	3:-20	4:-35	5:-10	6:-40	7:-10	10:-45	11:70	12:-10	13:-35	14:-20	17:-30	20:-20	25:15	26:-50	32:-10	35:25	36:20	37:-30	39:-35	40:-50	41:-35	43:-10	46:-30	50:15	63:-10
security*2	2:-30	4:-35	7:-20	11:45	12:-20	13:-10	39:-15
security*3	4:-25	7:-15	11:50
security/account-secrecy	1:10	2:-40	7:-20	11:120	12:-10	42:15
security/breach	2:-10	4:25	7:-20	10:-10	11:250	12:15	31:10	45:20	50:10
security/encryption	0:-15	2:50	3:10	4:-25	5:10	6:-15	7:10	8:10	10:-10	11:320	25:30	26:-25	29:30	38:10	43:15	45:10	50:20
security/limited-access	0:-10	1:-15	2:-45	3:-10	4:-25	5:-10	6:-10	7:10	11:155	12:-20	13:-10	17:-20	29:-10
security/measures	0:-20	1:25	2:-30	3:-20	4:-35	5:-20	9:10	10:-10	11:255	12:-15	13:-25	14:-10	29:-35	35:40	36:30	37:-20	39:-20	41:-10	46:-20	50:-10	51:10
security/no-guarantee	1:-10	2:-15	4:-25	7:-25	9:-10	11:230	12:-10	13:-15
sharing*1	0:-60	1:-20	2:-45	3:15	4:-25	5:-20	6:-25	7:30	8:-25	10:-15	12:-35	13:-15	14:-35	15:-40	16:-25	17:-30	18:-40	20:-20	21:-15	22:10	25:-20	26:-15	27:-25	29:90	31:-30	32:-25	34:-15	35:-15	36:-15	37:-20	39:-15	40:-40	42:-40	43:10	44:-30	45:-35	46:-35	47:-20	48:-20	49:-40	50:30	51:-45	53:-50	54:-30	56:-20	57:-65	59:-50	62:-60	63:-45
sharing*2	0:-30	1:10	2:30	4:-35	6:15	7:-85	8:35	10:10	11:-15	12:-30	13:-20	16:-15	17:-10	20:-20	21:-50	22:-10	24:10	25:-20	26:25	30:40	32:-10	35:-10	36:10	37:10	38:25	41:-10	42:-10	43:-20	44:15	45:-10	46:15	48:25	50:-50	51:-35	57:-10	59:-25
sharing*3	3:-20	4:10	5:10	6:10	7:-80	8:25	9:10	11:-15	12:25	13:15	14:-10	20:-10	24:20	29:20	30:-25	31:15	32:20	34:15	35:25	39:-15	40:-10	43:-10	50:-20	53:10	56:-10	62:35
sharing/affiliates-and-partners	0:35	1:20	2:30	3:20	5:-10	7:100	8:25	10:-15	11:-25	12:-15	15:-10	16:-15	21:-10	22:-10	26:35	27:20	29:105	30:-30	35:55	36:25	37:-20	39:-25	40:-10	41:-20	43:15	44:10	45:-15	50:-15	56:40
sharing/authorities	0:-10	2:-35	3:-20	4:30	5:10	7:185	8:-20	9:-15	10:10	11:-20	12:-15	13:-15	14:-10	21:-25	24:-15	26:-15	27:10	29:30	30:-20	35:-35	37:30	39:-10	41:-10	43:-25	44:-10	45:-15	47:25	50:-15	51:-15	62:30
sharing/business-purpose	2:10	3:-35	4:25	7:85	12:15	16:-10	20:10	30:285	32:20	34:10	38:10	39:40	40:10	41:40	46:15	49:25	50:10	53:15
sharing/business-transfer	2:-30	3:15	5:10	6:10	7:220	8:-15	9:-10	13:-20	17:-10	21:15	24:25	29:15	34:10
sharing/public	0:10	1:30	2:40	5:10	6:-25	7:150	10:30	11:10	12:20	14:-10	15:10	20:15	22:50	24:10	26:-10	29:25	37:-10	38:15	43:25	50:15	63:10
sharing/service-providers	0:-75	1:-45	3:15	4:-15	5:15	6:15	7:195	8:10	9:65	10:-15	11:15	13:10	15:-20	17:-10	20:-40	21:-25	22:-15	24:20	27:-15	29:145	30:65	35:25	38:10	39:-15	40:-10	43:-25	47:15	48:-15	49:-20	50:-20	56:-10
sharing/share-with	0:-15	2:-75	3:30	5:-55	7:265	8:25	9:-30	10:-10	11:-20	12:-55	13:-35	14:-20	15:-20	16:-15	17:-10	20:10	21:-15	22:-20	24:-10	25:15	26:25	27:-15	29:155	31:-10	32:-10	34:-15	36:-15	37:-10	38:-15	40:-10	41:-30	42:-15	44:-10	45:-25	46:-15	47:-10	48:10	49:-10	50:-40	51:-45	53:-20	54:-30	56:-30	57:-35	62:-10	63:-40
sharing/shares-nothing	1:-10	2:20	3:-45	4:-20	5:-10	6:10	7:195	8:10	9:-10	10:10	11:15	12:10	13:15	14:-10	15:-10	16:15	20:-20	21:45	24:10	26:-15	31:10	32:10	34:50	35:-35	37:20	39:-10	41:15	42:-20	43:-10	48:45
sharing/works-with	0:-20	1:-15	2:10	3:15	4:15	6:-25	7:70	9:15	10:-30	11:-15	14:50	16:-15	17:-20	19:-20	20:-45	21:15	24:-20	25:20	26:40	29:65	30:-10	32:10	34:-10	35:15	36:25	37:-35	38:-15	39:30	40:15	41:30	44:15	45:-20	47:30	48:-15	49:-10	50:-25	51:15	53:-15	56:65
short	0:-65	1:55	2:10	4:25	5:70	6:-45	7:25	8:-10	9:-25	10:-65	11:-30	12:-20	14:-50	15:-30	16:-50	17:30	18:-30	19:-80	24:35	29:-25	30:-10	39:-30	40:-60	50:-50	64:85	65:25
sources*1	0:-20	1:35	2:-10	3:55	5:-20	6:45	7:-35	8:-25	9:-15	10:-15	12:15	13:-40	14:20	15:-15	21:-45	22:50	24:-10	30:-30	32:-10	35:-10	36:10	38:-15	39:30	41:10	43:15	44:20	45:-10	46:10	49:35	50:-25	51:-10	56:30
sources*2	2:-40	3:20	4:45	6:-30	7:-75	11:-10	12:-40	20:20	21:20	22:15	27:10	29:-60
sources*3	2:-20	3:30	4:50	7:-40	9:10	21:10	22:15	27:20	29:-35	54:10
sources/about-others	1:-20	3:65	4:60	5:-10	7:-10	10:-10	11:-10	13:-10	15:-25	20:-10	29:-20	57:-25	58:30	62:35
sources/combine-sources	2:-70	3:120	6:35	7:-25	9:10	13:-20	22:35	27:30	29:-10	54:10
sources/from-elsewhere	0:-10	1:-15	2:-10	3:115	4:40	5:-10	6:10	7:-20	8:-25	10:-10	11:-15	13:-15	14:20	20:35	21:10	22:10	26:-30	29:20	39:-15	40:-10	43:-10	45:-10	49:10	56:35	59:20
sources/from-third-parties	0:-10	3:255	4:30	6:-20	7:-30	12:-15	13:-35	14:-10	21:25	26:-20	27:15	29:-40	39:-15	40:10	44:15	50:-10	54:10
sources/public-sources	1:40	2:15	3:240	4:30	7:-30	10:20	11:10	12:15	15:10	20:30	22:430	29:-20	43:35	50:15
sources/received-about-you	1:15	3:280	6:-20	7:-35	11:-10	13:45	22:10	26:15	27:15	29:-35	36:25	39:25	46:15	49:30	50:20	51:15	56:15
sources/social-login	2:-40	3:110	4:-25	6:20	7:-45	10:-15	11:10	12:-25	13:-25	15:-20	26:50	29:-25
text	0:10	1:60	2:-40	3:-85	4:-40	5:-110	6:-75	7:-80	8:-90	9:-80	10:-55	11:-25	12:-45	13:-100	14:-110	15:-85	16:-110	17:-45	18:-155	19:-85	20:-180	21:-160	22:-175	23:-190	24:-150	25:-115	26:-180	27:-170	29:-130	30:-165	31:-190	32:-185	34:-195	35:-145	36:-175	37:-130	38:-195	39:-150	40:-115	41:-130	42:-170	43:-185	44:-160	45:-170	46:-100	47:-155	48:-195	49:-165	50:-140	51:-160	53:-170	54:-180	55:-190	56:-175	57:-130	58:-180	59:-150	63:-155	64:-210	65:-150
title	0:-100	1:-110	2:-25	3:-110	4:-50	5:-110	6:-75	7:-15	8:-150	9:-120	10:-120	11:-60	12:-75	13:-70	14:-120	15:-100	16:-130	17:-115	20:20	21:20	29:-35	37:-15	40:-15	41:-30	43:-15	46:-15	50:-40	51:-10	56:15	63:-15	64:10	65:20
title automated-decisions	2:-10	16:560
title automated-decisions/automated-decision	16:20
title automated-decisions/profiling	4:20	16:35
title below changes	2:25	3:35	7:-15	17:20
title below choices	0:35	1:-25	2:-35	4:-65	6:25	7:-55	11:-10	12:70	13:165	14:30	39:10	44:15	45:25	50:-10	56:25	63:-10	64:20
title below collection	1:-100	2:175	3:50	4:20	5:-55	6:-40	7:-30	8:-30	10:50	11:-85	12:-35	13:-25	14:-15	15:-30	16:-10	17:-20
title below contact	0:10	1:110	2:-30	4:-15	13:-10
title below cookies	0:-10	1:-10	2:-25	4:-30	5:-45	6:95	7:20	11:-10	12:-10
title below legal-basis	2:-60	4:125	5:110	6:-15	7:-50	11:-10	12:-10	13:-10
title below purposes	1:70	2:-20	3:-25	4:75	5:70	6:50	7:-20	8:-15	9:-10	10:-15	11:-60	12:-85	13:15	14:-15	15:25	16:-15	17:-20
title below retention	2:-80	4:-30	10:135
title below rights	0:-20	1:20	2:-40	3:-30	4:-55	6:-10	7:-25	8:-10	10:-15	11:-25	12:170	13:15	14:35	15:-15	16:10	17:-45	29:10	30:20	34:10	39:-15	40:-15	41:-20	43:-10	45:-20	50:-30	51:25
title below security	0:-15	2:-60	3:-10	4:-10	5:30	6:-10	7:-50	9:25	10:30	11:130	12:60	13:-25
title below sharing	0:-25	1:-40	2:-35	3:-30	4:-95	5:-10	6:-25	7:275	8:-20	9:-35	10:-10	11:-40	12:95	13:-20	14:-10	15:-15	16:-10	17:-10
title changes	0:-15	1:-20	2:-35	3:-15	4:-30	5:-15	6:-15	8:-10	9:-15	10:-15	11:10	12:-25	13:-25	14:-15	15:-15	16:-15	17:595	64:20	65:35
title changes/effective-date	17:15
title changes/last-updated	17:15
title changes/notice-of-changes	17:15
title changes/policy-changes	2:-10	7:-10	17:45
title children	0:-15	1:-15	2:-65	3:-10	4:-20	5:-10	6:-10	7:-25	9:-10	10:-10	11:-15	12:-30	14:-10	15:625	16:-10	17:-10	34:10	57:10
title children/children	2:-30	4:-10	7:-10	12:-10	13:-10	15:45
title children/parental-rights	13:10
title choices	0:75	1:15	2:-75	3:-10	4:-75	5:-10	6:15	7:-10	8:10	9:-15	11:10	12:-25	13:490	14:40	16:-10	17:-30	34:10
title choices/not-providing	2:35	4:-10	11:-10	12:-20	13:25
title choices/opt-out	8:10	12:-30	13:-15	14:20
title choices/settings	13:30
title choices/your-choice	4:-10	12:-10	13:30
title collection	0:20	1:-30	2:315	3:20	4:-20	5:25	6:-55	7:-20	9:-25	10:20	11:-35	12:-25	13:-40	14:-45	15:-20	16:-40	17:-35	22:10	30:25	45:30	51:15
title collection/commercial-data	2:20	7:15	10:20	13:20
title collection/identifiers	0:40	1:10	2:-40	13:-10	15:15
title collection/includes-list	2:15
title collection/technical-data	2:50	4:10	6:25	11:30	13:20	17:-10	45:15
title collection/we-collect	0:-10	2:60	3:-10	4:10	6:-25	7:-15	8:-10	9:-10	11:-10	12:-15	13:-10	15:-10	30:10
title collection/you-provide	1:-10	2:40	4:-40	7:10
title contact	0:15	1:580	2:-15	4:-75	5:-15	6:-20	7:-45	8:-10	9:-15	10:-15	11:-35	12:-25	13:-35	14:-15	15:-15	16:-10	17:-15
title contact/contact-us-at	1:10	2:-10	4:-20
title controller	0:550	1:55	2:-70	4:-40	5:-10	7:-45	9:-10	11:-40	12:-10	13:-60
title controller/data-protection-officer	11:-15
title controller/is-the-controller	0:70	2:-25	4:-15
title cookies	0:-25	1:-20	2:30	3:-15	4:-75	5:-50	6:520	7:15	8:-10	9:-10	10:-20	11:-25	12:-45	13:30	14:-20	15:-20	16:-15	17:-15	29:-25
title cookies/analytics	2:-10	4:-25	7:25
title cookies/cookie	0:-10	2:-35	4:-25	5:-10	6:60	7:-35	11:-10	12:-20	13:15
title cookies/similar-technology	2:-15	4:10	6:85	7:-15
title cookies/third-party-cookies	6:15	7:-20
title do-not-track	7:-20	13:-20	14:575
title do-not-track/signal	2:-10	7:-10	13:-10	14:35
title legal-basis	0:-15	1:-10	2:-50	3:-10	4:-40	5:535	6:35	7:-25	9:-10	11:-15	12:-10	13:-15	14:-10	15:-10
title legal-basis/consent	7:10
title legal-basis/legal-ground	2:-20	5:40	7:-20
title legal-basis/legal-obligation	5:-20
title legal-basis/legitimate-interest	5:20	7:-10
title of nothing	1:10	2:70	3:-60	4:115	5:10	7:100	8:-15	9:-10	10:-40	11:55	12:95	13:35	14:-55	15:-35	16:-20	17:-45	20:40	21:60	29:-10
title purposes	0:-20	1:-35	3:20	4:340	5:10	6:-15	7:-45	8:-25	9:-20	10:-15	11:-30	12:-65	13:40	14:-10	15:-40	16:-30	17:-30	26:25	30:20	51:15	56:30
title purposes/improve-and-analyse	3:30	4:25
title purposes/market-and-protect	4:70	5:-10	7:-15	11:10	13:-15	14:15	56:15
title purposes/operate-the-service	2:-15	4:20
title purposes/use-to	2:-35	4:55	7:30	11:-10
title purposes/uses-data	2:-50	3:-15	4:20	5:10	7:-45	9:-10	12:-10	13:15	30:10
title retention	0:-15	1:-10	2:-55	3:-20	4:-30	5:-10	6:-15	7:-30	8:-10	10:565	11:15	13:-25	14:-10	15:-10	16:-10	17:-10
title retention/retain	2:-15	7:-35	9:-10	10:85	11:-35	13:-10
title rights	1:-55	2:-125	3:-25	4:-30	5:-50	6:-25	7:-45	9:-45	10:-15	11:-80	12:520	14:15	15:-25	16:-20	17:-25	34:10	39:10	40:-10	41:-20	44:10	45:-20	50:-30	51:10
title rights/access	7:15
title rights/complaint	7:-25	11:-10	12:30
title rights/erasure	12:30
title rights/objection	12:-10
title rights/restriction	2:-10	4:10	11:15
title rights/right-to	0:10	2:-15	4:-20	5:-15	7:-35	9:-20	10:-10	11:-25	12:55	14:15	15:-10	17:-10	41:-10	45:-10	50:-10
title rights/withdraw-consent	5:-20
title sale	2:10	4:-10	8:515	13:-20
title sale/never-sells	7:-25	8:10
title sale/sells	2:-10	7:-25	8:20
title security	2:-80	3:-25	5:-25	6:-20	7:-50	8:-15	9:-15	10:-30	11:530	12:-15	13:-15	14:-15	15:-15	16:-15	17:-50
title security/breach	4:10	11:-15
title security/measures	11:10
title sharing	0:10	1:-30	2:-160	4:-25	5:-45	6:35	7:440	8:-15	9:-65	10:-20	11:-50	12:-20	13:-40	15:-25	16:-25	17:-25	26:15	29:-10	30:15	56:30
title sharing/affiliates-and-partners	4:-15	6:10	7:35
title sharing/business-transfer	7:25	8:-15
title sharing/public	2:10	3:30	7:25
title sharing/service-providers	0:15	1:-15	2:-15	4:-30	7:15	12:-10
title sharing/share-with	0:-10	2:-25	3:10	4:-20	7:65	9:-15	12:-20	30:10
title sharing/shares-nothing	2:20	4:-10	7:-15	8:10
title sharing/works-with	2:-20	4:-10	6:10	7:-15	12:-10	14:10	26:10	56:15
title sources	2:-85	3:515	4:-15	7:-70	22:10
title sources/from-elsewhere	3:15	7:-40
title sources/from-third-parties	2:-45	3:10	7:-15
title sources/public-sources	3:30
title transfers	0:-20	1:-15	2:-95	3:-15	4:-55	5:-15	6:-10	7:-10	9:605	10:-70	11:-40	12:-15	13:-15	14:-10	15:-10	16:-10	17:-10
title transfers/to-other-countries	0:-10	1:15	2:-25	4:-10	7:-20	9:35
title word 1	0:50	1:-40	2:25	4:-45	5:-25	7:-35	11:-25	12:-25	13:-80
title word 10	4:-25	5:-30
title word 11	2:-35	4:-50	7:-30	10:-30
title word 12	2:-25	4:40	6:45	7:-40	15:-40
title word 13	7:35	17:-35
title word 14	1:-30	7:30
title word 15	7:30
title word 17	7:-25	12:45
title word 2	0:35	1:-25	6:-30	7:-40	12:-45
title word 2025	17:60
title word 3	1:-45	2:40	5:-25	6:60	7:30	11:-50	12:-40	13:-55
title word 4	2:-55	4:45	5:-25	6:-40	7:55	11:-35	12:-45
title word 5	1:-40	7:40	9:-35	12:-35
title word 6	1:-60	2:-50	4:-40	7:25
title word 7	2:-55	5:-35	13:-25	17:-50
title word 8	2:-25	4:-35	6:35	7:-35	12:-40	13:25
title word 9	2:-25	4:-40	7:-35	9:40	11:25	13:55
title word a	4:-35	7:-25	11:30	13:25
title word about	0:-50	3:50	4:-45	7:-40
title word access	2:-30	7:40	11:40	12:105	13:-35
title word account	1:-35	2:90	4:-40	7:-30	11:45	12:40
title word accounts	2:35
title word act	13:40
title word ad	4:30
title word additional	7:-55
title word ads	4:120
title word advertising	4:30	6:95
title word age	15:30
title word all	12:35	13:40
title word an	2:120	4:-125
title word analytics	2:75	4:-55	6:-75	7:90
title word and	1:-65	2:30	4:70	5:25	6:-35	7:40	11:-35	12:40
title word anonymous	3:60
title word any	7:45	8:45
title word apps	2:90	4:-25	7:40
title word are	0:35
title word as	2:-35	4:-30	10:40
title word authorities	12:45
title word automated	6:-25
title word automatically	4:-35	6:-45
title word available	3:60	7:-30
title word b	4:-25
title word basis	2:-60	5:105	7:-35
title word business	1:-25	7:40	9:-25
title word by	1:-30	7:30	12:-60
title word c	4:-45	7:40	13:45
title word california	7:-30	12:70	13:-30
title word can	2:-25	4:-25	7:30	12:60	13:55
title word changes	7:25	17:40
title word chat	2:70	4:-25	7:25
title word children	2:-35	15:55
title word children's	2:-30	15:60
title word choices	4:-50	7:-35	13:75
title word collect	2:105	4:25	6:-30	7:-25	12:-30
title word collected	2:65	3:-60	6:-35	10:30
title word collection	2:95
title word collects	4:55
title word commitment	2:-25	4:-25	7:-30
title word communications	4:-40	6:-30	13:70
title word complaints	1:-45
title word consent	5:-25	6:45
title word contact	0:25	1:65	2:-55	4:-70	7:-25	11:-30	13:-30
title word contacting	2:35
title word content	7:75	9:50
title word control	2:-25	7:45	11:40	13:-50
title word controller	0:100	2:-35	13:-60
title word cookies	2:-55	4:-40	6:100	7:-65	12:-35	13:30
title word customer	2:65	4:45
title word d	2:30	7:30
title word data	1:-45	2:75	4:-35	6:-50	7:35	8:-35	9:30	10:25	13:-60	17:-30
title word date	17:25
title word delete	12:70
title word deletion	12:70
title word details	1:55
title word device	4:-35	6:40	11:70	13:35
title word directly	11:25
title word disclaimer	7:-35
title word disclose	4:-25
title word disclosure	7:50	9:-35
title word disclosures	7:-35
title word do	0:-40	1:-25	8:55	17:-25
title word does	2:-100	3:35	4:55	5:65	11:35
title word e	4:55	7:30
title word effective	17:30
title word email	1:-45	13:-35
title word eu	0:45	12:-60
title word europe	7:-25
title word european	1:50
title word features	2:105
title word following	0:95	2:-35
title word for	0:70	7:-50	11:-100	12:35	13:-50
title word from	3:65	4:-25	5:-25	7:-40	13:35
title word gdpr	0:45
title word general	2:-40
title word google	2:80	3:25	4:25	5:-40
title word have	2:-30	7:55
title word how	0:-25	2:-90	3:30	5:-30	7:-35	11:40	15:-25
title word i	2:-30	11:40	12:35
title word identifiable	2:40
title word identifying	4:70
title word if	1:60	4:-25	11:25	12:-50
title word improve	2:-40	3:55	4:80
title word in	1:50	8:35
title word inc	7:45
title word individuals	7:-35
title word information	2:40	3:35	5:-35	6:-80	15:-25
title word international	0:65	2:-30	9:35	12:-30
title word introduction	2:-25	7:-25
title word ip	2:65
title word is	0:45	4:-25	9:40	11:55	17:-25
title word it	2:40
title word keep	11:-40
title word know	11:25
title word last	17:30
title word legal	2:-45	5:25	7:55
title word legitimate	5:35
title word license	2:30
title word links	7:-80
title word live	1:70
title word location	2:-30	4:30
title word log	2:45
title word long	2:-30	4:-35	10:50	11:-55
title word marketing	4:60	13:-30
title word measures	4:-25
title word media	4:25	7:35
title word meta	2:30	7:45
title word mobile	13:45
title word my	4:30	11:70
title word network	2:50	4:35
title word networks	7:30
title word non	7:30
title word not	2:-45	4:-25	8:65	12:25
title word notice	6:-30	15:-40
title word of	1:-30	9:45	13:-40	17:-35
title word officer	11:-25
title word on	2:45	4:-35	5:35	7:25	11:25	12:-30
title word online	2:25
title word opt	12:-65
title word or	1:-50	2:55	7:25	8:-25	12:-25
title word other	2:-70	4:-30	12:-40
title word our	2:35	11:-40	12:-40
title word out	12:-50
title word outside	9:50
title word parties	7:30
title word partners	6:35
title word party	2:-25	4:-30	6:30	7:-35
title word payments	5:45	7:105
title word performance	2:-25
title word period	10:30
title word personal	0:-25	1:-25	2:-45	3:55	4:40	5:65	7:25	11:-25
title word personally	2:30
title word policy	0:-25	1:-30	2:-75	4:-65	5:-25	6:-35	7:-65	11:-45	12:-30	13:-45
title word prevent	4:30	11:30
title word privacy	0:-55	1:-25	2:-65	3:-30	4:-110	5:-35	6:-85	7:-130	9:-30	10:-30	11:-40	13:-35	15:-25	17:25
title word process	4:-45	5:30
title word processed	4:-60	10:-25
title word processes	1:-25
title word processing	2:-65	4:-25	5:65
title word products	2:30
title word protect	2:-45	4:-50	7:50	11:75
title word protection	2:-30	7:-35	10:-25	11:-75	12:55
title word provide	2:30	7:-25
title word providers	4:-35	6:-25	7:115
title word public	7:40
title word publicly	3:60
title word purpose	2:-35	4:105
title word purposes	2:-35	4:40	7:45
title word questions	1:45
title word receive	2:-55	3:95
title word recipients	7:30
title word regarding	4:-30
title word registration	2:85	4:-35
title word related	2:30
title word relating	2:-40	5:50
title word reports	2:50
title word requests	12:65
title word residents	7:-70	12:160
title word responsible	0:105	2:-25
title word retention	7:-30	10:75	12:25
title word review	12:45
title word right	5:-30
title word rights	0:-25	2:-35	4:-50	7:-45	9:-35	11:-40	12:115
title word sale	2:30	7:50	8:-25
title word secure	2:-30	4:30	10:-25	11:45	12:-40
title word security	2:-40	11:115	12:-25	17:-45
title word sell	7:-50	8:40
title word service	0:30
title word services	7:-45
title word share	2:-25	7:85
title word shared	7:35
title word sharing	7:85
title word similar	2:-50
title word sites	12:-30
title word social	7:25
title word sources	2:-95	3:30
title word storage	6:30	7:35	10:-35	11:60
title word stored	2:-40	12:50
title word sub	2:-30	3:45
title word subject	9:-30
title word support	1:-40	5:45	10:45
title word terms	11:-35
title word that	2:25	4:-30	7:35
title word the	0:100	1:40	3:-40	9:25	11:-35	13:-40
title word there	2:70
title word third	2:-45	4:-25	6:25	7:-55
title word this	2:-25	7:-25	17:30
title word through	4:30
title word to	0:-35	5:-25	6:-30	11:-55	17:45
title word tools	7:60
title word tracking	4:45	6:30	7:-25
title word transfer	2:-30	9:70	10:-25	11:-30
title word transfers	2:-30
title word under	7:40	8:45	11:-25
title word union	1:35
title word up	2:-30	4:65
title word update	4:40
title word updated	17:60
title word updates	11:30
title word us	0:-55	2:35	4:-30	12:-35	13:30
title word use	0:-25	3:-30	4:70	5:30	6:25	7:-40	12:-25
title word used	2:170	4:-50
title word users	1:25	2:140	3:-25	4:-40	7:-35	11:-25	13:30
title word using	3:55	4:25	7:-35	10:25
title word verification	4:25	12:30
title word via	1:-30	2:35
title word we	0:-40	1:-45	3:35	4:50	5:-45	6:-30	8:45	10:-25	11:-50	12:-45	13:-35
title word web	2:35
title word websites	1:-35	2:80	3:-30	4:-40	6:-65	7:-40
title word what	0:-45	2:25	7:-35	11:55
title word when	2:40	4:-75	5:30	7:50
title word where	9:25	10:-60
title word who	1:35	2:-30	3:-25	4:-50	7:75	12:-75
title word why	2:-65	4:120	7:-30	11:25
title word with	4:55	5:-60	12:-45
title word withdraw	5:-35
title word you	2:65	4:-30	7:-35	11:40
title word your	0:-25	1:-25	2:-100	4:85	7:30	9:35	13:60	15:-25	17:-25
transfers*1	0:-10	1:-25	3:10	5:-25	7:-20	8:-10	9:55	10:-10	11:-45	13:-30	14:20	16:-15	19:-10	20:-10	21:-20	24:20	25:15	29:20	35:40	36:25	38:15	39:-30	41:-10	46:-20	47:10	50:-35	56:10	59:20	63:-15
transfers*2	0:-20	6:-10	9:60	11:-30	12:-50	24:10	29:-35	35:75	36:70
transfers*3	0:15	7:-15	9:50	10:10	35:10	36:35
transfers/arbitration	9:250	70:350
transfers/copy-of-safeguard	0:15	9:120	11:-20	12:-15	35:25	36:280
transfers/different-laws	7:-20	9:135	11:-15	13:-10	19:20	35:-10	36:-10
transfers/enforcement	9:250	69:350
transfers/framework	9:250	67:350
transfers/liability	9:250	71:350
transfers/recourse	9:250	68:350
transfers/safeguard	0:-25	2:10	4:-10	6:-10	9:255	11:-30	24:10	29:-25	35:375	36:60	50:-15
transfers/to-other-countries	1:-15	3:10	5:-20	7:-25	8:-10	9:290	12:-35	13:-15	14:20	16:-15	21:-20	24:20	25:20	26:-10	29:10	35:90	36:35	38:20	46:-15	47:15	50:-30	56:15	59:20
under automated-decisions	5:-15	12:15	16:140	62:60
under changes	0:-15	1:70	2:-50	4:-80	5:-20	6:-25	7:-45	8:-10	9:-20	10:-25	11:10	12:-35	13:-45	14:-15	15:-20	16:-15	17:155	19:-10	29:-20	63:110	64:15	65:65
under children	0:-20	2:-30	3:-10	5:-20	7:-20	8:10	10:-10	11:-15	12:-25	13:-25	15:160	17:10	34:25	36:15	41:-10	50:-25	57:105	58:90	59:45	60:40	61:40
under choices	0:35	1:45	2:-40	3:-10	4:-90	6:15	7:-30	8:-10	9:-15	11:-15	12:-25	13:165	14:15	15:-20	16:-10	17:-15	18:10	19:-10	21:15	26:-35	29:-35	32:15	39:15	41:10	42:15	43:10	50:-25	51:-20	54:20	55:25
under collection	0:-45	1:-55	2:165	3:20	4:-10	6:35	7:-10	8:-40	9:-55	10:20	11:-30	14:-65	15:-30	16:-40	17:-45	18:-10	19:-80	20:45	21:10	22:-25	23:-20	24:-20	25:-55	26:-35	27:-10	29:-15	30:-55	32:-60	35:-50	36:-20	38:-10	39:-10	40:-50	41:-45	42:-35	43:-75	44:-65	45:20	46:-45	47:-50	49:-40	50:-15	51:-55	54:-40	56:-30	57:-65	58:-40	59:-45	63:-60	64:-80	66:60
under contact	0:45	1:230	2:-30	3:10	5:-35	6:-15	7:-10	8:-20	9:-35	10:-25	11:-50	12:10	13:-30	15:-30	16:-20	17:30	18:10	19:85	24:-15	35:-10	37:-15	38:-10	46:40	47:55	50:-65	64:-10	65:20
under controller	0:235	1:70	2:-30	3:-10	4:-25	5:-15	6:-15	7:-70	8:-10	9:-20	10:-20	11:-50	12:-50	13:-35	14:-10	15:-10	16:-10	17:-10	18:125	19:40
under cookies	0:-35	1:-65	2:-40	3:-40	4:-45	5:-45	6:170	7:85	9:-10	10:-35	11:10	12:-80	13:40	14:-45	15:-10	16:-20	17:-10	24:-15	25:35	26:70	27:35	28:10	29:85	45:-40	50:-25	54:-10
under do-not-track	1:20	2:-20	4:-10	6:-10	7:-15	13:-35	14:170	54:85	55:100	56:85
under legal-basis	0:-15	1:-30	2:-35	3:-10	4:-55	5:190	9:-15	10:-35	11:-15	13:-15	17:-10	20:10	22:15	24:65	27:25	29:20	50:15
under nothing	0:10	2:-10	3:-10	4:-40	5:-20	6:-20	7:30	9:20	10:20	11:15	12:30	13:60	14:-10	15:10	16:-10	17:-20	18:-10	19:-15	21:-20	24:-20	26:-20	29:15	30:-15	31:15	32:25	35:-10	37:-15	39:-20	40:20	42:-25	43:-15	44:-20	45:-15	46:-20	49:-10	50:-30	57:-15	63:-10	64:-20
under purposes	0:-15	1:-15	2:-10	3:-55	4:130	5:10	6:-50	7:-25	8:-35	9:-50	10:50	11:15	13:-65	14:-15	15:-20	17:-45	19:-25	20:-25	21:-45	23:35	24:-15	25:-35	26:-25	27:-40	29:-25	30:15	37:-10	38:30	39:-60	40:-55	41:-60	42:-35	43:-40	44:-45	46:-40	50:-60	51:-55
under retention	0:-20	1:10	2:-115	3:-10	4:-120	5:-55	6:-35	7:-70	9:20	10:300	12:-55	13:-45	16:-15	24:-30	29:-25	37:150	38:85	41:-35	50:-10
under rights	0:-70	1:30	2:20	3:-70	4:-25	5:45	6:-55	7:-25	8:-50	9:-60	10:-85	11:-90	12:250	13:-45	14:20	15:-35	16:-60	17:-10	18:-65	19:-75	20:-10	24:60	27:-35	29:-25	31:-35	32:-40	34:-25	37:-65	38:-60	39:60	40:90	41:75	42:30	43:35	44:70	45:35	46:115	47:20	49:15	50:100	51:35	52:-40	53:40	54:-30	57:-55	59:-40	63:-35	64:-15
under sale	2:-15	7:-40	8:110	12:30	29:10	31:70	32:85	33:55	34:50	39:10	41:10	50:20
under security	0:-55	1:40	2:-80	3:-30	4:-50	5:-60	6:-45	7:-35	8:-10	10:-40	11:200	12:15	14:35	15:-25	16:-15	18:50	29:-45	35:-55	37:-15	38:-35	39:-25	40:15	41:15	42:-10	43:-30	44:-25	45:10	46:-45	50:-15	51:-20	54:-10	59:-20	63:-15	64:-15
under sharing	0:50	1:15	2:-130	3:-55	4:-125	5:-25	7:260	8:85	9:-25	10:-55	11:-55	12:-40	14:10	15:-45	16:-25	17:-35	24:-30	27:-35	29:125	30:70	35:-50	37:-50	38:-30	39:-30	41:-20	43:-20	46:-25	49:-15	50:-20	51:-25	56:15	64:-35
under sources	0:-15	1:-15	2:-10	3:210	4:50	5:-10	6:10	7:-35	10:-10	11:-10	12:-60	14:-10	22:90	23:35	29:-35
under transfers	0:-65	2:-65	3:-20	4:-20	5:-20	6:-15	8:-10	9:260	10:-25	11:-10	12:-10	13:-25	14:-10	15:-10	16:-10	17:-10	24:-15	29:35	35:135	36:85	46:-35	47:-10	67:60	68:60	69:60	70:60	71:60
under unknown	0:35	1:20	3:-35	4:35	5:-75	6:-15	7:50	8:-35	9:-25	10:-25	11:25	12:35	13:-15	14:-80	15:20	16:-35	18:-15	19:-10	21:-25	22:-40	23:-40	24:-45	25:-45	26:-65	27:-55	29:80	30:-55	36:-60	37:-50	38:-45	39:-20	40:-25	41:-20	42:-45	43:15	44:-55	45:-50	46:15	47:-25	48:-25	49:-40	50:-25	51:-55	53:-45	57:-45	58:-50	59:-65	62:-70	63:-40	64:-20
word <email>	1:140	2:-60	4:-40	50:100
word <url>	1:-60	3:-25	4:-75	7:-30	11:-25	12:65	13:60	17:-55	46:25
word ab	0:30	1:45
word ability	7:25
word able	2:35	10:35	12:40	13:70	39:-40	40:50
word about	0:-35	1:30	3:35	5:-65	8:-30	10:-30	11:-45	15:-25	17:-30	24:-40	29:-35	37:-30	39:40	40:-25	50:35
word above	0:-25	5:45	6:25	8:25	11:-25	29:45	39:-30
word abuse	2:-35	4:35	6:25
word accept	4:-40	5:25
word acceptable	11:40
word acceptance	17:30
word accepted	2:30
word access	0:-30	6:40	7:30	9:-25	10:-35	11:55	39:95	40:40	41:45
word accessed	4:-25	7:60
word accessibility	1:-30
word accessible	1:25
word accessing	4:-25	7:-30
word accordance	0:-30	5:25	10:25	11:25	29:-25
word according	2:-40	4:-35
word account	1:30	4:30	9:-30	10:70	11:35	21:25	24:-30	37:50	39:35	40:25	41:45	50:90
word accountability	1:25
word accounts	2:40	3:45	7:-30	11:25	12:-35	29:-35
word accuracy	2:25
word accurate	2:-30	13:25
word acquirer	2:-25
word acquiring	2:30	3:25
word acquisition	7:25
word across	2:-25	7:55	8:35	29:25
word act	4:-30	7:-30
word acting	12:25
word activated	4:35
word activating	4:30	11:35
word activation	4:40	7:-25	10:30
word active	7:-30
word actively	2:35	3:30	13:25
word activities	2:-25	4:25	6:25	7:-40	11:-25	29:-30
word activity	4:-25	7:50	8:35	13:-50	29:60	50:25
word acts	7:35	29:55
word ad	2:-25	4:35
word add	2:40	4:60	40:25
word addition	7:-55	39:35	40:25	50:35
word additional	2:-35	13:-40	15:-25
word additionally	4:35	6:35	7:25
word address	2:100	4:40	5:30	6:-35	11:30	12:40	29:25
word addressed	12:40
word addresses	7:-35	29:-25
word adequacy	1:25
word adequate	4:-25	7:-30	9:25	11:-35	12:-25
word adjust	13:35
word administer	4:30
word administrator	5:-25
word administrators	3:55	7:40
word ads	2:-90	4:30	13:30
word advance	7:40
word advertisements	4:35	7:40	8:35	12:35	29:45
word advertiser	4:40	29:25
word advertisers	4:35	12:30	29:-25
word advertising	1:-25	6:-35	7:35	8:45	13:-25
word affect	5:-45
word affiliated	2:45	13:25
word affiliates	3:40	13:25
word after	1:-25	2:-25	4:-55	5:30	7:-35	10:80	11:55	12:-25	13:-25
word ag	0:55	1:50	2:30	5:-25
word again	2:-25
word against	3:25	4:-35	7:30
word age	1:50	12:-55	15:40
word aged	4:25
word agencies	7:25	29:35
word agency	3:25	4:25	7:25
word agent	1:25	29:35
word agents	7:55	29:25
word aggregate	2:-50	4:55	7:40	12:25	29:35
word aggregated	4:30	7:80	29:35
word agree	2:-30	7:25	10:-25	13:-30	29:30
word agreed	2:25
word agreeing	17:-25
word agreement	2:-40	4:-40	5:45	9:50	12:-35
word agreements	2:-30	4:-60	5:-35	37:35
word ai	2:40	4:50
word aim	12:30
word aimed	4:-30
word alerts	10:35
word all	0:-40	5:-35	7:35	8:30	10:-25	13:55	15:-25	37:-25	39:30
word alliance	4:-50
word allow	6:80	10:-25	12:-25	40:25	41:35
word allowed	12:25
word allowing	29:25
word allows	2:-45	7:40	8:25	13:-25
word along	2:-60	7:25
word already	4:50
word also	1:70	6:40	7:-25	13:-30	15:25	29:-30	50:35
word alter	12:40
word alternative	12:-40
word alternatively	50:25
word although	2:-30	7:25
word always	13:55	29:-25
word amazon	7:50	12:-25
word amend	41:35
word amended	5:30
word among	2:45	4:40	7:-30	29:25
word amount	4:25	5:25
word an	3:80	4:-30	6:40	10:-30	12:35	40:25	41:75
word analyses	2:25
word analysing	7:30
word analysis	2:-25	4:25	7:35
word analytics	2:35	6:-45
word analyze	3:40	4:90	6:70	8:30	29:35
word and	0:30	1:-75	3:-30	4:60	5:45	6:-45	10:-25	12:-45	13:-55	17:-40	19:-25	39:40	40:-40	46:-25
word android	2:-25	4:-25
word anonymization	11:35
word anonymous	7:-35	29:25
word anonymously	13:30
word another	1:30	7:35
word answer	4:35	12:25
word answers	1:-25
word anti	2:35
word any	0:-45	2:-35	3:-40	6:-45	7:50	9:-30	10:-30	12:35	17:-25	37:-30	45:30
word anyone	2:-30
word app	2:40	3:25	7:40	10:35	12:25	15:-45	50:45
word apple	2:-25	3:45	5:-25	6:25	7:-90	11:35	15:30	29:-45
word apple's	1:45	12:25
word applicable	1:25	3:25	4:35	5:-60	7:-75	11:-30	12:-30	13:-25	29:-25	37:35	50:-30
word application	1:30	2:55	4:55	6:-25	10:25	11:-25
word application's	2:-35	7:25
word applications	0:-25	7:40	11:25
word applies	0:25	1:25	2:-35	4:-25	7:-70	9:-25	15:25
word apply	2:30	12:-25	13:-25
word appointed	1:25
word appropriate	5:-25	7:-55	12:-25	29:-35
word approval	7:35
word approve	4:35	13:25
word approved	7:-25
word apps	0:35	2:65	7:35	13:-30	29:50
word april	5:30
word arbitration	12:35
word archived	10:60
word are	0:40	1:-40	8:-35	12:55	17:-25	29:-65	37:-25	40:50
word area	7:30	10:25	13:-30
word areas	1:30	2:-30
word around	2:-25
word art	2:30	4:55	5:70	7:40	12:-40	24:65	29:60
word article	2:-35	4:30	5:25
word artificial	13:25
word as	2:35	5:35	6:-45	9:-30	10:30	12:-40	13:-40	29:-30
word ask	2:35	3:-30	4:-35	7:-45	12:60	13:-30	15:30	37:35
word asked	7:40
word asks	3:25	7:40
word assess	4:30
word assessment	0:25
word assign	7:40	29:35
word assist	2:40	7:30
word assistance	1:-50
word associate	2:30	4:45	6:25	13:30
word associated	6:35	29:35
word association	3:30
word assurance	4:25
word assure	7:30	11:35
word at	0:45	1:75	2:-40	3:-25	7:-25	12:35	15:25	17:-25	24:-25	45:30	50:45
word attacks	11:35
word attempt	2:35	3:35
word attention	4:40
word attn	1:40
word audience	2:-40	7:50	29:40
word audio	4:-30
word authenticate	2:-25
word authentication	11:30	12:30
word authorities	4:60	5:30	7:55	29:85
word authority	1:-40	12:45
word authorize	4:-25	7:30
word authorized	4:-30	11:30	12:-25
word authorizing	7:35
word automatic	3:25	4:-45
word automatically	2:100	4:-35	6:25	7:-50	10:45
word available	0:-25	1:25	8:-25	11:-30	50:30
word avenue	0:35	12:-25
word avoid	7:-30
word aware	7:-25
word aws	7:30
word back	4:-45
word backups	11:40
word balance	4:-35	5:40
word balances	2:35
word bankruptcy	29:25
word banner	50:35
word barrow	0:30
word base	4:25
word based	5:-70	50:-40
word bases	4:-50
word basic	2:40
word basis	2:35	4:100	5:90	24:85
word battery	2:25
word be	6:40	10:30	17:-30	21:30	29:40	41:35	50:-50
word beacons	6:45	7:-25
word become	1:-30
word becomes	7:40
word been	2:-25	7:-45	13:-35
word before	2:-45	4:-45	7:-60	11:75	13:30	29:-35
word begin	1:40
word behalf	2:35	4:-45	7:50	12:25	29:40
word behavior	13:25
word behavioral	8:25
word being	4:-40
word believe	1:35	4:-35	7:25	13:-30	29:-60
word belongs	2:25
word below	2:40	6:-30	8:40	9:30	13:-55	29:25	37:-30
word benefit	4:50	7:30	29:35
word benefits	2:-45	4:-40	7:50	29:25
word better	2:30	4:45	5:-25	7:-40
word between	7:-25	9:65	12:30	13:40	29:-25
word billing	4:55	12:-25
word binding	1:35	12:30
word birth	2:30	7:-25
word block	1:-30	2:-30
word blvd	1:25
word board	3:35
word book	4:25
word border	1:25	7:-30	9:30
word both	4:55	29:50
word bottom	12:-25
word bound	7:-25
word box	1:35	12:35
word boxes	13:25
word brand	3:35	7:-30
word branded	3:25
word breach	7:-25
word browse	4:-25
word browser	2:-75	6:25	7:-60	12:-35
word browsers	2:-35	4:-25
word browsing	2:40	4:-25	29:30
word brute	11:30
word bug	2:25	11:-25
word building	0:-25
word business	2:-30	6:-25	7:-35	12:50	24:25
word businesses	2:-30	29:25
word but	1:25	2:45	4:-40	7:-60	10:45	12:40	50:30
word by	1:25	2:-30	9:30	10:-30	12:35	15:-35	17:-30	40:80	50:50
word ca	1:55
word calendar	2:70	7:-25	39:55
word california	1:30	4:-30	5:30	7:-55
word called	6:30	15:25	29:30
word calls	2:40	7:-25
word campaigns	4:45	6:25	29:40
word can	1:30	2:-30	4:-30	6:-35	10:-25	11:-25	12:40	13:125	37:25	39:50	50:80
word cancel	1:30
word cannot	0:-35	4:-25	9:40	11:40	12:40	29:-25	40:35
word capture	2:55	6:35
word card	0:-30	4:25	7:45	11:-35	12:-25	29:65
word care	1:40	7:-30
word carefully	12:45	13:-25
word carried	0:25	3:35	4:30	5:-30	7:-35
word carrier	4:35
word carrying	4:-35
word case	2:35	7:-60	10:40	12:40	13:-30	29:-30	50:40
word cases	13:-25	24:30	29:-35	50:50
word cash	7:55	29:40
word categories	2:30	4:-30	6:30	8:25	12:60	29:45	39:40	41:25
word category	2:125	7:-50	12:25	37:25	41:45	50:30
word caution	10:25
word ccpa	12:-30	39:30	41:30
word cease	5:-25
word center	1:30	4:-25	11:-30	29:35
word certain	5:-40	7:-45	12:70	24:-25	39:25	40:25	41:35
word certification	0:-25	7:-25
word certifications	9:25
word change	11:35	12:35	13:60	40:85
word changes	1:-25	17:60	40:50
word changing	2:-40
word channel	7:30
word characteristics	7:35
word charge	12:30
word charging	7:25
word chat	2:50	5:40	24:55
word check	6:25
word checks	4:40
word child	15:25
word child's	12:50	15:25	50:55
word children	4:-35	12:-35	15:30
word children's	15:25
word choice	5:-25	9:-25
word choices	12:-45	13:70	50:25
word choose	1:-25	2:35	7:-25	13:70	41:30	50:-35
word chooses	2:30
word chosen	4:45
word circumstances	4:65	5:-25	8:35
word city	7:45
word claims	5:-25
word clauses	9:35	11:-30	35:25
word clear	2:30
word clearly	4:-25	50:40
word click	1:25	6:35	13:40	29:65
word clicked	7:35
word clicking	6:30
word client	1:-25
word clients	12:35
word close	1:25	37:25	40:25	50:30
word cloud	7:30	9:25
word co	3:25
word code	13:-35	50:25
word codes	10:25
word collect	2:80	10:-65	13:40	24:25	29:-30	39:-25	50:-25
word collected	2:-65	5:-35	6:40	10:45	24:-25
word collecting	4:50	7:-35	8:-30
word collection	0:45	3:50	6:40	7:-45	10:-30	13:45	50:-30
word collectively	7:-30	12:-35	29:-45
word collects	2:55	4:-65	7:-35
word com	1:105	2:25	3:30	7:30	11:25	29:25	50:40
word combine	2:25	4:40	6:25
word combined	2:25	4:30	7:40
word comment	7:50
word comments	7:25	13:-30
word commerce	9:25
word commission	7:-55	9:35
word commit	7:25
word committed	0:45	4:-35
word communicate	3:-30	24:25
word communicating	2:25
word communication	1:30	2:80	4:50	13:-40
word communications	0:30	1:-50	3:-35	9:25	11:-25	12:-25	13:45	40:-25	50:-25
word communities	10:30
word community	7:40
word companies	0:85	4:-40	7:30
word company	0:65	4:-35	9:30	29:35	39:40
word compelling	5:-45	12:25
word complaint	12:65	46:30	47:25
word complaints	0:-25	1:35	2:-35	4:35
word complete	2:-30	4:-35
word completed	4:30
word completing	4:25
word completion	4:30
word compliance	2:-80	7:30	12:-35	13:-25
word complies	7:25	9:50
word comply	1:25	2:30	4:-35	10:45	13:-40	41:25
word complying	7:30	13:30
word computer	2:25	6:-35
word concern	1:35	7:-25	12:25
word concerning	7:30	12:25
word concerns	0:25	12:-25
word conditions	7:-35
word conduct	4:-25
word confidential	2:35	7:-25
word confidentiality	4:-30	5:25	7:25
word confirmation	2:45
word conjunction	2:35	4:35	7:40
word connect	2:45	3:65	4:35	7:-45	9:25
word connected	7:-25
word connecting	4:30
word connection	0:40	2:60	4:70	7:-35	13:-25
word consent	3:35	5:60	11:-40	12:40	13:25	24:25	29:25	41:25	45:25
word consented	7:35
word consider	7:25
word considered	2:75	4:25	7:35	12:-25
word consistent	29:25
word consult	6:30
word consumer	2:30	5:30	7:-25
word consumers	12:25
word contact	0:-25	1:140	11:-25
word contacted	1:35	7:35
word contacting	4:30	10:30	39:30
word contacts	2:75	3:25	29:25
word contain	2:45
word contained	2:25	4:-25	13:-25	37:25
word containing	2:-30
word content	0:-25	2:45	3:40	4:75	6:-25	12:-35	15:-25	29:30	50:-30
word contents	4:-30
word contest	7:-25
word context	4:30
word continue	1:-30	4:25	12:-25	13:65
word continued	1:25	17:25
word contract	5:45
word contractors	4:-25	7:30
word contracts	4:30
word contractual	2:40	4:25	5:-25	12:-35	13:45
word control	2:-45	4:-25	7:-45	9:-25	12:25	13:75
word controlled	0:35
word controller	0:55	5:-25	13:-25	29:-30
word controllers	29:35
word controls	0:30	9:35	15:-35
word conversations	4:35
word conversion	4:25	7:25	29:25
word conversions	4:40	7:35	29:35
word cookie	2:50	4:-25	7:30	8:25	12:25	13:40	29:25	37:30	50:25
word cookies	2:-45	3:25	6:135	7:-75	10:-25	11:-35	12:-30	13:35	29:-50
word cooperate	29:25
word copies	10:40
word copy	1:35	2:-25	4:-25	13:-25	36:25	39:45
word corp	1:35	4:25
word corporate	4:25	5:30	24:30
word corporation	0:55
word correct	2:25	40:60	41:60
word correction	12:25	40:45
word correspondence	7:40
word could	2:-50	3:30
word count	4:35
word countries	2:25	7:-35	9:65	12:-30	29:-30
word country	7:-45	9:60
word course	2:30	4:-45
word court	12:-25
word courts	5:25
word cover	4:30	7:-45
word covers	2:-50
word crash	2:45
word create	2:55	4:35	7:35	15:35	41:25
word created	2:70	12:25	13:30	50:35
word creating	7:-45	13:25
word creation	2:25	4:-30	7:-30	29:-30
word credentials	12:30
word credit	2:-35
word crime	3:25	7:50
word criminal	29:25
word criteria	4:25
word cross	3:30	4:25	8:25	9:25	29:-25
word current	3:25	6:45	13:-30
word currently	2:25	4:55
word custom	4:-30
word customer	2:-45	4:45	9:25	50:-30
word customers	2:45	3:25	4:25	5:-35	7:50	12:-50	13:50
word customization	2:25	15:-25
word data	1:-40	4:-40	10:60	11:25	15:-45	17:-35	24:-50	41:-30
word database	2:35	3:40
word databases	4:25
word date	2:45	7:-35	12:-35	17:50
word day	2:-25	4:-30
word days	2:-25
word de	0:40	1:25	2:-25	12:-35
word debit	4:30
word decide	4:-35	7:50	13:45
word decision	12:35
word decisions	1:25
word decline	2:25	4:50	13:75
word dedicated	7:30
word default	2:25	13:30
word defined	2:55	8:25	9:25	12:-40	29:40
word delete	1:80	2:-30	3:-30	10:40	12:35	37:55	39:40	40:50	41:80
word deleted	2:-30	10:70	12:25	40:55	41:60
word deleting	4:-25	10:30	41:35
word deletion	1:30	10:25	13:-45	39:25
word deliver	4:70	7:-25	8:25	13:35
word delivered	2:-30	7:25
word delivering	4:25	29:25
word delivery	4:-35	7:-25
word demographic	2:55	7:-25
word demographics	29:30
word demonstrate	5:-35	12:45
word department	0:30	7:30
word depending	0:30	2:35	3:-25	5:-30	6:45
word describe	4:50
word described	0:30	1:55	2:-40	4:30	5:35	7:30	8:30	37:30
word describes	4:-25	7:-40	13:-25
word description	4:25
word descriptions	2:55
word designed	4:-30	7:-25
word desktop	2:-25	4:60
word destroyed	10:25
word detailed	2:45	6:30	12:-45	13:30
word details	2:25	5:-40	11:-30	39:-55	41:-25	50:45
word detecting	4:30
word determine	4:50	8:25
word determined	4:-25
word develop	2:-25	3:45	4:30
word developer	2:-30	7:30	29:25
word developers	7:30	29:35
word development	4:55
word device	5:-25	11:60	12:35	13:-25	50:-25
word devices	0:-25	7:-35	11:65
word diagnose	2:25
word diagnostic	2:25	4:-30
word dictionary	2:-30
word differ	0:30	2:-40
word different	4:-30	7:-30	12:30	13:-30
word digital	2:-45
word direct	4:-50	7:25	9:40	13:30	24:-25	39:25
word directed	1:50	2:-30
word direction	29:-30
word directly	0:-30	1:30	2:30	3:30	4:-25	13:-35	29:45	39:40	40:25	50:65
word directory	1:25	9:25
word disable	2:30	4:25	13:55
word disclose	0:-25	2:-30	3:-30	4:-30	7:75	12:-30	41:25
word disclosed	7:40	8:-30	11:40	12:30	29:30
word disclosing	7:-25
word disclosure	0:30	2:-25	4:-45	7:-30	29:-40
word disclosures	2:25	7:-30
word discover	2:25
word discussed	6:30
word disk	4:30
word display	4:30	13:30
word displayed	4:-25	7:55	12:25	13:50
word dispute	12:30
word disputes	10:35	37:45
word distinguish	4:-30	6:40
word do	1:50	5:30	12:-30	15:65
word document	4:70
word documents	4:35	7:25	29:40
word does	3:-30	4:35	7:-65	11:25	12:-35
word doesn't	4:35	6:30
word domain	2:-25	4:-35
word domains	4:-30
word don't	2:50	4:30	7:50	10:35	11:40
word donations	7:30
word done	7:40
word download	1:25	50:35
word draw	4:40
word driver's	2:-25
word dss	11:25
word dublin	29:40
word due	0:40
word duration	4:-30	10:30	37:40
word during	1:25	2:35	10:-30	50:25
word each	4:40	7:25	29:-30
word easily	13:30
word economic	2:-25	7:-30	9:-25
word edit	1:25	2:-25	12:30	13:-40	39:45	40:75	50:55
word editing	1:25
word education	3:25	4:40	12:25
word educational	2:30	7:25	15:25
word eea	0:30	1:-35	7:-40
word effect	17:25
word effective	2:-25	17:30
word effectiveness	4:45	7:-30
word efficient	29:30
word efficiently	2:25
word efforts	4:-25
word either	6:40	9:25	13:-30	29:40	50:30
word electronic	1:35	12:-35
word electronically	5:30	7:35
word elements	2:55
word else	7:25
word email	0:-40	4:45	6:40	7:50	9:-25	12:-25	15:-25
word emailing	1:-35
word emails	12:-25	37:40
word employees	0:25	11:70
word employment	2:50	4:30
word enable	4:45	13:40	50:-30
word enabled	2:30
word enables	13:30
word enabling	5:25
word encouraged	2:35
word encrypted	4:-40	11:70
word encryption	11:30
word end	0:25	2:45	4:45	10:35	11:35	12:50	29:30	50:45
word endeavor	12:25
word enforce	5:-25	7:45
word enforcement	4:25	29:85
word engage	7:-35
word engine	10:30	15:40
word enhance	6:25
word enhanced	2:-25	7:40
word enquired	4:40
word ensure	7:25	12:-45	13:-35	24:25
word ensures	7:30
word ensuring	4:-25
word enter	2:40	4:-30	5:30	29:25
word enterprise	2:-25	7:55	12:-25	29:60
word entitled	2:45	7:35	12:40	50:25
word entry	17:40
word erase	10:-25	39:30	40:45	41:50
word erasure	1:30	41:45
word errors	2:-30
word essential	2:-40	4:-25
word eu	1:50	4:-35	9:50	11:-30	13:-40	19:25
word europa	0:25
word europe	12:25
word european	4:-50	9:55
word even	5:-25	11:30
word event	4:-30	29:80
word events	0:35	4:30	11:-25
word every	2:-30
word everyday	13:30
word example	2:-35	3:30	5:35	6:25	7:-50	9:45	10:-25	11:25	29:-35
word examples	2:55	4:-25
word except	5:-25	7:65	10:25
word exception	6:25	7:25
word exceptions	4:35
word exchange	2:-35	7:30
word excluded	2:30
word exclusively	4:45
word execution	2:25
word exercise	0:-30	1:30	5:-50	12:60	13:-25	50:100
word exercising	12:-25
word exhausted	12:30
word exit	6:-25
word expand	2:25
word experience	2:35	3:-25	6:35	11:-25	29:25
word experiences	4:-30
word explain	4:-55	15:25
word explained	0:25
word explains	2:-25	4:-45
word explicit	2:25
word explicitly	4:30
word exposure	4:30
word extension	12:30
word extent	7:40	29:25
word external	2:40	29:30
word extra	4:50
word facebook	2:35	3:60	4:35	6:35
word fair	12:30
word falls	4:40
word family	29:35
word feature	2:65	4:55	29:-30
word features	2:30	3:35	4:30	7:-35
word federal	5:30
word feedback	2:-40
word feel	2:-25
word field	2:50
word file	2:25
word files	2:-35	7:25	10:25	37:40
word fill	7:-25
word financial	4:-70	5:-25	7:50	12:40
word find	1:25	2:35	7:30	12:-45	13:-45
word firefox	2:-25	4:-50
word first	4:-35	6:25	7:-25
word floor	0:25
word follow	2:30	13:30
word followed	9:25
word following	0:-30	1:70	2:60	3:70	4:30	5:40	6:35	11:-50	29:-45	41:-25
word follows	1:30	12:-25
word for	1:-70	2:25	4:30	6:-40	17:-60	39:-40	40:-70	41:-25	50:-55
word force	11:25	17:40
word form	0:30	1:120	2:55	3:50	4:45	7:30	12:40	29:45	50:40
word format	7:-25	50:-25
word forms	6:30
word forth	0:25
word forum	1:25	4:40	9:35
word forums	2:30	4:35
word forward	1:35
word forwarded	13:25
word found	0:-30	1:-25	5:-25	12:-35
word foundation	0:35	4:-30
word framework	0:-40	7:30	9:25
word france	0:30	1:40	12:-30
word francisco	0:-50	1:-30
word fraud	2:30	3:50	4:45	7:35	11:-25	29:-55	50:25
word fraudulent	4:40
word free	11:-45	12:40
word friends	2:25	4:35
word from	0:-35	1:-45	3:105	4:-45	6:-25	7:-60	12:-30	13:25	37:30	50:-50
word fulfil	2:-40	4:-55	7:-30
word fulfill	5:-30	7:-25
word fulfilled	2:-30	4:-25
word fulfillment	4:-30	29:25
word full	2:50
word fully	2:-35	6:30	7:25	12:35
word function	4:40
word functionality	24:25	29:70
word functioning	7:55	12:25	29:45
word functions	2:-25	4:-30
word fundamental	4:-25
word funds	7:30
word further	1:-50	4:-30	6:-45	7:-25	11:35	50:-30
word future	4:50	13:30	29:35
word ga	4:30	7:25
word gather	2:30
word gathered	7:25
word gdpr	0:30	1:-35	4:40	5:75	7:25	11:-25	12:-65	13:-30	24:60	29:30	50:30
word general	2:-30	4:-35	5:30	12:-25
word generally	0:-40	4:-35	13:40
word generate	4:30
word geneva	0:35	1:25
word geographic	2:35
word geolocation	2:50	4:25
word germany	0:45	1:45	4:30	7:25	9:35
word get	2:25	7:70
word github	2:-25	4:-45	7:35
word give	3:-45	4:-60
word given	3:50	7:-35	12:-25	13:-25
word gives	4:-30	7:30
word global	1:25	8:35
word gmbh	0:25	1:35	7:25
word going	2:50	10:25	12:40
word good	4:-35
word goods	29:30
word google	1:-40	3:-30	5:-30	7:75	8:-25	9:25	11:75	12:-30	13:25	15:-40	29:75	39:30
word google's	0:-25	2:-40	4:55	29:25
word gordon	0:30
word governed	2:-30	11:-30	29:25
word government	29:35
word governmental	4:40
word grant	7:45
word great	2:30
word greater	1:25
word grounds	24:-25
word group	0:85	1:25	4:-35	5:40	12:-50	29:75
word groups	7:40
word guarantee	11:25	29:25
word guarantees	7:30
word guest	4:-25
word guide	4:-40
word handle	4:25	12:-25
word handles	7:25
word handling	0:25	11:50
word hard	4:25
word has	0:25	3:40	5:-25	12:45	40:35	41:40
word hashed	4:25	7:40	11:-25	29:35
word have	1:55	3:25	7:-35	9:-25	10:-25	12:70	15:-30	24:-25	29:-50	37:-60	41:-25
word having	4:-30	29:25
word held	4:35
word help	7:-60	29:-25
word helps	7:30
word here	1:65	2:30	8:25	11:35	37:50	50:40
word hereby	5:25
word hesitate	12:-35
word history	2:-35
word hold	7:-25	39:70	40:25	41:35
word holds	2:25	29:25
word home	4:30	12:-25
word honor	4:30
word host	7:60	9:30	29:75
word hosted	3:25	9:35
word hosting	4:-60	7:50	29:60
word hosts	7:40
word hours	1:30
word house	0:75
word how	0:25	1:45	4:-50	5:-35	6:-25	7:-45	10:40	12:-45	13:-35	29:-90	39:-25
word however	1:-25	2:-40	3:-25	4:-35	10:40	13:40	50:-35
word human	4:25
word id	0:30	1:25	2:30	4:-30	6:-35	7:40	29:60
word identifiable	1:25
word identification	2:-40	4:45	12:30	29:-45
word identifier	2:-55	6:55
word identifiers	2:40	4:45	7:45	8:35
word identify	2:-25	3:30	4:55	7:-35	13:-30
word identifying	4:40	13:30	29:35
word identity	2:70	4:-25	7:50	12:25
word ids	6:-25	15:25
word if	2:-25	4:25	6:35	7:45	8:-40	9:-25	10:40	12:45	13:50	29:25	41:-30	50:-30
word ii	4:-25
word image	2:95	7:25
word images	2:65	5:30
word immediately	4:-25	13:-30
word impact	4:-40	5:35	24:25
word implementation	2:35	4:25
word implemented	7:45
word important	2:-30	7:-25
word impossible	11:25
word improve	0:30	4:115	6:25	7:-60	29:-45
word improvement	5:25
word improvements	2:-25	29:25
word in	1:-55	3:-25	6:-50	11:35	29:-25	41:-45	43:-25
word inaccurate	12:40	40:70
word inc	7:60	9:40	17:-40	29:140
word include	3:-40	7:30	29:60
word included	2:-40	15:25
word includes	4:-55	5:-40	7:45	29:25
word including	4:25	9:40	11:-50	15:-25	40:-25	41:-45
word incompatible	2:-35	4:30
word incomplete	12:40	40:70
word indefinitely	10:25
word independent	0:-35	7:25	29:25
word independently	2:-30
word indicated	4:-30
word indirectly	2:-40
word individual	4:-40	6:35	11:-25	12:25
word individually	7:-25
word individuals	1:25	3:35	12:75
word inferred	2:25
word inform	2:-30	4:40
word information	0:-45	1:-40	2:40	3:-25	6:-30	7:30	12:30	17:-35	24:-35	29:-30	37:-40	41:-35	50:35
word informed	4:25	39:25
word infrastructure	2:-25	9:35
word initially	2:-25	4:-25	12:50
word initiative	7:-30
word inquiries	0:-25	1:75	2:35	3:25	4:-45	12:50
word inquiry	0:55	1:60	7:-45
word ins	2:-35	6:55	7:40
word insights	3:35	7:25
word insofar	4:-25	11:25
word install	7:35	29:40
word installation	2:30	4:25
word installed	4:55	10:35	11:25
word instance	4:-35
word instructions	0:-40	2:-40	4:-25	12:-25	13:50	40:30
word instruments	12:30
word integrated	4:30
word integrations	7:-40
word integrity	9:-25
word intended	2:-35	7:30	29:65
word interact	2:80	29:-25
word interacting	2:25	4:30	7:-25
word interaction	4:-25	29:35
word interactions	2:25	3:40	29:-25	41:25	50:35
word interactive	2:25
word interest	5:55	13:25	24:70	37:35
word interests	2:-35	4:25	5:35	6:35	7:-35	24:25
word internal	2:-25
word internally	3:40
word international	2:-55	4:-25	7:35	12:-45
word internet	13:55
word into	2:-35	4:-40	5:55	11:40	13:-25	17:40	39:30
word investigate	7:30
word invite	7:35
word invoicing	2:30	4:30
word invoke	12:35
word involve	4:30	7:25
word io	7:40	29:25
word ios	4:-45
word ip	7:45	10:30	11:30	24:30
word ireland	0:35	6:30	7:65	29:55
word is	0:30	1:-55	7:40	8:-35	10:-25	12:-45	24:25	29:45	37:-30	39:-35	41:-25	50:-70
word isp	2:25	7:-25
word issue	10:40	37:35	50:30
word issues	1:-25
word issuing	4:25
word it	3:-60	11:60	12:30	13:25	15:60	29:-45
word its	2:40	7:30	10:25	12:-55	13:30	17:-30	29:30	39:-30	40:-30
word itself	4:35	10:30
word january	5:25	17:30
word javascript	2:35	4:55	6:25
word job	2:25	4:-40	10:25
word jobs	10:30
word join	7:30	10:30
word joint	0:30
word jurisdiction	4:-25	9:35	13:25
word just	2:25	4:40
word keep	2:45	10:110	13:-35	29:40	37:55	40:30	50:25
word keeping	2:50	7:-35	11:25	37:25
word kept	4:40	10:50	12:30	37:25
word keys	2:40	6:30
word kingdom	9:-35	12:-35
word know	2:70	29:30	39:-30	50:-35
word knowingly	1:30	2:-45	12:-25	13:-25
word knowledge	4:30
word la	0:30
word language	6:-25
word large	4:-30
word last	1:-30	2:80	4:-30	6:-35	12:-80	17:55	64:30
word later	2:-35	7:35
word launch	2:-25
word law	1:45	7:-25	10:35	13:-35	37:60
word lawful	2:-30	4:-35	5:40	29:30
word lawfulness	5:-65
word laws	4:-25	7:-65	29:-40	39:25	50:-35
word learn	1:30	6:-40	12:-40	29:-40
word learning	4:35
word leave	2:35
word left	4:30	6:25
word legal	0:30	1:45	2:-35	3:-30	4:-35	5:55	7:25	10:25	11:-35	12:30	13:-35	37:75	41:30	50:50
word legally	7:35	37:25
word legislation	12:25
word legitimate	4:25	24:85	37:30
word let	2:45	4:30	7:35	13:40	29:45
word letter	2:35	4:25
word level	2:-35	7:35	12:-25	13:25	29:-30
word levels	2:25
word liability	9:-25
word liable	7:-25
word license	4:-30	29:35
word life	37:45
word light	2:35
word like	0:40	1:45	2:80	6:35	10:25	12:60	37:30	50:40
word limit	7:25	11:40	12:-25	13:55	41:40
word limitation	9:-25
word limited	0:50	4:25	13:-25
word limiting	7:-25
word link	3:-35	4:-30	7:30	13:25
word linked	4:25
word linkedin	6:35	7:35	10:30	29:50
word links	0:-25	2:-35	4:-30	7:-45
word list	2:55	7:85	13:-25
word listed	7:35	8:50	29:35
word lists	7:55
word lit	2:40	4:25	5:75	12:-30
word live	0:50	7:30
word llc	7:-35	29:-25
word local	0:35	1:-25	4:-35	7:25	12:25
word locally	2:80	7:25
word located	2:-30	4:-30	9:45	12:-45	29:30
word location	2:55	4:-35	7:30	9:35	20:25
word log	2:35	3:45	4:25	10:45	29:-25
word logged	4:-35	6:35	7:30
word logging	2:50	12:45	40:30
word login	12:30	29:-35
word logs	2:50	4:35	5:35	24:45
word london	0:25
word long	2:-30	7:-35	37:35
word longer	4:-35	5:-25	11:30	12:-30	13:35	40:-30
word loyalty	7:-25
word ltd	0:40	1:-35	6:25	7:65	29:60
word made	1:-25	4:-35	12:30	13:-25
word mail	0:-25	2:50	6:30	7:-25	10:-30
word mailing	3:25	13:30
word main	2:-25
word maintain	2:-35	10:40
word maintaining	7:30	13:25
word maintenance	11:35
word make	12:40	15:45	17:25	29:-50	37:-25	41:-25
word makes	12:35
word manage	7:45	12:-35	13:65	29:30
word managed	7:40	15:30
word management	2:-45	4:70	5:-30	7:35	29:25
word manager	2:50	15:25
word managing	4:25
word mandatory	2:50	5:25	13:40
word manner	2:-40	5:40	13:-25
word many	2:45	4:-25
word market	0:-30	1:-35	4:-25	5:35	7:35
word marketing	0:25	4:25	9:-25	13:50
word master	2:35
word material	2:35
word materially	2:-35
word materials	4:50
word matters	1:25
word may	1:-25	5:25	7:90	9:30	11:-65	12:-30	13:40	29:55	37:-30	41:25
word meaning	4:30
word means	3:-30	5:25	6:-45	11:25	12:-55
word measure	4:45	6:30	7:-45
word measures	0:45	1:30	4:45
word media	0:45	2:40	3:35	6:25
word meet	4:40
word member	0:30	4:25	7:65	29:30
word members	2:40	3:30	29:-25
word membership	2:50	7:35
word mentioned	2:35
word merchant	4:35	7:-25	29:-25
word merger	7:25
word message	1:-35
word messages	7:-65	12:-25
word meta	0:25	1:50	7:55
word metadata	2:40
word methods	2:35	7:-30	29:-25
word microsoft	4:-40	12:30	29:55
word might	2:-55
word mind	4:-30
word minimum	11:35
word minors	15:25
word mobile	2:-35	5:-25	6:-45	8:45	11:-25	29:-25
word mode	6:25	7:35
word models	2:25
word modify	1:30	12:35	13:25	17:25	39:30	40:35	41:25
word money	29:35
word monitor	0:25
word monitoring	2:25
word month	12:25
word months	4:-25	7:25	8:25	10:40	12:30	13:-25	39:35
word more	0:-25	4:35	7:25	11:-60	12:-55	13:35	24:35	29:35
word most	4:25	6:35	7:-30
word mountain	0:25	1:60
word much	13:25
word must	1:30	2:55	12:-25	41:-35
word my	39:40	41:30	50:55
word name	0:-30	1:-50	5:-30	6:-35	12:-40	13:-25	29:55
word named	12:30
word names	4:-25
word national	1:25	3:60	9:25	29:50
word natural	2:-25
word nature	1:30
word navigate	6:-25
word necessary	0:30	2:30	3:30	4:-70	7:35	10:-25	24:40	29:-35	41:25
word need	4:-25	5:35	7:-50	12:-45	29:-45
word needed	4:-30	37:35
word needs	2:60
word network	2:50	4:-30	7:60	12:-30
word networks	4:-55	6:25
word never	4:25	11:55
word new	2:30	5:-30	17:35
word news	3:-25	4:25
word newsletter	2:25	7:25	10:40	13:25
word newsletters	4:35	7:30	29:25
word no	0:30	1:60	2:50	5:-40	7:-40	12:-45	13:50
word non	2:25	4:-25	6:30	12:30	29:40
word none	2:70	4:25	7:30
word nor	2:30
word north	0:25	1:35
word norway	0:35
word not	2:45	9:-45	10:-25	11:-55	13:35	14:30	15:90	29:-55	37:-70	39:-45	40:-35	41:-50	50:-40
word notably	2:25	4:25
word note	0:30	1:-35	5:-50	13:25
word notice	2:60	4:25	5:25	9:-40	12:-60	13:-30	17:25
word notices	2:-25	4:40
word notification	4:-25	13:25
word notifications	4:80	7:-40	13:55
word notified	17:-35
word notify	1:25	2:-35	4:-40	7:25
word notifying	5:-25
word number	1:-55	2:50	3:40
word numbers	11:30
word object	2:30	5:-35	7:-25	13:-30	24:-30	39:45	40:45	41:25
word objection	5:-25	13:-25
word obligated	37:30
word obligation	4:-40	5:40	13:25
word obligations	4:30	7:-60	10:30	29:-45	37:35
word obliged	3:25
word observe	7:25
word obtain	2:-30	4:-40	39:30
word obtained	7:35
word occasionally	4:30
word occurs	7:30
word of	1:-85	3:-55	6:-50	10:-35	15:-35	17:-25	24:35	29:-45	37:-40	39:-45	40:-35	47:-25
word off	2:90	6:25	7:-25	13:55
word offer	2:-25	4:30	24:40	29:50
word offers	0:35	3:-25	4:50	7:-35	29:-35
word office	1:-45	12:70
word officer	0:65	18:25
word offices	2:25
word official	9:30
word offline	4:35	11:25
word old	7:-30
word on	2:-50	3:-40	7:25	17:30	24:-35	29:35	41:25	50:-30
word once	4:25	7:-30	39:25	40:40	50:25
word one	1:65	6:30	29:50
word online	0:-25	1:30	2:-40	3:-35	4:40	8:25	12:-50
word only	0:-35	2:45	4:30	6:30	7:70	10:35	11:65	13:30	24:45	29:55
word ons	2:60
word onto	7:30
word open	2:50	4:40	6:40
word opening	4:45
word operate	13:-30
word operated	0:-25	2:-25	7:-65
word operating	2:40	13:-30
word operation	0:30	1:30	2:50	24:25
word operations	1:25	37:25
word operator	4:35
word opinion	7:45	13:40
word opinions	2:25
word opportunities	4:65
word opportunity	13:45
word opt	2:70	5:35	13:40	40:30	50:25
word opted	4:35	13:-50
word optimization	13:25
word optimize	0:25
word opting	13:40
word option	3:50	7:30	24:25	29:50
word optional	2:60	4:25
word options	12:30
word or	0:-25	1:-30	4:-40	5:-45	6:-70	11:-25	15:-40	17:-35	21:-35	24:-30	29:-80	37:25	40:80
word order	1:25	2:25	4:80	5:45	6:-40	7:30	13:-25	29:50
word organisation	3:25
word organization	0:40	3:25	7:25
word organizational	4:-25
word organizations	4:-25
word originated	4:25
word other	2:-35	3:25	5:-70	8:30	9:30	10:25	12:-25	15:-25	24:-30	40:-30	41:-35	50:30
word others	7:70	8:30	29:55
word otherwise	0:50	2:-35	10:-25	11:25	12:-40	50:-30
word our	1:-25	3:-60	5:30	6:25	7:-30	8:-50	9:-25	10:30	11:-40	12:-55	24:35	39:-25	40:-50	41:-50
word out	1:-30	2:-55	3:25	6:-25	7:-45	13:30	24:-25	29:35	39:-30
word outside	4:-25	7:-30	9:40	12:-40	13:-30
word over	1:40	2:40	4:-30	6:40	40:25
word override	13:25
word own	2:-25	5:-25	11:-25	12:35	29:25
word owned	0:-25	6:25
word owner	0:35	2:25	7:25
word owners	29:30
word page	0:-40	2:40	3:-40	6:45	11:-55	15:25	17:30	50:75
word pages	2:70	3:-30	7:30
word paid	2:35	7:25	13:35
word panel	2:25	12:45	13:40
word par	2:-35
word para	2:75	4:45	5:65
word parameters	4:-25
word parental	15:-30
word parents	15:-25
word paris	0:50	1:40	12:-65
word part	2:25	5:-45	7:30	13:-25	29:40	50:30
word participate	4:-65	10:45	15:25	29:-25
word participates	11:25
word participation	1:30	9:30
word particular	10:50	37:30
word parties	7:50	13:-55	29:-30
word partner	4:50	7:25	29:35
word partner's	2:-25
word partners	3:30	7:35	8:35	12:25	13:-30	29:40
word partnership	7:25
word parts	2:-25	13:-25
word party	1:35	2:-30	3:30	4:-25	6:35	10:-25	11:-25	29:60
word party's	4:-25
word pass	2:-25
word password	4:-35	11:70	41:25
word past	8:25	12:25
word pay	2:-40	4:45
word payment	2:-25	7:30	11:25	13:-50	29:35
word payments	2:40	4:40
word paypal	29:70
word pci	11:25
word people	4:45	7:-30
word per	12:25	50:30
word perform	4:-35
word performance	2:-30	4:-45	12:50
word performing	13:25
word period	4:-55	7:-55	10:50	12:-25	13:30	37:55
word periodically	4:50
word periods	2:-40	10:30
word permanently	10:30	12:25	37:35
word permission	4:-25	7:25
word permissions	2:30	4:25
word permit	2:-25	4:35
word permitted	10:25	11:-30
word person	0:45	4:35	12:25	29:-25
word personal	4:-35	5:30	6:-35	7:-45	9:30	11:40	12:25	24:-45	29:-70	39:50	50:40
word personalise	2:-25	7:25
word personalised	7:25
word personalize	4:40
word personalized	4:30
word personally	1:30	7:25	29:-45	41:25
word personnel	7:50	11:30
word persons	0:25	12:-30	13:40
word phone	2:-25	11:30	12:35	29:-55	50:35
word photo	2:45	29:-25
word photos	2:-25
word physical	0:-30	4:-25	11:45	29:35
word picture	2:-40	13:-25	29:45
word pieces	3:30	7:-25	12:25	39:25
word pii	2:70	4:-65	7:-25
word pin	2:-30	4:50
word pixel	6:35
word pixels	4:50
word place	7:55	9:25	29:45
word placed	4:25	6:-35
word places	7:35
word plan	0:25	13:40
word plans	13:35
word platform	2:25	7:-25	10:-25	12:-40	13:-45
word platforms	1:45	2:85	3:25	4:-25	6:25	7:25
word please	0:-40	2:-35	3:-35	5:-30	6:-25	11:-30	39:45	41:35	50:50
word plug	2:-25	6:60	7:45
word point	2:35	12:-60
word policies	0:25	2:-30	4:-40
word policy	1:-40	2:-50	3:-30	4:-70	6:-65	7:-35	8:-25	11:-55	12:-70	13:-55	17:65	24:-25	39:-40	40:-45	41:-35	50:-40
word popular	4:25
word portability	5:-25	40:25	41:25
word portion	29:30
word portions	13:25
word possess	4:30
word possible	2:60	4:60	7:-25	12:25
word possibly	2:25	3:25	4:25
word post	1:40	5:35	7:30	13:-50
word postal	4:-35	12:45
word posted	1:35	12:25
word posting	17:40
word posts	2:45	4:25
word potential	4:-25	5:25	7:35
word potentially	7:50
word power	2:35
word practices	0:25	1:40	2:25	3:30	17:25
word pre	2:30	4:45
word precise	2:25	7:25
word prefer	12:25
word preference	2:-30	6:-25	7:-30	13:-30
word preferences	2:-25	4:30	6:25	13:30	15:-25
word preferred	4:-30
word present	4:60
word presented	5:25
word prevent	2:-60	4:-45	7:30	11:40	13:80	24:-30	41:30	50:25
word prevention	4:35	7:-30	29:-45
word previously	7:-25
word prior	13:-40
word privacy	0:-40	2:-65	3:-60	4:-70	6:-35	7:-40	11:-35	13:-65	17:45	29:-55	40:-45
word private	0:30
word problem	2:25
word problems	4:25
word procedure	12:25
word procedures	12:35
word process	1:-30	2:25	3:-30	5:25	8:-40	9:30	10:-30	29:30	41:30
word processed	0:50	2:35	12:-25	24:30	39:50	50:35
word processes	2:35	4:75
word processing	2:30	4:-35	5:65	8:-35	9:25	10:-30	12:65	24:-25	29:35	39:25	40:25	43:45
word processor	4:-35	7:25	29:45
word processors	4:-45	7:50	9:40
word product	7:25
word products	2:40	4:65	24:25
word professional	2:45	7:35
word profile	1:35	5:65	12:40	13:50	39:25	40:50
word profiles	4:65	7:-35	12:25	29:-25
word profiling	2:-25
word program	7:-40	11:35	15:25
word programs	1:25	13:30
word prohibited	29:40
word promote	4:25
word prompt	2:30
word promptly	11:25
word proof	50:25
word proper	7:65	29:40
word properly	12:25
word protect	1:30	2:30	11:95	12:-40
word protected	0:-35	4:30	12:-35
word protecting	0:55
word protection	0:70	1:60	2:-65	3:-25	10:-25	11:55	39:25	40:-30	41:-30	50:-25
word provide	0:-45	1:-45	5:35	10:-25	12:40	13:35	15:-25	21:35
word provided	0:25	3:60	5:-30	12:40	29:-25	50:-25
word provider	1:25	2:55	7:30	9:35	29:25	37:25
word providers	0:-35	1:-25	2:-35	3:35	4:-25	6:-30	7:50	11:-25	13:-25	29:40
word provides	0:25	1:35	2:-40
word providing	2:-35	3:40	5:30	7:-30
word provision	0:50	2:-30	4:70	24:25
word provisions	7:25	12:-35
word public	2:-45	4:-45	5:-25	7:105	12:25	29:30	41:25
word publicly	1:40	7:65
word publish	11:25
word published	4:25
word publishers	29:35
word purchase	3:-40	7:-65
word purchased	4:60
word purchases	4:-35
word purely	2:40
word purpose	0:-35	2:-30	4:105	8:-25	29:-45
word purposes	4:70	5:25	9:-25	13:35	24:50	29:30	39:25	50:55
word pursuant	5:25
word push	4:45	13:40
word quality	2:25	4:40
word queries	7:25	29:25
word query	1:30
word question	1:45	7:25
word questions	0:30	1:160	7:-30	12:25	13:-40	37:35	41:35	50:30
word randomly	2:25
word range	11:25
word ratings	4:25
word reach	7:35	29:40
word reached	0:30	2:35
word reaching	1:25
word read	0:-35	2:-35	7:-55	11:-30	13:-35
word real	4:40
word reason	1:35	5:40	50:25
word reasonable	4:-50	10:25	11:30	12:40	41:35
word reasonably	2:-50	4:-50
word reasons	4:30	12:65
word recaptcha	7:40
word receipt	12:30
word receive	3:40	13:50
word received	3:35	5:25	29:40
word receives	2:40	4:-40	6:35	7:60	29:50
word receiving	2:-35	4:40	7:-35	13:45
word recipient	10:25	11:40	29:35
word recipients	2:40	7:55
word recognition	1:25
word recognize	4:25	7:-25
word recognized	2:-25	12:-25
word recommend	3:25	4:60	7:-30
word recommendation	2:25	4:25
word record	2:45	4:40	6:25	12:30
word recorded	2:35	7:40
word records	2:70	4:-40	10:60	11:-25	13:-35	37:25
word recover	11:25
word recruitment	4:60
word rectification	40:45
word rectified	40:25
word rectify	39:35
word refer	1:35
word referral	29:40
word referring	2:25	6:30	29:25
word refers	0:40
word reflect	12:-40
word refuse	4:-50	13:50
word regard	7:-25	12:-30
word regarding	0:-30	1:45	2:-55	4:-45	7:-35	13:50	50:30
word regardless	4:40
word regional	0:35	2:-35	4:25
word register	2:50	3:85	11:35	12:-40	13:-25
word registered	0:30	1:-25	7:-25
word registration	2:40	4:30	13:-30
word registry	7:40
word regular	2:-25	11:40
word regularly	11:35
word regulated	7:35
word regulation	5:35	7:-25	12:-25
word regulations	12:-35
word regulatory	12:30	29:30
word related	1:-50	5:-30	11:-25	39:25
word relating	4:-40	5:55	13:-30
word relation	4:-25	7:70	9:40
word relations	4:30
word relationship	2:30	7:35	13:25
word relevant	1:75	5:-30	6:50	10:-30	12:-45	13:30
word rely	4:-30	29:40
word relying	5:-40	12:30
word remain	10:90
word remains	10:45	13:35
word remarketing	4:30	6:25	7:-30
word remember	4:-30	7:30	13:-25
word remove	4:30	10:30	13:80
word removed	12:35	41:55
word renewal	4:35
word rent	8:25
word reply	2:-25
word report	4:55	13:30
word reporting	2:35	4:25	29:-30
word reports	2:95	3:25	5:30
word representative	0:65	1:50	7:-35	19:30
word represents	5:25	9:25
word request	1:50	2:-60	3:-40	6:-30	7:-35	12:125	13:-25	24:-35	29:-35	39:50
word requested	2:25
word requests	0:-25	9:25	12:55	13:25
word require	4:-40	11:40	12:30	39:30
word required	4:-30	7:25	10:25	12:25	29:40	37:40
word requirements	5:-25	13:-25
word requires	29:40
word research	7:-40	29:-25
word reserve	4:35	7:50	12:-35	29:25
word reserves	4:35	12:-30
word reset	2:-25
word residence	29:25
word resident	2:-30	7:-40	12:30	39:25
word residents	2:-30	12:35	39:35
word residual	10:25
word resolution	12:35
word resolve	7:25	10:35	37:40
word respect	1:30	2:50	6:30	11:25	12:35	13:25	29:30
word respective	3:40	5:-30
word respond	1:25	4:40	5:30	7:-35
word response	1:40	4:-25	12:30	29:45	39:60
word responses	4:-30
word responsibility	0:40	7:25	13:-35	29:45
word responsible	0:60	1:45	2:-30	4:-45	7:-25	12:-30
word restrict	12:-35	39:40	40:30
word restrictions	2:-35
word result	5:25	11:25
word retain	1:40	2:-50	4:30	5:-25	6:-25	10:30	29:30	37:75	50:30
word retained	29:-30	37:40
word retention	10:25	12:-25	37:30
word review	6:-25	13:-40	39:45	50:25
word revise	17:-25
word revoke	2:-30	11:25	13:40
word rewards	4:-25	7:-35
word right	2:-35	5:-85	9:-25	11:-25
word rights	2:-35	4:-55	5:-50	12:40	13:-25	39:30
word risk	29:-30
word risks	2:25
word road	1:-35
word route	1:35	4:-25
word routing	2:-25
word rue	0:30
word rule	4:-25
word rules	1:30	9:25
word run	4:25	6:25
word sa	12:65
word safe	2:25	4:25	7:40	29:30
word safeguards	4:-30	7:-30
word safety	4:-30	7:35	29:-25
word sale	0:35	2:25	4:-35	7:25	12:-25	13:-45
word sales	0:65
word same	4:35	6:-25	29:30
word san	0:-30	1:-30	7:25
word sas	0:30
word save	2:35
word saved	2:35
word saving	2:40	4:-25
word say	7:35
word scan	4:30
word scanned	4:25
word scope	2:35	7:-25
word search	4:-30	10:35	15:25
word searches	2:-40
word second	11:25
word secrecy	7:35	11:30
word section	3:-25	4:-25	5:-30	6:30	7:35	9:35	12:30	29:-25	39:-25	50:45
word secure	2:-60	7:-25	10:35	11:100
word securely	11:25
word security	0:-30	2:-30	4:-70	11:120	12:-35	24:35	39:35	41:-35	50:-35
word see	1:-65	7:25	11:-30	12:-85	13:25
word seen	6:30	7:25
word selected	2:-35	4:30	7:25
word sell	2:-30	8:40
word send	1:30	4:60	5:25	6:-30	7:-50	11:25	12:-40	13:30	29:25
word sending	1:25	4:35	29:-30
word sends	2:30
word sense	2:-25
word sensitive	2:40	11:25	12:-30
word sent	2:30	4:25	6:30	13:-35	39:30	50:45
word separate	4:40
word separately	13:40
word september	17:90
word seriously	0:30
word serve	2:25	4:90
word served	4:-25	6:-25
word server	4:25
word servers	0:-40	1:-25	2:85	9:65	11:40	12:-40	13:-25	29:35
word serves	4:45
word service	0:45	7:30	8:-30	15:-25	17:-45	29:55	39:-25	41:-40
word services	0:25	1:-45	3:-25	12:-95	13:25	39:-45	50:-30
word serving	7:-30
word session	2:-30	6:45
word set	1:-30	4:25	5:25	8:45	9:25
word sets	0:25
word setting	2:40	13:35
word settings	4:-40	5:-30	6:35	10:-35	11:-30	12:-25	13:105
word setup	13:25
word several	2:40	7:-25
word shall	2:-25	4:-30	7:-45	50:25
word share	2:-75	7:105	9:-30	11:-30	29:85	39:-25	50:-30
word shared	2:-45	3:-35	4:80	7:70	8:55	29:65
word sharing	0:35	13:30
word shield	7:30	12:30
word shopify	7:75
word short	12:-30
word should	2:-30	4:-35	7:-25	12:25	40:35	41:45	50:40
word show	4:50	29:-30
word showing	4:-40
word shown	0:30	4:-35	7:35	12:30
word sign	2:30	4:-35	10:-25	11:60	50:45
word signal	2:40	7:-35	10:30	13:-40
word signals	6:-40
word signed	2:30	4:40
word signing	7:30
word similar	3:25	4:35	29:-40	37:25
word since	7:-35
word single	7:25
word site	0:-35	2:-40	3:25	4:55	12:-30
word sites	0:-25	2:60	4:-40	7:-100	29:-35
word situations	2:40	4:-25
word sky	0:40	7:-35
word small	6:25	7:-35
word so	1:35	2:-30	4:45	5:30	6:25	7:-30	10:-35	12:25	13:-45	17:25	37:-25
word social	1:-25	2:65	3:40	6:30	13:35
word software	0:35	2:40	4:-25
word sold	8:55
word sole	2:30
word solely	2:-30	29:35
word solicit	2:-30
word solutions	12:30
word some	0:-30	2:50	4:-30	5:30	7:25	12:30	13:75	21:30
word someone	2:50
word sometimes	4:70	7:25
word sort	2:25
word source	2:25	3:140	29:40
word sources	2:-80	3:120
word space	4:25
word spam	2:25
word special	4:55	5:25
word specific	2:-45	3:-25	4:-40	6:35	7:-40	11:-25	15:-30	39:30	40:40	41:25
word specifically	4:30	7:-25	13:25	29:35
word specified	2:35	4:-30	12:-35
word spent	2:25
word square	12:25
word st	0:35
word staff	2:25
word standard	9:35	11:-30	35:25
word standards	7:-30
word state	7:-50	12:30	13:25
word stated	4:40	13:25
word statement	4:-35	12:-30	13:-25
word states	2:-50	4:-40	9:80	12:-35
word statistical	4:50
word statistics	2:-40	4:50	7:-35	29:40
word status	2:40	3:60	7:35
word statutory	4:-25	13:25
word step	4:30	11:35
word still	4:-45
word stop	2:-50	4:-50	12:25
word storage	2:-45
word store	2:70	4:-25	6:40	7:55	10:40	11:30	37:40
word stored	2:-30	3:-25	9:35	10:60	11:60	37:35	39:45	41:30	50:35
word stores	7:40	13:-30	29:45
word storing	4:-35
word street	0:30	7:30
word strictly	2:30	4:30	11:55
word stripe	0:-25	7:45	29:45
word strong	4:25
word student	3:45
word students	15:25
word study	2:45	7:35
word sub	29:25
word subject	0:25	1:-40	2:45	7:45	11:30	29:45	40:25
word subjects	12:-30
word submission	9:25
word submit	1:60	2:-45	4:40	12:30
word submitted	6:35	7:25	12:40
word submitting	11:25
word subscribe	5:25	10:25
word subscribers	2:50
word subscription	0:45	2:40	7:25
word subscriptions	2:35	4:-25	7:35	29:35
word subsequently	12:40
word subsidiary	0:30
word substantial	17:-25
word such	0:-30	1:25	3:35	4:-40	8:-35	9:50	10:-45	11:25	24:-30	29:55	37:-40
word suitable	4:35	7:25	12:25
word suite	1:45
word summary	13:30
word suppliers	7:70
word support	0:25	1:25	7:25	9:35	10:40	13:-25	41:25	50:25
word sure	11:50	13:-25
word surname	4:-40
word survey	4:-30
word surveys	7:30	10:25	29:25
word sweden	0:30
word swedish	2:-25	3:30	29:40
word sweepstakes	7:-25
word switch	2:60
word switzerland	0:135	1:85
word system	2:45	4:25	7:25	9:35	13:40
word systems	7:25	10:40	12:45	41:40	50:30
word table	8:30	12:30
word tag	5:40
word tags	3:25
word tailored	4:40
word take	5:25	13:-30	29:-35
word taken	4:30	11:-25
word takes	29:40
word taking	2:45
word target	4:35	7:35
word targeted	8:55	12:25
word targeting	4:30
word tasks	4:-25
word tax	2:-45	29:30
word team	4:30	7:25	13:25
word technical	1:-25	4:25	7:-45	11:-30	12:-35	13:-25
word technologies	2:45	4:-25	6:60	7:-25	29:-30
word technology	4:-35	7:40	29:-35
word tel	1:80
word telephone	6:-30
word tell	6:25
word temporarily	2:25	10:25
word temporary	11:25
word terminated	10:25	12:35
word terms	2:-60	5:25	6:-40	7:-25	9:-25	11:-45	12:-45	17:-25	29:-40	37:-30
word text	0:25	2:-35	4:-35
word than	4:-50	7:25	9:35	29:55	37:30
word that	0:-40	2:-40	4:-30	15:25	39:-35	40:30	41:25
word that's	4:-35	12:30
word the	1:-95	2:-30	5:-55	6:-60	8:-60	10:-30	11:-30	13:-35	15:-45	17:-40	24:-50	40:-40	50:-50
word their	0:-40	4:-35	6:25	7:45	9:30	12:40	13:40	39:40
word them	2:-50	3:-30	6:50	9:30	11:25	29:55
word themselves	4:-35	7:45
word then	0:25	4:-30	29:30	41:35
word there	2:50	3:35	9:35	11:-25	12:35	29:40	50:30
word thereafter	12:30
word therefore	7:-35
word therein	2:35	3:25
word these	0:-40	3:25	5:-40	6:60	7:-30	9:35	10:-45	13:-35	17:-50	41:35
word they	2:-75	3:55	4:-55	5:-35	7:70	12:-30	13:-35	29:60	39:-35	41:-25	50:-45
word think	12:25
word third	0:-45	2:55	3:30	6:-25	11:-30	37:-25	39:25	40:40	41:30
word this	0:45	7:45	10:-30	11:35	12:-45	13:40	17:35	29:-25	37:35	40:-45	41:-65	50:-50
word those	2:45	7:-50	11:-25	12:-45
word though	2:-30	7:30	11:25	17:-25
word three	2:-30	5:35
word through	1:-25	2:35	4:-35	6:-45	11:30	12:-25	13:25	29:-25	39:25
word thus	2:-30
word tickets	2:-30
word time	1:-25	3:-25	4:-30	5:-40	6:-25	12:80	13:25	45:25	50:45
word times	4:35
word timestamps	4:-25
word to	0:-30	1:-90	3:-75	5:-60	9:-40	10:-45	12:-45	13:-30	17:-50	24:-75	29:-35	39:-50	40:-40	41:-50	46:-25	50:-65	56:-25
word together	4:-25	7:-35
word tokens	4:-25
word too	4:25
word tool	4:-25	7:45	29:70
word tools	7:-40	13:25
word top	1:25
word topics	13:25
word total	4:55
word track	13:-35	29:-25
word tracked	4:25
word tracking	2:-45	6:50	7:35	13:45	29:35
word trade	7:-40
word traffic	2:60	13:25
word train	4:25
word training	13:25
word transaction	7:55
word transactional	2:-25	7:40	12:-30
word transactions	2:25	4:65	7:30	11:30	29:25
word transfer	2:-35	9:165	11:25	12:-35
word transferred	0:-30	2:50	7:85	9:45	29:30
word transfers	9:60	12:-40
word transmission	4:-35	7:35	11:25	29:50
word transmit	2:85	4:40	29:40
word transmits	2:25
word transmitted	3:35	4:30	5:-30	7:65	29:55
word transparency	12:-25	13:-30
word treated	4:40	11:40
word trends	4:50	6:-25	7:-40
word trust	4:-45	11:-35
word trusted	7:75	29:30
word try	4:-25
word turn	4:-40
word turned	2:50
word turning	4:30
word twitter	1:35	2:25	3:30	4:55	6:30	13:25
word two	10:25
word type	2:80	7:-40	13:-30
word types	4:-60	7:-40	12:-30
word typically	2:-25	7:30
word uk	0:50	4:-25	7:-25	12:40
word unable	4:-25	12:30	13:25
word unauthorized	7:-40	11:35
word under	0:-25	1:30	2:-25	5:-40	7:30	9:-25	12:30	13:30	15:30
word understand	2:-35	8:30	29:40
word uninstall	10:35
word union	0:25	4:-25	7:35
word unique	4:-30	7:-30
word united	0:30	1:25	2:-50	4:-50	9:50	12:-35
word unless	4:60	10:-25	11:-25	37:25
word unrelated	2:-45	4:25	7:35	13:-25
word unsubscribe	2:-35	10:25	13:40
word until	4:-30
word up	2:75	4:60	6:45	9:35	12:35
word update	0:30	10:25	11:30	12:-40	39:30
word updated	1:-40	4:-25	17:85	64:35
word updates	4:50	11:30
word uploaded	5:30
word upon	2:-35	7:45	29:30
word url	6:45
word us	1:-45	6:30	13:-50	29:-25	39:-25
word usa	4:35	7:60	9:25	29:70
word usage	2:55	5:25	6:-45	7:-45
word use	1:-35	2:-35	4:60	5:25	6:50	8:-30	9:-30	12:-40	13:35	24:50	29:30	41:-25	50:-40
word used	2:40	4:30	6:55	11:-30
word user	0:-40	2:-25	5:50	10:25	11:-35	13:-25	29:30	37:-30
word user's	2:40	4:55	7:45	11:30	29:50
word username	2:55	4:-50	5:25
word users	1:-25	5:-35	7:35	9:-40	10:25	13:35	15:40
word uses	4:120	7:30	11:45	13:25
word using	3:25	4:-25	5:30	13:-45	24:35	39:-45
word valid	4:-50	5:40	7:30	29:45
word validity	2:40
word value	7:-30
word values	0:25
word various	2:-45	4:55	7:-40
word vary	2:25
word vendors	2:-25	4:-35	7:55
word verification	11:25	12:25	13:-25	29:35
word verify	11:30	12:45	13:-25	51:25
word version	1:-25	6:-25	17:-35
word via	2:25	3:25	4:65	6:25	10:25	24:30	29:30	50:25
word video	2:110	4:30	7:55	50:25
word videos	4:-45	5:30	13:30
word view	1:90	4:-30	7:25	9:25	12:-45
word viewable	10:40
word viewed	2:25
word viewing	2:-40	4:35
word views	29:30
word viruses	4:35	11:-25
word visible	0:25	2:30	13:30
word visit	2:25	4:-40	7:-70	10:-25	13:55	29:-40	39:45	50:50
word visited	4:45
word visiting	1:35	29:25	39:30
word visitor	4:40	7:25
word visitors	4:25
word visits	4:40	7:30	13:25
word visual	2:35	10:30
word voice	2:25
word voluntarily	11:25	13:-45
word voluntary	5:30
word vpn	0:25
word want	4:-40	5:-25	10:-25	12:55	13:25
word was	2:-25	5:-40	6:-25
word way	2:25	11:25	17:25
word ways	4:55	5:-40	12:30
word we	1:-65	4:45	5:-40	7:-50	9:-30	13:-80	24:-30	29:-35	39:-35	40:-40	41:-35	50:-45
word we'll	10:35
word web	3:-30	7:25	12:-35	13:-40
word website	0:-30	1:30	4:-35	6:70	7:-35	12:-75	13:-45	24:35	29:-70	41:-25
word websites	0:-30	1:-50	4:-50	5:-25	6:60	7:-30	8:45	12:-35	13:-80
word welcome	0:35	12:35
word well	1:-25	10:-25	37:-35	39:50	41:25
word were	2:45	4:-25	7:-25
word what	0:-30	7:-70	24:-30	39:40
word whatsoever	10:35
word when	4:-30	8:-35	9:-30	11:-30	13:-25	24:25	37:25	39:-30	40:-40	50:-45
word whenever	1:-30	2:25	4:-30
word where	0:25	2:-30	3:-35	10:-30	12:25
word whether	7:-25	11:-25	13:65	29:-40
word which	2:50	3:-50	6:70	8:-40	10:45	13:-40
word while	2:50	4:-55	11:30
word who	2:70	3:25	4:-35	6:-30	11:25	29:60
word whole	4:30
word whom	0:-25	2:45	4:-45	12:35	29:40
word whose	1:-30	29:25
word wi	2:45	4:25
word widgets	7:30
word wifi	2:35
word will	10:25	13:55	15:-25	17:25	39:-40	50:-35	63:30
word wireless	4:30
word wish	4:45	7:45	39:25	50:30
word with	0:-25	8:-40	12:-45	15:-50	29:50	37:-35	39:-30	40:-25	43:-30
word withdraw	5:-45	6:-25	12:65	13:-60	50:35
word withdrawal	5:-45
word within	2:-65	7:25	13:45	29:80
word without	2:25	4:-90	10:-25	12:-45	13:35	21:25
word work	7:30	29:45
word working	2:30	11:25	29:-35
word works	7:25	29:25
word worldwide	7:-30
word would	0:55	7:-55	10:30	11:45	12:75	37:30	40:35	41:35	50:45
word writing	0:45	7:-25	13:-35
word written	4:-35
word year	39:60	50:40
word years	2:-40	12:-40	37:30
word yet	2:-45
word you	0:-45	1:-55	6:-70	7:-50	9:-70	11:-40	12:30	13:110	15:-60	17:-45	19:-30	24:-55	29:-25	30:-25	35:-25	37:-70	50:-50
word you're	4:45
word you've	2:50	39:30
word younger	15:30
word your	0:-30	1:-50	2:-30	6:25	7:25	9:55	12:45	13:50	15:-55	17:-25	24:-40	29:-45	39:-25
word yourself	2:35	4:25	7:-35
word youtube	0:30	6:25	7:35	13:25	29:35
word zendesk	4:30	7:80	29:35
`
}
