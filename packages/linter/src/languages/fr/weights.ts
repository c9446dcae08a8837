/**
 * Fitted by `bench/reading/fit.js`; change the cues and fit again instead of editing numbers. A positive weight
 * speaks for a disclosure, a negative one against it. Weights too small to matter are left out. The format is
 * explained at `parseWeights`.
 */
export function weights(): string {
  return `
controller	-333	own score:82	is heading:-71	text below:202	first below:224	before:69	after:112	heading above:26	rest of section:70	lead-in:146	rest of list:-48	strongest beside:-208	beside contact:130	beside collection:38	beside sources:22	beside purposes:70	beside legal-basis:18	beside cookies:49	beside sharing:73	beside sale:33	beside transfers:-30	beside retention:-65	beside security:-60	beside rights:11	beside do-not-track:7	beside children:-18	beside automated-decisions:-16	beside changes:-16	base:1
contact	-343	own score:94	is heading:-160	text below:264	first below:148	before:75	after:180	heading above:-91	rest of section:92	lead-in:147	rest of list:-47	strongest beside:-153	beside controller:84	beside collection:-55	beside sources:-48	beside purposes:27	beside cookies:24	beside sharing:10	beside transfers:41	beside retention:-21	beside security:25	beside rights:89	beside choices:-14	beside do-not-track:-27	beside children:76	beside automated-decisions:24	beside changes:-52	base:23
collection	-349	own score:63	is heading:-127	text below:185	first below:176	before:75	after:119	heading above:-11	rest of section:13	lead-in:190	rest of list:-145	strongest beside:-224	beside controller:15	beside contact:66	beside sources:62	beside purposes:141	beside legal-basis:95	beside cookies:86	beside sale:52	beside transfers:-40	beside retention:92	beside rights:28	beside choices:43	beside do-not-track:46	beside children:60	beside automated-decisions:-42	beside changes:-88	base:-36
sources	-371	own score:89	is heading:-140	text below:249	first below:229	before:72	after:69	heading above:88	rest of section:72	lead-in:99	rest of list:-118	strongest beside:-106	beside controller:64	beside contact:-44	beside collection:167	beside purposes:35	beside legal-basis:31	beside cookies:-9	beside sharing:72	beside sale:52	beside transfers:-62	beside retention:26	beside security:-37	beside rights:-42	beside choices:-20	beside do-not-track:9	beside children:39	beside automated-decisions:-20	beside changes:-30	base:15
purposes	-336	own score:67	is heading:-64	text below:77	first below:147	before:-7	after:118	heading above:56	rest of section:64	lead-in:178	rest of list:-220	strongest beside:-159	beside controller:-51	beside contact:18	beside collection:98	beside sources:19	beside legal-basis:129	beside cookies:115	beside sharing:101	beside sale:55	beside transfers:-51	beside retention:50	beside choices:57	beside do-not-track:-35	beside children:30	beside automated-decisions:78	beside changes:-11	base:-38
legal-basis	-376	own score:89	is heading:-49	text below:193	first below:173	before:82	after:79	heading above:44	rest of section:115	lead-in:170	rest of list:-120	strongest beside:-169	beside contact:19	beside collection:59	beside sources:12	beside purposes:148	beside cookies:-62	beside sharing:61	beside sale:-26	beside transfers:-14	beside rights:-27	beside choices:22	beside do-not-track:-8	beside children:-11	beside automated-decisions:-76	beside changes:-9	base:-83
cookies	-304	own score:70	is heading:-84	text below:175	first below:297	before:54	after:94	heading above:26	rest of section:34	lead-in:94	rest of list:-113	strongest beside:-112	beside controller:-17	beside contact:-67	beside collection:39	beside sources:-61	beside purposes:99	beside legal-basis:15	beside sale:-11	beside transfers:25	beside security:-44	beside rights:-17	beside choices:56	beside do-not-track:-10	beside children:-23	beside automated-decisions:-11	beside changes:-41	base:16
sharing	-347	own score:62	is heading:-103	text below:180	first below:177	before:82	after:103	heading above:83	rest of section:14	lead-in:183	rest of list:-160	strongest beside:-200	beside controller:100	beside contact:-30	beside collection:92	beside sources:26	beside purposes:133	beside legal-basis:84	beside cookies:28	beside sale:35	beside transfers:82	beside retention:89	beside security:37	beside rights:-32	beside choices:45	beside do-not-track:-82	beside children:17	beside automated-decisions:-24	beside changes:-19	base:-12
sale	-393	own score:131	is heading:-112	text below:194	first below:187	before:-22	after:115	heading above:-69	rest of section:-34	lead-in:210	rest of list:-160	strongest beside:-86	beside controller:-31	beside contact:23	beside collection:9	beside sources:7	beside purposes:55	beside legal-basis:-12	beside cookies:50	beside sharing:120	beside transfers:-39	beside retention:-24	beside security:-6	beside rights:20	beside choices:36	beside do-not-track:-25	beside children:33	beside automated-decisions:-31	beside changes:-14	base:-11
transfers	-364	own score:85	is heading:-96	text below:266	first below:327	before:132	after:156	heading above:-65	rest of section:76	lead-in:98	rest of list:-156	strongest beside:-107	beside controller:-7	beside collection:28	beside sources:-36	beside purposes:31	beside legal-basis:78	beside cookies:17	beside sharing:99	beside sale:-15	beside retention:85	beside security:18	beside rights:-10	beside choices:17	beside children:-19	beside automated-decisions:-16	beside changes:-23	base:11
retention	-360	own score:104	is heading:-144	text below:266	first below:249	before:158	after:142	heading above:-58	rest of section:103	lead-in:125	rest of list:-111	strongest beside:-166	beside controller:-8	beside contact:-37	beside collection:79	beside sources:-62	beside purposes:68	beside legal-basis:103	beside cookies:-50	beside sharing:50	beside sale:-12	beside security:11	beside rights:72	beside choices:47	beside do-not-track:-6	beside children:-8	beside automated-decisions:-25	beside changes:-29	base:59
security	-359	own score:82	is heading:-126	text below:305	first below:326	before:143	after:207	rest of section:111	lead-in:111	rest of list:-119	strongest beside:-124	beside controller:-47	beside contact:-39	beside collection:45	beside sources:-40	beside purposes:52	beside legal-basis:-23	beside cookies:-12	beside sharing:98	beside sale:-19	beside transfers:-6	beside retention:62	beside rights:-23	beside choices:29	beside do-not-track:-12	beside children:-34	beside automated-decisions:8	beside changes:-5	base:-22
rights	-332	own score:69	is heading:-165	text below:233	first below:248	before:83	after:129	heading above:-77	rest of section:74	lead-in:157	rest of list:-140	strongest beside:-211	beside controller:27	beside contact:117	beside collection:31	beside sources:-71	beside purposes:75	beside legal-basis:65	beside cookies:-67	beside sharing:28	beside sale:98	beside transfers:59	beside retention:21	beside security:-26	beside choices:100	beside do-not-track:-11	beside children:50	beside automated-decisions:74	beside changes:-21	base:-22
choices	-348	own score:93	is heading:-107	text below:193	first below:234	before:93	after:38	heading above:92	rest of section:100	lead-in:175	rest of list:-71	strongest beside:-79	beside controller:-20	beside contact:-28	beside sources:-79	beside purposes:29	beside legal-basis:22	beside cookies:-21	beside sharing:15	beside sale:12	beside transfers:-43	beside retention:-47	beside security:-76	beside rights:14	beside do-not-track:-48	beside children:-64	beside automated-decisions:-29	beside changes:-72	base:58
do-not-track	-395	own score:126	is heading:-91	text below:215	first below:235	before:95	after:126	heading above:105	rest of section:72	lead-in:118	rest of list:-133	strongest beside:-43	beside controller:-9	beside contact:-66	beside collection:84	beside sources:-41	beside purposes:-10	beside legal-basis:-56	beside cookies:96	beside sharing:-41	beside sale:10	beside transfers:-8	beside retention:-61	beside security:-10	beside rights:13	beside choices:9	beside children:-8	beside changes:8	base:-14
children	-381	own score:112	is heading:-184	text below:213	first below:230	before:178	after:188	heading above:-39	lead-in:177	rest of list:-141	strongest beside:-96	beside controller:-6	beside contact:43	beside collection:-15	beside sources:-16	beside purposes:5	beside legal-basis:25	beside cookies:-21	beside sharing:-13	beside transfers:-8	beside security:-16	beside rights:18	beside choices:-93	beside do-not-track:13	beside changes:-19	base:13
automated-decisions	-393	own score:106	is heading:-97	text below:210	first below:235	before:119	after:117	heading above:32	rest of section:83	lead-in:136	rest of list:-128	strongest beside:-114	beside controller:-21	beside contact:-7	beside collection:93	beside sources:34	beside purposes:153	beside legal-basis:79	beside cookies:-7	beside sharing:32	beside sale:45	beside transfers:-29	beside retention:30	beside security:46	beside rights:31	beside choices:43	beside children:-8	beside changes:-8	base:35
changes	-365	own score:124	is heading:-94	text below:173	first below:203	before:33	after:199	heading above:44	rest of section:106	lead-in:133	rest of list:-132	strongest beside:-150	beside controller:-16	beside contact:-37	beside collection:-23	beside purposes:-48	beside legal-basis:-13	beside cookies:-9	beside sharing:-47	beside sale:54	beside transfers:-13	beside retention:-14	beside security:-13	beside rights:94	beside choices:-19	beside do-not-track:-33	beside children:15	base:31
collection.health-policy	-240
collection.health	-240
transfers.framework	-240
transfers.recourse	-240
transfers.enforcement	-240
transfers.arbitration	-240
transfers.liability	-240
rights.time	-240
rights.fee	-240
rights.metrics	-240
choices.incentives	-240
do-not-track.answer	-240
children.protection	-240
automated-decisions.recommendations	-240
automated-decisions.advertising	-240
automated-decisions.artificial-intelligence	-240
automated-decisions.ai-notice	-240
children.minimum-age	-365
children.parental-consent	-354
collection.duty-to-provide	-336
legal-basis.legitimate-interest	-344
sharing.recipients	-279
transfers.safeguard	-358
transfers.copy	-349
retention.period	-349
retention.criteria	-295
rights.access	-319
rights.rectification	-327
rights.erasure	-278
rights.objection	-326
rights.restriction	-343
rights.portability	-320
rights.withdraw-consent	-303
rights.how	-282
controller.data-protection-officer	-317
rights.verification	-303
rights.complaint	-319
cookies.consent	-290
cookies.third-party	-304
cookies.duration	-321
changes.notice	-343
collection.sensitive	-299
changes.last-updated	-379
purposes.new	-412
changes.effective-date	-417
sources.public	-455
controller.representative	-394
automated-decisions.logic	-336

above choices	2:-10	4:20	6:30	12:-20	13:35	55:45	56:15
above collection	0:-10	1:-10	2:20	5:-20	7:20	9:40	10:10	11:45	12:-30	13:30	16:30	37:35	38:-15	39:-15	40:35	50:-10	55:-10	59:25	65:15
above controller	0:80	1:25	2:-20	4:-10	7:-15	44:20	51:10
above cookies	0:15	2:-15	3:-45	4:10	5:-30	6:80	7:-15	9:-15	10:-25	11:15	12:-20	13:60	14:15	15:-15	16:25	17:-25	36:-15	37:-25	38:-20	39:-25	40:-30	42:-15	43:-20	45:20	46:-15	47:-60	48:-10	49:-20	50:-10	52:-15	54:-15	55:10	56:40	57:-15	58:-30	60:-30
above legal-basis	0:-15	1:-15	2:40	3:-10	4:-25	7:-20	9:-10	10:-10	11:-10	12:-10	13:15	17:-10	37:10	39:-20
above purposes	0:-25	1:-40	2:20	3:-15	4:10	5:25	6:-65	7:-35	8:-10	9:-35	10:-10	11:-20	12:-50	13:-25	15:-15	16:20	17:-25	37:-10	38:-20	39:-20	40:-25	42:-15	43:-15	50:-10	51:-40	55:-20	56:-15	59:20
above rights	0:10	2:-30	3:-10	5:-15	6:25	10:-10	12:20	17:20	45:-25	46:-25	48:20	49:35	50:-10	51:30	52:20	54:20	55:45	56:15	60:20
above security	2:-15	11:10	16:30	43:10	51:15
above sharing	1:-10	3:-10	7:35	10:10	11:50	13:-10	37:10	39:-10
automated-decisions*1	0:-10	1:15	2:30	3:-20	4:20	6:10	7:-25	10:-10	11:-10	12:35	14:-10	16:35	37:-40	38:25	39:-50	43:-30	44:25	47:20	55:-25	56:-15	57:-30	59:-20	65:55
automated-decisions*2	1:10	3:-10	4:-10	12:20	16:55	51:30	65:25
automated-decisions*3	16:50
automated-decisions/advertising	2:-10	4:-15	7:-10	13:10	32:220
automated-decisions/ai-notice	34:220
automated-decisions/artificial-intelligence	2:15	7:-10	33:220	38:25
automated-decisions/logic	1:10	3:-10	4:-10	12:20	16:150	51:30	65:245
automated-decisions/parameters	16:150	65:220
automated-decisions/profiles	1:20	2:30	3:-20	4:55	5:-10	6:15	12:15	13:-20	16:175	39:-20	42:10	46:10	51:25	57:-25	65:40
automated-decisions/recommendations	31:220
automated-decisions/said	2:-10	4:-20	7:-15	12:45	13:15	16:345	44:35	46:-10	47:50	51:15	65:50
begins accès	12:30	44:65
begins adresse	0:30	1:40	2:35	4:-35
begins afin	0:-25	1:-25	4:30
begins ainsi	6:30
begins application	2:75	7:85	13:25	39:105
begins assurer	4:30
begins au	0:55	1:25
begins autres	4:-25
begins aux	2:-45	4:25
begins ce	2:40	7:-25	56:35
begins cependant	6:50	13:45
begins certains	2:-30	11:25
begins ces	0:-35	2:45	51:40
begins cette	6:25	7:-30
begins chaque	7:40
begins collecte	2:-25
begins comment	2:-45	6:-25	11:75	12:-30
begins conformément	5:40	12:45	39:30	46:25
begins cookies	2:-55	4:35	6:-40
begins coordonnées	0:-25
begins créer	6:35
begins dans	7:60	39:70	51:25
begins date	2:30
begins de	2:55	7:-30
begins des	7:45	39:70
begins données	1:-25	2:185	4:-70	5:-25	7:-70	9:-30	11:-25	12:-40
begins droit	13:-35
begins durée	12:-45
begins en	4:-25	12:50
begins enregistrement	2:-25	10:30
begins formulaire	1:25	10:30
begins gestion	4:85	5:25
begins gérer	4:60
begins il	4:60	5:30
begins informations	4:-40
begins la	0:-30	1:-35	2:-25	4:-85	7:30	9:-25	10:-65	11:-25	12:-25	39:50	43:-30
begins le	5:35	44:-40	46:-40
begins les	1:-35	2:40	4:-70	5:-35	7:55	9:25	39:45	46:40	56:-40
begins lors	0:30	4:-55	11:30
begins lorsque	4:-40	9:-40	12:50	44:80
begins mail	1:25	2:-30
begins marketing	4:55	5:25	7:35
begins nos	4:-35	7:-30
begins notre	2:-50	4:-25	7:40	39:50
begins nous	1:-35	2:-60	7:30	9:25	56:40
begins ou	7:75
begins par	0:75	1:35	2:-35	5:-30	52:25
begins pour	0:-40	1:35	4:-30	6:-75	7:-25	12:35	56:-30
begins pourquoi	2:-60	4:70
begins quand	2:30	4:-35
begins quelles	7:-25	10:25	12:-50
begins quels	12:55
begins qui	0:80	2:-50	4:-25	7:90
begins respecter	4:25
begins responsable	12:-40
begins répondre	4:35
begins service	1:40
begins services	4:40	7:-25
begins si	2:30	4:25	6:40	13:30	46:35	56:25
begins sont	2:40	6:30
begins sur	7:-25	13:90	38:30	39:-25
begins type	2:35	10:25
begins un	2:-30	7:-25
begins utilisation	2:-30	6:30
begins veuillez	2:-30	4:-25	6:30	13:45
begins vos	2:35	5:30	9:30	10:35	11:-35	13:25	43:70	44:40
begins votre	4:25
begins vous	1:-35	4:-75	5:-110	7:-70	10:-45	11:-45	12:-25	38:-45	39:-75	46:25
changes*1	0:-20	2:-35	5:10	6:-25	7:-10	9:-20	10:-15	12:-30	13:-20	15:-10	17:120	42:-10	43:-10	44:-10	45:30	50:-10	51:-10	52:35	53:20	54:-10	58:110	60:95
changes*2	1:-10	2:-10	4:-20	6:-15	7:-10	12:-15	13:-10	17:70	58:80	60:45
changes*3	5:15	17:55	58:55
changes/effective-date	0:-15	3:-10	5:15	6:-10	7:-15	13:-15	17:135	39:-15	45:30	46:10	53:30	58:50	62:180
changes/last-updated	2:-30	3:20	4:10	5:-10	6:-10	17:220	52:40	58:30	60:320
changes/notice	4:-10	5:15	12:-10	17:160	39:15	45:15	58:285
changes/said	0:-10	1:-15	2:-20	3:-10	4:-30	6:-10	7:-15	12:-25	13:-20	17:395	58:100	60:80
children*1	2:-20	4:-10	6:-10	9:-10	10:-25	15:80	35:85	36:160	46:20	53:20	58:25
children*2	10:-10	15:55	35:60	36:20
children*3	15:50
children/minimum-age	2:35	4:-15	10:-25	15:185	35:310	36:85	37:10	39:10
children/parental	2:-20	15:190	35:30	36:285
children/protection	15:150	30:220
children/said	2:-40	6:-10	7:-10	10:-10	12:10	15:325	35:50	36:50	46:20	53:25	58:25
choices*1	2:-25	4:-55	6:30	7:-15	8:-10	10:-15	12:-45	13:45	14:-15	15:-15	16:-25	17:-10	37:-45	39:-15	42:-20	43:15	44:-10	45:-25	46:-20	47:-15	49:-35	52:-15	53:-15	54:-15	55:-25	56:-25	57:-15
choices*2	0:-10	1:-35	2:-35	3:-15	5:15	6:-20	9:-10	11:-10	13:45	16:-10	38:10	45:30	46:-10	47:25	50:30	53:10	56:15	58:20
choices*3	13:50
choices/incentives	0:10	2:10	4:-10	6:-10	9:-10	10:-10	12:-45	13:125	28:220	37:40	43:10
choices/opt-out	0:-10	2:-35	4:-40	6:35	7:-15	13:210	14:-10	15:-10	16:-30	37:-10	39:-10	42:-15	43:10	44:15	45:30	47:15	50:25	51:35	53:-10	54:-10	56:10	58:15
choices/said	0:-10	1:-35	2:-40	3:-15	4:-15	5:15	6:-10	7:-10	11:-10	13:315	14:-10	16:-10	38:10	45:15	46:-10	47:20	50:25	53:10	55:-60	56:-20	58:20
collection*1	0:10	1:-45	3:-40	4:30	5:35	6:35	7:-50	8:-25	9:-20	10:25	11:-30	12:-35	13:65	14:20	15:-20	16:35	17:-30	36:-25	37:80	38:-10	39:-30	40:-35	42:35	43:25	44:-20	45:-40	46:-30	48:-40	49:-25	50:-25	51:-45	52:-30	53:-50	54:-30	55:-15	59:60	61:-25	65:10
collection*2	0:-10	2:40	4:-35	7:-10	10:10	11:-10	13:-20	37:75	39:-40	42:15	47:10	51:-15	55:25	56:15	59:55	65:15
collection*3	2:50	3:15	65:30
collection/automatic	2:205	3:-30	4:-10	5:-25	6:15	7:-20	9:-10	10:55	11:-15	12:-60	13:-10	14:20	15:-10	37:-45	39:-30	40:-10	42:40	44:-30	45:-25	46:-25	47:-15	48:-15	50:-40	51:-40	55:70	56:25	57:15	59:-40	65:65
collection/duty-to-provide	1:-15	2:225	3:-10	5:25	7:-25	8:-10	11:-15	12:10	13:95	16:45	17:-10	37:355	38:-15	39:-20	40:20	42:-15	43:15	46:15	47:50	51:-60	56:-25	59:-40	65:15
collection/health	2:315	3:25	4:10	5:10	7:-15	12:-10	19:350	37:10	39:-20	59:150	65:25
collection/health-policy	2:150	18:220
collection/said	0:15	1:-20	2:175	3:20	4:15	5:15	6:40	7:-20	8:-15	11:-10	12:20	13:-25	17:-20	37:-10	42:25	43:15	44:25	46:-15	47:-25	49:-15	50:25	51:30	52:-10	55:-10	56:15	57:-15	59:-35	65:-20
collection/sensitive	2:150	4:-25	37:25	39:-15	50:10	59:305	65:25
contact*1	0:40	3:-25	4:-10	5:-25	6:-30	7:-35	8:-10	9:10	11:-20	12:40	13:-30	14:-10	15:-15	16:20	17:-15	37:-30	38:-15	39:-40	40:-10	41:60	44:10	45:55	46:10	47:30	48:-10	50:10	51:60	52:85	54:40	58:-10	59:-35	65:40
contact*2	1:50
contact*3	1:50
contact/said	0:40	1:315	3:-25	4:-10	5:-25	6:-30	7:-35	8:-10	9:10	11:-20	12:40	13:-30	14:-10	15:-15	16:20	17:-15	37:-30	38:-15	39:-45	40:-10	41:60	44:10	45:55	46:10	47:30	48:-10	50:10	51:55	52:90	54:35	58:-10	59:-35	65:40
contents	6:-10
controller*1	0:-20	1:45	2:-30	4:-20	5:-30	6:-15	8:-10	10:-15	11:-20	12:-30	14:-10	15:-10	16:-20	17:-15	37:-10	38:-25	39:-20	40:-15	41:-10	42:-10	43:-10	44:-25	45:-20	46:-25	47:-25	48:-15	49:-10	50:-20	51:10	52:40	53:20	54:-10	55:35
controller*2	1:50	3:-10	6:-10	7:25	11:-15	13:-10	17:-10	39:20	45:20	52:20
controller*3	0:50
controller/data-protection-officer	0:270	1:35	3:-10	5:10	6:-10	7:30	11:-15	13:-10	17:-10	39:20	45:20	52:375
controller/representative	0:200	1:30	2:-10	3:-10	4:-10	5:-10	6:-10	7:-25	13:-10	64:205
controller/said	0:260	1:15	2:-20	4:-25	5:-25	10:-10	11:-15	12:-25	13:15	14:-10	15:-10	16:-20	17:-15	38:-20	42:-10	44:-30	45:-15	46:-25	47:-20	48:-15	49:-10	50:-15	51:25	52:40	53:25	55:45	56:10	65:10
cookies*1	0:-25	1:-25	5:-10	6:70	7:-40	8:-15	9:-20	10:-50	11:-35	12:-40	13:15	14:50	15:-20	16:-30	17:-20	39:-50	40:-30	42:-25	43:-20	44:-30	45:-25	46:-45	48:-20	49:-20	51:-40	52:-20	54:-20	55:55	56:70	57:50	63:-10
cookies*2	2:-20	3:-30	4:40	5:-20	6:45	7:15	9:-15	10:-40	11:-15	12:-10	13:25	38:10	39:55	42:-15	43:-15	50:-20	55:45	56:25	57:60
cookies*3	0:10	2:-15	4:10	6:60	12:-10	13:-15	16:15	39:10	43:-10	55:15	56:-10	57:20
cookies/consent	2:-10	3:-10	4:-20	5:-15	6:180	7:35	9:-10	13:20	14:-20	16:10	38:10	39:55	43:-20	55:280	57:-10
cookies/duration	2:-35	4:20	6:155	10:-40	12:-10	13:-10	38:10	42:-15	56:-10	57:305
cookies/said	0:-25	1:-25	5:-15	6:380	7:-40	8:-15	9:-20	10:-50	11:-35	12:-40	13:15	14:50	15:-20	16:-30	17:-20	39:-50	40:-30	42:-25	43:-20	44:-30	45:-25	46:-45	48:-20	49:-20	51:-40	52:-20	54:-20	55:55	56:70	57:55	63:-10
cookies/third-party	0:10	2:10	3:-20	4:50	5:-15	6:120	7:-10	14:20	16:10	39:15	55:20	56:255	57:15
do-not-track*2	14:50
do-not-track*3	14:50
do-not-track/answer	14:192	29:220
do-not-track/said	14:400
label automated-decisions	16:120
label changes	6:-10	17:125	60:35
label children	15:120
label choices	3:15	4:-15	13:120	53:25
label collection	2:145
label contact	1:95	12:20	13:-15	37:15
label controller	0:90	7:-10
label cookies	2:-10	4:-30	6:125	16:15
label do-not-track	14:120
label legal-basis	2:-10	4:-55	5:110	11:-15	47:10
label purposes	0:-10	2:-15	3:-10	4:150	5:25	6:-10	7:-15	10:-10	12:-20	15:35	16:-10	35:40	36:60	39:-20	42:-10
label retention	10:120
label rights	0:-20	1:-30	2:-20	3:-10	4:-10	5:-25	7:-15	10:-10	11:-10	12:155	13:-40	16:-10	43:-10	45:25	47:10	48:25	51:-30
label sale	8:120
label security	2:15	11:105
label sharing	0:-15	2:15	3:-35	4:-25	7:100	9:-10	11:-10	13:-30	15:25	39:-45	53:20	56:10
label sources	3:120
label transfers	9:120
lead automated-decisions	12:-10
lead automated-decisions/logic	16:60
lead automated-decisions/parameters	16:60
lead automated-decisions/profiles	16:60
lead automated-decisions/said	16:125
lead changes	52:10
lead changes/effective-date	17:60	52:10
lead changes/last-updated	17:60
lead changes/notice	17:60
lead changes/said	17:125
lead children/minimum-age	15:60
lead children/parental	15:60
lead children/protection	15:60
lead children/said	15:125
lead choices	0:15	1:30	3:10	4:-15	7:-15	12:-25	13:10	52:30
lead choices/incentives	13:60
lead choices/opt-out	0:15	1:30	3:10	4:-15	7:-15	12:-25	13:70	52:30
lead choices/said	13:125
lead collection	0:-10	1:-20	2:120	3:15	4:-80	5:-20	7:-35	9:-10	10:-10	11:-10	12:-35	13:-10	14:-10	15:-10	16:-10	38:-10	42:-10	44:-25	59:15	63:10
lead collection/automatic	2:90
lead collection/duty-to-provide	2:65	3:10	4:-10	7:-15
lead collection/health	2:135
lead collection/health-policy	2:60
lead collection/said	1:-20	2:200	3:10	4:-65	5:-20	6:-15	7:-25	9:-10	10:-10	12:-30	13:-10	15:-10	16:-10	44:-20	59:-20	63:15
lead collection/sensitive	2:70
lead contact	0:-15	1:20	2:10	7:-10	12:-35
lead contact/said	0:-15	1:145	2:10	7:-10	12:-35
lead controller	0:15	1:30	2:-10	4:-10	12:-30	51:-20	52:20	55:20
lead controller/data-protection-officer	0:115	12:-20	52:25
lead controller/representative	0:60
lead controller/said	0:140	1:30	2:-10	4:-10	12:-30	51:-20	52:20	55:20
lead cookies	2:15	6:35	14:15
lead cookies/consent	4:10	6:65	14:15	56:10
lead cookies/duration	6:75
lead cookies/said	2:15	6:160	14:15
lead cookies/third-party	3:15	6:60	14:15	56:10
lead do-not-track/answer	14:77
lead do-not-track/said	14:160
lead legal-basis	2:-10	4:15	5:-10	7:-15	11:-10	12:-20	38:10	46:-10
lead legal-basis/grounds	2:-10	4:15	5:40	7:-10	12:-15	59:10
lead legal-basis/legitimate-interest	4:10	5:105	12:-10	38:10
lead legal-basis/said	5:120	12:-10	38:10	46:-10
lead purposes	2:-15	3:-15	4:10	5:20	6:-30	8:-10	9:-15	10:-15	11:-20	12:-35	13:-20	14:-10	15:-10	16:-10	17:-10	39:-15	42:-10	43:-20	44:-35	45:-20	46:-30	48:30	49:-20	50:-15	51:-15	54:-10	56:-10	59:10
lead purposes/new	4:60
lead purposes/said	0:-15	1:-15	2:-20	4:150	6:-30	7:-10	9:-10	10:-15	11:-15	12:-35	13:-15	16:-10	37:-15	42:-10	43:-20	44:-15	45:-15	46:-15	48:-25	50:-10	51:-10	59:-25
lead purposes/to-do	0:15	2:-25	3:-25	4:40	6:-10	7:20	9:-10	12:-25	13:-10	38:-20	39:15	44:-30	45:-10	46:-15	48:45	49:-10	59:25
lead retention	2:-10	4:10	6:-10
lead retention/criteria	4:10	6:-10	10:60
lead retention/period	10:125
lead retention/said	4:10	6:-10	10:130
lead rights	2:-55	4:-45	5:-40	6:-25	7:-15	9:-10	10:-25	11:-15	12:70	15:-10	16:-20	44:85	45:-10	46:50	47:-15	48:35	49:20	50:-15	51:30	52:30	54:25	59:25
lead rights/access	6:-15	12:120
lead rights/after-death	12:60
lead rights/complaint	1:-15	3:20	6:-20	12:110	54:80
lead rights/erasure	2:-15	4:-10	5:-20	12:135	46:85	57:10
lead rights/fee	12:65
lead rights/how	0:25	1:30	4:-10	12:80	51:60	52:50
lead rights/metrics	12:60
lead rights/objection	12:115
lead rights/portability	5:-10	12:125	49:45
lead rights/rectification	12:125	13:10	51:10
lead rights/restriction	2:10	4:-10	12:125	48:65	59:45
lead rights/said	0:-15	1:-10	2:-60	4:-35	5:-35	6:-10	7:-10	9:-10	10:-20	11:-10	12:185	13:-10	15:-10	16:-15	44:90	45:-10	46:50	47:-10	48:35	49:20	51:-20	54:25
lead rights/time	12:60
lead rights/verification	12:60
lead rights/withdraw-consent	12:125
lead sale/said	8:160
lead security/said	11:130
lead sharing	2:-30	3:-10	4:-40	5:-15	7:20	11:15	12:-10	13:-10	14:10	39:35
lead sharing/recipients	2:-30	4:-45	5:-15	7:80	11:10	12:-10	13:-10	14:10	39:30
lead sharing/said	2:-25	3:-25	4:-35	5:-15	7:160	11:20	39:40
lead sources/others	3:60
lead sources/public	3:60
lead sources/said	3:170
lead transfers/adequate-protection	9:60
lead transfers/arbitration	9:125
lead transfers/copy	9:60
lead transfers/enforcement	9:125
lead transfers/framework	9:125
lead transfers/liability	9:125
lead transfers/recourse	9:125
lead transfers/safeguard	9:125
lead transfers/said	9:125
legal-basis*1	0:-60	1:-20	2:-25	3:-35	4:10	5:85	6:15	7:10	8:-20	10:45	11:-35	15:-25	16:-20	17:-25	37:10	38:65	39:10	40:-40	42:10	43:35	44:-30	45:-35	46:-10	47:-15	48:-30	49:15	50:35	51:-25	52:-40	53:-55	54:-45	55:90	56:-30	57:-20	63:-35
legal-basis*2	2:-10	6:-10	11:-15	14:-15	15:-10	17:-10	37:-25	38:40	39:15	42:10	43:-25	45:15	47:20	48:-15	49:-20	50:30	55:-35	59:20	63:10	65:-10
legal-basis*3	0:15	3:20	4:-10	7:-15	8:10	9:10	11:-20	37:-20	38:15	39:-40	40:25	42:10	43:-15	46:10	47:-20	50:-35	51:-25	55:-20	59:-30	63:35	65:10
legal-basis/grounds	0:-20	3:-10	4:25	5:170	6:15	8:-10	9:15	10:25	11:-35	12:25	13:15	14:10	15:-15	16:-10	17:-15	37:10	38:-65	40:-15	42:20	43:15	44:10	45:20	46:10	47:-50	48:-20	49:30	50:65	51:15	54:-30	55:90	56:-20	57:-30	59:-10	65:25
legal-basis/legitimate-interest	1:-10	2:-30	3:10	4:-15	5:280	7:-10	11:-10	12:-20	13:-10	14:-10	15:-10	17:-10	37:-45	38:455	39:-20	40:10	42:10	43:-35	44:-20	45:-40	46:-25	47:25	48:-10	49:-15	50:-55	51:-35	55:-35	56:-25	63:15
legal-basis/said	0:-35	3:-10	5:310	6:-15	7:10	9:-10	10:20	11:-25	13:-10	14:-15	15:-15	16:-10	17:-15	38:80	39:10	43:15	44:-10	47:10	48:-20	49:-30	50:20	51:-35	52:-10	53:-10	55:-20	56:-10	57:-25	65:-15
list	0:-35	1:-40	2:55	3:-50	4:-20	5:-75	6:-15	8:-75	9:-70	10:-75	11:-95	12:30	13:-65	14:-75	15:-80	16:-105	17:-90	37:-140	38:-85	39:-80	40:-100	42:-85	43:-140	44:-50	45:-85	46:-60	47:-145	48:-95	49:-95	50:-105	51:-105	52:-65	53:-135	54:-65	55:-150	56:-140	57:-135	59:-95	63:-65	65:-120
long	0:40	1:35	2:50	3:90	4:105	5:10	7:20	9:30	10:15	11:-10	12:-60	13:10	14:25	15:15	16:15	17:-35	35:-40	37:-15	39:25	40:30	42:25	43:15	46:15	47:-30	48:-50	49:-35	50:-15	51:25	54:-15	55:-30	57:50	59:25	63:-55	65:30
mention	2:30	4:10	6:25	7:-10	13:25	56:15
purposes*1	0:-25	1:-30	2:-10	4:-15	5:45	6:15	7:-20	8:20	9:-25	10:20	11:-25	12:10	15:-25	17:-25	37:30	39:-30	42:-10	43:25	44:-15	45:-10	47:15	49:-30	50:10	51:-10	52:-25	53:10	54:-15	56:30	57:-10	59:-20	61:-25
purposes*2	4:55	61:40
purposes*3	4:50
purposes/new	4:155	61:260
purposes/said	0:-25	1:-30	2:-10	4:300	5:45	6:10	7:-20	8:20	9:-25	10:20	11:-25	12:10	15:-25	16:-10	17:-25	37:30	39:-30	42:-10	43:25	44:-15	45:-10	47:15	49:-30	51:-10	52:-25	53:10	54:-15	56:25	57:-10	59:-20	61:-25
purposes/to-do	0:30	1:35	3:-10	4:80	5:20	6:10	9:-30	10:-40	12:-10	13:-15	14:-20	15:-30	16:-25	17:-40	36:-35	37:45	38:20	39:30	40:-15	42:-20	43:-30	44:-35	46:15	47:45	48:20	50:30	52:-15	53:-30	54:-55	55:-25	58:-45	59:-25	63:-50	65:-50
retention*1	0:-15	1:10	2:-25	3:-30	4:-15	5:-30	6:-35	7:15	8:-10	10:70	12:10	13:-30	14:-15	15:15	17:-15	35:35	36:30	37:-40	38:-25	42:65	43:75	44:15	46:-10	47:-40	48:-20	49:-25	50:45	51:35	52:-10	54:-35	55:15	56:-20	57:90	65:15
retention*2	2:-20	4:-15	10:30	12:-15	13:-10	16:-15	38:10	42:50	43:20	46:-10	50:20	51:-15	52:10	55:-10	57:10	59:-10
retention*3	2:-20	3:10	4:-30	5:-10	9:-10	10:50	11:-10	12:-20	38:10	39:-10	42:35	51:-25	57:-20	65:15
retention/criteria	1:-10	2:-25	4:-45	5:-40	6:-25	7:-10	9:-25	10:210	12:-25	13:-20	16:-15	38:-15	39:-45	42:-20	43:275	44:-15	48:10	50:-30	51:-20	56:-25	59:-20
retention/period	0:-15	1:10	4:-25	7:25	9:25	10:285	12:50	14:-10	15:25	16:20	17:-10	35:50	36:45	39:35	40:-10	42:435	43:-50	44:20	45:35	46:15	47:-20	50:55	51:25	53:15	54:-25	55:40	57:105	59:15	65:25
retention/said	2:-45	6:-15	10:335	12:-45	13:-20	15:-10	16:-20	40:-10	42:85	43:85	44:15	45:-20	46:-35	51:-10	55:-15	56:-20	57:-25	59:-15
rights*1	0:-50	1:-15	2:-20	3:-80	4:-35	5:-50	6:10	7:-10	9:-30	10:-20	11:20	13:65	14:-40	15:20	17:-15	35:-35	37:15	38:-20	39:-50	40:-25	41:-25	42:-30	43:-20	44:25	45:55	46:-10	47:-20	48:-15	50:40	51:60	52:-15	53:-35	54:-50	55:-30	56:-20	58:-20	60:-55	63:-50	65:-50
rights*2	0:-25	1:10	2:10	3:-15	4:-40	5:-75	6:-35	7:-55	8:-15	10:35	11:-15	12:-30	13:-25	14:-15	15:-30	16:-30	17:-25	37:-15	38:-50	39:-40	42:20	43:30	44:-120	45:30	46:40	47:70	48:50	49:25	51:30	52:-25	54:20	56:-15	57:20	59:25	65:-10
rights*3	1:-15	2:-20	4:-25	5:-10	10:30	11:20	12:-25	13:-15	16:-15	38:-15	39:10	44:10	45:15	46:-15	48:25	49:30	50:-30	51:-25	53:30	54:35	57:-30	59:-25	65:10
rights/access	0:-20	2:35	4:-10	6:-10	7:10	9:15	11:-35	12:210	13:-10	15:-10	16:-20	17:10	37:-20	39:-30	41:30	42:20	44:295	45:10	46:35	47:50	50:25	51:35	54:-15	55:30	56:10	57:-10	59:30
rights/after-death	4:-20	12:165	16:-10	46:-15	47:35	48:20	49:20	50:15	51:-15	54:30
rights/complaint	0:10	1:-30	2:-15	3:-10	5:-15	6:-25	11:20	12:320	13:-25	16:-15	17:-10	42:-20	43:10	45:-20	50:-15	51:-55	52:40	53:15	54:480	55:40
rights/erasure	0:-15	2:-30	3:-20	4:10	5:-15	7:-10	10:80	11:20	12:285	15:-10	16:25	37:-50	38:-15	42:10	43:65	44:75	45:150	46:455	47:45	48:40	50:-45	51:35	53:10	55:-30	56:-25	57:65	59:-30	65:10
rights/fee	2:10	4:15	12:120	13:35	26:220	38:10	44:35	45:-20	47:-10	48:10	49:10	51:-55	53:50	54:10	57:20
rights/how	0:10	1:25	2:15	3:-20	4:-40	5:-15	7:-10	9:-10	10:-15	12:180	15:-10	16:-10	37:-10	38:-10	41:15	43:-15	44:-10	45:45	46:10	47:15	48:45	49:10	51:205	52:15	53:25	54:-15	55:25	56:10
rights/metrics	12:165	27:220
rights/objection	0:-20	1:10	2:-10	3:-20	4:15	5:-55	6:50	7:-25	9:-10	10:10	11:-10	12:245	13:110	14:-10	15:-10	16:35	38:-40	39:-15	42:-15	43:20	44:20	45:20	46:20	47:435	49:10	50:-20	51:20	53:35	54:25	56:25	57:30
rights/portability	0:-10	2:-15	3:-10	4:-20	7:-10	10:-15	12:280	13:15	43:-10	44:20	46:25	47:50	48:40	49:515	54:10
rights/rectification	0:-10	1:-10	2:-25	3:-10	7:-10	10:-20	11:-10	12:245	16:-10	17:-10	39:-15	43:-15	44:60	45:420	46:80	47:105	48:40	49:20	50:-15	51:10
rights/restriction	0:-15	2:-25	3:-10	4:-35	5:-10	7:-10	10:10	11:20	12:260	13:10	16:-10	43:-10	44:15	45:-15	46:-10	48:485	49:20	50:-15	51:-20
rights/said	2:-45	4:-50	5:-35	6:-35	7:-10	8:10	9:-30	10:15	11:20	12:250	13:-20	14:-20	15:45	16:-40	38:-15	39:20	40:-15	42:10	44:85	45:40	49:45	50:-30	51:-15	52:-15	53:-20	54:30	55:-40	56:-20	57:-50	58:15	59:-35	60:-15	65:-15
rights/time	1:10	10:-10	12:165	25:220	51:20
rights/verification	0:-15	2:30	4:30	6:-10	7:-15	9:-10	10:-20	11:-20	12:130	13:20	16:10	37:65	38:10	39:-20	42:-15	43:-20	44:-10	45:-30	51:20	53:315	59:60	65:15
rights/withdraw-consent	0:-15	2:35	3:-10	4:-50	5:10	6:-15	7:15	9:10	10:-20	11:15	12:345	13:-15	16:-10	37:45	39:-10	43:-40	44:-10	45:-30	46:-25	48:-15	49:-30	50:505	51:80	57:-10	59:35
sale*1	4:20	7:15	8:30	39:15
sale*2	8:50
sale*3	8:50
sale/said	4:20	7:15	8:430	39:15
security*1	0:-15	1:10	3:-20	4:-25	5:-25	6:-10	7:-40	8:20	10:-20	12:-15	13:-25	16:30	39:-45	41:10	43:-10
security*2	11:50
security*3	11:50
security/said	0:-15	1:10	3:-20	4:-20	5:-25	6:-10	7:-40	8:20	10:-20	11:315	12:-15	13:-25	16:30	39:-45	41:10	43:-10
sharing*1	1:-20	2:-15	3:55	6:-25	7:55	8:15	9:10	10:-15	12:-15	13:-20	14:10	15:-30	16:-35	17:-30	37:-45	38:-20	41:-10	42:-10	43:-20	45:-15	46:-15	47:-85	48:-35	50:10	51:-10	53:-25	56:10	57:-15	63:-30	65:-15
sharing*2	1:-10	2:-35	3:-10	4:-40	5:-25	7:-30	8:20	11:10	14:-10	16:10	38:-10	39:30	40:15	41:-10	44:30	45:15	65:15
sharing*3	7:50
sharing/recipients	0:15	1:-15	2:-25	3:75	4:-15	5:-20	6:-10	7:135	9:20	12:-20	13:-40	14:15	15:-25	16:-25	17:-30	37:-60	38:-20	39:185	41:-65	44:10	45:-10	46:-20	51:-15	52:10	53:-35	56:15	57:-10	59:-60	63:-15
sharing/said	0:-10	1:-10	2:-25	3:-25	4:-20	6:-15	7:300	8:30	9:-15	10:-15	11:15	13:15	14:-15	15:-10	17:-10	37:10	38:-10	39:65	40:10	41:45	43:-15	44:15	47:-15	48:-10	49:30	50:-10	55:-10	56:-35	59:20	65:10
short	0:-85	1:40	2:105	3:-20	4:30	5:-40	6:-15	8:-40	9:10	10:-35	11:-65	13:35	14:-40	15:15	16:-50	36:-30	37:-20	39:-30	44:-15	45:-40	46:-65	47:-50	49:-45	50:-45	51:-65	52:-60	55:-35	59:-55	62:-20
sources*1	2:-10	3:20	4:-20	6:20	7:10	10:-10	44:20	46:20	50:10	51:20	59:20
sources*2	3:50	4:-10	7:-30
sources*3	3:50
sources/others	3:210	6:10	7:-20	39:-15	59:15
sources/public	3:140	4:-20	7:25	59:10	63:215
sources/said	2:-10	3:285	6:10	7:-25	39:-25	44:20	46:20	49:10	50:10	51:25
text	0:-15	1:50	2:-35	3:-80	4:-40	5:-95	6:-20	7:-15	8:-130	9:-70	10:-60	11:-50	12:-80	13:-10	14:-130	15:-65	16:-105	17:-40	35:-130	36:-120	37:-120	38:-155	39:-95	40:-150	41:-115	42:-155	43:-130	44:-185	45:-205	46:-150	47:-125	48:-170	49:-150	50:-155	51:-140	52:-155	53:-155	54:-135	55:-150	56:-135	57:-180	58:-120	59:-185	60:-135	61:-185	62:-190	64:-180	65:-190
title	0:-40	1:-100	2:-70	3:-105	5:-65	6:45	7:-50	8:-115	9:-60	10:-60	11:-45	12:-20	13:-80	14:-115	15:-120	16:-85	17:-75	36:45	51:-10	54:45
title automated-decisions	4:10	16:520
title automated-decisions/said	16:10
title below choices	2:-20	4:20	5:-15	6:60	7:-20	13:110
title below collection	0:-15	1:-20	2:95	3:-10	4:30	5:-55	6:-30	7:10	9:50	11:-10	12:-10	13:-10	16:-10	17:-10
title below controller	0:95	1:-10	4:-10	6:-15	7:-35
title below cookies	0:-20	1:-10	2:-30	3:-15	4:115	5:-35	6:85	7:-10	8:-10	9:-25	10:-40	11:-20	12:-15	13:-25	14:-10	16:10
title below legal-basis	0:-10	2:-20	4:55	5:75	6:-25	7:-30	9:-10	11:-25	12:-10	17:-30
title below purposes	0:-25	1:-15	3:-10	4:55	5:20	6:-30	7:-25	9:-25	10:-10	11:-35	12:-25	13:-15	15:-10	16:-10	17:-40
title below rights	0:25	1:55	2:-25	3:-10	4:-50	5:-15	6:-25	7:-25	9:-10	10:-10	11:-15	12:185	16:-10
title below security	4:15	6:-10	7:-10	11:140
title below sharing	1:-20	2:50	4:15	5:-15	9:25	11:-35
title changes	0:-10	5:-10	6:-10	7:-10	12:-10	17:560
title changes/last-updated	17:10
title changes/said	17:25
title children	15:505
title choices	4:-10	6:15	12:-15	13:535
title choices/incentives	4:-10
title collection	0:15	1:-10	2:455	3:35	5:-30	6:-15	7:35	9:60	10:-15	11:-15	12:-10	13:-10	16:-10	17:-10
title collection/said	0:10	2:10	3:20	5:-10	9:20	11:-10
title contact	0:-10	1:455	2:70	4:20	6:-10	7:-40
title contact/said	2:15	4:15
title controller	0:555	1:60	2:-25	4:-20	5:-30	6:-20	7:-15	9:-10	10:-10	11:-10	12:-10	13:-10	16:-10	17:-10
title controller/data-protection-officer	0:30	1:45
title controller/said	0:40	1:55	2:-10	5:-10	6:-10
title cookies	0:-20	1:-10	3:-10	4:-55	5:-20	6:525	7:-35	8:-10	9:-15	10:-30	11:-15	12:-25	14:-10	15:-10	16:-10	17:-15
title cookies/said	0:-10	4:-20	5:-10	6:25	7:-15	9:-10	10:-15	11:-10	12:-10
title cookies/third-party	7:-10
title do-not-track	14:500
title legal-basis	0:-15	2:-15	4:-10	5:535	6:-25	7:-15	9:-10	12:-15	16:-10	17:-10
title legal-basis/grounds	2:-15	4:-30	5:75	6:-10	7:-10
title legal-basis/legitimate-interest	4:-15	5:10
title legal-basis/said	0:-10	2:-10	4:-25	5:55	6:-15	7:-10
title of nothing	0:-10	1:-40	2:85	3:-65	4:145	5:20	6:75	7:90	8:-50	9:-15	10:-30	11:45	12:-10	13:10	14:-50	15:-55	16:-35	17:-25	54:45
title purposes	0:-25	1:-10	2:-60	3:-10	4:445	5:65	6:95	7:-10	8:-10	10:-15	11:-15	12:-20	13:-10	14:-10	15:-10	16:-10	17:-15
title purposes/said	2:-10	4:-15	5:30	6:-15	7:-10
title purposes/to-do	0:-15	1:-10	2:25	4:45	5:-10	6:20	7:-15	9:-15	11:-10	12:-10
title retention	0:-15	2:-15	3:-10	5:-20	7:-30	9:-15	10:580	13:-10	16:-10	17:-10
title retention/said	10:10
title rights	0:-25	1:-15	2:-20	3:-15	4:-45	5:-20	6:-35	7:-30	8:-10	9:-20	10:-20	11:-45	12:570	13:-20	14:-10	15:-10	16:-15	17:-20
title rights/access	7:20
title rights/complaint	12:25
title rights/erasure	4:-10	9:-20	10:25	12:50
title rights/rectification	9:-15	12:20
title rights/said	0:-10	1:-15	2:10	4:-20	5:-10	6:-10	7:15	10:20	12:10
title sale	8:500
title security	0:-15	2:-20	3:-10	5:-20	6:-25	9:-10	11:510	12:-35	13:-10	16:20	17:-10
title sharing	0:10	1:-15	2:-50	3:30	4:-15	5:-20	7:400	8:-10	10:-15	11:15	12:-25	13:-15	14:-10	15:-10	16:-10	17:-15
title sharing/recipients	0:10	2:-30	4:-20	5:-15	6:-20	7:115	9:60	11:-10	12:-10	13:15
title sharing/said	2:-10	4:-10	6:-10	7:35	9:10
title sources	3:520
title transfers	2:-10	4:-10	7:-15	9:520	12:25
title transfers/said	7:-15	9:10
title word 1	0:25	2:95	4:-60	5:60	6:-50	10:-30	12:-50	13:45
title word 10	2:-25	4:65	7:25
title word 11	4:40	7:30
title word 2	0:-25	1:-55	5:95	6:-40	9:-35	10:-30	11:-45	12:-55
title word 3	0:-35	4:50	5:110	6:-70	7:25	12:-35	13:-30
title word 4	0:-35	1:-30	5:40	6:-70	7:110	9:-40	11:-40	12:25
title word 5	0:-25	2:-55	4:160	5:-35	6:-40	11:-40	12:-25
title word 6	2:-35	4:40	5:50	6:-25	7:-55	10:-30	11:50
title word 7	1:-30	5:-30	7:-35	10:35	13:100
title word 8	2:-25	7:35	11:-40	12:30
title word a	5:30	7:25
title word accès	1:-25	2:35	7:40
title word amélioration	4:70
title word analyse	4:75	6:25
title word application	2:35
title word au	2:-25	5:45	7:45	9:30
title word audience	4:40	6:55
title word auprès	2:-30	7:-25
title word autres	4:-70	6:45	7:40
title word aux	2:-50	7:70	9:125
title word avec	6:-25	7:90
title word b	5:30
title word base	2:-30	5:95
title word c	5:35	11:-35	12:-25
title word caractère	2:30	4:30	7:-35
title word catégories	7:50
title word ce	4:-25	6:35
title word choix	13:35
title word client	4:25
title word cnil	12:55
title word collecte	0:25	7:50	9:55
title word collectons	2:50
title word collectées	7:-35
title word combien	10:30
title word comment	4:45	9:40	13:30
title word commerciale	4:55
title word communications	2:45	4:30
title word confidentialité	4:-55	6:-35	7:-25
title word consentement	4:-65	5:80
title word conservation	10:40
title word contenu	4:45	6:65
title word contrat	2:-25	4:-50	5:90
title word contrôleur	0:135
title word cookies	4:-55	6:25	7:-35	10:-30	12:-25
title word coordonnées	1:105
title word d	0:-25	4:65	6:25	9:-25	11:-40	13:-25
title word dans	0:35	7:-50
title word de	1:-40	2:-25	6:-55	7:-45	13:-25
title word dehors	4:-25	9:65
title word des	4:-25	5:-45	10:-35	13:-35
title word destinataires	7:25
title word données	2:80	4:-55	5:40	6:-95	7:70	9:55	10:25	12:-40	13:-55
title word droits	4:-30	11:-45	12:55
title word du	1:45	2:30	4:35	5:135	6:40	11:-45	12:-35	13:-30
title word durée	10:30
title word délégué	1:45
title word e	4:30
title word effacement	10:50
title word elles	2:-40	4:-30	7:45	9:70	10:40	11:55
title word en	2:-30	5:-30	6:-30	9:55	11:25
title word est	0:50	7:-40	13:35
title word et	4:85	6:-25	12:70	13:-25
title word européenne	4:-25	9:65
title word finalités	4:35
title word fraude	4:75	11:45
title word groupe	7:95
title word gérer	4:65	6:30	13:45
title word id	7:30
title word informations	4:-30	6:-40	9:30
title word inscription	2:30	4:30
title word internet	7:-35	11:45
title word intérêt	4:-35
title word l	4:-30	6:-30	7:-40	9:40
title word la	2:-25	4:40	7:-55	9:-45	10:-40	12:25
title word le	0:30	1:30	4:-90	6:-25	7:80	13:30
title word les	0:-30	2:45	4:-65	7:55	9:50	13:30
title word lors	4:-55	7:-40
title word légale	5:85	7:-25
title word légitime	4:-35
title word mesure	4:40	6:55
title word mise	4:40
title word nos	6:-35	7:55	13:30
title word notre	7:-65
title word nous	2:50	4:45	6:-30	9:40	11:-30	12:-25
title word offres	4:25	12:70
title word ou	4:50	7:25
title word par	4:-30	6:-35	7:-60	13:95
title word partage	7:35
title word partageons	4:-30	7:90
title word partenaires	4:25	7:25	13:40
title word personnalisation	4:45	6:65
title word personnel	4:25
title word personnelles	6:-50	11:65
title word personnes	7:25
title word plateforme	4:90
title word plus	13:45
title word politique	4:-40	6:-45
title word pour	4:100	6:-35	7:40	9:80	11:-30	13:30
title word pourquoi	2:-50	4:35
title word prestataires	7:60
title word privée	6:-40
title word produits	4:75
title word prospection	4:55
title word protection	1:35	2:-30	4:-35	6:-70	7:-30
title word publicité	4:75	6:60
title word quand	10:45
title word quel	2:35	5:30
title word quelles	2:40
title word quels	4:30
title word qui	4:-25	7:80
title word raisons	4:-40	5:45
title word relatifs	11:-35	12:-25
title word responsable	0:30
title word réseaux	4:-25	7:40
title word réservation	2:-25	9:30
title word services	4:40	5:-30	7:-45
title word site	11:-25
title word sites	7:-30
title word sociaux	2:35	4:-30
title word sont	4:-75	5:-30	6:-25	7:25	10:25	11:40	13:-25
title word suppression	9:-35	12:110
title word sur	5:50	7:-45	13:25
title word sécurité	11:50
title word temps	10:30
title word tiers	2:-40	4:-25	7:-75
title word traitement	2:55	5:40	9:-30
title word traitées	2:120	7:-25
title word transfert	12:30
title word transférons	4:-35	9:80
title word transmission	9:30	11:40
title word un	4:-30	7:-25
title word union	4:-25	9:65
title word utilisation	4:-105	6:145
title word utilisons	4:110	7:-30
title word vers	7:-40
title word via	11:40
title word vie	6:-40
title word vos	0:-45	1:-25	2:-80	4:30	5:30	6:-50	7:45	10:25	11:35
title word votre	2:-25	4:60	9:30
title word vous	1:-25	2:-35	4:165	6:-40	7:-65	11:-30
title word web	4:-30	6:40	13:40
title word à	2:50	4:-35	5:-25	6:-50	7:35	11:-60	12:-40	13:25
transfers*1	0:-20	2:-30	3:-30	4:-55	5:-25	7:-50	9:15	10:-20	12:-50	13:15	16:35	17:-10	37:-15	39:-35	40:115	41:95	44:-15	50:-15	51:-30
transfers*2	0:-20	1:-10	2:-15	3:-10	4:-15	5:-10	7:-25	9:35	11:-20	12:10	16:-10	39:-10	41:80	44:20	57:10
transfers*3	7:35	9:50	11:-10	39:35	40:10	57:10
transfers/adequate-protection	0:-10	1:10	2:-20	3:-10	4:-25	5:-10	7:40	9:150	11:25	12:-10	13:10	16:50	39:30	40:210	57:10
transfers/arbitration	9:310	23:350
transfers/copy	9:150	41:240
transfers/enforcement	9:313	22:350
transfers/framework	9:313	20:350
transfers/liability	0:15	9:310	24:350	55:20
transfers/recourse	9:313	21:350
transfers/safeguard	0:-30	1:-10	2:-15	3:-15	4:-25	5:-10	7:-35	9:320	11:-30	16:-15	40:410	41:85	44:15	57:10
transfers/said	2:-20	3:-20	4:-20	5:-20	7:-55	9:305	10:-10	11:-25	12:-30	16:-15	37:-10	38:-10	39:-55	40:60	41:95	57:10
under automated-decisions	16:130	31:60	32:60	33:60	34:60	65:60
under changes	2:15	3:-10	4:-45	6:-20	7:-10	11:-15	13:-10	17:195	58:85	60:55	62:55
under children	15:125	30:60	35:60	36:105
under choices	13:240	28:60
under collection	0:-30	1:-35	2:185	3:70	4:10	5:10	6:-35	7:-40	8:-25	9:20	10:-30	11:-30	12:-65	13:-45	14:-35	15:-30	16:-50	17:-35	18:60	19:60	37:35	38:-30	39:-80	40:-30	42:-40	43:-40	50:-30	56:-40	59:75	63:-10
under contact	0:-15	1:110	2:10	3:-15	4:50	5:10	6:-15	7:-35	9:-10	11:-25	12:10	13:-10	16:-10	38:10	39:-30	51:10	54:35
under controller	0:215	1:115	2:95	3:-10	4:-15	5:-40	6:-40	7:-35	8:-15	9:-40	10:-20	11:-25	12:-15	13:-30	14:-15	15:15	16:-25	17:-25	35:15	36:30	37:15	38:-15	39:-60	40:-25	41:-10	42:-25	43:-30	44:-25	45:-20	46:-15	47:-10	48:-15	49:-15	50:-35	51:-75	52:95	54:-25	59:30	64:20
under cookies	0:-15	1:-75	3:-50	5:-30	6:175	7:-110	8:-20	9:-35	10:-70	11:-50	12:-40	13:55	15:-25	16:-60	17:-15	38:-35	39:-100	42:-40	50:-10	54:-65	55:65	56:45	57:60	58:-35	60:-30
under do-not-track	14:120	29:60
under legal-basis	0:-15	1:20	2:-30	3:-45	4:10	5:185	7:60	9:60	10:-25	11:-40	12:-30	14:-10	15:-10	17:-10	37:-15	38:85	39:50	40:-15	41:15	42:-10	43:-20	51:-10	56:-20
under nothing	0:15	1:-15	2:35	3:15	4:-10	7:-15	12:-10	17:45	62:45
under purposes	1:-15	2:20	3:-30	4:175	5:75	7:20	8:-15	9:-20	10:-15	11:-15	12:-35	13:15	14:-15	15:-10	16:-35	17:-20	37:40	38:-35	40:15	42:-10	50:-30	51:-35	55:40	56:20	61:15
under retention	0:-15	1:-25	2:-65	3:-25	4:-85	5:-50	6:110	7:-40	8:-10	9:-45	10:220	12:-50	13:120	14:-10	15:-15	16:-10	17:-15	37:-35	38:-25	39:-30	42:70	43:140	46:-30	50:-40	57:-30	61:25
under rights	0:-45	1:70	2:-85	3:20	4:-115	5:-100	6:-50	7:-90	8:-25	9:-50	10:-85	11:-75	12:290	13:-85	14:-20	15:-15	16:-50	25:60	26:60	27:60	37:-80	38:-85	42:-45	43:-70	44:60	45:60	46:15	47:55	48:60	49:55	50:35	51:120	53:170	54:140	58:-35	60:-15
under sale	8:120
under security	0:-35	1:125	2:-15	3:-40	4:-55	5:-15	6:-35	7:-20	8:-10	9:-30	10:-10	11:230	12:-30	13:-35	14:-10	15:-15	16:50	17:-20	38:-10	39:-10	40:-15	43:-10	45:-15	46:10	47:-15	49:-15	50:-10	51:-30	52:-40	54:-30	65:30
under sharing	0:-55	1:-40	2:-55	3:65	4:-70	5:-35	6:-15	7:285	8:-20	9:-10	10:-30	11:25	12:-25	13:15	15:-20	16:-35	17:-25	37:-40	38:-10	39:210	40:-10	41:-40	43:-25	50:-20	56:15
under sources	3:135	63:60
under transfers	0:-30	2:-10	3:-25	4:-10	5:-15	7:-25	9:140	10:10	12:-10	13:-10	16:-10	20:60	21:60	22:60	23:60	24:60	39:-25	40:90	41:50	43:20	44:15
under unknown	0:25	1:-35	2:130	3:-50	4:60	5:75	6:-30	7:40	8:-65	9:-35	10:-35	11:-30	12:35	13:-10	14:-60	15:-15	16:-20	17:-75	35:-90	36:-105	37:-15	38:-40	39:20	40:-60	41:-85	42:-80	43:-65	44:20	45:-35	47:-45	48:-65	49:-55	50:-45	51:-30	52:-15	53:-110	54:-25	55:-25	56:-40	57:-65	58:-100	59:10	60:-105	64:-105	65:-55
word <email>	0:60	1:105	12:30	13:-30	51:95	52:30
word <url>	0:-25	1:-75	2:-80	4:-70	6:30	10:-30	11:-30	12:70	13:100	51:-30	54:50
word abonné	4:25
word absence	1:25	12:35
word abus	4:30
word abusive	2:45	4:30
word acceptation	13:35
word accepter	7:25
word acceptez	4:-25	5:45
word accepté	2:25
word accessibles	4:-45
word accompagnée	51:40
word accord	4:-45	7:40	9:50	39:45	40:30	51:40
word accords	0:30	7:-35
word accordé	2:25
word accède	7:40	39:55	56:50
word accès	2:35	4:30	5:55	7:25	11:60	12:-115	38:50	39:30	42:25	44:75	46:25
word accéder	4:-30	5:35	7:60
word accédez	7:-35
word achat	2:-40	4:30	5:45	9:40	11:40	38:30	42:25
word achats	2:25	10:30	46:30	51:25
word acheter	5:30	7:25	39:40	56:35
word acheteurs	4:30
word action	2:-40	10:30	43:30
word activation	2:50	4:25	13:25
word active	2:40	4:-30	7:50	13:25	39:50
word activité	2:65	4:-25
word activités	2:105	4:40	6:50	56:55
word activée	7:30
word activés	2:-25	6:35
word actuellement	0:25	4:35
word actuels	4:-35
word adaptés	4:-25
word administration	2:25	4:25	39:30
word administrative	2:25	4:25	7:-40
word adobe	6:30
word adressant	0:75	1:45	12:35	51:45	52:25
word adresse	0:25	1:100	4:-50	5:-45	6:-50	7:40	12:40	39:30	43:-25	51:75	53:25	56:-35
word adresser	1:35	13:-40	51:25
word adresses	2:40	7:30	39:35
word adressée	2:40	51:35
word ads	6:-30
word advertising	2:30
word adyen	7:55	11:35	39:70
word adéquates	4:-25
word adéquation	7:25	39:30
word afficher	4:45	7:-30
word affichées	4:40	56:30
word afin	1:-25	2:-30	4:120	5:25	11:25	12:-25	39:40
word agences	39:25
word agents	7:30	39:40
word agir	39:25
word agissent	7:35
word agit	2:40	7:80	39:95
word agréger	39:25
word agrégées	2:-25	7:30	39:30
word aide	2:30	6:30
word aident	6:40
word ailleurs	2:30	5:-30
word ainsi	2:40	4:45	9:-45	38:30	43:-40	44:40	51:-25	56:30
word airport	0:35	1:85
word ait	2:30	4:-30
word ajoutés	2:30
word alertes	2:-25
word alfred	0:30	1:35
word allemagne	1:65	7:45	39:35	56:25
word aller	12:-30
word alliance	7:25	39:35
word alors	2:-25	4:-50	6:45	13:65
word amples	2:-30	7:25
word amélioration	4:30	7:-30	39:-35
word améliorer	4:120	6:40
word analyse	4:60	6:40	7:50	39:45	56:50
word analyser	2:-45	4:70	39:-30	56:35
word analyses	4:40
word analytics	4:60	6:65	13:-25	56:145
word and	4:25
word android	4:-25	7:-25
word annonce	2:-25
word annonces	2:-30
word annulation	12:30
word anonyme	2:25	13:60
word anonymes	2:25	4:35	6:30	56:25
word anonymisation	4:-30	10:40	11:55
word ans	4:-55	7:-40	39:-35	42:65
word anti	7:-25
word app	2:55	4:-40	7:35	12:35
word appareil	2:35	4:45	7:-25	13:-30
word appareils	2:25	56:25
word appel	2:25	7:50	39:70
word applicable	0:-30	2:-60	39:-60	43:-25	44:-30	51:-55
word applicables	1:25	2:-25	6:-25	7:-30
word application	2:25	4:-30	10:-30	13:60	39:30	51:55
word applications	4:-50	7:-30	13:40	39:-25
word applique	2:-25	4:-35
word appliquent	0:35	7:-40
word après	0:25	1:25	2:-45	7:-25	10:50	39:-25	42:90	44:-25
word art	2:-40	4:-35	6:-25	38:50
word article	1:-35	5:50	7:-25	9:-30	11:-30	12:50	44:-30
word articles	2:25	4:75
word assistance	5:25	7:95	9:25	39:85
word associé	4:-25	7:30
word associées	10:35	43:25
word associés	2:30
word assurance	39:30
word assurances	4:50
word assurer	12:-25	43:-35
word assurons	0:30	11:40
word astérisque	2:35	4:-30	13:30
word attaques	4:45
word attention	1:25	2:-25
word attribuer	6:40
word au	2:-35	4:-60	7:55	11:-35	13:50	38:-35	39:55	42:50	44:-40	51:-35
word aucun	7:25	11:65	56:50
word audience	4:75	6:40	10:25	11:25
word auprès	3:25	5:-30	12:30	13:25	44:25	54:30
word aura	13:45
word aurez	10:25
word aurons	51:50
word aussi	5:-35	11:-30	13:25	43:25
word authentification	4:-25
word automatique	2:-50	11:30
word automatiquement	10:30	42:55
word automatisé	4:30
word automatisée	4:-30	12:30
word autorisation	2:75	4:-45	10:25
word autoriser	5:30
word autorisez	4:30
word autorisé	4:-25	13:30	39:-25
word autorisés	2:40
word autorité	1:-25	2:-35	4:-25	12:25	39:25	51:-25	54:35
word autorités	5:25	9:60	11:-30	39:45
word autre	7:-45	13:-35	39:-35	46:30	51:25
word autrement	4:25
word autres	0:40	4:30	11:-30	38:25	51:-30
word aux	4:25	6:-45	7:40	11:-25	13:25	39:55	43:-30	44:-35	51:-40
word auxquels	4:-40
word avant	2:-55
word avantages	2:30	5:25
word avec	1:-30	2:35	5:40	6:45	7:65	12:-50	39:90	43:-35	44:-30	51:-25
word avenue	0:30	1:60
word avez	11:-25	12:25	44:35	56:25	59:25
word avis	13:25
word avoir	11:35	12:-30	51:-25
word avons	9:25	51:45
word avril	0:-25	2:-25
word avère	4:30
word ayant	6:45
word aériennes	4:-35
word back	0:-25	2:-35	7:-40	9:25	12:65	13:-25	44:45	46:25	51:35
word bagages	2:-25
word bancaire	2:-45	4:-65	7:30	10:25	11:45
word bancaires	2:35
word bas	4:-25	6:25	13:45
word base	0:-25	4:60	5:125	9:60	38:70	44:40	46:55	51:85
word bases	2:35	4:-30	5:35	12:-50	13:-25
word basé	7:-25	10:25
word basée	4:25	5:-25
word berlin	56:45
word besoin	13:40	46:-30
word besoins	2:25	4:-50	12:-25	39:30
word biais	39:-35	51:35
word bien	7:-25	13:30	51:25
word biens	4:35	12:40
word billet	5:35
word billets	7:35	39:45
word bing	6:-35	13:-25
word blanchiment	43:-25
word bon	7:35	39:35
word booking	7:25
word bord	7:-30
word boulevard	1:80	12:30	51:45
word boutique	4:35
word bouton	2:-35	12:-30	13:35
word business	1:30
word but	2:35	4:95	9:25	56:35
word bénéficier	4:-30	13:35	39:25
word ca	56:50
word cadre	0:30	1:35	2:25	4:35	51:-25
word campagnes	4:25	5:25
word caméras	2:40
word capital	0:50
word car	4:-35	7:30	39:55
word caractère	2:40	12:-25	13:-30	43:-25	56:-25
word carte	2:65	10:30	11:40
word cartes	2:-25	4:-30	11:30
word cas	6:-30	38:-40	44:35	51:-55	56:-35
word catégories	4:-65	7:-80	12:30	13:30	44:65
word ce	0:-30	4:25	11:75	12:30	38:35	44:30	51:-30	56:50
word ceci	0:25
word cedex	12:45	51:25
word cela	6:45	12:25	39:30
word celle	39:25
word celles	4:-30	5:-25	51:-35
word celui	2:25	7:30	39:35
word centre	0:45
word cependant	4:25	6:40	11:25	13:35
word certaines	2:35	4:-40	5:-40	6:35	7:30	11:-35	13:55	39:50	44:25
word certains	2:25	4:-45	5:25	6:-25	7:25	11:25
word ces	2:25	4:75	5:25	7:40	9:60	11:-25	13:30	38:30	39:45	51:35	56:30
word cession	5:50	7:45
word cet	4:30
word cette	0:-30	1:-50	4:-30	6:65	7:25	13:45	38:25	44:-35	51:35	56:35
word ceux	7:25	13:-25
word cgu	2:-25
word champs	2:30	7:50
word changement	2:-30
word changer	13:45
word chaque	1:-25	4:25	13:55	39:-25	43:30
word charge	4:30
word chargées	5:25
word chat	1:-25	2:-30
word chez	2:-25
word chiffrement	4:-25
word chiffres	11:25
word choisi	7:50	13:25	39:35
word choisir	1:30
word choisissant	2:-35
word choisissez	4:-40	5:25	7:35	39:60
word choix	2:-25	6:45	12:-30	13:25
word chrome	6:45	13:70
word ci	0:50	4:-50	6:30	38:-45	51:-40
word ciblage	2:-25	4:40
word ciblées	7:-25
word circulation	4:-30
word clics	2:35	6:25
word client	0:-30	1:-30	2:40	5:30	6:-50	7:25	10:-25	12:35	43:-25	51:85
word clients	2:-60	7:-45	39:-50	43:-25
word cliquant	5:-30	13:60	46:30	51:-30	56:25
word cliquer	0:-25	6:110	12:-25	13:75
word cliquez	2:-45	6:35	7:-30	13:70	51:35
word cloud	9:35
word cnil	1:-35	44:30	51:-25
word co	4:-35
word code	2:85	12:-25
word colis	7:45
word collaborateurs	11:25
word collecte	0:30	4:-30	6:60	10:25	12:-40	43:35	56:25
word collecter	2:165	4:-35	5:30	56:60
word collectons	2:115	4:-90	7:-50	9:-25	10:-30
word collecté	2:35
word collectée	4:35	39:25
word collectées	46:35
word com	0:35	6:-25	39:35
word combien	10:50
word commande	7:60	11:-35	12:-25	39:85
word commandes	0:25	5:-25	39:35
word comme	2:60	12:-25	37:25	46:-25	56:-40
word comment	0:-40	2:-30	6:-30	7:-40	11:60	12:-45
word commentaires	5:-30
word commerciale	4:45	7:45	43:35
word commerciales	12:-30
word commission	7:-35	39:-35
word communication	7:-25	12:40	39:-55	46:-45
word communications	7:-25	12:-40	39:-30
word communiquer	4:25	7:60
word communiquez	4:-30
word communiquées	4:-25	7:-30
word compagnies	39:25
word comparable	7:-35
word complémentaires	4:-35	7:-25
word comportement	4:40	6:25	56:95
word comprendre	4:25	39:25	56:30
word compris	2:-30	4:45	7:-60	12:-25	39:-35
word comptabilité	4:25
word comptables	4:-25
word compte	1:30	4:-45	5:-25	6:-40	9:-35	10:30	12:25	39:-30	44:-30	45:30	51:50	56:-25
word compter	2:-35	4:-25	42:35
word comptes	7:-30
word compétente	1:30
word compétentes	5:25
word concernant	0:50	2:35	3:25	4:-30	5:-25	6:-25	10:-30	11:-35	12:-25	43:-25	44:40	56:35
word concerne	7:-35	9:-30	12:-25	13:-25
word concerné	2:-30
word concernée	1:-40	5:-25	51:40
word concernées	2:40
word concernés	4:-30	6:35
word conclu	0:45	2:-25	4:50	5:40	7:-25
word conclure	2:35
word conclusion	4:-40
word concours	4:-35
word conditions	0:-25	4:-25	5:70	11:-25	13:-25	51:-40
word conduire	2:25	7:-30	13:30
word confiance	2:-25
word confidentialité	0:-30	2:-40	4:-100	6:-35	10:-25	11:30	43:-30	51:40	58:30
word confirmer	4:-40
word conformer	11:-30
word conformité	4:30	7:-25
word conformément	5:60	7:55	9:25	12:25	46:25
word connaître	0:-25	2:25	4:50	13:25
word connecter	2:-30	7:-30	13:25	39:-40
word connectez	4:-30	39:25
word connexion	6:45
word consentement	5:75	6:40	10:-30	12:45	13:25	43:-40	50:30	55:45
word consentements	4:-30	6:85	12:35	13:95	51:45
word consentez	7:80	39:95	56:75
word consenti	6:45
word conservation	2:35	4:30	7:-50	10:75	12:-55	38:30
word conserve	9:30	10:50	11:25
word conserver	7:-35	10:50	43:55
word conserverons	10:65	43:55	46:30
word conservons	10:40	43:35
word conservées	4:-35	10:90	12:-35	42:35	43:50	44:30
word constatation	38:25
word constitue	4:-30
word consultation	42:25	56:30
word consulter	6:-80	7:55	13:-40	39:75	44:35	56:30
word consultées	6:25	39:25
word consultés	2:35
word conséquence	7:25
word contact	1:65	2:70	5:35	10:30	44:30	51:25
word contactant	2:60	9:30	12:25	44:35	46:35	51:80
word contacter	0:45	5:-25	12:35	46:35
word contactez	1:-35	7:-25
word contacts	1:45	12:25
word contenant	9:45
word contenu	5:-35	6:75	10:30	12:-50	43:40	56:35
word contenus	2:-25
word contexte	2:25
word contractuelle	43:30
word contractuellement	4:25	7:35	39:60
word contractuelles	7:30	39:50
word contrat	4:-30	5:115	12:-25	46:-30
word contre	4:30	38:30	43:-35	51:25
word contrôle	39:-25	51:-40
word contrôler	7:-35
word conversation	7:25	11:30
word conversations	7:25	11:30
word cookie	2:-45	6:55	7:-35	13:30	39:-40	56:60
word cookies	4:-35	7:-40	10:-40	11:-25	12:-40	39:-65	42:-25	56:-25
word coordonnées	0:-45	1:55	2:55	4:45	12:-35	51:25
word copie	2:-25	7:-40	12:55	44:160	46:40
word correspond	4:25
word correspondant	4:25	6:25	7:40	39:60
word correspondantes	4:-45
word courriel	12:25
word courrier	0:55	1:75	2:-25	4:-30	12:-25	52:25
word courriers	4:-25	5:-30
word cours	42:25
word cryptées	7:25	11:45	39:25
word création	2:35	7:-45
word crédit	2:35	4:30
word créer	4:65	6:35
word créez	2:35
word créons	7:25
word dans	4:-30	13:30	44:-90	51:40	55:-30	56:-40
word data	2:-30	7:30	39:50
word date	2:60	4:-45	12:-40	39:-35	42:30
word davantage	0:25
word de	0:-50	1:-85	2:45	5:-40	7:-35	9:25	12:-30	13:-35	15:-30	35:-40	36:-40	38:-55	41:-30	42:-60	43:-25	44:-55	45:-30	46:-55	47:-30	49:-25	51:-50	52:-45	58:-25	65:-25
word dehors	9:90	11:-30
word demandant	4:-35
word demande	1:40	12:60	13:-25	39:-30	51:65	53:25
word demander	2:55	4:-55	12:45	39:-35	44:80	46:55	51:110	53:25
word demanderons	4:-40
word demandes	0:-35	1:-30	4:65	5:25
word demandez	2:35
word demandons	2:55	4:45	39:25
word demandé	2:25	9:25	10:45
word demandées	2:40
word depuis	2:-35	13:80
word dernier	2:40	13:-30
word derniers	11:45
word dernière	2:-25	4:-45
word dernières	4:-25
word des	0:-60	1:-25	2:-35	4:25	9:-35	12:-45	13:-40	42:-25	46:-90	51:-55	56:-35	58:-25
word dessous	1:-30	4:55	5:40	6:30	7:-30	13:35	39:-30	43:25
word destinataire	9:25
word destinataires	2:-30	4:-25	7:-35	39:-85
word destination	2:40	7:35	39:35
word destruction	2:-30
word devez	2:25	4:-50	7:-50	51:35
word devons	2:-30
word devrez	4:25
word diffuser	7:40
word différentes	2:-35
word différents	4:-30	7:-25	9:25	12:35	39:-35
word dire	0:40
word directe	10:25	11:25
word directement	1:-40	2:35	12:30	39:-45	46:35
word direction	12:25
word directive	12:35
word directives	12:50	46:-40
word discussions	11:25
word disponibilité	4:55	7:-25
word disponible	1:35	10:25	51:30
word disponibles	4:-35	7:-30
word disposez	1:30	12:50	44:90	46:35	51:40
word dispositif	4:-35	10:45	13:40
word disposition	2:-25	5:30	12:30	39:-35	51:50
word dispositions	0:45	7:-40	39:-35
word disposons	12:25	51:70
word dit	2:35	4:30	6:-35
word divers	5:35
word diverses	5:30	6:40	12:35	13:30
word divulgation	2:-45	12:-45
word divulguer	7:25	39:40
word dix	42:25
word document	2:30
word documents	2:30	5:30	7:-40	11:25	39:-55
word doivent	0:25	2:35	7:25
word dommage	38:30
word donc	4:25	7:30	12:35	13:-25	39:40
word donne	7:-25
word donné	2:-25	4:-40	5:45	9:50	12:35	38:35	51:75
word donnée	4:35	7:30
word données	0:-30	4:-35	6:-55	7:35	9:70	10:40	12:30	13:-65	15:-25	39:30	44:30	46:40	51:-25	53:-25	55:-25
word dont	0:35	1:30	5:-40	7:-40	12:-35	39:-65	44:40	51:-25
word dpo	4:25	12:25	51:30
word droit	2:-25	4:-30	5:-90	6:-25	7:-25	9:-55	11:-50	12:30	13:-40	38:-40	43:-35	44:80	56:25
word droits	2:-35	4:-100	7:-30	11:-30	12:145	44:50	51:35	53:25
word dss	11:35
word du	0:30	5:45	10:-45	13:-35	44:-25	46:-55	51:-70	56:-30
word dublin	0:90
word duquel	1:25
word durée	4:-55	5:-40	10:50	12:-50	39:-25	42:30	43:95	46:-30	56:25
word durées	43:45
word dès	1:30	11:40	43:45	51:40
word décider	7:40	13:35	39:40
word décision	12:35	39:-30	51:45
word déclaration	4:-25
word découlent	4:25
word décrit	2:-35
word décrites	2:25	4:-35	5:35
word décès	12:25
word dédié	2:40	6:30	51:25
word défaut	2:40
word défendre	4:-35
word défense	38:25	46:40
word définies	5:25
word définir	13:40
word déjà	4:30
word délai	2:-35	4:-50	10:25
word délais	43:25
word délégué	1:65	7:30
word départ	4:25	5:50	7:30	9:30
word département	4:-25
word dépose	7:35	39:35	56:45
word déposer	2:25
word dépôt	12:-40	43:30
word déroulement	7:45	39:55
word désabonnement	12:30	51:30
word désactivant	13:45	51:25	56:45
word désactivation	2:-30	4:-35	12:-25	13:55
word désactiver	6:60	13:60
word désactivé	2:-25
word désigne	4:-40	7:-35
word désinscription	13:40
word détails	4:-50	5:25	12:25
word détection	39:25
word détenons	51:35
word déterminer	2:35	4:35	12:30
word déterminées	4:25
word développement	38:30
word eee	9:35
word effacement	7:-25	46:70
word effacées	4:-25	10:30	43:55	46:40
word effectuer	2:-30	13:45
word effectuez	4:-35
word effectuons	2:40	7:-50
word effectué	4:40	9:-25
word effectuée	39:35
word effectuées	7:30	39:35	51:30
word effectués	7:-30
word effet	12:-25	13:45
word efficacité	2:-25
word elle	4:30	6:50	56:35
word elles	4:-70	13:30
word emplacement	2:30	4:25
word employés	2:40	4:25
word en	0:65	10:-45	13:25	43:-50	46:-40	51:55
word endroit	0:35	1:40
word endroits	9:30
word engage	2:-35
word engageons	4:-25
word enquête	11:25
word enquêtes	2:-30	4:35	7:-30	43:25
word enregistrement	2:25	5:45	10:30	39:-50
word enregistrer	2:80	4:50	6:35	39:-25	56:45
word enregistrons	2:25
word enregistré	4:-25	7:25	39:40
word enregistrée	7:30	39:30
word enregistrées	11:25	12:30
word enregistrés	2:40	13:25
word ensemble	2:-30	5:-30	7:-30
word ensuite	4:35	43:30	56:25
word entier	9:35
word entités	7:40	39:70
word entre	0:25	2:-30	4:-40	7:-35	9:35	11:-25	13:-25	39:-35	40:30
word entreprise	0:40	1:45	2:-45	4:-50	7:60
word entreprises	2:-25	4:-30	5:-30
word enverrons	4:25
word envoi	7:40	9:30
word envoyer	1:45	5:25	9:25
word envoyons	7:30
word envoyé	4:-25
word erreur	1:-35
word espace	4:-30	7:-25	9:25	39:-25
word espaces	4:25	56:35
word espagne	0:65	1:30	4:25	12:35
word essentiels	2:-45	4:40
word est	4:35	5:70	12:-45	13:-35	37:30	38:65	42:-25	44:-40	46:-55	51:-55	56:-30
word et	0:-45	1:-50	4:85	5:-25	12:-25	13:-45	39:35	43:-30	46:-45	48:-25	51:-35
word etat	1:25
word etc	0:-30	2:40
word europe	4:25	7:60	9:40	12:25	39:80	44:25
word européen	4:-40	12:40	39:-35
word européenne	4:-60	5:-25	6:25	7:-35	9:125	40:50
word eux	7:25
word ex	2:45	7:-25	39:-30
word exception	2:30	4:35
word exclusivement	4:-25	7:45	39:60	56:30
word exemple	4:-45	7:-40	12:-25	39:-40	46:-25	56:-40
word exemples	13:30
word exercer	0:35	4:-35	5:-30	7:-35	12:50	13:25	44:-25	51:45
word exercice	0:-25	5:55	7:-30	38:35	46:25
word existe	5:-25	43:25	46:25
word explicite	2:45	7:40	9:25	12:45
word explicitement	2:40
word exploitation	7:-40	39:-50
word exploiter	6:25
word explorer	13:25
word expédition	7:40
word expérience	2:-35
word externes	2:-25	7:50	39:60
word exécuter	4:50	5:35
word exécution	7:50	10:-25	38:-30	39:60	43:-25
word facebook	2:-30	7:25	12:-30	39:50
word faciliter	7:30	39:45
word facturation	2:35	4:30
word facture	39:30
word faire	4:-50	7:-30	12:40	39:-50	43:-25	46:-45	56:-30
word faisant	12:35	38:55
word faisons	2:-25	4:-35	7:55	39:70
word fait	4:30	51:25
word faites	7:-25
word famille	12:40
word façon	6:25	7:-50
word fenêtre	13:40
word fichier	42:35
word fidélisation	2:40	4:25
word fidélité	4:-30	12:-35	13:-25
word figurant	0:25	2:25	39:25
word fin	2:75	4:40	6:-25	10:55	38:30	42:30	43:65	51:40
word finalité	5:60	7:-35	13:-35
word finalités	2:-55	6:-25	7:-30	11:-30	39:-35	44:35
word financières	39:25	44:45
word fins	4:-70	5:-30	38:25	39:25
word firefox	6:50	13:40
word fiscales	4:-35	43:40
word flux	10:30	11:25
word fois	7:65	11:30	39:80	56:30
word fonction	0:-25	4:75	6:35	7:30	11:-30	13:30	16:25	56:50
word fonctionnalité	10:25
word fonctionnalités	6:30	13:25
word fonctionnement	2:50	4:45	6:40	12:55
word fonctions	4:-25	6:70	7:-25	13:45	39:-25	56:-25
word fondement	2:-25	5:85	46:40
word fondements	2:-35	5:100	12:-25
word fondé	4:-30	5:-30	12:25
word font	2:30	4:-35
word fontenoy	12:25
word format	49:25
word formation	2:25	4:35	7:-30	38:40
word forme	4:25	5:30	11:30	12:35
word formulaire	1:70	6:30	10:40	12:35	39:25	51:70
word formulaires	2:45	4:-30	11:45
word fourni	2:25	7:30	39:45
word fournie	6:40
word fournies	2:50	13:30
word fournir	2:70	5:25	7:-30	9:25	13:25	37:45	39:-45	44:-40	51:-40	56:35	59:30
word fournis	2:-35	4:50
word fournissent	39:35	56:35
word fournisseurs	2:40	4:-40	7:30	12:25	39:30	44:30
word fournissez	2:55	4:-40	12:-40
word fournissons	7:30	39:25
word fournit	0:35
word fourniture	4:-25	5:-25
word fr	1:35	4:-45	12:35	51:50
word frais	12:35
word france	0:70	1:45	2:-25	9:50	12:45	51:50
word fraude	2:-50	4:45	7:55	11:-35	12:-25	16:30	39:45
word fraudes	4:35	39:25
word frontières	39:25
word fréquence	2:60
word futurs	7:30	39:35
word garantir	2:-40	39:-25
word garantit	10:30
word gestion	2:-25	4:60	12:25	51:45
word gmbh	0:-25	7:95	39:110	56:30
word google	2:-35	4:30	6:60	11:25	12:-25	56:95
word gratuitement	12:-50	13:25
word groupe	0:25	2:-35	4:-25	7:85	39:110
word groupes	6:35
word grâce	2:35	7:30	39:30
word général	4:-35
word générale	39:25
word généralement	0:25	9:40
word générales	4:-30	5:30	7:-25	39:-45
word générer	6:30
word gérer	0:35	2:-35	4:85	6:50	13:45
word habitudes	4:25	56:25
word habituellement	1:25
word hachée	4:25
word hachées	11:40
word hambourg	7:-25
word heure	2:25
word heures	7:-25
word historique	2:80	4:-40	7:-35
word hors	7:-35	9:40	39:-35	40:25
word house	56:25
word hébergement	2:-25	4:-30	9:60	39:45
word ia	2:-25
word ici	2:-60	4:-45	7:25	13:45	39:50	46:30	51:30
word id	4:-25	7:45	39:35
word identifiable	2:-25
word identifiant	6:50
word identifiants	2:50	4:-45
word identification	1:25	2:95	4:-40	5:40	10:45	51:25
word identifier	7:-50
word identifié	2:30	11:30
word identifiée	2:-25
word identité	0:-30	6:-25	51:45	53:40
word ii	0:-40	6:-35
word il	7:-50	11:30	12:-25	13:30	38:30	39:-45	46:30	51:-25	56:-25
word ils	6:-35	7:60	11:35	13:35	39:45
word image	2:30
word images	2:30	4:40	7:30
word immatriculée	0:30	1:-25
word immigration	39:30
word importance	4:-25
word importante	4:-25
word importe	2:30	13:60	56:35
word impossible	10:25
word in	7:25	39:45
word inc	4:35	6:55	11:25	56:80
word incidents	2:30	4:40
word incluent	2:30
word inclut	0:30	1:35	7:-30
word indemnisation	13:25
word indiquant	1:25	12:30	51:60
word indiquer	6:35	13:30
word indiquez	39:35
word indiqué	2:30	4:-25	7:-30	51:25
word indiquée	5:25	6:30
word indirectement	2:-25	7:-30
word information	2:25	9:25	44:70	51:50
word informations	0:-50	2:95	11:-30	13:-40	42:-25	44:50	56:45
word informatique	5:-30
word informatiques	2:-25	4:25	7:45	39:55
word informe	0:25	1:35
word informer	4:30
word informons	2:30
word informé	9:-25
word informés	2:-25	4:55
word infos	0:25	6:-40	38:40
word infraction	2:35	4:-25	7:-35
word ins	7:45
word inscription	2:30	7:-40	38:40
word inscrire	5:25
word inscrit	51:35
word inscrivant	13:30
word inscrivez	2:40	4:-40
word instagram	2:-40	4:-25
word installation	2:-30
word instructions	4:25	5:-25	7:35	39:30
word interactions	4:-25
word interagir	2:-30
word interagissez	2:35	4:-35	7:-25
word interface	4:-25
word intermédiaire	2:25	39:30
word international	0:40	4:-25
word internes	4:40	11:30	51:30
word internet	0:30	2:50	4:-25	6:80	13:60	51:-25	56:35
word intégration	7:-25
word intégré	0:25
word intéressantes	2:30
word intéresser	4:35
word intérêt	4:40	5:25	7:-30	38:85	39:-40	51:-35
word intérêts	2:55	6:45	38:25	56:45
word invitons	4:-50	6:-30
word ip	2:65	56:30
word ireland	0:45
word irlande	0:90
word itinéraire	2:-25	4:40
word jamais	4:-25
word janvier	12:30
word jeux	2:-30
word jour	2:-35	51:25	60:25
word journal	4:25	7:25
word jours	2:-30	12:25	42:35
word juridique	1:35	2:-25	4:-60	5:40	6:-35	43:30	46:40	51:40
word juridiques	5:40	12:-45	13:-25	39:-25
word jusqu	4:25	7:-25	10:80	12:-30	43:90
word justice	4:-35	12:-25
word justifié	2:-30	43:35
word kg	0:25	4:-30	7:-30
word la	1:-25	2:-30	5:25	7:-65	11:-30	13:-45	38:60	39:-65	42:-35	43:35	44:-45	46:-70	47:-25	51:-35
word laquelle	4:-40	5:-25	39:-25
word le	0:-25	1:-25	2:-30	4:30	9:-30	11:25	38:-25	43:-25	56:-25
word lecture	4:-30
word lequel	7:-25	10:30	43:30	56:25
word les	0:-50	1:-50	4:30	5:-40	6:-35	7:25	10:-25	35:-25	38:-35	44:30	47:-25	54:-25	55:-25	56:-35	58:-25	59:-25
word lesdits	7:25
word lesquelles	0:-35	4:-30	5:-25	43:-25
word lesquels	11:-25	56:25
word lettre	2:25	7:25	39:25
word lettres	38:25
word leur	2:-50	6:-25	38:-40	46:-45	56:35
word leurs	4:-40	39:30
word libertés	5:-25	12:40
word libre	7:-25
word lien	0:25	1:-25	2:-60	13:65	51:25
word liens	2:-25	7:-35
word lieu	2:60	39:-55	51:30
word ligne	0:-25	1:45	4:55	9:-30	12:45	13:-25	38:-25	39:-35	51:50
word limitation	2:-25	4:-40	12:-40	44:35
word limited	0:65
word limiter	13:35
word limitée	5:-30
word lisible	4:25
word liste	2:30	7:55	13:25	39:65
word listes	4:25
word litige	10:35	43:55
word livraison	7:35	39:35
word livraisons	7:30	39:35
word lié	7:30
word liée	4:35	6:-25
word liées	7:30	12:-25
word locales	4:35
word localisation	2:70
word location	2:50
word locaux	4:40
word logiciel	13:45	39:25
word logistiques	4:-30
word loi	4:-30	5:55	6:-45	7:40	10:25	11:-25	12:55	13:-25	46:25
word lois	0:30	1:25	5:40	39:-35
word longtemps	4:-30	43:35
word lors	2:50	7:-30	13:45	39:-30	43:-45	51:25
word lorsqu	2:-25
word lorsque	0:-30	1:-45	2:90	3:25	4:-75	5:-30	6:-30	9:-60	12:70	13:-25	38:-50	39:-25	51:-40
word lui	0:30	2:-25	5:25
word lutte	12:-25
word lutter	7:30
word légal	2:-25
word légale	4:60	5:30	7:25	9:35	10:40	13:35	39:45	51:25
word légales	2:-60	10:55	13:-35	39:-35	43:45
word légalité	12:30
word légaux	43:30
word législation	4:30	7:50
word légitime	4:35	11:30	38:60	43:-25
word légitimes	2:-40	4:-35	5:-25	10:25	13:-25	43:35
word machine	4:25
word magasin	0:35	2:-40	7:25	39:40
word magasins	7:25
word mai	7:-30
word mail	1:-30	4:50	7:-45	11:25	39:-65
word mails	2:40	4:40	5:35	51:40
word mais	5:25	7:-25	39:-30
word manière	4:-25	7:-30	12:-25	39:-50
word manières	4:45	6:40	12:30	13:35
word market	0:-25	2:-30	7:-25	9:25	12:60	44:50	46:30
word marketing	7:45	11:25	38:-25	39:25	56:30
word maroc	9:40
word marque	4:-50	43:25	44:30
word matière	0:35	1:50	7:-30	39:-30	43:-30
word maximum	4:-25	12:40
word meilleure	2:-25
word membre	2:-25	4:-25	51:30
word mener	4:65
word menu	6:40	13:35
word message	1:-25	2:-35	7:-25
word messagerie	7:25	39:35
word messages	2:-30	4:35
word mesure	7:-45	10:25	11:30	38:25	39:-30
word mesurer	6:40
word mesures	2:-35	4:-35	7:-35	11:55	39:-45
word met	7:-25
word meta	0:40
word mettant	13:40
word mettre	5:30
word microsoft	6:-30
word mieux	4:35	13:25
word mise	11:-35	12:25
word mises	1:25	9:30
word missions	7:-35
word mobile	4:30	6:40	12:-25	56:30
word mobiles	2:-35	7:-35	39:-40
word mobilité	4:-30
word modalités	6:30
word mode	2:-25	12:30
word modes	39:30
word modification	2:70	10:35	44:35	45:35	46:30	51:25
word modifications	4:55
word modifier	6:60	7:-40	13:50	46:50	51:25
word modèles	39:-25
word moins	5:25	12:25	43:35
word mois	4:30	12:55	42:30	43:-35	44:25
word moment	5:25	6:-25	7:-25	11:35	12:50	13:25	38:-35	39:-50	50:30	51:25	56:-45
word mon	1:40	51:50
word monde	7:-30	9:35
word montrer	4:25
word mortem	12:40
word motif	4:25	5:30	46:35
word mouvements	6:25
word moyen	9:25
word moyens	0:-35	4:-25	7:-40	51:35
word munich	0:50	1:90	7:-25
word mémoriser	2:-30	4:40
word même	4:30	5:-30	7:65	39:50
word mêmes	2:-25
word naissance	2:40	5:25	39:-35
word nationaux	9:25
word nature	4:-25
word navigateur	4:-50	6:35	12:-25	13:45	56:45
word navigateurs	6:35	13:35
word navigation	0:25	2:50	6:65	10:35	11:-25	12:-40	13:40
word ne	0:-35	4:-65	5:45	7:-35	11:30	12:-25	13:80	39:-30	46:35	51:-45	56:-30
word newsletter	2:30	5:-25	51:30
word newsletters	2:-30
word ni	7:-25
word niveau	7:-40	39:-45
word nom	0:-25	2:75	4:-30
word non	4:-35	13:75	51:-35
word norme	7:25	11:35
word nos	0:30	3:30	10:-40	11:-60	12:-30	44:-40	51:-45
word notamment	2:30	12:25
word noter	2:-25	5:30	11:-25	12:35	13:30	51:60
word notification	1:-30
word notifications	4:30	5:25	13:65
word notre	0:-55	1:-25	11:-40	42:25	46:30
word nous	2:35	4:70	6:-25	9:35	11:-25	12:-50	13:-85	43:65	44:-50	46:-25	54:-25	56:-30
word nouveau	2:-25
word nouveaux	2:-25	4:25
word nouvel	5:25	39:25
word nouvelle	2:-25
word numérique	2:30	4:-45
word numéro	0:25	2:95	7:25	39:35	51:-25
word néanmoins	7:-30
word nécessaire	2:40	4:-65	5:55	10:50	11:50	43:50
word nécessaires	2:25	4:65	5:-30	11:-25
word objectif	2:30	7:-25	13:-30
word objectifs	2:40
word objet	2:25	12:40	51:25
word obligation	5:95	7:40	12:-30	13:50	39:50	43:35
word obligations	7:-35	10:55	39:-55	43:60	46:30
word obligatoirement	13:25
word obtenir	0:-30	2:25	7:-25	39:-45	44:80	46:25
word obtenons	2:-30	7:-30
word obtenu	5:30
word obtenues	7:25
word office	1:55	12:-30
word offrant	6:30	13:30
word offres	4:110	6:35	7:-55	11:-30	39:-70	51:-40	56:30
word offrir	4:-50	13:30
word on	4:25
word onglet	5:25	6:40	13:45
word ont	12:25	42:25	46:40
word opposer	4:30	5:-45	6:55	7:-25	13:70	38:-25	43:35	56:25
word opposition	4:-40	5:-30	12:-55	44:25
word optimisation	2:55
word optimiser	2:50	4:30	6:50	7:30	39:30	56:50
word option	13:50
word options	2:-25	7:-25
word opérateur	4:-25	6:35
word opérateurs	4:-30	7:-25
word opération	4:70
word opérations	2:-25	4:-55
word opérer	4:-30
word ordinateur	7:-25	13:25
word organisation	7:-25	12:35
word organisationnelles	4:-55
word organisme	1:25
word organismes	2:-25	5:25	39:50
word ou	0:-70	3:25	6:-50	38:30	42:-25	43:30	51:-30	54:-25	56:-80
word outil	7:55	39:80
word outils	5:30	11:45
word où	2:-25	12:-30	39:-25	43:-25
word page	2:55	4:-35	7:-30	12:-25	13:35	38:35	39:-30
word pages	2:40	4:-30	6:30	13:-25	39:-25
word paiement	7:65	10:25	39:35
word panier	4:35
word par	0:35	4:30	11:30	12:-25	42:-30	44:-35	46:-60
word paragraphe	0:-25	4:-45	5:30
word paramètre	2:-25	4:-25
word paramètres	4:-75	6:25	7:-35	13:155	51:40	56:-25
word parce	2:25
word paris	0:30	1:120	2:-25	12:35	51:65
word parmi	2:25
word part	13:25	39:-45
word partage	2:25	7:65	9:60	10:35	12:35	13:55	39:55	43:35	44:60	51:35
word partageons	4:-40	7:95	11:-25	39:60
word partager	2:-45	4:-55	7:145	12:-25	13:30	39:110
word partagerons	7:25
word partagé	7:45
word partagée	0:30	7:-40
word partagées	7:50	39:60
word partenaire	6:30	7:-35	39:-30
word partenaires	7:-75	39:-30	51:25	56:25
word participant	2:-30	7:25	39:25
word participantes	39:25
word participation	2:40
word participer	4:25
word participez	4:-30
word particulier	2:-80	5:35
word particulière	4:-25
word partie	5:25	7:55	39:25
word partir	13:-25	56:40
word parvenir	4:-35	51:25
word pas	12:30	13:45	37:35	39:-40	42:25	43:-25	56:-45
word passager	39:25
word passagers	5:60	7:80	39:65
word passe	4:-25	11:30
word passeport	2:25
word passé	5:35
word passées	5:-30
word paypal	39:45
word pays	4:-25	5:30	9:70	11:-35	12:25	13:-25
word pci	11:45
word pendant	2:-65	6:-30	7:-25	10:60	11:30	12:-30	39:-25	42:75
word performance	2:-50	4:55	6:65
word performances	4:60
word permet	4:25	7:40	39:55	51:40	56:55
word permettant	2:-40	6:70	12:30	13:45	56:25
word permettent	2:-40	4:75	7:-35
word permettre	4:25	7:-35	39:-50	56:-30
word permis	2:25	7:-25	13:35
word personnalisation	0:25	2:-45	4:65	6:50	12:-45
word personnaliser	13:25
word personnalisé	2:-60	4:45	6:30
word personnalisées	2:35	5:25	13:40	43:25	56:45
word personnalisés	2:30	7:30
word personne	1:-25	7:-40	11:45	13:-25	39:-30	51:55
word personnel	2:30	4:-40	5:30	12:-25	13:-30
word personnelles	4:-50	9:45	12:35	13:-35	39:-30	44:30	46:-35	51:35
word personnes	0:30	4:-45
word perte	4:-40
word pertinentes	2:25	4:-30	13:25	39:25
word peut	2:40	16:25	56:50
word peuvent	2:-35	5:-50	7:25	39:40	43:-35
word photos	4:-35	7:30
word physique	0:-25	2:-25
word pixels	2:55	6:25
word pièce	4:30	51:45
word place	0:50	5:-30	7:-30	9:25	11:25	39:-50	56:65
word placés	56:30
word plateforme	1:-25	2:30	4:25	12:-40	51:25
word plateformes	4:-35	56:45
word plc	0:45	1:30
word pleinement	7:25
word plug	7:50
word plus	5:-75	6:-50	12:-85	44:-45	46:40	51:-70
word plusieurs	4:-65	39:25
word pnr	4:-25	7:45	9:60	39:25
word point	1:30	6:30	12:35	13:25	38:25	51:75
word points	4:-55	7:35	39:35
word police	39:30
word politique	2:-70	4:-80	6:-35	11:-45	13:-60
word politiques	7:-25
word ponctuellement	4:25
word portabilité	12:-30	46:25	49:25
word portable	46:35
word portail	51:55
word portant	0:-25
word possibilité	2:-40	12:70	44:25	46:25
word possible	1:30	5:-25	6:40	11:55	12:60	51:30
word post	4:-30	9:25	12:45
word postal	0:25	1:55	2:35	51:25
word postale	0:40	1:45	7:-30
word postaux	7:25	39:35
word potentiel	4:30
word pour	2:-50	3:-25	4:80	7:25	10:-40	13:-30	39:25	43:-30	44:-30	46:30	51:-35	56:-30
word pourquoi	2:-55	4:25
word pourra	2:25	12:25
word pourrait	5:50	12:25
word pourrez	46:50
word pourrons	2:30	5:-25	46:30
word pourront	2:35	39:35	43:55
word poursuivre	4:-35
word pouvant	4:30
word pouvez	1:45	5:30	9:35	12:90	13:120	43:35	44:40	46:50	50:25	51:95	56:-30
word pouvoir	2:-35	4:35
word pouvons	5:30	9:25	43:-25	51:-40	56:-50
word pratiques	4:30	7:-30
word première	13:25
word prendre	2:-40	4:-35
word prenons	4:-40
word prescription	4:-30
word prestataire	0:35	4:-40	7:40	39:80
word prestataires	0:-30	2:-55	4:-80	7:50	9:-25	43:25
word prestation	2:25	13:25
word prestations	4:-30
word preuve	10:30	43:45
word preuves	2:25
word principalement	2:25	4:-30
word principes	7:25
word pris	11:45
word prise	0:25	39:25
word privacy	51:25
word privée	4:-30	56:35
word privés	11:35	39:35
word problèmes	4:35
word processus	7:35	13:35	38:25	56:30
word prochaine	4:25
word procéder	6:25	12:25
word procédure	2:25	4:-25	7:25
word procédures	10:30
word production	4:25
word produit	2:55	4:-40	5:30	7:-25
word produits	1:-45	2:25	4:50	7:-65	12:25	39:-60
word professionnels	4:-35
word profil	2:45	4:40	6:40	10:25	13:-30	51:50
word profilage	12:25
word profils	6:-30
word profiter	13:25
word programme	4:30	7:-25	12:-35	13:-40	39:-35
word promotions	4:25
word propose	2:30
word proposer	4:75
word proposons	4:30
word proposées	2:-30	12:-35
word proposés	7:-25
word propre	2:-30
word propres	51:30
word propriétaire	11:30
word prospection	2:-55	4:35
word protection	0:70	1:50	2:-95	4:-45	5:-35	7:-50	10:-35	11:55	13:-45	38:-25	39:-45	43:-40	44:-45	54:30
word protocole	4:-30
word protéger	2:25	4:-40	7:-30	11:70	38:35	39:-40
word protégées	2:-35
word provenant	2:-30	7:-25
word préalable	2:65	5:25
word précontractuelles	5:25
word préférences	2:25	4:-25	6:30	7:-30	13:85	56:-35
word prénom	2:50	7:35	12:30	39:35
word présence	0:30
word présent	7:-25
word présentation	4:30
word présente	4:-30
word présenter	2:-25	4:25
word prévenir	4:50
word prévention	38:30	39:40
word public	5:45
word publicitaire	2:25	4:30	6:30	56:25
word publicitaires	4:30
word publicité	4:35	5:50	6:25	13:30	56:50
word publicités	4:105	56:70
word publics	2:-30	5:25	7:25	39:35
word publiques	7:30	39:45
word puisse	11:40
word puissent	7:50	39:70
word puissiez	1:25	7:30	39:35
word puissions	13:25
word push	6:-25	13:50
word période	2:-40	4:-70	10:45	12:-25	13:-25	42:25
word périodes	10:40
word qu	2:-25	4:-35	11:35	12:-45	13:-25	39:-35	51:-60
word qualité	0:65	4:60	39:30
word quand	5:30	7:30	9:30	39:35	51:25	56:35
word quant	10:25
word que	1:-35	2:-35	4:-30	5:-30	6:-35	10:35	13:-35	38:30	39:25	43:65	46:-25	51:35	56:-30
word quel	13:55
word quelle	2:25
word quelles	10:25	12:-30
word quelques	13:35
word quels	12:55
word question	4:-40	12:-40
word questions	1:35	2:-35	4:25	38:30
word qui	0:50	2:-45	5:-30	7:25	10:-25	16:25	44:-40
word quoi	6:-35
word raison	1:35	7:-25	13:30	38:30
word raisonnables	12:30
word raisons	2:-50	4:-50	5:-30	11:35	12:25
word rapports	4:25	56:30
word rcs	0:60
word recevoir	2:-40	10:25	12:25	13:70	39:-25	43:25
word recevons	2:55
word recevrez	2:-45	51:45
word recherche	2:35
word recommandations	2:-25	4:-35
word recommandons	4:-45	39:30
word reconnaissance	2:25
word recours	7:25	12:30
word rectification	12:-40	46:35
word rectifier	44:25
word recueil	13:35
word recueillons	4:-30
word refuser	13:40
word refusez	4:-35
word regard	4:-25
word relatif	7:-25
word relation	7:-60	39:-35
word relative	5:25
word relatives	2:55	9:-55	12:-30	13:-30	39:-30	43:-60	44:-45	46:-30
word remarketing	4:40	6:75	7:-25	56:65
word remboursement	11:25
word rendant	1:35	4:-35	10:30	13:30
word rendez	2:-25	4:-50	7:30	39:40
word rendre	6:30
word renseignement	1:25
word renseignements	7:35	39:45
word repose	5:-25
word requises	2:45	5:-25	13:35
word requête	1:30
word respect	5:30
word respectent	4:35	11:30
word respecter	4:40	5:-25	13:30
word responsabilité	0:45	7:-55
word responsable	0:85	1:65	2:-30	7:-40	12:-45	39:-30	51:35
word responsables	0:90	2:-45
word restreint	11:40
word retirer	2:30	13:-40	51:35
word retiré	5:-30	51:35
word retour	10:25
word retours	4:25	7:-25
word retrait	12:25	13:-50
word revenez	2:-30
word revenir	13:40
word reçoit	4:35	39:25
word reçu	1:-25
word reçues	4:25
word rgpd	0:55	2:-45	4:-65	6:-25	7:-50	9:-25	10:-35	11:-40	12:30	38:85	39:-35
word risque	7:25	11:35
word road	0:45
word route	2:-30	7:25	39:30
word royaume	1:25	4:-30
word rubrique	1:60	12:25	51:30
word rue	0:25	1:50	7:55	51:50
word règlement	39:-30
word règlementation	13:25
word règles	2:-25	10:45
word réalisation	4:-60	5:-25	10:25	39:25	43:45
word réalisé	2:30	9:30	13:25
word réalisées	4:-35
word réalisés	7:-25
word réception	2:25	51:35
word réclamation	12:-25	38:25	54:30
word réclamations	1:35	12:30
word récupérer	4:-25	7:45	39:65
word référence	2:25	7:-30
word référer	4:-25	7:-25
word réglages	2:25	6:40	13:50
word réglementaires	10:40	43:45
word réglementation	7:30	43:35
word réglementations	0:25	4:-30
word répondre	1:-35	2:-45	11:30	38:30
word réponse	1:30	2:30
word réseau	6:45	56:100
word réseaux	4:-25
word réservation	7:25	9:30	11:-25	46:25
word réservations	12:30	38:25	46:40	51:25
word réserve	2:50	7:25	39:30
word réservé	7:-25
word résolution	6:25	7:25	9:25
word révoquer	4:-30	6:45	12:65	13:65	51:45
word sa	4:35	39:30
word safari	6:45	13:80
word saisies	2:-25	4:25
word saisir	2:25	4:35	7:40
word salons	2:-30	11:25
word sans	2:50	56:-25
word santé	5:40	59:60
word sas	7:-25
word satisfaction	5:25	7:-30	39:-30
word sauf	2:-25	5:-25	7:55	11:30	13:40	39:30
word sauvegarder	7:35	11:30	39:40
word savoir	0:-45	1:-25	4:50	6:-40	39:30
word se	0:55	1:75	5:30	6:25	7:30	11:-30	12:-25	43:25	51:-35
word section	9:30	13:50	38:25
word sein	2:-35	7:30	13:25	39:45
word selfie	4:25
word selon	0:25	4:45
word sens	0:-30
word sera	0:40	4:25	5:-30	39:-25	46:25
word serez	4:35
word seront	4:-25	5:-25	6:45	7:50	10:30	13:35	39:55	43:50	44:50	51:-45
word servent	6:-35
word serveurs	7:55	9:75	39:75
word service	0:-45	1:30	4:-30	7:80	9:25	39:105	43:40	46:25	51:30	56:30
word services	6:-45	9:45	10:-25	12:-30	43:-30	46:-40	51:25
word servir	2:45
word ses	1:50	2:-25	5:-25	6:-25	11:30	12:-25	13:-25
word session	2:25
word seul	7:45	11:30	39:45	56:30
word seuls	11:25
word sexe	2:25	5:30
word si	0:-35	5:-30	7:40	13:45	16:25	38:-45	39:40
word signalement	2:30	10:25
word similaires	4:30	6:60	7:-30
word site	2:25	6:25	7:-45	12:45	38:-25	39:-40	42:-30	43:30	44:-30	56:25
word sites	0:35	4:35	6:50	11:-30	12:-30	39:25	55:30	56:35
word situations	0:-35
word situé	0:30
word situés	7:45	9:50	39:45
word siège	0:50	1:25	4:-25
word smartphone	7:-25
word sms	5:25
word social	0:30	1:25	4:-30	6:25	56:60
word sociaux	2:-45	12:-25	39:-25
word société	0:55	1:-40	4:-50	7:45	11:30	12:-40	39:65	56:55
word sociétés	2:-35
word soient	7:30	13:25
word soit	1:-35	2:-30	4:-40	7:30
word solution	2:-30	4:50	6:55	7:45	39:60
word sommes	4:-35	5:60	7:35	38:25
word son	0:30	1:-30	7:25	39:25	43:30	56:-25
word sont	2:50	7:35	10:60	11:65	12:25	42:55	51:-25	56:30
word sorte	11:25
word souhaite	2:-25
word souhaitez	2:-45	12:25	13:50	44:35	46:40
word soumettez	2:35
word soumis	2:-25	4:40	5:60	7:25	11:35
word sources	12:-40
word sous	0:30	1:-25	11:30	38:25	43:-35
word souscrit	4:40
word spéciales	4:30
word spécifique	2:30	4:-25	7:-25	59:25
word spécifiques	4:30	12:50
word spécifié	2:25
word standard	2:40	7:35	11:25	39:40
word statistiques	4:90	6:25	38:30	56:55
word statut	4:35	7:35
word stockage	10:45	11:30	43:75
word stocker	6:30
word stockées	10:35	11:40
word street	56:35
word strict	11:25
word strictement	2:25	4:45	13:-25
word suisse	7:-30
word suit	4:30
word suite	56:30
word suivant	6:35	12:-35
word suivante	1:45	2:-25	51:50
word suivantes	0:25	2:165	7:-45	9:-35	12:-25	13:-35	39:-40
word suivants	12:35	39:-70
word suivi	2:45	56:25
word suivre	4:50	56:35
word sujet	0:-25	2:-45	51:45
word supplémentaire	4:-35	11:30	12:30
word supplémentaires	7:-30	13:-45	39:-35
word support	2:35	4:30	7:25	39:35
word suppression	7:25	10:65	11:35	13:-35	39:25	43:50	46:25
word supprimer	2:-30	10:35	12:25	13:40	44:30	46:60	51:80
word supprimé	10:35
word supprimées	2:-25	10:40	42:50	43:35	46:40
word supprimés	4:35	10:25
word sur	0:-35	7:30	9:25	10:-40	12:-25	13:50	38:-40	39:35	43:-45	44:30	46:-50	56:30
word surveillance	2:25	4:55
word susceptible	4:-30	7:30
word susceptibles	2:-25	5:-25	11:-25	39:-30	56:45
word système	2:30	7:40	9:45	39:50
word systèmes	7:45	39:40
word sécuriser	2:-30	7:35	39:30
word sécurisé	39:35
word sécurisées	11:60
word sécurisés	9:35	11:25
word sécurité	0:-35	10:-30	11:110	12:-35	13:-25
word sélection	10:25
word sélectionnant	1:40	13:45
word sélectionner	2:-25	6:35
word sélectionnez	6:40	13:50
word séparément	13:25
word séquence	2:35
word tableau	4:-40
word tant	0:40	7:25	9:-25	10:35	13:30	39:25	43:35	51:25
word technique	7:30	10:25	11:50	39:45
word techniques	2:55	4:-25	7:30	11:25	39:25
word technologie	4:-30	6:135	7:-25	55:30	56:45
word technologies	2:65	6:65
word tel	2:-30	7:-30	9:30	39:-25
word telle	1:30
word telles	2:25	4:30	7:-35	11:30
word tels	4:45
word temps	10:130	43:50
word tenons	7:-30
word tenus	4:75	5:40	7:40	39:65
word terme	4:-30
word termes	0:40	2:-35	7:-40	56:25
word terminal	6:45	7:-30	13:30	39:-35	56:65
word terrorisme	5:40
word texte	2:-25
word the	7:25
word tierce	4:-25
word tiers	2:-35	3:30	4:-35	9:-60	10:-35	11:-25	12:-50	44:-55	46:-30	56:60
word tiktok	0:25
word titre	4:-30	11:40	12:-35
word toujours	0:25	2:-50	11:-25	38:30
word tous	2:-60	13:40	39:-40
word tout	0:-30	4:-40	12:50	13:55	50:35	51:25
word toute	0:25	1:40	6:-35	7:25	9:-25	39:-50	51:-50
word toutefois	4:-50	6:40	11:30	43:35
word toutes	4:-70	10:25	12:30	39:-45	51:30
word traceurs	4:-25	56:25
word tracking	7:40
word trafic	39:25
word traitants	0:-30	5:-25	7:-55	11:25
word traite	2:55
word traitement	0:80	2:-55	4:-50	5:-25	6:-30	7:-45	9:-45	11:-45	12:75	13:-35	39:-60	47:35	48:25
word traitements	0:35	2:-25	5:115	6:-25	12:25	13:-40
word traitent	4:-35
word traiter	2:40	5:45	6:-30	51:-35
word traiterons	2:25	5:-25	7:-30	10:65	13:-30	43:80
word traitons	4:100	5:70	7:-50	9:-40	10:-40	11:-25	12:-35	39:-40	43:-30	46:-25
word traitées	0:-40	2:25	5:-35	39:30
word traités	11:30
word transaction	2:-25	4:-25	7:30	10:25	39:45
word transactions	4:-35
word transfert	2:-40	7:90	9:120	39:25
word transferts	7:35	9:75	12:-50	39:65
word transférer	4:-40	7:55	9:70	39:55
word transférons	9:115
word transmet	2:30	7:90	39:105
word transmettez	11:25
word transmettons	7:130	39:105
word transmettre	4:-45	5:25	7:75	39:80
word transmis	7:65	39:40
word transmise	2:25	7:30	39:35
word transmises	4:25	7:105	9:80	11:35	39:135	43:40
word transmission	4:30	7:105	9:30	39:100
word transports	7:25	39:35
word travaillons	39:25
word travel	4:-25
word travers	2:-25	5:40	39:-25
word tribunaux	9:25	39:30
word trois	4:25	13:30	42:25	46:30
word trouver	6:-30	13:-35
word trouverez	2:-45	4:30
word tsa	12:40
word type	5:-40	7:40	10:40	39:30	56:35
word types	4:-45	7:-30
word tâches	4:-25	39:30
word téléphone	2:25	5:-40	12:-25	46:25	51:-35
word téléphonique	2:30	7:-25
word téléphoniques	7:-30
word ue	0:25	4:-35	9:25	51:25
word ultérieure	4:25
word un	2:25	5:25	7:30	9:30	13:-60	39:35	46:25	51:-30	56:30	59:25
word une	0:-80	1:-45	4:-30	5:-40	7:-25	9:-40	11:45	13:-60	43:-30	44:55	56:-35
word uni	1:25	4:-30
word union	4:-35	7:-45	9:120	40:35
word unique	39:35
word uniquement	4:30	5:-35	7:45	10:30	43:50
word unis	2:35	5:25	7:60	9:80	39:30
word urgence	4:25
word usage	12:25	39:30
word utilisant	6:55	56:25
word utilisateur	4:-30	7:-45	11:-25	12:30	13:35	39:-35
word utilisateurs	7:25	11:25	12:-35	13:30	39:40	56:30
word utilisation	2:90	5:25	6:30	10:-25	11:35	12:-35	13:50	43:-35	56:30
word utilisations	7:25
word utilise	4:115	6:75	7:60	39:75	56:85
word utilisent	4:25	11:25
word utiliser	5:30	7:-60	10:-25	12:35	13:30	39:-50	56:-30
word utiliserons	2:-30
word utilisez	2:-35	6:35	11:50	12:-30
word utilisons	4:35	5:-25	6:60	7:30	39:30	43:-50	46:-25	56:70
word utilisé	7:-45	10:30	56:25
word utilisée	4:25
word utilisées	4:65	12:-25	43:40	56:25
word utilisés	0:30
word validité	42:25
word valoir	12:40	51:65
word veillons	4:25
word vendeur	7:35	39:50
word vendeurs	2:-55	7:80	39:55
word vente	4:25	5:25
word vers	4:-30	12:-35
word version	6:25
word vertu	5:45
word veuillez	1:40	2:-55	4:-70	6:45	10:-25	13:75	51:35
word via	0:35	1:30	4:30	7:25	9:25	11:40	12:-35	46:-40	56:-45
word vidéo	2:35	4:30
word vie	7:-25	56:40
word ville	4:-45
word violation	11:45
word visa	2:25
word visite	4:40	6:35
word visites	2:65	6:35
word visiteur	12:65
word visiteurs	2:70	6:25	56:25
word visitez	2:-25	4:-40	6:35
word vitesse	2:40	4:35	6:25
word voie	51:50
word voir	2:-30	4:-25	9:25
word voiture	2:-25
word voitures	7:25
word vol	43:35	46:30
word volontaire	2:25	4:30
word volontairement	13:30
word vols	38:35
word vos	1:-25	2:-70	5:40	6:-30	11:30	12:50	38:-35	46:25	51:40	54:-25	59:-25
word votre	4:65	7:55	9:-45	13:40	39:55	43:-50	44:-25	53:30	59:25
word voulez	13:35
word vous	1:30	4:30	5:-60	7:-55	9:-65	10:-25	11:-50	12:45	38:-70	39:-55	44:35	56:-30
word voyage	2:30	4:40
word vue	1:25	2:95	4:25	6:30	7:35	39:45	51:45
word vues	2:35
word véhicule	2:60	4:25	7:-35	9:-25	39:-40
word véhicules	2:60	4:40	7:-40	39:-55
word vérification	2:30	7:-25
word vérifications	39:-30
word vérifie	11:35
word vérifier	7:-30	39:-35
word web	2:25	11:-25	12:-30	13:-25	55:30
word youronlinechoices	13:45
word âge	2:40
word échanger	7:25	39:40
word échanges	2:30	7:-25
word échangées	11:25
word échéant	4:30	5:-30	39:-50
word économique	4:-30	9:25	39:-30
word écran	6:25
word écrire	0:35	4:-25	12:65	51:95
word éditeur	2:30	4:35
word également	1:40	5:-40	7:55	12:-35	37:-25	56:25
word égard	1:30	7:30
word électronique	2:-60	4:-30	6:-30	7:25	11:-25	12:50	43:-40	51:70	53:30
word émis	10:-45	56:25
word énoncées	7:35
word énumérés	2:35
word équipe	39:25
word équipements	4:35
word établissements	39:50
word étant	2:-35	9:25
word état	11:30	12:30
word états	4:-30	5:25	7:45	9:75
word étendue	6:30
word étrangères	5:30	9:50
word études	4:30
word été	2:35	5:-30	6:25	12:30	13:-35	42:35	46:45	56:35
word évaluation	38:45
word évaluations	4:25
word évaluer	56:45
word éventuelle	2:25
word éventuelles	43:25
word éviter	7:-25
word événements	2:65
word êtes	4:25	6:-30	11:55	12:30	43:35
word être	0:-30	2:35	7:-30	37:25	42:-30
word œuvre	0:30
`
}
