/**
 * Fitted by `bench/reading/fit.js`; change the cues and fit again instead of editing numbers. A positive weight
 * speaks for a disclosure, a negative one against it. Weights too small to matter are left out. The format is
 * explained at `parseWeights`.
 */
export function weights(): string {
  return `
controller	-344	own score:115	is heading:-74	text below:353	first below:207	before:74	after:160	heading above:-7	rest of section:140	lead-in:136	rest of list:-134	strongest beside:-186	beside contact:12	beside collection:15	beside purposes:-7	beside legal-basis:18	beside cookies:-28	beside sharing:30	beside transfers:-40	beside retention:-7	beside security:-7	beside rights:-10	beside choices:-9	base:68
contact	-347	own score:110	is heading:-130	text below:307	first below:161	before:71	after:139	heading above:-26	rest of section:137	lead-in:130	rest of list:-124	strongest beside:-100	beside controller:86	beside collection:-41	beside purposes:-40	beside cookies:-32	beside sharing:-18	beside transfers:9	beside retention:-7	beside security:-9	beside rights:57	beside choices:-12	beside changes:-10	base:-2
collection	-298	own score:52	is heading:-146	text below:317	first below:122	before:127	after:183	heading above:-83	rest of section:62	lead-in:201	rest of list:-169	strongest beside:-192	beside controller:-34	beside contact:68	beside sources:9	beside purposes:33	beside legal-basis:7	beside cookies:52	beside sharing:-28	beside transfers:-12	beside retention:9	beside rights:15	beside choices:16	beside children:-7	beside automated-decisions:5	beside changes:-20	base:-15
sources	-352	own score:115	is heading:-113	text below:320	first below:175	before:71	after:142	heading above:-21	rest of section:114	lead-in:131	rest of list:-140	strongest beside:-76	beside controller:-12	beside collection:155	beside purposes:70	beside legal-basis:-23	beside cookies:6	beside sharing:47	beside transfers:-7	beside retention:-9	beside security:-12	beside rights:-29	beside choices:-10	base:57
purposes	-299	own score:74	is heading:-89	text below:280	first below:182	after:130	heading above:-21	rest of section:62	lead-in:141	rest of list:-168	strongest beside:-141	beside controller:-15	beside collection:12	beside legal-basis:43	beside cookies:87	beside sharing:29	beside sale:22	beside transfers:-5	beside retention:7	beside security:14	beside rights:-28	beside choices:52	beside automated-decisions:6	beside changes:25	base:5
legal-basis	-335	own score:78	is heading:-85	text below:335	first below:185	before:38	after:77	heading above:94	rest of section:208	lead-in:17	rest of list:-161	strongest beside:-94	beside controller:32	beside collection:-40	beside sources:-5	beside purposes:189	beside sharing:-70	beside transfers:-17	beside security:-23	beside rights:-26	beside changes:25	base:-34
cookies	-331	own score:99	is heading:-46	text below:331	first below:186	before:47	after:142	rest of section:113	lead-in:104	rest of list:-138	strongest beside:-131	beside controller:-28	beside contact:-36	beside collection:30	beside purposes:49	beside sharing:-39	beside transfers:19	beside retention:-8	beside security:-8	beside rights:25	beside choices:34	beside changes:-36	base:40
sharing	-319	own score:62	is heading:-64	text below:321	first below:146	before:86	after:138	heading above:125	rest of section:158	lead-in:130	rest of list:-102	strongest beside:-158	beside contact:11	beside sources:-21	beside purposes:73	beside legal-basis:23	beside cookies:73	beside sale:16	beside transfers:-32	beside retention:-46	beside security:-20	beside rights:-26	beside choices:-18	beside changes:-16	base:-57
sale	-361	own score:145	is heading:-87	text below:321	first below:175	before:59	after:139	heading above:-22	rest of section:116	lead-in:103	rest of list:-143	strongest beside:-113	beside collection:-9	beside purposes:10	beside sharing:14	beside security:-7	base:-7
transfers	-343	own score:115	is heading:-73	text below:382	first below:205	before:91	after:219	heading above:24	rest of section:183	lead-in:102	rest of list:-149	strongest beside:-94	beside controller:-7	beside contact:-11	beside collection:47	beside purposes:-30	beside legal-basis:20	beside sharing:47	beside security:17	beside rights:11	beside changes:-6	base:5
retention	-346	own score:113	is heading:-89	text below:327	first below:174	before:87	after:160	rest of section:115	lead-in:102	rest of list:-144	strongest beside:-117	beside controller:-7	beside contact:-10	beside collection:30	beside purposes:11	beside legal-basis:17	beside sharing:19	beside security:-9	beside rights:33	beside changes:-5	base:-5
security	-331	own score:98	is heading:-66	text below:367	first below:222	before:72	after:168	heading above:-20	rest of section:141	lead-in:98	rest of list:-150	strongest beside:-162	beside controller:-13	beside contact:-12	beside collection:-9	beside legal-basis:-51	beside cookies:-11	beside sharing:75	beside sale:11	beside transfers:6	beside retention:-13	beside rights:-14	beside changes:-10	base:32
rights	-324	own score:80	is heading:-106	text below:338	first below:189	before:56	after:150	heading above:13	rest of section:121	lead-in:94	rest of list:-147	strongest beside:-104	beside controller:56	beside contact:70	beside collection:11	beside sources:-5	beside purposes:25	beside legal-basis:-24	beside sharing:-51	beside transfers:11	beside retention:-70	beside security:-59	beside choices:-6	beside automated-decisions:-6	beside changes:-30	base:-91
choices	-325	own score:97	is heading:-78	text below:368	first below:226	before:97	after:105	heading above:-31	rest of section:173	lead-in:86	rest of list:-136	strongest beside:-142	beside contact:10	beside collection:72	beside sources:-7	beside purposes:24	beside legal-basis:10	beside cookies:118	beside sharing:-24	beside transfers:-10	beside retention:-36	beside security:-21	beside rights:32	base:79
do-not-track	-363	own score:123	is heading:-92	text below:321	first below:175	before:59	after:139	heading above:-22	rest of section:115	lead-in:103	rest of list:-144	strongest beside:-99	beside purposes:34	beside cookies:20	beside sharing:-7	beside rights:-6	base:-26
children	-357	own score:123	is heading:-95	text below:321	first below:175	before:60	after:139	heading above:-21	rest of section:116	lead-in:102	rest of list:-144	strongest beside:-119	beside collection:-13	beside purposes:28	beside cookies:-6	beside sharing:-6	beside retention:22	beside rights:-5	base:21
automated-decisions	-365	own score:129	is heading:-98	text below:321	first below:175	before:59	after:140	heading above:-22	rest of section:116	lead-in:103	rest of list:-143	strongest beside:-57	beside contact:40	beside collection:16	beside purposes:91	beside legal-basis:50	beside cookies:32	beside sharing:38	beside retention:-16	beside security:11	beside rights:-22	base:17
changes	-342	own score:126	is heading:-65	text below:312	first below:148	before:81	after:132	heading above:-50	rest of section:142	lead-in:102	rest of list:-144	strongest beside:-141	beside controller:-6	beside purposes:-5	beside sharing:-5	beside rights:-5	base:-1
controller.representative	-240
collection.health-policy	-240
collection.health	-240
sources.public	-240
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
automated-decisions.logic	-240
automated-decisions.recommendations	-240
automated-decisions.advertising	-240
automated-decisions.artificial-intelligence	-240
automated-decisions.ai-notice	-240
children.minimum-age	-341
children.parental-consent	-352
collection.duty-to-provide	-302
legal-basis.legitimate-interest	-277
sharing.recipients	-295
transfers.safeguard	-298
transfers.copy	-318
retention.period	-296
retention.criteria	-302
rights.access	-303
rights.rectification	-300
rights.erasure	-298
rights.objection	-301
rights.restriction	-300
rights.portability	-301
rights.withdraw-consent	-300
rights.how	-293
controller.data-protection-officer	-287
rights.verification	-328
rights.complaint	-315
cookies.consent	-304
cookies.third-party	-280
cookies.duration	-296
changes.notice	-319
collection.sensitive	-286
changes.last-updated	-340
purposes.new	-353
changes.effective-date	-359

above choices	2:-10	4:10	6:30	12:-10	13:25	58:50	59:25
above cookies	4:50	5:-10	6:90	9:-10	11:-10	12:-20	13:50	42:10	58:30	59:90
above legal-basis	0:-25	1:-15	2:65	4:-15	5:15	6:-10	7:-20	9:-15	10:-10	11:-10	12:-10	17:-15	42:-20	62:10
above rights	1:-10	2:-15	5:-10	6:30	11:-10	13:20	56:10	57:15	58:50	59:25
automated-decisions*1	16:30	41:15	42:-20
automated-decisions*2	16:50
automated-decisions*3	16:50
automated-decisions/advertising	13:10	35:220
automated-decisions/ai-notice	37:220
automated-decisions/artificial-intelligence	36:220
automated-decisions/logic	16:192	33:220
automated-decisions/parameters	16:192	33:220
automated-decisions/profiles	16:220	41:15	42:-15
automated-decisions/recommendations	34:220
automated-decisions/said	16:400
begins aux	2:-45
begins ces	2:30	7:40
begins conformément	12:25
begins dans	2:25	7:65	42:75
begins données	2:140	4:-50	7:-35	13:-25
begins en	4:-30
begins gestion	4:50
begins le	2:-25
begins les	4:-60	5:-30	7:40	42:35
begins lors	4:-25
begins nos	2:-25	4:-30	7:-30
begins nous	4:60	5:-25	12:-35	13:-40
begins par	12:-25	13:25
begins pour	4:-30	6:-60	12:-30
begins quand	2:25
begins quels	12:50
begins répondre	4:30
begins si	2:25	4:-40
begins sur	5:35	13:70
begins vos	42:-25
begins vous	4:-30	5:-30	6:35	7:-30	13:50
changes*1	1:35	3:-10	5:10	6:-20	9:-15	10:-10	11:-20	12:-20	13:-15	16:10	17:95	55:45	61:80	63:55
changes*2	1:-15	4:-15	6:-10	7:-10	11:-10	12:-10	13:-15	17:75	61:100	63:15
changes*3	5:10	17:55	61:50
changes/effective-date	1:20	2:10	5:15	11:-10	13:-10	16:15	17:155	61:45	65:175
changes/last-updated	1:20	7:-10	11:-10	17:195	55:45	61:25	63:295
changes/notice	1:-10	4:-10	5:10	12:-10	13:-10	17:165	61:285
changes/said	1:-15	2:-15	4:-20	6:-15	7:-10	11:-10	12:-15	13:-20	17:370	61:95	63:15
children*1	4:-10	10:-10	15:35	38:50	39:85
children*2	15:50
children*3	15:50
children/minimum-age	4:-10	10:-10	15:225	38:270	39:85
children/parental	15:192	39:220
children/protection	15:192	32:220
children/said	15:400
choices*1	0:-15	1:-20	2:-25	3:-15	4:-25	5:-10	7:-10	9:-20	10:-20	11:-25	13:20	14:-10	17:-10	42:-35	46:-15	48:10	54:30	58:-15
choices*2	1:-10	2:-10	6:-10	7:-15	13:60	53:15	54:15
choices*3	13:50
choices/incentives	2:-20	4:-10	7:15	11:-10	13:130	16:15	30:220	42:10
choices/opt-out	0:-10	1:-10	3:-10	4:-10	7:-20	9:-10	10:-10	11:-15	13:190	40:15	48:15	53:10	54:40	59:25
choices/said	1:-10	2:-20	4:-10	7:-20	9:-10	11:-10	13:330	53:10	54:10	58:-30	59:-25
collection*1	0:10	1:-35	3:-30	4:-30	5:30	7:-80	8:-20	10:35	11:-20	12:-25	13:30	14:15	15:-20	17:-20	40:85	41:-10	42:-70	43:-15	45:10	46:35	47:-20	49:-35	50:-25	51:-30	52:-20	53:-35	54:-20	57:-20	58:-25	60:-20	62:10	64:-15
collection*2	0:-10	1:10	2:50	8:-10	9:20	10:-10	11:-10	40:100	45:15	53:20	62:85
collection*3	2:50
collection/automatic	0:-15	2:155	7:-25	9:-15	10:30	11:-10	12:-20	13:-10	14:30	16:-10	40:20	42:-40	45:25	46:10	59:45
collection/duty-to-provide	0:10	1:10	2:200	4:-45	7:-20	8:-10	10:20	12:-10	13:60	16:20	40:345	42:-20	43:25	46:20	59:10
collection/health	2:315	20:350	40:25	45:15	62:55
collection/health-policy	2:150	19:220
collection/said	0:10	1:-20	2:250	3:-25	4:35	5:30	7:-35	8:-15	9:10	10:-20	12:10	13:-10	14:-15	15:-10	16:-15	17:-15	41:10	42:-15	45:-10	48:15	49:-10	50:-10	52:-10	57:10	58:-15	60:-20	64:10
collection/sensitive	2:155	4:-15	9:25	12:10	40:45	45:15	53:20	62:305
contact*1	0:25	1:25	3:-20	4:-20	6:-20	7:-15	8:-10	9:-25	11:-25	12:45	14:-10	15:-10	16:20	17:-10	40:-10	41:10	42:-20	43:-10	44:35	45:-10	46:-20	47:15	48:40	49:35	53:-10	54:80	55:55	56:10	61:-15
contact*2	1:50
contact*3	1:50
contact/said	0:25	1:335	3:-20	4:-20	6:-20	7:-15	8:-10	9:-25	11:-25	12:45	14:-10	15:-10	16:20	17:-10	40:-10	41:10	42:-20	43:-10	44:35	45:-10	46:-20	47:15	48:40	49:35	53:-10	54:80	55:55	56:10	61:-15
controller*1	0:70	1:50	2:-30	3:-10	4:-20	6:-10	9:-20	10:-20	11:-25	14:-10	15:-10	16:-10	17:-15	42:-25	47:-10	48:-15	49:-10	50:-10	52:10	54:25	55:50	56:25
controller*2	0:20	1:65	6:-10	7:10	12:10	13:-10	54:45	55:25	56:10
controller*3	0:50
controller/data-protection-officer	0:285	1:70	6:-10	7:10	12:10	13:-10	54:50	55:380	56:10
controller/representative	0:230	1:-15	7:-15	11:-10	18:220
controller/said	0:300	1:55	2:-25	3:-10	4:-15	6:-10	7:10	9:-15	10:-15	11:-20	13:10	15:-10	17:-10	42:-10	47:-10	48:-10	52:10	54:30	55:55	56:25	59:10
cookies*1	0:-30	1:-20	2:10	4:-10	5:-15	6:45	8:-10	10:-10	11:-20	12:-15	14:15	15:-15	17:-15	42:-20	45:-10	46:10	57:-20	58:45	59:45	60:35
cookies*2	2:-10	3:-10	4:25	5:-10	6:35	9:-15	11:-20	12:-15	13:25	16:10	41:20	45:20	58:85	59:15	60:35
cookies*3	4:10	6:55	12:-10	16:20	41:15	46:-20	58:-25	59:15	60:35
cookies/consent	4:15	5:-10	6:170	7:20	9:-10	10:-10	12:-15	13:10	16:20	42:30	46:-30	58:270	59:40	60:20
cookies/duration	6:155	12:-10	13:-10	41:30	45:25	58:15	60:280
cookies/said	0:-30	1:-20	2:10	4:-10	5:-15	6:360	8:-10	10:-10	11:-20	12:-15	14:15	15:-15	17:-15	42:-20	45:-10	57:-20	58:45	59:45	60:35
cookies/third-party	4:20	6:120	7:-10	11:-10	13:25	16:20	42:-15	58:20	59:230	60:10
do-not-track*2	14:50
do-not-track*3	14:50
do-not-track/answer	14:192	31:220
do-not-track/said	14:400
label automated-decisions	16:120
label changes	17:125
label children	15:120
label choices	13:120
label collection	2:145
label contact	1:100	12:20	13:-10	40:15	54:15
label controller	0:120
label cookies	6:120
label do-not-track	14:120
label legal-basis	2:-10	4:-20	5:110	10:-10	11:-25	12:-10	50:15
label purposes	0:-15	4:150	5:25	6:-10	9:-10	10:-30	12:-10	13:-10	15:30	16:-10	38:30	39:45	41:15	42:-10	45:-15
label retention	10:120
label rights	0:-15	1:-25	2:-10	4:-10	5:-15	7:-15	10:-10	11:-15	12:155	13:-25	47:10	49:20	50:20	51:10	52:10
label sale	8:120
label security	11:120
label sharing	2:-15	3:-10	4:-20	7:110	9:-10	11:-10	13:-10	42:-35	59:10
label sources	3:120
label transfers	9:120
lead automated-decisions/logic	16:77
lead automated-decisions/parameters	16:77
lead automated-decisions/profiles	16:77
lead automated-decisions/said	16:160
lead changes/effective-date	17:60
lead changes/last-updated	17:60
lead changes/notice	17:60
lead changes/said	17:125
lead children/minimum-age	15:77
lead children/parental	15:77
lead children/protection	15:77
lead children/said	15:160
lead choices	2:15	3:15	4:-20
lead choices/incentives	13:60
lead choices/opt-out	2:15	3:15	4:-20	13:65
lead choices/said	13:125
lead collection	1:-20	2:70	3:10	4:-55	5:-15	7:-30	10:-10	12:-10	16:-10	40:-10	41:-15	45:-10	62:20
lead collection/automatic	2:60
lead collection/duty-to-provide	2:70
lead collection/health	2:135
lead collection/health-policy	2:60
lead collection/said	1:-20	2:175	4:-30	5:-10	7:-20	10:-10	40:-10	41:-10	62:-15
lead collection/sensitive	2:70
lead contact	1:15	2:20	3:10	4:-10	7:-10	12:-15
lead contact/said	1:140	2:20	3:10	4:-10	7:-10	12:-15
lead controller	0:20	1:10	12:-10	55:30
lead controller/data-protection-officer	0:145	1:10	12:-10	55:35
lead controller/representative	0:60
lead controller/said	0:145	1:10	12:-10	55:30
lead cookies/consent	6:60
lead cookies/duration	6:60
lead cookies/said	6:125
lead cookies/third-party	6:60
lead do-not-track/answer	14:77
lead do-not-track/said	14:160
lead legal-basis	5:-20
lead legal-basis/grounds	5:45
lead legal-basis/legitimate-interest	5:105
lead legal-basis/said	5:105
lead purposes	0:-10	1:-10	2:-20	3:-10	6:-10	9:-10	10:-15	11:-10	13:-10	42:-15	45:-10	53:-10	62:10
lead purposes/new	4:60
lead purposes/said	0:-10	2:-30	4:140	5:10	6:-10	7:-10	9:-10	10:-10	42:-15
lead purposes/to-do	2:-25	3:-15	4:45	5:-15	7:15	41:-10	62:30
lead retention	46:15
lead retention/criteria	10:60	46:15
lead retention/period	10:125
lead retention/said	10:125
lead rights	0:10	1:10	6:-15	49:-10	54:10	55:20	62:45
lead rights/access	12:125
lead rights/after-death	12:60
lead rights/complaint	12:125
lead rights/erasure	12:125
lead rights/fee	12:60
lead rights/how	0:15	1:15	12:60	54:10	55:20
lead rights/metrics	12:60
lead rights/objection	12:125
lead rights/portability	12:125
lead rights/rectification	12:125
lead rights/restriction	2:10	12:125	62:50
lead rights/said	4:10	12:125
lead rights/time	12:60
lead rights/verification	12:60
lead rights/withdraw-consent	12:125
lead sale/said	8:160
lead security/said	11:125
lead sharing	3:-20	4:-30	7:25	42:50
lead sharing/recipients	3:-20	4:-30	7:85	42:50
lead sharing/said	2:-15	3:-15	4:-20	7:155	42:60
lead sources/others	3:60
lead sources/public	3:60
lead sources/said	3:160
lead transfers/adequate-protection	9:60
lead transfers/arbitration	9:125
lead transfers/copy	9:60
lead transfers/enforcement	9:125
lead transfers/framework	9:125
lead transfers/liability	9:125
lead transfers/recourse	9:125
lead transfers/safeguard	9:125
lead transfers/said	9:125
legal-basis*1	0:-65	1:-25	2:-10	3:-30	4:-10	5:55	8:-15	9:-10	10:70	11:-60	13:-15	14:-15	15:-15	16:-15	17:-15	40:10	41:50	42:-25	43:-15	45:10	46:70	47:-30	48:-30	49:-45	50:10	52:-15	53:40	54:-15	57:-35	58:45	62:-20
legal-basis*2	2:-30	3:-10	4:-25	5:20	6:-10	7:-15	10:-30	11:-30	41:60	42:-30	43:10	46:-20	53:-20
legal-basis*3	0:15	1:15	5:40	7:-10	11:-25	13:10	40:10	41:45	42:-20	43:20
legal-basis/grounds	0:-30	3:-25	4:-25	5:190	7:10	8:-10	10:35	11:-55	14:-10	15:-10	16:-10	17:-10	40:25	42:-15	45:10	46:55	47:-15	48:-15	49:-15	51:-10	53:50	57:-25	58:60	60:-25	62:-10
legal-basis/legitimate-interest	0:10	2:-15	3:-10	4:-15	5:295	6:-10	7:-10	10:-20	11:-30	12:-10	41:425	42:-25	43:10	46:-15
legal-basis/said	0:-35	1:-10	2:-25	3:-10	4:10	5:310	6:-10	7:-25	9:-10	10:20	11:-35	12:-10	14:-10	15:-10	17:-10	40:-10	41:85	42:-35	53:-20	60:-10
list	0:-35	1:-50	2:70	3:-15	4:50	5:-15	6:-45	7:-20	8:-50	9:-40	10:-35	11:-80	12:-35	13:-40	14:-60	15:-55	16:-60	17:-55	40:-85	41:-45	42:-65	43:-60	45:-70	46:-100	47:-90	48:-75	49:-90	50:-90	51:-75	52:-85	53:-80	54:-110	55:-65	58:-115	59:-100	60:-75	62:-45
long	0:60	1:10	2:-10	3:25	4:30	6:20	7:-25	8:-20	9:40	10:15	12:-30	13:50	17:-20	38:-40	39:-30	40:25	41:-15	43:55	44:15	45:-10	48:-20	49:-30	50:-25	53:-20	56:-30	57:-20	58:-45	59:20	60:15
mention	0:15	2:15	6:15	59:35
purposes*1	0:10	1:-25	4:-10	7:-20	9:-15	10:40	12:15	14:10	15:-20	16:-25	17:-20	40:20	41:-15	42:-15	43:-15	45:-10	46:25	47:-30	50:-15	51:-25	52:-20	54:-10	55:-20	56:10	57:-10	58:-10	59:30	60:-15	62:-10	64:-20
purposes*2	4:55
purposes*3	4:50
purposes/new	4:155	64:265
purposes/said	0:10	1:-25	4:305	7:-20	9:-15	10:40	12:15	14:10	15:-20	16:-25	17:-20	40:20	41:-15	42:-15	43:-15	45:-15	46:20	47:-30	50:-15	51:-25	52:-20	54:-10	55:-20	56:10	57:-10	58:-10	59:30	60:-15	62:-10	64:-20
purposes/to-do	0:20	1:10	2:-60	3:-45	4:75	6:25	7:15	8:-15	9:10	11:-10	13:-10	14:-25	15:-25	17:-25	40:-55	41:-10	42:30	45:-20	46:-30	47:-10	48:20	50:-15	51:20	53:15	54:-15	55:-15	56:-35	57:-35	60:25	61:-30	62:-45
retention*1	1:-10	2:-35	3:-10	4:-15	5:-20	9:-10	10:25	12:10	14:-10	15:25	16:-10	17:-10	38:15	39:35	40:-15	42:-25	45:30	46:45	47:-15	48:-15	49:-25	50:-20	51:-10	54:15	56:20	57:-25	58:40	59:-15	60:55
retention*2	0:-10	2:-20	4:-20	7:-15	9:-10	10:40	12:-15	13:-10	40:10	41:20	45:65	46:30	58:-15	60:10
retention*3	2:-10	4:-10	10:50	11:-10	12:-10	41:25	45:50	46:-10
retention/criteria	0:15	2:-20	4:-15	5:-15	7:20	10:180	11:30	12:-20	13:-10	16:-10	42:-10	45:15	46:265
retention/period	0:-20	2:-20	4:-15	7:-25	9:-10	10:290	11:-10	12:15	15:25	16:-10	38:25	39:45	40:10	41:20	45:410	46:-15	47:-10	48:-10	49:-15	50:-15	54:20	56:25	57:-15	58:45	60:60
retention/said	2:-20	4:-15	7:-15	9:-10	10:320	11:-25	12:-15	13:-10	40:10	41:20	45:70	46:35	58:-15	60:10	62:10
rights*1	0:-15	2:-15	3:-50	4:-25	5:-20	8:-20	9:-10	10:10	11:50	13:10	14:-25	16:-15	17:-25	38:-25	40:20	41:-55	42:-25	43:-10	44:-30	45:-30	47:-25	48:35	49:-20	50:-20	51:-10	53:20	54:35	56:-20	57:-20	59:-20	62:20
rights*2	0:-30	1:-15	3:-20	4:-25	5:-25	7:-30	10:15	11:-35	13:-10	14:-10	15:-15	16:-15	17:-10	40:15	42:-35	45:15	46:10	47:45	48:30	49:20	50:55	51:35	52:35	53:-20	57:20	58:-25	59:-20	60:15
rights*3	0:-10	1:20	4:-10	5:-10	7:-10	9:20	10:40	11:25	12:45	41:-20	42:-20	46:35	47:65	48:65	49:50	50:40	51:45	52:40	53:-15	54:40	56:35	57:40	60:-15
rights/access	0:-15	2:10	4:-35	7:15	9:-10	11:-30	12:260	47:345	48:60	49:45	50:35	51:10	52:20	53:10	54:50	58:10	59:40	60:10
rights/after-death	0:-10	4:-10	10:-10	12:165	47:10	48:10	49:25	50:30	51:20	52:20	53:15	54:-10	56:15	57:25
rights/complaint	1:-20	2:-10	5:-10	6:-10	7:-10	9:15	11:30	12:315	13:-20	42:-10	45:-20	47:-15	48:-15	53:-15	54:-35	55:50	56:30	57:420	58:40
rights/erasure	0:-15	4:-15	5:-15	7:-15	9:-15	10:40	12:315	13:40	46:30	47:85	48:85	49:400	50:70	51:40	52:30	60:35
rights/fee	12:160	13:15	28:220	41:35	56:70	57:15	60:20
rights/how	1:55	2:15	3:-15	4:-20	7:-30	9:-10	10:-15	11:-15	12:170	44:20	47:20	48:45	50:25	51:10	52:10	54:255	55:10	56:45	57:10	59:25
rights/metrics	12:150	29:220
rights/objection	0:-15	1:10	2:-15	5:-15	6:35	7:10	9:20	10:20	11:10	12:290	13:45	42:25	46:20	47:50	48:30	49:30	50:370	51:25	52:25	54:-15	57:25	59:10
rights/portability	0:-15	4:-10	7:-10	10:-15	11:-10	12:315	47:45	48:20	49:45	50:50	51:50	52:435	53:15	54:-20	57:15
rights/rectification	0:-10	2:-10	4:-10	7:-10	10:-15	11:-10	12:310	47:90	48:395	49:75	50:80	51:35	52:35	53:15	54:40	57:10
rights/restriction	0:-10	4:-15	5:-10	7:-15	9:-10	12:310	46:10	47:40	48:10	49:30	50:45	51:425	52:45	53:15	54:-20	57:15	62:10
rights/said	0:10	2:-35	3:-30	5:-15	6:-20	7:-10	8:-10	11:60	12:245	13:-15	14:-10	15:25	38:10	41:-50	42:35	43:10	47:15	48:20	50:10	51:30	52:25	53:-25	54:-15	55:-15	56:-15	57:40	60:-35	61:30	62:-15
rights/time	12:150	27:220
rights/verification	0:-15	1:40	2:20	3:-10	4:30	7:-15	9:-10	10:-15	11:-10	12:150	13:20	40:45	42:-25	48:-10	54:60	56:255	62:50
rights/withdraw-consent	0:-25	1:-15	4:-20	5:15	6:-10	7:10	9:25	10:-10	12:350	13:-15	40:20	46:-30	50:25	53:445	54:25	60:-10	62:20
sale*1	2:10	4:15	7:10	8:15	11:10	40:20	42:15
sale*2	8:50
sale*3	8:50
sale/said	2:10	4:15	7:10	8:415	11:10	40:20	42:15
security*1	0:-10	1:-10	2:-15	3:-10	4:-25	7:-10	8:-10	9:-10	12:-15	13:-15	16:30	41:10	42:-10	59:10
security*2	11:50
security*3	11:50
security/said	0:-10	1:-10	2:-15	3:-10	4:-25	7:-10	8:-10	9:-10	11:315	12:-15	13:-15	16:30	41:10	42:-10	59:10
sharing*1	0:20	1:10	2:-35	3:75	4:-15	5:-15	6:-30	7:10	9:50	10:-10	11:20	12:-25	13:-40	14:-20	15:-20	17:-20	40:-15	45:-20	47:-20	48:-10	49:-15	50:-40	51:-30	52:-25	53:-30	54:-30	56:-20	57:-10	58:-35	59:-20	60:-30	62:-40
sharing*2	0:-25	1:-30	2:-20	4:-45	5:-20	6:-10	7:45	8:-10	9:-30	12:-10	15:-10	16:-10	17:-10	42:50	43:10	44:-25	46:-10
sharing*3	7:50
sharing/recipients	0:25	1:10	2:-35	3:50	4:-15	5:-20	6:-25	7:165	8:-20	9:25	11:25	12:-30	13:-35	14:-20	15:-20	17:-20	40:-40	42:200	44:-50	45:-20	46:10	47:-25	48:-15	49:-20	54:-20	56:-15	58:-30	59:-10	60:-25
sharing/said	0:-30	1:-30	2:-20	3:20	4:-45	5:-15	6:-10	7:305	8:15	9:-10	10:-15	11:-10	14:-10	15:-10	16:-15	17:-10	40:20	42:65	43:15	44:20	46:-15	47:-10	48:-10	51:-10
short	0:-35	1:30	2:50	3:-15	4:25	6:20	7:-45	8:-20	10:-30	11:-55	12:-65	13:60	14:-20	15:-25	16:-20	62:-20	65:15
sources*1	3:50	4:-25	7:-10	13:-10
sources*2	3:50
sources*3	3:50
sources/others	3:185	7:-10
sources/public	3:150	4:-10	7:15	21:220
sources/said	3:330	4:-10	6:10	7:-15
text	0:-80	1:-15	2:-25	3:-85	4:-45	5:-55	6:-10	8:-85	9:-65	10:-65	12:10	14:-85	15:-60	16:-95	17:-30	38:-115	39:-130	40:-125	41:-135	42:-120	43:-135	44:-100	45:-120	46:-115	47:-125	48:-130	49:-105	50:-120	51:-125	52:-125	53:-120	54:-85	55:-130	56:-80	57:-90	58:-110	59:-105	60:-140	61:-100	62:-130	63:-125	64:-140	65:-145
title	0:-35	1:-90	2:-25	3:-85	4:20	5:-50	6:-35	7:-40	8:-80	9:-50	10:-50	11:-20	12:-20	13:-40	14:-80	15:-85	16:-80	17:-60
title automated-decisions	16:500
title below choices	2:-20	4:40	5:-10	6:75	7:-15	9:-10	11:-10	13:80
title below cookies	2:-15	4:60	5:-10	6:100	7:-10	9:-10	11:-10	13:-30
title below legal-basis	0:-10	2:-25	4:85	5:85	6:-15	7:-30	9:-15	10:-10	11:-50	12:-10	13:-15	17:-35
title below rights	2:-10	4:-15	7:-10	11:-10	12:35	13:10
title changes	2:-10	4:15	7:-10	17:515
title changes/last-updated	17:10
title changes/said	17:10
title children	15:500
title choices	4:-10	13:515
title collection	0:30	2:450	4:20	5:-15	6:-10	7:-15	9:-10	10:-10	11:-15	12:-10	17:-10
title collection/said	0:15	2:-15	4:15	7:-10
title contact	1:490
title controller	0:555	2:-15	4:-15	5:-10	6:-10	7:-15	9:-10	10:-10	11:-10	12:-10	13:-10
title controller/said	0:20
title cookies	0:-10	2:-15	4:-35	5:-10	6:540	7:-10	9:-10	10:-10	11:-15	12:-15	17:-10
title cookies/said	4:-15	6:20
title do-not-track	14:500
title legal-basis	4:-30	5:520
title legal-basis/said	4:-15	5:10
title of nothing	0:-55	1:-35	2:70	3:-35	4:105	5:20	7:120	8:-35	9:30	10:-50	11:35	12:-35	13:25	14:-35	15:-35	16:-35	17:-10
title purposes	0:-10	2:-35	4:490	5:10	11:-10
title purposes/said	4:15
title purposes/to-do	4:20
title retention	0:-10	2:-10	5:-15	6:-10	7:-20	10:570	12:-10	17:-10
title rights	0:-15	2:-15	3:-10	4:-30	5:-10	6:-15	7:-15	8:-10	9:-15	10:-10	11:-20	12:550	13:-15	14:-10	15:-10	17:-10
title rights/access	7:20
title rights/complaint	12:20
title rights/erasure	9:-15	12:25
title rights/rectification	9:-15	12:25
title rights/said	1:-15	2:15	4:-10	7:15
title sale	8:500
title security	0:-10	2:-10	5:-10	7:-10	10:10	11:515	12:-10
title sharing	2:-10	4:-20	5:-10	7:450	11:35	12:-10
title sharing/recipients	2:-10	4:-20	6:-10	7:45	11:-10	13:20
title sharing/said	7:15
title sources	3:500
title transfers	4:-15	9:505	12:35
title word 1	13:60
title word 2	4:25	5:35	6:70
title word 3	2:-35	4:45	5:75	7:25
title word 4	2:-30	4:-60	5:-25	7:195	13:-25
title word 5	2:-35	4:135
title word 6	4:35
title word 7	6:60	7:-30	13:80
title word 8	4:30
title word 9	7:30
title word a	7:35
title word accès	2:35	7:35
title word analyse	4:65
title word avec	7:95
title word collecte	2:-90	4:35
title word collectons	2:55
title word comment	2:-25	4:40
title word commerciale	4:30
title word confidentialité	4:-30
title word cookies	4:-35	6:40
title word d	2:-25	4:65	6:45
title word de	2:-45	4:-85	5:25	7:-75	12:-25
title word des	4:-25	12:30
title word données	2:25	5:60	6:-40	13:-45
title word droits	12:35
title word du	2:30	4:60	6:25	13:-25
title word est	13:30
title word et	2:-25	4:90	7:-40	12:35
title word informations	2:-25	4:-45
title word l	4:-45
title word la	2:-25
title word le	7:40	13:30
title word notre	4:50
title word nous	2:25	4:25	5:-30
title word par	4:-40	5:30	7:-25	13:95
title word partageons	7:55
title word politique	4:-25
title word pour	4:95	7:-25	13:30
title word pourquoi	2:-30
title word prospection	4:30
title word publicité	4:50	6:35
title word quelles	2:40	5:25	7:25
title word quels	4:25
title word qui	2:-25	4:-25	7:75
title word sont	4:-50	5:-30	7:25
title word sur	5:40	13:40
title word traitées	2:120
title word transférons	4:-25
title word utilisons	4:95
title word vos	2:-80	6:-25	7:70
title word vous	4:40
title word à	2:75	4:-35	5:-25	7:70	13:25
transfers*1	0:-30	2:-10	3:-15	4:-20	5:-15	7:-35	9:75	10:-15	11:35	40:10	41:-15	42:-20	43:85	44:80
transfers*2	0:-30	7:-15	9:55	11:-15	42:-10	43:45	44:105
transfers*3	7:10	9:50	42:15
transfers/adequate-protection	1:15	3:-10	4:-10	7:10	9:140	10:-10	11:55	43:225
transfers/arbitration	9:313	25:350
transfers/copy	9:155	44:235
transfers/enforcement	9:313	24:350
transfers/framework	9:313	22:350
transfers/liability	9:313	26:350
transfers/recourse	9:313	23:350
transfers/safeguard	0:-40	1:-10	2:-10	4:-10	7:-15	9:340	11:-20	13:-10	42:10	43:370	44:100
transfers/said	0:10	5:-10	7:-30	9:370	11:-20	40:10	42:-20	43:95	44:85
under automated-decisions	16:120	33:60	34:60	35:60	36:60	37:60
under changes	1:-10	2:10	4:-10	11:-10	17:120	61:75	63:65	65:50
under children	15:120	32:60	38:60	39:60
under choices	13:120	30:60
under collection	0:-40	1:-70	2:160	3:60	4:35	5:-25	6:-40	7:-40	8:-30	9:-35	10:-45	11:-55	12:-40	13:-25	14:-35	15:-30	16:-35	17:-35	19:60	20:60	40:40	41:-40	42:-65	43:-35	45:-35	46:-55	53:-35	59:-45	62:60
under contact	1:115
under controller	0:130	2:40	3:-30	4:-15	5:-25	6:-25	8:-10	10:10	11:-20	12:25	13:-20	14:-10	15:20	16:-15	17:-20	18:60	38:15	39:45	40:-10	41:-20	42:-30	43:-20	44:-10	45:-25	46:-10	47:-10	48:-15	49:-15	50:-10	51:-10	52:-10	53:-20	54:-55	55:55
under cookies	0:-20	1:-60	2:-55	3:-25	4:25	5:-30	6:210	7:-45	8:-10	9:-30	10:-35	11:-45	13:35	14:-20	15:-15	16:-20	45:-25	53:10	57:-45	58:75	59:100	60:65	61:-20
under do-not-track	14:120	31:60
under legal-basis	2:10	4:-50	5:185	7:-10	10:-10	40:25	41:55
under nothing	0:35	1:-10	2:35	3:20	4:-10	5:-10	7:-20	9:-10	11:-10	12:-10	17:45	65:45
under purposes	0:-10	1:-10	2:-10	3:-10	4:120	5:75	7:-10	9:-10	10:-20	11:-10	40:20	42:-10	64:40
under retention	0:-15	1:-15	2:-30	3:-10	4:-35	5:-15	6:-10	7:-15	9:-15	10:225	12:-25	13:-15	14:-10	15:-10	16:-10	17:-10	42:-25	45:95	46:150	60:-10	64:20
under rights	1:130	2:-45	3:-25	4:-40	5:-40	6:-35	7:-60	8:-15	9:-35	10:-45	11:-65	12:235	13:-50	14:-20	15:-25	16:-20	17:-20	27:60	28:60	29:60	40:-25	47:85	48:80	49:45	50:80	51:50	52:45	53:50	54:180	55:30	56:120	57:80	61:-15
under sale	8:120
under security	0:-10	1:-10	3:-10	4:-35	5:-10	6:-10	7:-60	9:-15	11:240	12:-20	13:-15	15:-10	16:-10	17:-10	45:20
under sharing	0:-35	1:-10	2:-25	3:-15	4:-50	6:-10	7:270	10:-15	11:15	12:-15	13:-10	42:180
under sources	3:120	21:60
under transfers	0:-30	1:10	2:-10	6:10	7:10	9:160	10:10	11:20	22:60	23:60	24:60	25:60	26:60	43:90	44:65	46:20	47:20	54:15
under unknown	2:30	3:-55	4:85	5:25	6:-10	7:60	8:-35	10:-35	11:-15	12:-30	13:20	14:-30	15:-25	16:-25	17:-25	38:-65	40:-65	41:-25	42:35	43:-50	44:-45	45:-60	46:-60	47:-65	48:-40	49:-25	50:-75	51:-60	52:-60	53:-60	54:-50	55:-40	56:-80	57:-35	58:-15	59:-30	60:-40	61:-60	62:-30	63:-55
word <email>	1:25	2:-25
word <url>	2:-25	6:-30	12:30
word abonnements	4:30
word accessibles	4:-30
word accède	7:25	42:45
word accès	2:-35	12:-60	42:25
word accéder	7:65
word achat	42:25
word activités	2:50
word adresse	1:30	4:-35	7:40	12:35	13:-25	42:40	54:25
word afin	2:-25	4:65	12:-30
word agissant	42:30
word agissent	7:30
word agit	42:30
word aide	2:25
word ainsi	4:30
word amenés	2:40	42:25
word améliorer	4:85
word analyse	4:55
word analyser	4:25
word appel	2:50
word applicable	2:-25	7:25
word application	12:-35	13:40
word applications	4:-45	7:-25	13:40
word appropriées	42:30
word article	5:45
word assistance	7:25
word assurer	2:-30	7:30	42:25
word au	4:-45	7:25
word aucune	4:25
word audience	4:55	6:35	12:25
word auprès	13:40	57:25
word automatique	4:25
word autorités	2:-25	4:25	42:35
word autre	4:40
word autres	5:-25	7:25	42:35
word aux	2:-25	5:-35	12:-30	42:30
word avant	4:40
word avec	7:60	12:-35	13:-30	42:70
word avoir	13:25
word avril	5:25
word bas	13:30
word base	2:-30	12:25
word bases	5:35
word besoin	2:25	13:30
word bien	4:-25
word bon	7:40	42:30
word bénéficier	13:30
word cadre	2:40	4:65	7:35	42:65
word campagnes	5:25
word caractère	2:40	4:-40	13:-30
word cas	7:35
word catégories	2:35
word ce	6:35	13:30
word cedex	12:40
word celle	7:30	42:35
word celui	7:35	42:40
word centres	6:30
word certaines	5:-25	42:60
word certains	4:-30
word ces	2:30	4:25	13:30
word cession	7:35
word cet	2:35	4:45
word cette	4:-35	6:35	13:30
word chez	42:35
word choisi	13:25
word choisir	13:30
word choisissez	7:35	42:40
word choix	13:40
word ci	4:-25	7:30	42:40
word circulation	4:-25
word client	5:60
word clients	4:30
word cliquant	13:35
word cliquez	6:-40	13:45
word collecte	2:-40	5:45	42:25
word collecter	2:95	5:30
word collectons	2:80	7:-30
word collectées	2:-25	7:-45
word commande	4:30	42:30
word commandes	4:30	5:-30
word comment	7:-30
word commerciale	4:40	7:40
word commerciales	42:-25
word communiquer	4:25	7:35	42:30
word communiquez	4:-25
word comprendre	4:25
word compris	4:60	5:30
word compte	7:40
word concernant	4:-40	7:40	42:60
word concernées	2:30
word conclu	5:35
word conditions	5:35
word conduire	2:40	13:30
word confidentialité	2:-60	4:-65
word conformité	7:-25
word conformément	2:-35	4:-30	7:40	12:30
word consentement	5:45	12:40
word consentez	7:35	42:40
word conservation	2:25
word conservées	2:-25	7:-30
word consulter	12:-25	42:25
word contact	2:30
word contacter	12:30
word contenu	4:35
word contenus	4:25	7:25	42:30
word contrat	5:45	7:25
word contrôle	4:35	7:30
word cookie	12:25
word cookies	2:30	4:-35	7:-25	12:-35
word coordonnées	2:30
word copie	7:-25
word correspond	2:25
word courriel	12:25
word dans	4:-35	13:25	42:30
word date	4:-30
word de	12:-25	44:-25	47:-25	50:-25	55:-30	61:-25
word demande	2:50	5:30	12:40	42:-30
word demander	4:-55
word demandes	2:30	4:35	5:30	42:-25
word depuis	13:60
word dernier	2:40
word des	2:-35	4:35	5:40	7:-30	12:-35	13:-55	42:-25
word dessous	5:25	13:40
word destinataires	4:-30	42:-35
word deux	4:40
word différentes	7:25
word directement	4:45	12:25
word disponibles	7:-25
word disposez	12:25
word disposition	5:25
word donc	42:25
word données	2:80	5:-40	6:-35	7:25	12:-35	13:-45
word dont	2:-25	12:-25	42:-25
word droit	4:-25	7:-25	13:-30
word droits	2:-25	4:-30	7:-25	12:110
word du	5:40	6:-25	13:-40
word durées	2:25
word décrites	5:40
word dépose	7:25	42:45
word dépôt	13:25
word désactiver	13:25
word détecter	7:25	42:25
word elle	4:25
word elles	4:-35	13:25
word en	5:-25	12:-35	13:45	42:-25
word enregistrements	4:-25	42:30
word enregistrés	2:30
word ensemble	2:-40
word entités	42:35
word entreprise	7:40
word envoi	7:25
word est	2:-25	12:-60	13:-35	42:-45
word et	1:-30	4:55	13:-30	42:35	62:-30
word etc	2:25	7:-25
word européen	4:-25
word européenne	7:-25	42:-25	43:25
word ex	2:35	4:30
word exemple	2:45	4:-60	42:45
word exercer	7:-30	12:45
word exercice	5:30
word facturation	4:35
word faire	2:-30	42:-30
word fidélité	13:-25
word fin	7:30
word finalité	2:25	12:35
word finalités	2:-30	5:30	42:-25
word fins	4:-60
word fois	4:25
word fonctionnalités	6:30
word fonctionnement	2:65	4:55	12:30
word fondements	5:85
word fontenoy	12:40
word formulaire	2:25
word formulaires	2:25
word fournir	2:25
word fournissez	2:25	4:-25
word fourniture	2:30
word fraude	42:35
word garantir	42:-25
word gestion	2:35	4:35	6:30	12:30
word google	2:-25	4:40	6:45	7:-25	59:25
word groupe	42:50
word général	13:25
word gérer	4:30
word historique	2:55
word hébergement	7:35	42:55
word ici	6:-40
word identification	2:55	4:-40	7:-25	13:30
word il	42:30
word ils	7:40	13:30	42:25
word importe	13:40
word inclut	2:25	4:30
word information	4:-35	12:-25
word informations	2:70	13:-25	42:-40
word internet	4:-25	6:25	13:25
word intérêt	4:30
word invitons	4:-35	7:-25
word issues	2:35
word jeu	2:25
word jours	12:35
word la	6:-65	7:-30	13:-30	42:-45	54:-30
word laquelle	7:30
word le	5:-50	13:25
word les	12:-30	13:30
word lesquelles	4:-25
word leur	42:30
word leurs	2:-25	42:30
word ligne	4:60	7:25
word lire	2:-25
word liste	7:35	42:60
word liée	4:25
word liées	4:25
word locales	4:40
word localisation	2:45
word loi	5:25	6:-30
word long	4:25
word lors	4:-35	7:-30	13:35
word lorsqu	2:-25
word lorsque	2:75	4:-30
word légales	42:-25
word législation	7:30
word légitime	5:-25
word légitimes	2:-25
word mail	2:25
word manière	5:30	7:-35
word marketing	4:-35	42:25
word matière	5:25
word membres	42:25
word mesure	4:30	12:40	42:25
word mesures	2:-35
word modification	2:40
word modifier	6:30	13:45
word moment	12:45	13:30
word même	7:30	42:40
word naissance	4:-25
word navigateur	6:25
word navigation	42:-25
word ne	4:-70
word nom	2:50	4:-35
word non	4:-40
word nos	7:-40	12:-55	42:-40
word notamment	13:-30	42:30
word notifications	4:25	13:45
word notre	4:-55	6:30
word nous	4:30	5:-25	12:-30	13:-50	42:-40
word nouveaux	4:45
word numéro	4:-30
word nécessaire	4:-50
word nécessaires	2:40	4:35
word objectifs	4:25
word obligation	2:30	5:30	13:30
word offres	4:65
word offrir	4:-25
word opposer	6:35	13:35
word optimisation	2:25
word option	4:35
word ou	4:-30	13:-25
word outils	5:30	6:-30
word où	2:-25
word page	13:30
word pages	2:25	4:25
word par	2:-25	7:40	12:-25	42:45
word paramètres	4:-35	13:60
word paris	12:40
word part	7:35
word partage	7:35	13:35
word partageons	7:45	42:40
word partager	4:-25	7:80	42:85
word partenaires	6:-25
word participant	7:30	42:40
word participantes	42:30
word partie	7:55	42:25
word pas	13:50	42:-30
word passeport	2:25
word pendant	2:-25
word permettant	6:25
word permettent	2:-25	4:65
word permis	2:40	13:30
word personnaliser	4:35
word personnalisé	4:30
word personnalisés	4:25
word personnel	2:30	4:-55	13:-30	42:-25
word personnelle	2:25
word personnelles	13:-35	42:-40
word peut	2:35
word peuvent	7:25	42:45
word photos	4:-30
word place	12:30
word plateforme	13:-35
word plus	5:-30	6:-45	12:-35
word points	7:25	42:25
word police	42:25
word politique	4:-45	13:-55
word politiques	7:-25
word pour	2:-60	4:40	5:-50	6:-65	12:-55	13:-25	59:-30
word pourquoi	2:-40	4:65
word pouvez	6:25	7:-50	13:65
word pouvons	42:25
word prendre	4:-25
word prestataires	4:-45	7:25
word procédure	7:25
word produits	4:55	42:-30
word programme	2:-25	13:-25
word proposer	4:45
word proposées	4:30	12:-25
word prospection	4:60
word protection	2:-25	5:40	7:-55	13:-30	42:-50
word précontractuelles	5:35
word préférences	13:50
word prénom	2:30	4:-25
word présente	2:-25	4:-25	5:25
word public	5:30
word publicité	4:50	5:25
word publicités	4:45
word push	13:45
word qualité	42:25
word que	42:45
word quel	13:40
word quelques	13:30
word quels	12:50
word qui	4:40	5:-30	7:50
word recours	4:25
word recueillir	6:25
word refusez	4:-25	13:30
word relatifs	6:25
word rendant	13:25
word repose	5:-25
word requis	4:35
word retirer	12:25
word rgpd	4:-25	12:25
word rubrique	7:-25
word rue	12:30
word règlement	5:25
word réaliser	4:25
word réalisé	13:25
word réglages	6:30	13:50
word réglementaires	4:25
word réglementation	7:30
word réseau	6:30	59:25
word réservation	42:35
word réserve	2:40
word sans	4:-30	13:35
word satisfaire	4:30
word sauf	42:25
word savoir	4:-25	6:-25
word section	4:25
word selfie	2:25
word selon	4:25
word seront	7:25	42:45
word serveurs	7:45	42:70
word service	7:50	42:80
word services	5:25	6:-25
word ses	7:25	42:45
word si	5:-25	7:50	13:40	42:35
word similaires	2:25	6:30
word site	7:-50	42:-40
word sites	2:-30
word société	42:40
word sociétés	2:-25	7:30	42:30
word soit	4:-25
word solution	4:35	6:65
word sommes	7:25
word son	2:45
word sont	5:-35	42:-40
word souhaitez	12:25	42:-30
word spécifiques	2:-25
word statistiques	4:50
word suivantes	2:90
word suivants	4:35
word suivi	4:35	42:30
word suivre	2:25	4:40
word sujet	42:30
word suppression	2:25
word supprimer	13:35
word sur	4:35	12:-45	13:60
word susceptible	4:-25	7:50
word susceptibles	2:-30	7:45
word système	2:25	4:30	7:-30
word systèmes	7:35	42:25
word sécurité	7:-25
word tant	42:-25
word techniques	7:30	42:40
word technologies	6:50
word telles	7:-25
word termes	7:-30
word terminal	13:30	42:25
word tierces	7:25
word tiers	7:30
word tout	12:45	13:40
word toute	7:30	42:-25
word toutefois	6:30
word toutes	4:-35
word traitant	7:30
word traitants	4:-30	7:-35
word traitement	2:-50	5:-35
word traitements	2:-30	4:25	5:105	13:-35
word traiter	7:25	42:25
word traitons	7:-25
word traitées	2:80
word transfert	4:-25	7:55
word transmises	7:30	42:35
word tsa	12:40
word type	12:30
word types	13:30
word téléphone	2:30
word un	13:-30
word une	2:-25	5:-25	13:-35	42:35
word union	7:-25
word utilisant	7:-25
word utilisateurs	42:25
word utilisation	2:85	6:25	12:-25	13:40
word utilise	2:40	4:110	6:45
word utiliser	5:35	7:-45
word utilisez	4:30
word utilisons	4:65	6:35	7:-35
word vente	4:25
word veuillez	2:-30
word via	4:30
word visites	4:30
word voir	13:25
word vos	2:-85	4:-45	5:-30	6:-30	7:60	12:60	13:-30
word votre	2:50	4:30	7:30	12:40	42:45
word vous	7:-55	42:-65
word vérification	4:-25
word web	4:25	7:-30	42:-30
word échanges	2:50
word échéant	4:50
word également	2:-45	4:-25	7:75	42:60
word électronique	12:40
word établissements	42:25
word être	2:40	13:30	42:35
`
}
