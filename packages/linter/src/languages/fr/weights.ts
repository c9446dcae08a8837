/**
 * Fitted by `bench/reading/fit.js`; change the cues and fit again instead of editing numbers. A positive weight
 * speaks for a disclosure, a negative one against it. Weights too small to matter are left out. The format is
 * explained at `parseWeights`.
 */
export function weights(): string {
  return `
controller	-345	own score:117	is heading:-71	text below:322	first below:228	before:74	after:157	heading above:-15	rest of section:143	lead-in:144	rest of list:-133	strongest beside:-190	beside contact:14	beside collection:22	beside purposes:-6	beside legal-basis:14	beside cookies:-31	beside sharing:24	beside transfers:-45	beside security:-6	beside choices:-7	base:55
contact	-347	own score:111	is heading:-127	text below:277	first below:182	before:71	after:135	heading above:-32	rest of section:140	lead-in:135	rest of list:-122	strongest beside:-97	beside controller:81	beside collection:-61	beside purposes:-43	beside cookies:-32	beside sharing:-17	beside transfers:9	beside security:-8	beside rights:58	beside choices:-13	beside changes:-10	base:0
collection	-298	own score:49	is heading:-148	text below:286	first below:145	before:115	after:189	heading above:-84	rest of section:66	lead-in:221	rest of list:-167	strongest beside:-202	beside controller:-34	beside contact:72	beside sources:9	beside purposes:36	beside cookies:61	beside sharing:-28	beside sale:9	beside transfers:-15	beside retention:7	beside security:-11	beside rights:13	beside choices:21	beside children:-7	beside automated-decisions:6	beside changes:-22	base:-13
sources	-352	own score:119	is heading:-110	text below:289	first below:195	before:72	after:138	heading above:-27	rest of section:119	lead-in:140	rest of list:-138	strongest beside:-77	beside controller:-13	beside collection:151	beside purposes:67	beside legal-basis:-25	beside cookies:7	beside sharing:57	beside transfers:-6	beside retention:-9	beside security:-9	beside rights:-26	beside choices:-10	base:67
purposes	-299	own score:75	is heading:-89	text below:248	first below:210	after:124	heading above:-29	rest of section:67	lead-in:153	rest of list:-160	strongest beside:-148	beside controller:-20	beside contact:7	beside collection:8	beside legal-basis:46	beside cookies:88	beside sharing:13	beside sale:21	beside transfers:-6	beside retention:-5	beside security:7	beside rights:-28	beside choices:55	beside automated-decisions:7	beside changes:26	base:5
legal-basis	-335	own score:79	is heading:-80	text below:303	first below:203	before:38	after:75	heading above:91	rest of section:211	lead-in:25	rest of list:-159	strongest beside:-88	beside controller:34	beside collection:-43	beside sources:-6	beside purposes:183	beside sharing:-72	beside transfers:-15	beside retention:-13	beside security:-23	beside rights:-35	beside changes:25	base:-39
cookies	-331	own score:99	is heading:-44	text below:301	first below:206	before:47	after:138	heading above:-6	rest of section:115	lead-in:114	rest of list:-137	strongest beside:-126	beside controller:-29	beside contact:-38	beside collection:27	beside purposes:47	beside sharing:-37	beside transfers:16	beside retention:-10	beside security:-10	beside rights:38	beside choices:33	beside changes:-35	base:11
sharing	-320	own score:64	is heading:-60	text below:284	first below:163	before:94	after:124	heading above:117	rest of section:166	lead-in:137	rest of list:-111	strongest beside:-157	beside controller:5	beside contact:14	beside collection:-10	beside sources:-8	beside purposes:68	beside legal-basis:30	beside cookies:79	beside sale:16	beside transfers:-43	beside retention:-48	beside security:-28	beside rights:-10	beside choices:-19	beside changes:-15	base:-43
sale	-361	own score:146	is heading:-85	text below:289	first below:195	before:59	after:134	heading above:-28	rest of section:119	lead-in:112	rest of list:-142	strongest beside:-108	beside collection:-9	beside purposes:8	beside sharing:19	beside security:-7	base:-5
transfers	-341	own score:111	is heading:-67	text below:344	first below:229	before:144	after:192	heading above:31	rest of section:209	lead-in:110	rest of list:-150	strongest beside:-104	beside controller:-7	beside contact:-12	beside collection:43	beside purposes:-44	beside legal-basis:22	beside cookies:-5	beside sharing:58	beside retention:6	beside security:32	beside rights:7	beside changes:-8	base:12
retention	-346	own score:113	is heading:-86	text below:296	first below:194	before:88	after:156	rest of section:119	lead-in:111	rest of list:-144	strongest beside:-114	beside contact:-9	beside collection:29	beside purposes:21	beside legal-basis:18	beside sharing:19	beside transfers:5	beside security:-8	beside rights:16	beside changes:-5	base:-4
security	-331	own score:100	is heading:-64	text below:332	first below:239	before:72	after:163	heading above:-30	rest of section:146	lead-in:108	rest of list:-148	strongest beside:-158	beside controller:-12	beside contact:-12	beside collection:-12	beside purposes:20	beside legal-basis:-49	beside cookies:-7	beside sharing:72	beside sale:11	beside retention:-8	beside rights:-22	beside changes:-10	base:11
rights	-324	own score:81	is heading:-101	text below:308	first below:210	before:52	after:149	heading above:10	rest of section:128	lead-in:107	rest of list:-146	strongest beside:-98	beside controller:52	beside contact:74	beside collection:9	beside sources:-6	beside purposes:14	beside legal-basis:-29	beside sharing:-41	beside transfers:11	beside retention:-65	beside security:-50	beside choices:-6	beside automated-decisions:-6	beside changes:-26	base:-102
choices	-325	own score:98	is heading:-78	text below:339	first below:247	before:101	after:103	heading above:-38	rest of section:177	lead-in:88	rest of list:-137	strongest beside:-137	beside controller:-13	beside collection:71	beside sources:-7	beside purposes:20	beside legal-basis:16	beside cookies:119	beside sharing:-24	beside transfers:-7	beside retention:-25	beside security:-18	beside rights:43	base:57
do-not-track	-364	own score:124	is heading:-90	text below:289	first below:195	before:59	after:134	heading above:-28	rest of section:119	lead-in:112	rest of list:-142	strongest beside:-99	beside purposes:34	beside cookies:23	beside sharing:-7	beside rights:-6	base:-23
children	-357	own score:124	is heading:-93	text below:289	first below:195	before:60	after:135	heading above:-27	rest of section:120	lead-in:112	rest of list:-142	strongest beside:-121	beside collection:-13	beside purposes:26	beside cookies:-5	beside retention:22	beside rights:-6	base:24
automated-decisions	-365	own score:130	is heading:-95	text below:289	first below:195	before:59	after:135	heading above:-28	rest of section:120	lead-in:112	rest of list:-142	strongest beside:-56	beside contact:44	beside collection:11	beside purposes:92	beside legal-basis:47	beside cookies:32	beside sharing:41	beside retention:-15	beside security:14	beside rights:-23	base:28
changes	-342	own score:127	is heading:-64	text below:281	first below:168	before:81	after:127	heading above:-55	rest of section:144	lead-in:111	rest of list:-143	strongest beside:-141	beside controller:-6	beside sharing:-6	beside rights:-6	base:0
controller.data-protection-officer	-287
controller.representative	-411
collection.sensitive	-286
collection.duty-to-provide	-302
sources.public	-409
purposes.new	-353
legal-basis.legitimate-interest	-267
cookies.duration	-295
cookies.third-party	-279
cookies.consent	-305
sharing.recipients	-283
transfers.safeguard	-277
transfers.copy	-319
retention.period	-298
retention.criteria	-293
rights.access	-305
rights.rectification	-303
rights.erasure	-300
rights.restriction	-300
rights.objection	-302
rights.portability	-301
rights.withdraw-consent	-300
rights.complaint	-315
rights.how	-293
rights.verification	-325
do-not-track.answer	-408
children.minimum-age	-341
children.parental-consent	-352
automated-decisions.logic	-408
changes.last-updated	-340
changes.effective-date	-359
changes.notice	-319
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

above choices	2:-15	4:10	6:30	12:-10	13:25	26:25	27:50
above cookies	4:50	5:-10	6:90	9:-10	10:-10	11:-10	12:-20	13:50	26:90	27:30	28:10
above legal-basis	0:-25	1:-15	2:65	4:-15	5:15	6:-10	7:-20	9:-15	10:-10	11:-15	12:-10	17:-15	20:15	28:-20
above rights	1:-10	2:-15	4:10	5:-10	6:30	9:-10	11:-10	13:20	26:25	27:50	40:15	42:10
automated-decisions*1	16:30	24:15	28:-15
automated-decisions*2	16:50
automated-decisions*3	16:50
automated-decisions/advertising	16:250	58:350
automated-decisions/ai-notice	16:250	60:350
automated-decisions/artificial-intelligence	16:250	59:350
automated-decisions/logic	16:192	46:220
automated-decisions/parameters	16:192	46:220
automated-decisions/profiles	16:220	24:15	28:-15
automated-decisions/recommendations	16:250	57:350
automated-decisions/said	16:400
begins aux	2:-45
begins ces	2:25	7:40
begins conformément	12:25
begins dans	2:25	7:60	28:75
begins données	2:145	4:-50	7:-35	13:-25
begins en	4:-30	13:25
begins gestion	4:50
begins la	2:-25
begins le	2:-25	12:-25
begins les	4:-55	5:-30	7:40	28:35
begins lors	4:-30
begins nos	2:-25	4:-30	7:-30
begins nous	4:65	5:-25	12:-35	13:-40
begins par	12:-25	13:25
begins pour	4:-35	6:-60
begins quand	2:25
begins quels	12:50
begins répondre	4:30
begins si	2:25	4:-40
begins sur	5:35	13:70
begins vous	4:-35	5:-30	6:35	7:-30	12:-25	13:50
changes*1	1:35	3:-10	5:10	6:-20	9:-15	10:-10	11:-20	12:-20	13:-15	16:10	17:95	18:45	47:55	49:80
changes*2	1:-15	4:-15	6:-10	7:-10	11:-10	12:-10	13:-15	17:75	47:15	49:100
changes*3	5:10	17:55	49:50
changes/effective-date	1:15	2:10	5:15	11:-10	13:-10	16:15	17:155	48:175	49:45
changes/last-updated	1:20	7:-10	9:-10	11:-10	17:195	18:45	47:295	49:25
changes/notice	1:-10	4:-10	5:10	12:-10	13:-10	17:165	49:285
changes/said	1:-15	2:-15	4:-20	6:-15	7:-10	9:-10	11:-10	12:-15	13:-20	17:370	47:15	49:95
children*1	4:-10	10:-10	15:35	44:50	45:85
children*2	15:50
children*3	15:50
children/minimum-age	4:-10	10:-10	15:225	44:270	45:85
children/parental	15:192	45:220
children/protection	15:250	56:350
children/said	15:400
choices*1	0:-10	1:-15	2:-10	3:-15	4:-15	6:10	7:-25	9:-15	10:-15	11:-20	13:40	21:10	27:-10	34:10	41:35
choices*2	1:-10	2:-10	6:-10	7:-15	13:60	39:15	41:10
choices*3	13:50
choices/incentives	13:250	65:350
choices/opt-out	0:-10	1:-10	3:-10	4:-10	7:-20	9:-15	10:-10	11:-15	13:185	21:15	25:10	26:25	34:15	39:10	41:40
choices/said	1:-15	2:-20	4:-10	7:-15	9:-10	11:-10	13:330	26:-25	27:-30	39:10	41:10
collection*1	0:10	1:-20	2:10	3:-30	4:-25	5:30	7:-80	8:-20	10:40	11:-25	12:-35	13:30	14:15	15:-20	17:-20	20:20	21:90	23:-15	24:-10	25:-20	27:-30	28:-70	29:-20	31:15	32:40	39:-35	40:-20	41:-40
collection*2	2:45	9:20	12:10	20:55	21:95	31:20	39:20
collection*3	2:50
collection/automatic	0:-15	2:155	7:-25	9:-15	10:40	11:-10	12:-20	13:-15	14:30	16:-10	21:20	26:45	28:-40	31:30
collection/duty-to-provide	0:10	1:10	2:205	4:-45	7:-20	8:-10	10:15	12:-10	13:60	16:20	21:345	26:10	28:-20	29:25	32:20
collection/health	2:250	50:350
collection/health-policy	2:250	61:350
collection/said	0:15	1:-25	2:240	3:-25	4:40	5:30	7:-35	8:-15	10:-15	14:-15	15:-10	16:-15	17:-15	21:-10	23:15	24:10	25:-20	27:-15	28:-15	31:-10	32:10	40:10
collection/sensitive	2:165	4:-15	9:25	12:10	20:325	21:50	31:20	39:20
contact*1	0:25	1:25	2:10	3:-20	4:-20	6:-20	7:-20	8:-10	9:-25	10:-10	11:-25	12:45	14:-10	15:-10	16:20	17:-10	18:55	24:10	28:-20	29:-15	30:35	31:-10	32:-20	33:25	34:40	35:35	39:-10	41:80	42:15	49:-15
contact*2	1:50
contact*3	1:50
contact/said	0:25	1:335	2:10	3:-20	4:-20	6:-20	7:-20	8:-10	9:-25	10:-10	11:-25	12:45	14:-10	15:-10	16:20	17:-10	18:55	24:10	28:-20	29:-15	30:35	31:-10	32:-20	33:25	34:40	35:35	39:-10	41:80	42:15	49:-15
controller*1	0:75	1:50	2:-30	3:-10	4:-15	6:-10	9:-25	10:-15	11:-25	14:-10	15:-10	16:-10	17:-15	18:50	26:10	28:-20	40:-15	41:25
controller*2	0:20	1:65	2:-10	6:-10	12:10	13:-10	18:25	41:50	42:15
controller*3	0:50
controller/data-protection-officer	0:280	1:75	2:-10	6:-10	7:10	12:10	13:-10	18:380	41:50	42:15
controller/representative	0:230	1:-15	7:-15	11:-10	19:180
controller/said	0:310	1:55	2:-25	3:-10	4:-15	6:-10	7:10	9:-20	10:-15	11:-15	15:-10	17:-10	18:55	26:10	40:-10	41:25	42:10
cookies*1	0:-30	1:-20	2:10	4:-10	5:-15	6:45	8:-10	9:-10	10:-10	11:-20	12:-15	14:15	15:-15	17:-20	25:35	26:50	27:45	28:-20	32:10	40:-20
cookies*2	2:-10	3:-10	4:25	5:-10	6:35	9:-15	10:-10	11:-20	12:-15	13:25	16:10	24:20	25:35	26:10	27:85	31:20	32:-10
cookies*3	4:10	6:55	12:-10	16:20	24:15	25:40	26:15	27:-25	32:-20
cookies/consent	4:10	5:-10	6:170	7:20	9:-10	10:-10	11:-10	12:-15	13:10	16:20	24:10	25:20	26:40	27:270	28:30	32:-30
cookies/duration	6:155	12:-10	13:-10	24:30	25:280	27:15	31:25
cookies/said	0:-30	1:-20	2:10	4:-10	5:-15	6:360	8:-10	9:-10	10:-10	11:-20	12:-15	14:15	15:-15	17:-20	25:30	26:50	27:45	28:-20	31:-10	40:-20
cookies/third-party	4:20	6:120	11:-10	13:25	16:20	25:10	26:225	27:20	28:-15
do-not-track*2	14:50
do-not-track*3	14:50
do-not-track/answer	14:192	43:220
do-not-track/said	14:400
label automated-decisions	16:120
label changes	17:125
label children	15:120
label choices	13:120
label collection	2:145
label contact	1:100	12:20	13:-10	21:15	41:10
label controller	0:120
label cookies	6:120
label do-not-track	14:120
label legal-basis	2:-10	4:-20	5:110	10:-10	11:-25	12:-10	37:15
label purposes	0:-15	4:155	5:25	6:-10	9:-10	10:-30	12:-10	13:-10	15:30	16:-10	24:15	28:-10	31:-15	44:30	45:45
label retention	10:120
label rights	0:-15	1:-25	2:-10	4:-10	5:-15	7:-15	9:-10	10:-10	11:-15	12:155	13:-25	34:-10	35:20	36:30	37:20	38:10	41:-10
label sale	8:120
label security	11:120
label sharing	2:-15	3:-10	4:-20	7:115	9:-10	11:-10	13:-10	26:10	28:-30
label sources	3:120
label transfers	9:120
lead automated-decisions/logic	16:77
lead automated-decisions/profiles	16:77
lead automated-decisions/said	16:160
lead changes/effective-date	17:60
lead changes/last-updated	17:60
lead changes/notice	17:60
lead changes/said	17:125
lead children/minimum-age	15:77
lead children/parental	15:77
lead children/said	15:160
lead choices	2:15	3:15	4:-20
lead choices/opt-out	2:15	3:15	4:-20	13:65
lead choices/said	13:125
lead collection	1:-20	2:70	3:10	4:-50	5:-15	7:-30	10:-10	12:-10	16:-10	20:20	21:-10	24:-15	31:-10
lead collection/automatic	2:60
lead collection/duty-to-provide	2:70
lead collection/health	2:100
lead collection/said	1:-20	2:175	4:-30	5:-10	7:-20	10:-10	12:-10	20:-15	21:-10	24:-10
lead collection/sensitive	2:75
lead contact	1:15	2:20	3:10	4:-10	7:-10	12:-15
lead contact/said	1:140	2:20	3:10	4:-10	7:-10	12:-15
lead controller	0:20	1:10	12:-10	18:30
lead controller/data-protection-officer	0:145	1:10	12:-10	18:35
lead controller/representative	0:60
lead controller/said	0:145	1:10	12:-10	18:30
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
lead purposes	0:-10	1:-10	2:-20	3:-10	6:-10	9:-10	10:-15	11:-10	13:-10	20:10	28:-15	31:-10	39:-10
lead purposes/new	4:60
lead purposes/said	0:-10	1:-10	2:-30	4:140	5:10	6:-10	7:-10	9:-10	10:-10	28:-15
lead purposes/to-do	2:-20	3:-15	4:45	5:-15	7:15	20:30	24:-10
lead retention	32:10
lead retention/criteria	10:60	32:10
lead retention/period	10:125
lead retention/said	10:125
lead rights	0:10	1:10	2:10	6:-15	18:20	20:45	41:10
lead rights/access	12:125
lead rights/after-death	12:60
lead rights/complaint	12:125
lead rights/erasure	12:125
lead rights/how	0:15	1:15	12:60	18:20	41:10
lead rights/objection	12:125
lead rights/portability	12:125
lead rights/rectification	12:125
lead rights/restriction	2:15	12:125	20:50
lead rights/said	4:10	12:125
lead rights/verification	12:60
lead rights/withdraw-consent	12:125
lead sale/said	8:160
lead security/said	11:125
lead sharing	3:-20	4:-30	7:25	28:50
lead sharing/recipients	3:-20	4:-30	7:85	28:50
lead sharing/said	2:-15	3:-15	4:-20	7:155	28:60
lead sources/others	3:60
lead sources/public	3:60
lead sources/said	3:160
lead transfers/arbitration	9:100
lead transfers/copy	9:60
lead transfers/enforcement	9:100
lead transfers/framework	9:100
lead transfers/liability	9:100
lead transfers/recourse	9:100
lead transfers/safeguard	9:125
lead transfers/said	9:125
legal-basis*1	0:-70	1:-25	2:-10	3:-30	4:-10	5:55	8:-15	9:-10	10:70	11:-60	13:-15	14:-15	15:-15	16:-15	17:-15	20:-25	21:15	24:50	27:40	28:-25	29:-15	31:10	32:70	33:-35	34:-30	35:-45	36:-10	37:10	38:-15	39:40	40:-35	41:-15
legal-basis*2	2:-30	3:-10	4:-20	5:20	6:-10	7:-20	10:-30	11:-30	24:60	28:-30	29:10	32:-20	39:-20
legal-basis*3	0:15	1:15	5:40	7:-10	11:-25	13:10	24:40	28:-20	29:20
legal-basis/grounds	0:-30	3:-25	4:-25	5:190	7:10	8:-10	10:35	11:-55	14:-10	15:-10	16:-10	17:-10	20:-10	21:25	24:-10	25:-25	27:65	28:-15	31:15	32:55	33:-20	34:-15	35:-15	36:-10	39:50	40:-25
legal-basis/legitimate-interest	0:10	2:-15	3:-10	4:-15	5:295	6:-10	7:-15	10:-20	11:-30	12:-10	24:430	28:-25	29:10	32:-15
legal-basis/said	0:-35	1:-10	2:-25	3:-10	4:10	5:310	6:-10	7:-25	9:-10	10:20	11:-35	12:-10	14:-10	15:-10	17:-10	21:-10	24:85	28:-35	39:-20
list	0:-35	1:-50	2:70	3:-15	4:45	5:-15	6:-45	7:-20	8:-50	9:-40	10:-35	11:-80	12:-35	13:-40	14:-60	15:-55	16:-60	17:-55	18:-65	20:-45	21:-85	24:-45	25:-75	26:-100	27:-115	28:-65	29:-65	31:-70	32:-100	33:-100	34:-80	35:-95	36:-80	37:-90	38:-85	39:-80	41:-110
long	0:60	1:10	2:-10	3:30	4:30	6:20	7:-20	8:-20	9:35	10:15	12:-35	13:50	17:-20	21:30	24:-20	25:15	26:20	27:-45	28:10	29:50	30:15	31:-10	32:10	34:-15	35:-30	37:-25	38:-10	39:-20	40:-20	42:-30	44:-40	45:-30
mention	0:15	2:15	6:15	26:35
purposes*1	0:10	1:-25	2:-15	4:-10	7:-25	9:-40	10:30	11:-20	12:10	14:10	15:-20	16:-25	17:-20	18:-20	20:-10	21:20	23:-15	24:-20	25:-15	26:30	27:-10	28:-25	29:-25	31:-10	33:-30	36:-25	37:-10	38:-20	40:-20	41:-10	42:10
purposes*2	4:55
purposes*3	4:50
purposes/new	4:155	23:265
purposes/said	0:10	1:-25	2:-15	4:305	7:-25	9:-40	10:30	11:-20	12:10	14:10	15:-20	16:-25	17:-20	18:-20	20:-10	21:25	23:-20	24:-20	25:-15	26:30	27:-10	28:-25	29:-25	31:-10	33:-30	36:-25	37:-10	38:-20	40:-20	41:-10	42:10
purposes/to-do	0:20	1:10	2:-60	3:-45	4:75	6:25	7:15	8:-20	9:25	14:-25	15:-25	17:-25	18:-15	20:-40	21:-50	24:-10	25:25	28:35	31:-25	32:-30	34:25	35:10	36:35	37:-10	39:15	40:-35	41:-10	42:-35	49:-30
retention*1	2:-35	3:-10	4:-20	5:-20	9:-10	10:30	12:15	14:-10	15:25	16:-10	17:-10	21:-15	25:55	26:-10	27:40	28:-25	31:35	32:50	33:-10	34:-15	35:-25	36:-10	37:-20	40:-25	41:20	42:30	44:15	45:35
retention*2	0:-10	2:-20	4:-25	7:-15	9:-10	10:40	12:-15	13:-10	24:20	25:10	27:-15	31:50	32:30
retention*3	2:-10	4:-10	10:50	11:-10	12:-10	24:30	31:50	32:-10
retention/criteria	0:15	2:-25	4:-15	5:-15	7:20	10:175	11:30	12:-20	13:-10	16:-10	28:-10	29:10	31:15	32:270
retention/period	0:-15	2:-20	4:-15	7:-25	9:-10	10:295	11:-10	12:20	15:25	16:-10	20:10	21:15	24:20	25:60	27:45	31:410	32:-15	33:-10	34:-10	35:-15	37:-15	40:-15	41:30	42:40	44:25	45:45
retention/said	0:-10	2:-20	4:-25	7:-15	9:-10	10:320	11:-25	12:-15	13:-10	24:20	25:15	27:-15	31:60	32:35
rights*1	0:-15	3:-45	4:-20	5:-15	8:-20	9:-10	10:15	11:50	12:-15	13:15	14:-25	15:10	16:-15	17:-25	20:25	21:25	24:-50	26:-40	28:-25	29:-20	30:-30	31:-15	32:10	33:-10	34:40	35:-20	37:-20	39:20	40:-20	41:25	42:-55	44:-25
rights*2	0:-25	1:-10	3:-15	4:-25	5:-30	6:-10	7:-25	10:30	11:-35	12:15	13:-10	15:-10	16:-10	17:-10	21:15	24:-30	25:-20	28:-30	31:20	33:55	34:40	35:30	36:10	37:55	38:35	39:-15	40:30	41:15	42:10
rights*3	1:10	5:-10	9:20	10:25	11:20	12:45	24:-15	25:-10	28:-10	32:15	33:45	34:40	35:30	36:50	37:40	38:40	39:-15	40:35	41:25	42:40
rights/access	2:10	4:-25	7:25	9:-10	10:-20	11:-35	12:280	13:15	21:10	24:10	33:345	34:40	35:40	36:20	37:40	38:20	39:15	41:40
rights/after-death	4:-10	10:-10	12:170	33:10	34:10	35:25	36:25	37:30	38:25	39:15	40:25	41:-10	42:20
rights/complaint	1:-20	2:-10	5:-10	6:-10	7:-10	9:10	11:25	12:320	13:-20	18:50	27:35	28:-10	31:-25	33:-10	34:-15	39:-15	40:420	41:-30	42:35
rights/erasure	0:-10	4:-20	5:-15	7:-20	9:-15	10:35	12:315	13:40	16:-10	25:35	32:35	33:100	34:90	35:400	36:35	37:70	38:25	41:10
rights/fee	12:250	63:350
rights/how	0:10	1:55	2:25	3:-10	4:-20	7:-25	9:-10	10:-20	11:-15	12:170	18:10	21:10	26:25	30:20	33:10	34:45	36:10	37:25	38:10	40:15	41:255	42:50
rights/metrics	12:250	64:350
rights/objection	0:-10	1:10	2:-15	5:-15	6:35	7:10	9:15	10:20	11:10	12:290	13:45	26:15	28:20	32:20	33:40	34:35	35:30	36:25	37:370	38:25	40:25	41:-15
rights/portability	0:-10	4:-10	7:-10	10:-15	11:-10	12:315	33:40	34:20	35:45	36:45	37:45	38:435	39:15	40:10	41:-20	42:10
rights/rectification	4:-10	7:-10	9:-10	10:-15	11:-10	12:305	33:85	34:395	35:75	36:35	37:80	38:35	39:15	40:10	41:40
rights/restriction	4:-15	5:-10	7:-15	9:-10	12:310	20:15	32:10	33:35	34:15	35:30	36:405	37:45	38:45	39:15	40:10	41:-20	42:10
rights/said	0:10	2:-35	3:-25	5:-15	6:-20	8:-10	10:10	11:60	12:245	13:-20	14:-10	15:25	18:-15	20:-15	24:-45	25:-30	28:35	29:10	31:10	33:10	34:25	36:45	37:10	38:25	39:-25	40:35	41:-15	42:-10	44:10	49:30
rights/time	12:250	62:350
rights/verification	1:45	2:20	4:35	7:-20	11:-10	12:140	13:20	20:50	21:45	31:15	34:-10	41:35	42:250
rights/withdraw-consent	0:-25	1:-15	4:-20	5:15	6:-10	7:10	9:20	10:-10	12:350	13:-15	20:20	21:20	25:-10	32:-30	37:25	39:445	41:25
sale*1	2:10	4:15	7:10	8:15	11:10	21:20	28:15
sale*2	8:50
sale*3	8:50
sale/said	2:10	4:15	7:10	8:415	11:10	21:20	28:15
security*1	0:-15	1:-10	2:-15	3:-10	4:-25	7:-10	8:-10	12:-15	13:-15	16:30	24:10	26:15	28:-10	29:10
security*2	11:50
security*3	11:50
security/said	0:-15	1:-10	2:-15	3:-10	4:-25	7:-10	8:-10	11:320	12:-15	13:-15	16:30	24:10	26:15	28:-10	29:10
sharing*1	0:20	1:10	2:-35	3:80	4:-20	5:-10	6:-30	7:10	9:50	10:-10	11:30	12:-20	13:-40	14:-20	15:-20	17:-20	20:-40	21:-15	25:-25	26:-15	27:-35	28:-20	29:10	31:-20	35:-10	36:-30	37:-40	38:-25	39:-30	40:-10	41:-25	42:-20
sharing*2	0:-25	1:-30	2:-25	3:-10	4:-45	5:-20	6:-10	7:45	8:-10	9:-25	10:-10	12:-10	15:-10	16:-10	17:-10	21:-10	28:55	29:25	30:-25	32:-10
sharing*3	7:50
sharing/recipients	0:25	1:10	2:-35	3:50	4:-10	5:-20	6:-25	7:160	8:-20	9:25	11:25	12:-30	13:-35	14:-20	15:-20	17:-20	21:-40	25:-25	26:-10	27:-30	28:205	29:10	30:-50	31:-20	32:10	34:-10	35:-20	41:-20	42:-15
sharing/said	0:-30	1:-30	2:-20	3:25	4:-50	5:-15	6:-10	7:305	8:15	10:-15	14:-10	15:-10	16:-15	17:-10	21:20	28:50	29:25	30:20	32:-15	33:-10	34:-10	36:-10
short	0:-35	1:30	2:50	3:-15	4:25	6:20	7:-40	8:-20	10:-30	11:-55	12:-65	13:60	14:-20	15:-25	16:-20	20:-15	48:15
sources*1	3:55	4:-25	13:-10
sources*2	3:50
sources*3	3:50
sources/others	3:185	7:-10
sources/public	3:150	4:-15	7:15	22:210
sources/said	3:335	4:-10	7:-10
text	0:-80	1:-15	2:-25	3:-85	4:-45	5:-55	6:-10	8:-85	9:-50	10:-70	12:15	14:-85	15:-60	16:-95	17:-30	18:-130	20:-135	21:-125	23:-140	24:-135	25:-140	26:-105	27:-110	28:-120	29:-120	30:-100	31:-120	32:-115	33:-125	34:-130	35:-110	36:-125	37:-120	38:-125	39:-120	40:-90	41:-85	42:-75	44:-115	45:-130	47:-125	48:-145	49:-100
title	0:-35	1:-90	2:-30	3:-85	4:20	5:-50	6:-35	7:-40	8:-80	9:-50	10:-50	11:-15	12:-20	13:-40	14:-80	15:-85	16:-80	17:-60
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
transfers*1	0:-25	1:-10	3:-10	5:-10	7:-30	9:50	10:-10	11:-15	21:10	29:70	30:90
transfers*2	0:-30	7:-10	9:55	11:-10	28:-10	29:35	30:105
transfers*3	9:50
transfers/arbitration	9:250	54:350
transfers/copy	9:155	30:230
transfers/enforcement	9:250	53:350
transfers/framework	9:250	51:350
transfers/liability	9:250	55:350
transfers/recourse	9:250	52:350
transfers/safeguard	0:-40	7:-10	9:310	11:-10	13:-10	28:10	29:365	30:100
transfers/said	0:10	5:-10	7:-30	9:370	11:-15	21:10	28:-20	29:85	30:80
under automated-decisions	16:120	46:60
under changes	1:-10	2:10	4:-10	11:-10	17:120	47:65	48:50	49:75
under children	15:120	44:60	45:60
under choices	13:120
under collection	0:-40	1:-70	2:165	3:60	4:30	5:-25	6:-40	7:-40	8:-30	9:-35	10:-45	11:-55	12:-40	13:-25	14:-35	15:-30	16:-35	17:-35	20:60	21:40	24:-40	26:-45	28:-65	29:-35	31:-35	32:-55	39:-35	50:60
under contact	1:115
under controller	0:130	2:35	3:-30	4:-15	5:-25	6:-25	8:-10	9:-10	10:10	11:-25	12:25	13:-20	14:-10	15:20	16:-15	17:-20	18:55	21:-10	24:-20	28:-30	29:-25	30:-10	31:-25	32:-10	33:-15	34:-20	35:-15	36:-10	37:-10	38:-10	39:-20	41:-55	44:15	45:45
under cookies	0:-20	1:-60	2:-55	3:-25	4:20	5:-30	6:210	7:-45	8:-10	9:-30	10:-35	11:-45	13:35	14:-20	15:-15	16:-20	25:65	26:100	27:75	31:-25	39:10	40:-45	49:-20
under do-not-track	14:120	43:60
under legal-basis	2:10	4:-50	5:185	7:-10	10:-10	21:25	24:55
under nothing	0:30	1:-10	2:35	3:20	4:-10	5:-10	7:-20	9:-10	11:-10	12:-15	17:45	48:45
under purposes	0:-10	1:-10	2:-10	3:-10	4:120	5:75	7:-10	9:-10	10:-20	11:-10	21:20	23:35	28:-10
under retention	0:-15	1:-15	2:-35	3:-10	4:-35	5:-15	6:-10	7:-15	9:-10	10:225	12:-25	13:-15	14:-10	15:-10	16:-10	17:-10	23:20	25:-10	28:-25	31:95	32:150
under rights	1:130	2:-40	3:-25	4:-40	5:-35	6:-35	7:-65	8:-15	9:-40	10:-50	11:-65	12:235	13:-50	14:-20	15:-25	16:-20	17:-25	18:30	21:-20	33:85	34:80	35:45	36:65	37:80	38:45	39:50	40:80	41:180	42:130	49:-15
under sale	8:120
under security	0:-10	1:-10	3:-10	4:-35	5:-10	6:-10	7:-60	9:-10	11:245	12:-25	13:-15	15:-10	16:-10	17:-10	31:20
under sharing	0:-35	1:-10	2:-25	3:-15	4:-50	6:-10	7:270	10:-15	11:15	12:-15	13:-10	28:180
under sources	3:120	22:60
under transfers	0:-35	2:-10	6:10	7:10	9:170	10:10	11:25	29:110	30:65	32:20	33:15	41:10	51:60	52:60	53:60	54:60	55:60
under unknown	2:30	3:-55	4:85	5:25	6:-10	7:60	8:-35	9:20	10:-30	11:-10	12:-30	13:25	14:-30	15:-25	16:-25	17:-25	18:-40	20:-25	21:-65	24:-25	25:-40	26:-30	27:-15	28:35	29:-30	30:-40	31:-60	32:-60	33:-65	34:-40	35:-25	36:-60	37:-75	38:-55	39:-60	40:-35	41:-50	42:-75	44:-65	47:-55	49:-60
word <email>	1:25
word <url>	4:-25	6:-30	12:25
word abonnements	4:30
word accessibles	4:-30
word accord	4:-25
word accède	7:25	28:45
word accès	2:-40	12:-60
word accéder	7:65	12:-25
word achat	28:25
word activités	2:55
word adresse	1:30	4:-35	7:40	12:35	13:-25	28:40	41:25
word afin	2:-30	4:65	12:-30
word agissant	28:30
word agissent	7:35
word agit	28:30
word aide	2:30
word ainsi	4:25
word amenés	2:40	28:25
word améliorer	4:85
word analyse	4:55
word analyser	4:25
word appel	2:45
word applicable	2:-25	7:25
word application	4:25	12:-35	13:40
word applications	4:-45	7:-25	13:40
word appropriées	28:30
word article	5:45
word assistance	7:25
word assurer	2:-35	7:30	28:25
word au	4:-45	7:30
word aucun	4:30
word audience	4:60	6:35	12:25
word auprès	13:40	40:25
word automatique	4:25
word autorisés	2:30
word autorités	2:-30	4:25	28:40
word autre	4:40
word autres	5:-25	7:25	28:35
word aux	5:-35	12:-30	28:30
word avant	4:35
word avec	7:65	12:-40	13:-30	28:70
word avoir	13:25
word avril	5:25
word bas	13:30
word base	2:-35	12:30
word bases	5:35
word besoin	2:25	13:30
word bien	4:-25
word bon	7:40	28:30
word bénéficier	13:30
word cadre	2:40	4:65	7:35	28:65
word campagnes	5:25
word caractère	2:40	4:-45	13:-30
word cas	7:30
word catégories	2:35
word ce	6:35	13:30	28:-25
word cedex	12:40
word celle	7:30	28:35
word celui	7:35	28:40
word centres	6:25
word certaines	5:-25	28:60
word certains	4:-30
word ces	2:35	4:30	13:30
word cession	7:35
word cet	2:30	4:45
word cette	4:-35	6:35	13:25
word chez	28:35
word choisir	13:30
word choisissez	7:35	28:40
word choix	13:40
word ci	4:-25	7:30	28:40
word circulation	4:-25
word client	5:60
word clients	4:25
word cliquant	13:35
word cliquez	6:-40	13:45
word collecte	2:-40	5:45	28:25
word collecter	2:95	5:30
word collectons	2:80	7:-30
word collectées	2:-25	7:-45
word commande	4:30	28:30
word commandes	4:30	5:-30
word comme	2:25
word comment	7:-30
word commerciale	4:40	7:40
word commerciales	28:-30
word communiquer	4:25	7:35	28:30
word comprendre	4:30
word compris	4:60	5:30
word compte	7:40
word concernant	4:-40	7:35	28:60
word concernées	2:30
word conclu	5:35
word conditions	5:35	7:25
word conduire	2:40	13:30
word confidentialité	2:-60	4:-65
word conformité	7:-25
word conformément	2:-35	4:-25	7:40	12:30
word consentement	5:40	12:35
word consentez	7:35	28:45
word conservées	7:-30
word consommation	13:25
word consulter	28:25
word contact	2:25
word contacter	12:30
word contenu	4:35
word contenus	4:25	28:30
word contrat	5:45
word contrôle	4:45	7:30
word cookie	12:25
word cookies	2:30	4:-35	7:-25	12:-30
word coordonnées	2:35
word copie	7:-30
word correspond	2:25
word courriel	12:25
word dans	4:-35	13:25	28:30
word date	4:-30
word de	18:-30	30:-25	33:-25	37:-25	49:-25
word demande	2:60	5:30	12:45	28:-30
word demander	4:-55
word demandes	2:30	4:35	5:30	28:-25
word depuis	13:60
word dernier	2:40
word des	2:-35	4:40	5:40	7:-30	12:-30	13:-55	28:-25
word dessous	5:25	13:40
word destinataires	4:-30	28:-35
word deux	4:40
word différentes	7:25
word directement	4:45
word disposez	12:25
word disposition	5:25
word donc	28:25
word données	2:80	5:-40	6:-35	7:30	12:-40	13:-45
word dont	2:-25	12:-25	28:-25
word droit	4:-25	7:-25	13:-30
word droits	2:-25	4:-30	12:110
word du	5:40	6:-25	12:-25	13:-40
word durées	2:25
word décrites	4:-25	5:40
word dépose	7:25	28:45
word dépôt	13:25
word désactiver	13:25
word détecter	7:25	28:25
word elle	4:25
word elles	4:-35	13:25
word en	5:-25	12:-35	13:45	28:-25
word engage	4:-25
word enregistrements	4:-25	28:30
word enregistrés	2:30
word ensemble	2:-45	4:-25
word entités	28:35
word entreprise	7:40
word envoi	7:25
word est	0:25	2:-30	12:-60	13:-35	28:-45
word et	1:-30	4:55	13:-30	20:-30	28:35
word etc	2:25
word européen	4:-25
word européenne	7:-30	28:-25	29:30
word ex	2:35	4:25
word exemple	2:40	4:-65	28:50
word exercer	7:-25	12:40
word exercice	5:30
word facturation	4:35
word faire	2:-25	28:-35
word fin	7:30
word finalité	2:25	12:35
word finalités	2:-25	5:30	28:-25
word fins	4:-55
word fois	4:25
word fonctionnalités	6:30
word fonctionnement	2:60	4:70	12:30
word fondements	5:85
word fontenoy	12:40
word formulaire	2:25
word formulaires	2:25
word fournir	2:25
word fournissez	2:25	4:-25
word fourniture	2:30
word fraude	28:35
word garantir	28:-25
word gestion	2:35	4:30	6:30	12:30
word google	2:-25	4:40	6:45	7:-25	26:25
word groupe	28:50
word général	13:25
word gérer	4:30
word historique	2:55
word hébergement	7:30	28:55
word ici	6:-40
word identification	2:55	4:-40	7:-25	13:30
word identité	7:-25
word il	28:30
word ils	7:40	13:30	28:25
word importe	13:40
word inclut	2:25	4:30
word information	4:-35	12:-30
word informations	2:65	13:-25	28:-40
word informatique	12:25
word internet	4:-25	6:25	13:25
word intérêt	4:30
word invitons	4:-35	7:-25
word issues	2:45
word jeu	2:25
word jours	12:35
word la	6:-65	7:-30	13:-30	28:-45	41:-25
word laquelle	7:30
word le	5:-50
word les	12:-25	13:30
word lesquelles	4:-25
word leur	28:30
word leurs	2:-30	28:30
word libertés	12:25
word ligne	4:60	7:25
word lire	2:-25
word liste	7:40	28:60
word liée	4:25
word liées	4:25
word locales	4:40
word localisation	2:45
word loi	5:25	6:-30
word long	4:25
word lors	4:-35	7:-30	13:30
word lorsqu	2:-25
word lorsque	2:80	4:-30
word légales	28:-25
word législation	7:30
word légitime	5:-25
word légitimes	2:-25
word mail	2:30
word mails	2:25
word manière	5:30	7:-35
word marketing	4:-35	28:25
word matière	5:25
word membres	28:30
word mesure	4:30	12:35	28:25
word mesures	2:-35
word modification	2:50	34:25
word modifier	6:30	12:-25	13:45
word moment	12:40	13:30
word même	7:30	28:35
word naissance	4:-25
word navigateur	6:25
word navigation	28:-25
word ne	4:-65
word niveau	28:-25
word nom	2:50	4:-35
word non	4:-45
word nos	7:-40	12:-55	28:-40
word notamment	13:-30	28:30
word notifications	4:25	13:45
word notre	4:-55	6:30
word nous	4:30	5:-25	12:-30	13:-55	28:-40
word nouveaux	4:45
word numéro	4:-25
word nécessaire	4:-45	32:25
word nécessaires	2:40	4:45
word objectifs	4:25
word obligation	2:25	5:30	13:30
word offres	4:65
word opposer	6:35	13:35
word optimisation	2:25
word option	4:35
word ou	4:-35	13:-25
word outils	5:30	6:-30
word où	2:-25
word page	13:30
word pages	4:25
word par	2:-25	7:45	28:50
word paramètres	4:-35	13:60
word paris	12:40
word part	7:35
word partage	7:30	13:30
word partageons	7:50	28:40
word partager	4:-25	7:85	28:85
word partenaires	6:-25
word participant	7:35	28:40
word participantes	7:25	28:30
word partie	7:55	28:25
word pas	12:-25	13:50	28:-30
word passeport	2:25
word pendant	2:-30
word permettant	6:25
word permettent	4:65
word permis	2:40	13:30
word personnaliser	4:35
word personnalisé	4:30
word personnalisés	4:25
word personnel	2:30	4:-55	13:-30	28:-25
word personnelle	2:25
word personnelles	13:-35	28:-40
word peut	2:35
word peuvent	7:25	28:45
word photos	4:-35
word place	4:-25	12:30
word plateforme	13:-30
word plus	5:-30	6:-45	12:-30
word points	7:25	28:25
word police	28:25
word politique	4:-45	13:-55
word pour	2:-55	4:35	5:-50	6:-65	12:-45	13:-25	26:-30
word pourquoi	2:-40	4:65
word pouvez	2:-25	6:25	7:-50	13:65
word pouvons	28:25
word prendre	4:-25
word prestataires	4:-45	7:25
word produits	4:55	28:-25
word programme	2:-25
word proposer	4:45
word proposées	4:30
word prospection	4:60
word protection	2:-30	5:40	7:-50	13:-30	28:-50
word précontractuelles	5:35
word préférences	13:50
word prénom	2:35	4:-25
word présente	2:-30	4:-25	5:25
word public	5:30
word publicité	4:50	5:25
word publicités	4:45
word push	13:45
word qualité	28:25
word quand	4:-25
word que	28:45
word quel	13:40
word quelques	13:30
word quels	12:50
word qui	4:40	5:-30	7:45
word recours	4:25
word recueillir	6:25
word refusez	4:-25	13:30
word relatifs	6:25
word rendant	13:25
word repose	5:-25
word requis	4:35
word retirer	12:25
word rgpd	4:-25
word rubrique	7:-25
word rue	12:30
word règlement	5:25
word réalisé	13:25
word réglages	6:30	13:50
word réglementaires	4:25
word réglementation	7:30
word réseau	6:30	26:25
word réservation	28:35
word réserve	2:40
word sans	4:-30	13:35
word satisfaire	4:30
word sauf	28:25
word savoir	4:-25	6:-25
word selfie	2:25
word selon	4:25
word seront	7:30	28:45
word serveurs	7:45	28:70
word service	7:50	28:80
word services	5:25	6:-25
word ses	7:25	28:45
word si	5:-25	7:50	13:35	28:35
word similaires	2:25	6:30
word site	7:-50	28:-40
word sites	2:-30
word société	28:40
word sociétés	2:-25	7:30	28:30
word soit	4:-25
word solution	4:30	6:65
word son	2:40
word sont	5:-35	28:-40
word souhaitez	12:25	28:-30
word spécifiques	2:-25
word statistiques	4:50
word suivantes	2:90
word suivants	4:35
word suivi	4:35	28:30
word suivre	2:25	4:40
word sujet	28:30
word suppression	2:25
word supprimer	13:35
word sur	4:35	12:-45	13:60
word surveillance	4:35
word susceptible	4:-25	7:50
word susceptibles	2:-25	7:45
word système	2:25	4:30	7:-30
word systèmes	7:30
word sécurité	7:-25	11:25
word tant	28:-25
word techniques	7:30	28:40
word technologies	6:50
word telles	7:-25
word temps	10:25
word termes	7:-30
word terminal	13:25	28:25
word tierces	7:25
word tiers	2:-25	7:35
word tout	12:45	13:40
word toute	7:25	28:-25
word toutefois	6:30
word toutes	4:-35
word traitant	7:30
word traitants	4:-30	7:-35
word traitement	2:-45	5:-35
word traitements	2:-30	4:25	5:105	13:-35
word traiter	7:25	28:25
word traitons	7:-25
word traitées	2:80
word transfert	4:-25	7:55
word transmises	7:30	28:35
word tsa	12:40
word type	12:30
word types	13:25
word téléphone	2:25
word un	12:-25	13:-25
word une	5:-25	13:-35	28:35
word union	7:-25
word utilisateurs	28:25
word utilisation	2:85	6:25	12:-25	13:40
word utilise	2:50	4:115	6:45
word utiliser	5:35	7:-50
word utilisez	4:30
word utilisons	4:65	6:35	7:-35
word vente	4:25
word veuillez	2:-30
word via	4:30
word visites	4:30
word visitez	4:-25
word voir	13:25
word vos	2:-80	4:-45	5:-30	6:-30	7:60	12:60	13:-30
word votre	2:50	4:25	7:30	12:45	28:40
word vous	7:-55	12:25	28:-70
word vérification	4:-25
word web	4:25	7:-30	28:-30
word échanges	2:50
word échéant	4:45
word également	2:-50	4:-30	7:75	28:60
word électronique	12:40	41:25
word établissements	28:25
word être	2:45	13:30	28:35
`
}
