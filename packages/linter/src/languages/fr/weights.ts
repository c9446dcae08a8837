/**
 * Fitted by `bench/reading/fit.js`; change the cues and fit again instead of editing numbers. A positive weight
 * speaks for a disclosure, a negative one against it. Weights too small to matter are left out. The format is
 * explained at `parseWeights`.
 */
export function weights(): string {
  return `
controller	-345	own score:81	is heading:-94	text below:257	first below:230	before:74	after:152	rest of section:99	lead-in:67	rest of list:-42	strongest beside:-166	beside contact:97	beside collection:-10	beside sources:24	beside purposes:43	beside legal-basis:7	beside cookies:28	beside sharing:53	beside sale:23	beside transfers:23	beside retention:27	beside security:-84	beside rights:41	beside choices:-11	beside do-not-track:18	beside children:-5	beside automated-decisions:-9	beside changes:31	base:-1
contact	-346	own score:91	is heading:-148	text below:294	first below:131	before:66	after:153	heading above:-54	rest of section:115	lead-in:105	rest of list:-22	strongest beside:-148	beside controller:56	beside collection:-14	beside sources:-20	beside purposes:-29	beside legal-basis:34	beside cookies:75	beside sharing:20	beside sale:36	beside transfers:52	beside retention:94	beside security:39	beside rights:97	beside choices:-57	beside do-not-track:-28	beside children:91	beside automated-decisions:38	beside changes:16	base:-5
collection	-349	own score:53	is heading:-127	text below:213	first below:171	before:93	after:124	heading above:-19	rest of section:54	lead-in:146	rest of list:-131	strongest beside:-202	beside controller:-14	beside contact:111	beside sources:-12	beside purposes:132	beside legal-basis:48	beside cookies:85	beside sharing:32	beside sale:21	beside transfers:26	beside retention:98	beside security:-18	beside rights:62	beside choices:14	beside do-not-track:68	beside children:108	beside automated-decisions:31	beside changes:40	base:-48
sources	-378	own score:69	is heading:-128	text below:213	first below:190	before:100	after:112	heading above:44	rest of section:83	lead-in:136	rest of list:-69	strongest beside:-151	beside contact:12	beside collection:121	beside purposes:20	beside legal-basis:-52	beside cookies:21	beside sharing:92	beside sale:15	beside retention:40	beside security:-25	beside rights:-19	beside choices:-46	beside do-not-track:11	beside children:12	beside automated-decisions:-16	beside changes:88	base:-7
purposes	-329	own score:69	is heading:-69	text below:139	first below:182	before:19	after:102	heading above:100	rest of section:83	lead-in:152	rest of list:-108	strongest beside:-142	beside controller:11	beside contact:44	beside collection:64	beside sources:13	beside legal-basis:90	beside cookies:82	beside sharing:88	beside sale:15	beside transfers:-8	beside retention:72	beside security:52	beside rights:42	beside choices:8	beside do-not-track:-6	beside children:-11	beside automated-decisions:41	beside changes:46	base:-63
legal-basis	-375	own score:80	is heading:-43	text below:132	first below:162	before:14	after:53	heading above:41	rest of section:146	lead-in:56	rest of list:-38	strongest beside:-122	beside controller:-23	beside contact:23	beside collection:37	beside sources:86	beside purposes:116	beside cookies:-37	beside sharing:22	beside sale:16	beside transfers:50	beside retention:11	beside rights:22	beside choices:-5	beside children:16	beside automated-decisions:-54	beside changes:9	base:-60
cookies	-320	own score:69	is heading:-87	text below:212	first below:297	before:76	after:54	heading above:-29	rest of section:92	lead-in:56	rest of list:-135	strongest beside:-63	beside controller:-9	beside contact:-67	beside collection:33	beside sources:-18	beside purposes:62	beside sale:76	beside transfers:48	beside retention:14	beside security:-28	beside choices:40	beside do-not-track:7	beside children:-32	beside automated-decisions:45	beside changes:-52	base:20
sharing	-361	own score:61	is heading:-99	text below:178	first below:176	before:84	after:93	heading above:97	rest of section:35	lead-in:86	rest of list:-81	strongest beside:-177	beside controller:46	beside contact:16	beside collection:73	beside sources:-51	beside purposes:114	beside legal-basis:68	beside cookies:19	beside sale:17	beside transfers:63	beside retention:77	beside security:24	beside rights:45	beside choices:25	beside do-not-track:-81	beside children:5	beside automated-decisions:26	beside changes:68	base:-29
sale	-402	own score:121	is heading:-72	text below:159	first below:146	before:73	after:64	heading above:62	rest of section:-99	lead-in:187	rest of list:-55	strongest beside:-75	beside controller:-14	beside contact:43	beside collection:-13	beside sources:47	beside purposes:27	beside legal-basis:7	beside sharing:118	beside transfers:-23	beside retention:28	beside security:-16	beside rights:-72	beside choices:52	beside do-not-track:-54	beside children:15	beside automated-decisions:43	beside changes:24	base:-6
transfers	-369	own score:74	is heading:-104	text below:347	first below:282	before:56	after:151	heading above:14	rest of section:142	lead-in:70	rest of list:-72	strongest beside:-142	beside controller:20	beside contact:26	beside collection:61	beside sources:20	beside purposes:21	beside legal-basis:39	beside cookies:13	beside sharing:100	beside sale:-22	beside retention:106	beside security:33	beside rights:-23	beside choices:47	beside children:28	beside automated-decisions:-12	beside changes:-26	base:-43
retention	-372	own score:96	is heading:-105	text below:315	first below:229	before:121	after:149	heading above:-18	rest of section:102	lead-in:84	rest of list:-62	strongest beside:-165	beside controller:72	beside collection:79	beside sources:-17	beside purposes:69	beside legal-basis:73	beside cookies:-50	beside sharing:14	beside sale:17	beside transfers:14	beside security:19	beside rights:92	beside children:12	beside automated-decisions:-38	beside changes:-34	base:-55
security	-366	own score:70	is heading:-105	text below:228	first below:274	before:152	after:190	heading above:-37	rest of section:140	lead-in:49	rest of list:-84	strongest beside:-112	beside controller:-12	beside contact:-11	beside sources:-26	beside purposes:20	beside legal-basis:-77	beside cookies:-22	beside sharing:84	beside sale:-19	beside transfers:-18	beside retention:48	beside rights:-20	beside choices:23	beside do-not-track:-11	beside children:-34	beside automated-decisions:-24	beside changes:14	base:-54
rights	-352	own score:68	is heading:-135	text below:201	first below:238	before:95	after:143	heading above:-5	lead-in:152	rest of list:-132	strongest beside:-179	beside controller:-5	beside contact:116	beside collection:58	beside sources:-36	beside purposes:36	beside legal-basis:73	beside sharing:29	beside sale:108	beside transfers:78	beside retention:49	beside security:-39	beside choices:86	beside do-not-track:-11	beside children:68	beside automated-decisions:106	beside changes:-39	base:-42
choices	-359	own score:83	is heading:-108	text below:205	first below:242	before:68	after:47	heading above:36	rest of section:120	lead-in:75	rest of list:-60	strongest beside:-87	beside controller:-53	beside contact:51	beside collection:18	beside sources:-38	beside purposes:29	beside legal-basis:20	beside cookies:20	beside sharing:31	beside sale:-136	beside transfers:-53	beside retention:-50	beside security:-112	beside rights:6	beside do-not-track:-28	beside children:7	beside changes:-19	base:-26
do-not-track	-406	own score:147	is heading:-120	text below:222	first below:233	before:84	after:97	heading above:72	rest of section:70	lead-in:48	rest of list:-102	strongest beside:10	beside controller:-5	beside collection:72	beside sources:20	beside purposes:79	beside legal-basis:-34	beside cookies:91	beside sharing:36	beside sale:-66	beside transfers:-15	beside retention:-39	beside security:-11	beside rights:24	beside choices:20	beside automated-decisions:39	beside changes:7	base:-5
children	-386	own score:104	is heading:-154	text below:287	first below:273	before:178	after:193	heading above:6	rest of section:-9	lead-in:145	rest of list:-144	strongest beside:-101	beside controller:-36	beside contact:65	beside collection:-13	beside sources:26	beside purposes:80	beside legal-basis:102	beside cookies:-41	beside sharing:-13	beside sale:27	beside transfers:-25	beside retention:22	beside security:-15	beside rights:19	beside do-not-track:25	beside automated-decisions:-11	beside changes:-12	base:16
automated-decisions	-398	own score:86	is heading:-120	text below:244	first below:239	before:115	after:57	heading above:-34	rest of section:81	lead-in:71	rest of list:-95	strongest beside:-135	beside controller:-22	beside contact:-9	beside collection:107	beside purposes:142	beside legal-basis:85	beside cookies:-33	beside sharing:23	beside sale:23	beside transfers:-8	beside retention:16	beside security:26	beside rights:25	beside children:-15	beside changes:-19	base:-92
changes	-365	own score:89	is heading:-89	text below:210	first below:195	before:-67	after:84	heading above:77	rest of section:16	lead-in:72	rest of list:-82	strongest beside:-156	beside contact:-50	beside collection:-55	beside purposes:-60	beside legal-basis:-24	beside cookies:-11	beside sharing:-53	beside sale:51	beside transfers:-14	beside retention:-28	beside security:-15	beside rights:81	beside choices:-52	beside do-not-track:-34	beside automated-decisions:-11	base:38
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
children.minimum-age	-328
children.parental-consent	-345
collection.duty-to-provide	-373
legal-basis.legitimate-interest	-359
sharing.recipients	-312
transfers.safeguard	-430
transfers.copy	-385
retention.period	-343
retention.criteria	-295
rights.access	-318
rights.rectification	-263
rights.erasure	-305
rights.objection	-359
rights.restriction	-412
rights.portability	-278
rights.withdraw-consent	-333
rights.how	-265
controller.data-protection-officer	-313
rights.verification	-373
rights.complaint	-369
cookies.consent	-339
cookies.third-party	-289
cookies.duration	-357
changes.notice	-334
collection.sensitive	-277
changes.last-updated	-361
purposes.new	-403
changes.effective-date	-406
do-not-track.third-party-tracking	-340
sources.public	-477
controller.representative	-344
automated-decisions.logic	-336

1	0

above choices	4:25	6:35	12:-20	13:35	55:55	56:15
above collection	1:-10	2:45	4:-20	5:-25	7:10	9:45	10:10	11:45	12:-25	13:25	16:30	37:20	38:-10	40:40	59:25	66:15
above controller	0:65	1:15	2:-25	4:-15	7:-20	39:-10	44:10	51:10
above cookies	0:15	2:-10	3:-30	4:20	5:-35	6:80	7:-10	9:-20	10:-25	11:15	12:-30	13:55	14:15	15:-20	16:30	17:-15	36:-10	37:-20	38:-20	39:-20	40:-25	42:-10	43:-20	45:10	46:-10	47:-70	48:-15	49:-20	50:-10	52:-10	53:-10	54:-15	55:20	56:50	58:-25	60:-25	63:20
above legal-basis	0:-15	1:-15	2:20	3:-15	4:25	6:-10	7:-20	9:-10	10:-15	11:-10	13:10	37:10	39:-20	48:25
above purposes	0:-25	1:-40	2:30	3:-10	4:20	5:25	6:-50	7:-45	8:-10	9:-35	10:-15	12:-40	13:-20	15:-15	16:10	17:-10	38:-20	39:-35	40:-15	42:-10	43:-10	50:-10	51:-35	55:-15	56:-10	59:35
above retention	2:-15	4:-15	7:-15	10:25
above rights	1:30	2:-25	5:-15	6:20	10:-10	12:15	45:-10	46:-40	47:-10	48:15	49:15	51:40	52:10	54:15	55:35	56:15
above security	2:-15	7:-10	16:30	39:-10	51:20
above sharing	1:-10	2:-25	3:-15	4:-45	5:-25	6:-10	7:95	9:-15	10:10	11:40	12:-10	13:-15	37:-15
above sources	4:-40	5:-15	7:60	9:-10	11:-10	37:-10	39:55
automated-decisions*1	1:15	2:10	3:-20	4:10	7:-15	9:10	10:-10	11:-10	12:35	13:30	14:-10	15:-10	16:115	37:-30	38:35	39:-20	40:20	42:20	43:-25	44:35	45:-25	47:10	48:-30	49:25	50:-15	51:-15	54:-10	55:-45	56:-40	57:-10	59:-35	66:25
automated-decisions*2	1:10	2:-10	4:-10	12:35	16:10	37:-10	38:15	39:-10	44:20	59:-15	66:65
automated-decisions*3	7:-10	12:20	16:-15	47:-15	48:10	51:15	54:15	66:25
automated-decisions/advertising	2:-10	4:-30	5:-10	7:-10	32:220	39:-10
automated-decisions/ai-notice	34:220
automated-decisions/artificial-intelligence	2:15	4:-10	7:-15	16:35	33:220	38:25	66:20
automated-decisions/automated-means	0:-10	2:-30	4:-20	7:-20	9:10	10:-10	12:30	13:-15	16:180	37:-15	39:-20	44:15	49:45	51:-10	59:-15	66:35
automated-decisions/consequence-for-you	4:10	5:10	12:-10	13:25	16:165
automated-decisions/decided-by-machine	2:-35	4:-15	5:10	7:15	10:25	13:10	16:310	39:15	42:15	43:20	55:30	56:-15	57:10
automated-decisions/human-say	4:-15	12:20	16:330	48:10	51:25	54:15	66:20
automated-decisions/learning-machines	1:20	5:-10	6:-15	7:-15	12:20	16:65	39:-25	51:40	66:15
automated-decisions/legal-effects	2:-10	4:10	6:10	16:275	44:-10	47:-15	48:10	54:15
automated-decisions/logic	4:-15	7:-10	12:20	16:150	51:25	66:240
automated-decisions/no-profiling	1:10	4:10	6:20	13:10	16:300	46:10	48:10	49:10	51:15	54:10	66:25
automated-decisions/parameters	16:150	66:220
automated-decisions/profiles	1:15	2:50	4:55	5:-10	6:15	12:15	13:-20	16:125	39:-10	42:10	46:15	51:25	55:-25	57:-15	66:35
automated-decisions/recommendations	31:220
automated-decisions/said	1:15	2:15	4:-25	7:-20	10:-10	12:40	16:260	37:10	38:20	39:-20	44:20	45:-10	47:30	49:-10	50:10	59:-15	66:40
automated-decisions/score-and-outcome	0:10	5:-15	12:25	13:10	16:305	40:40	44:35	66:335
automated-decisions/scores-people	2:-20	3:-10	4:35	6:-15	7:40	16:330	39:30
begins accès	12:35	44:80
begins adresse	0:30	1:35	2:45	4:-40
begins afin	0:-30	1:-30	4:25	39:25
begins ainsi	6:35	13:30
begins améliorer	2:-25	4:25
begins application	2:80	7:80	13:25	39:100
begins assurer	4:30
begins au	0:55	1:25
begins autres	4:-25	39:25
begins aux	2:-50	4:25
begins avec	2:-40	39:45
begins catégories	4:-40
begins ce	2:40	4:-30	7:-25	56:40
begins cependant	6:50	13:40
begins certains	2:-25	11:25
begins ces	0:-35	2:50	51:45	56:30
begins cette	2:30	5:25	6:25	7:-40
begins chaque	7:35
begins comment	2:-45	6:-25	11:80	12:-25
begins conformément	0:-25	5:35	12:60	39:25
begins cookies	2:-65	4:35	6:-30
begins coordonnées	0:-30
begins créer	4:35	6:40
begins dans	0:-25	1:-25	7:35	9:-35	12:25	38:30	39:35
begins date	2:25
begins de	2:55	7:-30	56:35
begins des	2:-35	3:55	4:-25	5:-45	7:40	9:35	10:-25	39:50
begins données	1:-25	2:175	4:-95	5:-25	6:-25	7:-70	9:-30	12:-40	13:-25
begins droit	5:-25	13:-30	46:25
begins durée	2:25	12:-40
begins en	0:-35	1:-25	12:60	17:30	39:-35
begins enregistrement	2:-30	10:30
begins facebook	3:45
begins faire	4:45
begins finalité	2:-25	4:95	5:75
begins formulaire	1:25	10:30
begins gestion	4:85	5:30
begins grâce	7:35
begins gérer	4:65
begins historique	2:50
begins ii	0:-40	6:-35
begins iii	2:-40
begins il	4:30	5:25	7:50
begins informations	5:25	7:-40	39:-30
begins la	1:-45	4:-65	9:-25	10:-65	11:-30	39:30	43:-25
begins le	4:-25	5:35	7:-25	13:-30	44:-30	46:-35	51:-50
begins les	1:-40	2:40	4:-70	5:-40	7:50	39:30	46:45	56:-45
begins lors	0:25	4:-55
begins lorsque	2:35	4:-60	5:-45	7:-30	9:-40	12:55	39:-55	44:70	47:30
begins mail	1:25	2:-35
begins marketing	4:50	7:35
begins nos	4:-40	7:-25
begins notre	2:-35	4:-25	7:35	39:50
begins nous	1:-45	2:-50	4:25	5:25	7:30	12:-35	17:30	46:-25	56:35
begins ou	7:80
begins outre	2:-25	7:30
begins par	0:60	1:35	2:-25	4:-30	5:-35	52:25
begins paramètres	2:30
begins partage	2:60	10:35	12:25	39:25	42:25	43:40	44:45	45:40	51:35
begins personnalisation	4:55
begins politique	17:-75
begins pour	0:-65	1:35	2:-55	3:-25	5:25	6:-80	9:35	46:-40	51:55	56:-40
begins pourquoi	2:-65	4:100	5:-25
begins quand	2:25	4:-30
begins quelles	7:-35	10:30	12:-50
begins quels	12:50
begins qui	0:75	2:-50	4:-30	7:80
begins responsable	12:-40
begins répondre	4:55
begins service	1:40
begins services	4:40	7:-25
begins si	5:25	6:30	7:30	13:45	43:30	56:25
begins sont	2:45	6:30
begins sous	3:35
begins sur	5:80	13:80	38:35
begins tout	2:-30
begins toute	2:-35	4:25
begins transfert	2:-35	9:105
begins type	2:40	10:25	12:30
begins un	2:-30	7:-25
begins utilisateur	2:30
begins utilisation	2:-25	6:25
begins veuillez	2:-40	4:-25	6:25	13:30
begins vos	2:30	10:40	11:-45	43:65	44:30
begins votre	1:-25	3:-25	7:-35
begins vous	1:-35	2:-35	3:-30	4:-85	5:-140	7:-25	10:-60	11:-25	38:-75	39:-70	46:35	50:40
begins étant	9:40
changes*1	0:-20	1:-15	2:-50	3:-10	4:-10	6:-25	8:-10	9:-20	10:-25	12:-45	13:-30	15:-20	16:-10	17:145	38:-10	39:-20	42:-15	43:-20	44:-20	45:10	47:-10	50:-15	51:-10	52:20	53:15	54:-20	58:65	60:120
changes*2	0:-15	2:-10	3:-10	4:-20	5:-15	6:-15	7:-10	9:-10	10:-10	11:-15	12:-20	13:-15	16:-10	17:10	44:-10	51:-10	58:10
changes*3	1:-10	2:-10	3:-10	4:-15	5:10	6:-10	7:-10	12:-10	13:-10	17:-10	58:65	60:-25	62:30
changes/effective-date	0:-20	3:-10	6:-15	9:-10	10:-10	11:10	13:-20	15:-10	17:105	39:-25	45:15	46:10	52:-10	53:30	58:50	60:-40	62:195
changes/in-force-from	5:-10	7:-15	17:270	60:-20	62:370
changes/last-revised	0:-15	1:-20	2:-20	4:-10	6:-10	7:-15	12:-20	13:-10	17:340	41:25	60:465
changes/last-updated	2:-25	4:10	5:-10	6:-10	17:195	52:40	58:75	60:275	62:25
changes/notice	4:-10	5:15	7:10	12:-10	17:155	39:10	43:-10	58:225	62:25	66:15
changes/said	0:-10	1:-10	2:-20	3:-10	4:-30	6:-10	7:-15	11:-10	12:-25	13:-20	15:-10	16:-10	17:375	58:100	60:25	62:50
changes/told-before	5:15	7:10	12:-10	17:315	39:10	58:330	62:25
children*1	0:-10	3:-10	4:-15	6:-20	7:-10	9:-15	10:-30	11:-20	13:-10	15:100	35:90	36:120	46:10	51:-10	58:25
children*2	3:-10	7:-15	10:-20	13:-10	15:25	35:10	36:35
children*3	2:20	15:50	35:25	36:-20
children/minimum-age	1:-10	2:20	3:-10	4:-15	10:-25	12:-10	15:175	35:285	36:115	37:10
children/parental	2:10	15:190	35:25	36:245
children/parents-agree	2:15	15:315	36:325
children/protection	15:150	30:220
children/said	1:15	2:-25	3:-10	6:-15	7:-15	9:-15	10:-25	11:-20	12:10	13:-15	15:320	35:40	36:25	39:-10	46:10	51:-10	53:10	58:25
choices*1	2:-15	3:-10	4:-55	5:-10	6:15	8:-10	10:-20	12:-40	13:40	14:-15	15:-15	16:-40	42:-20	43:25	44:-10	45:-10	47:10	48:-20	49:-40	50:-15	51:10	53:-25	54:-10	55:-75	56:-30	57:-15	58:15
choices*2	0:-15	1:-35	2:-35	3:-10	5:15	6:-10	7:-10	9:-10	10:10	13:40	37:-15	45:20	47:15	50:10	51:15	52:-15	58:25
choices*3	13:45
choices/incentives	0:10	3:-10	5:-10	6:-15	7:10	9:-10	10:-10	11:-10	12:-40	13:120	28:220	37:25	39:-15	43:10	44:-20	45:-20	46:-15	47:-15	48:-20	49:-25	51:-25	52:30
choices/opt-out	2:-15	4:-45	6:45	7:-10	8:-10	11:10	13:220	15:-10	16:-40	37:25	38:-10	39:10	42:-10	43:10	45:15	46:15	47:10	49:-15	50:10	51:35	52:-20	53:-10	55:-20	58:20
choices/said	0:-15	1:-35	2:-45	3:-10	4:-20	5:15	6:-30	7:-15	10:10	11:-10	12:15	13:295	45:10	47:30	51:15	52:-15	55:-110	56:-30	58:25
collection*1	0:10	1:-25	3:-45	5:35	6:45	7:-60	8:-35	9:-35	10:10	11:-15	12:-35	13:75	16:-10	17:-15	36:-15	37:75	38:10	39:-20	42:20	43:35	44:-10	45:-25	46:-10	47:-15	48:-55	49:-35	50:-15	51:-20	52:-35	53:-55	56:10	57:15	59:85	61:-30	66:15
collection*2	2:-35	3:-35	4:-25	5:55	6:-10	8:-10	10:10	11:-25	14:-10	15:-15	16:25	37:35	40:25	42:15	44:-20	48:-15	55:-15	56:-10	59:65	66:-10
collection*3	3:10	4:-10	5:-30	6:-15	7:10	16:30	37:-15	39:-15	47:10	48:-20	51:-20	59:35	66:15
collection/automatic	2:185	3:-60	4:10	6:15	10:55	11:-30	12:-55	13:-10	14:15	15:-20	16:-25	37:-35	39:-25	40:-15	42:30	43:20	44:-30	45:-10	46:-25	47:-10	48:-15	50:-20	51:-50	55:35	56:10	57:15	59:-55	63:20	66:50
collection/beliefs-and-origin	2:295	12:-15	59:310	66:20
collection/duty-to-provide	1:-15	2:165	3:-15	4:-10	5:-25	7:-20	8:-10	10:-10	11:-15	12:10	13:100	15:20	16:55	35:25	37:295	38:-10	39:-20	40:20	42:-10	43:10	44:-10	45:-15	47:30	48:-10	49:-10	51:-30	55:-20	56:-25	59:-45
collection/health	2:305	3:15	4:15	7:-10	12:-15	19:350	37:15	59:135	66:15
collection/health-policy	2:150	18:220
collection/readings-and-illness	2:315	19:350	39:10	59:110	66:15
collection/said	0:25	1:-20	2:150	4:35	5:45	6:30	7:-30	8:-20	10:-15	11:10	12:20	13:-50	14:-10	16:-20	17:-10	35:-15	36:10	38:30	39:-20	40:-10	42:15	43:10	44:25	46:-10	47:-20	49:-10	50:10	51:30	52:-15	53:-20	54:10	55:-15	56:15	57:-20	59:-45	63:-20	66:-30
collection/sensitive	2:145	3:10	4:-20	37:45	39:-15	50:10	59:300	66:35
collection/what-follows	1:15	2:320	4:-45	5:40	6:-10	9:-25	11:-10	12:20	13:55	16:40	37:365	38:-15	39:30	40:25	43:20	46:25	51:15	54:15	59:50
contact*1	0:30	3:-25	4:-30	5:-25	6:-40	7:-50	8:-15	9:10	11:-20	12:30	13:-25	14:-10	15:10	16:20	17:-15	38:-15	39:-50	40:-25	41:65	43:-15	45:25	47:10	48:-10	49:-10	51:55	52:85	53:10	54:25	58:-15	59:-35	66:25
contact*2	1:50
contact*3	1:50
contact/said	0:30	1:310	3:-25	4:-30	5:-25	6:-40	7:-50	8:-15	9:10	11:-20	12:30	13:-25	14:-10	15:10	16:20	17:-15	38:-15	39:-50	40:-25	41:65	43:-15	44:10	45:25	47:10	48:-10	49:-10	51:50	52:90	53:10	54:25	58:-15	59:-35	66:25
contents	0:-40	1:-40	2:-40	3:-35	4:-45	5:-35	6:-50	7:-35	8:-25	9:-35	10:-35	11:-35	12:-40	13:-40	14:-25	15:-30	16:-30	17:-35
controller*1	0:-40	1:60	2:-45	3:-20	5:-30	6:-10	7:-15	8:-10	10:-10	11:-15	12:-30	13:10	14:-10	16:-30	17:-10	37:-20	38:-25	39:-35	40:-10	42:-15	43:-20	44:-25	45:-10	46:-30	47:-20	48:-20	49:-25	50:-20	52:50	53:10	54:-15	55:30	65:25
controller*2	0:15	1:25	4:-15	7:30	9:10	11:-15	13:-10	39:35	41:15	45:10	52:25
controller*3	0:50	52:10
controller/appointed-representative	0:320	65:390
controller/data-protection-officer	0:275	1:30	5:10	7:25	9:10	11:-15	13:-10	39:20	40:10	41:15	45:10	52:375
controller/representative	0:185	1:35	2:-20	3:-10	4:-15	5:-10	6:-10	7:-35	12:10	15:10	35:10	36:20	39:-30	52:15	65:225
controller/said	0:255	2:-25	3:-10	5:-25	7:10	8:-10	11:-10	12:-30	13:20	15:-15	16:-25	17:-10	37:-15	38:-20	40:10	41:10	43:-15	44:-30	46:-25	47:-20	48:-20	49:-20	50:-15	51:20	52:25	53:20	54:-10	55:35	56:15
cookies*1	0:-35	1:-15	3:-20	4:10	5:-15	6:85	7:-45	8:-20	9:-20	10:-55	11:-35	12:-40	14:40	15:-25	16:-35	17:-10	38:-10	39:-50	40:-25	42:-35	43:-25	44:-20	45:-15	46:-35	47:-45	48:-20	49:-25	51:-45	52:-20	54:-10	55:55	56:75	57:45	59:-35	63:45	64:-10
cookies*2	1:10	3:-20	4:40	5:-10	6:30	7:10	9:-10	10:-55	11:-10	12:10	13:15	39:40	42:-30	43:-20	55:25	56:-10	57:50	63:-15
cookies*3	0:10	2:-15	3:-10	4:10	5:-10	7:-25	14:-10	16:15	39:-10	43:-20	55:-70	57:25
cookies/consent	1:10	2:-20	3:-10	4:-15	6:160	7:20	9:-10	12:20	13:20	14:-15	39:45	43:-25	50:10	55:275	57:-30
cookies/duration	2:-35	4:30	6:155	10:-55	12:-10	13:-10	38:10	39:-15	42:-25	43:-10	57:305
cookies/only-when-allowed	2:-20	4:-10	6:315	7:15	13:10	39:20	47:10	55:230	56:-20
cookies/said	0:-35	1:-15	3:-20	4:10	5:-15	6:395	7:-40	8:-20	9:-20	10:-55	11:-35	12:-40	14:40	15:-25	16:-35	17:-10	38:-10	39:-50	40:-25	42:-35	43:-25	44:-20	45:-15	46:-35	47:-45	48:-20	49:-25	51:-45	52:-20	54:-10	55:70	56:75	57:50	59:-35	63:45	64:-10
cookies/set-by-others	2:30	4:10	6:265	7:-35	13:-15	39:-20	56:350	57:20
cookies/third-party	0:10	2:20	3:-15	4:40	5:-20	6:110	7:-15	12:-10	13:-10	14:15	16:15	42:-10	47:-10	55:25	56:215	63:15
do-not-track*1	2:10	4:20	7:-15	13:20	14:60	39:-15	56:25	63:70
do-not-track*2	14:50
do-not-track*3	14:50
do-not-track/answer	14:192	29:220
do-not-track/said	14:400
do-not-track/third-party-tracking	2:10	4:20	7:-15	13:20	14:250	39:-15	56:25	63:290
label automated-decisions	16:120
label changes	6:-10	17:135	60:50
label children	15:120
label choices	3:20	4:-15	13:120	53:10
label collection	2:140
label contact	1:95	2:-10	12:20	13:-20	15:-10	37:30
label controller	0:85	4:-10	7:-20
label cookies	2:-15	4:-45	6:130	13:-10	16:20	39:-10	56:-15
label do-not-track	14:120
label legal-basis	2:-55	3:-25	4:-35	5:115	6:-10	7:-20	10:-10	11:-20	38:20	39:-10
label purposes	0:-15	1:-10	2:-25	3:-10	4:155	5:15	6:-15	7:-30	9:-10	10:-10	11:-10	12:-25	13:-15	15:25	16:-10	35:30	36:55	39:-35
label retention	10:115
label rights	0:-20	1:-20	2:-35	4:-25	5:-60	6:-10	10:-15	12:160	13:-50	16:-20	43:-10	44:-10	46:10	47:15	48:95	49:15	51:-35
label sale	8:120
label security	2:15	11:115
label sharing	0:-20	2:15	3:-20	4:-30	7:80	9:-15	11:-15	13:-25	15:15	39:-75	51:-10	53:10	56:20
label sources	2:15	3:120	7:-10
label transfers	9:120
lead automated-decisions	12:-15	16:20	59:10	66:30
lead automated-decisions/automated-means	12:-15	16:80	59:10	66:35
lead automated-decisions/consequence-for-you	16:60
lead automated-decisions/decided-by-machine	16:125
lead automated-decisions/human-say	16:125
lead automated-decisions/learning-machines	16:20
lead automated-decisions/legal-effects	16:125
lead automated-decisions/logic	16:60
lead automated-decisions/no-profiling	16:125
lead automated-decisions/parameters	16:60
lead automated-decisions/profiles	16:60
lead automated-decisions/said	12:-15	16:125
lead automated-decisions/score-and-outcome	16:125
lead automated-decisions/scores-people	16:125
lead changes	51:10	52:10
lead changes/effective-date	17:60	51:10	52:10
lead changes/in-force-from	17:125
lead changes/last-revised	17:125
lead changes/last-updated	17:60
lead changes/notice	17:60
lead changes/said	17:125
lead changes/told-before	17:125
lead children/minimum-age	15:60
lead children/parental	15:60
lead children/parents-agree	15:125
lead children/protection	15:60
lead children/said	15:125
lead choices	0:15	1:30	4:-15	7:-10	12:-25	13:10	52:35
lead choices/incentives	13:60
lead choices/opt-out	0:15	1:30	4:-15	7:-10	12:-25	13:70	52:35
lead choices/said	13:125
lead collection	1:-25	2:95	3:10	4:-85	5:-20	7:-40	9:-10	11:-10	12:-25	15:-10	16:-10	37:-15	42:-10	44:-20	51:-20	59:15	64:10
lead collection/automatic	2:90	6:15
lead collection/beliefs-and-origin	2:125	59:40
lead collection/duty-to-provide	2:50	4:-20	7:-10	12:10	43:15
lead collection/health	2:125	59:40
lead collection/health-policy	2:60
lead collection/readings-and-illness	2:125
lead collection/said	1:-25	2:200	3:15	4:-60	5:-20	6:-10	7:-30	9:-10	10:-10	12:-25	15:-10	16:-10	37:-15	40:10	44:-15	59:-10	64:15
lead collection/sensitive	2:60	59:40
lead collection/what-follows	2:110
lead contact	0:-30	1:25	2:10	7:-15	12:-50	46:-10	51:-30
lead contact/said	0:-30	1:150	2:10	7:-15	12:-50	46:-10	51:-30
lead controller	0:10	1:25	12:-30	51:-20	52:15	55:20
lead controller/appointed-representative	0:125
lead controller/data-protection-officer	0:105	2:-10	12:-15	52:20
lead controller/representative	0:60
lead controller/said	0:135	1:25	12:-30	51:-20	52:15	55:20
lead cookies	3:10	6:35	56:25	57:15	63:10
lead cookies/consent	6:60	7:-10	14:10	63:15
lead cookies/duration	6:75
lead cookies/only-when-allowed	6:125
lead cookies/said	3:10	6:160	56:25	57:15	63:10
lead cookies/set-by-others	6:125
lead cookies/third-party	3:15	6:60	7:-10	14:10	63:15
lead do-not-track/answer	14:77
lead do-not-track/said	14:160
lead do-not-track/third-party-tracking	14:77
lead legal-basis	2:-10	4:15	5:-15	7:-20	12:-25	13:15	38:10	46:-10
lead legal-basis/grounds	2:-15	4:15	5:40	7:-15	12:-25	13:20
lead legal-basis/legitimate-interest	2:-10	4:10	5:100	12:-15	38:10
lead legal-basis/point-f	5:125
lead legal-basis/said	5:115	12:-15	38:10
lead purposes	0:10	1:10	2:-40	3:-20	4:20	5:10	6:-25	7:-20	8:-10	9:-10	10:-15	11:-10	12:-45	13:-30	14:-10	15:-10	16:-10	37:-15	39:-20	42:-10	43:-15	44:-30	45:-15	46:-30	47:-15	48:40	49:-20	50:-15	51:-20	57:-10
lead purposes/new	4:60
lead purposes/said	0:-20	1:-15	2:-25	3:-10	4:155	5:-15	6:-30	7:-20	10:-10	12:-40	13:-20	37:-10	39:-15	43:-15	44:-15	45:-10	46:-20	48:-20	50:-10	59:-20
lead purposes/something-else	4:125
lead purposes/to-do	0:20	1:20	2:-35	3:-15	4:30	7:15	9:-10	11:-10	12:-30	13:-15	37:-10	38:-10	39:20	43:15	44:-20	46:-15	48:50	49:-10	51:-20	57:10	59:20
lead retention	2:-15	6:-10	7:10	10:10	44:-15	46:-10	49:-10	51:-10	54:-10	55:15
lead retention/as-soon-as	2:-10	4:-25	7:15	10:130	39:10	43:15	44:-15	51:-10	55:20
lead retention/criteria	2:-10	4:25	6:-10	10:65	43:10
lead retention/in-words	10:125
lead retention/period	10:125
lead retention/said	6:-15	10:130	42:10	43:-10
lead rights	0:10	2:-65	3:-15	4:-30	5:-40	6:-15	7:-10	9:-10	10:-30	11:-15	12:75	15:-10	16:-20	43:-20	44:80	46:50	47:-20	48:25	49:20	51:50	52:30	54:20	57:20	59:15
lead rights/access	6:-15	12:110	51:15
lead rights/after-death	12:60
lead rights/complaint	1:-15	3:10	6:-15	12:110	54:60
lead rights/erasure	2:-15	4:-10	5:-20	7:-15	12:130	46:95	51:15	57:10
lead rights/fee	3:-10	12:60	44:45
lead rights/how	0:30	1:25	4:-15	12:90	51:60	52:50
lead rights/kept-and-not-used	4:-10	12:125	48:55	59:35
lead rights/metrics	12:60
lead rights/no-more-advertising	7:10	12:110	39:10	51:10
lead rights/objection	7:10	12:110	39:10	51:10
lead rights/portability	5:-10	12:115	49:45
lead rights/put-right	12:125
lead rights/rectification	12:125	13:10	51:10
lead rights/removed-on-request	12:115	46:15
lead rights/restriction	4:-10	12:125	48:55	59:35
lead rights/said	0:-15	1:-10	2:-55	3:-10	4:-35	5:-35	7:-15	9:-10	10:-25	11:-10	12:175	13:-10	15:-10	16:-20	43:-10	44:80	46:55	47:-20	48:35	49:20	51:-20	52:-15	54:35	56:10	57:10
lead rights/taken-along	5:-10	12:115	49:45
lead rights/time	12:60
lead rights/undone	12:125
lead rights/verification	4:20	12:65	45:15	51:15
lead rights/what-is-stored	12:125
lead rights/what-it-costs	3:-10	12:60	44:45
lead rights/where-to-write	12:125
lead rights/which-authority	1:-10	6:-15	12:125	54:40
lead rights/who-asks	12:125
lead rights/withdraw-consent	12:125
lead rights/within-a-month	12:60
lead sale/said	8:160
lead security	2:55	4:-20	6:20	56:15	57:15
lead security/how-kept-safe	11:60
lead security/said	4:-10	11:130	56:15	57:20
lead security/your-part	11:60
lead sharing	1:-10	2:-30	4:-25	5:-20	6:-10	7:30	9:15	11:15	12:-10	13:-10	15:-10	39:35
lead sharing/recipients	1:-10	2:-25	3:10	4:-30	5:-15	6:-10	7:85	9:15	11:10	12:-10	13:-10	15:-10	39:35
lead sharing/said	2:-40	3:-10	4:-40	5:-15	7:160	11:20	39:35
lead sharing/who-gets-it	7:125
lead sources	2:-15	3:45	4:-15	6:10	7:-35	56:15	57:20	64:25
lead sources/about-you	2:-20	3:105	4:-10	7:-30	64:25
lead sources/from-third-parties	2:-20	3:170	4:-10	7:-30	56:15	57:20
lead sources/open-to-all	3:125
lead sources/others	2:-15	3:80	7:-15
lead sources/public	3:60
lead sources/said	2:-15	3:145	7:-15
lead sources/signing-in	3:60
lead sources/they-tell-us	3:120
lead sources/which-source	3:125
lead transfers	2:-15	7:-10
lead transfers/adequate-protection	9:60
lead transfers/arbitration	9:125
lead transfers/copy	9:60
lead transfers/elsewhere	9:125
lead transfers/enforcement	9:125
lead transfers/framework	9:125
lead transfers/liability	9:125
lead transfers/recourse	9:125
lead transfers/safeguard	9:125
lead transfers/said	9:125
lead transfers/text-of-the-clauses	9:125
lead transfers/to-authorities-abroad	9:60
legal-basis*1	0:-70	1:-20	2:-45	3:-45	4:15	5:65	6:10	7:25	9:10	10:30	11:-30	12:10	15:-35	16:-65	37:10	38:85	39:20	40:-45	42:10	43:35	44:-25	45:-25	46:-20	47:-20	48:-10	49:35	50:10	51:-30	52:-40	53:-45	54:-35	55:85	56:-25	57:-20	63:-10	64:-35
legal-basis*2	0:-10	2:-15	3:-20	4:-10	5:-20	6:-10	7:-10	9:-10	11:-15	14:-15	15:-10	37:-35	38:30	43:-25	47:10	48:10	49:-25	50:15	51:15	53:-10	55:-35	59:25	64:10	66:-15
legal-basis*3	0:15	2:10	3:10	4:-20	8:10	9:10	11:-15	16:-10	37:-25	38:10	39:-30	40:30	42:10	43:-15	46:15	47:-10	48:-10	50:-10	51:-25	55:-25	59:-25	64:35
legal-basis/grounds	0:-25	3:-10	4:15	5:180	6:15	7:20	8:10	9:25	10:20	11:-30	12:30	13:35	14:15	15:-20	16:-70	37:20	38:-55	40:-20	42:25	43:25	47:-35	48:-25	49:60	50:30	51:-10	54:-20	55:85	56:-10	57:-35	59:-10	63:10	66:20
legal-basis/legitimate-interest	1:-15	2:-30	3:-20	4:-15	5:260	7:-15	10:-10	11:-10	12:-15	13:-15	14:-10	15:-10	37:-40	38:450	39:-20	40:10	43:-40	44:-20	45:-15	46:-25	47:10	48:15	49:-20	50:-25	51:-20	55:-40	56:-30	64:15	66:-10
legal-basis/point-f	5:313	38:350
legal-basis/said	0:-40	1:-10	2:-25	3:-25	4:-15	5:280	6:-15	7:20	8:-10	9:-15	10:15	11:-25	12:-10	13:-15	14:-15	15:-15	16:-10	37:-30	38:85	39:25	43:10	46:15	49:-40	51:-10	52:-10	53:-15	54:-10	55:-20	56:-10	57:-15	59:10	66:-20
list	0:-45	1:-30	2:65	3:-85	5:-55	6:-35	7:15	8:-90	9:-70	10:-75	11:-90	12:15	13:-75	14:-90	15:-100	16:-115	17:-75	35:-125	36:-130	37:-160	38:-75	39:-75	40:-110	42:-90	43:-140	44:-50	45:-70	46:-55	47:-105	48:-105	49:-115	50:-90	51:-105	52:-85	53:-150	54:-85	55:-170	56:-130	57:-135	59:-105	63:-140	64:-75	65:-130	66:-125
long	0:35	1:20	2:25	3:70	4:85	5:20	7:10	8:-15	10:30	11:-15	12:-65	13:15	14:20	15:-15	16:30	17:-10	35:-35	36:10	38:25	39:25	40:50	41:-10	42:50	43:15	45:20	46:30	47:-15	48:-50	49:-35	50:15	51:15	52:15	53:-10	54:-25	55:10	56:25	57:65	58:-10	59:30	64:-65	65:-55	66:30
mention	2:35	4:30	6:15	13:25	16:-10	55:-30	58:10
purposes*1	0:-25	1:-30	2:-20	4:-30	5:45	6:15	7:-20	8:10	9:-25	10:15	11:-15	12:10	14:-10	15:-30	17:-15	37:20	38:10	39:-20	40:-10	43:25	47:20	49:-15	50:10	52:-25	53:10	55:15	56:40	57:-20	59:-20	61:-35	63:-15	66:-10
purposes*2	4:30	10:-10	43:-10	61:-10
purposes*3	4:50	10:-10
purposes/new	4:150	10:-10	61:220
purposes/said	0:-25	1:-30	4:290	5:45	6:15	7:-25	8:10	9:-20	10:20	11:-15	12:15	14:-10	15:-30	17:-15	37:25	38:15	39:-40	40:-10	43:25	47:20	48:10	49:-15	50:10	52:-25	53:10	55:20	56:40	57:-20	59:-20	61:-20	63:-15	66:-10
purposes/something-else	2:-20	4:285	10:-10	39:15	43:-10	61:325
purposes/to-do	1:20	2:-10	4:75	5:25	8:-15	9:-30	10:-35	11:-10	12:-10	13:-15	14:-10	16:-40	17:-15	35:-40	36:-30	37:40	38:-10	39:30	43:-20	44:-20	45:20	46:10	47:30	48:-50	49:-35	50:35	53:-25	54:-40	55:-15	56:10	58:-70	59:-20	63:-30	64:-60	66:-45
retention*1	1:-10	2:-35	3:-15	4:-20	5:-40	6:-15	7:20	8:-20	9:-10	10:10	12:10	13:-25	14:-15	15:40	17:-10	35:50	36:55	37:-45	38:-15	39:40	40:-20	42:25	43:25	44:-25	45:-10	46:-35	47:-35	48:-45	49:-35	50:25	51:40	52:-20	53:25	54:-55	55:45	56:-20	57:105	59:-15	66:10
retention*2	1:15	2:-10	4:-10	5:-15	7:-15	9:10	10:10	12:-10	13:-20	15:-15	16:-10	38:-10	39:-50	42:35	45:-10	50:15	51:30	53:-15	59:25	66:20
retention*3	0:10	2:-35	3:10	4:-10	9:-10	10:10	12:-40	13:-15	37:15	42:40	51:-35	55:-25	57:-10
retention/as-soon-as	0:25	1:-10	2:-25	4:-35	5:-25	6:25	9:-15	10:255	13:-20	16:-15	43:290	53:10	55:20	59:-10
retention/criteria	0:-10	1:-10	2:-25	4:-40	5:-40	6:-20	7:-15	9:-20	10:210	11:-15	12:-40	13:-25	15:-10	38:-20	39:-40	42:15	43:290	44:-10	47:-15	49:-10	50:-20	51:-20	56:-25	59:-25	66:20
retention/in-words	1:20	2:-25	4:15	7:-25	9:10	10:265	12:10	13:-10	15:-10	37:15	39:-40	42:335	43:-35	44:-15	46:25	50:-15	51:45	53:-10	55:20	59:30	66:30
retention/period	0:-10	2:15	4:-30	7:20	9:10	10:260	12:40	13:15	15:40	16:15	35:70	36:80	38:10	39:30	40:-10	42:395	43:-45	44:10	45:15	50:45	51:20	53:20	54:-30	55:45	57:105	59:20	66:20
retention/said	2:-30	4:20	6:-20	10:345	12:-50	13:-30	15:-10	16:-10	37:15	40:-10	42:70	43:110	44:20	45:-15	46:-20	48:-35	49:-20	51:-20	55:-30	56:-10	57:-25	59:-15	66:-10
rights*1	0:-55	1:-15	2:-20	3:-65	4:-35	5:-30	6:-15	7:-20	8:-10	9:-15	12:35	13:30	14:-40	15:30	16:10	35:-20	36:-45	37:25	39:-45	40:-30	41:-25	42:-15	43:10	44:20	45:35	46:-20	47:-60	48:-25	49:25	50:15	51:80	52:-20	53:-15	54:-40	55:-20	56:-20	58:-25	59:10	60:-45	64:-55	66:-20
rights*2	2:-20	3:-30	4:-25	5:-40	7:-25	8:-20	9:-25	10:-10	11:-25	12:-90	13:45	14:-15	15:-30	16:-15	17:-15	37:-50	38:-25	39:-10	40:-30	41:-20	44:-75	47:-45	48:25	50:-25	51:30	52:30	53:20	54:-30	56:-15	66:-20
rights*3	0:-20	1:-25	2:-15	3:-10	5:-25	6:-25	7:-15	8:-10	10:25	11:20	12:-85	13:-50	15:-15	16:-30	38:-35	39:-20	43:30	44:-35	45:-10	47:35	48:35	50:-30	51:10	52:-30	53:30	55:-35	56:-20	59:-40
rights/access	0:-15	2:45	3:-10	5:25	6:-20	7:25	9:10	10:-10	11:-30	12:220	13:-20	15:-10	16:-45	37:-15	39:-20	41:30	42:25	44:320	45:10	46:35	47:30	48:30	49:30	50:35	51:25	53:10	54:-15	55:15	56:-25	57:-10	59:35
rights/after-death	2:-10	10:-10	12:175	47:10	48:15	49:20	51:10	54:15
rights/complaint	1:-45	2:-25	5:-10	6:-15	7:-10	10:10	12:320	13:-30	15:-10	16:-25	42:-10	43:10	44:10	48:15	51:-60	52:25	54:475	55:50
rights/erasure	0:-15	1:15	2:-25	3:-10	5:-15	9:-10	10:75	11:20	12:280	16:10	37:-45	38:-25	39:-15	42:25	43:55	44:70	45:120	46:450	48:50	49:30	50:-25	51:30	54:10	55:-25	56:-25	57:65	59:-25
rights/fee	4:15	12:110	13:20	26:220	38:10	44:40	45:-15	51:-55	53:20	57:25
rights/how	0:15	1:35	2:15	3:-10	4:-55	5:20	7:-20	9:-10	10:-15	12:190	13:10	15:-10	16:-25	38:-15	39:-20	41:10	42:10	43:-15	45:35	46:30	47:30	48:70	49:65	51:195	52:10	53:25	55:15
rights/kept-and-not-used	1:-15	4:10	5:-15	6:10	10:-15	11:10	12:295	13:10	16:-15	43:-20	45:10	48:350	49:30	51:-10	54:-10
rights/metrics	12:165	27:220
rights/no-more-advertising	0:-25	2:-10	3:-15	5:-55	6:25	7:-10	9:-10	10:10	11:-25	12:190	13:90	15:-15	37:-20	38:-30	42:-15	44:20	45:15	47:280	48:60	50:-15	53:10	54:35	57:20	58:25
rights/objection	0:-25	3:-10	4:10	5:-50	6:35	9:-10	10:10	11:-20	12:215	13:90	15:-10	37:-20	38:-20	42:-15	44:25	45:15	46:30	47:340	48:80	49:15	50:-10	51:-10	53:10	54:35	55:-10	56:15	57:20
rights/portability	1:-10	2:-15	4:-15	5:-15	7:-15	10:-15	12:280	16:-30	39:-10	43:-10	44:10	45:20	46:25	47:25	48:45	49:465	50:10	54:25
rights/put-right	12:315	45:355
rights/rectification	2:-35	4:-10	7:-10	9:-10	10:-25	11:-10	12:255	13:-20	16:-35	39:-15	43:-15	44:75	45:430	46:100	47:50	48:50	49:70	50:-10	51:10	54:15	56:15
rights/removed-on-request	1:10	2:15	4:-15	5:-25	7:-10	10:30	11:-10	12:285	16:20	38:-20	39:-15	42:15	43:50	44:-20	45:-15	46:290	48:10	49:-15	53:10	54:10
rights/restriction	0:-10	1:-10	2:-20	4:-30	5:-15	10:10	11:30	12:250	16:-15	43:-10	44:25	45:10	46:-10	47:15	48:380	49:35	51:-20	53:-10	54:10	59:-10
rights/said	2:-20	3:-20	4:-25	5:-20	6:-25	7:-15	8:10	9:-30	10:10	11:25	12:255	13:-20	14:-15	15:40	16:-65	17:-10	35:10	37:-10	39:10	40:-15	42:20	43:-10	44:65	45:35	47:25	49:80	50:-15	52:-25	53:-10	54:50	55:-35	56:-20	57:-50	58:-10	59:-25	66:-20
rights/taken-along	2:10	4:20	7:-15	9:15	12:315	49:355	51:10
rights/time	1:15	10:-25	12:170	25:220	42:-25	51:25
rights/undone	12:310	50:350
rights/verification	0:-15	1:10	4:20	6:-15	7:-25	10:-15	11:-20	12:170	13:10	16:30	37:70	39:-20	42:-15	44:-15	45:-20	47:10	48:-15	50:-10	51:40	52:20	53:410	59:85	66:50
rights/what-is-stored	1:10	2:30	4:20	5:20	7:10	9:20	10:10	12:320	13:20	16:-10	38:10	42:10	44:395	45:30	46:15	48:10	49:-30	51:45	52:15	54:10	66:15
rights/what-it-costs	4:35	12:105	13:20	26:220	44:40	45:-10	51:-55	53:20	54:15
rights/where-to-write	0:30	4:35	7:20	12:290	13:-10	39:30	41:35	42:10	45:10	51:325	52:35	53:10
rights/which-authority	0:10	1:-35	2:-10	4:-25	5:15	6:-10	12:260	16:-10	39:20	40:-10	43:-10	44:-15	51:-35	52:25	53:10	54:275
rights/who-asks	12:315	53:350
rights/withdraw-consent	0:-15	1:10	2:20	3:-10	4:-65	5:15	6:-35	7:15	9:10	10:-20	11:10	12:370	13:-35	16:-30	37:25	38:15	43:-40	44:-10	45:-15	46:-20	47:-10	48:15	50:480	51:70	54:20	55:-35	57:-20	59:35
rights/within-a-month	1:10	2:-15	10:-25	12:170	25:220	37:35	42:-25	51:25
sale*1	4:20	7:30	8:45	37:-15	39:20
sale*2	8:50
sale*3	8:50
sale/said	4:20	7:30	8:445	37:-15	39:20
security*1	0:-25	2:20	3:-25	4:-10	5:-20	6:-20	8:10	9:10	11:90	13:-30	14:-10	15:-10	39:-15	41:10	43:15	44:-30	47:10	48:-10	51:-20	54:-20	55:-25	57:15	59:-15	66:-10
security*2	2:-15	4:-65	7:-30	10:20	11:45	39:-15	43:35	54:30
security*3	4:-25	11:50
security/how-kept-safe	0:-10	2:10	4:-35	5:-10	6:-10	7:40	10:10	11:230	13:-10	16:-20	37:-10	39:40	42:10	43:-10	46:15	51:15	56:15	57:50	66:10
security/said	0:-15	2:-10	3:-20	4:-15	5:-15	7:-45	8:15	9:10	11:270	12:-25	13:-20	14:-10	16:15	36:10	37:-25	39:-60	41:15	43:25	46:-15	48:-10	54:20	55:-15	56:-15
security/your-part	4:-45	7:-35	10:15	11:195	12:15	37:30	39:-25	43:35	47:35
sharing*1	1:-25	2:-10	3:30	6:-20	7:10	8:35	9:10	10:-30	11:15	12:-20	13:-10	14:10	15:-35	16:-30	17:-20	37:-40	38:-25	39:-35	42:-10	43:-30	45:-20	46:-15	47:-40	48:-30	53:-30	54:-15	55:10	57:-20	64:-30	66:-20
sharing*2	1:-10	2:-40	4:-25	5:-15	7:-40	8:10	9:10	11:35	13:-15	14:-10	37:-20	38:-15	39:20	40:35	44:25	45:10	46:-10	47:-10	49:-10	50:-15	51:-25	55:-20	56:-25	66:10
sharing*3	7:50
sharing/recipients	0:20	1:-20	2:-20	3:55	4:-20	5:-25	6:-10	7:160	8:-10	9:40	10:-15	11:10	12:-25	13:-15	14:15	15:-30	16:-15	17:-15	37:-60	38:-20	39:200	40:15	41:-55	43:-15	44:10	45:-10	46:-25	47:-40	48:-30	49:-45	51:-30	53:-40	54:-10	55:20	57:-15	59:-55	63:10	64:-20	66:-10
sharing/said	0:-20	1:-10	2:-25	3:-20	4:-25	5:10	6:-10	7:280	8:55	9:-10	10:-10	11:20	12:10	14:-15	15:-10	16:-15	38:-15	39:75	40:30	41:55	43:-15	44:10	47:-15	49:30	50:-10	55:-30	56:-25	59:20
sharing/who-gets-it	2:-10	4:10	7:250	11:20	39:280
short	0:-65	1:40	2:110	3:-35	4:25	5:-40	6:-15	7:10	8:-40	9:20	10:-30	11:-70	12:20	13:35	14:-35	15:15	16:-55	36:-15	39:-20	45:-35	46:-60	47:-70	49:-40	50:-50	51:-65	52:-55	55:-35	59:-50	62:-10
sources*1	0:10	1:20	2:30	3:60	4:10	5:10	6:15	7:55	8:-10	10:-20	12:-60	13:10	14:-15	15:-10	16:-20	37:-20	39:65	40:-20	42:10	43:-50	44:35	45:-20	48:-15	49:-35	50:-25	51:-30	52:15	54:-20	55:10	56:40	58:-15	59:10	64:-35
sources*2	4:-25	5:10	6:-20	7:-30	9:-10	11:-10	12:-30	13:-10	38:10	39:-60	42:15	51:20	55:-10	56:-25	59:10
sources*3	0:10	2:-10	3:25	4:-30	5:15	7:-60	10:-10	11:-10	13:-15	16:-10	39:-70
sources/about-you	3:205	6:-10	7:-50	9:-10	10:10	12:-30	13:-10	39:-35	42:20	44:35	45:-10	47:10	48:-10	49:-20	55:20	59:10
sources/from-third-parties	0:-15	1:15	2:55	3:260	4:-10	5:10	6:10	7:-35	9:10	10:-20	12:-10	16:10	37:-10	39:-10	42:-10	52:35	59:35
sources/open-to-all	3:285	4:-15	5:-10	7:20	64:285
sources/others	2:-45	3:145	4:-25	6:20	7:-35	10:-10	11:-10	13:-25	16:-10	39:-25	46:10	51:20	56:-15	64:40
sources/public	3:130	4:-15	7:30	39:-10	59:10	64:170
sources/said	2:-45	3:265	4:-40	7:-30	10:-10	12:25	13:25	16:-10	39:-45	44:35	46:10	51:20	59:-15
sources/signing-in	2:40	3:160	4:-10	6:15	7:65	11:-10	12:-10	13:15	37:15	39:90	56:20	57:10
sources/they-tell-us	0:25	2:25	3:345	4:20	5:15	6:-10	7:-60	10:-10	11:15	12:-15	13:-30	16:-15	36:15	37:-20	39:-40	51:15	53:10	55:10	56:35	66:15
sources/which-source	3:325	4:10	5:15	7:-15	10:10	12:-40	16:-10	39:-15	42:25	55:25
text	0:-25	1:40	2:-35	3:-50	4:-45	5:-105	6:-25	7:-25	8:-120	9:-65	10:-70	11:-30	12:-85	13:-20	14:-130	15:-60	16:-70	17:-40	35:-145	36:-160	37:-140	38:-150	39:-120	40:-160	41:-105	42:-160	43:-140	44:-170	45:-175	46:-150	47:-120	48:-170	49:-155	50:-145	51:-150	52:-155	53:-145	54:-140	55:-150	56:-140	57:-180	58:-120	59:-185	60:-130	61:-165	62:-175	63:-185	65:-200	66:-190
title	0:-45	1:-80	2:-65	3:-105	4:-15	5:-30	6:40	7:-40	8:-130	9:-75	10:-60	11:-55	12:-30	13:-90	14:-130	15:-100	16:-115	17:-65	36:15	38:-10	39:15	43:-10	44:-15	46:-20	49:-10	54:40
title automated-decisions	5:-10	16:530
title automated-decisions/automated-means	16:10
title below choices	2:-15	4:15	5:-10	6:55	7:-20	13:110
title below collection	0:-25	1:-30	2:120	4:15	5:-50	6:-30	9:55	11:-15	12:-15	13:-10
title below controller	0:95	1:-15	2:-10	4:-20	5:-10	6:-20	7:-45	12:-10
title below cookies	0:-20	1:-15	2:-30	3:-10	4:80	5:-50	6:140	7:-20	8:-10	9:-20	10:-45	11:-15	12:-10	13:25	14:-10	15:-15	17:-10
title below legal-basis	0:-15	1:-10	2:-35	3:-20	4:165	5:65	6:-40	7:-35	9:-10	10:-10	11:-65	12:-55	13:-15	17:-30
title below purposes	0:-20	1:-15	2:-15	4:50	6:-25	7:-20	9:-20	10:-15	11:-35	12:-25	13:-20	15:-10	17:-30
title below retention	2:-20	4:-35	5:-10	7:-10	10:85	11:20
title below rights	0:25	1:105	2:-25	4:-60	5:-20	6:-25	7:-30	9:-10	10:-15	11:-15	12:185	15:-10
title below security	2:-10	4:-10	5:-15	6:-10	7:-10	11:150
title below sharing	0:-10	1:-30	2:25	4:-20	5:-20	6:-20	7:115	9:15	10:-10	11:-45	13:-10
title below sources	2:-10	4:-40	6:-10	7:30	9:25	11:-40	12:-10
title changes	0:-10	1:-10	5:-10	6:-15	12:-10	13:-10	17:565
title changes/last-revised	4:-10	17:30
title changes/said	17:25
title children	2:-10	15:550
title children/minimum-age	15:10
title children/said	15:25
title choices	4:-30	5:-10	6:60	12:-10	13:530
title choices/incentives	4:-10
title collection	0:35	1:-15	2:410	3:15	4:10	5:-25	6:-15	7:25	9:55	10:-20	11:-15	13:-10	15:-10	16:-10	17:-10
title collection/automatic	2:30	4:-10	5:15	6:10
title collection/said	0:20	2:65	4:-15	5:-15	6:-10	9:20	10:-10	11:-10
title contact	0:25	1:480	2:60	5:-10	6:-15	7:-35	9:-10	13:-10
title contact/said	0:15	4:10
title controller	0:525	1:55	2:-30	4:-20	5:-30	6:-25	7:10	9:-10	10:-10	11:-10	12:-15	13:-10	15:-10	17:-10
title controller/data-protection-officer	0:30	1:45
title controller/said	0:50	1:55	2:-10	5:-10	6:-10	7:-10	12:-10
title cookies	0:-20	1:-15	2:-10	3:-10	4:-45	5:-25	6:530	7:-40	8:-10	9:-15	10:-35	11:-15	12:-30	13:25	14:-10	15:-15	16:-10	17:-15
title cookies/said	0:-10	4:-35	5:-15	6:35	7:-20	9:-10	10:-20	11:-10	12:-15	13:10
title cookies/set-by-others	7:-10
title cookies/third-party	7:-10
title do-not-track	14:500
title legal-basis	0:-15	1:-10	2:-30	4:-15	5:530	6:-25	7:-15	9:-10	10:-10	12:-15	13:-10
title legal-basis/grounds	0:-10	2:-20	4:-35	5:95	6:-20	7:-20	13:-10	16:-10
title legal-basis/legitimate-interest	4:-25	5:10
title legal-basis/said	0:-10	2:-20	4:-20	5:50	6:-20	7:-10	13:-10
title of nothing	1:-30	2:105	3:-35	4:160	5:65	6:50	7:115	8:-55	11:65	12:15	13:15	14:-55	15:-45	16:-65	17:-20	39:25	51:15	54:45
title purposes	0:-30	1:-15	2:-50	3:-10	4:430	5:70	6:100	7:-20	8:-10	9:-10	10:-15	11:-15	12:-20	13:-15	14:-10	15:-10	16:-10	17:-10
title purposes/said	2:-15	4:-15	5:25	6:-15	7:-10
title purposes/something-else	4:25
title purposes/to-do	0:-10	1:-10	2:20	3:-10	4:25	6:15	7:-20	9:-15	10:10	11:-10	12:-10	13:-10
title retention	0:-15	1:-10	2:-25	4:-15	5:-25	6:-15	7:-35	9:-15	10:595	13:-10	15:-10	16:-10	17:-10
title retention/period	15:10
title retention/said	10:10
title rights	0:-30	2:-50	3:-15	4:-50	5:-45	6:-45	7:-15	8:-15	9:-30	10:-30	11:-50	12:560	13:-20	14:-15	15:-20	16:-40	17:-20	46:10	51:-30
title rights/access	7:20
title rights/complaint	12:30
title rights/erasure	4:-10	9:-15	10:25	12:55
title rights/rectification	9:-15	12:20
title rights/said	0:-10	1:-25	2:10	4:-25	5:-15	6:-15	7:10	10:15	12:35	16:-15
title sale	8:500
title security	0:-15	1:-10	2:-25	4:20	6:-25	7:-15	9:-10	11:510	12:-35	13:-15	15:-10	17:-10	39:20
title security/said	4:20	11:-15
title sharing	0:10	1:-20	2:-50	3:-15	4:-10	5:-20	7:405	8:-10	10:-20	11:15	12:-25	13:-30	14:-10	15:-10	16:-10	17:-10
title sharing/recipients	2:-25	4:-30	5:-20	6:-20	7:125	9:40	10:-10	11:-15	12:-10	13:15
title sharing/said	0:-10	2:-10	3:-15	4:-15	7:40	9:10
title sources	0:-10	2:10	3:505	4:-20	7:-40	9:-10
title sources/about-you	3:15	7:-10
title sources/from-third-parties	2:-15	3:15	7:-25
title sources/others	2:-15	3:15	7:-15
title sources/said	2:-15	3:15	7:-10
title transfers	0:-10	2:-10	3:-10	4:-10	6:-10	7:-15	9:535	12:30
title transfers/elsewhere	4:-10	7:-10	9:50
title transfers/said	7:-10	9:10
title word 1	0:65	2:60	3:-25	4:-60	5:25	6:-50	9:-25	12:-25	13:40	17:-30
title word 10	2:-25	4:55
title word 11	4:30	7:25
title word 12	4:100	13:25
title word 2	1:-70	2:25	3:-25	5:45	9:-30	11:-25	17:-30
title word 2025	17:95
title word 3	0:-40	4:25	5:85	6:-45	10:-25	12:-30	13:-30
title word 4	6:-60	7:75	9:-45	11:-40	12:40
title word 5	0:-30	2:-70	3:-25	4:95	5:-55	11:-45	12:40	17:-35
title word 6	0:-25	2:-35	5:30	6:25	7:-55	10:-25	11:60	13:60	17:-25
title word 7	0:-25	1:-35	4:35	5:-35	7:-45	10:95	13:90
title word 8	1:60	2:-35	5:-30	6:-25	11:70
title word 9	2:30
title word a	0:25	2:-35	4:-30	7:30	12:-45
title word accès	1:-25	2:35	7:40
title word activités	7:-25	9:45
title word amélioration	4:70
title word analyse	4:100	6:25
title word application	2:25
title word au	2:-30	4:-25	5:40	7:65	9:30
title word audience	4:50	6:50
title word auprès	2:-30
title word autorités	4:-35	7:90	9:120
title word autres	4:-40	5:-25	6:30	7:80	13:-40
title word aux	2:-75	5:25	7:35	9:90	11:35	13:30
title word avec	2:-30	3:-40	4:-25	7:105
title word b	2:-30	5:35	12:-30
title word base	2:-30	5:110
title word bases	2:-30	4:25	5:110
title word c	4:-25	6:25	11:-35
title word caractère	2:50	4:45	7:-30
title word cas	11:40
title word catégories	7:50
title word ce	4:-25	6:35
title word certains	10:40
title word choix	13:40
title word client	2:25	4:40
title word cnil	12:60
title word collecte	0:50	2:-45	4:25	7:45	9:60
title word collectons	2:100	4:-45
title word collectées	2:45	7:-30
title word combien	10:30
title word comment	5:-35	9:30	11:45	12:35	13:105
title word commentaires	1:40	12:-50
title word commerciale	4:60	10:35
title word commerciales	4:60	13:25
title word communications	2:30	4:35	13:25
title word compte	10:35
title word concernant	10:75
title word concernées	2:35
title word conditions	4:25	5:40
title word confidentialité	1:30	2:-30	4:-75	5:-25	6:-40	7:-40	12:-35
title word connexion	5:40
title word consentement	2:-25	4:-70	5:135
title word conservation	4:-25	10:55
title word conservons	10:55
title word contacter	0:30	1:35
title word contenu	4:75	6:55
title word contrat	2:-25	4:-45	5:75
title word contre	4:35	11:35
title word contrôleur	0:135
title word cookies	4:-45	5:-25	6:30	7:-40	10:-35	12:-25	13:25
title word coordonnées	1:110
title word d	0:-30	2:-30	4:35	5:30	6:30	7:30	9:-35	10:-25	11:-60
title word dans	0:30	7:-55
title word de	0:-60	1:-35	2:-40	3:-25	4:-30	5:-30	6:-35	11:-35
title word dehors	9:60
title word des	1:-25	4:30	5:-45	10:-35
title word destinataires	7:25
title word disposition	5:45
title word donnees	3:45	4:-25	11:30	12:35
title word données	0:25	1:-25	2:90	3:-50	4:-80	6:-95	7:70	9:60	10:35	11:30	12:-35	13:-70	17:-35
title word dont	4:-45	5:25
title word droit	7:25
title word droits	2:-40	6:-25	11:-45	12:40
title word du	0:25	1:45	2:30	4:35	5:120	6:55	10:-25	11:-45	12:-25	13:-30	17:-30
title word durée	12:25
title word délégué	1:45
title word e	4:45	17:40
title word effacement	10:45
title word elles	0:-40	2:-50	7:65	9:70	10:35	11:65
title word en	2:-35	5:-45	6:-35	7:-25	9:50	11:30	17:30
title word envoyées	4:-25	7:35	9:70
title word est	0:25	4:-35	12:25
title word et	2:25	4:75	6:-25	17:-25
title word européenne	9:60
title word exercer	12:60
title word exécution	2:-25	5:30
title word faire	12:50
title word finalités	4:45
title word fins	4:90	7:-25
title word fournir	4:40
title word fournissez	2:70
title word fraude	4:80	11:35
title word g	6:35
title word gestion	10:40
title word groupe	7:115
title word générales	0:35	2:-30	4:-25	10:35	11:40
title word généralités	2:-30	4:-30	7:-25	12:30
title word gérer	4:60	6:35	13:80
title word id	7:30
title word information	4:-25	13:30
title word informations	2:110	4:-45	6:-65	7:40	10:45	11:-30	12:-30
title word inscription	2:30	4:30
title word internet	7:-40	11:40	13:35
title word intérêt	4:-60	5:70
title word intérêts	5:70
title word juridique	5:80
title word l	2:50	4:-40	7:-55	9:40
title word la	0:25	1:25	2:-40	4:65	6:-30	7:-70	9:-45
title word le	0:65	1:30	2:-25	4:-65	6:-30	7:55	9:25	11:-35	13:90	17:35
title word les	1:-25	2:25	4:-45	7:45	9:40	10:-25	11:-25	13:40
title word lors	4:-50	7:-35
title word lorsque	1:-25	4:125	10:30
title word lutte	4:45	11:35
title word légale	2:-25	5:95	7:-25
title word légales	0:-35	2:-25
title word légitime	4:-50
title word marketing	4:75
title word mes	2:-25	7:-25	11:30	12:40	13:30
title word mesure	4:50	6:50
title word mise	4:35	5:-25
title word mobiles	4:-30	13:45
title word modifications	17:25
title word ne	13:35
title word newsletter	13:35
title word nos	2:-35	4:-35	7:55	9:35	12:-50	13:30
title word notre	2:-25	4:65	6:-25	7:-40	11:-35
title word nous	0:-25	2:80	3:-25	4:40	6:-45	9:25	11:-55	12:-35	13:-35
title word obligation	4:-55	5:90
title word offres	4:30	12:70
title word ou	1:30	4:35	7:35	11:-25	12:-50
title word paiement	4:25
title word par	0:-50	1:-25	3:30	4:-30	6:-35	7:-45	9:-35	13:105
title word partage	7:50
title word partageons	2:-30	4:-40	7:140
title word partenaires	7:45	13:40
title word parties	2:-30	7:35
title word pays	9:30
title word personnalisation	4:40	6:60
title word personnalisées	4:75	6:-25
title word personne	5:60
title word personnel	0:25	4:45
title word personnelles	3:-30	6:-55	9:25	11:60	12:-25
title word personnes	4:-50	7:35
title word plateforme	4:135	5:-30	11:-30	12:-40
title word plus	13:35
title word politique	2:-25	4:-55	6:-50	7:-35	12:-25	17:35
title word pour	0:-25	4:85	6:-30	7:30	9:75	11:-30
title word pouvez	7:30	11:30
title word prestataires	7:85
title word privée	6:-40
title word produits	4:85
title word prospection	4:85
title word protection	0:30	1:40	2:-40	4:-50	6:-70	7:-45
title word protéger	5:25	11:45	12:-40
title word public	5:60	7:25	12:30
title word publicité	4:80	6:55
title word quand	2:25	10:45
title word que	2:50	4:-75	10:60	12:25
title word quel	2:30	4:25	7:-25	12:35
title word quelles	2:35	4:30	5:40
title word quels	12:25
title word qui	0:35	2:-60	4:-30	7:105
title word raisons	5:35
title word recevoir	13:35
title word recueillons	2:100	7:-25
title word relatifs	11:-30	12:-25
title word relatives	5:30
title word responsable	0:25	7:25
title word réseaux	7:35
title word réservation	2:-25	9:30
title word services	4:35	13:25
title word site	6:25
title word sites	7:-35
title word sociaux	2:30	4:-35
title word sont	0:-25	4:-35	5:-45	9:25	11:50	13:-35
title word sous	0:40
title word suivi	6:55
title word suppression	9:-35	12:120
title word sur	2:25	4:-35	5:55	7:-60	13:40
title word sécurité	4:25	11:55
title word temps	10:30
title word tiers	2:-35	4:-25	7:-65
title word traitants	7:25
title word traitement	2:50	5:50	7:-30	9:-30
title word traitements	5:30	10:40
title word traitons	5:25
title word traitées	2:120	7:-25
title word transfert	12:35
title word transférons	9:75
title word transmission	9:25	11:40
title word téléphone	1:-25	2:45	4:30
title word un	4:-30	7:-30
title word une	5:115	11:-35
title word union	9:60
title word utilisateurs	4:45
title word utilisation	4:-120	6:150
title word utiliser	4:25
title word utilisons	2:-40	4:150	7:-45
title word vers	7:-35	9:45
title word version	17:95
title word via	4:-25	11:40
title word vie	6:-40
title word vos	0:-50	1:-35	2:-105	3:-45	4:50	5:70	6:-60	7:35	9:25	10:30	17:-25
title word votre	2:-25	5:40	6:40	9:25	10:30
title word vous	1:-30	4:85	5:-30	6:-35	7:-50	9:-25
title word web	4:-35	6:45	13:30
title word à	2:25	5:-45	6:-70	10:-30	11:-30	12:-30	13:35
title word être	7:35
transfers*1	0:-30	1:-15	2:-45	3:-30	4:-40	5:10	6:-10	7:-25	8:-10	9:25	10:-20	14:-10	15:-10	16:50	36:10	40:60	41:40	45:-15	46:-20	51:-40	54:25
transfers*2	0:-20	1:-10	2:-30	4:-30	5:-20	7:-40	9:-40	10:-10	11:-15	12:-40	13:-15	16:-15	39:-35	40:75	41:60	57:10
transfers*3	0:-15	1:-10	4:-10	5:-10	7:15	9:20	11:-20	16:-10	41:85	44:20	57:10
transfers/adequate-protection	1:10	2:-15	4:-40	5:-10	7:35	9:145	10:-10	11:45	12:-10	16:50	35:10	36:15	39:10	40:190	41:-65	57:10
transfers/arbitration	9:310	23:350
transfers/copy	0:-10	9:150	40:-30	41:215
transfers/elsewhere	0:-15	3:-10	4:10	6:-10	7:15	9:270	11:-35	12:20	13:-20	16:-15	37:10	39:-10	40:70	41:45	44:10	45:-10	46:-15	50:-10	51:-25	54:35	57:10
transfers/enforcement	9:313	22:350
transfers/framework	9:313	20:350
transfers/liability	0:10	9:310	24:350	55:20
transfers/recourse	9:313	21:350
transfers/safeguard	0:-30	1:-10	2:-15	4:-30	5:-15	7:-60	9:310	11:-25	16:-10	39:-15	40:410	41:50	44:15	57:10
transfers/said	1:-10	2:-20	3:-15	4:-20	5:-30	7:-60	9:280	10:-10	11:-20	12:-30	16:-15	37:-30	38:-10	39:-50	41:65	50:-10	57:10
transfers/text-of-the-clauses	0:-10	1:10	9:315	40:20	41:365
transfers/to-authorities-abroad	2:-30	5:20	7:20	9:145	11:-10	16:15	39:25	40:45	41:60	57:15
under automated-decisions	1:15	2:30	4:-20	5:15	6:-10	7:-15	11:15	13:-30	16:115	31:60	32:60	33:60	34:60	38:40	47:10	51:15	66:70
under changes	1:-10	3:-10	4:-45	6:-15	7:-10	9:-10	10:-10	11:-15	17:175	58:95	60:30	62:75
under children	1:20	3:-10	4:-10	7:-15	9:-10	10:-20	11:-15	13:-10	15:175	30:60	35:140	36:95
under choices	0:-10	1:-10	2:-45	4:-65	5:-10	6:145	7:-35	9:-10	10:-10	11:-10	12:-10	13:260	14:-15	28:60	44:-10	45:-15	47:-25	48:-10	49:-15	50:-10	53:-10	54:-10	55:-55
under collection	1:-35	2:250	6:-25	7:-50	8:-25	10:-40	11:-25	12:-65	13:-40	14:-30	15:-35	16:-40	17:-20	18:60	19:60	37:70	38:-30	39:-90	40:-25	42:-35	43:-40	44:-50	45:-35	46:-25	47:-35	48:-35	50:-35	51:-65	55:-35	56:-40	59:55	64:-10
under contact	0:15	1:130	3:-15	4:45	6:-15	7:-40	9:-30	11:-25	13:-15	15:-10	16:-20	17:-10	37:-10	39:-35	43:-10	51:-10	52:25	54:20	60:-10	65:25
under controller	0:235	1:115	2:90	3:-25	4:-20	5:-40	6:-30	7:-30	8:-15	9:-50	10:-20	11:-25	13:-25	14:-15	16:-25	17:-20	35:10	36:35	37:30	38:-15	39:-70	40:-20	41:-10	42:-15	43:-30	44:-25	45:-15	46:-15	47:-10	48:-15	49:-15	50:-20	51:-70	52:120	54:-15	59:20	65:55
under cookies	0:-10	1:-80	2:-25	3:-35	5:-45	6:170	7:-55	8:-20	9:-40	10:-75	11:-45	12:-45	13:75	14:-15	15:-25	16:-60	17:-10	38:-35	39:-55	42:-50	44:-40	45:-30	46:-30	48:-25	49:-20	50:-15	54:-75	55:55	56:40	57:70	58:-35	60:-35	63:-15
under do-not-track	14:120	29:60	63:60
under legal-basis	0:-25	1:15	2:-35	3:-25	4:15	5:200	6:10	7:55	9:50	10:-35	11:-35	12:-30	14:-10	15:-10	16:-15	37:-15	38:95	39:40	40:-15	41:20	42:-10	43:-30	44:-10	45:-10	47:10	48:-15	51:-20	56:-20
under nothing	0:10	1:-20	2:25	3:140	4:-15	7:-20	9:-10	12:-15	16:165	17:30	60:35	62:40
under purposes	0:-10	1:-20	2:-10	3:-35	4:210	5:135	6:-15	8:-20	9:-60	10:-20	11:-15	12:-10	13:-15	14:-20	15:-20	16:-30	17:-15	37:30	38:-25	39:-20	42:-15	47:15	50:-20	51:-20	55:25	56:10	59:-50	61:-20
under retention	0:-35	1:-20	2:-75	3:-25	4:-125	5:-65	6:95	7:-55	8:-10	9:-55	10:260	11:15	12:-35	13:130	14:-10	15:-20	16:-40	17:-10	37:-40	38:-30	39:-45	42:80	43:175	45:-10	46:-55	50:-25	51:-15	57:-30
under rights	0:-40	1:75	2:-115	3:-10	4:-120	5:-135	6:-55	7:-100	8:-25	9:-55	10:-85	11:-70	12:320	13:-90	14:-20	15:-30	16:-115	17:-15	25:60	26:60	27:60	37:-85	38:-115	39:-85	42:-35	43:-70	44:45	45:55	46:30	47:15	48:30	49:30	50:30	51:145	52:10	53:140	54:150	58:-35	60:-25
under sale	8:120
under security	0:-45	1:115	3:-35	4:-55	6:-30	7:10	8:-15	9:15	10:-30	11:205	12:-40	13:-10	14:-10	15:-20	16:35	17:-10	38:-15	40:15	41:-20	43:-20	45:-20	46:15	47:-15	48:-15	49:-25	50:-10	51:-20	52:-40	54:-40	66:25
under sharing	0:-60	1:-40	2:-55	3:20	4:-60	5:-45	6:-15	7:295	8:-25	9:-40	10:-30	11:25	12:-15	13:10	15:-30	16:-30	17:-15	37:-35	38:-10	39:215	40:-10	41:-45	43:-15	50:-15	51:10
under sources	0:-15	2:30	3:115	4:-65	10:-10	11:-10	12:-10	13:-10	39:35	40:20	41:20	64:85
under transfers	0:-50	1:-50	2:-15	3:-15	4:-60	5:-20	7:-20	9:235	11:10	12:-10	13:-10	16:-15	20:60	21:60	22:60	23:60	24:60	39:-30	40:40	41:55	43:10	44:10	51:-10
under unknown	0:30	1:-45	2:105	3:-60	4:60	5:55	6:-15	7:50	8:-45	9:-55	10:-35	11:-30	12:40	13:10	14:-60	15:-15	16:-30	17:-60	35:-70	36:-85	37:-15	38:-35	39:35	40:-55	41:-90	42:-80	43:-60	45:-60	47:-50	48:-45	49:-15	50:-60	51:-15	52:-15	53:-95	54:-20	55:-30	56:-25	57:-60	58:-100	60:-85	61:-120	62:-135	63:-65	65:-85	66:-60
word <email>	0:65	1:130	7:-25	12:40	13:-40	47:25	51:105	52:35
word <url>	1:-90	2:-60	3:-30	4:-75	6:40	10:-40	11:-25	12:50	13:90	51:-40	54:45	56:45
word ab	3:25	7:-25
word abonnement	10:45
word abonnements	4:25
word abonné	4:25
word abonnés	2:-25
word absence	1:25	12:40
word abus	2:25	4:50
word abusive	2:45	4:35
word acceptation	4:-25	13:45
word acceptez	5:35
word accepté	4:25	13:-25
word accessible	4:-25	12:-25
word accessibles	2:-25	4:-40
word accompagnée	51:40
word accomplir	7:-30
word accord	4:-70	9:50	40:30	51:45
word accorde	11:25
word accords	0:25	7:-45	9:30
word accordé	51:25
word accède	7:30	39:40	56:45
word accès	2:40	4:40	5:35	11:55	12:-135	38:35	42:30	44:35	45:25
word accédant	12:-30
word accéder	4:-30	5:55	7:25	12:30	44:30	50:25	51:30
word accédez	4:-25	7:-45
word achat	2:-45	5:50	7:-35	9:30	10:35	38:45	42:25	43:-35	47:25
word achats	3:-30	7:-30	46:30
word acheter	5:30	39:35	56:35
word acheteurs	7:-25
word achetez	2:30	7:-25
word acheté	2:-35	4:-25
word actifs	7:45	39:75
word action	2:-25	43:30
word actions	5:-25	12:-25	42:25
word activation	2:45	3:25	4:25	13:30
word active	0:25	2:45	7:50	13:25	39:60
word activité	2:50	13:25
word activités	2:80	3:25	6:55	56:50
word activée	6:25
word activés	6:35
word actualités	39:50
word actuellement	4:30
word adapter	4:35	7:-30
word adhésion	2:35	4:-35
word administration	2:25	3:35	4:25	39:30
word administrative	4:25	7:-35
word adobe	6:30	56:25
word adressant	0:80	1:50	12:40	51:40	52:25
word adresse	1:90	4:-55	5:-50	6:-50	7:75	10:-25	12:50	39:75	42:-25	43:-30	45:30	51:90	56:-45
word adresser	1:35	3:25	4:35	12:35	13:-25	47:25
word adresses	2:45
word adressée	2:55
word ads	6:-30
word advertising	2:25
word adyen	7:60	39:75
word adéquates	2:30	4:-25
word affaires	2:-25
word affiche	2:45	13:40
word afficher	4:40	39:-45
word affichées	4:40
word affiliation	4:40
word affiliés	4:50	13:25
word afin	1:-25	2:-30	4:110	5:40	7:30	39:45
word agence	2:30	4:-30
word agences	39:45
word agents	2:-30	7:55	9:25	39:75
word agir	39:25
word agissent	7:30
word agit	2:50	7:75	39:65
word agréger	39:25
word agrégées	7:25	39:30
word aide	2:50	6:30	51:35
word aident	6:45	7:25
word aider	4:-40
word ailleurs	5:-35
word ainsi	2:30	4:40	7:-25	9:-45	42:-25	43:-35	44:40	56:40
word air	0:-35	4:-30	7:30	39:45
word airport	0:25	1:85	12:-25
word ait	2:25	3:25
word ajoutés	2:30
word alertes	2:-25
word alfred	0:30	1:30
word allemagne	1:55	7:50	9:35	12:25	39:40	56:25
word aller	12:-25
word alliance	7:25	39:35
word alors	2:-25	4:-35	6:40	13:65
word amenée	17:50
word amenés	39:35
word amples	2:-30	5:40	7:25
word amélioration	4:45	7:-40	39:-45
word améliorer	2:-25	3:-30	4:105	6:45	38:25
word analyse	2:25	4:45	6:40	7:40	39:35	56:50
word analyser	2:-60	4:85	39:-30	56:25
word analyses	4:75
word analytics	4:45	6:65	7:30	13:-25	39:35	56:150
word and	4:35
word android	4:-30	7:-30
word annonces	2:-40
word annonceurs	7:55	39:65
word annuaire	39:25
word annulation	12:35
word anonyme	1:30	13:55
word anonymes	2:30	4:40	6:25
word anonymisation	4:-30	10:40	11:55
word ans	4:-55	7:-55	12:-35	39:-60	42:60	51:-25
word anti	7:-35
word août	12:-25
word app	2:65	4:-35	7:25	12:40
word appareil	2:30	4:30	7:-55	13:-40	56:35
word appareils	11:25	13:-25	56:40
word appartenant	2:-35
word appel	2:35	7:45	39:85
word appelle	4:25
word appelée	7:-25
word appli	2:35
word applicable	0:-40	2:-75	39:-60	43:-35	51:-55
word applicables	2:-25	5:-40	6:-30	39:-30	46:25
word application	4:-45	7:35	10:-30	13:45	38:-25	39:30	51:60
word applications	4:-30	5:-25	6:-35	7:-25	39:-45	56:-25
word applique	2:-60	4:-45
word appliquent	0:30	7:-45
word appliquées	1:25
word applis	39:25
word apprentissage	7:-25
word appropriées	1:25	11:35
word appropriés	7:-30
word appuyer	4:-30
word appuyons	2:-35	4:-40	5:45	7:-30
word après	2:-40	7:-45	10:45	39:-40	42:75	51:30
word arrive	12:-35
word arrivée	39:30
word art	0:-25	2:-30	4:-30	38:50
word article	0:25	1:-35	4:-25	5:30	7:-35	9:-30	11:-25	12:45	13:-25	51:35
word articles	4:40
word assistance	7:75	39:65
word associé	2:-25	4:-25
word associées	10:25	39:30
word assurance	5:-25	7:30	39:50
word assurances	4:50
word assure	2:25	11:30
word assurer	5:-25	11:-25	12:-25	39:-25
word assurons	0:40	11:40
word astérisque	2:25
word attaques	4:45
word atteindre	10:25	43:25
word attention	1:30
word attribuer	6:45
word au	2:-30	3:-25	4:-55	7:55	9:35	11:-30	13:40	17:-65	38:-25	39:65	42:40	44:-45	45:-40	46:-35	47:30	51:-40
word aucun	11:75	56:45
word aucune	2:25	42:30
word audience	4:85	6:35	10:30	12:25
word augmenter	10:30
word auprès	2:-30	3:40	5:-40	7:35	12:35	13:35	39:25	44:30	54:30
word auquel	4:-25
word aura	2:40	13:60
word aurons	51:55
word aussi	2:25	5:-35	7:-30	11:-25	13:30
word authentification	7:-30
word automatique	2:-45	11:25
word automatiquement	2:-30	3:-50	7:25	10:25	39:25	42:40
word automatisé	4:25
word automatisée	4:-25	12:30	44:30
word automobile	39:35
word autorisation	2:40	4:-45	7:-40	12:-25	13:25	43:35
word autorisations	4:-40
word autoriser	3:60
word autorisez	4:45
word autorisé	3:50	4:-25	11:25	13:30	39:-40
word autorisés	2:60
word autorité	0:-25	39:30	51:-25
word autorités	5:30	9:40	39:45
word autre	3:25	5:-35	13:-40	38:-30	45:-25	46:35
word autrement	4:25
word autres	1:-25	3:-25	6:-45	9:-30	11:-40	13:-25	38:35	43:-30	44:-30	46:-25	50:-30	51:-30	56:-25
word aux	2:-25	3:-50	6:-45	7:30	10:-25	11:-25	12:-35	39:55	43:-35	44:-30	47:-45	50:-45	51:-55
word auxquelles	3:25	4:-45
word auxquels	2:-35	4:-85	13:30	39:40
word avant	4:-30	13:30
word avantages	2:30
word avec	0:25	1:-35	3:-50	5:30	6:35	7:55	12:-30	38:25	39:80	43:-35	44:-40	47:-55	51:-30
word avenir	12:-25
word avenue	0:65	1:65
word avez	3:-40	11:-25	12:55	38:25	47:25
word avoir	1:30	4:30	11:30	12:-40	38:25	51:-25	56:25
word avons	0:35	4:-30	7:-25	39:-25	44:-30	51:65
word avril	0:-25	2:-25
word avère	4:55
word ayant	6:40	39:-55
word aérienne	2:-25
word aériennes	4:-40	7:30	9:-25	39:25
word aéroport	5:35
word aéroports	39:25
word back	0:-25	2:-25	3:40	7:-40	9:30	12:70	13:-25	44:55	46:40	51:45
word bagages	7:25
word bancaire	2:-50	4:-65	11:45
word bancaires	2:25	11:30	43:30
word bannières	13:-25
word banque	39:30
word bas	1:35	4:-30	6:35	13:55
word base	0:-25	4:50	5:155	9:50	12:25	38:80	44:25	46:50	50:25	51:60
word bases	2:25	4:-60	5:45	10:30	12:-45
word basé	5:30	7:-40	38:35	47:30
word basée	4:25	5:-30	6:30
word batterie	4:25
word belgique	1:30	12:45
word berlin	3:25	56:45
word besoin	2:25	13:45	39:25	46:-35	47:-35
word besoins	2:30	4:-30	7:30	12:-35
word biais	5:25	11:-25	39:-40	51:30	56:-35
word bien	7:-45	12:35	13:25	38:25	39:-30	51:50
word biens	4:25	12:45
word billet	4:-25	5:25
word bing	6:-35
word bon	7:45	39:40
word booking	7:25
word bord	2:25	4:35	7:-45	39:-30
word boulevard	1:80	12:35	51:35
word boutique	4:35	12:-25
word bouton	2:-30	7:-30	12:-30	13:35	56:30
word box	12:-25
word bulletin	4:45
word business	4:-35
word but	2:30	4:80	9:35	13:30	56:40
word bénéficier	4:-25	12:25	13:25
word ca	56:55
word cadeau	2:25	3:35
word cadeaux	2:45
word cadre	1:35	2:25	7:25	39:40	51:-25
word calculer	12:25
word campagne	4:50
word campagnes	4:35	5:40	7:45	39:40
word caméra	2:55
word caméras	2:40
word canada	5:25	7:35	9:90
word canaux	3:40	5:-25
word capital	0:55
word car	4:-30	5:25	7:30	39:55
word caractère	10:-35	12:-30	43:-40	47:-30	50:-25	56:-25
word carte	2:55	4:45	7:-30	10:25	11:35	13:-25
word cartes	2:-25	7:-35	11:45
word cas	3:40	6:-35	7:30	13:35	38:-25	39:25	45:-25	46:-25	47:-25	51:-45	56:-45
word catégorie	2:60	10:35	12:25	42:25	43:40	44:45	45:40	51:30
word catégories	3:30	4:-85	7:-85	39:-90	44:60
word ce	0:-30	1:-25	2:35	3:25	4:35	9:-25	11:65	44:25	45:-30	47:45	51:-30	56:50
word ceci	0:25	1:25
word cedex	0:-25	1:25	12:55	51:30
word cela	2:-35	6:50	7:25	39:45
word celle	2:-35	4:25	5:30	11:-25	13:-25
word celles	2:-25	3:55
word celui	39:35
word center	9:25	39:25
word centre	0:45
word centres	2:45	7:-25	39:-25
word cependant	4:30	6:45	7:-25	11:40	45:35
word certaine	4:-40
word certaines	0:-25	3:50	4:-55	5:-45	6:35	7:50	9:-25	11:-45	13:30	38:-25	39:70
word certains	4:-55	9:-45	11:40	13:30	43:35
word ces	0:25	2:50	4:70	5:25	7:30	9:50	11:-25	13:35	37:25	38:35	39:25	47:45	56:45
word cession	3:45	4:-30	5:60	7:50
word cet	11:25	13:25
word cette	1:-55	3:-25	4:-45	5:-45	6:70	7:30	13:35	44:-35	47:-40	50:-30	51:35	56:35
word ceux	11:25
word cgu	2:-25
word chacun	2:-25	4:-30	13:25
word champs	2:40	7:40
word changement	2:-25
word changer	4:-25	13:35
word chaque	1:-30	6:25	7:-35	13:50	39:-35	51:25
word chargées	4:-25
word chargés	4:25
word chat	1:-30
word chez	2:-25	4:-40	10:-25
word choisi	7:45	39:25
word choisir	1:30	6:-25	46:50
word choisissant	2:-35
word choisissez	5:25	7:25	39:50
word choix	7:-30	12:-25	13:50
word chrome	6:45	13:70
word ci	0:30	3:-25	4:-35	9:-25	13:-30	38:-30	45:25	47:-25	51:-45
word ciblage	2:-35	4:35	5:25
word cibles	2:-35	6:30
word ciblée	7:-25
word ciblées	7:-30
word circonstances	4:-45	5:-25	7:-30	10:30	39:-35
word clics	2:35	6:30	56:45
word client	0:-35	1:-30	2:60	3:-35	4:25	6:-40	12:25	46:30	47:-25	51:80	56:-30
word clients	2:-60	3:35	5:-25	7:-40	13:-30	39:-35	47:25
word clientèle	2:55	7:-30	12:30	47:40
word cliquant	2:-25	4:-25	5:-40	12:25	13:50	39:-25	46:25
word cliquer	0:-30	1:-30	6:115	12:-25	13:70
word cliquez	2:-30	12:-40	13:80	51:40	56:-45
word cliqué	2:-25
word cloud	7:25	9:60	39:30
word club	1:-25	5:25	7:-25	12:-25
word cnil	1:-35	44:35
word co	0:-25	4:-30
word code	2:55	42:30
word codes	9:25
word colis	7:40	39:50
word collaborateurs	11:25
word collaboration	7:25
word collecte	0:45	2:35	4:-25	6:50	12:-35	13:25	43:30	56:25
word collecter	2:165	5:25	7:-35	56:55
word collecterons	4:-50	5:25
word collectons	0:-25	2:95	4:-75	7:-65	9:-25	10:-30	39:-80
word collecté	2:30	3:25	4:-25
word collectée	2:25	4:35	39:25
word collectées	46:40
word collectés	2:70
word com	0:30	1:25	7:25	39:40
word combien	10:50
word combiner	13:25
word commande	3:30	4:35	7:60	12:-30	39:90
word commandes	0:25	2:25	5:-25	39:30
word commandés	4:25
word comme	2:40	9:-35	38:35	56:-45
word comment	0:-35	1:-35	2:-45	6:-40	7:-35	10:-30	11:50	12:-45	39:-25	46:-25
word commentaire	2:45
word commentaires	5:-30
word commerce	7:35	9:30	39:40
word commercial	4:-25	5:30	12:25	38:60
word commerciale	4:30	7:45	12:-25
word commerciales	4:-25	11:-25	12:-45	13:50
word commerciaux	3:-25	7:40	13:25	38:25
word commis	2:25	7:-30
word commission	7:-40	39:-25	40:25
word communication	7:-55	12:35	39:-70	46:-35
word communications	4:40	5:25	7:-35	12:-55	13:90	39:-50
word communiquer	3:25	7:60	39:50
word communiquez	2:-25	4:-60	9:25
word communiquons	7:45
word communiquées	12:25	44:40
word compagnie	2:-30	7:30	39:30
word compagnies	7:35	9:-25	39:30
word comparable	7:-35
word comparer	7:-25	13:30
word complet	2:-25
word complexité	12:25
word complémentaires	4:-45
word comportement	2:25	4:65	6:30	11:-25	56:90
word comportements	39:25
word comprend	7:30
word comprendre	0:30	6:25	13:-25
word comprennent	3:25
word compris	4:40	7:-80	39:-75	43:-25	56:-35
word compréhension	2:-25	4:-30
word comptabilité	4:25
word compte	1:25	4:-35	5:-35	6:-50	9:-40	10:40	11:40	12:45	45:95	47:-25	50:-30	51:35	56:-30
word compter	2:-25	4:-25	17:40	42:25
word comptes	7:-40
word compétente	1:35
word compétentes	4:-30	5:25	39:35
word conception	11:25
word concernant	0:65	1:25	3:45	4:-30	6:-35	11:-40	12:-30	42:-25	44:25	51:-25
word concerne	9:-35	11:25
word concerné	2:-25
word concernée	1:-35	3:25	5:-30	51:50
word concernées	2:55	5:25	9:-25
word concernés	4:-35	6:35	39:35
word conclu	0:45	4:35	5:30	7:-35	39:-30
word conclusion	4:-40
word concours	2:35	39:-45
word conditions	2:-45	5:35	6:-25	7:-25	9:30	11:-30	13:-40	39:-40	51:-50
word conduire	2:30	13:30
word confiance	2:-25
word confidentialité	0:-35	1:25	2:-35	4:-95	6:-35	7:-25	9:-25	10:-40	11:35	12:-25	17:-40	39:-30	43:-40	44:-25	45:-30	51:25	58:25
word configuration	6:-25	13:-30
word confirmation	4:25	44:25
word confirmer	4:-50	7:-25
word confirmez	4:-25
word conformer	2:-25	11:-35
word conformité	4:40	7:-40
word conformément	3:-25	5:60	7:70	9:40	12:35	39:45	51:30
word conjoint	0:55	7:30
word conjointement	0:35
word connaître	4:40	7:-25
word connect	3:50
word connecter	2:-25	7:-35	39:-30
word connectez	4:-35	12:-25	39:30
word connecté	7:25	39:30
word connexion	4:-25	5:-25	6:65	39:-25
word conseil	7:-25
word consentement	3:40	4:-30	5:80	6:40	10:-30	12:65	39:-40	43:-40	44:-35	45:35	50:110	51:30	55:50
word consentements	4:-30	6:95	12:40	13:95	50:50	51:50
word consentez	2:25	7:85	39:100	55:25	56:65
word consenti	6:50	13:30
word conservation	0:-25	2:30	7:-55	10:120	12:-45	13:-25	38:25	43:40	46:-50
word conserve	9:30	10:40
word conserver	2:-25	5:-35	7:-55	10:100	43:100	45:25	51:30
word conserverons	2:35	4:-30	10:65	43:70
word conservons	4:-25	10:60
word conservées	4:-30	9:25	10:110	12:-35	42:40	43:55	45:25
word considérée	4:30
word consommation	4:25
word constatation	38:25
word constitue	4:-35
word constituer	4:25	7:50	39:30
word consultation	56:35
word consulter	4:-55	6:-85	7:45	12:-25	13:-35	39:80	56:35
word consultez	13:-25
word consulté	4:25
word consultées	2:25	4:25	6:30
word consultés	2:40
word conséquences	13:40
word conséquent	2:30
word contact	1:60	2:60	5:35	7:-25	10:25	12:40	45:50	51:30
word contactant	2:55	4:-25	9:30	12:30	45:30	46:30	51:70
word contacter	0:40	1:40	4:25	5:-25	6:-25	12:45
word contactez	7:-30
word contacts	1:40	12:35
word contenant	9:40
word contenir	7:-25
word contenu	3:-30	5:-45	6:70	12:-35	13:-40	51:-45	56:25
word contenus	2:-35	3:-25
word contexte	2:45
word contient	7:-30
word continuer	10:30	43:50
word contractuelle	4:-40	5:50	7:-25	43:35
word contractuellement	4:35	7:35	39:55
word contractuelles	7:25	39:40
word contrat	4:-35	5:95	12:-25	44:-35	46:-30	51:-45
word contrats	4:-25
word contre	4:25	38:25	39:30	43:-30	51:30
word contrôle	9:-30	51:-40
word contrôler	7:-30	13:35	39:-25
word contrôleur	0:55
word conversation	7:25
word conversations	2:30	7:25	9:25
word conversion	39:25
word conversions	2:-40
word convivial	7:25
word cookie	2:-30	6:65	7:-40	13:35	39:-45	56:75
word cookies	4:-40	7:-45	10:-45	11:-30	12:-35	39:-70	42:-30	50:-25	56:-25
word coordonnées	0:-40	1:55	2:35	7:-25	12:-25	51:35
word copie	0:-25	7:-35	12:65	44:150	46:30
word copies	10:25
word correctement	7:40	39:45
word correspondance	7:40	39:35
word correspondant	6:25	7:40	39:35	51:45
word correspondante	2:-25
word correspondantes	4:-40
word correspondent	12:25
word corriger	44:25	45:30	51:40
word courriel	12:30
word courrier	0:40	1:75	2:-30	7:-50	12:-30	39:-50	51:-30	52:25
word courriers	2:-25	5:-35
word cours	42:30
word critères	7:30	39:25
word cryptées	7:30	11:45	39:30
word création	2:50	7:-65
word crédit	2:40	3:25	7:35	39:30
word créer	4:65	6:35	13:-25
word créez	2:35
word créons	7:30
word danger	2:25
word dans	3:-35	9:30	13:40	17:-25	44:-80	50:-30	51:45	55:-30	56:-40
word data	2:-25	7:30	12:-35	39:55
word date	2:75	4:-70	12:-40	39:-40	42:25
word dates	7:25
word davantage	7:-25
word de	0:-40	1:-55	2:40	3:35	5:-30	7:-35	12:-50	15:-35	17:-70	35:-30	36:-30	38:-50	41:-35	42:-70	44:-45	45:-80	46:-40	47:-85	48:-25	49:-25	50:-30	51:-55	52:-40	54:-30	58:-30	60:-70	63:-30	65:-30	66:-30
word dehors	9:45	11:-25
word demandant	4:-35
word demande	1:55	9:-25	12:90	13:-40	39:-40	45:40	51:95
word demander	2:55	4:-65	7:-30	12:30	39:-35	44:60	45:30	46:60	47:30	48:30	51:75
word demanderons	4:-45	13:25
word demandes	0:-30	1:-40	4:75	7:35	13:25
word demandez	2:30	4:35
word demandons	2:45	4:35	39:40
word demandé	7:-25	10:35	13:25
word demandée	39:25
word demandées	2:25
word demeure	5:-30
word depuis	2:-45	13:80	51:25
word dernier	3:25	43:40
word derniers	11:40	39:25
word dernière	2:-45	4:-60	5:-25	13:25	17:30
word dernières	7:25
word des	0:-35	1:-40	2:-35	4:35	7:45	9:-35	12:-50	13:-30	17:-30	38:-40	39:45	42:-45	44:-25	45:-25	46:-85	50:-25	51:-45	55:-25	56:-30	58:-30
word description	39:-25
word dessous	0:25	1:-55	4:35	5:30	6:30	7:-30	12:25	13:25	39:-30	51:-30
word dessus	2:45	51:-25
word destinataire	9:25	10:25
word destinataires	2:-40	4:-45	5:-25	7:-30	39:-80
word destination	2:35	7:55	9:30	39:55
word destinations	2:-25
word destinées	4:25	39:40
word destruction	2:-25	7:-25
word deux	2:-30
word devez	1:-25	2:25	4:-55	7:-60	13:35	51:30
word devons	2:-40
word devrez	2:-45	4:25	12:25
word devrons	2:-25	9:30	39:40
word diffusion	4:25
word différentes	2:-40
word différents	4:-30	7:-50	9:30	11:-25	12:40	13:30	38:25	39:-40	51:45
word dire	0:30	2:-30
word direct	4:-35	13:-30
word directe	10:30	11:25
word directement	1:-40	2:45	3:25	4:45	7:-35	12:35	39:-55	45:35	46:45
word direction	12:30
word directive	12:35
word directives	0:25	12:60	46:-25
word disponibilité	3:35	4:60	7:-35
word disponible	1:30	5:-25	12:40
word disponibles	4:-40	7:-45	11:25	39:-55	51:35
word dispose	7:-25
word disposer	2:30	4:-25
word disposez	1:30	12:55	13:25	44:95	45:35	46:35	47:35	51:25
word dispositif	4:-35	10:50	13:45
word disposition	12:35	47:30	51:45
word dispositions	0:45	4:-35	7:-50	39:-35
word disposons	51:70
word disque	2:-25
word dit	2:35	4:35	6:-30
word divers	2:-25	5:35
word diverses	5:30	6:40	12:35	13:30
word divertissement	2:40	4:-25
word divulgation	2:-40	12:-45
word divulguer	7:25	39:35
word dix	42:30
word document	2:30
word documentation	2:25
word documents	2:25	5:35	7:-55	11:30	39:-65
word doit	2:35	4:-25	7:-25
word doivent	2:30
word dommage	2:30	38:25
word donc	4:35	7:45	12:35	39:45	47:40
word donne	7:-30
word donner	39:25
word donnez	4:-50	5:25	7:40	13:30
word donné	2:-25	3:30	4:-25	5:30	9:60	12:35	38:30	50:25	51:55
word donnée	2:30	4:35	7:25
word données	0:-35	2:45	4:-25	6:-45	7:30	9:75	10:50	12:35	13:-65	15:-25	17:-35	38:-30	44:40	46:35	51:-35	53:-25	55:-25	56:-30
word dont	5:-55	7:-40	12:-30	38:-30	43:-25	44:30
word douanières	9:-30
word dpd	1:25
word dpo	0:25	4:25	12:30	51:35
word droit	2:-25	5:-60	6:-30	7:-25	9:-60	11:-40	12:55	13:-45	38:-45	44:70	46:35	47:85	49:25	56:30
word droits	2:-40	3:-25	4:-100	6:-30	7:-45	11:-25	12:155	13:-25	38:25	39:-35	43:25	44:35	46:35	47:55	48:25
word du	0:25	3:-50	5:50	10:-45	12:-40	13:-25	17:-45	45:-30	46:-60	47:-45	50:-25	51:-55	56:-30
word dublin	0:85
word duquel	1:25	4:-30
word durant	4:25
word durée	4:-65	5:-40	10:55	12:-55	43:100	46:-35
word durées	5:-30	10:60	43:40
word dès	1:30	5:-30	11:40	43:40	51:50
word décider	7:35	13:30	39:35
word décidez	2:30
word décidé	2:-25	10:25
word décision	4:-40	12:30	13:35	39:-35	51:45
word décisions	7:-25
word déclaration	39:-30
word déclarations	3:35
word déconnecter	11:25
word découlent	4:25
word découvrir	7:40	39:40
word décret	4:-25
word décrit	2:-50	4:40	5:45
word décrites	0:25	4:-45	5:45	39:-35
word décès	12:30
word dédié	2:40	6:30	51:25
word défaut	2:30	7:-25
word défendre	5:-25	38:-25	46:-40
word défense	46:45
word définies	5:25	7:35
word définir	12:30	13:40	47:40
word déjà	3:45	4:35	7:60	12:25	39:45	50:45
word délai	2:-30	4:-50
word délais	13:25	43:30
word délégué	0:35	1:55	7:25	51:25	52:25
word démarche	7:30	39:40
word départ	4:35	5:40	7:30	9:35	43:30
word département	4:-30
word dépose	2:30	7:30	39:30	56:50
word déposer	56:35
word dépôt	12:-35	13:25
word déroulement	7:55	39:55
word désabonnement	12:35	50:30
word désactivant	13:45	51:25	56:45
word désactivation	2:-30	4:-30	12:-30	13:45
word désactiver	6:65	13:65
word désactivé	2:-25
word désigne	4:-40	7:-35	13:-25
word désigné	1:30
word désignée	0:35	1:45
word désignés	4:-25
word désinscription	13:40
word détaillées	51:35
word détails	5:25	7:-25	9:-25
word détecter	4:30	7:30
word détection	39:35
word détenons	2:-25	10:45	51:40
word déterminer	2:25	4:50	12:35
word déterminées	4:30
word développement	38:25
word développer	7:-35	12:25
word effacement	39:-25	46:80
word effacer	46:30
word effacées	10:25	43:35	46:45
word effectuer	2:-30	13:50
word effectuez	5:-25
word effectuons	2:40	7:-55
word effectué	4:45	9:-35
word effectuée	39:35
word effectuées	7:35	39:45
word effectués	7:-35
word effet	12:-30	13:25	47:-40
word efficacité	2:-35
word elle	2:-25	6:35	13:-25	56:40
word elles	3:45	4:-80	7:40	10:25	11:25	38:-25	43:30	51:-25
word email	2:-45	7:30	9:25
word emails	2:-30	7:25	39:35
word embarquement	39:25
word emplacement	2:25	4:30
word emploi	2:25	4:25
word employés	2:35	4:30
word empêcher	7:25
word en	0:70	10:-60	13:30	17:-65	43:-75	46:-40	47:-70	51:65	62:-30
word encore	13:-25	42:25
word encourageons	11:35
word endroit	0:40	1:40
word endroits	9:30
word engage	2:-35	4:-35	11:25
word engageons	4:-25
word enquête	43:25
word enquêtes	2:-35
word enregistrement	2:30	5:40	9:45
word enregistrements	2:30	4:-25
word enregistrer	2:95	4:45	6:30	56:30
word enregistrons	2:30	4:30
word enregistré	4:-35	39:35
word enregistrée	7:45	39:40
word enregistrées	4:30	7:30	11:55	12:35	39:25
word enregistrés	2:60	4:25	11:25	13:30
word enrichir	12:25
word ensemble	2:-40	5:-30
word ensuite	4:50	43:30	56:30
word entier	9:60	39:35
word entité	0:35	4:-35
word entités	3:30	5:-35	7:45	39:70
word entre	0:30	2:-45	4:-55	5:30	9:35	38:25	40:30	56:30
word entreprise	0:25	1:35	2:-30	4:-70	7:55	38:25	39:40
word entreprises	2:-50	3:55	4:-60	5:-25	7:40
word entrer	4:25	5:25
word entrée	4:25
word enverrons	2:-25	4:45
word envoi	7:40	9:45	12:-30	39:-25
word envoyer	1:40	3:-25	4:30	5:60	7:25
word envoyez	2:25
word envoyé	4:-25
word envoyées	7:35
word erreur	1:-35
word espace	1:25	4:-50	7:-35	12:-35	39:-40
word espaces	4:35	7:-30
word espagne	0:60	1:40	9:30
word essentiels	2:-40	4:45
word est	0:45	4:45	5:70	10:-30	12:-45	13:-35	37:25	38:60	39:-30	42:-35	44:-40	45:-25	46:-50	51:-65	56:-25
word et	0:-60	1:-50	3:-35	4:75	6:-35	7:40	12:-25	13:-65	38:-35	39:65	43:-30	46:-35	54:-25	56:-25
word etat	1:25
word etc	0:-25	2:25	3:-25	9:25
word eu	3:30
word europe	7:65	9:40	39:85	50:35
word européen	4:-40	7:-35	9:35	12:35	39:-40
word européenne	2:-25	4:-50	7:-25	9:85	40:50
word eux	7:35
word ex	2:40
word exactes	45:30
word examen	4:25
word exception	4:35	10:40
word exclusivement	4:-45	7:55	39:70	56:30
word exemple	4:-55	7:-35	11:-25	12:-35	13:-40	39:-30	45:-30	46:-50	51:-45	56:-60
word exemples	2:25	4:30	13:30
word exercer	0:40	1:30	4:-50	7:-45	10:-30	12:50	13:25	38:-30	43:-25	51:60
word exercice	5:45	7:-35	43:-25	46:25
word exercé	46:25
word exige	2:35	11:25	13:25
word exigent	2:25	7:45
word exigé	4:25
word existe	5:-25	46:30	47:-35	51:25
word existence	44:25
word expiration	43:25
word explicite	2:30	7:30	12:40	50:40
word explicitement	2:50
word explique	12:25
word expliquons	5:55
word exploiter	6:25
word explorer	13:30
word express	2:35
word exprimer	12:30
word expédition	7:40
word expérience	2:-55	7:-25	39:-30
word externe	4:-25	7:35	9:25	39:50
word externes	2:-30	7:55	39:60
word extérieur	39:45
word exécuter	4:50	5:35
word exécution	4:-30	10:-30	38:-45	39:45	43:-35	46:-25	51:-25
word facebook	3:60	7:40	39:60
word faciale	4:25
word faciliter	2:-35	7:40	39:45	51:50
word facturation	2:35	4:55	7:-25	39:-25
word facture	2:-30
word facturer	44:35
word factures	2:-25	7:-25
word facultatif	4:60	5:-25	13:-30
word facultatives	2:35	13:40
word faire	2:-25	4:-45	7:-45	12:55	39:-60	43:-40	45:25	46:-30
word faisant	2:35	7:-35	12:30	38:55
word faisons	2:-45	4:-55	7:40	39:55
word fait	3:60	39:-50	43:35
word faite	7:-25	10:30
word faites	7:-40
word famille	12:45
word façon	7:-25	11:30	39:-55	56:30
word fenêtre	13:40
word fichier	4:-30	42:35
word fichiers	2:35	12:25
word fidélisation	2:40	4:30
word fidélité	4:-25	12:-30
word figurant	0:25	2:45	39:25
word figure	4:25
word filiale	2:30
word filiales	3:35	4:-30	7:-35
word fin	0:-25	1:-25	2:75	4:55	10:45	38:35	42:35	43:70	51:40
word finalité	5:60	7:-40	13:-40	45:40
word finalités	2:-65	3:25	38:-30	44:35
word financières	2:25	10:25	44:25	45:25
word fins	4:-50	5:-50	44:-30	45:-25	47:40
word firefox	6:50	13:40
word fiscale	3:35
word fiscales	4:-25	43:30
word flash	13:-25
word flux	0:-25	1:-40	9:35	10:30	11:25
word fois	4:-30	7:50	11:40	39:60	56:40
word fonction	2:25	3:40	4:75	5:-30	6:40	56:60
word fonctionnalité	3:40	5:-25	6:-25	10:30	45:25	51:35
word fonctionnalités	6:30	7:-55	39:-75
word fonctionnement	2:70	4:55	6:40	12:65
word fonctions	5:-30	6:70	13:50	56:-25
word fondamentaux	4:-30
word fondement	5:70	46:45
word fondements	2:-30	4:25	5:100
word fondé	4:-25	5:-45	7:-30	38:-25
word font	2:30	4:-40
word fontenoy	12:25
word forces	2:-35	5:35	7:75	39:80
word formation	2:35	4:55	7:-35	38:40	39:-40
word forme	4:30	5:30	11:25
word formulaire	1:80	6:30	10:35	12:40	39:30	45:45	46:25	51:80
word formulaires	2:50	11:40
word fourni	3:40	5:35	38:25	39:25
word fournie	6:45
word fournies	2:50	5:-25	13:25	39:-25
word fournir	4:35	13:25	37:35	39:-30	51:-30	59:25
word fournirons	2:-25
word fournis	2:-25	4:40
word fournissant	39:35
word fournissent	56:25
word fournisseur	2:55	7:-45	13:-25	39:-45
word fournisseurs	2:45	4:-45	44:30
word fournissez	2:25	4:-60	6:-35
word fournissons	7:30	39:35
word fournit	0:45	3:30	39:-25
word fourniture	2:30	4:-35	7:-30	39:-25
word fr	1:40	4:-50	12:45	51:55
word frais	12:35	44:80
word france	0:70	1:80	2:-40	5:-30	9:65	39:25	46:-25	51:40
word fraude	2:-25	4:50	5:-40	7:45	11:-25	12:-35	39:45
word fraudes	4:45	10:25
word frauduleuses	4:35
word frontières	39:30
word fréquence	2:65
word futures	46:30
word futurs	7:25	39:30
word galerie	2:25
word garantie	10:25
word garanties	7:-35
word garantir	2:-30	7:-25	39:-35
word garantit	10:30	11:25
word gestion	2:-25	3:25	4:65	6:25	12:25	51:40
word gmbh	7:95	11:30	12:-25	39:100	56:30
word google	2:-40	4:30	6:65	11:30	56:90
word gouvernementales	5:-30
word gouvernements	9:55
word grande	4:-25	12:25
word gratuitement	12:-50
word group	0:30
word groupe	2:-65	4:-40	7:70	39:105
word groupes	6:35	10:25
word grâce	2:30	7:65	39:50
word guide	7:25
word général	4:-55	7:-40	39:-25
word généralement	0:25	4:35	5:30	7:-30	9:50	39:-30
word générales	4:-35	5:35	39:-30
word générer	6:35
word généré	56:25
word géolocalisation	2:30
word gérer	0:30	2:-45	4:60	6:50	7:25	13:40	39:30
word gérés	39:30
word habitudes	56:25
word habituellement	1:25
word hachée	4:30	5:25
word hachées	11:30
word hambourg	3:25	7:-25
word heure	2:25	6:25
word heures	7:-25	43:25
word historique	2:95	4:-35	7:-30
word hors	5:-25	9:90
word house	0:25	7:35	39:40	56:30
word hébergement	4:-40	9:55	39:45
word héberger	4:25
word hébergés	9:45
word hôtels	3:25
word ici	2:-45	4:-35	7:30	12:-25	13:40	39:45	46:25	47:-50	51:80
word id	6:25	7:50	39:50	56:25
word identifiable	2:-25
word identifiant	2:-25	6:50	39:-25
word identifiants	2:55	3:25	4:-30
word identification	2:105	4:-40	5:40	7:-30	10:50	11:35	39:-35	42:25	50:25	51:25
word identifier	4:30	7:-30
word identifié	2:30	11:30
word identifiée	2:-25
word identifiées	5:35
word identité	0:-25	51:30	53:25
word ii	0:-35	2:-30	6:-30
word iii	2:-40
word il	0:-25	5:-25	7:-45	12:-35	13:35	39:-55	45:-25	46:25	51:-40	56:-35
word illégal	4:-25
word ils	4:-40	7:30	13:30	39:35
word image	5:25
word images	4:25	7:30
word immatriculée	0:35
word impliquées	4:-25
word impliqués	7:-30	39:-30
word importance	11:25
word important	7:-30
word importe	13:50	56:30
word impossible	10:30	11:25
word in	7:25	39:45
word inc	4:30	6:50	56:80
word incidents	2:45	4:35
word incluent	2:30	5:30	10:25
word inclut	0:30	1:25	7:-40	39:-25
word incomplètes	44:-25	45:40
word indiquant	1:45	12:40	51:65
word indiquer	6:40	13:30
word indiqué	2:60	7:-30
word indiquée	1:-25	4:-30	5:25	6:35	7:-30	13:30
word indirectement	2:-25	7:-25
word indispensable	5:30
word individuelles	2:30
word individuels	12:-25
word indépendant	3:-25
word inexactes	45:35
word information	9:35	44:60	45:35	51:60
word informations	0:-50	2:85	13:-55	17:-25	44:55	47:-25	50:-25	56:45
word informatique	3:-40	4:-30	5:-30	7:-25	39:-25
word informatiques	2:-25	4:30	7:30	39:35
word informe	1:35
word informer	5:-25
word informerons	9:-30
word informons	4:45
word informé	9:-30	13:40	44:25
word informés	2:-30	4:55
word infos	6:-40	38:40
word infraction	3:25	4:-25	7:-35
word infractions	4:40
word infrastructures	39:35
word initialement	10:25
word initiative	7:25
word ins	7:45
word inscription	2:30	7:-50	11:-25	12:-25	38:40	39:-55
word inscrire	5:25
word inscrit	51:40
word inscrivant	13:30
word inscrivez	2:35	4:-40
word instagram	2:-25	39:30
word installation	2:-30
word instructions	4:40	5:-30	7:35	39:35	47:35
word intention	4:-25
word interaction	2:40
word interactions	4:-35
word interagi	2:25
word interagir	2:-30
word interagissez	2:50	4:-30	7:-40
word interface	4:-25
word intermédiaire	2:50	3:40
word international	0:80	9:30
word internaute	7:50	39:50
word internes	2:-30	4:30	39:40
word internet	0:30	2:55	3:-40	4:-30	6:80	13:45	56:40
word intervenir	3:25	4:-30
word intégration	2:-25
word intégrité	2:-25	4:65	5:35
word intégré	0:25	1:25
word intégrés	13:-25
word intéressantes	2:35
word intéresser	4:55
word intérêt	4:45	5:80	7:-40	38:120	39:-45	43:-25	47:40
word intérêts	2:40	6:35	7:-25	11:-25	13:-30	38:30	47:45	56:50
word invitons	4:-40	17:25
word invité	2:30
word ip	2:55	6:30	7:25	11:25	56:25
word ireland	0:60	3:25
word irlande	0:90	3:25	9:30
word irréversible	10:30	11:25
word itinéraire	2:-45	5:-25	7:35	9:-25	39:25
word jamais	4:-30
word janvier	12:35	51:35
word japon	9:25
word jeux	2:-45
word jour	1:-25	2:-45	7:-40	17:60	39:-40	45:55
word journal	4:25
word jours	12:30	42:30
word judiciaires	7:25
word juin	17:35
word juridique	1:45	2:-25	4:-75	5:75	6:-30	46:30	47:-45	51:30
word juridiques	5:40	12:-50	43:25
word jusqu	4:30	10:85	12:-35	42:25	43:85
word justice	4:-50	12:-25	47:-30
word justifié	10:30	43:35
word justifiée	4:-30
word kg	0:25	3:25	4:-25	7:-30
word la	2:-35	5:25	7:-45	10:50	13:-35	38:55	39:-55	42:-40	43:50	44:-45	45:-45	46:-65	51:-45
word langue	39:-25
word laquelle	2:25	3:25	39:-25	44:35
word le	1:-30	2:-35	3:-30	6:-25	51:25	55:-25	56:-30
word lecture	4:-30
word lequel	7:-45	10:30	43:30
word les	0:-45	1:-50	4:45	6:-30	10:-25	17:-30	38:-35	41:-25	44:35	46:-25	47:-65	51:-35	52:-25	54:-25	55:-25	56:-40	58:-25
word lesdites	2:30
word lesdits	5:35	7:25
word lesquelles	0:-45	4:-35	43:-25
word lesquels	4:35	11:-35	39:30	56:25
word lettre	2:25	7:25	39:35
word lettres	38:25
word leur	2:-55	5:-25	7:40	13:25	38:-40	46:-35	51:-30	56:45
word leurs	2:-30	4:-40	6:-25	9:-25	13:-25
word libertés	4:-45	5:-35	12:40
word libre	13:-30
word licéité	5:-25
word lien	0:25	1:-25	2:-50	3:40	6:35	7:-25	13:45	39:-30	50:25
word liens	7:-40
word lieu	2:70	5:60	39:-50	51:35
word ligne	0:-30	1:40	2:40	4:45	9:-30	11:35	12:50	38:-25	46:35	47:-35	51:40
word lille	0:50
word limitation	4:-25	12:-40	44:35
word limited	0:80	1:30
word limiter	4:-30	13:40	46:-30	47:35
word limites	3:25	7:35
word limité	2:25	11:25
word limitée	3:35	5:-25	7:-30	11:-25
word liste	7:55	39:40
word listes	4:35
word listés	4:30
word litige	10:30	43:40
word litiges	4:-25	10:25	43:45
word liveramp	4:25
word livraisons	7:25
word lié	7:30
word liée	4:45
word liées	7:35	12:-60
word liés	3:-25	12:40	51:45
word llc	0:25
word locale	2:40
word locales	4:55
word localisation	2:90
word location	2:30	39:25
word locaux	4:35
word logiciel	13:45	39:30
word logistiques	4:-40
word loi	5:65	6:-40	11:-35	12:60	46:35
word lois	4:-25	5:25	9:-25	39:-40
word long	10:25
word longtemps	4:-50
word lors	2:50	7:-25	13:60	39:-30	43:-55	47:-25
word lorsqu	44:30
word lorsque	0:-30	1:-45	2:75	3:30	4:-75	6:-40	9:-70	12:50	38:-55	39:-45	45:-25	46:-30	47:50	51:-35	56:-30
word ltd	0:-25	7:40	13:30	39:45
word lui	0:25	2:-60	39:25
word lutte	12:-25
word lutter	7:50	39:40
word légal	2:-35
word légale	4:40	5:30	7:40	9:25	10:45	11:25	13:40	38:25	39:55	43:35	46:25
word légales	2:-50	10:40	13:-45	39:-25	43:35
word légalité	12:30	50:40	51:30
word légaux	4:30	43:30
word législation	4:60	7:50
word légitime	4:45	5:25	7:25	13:-25	38:100	39:30	43:-25
word légitimes	2:-50	4:-65	5:-60	7:-25	13:-30	43:30	46:-40
word légitimité	51:35
word machine	4:25	9:25
word magasin	0:35	39:30
word magasins	7:25	39:35
word mai	7:-25
word mail	0:-25	1:-30	4:60	7:-35	11:25	39:-30
word mails	2:40	4:60	13:30	51:45
word mais	2:25	5:30	10:-25	12:25	47:-30	56:-25
word manière	1:-25	4:-55	7:-35	12:-40	13:25	39:-30	51:-35
word manières	4:40	6:40	12:35	13:30
word marché	4:25	12:35
word market	0:-25	3:35	7:-35	9:25	12:60	44:55	46:45
word marketing	7:35	11:25	38:-25	39:25	50:-25
word maroc	9:30
word marque	2:25	4:-40	10:25	43:25	45:25
word matière	1:50	38:25	44:25	51:45	56:-25
word matériel	3:-35
word maximum	4:-30	12:25
word meilleurs	2:-30	11:25
word membre	2:-25	39:-30
word membres	6:25	11:25
word mener	4:55
word mentionnées	2:25
word mentions	0:25
word menu	6:35	13:35
word mes	5:25	13:55	47:30	51:-30
word message	1:-25	47:25
word messagerie	2:-25	7:30	39:40
word messages	2:-30	4:30	7:-50	39:-35
word mesure	5:30	7:-40	11:35	12:35	38:40	50:45
word mesurer	6:45	39:35
word mesures	2:-40	4:-25	7:-50	11:60	12:-25	39:-65	43:-35
word met	7:-25
word meta	0:45
word mettant	13:40
word mettons	5:-25	13:25
word mettre	5:25	45:40
word mettrons	4:-25
word microsoft	6:-30
word mieux	4:35	13:25
word miles	2:25	4:25
word mis	1:-25	17:25
word mise	1:-30	4:-25	7:-25	11:-25	12:25	13:-25
word mises	4:25	9:30
word missions	7:-30
word mobile	6:30
word mobiles	3:-30	4:-25	6:-25	7:-25
word mobilité	4:-35	7:-30
word mode	12:30	13:25	39:25
word modes	39:30
word modification	2:65	10:30	17:40	44:30	45:110	46:35	51:30
word modifications	4:40	17:35
word modifier	6:60	7:-45	13:50	45:25	46:40	51:35
word moins	2:-50	4:-30	12:30	43:35
word mois	4:45	10:-40	11:25	12:45	39:25	43:-35
word moment	5:25	7:-30	11:45	12:65	13:30	39:-45	47:25	50:60	56:-25
word mon	1:35	45:35	51:45
word monde	9:60
word montrer	4:30
word morale	4:-25
word mortem	12:40
word mot	2:25
word motif	4:-25	5:30	13:-35
word motifs	5:-25
word mots	7:-50
word mouvements	6:25	7:30
word moyen	4:30	9:25	12:-45
word moyens	2:-25	4:-35	7:-50
word multiples	2:-30
word munich	0:50	1:90	3:25	7:-30
word mère	7:40	39:60
word médias	7:-30	39:-30
word mémoriser	2:-35	4:35
word métropole	0:45	1:35
word même	2:-35	4:35	5:-30	7:70	11:25	38:-25	39:45	51:-30
word naissance	2:50	7:-30	39:-45
word nationale	4:-30
word nationaux	9:25
word nature	4:-25
word navigateur	4:-40	7:-30	12:-35	13:50	39:-35	56:40
word navigateurs	4:-25	6:30	13:35
word navigation	2:55	5:-35	6:70	7:-30	10:30	11:-30	12:-30	13:30	56:25
word ne	0:-35	2:-35	3:-40	4:-80	7:-45	11:25	13:105	39:-40	44:-40	46:35	47:50	51:-45	56:-40
word network	3:25
word newsletter	2:45	4:-25	50:40
word ni	2:-25	7:-35
word niveau	3:25	7:-40	39:-50
word nom	0:-30	2:60	3:30	4:-60	13:-40
word nombre	7:25	11:30	39:25
word noms	2:25
word non	4:-45	7:-25	13:75	44:-25	51:-60
word normes	7:-25
word nos	0:30	3:30	10:-30	11:-60	44:-55	51:-35
word notamment	3:-25	5:-35	56:-45
word noter	2:-30	5:30	11:-30	12:45	13:25	51:55
word notification	1:-30
word notifications	4:45	5:30	13:80
word notre	0:-45	3:-45	4:25	11:-40	17:25	46:40
word nous	2:50	4:60	6:-25	10:25	12:-45	13:-80	38:-40	43:60	44:-55	52:-25	56:-25
word nouveau	2:-40	39:35
word nouveaux	2:-25
word nouvel	7:30	39:30
word nouvelle	2:-30
word numérique	2:35	4:-40
word numériques	2:-35
word numéro	0:30	1:40	2:120	51:-25
word numéros	12:-30
word nv	0:-25	6:30
word néanmoins	7:-30
word nécessaire	4:-80	5:45	9:-30	10:60	11:45	12:-30	43:65	51:-25
word nécessaires	4:50	5:-40	9:-30	13:-30	47:30	51:-40
word nécessité	4:-25	51:40
word objectif	2:30	7:-35	13:-30	56:25
word objectifs	2:40	5:-25
word objet	4:30	5:-25	7:-45	10:35	12:55	51:25
word obligation	5:85	7:25	12:-30	13:50	39:25	43:45
word obligations	10:60	12:-25	39:-45	43:80
word obligatoirement	13:25
word obligatoires	2:-40
word obligé	13:40
word obtenir	0:-45	3:25	5:25	7:-35	39:-60	44:55	46:35	51:-25
word obtenons	2:-40	7:-35	12:25
word obtenu	5:40	7:-25
word obtenues	2:-25
word office	1:45	12:-30
word offrant	6:30	13:30
word offres	3:-25	4:105	6:35	7:-40	39:-55	43:35	47:-25	51:-55	56:35
word offrir	4:-40	39:30
word onglet	6:25	13:35
word ont	3:40	12:25	13:-25	39:25	42:25	46:35	56:25
word opposer	4:30	5:-40	6:35	12:-45	13:70
word opposez	47:35	51:35
word opposition	4:-25	12:-50
word opposé	2:-25	13:-30
word opposés	4:25
word optimisation	2:55
word optimiser	2:50	4:35	6:55	7:40	39:45	56:50
word option	3:40	4:-30	13:55
word options	2:-30	7:-25
word optique	4:30
word opérateur	4:-35	6:40
word opérateurs	4:-40	6:30	7:-40	39:-40
word opération	4:75
word opérationnelles	7:30
word opérations	2:-35	4:-65	9:30	39:30
word opéré	4:-25	39:25
word ordinateur	2:-25	7:-45	13:35	56:25
word ordonnance	4:25
word ordre	2:-30	5:30	7:55	39:55
word organisation	4:-25	12:40
word organisationnelles	4:-55
word organisme	1:25
word organismes	2:-25	39:50
word origine	39:25
word ou	0:-80	1:-25	6:-50	11:-25	38:45	42:-45	43:40	46:-30	50:-30	51:-25	52:-25	54:-25	56:-80
word outil	7:65	39:80	56:-25
word outils	4:-35	5:30	9:30	11:45
word outre	2:30	5:-30	7:35	39:45
word ouvert	39:25
word où	7:-30	38:45	39:-60	43:-35	44:-35
word page	2:70	4:-30	13:30	38:30
word pages	2:35	6:45
word paiement	2:-30	7:50	13:-25
word paiements	4:-25
word panier	2:25	4:35
word par	0:35	4:35	10:-30	11:25	12:-35	42:-25	43:-25	44:-25	45:-30	46:-55	47:-30
word paragraphe	4:-40	5:25
word paramètre	2:-30	4:-30
word paramètres	4:-95	7:-40	13:140	44:25	51:40	56:-25
word paramétrer	13:25
word parce	2:40
word parfois	4:40
word paris	1:80	2:-25	12:35	51:60
word park	1:35	7:25
word parmi	2:25
word part	3:40	39:-30
word partage	6:-25	7:85	9:75	10:35	12:25	13:30	39:70	42:25	43:30	44:35	45:35	50:40	51:25
word partageons	0:-25	2:-50	3:-35	4:-55	7:165	39:110
word partager	2:-50	3:-30	4:-50	5:-25	7:135	12:-35	39:80
word partagerons	7:50	39:55
word partagez	7:-40
word partagé	7:30
word partagée	0:25	7:-35
word partagées	7:60	39:80
word partagés	7:40	39:60
word partenaire	1:25	3:25	4:25	6:25	7:-25	13:-25	39:-25
word partenaires	3:25	7:-75	11:-30	39:-25
word participant	11:25	39:30
word participation	2:35
word participer	7:-40
word participez	2:25	4:-30
word particulier	2:-65	5:35
word particulière	4:-25	11:35
word particulièrement	2:-25
word partie	3:25	4:-25	7:35	13:-30	39:35	51:25
word partir	4:-35	7:-30	9:25	13:-30	56:40
word parvenir	4:-30	51:25
word pas	0:-25	3:-60	5:-25	13:40	37:35	39:-30	43:-45	47:-35	56:-45
word passager	4:45	39:45
word passagers	2:-45	4:30	5:60	7:85	9:-25	11:-25	39:85
word passe	7:-50
word passeport	2:30
word passé	4:35	5:45	7:-25
word passées	5:-25
word payez	4:-25	5:-25
word paypal	4:-25	39:45
word pays	0:-25	1:30	2:-25	4:-30	11:-40	13:-40
word pci	11:25
word pendant	2:-30	6:-35	7:-35	10:55	12:-25	42:65	43:25	51:-30
word performance	2:-50	4:70	6:65
word permet	4:45	7:30	39:40	51:30	56:60
word permettant	2:-40	6:70	7:-25	12:25	13:60
word permettent	2:-30	3:25	4:85	7:-30
word permettre	2:-40	39:-30	51:25	56:-40
word permis	2:35	13:35
word personnalisation	2:-40	4:70	6:55	12:-45
word personnaliser	13:30
word personnalisé	2:-55	4:50	6:25
word personnalisée	5:25
word personnalisées	2:40	3:-25	13:65	56:50
word personnalisés	7:75	39:50
word personne	1:-25	3:30	11:40	12:35	13:-35	51:60
word personnel	2:55	4:-50	10:-30	12:-30	43:-30	47:-30	50:-30
word personnelles	0:25	4:-65	9:55	11:-30	13:-50	39:-40	46:-70	47:-55	51:30
word personnes	0:25	4:-70	7:35	13:-45
word perte	4:-45
word pertinentes	2:30	4:-40	5:-40	13:30
word peut	0:-30	2:30	11:-45	17:40	39:25	43:-35	56:50
word peuvent	2:-35	5:-65	7:45	11:-35	12:25	39:55	43:-40	51:25
word photo	2:50
word photos	2:35	4:-35	7:35
word physique	0:-25
word pixels	2:45	6:30	56:25
word pièce	51:45
word place	0:50	5:-40	7:-50	39:-90	56:60
word placés	7:-25	56:30
word planification	4:-30
word plateforme	1:-35	3:-45	12:-30	42:-30
word plateformes	0:30	2:-55	39:45	56:35
word platforms	0:50
word plc	0:50	1:30
word plug	7:45
word plupart	7:-25
word plus	5:-70	6:-70	12:-90	13:25	38:-30	44:-45	45:-45	46:50	51:-90	56:-35
word plusieurs	4:-80	7:45	11:30	39:25
word plutôt	4:-25
word pnr	4:-35	7:65	9:40	39:55
word po	12:-25
word point	1:30	6:25	12:30	13:30	51:60
word points	4:-70	5:-25
word police	7:45	39:45
word politique	2:-55	4:-110	6:-25	11:-55	13:-80	43:-25	51:-40	56:25
word politiques	3:25	7:-70	39:-55
word pologne	3:25	7:-25
word ponctuellement	4:25
word portabilité	12:-30	46:25	47:25
word portable	46:30
word portail	7:25	51:60
word portant	0:-25
word portent	4:55
word porter	4:25
word possibilité	1:25	2:-40	4:25	12:65	13:55	39:30	44:30	47:25
word possible	1:50	5:-30	6:35	11:50	12:65	44:30	51:30
word post	9:25	12:50	39:25
word postal	0:30	1:70	2:25	51:25
word postale	0:40	1:40	7:-25	39:-30
word postaux	7:30	39:35
word potentiel	4:25
word pour	2:-40	3:-35	4:75	7:45	12:-35	13:-35	38:-25	39:35	43:-35	44:-35	45:-35	47:-35	51:-30	56:-40
word pourquoi	2:-60	4:40
word pourra	4:25	12:35
word pourraient	4:30
word pourrait	5:50
word pourrez	7:-30	13:35	45:45	46:45
word pourriez	2:25
word pourrions	3:30	7:30
word pourrons	2:75	4:30	43:25
word pourront	2:25	3:35	13:30	43:40
word poursuite	12:25
word poursuivre	4:-35	51:25
word pouvant	4:30
word pouvez	1:30	3:-35	9:45	12:80	13:95	43:30	44:50	46:50	47:50	50:60	51:95	56:-30
word pouvoir	4:25
word pouvons	38:30	46:-25	51:-55	56:-65
word pratique	4:25
word pratiques	7:-40
word première	13:25
word prendre	2:-45	4:-40
word prenons	4:-30
word prescription	4:-30
word prestataire	0:30	4:-30	11:40	39:65
word prestataires	0:-25	2:-60	3:-35	4:-110	5:-25	7:65
word prestations	4:-25
word preuve	5:25	7:-25	10:30	43:55
word preuves	2:40	4:-25
word principal	13:25
word principalement	2:25
word principaux	4:25
word principe	43:25
word principes	11:25
word prions	2:30
word pris	11:40
word prise	0:30	39:25	43:25	44:25
word privacy	51:30
word privée	4:-30	12:30	56:25
word privés	39:30
word problème	4:30
word problèmes	2:30	4:35	7:-25
word processus	2:-25	5:30	7:40	11:35	13:45	38:45	39:25	56:25
word prochaine	4:30
word procède	2:25
word procéder	6:25	12:30	13:30	56:25
word procédure	2:25	4:-25
word procédures	5:-25	10:30
word production	4:35
word produit	2:50	4:-50	5:25	7:-50	39:-40
word produits	1:-40	2:35	4:40	5:25	7:-60	12:35	39:-65	47:40	51:30
word professionnelles	2:30
word profil	2:35	4:50	6:50	13:-35	39:-40	47:35	51:45
word profilage	12:25	47:25
word profiter	13:25
word programme	4:30	5:30	7:-35	12:-30	13:-30	39:-30
word programmes	13:25
word promotionnelle	2:25
word promouvoir	2:-30	4:45	5:35	7:30	39:35
word propose	2:25
word proposent	7:35	39:35
word proposer	4:85	39:-40
word proposons	4:40
word proposée	2:-25
word proposées	2:-30	12:-30
word propre	2:-35	7:25	13:-25	39:30
word propres	51:35
word propriétaire	11:35
word propriété	43:25
word prospection	2:-40	4:25	5:-25
word protection	0:60	1:60	2:-90	4:-55	5:-35	7:-40	10:-40	11:75	13:-35	17:35	39:-60	43:-30	44:-30	46:35	52:25
word protocole	4:-30
word protéger	7:-25	9:-25	11:75	38:25	39:-35
word protégées	2:-30
word provenance	7:25	39:40
word provenant	2:-50
word préalable	2:45	4:-55	5:50	7:-25
word précis	2:25
word précision	10:30
word précisément	3:30
word préférences	4:-45	6:35	7:-50	13:115	39:-65	47:35	56:-35
word prénom	2:70	7:30	12:40	39:35
word présence	0:30
word présent	3:25	7:-25
word présentant	7:45
word présentation	4:25
word présente	4:-50	6:-25	17:50	39:-30
word présenter	2:-25
word présentez	12:25
word prévalent	4:-25
word prévenir	4:65
word prévention	2:-25	10:35	38:25	39:30
word pseudonymisation	10:25
word pseudonymisée	7:25	39:35
word public	3:-30	4:-35	5:80
word publicitaire	4:30	13:30	56:35
word publicitaires	4:60	56:25
word publicité	4:65	5:40	6:25	12:-25	13:35	56:45
word publicités	2:-30	3:-25	4:95	5:-30	56:85
word publics	7:35	39:40
word publiez	7:30	10:25
word publique	7:25
word publiques	2:-25	4:-30	7:40	39:25
word puisse	2:-35	4:-25	11:40	38:35
word puissent	7:30	39:60
word puissiez	7:25	39:35
word puissions	4:30	51:25
word push	13:70
word pénales	2:-25
word période	2:-35	4:-65	10:55	42:40	43:25
word périodes	4:-30	10:30
word qu	2:-35	9:45	11:35	12:-25	13:-40	39:-30	51:-75	56:25
word qualité	0:115	2:-30	4:95
word quand	2:25	5:30	9:30	39:30	51:25	56:40
word quatre	2:-25
word que	4:-30	5:-25	6:-40	13:-35	38:40	43:40	45:-30	56:-35
word quel	5:50	13:45	38:25
word quelle	7:30
word quelles	7:-25	10:25	12:-30
word quelques	6:25	13:35
word quels	12:55	47:25
word question	1:60	2:25	4:-70	7:-25	12:-50	46:-35
word questions	1:35	2:-25	4:35
word qui	0:35	1:-25	2:-65	5:-30	7:50	9:35	11:-25	44:-60	50:-30
word quoi	6:-35
word raison	1:30	7:-35	13:25	38:30
word raisonnables	12:35
word raisons	2:-30	4:-50	11:40	39:-30	47:25
word rappelons	11:25	51:25
word rapport	2:25
word rapports	56:30
word rcs	0:60
word recaptcha	11:35
word recevez	2:-35	3:30
word receviez	4:40
word recevoir	4:-35	7:-50	13:120	39:-35	51:-45
word recevons	2:90	3:35	4:-25
word recevrez	2:-60	51:45
word recherche	2:30	39:30
word recherches	4:50
word recherchez	3:25
word recommandations	12:-30
word recommandons	4:-50	39:25
word reconnaissance	4:30
word recours	12:35
word rectification	2:-25	12:-35	45:100	46:50	47:25
word rectifier	13:-25	44:30	45:35	51:35
word recueil	4:-30	5:-25	13:25
word recueillies	2:-75	3:-40	4:25	5:30	7:50	39:40
word recueillir	2:80	7:-30
word recueillons	2:90	3:25	4:-95	5:40	7:-25	39:-25
word refus	2:30	13:45
word refuser	13:60	38:25	47:80
word refusez	4:-40	13:25
word regroupent	7:25
word relatif	13:25
word relation	4:-40	5:30	7:-65	39:-55
word relations	4:-30
word relative	4:-25	5:25	45:35
word relatives	2:25	9:-40	10:-30	13:-50	43:-70	44:-35	51:40
word remarketing	4:45	6:75	7:-30	56:65
word remboursement	11:25
word remplir	1:25	7:30
word rendant	1:40	4:-40	10:30	13:25
word rendez	4:-45	39:25
word rendre	4:-35	6:30	39:25
word renseignements	3:35	7:40	39:45
word reporter	0:35
word repose	6:-25	7:45	39:60
word requises	2:30	13:25
word requête	1:40
word respect	4:-50	5:30	43:35
word respectent	4:25	11:35	39:30
word respecter	4:45	5:-40	39:-40
word responsabilité	0:45	2:-25	6:-25	7:-60	13:-35
word responsabilités	0:35	1:25	4:25
word responsable	0:90	1:45	2:-30	5:-30	12:-40	39:-35	51:25
word responsables	0:145	2:-50	4:25	7:-50	39:-40
word rester	7:-35
word restreint	7:35	11:35
word restriction	5:-25	11:25
word retirer	4:-25	5:-25	6:-40	12:40	13:-40	50:80	51:30
word retiré	5:-40	51:30
word retour	10:25
word retours	4:30	7:-35
word retrait	7:25	13:-50	50:30
word revenez	2:-25
word revenir	13:45
word reçoit	4:50	7:35	39:45
word reçu	1:-30
word reçues	2:25	4:35
word rgpd	0:45	2:-35	4:-70	5:30	7:-50	10:-35	11:-40	12:45	38:70
word risque	11:25	39:30
word road	0:35
word roubaix	1:25
word route	39:25
word royal	0:-25	39:25
word royaume	1:45	4:-25
word rtb	56:35
word rubrique	1:65	6:25
word rue	1:90	7:40	39:35	51:50
word règlement	7:-25	39:-40	46:25
word règlementation	7:-25	13:30
word règlements	2:-25
word règles	2:-45	10:45	39:-45
word réalisation	4:-55	5:-25	10:25	11:-25	43:35
word réalisé	2:30	9:30
word réalisées	4:-35
word réalisés	7:-30
word réception	10:-30	13:60
word réclamation	12:-35	43:30	54:30
word réclamations	1:45	2:40	12:30
word récupérer	4:-40	7:55	39:75
word réel	7:40	39:35
word référence	1:35	4:-25	7:-30	12:25	39:-30
word référer	4:-30	7:-25
word région	2:-25
word réglages	2:25	6:35	13:40
word réglementaire	5:30
word réglementaires	5:25	10:40	43:50
word réglementation	7:50	43:30
word réglementations	0:25	4:-40
word régulièrement	17:35
word répondre	1:-30	2:-55	11:30	38:30
word réponse	1:30	10:-25
word réponses	2:25
word réseau	3:35	5:25	6:50	56:105
word réseaux	3:30	7:-30
word réservation	9:55	12:25	51:25
word réservations	5:-25	12:35	38:25	46:40
word réserve	2:70	7:45	39:35
word réserver	3:30
word réservez	7:25	39:50
word réservons	10:25
word réservé	7:-35
word résidez	1:25
word résolution	6:25	9:25	43:30
word révoquer	4:-40	6:45	12:65	13:45	50:95	51:45
word sa	4:30
word safari	6:45	13:85
word saisies	4:45	6:25
word saisir	2:30	4:45	7:40	13:-25	46:25
word salesforce	9:40	11:25	39:25
word sanitaires	4:-25	5:25	39:25
word sans	2:45	13:-25	47:40	51:-35	56:-25
word santé	5:45	39:30	59:40
word sas	0:50	2:-35	7:-30
word satisfaction	5:45	6:-25	7:-40	13:-25	39:-35	47:30
word satisfait	1:25
word sauf	2:-30	5:-35	7:45	11:30	13:35	39:30
word sauvegarder	7:35	39:40
word savoir	0:-45	1:-30	4:35	5:-30	6:-40	39:30
word se	0:50	1:80	3:-25	5:25	6:25	11:-30	12:-30	51:-40	56:-25
word secret	7:-30
word section	5:95	11:-30	13:40	38:25	45:25	47:45
word sections	4:-30	9:-30
word segments	12:25
word sein	0:25	2:-30	7:25	13:50	39:45
word selfie	2:25	4:25
word selon	7:-30	9:25	13:-25
word sens	0:-30
word sera	0:40	4:35	12:30	43:40	44:-30	51:-40
word seraient	4:-25	13:40
word serez	4:25	12:-25
word seront	2:25	6:45	7:45	10:25	13:30	39:50	42:30	43:60	44:40	51:-50
word servent	6:-30
word serveurs	7:45	9:70	39:70
word service	0:-55	1:25	3:45	4:-30	6:-30	7:75	9:30	39:75	42:-25	43:50	47:25
word services	1:-25	3:-25	6:-45	9:45	12:-35	44:-60	45:-35	46:-35	50:-25
word servir	2:40
word ses	1:45	4:65	5:-25	6:-25	9:-25	10:25	11:25	47:40
word session	6:25	7:-40	56:35
word seul	7:30	39:40	56:30
word seules	11:30
word sexe	2:40
word si	0:-30	5:-50	7:30	13:55	38:-40	39:25	44:-25	45:-35	46:-25
word signalement	2:40	10:25
word signalements	13:40
word signifie	2:-30	4:-25
word signée	2:-35
word similaires	4:30	6:60	7:-30	39:-30
word sinon	2:40	5:25
word sis	0:25
word site	3:-25	4:-25	6:35	7:-45	12:30	13:25	38:-25	39:-40	42:-30	44:-25
word sites	0:40	2:30	3:25	4:30	5:-25	6:55	7:30	11:-30	39:45	55:25	56:25
word situations	0:-40	2:25
word situé	13:25
word situées	7:25
word situés	7:50	9:55	39:30
word siège	0:55	1:70	4:-30	39:-35
word smartphone	7:-30
word sms	2:-40	3:-25	7:-30	13:40	39:-35
word social	3:50	4:-30	6:30	13:25	56:55
word sociaux	2:-30
word sociodémographiques	4:25
word société	0:55	1:-30	3:-25	4:-50	7:50	11:35	12:-40	13:-30	39:85	56:45
word sociétés	2:-40	7:50	56:45
word soient	4:-35	7:30	12:25	13:30
word soins	7:-25
word soit	1:-35	2:-40	4:-35	12:25	51:25
word sol	7:-25	39:-25
word solution	2:-25	4:75	6:60	7:70	12:-25	39:85
word solutions	7:35	39:30
word sommes	0:30	2:-25	5:60	38:30
word son	6:-25	39:30	43:25	56:-25
word sont	2:25	7:30	9:30	10:50	11:45	12:55	38:-25	42:45	47:25	56:50
word sorte	4:35	11:25
word souhaite	2:-25
word souhaitez	1:35	2:-30	4:-30	7:-25	12:25	13:65	44:30	46:30	51:35
word soumettez	2:40
word soumis	2:-25	4:45	5:55	11:35	38:35
word sources	2:-40	12:-40	39:-25
word sous	0:35	7:25	9:-25	10:-30	11:30	13:35	43:-55	44:35	56:-35
word souscription	2:-35	10:25	39:35
word souscrire	4:-25
word souscrit	4:30	10:25
word spéciales	4:45
word spécifique	4:-40	5:30	39:-30
word spécifiques	4:30	7:-35	12:50	13:-25	39:-35
word standard	2:55	7:25	39:30
word statistiques	4:70	56:40
word statut	4:25	7:30
word stockage	9:35	10:50	43:65
word stocker	6:30
word stockées	6:40	10:35	11:35
word stop	5:25
word str	3:25	4:-25
word street	3:25	56:40
word strictement	2:30	4:45
word strictes	39:25
word suisse	1:30	2:-25	4:-35	7:-40
word suit	4:25	7:25
word suite	56:25
word suivant	2:-25	6:30	12:-35
word suivante	1:45	51:50
word suivantes	0:35	2:135	6:-25	9:-40	12:-35	13:-40	39:-40
word suivants	0:-25	7:25	12:40	39:-80	44:-40	51:-30
word suivi	2:55	6:35	56:25
word suivre	4:45	56:25
word sujet	2:-40
word sujets	13:25
word supplémentaire	4:-40	12:25
word supplémentaires	5:-25	7:-40	39:-30
word support	2:40	4:30	39:25
word supports	39:25
word suppression	10:70	11:50	12:-35	13:-45	42:35	43:60	44:25	45:30
word supprimant	10:30	11:25
word supprimer	1:25	12:40	13:40	44:25	45:50	46:60	51:60
word supprimerons	43:30
word supprimez	10:40
word supprimons	10:40	42:25
word supprimé	10:35
word supprimées	2:-25	10:40	42:55	43:50	46:45
word supprimés	4:25
word sur	0:-50	3:-30	9:25	10:-35	11:-25	12:-25	13:45	17:-30	38:-40	39:25	42:-30	43:-45	45:-25	46:-50	47:-35	51:-30	56:25
word surveillance	2:30	4:60
word susceptible	7:55
word susceptibles	4:40	5:-25	7:25	56:40
word susmentionnés	0:25
word système	2:25	9:45	11:25	39:30
word systèmes	4:-25	5:-35	7:45	9:25	39:45
word sécuriser	2:-35	11:35
word sécurisé	39:30
word sécurisée	11:40
word sécurisées	11:55
word sécurisés	9:25
word sécurité	0:-35	4:30	9:-40	10:-40	11:75	12:-30	13:-25	39:25	56:-25
word sélection	4:25	11:25
word sélectionnant	1:35	13:45
word sélectionner	6:40
word sélectionnez	6:30	13:40
word séquence	2:35
word sûre	11:30
word tableau	4:-45	5:25	7:25	12:25
word taille	4:30
word tant	0:25	2:40	6:30	10:-45	13:35	38:45	43:-60
word technique	7:45	11:50	39:45
word techniques	2:30	4:-30	11:30
word technologie	5:-30	6:135	13:30	55:30	56:40
word technologies	1:30	2:65	5:-25	6:55
word tel	7:-30
word telle	1:30	12:30	39:25
word telles	5:-30	7:-50	10:-30	11:40
word tels	3:30	4:40	5:-35
word temps	10:130	13:-25	43:70
word tenir	2:-25	4:25	7:-40
word tenons	3:45	7:-25
word tenue	7:25
word tenus	2:-40	4:35	5:30	7:50	39:85
word termes	0:60	2:-35	7:-50	56:25
word terminal	4:-40	6:35	7:-40	12:-25	39:-50	56:70
word terrorisme	5:40	39:25
word the	4:25
word tierce	4:-45
word tierces	2:-60	4:-50	7:50
word tiers	2:-60	3:45	4:-55	9:-50	10:-40	11:-25	12:-55	44:-35	45:-45	47:-25	56:35
word tiktok	0:45	2:-40	4:-35	39:35
word titre	4:-25	7:-35	11:35	12:-25
word titulaire	2:35
word toujours	0:35	2:-70	4:-45	5:55	38:45
word tous	2:-65	4:-30	7:-40	11:30	13:35	39:-55
word tout	0:-30	12:50	13:50	46:25	47:30	50:70	51:30
word toute	0:30	1:55	6:-25	9:-25	12:-30	39:-35	43:-25	45:30	51:-35
word toutefois	4:-50	6:40	11:25	12:25	43:25
word toutes	4:-55	7:-30	12:25	39:-45	51:50
word traceurs	4:-30	56:55
word tracking	7:35
word trafic	2:-30	7:30	39:45
word traitant	10:-25	39:-30
word traitants	0:-25	2:-25	5:-25	7:-35	11:45
word traite	2:60
word traitement	0:100	2:-55	3:-35	4:-40	5:-25	6:-25	7:-25	9:-55	11:-35	12:65	38:25	39:-35	44:25	46:25	47:80
word traitements	0:40	5:125	6:-25	7:-30	12:40	13:-55	38:30	44:25
word traitent	7:-25	11:25
word traiter	2:25	3:25	5:70	6:-40	43:30	51:-50
word traiterons	2:30	7:-40	10:60	13:-25	39:-30	43:85
word traitons	4:100	5:80	7:-65	9:-40	10:-45	11:-25	12:-30	39:-40	51:-30
word traitées	2:25	7:-25	10:-25
word traités	11:30
word transaction	4:-25	7:25	10:25	39:55	42:30
word transfert	2:-35	7:85	9:115
word transferts	4:-25	5:30	7:25	9:75	11:-25	12:-45	39:70
word transférer	2:-25	4:-40	7:30	9:60	12:25	39:30	49:40
word transférons	9:135
word transférées	3:30
word transmet	2:30	7:85	39:110
word transmettez	5:25
word transmettons	2:-25	7:115	39:100
word transmettre	4:-60	7:80	39:95
word transmis	2:30	7:50	39:25
word transmise	7:30	39:35
word transmises	7:135	9:75	11:35	13:45	39:125	43:40
word transmission	2:35	4:35	7:85	9:30	13:35	39:70
word transporteur	7:-25
word travel	4:-30
word travers	5:40	39:-35
word tribunaux	39:25
word trois	4:30	13:30	46:25
word trouvent	4:30
word trouver	6:-25	13:-30
word trouverez	2:-35	4:35	5:-50	13:25	43:50	51:25
word tsa	12:40
word tuteurs	4:-25
word type	5:-30	7:45	10:40	39:25	50:25
word types	4:-30	5:-25	7:-40	10:25	39:-35
word télécharger	46:25
word téléchargez	4:45	46:30
word téléphone	1:-30	2:55	5:-35	7:-35	46:25	51:-35
word téléphonie	39:35
word téléphonique	2:35	7:-25
word téléphoniques	7:-30	39:-25
word ue	0:25	2:-25	4:-30	13:35
word ultérieure	4:30
word ultérieurs	13:-25
word un	2:30	13:-80	17:-25	42:-25	46:25	47:-35	51:-25
word une	0:-60	1:-50	3:-30	9:-45	10:-25	11:45	13:-75	38:-35	43:-35	44:50	50:-25	56:-25
word uni	1:45	4:-25
word union	1:45	7:-25	9:80	40:25
word unique	39:25
word uniquement	4:45	7:75	10:35	39:35	43:55
word unis	2:30	7:45	9:65	39:30
word urgence	4:55	5:35
word usage	2:-30	4:-25	39:30
word utilisant	1:-25	3:30	5:-25	6:60	39:35	50:30	51:25	56:35
word utilisateur	2:25	4:-30	5:-30	6:-25	7:-60	12:25	39:-40	47:25	51:25	56:-35
word utilisateurs	4:40	5:-30	12:-30	39:25	56:35
word utilisation	2:65	5:30	10:-35	11:30	12:-40	13:30	38:-30	43:-40	44:-25	46:-45	55:25	56:30
word utilise	4:105	6:75	7:85	12:-25	39:115	56:90
word utilisent	2:-30	7:-25	11:25	56:25
word utiliser	2:-25	5:30	7:-90	11:-25	12:45	13:45	39:-85	45:-25	47:80
word utiliserons	2:-25	7:-35
word utilisez	11:40
word utilisons	3:-35	4:30	6:50	10:-40	38:25	42:30	43:-65	44:-25	46:-25	56:70
word utilisé	7:-50	10:25	13:-25	56:25
word utilisées	2:-35	3:-50	4:85	7:-25	38:35	39:-25	43:40
word utilisés	0:45	5:-25	7:-25	12:25	56:-25
word valide	2:-30	5:25
word validité	4:-35	7:-25	10:25	42:35	43:25
word valoir	12:55	51:70
word varient	2:30
word veillons	4:40
word vendeur	2:-35	7:40	39:55
word vendeurs	2:-85	7:75	39:50
word venez	2:30	5:-25
word vente	4:50	5:25	7:-25
word vers	2:-25	4:-25	7:-30	12:-30
word version	2:25
word vertu	0:50	2:-35	5:45
word veuillez	1:85	2:-45	4:-105	6:60	9:-25	10:-25	13:65	51:60	56:40
word via	0:50	4:30	5:35	9:35	11:30	12:-60	46:-30
word vidéo	2:30
word vidéos	2:-35	13:-25
word vie	2:-25	11:-35	12:25	56:25
word vigueur	17:-40
word ville	4:-35
word violation	11:45
word visa	2:35
word visible	39:35
word visibles	7:50	39:45
word visite	4:55	6:30	56:25
word visites	2:70	6:35
word visiteur	4:25	12:70
word visiteurs	2:75	6:30	56:30
word visitez	2:-25	4:-30	6:45
word vitaux	4:-30	5:25
word vitesse	2:35	4:30	6:25
word voie	51:50
word voir	2:-35	4:-45	9:25	11:-30	17:-40	47:25
word voiture	2:-25	4:-25
word voitures	7:25	39:30
word vol	2:25	4:35	12:-25
word volontaire	2:35	4:45	7:-30
word volontairement	13:25
word vols	12:-40	38:30
word vos	1:-25	2:-65	5:45	6:-25	11:30	12:40	17:-40	38:-30	42:30	47:40
word votre	3:55	4:55	7:40	9:-45	13:45	39:40	43:-60	44:-30	47:-25	53:25	55:30
word voulez	13:30
word vous	4:55	5:-40	6:-25	7:-50	9:-45	11:-25	12:35	38:-90	39:-55	44:30	46:30	56:-45
word voyage	4:35	5:-25	7:-25	10:-25	11:25
word voyager	2:25
word voyages	2:25	4:-65
word vu	39:30
word vue	1:25	2:95	4:25	6:30	7:30	39:40	51:35
word vues	2:35
word véhicule	2:40	4:30	7:-35	9:-25	39:-25
word véhicules	2:45	4:40	7:-60	39:-75
word vérification	2:25	7:-25
word vérifications	4:25
word vérifie	11:40
word vérifier	4:40	39:-40	51:-25
word web	0:25	6:30	7:25	11:-30	12:-30	13:-35	39:55	42:25	43:25	55:25
word youronlinechoices	13:40
word zone	4:25
word âge	2:25	7:-25
word échanger	4:65	7:55	39:60
word échanges	2:50
word échangez	0:30	3:-25
word échéant	4:30	5:-30	9:-25	10:25	12:-30	39:-30	43:30	44:25
word économique	4:-35	7:-30	9:45	39:-35
word écran	6:25
word écrire	0:35	4:-30	12:75	51:105
word écrivant	51:-25
word éditeur	2:25	4:30
word également	1:40	4:-30	5:-40	7:40	9:-30	11:-25	51:-30
word égard	1:30	2:-25	4:-25
word électronique	2:-50	4:-30	6:-40	11:-25	12:35	43:-45	51:30
word électroniques	2:-25
word élevé	11:30
word éléments	2:-30
word émetteur	4:-25
word émettre	2:-30
word émis	7:-30	10:-50	12:-35
word énoncées	3:25	7:35
word énumérés	2:25
word équipe	11:25
word équipements	4:45
word établi	0:25	4:30
word établie	1:25
word établir	4:25	12:35	39:-25	47:50
word établissements	39:45
word étant	2:-40	3:35	7:-25	9:30
word état	4:30	11:30	12:25
word états	4:-40	7:40	9:65	39:25
word étendue	6:30
word étrangers	9:25
word étrangères	5:30	9:30
word études	4:30	7:-25
word été	2:30	3:30	5:-25	6:25	7:-30	12:30	13:-25	42:35	46:45	56:40
word évaluation	4:25	38:50
word évaluations	4:30
word évaluer	4:25	56:45
word éventuelle	2:30
word éventuelles	5:-25	39:-25	43:25
word éviter	7:-30	11:35
word évoluer	17:50
word événement	2:70	4:30
word événements	2:65	7:-25
word êtes	4:30	6:-25	11:60	45:-25	47:-25
word être	1:-30	2:45	6:25	17:25	37:30	42:-40	51:40
`
}
