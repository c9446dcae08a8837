/**
 * Fitted by `bench/reading/fit.js`; change the cues and fit again instead of editing numbers. A positive weight
 * speaks for a disclosure, a negative one against it. Weights too small to matter are left out. The format is
 * explained at `parseWeights`.
 */
export function weights(): string {
  return `
controller	-343	own score:122	is heading:-56	text below:334	first below:185	before:84	after:143	heading above:-13	rest of section:145	lead-in:127	rest of list:-104	strongest beside:-161	beside contact:8	beside collection:27	beside purposes:-5	beside legal-basis:25	beside cookies:-31	beside sharing:26	beside transfers:-43	beside retention:-5	beside security:-5	beside choices:-5	base:93
contact	-347	own score:113	is heading:-119	text below:283	first below:113	before:82	after:129	heading above:-53	rest of section:138	lead-in:124	rest of list:-95	strongest beside:-84	beside controller:74	beside collection:-51	beside purposes:-39	beside cookies:-31	beside sharing:-12	beside transfers:6	beside rights:51	beside changes:-9	base:-9
collection	-296	own score:50	is heading:-129	text below:303	first below:103	before:134	after:197	heading above:-98	rest of section:87	lead-in:177	rest of list:-116	strongest beside:-205	beside controller:-34	beside contact:74	beside sources:14	beside purposes:41	beside legal-basis:29	beside cookies:66	beside sharing:-21	beside transfers:-14	beside retention:-10	beside security:-40	beside rights:7	beside choices:17	beside children:-7	beside changes:-19	base:-22
sources	-352	own score:80	is heading:-108	text below:301	first below:152	before:63	after:114	heading above:-21	rest of section:111	lead-in:95	rest of list:-112	strongest beside:-93	beside controller:-18	beside contact:-14	beside collection:148	beside purposes:56	beside legal-basis:-32	beside cookies:9	beside sharing:57	beside transfers:-7	beside retention:-14	beside security:-17	beside rights:-29	beside choices:-15	beside changes:-8	base:-46
purposes	-299	own score:77	is heading:-48	text below:270	first below:179	before:12	after:135	heading above:99	rest of section:85	lead-in:144	rest of list:-118	strongest beside:-144	beside controller:-23	beside collection:-19	beside sources:-8	beside legal-basis:60	beside cookies:82	beside sharing:-5	beside sale:7	beside transfers:-17	beside retention:13	beside security:18	beside rights:-18	beside choices:50	beside changes:27	base:-10
legal-basis	-332	own score:91	is heading:-52	text below:318	first below:141	before:39	after:69	heading above:87	rest of section:218	lead-in:24	rest of list:-127	strongest beside:-82	beside controller:46	beside collection:-44	beside purposes:159	beside cookies:-8	beside sharing:-57	beside transfers:-12	beside retention:-8	beside security:-27	beside rights:-36	beside choices:-5	beside changes:25	base:4
cookies	-330	own score:102	is heading:-32	text below:323	first below:174	before:52	after:130	heading above:-11	rest of section:113	lead-in:96	rest of list:-111	strongest beside:-122	beside controller:-28	beside contact:-37	beside collection:11	beside purposes:52	beside legal-basis:-7	beside sharing:-39	beside transfers:8	beside rights:38	beside choices:34	beside changes:-32	base:36
sharing	-320	own score:62	is heading:-49	text below:321	first below:132	before:105	after:97	heading above:109	rest of section:166	lead-in:128	rest of list:-87	strongest beside:-138	beside contact:16	beside sources:18	beside purposes:76	beside legal-basis:15	beside cookies:64	beside sale:9	beside transfers:-20	beside retention:-53	beside security:48	beside rights:-32	beside choices:-24	beside changes:-17	base:-47
sale	-361	own score:143	is heading:-68	text below:302	first below:153	before:68	after:121	heading above:-20	rest of section:119	lead-in:95	rest of list:-114	strongest beside:-93	beside collection:-6	beside purposes:14	beside sharing:24	base:-4
transfers	-340	own score:112	is heading:-59	text below:359	first below:192	before:146	after:191	heading above:42	rest of section:203	lead-in:93	rest of list:-120	strongest beside:-92	beside contact:-12	beside collection:41	beside sources:10	beside purposes:-33	beside legal-basis:7	beside cookies:-13	beside sharing:70	beside security:24	beside changes:-8	base:16
retention	-344	own score:117	is heading:-76	text below:307	first below:156	before:108	after:119	rest of section:113	lead-in:94	rest of list:-115	strongest beside:-71	beside controller:-5	beside collection:26	beside purposes:37	beside legal-basis:10	beside cookies:-10	beside sharing:20	beside security:12	beside rights:5	beside changes:-7	base:-10
security	-327	own score:102	is heading:-31	text below:304	first below:165	before:89	after:136	heading above:-39	rest of section:155	lead-in:92	rest of list:-109	strongest beside:-132	beside controller:-19	beside contact:-18	beside collection:-48	beside purposes:45	beside legal-basis:-23	beside cookies:-30	beside sharing:66	beside sale:6	beside transfers:-20	beside retention:58	beside rights:-27	beside choices:-14	beside changes:-12	base:63
rights	-325	own score:81	is heading:-90	text below:324	first below:173	before:56	after:126	heading above:14	rest of section:114	lead-in:89	rest of list:-115	strongest beside:-120	beside controller:56	beside contact:54	beside collection:7	beside sources:-5	beside purposes:13	beside legal-basis:-15	beside sharing:-49	beside transfers:12	beside retention:-62	beside security:-33	beside changes:-27	base:-65
choices	-326	own score:103	is heading:-69	text below:361	first below:219	before:118	after:101	heading above:-25	rest of section:179	lead-in:85	rest of list:-105	strongest beside:-138	beside controller:-17	beside contact:29	beside collection:63	beside purposes:26	beside legal-basis:7	beside cookies:117	beside sharing:-33	beside transfers:-17	beside retention:-29	beside security:6	beside rights:40	base:97
do-not-track	-364	own score:126	is heading:-72	text below:302	first below:153	before:67	after:121	heading above:-20	rest of section:119	lead-in:95	rest of list:-114	strongest beside:-87	beside purposes:35	beside cookies:21	beside sharing:-7	beside rights:-6	base:-28
children	-356	own score:119	is heading:-77	text below:302	first below:153	before:68	after:122	heading above:-19	rest of section:120	lead-in:94	rest of list:-114	strongest beside:-123	beside collection:-16	beside purposes:-6	beside cookies:-6	beside sharing:-7	beside retention:21	beside rights:-8	base:9
automated-decisions	-366	own score:106	is heading:-86	text below:302	first below:153	before:67	after:122	heading above:-20	rest of section:120	lead-in:95	rest of list:-113	strongest beside:-64	beside contact:45	beside purposes:99	beside legal-basis:73	beside cookies:28	beside sharing:47	beside retention:-9	beside security:17	beside rights:-19	base:-39
changes	-342	own score:130	is heading:-48	text below:293	first below:127	before:93	after:116	heading above:-49	rest of section:145	lead-in:94	rest of list:-115	strongest beside:-131	beside controller:-6	beside sharing:-6	beside rights:-6	base:0
controller.data-protection-officer	-288
controller.representative	-411
collection.sensitive	-285
collection.duty-to-provide	-298
sources.public	-409
purposes.new	-353
legal-basis.legitimate-interest	-259
cookies.duration	-298
cookies.third-party	-279
cookies.consent	-305
sharing.recipients	-296
transfers.safeguard	-270
transfers.copy	-316
retention.period	-298
retention.criteria	-287
rights.access	-305
rights.rectification	-299
rights.erasure	-300
rights.restriction	-301
rights.objection	-303
rights.portability	-302
rights.withdraw-consent	-300
rights.complaint	-316
rights.how	-289
rights.verification	-328
do-not-track.answer	-408
children.minimum-age	-341
children.parental-consent	-355
changes.last-updated	-340
changes.effective-date	-359
changes.notice	-319

above choices	2:-15	4:10	5:-10	6:30	9:-10	11:-10	12:-15	13:25	26:25	27:50
above cookies	4:50	5:-10	6:90	9:-10	10:-10	11:-15	12:-20	13:50	26:90	27:30	28:10
above legal-basis	0:-35	1:-20	2:65	3:-10	4:-15	5:30	6:-10	7:-20	9:-20	11:-15	12:-10	16:10	17:-15	20:15	28:-20
above rights	1:-10	2:-15	4:10	5:-10	6:30	9:-10	11:-15	13:20	26:25	27:50	40:15	42:10
automated-decisions*2	16:50
automated-decisions*3	16:50
automated-decisions/said	16:250
begins afin	4:25
begins aux	2:-50
begins ces	2:35	7:40
begins conformément	12:25
begins dans	7:65	28:70
begins de	2:30
begins données	2:145	4:-50	5:-25	7:-35
begins en	4:-30	13:25
begins gestion	4:50
begins la	2:-25
begins le	2:-30	7:25	12:-25
begins les	2:-25	4:-60	5:-30	7:35	28:45
begins lors	4:-35
begins lorsque	4:30
begins nos	2:-30	4:-30	7:-25
begins nous	4:60	12:-35	13:-40
begins pour	4:-40	6:-60
begins quand	2:30
begins quels	12:50
begins répondre	4:35
begins si	2:40	4:-35
begins sur	5:35	13:70
begins vos	4:-25	28:-25
begins vous	4:-35	5:-30	6:35	7:-25	13:50
changes*1	1:35	2:-15	3:-10	5:10	6:-20	9:-15	10:-10	11:-20	12:-20	13:-15	16:15	17:110	18:45	24:10	46:55	48:80
changes*2	1:-15	4:-15	6:-10	7:-10	11:-10	12:-10	13:-15	17:80	46:15	48:100
changes*3	5:10	17:55	48:50
changes/effective-date	1:15	5:20	7:10	13:-10	16:20	17:125	24:15	47:175	48:45
changes/last-updated	1:20	7:-10	11:-10	17:170	18:45	46:295	48:25
changes/notice	1:-10	4:-10	5:10	12:-10	13:-10	17:140	48:285
changes/said	1:-15	2:-15	4:-20	6:-20	7:-15	9:-10	11:-15	12:-15	13:-20	17:320	46:15	48:95
children*1	10:-10	15:40	44:55	45:90
children*2	15:50
children*3	15:50
children/minimum-age	10:-10	15:160	44:275	45:90
children/parental	15:120	45:220
children/said	15:250
choices*1	0:-10	1:-15	3:-15	4:-20	6:10	7:-20	9:-15	10:-15	11:-20	13:50	16:-10	17:-10	21:20	27:-10	34:10	41:30
choices*2	1:-10	2:-10	4:-10	6:-10	7:-15	13:65	39:15	41:15
choices*3	13:50
choices/opt-out	0:-10	1:-10	3:-15	4:-15	7:-20	9:-15	10:-15	11:-15	13:165	21:30	26:25	34:10	39:10	41:35
choices/said	1:-10	2:-20	3:-10	4:-10	7:-15	9:-10	11:-10	13:275	26:-25	27:-30	39:10	41:10
collection*1	0:15	1:-20	3:-20	4:-20	5:30	7:-70	8:-15	11:-30	12:-20	13:30	14:15	15:-15	17:-20	20:30	21:55	23:-10	25:-15	27:-25	28:-60	29:-15	31:15	32:20	39:-35	40:-20	41:-40
collection*2	2:45	9:25	12:10	20:55	21:95	31:20	39:20
collection*3	2:50
collection/automatic	0:-10	2:125	3:15	5:-10	7:-30	9:-15	10:20	11:-15	12:-15	13:-10	14:35	21:20	25:10	26:40	28:-35	31:30	32:10
collection/duty-to-provide	0:10	2:145	4:-40	5:10	7:-10	10:-10	13:50	16:20	21:320	26:10	28:-10	29:30
collection/said	0:15	1:-25	2:200	3:-20	4:40	5:25	7:-30	8:-10	11:-10	14:-15	15:-10	16:-15	17:-15	21:-15	23:15	25:-20	27:-15	28:-20	31:-10	32:15	40:10
collection/sensitive	2:135	4:-15	9:25	10:10	12:10	20:320	21:45	31:20	39:20
contact*1	0:30	1:55	2:10	3:-25	4:-20	6:-20	7:-15	8:-10	9:-25	11:-30	12:35	13:10	14:-10	15:-10	16:25	17:-10	18:55	21:15	24:35	28:-25	29:-10	30:30	31:-15	32:-20	33:15	34:25	35:35	37:10	39:-10	41:80	42:20	48:-15
contact*2	1:50
contact*3	1:50
contact/said	0:30	1:305	2:10	3:-25	4:-20	6:-20	7:-15	8:-10	9:-25	11:-30	12:35	13:10	14:-10	15:-10	16:20	17:-10	18:55	21:15	24:35	28:-25	29:-10	30:30	31:-15	32:-20	33:15	34:25	35:35	37:10	39:-10	41:80	42:20	48:-15
controller*1	0:100	1:50	2:-30	3:-10	4:-20	6:-10	9:-20	10:-15	11:-30	14:-10	15:-10	16:-10	17:-15	18:50	28:-25	40:-15	41:25
controller*2	0:35	1:65	2:-10	4:-10	6:-10	11:-10	12:10	13:-10	18:25	41:45	42:15
controller*3	0:50
controller/data-protection-officer	0:235	1:70	2:-10	6:-10	7:10	12:10	13:-10	18:375	39:10	41:50	42:15
controller/representative	0:200	1:-15	7:-15	11:-10	19:180
controller/said	0:265	1:55	2:-25	3:-10	4:-15	5:15	6:-10	7:10	9:-15	10:-15	11:-25	15:-10	17:-10	18:55	26:10	40:-10	41:25	42:10
cookies*1	0:-30	1:-20	2:10	3:10	4:-10	5:-15	6:65	8:-10	9:-10	11:-15	12:-10	14:15	15:-15	17:-20	25:35	26:45	27:45	28:-20	31:-10	32:10	40:-25
cookies*2	3:-15	4:20	5:-10	6:45	9:-15	11:-15	12:-20	13:25	16:10	24:20	25:35	26:15	27:85	31:20
cookies*3	2:-10	4:10	6:55	12:-10	16:20	24:15	25:35	26:15	27:-25
cookies/consent	4:10	5:-10	6:145	7:20	9:-10	10:-10	11:-10	12:-15	16:15	25:20	26:40	27:270	28:30	32:-15
cookies/duration	2:-10	6:125	12:-10	13:-10	24:30	25:285	27:15	31:25	32:15
cookies/said	0:-25	1:-20	2:10	3:10	4:-10	5:-15	6:315	8:-10	9:-10	11:-15	12:-10	14:15	15:-15	17:-20	25:35	26:45	27:40	28:-20	31:-10	32:10	40:-25
cookies/third-party	4:20	6:90	7:-10	13:30	16:20	25:10	26:230	27:20	28:-15
do-not-track*2	14:50
do-not-track*3	14:50
do-not-track/answer	14:120	43:220
do-not-track/said	14:250
label automated-decisions	16:120
label changes	17:125
label children	15:120
label choices	13:120
label collection	2:145
label contact	1:100	12:25	13:-10	21:20	41:10
label controller	0:125
label cookies	6:120
label do-not-track	14:120
label legal-basis	2:-10	4:-25	5:115	10:-10	11:-10	12:-10	24:10	37:15
label purposes	0:-15	4:165	5:25	6:-10	9:-10	10:-20	12:-10	13:-10	24:15
label retention	10:120
label rights	0:-15	1:-25	2:-15	4:-10	5:-15	7:-15	9:-10	10:-10	11:-20	12:155	13:-25	34:-15	35:10	36:25	37:20	38:10	41:-10
label sale	8:120
label security	11:120
label sharing	2:-15	3:-15	4:-20	7:110	9:-10	11:-10	13:-10	26:15	28:-30
label sources	3:120
label transfers	9:120
lead automated-decisions/said	16:100
lead changes/effective-date	17:50
lead changes/last-updated	17:48
lead changes/notice	17:48
lead changes/said	17:100
lead children/minimum-age	15:48
lead children/parental	15:48
lead children/said	15:100
lead choices	2:10	3:15	4:-20
lead choices/opt-out	2:10	3:15	4:-20	13:55
lead choices/said	13:100
lead collection	1:-20	2:65	3:10	4:-45	5:-10	7:-25	10:-10	11:-10	12:-10	16:-10	20:25	21:-10
lead collection/automatic	2:48
lead collection/duty-to-provide	2:60
lead collection/said	1:-20	2:140	4:-20	5:-10	7:-15	10:-10	11:-10	20:-10	21:-10	29:10
lead collection/sensitive	2:60
lead contact	1:20	2:20	4:-15	7:-10	12:-15	13:-10
lead contact/said	1:120	2:20	4:-15	7:-10	12:-15	13:-10
lead controller	0:20	1:10	12:-10	18:30
lead controller/data-protection-officer	0:120	1:10	12:-10	18:35
lead controller/representative	0:48
lead controller/said	0:120	1:10	12:-10	18:30
lead cookies/consent	6:48
lead cookies/duration	6:48
lead cookies/said	6:100
lead cookies/third-party	6:48
lead do-not-track/answer	14:48
lead do-not-track/said	14:100
lead legal-basis	5:-15
lead legal-basis/grounds	5:35
lead legal-basis/legitimate-interest	2:-10	4:10	5:85
lead legal-basis/said	5:85
lead purposes	0:-10	1:-10	2:-20	3:-10	4:10	6:-10	9:-15	10:-15	13:-10	20:10	28:-20	31:-10	39:-10
lead purposes/new	4:48
lead purposes/said	0:-10	2:-40	4:130	5:10	6:-10	7:-10	9:-10	10:-10	28:-20
lead purposes/to-do	2:-20	3:-20	4:40	5:-15	7:15	20:30	24:-15
lead retention	32:10
lead retention/criteria	10:50	32:10
lead retention/period	10:100
lead retention/said	10:100
lead rights	0:15	1:10	2:10	6:-15	18:20	20:45	35:-10	41:10
lead rights/access	12:100
lead rights/after-death	12:48
lead rights/complaint	12:100
lead rights/erasure	12:100
lead rights/how	0:15	1:10	12:50	18:20	41:10
lead rights/objection	12:100
lead rights/portability	12:100
lead rights/rectification	12:100
lead rights/restriction	2:15	12:100	20:50
lead rights/said	4:10	12:100
lead rights/verification	12:48
lead rights/withdraw-consent	12:100
lead sale/said	8:100
lead security/said	11:100
lead sharing	2:10	3:-20	4:-35	7:30	28:55
lead sharing/recipients	2:10	3:-20	4:-35	7:75	28:55
lead sharing/said	2:-20	3:-15	4:-20	7:135	28:60
lead sources/others	3:48
lead sources/public	3:48
lead sources/said	3:100
lead transfers/copy	9:48
lead transfers/safeguard	9:100
lead transfers/said	9:100
legal-basis*1	0:-50	1:-25	2:-20	3:-30	5:60	8:-15	10:40	11:-45	13:-15	14:-15	15:-15	16:-10	17:-15	20:-20	24:55	27:45	28:-20	29:-10	31:10	32:50	33:-35	34:-30	35:-45	36:-10	37:15	38:-15	39:40	40:-35	41:-25
legal-basis*2	2:-25	3:-10	4:-20	5:25	6:-10	7:-20	10:-25	11:-15	16:10	24:55	28:-30	29:15	32:-20	39:-20
legal-basis*3	2:-10	5:50	11:-10	16:15	24:40	28:-20
legal-basis/grounds	0:-30	1:-30	2:-10	3:-25	4:-20	5:160	7:10	8:-10	10:10	11:-40	14:-10	15:-10	17:-10	20:-10	21:10	25:-20	27:65	28:-10	32:25	33:-20	34:-15	35:-15	36:-10	37:10	39:50	40:-25
legal-basis/legitimate-interest	0:-10	2:-20	3:-10	4:-10	5:240	6:-10	7:-10	9:-15	10:-20	11:-15	12:-10	13:-15	16:10	24:420	28:-25	32:-15
legal-basis/said	2:-25	3:-10	4:15	5:255	7:-25	10:25	11:-20	14:-10	15:-10	17:-10	21:-10	24:75	28:-40	29:10	32:15	39:-20
list	0:-35	1:-50	2:75	3:-10	4:40	5:-10	6:-45	7:-15	8:-50	9:-40	10:-30	11:-85	12:-35	13:-40	14:-60	15:-55	16:-55	17:-55	18:-60	20:-50	21:-90	24:-45	25:-70	26:-100	27:-115	28:-65	29:-65	31:-75	32:-100	33:-100	34:-80	35:-95	36:-80	37:-95	38:-85	39:-80	41:-110
long	0:35	2:-25	3:35	4:25	5:10	6:20	7:-20	8:-20	9:20	10:25	12:-25	13:35	15:15	16:20	17:-20	20:-35	21:30	25:15	26:20	27:-40	29:30	30:20	31:-10	32:20	33:20	34:-10	35:-30	37:-30	39:-20	40:-20	42:-25	44:-35	45:-25	48:10
mention	0:15	2:15	6:15	26:30
purposes*1	0:10	1:-25	2:-15	3:-15	4:15	5:10	7:-25	8:10	9:-40	10:30	11:-25	12:15	14:10	15:-20	16:-25	17:-20	18:-15	20:-10	21:15	23:-15	24:-20	25:-10	26:30	27:-10	28:-25	29:-20	31:-10	33:-30	36:-25	37:-15	38:-20	40:-25	41:-10
purposes*2	4:50
purposes*3	4:50
purposes/new	4:120	23:220
purposes/said	0:10	1:-25	2:-15	3:-15	4:265	5:10	7:-25	8:10	9:-40	10:30	11:-25	12:15	14:10	15:-20	16:-25	17:-20	18:-15	20:-10	21:15	23:-15	24:-20	25:-10	26:30	27:-10	28:-25	29:-20	31:-10	33:-30	36:-25	37:-15	38:-20	40:-25	41:-10
purposes/to-do	0:20	1:20	2:-55	3:-40	4:65	6:20	8:-15	10:10	11:15	14:-25	15:-20	17:-20	18:-15	20:-35	21:-35	25:20	27:15	28:35	29:-15	31:-25	32:-15	33:10	34:30	35:10	36:40	37:-10	39:20	40:-20	42:-30	48:-25
retention*1	2:-35	3:-10	4:-15	5:-25	9:-10	10:45	12:15	13:-10	14:-10	15:30	16:-10	17:-10	21:-10	25:60	26:-10	27:40	28:-25	31:35	32:50	33:-10	34:-15	35:-25	36:-10	37:-15	40:-25	41:30	42:35	44:15	45:35
retention*2	0:-10	2:-20	4:-25	7:-15	9:-10	10:60	11:-25	12:-15	13:-10	24:20	25:15	27:-15	31:60	32:40
retention*3	4:-15	10:50	25:-25	31:45
retention/criteria	0:15	2:-10	4:-20	5:-20	6:-10	7:20	10:165	11:-10	12:-10	13:-10	24:-30	25:-30	29:10	31:15	32:270
retention/period	0:-15	2:-25	3:-10	4:-15	5:-10	7:-25	9:-15	10:250	12:20	15:30	16:-10	20:10	24:20	25:65	27:45	31:415	33:-10	34:-10	35:-15	37:-15	40:-15	41:40	42:45	44:25	45:45
retention/said	0:-10	2:-20	4:-25	7:-15	9:-10	10:260	11:-25	12:-15	13:-10	24:20	25:15	27:-15	31:60	32:40
rights*1	0:-15	1:10	2:10	3:-45	4:-20	5:-25	8:-20	9:-15	10:35	11:25	12:10	13:20	14:-25	15:-25	16:-30	17:-20	20:25	21:45	24:-45	26:-45	28:-25	29:-25	30:-25	31:-10	32:20	34:15	35:-25	37:-15	39:25	40:-15	41:15	42:-50
rights*2	0:-25	1:-20	3:-10	4:-35	5:-30	6:-10	7:-25	10:25	12:15	16:-10	17:-10	21:15	24:-35	25:-20	28:-30	31:15	33:60	34:50	35:50	36:10	37:60	38:40	39:-15	40:25	41:15	42:15
rights*3	1:15	5:-10	9:20	10:20	11:20	12:45	24:-25	25:-10	28:-10	32:20	33:45	34:40	35:25	36:50	37:40	38:40	39:-15	40:35	41:25	42:40
rights/access	0:-10	1:-15	2:10	4:-30	7:25	9:-10	10:-20	11:-15	12:210	13:20	21:25	24:10	33:345	34:40	35:35	36:20	37:40	38:20	39:15	41:40
rights/after-death	4:-10	10:-15	12:135	33:10	34:10	35:25	36:20	37:30	38:20	39:15	40:25	42:20
rights/complaint	1:-20	2:-15	5:-15	6:-10	7:-10	9:10	10:10	11:30	12:270	13:-25	18:50	27:40	28:-10	31:-20	32:15	33:-10	34:-15	39:-15	40:420	41:-25	42:35
rights/erasure	0:-10	1:10	4:-20	5:-15	7:-15	9:-15	10:35	11:-20	12:260	13:40	24:-10	25:35	32:35	33:105	34:90	35:400	36:35	37:70	38:30	41:10
rights/how	1:75	4:-20	7:-25	9:-10	10:-10	11:-15	12:130	13:-15	18:15	30:20	33:15	34:15	37:20	41:245	42:30
rights/objection	0:-10	1:15	2:-15	5:-15	6:35	7:10	9:15	10:15	11:10	12:230	13:45	26:15	28:25	32:10	33:40	34:35	35:30	36:25	37:370	38:25	40:25	42:10
rights/portability	0:-10	4:-10	7:-10	10:-20	11:-10	12:250	33:40	34:15	35:45	36:45	37:45	38:435	39:15	40:10	41:-20	42:10
rights/rectification	2:-10	4:-10	9:-10	10:-20	11:-10	12:245	33:80	34:395	35:70	36:35	37:80	38:35	39:15	40:10	41:40	42:10
rights/restriction	1:10	4:-20	5:-10	7:-15	9:-10	12:245	20:15	32:10	33:35	34:10	35:30	36:400	37:45	38:45	39:15	40:10	41:-15	42:10
rights/said	0:15	1:-10	3:-20	5:-30	6:-20	8:-10	10:15	11:55	12:195	13:-15	14:-10	15:-10	16:-15	18:-10	20:-10	21:20	24:-40	25:-25	28:35	31:10	32:10	33:20	34:35	35:30	36:50	37:15	38:30	39:-25	40:30	48:20
rights/verification	1:45	2:25	3:-10	4:30	7:-20	11:-10	12:110	13:20	20:50	21:60	31:15	41:50	42:260
rights/withdraw-consent	0:-25	1:-15	4:-20	5:15	6:-10	7:20	9:25	10:-10	12:290	13:-15	20:15	21:10	25:-10	32:-25	37:25	39:445	41:25
sale*1	2:15	4:15	7:15	8:30	21:20	28:15
sale*2	8:50
sale*3	8:50
sale/said	2:15	4:15	7:15	8:280	21:20	28:15
security*1	2:-10	3:-10	4:-25	7:20	10:-10	11:50	12:-10	13:-10	16:30	28:30	29:15
security*2	11:50
security*3	11:50
security/said	2:-10	4:-25	7:20	10:-10	11:300	12:-10	13:-10	16:30	28:30	29:15
sharing*1	0:15	2:-35	3:85	4:-15	5:-20	6:-25	7:30	8:10	9:35	10:-10	11:20	12:-30	13:-40	14:-20	15:-20	17:-25	18:-20	21:-40	25:-25	26:-15	27:-35	28:-10	29:10	30:-40	31:-20	32:10	34:-10	35:-20	41:-25	42:-15
sharing*2	0:-20	1:-20	2:-35	4:-60	5:-15	6:-10	7:45	8:-10	9:-15	10:-10	11:10	16:-10	28:25	29:30	30:-10	32:-10
sharing*3	7:50
sharing/recipients	0:20	2:-35	3:50	4:-15	5:-20	6:-25	7:150	8:-25	9:35	11:25	12:-30	13:-40	14:-20	15:-20	17:-20	18:-20	21:-35	25:-25	26:-10	27:-35	28:215	29:15	30:-35	31:-20	32:10	34:-10	35:-20	41:-25	42:-15
sharing/said	0:-25	1:-20	2:-40	3:35	4:-60	5:-15	6:-10	7:245	8:25	9:-15	10:-10	12:-10	15:-10	16:-10	17:-10	28:20	29:25	30:-15	32:-10
short	0:-35	1:30	2:55	3:-10	4:25	5:-10	6:20	7:-35	8:-25	10:-30	11:-60	12:-65	13:60	14:-20	15:-25	16:-20	20:-15	47:15
sources*1	4:-10	7:10	11:-10
sources*2	3:40	4:-10	7:15
sources*3	3:50
sources/others	3:120
sources/public	3:110	4:-10	7:15	22:210
sources/said	3:255	4:-10	7:10	11:-10
text	0:-80	1:-15	2:-20	3:-90	4:-40	5:-45	6:-10	8:-80	9:-50	10:-65	11:10	12:15	14:-90	15:-55	16:-95	17:-30	18:-130	20:-135	21:-100	23:-140	24:-145	25:-145	26:-105	27:-110	28:-125	29:-120	30:-100	31:-120	32:-115	33:-125	34:-120	35:-110	36:-125	37:-120	38:-125	39:-120	40:-90	41:-80	42:-75	44:-115	45:-130	46:-125	47:-145	48:-95
title	0:-35	1:-90	2:-30	3:-85	4:30	5:-50	6:-35	7:-40	8:-80	9:-50	10:-50	12:-20	13:-40	14:-80	15:-85	16:-80	17:-60
title automated-decisions	16:500
title below choices	2:-20	4:45	5:-10	6:80	7:-15	9:-10	11:-15	13:80
title below cookies	2:-15	4:65	5:-10	6:105	7:-10	9:-10	11:-10	13:-30
title below legal-basis	0:-10	2:-25	4:90	5:85	6:-15	7:-30	9:-15	10:-10	11:-55	12:-10	13:-15	17:-35
title below rights	2:-10	4:-15	7:-10	11:-10	12:35	13:10
title changes	2:-10	4:10	7:-10	17:515
title changes/last-updated	17:10
title changes/said	17:10
title children	15:500
title choices	4:-10	13:515
title collection	0:30	2:450	4:15	5:-15	6:-10	7:-15	9:-10	10:-10	11:-20	12:-10	17:-10
title collection/said	0:15	2:-15	4:15	7:-10	11:-10
title contact	1:490
title controller	0:555	2:-15	4:-15	5:-10	6:-10	7:-15	9:-10	10:-10	11:-15	12:-10	13:-10
title controller/said	0:20
title cookies	0:-10	2:-15	4:-35	5:-10	6:540	7:-10	9:-10	10:-10	11:-20	12:-15	17:-10
title cookies/said	4:-15	6:20	11:-10
title do-not-track	14:500
title legal-basis	5:525
title legal-basis/said	5:10
title of nothing	0:-55	1:-35	2:70	3:-35	4:100	5:20	7:115	8:-35	9:30	10:-50	11:45	12:-35	13:25	14:-35	15:-35	16:-35	17:-10
title purposes	2:-35	4:510	11:-10
title purposes/said	4:10
title purposes/to-do	4:25
title retention	0:-10	2:-10	5:-15	6:-10	7:-20	10:570	11:50	12:-10	17:-10
title rights	0:-15	1:-10	2:-15	3:-10	4:-30	5:-10	6:-15	7:-15	8:-10	9:-15	10:-15	11:-25	12:550	13:-15	14:-10	15:-10	17:-10
title rights/access	7:20
title rights/complaint	12:20
title rights/erasure	9:-15	12:25
title rights/rectification	9:-15	12:25
title rights/said	1:-15	2:15	4:-10	7:15
title sale	8:500
title security	4:10	11:490
title sharing	2:-10	4:-20	5:-10	7:450	11:30	12:-10
title sharing/recipients	2:-10	4:-20	6:-10	7:45	11:-10	13:20
title sharing/said	7:15
title sources	3:500
title transfers	4:-15	9:505	12:35
title word 1	13:60
title word 2	4:30	5:35	6:70
title word 3	2:-35	4:45	5:75	7:25
title word 4	2:-30	4:-55	5:-25	7:195	13:-25
title word 5	2:-35	4:135
title word 6	4:35	11:25
title word 7	6:65	7:-30	13:80
title word 8	4:30
title word 9	7:30
title word a	7:35
title word accès	2:35	7:35
title word analyse	4:65
title word avec	7:95
title word collecte	2:-90	4:35
title word collectons	2:55
title word comment	2:-25	4:35
title word commerciale	4:30
title word confidentialité	4:-30
title word cookies	4:-35	6:40
title word de	2:-45	4:-75	5:25	7:-75	12:-25
title word des	4:-25	12:30
title word données	2:25	5:60	6:-40	13:-45
title word droits	4:-25	12:35
title word du	2:30	4:50	6:25	13:-25
title word est	13:35
title word et	2:-25	4:85	7:-40	12:35
title word informations	2:-25	4:-25
title word la	2:-25
title word le	7:40	13:30
title word notre	4:70
title word nous	2:25	5:-30
title word par	4:-45	5:30	6:-25	7:-25	13:95
title word partageons	7:55
title word politique	4:-30
title word pour	4:95	7:-25	13:30
title word pourquoi	2:-30
title word prospection	4:30
title word publicité	4:50	6:35
title word quelles	2:40	7:25
title word qui	4:-25	7:75
title word sont	4:-55	5:-30
title word sur	5:40	13:40
title word traitées	2:120
title word transférons	4:-30
title word utilisons	4:95
title word vos	2:-85	6:-25	7:65
title word vous	4:40
title word à	2:75	4:-35	5:-25	7:70	13:25
transfers*1	0:-25	2:-10	3:-10	7:-25	9:60	10:-10	11:-20	21:10	29:45	30:95
transfers*2	0:-30	9:60	11:-15	13:-10	29:45	30:105
transfers*3	9:50
transfers/copy	9:125	30:230
transfers/safeguard	0:-35	4:-10	9:255	11:-15	13:-10	28:10	29:370	30:105
transfers/said	0:10	3:-10	7:-20	9:315	10:-10	11:-15	21:10	28:-15	29:60	30:85
under automated-decisions	16:120
under changes	1:-10	2:10	4:-10	11:-15	17:125	46:65	47:50	48:75
under children	15:120	44:60	45:60
under choices	13:120
under collection	0:-40	1:-70	2:185	3:85	4:25	5:-15	6:-40	7:-40	8:-30	9:-35	10:-40	11:-70	12:-40	13:-25	14:-35	15:-35	16:-40	17:-40	20:55	21:65	24:-20	26:-45	28:-70	29:-35	31:-35	32:-45	39:-35
under contact	1:100
under controller	0:130	2:40	3:-35	4:-20	5:-25	6:-25	8:-10	11:-20	12:25	13:-20	14:-10	15:25	16:-15	17:-20	18:55	24:-20	28:-20	29:-25	30:-10	31:-30	32:-15	33:-15	34:-20	35:-20	36:-10	37:-15	38:-10	39:-25	41:-55	44:20	45:45
under cookies	0:-20	1:-60	2:-60	3:-30	4:25	5:-30	6:215	7:-45	8:-15	9:-30	10:-35	11:-40	13:30	14:-20	15:-15	16:-20	25:60	26:100	27:80	31:-25	39:10	40:-45	48:-20
under do-not-track	14:120	43:60
under legal-basis	2:15	4:-30	5:200	7:-15	10:-10	11:-10	21:30	24:55
under nothing	0:35	1:-10	2:35	3:20	4:-10	5:-10	7:-20	9:-10	11:-10	12:-10	17:45	47:45
under purposes	1:-10	2:-25	4:165	5:30	10:-10	11:-10	13:-10	23:45	24:40
under retention	0:-15	1:-20	2:-35	3:-15	4:-35	5:-15	6:-10	7:-20	9:-15	10:235	11:95	12:-25	13:-15	14:-10	15:-10	16:-10	17:-10	23:20	25:-10	28:-25	31:100	32:160
under rights	1:140	2:-45	3:-20	4:-45	5:-40	6:-35	7:-65	8:-20	9:-40	10:-50	11:-70	12:245	13:-55	14:-20	15:-20	16:-20	17:-20	18:30	21:-45	33:85	34:90	35:40	36:65	37:85	38:45	39:50	40:85	41:190	42:130	48:-15
under sale	8:120
under security	0:-10	3:-15	4:-20	7:-50	10:10	11:180	12:-10	13:-10	29:15	32:25
under sharing	0:-30	1:-10	2:-25	3:-20	4:-50	5:-10	6:-10	7:270	10:-15	11:-10	12:-15	16:-10	28:175
under sources	3:120	22:60
under transfers	0:-30	2:-10	6:10	7:10	9:170	10:10	29:110	30:65	32:20	33:15	41:10
under unknown	2:25	3:-55	4:80	5:20	6:-10	7:60	8:-30	9:25	10:-30	11:20	12:-30	13:20	14:-30	15:-25	16:-20	17:-25	18:-40	20:-25	21:-70	24:-35	25:-40	26:-35	27:-15	28:35	29:-30	30:-40	31:-60	32:-60	33:-75	34:-40	35:-25	36:-60	37:-80	38:-60	39:-65	40:-35	41:-45	42:-75	44:-65	46:-55	48:-65
word <email>	1:30	4:-25
word <url>	6:-30	12:25
word abonnements	4:30
word accessibles	4:-30
word accède	7:30	28:45
word accès	4:35	12:-45	28:25
word accéder	2:-25	7:65
word activités	2:55
word adresse	7:60	13:-25	28:60
word afin	2:-35	4:75	12:-35
word agissant	28:30
word agissent	7:35
word aider	28:30
word ainsi	4:30
word amenés	2:40	28:30
word améliorer	4:60
word analyse	4:30
word appareil	2:25
word appel	7:30	28:25
word applicable	2:-25
word application	13:40
word applications	4:-30	7:-25	13:40
word appropriées	28:25
word assistance	2:25
word assurer	2:-35	4:-25	7:45	28:45
word au	4:-40	6:-25
word aucun	4:40
word auprès	3:25	13:35	40:25
word automatique	4:30
word autoriser	2:25
word autorisé	7:-25	13:25
word autorisés	2:25
word autorités	2:-35	28:45
word autre	4:40	5:-25
word autres	7:35	28:60
word aux	5:-35	28:35
word avant	2:-30	4:35
word avec	7:75	12:-35	13:-35	28:75
word avez	5:25
word avoir	13:25
word avril	5:40
word bas	13:30
word base	2:-35	5:25	12:30
word bases	5:40
word besoin	2:30	13:35
word bien	4:-30
word bon	7:35	28:30
word bénéficier	13:25
word cadre	2:45	4:80	7:30	28:60
word campagnes	5:25
word caractère	2:35	4:-45	13:-30
word cas	7:25
word catégories	2:35
word ce	6:35	13:30	28:-25
word cedex	12:40
word celle	7:30	28:35
word celui	7:30	28:35
word centres	6:30
word certaines	5:-25	28:60
word certains	4:-25
word ces	2:35	4:35	13:30	21:25
word cession	7:35
word cet	2:40	4:45	12:-25
word cette	4:-35	6:35	13:30
word chez	28:35
word choisi	13:25
word choisir	13:30
word choisissez	7:30	28:35
word choix	13:40
word ci	7:25	28:40
word circulation	4:-25
word client	5:70
word clients	4:25
word cliquant	13:30
word cliquez	6:-35	13:45
word collecte	2:-30	5:40	7:25
word collecter	2:95	5:35
word collectons	2:105	7:-35
word collectées	7:-45
word commande	4:30	28:25
word commandes	4:25	5:-30
word comme	2:30
word comment	2:-25	7:-35
word commerciale	4:35	7:40
word commerciales	28:-30
word communiquer	7:55	28:40
word comprendre	4:30
word compris	4:60	5:30
word compte	4:-25	7:35
word concernant	4:-45	7:40	28:60
word concernées	2:30
word conclu	5:35
word conditions	4:25	5:30	7:25
word conduire	2:45	13:35
word confiance	5:35
word confidentialité	2:-65	4:-65
word conformité	7:-25
word conformément	2:-35	7:35	12:30
word consentement	5:50	12:40
word consentez	7:35	28:45
word conservées	7:-35
word consulter	13:-25	28:25
word contact	2:25
word contacter	12:35
word contenu	4:35
word contenus	4:25	28:30
word contrat	5:50
word contrôle	4:35	7:40
word cookie	6:25	12:25
word cookies	2:30	4:-35	6:35	7:-25	12:-30
word coordonnées	2:55
word copie	7:-25
word courriel	12:25
word dans	4:-30	5:25	7:30	13:30	28:35
word date	4:-30
word de	5:-30	12:-30	18:-30	30:-25	33:-25	37:-25	48:-25
word demande	2:70	5:30	12:50	28:-30
word demander	4:-55
word demandes	2:35	4:40	5:45	28:-30
word depuis	13:55
word dernier	2:40
word des	2:-35	4:40	5:30	7:-25	12:-25	13:-55
word dessous	13:35
word destinataires	4:-30
word deux	4:40
word différentes	7:25
word directement	4:40
word disponibles	7:-25
word disposez	12:25
word disposition	5:25
word donc	28:30
word données	2:80	5:-50	6:-40	7:25	12:-35	13:-45
word dont	2:-25	12:-30	28:-25
word droit	4:-25	12:25	13:-30
word droits	2:-25	4:-30	7:-25	12:110
word du	5:50	6:-25	12:-25	13:-40
word décrites	5:45
word dépose	7:30	28:45
word dépôt	13:25
word désactiver	13:25
word détecter	7:25	28:25
word elles	4:-35	13:30
word en	5:-35	12:-30	13:55
word enfin	12:25
word enregistrements	28:35
word enregistrés	2:30
word entités	28:35
word entreprise	7:45
word entreprises	2:-25
word est	0:25	2:-25	4:-35	12:-50	13:-30	28:-50
word et	1:-25	4:60	13:-30	20:-30	28:40
word etc	7:-25
word européen	5:35
word européenne	7:-30	9:30	29:35
word ex	2:35	4:25
word exemple	2:45	4:-55	28:40
word exercer	7:-25	12:45
word facturation	4:40
word faire	2:-25	7:-25	28:-35
word façon	6:25	7:-25
word fidélité	4:-25
word fin	7:30
word finalité	12:40
word finalités	2:-30	5:35	28:-25
word fins	4:-50
word fois	4:25
word fonctionnalités	6:30
word fonctionnement	2:65	4:70	12:30
word fondements	5:85
word fontenoy	12:40
word formulaire	2:30
word formulaires	2:30
word fournir	2:30
word fournissez	2:25	4:-25	13:25
word fourniture	2:35
word fraude	28:40
word garantir	2:-25	28:-25
word gestion	2:35	4:30	6:35	12:30
word google	4:45	6:45	7:-30	26:25
word groupe	7:30	28:60
word général	13:25
word gérer	2:-25	4:30	7:25
word ici	6:-35
word identification	4:-25
word il	4:30	28:25
word inclut	2:25	4:30
word information	2:-25
word informations	2:85	28:-50
word informatique	12:25
word internet	4:-30	6:25
word invitons	4:-35	7:-25
word issues	2:45
word jours	12:40
word la	6:-65	7:-25	12:-25	13:-30	28:-50	41:-30
word laquelle	7:30
word le	5:-40	13:25
word les	12:-30	13:35	40:-25
word lesquelles	4:-25
word leur	28:35
word leurs	2:-30	28:35
word libertés	5:-25	12:25
word liens	7:-25
word ligne	4:55	7:25
word lire	2:-25
word liste	7:35	13:30	28:65
word livraison	28:25
word liée	4:25
word locales	4:35
word localisation	2:55
word loi	5:30	6:-30
word long	4:25
word lors	2:25	4:-35	7:-35	12:-25	13:40
word lorsque	2:75	4:-25
word légales	28:-30
word législation	7:35
word légitimes	2:-30
word mail	2:30
word mails	2:30
word maintenir	7:30
word manière	5:30	7:-40
word marketing	4:-30	28:30
word matière	5:25
word membres	28:30
word mesure	4:35	12:40	28:25
word mesures	2:-40	11:25	28:-25
word mis	13:-25
word mission	5:35
word modification	2:55	12:25	34:25
word modifier	6:30	12:-25	13:45
word moment	12:40	13:30
word moyen	4:-25
word même	7:30	28:40
word naissance	4:-25
word navigateur	6:25
word navigation	28:-25
word ne	4:-60
word niveau	28:-25
word nom	2:60	4:-35
word nombre	4:30
word non	4:-50
word nos	7:-45	12:-50	28:-40
word notamment	13:-35	28:30
word notifications	4:25	13:45
word notre	2:25	4:-55	6:30
word nous	4:25	5:-25	12:-30	13:-50	28:-30
word nouveaux	4:40
word numéro	4:-30
word nécessaire	4:-40	5:25	32:25
word nécessaires	2:45	4:40	5:-25
word objectifs	4:25
word offres	2:-25	4:65
word ont	28:25
word opposer	6:40	13:40
word option	4:30
word ou	4:-30	13:-25
word outils	6:-30
word où	2:-25
word page	4:-25	13:25
word pages	2:25	4:30
word par	7:45	28:50
word paramètres	4:-35	13:65
word paris	12:40
word part	7:30
word partage	7:40	13:30
word partageons	7:55	28:50
word partager	7:100	28:95
word partenaires	6:-25
word participant	7:30	28:40
word participantes	28:30
word partie	7:60	28:25
word pas	12:-30	13:60	28:-35
word passe	4:-30
word pays	7:25	28:30
word pendant	2:-25
word permettant	6:25
word permettent	4:60
word permis	2:45	13:35
word personnaliser	4:35
word personnalisé	4:30
word personnalisés	4:25
word personnel	2:25	4:-55	13:-30	28:-30
word personnelle	2:25
word personnelles	4:-25	13:-40	28:-30
word peut	2:30
word peuvent	7:30	28:50
word photos	4:-30
word physiques	5:35
word place	4:-30	12:35
word plateforme	13:-30
word plus	5:-35	6:-45	12:-30
word plusieurs	7:30	28:30
word politique	4:-50	13:-55
word pour	2:-45	4:40	5:-35	6:-65	12:-50	26:-30
word pourquoi	2:-40	4:65
word pourrez	2:25
word pouvez	2:-25	6:25	7:-55	12:25	13:70
word pouvons	28:25
word prendre	4:-30
word prestataires	4:-40	7:30
word procédure	7:30
word produits	4:60	5:25	28:-30
word programme	2:-25
word proposer	2:-25	4:50
word proposées	4:25
word prospection	2:-25	4:60
word protection	2:-30	5:40	7:-50	13:-35	28:-50
word protéger	4:-25
word précontractuelles	5:35
word préférences	13:50
word prénom	2:40	4:-25
word présente	2:-25	4:-25
word public	5:45
word publicitaires	4:25
word publicité	4:50
word publicités	4:50
word push	13:45
word qu'elle	4:40
word qu'ils	7:25
word quand	4:-25	7:-25
word que	28:45
word quel	13:40
word quelques	13:30
word quels	12:45
word qui	4:35	7:45
word recherche	13:25
word recours	4:25
word recueillir	6:25
word refusez	4:-30	13:30
word relatif	5:25
word relatifs	6:25
word relatives	4:25	28:-25
word rendant	13:25
word repose	5:-25
word requis	4:35
word retirer	12:30
word rgpd	4:-30
word rubrique	7:-25
word rue	12:30
word règlement	5:30
word réalisé	13:25
word réglages	6:30	13:50
word réglementaires	4:25
word réglementation	7:30
word répondre	4:25
word réseau	6:30	26:25
word réservation	2:-25	7:25	28:40
word réserve	2:30
word sans	4:-25	12:-25	13:45
word satisfaire	4:30
word sauf	28:25
word savoir	4:-25	6:-30
word se	7:25
word section	4:25
word selfie	2:25
word selon	4:25
word sens	5:25
word seront	7:35	28:45
word serveurs	7:45	28:70
word service	7:45	28:75
word services	5:25
word ses	7:25	28:45
word si	7:40	13:40	28:30
word similaires	2:25	6:30
word site	7:-50	28:-35
word sites	2:-30
word société	28:45
word sociétés	2:-25	7:40	28:35
word soit	6:25
word solution	4:35	6:70
word son	2:40	13:25
word sont	13:-25	28:-35
word souhaitez	2:-25	12:25	28:-35
word sous	7:-25
word spécifiques	2:-30
word statistiques	4:55
word suivante	12:25
word suivantes	2:90
word suivants	4:30
word suivi	4:35	7:25	28:25
word suivre	2:30	4:40
word sujet	28:30
word supprimer	4:-25	13:35
word sur	4:40	12:-50	13:65
word surveillance	4:35
word susceptible	7:55
word susceptibles	7:45
word système	2:25	4:30	7:-40
word systèmes	7:30
word sécurité	7:-25	11:45
word tant	28:-30
word techniques	7:30	28:45
word technologies	6:55
word telles	7:-30
word temps	10:25
word termes	7:-30
word terminal	13:25	28:25
word tierces	7:25
word tiers	2:-30	7:45
word titre	4:-30
word tout	12:40	13:35
word toute	2:25	7:30	28:-25
word toutefois	6:30
word toutes	4:-45	7:-30
word traitant	7:30
word traitants	4:-25	7:-30
word traitement	2:-45	28:-25
word traitements	2:-35	4:25	5:100	13:-40
word traiter	7:25	28:25
word traitons	5:-25	7:-25
word traitées	2:80
word transaction	7:25
word transfert	4:-30	7:55	9:25
word transmises	7:35	28:30
word trouverez	4:25
word tsa	12:40
word type	12:30
word types	2:30	13:25
word téléphone	2:25	13:25
word un	2:40	12:-25	13:-25	21:25
word une	2:-25	4:-35	5:-25	28:40
word utilisant	7:-25
word utilisation	2:35	28:-30
word utilise	2:55	4:80	6:50
word utiliser	7:-35
word utilisez	4:25
word utilisons	4:70	6:35	7:-35
word vente	7:25
word veuillez	2:-30
word via	4:40	28:-25
word visites	4:30
word voir	13:30
word vos	2:-85	3:-25	4:-50	6:-30	7:70	12:55	13:-30
word votre	2:50	7:25	12:45	28:40
word vous	7:-65	11:-25	12:25	28:-70
word vérification	4:-25	7:-25
word web	4:35	7:-30	28:-30
word échanges	2:55
word échéant	4:50	7:-25
word également	2:-55	4:-35	5:-25	7:75	28:65
word électronique	12:40	41:25
word établissements	28:25
word être	2:65	5:-25	13:35	28:30
`
}
