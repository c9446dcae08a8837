/**
 * Fitted by `bench/reading/fit.js`; change the cues and fit again instead of editing numbers. A positive weight
 * speaks for a disclosure, a negative one against it. Weights too small to matter are left out. The format is
 * explained at `parseWeights`.
 */
export function weights(): string {
  return `
controller	-282	own score:72	is heading:-112	text below:195	first below:173	before:38	after:96	heading above:-13	rest of section:75	lead-in:37	rest of list:-8	strongest beside:-174	beside contact:95	beside collection:-72	beside sources:42	beside purposes:88	beside legal-basis:27	beside cookies:51	beside sharing:59	beside sale:-10	beside transfers:41	beside retention:19	beside security:-56	beside rights:60	beside choices:-19	beside children:-16	beside automated-decisions:-9	beside changes:18	base:6
contact	-253	own score:72	is heading:-191	text below:256	first below:140	before:11	after:141	heading above:-8	rest of section:111	lead-in:40	rest of list:-21	strongest beside:-123	beside controller:18	beside collection:-94	beside sources:-7	beside purposes:-56	beside legal-basis:-14	beside cookies:71	beside sharing:46	beside sale:39	beside transfers:79	beside retention:33	beside security:12	beside rights:84	beside choices:-45	beside do-not-track:-44	beside children:89	beside automated-decisions:11	beside changes:-49	base:-76
collection	-205	own score:55	is heading:-79	text below:170	first below:164	before:14	after:88	heading above:91	rest of section:54	lead-in:61	rest of list:-26	strongest beside:-151	beside controller:-6	beside contact:53	beside purposes:49	beside legal-basis:60	beside cookies:27	beside sharing:38	beside sale:42	beside transfers:18	beside retention:84	beside security:17	beside rights:23	beside choices:22	beside do-not-track:37	beside children:132	beside automated-decisions:-23	base:-75
sources	-303	own score:69	is heading:-107	text below:221	first below:178	before:86	after:93	heading above:50	rest of section:93	lead-in:72	strongest beside:-121	beside controller:22	beside contact:30	beside collection:66	beside purposes:9	beside legal-basis:43	beside cookies:-22	beside sharing:63	beside sale:17	beside transfers:-7	beside retention:50	beside rights:-6	beside choices:-42	beside do-not-track:-41	beside children:48	beside automated-decisions:-21	beside changes:84	base:-27
purposes	-225	own score:65	is heading:-110	text below:121	first below:162	before:9	after:88	heading above:46	rest of section:40	lead-in:76	rest of list:-109	strongest beside:-140	beside controller:27	beside contact:18	beside collection:51	beside sources:53	beside legal-basis:58	beside cookies:27	beside sharing:38	beside sale:42	beside transfers:12	beside retention:48	beside security:57	beside rights:14	beside choices:27	beside do-not-track:-26	beside children:38	beside automated-decisions:19	beside changes:75	base:-44
legal-basis	-284	own score:73	is heading:-84	text below:177	first below:148	before:-5	after:132	heading above:36	rest of section:101	lead-in:112	rest of list:-35	strongest beside:-129	beside controller:-59	beside collection:49	beside sources:66	beside purposes:57	beside sharing:37	beside transfers:83	beside retention:6	beside rights:44	beside choices:52	beside do-not-track:-9	beside children:33	beside automated-decisions:-45	beside changes:-27	base:-43
cookies	-300	own score:66	is heading:-125	text below:209	first below:260	before:119	after:142	heading above:73	rest of section:58	lead-in:-71	rest of list:-187	strongest beside:-49	beside controller:-52	beside contact:-51	beside collection:51	beside sources:-50	beside purposes:21	beside legal-basis:77	beside sharing:22	beside transfers:62	beside retention:51	beside security:29	beside rights:22	beside choices:25	beside do-not-track:-47	beside children:-14	beside automated-decisions:42	beside changes:-11	base:-122
sharing	-247	own score:59	is heading:-96	text below:161	first below:194	before:50	after:94	heading above:145	rest of section:-5	lead-in:64	rest of list:-80	strongest beside:-114	beside controller:57	beside contact:11	beside collection:56	beside sources:-62	beside purposes:75	beside legal-basis:56	beside cookies:-17	beside sale:23	beside transfers:94	beside retention:62	beside security:67	beside rights:16	beside choices:61	beside do-not-track:-90	beside automated-decisions:28	beside changes:56	base:-87
sale	-328	own score:81	is heading:-66	text below:162	first below:153	before:86	after:85	heading above:5	rest of section:-71	lead-in:110	rest of list:-74	strongest beside:-113	beside contact:24	beside collection:-12	beside sources:13	beside purposes:9	beside legal-basis:10	beside cookies:33	beside sharing:86	beside transfers:-42	beside retention:-10	beside rights:-97	beside choices:68	beside do-not-track:-83	beside children:14	base:117
transfers	-287	own score:75	is heading:-191	text below:284	first below:266	before:65	after:100	heading above:21	rest of section:45	lead-in:53	rest of list:-54	strongest beside:-80	beside controller:8	beside contact:-15	beside collection:19	beside sources:22	beside legal-basis:-7	beside cookies:29	beside sharing:84	beside sale:-33	beside retention:17	beside security:34	beside rights:-38	beside choices:48	beside do-not-track:-5	beside children:18	beside automated-decisions:-7	beside changes:-13	base:-58
retention	-258	own score:67	is heading:-89	text below:252	first below:194	before:91	after:115	heading above:42	rest of section:39	lead-in:23	rest of list:-49	strongest beside:-128	beside controller:71	beside contact:31	beside collection:93	beside sources:-35	beside purposes:44	beside legal-basis:46	beside cookies:-8	beside sharing:30	beside sale:39	beside transfers:53	beside security:26	beside rights:78	beside choices:78	beside children:94	beside automated-decisions:33	beside changes:17	base:-22
security	-309	own score:68	is heading:-140	text below:211	first below:267	before:114	after:189	heading above:-10	rest of section:101	lead-in:14	rest of list:-50	strongest beside:-103	beside contact:32	beside collection:23	beside sources:-31	beside purposes:29	beside legal-basis:-30	beside cookies:28	beside sharing:60	beside sale:-27	beside transfers:8	beside retention:58	beside rights:-22	beside choices:9	beside do-not-track:-12	beside children:-13	beside automated-decisions:-24	base:-8
rights	-208	own score:62	is heading:-115	text below:216	first below:192	before:103	after:136	heading above:-49	rest of section:66	lead-in:46	rest of list:-70	strongest beside:-119	beside controller:11	beside contact:56	beside sources:-36	beside purposes:34	beside legal-basis:84	beside cookies:-27	beside sharing:28	beside sale:86	beside transfers:67	beside retention:57	beside security:-41	beside choices:61	beside do-not-track:-7	beside children:56	beside automated-decisions:24	base:-91
choices	-292	own score:75	is heading:-127	text below:200	first below:164	before:66	after:59	heading above:-19	rest of section:85	lead-in:32	rest of list:-66	strongest beside:-40	beside controller:-83	beside contact:47	beside collection:16	beside sources:5	beside purposes:17	beside legal-basis:16	beside sharing:30	beside sale:-123	beside transfers:-7	beside retention:6	beside security:-21	beside rights:-6	beside do-not-track:-61	beside children:-39	beside automated-decisions:-43	beside changes:7	base:-63
do-not-track	-304	own score:104	is heading:-99	text below:207	first below:218	before:92	after:105	heading above:69	rest of section:66	lead-in:27	rest of list:-79	strongest beside:-28	beside controller:-14	beside contact:6	beside collection:56	beside sources:21	beside purposes:18	beside legal-basis:-14	beside cookies:37	beside sharing:28	beside sale:-30	beside retention:-27	beside security:-5	beside rights:19	beside choices:21	beside children:19	beside automated-decisions:21	beside changes:19	base:31
children	-295	own score:63	is heading:-162	text below:254	first below:256	before:165	after:144	heading above:-17	rest of section:-42	lead-in:154	rest of list:-100	strongest beside:-59	beside controller:-47	beside contact:71	beside collection:5	beside sources:-17	beside purposes:35	beside legal-basis:112	beside cookies:-38	beside sharing:8	beside sale:-8	beside transfers:-14	beside retention:-27	beside security:-22	beside rights:-14	beside choices:8	beside automated-decisions:-5	beside changes:-29	base:-141
automated-decisions	-332	own score:79	is heading:-96	text below:199	first below:204	before:93	after:83	heading above:20	rest of section:39	lead-in:50	rest of list:-73	strongest beside:-93	beside controller:-7	beside contact:-21	beside collection:6	beside purposes:121	beside legal-basis:43	beside cookies:-47	beside sale:-12	beside transfers:-13	beside retention:-13	beside security:12	beside rights:24	beside choices:18	beside children:-10	beside changes:-9	base:-92
changes	-297	own score:76	is heading:-201	text below:155	first below:184	before:29	after:174	heading above:36	rest of section:80	lead-in:31	rest of list:-67	strongest beside:-113	beside controller:8	beside contact:-52	beside collection:-10	beside purposes:-39	beside legal-basis:-20	beside cookies:-10	beside sharing:-40	beside sale:48	beside transfers:-11	beside retention:-18	beside security:11	beside rights:83	beside choices:-53	beside do-not-track:-38	beside children:-8	beside automated-decisions:-7	base:-67
controller.data-protection-officer	-291
controller.representative	-281
collection.sensitive	-222
collection.health-policy	-240
collection.health	-240
collection.duty-to-provide	-266
sources.public	-278
purposes.new	-259
legal-basis.legitimate-interest	-352
cookies.duration	-265
cookies.third-party	-253
cookies.consent	-293
cookies.internal-identifiers	-240
sharing.recipients	-213
sharing.business-purpose	-271
sale.opt-out-link	-244
rights.opt-out-of-sale	-346
sale.notice	-240
sale.under-16	-269
transfers.safeguard	-290
transfers.framework	-240
transfers.recourse	-240
transfers.enforcement	-240
transfers.arbitration	-240
transfers.liability	-240
transfers.copy	-267
retention.criteria	-207
retention.period	-263
rights.access	-264
rights.rectification	-291
rights.erasure	-282
rights.restriction	-326
rights.objection	-309
rights.portability	-327
rights.withdraw-consent	-261
rights.complaint	-257
rights.complaint-to-controller	-210
rights.limit-sensitive	-284
rights.no-retaliation	-266
rights.time	-240
rights.fee	-240
rights.metrics	-240
rights.how	-183
rights.verification	-329
rights.appeal	-240
rights.authorised-agent	-363
choices.incentives	-240
do-not-track.answer	-309
do-not-track.opt-out-signal	-335
do-not-track.third-party-tracking	-268
children.minimum-age	-344
children.parental-consent	-268
children.parental-rights	-265
children.public-posting	-240
children.protection	-240
children.operators	-240
automated-decisions.logic	-280
automated-decisions.recommendations	-240
automated-decisions.advertising	-240
automated-decisions.artificial-intelligence	-240
automated-decisions.ai-notice	-240
changes.notice	-361
changes.last-updated	-317
changes.effective-date	-274

0.05100715160369873	32
39	2	-101	-11	-12	11	23	-9	24	15	15	7	11	-119	-102	-100	15	5	-43	-86	-58	-55	0	0	-81	-44	-34	20	-26	-6	-49	0	10	-10	-72	-84	0	5	34	0	0	0	0	0	-15	-7	-6	-82	-74	-91	-71	-75	-57	-71	-85	-80	-73	-78	0	0	0	-122	-103	0	-87	0	-82	-68	-69	19	23	-62	0	0	0	-52	0	0	0	0	-34	-75	-59
56	-23	28	52	37	19	-75	-13	12	48	7	-21	-51	17	-39	6	-69	-26	-39	-43	-52	-11	0	0	-23	-12	-80	-115	-100	-7	-82	0	-2	30	21	33	0	14	-109	0	0	0	0	0	-26	-75	-62	47	2	-25	-58	-52	-17	-97	-87	-104	-21	-69	0	0	0	53	-8	0	5	0	-26	-8	9	-70	-64	-76	0	0	0	-66	0	0	0	0	-73	-32	-57
43	32	20	-29	-110	29	17	-43	-61	-53	34	10	-34	-95	-37	31	8	-40	22	-2	30	-87	0	0	-57	-82	38	-3	-63	-94	-53	0	-97	-29	-50	-59	0	-25	33	0	0	0	0	0	34	23	-39	-84	-93	-70	-63	-65	-63	-78	1	-71	-48	-77	0	0	0	-83	-82	0	-83	0	24	-13	-35	-25	-12	-31	0	0	0	-56	0	0	0	0	35	-35	0
33	-50	-91	8	-9	51	18	39	-65	-112	47	-92	-9	-65	2	-14	-11	6	-78	-92	-36	-44	0	0	-1	4	-50	34	15	-4	7	0	-49	-94	-65	-63	0	-79	6	0	0	0	0	0	-22	-62	-41	-65	1	-44	25	10	35	-56	-92	-62	-68	1	0	0	0	-46	-89	0	-88	0	-7	-42	0	-61	-62	-68	0	0	0	-4	0	0	0	0	-103	-80	-58
60	-87	-26	19	13	38	-89	-57	19	-72	-33	-29	-70	21	57	-69	18	-84	19	-58	-73	-89	0	0	18	13	-15	-88	-103	-55	-82	0	9	-50	-74	-51	0	-97	-94	0	0	0	0	0	-78	-96	-78	-15	25	-3	-34	-18	-48	-20	55	23	-63	-7	0	0	0	-24	-68	0	-42	0	-77	-61	-57	-62	-41	-13	0	0	0	-69	0	0	0	0	-63	51	-46
21	-14	32	-143	-34	-94	-3	-129	-7	-75	18	-59	-64	30	-52	-41	14	0	-60	-4	6	-64	0	0	-68	-50	-42	-32	-74	-86	-62	0	-3	-52	-57	-18	0	-30	-1	0	0	0	0	0	23	-75	-54	22	13	24	12	11	14	-9	-2	12	-7	13	0	0	0	14	11	0	-4	0	-76	-22	-51	0	4	27	0	0	0	-26	0	0	0	0	-19	-64	-44
54	12	45	-41	-70	-66	-68	-37	98	22	-6	-24	-51	-100	-77	-72	15	-79	87	1	12	-95	0	0	-87	-46	-42	-46	-57	-96	-72	0	13	20	-51	-68	0	15	-19	0	0	0	0	0	-40	-10	-68	-46	-63	-44	-30	-28	-66	-77	-55	-73	-49	-46	0	0	0	-135	-108	0	-96	0	-37	-49	-45	-26	6	-19	0	0	0	-49	0	0	0	0	15	45	36
12	-37	11	-28	-63	-82	-62	26	-110	-14	-8	-24	-35	40	-3	12	-86	-31	-79	-5	-46	-47	0	0	13	-86	-63	-19	-72	-3	-9	0	-119	-73	5	12	0	-39	21	0	0	0	0	0	10	-9	-30	23	24	22	18	7	22	16	7	14	-2	-10	0	0	0	24	-1	0	2	0	17	15	-48	-83	-62	-78	0	0	0	-55	0	0	0	0	-74	-64	-78
49	-4	25	-4	26	15	40	-37	42	-104	-13	53	-69	5	8	-95	-29	12	-14	-37	-48	3	0	0	-20	3	-58	31	-33	-41	0	0	55	-24	-92	-118	0	-92	-72	0	0	0	0	0	-84	38	32	-4	2	21	-38	-46	-39	-11	-64	9	-77	-82	0	0	0	23	-62	0	-85	0	-71	-80	-68	-70	-22	-53	0	0	0	16	0	0	0	0	1	-53	-84
35	-25	-108	-2	-58	-11	-23	11	13	-91	18	31	4	-65	-62	-114	-116	-86	-4	-104	-30	11	0	0	-14	-59	19	-10	31	16	-6	0	17	5	-74	-102	0	-87	-3	0	0	0	0	0	-38	14	28	-105	-49	-67	3	-80	-93	-63	-81	-25	-65	-57	0	0	0	-80	15	0	16	0	-82	-68	-73	-89	-71	-52	0	0	0	-60	0	0	0	0	21	-26	-5
29	46	32	-88	-115	6	-40	-24	-106	-57	-60	28	-74	34	45	-71	7	-11	-80	35	6	-62	0	0	-63	-86	-23	-30	-34	-69	4	0	-95	-81	-47	-45	0	-91	-88	0	0	0	0	0	-33	25	2	3	26	22	34	29	15	19	1	-26	-77	-53	0	0	0	43	21	0	-13	0	-60	-76	-66	-8	-30	0	0	0	0	-4	0	0	0	0	-71	-57	-70
30	40	26	-128	-81	-78	64	31	10	25	-8	-109	-102	16	-40	-7	-89	-108	-89	16	35	-94	0	0	-111	-75	-50	29	17	-49	21	0	5	-68	21	40	0	-57	-10	0	0	0	0	0	-13	-97	-73	-105	-138	-101	-38	17	-104	2	41	23	-18	-29	0	0	0	-9	-81	0	6	0	-1	7	-58	-83	-51	-78	0	0	0	-65	0	0	0	0	-56	-50	-67
21	-103	-85	-91	-60	1	-101	4	39	-7	-62	15	31	28	-28	-57	-22	-28	-125	-98	-85	-16	0	0	-85	-66	-31	-108	43	14	-70	0	34	18	-4	37	0	5	-60	0	0	0	0	0	-57	11	-15	21	16	20	-6	11	20	-11	1	-53	30	32	0	0	0	-42	12	0	27	0	-75	-60	-49	-15	-52	-31	0	0	0	-45	0	0	0	0	-84	-73	-77
49	-93	-29	46	-109	-28	8	46	-64	-24	-25	36	-63	29	16	-12	-74	-24	-57	-62	-64	-2	0	0	-1	-91	-61	-113	43	-30	-14	0	-83	-57	13	8	0	-83	21	0	0	0	0	0	-25	21	-2	-87	-78	-27	-52	-40	-73	20	-53	-50	2	40	0	0	0	8	0	0	-38	0	-13	11	-60	-69	-60	-63	0	0	0	-52	0	0	0	0	-73	-44	-45
6	-21	-95	15	51	-90	14	-66	-108	-52	-90	-94	-126	11	-12	47	-29	-88	5	-48	-101	10	0	0	-10	2	-44	-7	-82	-42	-43	0	-85	-37	-20	-6	0	9	-77	0	0	0	0	0	-63	-93	-24	9	2	-4	15	3	18	22	5	-8	9	-41	0	0	0	-36	5	0	20	0	19	40	-9	-52	2	-3	0	0	0	-59	0	0	0	0	25	3	-46
19	10	-72	-18	-92	-71	-107	-97	-129	-51	22	-36	-40	52	-63	-51	-59	-49	71	-64	-27	-41	0	0	-84	-65	9	-68	-50	-78	-57	0	-113	-58	-76	-23	0	-64	29	0	0	0	0	0	-90	-39	-37	14	-2	7	19	8	9	3	22	0	-37	22	0	0	0	-75	-92	0	-56	0	-50	-71	-34	-46	-49	-76	0	0	0	-15	0	0	0	0	22	7	19
35	10	6	16	-8	9	-16	19	-16	10	-89	-112	-131	-67	6	3	-103	-37	-52	-1	-5	18	0	0	-68	4	-60	10	-1	21	-6	0	3	5	-37	-41	0	-38	-99	0	0	0	0	0	-83	-106	-56	-1	-95	-47	-1	22	-79	-72	-63	-63	-34	-91	0	0	0	-49	-117	0	-90	0	-6	-44	11	-98	-76	-79	0	0	0	-66	0	0	0	0	-42	-41	-49
54	2	-7	27	-9	-46	10	0	0	-21	-90	17	44	-33	37	-45	-70	-82	-38	-47	28	32	0	0	36	-85	14	-19	-12	-81	-42	0	-69	-37	-66	-23	0	-69	-67	0	0	0	0	0	-65	30	-27	29	51	8	-50	-31	-48	-61	-64	-55	3	24	0	0	0	-26	-48	0	-104	0	-50	-60	-47	-53	-70	-53	0	0	0	-44	0	0	0	0	-68	-58	-32
40	-7	15	-21	11	-29	-68	-106	11	0	38	-68	16	-36	-10	-93	8	-21	-109	23	-77	29	0	0	-86	-28	-102	-75	-93	-97	-88	0	11	29	-75	-68	0	6	19	0	0	0	0	0	26	-56	-91	-12	-86	-93	-97	-105	-10	-100	-17	33	-72	4	0	0	0	-63	-82	0	-117	0	-80	-78	-54	22	-8	-19	0	0	0	-51	0	0	0	0	-96	-79	-71
19	-107	-64	-19	-18	27	44	-109	-1	27	-123	-93	-51	4	-1	-72	33	1	-117	-76	-104	37	0	0	33	-3	8	25	-99	-101	-63	0	4	17	-4	18	0	16	-85	0	0	0	0	0	-81	-80	-70	-82	-80	-53	-46	-3	-71	37	-103	-106	22	12	0	0	0	11	-14	0	-8	0	-69	-64	-62	5	2	18	0	0	0	-7	0	0	0	0	-73	-81	-78
41	37	18	-70	-56	1	-95	24	-14	20	-94	-15	17	-54	32	14	32	-82	7	1	-10	-88	0	0	-60	-62	-65	-40	-16	25	-2	0	2	-32	31	23	0	16	-96	0	0	0	0	0	-76	-88	-10	-89	-87	-61	-64	-55	-57	-71	-39	-62	-51	-71	0	0	0	-2	-86	0	6	0	-2	27	-3	34	-30	-12	0	0	0	-46	0	0	0	0	0	14	-22
59	-78	-26	14	-5	28	33	20	20	-38	31	-30	52	-60	56	-71	-88	-70	38	-73	-74	-22	0	0	-17	-63	-7	-5	-24	22	37	0	42	-89	-74	-100	0	-93	10	0	0	0	0	0	5	-28	10	-101	-73	-72	-69	-38	-35	28	-43	-80	-72	-80	0	0	0	-78	-90	0	-80	0	-77	-67	-43	-86	-67	-77	0	0	0	-74	0	0	0	0	18	-5	4
25	-105	-18	25	1	-59	-54	23	24	0	2	-51	-50	-117	33	44	22	-12	-73	-83	-82	-33	0	0	26	7	-65	-45	-13	26	-6	0	37	-30	-55	-65	0	-20	3	0	0	0	0	0	-26	-40	-8	-94	-60	-47	-54	-60	-54	-62	-57	-80	-65	-62	0	0	0	-99	-50	0	-63	0	11	3	35	-1	-30	-11	0	0	0	-44	0	0	0	0	-10	-41	-75
30	-103	-62	-57	-82	-18	38	-5	15	-16	14	15	25	30	21	-54	-65	1	-34	-72	-76	-67	0	0	-14	-67	-14	44	-49	-83	14	0	-47	-20	-66	-57	0	-72	-74	0	0	0	0	0	-41	20	-39	4	-29	-9	13	26	18	32	-71	-35	-44	-51	0	0	0	-9	7	0	-66	0	-35	-51	-39	-77	-67	-66	0	0	0	-45	0	0	0	0	-81	-66	-38
86	46	43	55	-49	22	10	-57	16	-96	-24	-25	69	47	-70	-88	-65	45	-60	29	12	-104	0	0	13	-72	-56	-19	-65	-125	-110	0	-12	-79	-87	-111	0	-82	-1	0	0	0	0	0	-85	-50	-44	-9	-49	-53	7	-53	-65	-40	36	32	-77	-59	0	0	0	4	29	0	0	0	-76	-72	-74	-76	-75	-68	0	0	0	25	0	0	0	0	-61	-41	-45
13	-19	-12	-57	58	-13	0	-24	-82	-35	-23	41	11	-97	-30	2	-61	-22	9	4	-47	-40	0	0	4	26	-46	-20	-31	-8	-89	0	-47	-5	-52	-72	0	-32	-36	0	0	0	0	0	-37	21	18	-74	-87	-48	-77	-76	-60	-66	-32	-54	-55	-61	0	0	0	-73	-58	0	-58	0	24	-1	-30	-8	-11	-24	0	0	0	-18	0	0	0	0	-15	36	-30
32	-105	11	-119	-85	-75	-111	-57	-79	27	-42	-6	33	38	-32	17	28	24	26	-68	-75	-59	0	0	-97	-75	-48	-82	-44	-77	-72	0	-141	-59	27	33	0	37	-45	0	0	0	0	0	-60	3	8	15	17	16	-2	10	9	-9	-2	4	14	-2	0	0	0	16	-28	0	-13	0	1	1	-62	-9	5	10	0	0	0	-27	0	0	0	0	-30	-6	23
22	-126	-132	-40	17	43	-61	41	8	-5	-125	-88	-94	-5	29	24	-70	50	0	-100	-80	-20	0	0	-31	15	42	-53	18	23	4	0	-37	-22	-1	9	0	14	-81	0	0	0	0	0	-58	-84	-74	12	-20	-14	-116	-54	-50	-2	-102	-65	-1	-28	0	0	0	-20	-27	0	-89	0	21	11	18	-70	-49	-53	0	0	0	31	0	0	0	0	23	-96	-28
32	27	-38	-8	13	-61	-110	-41	23	23	29	-31	-13	13	21	-32	-62	-85	-61	-24	28	-91	0	0	23	-42	-45	-112	-65	-6	-77	0	25	-68	31	13	0	-76	12	0	0	0	0	0	8	-8	-28	-13	9	28	-65	-62	-41	-91	-17	-27	-31	-33	0	0	0	49	16	0	16	0	-78	-28	-34	-76	-63	-60	0	0	0	-45	0	0	0	0	-70	-56	-19
41	-92	-131	60	24	26	-9	-25	-18	-22	-92	52	-4	-36	-76	-72	22	-44	-77	-76	-80	33	0	0	21	-23	-59	18	-76	-62	-20	0	-25	-35	-65	-96	0	-15	-95	0	0	0	0	0	-69	35	34	-25	-74	-12	-24	-55	-55	-36	-100	-62	-46	-79	0	0	0	-111	-58	0	-86	0	-85	-52	-59	11	6	-47	0	0	0	-53	0	0	0	0	-65	-73	-63
42	28	-25	-27	39	25	12	23	13	23	-80	-82	-17	-2	-70	-2	-29	4	5	36	-56	-22	0	0	-101	14	-50	-18	-84	19	18	0	28	-12	-80	-47	0	-47	-63	0	0	0	0	0	-73	-36	-70	-84	-88	-76	-76	-75	-21	-81	21	-28	-31	-75	0	0	0	-49	37	0	5	0	-45	-54	-7	-94	-85	-43	0	0	0	9	0	0	0	0	-115	14	33
43	5	30	11	-2	-34	-96	-58	-103	-124	-87	-98	18	-15	-77	-81	25	-56	44	11	28	-11	0	0	-66	11	-26	-90	-75	-101	-79	0	-127	-93	-84	-97	0	-70	-63	0	0	0	0	0	-24	-111	-92	-13	-17	-27	-55	-85	-69	-81	-31	4	-52	0	0	0	0	6	40	0	37	0	-85	-71	-61	42	3	29	0	0	0	-58	0	0	0	0	30	8	-6

above changes	YUfYaZjXegUaWVbcfaXRjkdURhceWUfe
above children	YaeaVZcbVYjkVaZcdWaXfUUbdZVaeUji
above choices	UZbWbebdZVdYaedbbcfagaebZbcbbTbc
above collection	bdZbaXbbccZZXbbUebaZaacXbbWaacaa
above contact	TcdaYceYdVedYZXYbbdYbYYbeWaYbaXc
above controller	YiaXUaXgVYhbSaffccXXcRXZeYaVhcdd
above cookies	YWXgYWWfbZbbZeWaeZXUfdeebbZgYWcZ
above legal-basis	gbdfZaXVeXaaZaZUcVWgdfVeXbVcTZhZ
above purposes	bdbdbZWbaVdZZYbYaVXcaaXbbZadXZeb
above retention	kUeOUYcXgmiXleaWRbXThZccOmZUWZPS
above rights	WbZWcdadbWcYaaaZXaaXXVXabaeYYWVa
above sale	eYZXYfjcaYYifXcdZZeeYXedVYfVhUcW
above security	cUaacaWbXeYdhbXcUbaZbaTcdhhWXZdb
above sharing	dcUUbZdZabWeeaZZbYedZafaXVZahYeV
above sources	ZfaahTUWgVacYVgWbcedZZZVXhVbeghh
above transfers	ZXYYafXcccbdXdbZZacaYcadbWabgXab
automated-decisions*1	aWadccXXbUdXbaaYdXZbaabdcadhWVbX
automated-decisions*2	ccacZaYcbZaYbXYbZXbXUaYbebcaWdbb	16:109
automated-decisions*3	bYdaZcXZabXZeccZcadbZYdcYddXacZe	16:80
automated-decisions/advertising	WZYejbaaXVhZTedYhccdcgZfcaebfXWZ	76:350
automated-decisions/ai-notice	bdcZbdYbagacccaaYYcYZZcZaZeWcgXf	78:350
automated-decisions/artificial-intelligence	daeabXcXbebfcYYYXZdcbccWXaXfbabb	77:350
automated-decisions/automated-decision	cXbgbaaeaYZZbbddeZbcWZZaXdYZVXbc	16:287
automated-decisions/logic	XaddZYWaaWcVcYXbbYWdXaTafcdeVbdX	16:146	74:257
automated-decisions/no-effects	faZdadZYbdaYZZXXaZdaYYfbacedYXdb	16:144
automated-decisions/profiling	ZZZdabWaaYcVdbZbbZcaaYdeYbfaYWbc	16:205
automated-decisions/recommendations	YbWZWZcaXbWafZZaWZabYWZYZXaXaYXZ	75:350
begins about	cUffXeVgWgbVbdgchcdcfbeaVgfYdcgd
begins access	dmTRcdTdeZXThVUfYddUSUXZeVgdcaYY
begins account	VecZYWafZbXWZZbdccbXXVdYdaaXYcZc
begins activity	VWaaWbZbUcZbWfbcZeaaZabZZcaZYZVc
begins ad	aVUUZXZadacZcZfXWYdbYXdcUcYZiXbX
begins additional	bbegiWUaebcYddbYeZYdegbabbVhaddW
begins additionally	VeXeZdYhVbacSibZagaXcceXaccdfdaX
begins address	ZckaWgcdYYjdVbZVdaabcYYbiaeZVZfk
begins advertisers	ZbYefbeXcWVabaXYgZbdbbcWYbYbcbbY
begins advertising	fjZbbWiXUUXgcUUZeUbhfZbXVZUZdadY
begins affiliates	YYZbYdcZXYaeXabYcfbYZYbdabZaddZc
begins after	eUfXbWaYgffZfZZXZaYefeffWgdYZbca
begins age	YbedbZVbbZfaWeZcfZWXYeYXcgYdWgZZ
begins aggregate	ZZXWWYaaddbcccZbdXbWecgZZbZbeXce
begins aggregated	XecYfbaYZZYaYZZaacYaXaYZbXaXXaYc
begins ai	fbVUYagYdeVfdWYWZWeZYbhVWXWbZWbV
begins all	YdVaScXgaXZbYYZXYgcabXVggclbbYYd
begins allow	fcfUcWdYVgcYgYXYWdgacdWbgZbZbgdY
begins also	cZZdYXZdWeWeafZZZgdedabZceWcXZaY
begins although	eWZcUUZZUbXYdUaYWdfajYVaaciVUiam
begins amazon	gdbafcgZeiXbcZXYWXfZUccYbYYadbWW
begins an	VhaXZXZYWVaTWZedZVZdVTcVZcaZgbed
begins analytical	VcbhVbXeXbZaZeZaiWWZaUYUZeabWbca
begins analytics	cUbYZdcadfaYdUXdaYcYZZabWVXZaZda
begins analyze	abfgcWXaUZhYYbacgZbdcYXaddadYbYc
begins and	acZZbfZdeZfbiaZYWVWcVYZYYVcdgbaa
begins any	WUYbZXWbUecXebcaXgbZdedcdaccbZZb
begins app	ZkZbeXdaVhUTXmlijlbUOdmTjVTSmlUj
begins apple	UYbbXcVcXUZZVYgWecYXeVdTUjbfXYcd
begins as	ZfXYegbhfbZacceZbebaWWcccSbbccVa
begins at	dbcXbdcbgbbbbfbaZhdZeZZeXfadfWcY
begins attn	WjlWZkidiVffXVVVmZkXjYdWgigWSXVh
begins audio	bWaYZaaZWaYaZXadYbbXZbXdhbdbZcae
begins authorized	YbVYZhfdbaceeebfaaaXcYdbaccaabdd
begins automated	aXbfXbWaZZaWYaXYcYbYZWbWbaejXWdX
begins automatically	XbaVbXbcZWUYYbhfZdgWWWgZdZXXfcVe
begins bank	YdcgbYWcSeYWVkgbggYUWbfZgXYWgeTi
begins be	XgbYbaZaWVcYcVZebcdZaXaYaYcZbUTa
begins because	ZadeYYYcVZVYUbZYVgaYVacXaWVbbcWX
begins below	eaecYXacbaiYXcWZbebacZWbacXZZcWZ
begins billing	bcWYYeeacdbcaYXZcceaZegdbXYbeZfW
begins biometric	dVeYZfdZbgcddeZfdgeZcZeXWbeXbZZa
begins browser	ccdacaZaXXdeWebegbaZeaedddWfbbWc
begins business	abcfcacXacYbfcZXbfXccdajhcXedeYc
begins by	XdcXYhealYdgXcVYZcbYXbeYcacTXXVa
begins california	UXZagcVccZZccdffbfWVaXbaZWfaZeZZ
begins carry	dYbaaYagaabbbdabYgcXbXhcZbeXabWb
begins carrying	cWaYYccXYcbcXXZaZbaWbVaXdYbXdVca
begins categories	bdYagaccZXYWecaeXYWZadcbfVcaabWT
begins category	cfVcbTVbZZSWYgccgaZcYhfWdYQXZicb
begins certain	fZaYaaeYdfVXibbbYWaccXadabakachY
begins changes	ZaZcfWdZcWXWZYZbZbWXcdTXYebUVYgY
begins children	ZadWfZgZcWeXYWhWVYfgdTiYUacVXiZe
begins choose	aUbaXYYcVabbaZYcaghZiebiYhgYdXYc
begins click	ZXbdeZXgaedcWhhZgiibdeieaadbhbZg
begins cloud	geYXecgWbWYcfVZZbUefeacVcVXcdcgZ
begins commercial	cbXWWWdXVYVbZaWebceebYcdaXXebZZW
begins communicate	acghbZTXbYhWdVZWcVbbcbYYafZcUZfh
begins communicating	dbbhYXVWYYWXcWWWeXWdceVXfdZjVdea
begins communication	agcbdZXaWYZUaZeWdWZXaaZZcZWZfffj
begins communications	YbYVXbbhXdaddfdZYfeYaUiaabbWeaZd
begins community	XdadgdXXeYYZdcYbeWWcYaYWZZZceYYa
begins companies	bXXXfchZegWcdZWYWWdZafjVeVWbcbeX
begins company	eaefXYXXVgaaXdegddbXZZZaccYYgdXb
begins compliance	hcihcWTZaYbfZXXafZYgcbWfbdWhWYgZ
begins comply	aaddbaaZbafWdXYabaaYedWbXbahXZbb
begins complying	aZebacZeZdcaZebaZhZZcYefXfdYeYYc
begins conduct	cZgbbYWbXYhWcXaadZabbWWbbeagXWbc
begins consent	aUacSfaaaXaeXeYUWabfVeYhcZVZXWYW
begins consumer	XWZceaXfXVZZVicfZcZZWWXdgdeeUdSe
begins contact	bgcZZeagdabbYfdYeZfWbYcWdagXbdYg
begins content	bYgbXYdbacdaaddZcdaaZXbfYeaacbci
begins contract	gZgcXffZecXfYadbcZafVVbdUZWZVacX
begins contractual	TZXXbXYdWYbYVcdXUeXcZbafWXXXXZVb
begins cookie	cZdcZZXbXgbZdgZbgaYbdXaaWcZhaVYa
begins cookies	ZbbhcbYdWagfecZZcfVWcbbfXaegWWcX
begins corporate	chbVYaZbXYcfcaYaXkYYcZXcfVZecXYY
begins correction	ZbZZbWaYYZdYcZWaYYZWZXaZbbdcgXYb
begins create	gXdabZXceZdVcVZeaXddcbVeZghfZcff
begins creating	ZZbdbZXYVebafbXbZVYcZbWZbWafWecX
begins credit	bXdZYYYZaXaYYZgYfcabbWYYZfWbaXec
begins customer	bUZaabebccbacfcaagaZZZecVcdbdXXZ
begins customers	WfXWYhWkXYiZZcfaYfXaYVWdYaiZeXXi
begins customize	ZVgaZZWgWagWadgcZgfbeXbhYhZadXWY
begins data	eYgdVbbaabZVZbabXZaXVWWaecXPccTY
begins date	YcaXYVfYSeVWWbcgbaXYWeaUXWcUYcad
begins de	bcdecWYcYcZZafddddXYbecYgXZZXeXf
begins delete	bbYZXiXehbXameagWTYaXYXgdYhYfYiZ
begins deletion	WdXUZZXdaacbdaUdWYWZWVWcdWeZdbcb
begins demographic	aYYXYYYcbYUXcZhZbdfdZWYVVdZcaddf
begins depending	aZbXdcacYZaaeaZhcdeebYcabccdXYba
begins details	UcabaZVaUcYXYeigiifbVUbZcZVYagZh
begins detect	bcdXaiebYZeZdabeYbZVaWcfeaXedaZW
begins detecting	ZfefZWWWWScWWXZZiXXdbZXbZbXcWZba
begins develop	fckhfVWZXbhXhWYbfWYgdaWYekZhXfhf
begins developing	cXdhaUUZWYcVYXYaYdWaZeWbfcdYXdbc
begins device	aefYaVfiacYXYebgYdZZaZeafbbXZcXX
begins directly	aebYfXaeaaVVXgfhbfbVWajYeYZWefUh
begins disclosure	YiaegZUZZaXWYcXZbbYXXZbXeZcbVfYZ
begins do	VbeXXZWcWVZdYbdebYWbZUdYWegchYbX
begins domain	ZYVgXWYXUjUcekYYjcXWXTbXZXVgZTVW
begins download	XdaZafYfaYdXgZggbiabYXYfbWfabcVZ
begins due	abWgcZWWTcVZYkafbdYbZfaabVXdZgZb
begins during	dhcfdXXaXaYbZhaXhdYadbdbiYVaahbc
begins each	ZTaZWcZeWcYYhSgjYeiaddegbfjUeebh
begins education	ZacXbZXbWbYZXgfeebXUXdfZcZZaggaf
begins effective	UScVQVgWUgTVVUVkTVUXYhUWSVmfXUkW
begins email	ZabaWaZcddWbZdbbibcdUdfZdWaXZcab
begins emails	fZfadXYZfbeWaaZXYbadZadcaheWfaaY
begins employment	ZZieWYVZaZXZafggbgYdaZabcdXYYZbi
begins enable	defebZYZdciYfbVYcZYcXcVbbjccYccZ
begins enforce	cbebeYdWbcbTcXYYbYdddeZYeZVdYceY
begins ensure	adYaXWZcZWYebaZXaXZYgbcaZYeeZaYa
begins ensuring	bceZZbZcYcaZZabfaeacbYccWbdedWYd
begins erasure	YWZabdadZZfXaaacaZaXXYYYYbedZYXZ
begins essential	cVcVVaccYefhfXcbVaZaeXadZhZZYWeZ
begins eu	bZjjVjacSdcfVXXdbYbZbaVdadbaeaVc
begins event	bbabbaVZacZWabcXdYaYcdZZYbUbYbed
begins examples	gbcZdRdWakVWYfWahbZaVgjYgUWVdgYV
begins except	aXbZbebeefabedecaebWbadeeacfeZgc
begins exercising	XWdZaaYZaYgYXadYbbWdaZXZZecdcZac
begins external	faXYcbfYbhYebWXYZWZbabgaVXXaeXdX
begins facebook	aaaefaYcdaUXWdfabbcaaeibVcZagcbZ
begins facilitate	cZgZYbZdYdcaebbYaVdZcXVbbgZbWdff
begins feedback	ZXabYYbYfdXdXYdcddbdVcZXWYdcWfdZ
begins finally	ZdXVacfhWXZcZhfZVbdWTUbegWcVcXWa
begins financial	bYYVZYgYWeWZcYXXVZbfaTagYYWgZVZU
begins find	ZYfedXbYZYdZagXcdYYfedVZaedeWYac
begins first	bcTcaYacXdbUZfaYZZaXUZadiSZZjaeX
begins for	bZdabcUbaababYbZcYZZXZaXbcbeacfd
begins fraud	abWWXaZYdXTXXXZVaaZWaUgZVZWWjcYZ
begins from	abXaaYSYfXaSXXdYdadabYbVYiWfZhad
begins fulfill	ccbYaYWZbYcVaVXaZWabceYYZbYfWcaZ
begins fulfilling	dbhfaYWYaYeWYVaafWXdZaWbXeeZXbcZ
begins full	WWaegZZdaaddaebaeheefdhhWcdhgVUY
begins functional	XbbjYbYcVcbdZfXZdZZVbfWYYVZcWbeX
begins further	caeYegYhVgiYagfkjikWgZjWTjgaiieg
begins furthermore	dZcbZWaaWbWbbcYfZZZaXWacYceZUgab
begins general	VYYbaZWhXZcYWciddiaVbbgeWeebbaXb
begins generally	XeYeebZdYXaYbababdWXabddbWZfcYXU
begins geolocation	aYXZYXhXYXYZbWabZZfeebccYaZbYWdX
begins go	aTegbfcgaXcYedmdiikgjejiVjffiVZc
begins google	eVWXaabXfgZYbZdaYfcVdfeYabXceVYY
begins government	XbUYfYbWgeWYbaacgZfebheUXWWZbfaX
begins have	cbZXgcacgbbaWeVaZZXbdgcaWVfaXYYW
begins help	ZYigbXWaVXgWaVWYdUbffXVbbmdeXegf
begins here	gYZbZWcXXhWXiYVgZYabkjWbagecUcjd
begins how	hbdcWVaZYeYYaYUXVZdXbfchcZcabYZW
begins however	ibfcYeZcYbbafaafcYbadZZebcdabZYc
begins identification	WfYieUWZbcXZVgaXdbXaYgdbfYXaZfZd
begins identifiers	eddaZVedZXWceaaXbZfhacddeYZZdehX
begins identify	adjieVXZXhZYafWbhXYccdWWdfVcUgbg
begins identifying	cWcdeZXWXYbYcWXZcbabhaXXcZZgUZbb
begins identity	ZZXWaXdVfaXZXVXZYaYfZhbXbZXYZeZX
begins if	cZYXccZddZZababZacaYaaaXbbdYacaa
begins ii	ZhZXfXcYcbbaWdYaYcZfZYbbcaYefbgb
begins iii	WWWWfZZdcXfacfYbWbaeebaeYZaefUXW
begins improve	gblfdaWXcgiVgYZVfXbcfXWaUjagYdgc
begins improving	ebbZZaYbWdcYcZbZZdZbaaZbaaaaYaac
begins in	WYbcbaZZYaWbXXZdZZcbYbbbbdXcabaX
begins individuals	WiYWdbXhaXaVbifVcdZbXYbdbYhYdcWe
begins inferences	cYWXYZeWacVXbbcdadgZZaeddVXacZYZ
begins information	ceYcZZXaZbUZWffbZcZcUXaYccZZcgef
begins interact	WXaWVfdeYgaeWfefYdfWbWcecZeVbaTf
begins interaction	ZeXaZbZZXfVaZdegdcdZXXcXeXXUheYd
begins internet	bbXYaYgaZXbZbaXcZbebdgbgaaXeaWbY
begins investigate	aabedcbaYZYbbXaafbcbfcaabaYdbZca
begins ip	acZbTVYaZZWWTccacZXZVYibcUVTYdUX
begins is	cbTUWjdbcbYedbaYebfZcbiWcZaUgXdY
begins it	WaegdcZbWZYeVdfbcgYiaacbXgXcUeYY
begins job	dfTVhZdYdbZXZVZXXbcXVZfabXYdhbfW
begins last	VRRVlViWTdYVXWmiSRSWjdXZUmfVXTji
begins law	ZZXYZYcYdZYZaaXabWYbYcaXbaVXaZdZ
begins learn	caXYcadbZgbbfdbgadbagbZhecfbdfcc
begins legal	bXebZcZYZZZgZecUZeXeZcXbbcUaXTfZ
begins legitimate	fVgfUYcdbZdgUUWTZbUlcVXjUYYUVYUW
begins like	eXVdWedbYgZdZkVZgbbWbdfYYTbcaZeU
begins limit	XWYYVXXZWaZYgZZZXfYbaYdZZdeYaXVZ
begins linkedin	cZcXXecbdheecZZdbWdZfXcXbddabZcb
begins links	bbZcZYYZcecdaZcbeeYZYcXgabdbWeZc
begins list	XeYXaaWcYWdgcfaYYZWZWVceZXccicaY
begins location	fbUYcUgYgjSegVaWcZdcTcfXaWTbZbeV
begins log	ccXXYdZcabeYYVYZYgVXXYYcXVcecZUa
begins mail	dhYWgccWfeYcfabXfYeaXfhUbYXWgefY
begins maintain	acaUdegcdcZcccaXZghYZWdaaccagZYc
begins make	bfaZbZaaVcXYbafYcdZZXaebbYYZYfce
begins manage	YYUZgcVecYdUdhbYYbdfbgdfXaXhfXbS
begins management	eeideWXVaafXYYYWbUWdebVVaaXgTgbe
begins managing	gZdfeUWXYdhUcUXYbVWkcYVYbdYiXdgc
begins many	YWbYbdYhZZdfcZZdaddefbfhWagcdXZa
begins market	bYccVfebgacgbVZYYYgbacYaZdcVZYea
begins marketing	ZUYbXXZZbZYbbVbZdcWXdeacZbYXVZeV
begins messages	ZddXVVaabeddZegbYebVYXeXafZScfae
begins mobile	VVacXcWfVeeXafedaZXXcaZdWcYaYXac
begins more	VYcYgeYccaeXcgcfceiaebggXdfVeUVc
begins most	ZXbbdZXicdYacehccjaZZcdkVdbbeaYb
begins mozilla	VaadbfcfWXbbWdWUdYYYhaYaabVeSZZY
begins name	WZUgXVXWVhVfcieZmbYWbVZWYVXfUcVb
begins network	behceXYaaZWXYeZedbbeaaYXcaVaWdZe
begins new	WZaYcVhaXWaZVWYcZYXWecYYafZXXXbg
begins no	ghXYUVlVUUUiaSYXabkjdUhjTVdciVdX
begins non	fWdXbdVYbcaXebXbbXbdXbYZYaYaacda
begins note	WXgfXdVfSdZhZbefbcXabXdgTigbcVWW
begins notice	YfbYTcZYaZYZXZZaeahdbZcaYXaWWXfc
begins object	TXbXbdagYZhegafcbYcZaXYcdZfYZZca
begins objection	aWbWcaddZbeccdUbeWZXcbdbaaeZWbda
begins obtain	XXYbWhZfYXdYgXgdXZXWYZYgZVeXWbZY
begins on	fSegbdVXfWdTdVadbbbgfdeaZYZYYccf
begins once	ZfbYebYbeYcYUdhYdjcXaZgYbfYageXZ
begins one	hbXVbfgWejUaeVWZYWhaXifZcUXVfaaY
begins online	ZfZaaZcZcbabYcZXmZabYibWbdcZTbYc
begins only	dZaZWVZZahXYZfbbZhbVXbebXeZVZiWd
begins operate	bZedZYYbYbbZdacbbXdacWVZaidaYabi
begins operating	XfedcXYcaXeVXdZYkXVdcZaUabXcZedc
begins opt	VVbbjXUeZWfXaagXZfXbdfceUaheeWSV
begins opting	YUVYfcWgdYhYYieaZgdbagchZVZdfVVV
begins or	WahhbWcZgacaUadUkidbffheSfXcXYTZ
begins other	cWYZacdaYdWdcZbUcbbaeZaaaaYfcXbX
begins our	dZbaabaaZbYhXWbbYcbcdaabeZYYaXZb
begins partners	gYTUhchXhkUigTZWVWcedhkZYUZalTeU
begins payment	ZbbZYYbYdbXWbdeeecXYaWcYXXXTWYZa
begins paypal	hWUcbZZYegUWfbYXZYcbUfdZWWUYeZYX
begins perform	eYadaXYaYYaafbZagZabgbYaZdZhZZgb
begins performance	gWecUcYfabXiZddZchVcbabeViaXVUdX
begins performing	ZedaYXYZXabaYacdebbaaXYbYcbYWZVa
begins personal	eeeabXXUYdZZXceYcbgWXXhaVcXccbbb
begins personalize	ibgeaXWYeaZWfVVZbUbgdcUdZhZgUbib
begins phone	XfgWaafXeaeaVcZVmWiXbYaTdfaVXZdg
begins please	aYdVacZgbbZZaacYaZbeZZdfZabbaUge
begins portability	aZacYZZaZXdXXbYaZYcYabXaZbacaZbX
begins postal	aWVXiZZXdZWhiXZYZXdaacdZcXabeVeW
begins precise	UWabXZbbXYbZVbaZbaaXYbUTbaXaWbYZ
begins prevent	ZggbfWUdXYgUdcbeaaWZdYWeZcbdVaZd
begins privacy	dcdYijefjcXYaZiieeYZbgdcXelcbZUf
begins process	dbdfbZaZeYcZaVUcbUXgZgQbYbagUfac
begins processing	UdZaYZRZTRabXdbWeaXcYVVecWYUVZYb
begins product	gXeYYYaXagXcfbbZXfcbcWcfYeZYdcde
begins professional	afWXaWfZTbUaVdZdZbaaVadYeVWYYfXY
begins profile	bdXWYecgZZebWZefYjXZZVZZYZgZcbbZ
begins promotional	gdgcXddbYdYaYacbbabadXaZbeccYddX
begins protect	fdhbfbhYVbXZcWXYbdcceXdfbaYhaZZb
begins protected	ZeaZZVeXVaZcUddWkgfbWXbaYZYcafac
begins protecting	aadedcZYYcbabbZZfabZdXfZYebZcYad
begins protection	kWfiWWZbbcUZWaYXcfXfXhXjaaZbWcZa
begins provide	YdffeTUbbXfWZXcXfWXbaaUXYdYeWbcg
begins providing	deiicVRWYXcRcaXWdYUeadTbZcYiTcec
begins provision	dZZfZUUWZXWWXaZbbdWcXbYZfWVYYdZX
begins public	dZWXbbbWdaadaeZXZbXbdaZbabVXYcZY
begins publicly	WdacYYWcVWXYVbiabdXYXVeWbdZfXeWb
begins purchase	dWbaabdcedWcZYfeedbVfbfZYZaXdXbe
begins purpose	cZWgbUbWgdTbfYSUZUbacfYWXWTgVXcV
begins purposes	ddYefZXXiebVZbZbdbVZYdYZhVbgYgda
begins pursuant	cdgZYYdcgaabXbaadebagffbZbZZUbXe
begins questions	XaVWcbXdcYbgdbUZYZfYVXcYfYYZSaeb
begins read	hVjgYhXiblegickjfggciddgWmjdgbfk
begins recipients	ffUUaYfVeeZeZZWTZbWbcfbbcZXccdeX
begins registration	hXjeYVbWYbefaUYeeWWcfZUbeeabWWgd
begins remember	gXeeVZfZXfZYdcWcaYWWhfXdYidbYZeZ
begins request	RbXfhcVdaccXYkijbacZYZYceadfdgcb
begins requests	ZbdZffccdbgccfeeZaidVdcdecZfaddd
begins research	XZZZZaXcaabXZbYdZcZYbZgdbZZYcYbZ
begins residents	ZXXWYfbYdZYaccaeYXaXYZahfbhdYbdY
begins respond	gafhfYYWYacVhVXccWdcfZWbchaeYeec
begins responding	fdlhhUWWXefSeVXZhVZgicUUXgamVhia
begins restrict	YcVaaaYbZaafjbbdXXbaVWbffXeZZZgZ
begins retention	jXhaYcZadfYchcXcWYZXYUXbXibYZWXZ
begins right	UZbdgVVcbZXaegghdZfZbYZbbZbZaeab
begins rights	VWVXbbYcZZeZdebcVcVaUXVcZVYcaaZV
begins safety	YhZdhVZYWXXVfYZXYhcbfaWXfaZgZdVY
begins sale	ifdYXVZUXXZfZWYXhabbhZXZbabaaVhW
begins search	WhYXZZXecYbVSffYeZbUUZhYgZYUjbTj
begins security	eYbZVaXbVgXYgaZVXddYeZXfffeZZVeg
begins see	hXjWWgZiSjbbfahhaghcYRadUhjXjbXe
begins send	ZcbdZbZabbbdVcXXcWXabccVccXaWfbc
begins sending	ZbcdaXUVZccbbZWbbZRdaeWYbcVcaabf
begins sensitive	WhdYYSZYVZVYUgbdiacfbZYUVbXZTcYb
begins service	iVcUdifYbgXeeVaaYYgddegZYdaZfVdZ
begins services	dccdecaafZZZZWdacYagWdZZacabbfdb
begins session	gfbadadcgcZZbXZbYYdaVbaXZZaZaaeY
begins share	adcbcZWaYagXZXbZbZaZXbabYdaaWcYe
begins sharing	ZYdYYbgaYcWkddUbWeZbfXYeaTZidaVZ
begins shine	XaaZXfWbcZbdTcZdYXbXXYYZgXdZYaWf
begins show	ecbbfWcYfbcYZYbZZZegYZZWbebXeebd
begins sign	dYbXVcYcSiTYchbcbldUZbaeiXbYedVk
begins similarly	jcedbZebdjWdZbXYcdZcWbcbdVWTacZX
begins since	hWYYZaZaefcbibZaaZaafeZaWZcaWXcZ
begins social	cbXcYYgcYZWddWYXeXegdYbXSZVZcYfW
begins some	YXcfZZZcScYYXbdWgccZecjbXdbebWbe
begins sometimes	hYabeXaYbdZdZdWXbZfccceWYWWYcddZ
begins state	VVYWWhWhWXgYgYfdVXXYUXXedUhXZWba
begins storage	faXWXXaWXgaZeXXYZaeacdbebaXYbcZY
begins strictly	WYYfYbYbXeabadaaeXZWfZVVZcbdYYjc
begins stripe	ccWabfeYccWZcYdWWWibSfeXVYWajYZW
begins subject	bXdccdXfXecWcbaYWUbWieZZZbZfcZYZ
begins such	bdZZeZdWddWdeWeXbZecWacUcWXXffZb
begins support	eaZXgadZegeaecXbYXddZcZbXYZbZdYb
begins technical	eaWaaXdZddYbXaYabZeWVccRcUUcgcZX
begins terms	eXghbgagXgaadfdiebcdbZZdbfhadfYg
begins thank	fXeeYibhZfcfeggfdfgedZggWgicfddd
begins the	abdcZbZbbbbbaYcdbebYaZaadbaZaZaZ
begins there	WWZahbZcaajYddcTXlYYfXceXefgabUU
begins these	caYeabeaaabdbiacddYUhcabeYajYXcZ
begins third	gdZaebdXdeYXbacYdYaZVdcaXdWcYcfa
begins this	bXadXdcVRdWdXXeeZecacZbcbibYaaee
begins through	TgWaWfZgWTiYXWZaUeXXTXZYUUhYcVUX
begins time	adeaWbfZWaefVYfehefZbVaViWTUecXl
begins to	eZeeaZZYaYeWbYTUYYYebbWedaXdXbdY
begins transaction	ffbYbVWYXiWabcZdfddZWgeViWcUhabb
begins transactional	XZdbcbdfVcdcXeZbbgbZbZfefYaXeaXc
begins transfer	aWefWgbeVcYXdYahUWcXZbcgWXcZdWXX
begins transfers	cZYWZXcbYedadebeZdXYYYZebccabaWb
begins twitter	ZaXYaYWZaababZcabYYYdYdYVgbcbceb
begins type	ZVWhWXYWTmZgjkWWfbZXdYUbabZfUYVY
begins types	cbZZaadaddaachdZabaYZZgcbYZWgaXa
begins uk	YUeXXcZYVYceZYbgXeUWYUVXdXXWlXXf
begins under	bWaahiadfZYeecedcZZdWYVgbcbbTZae
begins understand	ebmjeUWYYeiYiWVTfUYifbVaYgafTdic
begins understanding	aacfYZYcaacWZXYYcXXbZdYaYbbaZacc
begins unique	adZbYXdfXdbaXecZccaYccfYdYaZccYY
begins united	VeaWaZZfeXbeYXWWfdaXdVYZecZaWaYd
begins unless	gdedZaeVYZbZXYZYgeggdYaZbiUfZdif
begins updated	XScYhViWYcRUWVmlXWVWglWWTkkaXXgi
begins upon	UcbdebaccWabaacbhbYcbbcbXZdfbdaY
begins usage	ZcZcbaYcUYWaYcfgZdZWYZeXaYYbdbbc
begins use	XgYdWYZXXabUYVVacWWacXUVccbcTZed
begins user	adcbUYbYcbXVSdgfaZcVXaeeeeaXcaZb
begins username	XcXdTYUZZXXbXdiahgZeSaUaeUYXThUY
begins users	XYZafZYWbaeVabfdbbababcYYeZhdbXZ
begins vendors	ZcWYcYbXVYWeXWdVbbYcWXXcacWdXcZc
begins verification	UdXWbfXbabbdbcceXWaeXWVfaYebfabb
begins verify	bedeiWTbbWcXacWfdZWcaaVbgaeeVgdc
begins video	bgZdZXcbVcXXTcjdjgbUYYhWdaVWcibi
begins visit	YdZhZeWaYZYXWbigbadcaZcbXedbbecg
begins visiting	agVZbeYaaWgeXgUVaVZYcZZXgXeVfYVe
begins voice	dVaaaaXZeecabaYdaeXWYeddXeaZcWbX
begins we	dacaaYcXbdYaaaZWZaacacbcabacZacZ
begins we'll	bVmXYSWUbgbaYZVdWcVXWZWZZdVhXcVY
begins we're	XYWbZdfcXfYaaaggXYaZbXaZXcbXceVf
begins we've	bWhaXYbZZdWaZabgYcWYbcaYWheafabg
begins web	dbdaXXagWeXdbgcVbgXXbVibYdZdYcbV
begins website	iZXSfikVklUjmSYVRTjfXghZUVTWjYlW
begins welcome	jXgbXfeeXgbgYXgfeccZgXcbbhZbfXef
begins what	ceemaWTgTgXbYmaVkcXWZbjYacVdRccc
begins when	bdabdcYaYgaYWacbZaXdWaZcgZbaZcWX
begins whenever	heidXfXfVbYfWecbfZfZXZaaUZXbaZVa
begins where	aaYabdYdcWafbdbdZaaZZccfZbZZbbTZ
begins whether	eZfWYdiZZibagbYVYdWXZabgZYabeZZY
begins while	YcbYaXaeXgVaajefcgbYWaceeZcXeeXh
begins who	bdhceebbcgddeXYkhbZgbbWZZbecXZgX
begins why	gahgeXbXbdgafTWXaTahfcWeaddkVcjV
begins with	gaYXadgYhlZadaYSadecWegbZXUZdaZT
begins withdraw	ZYXZdXceVZZXbcgdXXZcZbZbXWbcZWYb
begins withdrawal	YYaZbYcaYZeYbcXcYZdVbYZYfbeibZYe
begins within	eVZYbddXgeabcXdXcacbdbdZYcXXbYfd
begins yes	ckXbSXfXTWUeZXWbddgeZWfaRVbhdXdX
begins you	SZXadbcgYYddZeecaebWdZcdaYcYeUYZ
begins your	aYWdbbYcbaYaYfgcacdWZbdjaZVUdaWa
changes*1	VYXZdYhZYaZWWVdhVZVXaaXbTZddZUcd
changes*2	aVgYUcfbbcXYWVfgbWZYbccUSbZbWWag	17:57
changes*3	cYfcUbWcZgVaXYcZcVXYabZXXeXdWaYb	17:72
changes/effective-date	fXedXaYbagXXXbeceYVaaYbeXZaeYabb	17:244	81:349
changes/last-updated	ZVeWZaXcajWXVYdcbaTZcbdbVeggcVec	17:292	80:331
changes/notice-of-changes	cbYcZgXhdXeaaYaWYecbXVZcYYeccWZZ	17:218	79:307
changes/policy-changes	aXdaabeXcdUZXUicgYZZeffZSdWfWZad	17:249
children*1	fZZZbbeVZXbXZXcVWTbecYaWVXcZWead
children*2	baZXVdbYXZZXYYcbYWccbWbaZagZUZUb	15:63
children*3	cWZXXeeTWXaYYVaZTTefgSbWXcgWVcWe	15:96
children/children	aZbYbdcWabaVaUgYWWcbbVbVVaeZXaZe	15:272
children/minimum-age	YegZecaWdZfaXVhXWTZYZZdYXdfeYXYX	15:279	68:322
children/minor-content-removal	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:120	73:220
children/not-knowingly	cbcWZbcYXZYZaWZZYYcZgZbWXfbbYbbd	15:119
children/parent	cbabcfbWYYWbWcbaZbaaXbZaadabZdbd	15:124
children/parental-rights	aZffXZbdeaaeWbccdcdYeecdagaZZYZZ	15:213	70:330
children/parents	iWiZXicYbXbacXbYaVhaaZbZXhbYXbaf	15:252	69:414
children/protection	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:120	72:220
children/public-posting	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:40	71:140
choices*1	WXZadZUccYdZacaZZdYacdccWbacbZWW
choices*2	SaacZaVaYbZbZaaaabaYaacbYccXZYXX	13:74
choices*3	ZibXUWYcUYVjbbZWYXXdXSUVXXdXdYZX	13:27
choices/incentives	eaddcdYZRcXZZebjcccbYXeWffcVWZaa	13:92	64:220
choices/not-providing	YZabZZXdWYYXXdaWYdbcZYdXacTWbcWY	13:135
choices/opt-out	VccaZbVbYZVgdXcaaXaaZZXXSbfaZbXV	13:232
choices/settings	YbaaXcWbdaYccZaaaZYbZYaaXceZacXZ	13:141
choices/your-choice	XYbYYWWcbdaecbbXaZaabbZaWcbaZYZY	13:141
collection*1	bbabaZYaZbYXZbcYbcaZYacYaZYabcZc
collection*2	aaabaYYbacYTaabaaZbbZbcZYbZYZbab	2:51
collection*3	XYZbYZYabZZSZaYUZZcdebcYZaYZaaaa	2:18
collection/collects-nothing	YRdWWdcYYXeWcXZZTbfZiZdXYedZZWYc	2:189
collection/commercial-data	badaZbZXbbaZcZZWYZceZaZbZababWdY	2:97
collection/duty-to-provide	XQZccaYdaVdaddeVafdcheecVgYbdRZX	2:220	23:382
collection/health	aWWUXgabZcedfVZZafgcabYaUdgXWYaa	2:181	22:350
collection/health-policy	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	2:120	21:220
collection/identifiers	dYZZaaZXbZZXdYaWYZccdabdZbaaaaaa	2:71
collection/includes-list	cYaZZbaabbaYcZbZbZcbZbZaaZZbcYcb	2:89
collection/must-provide	TZZZXcXWXcaaecdaVWUdbWdYdeYXefZY	2:104	23:288
collection/sensitive	aXcVXZYabYYbdcZZYYWabcYbVeeYWYda	2:107	20:312
collection/technical-data	bXabYXYaZaYYcaaUbaZafaacZcacXYba	2:109
collection/we-collect	bYbbaaXdbZaXZYbbbYcaZYZaYeYdaZda	2:160
collection/you-provide	ZWcZYZaabaaVaYbaXbacaYacWeYbbYcb	2:145
contact*1	WbbXZcbccXccWYZVbZaZaZaXbZbYZXZc
contact*2	UaaaaZaaZUcbRYXWaZaZbbZWVcXXaaab	1:90
contact*3	YVYXbedZZWbaVVXUcbbVabdVWZZUbaaa	1:85
contact/address	XbZYcbabZaabZaaXabYaZaZZZbZZbbbb	1:164
contact/contact-details	dUbgdYZcSVXfdbekYVXadXXZdYUZgceW	1:145
contact/contact-us-at	SYYaaZZdZVaaVbYTaYacbabaXacXdYZZ	1:112
contact/questions-to	bVZabXZZWWUZZYfaadZZbbZYVWZZiccZ	1:188
contents	fbhidefkbhegdhmjjhjhhfleXkgfgfbj
controller*1	aXaWVacXaaefYXaccbbWfVYVdaUXeWeb
controller*2	aVbWZdZZYcddeZaafaaXbbbWYZWXZUdd	0:74
controller*3	YXeYabdZYacZadcYfaeZadcaZdZaVacf	0:34
controller/data-protection-officer	XaaTYgchhXYXXYaZbXeWaaVWYfWWWVZa	0:275	18:398
controller/is-the-controller	bZZXXbYaZeYZbZddafdUcXdaUcXUdWaZ	0:286
controller/joint-controllers	YYTXZgaagcXXjddYaWeaYbeYXYXZdZcX	0:228
controller/legal-entity	ZXYabcZaecWYbZbZccccbabbWbZbaYcY	0:144
controller/processor-role	dfaZYaYaXZfdYagdhWZbaVZZZcaZaXbd	0:156
controller/refers-to-company	cWdYXYZbYcZeZYdbbcaYdXZZYcXbccbd	0:76
controller/representative	TcdWZieZZaaXZWXZfkZafbdVUeaXWbUh	0:249	19:387
cookies*1	abYdZXZcWcXgcgZYecWUdbecUaVeZZaX
cookies*2	YcZYaZZaZcaYaaaadZXVccbaXaaZaYaY	6:80
cookies*3	XZWZYYWbZXbaaWXbcWVVddXYXYZbaXcY	6:58
cookies/analytics	baVVcbeVccUZbXaYYWdcbbcYbaVWgaZX	6:91
cookies/browser-settings	RWcceSYabUfbXYdYbeZaffcdXdacfSTX	6:112
cookies/cookie	bacZaYVaUacYdWaccbWUaaaaTbcYeYXc	6:277
cookies/cookie-consent	XYZccdYYeVhZZZWYbcbccdZdYbcZcZZV	6:114	29:266
cookies/internal-identifiers	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	6:40	30:140
cookies/kinds-of-cookies	eXdedZbZdbedgXXbdYZZbXWabcfdbXdb	6:157	27:273
cookies/similar-technology	cbaWeaZbaaYYaXcaZYZaZaZbaabYccZb	6:220
cookies/third-party-cookies	XcccbYYcaWeaUaZcYaVXUZRZWbcYWbZZ	6:145	28:264
do-not-track*1	VZjXWUUhWWUYQXjUZYSUcRjSThieWXZV
do-not-track*2	acaUXebiXYZfZYgZTUYZbVYWYdaYXWbZ	14:85
do-not-track*3	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	14:50
do-not-track/across-sites	aaWYSabaWWcadaYWaWXXbUZYZYdaZUdW	14:125	67:202
do-not-track/opt-out-signal	XbfZYZXfZZWcQabZZaYXbWXWXdfaZaZY	14:330	66:425
do-not-track/signal	ZegabaWYYVcaXWeWcaWXYUbVZbfVeaeb	14:339	65:378
label automated-decisions	cZaaaZYbXcXdcbYZebdYZWaaZbdabZYa	16:138
label changes	UUYXeUgVSfVUWUciYRTWheVUSjeYUUib	17:164
label children	bWaYXZZYeYdYVXZdbWZXaYXUWXaVYada	15:146
label choices	YbbZaUVbeYcZXcabZddZZZcZXXVVcaab	13:131
label collection	cbaXaWbbXeZWbdbYbcbdWXYZabYdZcZb	2:138
label contact	ZcdYdYfbbbchcdbbgcgYXadYZbbZWbXb	1:123
label controller	YUmaUcdcZchfXbUafdXXeTTXbgWYaVbe	0:145
label cookies	ZVabaZcaXaeZbfZabfYUaacbVVabdaZY	6:144
label do-not-track	YacbXcXYXWWbYdbXddYWdWdVXaYcaYfY	14:181
label legal-basis	fUgZYgaeYcXiddhXbeZfbXbgagYYaVbY	5:154
label purposes	aWbbaYYbXbaadZbTYbeabaccYcXdaZac	4:140
label retention	cZfZVdegZbZcXdfgbZcYWZfYXbaTcYYd	10:117
label rights	XZaadacZaXZacbZcabaaXWWZZWbZbWad	12:166
label sale	ZdWXTWcTSXXgaXaZhcfiZWeaTaabXacV	8:172
label security	ZcbaZXaYVUcXYYWZdcbaeZXahebfWaef	11:143
label sharing	bTZZcdcVacWgfYYZbWbbbXYaaaXfcYdb	7:124
label sources	ZZUcWcTXaZSUYPgYXVgaYZdWOjVhbVkY	3:180
label transfers	eWaUcbhTYbVcZcWaWbeWZgjhWXadlVVU	9:139
lead automated-decisions	caeecXYcXZaYeZaddTWdbbWbecYfXbgb
lead automated-decisions/automated-decision	dYedZZZbZbaabcadeWYdcbXeZdZcVYec	16:93
lead automated-decisions/logic	eeeefaaWWbcZfWZcdWaeZbWbdecaWdee	16:20
lead automated-decisions/no-effects	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:48
lead automated-decisions/profiling	bWdaZYZbYXYacaYacVYaZZXaabbeZYca	16:78
lead changes	VbYUcafYXXbZWVacVVXWgbVXXedYbUah
lead changes/effective-date	eZaYYddYZWadcabZXdadcaddYcccdZaY	17:91
lead changes/last-updated	ccfbccUebfccdcgXdfecdZcdYeYfebZa	17:90
lead changes/notice-of-changes	ageWWfcXgZehYZXWcWbZcXYahZaacXZd	17:83
lead changes/policy-changes	UWWVgXfXTYXWYXigUVXVeeWWTgbYWWcg	17:123
lead children	bYbZcaaXXWdYWbabXdhbfdeaWZYbiWbW
lead children/children	eUdWWfdZYYifZXYcVVdagRVYZUaXbcgZ	15:132
lead children/minimum-age	cVgXcddUaXfYcWaXWYgehZhdUYeaYcbc	15:132
lead children/minor-content-removal	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:48
lead children/not-knowingly	fYZVcgfWYVcYfWWVWWeehWcZWXfaXcbb	15:86
lead children/parent	aXcYedaTbaeUZbWUXdeZefidVYacfUWZ	15:77
lead children/parental-rights	XYUbhXXVeWbWYhXXeicbZjiaUYYciUWV	15:83
lead children/parents	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:100
lead children/protection	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:48
lead children/public-posting	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:16
lead choices	VZWacXafdVbXadZYeeadecedXYbdgbUY
lead choices/incentives	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	13:48
lead choices/not-providing	eccbaVfaZaUWUfWYccWcWfebdbZaccXX	13:39
lead choices/opt-out	TZWabXWacYYeZbbYZceekehXTZaaeWUX	13:150
lead choices/settings	SZVaaZXhZXcZjbabbaVZbYVdXWgecYVX	13:68
lead choices/your-choice	ccYcWUYjWXXcXfdbYZZdcUbUVcedeaZc	13:70
lead collection	ZeYZaYXcXbZXZcddadaYVWaadabbcdYd
lead collection/collects-nothing	XbYVbZbWZVaWWWYWUZafeafYXbeXTfYd	2:98
lead collection/commercial-data	cecgcbYaZYeZbYVTeUXdfbZXYhdfZbdc	2:40
lead collection/duty-to-provide	eZaaYZdZalYbXdTYbeZUcZecbaaeYaYT	2:107
lead collection/health	YcabccYZbZfbcVWWZVXddaWYcddbZXfb	2:66
lead collection/health-policy	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	2:48
lead collection/identifiers	bXYXgYaYaYWdgTWZVXZecdebUYadeZdX	2:33
lead collection/includes-list	ZdaYaZZeWcaWZbcbZcdaXVZcabZdeaXc	2:55
lead collection/must-provide	cYedWcdeXeYbYcdbdaaadWedbbadZbab	2:51
lead collection/sensitive	XXfZXaUaibkXZdUUVdTXWXReVgcaUfYW	2:31
lead collection/technical-data	bVVbbVXYdfWWdaaadbdabecZbYZcdYbb	2:51
lead collection/we-collect	XdaeYZRgXZaWYcfegdcZXVcXbeaeXcYj	2:109
lead collection/you-provide	bZeaZXVZUdYaUffdeddYWceabbYYdaag	2:112
lead contact	UaaWZZdYeXccZVXWeafacZbWZaXXcYbd
lead contact/address	YWbUcacTdVZieUYVZYbZfbaWbYUXjVea	1:75
lead contact/contact-details	YWaZdYXbVWcfeYeeXTYXWYVVedaYUXiX	1:89
lead contact/contact-us-at	UbgWTZacWZcaVZaWheeYcTZXZgcZWaYg	1:84
lead contact/questions-to	YafaYdbYaXYXWcUVfibWcbecWibYaWcg	1:129
lead controller	bXeZWfeWXYdfXVaafZaZhUXXdZXZdZeh
lead controller/data-protection-officer	ZWdXWcgYWYifXVVWeUgYeWVXhdVXTXjh	0:120
lead controller/is-the-controller	ZaXbZcdWccZZbXWagZXYZacWdUZYcZaa	0:117
lead controller/joint-controllers	ZbXfdYabaeXXcaZYcbYZWdebWWXcYcaY	0:78
lead controller/legal-entity	bUihdgYeZWgXbaecWZcihWZfVegbWcad	0:55
lead controller/processor-role	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	0:48
lead controller/refers-to-company	dfacYfYZbZXZWWfYbcfbZXfXXjdbgdhc	0:-14
lead controller/representative	XTmaXfkVUXbiYaXWeiSXZUUWcWYajYPk	0:122
lead cookies	bZZfaVacZdaabZdbibaTeZdYafXdbafa
lead cookies/analytics	bYcdaZdbYWYWYcdYgecfbcdbYVabaZZY	6:52
lead cookies/browser-settings	aWcZWabeabfdbZbdabcbbZbcbedacaVa	6:42
lead cookies/cookie	bYZdZWXeadbbaZcciZZUdabXZgXcZZeb	6:123
lead cookies/cookie-consent	VWadaZVeYafbacabcbbYaZXabeeabYZZ	6:67
lead cookies/internal-identifiers	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	6:16
lead cookies/kinds-of-cookies	cZXZXZbYbfVZbeYYfXbZcbdVaaYWhZfb	6:50
lead cookies/similar-technology	ZZabaaabYbZZbbddeecWbYcXgXXYebXY	6:84
lead cookies/third-party-cookies	bZZaZaYZaYfbWXXWYbYcafebVXWcXbbW	6:55
lead do-not-track	YYedabZZYYacfVaYaabaebWZYgcdXWaa
lead do-not-track/across-sites	baafWbaYbaXefXXZgVZbeZWXYcWcXWeb	14:-10
lead do-not-track/opt-out-signal	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	14:100
lead do-not-track/signal	acfYbaaaaYbYZWeaWaaaXYYYafeXbZXa	14:119
lead legal-basis	dUdgWbYYecZgXWYSdYVfUcWhabUVWbZU
lead legal-basis/consent	ZbSRaglSefXeeYWaWVgVchjZaXWSfZZa	5:64
lead legal-basis/contract	baXXeebWdeaYcUWXYXeYhgcXaZZbcZYX	5:35
lead legal-basis/legal-ground	YacaWZXdTZbfRfgUadWdaXXcXhWWTaac	5:166
lead legal-basis/legal-obligation	XYZXcZdabcdWffVYYdYUbbdVYaacbcdZ	5:30
lead legal-basis/legitimate-interest	kRfkVYYWjbXZYSTVkSWiZdYkWWTXYabS	5:120
lead purposes	cbddZYXaZedaabbbbYadaZZbbcWcYdcb
lead purposes/improve-and-analyse	dWbZdXaVebcYhWZbYWgdfWaZaeYacbda	4:55
lead purposes/market-and-protect	bbZcdYXaaafXZZWVdYcbhdaWZbabceaa	4:40
lead purposes/new-purposes	fYVccaZVbbZYeVVZaUeaihfYaYXXeWdZ	4:22
lead purposes/operate-the-service	XZbZYcabddaYeaZeeecaVbafXbfdZbXY	4:43
lead purposes/use-to	cYebXaaabhfWhbVUbYdYfUbYYfVaebbZ	4:112
lead purposes/uses-data	cYccbaVcbaacabaYaZZdZdadZcUaWbaZ	4:51
lead retention	ZYYVZYUecdeXeebdWaUWXabdZgiXadZY
lead retention/as-long-as	babYaWXbeibYccYXYcYZaedZXldYadaZ	10:106
lead retention/deleted-after	YcWXddYZWaWYcaggXYZZXbZagafZbbec	10:49
lead retention/period	aZaXeZZbZbcabgbcXadYZVdabWeZegbf	10:44
lead retention/retain	YUhUSYZibijXafeZWkTQSajeUmjQhaRY	10:126
lead rights	TcWSaiagcVadfYfgYbZWYXXfcUhaYVYZ
lead rights/access	YeZXYeecZYUZdbefYgfXZXahWZfhXUTa	12:106
lead rights/answering-time	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:48
lead rights/appeal	dcddcYZXdeYZYccYdceccbcWZbZbaeYe	12:83
lead rights/authorised-agent	XeXXXZceZYXeedYbWYXXZXVYaZfYfaYZ	12:129
lead rights/complaint	WRYVlaTdQXVhjagjQUVVSUWWhYfWYZjR	12:124
lead rights/complaint-to-us	ZWfaYYeYXXbbWVWadabZbYaYccWZYWdd	12:9
lead rights/erasure	TeVSZmcicafZgYefXWVWYXXdeZfghYec	12:114
lead rights/fee	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:48
lead rights/how-to	SbeWVdcgdTbdXXZZcaYZgWZaXdfXYVZf	12:41
lead rights/limit-sensitive	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:100
lead rights/metrics	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:48
lead rights/no-retaliation	YWYdbgYaXZaZfgYfXgdfXZXZYYdVYXYb	12:124
lead rights/objection	acfZWcfXdbaaYXVXedfbfceVWeYZaZYf	12:72
lead rights/opt-out-of-sale	VXaagYbXbYYXWWbZbhabdcfeWaWfWbZZ	12:84
lead rights/portability	ZZaYXfWeaYdXebcdZWdcaWZeXafeeZfY	12:112
lead rights/rectification	YZbXWZaXacadbbbXZZZaaVbZcdXXcYYg	12:81
lead rights/restriction	dYbWXfcdYZgZcacaYcaWcWeXXYdYhZZb	12:82
lead rights/right-to	UaaVbfeebUXacZgedecXbYZbXYfYZYUc	12:96
lead rights/verification	YZXYWgaegZbdZaYXYWccbXZedYfefYgd	12:72
lead rights/where-to	ZbfaYYcZZbacYaXXdfbaeXZZaeaaZZYe	12:23
lead rights/withdraw-consent	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:100
lead sale	afVXUXgYUSZkdVYWSbZjgUbcSbhdiUbR
lead sale/cross-context	cYYbfdabcWcWZXcaadbddcYdZccfeXab	8:118
lead sale/never-sells	YXWXajXfigcdedifTbZWUWbfdbbTbZUe	8:40
lead sale/notice	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	8:100
lead sale/opt-out-link	XcVaZbVhXaZdbbacWWVaaXXXZYfZfZWd	8:115
lead sale/right-to-opt-out	VbZYcYYaWYZcXZbZYbXaaabZYaccXbYa	8:45
lead sale/sells	idXXUbhYYTakdWXVUedicTdiSbgbhUdV	8:151
lead sale/under-16	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	8:48
lead sale/valuable	ZYaZcabcbZeaaZYZacaYaZabYZcYXYZa	8:5
lead security	cbecZbagZbaXbdebZebZeZeabeeabaYf
lead security/account-secrecy	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	11:48
lead security/breach	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	11:100
lead security/encryption	VaZedfWbVYYaYgdbfeaYbZaZfabaXdXd	11:104
lead security/limited-access	fdaZdYabZbWXcaYXXdYfZcYdYZYdacaW	11:53
lead security/measures	aXcXXgfgbadfadfgXbfXbXkcWdgUhYXe	11:93
lead security/no-guarantee	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	11:100
lead sharing	edYVbdgYadTcdYYYdbeacaeaXYacdZdW
lead sharing/affiliates-and-partners	WegdXeUfRWVUXcadYdZaSYafadgXaYWb	7:26
lead sharing/authorities	dYcZWhaaZeXiXfefYgcZbdcbabgZYVbT	7:96
lead sharing/business-purpose	WhWaYaUeYaTWabcjcgbVYXbZgWeWYbVX	7:37
lead sharing/business-transfer	aVfcWhcfXcfgcZgdbaeceXceVegbfXdf	7:81
lead sharing/named	aaWbVZbbZeWZbidbgdbfWafZYSXWZeXX	7:54
lead sharing/public	daYdbSbbXYWXaUdVbXYXaaYZbebcXaee	7:33
lead sharing/service-providers	bcaVcbZbYaVXaXeYaadcaYcWWiccaaba	7:94
lead sharing/share-with	bbXTeggafYUbfRXZZZhcgbcbUYbcfWbU	7:123
lead sharing/shares-nothing	cXebZhZdecbiZbkadadYYXcaYbeTcabe	7:71
lead sharing/works-with	cWbVZbiWdeYYbXXWaYcadbaZXaUUdZbZ	7:27
lead sources	aYXdXaVYXXTTaXfWbZdfYbbXYdZZXdfh
lead sources/about-others	eXVXZgdYeZWWiWXVUVgcfbfXbXcSWaeZ	3:-10
lead sources/combine-sources	ZdbZecSdSRWZVWgYYbdZZVaZafaebadd	3:106
lead sources/from-elsewhere	XeafeYWVXUVXXYcXgZYdWZXXVeUbYhfh	3:83
lead sources/from-third-parties	XbdieUQWSQaXUVcceYTcVYSZYeXcYdah	3:145
lead sources/public-sources	XachbYVbTYZYWXgagXYZZYeWZaaZXaZg	3:109
lead sources/received-about-you	YZeZaaUeVXWZWXeaeacYZaZYWdZfZWce	3:125
lead sources/social-login	fZbVWWWVZcXYaUbcWdeadceZajZXfbej	3:70
lead transfers	ZVdeVaZaYacdYcaeaZbZdYYYaWUYcZUa
lead transfers/adequate-protection	dYaYacZecefdZabgXYbbbZbUZddbZdYc	9:32
lead transfers/arbitration	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:100
lead transfers/copy-of-safeguard	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:48
lead transfers/different-laws	ZYcbcdafebecWdfdfcWcdWbaYfbebccd	9:32
lead transfers/enforcement	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:100
lead transfers/framework	dccfZeXbddaWdfbfZYeYZfYdZYbYebZZ	9:112
lead transfers/liability	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:100
lead transfers/recourse	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:100
lead transfers/safeguard	hVefXdYiXbbZYgaiadZbZWfVVeZdcZYb	9:89
lead transfers/to-other-countries	ZTfdUaZbWYbcVdZZcfYacYYadYVZaZVc	9:110
legal-basis*1	bUdbXbZYcYaeYcbXZaXfWdZdZbYZXZbV
legal-basis*2	cYYaXYZcZYYXZXZdcZVcXZZbYYcWXeXW	5:62
legal-basis*3	aWVXWZaccaZZUPadZXXYVXcaXTYSZZZY	5:41
legal-basis/consent	XXXWbacbYcbXZbabYXZaXcaZYXWdVaZX	5:120
legal-basis/contract	ZYadYbaaXWaZXZcaYdVcbVcYcadXZcZX	5:151
legal-basis/legal-ground	aWbZYbacaXcZcbecdYbYVZbYZZdaVbbZ	5:241
legal-basis/legal-obligation	ZaaZcYadZccXaZXcdYYYZZbZYbaYbcZX	5:119
legal-basis/legitimate-interest	cRdWRhZdVbeabVZecdUXVaaTZbgSVcaX	5:283	26:440
list	eYacZZaZacZYbbcbaaYbZbaaZaYaaccZ
long	baaababbZbcXaXZZbYaaZaaZbYXZaZZZ
mention	eVbZcccadcWaXWaiecYcgebYVbdbZVcc
purposes*1	cZbccaaYbcbZbZZXbYZcbcZZbaZdZbcZ
purposes*2	YbYZbbcabbbcbZXXaaZbZYaZaacZbcZY	4:59
purposes*3	ZZaaXZdbXZcXaeXZbacWabbaZbZcZXZZ	4:62
purposes/improve-and-analyse	ZYYXXabbZcaabbZZdbdYdZebZbbXaZZa	4:166
purposes/market-and-protect	caZYZZbbaYZbcZaWacbZaZdcYbdZbYaX	4:90
purposes/new-purposes	bXkXgaZaSlhUdUVZUdbYYXVVXdbjcTVZ	4:129	25:294
purposes/operate-the-service	YYbaaacZYcaZaccaZaaaaXcbZaYabaaZ	4:84
purposes/use-to	ZXZXYccbYdadadaWbdZabXddaabYcaaY	4:153
purposes/uses-data	aZcaYbYZZabbZabYbaXdZYaaYdYbXZaY	4:84
retention*1	eXaXYWZZeddVddZbWbZXaaZaZddYZfYY
retention*2	YWcVTWZfdbdabccWUZTQXYcXUffRbfPT	10:99
retention*3	YZVXZYVYdbeVaTdeVVVYXYdYTeeTXZXY	10:98
retention/as-long-as	cdceccbcSZaZZZiceZacZcdXccbeaVda	10:238	44:309
retention/deleted-after	aWZYWXYacYaVbYbYWbXWXcXYZWbYecZV	10:128
retention/period	eaXZbZaYXZXZaXdcZTdbfccYaZfYXaWb	10:178	45:347
retention/retain	aYbXWVbdaZZWbZcbUWYUXYdYaafXebWV	10:242
rights*1	XaYabcZbcYabdccdYZZbaYYcbZfabZba
rights*2	WcWaacYcbZbaaZZbZZYaYWVZZXbYaXZc	12:65
rights*3	XaVYabUdYabYaacbVZXWUSXXbaaYbYZb	12:37
rights/access	daacWYaaZbaTXYYXbbaZbccZXcZYbXca	12:144	46:305
rights/answering-time	ZbaYXbafWWZbZZdbdbaeZWaadcZcfaec	12:124	57:220
rights/appeal	YbbdabaZbZaZTfXXaYVYYXbcgZeeccXb	12:250	62:350
rights/authorised-agent	abXWYefgbcabaZdcaVWfcYbZYaeUbZbd	12:262	63:446
rights/complaint	cVefbXabaWZWabbcbWfXXhcVVbaYbeeb	12:253	53:416
rights/complaint-to-us	aaaZdWgZdXTYcZcYabeUcddVVcWYbceZ	12:107	54:277
rights/erasure	bccZYbcYabaVZdaYWbWXbUbZZcYcYZZa	12:186	48:345
rights/fee	acbabXcaeaZYbbbYfbfVdbbebaWhZYgc	12:131	58:220
rights/how-to	VaZdbdXaXaXbcWZbcfcXbZYXWZbZUXad	12:126	60:197
rights/limit-sensitive	ZbZWbWZWWcVYfebXXcWcYYWZaZcfcWda	12:265	55:416
rights/metrics	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:120	59:220
rights/no-retaliation	XWWgZXcZRcPggdXhVeccZZbWXbYWYbXd	12:281	56:457
rights/objection	YVbbZaffYebabXbcbdZZVYgVXabUadSU	12:227	50:419
rights/opt-out-of-sale	cYeaccbWcZaXVZdYdaeWcdaXdhRXZhhb	12:266	34:322
rights/portability	eeYaaebfbYcYcWbccZeTXZbZYafXacda	12:239	51:413
rights/rectification	aaccYZYbbabPaZaacXWSaaaeabaaZZZc	12:180	47:359
rights/restriction	aXZfYWXcSZbcdZgXcdXaabeWWbabXaWX	12:171	49:380
rights/right-to	ZZacYaXaaZabaZbbcaccaYXaXcZabZad	12:183
rights/verification	abXaZcaddebVYdbbbXZaWZaZXaZaYecc	12:109	61:310
rights/where-to	TfXXVaddWUWfcZTUXYadZYYZYaeVXWVf	12:158	60:237
rights/withdraw-consent	VYVYbedbgWXdcdZcTZVdZZZVfcfYaYVZ	12:301	52:442
sale*1	YdWUXYbbVSYccbcbbYcedZZYVYebgZcU
sale*2	bccYVcddRTYcbeYbZVZbXXVXVbdYZacT	8:76
sale*3	cbbZVYbbVXZbZgaacYXYZUYWYXVYYdZT	8:28
sale/cross-context	ZbXUacdaYaabbdcdWZWVXZVacVZXYdZX	8:202
sale/never-sells	bceaZadeTSYZYbbacYaZbYaZUaccWYYS	8:285
sale/notice	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	8:250	35:350
sale/opt-out-link	XgWabcWdcacYhfaXVZWbXXZcaYbacbaY	8:250	33:343
sale/right-to-opt-out	YZaZbgabbYcYZdebaYZWYdYYcbYXagda	8:85	34:229
sale/sells	ZZZYZebdVUWcddbdXZZaZYXaXabcbbYV	8:254
sale/under-16	XdZXYZYYZZXZVYZbYYWVVaVaZZWeVaVY	8:125	36:291
sale/valuable	XbZXdaWbbYdZacXdZYbYUWVfeYbddVYc	8:49
security*1	eXZbWXVYXeWacYXbXccZdeadfacZZaac
security*2	cXaaZbaddfVVbXcZabgbbcfaYfeYcZdd	11:77
security*3	dZbaXXYcYeZZaebebZhZdYeYSdbYdUZa	11:79
security/account-secrecy	ZZaeYfchcXadcXecYadgYVcZZfhWbaZb	11:151
security/breach	XbcchZbadZbVYdadcWddXXbWYZZbbddc	11:201
security/encryption	caaaZVYcbeYYYYUcXZbcbZdcYaYacZbb	11:275
security/limited-access	fZaaXZZWdjVbcaadZcgYedideeebdYdf	11:152
security/measures	dYfcYbaedcaYZcZdbXbbaWcbVZaYabdb	11:235
security/no-guarantee	bWdgWhZhYccebbiZbagedVcdXgcbeYdd	11:267
sharing*1	dbXYabdZccXbbWZZZadaZababZacbZbY
sharing*2	aaXZZacbcaVZbWZZcZbbaacZZaZbaYbb	7:40
sharing*3	bYYZbdcWeYYcbRYcbWabbabYbaaXaaaa	7:-12
sharing/affiliates-and-partners	aYZcZZaXaZbbZWaadVdbbaZWYcVWcZcZ	7:65
sharing/authorities	XWdeXbYZYacaYYYbgWcbdeaYVfZYXcbY	7:159
sharing/business-purpose	aaXXbZZbVaUWbYcghbbWZXXaZWcbVcYe	7:99	32:270
sharing/business-transfer	YYaebcXbbZYbYYdWgZaaaYaZahYZZebe	7:204
sharing/named	abaWaeWcYYUXYSfgZcaUYbWXaafcabXe	7:131	31:226
sharing/public	XXWZbbdXbaaYXXaXbVXaZcbaZbaXbWba	7:142
sharing/service-providers	YaYdYcYaacZabacZcWbZabbXaeXWaabZ	7:104
sharing/share-with	aacaYdbdSZWbWZcZbebacVVeYdffYbVb	7:227	31:212
sharing/shares-nothing	adZYaVXeYYUaWdcWbeZcbYdaZcdXcaZV	7:150
sharing/works-with	aaWbZbZaaZXabVcbcZaYaacaYbaabaaZ	7:49
short	ZeZYbbccbXbbZZabcYcbcebYbabZYYeb
sources*1	bdVbcbWbbVYXaXcaaZbaZZZZXdabbada
sources*2	aXYgcVVYYWZbURcadaaabXXYTcYcYabg	3:94
sources*3	UYchZUUbTXaZUTccaVZZWUUVVfYdVYZf	3:66
sources/about-others	fYaYeZYZfZafZVcYcSbYaaZYcccdbacc	3:31
sources/combine-sources	ZVedWWTbYZWZZUaabYbZbVWVVdbcWXae	3:131
sources/from-elsewhere	ZYXcdbVbYaXaaWZcZYXYaaYYXZZbXbYd	3:166
sources/from-third-parties	eXbeYbbaWcVcYVacgZcgbXXbVbbYZaXf	3:271
sources/public-sources	YWYeWbbZUaaabcZYdYXZdaYgecaZYYUd	3:205	24:438
sources/received-about-you	cXZaZZbYXXdYcaabcbcVabbcaaaZZYZe	3:225
sources/social-login	aZWebWccYWbZbabXWbcYadbfYZbZdYWb	3:111
text	ZbbZbbbababbaaZbbbaZbaaZbbbaaZZa
title	aYYaZZZaYaZZZYaZYZZZZaZZZZZaZZZZ
title automated-decisions	fZafaeXadWfYWcbXaXedVUdXTVceWXfW	16:529
title automated-decisions/artificial-intelligence	bcZXZdddXiWaUffbbifUYYkXfZcUjdUf
title automated-decisions/automated-decision	dUYZXgYabWaWYaZYUVaaXVceZYhgWXbY
title automated-decisions/profiling	fachXZVYgSfWXWZWZUWhTWWZcXcjVXjU
title below changes	adbbcaeZbbacZXdbbYaYadcXWfdaZYcf
title below children	UYbZccXYYYgaVbXdWPWbeWUYdXWYcUZX
title below choices	UQWadcUfYTjdYdecbeaYhachVcccfPYU
title below collection	cfXabXYYddXWWdcZddZbVZcYaaWachbX
title below contact	SabTYgbfcShdWZYbZZbZbWWYfYeVYUYe
title below controller	ZefVXVZWbUecRahgjYVVaRaShVSUiYYg
title below cookies	aYXjVWWeWdYdbiZWmbVXjcgcSaSlWbeW
title below legal-basis	eSmjaZRYjXgdXabagTXlYdVbcgRiTaja
title below purposes	WYedXaUbbVebZaYXdWYeYaZdabZZTXdZ
title below retention	hPiTPcTfmlmVmeUYSiSSjRSmOmgUShUT
title below rights	VYXTaeXccZfdbfcdXbXXYVZedWdXdWYY
title below sale	ecXSZagXbVajkUWYTVcgVVbfXXbgjSkU
title below security	ZTWaWZVbUZXUiYWaTibbefUjgfkYVabg
title below sharing	gfTTdejYhfWhjXYZZdicVZfgfVYdmUdW
title below sources	ddWUYdYWfVYbUQfVbaeYWYaUWgWbcYjY
title below transfers	YYcZYfZbYXbdWYafVWYYWZXfabZUaUYb
title changes	iWdUbiXaamTXYVfZggbUbYahWhadiXcb	17:487
title changes/effective-date	UUdWVWgWVbXVUUakUVWVdhWVSahYUWhg
title changes/last-updated	aXbbfcdaacWYaZifbZbYeecbUhfZYade
title changes/notice-of-changes	YbdUeYeXbdZVXZjfaWWXecZaYefgZXcc
title changes/policy-changes	YVfSdZhTYhQVUUlhbYVUfiVZTkheYUcj
title children	fQfjZgXVVWbVgVmiYUgeZUcXRiaVWdbe	15:506
title children/children	gRbbfjfSSShScRZXUSmmmQjRQZkURmVl
title children/minimum-age	bUWWeicXVVdWcVYZTWeifUZVUVkVWeYf
title children/parent	XdWagabUYWZVXVeUZYeebWlTWVaYYhXe
title choices	XScZQdXgVUaidTcdcVcXdSZXcdfYaWga	13:448
title choices/incentives	eXifcdZYbahagVZcfYbegcZaWggfZafb
title choices/not-providing	SfYhhSYaVYaUSlfZkmXVZhlUaTQXigQa
title choices/opt-out	TVXdcXWdWScWWehbcgYbeedcTZbZgXVV
title choices/settings	VZUdeYShbQhXZlcWgjaceehjZYaehXSV
title choices/your-choice	TTXcgUUdaUlVRkaWclYcjfehPbbkeUUW
title collection	dOdYYbabfcbZcWabXWeebUWeRfZdZReZ	2:386
title collection/commercial-data	WgZbiXWaWbaTWjfgffTWYdfXgYXXcgTe
title collection/duty-to-provide	VdVecVXaVWZXWigdggWVYfhXdVVWheVc
title collection/health	adYbaXYcYfYXYfcfefaXYZgZeYZVcfWf
title collection/identifiers	WafYbbgWZUcZVYZXZafZbVbTcXZRacWi
title collection/includes-list	WgZYZXXYSbVVTgdbhfYYWaeWfYYXieWf
title collection/sensitive	YcVefWUdZbYXYefefbVeXYZZbaVcWjZl
title collection/technical-data	bcXcZTXfVhXZajcadhXZaegbeUWZaeVe
title collection/we-collect	agbaeWXabeXVSedcgcYcWYeVeZYZbiYg
title collection/you-provide	edWXbVfdVgTbZdhdhieVZWlacYUZlfYe
title contact	WabbbcUgUgYaZdfgehcWZabWUdcTbbed	1:482
title contact/address	XgVdbWXZWZYXXidbigXVVckWgYXVdcUe
title contact/contact-us-at	WdjaXfeffaddWYZYiYiWeXiTakjVVXWi
title contact/questions-to	YccZXffffXefWYXXdYgXdXfWdeeYYZWe
title controller	cYdWVfbibfbZdWcecegYdXddVmbTYdYj	0:490
title controller/data-protection-officer	ccjVTdfYcYhiWSaZkXbVhVYSbbWWfTie
title controller/is-the-controller	gbhVTadXWbdgaVZdbecVhWZXjcXVjZfj
title controller/processor-role	bWffbYWYZcbXbYVbYbVcgbUcaheaVdZa
title controller/representative	eafXWYgVXXffYWYZgbZXhVVUebVXgXfg
title cookies	bbdXcUcaZedYeVhdfgaWaadcWfTUhYUh	6:483
title cookies/analytics	cXXYZXeZZiYcfeXWcfYWdXgeWWWbcWbW
title cookies/browser-settings	UXUZcXTfZShVTdbZajYahghjXWZecXSV
title cookies/cookie	aUXlRUcmSibmclaZmfWTmbmhOeTiWSdZ
title cookies/similar-technology	dZXjWVahWhWjdjXYkXUViaeaTfVkUUjV
title cookies/third-party-cookies	ZUZgVVVeUjYgckZYlZVUiZdbSfWgUXhX
title do-not-track	YamZVbbiXWShhWighbVWWUbTTecVVdfb	14:559
title do-not-track/opt-out-signal	ZchWWaYgWWUaWWiWcVVXdXdUXhgbUciY
title do-not-track/signal	WXmaSVVlVaUcYZmYgZTVeUkUTfffSYgW
title legal-basis	cXaaXcbhVgaacefZeccZWWedXeXeaXdg	5:503
title legal-basis/consent	iaeZXbdWhfTgabZWYlddVdbbedVXbZYX
title legal-basis/contract	gVgeUXXZgVWeYbaYYZXgZgXhchYVVVeW
title legal-basis/legal-ground	kTjgSeSbkVTlRgjWbhUmRiXmYkXWSWeY
title legal-basis/legal-obligation	hTfcUgYagcZhYdfWZhagUaYgWfUYXVaW
title legal-basis/legitimate-interest	iTjgSkTbgYWmTimXZmViUeVkZjXTUVdZ
title of nothing	caZaabZbdeZbbZaaZbcdZXaZaZYaddaZ
title purposes	aVYSVaZfYdcdXddacieYcUhhVdXVcWXa	4:412
title purposes/improve-and-analyse	cfhjlVUZhXhVfWaZlWYmgfXYWmVjXffd
title purposes/market-and-protect	ZaedcVUZbUfXdaZXdYbkecbZYcUfbacX
title purposes/operate-the-service	fdgfgVUUajcRfYWcYWUcbeUbZfXdVjdW
title purposes/use-to	fVdeaYcTbeYXfUVXbZcfccZcaYZhbZgX
title purposes/uses-data	cckidXRZaYiWYZYbfUXiedZaWjZhWbfd
title retention	dSbZVfXdSdZWfTYgVYaWfcXaZZjVaSXe	10:481
title retention/retain	eTjRVZTdmmmRflVbTfPRcSTiSmfURmPX
title rights	YTcYXZXadgYecVfYgdgcgYeXOfYeYTee	12:466
title rights/access	aZXQdjcdedahmdcebagcZVXidXfajWgY
title rights/appeal	WcWVfhWgXVggigjhWUXdWUUigXhXhWiY
title rights/authorised-agent	UYUWchTiVXfekhlgVSVfVUTghWgZeViZ
title rights/complaint	VaWTdhWhXUhdagdhWUUZWUWeiXeYeWdc
title rights/erasure	YUVXgcUecagYhgXeWZVYaWYfcafaeYbZ
title rights/how-to	VcWVajXkYWjcefcdVVZbWSVfhTkUhYZf
title rights/limit-sensitive	XZXXXeZeYXeadcffWZaXXWZdbXeXfYXa
title rights/no-retaliation	WaWUXbVeXWZhgYXeYWXfWUWebXhXhXfZ
title rights/objection	RVTWhbXbXSfZeicdYgYaZbbgbWagcUUT
title rights/opt-out-of-sale	XdXUUdXgWZVhgYchYQYdRVTbbZiTbckb
title rights/portability	UUWbbiUedTdeebleXVcgWVXebadefVib
title rights/rectification	VYXUhfVeZXcYhhikSYTbVUUhdVjdkbca
title rights/restriction	aYXZXeYbXfddfcceTWZabbXgiacXYXfa
title rights/right-to	TcWUddRgYXdcZghgaZXdWSaddZfdcWeb
title rights/verification	ZdbbhbVcbXfbgbbcaUUhYXVcdbceXdhW
title rights/withdraw-consent	ShWUjgWiXVgXkgjkXRZXVTXggVlcgYbe
title sale	cbUaWeedVWYddcceZfbaUWeZdXcTiZaa	8:526
title sale/never-sells	XWaYUZYfWWcgZUbajTeiiVbWUdjXgWhX
title sale/opt-out-link	WYXUcZWeYVeZbdYdYVUfVTRgZVicjZaX
title sale/right-to-opt-out	XcXVVeZeYaUifWchXRZbRTRabXiUddlb
title sale/sells	YeTXSbdcSTaeaXVbcWZjaUcZTYhVkWiU
title sale/valuable	WdVXcfVgWYdZedffaWYbVVVffWfabYaa
title security	bXgcTgbgacZYbWZfYWcddVaZTecdcdee	11:473
title security/breach	dZdeaabYcebbcZaYbYcdecdYaiYcbfdf
title security/encryption	jUYeXVTXVfWViSVVWbcciiVdfjdVWcdc
title security/measures	YUYZTYXaXdWUhTYaXcYbebVfbccZXWcd
title sharing	YXbZUeSdScbbaWeYkacdiVXYUiecaWfW	7:442
title sharing/affiliates-and-partners	hbYWbbeabfVijXaZcdeafZffXYaceWdV
title sharing/authorities	jXUUYdhUdmUeiTUVYijXfdgddWXbgXXY
title sharing/business-transfer	idUUihiWhjWhhTWWViifYfjjeXWfjUdW
title sharing/named	ZkVYYaaXWTYaWXcWeYaeXagUcbXYfded
title sharing/public	cgVTdceZfcXebWZUWegaUbeabcbehaeS
title sharing/service-providers	fXWXcgeZgeYhiUbZYfcXdcefcbaehScV
title sharing/share-with	gcVSffkYjhWhhUbUZehcYehfXaZhfWYU
title sharing/shares-nothing	ZgVWcWfYbZXXTbVWfeYdagjTbXbWhbbV
title sharing/works-with	abYabbdcZbZdbVbYcaabeXeabebfcXea
title sources	cSZbXfUgXZUTXYfggZddZXcWZdgcXWbg	3:502
title sources/about-others	XaaXUZZYUUXdZVaZfWgiiTfWSfiXdYgW
title sources/combine-sources	aYZXZeZZgWXabVgWTTiedWWYUhegeXhX
title sources/from-elsewhere	VfVeYcSbaUWUSWmZhXicUZeRXmcfceij
title sources/from-third-parties	WXWWUiSbfPZWWTkYVPhdaTaVUmcjeUlf
title sources/public-sources	ZdUYccZZdWXZZWdYYVedWZbbVeYhbciY
title sources/received-about-you	aZXXeieedabegaYeWUbfYXYhdVeciXhV
title sources/social-login	YZabbYWcZgYUXZhWbfcbYbeWdbXUceXi
title transfers	dZZZbjeddfWliUjcXVcXWUffSjgUeScV	9:490
title transfers/framework	cZdeXdacbeYcZbXdXYdYXdecXZXXeXYX
title transfers/recourse	VZWXihTeYUhclcceXUVhVXUgfXgeZVfX
title transfers/safeguard	hWjiVhaaWjVYVVUdVUiWVhidUZUWiVWU
title transfers/to-other-countries	cakhUlVhWeXbZXagWTmUTeefSbbUgQSV
title word 1	cbdbabYYVdabZZccgcZZdZcUdYVZdafe
title word 10	YUZcVaXdXaZVbaYbVSZTZaWdaZdXWWXX
title word 11	WXXWScahUTbdabZdZVWXeXYYTdibXUea
title word 12	ZYWYZdhYdaXcdWYYXWZXcbWYYaceXTgV
title word 13	edYUbidXldYdfWUVXagZXYahbUXcfXXV
title word 14	fUVUZdcYdcWegabeVdXXWcYidbbVWYiZ
title word 15	YcXUYcdbZWbicUaaaYdfcUcdXbecfXda
title word 16	XWXWVcYdWddYdaZbYeaZadXecegXXWYi
title word 17	YZYWedYecWfeecbeXZXgbXZbaXgbabbb
title word 18	YXhXXbeceaddaWZeYXaYhZZYYghaVYbi
title word 2	abZbcZZYbadabbcZedYacYaYaYUcaZdd
title word 2025	VVfVeViWXZXVVWjkWVVWehVXUihYVVfh
title word 3	dbbebWZYYiaadgZaeYZZbYZYXXVeabaZ
title word 4	bWcdbcaWbcZXfVXZWWdbZdWdabZfbZcX
title word 5	aYZbbbZZZZaadZZaYUaacZWccXYaaYcZ
title word 6	fWdbXcXYZdXaeZbYXddcbccdYcaaaZZX
title word 7	cWbZZZXaZdbSgZZdXZZZaWXbZZeaaaZc
title word 8	YSYWVbYbXacZcXWZWcaYeZddXZcYaZVZ
title word 9	WQVeZZVdTaaabcZbYaWYddZfQYedXWcX
title word a	aXZbWXXcZbZbbdaaYbYeZcagYfbVVaac
title word about	XcZaZbadXYZZVaeYehhZbcgWVgcafbYd
title word access	VWWXddYgZZYcjdYcXZcaaXXifZhZfXgX
title word account	XcaacUVbadaUcfdZYhVYYaccZbbYcgVa
title word accounts	YgVZbZWZaTbZWZfZcZZZYWVVddVaiciZ
title word act	VZZcdcXebZefbdkabeafcbfcXccfhYZa
title word activity	XcUfaWTWVZUUYaaVahYXbfeUdXbXagWi
title word ad	ZYdeaWXZbaZZYWZXeXZbbYSVVeZdVccV
title word additional	XUedZeSfTdaaZbgfdWYfXaZbbecbZddh
title word address	cdcbXcYWbaYZVaiagcZXaWcSYdWYkYdc
title word ads	bemkjUTWeZhSeSXXkUXjiiXWZgVhVfeb
title word advertising	dbbgdTZbXZZYfZVWiWTbfcZZXYUiXdfT
title word age	eSbWehdWUUiUeVXUSUjmjUjWSYlVSjVg
title word agent	UWUWbeVfXYdegeifWVWcWUVdeYeaaXfb
title word ai	gdgfgZcXeieWfWcYeXZgegZVZgXgZegX
title word all	XaXXiaVfZXeWahffaZVcYZWfeWdbfeaa
title word an	XdRUXafbScUcXiXiembVXWkbiVZRmdUk
title word analytics	agWWdWcWceTZZbbWZeXaWegTeTWUfcYZ
title word and	bdacaVaZXaaYZYXZcXXZWZZaaVYbaZZZ
title word any	fbWZUbhXWXYhdXUYWVcaZXZbZYcbcUeW
title word app	ZcYcacccZebYZeicdgcXaYiZbabahcWg
title word applicability	fWefYgcfcffcdfigfdhgdWgdUgccdacd
title word applicable	dYadafWbZbgbbaeaaZZgeZXbXbfaXdff
title word applies	eWcfZfbhZedffcgaiffhfYffWicfdeee
title word apps	acVXcagcabVbWahcbhiWZajVZaZZldUi
title word are	bWheUcWbTZgeZVdfcZXWgUXbeXYVeYga
title word area	XZaXadYgYZcdZdbcbXdZdWYZabdYYZde
title word as	WaVVUTUeYcYRhbXaTgYXWZdhadgUWfRc
title word at	eYaYZWcVahVZbbbYchfbaafZbbZZgcXd
title word audio	ZgWbcZbXWfXZXgedfiZXUbiYiXYWffWe
title word authorities	ZeWVgdccdacYhYUZZYgXcYYaeUZgiYcX
title word authorized	XYVUbgZebacckebcUUadVVVfiWcdhUga
title word automated	ccTbWZUZbWWVUeaWZYaWUVfYhVadWZVb
title word automatically	bjeZgVUaTlVVVkkmkmeYSZiVlTWTkkRm
title word available	ZbUYeacYeYWZZYaYVXbcVZZaYcZdbceX
title word b	eVYZXbcWjXZgbcYVYeZeZZZfZYVabVbW
title word based	ZacfdVUZdWcZXdebYhWgZgadYdaWbYXU
title word bases	fVgcWXVZgTTeRgfVZfUhUgYeWgXWTadZ
title word basis	iQlgRfSbjTZkUhfVadUmUgWmbjXXSVjV
title word be	YUXZaYZXaWcabcWaXdcXZcghaYYafUWU
title word beacons	cUVfTYckXjWihgaahaXWhXedTdXdWXiY
title word border	gYgfWgYfXhXbXZaiYYfWZdfeWeZWgYWZ
title word browser	ZWcgdXWaZXaaYdaYfbYcbedcUZXfYWYW
title word business	jYXYeffThmYimVcScickeZegcZThegiX
title word by	eYXbbXeabeZZeZbZadcbebffZZcecXcY
title word c	aWbZdZbXgYcaZZaWcgdcefgXUcYbgUUW
title word california	VXZTaZUdXaTcbcjgbXYdXUYbdadWZaii
title word can	VaXYfeaebVgcbhYcaZVYbYaeaTahgXaX
title word categories	ajTXZaeWWWRaYbbYadccVZfXbYYYkbaX
title word certain	cVbcWfZeYefegcdfaccfcWaeWdfdfZdf
title word change	YZedcZbXeZbZaWbaYWabhdbYXgeeXZdb
title word changes	ZUgSfYiWdgRWVTlhYWVTgkXZRffeYUdh
title word chat	dhVWbYYZciYVTkacXlWUVYgWdYaTfhUY
title word children	eSZWfcfUUTfVZSZTUTlmkRmRPThUSmTm
title word children's	fQYYemfTSSkThSZTQRmmmQiTPYmSSlXh
title word choices	RSWZgVUkbRlZUkiZbmaggfglQcfhmSUU
title word collect	cfbcbWXaacYTTefaifabWcfVdbWZahWg
title word collected	XheXaUWcWeZUUjehcgVYWWdVgVYVchTe
title word collection	biXahQdVYeRVVgZbjgZYRdfSjRQXfjUc
title word collects	VaddmZUadVeWbWZbeWVjabWacXbeXfea
title word com	aYVdXcXdagZcZcadjVZYhaiVXZZaaZbY
title word communicate	eYihfVUVWYcSeTWVZUXfhgVYbgbfUdga
title word communication	ZWfeccWeVYfXZadZfZfeiccaUiccbaaa
title word communications	bYechVTadZcUYddajeefcfcaYaYbbZaa
title word companies	eYXScWjUjbcjdSUUXifWhbdZcTScmSbU
title word complaint	aaaXfcdbabYdfbaaXXaaXZaaeXbaeXeX
title word complaints	UZXUbfZcYWbccXddZVXZZXWacadYdZdZ
title word compliance	gZgbcWUVddhZeZaXbaagebYcajZeWbca
title word connection	XgWYfbbcaaZabeZcbaaZVYaYgTbbecaa
title word consent	cXYZVcZcaaViZgcZZeWaXachbYWdYXeW
title word consumer	XcVTchZbeXbfjcdbWYXhXVXeeYddhZgW
title word contact	TeiZZhhhiWigUZZYlWiUeXaUedeTUWYk
title word contacting	VgdWYYfdcXbaVYaYkbgXeXiUgWbWZYSi
title word content	bfZabfaaacVbcWYbWUaWTbVZhbaVddeX
title word contents	gYlhceebcigelWefiahjkYecTmecdfgg
title word contract	dXedVXWYfYVhWghZahVfSdYfdeXUaZZV
title word control	XVUUdbYYeXcbgaZUUcabcZdeYWebaWYV
title word controller	kYkSSbfVYafiXRZfdbbVlWWVkbVVmYlj
title word controls	VTWYfUYddUjXVebXZkbejfifPZXfgURU
title word cookie	dUbgVUbgVcbeafWVhjXVhchfRdXhXVca
title word cookies	bWYmRUamSgamdkaZmdWTmbleOfRjVSga
title word correct	YZVWcfYhZXfdbfffWZXcaXYgdVfcgYaY
title word countries	kVjkSlWeTlXZTVWmTUlVUkhjUaWViUSV
title word cover	cWecYgbjcggjgeibhgggaUhhVfechbZd
title word covers	fWfgXfahagehgZfagdiheXgeVfdffdce
title word cross	icheYceaUXXcaVXbbWdacdcZTaZZcWaV
title word customer	bebZeXXXcjZTVfZZZdWXXaYVbZYYYiVX
title word customers	ZZaYbaafVaebYeifcgZbaYbYcZddiaXa
title word d	cdUYabcYcfUhbdYXcZZYXYabbYXcZceT
title word data	ceacYaYYZdZXYbZdXbbXWbaaeYXYedXa
title word date	UUYUZViVVYVVWWZiVVVWcfVVUbgWWVhe
title word decision	fUYaXhYZaWbWWYYWXUcWXVccZYjgWWaX
title word definitions	cXcfZabfWgZcZemjhgecaZhYZgZaddaj
title word delete	aXXVebXedaiXbhaeVZTZbYXibaeZbYVW
title word deleting	VcVWcgXiWVfdefhdYYXaXVWgeWedeaca
title word deletion	SaVTegTfWSgehedeXUWhWUVfdZhbjVda
title word details	VgdXaZZZeUcaZXYVkWZYZYZVfaXaWXdh
title word device	dYXeXUVdWfWabbcaYjZXdeeacaXYZbXc
title word devices	YeYdcWWaXgZTXdeffecaXaeYfbYRcgUl
title word digital	hclecaabehfabXdkgXdhYaWdZgacYYcf
title word direct	YbUUgcafbZdbcfdbYjXXWYfcbXbWiaTY
title word directly	adVaZVYWXgWUZdZZaeYXbfdYjVXUYgXc
title word disclose	dZUUbdlYihXflXYVXamhbZghYUYfcVaU
title word disclosing	ibbXdWfWeibbhWVWUZbcbdXdXaXdcWZU
title word disclosure	feWUecdXdcVdeTaUbXbdXZZUdaXbYZgV
title word disclosures	ebaZXcccZcahdZbabYgicYgdVbdciVeb
title word discrimination	UaUUdcVhWVdfiecfWUWfVUXhfVhYiZgW
title word do	baaZXYYaWXYYZYaaWZcZefdcYadYaaZY
title word does	iYbhYZWZZbXabXaWZSbcbhXYUhYaVWgW
title word e	dedeeXZYbdVZgXZZdWXedbYZdZWfZbeY
title word economic	XYZYbfWhYYdbafdcZYaaaVWbabfWbZbe
title word eea	eUabYfYYZdadaaecbadZZZZeXcYWeWaZ
title word effective	UWcWXVgXXdXVWVciVUXXdgWWTbiYWXie
title word email	aaYgeWUfSgXWZhieggabbddZYdWYcdYc
title word emails	XXUSdVaXkbeZYiZWWlWXcbejUZVXcZSU
title word enforcement	YZUUiecaeYbefbYbXabdXXYheZagfYfY
title word ensure	ZfegiYVXcTgTiUVZgTUiedVZcbWgWfhY
title word erasure	VbWXfeWdaaYfgcadZbWYYUZadZfZeXjc
title word eu	fXihUdcVVhZjVTacbZiUcZbXXfWWjWZa
title word european	ZcaWbkZgaYegZbfccWfbZXZbZdgbXZbg
title word exercise	WbaYZdWebVgeaeXadXZWaXbZcZdbWZZb
title word exercising	YaYYXfYfTYeffeeeXWZeXXUefYgZgYef
title word external	eeXXddcaegXcaaZZZeecbZkZbXZZhabX
title word features	ZdfihTYabddXabdYhcXcVbbUYXUeZdZb
title word feedback	eeXgfWVYWhVVadgghdVXWdZXcWVYcgWa
title word following	aScaZbbdYXieXXVdbWUWjYUbcabbeUga
title word for	XbcXYYYZhZfbYfYbZYVbaWacYbYaZeZX
title word framework	fZhhYkbgSkVVaXViZWkTXcjYReUbjVVX
title word fraud	dfhfdXZYeUhaWYYZgWVgWWWWWeWgXbhV
title word from	SaWYccPabUXPVXgabbgZYegUZeZcfbbd
title word functionality	iagdecZYghZaiUWcdXcghcXWZYafXbfX
title word gdpr	cYecVdYVfYZiVYcaXdXcWZWacbXVaXdX
title word general	bYfdahYibeihfaffiXdehZbbPgieXbfj
title word get	XbUdgYVZaUbWZafadbVdaWcYZZageeZX
title word give	TeYihTTUaXWTTgcXikVaVgkYcUVcZgUf
title word global	dahcUaccYcUcWTaaVVbVVciXUcZVcVXV
title word google	WcVYeXYaacZYbVYYeZXYaYbWZYYcbcfX
title word group	jeVUgijXhkWijVYXWejhYiijcZXihVfX
title word have	VWYXfgbfkTieabVXYZaceaZfYZfebTWW
title word how	ZVbbbYYbdabZeUWXYYYbefWdbfcbWabZ
title word i	TUXWabUhVZdVbeYbYeXbbbagcdfZbaUY
title word identifiable	XZZaTZVZXacYbbdedbafaXYXYXZbXfYb
title word identifiers	XZWfUWXiViVdYiZXkeUVbajYYYWbWbdX
title word if	bcZVUbgbZaZdcVXUZilYbehXdbdUcZVg
title word important	eThZVkdgYfdhdcijgghXeWfYVjfWfZch
title word improve	ehhmjUTUdXdUgTYYdRVkifTUWmVkUimZ
title word in	ZbaaZbZZbXZcZZaXbgbZafaYZbcXbdYc
title word inc	ccbVYhjWhYaiXTXWbajWgWaWfXVaeVgZ
title word including	bXbccZYcaYeWZZcaaaXdcYZdYYegaaYY
title word individuals	YYhdYaadWgaaYZhbgggfbbcaVccWZhXi
title word information	afWZcZYZVbZYZcbbbacbYbbZdYZYagVb
title word interest	bSbdYcVbcWbeTghZckVfbfegZdYWZWWY
title word interests	lUaWUjaYjYYmUcgXVkWkScYmabTSVUYT
title word international	iVliTjbdSkXgXSamXSkVXbZaVfYUkSXU
title word introduction	gVihXkfjZhghhckliejigYieQmjefecj
title word ip	VgZgdZVZWaWVUgejieXWWceTeWXVZgUe
title word is	fWecaccYYebYcWVcVYfZaaTbbXabbYba
title word it	cYaZZacZWgVcXbZbbebZYdbdgXZUcaTe
title word job	ZabeaXadWeYYZchifecXXaeZZcXXhdXg
title word keep	cViYWeWlegjXZgcdYbYYeWceXjZXbeYY
title word keeping	kUUURWUZShUWjTXWVlhTmkViillUTWWl
title word kingdom	YZcZZeadbaafZaccfWefeZdZZegdYXdg
title word know	aVXWXfXiWbeefebeXcfbYYYhedkTgZag
title word last	VUZUgVjVXaVVWVjjVUUWghVWSkhUXVgj
title word law	fZaaaifZhhWkjVVVZeefaaefZVYffbgY
title word lawful	cacZWeVcfXXbYYfYZiWbXaXgXdabWYaV
title word laws	bdXYbbYaabcffXcbZYbcdWXcaddfaZgd
title word legal	hVgcXdcZkcUiYZaUbbcgWcafZbTbZWfW
title word legitimate	iUhfUmUcfaXkVglYamWgWfWhalYVVXaZ
title word light	VbWWdgVgYVfagddfZWXbWVVffWgacYac
title word limit	WXWZYgVfWVgZkdbeTVVaXaWhhXiXaYcZ
title word links	bTmiSmUlWijdaeklidhliWecRmlaZfam
title word location	XgcegYVbVacVTgaccbaZYfdaYXTafdQb
title word log	YjXefVWbUjVWUjlikkZXTciUgVVUghSj
title word long	fYmSWfVmmmmXcmZcXfTRdPcfRmZUXiQX
title word make	XeZZZXUaXcYWcaZdYabaZbZaeZbaWebf
title word making	dUWZWiYZdWZWYbYXVTaZWUZedXhhWVbX
title word manage	UcUbaeWdYUdbdaaedWZbYYYcfTeeXYaa
title word management	ZfXdeXZbbZXXZbZcfVXaWXaWeUVfXbdc
title word managing	SVSWXgWjdUgZhfYgWTVXTXYjgViaZaZU
title word marketing	ZabfhWVXiZeXibYYcXYfdfXcYYWjYZZY
title word may	baXWeYdVYXabgWXaUXZfcbYgYWaefWcV
title word measurement	bdgfhZXWgWgUcUbadWZhdeVXdhYfZfcb
title word measures	dWYWUZaaWgWXcUYbVdccadYgXcdbdbbe
title word media	ccWWcXaZdaWbcSdVaVabYVfWUfYfcZjZ
title word messages	aZVTdbcagebYdcZYWYaZXZcdYUcWlZUT
title word meta	cfYacZdYcaWYXaXXbZaWZcdUdXYbabaY
title word minors	dWcZbfZWXWbUeVaaWVfggVcWVbdWVeab
title word mobile	WVWagWafbXibWabaciZekdfgSbbffWVU
title word modifications	WVeVcXgXXaVVaWhgZXYXegYWUefaXZff
title word modified	YXaYeVgVYYVXWXfgXUWXeeXZVgeVXXfg
title word more	iWifZfadXjabjZfgfYfhhbbdRmgbXbil
title word my	XXZdaaXbYXaYcZXcZbadZcZfdYeaccWb
title word network	YgYdiYWYPdYWWhabgfVYYcbXgVXZZiVa
title word networks	geVTehfXgiXjgXXYWgifadjfdVVdiYfV
title word nevada	TcXVaZUdYVeYecdgaZaeaaccZYdVcVdW
title word new	bdeXdcfbhWefaUWVabebiafaaXacaWZX
title word no	VaWbdZUcVUcXcgafYVWfVXVZfXdXbWeb
title word non	baYZbddYbdacdYXZYWgaYabdbXXbdYZW
title word not	VaYSYacfWUZbaZfacZXccTgZVYgagWeX
title word notice	aWeXYWfYajXZWWjbhedaabeYbdYZeZYh
title word object	XabYdeacYZZhefbgeZZfUVXdfZfXdcda
title word obligation	fVhaWWXWgXWcUccZXdWgVdVgbgYXVWdW
title word obligations	abZYZbdfZfbYbYZbbdeXZWfaaaZZgZWa
title word obtain	bccZeXWXcYYYYbacYXYZXcaWcWZbdcca
title word of	bbZaaZYYaZWZcbabYYabZZZcaYaadabX
title word officer	cciWWceXdcggWSbaiWcVfVYTZcYYeUfc
title word on	bbbcZZXZbZcaXbWaZdUbZcadbaXYabWW
title word online	ZcdjeVXbYZeWYgbWhaVddgaZdaZfUdYb
title word opt	VWZebVUdTWcYUccYbfVajdfaScccdWWY
title word or	XeWbfZYaZUcbbbZZbZXdaabaYaZYdceX
title word other	beaaZebWeXbZaVdadchZXadZUfYcecaZ
title word others	gZTUadiTidUliUYUWadZcYkfWZVlfSiR
title word our	eagdZXbYbXZZVXZbaWZaabaYaYZcUZaa
title word out	TRcfYZUgWVceXcfafjZaffgdRfdccWYY
title word outside	dYifUdaZUgVVVVYWXYjSRhagXXXVdWQV
title word over	beZXZcYfdbcadgfgXaWbUVUegXgYZbea
title word overview	cXcgYbZeYgabYejfgeecaXiaZdZZjYYh
title word page	UWZYXfXgVWfcaghidWWbeWWcWegYYYdf
title word parties	fdVTVcfZcXWgYRaYachZZYXWbcabgXfa
title word partners	gYTWdbgaflRilbYXYbaXbcejbVXgYXdU
title word party	ZXadZaZbbgbcbbaZdcYZeVeYXdZdZXbb
title word payment	YaZUiaZXZbXacYZccXZaYbZbdWZaZbab
title word payments	geWYeWeXifVaZdYXYcXfWibagXVbbeaU
title word performance	iVheeZZbddgbjWZZcVXhgaWbahWfWagc
title word period	dOhSPZTlmmmUmmWXSjUUfSUmPmaUVmTV
title word personal	acYYbbYZaXYababZacZaZaZacbZabbbZ
title word personalised	gcfedZWaccgXfXaYdZYedcYYYfaeXddc
title word personally	UZXcWaWaWZcYbcdfcbYdZXYWXXZZWfXe
title word phone	bgVVaVWZdhVVTlebZjUYTbcWfXVUYjUZ
title word pixel	fWahXWWcUfVddeXYgVXXfcZXVcXfVYiW
title word platform	fZfgdWaTbhbUgUVWeXbfeecUacWfXgfZ
title word policies	aZcYahdbXecaaccbcbfgcWcaWZYccacY
title word policy	dUkcVcfbWcbcYZhgecbZhXeaRhgbZbZk
title word portability	TYWbchTeaReegdlfZUaeVWXedZefjUjb
title word practices	dgigiWWVZdYUacYZhWXfYgVUeYWfTgcb
title word preferences	VWWYgYWdbUhYXifWajfehfghTZabiVTV
title word prevent	fZhfaZYVcacVfSVTZbeeiiUYcjWcWcfc
title word principles	fXefXgcechbfcdffedfdcagaUfcfhZba
title word privacy	ZTcZeebdWbgbXbiiZZcddXXcSciddYWe
title word private	fZjeeYUZabaYdYZchXZeebYZYhadWZfa
title word process	XcbbbbVcaZcZYigdZbXcSXacdZYbYccZ
title word processed	dgdgcXSZRbYUVeddibdZZcfWZaYadeXf
title word processing	bXdcZeXYbaafVZbbXWZbXYXbdcXaXTdY
title word products	bSbcZZZdXbcYebfhaceccececadZdZac
title word profile	XcUfgUTWXaXTVdkXjjYbWehZYaVdkdXY
title word profiling	gZbdZbYZdWdXXYaXaWZbVWbZXWbeYXdX
title word protect	mQXZTcZXRmWaiQUYSjdZjjXldljXWWZa
title word protection	aTcXUdhZbXbgWUbcbZXZeaZaYcbaZTjc
title word provide	cehhhYWZWadUbcdfiYYeacXUbaVfZibi
title word provided	YYcaVYYdRVdcWXeggYWXfWYWdfcaaVgg
title word providers	haSVjimYkiVllXZUWhjfdYmmZVTjmRZR
title word providing	ZZZZcaTcdUecZfdbYaShVZXggZbbWcdV
title word public	fddccZZWeeXddYZWdaYgWbYceaYeXcfW
title word publicly	ZeUVcdZYfVWYWTcYXWebVaaXYcahabiW
title word purpose	kamieWWWcajTfRUclPXgigUUbhajWckZ
title word purposes	iVlifWdRibeXfRRTeVaiddXYVaXkYZkY
title word questions	UdaUUjehcVfgaTYWZahTgVbWhdlSVTWh
title word reasons	egYYfbeXhfWchWYYabddZZaYbWXccacX
title word receive	eaSRfhfXlXXdbUcYXUhfaVWcVcalmVmW
title word recipients	hXTUajmWilWkiWXWTdiZXakheWVZkYZX
title word rectification	UZWVfhVdbUbbidghVZXbVVUdeXgYhWca
title word regarding	WbZbdcbeZXdcafcgdaZaZbYcbYefYZXX
title word registration	ZeYedWXgSfXUWimmjmYYXbmScUWVleXm
title word related	UfWZXabeVeWddjdcfcaRYXeZeVZXcfZf
title word relating	gYecVXaXgaZXWaYVZgWeZcUeYfYXVYZU
title word relevant	bifdcYZYYYaWcYZZhYYbbcYUhbXcYfdf
title word representative	iXiZXafXXbggXWccgaZagUYVdbUWjXeh
title word request	XgUSkgaedXYchdddVWYcTTagkUedmaaa
title word requests	UdTTdeZgZXacecadXTXXUVTghRhZgZbX
title word research	geegeXUYbfZTfXabeYadXfVZfdYdYgce
title word residents	PeWUceThWTedfgikaVUeVVYgfXgWfZmc
title word responsible	lRlXUYeURZijUSZilUYVlUVUfbWWjSmf
title word restriction	aabZgcZYWcYbXcgfXVcgcWbddZZYWfdd
title word retain	ealVabZZddeYdZYZabVUgaVaXeYVUdUa
title word retention	fRcRSZUbhmgSdiWXViRUeSUiPkdUTlSW
title word review	YcaaebYdZYYYefgggadeWWachXbYZece
title word right	TZYbeeUhXYbbhhljaXYZXVYedYiciagb
title word rights	TaUTfgWjZXhbgiegZYZgXTZhgWiegUcZ
title word s	eYffWgYeVjXbVbceYWdXZabZWfeVbbXe
title word safety	gigfkZaWjZfZfTXXjVYjbZZVTYUjaehS
title word sale	ehVUXUdZWYTbYWVYgaagWafUaYaYlceV
title word scope	gUccXgYhWhcihbedahihhcefbjiZfdbg
title word secure	fYZhTWVZTcVUeZabbijdcjddhagYadel
title word security	jSXbSYUYUiVWmOWYWjfcklWjiiiaacaf
title word see	fZWVYYfTbiVYcXWWWhhXehdceXZbaaZZ
title word send	eafjVdWfRfXYSeblaXfWVbdaWUWUkZTZ
title word sensitive	aaWgeXTbYXbWZZabYWXeYaVdZbWdWcbf
title word service	jbeXYabWhlWeaaYZafaXZXZWaXTWafZZ
title word services	cYfddaXZZhfafXZadaZjbbXababeXceY
title word settings	aTbedaYfcagbcegTfgdcgaihVcYdfWUT
title word share	jcSRdglZjiVfgXXTZdjhdYhdYVWilZfV
title word shared	heRUcYmWaaWgfUVSYgjjfZmdVTUemXZS
title word sharing	kdVSbfiUekVgfRZUXbgcVddgZXXdhXeU
title word shine	VbVVfgThXXdcdeeiXWWaVTUegViaeZaa
title word should	cVYVTYZhWcZYfUcbXfjXfcZfckjVYWVi
title word sign	WfVVZdWdcWXaXWlcabgXXShXThZakagi
title word signals	XYkYXYYhXYUYaUiYcZZXdViVWhfdVZeX
title word similar	eTccUadjXdbjbbdbcccZgbcgTibdYYda
title word site	ZWdbabecaXbbbdbZZdebcZcaaZcabZYc
title word sites	cdUWWZdZeZXdXYdXcghWcbkXUbZcgbca
title word social	bfWZdWaYZbWYZYbbdfbbZXhWYcUcffdY
title word sources	XdSUYgTZjRWVWPlVVUkeXShTQmbllYme
title word special	dXZaZadYZZdZgYgacddghXdWYcdaVfcf
title word specific	bYdbcjXcZdfbiYedbUcjaZVabdhcaVgf
title word state	WXZZffUhWYjZegghYUXjbWWgccideZcZ
title word statement	dTkbbZgacdbaXYghdYaZgeWXQmheYZfj
title word states	aUYaaiYfWcZhecefXVcZTYXfbbgafbdc
title word storage	kRXcTYdcZlZdleYTXkZXjbdhYdaaZYaZ
title word store	gThcUaXjZjccZeZcYeaTbbefXccVZaUY
title word stored	ZVbXVhVicYeaffaeXVaXYUUhZbgXcXXW
title word subject	UZTWiiSjVTiZgcfgVYWfWXVicVhfcXZW
title word subjects	aeXYafceeVdfZabaaZaZbZaYdbhXaXag
title word submit	WgXbdaUfVZbXXhfhfYUaUWaXdXdUdfah
title word summary	XcWcbXXXVcXXVeicdfXXWaeWcXYVddWg
title word supplemental	YVadciVhVYfZbhigbWafXXXfbbfZccdf
title word support	dcZeaWZZdeXcYfecccWeUdacaXXbagbX
title word table	bYbgadYeXhZZXekkgibaaZjaZeaXecZi
title word targeted	YZVVdbWYdWZXbXZaWZaZYYcYYUYYdWbX
title word technical	beafdYYdYeUZYgggebYbXbfZdYYaefZd
title word technologies	ZeXfWXafVbXcXgcbkeWUaagaccWZbcZc
title word terms	eSmdWdcbgZadWbgdcWYdbdbcVmaeWZgb
title word that	ehbbZXdbWbWdYedbccfcVZkaYXUXkbXb
title word the	ZacaZYYaeacZXXZeYVZabdXYcZZaaXYZ
title word these	ZVYdZYacZaeeYhcZhfcVedfcTYagcXaY
title word third	fbbccbccadYcaWaZaadYZafdYdabcWbX
title word this	bWiZcadXZdZWXVdceaXWhhZaQiegaYYe
title word through	ZeaYcYaaXZbccbabZbbcbaaagWZbcbad
title word to	XZZaeabYbYZWZacdYYXcabXcYadcZZcc
title word tools	hdWVgZeXgeWdjUVVXbbehhefbZWgbXeV
title word track	XWibTVVkWXWcZalZdZUUgUiUShegSXgV
title word tracking	YVViTXajUXcdViZXkeVTeZdiOfVeYSbU
title word transfer	majkYmfaamUjYPXdVSmXRckhWaWXmRXU
title word transfers	kWiiUhbbVmScbSbdXUjXVgkiQfaWiSUT
title word types	babdWZbbTjbdbghhggdabaibbWcYecVj
title word u	fWgjSgXdWhWcXXcdXVgWXabaVedVdXXb
title word uk	dVcZaeWcbcbkaYhbcZaebaYeXeaaYYce
title word under	ZeWUbceWaWcieaXZZXbiaUdeWWZYdYgX
title word union	WcfbYhcdeZciXXcXgaeabZfaacbYVVWd
title word united	bWbeYhZgYcbhbbccZWdaXZacYdgdbWdb
title word up	cZighXWZXZfacUZciSZgegWWYZbfTcef
title word update	ZZeejZaZaWcVcZZhWSTbbdUbZZfgWZgc
title word updated	UVeUbXjWZXWWVVhkVTWWfhVVVgiYVVfh
title word updates	aXYUXXbWZZUVYVedXaXXceXYYlebaafi
title word us	UgZWZdaidWedXdaZddiXXYfYfXfVYXSh
title word usage	eegkgVTVYdZVXbZTkTVcdhWUYWTgUbha
title word use	cagedUUabcdWcZYaiYVhccZaZeZiUaea
title word used	XlSegUYUWaOTRiWcmWQSUdfRfVSWZmbi
title word user	baZXaXdYhddbcaZYambYbbbaZYVYiZXY
title word users	ceccfYdZacWYcbWabXebYYeZYUVaacVc
title word uses	gYikeaVWbbZZdWUVjSWdhgUWacYlTciY
title word using	ZgYYbVTZbZXWVbhZafXZWWcWZjVXZjZc
title word verification	cbZdbYWYXaYVbabZaXVcWeWbfZXZYdbd
title word via	daUYdTZaafYXcdbZcfdedcedXXWciaZX
title word video	ZfXbhZdaZaZXYedYefYaXcibfYXaeeXe
title word we	fcbbYZaaYdYZZabbaZdZZZZZacXZcccZ
title word web	aaXhXWWcWgXbXjaZkbXXdccXYbVdXbeY
title word website	ZfccabacXcbbXccbiXaYZdgUbZeWbcZg
title word websites	dcecaYYdUeaWXfgihkcZWYjcbaYSffSg
title word what	adXaadabZeaYcgZcbfZZZcbceWbWabVb
title word when	jaYZVXeZciRbcZcWYiaaXcfbYbSTbcYZ
title word where	XXdiTmWjTYXcTTZjVPmTSZdgVYgUkQVX
title word which	hbcdXeeXXXdejSaXcZhgiYdbWZcdfZfa
title word who	fadXVdkWiabkZRWVigiXiWaXdYSYfZib
title word whom	gYUVciiZjhXigWXWXejccahibXYehWdW
title word why	halmcWZZWbbXiUTWdUXgghTabhehScka
title word will	aXbZaciZgeaZaZZfWZZWceZcTccZZWZZ
title word with	eaedbYbXddWccaYYgYZfafbXbbWbWcae
title word withdraw	VgUXgdYhXWfViehjbTaYXWabfVggdbYf
title word you	bcbabWXcbcaabebaadbbbbbbebYZacYb
title word your	WaXbbcXacYbaeVZZYWbZYcYfaZbbcaaV
transfers*1	baZfYeYaafYaXbYdWVdXWbaaZYXWdYYY
transfers*2	dddZZZedYbZbadWYYVdWYacZXbYbZYVa	9:72
transfers*3	XbjbZZVfSXWWWfbXTWfVTXZXXdVaVaVb	9:57
transfers/adequate-protection	UebbbZbabbbafZZXVddacaafbdWbYccW	9:127	37:186
transfers/arbitration	WXVUhaYbfZaefdeaZZVfXVWegYecSdie	9:204	41:350
transfers/copy-of-safeguard	cdjbVbeZVXVdaWXVeWiWWcUWWcTYUbac	9:152	43:302
transfers/different-laws	cabZWbYabfXbdcacWdXXZaccYebUcXVb	9:149
transfers/enforcement	XfcffaZafficbcfbddaeeffeXfebZdfh	9:235	40:350
transfers/framework	fUYYaZXgYdUYbhYbXTZWXYbWfYeaXZYb	9:235	38:350
transfers/liability	YZYXfZdXdcbbdbZWdfWcdYbcdZbiZYcd	9:219	42:350
transfers/recourse	WYWbeeYbdadeeeebZaWfVWSefZgbYefg	9:195	39:350
transfers/safeguard	bjabbiebccedYYeVbYadXZbcYeZdZcdf	9:241	37:363
transfers/to-other-countries	bbXYccZaYbbcbbcabZYZZYZXabZYZZcd	9:282
under automated-decisions	bUafaebXdYgWZeXeYSaaZaVdfZfjWXgb	16:163	74:81	75:60	76:60	77:60	78:60
under changes	bXeYadgZecXbUVigcZYXhffaZmgYXWhg	17:173	79:107	80:61	81:46
under children	cXfbbeeVXccVbYbbZYgeeWfXXfccUddg	15:164	68:108	69:95	70:123	71:60	72:60	73:60
under choices	WYcYbcXfWWdcbXfZceeYbacaZdcYcWXY	13:133	64:60
under collection	dbbbaaYbbbaZacdabacbYZbaZdZbdccb	2:114	20:49	21:60	22:60	23:65
under contact	VZgZcddbXVeeWWYZgeZYdXYWcddXaXcg	1:156
under controller	ZdgVWbZeYacdVYccfhcYdTaYafZVaXci	0:142	18:67	19:69
under cookies	cZeedUbcadZbfbdaeeZTgbbeYfZbeYZa	6:172	27:100	28:100	29:65	30:60
under do-not-track	UckXTdUfXUadVXiWdYYVbTjZZjfZXVfX	14:191	65:115	66:59	67:78
under legal-basis	bXdZbeVXbWafbddXcaagZaXbaeWdTZeV	5:173	26:45
under nothing	aaacbZbYZabbZYbdZebcdcbbZfbbacYd
under purposes	eYcaZaYbZacdaYZVaadfbZcdXbZcYZfY	4:136	25:74
under retention	hVmXTbhmbihXhfcaQbaQaWgfUlmTfZRV	10:196	44:89	45:71
under rights	VZbaacZbdYcdZcedebcbdYZbYccZYYdb	12:163	46:35	47:41	48:45	49:56	50:42	51:69	52:22	53:58	54:10	55:59	56:41	57:60	58:60	59:60	60:72	61:75	62:60	63:61
under sale	acbYWYdcWTZcYecbYWagUTXZZbbVdbfX	8:176	33:63	34:67	35:60	36:62
under security	XZZZadZgZaaXcXbgXZaXdaacZegZYYYe	11:172
under sharing	bYZWZgebYdXfeXZZfdffjYeeYZfdeWbY	7:164	31:90	32:54
under sources	bYZiZbWaTWSVRYgaefeaXTZSUkWgcbdi	3:182	24:53
under transfers	ZfZgbgacaaXdSWceYWiYYcdfXkbbdWYY	9:204	37:82	38:60	39:60	40:60	41:60	42:60	43:72
under unknown	bababbaYcbbbbZZbabbbcbabZbbabbaa
word <email>	QcbUahbcfPjbPYQRbZcWeZcScacSZOXg
word <url>	WSYXecXdbZaffZccWZYXdeeaZYZZdTZX
word ab	YZaaVaeZfWdfYVWYcXbVeZZWcbXYYXcZ
word abide	ZZYWaVcYbcaZdbceXeXcfccdhXZZZbbb
word ability	YebcbUSaWZabXYbcWaacWafaXXXfZYYX
word able	UWTbcYPdZYYXadYbWZUbWbZZZWWbcXZX
word about	ZbaYcaabcZcYbZZcdacZYabYbaaaaZZb
word above	ZZbZXaaZYZaaYZZYZbaaZaZcbaYcZXcb
word absence	ZXVXZYhXccYcbaaaaYbYWbfTbYXbgZXZ
word absolute	cXXbXYUbWbWbdbbbZffbdbbdebdXaXdh
word abuse	ZXYaZXcYaYZfaXZXeVabfbWbWcXaZYeY
word abusive	debYeZdZgabcaVVadXXeXVWcbYabYcdZ
word accept	WbXaYYXbXXbcZeZcbfXZbcbfZZacYXWc
word acceptable	dXbaXZWcUfZZhVXXcfeWfcYahijWabYg
word acceptance	XfafXVbWZXXUWdcedZTVdbZXdcddXcch
word accepted	YaXadUbXaWWbUbYfYYcbadgVcVWeYfed
word accepting	dYXVbXcZedbdabZcZdXXbZbdZWXUbacY
word access	beVZYcYfZZaTdWZZYcZYZbaabZcZaZXa
word accessed	bbUZfdbaZfUZbdUYYZfXccdedWZbcaXY
word accesses	gbYaWZfZcgXXhcWYagcTbdaigWZVgdYU
word accessibility	YVdcbWVXcdYVffeecdfechedWfXadcdZ
word accessible	acZYhcdbebdYddZeaeZZaWadbWcXccbY
word accessing	aedbacVfXWceacXbWYWdcZaZYZebfXYa
word accidental	bXXfYXZYVZVZaSYcadgajefYgeaXaUZa
word accidentally	cXebVdXaZfcYYZYcabfXfabVYgeYdYce
word accompanied	caWUVeZZeYdfbaXaZZgYbaUXgXaYYcWc
word accordance	bYXYaXaZabaVZeaaWaZZYabbYYbYbbaa
word according	dYZYZZZYbZXbZbbcbaaZYehcTabdbXZY
word accordingly	dfYVcaeadYTfadbYYcbfbahVcbWVgddb
word account	aZYcaZXbdabUbaXTXbYZZaYbbcdYdZWa
word account's	XecceZXYdUbacYYaiUagecVYeYcbVaeX
word accountability	bYdZbVbbZZWXccWXYbcYffYabddYXZbb
word accountable	fXbcYdecWeYbbeYaYWdWedbWgZaXgWYb
word accounting	ZcaYUWcfgYbZXacZYdZbXaZfYabSZaab
word accounts	YabefWWUbYbVYXbYbZaZZbaWadYeeeXY
word accuracy	dZabZYVbYcYWaXbfcaYWbbZZfXdZYeWb
word accurate	aaZfaeUfWbdaaXaYVcYaYVVbXbhabZZc
word accurately	XZaaZaabaYZaXYcdaZcYccdbZcdcZcda
word achieve	bZhZYUgcfecZeeWdYbZcaWWhZdYYXcZX
word acknowledge	ZacbeeZacZZgdXXXXacaWYYhWZbeaVXY
word acknowledgment	XYZXbdZfgebdaXZbXZcYXYWegaeYXZad
word acquire	XXYdWebdWXaaaZhXZdZZaTUcbcZcWcah
word acquired	acYedbdaYbZdaadWbbZYZWXaadXXYhVf
word acquirer	baWTaaZbeaXhdUWZaaafaYdZVXZZfUdX
word acquires	aeYZdZdZaXcebbbZbYXXbYaXYaYaaead
word acquiring	XfSchXZWgWXZXYbZfTacWegVecXWdebZ
word acquisition	eYXacddYabbfdXYWdbYecYadcbYcYXZU
word across	accaZabYYUfbbbXYfXYacYbZXZZdSafV
word act	ZaaZYbUbYdceeacbdVYdYZWYdYaaeZdh
word acting	ZaYbYeZbZdecXgbVZbYbVcafcWbbWbXa
word action	cZZYcgZfgdbgabcWYYbbbWadbccahXYX
word actions	ZYaYXbVWYZYYaXadZaYbcVdaaaabaYZb
word activate	gZaccZdcXbZaddcZibVehffeWcYhXYhb
word activated	edZdeabVaYYVeSVabXbhceabaZagWchV
word activating	XZVWYXXYVWXXcVXYZabdadWbdfeaXdaa
word activation	dageZYUafVYXYagbdcVeZbYcXhZaVcdY
word active	WcaYUTWZWYafbgbYZbZccVWbYZeWZaWa
word actively	UeZbaXZYbVYXUfZbcgVXbcdXbbXeaXaW
word activities	YZcdaXZXcXYaaWXadYYabZbZVaWeZYca
word activity	aeaaUXZaYXYbZbWWaYYcWYaYaWXZcbbb
word actors	ZXaWYYcaSdYXXZcgWeYYdZYaYgXYXXZf
word acts	bcZWZaXWaYYWbXbbdaabZagbaaYcdUac
word actual	dacZZVdYZfZdadcYeaebbbgafVYabdYb
word actually	cdceaXccVYYaahYbfdaZZYbXeXZVahYd
word ad	cWbbcWbccZcacYYYUbdaedafXbTacYbW
word adapt	eYhbdYUXfdcVdWZabYabdaXVZedeZaeb
word adapted	bZfcZbYWabbXgZbbYYcZhdaeZgcgYXed
word adchoices	WXbYaZZdXadaVhhcdlgdfZfgYebXeXVc
word add	XYeadVYTcaXaXYXYacdaaeacccRdXbbZ
word added	YZXacXgYbcZUWXVdaTVVdgVXSaZdZUea
word addendum	dceYXdTbXXYfXabWiXjbbcZVVYbfchZa
word adding	YbbecZbYXZYXaWdadZebZXUVbbcXWeYf
word addition	baYdYZacZaaWXXecZZabaabZaedZaaVb
word additional	eccZZZZaYcdabccccYcdbaWadVXdcYec
word additionally	bZXaZYbbbaXVdYUaZcYWXbdYaYacaZWT
word address	abaZZaZXZbXYXaZXZbYZXbaZbYYaZdac
word addressed	WbWWfbXccaZbbdcadXebVZabeYcWWcdd
word addresses	ZbZZbZYUWYXXVbcabaZWYbYZbbZZadag
word addressing	fZaYWdbXZiVaWYYUbiddaZhcWeWWcdZb
word adequacy	bdjaVfdeUacWWaYbaZjSabcTVaXYbYVc
word adequate	YZjdWdVcYZXXUfgdZZdaVVcVXdZVbaYY
word adequately	fWeaUeVbTdYXaXbgZbgXZeYZZdYXaaWX
word adhere	bXddbbchWhebaeXgZecYWbeadXfZfcWa
word adheres	gZhgaZXcXeWZhdZhaWeebYbYWgaYYeaZ
word adjust	UZbbcVVcbViaVdbXdidWgfbhTWVeeXUb
word adjusting	ZdYZddaWaaXWaYYXcWZaeedYeZXXcYbW
word administer	VcXeccVWZUcVXXXXaWXZWaeWXXaeaZZW
word administering	ZddgbUXZXVeYWXYZZXWgcbUaacbbTcaZ
word administration	WdYcabbZaXZXUZbcaXYVaZbaYXWZfZYf
word administrative	ZUbdaVYXccWdbYcXZgafcaYeYdYdTYbZ
word administrator	WYZZXaZYcdYXYZcXZbbXZXfWVaaVgaaW
word administrators	aaXZWgdWgdUWcXbWfdiYbXfVXbXTeceW
word admins	eaaaXabbaZcdbZaYaafbaXYbbbdbZYcd
word adobe	dYYWdYaVbdZdbVXaUZbYagfYYVZaaXba
word adopt	fUddbXYgXecZcccZcdaafZceaiebZZcd
word adopted	cZfZacYiYYXUbfbdZYgdWWbcVXddbaZY
word ads	ebbadaYYZacZbWYWcVXcdeXaaZcdXYcX
word adult	eXbYXddYXZdYeXXXXZeddXbZXZdZZXZe
word adults	cXdbYZeXcZYaaZaaZZeZcccZdcXZZZba
word advance	bbYZfWfWfbTaUZZWbbZcaeddcVVdaYTU
word advanced	XdXYaYYaZXadZcabZZXcaebbaYcVabcb
word advantage	YbcccUVYYZcaaYYYbWXbXYXSWbVcUbdW
word advertise	bcZZcZXXaaXWcQZbaWTcbcXZXccaVbdY
word advertisement	bdaaYXXZZhYXWeWfcaXaZYZYdXWWWZZZ
word advertisements	baaWcYZZaWbXcacaeYWZbdZbUbWeWYec
word advertiser	caZdfZebYcYZcZUdeTedgbSZbbgbYcdZ
word advertisers	baWcaZbcccXZeZYXhTVcXYWZacXZXaeX
word advertising	aZabZXaZZWZZbXYXaYZbdZYaXbbcZZbX
word adverts	XVdcfYdaXbfZbacaeadefdaXXgdbeYXe
word advice	XacZWbSdZXdfXedhacXZaZXXbfbZbaab
word advise	bYabYaaiTeYYeehcYeeWbXfZgidcdfce
word advised	cabbebagXeaZcegfcecXbWZeXfgccYda
word advisers	deVWdcgWfcXZeYTYcTiaZbgTWWVVcUfW
word advisors	aTWWfaZWhaeccdcadbcdcbdZZYYZcUXb
word affect	XUcbYbYeVXfacjiiYZXaeeYbaccfXXVa
word affected	WaWVYaXXbVbaaXZcWfdeXbaffYcfcZbZ
word affecting	XWVVVdZkYXhcdXYZTYbWeWZfbahabVZd
word affects	WYXZZffbaYebeiacYaYeYWVfbaebbacY
word affiliate	dZZWaeaacZhbaZdaXcYZaUcYbYWYZWYY
word affiliated	acWceXXVXaYWacYbWfaZebaaaUfajbYZ
word affiliates	aaXYebZZeZcacWXaaVdcZfcVXbXabWgY
word affiliation	YadZVbbWVgcZaecacdjacVbbadcYbZcb
word affirmative	eeYZeXbXefXafVaabXZbZfcWYWafbacW
word aforementioned	aZabdVXWWXbfZaYdaXYWYZVXeaabbbha
word after	cZZYWYZUfibcdbcaVYYXdebZXecVXeYb
word afterwards	cdXYcYdZicaZYbZaaeWYUefbbZYVeYaX
word ag	YgbTYWfYeWdbZVYVeWdXdXZWgWVYdXfc
word again	aUfcdbYcabfYcbZabbVeaUWeRVchZZaV
word against	ZVXbaccaYYVZcZYcXeYcXcXXYZZaXcYb
word age	baZZabcSYXaRYTYaWUgdfYZSYZeXUfWd
word agencies	hcTYcdeVheXcfVZXXVffYbcSYeTYcUec
word agency	fXXafYYVebZWkWYbYTffcbcaTZZfZXfZ
word agent	XYZbZaZaTeYacYfXYTZaZXbSZYUWeXbe
word agent's	cYZXWXYZWjZZeZgVZVYdYZbbgcWYeYji
word agents	abVUYbXfZYVbdVdTXcdYdbbVZcYWZaXc
word aggregate	fZcacYcWgYaWfSYYVZagZaVeiVUgaYZX
word aggregated	dbXYdZdViZaUcbVYVbZaZfabZaacZabU
word aggregation	YbUbYbacabbVfeWXXcbVdfaXbabfacaa
word agree	cZeYcccTcbXaZYZaZYgeaceaWcWbZcae
word agreed	XWUaYaZVgXbeYaafaXYVYdZUZUXZaafV
word agreeing	cfZYgeVXZcXaaaWYdaVbZdeXWZVcbaYX
word agreement	iVdYXdcWabVbYeaXXcdZagdbVbXaZbZa
word agreements	cUgbWcdeahXWbfXbdgdZYZgbVbXYeZWY
word ai	eYXZdYbVYaXXeYaYXYZbfdWVdbZcUbbW
word aid	WcWWaZcYbYYdXZYaYcbaaYZVZZWcYdbY
word aim	bYUZebVdeadZdZYjVVcaSXUdbThWVcZY
word aimed	XXcYWWZZWdZYabcZYdZZbZYdYebWbaYb
word aims	dYbZZYgVeYVdZZYWZdidgaeZUeZXWcfe
word alert	YXZZZeedaZdaZXddXcbdfZbcYibbXbbi
word alerts	dYcffYaYcYbXZcaYcdZbaeYZYbYcYdYX
word algorithms	fYjfcbVYadeVcYbacUYhaaXWZbbaZaec
word alias	dbdbaYbYbaYaaZbYcZbccbXaXdbcacbd
word aligned	aXYaYbbfaYYdZaadaYVbccVeccccYYda
word all	bacZZabcabbadZaZcdccgcbcbdbcbYab
word alleged	YZhccZaZYaZaabaaeaYbcdYXbbbYYdZg
word alliance	XYXUaZcadZhWZgdbcfcdfXlfXhWggXZU
word alliance's	cYbYWYaeZcddcecabgcZacZdabXXbaac
word allow	ZXYcadcZaZYaeZaYeaYYebcZUZXbbaaT
word allowed	YWWSZfeeZacaedacYfcYWUXdaZecabXb
word allowing	YYccbcWWWYadcSYeVUWedaYaaabeZWab
word allows	YbVZbZYZZYWebZcaYYZYVbYZZVYebYYZ
word almost	ecZaZZWVbcaaaabZZWZZYZdaYZYbaccY
word alone	WabdbXXYWXaeVeaaaaWacXYVdaYZadYa
word along	faVaYfcebcbbgWXWXUcaefYeVcabXTgZ
word alongside	hYhYVhafYjWdbdafYccWaWbibceYZeTf
word alphanumeric	aZaaYWXZXbXacbWbXccYYYXeaadbXZbb
word already	YaccdVacaViYaaVYbWXfcYVYSbafXYhY
word also	aaaZabccZZZabZaYbbaaZbbababbaZaZ
word alter	VXWWkdWYfYbYeVbWWgbZcbfbWYZejVUX
word alteration	YXcbXZadXcWaeceeYggYkaZdffgXbXbe
word altered	beXcbYXbWdYZYZadbdbbbdYWfcbbWddd
word alternative	VZhdcbcXhdVcVZWVjbhafYfcVhaeUacg
word alternatively	WecbcYecYagcWbWXZaXXgfaZYaadXWXc
word although	YWVTaWaeaXYcbTcSTffegbdddcbbgcXa
word always	aYZaeZaZdXeaVXcYVfVbYbXfZaZbbYYa
word am	ZedVSfgbeUgeWSVTeVfZbVbVecfWVVZf
word amazon	kdYacSZVhjVYeWZaWXdcZdcaYaWacafX
word amend	XXZXWcbcaYaVdWdfYTVUaaZYYbfVXZTb
word amended	ibddWXYXfdVbbbaYeaZgbcecadZZYceX
word amendment	dZcYYWeYaYYUWaagbYYadfdVXabbaabf
word amendments	cXgaYdXaffYZabccbaddgfeYZcbgabYc
word america	aWfcdZWeccbbdZdgZZXWZZTbXfYbZWWZ
word american	cYZXVcfZcacgYWYaabdXYZdZbVaYhZYc
word among	abWeXaaWbdXefcXZbZYcaeaccbdbXZaa
word amongst	gVZaSYWbYhYXfXXVWbgYfjabZbcWZbZZ
word amount	ZbabXVVddbabZccaaaUXUWZaWcVWZcYW
word amounts	bZZVcdgbgcaeaZZYYZheccgbadWYiYYZ
word amplitude	YbVXYWVUeeUWXaYYXUVYVhcWXVbdTZbY
word amsterdam	ZXhaWYaWZdabWXZdabWXYaWZaZWXcYYc
word an	cabbZabaZaZYbaaZbZaZZZcYaYabcaab
word analyse	bXYfbaaXbfgZefYSfWWaecTVVcYeWbfX
word analyses	YcabeUYbZabXXbaZbWUbcfUadUZeRVdX
word analysing	cZcZcYdZaeaYaXZWYecYebZdgaacadXb
word analysis	cYcccZaWacabZWTXaZbcacaYdbWeZWaV
word analytic	eUYZeebWdhXYhWZcbXcaddaZVbZeZUhY
word analytical	cccgXXVbUWfWecWYZWWWgZVadfaaZXed
word analytics	YcYZZVaYZadUaZcXZYZYbbbYcYWcaaZZ
word analyze	dZYZaXYXaZWWcUTXYVXbWcaZWZaeSUfY
word analyzed	UgcecaVbWYhWUcZWfYUZZcVWbacdWaVY
word analyzing	eafddfZbdZdceYYYbTedeZcZXfdgYXgc
word and	cbacaaZaacaZbaaabaababaabaZabcaa
word android	YUZcdYXdaZccWbeaYhaZcfhdXcZacZXa
word annex	XaZaacabXZWbZWWcaZdZZYXaaXZYYXXX
word announcements	YZddgXXXdZdXYbaYeZcggfZbZdZecbXZ
word annual	WXfaZdWcUWfZcececaZXcZUbcdfdXbec
word anonymise	gVcaXYYZcdYdYWacZYXbbcZdacdWXdZb
word anonymised	gaXZWabcWfbaZSZbXXWaZecbdYgXZWac
word anonymization	eYYZZaeVTgYZcabcXhcdbfZbdddUbZWa
word anonymize	aYhbZWddaeeTbdcWXgZYXUdeYibcceWb
word anonymized	aadffXccbYbTYWYZbXbaZfYYbcadcZac
word anonymous	bYWeaXYdcbcUWdYbeUabZdYXabVcXeaX
word anonymously	bVWVhYZXaYcabYWWYcbffefZXcZZbcZZ
word another	cYaZbacaZdZWeVYZYWZZcbYfYcZXZYZZ
word anpd	YWZbaZWbVWbbfbahXWYWWVYZeWcXbXaV
word answer	XcedYWZZWZfZdaaXYaUXXWVcdYbdYecc
word answering	ZZabaZVXXWbWcZXbXYWeYZVccWaeYccW
word answers	bWbbVfaidXXcbabjbeXaYWXgVchZcbdU
word anti	aaacadaWcaaZWaaYbYTeYdXcbaaXXbZf
word anticipated	YcbYXdbgbWgacabdacYYaaYfXeeXfYYb
word any	baZWcccZaZabcaaaYaacaZbcbZYbYXWc
word anyone	cXXVXYbaYaYeeUUaUcedgfZgcbfXccYf
word anything	ebfXYdXdYddWgcZYhZaYebcZVbedgVaZ
word anytime	XcXfWYcZcUheYbWTecWcbbZcbXWWWZXa
word anywhere	XfgdbYaXdVdbWUbXiXYbcXWYfeZWVgZi
word api	fdZbbZgXcbWdZUcacZebbdcbeeVddbed
word apis	bZWWYaXdYcbZcbbecWaVcbdZWYcaYTaY
word app	YdabYYaYXZaaXabbccYcbecYbZWZccYa
word appchoices	aVfaYaagZZfedeaZdfZZgbYfZiXgYYZa
word appeal	ZYZfdaZZZZaaVfVXbVWabYZchZecZZab
word appear	bYZecabXdWccZcYeebgfgXaYUgYdZZeX
word appearing	ZdeYaaVbaWdZYaddWcYZUYZWcbZWheWc
word appears	WcbgfccaZWeeTXYXddbYXXYeedWeVaWc
word apple	WcbbYaWaaUZbWXcYZbbcdYcVZfYbXebd
word apple's	dWgZYddcZZeicaVXXWfXaWYaiRZXZZXb
word applicable	YcYYaWXcaZdZbbZdabaabYaccbbaYbcb
word applicant	eWcbYcbbaeaZdfgacdeXbZefWabYfddb
word applicants	febahcXacfbdZacjccbeXechbbhccgYb
word application	dcZZbYbZaeaYWdVaaabcWZcaaaVYcaaa
word applications	caZaaZVcadaUYachebbaeXcdaZYZbaXd
word applied	fXaYYZXXfeYbgUWWaTbbWfZZUaXZaVbV
word applies	aVdYXebbXbcbdXfhbccbeXYabaeaeYdg
word apply	baaabeYaecYYZabdabdabZZaWeccbbaX
word applying	ecabYYYfbaZhTbfYfdWbUTadZaWVaaXa
word appoint	XbYaXbZeTVabeYddaYYXZWWZYddZdYZe
word appointed	YadWXcgXXYccZVXWcdVbcXZXaZWWjYWd
word appointment	WdcaagabSWhebYaZYdVXcWWadcaXfXWi
word appreciate	YWaefcaaYdXbeaeidceabYcbXcecYZcY
word approach	YaZegaXcaZYfZadcbbchXacbXdWbYfbW
word appropriate	aVdXZcbdYdZYbYYXUYeYfababYdVaZVe
word appropriately	cXcdaeWdUcWfYWYWYYgaadbWeZeXYcVf
word approval	ebTXVXgWcVWaYXSUZbXdXbaVZTVdWcZW
word approve	VVZZfZUZbUeXZbXbZbXdfeZfXTbfaZXW
word approved	cZcdYXZbUbRUYibcacfXZehWXYZaceXY
word approximate	ZXdcZbYUYhYYdXaegXgecaXVbbWaYVdZ
word apps	bbaadZZbbZdcadcbbcaYZaaaZaYYbcaa
word april	bVhYXXcXZeYbZZfZbZYadgYcWibdXXea
word arbitration	WZVYfbXbdZaffbefZZZfWVUgfZddXbde
word archive	ZbYVZbYebZgbZcZcYWZYWYcZbYdWfaWX
word archived	gVdWWbcacjbcfaXbZfXYfXVfVecaVbaX
word archives	aXaYWbYcZYgZfcdXZXaZZXXbWZcVbVYc
word are	aZZbabYZZabbaYZaZabbbaabbZbaaZba
word area	aaaZbYebdaZZgaaaZcXYZXYbdbeVaXXY
word areas	ZaYYabdVbZcdbWYadZaWaabYYVXcbVdZ
word aren't	YYaaXYYYYacZZeZWcgdYeZccYfacdbZh
word arise	WadeZeVZWYfdbXebZdacYbZceafWZbbh
word arising	YghdefXbVbiWaVddeUYgeVYcegfeVagd
word around	aZdcaadcdcbdZaVYVabYYdccbZZWfYVW
word arrange	XkagddbcaTgZWZXeeaWbWcWcbYebVdZZ
word arrangements	efdbaXXaVcXYfWWXZZdXbiaXfVfYYYbd
word art	fXdcTWWVeaWbUUVXdWYbXcWbaUXZXZcY
word article	aWdebeaZZaabZaXZcaXdaaXfYcbeZXXb
word articles	fXbaccZaVbZaZZaZabaZafccabedXVYZ
word artificial	XagehWWZabcVZdZXcfdadgdgXgZZecYh
word as	abcZaYdZZZZYbaaYcbaZYYaZabZYbaaZ
word ask	TWVdaaYcYYbYaZbgaYXYUaZZeWaZZeXd
word asked	daUVXbYeaVacVbdWUZXcVaYgeYcYYddc
word asking	VaWYZdWXWZXaXcfecZadZcfVYaWcfacg
word asks	ciaZgWcVgZbaYSXVWVYebYVYbcVededY
word aspects	badbbbZYZZYbYYaXeaecZabYdbZeaZaZ
word assert	YZZWVgWcUdgaaXggWWcVTXZeeWXZhXaf
word assess	WbcfbYXVZYaUZXVXWXZcgaZZdabfSebf
word assessing	ZXUXYYYbbcYWaUYdagdZXgeedXbScZZX
word assessment	dbXacYdYbdVeXcVeaUebZbcYdXUZgVeW
word assessments	bbdaaaWeZaYWcdbebbdZdfbYcXdYcaca
word asset	YbcYaZeYZZfdZdbYgfZXdVZZgZYdZYac
word assets	aZbZdedZbfagaZWXcgYedYagfYYfbZYX
word assign	YdYZcYeZcYYcaVWWaZWWbXcbbTaebaWY
word assigned	cZefccdbYeYcdeYhbdcZWWfababcbdYY
word assignment	aeYWeZaaZbadUieYahagXadefUXbafUd
word assist	eXcWebfZfebZfaXSbcgabbeaYbVbfXZY
word assistance	XcWYZaZYfbbdbYWXcYiceabSTYaaadZb
word assistant	WZfYYecfeYegUdcdbeYXYZZUVdbZeYbZ
word assisting	ZZdaaZWWZZcaZbfacbcccaWcbgZeaYdf
word associate	aXWdgZZYccaWdeVceTZbeeaZXUYfXbZV
word associated	ZdaZabbZaZbZZbbZYZYXXYabYZXaccZZ
word associating	dfXcdVVZZbcWgXZXZTZcbfVUddWfTcgX
word association	WeYWWUXabWUYWYaZedZaTVbVTdUYXdgW
word assume	bgaYYeedXcZacafejYgZYZbYfaYXfaad
word assurance	ccXecZWZYYaZZZYbfZZZbaWXafXjWecY
word at	WZaWYcZbbYebXZYXYbZabbYcZXaZZVYb
word attachments	cbdfWaXhXXWXYiZWbaZbbZYbgbeWcfab
word attacks	hTWXWWXVdgXYfRWWTccYeiYffXZVZfXa
word attempt	acbcbWacZcXVdbZedZZVbZZZXaZcUZad
word attempts	dVbZWdabYafbeeZYUccabaXmYddXYWWg
word attend	UaaYZaVZWYaVVcfeZZYZZZccabaYcZYh
word attendees	cXbebWaZbbbcWebcZUZcfaXXZaabVbZd
word attention	YafYbcdbVWgYZXXahXcYibaaceadWach
word attn	WafUYfbcbYdcWVWVbfaZaYcXZeaVcXUb
word attorney	cZbWaWeZTbbefQYXZWWbfacVZYaUaWcd
word attributes	bbUbdUYdYbXaafbcaZWXVbYZhVXYceZb
word attribution	hdXWdbdafdXafYaedYfcZbYYcYZXcYhY
word audience	dYaXbXZbbbdZdTYXYbcadadZTZbbeVcb
word audiences	bbYabXZVdYaZcWVeYXXWZcSYaZYZVZdZ
word audio	aaZZZXWZZaWbcacXfcXaZdcdaabZdaae
word audit	acgZeZbaZabVgcWaYZYWaWWWdfeZYdYX
word auditing	XfebXXeYYYaXeWXYdVcZcWXYaZaXXXXY
word auditors	aYVYdbeYjcWaeWZacWdahekdXZYahXZc
word audits	gXibaYXdcfcXdcZaZcaZeZYeVgcfYcbX
word august	WVaVdWeVTaWWYXfgVUWYeeWWVffXWYcf
word australia	cWaZXeabfcZcaYXcVSeWYcbbXaaYeTab
word authenticate	bdbbecfYUZZlWZXYfaZaZZYXabacUbdX
word authenticated	YaWTWacXcYZXcdfXdfgYcXhYVaXdfYcc
word authentication	aaXaYdhcaacebacZfWcbcZZbcaZcYagc
word authenticity	ZZZXYdfYfZdZcYZabZcZZZbbXbWfbYdb
word authorised	cYaaVgYabhWWhcaacYeebffbaYaYeZcZ
word authorities	cZTVfbgWfeRedWWWZUbaZhfSaXTYZVdT
word authority	aRcXecVdUccggWghSTZUTaZSfZaUdZiX
word authorization	beZYYVZcXcUcfZgYdWYcdZcZXYfaXbcc
word authorize	bWYXWZcZbdXebZaRQZXcacebaZURaWaV
word authorized	ZZVXXZbcWdZahScZXUVccZYUZWYYaYbh
word authorizing	eWXXhafWcdVbhWXZXbgfhjhWaUUfhVZX
word automate	ccabhbecbaYaeWXYYWYedgYabWYcZbcZ
word automated	bcZdXaXabXYbbaaZaYadWXaXbabeWbda
word automatic	caacZVTbWaXZYcbXejaZZbaXbabaZbcf
word automatically	adcaXYabZaZUYfdbdbVZZbeYaVWTcadY
word availability	VcXYcXaaZYWUZbZYfbYXacaYfYaZadVW
word available	aZZXcbcVaaabZaaYYZacbbbaZabcbYaY
word avatar	cfdcaZabUgXaTiZahccXUZeWjXaWbfYg
word ave	ecZWWZZXfeaZcUVYYWaaWaXXaWWYYYZZ
word avenue	aZkWVYdUbcddUWVVebaVbXXUafVWUWYc
word average	acbbbWdWbcXYYZXcfcedZYZbaaWgYeZa
word avoid	WaYddZbZWXaWeZVcYYbbZWXYfXgafZZY
word aware	cXaZbgcYeYYbeYXaVaZaaXYdZYceaaWZ
word away	ZbihXabfYcdeWidbeYYaUWUdYecaVfac
word aws	kaUXagdaciXXZWYWXbcXVdiaXVaYgYYY
word back	ZSdYYeaeabcVbagdcXYVXbVZaagYYbcb
word background	WaZaVYXcYZWXbcbcZdcYbYYVcZbXagad
word backup	dbaaeYbYYZWXZZbcZaaddfccgdababZV
word backups	cXdcYVWUWiYXgVWXYZaZZjRifggXXZad
word bad	YbZaacbbbbacacbbZYWibXXXZUcWYZYZ
word badge	XeVbhWWVgXUZaYVaaTaechcbWbXdXeWX
word balance	ceVWUVYYiWXeUYbTXbUYSfeYbaVUZecY
word balances	aecacZdXcbYdXfXZYdXaaacWZXXYbdYW
word balancing	XYWYZcaaiWYdZXVYYYXYXdYZZbZZYeXX
word bank	ZXYacUbVcaUXbcaZZebgaZdVbXUcXdZc
word banking	XdVZddaWaeaZaTXabWbbbgfVdWYcgcYU
word bankruptcy	eSbcfeZVfcbcZcbXdWbabacdZcabbdZa
word banned	babYXZaabeZaYddafacccZaWVaZYYZcZ
word banner	YVcaXYZaaVhcVgWUSaXYfZWgZWYcWbbZ
word barrow	eYWYaXZYgdYZeXXaXWZaZebYaVXaabbW
word base	dWdbUfaXcZcbbaaeZVbZeXYaWdeeZVeZ
word based	aZYbbcaZXVbZZZYeaYZaYbbcZaZcYXba
word bases	gYjgUeVXacUfZefXagVbXddbbkWYUciV
word basic	VWRXbdWXdXZXZcccWbVeYYacdVYWfcWW
word basis	cWacVbVYcWYeWbeTbbZcTdYcecYXSZbV
word battery	VbaYfYXaWXWXTidYfjaWXffXgWWZceXg
word be	aabYabbZbcZZZbZYZbabbabaabaaZaZY
word beacon	beZZacWaaeZZcdXZfXXYZbWXVgYWYcbZ
word beacons	YYaeYWYZUbbYXeVafXSTbcaYYdVcZZaW
word because	aYcccacdZcYZddZYYeeadZbaeabYdaaX
word become	ZXcZbXaYYbabbZZZXfcegZfYacaWgdVc
word becomes	hXdWYacXfhZhaZTVYfadbadcZYVdZWZX
word becoming	dbjdZabZYiWZYaideXXYhdcXaeUcXcUh
word been	bZYZVaZccXXcabYZZaXbVUYaZXccXbbY
word before	WZTVZcVcXZcYcYbaVZWeXcXcbYccYXch
word beforehand	bcbcdZZZTbaXcWYdaYaZZhcZcYabdcZa
word begin	XYdVXjahfWhcYZbbbaeXbWZacddYdYae
word beginning	aaaZWYdZZjWXZXZdZVYXaefUWWbaWdaZ
word behalf	cZUTbaaYYfZbeZfVYZZZXacTcWUUdXZf
word behavior	bcXXZdcYhZbbeWaVWVecabcTYUWbdbcY
word behavioral	cccXaZZbaYdXbbXWabafbYYbYZZXbeXY
word behaviors	YYbaZYVhYZaadbaZWaYcYZYYYbcXYYde
word behaviour	dcVZWYWZZabaXYbZZYYZaYWWcaadWYbg
word behavioural	WhQVYbYeaYUZVefZYabUUZcYcXdVYdac
word behind	aYYbaWaYadYagafcWcceWXZegZdfYdfc
word being	YWYaWYUaWbcXbdacZecZhdbaeZdYZdbb
word belief	becZdaeXYcYacYXZedcaacdbbaZdeeWZ
word beliefs	aVaWUWYbfbXZbZZYacYdVZZcYbcVVWYa
word believe	ZZXYZcdabdccYXbbaYeWdYbagWeYYWXY
word believes	dcacXddbacbeXbbbdedbbYZcWdaaWbae
word belong	dbcccVZWgcYYabXYdYbbUebWXUZZWddY
word belonging	bVdaYeccZbgfcZbZbbeZccddbggZadag
word belongs	ZcedcaUfVaaWacdfcZXWccYbaXbYYZVf
word below	debaaWZaYbaZYZbVabbaYXaZZaWabdYb
word benefit	ebaXfabYgcYaaZVXXYabZceXWZWeaZbX
word benefits	cXYUZdecdbcWfYXcYceXZYfZZXbZfUaX
word berlin	bgjVUcgXiZghXUSUjXgUgbaWdbZXWVhg
word best	bXafbbWcXZYfVbYYabbeZaYWZdbaXYab
word beta	gcbbZZeZceYZYeabdhaaWacYfZaWccYd
word better	YfbceZVZZXXZZcVZdYcZZaWVbZaeYcbb
word between	cYbaaZWabYacXYYXZYccXdeaaccYbXaZ
word beyond	abjZXZabceaaaedYZaZZcWXaXldWcdVe
word bill	fXYbZaWZbabXYYbZYbYcZaTbZVdZXdbW
word billing	abcbfWaYceZWacYbaZdZZadcbbbaeaYW
word binding	RWaVbeYdbWbcYcdbZYcbYWVZcXbdWede
word bing	cXaYYcbacgXYeVXbaYZZeZYVYgacUdaY
word bio	WZWWXdWZeXabaUaaVZdZeXfZZcbagYeX
word biometric	bWZTVccZdedbcWXZdfdeaaYYTacXVeXY
word birth	VaaZZWYYYYZWWfcbYfZaXWaZZcWZXdWb
word birthday	UgTbgXVacWTZXWdaecbbTbcVadZbXfed
word block	WTYbXYWbYZeZcbYaaaZbfbcfaZaeYWVX
word blocked	ZaZXWWYYdXcXZaYZYWXbZXWVbbYgVZdY
word blocking	dadcYbYZWaVecYabWdaafebcXfaZXbba
word blocks	XWfUdZfXdWeabYfaaehggVeiWgZdgXZe
word blog	VZXVWfaecWecZdZeWaTWaWXaeVcZeTWb
word blogs	caeceYgXdcXdgaVWdcYWfeaeaZZcbZXW
word bluetooth	WZaaVeZdXZcedegejdhYdVXXWZabacah
word blvd	ZceXWcedcXbeZXVWeaeZbZaXcddVVYZg
word board	ZZebZabXcZdXZVWaZVYaddXaYbabXbha
word boards	bZZZcdbcaZbcdaYZdedaZeaccWXeeaYY
word bodies	gedeYZeYYXYZcZbaiWagcYaYbeXbbggZ
word bodily	bcYagZfWcbXbdaYZbYddcacbcVVaZZaZ
word body	XaVYYXbbgWcTdeZZaXdeeYXcUXbYcWYY
word book	XeaZfXXWZYYWZaaXcdaZWcWTWeWacdbc
word border	ZXggUgXiZXXXVcXiVWbaXaVeeecWYXZW
word bot	fWVTcbeUfgUZiXSYYRfWfajXeWYWfZbW
word both	cacaabcacbZWfXYaYbdaZbdddcdcfYWZ
word bots	eYWWYceXcgVccXVYbXZXaacbbXXXbVfT
word bottom	ZdcfcXVcccccaaYZYaYidaabWXcfgVbW
word bought	gYXaaaZYbecXeVaZXXaccdbdWaaaZZgY
word boulevard	ZadWYYcTfdaacWWVccYXacZVbcXWWVZa
word bound	dXcWXeZbYeafaXcdccWYabYZcbeZaYbe
word box	TacVdhbgXRmhYWVVXRUTcSUUjYbYXVcd
word boxes	aVadeWZabXiaTdXbcbafddWfUcdbaXXa
word brand	ZYbdYYdXYYWfbfbZbZafeWcbWcbccXbX
word branded	efZZebbffZXWhbXeacYfYabYcXfbdcZZ
word branding	YVeXYdeacfXbfddeaWhYVbdYZcdXYVZd
word brands	dYhbZXaXYefbZXcefZcddUVWbeYbVbfd
word braze	aaWXfZYUdeXXaXZXVZZZUefWYWcZbXZX
word brazil	dZgZZbXZabahZdefbVdcZVYceecaaYeZ
word brazilian	bWZbbbXXXdaghcafdabaYXZegYZeaYfW
word breach	aWadaYVaYfYbebaZXddcdaZccccWacce
word breached	dXdbfZYdaaYXabafZUecUcXdZdcfXXgW
word breaches	ZegfeXXWYaaVYcXYeYadbbaWeXZeXdag
word bring	eWdWXZZdZaZZdaXfWcYYbWbcWfeZYYaa
word broad	ceXaZchZZbZeadZYbVZZUdbXaVYdacZZ
word broker	fYhbWeZYXXcgWcaZfcdgaaYgYfjXZYcZ
word brokers	ZYbdbZaXaYZcXaZbWagZcZdaacZacbUa
word brought	bdgeeZZZZdZXdWZafXYddcZXbbaWYdca
word browse	cacdeWbbaabcdaehcaabaaeacaYbaZYX
word browser	XabbXUYdWbZgaacaeaYVdZcaaZZeWYbZ
word browser's	XcdbZaUbZYbcXbdWddZZaabcacaaaaZZ
word browsers	YZfXYXZdaZcgaYdWacWVfaheXgaYZWcW
word browsing	babZdZZaYeWYWbZedccXYagYcTaYbccb
word bug	gccZbbeaeebcaZZgaZYYbadWbbdacfXc
word bugs	ZadbdacZbZdaafUdgXZYbZXWaadgYZaa
word build	WdYbXYYYYZfaYYahZWaabWWXYXZcWZYe
word building	WWXaeecZZYfbhTXbZRcfbcYVUWceaXfZ
word built	aTbZZbZbXcZcYfhedjgadZfjXgdZeaTa
word business	XcXXYYYacabbcVbabYbdbacZaabZYcYb
word businesses	VaZZdddacXbabYbaaYZcccZZaafXbVbb
word but	XZWbbabbaccbXcceYaYYbceYdXcZcZYd
word button	baWZZaWXWefXZaVXdVYXcbhXaRcabYZU
word buttons	ecZXXdVdZeZWbUXYbUaZbTYXgZebXbhc
word buy	jaacebfYfdWeeZaWbYbcceZYYdadYZhW
word buyer	cYYdXZabccYeUdZgZXXXXZaVfUYWcYYe
word buyers	YcTbdWbYdZUZZXaXfVcWaeiTYbYXbahc
word buying	eZeeXcadddaYVfZeaaXdZaWgdefZZZXf
word by	bbbaYcZbcaaaaaYYaaabaaabYabZcZZZ
word ca	UedWXcedeWcbYUUVdadTcXcUbcdTVUXd
word cal	cedeaZdbYdYcWhZafbYbZefbbXZZgeah
word calculate	caacZZfYebdZbUZWVVaeZWXgcYXdcZdW
word calendar	bfacZcXfaUZWYdfegcZaUXYdcYaXZcSc
word california	dceXacXbaYbcdddaabeadVYbbdaZYXad
word california's	ZcZWbbYcYaXViaXXXdbWXXWhZZaheaWZ
word call	VdXXcaXegVhbZbWTabZWdZdXdZbXbZXa
word called	aWVcVcZdWaVcZfedbWaWbUcaVaYdWbab
word calling	WdXadjTffUeeTiTVZabcedcWfZhZdUYg
word calls	WebbeTWZZcXVWccjciaaXecXcaYaZgXe
word came	gbWWdZhYYZVXfWbYVfdZddceacbWgZfW
word camera	cZidaWabbdZaVefafdbdWhbbdWYVcbYg
word cameras	XbdedaXaWZdZadhggfidfdebVgfceYYZ
word campaign	aaabaWZZdZaXZZZabafbaXZaXaZbYaZZ
word campaigns	aYZacbaYebbWWXYXbbdacbaXZeWdZXea
word can	TbXZbcbcZXdcaZaVaabcbZZcZZadeVYZ
word can't	YZXXTeXdVVbXYWaYSaUbbZWVfYeVedYd
word canada	YadceeWeVXaaXfedYbYdZcZecZddWfYZ
word cancel	ZTXXYdWccdeUaidXaaZafXcbRbhbXXWc
word cancelled	ceechacYbYaZXaYYcZYbXcaYfacgXgZb
word candidate	bgeabZYaYZdXWXfacXababaYbcZdbZac
word cannot	ZYYdbbaZWaXZZdaYVgZZYXZhdZYadbaa
word capabilities	YXhfWYWbTXYbXWfaebZadUYaUmdaVZaZ
word capable	eYdbWZZZZcadZfedaZcWecZXagXabdZa
word capacity	ZbdZbebccVeYcZbbcgfcfaZfZbeaXWYe
word capital	adgbXcXadagZZbbhicebgYabdiccZZff
word capitalized	XYcdccZgVZXadffiZdZYZbYddcfebdfe
word capture	YhafcTaZUaYYUcfYjcZYaZaXYaXfXdZd
word captured	deVbbVeXccYcZaWbYZZYZdcZbfXYYacX
word car	cZcVVWZaWdebYWdddcZUbTVYYXZWdcbc
word card	bcXZcbZZcaYbZbYVaWbcZYbacZXbabdX
word cards	cebcaXaXaXZeVWYcbZaaZaZWWbZcZdcY
word care	WeYaTbacbXbZRXYVdYaaXXYYaddVZbbe
word career	bZdWZZZadgYWahVeafWXYZYXcXcSWdVb
word careful	dWYYcYcYfZVaeUXWZVbfZaZWaaVbaadW
word carefully	XZZZZfbcbYbXdZdgaYYdabUYSedaYVhZ
word carried	aZZdaYVZWYbaUcbXgWWZYZYXbaXabeec
word carrier	bYbacbfZZZVbcXaeXWZZaZXZYcadZabZ
word carry	XZaYdbabcbaccbWfadZZfbcaadabYdWY
word carrying	bWcWYZdXXhdcaYdYWbeZXXacbaYWfVac
word cart	ZbcdXdaeabZfdcffZdbYZUcdeccabXZc
word case	WZbYbddbeYbZbdcaXXaaZXXZaXbadeZY
word cases	aZcddeeYaaabbYYaaXbZVdbacYYcbYZX
word cash	gfYWdXeYecWZaYXWcXZadfcZdcadZbgZ
word categories	WeWVYYedaXYRaYaeabcaSXZZaUaZXaXZ
word category	XbWWcWTbbYaWaiaeXcXXWbZadUbXYdZc
word cause	WVZYedaXhUeYbbaWZYefbbccYWXbeYYX
word caution	ibgZZVeWciYafZVYXgbfgcXjcaUdZZaW
word ccpa	eeYcaXYZVdZYfcYZabaaZUXXbZXcWZba
word cease	ZabUbddedaeZeWacdXZZYZabVaebWgaZ
word cell	ZiXaiWZdVacWWecebebWTZcUcUdZhbYb
word center	ZcXXaeaeaXfdVYYXZVfbgcdaaadZfSUa
word centers	ZeddVaafXbaZXfbdTVbXTYZbcXaTfaWZ
word centre	edgYcedccbecWYddZYbgZYWXbdjWXfae
word centres	gbXdebeXhdUabaZZWYgZXjbbYXVVccXW
word certain	XZVXcbaacZbbaacdZbXbYZeZaYcZdcYY
word certificate	bcXXYVeZYYdbbXccYfZcbaXXZZcafgca
word certificates	YbegcWYXYXYWbgWYdZVZdfYZhebaXcXc
word certification	gbbeZbYYbdXacgUbaVcbZdfYYdYbaZcY
word certifications	cVZTWghhYaZbababVYfXacdYeZcWcaWX
word certified	gadeWWXdWcVWdeYdWbdZXebacebUYbYZ
word challenge	aXZbYbbbZfbXbZWfXUfXYebVZbXafVVS
word chance	dWbacVYaadVcadhiZdfdXVdaWYbWbZbY
word change	ZWcYZZbYdabVaVbeVfXYafaaSWedbTWa
word changed	YedeWZYWdbYUTWYcdcVUYecRXeXcYdXe
word changes	ZagbcYbbbdbUTUbfXYUXbbWXUcegVWXg
word changing	dXcbdaYebYgZaUccbWdgidadWeYhcXZZ
word channel	fXXWWdgahgUbbbXXWbcXcecWaZaZXeYV
word channels	WedaaYZZaYZTZZfbZZXZWZXVbgadcdXf
word chapter	dbYYabgZdeWfbadZZVdfbdeUYbYUgWdZ
word characteristics	bbYZXbeaTdaaXebYYeaaWZZacWXWadbZ
word characters	ZaafaVeabXcdZhYZdgVZbdegYWXhZcaX
word charge	WYVYecabcYaZedYbbYfZbXWbXXaaYWeb
word charging	ZdXagaXacXYYedZbXZacVdcWXXfcaefd
word chart	WeVbZVRYXXYZShdZdeXZUYYaiYWSchad
word chat	dYYbXVYaabXaadaaZcWZWYadZaYYYeUV
word chatbot	ZbgccZdXacZbdccZfaacbYccYWYdacZY
word chatbots	YYbaZZZaYbddXafZWedbdZeWVeaafccd
word chats	dbeZVUZVYdZYbebcZeaVgcdVdZacWdcf
word check	cYbXYVaWeYZbZXYYZdbYadcVYfZbXacX
word checking	YfehdSWYWYbYXaXYaWUaXdVXcYVcYcXa
word checks	abaXabfVjaaaYbTXbVabYeeXTXVYXdaW
word child	XWWVeedVaZZVZZaUXVaYabdUWXaWWWdb
word child's	VVWYelWWXVeUaXaVXUUcYWWUVUiVUXWd
word children	ZVbaaacVabZabWcYUWdeeWgXXbcXZdUa
word children's	dUcZamgaZZdUcWfaWXhgcWdZTcgYXcai
word china	fYbgYZZbVcaabYbYfZgXZcabZgZZfWdb
word choice	PWZXhXYcbXfWYhdZegXabgdePbYdbZWX
word choices	XXaYdWbZbbbaaccVbdZchbecScbefTVX
word choose	TYYZcZaccVZaZdbZdcdbbcbbZbYbfZVV
word chooses	YfYbbXWZXWaeYXXYbeZcWaUceSeYebYd
word choosing	abccbZZVcYaccVbddYgdYdZXdbcXbefd
word chose	fdacfWdYeaZbaYYZgZbcaedZZWXbadcZ
word chosen	bdZdcbeWdabcZcWYbdgUdaababVVdaZZ
word chrome	XYefedaZZWeaWbdacgcdbafeWgXYgcYb
word circumstances	fbWXXegabcfZcbYaYZWbXVWbdYdaWdca
word city	ZfcYaYcbaYZYYXaUbbdXYVbafZWbaccc
word civ	adadaZcdXbZcXfZZebXcYcebcYaZfdcb
word civil	WUTZfaYceaVbaaaabXbZZbZbaXaWaZZb
word claim	YdWYcYdbfebXbbcddZYaWZZVcaZYZefa
word claims	YaaaaZeZacdWebYdaWZWXXabbaeZXaYa
word clarity	ZXabZeXZXeZgabbdadaYcXaaZZbZXbbe
word classification	YaXYZYfVWZXcZbaYbacdVbbXaVWXZZaZ
word classifications	YVZZcZYabYcZZaYaWVWaZeYedZacaadX
word clauses	iWjbSbdeVYYZWfWcTTjVRacRSYUVdVRX
word clear	XZYXZYcfZXcaWdgWYaVZcVbcYfWdgaYW
word clearance	XYXWUWYfacYbafdXiYZZgZgVVXZYXZaY
word clearly	bZXYRfafabdfZZbbaYZcYVYedXeVaTZg
word click	acYXZWYeZbbZYYTWdZdafcgbaXdaeWYY
word clicked	baYXfYaZWdXWYaaXbbZXWabYfZXYbeZZ
word clicking	SZYgWbUgaVZcVdcbaZXXddbgYbYeZYVa
word clicks	ceUYZYXZefVXZYYaaYbXWaZVhTUXcbbd
word clickstream	beacZYVXWVWXWaZgcacZUWbbcVWbXdbc
word client	bcfdXbcZYkWdbbVeVWeZacdcXdXVcdcY
word clients	YcYYZVaZYUbaYbababcdcaaZdYUdbbdZ
word close	aWYZTWbbbaaaZgVTYbZXXWYaYZaYZYXX
word closed	XZZZaXZUaedcccVWScYZYeZXWZcdXUYX
word closely	VTWVceXbZYWZfaceUbdYdaadeafZdZbf
word closing	ZWYZZbYbcWeYZedbabbeZXXfYadacYbZ
word cloud	baXZbffcdaaZZWaaaVfaVdZacXbVebYY
word cnil	bZYZZdWeYbbafbceadcaZaaZaacYcXcW
word co	ZeYaVZfZaWddcYZVdZcbbTWXcbYZYYga
word code	bWXbbaWYYbZWabVZaVaXYdcacTZcabZa
word codes	cXeZXcXcachcbfXaXaUVbYYfXdcYVaTW
word collaborate	WbbaYbXeUUagUcibZfcWbTVaZgcdaccg
word collaboration	fcccaXfWdcYbaZcbdUYZcaaYfbbZcccc
word collect	abZdcWYaUaXXWebZicabZccXdZUXWcXe
word collected	acaYabYabZdYaaZdYbXYYZZaZZabZbaY
word collecting	VZbccdVcZUcabZadZcWbSYVbZcfZRdbc
word collection	XZcbbUXZWVXaXaebecaabdZYXcUWZYZX
word collective	baZWbcdabcbdYZaYaYfZhWdcbZcbYabb
word collectively	dXdbXfUbWdceUZehbhabeSYcZjdbXbZe
word collects	YcXYeZZZbaVaUdebfdZXSbeYbWaZbdVa
word colorado	aYcbZbZYZZaUbbaYaZcaaXedaZaaYVZY
word com	ZaZZVdbabaZacbVVdbaZbabXdaadYYXa
word combat	ZXZeYXXZdYXYYZaYaWWdXYUZZZYiXXcY
word combination	acYfaXabadXdVhacZaXXYYaZcYbaUcca
word combine	acaeeUUUZYbVcXVVaZYbgbZXcaVdTbgX
word combined	bcYabUbYbZZXbYXbWXbZbbcWbWXcZZfc
word combining	YdVVcaWYgVWYXTbYWXbbaeWVWhYfcVgX
word come	XcVUYcdadUZeacdZZcbYVbdUZXYTccaZ
word comes	cZbaYZadahXdahdajaYadWiYWcaZYbec
word comfortable	acYVYbYXceZYcdXYWccXaffdgedSddcc
word coming	febWdaaZifccaXZXZUYfTiZXeXVaYaeY
word commands	ZcZZabbbaWaYVWYZbaWZUWZUZddWcaad
word comment	VcVTccYddUXYbYcaXeeXXZcebUaZgUYb
word comments	bYfZZXdYafZaZdYTcdbYZXcYfaYWZdXd
word commerce	cYdfaacdcdbbbdXeWcfbYYYZZXVZfXXW
word commercial	ZZZcbYaaYgbXaXXbbbdaeXTbYXUbYZTX
word commercially	bWWYYZVaaXWZbVbcVcdbdbdYbeacXcdb
word commission	ZacbeaTeUZZaZcbeWUcUUZcUcZcXdZXY
word commission's	hVfcafUhXYYUbiXfVUdaUaWUbUYZhaWT
word commissioner	VTUakcTfVUVcfXbgTTYVPXVYgVfXYXaT
word commissioner's	ZTZagYXhUbYVcaigTWYYWeaYbafXYaZV
word commit	cXXUZcjWaZYhdYWabihcdXZfdYebeVUg
word commitment	bYfZVXbaYcTUUbcfVaeYXYZbXebUacZZ
word commitments	VaggXaZeZVadVdbgeYYbZUabbddhYcXc
word commits	WbYWXeVhXWXXZXUgYXeYaZWXZVhXaVWW
word committed	bZeaWbbaZdaibadegiaXhTaZdiaXibeh
word common	YeYZbdbZdXWZZbYaYYVaZZYaZZbgYabV
word commonly	XccgYaXdZWbebdedaaaZYaZfaYdXUddX
word communicate	ZacaZYaXZZabXZaWbZZababcbXXbWZXZ
word communicated	abeZZUcaYbcacZfhXWcbbXYcfcegaabb
word communicates	YXaWabZcbYabZebYYZZZdadYabYbaaYZ
word communicating	dUYZaaXagaVVdYafbXbbadacgXWZZZeY
word communication	fZebdVWbYdaUXZdbcXZYddYccYacYbYh
word communications	dYabbWYYXZdZYabacadZcbadbbTbbbYX
word communities	ZWbXgZbVfZdbcWWWWbYXYZXfeaXbYdWV
word community	eibZXYXdWYacbaXXYWYebVQZcZcfddcX
word companies	dcWScddZgaZhbUbYZXcZcddYWXUbgYfZ
word company	cabbabbZbbacaWacbZcXfaZaZZYddYac
word company's	VWXVXgbVYVcdebZTXVcbZVcfcafaiUdc
word comparable	YeVWbabXYaZecbcXbfcZabbeeYbabXcZ
word compare	WaYaZXcZZYXdWcaaefcbXbbXZYZaZfYZ
word compared	aacgbeXdbadZhXaaeaYdbaVdVabfTXfa
word compatible	ZbdbabaZTbaadXYZXWWdXcTXaWYkXZbZ
word compelled	ZXaaZZgYcYYbgWWXYfgXYWbaXVVcZeYX
word compelling	UaWbfebbVWWgfaYhiZVZYXYbWWebYZXZ
word compensation	cVZWWcZbYcdbdcXdWYXXdYYcgYdVaWgZ
word competent	fWdWjafZgdUicWWbZVfcWbgVXWbdXbdW
word competitions	cbWbcYZWchZbbaaWcYZVVdbXdaVXedZV
word compile	YfaefZcZaZXYYZYXdbSZbgZbdYYeXgdW
word compiling	aXdbeZZYZbaZZUaaVXYfZhbZXZcacYZf
word complain	WSUUjfVhUXUdXVejRTZTVUXWkUiWVWYY
word complaint	XRYTkbVgaWXeaYdfQUdSOWUVeWdVSZdY
word complaints	WUVbdYPeaVUdXYYeVTdXQTSXeXefWcZY
word complete	XYXabdYbYZfZYbaYaeZabXcXaZcYdbcb
word completed	abZfZbaaabZZfbXbaaYXZaXdVdacYWcW
word completely	bWYjecTeVZcUWZbbbdXfcYaaahheYaVg
word completing	TeYbaeUhZUfcYfZXXTXZZUXYiXcZdbad
word completion	ZVabaZVbcfccdWacXfZZWcccWehYcZca
word complex	ZaXfhdYWZabhehefdfbgacbdgYZebdec
word compliance	aXabXbYXbfZdaZZZaacZZYbccbcZXaZX
word compliant	VXaYfWXWZXcaZYaYcVVgbdVddVXaaWZc
word complicated	ZWYWUZZeVdXZccibVjdWaYdeeedVedXe
word complied	ZYbXijgcZdYbcfggdacdZcajibZjbfcc
word complies	hYigbYXYVdUXVYXabYfYbfgVRcVcbbXU
word comply	ZabZaddcYdbbYZaaZcZbaYbadYYbabbZ
word complying	ZXZZaZYbZZZabbbaZgWYadbcaZXYdXeW
word comprehensive	cYYVZcaVgcckWZVWYWZdgbgXVWjXbXVV
word compromise	babaZdUWWaWcUbdYaldeadUhbjfTXdYf
word compromised	bVbgbWZYZabeZaZYXXZaZZYXbZadVeba
word computer	WZdbVYdcZaYaZZabdbYVacbaecdbVZac
word computer's	aXXUZZZYchXedcYYWbbYZYgcaWXbYYbX
word computers	eahYYegebacfaUefZUlbYVbaaefVhYYf
word computing	dYVUddlacZYigXZWYXcbaaeZYYYWdYaW
word concern	WUaYbbWbYaYcdZceWXcZXbTZiadWTafh
word concerned	eXbYZjdYhYZiabfZYebdcaYaWdXXYXcW
word concerning	adXXcbcbXbbYbbbdYbeWXYbdWXfafXga
word concerns	XVZXZZebZZZjYWXYYXZXbbeUfaVYWVbb
word conclusion	ZYcfgUXaebYWVdbYggZbZebXTcXaXeYX
word condition	ZdTWXZYYgbYdXciaccfbTUbaTXbUWgbe
word conditions	cVaZacYbdZfaaYaaZaVaaYTeafddVaaa
word conduct	YYYZbWZXcaYZebYddYdaZbaTYYYYZddc
word conducted	bYYbWbaZWdcbdacbceZcgacbUfXYYade
word conducting	acbYdXXZcZYYYWbZaUdaaabVZbXZYbeb
word confidence	YXYXbYXaYXgcYZbeZaXVfebXcaaVeWaY
word confidential	XZXabdZccZVZcYXXdaadYaXffXhUZbZc
word confidentiality	eVYZWZcWYfVedWXYYceaagZeeZcYZdde
word configuration	aceaWbXZaabgZWglXeZfVXYbYhaYYdac
word configurations	bifafXZaYYXeZXeYbZbgbZYVacabbdgg
word configure	ScdbcYZfaVhdXeXZddWadcXecgddYeWa
word configured	ZWXZWXZYVbbccabYWfaYddXdbbcVXVYd
word configuring	baeZYedcdfcWWficfhhVaVjdXfZWiYah
word confirm	YYaZXbZbWhdVfcgYYaVZacTdeZUcZYjf
word confirmation	TaVZacdcYaXYbTghheaWXZedbUYXYcUY
word confirmations	dWhebZVbXefZhTVZbXddibWYVjaeWYfh
word confirmed	aecccZaZaaaabXdZcUegbbdWaYWYcaeb
word confirming	TcXcdYaVdYdXbXWYZXZXaecYcVaaXcVY
word conflict	YkbeaZXbZaZdaedaddbfYdZXdaYYdjba
word conflicts	cgZWXfaZfZggeXWZaYVdhYWdfZYYgZWe
word conjunction	bgYdZThYdXUaWZbXcbYbVbXZgcYaYghi
word connect	VfabbbUaYWVaUbbZcaYZWYbZZcYZYcaa
word connected	abbbfYZYebaYbbXebdacacbWbdbXXbZd
word connecticut	aWcaZcabYYXWZbcdbbcYbabacaZbWXad
word connecting	VfedgZcVeXbcVdbcgbccefebaaXfcZYa
word connection	YbabaWbZXccZbaZadZabbXYUYYYaaadd
word connections	XdcbaYZaXeWWYjgfbfbWUZeZeZWXegTc
word connectivity	iTZYgZjWdgWZgaaZZegegegYaVUViZdW
word connects	YcgcbaadWZahcabacXbYdYZZbfabacec
word consent	YWYYZZaZbWZaXacYWXYcWbZbYXWaWYYU
word consented	hbbacTcbZbbWcZZZcZXdaaUaXdaeVZaZ
word consenting	YfZZbXYaecbaZWYceVceXeZWaeXYXcfX
word consents	YfcWfcXhSYbZUgjZbbYZYWbdZZWaZgSc
word consequences	WYXUYZZhWYXWcbfiYdWWXUbYbbbXafYZ
word consider	cVbVXecbfbdafUYgYddcbZWeXdeWgYWV
word consideration	YZecXWcXXZZbbZYafaZbSYbWXdbXcXdh
word considered	chWUZUdWZZWYWbbVZaaeZUbWZVTaWbYX
word considering	gcfecYXbagZdXXbbcUYdXaXbWaabWYYb
word consistent	bYYcabVabbhaaYaXbYZdcgXXVaabTbXa
word consists	ZdXcYXZaWbXaZeebhdcYXYfYcZZcZcZc
word console	YdcgdbYWaXXZYeYgfWZdWeZWeaZeYedd
word constantly	WVXZWefaXYWacbcgYafcgZZdZdeUYaWg
word constitute	ddbXTXhfabYfYVZbfZaXeZdeYbiZaYjZ
word constitutes	baVfdadccZaXbZaefZcdfZdXTdbXcZdf
word consult	ZUZYVdZdaZceadbWefeZcccfWZXbXaXW
word consultants	dXXVZfgZfiadhXZabYdYgafYWYZUfVdW
word consulting	XaVYZbfVaYUacbdWaccZZbeacZXbhdUZ
word consumer	YfadYXUdabaeYedZcZZgbWYaccgecXad
word consumer's	WVacYXYZYeUaebbcXYbdXVaWYUbUXeYW
word consumers	ZbaYdVaXXYWfYbcZXaXbbYabVZceYeda
word contact	UccZabbccWecXZXWbVabbaZXbbdaZZad
word contacted	XUfXdahaZVegXbbYecefgVaefcXiYUZb
word contacting	UbZbZaXbcUZbSWUXWaZaaZXaTWZVbWTX
word contacts	YgWbgYXWbXbVSgWUcZaZSceUZVYagcWZ
word contain	YbUYVebdZeccSXZccZZZWadYYXdWdaaZ
word contained	fXaeZbZaeeZYaacbdXecabeWZhZbbcZb
word containing	cWhcVaVZZdedeXceUaWZYZXgdabXZWbV
word contains	VWZWfdaacZfiYachaaaddWbbcYdZgbea
word content	bbccdZYXbbaZabaXcXcdaaXbaaWdaeZa
word contents	fdjgdZSZagbZZgZaiaZZZgeabZaYcdXg
word contest	UXRWVibZZYfXdbceZYaXTSYVjVhcYaab
word contests	aagacWeaZcZYafccgdbYZdbYaZYXeccd
word context	deYZZYZbYWZaVbbZZaYZbWcbZXaVZZab
word contextual	XdXaZXUbbVccZWYccVVZYZUcVXdcUWaX
word continue	YWaaaVcXZaXfdbaWacaXfXfcTcXXaZSV
word continued	bbgfUZcZYYZZWbYacbYYZdXZWdbbUZaa
word continues	afaeeXZXdaXbaXcVccacZeeaWaYcaZda
word continuing	aYbYcecaceVZZbhgbXZYdYeYYgeZcgZf
word continuous	ddbaWYYXahZiYdddeedZYXgacbeWbdZg
word continuously	ZbecZcaaXZaeWYdZdZcaaWeZaabWeXWc
word contract	eVdaVcVWeWXdUaaYWcXdWZZZdaZQYbXU
word contractor	YRhbXfacVddccYfheZeXeXZYbddWcaYb
word contractors	gYZWcacaaeWeeWZVWafcfachcfYcYUda
word contracts	afcaacYfaZcZTfdfZccUXWZbcbddfaZf
word contractual	cUcZXWYcYXXWaaaaUdbZcbdUabYWbbYY
word contractually	dXaVhddUkZXfdXYaeWajgeaYTYWeaUiU
word contribute	gfXadZdTgaVdbSUZXXXgYdYbfXZeaZcU
word contributions	ZZbXddfYYYaZeXYZVXabZcYaaXbceWbW
word control	VXWddaWdZWbaXahaabWVgadfYZaebWXa
word controlled	XYZVaeXeZWbgZWbaXbbYfWaYVfaeiUdX
word controller	fagaTYeYbdfcYVdfebcSiTWWfdUVbYfe
word controllers	bcbZUaZZaZgbaVegdaXXfbZUeYVXdXja
word controlling	bbaZacbeYXdbdXdaacaYccZYVXeZhUbZ
word controls	dZgYWWabTZaYbaccZaebeZXcbeaZebXY
word convenience	bacfbcZcaZZaadZZbdadaedfYZdcaaXZ
word convenient	VWcfaWbYbWhcaTVacjYdfaYdaYYcdVUb
word conversation	faYXcZhYdgXababZcZfabdjXdgbWjcbc
word conversations	dgddeXcYbYZWYdcbeYabbdYYccYaYdaa
word conversion	caTXZYcYdgTYeXWYeXZZcheWYTWdZZhX
word conversions	fXXZbXYWaeZXcVWZeWXaegZTVZYdXWgW
word convert	fVcYXbbaedWbeWZbWYbdeXXhZfbfWXdW
word cookie	aaZZXYZaUeZdbgXacaVWcabaXYZdXXaX
word cookies	aZXfWUWgVaaebfVZfcTOcbcaRaXfZWeY
word cooperate	WaWYbebXcWVdYXXcdVaZXaZZYXZWabaW
word cooperation	YZYagabZbZdccZYebUZbXcXXeVaZceYW
word coordinates	bhcceXYXabXYXbZbfUYaXcbWhcXbYfYf
word copied	jbdUTZgUeiUYgcVYXhWUfXXiXgUUVgXX
word copies	cZcSWcbXchdYheebZfaWdVXhbgdUccZY
word copy	XddXTgafWWbWiVacVWeTTXTcaVeWYXXZ
word copyright	bXaceZcWffbZeWaYkZdfhdaUWcTdXdcb
word core	beffdXaWdcXZYYaaiVagXZUXaXZVVgdb
word cork	ZbjYZgiZZYffXVVVfZZXcWcXebdXYXVh
word corp	eYgfZgacZccbZbUgjecedZbbZZibWbZg
word corporate	ebcXZaaZabaZcYaaeabdcbYXWaXXbbcW
word corporation	bbdUcXZVdbedbXXebabYdYYWcaYadWfa
word correct	YZXcgeWhaadRcVbaVeUSSVQUXQdYZacd
word corrected	WbTgdhUgccfYYaceTgXYZUYZaWhcYYYZ
word correction	cYadeeXcdXeTdWYbWdZUXXdVYYdYcYbb
word corrections	VcbYWeadVZhZbYaeYYWYVWYaaWfXTXXY
word correctly	bfcfeXWaaZZXZYZcdaZaaeTcYgccWceY
word correspond	cadaXZhXcbWbZWZeYZdfaZYdWaWZbbcZ
word correspondence	YdTXccacbXaWWdeZaaYZXVeccZaafZYa
word corresponding	WaXbbWYbZbdVagaaXYZXZYaTYbZZadeZ
word cost	XUYXdfbgccgZYaZdedfXaVYidYfWXaah
word costs	XWYbbcZeZbcZVfaYXaacVXZchbeXdcaZ
word could	edYbbYZbbcaaXZbddYcZdZZdadVdabdd
word council	eXYbZYYZYeZcbbaZchddWbbaeXaaeeXY
word count	ZbdhfWVYYUgXaXZYYTXZXdSWZcWdScfa
word countries	caefZfacZbYeWaYeWYdSVabaWbWUcWWb
word country	cbceecWbYbadWZYebVabWXaXcdcebcac
word course	abWZbZacadWYXacdXgaaWWdaeXbWcfXc
word court	XadWXeeZZZdgbWYZeebYdZdbbcfbfXaZ
word courts	dWWZecbXgYWZbbaceXdgZgbZWbZWaUgW
word cover	WeZfcaVbZWdZcdaecabeebYdcZkfaXba
word covered	daadZcdaXbVadYbYeWdcfVYYZcbhdZbZ
word covers	aSijZjXgcaebcchjeeibkZZeShgbdRZc
word cpra	eXccXWfWadVYZdgYghigacfbUhWaWfdi
word crash	bdZbYXYWbaWVadbXdfceSaZWeXYWZcXe
word crashes	UecdbXXZaUXYWbcagbXabbeYdYYeZccd
word create	dcaaaYbZWaWYXZZUaaZcaZZXbcXaZdae
word created	YZWadaTbXZbYXYbVYbYaXYZZZXZZfaXW
word creates	aaXYdWXafbeXdaZZeZaffeYaXcYdYdgY
word creating	bbbecYaaWaZbZbebZdcbdhZZgaXbXdaa
word creation	dadWYZZZaacUZYYYaZbecYbZXdcWbaZf
word creators	fWZYXaZadifXaZbeeWachabZZaYYZaZY
word credential	cYcZZZYaacXZcXabYZcfZbVZbYdXWdga
word credentials	UbWZWbVdYVdYXchYYeXcUVVdZcaWaZVX
word credit	aVXWdYdZebZcZcaVeZcacYbZbXUYaZbX
word crime	XgcYceaZXZeXXafacbaWVZfYXaYbgaca
word criminal	bXcbXdbZeeXeYaaYbbbabYfZXcXXdbZX
word criteria	ZeXXaaYZeZdXaWZbZYaaVZYegXbebZfV
word critical	dWTXZbaUYcWZjUVWWdeWbcZWgUbXbXeZ
word crm	edVXechafcVgfVYXaYdccaiXWVZbgXcV
word cross	cdaaXZZcWYZZcZYcbWXZaaVXXWbcbbaY
word currency	WcYcWcadWcYaYecaaXZXXWbXaZZcYaaf
word current	cYbccbcZWaZhZXdacXYcbZWZVgbZUcbg
word currently	agaadXaYfZcbXaXVcYZedbeWZXXaYaUV
word custom	aUYaaaaTcXXdbVVaWWWZaZaaaWSXXZZX
word customer	bdZaaXZZZYaaZYXZZadbcYYYacYZaZaa
word customer's	XfZaVeaebbfZYbYacWZUYXZYacZYdYXe
word customers	YgYZbbZdbZcdabYYabWZdWZYZZfbfXZX
word customise	caecefeWdXaddaWYabfadbafcYXeYZXa
word customization	YjjgebZgUcfWacedkhbYVbXfgbZegcXe
word customize	aaZdaZXVbceVZZdcYakZZWaYZccZZbdZ
word customized	badeVbbZXbaZceXbbdebcZWbZcbZXWaY
word customizing	eZhiYbZcWadYXTdbcXZcWXUcbYaZWfZa
word cybersecurity	ZaYbcfbbdYadabdbXeaZWYYeYYeYcabc
word daa	ZUfcYgdjagkhZfeedigdeZbkZkfaaaYb
word daily	ZZZaZZeacYYWaccfcdeaYXbXZYcWYfWd
word damage	dedeadaYZccbVXaaZYgZZdXeXYaebeZf
word damages	XWaYagZedaYeeWeZbZcabWbUbbeWbYZc
word danger	gcaZcYeVffYccWVXabXcedajcYXdbaYT
word dashboard	YcSSYeYdcbfebZYWWUcbdZaceUYZjZZY
word data	caaaZZZaaabZZbbbabbZYaYbabZYbbaa
word data's	eafaZWaaVadeZZdcgZbWeYaZdcZaaXed
word database	WiYYdYZVbYZYVWcYacbbWXgUWbaYbdbW
word databases	abZYaYZZgYdZaaTXZXZabbWdagabVbdY
word datasets	XfUehUVXcWYXZYZYfYXgYcaYZbYfafgZ
word date	bacbWUcZYdXUWabfaZVWXcbUZXaaYcaf
word dates	eeYbcYbcZaWYbbaedaiYWZbbgXXXgddf
word day	bbZZbdbeWhbgeididgeidYdjbfihdXfa
word days	XVZYZcYVefYcZhaaUWYXbZaWXbZdZeRa
word de	dddVabaYaZddaVacZfYaebZaccXaZYac
word deactivate	VWbehXZVdUZbUgabfdWWXiZYWbZdUZVW
word deactivated	aYfWbYdZdZbYYdbbahXXbbccYdXZXcXa
word deactivation	VcZXaaWfYWeXYfYYXYadWXZadUXdeVXZ
word deal	cWbZbYddWbYbcbcdUgdXbYacdcZVZaZb
word dealer	aZZZfVSZdZfWbebZdehgihlVVWWZeZVY
word death	WeVafXccXbXffhdeZXYZZZWhhWbeYZbc
word debit	ZVcYZcYbbdZZbaZbcbYdZcadcehbXYbZ
word debt	fZUXccdXcgVehTXYXcabbgZdaYaYbYcY
word debug	XacbbZWdZbcZaieggZYbZXbaeaYaZeVe
word debugging	VfZYbYZZYZeVYaZacXcZXXVZWZaXWaWW
word december	WYWVZdbcXZYccffiXWTadXXdaXfcbYfc
word deceptive	VdZXbZWcaXhYUfcgeaVdXZYVVXaZWeae
word decide	UaZadbcWfYZdWbZbYfcZZddZVaVdcXYU
word decides	abZcaaYeZgXVbeedeicYYaedYfYWZdXb
word deciding	dafZaZYXXddcaYYdYcYbbUVgdXabYWbZ
word decision	baWZWaabXZbZabZdWYbXVVaYdVcdaWaa
word decisions	ZWcXWaYZdWaWVaTXURXYTXbZeaZdSYXX
word decline	SYZdfYUZbXbdaiYbccZbbdYcZXWeeTZc
word decrypt	efWYXeiWZdZcZVWZYeeWdabWecXbdcae
word dedicated	acXYWjYfaZcbbUVdTcZeZXaabahbYUZc
word deem	TaVaZcWcVYgWXedYacWWXWaZZbeYbaWa
word deemed	ZWhaVWYYZcYWXZYdYXcUcbeWadZWWUXf
word default	VaXbjYZZfZZXYhXbaegbbffdZXXbacYX
word defence	XbYabcZaWcdbbbZdaYdVZXeceXaXYXXZ
word defend	cbaabafWXebbZZYYbabYcbadfYYbbaZV
word defending	ZbddcWVbdYeWVeYceaXcbWXdXbfcWiWb
word defense	aYVcZdXcZhcYZYegcYYWYZVdfbdYUcZc
word defenses	XYZXZaTgaXgZcghdYdZdaYUgbcfXdXZe
word define	YfVYaYccXYbgabdaaZbZeebXeVabfWdZ
word defined	ggccYWWYbeYcXYZWdcdZZZeXYeXScYbY
word definition	XadWXYXdbdaVZZgYfYWbdXXeXghaZYca
word definitions	VeiZVXViZcYYagicegaVVXgaacaYXZVf
word degree	fWbbZcgabeachacdaYaafbeeZaabcZcZ
word deidentified	hThcccgdWieXiZZfZZZciXXfVefcaXcb
word delaware	VcXYabTbWYdabceiYbWWYUUbeWdYbWbc
word delay	YWXZikXfZZXebaiiaYcbVVbceafYjZcd
word delete	aTZTXfdfeZeRecYeUaUUYSWaVZZYfZYY
word deleted	VUaZXaVYgedXefaaVcRTZUYYWedVXbSU
word deletes	cWXZZaYecZfZccZYXbXaaVbeVbeWdZZY
word deleting	aaYVXeZeeahVYWWZVaXTcYYXSciWjaYZ
word deletion	ZXXZbeagcZZSaYabTUSTVUWVaZeabdYW
word deliver	aebdaaWYcWWceYWbbWbdbcUYZdbdUYcY
word delivered	aXbZXeXcaceadZYhZYaaaZUaVWeZXWdV
word delivering	dWYeVadWYaeXjcVUbYbXhcaabfWgbZfZ
word delivery	ZYaYXdfZZedbbWaUdbfccYdZVcabcbbc
word demand	XaVZfbaaaZaXbddhXbZZcYYdcYdifZYa
word demands	bYYaXcaXbcZbZaZbeWbZffbVaXXcXddX
word demographic	UhWcfZVWXVaTYZdadZcbUYUXYcXbYhWc
word demographics	ZZZbXgbddWYaZYbYWacdVYZcUgZWcXeb
word demonstrate	TWZaffceVYdcfcdhdWaddZVfbcfiYWZb
word denial	YZcgdZcdZZbZVdaahWXfbXYeaYaeaedZ
word denied	XVeYkecaVdeebgchZXbaaZWcidcaXfge
word deny	WQWfdbWbbYXabjbfYebgZaXdZYdbYYZa
word denying	XWYbXfYdXYabghZgWcbaWWYbYXdYWXYY
word department	bZYZebedYZZYZaZbZWbaXadUeXYccbdb
word depend	ebabebeVggXdadbTcbXgVdXaccWfWYeX
word depending	YWbWWYZcXaaeabcdXgZWZWbabaXZXcdc
word depends	cdeabXcUbYYYcdbbbeacXbaZYeWbbbab
word derive	beWYcYXVbfZXeVXeVYZcbcVZeVXeYcVb
word derived	geaVeWYZcabZhXabaZeZYWTcdYZSZdaY
word des	bYgYWYeYXYdadXbefcbYeWVYbZbXdXbd
word describe	XXaYccaYWZcZfXYeYYZcXWUbZZYjZdZc
word described	aaZdcYcZbYbaYbaVWaZbUaXbYbXaaWbU
word describes	bUffXbWbWcafXegfbdcbcZZgceXafbci
word description	ZbYZbWYaZVaWXbbbZYXdaabYcacXbbcb
word descriptions	ebaZdZfYbcXWeXWWaeebceccdXUfcYba
word design	cYceabbUZbaddUYcZUeidWWVUfWfdYja
word designate	YVbXUYYcTcXgebdWXYaWYXYZbZaUfWdj
word designated	ZacZYZWVaYebYWUVbWXabeYYfXVaiWXb
word designed	faYXXcXfZYaaaYdbXZhbbVaWYafZcfaf
word desk	YdXehYZbeaYbYdYalecebcfYYYaahcYb
word desktop	bddcdcWXabaeVXaWiafaZcaYbgUacdca
word despite	WWaccZdZaYZiabbcXbbdbYcdVcYfYXca
word destination	gaZfbYXZYdYXfXWdhbZbdeVbcZahTakc
word destroy	ZZkYaWdfcceaZeeZYeWYaVcfYidacbYX
word destroyed	YWbWYbZgfgdYcaYaXdWXeXWbZdhZXgXY
word destruction	XVcbVbXZXdWZfZcaYjfajadfcgcaaVad
word detail	acVZaYeXZYabbeeabcbbZbeahaZUddXg
word detailed	RbcbcadWZXbXZYXchZaZdcgUUfTVcXag
word details	YbZZZZZcaZbaaaadZZZZVYaYbXYZcaZa
word detect	ZUZbWceadWbbWWXVZYZYZZYbXaYcZZcZ
word detected	dbfcXcaXbbZVbUYaYWdaYTWabhYbUcbY
word detecting	cegfacWXaZdWSXaddXXdcXWbZcYeVXeZ
word detection	dcYadYbcfaYabZYdabeXdcXZWegdbcfd
word detects	WaWZfXXYcWaYafadcaabaeeZgTZdbcaY
word determination	YZeWYYacaYacbedcZdeaaVeeZeeXedWZ
word determine	bfcccXZZdYcUZYVXgYZYcfVUadXeWZbc
word determined	gaZVaZaXcfYYcccYYgZUUadbZcbaadYf
word determines	gYcaWafYaafZVZUbYVbdiYYdYbaaYVec
word determining	ZXaddcafbceadZZecZdcebYaXdbbdZbZ
word develop	ZbcbdYYbfVaXaVXbdYbfaYafTdZcVWce
word developed	XededhZZYXWYadabfYddcYdWcfbaXbdj
word developer	WYXXYfhYccageXWacYdVdYcZaWXbdWfW
word developers	dYWZYaeTgfVabUWYfTaccdfYadVYbZgT
word developing	WYdaZWVcYbbYabbZacaXbZaYcedVabdd
word development	ceZXaXeWZbbYdVWcYZaabdYZcYdfZafZ
word developments	cZeVZbdYZdVYXYYdZYZWcgcVXadfXYZc
word device	YbabZZZdVXXXadZVaccZZaacacbZXZZa
word device's	bcYZcXWXXZZZWbZdgZcaZiaWeWXcZZaZ
word devices	ZaccZYVaWcZXZdaabdXXbcXYdbZaXcad
word diagnose	YeZacYZWbXaWVcXWdYWZZacYYXXgXZZV
word diagnostic	ZcVacWaWYbWUYcbbaXXZSdcTfUUXebZe
word diagnostics	WTadTZXbaZWXXgacXdVfZhWgdWbYVVXW
word did	dcaaddZeVgabcfgefbdfcYZdebdceebf
word differ	aQkgWgZcXYffWabZYcfZcbWiVgfacSVZ
word difference	aZfZaccbcbZceccdfefeeXhYZccXeaYe
word different	aYbcYdYaXaYbZabYbZYYaYbXcXXcZYXa
word differently	VdYYdfabgXfbbXYdZYbXbbccdYeXccZa
word digital	fXXYVXeZabcZYbaZdWcZbadbcbWZbZgb
word digits	adbYcWbYbZYZXbVXcedXefhWfZYVgaaa
word diligence	daWUagaaacWbeVbZbbbXcadfZXaeeZba
word direct	VaWYWhacZWfYdXWZbXXYabWfcZaXbWWY
word directed	bYbZbaWbbaZUYcYcYbaacfdXZhbWTcXe
word direction	bjUVZbfbbebYhbZYZaebZUfaabbXcZZZ
word directly	ZaVYZcTbbaVaaYfYaaYYXbbXeZXXcbbd
word directors	gYbaZacaebaZZZcbaVffgZabaebZbXgd
word directory	aZdcZdbbbXZcZXYYbYcbXZZabcVaXZaY
word disability	WXbZUYgXcZWeWfcWgbideYcXUcYaUcWf
word disable	UYcfhVcaYUhdXffcdgZbecddVdWefUVX
word disabled	WZXZfaaZdRhcabZXagWcdabeZWVZZbWX
word disabling	UVZaacXZXZaZZddWcZZccgfbbcYcdaZa
word disagree	fXZaadcbZYXcVYacXbXcYbYYWdbVXYZY
word disaster	aYbbbYZXXdWaWXZcbYXbddWZabcZYZZb
word disclose	fdaScfjXbcTdiUVYZefaZaYhZWaeZUbW
word disclosed	YbYUcaVaeXYabUbaZdcZYZadeYYabZaZ
word discloses	XVYXYgYgaWXXeYefXfcYbagdVgfZZWTc
word disclosing	aYbaaeZaZZYYdUcgXeYYeZVhjaedXeZb
word disclosure	bdbXbabXdZXbcYYYabbaYdZcbXaZdaZZ
word disclosures	diYYeXZWRaaecXWcdebbbZYcXXceccaX
word disconnect	WXXWfZXdeYgXbaYXdeadbZaaWTcadXXU
word discontinue	cYfXaXhZagXcXYgddZbbgabaUhZZWXbg
word discounts	cWZaZYcYXbaaZaWbbZYYbYUYYbZaZaYa
word discover	aZccYXZaXZZcWdYdYYbacYeWYXWbbfZa
word discovery	dZeXZYZaYdXZfWcaZcdbeXYhdeebZdYi
word discretion	aYieYabcYcYcWbYYgdeVbfYVXZYgZVcc
word discriminate	ZVWdXbYXUaUceiWiaefcXZYUWYYUabYc
word discriminated	aTYgYgZcWbSYjeZeWfZXZZcXYfdaVYXa
word discrimination	YRZfXYaUVWPZgfRgTeecYXZTUYWYZYTa
word discriminatory	bUYgWYZYVaTafdXeWeddVWXWXaZYVZXa
word discuss	bbcdcZXdXZgZXcZXeZZdecZWbZcbbdVZ
word discussed	ZWbgbZgYZaYaZeaYXdabfaecZcZjZYWS
word discussion	cafXedfbbebWfWYZaagdfbbccYbbbYYb
word disk	gZgYbbYYbfbagWWXYXXZcXSiZbdXWbbV
word display	cebaeaaVXccZYUWZecYZacXdcYXdYbdb
word displayed	cVXXgXeYddaYeVXXVbbWacbcbacbgXWV
word displaying	dbdVYdgbXYbgeYbeaYfccUXgYbeZcXad
word displays	ZdXYbebcbZgYbgVaYWZZbUTbbYehdaab
word disproportionate	ZWaaYiYeaTcXYcceXVeZXYWacWZXiVVW
word dispute	aWaacaccdceVcfbcZdZZYXWbXbfZTcZc
word disputes	YbbbaVaaccdTgcXWXeVXYZWZSdfbYdZW
word dissolution	ccXaaYdZYYbgYaZZeaYdZaXYYZabYbda
word distance	eagaaYZcVXaaWZaghaZXgYaZiYZWcbeg
word distinguish	VcWcVWbfRfXhWfdXgcXWZWdabXXbYaYW
word distribute	cbcYabeYcebbaZZZebccZedcYXYdcbdZ
word distributed	hdfcdcaZXbgcWWZbbddYWZXcccXabfbd
word distribution	YabWdeiYdXXbdXXWcZdhZddhVbccYWYU
word district	cZbYXbYaecaZZWYZYWYWZcYWaZZYZVXb
word divestiture	ZbXZWcgYZaabaZaZZbaaaYaZZaZabbab
word dns	dXebXfWYegceedhaZbXXeaabUiVVXdXb
word dnt	YVgXUZabYYaaYWdbaVXXXYhYYgbYXXXW
word do	ZbcZYaaZZXYZYbZXZZZacacZbacYYaXY
word document	bYbZbZZYcbYdWcaddZWcdXYabccYZZce
word documentation	chZXdSbZfeaYabYbecbeVggUXbZYYcca
word documents	VdUWVZXaabbUhVaWXYaZVbdVcYWZbcda
word does	dZZeVYWUZbZZZZZdbZcZaXbYbcccaccZ
word doesn't	bdefeWYZWWaeXbYadWbXeaccZYadWgeb
word doing	dbZadacbcfWbYfcWdeYbZcdaYWbdZcbW
word domain	ZYYdZaWXWhVdffZZlaYeeUcXccXebWba
word domains	ZUaZWaUeViabYbfdZaXaaZacYfbYebYb
word don't	cbXabbcWXZXddYWZWbcXcdXacbYZcaYa
word donation	ZaYUXgYYeWYbbXZcXZcZbXaXXYaWYWZZ
word donations	feYUbYdYgbXYdYXaXYeYZbcXeXZZgcfZ
word done	eVbZYZcaXabafWYXXadabaecYaZYcZcc
word down	gcfhaYZdZcbaWbcachbZYdZccidccaca
word download	bjXWYbaeZbbXZXZXaXXVUbWacWfTaaYb
word downloaded	VYVYZcZgaXaZVgbYWhZYbWecbYZQZaWb
word downloading	TUZXaXaacXZZdbbbWdUVYdZcSabZYZWa
word dpa	baacadVdWfdbdfccZdXXYUYefXYaZace
word dpf	bYbeYgZhbcUaZcYeWVdaVccdYabYaXYZ
word dpo	baXWYVZYcabZdYXXaUaYZdWYbYXWZYeY
word draw	cagZZXVYeacVfbXXeYaacZbYaZYaafeY
word drawn	ZccabbVZXZbcWZcaeYaZUccabZbZbYad
word drive	ZcZXWdYccYccWaXXZXbbbYYcabfaWVac
word driven	aZVUYdYXhcabYeZYXXcXVahaYWeXfbZX
word driver's	XYYVRbadabaXZbfcidifaUWbSXaZXXXd
word driving	XbbVabcaecccZbXbaYXdZbbXcWebbeaY
word dss	bYYZYWWZXbXYcWWdYfbYZeZcgZdXZaYc
word du	bXYaZaYZWYdZbZceYZZYZYZceYZadZdc
word dublin	XaZVbddceZcceXZacZdVeYaXeXYXZWeY
word due	dYceZbZWSZXYdYZZaeZacdbabbbabZZZ
word duly	fWaZXZaYXeYcaYZbZZYWdabYeWYacYdb
word duration	ZUdSWZdadecabfaeUjVTXVajWdbWccYa
word during	VdaccbYcaaZWWeafdbdWbWZZccZZZaac
word duties	ZWZcbTcVTcaXgWVXXbaYggUcjXcXZbcZ
word duty	XWWcYXYbdaZZYbbcbXWYZcYYaWYXYbeb
word each	adcbdZgYZYacbYaYcdbYeeaYZddZZaZX
word earlier	ZWXYZXXeaccWeZXZYbcXdceYacgaZdXd
word earn	VdaaaYXWWXccVXbdbVbZYXWUWfabXYfa
word earning	cWdYadbdYdhfcZeeYgeXbXbcVfgbbZZd
word easier	gdccbbbZakbddWYYfVdbYZXaaabcdagb
word easily	bcdghbVgZbeZVbdYffXcYYYZYcghbgXY
word east	VchaYgdffaccZYaXgbjYgXdZZihaTXag
word easy	ZZXZYfcaZXcdYaaabTYadYgbVWbZbZcd
word ec	daeddbZbdbaYZdfeabWfaXYaZbcZacdb
word economic	ZXcdcdedZYcdddebcebeaYbabfcZdWYb
word edit	XdVXffaccWZYfObcWgYYYWXWTTddeWYY
word editing	ZdeacgZcaWjYVTVaVYXYbbZWcaiYbaXc
word editorial	gcgffZcVXcdafWXedecchbWbabVcgbdY
word education	YdWYeXXWcWaVZadbXcUWVYZYadaafbbZ
word educational	eahccYdXVWaXXaXZdcgigXdcZbbcdcZd
word eea	cbbbYcXccZZbXddcYbcYXdaYWaYQcYaZ
word effect	VZdWYXfXVhVaXZXcaUaWhbWZVYaeYUYc
word effective	ZWebTXeaXbZTXWZfbVUYYdWZTZecXZjf
word effectively	aWRZXhgbecUdiXXZXXeXdZfZVbYbeWfX
word effectiveness	ZZYaaZYadeZWYZafbVYXecVYZbaYWaZZ
word effects	aQTZVbdXfVcYYaWYVXZYWcYgdXadZXZZ
word efficiency	dXfdXaYZZZZXWUWaaWXdXXYbYaYcYbaZ
word efficient	eWZZaaXXZabYbYXXYYXdaaWaYZZeXcZY
word efficiently	iYaceXdYfdXZeVYXZYadfhbbicXZVYfX
word effort	XddXWeXeWYbdbckgehcVZVacaddSadZg
word efforts	eeZXZaaYdefZcabYVcWYcdWaaddbYdcZ
word either	edZaXbYbbbcbaYXdYYZYbZbaZXcacbcW
word elect	eZZYXXaXYhYWabVVTYcZYebagWaYZbZX
word electronic	bcgcWXdaXZaYWUbecabeZdZZbfcXTcag
word electronically	aYUZWbYbabVdcabZVcXdWcUhcZbZXcbW
word elements	VaXbXWadcdVYVgeaZbXcSabYZZaZUbVe
word eligibility	YaaZcZYVcWbWbWaYYVacdbbVbZcfUbeb
word eligible	aXVXaYdVZYbZcYTaXddbhXcdVYXcdYYW
word else	hZYZaXbXbkYcfXbZdahYideYcfcYbWkb
word else's	cdSRYdbbaYXadWcaUWaZVbbddWbWYXXZ
word elsewhere	gcfdbcYeXebfZaZfdbadZZZgZaadUghc
word email	aYXabZYYcZaXYbYWaaYaYcaZbYYcZaZZ
word emailing	WfZWbcYdfYZXUebYaZYcaZZcbZdWdTYX
word emails	YYceaUZZYceaVcZadbZaacabYYWbZZXZ
word embed	VcYXdbYafXZcZZddbdcfXdbXWeaYZbcb
word embedded	ahYWXXaZYaWhUaWeZWbXZVbYZYWVcdWc
word emergency	bYWYXaZYeYUbcdebZdcdZeaYYYbZbZbX
word employ	WZXaZcWTZeVYacZddYfYWifXfXXXbcaY
word employee	eWcYWWWbbdZYbZecbeeabedZbcgXcZbZ
word employees	hYeZaXZbVeWXcSWXWbbXicWfggeZYbbf
word employer	aYaXbaXVeZYdaXZYeYYXYYaZcXXaZcda
word employment	adabdVXWYXcZYgcYeeYbWaZXeYZZZXYY
word en	dYdeZfcbYfcdgahgagbbecgfXhebicXd
word enable	dYYdbbZVYaZYZXXXbVYaeaZbZcTcVacU
word enabled	ZdcabWXcXYVYUdcbeZZcZbcbZdZZYWce
word enables	XUabaZVabaVYccacXbYXdbYYYebcXYaa
word enabling	aeYbYWcYbdTedYZdYcbbaZbabYaaZacV
word encounter	cbYZacYbWabcbdZbceXYdcdcUYecVdUa
word encourage	fVZcbfecWdVeXVZdWbfbYaZYbceZaVef
word encouraged	XgYfgWeVWZWZUgbXcfVcYdgTfaVYYhVf
word encrypt	bUYXWcZeVdYYfXZaXkgYlbagemiXWYbk
word encrypted	eSXZUSZVVgYadaXbUjdZegZhebcaXYab
word encryption	cTbaUYZeUdWYcVWeWeeUghbchfiUaWbe
word end	ZZUbZUXZdbYXYZVZXYbYchWbgYYabbXa
word endeavor	ZZcZZaYeVYbadXhdYYeaaZYbdccXYbac
word enforce	aabYeVbYXZdSfaVVbZZXcZYZbbdeVYZZ
word enforceable	kYeXVbfScbZcYZWbQYhdjWbZZYWXZYce
word enforcement	aXYZZaYVdbaceXWXcWVcefeZXXYbZYdZ
word enforcing	eZcacTagadcZcZXaXgYYaZYaZZeebZYa
word engage	bdYZWZZWaWZYXaeZeecdacebZVYWaZdY
word engaged	XeaddbWVYTdYbZZYcUdbbYYdYZcfXccb
word engagement	bbadWddYXcabZcZcbYWUbcaYcbZbZbZe
word engaging	abebbaZXdgZZbXdaeXbgbZWfTdacYYdd
word engine	cXcYYYZYYXbaaUcaVUWdgTUXWhcXTfcd
word engineering	dbYYbbeaZdcaccYeaZcWacecbaeVcXbe
word engines	aVYZbUcWebbXeZTWXbhefgfcYYXdbXbX
word english	aWdbZidcYbdcebjbbcZaabdeXdbZbYgf
word enhance	bXdZbUbWgdWagYUXdTacZdWbZYaaUbda
word enhanced	ZbYchaZYeXdVfaYZcYdafgXdYZbiYXeW
word enhancement	ZVZZabcXeedZbXaccXdccTZXbeaYcWbe
word enhancing	ZYXXXVZZcbhYdcXYUdYcaXXWUcbXXeZX
word enjoy	fafbbcZYaXdXcZbbYVjgdUbZRcZZddcd
word enough	caedaZeXXdZddcZaaYVdbcXXcbXiVZga
word enquiries	ZVaYZagZabYhYXWXXYbXabadedcbVYZb
word enroll	cZgfaaZcbiaeTbYaaVYaXZXWeZYZXdYc
word enrolled	bcddaYbaagbdbddciddbbbbaahcedabb
word ensure	dZbeVaYZXYVXXaZZZaYYZXadacXYacaY
word ensures	bXaVVbZeWeXdbeZbZbaZcbZfbddcWaTX
word ensuring	cVgYXcacYaZbZUZYbdfZhbZZaYdYbYZb
word enter	dZgcabdWbbXeacacZXYdcYcTbYUYbbbW
word entered	idjfcUZZacccWbZZdbZheXXZehTgWbdc
word entering	gabWZdWafdafZaYXdWdbXdbXZbaZbabY
word enterprise	baVYadYWbbbfgZYYYXcaecaZcZXbfUfY
word enters	YbYYcYZZYWZeaabbcabZcdkeWaaYdWcZ
word entertainment	aVeeacXcbgbafYWadZZdddXZbebeZdaa
word entire	cZbWXecfgahaaZaYXYXYcVbZXcgYfWYY
word entirely	WUdXcWXbcZeXdaVXYhbabaUcYabcUeXY
word entities	fUeXaccZaeYdbUXecXfXgdZXbZXZeTcV
word entitled	bdXacZZdZbWaZbdYYbbXXZbbcaabfcZc
word entity	bbaZWbbadaYcbWffaZhWbWfaYbYUYYYa
word entries	XbZgdXYWdebaYXUWdWbeVYVZcXXeZYaZ
word entry	aZZYdZhYbdTYacbhacadaedZaXYVgabb
word environment	bZhgdYWaVZcUbeYbiWbihabYaeYhZcbY
word equipment	VcUabdXdXVYVUYiXejcbZXhWViXeeebd
word equivalent	cacdXeZZYcUbbhdcZYcaZXbeUccaccZY
word erase	aScYVdXjdYjUaYZYXaWUTUZdYeeVYaUX
word erased	aYjXWhZjaaiZcYZhXcVXZUZaUeiXWcXU
word erasure	bWbZcibhaadVaagddbbWcXdXXcfbggVY
word error	aYYZiagXgZTZXZZacfacUfdYYYWUghVX
word errors	cdbXaZdbfZceadcaWacaXWbccYbYacYY
word especially	ebaXabeXbdWfccXYbXgaZedWXYWWaaYY
word essential	WddcVYaaXYeiZZYccbXaZbabbeZcVcde
word essentially	cTgfWcYcVbbdVbXbbXebeceZVaacaVdZ
word establish	ceYcbVabbiWUYaZgcYcaWZeagYYXeeaV
word established	baegedcaUadWaZbbZWcVdaYWYbcebZYc
word establishing	dZcbbWZabgeUfcWccYaWebYaceecYdda
word establishment	YYaabcaYWbaabZdejWXYcWYeaYZYWYWb
word estimate	cTeceedYeZXegcXbXdcadcXbYbaeYUbY
word estimated	aeZbcWbXVXWdWacZbbZbdZaXcbUaaeac
word et	cbWWcbWgdcYYhYbfXZabXcaYWXeXXaZV
word etc	ZbZcdZYYaYcaYacYcadacbbXcaYYcddb
word ethnic	bYbYXaZabbYZYaeadbdfYaWaUbZXVZbf
word ethnicity	UTVWSZYYbcYZadXbZcbbYYZWUUYZTYWX
word eu	bWecWeaYXbYdWaYcWaZVXdbZXWXVcYTa
word europe	bWbbbcYZXecabaWdbYdWafcZZZUZdUXY
word european	bWfaZaacXZbbYdZacabYdadaaaXXdWYc
word evaluate	bdYcbZXYYXbcXaYWZYYcabaZZZaaWYWZ
word evaluating	bZddfYXXaafZXXXYYWYaafXXYdceWXad
word evaluation	caWXbbdZccdcZZaYZWcbTagYZWYVgbbZ
word even	dZcYbYeWceZaacVYdgbYgbgYacTdcYXZ
word event	YaXYcbcWbbabYUcUZWcXWceYcZYacbZZ
word events	XZgbbWWYbbcSWeZbcdbXaZcZacTdYbaa
word ever	fUXbZbfXbfVdfXbYbekclhbcgdfWWZff
word every	bXWZbbcWaYWgYZbgYYYXacVfZcbdXbee
word everyone	aYabbZfXYcZcYbYbVgYecZhZfXYYggWZ
word everything	gaZXVZgcZlYdcYYbWjhYZcecdaZWhcZg
word evidence	eXVZXZYbcgdUdVdWWUVWVaaZYbWcXchd
word evolve	aVaTVeZcccWffbhWYafVhZjXYaZaeTZW
word evolving	bXXTVfXfYcXedadeUcgVXXedbajUdXZb
word exact	cWfYdZZZfcaaceZabdYXagWacgcdVabb
word exactly	ZdccZaYdUaZbVddYejebYWhYcbcWadWg
word example	aZccbYZabaZbabbXVZZYZZacabacYYcc
word examples	bXcbcdYadcbcaWWbaYcdbXadbWXYbZbZ
word except	cccWbYgXZccbaWVafbWcYccdfVWdaegW
word exception	YWVXYZbYbcaZcZZbaVWWaaaXeUVabYca
word exceptional	WXbcbcXYUUaXXXZdWWWcZZWaZYeWWZWa
word exceptions	XUZZbZWZeZacccacfbZcZYXZYbZbcdfX
word excessive	aYZcYdadYbYcXaefbXdaZbabZZXaYZec
word exchange	caYSZaZZbdXZWaUXaYdadZWYZYZaabdZ
word exchanged	cXVXWbYWZZaceVVaVchbdfhcgUWchVec
word exchanges	aVbbZabdXWYVaecbZceWeYcabbhZeXac
word exclude	VUbdXYcbeZZgYacZdbZZcaeaddbabWdc
word excluded	YbfgYaUeTcZbZedgYfZXdYZdhbYXadWf
word excluding	YYYbXZaYbabbaVaXXYaXaWYbcddbYVYa
word exclusive	dbaaXZbYYfdeYfaafdbedZdeZagacYbZ
word exclusively	VeYbaZYXZWdZbcYZeSTdcdYVeSacYYgW
word execute	eajgXcXddVZeVXaYbcVfdcUhcjcZWYfc
word executing	gYXVacgVdgVfdbaXXddYbdgbcZWZdYfZ
word execution	cbZYWXbZYcUZWdebdgaZZaaUeYWYZeWc
word exemptions	gbacZdadajaaecXcYbfdXffZVadYfZXV
word exercise	TbUZXdSgabebZfXXXaZccTYYbYdZdZZa
word exercised	ddaedXZXcfWZZgZejYfcdXYYheWeZifd
word exercising	TZbeVfUYWWYWebXjXdaYWVXTbZfYZZYd
word exist	ZabbfaWYbfdebVYeaYYdZcXbXcdeVfaY
word existence	YZYWddaaeYcabXfeWYdZXaVfcabdXcea
word existing	YXccXXWbVfabaZeeYecUbUccbfWVdaab
word exists	cZbVeZbXZeaccaddWbWXZdZWdebXZgZV
word exit	WdbZZXXSYYWcaYbgeZggVWVWfWWbYcZc
word expand	bbcZcYfXZXXacYbcbXZYbbYZaadcXfcg
word expect	VVddeWVZVWbdUZgZcdXfbaedYgZbUdZd
word expectations	aWibaVbbYaZbZXZefWaWcXaYecZaYXZc
word expected	behbUZZbXZeeVZbbjZYXZUXbbdYcWZXg
word experience	YZbedTbYZaaZYeaXfZZbcaXYYWRdWcac
word experiences	YZfddYVbYXebcaXaabYdfaTdaffcYcYb
word expiration	hdcicYWVXaZeZXYYgTcaafYTcXYeVcaa
word expire	fYacZZaWYabdfZZcaaaaWbXadZfeZZYe
word expires	ZXWZWaYaZdYdedZWYebXeVdYYhgdYUWW
word expiry	XaZcYadaabebcdYZceYXZgcYacaYaZZY
word explain	bXeZdfbbZWTdXbcdXidjfXcgSfdaVaVa
word explained	cbXYZjYcbZcbbeZadeZWbZgWdXYYYcTa
word explains	cVihXeddbgccYdkghdhYbYchdhfadXdj
word explanation	XYXWYXWbcbbZcWbcVYUaVaXYaYdeYXVW
word explicit	YbfWdZYXbZYbfZWWffgdbddYbbZbZeZX
word explicitly	cZZYYdbUhaYdaWYZcZgebbbUXYUaXYbY
word exploitation	icZYgZhZkhWdgZXaaXcecdaTYVVadWjV
word explore	ZWaZYgfcVaecaVafZadYbXdcYbaacZUd
word explorer	YVcaXYcfZWdWYcYacgYYecehYZabdXUZ
word export	XXVbWmbkUXfbjalfYSaWWXWjaXgXUXYW
word exposure	bbgcaYWbZXYbdXYZbYYdgbXbWdZeXabZ
word express	aaaXVZZXZebYbYbadXcbaaZaaYddYccV
word expressed	YYaXWbZZgZcbbXddXaYbaXaeZbeYZbbZ
word expressly	bWddZeXcZYXeZYdjXYdZYYbdWaYacZea
word extend	cYgaZdaWcaXcdbcaZbgacTWZZeWaagcb
word extended	gXeWcacdZfabiifjYecXfZZdbggcZWYb
word extension	bZZZYgZdcdXacYbdSWfbXcYcbXcYaYaV
word extensions	hVfYWhbadefefVccacickYbfbiaakVhb
word extensive	dbYZbcfXchXfhYYYbbfbcbdaeYYaeWea
word extent	eXaWbbcYZacZfUYWYaaaebYbYacYZZbd
word external	fVUadTbVZiWXcdYVZXcaaefWbYVYfbYX
word externally	eWXcbdbdgcbgadaXbciZYghYZWZagbVZ
word extra	deefbcYXcXbYXdbYbYYdchbdcdYfXaga
word extract	XjdfiWZZaVaXXYYWdbccXdYZhaXZXeZd
word extremely	cdaZaeXbYZdcZVXZZWXaYcUfhcbaVWhf
word face	afWbTbZaacUeRdefhebbVaaZcdYXYdYc
word facebook	ZcWZeTVYbZaaaWbUXXWYZcaYVeacYada
word facebook's	aceeacbdZcZYcZefcbeXdcfcVafccYYe
word facial	SZbbdWXXgXagWZVbdhbeYdRWTcZeShXY
word facilitate	cXaZgXbUgaYYcXYabYcbacbbZaTaaXbb
word facilitating	XeYWWeabbXbcbcZZZaZaZWVZcWbYYYYZ
word facilities	dVgeZXZcTjaZXWVaZXdXYeYbZhfXdXUe
word facing	eWgdbbXYbeeabXZacXegeYYZWibhaXhc
word fact	WXeecXYZVWeaUfZZcbWbcXXXebbXVcae
word factor	fZYYWaacVhZWZdedYffWadcbeceVgaWg
word factors	YSfYVebdYafYhaZhVacYcWXfWdiVcVab
word fail	aWbdaWYbVbUaXccYZjbecdfbdebXacYd
word failure	XfaeeYaXVYXXYceZbhabafgaaZaYbdVZ
word fair	baXZfdceWcedcbcfZVZcYWYecchcXcbW
word faith	cbeWcdgaabagdcVbcfbZbYafbYcddWWd
word fall	dSdfVZYiXgVZahacaabZZZcgTibaYVaa
word familiar	cWdcUfVgVdeWUZcfgXWWbTbUWjfXbabg
word family	dWZabZbbfbZVYYdWccafbddYVbaabcdY
word far	caYaYaeafdcbYcXZZafXZbdXYbaXagXa
word faster	ZXaaZeZdWZaZbdcZgdcYZYbbYdccXaZe
word favorites	eehacXYZYeVadWaadZbaWYXYdbYcVdbf
word fax	dcZXfbhaedbdggbfbbdbcdgWdXaUdcdY
word fdpic	UYcVecXZYWWecYZbYYYaaYXVbZaXZXYY
word feasible	ZWZZXbXbYZZbbXbdYccUYbZcabaYWcbd
word feature	bdbZbWbTbcZbVdZXZaXbWYaXfWXecbXV
word features	ZdfbbXZXUbbYZaabbeZdZYaZZbYbbbZZ
word february	WXYafXeaWbXZbYgdXXYZgabaYheXWYed
word federal	dZabbbYaYedZabZXZcbbZeZbcaeXaaZa
word fee	VVXWjZZaacbdcdbbcWiZdWaZcbbgfYfb
word feed	abcYcbdbUYaYZbUYXXbfgYbVYVZZWYYb
word feedback	bZccdXbZbbbXbXfYdZeegecbZcXeXbXb
word feel	bafWXcfcZYhfaXXaeZcYjbeWchaXdVcd
word fees	ZafaYaZfYbfcXadXdUbXbVTabdebXYbd
word few	UYYcXbXYZfZchgdddaadYadVWXYddYXX
word fi	bbcbgZdaaeWdbcceideWZghYbYWbiZbd
word field	VddfdXWYUZbWUYfbgbZdcbhXbeYadfgf
word fields	UcXYbUcYWaXXTfceZlWaWVgWcaYVgeUb
word fight	ibcZacdacbabaaZXYafeZbdeYaYddZhW
word file	VXVVaZXbXbZebbbbWXUWZWWcbXeZVafd
word files	cafacUbabdaadbXWbabYcZcXadZYaZcZ
word fill	XdaZaWYbSadVaadbWdacYZYbaZaYdbZi
word filling	UZXhabXkZZfVehcbbWXcbbacZfefjYZa
word filter	bWfcWbYZYcciZXccfddahXZaYgaYaZdi
word final	fabbbWbaebcchadgcbXbaYbbWgffZaeZ
word finally	ZeYcYbbfZYbYcfcUZYXbZZZbYacfaYcZ
word finance	XeaacccZYcbbcaZbcZdfYXbXbZddZdaa
word financial	baXXZYaaZaZZbebdacadYYbabafWZbWZ
word financing	babYbabaXYYbdacbbdcbaZZcZZcaZabZ
word find	aYbbZaabXZaZagbfeabfbdaYZcaaZagc
word finding	YXeXYbXdYZceaZahZXXZaRXZaahZbaaZ
word fingerprint	dVZcXeeabdabdZcdabeccXcgVfdcdTfb
word fingerprinting	dXaYXbfbbbagfShbYagcYYXcbceVeZhb
word finished	ZVfZXdacaYYZiUZaYbeZXXXbaagVYZae
word firefox	edbZeXdYccaTbeZZgfdaXddagXVZaeVW
word firewalls	XVeYVZZfYaWabXZcViiWjbbacjgWZWWi
word firms	ceUVaagWdbVfeVXaWYaeaddWYVVXfXaY
word first	YXUbYXZbZdZbXYYZZXaaZXYXdddfXbYY
word fit	caZWVWaYZZbYaZZccWaYZYabZYYUeZcb
word fitness	WbaXaZZWZdacWeccfdffXXWUWXZWViUe
word five	ZVdYXcZcaaccXacXYZccbXXedcccagbe
word fix	cdfYgXaZceaabaWXbYbcgcVUZdaeXbec
word fixing	cZccbZZbVaWabZcYaaeYZaWdYbbYXbXe
word flag	aaZgfXbVdWaZbYYceVYeYeYXbYXeYahY
word flash	XWdbbbciaeeZcgdaccaZfYbcZdgZbcUf
word floor	XYcXdcaaZadYbXYbaeaZZbYXafaZZVbb
word flows	acehXZahXdYbTldibZaZWZecgWXYhcTa
word focus	fdYbXYYaaZZYUadaedYcTZYZbaaVZfcY
word follow	ZcYcZWYaTXbWbZaYadebZdXaceeceYac
word followed	fbabZbVdbedgWcWaaZbSWecdbccXZbZX
word followers	XebfbWWbZbVUXiigghWbUhfbiXTVbiUg
word following	aeYZaYbadYdbYbZZacXbXYaebZZdXccc
word follows	gfcaZdhcWcbfZaaTbibYdaZfiabcccWg
word food	caebZXaZbahaZYWZaYYZfbVVXbWcZbfb
word footer	ZbWWYZcZZXcfXZacUYXZbYYeZZfWhWaX
word for	aZbbbaZYaabbabaZababZaZabbZaZbaZ
word force	YSZWUaebZaXXeYYgTXdXXhYjaUeYdaZY
word foregoing	YYcZbXadaYXaXabddafYbZYZZbXYXacc
word foreign	bdXWcagWccZZdYbYeagdeafWUZXXdcac
word forgotten	ZaXZecbYbZXXZbbcbaYVWbZXaXYXgdUZ
word form	aiaXabaYcXYbYXWZYYYdbYZWhZYWYYZd
word formal	ZZcdYgUfaXbbTYbceXaecbYfcXcYWdae
word format	YdafTbfeVVZXgUbdYXdTXYXcYYeXUbcY
word formats	daZYXfdfaaaYcVXYaXeccaaYabhXgXZZ
word former	hWbYZZcXhfZfaXXaaWaecgccVbaXabcd
word formerly	XcbdXcVcVZaYVcgdhfZXXWdZXdWVadYf
word forms	dWaYZZeZacbZhadZcYedaeWdaaYacbcd
word forth	fXcdXZdaWZZiWcacbaabYaabZaYYedaY
word forum	YWhaYdTcbVZYZbccWXbbUdVZacWbXUYW
word forums	bedbdZZYZbZcZeaWcgYbVaUeabVgedWb
word forward	afaYeXdbdaYdZaXXbWaecfgXcZbYcZYf
word forwarded	WcZYXdabbUeYVZbcYbYdYYYfYXaaYWdX
word found	cadZZXZUagWYceYdbdcZbYZZZaVZZdbd
word foundation	eWcWWeZbbeddhdYcdZcdfTagcaaZcYfX
word four	dcaaabbccbfdcaZaYaacdccZaabbeWdX
word framework	daadaacbYdaWZfVZWVbUUbhacacdecaV
word frameworks	XXYXZgXfbYYdWWchYUeWYaaYdWbXYVXX
word france	afcWWZcYYYfdVZZZbVdVcYZVgcSWdWae
word francisco	YdbWXaabgcaYaWVYdZcYbccWYdcYZXYZ
word fraud	YfYacYYbdXbWXXZWaZZYZTbYVbVfbcbW
word fraudulent	YcbccZaacbgXaaZdaSWdZWUYaXUjZded
word free	aZaaXbcbcWebafeadZigXZWcVYXZXVWa
word freedoms	dZdbScYebZaeZVfYdZdbXZYdVfdWZcbf
word french	gccbWfZcdbdcbggbgbcZYcahZafWdXbZ
word frequency	ZWXeWVVVXXYYWeYXdZUXbdfaZYUhYWeb
word frequent	ZdWWgYXZfYaYZacYaXXXVZaYdaYZgcbZ
word frequently	ecZbcZgacccUdXYXWZaccZYXdYcccZdV
word friend	ecbZYZZaabeeZYeYaabWdaeVdaUXgbZZ
word friendly	eVehTbXZXbXZfYcXeadXjaYebjZeZZdd
word friends	ZdXchWWVbeVVZbXdfWdcYhgXdUVcZdZY
word from	aaZZaYVaaYZXZZcbYbaZZaaYVdZbbcbc
word ftc	ZadccaYXfaZbdbaadcaehcaZZeZZbbdb
word fulfil	aUbaYgYafdcgZgdZXdWeXYaabgaVZbcZ
word fulfill	ZYdcWYaccefXdgYTZaaZZXZdfbbWYdfc
word fulfilled	aVaZafbeVYgfececcYccZVagdYfYfXgd
word fulfilling	adZbbZaXYZZabaYafWXcZXVYbWacWafZ
word fulfillment	XeVZdXVXceVeVdcYbaYcVbdYbaYZYfXb
word fulfilment	fWZZXWcTbhbagYYYacbYgdaVaedaYcYX
word full	cYdXaWeZafcWZcWbaZZYYdccVdaSXZZc
word fully	YWaWbdXaYcYhbWYcVYbWccaabVdcZWga
word function	YaadaaWbYYcaYaYZcXZXbdeacadcYbYX
word functional	XbXfWdYdXacZbdWYZWWWaZSWaabdZbfX
word functionalities	bZedYYbWZeYZbbdgabZdWcYbWaXbYXZW
word functionality	aYYgeXbWebWbbYUTeceWdeZWbaRacZZX
word functioning	iZZZZbZWhdaXeaVVcZdcacTZeYdYTddT
word functions	WaYadcdYdbbcbYaYbYebcceVbcUbbdbY
word fund	ecVXeWdWcdXaXccbbbbTdcjYeTdSkbYc
word fundamental	fXhfYZgYcgZgXWkZcaefdZahVdZXUcVb
word funds	bbWUcYeWfaXfdWXYYZadYdeXXVYYfaYU
word further	aZaYYZZabXcabdbZbZbZbeaabbXXbZdY
word furtherance	eWXfYbZYecTXXZUVZZaWZZiedaacWZZb
word furthermore	cYXccZacVdeYbbfeZcdYYaabbZdUYeXZ
word future	YbYbcaUbbTfZZaUaaVXWYaTbYYYdWWZW
word ga	aWahcZaZahWWgaXYhWabhfZWUaYiYWfY
word gain	YUZZWZTWZcWUbZWeZebXddZdbbcVYbZc
word game	daZVddeZdebXbbZcWeeaZZcabYYciXcX
word games	UbdbXbccYZdXXXbXdYbXcWVUadYYZZXd
word gather	WeXdZXdZYYZUXaZdgYXWWYZZaZWdaWba
word gathered	XcXWaZbbXUYXWaVgYVQYXcRZaWdaXXfY
word gathering	dbiidbWWZacXXbXbgXXgdbVgddaeTiac
word gave	ZecZcUZUaWZfaYWbZbdacacdZXZZhaZW
word gdpr	dXcdXXZWdabbTXaYdeXcaabaZaZXaYdb
word gender	TbTZbYXaXbWYXfdbahccYdcacZUZYeYd
word general	eYacdaZYdbbgaZbWbecaaaeaXaVZcZaY
word generally	aXYYXdabbYbZYbYaabZaYZaZYZddaWaX
word generate	aabecYZWZaWUaZYYWcYdYcXYZWZbXeba
word generated	cbcacZcbYeZZYXacWddZbdcbbcYXceYb
word generating	YcfdcWZaYYZWXdbccbYYcZZYfcWbafYb
word generation	iecZdZdWZaacfUYZhYdegbYWbbYcaZhZ
word generative	ededdZYbdddYfWWZZWabdbVehdWdYebZ
word generic	ZYedcYaabZeXWaZaXcbhcedcbgaZcYXa
word genetic	cXXYYaYcZcZadXaXZdZZYZcbXZYbZZZZ
word geo	XZecVeadXbeZabccZabYbWVdadcaZYWc
word geographic	adcccVYbZWbXYccfdcecZXTWchZZYdcj
word geographical	bdYXZXaZcbWWXdabdeadUYcVcZYYbfZa
word geolocation	ZdXaYVZUVZTVXbZadZccXadWXYSXaXWZ
word german	UUZcbXYcXYbfZbbcZVXZYbXcWYbaYaaY
word germany	aggaVbhahacgXVUccQkUefZUcbZWWUYd
word get	eYaZdbcXgcbadWZbZWccXdVXcWbcXddY
word gets	XbZVYbaaagYXWbieabVXbdbXbceVagVf
word gibraltar	hZcgXXaYXeWTZcVaXZgbWhhSTbWZlZWW
word gif	cbZabcZYddYaeYYYYYebcbXbYcaacZZY
word gifs	bYaZZZcaXZZZcbWabYZdcVWXadadXZfZ
word gift	WaZXaXXdUWbYWYiaYZaWZVeXacbbeZaZ
word github	dacYWgiXdZYhbXaXcaeYeacZZaXaYWba
word give	YbZXeZaZaZYaWabdXdWdXYcYaZVcXZXU
word given	ddXZWaaabYYeaYcWXZcacbaVcWYXZYZa
word gives	gZaZeccYegcXgZXYbbeaaccZbaXacReW
word giving	beWZZfaabYcjcYdUYZcfccYdXVachWVa
word global	afbbUhchWaWaWadcTQbRZWZXVZZWXVVU
word globally	hdXbVbbWdlYhaXWaZXeXacdYXWWYkUbZ
word gmbh	YYeZTafXYYgdYTUXdbXWfXVXfYWWXWah
word go	YUWaaaZdgageXcbecbbcecadTceccTZZ
word goal	dWeaaYXZXYaVeVYXZXiejaXXafeaXdZg
word goals	ecdaYbdabceaeYddZYbcZZaebaZXacad
word goes	beVWcdgZdXWXaZZaZYcdaekWaYVVgbXU
word going	XWbaaXVaXYdeVZZXceXbWbXebaaWWcUa
word good	ebbYabdbebceaXYZadbccZagYcacdaZZ
word goods	XaXdddaYZXXXgbVaYaZcZcXYTZbdZZbb
word google	aaWZbaYZbadTeWYZYdYXadaeYZdabbZa
word google's	dXabhXZTccVYeWbbaXdcWgfXaWVZZYbY
word gordon	dZaYYXaZfcaacXXYYWabbdYXYWYZYZbX
word govern	aafXcXWcYeWaYXbgZZcZcZeXUbZYccYd
word governed	bZbVabZYWabffZVXfbXaadacZWYfXXdZ
word governing	VdXWbcXcXWddYXbZZebWaWbYXWgZaZYb
word government	bZXZabbabgYeceacdcdaZaeZYXUZcZba
word governmental	fbfdbccVadaadYYYdZjadacbYfWfeaeZ
word governments	abZXcgedddeZdXeZdZdbZXfaXfZYbVdZ
word governs	eYecVdWYXcefZcgbedefbaUabhZYVbjf
word gpc	YabYZYWhZZXZRYgZWZYYdWYYXcccYbXX
word gps	ZYZabYbYbabcabYZbdaaaaVYZVYZZcdc
word grant	ebWcfdaYadVbddWcbWebWcbYaWZdYcYY
word granted	ZbWWcficdbaYfeYZYYcYXYcaaZbaacYZ
word granting	ZZYZedbdXYebXdWaYYbbUWbYaVaWZZZX
word grants	WbWbefXgWccffihjbXYYdWUefUiedZcW
word graphic	cXcdYZdcYYcechYYabYYcabfWcYeYYYW
word great	acacbVchWgXVVfhddhbWYbgaeZbVfeWl
word greater	ZbdYZaeZbcdaZVVWfWbchYZWWebYXWYe
word ground	cYmbWZYXWWdccYeciYaeaVUXZicYYefd
word grounds	ZTabXeeYZaWgbbfgdbXcVdXcbbYSaaca
word group	bXaUYbcWedccZYWacZbYcaaZaZYWdXaX
word grouped	XceddXddVfdXZfgaeccagbcbfZZbdcXf
word groups	habZcagXcfWdeVbVbYebbbfZabXbcYfY
word grow	XbaZVdZaaabcYcabcbdcXTYYZYcXaYac
word gu	VZjZUgdZYVfhWXXYfaXXeTXXeebWbWVg
word guarantee	cUXcWZbccfVUeVZUXddZgbabfZfZYacg
word guaranteed	XehZeffdZYTdVbfaabhacXZcbbaXYZXb
word guarantees	ZcXPbZfWdYcXgWaXXdbYWWbXbWbZfYVb
word guardian	aZXbaeYWZWZaZZdYYZYdYYYZYbaXXcab
word guardian's	cXZWZdcacWZZXXXUVVcZZUcYTVeZYbXc
word guardians	gaZZZaZZdZTXYeZbZYeYYYeedXZZchXb
word guest	VaWcWbYcZYViacbfbYdcaUdWXbXeWXab
word guidance	fXebUcZiVfbZcaacbhgWgeffckfXeVUf
word guide	aVdZYgcaXfdcfZgfWceZaWegVghWeYef
word guidelines	bbadaaWXdZaaZWebZXbeccZbddeZZbZa
word habits	addYaWZeadeXXfZdZeZXXZZdfdcVceVd
word habitual	XaZWgacddVbgZaYWXZbWbZbWebdaaZYe
word had	bWaYVaZYhbaWeYYVWcTUZXVbZgccXdYU
word hampshire	WaaYaZYWYZYZZccaaeaaYZYbYbYYaZaZ
word hand	YdXYabcadbaaZgedYcaVYXeedZZWjZZc
word handle	eceeeVcZaeVYWXaZdabZYcbXXbabZbXa
word handled	agbdhYdZZZZeWbabZbbaadaVdbXXaddZ
word handles	bfbbcXVbeUYWYXdYgYXfVaeZZcZXcfhZ
word handling	ZZYbaUWaXXVSVVYcbZgXaaXVgXbbccbY
word happen	YacfXeUZUdZYZWcecchbbcZccfeeYYbe
word happens	dYVbdYdXaddUeXXbaVaddYVcccdfZWbW
word happy	bZecbaecgaaaYXaabaaXegXWWdXZbaYf
word hard	aYXcaXXYXadeXbWVbbaXdbZadYYaXcca
word hardware	cZfabYYaUbXZXZbYcgaZcZadeaeZabbe
word harm	ZYdaZZddaacbbeZXadabaWbebYcXdbZZ
word harmful	XZbfcbWbdadYYUdYfXWfbWXXUeYeTcaf
word has	ZbZbacZcXXbadaZdYWXXbZbYYYaZcXce
word hash	daYccXWYYaVWabbbfaWXZhZZeaUcWfad
word hashed	afZZdXYYbXYcXXVUbXVZYbdUVXTbUafW
word hashing	YWZeaYZaZeWaZbYaYbaZXbYdVcZcXbYZ
word have	XbYaccabaYbbbZccabaaXaZbbbcaZacb
word haven't	bWebYdYYbabcaXWdUXTbZcRbdddWXZYc
word having	VWXbZTdecWddZcbZZYYZcafWabaciZaa
word he	YaafchbbZYdYYcafYXahfXZbXcedYbce
word headquartered	aWmlWeXfSbabRYajZYhZZcZfWebagXWZ
word headquarters	bedVYYgVcZegZUYVhbaZgVYVdXYcbWhh
word health	ZZWSZZVbdabbcXebbgdbXYUZSXdaUfZb
word height	YaXXXWcYacZUWdeaYjfZWWcZZZXWagVe
word held	aeVbdcYYXbWcXYYdYUbYXiecbXcYbbab
word help	bdabecbYaacabZWXcXYadcbYbaYdacea
word helpful	bcfgdaYXUgZXdabeccZZdeZZYfaeWbae
word helping	adeedZXZbbcaecYabXYdeeZXcaXZWbeX
word helps	gZaYdXaUedYadZUYWZZZbdYZecbZYZbW
word her	ZWaYZgbeUbZaZcbeZdcadYcaXZgafWUb
word here	YZaZYaaaaZbcYaVYYabZacYZcZZYZYZc
word here's	daYXeWfccUgcXbdYZiXcXaZfYYYddcZX
word hereby	caihXfYZbWWgYebVZbXgWZVgbkVUYcdX
word herein	gZhXYZaXZcgkgZZZacdYbZUcadVacadb
word hereinafter	afaYYZabZWbaZZbjdeXXZZZXdaZWZaad
word hesitate	fbicTbdbbbcfbWUXdfhUjcZWYkeWRZaj
word hidden	ZZYcaaYXabVchcXZdTdZYdbZUYZfXWeX
word hide	VXcdeXYTfScdWWcXchadaeceRaWedSVZ
word high	ZdifZYcYVbVbVgcdefZYXZZZbbVVbhZe
word higher	bcabdaYbZdZZbfedccdbZZcabWXZbfYf
word hindrance	XWXdVdYeWaaYcYdcXWcVVXYeYXeWVaWU
word hire	cYaadeaccbbdebacabacaabYWebaZbad
word his	bVZZYfddYdcXfZdebbfahWaZZbfVZWXa
word historical	VabfbecfWYbcfbefdZaaaUXaXefbXYbe
word histories	cZbVfbfUcgZedbbccecadYehcWUddZXY
word history	bcZYcYccbdaVbdcbZccUVZacaXZacZbY
word hold	cYVWYecfbZbacWadaeYTVZWXZWbZZZXV
word holder	ZdZgbZVYbXcWaXYVXSXcaaYbgYdbWXXZ
word holders	gcgdbbcYdhYdbYXagYecfaaZcbYaYecc
word holding	ecXaeVXaffbacXWVcWcccfYYbYXZeZeZ
word holds	VfWWYZZcdZVVZYdgZaVUWZXXcacWYeae
word home	ZfbfagUcbaeceXZeaUbcYZXbeaeWcZae
word homepage	eahZYYXYWcXXeTaeZYXYacWTYbZfUdbb
word honor	UaaTXYVgWVZcYbgXYUUWWUUbYdbbaYgW
word hope	aYbZYacZaZagYcZfhjbWaZdaVYaYZaaZ
word host	fcVVabeWhgYjdXZZaUhYadgXcXVXdZdY
word hosted	ccddZZYXcZWZYaZYcWYWYcaXZXWaVZZc
word hosting	bTUUZghXebVdhYXXYXebdWgXXXWViVXV
word hosts	ffWTUaZaaZZYaYceUcaWachWaXbdebbY
word hours	bfUWYaWccbaVaaaTZWWXacWVcYcYWdWa
word house	XZfZabcbaZaccVbdbaWWbaXWeWaYYYZc
word household	cehbbbVZVdXbWacddcZabXYUedbbbeff
word how	aZaZbaabZcbYZYaecZaYaaZcabdaYaaa
word however	bYaZaXbZZYacZdYbYfbabcacbbZbcbXZ
word html	fYYaXaddadaiedbbXbfdcXfeaYYZeYba
word html5	aYacZaYdYdbWXedYfbaZcabbbZdbebTc
word http	abfhgYaWXWaYYbYdgYYZecUaeeXeXdbf
word hub	bgbaebZZYZYXZeZebcacUWXXcaWZaeXZ
word human	dbXXXbXYaUXXYYXaXXbdVWXabZfhXagX
word ico	VWYXhfZcYYYWicgcYXaaZcXaZXbZbcaU
word icon	aZedUbdjVifdXhlejijeeWeeXkcXedVh
word id	aeXbcVZZbaaZaZZYaXYZZXaWaaVaacaa
word identifiable	beYbTeZcYZgZZabZahaYYXZcbXdYcaac
word identification	adbYYabbZabXbYYXcaaYcbYbdaXaXaZc
word identified	WfabeWYZXXaVbaadZddfbhaYfeaaXcfa
word identifier	YZaWabYXaYVdYbaaZbYaababYZVbaWdZ
word identifiers	ecabZYeaXbbZacZcdaZYbbZbZaVaZYfZ
word identifies	bXaYbZZXgcaadbVVadbcecdcYYZeYXcX
word identify	fbcZZZYaZdbVcdaXZXZaYdYcaYXbYcha
word identifying	ZYUaiZYXdacVaaXaWYaagdYZYXXaabYa
word identities	XeYgcWZWZXYZYgYcbdbgYeZabaXaZdaW
word identity	XZYWXdYabffPdccXYXVYVacfdWVbbcff
word idfa	UadeXZZYYcdaYfYZgaUVYbUaadZdXcVc
word ids	abcXcbdWWYgbdWbZUbedaXYdaXaXZaaX
word if	YZaZbYZbcZbaZaZbaaaYbcbZabZbZaZa
word ii	aZdYaUaceZaaUaYXfebZaXUXbbVYTZcY
word iii	ZaaZcaddZaeZYZbXbedZcVVcZbZaXYZa
word illegal	ZaaZgcabfcbbcZcbfYacXYYZVZXZacXa
word image	acVddVebabUXYdacchccZbddeYYaacWd
word images	abZXVXXZbaWcYaYaabbaYWXYaZXYUdbX
word imei	YaebfaZXYbhZZZZXbZaZdaYbbZacaZZd
word immediate	cebffcbadeZWYZbZZYYbZdbUYbddedcd
word immediately	aZcXWWcXbdYbaYacYgYUbbZaafXVZeWa
word imminent	eaXZfVbWcaXfZdVZYaYbaecZbVWbWUbW
word impact	bVdTZdZcdZXeZYcbZbYbaYYXddaZXXWe
word impair	YVYbffYeVXedecfhZeaddWacaXcdfVcY
word implement	ZWbdVWfYZZXaaVYXcabdabYhbaZgTZdW
word implementation	dgfaSVebUadXaedbbXXTdWVThdcUXWcf
word implemented	VRdbRcWaTWTdaYVVcbbUdYWVacWbWZWa
word implementing	aXXZbcXZXXZZbfefccYfaZbcfcdXcged
word implements	YWbaXZXbXaZXbdYdZfebbZaYYadYaaWb
word import	ZddddVYWabadVedcbaeZaYaccdTgddYc
word importance	fUefZgYYVbeZgVXddTeclWWUTgdYYbdk
word important	YXbYeZYZXadVcWcgaXccedYZbbaeaXZb
word impose	WYbbZbZbXXhYdggcdaWcZYYaaZadYafe
word imposing	YXbabZXcUaZacdWbWcdYZaUZZWbYYbZb
word impossible	VaXdXUWVVZYWVgWWXjTVXfVThZaWUhUe
word impressions	XaaZbWaZbWfZaaXaYXZaZZVYdWVYXbZX
word improve	bcdfcYVWXYeVaZWVbWXcaaVWaZXcTebc
word improved	WXaZadfZYYZcWaZgXZZZcaWfWbacXXab
word improvement	aXbcWXYXccZYZTWYdXYfXZWeaacXUaZV
word improvements	fUZcYWWXbdaagWWWWWWaddbZYZYdZUdW
word improving	acXZaVYbbaZZfVaXYbZZaaZbYaXbYbYW
word in	baaaaZaaZbaaZZabZbbaZbabaaaabZaZ
word inability	VZYbeXWYaWXaXiheZeZcbZfgabZaZcVc
word inaccuracies	YTWfgcVhXXYYZWdbVcYXWWUZZUbXVWWX
word inaccurate	VYVgdaUcYZbVdYbaWeSVVVWWaWdbcRWb
word inactive	aVXdaYVbZggXXcebabVVegfWVddaXZVX
word inactivity	fWfZXXWWdhbadaYYXaYYfaZXUeXYXbYZ
word inadvertently	hZaZVbaZXdZXebZaXfhYkcafdjbXWVYe
word inappropriate	chbadeXZZcfacZbfYVccZZUbeZcecbcY
word inbox	ZbcebVWaXbeadZYZfgXgecZacbfXWgUb
word inc	haZWUbcWgcdbXUYZcZbYfcaTebSXhWeX
word incentive	YaZdVdafVYYgccegdXadbZYeddfaWbdZ
word incentives	abZbahfZaZVaegahYZigYVZbXbeWYYaV
word incident	ZWXYXWaZcaWXZXWWWgdYZcdadeZUbZYa
word incidents	VWaZabgbZYbaabaeaadYZVcWXacaccYa
word include	bacYYbZZZabXaZaacXbcabaZaYZZbXZc
word included	aWYZaXeXZZYXYXbWaffefZeeVYXcabYb
word includes	cdYWeaXZVeYWbccSbeeaaadbZdXZccad
word including	aacaabaZZZbYbbadaadcZdccYZXaabZY
word income	XXXYUZaZbdaZXaaaabaaZaaYXZYYXfYZ
word incompatible	eXjceWXVbgeVcVTaUXUjWeSUXcdjWXdW
word incomplete	UXVcgcYgYceVbYffTfUVVWYVVWgbbWSa
word inconsistent	acbbYZcXahVcccbXfddXfdgdXaaXbYce
word incorporate	eWfbZeXcTacfbaYbfcbeeYWbXhbXUcXg
word incorporated	cagcZZZXUgZgXYbglhbWhZZbZaXbeYcf
word incorrect	YcWigbWdYfeVZbffWcWYWXVbaXfagZTc
word increase	fWZXXYcbddVdbXdbXZebbeadXcYbZWga
word indefinitely	dWcXYVVXlmgWfZWYVXRVgXTZSjWUSgSX
word independent	ZZUUbdbagbdXaaZdYUcdcddYaVcXbZaY
word independently	gYYWafYacXdZeVabYagWbdYaYYcbfZgY
word index	eaWchZdWddUebVYZbYbgXccaVaXfYYgX
word india	efaaaUfWbaadYWZXcVgWbcbVcYVZeYbZ
word indiana	baacWZZXbcZdcaZYZbcebabdbabdcbab
word indicate	aXaceabZaZcTcbYecdXafeZaXcafUYYb
word indicated	YXUVdbddZXabYZcaYYZaZaabWWYXgUZZ
word indicates	WZVcacbbbVbdVVceUaZbYWXbbYdZZYdY
word indicating	XcXWbZbjfbjZdWXXVfacaabYXZZcdWYZ
word indirectly	ZWYVWiZZdZdgYZdgeVbacWaXVYcaXYdd
word individual	aaabZZYdbaaYYbbaZaaYabfaabXdYXcZ
word individual's	fYaecfddaaXgeXafdWccdYWbagecZcbe
word individually	haaVbcicedZhcUbebabZcZaXcVcecYaa
word individuals	YYZZccXbZZafVXdcUcZZaUWYcaeZabZe
word industry	XdaXcXcbbbWWaXceZdZWcbbZgdaaYYae
word infer	XVeZbcbXXWeVgZcVZcbXaVUXcaaZdYWY
word inferences	ddWbYXaYWXYVaYbceZbbWXXZaaXZbdaY
word inferred	SebgXWgZSWaaWVcagYbTaWVWahadZgdd
word influence	XZbcaZXYZZbaabbebZXYfceZdaZfeYbc
word info	cfYZbdZfbVcbYZcccYaYZabWaecYgYcZ
word inform	XZebbbVWYbXXYYcaaWacZZbZaZddWUdZ
word information	acYacaYaaaZXaabbaabZYaZabZaabcaa
word informational	YZcebacaaZdbXXZdbZaaYaYaZYZZYcYa
word informatique	cXaabfZfZZdYfedfbbacdXZbWbdaZZYZ
word informed	SaXbbaaZYTXXYXbgYbUbXZVcYXcdWaXX
word informing	cZbdcdXeZZhXYZXXaaYZZbWXcaedXYcg
word infrastructure	ZXWXcaiYcaZXaVXWWTabadcXZVUbcZgV
word infringe	VebbdcbdXZZYdceddaZZWbWbdYebXebZ
word infringement	cbdbdcVbcWZaXYXbeaZeeaXZbfbhWcgb
word infringes	bWabdfXcceZefbbccZaYYYaXZfcWdZeZ
word initial	ZZfZZffdXXgbbZbfYfdaeZYabZdccTaf
word initially	ZcXbfcZcaYdWaedeXTXcXZTfabcbWYdb
word initiate	ZaXYYgWdXZdYVbZdWbUXWYcXYbeacXZb
word initiated	bWZVZdgbZcchebaVceXaeZhXZXZdgXae
word initiative	bYfbZbdiabfcadffbgecaVZbXfhacZWa
word initiative's	eWcYWaeabbWZeeZZadZZabZgacXZZaYY
word injury	acXYZZdXaccdeXXYYfeYfabhcWbbhaWW
word innovate	bfcdfXUafbbVYXYYbWXfdaXTdeWiWgga
word innovative	ZgbaVXccUYZeZcbZXTUhXUSabXgfebZb
word input	bceeXdZdXcXbaeaYdZXabUZYeZbYZdXZ
word inputs	XVcZWeacZaXaYZbZZZccbaZWYbXWWbXc
word inquiries	UfYaadXhaWbdSVaXaZaWWVZZcZfYUXXe
word inquiry	UbgbYdYfaSibYbaYZXbYdXUXdaeVYXZi
word ins	eUXZVddZcgYafYXdTZaXdZcbYbcYZYcZ
word inside	cVacXWZUZhXhVeWdZYXVWghcZYYXYbaX
word insight	cWWaYXbZacXabaZYeagUbeeWXbaeYWiZ
word insights	adbddbYWXYcUaXabXcZabbYXbfadXecc
word insofar	ZWaYWWXbYXZZaaaXZggbceZebccaaUbb
word insolvency	YZgYfZXXaZZZXXYZbdXdWZaZZZZcWcaZ
word instagram	ZWXVSeYeZaejdddacZaYcXXcaXbWaYZf
word install	dbYbeWZYbeWYaaYXeaebahgTeYTaaebd
word installation	chVdfVcZghVYYfXXaVWZVhYWgSXaYebY
word installed	eadabUYTXhXahdWVZcZWdfcdcedXUcXe
word installing	WYYXeXZXfdZbYVcZVYbacZdabcbadXbW
word installs	aegfdabaXWcdYcZZebYeZZUZicabWebb
word instance	WYZZWXZeZaacYefZZeeYWYccdbYYbbZY
word instances	bdfZaZfdYdcbZXebbgXaXXebhabcdfac
word instant	YZYeaaccZYaZYcbXddccZWaXUbaVZYcc
word instead	dbcYXUZZZcZYXdcaajbVaXcdfdfaagUY
word institution	dfegfXWaWgVXVgZeZbedadXidaccYead
word institutions	fSbaXZdabfbbfYbaWcaYaabcYidSVYdd
word instruct	WVadabXXbZacfadZabaZfbcaZcYbcXWb
word instruction	YaWbbbZYWaWecedZZcZVbeaffUbafeVc
word instructions	WcWYagZgcYgcXecdYbYdaZbgbdeffTYZ
word instruments	VeZZbeXdXYdcabgeaYZZZUaceYcYgYbe
word insurance	ceaZeZYcZbbaeWaaabYXWdaYbZcaYbVc
word insurers	YXWcaXXXbbbWaYeadXcceYaVZeacZage
word integral	aZbZfZXgZecYXcfeYdZXUYXgYcgfYYYZ
word integrate	RcVbTabcUXXYbcifhccVYXeZXhZVYZad
word integrated	eVXTYdhVgeTmjWTVVZcdfcdgbXWddWbS
word integrates	beXZYcWbbZabXWdZabdYXagZWdaWecfe
word integration	bdcfeXYabXgbZZdaeWdebdZaWdZYaZVc
word integrations	cWYbeeaZcbYeeWaaaZdhbbYcUbXdZVbW
word integrity	feZaZYWYaZbYaYYbeWceddYXYZdZZddc
word intellectual	cZiaZbYeabWgWccebbcadTZhXcdbZfad
word intelligence	ZfcdgWUYaXbTbaYVZaZdacZZacWaZcac
word intend	cZeXbfcgZYidUeaYabbdeWZeVbdVXZWf
word intended	dYYZcbaUZZZZWVWZXXfaefYZZdYaYZZZ
word intentionally	ZWXYaccYaYacbeVYgZeZbacYXXZdbYYY
word interact	addeZXbYZcXdXadbcYcdbZcZbZYddbZd
word interacted	dfbaYhaacXacWXbZaXdfWXYacXcZbcfb
word interacting	ZfYdcYYbacYbaeaegZdYZbcYXVabbfZZ
word interaction	abZaeZWYZcXYWZecfYdYWdcRaYYZbcYe
word interactions	bbYYZZVYacWUZaabecXYYbfYbWYbWbbb
word interactive	dbgebaZbUbcXcYceegcabUacXbbcXcXd
word interacts	VWWeZcZXUeZcegZbZXYZddXWWYYcXUYa
word interest	bXZYYWUZfWacVScXbaUcbdaiZbXZWZYV
word interested	aZeZXaWbYcbWZYdaaYaedVWaReWcWZbZ
word interesting	bafeXZYZVbdWXUaZeYVcZXadacYbWZcb
word interests	bZbfVXVZaVagWWdYfeWcZZYbXdZYTeYa
word interface	XfVXdebheabWZTXXaXZYYYaTXVcZfXYY
word interfaces	babXaZVbVXebaZaZgXXVeeZcWbafaXgd
word intermediary	cXaWdgbaebXZcVZYbbfcadcaVcYdZYXe
word internal	XYXabXYXbaYadYUYYfbabcZcYWbbbdXT
word internally	XjUadbbaeXXcTXaWXZXUSXXZZfZbafZc
word international	fadcZdcbdfWZcWWcXTbVWdcYVZXVhSWW
word internationally	beedYaZacaaVZZWbYYdYYaZaYXcacaVZ
word internet	ZaXaaXdcXacYbdZcacbbcccccZabdYbb
word intervention	bVYbWZYbXbbYXbYaTXaXaVXZccbcXZdZ
word interviews	aYdZWaZcabeecZcbXaZcbZXdZdeXZZad
word into	baebWbWYWXbaXYdZZaXcacVbXebaabeX
word introduction	eZZfXgbfWecacbgaaadfabekSZddWbZg
word investigate	bccXdZgWZacdaaXVcbhbfZaZbYWeYXaa
word investigating	dWcahWdXbcVbZYXZYaXZYaYdaWacdcbW
word investigation	ZacZZdXfXXZcYabZZbWYYZWcZcZZabbY
word investigations	dYbZbbfZadYdbdcccdccfbcfZcbeaabd
word investigative	gZaaaZddhZZcYbZcaYYdZYacZWZaZZea
word investigatory	YWdbZdVbaYecaeeagbYdiYZWZcdcXabi
word invitation	XdcfcYaceZcXXZaXefadbebebcXeagba
word invitations	ZYfXZZdZacfYbedZahbaYaYbZeXeWYWb
word invite	YYcdcZXbXYbeZfaYcaXZYXXcZcXeYZYd
word invites	WacdVdWeWbeacefeeedZfVddZdfYeabf
word invoice	ZeefgYcYaYcXZXbbdXXdYcaXaZYdYeea
word invoices	dabYfYUbaecXhYWXYbZbebXeZfZebcbe
word invoicing	XfWahZYcdXYWfaXXdVYaXgVXfVcaXaab
word invoke	UZXacbaeZZcbcedeYWYcZYWegVhcZddg
word involve	bbYaaYcVcYXXZYaZYYaaVXbaaWcdWVbX
word involved	fiZYcXYZcaWZXXcWbgehYYefeeYeaddX
word involvement	dXZYZYeaWZXYgXYXbXdcbYUZYaaYccWc
word involves	dXeeaYYYcZZXWdYbcbabSgbZgaVYacYZ
word involving	aSabUZabUaVaWZfWbdZYZbaWdeadbaXZ
word io	haUXbbXcefYYabVZZbYbaedYXcYeYZXX
word ios	ZbYbYZXfdYZaWecZVfWZXdbbZXcZacXa
word iowa	aZabeZYcZbZcbYbbbbcZaaYabZZdbccY
word ip	ecaaaYYVadUSYbYZaXZcVcYbcaTYYeaW
word iphone	ZaceaaZaUbaYUedXcebZeedYYaWccdZa
word ireland	bcaUaedWfcZcZUXbaZcWcacTaXXXbYcZ
word ireland's	XaXZbYYaZYUcXYYcYaWYaYZYZYdYXZZW
word irish	YYcZdWTcZabbYZfhfbaceYWXZcbaaZfY
word is	bbZbaaZaZbZbbYZaabbaaYZZaaaZbZca
word island	cbacZbgYYeZdeZcXabZabYedadZecbZa
word isn't	bYdZbWVbYjTWeUWaVfdcadVaaWdiUaVc
word isp	WihefYacYSabSffdfcedVXYTcYZVaeXg
word israel	afddXXcdZdaaWcafYbdWaddXdaaVdYZb
word issue	YQZaVXXZfaXUbgXWYcXXYbVfZcfWbWYY
word issued	YbcYaaXZbabXbaWfadZZZaYbVYabWaXV
word issuer	dbVUcbeafbVgaYXaacZbafefWTZYdZab
word issues	ZVcdcbbXbbWYZXXXXYabZZYcYcabYWaX
word issuing	cjaeedZZWWaXcZWddTZeVZWXeaedXfZh
word it	bZbbbacYbaabYaZZXaZZaaZaZZcZbcaZ
word it's	cWbaVaYaZXZXaYbcdXhbdcYcYfdbXaae
word item	WUaUaccbddgdiWaaWgYXaUbiVdcacYVW
word items	YZYXXfYbbZZgabVVbZXZaYacWWebZXVa
word its	aYbdaZZYcdcdacZdbbbbecZaaaZZaYXc
word itself	baaYdXWZZbZYfZXZXgZaZdXhXZZbcYUU
word iv	ZcabbYfZXacXbXWZabWeYVUfeYdfVadX
word january	XUaabbeaZbXcabdcYWSZeaWeYfdXUXfY
word japan	fWbeZaYZfdXacWVbaVhXXdbXTYZcaYda
word javascript	ZcYicXcWUcVXXeVVcbXXWdXVZYXhUadY
word jersey	aVaZXdYYXaabbYaZZcZZYZXcaYcbeccc
word job	dbYUUYWcZhVVZahecbYWWWfabWeUfbXc
word jobs	eWabWWVXZdYbcYXfbcaWeedaZeaVYdca
word john	bZdbXWYZceaZZaaZZcYZYZVaZdWYWaYZ
word join	eXaXbbeTacVXgaTYaaYbYZZdYZUcWfYX
word joint	ZVbYXYVXcadZbXabaVVTdXWTeaWZcXdZ
word jointly	ZacWbdaYbVdgWTacfYZWgYcWeeXZeUfc
word journey	fdgfdaWcZfdbZaehhcbbgcXbYfebYbdf
word judicial	caZZbagZbeVZdcaacXaabecWaYZZZccZ
word july	TRYVgWfZTbXUXWfkSTVYedVWQgeXXUfd
word june	WRaXeTfWTbXWWYciUVUWgeVWSihXXXde
word jurisdiction	YcccaddaaddcdXdXcaiacaZeWabXZYac
word jurisdictions	WabfYZYYaXXdVZegbaSeWabbdYTaXfZd
word just	bccZbeZfdZdaYZWXacfdcbacXXZZZYWZ
word justify	cYgfZcZZaZbbbaZddVadbdXZZbZbZYeY
word keep	abbZbWWdgddWcdXbUdXVWXVgWadYYdVZ
word keeping	aaccXXXdbYZWWfYadgdZagUdcfeSXcac
word kentucky	bcYZYZaabbYdbbXXcabedZZcacaeabcZ
word kept	YcbXWTSchedYYhUYWaXXZUWdbZXYUcUX
word key	cXaaXbUdYcbfaYcYZffVbYadedcbeZda
word keys	ZgWeXWdZXYWeUieZghVZacZYfTXZYeah
word kind	hbeecWbWedXWdYXbiYedbfWZabZbWddY
word kinds	ZbceWWYcXZYYXhabecZeaebfcZcTZcXZ
word kingdom	YYdaZadaWaeaebdXejXacYZYXcYaZbYa
word know	UaaZccXZbXYXbWdfabYZZbaZbXfcbbZe
word knowingly	fcYWSecWWYbXfXYcUTgakWbYVccaVZVe
word knowledge	bZcaXWfSXYadXUXZdZcecXZaeYbZWbeW
word known	beaaXXbZYcXeWZdddfcabWaZYaYaZXaa
word knows	dXcfahXeafbaZdbecbddcWfZVacYXcYf
word korea	ZXeYXieXcZcgfbcbeecXeZdedeZZgWZg
word kyc	bXaaeYdadYZWWXXXccaYcbeZabcagXba
word la	bdiWYYeXYZedXaebiaeXkTZaffZWZafe
word label	eYZWagddfhbZhYYbaYgacaehbbeXfWbY
word laid	gabcYaYXedYaVbeceaZZZXaWTkXYXceY
word landing	dacXZadcYcYYcTbaaXabdWdbfYbYdZcd
word lane	VbbVaedbdZcbeabYbecVZcgXccdXYUWc
word language	bbgdbYafaZcgYYbcbdWaeXWZfgadbcdd
word languages	dakbXbXdZeeaYefcZeaeZXYcZgdZYdde
word laptop	ZcYiUaXeXgVdXiYXiaWXZadWbZZcVgeV
word large	bWfZVXfUdYheYVVUbccXgYVWiaXYaYcd
word last	YZWVdViWZdWWXZchYZVXbdcVViYSXdZg
word later	YUeZYeYbadfXfYZXXXfadbYZZaeabYfW
word latest	aWZWbXaXcfbYYYZZacaabefYZYZddYXY
word latitude	fcddfWXYbbZaacWUeYXcZgbXfVWcVbbY
word launch	cYYUceggbZeXYYbYVWZccZWeWachaXaY
word law	ZZbXYbcXYZadabZZZZXbZaZbcZZZaaaa
word lawful	cZVdecbYgbYddbcXeYbdaeabdXXbceYV
word lawfully	ZdZXdeZdbcdgagYcZbabWXYciYebbfba
word lawfulness	WYXVZcZjZZdcabgeZVaaZVXZaZbZdaZZ
word laws	ZZYZYYZcZbXacdbdXdZbZZYaYbbYcbZc
word lawyers	cWYUagcfhfZdbXZYZcfbdZihZZZcgVUY
word layer	dbdZbbbeYcWZgZZbZffZjbXgdficcacf
word lead	aZYSaeaaXZTcaVgcVaebXSccdabcXYcZ
word leads	abXZbbcWdabacXZZZVfYaZeUXaYcgceW
word learn	ZYeZZcdbYZaeWaaXacbbZYcaafbaYcaZ
word learning	ghYZaUYacaXacYUVZWZebVUXdYdaecbX
word learns	ebYacWZYYcZXeZXXXcgdbeebccZZadcd
word lease	acbZUXadYaXcYdabfddcXXcYbbfaYeeb
word least	ZUYWXWfUXaXWYZbeUcdXeeebaaebYdag
word leave	ZeZdbacYWYadXcUcYaaeXYUXcVeZYcZd
word leaving	babZibaWdYcdfUXYVWdfdeVdYbadYaba
word led	XXbYYaddcbZZYcieXZfafYcVccWadcZh
word left	VeWbeabdcVbTVeddcbVXaaYXdWcbdbWd
word legal	dVdZVcaYdZacXcaWZbYaVaabZcYYYZdX
word legally	ZXbZXXfXcXXZZeaYXcZbaYYbbYUWafab
word legislation	ZbYVWchbbXXZcXcgccecfZbbZbbYZacf
word legitimate	cQZfOaUehZZiWRZbcZRgQWSkZYaOUcVU
word length	baZXZYacbdYeXYZYZaZaXXXZXYYYXdZX
word less	WXccaXaaZcdXaZbbYZcbeaZYaedcYaWX
word let	VWWfaYXZbaWZadabbZaZcbfZbaZaabYc
word lets	cddbceaUdeZbYYZUcXZfYibXbZWgUabW
word letter	bgZacZbbZWYVbdaZddXbZgaWZYZZbZXZ
word letters	WYXVVZZeZZeeUXYXWcZYXWdZeUfUXacc
word letting	hYccadaXbXcYZVcZdWadZYYZYZZaVbcZ
word level	ZadcbdbcXaaYbbbdTZfVdXbbYbZbdaVY
word levels	YcVWUdZWXeXeaagYeekdbYecWacZceZf
word lgpd	eZhXZZebccaZeXfbgZdVhYicYdZeXbcZ
word liability	haXVZZfXYbbdcZXZdcZbdYYWecZgcZZc
word liable	cdedWbaZYhWYZgdaddZUaZdidaXVYfYe
word libertés	ccaYYeYeZXeZgbddaedZbWYbWZcaZbYX
word licence	bYWWXcdZcjYccYbbdbdbeWgVWYXVfZaZ
word license	VbVZUbXcZYXYYchakefcWUbYXZZZVcWe
word licenses	ZecdeYZZVXZXafaYeXafZbcWcWYZbeca
word life	cWZSYcabcfYXccbYWeZZTbaYYYcXVWZX
word lifestyle	dfZaYYcWadWVXgcgZkYaXbfXhXYXagVf
word light	bfbcdZUaeZZYXcWcZbXWRYXahTXYdfWc
word like	ZbWdXdYZbbdYXdYVbdZZbXaZbVbbbcZa
word likely	WeYYaWWZXXfVXbXcVVXZWYVYfYadWcbf
word likes	WfacfZdXZWbZXcgedbZaYcfYXYbcdeZa
word likewise	ZZZhXaZfWZcabfaabcVTbZXbVeebYZae
word limit	SUWZdWXZZUZWaabVZeXZbfcWWXafcXUX
word limitation	eWYWXZabdgaXiYXbZaccfZeZYefaeYZa
word limitations	ZRXbaeYedZVcdcbdeabaaYZYYagaZabX
word limited	aacXXYaXaYcfacZaacYYdYWWcXWaZbab
word limiting	cUadVVXgUdaUbaeZfYdbkbZYVfbcaXcc
word limits	baXUeeaeXbZeggheYeedbbbdfZiZfZhc
word line	bXXXbXdZdZYjXdaZYXYhaWXcaZXZbZZX
word link	VaXaaWTaaacabZbYXYaaaZaaVZaadWbY
word linked	XbaZecXaXcabZcddbcYYaaecZadcdZWd
word linkedin	aYUWZWZWceXbbaZYbZYXbehYWUXcaddZ
word linking	VZccgcXcXWcZYVaceecdWVRaYWcXXaUc
word links	ZdddadTcSZZXWgaidhbbaZYZaddbbbYf
word liquidation	gYWZZbaZccWeYaYZcXZfZdZaYXaZYZed
word list	dcaYbaYYYaUbdZVYZabaZegcdYabafYZ
word listed	dbaXYYgYZZYcbeVZbcadbXaYbZaaaddY
word listen	becdcXWbWeXcYcaafaZbdaYZcbYcWecg
word listening	cWdXecXfcbfXecYaUccafXYeWdgbZaXb
word lists	edZZdWaTZTWZdVWYdabeidbYYXUgaciY
word lit	hWacVWZZebWaUYYSaYUcVgUfZUUbTYZW
word litigation	dZWTXeaeddbecbcZYacZbaadbZZWYUbc
word little	XfcXZaZbdcYZWifdgeeXYajXXYSVjcXZ
word live	acWWYadWbZffZYWddVaadXWYeXWXaadb
word lives	YXYfdbXcWUdecgdceacecZbZYcaddagY
word living	cUdgedZbdfgafcbdeWZidYXfabcdWZfd
word llc	fZdaWcbcacedZXYdfZfYdZWWccbWcXed
word load	dedZcabdbaYcZXbXeZYWZXWXfabbaeaa
word local	YTZZZZadXbgibcdbbXWXcXcWdZUdbVba
word locally	ZeYbfVbYbfYbYfWYfcTZZcdZeXaeVebU
word locate	cYfbZfbcYfcahXcdYXcZYZbfYfdbaWii
word located	cdegZeZZcecaVYcZXZiWbddeTfXbgSZZ
word location	dbaadWfZabYVZaacZbdbWdXZZXWXZeXY
word locations	ZcbbcYaYZbeWYaWcaeaacaXZabXccbZd
word lodge	TVaTgXRiVRcbcagfRYXUWbRVdZeXaXeb
word log	XZWaZXXZaZaYcXcZXZaYYXWZZadaZdac
word logged	eaVYWbbbXeWcdaXaVZYXYZdYXYVUaaYa
word logging	XfXVcZWfYZdXWddWabbVVYXXaUZafeaV
word login	VfXaWbbZVWcgXXcXebbZbZXZYaZdYYYb
word logins	XacbabagXXcdZaceabXbaUVdZebaZdYY
word logo	ggbbYcacakXcbgilehhcWahceabZddYf
word logs	aXZdYTWWeaVWXXaTcXXcUgbabVUXafbX
word london	VZjUXieVYZehZSaXhiYXfXbVdeXXeTYh
word long	ZZZYXWbfdddVddXbWhVQWXbfZfgZWcVU
word longer	cXbaaZXcbdcZfedZZabYccbbYgdZZbZU
word longitude	dccfgXXabbaZcdXVeZYdafZXdVVdabaW
word look	edhcgdZcbfdWfYbbeXZcdaUcbaahXacd
word looking	dYifbZccXdgfeZfddYcefaXYYhZdabZf
word looks	ebbWXXYaUiVXcaYZYiaXcaXddZeSZfWd
word lose	ecYYZXeacZacZbUbbaXWcaafcdZaaXbX
word loss	ZVddZXWaYabaZZaeYadcedYZcdbbXedg
word lost	cXcbbbbcVdWdedaebgbWiXaZagcaadYf
word lot	ZYahedYddYYdWYXcabXeVWacZYcZVcaY
word loyalty	edcYWZYaVdYXVcdWbacWcVhVdhUUgadb
word ltd	bbbZTXbVccdhWTYZdcVRcYYRfaSXbWfb
word mac	YZeWcZXaWYefZXfiZddaVVYeeggVfccj
word machine	baceYZWacadVhYbdXYeWeYWfXZbcUXfY
word made	aZZWbZcZedXbabbebZbdbaYadbZYcada
word mail	ZcabWeZaYWcaUaZUcaabbceYbaaZaYZc
word mailing	XaZXaZZXeZbdWbZbacUXbbWXbYVbXbae
word mailings	WWZbfVaYZYTVYebYbdeaacgbUaXdeYaW
word mails	ZTcdYZXcfYdbZdfYebcbbbbaacaadbdd
word main	YYZddaWXeaZecddYhXaedcXVZYYeXZcc
word mainly	ZffgdaYWVbaUUWUffUibbZZYgZZeceZc
word maintain	bXcdaZaaUYeUbXWfWZYbZYYYZbeYZcXf
word maintained	XXebWbZdcXWaabaeZadZZVedUddYZXYX
word maintaining	aYZaZaXWaXZZdXWbWcXYYbYdZZdaVaaa
word maintains	cbbabedbVbcacdchUbcZadZgbadadZWa
word maintenance	eZWVcadYeeXhgUUVZYdXdcaacVbYcXcc
word major	ZTkYVYacaccYXYagVZZaadeaUcfYYUVa
word majority	gZaXeUSXZWYSeXWZUZXchcTXZaZUVhbb
word make	ZabXcbZYZcYYaacbXXZZbaZacZaYaaZe
word makes	ZacYVbdZafYeeVZeaUVbadWaYZdeWXaa
word making	YaZcbbXbaaZYZYebYZccYWZdbXcccdbc
word malicious	XgYZeZYZVXWaWbWbbbVbWcVWgXZbXhYa
word malware	cXZYZggYecYfdYbZeZhebXeaUYWYdVeW
word manage	WXZYdYVZfXdZZZYadcbbYcbgTWXeaWZX
word managed	eUZWWXeXbcbZcXWYXadYaXfdaXXVaccc
word management	dWdcgVZYdYdVbXXXcYbdgdaabcaiYZfY
word manager	WfWWfbXYfUbcWaaZYVXbUZbZhSXabaXa
word managerial	XXacadYeZdYaYZcYZhcYgZcdcieYYbWg
word manages	XbbYYXZaWbZeYaecebTXdUaZZWeXdbXf
word managing	ZfcddVUabWeXbXXXcVYdgbVWVXagXdZZ
word mandated	WZWVccccbZgZefbcYcaYZXZddZebddbY
word mandatory	ZaWebUbXYYTZYebWWiWdVgfWgaWTbgZZ
word manifestly	aZaecbZccaZaadZccYcbXYbZbdcaZacf
word manner	fWbcVdbabYaXXcZYWYadbdZbXcZaZZZc
word manual	YbacdZVWcYaWeWZXbdaaWdUXUYYeTfee
word manually	ZhZcdVWbcaXXbVaadgVYWaYQeaWWUgZY
word manufacturer	WVcaWeceXbeYaZcebccaeXYhZfabbaVe
word many	dbcYdZaeYWcbYadbccfdaUccbXbZZdYc
word map	YZUTfffYdYXbdaYcZcZcVZYeXVbcZYZU
word maps	dYiibgXaWYdgZcbgbadYaWUZYfaaaace
word march	YXVYdacYXbZaZbccaXbZdZWbYedXYYgc
word marital	dYdcXbaZYcZaZecYeYfZbWahceacdWbb
word marked	XfYbZZahbbcXabXXWcZbVZbXgYdVedVa
word market	daWcdYdYcYZYcZXaaccdYaZfYaaYdbaV
word marketing	baaZbWaYbXcYcZZZfaacdcdbWcYaaZaX
word marketplace	aYaYcZaXdfbfZZbbgZgZZYiYYbXXiaXZ
word markets	ZZhabceXXYffaWZbhcbZfXYWcbWbfbbf
word maryland	aeaaWcZeXcYZaZdbdbbZaZbdeaadZcZc
word match	dfbdZdbWdcccbXZccWbebXXXbcWeXYga
word matched	ZdZacXZYYZdYZVbYZcZebgcYaZYbaXbe
word matches	WabaZYYcXbZWZadaceaaYXXYaaYdXfYg
word matching	bZXaZgVVfbXXfUabaUYbXZYaVYYccYia
word material	ZWdVWYebbhVZWaigcVXWffbVbbZeWcTe
word materially	dWmVaXbTYiZZZVZcWXWcaaWWZYYkWVWf
word materials	fbjefaZZdffYbdXedWacgeXgYaYeVaYc
word matter	VWWedfYabaZdYZaaZdgbYbZaWZfeaWWY
word matters	ZZfacceYZYadWXXdZcYbadZWYceabYXd
word maximum	WcaYbgYcgffbWcXcZYZXWVbWeZZWZhXc
word may	acYabacaaZZaaaZXaZZbabbabYXcbZbY
word me	ceWVYljZgYbjZYWWVadbXaXceYbVdVaZ
word mean	aYcYbXXaYaaaaZgfWbYZeZZXVfbUceaf
word meaning	aaZabVVYWZcXXcdWdedebXYXfXZZXace
word meaningful	ZbdaaYaYWadbbYbbWbZhXaYUWabbXfWY
word meanings	eUhgbYVcaWWaXccXfZWeXfXgafcfWecY
word means	cWfbZcYXZcbcUaafbecXdbXZabaaaXZc
word meant	cadaYaZbYcXdadaYZfdaebbYbcYXVcZf
word measure	aWbfaZZcZdfXbbaZaXVZaeVacYWcXaZc
word measurement	faZcdWacbcbahXWWhebaedcXWaYbaVdX
word measurements	ZbVUbXbfVYXaWafbafeaYXgYZWZVdcVe
word measures	fXfbTYXbYZWZdWXXYefVfcbcfbcUYXbd
word measuring	bXVaZWYXabXWWXbaaYVZVbXZcWYZXcbV
word mechanism	UYeZefViXVaYcgmgcVZYZXYaeccadgVe
word mechanisms	XZcZZeYfYYbaScgeaWebYZaZZeYZaXdX
word media	ababVVZYVaZbaYbabcXaZVcZadYXdcab
word medical	bdaVZZYccWZZZacfXYccbYWZaabdWWYa
word meet	edZacXeWaYZYXZWUbbbZdaXaXbbaYccb
word meeting	cXhbbXacahbZWhaVZdYbbaaZafdYahXc
word meets	ZcVYabcWdfZccYcdaZeZVagbiXWddZcZ
word member	aZZYbZdZaZcZbcXdcZYYZYcZcYYZaabX
word member's	ddedbXaaaaYZXfaXccafabYZbcZcWfad
word members	bdYZdXaUecacZTVaaZXZYccXeYZaZbZS
word membership	bcZYaYdbdgYZacbZcgcVWaeaZbZXddVa
word memory	adddYaYdWeZcaYeVaXbbWYVbecXYbeff
word mental	WdVXYZYXeWZYbbeWfbdfYXZXWZXcUecd
word mention	XhWYbdZcaYZWahdZXYXabccdeYgbhbWc
word mentioned	ZZbbZbcbcZcZaXbXXYZacghZeWZeZZbb
word mentions	XccXebZaZWZdaWbeaceeccWbYefcfYXb
word menu	ZWafcXZcZXbeaaecceZdgdgdZfcdiaWf
word merchandise	YaZbXYcdbdccabeaXaccZWZcXcaXZcWc
word merchant	ZZYbhZabhWcZdVacdZbbcbecgbcaeYbb
word merchants	ZaXaZXZaVaZXbYbgbXWZaVdXbZXeaZdc
word merge	XZcacXcYYbaaYYYXXcXcgeZffYYhYWXW
word merged	eeYXfYcVfXXbaUYWbWccbefXUYVYcYcW
word merger	aXcZgbbaZeaabcYYefacbYbdebceXaYW
word message	badbaVcYadZWbaaZaXcebYXbacacXeVX
word messages	aYbcZVedbYcSZdYfeabbeeZdacdcaabd
word messaging	eZdgcYbXZcZcccabdbdacdXXbdYXXbdc
word messenger	aebcbZZfTZXXVZgefdZWTZhYdZcTefTi
word met	WaadacXdXWZXaZccZZaYZYaYdYfcbYce
word meta	bfdYccaXhYfabXbWeXceZXYZfcbaYWdd
word metadata	acficUUaWWVWSkeYceWbWdbWgaYZZgZf
word method	YYbaccVbaaYZZaceaecbcfgbeeeXcbYc
word methods	XbZbbbUhYabZbdZeWaYWZdaXbabbabce
word metrics	WcddZYYabbbXUcfgbTbYXbXZbaVZZcbd
word microphone	VeaZdXXfbZVZTdieiebVZcgXeVXUgfVj
word microsoft	aZTYdaaXddYZcdddZWgXZdcbZZYZadea
word might	bZbbbYdVYbWbZcadZacccZcbbacbcbda
word mind	aWbbedUZbbZcghZcdWafcgcaYZbYeXWU
word minimize	YacVbecZcXabVdWXZYcdZXbedZZaYcZZ
word minimum	ZbUWXUVfUZcaXicWWdXbXYceeVYVibXf
word minnesota	ZcYYbcZbXaaecaZbWYWaXYXacZcbaabc
word minor	VXfaYeaXaagahZXZVUZagWaZVXfUXWWi
word minors	iceWbaaWaXeUXVZUXWbdeWZXXXgbXeWb
word minutes	eXXbVXYeViZYjXYWeXZYdacYagebXZba
word missing	gcYZbcYfchZffacbcbdcXcfaacYdgbZX
word mission	VbZfdaYbZYWWacZYgaYcXadUadZcYcYa
word misuse	dYbdYWYcWbabaUZbdXYckeYZadbYYXdc
word mitigate	fbbaVXabUdZYabbXYgaUebYeddeXYdYc
word mobile	aadadZZdbZdZabccdbacabbbYbYbaZca
word mode	XYWVeYbZfaVbcYZWeXcYbhkXTWYecWeY
word model	XaabYZadYWaaUbbZfabYZafWaXZVbYXY
word modeling	eagfbXYXXZbbcYUdagabgYXbXeaeUbba
word models	ZfeigUYaWaWWddXZbbcadcWafbYZWgab
word moderation	dWbYabaXfXZXbZZacacgcdXXZaWdXaeW
word modification	YXYZZXXcVZdXYVYaVhbaZbYacZZddXab
word modifications	cWfacaYbbcbcXXYYcZVbdYYZWaZebYac
word modified	XWYTjcadfWXUcUfhXcXTXXWTRYcYfVUb
word modify	WabYZZZYWXeXbYVYUXTZWaSbbVaeYYVb
word modifying	gdgceZabdefafXYebdbcdbcaVdbaYYfc
word moment	bbdWYfcdYcYcVbZbYWYaZYaWhdaWTeZf
word monetary	XZbYWbXbVZcedaabbbZdWcZbbceabZbZ
word money	YdZVbZaXWbZZTZZWgbfadXeVWdaVcebd
word monitor	YcdceVYcZZhWaXXVeZWXcbZZcZYcWadd
word monitored	ZdbZfZXaXYbYZbceaZYdccXZebebYbZc
word monitoring	cbZbXcaYabaXXdZaYebaZbdWbaZVbcbd
word montana	aaZYZfXZcYdcZZaZXYZYZZXZcXebaaca
word month	XZTXZhYeXZcbeWdfXadYWYYbcYdXaZbc
word months	ZdTVYXbWcbbZVXabZVZUWYXZYZYYWfVa
word more	cYcbcZbbbYaaacXcdbbZbaaYZbZaZaZZ
word moreover	aabYaaebVYeYaabbecbYYbdcbXcZacVf
word most	UVaabbYZaZacadcdZbWXcYYaYaYaaYZd
word motion	ZgbidYZXWXUXWcYagXVZXdXVeZXeWhdZ
word mountain	WgiYYedZeVedVWYXfZgYeXYWgaYXXWXg
word mouse	cdecUWafYbXYTfXZeaVXUXXXfZYZUdbY
word move	dZchdbdbYZedfbZdcYYYdaXeZbagVZaZ
word movement	bdcebVZXWfXdXaaUdZYgbaXcgfXZXgcZ
word movements	cdXYZZYbYcTZXbdfdeZWXbYUbZVbYfab
word mozilla	beXUfYaeaZabYeYZcicZXceXdVZbcbSZ
word much	UaZedVWZXWcTWXYZXYTXXaVUeZZcXdaY
word multiple	hYbaWYfVZiZXhZYcUaecWaYaZeZUYdYf
word music	bWdidbWXcaYcZaeWhgdccdccYfXXbabb
word must	XcZXXacaXaadWbXYZdUdXVcWdXcZgbSe
word my	TeYUWYVeYXbdXegZZaXadYZaYbeWdaTV
word nai	bVaTZcfXadbXZaifabcbZTcbZidVYabc
word name	eaYcbaYXYcXYadaWabcbacbaaYWZcaba
word namely	hbdaWaZZdgZjdYeYgfceaddaYgYZcdeg
word names	bfZXZYbhbcZbXYcXbdaWbZbYdYbSgdZe
word nation	XcZcWZYeXZXgcaYVYUVbaXVWWZfZYbXZ
word national	ZWZXchaXcZYfZaeaYWfaaddVVbVZgXgZ
word nationale	cYbcaaYcYaZXdacecccZcZZYZbcYdYYY
word nationality	VXXWWaYbaWcaXcedYcfWZVaecaaYbYZd
word native	WfefeaWbaXYXVccadZZcdZXTifceWeVf
word natural	VUWXWcbaVgdafXecaddZcXcWUbZbccbc
word nature	edcYWccdbbeWccZYVdgXYYcbabgSbZZd
word navigate	UdaYXdZacbZdbdehcahbdZedcbZbjbXh
word navigating	aZYeYcZbXdaYfeadaVabebedcZdbWdZc
word navigation	cVbdYYbaddabVcZfZYYaXTVXWcZXYYeb
word near	ZfaagYYaYaRZacVYaWZdXdWYhYbYafZV
word nearby	YbcdfYYWXXdVYdXbcaYZcdZbfaXgWYZZ
word nebraska	YbWZYbYWZYZZdbdaYaYaYaYabZYaZYaa
word necessarily	eZcZbacZfdXcgXeZaZcbheadZbZcbYba
word necessary	ZXYYYZfadZZbbaaWWfYaWbdcYaaacdbU
word necessity	WcYZZXZceZaZVXdXWaaebXddWYZXXeWX
word need	bYZaYaZdYdcaZdaVXbYaZYcdcdebeabf
word needed	cdYSZZiddbcaeZZecdXXWXcZSfZZeZbV
word needs	XeYbbUZYcWXZXfaXYZWaWbXXdYbXacZb
word negotiation	aZZccaaVZdbZaZWacbZdaYbZYaYWfYbY
word negotiations	aaWXbiaXcdZYbZbbdXccZXeYYXXYbYeY
word neither	YZZbaZYXXbbXZaVZaeZbcdbZeXbZZbZd
word net	abXWXeYcaiXWiaVXgXbaZYcWdWbbZYba
word netherlands	ZafXXbeZaccbVVbdbYbWcWUYecWWVUab
word network	ZacbaacaYbZabcYbaZZcXadZaZXZZaYX
word networking	bXWWYbaXYhYagYYfWYaXcbebZXYWaZbc
word networks	aXZUZYdZcbXdfYabdYabfbcYVbUWeYaZ
word nevada	VdaaahYeZagddjedbaZbeZcebXgcZXcc
word never	dabaZZYYWYRYgVWbWgbWfbXbabfaWbZb
word nevertheless	debXZbbXbcYhcZYYXYcefefbbZXVbWaY
word new	YXcZdTaZbcaXbYXabXVaacTaWaZZaaYb
word news	adhacYaZXbbdbcXddYehccUbcYYZaXba
word newsletter	dZbbeXYZcgdZVgXXbhXdafcgVZaWbaXU
word newsletters	ZZcdcaUaccgYYbYedabcYeYZYZbbXWcc
word next	bWcfbeYZbaXaXadgdWbaecWXfgcgYXdY
word nielsen	gcXZfXeXgWXdeVYYcWcgZfbUXXXabWiZ
word no	YbaZYYcYZaaaadYZYcXWbZcYZZdZaZaX
word non	ZZaccXYYcdVabbYcYWadYccdWYVWcbWa
word none	aZXabWcacdVXWeadcaaZYbYWbYYWXfYZ
word nor	ebVaZXYXUYYXZabZbebacbgYdZTWdfcd
word normal	dTZVZadYeddheYYeYWefdWdaVdZYZXfa
word normally	dbeeeYZYedcceUcZadVfbdWfbcdZXaXY
word north	XafaWjdabXbgZaWYcbbXdVaXhaYXcWZd
word norway	ZbVVWceXabfeeYcbZaYZaXXcfWXZgXie
word not	bXZbcZaaYYXZacaZbbadbZdaZYaaYaZZ
word notably	becaeXZcXWZZTYYUabbcZYUVcYcZYbae
word note	YYabYXXbaaaXdecbXXbcbYbabYbcdVbZ
word noted	bWaeaedecafebXXWZdabeeaiXdedbVab
word notes	ZeZZaWcYdYeZabaZYYaXVYZdabZZXeWd
word notice	ebeXYccZdcYdYVedcgaacaaaYbddXaUf
word notices	lZgcbYZZbiYVbVaefWhcgZbYTkbcWbeh
word notification	cbeZZcdebdegYbfdcbbYdYYZaagcYYUc
word notifications	YYfddVYYaWfbWdZXdaYfceYeaaWbXaba
word notified	WWZXaeeXebYaYZYZXbYcaafWcUXgdaVa
word notify	cWgZVcfWdgZdfUbfYVYXffZabZadZXZh
word notifying	dYXYXaXfXbdVcaZYXhcbgcaddaiaecVg
word november	VVcWbWbYXeYWYXdfVWYWcgXYXegbXXfd
word now	bahVeXfVWZdbaZXdbYYZibYWccXbbYee
word number	aabcdZaZZbXXbecaWZccdaZccYYcdebX
word numbers	aYbZbXbbUbWUYYbaZgbXYaZZbaXZXead
word numerous	ZZVWgXdWeZZZYcaaZgebbgidaYXffbaW
word ny	aaYYeXXZcbYXdZXXbdXbZfdYZeaabZWX
word object	TWWcYcchSXidcXYfcXUcTSagTWhRXcPS
word objected	ecahcdbWaiYXZcfhhUaYcaXclbWbagee
word objection	ZTedfcbfVciZccXZeZXZZbcdTaeaZeWZ
word objectives	YYWaWYYaYfbcZhaXdfYZWZbWVbZYWeYZ
word objects	VXYYWcZgXeabbabceSZYbZcYYZeZfaZc
word obligated	baZXWceXiZceYeZXabYcbaebYXXbddbW
word obligation	bZaYYadcebXbaZaacbYaZdfbabZSbYZT
word obligations	bYdbXXRbbagZZdYXYaWaZWYdZecaacZW
word obliged	WXYabZdYeYXVaedadYbXYabWXYZRfXcZ
word observe	acXgfVbXWaWVbbZXZdZaVcXZbgaaXfbb
word obtain	XaZZUbZZfSaYVUcVTacWXWaYYbXZXdbY
word obtained	bbXZaYaXeYXbaYZWcagdYadXcZVZcgZX
word obtaining	dXcWZTUXceUbYbaXXgcfXcdaTbUXXYaT
word occasionally	YbdaabZbefadZbegcbbaddbacYedacbe
word occupation	VWadXXXXaZXadgYXdebdYcZebWYWYXTZ
word occur	WZZYVXcfYUYfVbWaXYWZcZWZZVcZaXTa
word occurred	dYWXVccbbaehaYbXVUadXXZeYYdWdYcY
word occurs	cYWdbYaZcddcdgSVdebZchggXaaacVZU
word october	UWaXXUeYVcXYYYcgWUXXfbWWVYhcZUia
word of	baaaZaZZaabaabacaabaaabbbZaaaaZa
word off	TXYbdUbYcVaYWheZagadbbebUZZYgWXW
word offer	XZccdbYbaYbZaZYcbXXZcYXXZeZcYZZX
word offered	XbaXYbZcZbXXYbhfhcZZabccaadZgcbb
word offering	YbZacXbXeYXVcYgceZXeZccWbdWeWdec
word offerings	ccdcfaXcdbccXZYgdZaeadZZYafXXaab
word offers	dbbcbVVdZZgadeacXYfbeYYdacacYYda
word office	TTdXdZTcOUhfcUfkZVXTYVWUhZZUaVjY
word officer	WXeTSYgYTXmfURYXdRiSfSRUheQXVVme
word officers	ZXibYbaXYZffZYdYcXiehYYfXdccaWdd
word offices	YcfbdZfZcYdbVccYiWcbhbbYfcXcWbZj
word official	aZXXZbYWdbZYYYVZWXYbadcXaXYacVZa
word officials	acZVbgeZZgXdgXYaXcgVcYgabYZbfUWc
word offline	dbbdXXUYXeWYZfbccccaddaaebdbadbf
word often	abcdbXebbcXZaYeaedaccdabcZZYddac
word old	dbfaWaaXTXZZaVYYZVagdXXUWYZcQeWf
word older	bWaZYZWZUZdadVabacfdfcUZZZdZZYbe
word on	aZacZbbaZbZaaabaaaZbbbbbaaaaZYbb
word once	caaYaaabccZXdXYaZaXYXaZaYbdabbab
word one	YbcWXcbYbYYdZYbYadaYbadZbdXWXaZb
word ones	ZZfdfXZZcXdbWZWWXYfccdaeUcZebXXa
word ongoing	VUZWVZbfcTeTcfZdWcWVZZZcQXegeYWY
word online	ZacWYYYZcXZcYWbZcZadeYZbaZYacWac
word only	aYYZbXbXbaaabaYVYcaaaebYYbaXaaZa
word ons	ZdbbaaXXZeYbcacfaXeaUadXgVXXeeVa
word onto	daXVYdeZcdcbcVbXYXcaZZbZgZbeWXfW
word onward	hXbbaXdaWbWTYdTYZYaZabbWcXbgfWXY
word open	XZchaZcfacbbcgbcbcbbYZXYYcbdZeYa
word openai	gcUffaZbccTWbWcZYWZcXbdUUcYgXeeV
word opened	bcZaYXXYbdWaXgZbdfVVWZeVeaYcabdZ
word opening	debccWYabeYabgXabfUaTcabaZZfVdcU
word opens	aYaeXWYYWdWababfdacZcbbWbfbXedcc
word operate	bbdaadYcbbZZebccXUiZXZZeYbcZaUab
word operated	bWacdgWgZcaXcYffadebZZYbZadaeZZd
word operates	aWfbXbYbTZeaWZhheXaYkRZdbfVYeXdg
word operating	cZbbZVZZbaacWabebbaYXZbWfYWXddec
word operation	ZYccUaYZabbgWdZXcXZXXUYYZWVWZbZc
word operational	debceXdZccddabZaeZXdbbZaYbYaZccc
word operations	aYZcYcYWacZZdVcYaWdZcacaWdWVeYYZ
word operator	aZefbYZZTZddaYUbecZajcVaWaZbYYZa
word operators	bfcgcdaXaaZXacXZdZaaYebZeYcfYZab
word opinion	ZZVYhdaVgUYZiYZXZdfgceagYYbifUbT
word opinions	VZXYbUZYbbbVcgYZahdYXbdYZYVcZYUa
word opportunities	hahecaUacbfVbWbbYUcdaZWhcgcdXXaY
word opportunity	YZebaZeZcXbeZdTZgYgYfcaYZaZaaXXa
word oppose	WUUUgXYdcXcaYVYYVieZXceaYTYdfTUZ
word opt	PZYddXUbYTccbdbYZbadcdcYTXacbYXU
word opted	ZbcaaVXagcYYaaVdVZXYdeVaUbcbbYeb
word optimise	caaWZbfZdecdYbcYVbYZcaXbaaXcYaWZ
word optimization	YdahaYYYUXfXacZacXYbgWXeYeafaYbb
word optimize	ZZcaeTZTiUeYaUTcYUaaacWbcXVdVaZa
word optimized	bXYUYbZeXgVXbeheffaZaciWYabXZZee
word optimizing	bZgbXdZbcebgZWaYbccbbSXeYeaabaZf
word opting	aZdXcgfdgYiXWggYXfeZdXdjXeXhaZWV
word option	ZYWaaZZddZbdaZZZYZcdebdcXcZaYZbZ
word optional	YdZefYXZaYVYXcYdXdVgVbaWcaVcafZX
word optionally	cYZcXTZaXfWZXZcaahZXZZabZfaXYaUd
word options	aXZbWaaiWcfaVdZYYagXdXcbaaaacZWb
word or	bcZbaabaabcZabababbbYYcbZabaabab
word order	cZYXcZXYcXYZaaURXWYdXdZaZZXYZbdZ
word ordered	XbbXZabZcaXbadcbaYZWaZZWWcZZcdbZ
word orders	abYVdYdWchbYdZXabdbaddeaeWdZaZaX
word oregon	WcZWYcXbYYZZacddZbabYUTdeabcaZbd
word org	eegZbdcebZcgWWeidZZZbWYUfceTacbe
word organisation	dbXZadZZbZWWdVajXbdYbdcUaZWVfVaY
word organisational	cZbbWbZfcfXbdfdZYibbgccdbeeYbcgh
word organisations	gYZXaciWjeXidUYYaVcbbehcXXbafXgX
word organization	bdecYaZXfbaZWYcdbfbXdZdbThZadaZY
word organization's	cVfbWacXfecebZabYYhbecfVcYXWhWgX
word organizational	iTeXXZecZeYedaaZWZlWfdeddYZVfUdZ
word organizations	aaZXcibbfbcfabdfdjfZiXgdYidZgacg
word orientation	aWYdXXXbXcXYccaWcdaZeaWdWZacWacd
word origin	WbYbXYWcadXZXeebcecaUVYgbZXWYfYf
word original	cYbZYbabYbYcZUWWadVdXdbVYSZaXYYZ
word originally	bYdYbZeaZgcZZYXcajaadacbWWbccaWb
word originates	cadZWYcYbbXZWcbXafdbZacYXYYaddZe
word originating	ZZeabfZcVXcWcTaZbdeZYdVcXgcZZZab
word os	XbYdcZZbVVbZXfacedaWaZcaZfacdcUa
word other	ccbaZZaaZdYXaabaaYbaabcYXaYZaZaZ
word others	edbWcZeXYbWYdWbWebdcbabcaZXaaZdd
word otherwise	bXfacacZZcafZXbYedebfYabababdaaZ
word our	badbYZaaacabZbaZbZYbaYaZaZYZabab
word ours	bYbYefdbecYecbaceYibabcZXacXZTbZ
word ourselves	eXfXbddccbXcZYdcZdZadbchXYbedWZa
word out	UZZbaXWaYYcaacZYabbddcbbVacadXVW
word outcome	UabfXXYYYebbScZbfaWWWUafiYYaVfXY
word outdated	aaYaahYdbZaWfWdfXbVYWVXaXWcWcbZa
word outline	ZbZZecdecZabcbccdcbccYcdaXdcfbZa
word outlined	VXfYYZabZZcebdZcWYagbUUZWdaZXYYX
word outlines	fcgZaZcWXcbbXYdafedbhXcXciYceYch
word outs	cdZYeXWaXdbYadfccaTYVaaagabYbdbb
word outside	ZdddahYVcdchTVVcXWjWadecUZaXeVVa
word outstanding	aVjWWWbZghgVbgVWUhUWcWdeTmZYWeVV
word outweigh	bZbcZcYYWaZeccbdcVaZXYZcbXZYXZZZ
word outweighed	fYafZbaXabYdYWeXbYYZdYZdXZXYXZWa
word over	cdYYUZcYXaXYZVYZbYVTYWeYZXbZWdZd
word overall	dbZbeYbWdegegdaXUdZZdeWdbZYaWaXa
word overridden	dXdfWYZcacZgUUeVZaXfYXYhXdUXYaYY
word override	YWaaZYbXeZZfdXXYfeZdebcfVbacZYUZ
word overriding	XfXbfZcZXfZZbhfeiYbXUVeXcZbXgdVe
word overs	bbaYWcadWZaabXbaWaaYXVXZbZcaaabc
word overview	aabbbcdaVWXdaXeaaaeacaaVaZbXbgaf
word owed	ZZXYbbagedZeedcbegabhZbiXcbUgZTd
word own	bVYYYgZaabYdgaaYXZcZdXacaXbcWWee
word owned	hVWdZgWbXbbdcaaaaWfZYaaeaYcaeWZZ
word owner	acaYbWZYeZYYcZcaedWaaccUZcYWjcYX
word owners	cZXWaccXbcXabccVjdabgcdWXdYfYbaY
word ownership	iZUXccZXebVgcZVUacbcabYceZUZZacU
word owns	fZabcdcYgfYcZZdddadgZfedWaYeYaba
word page	adYYYVecXbVdYcaccYYVbcdWaYeabbWb
word pages	YbYbaYabWaXWadcddZZSYbZYcUZaZbXd
word paid	WaYdbYZbYZcTafaVafYaddaYXdYeZbXY
word panel	VYYWhYZZcSgaUkaaaXaeXaVjbTXbdVYa
word par	jajdUaZXZYdhUVXZYZXbYXVdYZXWWWYb
word para	haXcXTXXdcZbVbYVcbUaWhUbdTWdXccV
word paragraph	eZcbbZaXcdZYZdRZVZbeZcXgfZXZXeYa
word parameters	cbaZYZcdgdadbXWWXcZbfefbbXVaeVcW
word parent	dWbZZddTUYZVXXZXbWZaaaWUXacWTZZf
word parental	dadZcebbWYcZZaXYdXaXYdYbWbZaZaaa
word parents	gbdcaabbZWVaabdbeacaXccbcdcaYdZb
word paris	dZhYTabWccgbVVVZeaeWfXXWcgWXaWdf
word park	XYeYabaaYbbbVWZXZeWYYZYXbdZYdWTc
word parkway	XZcZWZYbdaeZYXZXaWZXaZVYbaVZWYab
word part	YdaWdbcWcZaZbbceeZZcbZaYbZacdadc
word participant	YZddZZZbabYXZadfdYcZZZcYbbZccbcd
word participants	cZacTXacWZXXUebdaXXVaYaXdcdXabXb
word participate	baeacXabcdaXYibcabbbZXhaYZbVdeUb
word participated	WYZYZbUcYbgZWcdYWXVacaaaWgeZVZVW
word participates	daYUWbaVVdZcaYZcXdaUZZcdgdbTgdXZ
word participating	WZaYibVbcadWXeYVZcYgdfecbXceYZXW
word participation	YZdfcZZZcWbYVWaUdccaZeZZUcYZZeWW
word particular	bXdceabbcdbddbZbaYcZcXVYZZdacZXX
word particularly	aWWYacdZcadfUZYaUXZdXXdacUZbbUba
word parties	bbVYZYcYbbUcbSZYZccZaVbcaYbcZbZY
word partner	YcYbcbcWeWbXaWcbeXcXZYcYYbYcaXcb
word partner's	abYfbdXWXVdiYYVYdXZabWUZbbXfZdeY
word partners	adUXabcWdYWecRcaXWbaYcdXWaSbZXbY
word partnership	cdYaaicaWdbfdbcfXZWYYXZhabcebdXd
word partnerships	XceZWZZcTVVeYaeefYYcaWTWZbaYUYXf
word parts	bZdZbZgdXYdaZXbbfZcZecdacdbbdcXZ
word party	aaVbYbZYcZZZbZbYdXZXbacZZaXZZZca
word party's	XdefebXfQYdYXeedZZXaZYWbZccdTcZi
word pass	gbXadaaYdeUUgXWcXSjackeZgXZdfWdW
word passed	bhWacXWWeaUXbbXbadVZTgWXbYXcUcdZ
word passport	XcZebZZZdcXXVbabeceeacYVdbacSbXf
word password	bcZeYWUfRYUWbaZdZidZZZZaigfYadWg
word passwords	bcYbWWeVTbVaaZXUbdeZdbZaebcZbdba
word past	ZgXYYUdVaYYZZaZddWZZWYcabZZZceeZ
word patterns	eZffbdXdcYdXacZYYbbcZbXccebbXcbe
word pay	bcYVaRWYddYbdcWeaWbcZeZYdXdWYbhZ
word payment	daZaWadYbgYYZaYaXWcbWacYcaVVcZWc
word payments	bafbcYZbfdbWXZVYaYXcbbacdbcZYbaV
word paypal	faSbcVaZggUThZacXXYYVgdYXXXYabZY
word pc	gdaXcecZggUZgWaeYbeeTVbedWbagafd
word pci	dWYbZTWWWcXYdVVdYbbbcgYbgWeVcbfY
word pdf	abbbcYbVbgWXYcbhdZYaYdcTcVZWdfed
word peer	ZVfZWdbbZbdcahaZXaabbXZkfZecYYac
word penalties	ZVYZZeZaYZYZffVaXcbZZXZZYZfZaYYb
word pending	YZZaXWZYbacUchbXXYWWZYWfadYcbbXa
word people	ZabdfbYVaaXXeZWbaZadZcYZacZeZedV
word people's	WZUZXebaXcfXaYYYcegcXWcZXWdYdeUZ
word per	aZYYZiZebcYfaYhfYZaZXcYbcbeXaYWc
word percentage	bffahadYbcacaXXYcaYebbXYfWZhaeWY
word perform	aXYaafbcdbYZdYYcYabbabcbYbeYbXaY
word performance	XYacZdZcYYddYdaYbYZcYZWZZZYaXZaZ
word performed	hYbaVbdZZjYXdYYZchcXdfZbfigUaacb
word performing	XXXXgdhZaacjccbbdbcedaeZaVdXdUfU
word period	aXfbWWaYacbbdeddXdYTdZcaWhaaYaTX
word periodic	ceZZaYYbUfYXaZcaadeXaaZaeedWagWe
word periodically	igjacYbYafTXZWabfUVUZeXTYYbgShbc
word periods	jVgVXZghbheXgadbXdfWaWedTjmUeaaW
word permanent	abaYYYZcfdfZbbYXYbWaYaacaXaZXdVX
word permanently	XcYXadbgaYgXbabWXcWVXXYfYXdYacUW
word permissible	XYZbcYaabXdWYeWbhXbWbXWUXZeaYdZa
word permission	cYZXbVYaZfYcaacVcceaZccYYaWZdWcZ
word permissions	ZdcccWadXYadVdgYgjgfcdcZVbXcaYdd
word permit	bcbaedYYaZZXccbdebYcdYWXWZedTfgZ
word permits	YfVebeVgXWdbTgbccdWWdccacVibbaWe
word permitted	ZWhdbUbXcdWZaaYaXaZadbZaZcVZZccc
word persistent	dUamUZXZUgVhlkXWhZWZcVYWXYXkXVUW
word person	WaXWbdababbeeWdZaaadZTYbcXWcZZae
word person's	aXYTTbUZZccccWaUXZWbabXWdXXZZbbd
word personal	bbZZZZaaZZaabZabZbbaYZZcZabYbcZa
word personalisation	cZacWWbYYeWYYfaWaZZWaabWccYdYfXZ
word personalise	ZZcZbacVedYddTVZWVZcaaSbdYWZYaYc
word personalised	aYcacWZVcbafUYVXbZZYWcXiaVWbWYYa
word personalization	WabeeYXccWbVaaZbbdYabeYWYacbZZYY
word personalize	ZcZccUZaacaUccYVcXZebdUZbZXdXXbe
word personalized	ZWegZXYZYZcYddZagbabhdXbadZfVYcc
word personalizing	XcaehSUYbWeTZVYUbVTbcaVUWeThVcgZ
word personally	ebZaXZbaZabZZYYZadaYaWadZYXbaZXZ
word personnel	ZdVZaXWWZWWUeWZYZabbedZUdWaWcXgY
word persons	ZbbZbaaVbXWeXXWbibgbgbeaZXadZcZd
word pertaining	XbcadVcZaYeWdcYaaZWfadXdbZbgbZec
word philippines	YdafbeZaYXeaZcaeZXdbXVXZbccaeaYc
word philosophical	aZXZXYZYabYZacbXahYcXaaXaYaZXcXY
word phishing	iXYXVUXZSiVWiVXZVdfXdjYfgVcYcdZa
word phone	VXYbZZbdZZafYdbWZbYZYXXcbYZbbdbb
word phones	YacgVbafVgTecgeadcZYcWbeTgccYYbb
word photo	dYcdaVeadfWRceZbadZaXbdYaXZbXcYY
word photograph	bcaaaaaaXbVYYfacVdZZYabbedbXbcZb
word photographs	TbVXYXYWaXabThdbchbcYZbZWZXZaaWc
word photos	YacaWVYYaVZXYbcXacYZWVWYaWYbVbbd
word physical	bZUcaaXccbVWbVYYYZecYhdadbhWZZYc
word pick	gadbZgeWcibdgXXZfTbddcdacZZZfciX
word picture	eaWZZXgbcdYgeUZdaaaaYceUbcYXccgd
word pictures	ecbccXcadbWdadaaefagUfWceWWaUeYc
word piece	gbdZYaXbbZbbfZWXYXYbcXWcbcbbbZZX
word pieces	TcUUZeafdWYWdVfibhYYWVUbYaefZcYa
word pin	ZabefXZZZZcdbgZZYcZfbYbgbXXjZcYY
word pixel	ZXZdUYbeZZVbWeSWdYSXbXXYcZXdWbhX
word pixels	aYVbTYVgSaZdafVdgZTTbbbZWXXbWZbZ
word place	aYaYWcZZZZZZZWVXYWdXXbbYZVabaVaU
word placed	YbdaYYhXaaZVWbXbfZXWbYcYYYYYaaaZ
word places	bWVYbUeYgcVbXXYZadddbgfaaZZdYYaa
word placing	ZXcZfbcXbXYebVbhUYVZWXaVbZcZbTWb
word plan	bYbeXVZUWbcdWYUXZfbbcbZaaYTbbWaZ
word planning	ZaWYYaZWbaVYaVWbXYddaYYcjZZXYbbZ
word plans	WSdfiQUWbddXfWYZdgaelecdWgZeaYbX
word platform	ccddWbZaaYXZdbbcZXdbdbaYbadZacZe
word platforms	ZfXWYYbXZVYdcWZXbYZZZWbYYWUaZZaa
word play	aeeZacbcZYcYeYXZcUaeaYaagZbYZaZg
word player	YZbaYdbZZZaiafcdZXbZeZaYZcWXbYYc
word please	ZacXYebccZbaXZWXccdYcacYYceZcSZb
word plug	hWVYUZedcmYZgYWbWYaWfchdcZeYcYeY
word plugin	faXYaZZUcfXbgYYYZVfXbghdcXYZdXca
word plugins	ddaZYYXeVYZfYdbZcfYXaaccZbcbabaa
word plus	cZeaeYXYeebYefZXefbdZbhaZaabadYd
word point	ZYcaaVbXbaZZebWWbgZVbbcYSdYaZgZc
word points	cdabeZZZXeabZaaZacfbYcbWdWYWacXY
word policies	cZdbabXXZcadZUZgbabbeZZdYbeXdWZe
word policy	bWeaWeeWafXZZYfgcYcYcZabWbcacYbd
word political	ZYaYWVWVecWXZbZZaeacXaWWZYXZUdab
word polls	ccaWaZacZWZZbeZZZcdebbaeZZcZcYba
word pop	XbfXdfeZaWgbXdZcecccbbbbYfeYcYZZ
word popular	XXcgYdZabXdceYYYcWZcehXaTebbYXaY
word popularity	cjXUcbeZZYUfbZYXfcdbcceZeTaYgafa
word port	ZbTbVjaiSXiUiWjeSSbQVVViZWiVUXaX
word portability	cXadWcWiVZdUfVgaYWYSYXacUceXUabZ
word portable	XXXVUeYgWWdYeVbdTXXTYXWbXWjWXVXW
word portal	YbZbaXWeUafZUWaXabWbcXWXZabVcaTY
word portion	aZZXbeaffbbdZbZYZdaYZXaXcYZVbWca
word portions	XaZhZXaZVYbaXcaaYgXcYcXbUcXiWYZX
word position	cZaXWcYdecXXeZYieWZeaaWdcZbXcZfc
word positive	YZecbdXeZadaZaZccdXeeVVbZhacVYZY
word possess	bcZhdZZXcacbYZaadTZfXbXYXbViVccX
word possession	XbbaXZdfXhYZYdhhdebYXZeacbaXedYg
word possibility	VWVWfdacaWYdhdcgSWbbXdXgZXbYaXcZ
word possible	aXYceaZaYUaUXcbZZYdZVYZbbXZabfZa
word possibly	bfbWdXZZdaWYVZYWbYaeUYVUdaVZUibb
word post	cbiSVcfafcWZcYYacbWWbcZZcYXcZXYb
word postal	VXYZcdZYZYbgbYUVaYZaXbaaeZaYdYWa
word posted	abbWZcdZeZZWXVdfXVWXbbcUcZcbcWac
word posting	fWgWXZcXihXXaXbaYXaabeeZWXUfWWVZ
word posts	WgcabWTXZXZZWbfabdUWYWaZaZXWchbf
word potential	dcYWZacYfdaaXVUWUcYaWbZbaaacZYZV
word potentially	cVcbhXUWdeaaXdZVadbYaeddTZWeeaWY
word power	YfbVVYbcSbaeYXcYZXVZYSVYbZZVXYbf
word powered	YaYWaVYaZZYdWcdbWbaYZYbYdXcZWZXV
word powers	bXXXZbdXebYdbYWUaWbYbbcVcXWZfadb
word practicable	adZXWdYfdbfcXccZbYYbZZYVbXfWacZa
word practice	bYZWaVXUebYYbWZeZXfWfjdeaacZbZbZ
word practices	baddZccZWZYfZUcdbbeUbYcbbgbZYYfb
word pre	dfYgdVWUcXWZUaaZeZXfXYfVehWaXfcX
word precautions	fcZZYXbWagYZbYZYYbfXjfYYgacWaWfe
word preceding	fcVUZYfZeUcZZXUbXWcbZTZcfZXadZZa
word precise	WbZeabVZYZXXYZcZcWcdZaVXYZXbYcXb
word predict	bbgefdWaXdbYZbZddaYacYUZbccZXhXd
word predictions	YefadXZYUaYZVefcdibUTYeZgYXXegYg
word predispositions	efYYaZaYXbZZYceYddZabVfVaZZacgba
word prefer	XcYcggacZYcbcgccbeXZccYeWafdbbVZ
word preference	abaaYYVdaZYcVYfYYXWXcbYXXbbeWXZW
word preferences	WaZebUVaXYaXXbcTbeZYfabbXbXdYZYZ
word preferred	cfbadYbYYaXeXWdYbaaZWVbXfcZWchbg
word prejudice	ZYaXadcdXahdYbcXZYaZcZdZabbacXce
word premises	WdcddaZbYaVZYddffXWcVaaWcUadbfaY
word premium	chbbaZWZeaSgYcXcaWWaTZUbgZbWWfYb
word prepare	ahZaZfebdbZZhWXaaYbYWWaafYZYcZeb
word preparing	ZZiheVWYYVdWXaYbeVWebaXYZhYeWegZ
word presence	cdibcZXXdbaacZacbWZcabacWhVaYbYh
word present	caYbVgbaZZaaeZaacZXZWZXWYbZbXeYZ
word presented	cWccXbZXYdddcXYXVadfcfTdcfXbRYia
word preservation	dbcWacdbYfdYbdeZadbXaXecchedcXXZ
word preserve	dZZXcadYheadaeWVafacbcbbUZZYZbZa
word preserving	jbXWWdWZfhbfZabZZbZabfZWebXWZYea
word prevail	daZZWfbbYdeZZcfaccZYXaeYZYWYggXc
word prevent	ZWbZaXaaaaebcdXZXfabfcbacXebcaaZ
word preventing	YaababaZXZbZWTZdaZWXXZWaadXZbaaX
word prevention	XaaZcXXccXcTbaZZXXaXcZZZWbZfaXeU
word previous	XZebcXbZdWbVYcWcYTYcYbXddYddbWfX
word previously	cYgcbZadaYbZZcfbZZXaZZYbZXbgZcYY
word price	bVcfWcWbYacWagVcadbeaXXZYbbYYaab
word prices	cTWWXeabZYYaciWbVbgfaWYYXWeXaVZZ
word primarily	bdYidcWjVYbaafbbbWYZWaWbaWaWZYaZ
word primary	afYXbXebabWWYecggddXWXfUdWUUfZba
word principle	dZgfeWZYcWbWXgWbZZZeYdaWWcZeVfXX
word principles	eXZacdZfbdWabYaebbeYdXcZaafdXZab
word print	fcbgaYcYaeXaddebeYdheYdgZfZecefc
word printing	bXWaabaYacUgbYaZdaZcacdcZUZZXWWY
word prior	XbbWXZeYXbYcYYfcaYYcWcUcdcXbXZbd
word priority	bVgXVZYdadXXbadYbghchYabWgdWWZcg
word privacy	YYaXZcZcbcaeZaaebaaZcabaYaeacWXd
word private	YddXbWYZVZbeZXgehhYafccYdaYXfaZf
word prize	baXWXbcahdadbaXXaXaZUccVYWaWfbdW
word pro	XfXVYaXXfXbaXbddWebYWYYZeaWXceZZ
word problem	dXhgcXbZUZYaWXbWaXedbaWWbeaYabZe
word problems	ZZacZcUcYZeXfZXYcXZadZWZZZffVaaW
word procedure	YgVcehWfUZeYYYebbcXeYXahbWeZcbYY
word procedures	ZdWZZYYZSYfYaceXWVYebZWdfZeccZgd
word proceed	abWWXjdfbYeYcbdbXVbVVZaYWVeVeXbc
word proceeding	bbYbdYXXZZcdXcYXccXbWbYbZYadcZaZ
word proceedings	cXdegZdZdeaZaYZYfaccbefWZZZZadeY
word process	cbcaabXYbaZbZcbbaaZaYcZZcZZYXYaZ
word processed	bbdeZadadaZWZXagcabaZdeYbZZUbbYV
word processes	aaZeZZVbYZaYVZdcaVaZaaYYeaXbXdbZ
word processing	bVaaXbbaabcaaZcdbWXaXeWcaZaSVYaV
word processor	cZYVYbYXjedcWXZcbUYUaZaWaXVUfYaY
word processors	XaWYYdhXbeUfZYeXbacZaamXdYadhbZY
word produce	dVXZaaZaZYVWYXWXZTdYYXfbcXbfYVbb
word produces	VaXXZcecaZcYecddaXYebbZcbcbYXaXZ
word product	bZcffYcWbacZZcXbcabbbZZbbbaeXbYb
word production	ZWZYYfgagedfdccZcYgdaaebWbZYfYcZ
word productivity	aWaaYWdZaecacYVbZdbaeZadWieYXaXb
word products	badbdWYWZcYZYYcYeaabcbZaaYXaacZb
word profession	cacXZZfYYfXZYeaYYgdWXbgdcZaWfdXc
word professional	acabcbbbXaZZUccdccddZZcacZVbXcbf
word professionals	adgcYedcWaaeZcbggbafZYZZVdcZbfZb
word profile	ZZXadXYafYcTaVbUabYaYabeZZabcZYY
word profiles	WaYbcaWbaVfWZXWZbVZcbYXccUdiYYgY
word profiling	baXbWcXebUeYbXYcXYcZZUbcaXgeYVbZ
word profit	ebdbdXYZcZYYYXXbdTadfaaZbfddXaiY
word program	bZegfXYabXcWYdaZcabgbgcbfbbeWeYd
word programme	gbbXabfVfgYccYVWYVbagbaYeaWXgZeY
word programming	ZcWZbXYbYZZXaXbbfUXbXgabaZZZUZbY
word programs	ZVcaYZcdbXfcccZYdefZfghaXdYfcZbZ
word progress	dZbXZabbeebgabYggadbYebZbddXbbdc
word prohibit	VXWZbaVfTZhTceababbhZaZbWZcZYfZd
word prohibited	VcYYacdebVafcbdeaUaZWUcaXZabiVbX
word prohibits	ZVWYXhaZccXdbXZYcaebfVdVaZYZaVad
word project	cWZcfdfYedaggcXZbWaaecYbXYYcYZfY
word projects	aZbZcfbXdcabfdbcdaaZeUbbcYXbhdYc
word prominent	ZadUUbgXYjWZYYcbbaaVbbcYaZbbbZTd
word promote	bXYcabVdaWfXbXcZUUXhaWUcWdbaXYca
word promoting	ZccbYZXdbYaXXXeaZWbbZWVaahXZYdfZ
word promotion	ddUXWacaXXYebefTadaYVZcYaYZXgabZ
word promotional	dXfccWZXccYddacYddffZddhTdZXZZYY
word promotions	cYcdcVZXadbVaabVacXbbdXaeZXZYaac
word prompt	XfZbeYYbaaZdYhcdflZVZbcYeaYYcfYZ
word promptly	aaVUadWXZXZWibdaYgiegZgbdaYVeaVe
word prompts	WZYYWZZfaYecZebaWYVYZWYcZZZaaaXW
word proof	beaZWZZYUadZZUcYXWUgXXWZcYbZcYgf
word proper	dcYWYddYZacYgVZXXWYbVZVgdZZYdZdb
word properly	YcYZccXZYZeVbZWXaXZaedZaYZZdZafV
word properties	XcglddTcSeaaWbcehXacbcWYcgadXhbl
word property	ZXeaeZbcWZZcZfbcffcdaVZcVacgaaZZ
word proportionate	kZZZYWeYgZXcZZXaZVYhedaYWXVabcgW
word proposed	ZZYabcdZcebbfbZYZVcadcfZYaXadYYX
word proprietary	WeXbgaYafYcbbZagccWYcfabZXfhcaYd
word prosecute	VYYYacYccYZcVgefZbTZVWVaXWbZZhYb
word prospect	bZZdYXWYefWWbabXYbXeVfbgYdadXbXY
word prospecting	ZZXcZfaYcZXaeXYeXfZYYbfRYXcYaWZZ
word prospective	XbdcZZZbWgZZXccZcaZYebhXZbaWcbZc
word protect	bScZWXWZVcZXeUYZYedXfbZcgfcWYbdb
word protected	ZbfaYcfcXYZecWUYZacZZccaYceacYUa
word protecting	eXdZYbgVaZZgZUZfaeXedaXdcbXVYcbc
word protection	XUaaYaYZYXbgbXcbZXdXdaZbdaVTbXda
word protections	XZWXVZWdaXVYWjcfaZhcTZbXXZaSadTY
word protective	ZfZabbZZfYbhbeYYaWXYcbaeXZWecYdZ
word protects	gXcXXXgbYiVZeZYWbieWefdcaccbfYcc
word protocol	gaffYZbXdccbZcYdbZdccaYaeaaZbcfc
word protocols	gWVSZfgYgfebcWYYXUcYZZbYZTXXjYcZ
word prove	dcaUYdZWbgbYdXXWWUbZZWbdbbTYdbeY
word proves	adbdbebYbcYcbacXabcZbabhdaZYbZad
word provide	YaabaaaaZZZZacaaZbYdXdbaZYWZbZaZ
word provided	VZZaYcXaaYcYaXbaYYaYbbZaZbaYcZdc
word provider	dcUUdbcafdZhbWZYXUcbYccYXUWXbYZZ
word provider's	XcabfbaaaZYXWaegbcZZZflYWdXZcXZc
word providers	ZbSXadhXdeOahTZYaTddZefWYXUXaYcW
word provides	XdYVZYZchVZacYabacaZbbaZbbbdaXYY
word providing	ZacecYWXeabcXXabZYWfZcXaYaYcYZYW
word province	cWihXeYeZcZZXabfXUhYaZdfUgaZcXVZ
word provision	YXYaZWXcaYZTaYaYebWdYYcTcaUYbcZc
word provisions	bYaVWWeVYeYbebYTeZiYZceXaaaYZdcW
word proxy	feYWVeebYdaefZZaXYcbZbbYbaeXcYcW
word pseudonymised	iYWXXZdadeYZhXYYXbdaafWgecbZaWfa
word pseudonymized	YbbXbaafgWfYZgaYTdWcaTYhWbXcbYUa
word pseudonymous	eeXUhbaWdZZbgTWbXVekYaaWdZdVabgW
word public	YbYYebhYbYbcbWZWYaXYVWacaaUedbZZ
word publication	ZWbZWdbXeYaYbWecZUaaeZZXcbaYaXZb
word publicly	XXTZeceTaaaXZTYTYWUaZWZbZbadXUbY
word publish	bcYacbdWafVXhWXZXdabedYbdabZdcbY
word published	aUdXcaeTYYWUbUaiZcaXcZaYPcZbeXba
word publisher	YbhaZcafXWZYWdfccYaZbYaUeabYfaWg
word publishers	aXWUZdhccbaVjbdZZXddfefeXXZYjTZW
word publishing	ZUZYbZaXeaZbaaZhWZYagjeXXZYbeWbY
word purchase	fabZeaZYbeZcYYZecYeabacXadWZXcZc
word purchased	dbadeZcZYZcYaXcaaUbdYbYYdcZbaYfa
word purchases	YcaZbWcZbbXeYXbZZcZUTUfTfbVVdbWd
word purchasing	aeYbbccfedZcZZXaXbbWWYebcZcYgbZb
word purpose	aZbbcbbWYaWXdXVYbZaZYbWcXaYfYbZX
word purposes	accaZXbaaZcYcZWUZYYbbaWbYYZbYbcU
word pursuant	aaaVbfaZfcafbcWWdacZcabadWaUdZbZ
word pursue	hXbgaZcZfaZiZWaZfeZdabagdgZZaedZ
word pursuing	XbgbXcYZZUabYgZcbgXeWdbabdbebWdf
word push	cYgaeZXYbcgWZVYabZgfdZZaYcYccXYb
word put	eYcYXfZcYaYcZZaYbaZdgdYZcaaZZYeb
word qualify	fZWcbWcWZTbfbVZaabgegbcaVgdgfUiZ
word quality	YaZedZXUZYXWXeTdZXddWaYUaVYaYdZb
word quantity	fYaZadgYaZYfZTdeZacdabbdXidcbbiY
word quay	YghZYfeYcYbabYYZhbeaeVdZagfZWYZg
word queries	dcdVZYXYbZbXbaaVadbYdceZZaXXbdab
word query	ZcVTeWdYecVUaTYWXYacZhcSVZWZWecW
word question	dXcabacWcdaedUVUZbiYcbbccZWZZXfc
word questionnaires	dffddYUZYZYYYZebbYcbYbYcdcXZZeZg
word questions	RabVWadbaRdeZWUbYddWXacVfcbWUZcd
word quick	YcYYacbacYbcXYbdbbfaZYacWXWdZXWa
word quickly	dabccXeWZadYcXWZZafZaaZfaZcZZZYf
word quizzes	bcbZXWggagadZecbfbcXZZgZaabUccaa
word race	YYVaYWZYYbXXaaXXbddbaZZZUUWcVdZa
word racial	bVdZYaZdZbXacbfcdbeeacXdVgcYYZcd
word raise	WabVXddZZZacbUXXUbZaYXWWeaZeabVe
word random	YcbWdXXXZcaZZZbZZcXXZYZZbaeXbgXd
word randomly	aeZWbYdZbddZWbdbaZYXWXbYiaZXceWb
word range	aZafdUYZcabWdXbbcYWbeaTbYebcYYfd
word ranking	VYVZZZbbXZVbYcVYZcXfYXiVYWaYcYYW
word rate	ZdTZZbbZacQbafZebcbaWedYaVXZZZba
word rates	WZWXYcXZVYXWcjZdYeYaaYYVbWZXaYVb
word rather	bbZWdXcddYfcXffYZggdbcdcccaZcbZb
word rating	aYTWfcgZjWbWeUWWWWebYeeYWSbZiYdV
word ratings	YcbbZaZYcZcZYeaZZWccYaXZcUcYacXa
word raw	iWZXYZfYZcZZbWVWXgdafeagXeYfYZZW
word re	aYbbWXZVWcZcbZXZVbebicVfadacXVgZ
word reach	aebYYbeaXbeWbZXbfYbabZYZfZeZTabc
word reached	YYcaVWeXXWYdUZVYiYaWYYZUcUTVWZcb
word reaching	YfaXWgXiYYcWXaWZYWWZaWVYidibYWVd
word reactions	YaaYWZabdcZZWbaaacaYVVYZcabVYdYf
word read	bYffbfdcghXcbccgYWddYcYbWfeZXecb
word readable	dgWfYcZfXWeVfYdhXXeaVbXeXWdVXbfT
word readily	WZWZVeZfVWgWcVdgXWcVUVXdVZfUcUWU
word reading	VYecaXYZZcaZWdXfedVXiiWZZbbeVbbb
word real	babebZbYYaTXXbabcabZdacXbeZaccZY
word reason	WXjaaVUabZgdZbVXXTWfZaXeXfXZWYbZ
word reasonable	YYWVXXaeaecVeccdWbbZYZXccdfRabaf
word reasonably	YXYVXbcXYcdcdYcYabbccaVdZZZaaWac
word reasons	VdZfcdYbbXZcYYZfeUXdXWWZeZbadhcZ
word recaptcha	aXUWZbeXbbYgcaWXVZaWbbecbWWaZXaV
word receipt	TefbeYXbVXZacefjdaZaadWdacacWcXa
word receipts	bcZVbbWZcXcWiUXZXXYabXXbeZdgcZcZ
word receive	ZdVYcZXWdTYWWXdZaafbaccaWdbbaZea
word received	baUWceZaeaZdbcXeaYfbYdcddYcabaYa
word receivership	ZZcZcbYXVYeZXYaXeebcZYZeZbYeaaXZ
word receives	aiZXYdgZdcWbYZdXYUfUVffZaYYZhaga
word receiving	VSceeYaZaYecZccZchdaZaceZbTecZWc
word recent	aXgXWcbdWaddZZcaYUZWZTZYYcZWcXfe
word recently	WZaZgbcZabbWeYXZVSXdcgWdaZXaWXcX
word recipient	bZbYWYVaVYZSbZbZYYcYbXZYXbdWVbXW
word recipients	ecZYXZhUdeTgcZWVUfbaZZXcbVUcXbWY
word recognise	ZZdedcWdYXfhcaTeZaVebfacfcYbaYYY
word recognition	WXeWWVYZeaXbeZVYbZbcYfYdZZabUcZW
word recognize	eccaXaVcVaWbdbWhcVVYdZZThbeeWdcY
word recognized	cbaaYTYebdVccYcdXZXYhVYXXbicbYac
word recognizes	YWVUYeYfXXcZhcbeYXVYbWYdebgeXaeZ
word recommend	caZdbeWeWcbUZYaeXVZWdZVabegdYbWd
word recommendation	YiYcaZcZbaWYaabaaXcdXaZUfYaaZbbW
word recommendations	YWdcgTVcdWdWYaYcXbVYcdYgaeYZbZYb
word recommended	XWUebcXfUVgYXhaYfeaYccchUYefXWVY
word recommending	bfbcYaXdZfZaWdgacedWVXcageZdgaad
word record	UhdacWXfYYYVVgZVfWYYTZYbgaaYWgVY
word recorded	chcYbXdcbbWaXcZdbfYYXZaWdcWZefZc
word recording	ababbXXYccZZWbbYdfXdXgaWabTZUgab
word recordings	UaXZZZXabXbZaXZaYcWYYXWYYadbYZZZ
word records	bbUgYaUcadcbVdccabYaSUacZabWXbZZ
word recover	dVaYYYZYTcUZaWZbWcXWjhdbaefabWbZ
word recovery	XbaZgVdYeccXYfUUXWZZacXXdZaYUbaY
word recruiting	faaYaZcWdbbabXbaYWZebZYdWbYWaZcZ
word recruitment	ahYbbXWaZZgTZYXXbWUcaYXWcTYgdcba
word rectification	XbWabfZfZYfUcWbZWeaXYYXZVWgcaXWY
word rectified	YWYZbeVgagdWbfhZUbZaXXZbXYddccXY
word rectify	XWYcaYWdcYZWcXbbTfYWWWXZVXbYZUXa
word reddit	ZVaYVZbfYbYdbZbZWbcYbWceZZbeXZac
word reduce	deXYaWYYWbYZZYZYYfYaYcaWiYdYZdac
word refer	aZaYZeecZXYccZcdedZXaXWaaYaYeZcf
word reference	caabYebbfZbfXcdegbXhaXaccbbYfaee
word referenced	fcfZbZebddZeXXaZbZdbhdaZeaaZWbZe
word references	dfbaVbbcdYWeVcdZeWeYbZbYcZcUdZaV
word referral	aaUWaZfYeeYacXbYXXcaWbbUcYXbeZga
word referred	bYdUYZcXaeZeYYbdcYaZYYgYZdZUbWdY
word referrer	efcXZYeacjaYdXceeZeYXWcXeacWdZZf
word referring	ZdbgccZUZdchWYZefZYWebXVYXZcbajZ
word refers	gbhXVaXZTfgeUYkfmlcYfRbVciXThYfl
word reflect	ZcdfYYaddacWSXbahcXZcaZYVebeYddc
word reflected	aZcYZZTacafadfbdZXWaVXWeZVYZfbXZ
word reflecting	cdacaZZYZaZZXefaccZXaVebeZaadeZd
word reflects	YZZccWeZaZZabbZcdXebeaZZXjYYbfdh
word refrain	eadcccYadeUdgdfbeXcedffacaYfZWdZ
word refusal	aZcWcbXaaWVeWWaYWWVWaVZYbZbZZWcY
word refuse	QYSZdYVdVWfWZgaVYgYYcafdYVZZaXVa
word reg	eXfbWabbccgfbYddebbZjXZaedYegafb
word regard	WXicdXZfYcaXXdhgddcbedgZWebbdWVb
word regarding	WVXZaaXdeYdbWdZdacfacbacaZZdXXac
word regardless	aeacVaXcZaYYbeabVXfaYbaccWZcbYbZ
word regards	YbdXccZhaWcYUdbeaddcYaWaYebYcYWf
word region	bZaZeccdWYebaWcZfacadXWXcbZbXbcd
word regional	YadaaWYVYXeXZWZZaVWYgZXYcZUZUZeY
word regions	aZgacecbZcdccdceegbddaYYbfjaZaYh
word register	ZgbdbbXbYZTUVXgYaeZdYZdZacaZbgVZ
word registered	WWbWZYdacZdaaZXhZaWXaXXZcZdUgcbZ
word registering	YeZdaZbYWZTWZbcbdbVYXceRfZZgadXa
word registration	dgfecUXWZaaYVdbaibVcZacWddTYbfaa
word registrations	YbcaYXXbYdYZYbbdeYbXYZbYfcZUZcZe
word registry	hefXedicbeafdWebdcebgbdabagcfabb
word regular	aVbbWWdXUeadbXWZWbbaXZVbefbbVabb
word regularly	fWaaVZcVXiTabVbYYeeXgheadheXYeWi
word regulated	ZWQXZZaWcgUbgYZXWZebZffhYVchZXXW
word regulation	daZdYcdaZdYcUfeVadaabXbcXeWccacc
word regulations	eWbaXXZScdacVZXcbYcaZhcWWaXXYdaZ
word regulator	ZWXYabfbbaecaZXbZXZYZZZWcZbUaZab
word regulators	ZXSZaZhUeeYfdcWccUjecagWUUWadXdY
word regulatory	ZZZZVdbaaaddYabaebZWaadaWbZZcYXX
word reidentify	ahbeiUZbXXYUaVYbYXVaZbXWfacdTefd
word reject	XXdhZYZZYgbfbadbfcYXhhfgddXecZda
word relate	UZXaYcWdXVbYdahfgegbdaeXYZcddaWf
word related	YYYbacZZbcbbYYcYcWabaaXYZYZbYdaZ
word relates	XfXZaZTZWZacZbbZbYWeZYXbeXbYcdZf
word relating	eYabWXWZXcWZaXbYdcaZZWcbaZeZaZWc
word relation	cbaWXbfaaaeaXaaaZaaYaYVeaYaZbXbd
word relations	eeecYYWcVadYabZYZYWYYbWZbbbaYYaZ
word relationship	cZYaWdbeeadcZcWbVcVdXZaaZZbXcYaY
word relationships	TfcgZWTXZVYZXddeZeaXaXYYaebZZgda
word relative	bZbbWYYadZbZdXYXcUWabYWYXbaeZZda
word release	bZXYafZXaaYdZZaXcWafYedYjQXdjaeX
word relevance	dXcdXbaZbccdbZYYaXaacaZaWcZabWeb
word relevant	YYbZaXZYaVeaaXYabXaccbWVbZafYXbY
word reliability	eVaXXWUaXhaZhdaaafhXcdUZYgYZXaZf
word reliable	cWabheebadbbaXWaZYYdYcYdZXbcXbbZ
word reliance	cTZXYfXgdaXdXbahXXbdXbYbYbaUXXWT
word relied	hUieUdfZaYfdVbSaVUZijZchXZcUaXVV
word relies	eWcZbcdeZcYfVeccaYbcYVgUccZYabVW
word religion	cUXbadZYZbYaeWcZXWbgfXWcVZZdXcab
word religious	cVaaXXWZcfXXYdZZbbYeTZYYXXdVVaZc
word rely	dUbZWdZbZWZdZgZYYZagadXacaXXWXbU
word relying	UYTUgebeaYgXkaeeaXfZfdkXZbgagVYd
word remain	cVZUaYeYgedYgfZaXbXYZVYdUaYYbXXV
word remains	WWeaeUeadcccbdYYahZYdbYeVXZeabXY
word remarketing	dZWddfXYbgVZebZZeWYYbfXUVaWbWXdY
word remedies	bXXbdgacdXbebXYXbXdXcZZXgXbdbYZc
word remedy	YXWYgYVfYXVYdejhWgZXXcXebejXXdea
word remember	aUcdUWfaZcYidZVcYaYYWaWcabbaVabX
word remembering	XcYfYZaYXVacVdXacZXVeZYYZWcgXWXX
word remind	eXXUWiacgdZhhZYbWWebfWXZYZfWVXcX
word reminders	ZbddbXYbZcfYYjccfhcbdbaZYfYaYcYe
word remote	bcYXTdfdeZdYXVcWYZcWfVdYXgdYbbba
word removal	cWaWbiabfYeXdZZZXUbbYZZaVWeXcaYU
word remove	YSZchdYahXeTfZVVYaZZbYZcVWcbgZWV
word removed	hXcXYcYedceXecbaYeUYVTVebehZdZVU
word removing	aXYcccYcVXbXccXdZcacfXXebabaaXYZ
word render	cdZcWdZaabYZWdVaabdYUddXdWZVXdXZ
word renewal	gbegeWVTbdcVYVYVhUYfifWUbhUhTfhY
word renewed	XkUZdYZbTYVXcgbcZXVbRWVXgTbYcdVW
word rent	afZWVTZXTSVcSYWZfeZkcdZdXaYcbZdZ
word rental	YcdXUcYaTdYcYZcZefZZWUcVaYbVbgTf
word reorganization	gcdYcdeYecbfZYVXbcaedWadcdZbZcdc
word repair	gcZdcahWfdVdeWXcdWahXdabbXXZbbgY
word repetitive	YWYbcZYdYbcegekfbZeXZYXfcaceXYdb
word replace	XeZZiUcdWXXXYbdaahYXWWVXcbaYZZWa
word reply	XYVaegYWcaaWdZdbZYbdaafcaZXedVeY
word report	aXcddVaUbWWaYcYafdbadfZZUYVZbabY
word reported	dbjZZXcYafaWXcaabZfafUbWWeVaXiZd
word reporting	XcbZcZccZbdZXaYcdZcdZZZYdaWYedZV
word reports	cdYaYWfSefWWbbcVbbebWedUbVSbbdbb
word repository	eWeZWcfcdfXcfagcabhXhXehWgcYeUdc
word represent	YXcYYecbbbZaabfZVadZcWfbXecZaeab
word representation	eYebWbcbefZgcbVYeeadbcacVbYZYddX
word representative	VYhYWaaTUbchWYZXelRZaWZTeYQZfdRh
word representatives	dXYcbYWXabbVbXabdbZdcdXWYbYeZbae
word represents	cWihVgWbYbZfbZZXYUbXUaYhVccVWZUW
word republic	cZbcZXYaWddYaXceaccaccbaXcTXdZaY
word request	SeVZZhYeaYeZcaccXXWYWWWddTdadZac
word requested	XbWZZUbacXaWZcXYZbaYedcbXbYYbbYV
word requesting	XdcdVkYaYZdfYcddbadbZcYZdccXYXbb
word requests	VdWaZcYbZYaaadYXYWZZXWWbdTYcZbac
word require	VXWYXZdbUcaVccdXXcWaYacdfVbWedab
word required	XbaaZZcZcXZZYYbYXbZbYbbaYaZVdbVY
word requirement	aVTWZdegcfVdabbVVdfZZZgVfabUlbZW
word requirements	cXdZaYcbZYdVWaXaacZaaYWZYdeadcda
word requires	fbXXWZcVcdTaXdXZddddYZbXYZXYbeXX
word requiring	WdcbWYXbWZafbafZXZXfXZTYYbbZXccZ
word research	aacedYZYYaabYYYadXedcbZZadYbaYdb
word researchers	dbWVdieWgdUcgUZXXaeZdZkXWaWafagX
word resellers	XZWXbbYWeZWaYZdabXbdXcaYZfbaYWcZ
word reservation	ebbcjVbVcdUdcXZZgUeddeeYZcXacZcZ
word reservations	YhffaXdXWcXaYhZWgaYbWbeXeTXbVfWZ
word reserve	heddaUhTbeTcWaVWfegbcgdYZaTiabba
word reserves	efdZaVfWefUZXXYYdYacfhccZbXgWZba
word reset	dWZXWbhbbafecbbXZgcZgaahZdeaaXbd
word reside	aaecbafXYZdebZcceaZajYYaWeZcaVbb
word residence	XZdXYeaadYacZcVeWWcebXZaZYeUcVZb
word residency	adabYbZeUYgZefbacfZccXciYZdfhXcZ
word resident	VZcYWcZfXXfaaZfaVZVWaWTeceebWVdd
word residents	XbbZceQfbVYebcbeaacYZTXcYceabXZZ
word residual	XaaYVeYahYgaehZXZebdZXWhTbeVWbaY
word resolution	bZYZYYZYbebdagcbfcZZbaXZeaWZVcdc
word resolve	bXaWcYccgfXaeaWbVYbWZaVaacdZZfYV
word resolved	XXcXbeYYcYbcdcZcXcbbaaYdbdZXZabX
word resolving	dagbeYXabdfZedaXXgbZdYXZclbacdbc
word resource	ZYdbXdYfYbccXecbccZadWagYefZabZb
word resources	ZVZYYbdcZcacdZacZXdcaZcYadaXZbdd
word respect	WYbYYbVaXWYYYbaaXbcVdedbYZZbXeZd
word respecting	cacdYbaaUWcaXabaehbcaUZaaZYdaaYZ
word respective	beVZebXcbagQecefabZYdYdcbbfhfbdY
word respectively	YZfbUiakUVadVeWgZadZVaZXgaYYfYXb
word respects	edWXXbgXcdbaccbZcYeabbcYXZYVicea
word respond	YbcaZdYcaYZZbdbXbWYbaZabcZbfYYed
word responding	eZiaaaXZabgdaYbYaZZbdXUaXeXfWedc
word response	ZdWZlfabdYXeZZcecUcaXbbccWaZYZZW
word responses	caaaadYZYYcaZebcXZbXVXUbcWZdYXYe
word responsibilities	gYZbbbdZZjYfaWdXXcigeYedYbVYeYab
word responsibility	eddVSVbaXaagaaXWdeeRfTVXhYaTfVeb
word responsible	dUbaXYbbVbefWWdgcYZWhWYZeZYYeYad
word rest	cSbbXWYYbgVabVYYXdbcegccWgbXdTaY
word restore	ZUXcbcZZZZaYYcfbbbZYZeabZZcbbYaW
word restrict	ZVYhWfYgScjZbUcbcUYXdbaebVbaPZTT
word restricted	WXXXZXUfTaYWXachXYYYXZdbYZdZVXWZ
word restricting	TYgfbXXeWZebaccabaeegaXcaghXcYZg
word restriction	WSUhTfYeTaeYYSghfUWVWXXeeUVYUaUV
word restrictions	eXedWdaaZdaecXdaZlgagYafbYaWdZXb
word restructuring	bcXaWacaaZbfaZaZbbaXXXccbYabbZYf
word result	ZRZbXdZbbXZbWfVcYfdXXXcbYXaYXWUZ
word resulting	cddebhWXYYcZfTbbdTdeeYXVXcXfbZhb
word results	dcfbdUVZbebXdcZbZZbdYZacZdZeabdb
word retail	aXgdacacYcgYabZgZbaaZXZcdfgbcbYd
word retain	cYcRWSYfhceWfaWaSbWUYZUbYfeRccWT
word retained	XZaaWYXaZgaXXacbWZVUWTbbaieZacWY
word retaining	ZbcYacchbbfYcbbfbZaXcabYYfibgXcd
word retains	bVcTSYbedifXbhYXUcWVfXWbUjhVVcVX
word retention	fTbTVXWcaecabgZWTeaUcVcbaecUfdUW
word retrieve	SgUWebWdZRcYUWdZVZXZXdZVcabddcde
word retrieved	fhYddXaYfeXcYfZbcbaWYdbadaXYYhcf
word return	aYZbbeeYeaaeYbZYcZecXahaWdWadZaX
word returned	eefecVcVZeXaaZaabVdYaabYaaYcYbbf
word reveal	VccaedZagYSdZdZbbVcaZZabXZYcabfa
word revealing	WbWaZYaWaZWbXdZWaeYZUdZWfWXXacYa
word revenue	ZgbXbZabaaYdYXdZZdgeYXbYXdZVaeaZ
word review	agZZdeZfYZbVdVWcYbaZYZTVaYdfWVcZ
word reviewed	bYbZbbedcaWVYYadZYVUbaYbYWjeWYce
word reviewing	fdgdhaaaeacYZVYWeYYecfXeXZXdYYiZ
word reviews	ZcYXabcabZfYaeaWXacYZYbbbWcXaaZa
word revise	aWgYWaXZYgWbaYceaXYaZYaZYXVeUYSd
word revised	ZccbbZfYYeWdWYddaYZYfaaYWfbWWVXd
word revoke	TRQRbWYgZZegWedbOXWgadalXcbVVWWU
word revoked	WXVZZaXYYZZaadebYWZgWabaYWZZYWYW
word reward	fYaaXYXcYeYYeaZYZbabgeWadZedWcac
word rewards	gafbZcdbWfbdcWaYaZgabYZaXddabada
word rhode	ccccZbfXYbZbdbbYcbZZZaecaaaddabZ
word right	RZUadfdbXWaZgZdeZXZZXYWbcWebZZYY
word rights	XcXXbeWcZadcbdbdXYYdYTWedYccdYad
word rise	dhbfYfaYZgaZZXYXZXhYbfbgYZYadZYb
word risk	YXXYZdfaeaddbcaUYacZbZabVbZddZeX
word risks	TWVUbeXfZUdYfZcfXbdZcdbbjYfTcZbc
word road	aYecbbfbcbbbUdccidfZkYcaZccbdUga
word role	aZZUZZbXeXYaXYcaZbZVYZbUeYXUZebd
word rolling	YYdWadbdacbafYfeadYZVXViYbfabWZa
word room	ZdfbbbbYecZbXdXZeabXYYbVgZYWbdbc
word route	bcebddeZeYecaWWaeUdadYZYcZcXaYbd
word routing	aWbXdZfYbeZafZdYadkcfXedYbYddacc
word rue	YddYTaZXYaecVYVXZYYUcYZVcaTWZWXd
word rule	ddZXcagZdgUZeafZYYdWWbgbXXYbefeV
word rules	YTebbZVdZUZcXfacZbaaUZbZaXZaXbZX
word run	aXZfZaaWZdZZXXZXcYbVbabWZabdYZZf
word running	dbhbaVSZZYWaVcbZecZdXdWXfYZZVeZc
word sa	ahSXbZUbabaWeYaZZXUaVZVadXZYcbYW
word safari	YWdcWZagYWedXfZddeYZfdfgYcbcZYYZ
word safe	dcUZXYZcabbaYXcXXZYZbbcefXVdXaac
word safeguard	bQdbRcVZTYWWYWWXUWlYabbXYZcWeVSX
word safeguarding	dZccXacaWYZZdZXcXXegYYbcZgdWebaa
word safeguards	cWgcUdaeUaUaXcYbXajZZdfXZedVZXWc
word safer	YdbfdUYXZZYZZeXXjUWcdbVYXXVfVbbZ
word safety	YacbdTdZdZbWXdXVfdbbWaZXVcWaYeaV
word said	YXbZVXWYVabbbVYWWkWYebYbfkfXgeWc
word salary	YcbXYZbaYaZZYgcdXgbWWXaagWVWddVh
word sale	dfcWWdddXaZdeabVbXYbdWYVcadaaZcW
word sales	abeXWWbYaVZgXVaXfWZaiWUSZbcYbWea
word salesforce	faTUUYYWhfUZeTYYVbYXUZhbZUZTcUYW
word same	ZYaghaYaaYXXdbcZcaacZedaaZZeaZYZ
word samples	ceVUdZeedbVbaVYXXdYbaYYacZXZZYcY
word san	YabVZabdfcZbZWWZaYZYaacWZbaZZYYZ
word sanctions	YXXZWacZcdbdXbbXbcZbcbdcdacaZZaY
word sas	bcfbZZXXfbeZYWYXaXbVbbYWaYWWcWab
word satisfaction	TgaacYWYagZYXfagcYYUWWWehabaZfaf
word satisfactorily	YYYXccZdYbbedgffacWZVYVcdZcaXcfa
word satisfied	YUVcfaXdWbYkbYfhTYaXWVYYfWdXWWaX
word satisfy	XdbbfZXWXZaZZWWZacebgebWXWWdXZbX
word satisfying	cXgZZbdgaZecfebbbfbaaXefWfeZfXaa
word save	cbccbUbacZdUZaUVadYWUbZaVdecYaaV
word saved	WiTbeYXdcXZZXYTVXcUYVXcbfTbcdZUT
word saves	dXgcfZbeZXecddZXbcbcdaYgZeYeaYda
word saving	beZYcZYdddWbXdXYXhTWVbXbeWWZZeaV
word saw	cZWVffgVfZZaiTZXVXcecdWcWaZfaVgW
word say	gVcXXcdaaaeiXZaacibZfbYfYcbXbXZa
word saying	VeUacYacZZXaXaeYYdXbUYfWWfWcddaY
word says	dehYdebZccYXWWcbYZeaVYVYfgdYdeXg
word scams	YYYaYZacZaabcXceZabbZZZedfccYZgc
word scan	ZbYXdaaXgbTYeVWYaacdafYaaYYZacZc
word scanned	YfYagYaXeXXbaXXaiVYfZfbWbWXbdgaZ
word scanning	fbcbdXXaecdYfYVaZXaddgadebYdZcgb
word scans	bXZWWdabbdZZeVWabZaZcaXWUaZZUYaY
word sccs	aXcaYcYgXWZYWZabZYfaZaZYXaYWZZWY
word scenarios	WZbYZhgiUadacZdhabcZaVVhddhaaYZZ
word schedule	bZgbTdYeWecYZfgdhZccaTeacffXcaZh
word school	eaiaYaaaRZdbWZbgdXdbfVWZaccadZcg
word scientific	YZbbYeZdZXdfddgfYcZcXWXgbbeYbWab
word scope	cZfdYceaYYVbYcagVabZXfabaVaabadc
word score	beWSdYecfgVbbcfZZigUWbhccSXVkYVZ
word scores	aZbZZcdaYabbccdYabdaYUbcYZZZccda
word scoring	XaWZeZYaaZXaYadadYYaaYbXacWbZZXZ
word screen	aeZbaQVbYcZcYbUYWcUcaccZbYXaZaYa
word screening	bYaZXZbaecZaXfdbXgaWWXefceYYeXXa
word scripts	VaUZVXXdUVbZcaWYcWWTZWaWXYZZZYYa
word scroll	daZbbagechaacadZfYgXcedYdbadZdgc
word scrolling	ZbdbZXagWdfaadVYaeWZXYXbXZbabaZZ
word sdk	XabbXZYZaZbdaYWYfXXWeZWaafcZaZdY
word sdks	XbXcUYXaXZYaUZYZgZUUdWbZXeZbXYbW
word seamless	XYehcbZYaeZWcbVXdWXYYgdVfWacVeha
word search	bbcZdZcaZceWYaYbVYeZYYaaZbUXaaWY
word searched	dafeeaXbbedacXaacWbdeZXdacZbabec
word searches	bXeZYabbaffYbcbYaWcacXWdaZZbXWba
word searching	WdWbeYfccYcYZfeZggbdbdecWXXfeXYa
word second	aSaaWZXZaacafYZZZeeadeegedbWdWZf
word secrecy	daUUYYcbWcWVgbXaZjeVbeadiZgUadUX
word secretary	eWeaUZabWcehVWedbZVWfWbWffUVeYhh
word secrets	ZbYccbXbdeXeZgefecabbadfbbcZbfcc
word section	bZaZbcabZaabZbbYaacaXbadWYdadYZY
word sections	acZZXbaeYZgccZWdcVdfcTScWcaZcXcb
word secure	dYddWXUaWeWWeSYWWeccddVgdgdXVbcb
word secured	aaZaUWXbUbXXeXWbZfaafcYgeggYaTde
word securely	bUZXUaWZbbZXaWZZVbeZddccZeaVYaaa
word securing	aWXabbeaaacWdVaWXZfbbbbeeVeXcZZa
word security	dTXcXYYYUdZSdZUYWdcYbfaeebeZcbZb
word see	abbabbYZbeaYbZaadYaaaaabVbZbcZZZ
word seeing	fYaUaZaaeaZehXbZXZeffZbbZZYdaTeX
word seek	WVXfZYXZYcegcWfacXbbhdZgdcZaVYcc
word seeking	ZUfVXfZjacYfbaddacfZaXabbbeaXYZf
word seen	cWVbYbfbaaXefYVVWbbYedWgcacdaVaW
word segment	dcefgZXXcaXaccbceYZZZeUSacZbXdbf
word segments	ecXbYWUXeZYXYZYbbYXbZeWZdWcZWffa
word select	cdbbcUXYbgZaWaZbcacedghcafWbdZbg
word selected	cccbZTdYcgWZYeciabeZafbWXdYZbaZd
word selecting	ZgYdeeZbXZgbYbcaafZZaZZYYbbXkZaa
word selection	WabbeXWeUXhYWYeZafXacYeeafaafabc
word self	VdaaZcbbbaeZcgadYcYZZWYcdcYaacYY
word selfie	YbZeZUbVgeYZbaYVWacecdVXYZXcVbbY
word sell	beYXVXdaUVXdaZXVaXXdcXbYSbcaXWbQ
word seller	eaTYfYfZhiXWcbZceXcddheZcUWWhbeZ
word sellers	dZZaYZcZeaYeYUYcYUfZXbcXYeZVeUda
word selling	aiUWVbahWVWfeYZaZXZadWWXZWgecXdW
word sells	YZYYVYbbXVXebWaaYcZcaXacYchiaWZd
word send	ZacabVYXZaaaWbYUbVcdbcYbcaZaUZXa
word sender	WXWZWaYbgaZZVaafaWaYabeUXXZVbeYc
word sending	eaeZXcZWdeccZVabYTeeeaWadZbXaWcd
word sends	bbabZYadadZbYcXYdcWRZafUZaXcbaTZ
word sense	heZXdadWabcedXRaWYWaZcYaWVbfYWbX
word sensitive	TYaRSVUWaaTVWedWbeadWaYWUVZWTdYb
word sensitivity	XYbXYebeldhadhaXWZWWWUZiVffUidZY
word sensor	bXabZXgYedacdeYaaYaZbccYXXYYcacZ
word sensors	YcZbbceWZYYcVebkdhbWXcfXbabYbaZc
word sent	ZbZbbXZZcYYYadZadcaWWaeZcYZbYdcV
word separate	XXaafYbYZaYUfYfZacdadbadXcdfZZbb
word separately	SXaVcdUgZYhdfXdhZacYcYZWXbeefVbX
word september	WTbVYVhWZbWVVVajSXUVebVURalYUXkb
word seq	YfbYXdXfXadcXaWebXbbZXbXaZdZacaZ
word serial	cWceaZdacfZecWYXcaaccdbcZbbYaXbb
word serious	eccadUeWdaaZeZYYdYbedZaZaZZfabZV
word seriously	dbdbXdbaZWacYbdfYefaeZYWadbTcZbe
word serve	bedacVVUbWYUYWVXgXUdZfVVeUVfVeea
word served	XXgZdWYbXXaXWcbbYaWYaXZbZYZdWYXY
word server	dbbecYbaaeZaWXXUdcacccbYdZdZcYda
word servers	cecZbaZaYfQVVcYbVcgVTdhcfbbWbdWY
word serves	XfWaeaeYYaXcgcaYebbWfaeccXYdeYYa
word service	cbZaaabYbcacaaabZZdbaZbYaZYaZZbZ
word service's	VWdaabZcZYZabYaeeYbfcfcZdcbYZafe
word services	aababZbYabbZbZaacaaccabXZbZbbbaa
word serving	aZbgUZZWWcUVXXdchWUYdaWVafbgRcbb
word session	UXcfZWbYZeVehdZYcZXXYXdYUZVeTTYX
word sessions	ZbbaaXZaXXXfXfZfbddZYZdbaYWbZaUa
word set	cZbcZWYbWcZZYbYYdYXXYcbZbcXeaZZW
word sets	cYcbYbZYbcYfVdcaXeadZZYXacUXZYec
word setting	XaYcdaXdXTcZWbbVdebdcaeeZacbdbVa
word settings	TZabdaVccUdWYcdQeeaZdbecXYXecWYS
word setup	YbZYZYYZVWWYZacYZdXWXaaZcabXabYh
word seven	aeYZWddbYagXWddXZZfeZTdbXbdVbZTf
word several	bhaceccbZbWbbbddeZVbXaWccbaZVdaf
word sex	cUYZXbacYdbagWaWZhYWZcdgYYcWZZXb
word sexual	bTUWZYbadgVaeXaWfdfcafXXWUYaWafa
word shall	YVWYYcZdZZYZcXdeZZYXZaZcZbfdbaUf
word share	gbWTccjYebVdeWYWZbfbZcbcZXccaYcW
word shared	ebXWdZcbebQYgVXZYZaabbbcaZbaaXfW
word shares	heSUdXhcgcWfdWYYWXfdWcbYVUYadWgT
word sharing	YZbWZXbcYXVbdYZcYbcZecYacXYdbXYX
word she	ZcYddgbbaXcVXYXcZWYggaZXZcfaYbbf
word shield	hcXccYZgaabZXfaaWacUWbbYhTdbcdWe
word shine	YfXYeZVcdXZYYaUaWZYWUXUddWZYcZXc
word shipping	cdXhgZXYaWaXfYWZeUZecaVZfWXfbYcV
word shop	bWZceYbcdbdZfbaacZddhbegYbZdeUZc
word shopping	bYXaUYdaYdXgecebZabSbXgXZZYbbWYf
word short	bccabXcYYbWXZcZVfecZVXgUZbXcYcWb
word shorter	cZbWZYWebedXcgdaWcYWbVYdUehWbbVW
word should	ZZYWbeZdcYbWZUcfZcaYZWXYbZfcZVWb
word show	dYbebXYVZYaZbVVXZXYeYaUYdZaeWegb
word showing	acYUXbdbaZccccWZXXaYZZcbZXeVdZXY
word shown	ZaXVhXVaeabecXbXXYWWXcXWbYXdeZcY
word shows	baZfgaWTddXXcUUYaSdfdbaVaaYdbZbb
word side	ZZedbYgdXUWeXfccceedaXdYdbZZccgd
word sign	YdXbZZTZYVXXUXeWcfbXXbdWcfeZbbae
word signal	UcbZSYXeXVTdSZgZXTUQTUcUVbcaTaVX
word signals	WdfaUWXiXVVWRblTZZTTaSdVZeaYWXYY
word signature	WbZcZYYfYZaZVhdbefaXWXdWeYbXccXh
word signed	edeecXYeYaeacZXUZWVdYcUebXYbebZf
word significant	abbXVegWaaVUYXceXTcSZZgZccehVZYe
word significantly	VYaWXbbbabbZacaeZXZcZbYZYedbXYcb
word signing	fbdYfViXgdYdbZYYZadbWbZdbTWYaaZb
word signs	cbddeaXbacfaZcbYgaZYYaZWaaZadbeb
word sim	XdYcbceZbYbgYXgccYdaXZbWXdfdfchi
word similar	bcbYcXWbXaaXXeYZbcXYabbXYZWcXaeW
word similarly	gZZXZdacaZZYWWZbdacZZZcccdaYXaYZ
word simple	ZYYcfYXeZceYXhZXaiaffcehXYahacXV
word simplify	ZYbZWccXaWZbaYbabWeYdXbYWaeXYdWb
word simply	afYYabXdVZebWgaXbeaWbaZceccaaaYf
word since	bXgYWeXfZbehgajjfYVZhWWddcfZYcic
word singapore	ebadVYZZbeZZWaVdVUeZVbZZZXXXdXYY
word single	cUebTecbaebbhZXYeZbbdZXbXhadXVga
word site	bbXbbbcXZaYZZaYbbbYbaaeaXWbbaXbZ
word site's	acabfeebcacfaXeeYeabeaecYgWddaYb
word sites	baZbWaaZYabZZceddbaaZaadYZYYacab
word situation	cdXadZcabbZccYbddaVdXdYbXVZbWZaX
word situations	bbZdWcXcYZUYabdcbaeeYeggeYVYbWcZ
word six	baZaYXZaZdYWXYaXaccZYdbVddZYXcXa
word size	aXXYXYYdaZccYWZbXcZdXXWaZdaZYcZb
word small	dbgaZVadYcbeacVZfdVZcbceaeYcYXeX
word smart	XZdeiWWWcYfYVZdYfcbffgebVfegfYcb
word smartphone	abWWbYadbZXaVbgXVgceWXccdbYWedbd
word smooth	bXgZWcaZbYXaYZaYdcXbaWWbcZXZYfbg
word sms	jXYZbYcZabbZeVXdYcaacaWebXZacdaY
word so	babccaabaaZcZZYaaZZYYbZacbZaWXdY
word social	aaTZaYaWccTbcXbXbXbbYbdZXcXWccba
word software	gZcaZaeZZeYdeZbbcafaeabYeZZVddad
word sold	ZYZXXbdbURXhbTYecZbddVZeSbdbdXdZ
word sole	YahgZaYcWdYYWhfciXcXedbbfaXbWdZe
word solely	cbXcZbabXaWajcbfXWXbZcaYeTdZZZjY
word solicit	bYbaZfdYUYdZeXYjZYhhfbbYVdcaXXVi
word solution	adXaWdbdbaXgaedZWabUXYgZaabWebWe
word solutions	bdYWbjXgcbbdcccgXbZaaYXacVhVeaZc
word solving	bZXaXYXbffXbXcYgYZaYYcYTXXbZWdYd
word some	YcWZaYZbcXZYZabZbaXYXabaacZcbcbX
word someone	bWVYbaXXZZZYebcYYddZbecdcZbVcUda
word someone's	ccgabcabZYYZYaebYeXcbYacdZYdYXaa
word something	bddagccWZaaZjUZfcaefeZYcebhddacZ
word sometimes	cbXafXZXiZYZZWYadWdbbeZUZYYeXZdT
word soon	ZfbaYfXdbVecaacZYcXdbZVWYahTUbWa
word sort	dgdZeZXYYacYbYWbbYabYcZTdWYVXcbc
word sound	acgebZYeVabXWddchdbZbabacbcYedYb
word source	XfWXZYVUeWTWSTaUWUdZYfZTYbTZbffZ
word sources	ZaXZbdSZeSUVZQfaZZabXWcVQiZeWbdd
word south	aWeZZYaXadZXfYcZbbbXYZdaZfUdbXYa
word space	aYeeZaXZYZbYcWZdbZacbYXYZcecWbda
word spaces	aVdeabbYadZcZWbbaaadfcYdTXagZYbV
word spam	caddcZdaaaYaUZWVddXbXZYcaZXaWfYZ
word spammers	ZffdfbcXabXYUdbYcbZVYcaYafZaXhYa
word speak	VfbheZZXXYYZSgZYhcbdagaXYWagWcWZ
word speakers	bgZfcZdYebYfYXbbhXaXfaZVZaZfZefd
word speaking	hdddbecebdadaYbdfYbecZaaZZddccca
word special	WdbaXVVWYbSVYccYhbcfZdWVXYUdViYY
word specific	bZaVXcXcbcdaYbaaabXZZaWdYZdcYXbZ
word specifically	WaWeddZaacaVXeZbfabdedbYaZYaXdYX
word specifications	YZeUYhefWddcgehjZfhXdTbeWejdfXYf
word specified	YbYYVYcaVZaaZaVXahdaccaaaXabaaXe
word specify	WgWebaYbaYceXecaecZZYcYYcXacbYVY
word speed	ZZXVWbbiZZaYVjZcYYYYaTZbcXbVdaUa
word spend	bbWaeZgabdYXcYZaaYdbcibUYYWZdacc
word spent	egZYdYbaaYZacXdababbcYfTeZZagdbb
word sponsored	UYaWeXYbbYZXaXeeYbYbbcabZbdXcaYZ
word sponsors	XZWVYacWhaWbiVYdbWgehfeWZYZYaTaa
word sports	VcYbbUaaYWZcVcbYZXUdXZWSaZbWZcVa
word spotify	fWaYYcdbYdaYdVaYUehZhbaacfdbfVeb
word square	YXXZeZTcUXaZebfhZZYaZWZXcacacZda
word ssl	bXbbaaZdYbZZbZbZYecZfZcaYedZbZZg
word st	ZadZYWeXeWdfVWXcgehZiTXWcbWZaYbX
word stability	dZgfeZYXdXdWaWYXhUYjYcTabYZZXdcZ
word staff	bfYfeYWYXcWSTbYbedXcXhbWeWgeYhVb
word stage	YYaYVZabYhcfbhYXZkaWaXdZXaYZeWZb
word stamp	fbeYaZacZgaaZZVcZcacXYYccWZYXdbY
word standard	fWeaVadfVZUVYcVcUWdZTdbRYYUXfWVV
word standards	bTcXWcSaWaYXdWbbXeaahYVhbZeYXWZY
word start	cchVXXeYefcaadabddgYbabcaibWaZcb
word started	fWhWYZeYYXifaVbbbbcggUWbcdWceXhZ
word state	ZbZcbYZbYbYdeYdbaabfdXZbZbdZbade
word stated	UdZYeYbUYbcgXeZaaZbWXdZaaXUbccda
word statement	aXgaYYeaXeabbZcddacbaXbaRiYZbdbe
word statements	XVZbYcUgSfTZbaeifbbbibbZWhgbaZcf
word states	bdcfZfaaZdbaVaaZYYeXaaacZcbZfTXd
word stating	gWhhbbccZeZcXcfZfaebcYeZXfZfaceY
word statistical	ccececaYgZeZcbaYcVbZdbVbgWcbVceZ
word statistics	eaffdfZbceYcZaYcdWbeWaYgaZadbbdY
word status	ZeYXaVeUbdbVTZXXZZdXWWfbbaWdgbgZ
word statute	XZZVUXXZYXXdbaaYbcXcZabXZddZXWba
word statutes	VcZXYYecbadgadYaYcZbcZYebZfXcfYY
word statutory	ZYbbbZbaYeZXYeXTagcYZYfcTYeXZdXX
word stay	aebadWYWYVYbYYgffbVWZbdVXabcZdbe
word ste	VZcXaZdXaVhcZWWYeWWYhWWZfaYaZade
word step	bWcfXbWeTfXahbbbZdaUbfYfffhYXcfj
word steps	fWbbVdcYXaXcbbZaXadbZYafdZWXYace
word still	WZYbeacfYbcbZebcbZYXcacXbabZbXVY
word stock	cXgZYZacUYfeXbffeeXYdXWcfeZbZacf
word stop	XZWYdZVcWWfcbbfecYZfdZadVYeccXYX
word storage	ZWcdZXZcbdcZdhXZabXWgZcdUcaeYYZY
word store	XdabZXWaaaXWWeYcXaXWXZYaebWaceXU
word stored	cZZcXbTeadcZZXSWVaZSWaYbZbcYYaUV
word stores	fYVZbYbXfiRZeXUYZWZZYcXZVXXdWbdU
word stories	cYiifaXaXbgVdYYbeWXheaWcVbbiTaca
word storing	fXkeYZZYVdaabZYYZVcVadYYYaWaXaZY
word strategic	ceZceaYZdUWcVWbWaXaaYeWbYaVgbWcY
word stream	bWdYZccZbbbdeXZfXZYYcccaadfVbWXc
word streaming	aYbbZaZebaZeWdfcdibZZXdeXbYaYdZd
word street	YaeTZedXeZbeeTVbdgYUebbWbZbXZUZb
word strict	hVWXYXYYdfWXjUVUbYcbbgUZdVYYaadY
word strictly	baXaYWbYabVaaXZZXcWUdhbaebXaddcb
word string	XZaZZYZacabiYdZcYeWXcXZgcWZabZXd
word stringent	abXdaXaXZaXVbVXZYViZXcZZZWWYcYaW
word stripe	faTWfYcXhbXZbTXXZYfbUhgaVVXbgbXT
word strive	YZabZYZbXZeWeaadYghXgdgabcbWfXUY
word strives	WXZcbbZefXcYWZXYXVhXXYbXaZdZdWXc
word strong	gYdVaecYdaYceWWZbZhdcdZeWaccbXfZ
word strongly	fbYYZigaZcXbacbZUabfdXZhbbdcfXWf
word structured	aaWiYYUcaVYUgbbgVYbZYaZdYYfUUbaa
word student	fgZbdbeWbaVYZVfacXhaaaeWZgaeafgb
word students	ddjceYeZZYbbaYYadUdceYaadaXeXdde
word studies	hcaabVbYaeaWbafaedcebWaaebZXbdZb
word study	ZdXVbXcYYaZbUegcadabXWeZeXcYefYa
word studying	dbZbXWXZbcYaWecffYUbcfYbcdWaYcdg
word sub	dbZWXbhXbdVfaVbYYbcdVZaZaabZeXcY
word subcontractors	gZUeXZeXakWbdXYXZXfYafZXcccbcacb
word subject	cbXbXaacXaXYbdcZYcbcXZYZaWbbbdZX
word subjects	XZdabgfcYZcaddfdZdZdaWgaacddZcXX
word submission	YZfjXcYWaYZcWYVZXYbZXfUYXcYZSgZW
word submissions	YbYagVaYeWWaYZZZcVaaZfbUbWVacaaZ
word submit	XgWWabYgeacaZZXXWWabYXZZdViVbZZe
word submits	YZZXXaZYbYaabaaacWZZaZXaWcaaaYZb
word submitted	cWYadYZdaeYaaWXVWVcaXWZWbXWbYWbY
word submitting	TeTZYZTeUYdXeeZeTbWZaZTbiTeYdbdg
word subpoena	dacbbZeXZbXfcbZaebbcgZZcacXgaaeY
word subpoenas	aaVVcXcabeZabdXdabZbabbZcWdccdYY
word subscribe	dZdcUagZcaXbacdYfdXcUXabdbXaYcYZ
word subscribed	adebadccbYdVhUbddUhcaXZUaecdYbhf
word subscriber	ZZccaYeYbebcccdbbddcgdhhdcVdfXab
word subscribers	bhZZdZdWfbWbXafaffZbXccWgcXXdhbc
word subscribing	fddgbYZVYdaYYZZXcaWdYeWcWZXZUdZb
word subscription	ccbYbVeaYbZaYadaYcZdZacWdYXYbdfb
word subscriptions	acTZbXbYccWWaYZYgaghaafbbWXdgbaX
word subsequent	edYabafccXaXcgcZehZbbeaccceYdZYX
word subsequently	acVYhZaaZbcYZaYXUZYeYbafZUYcZaWW
word subsidiaries	fYXaaXaZbcWhabVdbYcZYbYTZYXaeXaZ
word subsidiary	fYcaZXXYbdcaacaacYZdeVUYeYYVdXdX
word substantial	cWfeWcYcXfWcVZifeVVdZddVZbaeYXbe
word substantially	aaWWZcYWhdafbZZZbZZdZcZaaXUaZZYZ
word successful	ZUaWbZdacbfcXaWaZbYdabYYYZdZVbZY
word successfully	gXZXebdYhgWddabcbYfaXefVaWZWebdX
word successor	haUabbZbfaYdaZaWYXaebYZZYafVaacY
word such	abZccbaacaZZacbabZabZacZbaZYbbaa
word sufficient	XaZUTkWZWbhXideSTSTgVWWgfYaeaUll
word suggest	baedcWVbbagWYWSacUYiYXSZfbaeWdee
word suggested	hZcaZddZYiXagZaZaacccbVccZaZcaeZ
word suggesting	YbceZaWWVYWZddZdYaajaTVZbdbeXXcY
word suggestions	acYYdXYaZccVaYZXZcaZXceYhXVaZZaY
word suitable	VdYcVZaXaXXWabZgXUZaaXYbhaZYZUZX
word suite	ZebVYZdcgaZaZXYXebhYaafWdddVRYbb
word summary	dgYaeWdWddaYZcZXdXXZWecVbTUaagZa
word supervision	cXZZUbXaZZZYZZYYbZaaZZWZWYdZYcZZ
word supervisory	ZVfVmaVgWZacbclhUXcXTfTWcbiXXagX
word supplement	adXedeTaaWceVbbZaZagWTYacediZfca
word supplemental	fWdeUfYdXeXbYefiagcebbeaUfhZcYYg
word supplementary	XaXbXYecddWYbddcbgXYcZcYWeaWdcee
word supplements	eYccZcXdZfcfaZdZjfjfhVfeUhfZcbcc
word supplied	cdbcceeccfYZcfebfdfcXZgaaYcYbbYc
word supplier	adecZabaYYeXYXZbdZWaaYXVgZaeYafd
word suppliers	fiSVYVcVbYTeaUaZYacZbgjdYWXYhWbW
word supply	aZaZeUZYbXafYYXZYcXfTdbeYZacXWZW
word support	bbZbaZdXdaacYYbZZYdZYabXZbWZZaZZ
word supported	bXbXZgcaZeZcjdbcXYecacYXbfbYaYid
word supporting	XYcaagXdWWfdXbXbYcZYYTZbbcdWYWVd
word supports	YWYacWcZZZcXbXfabgdacaZecZcYebWZ
word sure	bWYcVbeZYfWZaSYZYdhXegccebdVWYcd
word surname	bcdaaZfaadbcWcgagafaYZgVYaaUfbbc
word survey	bZabYXTYaaZYZacbXbaadcYVadWdacdb
word surveys	XaZZaUWXchZUYccZaebWaYdZeZZXabZX
word suspect	dXaYWabYWbZbebZbYfichdebcgeXbbah
word suspected	eYXbZddYahYfbaZYaYgcdeecdcUVeXab
word suspend	gZXYVXaYZfaafWZcZZfZbceddYcXZabc
word suspended	adXaacZbeXcbYdaXWXXfeaWbbbcgbXbY
word suspicious	fZacWcYaVaYXfYVWWbaaccWZaciYWYac
word sweden	WccWZbdZZVdgYWbcbXfWfZZZeYXbZThb
word swedish	cXUUhacYdbYeaSaZYTgZaacRcYacdViY
word sweepstakes	aYgfZXaYaecWcfbWddabbcbZZcaecbbb
word swiss	ebccXfbbbbYdVYUaXZbZVcaZbbZXbdaY
word switch	ZaafgWeWaYYYZeWdfeZZVicXZSYYacab
word switched	YcbbcaZbabcdYaeaZfaZWccaYcbYdaYZ
word switzerland	YYbWWadcWYfdWaZcdbaVcWZWgZaVaTdf
word sync	eeYbdWbVVbYYYdabbaYaXabaaeXZbhZb
word system	ZbXaeYYZacXXYcaadcbaXddYeWXYcaZc
word systems	bXbZYbZbbaaXfdaZXXZcaXZcbbfbbabc
word tab	ZcaddaZdcdccZbbcfacdgcdcYaaeaZWb
word table	cfWbYZcaWeZbZhYacbafVVedbZWdXbfY
word tablet	bYYZXZcbYabcUaZZZedbXdcYaYabYcZa
word tablets	eaadVfceYiWeedffbZWYWZbfWciaZZbg
word tag	fbXaWbdYbfVcXbYcbbVZXcYcXXZbXcaY
word tags	acaaWUZaXaUbWdWZfXVXZZdYdcVcYbcY
word tailor	cifaZVTaWTbdcaXZaWYXZUTYfbcgWcdb
word tailored	caYYcWbUbaZVbYYZaZbbeacVYYdcXadb
word tailoring	ZaaXcdYdYZbacWZZaWZZZYWVWZfVZYbZ
word take	aYcZbaWdXZbXaZZXXZcaedZZYcZbZZZa
word taken	cbaZZYbbZZccadZcabedVcabXVXbZbba
word takes	dWZaZbZcZZZXXaXUXaddaeeZgcbZeYZc
word taking	daeffacYZbaZYaZaffbZbacWeYYbZaba
word talk	gVYVUdjVejakbVYgVXZabWYXcYabcWea
word tap	ddVUcYeXeeWYeaXaZZdWaahchXYWfaaV
word target	giZacaXRbZZYhUXUcTVacaSZWZZcXekY
word targeted	cdZVVaacYSbbcWZUWYXdZWVaYUfbYZbS
word targeting	XaWcaSXcXZcYQaaYaaWdYbYaaZUbUgXa
word task	XXabUjceVUbecWfbYYXZaTZfZXbWaUVX
word tasks	bXZZbheUecYgacdYaabZfckYXbXZdYYV
word tax	YbaYbVcdiZcabbWYaeabYadaWbdWaaaU
word team	XbZYZaZbdaaXXXSUXdYbYYcXdZbbZbZa
word teams	cTVfaYbbcYXcaebXbgZcdccZWaabbYYf
word tech	dbbabVcecUeWadWaWWaefXVbdZZebbdd
word technical	bcaZZbbbZcVYcYcYaZdaaabbccbXecbe
word technically	dVeeXbZaaaZZbYbcYYgWZbYgWbaXVdca
word techniques	bZbdaWWcdacWceXYYZYXbcabYddiYYaa
word technological	baYYYcbeaZebZZbXZdfaaWZcZdWgYYZZ
word technologies	XbZbUbXcXaZcZdXUcXVRcYcUaYcZYYdZ
word technology	bbVZUabXYYYbbZZbYZZZaabUXYYaYdcZ
word tel	WiZTcYcciVaXZWVWdbfXZbbTdZbVUUaa
word telecommunications	XbXeUWddaYWhWeZaZZWYZeXfbZcYYaZa
word telemetry	YZYbaabcYZaZXbeaceabfcbZdcXddXYc
word telephone	YcebcXaYYZZeZYZWgfcYbbcVXacabYXc
word tell	cVbhadcdaaYebfYZaZbbYZbacaZbTaaW
word tells	fahfZWbdagZZZcaZgacYYZecbecbVedY
word temperature	VcaYXXcXaZWYUhbachbaVaZUZUVXUjVc
word temporarily	bbeaadWfVebXYdcdZdYVbYUfhcZaXjWc
word temporary	hdXZaddaZhZYbVdZbdgWbdaeiZaVWbXc
word ten	WaaaZZaUaaeYVaYXZeZZbYYbWcafVeVd
word tendencies	XWYWVaZVZdXaYaZXYZfcYVZcXXZYYXZa
word tennessee	dabYVZZZYbdedcabbbbbdVVbcbadecfa
word term	dadXabVXXYXbaYabcagfZVWZWebWUcYa
word terminate	bbYZUbbWdWVSXcWZWdaXdcZZbYYYZhUc
word terminated	daVTdaZekZfaaWTYaXYcXZYYYWcWbYYX
word termination	UbVYZZYaeZcbeZXYZWbacbYccWdTfbXb
word terms	eafcXbZbabbaWbbcedccbYbcYfaeZWac
word territories	dbgiZbVVcfZVYYXadacYZgbiWicYWcbb
word territory	bZbZacbcafXddaZaWcdVYeaXXdbXfZYZ
word test	bccdXZYfVcUXZcaZZcfabYbddfdZbfWg
word testing	cXXZWacaZebXhaXZbVcadbYZWahaXaeZ
word tests	acdbYYZbabYZXdddZaYbXZZYaYZYfbZa
word texas	aYaaYbXXWZdZbaaaaaZZZYaacYYbaaba
word text	cYeaXXbaXZbbcYZcbcXaaaYXZcbbcYdc
word texts	dXZXZWXbbYcVYeeZacaXchdWcZeabbWZ
word than	aacbcZWaacdUXWWWXZaaaabZcbbcfcaZ
word thank	gbffcfZbbgYefZccgbefdbadWggfbgdc
word that	aaYaadZaaaaabZbbaaaabYaaYZbbaaZb
word that's	bhbXceadbbcchYWfWXacTUVacZdWfbad
word the	babbabZaababbabcaaaaaaZaaaaabaaa
word theft	aVcdaXVZacYXZZaYYdXdegacbcbZabXZ
word their	aaWaYeYZbbbYbYZbZbcYbcbbaaadcZbY
word them	ZZZYYbeZdeZbeXYZXYbXcccaaXYZbXcW
word themselves	hbXaYgedcebcdaZYYaebaabZeYeZcZac
word then	ZaYbYYZYbdZaZYYcdYZYbcbZabYcaZea
word there	bZaddaaZccZXZbZbVVbZVbYYcabYgVYY
word there's	aZZZcZYaYXYdgcafYZbaZaXeiYcbaXac
word thereafter	aZZWWdfieXfYXdWZVbcWXUYfcXgZabWd
word therefore	cbddYacYVbeZadZdcbgbdhccdacadaYf
word therein	bfZgdWZXYbVZVZgbcaXbVdiWZfZZahZa
word thereof	bcaaYjgfabcdXedXbbbYVVbZcYfadZWi
word thereto	eVfgdXYXZbdbXZWacXaegbWZYfYcYahd
word these	ZZZcabZcaaabbYYZaZYYabaWYZZbZXbX
word they	aYWaWbfZcdYbdaWbbabXeababbbZaZcX
word things	abcdeYYZYbdYYZYWafTeacXcbddaZdYZ
word think	eZfdaeYYabeYcZUYXXZchYWadYedYcda
word third	bcUaaaaZbaXacVZYbaaabZcaaaabbZZa
word this	bbbZaYcYaaZaZZYaZaabZbaaacZaZbab
word those	YaacaaaYbaXcXbcbcbdaabbbYcWbcbWc
word though	bXUaXhYhZadaebXaVdafbYYfZWdaaVbY
word threat	dbXcabeYUdcaaacadZbaYWYgbWXdWabV
word threats	bZZdYZWYcbcYbZaYWZUXcdXbddWaVeea
word three	baZaYaYWdcbcZVeYZZUZZcZechXZYdca
word through	abaZaaYZbXaZZbbXZbaaabaYYXaWZaYb
word throughout	aZeeadXWSeYegfXeZbgbWWagacZbdabd
word thus	eTcbYbWYciaUiZacZYebcidbafabXVca
word ticket	baefbWVcZWcZUaZXfVZaeZWUZbacaXeb
word ticketing	bcccfecceZdbaZZXZYbbbYbeeZYcbdVe
word tickets	hXgaVababhbaaXYdYZdZdaYaaZYZZYaX
word tied	dZbcXXVadZbUXcdZbcUbZcYZdbcWUeYa
word tier	adfYWcfeRiXbXhlbficYgVgcddbUgcWm
word time	TaZWZWZZYZaaYcbdYWUbYZYcYYYcZbTZ
word timeframe	ZgYYZcYhaXdZVYZWaZbdYZaZYUeceXYa
word timely	aYZWbeXZacZZdbccWXZZbVZbYbZZbaZc
word times	cdbYXZWacZbacaZcYYceZZVZeXcZVacX
word timestamp	aZZXbgaZaUaaYXdbWYhabXaYWYZcaZcX
word timestamps	VbXaXXXgYZWaTjdbYgZYUYeYhYZYZbac
word timing	ZcbWaYWYZZZZYcfZYaXbWbZZZfYcUhXa
word tips	eXacaZZZZeYbdXUVWeccgiXbdcdaZZZf
word title	cXedVYaYXbVXZgcWebfdccfdYZYWYbcZ
word titled	bVYZXcUfXYddeWYWVaYVYYWZYXaVccZZ
word titles	dYbcdbcZabaXcaUYadaaacaebYYdbZaZ
word tls	eZbZYWaZYeYZdZcYahcafebbZgeaXcdj
word to	cbabbZaaaabacaZabaacbbaaaabbZaba
word together	cbgYZcZcXiWadYehcadaZYWcagcXaacd
word toggle	WhUYaYYfbXbbYXaZTeUcUWUYYXcYhZYX
word token	ZbUbaXVbZZTbWaeWcedZbfhagYVabeZX
word tokens	cYaZbdXfYYdebcchbcaYeZcfZdXYiWXY
word toll	ZhbYagaffYebYXVZbZbaaWaYZcgZcYYb
word too	YZYgcaZZYUXaggYaaUaacYZcZXefYWeY
word took	cbfddZbYYaVeaceZdZWbddaXbgXcYbbg
word tool	aZUQYdeXabYiZbbXaUZXcafUcUXWcacW
word tools	baZcWaXeZXeSSadZYZYZcaaaaZacXeaZ
word top	ceaXXZZedZedUWicbZbYcXaUdebYdcXh
word topic	UceZdddbaUaWXVdebRUaZYTSaefdWdff
word topics	fbcbaaUbXbXYdafbdXbXdcacZfceabhb
word total	VYcdeYcadbiYcYYadgagdgbeZZcdbWVV
word touch	WVbddaWZfVabYZcYbXaccaWceXbaWWXb
word towards	gVdcXfdVdaaZdVXZYWahcaUceecbXZiW
word tower	cXYZXbWYbbbaYYbeYaUYaaWZaYXXeaXb
word town	cabZYaZfdbcXYbfaahfbbWdYZhZaZdWf
word track	VbdbZWRdUXXYYXdXbUTXaUbWXcadUabV
word tracked	UcheZZYaXUWXUYgVZaVZXXcUZgcaYaVX
word trackers	UTYeUZbZXWZiaaWbYYWSfbeaXXXiYXeY
word tracking	eVXdUWZebeXZecVbbbTRchbYYageaYdV
word tracks	baUWYbgVfeWZcVYaWWdZZbbVbVabYZfX
word trade	abacaaXXabceYcbcbbeYdabbbbeaZZae
word traffic	acVfdddbbZWWYbaXfcbbbdcaaVTZZfbb
word train	abfedUZYZUbXWWTZeUWXccWUbcXXWbYb
word training	eYXbdZZXccUZdXVWXaeafjZdgYZcaaab
word transact	dbfZVcaZaefadZbbYZcbbbaebceadZdg
word transaction	ZaZVaaacaaZaaabYZZaZYXadcZXZYXaY
word transactional	fWeXdWdWgfXahZaWYdegfbeZbaWcXabV
word transactions	bYZaZVYWcbYbYZXUabYdXcZacXWZYaVa
word transcripts	iWiaYbbZgjgWfZYZWZZaaZYbVfefXXga
word transfer	fbcgZjbdYcUcYXWdURiSSfdeTZYYbRUU
word transferred	cbWbbidZbYWbXWXWSXhVTbeeTVYZhUSS
word transferring	acdYZabXYaVeVWZaVSfXVcfYWVWZZXUV
word transfers	faghZYccaiRZXdXaXYeWVcfdWYUbcZRY
word transit	eTgYUZabVgcWeUXbXdeZdbXgbghVZYWZ
word transition	XYZXXdcXZZZbZYacZaYZbXacYabXbZXa
word translate	bfehdcVZXaZeXcYXgYYbZbRbaabXUgbc
word translation	cZZWZaebabebaXgiaZaYXbaWZZcYXXcf
word transmission	cVYWZaYabZTdaTYTXdfaeeZcbfcaeaeZ
word transmit	WZYacabYXZZWdYcbbVcaYcdYYWYZddaY
word transmitted	YecbhVYXbZbUZXXZgYacWedYXYWaaeaU
word transmitting	aYddabVebZbaZdefYXdbccbbacdaXbWb
word transparency	ZgcdYZbYddWcgagaddcafdcVVcbaZbbb
word transparent	ZccZYdXcXcYbZegYcfeXaYiYYcdZYaUd
word travel	cfbbdYcYYdXWadbVjZeabdhUeVVaacZf
word treat	eVcaaacXdfaZbcXZZeZbeeZdcaaUZaZa
word treated	gecfZUXUabWWYUZfcUZZSeTafWYXWbXW
word treatment	YQZkWdZaUbSUefUgWgkfVWTWReXXRaWc
word trends	ecZcbYWZYaZbZWaUdXdeZbVZbcZcVccb
word trial	ebbgZaZWfXXYVbVXdbWbYhWcdcZYVeXc
word trip	dYbdbdiVaeTcdZaYcXeeaZaaYdXaZccY
word troubleshoot	hbaXbXaXhaVYYYXdZaecVcYccaaaYdZY
word troubleshooting	aaabdVUYTfZVeaYXbYcdacVbbcaaVaYc
word true	XSZaYXZeZfXcaibYadVZdZdcYbXbZYac
word trust	ccdbbWabaXdbbceZeafcdXcaVcbbcabd
word truste	ZbadbZZcddXZafggdedeaccjddcecccY
word trusted	agSVdbdWbYXZaYXVYeccYcaaeUdceZaV
word try	dYaaabbeacccbaaZbbZceaWaadeXecZc
word trying	YgZacWabWWZXXbfddcbZZceWVaWdcbbd
word turn	YbWfgXZcbXeYVccVbfYecbgXZbZbeWVT
word turned	WhYbcZXYVaVcVahbidfbYUgRbYaXVhda
word turning	YbfZbaZbYUeXZaZbWWWbaXSZafddaYZZ
word tv	eZbZbfeedZdfdaZedegcbafebceWfaYb
word twelve	bbbbdZdbbYXhcaachaadaddYbYcchaca
word twice	YbZbZXZeXacZbWYXYVcfaVXbaXbdaUda
word twitter	bbXadYXabbWZbYZXcVaYbfhcWWYXXdgW
word two	cacYVeYbeddZcbbbZYZdXWZedfYYZZbc
word type	aZYbZVXbXiaaafbZdfWWZbYYdaZcZcYc
word types	ZdbdZWXZYcWbXdfefdYadabaaeYWZYeg
word typically	bbZXaXcecaYZZdbZZdYZaaXcYZZacZZY
word uid	cWXeZZXZYgYXeeYXhVXXdYbWXbYfZZbX
word uk	YVbZWaZZVYafWWbdZcYYZWXZfYZVaVZa
word unable	SXVWZYTbaYZbagbaTeYYaafdgVYXjWae
word unaffiliated	bgWaXeZbXVedXVaXcXXdaYXVadebaaec
word unauthorised	abfcaVXcYaaZaYXbXddZcYYcehjZYXal
word unauthorized	bTagaWYbWebVbXaWZbfZffVedigZYbfi
word unavailable	ccbcZabdVXegabZaXeWYWdZcbZbcZcda
word under	bZYZWZaaZVcYZcYbYbcdcWYaXXZaZYca
word underlying	XeZbabahXaTdYcYYbbcYZbVVgWcaahZW
word understand	cbbaXeaZbZcXZWacbZbbcabZXdcYYccc
word understanding	aWcaaYYVbaaXZWccZeVXZXXdUdaaWcYb
word undertake	ZZcWWZXYdcafacdXfefddTZZVbaZacYf
word undertaken	cVZYbYdaWceYefZcbadWghdbccbdfZXc
word undertaking	hfhcbVTWcVYUaYWWgUWkafUbccWbUaiX
word undue	YYXcdhZeXXYecZifaYcZXXacdVgZgabb
word unencrypted	bXcfWYYbdWZZZXbcaYWfaYUbadZYXbcc
word unfortunately	aVaZbZYfWZfYeYaYWfbfggYjVhgcbVad
word unfounded	ZYbcZdYbabZebccabbecZZZcfadcbYff
word uniform	cYidWcZgYaafZbdYbVaYYXadXidZXYbb
word uninstall	XbUVdeYifbcZagcYVeVbWXZeVZcadbXY
word union	bXZcYYZZZdbbcabZaaXZYaaaZXYWcYcX
word unique	badcdYcdVYYZXZbYddbZaaYadaaZbaZc
word uniquely	VbZfXdbiSbeaZddXgfbWfbaaZcfcYbce
word unit	aVcZWYcVXcadaVYaccYZdbYXcXWdcYae
word united	cZdcYcdbXcdbWYZZYZaWccaeZdYVdUVb
word universal	agbbZbbZZYYXVgdYVXXbdbaVbXYcXeZc
word university	XhadhXZZVUabXddcfgUcWadaabXfceac
word unlawful	bWbgXdgYXdYcaYZfYXcabYaZcZZecXVZ
word unlawfully	cZbdhZbabdWZdffebZbafcdWedbcgfaf
word unless	ZXabZbaZXebbYZZZcadbcbZeZYZceaaZ
word unlikely	eYVYYZYXZbVdaaXVXiZdbbcfiYbbZcWX
word unnecessary	eaacXdabWbYbYchgXYcZcbccYZWWbZec
word unrelated	dZZSYVeTVfXVkSUYTYWYZaYUaVXgYWfU
word unresolved	UWWTcbZdZbdfccajYUZXVVUehWbZbadd
word unsubscribe	TTaecWXZbXiXVaacbeecbcdiUYbcbYTZ
word until	aWgXTYcbcaeXdfadWhVRXVUYUedbUcSZ
word unusual	fXaZYZYcZacbbYYaZYZbeYXdZeedVYeY
word unwanted	XbaVacdbbaWfcXbYceebaXcbbZbaXZab
word up	afYdbZVbaYZVYaYaZWYWYcYYYZYbYdXZ
word upcoming	eWlidZYbYdfZaYaZfVdifaXfUdagZWca
word update	YcZYbabdaVbSYVbaZhXTaaZVaZcbaYTd
word updated	VYWUhXhcZWWTVYdfXZUWgbXVWgcWYWdh
word updates	aaigcWYXXYaXeYaYbadahcUaaaZiWeZg
word updating	XabbYebgaYdaYbbdZWZcadXeZaeebWZc
word upgrade	ecVaZidYZZWcabfYfbgdVZZVYdadacgf
word upgrades	VYabeXXdZZfXZbeXehcdafeZZZZddaZa
word upload	YXWZYZabfUZcYbeebfaXZaabVeWbbYdf
word uploaded	WXdbZZXccafYaeadacTYZaXccZcZWfab
word uploading	baVWdZYYgaZZfXZWYWYUXabcbWXaibdV
word upon	YVdZZciYeYXZfXWaYXbcbZcaXXbabXaW
word upper	WbecaZeWWXbdVdZXffXYXYZWeYWZdeWh
word url	dabfaYebYaccdfYddfYZfdZbgaZcWcfd
word urls	VcbbcYXaUZZVZaacdbYYZZWTdYWbWZbf
word us	ZcZcbcZbbabbXabYaYbZZabYaaaYacba
word usa	gcXcbXcYicYdcXVYaTcWafeWbWVUaUcY
word usability	ZabYZccbbabVcbXbccWWcXYcabffZZbW
word usable	ZcbcYaZcWVaXaUZXbUdZZYWdVadbZXYW
word usage	cbfecWdXbZVSXcdZcYcbUaaadXSXccZb
word use	daccZYWbZaZYaaYZcZZcabZaZbYdXacZ
word used	dcaZaZbabYaaZZXXcXYaZcZZZXZZYbaX
word useful	acgdeaXabYfaaWVUYVbeZaYfbbYdbXZa
word user	eadZZYbabcaYbcaZabYbZbadbcaaZcZa
word user's	WcVaZZWUYcXaedYXbWYaYcXZcWbcTZeW
word username	baaZYYVYgbYZaccWbbabYYdbZYTZedaY
word usernames	ZbZccaZVZYcaaTcadVYYZVVbceYdZddb
word users	bZaZbadZdbbZdZYWYZbaZYdaZXYZccba
word uses	cbbdeYUXbcaWdWYZbacdbcZcWWZdUXba
word using	ZXYbabWbZaaZZZbXYbZbacbcabcbcZaZ
word usually	YWbaXZdfbafebbabXacTfZYdYcdbdXba
word utah	babcdVXXZbVaaccadccdbcdaYbUcbceY
word utility	deadeZdZacWdZcbcfcdYagfXcYZYZdab
word utilize	ZaZXUYWbbbWYbddibXbTZadVdceZbWga
word utilizes	cYbdaWYZaeZZfVXcZabchcWabdZeXYdc
word uuid	bfXhbZcdXdZbWiYbjaYYdcdacYZdWgeZ
word valid	gaaXXfeWaaYhcXbXbacdcecZabXWcaZY
word validate	fbabbaZaZZdbaUccZTddXeaVbZZceceW
word validation	faXWUXZYbbVaZXWdWacbaeYedVeUYbdZ
word validity	VfXheYZZYXcZWdbcfbZbbdbVZYbeVfYg
word valuable	cbaUXXaXfebcaYaacUbgWZeZZadUdXfU
word value	YfYbUcXfZYeecdbaaXZhdWWcdddedXcb
word values	eZbbVXaaXZZeYVdeYdcWaaWaedVZWedg
word varies	iWdUegaeabdXZYYdZVYdZdafXbfYWXcZ
word variety	YeZcbabcabbdYZZcbXaZYdbaWZafYZbd
word various	ZZefeYZdcabYYcaddbWZZZaaYZZbbYcY
word vary	YcVccVYacZbaeeddgbYZeZZadbcfdVdc
word vehicle	ZXcZVbbcYYabZdeccedVWacYXabZaaYd
word vehicles	YccfbbYbXXaaeegdcdfXadeZZidXgYXd
word vendor	XWZdYYWUaeaSebWYhRXXgeYTXXTjZYZW
word vendors	cdSVbZgXdZScgSdWZUhabegZVbTdiWkX
word verifiable	cbabdibfdZWadbhgfdfaYYbdZddcagbf
word verification	YYXZaZYWZebRcaXXXYYaYbZZbcZabcca
word verified	cYadbdbYZWZXcZYbWcYaYaYZabebcbbb
word verify	WZWZXdTYWegTcabVaUVdYXUcgYYcZdgg
word verifying	idYcZZZZbdbVafUcbUXfZeXYcXZXXZeY
word version	babbYabaYZaXUZbccYWaWbaZdVabacbd
word versions	fYeXXbbcafbbcXXYZabeZaZddZfdcaeb
word very	aafdcbaXWdbeacbZddcheZcaXebcebXc
word vi	YaabdcZaZZZhdeceWhZZXYXYaYbaWZaa
word via	baWZYZZadaZaaYZXUXWbXbXZcXXbddab
word video	cbZbcadccZVacbaaaabcaabYacWbZbda
word videos	ZXaXcYYacbbVYebUcgaYadbbbYVbZXab
word view	becUZaZaccaTbZYZbccYVacZXVcZbWeZ
word viewable	iWYVXaiWhjZafbUWVeZWfbdeTbVUYecU
word viewed	bbYZcYYZXcVXcZZgaZZXZdeYaVbYbVYZ
word viewing	bdXXeaabeYddfYVUbcZbYabeWWafdUcV
word views	baUVeYdYdYbdYYddYUbgVXYVaUWZYgac
word violate	caXaYbddaZdccXfWfaZaaYaaeZYZgabc
word violated	eabZZcaahUcdZXXabXXWZZUZcbaZacbU
word violates	VYZZbcYacUiZWZZZZWYZWXVVgaeeYYbZ
word violating	bXccYdYbXYfYWZVWWYXZbZXVZXdYYYWe
word violation	ZaaabbYbbYYcYZabZVbZXbYYeZafYYbb
word violations	bdceZXbXaYXTZWaUbdaaYYaZVaTXccYZ
word virginia	aWaaXbbbYYZYYebcacbcbYbcdZXbYYba
word virtual	edVXWYaZYaWddbaZVXZYfabYWZdZcYYX
word viruses	ebchceZbiXecbZbZeYadbXYcccXbacfb
word visa	eYVWaYYUcfYabYYabaZZTbfZdTWcaZbZ
word visibility	VWWYhfcebXZbeTcicXaeaceceVgdiaWX
word visible	bhURdeddgabfdaTVUWZbaZbScVfeeXWZ
word visit	YcaaaWXgXadZWfbYfYaWeacYabaddaYa
word visited	abYcdacYZaaXZfUebaYVWgbYaUXYZaaa
word visiting	ZgYXXaacZagZabaUbZYXcXbUXXecfXXV
word visitor	ZdbgYacfWaZiWbcWbdbYaZZdaYVaYedZ
word visitor's	XdZacZYYZWZZabaZZYXcYUZXXcYcYcbd
word visitors	YYdcbYgVZVdZbXcZcUaZdbYYbXTdZZbc
word visits	abbZZaZZaZcVcZbYdYYYYdYVXcacUaea
word visual	ZbVWXWUYabZVZcYjbZWdUVZaaWaZaYVc
word vital	bYbVVdaZdYYgVXecZcWbWdaZcbVUTWbV
word voice	VbVYdZZZcbXZYZdjcYYZYcdVWVZYabWh
word volume	hYZWZZhWgmVZXdYXdddYZfiXYaWUidaa
word voluntarily	geZWVYZYcaWaZZXabVZZZaYXeWPTZggf
word voluntary	ZbXXXZaebbZbffaWaaceVcZdbWeVZdUY
word vpn	cZeZXYXbbXabYbbdXXZbdZTbaacZZZZZ
word vs	XdebhYaZeZbZZYZafYZdadZZfXaadcUe
word vulnerabilities	YWZbVWYYTaWWZZZVWkcYcfahfcdVaeXf
word vulnerability	fTaWUTZXVdUTbXYdVigWcjWaffiWZbZe
word wallet	UdYcdaYXYWaYWaebZeabYWZYbabcZXYc
word want	SXbacaYZYXeZXZaeZcaaaabYdYebdVWW
word wants	YWebXeYdZYgcXadcgeZbfWWdXfbabaaf
word warning	cececXXUdbZcebWYbWYhZZbgfZWiXafY
word warrant	eafbadeXYabccZaZbbfcfacZYcacbcgW
word warrants	YaXYcagacabdbhXdbdYYZbdaWXXXfZZW
word warranty	ZXedXXXcacaZZYaeaYacZWYbVebYWcda
word was	YXZWeZebbccVdaYdWYaXaXVdeZdbebcZ
word washington	YbdecdbcbYZfZcZZedcfaYgeYcbeYfYd
word watch	dZZZYUgZbcWbgaYeZYeeYZYXbaaagZeY
word watched	XVbXddYgecfZcgceaaXcYZXeXVcbdXZZ
word watching	bXYVfYZbdZaZZcdaacccZebeaWZcbaYW
word way	UYdaaadaXYbaYaYdcZaYbYXYeedbUaUd
word ways	aabYdbYaYXeWZWbdYaacabbabbffdeXc
word we	cabbaaaZbbZYbabaaZbaYaZaababZbaa
word we'll	XWdXbaeYZccaaXSaUZXbaaXZZbaeaaXY
word we're	fSgdThTWbbakXibZUdScYfVfajXYTZfX
word we've	ZabbakcbZaZZcTffcZeYaXeWYdeceZdf
word web	dadabWcbYeYdZcYZWaWSaaZaYccadaaZ
word webform	ZbZbYcXedYidVfWYWXaaeXUWhWbZdZYh
word webinars	XVbWVhcfXabcYdffXfeUcVfdZeZVeXYc
word webpage	dbXaWaadXZXYaeZZYXcVYbhbaZWXfZWY
word webpages	ZbWWUedbbaYgdTXXTXaYaXYbZWebhXZW
word website	baZcZaZZbcZbaZbZaZaYcZcXYcabZZab
word website's	aVbcXaVcWgXbaicYedaYZdhXUeWfcYaX
word websites	cacbVZaaWaacbZcdaYWaeYfZWZWYZbbc
word week	baabZcYcVZeWbZdbXXXbbaUcXceccbZe
word welcome	ZWYYXeYgXadhaYehbWiZZWaYgabYbYfc
word well	bccXdZYaacaUaYddbcaaZadYYXcbcaYY
word were	YYZZgaZXZZZaZchcaafXYcaXcYYUbZZY
word west	fZbaaYXYdeaYfZaaYaXZYeVaYXaaXadX
word what	accaZdXeaaZUZbdccdZZaacZbYbbbcWY
word whatever	eaaXZcgZddXcfXaacZddedfcZbXdgWdY
word when	aYbaZZcZcaadadcYcaZZZabcaZZZZcba
word whenever	TaUebeZZSVVeUcaaZYZaVaeebUYZYWTV
word where	ZXabbZZcaaacZZbdZXZbabZZaXaZZYaZ
word wherever	YWfiVeaYaXaaVaXgcVgWaddbRZYeeVXV
word whether	ZabbcaXcYYbZZdeZeeaZbaaaZdXdbbXa
word which	ZYbbabYbcYaXbbZYZaYaZaZZZaYbabYa
word while	bbVWZaVbcaUbbdZfbgadZcbacYaXYcaZ
word white	gTYZbeaXegYXiXaYZUcaafdaWcbXeWbW
word who	baWYbdcZYYZZZYYZZbccdbcYbZaYeaab
word whole	abXdgVZZcYXbXiWdeYXbceabZWafcbcX
word whom	XdWaafabbcVVcWcfabZYUZbehWddbdWY
word whose	bSVaXYdXYZcYdYfYjaZbaYXacaXgcacZ
word why	fYgeYZaYZcbZbXXVfWbcdZYZYfZebXec
word wi	ZbdZdagZaaceYbadhbeXbfgXcWXXfZae
word wide	hUdZYWeXbgdZZYaZafacfbYebbZbYVeZ
word widely	eXfcbbYgXficcbgcegebjbciViedcYYe
word widgets	iYZVUadZckbehXXadXYXediXWXXYgVkX
word wifi	aeacbaZZZcWfXcaadZdcTdZWcYXYYfbd
word will	ZYbYZXaYaaabZbaaYaaZacbbaZYbaaZZ
word window	XTYcYXYXXabfbbaWcgcbYbZdWciZVZWa
word wireless	WhTUccWicVeeVgaaWaWaeaaXhVfYfWVe
word wish	UfZaddXYaVaaWcZYaaUcbaYadWafaYVX
word wishes	aXbafciVfZXaeWXaZVdcYdbXXZWbaWcX
word wishing	XcXcbcViaaaVcYgaaXYeUaWdcefgdcdW
word with	bZZZcabacaZabaabaabbaaZaZaZbbadZ
word withdraw	UWTTZYahbWhbbebcQPShXaWjaXdaRYTX
word withdrawal	WWXUbbcfaaddbdddTWZdYYbeeYbbdYYa
word withdrawing	YaZZbcdYdYZfcbggZdXaaZZdedaYbcaY
word withdrawn	XXXYYdYbbWdYgYYeVZYbbfacbZgdYaXX
word within	cbXabababbZbaaZZabcacbbbaYaZfYba
word without	ZWcWcYeaUYXcZZbZWcbZabeZYcYabZWb
word won't	afZYdRcYZYTYXebVZiaZYebadYUZfbXc
word words	aXeaWcZfWdZfXadXgbbZabhbZWYeYYfW
word work	YaVYccccbYYdfZYYcaaWaaabebaYdZaW
word working	efcccZYcWYZYXeZbffbabXbafecXaeWh
word works	bVaZVWXZWacZeVWYWYacaYYbjaeaYaeY
word world	ddfgYdYZXhVaVUYgaXjXWeagYbdXeZUX
word worldwide	aXaecaXaaYbaYZYeebaagfacZfbcfXag
word would	XZTdZdVedXdZZbXUZZbYaXXZdWcbcVaZ
word write	dibZdebdZYcYXVYVbZeYgYbVcWeTVZaf
word writing	bVcUabZaWWcfVUaZYbVYZWXVdbZUZVad
word written	ZWbadeYbbbcadbfbbWZcaVVdZdbebWcd
word wrongdoing	YZbbYZZbcYddZeZaabaYacWaWZebYZYb
word yahoo	bUZVWfdWacbXZceeYcbYaWegWdccZXVb
word year	YeZdcdUfbadSdZbdbaaSYcabedcaWbTb
word years	abYWSXbUacbZbWWQYVZccTYTUbfZRcRa
word yes	akYaaUhUaWcdabZcchZcVXcfRXdcecaX
word yet	VWmdUZVcVXZYWWfZZZYZdZaZYfaaXWYX
word york	abeYdZZXdbbZcYYYdddYefYYbdXXXYaZ
word you	ZaZacaYbaZbZbbbabaababaabaababZa
word you'd	WcYZedYaeXaaZbYXYYccaZXXaXccecWY
word you'll	VWYZZcZbaUaaWaVZXTTdYdWabaaaXaXa
word you're	fXbcbZVgYdeYcZZVbcaZfdaXacZcaXda
word you've	ZbdYZbWdbZbbZZWbacYZYZXYaYdXYXYa
word young	cXaZVcfYaYcafYYaYUgdfVaXadaZYaZf
word younger	fUbYebgVYVdXfVZWSTkijTkSTZgWWgbV
word your	ZaaabaYaabbabaaZZbaaZaZcaaabbabZ
word yours	ZYZbbXWYbYdcUZacbYXZbUUccXYZaXcf
word yourself	VeZdbbUbbWWWXdacbaabZYbdaZYYXeXZ
word youtube	ZZaaaTYcYdabbacfedTYbbdaVXUcdbeY
word zendesk	hYSVWYaWhfRWdYVWWXbYWfgZXWUZeYWV
word zip	ZYXYYdZZcdaWbVXYZaaYabddZacWcXdY
word zone	cccaYcXhXcZaWcZcebbdaZaaddfaYafY
`
}
