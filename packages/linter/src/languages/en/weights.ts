/**
 * Fitted by `bench/reading/fit.js`; change the cues and fit again instead of editing numbers. A positive weight
 * speaks for a disclosure, a negative one against it. Weights too small to matter are left out. The format is
 * explained at `parseWeights`.
 */
export function weights(): string {
  return `
controller	-247	own score:69	is heading:-106	text below:187	first below:192	before:49	after:99	heading above:16	rest of section:86	lead-in:34	rest of list:-17	strongest beside:-154	beside contact:87	beside collection:-87	beside purposes:75	beside legal-basis:41	beside cookies:62	beside sharing:65	beside sale:18	beside retention:23	beside security:-82	beside rights:48	beside choices:5	beside children:-27	beside automated-decisions:-19	beside changes:35	base:8
contact	-244	own score:71	is heading:-176	text below:264	first below:115	before:22	after:151	heading above:-20	rest of section:102	lead-in:44	rest of list:-27	strongest beside:-98	beside controller:8	beside collection:-82	beside sources:-40	beside purposes:-66	beside legal-basis:39	beside cookies:96	beside sharing:19	beside sale:51	beside transfers:45	beside retention:98	beside security:47	beside rights:47	beside choices:-20	beside do-not-track:-50	beside children:101	beside automated-decisions:-14	beside changes:16	base:-29
collection	-195	own score:55	is heading:-80	text below:165	first below:181	before:20	after:99	heading above:94	rest of section:46	lead-in:72	rest of list:-53	strongest beside:-126	beside controller:9	beside contact:63	beside sources:-24	beside purposes:48	beside legal-basis:71	beside cookies:34	beside sharing:30	beside sale:22	beside transfers:43	beside retention:80	beside security:26	beside rights:32	beside choices:23	beside do-not-track:44	beside children:84	beside automated-decisions:-22	base:-102
sources	-282	own score:64	is heading:-103	text below:203	first below:185	before:77	after:100	heading above:52	rest of section:95	lead-in:84	rest of list:-34	strongest beside:-117	beside controller:-9	beside contact:9	beside collection:69	beside purposes:27	beside legal-basis:38	beside cookies:27	beside sharing:45	beside sale:5	beside transfers:22	beside retention:77	beside security:-27	beside rights:-8	beside choices:-40	beside do-not-track:-24	beside children:-9	beside automated-decisions:-39	beside changes:78	base:-22
purposes	-229	own score:62	is heading:-105	text below:113	first below:164	before:16	after:77	heading above:45	rest of section:59	lead-in:88	rest of list:-111	strongest beside:-135	beside controller:13	beside contact:34	beside collection:48	beside sources:53	beside legal-basis:47	beside cookies:35	beside sharing:50	beside sale:19	beside transfers:26	beside retention:55	beside security:28	beside rights:20	beside choices:21	beside do-not-track:-20	beside children:8	beside automated-decisions:62	beside changes:49	base:-46
legal-basis	-255	own score:70	is heading:-94	text below:158	first below:131	before:-11	after:126	heading above:22	rest of section:113	lead-in:95	rest of list:-10	strongest beside:-99	beside controller:-87	beside contact:40	beside collection:74	beside sources:33	beside purposes:38	beside cookies:9	beside sharing:36	beside sale:13	beside transfers:58	beside security:8	beside rights:34	beside choices:17	beside do-not-track:-8	beside children:45	beside automated-decisions:-31	beside changes:-15	base:-29
cookies	-283	own score:64	is heading:-115	text below:208	first below:236	before:122	after:138	heading above:81	rest of section:60	lead-in:-52	rest of list:-191	strongest beside:-39	beside controller:-50	beside contact:-53	beside collection:56	beside sources:-26	beside purposes:12	beside legal-basis:27	beside sharing:31	beside sale:23	beside transfers:46	beside retention:25	beside security:49	beside rights:11	beside choices:18	beside do-not-track:-30	beside children:42	beside automated-decisions:24	beside changes:-23	base:-205
sharing	-186	own score:61	is heading:-89	text below:187	first below:169	before:44	after:107	heading above:97	rest of section:32	lead-in:83	rest of list:-61	strongest beside:-103	beside controller:59	beside contact:50	beside collection:60	beside sources:-55	beside purposes:58	beside legal-basis:50	beside cookies:14	beside sale:-14	beside transfers:101	beside retention:47	beside security:57	beside rights:14	beside choices:41	beside do-not-track:-103	beside children:16	beside automated-decisions:16	beside changes:65	base:-121
sale	-305	own score:72	is heading:-84	text below:174	first below:170	before:34	after:44	heading above:168	rest of section:-133	lead-in:193	rest of list:-63	strongest beside:-67	beside contact:17	beside collection:-52	beside sources:29	beside purposes:56	beside cookies:87	beside sharing:91	beside transfers:-27	beside retention:21	beside rights:-68	beside choices:75	beside do-not-track:-61	beside children:22	beside automated-decisions:5	base:62
transfers	-288	own score:71	is heading:-184	text below:298	first below:269	before:85	after:107	rest of section:75	lead-in:24	rest of list:-72	strongest beside:-75	beside controller:6	beside contact:-28	beside collection:24	beside sources:-5	beside purposes:28	beside legal-basis:-32	beside cookies:24	beside sharing:71	beside sale:-21	beside retention:40	beside security:68	beside rights:-91	beside choices:33	beside children:39	beside automated-decisions:-13	beside changes:-19	base:-123
retention	-270	own score:67	is heading:-105	text below:226	first below:219	before:82	after:123	heading above:12	rest of section:52	lead-in:88	rest of list:-47	strongest beside:-108	beside controller:96	beside contact:10	beside collection:105	beside purposes:47	beside legal-basis:56	beside cookies:-19	beside sharing:14	beside sale:35	beside transfers:68	beside security:5	beside rights:32	beside choices:43	beside do-not-track:-13	beside children:36	beside automated-decisions:17	beside changes:-16	base:-106
security	-303	own score:68	is heading:-146	text below:200	first below:272	before:126	after:183	rest of section:105	lead-in:35	rest of list:-63	strongest beside:-59	beside controller:-25	beside contact:10	beside collection:55	beside sources:-55	beside purposes:6	beside legal-basis:-45	beside sharing:29	beside sale:-28	beside transfers:16	beside retention:25	beside rights:-36	beside choices:18	beside do-not-track:-17	beside automated-decisions:-31	beside changes:-10	base:-34
rights	-170	own score:59	is heading:-117	text below:210	first below:188	before:97	after:125	heading above:-44	rest of section:78	lead-in:39	rest of list:-76	strongest beside:-134	beside controller:26	beside contact:72	beside collection:-10	beside sources:13	beside purposes:56	beside legal-basis:77	beside cookies:22	beside sharing:27	beside sale:131	beside transfers:60	beside retention:54	beside security:-36	beside choices:87	beside do-not-track:-31	beside children:42	beside automated-decisions:57	beside changes:-19	base:-97
choices	-262	own score:74	is heading:-132	text below:192	first below:201	before:73	after:58	heading above:-28	rest of section:88	lead-in:53	rest of list:-70	strongest beside:-31	beside controller:-51	beside contact:34	beside collection:-6	beside sources:-12	beside purposes:15	beside legal-basis:19	beside cookies:-17	beside sharing:42	beside sale:-151	beside transfers:-51	beside retention:5	beside security:-7	beside rights:-13	beside do-not-track:-75	beside children:16	beside automated-decisions:-44	beside changes:7	base:-55
do-not-track	-307	own score:96	is heading:-102	text below:209	first below:223	before:81	after:100	heading above:73	rest of section:56	lead-in:34	rest of list:-81	strongest beside:-29	beside controller:-27	beside contact:-31	beside collection:81	beside sources:48	beside purposes:12	beside legal-basis:-30	beside cookies:33	beside sharing:27	beside sale:-19	beside transfers:-10	beside retention:-6	beside security:-10	beside rights:-7	beside choices:50	beside children:9	beside changes:13	base:10
children	-268	own score:60	is heading:-149	text below:279	first below:273	before:173	after:159	heading above:32	rest of section:-41	lead-in:154	rest of list:-104	strongest beside:-46	beside controller:-30	beside contact:75	beside collection:-22	beside sources:-39	beside purposes:82	beside legal-basis:89	beside cookies:-40	beside sharing:-22	beside sale:20	beside transfers:-19	beside retention:-21	beside security:-12	beside rights:-30	beside choices:12	beside automated-decisions:-7	beside changes:-27	base:-100
automated-decisions	-348	own score:71	is heading:-107	text below:184	first below:186	before:97	after:85	heading above:-47	rest of section:58	lead-in:54	rest of list:-77	strongest beside:-78	beside controller:-37	beside contact:-44	beside collection:15	beside sources:29	beside purposes:117	beside legal-basis:57	beside cookies:-43	beside sale:-13	beside transfers:-19	beside retention:12	beside security:18	beside rights:66	beside children:-7	beside changes:-5	base:-19
changes	-292	own score:68	is heading:-177	text below:161	first below:186	before:23	after:156	heading above:54	rest of section:84	lead-in:45	rest of list:-67	strongest beside:-124	beside contact:-68	beside collection:-34	beside sources:-6	beside purposes:-47	beside legal-basis:-28	beside cookies:-10	beside sharing:-55	beside sale:66	beside transfers:-13	beside retention:-17	beside rights:91	beside choices:-48	beside do-not-track:-38	base:-148
controller.data-protection-officer	-301
controller.representative	-352
collection.sensitive	-253
collection.health-policy	-240
collection.health	-240
collection.duty-to-provide	-248
sources.public	-305
purposes.new	-244
legal-basis.legitimate-interest	-327
cookies.duration	-307
cookies.third-party	-296
cookies.consent	-266
cookies.internal-identifiers	-240
sharing.recipients	-182
sharing.business-purpose	-295
sale.opt-out-link	-246
rights.opt-out-of-sale	-225
sale.notice	-240
sale.under-16	-230
transfers.safeguard	-375
transfers.framework	-240
transfers.recourse	-240
transfers.enforcement	-240
transfers.arbitration	-240
transfers.liability	-240
transfers.copy	-263
retention.criteria	-210
retention.period	-352
rights.access	-271
rights.rectification	-261
rights.erasure	-297
rights.restriction	-336
rights.objection	-242
rights.portability	-320
rights.withdraw-consent	-267
rights.complaint	-240
rights.complaint-to-controller	-229
rights.limit-sensitive	-286
rights.no-retaliation	-288
rights.time	-240
rights.fee	-240
rights.metrics	-240
rights.how	-222
rights.verification	-328
rights.appeal	-240
rights.authorised-agent	-303
choices.incentives	-240
do-not-track.answer	-301
do-not-track.opt-out-signal	-339
do-not-track.third-party-tracking	-284
children.minimum-age	-349
children.parental-consent	-274
children.parental-rights	-229
children.public-posting	-240
children.protection	-240
children.operators	-240
automated-decisions.logic	-688
automated-decisions.recommendations	-240
automated-decisions.advertising	-240
automated-decisions.artificial-intelligence	-240
automated-decisions.ai-notice	-240
changes.notice	-341
changes.last-updated	-343
changes.effective-date	-305

0.1027684211730957	32
5	-70	-63	-12	2	29	26	-62	-68	-65	-18	-94	-55	19	-74	-26	-5	7	-71	-88	-94	-17	0	0	-3	24	-24	28	-77	-76	-86	0	-33	-59	-27	24	0	-60	-53	0	0	0	0	0	-27	-74	-84	25	28	14	20	18	32	3	-27	-32	12	7	0	0	0	-14	16	0	11	0	-39	-27	-21	-71	6	9	0	0	0	0	0	0	0	0	-105	-70	-77
39	-86	-141	32	-3	38	-18	21	21	25	-99	35	25	-18	-17	13	-63	-13	-83	-77	-98	16	0	0	-72	14	-59	-55	9	33	-6	0	28	-8	-60	-40	0	-43	-70	0	0	0	0	0	-64	-9	2	5	-64	-26	-47	-48	-74	12	-70	-83	-49	-96	0	0	0	-41	-65	0	-76	0	-43	-70	19	-55	-71	-49	0	0	0	0	0	0	0	0	-77	-72	-78
-10	-141	-49	-114	-17	-25	-24	-59	-19	0	-117	22	-39	13	-18	21	-12	-17	-31	-109	-95	-19	0	0	-70	-36	18	-34	-27	-21	-78	0	-66	21	17	24	0	19	-97	0	0	0	0	0	-57	-4	3	30	11	18	2	18	10	9	-6	-21	9	-4	0	0	0	-2	-28	0	-6	0	22	30	-42	8	-6	-14	0	0	0	0	0	0	0	0	11	-100	-89
48	30	17	13	-40	16	9	-8	16	-33	21	-80	-103	-120	-2	-79	-91	-85	-83	-9	24	31	0	0	12	-59	-43	-51	-33	30	-5	0	24	-2	-69	-47	0	-79	20	0	0	0	0	0	9	-61	-38	-111	-92	-103	-72	-68	-75	-73	-32	-69	-58	-73	0	0	0	-116	-71	0	-67	0	-61	-55	-62	-70	-74	-65	0	0	0	0	0	0	0	0	-41	-67	-67
53	-56	20	1	-8	-16	15	19	12	-57	-81	-45	2	-112	26	31	48	-6	-5	-5	-95	-60	0	0	23	-85	-19	13	-61	0	3	0	23	-72	-68	-76	0	-39	-94	0	0	0	0	0	-76	-112	-27	-96	-67	-74	-72	-80	-59	-48	-51	-78	-70	-76	0	0	0	-107	-83	0	-75	0	11	-2	28	37	1	-1	0	0	0	0	0	0	0	0	19	-19	-63
41	-68	17	70	-12	-15	-87	47	-46	33	48	-11	-90	26	3	13	-59	-79	-84	-42	-73	-44	0	0	8	-84	-86	-86	-5	6	-48	0	-34	-79	39	34	0	-31	-45	0	0	0	0	0	11	-32	-60	-5	3	-12	-51	-62	-10	-67	-63	-83	-22	-92	0	0	0	72	-9	0	11	0	6	20	-19	-60	-61	-80	0	0	0	0	0	0	0	0	-66	-52	-65
43	-31	-14	-41	45	34	-44	35	17	-7	25	24	30	-23	14	-65	-94	-93	-79	-8	-101	-127	0	0	-99	-24	-45	-22	32	27	13	0	20	-52	-63	-74	0	-95	-30	0	0	0	0	0	-79	-1	33	-35	1	-29	-14	-43	31	-81	21	-62	-69	-70	0	0	0	-43	-27	0	-91	0	-75	-74	-39	-81	-79	-67	0	0	0	0	0	0	0	0	-76	-60	-81
20	10	14	-128	-125	-153	-64	-116	-35	-15	-69	-78	-11	22	-35	20	23	-21	-41	29	-23	-62	0	0	-84	-78	-69	-38	-77	-99	-71	0	-113	-91	-8	2	0	4	-75	0	0	0	0	0	3	-82	-94	9	0	1	2	6	11	8	18	-3	2	12	0	0	0	13	19	0	29	0	1	7	-76	10	9	17	0	0	0	0	0	0	0	0	-59	-61	-46
17	-65	-61	8	9	-7	-74	7	-46	29	-137	18	-130	9	0	24	-10	16	-110	-77	-87	3	0	0	44	-31	7	-60	-74	10	-10	0	-92	-13	-21	18	0	30	-101	0	0	0	0	0	-59	43	-23	-42	-25	7	-58	-40	-10	-38	-106	-64	4	45	0	0	0	-83	10	0	-20	0	15	10	15	-12	-10	-49	0	0	0	0	0	0	0	0	-97	-76	-64
43	-104	-35	3	-99	25	18	26	-46	-2	-124	-38	-13	-66	44	-15	-80	-83	45	-59	-80	-74	0	0	-16	-86	40	16	37	-6	9	0	-82	-55	13	-19	0	-80	-94	0	0	0	0	0	-62	-65	3	-57	-55	-50	-43	-7	-82	-25	-82	-66	-54	-45	0	0	0	-45	-32	0	-43	0	9	-10	-45	-81	-74	-60	0	0	0	0	0	0	0	0	31	-25	15
28	-47	-4	-113	-46	-17	-39	-14	33	33	18	-119	-74	12	21	1	-72	-119	31	-42	-22	-104	0	0	-84	-67	3	-43	-93	-33	-24	0	20	-4	37	39	0	-5	28	0	0	0	0	0	12	-120	-109	-48	-104	-83	-44	21	-79	13	-85	-6	-41	-39	0	0	0	9	-22	0	22	0	-15	4	-19	-99	-61	-77	0	0	0	0	0	0	0	0	21	9	-27
29	4	19	-12	-53	-66	-99	-75	24	20	-28	12	40	-6	-14	-96	-68	-126	-102	17	8	-15	0	0	17	-53	-70	-105	-87	-78	-78	0	34	-25	7	25	0	-60	-59	0	0	0	0	0	-47	14	28	9	15	4	-51	-94	-72	-96	-20	19	-15	-4	0	0	0	24	9	0	-28	0	-85	-84	-61	-83	-75	-100	0	0	0	0	0	0	0	0	-36	-106	-44
55	-23	5	24	-85	-17	16	-100	-101	-132	-7	55	40	-8	-43	-78	18	-32	19	-74	23	24	0	0	8	-84	-5	-12	-77	-118	-94	0	-116	-79	-81	-118	0	-101	13	0	0	0	0	0	-33	34	14	-58	-37	-28	-29	-96	-88	13	-67	-103	-32	-55	0	0	0	-2	52	0	14	0	-61	-56	-55	22	-18	-17	0	0	0	0	0	0	0	0	31	23	-59
33	-93	-36	13	-38	-94	-7	13	-6	-78	31	-75	26	41	32	-52	1	-25	-103	-87	-78	16	0	0	41	-88	-39	-31	-44	-53	20	0	-48	-86	-54	-33	0	-78	27	0	0	0	0	0	5	-116	-90	17	40	18	5	-2	27	40	21	27	1	-1	0	0	0	-5	-3	0	-9	0	-44	-53	-52	-60	-58	-74	0	0	0	0	0	0	0	0	-72	-83	-72
28	-93	-104	23	41	-27	27	-10	-87	-70	-36	-49	30	0	2	-92	-55	-50	35	-64	-67	29	0	0	-34	15	-35	23	-81	-29	-8	0	-84	-61	-59	-69	0	-66	15	0	0	0	0	0	-70	-33	-31	3	-48	-54	-1	12	-53	-21	10	3	-19	-1	0	0	0	-80	-91	0	-73	0	-77	-68	-60	-7	-2	-76	0	0	0	0	0	0	0	0	37	-49	-21
45	31	30	-2	66	-11	-123	-64	-40	-102	-57	-58	-69	17	39	-83	8	-13	-12	15	14	-76	0	0	-11	29	-80	-142	-80	-48	-115	0	-22	-83	-90	-92	0	-91	-88	0	0	0	0	0	-45	-92	-57	29	20	13	-9	-17	-21	-126	-26	-2	-74	-37	0	0	0	34	37	0	16	0	-80	-74	-70	4	-41	30	0	0	0	0	0	0	0	0	-84	32	-70
40	-76	-74	40	1	53	13	-25	20	-146	-27	40	-12	3	36	-108	-24	22	-79	-75	-93	18	0	0	28	-11	-2	41	-12	-120	-13	0	11	-10	-70	-104	0	-75	-78	0	0	0	0	0	-64	27	35	-24	16	9	-64	5	-63	11	-108	-71	-58	-81	0	0	0	19	-66	0	-82	0	-83	-66	-77	-43	-25	-62	0	0	0	0	0	0	0	0	-63	-73	-79
21	11	17	-132	-121	-114	-75	5	-139	-105	16	19	-29	9	18	-32	-64	-42	23	15	2	-94	0	0	-50	-54	-62	-61	-1	-76	3	0	-120	-72	-81	-53	0	-76	20	0	0	0	0	0	18	27	-3	12	29	21	36	34	24	-1	7	8	-79	-38	0	0	0	15	-10	0	-46	0	-59	-35	-51	-50	-9	-11	0	0	0	0	0	0	0	0	-32	25	19
49	-57	-124	4	9	17	11	2	26	-75	-15	-78	6	-93	-117	-104	5	-26	30	-77	-75	-45	0	0	-41	7	11	21	-108	-11	-32	0	0	-18	-55	-83	0	-84	21	0	0	0	0	0	-77	-58	-102	-90	-78	-73	-19	-27	0	-83	-76	-95	-57	-19	0	0	0	-90	-29	0	-50	0	-74	-57	-89	-75	-14	-56	0	0	0	0	0	0	0	0	-55	36	22
29	1	15	-76	-34	-1	38	27	-12	-85	40	27	-33	-3	-82	-123	22	-17	-96	9	-74	-65	0	0	-38	-40	-10	37	-11	-2	25	0	23	-61	-73	-94	0	-63	13	0	0	0	0	0	20	20	22	-63	-60	12	-31	-12	-53	10	-87	13	-82	-23	0	0	0	23	-46	0	-65	0	-78	-68	-72	-26	-31	13	0	0	0	0	0	0	0	0	-68	-84	-72
60	42	12	-75	-78	-6	23	-132	15	6	28	14	51	-61	-111	-14	9	48	22	17	15	-91	0	0	-88	-85	-34	0	-78	-126	-101	0	-18	-31	-49	-68	0	-8	19	0	0	0	0	0	-16	2	-48	-130	-111	-119	-80	-75	-64	-89	12	-9	-54	-95	0	0	0	-82	-94	0	-71	0	-35	-37	-58	39	-2	-29	0	0	0	0	0	0	0	0	-35	22	15
43	-16	15	-47	-101	15	-106	46	-65	-14	-102	-13	36	24	-14	10	-53	38	-35	-68	32	-60	0	0	-91	-75	-72	-94	17	-9	-42	0	-93	-65	16	19	0	-20	-78	0	0	0	0	0	-68	13	-58	32	18	30	-10	-14	10	-8	-31	-51	18	9	0	0	0	28	-47	0	-27	0	14	6	-13	-94	-61	-27	0	0	0	0	0	0	0	0	-58	-89	8
34	32	25	34	-17	-69	-104	-14	-108	-109	-89	-22	-104	-37	-84	-35	-74	-101	50	8	10	-44	0	0	-94	-5	-45	-63	32	-34	-60	0	-111	-32	-68	-54	0	-66	-88	0	0	0	0	0	-72	-90	26	14	-7	3	29	12	1	-8	-12	-8	-85	-13	0	0	0	-29	-61	0	-62	0	-61	-58	-41	-79	-69	-80	0	0	0	0	0	0	0	0	19	15	0
44	40	22	1	-116	22	54	-70	-93	-31	-70	-26	-64	61	10	-92	-67	13	-108	36	25	-92	0	0	3	-83	-37	5	-75	-118	-78	0	-90	-60	-29	-5	0	-62	-69	0	0	0	0	0	-85	-3	-85	-52	-57	-18	15	25	-3	30	54	18	-46	-6	0	0	0	8	0	0	-46	0	-79	-80	-61	-81	-66	-76	0	0	0	0	0	0	0	0	-81	-71	-74
20	-19	-98	5	7	0	-78	-3	-19	-1	19	-77	19	-132	3	22	-49	-9	-93	-74	-40	1	0	0	-10	7	-88	-63	-4	13	-25	0	2	20	-48	-84	0	-7	9	0	0	0	0	0	6	-60	-58	-102	-91	-84	-76	-80	-84	-100	-97	-71	-57	-75	0	0	0	-92	-65	0	-56	0	12	8	19	-29	-42	-67	0	0	0	0	0	0	0	0	-72	-71	-72
17	30	-24	-40	-9	20	12	1	0	19	-85	-96	-96	-16	28	-2	-36	20	-82	-35	15	17	0	0	-54	15	-33	18	-64	21	17	0	9	-5	-46	-33	0	-62	-89	0	0	0	0	0	-79	-92	-53	-37	-53	-30	-38	-2	-36	29	-52	-74	15	-41	0	0	0	17	-70	0	-84	0	-30	-52	4	-77	-81	-80	0	0	0	0	0	0	0	0	-66	-69	-75
34	-78	23	-57	-32	44	-116	-101	-56	19	26	-89	-16	-14	-76	-70	58	-14	32	-53	-48	-40	0	0	-101	-7	14	-82	-78	-112	-80	0	-50	-7	-5	22	0	37	8	0	0	0	0	0	-3	-92	-73	-41	-11	-40	-106	-89	-114	-114	-11	33	-8	18	0	0	0	-11	-49	0	-14	0	-71	-50	-58	22	5	32	0	0	0	0	0	0	0	0	16	-19	16
7	-94	-121	-53	-27	-53	-3	-10	32	-74	22	35	-35	-71	57	-14	-54	-108	-87	-76	-61	-26	0	0	-26	5	-39	-4	18	-5	-14	0	22	-27	-46	-54	0	-76	-27	0	0	0	0	0	-29	35	-10	-76	-33	-34	24	-50	-55	-41	-28	-98	-33	22	0	0	0	-78	-61	0	-70	0	2	13	-60	-49	-53	-49	0	0	0	0	0	0	0	0	-70	-61	-51
14	-25	-105	-55	-49	-71	-52	32	20	-15	-52	-79	-84	41	-58	6	-79	-100	39	-56	-53	-62	0	0	-63	-51	-29	-87	53	46	-24	0	43	5	-19	-4	0	-12	-27	0	0	0	0	0	-69	-65	-50	-58	-49	-30	5	-56	-85	-58	13	1	-50	-45	0	0	0	-23	40	0	34	0	-10	15	3	-67	-55	4	0	0	0	0	0	0	0	0	34	16	0
81	-13	43	30	-17	17	-97	-93	61	21	-7	-38	7	45	-5	-87	-50	42	40	-21	-48	-21	0	0	-25	-57	-49	-105	-81	-136	-100	0	21	19	-68	-99	0	-75	-38	0	0	0	0	0	-83	-56	-62	31	-62	-49	-82	-87	-96	-118	38	28	-75	23	0	0	0	-22	13	0	-11	0	-72	-68	-66	-60	-53	-70	0	0	0	0	0	0	0	0	-44	26	31
43	13	-1	7	29	-51	7	-130	15	17	14	3	-30	-20	-121	-97	-60	-4	-103	13	11	13	0	0	-71	-27	-81	15	-79	-98	-100	0	4	26	-49	-22	0	23	11	0	0	0	0	0	26	6	-22	25	-90	-44	-90	-52	8	-88	-18	-43	-9	-87	0	0	0	-74	-112	0	-80	0	-74	-68	-63	-71	-32	-61	0	0	0	0	0	0	0	0	-65	-73	-74
45	10	-79	16	21	6	11	-4	8	12	-11	21	-23	-125	-47	-30	5	-101	-5	-100	-85	13	0	0	-1	3	-31	3	1	-63	-2	0	5	8	-68	-84	0	8	-97	0	0	0	0	0	-98	17	25	-87	-98	-110	-76	-71	-98	-89	-88	-94	-63	-89	0	0	0	-112	-103	0	-74	0	-11	-69	-29	5	11	-44	0	0	0	0	0	0	0	0	-3	-20	4

above changes	YXZagXZbXgfXYXcYXbeZcZdVaZcbdaXb
above children	aYacXYYbaaacaYYcXdXcecdeYfYXbabZ
above choices	aXbYcaaccbcabcZbZcWZabcaacccbaZX
above collection	baacbcaYbaZaaZaabZbaaZaabaZaYaab
above contact	bZZbaZbaYZZdbZYdaaYacdbcYcaZXccV
above controller	ZZaaYeWebYXZcYadYdYbZaedbdXWZZbc
above cookies	YaYadbeZdcbVababZcZcYdZZbbaaaaXY
above legal-basis	dbadcabXYdaXZZZXbZdccaYdaccZXZXb
above purposes	caaaZabaabaWZZabaZbbbbabZdcYZbYa
above retention	XfeXZZfYadaadXWYccUdcYbYWZXfaXaf
above rights	ZYcZYaabZXZbaZZaacXZabbaYYbZZbaY
above sale	ZZcaZYaacYfdYZZYYXWcdaZaZbZadbdb
above security	ZaeWZXfbYcXbbbcYZcaadcXcaYbbcbYa
above sharing	YcbbabbabYccXaYYYYZZaXZYZcYbcdcb
above sources	bZaYaZcYaYbYZWcdcabaaZbZccaaYZcc
above transfers	YXaZXaabbadbbaacZaXbaaabbaZbbbaa
automated-decisions*1	cacXbWYabZYXXaacccZYdeZbceZZYbZX
automated-decisions*2	cbcZbZZcaaYYZaaabZbbacbaYadXabaY	16:113
automated-decisions*3	cZccaaadbbZcbbaaaacZabbYZababaca	16:54
automated-decisions/advertising	ZXbacaYXbdaaadbebaaZZYYedeZbadaZ	76:350
automated-decisions/ai-notice	YaaabZZcZaZaYaaacdZZcacZZYZbacaa	78:350
automated-decisions/artificial-intelligence	caaYcWbXcaaZZYYXaYabdcYadcbbbbaa	77:350
automated-decisions/automated-decision	dbdZbaabaYXYZabbaadcaabZcacYaaaY	16:284
automated-decisions/logic	ebaYXabbbZYXaaaccZZbYfYdZddXZcYZ	16:145	74:263
automated-decisions/no-effects	bXZYaZZYeYZYYXYacaYYeeZabfZZZcaX	16:165
automated-decisions/profiling	bccabZabZaaXYbbcbcaaabcabbaYaYaY	16:192
automated-decisions/recommendations	ZXXXXWXXbXaaWXWXcZXYebYaabXZZeaX	75:350
begins about	dadcabccebYaebeaYdadZcdaeedbdXbZ
begins access	YddYWaabXWYgYbYZYZYXWcbYYYZZageZ
begins account	baZbZbXYZZXbcacYaaZaYYcaaYbYaabZ
begins activity	ZYZXbcYaabYZddbYaaYaaaabZYabaZaY
begins ad	YZbZYZaacYabZbbcaaYZYbaaYaXbdZZZ
begins additional	aeccbZcZceYZZZZZfYcbZcabcecaZbXc
begins additionally	ZZbZbgZcddbZaebbacbYZdaacZaYZYac
begins address	bYYdbcYeccaadYYdaeacdcdeYadYYbZX
begins advertisers	aaZadccYbabaaZabZacbcZYabdXcbdZa
begins advertising	YdZYYacXacddXWaYYXXZcaYYdbYYcgcb
begins affiliates	bWaYaYaabZacZabbZZZZaaaZbaaZaaca
begins after	aaeabXfaZZaecZYZadZdaaaabaYeaXbc
begins age	bbababbYZdaZcZZZcbabWYddaccbZbYc
begins aggregate	ZZbacbcZaXaacbbbZaZZZacabbZbbZZa
begins aggregated	aaZaYbXabbaZaZaababZaZbaZabXZaaZ
begins ai	ZbaccXcYZXdcYYYXaYcdcXZYacYddccb
begins all	YZaXYcadYZYbcddcYaZYbgaYbZcXYZZZ
begins allow	ZcbbaZdZaaZcXaaXcZdZecZacZdYYdbb
begins also	aYZaccaXccZaadaZaaZaabbacbbaZXbb
begins although	aabYcYacaaXafcfaZZbYecYXbXdXXZZc
begins amazon	ZaZdZeaaaaaaYbZYcZcbdZaZbZZbZdca
begins an	bbaWacbacVXXbXbdZYYYaaaZcYbYYaab
begins analytical	bbZcXdaaddZZaZcZYabaZdaadbaXZaZY
begins analytics	aaabaYcbZZcdbYYbWabbaZZZXbZacYaY
begins analyze	dZcYacbZedaYbYaaaZYbaeaccceZZaYY
begins and	ebaaZcaaZYabbcaaacbdYbZZZaaXbbaZ
begins any	cccXcXbbbdacZcdcbZZYXbacfZYbaaYZ
begins app	bcZebgVYfZXdfffbdWdYWUgcgWWYbffg
begins apple	aXcVcadZeaZXYYcdXcYZYccYcbbZXWbZ
begins as	cbdZacZbaaZfadccaaaZXababZaZbccZ
begins at	ZYbZZacabaaaZbacacbaaaZXZcYcbZcb
begins attn	YZYgfdbeXbdfeXXdYfYgedfbYZeYXdeY
begins audio	baYYbZYaaaYcZcccZZcYdZabaabZaaZY
begins authorized	aaaYbYabbYcabcddYaZbbcZcaZbbeZbZ
begins automated	abZZbbZYdaYXYbaZbZZYedcZdbcYZbXZ
begins automatically	ZYZZYbWacZZcddcbZXbZZbabcZYaacdZ
begins bank	baYbagVacdXcfefdcaaYXZfeeWZXZadb
begins be	XYcYZZZbYZZcZaabWZYZZabaaZaaXcca
begins because	aZXcXcYaadYbbbZabYbZaaZbdYXXYaaa
begins below	ZbZaZcbbaaXbeaZaadZbaaabcaZaYYab
begins billing	YaZdeYbdXZedXbXYaacZbXZYYaYedcda
begins biometric	XaYcaZbZcZZbbZZbYcbaccYXacdcYYba
begins browser	babbbbaaccZdddbaacbaZbacecbaZdbY
begins business	bacbdZbbdeaaaaaZbZdbcbZZbbababZa
begins by	YXZYbcZbYaYcbZYbXcYeabadXWbbYbaa
begins california	ddZZacaadbZYbceZaXabXdabYabXZcaX
begins carry	YXdZaaZYaaccbbYbacZccbaZbXZfdXcd
begins carrying	YYZcbXYZYaYbaaZZXbaZbYbaaaZZbaaZ
begins categories	bbaZbbZbZaYaccabcYZXYbYZWZYZbdbY
begins category	adZdceaXZcYZbbbYcYdZWabacbaYabad
begins certain	bcbaaZbababacZYZcZdcdaZZccaabdcb
begins changes	bZaYbZZcZabZbYbcZffacabZaZaYZdYc
begins children	cXbYeXYcdXXZcdbZZZdcZZZYbZdaZXad
begins children's	eYbZcYbdcZYbZbaZZacebbbZbadaaYac
begins choose	aZbaaYcdZdbcbddaYcYbbdZaebbbaYYY
begins click	ZaZdfbbafdbbaegccdZZaZcbfbaeYZaa
begins cloud	bdYaZZaYXbdZZXaXbYaYaYZcabbYbdbc
begins commercial	ZYZYYZbabbcbYaXYaYZZbYZZabbZZcab
begins communicate	bacabYdZabaYZXZabZbabdXcdbeYXZZc
begins communicating	bdaaaZbYbcZYZWaZcYdbaaXZcZbYaZXZ
begins communication	bbYbafZYaaXXeZdbZXdXabdceXbXbaba
begins communications	ZZcYadZacZccbcdZaZYYZacXaXXZdZaa
begins community	aaZaZabZZcaaaZaadZbcZbZbbbbYbcZZ
begins companies	YdXdeYcYYbbcXZYYaZadZYYXXaYddcca
begins company	ZXZcWbYbdaYbcabbaZZccbdbdaYaXacb
begins compliance	ecaaeYbYYfZWYZaZbZddeZZcagaaYZZb
begins comply	ZccaabbZbbbYZYZadZaabdZbZccbaaZa
begins complying	aacYabbabZYZbZaaYcaabcbZcabbYYbZ
begins conduct	aZbbZYbaaccYaZZZbabZcbaZccdYYcZb
begins connection	YaZYacZZdaZbafcXYYbaacdadWYZcZZb
begins consent	bXacZYZaXabYbcaWXYaecYYdYaYZaZaa
begins consumer	caaZZbYbdYXYddcbacaaZZbdZXcXZZZa
begins contact	bababfZdcaacbccdYbaZZbcacZaaZccc
begins content	bYaZcabbcaabaaaZXabZeYbbbaZcaYdc
begins contract	dYecdYZbYdaYaWaZYaccaXbcWebbcYec
begins contractual	YYYbbaYYacZYbecabZWZXZZdZZZZYZXa
begins cookie	YacaYacacdYZYaYYaaYbbfcZcbbcdYaY
begins cookies	YZcZdZcZbebZWccabcbbXeaYcbYZaWYa
begins corporate	YZbYZZaacadXZaZZaZaXabbZZZZZZcaa
begins correction	ZYaabcabaaZeaXZXaZZaacZYZacZYaZa
begins create	babZaXdZbaeaYYbcbcaZacaZdceZaXad
begins creating	bcadXabaabYYYZZZaYcbZbYcaabaZcXY
begins credit	bZbbZXaaZbYaabZdaaaaZYaabdWbaXdc
begins customer	YYcZaYbcaecdbcbZacZbdZcaZbbdaYcb
begins customers	eYeWYeXfYZYdZfYfZfZaZfabYZbYZXYY
begins customize	bXdXbbacdcdbadddXdZaZdacecbdaXWY
begins data	bbaZWbaXZYXZdZbYababbXZabXYaXaeb
begins date	ZZWYabWYacZXbYdZZbdWaXeZaXcXdcZb
begins de	abZbadbYZcYadabZcabXbdecdYdXZcaZ
begins delete	dZeZYZZfaWabcaXZbbZdadaeXbbZdaaY
begins deletion	YZZZXdYacXacbYaZZaZcZbZbYYcZdccX
begins demographic	baccYYZYcZcYabdbaYZYWZaWebaaYXec
begins depending	cZcabaYbcabbZbaaaaYaaaaadacZbcbZ
begins details	cZYbYbWYdXZbfdeacabYYXdbeXZYZZdb
begins detect	YafWbaabdacaXdYaZaZcacbZYZYafbcX
begins detecting	bbbZYaZYccaYZYaZZZaaZZZabcbXYaZa
begins develop	cbccWZdZccdZbaYababdbfaedcfbaZZa
begins developing	bcaYaYbbZeXYbcdXbZaZbbXabZZZYYXX
begins device	YaZaaeXacaZcbdbZabbXaccbbWbacbac
begins digital	cXddZZaacadeZdccYdabcZdcfbaebZcZ
begins directly	ZcYZabXYcdWcffdZcZbWYadacWXZZeec
begins disclosure	YcYaZcZacZXYaZaadZcZYcbbZaaZYdaa
begins do	bYbYacYdaccZZYZZXaYZbcabdZbbaYYa
begins domain	ZbaaXedYYcXYXaYZZYXaXecZcYZZdYYb
begins download	eeeYYaYebaadadecYcYYXddabZbZcbdZ
begins due	abYZbbYaXcaYabbZaYcYYaZccaaZbYZa
begins during	ccXcaeaYdcYZbbeabZbYaabbdXaYZbZc
begins each	cbgZZXadZZZeedfZXccbddaYbaaaaYeX
begins education	baZaadbaaYYabcbcaZcYZadbaYaXbZcb
begins effective	XXYWWWYYYgYXVYcVYgfYdedYYXgZecWf
begins email	ZbYefdWabbZcacaZcabYZZbcZYaaaZcb
begins emails	aaddbZYcaZccbZbcabaaZXZcccYdbaZd
begins employment	dabbcdYZcaXXddbaaZdYZbcdacdYYZab
begins enable	dacYXYeZbaYabXaaababZbYbaaabYZZb
begins enforce	YbbccYcYacdZZZZadYdXbaYabccbbdbb
begins ensure	ZbZZZbbZZZccYcaaZZZdaYaaaZZbaYdb
begins ensuring	ZaaYZaZcbcYZZbbcacYaabbYZZaaaabZ
begins erasure	bbcaZYabaZaaabZZadaabbbZaZbbaaba
begins essential	aZcZZZbaZZbZcbZZYdbdaeaYYcZZdZaZ
begins eu	cZZfXcXZXYbaZdYaYeYbdccaebbbXXdb
begins event	ZabbcacYcbbacaZbaYadacbZacbbZbZZ
begins examples	YdXfecYYZeYdbaWWdadYXZYaaZYZccbc
begins except	cbeZbaacfbddbbbbabdZYeacZbYedbca
begins exercising	caaZZaZcZaZacbZbbebZZeaYbccaaWYa
begins external	ZcZddYeYYacaXbYYdYccaXYYabYedcaZ
begins facebook	ZaZcaZcaaaaZcbbabZbbZYZZdbYcbYZY
begins facilitate	bacbZZcabbbYcYabZaaaZcaabbdYaYZZ
begins feedback	dbcbaXeZZbZacZcXcabaaaXZZabaabae
begins finally	YaZYYcWcaXaZYdbXZYaWbbbcYVYYccbZ
begins financial	aYcaZZXZcaddYbYXXYaYaaYYabYdcbaZ
begins find	baabbcdZedcZaaccbbYdbfccdccZZZZY
begins first	YcaaZcZbcbZcbfbbbYbZaaYbbYYYccdZ
begins for	bZacaaccbaZZaaZcabbbabbbabaYbYbc
begins fraud	YZZYZcZYZXaaXbbdaXYZZYcWXYYcZYgd
begins from	acaYaZeYdZXXaYebcZcbZZbZeabYZYbd
begins fulfill	acacZZcZaabYZZZZcZcZbcYbacfYYcZb
begins fulfilling	dbaaYZbZadZYaZbaaZbaacZbacaYYYZb
begins full	YZcacYbdcdcabddcbdYZZcaZedZdaXYa
begins functional	abaaZacaacYZabcXYYZbacbbYaYZZZZY
begins functionality	bZdbcYeacdcZZYYaZbadbeYacdebZYZZ
begins further	YdcbcYgddbedebccXgaacdeYgdcfdYeb
begins furthermore	bbaYZbZZaZabbacYcZbaaaabYaZaYaab
begins general	ZaZadbbbYbcZaeadbcaZZcaYdcZcZXYa
begins generally	ZcZbbccYccZZXbcbcYYXacZdZaaaYdYZ
begins geolocation	YbaaZZaabaaaZaaZYYZYbZZZcbbZZbcc
begins go	bYfcfYbeffeeadgcceZdcabYgeafbXaZ
begins google	YaYabZfZYYabZbbcZYabbYZbcaWeaacb
begins government	ZfXebaaYZXbbbZbZcZZbZXaZddYdcbad
begins have	ZaZcbZbaYZdYZbYaZeYZZZZbYbZcacXY
begins help	eZdaWaeZbbZZbYdbaacdbeZefeeaaYZY
begins here	acaYbYdZaeYbccgZZbeafdaYdbdabdZb
begins how	ZabZZbeYZZababZXaZcadaXYbadbacac
begins however	fadZaabaaZbZcbebZdaeddYbZZeaaZaa
begins identification	cbZcadaZebYZbZcXcZbYZaddcaaYZcZa
begins identifiers	YdbbaaZZaaecaaYZZZdXbZbacbcXZfdf
begins identify	daZbccbXedYYbYdacXbcZcdceacZYcbd
begins identifying	aaZaZZaZbbZZaZZabZdZdcYbZababcaa
begins identity	acXbZYYYYbabYZaaebZZaXYYaZZcWaae
begins if	ZcaabZZdaaabbbaabcYaZabZbZbaZbbb
begins ii	YbYZZbbacZcZYbacbbcaZZZbZZYZZdab
begins iii	ZXaYZZacabeaZeZcbcYaZbZcadYaZaYY
begins improve	bcdbYYdZdcZbcYYZcZceedYaacebYZZc
begins improving	cbabZabZbccaaYcaaabYcbZbdZbZZaZZ
begins in	cZaaaZaZaYZaaabaaZaabZZadbbZZbZb
begins individuals	cbbZaeabaaadgdbaaaZbXbYZaZZYbbbZ
begins inferences	XbaZZbZabZbbbbZXZZaZbYZaacYbZcda
begins information	cbZZbcaZcZZaccebYYcZXYdaaaZXYaab
begins interact	ZYZacbXdabadcdaYacbZbbbadYaZcabY
begins interaction	YaYcbcYZZXZeedcbaYbaaWcbbZWZddda
begins internet	XZaaaabYcbcbaaaZYaaXbYXabcabZbda
begins investigate	ZaabbZdZbdcaabbZbZaaaZaYccabbaac
begins ip	YYWbafXZabXYabaYZZaYZYaccWZZZXbd
begins is	YbZddaabZYddacYYYYZbeZaZbaZcdbde
begins it	baZbgaZZbaZYbcaXaZacaXWaacZbbZbb
begins job	YcZabZaYaYYYYbbbbZdXaYaXaXXZaddd
begins last	YYXWaWYaabgXgZYfWggYgXeYWYbYgZWZ
begins law	abYdaabXXaZZZZZabaabYYZZbbYZbbYa
begins learn	YcZbZcccaadddbbZacbabcbaZaaaeccZ
begins legal	aYbaaXZZabZbcabXZXYdcYYdabXZbabb
begins legitimate	gXdWeWXYXeXZcacYZXbgfXYdWdZaYXaZ
begins like	ZcXdeeZbafcZZbeYYZdbaedbcYYacYab
begins limit	YZdZaYabZbbecYbYXZZYacYYbZbbZZbZ
begins linked	ZcYccYcaXZeeZZXXaYbceaYYZaaddbcb
begins linkedin	ZZbcdYbdZYabcZbaabdbacaZadbecZcX
begins links	ZaaZabbccaaZacdbabccabbYbbbbYZZa
begins list	aabYZcZceYbcYbbbZcZaZbacXZbYbada
begins location	adYecZaXZYaeYZbWbWcbZYZWcXXcfccc
begins log	bZeZaaXbYZacXbZdZdZYZcZXaYWaaZYa
begins mail	ZbZffcbYbXbcZYaabYbaaXaYaYZbZeeb
begins maintain	YZccbaaccZcbababZabZZaYXaZaccadd
begins make	acZaabYabZYccbdbaYdXaadaeaYcYcdc
begins manage	ZcZbdZdbbcebXcbbbZXXWYVcZfZdXdXZ
begins management	ccbbaZdYYeXWYXYbdXcaacadZcfXYZYe
begins managing	dcbbaYdWadZYZWYaeYecdbZcZegWXaYa
begins many	bYdZabZccbbcaaacZbYcaaZbaZabbaaa
begins market	bYcbaZabZYacZXbbYbcddcbbabbcaacZ
begins marketing	aaYbbYcYZaYZbbbZZaYbbXYYZaYbYZaa
begins messages	ZaYaYdYaaWXccedcXcbYYYcYaYXacbde
begins mobile	ZZabZZaZbbaZdecYZaXaYbbZbbYccXZX
begins more	WacZdZbebdcbaebcbeXaaYbbcbZeabYZ
begins most	ZZaaaaZYacdcZeddadbXZddYcaadbXaa
begins mozilla	cZaZccZafdbYaYZZbcabYdZcZbdZbZYX
begins name	ccaaXedZddXYZbdZZbYcXedYcXXZdYZb
begins network	aaYcZeZYaeXZZZaadZcXYbbdabcXZacb
begins new	YZYZZcZYZbZZcYYeYZdZbadaYYbYZdYa
begins no	YbcXYZcacaefYYYWZXZZeZXVcbYYYffc
begins non	ZaacZXaZbYXabaYYaYdccZZZZacbbdZb
begins not	aZcYcYaaZcbaZYZZZYZbabZZbbYbZYYb
begins note	dYfYaYZbdcdZZccYWeWbYbaceZbccYaZ
begins notice	YaYaZaacZaZcZbYcYcZZcZbYeZbbaYdd
begins object	bZeYZZXecYcaZdZbZdZYZdbaZYaZbebY
begins objection	ZabZZZababbYZZaYZeaZbccbaZZaYZZZ
begins obtain	eZcXYXZcYZZYZcbYcdaYYbdZZWYXYZbb
begins on	dZabfZZabdZZZYbadabbbaccadfbZZYb
begins once	ZacaaccbbXYacadcbcZcZYbaaaYebZdd
begins one	ZdWbdZcZZYccaZZXbYabcXZXZXZaddad
begins online	cbYdfebZbaYacYabcbaaaacYbZaXYcYb
begins only	WcaYZcbYdZYdcZbWZbaZcYaXbYZdaYfe
begins operate	bZcaYZbabZdabaacZbZbZcZZcabbZZcZ
begins operating	cbacadbYecYZZZcYcZeYaacZcaaWaYad
begins opt	bYfbbaZcccedYdccecYYYZXdZbWfXYYZ
begins opting	ZZYYbabdbbcbZgdebeYYXbYeaeXdacXY
begins or	aaZdfdbZcfYbbbcabcZYZbZYedYcYbaZ
begins other	aZbZbYcZaacaZbaZaZddabaXacYbdbab
begins our	ZZZcdZZbYZYaaZabYZZbeZZbaaabZabZ
begins partners	YcYedYdbWWeeZZXWbXddbWYYaaXfgdba
begins payment	abXaZaXZabaababZaaYZaXabZYYbbZbb
begins paypal	YZbZZbdYZZabZaaYYXZcZXYZcXYdcZZc
begins perform	ZcabadaabdcYZaYbaZccZdaYZZaZZZbb
begins performance	cXbbeabYacYXccfZYcaecZbaZdYcbXaa
begins performing	bXcZXZYZZbZYbZcZaaabbYabbcYZZYcc
begins personal	ZacbbbaZdaZccabZYZdYYYdZgabcYacb
begins personalize	cbebXYfZcbYYaWZabZebbbZbbcdYYbYe
begins phone	YZYeecZbaaabZYadacYbcbecZXcYYbfZ
begins platform	cZaZZYbacaaZYacbZZbadbbbbbdZZYaX
begins please	ZZcacZacdaZaacabZaaabYbZZbccaabb
begins portability	aYbaZbZbbaaaZbZaZbaaacbcZbYZZZba
begins postal	YZZZbZeaZaecbcZYYZYYYYZaabYbcfaY
begins precise	YcabYYaaacaabZabdZXYaYcaacaWYYZa
begins prevent	cZdbYabYaaZXbZaZbcZYadbaZZdaXcYa
begins privacy	cZfZcXZafdfafbeaYaaZbeeaaZfbfddb
begins process	ecdaaZdbebaXaXYceddYYaYZabeYYbXd
begins processing	dZbZXbVYYaYWYbdbbaYZYYbdabaXXaZY
begins product	bacZabbcZacbdaZYZbcdccaZbbadcaYb
begins professional	YbYaYbYabaZbbcbabZcXZYZacXYYZece
begins profile	bZcbYbYcZbabbebdZdYYabbXYZYZbYba
begins promotional	aacbcbZbcaaaaaYZZcdZbcZYaabacbba
begins protect	YZdacYbZZdeZZcZabadYdcaYacbbdbab
begins protected	ZaZbZZaYcaacabbWaZYZbZZZdaYaZadc
begins protecting	cZbaaZbbbdbaZYdebaYacZbabaaabZbZ
begins protection	cZaZcYZYYfYYaZeYeXfcdZXcZdXaZXad
begins provide	cbaZacbYcdYXZWcdbZaZWcXZbacYYZZc
begins providing	ccZcbYbXbfZWYabYdXbbbcWeYbbZZbXa
begins provision	cZXbbZYWacWXaXcYdXcbYXZdabaYXXXe
begins public	bbaXaZZbZaabbdZaaYbbcZZYZaZdZbZa
begins publicly	ZaaXYbYYdbYZcdbbZZZWZZbZcbYZaYbZ
begins purchase	ZZadcdZaaaabZdbYZaYaccbaYaZbcZdb
begins purpose	acYdbXeWYbbYVXXXdXcbbbYZbbabbbZb
begins purposes	afYacbabZaYXZZZceacZYbabXYbZZbZe
begins pursuant	bbZddZaXZccdeXaZbcabcbbaacbbZabb
begins questions	YaXaZYZddaabaaZbZbZcbaabYYaaZeaZ
begins read	fagbaXefdeccfcfaYgceddebfeddeXdb
begins recipients	XdceaWfZcbbYXbZZbYcbZYaYabYcZbZb
begins registration	caadXYbbYaZZaYabYbcedZaeaeZZbYbc
begins remember	ZcaadZcaacbbZYZXXcfdccaYaababaZc
begins request	cadaZbcceaZabddZcbaZXdcdXccZbZZW
begins requests	cabZbZdcaabbdececaZebacdacdaddcZ
begins research	aabYacZcacaZbcZbaZZZabbaabbbZaZZ
begins residents	dZbcaYaccaZZaZaYZYZZadYbZZabZcba
begins respond	dbcbZZeZbacabYZaaZfcYbYYebdaabbc
begins responding	dedeXYgYcfZWXXYZdWeZddYcgggZYcWd
begins restrict	aadZZZZbZZaaZbaZbbXYXXZaaZcZcdbb
begins retention	accaXYebbYYccZaXdbZgdacYZZbebXbd
begins right	acdYZacdfacbaecYXbaZYbcaYacbecZW
begins rights	aaZXYbaZbZaZZbaaZbZYZZbcXZYZabZZ
begins safety	accZZcbZccaXZacacZbXabXXdabZXbYa
begins sale	XdabXabZbZdaYYZYZYaZcbXadfYXZddd
begins search	ZaYbafWbZZXcdcadcaaaYbcdbYXYbbca
begins security	abaXZWcaZaXdbabXXacZbcZacZZZZZbZ
begins see	dYgZZWYffXdbdfeZYfccabcXfadbeXcY
begins send	daaabceYdaaZbZYZcZaeacaZabcaYbXa
begins sending	bbbcaYbXabaaaYZbZadZcabcaeaZYYbb
begins sensitive	YbYeadXXdbXWdbbXdZXXZYaXgcaWXaab
begins service	ZaeadXbdZZddZbYbaZdbcYYaacaecbdZ
begins services	daadaZZbYaZaZabbeZbZaZabbcacaZac
begins session	YcZaYZbZYbXbYXZbcZbaZabZaYYXccad
begins share	cbbbYbaYeZZYaZdbcabZYZaZbabYZaZc
begins sharing	YcbccbXecfecacXXcbdXdaaYWZYcbcZb
begins shine	ZZaaZcYbbaababccaaZdZaadZadZYbZZ
begins show	bZabZaZZZYbcaZacdZcZaaaccZbaZbbd
begins sign	ZZbbbbXabdYdeedXZbbZZbbZcYZYcbdZ
begins similarly	baYdeaaYYcbaabbYcZfecXZaZbYZZcdb
begins since	ZabdaZcYZYccbZZZbZadcZZZYeaabaZY
begins social	accbZZaaaZcbZYYZZZXYabZWdbXZbebd
begins some	ZabbeaabdebYXcbYZWaZYabZgbZcbZZa
begins sometimes	XbabbbYYabaccbZbaZcaaZabababbaaa
begins standard	cZaYYaZcaaaaaZabZdYdaaaaXbdZaZXX
begins state	dYdXXYXeaXaabcYbYdXaZbXdYYYabZZY
begins storage	bZbYacbYaaadYabbZZbabaccdZZcabbb
begins strictly	aZYaZabbabYZaZcZWZbeabaaadZabZaY
begins stripe	aYbbZacYbYcaZbbaYZYdZXaYfXYcabda
begins subject	aecZabbbZcdZYbbcbaYZZbbaZccacaXZ
begins such	aaZcdbcZbZcbZXZcZYebZXbZaZXbdcde
begins support	bcbcZaaYZYbdbYZXacbaaYaZcbccacdb
begins technical	ZaXcabaWYXcaZbYacYdbaXaXcXaZabbb
begins telephone	YYYebdWbZZaccaZaYbXacadcYXbYYaaY
begins terms	cbcdZbZfddbaebcaddcaccdcecdbbYcb
begins thank	dYeacaaedaddaddbZdbdbdcadcbeeYdc
begins the	babaaYaabaYaaabbaaZabcbabaYaabaa
begins there	ZaeZbYeZdbbcZcbeccYaaaYZZaaeaabZ
begins these	XcZaccddddbYZaYYZabcbfaZYdZbaaaZ
begins third	adYcbZcZaZYaZZbaaYeaZYaYaZXcbabe
begins this	bYYXaZZbabZaZaebYcbacZcababbaYbe
begins through	dZbWZaZYYXXWYbagZdYYXcaXbWYYVWYZ
begins time	baYfZbXcdaXebcccaYdZdWfeebaZZbed
begins to	cabbZZcZZcaZaYXacYbbaZWbaebaYaXb
begins transaction	ZdWdfbYZYYYfZbZZaadYaabZbXZcdebb
begins transactional	aYcbcaZZdbacacaXZabZZbaaZYaZabbZ
begins transfer	cYcbZbbaYZbaYeXXZdZbbZaYcYbaZabZ
begins transfers	YZZaZZaabZcZaZbaacbacbaZXYaZZacZ
begins twitter	aaabcaccZZYXZYccZZcaYaaYaccbaYbZ
begins type	XcbaXceaZfXZbYWYZbWcZgcYaXXbeYWa
begins types	ZZZYccbaaZacdbbcYaZaaababaZbbaba
begins uk	ZYYbWXYaZYYceZYdYcYXbeceYfWZZVeX
begins under	dbeaaYdaZaaYcdecbabddabaYaaabbaa
begins understand	fadcXXeZddaYaYXcaYacafYddegXXZXZ
begins understanding	dbaaYZcabdYZaYbcaZbbbZabacaYZZZZ
begins unique	bZZcceYZccYbdcbZZZbaYacZcZZZbYba
begins united	ZZZZbcYdbabbdZZdZbZeZbacYbZZZcZY
begins unless	aababXeYabbaaZcbYbdddXbacgbbYafd
begins update	dabYZZaaZbaZcYbYYdbYbZcYcaeZbZZc
begins updated	aYaXaXXYYegXfYbbYfgYdYeYYXdZecXc
begins upon	dcabacdadbcaacbbcdaaYccZbZbbZaZZ
begins usage	baXYabYYedYabedaaYaXZabbdXaWaaaY
begins use	bbYaYaYZYZXZZXbcabaabbaZcccWXaWa
begins user	baYZZbXbZbXZcdfYZZZaYZbcbWXZaagd
begins username	cdZaYaXZaaXXddfYdaYYXYacbaWYWZec
begins users	acacaabYdbaYaabfccaYYaZacbZcbXYb
begins vendors	cZaYXXYcbYZbZbbbZZaXcXbYbYaZZbbc
begins verification	ZabZXaZebXdbacccaaXZXaZcYZbYccaY
begins verify	dbaaYaeYcbbVYYaacaccbebcabfWXcZc
begins video	ZbYbceZZeaYaccdYaYcYZXeYfYYZYbde
begins visit	dacXWcYbcZZbgdedbeZdYcbeZbcYbXYY
begins visiting	YYYaYfXdZbecdZXdbbbbZdZdZZcXZcab
begins voice	YcaacYbaabbbabaZabaZZZbcZaYdaaab
begins we	ZaaaZZbYabaaaZaYbabbbZZabaabaaab
begins we'll	XcbYZYcXdcZXcWXYdYabcZZbZYaaXYXa
begins we're	ZaZZXZabZZdZdaaYZdYZcbcZaZaZcZcZ
begins we've	aaaaaaacbdbaedeYabbbZZcZcacbdYcc
begins web	YZbYfcZZdZZXWcaXYbcbZdaYbYZadZZe
begins website	ZeXdfVdXYVggYYZWbXfceWYWYcZgfeed
begins welcome	bZcbZZadcZcbcZaZZdbccdcXbdabdWdc
begins what	XdZZYeeYfdYYbbdYcZbaYedXbaYcZXXd
begins when	dcaaabXbabZbcbcZbbcaaYZbZaaaZbbZ
begins whenever	baadadXaabaYecaYYcafaZZZdbbaXYga
begins where	ZabbaZabaabZcebaZcXcZZabaZYaaaZZ
begins whether	YZZYYYcbaacbbbXYaabcfaWYWZXddaac
begins while	aYaYYcWaebYcgeebabZaYbdccWaabada
begins who	YbdcbYceaZaaaZYbZdaZabaaceZcZbbc
begins why	fcdeZadaaddYZXYXbZfccdXbZfeZXaWd
begins with	abZbcZZaYabeYZYYbYbcbXXZZaXeabed
begins withdraw	bbbZZZYaZYbYYfYZcbaZZbaYZaYYZaYZ
begins withdrawal	acaZbaZcdZcabaYcZbbZcdcYZZbabcca
begins within	bbZddZcaZYbcYYXaYZbbaaZZbcZccbZc
begins yes	YeZZXcaedaeeXXaYYXaYcZZWbaYYZefb
begins you	ZYaZZbZccZbaXdbbaeXYYaZaZbZcaaaX
begins your	caaZabbZaZZdbgebZaaaYXcccYVcYZcZ
changes*1	aYaXZZYZacaZaZbbadcYbZcWYZcYcbXZ
changes*2	aWcabZZaYbcZbZaYXbaYbZeWZacadXZc	17:55
changes*3	aYcbbZYXYccabYaYYYaaYZZabacYaZZb	17:59
changes/effective-date	cabaaaYZZccZaacWaabaZcaYZabZaZZb	17:238	81:337
changes/last-updated	ZZcYcZYbYdcaaZdaYbaZZcaXabbZbZWf	17:283	80:323
changes/notice-of-changes	dYcYYcadaXYcZcZbbcYZacYZZcZZXXZb	17:235	79:312
changes/policy-changes	aYbZfYabaceYaZdbYZaYaXdXcaZadZab	17:245
children*1	aZZXcYXcaXYWbZZaYYbcaZYWZYdZZWZc
children*2	aYcXaYXcbYZWcYbZWZYZaaYZaZbZaYaZ	15:79
children*3	bYcXbYXdaYZWZVabYbYadZYYZXcZaXaZ	15:126
children/children	bZbXbYXdbZYXaXabYZaaaaYYbZcacZba	15:287
children/minimum-age	aXcYZaWbeYZWaZbdYcbdadWZbZaaaYcb	15:298	68:306
children/minor-content-removal	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:120	73:220
children/not-knowingly	YcbZcZbbbYbbZYabZaaadZaYcZaaaZca	15:131
children/parent	caZZabaaaZZaZaabZbcbZaaZZaaZZaba	15:122
children/parental-rights	cabbaYZZabZababaZcacbbaaZcYYZadb	15:215	70:339
children/parents	bXeXcXZdbYYZaZcZYccbdZYYYZbabYZc	15:255	69:434
children/protection	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:120	72:220
children/public-posting	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:40	71:140
choices*1	ZZbbbaaabcabZbabccXYYaYaacZcYZYZ
choices*2	aaaabaZcaaZbabZZZbXZZbaabYbbaZZa	13:65
choices*3	XYaYXeXZaXccYZXXYYYaabZZZWcXaYZa	13:7
choices/incentives	ZZaaZYXcdZYYZaeYYaaaaYdbdbbZbbbc	13:102	64:220
choices/not-providing	aYZacbZYcaZbccaZaaYaZZZbcZZZZZZa	13:129
choices/opt-out	cadaZaabbZbaaYYZaZWZZaYbbZcacYZY	13:236
choices/settings	bZcaaZZaaYXbbZaZZaYcZcZZaYbZaYaa	13:138
choices/your-choice	ZZbbbabccZbbYYaaZbYZZbZaaaabaaVa	13:117
collection*1	aaaabcZZbbZabbbbaZaZZabZbZZZZabb
collection*2	bbabbbaZaZZaaaaaaaaZZabaaaZaaZab	2:42
collection*3	ZZZbbaaZaZZaaaaZZZaaZZaaaZaaZZZa	2:9
collection/collects-nothing	XXbYdYacbZbabaZaYbZbaaaWXYddZYZZ	2:186
collection/commercial-data	bbbabZbZYZabaaZZZaaZbbabacbaZaba	2:90
collection/duty-to-provide	XWYZaZaaacbdZdbeYdWaXZYbdeYdbZWX	2:230	23:389
collection/health	abdZYXaYYXZabaaabcXacdWZaccaaZaa	2:168	22:350
collection/health-policy	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	2:120	21:220
collection/identifiers	aabZbYaaZZaaaZaZaZaaaZZZaababZZa	2:70
collection/includes-list	aaabaZaaaZabaaaaZabZYaaaababbaaZ	2:79
collection/must-provide	cYZacbWabYaecZXWYaZYXZYbbYXZdZWc	2:120	23:293
collection/sensitive	babYaZbYZaXaZYaYaZXZcbYaZbcZYZZY	2:101	20:320
collection/technical-data	ZZbZbZcaabaabaaYZaaaacaacbZbaZZb	2:113
collection/we-collect	cZcZaYbabaZZaZabaZabaabZacaZaZbZ	2:149
collection/you-provide	bXcbbYaZbbaaaaZbZaaaaZbaaaaaZYba	2:133
contact*1	ZZZbabZcZZZcbZZbZbXcabbbZaaYZaaZ
contact*2	YaYaaaZbXbZaZbZbaaXbaZZZbabZZYaZ	1:115
contact*3	YbZcaYZcZYbZXaZaaYZZZabZYabZaZbb	1:101
contact/address	aZaaZaabbaaaaaZabaZaZaaaabZZaZaa	1:188
contact/contact-details	cbbaXXYdZYYYXedXZaaYZXaddaacfZdZ	1:146
contact/contact-us-at	aZcZaaZbXbZabaYabbWbZaZabbaYZYZZ	1:132
contact/questions-to	ZcbabYZZXaZaYbcZaWZaaaaZbaZadWaa	1:189
contents	daeefcbeffedgegebebabcgbgecgeYdc
controller*1	ZYYdZYZbaWZdZXWcYbYacZdcacXYaZcb
controller*2	ZZaZYWcaaYZcZbXaaaZababaaaZbbXbZ	0:78
controller*3	aZaaZZcaaZbaZaaaaaZZbaeaZaYbZYbY	0:40
controller/data-protection-officer	YWYadbdaaYeaYYWZVcYdbYaZXaaZZcaZ	0:283	18:396
controller/is-the-controller	ZZXYYZcabWabbXVZXcZYZcbYcZYacZcY	0:296
controller/joint-controllers	ccZZbZcZYZfdYbZZaXcbYZZZZaYedacY	0:236
controller/legal-entity	bZaabZaZaZbZbcZabaZbaaZZacbbcaYb	0:143
controller/processor-role	bYXaYcZacXaYbaYbYbYcbbbcaebZZaab	0:168
controller/refers-to-company	cYZaYZZcbZbZabacccZZbYcbbcaaaYcc	0:76
controller/representative	ZbbcaXadbZbbebZaYbZYbeeXbbbYYaaZ	0:238	19:385
cookies*1	YbZZdccXacaYXbaYZcbbWcaYaaYbcYYb
cookies*2	YaabaaaYaabZXaaaZaaaZZbYbcYaZYaZ	6:90
cookies*3	XaZcYZbYZabZXYZbYYZaZbYbZcaZaYYX	6:67
cookies/analytics	acacZZYXZYcbbXZaZXaabXXZbZXcacbY	6:76
cookies/browser-settings	WUaabZbZbddYXaaddcWVZZXadcXcZaYZ	6:125
cookies/cookie	YZcbYYZZbZaZXZbbabaZWZbYbbYbaVZZ	6:269
cookies/cookie-consent	aYZaaaaaZbbZYbZbccaYZZXbZdZaXXaZ	6:124	29:283
cookies/internal-identifiers	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	6:40	30:140
cookies/kinds-of-cookies	ZYcdXZaZZbeYYXZZababYcZZbcaZaYab	6:153	27:283
cookies/similar-technology	bbbcZYYYaYYcaaaaaaaYYYaaZaaaaccZ	6:213
cookies/third-party-cookies	bZbZXaYZbaZYbZbabZabYbbaaZaVWYYZ	6:154	28:262
do-not-track*1	aYfWebWedbZUXXXZWZYXbfZVeYXcbXWa
do-not-track*2	bXfYYaYabYYZaZYaZYZZaaaYaWZadYZb	14:92
do-not-track*3	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	14:50
do-not-track/across-sites	WcYYaYZbaabZZZVVWcZaZcVZaaYYabYY	14:127	67:203
do-not-track/opt-out-signal	aZcXbZZcYaZWZZZaYZZZZcYXaaabdXWa	14:342	66:443
do-not-track/signal	dabZZbXddYZYXYYZXcZZdYbXecZbcYYd	14:360	65:392
label automated-decisions	ZaZaZaYcYZbadbbbZYacaYZbcaaabYdZ	16:110
label changes	ZZYXZXXYYcaWcXacYfgXdbdXXYbYdYWb	17:170
label children	YZYaYYaZZZYZaZZZaZaZbZaaYaYaZZaa	15:139
label choices	aZZYZaaZaYZbadaeaaXbYadabYWaZZZa	13:143
label collection	abcaaaaYcaaabbZaaZaZZZaZZaaZZada	2:132
label contact	abZedbababbaaaababZZbacaaXabYacc	1:142
label controller	aaadXZbbZYZccXWbYeYcfbeaabZaXVeZ	0:137
label cookies	ZaXZbbaabbcbacabYdYZZaaYZZXcaXYY	6:149
label do-not-track	aYZZaaYZabYYXZXaZXZZaaaXcZZZcYYa	14:189
label legal-basis	bYgZbZYcZZdZeddXWZageXZbZcabcada	5:149
label purposes	aaaaaYbZbYdZZbcaZYbaaaXacaccbZaZ	4:136
label retention	aZadbdXbbZZaYacZXbabaZfbaZabcYca	10:119
label rights	ZabZXbcYaaZcYbbbYZZZabbaYYcaZZaX	12:174
label sale	YYZYYZYYebbcZZcZaZYZcYaZfaYYbZeb	8:159
label security	bYbaZZbabbYZZabYaabZbabbbaZZYaYZ	11:128
label sharing	ZabbaZbbaYbaXaZZaZbacYZaZcabcYZb	7:118
label sources	cZeXYVdWbZXVYaceWWZcXYYWddbcaVdb	3:187
label transfers	YYbbbZcbbZfbXeYXYYbacaXZZbYfZbaZ	9:123
lead automated-decisions	eabbYbcZcbbXYXZaZZbaacYdZbeYZaYa
lead automated-decisions/automated-decision	bZbZZZaZbcbZbZabZaZbacbbbbcaaYZZ	16:81
lead automated-decisions/logic	cbbbZbcaabbYZYaaaZbcaabbaacYabZc	16:31
lead automated-decisions/no-effects	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:48
lead automated-decisions/profiling	ebbaZZZZbbbYYXaZZZZaZcXbbbcZaZXZ	16:62
lead changes	XZaZabYaZZeZdYZdZbbZdacZXbaZcbZZ
lead changes/effective-date	aabYbZaaaaacZaaZaaYbbZZZYbZcbbcc	17:92
lead changes/last-updated	bcbcbcbababcbbcbaYZcZcZaacYbZYbc	17:88
lead changes/notice-of-changes	YYZaYdXbYadcaZZcabYcbcddZccaZbcZ	17:75
lead changes/policy-changes	XYZYZXXXZZeXfZYdXbdYcXdYYYcZdbYW	17:113
lead children	XZZbdYZaaabbZcYabaZadZWaZcYcaabb
lead children/children	cYcaYYYdaXYZbaXZZZadcZXbYcabbXbb	15:130
lead children/minimum-age	cadZcYZcZabZdbZZZZcdcYYXYbdcZXab	15:127
lead children/minor-content-removal	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:48
lead children/not-knowingly	ZabZbYZeXZbZZaYZZYaccYXYXacZYbad	15:83
lead children/parent	XZZZfYbaacbcYdYcbYaZbZXYabZcZbZY	15:68
lead children/parental-rights	WaXaedaYcdaaYcabdaYXZYXZcdYdYbYa	15:70
lead children/parents	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:100
lead children/protection	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:48
lead children/public-posting	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:16
lead choices	ZaaadbZabdbcXdbbcdZYWbZYZbYbaaZY
lead choices/incentives	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	13:48
lead choices/not-providing	YbYfgaZabfYbaZYXYadZaZbbZYYYXdae	13:23
lead choices/opt-out	YZZccbcYadfdYabacaXXXZYZbbZeZYYa	13:151
lead choices/settings	YZeWYcZadbdaXcbaZdWZXdYYXZZadYYX	13:66
lead choices/your-choice	aZcYafYZdbccaabZbZaZacaZaYbYZXZa	13:66
lead collection	bcbZZcZacZYaabccZZZZYbcaaZYZYaba
lead collection/collects-nothing	cZZYcZYcaZYZaaaabZbabZXXZYdZYXYc	2:107
lead collection/commercial-data	bacZabcYcdZZaXabaZdaceZbdbcZaXZc	2:46
lead collection/duty-to-provide	YaabcbZabdXbXaWWabfccZXZXXXYcaae	2:111
lead collection/health	babaZZebYadZZWXcabddbeXdZegZZbWY	2:58
lead collection/health-policy	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	2:48
lead collection/identifiers	XcaacWcbYabaWZYaaXbZaYXYZbZccbXa	2:38
lead collection/includes-list	acaZXcYababbbcabXYaYabbaaZaaaaab	2:60
lead collection/must-provide	caaabbZbdaaYZacZacbbYYccbZZZcZab	2:57
lead collection/sensitive	ZccXVZfaeaYbcWYadeYfceWcYZabVXYd	2:12
lead collection/technical-data	ZaadcZbZZZZbZabcaacaZabYadXaccZa	2:53
lead collection/we-collect	eZbabbZacaWYccedZZbZWbeZcaaZXZba	2:85
lead collection/you-provide	ZZZdbaYYbbZaedaaYZYZXZebdcZcZZca	2:113
lead contact	YaYccabbXXceaZZaZcWaaZbaZaZaZbcZ
lead contact/address	XZXcaWaZWXcdZZYaZaXZcYabacYacbcY	1:72
lead contact/contact-details	YaaYZYddZZXZYbdaZcZXYaZdYXYZdcZZ	1:83
lead contact/contact-us-at	aYacbbZcaaYcbZZbZdWbbaeabbbYZXdZ	1:112
lead contact/questions-to	YYbddZaaZaacdYYaadZbcceZacbbYYdZ	1:137
lead controller	ZZacZZYfbYYbZYZdZcabdZdcadZaaXbb
lead controller/data-protection-officer	ZYaZaYaeYYZeWXYcZdZcbZccZXXZYZbY	0:128
lead controller/is-the-controller	YaYdaaZbabbdZYYZaZbXbceabbYaaaZa	0:120
lead controller/joint-controllers	YcaZdcbYbaaZaabYaabaYaZacYbccZYa	0:79
lead controller/legal-entity	cYcZeZZecdZWfeabacbfdbaaadebaYZZ	0:37
lead controller/processor-role	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	0:48
lead controller/refers-to-company	cZdZcZbfdZbcaaebZbdaYbeXgecbbXdd	0:-31
lead controller/representative	aZZgWYXVZYYffZZcYbZVegebYdZYZVeX	0:127
lead cookies	bZacbbcZccaYbZcZZaacYbbYdbXabYaa
lead cookies/analytics	baZaZbYccdbcZbbacbZaaaZZdcZaXaaa	6:33
lead cookies/browser-settings	cXeaaZZccbdZcaadZcZbaZaadZbbbaaa	6:42
lead cookies/cookie	babcbZbbcaaYbYcaZbccYcaYecZaaZcZ	6:117
lead cookies/cookie-consent	bZbcaabdaaaYbbdbadYaZabZccZZbZYZ	6:63
lead cookies/internal-identifiers	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	6:16
lead cookies/kinds-of-cookies	ZbZcaabbaZZaZacZZZbbZZZZaaZbcZYY	6:65
lead cookies/similar-technology	ZaXcbaZaZbabcaZbaaaaZYcbcbYabbbX	6:75
lead cookies/third-party-cookies	aZYZbacabaaYYdcaYdbYZYZXaZYdYXab	6:52
lead do-not-track	bbdcZXccaaaZbYZcbZYbYZYcbdbbaaXZ
lead do-not-track/across-sites	abbbaZcYZZaaaXabaZacaaZbbcZZcaaZ	14:-21
lead do-not-track/opt-out-signal	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	14:100
lead do-not-track/signal	bacaZYacYZZZaZaZaZZZbYaacZaaZaab	14:123
lead legal-basis	dZaZbXYYYcZZbZcXcZaecWWdXbYaaXbc
lead legal-basis/consent	YcXbdZbZWVcfYXXbYZZZZWYYcZXegdca	5:40
lead legal-basis/contract	YbYcbYeZYZedYZYZYZabaYZZcZZdcaZZ	5:32
lead legal-basis/legal-ground	aacbZYXbZZXYbceXWXWbbWbabaYabYbb	5:170
lead legal-basis/legal-obligation	WdaZaabYcYacbZXaZdYXbdYYZWacaaZc	5:6
lead legal-basis/legitimate-interest	eXYYcXaXXeaaVXZWgYeedXXcYgZaZWcb	5:95
lead purposes	caabZabZbbaZaaaZaYccabZbbbbZZaab
lead purposes/improve-and-analyse	babaaYaYZXdbbYYaZYbcaaaZbbdcabaa	4:52
lead purposes/market-and-protect	abZcbcbZbbbaZZZbbbcYaaYZaacaXbXb	4:36
lead purposes/new-purposes	YbVdeacYXaddXYXbZZbbaXYYbbYddaaX	4:14
lead purposes/operate-the-service	badabYaaabbbbccZcZaaZbbabbbcaacb	4:37
lead purposes/use-to	ZacbZYcYcZbcbXWZXbaabcaZcZccbaac	4:111
lead purposes/uses-data	bababYbZZaZZacbaaYadaaacacbaZZYb	4:21
lead retention	ZZdYZacbdYYbcaaZZbYcbccbYXYbcZZa
lead retention/as-long-as	ZaabaacYbZZccYYZZaZdbdbZcZZcbYae	10:104
lead retention/deleted-after	bcaYYdccdYYZZdddZaaYabbabXaXdcaZ	10:43
lead retention/period	aZabacYbdZaaafbZbbbZXaabYYdbbbad	10:33
lead retention/retain	VYeXXZbYeZXeeYZZXfWdcbdYWWVeZXdb	10:135
lead rights	bZdXYaZeaXZbYdabZdWaZcbZWZbZbbbU
lead rights/access	YZdXaZbcbaabZdbbabXZbbaXYYcaZbcW	12:94
lead rights/answering-time	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:48
lead rights/appeal	YbZdbaaZbbbbcYbYbZcabZcYbbabZZab	12:81
lead rights/authorised-agent	bZcZYcZbcZcaaYZXZYabacZbYYcYaYaZ	12:121
lead rights/complaint	YZbWXYfeYYXWXggXZYaXWXXeZWYagfXY	12:138
lead rights/complaint-to-us	XaacdZZaWaYbZZZZaabZdadbcbZbZabb	12:6
lead rights/erasure	bacZWaZgbYZcabacZfXdaedaXbaYdccY	12:117
lead rights/fee	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:48
lead rights/how-to	aYbZbaYcaXabcabZZdXebccZZbeXZZbW	12:19
lead rights/limit-sensitive	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:100
lead rights/metrics	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:48
lead rights/no-retaliation	aZaYaZZdcaZZaZbZZZbbZZaYZYZZaaYZ	12:116
lead rights/objection	YZYccZZZYbbdbXYabaadcbcYacdaZZba	12:67
lead rights/opt-out-of-sale	YaXcbYcYbcaXZacbbbZXZZaabdYcYaZb	12:87
lead rights/portability	cZeXZZbcaZaXYbYcYbabYfXaacYYbXaZ	12:119
lead rights/rectification	aYZcZZZZcZabeXbbYaabaZbbZbbabZbY	12:68
lead rights/restriction	YYbaacacYYaZZdZbZcaaccaabcZddZZa	12:98
lead rights/right-to	cZdYaZZbZYZbabdaZaXaZadXXZcZZacV	12:106
lead rights/verification	ZaZbacYbbYdecaZbZYZbYZabYZcXccbY	12:60
lead rights/where-to	ZaZbbaaaZaabbaZZababbacZbbbaZZba	12:27
lead rights/withdraw-consent	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:100
lead sale	ZadYYaZdccgdXVZYXYXacZYbYaaYacbb
lead sale/cross-context	ZbaYZbcdZbcdYZacZaZcabZZYdXbYdbb	8:125
lead sale/never-sells	cXZZcbZbXYZcdbdcYcbeYaabbaYbeZaZ	8:35
lead sale/notice	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	8:100
lead sale/opt-out-link	bYeYXeXccZeabYYZZYZZZdZdZXcXYXXY	8:124
lead sale/right-to-opt-out	ZZaaYaZaccaYaZccaaYaYabbaZabYZYa	8:40
lead sale/sells	ZbeWYZcdbcgeYVXWYbYafZXYZfaXbded	8:168
lead sale/under-16	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	8:48
lead sale/valuable	ZaZaacabbabYbaacZbaZabbcZaYZabZZ
lead security	bZcbedYebcacZcdaacdZZbebecabbYda
lead security/account-secrecy	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	11:48
lead security/breach	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	11:100
lead security/encryption	bbZccbZabcZacbbabYbaZcbbdZbbZaab	11:109
lead security/limited-access	ZbZZbbacbbaYZacabZcYbcccabbZaZZc	11:46
lead security/measures	aXdbbZYfaabdZddZWgbbbadaccZccXfZ	11:101
lead security/no-guarantee	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	11:100
lead sharing	YbabcaaZZYcbZaZabYcbbZYXbaZcdccc
lead sharing/affiliates-and-partners	bZZWZbXbZdYZbcdbacZabbacZZcXXYXa	7:25
lead sharing/authorities	ZaaabbYcZaZZcedZYacbdZbaaYYcaWcd	7:87
lead sharing/business-purpose	bacaYbWcZZYbaeddbZZXWbdZaWZYYcda	7:29
lead sharing/business-transfer	cXdaabaccacbcbabYaadbcbbbccacYbZ	7:88
lead sharing/named	ZcXcacYZaabbbcbVbYaZZXaZbaYacabd	7:52
lead sharing/public	bbZZZZbZbaaaYZcaaZeXdbYZaabYbZXb	7:38
lead sharing/service-providers	ZbaabZbdbXabZabbZaZaaaaXbZdZbYbb	7:82
lead sharing/share-with	YYcbcXbbaYecXZXdZYaaaZWWbdabcbba	7:126
lead sharing/shares-nothing	cYbabbabZZbbeaccWbbdaZbbcabaeXbY	7:71
lead sharing/works-with	YZZbbaaYYYdcaYXaabcbcXZYYZZcbZab	7:24
lead sources	bYbXbZbYbaYYaacYaXbaaYbXfccYYZac
lead sources/about-others	ZbaYdYZcZZZccaXXZZcccaXXZYdbZaYb	3:-11
lead sources/combine-sources	aZdYaZdZcaXWZbcgaabZZacYcbYZYXcb	3:98
lead sources/from-elsewhere	ebZdYbaXeYYWaXdbdXcaYYaZeadYYYad	3:81
lead sources/from-third-parties	dZcXXcaZccWVZXdcbZdZYZdaccaWWXYd	3:142
lead sources/public-sources	dZaZZZYacaZaaacdYaaaZZaaebcYZXXa	3:110
lead sources/received-about-you	ZYcYZaaZbZaXZccdaaaZZccZbbaZZZcb	3:122
lead sources/social-login	YYaYdZbbZYZbabbaZZaadacZdadbaYcb	3:82
lead transfers	aZXdZaZZYZaadbaYZcZabXbaabaYZWaX
lead transfers/adequate-protection	bZcZaZccabcbcaacbdaaXXcaabaZaZYc	9:29
lead transfers/arbitration	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:100
lead transfers/copy-of-safeguard	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:48
lead transfers/different-laws	dZcbbZZbbbaYZZZbZccaYaccZccbbabb	9:30
lead transfers/enforcement	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:100
lead transfers/framework	bZaaZbbaZZdabdbZbbacabZZbZaabbbZ	9:107
lead transfers/liability	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:100
lead transfers/recourse	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:100
lead transfers/safeguard	dYdbbYYbbbcZabcZZecZaacacYebYWYX	9:94
lead transfers/to-other-countries	aZYcaZXaaaabdacZbcZZcYabbcZZZXZW	9:101
legal-basis*1	cZbbbYYaYcaYcabXaabcbYZdWcZbaXaa
legal-basis*2	acYWaZZcZYbXaaZYbabaZabZWbXZYXaa	5:51
legal-basis*3	aWYXZYZdYZZWYbYZcZbZYbcXXaWaYaca	5:16
legal-basis/consent	ZbaaZZaZaZcZabZXaaaZYXZZYcabaaZZ	5:125
legal-basis/contract	cabadcWcbbYbacZZbabYZaaaaZYaZYaa	5:140
legal-basis/legal-ground	ZaabaaadaZcZbaaZaabZZcbYYcYYcWba	5:237
legal-basis/legal-obligation	aabaYcaZbZZaaZZXaaZaYbbZZaZaZZaZ	5:120
legal-basis/legitimate-interest	YadWbVadaZdWaaYZYcaXbcaZVZXaZVaa	5:274	26:468
list	bbaaaZaYabaababZaZbaZZaaaaZbabac
long	aaZbZZaaZZaZZaYaaaaZaaaaaaZZabaa
mention	abbccYadadcZZadZZdbabZdVZbcacZYa
purposes*1	acabaZbZabbaaZZabZbbabYbabbaaaZb
purposes*2	ZaaaZaZabaabbaYaaabbZaYaaaZabaaZ	4:66
purposes*3	ZZbZZaaaabYZbaaYZbYbZcZZaaabbabZ	4:70
purposes/improve-and-analyse	aZbabaaaaaaabbbZYbZaaaZZbZaccaba	4:157
purposes/market-and-protect	aabaaZaaaaabZaaZZaaaaaZabaZbaabb	4:81
purposes/new-purposes	eYcXXYYYdedZZYWXbZdaaZYWXYfZbXaX	4:141	25:309
purposes/operate-the-service	ZZaaabYZbabaaabZZZZaaaZaaZZbbaaa	4:90
purposes/use-to	YZbaaaYabaabbbaaYaaaaZaaaZZbcaba	4:146
purposes/uses-data	babaaZaZabZYbaaaaaaaabYbZbabaZZa	4:65
retention*1	YcaZYZbZcZYbbYaYdcXcbbbaZYYbaZbb
retention*2	YZcYYZbYbYUdcXYXadUaYadXXUWaZWcc	10:104
retention*3	XYcXbXbYabaaZYYYZaXeXWbWYWaaYZZb	10:113
retention/as-long-as	bZbcdbcaZdZYaYbZXaaYabdbcbaacbba	10:219	44:295
retention/deleted-after	aZZaZZaZbaYcZZZYbbbYYbZXbaXZaYab	10:129
retention/period	ZabZbZaaacaZZbbaaaXZaYcZYYdXaaab	10:177	45:358
retention/retain	YaaZYZaaaYXcZabZZcWZbbbaZWYaaaba	10:234
rights*1	cacXYaabbZbaabbaaaYbabZbZabacaaY
rights*2	bYaVXbacaaabZaaZaabbZbcaYaaaZaZY	12:65
rights*3	cWbXWbZbaWYaabZcYaZZXabbXZZbZaZZ	12:17
rights/access	aaZbcabZaYYbaaZZaacbbZZYbaZcZYaZ	12:133	46:310
rights/answering-time	cYbbacXaZYZbYeacXbZZZZaaZZaYabaY	12:128	57:220
rights/appeal	YZaYYbZabYYXeaZbcacbbdYcZaaYabaZ	12:256	62:350
rights/authorised-agent	bZdZbaYddadZcaaaYabZbbYaZYbYaaba	12:246	63:468
rights/complaint	cfbaXacaYYZaYYaZabbZbYaYaZcZbYdb	12:261	53:445
rights/complaint-to-us	YbYbbYcYYXbaZaaYaXcccYbYYabbbabc	12:105	54:291
rights/erasure	aZaWZabaYaXbbZYaaaXbaZbYYaacbaab	12:181	48:341
rights/fee	bZbaYbbZYbbaabbaabbaaZaZbbcaZbfb	12:151	58:220
rights/how-to	bYbZYYabbaZbabaaZZZYaacZaZcZZbaY	12:103	60:180
rights/limit-sensitive	YZaZadaYdaYbdYZXZYZZZcYZacaYbXba	12:288	55:432
rights/metrics	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:120	59:220
rights/no-retaliation	bZaZZVYZdZXdYZdXXVdbYabZaZbcZaYY	12:296	56:472
rights/objection	ZYZYXYbZaacZXcababcaYbdWZYYcZYZa	12:249	50:424
rights/opt-out-of-sale	YZYYcZcaXbYZZacaaZacdYcZbbZZcacZ	12:244	34:316
rights/portability	aadXZcacaYZYZbaaWccbbddaYZZYZabZ	12:274	51:420
rights/rectification	YZbXYaZaacYabYbaabaXYacYaaaYZZYa	12:168	47:366
rights/restriction	cYaZaYZaabYZYbbaYbbXXabZcbXbZXba	12:171	49:393
rights/right-to	bZbZYZZbaabaaYbaZbbbaacZadbbZYaZ	12:173
rights/verification	aaacYbbbcZcacZbaacZaXZbaaZYaaabb	12:105	61:327
rights/where-to	ZYcYXcZZaZbaaXZYYVWbZbbaXZdXZbaW	12:152	60:228
rights/withdraw-consent	bbZWYcYaaYbXcaYYcbYcYbdYWbXbaaXY	12:340	52:434
sale*1	acbYYcZcbaecXZYYUYUXabYaaabZbbbZ
sale*2	bZZZYbabbbZcVYYWXZXZbaZdZZbYbZba	8:84
sale*3	aYZZZaYYYZaYYaaYYYYZYbZaaaYYaXca	8:27
sale/cross-context	bbXZZbcaYXZaabZXYZXYYZbZZYaYcaab	8:214
sale/never-sells	aaabXaZbacaZXYYXYZWaccXbcZbYZabc	8:275
sale/notice	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	8:250	35:350
sale/opt-out-link	bbbaacaaWWbbYaYbXaaZWbYdYaaacZXZ	8:265	33:356
sale/right-to-opt-out	caaZbbbbYaYZbdbbbZabbbcbZaZZcbaX	8:83	34:225
sale/sells	dZbZYaYbZaZbWbaYWaVYZcbbYYbadZbZ	8:246
sale/under-16	XYYYbaZZZZbXcYcbZZZcYZYXaYXZZZab	8:129	36:300
sale/valuable	ZZcYXdZaYacbacadYZXcYcbcXZbXZbZX	8:48
security*1	ZbZYaYcbYbaccddXaYbbcbYYbYbZYaZZ
security*2	bYbZcabcZaceaabWbcaabaYYcaccaacb	11:77
security*3	aXbbaZZcabbZabZYXdabcZbaeaaaYZca	11:93
security/account-secrecy	bZdaaZXeZabbZbcbYcabZdZaabeYZXbZ	11:172
security/breach	bYaaZdZabYcZYZbZaaacZYabYbcabcYa	11:202
security/encryption	YaaYaYbbZaZYZbaWZbbbaXYZabbbXaab	11:276
security/limited-access	YaZZeYdbYZddcbdXZWbadZaZfbceabca	11:162
security/measures	cZZacdacaabYZZZZbdccZabYZZcaZZcb	11:247
security/no-guarantee	cYeZbYbfbdZdbadcWcccaabadccbaXfZ	11:261
sharing*1	ZaabbZbaaYbbXaZabZbaaaZYabZbabcb
sharing*2	baaacaaZZZbaXaaZZYabZabXaaaaaaaa	7:32
sharing*3	bbYaaYaZYYbbZYbbaaZbaZZXaZcbdbab	7:-8
sharing/affiliates-and-partners	abYaaZZYYYabXZZbZaZbaaaZccZZbZba	7:42
sharing/authorities	cZadaXZbabaacZbZZaadaaYabbcabYYb	7:144
sharing/business-purpose	baaaYaXbaYYZZcdaaaYZYbcZbZbYZbaY	7:104	32:296
sharing/business-transfer	dXaYbaaZbaZZZbbcbZaaZabadcaZaXbb	7:191
sharing/named	bbcaZYYcaWbYXbacbYZZXbcYZZcZZaaa	7:124	31:225
sharing/public	bZZbaYZcXZbbXaZcZYZbZXaYaaZaaZaZ	7:152
sharing/service-providers	aaZaabaYaaZaZZbbaaYcZZZYeZabcZZZ	7:91
sharing/share-with	aXdYYaZccbZXYcbbaZaZcbaXcbbZYYaa	7:219	31:199
sharing/shares-nothing	aXYZadYZbdZcbcZYbYYZbaVacZcYZXab	7:134
sharing/works-with	baaaaabaaZaaWZaaZaaZaZaYcaZabZba	7:47
short	aaYacaaaabbaaZaaZbaaaaababbZacbZ
sources*1	bYbZaZbabZZaXabcZYbaYaZYaaaZaZbb
sources*2	cbcZaZbZcXYXaZccaZZaaZdZebcZXYZc	3:96
sources*3	cbZYXYYZaXYVYYccbaaZYZbYbcdaXXZZ	3:77
sources/about-others	baZaZZbabYabYWbababcbaZabcbZZaaa	3:60
sources/combine-sources	cabYYWaXcYXZZXaZYaZaacaXcacaaVaZ	3:135
sources/from-elsewhere	babZZaZaaYaXZababWaaZdcaaacZbaXZ	3:148
sources/from-third-parties	cYbabaXZaZZXZZaZZYbbbYcbbbdZaXZZ	3:273
sources/public-sources	aZZZZYXcbabcZaZabYZacYbccbbaaaZY	3:204	24:429
sources/received-about-you	bZYbbYYbbaZbYaZbZcYaXbcaccZbadbZ	3:231
sources/social-login	YaZabaaZabbbYbacZaYaYdYbaaZaZZbZ	3:105
text	aaabaaabaaaaaaabaaaabaaaaaaaaaaa
title	aaaZaZaaaaaaZaZZbaaaZaZZaZaaaZZZ
title automated-decisions	dZeacXaccZXYYaYcZaacabXacdbZZYbY	16:519
title automated-decisions/artificial-intelligence	ZbZcedWcZZYeceZcZbcaYZeXaXXZdafc
title automated-decisions/automated-decision	bWcXbXYceXXYZbXaZZXaefYZbeXYZacX
title automated-decisions/profiling	gccYZXaYdZYXYYYaeYabceYdbfeYXdYY
title below changes	aZZaaZabZZdZaZceZccaaZcXaYbabYab
title below children	ZXYZZYZaaZYYaaYdZaXbZbZdXdaaaaZX
title below choices	aWaXbYadcbbaYebdagUZZbWbZfYcbYYY
title below collection	acabacZYcaZZaabacYbZYXbabZYZZbdc
title below contact	XXZbaZYdZZbabaZdYcWbacbdXZcXZbZX
title below controller	YWXcXbWZcXXYcZXgYaWZYVefXdWYYYbd
title below cookies	ZcXdgefXbgcXXaZYabcdVdbWddZbcXWc
title below legal-basis	gacdaYaXafZWZUbXdYdfcaYgagdYZXYb
title below purposes	dZbcbaZYZdZYaXbaZaZcYbZeYbbYZXXa
title below retention	XdeWZadYfYXdgWWWbdWccZaWWYXfYVde
title below rights	YXaYYbYccYcbcbZaYcWYZZZcYZXacbaX
title below sale	ZbdZXXdeaWgeXYWZZaZadYWaYbaagedZ
title below security	ZcdWZYddYcYdecfYYZZZcfXZcYZZZaXW
title below sharing	ZbacbYacZVfgXcZYaYdZdXYYYbYcgfgb
title below sources	ZacbbXdXYXYZVXafXYbdYXZXcdXcWZef
title below transfers	bWYYYdXZXYcXabZZXdYfbXabZacaaYbY
title changes	bYecaXbdXZabaXbbWbcaaabWdYZdbWXe	17:488
title changes/effective-date	YXZXYXXYYecXYYcYYeeYdYeXXYfYdaYc
title changes/last-updated	bYaabXabZbcababcZedbcacZbbbacYXb
title changes/notice-of-changes	bYaZbZZcabeZZadbYdcYbacbZZbadZWb
title changes/policy-changes	ZXbZbXYaWdgZdWfaWeeYbWfXaXebebWc
title children	eWfWbWWdgXZZbbacabbbbWdXfbbfaUYb	15:524
title children/children	dVdWgVUgdWWXegXZZXcebVYWaYgZYUXf
title children/minimum-age	cYcXdYXeYYYXceYXXXbdbXYXYYeXXXYc
title children/parent	YaYYdaYaaXYXaccdbYbYYXZYbXaZXZbd
title choices	bZcaZXXfcXXcaYaZVbWabfaabaYXeWaZ	13:436
title choices/incentives	dacbZYdbddbZaabbacbcceacdccbZaZa
title choices/not-providing	WaWdeeYWceZdZeccfXaVXVcaeZVdZcYc
title choices/opt-out	XYaadbZaeebaXbbadbVXZYZYfdYdYXXW
title choices/settings	ZZaZcgbafdcZYgfcceWXZaWbcdYdaaZV
title choices/your-choice	WYbZcccaefeZXdfdefWWWbXabgXdYYWX
title collection	cYcZZUdabZacZZXaWZacaaaaZcbcaWaZ	2:356
title collection/commercial-data	ZdabbeXYecYaeeebfaaYVYebcYaZZdZb
title collection/duty-to-provide	ZbXcceXXedXYeeecdXaYYXdddZYZYcYa
title collection/health	abYdbcYYdcXbdddZcZcYYYdbdZZZabdd
title collection/identifiers	YZYbebXaYYZcbYZcaZYbbYbcZabYXcbb
title collection/includes-list	YdaaZeXXdbWcbccZaZaZYWdabYXabbdb
title collection/sensitive	eaZbabYZecYYdadddZcYXcddcbaYaaYb
title collection/technical-data	ZdWbbdWZbdYcaedZaabWZbdafYYabaZb
title collection/we-collect	bbbbbdWXeaWbdbbbcYbYVZeccZZZacdc
title collection/you-provide	ZbYcccZadZYdbfcYaYfYYYdZeYUbgbgd
title contact	eaZaZZZccYZbdcdZabXaabeXdcaZYVfX	1:476
title contact/address	abYfceWYZZYadccYcaaXXZdbbWZYZefa
title contact/contact-us-at	aXZegcYdaYdfdZYbYeXfceeZaafZWbbX
title contact/questions-to	ZZZaecYcYYbcbaYcZcZcbbcbZZbYZaaZ
title controller	daaabZddZYbbfYaZXdceaedYcbbbcXbZ	0:487
title controller/data-protection-officer	YYYeZYYeZYbcYWWcYdYeeZfdYeZYZYdb
title controller/is-the-controller	aZacYYYbYYYecYbcXaZaeadbcdYZZYde
title controller/processor-role	aabZaZdYZaYYdYaZacYdccYZZaaaXZWZ
title controller/representative	XYYdYXZdXYXdXYYdYdYadYddZdYXZYdc
title cookies	aWbgbWYYdXcfZadZcbaXWYeXgcYdYZZa	6:469
title cookies/analytics	ZbaaccbZaacbXcXYZaabXaZXaYYceZZa
title cookies/browser-settings	XYaXebcadddbYfacadWXZZXbadZfWYaW
title cookies/cookie	YaaYgdgXfebZWccXVgbfVgcVfcXdfUWb
title cookies/similar-technology	ZcZYeegWdfbXWaZWYdcgWgbXcaZbeWXc
title cookies/third-party-cookies	XbZZcfdXfdYWYbcYYaafYgcXbZXYdXYb
title do-not-track	fZeZbZYccbYXZXXWXaZYdbfYeZaacWYe	14:572
title do-not-track/opt-out-signal	cZdYcaYddZYXYXYXZWZZddcYcZYYcYYb
title do-not-track/signal	bbfYgcYefcZWYVWWYZXZbfaXdcXZbWWb
title legal-basis	badbaaaccacZbbaXZcabZbbYabZaeXYY	5:499
title legal-basis/consent	ZZaeeXXbXaacZcZZaYfadXYZbbXdbbgd
title legal-basis/contract	dYaccXXZYcYZcYeYXZcedXYdYeXaZXcd
title legal-basis/legal-ground	gYecgVYbWfXWfbgXZZcggXXgXdWeaWfe
title legal-basis/legal-obligation	bYdceWZZZcaadZbXXXafeYZdXcYdbXed
title legal-basis/legitimate-interest	fXddgWXaXeYXgdgYYYbgeXYeYeXfYVgd
title of nothing	bbaaZaZabZZcZZZZbabbYaZZbbaababb
title purposes	ZWcbcYWabYcabccbUaYbZZaZcYXebYaa	4:387
title purposes/improve-and-analyse	fcedXXgZgebYYYcfeadZYbYdggfaXaWb
title purposes/market-and-protect	becaaYcXcbcZYZabcZZZabXcbgcaZcXa
title purposes/operate-the-service	dgcZVZfXcdZZbYZWfXbbbdYaaadaZZYc
title purposes/use-to	accbbVfZXcabYZZYcXdabbUYZbcaZaYb
title purposes/uses-data	eadcZadYafaWZYbcbacdbbZdbgdaWYXc
title retention	dYaWaVacZYYdZcaYVbYbbcbYaXdacYZW	10:489
title retention/retain	aegWXZdZgXVagVWWdgUgbcbZUVZgZUde
title rights	bXfYZWcZbdbbZVaWZdXdaXeUbfafZUcX	12:437
title rights/access	aZeYWabfcWfcadbbVZYcbbacaaZbgdfX
title rights/appeal	eZcYXdYdcXcXddcdYdYZYeYdYYbXedYY
title rights/authorised-agent	gYeXXbYeeXcYeeeeYdWZWcYeXYdYffYX
title rights/complaint	cZaXWcZebXaXcbccZdWbYddeXZbXbYYW
title rights/erasure	ZbeXZccbgZZZdaYccfXcaeZcZYacbaZZ
title rights/how-to	bZcYWeXfaXfcceZgXdWdXeafXYcXddaX
title rights/limit-sensitive	aZdZZaZccYbbdccdZdZbZcbbYZYacZbZ
title rights/no-retaliation	aZdYYcYcdYcabaaaZZYZadZcZYcYdcaY
title rights/objection	XXbWZdabcZdZZbdaccWXXdZdYbXacdXW
title rights/opt-out-of-sale	cYeYWeXffXaacYaYYXZdZfccXVfWeYcY
title rights/portability	dXcXXacfeXdYabedYbZdZcXcZcaYdbbW
title rights/rectification	fZfXXcZefXbaefdeYcXbZgZdYZbYfcZX
title rights/restriction	aabWXacdbXaadbfcZbYbbebbbXcadcXX
title rights/right-to	cXcXWeXdfZbZZdcdYbWaXdbeYbcZccaW
title rights/verification	ebZbYdZYeabYbaaccYbZXaadYbcXbdXa
title rights/withdraw-consent	dYdWWcZeeVebdfcdYeWXXecdXYdYeeXW
title sale	abaaabXdaXZfabbaZbaaabYZYXcYeceb	8:529
title sale/never-sells	aYeZYbYcffdaYWaYYZYaddYZddgYXXba
title sale/opt-out-link	XbbYWfXcfaeXYaacbZYXYdYdYabWabYa
title sale/right-to-opt-out	dZeYWeXddWYabXaZZYaebeccXWgXdZbY
title sale/sells	ZcbXYdYbebeeWYYYWaWZadXXZZdXbcdb
title sale/valuable	cYeXYdZedYcabcedZcXaXebdYZbYcdbY
title security	dYcZbYacZbbZZabYZdacZaaZabbcZYcb	11:477
title security/breach	abcacZcaabacbaababcZbbbZcabcbZba
title security/encryption	adbZbXeYYcXccZcXbabYeeXYeacYXcXZ
title security/measures	bbdZbWdaYbacaacYaZaaccXZbbbZXZZY
title sharing	bYdbXZadfZYaVXbbXbZcYcZXfdbZcUaZ	7:424
title sharing/affiliates-and-partners	XcaccXdcZbddXbZYZabcaaZWabZcgcbc
title sharing/authorities	YbcafXdcWXdgYbYXcXeYeYXVbaXedced
title sharing/business-transfer	XeaffVedXXffXaXYdXfXeXYXYbWfgeed
title sharing/named	XbbZXbZZcYadaXaaZYZYaXbZaaXYZdgf
title sharing/public	YcbbdXccaWZcXdaaaZeZaYYYZZXccdff
title sharing/service-providers	ababcWcdaYecWcaabacbbYXWZeaegcbb
title sharing/share-with	WbcdeXecaXedUbXZbZdbcYWVZcYeddce
title sharing/shares-nothing	YdYdcdWZbbYcYbaYcYcYZYZYcYbYZcac
title sharing/works-with	aacabXcZcabbXZbZXZaaaabXdcYabbbc
title sources	dXdabYYYcYZbcabbYcZcYYaXedaccXZW	3:492
title sources/about-others	YZcXYaYdeabbXYYYXXXYcaXWbbeYYWab
title sources/combine-sources	dYdYZXeZaYcYYXbdZaacaYYZbdadaYdb
title sources/from-elsewhere	gYdYaadXgXVXYZggZaabWWcWgcXZZXge
title sources/from-third-parties	eWeVYWfYeWbWYYdgWbYdXYYYddZdYVda
title sources/public-sources	aZdXaYdZbXYZYZbcaZaaZXYYccXaaZcc
title sources/received-about-you	aadaZbadaYdbabaaaZbcbbYbYaabfebZ
title sources/social-login	bXabaaZYaaXccbccaYcYZYbcdZYbZZdb
title transfers	fVeYXVcfZVcbZbaYWbaaZXYXcdbdgXda	9:500
title transfers/framework	baYcYdaZZZcZZcZZZcZcbYZZcZccZaba
title transfers/recourse	eYeYYcYcdZeZZcbdZdXZXeXdZZcXceXX
title transfers/safeguard	YYXeXfZXXXeYZfXWYfZeeYXXeXfdWYda
title transfers/to-other-countries	cWaaWecaYWdZdfWZWfXecWYYdafdaYea
title word 1	bbYcZbYaabaabaaZZZZZbbcbddaZbZba
title word 10	aaZWZdeaZXXacZaYXcZdabYYaYbYaYYX
title word 11	ZZcYacZbcbcZaYaaWeYaZfcZYYcYdXYZ
title word 12	YZabbZbcZZeZXYZYZZbcabZXXbZYcbaa
title word 13	YZbcaabbXWedWbVZaYbecYWYYYYcZeac
title word 14	baaZbXbcZaaacccXYYdcdYYZZXXccZbb
title word 15	ZaeYZbbdcYdeaaXZZaZbbaZYZacbcbeY
title word 16	aabYbYYbZbYedbdaYdZbcfaZbZdZYZZY
title word 17	cabYabZccZaYccabZcZabZabYYcYbZZZ
title word 18	ZYabdbZcZadbbZZcYeabdccaYZeZbbaa
title word 19	aYbYbbadaYecabacYdXdcfcdYadaacbY
title word 2	ZbZbaZbaaaabaaZbbZaZacbaZdaZaZaa
title word 2025	YXZXbXXYYefXdXfYXeeYdYeYYYdYedYc
title word 3	bbacYcaYebaZaZXYaZaaZccZcaaabYYc
title word 4	bcbZXXgaZbcbZZZYcZccbbXZaacaacaY
title word 5	babbaZaaZaaYZaYZbZbcbaXZabbaaaZa
title word 6	ababbacaaaZaaaaYaaZdbaZYbZadbYcb
title word 7	abbYZZbacYXbbcaZbZZcccZZaZbYaZca
title word 8	ZZZXbXaZZZabbbZZadXbaaYZZZabYYYZ
title word 9	ZZbXZbcZbbcXZdcZYcZcYdXZZYaZcWXY
title word a	bcaabZaYYaZabbdZWaaaacZbaZZbbZba
title word about	aYaafcbbbZacaaddacZYYadYeaaaXXbb
title word access	abaWYcZdcYbbagbaXYXYZdacZZaaedcX
title word account	adZYZbZZbaZbdbccccZXXbbabZYbZZab
title word accounts	ZaZaXaaYZXZYXYZeZZbYYXabZbZXaaec
title word act	aYgaaabccddcYbbbYdXZYabbceaccZZa
title word activity	aeZXcabZZbXacbfbcYcXZZaXgYZXYZZc
title word ad	aabbZYZZbbYZaXYZbYcaacYadbcYZdZZ
title word additional	fZcaWaaZddZbdZgbbbacaedbcbdYbXbY
title word address	YacbYaZacZYYaadeYYaYcXdZdaXYZWdf
title word ads	fdcfaZeXegaWWXXcfYdaafXefgeaWaVZ
title word advertising	cdZbaaeXddaYVZZYbabcYeYYedcZaaXa
title word age	eXdVfXXgYXXWeeXXXXdfcXXWXXgZXXWf
title word agent	eacYXaZddYbYcdccZaXZYaYcXZbZedYY
title word ai	ddbebYdZadZZZZXYcWfbbdYaccdbbbac
title word all	ZZaYWdZcebcYadddbcZZXcZeYaZZbeXY
title word an	XaYbadXZaYZgdgfcZabUWZeacVUbebgb
title word analytics	ZaWdZcYXZXYdacZYbXaYYWcZbWZabcac
title word and	bcWaYZZZZaaaZZZabZaYZaZaaaaZZaZb
title word any	ZaYYXccYWYddYZYYXaaccaXaZXbZcdba
title word app	aaabbbYbebbcccdaZbbaZYeZdaZcbaeb
title word applicability	dYdbabZecbbbbcccZdbeZdcbddccdYcb
title word applicable	gaeaXZZedcZZbcbcZaacacacabdYbXca
title word applications	baZadeZagdaZbffaadYZYecZgbZbbYZZ
title word applies	eZeecZcedaadcbcbacacZdcbeebdcXda
title word apps	baYbfbYaaaZdbdccZZbXaYbXdYXcbZdd
title word are	bXYbYZYbZXaZZZZbXcZbbbddbeYYaXab
title word area	aZcbZcZacYbYcbacYeYbZbbbZZcabaaZ
title word as	ZecXabdWbZZdfbcXXYYXadZWbVZYZaZY
title word at	abYacZaZYbadbbcXYafYcYbXeYYcdZfc
title word audio	ZcZdacYYcaZceedbbZbYYZecbYYZbdfc
title word authorities	YbabXZZbaWecYaXbbZaXabZZXbbacdcZ
title word authorized	bacYYZZecXcaZdacZaYZYZYcXZaYfeaY
title word automated	baZZbZWYfWXYddZbcYYYcbaZeZXXYceY
title word automatic	dacaXXdZaZaaaYYYcbbbbdWccbbaYbZY
title word automatically	caYfceVYgZXggggbcYdXXXgegVZZaege
title word available	ZbbZaadZZWaaYabcbZcZZWYYaZYZbbdc
title word b	ZYaccXaZWZbaYbZZXXZccXYcXbXcaZbc
title word based	bZbbbZZZbdbZaZfccaYZaYXdZeZcZbZa
title word bases	dcYcdXWaXeWWfbfYcZbcaXZeYaWZZWbf
title word basis	gXeceWXaWgXXebgXZacggWXgWgYcaVcd
title word be	XZYacZbZZbcbadaZacYZZYXaYaXdZZZX
title word beacons	abcZdbcZccbZYcaYXdbeYecZZaYaeXYa
title word border	bYacZaYaZZcbcbaYZdYdbYaYdaccaXca
title word browser	abYZbbaZddaZXbaZcaZbYbZaaaaZZXZZ
title word business	bdfdfWfdbbddYZXYbWfbebZaafXfddde
title word by	abbccWcZZZbbXbYaaacabbWYbbbcZZZZ
title word c	YYbbeaaaZbccYcYbbcXYXYYZbcYdZZYb
title word california	fYZXWbXbdZYbebeZXXYZYbfZaZdZbadW
title word can	XZZaadbbbafaWdYcYcXZYbXcYcYadcZY
title word categories	YcYZZdYZbabeaYZYZXZXZXbZcYYabded
title word certain	bYccbXbdbbbcbaabYcbdbccZbdbddabb
title word change	ZbbZcXbaZccZaYbZadcZbabaaZbacbab
title word changes	YWaYcXYaXegZbXfaWdfZdWdXaXeafcXe
title word chat	ZdZZbdWZcXXddccZdaZZYYdXaYYZZaee
title word children	dWbWgXVgaWXWgfWaZXedbWYWYYgZXVXf
title word children's	eWeWgWWgaXWXeeWYWXbgdWWXYZgZXWWd
title word choices	WWcXddccffgcXfeedgVXVaXcbgWeZXXW
title word collect	bcbcccYWdcWZcbeZcYdZXYebfaababce
title word collected	adYcZgWXeZWeeaYZbZZYYafdaYaXZdda
title word collection	YdUgcfXUacXabadYcWeVWWdYfXWZZgaf
title word collects	eccZaaaZedZZYYabeZaYXbZfZddYacWZ
title word com	YbZdbbZbZZZcYaababacaZdaaaZccYaa
title word communicate	ddaYYXeYaeYYaXZZdYdbceYaebfXXaWX
title word communication	aZebaXccYbcbaaabccZbZZabeeacaYZZ
title word communications	bcbdcaaYedabbadddbbYZYaagcbdYaZb
title word companies	XZYgcWccXWfgWaWbaZaZcWZXXfWfcebb
title word complaint	ZcYcabccYYaYZdZabZcZZZbdaaabccbZ
title word complaints	bZZWXcadcXbYbbbbZcYZZdZcYacacbZX
title word compliance	daeaaYcZZcaZbYYbaYbdbZZcZdcaaYZY
title word connection	ZdZaacYcaZaaacabcZcYXYbaZXYZcdca
title word consent	YZbabZYaZcZYZfdYXZadaYZbYcYbcXcb
title word consumer	cafXXaaebYeaZbbaZaYaYbYcYbaZecbZ
title word contact	aYXgfdXdZYdebYYeZeVebffcZbfXVccX
title word contacting	ZaYeeeXbZYbdcZabYbXaZbfcaYaZYcdX
title word content	bZabXdYZZYaZYcaYZZccabYZaYdZbdbZ
title word contents	dafddWbcfbcbcZeaaabfeffafdedeXaa
title word contract	dZYddZXYZcXZfbeYYYbcbXZeZaWbYXce
title word control	ZaeYbZcdZZcbWdXaaZYYZcWZZbXcabaX
title word controller	YYZfWWYeXXYeYWZdWaabgbfdagXZZXgf
title word controls	VWYZfbcacddYXgceefWXXYXaafWeXZWZ
title word cookie	ZcaaecfXdfaYYbZYYebbXfZWccabbWXb
title word cookies	XcZYgegWfgZZWdbWWgbfWgbVeaWcfUWc
title word copy	eZdZYbZdcZbabbdcYcadcdacaZdZfabZ
title word correct	bZbZZbaddZcabdbeacZaacYdYaaZaaaZ
title word countries	ZWXeXfbYXXeYafYXXgXgfYYYgXefXVeX
title word cover	eZedbZbeeZbdbccaZdadacdYedbeeYeb
title word covers	dacebYddeaddddaaZcbdbdbZecbedYea
title word cross	bbaaXZcabbfaZYWXaaYbdbZaccbZbZbd
title word customer	YeaaZcZYcaZZbYZYdaZYYXbZZZYaZaaf
title word customers	XYYbZaYcbbccacadZdZZbZaccdZabXab
title word d	WdbdddbZaabZXaZYaadcZaZZYZYbcbZc
title word data	ZbaaXdaZZZZadbbZbZaaaXbabYZaZbbb
title word date	YXXXYYXYYbcYaYaaXeeYdXdXXYdZdbYZ
title word decision	cYbYaYYbeXYZZbXaYaZabdYabcYZZZcZ
title word definitions	eaacdaZffccceeecabbbYbebgabadYfb
title word delete	XaeXXcbceYbZbbaeaeYZadYeXbabccZZ
title word deleting	bZcXXcZceYaaddbcZeXbZcYcXXZZdbaX
title word deletion	bYdWXeZefXdXaebcXbVbWeWeXZcYedYV
title word details	ZZZeYbaYaXYZZYYdaaaZabdcYabXWcba
title word device	ZbXZdaZZZcYcaddaZabYYdbZgXYbbYZb
title word devices	baaabbXbdaYfebecaYaWaYddfYaaXbcc
title word digital	fdceVabbecabdZbbYbdcbcdcfcdZabcb
title word direct	YZZYabYccYbdbdcdbcaYYZbbYZYcccZa
title word directly	adXZZdYYadYcdbaWcYaXbbcZdYbXYbYZ
title word disclose	XZccfXdbYagdXbYbbabYaYXXYeYecfbb
title word disclosing	ZdcbbXdZaabbZYYXcZbcdZYXYbYcZdbe
title word disclosure	YcZdcYabaWdcWXWXbXeXcXXWabYYdcbd
title word disclosures	abdaYaZcbaefYYaYYbbbaabZccbbcaeZ
title word discrimination	dYeWXeXeeXdabbabYYXaZfZeYYcXeeZY
title word do	aaaZbcZaaYabYcZYZZYZbaYYdZaaZYZa
title word does	dbbbcZeZXbYYZXZYZaeddaYZcbaaZXZb
title word e	bcaccadYacbZZZZYbZdbacaaccbZabZc
title word economic	bZbaZdYbcXcXdcccYeYbZccbZZdababZ
title word eea	YXZZaZbZbZZdZcbbYaYdcYbaaaZcZXda
title word effective	YYYXZXXZYecYZXcXXeeXdYeYYYfYebXc
title word email	bcabacaZfcaXbbfadbbaYZcbgZaaaYab
title word emails	WcaYcadZbaaeabYbebXYYXYYXaWfZYZZ
title word enforcement	acZaZbbdaYddZcYbdZaaZbYZYZZbfcbZ
title word ensure	fcbcXaeZbbaYYYYacYbbZeYeYceXXdXZ
title word erasure	dbaZYbbbdXZZcbdbZbZcXdaaZZcYddZZ
title word eu	cZYfZbYaYaaaZaZZYeYeeYbYecabZXed
title word european	aYbadcacbadaebccYeXdZbdbZadaaacY
title word exercise	bZaaadbacacYZaYdadYbYdZcbbbZbcaZ
title word exercising	eZcZYcYeaYcbddedYcZcYcZcZabZfaaY
title word external	YabddZbcYabeZcZaaaeabaZYYcaddadd
title word features	dcYdcbaYedXZZZaabWdXacbddbcXZbZb
title word feedback	cdYdYbXXfdYYcddYeXdYWZcafZZZbcZe
title word following	ZWabXXacYZaZYZXeWfYbacbeYfaZZYbb
title word for	ZbbZZcaZdbaZcaZYbaXbbYadXbZaaZbb
title word framework	aZYbYgdYaXfcadXWYfYcdYZWgYgfaYdZ
title word fraud	fbedXZZXdbZXXXXcdXcdZaYeZfdXYbZa
title word from	ZabZbabXcaZYZdeeaZbZVZaXeZYbZYab
title word functionality	cbefbYebadcaYXZZbadeedYacdccaaZa
title word further	aZbcbYcYZbdbYaZabbacdbZYbdcbbaZa
title word gdpr	daXdaZWYYZYYaXZZZZaeeYabbdaZYcdc
title word general	fXgcdYcdeceabZbbYecfbgdafefadXda
title word get	acaXbabacZZXZbfdbYbXXaYabaYXZaZb
title word give	bdXdedYWadYYbddadXaXWWdZdaXaWbab
title word global	ZWaeYcbZYYdZXcXWXbZceYYWeXccZZdZ
title word google	aaZaXbcYcYZZXaabcZbYXaaYaZZabaZZ
title word group	ZdaffXedYYffXaYYbYeZeYZXYcYefeec
title word have	WYbZbaddZYgaZbWdadYaYdYdYdacbdYY
title word how	bbbZaXfaZbaaaYZZbaaaccXZZZaaZaYY
title word i	XbbXZZbbaaZcdfdbZcVZZdYbaZYbaaYY
title word identifiable	bYacXZZadZaZdacZbaYZZZaadabXZYZb
title word identifiers	YdZaefbYfcZWYebXYccdXcdYbXYYdYYe
title word if	YZYadaabYZcgdbZZYaYYcabYcZaaXceX
title word important	dZcbbZbebacdebbbXfadbddZecbdeVdZ
title word improve	feebUXgWcdYXYVcbeWfcZdXaefgVWYXc
title word in	aaYccZZaabbaaacabaaZZZabcbZZZabb
title word inc	YYZfbXadXYcgXXYbYaaceXaaYbYaZdeZ
title word including	ZZdabYbadcdYabZcbdaXbeZcdeacYZZY
title word individuals	daacaZYadaYceaeaacbbZbfacaaaaZcZ
title word info	XZYeXXYcZYZabXYeZaYbbZdfadZYZZcc
title word information	ZbaaZdZZaZZacbdacZbZZababZZZZcab
title word interest	aXdbfYXaZeZZcdgaabZaaYafacXcaYab
title word interests	cXbegWXaWbYYYceYYYdfgVWeXfVgaWgf
title word international	bXagVcZaWWbYbcXYWgXeeWYYgbecZVeb
title word introduction	fXgddYagfdeefcfbYgdeddgYgefgeWgb
title word ip	acaeYdXYecYZdcebcXcYYYecfYaXYace
title word is	aaYaXYbaYZaZaaZaabccdaXYdZcaYaab
title word it	aZYcaaXbabaddbeXaZcYabaafYaZabab
title word job	dZZbdaYafcacdddcZYaaZadbeYZadZda
title word keep	aagYbZbbcYYbdabZagYeaZbaaYZebXcd
title word keeping	WdbYbXgeZbWgfffXWdbXffYXfWbXZXXX
title word kingdom	cZbccYbccYbcbYZZZcZdaeeZcddccYcY
title word know	cZeYabYfcXbceeecXcZcceabaZbadabY
title word last	YXYWbXXYYefYeXcaXggYeXfXYXeYfdXb
title word law	ZcecdYccZYddZbZacYeddaWaZcXdfbfb
title word lawful	fYdacYYbYcYZaadaZZabdbabYbXaZadc
title word laws	eZdZZabbcZcacabcacYbZcabZbdcccaY
title word legal	bZbddXaZXbcZaaaXaYcgfWYaZcacbYdd
title word legitimate	dYeceYXaZcYXgdgYYaagdYZdadYfaXgd
title word light	cYdWXcZecXcabeddZcXYXeZdYYaYceaX
title word limit	abbWXacdbYbbddcdYbZZafZcZYbXccZY
title word links	eXgdcZXgefZcfcfeYgagbggaffgdcVca
title word location	YbYfadXYcdaabcbcdaaZYWacfcYbXbZa
title word log	bcYecdWYedYcfgfbcYcXWWfdeWXXZdfe
title word long	ZbgYXabbgWYcdVXYcgWgZZeZVWXgdVgg
title word make	bbcaabaYZZZZdbeZaYaabcYbZYbYYbXb
title word making	dYbZZYYdeXYYZbXbZYZabcZaacYZYacY
title word manage	daaZZbZbdabYbbZbZbZeagXdYYcXacaZ
title word management	acaZYeaYfZaZYaZZaabaYdbbaaZYbcZX
title word managing	ZYdXYdYbeZcXbdabaeWaXeXbYaYYcaYV
title word marketing	addcabeYbdcYXaaddaYZYcWcafcbZbXa
title word may	ZccZZZbZZaecYbXZcYbabbYaXcbacdZa
title word measurement	dcbdZYcZbbaZYYaYeZcZdbYbaeeaYeaZ
title word measures	YaaXdXecYbaccbdYYaaZdbYYbbYbYYcX
title word media	aaZZbYdYaZbZWYbdaadcaZZYcaXaaZcd
title word messages	YcZZZaXcaYafZaabbbZYZYYZYYXebbaZ
title word meta	XcYeeaaZXYacWZWXcXfXbYYWWZXbcfde
title word minors	aXdXeXYdbXYYbcYaYYbccXZYaZeaZXYc
title word mobile	XWZZeYdacedZYbcecdYaYbYbdcYfZZaX
title word modifications	ZabZcXaaZcdZcYdaaccYaacZZYcZcZZb
title word modified	YYYYZZYYYcdYdYZbZddYdYdZYYbYdbYY
title word more	eagbbWccccbacZfYZdddeddXddgabWaY
title word my	YbbaaZYcbbbcbccZbYZYYdWbaZbZadYZ
title word network	ZeZbZfYZcbZYcbdbcYbYYbbedYbXYdaa
title word networks	YcacdXddYYdeYbYYaadadXXZZbZeeddc
title word nevada	aYdYXcXZgYdYZabaZaVZXcZbYbcYbbaW
title word new	ZZaedZcbYaeaXYYcacZbcbYbYeabZeYY
title word no	ebbXYcXafZZWbbacaYYZXbZdZZeXbcXY
title word non	YaYcZbaaZXcbXbXZbYcbbZZZaZbaaecZ
title word not	ZaeYccUcfaccXaZYYYXWabYZZaZZbaYZ
title word notice	bXZaXaWZacaebYbZYbbYbZfZdbaccZeb
title word object	eZdaYbZdcYdZdbcbZcaZYdbcaYcZccbY
title word obligation	cXcbcYXZZbYYdYcZYZaecYZdXaYaYYcc
title word obligations	YacZabbdcZcdaaYaZbZabcbYaZacdaba
title word obtain	YcXcZbZZaaZYbaZabYdZaaZbaYbZacbc
title word of	ZbZaYbbbbZaaabaYaYabaZZaaaaZbaaa
title word officer	YXXfZYYeaWZbYWXcYdYedaedYfZYZYdb
title word on	ZbaZaaZYYbYZXbdbcaaaZZYcZZaaZbbb
title word online	bcaadcbWdfZWabbadabZYdabddcaYbWa
title word operations	cZZfWceYZZcXZdYZYcZdcZYaeafaYYaY
title word opt	XYdbdbZadccbYcZaabVYZaYYcdZcYXXX
title word or	ZaaYacZYbbaaXbbcbZZYZaXbZbZabaaa
title word other	babYbacacXbbYZacZZaaZabYcZbbZZdc
title word others	XabafVfaYXfaVZWaZXeebXXWXbWffcdf
title word our	aaYbdZYXZaYXaaaYbacabZaaZbbZaZZa
title word out	ZXcacbbcfccZZdcZacVYYbaYdcZcaVYV
title word outside	YYVZXfdXVYccaeXYXcYeeXYXdXcdWXfX
title word over	cbcZWcZacZaabbcbdbaZacaeYXaZccbb
title word overview	eaadcaZafdZdeedcZccaZaebfbbbeafb
title word page	bXcXYbYdcaaYcbdeXfXcZdbbYaeZcXZY
title word parties	aYbaZWbcZWcbXXabXZaadWYXZcZZbcge
title word partners	XdbeeXeaWbecXdYXcZfcaZYXYaYeecZc
title word party	aZbbdZcabaZbZbabZaacabbXdcabcZZa
title word payment	YbcZYabbbYaZaaYYcZaaZaZXZabaccaZ
title word payments	adZgeZZYYbaaXaZYfXfaaXZaZaXaadbf
title word performance	eaccZYeZbbcZZYYaaZcfceZccddZZbZZ
title word period	ZggUWagXgVXegVWXfgUgeZXYWXYgXUec
title word person	cXZccYYZYaXYaZaZXaZeeYaeYdYaZXed
title word personal	abbaZbbbaZaZZbbaaZaaaZaaaaZaaaba
title word personalised	cbccaYbacbbZZaabbbccdcZdcdbaYbYb
title word personally	bYacYYZbdYaZdacYbbZZZaaZcabYZYab
title word phone	adXbaeWWbcXaddeXeXbWWXcZZYXXYcgg
title word pixel	ZdZcbddYedYXXYZXZZdeYfbXaaZYcXYc
title word platform	cdZebYdXZfaZZZXWcXeacdZadceaabXd
title word policies	bYdcbYYbZXcbZaabXcceaZZZZdaccadb
title word policy	aYcacZXeaccadYbaXfcccafWbbebbUac
title word portability	gXdWXbaceXcYZcedXbYcYcYeZbaYecaX
title word practices	edZeZbaYddYXcYaYdXeXbdadeadYYcWb
title word preferences	XXcZcabbdeecYedeceXXXWYabeXfXYYY
title word prevent	accaaXfZYbabZYZWbYbbadYZecdaXbYa
title word principles	dYdcbbZccadaacbbZeadaabZdbdecXec
title word privacy	bXeaaZVdcaeaccddYfaaZabbabcabYZa
title word private	eaaebacYedZYbZaXaZccbdabdbeZZYZb
title word process	dbaZYdZabaaZcbcZcZaaZYcdYaZacaca
title word processed	cbafZgXXbaYZccdaaabZYZebgZbYXbae
title word processing	baZbXZaaXaaXZZbZbZZccYYeYcZZaaaa
title word products	cacadZbbbcacdbecbcbZbeaadcabbXba
title word profile	acZdedZXfdZZbefceZaWWXbaeaXbaZZb
title word profiling	dbcbbZbaccYXYZZbcYbbaaYbbedZZaZa
title word protect	ZccYeVfcUdZdcbYWYbcbgdWWeZbbZYYY
title word protection	YYabbXYcYdcZXZaaYcbadZbaYcaacbab
title word provide	ecbcYcaZfdZZcZcddYeaXccdgbcZXbZd
title word provided	bZaZYYbbaZXWZaacYcXbZaccbbaWZVZb
title word providers	XabfgWeeXZggVdXXcZdbfXWVWfXggfec
title word providing	eacZYbYacaaXcbdbbZZbYaZeZbaYaaZZ
title word public	bbccbWaYZcZZYYaYbYdcbaYcZcbaabaa
title word publicly	abcYaWebaXYaWYadbacZZYXYadYabbdd
title word purpose	fbbfYWeYddaYXWXddYcfcgaedgdWYYXc
title word purposes	eccebWgYZdeZXXVaeXddbcWcaeeaYaXc
title word questions	aXZacfYgYVbgdYYdWfVcdgebYXgZXdcV
title word reasons	abcdcYcZYYcdYaZZbYcZdYZYZcZbbeZc
title word receive	ZaeYaXfbZWeaWYadZYdcZYXYXeYcecdc
title word recipients	XYZfeYbdXWfgYcXYaXeZdXYXYaWgedfd
title word rectification	fXcXWcXedYbYceccYdYaYfYbXZbYcdYX
title word regarding	ZZYXaabZbbbZYcdcZeYYXcZcZZbaacYZ
title word registration	abXddfWafcWegggbbXaXXYgcgYaYcccb
title word related	XcZcbfYcbaXbcceYZZaZZbcYaVWXeZbc
title word relating	bYcbcZZZYcXYZYbZaabdbXYbXaXcZYed
title word relevant	caadYbaZcaYacZbabZcZYcccbbdYYbbb
title word representative	aYZeZYYeYYYdYYacYcacdYedZfZYaWde
title word request	bcbYXcYedWdbZeZdZZZXYcZdXXZYffcY
title word requests	acZXWeVcbWcbbfbbaZYVYfbcXXbWeecY
title word requirements	aXfcbYaebacdacaaZcbdbcbXdebdeZca
title word research	cdaaYababbYabZcYcZcYbdZbdacXZcab
title word residents	fYcWWeVdeYeabddcXZWYVfZeYZeXfdcW
title word responsible	YWYfXWYdXYXbWXYeWdXcfYffZgYYZWeg
title word restriction	cZZYabZcbZaZcbccZZbbZabcZYdbdZZa
title word retain	acdZaXcbeZYYcWYYccZdbcZZYZacbXbc
title word retention	ZedVYZfXdWVcfVWXccUdcbbYVWXeYUcd
title word review	dcZbYcYacZZZcbdbbZbYYbcbbZcXbeba
title word right	cYfXYcZfgYcXZddcacWaYebdYZcZfbaX
title word rights	cYeXWdZegZebbfceZaWZWeYfWabZfdaV
title word s	dYadYcYaaXbadcbZYdbecaaZcYfaZWed
title word safety	cdefaXfYbcdXWXWcdXedZYYcYfebaeae
title word sale	XeZcZcYZdYadYXYXZWbWaZaYYXbXZced
title word scope	dadZdacffabddcfaXdacdebaedadaWdY
title word secure	bcaZfZbZZeZfddgYZXeXbeaZgZdXZbYa
title word security	aebXdUgcXaZgedeWYZbZggWXfaabXZYX
title word see	YdabeZaZXbaebcZYbZcaaZYXcbYbZbbc
title word send	ZXXdZfXXZabXdfaYXbYebXbZeXcbXXfY
title word sensitive	eaZbZbZYdbZYcZccbZbXYbbcbZaYZaXb
title word service	XbYbZZaaaYaccXYZbYbacYbZZaXcbadg
title word services	ecbbaXcabddaYabZcacbbcZcZdcbZZZZ
title word settings	ZZcceZcddcdbXdcaaeYZabWYeeYdbWYY
title word share	XacgfZccYafeYaWYdZfacZXWYcXefefd
title word shared	WcabcabcZZfgVaXZaYaXbVWXYdWedefd
title word sharing	WbacbYccZYcdVaWXaWdcfXWXYYYbedgd
title word shine	dYdWXdYedXcacdedYcXZWeadYXbYcdZX
title word should	baeZdXbeZXZfebcaWeaacdaYcYcaaZaY
title word sign	ZYcYYZbZfXYZYaeeWZcaYXdXfXYZbWfd
title word signals	bbfYdaYeeZaYXXYYYYZYcdaYdcYbcYZZ
title word similar	ZXbadabZbbbbXcbZXfYdZdcYcbYccYXa
title word site	ZYabeZZcacacbcbcZbYZZbaadbbabaaZ
title word sites	aabadabbaZZcYcbdZbaaaYZWcbZecaeb
title word social	ZaaacabZbYaaXbccbYdZZXZYdYXbZaef
title word sources	bXfWZVgXdVZXXXegXZdcWXXVeeXdaVge
title word special	bZcbeXadbaZadYbbbccbbbcacbbcaXZc
title word specific	dbYbYbadcbaaacdbbabbZadbacdYccaZ
title word state	dZdYWbYeeYbaddfcZcZbZfacZacYdbbZ
title word statement	cZcbbWabdefZdYdaZeedecdaacgbdXZc
title word states	fadaZcbcbWdbcceaYdbebcYaYYeZdZdb
title word storage	XaaXbZfZZaYbZdaXXcadadWWdYYcbYZb
title word store	WbZZabbZbZZcbcaXaeabcZaZbZZbbYab
title word stored	ZZaZXcbacXabcaZaYeXdcaZbYZabcZbY
title word subject	aZdXXbZddZbWYfcdbfYXXfYdXbZZbdXY
title word subjects	YZbacbYebbadebadZcbZZddcZababdaZ
title word submit	dcaaXfWadYZadcdbcbZYYaceZYcXbcbb
title word summary	bcZbcaYadbZbeceacZaXXYeZaYXZaadb
title word supplemental	eYeZacYddaaYddecZdYbYeccYZcabaZX
title word support	decaXbZYccZZdabYcXcaXXbcaaZbbZcc
title word table	dabdeWYcfcZeffdbaZcaaaebgZaacYfb
title word targeted	XZYZcZYZZXbcYaZabZXYZXYaZZZbZcbY
title word technical	ccZcYdXaccZbddeacadYYbcbgZZYbccc
title word technologies	YaYZcdbYdbZbbcdZaacbXaeYfYXZcZac
title word terms	cXdacWYcaecYdZeZZeebdZabZcdabWZb
title word that	aZZdadXYaaaeabbaZZYZZWcZeYYbacfd
title word the	ZZbbZbZYYaZYaaacaaaabZabYbbZYaZb
title word these	ZbaccccadccaaabcbbZdYcYaccYbZYbb
title word third	bYbbbZcabZbaYcbaXcadaaYXdaaabaac
title word this	aZbbdXZaYecYZXbcadbaccdXbadabZXc
title word through	ZaYabaabaaacbbbbZabZabbaaZZbcdba
title word to	aZbZZZZaabbYZacbaaaYZbZaZZcabaaa
title word tools	YdaddXeaYYccWZYXcYfacZXYYcZcbdbb
title word track	abfYgcYdgbZVYWVWYZXZbfbXedXacWWb
title word tracking	ZbZXddfZgeaYWbdZYeZcWdcXdaXaaUVZ
title word transfer	aWZgXfcYWVgbZeXWXbcggVXWfaefaagb
title word transfers	bVadXeeaXWeZafWWVdXfeWWWgafgZWfc
title word types	bbYddcXdedbdeecacabYZafceYZabZec
title word u	eYbcYcbaaXbZdbbYXdafcZaXcYfaaVed
title word uk	eZbbaWYdbbZccZcbadabbccbafZbaZba
title word under	bacYZaYaaXaaZYaZXZXbbYYZXcabbdca
title word union	aYaddbZbYZbadZabXcbfcZaaacdaaZcY
title word united	dZdaaaZebWebccaaYeYdZcbbYZfbdZcZ
title word up	caabaaZZbgbXZYaZabecccabbYeXaaYZ
title word update	bbbYZYaZaddXYYcbabbYadZbYacYbdXZ
title word updated	XXYXcYXaYeeXdYeZYeeXcYeYXYeYddYb
title word updates	ZaaXbXaaXcaabXgaXbcYbZdXZXcZcZYc
title word us	aYYbefWbaYbgccacYbWaZcecZWcZXbbW
title word usage	ceZfaccXefXYXYZZdYebYeYbedbXYZXc
title word use	dbbccZcXddYZZYaYcacaZdaddedaZZXZ
title word used	ZcXfagXXgbWXcZeacXfWWXfZgVXWZdag
title word user	YbabbYZaaabdaZYbcaZYaXbaZbYcaZcb
title word users	baXdbcXZaZacbaaabZbaYYaaaXcZZcZa
title word uses	eeceZZfYegaXXWXYcYfdbfXbcffYXbXa
title word using	ccaXXccZfXXacagbcZbaZXcZbYZaXXde
title word verification	bcZaZcZZadZZbbaacYcXXZbabYaZbdZa
title word via	ZbbddYbWccbbYbaZbZaXZXaXcbXeaabb
title word video	ZcbfdcYbbcZbadcZeZcZZXcadZYaadcd
title word we	abZaYcbZaZaaaZaZaabacZaZcbaaaacd
title word web	acacdedYgdYXYaaZbadcXecYddXZaYYc
title word website	aZZfcdYadaabcbabZbbaXbdbdWaaZaaa
title word websites	bbacabVbdcYdffcZbaZXWYgYfXabYZbc
title word what	bbYaacZcaZaccbbYcbaZYcbcaYZZbbbZ
title word when	ZcacfZaYYaYcbbaXaXdbcYaYZXYcdZgg
title word where	cVaYZdcaYWgaXgabVfXgcZXYaXecbZeV
title word which	abeZZYddbagdZYYbZZZaecYabecacbdc
title word who	YZYgbYZdVWdfYVVcYaabfXbaZgYbbbfc
title word whom	YabefXdfXXeeYZXYbYdcdYYYXbYffdec
title word why	eccbYXdaYgZXaXbWcZeceeUcedfZYXUa
title word will	XXZYaabZZcdZbaZYadbadYbYXZZbbaaa
title word with	dbadfZZZYbaaaXaZbZeaaabbcbbbaZZc
title word withdraw	aZdXYdaedXdcbdacZdYYYdcbYacYddYY
title word work	ZcZdeaeaaadbYaYXaYebcZYZXcZcccad
title word you	abZabbZYacYZccbaaabaZbbbZZaaaaba
title word your	baaYZZcaZZcaZaabdbZaaaXaZaabZaZY
transfers*1	bYXbXdbYZYbZZcZZZcadbZZZcYcbaaba
transfers*2	ZZcbaaYacYbZZabZYbccZYZYbZabbbcX	9:75
transfers*3	cYacYaYYdZbWZYaYZdabYYaYbWbZZYcX	9:65
transfers/adequate-protection	cacabccYaYZcbaZXabaaYZZYbZbaZbZa	9:148	37:215
transfers/arbitration	ccdXaZZbcbacaZcbZZXYbccdXbZXcdYZ	9:214	41:350
transfers/copy-of-safeguard	bcYedcZaWZdXZZZWaZZeYXaWbWdcZYgY	9:160	43:308
transfers/different-laws	bbbYXacYaXZbbbZZZaaZbZZYcZdaYcbb	9:169
transfers/enforcement	bXbbZcadcZZbcXbbYZZbaacbcacdbZbd	9:252	40:350
transfers/framework	ZbZYYXZZbYcYbccZZZdaZcYcaXcYbbWX	9:214	38:350
transfers/liability	ZadYcabbaebZYZbabXdaZcbaYcZcdZZb	9:230	42:350
transfers/recourse	bbaXYcZcdcbcdYbccaZaYeacXaaXdbaZ	9:202	39:350
transfers/safeguard	dabaaeVdbZYbaWabYbdbXXaaZZcdbaca	9:250	37:345
transfers/to-other-countries	cYZZZZaaZZZZbYbcaabZYbbaabaZbZaa	9:299
under automated-decisions	dbaYZZZbeZZXbdZccbYbacaebeeZbbbY	16:156	74:72	75:60	76:60	77:60	78:60
under changes	bXcaeZZbYafbbYccVfdZfbfYbZcYdaZd	17:165	79:99	80:53	81:40
under children	cacXcXadcaZYbZdbXbcdbbZZcZdaaZbc	15:173	68:110	69:99	70:113	71:60	72:60	73:60
under choices	aYcbcYZdbbYcZbabYcVYZaZZcabaZZaZ	13:131	64:60
under collection	baaaabcZbaaaabcbZZcbZacabaaaaZbb	2:88	20:47	21:60	22:60	23:61
under contact	aYYdbZbdZbZbbZZbadXZcdebZdbXZZcX	1:164
under controller	aXYbcZaccXZcdYYaYbXbbcfcacaYaZda	0:146	18:74	19:52
under cookies	aYccbYbYbcdZbbcbabdbZcdXfbacaaYb	6:173	27:123	28:101	29:55	30:60
under do-not-track	cYeXdYXfabYYXZYWYYXZdcaafbYcZXZc	14:210	65:136	66:70	67:76
under legal-basis	bcdcbWbcabbXcbcZZXabcbXbZcZbaZbb	5:198	26:38
under nothing	aZaZaaaZZZaaZaaaaaZaaZaaZaaaaaaa
under purposes	bacabZaaZabaZaaaZabbcbYbbdbaaZaa	4:121	25:75
under retention	XagZZecadXXbcbaZWgWffddXcVZeaXfc	10:184	44:82	45:58
under rights	bYaaaZadcccaaabaZbYbaacaZcabbZbY	12:165	46:39	47:45	48:43	49:55	50:40	51:66	52:24	53:53	55:65	56:29	57:60	58:60	59:60	60:67	61:66	62:60	63:45
under sale	cdaaWbZaZZbbbZaZZaWZZZacaZbWbbbd	8:193	33:70	34:76	35:60	36:67
under security	bacXaZadZababbbZZcZaacbZaYcbZbaX	11:186
under sharing	ZadZcZadcaedXbYZYabacaZZdeadcaca	7:159	31:88	32:48
under sources	eYdWcbbVebWXYacbYYdaWYeXgabbZXbc	3:187	24:70
under transfers	cYbYZccdYYcZabcbXcbabXYYcYecaZdb	9:215	37:54	38:60	39:60	40:60	41:60	42:60	43:65
under unknown	aaaaaZbbaabbaaaaaaabbaaaabbbabba
word <email>	WWWbbbZcVYbdZYUdYdUbbbdbXZcYWbaU
word <url>	WZabaZdbZYbaYdaYXbXXZaYZZdXdcbZX
word ab	XaZbbYcbXZbbXYYZacZcbabaYaYXZbcc
word abide	YdYYdZbabYbeZaabYXcXdZYabXaZccaY
word ability	ZaYcabZbcaaYZcZacaaYZXZbdaaZZZXY
word able	aaZaZbaaaaZbbbXacZXZXaXaZZYbaaYW
word about	abaaaaaaaZaaZaabZbZZZbbaaaaaabaZ
word above	ZZaZbZZbabZaababYXabbZYbcaaaaaab
word absence	baYbbYabacbZZZZbZYcYaYYdYYYacbZa
word absolute	ZbYXaXabZaZcaadYXacabbaZbZbZbZaY
word abuse	ZaaaYabXbbbYYYYZaYaaZaaaabYZZZaY
word abusive	ZbbabaZaabbYYYYZaadcbYZbXbabZbbb
word accept	aYaZababZeaZadbaZbYaYZabaaaaaZYZ
word acceptable	aababZacZaYeddcXYaabddXZcYcZYbYY
word acceptance	YdZZdcZZabaXbYccZbbYaafYZacYbbXb
word accepted	YcXaccaYXaYZacbYbZcZYZaZbZaZYZae
word accepting	abZbabbZYZaZdbbYZaZZcXZXaaZbacba
word access	bcbZbaabZZZcZbababaWZdZXaZXaYbYa
word accessed	XaaZcbaaZacbYbaYZXaaZZaaaZabZeZY
word accesses	YcaXabdcYcYfYeaXYYcaebbYdXZabdbb
word accessibility	acZZdYcZadbZdbcYdYaYdZYYdcacbYYZ
word accessible	ZbcbZbZdZYZdZcZbbaZYccZbZaZcadcb
word accessing	abbabdYbZbcbYaacbdaZaeaZaZbYbaZZ
word accidental	abZbdYcaXcadcbbYXaZXZdYYdabYYYZY
word accidentally	ZbdZcYcbZbZbbZbYacZaaadZdacbZYbc
word accompanied	XaZaebZaYXafZYZdZcZabadbbXcZacZb
word accordance	abZaZaaZbXbaaaYaaZaZZbYYbaZaYZZa
word according	bbbacaaaZZaaYcYYZaZbaZaXaZaeaYbb
word accordingly	ZZaddcaYZabcYaeadXbbZbZXbacaabac
word account	aacZZaaZaZZcbaaabbZaabXaaZZaYaZa
word account's	bcZbZYbabcZXYYYbcZaaZZZaadbZZbZa
word accountability	YbaacbdXXbdabbcYccbbeaZZabccabZY
word accountable	YbYZbbcZYZdbZcZaYcZbcaaYcYbbabcY
word accounting	cbcaaXYababYbXbabbacaZZbaZaaZYaa
word accounts	baZbcaaXcZaaZYcccYaaaYZZdbaaZaZa
word accuracy	acZZZcdbYZYccccZacaWcadabYbacZYa
word accurate	bXababcceZaZZbZZbdZbZcZaZZcbZXYZ
word accurately	baZbbZbcZacYaZcbZacYcZdaYabaZaZa
word achieve	aXbbYZbZbYbabaYXccabcbZbYbbdZadb
word acknowledge	bbbabacYYZacZcaYaaabcZYbYacbaacb
word acknowledgment	ZaZZYYYaZaddaaaaabYbZaYaYZdZabZZ
word acquire	bZbYYZaZbbaZZbcdZbYcbccaZccXabaZ
word acquired	dWaabaXaaYYaZbbdaZcabacbcabXaZZb
word acquirer	aYbbcaZbZaabYYXYYbZZaZYYYcZccYca
word acquires	aZaZbZbZZZaaabcbaZabaYabaaabaaab
word acquiring	bdXZccbYaWbcZYYdcZaYYXYZcbXcabZc
word acquisition	aYcabZZbaccaZZWXbXcadaYZYcabbcca
word across	YcZZaXcacccYaZXYZbbZacYZbbaaZaZZ
word act	cZYaYZZbbXbadaZdYaabZacZaZcWdZbb
word acting	bbZbadYYbdaadaZZbYcabaYdaXaZbaZZ
word action	aZccacbbYZbcadYabYcdaaWcYaacbYbc
word actions	aaaZZYYaaYZbaaZYZbYbZabZaaaYaaaZ
word activate	bZbaeZeaaeaXZacaZbdbaaYacdYfdZZb
word activated	acaaaafZaZbXXaaZbadbdaZbaaZZZcYb
word activating	acaZYZZZabZZdbdYaaZYccXYebbYZYZZ
word activation	cbeXaZbZbcXWcadacZaccYYcZcaZWXcc
word active	ZZcaXbZZaaabbYZXaaXaZbbcaZZaZXaZ
word actively	WbZZddaZcbZXYcaYcaYWZabYZZZcaaYY
word activities	abXZbbZYbcbZZXXYaYZaabYZbcaccYZa
word activity	abZbXbYZaabbZaaYaYZbaabbYabYaZba
word actors	ZYYWZaWaZbXbaaabYZaXbZdaaWbZZYaa
word acts	bZacZXcbaYacYZXaaZbaZYaZbaZabbaY
word actual	ZZWcbZZadbYaccaXaZcYYYbYcZccZabd
word actually	abYbZfWcddbacbaXbZcYaZcdaaZYabac
word ad	aZaZbZbYZbcZXaZaZabbaaZaacYcZZaa
word adapt	bbbcaYdbZbbaaYbcadbcXbabacbaYZYb
word adapted	bZdaZZfbcdbcdZZcabacbebadceZYXab
word adchoices	bXdaaZXddbbdaedbZcYZZZcddcYdaYZb
word add	bbZaaYYXYbbbbZZXaZbYZYZbbaacYcYb
word added	XaXZaZZXXedaYWXaXaeWcabWXaYZacYa
word addendum	abaeYcYaeceaZaYZaZYeXYZXbbaYbYgc
word adding	caaaYYZbbbZZbadZbZZbaZabcZbZZaba
word addition	aaaYZbabbaZaaabcbaZZbbZYdYcYYZba
word additional	bbZbZabbbccacZbaZZbZbYYaZaaZbbba
word additionally	YbaZbbaXYbYbZaYacZaXabZYbZcYaZYa
word address	ZbaaZbaZaaYabababYaZYYaaaZZYaaab
word addressed	aZXZaYZabbabYbbbabYaXYbcabbYcbZZ
word addresses	bcYaacZaaaZbbZadaZbXZabccZYaWaZa
word addressing	aZZZaYZbbcabadaZZacZcXbXbZYbbZcb
word adequacy	YYXdYbYaWZdYcccXYeabdYZVbZdZXZdY
word adequate	cZYcacXaZZbYcZcaXdZaZYaZdYdbXXeY
word adequately	bZaaZYZbaacZdccZXbacbabZcXbYaXdZ
word adhere	ZYaZacYcZabbZdbdacaacaaccYcbXYcZ
word adheres	bbacbZbaaabZdbeYabcbcaZYdagYaXba
word adjust	YZYacbebbebaadbdddXYWYYabdZbYaYY
word adjusting	bcYebaZbYaabaYZaaZbYZYZYcacaXcYa
word administer	ZdYZbaXYaZZZcYYYaXXYZaZYaabZWaYZ
word administering	dbZaZXcYZcZXZWYYbbaccdXbYccYXaYZ
word administration	YYaaZbbXaZabYccbaZYaZWZXaYbcabbZ
word administrative	bYaZcXcYZbbYbbbYbYbacbZYcbacYYca
word administrator	aYbcadbXcZYbZYYXZZYaYYbXaZYacaaa
word administrators	bZYcbYXYaYbdXXbaYabbZZaWYXZaaage
word admins	ZacaZZYdcZbacYZaZbbbaaaaaaaYaZbZ
word adobe	YcYaeYcZYYedaZYYZaZZcZZYYaYcZbaa
word adopt	bXeXcYbbcacadbbaYdccdebacbacbZZb
word adopted	caaZZdaabacYbfbaZdXdZZYbbZbZcZcY
word ads	ZbbcYYbaacbYXYZbaacXaYXbYdbZabYX
word adult	YaZadZZeZabaaZYZXZbcdZZYYZcbbbbY
word adults	abbaaaaZbbbbaZddZbcadcadbbZacbbY
word advance	ZaaaeZaXYbcZXbaXbVbYZYXZZaYdaaaa
word advanced	ZbZcbbZZZZZbZbbbYbbbabbbcaaaYYZa
word advantage	bdZYZZaXcaZZZaZbaaZZabXbZacXbZaZ
word advertise	YacbZYdYaXYWaXYbbZdaaYabacZXXZYa
word advertisement	ZaYcZdYYZbYZcdaYYZbaaZcaaYZYcaXa
word advertisements	bbbaaacZaZcWYYbcYbaaYYYbbbZZZYab
word advertiser	bcabYadcabbbZWYYbYccccZceddbZbaa
word advertisers	ccZZXbbZaaYXZWaZbYccaZZaaaaXbZXa
word advertising	bbbZZaaaaZbZZZYZaZYaaZYaZcbYaZYa
word adverts	cadcbbcdccdcaYbdaZYYbdbbedccYaaX
word advice	abcaabaeaYYYbcbaabYZaabbXZbZZZca
word advise	fbcZZdbbbabeecdYZdaaacbXeYdabYYd
word advised	dZeZbccddZbabdacYdcbcdbbcccacccd
word advisers	WcXbeYcXWYdeXXWcYZccZYYZbaYcdcfd
word advisors	aZabbabaWaccbZZcYbZaZYabbbZabZZZ
word affect	ZbabaaZbadbYcbdYbbXYbbdbbbYZaZZY
word affected	bYeZaZYcdaZabbddcaYXZaacXdZZbcdZ
word affecting	YbcXZcZdXaZdbcWXadYcbdXYZdXaabaY
word affects	bZcYYaZdfYZZYaabacYacbbeYbZYbbaY
word affiliate	ZZXZcXXcXXYbXaXbaceZbZbbaZWaaaad
word affiliated	YbWZZaaaXaZaacdZcZaaZZZaaXaZZaYZ
word affiliates	ZZacbZeYXYcaZZZdaaabaYZYccbbbcZb
word affiliation	bZbZYaaacbbbZdZaYZZbbbcabbcccYcY
word affirmative	YdYcYadaZbbZYZYZcYbaaZZXbaYcZdcd
word aforementioned	baaaYZbaaaYYZXbecYaYaaZdZdbXbcaZ
word after	ZccYcXdXYaYdcYbXaaYccYcZYYZbbXad
word afterwards	YeYcdaZZaYYcZZYZcbcXZZYZZYYcZdbb
word ag	YaZfZYZZWWaaYYZeZbZabZcbYcXZXeca
word again	ZbbZYababccYYaaacaabYcZaZbXaaWXb
word against	abcZaWbbbaaZZbcZbYcXYcZaaZYaZbZa
word age	XacYeZYcaXaXbYYZaXYZcYXYZYdZYaYd
word agencies	baZddYdXXWccXXadYYdccVaXbdadbdcc
word agency	aadZZXdZWWfbVYZbaZbZZYYZaccadaaa
word agent	dZaabcYcaacWcbYZZWYYaXXWaXbYcZZY
word agent's	cZYZbbYccbfYgbZYZYbZZXYabYYZgaZZ
word agents	ZbaabcZcYXbaZbacZZZZaabWcZYZbYaY
word aggregate	bZZYbWbYYacZZZXZcXdadcYaXabbZcaa
word aggregated	aabacadYYZZZbYZZcZdbbYaaYYadZbbc
word aggregation	ZeZZcaeZZZabaaaYZacXbaZXdYYbbbbZ
word agree	ZZcadYbZbbbXbZdZZYdabWYYaZebbbZc
word agreed	ZbXbaYaaYZYZZZYaaaYaYYZaZbYaZZYa
word agreeing	XccdcdaZbaZaZYYbcZZbYYZabbbbZbYY
word agreement	XYZdcYaaaZcYecYXaZbadYYZdabdYXda
word agreements	YbbdcaZXaabbcbZXZdZbbaaWcXadZYcZ
word ai	abaZaYbYZZZZZYZYcZaZcaXYbZbZZdYa
word aid	XbZZaZcZZYbbaZYabaZbZYZZXZYaZZad
word aim	dbbYZaaabYabaZYZbcbaYcZdZYbXccZY
word aimed	aZaXbaacbcXddbbZZaZZddXacYYbZZaa
word aims	ZYYYcZbcZZaZcYaaZZbecZZWZdecbacc
word alert	ZYcXdYaaacdYadcaYcYbacbbbcabbZbb
word alerts	ZdabZadXbcbXaYacbbbcabZbcabaYbYc
word algorithms	eaceYbbZfccZaXbYaYcbccXcdddaZYXa
word alias	aaacaZaabcaZbZbZbZbZaZbacbabaYac
word aligned	cZbYYaZaabZXdabZaaZbbbadaabXcZYX
word all	abcbbZbabbbbZbZZaaZabcabccababbZ
word allegations	YZaZaaZbaacbccbZZZaabZaZacYbbYeZ
word alleged	abdaYabbZdZaaZaYZadabYcaZacZadaY
word alliance	XXbYgabZecdZacbdYdZYYYYbfcWfbaaY
word alliance's	YYaabccaacYbaddbbbabababbbYbbZac
word allow	bbZbabbaadabYaaYZZabZZaZZaZbaZZa
word allowed	XXbZXaXbaXabadccZbZVabZYYYaaZYab
word allowing	ZabZYYcbaaaaZYYaZbZZbZYcXcbVaYYX
word allows	dbYZZZZZZZZZYaabaZbYXZZaZaaabbZZ
word almost	acaccbcabbbaZYZYbYbZZbZYZaZbbabd
word alone	aYXcbcZZeZZZcYZcaZZbZaccaaaZZYZa
word along	aZebcYeaZbcbXXYaYZZbbbYZabZcabaX
word alongside	ZbdZZaacaacdecaYZZabcaYZXXebeZdc
word alphanumeric	acYZaaZbaZaZZbbYZYbaacZYYaaYYXYa
word already	cddbaZbZabbYYYYZdccbbbYbZdcXZZZZ
word also	ZaaaaabbZaaaZbZbZZaZabbaaaaaaaaZ
word alter	ZabXcZbZbZcdYdabcaYXYYYYdaZdZaWY
word alteration	abbZcbbcacYddccYYccZddcYdZbaZacY
word altered	bbZdbcZaYcYbabbYcccZbaaZdbZYZbbc
word alternative	YYZffYdaccccYXYabZYbbbcacdddYYca
word alternatively	YYacccbbZdbZcZYcaaYcabZbaeaZZaYY
word although	YYeYeXZdaZcdZdcbaaZaaZXYabYcZaYa
word always	aacaZXaZaaaabZcbcbXZaaYdabYYZaZX
word am	YXZefdZeZYZaZXXdZdZdccdcXaeYXcZX
word amazon	XZXdaYcZYYbbYXYZZYbbaaaZdbXdacbf
word amend	bYdaaaZaaZaXaaZaZaXYYddZYXZYZYXY
word amended	aZZefZZYYbaabZaXbXeZcYXXbcXbaaed
word amendment	ababcZYZZdaZbYbcbacYbZcYaYcZcabd
word amendments	YZcacZbabbcacZdYbXYaZZcaabccdabc
word america	cYaXXZZaaYaXcbcZZcYbZbaZZZaZaWZd
word american	YcXaeZZbZZbeZYZaXabZaZabYaYcaadd
word among	aeaYbZaYacZbaYaWYXaZfcYaZabaabZZ
word amongst	adZadZZZVZYbcaaWZbcZdaYYdYabZZbc
word amount	aYXbZbZYbaYYcYabbaacZYcaXaVbbabb
word amounts	YZaaaabZZZbeYcZcZaYbabaaaZYdccbb
word amplitude	YfYaacdZbaXVZYZZYYbYXaZZYaYaZXYa
word amsterdam	bZZbXYaYZYZadZZbYaYYbdcbYbZaXXaa
word an	aZZaaaaaaZaaaaZaaZbZZbZabaaZaaaa
word analyse	ZdZabccZcacaaXYYbZbdacZYdcaZYWYb
word analyses	bcWdZacYYaaWXYbWeaZaaZYdZfYXZaYZ
word analysing	YaabYZcbacabbbcabZaadXYYZZacaebc
word analysis	ZbZbdZaYXaYZYYXYZabcbaYbddaYZaZZ
word analytic	abZdcXeaZZdZYZZYYZbdbaZZabacaaaZ
word analytical	cebYXccYacYYbZcbZYbZagaXcZcWZZWZ
word analytics	baaaacaWbaZaZZZZbYZZYbZYaabaXaaZ
word analyze	ZdabaYbXYXZYYXXYZYZbbXXZYbbZZYXX
word analyzed	acaaZdZZbcZZaXababZYYbbacZacZZXa
word analyzing	daeacZeZbcdZZXYcZYZcccaZafgbbbZY
word and	bbabaaaaaaZaaabababaabaabaaZaaab
word android	aZaZeZabbdacaddcabZacZbabbZdZZZa
word annex	cZaaZYcZYZbaYbXbacZabaYbaaaaZcaZ
word announcements	XYccdacZdddZbaeadZYaYbbbcfZbZaaY
word annual	cccYXZZcdbYXbaacccaZbcceabcYZZYa
word anonymise	aaZYaZZaabXZbZbYcZbccabcaaYaYZcd
word anonymised	abaadZbbYYZcZaZaYZcacZZabZZZaXbZ
word anonymization	aababZYaaaYcaYeYYZbZdaaacYYdZacb
word anonymize	aZcZaZaXebbbcYZabdYcddbZZYbdXYcd
word anonymized	baddZabZbedZYZZcdacaaZaacaeZZbab
word anonymous	bbZcabbXcaZZaXZZcccbXbabbaYZWaab
word anonymously	ZaZaeXcXZababbZbccZYZYZbZbadXbZb
word another	bZbZZZeaYZaYZbYYaaaZbaYaXYaaZZba
word anpd	YXZZXaYZaZbYaeaZYcXbaZZacXdZaZaX
word answer	baaYXaZbdaZXaaabbYbYXXYbYXZaaaYZ
word answering	ZbZXYaYbZbaYabacaZYZYYXdYZaZceXX
word answers	bYcXaZZccZZZZbZaYdacbcYZXaZabYaa
word anti	acXaacZaZdWYbZccbbabaYdbXZbYYYZc
word anticipated	cYdYadYdbbZbdcYcYcZdZcbbaaaacYZY
word any	ZababYZbZacaabZabaabZYbaaabaabaZ
word anyone	VabZcXcdaaddcbaXYYZaecZYbZabXcaZ
word anything	XbbaZabdaccbbaZabbabbacaZdcbdZZY
word anytime	ZaXbbZZZccaYZababcaZabXeZbZZYbXY
word anywhere	bZZdbcZcZYZZdYZdacbZaaebZZcYZbba
word apart	aaYYadYZeaZadedXZaaacadZZWXcbXZc
word api	aaabfabaYZaaaZZcbYcbcXbbbbbcbceb
word apis	YcabbaZbYZZZYaZbZcaaaaaaYbbcdZZY
word app	ZaZbabZZZbZbbababaZZXabacbYZZaba
word appchoices	aZbabcdbdcZZbbcaZdaaZeaZccbbcZaZ
word appeal	YaZZZbYabZZZdbaZaaZbcdXdbbaYaaZY
word appear	baaadacZYcZZZZXbYcaZaaZZbdabYYbb
word appearing	aXbaabYZbYZZadZcdcaaZYdZaYaYYaZa
word appears	baZaYYXdcccaYYdcbabZZbYcdbZYZcbZ
word apple	aZYYcabacaZZYaccaaZZYZbYbZcYZYad
word apple's	XXYaYcWaYZecaZZaZcZbeZYcYWbYZebZ
word applicable	bbaZYbaaaaZbbaabZcZbaaabZaaaaaaZ
word applicant	aZdbabYbcacdccaZaabcZbaacaaccaaZ
word applicants	cacbbaXbcZbXababeceZZZbYbbaabbdc
word application	bbYacbYaaaacZZYacababXZabZacZbZa
word application's	YabbaYXcaadbYcZZZccZbYZcWdYcZbba
word applications	aaXZbbZcacaaZcaaYcYZabeZcabbabaa
word applied	adZabXcXYZbbYYWZaZbcbYWZYaZbbbbb
word applies	cYbaYaZddbZbaaaaZdZYdeeaaacZdYaa
word apply	babccYaaaaabaZaaZdZZabaaaZbcaZbc
word applying	dXZbbcXaaZZXaabbbZbcXYdbZbXYaZdb
word appoint	cZdaacacbZaZabccYaYaababYZYYZYba
word appointed	ZabbXXXaYYbdbXYcYcYaaebbZeWbYXbY
word appointment	ZXZZYaYdbZYdbYXeZdZXacebabXZYZaZ
word appreciate	bZeccYaacbbaZbdYYZaabZabbbcdeZbY
word approach	cZZdcaZYfbaZYabZbYZacXZdcbaZdYbb
word appropriate	YZaacYZaaZZbcdZaZbZacZZXaYdaaYba
word appropriately	aZZaaaXbZacaYZZZZbaaZZYdbZcZacZZ
word approval	YaYbaYZYYcbYaXXYbXZYbWXaXZYZZabb
word approve	aZcabZcZadeZabYcdcYaXcaaaeZcYbXX
word approved	YaYfYaXWcdcYbacXbZbaZZZXcXbYaaba
word approximate	cbabaXaXYZZdZYZVZXaXbaYaadcaabZX
word apps	abZYaaaZbYaZZaacbbZZbZccabaaaaab
word april	babbcZYYYcbYcadZYbccebZZZcZbaZac
word arbitration	bbcWYacccabcaaccXYZYabccXZaXcdZX
word archive	XcaaYcZbZXZZcbYZccZcZbZbaYYaZZca
word archived	accYYYcaYaYabZZXZaZbebZaZZbaZZad
word archives	badZXYacbZYaaZZaZbYecacZYZaaYYcZ
word are	aZaaaZZaZaZaaaaaaaabbaaaaaaabaab
word area	babZZYbbZaZabbaZbZaZbbaZYXZabbaa
word areas	WZZbXaacXXccYbbcZZaaZbaYaaYadbba
word aren't	XcZYcZZadacddadbZbZZbbZacdabYZaa
word arise	cZbYYYYdcaabaadcZbabdbadbZXYaYba
word arising	cbcZaZaebcbYZXabaabaZdccZceZaZaa
word around	ZYZcabaYcacbbbZZbbaccaZbbYbaZbaa
word arrange	cbaaadbaZdZWWbadaccXZbZbbcYXXfZb
word arrangements	afbZZdcaZaaccZZZaabacbXZdYcXabXb
word art	ZZWcaYXVXZYYaXaXaYddcWXcYcaaXWbb
word article	aZbaZZbbZdaYaaabaXacZaZbacZYaZcZ
word articles	bZdbbcbcYcabYbcbZaabcbcZZbcZaYbZ
word artificial	abbaebcZZebacbfbcacZXbbbfadbZaWb
word as	aaaZaaaYaaZbaaaaaZbaaaaZaaaaZbbb
word ask	cZZaZZYcbXYYbbbaabZYVYbaaYaXbaYZ
word asked	bbaZYZZbXZXZdddaYacZbZWdYaXYXbda
word asking	aZYZbccZbbZaaabcaXZaYXccdaZbZaab
word asks	ZbabZZeZbZbYYaadcbebaYXbZeZZcfZa
word aspects	dZabdYZaeabZcZaYaZabbdbadceababa
word assert	aXZZZaXbaZdZaeabYabaZZabaXZacZaX
word assess	baaabaaYaaZYbXbZbYbabaXccacZXbbY
word assessing	acZbbYaaXbZbdbcXbZbZbaaabZYZaaZb
word assessment	aZXecbZaYaabYbZZaZddcXZbbdaZbegc
word assessments	aaabdcbYaaaabdbXaZZbaZbZbadZabaX
word asset	aaZabYadbZabcZZcaaacbcdcacZZbcaa
word assets	aYbadWbccbbZYaYYaXcbdbXbYcZcabbb
word assign	XaZaZbaccYcZZYWZaXaZbbZZYZYbZbZb
word assigned	ccZZYbYXbeacZabXabcbbcdYdXdadZcd
word assignment	bbadcdXadbZbbcdZbZaZaYccbbZbbbfc
word assist	YaaddWcZZZcdaYXaZYabdZYYdabbacca
word assistance	ZZZbZZaZYYcbZZZbbYaaZZYYccbcabZa
word assistant	bZbZYaabbabbaaYdaaZcababZbbaaWbb
word assisting	ZYacZYcdbadcaaabXXZbbbcYdZZcbabZ
word associate	bdZcYbbYadcZXYZYcbbbYbZbbaYbZaYa
word associated	aaaZZccYbZaZZZaaZbZabYZcXaZacZXa
word associating	aeaaYZfYbZZYYYZbZbcZbdXbdcbYZcYY
word association	ZaYaZZZXcZWYdacabYZZYZYZaZZYZWad
word assume	aZbdacZbcZacabbZXbaZaZdabaaZcaba
word assurance	dcbaZbbYbZZWcZabbYcYaaYZbabYZXaa
word at	ZaZaaaabYaaaaaZbZcXaZbabZbaYYaZY
word attachments	dacZYcZaccYbdddXbZeYbbZZdXbZYaad
word attacks	YcXYZYeYYaZcbZaZdZaaebYYbYZaXbXb
word attempt	ZaZabbaZaaZabaaXZaaZZcZZaZZYZYaa
word attempts	ZWZaZYZeYcabbZcZacZbddacXYZcYZbZ
word attend	aaZXZcZZeaYbdbddZaZYaZdbdaYbZZba
word attendees	bbZabaaaZdYZcYbZbbaabbbaabaYYaZa
word attention	ccabdbceababZaacZcaacZdbYabaYZaZ
word attn	YYZbcaabYbacbZXaadXbbbcbYaaYWZbZ
word attorney	ZaZabYZaaZbYaZZaZaaWaZYZaaYZZaZb
word attributes	ZZYaaaZZZaZbbdbcbZbZYabdaXYabcZb
word attribution	aebcaabbYWdbZZZcYaaccYbZZcdbbbdc
word audience	ZabaaXdXYZcbbaYbYbacbaYaZbbcbYZY
word audiences	YaZYXYcZaZbYcWWbZYcbaaXaZZZXXaZY
word audio	YYaaYbbYbaaccaaaXZaZaYbcabaYaaaZ
word audit	bcaXXbZbbZbZcZYdbdYZccZaYZaYZcba
word auditing	baeaZaZXcbcZaZZYaYZZbaaacabXYcZZ
word auditors	XcadgXZaYZffYZXaaZbZbXZXZbYfdcbb
word audits	aacZYbeaeaZZcaZYbdbbcbXYcabcYZab
word august	aaaYZYYYZcdYbZabYccZcaeYYYcZdbZZ
word australia	ZXYdabZYYYebZbaaYcaddZZacZdbbZeY
word authenticate	bZbcYZaZacaYbYZbbabbbaWbcZaZbYbc
word authenticated	ZbZaaZaaaZbYbabbcYaZXXZYZZZcaYec
word authenticating	bdXbZcaZcaYZbYaZbYZZZZcbZaZYYaZb
word authentication	bcacZabaaZcbYacbaacabZZbdcZabaYY
word authenticity	YcadZaYZaZcYYbYbZbaZXYacbdZcbdcb
word authorised	XcZddabcYacdZaaZaXdaYZaXbbacacac
word authorities	WbXccYcXVXbbVYXZaZdaZWZXYZZcccad
word authority	aabXXYceZXYZZccZYbaWbXaeaWabecbZ
word authorization	cZaYZbbbfbcYaaaYaYcaZZbbcXaZeaab
word authorize	aXYbfZVaYZaZYaYWZcZZYXWZZaYbcYZb
word authorized	caZYXYZdZZbZbZacYYbYZZXWYXZYbYYZ
word authorizing	YbZcfXdaZafbWaZabYYabYZYdecdadYY
word automate	ZdacbZcYZaabaYXXaabcaaYZZbbZadZb
word automated	bbaZbbZZcYZYYYabcaaadcbacbbZZbZZ
word automatic	ZZYZZcaYbcYcZafdZZdZabaYcZZZZZab
word automatically	ZcWbcdYXZaXaaaaZaZZbbZdbZZXbcaZZ
word availability	ZcYbZcXaYbZZbcbYbbZYYYZbdZYbXbaa
word available	bbaZYZYZXacaXZaaaaaaaYaZZbabZaZb
word avatar	bcYbabYabbYZebbZZZcZZZeabXZYZbab
word ave	ZbaaYZaZYXZcZYYaZZacZZZaZaXcaaZd
word avenue	YYWbZYaaWXYbaVWbYaYbdZcaXdZaXYca
word average	cbZcZaaYccZaaabYcYbaYZZZbdbaabac
word avoid	bYZaZZadaabbXbaaaZaXacZbbYbXXbZZ
word aware	abcYbWZaaZacZcaYbZZacYWZYZbbadaa
word away	cZaaWeZbdcZXeabYccabbccbbXcaYYae
word aws	ZYbZZbbaaZbcYcZZYXbdaYYYZXYfZdbd
word back	eadaYZZcZZYWbbbZZbaZZZcdYaaWcXZZ
word background	XbYaZdYYaZYaaccacZYZYabXZYZZZcZb
word backup	XabacaZbZaabaaZabaYacbaZYaYbZZba
word backups	abZYZWdZZYZbdadYYabaeaYYdaZaXaZY
word bad	ZaYZZaZbaaabdZaaZbYaYZZaaZaYXZab
word badge	bcYccbbYYaaYZWaZbYaZZXbZacYcYcYc
word badges	ZaYbaXcZZXbdaYZabZbaYaZXYZYbcdbc
word balance	WZWacZaaXXYYdZbaaaaaZWYZYXWYYacg
word balances	ZbYaaaZYaZaacZaYabbZYYZZbWYbbbca
word balancing	YYYYdYcZZaaYYXYYdXadaZYZYZZZZZad
word bank	acYcbZcWaacabacVdXbYXZcZbdaaZZYa
word banking	baXdfcaYabYaZZXbaZaaZZZbbbZabdaZ
word bankruptcy	aaZbdXbabZZbaaYYcacbabYaZbabbZaa
word banned	ZabbZaZaZZababaZZbabXYbZaaZabZeb
word banner	YWYYaZYZabbaYbYZbeYbccYYYcZXXYYZ
word barrow	ZcYaaYcaZZYbaZZabZbcZXZYYaYbaaZd
word base	cZcaaXaaZdbaaZYZaYaadbYbbdbcZZcY
word based	aaabaZbbbaaYaYbZZaZaaaZaacbZYZZZ
word bases	dacefaYbbdaXdYdWZXdcdXacYbXcbVbd
word basic	ZYZcdcXXcZbbbbZaaZZaVXWeVaWaabYZ
word basis	aaacbZZbZcYXZacYbYaacXYcWZYaZXac
word battery	baXYacYZecYaccebbZZZXacbcYZZabaZ
word be	ZaabbababaaaaaYZaZZaaZZaZaabaaab
word beacon	ZaZdYeaaeZXaaacabZaaZadXbabXbZZa
word beacons	YaXZabbYbdZXZZbXXbZZYcaYcbXZbVWZ
word because	bZaaZbZbacZbbcZYZZcabZZWaaYZbbdZ
word become	aZbbdaYYcaabdbcbcZZadYbZbaaZbZZb
word becomes	YaacdYdbYZaYYbXZcWcdeWXZabaeYbcd
word becoming	bZdZdbZYbddZfaeYZXXbZYgadcdZcYZd
word been	ZZcZYaZbZbaaYaZZZZaaaabZYYaYZZab
word before	aZaYZYbdZaZacaZbaaZYZZZZaYZbcaXZ
word beforehand	ZcbbbbfaabZcZZaYbZaZaYaacZcZabYZ
word begin	ZZcacaaeYZbdaaZdacYbZbddccdaaaba
word beginning	ZZYZdaZXYcYZYZdXYaZZYXbXYZZZcaZd
word behalf	aZZZababYYaaaZYbaZZYaXaYbYYbdbaa
word behavior	ZcbbaZbZYYdcYXZcaYaaZYZaYbabcbcb
word behavioral	ZabZZbbZZaccYabcZaYYaZYbaabZZbXb
word behaviors	bYaaaaaacXaZbdbaabZabcbbbZdacbcb
word behaviour	aZYbYdaacYYZbZZaaYbcZcababbYaabZ
word behavioural	YaaXZcbbbYZZcabXabaYYafZZWYXYZdb
word behind	cccZbaaadabbbZeYbWacbcbdYZdacdaZ
word being	abaababaZbZccadZcdYYbbbbbZZZYaZa
word belief	ZabacacdbZdaZbZZYYcYbcZYZadaZdYc
word beliefs	aZabaXaYaZXZcbaYbZZZaaYYacZZYYcb
word believe	YWaYaaYbYZabacZZYZaabbaaYZcbcaaZ
word believes	bYabaYacbZZZZZaaYabZaZbYacdZcaaa
word belong	YdXeabaZZaZWZZaXbYcZZbabaZZXYbbg
word belonging	ZXZYeYZdZbabdcabZcacbaabbZbecYba
word belongs	cabXacYaYcYaddbcbcYXccecaYaZZaaZ
word below	baabZbXZaZZaaZcabaaZbaaabbbZZaab
word benefit	ZdacbabZaZbbZaWZcYbcaaabaZZbaccd
word benefits	YZdZaYbcaZccYaZZYcZbZYaZZZZccbbZ
word berlin	YZYgdabfXXbcaWXcZbZfecddYdbYXfaY
word best	cabbcaYZbcZbZZZYaYaaaZZacZbZXYZb
word beta	bZaebcWYccZdcbbZabeZXXcacYYaXccd
word better	bcaaYbbXbaZZaYZdaZZZZaYYbabZabZZ
word between	caXcbXZbWaYZbaZbYcbcZYYcbabcaabb
word beyond	bYaaZaaacZZcdZcbabYbdcbZeYbcZZZc
word bill	cbaaYYbcXaZZbYXabbbbaZZcYbaZXYba
word billing	ZaadbdbXbaacaaZacZbZacabaZacZZcb
word binding	caZaaZYZcacYaaaabbXaYZabXZbVabYZ
word bing	ZZcdZYcZaaZdcXYYaZbebabZYdaaabaZ
word bio	YXaZcYcZbYcdZaZbZaZaaZaYZbZcZaaa
word biometric	YdbeaVZXYYaabaaXcdXabaXYadccZZbd
word birth	ZYZZZdYYdbXaccbbbaYaaYdcbYZaWXba
word birthday	ZbWbbcbYbZZYYYbbcZZYXWbWbZWbXabd
word block	YZaYbZcbZbbZabaZacYZbeZabbacYZXZ
word blocked	eacXYbaYcbYZZXZZbZYaZcYdZbcZYZab
word blocking	ebcbdYbbacbZaaaaaZabcbcYbYbbYcZb
word blocks	bXdcbXadbaccbdZcZZYbbabbXdcddaZY
word blog	YYZZZcZdYaebZaYbYZXeXcadXaZYdaYZ
word blogs	ZcbZabeaYcZYZXYZbbbdabZaYbYcccZa
word bluetooth	ZbZaXZZcbZZabccZZbYbacbZccccaYaX
word blvd	XaZdcbYbYabccaZcZbaZdacYZadZZbdY
word board	aZaaZWbabcZaZYbbZabbabYbZacZYZZZ
word boards	YZaaZbaaabcbbcbbZZabZcaabcZacaaa
word bodies	babZYZcYZZbdaYZbZYaacaZZcbaZaacb
word bodily	aacabaaacbeZYcZaaZbZbYaZXcZaZcYc
word body	aZZXYcdYXYdabdXYbZZaYbXXZabbZZYZ
word book	baZYZcbWbbZabbcbcXbZZYYadYdaYaab
word border	aZYYacabbZaYcgZZZfabdYaaaZfXYZXY
word bot	XcXbcYaZWXefZWWXYXabbWYYXYbcdcdb
word both	bbbccabaZaeaaaZYaaabbcZYdYacacbb
word bots	aaXacXbYYZcbYZXYYXcdcZXXZbbcbbba
word bottom	cbdZZbabYcdaZXYadYZaYdYabcbbaaYX
word bought	aZbbcYbaZZYcaZXZcbcaZbabaZbcbbbb
word boulevard	YYZbaYbYYXZbaXZZXZXacaabXbbcZaba
word bound	XabbbYYcZYaccacaZZaZaaYbaabYaabb
word box	YXXaZbZgWXXZZaZeYfXabdceVZZWZcZX
word boxes	YYbZZbabYadZYbZdcaYXacbdddYaYaaa
word brand	abeZYabZccbbZZcYaXYZZZaYabbbbaaY
word branded	ccbaZbbcZYbbbaZacbaacbZaacbaZcZb
word branding	YadaZaaaZZcbbZZZbaYaYZZZcZaacadZ
word brands	bbaaXZZZbYZYbZaaZaXaaadbbdcZXYbb
word braze	ZcaYbYbZZZbdYaZZaZabYYYZZYZddcZb
word brazil	aWcaYZYbbbZaZadZYcaccYZdbcZabaea
word brazilian	ZaaZZZaadabZacbaaabZbZZebZaZbbcZ
word breach	acaYaabaXaZcbbbZZbcabcZYcabZZZYa
word breached	eaaZXabZbZZYYabZcZbbcaabZbdYbdYb
word breaches	dZYcZcZaacXXcacYcZdZYcadcbeYYcYa
word bring	aYdaZYaadaabcbaZZdbadcbZbZabaYbY
word broad	ZcabYbZXdacdbYacdZbXaaaZaZZZbaec
word broadcast	bbXbYZZacaXZbbZbbccYXZcaZYZXYbac
word broker	YZcabYZcbcbbbZZZYcZceaYdbebabYcc
word brokers	aYaZZbaZbZbbZcaaaabcbaZZcZaZZZba
word brought	ccadcbaZZcbbaacYcabZYZbbdcbaabZc
word browse	bZZaeaYcbZbbZbZbbbaabbbcdaZZabab
word browser	aabacbZZbdaYZaaXZaZZZdbbcaXbcbbb
word browser's	YZZYbbaadacaYZaZabZZacaYbZZaZZab
word browsers	ZaeaeZaacZcaXaZYZcZZaaZZdYYebYZc
word browsing	abYacbWdbZYaabZdaccacZabdXZZacac
word bug	baZacZZbZbYZaaaYdacZZYZZbbcYdbcc
word bugs	bbcbacabaebaZYYbcaZaYbababbYZbZa
word build	ZabZYYbZZaYXaZabbZZaZabaabbZbXaZ
word building	abbZaXbbYaccYZZaZbabYaYaaaadcZZa
word built	bXdZacXadcbbadfeZdZZZbacdbZcdaaZ
word business	aaaaYYZabZaZZXabaZZaZaZZbaaaabba
word businesses	ZaabbaaaZZbabbZdaaacZcacZaZaabZY
word but	YbZacbZbYaYbabbabcZZZbcaZbZbbaaY
word button	YbZacaZbWbZbZZYYYcdYYbaaaYZZcaXY
word buttons	cbbaZbbabYaZZWZaYYecYcXcYaeaaaZa
word buy	ababeZbZaabbYXXXbZeddbaZaaZbbcbe
word buyer	ZZWdaeXYYaWYdbbbYcaebYdbZYZaaYaa
word buyers	YcYZbbdZZYaaYYcdYZaZWYaXaaYbcbca
word buying	dYcaadXabbbZdaZbacadbbcaZbbbZZbZ
word by	ZbaaabaZZabbaaaaaaababZaaaaaZZaa
word ca	YXZdecZaYabcbZXbYbWcbcbZXZdZYcaa
word cal	ZcYbZeYaabcbaaaZYaaXaZaccZYYbaZc
word calculate	babaYabYZZbaXXYZcZcbcbWaXddYbabZ
word calendar	daaaYdXcZcZYbdcdaZbYXbccZYZYYadd
word california	babbYbYababcbabaWbXdabbacYbaaaca
word california's	YacZYaZaYXYaaeYaaaZZaaZZaYbZbadY
word call	YYaYZcZaYacdbYYdacYbYaabXcZaYfYX
word called	bbaZbbadZbWXXaaaYaZaYcdYbYZWdYYZ
word calling	WaVYadbeZbebcZYebbYdYdYdcbbcWcWY
word calls	cbYaabYXacXaedeZbXbWXaaYdZbaYZbb
word came	aZbYcYbZYWceabacZacYYZYZbWZbZbdb
word camera	bYZeebXYYdaddafabZcaZaddbcaZdabe
word cameras	bbacbaaaecbZZbcbcaYZaZaacddcbZab
word campaign	aaYZWZZYacYcZZaabaaZbcYadaZbYacb
word campaigns	aYaabXbZbZaZaacdZXcbYZZabcaZZaZZ
word can	ZZbaZbZcZZbbYbYbbbZZZaZaacZaaZaW
word can't	bYZWbbXaaVXddfZaYaXcaaYXaVZWaZUZ
word canada	dcdabcaabbYXbddbbeaZXaaacZaaaZZc
word cancel	YYcZaZbbcacbcbacZdXaYbadWZccdYbZ
word cancelled	bdacYbcbcYaZbZZYcdcYbcYabZcaabac
word candidate	cabbabXbcaaYYbbcabcabbacdZaZZZbb
word cannot	ZYZYZaYcccaacfbYaXacaZYaaYZaabZY
word capabilities	eZcXYaZcbfZWZZcaYaZbZdZbcaaXYWYZ
word capable	bbZbbbabacZebXcZabZbbbbccaZccXba
word capacity	bYecaYYdaeaZbadbYdabceabYbaZXZaX
word capital	aabbcZZeccZYcZabadaecadbceZZdZbe
word capitalized	dadZZaadbZabbeeaabZaYcaabZcZebZZ
word capture	bdYcaeYXdaYYaaccaZbZYbdabcaVaZZa
word captured	abYabbcaYaZYZYZZbZbbbXbZZZYbaabb
word car	ZYaaZYWZZXZcaZaaXbYYZZcbaaZYZWcd
word card	ZaYbbaYXZaYbZYZZaZdZZZZbZYaYacab
word cards	ZaZaYabZaacZaacbcbaZZbZYZYZaYaad
word care	ZaXZadWdYaYbbZacZcbZYbeabZZXabbb
word career	ZddaZbXacaXZcaZXbbacZZcaYZZZYaaa
word careful	baYbaYaYcbbbYXZYdZbdcXZYaeZbbaeb
word carefully	YYcaXZcZbbZYcZdaYdcbaabaXadZbZaa
word carried	dcaaZZaYXaYaZabbZYaabZcddbaWbZab
word carrier	accbZZcYaZaZaXaYZacaYZaZZaabZXcY
word carry	aYccabYacadZbabZcYbZZZaabcbdbaab
word carrying	aWZbaYYaYYacZaZcYaabaZbdYYaacabZ
word cart	bYZZYaYcbZZaZdbZXabbZddZdabYbZbY
word case	ZbbaYaXbcacbcbbbbaZZaaZaZbYZbZZa
word cases	bZbcZZbZYZbbZaZaaZcbaZabaZZabacZ
word cash	XdaccZdZYaZYYZYYbabZcaZXXcZZadbc
word categories	abaZZbYaYZZYZbaabYYYYaaYYZaXZcbY
word category	acWaZeZYbZXZbabbadbaYadbXYYZacZZ
word cause	baadbZZbWacbaaXbcXYbZXYbYfacYcXa
word caution	XccZcZeaYcabZZYXdYdcfaYZYZZdZbfd
word ccpa	caZcYbXXaaYaaZYZaXabZZbaaaaZacbb
word cease	bbcbYYbccYaYaYYZcbbZbbdZZZaZZYaZ
word cell	YdYaaeYaZbXaabacebdYZbdZaXZaZcab
word cellular	ZbcbcbabcebaYbYbdaYZabZZdcacbbYa
word center	XaZadbZdYcddYaYdZdYbabZaZbabYbYX
word centers	bZWaXeYZYWaaaccYZaZcaZZXcWbZaceb
word centre	aaaaaZYfZXZcbYacYceaabZdaZcZfacc
word centres	bbZacacZaZcaaaZYeXcbZXZYZaYcbbbb
word certain	aZaabaZZbYabZbaabaZaXaaaaaZbabaY
word certificate	XcbYYZbbZYYcaYabccaXabYXacYaXaZf
word certificates	cdbbZbZZbbYYcZcZaabXYbacbZbYaZXY
word certification	abadbZbbYYaadaaYaZdcaYZZcYbdbZbZ
word certifications	XZZZYaYabZeaZeZZabaadaZZYXZbZccX
word certified	XZaaZZaYZZbZefdWZbcbdZYXeVbbYaaY
word challenge	ZYZbYabXZWdbbdZaYaYeaXbaaZabbacX
word chance	bXbZZZZYbYZaadcZXaaacYZabYbbdZba
word change	YabXcabbWcbbacbZbaXVZaYYYacbaZYZ
word changed	ZbYZbdZZacYZbYccbZbZZZaYbXfYZZae
word changes	bWcYaaaYYeaXcYdZZaZYZabWYZdXcZWb
word changing	ZZaZaYcbYceaXabcbdaaXaXcZecaaaaa
word channel	YcYbcZdabZcbbcYVaabcebbVWYZbbcbc
word channels	dZbVZbYXabaYcZdbbZcZZacYcaeYbaaa
word chapter	ccadcaaYYXecZXXYZbcdbZaZXbbcbcdb
word character	bXcbbYaaedbbZcbdacYaZdabdcZddXYX
word characteristics	YZYbYcYYbaabacbXZaaZZYccbaZZaabd
word characters	bbZaddaZedcYXdbabZbaYbaZZcZbZWXc
word charge	aZcZXZbYaXdaabaaYZZbYaZZWaeZbdbX
word charging	ZcbYaZaZbYcZZaabbacaYZZZYYYbbcbc
word chart	acVYZfXXeaXYcbfcbZZZXYbeaYXZZaea
word chat	cbaYaZZZZbZZdaaYbZbbaZaZYZXaYZdc
word chatbot	cbaacXcZabcZZZaXbYbZacZYbcbbbbbb
word chatbots	bYZZaZabebZbcbdbZcabbZdZedaabXcb
word chats	bdZacbaYbaZbdZdZYXbaabdZcYZcdZac
word check	XabYZabZbbaYaYcZbYbZZZXYbaZcZYad
word checking	YcXZabbZXbaXaaaZcabZZaXdaYaXXZXa
word checks	YcZdbaaXXYabZXYZdZbZXXYZYYXacZcd
word child	abXYbXYbaZZWZZYaaYcXZYWZaYcYabYZ
word child's	cYaZYXXgXYXXaaXeYbadXcYZZYdYZYYZ
word children	aYbYdXXcbXZZdabZZZcZbYZZYabcZWab
word children's	eYcYfXZebYYaYabcWbcdbXbYbbebZXZc
word china	caacZZdYaZZaZabcYacZcacYdaZbYbce
word choice	abaacbaZbcbZadcefbYXWaYaacWcYZXb
word choices	XYbacbbabeebXbbcabZZYZYabcadZYYa
word choose	YZacaaZabaabYcbcbbaYaZaabaYcYaZY
word chooses	abaYYZYZZaZXcaaYcZcZaaXebZbXYdXY
word choosing	dbaaZZaaZZbadXcccZZZaZZZdcbZYbYa
word chose	ZcYbbacYYacZXZaZbZcaaYbZZbZaZbYc
word chosen	aaZZZbbYYaZdZXabaZZaaZaacYYaZacd
word chrome	bYZZdbYZdccZYdecceXYZaYbfbbbZYZc
word circumstances	ZZcZYabecYcacZXZabcadaaaXaZYbbZZ
word city	aZXYZZZadbaZYabccZbXcZbaYZXWYdbc
word civ	ZcZaZeXaceccabaYZZbYaaaccYYYabbb
word civil	baZcbYYYXabaaebZYaYcXXbZaZbbcbab
word claim	adZdZacabZWcaYbXcdbaWbeZaZYcbbab
word claims	ZZaZZabYbYYaaXYbYbabaabaZZabcZZa
word clarity	aYZZbcabZbZabccbYcacaZcbaacbbYaZ
word classification	YZYcaaZYcaacacbYZZYZbYaYcZYZaaed
word classifications	ZcZXbacaaYZZaZYbbacYaaabWacZZbYX
word clauses	ZWYdVbWZZWgUbdaXYdbebUXVaWdZXXdV
word clear	cYaZbcYababbbaccZdaaXaZXabXdcYZa
word clearance	XbYcbbZaaaYZbcbYaZYZZZbYZbYcdXaY
word clearly	aYYZZcYcXbacbZacYaacaYadWaYababc
word click	WcabccaaWadcaaZbXcZZZcXZcaZcZYaZ
word clicked	baYcacZYbbaadbZaZYcXYXbcZbZZbcba
word clicking	bYabbbaaccbWaaaZabXbYaaabbabaYXW
word clicks	abYaaaaXXZYcZZYZcZbYYZbbXYaYYabc
word clickstream	aabaYaYYbcYaaZZabYaZYabcbZbYYdcc
word client	caabZacYYYdbbcYYYabccXYXcacbZacb
word clients	caXZacZZaZaYZYZcaaabYcbabcaZbcYa
word close	WaYZZbaaWbYXbZXYacacaaZZZZZZYZYb
word closed	YcaZaXdZacZYaYXYcdaZZaZZZWZbbaYa
word closely	ZaaZbaabZZbddbedZaXYccZcXYdacbYW
word closing	aZabZbaaddbacbaZaaZdYcZaabaZZZca
word closure	ZZYYYYYZaYaabbbYcZbabYabaaZaZXca
word cloud	aZacZbbbYaddYaZbcZacbXbZaYXbcecZ
word cnil	aabaabacYaYZbbZZbbZbbaZZcbaaZYcc
word co	aabZXYYZaXaabXbbabZZdZaabcYZZccb
word code	YdYabcZYWdbbbaZYbYbbbcaZbZaZbZXY
word codes	YadYZbeYccbccZYXbbWccdZZYZcaYZaZ
word collaborate	bWcWYbbccbZYccdeZcaZbbcbcYdYaacZ
word collaboration	ZbYeYZbYZXabYZYZcaaadZZabaXbccba
word collect	acZcccYYbcXZcbcaaYbXZZcbdZZYZaZb
word collected	ZbaaabZaaZZZZZZabbZbbaaZYZZaaaZb
word collecting	fbbcZaaeZZYWcbcbbabaXdbdYbcYWZXZ
word collection	YZXaZYZYYdYZYabZZZZXZYabbaYXZXba
word collective	ZYabbbZcZXbbZaYbYcZcebbZYZcZaabZ
word collectively	dZcZXXZefaYbgaZYYgYadddadccaaVad
word collects	ZaZbbdXbbaYbbcbZdaZZZXbZbVaZZcbb
word colorado	YYaYaZbZZcXZYbbbXcZYcbZZccaaZcYZ
word com	XaYaabacYaZbYYXaZZYZccbZbZYbZaba
word combat	bcYZbYZacZYaYZYaaaYbcbZaZaZXbaaZ
word combination	bbZaabYXcbZYcbaYbZcbYdabaZbYaZab
word combine	ZeZYaZdYZZZYYWaabZaXbbZaccbZZYXb
word combined	abZcZZbXZYbZXZZZaZdZYZaYZabYaeYY
word combining	XcaYaXeZaYaZXYaeaZbZYXXXbdXaYabd
word come	ZYYbdbZXbbbdYcaaacZaaZaYYZYbZabZ
word comes	ZabcdaYcfcZaaacZZabZZcdabbXceYcb
word comfortable	ZcXabbaaYZZecaaZaZZYccZbcYYbaacb
word coming	ZbYedZaYZZaaYZXZbadcaXaXYZYbaccc
word commands	bbaabcZaaYZbaYacbacZZZaaZWYbZaYb
word comment	YaaaYbYbXZdbZdabZYYYXaZZbaabYbZY
word comments	bcabaaYXacaccaaYbZcaaXcaaYZcXabZ
word commerce	ZZYbXaWaZYaZbcaZbcZcaYabcZbbZZdY
word commerce's	bbcZbXZdabZcbbaaaZcYaaZZYbZbcZZb
word commercial	ZYacaZZYaZcYaZYacYYYYbbcbdaYZcaZ
word commercially	YYaYbXbaaZaacbccYZZZbaZYZaZYXYac
word commission	YZZaVaZbaXbYcacZYcaYZbadcWcbbabZ
word commission's	aaaXaZYbZYdXbfcZadacYaXYbYcYaacX
word commissioner	ZZZVVabaXWWYZgcYXZYXXXWdYVbYceYX
word commissioner's	bZbYZYZbZZXYaegYZbZYYZYabYbbcbYa
word commit	YbZYaXaaYbddXdZcXYeZfZaYZaZeccda
word commitment	bbbYZZaYZcabdaeZabacbZcVaYaZcYab
word commitments	bZbYYdZaedcXdadacaYZZaaaabcaaZaZ
word commits	ZYaWZcbYZacZYeYZYdYbZaXYYZdXYcYX
word committed	aZaabZXccaadbZYbYbYbcbfZbbYcbYcc
word common	ZbaaaZbdZbaZbaYbZaaaYcabZaaZabZb
word commonly	bZbZYcbacaXZabbZcacZZdcdaXYYXYbZ
word communicate	aXbZaZbXZcaaaYbabZabZZYbaZZZZbaZ
word communicated	bZcdZbWbZZbaZbbYYWYZZabZbYabbbcc
word communicates	ZZaYdaZaYYbaZZYYYZZbZbaZcZZeaZZa
word communicating	bbZbbaaYYaaZZZaZbacZabbbadaZcZZZ
word communication	caacYcbaYdaZbadaaYbXbcabdZdcYZXb
word communications	aZabZabYZbaaaaabaabZbabacbZbYYba
word communities	XacYcXdabaaabXVWdbXZaaYZXYZcXaZc
word community	ZacYXcaaYbbZXXZZbZcaaaYcWabYaabb
word companies	XaZbaYcbYVbbYYZcabaabYZYZcXdcbcc
word company	aYZbaZaaYXbaXZZaZaabbacZacbabZaa
word company's	ZXcYYYacYZdbdZZaWZXaabYaYaaacaaX
word comparable	abaYaabbdbbeZbZZYYbYbaabXaZccccb
word compare	ZdYcZYYaYbYYcZbYcZaZZZbYaaZZZZab
word compared	acdbZZddabcaXZYbZZdcdeaZYadaXaac
word compatible	cacZXbaYcfaXZaYacYcaYcYcaYfXZbXZ
word compelled	aacZaYaacYbZZaaYbYbZbZYYYYYZZaaZ
word compelling	dZbZZZZcbabYWZdZabYZYaecZZYXbZbX
word compensation	ZYZbbaabZZcaaaYdbbZadabcZbYXYZYZ
word competent	WdXecYbaWYbYYbaXcacbaXZbYZdddcad
word competition	ccZbcbYZZcYYbZbbbacYZZaZYaZZZbab
word competitions	ZbZdbaZZaXZcZYaYbZcZZXZZZXYacbac
word compile	ZaZdbccZZbYXXZYZcadYZdXZYZaaYcZa
word compiling	cZadZbdaZZaZcZZaaaaZcaZbdadaZaZX
word complain	bYbVXXYcZYYbWgcaXaYXYXZeXXbacgXZ
word complaint	WabUUYabWUWZWgdZYbbYZYYeVWdacfZb
word complaints	cabUUXaXbYZZWbcbZbYZZYYcXZeXZeXb
word complete	ZYZaaaacabbdacbbYaZcYaZbbabaabaa
word completed	bbaYZcdZaZaYZbaadbbdZcZXYcaabaYa
word completely	ebcccabcbfYZcbccbbZZZdaYdcaYVaZZ
word completing	cXZYYdYacYaacaYcabYaXbZdZYaYZZXZ
word completion	aYbaZYabaaabaaaaddZcbZXaYcZdZYXb
word complex	baaYZacaddbbadgccZYZaaaedbbbcdZX
word compliance	bYaabYbZbbacacZZaYcbbaabYZbcabba
word compliant	ZbZZacZbZaaaZYZacaXXXaacYbXXZdXX
word complicated	bYaabaZbeaZdeebZYaXYabcYcYZaaYZb
word complied	dbbaaWcccabbbeddcabaaZbbaabcdcea
word complies	ZYXbabbXYadYaaaXaZcdbZYYfbebZXaX
word comply	abbbabZbbZZbZaZXZbbZbbbbYaZZbbbc
word complying	YYYaZZZYaZYcabaabZaYabZbZbabbcab
word comprehensive	XXYbacacZabcbaYZYYYfacYYZbbdYWad
word compromise	bacccYZZZaYbfdgYbcWZabaYeZabYZaa
word compromised	ZcaaYaaXacZaZacacYbacYXbdZcYZaac
word computer	aabbaZacZcYbcbaYZaabYbcabacYbZZa
word computer's	abZabZccYaYbadYZYdabaXXaYcZdebbZ
word computers	bYaaWXYebXcadaacXdacZZddbagZcaea
word computing	YYbaaXaYaYecZaZZZZabcZZYZaacedba
word concern	cZaYZVdbaaYaabbZZZZabbbcZZeabcaX
word concerned	cbaacXcbZdbZcbcacZabdXbYeeZdbWac
word concerning	XbaYaZbeYXeaYcaabebZZbcXYcYYfabY
word concerns	aXYbdYadZZZbZZZYXbZZcWbdYZYZbbaZ
word conclude	bYYeabZYaZZXccZacbaZXYacZYZYaZab
word conclusion	ZbZbdbaYdeZXbZdceaaZYYaaZbbZXZZc
word condition	aYZbbaZadYXacbcbaaYbaYcZaZWcaYeb
word conditions	cZdZZYacbbaacZcacaZdacbdYbbaaZZa
word conduct	bdZbZaZZYXZaZZYXbZbYZabYZZZZbXab
word conducted	ZabWabbYbbZZXYfaYbZbcbcaaZYbZXbb
word conducting	ZcaZdaZZYaZYaXcebabZaYbYZbabXZbb
word confidence	ZZaYbZYZXaZaZabcZbYbaecZcacXaZZZ
word confidential	ccaZZbYaXbYbZddYaYbZbdabaYaZbZbZ
word confidentiality	XbYZdWaaZbcaaacZZXaacaaZZYaabacb
word configuration	bXbYbXYcbaaYcaaZYabbdabcZbaadXcc
word configurations	faaXZbbZfaaZZYdbbZeZYbbdeZdZadZb
word configure	bZdabaaZfcdabZcZddZZYcZXaaadbbYa
word configured	YZaYZZcaYaXaccbaZbYYeaYZYbZZYYZY
word configuring	ZZdbbZYcabcccZbbYdbZaZdadacdaXcb
word confirm	ccZZYYccacaadbZbZYcZbYYbZZXaeaYZ
word confirmation	caacbbXabbadYedZbZZYYZcYaXYabdcZ
word confirmations	baeaXYeaaZeZcXYcZbcbccZbcceZZaXY
word confirmed	daacabYceYaacbbaYacaYadadbYacbZb
word confirming	baYcabbZdbXYaXZacXYXYaZZbYZYWZYY
word conflict	ZcXbZdZZcaZZaZdbcabaZZabdaaZYbda
word conflicts	ZabYYdYdZZbdcZacYcbdacbdZfXaabZa
word conjunction	eZabZbYbbVXZcYeebYgZWZbZcZcXaZZd
word connect	baZYadZZbXaYabcdbaaYYaaZaZbZZZYc
word connected	abaccZbbaaZadbZaacaababacYbaYcYZ
word connecticut	cbbaYZabZcYZbbccaYZZaabZbaaaaZZZ
word connecting	adZdddbbacbbYaXbdaaZYXcaadbdabYa
word connection	bYYbZbYYaZaaYXabZbbZaacZaacYaXZZ
word connections	bZYcbdWYccXacbdZcYaZYXdbcZYbZabc
word connectivity	aaaeeXZYZaffaYZZbXcZbYYabZadebcd
word connects	dacaZcacebaWYbaYbaddbfZdeceabZZa
word consent	aaZYaYZZYZaXZcaWZZZaZYZbXbXaYYZb
word consented	aebaWYbacbaYaabYaadYbbYZYdeaYcZa
word consenting	adZeaYbYZaaYXXZabbaZZZbZcdaaadfc
word consents	eZZbYdVbbZZadbdaaZaWYXcbdYYYaZcb
word consequences	bXaZXcYbcWbabeZbZaXYZcbaZXYWabYZ
word consider	aYcXZWZZaZbcZXZZbcZeaZaZYZYcbabZ
word consideration	aaZaXZcYbbcabYbaZZZZXZcaadcabYZa
word considered	XbVcYbXUXZZYaZbXdXYYZWaYZbaYYddZ
word considering	bZXbaZZZaaYXYXaYcacddZbcabccYZcb
word consistent	cdXaaacZZbYYaZaaZdZbZbaYbaaZYaZa
word consists	ZbYbcaaabYbdaabYbZaaaZZZcbZZddcc
word console	cbYbZbbZZcZXdXdcbYdaYaadcbcYaZcd
word constantly	ZaYYZXadZYdcddaZZdXbdcdXbZaYaYda
word constitute	aZbbdbZbcZdbZZXYbbZafbdacbcbaZbc
word constitutes	acbbaXbdbaccZZbcaedYbbaYdaabaYac
word consult	bZbZfcdaZbeZZacZYbYabZbbaaYaaYbZ
word consultants	ZYaaeXZaYYdfaaYaXaZccaYZbZZdfZeY
word consulting	YZaaeZaXZaacZaYYaZaZYbaZbaZccaab
word consumer	babYYcaacZcbdaaZcbaaYZbbbccabZbY
word consumer's	aZZbVaXabXZWaZZXbaYYYYaYZXcZbYaa
word consumers	ZZYaZaZabacYaXbZaZZYZabaZabaaaZZ
word contact	aZZbbbbaYaaaZYZbbcZcabbbXadYZabY
word contacted	ZZadZXabbabdXcabadaadaccbdaabacZ
word contacting	ZYaYYbZZVZbcZbXbadVcaaYYbaYYYXYX
word contacts	ZdXabcYXabZbaZZddZZXYZabaZZZXbaZ
word contain	acZabaYcZXVaZaZcYaZbYZaYZZcZbYdZ
word contained	bbaccZZabZZabXaabacbbaaacccabZdb
word containing	bYcaYXZdaZcZYbZXZbaZbaYbYZZcbaZZ
word contains	aaYbbaXcZYcccaadZZYbcabcYfbabZbZ
word content	abacYaaYbbbabZbacYbcZbaaaabZYbab
word contents	ebZbddZXbdYbaZdYaYdaabfbdababaZc
word contest	cbaYYbZbbXYaZaaeZaYXXdedXYaYbdba
word contests	aabbccaYZbXaeaaaYacaaedbcZcYabaa
word context	YZbaYdZZYZaZZcaZYZXXaZbbZYaZZaba
word contextual	YaaXXXbZZbcYYXZbZaaZXbZZYZaZZZXY
word continue	YaaWbaYZbbbbZbZaYZYaZYaZaYYcaZZa
word continued	eYaZaZaaXcbWXaZaWcbbcabbZacZYaYa
word continues	bbYebbcYcYbYZXZZdYeaaXZYcbacYcYd
word continuing	aZdZbZacabdbdbcZYbabZadZbadaeZbb
word continuous	ZabcadZcdZaccddZYbcdZZcYbZacaacc
word continuously	cYYcabYabZZcdaZaYcadbabadcbZZZea
word contract	cZXcbYXbabZYcaZWaXZbcYXbWaWZXWcb
word contractor	dWbaYcXecYZZcZacYcZabcdebcaYcXbZ
word contractors	YZaZbWbaZZbdYcZYZbcaeaZWcZacZZda
word contracts	aZbaYdYbcZbbZcaccbcaaaXbaZeZYbcb
word contractual	YbZabZYaaZaZabaVZbaZaZZYbYaaYYbZ
word contractually	abbeeZdZYYdcXYYYdYcaaXZaafWecdab
word contribute	acYccXZZYYZaXYYYdVdacYaYZcbbaeaa
word contributions	baaaZababbcaXbYXcZZbaYbaYbbZddZW
word control	aYeZbbbcccbYabcbbaXYXaXabbXdaaXW
word controlled	YXcZbYcYbZbZYbbcYdYcaZaabcZcdYZZ
word controller	ZYYaWYadaXXaYXXbYbaaecdabeYYZZce
word controllers	abWYYXacWXZaXXadZbaaaaccZcXXabbb
word controlling	aYZbZbcdYZZZZdYdbebacbcZbaYZZZcb
word controls	aabaYXaXaabcbbaZZaZZcZbbdbcbYbaa
word convenience	abbeabbbYbaZZaZacbebacabadZbaXaa
word convenient	ZababYZXabZdYYZbccYYbbbbZeXbZYaY
word conversation	aZaddYZYYYaeZabZYYcbaZdYbZZcdcde
word conversations	ceZbZbZYacbZZXdZcZZaYacbaabZabbc
word conversion	YeWedbeaZYcZZYYYaXcbcYXZYbaecZYa
word conversions	ZcXdeZdZYabXZXYYYYcbbaZYZgabaaYZ
word convert	bYcXZYbccbcZZYXZZZcdcdZZYdZbbYaX
word cookie	ZbYbabcYYcaXXaaYZbabYbaZZZXbcXXa
word cookies	WaYaccdXccaWVcbYZaZbVebUaaXacUXa
word cooperate	abZaaYcYXaZYYbXXZaYZYZZaYZZZabaZ
word cooperation	cZabZZaZYacZaZYbabaYZaacYabZbbZa
word coordinates	cbYdYbZZabZZbYcacZcZYaddaZaYbdYe
word copied	ZedXbXeYYaZdcZYWcZYcfXZZaZaeaZed
word copies	ZafWYZbaaZaddZZYacXbbbbXZYYbdadb
word copy	cadbWcZeaYYYZaXaYdWcYbaZXXYWXacX
word copyright	ccZcdYcYZbaaZZaYbZdbaaaYecbbbZad
word core	cbadZdZcaaZXaWcceYeaZabcdZcXaabb
word cork	ZaYcaaZaZXbdbZXbZdZadcdbYZcYYbcY
word corp	cZbccaZeZZcccZYaYdbcdadcbbdXaZbZ
word corporate	cZYcZYbYbabZcZaZZZbabYbacbabYYab
word corporation	WZXcZYZbcWYcbWVabcbebZbbaeZZbZcb
word correct	fZaYWbacYYWabdXaceaVYaaWWWcWcYXZ
word corrected	dYaZYadcbWXbZeabdeXYXcbYZZdcZXYX
word correction	aYZYZabbZZXbZaYbYdcZYbZXZYbZYYXb
word corrections	aYYZYaXfaZcYacabXeXZXZcdYYYYcZZY
word correctly	cbcZaZcaadZYcXbZbYbcaadZZabXYZXd
word correspond	bZcaaXaZZbcaZZZZZZdddZaaaaaaYbdZ
word correspondence	ZXZaacWcZbZcZcbcaXZXYZbbYZXaYcZc
word corresponding	abaZYccZbWaaZabbadZZYZabZWabaYZb
word cost	bZaZaYadcbZbaadcabaaZcacZbaZaZZZ
word costs	bZZaYZWbbabbXbZbcbabZYadbYdXacYZ
word could	ababaabYcaZZZaZcbZbbbbcYabbbaccc
word council	abZZcaZZaaZcabbZaYbYZYZZZZacZbdd
word counsel	YZbYZacZaYZZaYaaZYZbYZaZcZbbaYZc
word count	cbaaZZaZZaaYcXbZaZcZYbYZZceXXYZZ
word countries	ZXYaYcaZYYabacZYYcacbWaYcXddYZdb
word country	baabXcbaaZaYabbaabbaabZcaacaZaZa
word counts	dbZYaaZZaaaZZabcaYbbZZbacYaYaZbc
word course	ZaZZaaYbaZZeaeabaYeXZabYbXbYZcac
word court	YZdbcYadaabcYYZcYZbZacaaZaZabZaZ
word courts	ZbZceZeaXadcZYXYeYdaZZZbbeabeaab
word cover	edcbZabddbZYaZacZZYYadabadcbaXYX
word covered	bYcaaYaZbcbdYZaZZabcadZXcbdXZaZa
word covers	aWeacZZdeedbadbcYeVedfcdegecaWba
word cpra	XcZddVbaZcaefbcXbYaZaZcXcaZadZdd
word crash	bbYbacYXabYadacabYbabZcbaYZYZbcd
word crashes	ZbYaccZYecWaaYdYbYaaZZaabaZZYbbb
word create	caZbbbZYbXYaaabYaYcacZabaacWbZaa
word created	baYYYaabbaYbabWacbaZXaaaZaZZYZaX
word creates	ZcYdaacYXZZZZaZabacZbacYddbbXcYc
word creating	ZbZZaabZacaabacaabbYbYYZbaYaabaZ
word creation	abaaZYZbYZaacYaYZYZbcZYbbYcbabYa
word creators	abbadccYXaacaYaYabaacacbZbZddZbb
word credential	daYbYbZbZZZYZYbZabaYcdaadZbYbaZb
word credentials	bYZYYaXabZVZccaaYZYXYZXaYZZXXZZZ
word credit	YaZdbaZWYZZbYaYbaZZZZXZbZcZbabaZ
word crime	badabZabaZbacdaaYaaXXXYadZdabbab
word criminal	babcbaZZbbbbccbZaYacZXZaZaYbcaaa
word criteria	ZbYYYabZcZZbbYYcaaabcbYbZcebafba
word critical	abZYaYcaXYYdbZbYXZabgcWZcaZbYccX
word crm	YbacbZbaYZfdYXYWaYbbcYYYZaYeccda
word cross	abZZXccYaZbZaZZZYbaZZaYZYZeXXZZb
word cryptographic	YaZbZYbaYaaYcYZZaZabcbaZZZZaZaZb
word currency	acbaZdbacbZabcbYYaaZZacZcYaYbZbY
word current	aYbZaabaZaaZbYccbcbccbdccYaYaZad
word currently	ZbZcacabacaaYXWYdXXZbYYaebZaXcac
word custom	ZaZacXbYYabYXWaYaXacZYXbZZYZdaZX
word customer	aaYaZacZaZbaaabZaYaZbaaZabbZZaab
word customer's	ZaXYadXcbbbacaZbaaYYabbaZYcZacYb
word customers	aaaZZcZbaZacaaXbaaZaYcaZZbZaZbZb
word customise	WZbcaaeaacdZZZYYaZbbecZbYbcZYcba
word customization	daaYYabZddacabdZZbbZaebgdcbabbcZ
word customize	aYaYaXcbbZZaXYaeZZcaZbXYaabcWZab
word customized	aZbaYcbcaZaacZbbYaabbbbdZbbYZXbZ
word customizing	eZbbaZYabeZZZaaabacccaadaaaYYYcb
word cybersecurity	ZZbbaZadZabbcccZabbZaaZaZababbbb
word daa	dWeZcabdecabdefcXfbccdbbdaccbYbb
word daily	ZZZZZaYZaYYacbeadZZaaaYYaXbYZYac
word damage	babaZdabbdaYabZbbXcbdabbcadaYbcd
word damages	cXbYZYXaZaadXbcbVfZeYabdbZbbcbYZ
word danger	XbaadYcbZbdbXZXXcZdacYZZYZYcbbac
word dashboard	XaZYZaZeaWddbbXbZcYdYZWcYaYcdbba
word data	ZbbaZbaaaZZaabbaaaaabZaaaZZaaaba
word data's	ababbZZZYbZbYZbYXabacadYbbZeaZcb
word database	ZaacaZYacWYcZZcZaYZaXWbYcXYZWYcc
word databases	bcbXaYdYYZYZcXadZZbaYZZZZbccWXZd
word datasets	dcYacbbZZbbaYXaceadZZYYZacaZZbYb
word date	baYaYbZXYcYaaabZaYbZZYbYZYbZaZad
word dates	bYZcbdZaabcbcbbYYZeYYYcbaXYYadcc
word day	ZZeaZcddedeccfebZZcYafdbabccdbaa
word days	ZbaYaZbYYcbbbbYabbXbYXdbVZZZcZad
word de	aabacZZbZbbbbYYcbbZZebcbabaaabab
word deactivate	WbWeaZaZacYXZacabZZXYXabZaYaZbXa
word deactivated	YbbYccZaaZZbacZcaZYZcYaaYYYdYZbb
word deactivation	YaZYXdYZcZcZYcZddbZYZbadZaYYaYZX
word deal	aabZbZabcZZccbbXbZaZeZbaaXZbaaaa
word dealer	ZaZbebbWadeaXbabcaaWWYZZddXbabXa
word death	babZbdYZdadacabaaYaZZZbdYbaYceZX
word debit	bZeabYdabbbbZaZZZaZadcYabbdZaaZZ
word debt	YcaacXdZXXddaZXZZadbdaYYYbYedbaa
word debug	acYaZdZadbZaacccbaZXXbbdbYaZdZZY
word debugging	YcdaXbaZcaZZabXbabZZZYaZaaaaZbba
word december	bZZXWaXZcaaYYabaYeZZbccZXZbYecYa
word deceptive	ccXcZcWZdZaXbZcccbZaWZbcZZaWZXZa
word decide	XcYZcacYbbaaYaabbYWZZYZZabZdZbZa
word decides	bbZaaaZbcZbbcccYadbaXbbYdYbZbabb
word deciding	ZbaZYYcbZbYYZZYaYcdYeaaaaZcZYbba
word decision	aYYYXaWaZUaXadZbabaZddYbcZbXZacW
word decisions	ZaXZaZXaXXXUaZYadcYabbYaZaZaXaaX
word decline	XYXZbcZXcdaabdbcdXXaWYZdZdaYZaYY
word decrypt	ZcaYbZacZaddbbaYbacYaZaYZaZadccb
word dedicated	aZcYZbYeZYaZYYZbZdcbZcZZaacaaZZZ
word deem	aYaYZZYdbaaacbbcZcXXYZbaaaYZaZXY
word deemed	YZacaeYXWcbYaYcYaaZabXbacXeZaZZb
word default	YbacdaZbacZaadZceZbZYYZZaaadZdWa
word defence	YcYaaZbZaXcaWYaZaYZbZZacbaZbdbaa
word defend	YaZccYbaZbaZZaYZZYcYabZXYaaabcZb
word defending	aabZZbZbcbYadbZadcaZbeZbZaaaZYbc
word defense	babaYXcaXXZcbbeYZbYaaZaZcZXcZbZZ
word defenses	bWdYabZceXacebdcYeWdZebcbYabZYaZ
word define	XZXYZccdaYccYaZcYZZYaXbabcaabdca
word defined	ZbWacaYXZaYebbbZZXbbaZaZeZaZYbdc
word definition	dadYYbacdbcZabbbYbbYXebacedaaYbX
word definitions	bYbcdcYbebYbdbbYZZZZYdgadXcabbbb
word degree	ZacbcYecbZdcacYYaZaYcZabbbaddbcb
word deidentified	dYfZdZacZZbaccaYWbabdgYecdeccZbY
word delaware	bZaYWaWbZYYYabbcXZXaZdbbXaZXbaZX
word delay	eXbZZYWdcZbcYeddXaZcYdccZacYdbZY
word delete	ZYcUYZYabXWbbaWbacVbadaaVXZaaXYZ
word deleted	ZZdVYYcYbZXbcXYZbcVeYacZXWZdaVYZ
word deletes	ZYdYZaacaZZbbbYcaeXcdcabYcZbbXcY
word deleting	YadYabbbWZYbcZXcbdYbadbXYbZZZWYa
word deletion	cYcXYbabcYUaaXYcYbYcZdcaXWXabYaY
word deliver	acaZZbdacabZcYaZaXZaccZbZccXXbZa
word delivered	aYcZZYbaYXabaYYZYfabcZYbWbZbZVbZ
word delivering	abZZaZeYbcccZXYZZZbbcdXbcbbZaYba
word delivery	aYcabYaYabccaaZcXabZZaZcZdbacabZ
word demand	aadXYbcbbbbbZcbcaZYbZdabWZbYbeaZ
word demands	bcYcbabYZbaaXZYZbZbdYZZZabbabaZa
word demographic	bbZaWbaYeaXXYYcfbXaVYabYbYZXWbbd
word demographics	ZZZXaZbaaWccZabaaZZcZXcYabYbeZba
word demonstrate	dZfYXYacdcdYYbaZZdXZXdaeYbdYccXX
word denial	bcbbYbYabcZZdbdZcbcbZabbceZYbaZc
word denied	cZYZZacbabcadcecZXZaabagYaeafgZX
word deny	aZaYaYabfbaYbdcZaYZaaZZcYZababYX
word denying	cZbZZXXbfZXYYcaZYacaYaaaYYZaabZZ
word department	ZdaZbaZcYXZZbabcYbcYaYZaaXZaabZY
word departments	caaZabZZZZbbXbbZbZZaaZcbbZYcaYbZ
word depend	aabddZbbbbYZcaaaaYeZbUYbZaWbadde
word depending	XZaZZaZbcZZaabcZYaYYcZaaaaZZaabZ
word depends	ZbaaabZYcbaabYabcacacaaaYZbdZbdd
word deploy	YbZebadZZZbbZbXXYYcdcaaZYZZbaaab
word derive	ZeZaXacYacaZeYXabZbYebaaYYcYXdca
word derived	abZaXYYYaXbXcXaYbbbYYXaaaXabXcga
word des	cZdaZWcZYYWZaaddYZaZbXbZcfYaZXdc
word describe	cZbZXaYbcdZacYaccaabbaabZadXbbYY
word described	ZYabZacYaZaaabaaaaacaZXbZaaZYbaa
word describes	cZZYYZZbccaacbdbYcacecfcadbadZcb
word description	caaaXcYZaaZYbbbdaacaXabYYZbYabXZ
word descriptions	abaYbbaYZbcbYcXYaZaaaZZaYZacZabZ
word design	dXabXWeZaabZXXadXaddZZaacdcZcYbZ
word designate	bZbYaaYccZbZeaZZXYYYaZaaZYYYcbZZ
word designated	YaYbZacYZZaeaZXcZYZXacbcZeZYZaZZ
word designed	YZbZZaceZYbabZbaZcbcbabZbZaVWYad
word desk	ZbYbbcZYbbYbaaZeaZYaZZaaedZbbbYb
word desktop	aaYdbaZdaaabaYbcbbcaaaabdbaabcad
word despite	ZaZagcdabcfZbZababYaaZYaZabbZYZa
word destination	bdbabacZXcZYaZaYZYdZbeaabbbZYaab
word destroy	aYdaZabbbZZacccbadYcabbYaZadZZdb
word destroyed	YdbYaXZcZZYedaaZbeWYdcYWYXZdYXab
word destruction	aacafXdbYcaedbdYXccbabZZbaaZZZba
word detail	ZZYaZdYaYYafcccdbYcabacbZZYZabca
word detailed	aZXdddZYYacaaaaaZbYbYZfZdabbZZZY
word details	ZYaaZbZZYYZcYaacaaZaWabaXZabZbab
word detect	aYaZaYYZZZaYYaaaZYabbaYYZbZZaZba
word detected	aadaYYaacYYXbZcZZYYedaabcbdXZaZa
word detecting	caccaaaZbdaWaYZabZabcaaaaccZZbba
word detection	YcbadYeZbdbZbZadbcddadXZcbabYZde
word detects	acabbfaZccaaabZbcYYbXYYcababZdYX
word determination	YZdZYZbbbYcccbabYbYdaZcZaaabbcbY
word determine	acZbZbcZbcYXaWXbaZZZZaZcaccZYZZb
word determined	XZaaYYbbcZabdZYdZaZbdabcXYYbZYdc
word determines	aWZZcaZaXYcZZXabXYaebbadZedabYYb
word determining	bbccaaaZbabbZbaaaZbbaccZbaaaZZZZ
word dev	aacbaaZbcaZbZYbbbbbcadcadcaaaYba
word develop	aYbYZYbYbabYZZbZaZaacaXZaacaXaZb
word developed	bZbccbacdbaaaYceYaaYccZbbadZZYca
word developer	YbYdaZYbXabcUaXZZabbbaaYYbaZfebW
word developers	bbYcdYaYZZddXYYXZXcdcXXYabYbcaca
word developing	bbbYZZYabaaYcYdZZaZXZbZZdYbZbZYX
word development	ZcbabZeaZccaaYXbcYcaaaZZbbbZabZb
word developments	aXbadYYYXddZbbcZXbdXaZdYZaeXacYa
word device	aaaZbaaaZaaaaabaaZaaZcaabaaaaaZa
word device's	ZeXcebZaZcZaZaacaYaWYZYadcabYcaZ
word devices	bcYZcbaZaaZacacaZYbZabcbbZaaYaZa
word diagnose	YdZacbaZZcZXXXZYZYaZcbYbadYXWbaY
word diagnostic	YcXaacaYYaYaZaaadXaYXabaYZYaZcaa
word diagnostics	aaZYaZXaZcYabcdXabZbcbYbYaXaZYaZ
word did	bbZabcbcdbZccdeYabcbaZdcdcdadacc
word differ	bWbZdcaZZbcdccaZXeXeeaZabcddXVcc
word difference	cYZcaaYadbabbadbZcdZbcdabZbabcca
word different	caaaZaZZbaaaWbaaYZbcYZaabYbZaaZa
word differently	cbaaaZadcaZZZZZbaYabZdacbZZaZaYZ
word digital	abXZbbaZaYaZaZZbZZebbbbbbcbaabbb
word digits	XaZaeaZZYbbcZabZaaaZabaZcZZbbcaa
word diligence	XbdXeaacYZZbYcccZZeXdZcYbbYbbacc
word direct	aZcYZaZcYZcaXcZaZdZZZabaWZYYYaZY
word directed	aabadcbbZaYbcYccacZabYbZaZZYXZZc
word direction	ZZcaaabZaYccaaaaYXdabaYXbabbdaec
word directive	dbcbcXZZcYcdaZZbZacZZbbZaabbYYdc
word directly	baZYaaabZZZaaaaaZYbZWZbZaYXYcabZ
word directors	bYaZbZbbbaaZaaaaZbcccacZbcbcbYba
word directory	bZbbXZdZaYbYYZacXcabbXYYYcbabYdZ
word disability	ZabcbZZZbZaaeabZZaaZcXaXcbcaYZcZ
word disable	XabZcZZZacbZYcdgdbXaXabafeacaaaa
word disabled	YacbaabcbdZXacYcbaWabYYcXbZcXbaZ
word disabling	aZabbcbZYcaZadbcbZYYcaXdbcYbcZZY
word disagree	aYXcZYYbXZWXZbacYdcbbabZXYYZaacb
word disaster	aYZabbaZYbaabZZaYbaZbYcbaYZZbaac
word disclose	YacbaUccXadbVbYZcXcZdaXVYbZdbdea
word disclosed	aaaZcYZaYXZaXaabZZaYZaaYbZYZccZZ
word discloses	cXdZgZXdbbabbdabaeYbYacYaYcbaYZZ
word disclosing	babZbZdcZZabaccbYebcdebYZabaabYX
word disclosure	XZaaZZbbYYbaYZYabZcaabZZZcYcabcc
word disclosures	aaaabababdbcYZZYZZcXaabZaZZYYcbb
word disconnect	ZZZdacaZZadcYcYcZcZaZcYaYcYZYbYY
word discontinue	ZZbccbZZdccZcaaYYabaeYeXacddbYcd
word discounts	ZZbYZXYbbbaZaaZZaZbabdZbZccZaYYZ
word discover	aZYZbdZXcaaabaZYZZbaaXbaZYYYaYZb
word discovery	baaYZYddbaabeaacbaZbdcaZabbaZaaZ
word discretion	ZacbabaabcbbYZaZYZcZbabZbbcZZZbZ
word discriminate	YbabZWZdfZXbZZbZYXcaZaZbbYcbZcYa
word discriminated	dZeaZWZccZZaXbcZYabZZcaaZYadYdaZ
word discrimination	bXaaZVXagZYaYaaWYXcaZbYaZWadabXZ
word discriminatory	daZaZWZbdYYZWYbWaXcaabdYZYdbadXa
word discuss	abZbZdZbZcZYcZcaZbbcabcdecbaXXYb
word discussed	YbcacZcdcdYaXYXYbXcZacZYbbYdddYa
word discussion	ZaaababbZadcZaZZbaaadbbaYcccadca
word disk	YbcZaYcZYaZbbYXaZbZdecXbWbaaZbba
word display	abZbdZaYZbbaXZYacZcabYZbaabZYaXa
word displayed	XababYcZZZccYaYbbYaaZYYYZaacabYZ
word displaying	dZdaZYbdaYdbaaaaXaaacbaaababZbdb
word displays	cccZXdZaYZbZZZZadbbZZfYcYcaYacZZ
word disproportionate	bYeWXaZZbXdYZccbYaYcZaadYZcZaZZX
word dispute	acbZZZbaaZacaZabYcZaYbcbZYacaabb
word disputes	YdaYYadXcZYbcYaZccYbabYYZYacYXZb
word dissolution	abYcaaaacaZaZaZZZZbbZaaYacbXbaZa
word distance	dcYdbcYYbbXZbZbabZbYabccedZZZbZd
word distinguish	YaZZceZZfcaXYceYYZbdXddZcYXZeXXd
word distribute	ZbaecXbYaadccaaYbabaaaZbbaZdbadc
word distributed	baZaXaaadYXdbZZbcacbdbaadadYYbdf
word distribution	acbcbYZZaddZZYbYbYacZZXaZcZdcabZ
word district	ZaZYZZcbYYbaYaYbZaaeaaaaXZbbaaZc
word divestiture	ZZZacbaZbaZcZbaaZZZZbaZaZZZaaZdb
word dns	aabWZZdabcZbdbbacYXdbYbZaYbaYXZd
word dnt	YcbXabZcbaYZYYYZYYYZZbZYdWYZZYaa
word do	ZZaZbbYaaaYaaaZaaaZaaZYbaaaZYaaZ
word document	ZaZbabZaZcaacZaccabbYbcaXbdacZaa
word documentation	ZcZcfbZYYXZbbXYbabcXbabYbYZZZbce
word documents	aaXaaaaaZXYdaaZcYYaZaYXYbYYcccXZ
word does	bdabcaZabYZZdZaYaaZccabadbbZZZba
word doesn't	aZYacabbcdaXZZZYabecbbZZbacYZZac
word doing	ZbcdebZZbdaZZbaYbWcZbZZZYaYccbac
word domain	acbccacaZeXaXZZZbaYbWebZdaaZeZab
word domains	cXccbcZcbaYacdcbYcXcaafadcaZeXYZ
word don't	ZbYaZZbaZaZccZbabZbZcbaaaZZZacaa
word donation	aZaaaYabYXbcZZYbZaYacYYaYYcZaZdZ
word donations	YcZacXbZYWbbZaYaaZdaaZYZZXZcabed
word done	abaaZYccXZbabcaYZZZdZcZXbaYXcaZa
word down	aabdbZYcbcZaYaaabcdadcZbccaaYacc
word download	adbbacZaVXXabYYbZbXZWdbZaXZYaeba
word downloaded	ZYZaabYbcaZbacaacYXbabbcZXZaabcZ
word downloading	ZZbXaaYaccZXacbcZbWYYZaaXXZZZZXY
word dpa	cZbXYaaecbZZbYZcZccYYaccaZZbZaZc
word dpf	aZYaZcZZaXbZadZZXcZcaaYaaYcaaaZZ
word dpo	XZYccZbaYYZaXZXbYZYacXbbYYYbWaaa
word draw	ccbcYZeXZacZbYaYbXcYbbYbZddcbbab
word drawn	acaZbabZZYYZcaaZYbaabZdbcabZYbaa
word drive	cZaaYbbbaaaZZbYbYcZebdZbXbdaZZZY
word driven	YbZacbZZbYZcbaYaaZaaYZZZYZYbccfb
word driver's	YYdcWXYaZXZabdbZZbWYZYXZaeYacXdZ
word driving	abZaYbZbZaYcdbaabaZYYcZaZaaaaZaa
word dss	YbZXcYadYcXbaccYZcbXabZYcZbZYbYZ
word du	YbbZcZYbZbZbZZccaaZYZZZcbbaaaYac
word dublin	YYZbaZbbZYYbYabaXZXbaaaaXaYaZdbZ
word due	ZbZZdZabXaZaabYaZXcYcZaccaZZZYZb
word duly	ZaYbbYaaYYbaZbZbYbaZaZbaZZYZabac
word duration	XZZXZYYYdXaddYZYadYZbZaZYWZfaWbb
word during	bbaaZcbaaaabaadbZaZZYbbdbYaYbaaZ
word duties	acYXZYfaYcYcbddXZXbWddZacYaXXeYY
word duty	YaYaZYcZZZYZZbbabZZaZZZaaYbZcYZc
word each	cabcbbbZZbbaZYcaadcWbbbbcZYaZbZc
word earlier	YYZYZabaaZZfccbZacYZcabZbZYcZZZb
word earn	bYbZXZcYaYYXaYbcYYZcbababZbYaYaa
word earning	aZeaaaacdaaabcabZdZZbbZbZabcaZZZ
word easier	bccdZaaabaaaaYXXbcfdYebZbabXbbce
word easily	bbcYYbXbabXZadadbeaaZcbZbcaYZYYa
word east	aYabdaaeZaccdZacZdZdcebZYaeZXbaZ
word easy	dcbabZZcYYcbabZcZbZbababcdcaeZZa
word ec	dbcaZZaacYaYZbabaaaaZYaZaacbaYbb
word economic	bWcbcZbcbcabdacaXbabZabdZaaZcZaY
word edit	dYaZXUaaYZZaWaXcaaZZYcXXZbYZYZZY
word editing	ZYZcZdZeYXYbZYYdaeZbbfaaYZdXZYWY
word editorial	babdYZbbccccYaZabaZbdcZbcgabbZbb
word education	baaaWecZbXWbZdddbabZXacabZZYZaab
word educational	caaYbdZbdbaZccaYaZcZdabbdbfaYZZc
word eea	aWWZZaabYZaYZbcabbZZbZbbaZbbaYbb
word effect	XXaaXZXZaddYZbaYXZZYbccVXadXdaaZ
word effective	aZaZYYYXacbYYYbWZceYcccXaZdZcdXc
word effectively	abacdabZZaceYaYZXZacbcXYZbYfebcY
word effectiveness	aZYcZZaabbXWZWaabZabbcYZYaXaYaZa
word effects	bZYXaXYbaWYYZcYZbZaccbYbabYaZbZY
word efficiency	dbabZXaZaaZaaYYYbYabcZYaZcaaYZaa
word efficient	cZZaaYZYbZZZbXZYbZbbbaZZZacZXaZZ
word efficiently	bbbYeZcYXbYYXYYYdZeZbZZbacbYZcYa
word effort	dccWZbYcdZZcccdbWbYabbecbXaXbYda
word efforts	YbdababaZbZZdbabaZZcbcWaaZYbaaZZ
word either	ZbaZacaaYZbcaZZaaaaabaZaaZbbbZab
word elect	YbXbabaYZaZZZbbacZbbcaabaYYcYdcZ
word electronic	bbabZYZaZcWbcZbaaacYcabbabYaWZcc
word electronically	cdbWYabacZZZaecZaZdabcYcYYYbYYaa
word elements	ZYYbcbWcdZYabcYYccbYYZcZdYZXaZbd
word eligibility	dbZaaZcXcaaYYYccaYaaabZabcbbYaZY
word eligible	XaaacXbZZcaaYaXYZXcbaWabYdZbaacY
word else	YcaaeXcbZabbacaYXYaZbbbXdbcZbbba
word else's	YcaZbZYdXYbbWaZYZdaaabaaYXXZbbZZ
word elsewhere	ebbaYbbcbWbabbaZabbcbZbbZbYaZZbe
word email	ZbZaZaaZZdbaaZaacYaZZaabaaZZaaZa
word emailed	ZYYccbaYXacdacYaYYaZcXcYZcYcZbcZ
word emailing	ZZaaYfbaZYcabZZYbbYaZbZZbaaYYbZY
word emails	YaXbZbYYceYYbZaZbaaaaabadbZbYZab
word embed	aYZbbaZbeYZaaZccadZbaacYcacbZbcc
word embedded	XZZZacVXaZbabbZbXaaZcZcbbXcbZXdZ
word emergencies	YcZbdabcaZdaYZYZcadbcYYYXaYdcaad
word emergency	YaZccaZaZYZaZcbabcZbaXZababcbZbd
word employ	ZcYebZZZYZZcYbZZbYZZaXYZcZbabaaY
word employee	ZbZabYZbaZZbbcdXbbcZabaYabYaYadd
word employees	YbbYbXccWcZcdbbYcbcZedZadadZXbaZ
word employer	YbYbaabbZXaYYZaZaaabcYcaZbZbaabc
word employment	YbaaYbYYZZZbbcabaYbYXYbdbbZaZbac
word en	dZdaeZZdddcbcdebbebaaabbfaeddXba
word enable	acZabYbZaabXbYZYaXcbaZXbadZbaZZY
word enabled	ZaZZacYadbaZbabYaXaaZbeaebaZaaXZ
word enables	baZacacccaaZaZaZaaZZbaaaZabcbYZZ
word enabling	aaacbbZaaaaaaXaWaYaZcZbaXbYZcbac
word encounter	bacacdZddccabZbZbbaYbbZYZabcaYaa
word encourage	bYaYaYYdZbZcYecYYbbagaaZbZdZacab
word encouraged	ZcYcdeWYceYYcYdZdYcXaYcaeXbYYcZd
word encourages	cZcZZaadZdZYZaabZacaccZbddbZaZYb
word encrypt	ZZdXbXbfYaZdcceXYcaaegYYcYbbaWYY
word encrypted	XaaUbXdZYcaddccWYZaadaYZbWacZaYY
word encryption	XZaVcVbbVaYdcdcXVababfZXeYdYXYaX
word end	ZdXXaYcYWbYbcZbZdXZZZbYbdZZaZaXY
word endeavor	dcaXZZXdZcZaabdZXdaZbYbcdWbZabXc
word ended	babaaYcaaZaacZZaaaaaZZZZZabbYZYc
word enforce	ZabZaZdWcbabZXYaZbcYccXYaacZZbYX
word enforceable	ZaZaeZXcWYabbbZYZXcefWZbZZZdaabe
word enforcement	YaaccWbYYZbaYXWabYacYaZYZcZbaYYa
word enforcing	ZZbYaYdacabbbaZZZeYZbcZZZZYaaaZa
word engage	ZaYZcaXaYZbbZbZZZbYZaXbYbaZaabba
word engaged	cabXXZcbaabYaZabdabaZcZadbcXaZaa
word engagement	YaZacaYZdcXaaabaabdbacbaZZXZbZYb
word engages	bcbbbbdacbcbZYcZbZbcabZabbbZdaYd
word engaging	abYcbZbXaccZabbaaZbbdbcbaccbabaa
word engine	caaYZZabbXYWdXZbZbbdcZaaXafZYXXc
word engineering	YZZcZbbcZZfdYbYbYcZbabbacXacbbca
word engines	XaabdXbYZaccYZZZbacZbbYcbccdabaZ
word english	aZZZaYaeabZcbZdcYebcabddbaZccXcb
word enhance	ccbcbZcYYabaZXZWcXbcZcYaYZbZabab
word enhanced	YcccbYeabdcZZXYacZXZbfZZZfbbXcbX
word enhancement	bZbbbZaZaZacaYZcZaZcYaaccbcaaaba
word enhancing	ZYaaYWcXbZYacWbYcdaZcaYXWZbaYaad
word enjoy	cZdacZbabYbaZXYcbYbbaYZcbceaYYdf
word enough	bbcbaZcZZebbbXYZaaaYZZccaaaZbaZa
word enquiries	YYacaZZaYadcbaYaZcYebZccZbbZWcab
word enroll	cbZbZcaZbcZaaYZacZbccccfXZcXaZYc
word enrolled	aZbZabcYZbacbaZcccbaaeaccdZacYab
word ensure	baYaZccYabZZccaZacacbXZZbZZaZYaa
word ensures	YbaaabbabaZZcaZZaabYbdbZbbZbabaZ
word ensuring	ZYaabYZcaYacYaXaZbYccbZabaZababc
word enter	cbZeebZYYaZbbYZYYYdcaZZdaYZaaabb
word entered	cYaacZaZZcbXZZcabZddbbYcbedaaZcb
word entering	aZabaaZabaccabYYabaebaabZZZcbadc
word enterprise	VaXXZYabZYedYWZaYbYZZaZZbcZbccbb
word enters	YdZbZbcZaacZYdbaZaaYZYbbbbaZZcZa
word entertainment	bbbabaZaaaaacabaaabcbcZaccdcaaYb
word entire	aVcYYZZaZYZcZaWbZeadcaYYaZbabZbY
word entirely	YacYXXaZdccYbZZWbdYXbcZZZYZZXYaY
word entities	YYYdZYbbYWcaWbXbXcaccYYbbcZbbcbb
word entitled	ZZaaYcXbbaaYacbcbXbaZbaaaZZabaaa
word entity	ZZXbcZaaYYabZaZaXcbbZadXaaZbbYda
word entries	bcacYWbZYcZWZZXbdccaXbZYZbZXaZZb
word entry	YZZbcZYbZaacZaaYYZdXYZbZZaZcdeac
word environment	eabdbbbZefYZaYbbaZbaYbZcceedbaXY
word equipment	YaaZbbdZcYaaZbgbZaZbZYbXeaZcaZad
word equivalent	bYbcZdYZbYbXdeeXZbcaZbZWbZcdcZaa
word erase	cXdaYYYbaXXYcbXbXgXcXeZaaYZbYYZY
word erased	cbeZYXadaZZXbYYZbfaadebZYZZbYYbb
word erasure	eZebYabbcYYabbabZdZbYegXZZaZbYbc
word error	acXbdbZcZcabaZZafYZZYYbZYXZaacac
word errors	aZcZYbZcaYZddZcbbabZZXcaYZaabdcb
word especially	YabebabbYbcZaaaZaZccaZaZYZYbbadc
word essential	caaYbabZcdYacaaYadadZaYaYZbZaZYb
word essentially	ZXXbbacZXdcabbaZWeacdYYZecccZXbZ
word establish	acYbbcYXZXZcaYaYaabZYWcaaYZbcYYa
word established	aacbXbbcZbcaYbWcZdbZbcaYaecaYbac
word establishing	adabbZdaeXZYaZXZbbcacbcaZZabcaZa
word establishment	baZbYYYZXZaXWZbZYbYaZZcabaZZcaZb
word estimate	ZaeZZYdaabbaaZZZcaXcecYZacccbbbY
word estimated	aZZaZbZYaaaZXacbZYbbZYcZcZZYZZaa
word et	aZbYaddZZZZXabbYaYZbXcYZbaccaaXc
word etc	bZZbacbZZYbabaccbZbaZcbccabbaaba
word ethnic	ZbbbZYaaZaabcbbaZaabbYaZcdZbbXcb
word ethnicity	XbYbZYYYaZZZddYYaZWYYZZYYaXZaXba
word eu	YXZbXZYXYabYabYaZbbZbYaaaYbaYZba
word europe	YWZdYZbZZabbZbYaYbYabaZadbbbaZaZ
word european	ZXXcYXZaZZbadaZZXbZZaZbbabaabXbZ
word evaluate	aaaZZbbbYaZXYXYacXaabaZZabbZabYY
word evaluating	abZcabbZZZaYYZaZbZabcZbbbZbZYaaY
word evaluation	XZZbcYZbYZbcYZaabbcXZXYZaaZdZabc
word even	XcZbdacXZcaaZZZZZaYWdabZebYeZbcb
word event	XbZabZbZZZZcYabbbYaaZYcZcYacaaca
word events	aZZZabaYcbaZaYaZaYZaZcdcadbaYbbb
word ever	ZbbbfWgcXabfZaZXZYccfdbYaadcbcba
word every	ZaaZbYcbaZcZaadaaabcaZaYYabZcaYa
word everyone	ZaZdccaZcacbbYYacbcYZaZabZXbZcbc
word everything	XdZbcYZabacgbecYYadYbZbXebZbbded
word evidence	YYaZZWaZbZZbcYZbaYZZYWZaYXXbbcYc
word evolve	XadafaabZaebYYZYWZbaZZaXaXZdcZca
word evolving	XZcZcYacbXZcbdacXdabbbaZbXYZcacZ
word exact	YbYaabddZcZZZacbfZbYdZaZbaabbcZd
word exactly	cYbdZbXecdZbbdbaaabbZbcbcZZZbaed
word example	bZaaaabZZaaYaacaaZbcbZabbZbaabaZ
word examples	bbbdcbZbZbbcaZWZbYcaZaZdYcbbbaca
word except	ZbZdbZbaabcbYYYYbZbYbbYbXcYcbcbf
word exception	XbWZZXbYaXaaZZYZZaYYZWZbZZZZdbYb
word exceptional	cYZaZaacaYZYadaZaZbcbZZdYYbZYZZY
word exceptions	bbZcZXbZcZZaZZbZZbacacZaYdbZbacZ
word excessive	ZaYabacZbabYZbeZZabbbYdcaYbZbaaZ
word exchange	ZcXcbaZaYZaZZYYZccacaabXacaZaZbd
word exchanged	YaYaeZZWVYbgYcaYZXcYbZaYcaZbcedY
word exchanges	YYaYZZZaYYbedcbaXaYZbbaYeaaYZXca
word exclude	ababfabbbZdcacdaZbYbcdaZecabdZbZ
word excluded	bbYYZeYZbbZbfegaYbbZaddcdWbZZZab
word excluding	aZbYaXZabWZbbZZaaaZaeeZaZaaZacYY
word exclusive	cZcaaYaccbabbaZcXacbZbeaabaceaab
word exclusively	ZeZbZeZaaaZYYWYbaXbXYbXcYZZWabWa
word execute	dYbYbYaaabZXZZaaZabecYcfZebaZYZc
word executing	ZaZccXbabaeccaZYZZcacZYXaZacedcb
word execution	adXbbaZZcccYaYZZdZaYZZabaZaaabbd
word exemptions	ZaacbYZZbYdacbZZYedbbbYXeXecaZdZ
word exercise	ZWaVXeZbaabbbaZbYcYbYbacWZaabZYZ
word exercised	ZYXXXbeZbZaadabdbaYbbZbcbedbccab
word exercising	dYZYWZXddYXaaaaaYaYaWdbbZWbYZbYX
word exist	bddcaXebZbcZZaZZababaZacceZcYcZc
word existence	cadaXYdaaYcaZcabaabaaZcZZZZZacab
word existing	aZbYaWYcbZaZccabZaZdbbabbaabcYZZ
word exists	ZccYYXbaaXYZdXbZcbXZacZaZYZcdYcb
word exit	dZXbYYYZZbYbbbaYaaZaaZaacYaaZdcZ
word expand	cdZZacZaabdXbZdXbadYcbdbbVcYadYb
word expect	cZZYdXZaccZYeddYZaaYacaabbZZZZZc
word expectations	aXaZZaZZabbYaYcaZZbbdZbcZabaZYbc
word expected	bYccZbaacdYZZZcaaZZcZabcaccXZXad
word experience	baYbabaVZdaYaZaYbYaZWaYbacbaZZaa
word experiences	cZcabaZZaedabYdabcabaabaYcdbZZWb
word expiration	bcZbaZbaWfYXYXaZcXacYZbYcZaWcaXd
word expire	XYaZXZabWfZZaaaabcaZbbbYbZYYcYac
word expires	YdeXaXfZXbYaZaZaXeXbZcbXZYZccYZc
word expiry	ZcbZbZdZabbcaZaZdbaZababaYbbcZaZ
word explain	bWdYfZXZcZaabcbaaXZdcZaaaceaZXbZ
word explained	XZacbcXbbZYaZdYZabYaacfZaYYYZbba
word explains	dXbcbbWedZbbdcccZfafcbeecdbcdYdc
word explanation	daeZZaabbaZaYcbbabaYXabbYaabYdXZ
word explicit	acbdZbaYcabbaZcZcXaaZaabaZaaZcce
word explicitly	ZcbgbXZYXbZaYZYZbZZZcWabYcabcacZ
word exploitation	ZdXfcZdYXZdbYYXZcZdcYYZXYdbaadbe
word exploited	ZbabaZaZYcZbbabZaabaabaZcYZccZcb
word explore	YYaZbZYeaYddZbadZeZaZbcdacYabXda
word explorer	ZYaXcccabbcYZedXZcYYZcZZcdZcZZZa
word export	fXeYXZbdeYaWZdaYXdYaYdceWZaYaZcY
word exposure	ccdaWYbZccaYYYaYaZZbacadcecZaZaY
word express	aadbbYXbdacabYZZZccZZZcbaYZaXaab
word expressed	bZcabYZZbYbacYYXbcZbbXacZbabaYcY
word expressly	aZZabaacYabacccZZaZcbXZaZbdbZacc
word extend	bZYYYaZZcZaacbcbYZaddbabdbbbbYcb
word extended	ZceZcacbbabZbccYXbZbdbaZZabedadW
word extension	ZZdaYXYaaYdbbdbZYbaecZXaZYcbcbbY
word extensions	aYdabWddZaeeYbZZYfbfebbacdcceacc
word extensive	YbaYeZbcZZddZcaZXZeYcbZZbbacccca
word extent	baZaYXccXZcaaZZbYbbZbbYabaYbaZaa
word external	YcYabYbWZYbdYYaYdXabbaZbcYYacbZZ
word externally	XXaeZbdbbbecZbYZYYYcbbZZcaYeacdb
word extra	ccZbcZdaacZZaZaacZdabbZacbcaXZad
word extract	dbbdafZYZcaZbZdbdYbYZaadcdgYVcZb
word extremely	bYZZZXaaXbaZaZadYZcbebZdYcbZbadZ
word face	acZfZaWacbXYbddYcaZabZebdaYZbadc
word facebook	abXabadaaYYYZXbdcYbaWYZYcZWbbaZa
word facebook's	aabddabZZbabedcZadaZZbcYcccdaYcZ
word facial	ZcacXYXYdcXXbZcZfbWZaaYZccabVZbb
word facilitate	caZcbZeWZaeZYYXacXaabYaXbcbcaaaa
word facilitates	XaYYYcbcaYZbZcaYZbabYbbZZYbXZcaY
word facilitating	ZbZbZaYbZZbbZZZaYaZbbbaZZYZYabca
word facilities	aXbZZaeaZZaZdaZaadadebYZdZedXWZW
word facing	caecaXfabdbZYZZYaaaabeaacfebaXZa
word fact	cXYaaaYYadZYabbcbbZYZaabcZdXXaXa
word factor	ZXbZYaZcZZbcdfdYYdaYcbaZeYbaZZdZ
word factors	ZWcYZYacbYaccaabXcXaccbYYYaaZXaZ
word fail	aZZadaZbccZcbceZbZbYaaZZdYbbXYaa
word failure	YaYbecYacdYbbfcacYYYYabceYbaXbYc
word fair	babZYaZccYcZbbaZacacacbdYababZZa
word faith	ZYbaaZadbabaZZYZaYcabbaaaaZcZaba
word fake	cZYacbbZbZZZYYYZbacbcbaZaabZYaZb
word fall	bXZZaXabZbdYcebaYebfacZZeacbdWaX
word familiar	bYccXYWcdYVZbYbaYbYacbdZceZYbYdZ
word family	baZdaXeYaZZYaccbcbaZYZZZbcYaZZZb
word far	ZZdZYaZaZacdaaZZcbabXaZYaYabYZbe
word faster	cYaZabZbebaabbcaYZbbbebcbbcaYYba
word favorites	ccZbXbZXaZZXbabYZYcbcYccaYbYZcad
word fax	ccbcebbabbcdcabYaaaadZbaZadcdddb
word fdpic	ZZYZZZaYZYYZZbZXYZXXZZYZXZZYZcYY
word feasible	cZbZZZdcZZZaYbYYYZbZcZbcZbZYYZdY
word feature	ZaZbabXbabYXbXZZdYbYYbYcYZZabcaa
word features	aZaaaaZXdbZZbaabaZbabZYbZZbZZaZa
word february	aYaZaYaaZbaZbYadYddZaYcZbYaZdaZY
word federal	bbabbZaZaYZbZcbaZZbbabbdcabbabbc
word fee	ZbcZZZeYcYebbaabYcZYaWaabbbcdccY
word feed	ZZZacbaababbaeYbZcaabYYaZZaZaaaZ
word feedback	bZaaZacXadaaZacYbYbYZababbacXadd
word feel	aZabdbdeZaebaYaaWeabbcdcbccaZacZ
word fees	bbaZYYYbcabcZcZbYcZZacbcabdZabZa
word few	YdbYYabZYcZaaaZZbZWaZZcbaXcceYZZ
word fi	abXdebXZZbbdZabcZYbabXcbecXdcfaZ
word field	cZZbcfbbbdbabadbcYbYYbbaebbZaZab
word fields	ZXZabbXYfaYdcebXcbaZYZbZZXYZYXZc
word fight	cdacbYdaYdaZXYYbdZebZYZdZbXZZaab
word file	XaZXXaabbbYZbaaaZaYZbXacXXbYdbYY
word filed	dZdYadbbdddbcbeZZbaaacbccacddcdb
word files	aaacbabXZXacaaZWbbbbZbZYZbYbaZaa
word fill	cYaXZZYcbbYaacadaaZYbabZbZZZaXab
word filling	cZcZZebbeccZcadZbcaaYdceZZYaaYXc
word filter	aaeabXZcZbbZcZcbZcabfccbbdZaaYdd
word filters	aZbZXcYYbaZcbdaaYYbaYZbaaZZacdab
word final	bbdYcYdbeYabbZbZbbbacbaZacZcbYbb
word finally	bbbYYcZdZZaWXbcbYbcbagYaYbYYZbba
word finance	caYbaZYbbbbbecbcZcYYYZbZeZaZbbbb
word financial	YXZZaaYbbYZbaabYaZYYaaaabZZacbbb
word financing	abbaaXZacabZZbaZaZbZZbbbbZZZbbYZ
word find	daZcbaabacZYbbcZaacZaabcccbYbZaZ
word finding	ZZZZXYYbaZbZaZbaZcZccZZdZZZZaaaZ
word fingerprint	ZadYaYbaZdbaZaabYebbdcZaccdccZbZ
word fingerprinting	aZbYaXbbaYacbYbZZddcdYbaaaaacccb
word finished	aYdZYXZdZXacadbZYaYaaeZZZZaZaYaY
word firefox	acWbccaZcbacabdaeYbWbYYaeaZbZcZc
word firewalls	YZbXbYbeZcXfdbcZXdaYdebZbZcZZZaX
word firms	YcXdcbbZYZedYZZZaYdcbYZYYaaacbZY
word first	ZYYYZaaacaZbaZaZaZZbaaZbaZbYabXb
word fit	ZcbZYaaZbXdbbZYabZZbYbYbbaaabYZY
word fitness	YcZeYZXbdZZYfdeWdYYZaXYYebZabZcd
word five	cbbYbadbacaXbZZabYXaZZZaYadYabYa
word fix	YYcdYbcYaZdcaZZaaaabcbYcaZbbbabb
word fixing	bcaZYZZacbbYaZcabaZXbaaZaYbZZYZZ
word flag	ddbbaZcYdbXYXWYacYbbacWdaecZZcYZ
word flash	aXcabbbbZbcabcdcYbZcacdZbaaabZaZ
word floor	aZZacWcaabZacdbbaaZZcbcaXaZaaZca
word flows	bYZaYfXZaZbZdfcYZZZaaYbbdacaZcbb
word focus	aZZaZbWZbbYYbadaabcZZYccbbYYXbcc
word follow	ZbaZZcdaYbYabcbdaZZYabaZdbbaYZbb
word followed	ZbZdXccYaZaacdaaZdbdcaZaaYYcZbdc
word followers	bdbeedXYZdYbgddZdXbZXXeeaZVaaabc
word following	abaZZbaaaabZZaabaabcZZZcYbZZZbbb
word follows	ZZaadbZeZaadabZdZZeZebaaaZXZXcbb
word food	baYYXZaaaaYZZYZcbaZabaZeacbbZaaY
word footer	YWaYYaYZZYebabZbYaYcabZcYZaYZaZZ
word for	aaaaaaaaabaZbZaabaaaaZZbbaaaZaab
word force	WbbZZYcbXbcZaabXcYYcbZaZbWeXebZX
word foregoing	bYZcaaabZZabbaZbbZaacYeZaaaaaZcb
word foreign	YaZdbZcbZaacZYcababYaZdZecZcbbbc
word forgotten	abZaXaYZcYYYbcZdZcZbWaccYXXZZYYZ
word form	ZbYbZcaZXXcdbXYcbZYacbabbZbYWdaa
word formal	dZacZaXZcdaYacdZabZfcbbdbcfWZYYa
word format	dZbabddbaZXXXcaVWabZbdbbXVZWVZcZ
word formats	accZcZdaXZbdZZZbZZaaccZZdababbaY
word former	aYcaeWZZYaaZZYYZcZdcdZZYZcccdYcb
word formerly	aaYaZaYcbYYacaccZcZZZddbcZZYaacb
word forms	aabbaZcXZZdcbZZaaZbaYabYabYacaaa
word forth	bYbcZZbbXbbadcdZZcaceZbZcbZaaZda
word forum	aZabXaZaZcZWZcaZdcZcaZYcYYcYXZca
word forums	acdaZcabbeZZcbbYdYbYbabcbbbaZbdc
word forward	YZYaddbaYacdZZXbabccZZZbaZbaYbaZ
word forwarded	aYZZabcaabZXYcZdcbZZZZcbZcZbYYYY
word found	XcZaaaaZXaZbbabaaYcYdZbbbZabbXbc
word foundation	cYccaWcacaaaXaYZZcZedcZbagZbcaac
word four	acaaaadaYabbZaZcebcWYbYaYdYbabac
word framework	aaaaabZaaYccbfbYYadcaZXYdXcbZcZb
word frameworks	YZYZYbaZbZcbYdaaadZdbYYcZXdabcYa
word france	YYYYVbZcXYabYXZcZbYbaYbcbYYaaaZb
word francisco	ZYaafbabYXbbbZXZXaXcbdYYYacZaaab
word fraud	bZaYabaYcZaZYWabbZaaZYZbacZZZZca
word fraudulent	dccZXbbYccZYYYaccXabaaZdXbeZZdZY
word free	cXaaaYWbYbaZZccbaabbZYbdbbbbYZcZ
word freedoms	dZbYcYabXeYabadcaabdccaYbdYbYYca
word french	bZcbZaabZabcadcaXcaeZbcababbZZbX
word frequency	ZdXZacbYbcYZYaZaZZaaZcZbZbZYZaZY
word frequent	ZaZaZdcaZXZYYabeZbZZYcbaaZZYZbbZ
word frequently	aaaaZadZaacbYYYZaYdcacYbZZbZZbaa
word friend	XcXbbcbZaZZbXabcZZcYaZcadbZYcZdb
word friendly	bZcYaZdZbeZcbZeYXZbdceXZcdZZZXaY
word friends	YeaeacaUaZZZcZaZdWcYVYbbaaZaabbb
word from	ZaaYaabZbaZYaadcaZaaZZbYaZbaaZab
word ftc	aZZcYdaaaZZbbZcYYYabbaZYbZbdYaaa
word fulfil	dZbbZYabcbZccZcXZZZdaaacXdZbZXbb
word fulfill	aabYYZXZbbaccYYZbaZYcZVeaZaacccZ
word fulfilled	abcZbcabZbfebbabYZZccZacZbcaeZca
word fulfilling	aYZZYYZabZbYbZaZaaZZaaZZaZbXccaa
word fulfillment	abZcccXbaZYbbbbZaYbaaaaabYYaYbbd
word fulfilment	accbcYcZacaZbYbbZcbbedaWZaYaabZb
word full	YZYbZcZXcbZadZYYbbZZaaZZaZbcZZZa
word fully	ZaabbWccZbdaZdYaYabaabaZZaaZabeb
word function	baacdcbYacaZdaaZbcabadYbbbXaZabZ
word functional	ZabbbebacaZbYYZYZabcaeZZZbYXYZZa
word functionalities	aYaZaaZaadbZabaabZacZZdbaaZZZYba
word functionality	bZXdZacUbaabYZaabXaaabXYdaZaZbZZ
word functioning	YaZaaZbZZabcaYYXdacacdZaYbbYXdZb
word functions	baadcabYacdcaYaacbYaaZXaZZacdbbc
word fund	YbbdbaYaYYccbcaYaZcYZYbZaZXabcfb
word fundamental	eXbYcXXaYeZZeegZacbfcXbbbdZfYYeb
word funds	YcXbcYZYXYaaYbbbaZcYYYZXZXYaacde
word further	YZaabZZacZbabZabaZaZaZaZbbYcabaZ
word furtherance	aaYZeYYaaZXYacYacZacecYYbcXZYbaZ
word furthermore	cZaWaaZZZaabadbZZaZacabZZZaaZaca
word future	ZcYZYZaYXZZYWYYacbbaYaWcYcaXXaZY
word ga	YdaecafYacYZaXaYaXbaacaYbeaYaYaX
word gain	ZaYYaZZdZbXccbaWabaZdbZZaYYaZYbY
word game	ZZaacadaZYbcZdZZZYdZbbZYZaacZccc
word games	cXabYcbbbaYYaZacZbZbZaccZbaYYZYZ
word gather	adZabbbabaYbZZabaZbXYYcZbZZYZaZZ
word gathered	aZaaVbYYabYXYZabXacYadaZXadWYeYY
word gathering	dccbZaaZdeYYaXZacadbccbdadbYYZYZ
word gave	cZbaZbabZZbaYcZZcaZYZZabZaYbXaYZ
word gdpr	aZadZZWYZbZabZabaaccbYabbcXZYZbb
word gender	YaYbYaZabbaacddZbYYYXXbZdaWYYaac
word general	ZabZbYbZXZZZabaaYZbaaZaZacZbbabd
word generally	ZZcaZaaccbZaZaYZacabbbaZYcbaXaaa
word generate	cdXcbXYZYbYWabYbcbcbcZYZbYcWWaYd
word generated	ZYbbbaaZaZabccbYZaabbbbacYabYabY
word generating	daabZecYcdbYcbbZcabbZadcaZcYYZZc
word generation	acbcbYdabadaYYYYbbbceZaZcccZbcac
word generative	ZdZcZacZZcdbZYYXbYbabbZaYbcaacZc
word generic	aadZbabZZcccYbacbbcccZbbbedcZaZa
word genetic	YYaZaZbbaadcccabYZbZYaaZabZccZYb
word geo	bYcZZabdZbcababcXdZbbdaaZaabaZZY
word geographic	dZZZXbZYcbZZcZdfZadYZadbcZeVZYab
word geographical	ZcZcccYXcaYabcZZaZbYZYbZZWXbbYcf
word geolocation	aZZYZaZYZcZZZbZZaXZXZYZacZZZZZac
word german	baYaXXbZaaXXYbbaYaYbZYZaYcYZaZYb
word germany	YYXfadaZWWbZYbYaZeXfeYaaaZdaYdaa
word get	ZabbbXbZZZbYZYZabYdaaZZaYbcZbcac
word gets	YbZbZaabbbZafbdYaZYYYaddYYYZaabb
word gibraltar	YaYeZadYZadXbaYYaZcdeYYVdYccYYdZ
word gif	YaZZabcaZbccZaZZYZcbbaYYZaacZaab
word gifs	ZabYZaZbbbaaZYYYabaZZcaZZbZacYZa
word gift	cZbYZbaYabXaabcdZZZbZaaZbaaYYYbY
word github	YYZbcXZbaZYebWaaWYaceababaacZcdc
word give	XZZZbbaVdbZXbabbaZaaaYZbYabYabYb
word given	abZababaYYababYaYWaababbcaZZYabb
word gives	ababbacZaYacYbWcYababaYbZYZccdbb
word giving	cZbcZeccXaccXcZcZZaecaabbcZcabbc
word global	aYdaYeYbaVdZZYXXXaXacaZXbWbacXaZ
word globally	ZWWeZcdYYZecacXZXaaecXaaeaZcZYdb
word gmbh	ZZYcbYXcXXYaaXWeYbZYcceeXcXXYZZa
word go	aYabaZcZbbZcbbZbcfXcabacZbYbaXaZ
word goal	aYcYbXaaZZabaabYYbZbebXYbZfZaYZY
word goals	babcZacacbaabYbZaZbababdaaaaZabd
word goes	ZaYcdcaYbYbcZZYZaYZaZXZYaXZabcca
word going	ZXZXYbWYYaYZaaacacYbYYXdYbZYYYZY
word good	ZXdZbYaaaYcZacZZZabbbcZcZabbaZbb
word goods	ZbbcZYdbbZbXYZXaZWZZaZZYYcZaacZY
word google	bbZaaacaZZbbZaZaaaZabbZbbaXbZZZZ
word google's	bcXcbZaYXYaaWZabZXeZaWaacabdddcY
word gordon	YcZbaYbZaZZbbZYZaaZdZXaZYaYZaaZc
word govern	XYZdbXYZaabacacZacZabYcXbWbababa
word governance	bZZZabcaabZYYZZabZaaacYaYacYYaYa
word governed	acadbYcbZaZYbZYaYbdcYZYZYcZbcYYY
word governing	YZdbabYdaYbdbeYZXcZZaecZYXaZYaaa
word government	abYcaZXYaXbbZcZYZcZaaYaZbbaccaaa
word governmental	ZbbcaaaZaaccZYcZZYabdaabebdcbbcc
word governments	bZdbaaZbbZabaZYbZbcaYaabZdbababa
word governs	dXcYaWaddcYZeadZZaabbbcacgZZbWdc
word gpc	ZZgXXcZcbaaXaZYaaaaZabYXaZaabaYZ
word gps	abYdYaXaaZZYcacZbbaZbabbZdZZYcZc
word grant	bcYadbcYabaaXYYXaZbaXaZYaYaZcaZa
word granted	baaYZaYbbbdbabZbaabbWaaZYYYbdcaa
word granting	YYYaaZZdaabZaaabZbaaYbZcXZZabbbZ
word grants	cYbZZcZccYbbddcaadaaYdbdYZaZcbZX
word graphic	aZcYbabZbdbYZaaZZcZeZeZZZbaaZYZZ
word great	aaZbZcXYcbYceffbaYcXZcgafXaXZZcd
word greater	YXZecadbZYbZaZZaYZYcbbccZfdbaZZZ
word ground	dZdbXWXbYbaaaWcZabbadabbaeaYaXdd
word grounds	dacacYXZZabacbdZWabdbZbcYaXYcYbZ
word group	XaXbaZZaUZccaXXZYaacaYabYbXcbabb
word grouped	baZbcdZYdbaeecbbdZZXZbcbfbaaaccZ
word groups	ZbaYcXbabbabZaYYcacbcXaZZaZcbbbd
word grow	baZbYaZdXYZaYZcaZcbabadcaZcbbYdd
word gu	ZYacabXcZaZdcZZcYdYbdedcYbbYYbaW
word guarantee	ZdbYdWcdYaYcaacaaZbYdfXYbZbZaZaa
word guaranteed	YZadadZaadbaaaaZZccZaacXbZbZabbb
word guarantees	ZadZZWXbZZabYcZdYZbXbbbZXZWaZcdX
word guardian	baaZabbaZaaaZYbbbbbaZabYaZbZaYab
word guardian's	bZbXbZYbXYZYZZXcYZZYbYYXWZbZYZZb
word guardians	babZbcZYcYacabbZaZbbYabZabZbabbd
word guest	daZXbbZaXbaYaadZXaaYYccYdaaZdXZa
word guidance	YWdZbabZcaccddeZXgaZedZYfZbeYZcZ
word guide	aXgXaZYfeXbcdedcWdYccZaZcbZdfYda
word guidelines	bZbZbbbYZZaZbacebacbcbababaZbZaZ
word habits	bbabacZabZbbbZbZbbdbZaeabYbaZdae
word habitual	YZZZbaababbcbZZbZcZYZabdZaacZeZa
word had	YacXXXaYdXYacYZZbbYbacYYXaXbZbcZ
word hampshire	abaZabbZaaZZaaaYbYZabaaaYaaabbZX
word hand	ZaZYadYYZaabaecbZbYaaZcaaYbbZdcY
word handle	bcZdcYbZYZaYZZZZcacYaYaXaZbbYaZb
word handled	ZZYfabaZcZaYaaZZaababbaabZbabcbb
word handles	bdbaabZYcbYXVXcbaZbYXZaZcbYZbbad
word handling	XaWaYXaYZYaaXddaZaZXZaYaYadXacZZ
word happen	abeaWZaabcZabdcaYabbcdabbabZYXZZ
word happens	ZbbZcaecbaZbbZXbcYcbbcZcYdcbacZa
word happy	ZYYabZbZZdbZYYbbbZbZabbZbbeZabba
word hard	ZbXcXbZbbbZYYaZaabaabcZdccbYZaYZ
word hardware	bbaYbZXZaaabbadXaYbYcdbcdYccYbaa
word harm	aYcZaZaZdbcaaZaaYaabcbZYYaYbbbZa
word harmful	bXcbabbabbZYZZccaaZcZZZZYccZYZZb
word has	ZaaYZbabZXaaaabcZaaaaabaZaaZaZYZ
word hash	bdYccbcZYbYYaXaZcXbaYabYbbXYZaXc
word hashed	YcYbaaaYbbaWVYYYaYZaWYXaXdYZYcZb
word hashing	YaZYYaaabdaYacaYaYZaYcZbYYZbZYYZ
word have	baaZaabbcaZbZbabZaZaZbZbYaaZbabZ
word haven't	aaYXaXZbXbaacYaXZbccdabaYYbYZbYa
word having	YaaabcaadbcabXbbYZZYZXabbcYcaXbY
word he	bbaYabZcbbbYbbdaabcdYcacabcYbYXZ
word headings	XadcaacdeYdcccXYWbZXZZdWdYcccZaX
word headquartered	eXZcYeYaZZbWaebZZeYcaXaagZdaYWaa
word headquarters	XabfaYZdZZVdbWadZbZZcadbbdXZZXec
word health	ZcbcXXZbbXZYcddYbaXYaaZXYaYZZYdd
word height	ZYabYZYYbYZccebYabYaabbZaZZZZbdd
word held	aZacaZcaaabaYbXZZYccZaZZbWaaaZbZ
word help	acYbbabbYbbYaYZccbbabaZaZabZbbZc
word helpful	ccbcbabbccaYbYbbcaZZbabbdccaZaZa
word helping	aaadbabZYbZaYaZZbabcYcadcccZYeYZ
word helps	abYcbYdYZZZcaZZYcYbbbaYZZbbbadab
word her	cYcZcZYdaaabbdaaabZZbcaZbZcZbXbZ
word here	WZYaaaaaXZabbaZaabaabaabZbZaZaaa
word here's	XaaaYaZZaacbacYbecZZbaYdZcXbYcdb
word hereby	ebddcYZZZeWWcYeZZXcecYYeZdYZZXZc
word herein	ZbYbaYaaaYacZYYcZcadebZcXcaabaZb
word hereinafter	bZYcZcWZZaWZaZZcaccZbadbYaXYZYde
word hesitate	ZYbceYbZYbbedWZaXebdedfYZbdaXZdY
word hidden	bbZbcZbYYadZYXXZZYabbbaXZaZabZYa
word hide	ZXZabXaZbdeZWbbbcZUYZXbbagZdZaZZ
word high	aaXaZaYYecZafcfaaabXdZcadZaYaZcc
word higher	abYccbXZaaaZccfcbYaYZadccZaacacd
word hindrance	bYbXYZcaZaYYZcaZYaXZYcaeYYZZZYcY
word hire	cZcabbacZaZbabbaaccbacaYbZbbbbaY
word his	bbcZaVYdZaZadbaZZcZZbcZZbZcZdZaa
word historical	dYdYYbcccZbYZadbYbaYZZbbadaZcZca
word histories	ZbbbcccbZaccZbZabXbYaWaaccXdZdba
word history	aaaaZbaXbaZdZbabaaaaZaaaZaYbbbab
word hold	bccYYYabYYZaZdZbZcYZYccZZXXYZZaY
word holder	bbZaYbbZZaaYYYZabZacagYcZaeZXZYZ
word holders	acZeZaaYZbdZbaaXZZdabZcZbcaZcaca
word holding	YbZecbZYYXcdaYaabaceZbYcbeababac
word holds	acZZXaaaYXXZaZbbbZabWacZXXYWbaab
word home	dZcYYcacYacbcYbbadbbZcabbYeabbZZ
word homepage	dcbccXdaWbaYZYaYaXaYbZbXaaaZbZYc
word honor	bYcYZaXdcZbaaaXZYYZaZZWdZZXbdYaY
word hope	bYZbaZacdaaaacaZZbaaZacZZbbbdYaa
word host	aZZdeZabXWccZaYXaaddbZcYYXZeddbd
word hosted	ZaYbZcbZaaZXZcZbaZYaaYabbXbZYYZa
word hosting	YZaZbYZaXVefZaXZYZbabWYaaZXeedeb
word hosts	YaaZbZbdbZbcaXbaYZcbZZcZcacdcYba
word hours	YbaaZdcaZYZdcZYbcaYYXbYZXXbZXcYa
word house	ZZZaXaaZYXYabaYZYcXZabccYcZZYbba
word household	bZbaaaYbcZYZdaebZbcacacbdbcZZaZd
word how	aZabZZbaaaZZZYcaacaabaaabaaaaaZb
word however	YYabbbaabaaacacZbaZZdaZabaacZbZX
word html	YXaYdbbZZZdcYZZYXacdZZbYYYZecbae
word html5	aZaaZcabccYXbacYbYaaaceabbcaaZYb
word http	eaZbabbabdZYaaZZcabcZdcbddaYZbYb
word hub	cbYcZcYacYZWddcbbZcZZZbabYZZbbaa
word human	ZcbZZXaabZaXbYZaaYZabbZaZcaZYZaa
word ico	bcbXZacabaZZZbabZYXYXbZaZYYbcdaZ
word icon	aYdccbZcgadddegaYddcabfdgZbecWdb
word id	baXaZbcXbaaaZaaabWbZXabaZXaZaaZa
word identifiable	aYbbZcaccbZdYcZaZbcZacbaZaZYXZZb
word identification	ZaZbZaZZbYZaZZbbbbZZadcZbbYZXaaa
word identified	ZdaaaaeWccaaaZbcdbaZZbZacbaYaaZZ
word identifier	YcbYcabZcaYZaaZZaZZcaZYaZaYbcZZZ
word identifiers	abZaabbYaaaYZZaYZbaYYaaaZbZbacab
word identifies	YcbceXdZYabaaaZZYaacbZbabebbYaZb
word identify	ZbabZbcZaaaXaaZabZccbaZaZbcYbbYa
word identifying	ZbacaYcZZbbcabZadZaXZaYbabbbYbVX
word identities	bZbdcbXYbdYYcZaYdaZZZZbdcaZZaZad
word identity	baYbaZadbYabdbYeZZaYVXZaZaXZccYa
word idfa	ZbZYYeaabeXYYabZbcYXZccZeaZaZXaY
word ids	ZZZXaYYcZadYbaYbacaXaZYYYZbbbcac
word if	ZaaababaZbbaaZbZbaZZZaabZZbbaaaa
word ii	YbYbXZXYabbYYaZaaaaZZZaZaaZYaZbb
word iii	aZaZXZYacaaaXccaabZYZaaaaaYaZabZ
word illegal	ebacaaaZbbbYZZabdYaaZaZaZcabbabZ
word image	XcaaZcZYbaabZbbZaXaYYbcaZYYcZbac
word images	bZXbYaYaaZaabbcZbaaaZaXaaZZabYca
word imei	ZaaaeZbabbcZZbaYcYZZaaabZaddZbZZ
word immediate	cbZZYacZdaaaZZbccaccacabbbfZZZbb
word immediately	YbbXXYZYZXbccZaaZZZcbaZZYVaaaYZa
word imminent	YaabdaaYbbbaXbWYbYaabYZXYaaaZcZZ
word impact	ZbZbbaXaZaZYaYcaZbXccbZbYbbbZXeZ
word impair	YWbYZYcdeabaXeacbcZbZcabYcYacaZX
word implement	abZaaXZaZaZaZZcXaYcZbZWcbZaYZabb
word implementation	YZbcZcYZaWYZdYaeYaZVbabaaYYZZYaa
word implemented	aaZZdcYZZZaZabaXXZXbYZbZZZZXYYZX
word implementing	beaZbXbeZbXbebeaabcYabaYbYbaZZYa
word implements	ababZaYZaZZZaceaZcaYaaYZcbaZYYbZ
word import	ZbaZZacZdZbabYccbZZZZadcbbbbbadb
word importance	bYdZbZbdYaccaWZbabXbccbcccdacWZb
word important	aabVZXcYccdYZZaaabYacYcbaacabaYY
word impose	ccYZaZYcddYZabbcZYaYYYbeaZZZbaab
word imposing	YZZXYaXZbYZZZabaabZaacZbaXcYZXZY
word impossible	XeXYYYaYZdYZfbdXcYaXZeaYeZbWYaWY
word impressions	YaYaaaYZbaZYZZZabYYYYaYbZaZZbbYX
word improve	ccaaYdbXZcaYaXZZbXababVcaadZYaYa
word improved	ZYaWbZZdZbbYYadbYcZcebbaXbXYcZYZ
word improvement	dXcbWXXYZcaZaZaYcZacZZXeZbaYYYbZ
word improvements	ZcacbWeZWbbXaYYYYbadbaYZZeabbYXV
word improving	bcaYZZaVaYbcZYbYbXYYZbYaZYcYaaaZ
word in	aaaaaaaaabaaaaaabababaZbbaZabaaa
word inability	YZZbZcZYbabacbeXbaZZZadecadZcaaa
word inaccuracies	dZZZYZacZXYZYgYbabYZYdbYZZZYZYYY
word inaccurate	dWaXYdccbZWdaeYYZbXYWaaZXYbaZVWY
word inactive	ZbgZdZeYcdZbbZaaacYbXWeYaaYdaYbb
word inactivity	ZacZbXeZbbZdcWWYabZdaXbYXZYdbYbd
word inadvertently	abcZcZbbcbYccbcZZaYafcYZaYZaZZab
word inappropriate	bceaYbdacZbbaZdcYbcdacYdccaaZZba
word inbox	dcZcZZZaZdYaeZcZecaXZcacaZZaZaYc
word inc	YZYdZWabWYabZZWcZbZcbYbabeWZZbbc
word incentive	dacabZceaabaaecbZdZaZcccbcaaaaZb
word incentives	cZZaXXXgdYaaabaXYZbccbbbaZcbadcb
word incident	YaYaZYbcaYZcbbbbZaabaZYXaZYcaZZd
word incidents	bZabYbaacYdYacaYZcZaZYbbZabaacZb
word include	cYZbbZZaZZaaaZZaZZZaYcacbaaZbaaZ
word included	YaaabWaZbbcaacZYbbZYbWZYabadZbZY
word includes	ZacbZaZXbabbbccbYYcbaYZadabbadbc
word including	bbabbbbaaabaaaaaaaZbbaabbbabZbaa
word income	ZcXebaXZZZabbaaYdZZZaaZaYZZaYZYd
word incoming	bYZbaeYZdcYYbZdbbYcbWXdeaYZYZabc
word incompatible	dYbaXYbYcdcXXXYabZeabaYZXaeWYXXY
word incomplete	cXbYWaccaXXbbeYacdXYXYbZXYcZZXWY
word inconsistent	bbaYdbcababbZbaZbYcbbYbZbbdecaYc
word incorporate	eYZZYbZcfbXYabaZZcZcdccabafbZYYY
word incorporated	abaebcZbcdZYbXZaYZYYacdacfYaZZbc
word incorrect	dZaYXcbdcaYcbfYacdZXZaaZYXfZbWXY
word increase	ZZdbdYbaaabaZaaZZadbeYcaYbadbZcc
word indefinitely	ZceXZZgXbaXbeWYXeaXgaYYZXZYeWWaf
word independent	YbWacaYaWVbbXaZcaYaaXYbZZbabbacb
word independently	ZacZZXdeWZZZZaYbZadabZaZbcZZaaac
word index	acZbaXbaYacYZYZabZcaZaaXbbaaaaac
word india	ZZYeaZbYaYaZaaZZYZacbZdbcbZaZZdc
word indiana	abcYaacabbdcbZaZZZabcbbaccbaZaba
word indicate	ZZbaaYeZageYbcabbdZYZbaZabdbbbWZ
word indicated	aaZZZZYaYZaaXcZcYbZaabaaYaZZaXYZ
word indicates	cZaYXZaaZXcZXZZbacZcZaadZccZZbXY
word indicating	ZaZbabfaYaacZbYcYdZbbeaZcZZeaZab
word indirectly	ZabaaWaeaXYZZZcbYacYZaaZbaZZaYca
word individual	babZdccZaaZZaZbaabaaacaabYccbaaa
word individual's	dYdZacadaZaZZbbbYcbadcaaaaeZZYac
word individually	cZcaaZZdYXeZZaYZbbcbdacZXbYaccbc
word individuals	bYZWZbYbbYYadabcZZaYbbacZabZbaaY
word industry	YZZXbZadZYZaZcacbbcZbbbacYababaY
word infer	ZacXYZaYXZaZZdaZXYaYbcbdacdZYaaX
word inferences	bZZZYaYababZacaaaXaYZZZadabYYdab
word inferred	caZYYcbadcYbZZdcYZbXcbabdYcZaZZc
word influence	aacaaacdcZZZaZZbZZbXabbbcebcbaZc
word info	bZbcacbbbYZcZdacabZcadbaYacYcbaY
word inform	baaZZabaZbbZXabYaWaaZbaZbbcZaYaZ
word information	babaZbaaaaZaabbbbZaZZaaaaaaaabba
word informational	aeYZaYYbaaaYZXZcdaZYYabdbcaXZbYZ
word informatique	dacaZbZbaaaZZcbacaZZZbbcbaZaaaba
word informed	bZaXZZZZYcYXYabbcZXXYYbcXZXXaaZY
word informing	abZaaaccaaYZaYZccccbYdbccccYZaYa
word infrastructure	YaYdaXaYXaccZZZYZXbaaaWbacabddZa
word infringe	eccbabZbabZYZdeYcacZXZZabYaZbcbc
word infringement	abdZZbbcbcaXabbaaaeZaabZacabXaad
word infringes	YZaacadcZaaacZaZabaccYbcZaYcbcda
word infringing	ZdYccaeaZYdaaXXZaYcabZZaZbZaccZa
word initial	aXcYadZeZbebabacZaYaadacYcecZaZW
word initially	aaZaWbaedXdcacaYZbaaZZZeZdcYacZb
word initiate	ZZaZYcZdZYYaZbadbcZaZbbYZZZaZYZa
word initiated	WbadcZbdabcbbYXbabbacaZZZdabbaaZ
word initiative	bZbaabadcaabYcadZcdbdcbbcaXdZZbb
word initiative's	ZbZcdabZaaZZacZYcbcabaaZababbbbb
word injury	XYaZbabdZaddZbZaZZcXcaZXZaYdacad
word innovate	daccaadZadaYZXZacZfbZZZcbccYYbac
word innovative	dZfWWfYcdaeaZYZWZWaZbeaeXZcWZXXZ
word input	caZaYdZbZcYcaYbYZYacadeaZYbZbccb
word inputs	aZbcaZaaabbZaaaZZYYbaZabaaZYcaaa
word inquiries	bXYZbeVaaaaaabaeVbYcXbdbZZeXXcYX
word inquiry	YXYZZcacZXbddaZcYfYbccbcYbcXWbbY
word ins	ZYaacZcYYZecbaZXZbagZZaZaXZecaZZ
word inside	ZaYaZYeYZXXWacYXaZZcZYaYZYZbaYYZ
word insight	YdbceZcaaYabZZZbYZedZZZYcdaccbZa
word insights	dbZaZXcZcZYYbZeaaaaZbYaYcabYYbYb
word insofar	bbbZdYZaadYcdceZYaZXcdcbcaaaaccb
word insolvency	bZaYZZZZcZZZZZZZcZZYaYYabaaYZbYZ
word instagram	baZaZYYbZXaafcaaZdXZZabcaZcYeZXW
word install	YeXdcaeZYbbabaaaZWaZYYZZebZcbeca
word installation	bfYdZcbYbcZZYYZZdYdXaYYbYaZZZccc
word installed	ccaZdbcZYbYadZaZaWYbccaYeXcbYZXb
word installing	ZbZZdYfbZYaaYbababYaYZYbXaYdZaab
word installs	dabcXbXadbZbZaacdabZbbbddZbZZcZa
word instance	ZabXZYYYdYZaabcaZaZZaZabZZYbbYcZ
word instances	aabcabYdbZZbabZZaZfXZYbZaYZXbdce
word instant	babaYbabbZaabcdcXaaYZccadabaaYac
word instead	bYcZacYacYVabdbYabaXbddabaZYYbcf
word institution	caZbZdbacbYZdbcYcacbaXabdZcYabcc
word institutions	aaZYcZcaaXacaabXWaZcdZZYZYacdYaZ
word instruct	bZdaaZZYabbbaZbYYZaaZbZZbaZbbaZZ
word instruction	ZcZZbcZbcdZcdcdYbZaaaYdZaZYaadaa
word instructions	ZadXacaeacbcZbZdceYaaeZcXdYbcaZX
word instruments	aYZZZcYcaacYaeecYbYZXdbbZbaXcebY
word insurance	addZaaaZZfZaacbaababadYbZXbaYbZa
word insurers	bcaaZZaZZYabYZbcZabZYZaYbcZabcZc
word integral	abcXaZcadcaYZeaZaaZaZbZYaZadbYYc
word integrate	bXaVacYZbZZaacgdXbYXYZcagWaYZXca
word integrated	XZdccXbYWZgaXaWVaXdbdaXXXdZecbcZ
word integrates	ZccacZbYdXZccYbdYacZYXaZbXZbcYcc
word integration	eXYcaZaZaaaaaabcecaYbbadZbbaYZcc
word integrations	cYbaaXcZaZaZXbZabZcecZbXaccbaZaZ
word integrity	bbbdcbbaaaYabYZabZabbZZabacaYYac
word intellectual	bYdaZaccecbacbcYZYbddbbZcaeacZcZ
word intelligence	abaababXXcbZaYaddaaYZZYbbbdaZZWb
word intend	bXaZcbacXYcZYdbbcbaZZcZdYacYZaZa
word intended	YaYbcXaaYYZdaXaacaZbbZXYaabcXaZb
word intention	bZbZZdbccccZZebcbcZaYbYaabZcZZdb
word intentionally	XdYdbZbaXaaaaaXaYaYaabZZZaZbadYZ
word interact	baZabbYacbaZaacZZYdZZbbbdZaZZacb
word interacted	bZZZYdacZYaabYbbZZbcababWadWbdbb
word interacting	adXbZbYYbbZbYacabZaYYabacYXZYbab
word interaction	bcZcbbbXcaZbaYbbbYabYZdYbYbaZZaa
word interactions	YbZcdbbaaZWXaZaZZZaXYXbbcZbZaYaa
word interactive	bYZaaZYdcbbYbadbadbbeccabbcabXbc
word interacts	bbYaaaddXcZaaacaZaYdZaYaZZZbbZYa
word interest	aYaXdZZaZZaVZZdbcZacaXXbYcXcYYca
word interested	cZaZaZaZccbZcYZbZaYedadababbaYba
word interesting	daaaaaXYccZZaYcaaabacbXebccZZZab
word interests	caZYbaaZbdXWaZdZZZZcZYZaYbYZWXcc
word interface	acYYbaZbZXadWbXfacaZYbYXbbaZYcaZ
word interfaces	ccZbZabcYabXbaabXZYcbZaaacdYZXXY
word interfere	bababYZbaZbbeZbZZbbccZcZaaeYeZdb
word intermediary	bacbZZcabbeabZYZZYadacZZbbccbZaY
word internal	aaYbaYbZZababZaXcbYYYaYZbbaaacaZ
word internally	ZabaXZdadYYaZbcbbZbZZZaXbXZaYabb
word international	acaaaZcYZWcaYdZZZabdZXXYbWccdbcZ
word internationally	aaXdYccZYZcbZcZYZcYeabZYeZcZYbca
word internet	YaaababcZacYZcaaZcaYabbYccYabbZZ
word intervention	aaaaabZceXcYZbXbabZYbdccZbbZabaZ
word interviews	bYaccbYbabcdbYbZYbccbabbZbaaaZaa
word into	cZbZZZbaabaZaadZZaZdbbZaabZaaXZb
word introduction	eZaabYddcdZcaccYaedcaadYbdbcaYbb
word investigate	YYacbaaYbabaYZXZZYcZbaZZYacaZbbb
word investigating	YZabYabZZbdaZaYbbZbcaYZXYaZbbcac
word investigation	bYZYZaZbcZaZaZabZZZaYaZYYaZYZYZa
word investigations	ZYbZbbbacecYbbbbbacacaZaZaYbccdb
word investigative	cYabZabbaaYXZZaZcdebbaZbZcadZbcd
word investigatory	YXZZZaZbcZZZbXabYYYaabcbaYccXYYY
word invitation	ceZcaZYZcdYYaYcYcccZYYbbfcadaaZd
word invitations	YZaYaZZZdaaaZaabaaZZbabYcbZbaaZZ
word invite	dYaXYcZZaabYYbccbYaaZabcZbdYWZXa
word invites	bZbYacYccbbaadaaYcZbZbdacZaabXbb
word invoice	dbaabbbZdeXXZZbbcZcYabZcZaebYbYc
word invoices	ZbaZbZcacZacbYXZbadaddYYbaeaYaXb
word invoicing	ZdZaabZZcdZZaXaZcabZXbYdaaZbZeXX
word invoke	baZXYaYcbZcabcabZbYZZacdYYcYabXW
word involve	YZbZXYZbcYaXZZZaZYbbbaZababaZZYZ
word involved	adcZbYZabbXabaaaeYgZbaYYccYaZdcb
word involvement	bZdZcZZbZabaYZbZYZaZcZaYaZbaaYYa
word involves	ZbYcZaXYZcaZbaaYbacccZZZbZcaZcab
word involving	ZXZabXZbaaaabbcZZZZaccZXdbZaaZZa
word io	YaZaaccZcaZXYaYYbadcZaYYbbYedYXc
word ios	ZcZZadabbbYbcebZacaYZbaYXWZaYXYc
word iowa	babaaZcbbaaZYacZZZabababZaaacbaY
word ip	cbZZZaaXZZZZbZaXbXcYYYacZYaZZbbc
word iphone	caZabbabcddbaZcbbZaaZaaabbYdZbYb
word ireland	XZXebZbaYWYcYaYaYaZabZaaZbZZacda
word ireland's	ZZYYZYYZZZYZabaYabZaaZYaYabYaaYZ
word irish	bcXcZZZcYbXWYYbaaZbZbYacacaZbaad
word is	aaabaaaZaZabaZaaaabaaaaabZaZbaab
word island	aadZZabbbadacaZaYZZbbaaZaaZaZaac
word isn't	YZcYYXbZadacaababYdZacZWZYeYYbaX
word isp	caYZXeVZdcZZcbecdZYXZacccZaYWbcX
word israel	aXYbaeabaZccebaZYZYaaZbZcZdbbacc
word issue	YbZZZXZZZaXbbZaYaZXdbbYZaZZaaYaZ
word issued	WcZcZYYZaZYaZZaYbbZZaaabYbYbabZZ
word issuer	YbYdeYcaZYccXZXWaZbbcYYZXdXfaecb
word issues	bYcWYXcaaaaZZZZZaYZccZWaaacbaZXb
word issuing	ecXcZcacZbbZaZacdYdbaYYbaZYZbZWa
word it	aaaZZaZZaZZbaabZaababbZaZaaaaZba
word it's	ZaaZbZdbabYabZcbaababdcZcacXXYbb
word item	ZZdYZYbbZYbbcdaaYeXbbbaZYZZcdaYY
word items	abbaZaZdWcbbZZZaXbYbbccdZbZadaXa
word its	ZaYbaabaYcZaaZaabaZaaabaccaZaZZa
word itself	YcbXbZdYZacbZdaZaYYaccYYXYabYbYZ
word iv	bZcYYYaZcbZXZZaXcaaZadabYZaYZbZZ
word january	bYbYZYYYZbaXbYaZYfbZcZcaYYaacdYY
word japan	baadaacZYYdYYYYZbZbdZYaZbYbbZbab
word javascript	ZeYbabbZZcWYZYZYcXbWYYZabaZWZYYb
word jersey	babaZZabcYZbYabZZaZZabZbaZbZbbaX
word job	abbZZaWbaYWacdbZXcbYYadZbXXaZafc
word jobs	abZYdadZYcZccacYbbcaaaaYbaZecZde
word john	cZbYXaaaccZabbbabZabacaYbaZbZYZc
word join	XcabaYaYaYbZaWZWdZacbXZXXYXbaZab
word joining	caaacYbZcacZZZZaZbbbbYabbbaaaYZd
word joint	aZXbYZaabXZaaYXbXXYZcabaacYYaZZc
word jointly	XYXdZZZdYXZeZXYeWaYbcabdYeZaabca
word journey	dYccbbcZedZZcZbaadcaabbZeccaZYca
word judicial	bbacZacXYYaaZYbaYYbaYYaZaaXabZec
word july	aYaXXWYZabcXaabbYgdYcadXZXeYdbYa
word june	YYaWYXXXXcbXdXaaYfbXeYfWZYcXdYXa
word jurisdiction	ccbcababYaZbaaaZYaYbaaYacacdZabd
word jurisdictions	ddaaZZaYcaYYbadbcadZYaaaaaaYabXa
word just	ZbZaZZabYZbaacZcbbaaabacadbcYaaZ
word justify	eccdbXcZZdcYYXbZcabbbYbcadbZZXZb
word keep	YccXYbbXdZXadZZXbbYcadZZXYZcYYca
word keeping	acZYYZbaXcYZeafbbbbaccbbdZaZZXbZ
word kentucky	ZabaaabaccfcaZaaaZbccaZbbbaaacba
word kept	ZebYYccWabXZeZVYeZXaYabbXXbXZXXa
word key	abZZZZZcbZXcacddbbbYaccadbaZbYaa
word keys	ZcXabeZZceYYdbeZZZcYXbdbdZXXbZZa
word kind	abZdcbdYbdZaaZaYcXfbaaaYdcebZbbd
word kinds	aYZccdYaZdZaaccYaZcYaZbeabXZbaZc
word kingdom	baacaXXaacYbbabcZcbYZcbaabZaZZaZ
word know	cabZbYZdYbZbabcbaZZXYbbZZacXYaaZ
word knowingly	XZcZdZabZXbXbXZaZZYceXZXaXcadYaa
word knowledge	baXaYZZaabZYbYYaZYbabaaadbcYZZcc
word known	YXZaZYZacYZcbbbZZaYZaaaWcbYYbbeZ
word knows	cacabbXbbacbdabZbcababbccbcbdZaZ
word korea	bZaZbaabaabecYadZbYaccdbabbaaaeY
word kyc	ZZZZbbbZadcZZYZZcbbabaZbYbbabcYZ
word la	bZcfdaZcZZZcbaabZcacdYecZdaaabdZ
word label	YaccdYaeabddYaYZZdadcabZZcZcccdZ
word laid	YbaaZYcYbbYZbadYZbadbXYaaaaaZYdd
word landing	cXbbcXZbaXccdaaZZbacabcdaaaccadZ
word lane	YYacdeYcYZccababYbWZadbcYacaacaY
word language	dYcaaaZabbYaaZaababbadaabaabbacb
word languages	cYcdXaZcccaYdafaZaabcbbdcabZYXac
word laptop	adZaadaZddYXYZbZdafaZdbZcXZXbYZd
word large	YXYbeXYcYZXdbYYeZdaadXedaZYaYacb
word last	YYZYbYXYaZaZdYZcccfZbWeXaWZadbZd
word later	ZadZaYZccZabdbYYYcZdaZaabbabaZZZ
word latest	XbbcfYaXabecZacZdZZaaZYbccadbcZb
word latitude	ZcZeZabZaaaaaaaabZbaYaYaaacbZcYa
word launch	YacZZYZcbWcbXeWcYebYacZaYdbcabZY
word laundering	ZaZcceaZZdabZaacaaabZZfacaZbZabb
word law	aaaZZZZbZababZZZZZZbbabbYaaZaZaa
word lawful	bZacbbbZZZbabZaacZcZaaYZaZXacabZ
word lawfully	ZbaYYbXdbabcdfccbaZZYacdZabYXcZZ
word lawfulness	acaZYcXcbYbZZcYaadZbZcdYacZZbZaZ
word laws	cbZaXaZabZbbabbXabYaZbbZaZabbZbb
word lawyers	XcdceXbaZXeeYZZXZabacYZXbcYffcda
word layer	YceabZbeYaZccabZZcbYefZXeabXZaaX
word lead	ZabYYWZaaXaZXdcZZaaYcXaabaaZacca
word leads	aaZZbYcYZZabYYacZZdaaZYabZbdbadd
word learn	ZbcadYZcbbZZcabbaZaYdZYZbabbaZbb
word learning	ZddbYcbXWaccaWYXbXcaabXbYZcYZbYb
word learns	bbcaeZcaZbbcbafbaYaacbZZbYZcaZac
word lease	YZZZZcaddabbbbbYadZZcadZcXbYZbZb
word least	YZaXdXaaabbacZcYZZaXbYaWbYcaddZa
word leave	acXZYcYdaZZadZaZaZaaacZbaYZZZaYa
word leaving	YaZZZYbbYXeaZaYbaZZbbabcYdZZYbbY
word led	cYcZbaaZbacbdaeaXbaaaYdaZacaaYcb
word left	acaYZcZecbZYbYaabZaZYbYaZaaXZcZY
word legal	aZbaaZZaabZabYaaZZbbbZZaZbXbbYbb
word legally	acYYZabbaZZZbaaadaZZbZZbZYYZbZbc
word legislation	aZbacYYdaZabaccbZbYXZabXYbaZeaZa
word legitimate	dUYVbWWbZcYWaYcYebceaZYcUbVaZVdY
word length	ZaZbYaZXbYYcaZZXYbaaaXaZaZYabbab
word less	YYbWaabZcbbZZYZYaaXXaZdbaaabZZZa
word let	YZXadbbYccbbZZaZbXZaXYccbbcacaXb
word lets	ccaddaabYcYYbXYYbZcaZXXabcaYbdZc
word letter	ccabdabbabZabaaZcZbXYZZXZYYaaYaa
word letters	XbXYZZZcZaYcddZcZcZaYaaaYXaXacYZ
word letting	babbbYaZZaZZZXbYaYbabbZbYcaZZaba
word level	aZbZZcbZcZabZbbaZdYacaZabYcdZcba
word levels	caZccaZbdZbddbbZaYZZYXbZZaaebadc
word lgpd	ZYcbZaZaZbcbbcaYYabaeabXfabaZYeX
word liability	XabaaXbbbfZaaZcZaYcacbaaacZacacb
word liable	cbbVaebWaYYZbcbYYbbcbXdZdYfdaacf
word libertés	dbcZZaYbaaaZZcabccZZZbbaabYZaaZZ
word licence	ZYcccYaaYXbfZbaXXZYbbcYYbbcddZdc
word license	aabdbbZaZYYdZccaYZZZXZcaabZabZea
word licenses	adababYacbaacZaZcYZYXbabbYbXZdYb
word life	ZbZbZaacZYaZaaXYYbZaacbYWaYbZYbd
word lifestyle	abYdbdWabbYadecZcYdXZYbZaWYYbdfe
word lifetime	ZccaVbeZYfXYYZXYZbXdZgcZbYZbcYZa
word light	YcbaZeYZZabbbbbadZaaZZacYYZYadZb
word like	YaYaacYZabbabZabbbZZYbbbaYXYYYaZ
word likely	cbYYXbZacYYYbZZcbZbbZaZdYaeXZeWZ
word likes	bbXZadbYcbcbZZefcYZaYYYZeZZbcacc
word likewise	dacXababdaYYZecbZbaYZdaZaYbYaYZZ
word limit	ZaYadZaYbcaaaaZbdZYXXaYYZaWbZWXY
word limitation	YabacWbdabZebZdYXaZbaccXbaadbZaa
word limitations	ZadZaYYdcabcZZcbaaYcYdZcZbcbabaY
word limited	YaabZZabaYbZaYZaZaZacbdcYbXaabbb
word limiting	ZbaccacaddacXbbbZaaaaaaafdYccWXZ
word limits	ebcZcZaedXadacbaYZbYZcddabcZddaZ
word line	bYbZZbbbYZcbaYWZbaZcZZZbXcYbdbab
word link	YYZbabcZaabZaYZZZZZaXaYaaaaaaWZY
word linked	ZZcaZcYbbZabYdccZZaYaZbaaaaaYaYZ
word linkedin	XeYdfdbYZYbZbXaaaYcZYXcYZZabdZZZ
word linking	eacZXZZdZYXZZaZZbbYbYcbabXcZYYZZ
word links	bcaZZaZfcbYZaeccZcYYaceacabbYXZb
word liquidation	bZXdcbbZacaZZXbZcZddZaaZZeabaYZb
word list	ZcabcaaZZbbbbaZZbXcbcbaYbZababcb
word listed	abZZabaZabacaZYZYZbacYYaYaababcc
word listen	bZacZdabacYadadYZZbbacdadbdYZZZa
word listening	aZdXbaabdYcYbYaaZeYaccbaYbbdZYYZ
word lists	bbabaZcaabbaYYXZcZZYYYaZaecaZcbb
word lit	aZXcdYZWYcYXbWaXaXdcaXXbVbXcYYZa
word litigants	baYdcbaaXacbaaYYabZaaaZbbccabbYX
word litigation	YZbaZYZabZbccbabadYacaZabaacdbba
word little	ZbYdcdXYdbacbababaZYXXccbZZcbedc
word live	ZcYdZaZbYYZbaWaYaaaZcbccZcYXacbZ
word lives	caaZZdcaZcbbbcZbcbYcZaZbdccaZaaZ
word living	eabccZccccaaaZaZaYcaYcbaadccaYZZ
word llc	cbYdaaacXZcXZZaaZcbcdbbcZdZZZZda
word load	daccXbZaeaYbaZYZaZdbXbZaaYaWbbca
word local	ZZaZaabcZbZaXaZaYbZXacceZaYccYZZ
word locally	ZcXbccaYbeXXXaZbbabaYcbaYXabccad
word locate	cYdaaXaecaeccbaZXZccbabcabcafcZb
word located	bVZcWadZYZcbZbZaXcZdbZaYebbdbacb
word location	aaZdZaXZabaabZaZcZaYbZaabYZaZbba
word locations	acabacaYabZZcYaaaaaZcbaabZbaXYZa
word lodge	abcVYZdfXXWYYedaXbYVaXZfXWabcdaX
word log	acbXYaacZaXaZabdZZYXXbYZZYYZZZab
word logged	ZbZYZcaYbYaaZZbYXYacbabXZWabdaba
word logging	aaZYYeabaZZaYcabdaYZXaZcYYaXZYaZ
word login	YaaZabZbZbbZZacaYZZYZbaacabZZYZa
word logins	dZbWZbYcbZaYadbaZbabadcabbcaaaaa
word logo	bbabbcWbebaddedbabeaaacZfbabbbgd
word logs	ZdZbbcXVbcWZbYaXcZbbYXYaZYXYXZab
word london	YXYebaZdYYbdeXYcXdWZeeecYcYZZaca
word long	XaaXXbbYdYXcdYaYZgXbadaaZWVeXXda
word longer	YccYZXcacXaabbbZZbZcZbabbaYeZXZY
word longitude	ZcbdZbaZabZZcZaZdYcaZaZbbbcaZdXb
word look	dbeabbcZabbYbbdbaYacbcdcbadZZbZZ
word looking	cZZbYbbaceaaaZccbcbaaebfddebbXcZ
word looks	ZdaZaZbYYZYddcdXaaaZcbbZbXaYZbaa
word lose	XbYZbbcaYZaabbYZabaabZabZYbbabba
word loss	baZaeXbbZcZacbaWaaabbaacbcaZXYaa
word lost	aZdZbbbebebcabbZbbZaccdZbZcaaZdb
word lot	bXaZZbYbdeWYbbaabcbbabYbbbZZabYa
word loyalty	XaaYaaZXcYaadZcZZYcaZYebeaabbbcc
word ltd	XZXeZXaaXWXaZVYdYbXabaabYcWaZZbd
word mac	cXcabXYedYZcdaccZdaYYYddcYbbXcec
word machine	bbdaZZgabZYYYaYXZbbXcbadbaaZYYaY
word made	ZbZZbaZabaabZbcaZaabaYabYZbacbcc
word mail	ZYabbbcaaZaaYZZcZcZYZbdabZZbXbaa
word mailing	ZaaYaZbabZZZcYacZXaZbaacabaaYZZb
word mailings	YZaabXdYZbdYZeYZcbaZaYYXcbXdaYZa
word mails	bYcbZWaZbbaZaccbacXdcYacdcZbZWbb
word main	cbZbaZbbZdYWZXZabZZYacbeaccbcbYa
word mainly	dcabYdaYZbbbZYaZcababaZZfcdZXaZa
word maintain	babbYbabaaZZdZbZacaaZcZbbYdaaZWZ
word maintained	aWZaZaacaZcaccYXYdYbbbZZZZdcZWeb
word maintaining	adbaYYabZZZcaZaaZaYabcXaZaZYYaYc
word maintains	bacYacbebZacbfZZZabaacZbYYbabZaZ
word maintenance	XcZadWaZYWcgaZXYZZbbdZYXZZXccddZ
word major	ZYabbXYYbccXdbcXZcYaaXaZZacacWaY
word majority	adZafabXZYWZcZZYbZdZcYYZYXcXWcVa
word make	ZZaZZaZbaaabbZbaZYbaZaaaZabbacZa
word makes	bbcaaZZaZddYcYaXZZabbbbZXacXebYZ
word making	caaacbZbcYbZbaaYcZZYbccYcabZcbba
word malicious	ccXbYdYaaaZYbYbZdZaXaZcbZaaWYdZb
word malware	ZaadaZcbZZedXZYYZabcbXZYZcZecbeb
word manage	ZYaZbZZaZabZZbZbcZXYXYXbaeaccaXX
word managed	WZZZeYYcbZbdcbZaZYbaaYZZXZbdZabc
word management	aZbeaYdXabdXXYXaeabccdZabddYaaXb
word manager	abXZZbXaZYZZYaaecaaYZWZcZabZYcbZ
word managerial	cadYcaZbbcZcedeaYdZZbeZZdacaZXZY
word manages	aZdZXbZacZbZabbbYaZcbYdabZaaaZac
word managing	bcacbZaYbbaYZYaadababcXZYbdXYaXa
word mandated	aYdZZcacdYdcbaabZcYaXcYcZZbacbaY
word mandatory	ZZVdfcWZccYabcbXdZbWXXZbbXZZbbZd
word manifestly	cbYZaddcbaacZZcbbabbbZbbcabbbbab
word manner	bXdZcZaaaabZabbYYWaebbZdabYbZZXa
word manual	aeZcZYbaYZYaZYZYbYcZXaaZZbaaZbca
word manually	bbYaZbZYaaWaZbaddYcXXXcYcWaYZbac
word manufacturer	bXcYcXYdcacbccbbYdYYZbcaZbccZYYZ
word many	bababbVebZbaYaZbZabYaaXaaaabZaaY
word map	aYZbZZabaZaaadYbaaabaaXZYZYbadbX
word maps	bZbbYZYbccaYbZcfbbZceZecdacXaabb
word march	bYababbbababbZZaZddabZaacZbabZbZ
word marital	YZZaZbZabbacaccZZZabdZcbbbabcaaY
word marked	ZXZaYdXbcYZbabXacZZYZcXaaYZZYcXa
word market	ZbcabZaZYbbbaaZZbYYbbYWZZbabZdaa
word marketing	aZbbaZcYZbbaZaZaaaYYZYZaacZaZbZc
word marketplace	aaZcebbZZZacbZYbZcZZZYbbcbZcdbcb
word markets	bZZcbZadZYabaYadYbbabacbabaYaacc
word maryland	bbeabaZbbbcababaZYaaaababbbYZabZ
word match	ccacYZbZbbbYZXZaaZaabaZdacbacaab
word matched	bcaZcbbbbacXbZafaaaYZZadbcaZYYaY
word matches	bbZbYcaZcacZcddZZYaZZYdcZbaZZZaZ
word matching	bZZaXWdZaXbaaXaaZZadZXaZacbbbZYa
word material	XYdZbbYXXeeZfZdXZZZZZZdYZZcYeYac
word materially	ZYfWaXbYXgeZbVbZZadbbYZYWXdXbZYZ
word materials	babbdZcaefZYZVbYcYZcaaedaecbaaaa
word matter	ZYabcYcZZbacYdYacbWbZbZZZYbYZZYY
word matters	ZaZccZZaZaZYdbXbacbacbbZXabaaZcc
word maximum	abbaYYbaadZbcaWZbbWZWabYYXcZbYXc
word may	aaaabbbZaabaZaZbaYbZZZZaZaaZabaa
word me	ZZYbaZYeXaddYZXbZbaeeZYdYdaZbeda
word mean	ZaaYZbaZcaZZbbbdZbZZbZccbZaaaZaa
word meaning	aaWZaZYXZZYZbaaZZbZXbacdcdZYaaac
word meaningful	ZaYZaaYaabaYaYZXdbZbZbZabZaaaZXb
word meanings	eZdcacabaeYXaadZdZdcaaZbbdbZZWXc
word means	YZZaaaZcXcYacZYYadZacacbcaabZYbc
word meant	ZaZbdaZaabcdbaZYZZacaYdZaZcZZZcc
word measure	baZaZYbZccbabYYYcYacaaYZYbbbZbZa
word measurement	ZcacbaeYXbabaaaYZbcZdcXYccacadZa
word measurements	YXZZccXZZZZacdcbaaZYaZcYaXcaaZbc
word measures	YbbabWcaXZYdbcbZZZaaddYacZbXXbZa
word measuring	aZYaZYYXacYaaXbaZacaYaacYaYaXXbZ
word mechanism	cacZYaXdcZcYaedbaaYaZaaZaZcZbZaX
word mechanisms	bYaZYaadbbaYdbcaacacaXacaabZZZbc
word media	aZYaZbZZaaabZZcaaaaaaabacZYZbYca
word medical	YabYYbYZZYaaaYabbcabcaaZYebbYbZY
word meet	bcZabcZZadabaXXZaYZZdZYbaZcYYaYc
word meeting	dabbbbYbbcZbcaaYcbdacZZcYZbaZZae
word meets	YdYbbbYWcXcaaZZZbXaZZcbZaZZaecca
word member	ZZZbaaZacZZaYZYabbbZaaZaYZZabbYa
word member's	caYbaaaZbdYZabbYbacadacZYbbabcac
word members	acYbcZaYXZZaYZXadbaaaaXbYbaaZbab
word membership	XYZdZaZYaZaebbaZbZZZXabZbYXaZcZb
word memory	bbYbXaZacZaacadbZadcYbabbbbYZdca
word mental	abbaZZYabaZZbbcacYZZXYYYbcYaZYcb
word mention	baaYacYaYacaddaaaZbZZdaaZZdZbaaa
word mentioned	ZcaZabdZZZadabYaYZaadZcZbbdYZcYa
word mentions	cabbbZYaZcbZababadadZacYcccbcabZ
word menu	aXabcaaddcbabbaeccZbZacadcZcbZZY
word merchandise	aXcZabYacYbababbbbaaZaaabWZZaaYc
word merchant	XZZadaZbYbbaXaXbcbcZXbYcZdabcbZX
word merchants	cbaZcaaZcYZaZaZZXaacXbbbbabZdZaX
word merge	ZabZeYbcZcababXbZaZZadYcXeacadZY
word merged	YcadcadYXYdZZZZaYZcZcZXbcabbcdcc
word merger	bZcacXabbabbZaYYcbeabeYaabacaaba
word message	ZacbaaZYbbbaaZYabZbaaabYYaaXYZZc
word messages	ZbcabbaZabbZbacbZcbXabcZbbacaaYa
word messaging	cZZaZabbbcbbaZcbaaaZZbbZdZcZbaab
word messenger	caabbaXbbbZbbadZccbZYbbZeXcZaabd
word met	abbYZbacbaYZZdccbZaebccbaZcaZaYZ
word meta	bZbcaZcaZZZaZWYeaaaZbbdcabdZZacZ
word metadata	daWcaeYYbeYYbafbeYdbXaddcZaXXaac
word method	abZbcaZcabXcbbeZbccWaaaadYacabZa
word methods	bbbabcaZacZYcaaacYaZYdaaaYcXdZYa
word metrics	bcXZbZZZacZadabZaXaaZadcYZdZZZda
word microphone	YbYZbeYabbYaebcdcZZXWZebbXYZZaec
word microsoft	aaZbaZbaaYbbaaaabZbbZXcbZcaaacab
word might	aZacaabZbbcaZbbZZYbZbZYacabbaaac
word mind	ZZYbacbaZadbZbZabXYZbYZbdaacZaaa
word mindful	aaabdZadYadcZbaWXaacbZdaabbbdccb
word minimization	ababbacZeYZcbZaebaaaabaZbbbcZaYa
word minimize	babbccZXZababZYXbbacaXZbYYababcY
word minimum	YYYWbeXcYXYdddbcZaYYaaYaZZaZbYYY
word minnesota	baaYYaabZYZabdabYaZaacacYZbYccaY
word minor	YYaacZYbZZZXaZYbabZabaYZXYfbbZYY
word minors	ZXaXbZWbcWYXabZZbZZcdZYZbYdZZXad
word minutes	ZbaabXcaZbZbcbbYYcabcecXdZacbYZb
word missing	ZabcbZcZZcbcbaYZbbdbcababbYdcbdc
word mission	cbZaadaXceZaaadYbZZYXbcafccYaZWY
word misuse	bZbaeZbaZdXabaaZaaZbbacaaaaaXZbZ
word mitigate	ZdYYYbbbbcZbeZbYaaaXdbZaaYabZZaa
word mms	bYZcaZcZacaXYaaaZZbYZbacZcZZYaXd
word mobile	aZYaZaabcaZXZcZbbdZZYbabbcbZbbZb
word mode	YcXdeacZaZacZcZYaZYaYYaXbcYdbaaZ
word model	aZXdbdYYZaZbacaaaZYaZZcaaYabXabW
word modeling	ZbbbZYcaaaaYaZYXZYdZbdZcaaeZZZYa
word models	ccZbbbbXXcZYcZeacYbYaaacbXaYYbYb
word moderation	bbdbbYcXaZcYYYYYaYbbdaYaYcaZbbZb
word modification	ZbaaZabYYbYbcdbdaaZZZbYcZZYZaaYZ
word modifications	aacaaYacaaZcZZYdaaccbYZbabcZYaYa
word modified	YYaXbWYYYZbabaabYcZXaXdXWYaZdaZY
word modify	bZaYXYaaXdaYYbZcbcbYaZZZXYdZaZWY
word modifying	baabbbbZZacbZZYccZcddaZbccbbZXYb
word moment	ZcZZYcZcaZZdbbYaZbacbbdbcZcaZaZd
word monetary	ZbaZZYZZZcbccYcXXYYYabaZbYcaaYZZ
word money	XaZbbaZZZadcbYbbabYbacdcacYZcZcc
word monitor	acbZbacYbbZYaZbZaXcYbbacbaaaZbYb
word monitored	bcaYaaYaZbYZdbcZaZaZbbZadYbYYYXY
word monitoring	bZbZcacaZdbZbcbbdZZbYZccbYabbZcc
word montana	aaaZZcbbZYbaZZabXbaaacYbZZcYYaYX
word month	adaYYZacYYcZZaZaYdaXacaaaXZZabbZ
word months	YbZZZacYYcYcbYZXbaVaWXdXZVZYbaac
word more	ZbZcbaababaaaaaabaaaaaZacZaaaZaY
word moreover	aababbYaYbYaaedcZcbYabbcaZaZYbZb
word most	ZaXWZZZZdbcXbZadaaYZaabbabZacYZX
word motion	beZcYebZdcYWZXcZdZfYYYaadYcXYbXe
word mountain	YYYddcYaaYZccYZaYbYbbaccZZcYZdaZ
word mouse	ZbYaZcXZbaYYZbaYYZdYYceYZYaWYYZa
word move	cacYaZdaadcZXaaZZcZcdgZaZccZaabZ
word movement	ebbdaaaWcbYbcZYXaZbbaZaccbaaZbZe
word movements	ZdZbabZabaZabZbaaXcZWYaZaZYYYabc
word mozilla	ZbXdedWZaZZcbbaadccYZaZZaZZaaeab
word much	caYZWbbXbcYXaZcbabaYYbZbZbZYYaWZ
word multiple	bcaaZXcbZaZccaZVaabbcaZYbVbcZabc
word music	cYZaccZZbbdZZYcaabbadabadcdbZZbb
word must	aWZabeVdbabbddZabbZYaaZYZYaZbYZa
word my	cadZYdVbXbbbbZcbabZaWbZbZZZYYXXX
word nai	bWcZaXWbcYZacbacaaaYcWbcdbacbYba
word name	baaaabZZaaZaZaabaYbXZZaYcaYbaaaa
word namely	aaaeaYbabbacaYeaaZcbcZaaaZZcaafd
word names	aaabacacaaYdcZbdbbZZZccaaYZaZcgc
word nation	cZeYZcYcdbcZaYYZZYZaacacZYZYZXZZ
word national	cZadaZdZYXaaYYbaYbbaZYZZcbZebbcb
word nationale	bbcZZZZaZaYZacaabaZYZZababZZbbab
word nationality	YZZZYYYbZZZbecaZYaWbZaaaaaZcaYcX
word native	eacaZeZadfYYZabcdYZYcdaecccZYbYb
word natural	cbbbZXabcbYZYbfbZZYYYZZZcdWccXbZ
word nature	XYcYYaYcaWaecabaZcbbcdaZbXacaZbc
word navigate	bZYabcZeXccbbcacXcaaZZcadcZebdca
word navigating	YZXZbacbfabbdabaYZaaZZeaaYaYebca
word navigation	aXbcYaaZaaZXZaZYZYZcZacdZadWZYZc
word near	acYgYZaZaZaaaaZYcZdZcYZXcYcZZdYc
word nearby	bZaaaacZbecZbYaacZaZbdababbbYbZZ
word nebraska	bbZbabbZcaYbbbaaaaaZabaaZbYZbabX
word necessarily	dZaXbYdbZZaaZbYbZZcbdYaabcZcbZcc
word necessary	aYYZaYZabaZaZbZZaZbaaZXaYZWcaaba
word necessity	abZZbaXaYYZYbcbaaYadZZYaZZYaYaYc
word need	aYabbbabbbbdeZZbacbaaZYZaXZcbZZa
word needed	YabaaZZacZYbZXZaZcacacXXXZXddacb
word needs	ccZaXdYYaaYZYZadbacYXYYbZXaZYZZb
word negotiation	abZcZZaZZaaaYYZabaaZbYaXaaYaZdZa
word negotiations	ZZZcdZYZXZbdaaZababaZXbadYYdeZeZ
word neither	bcZZaaZbZbabYaaZbXbZaabaaabaYaYa
word net	adccZaacZZZabaaZYYYYZcbbaZaaecbX
word netherlands	YWYcZYZaZYYbaaZbXbXcdZdcZbaZZYbc
word network	baZabbZaaZabZbaZaYaaZYabaZaabaZZ
word networking	XababXacZXcbcZYbZZadbYbcYYbbfccb
word networks	baZaaXbZYYcdYbZbZZabaYaWaaZacXbb
word nevada	dYcYYbafdbddadaaXbabadaeZbeXbacY
word never	XcbaaZcbZcYdZaZUZWaacfXXZZcZYbba
word nevertheless	YYZZdccaYabcYbZYZYbbcZWcaaZdZacZ
word new	bZabaZaXZabYbXaZcZaaaZZZaacZabXa
word news	ZZbcZcZacddZZYXaZZaYbfcbZafZXZaZ
word newsletter	ZcabbcZZYeZaaacadbZZaYYbabYdaYYa
word newsletters	aZZabZcYbbZaYacaaaZbabZaZbbbaYab
word next	aYbccadcacbZYaacYZbcbbbZccbacbaa
word nielsen	YeXbcYeZZYcbYXZZdababXaXcfaZYead
word no	YbbaZYaacZaaaZZabaZZbabZZaYaaaaa
word non	baXaZaaYabacaaaXabYbZZXaZaadZbYb
word none	ZaZdXbYaZbYZbbZZcYcYXYZZZXYWZcbb
word nor	adZacbaZZZXZZbcaZZaWXZbYZZZYYbac
word normal	YZbZbYaYZYdacZXaZdbddZaYYcYdaXdY
word normally	ebbadYcZZdaacYaabZacaZYbXaacZbac
word north	ZZadbZYdZYbdaZYbYcYbcedbZcZZYbdX
word norway	ZYZcaXadcXcccZbbYZYacaadacYbdbda
word not	ZZaZcaZacaaZZaaZbZaZaZZaZcbaaaaZ
word notably	XaaZZcaZbaabaZbbbZZYcadeZacZXcab
word note	YZbZbbaZbacabaZaacYaYaZbbaaadbaY
word noted	cadbebZeabaZXcYcadbYddYbXbZaZaYa
word notes	bcYZYcZabYZbaXZZadaaZabaaWZaacaZ
word notice	ZacbaXYcadcacacYacaabadXYbcabbcc
word notices	eadcaYcZZbbWZXcZZZcbcccZcceZbZcc
word notification	aZcZabYbYbcZabcYYbZaabccbadZbZaa
word notifications	abZZcacWaeaWWaZccZaZbZbeacZaYZZa
word notified	ZYcYbZZZbbdbbZbabZXbWcbcbbdbcaZa
word notify	XZdYcXaZWfebbYeZYZaccbbZaYbacYZb
word notifying	XZbYcaacXbbebebaaaaaZdZXcbYbZYbb
word november	YZZZaZZaZddXaYcaZccYabdZXYdZdZYc
word now	WZYZYaZYadcaZZYcaabZfaabZbbYYbab
word number	bbaaabaZbabbbbaYbZcaZbZcbaZbaaaa
word numbers	bbaYYYaXZaYZdbeYbXbZaZbZaabYYZbY
word numerous	YbZcdYcYaabaZdaadcZYZZYabbXdaddc
word ny	ZZZYbacaacaZbcaZaZYbZcZZYaaaYbZb
word object	dXdVWWXcaZbVVZdabgZZWbdcYaYYYXYZ
word objected	cbZacaebZabbabeZYXeXcYfacbcefaaZ
word objection	YZeaZYZcbbdYYbZbXfZZZbbbaaZaZXZZ
word objectives	aabaZYYadYXadcdXZcZbYZbYbcZacXYb
word objects	aYbZZcabZbZaZZZbXYbbacdaYaaadaZY
word obligated	YZYafZYaaXbdbYYacYcZVYYbVaWacZcd
word obligation	abababaaZaZbYbYYbYcbaZZZYYUbbZcb
word obligations	babZYabZbaZZcYYZbbYabbYcYbbbYWab
word obliged	ZbYabbaZbaacYbZZZZaYaZcaaaYaabba
word observe	cdaYZabZbaYbYddZYZeXZaaYeYbYXbaf
word obtain	aZbXZZaZYXYYYZababYZYZbYaYXZWZdb
word obtained	YcYaaZbabXbbYZcZcYZZZZaabZZZadcd
word obtaining	aaZcaXaXaZYZaaZVZXcabXYYZbabZZcc
word occasionally	aZaZcZYccdccaZdbaYZaZaecaZcadbab
word occasions	cYabcYYZZbbYZZdaZZbcdaacZdaaZYcb
word occupation	baYZYaXZYdYaabcZcZYZYabeYaaaYXYZ
word occur	bYZZZeWaZdbZYaaZXaYbbZccZZaZcaYY
word occurred	aaYaZYZZXXbbYZaYYZacaZZaYZZabYaa
word occurs	ZbcadZeZZcdcYaXXaYZcYYYYZdXdaaZb
word october	YZYaYZZaYdZXZZZaYddYbceZYZcYbaYc
word of	abaZaaZaZbaabaaaaaZaaaaabaaaaaab
word off	XXZabbYYbcbaZcbddZWYYYZdcbYeYYYZ
word offer	bZcYYZZZbaaZZXYbacaZZaZbacbaaaYa
word offered	ZbbacbaddebeZcbaaaZZZccabZZcdXcb
word offering	cbbbbabZbabZaXcbdabaXZbZbZabaabc
word offerings	cbaebaYabbYYeaYYbcbZccaccacYYcbc
word offers	cXcaYbbYacbZZZbabcbaacYbabbabcZb
word office	ZYaYXWZeYWWYXbfbXdZWcWbeZaXZcabZ
word officer	YYYbaYagZWZeVVWdWgYefVfeXXWYYXdZ
word officers	aYbaaZZcbaZZZYbcYcZdcabaYbZbcYcY
word offices	cYadddaYcfaaZWaacZaadbccZcZZYaaY
word official	ZZWacZaaZZZaZXXbabbZZbYYbaabbaXb
word officials	XYcacZccZYdcYbYaZbbXcbZYaaaddbca
word offline	YaaXaacYbdacbbbXYaZcbYcadbaaZbab
word often	ZaZcbbYYbcbbYccacZcabZcZbbbZaacZ
word old	ZabacXXbcaYXcWdZZYZXeYbbZZdYZWac
word older	aacbcXZebaZbbcbbbaYZdYaYcbbZYYbe
word on	aaabaaaaabbZaabZZabaaaaabaaabaaZ
word once	ZcbZYYbbaYbdaZZabaXaYaXYYZZaZZaa
word one	YZabcaaaZaabbabZaacabZaZaZaYZZaZ
word ones	aaZbbZeYabcYYZYbbaZbcZZbcccaYaYc
word ongoing	XacXaaabcbbaZbZZacWZWeYZZYZabXXW
word online	ZaaZcYXbZZcbYYaaabYYccaZabaYbbZZ
word only	YbZaaacaZbZcaZaZbaZZaYYZabZbaYaa
word ons	bbZcZcYaZaabcZbZbZaZYWbbcYaacdac
word onto	adadbYabYYZaYabZYbaYccZaaaaZdddb
word onward	XZaaaZbYZdbZZbZZbZdaZcZXbaZabZaY
word open	cZcbZdYaecZbbZdacbcbadcbdaaYcYYb
word openai	cabZbYfYbaZZZWcYaXdaaYYXcbabbacd
word opened	YbZacbbYaYYaYaZaYYcbZbbYbXYYZaZe
word opening	XdbcaebYceZYcYYWbbdZacaaZXbZacad
word opens	ZYZdZaaYcaabdZbaZbZcabcZaaZbbYbZ
word operate	aYcaaZZbYYdabaYZZcZdabYadabbYbdZ
word operated	fYaaXZZebYabccabZdcdZbcYeaccbabZ
word operates	YXYaYZYbZaZbbZYdWcYcdacebfaYcWcb
word operating	cZWcYbYZaaYbababaaaYbYbbbabbYccc
word operation	cWYdXcWaZZZbaaaYZZadbYcdaZaaZZeb
word operational	bcacZcbXbbcccYaaaaccbaYaYbdbbcaa
word operations	aYZaacbXZacdaZYZZZYbaZcbbabbbYZb
word operator	aaacZadbXbabbYXaaaZabdYbZbdZWZZZ
word operators	bcXcbcbaaYaZZYZYbYaaZaZcZYcbcaYd
word opinion	ZebZcWfZXadbWaZbdZXZaZWWYfbcYcYb
word opinions	ZcabaZYXbZZbdcbZbZXYYbZYbYZZYbYb
word opportunities	eZcaZYaZbaaZZXaYabdcddZcZddZXcaa
word opportunity	WZZZcaaXYdcbaZYaYaZaaaZdcbdcbcaZ
word oppose	YZYYZcbaXYccXgacabYYYXZbYZYdacYZ
word opt	aYaZbcabacbaYbaabZVWWZWbZbZbaYXW
word opted	ZbaaadbYZZZZaZabaaZcbcZZXZaaabZc
word optimise	ZbbaZZaZaacabZZaZabbbbacYcXbaabZ
word optimization	bZZYZYcbcdbaZZabZbZcZdZbcdaYYXYY
word optimize	dZbdbacZYZaYXVWbbXaaabaeXecZYbZZ
word optimized	acZcedccaYabccccZbbbYZcadZbddaaY
word optimizing	dYcYaYaabcbadZbaYcaccbbZadcZZYca
word opting	aZcabadbbcaaZebedeZabbXadbaeacZb
word option	baaZdZZbbZbZYcZbbaaZYZYbcaYcbYab
word optional	bbZbabaXccYabZYYdZbYZaabaZWYYaab
word optionally	ZZaaacXYZcYabcdcZYYYcZYbdcaYYZba
word options	aZXaZcYcZbabbdZbXcZacbaaZYbaaaZa
word or	aaaaaaabbaZbabaaabaaZaaabaaaabab
word orally	eYbabaXcZcXYbZdYbZcccacdaaaaZYZc
word order	bcZabZaZZYbaaZWYbWabaYYZZbaZZZYa
word ordered	bcdYYcZYbZZabZZZbacaZZaabYZYbacc
word orders	XcbabZbbbYYcZbYaZabYZbaaaaZcbcbZ
word oregon	cZZZYaYbaYZYcaacXZYZZbbbYaZXbZbY
word org	aaZcabVdbZZbbWaZZdbccbcdabcZbZba
word organisation	ZaZZaYaZXYabYcaaZcZaaZbYaaZZaadZ
word organisational	YcZadZcbYaZddadaaccYccZYdbdaZaaa
word organisations	ZaaceXcbYWcbYaZYZYedcYYXabZeacbc
word organization	bZZaaYabaaaZYZabadZZbbaXbcadbYde
word organization's	YZYbcYabYZddYZZaYaZZZaZZcdZddbcc
word organizational	XcaZdVdbXZdeZcZZXdcbcaaYeaabacdZ
word organizations	aZbYeZafaZeebbccZecZabaYYabcdabb
word orientation	ZZbaZXZaabcacdcYYZaabbZaacaYbWab
word origin	ZcZZZdZZaaZadbdacYaaXYcYbYZXaZbb
word original	YaZZcYaWZaZbZZYZaZdbYbXYbZZaYYaZ
word originally	YYbYbbabcccbdZZbZababZaZZZYcaZZb
word originated	bbZbZYbZZaaYZYaXbZcaZZadYcbYZaXZ
word originates	ZZaabaaacaZbdbcaaZcbbZdZcaacbZcc
word originating	cYdaYdYcabaZaZabbcZaZcZbaabZYZbZ
word os	YaZcacZaedZbdacbcaYZabaaccZbbZYZ
word other	aaaaabaYaaabaZaZZabaZZbZbaaababa
word others	ZbabZWbaaXcbYbaZZXbYaaZabbaabcbb
word otherwise	aZbacXabbbcaZaZaZababcbbccbcabac
word our	aaZbaaZaaaZbaZaaaZbbaabbZbaaZZab
word ours	abZccYbaXaedbbZaadXaZYYccccdeccZ
word ourselves	YYddeYaZbcbaabYabbbbcaaXYccdYbde
word out	aZaZaZbZbbcbaaYaZZYYZZZcabacYYYZ
word outcome	cZYaYcZXdaYabYaYcZaabaZdaaZcbabb
word outdated	aZYYXbabYZYaYcZcabaYZbaYYXbZbYYa
word outline	caaabaZcaYccbdbaXdcYZbZabbccbaab
word outlined	aZdYYbYacbaYbYYZabXdcZYZVacZbaba
word outlines	bYadbXYcZcabaYabZbaZccfZceZbaYec
word outs	ZbacYbYYbbZYdbbbbZbYZYcccZXZecab
word outside	aYWdYccbYZcbZbZZYbYddYaYcYbeYabd
word outstanding	YcdXZZcXcYYcdYXXacZbdbaYYYYfZXdc
word outweigh	cacaYZZcZcZZYacYbZcaZacbabZZbZaY
word outweighed	eYZZdaZYZaYadadaaXbbcZaaZZabZZaa
word over	ZbZYbaYaaXZZZZXYZYYZZbaacYaZaaXa
word overall	ZcaaaabZZcdddYZacYabbaYYaaaaZcaZ
word overridden	dYaYaZXbYcYYaceaZZZfZYZbadYaZaaa
word override	aXYZdYaYXdaZbZbZYXZdbYYcYeZdZZcX
word overriding	aZZdceXababbYbdbaZYZXZebbaZbcbcZ
word overs	baaYZaYaaZaZaacZaaZZacbZZaZaZaaZ
word overview	cabdbaXbYbcccadaabcXYbaacaabcaac
word owed	ZWcZacZbcYbdabbbacZYbbcZbZZbbbaa
word own	bbaaaXbdaXabdbXZYaabcbZZZbcacYZX
word owned	aZbbZaabZbdaadYYZabfbaaYcYdcbcZY
word owner	YdYbbbbZXYXbZYZaaZaZZYZZdbXYabad
word owners	badbbYbbabcaZaYaZcbcaZZXdeYbZZaa
word ownership	ZaabaZddZXZbXcWYaYbddZXXZcWbYbdb
word owns	aZbadbZbadbYbdaYcbfcaaaYbdadbacb
word page	ZcabZeXaYccaaaaZaZaZZZbXZYbXbaZX
word pages	bbYcabaabbXZbaZXZZZZYbcaaYaZZabY
word paid	aaZZcbbYbcbabbabbaYYZaaacbabaYYa
word panel	YXYaZbXacYaYZcZbeYZYZYagZbaZYaaW
word par	aZXbZXYZZaXZaXZbXabedYbaacYbZZad
word para	abXccbZXYaXXaXaYcYdaaXXbWbXbZZYa
word paragraph	ZbZadaZbYaaacccYdXcbcZZZcXbZbebc
word parameters	ZZaZdYZYaWZcXaYXZbabdcYZZcacacZZ
word parent	aYYYaXZbXZZWZXZaXZZabZZZZYdXZZWa
word parental	bZbYbYbbaaaYbaaaZbaacZYaYZZZZaaa
word parents	bYZZbaYbcbYYaYbZXZbbZcZcZbaYacaa
word paris	YXZaYaZcYWZdaWXcXcYfbbdbZbaZZYZa
word park	aYYaabaaaYZZeYaaYbYZcdcaYaaZYZbY
word parkway	aYZZXYaaZZYaYYaaZbXcaabaYZXZZYYb
word part	aabbababbZcaaZYdcZbZYacaabaabbab
word participant	aaZbaZaZaaabbbaaZaaabbcbbZbbbbcb
word participants	aaZZZcYYbbYZaZaaZaZbbabZYZYXcYaY
word participate	ZZZabcYbbaaaedaYaaZZZZbYbaZbZacc
word participated	bXfXZYcabaaYbYXYbdZcYaaaZZbZZWZa
word participates	ZYYZbYZaXYYeZbZYXaaafbaYcVXZbafb
word participating	ZcaacabaadbZacabecXWZaXabcZcZdZZ
word participation	aaYbbcbYabaZZbbbdbaaZXYZbbYcYaYc
word particular	aZaZZYbZZacbaaZZbdacbZbbcZbZZZbZ
word particularly	ZaXYaaWbXYaYZaYcaaabbZZbXcaaZaYY
word parties	YabZZZaaaZbbWaZaZZaabZZWaaZbZcba
word partner	bZYZaYaaXYZZVYadZbaZZYacbcXZZaba
word partner's	bZcYXaYdZaZXYXbcaacbccWbccZYZabZ
word partners	acZbbYcZZXbaXZZbYYaaYXZXZaYZcbbZ
word partnership	aaZXaZadZZdZYbabZcbaabaYaaaYcZZa
word partnerships	bXcXWaXacbcZabcbbaYYZccaeacXYaZa
word parts	ZabbdZYZbcbbbZYYbbaZbZaaccbaZbbY
word party	bbZaaabaZZaZXZbbZaaaZZaaacYabaaZ
word party's	bZZZYdYbeaZabbddaZaZaacccceZYYYY
word pass	YcYcdYdaYaceYaYWbacacbYWZaaaZcdb
word passed	XeZaZZcWaZWbZXYcaZaaaXaaXYXbYdad
word passport	babecbaYbaXaaZbaaZcbbaYZcdZaZZZb
word password	caZaZXZabaVbdddYabYXbfbacYbWYaba
word passwords	adaabaaaacZdaZcWaYacccZYeZbYabcb
word past	ZcZZYcaZaYaaZWcYXbbaYZbYYXbZadbc
word path	YYcZcbbbbccZbcaabcbYaaabcaccYZZa
word patterns	caaYZaZZcdaaYaabaabafcbcbccYWbab
word pay	acZaaYcYZXZaaZbXcbcabcaaZZZYbcaZ
word payment	aZZcZaXWZaZcaaYZaYbcaXaaZXabbZcb
word payments	aaZcZaYZZaZaaYaZbYabZcZaZbaaaebb
word paypal	abYbdbbXZZZcZabYbXbZXZYYaXacccae
word pc	dZacbaXdZZcdZaaaaYeacbZaaYbZacdc
word pci	XdYYeYcbYbXeabaYYabYbaYYcZZaYcZZ
word pdf	baZbZbYYbbbcZZeXbbeYZZdZbZbYcdaf
word peer	aYaYZZZbdXbYdacZZbYbccZcabbbadbY
word peers	baaabZYZZacaZYZbacbbXabaZbcbbYca
word penalties	ZYaZZYYbdYaaYZbbYbaaZcZaZaZacZaZ
word pending	YabXZZaYbZaYdYaZYaZbbYcaZaYacZaX
word people	bbbabaaaabaZZYZYcYbaYZZYabbYbaaa
word people's	aZZeaYYcbaaeccabbbYYaZaZcXaaaacc
word per	cabaZbbdaZbabZccZZXcadbZaabbcabY
word percentage	ZaacaZaaZcbaZbXaeZbXbZZaZbZbZdba
word perform	aabbdZaZYaYdZdYYacbbacaYbYaabZcZ
word performance	aaaaaaZZacbZZaaZaYZaaaZbXaaZaYcY
word performed	YcYcbWabXcacebbYaabbdXXZdaYbbbcd
word performing	YYacbYccZZbbaZZYZcaaaYaaZcWaccbZ
word period	YadWbbcZbcYZeYaYbaXaabdYWWacbXbc
word periodic	acaYZaZbaZZbdddaZaaacddZeZbZaabc
word periodically	ccbbaaYYZcaWcWbYaYbVabaZaYdXbaZc
word periods	bbeaYZbddZYacYdYYdZbcdbYbZbddYed
word permanent	ZbaaZccZbYYacYXYddacZaabbYabaZYc
word permanently	YZaYWaZbbZZacbYdccZZadadYYZZZWZZ
word permissible	bcZdYXZZeZYYbbacbbZYYcaacXYWZZXY
word permission	ZZZddaZYbabZZabadYYZbXXXdbZccaZa
word permissions	YYYacZZZcbabccfdbabYaYaaddabYYaa
word permit	adbcaacabZaWdaZaacaZbYYZbadZcaYb
word permits	ZZaYbfacXbZaYeddcbZXXdccZbZZYYYZ
word permitted	dYaaZYaWcbaZbZbZaXdcbYZbaZacZaac
word persistent	YbcZXbeaVgaXXYXYaZXbZgbYbWYcdXZb
word person	aacabZXecZaYbYbcbYZZaWcaaaaZdbZZ
word person's	YaZZaYXaaYbbcbYZcbaZaYYYaXaZcaYa
word personal	aZbZZaaaaYaZabaaaaaaaaZaZZaaZaba
word personalisation	WbXZabbYeZZacXYYbaaaZddYYbXbZYdc
word personalise	aZZYYYaXZZcaZVZabYZcbZYaXZZYbbYb
word personalised	XbYbaYaZZcbbXZZaeaaaaYYbYaaaYaZb
word personalization	aaZbbaaaadaYZaadbaYZYbZcZcbaYaYZ
word personalize	bbcbZacWYbZXcaacaYZZbZZbZbbYXdYZ
word personalized	ccbbbcdaaeaZZbbaaZabZcYbcdccYYXY
word personalizing	cbbbYYaXaaaXZXabcYcXYeWbZbcZXZXa
word personally	bXbaabZZbbabYZZaYabaaZbYYabaaZaa
word personnel	ZcaabXeZWYZeXbZXaYdZZcZXZaaXXcXZ
word persons	ZcZZfZbaZaaYXbccdWZXaYaababaWZab
word pertaining	dYcbYcbXdbdacZabcaXbYbZdYcdbbZYY
word philippines	eYbXYeYZaYbZacZaZcZaZacaZYeYbZbY
word philosophical	ZbaaaaaYaaYaadaZbZXYYcaZaaZZYYYc
word phishing	XbaZcXdbZaZeedZWabdYebXXeXZbadaa
word phone	cZZZZbaZbZaaccabYYbaYbbbZYbbZaaa
word phones	bZcYbcbbebcaaabZXabdYdcXcXbbcXbb
word photo	caccZaYYdaZbcYaXcccYacbaabWbZabb
word photograph	ZYbZafZYbbYbbaaYbbYZZbdaZZbZaaZZ
word photographs	YaZaZcXYbbZaadddcbWZZaabdaWaZaZd
word photos	daaaXaXYaaYXcZbZbZbaacZaYaaYXZba
word physical	acZbbZbcXYYdbccYZaaYbcWWdacYaaaa
word pick	ZbYddaecXZdeYXXWabecbbZYabbddace
word picture	ZaZZdYcYYYbcaYacYaacaaaXaZYbbada
word pictures	ZbXcbYYZYbYXZabYeXcYcZacabZaZbba
word piece	bZeZaYcbacaZcZXbbdbdbcZaYdbaaZXZ
word pieces	cZdXXaZcaXXbVdfeYcXWWcdYXXZXZcdX
word pin	baeZYZdbcdbXYZYcbbZYZdadXcZbabXZ
word pixel	ZbabbbbZbaZYbYYXZZcaZbabZaaYaYWZ
word pixels	ZcXbYcbXbbYYYbdXWcaaZccZabXabWYX
word place	YaYbaXaaaZaaaaXZZaZbcZWZZaZYZZaY
word placed	ZYYbZaZZbZZaYZZYaZabaZaZZZYZZcZZ
word places	XcZaeYdZYZacabbYbZaaaZbVbbababbc
word placing	ZYbZYYYaYbaYYcbcaZYaaYeYYZZacaYY
word plan	YWYbbXaYadZaZZXbaYcYcaZcbeaaXZbb
word planning	baaaZaZaXZbZaXaZbYcZbaZcaZdZaaba
word plans	ZZYYcWfYbfeaabZacZaVZaYbcfacZYZZ
word platform	bbbZbcYbZZbZbabZababcZbbcbcZaYac
word platforms	ZbYYYZZYZXbbXZYZaZaaaXYYZaaXbZcZ
word play	ebbbZbYcYZbabYabaYccbdacZbcYacXa
word player	ZXaabaaZYacbbcaYXbZaYZbdaZbababZ
word please	YaaacbacXbZcaaYaZcZbbbZYaabbZaZZ
word plug	abbacYcbZXbabaYYZbbeYaaZXYZedaZZ
word plugin	YdZfdZcZZXbeZZYYZacbYXYYaZZccbba
word plugins	YaabccbbbabaXfbZaabbYbaYaYYbaaZd
word plus	XaZbbbbZcccdcZZcdZaaYcaadbabbZad
word point	ZcXZaZdYcZabcZYYcXbZacaYaaZdbXcb
word points	ababcbaaaZYcZaaZbabYcXcabXacZbdc
word policies	aZabbWbcbZZZaZbbabababcabacYaaZb
word policy	aYZabYZbacaabZbZYcZacZcYaZcaeZcb
word political	ZaYdYXXYXZYZccbYYZZaaZbZbaZYYYac
word polls	abcZYbaZbdcbbaaZacaabYaYZaaaaYYa
word pop	abdZZabcddbaaaZacbZacbbbcddaaZZa
word popular	baadZafZcddaXWaZbbbdZcZYcdacZZaZ
word popularity	WfZcYcZcbXbaXaZZZaZXcXZZZacbZecb
word port	gYeXXaffcWXWWcWYWeXXYeZcZUZXZZcW
word portability	cYaYZbddaYWWXcaYXcdXacbZZXYYYWaa
word portable	cYaZZaaeZZYXYcZYXcbZZfabYVXXXWcX
word portal	bZbZXeWbXbbZYbbbZbaZbbbdZaZYXZXZ
word portion	aZXbbaYZZZYcZXYbaaccbZZeXbYaaZZa
word portions	bYZabZaZefYYXaaddZbYaaXddZZYYZZb
word position	caacbZZaZbcaZcZcZYbbacdaZbaZabaa
word positive	cadZaYdYZYbXaadaYaaZdcZcdbcbXaZZ
word possess	caZbaacXbbaXXbbafZdbZYZbabbZZaYd
word possession	ZaZaaaXZdaZccecaZbaYZacacYYYbacc
word possibility	ccbYZZbbbZbacaaZbYZaYdbcYZZYccYX
word possible	cZYaabaacYWabcbZaZaZaabbaYcZZbcb
word possibly	ZbZZWZZZbYWXbXcZeadZYYcZbZaYWadd
word post	WZcccaYbXcbacZaaZZZacbcYYaZabbbb
word postal	ZaZaYZaaZbacZaZbabZaabZbabZZbcaY
word posted	YZbaZaZaYbaYcZbcaYbbZZZaZZdWabYa
word posting	YZcbfWaYYdeZaXcVYVaYbYaYXbbaaZZc
word posts	abaZYbYabYXacaecbbaaYacZbZYaYZba
word potential	aaaYaYbZaYaaZXZabYabbXXZWaZbXbba
word potentially	YYZbbbcaacfaXdaZbZYbZYaZZbaeZbZb
word power	ZZbaYbWcaacZbZacZXYXaYYbYXXZZbZZ
word powered	YaZaZdYZbaaYZaabZYZaYaZcZZYaYdXa
word powers	WZXcYZcZZWdcZZYZYYYbbaaabYZdabba
word practicable	cZbZadZbYaabbZYcbdbcYaZcaZcaaYYc
word practice	YcYccZeZYaabacaWaZacebYYddadYZYa
word practices	bZbZaXZbcacaaacZWbabcZbacbbXZaaZ
word pre	dbacdaaYbYWZaWadbZcYYYZccaYZaXad
word precautions	YcaZdZcaZZacbZaYZacccaaabaZabbZZ
word preceding	ZZYZXZWYZYaZZZZaabZZZbWcbZYXacbb
word precise	bbaZWaZaabWbcbcbbXZYZXaacbZYZZaZ
word predict	dbaeZdbaddaYaZdcbZdbabZbeaeYZaac
word predictions	aaYbabYZdcXbdddabYcYZadacYaZZbdc
word predispositions	ZaYZZbbaaYbaeadbaaaZZYbbcZaabacc
word prefer	bYcZbdbZdbbbbecacbXaYebZaaXbabZZ
word preference	bZcacbZabaaWZXbYZZYaYbaXaYXbbYXb
word preferences	ZZaabaaYbbZYababaaZYWbZabcYaWYZZ
word preferred	daabZZZYaYYbZadcaZdYZZdadYcaaced
word prejudice	bYdaaabcabZZcZaaYaZbYcbccbcaaZZa
word premises	dbabYcaadcaYcacZdZaYZcbbdabYaaZc
word premium	ddXYYaYcbYZXbXeYbabbZZbcZXYYZcZc
word prepare	ZZYaaaadWXacYdYcZZbcZZZYXaaabdba
word preparing	eaacYbcYbdaYbXYYbZbcacbdacdYZYXb
word presence	dZaabbcacZabacacabbcbZdcdZbbYZXa
word present	dZbaXbabaaaYZZZbaacdYcZYZaabZaXa
word presented	dadaaXdaZcYZaaaXXZcdbaZbZbbbZbYY
word presenting	abZZaYcZYcZdcYcYbaccdZZYcabbXYYc
word preservation	ZbecZbcbbaaccaYYZdZbccaYZZZdbZbb
word preserve	YbZcdbaaZZbabYZXcZbabZaXYZYcaZbc
word preserving	XbZceZaZZWYZZaZYbddcdacYZbXdabdd
word prevail	ZaXbbcZcbbYfdcedbcaZZXecbYYbbYdb
word prevent	abbZbZbaZbbcabZZcdaabdXabbbbYdXZ
word preventing	bZYXZaaXbaaZaYabZYZZabZbYZZYZcaZ
word prevention	ZadbZbdYcZbYZXYaadZbYbZYbaYaXbYY
word previous	aaYZXZZaXcZZZaZabacabcccYabYadZZ
word previously	ddbabaXaacaXYbbZbbZXcabcZbcZYZZa
word price	dYbbZZZceaZaaacZXZdcaeaeZbcZbYZa
word prices	YYcZZXYbdXabZZYaXZbbacYcYXbaZcYY
word pricing	bXabaaYbYccabbccXbabbYbdacabbYba
word primarily	fbXZZdXaYaZXafdZcdYcYYacdYcYbaZY
word primary	abYcbcYYbbZdcabZYbbXaXbZdYaZebbd
word principle	ccabaZcXbbZXbYbZcabbbcYbcccYWZYa
word principles	aabZbYZbYabbaccaXbccbZbZbZdZbbaY
word print	aaaabZcaeddbdbbXcZaacZYcbbccdbdb
word printing	ZaZcdaZaXabaYbZZYYbaaacaccZcYabZ
word prior	ZbZaYXabadaYcbbZaabbaXaZYZaZbcba
word priority	aZdYaZbcbeZbbcdYYaZbdcaXcadZaXbb
word privacy	aZaabaZcZaccbabaYcYbaabaaababaaZ
word private	ZZXdbbYbbaZaZbacabZZcZeaccZbYZab
word prize	ZbZdcZZaZYZcZXaZdadZaXZZZYZbbcbd
word pro	ZaaZYaaabYaaYaccbZZZZbbcZZababbZ
word problem	dcYZZaZXZcYaabaaaZcbbacadZeYXaXa
word problems	cbcaXacacdbZYZaZZZbZbdWbbccYYZYZ
word procedure	eYZaZcZecbZZabcbXabYYbbbbbbZaYYZ
word procedures	abbXZcccZbZadbafYaabXbXdZcaWZcXa
word proceed	aZYbZcadZXccbaWcYdZdYbcbYXaabbZY
word proceeding	aaZYZccZdbZZdaZadZacZZZZZcZXZaXa
word proceedings	bdZddaZZYccaXbXXdZcbZYYZZbabaabd
word process	bbabbaaaYaZZbZZaaacbbabbaaZaaZab
word processed	caZcaaZZYZZaabZababZabaYcabbaaZa
word processes	aaZZZbYaabWVZZbaaZbabWcbaZaYZaZa
word processing	cZbcYXaaZZbXZabZZbbababcYaWaaYZb
word processor	XZWabYaaYWbcZYVbbaYaZWbZabWacZbc
word processors	XXabcZYbbYacYaZcaZZZaZbZbaZbdbab
word produce	YZYZdaYaaZYYYYZYaYcbdcZXabaaabZX
word produces	cacaZYYbcZZbbcbabbYaZZccZZaabacb
word product	bbZbbbaabcZZaZbZbZdZbcbcbabaZcbc
word production	aYZcbaYaZZadaaYaZcacZbZaZZZcaaaZ
word productivity	aZaYZYaaYacbbYbaZaaccbYcaaacbXaZ
word products	ZaZcbbaYbbZaaZbacacabbbbbbbZYaab
word profession	caacaZYYZcZbbZbZbYbZaaaabZZZaZbb
word professional	abWaZZbZXcZZcdcbZXbWaaZccZaZYZbd
word professionals	caaabcZabdYbaabbYaZaabaaebdcZaba
word profile	aabaaaZXYaaaZaZbbaYaYaYaacabYbZZ
word profiles	cZabWabacYaXYZZcbbababYcadcYYbYX
word profiling	bYcXaXXcZYaYYaZabbaZcbabZaZVYaaX
word profit	abZaXacaaabaZaaZbdbbaaaXcbdYabac
word program	bcbbaabZaeaZcabbcadYZabccacZYaXb
word programme	YbadcZaYYXadZZXXYYabcYYZYcZaadec
word programming	bdYbadaZXXYYZbYabYYYYYZaaaaYZbWY
word programs	XaabdZdYZbcabbaZadYaZbXYcdbebaaa
word progress	bbadYZZcbYZcaZZYcdcabbaabZZcaacd
word prohibit	aaZZZYZaccZZbYbZbbZWXcXZccaZYYXa
word prohibited	aWcacZaZbXcdYaZbabZcacYaZacZccaY
word prohibits	ZaYceaaZaZddXZXcaZZbaZZZZaaddbcZ
word project	ZcababccabeaXaZWccaebbaaacZaccab
word projects	dadYabZabZcbbZZaYXZaZYbcZbZcdbdZ
word prominent	ZZcbebaaYccbdZbXaZaZaZbYXYbZdZdd
word promote	dYbXZXaXYZaXZXZbbZadbZXcacaYYYYZ
word promoting	dYcaYZbYbZaXaZcZaZbbbaababbaYbbb
word promotion	ZbaaabYbdZZcacaaZZYXbZZZaWYXYbcb
word promotional	aaccbYbYZcbZbbZZaacZcbaYcbcebbba
word promotions	aYZcdcZXadZXbZcZaYcZbbaabbbaYdYa
word prompt	XZYZbcZXaZaecbfaZZYZZadacZYZabdb
word promptly	aZdYeaYcYYafZecbXZZaZaZYcYbaZcaa
word prompts	ZYaYYdZZabZZaaacZcYZYdZbXZZZaYYa
word proof	cYZZZbYbZZcacZaZYYaXYYZZZYbYbYYa
word proper	YZYZaXZdZZZdaaXabbdbdZXYVbZbbbaa
word properly	adbbaabbYabaaYZZZaaaZbXaZeaabZXX
word properties	eabcYdZcefXZdafbbacZcddddagYZZXb
word property	bWdbbbZbbecaYaaaaabYbabZebbbZacb
word proportionate	bbXceaaZXabYYXXZfZedcYaZZeYbbcaf
word proposed	YaaZdZYYZcedYcaaYbYYYZYbaaYddZca
word proprietary	WbXbcdbeZdbbXacddbYYaYaZZcXcYcYb
word prosecute	cbaaWdYadZaXcccacaYZYacbZZaYaYaa
word prospect	ZdZZcbdYeebZaXbYdYZaZYYXccadaYYd
word prospecting	dYdbaZaZYdbZZYbbabZbaZcaZZZZaXcc
word prospective	aYYaZZaaaZacbaaaaZYaZYcZfYZbbZYa
word protect	bZaXbXbaYZZccabaZYaZddXZbabaZaZa
word protected	YZZbadZaXaccbcYZXcXbbdaYaZcaZacZ
word protecting	bYZZbYYdacYbbZabadbafXcaYbZbaYcc
word protection	ZZZZaXacXbZbXabaYcZadWZcaaZabZaY
word protections	aZWaYbVXbXaabecYaZXaWYZYZZbYbXba
word protective	ZbXZYcdZYaccXaZaXcceXZZaYdYabbac
word protects	YccaeYebZaYdcfcWXZeYdcaYdZYdadda
word protocol	bababZYaaaZZebacZbdbabadbabZcZcb
word protocols	WaXaaaaZXXceZZXcZZadcXbZZbYbcddZ
word prove	baZZZYdZaXbedaYbaaYYZYaZZaYedbbZ
word proves	bZbXZaZbZaaZacabaZaacZaaaZbbYbad
word provide	baZbbaaZbZaaaaaZbZaZZZZbZZZbaaZa
word provided	bYZZZZbbaYZbZZabaZaabZZZZaZZbZaZ
word provider	abYaZZbaXXacVYXabaabYXbYYYYbccca
word provider's	ZZYbcZbaaZZZbaabZaabZYaacZZbabaZ
word providers	YbYccZbZXWbbWZZZZXbabWYWcZYcdcca
word provides	bbcZcZbaZZbaZbbabaYZYaZZZaZbYacZ
word providing	daYcbYbaabZYbYZZbZZcZaZbadabZZXa
word province	dXbabbbZcYabcbaaZdYdcabYcaecYXcb
word provision	ZaacbbcXbZacZZabZXabYYaabaaaZZXc
word provisions	XbZdbaeaacabYaZZZZaZbaaadXaadZbY
word proxy	cbbacZYZZXbdZbaZYabZabYbbZbacbbX
word pseudonymised	abbZaZbZXaZdZbZYXbccdaZYaZZcZdac
word pseudonymization	YYaYZXbZXbbaacbYbaaacbYadcdYXYcX
word pseudonymized	bYcXYaYXdZXYcYZccZaebYbdWZZcZXbZ
word pseudonymous	bbabaYcYZXbbaZZbZbbZaYXcYabaXccZ
word public	ZabZZYYaYabZVbabYYcXYXYYYaaaZcaa
word publication	abcbcZaZYabaZZcbYZbbYZcaZZZacZba
word publicly	aaaZXWZbYWZaWZZaYZcbaWZZacYbZaXa
word publish	ZcZbbYaabbcccbZXaXbYbZZXZbZZbdZZ
word published	ZYbZZXYaaacaYaaYZcbYcYbYXabbbbZa
word publisher	cabbcYXddccbcZcbbbbbZcdacacbbacZ
word publishers	ZbdZccbeYaecZZZbYbYeYaYYbdaeebZX
word publishing	ZaXaeYbaYbbabababcZZZYZbbbbcdaaX
word purchase	ZaaadbaYbZaZaabbaYaZaYbZbacZZbZb
word purchased	dbacaZZaabaYVXbYbXdZaZbdccbYabZa
word purchases	ZaaYYcZZcYYdaYcZZZaYYZaYbXYZZbbc
word purchasing	YaaacbZbaXaeVcZcbcdYbcaXaXaaacac
word purpose	bZbaZZbXabbYYZZYdXabbbZYbbbYZaZa
word purposes	bcabZZaZabaaaYZYbabaaaYaZbaaZaZb
word pursuant	YZabbZZZaXddbYZbYaZbbZZaZaZadaeZ
word pursue	caZZbYaaZcZacYbZcZdebaZcacZbcYcb
word pursuing	XZcabaZccedZaYabZcaaaabcZbbZaZZY
word push	aaacaaaYaccZXYZdbbbabaabacdaZaaa
word put	aaZZbXZcXcYbabaaZZbdddaaZccZbYab
word qualify	XbdWaYgacZedZZaZXbaZbaZXdeaaabcd
word quality	dZZbZbaYcbYXZZbYcWcYYaYcaYcXYbXa
word quantity	aZaZbXdcZYbabYYaZabbdcYaYdacbYab
word quay	aZaccZYbbadcbZZbZcZabdcaZbbZYcbZ
word quebec	abYdZceabcbaacbYbXcZZYZbZZabceae
word queries	ZbaabaaZaZZddZZcaaZbaYcZYYZbYZcd
word query	XbWadYeYYabbbYaYcZaXZZbWYXZbXcYd
word question	ZbYbZYcZZbabZZWbYZaceZbYXZbXZdbb
word questionnaires	bacbZaaZccaYbadYbXbYYZdbbZaaacbc
word questions	XYZaaZbaaaYccZXYYcXababbWWbXYcdV
word quick	aZbcacZcZZdaZbacbbaZZZaZaZacZbZa
word quickly	baaaaYZYWaZbaYXZbaaaeaYbYabZZZaY
word quizzes	baabcbZabaabacZaYacbbdcacZabbbbb
word race	YbacYYYYaaZYcdaZbZYYZZYZbaYYYXbb
word racial	cZabZYcbbacdcccaYaabbZaZccabdYdb
word raise	XabYabZaZaZfbXXcYcabdYZbZZaZZdcZ
word random	adaYYbcYaZYYcYdcdaXadaZaZXZYZZZb
word randomly	aZZYaaZZbaXZbZaabbbaXZbYZYXaZdbc
word range	acaZacebZcaXbZZebcZZYabbbaaYXXab
word ranking	YaZacYYbaabdadZXaaZYabaXZXYaabZZ
word rate	XcXbaaZaaYZaYYeYZYabZZYZYYZcbcZb
word rates	aXYYYcXbeaZabaacYYYZYcbcYYaZWcWY
word rather	YcdccbbYaYbcabdbZbbYbYdaccbdabbc
word rating	ZXYZZZcZWYcdXZZdabaZZaYZYbWcdbaZ
word ratings	ZbacaaYYZcbabZYYcYbaYbaaZYaZbbZb
word raw	YcZYZWbZYbbabZZYbaeZdaYYYbYZaaaZ
word re	WaZYZaeZYbdaaaaaXbbdbcYYZcbaaYZZ
word reach	bbYcdaabaaYbbZYbaaaYaZcbYacXZbZY
word reached	ZZYddbZaXaYZYaZaaYccbXdbZZYZXWZa
word reaching	bYcaZcbfYYVaacbdYZaZZfcaaaZXWaZZ
word reactions	YaZbYZYZaZYacZaYcbbacZaZcXZZZacZ
word read	bccaYYZcbcbabafZZaccbZbYdadcbZdc
word readable	bYaaXcdbcXaYXcYXZdcWaYaaYYYYYZcZ
word readily	cYcZXbccWaXYYdYZYcXaYfacYZXZYYcY
word reading	YbadbbabaedYaabZbdZYbccaacbZabXc
word real	bbZbabYaccYZZbXZcXZZcYcZdaaZYbZb
word reason	ZZaYZYcZbdYXdYXaZaXdaZWdXabbaZXc
word reasonable	YaaYZababWYddaaaXbdZcaZaaZZadbba
word reasonably	ZYcZbYZaZacaZZaaXaccaZZdbbadcaaa
word reasons	ebcaXbbaaZaaZYebcaZbYZbbZZYZdaYZ
word recaptcha	YaYadZbZZZaZZaZZYYbbZYZXXYZccaZZ
word receipt	dbabZcbbbZaZbbbXaaYYZccbZbbacccZ
word receipts	adcZYYZbaXZYXYYaaZbZaeYbYbcZbdZa
word receive	aZaYZZdZbYbYZYbdaZaZYYbZbbZbXacc
word received	ZbbacbcYZYcbbccZcaZbaYZcaYbacbdZ
word receivership	bZaZZYZacaYaacZZZZYYabYabZaZZZaZ
word receives	bbZddbcaYXZdZcZbWXcaYYaXZZYccbdc
word receiving	ZaZZaZcZbcbbadcbdZXYZZZbbcabaZZY
word recent	ZWZZZXZaaYaZdYYcXcccbYcbYZbZbXba
word recently	YdYcaabYXYdaZaYYcaZaXYYXYdaYccYZ
word recipient	YZaYYZbYYXZaaabXYbZZcaaZaYYaZZdZ
word recipients	YaZaZaababcYXbXXcZbbcYYXYYacYcbe
word recognise	bYZYZZdbacbXZaaZdbZZZbYbcabbZaXZ
word recognition	YdZcZYZYYbaXaZaYcbYabaaaZdbbZbaZ
word recognize	adaacZbbbcZWZZZWbbcbadaYcbZYbbZb
word recognized	bZedYaaaYZdZcYbZYcabbdaZbZcaZaZY
word recognizes	bbdWZbWcbZZZccbaYcZYbcabZZbYacYY
word recognizing	ZbXcYZbYZYcZaZYZZZZccaZXZbbYaZZY
word recommend	aadXZabbZbbaZadbabZcbeZZaadYdZZZ
word recommendation	ccZbZbYZaaYZYZcabYZYZaaccXZZYbca
word recommendations	XZZYbZaWZbZZabbbcbZaacZaYacaWaXZ
word recommended	YZaZZfbZZbcZXcbbZfXYXeYabcZaYXYZ
word recommending	bXabZbYZbaaaYcfbbacZYcdcddXabcdb
word record	acXbWdZYbcWYcbbacbbZXadbaXbXZdZa
word recorded	bbZaYbXaaZZZbbcbcYZXZZcabZYWXYdc
word recording	cdXabZaZbdWYbZbZcYaaZYabXaZaWZZc
word recordings	babZXZacaaXabbbcZcYXYcaXXYaZZZaZ
word records	cbbZXcaaabVaabaZacacZZcbYaYaYYba
word recover	YccYeYZbYdabacdbYaZYbZdYdaZbZXab
word recovery	acaaXdcXZaZYcZXXcbZaaZXdZbZaZbaY
word recruiting	bcbbbabaZZacZabaaZYccaZaYaZcYabc
word recruitment	ddZaYeaXbbZZZaZcdYbXYdZbaccYZYXa
word rectification	dYdaZbbeZZXZWbYcZdXXXecWZXaXYYZY
word rectified	eYcYZdbdcaaaZebcbdYYYZXXZZccbYZZ
word rectify	cYbZYaZZYZWaXcXYabXYYZaYcWdZWWXY
word reddit	ZZaZabbcZZaYdbaaYaacYZbbZbaabXYY
word reduce	bbZaabbZYbXaYccbbYZZZbYZbWaYZcZZ
word refer	bZZbbZbddZZccaZaZaYbcbbcbbaZcbcZ
word reference	cZccbbYcabcZaZadbababacdYdZadZba
word referenced	cZZcaaaZZbcaZYYYcaadbbaZabbabdZb
word references	baZdabWaaYcbZbbZZaYccYdZaacYaZca
word referral	ZbYcdZZYaYbbZZbZZadcaYaZZaYYaadb
word referred	caZcabadZWYabaXZYaZbaXaadaYbbabd
word referrer	aaadZZZbZZadabYZYdaacacabYZabdca
word referring	dcYdaabdaaYaaXYacacZaZaacaYXZaba
word refers	bYadaaXfcZZacYbdYeZabZgegcXZbWee
word reflect	fbcbcZaZacZZXYdZZabbdbdaecdZZYYb
word reflected	YabaabXZaZaZcabZabXbbZbbYYZaaZca
word reflecting	bZZXacaabYZccbecZabZZZecdXaZbZba
word reflects	aaXbaaZZaZdbcZYcbecZcZcYbadbZZac
word refrain	cccdeadbZbZbYcbYcbdZcZZZcbbddbbb
word refusal	ZXaZZaXcXYaZZaaaaZabbcZcaaaYYabZ
word refuse	XYXYedabdbaaZgcbabWWXZbXaYYcYZXX
word reg	YZadaZaeZcZbbZbbZcaadaccceYbbXcb
word regard	ZZbXbYcXdcbYcbeYbdXYaWeadbceYXbb
word regarding	ZYZXcabYbacaYdaaabYbZZbbZcbbZabY
word regardless	cbXaabaYbacbZaZZZaZaaZbbaZcZabba
word regards	YaaZbeZdYaZabdZcbZYaZcbbcabZXbYa
word region	babcaZZdbZbZZabaZcZZbaZcadaabcba
word regional	bcYaYXYZZXXZaYYaYXbZbbadZabZbaYa
word regions	dZecdcXfcfYbcabecdbabdcdZbbacaab
word register	dXZaacZYdaZbYacccZcaaXbadYZZaYbc
word registered	ZYaaXaXbaZZbabZcababcbaaZbaZaZbc
word registering	ZcabadXYcbaYZbaZZYcXZbfXbXYabcae
word registration	baZdcdZWcbaZaXabbXaZXYbabcZZXbbc
word registrations	aZZcYbXZaYWbbbabaYaZYaecbaZaabdd
word registry	acbdaYccZaccZZaaZcaZdYbYadbbcced
word regular	YZaXXXbXZcbaaacZZacYeaZbbaZZZZZa
word regularly	YZaXeYXYZcbceZfXXYcadbaZbXaZbZYa
word regulated	acaacYdYabdcWbZXZZbcZaYVZbaecdaa
word regulation	bYaabbYbZbbZcbcaZZbcaYZbddbZZZbd
word regulations	ZbYccWZZYbYYaZaacYbbaZbZbbaabZba
word regulator	ZcYbaabaYZYbcZZaabZYaYZaYaZZZcaa
word regulators	WZXceaYcVafdYbYaZabaaXaYZaYedbda
word regulatory	aZZaaabWbaacbbbdZbXabcXZcaabZYba
word reidentify	dcbZaeaZaZZXaYaaaacYZbZbcacZXaZc
word reject	aaaccYeYZebaZbdaacaZaZacbeafdaZZ
word relate	cZdYZZaddacYadgeaZXXZZcYebaZcXab
word related	aZZaZZaZbaaZaZaaaaaZYaaababZabaZ
word relates	daZZYcWaaYbaabaacaZYZZceYXbYdcaY
word relating	cZbbaaZbabZabaaYZaaYZYbbbZbaZYac
word relation	ZZZaZbbbaadXaaZaZcbZcbbbZbZYZcca
word relations	dbdZYdZcZbXZabYcacbZadZcaYcYZZXa
word relationship	bbbZYaccaYYaaYXbcaabYbZbYbYcaaZa
word relationships	cbaYYcZbbcWYaadbZaZZacabcXcXXXbb
word relative	abcaaZcYbbZXYZWaYabacbZdZZbYaaZZ
word release	YaacaaYcZacbYbYbbYcYYYZaYcXZadea
word relevance	bYbccZdZaabaZYZZXZYdaaZcabcbbYbX
word relevant	ZZabZYbaacbZaWZaaaXaYcZbZcbZZZaa
word reliability	abaXYYcabZZbcbZZaXZcbbYZcYbZZZZa
word reliable	aaaZbZXbZZaZXaYbaYdcbYYZWcdaabcZ
word reliance	bXZYZXZXaZcZaedZYdZcaWXaYabababX
word relied	eXcXeaXaXeaZbYWZbcdffZYbYcZcaYXa
word relies	aYbccaWcaZaaabcZZbZZbaYbcZabeacZ
word religion	bYbcZWZaaYdaaZaZZaZdbaaZZbbbbZZZ
word religious	abYdaYaZZbYbcacZaaabaZZZZcZaZXcc
word rely	ababbXYbXYaXccZXZYadbZXcbcYZZbaY
word relying	aacZZacdZYgebZZZZcYYWbdaccacfcVY
word remain	XZdZYZcXbZZcbZWYcZWbdZaYXXYebYcb
word remains	YbZcbYbZWbZZaaaZecXZbaaZYcYfZaab
word remarketing	acYcaacaYaZZYYZaaZaeYcZXbaXYaZYa
word remedies	YaXYaaaaYabdYaZcbcbbYYYdZbacbeZa
word remedy	bbZYZaadZZWaabeYaZaZbbaabYbXcZXb
word remember	abaaYZbaaaaZZabUZaadacZaYYXZbZaa
word remembering	WdaZccaabeaZaZZaZaYYagXYdaWYXYaY
word remind	aZbYZbYcZXefbZXYXaaecbbaYYcZcadY
word reminders	aabaacbZdeZbdbdbedaYZbbbdbbcZYZb
word remote	YXaYabaacZbdaXabZbaddbbZZXYdZbbb
word remotely	ZaYaYbaccabacYaZcZZZaZbbaZYYZYaZ
word removal	bcZaXXabYZZbabZbbaagZcaXaabYZaWY
word remove	YZbZYZcZXbaaabVbcbadYbXYYcZdYZXY
word removed	bZcXXZabeYYabaXaadadXdZaWYZbXbba
word removing	YYaZbaYZbZcbaaXXaaZbbXZaZYbbdbbX
word render	ZaXbbaXZYaZaZaYYcbaacaZaZYZZZcbb
word renewal	ccccbYeXadcYWYXZbaebacaacedaXaYb
word renewed	bdaaYdXYbZZbZYaYbXZXWYYcZWZWZdYZ
word rent	ZaZaXZbacfdZZXYXXZXXdXZZbeYZWaad
word rental	ZaabcaXaaZaabcbYZcbXaZdadYaZaYdb
word reorganization	baabbZbacdbaZZYXaZeadYYZZeaababd
word repair	bdabbaabYcabZaZZeZdcaYZaaeYcdcZb
word repetitive	bbbZaYbbdadaaccZYcabcZbaaaaaeZdZ
word replace	cbZaZcXacZZaadccbZYZYZbZaYZZabcZ
word reply	YbYZbYcaYbdcYbYbZZbcYYYaZbXbcaaa
word report	ZbXbabbYacaYaabXbYYbcZaZacabZaab
word reported	abZdacZabZZZcZdZaZcacdcYZYcXXadf
word reporting	ZcYcaaYaaaYZaZZabZbZZabbacZaZbbc
word reports	ZbYdcccYYZacZabZaXcYaYbYYZZcZade
word repository	aXebcXcbcZccaabZYbacebcababcdXeZ
word represent	cYbYcYaddZaaedZabYacZYYaZWfbbXXa
word representation	ZcaeZZYZaZaaZaZXbaaabbcaceZbZbce
word representative	ZZZfXZXXbYYcfYYcZZZUcffeaeWWZXcY
word representatives	bcaZZXaYacabcZaaaabXYdbaecbZZaZZ
word represents	dXabXYYZZZaabccZbZbddZYYbZaZaYcd
word republic	aaacZcbacZYaacZbadaacaaZbcaaaZbc
word request	cZbYXcYdZYbabbYdabZaWcbcXZZYcbZW
word requested	YbYZcbbWZbYbZaYabaYaXaYZbYbbZYYZ
word requesting	bZaadbYeYcacbacbXYaYdacacbcYbZaa
word requests	ZaaZXcYbbYbabZXcaYZZYaZcYaZZabYY
word require	aaaaaZZbcZZbceXYaXaXZYbbZWYYcaZY
word required	aYZaabYaaZZcaaZabaYZabXbYZYaZaaa
word requirement	aaZcccYaZWbgabZaZZZbbZXYbXWbdadd
word requirements	aYcXaaZbbabYbaYZZcbabbYZaZaaaZZb
word requires	XYYbZZaZbaZbcbaXbZaadXXZYaYabYec
word requiring	daZcaZZZZbZZbYbXaZbabYZcaabYYaac
word research	bcbaZZbXaccabYZaaYaaZXabbdbabbaZ
word researchers	XcbZeYbZYYaeZYbaYYbdaYXWZZadebcc
word resellers	cbbabYbZbXZcYZcacZbbZXZYbdZcZaYb
word reservation	adZbdbeXaZbcZXZZZXdcaYYYebcdabab
word reservations	bdXdadZYdbbZZZbYaWcYZbaZaaaYaaYc
word reserve	UbWceabZaecaZaZZbVgaeUYYdZbdZcZe
word reserves	YbZdgaZZaecYZYZYdXcZcXbZdccbYabf
word reset	YZbZaZdcYaddZcaZWeccaeZXacadcbcZ
word reside	baababbdabYYaZabXZZZcbccZcabaYbc
word residence	aXbZZaYcYaabccYaYcZbZaXbZaacabaa
word residency	ZabZcbabdaecbdbdXbYZabbabcZadabY
word resident	eZbXaYXdYaYZcacbWbZZZdZbZbaYZYYY
word residents	cYeaZbYccabaYdbaYaXcYdZbaaaaaacZ
word residual	YbdaZaaXcYYdcXXaZaZeZdaYZYZaYaaZ
word resolution	ZcZZbcbaaaYbZXabbZbbbXcbXYZXZZdb
word resolve	WdZYYYcXZXcdbZaYcbZcaZYcWXcabdZb
word resolved	YYdbbZbaaZZecZZcYaZbbaaZYZZdaabc
word resolving	ZceaYacYeaZccXaZacYccbbZcYacZbZc
word resource	cZdaaYZccabbbbcZZdZbbccZbcbbZZbb
word resources	ZYaZbZYZdZabcaaZZbbZcacYZZZafZbY
word respect	abYYcbZZababcbbZaabZYacaZYaaZZZX
word respected	YbabbbaXaacXYbZZZZcZXZaZZZYYZcac
word respecting	aYacaaZcccZZYbaZcbbbaacabbZZaYbc
word respective	cbdYaceadZcbbbbcbbbYYeacadabddba
word respectively	ZYYaZdbZZZaYbeaXZeaabZZZcacYXZbX
word respects	YaZcbbZaZYaedaaYYaZcabbabaYcbbbc
word respond	aabbbaabbabZaYZaYaabZbZaaaaaabWZ
word responding	bbcaYZcZabZXbYaZbabcdaYaaadaXZbc
word response	bZabbaaYXYdaYbcbZbaaYYcbacbcbeaY
word responses	bZaYYaZcZaaZcbZdYZZaaaadYZaZZabZ
word responsibilities	bZbZaYZaZabcaZdZYabcdYcccbabZZcb
word responsibility	WaYcWbXbYWYeXYXZVYZZdabbabYVaZdb
word responsible	YXYaZYXdaYaaaZaaXbYabcbcceYYcabc
word rest	ZYaaZZaZYYdabcbYZebdeXYXdYcdZWaW
word restore	ZacZcYZaZaYaZcbbaYabZZbaZaZaaZZb
word restrict	dabaaYabWZZXXaZZYfaXYbdbbaWbYZXZ
word restricted	bZZZbbZcZZXZdeeYZbYWYbbabXaabZYX
word restricting	cXdZbZbcedZcfbdbYaaZababdbcbYaZY
word restriction	fXbaYXZcVZXXYZfYYbaXWZeeZXXbeZXX
word restrictions	ZZaZbYYdZcaebdbXXabacdaZcaYabZdb
word restructuring	aaaZZbaZcaabaaaZcZaZbaaZaZaZaYba
word result	YYZabXZccaYcadaYbbZabaZZYZbbYaZY
word resulting	caccbabaabbbZacYaaacbbZcbaeZaZaZ
word results	cZbcZZbYcbabbaZZbabaZdbcbZebacZc
word retail	aZbYYaYYacaZcaYbabZddecebdcaYaaX
word retain	XbcXZZZXbUWccWYZaeVfcdZaYVXbXbaa
word retained	YZaXWacYbZYbbZdaacXbaZdZZWZcdYac
word retaining	bYcbcbbccbbdbbbaZdadbdcZaZcYZabc
word retains	ZddXYbdabZXdfZZYYbYbcaaYXWZbZYaa
word retention	XaZZYZaYcYYcdaaYccZcbbaaYZXccYcb
word retrieval	YabdcZdcabYbbZZYbbeddYZYbaacaaad
word retrieve	ZZZXYbZcbYXaaacebaXXYbYaZXYYZaWZ
word retrieved	ZdYbddbYYaZbaabbdbebaYbYYYYaacce
word return	ZaYXfacZZcdbYabbZZaaaYZbeZZdZacb
word returned	cbYbabZXabYabZaYaYcaZacbcXdYabZZ
word reveal	cdacaZcabaZZYacbaZaaXbdaZbZZcacb
word revealing	XaYZbaZZaYZcddcaZZZZYZabaWYZcbcZ
word revenue	abZbZaYaYZaZbYcaYabYaacZbZcZZddc
word review	bbaZYZacWXZZXaadabcXaaaYZZbYabXZ
word reviewed	aabXZZXeYccYaZcaadaYbadYYZbYdbYb
word reviewing	aaZdcabZaceZYaYZcacceYXZYcbZZbbc
word reviews	aZaZZdZaZYacbZababZbabbaZYZZbabZ
word revise	YYaaYZYYcbbbcZZXZXZbXXbbadbYbZbZ
word revised	aYZZbbZYXbdZbZaZXbZacadZZabZcZaa
word revoke	YacWaXXbYVcZZeYXceWaYYZeYaYaZZVX
word revoked	dbabaabZaXZYYbbabYYbYWZcYcYaZYXX
word reward	abbZbaaaadYbbddZZbbZdbbZdaaZZaZZ
word rewards	aYeZaZbZbaeZaacaYaebcbaZaaccdacb
word rhode	ZbbacZcabbdccbZZYYbccZbYbcabZadc
word right	bZbXYaabbZbZYbbaZaZYYbcbYZaacaaV
word rights	bYaVXbZcbYbaabababbcZbYcXbbacdZY
word rise	aaacaeaZYcaaZbYZbXdadZbbbZbbWbad
word risk	YacbaXcabaabaYZcZccaabYYcbZcYZac
word risks	aebYZcZcbZZbdedcYcYbXdccZZbWYaYX
word road	ZYaecZaaebabYYYdZaYdeacaadaYYZdc
word role	YZXabYYaZXZaZaYadaZZaYbZaYaXZYbb
word rolling	aYaXYabcaYaccaZdYcYbdZYcZZbabYYY
word room	ZaYdabYZaaZcdabcbZcZabecYZbXYccb
word route	ZZabaZabZZZaZYXdaZYaecbdYbcXZcaZ
word routing	bZabdZaababdbbbaZYcbaXaYZcZfcbbd
word rue	ZYYcabYbZXYcdYXcXbYabZdbaZbYXYaa
word rule	ZdZfcZaaZWbcZaZYZbeZbXYYbYZbcddd
word rules	baacYYYXbacXadbbZcYaZbZbYbbZZZaa
word run	abXbbYbbaababYbaZYbabcaYcabbZYZb
word running	ccYbbZaYZZWXccbYbZbadaYaZcbYVYYb
word sa	bZaYZcbabYZaZaZaaXaZYbYZYYaaZcWb
word safari	ZZZZfbbZbbdYbcdaYfYaabZZccadaYZb
word safe	acZZaZbaaaZbaccbcZaaaZaaacYaYcba
word safeguard	XXYYYYXZYZbZbdYWYdYcaZZWdYbaZWbY
word safeguarding	aadYcabcZaddbZbZaabccZZaadbccZYc
word safeguards	abZcaaZYYZdacadXYdadbZaVdYdZYYfZ
word safer	bbacZcaXceYXYXbbbYabYcZabaaXZZZZ
word safety	ZabcaaZWdbZYaYbYbaZaYYWYbbbaZaZe
word said	aZZZaXbZaaYeccbaYaZadeZZdaaXWZYa
word salary	abYZZdXYcaaacdbZZZZZZbecbYZZbcbY
word sale	cZbbYbabbYceXYYYXWabcaZcYacabZca
word sales	ZacbWZXZaXcZZVXYZYWZdbbcZdbXbZbb
word salesforce	YYaZaacYXWacYaXZYXaaZXYZXYXedcYc
word same	aaZbcbcYabaZYccZcZcZaaaZdaacYcZZ
word samples	abbccaYaYXbaXbYbaaaZbYZXYbZaacaZ
word san	YZabcbaZZXacaaXaZaYbbcaXXabZZbbb
word sanctions	YZZbaZaZbdbabaYcZYZcaacbacZcaZca
word sas	WZYbXXbbXYZaXYYaYaYdcabZZZXbYZac
word satisfaction	bcaZYdXYaZZacZaaabbYYabcaZcXbbZb
word satisfactorily	ZaZXZbadbaaZbcebabZYXZcdYaaZdaba
word satisfied	bZbYWYabXYYaZceZXaYZZYXfbXZaadXX
word satisfy	YbZdcacabccYXaZZbXaYaYaYddbbbcbb
word satisfying	ZYeZZabbeZabeacZYcXccebbaZaebYeZ
word save	acaZZbeYcaWYaZZYbbZcacYYZYbaYbYY
word saved	ZaYXadZZZbZYZZXcdZYXWZYYWXYaYdXX
word saves	ZZdZbbaZbdaYabcccbbbYeZbccaaZbca
word saving	XbabbaaYbaXaaZZYaYbbZaZYXYZZZcac
word saw	YababYeaYZeaYYZcbaadbaZZZdaccdaa
word say	XaaaaYYaZabacaaYacbaecbbccZaaadZ
word saying	abXZabaafYYaYdecYZaXXXYYdbYaaYZe
word says	ZbcZYYYbbabbbZbdbaaacYcbYabbZccc
word scams	bcdYaZZbcYaZccdbaaabbabbZadZZaba
word scan	XdadbaaZYZZaaXZYcZaYaabaZdZcXdYa
word scanned	YbXccbbaacZaaXaaeYdaZYZcYbYaZeZe
word scanning	dbZbcaeYabbbZZZabYeccbZbaddbYcZd
word scans	ZZcaXYcZZYacaYaZYbZbbYYYZaZcYZZb
word sccs	YYZcYZZYaZbYYbaXadYaaZZZdZbaZYcZ
word scenarios	ZWdYZXYcbWZbadYcYbcabZcaaaabacaZ
word schedule	bYbZbZYbYbbbbccZYaaZabcbcbdacYcc
word school	aZabaaXcaaYacZZaZbcZdZcaabeYZXac
word scientific	bZcZZbYdbYbabecZYbZaaYbcZbaabbdY
word scope	baYbZcWYZbbZbbbYYZeZbYbaXXbZbZZZ
word score	XZYcfcXbaXcebfaWZbaYbXdZZYXdbdbc
word scores	cbcacabZYccbZZaZZYcbZbbbZabbaZad
word scoring	aZXabcaZZaaZaZbZaabZaYYZYbXbabba
word screen	YbYZccaXZabaaZaZaadaZbZaXYbZbbXZ
word screening	YZZYZbYabbZaccZbbaZbaXbZYZYdaZbZ
word scripts	YbZZWaZZabZXWabZXbXZYacZYaYXbaZX
word scroll	ZcZddadbabacaaaZbbdbaZbYcaZacZbc
word scrolling	ZZdYadabZcZaZbZabcbZZdZaYZYbXaXb
word sdk	baYaaabaaYYZZZaYZbZbbZZZccZabZZZ
word sdks	XcYZZdaacYYXXaaYYZYYYacYZbYZbWWY
word seamless	acZaZcdZcdaYaYZYdZdZZeXacZcZbaXc
word search	aaZZabZYbabcaYZbbbZabZaaaaaaaaaa
word searched	ccadbYbaZZcbZYZacbcddbbbadcabcab
word searches	abcabbcbbbZaaZZaaYZabcbbYZaZYaaY
word searching	YcaccaZcaecZYbdcccbYWYbZedZcZdba
word second	YbbZcXaZZXadbcbbZbZbdcbZccacZcaX
word secrecy	XeYYaXbdYbXgcdcXZbbXcdZVbWaaXbaY
word secretary	bZZcaZZddYZadYbaYdZadZbdaebbcYZa
word secrets	bZaZbcbbdadaccbYbZaaYZbaabbbdabZ
word section	aabcZaabZaaaYcabbbaaZbaacaaabZbZ
word sections	aYbaWZZZbZbaYZZbZcacbZabacdXaZaZ
word secure	dacYYXcbYaXcbbcXZYbZdeVYcacZYYZa
word secured	ZbdZcZccYbZcacabXcbYceZYdaebZZZX
word securely	ZYaWZWcbaXacZdcYZbYbcYZYcZbbaaeb
word securing	aZZacYYaZaadbZbZbZbaZaZaYabbabYa
word security	abZYaYcZYaYcccbZbaaYdcVZcYZaZZaY
word see	bacbaabZZbaaaaaYaabaZbaaaabcaZbZ
word seeing	aaabaWcbYYdcaZZYZbeddcXXadbbbdZc
word seek	ecYbcXbbbbZaaYcYZYbYcYcdZbaadZZZ
word seeking	YXdZbXYeebcaafdaZbbZdabZaZcabcbb
word seen	ZaaaZZbbbabcXZXYZYbbbdXWYaXbbaaZ
word segment	bbaeccaaabaZbWbedZdbbadecbbabcbc
word segmentation	abbYdZaZbYaaZYbcaZbbbZZbaacabcac
word segments	bcZbbYZYXaYZcXcceZeaaYcbaYZZYcac
word select	acZddaaXYbcabZcbbabbaaZZcbbcaaZb
word selected	XYabddbZacaacdaYZYaaaYdabbZbbbZc
word selecting	aZbabfZdbaZdcaccZbYYcbbbbZcZcYbb
word selection	bYZZaYaaeaacZcbdbcaaZaadbaaaYbWa
word self	baaYZcZZbbZcbcaabcZYabadYaaabZaa
word selfie	acafYbaXZcZaZYbXbXbbYaaaaebcWbac
word sell	ZaZZXbZYcbbbVXXVXWVbZbWabZaYZaba
word seller	YdXddadZZZccZZZZdZbaZYbZcbYbccbb
word sellers	YbabdabXWYbbXYbcYabddXZYaaYdcZce
word selling	bcdXWdZZbYcbXXZYYaWZaeaZZacYcbdZ
word sells	ZZeYZZYcdabaaYcaYcZYabbcabcbZZaZ
word send	caZbbaaYabaYbYZZbXZZbaacbacaWbZa
word sender	YYYaZbaaZYZaZZaacdaaZYcaZXbbYYbe
word sending	YYaZbaabWabbaVaaaaaccZacabdaacbZ
word sends	ZdXZbccZacaaaabdcZYZabbZdZXaYZYc
word sense	ZebcYabXXZeYYXWZZZZbccYXXbbbacad
word sensitive	aaXbZaYXaXVZcabWaXXXYaWXadaZXYba
word sensitivity	WXcYXabcbYYedaaabeXeZaZaZYZddbcZ
word sensor	acYaabaYZZcbaZYYaZaZdXbaaZZbbZaa
word sensors	ZaYZbaVZdeZaebdcbaZYbYcdeZYbaaaa
word sent	ZbaZZcYZaZYbYYaabZbbXaZZbZYaZcbb
word separate	bbeYcYcZcbcbbbZZcaZYbbZYacacbbaY
word separately	aYdaabdcgZeaZbZdbcXYWcbcYdaabZXW
word september	aYYXWYYYZbaYaXaWYedXdZeWWYcYdaWc
word seq	YZZcZcYccYbcZZbZZaadacacYZdYaZaY
word serial	caXccYaaYcbaYZbYbZccbaXcZbedcabZ
word serious	YYaccbdbacdaaYZaZZgZcZaYababadaf
word seriously	ZaaYaZZbYZacdZZaYbZbbacbdcbZZZec
word serve	beZeYbbYZaZXaWZXfZbZaZXcadaXZYYd
word served	aYaZaaZYbaYXYZZabcZaabZbbZYYaZXX
word server	bbadbbaZababaZaaaZcZZcZdbacYbbaZ
word servers	YbXaZcZZYZZcddaXaZbYcWZYeVabXccb
word serves	YbZZbZbdbceaYXaZcaaYZabbcdYdddbY
word service	aaZbaZaZaZaaaYYZaZbabZaacaaabaca
word service's	dZZdcYabZacbbZZcZaZZYYbdcebbaZZX
word services	ababbZaaabbaaaaabZaaaaaabaaaaaab
word serving	cabbbYaaccXYZXbbZXcaaecadccWbZaa
word session	YYaZYadZXdZYWZaYaYYbWddYaZXaeaYa
word sessions	cZZccdZabbaYZdcZbbbbYZcbaZaZcbXa
word set	acabbabZbcZXaabYZZbaZZYZacZabYYa
word sets	aZZaaaYZaZZacaZabZcaaYcabaacZaac
word setting	YabcbcZbaccYZeZccaaXYYbYbbYcWaYa
word settings	ZZZadbbZbcaaXcZdbcXZVaYaaeYbZZXZ
word setup	baYZbcYbaZXbbcbcbZZYZabbcYaaaaZZ
word seven	ZXdbYcYbbYdbccacZcaaYZdbaYabZacb
word several	ddabdbXbbaZZbZcabbbcZacaYYYZZbad
word sex	YZaYbXcZZYaecbZYZYZZZbZYbaYcbYYa
word sexual	WeYeZVcZYZcYaZaWbZbZbZYYbdadadcd
word shall	bXbZaXZcaacaYabcZcaZYdcaaYdbbZXZ
word share	ZbbbbacbZYdbXaYZbYdZcZXYZaYdbccc
word shared	XcbbaYbZZZbaZaZaaXbabZZVZabZacaa
word shares	YcccbXbYZXdcYYYZYZdaaXYXYZYadfed
word sharing	YaabbZcZabbcZbYYYZXXabZXZaaaaaaY
word she	cZYXbabdbdaYaZZcbbccacYcacdaYZXa
word shield	bZZZXdYabaZbbbccdYebebcccXbYZdbY
word shine	YZbYYcZaYZabadbcZZZaYbacYaaYYcZY
word shipping	baaZZbZYZdZZYVaacZbaacXdbccXcdZZ
word shop	bYbbdYdZZYfbYbZbZcbbYcbbaeacbcZW
word shopping	ZZYababaZacbYcaaWabZaedYcXXbfaaW
word short	ZaZcYcXXabaaYbdaaaaYaZcZdZaaZbbe
word shorter	ZYeXbbaXcYYedZYZYdYbcbaaXYccaWcZ
word should	ZYaYYZbcaYaaYaacacZaZabZZZbXaabY
word show	abbaYZaZcbXYWYZacZdbbbXaabdWYbWb
word showing	baZbaaabZZbdZaZYYcZbbbZYaZZbbaYZ
word shown	WaYbYabZbYbZYZababXaZaaZXdYZZebZ
word shows	caabaacYZZbbbVYbbZcbaaZcZebbabcZ
word side	aZZYacaabddaZbbbacabYcdbdZaZbZcd
word sign	caZZbaaZaZXabbcdZZaYYbcYdYYXYZbZ
word signal	YadWabVcZXYYbXYYaVYYZbYWaWXYcYXa
word signals	bYeWdcVfabZVYYXYYVWWacaWcXXbaYVb
word signature	bZaaacXacbXbeddaZaaYYbebdYZaYbba
word signed	cZaYYbaaZbcYaZZbbZcaZdXbZZZabYXZ
word significant	ZYYZbZYaZZaZcZbaYbVZcadXaYaYbbbZ
word significantly	aYaZYZYadYYabZbYZaXYbaadYaaZbabX
word signing	YaWZbXaaWcbacZaacXcXebabZcaddddc
word signs	bbadYcZccaaYZZccbZbaaabdcbdYabab
word sim	cZaYYZbbcZabZZceabbZbXdYbXaYZZba
word similar	ZdZaYbZXabZaZcaaaZbaYcbaabaZaYYa
word similarly	aYaZcYabbaZYbcbaabYbcaYZcbXaZaeb
word simple	ZZYbcaZaffcZZdabddZZZdZbbbYdaZZb
word simplify	aZbZbYacZbaZaZbZbYYZaZaZaZcYaZac
word simply	ZbZYbeaaYbaacdbbYdYYZdebbabZZbba
word since	bZeaZbccaZcZdbccZdbdabfeZdcZZZZY
word singapore	bZZaYdZaYZaaadZYYaZdbYZZbZabXYbb
word single	babbZZcaaabbaYaYZZbdccZabccdbYba
word site	ZaZabcbbaaabZZbaaYZaaZYababacZbY
word site's	bYbadZdceabbcbbZabaaZaaabcbcbaba
word sites	bZYabcZabbZZYabaaZaaabcbaaZbaYbc
word situation	cbadbaaaYacXabbYZZbZYZcdaYaYbbaa
word situations	bXaabbaaYcZcZbcYZYaZZZaabZaabYbZ
word six	YbaaaYbYYaZdbZZYabcbXWdXZZYbXZac
word size	aZaYZYabbYYZcZbaZcbbbaZZaZZYXZba
word small	YadbdZaXdbbZXbcYZbdeZbcYdbZabYXc
word smart	babceaeadbbaaZcfccbYYZZbecbdZZYb
word smartphone	ZWYYZabZdXZcXdeedYaZbZbZcaYaZZeb
word smooth	baZZYZZaYabYbaaZaYaZbZZcZaaYZZXZ
word sms	baabZZbaYaabbZZaaZbceYZZXcaZZaZb
word so	aYababbaZaaZaZaabZbbbaabaaaZbbbZ
word social	ZbZaaaaZZXbaYZbbaZaZZWZWabZabZcc
word software	abbZdaabYaadaaaZZababcbacbabbacc
word sold	accYXbZdbcfcZaabXbXWccZbZddZbZab
word sole	YbbbZcaZcbYacYbbaYaYcaeddbbZXYaY
word solely	bcaZYZZdaabaaaaZZZbabaZabZaYebZY
word solicit	aabYdbZfbcabbbbbbbZadZaZaZcaZZaY
word solution	aZZcYZYbbaaaaccZXdabcbbZeXaZbbca
word solutions	babZYbYeXXbabcXbbcabYdacZcZYdbaY
word solving	ZYYYZZbaZZYZaYZabZXcYYaYYZZZYaYc
word some	ZbbZabaYbZaZZaZbcZZYYZZaZZZaabZa
word someone	ZbZYcZacaZZbadbbabYacZYXcZZabcZY
word someone's	abadcaYacdbYabZYcYeaebZaXbabZacd
word something	bddaaYdeaZdaYXaaaYbYababdadZacZZ
word sometimes	YdaaaadZZZaZZYXcbaabZZXZbbaZZbZc
word soon	cbbZadZdaYYXZaZccdYcbbYcYZcZYYYZ
word sort	aaZdXZYZXababZYccabZYXZZbXZaadZb
word sound	ZcbcbbabceZaaadccbaaZacdeabcYbZb
word source	YaXYcXdWXXYZYWbedZbZXWYXdXZYYYbd
word sources	dZbXWVcZaYXXVZedYXcZYaaXbdYYZVcb
word south	ZZYZaXdZYaYbYadZZZZaaYaabaZcaZba
word space	bbcYYYabbaYabZZZaaYbbcZcbaeYZXZZ
word spaces	aYbbdXccaecXYaabcZbbZZXcYeZcZaYZ
word spam	XaababZaZdaZbZabcbacaYbcbbYaaYaa
word spammers	cbacXeYZbdZZeacacZaYaYcdbZbZaZZe
word speak	bcadccaYceaXZZdbbaYaZYcaedYaYaYc
word speakers	abXbcbabbaZbYYbdcbdZbYZYcXaXabad
word speaking	dacdaYcbcbaaZYYZabeacaaaZbcZcaab
word special	bdYfXaXZaZZXdccVeZZaYXbXcdZaYbac
word specific	bbcZZaabYaaZZbYbacZcacabYbabaZaZ
word specifically	bcZcZYbacdZYZbdZacaaXaaZbbZZYbZc
word specifications	ZXdYbaYcdbddcebdXcaYcddZbabcdYeZ
word specified	acZacbYcYaZbabXaccbaabZbbaZaYZXZ
word specify	ZaYaaeaaZbcaZZZbbZYaZZZaZbZZZZaa
word speed	aYYXYfXZbXabdcZZZaYZYbcfXXZYZYaZ
word spend	ZZZfbadZZbbZZZZZbaYbbZYZfcabdZaY
word spent	cbXZbbaZbXaZbacZaYcabYbbaYbabcba
word sponsored	ZXYXZZZZaaaYacdbbaZYZacaYXabbbWa
word sponsors	ZaaccWcbZYccZYYaZaZaYaZXZcZdccaZ
word sports	abZaXdZZYZZZZYZabXYXYaZaZZZXXYXZ
word spotify	WZbYaXdbaZbcaaabYbbZebZZabYbcYba
word square	bZaZZacaaYYYacdYaaaaYaZbaZaZdcaa
word ssl	cZcZabZbbcYbcddaYcYabcbacabYaYZZ
word st	XZZebXYZZaZaYZYaYbYceZcbbeYZYccb
word stability	daZcZZZYZdcYZWZYeYeZZaZcYbdYacbc
word staff	adXabcYZacWZabdYfZbYZabafZbXWbZb
word stage	XXaZZcaZbaacccZbWcYcccaYZaYeaYbb
word stamp	baacZYZZZYZbaaZZbadbaYacYYaZZdac
word standard	YZZdZZWZbXcYbbYWZabcbWXWcWbZWYaV
word standards	bacXbXabbbbaYcZWZYabcdYYaZaXYXZZ
word start	YacaaZaacZacdZaYYcdbdacZcaadZabc
word started	aYccYXbcbZZcYZYcZbYcdbbdafbZbZcd
word state	caaZZaZacbbabZdYYaaYbbZabaaWbZaZ
word stated	ZbZbYdbZbabababceYYZYYdbcYabcbaa
word statement	bXbbbYbYdbaacaaZababbXfWcaaaaWbe
word statements	eYbcaabcdaYaddebZcYaZbfabccZcYXZ
word states	cWXaXccbZacZcbabXcacbZaYcabbZacZ
word stating	eacacZZcbcZYYcdZZcbaabaaccacdXbZ
word statistical	bbbbZacZacZYZYaWbaabZcaaYcaYacZb
word statistics	dZZcabbacddaZZbZcZdcccaccdcbbbaa
word status	aaaaZaaZbZabaaaYaYaXbZYYbZaabddZ
word statute	cacYabbaaYYYbZZXbbZcaaZbcbZZYZac
word statutes	bbbYZbbZcaZbaZZacZXabbZcYZbaZbba
word statutory	XXYYcaXZdbcZcbZYdaZYYYXYbXbbaYZc
word stay	caYZZbYabbaXZaebZcaZbYdYdXcZcZXc
word ste	ZaaZaaYcaabaaaZdadYabYddYdYZZbbY
word step	ceaZaYfcWbWcdeeYaZcacfZbdadYZaYX
word steps	ZaZYdZabZaZbabYaYXabcYZbZXababZb
word still	YZabadabbcaaabbbYcZYaabcZZabbbXZ
word stock	ZYbZYaXccaabcZaabacbbabbdbaZdYae
word stop	ZZcYZYacbYcYZabbcdWYYcacYdabcWYY
word storage	XZZYcddYbcZcabYXYdacZbaZZbYcaYZd
word store	acYZYdZWaaXZbaaZcbZbYZaaaXYaYZbb
word stored	abbaWbbZYYabcaXXbdXcbcXXbXbaWZYb
word stores	YcVaZabYWZaZaYYXbZdbcXaYYZaccabd
word stories	fbcbaZcabfaYZababcbcababdedaZZYY
word storing	abZaZadXWccZZbZYbbadacaYaabYYXba
word strategic	aaYYaacZYYbXYabcdYbbbZYXbdbaXbcc
word stream	bZZYcYYaYbXcbaaaYaZcbaaZaWbaaZYZ
word streaming	ZZbYcbZceaZZcddZZbaZbbcYZabcaZab
word street	XYaecXbaXYacbZXaYaYZbbbaVabaacaa
word strict	YcYadYeaXabcWcXZbZfYdZYZZZZZYdaZ
word strictly	XcaYaYdYZaXcbabZZaaaaaZZZaYcZbab
word string	cZaZbZaabYbZZdcbbcabZcbZaaZaaZZb
word stringent	ZYYYaabXWZabZbYYaZYZcYXYbZaaZbZa
word stripe	YbZZcYcYXWcbXaYbcXccaXWYZZXcaedc
word strive	XcaZdacYaccbbdddZbZYZcaYfbXcXZYY
word strives	YYZZZdZaZZdbbYYZYcZcXdZYbXaaYbZZ
word strong	ZZbcbXZbYacaaacYabcdbbZZabZYZZba
word strongly	ZZeYcaXcYaeaeedZYaZaadbaaeaceXca
word structured	cXbZZecadYYXacZXbbaZZbZbaZYYYYZZ
word student	cbbacabaaYaaXYbcabfZZXbXdZabaabe
word students	bZZccbZcaaZZaZZaaZbbcabdaccYZbbb
word studies	daZcbYZaXbZbadbZcYcbZaYaXcbaabdb
word study	aZaZaaYaZZXaacdYaabYZZccaYaaYacd
word studying	baadccbYcbYYdXbbaZcbZbeaZbYdaZec
word sub	YcdbcWaaZZdcYZZYaYbaaYZYYbbdbbee
word subcontractors	baZdcZdbZZcecbcaYabebcYadZabbaca
word subject	ZabbXZaaaYZaZcaaaZbaYbYaaZZZbbba
word subjects	cYbadZYbdcbbaccaYbYZZcbcdZZbcbZY
word submission	daYdYaZYcZYXdbbXeaZbbZXYbXZbXYZd
word submissions	YdYcbcbXYacaZZaccWYZZXababZcZaZa
word submit	YYaZYdYdXYabaaZZacaaYcYbXZcZacYa
word submits	YYYZZZZYZZbacaaaYZZaaZdcZaaZaZZa
word submitted	baZcXaaYZZbZYZYZZYadbcabZccaZbYY
word submitting	ZbaWWdaeZZZadZYcabZWYdYcZXZWcaXX
word subpoena	bZbccYcaZbbZYYYZXZbacaYbacYZbZbc
word subpoenas	WbZcZbaZbYbbabaYaZbYZaZaaaYbbcba
word subscribe	aYabacZbZbXbcbbaaaZcaXcaZaYdYadb
word subscribed	bacbZbaZZbcZYZdbZaaZZccddZbYbYcb
word subscriber	abYZdZbZacccZbaYaZYZbbabcaZccbZY
word subscribers	beZbbbYZbbZbdcbbdYaZYXbZcZabaddc
word subscribing	dbZcccaaaeZZbZaYbaeabacbZZaYZaae
word subscription	aZZecbZaaZZaZcZaaZcbZYdcabZYZcZd
word subscriptions	ZbZeecaXaZbcZaaZbZaXXaZZccZcdcbc
word subsequent	cbccaaXcacXcZaZZbccdZbaaYaaYYbbc
word subsequently	ZZaaYcaacbbaYcWZdZZaYZYaYZaYZcaZ
word subsidiaries	YbYbaZZZYYbaaZYYabbbZXaYZbbabbbZ
word subsidiary	aYZcYYYZZZZbaaabbaabcbacbdYaZabc
word substantial	ZZbbdZYcaabacZcZaYZaYZacccaYaYaa
word substantially	ZbaedZbZZaZYZYabcacdbZabacXdbadb
word successful	YbYbaYbZaZaaZZZacbZaaZYaZZZaYZZa
word successfully	ZbaacZeXaWZbbaaabZdbYabXdZYcbbcc
word successor	aZZZeaZaYXYZYZZZcbedbbZZYZacaZbb
word successors	bYZYbcYabZYZcacabZbcaacaacacbYcb
word such	abZabbZZaZbaaaabaabaaababaaaabba
word sufficient	cZYYYZZfbZcagbVcXXYYWXWcZYaafdWY
word suggest	dbYbXZcZccXYaXYaeZcaacYeZddYYZXa
word suggested	abZccZcaaYcaXaZYZaddeZbYcabaacda
word suggesting	dZeXZZYbgYYYaaaaaYadcdZcZadYZaaZ
word suggestions	cbZbaaYZaZadYZbbaaaZYaacbWZaZeXa
word suitable	bYZYXaaaaZZYaZZZbXYaZaYdaZaXYYYX
word suite	ZYZefbbbZZbaaYYaYbYdbbaaWZdYXdbc
word summary	YeXdcdZWabZcZYaacbbYZWZZaYYbXfac
word supervision	acbZaZZaYaZZcZZYacbaabZYaYZZZXab
word supervisory	bbdXZbdeYZXZaegYabaWaZaeYZcaceZa
word supplement	ecbYZbbdcXYZaYcbcbbbXaYcebeYZZab
word supplemental	aYdcfbaeceddabdZZdbbaadacdcdcXac
word supplementary	bababZbaaZZddacbbabXYZcZcdcZdbZc
word supplements	bXeZbZccfccccZbbZcaebbaXeebeaXeb
word supplied	cZaZdZabcYZcabbZZcbZZadZaWacbbcc
word supplier	bcabaZZcYZXZaXbbbbbaaacbZbaZZaab
word suppliers	WdXZcXeYXWcfWaaXZXcYbWXWdaXdcdba
word supply	ZZYaZZZXZZZZabYaabaZaYZaZaYZaZYa
word support	aZYbaacYaZZaaYabaYbcaZaYbZabZZcb
word supported	bZdZbYbaZabbbZbbaabcbZbcacccfeaa
word supporting	cXbYXcXdcabXdbacaaababadYYcaaZbX
word supports	abaZcZbcaabaZdZaaZaZaZZaYaYbYbZa
word sure	ZbZacXecYabdbbbYZbbacdbWdXZaXacb
word surname	cbZcccYacaYcbcdZZaaZaabZfacZbZec
word survey	ZaZZYZcXcZYabZbbaYZbXZcZbbbZZZbb
word surveys	ZabbbcbXZaZcbaaYaZbZaZbXbZZZbcbb
word suspect	ZZbaeZbbbYZddZbZXdZaedaZaZbcbaaZ
word suspected	XbZcdZbaYZbdZZcYYaZcdaZZcaZdccba
word suspend	XcaZZZbaZYabaaaZabaabYcYdaaebcbd
word suspended	cddYbaZZaZcccXYaeaXbbcaabfbbZZZY
word suspicious	bcbYcZcZXaZcbdaXZbabecXYeadZZXYZ
word sweden	YYaZZYadYWZZXbXaYdYacYabYaaZZbba
word swedish	XaaZcXdZXXZcWZacZadXYXZaYbbZcebY
word sweepstakes	abYdeabZcdYacaaaabbZdbcccacZZaab
word swiss	ZYXZXbZYZacaadZZbacdcYYaaZZcbabd
word switch	YdXcZcYYbbZaaaaacXbYcYaZaYbZbZab
word switched	bYZadcabbbbbZddcbbbaaZbadZaccZad
word switzerland	aWYcZYZcYZZadZZbWbYZcbbdZbaZZabZ
word sync	baWabcaYcaYacYbacZabaYdcaYXZaYbc
word syncing	dZaZYcaaaYZaZcddabbYYaYaaacYYYaa
word system	aaXbbcYZbZYcbbaacXbYaaabZZaaXbZa
word systems	cbaZZaabYZbcbaZZZbabadYaZaaabZab
word tab	bbZbccdaYbdYcabcbdaabYcbddabbcaa
word table	YZZaYabYbcZZaabYZacbZZaaabYbdcac
word tablet	ZbZbeZZaaYbbbZZZaaaZZYZYZaZaZacc
word tablets	bZaabaZdcZdabZcZZcdcZcfYZWbbdXbb
word tag	cbbccbZaZaaYbbZYZacZZYaZZabbYaZa
word tags	ZbabZaZYacZWZabaZXcYZacacaXXcZXY
word tailor	ccaXXbaXcZaXaYabbZbadfZaaacYaZZb
word tailored	ZcYYbZacbZZXbaZabWcZZWYZabbYZZab
word tailoring	aZaaYbZdcXbaZZZaYaZaZZYcZXbYaabb
word take	aZZZaZaaZcaYZbaZYaaYZbYbbabbaaYZ
word taken	YbabZZYbYadbZZZZaYdbcYcZaaaZacZc
word takes	aaabcabZYbcecaabZYcbcaaXdaZYbaaZ
word taking	ababbcaaYcZabbaZbYdbcaabZbcZZbbc
word talk	ZZbcZXaeZXacZYXYXZaedabaZcYadZbd
word tap	YaacdcZaYWcfZbZZWZbYXZbZZYabddeb
word target	abZdYYfaZYeZbYYacYddZYYbYbdXZaYb
word targeted	ZacXWaYbZZcbYYXVZWaXcbXaYabXZaba
word targeting	aZYbZcaWbdYXcbebcZbZYaabZbYbZZYa
word task	ZYcYYZYaZabaYabbXcWaYaedYZXYcXaY
word tasks	XbdbeWbbZcdcYYaYXYbeaVabXbadfacb
word tax	ZabcYabYbZacaXYZbdababaZaaZbaaba
word taxation	bbZbaaXbbaYXbcdZYZZZZZbcYZZZaXba
word team	YcYZZcZZZZabbaYbcbZZbaYZZYZZXaYa
word teams	ZXYYcabZbaabaabbaYZbccZacbaaaYaY
word tech	bbacZdZaYZcbbXZbbbbZZbYaXbdXXbZc
word technical	abZZbaaZZZacaZbZZYcababZcYZaabea
word technically	cZZadXdaacYZabcYbbcbcaZcaYaaZYcb
word techniques	ZcZaZccZaaYYbbZabZaabaacZYdbaYYZ
word technological	ZYbYbZaacZaaabZaZbaZacZaacZaXbba
word technologies	UaZaccbbbYZaXZZXXZZZYccXZYYYbWYZ
word technology	abXbZZaaZaaaaYZZZZaZXabXaaZZbaab
word tel	XZYcfdaZXXbZYYZaYaXbaZacYYfYXeYX
word telecommunications	ZZZZZZbZZbXaYcYZZZZdaaYZYbaZbaZY
word telemetry	dYZabaZZcbaabdcaZYZaaZcccbcZccaY
word telephone	cbZdaaaYacaaZYZbaaZYaabZccbbYcdZ
word tell	baaZdaZZbbYaYcaXZababcaccZZZaZYa
word tells	bZaccaZccabYYbaWbceabcdWdYdacaae
word temperature	ZcXcZbXZcZYZdabXcYZYYYcabYZZYbcd
word temporarily	acbXVZZbbYYbfXaXbcXbccaeWYbbbaZZ
word temporary	ZbZdcZbcYXbbZcZabaccbbbZZZZcccab
word ten	bcdZbXdaacaaaYZadZZaaZYZZbbZXZXa
word tendencies	YYYaZYZaaYaccbaYbYZaaYZabbZbaZdX
word tennessee	aZcZZaZbcZaabbZbZbYabbZbZbaYZabb
word term	aZbbbaWZbZabbZcZbYbbbbaadbaaZYcZ
word terminal	baZadcZcebZbacaYXdccadbZcZcadYaZ
word terminate	YaYaaYcZYaZaaaYZfYZaZWZYbXbaYabb
word terminated	ZbZZYbbaXYZdZYYcacbdYcaaZYaZXcZa
word termination	YYaYbZaZYYcdbYXaaaZbZZabaZZabdaY
word terms	bXbbaZbdccbZcZYZZbbbbZbcbdbcYYcb
word territories	cabaacbZaaZbbcbZabacbZaXcbcdZYcd
word territory	YWadZbabZZdcbbaXYZZbcaYXcXZdZbcZ
word terrorism	cbZebXbaacbZYXYZcZccdYafacaaZaZa
word test	daaZabbcbaXcddfXaZaacbZcdaZZZZca
word testing	YbbZbacZbadcaaaYZZabZbXYcYabbZba
word tests	aYaabaYYZaaZZdZZabaabZcZbYcaaaba
word texas	aZZZZaabaZYaaabbaaaabYZbbbaaaaaX
word text	aaacaZcaZYcbZabbabcaZbbZacaZZYXc
word texts	ZbabaYYZaYaZaZaaaccabaaaaXYZZYZa
word than	ZZaZXcaabbbbbZZZZbZbaYZZaZbaZaYa
word thank	dZdbZZbefadcbbbbbccedebZfdddbZec
word that	baaZaaabaZaaabaaaaabaaaaaaaaaaaZ
word that's	eabZXdZaaWccbaZdYbZdbbccXYdWebda
word the	aabaZaaaaaaaaabaaaaaaaaaaaaabaaa
word theft	bbaZeXcZZbbabbaWbZbbdZXZbbbaZYaZ
word their	ZaaZabcbZZaaXaZbZbabaaYabbYdaabZ
word them	ZbbbbZaaYbbcYZXaZaZbbYZZaZZbcbba
word themselves	ZbaaccaaaZacaaYbbaebabYZZZdbddZZ
word then	YcacaabaabYaYaZZaaaaaZaaabbbbYZb
word there	ZcZaYcbZYaaaXbabbbbbZaXacabZbZZY
word there's	YaZZZaYbbaZZcbcbbYZYdeZbaZaZbdbZ
word thereafter	ZXZYYdYbbYabbZaZacZaacZbYZYaYZcY
word therefore	aabbecccZedaYbcaaabaZbaZeabccabc
word therein	dacbdcaYbZZabYaacZcZYYcXfXaaYXcg
word thereof	ZZdcbcYeYcaccZZaZbcdccbabYcacZcb
word thereto	cbacbXdaYdYYbXacbccceZbbbecZZYYY
word these	YbabaZaaaaaaYZZbaZZbabZacaZZbZZZ
word they	aaZZbYbbYaabYaZZYbabbZbZZcXbbZca
word things	babbbZZaafZacYbacZabacaabaaXZdZb
word think	bYaaaZcabababXaZbbabafZcZceZaaYb
word third	ZaaaZaabaZaaVaabaaaZbYZYaaaaZbba
word thirty	ZbeadYaZZcbXaacbaaabaYdbYbaYYZZb
word this	aaaaaaZaaaaZaZaaaaZaaZaaaaaaaaab
word those	cZZZaaaaZbaaabcbabYaZZbYbaZZbbca
word though	aaeYYabcZYbbXdYabbYbabZdacbaYYZX
word threat	bbdZababacbaYaZZbZcZcabcYabYbbaa
word threats	acbXbZcbZdYXbbcXbZacZaYaZZZaYYYd
word three	bZZbbabaaZbaaYbZbZbcaYZbZYZcaYZc
word through	aaYZabZaZbabbabbabZYZaaaaZaaaYba
word throughout	eYZZacaZbabZcebZZbcZaaeZcZfccZdY
word thus	babbaZdaZacZZaZXZZaccbaZaeacbYZa
word ticket	aXZbZZbXbaZabbZbaZZcbabdbebYXYZa
word ticketing	babYcZYZcbbZZZYbcaaZcZZZZZcaaaYc
word tickets	ZYacYZaXZXabYcXXZbYdeZZZaabaZbab
word tied	cdZZaaZaZdYYeadacYYZbabdaYaZYZZb
word tier	cYbacdXceZadfeecXbbZZceddYaYdaca
word time	aabWZZXYZaaacabZaaXZZYacZaYaaZYY
word timeframe	cZbZYfYdYaZaYdYfafZZZcabZaYZYYYZ
word timely	YaZZcZYZbZbdaYabaZYcYaZaXbdabZYa
word times	acbbYaabZaaZaYZbbaebYcZbWZZXZccb
word timestamp	bXaaaYcaZYbcZaaZaababYZaXaaaZXaZ
word timestamps	bZWZaeWaZaWZbdfcaXaXWbdcbZaZZXZZ
word timing	bdaYXadZZbZXbYccdZaYaaaaaZYYYZbc
word tips	YcabeXddYcadcbaXbaaZcbYYdacZYaaZ
word title	acZbbZYabccabbbYZZaZbababbZbaYbb
word titled	cbabWbaaYXaabcbbbcbabbaZaYZacZYa
word titles	baZZaYaXYcdbYcYZbZbZacXaaYacbbcZ
word tls	YcdYbYddaeZffcfZYabWcfYZdYaXZYYX
word to	bbaaaaaaaaaaaaaababaabZaaabaaaZa
word together	ebcYXYacdaabbbcZZcabcZcZdYeZbZeb
word toggle	ZXaYZeZbcYZbZbZedZYYYabbYXbZYZYY
word token	YZXafbbYZbYaZddbbXbYXZbZeYXXaaZc
word tokens	ZZcabeacYZZbYcZdZdZcbZbdaaZZbacZ
word toll	aYbaZbadaWcaabYdZdYcbeZZZZdZZYba
word too	cbaaccbabcaXXZYYbZbdYcbbZbYZabYX
word took	ZbbdZbaaZeaZZZbabXbacadZaccYZcaa
word tool	YbZacZaYZXbcZXYYYXZcaZYZZZYYdbbZ
word tools	bYZZbbZZccYZXdccaabZbcbaaaaZaaaY
word top	ZabbbaYbYZaabXbcYaZbaYfbaXbYcYcZ
word topic	cbbYZaYbYaYYbXddYbdYbacZZWdXYbZc
word topics	cadabafbZcaYbYZbafcdaaabadZbbaad
word total	baaaaYacYcdbYaZaddZaYbZebeadWbXZ
word touch	ZYaZaZaZZabaXaaaaaZacZZdZbcZabYY
word towards	cbcZZVacZbdbZYcYaYdZeaWaYbbbdcab
word tower	ZZZaYZabbZYaaaYcYbYZcadcZaYaZXab
word town	XabZaabacZZXbcbbbabZcZaZbcZZZabd
word track	aabYbcYcdbXWXXYWYYZYabbZfaZYaXXc
word tracked	cZaacaYdebXaZYZaaYYYZbaZdYYYYYZa
word trackers	YaYXbYbaZabdYZaZYcYcZababbZZdaYa
word tracking	WcabcadZacYZaZbYaaacXbYXabXaaXWZ
word tracks	XaYbaYZaYXbcaaaYXabZcZYYZcYbbcba
word trade	aYaZbabbbaZbbZbcZXYbbcdbcaaaacac
word traffic	ZbXbcbaaadabZabaaXaXaZbZaaZZZcZa
word train	ccYcbYbYXbYWbWXdbXZYacZcabaXZZWb
word trained	ZbZYZaZbcbYadbdZaaaZabaZbZYZYacb
word training	abZZfYbZYabaZZcXdYZZdbZYdZcbZdZY
word transact	aYZZYabcaaabcaaababcYbabbabaaYcb
word transaction	abaaaYZbYXbYZaXZZYacaaabXbacabbZ
word transactional	ZbaddWcZZadZYZaYbZbZbYYZbZYdabbb
word transactions	aaacbZZWYcaZaYaabYcaaXaZaZabWZac
word transcripts	bZfaXXeZbYbbcYXZZeafdfYaYbadZZaZ
word transfer	bXZeZcbZWXcZYfYYYbbeeYYWdXdcYacZ
word transferred	XYYbYcbZYUdaXeXZZabbbXWWbXYcYZcZ
word transferring	bYXeYbcZXWbYaZZaaaZcbWXYaWaaYZca
word transfers	ZXYbacbXaYbbadaXacccbXYUeYddZZab
word transit	cbbXXXdcYZZbdbbXXdbafcYYcZabZZbX
word transition	XYYacZZaZZdcZcbYYcZZaZaZZaZccabZ
word translate	fcZbXbZabcZZbZcZcccaZbZdbZaXaYZc
word translation	ZZYZbZYdZbZadbdcZdbaYXfZZYZZbbbb
word transmission	ZababXcbYaZdbbZbYacZcbZWbcacYYba
word transmit	adabacdZaabaXcZZaacZWZbYbbXaYdcY
word transmitted	ZbcfbbbWbYaYYXYYaXdZYYYagaYcYcba
word transmitting	daccccabZcaYYaZabdbbbaaYbbcbXabc
word transparency	dbcabdbZZZcdaZcabZbcbZcYcbabaZab
word transparent	aZdYZZYedcacZgcbYZaZbaZccacZZaaZ
word travel	abXdecZYZbZbabbcaZdaaadadabccecb
word treat	YcbZdaaYWaacbYaXYadadbcdZbacacca
word treated	YZXZYabYYZXYZbZZbWbbbYZZaZaWWbaa
word treatment	cYcYXVZbcYYZZYbZYZbcZaaaYafaaaYY
word trends	baZbZZYZZbZYZXYZcZZZbaYaZdcaYZbc
word trial	acacbZYaaeZZaYdadZbZZaZdZabZZbac
word trip	babbaYcXZccbZYbZaWcZbZZYbZdccbba
word troubleshoot	ZbYbaYZbZabaaYaYdZbadXZbZabcXZcc
word troubleshooting	aZbZaaaYbaYabYaYcYaaYaZbaZbaZabc
word true	XZZbacdZddaZabZYZZYaaaaaZbbZcaXa
word truncated	cbZZcdaZcXZdebcdaZcYZYcceXZZYade
word trust	aYacbbZYcbabdZZaZdYaabdYdccZaZaa
word truste	dadbbbbabbZbdcdZabbaZaYabbZabZYb
word trusted	ZccaaacaYXfbYaYeZYeZaXWZXbYdZdZb
word try	dabZbZbaaZcbbabaZbaZaaabbabZaYaZ
word trying	YdXZZccacaaYbbZbZeYXYYbZbZbXaXZa
word turn	WaacdbYZaabZXdabdbXaYaYacZXcYcYa
word turned	ZaZbbcXafYXXbcebbYbZYXdZgZaWabad
word turning	aZcYYZZbYYcaaXaacZYZZcaeZbZZYZYa
word tv	XZYadaaaYacdedabYgbacbaZdbYbabdb
word twelve	ccadabZbcbdccbaaaZaYbcbbdaZZbcca
word twice	aXZYXZcZZYbXbabaYaaYZcZcZbaXbaaY
word twitter	ZbXceccaZXYYaWaaccZZZYZYZaZacZaZ
word two	cYaabaaabYZbaaYcaaabcZbcYabaaZaa
word type	abZbaaaXbcXaadZbZZbXXccabZXabaZd
word types	aaYaabZZbcaZbZcZXabZYadbbaXZbYbc
word typically	aaZaZZYZZZZacaaZcZZbbZZYZZYbZaaZ
word uid	bcZcbbdaccYbZZbYaYcaYcbabbbYbZaW
word uk	bXZcWZWZYYZbababXaXaaZbdaZaZaaeY
word unable	YWXcccWbcaaecdZcaZWaZZbdZaZZbbXX
word unaffiliated	aabYZdZbdYcZaYbbZdbdZbZbcccZZcZb
word unauthorised	baZZaYZcababdcdaadaaedZadZdYZYZZ
word unauthorized	aabZcWebabYdeYdYacbZccXZdabZZYaZ
word unavailable	aaaYbcZaZcaYcddaaabbbZaaaaaacbYa
word under	ZZZaZYZabZaZZbaaaaZaaYZaYbaYaZaa
word underlying	adYbZeYbYYbWaaabcZcXZcbYbZcYabYb
word understand	bbaZcZacaZaabZabZaZabcZZcZbbZZbc
word understanding	dZZZYXaXZcZaZYbbaaZcbbaaZYabZYaa
word understood	ZZXYdaaYXbbaaabcbaYZXaZZcbacaabY
word undertake	baaabZYZdZaZaddcaaZaaacabZbaZaec
word undertaken	YabYcacdadbbcbcbaZZXadaZdbbbYYaY
word undertaking	cdadZYcYYdZXaXaZdYcccZZdafdXXbXd
word undue	dYcYYaYdaaccXecdYbabYcbbZabXfaXY
word unencrypted	aaaaaZYbadZYcZdZaZcbacZdabbZZZab
word unfortunately	XaeYbWbeYcbbaeecYeYYbeYaecabYXZZ
word unfounded	bbbabcdcbadbbbbaaaacbabbZabaabba
word uniform	bZeZYZZedZaZaaaZZbYabdcZeZaYYYaa
word uninstall	ZZZYZcZaeYYccdZbbZXZZaYcXZYcYbbZ
word union	aZacZbZZYYZYbaZYXZaZabZbabYababZ
word unique	bZZabaZabbbbbcbbbcabYcZcaZbZacaZ
word uniquely	YYcXbacZdaZabefXXbbaZcdXdcbaYXZa
word unit	ZZYeXYYYXaabcYZaYbZacabcZbZbbYcb
word united	bWWdYZaaXZbccbZcXcZbcaZaaaYcZacZ
word universal	baaabbXaYbZaZXZacYeXYbZZbZZZZZad
word university	bbZbbdZbfdZXbbcecbbZYXcZbYbYbaZd
word unlawful	bYbZaYbabacaZbaXYZaZcYbbaacdcbbZ
word unlawfully	bZaabbcccaZcacdaaZaaaadZbZacdZbb
word unless	ZYbaZZcZbaeZbaZabaYbaZaabcaZbbaa
word unlikely	ZdZadYaaYbaaacZYcXcbcaYbbaXbZZab
word unnecessary	ZZYZcbWaabZZadbaYZcZbZdZcXbcaabc
word unrelated	ZbaWZWaXYZbZWXWXbXfYcWXXYYaXbbZa
word unresolved	aaaVXXZcdYcbZcccZbXZZZbdXZcZcbcY
word unsubscribe	XbZbbWcbZcbbbabbccWXXZZbbdYfYXXX
word until	YaaYWZYXdaYZeXZXadXbccaXYXbbbVab
word unusual	cadZaZaZbccaaZZYZbabcdZdcdeZZZZY
word unwanted	abfcZcZcaYccabaZaacdbcZXbaYaZccc
word up	daaaZecacbZaaaaabYbZYZbaabZYYZaa
word upcoming	dadbZYbadecXZXZabZaZZeaccfeYZYYa
word update	ZZbXabXaWbadZaacbbYVZbaXaYaYYYWZ
word updated	ZXZXZZWZWaeYcaZfYddWdXdWXXbWfaXb
word updates	dadZdabYceaYbXfadWaYYeZcdadZZbXZ
word updating	cYdXacYbaceZbYaaZcZcZeZaZcbbcaZY
word upgrade	ZbYabaaZdZZaZaccbZcZaXcXcZaZbbec
word upgrades	ZYZcadbYdbZYadcdbcZZXZcbbbZcZZZb
word upload	aWZYbadacZZZaadcZZacZXdYZbYbZYcb
word uploaded	eZaZZaZadZYZcZaYZdYYZbbeYbZaXYaa
word uploading	ZabaZbaZYXccYaYcZZaZYXWXZYYaecZa
word upon	YXcZaYbbYabbZYWYaZYbbcYbdbZbdabZ
word upper	YdXfZcYXaaYcdZcbcZaXaZebaZYYYZfa
word ups	ZadabZbbZaaaZZXZabbcdabaXcaabYba
word url	abZadccYZeccbbcYcbcYYcbaZbbaaabb
word urls	caXbZcYZbbZaabbbYaZaYcaccZaZaaaZ
word us	aaabacaaaaZZbbabZaabaZbaaZaZaZba
word usa	ZaWfbbcZYVacYZXZZZdeZYZZaXacacab
word usability	ZbcYabacacZZaXYZabZZbbXZacZbaYba
word usable	cabbYaeaYaXYXbXaaaabaeZYZbZYYYcZ
word usage	caZbacXXaZZabZbZaWcbaYceZZbaYbbc
word use	ababbaaaabaZaZaZaacabbaabbbZZZYb
word used	aaacabZZZaZZXYYZbbbbaZaaZZYYcaZa
word useful	bYbWZZbZacZZXZZddZZcaeYbacbaZbba
word user	bababbaZabaabaYZabZccZaaZZacYbac
word user's	ZeYXbYbcacYZZYZZaacZaZZbaZaYacZb
word username	ZZYacYaabZbZbaZZbYaaXXZaaaVaaabc
word usernames	bYcXXaZZdXaYaXbeZaaaaZdZZYaYZbcZ
word users	YaaZbabaZZabZZYZbZbaZXZZZZaabaZb
word uses	ccZcbZdYYcYZZaaacacbbcZaaccaZbYa
word using	ZabaaaaaZaaZabcabbZbabYbbbZaaZZa
word usually	XXcYbZccaZbbYcZaacYcaaaadaZaZZZZ
word utah	ZcZbaZbYacZbaabaaYbZbYbabaZaaaaY
word utility	bcZacdaYabYbabZabYbZZYacdZbaacba
word utilize	abZaccbYcZaacYZWWZabbacadbadbcaZ
word utilizes	adbZaYcbadYbcaaYZZcbddZYccdYZaZY
word uuid	bdZddfdbecaWYaeYcXdZYcdZccaYaZZb
word valid	ZYZddZXaYbdaXZaaaXbbdYZZaaYaaZdd
word validate	abaZaacaZZacYZZbaacabYZYbaZbbbca
word validation	YdZZXZbdZYZadbYYbbaYccZZaWbYZaZb
word validity	ebZbaccYZdYYZXdacZcZYbcaeZcaZbae
word valuable	ZZaeZYcaYYcaZYZYaYaaaZZYZbbbZbca
word value	dcaZYdaabbdacZbZZaZdZdabaacZbXZa
word values	aaXZYYbbZWYadYcaZbYccbbYcbZYZYca
word varies	YacadZccYYaYbZYaacZdeYaYXaabaaab
word variety	ZdYbZaabZaZaaZZbacaabbaXcabaZZYb
word various	bacbbZZZbcZZaYZaaabbXcbcaZbZYZaa
word vary	aZcaabdYccbYabcbaaaZZdcaZcbcbZaa
word vehicle	aYaZadYZabZacdcdYZaZbbdYbabZcZaY
word vehicles	dZaZaeaabcYaabbdaaabZbcadabYaaba
word vendor	YeWdZdfWYdXaaXZZXXYZZcYZZcZYdZZW
word vendors	ZcdaaWgXZWdeWZYcXVaYdVYVbdXcbcgc
word verifiable	fYeYcYacbYZYZdcbZcZbadeZZYeZaZda
word verification	bbWbWabYbZaacaZbbYaZYYVZbZZbdbYZ
word verified	dbZZbZbacbZbabbaaZcYcaYYaZYZYZcZ
word verify	cbYaWZZdbbbZcYabaaYZZYWcaaaYcbVZ
word verifying	ZdaeZdZZZZcXaXZYdadbXXbbaaXYbaYc
word version	bZaaZZYbXcZcZYaXaacZYaacbacYbbZa
word versions	aZdabXaZXcbbZYZYabdcbdZbbZcaZaZb
word very	aZaZccadacbdacabYbZZaadaeaddcabb
word vi	abbZZYabdZaZXbcZZbaaZcccZYaZabaa
word via	abaYaaYZYZbbYaaacZaaabZZXbYXZZZb
word video	abYbabbZbbZabYcZbYZZZaaZaabbabZa
word videos	ZbZbcaZbZbbZcdbbZbYZaYZYaaZbZZba
word view	acabbaaaWYZbYbYaYaaZabaZZYaYZcaZ
word viewable	YdcZeXfZYZaecZXXcYXddXZXYZXfcbcc
word viewed	ZcYbbabbYZYbabYYcZaaacZaZZdaZbcY
word viewer	abZdbYbYbcacZYbZYZebYaaZbZZabcda
word viewing	ZaccaacZXadcWeYaaaacZbYZZdacZcXa
word views	abXaZXaaYYaZaaZbaZdbaXbYYaZZZdbc
word violate	bZaacZZcZcdbYZabZZcbZcabcdabbbdb
word violated	ZcbaYaYXYaZcYbZcbdZccaYaZaaZYaZb
word violates	bYcbZabbaZbbXaabbaZYagYdZadXYdaZ
word violating	YZZcZabcbYbacZXdZbYcaYZZaYbaYbYc
word violation	abbZZbbZaZZaYcbbbbabcbbbbZaZZbZa
word violations	ZZYabcbXcZZaaacZZYbZYYZXaZXbZYZa
word virginia	ZaaZaZaaacabbaabZZaabYZbabZZaaYZ
word virtual	bbaYaaabZadcaYYZbZaZbbZZYZbabaaZ
word virus	dbbdbcZZcdZYaZcabacZaadbecdZYZab
word viruses	ZabccbZbdbebaYacaYefXZabZdZaZZbd
word visa	YbYbdbbYcZbcZdaaYYbZZabaZaZcabeb
word visibility	baaceaabbbcdYcZbbcYXZaccccYdbbZX
word visible	YbZbcdZcWXcdWZXccaacZdYZYaWbbdaZ
word visit	aaaaadYZaccZZbaZZbaYZbbabbaaaYZY
word visited	ZbYbbcZZZaaaacZZcZaYYYcYZbYaZZZY
word visiting	YZbaaeacaZbaZYYaYbYYXbXbZZaZbZZY
word visitor	cbYbaYZabbaYacbYYaaZZdZZbcZZabaa
word visitor's	aaaXYZbaaZZZaYcbZZZaaZaaZaZaaZYZ
word visitors	aaZbZaaaabcaaXbZYZZZaZZebcaWZcYY
word visits	adWcZabaZZZaXWaaaZaZcaZZabZYZZZZ
word visual	ZabZabWZcaYccaXZaaZZaacdZZbaYaZa
word vital	aZaccYWcZaaZabbYZYYdbWcbXbYbcXdb
word voice	aaYcbdYbbaZZbYccZaZaYYcaYaaYabaZ
word volume	ZcZcdbZaZYbdbaZYZaccaZbZbZZccadc
word voluntarily	YdWbXbbaYYYZbYYYbXcacbbZaYdXaccb
word voluntary	YcdaZaZaaababZZYaaZbZZbbYZXaZWaa
word vpn	bZaZXYZZZZaZcZYaccYacaaeacbZXVbb
word vs	adadaaZaZaaZZZZbdZaZZbbcbbaaZcZa
word vulnerabilities	ZccXaYbbZcYecegYZaXZdbYYdYaZYYaZ
word vulnerability	aZZYdXbZaaZbedcXXZbXdcYXdYcYZZZZ
word waive	ZcZababaZbZbbZZYbXdcfXbZacYeaZad
word wallet	dYWYbaXaZaYZZcbdZcYaZadbbbbYYZbY
word want	YYbaaaZbcacZZaYeabXXXYZbadZaabZY
word wants	cYdZYZYdcaZYcbbcZdXcbccbbdZaaXcZ
word warning	dcaaaYZZcbZYYZYadXabcdZdYdebYebZ
word warrant	cYdbdXcbcZbZbYWZXcdcdaaaZdZaXabc
word warrants	XZabaabZcZebabaYYbYaZbaZaZZbaaba
word warranty	cZbbYaZbdbbZbZcZaaZcaZbbbbbaaYYc
word was	ZZaYWYaYcZbbbaYbaabaZbaYXZabbccZ
word washington	dbdabadcdadcbbaZbbabacbcaadZaacX
word watch	bcYbYYbZbYbdZaXXabbabaZaZaaaddcZ
word watched	ZYababccabeZadYZacYcaabcYeZcccZX
word watching	ZcYccXabZccZZcZYbcaYYZaZaabbbcYY
word way	ZYbabbabbdaZcaZaYbbZZccaZZdXZcZY
word ways	bacZaaZaaZbZaZacbbYZYcbZYZaaaZZZ
word we	aaaaaZaabaaZbZaaaZbaaaZZaabaaaab
word we'll	VaYZbZbZZacbcXXZbZYacZZbYYaaabYY
word we're	ZacbcWbbacaVcYdWYcaddZYfYaYbbUbc
word we've	cXcacZZcZYcbbdcbYdaYabeYbcdZebaa
word web	ZabaaaabYZdXaZZZZZaaYbaXaZabbYad
word webform	ZZaZYcacXaebbYYbZbYbadaeWbaZYbbZ
word webinars	ZYbZbZacaZdcbdbcYbabaabYZZbccabZ
word webpage	YaYbceaYYaZaacZYZbbbaYbXcXbcbaac
word webpages	aZeXZdZeZWdaZXYXYWacacYYXYaZcaZY
word website	aababZbaZaabZZaZYZbbZbaZaabaaYab
word website's	acaZZbcXZeYZZcdXdbbaYaYZbZYaeYZa
word websites	cbZacZZabZaZZZaYYbabbZbZbabadXYa
word week	abcZXcbbacaYbcddbaZYZcZcaacXYXXZ
word welcome	bZcaXZXebaYcYZacaeabbZeddbaYbbba
word well	bbadabZaaaabZcZbaaZYaYbZaabaZaab
word were	ZZZbcaZaYZbacdcababZXXcbbbaccbcY
word west	ZZbZaZcaaZZXaZaZZZYcZZZZZabbYbZc
word what	cacbZcZbbaZaacbcaZaaYbbYaaZaZZab
word whatever	YcacdYebZXddYaYXZYdbdXYYZbZedeca
word when	abZabZaZbabZbaaZaZZaaabaaZYbaZbb
word whenever	dZYZbaXbYbaYYcaZaaXbYXZdcYZYZZZX
word where	ZaZaaaZaZZaYbababbacbZbbYaZZaZZZ
word wherever	aYWcYbaZXYdZXdZZZcacaYXXcZcdYWdX
word whether	aaZYabbabbbZabccZaYZYbcadabdaaZb
word which	bbaZZaaZabYaaaZaaaZbabaaZZZZaaZZ
word whichever	aYdZbYbbbXZedYZYYdYdbXaZYZbdYYcc
word while	aaYZbbZaZYYccbaXcbbYbYcaXYaaZacb
word white	ZaaYbXdZWZecYXXZaZbfaYZZZZZecaab
word who	abYaaaZbZaccacZcaZacbZbacbaaZbaa
word whole	acZcbabZabbYZbcadYbZYbZbZcZZcZZb
word whom	cdbbaZZbYZZcacccZaZYXbcZaYabddcY
word whose	aaZZaYbZZaaZZZZbYZZaaaZZbeYZbYca
word why	abacaYcaadabbXZYZadbbacadecaZaad
word wi	ZcXedcXZYcacZbcdaXbabYccdaZdbeaZ
word wide	aabccXbbWacZZbZaZadYaZabafYeYbdc
word widely	bXdXdadcccebcdcaaeYZdfcbeecdbWca
word widgets	ZdYedadbWXaabZXXXaebdZZZWZZagYZY
word wifi	adadZcaabaZYaacadYbabZbadXaYZbZc
word will	ZaaZaZaZabaabaaYaZZaaYZaZZZbbbaa
word window	aZaZcWccYdaccabZZcYbZbaXaaZbaYaZ
word wireless	YYaYZfYaYbebZaababZbWbaaabbZadYX
word wish	baZVaeZZZcaZYaZcbbYcZcYcXbaZaaYX
word wishes	ZaZcaYbYYZabXYZabYZbYZZacbaabccb
word wishing	cYdXZeeZcZYacbbbZbacabZbccdabZbZ
word with	aZaabZbaaaaaaaZbbZaaaZZaabaZaaaa
word withdraw	bcbVVYXcZYcWceWVacWeVdZeVfXYZXUX
word withdrawal	adZYWcXccZcbabZZacYcZbabYcaYfZYX
word withdrawing	acZaacZZaZbZaacabbZbbYaaZaaZcaaY
word withdrawn	ZcbZZbaaaZcZYbXYccZbYdbXZdXYcaaX
word within	ZaabbcaaZaacZcYabbaaaaaabbababZY
word without	YZaYdaYbbabYadZaZZaaaZaYbZZaZaab
word won't	YZZZbcZXddabZeabcXdYaWaZZaXdXbbc
word words	XaZbbcadbbaaacZaYcZcZdcZaZZccYba
word work	ZcZacabZaaadZZZZaaZZabYaZZabcbaY
word working	aYaZZgbbabYbaccdabaZZcedcaaZXbcc
word works	abbWaZZaaZbbaZaWabZcccYcaaaZbdYb
word world	cZZcYdZaXZbaZdaXYdbdeZaYeYccZacc
word worldwide	bZYaaabaYbabccbbYaYYZaaZedbbZXYZ
word would	ZaZXZbaaYZZbaZacaeZbZeXbabZZbaZX
word write	aYYbddYcaZZXZZZaYaZbcacaXWdYYbZY
word writing	aZaaYZYbWZZZaaYcYcYZabccXbaXbYbZ
word written	cYcYXYZbZdeZcdccZbZeYbZdZcbYbZYa
word wrongdoing	YZZaYbZabaaZdbZacdbcZdZZaaaZaZZZ
word yahoo	aYeXcXYYbbbXbacbYbbbcacaXbZecabX
word year	ZdbYZacbYbabccadbcXbYabZZXaZacab
word years	WYdZaYcbaZZabVXYaaVbaXYWZWdaYXYc
word yes	XcbaWaYadbcbZYaZaZYYbYaYabXcZddc
word yet	ZYbYZXZcdcaabXaZZYYaZaZacbZaaYbZ
word york	ZZYbcZdaabbZbZZZaaabZbYaZbZbZcYc
word you	baaabaaabbaZabaabaZaZaabaaaaaaaa
word you'd	ZWZZZaZaZaabYcYcaaZYYbYYYaWbYbXb
word you'll	aYZYaZZZZbZXdbYaaaZcbZXcYbZZYYUa
word you're	ZbZcbXcZZbabYcabacbZccZbbbbabZWZ
word you've	aaaaababXbbabaZZaZZaadcZYZbZcZYZ
word young	cZbZcZZcZZbZaZabXabbdaaaYYbaaZaa
word younger	bXbXfYXfYVXXdeYZYYfddYYXXWdcZXYe
word your	abaZZbbabaaaaaaabaaaaaZbaaaaabaa
word yours	YXYYWcaZYaaYbZZYabZfbYbdZZbXbbYZ
word yourself	caZbbbYacZYZbaaacYXYZbbbZZaabYaZ
word youtube	ZaXababXcZaZWaZaZabZaZadZcXcdaYa
word zendesk	YZYZaaeXZXacXaXYbVceaWYWbaZdabab
word zip	ZaZZcWacZbbdYaXZaaXaXXZZZaYbcaZa
word zone	abcaaeYbbcbZabcYZdaacdbbcbbXaacZ
`
}
