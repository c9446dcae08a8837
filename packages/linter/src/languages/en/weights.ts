/**
 * Fitted by `bench/reading/fit.js`; change the cues and fit again instead of editing numbers. A positive weight
 * speaks for a disclosure, a negative one against it. Weights too small to matter are left out. The format is
 * explained at `parseWeights`.
 */
export function weights(): string {
  return `
controller	-263	own score:69	is heading:-111	text below:199	first below:207	before:58	after:111	heading above:22	rest of section:70	lead-in:25	rest of list:-20	strongest beside:-150	beside contact:75	beside collection:-91	beside purposes:67	beside legal-basis:13	beside cookies:67	beside sharing:77	beside sale:23	beside transfers:20	beside retention:13	beside security:-60	beside rights:54	beside choices:-6	beside do-not-track:5	beside children:5	beside automated-decisions:-6	beside changes:41	base:-9
contact	-257	own score:72	is heading:-175	text below:257	first below:105	before:5	after:145	heading above:-9	rest of section:112	lead-in:23	rest of list:-25	strongest beside:-113	beside controller:14	beside collection:-77	beside sources:-28	beside purposes:-16	beside cookies:109	beside sharing:10	beside sale:55	beside transfers:70	beside retention:59	beside security:75	beside rights:65	beside choices:-60	beside do-not-track:-34	beside children:93	beside automated-decisions:-18	beside changes:6	base:-42
collection	-204	own score:55	is heading:-74	text below:180	first below:168	before:21	after:99	heading above:93	rest of section:45	lead-in:74	rest of list:-50	strongest beside:-141	beside controller:5	beside contact:56	beside purposes:54	beside legal-basis:81	beside cookies:36	beside sharing:31	beside sale:31	beside transfers:39	beside retention:92	beside security:18	beside rights:19	beside choices:6	beside do-not-track:65	beside children:88	beside automated-decisions:-20	beside changes:21	base:-87
sources	-291	own score:65	is heading:-99	text below:197	first below:189	before:91	after:91	heading above:35	rest of section:82	lead-in:94	rest of list:-38	strongest beside:-130	beside controller:35	beside contact:23	beside collection:81	beside purposes:-8	beside legal-basis:50	beside cookies:26	beside sharing:70	beside sale:16	beside transfers:8	beside retention:88	beside security:-54	beside rights:-18	beside choices:-40	beside do-not-track:-23	beside children:10	beside automated-decisions:-21	beside changes:80	base:-57
purposes	-232	own score:62	is heading:-110	text below:103	first below:183	before:19	after:72	heading above:50	rest of section:60	lead-in:71	rest of list:-105	strongest beside:-145	beside controller:29	beside contact:38	beside collection:55	beside sources:57	beside legal-basis:44	beside cookies:34	beside sharing:63	beside sale:37	beside transfers:10	beside retention:71	beside security:49	beside rights:19	beside choices:24	beside do-not-track:-23	beside children:18	beside automated-decisions:89	beside changes:43	base:-45
legal-basis	-257	own score:72	is heading:-89	text below:170	first below:146	before:-17	after:132	heading above:25	rest of section:120	lead-in:83	rest of list:-15	strongest beside:-107	beside controller:-63	beside contact:9	beside collection:49	beside sources:43	beside purposes:60	beside sharing:28	beside sale:16	beside transfers:91	beside retention:16	beside security:-21	beside rights:24	beside choices:19	beside children:57	beside automated-decisions:-76	beside changes:16	base:-66
cookies	-260	own score:67	is heading:-119	text below:189	first below:274	before:112	after:133	heading above:94	rest of section:64	lead-in:-65	rest of list:-156	strongest beside:-54	beside controller:-21	beside contact:-54	beside collection:78	beside sources:-26	beside purposes:20	beside legal-basis:34	beside sharing:11	beside sale:64	beside transfers:82	beside retention:53	beside security:59	beside rights:5	beside choices:24	beside do-not-track:-58	beside children:-23	beside automated-decisions:70	beside changes:-11	base:-206
sharing	-199	own score:61	is heading:-98	text below:176	first below:192	before:49	after:98	heading above:113	rest of section:22	lead-in:60	rest of list:-35	strongest beside:-110	beside controller:55	beside contact:12	beside collection:69	beside sources:-74	beside purposes:73	beside legal-basis:43	beside cookies:27	beside transfers:95	beside retention:42	beside security:88	beside rights:29	beside choices:44	beside do-not-track:-98	beside automated-decisions:11	beside changes:57	base:-114
sale	-321	own score:76	is heading:-62	text below:158	first below:184	before:62	after:71	heading above:-14	rest of section:-97	lead-in:170	rest of list:-51	strongest beside:-85	beside contact:34	beside collection:-17	beside purposes:46	beside cookies:42	beside sharing:85	beside transfers:-54	beside security:5	beside rights:-54	beside choices:83	beside do-not-track:-69	beside automated-decisions:-30	base:8
transfers	-287	own score:69	is heading:-181	text below:293	first below:277	before:49	after:94	heading above:24	rest of section:74	lead-in:85	rest of list:-59	strongest beside:-90	beside controller:12	beside collection:27	beside sources:-32	beside purposes:41	beside legal-basis:-33	beside cookies:52	beside sharing:96	beside sale:-28	beside retention:33	beside security:48	beside rights:-75	beside choices:27	beside children:10	beside changes:-14	base:-73
retention	-246	own score:67	is heading:-113	text below:241	first below:219	before:77	after:106	heading above:29	rest of section:45	lead-in:25	rest of list:-49	strongest beside:-94	beside controller:103	beside contact:13	beside collection:87	beside sources:13	beside purposes:46	beside legal-basis:44	beside sharing:10	beside sale:22	beside transfers:49	beside security:22	beside rights:50	beside choices:48	beside children:20	beside automated-decisions:-10	beside changes:-11	base:-30
security	-296	own score:66	is heading:-135	text below:217	first below:277	before:116	after:190	heading above:6	rest of section:112	lead-in:48	rest of list:-60	strongest beside:-64	beside controller:-32	beside contact:-27	beside collection:29	beside sources:-59	beside purposes:53	beside legal-basis:-22	beside cookies:-11	beside sharing:27	beside sale:-21	beside transfers:18	beside retention:17	beside rights:-12	beside choices:10	beside do-not-track:-22	beside children:-21	beside automated-decisions:-30	beside changes:8	base:-32
rights	-186	own score:60	is heading:-109	text below:202	first below:195	before:112	after:135	heading above:-26	rest of section:56	lead-in:29	rest of list:-64	strongest beside:-129	beside controller:18	beside contact:73	beside collection:7	beside sources:-30	beside purposes:60	beside legal-basis:73	beside cookies:35	beside sharing:21	beside sale:100	beside transfers:104	beside retention:65	beside security:-36	beside choices:86	beside do-not-track:-22	beside children:64	beside automated-decisions:53	beside changes:-8	base:-115
choices	-263	own score:72	is heading:-139	text below:178	first below:207	before:61	after:48	rest of section:83	lead-in:31	rest of list:-48	strongest beside:-50	beside controller:-54	beside contact:25	beside collection:19	beside sources:17	beside purposes:7	beside sharing:45	beside sale:-111	beside transfers:-16	beside retention:-15	beside security:-19	beside rights:-6	beside do-not-track:-75	beside children:28	beside automated-decisions:-45	beside changes:-15	base:-19
do-not-track	-326	own score:98	is heading:-104	text below:207	first below:232	before:82	after:115	heading above:70	rest of section:61	lead-in:33	rest of list:-70	beside controller:-28	beside contact:-16	beside collection:56	beside sources:69	beside purposes:23	beside legal-basis:-19	beside cookies:30	beside sharing:-9	beside sale:-15	beside transfers:-8	beside retention:-27	beside security:-33	beside rights:-20	beside choices:11	beside changes:19	base:-69
children	-294	own score:60	is heading:-154	text below:266	first below:263	before:175	after:158	heading above:13	rest of section:-16	lead-in:130	rest of list:-98	strongest beside:-66	beside controller:-38	beside contact:66	beside collection:-5	beside sources:-46	beside purposes:84	beside legal-basis:101	beside cookies:-25	beside sharing:-17	beside sale:17	beside retention:16	beside security:35	beside rights:-11	beside choices:40	beside do-not-track:5	beside changes:-20	base:-91
automated-decisions	-276	own score:61	is heading:-100	text below:241	first below:254	before:112	after:48	heading above:-10	rest of section:72	lead-in:38	rest of list:-69	strongest beside:-77	beside controller:-23	beside contact:7	beside collection:48	beside sources:17	beside purposes:97	beside legal-basis:108	beside cookies:-6	beside sharing:21	beside sale:47	beside transfers:-13	beside retention:-6	beside rights:50	beside choices:-50	beside children:-8	beside changes:-6	base:-139
changes	-285	own score:71	is heading:-182	text below:163	first below:191	before:28	after:171	heading above:38	rest of section:99	lead-in:28	rest of list:-64	strongest beside:-112	beside contact:-62	beside collection:-22	beside sources:-11	beside purposes:-65	beside legal-basis:-30	beside cookies:-17	beside sharing:-43	beside sale:49	beside transfers:-9	beside retention:-17	beside rights:87	beside choices:-62	beside do-not-track:-14	beside automated-decisions:-10	base:-158
controller.data-protection-officer	-292
controller.representative	-342
collection.sensitive	-212
collection.health-policy	-240
collection.health	-240
collection.duty-to-provide	-129
sources.public	-315
purposes.new	-278
legal-basis.legitimate-interest	-286
cookies.duration	-249
cookies.third-party	-208
cookies.consent	-271
cookies.internal-identifiers	-240
sharing.recipients	-182
sharing.business-purpose	-278
sale.opt-out-link	-252
rights.opt-out-of-sale	-321
sale.notice	-240
sale.under-16	-262
transfers.safeguard	-371
transfers.framework	-240
transfers.recourse	-240
transfers.enforcement	-240
transfers.arbitration	-240
transfers.liability	-240
transfers.copy	-253
retention.criteria	-185
retention.period	-290
rights.access	-312
rights.rectification	-257
rights.erasure	-339
rights.restriction	-296
rights.objection	-279
rights.portability	-206
rights.withdraw-consent	-258
rights.complaint	-283
rights.complaint-to-controller	-243
rights.limit-sensitive	-287
rights.no-retaliation	-343
rights.time	-240
rights.fee	-240
rights.metrics	-240
rights.how	-218
rights.verification	-353
rights.appeal	-240
rights.authorised-agent	-281
choices.incentives	-240
do-not-track.answer	-298
do-not-track.opt-out-signal	-337
do-not-track.third-party-tracking	-310
children.minimum-age	-272
children.parental-consent	-293
children.parental-rights	-231
children.public-posting	-240
children.protection	-240
children.operators	-240
automated-decisions.logic	-689
automated-decisions.recommendations	-240
automated-decisions.advertising	-240
automated-decisions.artificial-intelligence	-240
automated-decisions.ai-notice	-240
changes.notice	-315
changes.last-updated	-331
changes.effective-date	-312

0.10177391767501831	32
59	-36	43	47	-62	37	-90	14	-54	-6	-69	-26	62	32	-61	-39	-75	22	-19	-38	15	4	0	0	-22	-62	-72	-83	-103	-92	-73	0	-100	-5	11	26	0	-72	-62	0	0	0	0	0	-72	-59	-3	36	6	-13	-44	-65	-84	-93	-72	-78	-25	-27	0	0	0	43	25	0	17	0	-51	-34	-49	-73	-66	-80	0	0	0	0	0	0	0	0	-52	-30	-51
11	-67	26	-112	-115	-105	-53	-98	-73	-5	-79	30	-7	13	-80	-5	27	-6	-41	-39	-52	-85	0	0	-73	-54	-50	-25	-42	-59	-62	0	-113	-73	-4	0	0	9	-54	0	0	0	0	0	-36	29	8	-4	15	14	18	8	4	-9	-41	-7	-4	2	0	0	0	8	16	0	19	0	-22	-7	-46	16	7	24	0	0	0	0	0	0	0	0	-58	-65	-56
62	38	26	-18	2	18	4	-22	32	36	21	-25	10	-5	-56	-101	-106	45	-96	23	8	-60	0	0	-58	-42	-90	27	-8	27	17	0	54	-10	-75	-74	0	-68	0	0	0	0	0	0	-18	-28	15	-95	-133	-113	-83	-11	-96	-54	34	12	-64	-90	0	0	0	-7	-45	0	-52	0	-82	-81	-68	-82	-78	-79	0	0	0	0	0	0	0	0	-71	-51	-76
34	-87	-24	-10	-82	-103	13	-25	50	-6	44	-19	-53	41	8	28	-90	-61	-71	-83	-58	-91	0	0	20	-65	-45	5	-52	-87	-15	0	-6	-26	-29	-21	0	-46	19	0	0	0	0	0	-6	-43	-84	-16	-97	-87	7	8	-30	21	-6	24	-50	-19	0	0	0	-47	21	0	9	0	13	17	-44	-66	-64	-68	0	0	0	0	0	0	0	0	-44	-67	-7
39	-95	-107	27	14	43	18	0	4	-23	-43	44	-44	9	11	-109	-42	-24	-96	-88	-75	-61	0	0	-58	17	-15	44	1	-67	-7	0	1	-30	-74	-80	0	-47	-17	0	0	0	0	0	-77	26	31	-36	-32	4	15	19	-7	-6	-47	-94	-79	-57	0	0	0	-12	-41	0	-106	0	-83	-80	-87	-79	-34	-62	0	0	0	0	0	0	0	0	-83	-73	-75
16	22	-8	-126	-114	-140	-77	-114	-118	-30	-51	-122	-1	46	-56	-28	7	-37	9	14	9	-49	0	0	-70	-65	-68	-56	-68	-89	-63	0	-103	-55	-5	13	0	13	-57	0	0	0	0	0	-66	-108	-94	21	9	13	9	13	26	15	14	-1	16	-3	0	0	0	-9	-8	0	7	0	-80	-29	-41	-13	10	17	0	0	0	0	0	0	0	0	-5	-21	31
27	-65	-41	-125	-98	60	13	-88	-102	4	17	31	4	54	-84	20	44	1	6	-56	-56	-78	0	0	-71	-53	17	-8	-67	-77	-78	0	-121	-45	17	34	0	19	36	0	0	0	0	0	-72	26	-18	-65	-52	-8	-23	-45	-69	2	54	19	-24	24	0	0	0	-3	-49	0	-5	0	26	4	-51	16	30	-17	0	0	0	0	0	0	0	0	-81	58	-49
45	26	-9	15	-22	21	13	22	-77	-63	-123	-5	-90	-123	8	-86	3	-40	24	-16	-15	20	0	0	44	-71	26	-8	30	-13	-2	0	-71	-53	-67	-83	0	-61	-105	0	0	0	0	0	-78	-4	7	-92	-82	-98	-44	-45	-87	-52	-71	-96	-61	-89	0	0	0	-111	-82	0	-78	0	-61	-71	-74	32	-28	-35	0	0	0	0	0	0	0	0	29	-5	-10
50	-30	-53	5	8	9	14	-53	27	-50	9	47	30	-68	-33	-104	-12	-81	-78	-65	-96	22	0	0	18	-49	-15	-15	-36	-131	-78	0	31	-6	-69	-84	0	-100	-57	0	0	0	0	0	-82	29	17	-86	-55	-53	-68	-99	-84	-41	-88	-87	-60	-80	0	0	0	-112	-3	0	-48	0	-70	-62	-72	-3	15	-67	0	0	0	0	0	0	0	0	-73	-65	-71
24	-112	-47	29	-5	-54	-115	28	-108	-101	-13	-89	21	-25	1	-1	-95	-143	33	-75	-100	-74	0	0	-10	-24	-35	-111	18	1	1	0	-82	-52	-62	-86	0	-81	8	0	0	0	0	0	13	-96	-31	-38	-45	-70	-93	-113	-8	-85	20	-13	-66	37	0	0	0	-51	9	0	21	0	7	-10	0	-88	-48	-71	0	0	0	0	0	0	0	0	41	7	-1
18	-13	20	-8	24	-20	21	-103	-105	-95	17	3	-119	9	10	-77	-3	-133	-133	35	-27	-55	0	0	-13	-3	-24	2	-80	-99	-89	0	-73	-51	-83	-97	0	-90	24	0	0	0	0	0	20	25	-67	-3	-9	3	-31	-17	-39	-37	-2	6	-71	8	0	0	0	21	42	0	22	0	-73	-57	-48	0	-27	44	0	0	0	0	0	0	0	0	-86	-83	-72
22	-3	-47	-42	9	-13	37	-68	-17	-48	31	-86	25	-86	-105	-77	-11	6	16	-64	-32	-23	0	0	-59	22	-12	29	-86	-101	-84	0	-13	-32	-47	-78	0	-44	16	0	0	0	0	0	12	-79	-74	-73	-77	-98	-20	-15	18	-54	-107	-85	-46	-75	0	0	0	-73	-80	0	-76	0	-61	-63	-56	-75	-20	-57	0	0	0	0	0	0	0	0	12	1	4
60	43	36	49	69	18	-89	-13	-31	-94	-4	-60	-64	35	10	-98	32	39	-82	10	-6	-8	0	0	26	38	-82	-62	-94	-26	-69	0	-8	-82	-76	-101	0	-75	-19	0	0	0	0	0	-39	-52	-96	12	25	10	-16	-44	19	-43	-17	40	-80	-93	0	0	0	22	-53	0	-70	0	-87	-78	-71	-58	-57	-29	0	0	0	0	0	0	0	0	-70	-57	-75
24	-81	-52	-68	-61	37	13	-10	18	37	-79	-82	-101	13	28	-42	-45	-18	35	-78	-93	-49	0	0	-48	-39	22	-5	-93	-33	12	0	-7	27	29	30	0	-30	-94	0	0	0	0	0	-71	-90	-101	-24	-25	-11	-58	11	-44	25	-117	-107	-2	-54	0	0	0	25	-77	0	-1	0	-31	-46	-65	-73	-59	-46	0	0	0	0	0	0	0	0	26	-4	-45
56	-25	-20	41	-14	-8	32	-81	30	-116	-35	-5	30	31	21	-99	-56	-86	-77	-72	-97	-7	0	0	29	-95	-52	0	-83	-109	-67	0	17	-51	-105	-103	0	-87	-76	0	0	0	0	0	-60	-11	-22	14	35	30	15	0	23	24	-28	-66	-58	-85	0	0	0	38	-4	0	-25	0	-81	-88	-61	-66	-66	-64	0	0	0	0	0	0	0	0	-50	-57	-69
14	2	-123	-5	7	0	-69	14	-6	-19	-7	-83	-37	-105	7	13	-80	-87	-82	-81	-31	-18	0	0	-82	8	-69	-59	6	16	-6	0	9	3	-45	-38	0	-58	7	0	0	0	0	0	-28	-88	-79	-95	-95	-63	-69	-62	-65	-80	-91	-78	-54	-74	0	0	0	-88	-91	0	-64	0	14	8	6	-67	-37	-55	0	0	0	0	0	0	0	0	-40	-69	-80
38	-126	-84	-1	-44	22	5	1	8	-85	-80	-22	19	-21	48	-9	-54	19	-32	-67	-95	28	0	0	6	-18	-45	9	-61	17	29	0	25	-62	-95	-91	0	-87	-84	0	0	0	0	0	-76	12	-40	-88	-23	-30	-77	-27	-82	32	-52	-93	-29	26	0	0	0	-33	-46	0	-84	0	-68	-39	15	-63	-67	-57	0	0	0	0	0	0	0	0	-38	-16	-73
18	-68	-140	22	24	-27	-26	-32	15	40	-82	-2	-12	-114	13	30	-12	-70	-124	-73	-87	13	0	0	9	2	-50	-14	-93	7	-33	0	12	27	-13	-20	0	25	-121	0	0	0	0	0	-62	4	13	-70	-55	-90	-74	-72	-85	-84	-74	-73	-43	-77	0	0	0	-80	-107	0	-71	0	-14	-16	29	-39	-38	-61	0	0	0	0	0	0	0	0	-79	-79	-74
41	-14	42	-34	-24	-23	-118	-79	54	-35	13	-74	-72	-21	-100	-91	38	-21	20	-66	28	-63	0	0	-83	-53	-32	-90	-82	-50	-96	0	32	10	-73	-119	0	-25	22	0	0	0	0	0	38	-84	-86	22	-24	-7	-50	-82	-59	-114	-38	-3	-70	-61	0	0	0	25	-23	0	-48	0	-69	-73	-42	24	7	24	0	0	0	0	0	0	0	0	41	-24	-37
34	-30	-9	-92	20	-30	-97	-116	30	-16	-90	-7	17	16	13	-100	-106	-77	34	-36	-70	-70	0	0	-83	1	13	-87	-71	-92	-95	0	12	0	-80	-14	0	-72	-74	0	0	0	0	0	-78	-14	-64	38	27	27	26	19	16	0	32	15	-26	19	0	0	0	-26	-34	0	-60	0	-78	-87	-52	-73	-70	-80	0	0	0	0	0	0	0	0	3	19	-8
24	13	5	-7	-123	-9	27	-53	-123	-77	-14	-95	-84	13	-1	36	-43	-15	-22	10	19	-10	0	0	-26	-76	11	17	-99	-70	-17	0	-118	-70	-71	-16	0	-78	-28	0	0	0	0	0	12	-90	-92	11	8	8	21	27	20	31	6	3	2	-1	0	0	0	11	-3	0	-47	0	24	19	-20	-91	-69	-83	0	0	0	0	0	0	0	0	-13	-32	-62
26	-138	-12	-24	17	21	-139	5	-64	-5	2	34	-50	-3	25	-10	-82	-23	-85	-101	-84	-22	0	0	-66	-2	-75	-113	-3	20	-33	0	-74	-53	14	25	0	-13	-109	0	0	0	0	0	8	-19	33	34	7	15	-78	-47	-11	-45	-103	-6	20	21	0	0	0	-9	-84	0	-100	0	-7	-7	-16	-66	-48	-11	0	0	0	0	0	0	0	0	-85	-65	-70
34	9	21	-49	-37	9	18	42	-3	-22	-64	-38	33	-131	10	10	50	-55	-106	-10	15	-112	0	0	-60	-49	-45	39	24	13	6	0	-1	-73	-53	-72	0	-3	-54	0	0	0	0	0	-49	-106	-4	-100	-74	-68	-65	-72	-80	-54	-62	-78	-63	-79	0	0	0	-101	-87	0	-62	0	3	-9	7	31	-9	-3	0	0	0	0	0	0	0	0	-87	-70	-72
33	18	3	-37	-128	-34	-75	41	10	25	-116	-82	-38	40	36	-20	-49	18	-105	-8	28	-88	0	0	24	-75	-81	-89	-97	-2	-50	0	-3	-99	23	21	0	-70	-82	0	0	0	0	0	-70	-113	-94	11	8	-2	12	13	-9	-36	27	3	-35	-40	0	0	0	33	32	0	23	0	-20	-13	-50	-78	-70	-42	0	0	0	0	0	0	0	0	-87	-78	-74
35	29	75	-75	45	-114	42	-32	-28	-47	-102	-90	-116	-46	52	-40	-27	-98	59	24	26	-99	0	0	-45	-49	-66	-29	-79	-77	-32	0	-12	-62	-57	-25	0	-43	-84	0	0	0	0	0	-51	-89	-67	-57	-73	-58	-56	-41	-77	-53	-15	-38	-58	-48	0	0	0	-14	-53	0	-8	0	-49	-42	-38	3	-17	-6	0	0	0	0	0	0	0	0	-68	56	43
-17	-22	-30	-107	-84	-72	-68	-15	-11	7	31	-8	-26	3	-33	10	-43	-49	-136	-17	-65	4	0	0	-90	-42	-63	-41	-33	10	-2	0	30	-28	26	31	0	15	4	0	0	0	0	0	16	5	14	-3	21	14	-11	-14	15	-8	-13	-8	5	-1	0	0	0	19	5	0	16	0	-3	25	-49	0	-52	-65	0	0	0	0	0	0	0	0	-84	-86	-70
21	-50	-83	121	-33	-126	-57	-32	-47	46	-79	-29	-78	9	-105	-16	30	66	58	-44	-32	42	0	0	-18	-69	-62	-60	-48	-79	-48	0	-99	-26	-26	-58	0	15	-58	0	0	0	0	0	-42	-85	-74	-16	2	-39	-20	3	-63	-56	-1	-96	-29	9	0	0	0	-132	-53	0	-51	0	-52	-46	-38	36	9	-45	0	0	0	0	0	0	0	0	-57	61	21
17	-11	-144	-3	14	10	25	-13	-3	-4	-95	-33	-98	-18	-128	-87	2	-10	-22	-91	-83	34	0	0	-46	-1	-38	20	-99	-19	-40	0	-8	17	-65	-1	0	13	-75	0	0	0	0	0	-83	-15	-22	21	-26	-6	-15	-18	-2	-37	-91	-108	24	8	0	0	0	-115	-18	0	-3	0	-80	-74	-58	-24	13	-36	0	0	0	0	0	0	0	0	-90	-104	5
68	36	3	6	-92	-8	-28	-54	-7	-95	24	40	27	-65	-93	-109	-70	-41	22	13	24	-46	0	0	-74	-84	-26	-28	-15	-96	-84	0	-56	-37	-66	-95	0	-81	36	0	0	0	0	0	11	19	10	-73	-73	-75	-67	-83	-81	-96	4	20	-60	-95	0	0	0	-98	-91	0	-87	0	-71	-73	-71	-80	-76	-74	0	0	0	0	0	0	0	0	-4	20	5
53	1	25	19	-32	19	15	46	45	19	47	-21	-55	-91	-18	-37	-65	-108	-55	-4	-33	-5	0	0	-80	-82	-46	-51	10	36	-6	0	37	-3	-12	-25	0	-50	11	0	0	0	0	0	-34	-42	-9	-51	-74	-83	-64	-66	-65	-62	-54	-89	-61	-78	0	0	0	-68	-89	0	-81	0	-79	-65	-20	-75	-73	-57	0	0	0	0	0	0	0	0	-73	-43	-67
52	-124	-68	1	22	35	-96	8	7	31	17	-87	20	-27	-35	36	31	29	26	-78	-94	-17	0	0	20	12	33	-96	-11	21	-36	0	-15	-38	-53	-55	0	22	-21	0	0	0	0	0	-100	-90	-111	-87	-97	-83	-77	-98	-75	-100	-39	-54	-54	-48	0	0	0	-54	43	0	8	0	20	-35	29	38	-1	-3	0	0	0	0	0	0	0	0	4	-46	31
37	12	25	-57	-18	-113	-68	30	-27	31	-1	39	33	8	9	27	3	-72	25	37	-52	-88	0	0	-11	-70	-42	-129	42	-65	-11	0	-124	-58	36	20	0	30	-5	0	0	0	0	0	-76	33	-17	-66	-76	-5	-65	-76	-72	-8	-17	-18	-12	-16	0	0	0	23	-24	0	-26	0	27	35	-65	-42	-57	-55	0	0	0	0	0	0	0	0	46	-40	-59

above changes	aZYYWZXeWdYdWdVbbYccaaaYfacdcbfa
above children	ZYdaZdabWbabcbZbXWZZeYZebaYacaWb
above choices	ZaYcZbZaXdcXabaZcaccbbbbecXZYZab
above collection	aZaabYZbcaaabZbbaaaZaaaZbZaabbaZ
above contact	cabZbbYaZYZYbYbYaZbbaacbccXYbbYa
above controller	dYYWYfXcYYebdZaaWZXZgYZcZebabZad
above cookies	ZaYcaacaZdaYcbXcbWYYXeddbZaZYbcc
above legal-basis	bYbYcYecbaZdYebacYYXaYcYaYYdZdZY
above purposes	bZbYbacaZaZaabZaaXaZcbaaaXZcZbbZ
above retention	YbZaeXbceYYXVZWYYZXaXgdYacXYebVe
above rights	bdZaZaaYYZaYbZZYYZabbZZabaZabZXb
above sale	XZfeXbbYZaZaWdYaZebdaXaccebbYdaZ
above security	adaZacfabbZdXXZYbYYdYZbaWeYZdYac
above sharing	YZddaZZWaZZZZcabadbcYZYcYdcaYcaa
above sources	YZaXdZYcdYcbdZacaeYbacZZeZbaYYab
above transfers	YbccXbaZcZaaZaabXabbZZYcbcbYZZcY
automated-decisions*1	bZeYZabYWXXbcbXYfXaZbbYdYagaXWeW
automated-decisions*2	ccbabbaaZXYbbYWZZYaZbbYaWbadZYbY	16:118
automated-decisions*3	aaXcbbZZbZZbbbYZaZcZbbaaYcYbaaYY	16:52
automated-decisions/advertising	bXadcbVeXdeYacYcdaddddZbfVZZWYZZ	76:350
automated-decisions/ai-notice	ZacYacaabbYbcZZZZadadaacabcYcYZX	78:350
automated-decisions/artificial-intelligence	ZZdZaYcbbZYcZcXbbcbaZbZbaZaabZba	77:350
automated-decisions/automated-decision	ZbYaacaZaYZcacZbaZcbbdbYWcXcaZaY	16:246
automated-decisions/automatic-outcome	fYdYYYZXWXXaebXXYWZYZYWcYZdZYWaX	16:319
automated-decisions/consequence-for-you	aZcYYaYZYZXacWZYZYYYaXXcXZgcWWgW	16:186
automated-decisions/decided-by-machine	gaaXXZYYWXZYdaXZZYWYYaYbYabcVYbY	16:290
automated-decisions/human-say	bacZcbeZaYWXacWaZXaXZaYaWacbYbcX	16:165
automated-decisions/learning-machines	baaZbZbcbabZabadebaaabcaaZYaccZZ	16:130
automated-decisions/logic	dbbYabcYZYXccdYYaWYXedZbXaaZZZaW	16:145	74:260
automated-decisions/machines-enforce	cXaZZXdZYXYcabVYZXaXcbYbZXZdaZaY	16:145
automated-decisions/no-effects	bcdYYbZWYaYcbZZbdYaaZbaeYabbZXeY	16:160
automated-decisions/no-profiling	ZZcabaYaZZWcWbXbcZbXabdaXYbbYaaY	16:314
automated-decisions/profiling	YdZabcbYXZZcZaYZZZbabbacabYaXYZZ	16:149
automated-decisions/recommendations	bZdYXYZYZYYYbZZYYZaZXXXaaZdaXYcY	75:350
automated-decisions/scores-people	ebdXYZaZXYXddXXXcYZYZZZZXaedWXeX	16:294
automated-decisions/significant-decisions	YbadadZZYaYbZZYYcZbbbeaaYcYaZXZa	16:284
begins about	accZZdbcXcfdcaXdccZYcebcZeadebba
begins access	ecYaYbZXaZXYbacZYcecXbWaWabdXYZY
begins account	aZZYYbZZYcaaZYcZYbYXbZYaabeababY
begins activity	aaYcZbZbZdabaYabZbZZbZaaZZeZeZXc
begins ad	XYZbYZYYaacabZdYYbZebaYccdZaXYZa
begins additional	bZbaeabdbYZaccdeeaYaadcaWaacacaW
begins additionally	cZXbYbZdabaacZZcadZcYcbZeZcbZXbf
begins address	fccaZcbaYaeZcaZaZXcZfYdccYYZbccb
begins advertisers	aabbdZYYaYYZacafebbbYbdbabYYYbaZ
begins advertising	YXdcaZXaaaYYYeWZYecZXaadWaZaYdcW
begins affiliates	ZaZbZZZaZaadaXZdYbacZabbeaaaYYaa
begins after	WdbbdZdadZbaXaYdbeYZZcaaYdYaccXc
begins age	cabYcaccaaabbcZZcZYZbdXZXZaafaaZ
begins aggregate	ZbZbYaaaadbZZaddcaZbbacaabdYZaZZ
begins aggregated	aaZaaaaZaababZbZZabaaYZYaaaZdaaZ
begins ai	YZccZYYXbYYbYababdddYXaYYcYbYbaY
begins all	efZZWeZXaaYddWcZZaaZaZZdYbZZaXbe
begins allow	cabbbYaadYZbZaaZaZdebbcYaZZadaea
begins also	YZZcZXYdaaZabZdcYabZZabbcZaabZaY
begins although	bfZYYdbYbcadbZYbZaZYZaeXaZaadZge
begins amazon	aZdcaZaYdYYZZZbYYZdaYaXYZbbZaddY
begins an	caZYaaaYYYbagWZZXaXXaaaYXYdaYVfc
begins analytical	baaYXZbdZcaZbZZdZYYYadcaabababdZ
begins analytics	ZZbaZaaZaYXaYbYbbabbZZaaYcYbZaaY
begins analyze	aZaYbYeaaacdccZcaYZZddbZaaaecYaZ
begins and	bcaabacZZaaYcbcaYabbcZYaYcbaYaZZ
begins any	aYXZbbZcZcacaZaebbXcadbcYZcbZYbb
begins app	eYagcYYdcgcYgVfdYgaXeWVWXbgcdcZV
begins apple	XaYXYaYcZddcaaVbYbZZaebZfYYbXXdd
begins as	bdZdbZaZcaaYbYebXbdbccYaYbdaYaZZ
begins at	YbZcZZXaZYcdaaacZdaeYcaZZcZdcaad
begins attn	eedaZaZdaceZdYYYZYgdbdgadZYYcgbe
begins audio	babcZbZZcbacaYbaaZacaZbcaaYbcYcc
begins authorized	ccabYccaZZcaZXaaZbaZaacccccaabbZ
begins automated	faeXYZcZXbWZdaXaeWZXYbYaZWeaWZgZ
begins automatically	bYZcZZXacceabXdaYedZcZXYbaccdYZa
begins bank	faYbbaYdXgeZeXbfWdYXeYYYYaeZfZXZ
begins be	baYZYbZaZbZYbbXYWZabXeabcabZbYXc
begins because	cZcaaXYabbYZbYcaYbYXbXZXYYbacaeZ
begins below	bYXaaXZbbZbZaYZabaYZcYbYbYcYaaYb
begins billing	XZcdbaZXcYYXZZbZccdaZXaabbaXacad
begins biometric	ZaaYZZZacbXbZabadbcZYbbcbdZbcZXc
begins browser	bZZbZZZcacbbbabddbaZbcbbcZcZaZZc
begins business	cZYacYacbbZbYcbceYabZYccWaaaeaZZ
begins by	bdbZYaaYaXeabYaXYabbcYZbeZaZYbWd
begins california	ccbbdacZZbaXbZaZZZZccdZaZZfbaYYc
begins carry	YZZcZbYYbbcZYZZbbcbbYbbdacaZcYXc
begins carrying	YccYXaYaXaaZcZZcYacaaZcaabZYcbYc
begins categories	bZadbZXcZYaYcZcYZZbaacaZXZaaaaYX
begins category	dXcZbYWdedZXdYeZZcYYZYaZWYecZdcX
begins certain	aZdcaabbbYXcadbbcadaYabaXbcbcafZ
begins changes	baZYbZccYabbZaZbbXZaaaZYdZdebZaZ
begins children	XbYXZcZdaZcbeYXbZeZZaZbaXccfYWdc
begins children's	ZcZZbdbcaZcdbaZbabbcbacYYcceaYbY
begins choose	aZaZXcbZadadZYaadcZccbdbbZZZbXad
begins click	YaZbbaZebeecbbceeeacdedccZdabZYd
begins cloud	bZdbcaZaZYYWbdbYZcbcZZXZZbZbaceY
begins commercial	YYbcZZaYaZZaacaaXbYZaaadZaabbacb
begins communicate	abbXcaecbWcccdXeaYaZccaXZaXcbabY
begins communicating	cYcYeYddaZZaYbZccWYYYebZXaZbYcfX
begins communication	cYYXbYbZadaZcWcaaaYZbZZXXXbbccdY
begins communications	ZaWbZccaaeacYYXaZddeZbacYbbbaZYc
begins community	bZZYcabaaaYYZcdZZZbcbbZccacZbaaY
begins companies	YYefZXZXcYXZXacdeddbYZaZZaZYWfYX
begins company	aZdaYbZbaaaadYZcYZaYeYZbZdbZdbZb
begins compliance	ZZbZbacfcYbdXebZcYYZbbgabVXdbabY
begins comply	cbZYdZcabZbZbdZdbabaacabZaabeccZ
begins complying	bdXZZabZaadaaYZaaZZbYZaZZbbadYac
begins conduct	ZbZbaabZbZcbZdYccZdaccbZZbabaZbZ
begins connection	aZZdYZacZeYabXbdYbcbbZbbabdYZbZc
begins consent	XbadYYcaaXbaWbaXaZZXdXaZbYZZaeXZ
begins consumer	beYbcdcZabaYdXaXYWXXceYYYZebcXcb
begins contact	daZZYbXbYdfbeYacYbbcbcZZdcbaaZbd
begins content	ZcbcYYcbacbcYbaaXcaZabaYabdcdaZc
begins contract	YbYbaabdYZdbYdZbabbZdacacdadYbYY
begins contractual	YZZaZaaaZZdXYacacaZZdaYbZZbWYaaZ
begins cookie	YZZZYdadZdadZbZdZbZYadeYYbabZaba
begins cookies	ZbWbbcZcVdYZcdXdbZXXYadbbaaaZZac
begins corporate	aaYbbZYZZZZaXdbZYaYZYaZcZZbabbcd
begins correction	aYZabaaaaZYZcdaZaZbaZbacacaZaZZa
begins create	adaZcbcZbbbdYdXecaYbbeaaYbXdaYcb
begins creating	cYbZaZdZZYbZbaabbZaZbcZZZZYbZcdY
begins credit	XZbZYZZdZbbdcYYgZcZabbcZfcZbaYZZ
begins customer	YcYaaZZcZbabYbYYbcbbabbcYddYdYXb
begins customers	ddYYYdYYXdgacbeYaYadfdZeaeZZXXYZ
begins customize	ZZYcZZZbZbecYcZdaaYccebddcabZYYe
begins data	aaZbbZbbcbbabWbYXZaXZaaXXbcbebYb
begins date	aYZaZcadZcZcYZaaYabbYZWYdZeccZda
begins de	eaYYbabbbcZbcaabcYXYaadZaXaZcbcY
begins delete	bfZbdffXaYbYabdZYZbddYXZYdYcaacg
begins deletion	bbYbabfYZZaZcabYYYYZWXYcaaaaZYcd
begins demographic	ZbZaZZYcdacdabZbZcZcabYaddaeZXbc
begins depending	bdabaecZacZZYbaaaaabZbbdZbcbaYZa
begins details	caZaabYcaecdcXbbaeYXfbYYaaddcXbb
begins detect	YcWdZbaZYbaZZbacXZdfacacbdaacZZb
begins detecting	caZZdYbcXZbacfYaYaYXcabZaYZcYaaY
begins develop	cacaaafcaXddcfYdcXbZddbZZcYccaeZ
begins developing	ebZXbZdcbacdZZYZbYXXcYdYXZZaaZba
begins device	dbadZaZbabYZcXabYaZaaZZdaZbZcbab
begins digital	YcbcZbcYZcedZbZbYbcbddaZddeZcYYb
begins directly	cZYcaXXacccYcWcbYfbYbZXYYadZdYZZ
begins disclosure	dZaYacYcZYYbXaXYZbaYYbXbYZaeaabY
begins do	bbYbZbcXXaZYZcXcYcYYcebcaabXYWZe
begins domain	VYaYaZXgXdXYaXYfWXYXYbfXXacZYcbc
begins download	cdXcZdaZZacabcdaaacdddZdYdceZZYZ
begins due	aYYbbZYbZcZYcZaddbZYbXZaaYbbcaba
begins during	dYbacYYcdeaYeZbZZbXXccZcYYbcZbca
begins each	aebbYfbYbeXcZabcbaXfbZaZZfcacWbc
begins education	aYdedbZbcddacYdcZbaYcaZacaaZcbaa
begins effective	VYXcXgVZXdYeWWXXXYWeVXXYdZbgbWgZ
begins email	ZbbbbZZcbZaXZWeZbaZabaaaaYdaZdYZ
begins emails	YdabaZbacYaZZcabbdbcbbabccZZabXZ
begins employment	bZaZbYZdZcdbbacbabXXdbaaZZeddaZY
begins enable	bbZXdacbdXdabbZaaZZYadaYabXabaac
begins enforce	dXbYcYbdbZbaadbdcYcZbdaYYZYccdcX
begins ensure	acbZaaaZcZZababbaabaaZbbabaaYcbb
begins ensuring	adYZbbZaYabaabYbYaZccababcaabYab
begins erasure	YbZXbdcZaYZYaacZaaZcdbaaZcZbZZbb
begins essential	YacbZaZWZaabYbZbYaabaZbcYdbbaZae
begins eu	YZbbYdYZYbbdZYZdYaaXgccZZdaYebbZ
begins event	bZbZaYbbbabaabbdcZbacabYWaabZccY
begins examples	ZYcdeYaadZZXaXeccccXbXbZZacZbeZb
begins except	ZcacacZYbbcbZbceedbeadYbcebdacbc
begins exercising	ZdaZacabZYcZcbecaYZcaabbYbZZbZcY
begins external	XYcccZYZbYYYXcbdbadcYZcZadZaYdaX
begins facebook	XZabaZdabbbZaZbabbaZacZWXaYZXabY
begins facilitate	bbaZaZbabacbacXbaYaadbbZabZdcacZ
begins feedback	abaZdZcddZZZbabaZZaZZZYYZaadZYbZ
begins finally	bbbfZbcXZbXZcXbXXZaaaXWbYZcZaZad
begins financial	aYYbXZWbaZZZXdYaYbcbZZZZYbYaaaZZ
begins find	cZaXcabcYacbddaecXYbdedbcZZacaba
begins first	bcadabaYbadXbXeaYbcaaYYbXaZaYbeZ
begins for	ZcdXbcabbabaaaZaZaaabaZaaZZaZZbX
begins fraud	ZZZZcZXbZcZYZZaaYebaXYYZecbZXaYa
begins from	ZZXWeZabdbdbbYZdbdaZYeZYaYZeaZca
begins fulfill	bZcZdZabcZYaadbabccbaabZYYZZZbbY
begins fulfilling	ZaZYbaccZZdcbaYbaYYYdacaaZZbbZZZ
begins full	XbYccabbabcaZdadceYdddddZcaZaaXd
begins functional	baZZZacdadaYabZbcYbYabbZYbbZabba
begins functionality	cbYZbaebYYZbacXcaaZbaecbaaZbbbdZ
begins further	ZdddZdbdcddcbaYecgcdYdadcafadZbd
begins furthermore	dZZbdbZbacZabYaYZaYbabaaYYabbZcZ
begins general	ZZYbaabaZecbacbdddYaZdbceZaaWYXd
begins generally	dZYbaaaeZaZXeedaaZZcYbadZaZYYcaY
begins geolocation	ZZccZZZbaaaYZcZbbdZbbaaaabaZYacb
begins go	YbXcbcafafecYdbgdgbeeefcceZabYZe
begins google	XYcabYXaeZZbbaccbcabZabZbcYXZbZa
begins government	bZdZYZXddXXYcaedecbdZYZabbcZXdXW
begins have	aaacbbaZaYYWacccbaZeaYbccZaXYbZZ
begins help	baaYbafbaacgdbXbZYZZZeaaYcYbZWeZ
begins here	cbbZabcccbYeXaabdcZcYacZbZZccZea
begins how	aaccZYaZcaYbYcZZaaZaXbcZXbZYccdd
begins however	ebbabcfZYbcebcYcbZZadbbbadYdcacZ
begins identification	cZZZeYZcZdbccYdccZYYdeaYaYbbbdcZ
begins identifiers	ZZebYXYZeaXZabbaaaZaYXadYZccbeee
begins identify	dYZafYZeecbcaZaebaYXcdbXaXdedaeY
begins identifying	aZcZaZbbaZZZbbZcbZaWZbcYYXaZabea
begins identity	WXaZaaZafYabZaaZddZaZZYYbYYaYZZb
begins if	ZcaaacaacaaZaZaZaaaaabaaaZaaaaab
begins ii	aZacbabZbYZZcacbZeZZXcZbbZcaXccb
begins iii	YaZdZaZZaaaYadbcbdZdZcaedbaXZaZc
begins improve	ZbZXdafbbYccZcYdbaZabebcZcYdeYba
begins improving	aabaZacaabacaZaaZZbZcbbZZaaacZaZ
begins in	YZabZZabbZbcbaaccbaaaaaZZaYabZbY
begins individuals	dcYccaYZaceabadZYacZedYabddaZaYa
begins inferences	ZZccYZYabZYaaabZZbaaZWYcZbbbbbba
begins information	cYaabYYbbedcbXbbabXZaaZYaYbeaZac
begins interact	aYZbabaaYeaaYYdbZYcadZYaaZcZcaYc
begins interaction	cYacZaYZcdaZbYeaYccacXZXacdZZaaZ
begins internet	XYccaYaZbZXZadZbbbZZZabdZaZZZbac
begins investigate	ZabaYaacababcaadbcbbZddaaaaZaYbX
begins ip	ZZaceYYcXadaYWaaZbZXcYZYZZeaZbZY
begins is	ZccdYabZcbacZcabaebcZXZccabaacZa
begins it	XadcXXYcbZcbbZaYaeZYbYaaaZZbYacZ
begins job	ZZbbdXXYbbYYcXcaZddaXZXadZbbYcca
begins last	WYWZXbgaWeYgWfWWdWagaXWYgXfXfXYW
begins law	ZYaYZbZZZZZZYZaacZaaZZaZZZZZYZZY
begins learn	aeaccbcXaaYaZdabbabeZbaabZbafadd
begins legal	YZabZZcebXcbWebZZaZXbZaZdbYdYbZY
begins legitimate	YbcZbadZYYcdXcYWcYXXeYeXcZZdYXXY
begins like	dbZdaeYdZeWYZaafbYaaYadcZaZZYgcb
begins limit	baaZXbbacbZeYaYZbaZcXddZZaaZaaac
begins linked	YaddaYZYbZZaXcacaaeZYZbZZcZZacaa
begins linkedin	accaZbdabaaZYaZdcccdaadbbdaZZbbZ
begins links	abccbZbaadaacabbbZZYYebacaabbbbc
begins list	abaeebbbaZaYaccZaaYabcYcbZdZaYaa
begins location	YYeaZXYYeaYZbZccecdbXXYaYbabWcbY
begins log	cbYYZbXYZYYabbcZaabbZZaeYaYZXZXY
begins mail	ZacabXYafaaXcZdbbcdbYZYYabbaZdaX
begins maintain	VbYdabXacYaaZZabYdbcabYcacZdbZbc
begins make	cZYbbaXcadcZcZceZeaZbbYabYdbdZbc
begins manage	ZXZbeYZYabcXcecceZYdacZeaZWYVZcb
begins management	fYaXeYdcbYZYcfaccXaZdddYYXZeadfY
begins managing	dYdXeXeccZZbbfXbbZXYdebYYYYcabfX
begins many	YdZbYbcZabcZZdacaaacacacacZXZZYe
begins market	ZcbZZaabbZbdabZYYZaZaZbYcbYcbaYc
begins marketing	XZbYaXYaZYbaaaabcYYYYYfZaaaZabaY
begins messages	YaaaXdYacdbcZWbaXfbZaZXZaYdddYYd
begins mobile	ZbXbXbcZXZcZaXYacXXZbdcdYcbaYYab
begins more	ZZZccdbbaacabbdaYbadcceccbYYZYZe
begins most	ZYWdbaZbbgdbYbYbZcbcaabccbbabaYe
begins mozilla	aaXXbZYdYcbXabaabZaYbdcdbaZaaZZc
begins name	bYYYbaZgXebXbWYeWZXXYceYZZdZacac
begins network	caaYcaZbbabcbYcacbYYZbaXYcaadaYZ
begins new	daYYYVYeYaaaYaZXYZZZaZYZeXZXdaZZ
begins no	YYceXYYYaYZaYbZYYfYZXXYeWbeYWZec
begins non	aYaZaYccbbZcabaaeZaZabaaXbbbZacY
begins not	ZYYbZZacdcYZZZacbbZYZZaZZbaZaZbZ
begins note	ZcWcYfbZYcdbWbWbaaZbefabaeYYbXbd
begins notice	abcbYbZaZcaaZYZbYdbaZZYaZcdccccc
begins object	ZdaaZdbYYbaYabZYYaZebaXcaddYZZdZ
begins objection	YeZbdbYbZZZaXZYaZbZcbYaZacaZbbbY
begins obtain	ZdXbceYZaaaXaWcaYZYdfYYYZZZcZZZY
begins on	ZbaWccedZadcddbbcbaacYfbYabcbaaY
begins once	ZdabbZYZbdgZcXaaZfZcddbZaaZabZYb
begins one	YZdabYZYeaYbZYdaccdbWWbaYabZadbY
begins online	bbaYbaXdbaaYbYZbaXbaYdcXbXbbbcca
begins only	ZdcaaYZadbaZXWYabfYZYZaXZadYcabc
begins operate	abbbababZadbZbXaYYdabbZZadacbXba
begins operating	dZYZdXccYcbabaXeZaZYadbZZZcdaZbZ
begins opt	WXXcbeZbYcaZabbbcZYcacadgbXcXYXc
begins opting	aZYeecYZXdeZbadaeaYeddadeYYYYWXc
begins or	YZYabXXeZceZYbbdcbXZbefbeaaZbZZa
begins other	YbacaXXZaZYbZbacaacdYbdcccaaYbcb
begins our	acebYaZaaYabbYaaZabXbYcabaaZbaZZ
begins partners	XZfdaYYWbXXXVacecdfcYWcccdXWXeaY
begins payment	aZaZZYXcZaZZaZaZZaabbZaZZZdbZbYY
begins paypal	ZYabZYZYdaZaYZabcbbaZYYZZcbbYZYY
begins perform	dYbYaaZeZcabbaadbYcZZcdaaaZcZccY
begins performance	abbZZaXdbceeZaYcbZXYcaebadadabXd
begins performing	aZXbaZaaaZbcacYbabaaaXaZaZacaZZa
begins personal	aabaaYacZbdcbZZeYfZaZZWbacccbaca
begins personalize	aZdYdZcccYadadZbbXcaaccXYaYdbafY
begins phone	accYZZXcZZeaeXYZYZcZcZcXdZZYdcZd
begins platform	YaZbYaddZbccZaYbZYacbbZcZcZcbZba
begins please	YdZdaaZaZacbaaaaYbZcacabccaebacZ
begins portability	aZZYabZZaZaacbcZYYbabcaaZZaZZaZZ
begins postal	YYdebacYYbZZZbbbaaceYZZbXaZZXcZZ
begins precise	baZYbaabaXYZabXYaZYZcdaZbYdZbYaZ
begins prevent	ccaWcabbbZaZYbbZaZZZbbaXZaaZdaaa
begins privacy	edXcbcbbZfadXdZcabggdfaYbbcdcabZ
begins process	abeYeZdccZcZaaZacaaaZdaZZZWdaaea
begins processing	ZZXaZYZZWaaaZacYZXVYeXYZXZbcYXZX
begins product	aabdYZcZaaafYcXcYaeaYZaabcZZcbcb
begins professional	aYcdaYXabbYYaabbYeaXZZYYZZcbaaaa
begins profile	adXbXdabZZaaaacZXaYbdcZdZcaccYYa
begins promotional	abZaZaaaZbabZZZcXaZacadaZcacbaac
begins protect	bZYcbaababYaYdZdbdcbabdbbabbfbea
begins protected	bZabZZYdccXbbbZbcdYaaZaZZaccacaZ
begins protecting	ZZaabZcdZadcbaYbcZaZcbebbcZZZYaa
begins protection	ZacZdYcbdZYgXceZfbYXcYfZXYYcYXZZ
begins provide	dZaVZYbbYceadcacaYZYbcZXaYYaaadX
begins providing	dZaYbXdeaZbZbdZbcXYYdbcZVYXbZabX
begins provision	ZYcYcYcfZZababaZZZWXdZdZaXZcaaYY
begins public	ZZabbYZYaZaaZcbbbbaZZbcccabbdaXY
begins publicly	bYYYZYYYXcbacXacZcZYabZYaYbZbZbY
begins purchase	ZaabZZaaZebcbaacacabZYbZZZdcabYa
begins purpose	ZVbZdVaacZWYWcZeaYcZYaeXYVVZZecX
begins purposes	bZaYebZabcYYZaeYbXbZbdZbaYXadccX
begins pursuant	bbbbaaZcZbbabaYZcZaZbbaYcYZabYZc
begins questions	aZabZZabcZcXcYZZZaZaZaXbaYeYZZbZ
begins read	agZacgebcfdgXcageeadegfbdfcddZce
begins recipients	ZZcbcYYbaYYYYbZdZYcaYXdbcZbbYdaa
begins registration	YXdYacbeYYadbcYbaXYYeYdaZZZccZYa
begins remember	cccZZbbbcaYeXcWacZbaXaccYaXdcddc
begins request	bdXbdedbXebYcbaZbVaaefYbaZdcaZZc
begins requests	bdddcdbaacfdcYbacadcdaZbaYbbbYcc
begins research	cabcaabZYbZaaaYaaaacZabbYccZbaaa
begins residents	bddZbebZabZYaYZabbaacaaYbZbacbZZ
begins respond	bZcadZbbeZbbZdaeaacaYebXYcYdaddY
begins responding	dXaWdYeebabdcfXfeYZZaeeXYYXedagX
begins restrict	ZeZcdbZYaZXXYYZXZcccbXYaYaaZaXYZ
begins retention	YcaZdbcacbabZaYZacYaZbYYYdbacZYc
begins right	ZaZccdcZYeZZabaadXacabZcbddZZaUc
begins rights	baYZccdXXaaWdadYaXYaaaXbZZbZYYaZ
begins safety	cYYYZYZabbaYacadbZbYZdaYZYYZbceZ
begins sale	XYfZYXYbZYYbZcYZYbZbYaccYcaZaeac
begins search	daZZbbZbabeYcaeaYcaYeXXaaadYbaZb
begins security	cbYXZbbZbdZdXaZbbcZcYXcbXbZZbYab
begins see	YdYcYdcaXffeWZXeYcaceaYYagacfVbb
begins send	caaZbZcZZbbbaaWbcZaZacbbZaZcaZcZ
begins sending	bZdXZcaZcZaaZbZZaadWbadZZYYabcbY
begins sensitive	cXYYYYaeZYYYbZaZdcXXaaYXdZadabbZ
begins service	WbbeYZcWbXZdXbceccedZZccccZaZbZa
begins services	aabZdaZccadbbcccccaaccbZabafabZX
begins session	WZcZcaWadZXYaYcbbZdYXYaYYYYZYdcY
begins share	dZXadYbabcbYcaZaZaYXZdXZaaYbaZba
begins sharing	YbYdabZaaYZZWddaaacaZcafaabaccce
begins shine	ccbaZcbZYbaZdZZaZYZYZcZcbbdYbYZd
begins show	babccZcZdZaaaaZYbcbbabXYbZZdbZZY
begins sign	ebYcYbZZbeaaYYcaZbaYbYZZZbdZebac
begins similarly	YZdcbXZbcZcbZZeacbcZZYcXaabeccZZ
begins since	YccaZYcYbZZaadcbdYdbZZcYcbabacbZ
begins social	YZbcaZXZbZZaYdXcXebcYbZdYcXcYbbY
begins some	ZZZcZaacYeZaZYZgddYaYbcZbaaaYbbb
begins sometimes	aXcabYcacZXbaZcebebZbZbbZYZZbbYZ
begins standard	aaYZaZbYXbdaaaYZZZaadacbabYZcYZa
begins state	YdZdXeaXYYcYYZZYXYZcfXYdXcXaXYZb
begins storage	cYcabYacdZYZbaaYZabaYabbcbZdbabb
begins strictly	cbZaYaaaXcZYZcYcaZZZYbdZacbbbZca
begins stripe	YZccYYZYcaacaaacbbdbZaXZaeZaXbbY
begins subject	dcZbYZbbYbbZceaccZaaZdbbYaaXdacY
begins such	ZYbeaZaZbabZbbbeZfdaYYZZcdcbaaaX
begins support	ZcbZbZbYdZYcYbaadbcbbZZWZdcccdaa
begins technical	aYbZbYaadbZacZccaZcXYZZXZZbYaccX
begins telephone	dcZYXaWcaYaXcVaYXYaZcYbZcacYabXd
begins terms	deYacecdaddebZZecbaaedaacbcceXbb
begins thank	YdZdbebaadddYbbdbdcddccdZeccbZbd
begins the	aaZbabZaaZabbZaaaZZbbaaaababbZZZ
begins there	XZYccZYabacYaabbbdYdZdZcbbYYaZZc
begins these	ZcbabcZbZaZaYcYddYbZYdcfZZcaacbc
begins third	YZZadZXbbZZbaYbdadbbXZaZaZbdZdZX
begins this	ZZaaacYbbdcdaXZaZcYabZaYeaccaXca
begins through	aZWWYbXYXbbYdYcYYaWcaaWZaaYZYWZY
begins time	aXdbadZeZabceYbcacdZfYaZdYcbfeYb
begins to	aZaYcZdbdVbabdZacaaZaacaZaUbbaba
begins transaction	aZdcYbYXcaXZZXeZdcbaZYaZcbcZcdYZ
begins transactional	ZaZbXabbaaacZXaZXbaacaZbZccZbZba
begins transfer	YcabZbcYZbaZYXaaYZbbdYZYZcYYddba
begins transfers	ababaYbZbYcXaYaZYZbaaXXYYaZZcbZc
begins twitter	YbbZabbYabZZcZYcadbZZacadbZaXabZ
begins type	XaaZaZaeZbXZXXYdZYYWYbgXZZXYccad
begins types	aZbeaaZYacZcaabbaddcaYZaZbbadcba
begins uk	aZcZZeaYYYaaaYYZYZbXeZbeaZaXdXYX
begins under	ZbacccbYccdcbccacYaddadaZXZcaZaa
begins understand	bZbYbXfbaYdebfYceXYYefdZZaYebYdX
begins understanding	cabZaZdbaYcbbbYbcYZabccaaYZbabbZ
begins unique	aYbeaZabcdcYcabbZcbXbaacbbeaaaYc
begins united	daabZacaaYcadaYYZZaZcdbecZZZbZZd
begins unless	YZaZcZZcZaceacabZdZZZabZebZeZbeY
begins update	YcZZZbZbZcYaYZYaZaZccYaXcbccdZcc
begins updated	XZWYYbecXeXgWgWadYbgZXXXebebeYda
begins upon	cbZZdbYaaaZacbcbcZaaYdbacabcacaa
begins usage	aZZcaZZcWdcYeYcaabbXaYZbYYaZYYaZ
begins use	dbZXZbbcZYZacZbXcYZaZaaWaXZaaaaY
begins user	ZbZdabYaaddcbWcZWbYYcZaXYYdacaYZ
begins username	dZYZZZYdaYaZbZcaaaWZcaYYYZegZbXX
begins users	ZYYXbZZdbcdacdbcbcababZYdYZaZaaa
begins vendors	XZZabZYXXZbbacaaYacYaaYbZZZbcaZY
begins verification	acYdbadYaabZcdaZZYYbbcXbYbdaXXba
begins verify	eZZYeceZaaZaeebbbYYYbdbaYYadaabZ
begins video	bYYcbYYcafdadYbdWeZYdaYXZZebcaca
begins visit	ccXYbceYYbfabbcbXZaZfaXaWcaaZWac
begins visiting	ddabaZcbXbeZdbdZYbZYcYXdbZZYbZaa
begins voice	ZZZadYZaaaZbYYacacZbZcacbaZZZaXc
begins we	ZababYbabZabZbZabbaaZZaYaZaaaabb
begins we'll	YYZXdXdedZbYZbXYaZXZaaXWaYaYcXca
begins we're	bZYaacaYZeacZaZZYabeaaYcZZcZcYXa
begins we've	aZZaaebcZcbdYaYbZZZacbZcZYcbbZcd
begins web	ccXeYbacYdaZZXZeXbZXZbccYcXcZbfc
begins website	XYgfcYXYfYZcWafceegfYVaZZcYbYdYX
begins welcome	aZbcZecfYabcbaWeZbXafZaabeZceaYd
begins what	caUadaYgZebacbXdbdWWYcbZWZcabdbe
begins when	bbZadcbZaabbbbdYaabZbcYYaaaacaZa
begins whenever	aaabaZZaZbeeYYZbcadYcebaaecabbaY
begins where	YbYdabcaYZbZbabaaaZbcZaYZaZYaaZc
begins whether	YcaeaYaYcYZXXYZYZZcaWYYbZcYYdbae
begins while	cZYdaZZbbdbZcXdbZcZadYXZaYeadZac
begins who	ZdbabfcccZZcddafddbdaadaaaabddac
begins why	bXcZdZebcYZfZgaadWbbbeddYZVebcdZ
begins with	YYbbaYZZfYYcYababccaZWYbabaZYdZY
begins withdraw	aZZZYbYZXbYZZaYabZZdbaZabZaZZaaa
begins withdrawal	bZbabccZZbZZacbaZacaZcYbaabYZXaa
begins within	XXcZZaYdcXYaZabbdbbaaacZcZZbZabX
begins yes	ZZbcYaZZZYYZZcYYWeceXaacYbebYddd
begins you	ZaYdZbZZXacZbZaaaaZabcYdcbbZZYVb
begins your	YZXeaZYZadcbbXecabXacaZZabcabZYb
changes*1	ZaXYYcbaWcYbYcZYaYbdZaYZdbeZbWba
changes*2	XZYaXcYdYcZcZaZaXacaaZZaabaabYcb	17:64
changes*3	YZZZYZadXaZdXbZcYYaZeYaWYYYabZba	17:52
changes/effective-date	bYYcbaYcXcZcYcZaaYaacZbaabYdaZaa	17:231	81:347
changes/last-updated	aZXcYcaeWcXdXcaadYbabYYaZaZcaYcc	17:283	80:330
changes/notice-of-changes	beYXZbaZYWbZbZdaaZZZcbZbZdYbYXZY	17:239	79:310
changes/policy-changes	WZZZZbZeZeZbXcadbbcbbbZYbZcbbYab	17:244
children*1	XbXXZccaZYbabZYZYadWYYcXaZccXZda
children*2	WbZXZbbZaYbZXZXYYabYZaaYbbbcXZaa	15:72
children*3	YdWZWcdbaZbZWXWZXYdZXYcYcbaaYXaZ	15:112
children/children	XcWWacZaaZdaZZYaZabYYaaYbcaaXaba	15:272
children/minimum-age	ZaXYZbbaaZdbaYYbZcbYZdZZdcabXZXd	15:270	68:311
children/minor-content-removal	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:120	73:220
children/not-knowingly	YabbYZadZZabZZWbYbeZZZcYcdbZabba	15:119
children/parent	bbbabbYYbbcbaaYYaZbZZcZZbXacZaaW	15:137
children/parental-rights	aZdZabZeZZZfYbaabYaaabcYdbcaabXb	15:218	70:336
children/parents	ZcYaYcdacYYaWXXbXWdZYccZcdddXYbZ	15:271	69:422
children/protection	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:120	72:220
children/public-posting	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:40	71:140
choices*1	YZWZbZZbaacYabbadbYbacaccaZZYZZa
choices*2	abbZYacaabaYZZabaZZabaaZacaXZZZa	13:79
choices*3	dbaaXaeYaZYZZZYYXZZVYZYcXcZYZZYc	13:-7
choices/incentives	ZaaaYcceXfccaWXbccXabacXbZdccaZZ	13:103	64:220
choices/not-providing	ZaabYZZdbcbZbYbXXcZYbZaababYYYcZ	13:141
choices/opt-out	bbZbabbbbZZYXaYaZZXZabaZYdaZYabb	13:228
choices/settings	bbXaaZbababYaZaaYaaaaaaYZdZZaaYb	13:147
choices/your-choice	YaYaabaZbbaZaaZbaaaZZaaZbcVYZbbc	13:124
collection*1	bZYaaaZbbbaZbZbaabZZaaaZZabbaaaa
collection*2	aaaZaZZbbbcaaaaabbZaaaZaaZbaaabZ	2:45
collection*3	ZYZaYXacbZZaaZZaaZbabZbabZaZZZbY	2:33
collection/collects-nothing	YcYdXbcbaabXYaYYaYdaZadYbcaaZZbb	2:187
collection/commercial-data	bYbZaXbYZZZcYcabbbbaabbaZbZbbbZY	2:85
collection/consequence-of-silence	XXXcYWWcYebYcbZabeXabcbfYZcVYXYe	2:258	23:414
collection/duty-to-provide	XaZaZWYZXcfYZdZabcWcdcdcaaXXZXXc	2:234	23:376
collection/health	ZaZYXacbcWYbabWYdZbcZbabZeZbaabb	2:183	22:350
collection/health-policy	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	2:120	21:220
collection/identifiers	ZaZaaZbabaaaZbaZbbbaYYaZZcaaZabZ	2:60
collection/includes-list	aaZaaaZZaaabYbZbaZbbZbZbabababaa	2:82
collection/marked-mandatory	caYZaaYcadccbbZZcbYZbacaXZXZZXac	2:250	23:386
collection/may-have-to-provide	ZXYcXXYcZaaYcbdZfZZaZZZfZabYXYaZ	2:116	23:250
collection/must-provide	bbZbXZZZZcaWZZZXYbaXbXabbbZaXZdZ	2:111	23:266
collection/must-state	YXVcXXXdbabZaYdWZZXWbWXeVXdYWVbW	2:147	23:275
collection/need-not-provide	YZWbaYacabbaYaYcbbYabaaaYbcZWYac	2:209	23:354
collection/needed-for	ZabcZZXbbbbZbaZXbeXYYaYaWZbaWZaa	2:278	23:397
collection/obliged-to-provide	abVcWbZcbbYXgYaYVfVYXZWdXacYWWfZ	2:261	23:410
collection/sensitive	XaaYXacXaYXbXbXZZZYacdbYbZZZbaab	2:119	20:332
collection/technical-data	ZYZaaYaaabYaYbZcaZZabbdbZbaabaab	2:117
collection/we-collect	aaaYababaabbaZYbZaaaacaabaabaZaa	2:158
collection/you-provide	ZaZaabZbaabcYbZaZaZaZaaaaabbaZaZ	2:113
contact*1	bcbaZaZaYabZbaaYZZbYbaabbZZXaaZb
contact*2	ZZaYYZZaZabaZaZYbaaZabbaaZWUbZZa	1:109
contact*3	ZbZYZccaYYbaaYXaaabZbaaaYbcWYbXa	1:103
contact/address	ZaaZaaZaaaaYZbbaaaaabaZaZYaZaaaa	1:189
contact/contact-details	XUbcXdeaXdacZaZbbZWZfZaZbdaZZZbX	1:155
contact/contact-us-at	aaaYZaaaXacaZbbYaaZZbbabYdXVaZYa	1:140
contact/questions-to	XYaYYbcbXbWaYYaZbbbZYZZaYcZVacbZ	1:184
contents	YeZdceaebggeaccgfgbcfffcefddcabd
controller*1	XXcYYcXbZYaacYYaXYaZaYbccaZacbXb
controller*2	ZbZZYeXZaZZaaXYZaZaabZdabcYacZZa	0:75
controller*3	ZdYbbaabZabbYZZYaZZYabdYcaZbcZab	0:33
controller/data-protection-officer	beaZXbYcaWbbZXVXWXadbYbaYeYXZcXc	0:274	18:398
controller/is-the-controller	ZZXZYbZaaZZaYXacYZccYabbadbaZZYZ	0:294
controller/joint-controllers	YaacZZZZdYZZZZdbcecfWYaaZcZcXcaZ	0:242
controller/legal-entity	ZaZZZZZabaaaZbbabbbbZabaabZbYaYZ	0:146
controller/processor-role	aZbaZbbbXYcabaZcXZYYcZacZcbcbZYa	0:162
controller/refers-to-company	baZaacZcbcbcaaadZbYacZacbdacdZZa	0:86
controller/representative	ccXXZbYdYaZdaaXZaZdcZcdbbYeZabcY	0:259	19:397
cookies*1	aYZabYXcXcXZZaXcaaYXXaddaaYaacZb
cookies*2	ZabaZYabZaZXZaYbbdZXZbZZabbaZaZa	6:91
cookies*3	YadZYbaZXZZVYZXZcXaXacaZbaaaacbZ	6:62
cookies/analytics	XZccYYXZbZbbaabZbccaYaXZacZaZbaY	6:93
cookies/browser-settings	WWYccaWbabbXacZccbXacbcafbYWZYXa	6:106
cookies/cookie	ZacYaZYZWaZYaaWbbbZXacZZccZbcXZa	6:280
cookies/cookie-consent	YaYadYbZWZZbZccZbaZYbbbbbYYaaYYa	6:134	29:293
cookies/internal-identifiers	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	6:40	30:140
cookies/kinds-of-cookies	ZZabbcaabYaZYdXaZWaZcacYabaeaacZ	6:155	27:279
cookies/similar-technology	ZadZaaYYaZaYZZcZbeaYZaXYZZbbcZaY	6:222
cookies/third-party-cookies	bbZZbabcZYaYZaYXZYXYbaYYZZcbdYaa	6:150	28:271
do-not-track*1	WbWdWZdVXcYZXWWfXeXXgabXYdaXXVce
do-not-track*2	adZaZacXYbaZZWZZYYaZaXXaZeYZZYZb	14:89
do-not-track*3	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	14:50
do-not-track/across-sites	ZdZYYbcYZYYXXaUaXbZXZZcaabZXXZcb	14:131	67:205
do-not-track/opt-out-signal	bbXYWYbYYabYXXYbYaXZcaYZYcYVYWaa	14:358	66:454
do-not-track/signal	adYbYbbYYbZbaYYbXgYYdcaZccdaYZaX	14:346	65:382
label automated-decisions	YbZZaaabbaZbYbaZccaZZbcZacbYaaYZ	16:125
label changes	XYWZZcddXcYdXaWYcXZeZZXXcXcbfWcW	17:177
label children	YZZXZaaacXYZdZZaZZaZZYZabZZbYcYa	15:152
label choices	aYZZYYZZZacZcZbZacXZZZZabYdaaXXZ	13:127
label collection	ZZabYWZcaaaaaaZYZbZZZbWZabbdbZbZ	2:133
label contact	abaabbZabaaZbZababcbaZcYdadaccbb	1:145
label controller	YccYXcXbaWcaaYZYZXZXdbgZcYZZfdXc	0:146
label cookies	bZZdZaYZYbXZaZXbaZZabaababZYZZZc	6:166
label do-not-track	bbYbZbaYZbabaYYbXcZZabbZbbaXYZaZ	14:177
label legal-basis	XdafYcbZbZbcXbZZbbaadXeYebbcaZad	5:152
label purposes	ZYZaZXaZZZbaYbYccbbaaabaababaZca	4:132
label retention	aZZcYbWfZebbYZbZadYbbZZbdeebZZYZ	10:111
label rights	aaabaaaWYbaabaZZXacaZbYaadbabXZa	12:168
label sale	YYccZaZbYaabZbYYafYYZaaaYadZXZZb	8:168
label security	cZcWabdaXbaZdaXaZZYYaZaYbYZaaZca	11:137
label sharing	ZaZbYYbZYYacYaabbZbcWaccZaYbbaaY	7:125
label sources	WWYWZZXYaZdeZXYfXdaeXcYWcZXeWYcc	3:178
label transfers	ZYYfZYbXYYXZXaadbZcZWZbcWbWZdcbc	9:130
lead automated-decisions	cZaZcadbaZccbeYcaWYYeddaaaYecbbY
lead automated-decisions/automated-decision	cabZbabbZbbbZcZcbYZZcccZbZbcabba	16:82
lead automated-decisions/automatic-outcome	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:100
lead automated-decisions/consequence-for-you	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:48
lead automated-decisions/decided-by-machine	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:100
lead automated-decisions/human-say	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:48
lead automated-decisions/learning-machines	bZZaaaZcZbZZbabbZXaYaaZZaZaaZaZZ	16:68
lead automated-decisions/logic	baaacabZbZbaZbYbaababaaaZaZbaZaa	16:29
lead automated-decisions/machines-enforce	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:48
lead automated-decisions/no-effects	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:48
lead automated-decisions/no-profiling	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:100
lead automated-decisions/profiling	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:48
lead automated-decisions/scores-people	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:100
lead automated-decisions/significant-decisions	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:100
lead changes	bZaZXZcbYaaaZeZYZXcacXZbdZdWcXZc
lead changes/effective-date	ZabbZaZZaaaaZaaZZcZbbZababbaZZbb	17:90
lead changes/last-updated	ababbaaababcabbabaaababbZaZcbbca	17:93
lead changes/notice-of-changes	caeaZaYcYZbaecbYYZeYdYbdcaYYbYbd	17:77
lead changes/policy-changes	XYYYYXdbZeZdYcZXZYZcYZYZcYdXdYaZ	17:114
lead children	XYaaZbaaYaaaabbaabcaaYcaabYYacab
lead children/children	YbaYYdcZZYZZcZYYWZbacYccZbZdZZac	15:128
lead children/minimum-age	YdZYYbbZZYbcZcZYZadZZZcaabacZacc	15:129
lead children/minor-content-removal	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:48
lead children/not-knowingly	YdaYadbZbXaaacYXXbdaYZdaZaYdWaeb	15:84
lead children/parent	XZZcYZZZZabcYbbbcdbZZaaceaZXZcZd	15:71
lead children/parental-rights	XYZdcYZaaaaYabddeeaaYcacbZYYYcXa	15:78
lead children/parents	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:100
lead children/protection	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:48
lead children/public-posting	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:16
lead choices	ZZXbbbZaZbaXZbeabbYcabcdbaZZXbYb
lead choices/incentives	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	13:48
lead choices/not-providing	ZaZcaYaddZZZZWcZdabZZXbbZXaZbdbb	13:40
lead choices/opt-out	YZZbZaZcYcbYXddcddYcaccaddYWYdXd	13:153
lead choices/settings	aaXcacbaWbZYacaZZXZcZfZeadZaXXYa	13:66
lead choices/your-choice	cbYYabbbabaaYabcYcaXYdabaacaaaZc	13:60
lead collection	baZbZYZaZccYcYabYcYabbZaZZcaaYaa
lead collection/collects-nothing	acYZZcZYcaabbYaZadYWZacbaYZbYXcc	2:101
lead collection/commercial-data	dcaabZdcaabdcbYdaZaaadcbZZYbbZcb	2:29
lead collection/consequence-of-silence	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	2:100
lead collection/duty-to-provide	bcbdcZaZcZZaZYbbbbcaaZZXYXadebeZ	2:116
lead collection/health	daeXZadaaYbacdZbbXbbdcbccbYZZaca	2:53
lead collection/health-policy	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	2:48
lead collection/identifiers	YZcaaYbYZYXZZdbZceabWYbcZZYYYaca	2:33
lead collection/includes-list	baZcZbZZZacaZaabZaZabbYcXbcbbYba	2:57
lead collection/marked-mandatory	cbZebaaZcaZabWcXXdbZZZYXXXcaebdb	2:131
lead collection/may-have-to-provide	YbZcbaYZaaXZYYZcabcaZZabcaZbZeca	2:48
lead collection/must-provide	YbabZbZbZccaZaZdZYcaebbaZaaccZZZ	2:37
lead collection/must-state	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	2:48
lead collection/need-not-provide	YbacaZZacbaZZYcbeccbZZacaXZaabaa	2:109
lead collection/needed-for	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	2:100
lead collection/obliged-to-provide	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	2:100
lead collection/sensitive	adYWcYgadWdYaZYYbbWXZcYZbbXZdYXe	2:16
lead collection/technical-data	ZYcaaXabacZYYacecaYcZacZcbbbZcaX	2:55
lead collection/we-collect	cZWYZbXbYdeccWZdYbYZddZYbYcdbWaZ	2:108
lead collection/you-provide	aZXdYZYcadbcZYacadYXcYZabadZcZaY	2:112
lead contact	aadZZaZZaYZaaZaXaababZaacaZXacYc
lead contact/address	XYecZcaYbZXZZcaXbaacaVbebaXVccZa	1:72
lead contact/contact-details	YZaaZddZXabYYYZYaYYcdZYbZbZYbYac	1:88
lead contact/contact-us-at	bcaWYcZdYZbbbWZYZYcYdabZbbaZdbZc	1:88
lead contact/questions-to	bbaYZaYeYbbeZZZZaYcacbcZbbXYcdYb	1:119
lead controller	ZacYYeZcYZbbcaXdYZcZbXdbdaYbdbZb
lead controller/data-protection-officer	aZcXZeXZZXfYdYXaZXXXeYaaccYZbaYf	0:125
lead controller/is-the-controller	abbZZcXbaaZaabZdZbccaXbcacaZacaZ	0:111
lead controller/joint-controllers	baZbaZababYaZaacbbabZZZYZbcaZbbZ	0:82
lead controller/legal-entity	aeaZadecabecabZaaZaZebdYaZZcaZcb	0:54
lead controller/processor-role	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	0:48
lead controller/refers-to-company	beZaacYeZeedZaYgYfceacaZcdYgbXfd	0:-36
lead controller/representative	bXdXZaYYYZVbXZYYYZfXeZgcfXZZeaYW	0:132
lead cookies	aYZaaYbbYaaaabZeaYYYYddabbacabdY
lead cookies/analytics	ZaacaZbbbbbbacccbdYabaaacabZaabZ	6:30
lead cookies/browser-settings	YZYcYZaZaaacXaZaZbZdZaaacdbccYZd	6:47
lead cookies/cookie	ZZZaaZccXacYbaZdZaYZZcaabcacbZbZ	6:115
lead cookies/cookie-consent	YbYbaaccbabaaaZbbZYabcbabcbbaZaa	6:56
lead cookies/internal-identifiers	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	6:16
lead cookies/kinds-of-cookies	ZZbZZbbbZabZbZbccbbaZacbbcaZXbaY	6:51
lead cookies/similar-technology	YbbcYbYYYbbaXYdcadZZbZaZeadZcaYZ	6:90
lead cookies/third-party-cookies	YZaaaaYaZbZabaZbbcbYXZaZbZZZYcbc	6:69
lead do-not-track	ZbaabbcaYYZZYcbcaaabbccbaaZaZZbY
lead do-not-track/across-sites	bZaZaabcZXbcaaYdbYZaccdZaaZcZacY	14:-10
lead do-not-track/opt-out-signal	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	14:100
lead do-not-track/signal	ZbabaacZaZaaaZaZZcaacZZZabbaaZaZ	14:119
lead legal-basis	YacadXbcbWccXbbXcZYYeYcXZaXcZYYX
lead legal-basis/consent	ZZcdXYWZeaXXaYbbbdeeYWaYZgbZYbYX	5:68
lead legal-basis/contract	aZcdYZbabXXbYbbdbbcbXabbbdZWYdaZ	5:33
lead legal-basis/legal-ground	ZcXaWZZZaZcbZYYZYXZXdYaZcZcadaZY	5:182
lead legal-basis/legal-obligation	ZcaabaaacZZWaYaaccZaYZYYabcYbbcc	5:11
lead legal-basis/legitimate-interest	XXfZfYdaaWYfXdcZfYZadZgXXaYcYZVW	5:105
lead purposes	bZbaaZcbbacbYbZbaaZYbaaZZbacbacZ
lead purposes/improve-and-analyse	ZXbZYacYcXdaaZXbbabbZZaZZcZbbbca	4:49
lead purposes/market-and-protect	baaYaYbdbZZZbZbbcbYcZbaabaZZacdb	4:43
lead purposes/new-purposes	YXdbZZaZbYXbbYbccacbWZbaabZWYcZZ
lead purposes/operate-the-service	aaZaZbbbcaccYddZebbdadabYcbeaYYa	4:37
lead purposes/use-to	ZaaYYWbbcYaYYaXeaccbZcbaacaadaZZ	4:109
lead purposes/uses-data	abaabYbabZbbZbabbZZZcabZZaacbaZY	4:21
lead retention	ZeYcacdbbbdWcXYXbcYZWaZXYdbYaWZc
lead retention/as-long-as	ZcaZbZacdbcYbYYZddYYXbaXZdXYbaYb	10:114
lead retention/deleted-after	cbZabdZaaaabcZcZYaZdacZbYbdcaYda	10:47
lead retention/period	acXcZddZaaaabZaaYbcZcWZbYccaZYdb	10:46
lead retention/retain	XgXcZZZabbcWZVWWbeXZXcYXZfaZeXUe	10:139
lead rights	bdZcaebXXZaYaaZWZVbdbcZcbaaaYYWa
lead rights/access	ZbYdYbZXXZbaaZYYbZdcZfbabcYbZbYb	12:110
lead rights/answering-time	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:48
lead rights/appeal	ZZcabYacbbZbZaYbbbaZZaaYaaabbabb	12:82
lead rights/authorised-agent	ZbZaYbdZZZZZZdaYZaYYZdZcYcZaZaac	12:121
lead rights/complaint	WWaeZdgYXgZYWXbZZaWfcWVdVabZaWcW	12:130
lead rights/complaint-to-us	YYaZcZafYcZaaZYZaaZZbacYbYYYdcZZ
lead rights/erasure	afbdafaXYYcXaccWWYfdeaZdbgabZacZ	12:127
lead rights/fee	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:48
lead rights/how-to	dbcYaaaYZadZYZZWaYdaeccacbYaZaac	12:33
lead rights/limit-sensitive	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:100
lead rights/metrics	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:48
lead rights/no-retaliation	ZeZaYbcaadcZZYZZdZZdbbZZZdbcZYYa	12:131
lead rights/objection	accXZXZZbbabYaYaaadZYbcZccZXddac	12:68
lead rights/opt-out-of-sale	XYZbcYZdccdZbabcbcaZZdcZcYbZZbba	12:77
lead rights/portability	XdZZadbYaabcbdbcYaYdccYcZfZaYZcZ	12:119
lead rights/rectification	abaaZaZZaZbaYZbZZbbZaYbbbbYbabbZ	12:72
lead rights/restriction	YcZYXcbaaYcaabbaYcZcdZbdacZYZaaZ	12:81
lead rights/right-to	bcZZadZWXZZZZZcWaWbdccbXbbcbZZXY	12:98
lead rights/verification	ccbeaaaWXbcXZZbYYYbZdaadabaaYccc	12:68
lead rights/where-to	aaaaZZabZaZcaZYZaaaYabcZdZZZccZa	12:28
lead rights/withdraw-consent	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:100
lead sale	YaccYbcYXXZZXgYXYcYcYcYdYdbXWabg
lead sale/cross-context	ZadZcbZZcYbYacbaaaacZbZcbaZYYabc	8:117
lead sale/never-sells	bdYbXdYZbbcbZWecbaeccXZbXbbccWXb	8:50
lead sale/notice	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	8:100
lead sale/opt-out-link	ccYZXddZZZZZacaYZXaXZdXdZcaYZXXd	8:114
lead sale/right-to-opt-out	aaYZacaZYZbYaaaaZbZYZdZaaZaZYYZd	8:53
lead sale/sells	WaeeZZYYZWZaWfWZYeaeZWZfXdbcXcfe	8:157
lead sale/under-16	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	8:48
lead sale/valuable	aZabaZabbababbYbaZZaZbbabZaZZZac	8:7
lead security	acZbacbdYdcdaaZcccaaaZdbYcbccYda
lead security/account-secrecy	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	11:48
lead security/breach	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	11:100
lead security/encryption	bZZaYcabababcZacbcZadabbbacbaYba	11:108
lead security/limited-access	bZZYcbbbacYaaaaZaYbaXZabZXbbbacb	11:58
lead security/measures	aeZcZcacYdceYZZcZcbbcZbbadbccYbe	11:92
lead security/no-guarantee	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	11:100
lead sharing	ZabbYaWXcZZbZbbbcccdYYbacbZcabaZ
lead sharing/affiliates-and-partners	bcZYcbbYYbdcabYXZZYZdXbZZZbbcWZc	7:29
lead sharing/authorities	YdZcXbWbcbceWYbaacYabacbebcbcZXe	7:103
lead sharing/business-purpose	daYdZdXaZabYaacZYaZcbbXcaZcdaYXa	7:31
lead sharing/business-transfer	adaaYddcZbccYbYaaabdcbbcddYacYad	7:87
lead sharing/named	caZaZdZdacXaabbaebbaYXZZYbdaXbaZ	7:44
lead sharing/public	bYaZZZaZacbcabZdZcbaZaaaZZXdZaeb	7:41
lead sharing/service-providers	ZcZYaYZXcbbbdYZbZcbcYcaXaaZbYYbc	7:90
lead sharing/share-with	YabbXaWUaXYaadaebbdeXZbebdYbZabZ	7:128
lead sharing/shares-nothing	bdabZbYbZbdcbaacbZdcbbZZYcZebYaa	7:81
lead sharing/works-with	aZbabYZZdYYaXaaZabdbYVdZbbYZdbXa	7:44
lead sources	aZWXabYbacbdaYYaacZYXaaXcZafZYca
lead sources/about-others	acZYYabVcXZbXYZXbbccYXcZYcabXbba	3:-37
lead sources/combine-sources	aaXXbZYaZbdccZYbWcZaZcaXfYabbXaa	3:85
lead sources/from-elsewhere	aYXYbYZecbbbaXZabaZXYbXYZZYeYZcX	3:71
lead sources/from-third-parties	cZYWeYaeYdcadYYZXXWXadaXaYYdXXcY	3:135
lead sources/public-sources	caYYZcacXddbcXZdZbXYbcZbZaYcYYaY	3:112
lead sources/received-about-you	ZbYYaYZZYbccZaZdXaZaacaYdZabZZba	3:124
lead sources/social-login	aaYbZbaYdcZcZZbZceaaYYbcbabacYbc	3:71
lead transfers	aYbbZbacZZabaZZbZZZXbYcZabbWdaZa
lead transfers/adequate-protection	abYbcccababbabZdZcaaZbYbccaacYcc	9:36
lead transfers/arbitration	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:100
lead transfers/copy-of-safeguard	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:48
lead transfers/different-laws	bbYababbaabZabbdbaZZcbabaabcZaba	9:39
lead transfers/enforcement	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:100
lead transfers/framework	ZZadYacZaacbcZYaaYaZabYZYcaZbccc	9:117
lead transfers/liability	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:100
lead transfers/recourse	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:100
lead transfers/safeguard	adXabbdaXcddZbZfZaZZcbZabcbadabd	9:102
lead transfers/to-other-countries	aXaYZcZdXabdaZabaYZXcZbabaaYdZZa	9:122
legal-basis*1	WaabbZbbbYccYbbXbYYZcXbZbZZcZbXa
legal-basis*2	YcZZdbZZZXYaaZbUbZZaZVaaaZZbYaWa	5:48
legal-basis*3	YbaZacXXYYYacaaVbaabZVaabWcaZXVX	5:30
legal-basis/consent	WZYZabZZYaZZbbaacabbaXXXYZZZZZaa	5:118
legal-basis/contract	bbYZZYacZbabcZZZZbYabYadbYYbZYZZ	5:144
legal-basis/legal-ground	YcbabeaaYXaaaaZXbbZcZXaabZabZaXa	5:216
legal-basis/legal-obligation	acZZbaZaaZbYZZYZaaaaZaaZZabZabaZ	5:116
legal-basis/legitimate-interest	WdacXbabaWaaYbYVYcXaZVYcbbdYbZUZ	5:272	26:453
list	aZabcZabbaabZaabaaaaaaaYZabcaaaZ
long	aaaZaaYaaZaZaaaaZaaaaZaaZZZZabaY
mention	WcaZaeXaZcYdYcZbcabaYaaadZYbabcZ
purposes*1	aZbabZbbbZababaabaaaaabaZaYbaabZ
purposes*2	abaabaaZaZaZZaaZZaaaaZaaabYaabab	4:69
purposes*3	ZcaaZYaaXZaZYZYaaaaZYbZYbbXYaZaZ	4:61
purposes/improve-and-analyse	ZZZcZZZZYaaaZZbbZcabbabbbbYaZaab	4:152
purposes/market-and-protect	aaaaZaaZZZZbbabaZcbbaababbZaaZaa	4:89
purposes/new-purposes	aZXYbXfcYbZcXcYZXYZfeaYVYaYYbZfY	4:128	25:307
purposes/operate-the-service	aZabZZabbbaZZZaaabbbaaZaZaZaaZbb	4:67
purposes/use-to	ZbZbYZaabaaaZZbbYbaabZbbabYaaZZa	4:133
purposes/uses-data	aZaaZZbbZYbaabZaZaZabaaZbaYcaaaZ	4:65
retention*1	YcYZcZcbcZbYZYbZabZaYcaYXaZabaYc
retention*2	bdaYaWZbZabVYWZWYdVaXdYXXdZacYUa	10:117
retention*3	ZbbacZacaZWXWXYXWbZYYeaYYcYbaaXY	10:109
retention/as-long-as	ZabaXZZfXcbZcbacababbadYXbbcbdZZ	10:223	44:293
retention/deleted-after	aaaWZYYZaYZYaacZaZZaYaaYXcYbaaXa	10:145
retention/period	aZcaYbbZZbYYaXaZZcaaZacaYZbbbZca	10:186	45:371
retention/retain	bbbaZbbaZbbYaYaXccZcXZaXZcZaaZWc	10:250
rights*1	acabbccYYaaZabaZaZabbaZaZbabYYZa
rights*2	bcaaZaaXYacaabaZZYbZbaYaacabYZZa	12:55
rights*3	abZaZbaZZZaYaWaXXYXZbaXcZbYbXaZZ	12:32
rights/access	ZbaYZYYacbacZYababZZaacZZbYYacbZ	12:140	46:303
rights/answering-time	aZcbYaZaZYdZYZdZaYbbdYaccaaabYZZ	12:134	57:220
rights/appeal	bbcYaaaaXbaacbZcdZbYdaXdbabWZYcb	12:249	62:350
rights/authorised-agent	acaaYccYbaabWcbZYYZYYYaZccadYbaZ	12:264	63:458
rights/complaint	YYaZbaYbaacaaWaaaabbabYYZacbcbcb	12:244	53:430
rights/complaint-to-us	XabbYYZccbYXZWYXabcaYbcXZabacccZ	12:96	54:286
rights/erasure	aaXaaaZcbZbYaZYYaabZbbZbaaXbaZZZ	12:162	48:348
rights/fee	badbaYaabbZaZaabZbbbbdaYabbcbaac	12:135	58:220
rights/how-to	acaaXbYZYbaaaXXaaYbbZcaXcaZaZYaY	12:110	60:189
rights/limit-sensitive	baaXYabXabZaYZWabYXYZgYXcaaaZabY	12:296	55:430
rights/metrics	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:120	59:220
rights/no-retaliation	aZYZYabYZcZZVXWZdYYbZbYXacdabaYa	12:288	56:468
rights/objection	XcaYaaYcYWZbdabYadZbYZXabbdaaYYZ	12:222	50:421
rights/opt-out-of-sale	ZZdZbXZaZcabbYaZcZaYaZbXcaabZdaa	12:253	34:318
rights/portability	adZaacZYZbZdaaaaYacebbYaWaYbZYaX	12:275	51:434
rights/rectification	ZaWZbaXbZabaYaZbXZaZcaYaaZYbZZaa	12:155	47:374
rights/restriction	YZXXYaYcXZXcYVacacWaacaZYZacYbYZ	12:181	49:389
rights/right-to	ZacZaaZZYbccZbZZZabbbbaabdbbaZaa	12:172
rights/verification	acabbbZacabaaZYbbabZZZYZbaadabaa	12:142	61:345
rights/where-to	dcaaXbeZZZZYYbYVYZcYZbZaYbYYabXb	12:144	60:245
rights/withdraw-consent	XdbYZbZYbZbXcacWYYYZYZYbcbcaZZXc	12:315	52:474
sale*1	abbbZbbWXZYYXdXYYbYbZbZdYddbVcad
sale*2	cbbaZbbZWXVaXaWYXYXYbZYZacbaWcaa	8:91
sale*3	bZaYYZbZZXYZbaYaWZXXaaYaYYbcZaYa	8:13
sale/cross-context	bccYaaYWYYYYZZYWaZYYcXXZaZcbZbZY	8:213
sale/never-sells	abaYabdbVXVdabXcWbWZZbaZZZZdXbbc	8:282
sale/notice	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	8:250	35:350
sale/opt-out-link	daZabcbYcYaYYbcacWZbaYZdaaWZYbXY	8:257	33:344
sale/right-to-opt-out	badbbaZZZcaZaYaYbXaZcaZZbZZcabYa	8:80	34:226
sale/sells	ccZdabbXWaYaYZXYVaZccbaaacacWaZb	8:244
sale/under-16	XYYacYbaaZZZZYZZYbZYYaZYZZbZYZXa	8:154	36:306
sale/valuable	baacZadYYbbZcbcZZXYZbbWbbccZaXZb	8:59
security*1	bbcaabaXccZcXZbZcaZaZXcYXaYXdYbc
security*2	ZcaYZcXbbcZcWZZbaecdZacZZdXaabbc	11:81
security*3	XbcaXbYYZcZbabYbYZaacaabacaaacab	11:86
security/account-secrecy	efYZZfabXcabZZbbacYeaaYZacYcZZYY	11:164
security/breach	YZaZdaZbYbaZbcaaaacbbbZZbbYbZcaY	11:198
security/encryption	YZbabYZYZbZaYbaaZbYabZbZYbZZZaaa	11:292
security/limited-access	accdYaZYbcYeYbZeebaaYZeaYdaacbcd	11:163
security/measures	YbZbdcYaZbbZaZYbabbYbYaZYbZabcaa	11:238
security/no-guarantee	YcZaadaaZcccYaYcaccecbbcadYdZXaZ	11:256
sharing*1	ZZabaaXYbZYbaabaabcbYZbaZaZbacaa
sharing*2	ZZbaZaXWabYaZaaaabbbXaaZZaZaabZZ	7:17
sharing*3	YccZbcZXbZaaaababbaaXZZabbWZYbZY	7:-25
sharing/affiliates-and-partners	XZbZaZYZaZaabaabaaaaZZaaabWZZaZX	7:32
sharing/authorities	YZaYZbabaZacZaZdbXabbbbZabYbaZYZ	7:127
sharing/business-purpose	dbbaadXXYdZabaZZXaZaaaXYZYbbZbZa	7:88	32:286
sharing/business-transfer	bZZZZZabYadccYZccaYYbacbZaadbZZY	7:203
sharing/named	acaaZdYYWZaYdZZbZXZaYcXZXZWbZbYZ	7:129	31:223
sharing/public	XaaaaZbXZaabcaacbaaaZYYbYbZZaaYa	7:132
sharing/service-providers	ZYbaaZYZacbaaaacabZaZbbaYcZaZZZY	7:85
sharing/share-with	bbXaabXaYaadabYbYaYaZcabZZYccXbd	7:216	31:170
sharing/shares-nothing	bbbYaaZaabZbaaZYZcZXaaabYbcaaZac	7:127
sharing/works-with	YaaaZaYYaaabaabbZaabZbaaaaaaYaaZ	7:38
short	abcaZaaaaabaaaaZaabbaabbbZaZZcaa
sources*1	YZZYbaZYabbbbZbaZbZcZaaYcZYbXZba
sources*2	aaaZbYdaYcdbbaYdZbXXYcaZbYXbYXcZ	3:95
sources*3	YcXYbYaaXcbcbZXcYXXWXcZXaZZbaYdY	3:73
sources/about-others	ZacYabcZaZaaZbZbaaZZZZaYZcYcbabY	3:51
sources/combine-sources	YaZWaZcaZbcdYZWcXZWXXcaXacYbbXbb	3:115
sources/from-elsewhere	abaZbbaZacaaZbaaZYYYabZYZaUZXaba	3:155
sources/from-third-parties	abZYZZdcacbcZaabaYZaZZdZaZZdYZZY	3:258
sources/public-sources	bbWbYaaXYZeaZZYZbXZZabbbZcZYfZZa	3:202	24:441
sources/received-about-you	ZaabZcZbZbbbaZbacacZbbcadYaabaYZ	3:235
sources/social-login	bZabaaYYYcbbabbbcaabaabZaaaWYZaa	3:128
text	aaaaaaaaaaaabaaaaaaaaaaabaaaaaaa
title	ZaZZaaZZaaaaZaZaaZaaZaaaZaZaZaaZ
title automated-decisions	ZcbbbabcZZadZeYZbZfZfeabaaYdXaaY	16:510
title automated-decisions/artificial-intelligence	bcYeZcZaZdZcZXdcZfbZaXZbbbdbeaXb
title automated-decisions/automated-decision	ZgdZWbaWWYWdbZWYbZbZbaYeYadcYXcY
title automated-decisions/learning-machines	dYdXcYecYYZcddXYeYYYXcZYYZYcXYeY
title automated-decisions/profiling	bZbZcabcZZaabeZYcYaZccabZYZcYZcY
title below changes	ZbZZbbZcacbdbbYaZabdaaZbdYbbaZda
title below children	bYaZYcabYXcXeaZZXVYXbXacaYaYZXYa
title below choices	XaXcZdaaWbcZbcabdaXbbcbedcXYVXXf
title below collection	aYaacXZabaaacacbZcZYaZYYZZcdZbaY
title below contact	bcbZWdZZWYcXdZbYZYaddZaccZZVabYe
title below controller	YXbZXbXeWadYgYaaXaYXgYaacZcbbZWa
title below cookies	aYYYaXXfYeYYZdWgaZaVXefdaZZbWgcc
title below legal-basis	aacYeXeeaYeeXfaZeXYWgacWbZWgZcbW
title below purposes	cabYaZbbZZcZabYZcZZWcZcaaZZbXaZY
title below retention	XeXXeXabgWbYVXXXXcWaXfaVZdbZgYWg
title below rights	ZcYdabcYXZcXZZaYYYZabaZcbZcYZWVe
title below sale	XZfgZbbWaWYZXfZZYbegYXYeYfWZWdca
title below security	fdZZYcdWbdZcWadYcYWcXYdaYZYXaVed
title below sharing	YZffZZZVcYZZYdeabcgfXYYfadadadaa
title below sources	WXdYYXYXcYbccWZeZebaXacYdZWdWZaZ
title below transfers	YZbcXbcZYadcaaYZWYaYeZXZZbZabYYa
title changes	ZeWYXbXbXbYdWYZgdcbdbYaXZbYdZWYW	17:478
title changes/effective-date	XYXYYgacXdYeXaXXXXadXYXYeZdbcYeb
title changes/last-updated	YcXaacdcYdZcXcZbcbadcZaXccdcdXba
title changes/notice-of-changes	ZbYaYdccWcXcYeZbbYbfcZZacYcdbYbc
title changes/policy-changes	XaWXWfceWgWeWfWaaZcfZXWWeYddeWde
title children	WcVWXcXfdcfeXcWZYecZfZbYZgadXWab	15:519
title children/children	VgVWXffbaXccdXVXWdgXYVgWWbegUVgY
title children/minimum-age	YeYYXeeYYYbZbYYYXYdYaYbZZZbdXXda
title children/parent	XaYXaaZbcZbXfYaYXeaXXYcZaZcaWZda
title choices	accaYeaaUZYaaYXaXYZZdYaXYfZaZZYc	13:437
title choices/incentives	caaababcaacdbdXdcZabccdabdZdbacc
title choices/not-providing	ZWYccXWfbdbWdZgdefZZaaYbbWcYbeWZ
title choices/opt-out	XbWbXaZbWdcWZbZbecXWcfccdaaWVXYb
title choices/settings	YXYddZYbYedXddcbfbXbbeagcaZXXYWd
title choices/your-choice	VYUZbZWbWddYbfbcgaXcZgcedaWWXZWd
title collection	XabbaabYaZbdXbUbaacbbbbZacXcaXZb	2:354
title collection/commercial-data	eYXcdYZdadcYeYeabbXXdaYYZYfZbaaY
title collection/duty-to-provide	bZYZaZZcYcdYcYccbcZZcbYbcYbZZZYa
title collection/health	cZYccYYdcdbZbYccYdYXdYYYYZdbecaZ
title collection/identifiers	aaZYabZcZYcZeXbYYadYbXbZcababbZa
title collection/includes-list	cYadbYYaYbZZbXbZYbXXYYXYZYfZYaaa
title collection/sensitive	cYYZcZYdZceZdaabccXbgbYaZZbdbaZY
title collection/technical-data	eYYbaZXdagZYaXbdecaZbYabZZbZccab
title collection/we-collect	daYacYZcadcZcZdcaeYWcZYXaYddbZZY
title collection/you-provide	bYYgYYWabeaabYcgXgaZbWYacYdddZZY
title contact	YbYbZdZdZfbdYXcYacZadabYWdbZcYZZ	1:474
title contact/address	eZZcZZYcbeaYdXcZZcZXaZXYaZeZcbbY
title contact/contact-us-at	efbXYaYbYaebaYXZXaeebegYdcZZbdXd
title contact/questions-to	ccbZaZZZZZdZbYYYZYdcbbdacbZYacYc
title controller	cfYYZcbbacddXYZbZbdddZdZaecacbYc	0:496
title controller/data-protection-officer	YacYXeYfYWbYcXWbYYcaeXddcaXaeeYa
title controller/is-the-controller	ZadXXcYaYbZddXbcYaZZcXbbbZcbeZZd
title controller/processor-role	cbZYcaebcaaaYaYZbZXaabcZXZYZbZZb
title controller/representative	YYdXYbYdZYYZdYZbYYZZdYcacaZadbYd
title cookies	ZcadcYYaZbbcaZafbgcYacZYddcabVXY	6:486
title cookies/analytics	ZaZbYYZZYaXZYZZfbabZYZceZZaaXdbd
title cookies/browser-settings	XXXcYYYaZbcWadacecYZaedeeaZVYYWd
title cookies/cookie	baWbYWWgVgXbZaVgYYYXXeggbeYbWecg
title cookies/similar-technology	aaWaaXYeWdYbaaWgYXZXWcggYcXdWfee
title cookies/third-party-cookies	cZYYZZYeXfYcYZXeYXXYWaeeZbYcXbcb
title do-not-track	adYaYccZYgXcYYYdZcYXgYcYZcdZYYcW	14:559
title do-not-track/opt-out-signal	adZdZadYacYcYYZdZdaYdYbYYdbaYZeb
title do-not-track/signal	YcXeWadZXfXZWXWdYeYWgYeYYdZYXYgb
title legal-basis	YfXdaabaYaYbYZYcbcaaaZadYdbbaYaa	5:500
title legal-basis/consent	XbdcZXYdeXbdXZdabdbaaYcYdabccdYX
title legal-basis/contract	WZaYaYbddYefXceXbZXYeXdYcZYeWbWY
title legal-basis/legal-ground	WbYbbZcfgWggWceVbcWXgWdYfZZgWcWZ
title legal-basis/legal-obligation	WZYbXXaddYfgWbdZaZZZfXfYeZWfYaXX
title legal-basis/legitimate-interest	XcZdXYcefXggXbeXbaWWgXeXfZYgXaXY
title of nothing	ZbaabaZZbaaaZabbababbaabZbabbaZZ
title purposes	XZZcUZZYYbdbYWadZdaacZbcbcZaaZVb	4:385
title purposes/improve-and-analyse	dYcXfXeddZfddfXgfbZZbgbaZaWdaZfZ
title purposes/market-and-protect	aXcYdXcaYZbabeZbedYabcabaaYaXccZ
title purposes/operate-the-service	dXbYfZebfZYbacbZdaYYXfbZVZacdaeZ
title purposes/use-to	aVdZcacacXWcXdbafacbYbdaXYWdbbbZ
title purposes/uses-data	ZXaWdZedaaddafZddXXadcfWYaZcZbcY
title retention	acabWbbYYcbcWXacbaabXacZWeYbZYaY	10:489
title retention/retain	XgUYgXdZgXdXVVYZXdVdWgZXWcbbgWUe
title rights	UcbWaYXaYdbcVaVceZdbadbXbgZeXWZa	12:453
title rights/access	acagadbWZYcbbddaWXegcYZcZecdXXae
title rights/appeal	deYddddXXYdYdddXYYaeeaYdWccYXYYc
title rights/authorised-agent	bfXfcfeWWbeXdccYXXYcebXeXedbWXbb
title rights/complaint	edabcfeXXadXebZWYXYbeZXcZadZXYXd
title rights/erasure	adXaebeZbXcXacaZbZXZYcabXbbYaYYf
title rights/how-to	edZeafdWWafXdbdZXXddfaXfXbbaXYXd
title rights/limit-sensitive	adXcZdbYYbcYaacXXZZcdYYdbccYZZYc
title rights/no-retaliation	ddYcbddYYZaZacaYYYZbZaYbYddaYYac
title rights/objection	ZZWdaZZZXcbYcdbZcYZZYdZcZaZYXYXc
title rights/opt-out-of-sale	dfaaYeeXYXYbZbYWVXZYaZWbXegdZYdb
title rights/portability	bcYbbddYXbeaccaZYYYeacXdbbadWXcb
title rights/rectification	bdYbcgdWWbdYcccXYXZgdbWeYcebXYaa
title rights/restriction	ccadbdeXacbbaZaWZYZbbaYdaabZZYZc
title rights/right-to	cbZebeeZVabZdccZaWYbfaYdYbdaVWYa
title rights/verification	eZYbebcaYaeZfbcYZZZafbYbXYacXZZZ
title rights/withdraw-consent	dfYfdffWWaaXecaYaXbeZdWeXdeYXWae
title sale	acZdZdbYaYbYaYaaZbbbcZXZbbddYbYb	8:506
title sale/never-sells	YdbXXcdZXYZbYeXaYdYaaeadZdcbZadf
title sale/opt-out-link	aZYdcddXZYbZcebWZYXbZcWdYbbYZYad
title sale/right-to-opt-out	eeabZefYYXZcaZaYXYaZaaXaYdedZYcZ
title sale/sells	XcdbYccXWXZYXdWYXcYaZcXdYccbVdfd
title sale/valuable	edYeceeXXadYcdcXYYbcddXcXbcZXXYb
title security	YdZZYcbbXbYbZaXbabbaabbaZeabaaYY	11:461
title security/breach	bbcZZYabbcadZaZccdaaZacabcabcYca
title security/encryption	ebdXYZdXebYdYabYeZWbYYeXXbWYdZdZ
title security/measures	cabXZbbaccWZXcabdbabZYdbXaYZcXac
title sharing	XdXVYdZbYZZcZaWfZaWaZdcbcdafaVac	7:444
title sharing/affiliates-and-partners	XbedZbYZbZVZWabeacddXZddaccbYeab
title sharing/authorities	XZdeaYYWfZXZWZdceeefXXdcbeXYfecb
title sharing/business-transfer	WZeeaYXXfYXYXdebffffXWcffeXadeZY
title sharing/named	bXdZaZXaZaaXcbZYXdbbaZXbaZcaZdcb
title sharing/public	YbcdbZXYdXYbZYbeZedcYaZdfaacZdba
title sharing/service-providers	VabeYbYYcZZZXbcdacdeYYbfceYbbcZb
title sharing/share-with	VbdeaaWVeYYZYccccefgWYbcccYbZfab
title sharing/shares-nothing	YacbcZZaZZaXbZcaaecYYbXbZZeXYeab
title sharing/works-with	XabcYaYaaaZbaZafZcabXabbbbZbabca
title sources	YcXXWbXaYcddYYZfZcadcbYYadacbXZb	3:506
title sources/about-others	YdaXXdebYYZaYcXZYdYXZbabYeebXYdc
title sources/combine-sources	YcaYYcZYaXedZbWcZbdeYdZZdcYdYZcd
title sources/from-elsewhere	XZWVXaXcadggfVYgVeWbXgXWfYZgYWeb
title sources/from-third-parties	XbYVXaZYZYeecZXfYeaeXeZXgbXfWWee
title sources/public-sources	YaaacZYabYbddXZdYcaaXcZZcZXdYZca
title sources/received-about-you	bdbccdcYZZZYaccZZZbdbYYdZcbbYaac
title sources/social-login	aWZcaYYbcadacXbcadYZcZYZbZZadYac
title transfers	VeXcXeYVbbbcZeZfYaeZabZZadVdXVZa	9:491
title transfers/framework	aYbaZZaaabbcZZZcZabZbbZZZbZabbcb
title transfers/recourse	ddYadeeZXXdYcecZaYYedcZdYZYZXXbb
title transfers/safeguard	XWdeYWcXaZffXWXbXYeXaeXXXeYXfffc
title transfers/to-other-countries	YaeeXaeVadgeaZVbWWdWegYXYgXZecdg
title word 1	babaYaacYbYabaZdZbZYbacaabaccaZZ
title word 10	bbYZaadXZbZaYZXXXWZYXcaYYbZZaabc
title word 11	ccZaXcaZWdabZcWaXZZbYaacbacaYabg
title word 12	ZaZaZcYZZZZYXcZZZXdcYYZbbaZaadaZ
title word 13	XadcaYZXdWZYZZbbZaebYYaaYcVaafZZ
title word 14	ZbccYbaYdZXcWadYcdbbYXacZaZZcZaa
title word 15	XecaZaaYZXZaYdYZZZacYbZcaebbZZae
title word 16	cfaZZccZZcZbYZZZaZZdZabaacYYaYZe
title word 17	adYaZddaZabZbcYYYZcaaZaZbadcXYad
title word 18	bebZYcbaXZcaabYYYYdeccdcdbZZdbZd
title word 19	ceabaddYYaeaccaaZYeedbacccaZZYYd
title word 2	ZaaZaaYbZabYcbabbbaaaZacaZZabYaY
title word 2025	YZYXYdddXfYeYdXZZYdeYYYYdZebeYdc
title word 3	bZYbbYaaZcYZaaZdabZaZcbaZZadcbZZ
title word 4	aYdacZcZcYYbYcbbcYdcZcaZZbYZaacY
title word 5	aacaZabZaaYacaabZYbZaaZaZbZZZaba
title word 6	YbabaabacZYcZaYabbZaaZcYZcababaY
title word 7	acZaZZcYbZYbZZbZZaaaZZYZXbaabXcb
title word 8	YaZZZZbYbZZZYZZaZZYZXbbZabZXZZZe
title word 9	ZZWaabcbXcbZYbXabYXZYeadYbYYWbde
title word a	baZbYYaaacacYZbYbbXZbZbbbZabaZbZ
title word about	ZbaYZbXccddacXadbdabaccZdacYZZac
title word access	ccZfbdcZXaZabcdZXYafZYZdZcbbVWcc
title word account	bZWaeZZbbdaYaZbacdWaZcYaYZbaaXac
title word accounts	aYbYaaZbaXcZfYaaXbabaZXZcYadXYcb
title word act	YdXbabYbYedaZcbbdaZddfbaceaaYXac
title word activity	cZZWaaZZefZZbYdbdeWZYabXZZbZcXeb
title word ad	abaYcacebaZbaZacbXYZZdcYXYXebYdY
title word additional	ccYaabccZeecaYZbcYZbfdXZYYbdYXbZ
title word address	aYcZYcYdZbcacXadXdaYbaXYaZaebZab
title word ads	dWbWgWdfdXcbdgafgXYYegcZYYWbbbeZ
title word advertising	bYaYcXcdbbXZZdXfbZYXYcdbYbYbXdfZ
title word age	WgWXXffZXXaccXWYWceXVYgYXadfUVfc
title word agent	adZedddXXbdZdZcYYYXbdbYdXccaYXbc
title word ai	aZbZeZdccZabYcbefbcaaccZYaZfaceY
title word all	bZXedcZaYbdYdcdYcXYcebXdZabYYYYb
title word an	baWgXbWaaebWdXeZXdcYbWWbdbfXbaVc
title word analytics	ZYbccYaXbZZYbXcaacbXZXYaZYeabdZa
title word and	aYbZbaZbaZZYbaZaaZaZaZYaXZZbbbbZ
title word any	YZedYZaZYYYaYdXYXaacXZYcZdXYZcde
title word app	YbXbbaYbZecabYbdaeabeaZbbbcZeaYc
title word applicability	YeYcbcbcaccdacZcbcabddccceccbZZa
title word applicable	beYYafebZbdabdYaaZZZdZbbacbeZYba
title word applications	cYWbYbZfYgaXbaZfccYababcbacXaaYc
title word applies	aeaabdbcZcdcbbZeeeabedddZcZfaYZZ
title word apps	aaabaaXZbccabXbeagcaZaZYdaabbaab
title word are	ZZdYYdccVabbbaacYYXYdZbdYcYccZWb
title word area	cdabbcdZXbfadaaZZYYadcaaaacaZZad
title word as	ddXZaYcXccZYXYaYYdXaXZZYYadYYZbe
title word at	YaZcXZYaccYaXYcdbebbZXYZZdadcacc
title word audio	dZYccaZcbecYeYdaXfYZdXYYYbeadcZZ
title word authorities	YabccaaXaYYXbcbZbZeeYYZbZcZXabbY
title word authorized	ZdafbccXZZaYZacYaZabaZXdXdbbXZbZ
title word automated	cbeYXYYYXZXadXZXbaaXcWXaYYfdaXdX
title word automatic	ZcdZbZcYdXadZbabcaYYZccZYcXabZba
title word automatically	gZafcZXddgeZeVgaXgaYgWXXaZgbgZXY
title word available	XYbbcZXZcXcadXadYdbcXcXZbZadYZdY
title word b	YZbdZXYabYbcYcaXZaZcbWabdbXbabYb
title word based	aaYadYYbbZfZabcadaXcgaaacYZZXaYa
title word bases	XYZZcZYedYfeYadWdaWWeVcZcYZeWbWX
title word basis	WcabaZeddXggVfeVcaWYgXeZeZYgWbWZ
title word be	YaacaZZabZbZZadYcYaaZaYbbbZYYaXe
title word beacons	bcYZXZZdYdXcWaXeaXZZYcddYdXeYdae
title word border	YbZcYacZZcedZXYdYabXecZYZdZZccbc
title word browser	aYYZbYbcXcaZZaYccYYYabbcaZZZYcaa
title word business	aaacbYZadXXaYccdeffgYXfbcdYgbbbY
title word by	XacaZbaXbZZZZcaccbbaYacaZaYababa
title word c	XZZaYZYbdZZZZbadbbacZbcafbYXYcad
title word california	cdYcbccZWcbZbXaZYXaZdaXaYcfdWVbZ
title word can	aZZdabZaWbbYcdaabYZcbbZecZZXXaYd
title word categories	bXddaYWXaYYZaabaYdbaXWXbaadaYbcc
title word certain	YdZbWdbabddcYdabcddccbbbdcYcbZba
title word change	YZbYZabccaadZdbbaabdZabZaaYaacea
title word changes	XaVXWbadWeXfVeWaaZeeZXXXeYddfXdc
title word chat	cZXdcZZbdaYZaXdYXfZXXZXYWYfXecXc
title word children	WgWXWcedYWdbfXWXWcgXXXgXXZegVWgZ
title word children's	VgWXXffaaWdcdXWZWdgWXXgWXbegVXgb
title word choices	WaUccaXXVeeWbfccgcVecgbfgdZWVWVg
title word collect	bZXacXZdadbbcYeebgYWbZYXaYddbaaX
title word collected	dZbecYYZZccYbYcYYbYWdYYXZYfaeaZa
title word collection	dWbadUVecdYXcWfcdebXWYXXXWeabeaW
title word collects	dbZYfbdcbZcYcecZdYWZfbYZZYZdYZaY
title word com	YZZYYbYaZcaZbZYgbaZZbdcbbecbZcYa
title word communicate	eXdWcYfacYZcadXbeXWaZedZYXXaaZfX
title word communication	bZZZbXbbbccaYcZedbadcddabcabbZbb
title word communications	bZaadYadZcfaccdffdWbddcabaabWaaZ
title word companies	VXgeYZXYdWXYVbedacdgYWdgfcWZcfWa
title word complaint	bZcccbcYaZcZaadaaabeZXZdaacZccZY
title word complaints	ccZcbccXXbcYbZaYbZZbcaZaZbYZXWZb
title word compliance	babXaYcbaZbdadXbcaabbbeaZZXccabY
title word connection	bbbccaZZbaZXcZdYbbdbaZYbbacaZcdZ
title word consent	WaaebYZbaYacXbcabaZYcZcadbZdXcWZ
title word consumer	beZdbccYZacYadcaaZcgcaYcYdZZXZaa
title word contact	edeXYbZcYZgZdYYXXagcgcdbebZXdfXc
title word contacting	ebbZYaXcYadYeXYYXadadabZcZZXeeYc
title word content	aadcbabXaYaZaZcaXZdYYZYXYaZbabca
title word contents	ZdabcdddbdcgZeWfcdcceefbbdZfeXda
title word contract	XYYaaZZcdXgdXZfYZcWXgXbZeYcdYaWZ
title word control	ZcYaaaZWWZaaZacZbcabXbbabcYaXZac
title word controller	YZgVWfXfYXYedWYdXYbYeXeZbZacgcYd
title word controls	WXWbaXVcXceYZeccgeXcaecefZWVYYXe
title word cookie	aZXbbXXeXdXaWbVecZaYZdfeabZaacae
title word cookies	aaWaXVVgVgYbYbVgZYYXWdggaeYbVebg
title word copy	deZcbddZYYdZccaZZYadebYbZdccaZbb
title word correct	ccYcddaXYZdYebbYZYYdddYcaabZXZXd
title word countries	XYcdXYdYZcggXXXdYXdXdeYZZeYXfece
title word cover	YdbbadabZcfcZaaedeedeedcadZeaYXb
title word covers	YdbdbdcabbddabZfeddcdfecbeYeaZZb
title word cross	bbcZbadbYZZcZdWbaaaZbcaaYcabYdfb
title word customer	bYYZdZYddZXYaYcZbbWXZbYYYacZebZa
title word customers	ZZaaZcZZZbcabbaaacaceaZbbbbZbZZd
title word d	aZbbaZYabaYZbbbaaZcbYXababXdXdZb
title word data	bYbaZZaZcbbabZcZZaZZbZYYZbcZdabZ
title word date	YYYYYdabYdYdXZYXYYYeYYYYeYeadYda
title word decision	YdbZXaYZYZYcbbYYaZcZaaYdZabcYYbZ
title word definitions	acWcZbZcYdecZaaeafbafcaabbbefWaa
title word delete	bcXbebbXaWeYccaYbaZcZdadZbaYaYYf
title word deleting	bdXcebeYZZcYabbYYXZdZbZcYccZYXYe
title word deletion	dcWdbeeWVZaWdgcXXWYacYYgZbaXVVbd
title word details	cadXaZZcaYcZeZZYXadaaaZYbYaZccaa
title word device	cYZYZZYaafaaYYbbddZZbXcbaaaZcXbc
title word devices	dabZabbbeebcbXeabeXZcZYWZadZgaaY
title word digital	bbcZcbcccaceZaXdbZcZgdZYbbbceYbY
title word direct	aYYcYaXYacZYdaeYdcYaZZYbdacYYbab
title word directly	eYYaZZbaadXbaXdZccXXZXaXYWdXeZbX
title word disclose	WZbeYaXXcYZYWgdecdefYZcbdcWYYdZZ
title word disclosing	YYeabXaYdYYWXcZXacbcXZYaYbXZafbY
title word disclosure	YbddabYYdXXZWcbbddebYYcdYbYccccY
title word disclosures	YcdcZcbZaaZbXbZbaabdaaabZfecYbcb
title word discrimination	deXecdeXXXaYbfbYXYYcaZYdZddYXYZd
title word do	aZZbZabXZaaaaZZabcXZbabaYbaXYbdb
title word does	ZaaYaacZcXbfYaYcbYZYZbdYbbYbYccY
title word e	cYbZaYbbcbZabbbebbaZaacZYbZbZddZ
title word economic	cbZccccaYcdYcbZaZZaadcabbbcbZZab
title word eea	XbbcYaabbZbeaYYbZZaacYbabdZacaYd
title word effective	YZXYXfadYeYdYbXXXYbdYYYXeZdccYeb
title word email	aYZZbXZecfdZaccfdcVbedbabacbaYda
title word emails	WYXceXXZcYaXYZeYcfXbYdYbcaaWaZVe
title word enforcement	aZbddbaXbaaYbdeZaaceZYZcZdYZYZaZ
title word ensure	fZeXdZfdZYaZddabcYYZbebXXaYcYedY
title word erasure	ccZabccYYbaZdacZXYZbabYdXccbYYXZ
title word eu	YZdaXZZcaadfaVYdYbaXeZcZbeZaedZb
title word european	bebbZbcbZbgZbaZZaabbebbaecabaZZb
title word exercise	dbcZYaaaYabZcaYbZZbZacZcaYYZZaac
title word exercising	cdabadeYYbdYabdYYYaaeZXdYdeaYZYc
title word external	YZbcbZXZcZWZYZccbeecYXbabbbbacdZ
title word features	bYaZcXaeZbcXcabfebaYedcaZWabZdbY
title word feedback	cXZaeYaecdZZbZdddeXYdaZYYZdeaccY
title word following	ZZeYYebcXXZZeaXbYXZaeaaecaXbcZYd
title word for	aaaadZbcaYbYYaaYaZYZacXaaababaXb
title word framework	XZbdYYbYYdeeZWXeZafYafZZXgYXfbfe
title word fraud	aXcYdXeeXXdZeeXccYeXfeYYYYYdWccX
title word from	aXVZZZXaZddadWbdaeYZYeXXcZacXWeb
title word functionality	abdZcbcccXbcZdYdeYccacdYcZYebcdY
title word further	ZccZZZZcZaYcZdYbbaddabebcZXbcbZa
title word gdpr	aZdZaaZbbXbcbbaZYaaZfYbZaZZcbcYZ
title word general	ZfZaadedZddfZdVeaabcefdcaeadcZYZ
title word get	aZWadaZYbdaZcbecacXaYdYbZYZaXXba
title word give	dXWZdXXebecXbZfcdgWXaYZZZWfZacZW
title word global	XbbeYYbXbaadXYZdYbcZbbaYYeXZaded
title word google	aZYZaaaZYaZXcYZcabbaYaZaZYZaXYda
title word group	XZdeaZXXeYYZXccceeeeYYbdbeYccdcX
title word have	abbdZcbWXWcZaecZaYagabbddZWXWWYd
title word how	ZbbYbabZdZZaZbYYcZYcZcebaaXYaZba
title word i	bbYabccZXcaYabdZcYXcabadbbZWYXXf
title word identifiable	aaZYYbbdbbbYbabacbZabaaZYbadbZaY
title word identifiers	cYXaZYYfXfXYaZXeYXXXXbccYbbcYfdd
title word if	dbgZXYXZbaabaYZYZebbZacacbbYbbYe
title word important	ZfaZaebbZdffZbYfacbddbcbdfcebXZc
title word improve	dXeXfXfcdWbedeVgdYZXZgcXXYWdYagX
title word in	aabZbZYbabaababbbbZaYabbcaaaaaZc
title word inc	WYfaXZXYaYZZaaaYYafdZYeddZWadeYc
title word including	YacaZZbbZacabcZadYbaccbdcZZZaYab
title word individuals	bbWYYcbdaedcabadcdZZddbZacddeZaa
title word info	badWYdZdYZaZeXYbZXZZeZZbaZYaeaYa
title word information	bZZZaZZZbbbZbZcaaaZZaaaZYacababZ
title word interest	YbYbaZYdcagbaZaZccYZfZcacabZYbXa
title word interests	WZafYXYafXdgXdgWadZXdYcYgaYdWbWZ
title word international	UaebXbdXYaggbaVfWXcWgbZXXfXagdae
title word introduction	YfZcagddaffgXcYgdfeegfebegdfeXbc
title word ip	dZXZdbZeacaXcYbaaeaYebXYXXcceaaX
title word is	ZbdaZbZZaaadaaZbcabaZbaYYbYbebcZ
title word it	daacXZXaabbbZWedcacaZZYaZZaZfaaa
title word job	aZXcbYZcZddaaZbdbeZafbaYaaaddXaa
title word keep	YgYZcabbbbcYWYYbZeYbaebYafcbeWYe
title word keeping	deeXWeeYffXeWWcZecWeXWfYYbYXgXef
title word kingdom	beaZZcaeZbdbWZZbZZadddfaccabbZZc
title word know	beadXebXbddbaZdYYbaecaadYebbaXYd
title word last	XZWXXddeXeYdXfWYaYbfZYXXfYfbfWcb
title word law	accdaZZabWXbXccbbcddYYcacdZebdaX
title word lawful	YbaaZaadbYecYceYYbZbeYcZdaYeYbYZ
title word laws	ccaZcbcZYbbcacabcYZdcdbaadYcYYZb
title word legal	XZdbaXZbeYdgXcbabbbYdYdZcaXebdZY
title word legitimate	YdadXZcedYfgYbdZacWXfYeXeZYfYaXX
title word light	edZedddXYadZddbYYYcbddYcYbcaXYZb
title word limit	dcZaYdeXZaYZbadWZWYdZZZeYaZXXXZd
title word links	agXZZgeeYfgfYaXgbdYbgfeZdgdfgXZd
title word location	bYZcbYXaacfZdbcacbZXecYZZZdXZdaZ
title word log	dYXecYXdbgeYeWdbZfaXfXXYYYfcecYX
title word long	XgUafYbadYgXYXWbVgYcXgYYYgfffXUf
title word make	dYaXbbcZZbYbbZbZbYXXZZZWXbZZbaab
title word making	ZfdZXaYYXZYdbZYYaYbZaZXeZbccYYbZ
title word manage	dccbdceZWbbWdcZZaYabcbWbaaYZaZbZ
title word management	eYdZdYaZXZZYdcZYZZbZbbYaZZbdaadY
title word managing	ccWfddeXWXcXbbbXYWYeacXcbbaZXXXe
title word marketing	cYaadYZbcZaZcfbbfZZbYdbbZaXaYaba
title word may	ZYddbbbXaWYaYfaXdZccaaZdZaaaWbcZ
title word measurement	ZaeZdadaeYabbfcbdZaaacaZZZYbaacY
title word measures	acbZYbXZecWaZZcadcZcZWccZbaZfXZe
title word media	XabZcYXZcYbabYaeZccbYababbWdYadb
title word messages	ZcZddaZZbZbYZaeabbZcZbYabcbXYbWc
title word meta	bYfcbYXYbWWYaZdabbecXXZbaZdaafbZ
title word minors	WfWXXdcaYYabaZYYXccYbWdZYcddWXcX
title word mobile	WYYaccYdXadXXebfecaabffedbYXYZWc
title word modifications	ZZZXadcdYdYeZdZabZccbZZZcZbcaZcd
title word modified	YYYZYbdbZdYcYcXYaYZeaZYYdYeadYaa
title word more	ZfaYaffaaebgXcXdfbbdcefYZdbdfXdY
title word my	cabaZacYaaaZZbcacaZcZaaaXbaYaZba
title word network	fYZaeZacbccYeaebcbXXdaYaYYcabbcY
title word networks	XbcdZYZWcYYaXdbadddeaXbebaZbdbcY
title word nevada	acbbabccYaaZZeYZaXZbYdXbaafaXYbd
title word new	aadaYYaZaYbYbaZZZYdcZcebcYXZbdYa
title word no	ebYbdccYXacYebcZZXWYdbXbXZbbWYba
title word non	YXccZZaXbYaaZbaZaadZaaXaXcbYadcY
title word not	ZbYgYbaXXaYXYbaZaeZabZYcabcWXZdc
title word notice	YaaaaYWbYdZbZZZdabbddYZZcbccbXaZ
title word object	eeZdddcYZacaddZZZZccZbYcabbaZYYb
title word obligation	XbaYZZacdYddYacXaaXYdYdXbXZdZbXZ
title word obligations	ZbZbYZaZZaZacZZdYccdZaZaZdaZdacb
title word obtain	cZZadaZbbaZYbYbZbbbZaZZbYYbebaeX
title word of	aZbacaaaZaZaabZaZaaZZbZaYbbaaZab
title word officer	YZcXYeXeWWaXdXWcYZcadYcecbXcdeYa
title word on	ZXYacZbaaZbbaaaZcbYYbaaaZXaaWZZZ
title word online	cYYXcYbebdbZcbaceaXXcecaXXYaaacZ
title word operations	ZXeaZYeZbYdebaWdZXaXdeYXYdYZeeea
title word opt	XYWbZYZaXcbYYcabdaXXbeccbbaWXYYb
title word or	aZbbbaaZXYaZadaZbaZYZaacbZabXaba
title word other	ZaZbaYZYbabbbZZcXeddYcZZabZcaYcZ
title word others	WXefZYXXbWYXXcaeadffXXcdecXcXecd
title word our	ZYZaZZacaYZbbaYZZZbWbaaYbYabbccZ
title word out	YcWaYbZbZdbbWcYcdbXZcccbccaYXYZc
title word outside	ZXedXWbVbacdXVZZXZbXZcZXZfWVgdbd
title word over	baZcdccZZacabaeYXbZcZdVaXZcZaZYZ
title word overview	bbZcaaZcZeebcYbeaeaafcabcacdeZaY
title word page	aeWaafdYWcebcdXaXXYdddYcdbZaaXYd
title word parties	WaecVaYYaXZbbaaZWdbeYZYacbadaaYb
title word partners	WaefbZYXdZWYVadebcdeWYddbcYaZeab
title word party	aaZaZZYcbaacZZZfbaabZbdabbXbZaab
title word payment	baabcYbYbZYaYbbabZcaabZbYaaaZabZ
title word payments	ZXebeXYafZYZZafaebaaYXaZYZbdafZX
title word performance	aYdZdZecbYbdYeWdcYbZdddaZbXebbdZ
title word period	VgVWgYgVgWfYVXVXXZWbWgYVXgbVgUVg
title word person	XacbYZacaYddYaZYZYYYeZfZdYWcabXa
title word personal	bZaaaaaZbaabaZbZabZaaZaaabbbYabZ
title word personalised	bZdZaZbbdacebcZccYZZecbaYbYccZca
title word personally	abZXYcbdbacZbZaadaZababZYabcaZbY
title word phone	cXWafYXfdaaXaXeXaeXXaYXXYXfXdbZX
title word pixel	eaZXZZYeYcYaXbYebXXYYcdcXZZeXdda
title word platform	eXcZcYcbdZZbbbadeaaaYddXYZabebeZ
title word policies	YdXbYbacXbbabdYeZbbabcabceceaYYZ
title word policy	XebZadbgWdafZbWcbaecdbbadbbcbWcd
title word portability	bdXbdddXXZeZeeaYXYXccbYccbacVXbc
title word practices	dZbYdXcedabZccbceYYYddbXYYadcbdX
title word preferences	WYWdZaXaXcfYZdededYeaecegbXXXXXe
title word prevent	bYdYbZdbcbYdabZceYbaZbdYZZYabadZ
title word principles	YbZcaaacZecdYbYebcdabecadebccaaa
title word privacy	XcXbZdaaYccbacYZaaabfbabccbaaXbd
title word private	bZbYcYedbbcdacYedYYZfcdYaaYebbcY
title word process	caXdcaaabafZcbbYaZYYdaYZaZdbZZZY
title word processed	dYaZaZacYfbacZbfYbYXbaaZYZeabbdY
title word processing	YYeabZcZaXccacbZYXZXdZZZcZYbYZYZ
title word products	bbZZZcbbbfaaaZbbcbabbbbabbabaZbb
title word profile	bXVdeZYcbecYdaecceWaccZaZYbaYbbX
title word profiling	aZcacZbcYZabbdYZcYbaddabZZZcYZbY
title word protect	dddZWbcXfYWgVYaZebacWZgZZdVXfZcd
title word protection	YZabYdabZZZdZbYYZZccbXaZeZabbcaa
title word provide	dYaZcZdecdfafcdedbaYefbYYYaebbeX
title word provided	YbYWZcbcWbccdZWfYXWWcbdbcaacbZZe
title word providers	UYegZXVWfYXZVfeedeggXYagffXZbfaa
title word providing	aaYcbbcaYZeZbbdXZYWYeZZbaYbbXYZY
title word public	aZbZdYadbXabZacacacabZaaZZYecdcY
title word publicly	WZaacZYYdXZcbYacYdcaYcYZcZXdXada
title word purpose	cYcUdbfebZbcaeWfdWaacdgYWXWfbbdX
title word purposes	ZWdYeYdcdVZcZgacfZecZdcbXYWcaccY
title word questions	ggeZXcZXYZcZdUXWZYgebadafbWWcaWg
title word reasons	ZZcbbZXZcaZYacbbcaccYYZcabZaZcda
title word receive	XaddbZYXcXZZYbYbYbfgWaZbebXeWYeb
title word recipients	WZegYaWWfYXaWYedbdgfWWabcdaXddXa
title word rectification	cdYabdcXYacYdadYXXZdbbXdYebZXXYZ
title word regarding	aXYcZbbZXbZZZbbbbZZcZbZddZcZabbd
title word registration	dbVeacYeZgfadXdfcgZafYYaZYeadZZY
title word related	cbXcabWaYeaaaXbZVbcZZZaaZbcaacYb
title word relating	YdabaZdbdWccXcZYcYXYcZbYdbYdYbXc
title word relevant	dYcYcZbdcaaZcaaacaYXdbaXZYbbecbZ
title word representative	YZdYYdYeYZZccaYcYabZeYcYcbZdebaa
title word request	cbbgdcaXZZbWcceYZZcdaXXdWcbaXaXa
title word requests	fbZecdbXXZZXcaeXXYbccWXeXaeZXYcb
title word requirements	YcabZcbbbbZcYcaedddfaaddeeaddbcb
title word research	eYcZcadacZaeabdadaZabcaXXZabdaca
title word residents	ffXecefZVbbZadbZYXYadbVdYbgaUVbd
title word responsible	WYgXXfWgWXXefXWgWYXYgXgedbXcfaWb
title word restriction	ZbYbccdZaabccZYZYbdXaZbaXYcdYYcZ
title word retain	bbWYbZbcZabcXZYcbbZbadbaZaYdbZZa
title word retention	VgWYfWdcfXbXVWYZZdWcXdaWXcbZgXUf
title word review	fZXabbbaZabZdabZYbbadbYaXZdcZaZX
title word right	ccYfceeZYbaZcbbZYYZccbZdXedbYXYa
title word rights	ddYgcedXVbcXdddaZWaeebYfYbcYVXYc
title word s	abbbZbdZZdddaXXaXZcYecZXXfaaebbZ
title word safety	aXdZdWbdbWaYdgZfdadcadbZZaXeXeeY
title word sale	YZdbZZZXbXWYYbaYXdaaWZYbYbdbZdfa
title word scope	afaabfcabecfYbceedZebbecedabcXac
title word secure	eacYYbabbfYfZXebfdWbaWeZYZaZfZea
title word security	fbeYXcdYfcWfXZfagdYfYZgYXbVZfWde
title word see	aYdbZXXXdbZaZadadebaXYcZaaaZbcba
title word send	ZYdfYZbaYdfdcXXbWXaWedYXXdbXgdeb
title word sensitive	cYaXbZZbabcZcbaZbYXafbYaZZbcbbcY
title word service	ZacbbaXceYZaZacbZccbZZaZZZadgcXY
title word services	aabYcbcbaabaYebbeZaabbaaZbZcabaZ
title word settings	WZZdaaWcXddbZdYfeeaZadecedVYYZbc
title word share	XbefYaWYeYVbWccecfggXWadccadbebZ
title word shared	YYfgZXWVbXXZXfaaagcfXWbeZddaYeac
title word sharing	WaffYZXWeUXaXddYacecXXYbZdZbceda
title word shine	edZfddeXXaeYdecYYYbbdcXdXbcZXXYa
title word should	bfcZYebYccaeXYZabbbebaeXccYZfXZd
title word sign	YZXabaXabdfadWadVdacYcYXfZceXWdc
title word signals	YcZdZZeXZcXbYXYfXeYYgXdXXfYYZXfc
title word similar	acYbXZXbXfacWbXeZYaaYcedbeXbWaYf
title word site	YbYbYbZcZZaZabacbcadcabbcaaYZaac
title word sites	XaZaZaXbbbaZbYbgbfcbXbbaeZacZaae
title word social	ZYYadXXZcaaZcXceZgbaZZaZbZbcYbea
title word sources	WaXWYYWXbWgfdYWfWgbgWeXXgbXgWWdf
title word special	ZdYYZdbdadccaYYccdccaZeadbcdZYbb
title word specific	caZZadaaYcbcbababYbbfabbaaceYZdX
title word state	cdYdcddZXcdZbccbZYaddcWbXeabYXab
title word statement	VbaYacefbfbgYeXabZdecbbbcabeeYdb
title word states	bcbdbddXabdaaZaYYacbfbabXfcbabcb
title word storage	YbbZbZZYbaYbWWYaaZaZXacaZdYXbdbf
title word store	YZZbYbaabbZZXZYaYaZYaabYWcbXeaZe
title word stored	ZeZdbcfXaYebZbZZWYbbabZbYeZXZYYc
title word subject	baWcedbYYYcXdffXcYXfdcXeaaZYXXYd
title word subjects	deaaZccabadZdaaZaZcedacccaZZZYYd
title word submit	fcZbdbbZXcdYdbbZYaXYcaXbYbfbZZcb
title word summary	baYabaYbZdeYbXcbZdZadYXaZYbacZZY
title word supplemental	dfYbcddZadfYbcbZZaYcfeZcZddZaZYd
title word support	YYZaeZcdeadZZceZcbXYcZYbWccdaaYY
title word table	baYdYaadaefbbZcebfbafbaaccbdfZZb
title word targeted	YYaaZZYXaYZYZZcZcdZZYWYabZaZXaaZ
title word technical	caXZcaYdZeYZbYceZdYZaaZZaacbcbca
title word technologies	bbWcZZYeXfYabZaeZbZYZcbbabebaabc
title word terms	WbYaaddeaabgWfXYcZZbeZcZdabebaZc
title word that	aXceYWWYXacabZZcZfbZcZWZZbdaccaa
title word the	ZZcZZacaaaaabbZaaXaZcaaYZaaZbcZa
title word these	ZYWcbaYbXebYZcYcbcZaZebfcbaaZcZc
title word third	WZacXaZZaaZbaZadZabZZcaZacZZacdb
title word this	abXWZaaeXdYdXdWbcZbbbZaZcZYbcWbb
title word through	cabdcZaaaaYZcacYaabbZYacbZcZcbab
title word to	aZZbbbbbZaaaacaYbZbaaaXZbabbZabb
title word tools	XYeaaYaYeYYaWcdceccdXZecYcYZZebY
title word track	ZbWeWadZWeWZXYVeYdWWgYeYZdZYXYgd
title word tracking	ZbWYZZYeVfYZbaVfaYXXYeccaaVZVccd
title word transfer	VYegWZaWZYcgWYXfXZgYbcWaXgXYffea
title word transfers	VaefWZbWdbegWaWeXZgYcfYYYgWageee
title word types	dbXcYcXdYddabZcdbebadZbbdacceZZZ
title word u	bacaYacZZcedZYXaYZcZccbYYfZbeacb
title word uk	YcaaZbZcbbacZaaccZZadaaZcaZdcYaa
title word under	ZZcfbZaYYYaZZeYYXcabZZacabcbWaaZ
title word union	bcbaYZbbbZfcaZXYYZbZcabZeaZbbcYb
title word united	bdcbZccYZcebZZZaYZacedbbafbababb
title word up	daaXbabfYZZdZcXadYYbebbZZZXeabfZ
title word update	baZZcbeZYbZZafZYbXYdcbYbZaZcZYea
title word updated	XYXXXdedXeYeYfXYXXefYYYXdYdZeXed
title word updates	aZYXXcacYdXfXbaZYaaeYYZXcabZbWfe
title word us	fcZbXaYYYceZbWbYYacZecabcabXabWa
title word usage	eXbXdYceZaZYcdYeeYXXadbaXXXeZedX
title word use	caaYcadcaaabadZceYZYccbZaZZcabcZ
title word used	eXXXcXVfcebXfWdcbeaWYZXXWXeeadbU
title word user	ZZcbbYYbbZYXZacbZcacbZYbaaaabbXb
title word users	aYaaaZZbbbaabYaaabeadZZZYababdcX
title word uses	eZdXfZdebZYbbfXgeXZYafeZXZYeZdfW
title word using	baWXcXabebfbcWbZXfXYZcYXabcdaXaZ
title word verification	dYaaaYabaaabbYcYaaaXcYZaYZbdbbcX
title word via	XWYbZYYZbcbZYbafdeacbZXbbabbZaZa
title word video	bZZbcYYdbcbXcadccdbaababbadabcZY
title word we	aacZaaabcaabaZacZbZZZZZZZbabcbbZ
title word web	bYXYbYYfWfZYbcYfabXYadbbZZbbXdcb
title word website	ebcaabXdYbcacWacZZabbbaaaabbdbba
title word websites	cbYcaaYcbedbYYceceYXgZXYZcfZfXYa
title word what	cbZbcbXZbbbYaYcZZbZbbYabXbcacaYb
title word when	YaYeaVYZeZYcYYcbbgcaZYaYdZbdebYZ
title word where	WadgVceWXZfeaYXaWXgXacYYagWYZbce
title word which	bZfaZbcZaZYcYeXbacdeabcdacccabcb
title word who	YagaYaUdbXXbcZbdXbfcaXfbebaadaYa
title word whom	XadfXaZXdXXaWdcccdefXWceddXcbdaa
title word why	dacWcbfdcYXfaeZdgXXZZagYVaXfccfa
title word will	XaabbZbZcZbbXcZXaXcdYcZacbbZdcbc
title word with	bZbYaYZddaadaZbbebbZbadabZZeadZW
title word withdraw	cdZecedZYbYYdcZZcYcdYcZbYdeZZZbd
title word work	ZYdbcYaZdYZZZebbdbcbZZdaaaXbXedZ
title word you	bZYaaaZZbcabaZcZcbZabaZaaZabcaZa
title word your	ZZcacabXbabZaacabZZbabZaZcYZYZaa
transfers*1	XYacaabZabbdbXXaYYcXabXYYcYXabcZ
transfers*2	YbabbWYWYbabYaWcZacaaaZZYbaacbYZ	9:81
transfers*3	ZbXZbVbZXbecabXbZYcYbcYXbbZbdYaa	9:68
transfers/adequate-protection	YXZaaWaZccaYZZbZbdacccaZXbXaZXbZ	9:160	37:215
transfers/arbitration	bdaeddbYZbZWcbYVaYWecZXcZYabZXYb	9:210	41:350
transfers/copy-of-safeguard	XZbYXXXaYadeYWWaYceYdeaXbaZZecXX	9:168	43:310
transfers/different-laws	ZZccZZbYdabaYZcbZZYabbaYYaaaZbdc	9:176
transfers/enforcement	YcaYYcZbbdaddcZcYcYaeecZbcZaZadd	9:253	40:350
transfers/framework	adYbcaeZWccZbaXcZYaZYYYcXXbababb	9:210	38:350
transfers/liability	ZbZacZXaZZYabdZaccbaYcbbaaaZbZdb	9:239	42:350
transfers/recourse	adYbbcabbaZXbaZYbYYccaabZYcbYXZc	9:202	39:350
transfers/safeguard	YbYaeZXXZbZbbaabZcaZefbaZbZcYYaa	9:257	37:361
transfers/to-other-countries	ZZXYbcbbbcZabZYcZZZabaZbbZYaZZZZ	9:302
under automated-decisions	ZdcccbeaZYabcdZddYeZfcabacbbZacZ	16:131	74:51	75:60	76:60	77:60	78:60
under changes	acYaWeadYeZgYaXbaZdgdabYdZbcdZab	17:182	79:92	80:67	81:32
under children	ZeXYadbcbaacaaXabbdZZccYdbdcaaca	15:180	68:102	69:100	70:115	71:60	72:60	73:60
under choices	ZcaZYbabWcbYaZZbabacbbbbbcZZaXZa	13:155	64:60
under collection	ZabaaYbabbbbbaZbababbcaZaacbaaaa	2:97	20:46	21:60	22:60	23:35
under contact	bbcWYeacYbcZcYYZZYbbeccacZXYdbZa	1:155
under controller	ccbZYcYeZZccZYaaWZbZebdabZabcZWc	0:143	18:65	19:74
under cookies	aXaabXZaYcaaXcZgcbaabdcaddbcdYbb	6:175	27:98	28:95	29:66	30:60
under do-not-track	YdZeXbeXYdZZYaYeYdYYeZdYYcZXaYea	14:200	65:115	66:69	67:90
under legal-basis	YcZcYabcbXddZdaaacWacYYZcWXbacZX	5:187	26:41
under nothing	ZaaaZZaZaZaZbZZZaaZZZZZaaaaZZZaZ
under purposes	aZcZZacaaaabYcacababbabcaZYcaZaZ	4:112	25:66
under retention	YgacYbabbdeaYWZXabYfXgYYbgaafZVf	10:198	44:96	45:49
under rights	ZbbbZcbaYcdaZbZZaZZacbbbdcbbZaZc	12:153	46:18	47:45	48:30	49:64	50:48	51:63	52:13	53:58	54:10	55:56	56:24	57:60	58:60	59:60	60:51	61:75	62:60	63:36
under sale	dbbYbabZbaaZZaXYYbaZdZXbXcbaYbcZ	8:186	33:64	34:68	35:60	36:63
under security	bcZaZfZYZbabaaZaaZZdaabXbbYYbWac	11:176
under sharing	ZcacYbZXaYZbYcYdbecdZaedbeabbZbd	7:157	31:84	32:52
under sources	aXYYaXVdaefeaXXgYaYZWeaXeYcgZXed	3:181	24:74
under transfers	XaadYbaXcccdcaXdWcaZZebZcdWZaadc	9:212	37:70	38:60	39:60	40:60	41:60	42:60	43:70
under unknown	aaaaabaaaaabZbbbaabcabaabaZbbaaa
word <email>	cdaXUaYaWZeWdZaXYXcbebccfWVUabUd
word <url>	XZbdYbaXZbYaXZYaccabaYZfccXVYZXY
word ab	ZZeXabYbaXZaZYZZZZcbaYbacaYXbbYa
word abide	aZaaZaZZcbZaaYdYabbbZYbcYZaYbaZb
word ability	aZZcbacbZaaZbaYabcaYbaabYYZZYYbb
word able	YaabZYaaZbaZbYbXeXYZZZYdXZYXWaaZ
word about	aabZZabZZabZbaabbbbbbbZaaYcZZbZY
word above	abaaZaaYZZbcZbZbabZaaaZbaYZaZaab
word absence	YYbacdZaZXYYYYbaZYbZZYXbaaZaZdaZ
word absolute	badYYdcZbdaaabbbeZYbabdZYYbaaZce
word abuse	ZYbZbXaaaXbbZcaZbXZcYabcbcZZaaba
word abusive	aaaZbaYYZYZZYcaZZZcbbacZaYacbaYZ
word accept	aZVdZaZdabYaZbaaaaaYbbaacaaXYYZb
word acceptable	cebWZdcYcbYbWXaaaZYeZabaZcZZecbe
word acceptance	dZYZYbYcYdXacaXYZYcZbaYZdXccdabd
word accepted	ZYbacbYcZdYYdaccZbaZVXbYZZdaZcZa
word accepting	XabcYbbZebZZYYabbaaaaaYYdZZZdaZc
word access	dZYYYcYYcZZZaZbaZaacaabcZZZZYbZY
word accessed	aaYeXXZZcYZYaadabcbaXbabYZaXZcZZ
word accesses	ccabaYZZdZXYWZeYYcbcYYbZcbcYddbe
word accessibility	YWXaabecbeZdVcccgaXaaacXWacYdZdY
word accessible	bbbbccaYbaZZbbcYabadZbaacaaZdbZb
word accessing	cZZaYbbZYcbbbbbYYXbabcbdZcZZaacb
word accidental	eabZWZbYbbYbYZccaZZdaXccZYYXZZZb
word accidentally	dcbZYbYcacYdbZXbYcaaXccaacZacZZZ
word accompanied	cYbZZcaacYbbaZbYabbdaYbYcZaXaZZa
word accordance	ZZZZbabYaYbZbabbZZbaaaXaXZbZZbba
word according	YZacZaaYdaZaYZbdbcYaaabacaZbadZb
word accordingly	XabaZXYbcdYcabddbbeXYYYZZbZbZcaZ
word account	bcaZaXZZbZbaaZcZaaZbZbZaZbZYaZZa
word account's	accacacaZYZZccaYaZaZbbbaZZabYbba
word accountability	ZacZdZbYbaddZaabbZbZaYfZYZYYcbac
word accountable	baacWabYaaccZZZbaacbaYaYacZXbbcb
word accounting	YbaZdZcabZdaaZbZaaZZcYbXZZadZYWa
word accounts	aaaXcZacbaaadZabcabZZZaYbaZZaacY
word accuracy	bbbabbaZabXcaYbZbbYcZaZbYZfaaYZb
word accurate	ZdbXXbbbbadbcbYXZZXZacacYdZZXZaa
word accurately	bYZYZbZaaabdbaYdbZbcbbaZbZbcabbb
word achieve	XdaabYbcdYdZZcZWcaabZacaadbcbaZd
word acknowledge	YZbbacaWcbabbbcZababcbabYZZYZbZY
word acknowledgment	abacbcZZaZZZcZbYYaYZabZZZaZadYZZ
word acquire	cbXaaabbZcbbbaXZZWYbabYdabadaYbY
word acquired	bbYbZbacbbdccYbaZZcbaccbbacbdaaY
word acquirer	ZbcfYZZYcZYaacaZccbbXacdccZcYaZc
word acquires	YZYYaZaaZbaacaaZZacYaaZabaabYada
word acquiring	aYbZdYYccZcXdZeebeZbYZaZaZabWabX
word acquisition	ZaacaYZaZXXbWcbabbccXZecbZZbbaZY
word across	bZbbaZbZbaaYYcWdZbYZaZdabZXaZbda
word act	aaabYdaaZccbcZZaaYZZZbZaaaabbabY
word acting	baYcdZcdbacaaYaZbaaZabZZZbZcbZba
word action	ZabccYbZaXcbabcbbacacYZbbcXaaaXb
word actions	ZaaYZaZaZZZaWZaZXaaZaZZaYYaabZaY
word activate	aZacaaZcXaccZaXdebZZabfadaZdacbc
word activated	bbaZadaZbYYcacYaaZbbXabYcaXfacfZ
word activating	daYYYYcbeaYbcZZXbcYYXaZZaYZaZYea
word activation	YbZXdaddcZdcZaZYaaXadbdXeYZeZYZc
word active	bcZYZYabZaZYYZZaWZWaYbZaZcaacYXc
word actively	aXYbcZYbYdXWdaacdbYYXYbYZYaYZaab
word activities	ZZYZaXbaZaZbZZYbbbaZaZcYYaYaXadZ
word activity	baaZZZbaYZababaZYabXbZYaYabaabaZ
word actors	ZZXZYZZbZaYbYZXZVaWaZXZZbXbZcWZb
word acts	XZZcbZbYYZYZaaadZbdaZbZabbZbaaaa
word actual	ZZaaaZZYabaaZabdbfaZZZcaZafacbba
word actually	cbcbdaaebdbYbZZZadZYaaYaZbaZbcaZ
word ad	ZWabZXYZcYabaabcbabcYbccdcYYYZaZ
word adapt	acZacZaacaZaabZaZZacabaZeaabbXbb
word adapted	cZaYaadcbbccadXbaabbdebbZbadcaba
word adchoices	XZYdZbZbadeaaabcbdZedcacddaYZXae
word add	aXYacVZadZZbYaaacaZZbabYbZbabbbZ
word added	YXYZWXYZZZXaWeXXaXceXaZZfYZYdabZ
word addendum	aabbaYZdZbbbaZabbbeYbbYaacYddaXZ
word adding	cZYXbaabaadZbYaYYcaabbaXbZYbaZac
word addition	abYZZbaYZcdbbXbaZcaaZbaaZYaaZbbc
word additional	abbZcabaZbbZZbaaaZaXbZZaZcabccdZ
word additionally	cYYYaXbZaaWZdababbabZbZbYaZZcabb
word address	babaaZYabZbaaYZaabaZZZYZZWcaaZbZ
word addressed	acbbadbaYacXeaYYabacaaZcaZZaZaZa
word addresses	bZaWbZZYYababYcaZaWZcZZabZbZcabZ
word addressing	YaZbbXYbbabdWXbbadaZbaabaZaacZad
word adequacy	YXbcZWZXYbdbbXXdZYdWaZbWZdXXgcba
word adequate	aaaaZZZbWafbbYZdabaYaaZXbbacdbbc
word adequately	baZaXcZXadceWXZaZYabbZbabdZaeZZa
word adhere	dYYbYdaabbbbaXccbZbbcaaacbbZcZZd
word adheres	caZZbaeaacefabafaacZaYZYYcaddbcZ
word adjust	XWXcbXWbZcbYaddcdbVbZdddgaXYXYWd
word adjusting	ZaaZaYYZcabYZababbbaXXaZabZZacdZ
word administer	ZYZZZXbaZWbYZXbZbbYZZZaXZaZYbadZ
word administering	ZYZYcaecaaaabbWYaWZZccaYZZWcaabZ
word administration	ZXbaZXYbaccacZaZXabZXZZYcbaYWbaZ
word administrative	YZbaaYYabbZbXbbZcaZbaadYeZZZbZba
word administrator	aZcbWZaZaabacZaaXcZcXcXYdcZZYbbZ
word administrators	ZYbaaYXZcZabaYYaXcecYZZYccZcaaZa
word admins	acbZaccbaabbYZZaXacZZZbZcbabZaad
word adobe	XcdZXZZYdXYaXbYadcZZXXbabbbXZdbb
word adopt	YcZaZZdXZaaeacbcaYYZcbcbdcYccXbd
word adopted	abYbbbZaYedeYcZbaZZZccYZaebZcZYc
word ads	bYdYaaabZYaaZdZZbWabbbaZbaYaYbcZ
word adult	YeZbZcaZZabZYaZaaZeaZacYcYbZabba
word adults	aaaZaZYbZZYbaaacbabdZacZaccaacZZ
word advance	aXbcaXXZZXWZabcZcbaYYYaYYZbZYaZZ
word advanced	bZZaaacZacZabZccbaZbaaZbbYZaYcad
word advantage	YYYZbYaZbXZbbaWZcZYYbbaZZYZdabdZ
word advertise	ZdcVacbaZZbXbbZYbYZZaaaVYWZbZbda
word advertisement	cZZZZaccYdZaaYZYcYYYZYbZXYcbZcZX
word advertisements	ZbaYdZaZZaZZbbXdcaacZbbaaZYcYbaa
word advertiser	ceeZcdZZcWXbadYbbabZbcabdbZbbbeY
word advertisers	YZbWebZbZZYbZaZbaZaYaaZYXYacZacY
word advertising	aZbZaZcaYWYZZcXaacYababaabaaZZba
word adverts	aaabbaabYadcbcYbdaccddaacbaabZaY
word advice	bacZbccbabbZYXZYaYYZbZaadaZaaYYc
word advise	ZfXbYeYabgbdbXZcXdZbaabaabacdYed
word advised	adZcaddaZebcZcZcaZYcbdacbdbccabb
word advisers	YXeZYYYXdYWbaXcdZfeeXXZXabaaXdZZ
word advisors	ZZYaXYbaZbbbYababbbcababebdaZZWZ
word affect	ZYcbZcaaZbZZZaZacYXacbcZbWfXbYbc
word affected	acXdYbcXacYZcdbabbbdYcZdYaYbZZba
word affecting	aebXXcdXaYYacabZaaZabZYcYeYXZZbe
word affects	ZdbcaedYYcZZcaYaaZbbcZYbZbbbZaZY
word affiliate	XZZbYbZZbXbaZZdbYbaZbXZYcZccaaYa
word affiliated	aabYbaZYabZaaacYabZbaVZcaZaXbbaa
word affiliates	ZYdZbaZZbYbbbbadbZZcZbZZebXYYcZX
word affiliation	aaYcYZaZXbbaXbaaYZZZcbbcYaacdWbZ
word affirmative	YXeaeZZWcZWaYdaaaeZbXXZbabbZYdaa
word aforementioned	bZcYcaecZWZZedbaaZZZbacZbXYcaaaX
word after	abbacZYacbWcYXZXabYYYcbWabWZcZac
word afterwards	ZbaZdZYYdYaYaZcZdecYYZXYbYZZZbac
word ag	ZZdZZaYbZZbYgYZZYabeaYabcXaZbbYZ
word again	YYYabbabaaaYYcXaaYZZZcbecaYaZbbZ
word against	aaXZbbZYabZaXZYZbbZcZZZZYaZbZZYZ
word age	ZcWWYaabcXbYaZZZZYdWVYdXbacaYaeZ
word agencies	WXcYaZWYdaZdacbeabddXacadbXcVacV
word agency	XYaacZZWdXYbXdaddaceYbbZZcXbZbcW
word agent	ccaaYZbYZceYVbZYYXYVVYZZbdaaacbX
word agent's	daafYZYZaeeaYZYaaZZWZYadddZaZaea
word agents	abYZYcWZZaaabYabacaaXWbcacXZYYYZ
word aggregate	YXbYcWcXdXYcWfdXcYccaacZYZYdcZbX
word aggregated	ZacadYaYcaZbbabYbacbYbbZWZYZaaYa
word aggregation	ZZaZcZZacZYbaXbcaecdYbbdacbZZbfZ
word agree	WYZaZYacbcXeaZZZdedabYYXZabdYZea
word agreed	XZdYaaZaaWXWbZaZaaZaaYaZcYbaXaZY
word agreeing	YaccbaZbaYZWbZddebbZYabZZbZZXcaX
word agreement	aYadYXZZaZcdWYaccbbYZYbZdZaadaab
word agreements	XbXdZWababddXXZbbccaaXaXacbacYYc
word ai	aYbYaZaadZXaYbaZbYbaYaaYXaZacacW
word aid	ZbaZZZZZcZYZbXYZXbdcYYabdaZaZaab
word aim	ddcZdabYaZZZZZZaYXXdaZXbXbcabYaZ
word aimed	acZZZbdbaabdYZaZbZXccbbZbcaYbYZc
word aims	ZcabYZZbZbZeaYYcabcYWbeXZadeYXcc
word alert	bbZabdaZYbbeafYaYabZdbcbZZZbbZaa
word alerts	YbcYcaZbdYdZabbdbZaYZebZcYYaaccZ
word algorithms	bbaYdaddcYedZcWbcYcYdecZZZYffZZZ
word alias	bZYZaZYdbbbcZZXcbaZZZcZaabadcbbb
word aligned	bbZZYZbZaaabZcbYZYZabbabZZZabZaa
word all	babaaaaabbYbZbccbbacabcbcbYabZYb
word allegations	ZbYaZYXZZaZaZaZYZcbZZZbaZbbbcYYb
word alleged	abbYabZbYbaaabYaaZaabbbbbacaaZca
word alliance	XXXdZZWZZacZabafbgZccdeceaZXWZYb
word alliance's	baZbZZaaZdbaYZbccZZbbabbcaaZabac
word allow	aZaZZZadaZaZaZadaaabZacbZaZZXbZZ
word allowed	ZaYbaabYbacYaZaXYcbdXaYdcaZaZYZc
word allowing	XabZZcdaaXcZZcYYaWYYbbbcadYaaZcZ
word allows	bYbaaaYaZZbYZZcZZZabaaZabZZZYbcZ
word almost	bZYbaaZdbZZZZabdabXaYZbbaZZbZcZY
word alone	cZbYXbYcYabYfYZZZZZXdaadaacZbYaZ
word along	YabZXaZaaZXaZbYcdZbdZccbbdZbYaXZ
word alongside	ddXeaaYZZbacYZZaXZfbaaZaZaZZdZcb
word alphanumeric	cbZZacbYZcXcaZZYbYZaYZaaYYaabZac
word already	YZaYcZcbaYbZcebacVabZcaabbXbZabb
word also	aabZaaaaaZZabaaaaZaaZbabbaaaZbbc
word alter	YaYaZbbXaabYadbadaXdZbcaccaZYaWY
word alteration	deaZYdYZadZcYXabZcZebYdYacbYdYbe
word altered	daZabbYbbdZbbZaceaZWZZcYZZacdbdb
word alternative	accaaZZdbaZbYbYcZaccaeeadYZYbcYc
word alternatively	cbaYZaaZaabXbbXcfYaWYZadbZZYZcYf
word although	YdZbXbcXcaZaadbZZcbaZYdcZdcZYabd
word always	ZaaZcaaXXZbaZcbZcaYYcaZaZXXYbaab
word am	fedXYZWbYZcYbYXYXYecbcdZeaXZccYc
word amazon	YYcbYZZaeZXbacadYabcXXaZZbYabdbZ
word amend	ZcYZcbaaXaZacaZaWYaecZYbZZbYdYYZ
word amended	ZZbdcYadcZXdYXcbedaaZYcXbaZfaeaY
word amendment	bZbbaZZbacbeYbaaZbdaabYZaacacZdb
word amendments	aaabZbZcbaYcYcacbbccZabbZcaYcabb
word america	WXYZYbaaadcbZZZZZXYYcYYaZaaZbYZa
word american	babcYZZZbYaYaadZZbccaYaccaZZadZc
word among	bacbZYdXcaYZZaabbaZbacbWYYaXYacZ
word amongst	cZbZZaXZdaXdYYdcbbadYXdYXbXacbdb
word amount	YYZaaYXcaacYcYaYYbYZZaZabacabZWd
word amounts	YabcaZZXbZYbYYadZecdXXaaacaZaaZb
word amplitude	ZaaYcZabaYaZbXYZccXZXbYXZWaYXbeY
word amsterdam	bYbXYbZbZZYZcYWXYYZYaZabbYZYeZYZ
word an	ZbbaaZaaZbbZbaaaZZbaZZZaZaZbZabZ
word analyse	ZcZZabZecYXZYZWcbXabZdbZYbZbWdcY
word analyses	aYbWcZZcZZYZecbbcWZXZZZYaZaZZfbY
word analysing	aabaaZZYbZZbaXaZabZZZcbaZbaYcaac
word analysis	ZabZaYZaaXabYbaccbcbYaeZYZWaaccX
word analytic	XZbZYbaZaYZeXbYdcXbZYZcZZZacZdca
word analytical	fbYZaYdaZbaccZaaaXWZYedbYZaaaadb
word analytics	bZaaZXbbaZZZbZZabbZYZaZYXababacY
word analyze	YadWZYbWXVWZaaYacYaaZZaYXYVYYcdX
word analyzed	caYZaaZbabZYdaabbYXYcdYYZZZZbZaY
word analyzing	abaaZZcaZZccZcXfbZbcdedaYbXabYeY
word and	baaZbaaaababbabbbaaaaaaaZbabaaaZ
word android	ZYZaaZZcafbaaZbcceXZcbbefbaaZaYc
word annex	aYdaZZaaaZaaaZbYaZYXacZaabaZcaZb
word announcements	aYaabYabbcbabfbefcZabebcaYXZYZba
word annual	ccZYaeecXZaacaXbZVXadaZebYbbcYbc
word anonymise	YacYccdZccZaXZZYbaXaaacXYZbbaZYY
word anonymised	bcebYabZZYadXbcacZacYYcaZcYaZdaa
word anonymization	YaZXXYZZccZeYYZXdeZZcYcWaYZbdYZd
word anonymize	ZeWZcYddbaeaaaXaZdaaZebXZdYagYZd
word anonymized	bbaZcWdaZYbabdbcZZcZaebZYZaYcdca
word anonymous	aabaeYabaZaYbYZbbYZZZcZaaZbbZcZa
word anonymously	WXZaZXXbdYaYcZcabdZaXYccdZZZXXbb
word another	ZaZbbaaXaYYaYZaZZZabaaZZWaYabaZZ
word anpd	YYbcZbdXYaebYYXbYYaZZYWaZdZYabZa
word answer	cYXZaabbabdZaZbYZYYZbZXdYZccZYca
word answering	eZYbZdeZXYbWcbcZYXZYZZZdYaaZWXcY
word answers	ZeaaacaZaYbbZaZZbaYcaaXcZdYbYZaa
word anti	bYYaabbdaZaabbZZZaXXbZaaZYZaZbZZ
word anticipated	bdYYZcbZYZeabdabZZbbdcacZeaYaYYd
word any	aaabaaaZYaaaZbbZbZcbbZaZcaaZaaaa
word anyone	bdbdXbaacaYZWaaacYZeWYbcadXYZacd
word anything	ZcbZZcaaZZbaXcbcbYcdbacfZdXZXcbZ
word anytime	ccZYZYZbYYeXbbbZcYYYfYbXbZaabZZX
word anywhere	ecaYbbYeZacadYbYYbbZbcbYcXYdcbcb
word apart	ccXdaYYebddaYWXbXcZWbYZZYZdcdcZe
word api	aZcacbZZdZbdbabbbcbZYaaZdaZaYbda
word apis	abcaXbZYZbYaZXYaaZabaXabfcZYbaZa
word app	aYbYbYYaabbYbcbaadaYcaZZaabZbbZa
word appchoices	ZaaaYZadZcbbZYYdcYacadedbbaaaZZb
word appeal	aaaYabebZbcabYcaaZcadaYbZZaXYXbb
word appear	ZabYbZYbbcccbcXdbZZdYccZdaYbZcdZ
word appearing	bcZaaZabZbZacYaYYbZYZaYabZaZaXaY
word appears	cYacdYacYaZZdaaaZWccZcYbaYYebaab
word apple	YaYXZbacabdabYWaWcbZXabZbZbbZYbZ
word apple's	bZccZabXZabZaZZXWYcYbXZbYbZadZYb
word applicable	acaZaacaZbbZaZaabaZaabZbaaZaaZZc
word applicant	ZdbecacabcbcZaZdbdabYccdacbcbaac
word applicants	cecZccbYYZZadaZZdZZYZZXaZaceaZeZ
word application	babbbXYacZaaZZabcbcZaZYabZaZcaaZ
word application's	ZaZcacZZbYaaXccYcaabcYZbaaacbbZc
word applications	aaZaZdYaZdZbababaaZabacbbZbbdZYa
word applied	XacYbZZYcYXcZdccaXZbYXaaZbYaWcaZ
word applies	YdZaafacYaaZaZacZbacdbbabaWbdXaa
word apply	ZbZZabZcebcbZYZaabadadaafaWcabYb
word applying	YcZabcZdYadccZZaZaaYeZcZbZecaZWX
word appoint	ceaZYdaaYabaZbaZYZaaYZaZccZZaZXa
word appointed	aYaYZdXZZZZaaaZZYZcXeYdeabYXaaYa
word appointment	dcZXZebbYYcaaaYaYYacgbbedabZaYXW
word appreciate	YZaeaccaXbbcabZcbaZebdbaadZabZZa
word approach	ZYabbZaecbZaaYcadcZaXbYZZYbaaZdY
word appropriate	ZbbZYZaZccbbZZZZaaaaaXbaXcZZbabb
word appropriately	cabaXZZaZcacbaYcZcbbbZZbabZZcbba
word approval	WZdbbXZZcXaZZZaaZZcYXYZYXYaYWcbY
word approve	caYadbbYYbbYaeaedZYcadedYaZZZaZa
word approved	aYaabXZcYdbbbXacaacYXXaXaZeZbcbZ
word approximate	YZbYYZdZbYZaYaaadZadbadZZZZbZabZ
word apps	ZbaZbbZaaabbcZabbaYYcZYbaZaabaYb
word april	XZZaaZaeaabeYcaadZaacZaZdZadcZZZ
word arbitration	adaecddXYbZXdbZWaYXccbYbZXbbZXZb
word archive	ZbYabZbbaYdZaXaaZYZaYZZbadabaaYa
word archived	acZcbabadZabXXWYXYYcYaZZYbYdfabc
word archives	YfYaaZbZabebZbZZYZZbZcaZZbbcZZXc
word are	aZbaaaaaZaZbaaaaaaaZaaabaaaaaaaa
word area	cYaaaZcaabaYZadZbYadbZbZbZbbbabb
word areas	aZbbZaXZZaYcbaZbZaccYZZcaZbaaaZa
word aren't	abYaYZaYbcbbaZZcbdZbZdababYaaZab
word arise	dbdZZdbZZbcecXaYZaXcdaZbbYaaaYac
word arising	dcYZbedcbcaYcbcbaZZbccbcZbaabZda
word around	bZccYaacdaZbZabZZYZXZabaabXYbbaa
word arrange	daXaZbZZYZdafZbaZaaZccZaaZZcYabZ
word arrangements	cZdZbYbYcbZaababcaYaYaaZYbYaabgc
word art	ZYdZcXaaZZZcXZYZZYYXZYdWZXZbbdYZ
word article	bbZbaZaaaaccbcYZYYbZccbabZYabYYW
word articles	aadYZbYeZdYcbZYcdaabZaabccaaabZZ
word artificial	bZWZaaacZbbbaabedbaccbbccabZdYZZ
word as	baZaaYabaaaaaaaaZbbaaaaaYZbbbaaa
word ask	abWbbbaaZcbZaYZXaYZabZZZYabaaXaZ
word asked	ZbbcYbbYbZbbZadZaXZYeYYYaXccaaYZ
word asking	baacaZcbZaeaZZadaeXabZaaZaaYZXaY
word asks	bXcYcYYZaXbYdbdYaZbZabZaYZZaaada
word aspects	cbaaaZdebbabbcYZbbcacdbaacYcaacY
word assert	ZbbcXcaXYcbbcXXXZYbZdbYbYdbZaZZb
word assess	dXaWbZabaaZcaaZacXYZdZaYXYYbZZeZ
word assessing	aZcZaaaadYYaZacXebZbYXbacZbaZcaZ
word assessment	ZafcaXbaaYacdXbbbadYaXbXYaaabdaY
word assessments	dYYXcabaadbaaccadabbbacaabdYcabZ
word asset	aaabYabcYZbccaaZaYaaeZcecZYcbYZd
word assets	abZcbaaaZZZaYceaeaabZacbbaZcdaaZ
word assign	dcYdaaYYbZXXZbabYabeYZZbcYaZbaeb
word assigned	cadbaXZaZcWdbYYcaZbbabYYZZbdeacc
word assignment	aZYdcZXbadbaacecbdaacZaZcYdbfbYc
word assist	XZbcZXZacXZbWbbdccdeZacaacYYbbYY
word assistance	baZYXaZabWaaabaebZcaYbZZabbbXbaX
word assistant	baZYcbZbZYbbacZcZbZcbcZcbbXYaWYc
word assisting	ZbccaaZXaaccabXcZadaYbZZbbbYbaac
word associate	cZbaeaYabbXYbecceXcZababaZZYYdbZ
word associated	ZZbZaabaaZbZbZbYXaZaZbabbaZcZbaa
word associating	aYaXbXcZZXZadbYabYYXYcbZXZYbYadW
word association	aZWYZaZcacbaaYaZaaYZZZZZbYYbXXaa
word assume	abbbYcYcZeZacZacZadbbYZabbdcebZZ
word assurance	dZZadacdbabbaaXbZZZZZaaZZYYabZeZ
word at	abaZZbaaZZaXaabYaYbacaaabZaXZaYb
word attachments	dbbZcZbcbbZdaWbaZaZZZXYbYeZccZaZ
word attacks	ZYdZabbXeaYbWYcYfaZaYXbZaYZXbabb
word attempt	abYZbZaaacYbaaZbaabaXaaYcZaZbaac
word attempts	YfXZadYbZaYcWaZWbZZbbXcaZcaYdZZa
word attend	bZXcZbaZYebbdZadZcYaecZYYZcZfWZZ
word attendees	cabZabaaabXZbaaacYaYZaaZcZbZaaaZ
word attention	deaYZdYcYXdZaZXaaaYcaZdabcYYadac
word attn	ccbbYaYaaaeabZWXbYcabcdddYYYcaZc
word attorney	bZbZYZdcYbbbXZYYYZZYYXbacbYbZZaX
word attributes	cYbaaZZabbcYdYbbXZaYbYYYYZaZbbba
word attribution	aceYbccadaZcbaYZacdcZYXYbbcbbcbZ
word audience	YbbZWZbZaZaaZdXcbaZdZYdbacaZZcba
word audiences	bacYabcYaYYbZbYYYXccaZZZZYZZZbbX
word audio	aYcbZYXaYbYaZabaZbaaabYbaaaZaaYa
word audit	dbYWaZbabZZZbbbZYaabZaYcYaaYdYbc
word auditing	cXZYbacaXZbbbbadZaadbbaXabYbZbZX
word auditors	YZceYYYYcZZYXcefdecgYYcdYdYYYdXZ
word audits	ZcVZbZcacbccabZadcXcXbYXYbZbbYcb
word august	XZXYYadcYcYdYbWYaYYdZYXXbZcYdXaZ
word australia	YXeeXbbYbaZdaZYaaZbabZZXbeZYaddb
word authenticate	bbbbaaccbYYbbZZcYZdacbbZcZYdXadZ
word authenticated	ZYYbaYZbbZaaaYYdZcabXbbXYZZbZYZb
word authenticating	bZYYbacdcZbYcXbZbYZYZcZaaXZZacYZ
word authentication	acZaccZaaZbaaaadbYaZacZabbbbXbaZ
word authenticity	ZZZbXZYaaYaZbabZcYabZaYbZbYbZcbZ
word authorised	ddbcbbYZbbWcXccbccbbXXcbYddaZcZa
word authorities	WVebXXXXdZYZYZbccccbWYaZcbZZXeZV
word authority	WXdbYecYadbZXVYZaZYdbWVfZcdacYbY
word authorization	aabbbdbYcdZbXaZbXeXXZaaaYecdYZcc
word authorize	WZZeYabZbaYaXabXZeaYaUcZcaYYZYZZ
word authorized	acZaYabYbbbcVabbZYYaVXZbacabXYbY
word authorizing	ZYddabbYcZYZZdcddcceWXeYbcYYZcZY
word automate	bZcZcYaacZYXYcdaaXbbZabaZZZaXcbZ
word automated	bbaZbbZaaZXccaZZbYZaYaaaXadbaaeX
word automatic	caaXYXYaaeZbbYYbbdZaZYaZcXcYZZec
word automatically	bZdZZXbaacYZaXbZbbaXaZbZXZeaZbXa
word availability	dZZbZaYbabaYdYcabdYZYaXaaZbaabbb
word available	ZaZbbZaYZYababZaaabbYaYbabWabaaY
word avatar	bZabaaZaadbYbXaaYZZYfabYZZcaecZY
word ave	aYabZZZZcXYYaaaaaYbaYXZZaaYZbcXa
word avenue	ZacXYaXcaYYZaXWYXXZYZYZZaYYYcaYc
word average	bYZZabcbYaaZabaadccZbcaXaXbdabcZ
word avoid	cbYbXdcbYZaZbdbZaYZbbZXcbYYZaZbc
word aware	YbYcZZcZaZXaYacXccdbYaaZZaaZZZZb
word away	dcYaccaebbeZaYXZYXYXbfYXbcacdZab
word aws	YZaeZYbYeZZaZabZYacZYYXXYddZZcaX
word back	ZbacbcZaYbYebZaaXWZbeZYYXbZcaZba
word background	baZZZaZZbcYYaXYZaaXZYaaZaaccbZZa
word backup	ZacYZZZbbaaZZYdabcYaWadabcYZaZZZ
word backups	bccZYaaYeaZcXYaXbZZYWaaYadYYeZdb
word bad	abaYYcZZaZZYZYcYXbaYYZaZaaXZZZYc
word badge	ZYbaeZaccYYYZabbdbZaYZZZaWZZXdbY
word badges	ZZcaaaYYbYWYaZdYZbbbXYbbZYcaYcZY
word balance	XabYaYWXdYaZZWcZZdaYYWaYdVabWaZZ
word balances	aaZaaZZcaZaYbYbZZdaXbYYZZbcZbcbZ
word balancing	XZdadYYZbYZZXZaZZbYXYZbZaYaZYaYZ
word bank	aXZXbXacccXbXdccebaZaXaXaZebabbX
word banking	ZZccZZccbaYYZadbfbaaaYcbZbZYXbbW
word bankruptcy	cbZacZbaZZbbYZcccababYcbbYYacbaZ
word banned	ZaaZZZZcZZYaaaZaXbaYaZaZaacbbaZa
word banner	aZbXbYXZaYZZbeaXbYZYZZaaYbaZYVXd
word barrow	YabZZYYabZZYaZaabcZbYZZZZYZaYbZZ
word base	aZbYXcZbbZZdZaXdZYbccecZbcabYabX
word based	babaZabaYYbbbcYabZZacbaZbZZZabZZ
word bases	XcXbYZZgcYdeXbYZaeYZbXcYeYagacYa
word basic	aabcZZYaZaZZaadWaYZbZXZbYaaYVaYZ
word basis	bababbYZbYcbZbcXaaYZbXaYdXYbZcWY
word battery	cYZaaZYcZeeZcXbaacYXbYbYdYdZcZYZ
word be	ZZaaaaabbZZZZaaaaaaaaaZZZaYZbbaa
word beacon	YZaYZaadacZZdXZbZZZaYcZZXaaaZacY
word beacons	aZZXZYZaWcXYaaXeZZYZZbbcaWYbYbdb
word because	abZbYZaaacZbZZZZbZaYcYaYYabcbaba
word become	ababYZaddcZaYYbZbcbZZZcaZcaabbaa
word becomes	YZcccYZabWaaXYaabbaZZYcYdaYbccYa
word becoming	baYZYaZeZfafadZabbdZcbbYWaZYdZbd
word been	ZcaaabdaZZZaaaZYXZcYaZbbWaYaaaba
word before	ceYbZcaYbabZaaaZZYXaaYZbZZaYYZbb
word beforehand	ZZaZZacZbZYbXcbdcbbeZbaZabZXacaa
word begin	dedbZbXaXacZbYcYZYbbecbcaeYZZZYa
word beginning	aXeZYZYbaeXaaZZZXbcaXZaZYZcdbbbX
word behalf	acbcYaXXbbbabZaZYaZaWWacYccaZabY
word behavior	ZYaZcYbYcZbXabYZbcdbaaYabdaaZcaW
word behavioral	bbZXaabaZaabbcZZZaabbaZZaaaZYZbZ
word behaviors	adaaYabaabbcaZXYZZabdcZbZbacbZab
word behaviour	cbcZZaccaZaZcYYYVaZaZaZaacZaYaaY
word behavioural	cbYbYbYaYcZaaXZZXbYaZYWZZadabZYb
word behind	abccaddabbaYaaaYdaZZccZbabbdYZca
word being	bbZYacaZbbaaZZbZbbXbbbbaaZaZcXbb
word belief	YZZcYaaZaZXaZbZgaaccYabebYabdbad
word beliefs	XaZXYZZccZabXXdYcaYXZYYXbaacaaYZ
word believe	abZbZaaaYaYaaaaZYacdaadbabZYaaYb
word believes	ZbZZYadZabaaYbXbYabbcaaacZZaZYba
word belong	abaZaZZcdaYYcabaaZbYZYaZZXZcZcba
word belonging	acdbbcdaabZaYZcZbcbbZZbbdbcZbYab
word belongs	bbXaZdXaadaYbZZaZZXbecbabZbYcWYc
word below	cYbZaZabZbbabaZaYcaZbbZbaaacbZaY
word benefit	XYeccZbZdYZabbbcaeddZYZbZbYaWebX
word benefits	XbadWbbXaZaaYZZZZccebZaccZZYYbZZ
word berlin	cedXYaYdYYbZcYXZZZeabZeYeZXZddYc
word best	aZbaYZZababdaaaaabYacZaaaaXcZaaY
word beta	cZYdbaZdbabbbYcYZcaXdYZZZacaecYZ
word better	cZaYcYccaXbZcbabZbZYZcZaWbYaabca
word between	YabaYacaaZacbYbbdabYbWaZZaZbZbZb
word beyond	bdYZbbbdcdbcYaYccbYbaccZbbbaeYbb
word bill	bbaYdbbZbYYbYcbZbXbZcbaZbZYbYbYZ
word billing	ZYbabYaZcYcYbZbbbdbZacXaYabXbaba
word binding	bcZabbZbYabYcbaYZaZabaXaZYbcZYYY
word bing	ZacaaZYbbaZZaaabbaaZZbbYZabababZ
word bio	ZaccYaaacYXaabaZacbdYYbcZcZbYZaZ
word biometric	ZaXYXabddXWaYaZXecbbYZYZbcbeZcYa
word birth	aZZaaZWcZacabZZZabYYcaaZabdZaXWY
word birthday	aYXXdZXbcaZaeZdcadXYYYXXZYbbXabZ
word block	YYYbabaaZaZcZdabaZVababdZbZZYYXc
word blocked	bZaXcXdaaaaZadXbabYXbaaaYZZbZbXZ
word blocking	abZaaaaZabZdYbaaacXccZbYaZZaebbc
word blocks	YaZeaacbYYZcYfYdbdbdccbdcaZbaZXd
word blog	ddZYXcbYXYaXbfcYXXbacYYeZcZYXaXf
word blogs	abXZcZabbZXYYdbcdabaYZcbbcZZbcaZ
word bluetooth	baYaYaabYZaZZaYbZXZZabaaababZYZa
word blvd	cddZYaZZcZdaZZYZZadZbcdYdaZYdcZa
word board	ZabZcZaaaZccZaXaZZaaacZabZYdZYdY
word boards	ZbabZbZbabYYZccbbaaccaZbaccZcbab
word bodies	bbbYZYZYbbYbaZXdYcacZZYZbcZabaca
word bodily	bZaabYZZaaYZZdabaabbaZbeZYaabaaY
word body	aYbabXaXZZZbZabYZZbWYZcYYdaZYYYZ
word book	cYaXdXZYbcaaeYaacZZWYcYZZYbbXZbX
word border	ZZbZYbeaYdfccYZZZXZXcabYZcZYdaZe
word bot	ZZdeaaZXbYWXYabaabceWWbdXeYYYdZX
word both	aacbZacZbZYbZbZdbbbcZbaaaceaabda
word bots	XZabZZZXaZWbYdbbaZecXWcaXYYZacZX
word bottom	caYYaaccbYZYYgabcZZZbcbabcYYZXWc
word bought	ZacbaZcYcYZYZbZZcYcYaccYabYababY
word boulevard	aYaXZYYZdYYZZYWYbabbYYcXaYYYbcYY
word bound	abbaXfZaaabcaYbaaZaZcaacaaZaacZa
word box	abaXXedZVZeYdXZWWWaafZafbXaWaYVd
word boxes	YYZXbabbaYeaZfcaebZbcbadZaZXZYXX
word brand	ZaYZbZbaabYbZeZaZcYbXdZYYbYcYZca
word branded	bdcabZYZcZaZadcYdcacZaZaZabZaabc
word branding	YcbbZcZYWbbcYZYbZcccbXZZbbabZZYa
word brands	bbbWccacabcaZdabaZZZcYbXaXccfaYY
word braze	ZZZcaYYYcYYYZabadbbaYZZZYcbXYbZZ
word brazil	ZbdbacbbZacbabZaaYYaeZbbbeZcbZZc
word brazilian	ZadcccdZXdcYZZYbbZXZcaYccabbaZaa
word breach	aadWbcaXceabZXbbbbXZZYaaZaYYbZcc
word breached	ZZbZcZdZZbbbabYaZXZZbbXZZabbXbfa
word breaches	eZZYdYbcZdZaccZaaZaZcabZZXZccaaY
word bring	YcZYabZabbbbYbZbZbZZaZaZacZacYZe
word broad	bXaccYZabZZZbZYZYbbbaYYYbZabYaZa
word broadcast	daYaaZbYaabWdXaYYaaXbaYaZYcbabab
word broker	YbabYccdZZabZdZaZcabbbdcccZbaaac
word brokers	aZZZZZaaabdbabababYZacaYZacaZYba
word brought	bacabaZaadbbabadcabbbabZadZbbecY
word browse	ZZaabbadabdYcYbcZbZabZabbaaZbbYa
word browser	aXYcZXabYcYZYbYdYaZZcacaaYbaYabb
word browser's	abZdaYbcZebZZaZaabYZbaZacdYZYbca
word browsers	WcbfZXcXabbXZcadadYYdbcbebYZZabd
word browsing	aZZZZaabcbZZbXbcbebYcZcYdZabbabb
word bug	YabbebYacYYaYZbZdababZYYZacecZaZ
word bugs	beaZcaabYaYbaaZbaZaaacabZcbadbaZ
word build	cZYWYcaaXababaZYaZYYacZYZZYYZYaX
word building	XZcaYccXZYbbXbbacZacZbZdaaYZXZbY
word built	ZYYfadZcZfecaaacacXedbZbbcbabZXe
word business	aaaabaaYaYaYZbZbZcbaYaYZaaYaYaab
word businesses	babZZccZZZdYZbaabaZaabaZbZYYZaXb
word but	ZaabYdaaabZYbabacbZZaZabaabZbbZc
word button	ZZZbYbcZYZYXcZbbZaaaaVcccZaXYcaZ
word buttons	ddaZZbZYcXZYaZZcZYcbaaZZZcadaccY
word buy	abdacZcYbZXcZbbeeafdaYbYZZbfYdcW
word buyer	dXcYaZXZZbZaeYaYZYXXcXaWaacYZcYZ
word buyers	YYZZaYYaaababZadaeacXaaXZZZaXaaZ
word buying	dabYccabadbeZaaYcXYZdZbYZaZdcZYb
word by	abaaZaaZaabbbabaaabaaaaaZaYaaaaa
word ca	bdaYXZXbaZbXaXZYYZcbaacXbaXXccWb
word cal	babcbaZbccaaadbcacZYaXZbbbcaadbb
word calculate	ZYbccZeZaXbaZdcZaYccaaZbZbYcZbbZ
word calendar	dZXaadXcaddccYbaaabadcXaXZbcaaWX
word california	cbbcZZabZacbaZZZYabZccZaccabdZaa
word california's	baZcadcXZYZZcZcaYZbbacYZYbZZaXZZ
word call	dZbXaZYbYZbYacbZZZccZcYceaYXVZWb
word called	XYWYYcaaZdZXcXZcZZYYdYbaYZaaXadZ
word calling	cecYaaZbYadYebdbbccbcaaefaZVXYVe
word calls	bXZYbXXbcdZbbZdabbZZabaXcYcbcZaZ
word came	ZabdZZaXdZYdZabXadccYWbbdZXacabc
word camera	bXbbbXWedddcYadacfXYgYbXeabccdZZ
word cameras	baXccaadbadaccbcedZbcgaZdZZbbaZa
word campaign	aZYaaZebabbZYaabaccbccaYZZaaXXcZ
word campaigns	ZYaYaYabcZbbbaZbZbcbZbbYcZZbZaaY
word can	aaZaaaZaWaaYbbbaaaabbbacbcYYZZYa
word can't	cZWXVaYabaYYdWbWYaXXXXadXacZWVea
word canada	YZYbbbZcacdaaacbcbXabcabbaYcYaYZ
word cancel	afXbbbaaaZdZaaYbZYadecacfbaZaZZf
word cancelled	bcYZeacccZbZbZZbcaaaZbZZaaYcbcdc
word candidate	cbZZcbZaadcbcZafbaZZbcbaZabbaYaa
word cannot	bZZeZaZaZcaabZbYcabaZZZcaaZaaWab
word capabilities	aaYZaZeaXdacZaXbYWYYdadXZZYbZWcc
word capable	bacaYZabdabcaXZcaaaYbcbZbcbcdbbc
word capacity	ZbYbabbaZbebacZYaXZddbbbcZaZaZac
word capital	bcbZddbfaaadcbZcaZYbdbdaZcbddaZe
word capitalized	bcbcbcdZacaabbcZcaZdcbZaZbcZaZac
word capture	eXYZYYXdXecafWZdabYXceaZZYccbbba
word captured	aYZbcaZadcXZZYaZZccYYaYYbYbabbab
word car	XZabZabaXYZcaaaaXaXZcZZbbdZedYZa
word card	aXaabXWbaaaZaZbZbabaaYYabYabZcbX
word cards	ZYZZaZYabZabacYZacZabcabaabcZccX
word care	bcaYYaZcZZZaeYZXYZbaZZZbeYabZYab
word career	acYadbZacZbYXXbYcZZbaZZZYZcbeZYa
word careful	YZcYaYZabZababbZcacZaZdZZaadacZY
word carefully	ZdZXYcZaYbccbaaYaYbdcdabeabbYbba
word carried	aZcYaaccYZaacYYdZaXZdYZZYZabbabZ
word carrier	YYaZaabbZZZaZZbbbcdbZbZYcbXZbbbX
word carry	baYZabZdbaZbZaaccdabXbccZYcaaZaZ
word carrying	ZYabWbZbZYZbbXZaXZcadYbbcdaacaaY
word cart	baZbZdbaYaacaZaaZZaaaaZbbbcacYba
word case	aaaaabaYaabXaabYbZbaaZYcbbZbaZYb
word cases	ZYbbaYaabYabbbbbZadbbbYaaaYaabbZ
word cash	YceccZaZdaXYYbbcabcbXZdYbZbZYdbY
word categories	dZZabbYYaZaXbbZYXabbbaWXXZcaYaYY
word category	cbZacabZaaaWeXcXZaYXZZXXYZcaaaYc
word cause	aZYcdYZabWaYYecabcYbabbeaaaZZcYY
word caution	ZbbceYaZgXWYXaabadadYbdXZaZcgccg
word ccpa	eYbZaXYZYaZZZYXbbZbbZdcYbZacbcdX
word cease	ZbbZdbZZbZZYZbZdbcbabcaabYcZdZYZ
word cell	dYaZcXZZabZacYeaabZYaZXbYaeabcaW
word cellular	baYabbccZcbbbbbdcbZbZbcbbaaaZZYd
word center	bbaaXbXabYaYbacacadcdZcdeaYVYZWc
word centers	aabdXZZXZbbbcWaYYXbXbaXXYcbWdaca
word centre	ZdZcagcZZZafcZbYaabdbZbbabZcaaZc
word centres	bYdccZZaeYacbYdaaaeZZcXYaabZZeaY
word certain	ZaabZbZbbaaYbZbZbbZbaaXaZabZXaZb
word certificate	YbbXZdabcZYZaabaacYaZaadZZabcZaa
word certificates	aZZYeaZbaaZZbZcbbZYbaaaZZZabccab
word certification	ZZbacWbadcbcXaadZcbaYYabYbZbYdaY
word certifications	YabdXbZYaZaaZZZYZadaXYZZZbZYcbYe
word certified	bZabYZdadebeZXacbZaYZYYXYcZZcbdd
word challenge	YZccaacZZYacZbYbYYbabaYaaeYYZdYZ
word chance	ZYadYacbadacYYZaYcZeaZYaZbZccZYa
word change	YYXYZbXaZcZbYcbZbaabZZabZaWXYZab
word changed	aYYWbbadabZccaYZZacXYaXXcaebaVbY
word changes	bYXWZabcXcXeaeZaYXccaaYZXYYbaXcb
word changing	YZbbadaaYabaZgabbabacccbbbYaYbab
word channel	YcZccaZYdZXaXaaZbZdeWabeYacYdcaY
word channels	dbWYbXZaWeddZbaaZaccZcYYbZcbcXeb
word chapter	YcccYYYYcYZbYacbbacaYZbZabaYWdYY
word character	ZYYdaaZdZcbcXaZdbbYbdcdddbabbZac
word characteristics	bZaaaaYcacXabaYbYcaaaXZaYbcacbYa
word characters	aYYddaYaYbaYacZbcbZZZacdcYabYbad
word charge	bZdbYYeXYbYXZaYXaXabYcWZZbcbXYaa
word charging	YZZXcYZZccbYZZZZbcZdZZYZZbbaXacZ
word chart	dYbcfYabYdcYeXcbYbWVaaZaaZdbbZZZ
word chat	aaZbcXYaaZZaXZaaXaZabZcYYadbbaXZ
word chatbot	bZbadZacdbYbYcZccbZaacXbXZZabadY
word chatbots	ZXZbZZacZbcdXZYcadaabcdaeaabdZZc
word chats	dYZbaYVcaZbbZYaZaaZaacbYcaedcabb
word check	aYaWbXcabZYaZZYbaeaZXaaYaZbZZabb
word checking	bZaYbYaZcacYcbcWaYXYbYaZZYYYaZba
word checks	aYcadXYZbXVXbZZZcbabXYXZYaacWbZY
word child	YbYYZbZZaZaZYZYabacZXZZYcXZZXadX
word child's	YfYYWfbZWYgYeVYbYZcYYaXZYXZYYabY
word children	XbWZXbbccaaaaXYYZaaXZZdYabccYYab
word children's	YfYZafcaZZdcaYXbZYfaaaeYbaaeZYaY
word china	bZbaZZaedadecZccZdababaZaaZcZacZ
word choice	XZWZfZXbZebZeccbdbVacabdeZZXXYYb
word choices	XYXbaZacZacZXdacccaaZcdddbVXZZWc
word choose	YYXbaXXaYaaZabcbcdYbbbabdbcZaaYc
word chooses	ccaZfYaZaaaaaZeYdXXadZYYYYbZcbbY
word choosing	cZbYcabbbaccbbbYbZaZbaaZeccbaZdY
word chose	ZYbZbaZZccZYbZbbbaaZYZZZbZXZYdaZ
word chosen	aYaaaXYabYZacZaaYdbcXcaZcbbZaZaZ
word chrome	aZYccZZcZcbbaaadadZbdbaaeaYbZYab
word circumstances	adaaacbYbZaaabZZZYdbZZXcXYcbcbac
word city	caZaabXbaZcXdWaZXbbYaaZacXZbcaba
word civ	cZbbaZaabcbYadacacaXaXabbabZbdca
word civil	YZacYaXXcZZacZdYaZabaaXaccabYcYa
word claim	ZbcYcaYZcaWYaWaZacbYXXZZZbecZaaa
word claims	aaZaabaYZXZZaYZaYZcbZZZaYacaZaYa
word clarity	ZdaaYcZbYccbZZZaaaZbbXbacacZZbZa
word classification	aZaaaaZcbbYZbZbbZeYZYYZaZccaZaXZ
word classifications	YabZbaaZbbZaaZZZaYaZbaZbaaYYaZcZ
word clauses	XXZcaWdWWbfcXXVcVYeWZbWWXdYXfcYZ
word clear	YaZcbZXZZbabbZZbabYYZZaddcZbWXZb
word clearance	YacaZZZaZbYZYXZdbaZZYabZZdaaYbaa
word clearly	adacYcbYZadcWYaZYadYdYaZccbZYZXc
word click	ZbaYYYXXbacbYbbccdaZYZaccaaWabZc
word clicked	cZaabZYbaaZYcZbbYabYbZabZXbacabY
word clicking	aZYcdbddZcZZYaaZcWYYbabaabYXZZYc
word clicks	cXcaeYZbbYZZbZdYZaZYbYZaaabbbcZZ
word clickstream	cZbcaZYbYbbZbbaYXaYXcbZYXacbZcbY
word client	ZXccaZaYabacYaZaYbaaabbbacZYeccZ
word clients	dXbYZYdcaYeacbbYaZZYZZaZbYYaZcba
word close	ZbZXaYaZZZaYXYbYVXYZXYYZYZZaYaZa
word closed	YcbZXYbaaXaYZXZabaYYXYaXZaaXZccb
word closely	dZZbZccYYeZZbccXeYZebZacbaaVaXdb
word closing	babccbbcZaccYbYbbaaYacbbbdZbZbba
word closure	bYZYaZYZYbZabYdaYZZabZZabZabaZYa
word cloud	cXdcbbYZbYXZZZbZYZdZZZZabdYZbbcY
word cnil	aYYZXcaabcacXZcacbZbdbaaZbaZcZaZ
word co	aabZZaYbYZaZbaYYYaacYZaZcaZbZaZa
word code	aYaaabbZZbYYZaZccaZZWbacYaaWbbcY
word codes	ZcZXdYdYaZZYYaYYZXYXYdbcabYYcYWb
word collaborate	cdXZacYZYdebbZXaWbYcaaXbcZaebYde
word collaboration	YXcabYbZcaZaaYcZaddYYXbYZaYaadaa
word collect	cZaZaaYdZcbbbYbbbcYXcZaZYWcabcbX
word collected	abZZcbaZaYZYbaaXZYabaZaZXabcaaab
word collecting	dbaaccZbaZdabZaWYWYZecZabZZbbYZX
word collection	YXaYXZZcYbZZaYabZaXYcYZaaXXaaZaZ
word collective	bZcaZcaZYaaaZbaabbZaYacabZaZcbZc
word collectively	bfYZZdZcabbeaYWbYbYYcebZbabdcVdc
word collects	bZaZbcXacdaXaXcYbcbYaZXZcXbZYbaa
word colorado	aYaaabZXWaZbabZbaYdaacabaaZZZWaY
word com	abZaYaWaaaaaZZbbZZbZXacaaZaXbbXb
word combat	ZaaYaaZZZacZaZYYcYZYbbZZdYZaYabY
word combination	bbaYdaZdabbYaYZZbZaVZaZZaZZaadZd
word combine	dZcXcXbaaZXZbbZbbcYaXadWXbYZZafY
word combined	bXbZaacZaaZZbaaaZYdZXZYaZXZaabcY
word combining	XYZXbZYYcYabcaaeacXbWbYYcYXaXYda
word come	aZddbZXaZbaYbaZWZbcbYZaZbabYYaZa
word comes	abaaabadZdZZaYaebeZaaZccZcdcZaac
word comfortable	baZbZaZZeZbcYXbYdebbaYbaaaZYcZZc
word coming	YafbcYZZdYZaYceZcbbabYbabZabYeZX
word commands	adZaabZaaYaYdYbaZbZYaZXabaabZbca
word comment	bZacXZXYWZXbabbXYZbcZYXcYcaaZZYc
word comments	aZZbaYYbbaZZZYbZbaabbZaZZbdaebZZ
word commerce	aaababaabZcdZZcdZYbacYZZcacZcabb
word commerce's	bbZcbaaaZaZaZbbaZcbbaaYcYaaaYZaa
word commercial	aZaZaaYbaYZXadZaaYZZaZabaYYabaZY
word commercially	ZZYXXZbZcXadbaZZaaZaZYcWbZbbaYbd
word commission	YbZaZbdXXddZcYYbWXZaaYWaYbcabZba
word commission's	ZZYbaZeYZcecZZabaYZaaZXZYeZXdaZa
word commissioner	XXbdXbgWXbYYaXaYXXYcaWXcWccXWXaa
word commissioner's	YZZcbceYadZZXYZaYYWfaYXcXbeZZYca
word commit	ZZZdWaXYaYYdaadabceeWbcdcaZZcaaa
word commitment	bYYZZYbbcbZcXbXaZbabbcaYYacZdYYb
word commitments	baWbdaZcYdcacZXYYbZacdaaaZaacXbc
word commits	acadYZbYYYaYZZYYXZbYZaZXZcZZZXYc
word committed	ZcbaXdYbbcZbbYZdXcadbZddbbabeWXc
word common	abZZabZacZYYbaadZZbcbZaZaaaaZbbc
word commonly	abXZdcZbXeYbdbdaYYYYacaaZaYbZWXY
word communicate	YYZbaYcaaaZbabZZaZaYbbbZXYZaaaaX
word communicated	bbXcWZaXabaZZZZaZdbZZaXZZacdaaZb
word communicates	abZZZYaYZaYZZZaebcZbbZcabbbXYaac
word communicating	aZdacYbZaaZZaacZfXabYXYcWcacXaZZ
word communication	bZaYcZbaadbabaZdbZaaabaaZZaafZca
word communications	YWaZbZabaabbaZacbbZZcccaYaaZbbYZ
word communities	YbZabYaZbVYYZbaYZbXcYddaaXXabaZb
word community	abaWcabZaYYZaeZXXXaZZaYcWbcbbbaa
word companies	WYdbabWXcYabbZcdZcccYZaccbXbZbaa
word company	YYcaYbbZZZZabaabZabbcZdYYbbZaaaa
word company's	beadWacWaYbZXbYaXcbeXXZbccaXYYZb
word comparable	YbabZZZbbaaababYaZZbddccaZbZZZad
word compare	ZZaabbXcbdZZYWbbdZaYZYYYcXaZbbYZ
word compared	ZZaaZdbZaZbbZdXaaZbdaadbacYbabcX
word compatible	dbYYcabbZZZYbfYaYWacccYYZaYYaagY
word compelled	aXaaaaYYaYaYYYaaZbacWaZYaZYZZbYY
word compelling	ZabbbeYWXZbaabZaYZadcaZYYZeZZYaY
word compensation	ZXbdXcbZZZbacaZbaZaccYabdZaWebYc
word competent	YWcccaaXdcaaWZbccaccaYbeaZaYdebY
word competition	caZYbZZbaZZaaZbZbbYZbdbaaaYdacZZ
word competitions	ZacacZXacZXYbZcbZbcaZYZXZcabbcaZ
word compile	aaaZdabccaYYbZdbbZYYZcYZZXbaYbda
word compiling	YZaYaabYYZbaZbYcbZaabeZZaaaZacYZ
word complain	VWZbYgfVYaaXbYXXYZXgaYWdYaaXbXXX
word complaint	VZcdadeXZcbVeUYVYaagZZUdVabYdVaY
word complaints	YabcabeXZZaXgYWZXZYbaeUaUYaaaUaY
word complete	acbaYbbZZbbZabbaababbZacbaaYZZbc
word completed	baZZcabZZcZcbcZbaZbZabbcWbZcbZba
word completely	ddWYadZcbcaddbbddbWaddbaYZbaaZeZ
word completing	ecZbXdabaYcYdabYZXZXbYYdZZZYZYac
word completion	WcbZacbZeZZaZbaXfbXZbXabXcZaaZYa
word complex	aXcbcbZZZeZXcbeadZbbZaacbYaaYYcc
word compliance	YbZcaZcbbZZbYbaaaacaZacZZaYabZZa
word compliant	ZZaYdbZYZZYWaacZdWYadXadaXYWYaaY
word complicated	ZdZdYdZadeccZZcZacZaaZbbZcbZaZbc
word complied	ZcaddeaZbbdbeXcadbdcdYYcbYceYabb
word complies	bWbaaYcYYacdZZXeZabYZacWZcaZbdeY
word comply	ababaZbZbaaaaabaZaaaaaZZbcaccaZc
word complying	aYZbYYZabaaZZabZbbZcZXYbaabZZYab
word comprehensive	ZfaYXbbXbYWbceaZZZbYXYbcZbYYYZYd
word compromise	cdabaacacdccXYcaedZaZacXZaZdcXac
word compromised	aYaYaZcabcYaaZadcaYZYbYYZXabbadY
word computer	bbZbYbZZYaYaYaaaaZYabbbbZacZaZXY
word computer's	YYdbZYZZaZZZZabbdYbaZXbZaZaaZbYc
word computers	ZabcYcbYWZgdYcZaWYcbdYYYbeaccZZZ
word computing	XZddZZaXbZbaWdcYZbddYXaddbaZZaYZ
word concern	acdbbddWZcZadXXYdXXcZaZbbYaccXbc
word concerned	YaaacacccaefYbcdadaacddYfaYfaZac
word concerning	baZbXdbYZaYZbZdYabecbaadabaaZZcY
word concerns	YZdaXZabbZcWcYXXYZYZbYccbXZccbXe
word conclude	bXYbZYYdabeabYcaYaXWeaZZbZabaaYZ
word conclusion	ZYaXbYacbcdbcbabdaaYYabaYZZZdcYa
word condition	WZZcYbYddZbZcXaYZdYZaZXZZcdcZYXb
word conditions	ZcaabbcYbacaabaZbZYadbaZYcWbaYZa
word conduct	ZZZWcZZZccaZaZbbabZaYZYYYbcbacbZ
word conducted	YXYadaaabbbcZZXZYbXZaZbZbaabZZaa
word conducting	bZZYbZZababbdaYdZbbZYcbYbYacXZcY
word confidence	ZYZYYcbbYaabaaacaZZbaedbbcaZaYXb
word confidential	bccabbaZabYcaYdacYabcZbaaaXbbaZZ
word confidentiality	bZdbYbaZdcYcXabXdbbbZYdaZabZZabb
word configuration	ZbZbacbbabaeYaYbWcdbcaZZZcbccXbc
word configurations	bZaZcZbabbdbdabbZbYYccaaZaZdbYeZ
word configure	ccXYeacbcZcYadaYdZWaZdbdebYZaXYc
word configured	cbaZWcaZbYaaaYZXbaYZaYdXaaYXbaaa
word configuring	YccbXcaaYdeaXbadZedefacbbbbbbZXY
word confirm	bbbcZcZaccdZYWZabWXVdabdZaWbbafY
word confirmation	cYYdYcXZaeZXbYcZaaccbaYaabcbWaaY
word confirmations	dabYZbeYbYaeXdVcbZbccbcYbcYbcYcZ
word confirmed	baacZaabbdcdbZbababbbZbYacZfaadY
word confirming	aaYYaaaaYZaacZaZbaXXaZZXYXZYZZZa
word conflict	cZaabZbacccZeYbdadaYZZXZbbbdZaec
word conflicts	bbbZacZYeZcZddcYZadZdZYecaZbZYZe
word conjunction	baYbdaabZbbbeYbcZaZcYcaXYYXfcbda
word connect	aZZaaaXaYdcYeaaaaZZZXZYXbYbbZZcc
word connected	caZZZcXceccZZYbccbZaaZbYdZZacbcZ
word connecticut	cbZbaaZZYabbZZabaYbabdaZYZZaaYZY
word connecting	baYbdYYaaZbYddcgdcXbbdcbcbYbcbZa
word connection	bYZZZZZbZbaabZZbaZZbZZabaaZaaZbX
word connections	aZbdaZZcaecYaYcZacYXcaYYXbeYcbYb
word connectivity	ZXdeaXXZcZaaZbdfcedeZYacbdYcYdaY
word connects	cbbbaaadabaccaYbbZZaccccZdYfcYda
word consent	VYYcZaaaZZYZabbXbZYYbWbYYYbZXZYZ
word consented	abYZaZbabXababZYdaYbbcaaZXabdaea
word consenting	baaaaZaaccaYbabbcdaZYbYYZaYdadZY
word consents	cZWbceYbadZaaZbaZbXYeaZZYbeccXYa
word consequences	adbZYdZYXaZZeXXZWYYbZZWaYcgaXYda
word consider	XcaZacbZcYbbXccYZabfZWbaZeYZaZZa
word consideration	XYdaZaaYYZaaacXcaaYaZbYacdZZbbYa
word considered	bWaYYUVaYZZXXaaZYaaXZYZXYYccZbaV
word considering	aZababcbbcbeYbaZaZZaZbcZZZWdaZaZ
word consistent	baaXZZaZbaaaaZacdZXXabbZZZYYZZZa
word consists	bdacZababbZYaacddeccbaaZbabbYaYb
word console	bZaZbZbdbYaadYabcbZaccYXcXaccabX
word constantly	ZacZXfaXaeYcXaaXZZdgXZaaabbXcZXb
word constitute	bbacacXbaYZcYbYdZeZZZccbadcbbccc
word constitutes	adaZcbbaaccZbbWdbcZcZbZZdZbdcZac
word consult	XaZdYabbacXaXcacaaabcacdbacbZcZb
word consultants	ZbdcZaaXbYYcZYbdbcddaZccZdZZYbYa
word consulting	aYZdXYYYaZaYbbbcZdbaZYadZbaXZYXZ
word consumer	dbYabadZYbcabdaccZXXZcYaccZbaXbc
word consumer's	ZbYZbacXbaYXZbZcZaZYYWXYXbbeYXaa
word consumers	ZZYababZZaaaYcZbZbZZbaZaYYbbaYbc
word contact	bbcYaabbYacZbbaXZZcZbababZYXaaZa
word contacted	YZcecbbbZXdWadXabbcdbbccgYYZdbac
word contacting	ZZYZZZaYZZaYccbZZYbZYaabacXUZZXa
word contacts	cYbYcWaZabcYeaeabdaZaaWaaYbbacaZ
word contain	ZcaXYaXYabaZcXbZacYXYaZYZcaZZaZa
word contained	ZbdXaaXceZadaXaaccZZbaYYbbYdaaYa
word containing	YaacZdfabXbbYbZbYYYYaXacZbYadbYd
word contains	ZcacYeeaaYZWbdZaaZabdYccbbcbbaYa
word content	ZZaZdZacbaaabbbbaaaZZcZaZaaaaabX
word contents	ccbYbZZdacZddZaecdYabadabbbcdccY
word contest	dbbaYddXZbaXdXaZXacZdZXdWZdcaYaX
word contests	cZaaaZcdbdaaaYabaZbZcZZYaZbadaaY
word context	bcZabXYbYaYZZaYZXcZYaaYZbacZZaYa
word contextual	aZaXcabZZYaZYeXZYZXXYaZaYYXaZbZa
word continue	XYXcZYYZaabaWZYbbdZbabbYcacXZXZc
word continued	aaXZXbZcYbbdYYYZZZZbcZZZbZcedYca
word continues	YadYdYaadabZbcacbbcZYcaYZXaYYcdZ
word continuing	ZZZZcebcZcZcacZcYcccZdYYbcbfbYZd
word continuous	bdaaaaXcceaabYaaYdaZcZYadbcafaYb
word continuously	ZXbaYbaaacbccZZbZbaZfaacbcdadZZa
word contract	XaaaZZaccZbcYadUXZYYbWbZaZZaaaUY
word contractor	bbZcZdbdXbbdbaZeYXZcdZcddcZcdYZb
word contractors	ZaabYaYXdaYdXcabZcbcXZdYabXacbaZ
word contracts	bdZccacXZZcacabcXYcZZcZaZbaccbbb
word contractual	baYbZWaaZcbaZZbZadcZaYaYXaZZdZXZ
word contractually	XabbbYbbcaYaYfbddbccaZcababcXcZY
word contribute	ZYcZdYcYcWXZYccZeaaaXYZbYXZZccbX
word contributions	cabbbYcXXZZYabcYaYbbaYZbZaYbaabZ
word control	YaWdaaZbZaaXbZadbaYbadcdaZXYXYYb
word controlled	XaaaXbZZYcbadbXcabZdaabbceYYaZZb
word controller	YYbYYcZfaXXddXbdVZaZcYbbbcZcfXVc
word controllers	YZaXZdYdZYZadXZaXabcbXacdZXcbaZd
word controlling	YbaaZcZZbbaacZbcabbdaaZaabaYaZZY
word controls	aYbbYZZZZbbaYZZbaZZZcYaYZcdadaZc
word convenience	eaXaYZYdZbZbacbcbcbaccacdZZaabaa
word convenient	aZaZacYZYYZZbbYZbYbabZdacbaXaYXZ
word conversation	ZYdfYaZbbcZabZddZdcbZYaacZcbZbXX
word conversations	dYeafZZdaabZceaXbcaaccaaaXaZacbY
word conversion	aZcbZZZZbXYZXZZfebcZYZbcXYYZXdZX
word conversions	YZeYYZYZaZYZXbWaeWZZXYeZYZabYecZ
word convert	ZZaYbbaZaZYeXcYcaYdccceaZdZcZZbZ
word cookie	ZXbZcZYaXcYXXbYbZXZWZabbaYYZadbd
word cookies	bYYYZYXcUdWVZZUdaXYWXcdcbZZbYebc
word cooperate	XXbbaYbbaXXXZZbXaaZcaXaYZbYZYaZY
word cooperation	bXaaccZbaZYZcZdZbYbbaZYbYaYcZacX
word coordinates	eYcYcYYebdaYcZddaaaYaaaXZXcbdceY
word copied	ZZZdeZaYeYYZXXaYWdadZXbXaZZYgaXc
word copies	cdYdaZbYZaabXYZYXbadacZaYdabcXWc
word copy	ZdZYYcXYXabbYYaUVVcbddXaYcYZZYVW
word copyright	ZbbXZZaccabbZaXdcaccbaaYbZZeYbbY
word core	aYcYdbYdcacbacZcZZaccaXXcaZgaabY
word cork	ceaZYaYaaXaZaYYZXZdZcafbdYYZdcYb
word corp	ZcbZaecdXZccaZYabYbbdcbcbaaaccZd
word corporate	aZbZYYbbaYacZaZcaZcYZXZZaZYcZbZZ
word corporation	ZacYacbcaZYYbadaaabZaXabaacbcZab
word correct	bcXYbdYXZYZZcYbWYUbbbbWbXfaaZZaW
word corrected	bdYZadcWZYYYdZdYbYYdbcYcXcbaXXXY
word correction	adZWZeYZYbZabYcaaaccZaYcYbbZXZaW
word corrections	cdYaZcaaXZaYYZaZXZacdYXeZYYaYZYX
word correctly	bbbYcbbcZbaccZYaaYXZbaaXcZbbaacc
word correspond	XYbbYZbcbaadYcbZZabYZXaXbYZdbbZZ
word correspondence	ZaXbbaZaaadYaYdYZdZXaaZbbZbYaaYc
word corresponding	ZaYZbXbbbacZcYcZXZZYYbXYYYabYbdb
word cost	YbaaXbZaXcbZaZcaZaXbgeaacaaabXYd
word costs	YYadbbabaadZcZcZYaZZcZXcXaZcZcab
word could	ZYbabYYbbaacbcaZabZbZdbaZbdbabba
word council	cYcdbZZadZaYaYeabebaZZZcYaZacdaZ
word counsel	bbZXbaZaccZaZcYdabbbYbZYaaZbYabY
word count	dZYXbZbbXWaZcbYZbYbYacdZaYYZZZdV
word countries	XXaaYZaXbcbdaXWbYXaXZZXYZcZZcabd
word country	bZbZcbebaZbabaXbaZaZaaYbbbZabbbZ
word counts	aZcXaZbYZYaZeYYZYaYYaZaaYaccXYcY
word course	caZbbYZXccaccZcZXdcbYcZbbYdcaZbb
word court	bdYbXZbcYZYbZYbcZcbeZbddbcYZbbXb
word courts	WYdYbbbacaaaXeccbbccZYebZcabVdZX
word cover	YcaZcfdaYeaadbYcbZYbaebaccXcaaac
word covered	aacYYYdccbYbZcXbYZddaabaZcYababZ
word covers	YeacYdcdXceeYbWfaXcegeefbdXcbWYa
word cpra	XZaaZZZcdeccXbZdacZZaaaYZdZdbeeb
word crash	bbaZcYZZadZabXaXZcZXcZZXYZdbbbYZ
word crashes	ZbXYaZbcYcaYdZYcacYXbbaWaacYbbaZ
word create	aaZZZZbYababaYbZYYZXbbbbaXdbZcdY
word created	ZaZZZaZZZZdXbZcZbbYZaZZaZXXYZZZY
word creates	aYcXbZZZdaYbbcbadbaaZZbZaYYeZdbb
word creating	aZbZZZabaecbZZaccdZbacdXbaaZbbaZ
word creation	baZZaacYaZZZaabbYZbZcaZaZbaZaaaa
word creators	ZbZYbbZbcYYbYaZcbbaYaZcZbdZacbab
word credential	bccZaeZYcaXcYacYaaYaZYZYaZXdacdb
word credentials	baYaYYZaYYbabXcXYaXZZaXbYbabaWaa
word credit	ZWbaZZWaaZYYaababZaabZaacZabZcYY
word crime	ZZabXZdcYXdYcaZdXccaaXYZcababbZa
word criminal	YbZcaZaZbZaaYacacaabcbZbaddbacYZ
word criteria	bbcbbZdYbYbacaaZaadaZcYaZaYbcYbb
word critical	cZeZYZbWcbXdZXcaaZabZYbZXaYYcZcc
word crm	XZddaZZXbXYZXdbZbcddZYabbcXZWaaZ
word cross	bZZXbYdaYZaZZcXYYZZZZbYYYZaaacaa
word cryptographic	ZYZZbabYbZZYaaZadWaZZYbaaZaZbbYZ
word currency	daabYaabXcZdaaYZYXZZdcYbaaabbZbb
word current	ZaaYaaZbccccbZaaZYabcabZdaZdaabb
word currently	XaaZbXaYbZZZaaYeacZYaZabZZYZYbbb
word custom	aWZabZZYYYZaYbabaZebZZcXdYYaYaaX
word customer	bZcYaXbaabZbabaZaZZZZcaaaabaaaaa
word customer's	ccYcZaZaaaeYdYZYZbaYaaYcaYZbbZbc
word customers	ccbaZabZZZZabbcaXabaZaYcaaaZZZYa
word customise	YacbdbcZaYWaYcZbaWccbabcYaaYdbbZ
word customization	cZZaebbbacdabdcccbacgdZbZaaaeaac
word customize	aYZYcaaZbabdZYZbabZbaZcYbbZcZYcZ
word customized	YZZaabbbZacdaZXYYaZbbababcYbYZYY
word customizing	bbZacabcYZbdabWYZXYaccdYaZZdaZaa
word cybersecurity	acZccbZbcbZaYZbZbaacbXacZcaabZYc
word daa	acYcaebbaffddcadcYadcdccccZZaYZe
word daily	bYYacZbddaYabXbYabZXaZZZZXcdbYaa
word damage	abaaZZZcaaYeabZaZaaYZcYaZbYdbbea
word damages	ZdZZZeYaacaabZXcZdZdZZZbbdZbZYYa
word danger	aXYbcYaYaYXZYccbbYadYZdcaZZacZab
word dashboard	ZacdbcaXbXbYcaZZabZZaWYecfYZWYbd
word data	ZaaabaaZbabbaZbZaaaaaZZaZaaZbbab
word data's	ZacZZaZdaZZcZXYcZccbcZcZbbaadaZa
word database	abYaZYacbaaXdXbbXdYXXaXXXbbaYZaa
word databases	ZbZXcYaXcXabcYYbabYbVeaXcZabZXad
word datasets	aZbZeZZdaYcZdbbacbYaZaaZZZZdXabY
word date	bYZZacVcZcYcaZZaXZcYbZXXbYbacaba
word dates	abZaZZYbYbbcbZbeYbcacZYcbabdecba
word day	bcabadbXafacceZebabdabafadbabccf
word days	ZadbdZabZbYZZZYZYabZZbbaaaYYcaYa
word de	aacZbaZabZbbbaaZZbbaabbcdZXbdbZb
word deactivate	XXZVcaacbYaYdbXYbZYaZYbYbWZYYdZc
word deactivated	ZXYcaZYbbacYbZYaZaYZXZbbbYaYcbYe
word deactivation	bZZYaZaYXYdZebdYaYXYcZYeaaYZYYYZ
word deal	YbZcacaaccabaYZZZcabbaZbZadZdYaa
word dealer	YXYaZXacbbdaaccbebZbbecabbaaWZab
word death	cXadcbaVZccYcbbbbabcbYYeZZaaZZbb
word debit	ZbaaaYZbbZacYbZZcZaZadbbYbYacZbZ
word debt	ZbeaZabXeYZbYeZcdZddZXecZdZZcbab
word debug	caabYcccYdeXcYbaYZababYZZccaaYcb
word debugging	ZaXZZZZbYYaXabYZWbaaaaZZacbbYaZY
word december	aYYcadaaXaaaaZZXYYYdaZYbdZcbaXbY
word deceptive	aaZZcaZeaZcXdZdaaaaZcaWcZYabZYYY
word decide	ZYbbcYZaaaZXbaabddYaadaYcYZVXZZa
word decides	cbbZXZZaYbZacXYZaYYXYYXaXagfaYea
word deciding	bZZZZabZZZaaabXaZZZabaZYbYZbcZcd
word decision	bbbbZbaXWaZZcYYaZYcZaaXaXbbZZYdZ
word decisions	aZeXZZZXXXXabZXYbYaXbYYbYZcYYYcW
word decline	ZXabaYacYbdXdaeadZXXaaZbZXbXWXdZ
word decrypt	cZccacXXbaXaaabYaccdYXaYabbYdaab
word dedicated	ccZaXdaYbZabZaaaaZccabZcacZaZaab
word deem	ccXbYdZZYbbYaZaaYbZZcbZbaYcXZYZc
word deemed	YYbbZaZbYdebaaYZXXcXabYXaZZYdbdb
word default	ZZYafaZabZaXbacbdcZZZaZbcYaaaaca
word defence	ZabecZZaaaZWaaYaabdZZaZbaZaZZbba
word defend	YYZbbaYZaYYZXbacbbaYXZbcYaabdbdb
word defending	ccXZeacbaZcbZYZZaaXaabYabZbceWac
word defense	XabccbYYdYXaYababaacZYaaYZZZdaYZ
word defenses	aeYbadcYZbfaZZaZaZYbbcZaZccZZYZd
word define	aYdbYbZYZcYXbZbcbcbZXZcebYZZabZe
word defined	ZYdZaXYbaaacYYccZdcZZYcaaYcacbaX
word definition	bcZYacaaZcbcbbacaZabbaZZaaYbcYYb
word definitions	cZWaaaZbadbaaYZfYaZYfcaZbbcbeXXa
word degree	XZadYcZZdbZbWbYdadaeaadabdZbZbbY
word deidentified	bbaYYZdZXbedXdXdbabdebceecZagYYd
word delaware	caZbabbZVZcYdYbYYWXbbaabaYabaVYa
word delay	acaaZfcYYbdZdcaZaXaeeZZdbeYbaYda
word delete	ZcWXccdYbYaVaZdWYWbcZaYaZcXaaXZb
word deleted	WdYWcYdabZaVaXZYXaXbVbZXXcYXZXVb
word deletes	ZbYbacbYaZdZabcYaZZacbabddXYZZZe
word deleting	abaXZbYZaXbbacdXYYYbbdadZdZYaZZc
word deletion	ccWXcdaYaWbYcaaYYaYaZcXbXcXcaYab
word deliver	bbaZbabaaXXbabZbcYZaYcaVZaWaZZdY
word delivered	WcaYZbbZaXaaZbZXXZZbaaYbbbbYYZXa
word delivering	YXaaaYdaaZZcZdZbZZcabcdbYbXaZcca
word delivery	ZaZbWZZZbZaZZaYcYccdaZbZXcZaaZaZ
word demand	ccZdcbbYZZcZdebYYaZaZbabbbdaYZYc
word demands	ZYcZaZaaYYYZabbdfaaYYZdYZbabXdbY
word demographic	cZXXdZabZbbZfYZYXaYaXdWXZZbdZYcY
word demographics	YbacYcaZZaabaZYaZaabbZYacbbbYXab
word demonstrate	acabZeeaXbbYcdZbbXYcccabZaccZYeZ
word denial	abccabZbabaZYcdZcaZadbZZYZcabZab
word denied	bcefbdeaXdfYdYaaeYYZfYZcaWbZZZdc
word deny	XaYbabcbXbaZZcYYeYYbbbaYabcaYZZa
word denying	YdZZYacZafbYXYZYcZYdacYYZcbcZYYb
word department	aZZYYaZYZacbcYYcabaaZYWZaZZXaYZb
word departments	aaZcbZZbZcZdbaabadaaZaaYcbZaaZZa
word depend	YbbcbWabeaZaabbZbfacYYXbaaZeZdaY
word depending	ZabcZbaaZbaZaYYZYaZYZbZZaZbacXZc
word depends	aaabcXbbfadabYbaZdbcbZYYZZZacabc
word deploy	babcaZYaaZXaaYZbbZcYYZYbcaZbZbbb
word derive	dYaZcZdXZXZaaabWabccYZYYbXaYbacY
word derived	bcaacZZWcacZZbbZacZaZaYXaYadebZc
word des	XacXXbYacXbddYXbZcYdZabYeZXaaXae
word describe	baXZbbbaaccaZcYZaZZabZZbZZabZYcZ
word described	ZaaaZWbZaYbbbcaZbaaYZaZZaZZYZcaa
word describes	baabbbacYdcdabacZZWYeZbbdabcfYZa
word description	cZYWZaabaaaacbZZaaYYbZYaYadbZbXZ
word descriptions	bYZecXbaaXZaYZZacadZccababYaaaaZ
word design	XaaYZabaYZcfacXdYZbbZdcZbbYfXZdY
word designate	bdacXcaZZbcaVZWaZZaYZbZbdbacZYbY
word designated	dXcWYZaYbZZXabaYcYcYbZbdbZWXaYZZ
word designed	ZeYYYeabZabcYabaYaZZabdZZccbbYbb
word desk	ZabZdZZbaababbcebeaZaaaabZbYabbZ
word desktop	aabbaZZcbZabcZacZdabcbbZbbZcaadb
word despite	ZaaZZZZcZceZaeWbdbcZacbbZaYZZZac
word destination	bbdYbaZaccYdbdYZZaZZacdYYaaababb
word destroy	YdZZaZabbabaaZZZbcZbadZaadbbeXZd
word destroyed	XdYZbadadZZYYYaYZcYcXbaYZbZYcXYd
word destruction	abZZXbYbcbZbWaabbbZeZYeZacaZcXad
word detail	baaeZZaabcbYbWdZYbcbZXZbcYbabZac
word detailed	aZZYaXbdYfaYcaZcccdZabZaaacYaaXb
word details	aYZaZaZZaZaZbZaZaabaaZYbaabaZZZZ
word detect	aaYZZYbZYXXbZaYYbZbabZZbbaYcXZZa
word detected	aYaYbaeaaYZaZeXZZaZZbcYZbYbccYaY
word detecting	cZbZbYdcYYbdbdYbZZaYbbdZZZWeabZY
word detection	accYeXaZcbZbacZcdbddYddaabaZaYba
word detects	bYZbdZcaZabXdadZecXabaZaYZbaYYbZ
word determination	XbbdbbZaaaZcaYXbaYdbacZaYcZadaac
word determine	aZbYbXbdbYaZcbYbaYaYYbaaZYaabdbY
word determined	YccbabZbcaaZcWYZZYbZZYaabbdbdcZe
word determines	cdcYWaaZZYacccZZaXZZbXddYZcZaZaa
word determining	bcZaaaaaabbdbeZddYadccaabbabbXaa
word dev	baaZabadccacdbZaabYbcacbcbZcdaca
word develop	abZbaXcababbacZaZdabZcaYYZYcWYba
word developed	aeabYbdaXabaYbZbabccbbcYbZZbdZda
word developer	aZbeYcYZXZZZZbcZcYebYZaeebXYZbaZ
word developers	VZdeZZZZcXYbaadcdabbYYdbacXcadZW
word developing	fbYZYZeaZdabZaXbZYYZcaaZWaZZbYbb
word development	dXaYbaaZbYZZaaaZbbdcYabZaZXYaadZ
word developments	bZXYXbacXaXdYeZaWYbdaYaZbZebbYdb
word device	baZZZaZbabZaaYbabZYZbbbaXbaabZac
word device's	aZcZZZZbaaaZbXbaecaaaZbYaZbZXbba
word devices	cbXZbXYaabZbbZaabZWYZdbYaZdacZbb
word diagnose	ZbYYaZbbZZYZZbaaedZYaYZaZYYZaZcY
word diagnostic	aZZabZYZccYXcYcbcZaWZXYYZXcZYbaX
word diagnostics	abZbaZYdbYZZYXcXcYXZbXbaaaaYabXa
word did	ZYacadbbZdbfbbabccbbcbcbadbebYda
word differ	XZcbWbacbZdfZbVbYYYagdeaZeWZebYe
word difference	acZaYbaccebdYcacbeddbdYZbabddXYa
word different	aaaaYYbZaacZZYZaaZaaacbcaZcaaabY
word differently	adaaccaaaYcZbbbYaZbecdacbcaZZZZb
word digital	aYcYbZabadacbaYaZbcYaaZccYbcaZbY
word digits	aZeddZbbbZXXZZcdbebaYacaaabXddaa
word diligence	YZZcabYZcYYcaZdbaeafYacbcacacacb
word direct	ZaZcbcXYZYaababWZXbcdYZeaaZYYYYb
word directed	ccZYabZddadZWXZaaZbaZdbYdbXZbaZb
word direction	abacZbaXZbbcZZbbYdedXaZYcdabbYZe
word directive	XcbebbZaaZbaaabcadecadbaZaZcZbaa
word directly	aZabZbYWYbcbcZcaZaabYZYabadbZaaW
word directors	acabccZYZcddZYZcbccbZcdbceZcbZZa
word directory	XYbabXaXZXcbbaYZYaebZbXYcZZaacYa
word disability	YcaZZZYcZaXaZYXZcaaZYbcXdcbdbZab
word disable	YYZabZWaZdeabdcdddZaecaceZXXcaXa
word disabled	ZaabbacbZXbZaaZacbYabbbbZZaZZbXb
word disabling	YYZbYYYbaabZcadddZZYbbbdcbZXYbXZ
word disagree	aZcYabZbaYaZZZaaaaZbcZcZaXZdabZY
word disaster	cadZXZZcbZXbZZZZZbZYaYZZabadcZaZ
word disclose	bbbdaaVWaVVaWdaZabfeZZcbZZVcbcaa
word disclosed	bYXbZbZWbZZZaXbZZZccZZaZaXYcYZcZ
word discloses	YbYbYfZaacecaabZbbbdcbbcZdbaYXXc
word disclosing	cbaacdcYabZaaaaYcYabZZcbaXZbbZbc
word disclosure	cacZZaYbaYZbZcbabbbbZZZbYZWcabWa
word disclosures	aaacZZbcZaXbYdXZZcZcYbYdbZbaadbZ
word disconnect	YaYcaZaZYZdZcdeZaYYdZYacbaaaYbXa
word discontinue	ZZZZYaacZcZcaaYdcccaaacYbYbbcZaa
word discounts	XaaZaZbZZabZXaZabbZbabaZZYZabYZa
word discover	bYYaYZdbZbZZZaXbYaZYYaaaaZcbabbZ
word discovery	daaZccdYcbbabcZZbbYbbbabYZbccXcb
word discretion	aYaabYXdZbcdZbZcZZbZbcaXaZbZcbgb
word discriminate	ZaXZZaeaaecZXXXacaXdZZYYZaebZbZa
word discriminated	acZZZcZaZcdZWYWabaZcbdaWZbadbbZZ
word discrimination	YZWZYZeZZfYYVVXZdZWcYdZXXabbaXaZ
word discriminatory	XcZYYdbbadYbWWXZbXYeadYVXaddbZZY
word discuss	bcYYaZbcZaebcYZcabbWeaabaXaaaZac
word discussed	bYYbaYdZacYYXaZccbaacccacXYbXabb
word discussion	aaadacaZaaYbZcZbcadbYYdZZdabebbY
word disk	aZbYdabYcXaZZdaYZYZbaabZZbYabbZa
word display	aYbabYacZYZaZbbcbZbXaaaabWYZbecY
word displayed	XZZdaZbWcZXZZbdccbacXaaacYXZbbaa
word displaying	XdZbYccZaZdbZdaaYbcddaaYdcabbbZd
word displays	eZYacaZYZYbZdeaZYXZaceXcZbXbYZZc
word disproportionate	aabaZZfXYZdaacZYXYabbaXbadbXbZZZ
word dispute	YeaacaZbcbZXaaYaaabbZaYaZbaYbYac
word disputes	acZVbZcceZaXbZWZbcabXcaYXcXYcaZb
word dissolution	bZZYbbcaZaaaZbYaYaaZaabbbYZcZaZZ
word distance	eZcZZaaeXbZaeZadaYaYdbdZcXbcedbZ
word distinguish	cZWbYZXdWeaYaZXeWaYXZZbaZcbbacad
word distribute	ZabaaZbacZYaZaZedbbbaacZabaaaeca
word distributed	caccccbZbZbbbZcbYebXaaaYYaZeebcZ
word distribution	XadcaYbXbYaaXdbZeabYcZcbbaYZZbaY
word district	YbaZZaaaaYZYcZZYaaZaZZabZbYZZaZc
word divestiture	aaZcaaZaYbZZaaZaZabbbaZbbbZaaaYb
word dns	ZaZZbZbccaZbYYZaWcZYadZabbabcYXY
word dnt	YZabYYaXZaZZaYYdYcaYcaaZYabZZZba
word do	aaZbaZabaaaaZabaZaZZbabZaZaYYaab
word document	ccZacaZaXacbadYacaacabbbZccZbcaa
word documentation	ZZaXbZXZeaYZcYcdcbbZYYaWcYcdadac
word documents	ebaaXZXXbZbYYVbbbbZZaXZbZcZaXaaX
word does	cbcaZbabbbYaYZacacaZaabZYZbbcbbc
word doesn't	ZcbabXZcYZZacaXYcZYYYaeZaafeabdZ
word doing	dbadcZYdabZYYaacccaZYccaZZcdbbcb
word domain	YZbaaZXdYbaYZZafZaaZabebaaabZcbc
word domains	ZcYYYdZcYfbcYZacabYYZaYcZecaaXZe
word don't	caaXYaZYcZWZYZcYbaaaWaZaYZbYbaZZ
word donation	XabYZZbXaYbaZYbZaYbcZYabbbaZZaZa
word donations	YZdbcaZYeYZYZZdbXdbZZYacabZYadca
word done	cZbbZaaXZaabXbYYcZcbZZZaZabaZYcZ
word down	aabaXZabcZbcaabcaaZYccbbddZbebZb
word download	cccYabXZbZaYdZdZZZcYaZWcabZaccaY
word downloaded	aZabZaYaacZZaYbYYaZYbZZcaZcZYaWa
word downloading	YZZZbbYbYbZadbaXaYaaXaYZaYaXYZXe
word dpa	cZZacddYabbbbaZaabZdcYZaYZcaaXbb
word dpf	bcaeZadaXbcabbXaZYaZZbZZWeaaaabb
word dpo	YZcYXZWacYbXbYXYXZZZcYcZaXYXaaXd
word draw	caaYdYccaZabZcZccdaZZbcaYcbdacbY
word drawn	ZZbaZbZZbccbcZbbZaaacZZcaYYZZaaa
word drive	cbaZYcbabYdcZbYZZYaccbbZcbXaYZZa
word driven	ZacbaZZXaZaYbXcZbdcZYYXbaabYYbYZ
word driver's	ZaXaUbZbZYYcabYaaZaabbZbZdbdZZWY
word driving	bbbbccYbcXYaaadXcbcbcaaabbabbaaZ
word dss	cacZZcaXcbYaaYdXccYbZabbZZZZdZac
word du	ZZZaacabYZdcbaYcaaXabZbbacaabXZc
word dublin	aZbYXbabbZaZbXaZZYcdaabcbcYZaaXb
word due	YYYaYaaabYYbaYacaaYabZeZbYZZdZZY
word duly	YZcbYZYabaZaZZZbaaYYXZdcbaZZabba
word duration	YdXZcZZYbbcWWXZYbccaXYXZaaZZfYXf
word during	baWZbbZaZccZdYabZaaaabZZYaZabZaa
word duties	dWcXZcaabaXaZZdYdaZcaXYaZXYXcYfd
word duty	ZYbacabacZaZZYbZYXYZaZYbZXYZZYaa
word each	caZZaaYbbbZYZbbdcbbbaadYbZaZacbb
word earlier	bcZYacYXbbYZZZaaZcZbXaaZYaaWeXbb
word earn	aZaYXaZaaaccdZYYXZaabdZYaZacZabb
word earning	ZbZbZcZZabdcaaYbbbbcdebdbbbababa
word easier	cbbbcabaYbabbcbdYYdZacbZYcafedbY
word easily	caXacZacZaeadabdaaYbcfbbZcZdbZab
word east	bebZZbZdaccbaZXZaZfebZfYcaZZbdbd
word easy	ZcbaYdbYZZbbZYZabaccdZcdYcYaYaaZ
word ec	YbZcbdcaZccYZbabbbcdabYaaaYdaZbZ
word economic	ZZabbbbbZbdZadbZYYbcdaacbcbaZaba
word edit	baZXZbYZYXWZcadbaZbebbZbadWYYZZW
word editing	debYabcZbZbZdabYaYaYbZbdaZYYbZaa
word editorial	bZaaaXcebYYbZeZecbZbbdcbZeZZddba
word education	bYZadYXZcacbdXcaZcXbZcXabZbaYZba
word educational	caYXabdcZbadZcZbYdaZcadbbZcecYcb
word eea	YZaabcabbbacZYZaYXbZbZZZbbbZabaZ
word effect	XYYbZaabZZXcZdWXZYdaXYZaabbbcZbb
word effective	ZYYaacWcXdYdXbXaXXabZZZYdaccbYeY
word effectively	YbcbZYZYbZXbXbadcadcYbcdebZaYcaa
word effectiveness	abZWaacbaaXZXZZadWaZZabaZaYbaaYX
word effects	aZaZZZYYYXXZbbYXaVaZbZZbZZZZZYbZ
word efficiency	ZYaZaZacZYYbabXZYacYcaaYZaYcbZbZ
word efficient	aabXbYcYZYZbZbZZZZbZZZabaYbcaabZ
word efficiently	aZeYbYaZbYXbacbadXaYZZdZYaZdbcbZ
word effort	beabbdbXZeZbbYbbWcbcdZYbYccccZcc
word efforts	ZcYabaaaaXZaaabZaYZaZdZaXbZbZbcZ
word either	accZZZcZbZYYcZYcXaaZaaacYcaYabaZ
word elect	cYddaXaXbZZabXaYbZbXZXYYcababcbY
word electronic	abaYZcZcbcYdaZaZaZZaabaYeYZcdbaa
word electronically	ZabbdaZWbaabcZbXccXaaZZbXadbYXbY
word elements	abZbabYcdbaYbYcYadbYZZWaZbdbbbdb
word eligibility	aYaZaYbYZZaaccYYcYYYabbbZZbbZbdZ
word eligible	YXabZYbaYXXZacZababaXafaaaacZbZc
word else	bccbXbXbddZbXYabcdaaWZfabaXbbafc
word else's	abZdZcYWaZYXZbdYaaabaXYbZZaYYbZb
word elsewhere	bdZbbcdYaZbcaZabYbYYdaZYXZabbabc
word email	bYaZbZXabbaaabaabababaZbaYaaZaZZ
word emailed	aWcdYXZcabaaaaacaaYZZYdYdYaZccZa
word emailing	baYbZacaYYZXbcbabZbZZYYbYdYYZYXb
word emails	aYYYZYYcZaZZaaaabZYZbaaYdYbabaaX
word embed	ZbZZZccabcdccZccZdcaacaZaaZcZabb
word embedded	cZbaWbZYZcYcaYaWXZcZZXVbcabZabbb
word emergencies	XZbcZZYZcZZaYbcZbbaaYYabaZaaacXb
word emergency	YbbbYbVadcadYaaZbbabZYbYacZcYcYb
word employ	cYdaZZYZbaXaaYdadbbbYXYZbaYZadZY
word employee	ZacYYaYbcaZbYXaZadbaZbaXcaccabZb
word employees	dccXabaYccWdZacbaZZbYZdZabXYfZdd
word employer	XYbZcbXbbZZacXaZZaZaaaZZaabbabZY
word employment	ZZbYaaYaZbYaaZbaZbXYcYZaZaccbcZY
word en	adZbZcaabecdacZebdcbdcbccddeZYbd
word enable	ZXbZbZZaZYVbZaYacZaaaadZZaXcXabY
word enabled	baZbcZaZZdaZaaabYdaXbaaZZaaZcbca
word enables	ZaZbYdcbaYbZZaYabYaXZbbaYZXaYaaa
word enabling	cacbaaacbXXaYbbXaZdbaXcZbaacdcYZ
word encounter	aeYacdaaZaYZZcXcZaaZbabbYccabZab
word encourage	YcacWdbZbaXcYYZbaYbdZZcbdaYcfYbZ
word encouraged	cXYZbYZebeabeYbZadaXXYXYZXZabYcb
word encourages	baZZaabbbbbbZcZccZbbcbcacbYdbacY
word encrypt	beXaYedZadYcXYaZbZZebYcbZbZZeZae
word encrypted	cZbcXZaXcbXdXaZYcZYcZYdZXZaYcXad
word encryption	cbdXVdcWbdXgWYabaZZbYXeaacXWbaeb
word end	cYaWcaZZcbXYbWebdZZYXZbaaZXYYbca
word endeavor	cbbYacdaYdYcbXZaYbXbdaZcbcaZeXcd
word ended	ZcZZcbbabaYbbbYaZbYYcacZaZZabbYZ
word enforce	abaYZYcZbYZYaaXabaadXdbaWZXZcZda
word enforceable	ZXbcWcbZdZZcXXaYXdbZaYeZdZYeabXa
word enforcement	XacZaYZYbaYXXcabcXaaZYcbZcaZXcXX
word enforcing	XdYbbabbbYaZYbYaabaZaabaabZYdZbe
word engage	bYcaZYaaabaaZaZaZeYZaYabaYYbYZZX
word engaged	acXXcabZZZYbcaabaYZaabaYZaacZZda
word engagement	cXYaZYZcadbaZaaZZZYbZaaYaaaaYaab
word engages	cZcacYbcdcYbbebacbabaceZabXdZbda
word engaging	ZacZbbcZZacdXdaccXabaaaZaabcZbaZ
word engine	adYWbbdZaYbbbaVYXXZaXccZabadZYcb
word engineering	adbdZbaZabZaZYYbaYdaaaZbacaXacZb
word engines	YYaebZcabYYaYbdeecccZYdbcbYaZcaa
word english	XaYbafabbbedbYYaacYYeYabcdbcaZZd
word enhance	dYaZdZabbYXaZdaabZcaaabaZZWeYcZZ
word enhanced	ZabZbaZbbYYaZgaeeYacaddcZZaaYcda
word enhancement	aZaXYZbZbZbebaYbbbcbabbZacZcdZYa
word enhancing	adaYaWadbVaZbaYZWaZcYbZWZcaYcaac
word enjoy	YcaZbZeccadbZaYbYebdYcZXccZeYaeY
word enough	caZcZbacZZabYbYbabaZabaYaaZZcZba
word enquiries	abbaYYZcZZaaabaYaYcYZccZdbYYccYc
word enroll	dYaZbaaedaZabZaYZWaYdbYXZZacbcdY
word enrolled	bbcabZZacbZabcbbadZbccabbcbYcaZb
word ensure	bZabZXbYbcbbZYZaaZZYbaaYYZZZaaZb
word ensures	XbXbYZaYbbYbaaZcbaZaZaaZbbaYeZbe
word ensuring	YacYYbZaZZabaZZZaZbccZbaaaZacZYc
word enter	aYZbaYZZaZZaZYacZZcZdYbbYacdZcYX
word entered	aZaZcXcdbZbebdacbYZYaccaaZYcabcZ
word entering	ZddaaaaadXababbbacdZbaZbbafcbbWa
word enterprise	YZZdYYZYZZWZZYZdZbecZYbeZYXXYZbb
word enters	ZZcdZZZZbabZbbbbZdYaZbZbYaZZYcaa
word entertainment	abaaababbYZbacaacZaababacbZdcYbZ
word entire	abaaZcaaZYcbYbbbYZebZbZcbcZZbYZe
word entirely	aZYYdYZbYXbbYcYYcZabaeadaWZYcYaa
word entities	WXcaWcYZbYaccZaeZYbaaXcbbcXbecYa
word entitled	bZbbabaaZcbYcZdaYZbaZbYaYbbaXZaZ
word entity	XabZYcXYabacaXbbZabbaZZZfccbbbbb
word entries	ZXZXZZZdaZaXZcZabYZYZaaYYZbbXcaa
word entry	ZZZfYaXZabYaYZddcecbZXbbcabaZbaY
word environment	cbZXcbcfYccZbdafdaZacgcZZbZfabcY
word equipment	ZZYaZYYbaecccaYdYdaaXdZYdaadXXbc
word equivalent	abZdZafZYaddYYbbZbZXcZaaWcZbbaaZ
word erase	YfWWacbYYXcYaYbZZYYeeZZZacYaaXXb
word erased	YeWZacZcZXXbaabYaaXdaaZaZdbdcYXc
word erasure	YdYXZebdYYaZcbcaYcbeccYYZdZdZYYa
word error	bZbbeYWYdbZYZadacdcYYbZbcYaZYaYZ
word errors	ccZbccZXbaaZbabXXababaWaaZcZbZXa
word especially	YYafZaYccbZbZbaacadcZZbYadaaadba
word essential	cbYcaacdabaaZaXabYZYaaZaabZbZacb
word essentially	XZZbZZbeZbbeYbXdbYbaaYdaZcXZeaZZ
word establish	aYbdcYZYcbbZbZbbZcbaXYXZaYbbabZZ
word established	aaacZbbaYbbaccbbXXdabdadZaZcZccb
word establishing	XbbbcccZcZbYYbacbYcbZcacZZZabbaa
word establishment	caacbcaabaZZcbYcZZacdaabZXcbaaZW
word estimate	bYdbaabZaXYcabXZaZcdZcbZZcZZaZab
word estimated	cYZaaYXbZcbccZZdYbaZZcZYcadbaabX
word et	abYZZbcbcbaaZbbbbaZeZZYaYccZYYaZ
word etc	aYaZbZaZaaaacZbbZbaaaaaaZZZcaaaZ
word ethnic	ZZZZYYYcaZabZZZZbbaZbababcabaZXa
word ethnicity	YZYZWaZZbXXXYXYXbaXaZXXYabdbZbYY
word eu	WXabaabZaabaYZXZWYcYcZZabaZYbbaW
word europe	bXbcYbbYbZZcbaWdZWZYaabcabYYbZab
word european	ZXaaWaaaYcbbaZacYYbYaYcbbaaacaab
word evaluate	caZXaccaZZbbZbZZbbZZcccZYXZYZacY
word evaluating	aZZYdZZaaZYcacabbYZYccYYaYcYabbZ
word evaluation	XabcaaXYbaabababbfaaaWYabaZbZaZZ
word even	ZYZbYZaedaXYZZZeceacYadZeZYYbaYb
word event	aZabaYZaabYcZXbcacabXcbZZbYYaaZZ
word events	ZYaYbZbbZbaabaZbZcbadbaZYZbbcaYY
word ever	abdbZbZYcZYdWXabdbbgZZgVbbcYedbb
word every	aZZZadZaaaYZZdZYbaacbYZZbZYbYZed
word everyone	cZZcbaZddYYXaacbbdZbZYaddaaadcba
word everything	baZaXYYbebabYXeZcfcaZYaaZbcZdadc
word evidence	abZcbZYbdYaXWaWZYaYXYYXaYabaYZbY
word evolve	YYbfXZaYccYaXYZeZcaaaZdaadZYYbcd
word evolving	adbdWcYWZbacZXaYYZZaZXZeadbYaaZd
word exact	bYbadaZadaZcacZbcbZbaeaZaZaZaaba
word exactly	bbYbaZZeZfcccYabZcZYbbaaaccbbZYa
word example	aaabaZcaabcdabZabZaaaaaaaZbbZbbZ
word examples	baabZbZadYYbZabbaZdadZbcaaZdabZY
word except	YYbbcYbabWYYadadbdabaZbdaZbcfcaZ
word exception	ZYabaaYXbYWYZYcYZYaabZXfZYZXYcbZ
word exceptional	XcZYYbcZXYabaYZZYZYZcaYZaYcZZaaZ
word exceptions	YZbZbabaYYaaYbZbcXaZbdaWYZdbYbaa
word excessive	ZaccaaZbabaZaXaYZZaccbbZZZbacZca
word exchange	aZbYbZWZbYYaaYZZabcaZYaZcaZcaabY
word exchanged	ZXddXXaXZaYaZceacbcdYXccbbZYaaaY
word exchanges	bcZbZccZYdbaZaYaWcYbcZYbZbaZfXYd
word exclude	bZddYabaZcabaaYecbbabZdbdcbYaZab
word excluded	dZZbZaaZZecbcYZZZZWadacbXZbYeZbc
word excluding	bbbbYbZaZaZdaZYZabcbaZaaadZabZdd
word exclusive	acaaaeWcYbccZbZcZZcbdadadacbbZYb
word exclusively	cYcXcZabZXZXcaaYaXbXabadXXYbYdca
word execute	cabXbaecbaeeacWZbYXYdZcZZYZdbabZ
word executing	YbbeXZaYdaabXbcbcdcdZabaaabaZcba
word execution	ZXZcZbabdcaZaXcaXcbXabaZbZabdbbc
word exemptions	ZcZaaaaYZcbdbZZeZZaaZbaXZgeZbZcZ
word exercise	bcaaZaaYaacZbbaXZYbZaaVbacaaWXYc
word exercised	bYcadabYZecZgbZaabaYZdYZcYabZabc
word exercising	bcYZXddYXddaZWYZaXYedbXYYbabYXXY
word exist	aabceddabYXZaeYcbdYYcdcaabZZbacZ
word existence	YaccbccZbaYaZcbccaccZZZaaZZbXbZZ
word existing	YYXdYcaaaeaZZZZZZbZZcbZacbcYaZbc
word exists	beZYaacadZdYYXXWZbYaYbWdccaZeXYe
word exit	YacaYZZZaZcYbZcZaaYYbabXcabbaZZa
word expand	caYZdZbcZdZbdaYZXZZbaZYYbYcedadb
word expect	aXXZYcccZbcdadZbbcXYaadaZXccZWcc
word expectations	bWcYbZadaaccZbXabcbYbddbbXacbYZX
word expected	cZYZYdXdWbbcZZZbYZYXgbdZaYZcbZbZ
word experience	cWYabWZdYabZacacbaZYZdbZaZaaYbbY
word experiences	bbZYaZadaYabbdaacZYaacdabbZabYaa
word expiration	aXcXcYdfdbZZbabdaXaYZaeYaXYcZdbW
word expire	aZbYZdZaccaZYYZcZYZaaYdXaZYZbZab
word expires	XaZXZYZabbZZZXZbYbYbYdeZaaZYZZZe
word expiry	YadacacYcZbbYaZbccabZdYZbaZYbcZb
word explain	ZZaaXcbbYaceaYYYbcbYdZdaaZbcXYbb
word explained	bcbZYcWbZabYcXaZYaaacbcYcabZYdXY
word explains	aebdbeYcYcgdaXXfaZbagebabdbddZZd
word explanation	abYaacbYaZXYccbXZZZcbbYcXdYbYbZY
word explicit	acabbYfbcbbZcZZdcdcZbYYZYbbbbbaa
word explicitly	WYcaYcbYcYZZaacaebfbaWZbdYYdacZW
word exploitation	aYdabYYZdZYXabcaaYdbaYaZaZZYaeaZ
word exploited	cbXbbbYbbcabYZbddbZbaZZbZbaYbbbb
word explore	ZaXcZeaaXcddbaZaaaZcbZacdbbZbXYd
word explorer	YYYdbYacZcbaZbYbbcYbabbaccaZaZac
word export	YcabdfaYXaWZbaeYXYZceYYdbgcaYaZZ
word exposure	babZaYcbYbbaabYcaYZZacdZZaYaaaca
word express	ZbYZYcbcbZZYZYacabcabYcZabaaaaab
word expressed	acbaYaYXZXaZYcZabbadaaaaaaZadcZa
word expressly	ZaZcYdbcbaadZaZZZbYadYbZaaccZZZZ
word extend	YZZbaacZdcaZYZYZbbcbbaYaZaZddYZc
word extended	ZbaeYdeZacaaYXYZbZYfZecXaaaadZZd
word extension	YaceacdXabbbYbaZaXbcbZZZZeWYbbcc
word extensions	XacbYdbbcYagYZadZbbfbaeaeeYadZYb
word extensive	ZacdZaaYbaYbYcdcbedfZbcccbaZbZbZ
word extent	ZbcaYaYXaYYcYbYcZZbbbYbcbcbabaZb
word external	ZXbYbXYXcZXYYZccbaeZZZZXacaYZccZ
word externally	YbdeYZZZdaYaaZacbacYZZZbZeZXXdaZ
word extra	cZcZacdZcZdccbZcbbZZcbcYaZYbccba
word extract	eXZWcYebaYdadeZaaZcaddZaZZaaaZYZ
word extremely	acbcXZbaZbdbZaWXZZZZcbeaabadZabb
word face	bbabZZZdccZbbYaYcdaVdZXWcaedcbZa
word facebook	ZXaXbXZZbabYdZccbbZYXabYdZaZWbca
word facebook's	acYcaaZYcaacaaaccdabbbbXZbbabbZc
word facial	ZbWYcYbdeYXZbaZYfbZZacYWcYZcbaYZ
word facilitate	ZYaZaXbabZYaaccbcZcbXcacZaYZabbY
word facilitates	ZZabaabZaaYYYZbZYZbaZYbaaYZbZbbb
word facilitating	bbZcacZYZZXbZZXaWacZZaZZbcbbabaa
word facilities	bcZcXbdYabceZZWbYWYXZbZYZeZZfZcd
word facing	ZaaZZbdaZZacZcZdbZbZadcabaZceacc
word fact	ZYYXaaadYccZbaYaaXXYcabYbWbceXdZ
word factor	abbbYcZXacaeYYabXZbaZYbaacbYeZac
word factors	XdZaWbZZZbdaXZXZZZZccaZcddXbcZad
word fail	ZcaZZYacbdabYYbbecYZaacZaZYZbacc
word failure	bXZdaYZfbbbZaZcYcdaaZYbaaadYaacZ
word fair	beabbccWYXaZdabYYYaadYYcabbbaXbc
word faith	YaZbYbabYYZbWcaZaabcZabcbaZbdbYc
word fake	dZdXZacbaaaacbYbaaZaZaaZZaaaZaeY
word fall	YaYZXYcYZZcfYbXcaYZZaacacdXbaYbd
word familiar	ZfZWYeZdXbZbaXXdYYZZebaYagacbZaY
word family	ZYaXaYZbbaYZcZbbbcacacdZcYabXbaZ
word far	bcbbcaXadcYZbaaaYcbZZbZbZbaaaYZa
word faster	bZYcZabdYebcaZYfYYbcedZabaaebYac
word favorites	daZYbaaYbaZbcYabWaYbbbZYZZbfdadZ
word fax	bccbaZbabdabYZcbbccdbbbbZYcbbcaa
word fdpic	ZZcbbZeZZaaYYZZZZZaZaZZZZbaZYZaa
word feasible	aZZbZcaYZaXbYZZZZZZabZaZZXZaZZaY
word feature	baaYaZYaZXaYaacaaaYYbZYcYYaZZdbZ
word features	ZaXYZYbcZZbbbaZZabbYaZaZbZZcbabZ
word february	YbYZYcabYcZcZcaZdaYeabZYbbdZeaaa
word federal	aZeaabacebadZcbbbbYXcabZbadbZcab
word fee	abcdbZcXacYXYbYeabbcYaXacbdbaYbZ
word feed	ZYYdZYZaYZbacZbYYYbYabcbaaYbZaZc
word feedback	YWbacYYccbcbacXbbeaYbcdYaZbbaYZY
word feel	adcbVbcZYZbdcZXeYaeddadbfcaadabd
word fees	ZcYdZcaaYaeYcZVaXZYZfbbcZbZabYab
word few	aZZaXaadbcaYXYabaYYaabaXacbZaaYb
word fi	aZbedXabadacbYefeeaacadZaabYacbX
word field	caZZbZbeZceaeZacZdXYaaaaYbcZaXdY
word fields	ZZYdWXXdcbaYdYcYXcXZYYZcYabZaYaZ
word fight	aYcceZbcaZZbabZdbYdabZbaYZZdZcaa
word file	ZbabZdcZZbaYZWWYXZYaYYYbaYaZZYZb
word filed	aZZbddbZZddcZbYbZZZdbdbZadbdcbbZ
word files	ZaabaXYaZYXaXbabaaaZZbabZcbbcbab
word fill	bZVZbZZabZbbacaYacWabaZbYaeaaWcY
word filling	bZXYbbZdZdaYdcZcZYXZadXeZbYbYXcf
word filter	cbdZYcbbZZaacZXcaaYacaYbZbacbZaa
word filters	ZYZcaZZZZbXZaacZYZcZaZYbbbbYbYXX
word final	ccdYaaaYYZZbcZYWdbXZaaYcYaccWXdZ
word finally	bbZZabbaXaZbccaZaYbcbaZeYaacZbab
word finance	aaYbaeYcYdcZYcadXacabZYbZbacbZZZ
word financial	ZbbaacaZcdaaYYbaabbaYYYZaZbaYYWb
word financing	ZZbbabZaZZZaabaaZbbdZaZbZacZbZdc
word find	abbaZZbcYaadZZabbbbZcaaZZZbbabcZ
word finding	babaabdZaZbaYZZYYZaaaXaaYbcZcZZa
word fingerprint	bbcbZbcXZbadXbYcaZccZacdbcZZdYbc
word fingerprinting	YccdZbaYcYacZZcZZbcabYZbcbXZcacc
word finished	cdYWZddZZaabYZaYZYbdZYZcadZYaYYY
word firefox	bbbceXZbdaZYbXecceaabcXacZYYbbbY
word firewalls	dfcXYeaZacXcYYaZYaXdZYfaaaaYdYZe
word firms	YZbbaZZYaaYZXcdbcZedZYZdabYYXdZY
word first	ZcZbZbbabaZYcZZaXZZaZaaaYaYZcbca
word fit	bYdbaabXZXZcYbabWacbbaabZYaYZbab
word fitness	bZZYYcZfcZZYbYaadbZYaZYYabddYaaa
word five	faaZbdcbaYZbaZYaZYZYbcccaZbcabbY
word fix	bbbabZbabXYbbcZcYXcXbeZaYcZZabaZ
word fixing	bZZZaaZYZbbaYaZZZXZbbaZaabYZbaaZ
word flag	aYcZdZccaYaaadbddZbaacbaYZXeYbaX
word flash	dcYaaaZcacbbZaYdaababaZdbbdZdYWc
word floor	aZZcZbcbabbZZaYZaZZabababbYYcZXb
word flows	ZbZdZaZZafdaeYadZZYXcaYYZaZabbdc
word focus	bZaabYYcZacbbZcXadZYcYbXaWddYaZY
word follow	cZZYYZYbbbbecbbbbdZbZaabWaYYaYba
word followed	baedZYbacZdbbXaaZbYZcbYcYbZZddYc
word followers	dYWbcYXccedXcYeacdWYgXZZWbgZedXX
word following	ZZaacYbaZZcaacaZZbaZbZZbbYacZbaZ
word follows	dbddZZYacZaaaaecXabcaZdacYcYdcbf
word food	cZaXbdbdZXYZdbabYZZXdYbbZaaacZaa
word footer	baceZbaXcWXZabYXYZZbYaZdacYYZWYd
word for	aaaabZbaaaaaZaabaaZaaaaaaaaaaaaZ
word force	ZWaabedYbcZbWYZYbXaaYbZYbZZYbZcY
word foregoing	ZXZZaZadYcZbcaaaZZYZbXbXdYdafYZb
word foreign	ZbbYZabdeaZbbYZdacccaZZaZcacbabZ
word forgotten	aZXWbbaZaYaYbbdbZZZcacYZXYaaYZae
word form	cacYaZZaaXaYcaaaZbdaZYYbcZZXaaYa
word formal	bYbbaadbXbdbccZcZZYYeceYaabadbbY
word format	YdYZadWYXcUbcYZZVVacaaaYabZaYbWW
word formats	bcaZXZdZbZbcZaabdacdZaadccbYaZbc
word former	XbdceZbZcbZfXddadbacaZbZdbcebaYZ
word formerly	bbXaZdacZcbabYZbYbYZcZXaYbaaZYYc
word forms	ZZcZZZZZcaaZXcbcbbcdZZaaadZaccaa
word forth	YaacZZccZabeXabcabZYbZcbZddaeaZc
word forum	ZaZabYccaaccZZZWbYZZdcZZaaYbZZZb
word forums	bYVbdYbcacZbYbccbaaaaaXaaZccdZca
word forward	ccbbYaXabaZYcaaZbacYaabbbbZaYcZd
word forwarded	aZYYbaabWccXbdaacZXaabbZbYaZYZZZ
word found	ZWbaaYcZaaYZZZabaccYaXbZbZdYdZcZ
word foundation	YZdbacdZaYbYabZcZacbdadfbccdccYY
word four	ZadabaZZbYZZcedZabbaaaYdaZYXZcbb
word framework	aaZdbYdXaaaaabZeXaaZZbZZXcZZabdc
word frameworks	ZacdZabYaZcZdZZYZXbaaaZaZcZYbaab
word france	cXaaZaZYaZdYdYYaYXYYcYYdbaZZaZYd
word francisco	ccZaYZZbdXZZZYaXZZaaZcbYaaYZaZYb
word fraud	aZbZbWYbaXbadbabYbbaZaZYZZYaYYaZ
word fraudulent	cYbZdaccZZZZbdaZbYeZcdYaWZWdZZcV
word free	YZYZZYaaXadbYcbbdYaaeaaZbaabaaWb
word freedoms	ccdaaaXbbbYdbaYZdcYXbYeaabcccYZZ
word french	adaaXcaZZabbabcaaYcbbaZZbgbaZYZc
word frequency	cYYabXacXbbXbbacbXYYYcbcZXZYYdbZ
word frequent	aZaZcZZXaacYdadZZabbaaZacZbbYaaZ
word frequently	cZaaaYdXaZZaadaaZYdcZcaaYbacbbbZ
word friend	ZacaYbZcZaaacXacZcbbZZYZbaabbbZa
word friendly	caZYYcdaacZeXbYdbZYZZdgaZZZbcZea
word friends	bWabdXYccZZYdadcdcZYYZYYXbeXZdbW
word from	ZaZZbaZabbbabZZZZaZaYbaZcZaaZYbc
word ftc	ZadbYYbaabZYaaacYbcZZbaZbbaaZaab
word fulfil	WdZbbabedZacXbbWbcaacaYbfbYcZZWa
word fulfill	ZcacbZcbcacZWaZZbbaYaZaZaZXZbXac
word fulfilled	bdadZddZZbecbcZabaaZfaZddeZcbaad
word fulfilling	XZbZZZdaXZaabbZaZZbXZZZZYYYcZbcb
word fulfillment	bbabZZYbeZZZbXdadcZYZYZYdYabYaab
word fulfilment	acbYXaaYcYYbYaZbbYbaYZdXZbaZdbYc
word full	aZZabYccabbZZZXYbbYZbaXacZbZcbZZ
word fully	ZabbbcaYaXZZYaZaabcbbZcbaYXabbaZ
word function	babZaacaYbZaZbZdcaaYcabbaaaYacbb
word functional	caZZbZbaZaYYadZXZYaYYeYdYbbaYadb
word functionalities	XbaabcccYabbZbZZZZZaaZcXaaabYaYb
word functionality	aYbaZWYdcYZZcYbdcabaYbaaaaYZbacW
word functioning	ZbdYcYcbdYaZZabYeXdbYYbZbXZaZcab
word functions	YXbbbYZccabYZaabaccbababdaaaZbZZ
word fund	aZbccZYZabYZaYcZZdcabXZZZcdaedXc
word fundamental	YdaZbYYcZZcdXZZZdcZYeafWebZcbYYZ
word funds	YYacaZZabaZYaYcZafbZYZYabZbaZcaa
word further	acdaaYbbabbbZZZcbaabYabcbYaYbZYZ
word furtherance	ZbbaYYWZZYZbbWYZcYbYZaYZaZcZZYbY
word furthermore	cXababXYabacZZaXaacbdZZaZZbbbYZW
word future	babYcaZZaXXYcaZXaWZaYYabYWaZXYaX
word ga	ZbdZaZabbZacZcadcaaaXdgaYZZbYdeX
word gain	ZfcYXecZbbYcXXYZbYXdZYdYbZYZcbad
word game	bbbcYZZWcYWbYcccZfdcYZabbZbadbaY
word games	bZZXXbbcZacadZZZXaaYcbbYdbYYaYbb
word gather	bYaZbaZbXZaadZaebYbXaaaZaYbYaZba
word gathered	bZZZbYbZXZXXZdYZYXYcaaYbbYaaZbbZ
word gathering	eZXXcYacaaabbdaZbYYZcecXZYaedYdY
word gave	ZaZZbbYYaXZYYbaZaaZaaXadadYYcaaZ
word gdpr	aYZYaZZbZZbcZbabZaYXbYcabXabbdXZ
word gender	bXYZZYZcbaaacZaZcdYZbZYYabdcbbaZ
word general	ZYbbZYZbbYZaZaabZcbaaZaZcYZbZZab
word generally	aeababaZYaabadbZYYaZZdaZcbYaYcZb
word generate	cYaZbZbaeYXcYabWccaZbYaYXVZababZ
word generated	abbaZZaZabaaaaaZbbbbaabYaabYdaaY
word generating	cZYZaZZdZcaadbbbYaYYdcaaZZcbbbcZ
word generation	bZdcacabcZZcZfZabcbaYacXYbWdZcdY
word generative	babZdYbacaYaacdaaZccbcbZbaXbcbaZ
word generic	YabYbYZaadbZZdadebbadbbYbbZYaZbZ
word genetic	ZYZZYZaZbXZdaZYacaZbZaZcacZZcaaZ
word geo	ccXaYaaZXbbaZZXbYYbccadabdZYbabb
word geographic	dZbXbbZcadedbZZbXZYccaXZaYdccWcb
word geographical	babZbYYdbcWZcWcZZbbZZYXbYaccacZa
word geolocation	ZXabYXYaacaYZYaaZcXZZaZYZYbYZZYV
word german	YZYZZabbYZYYYbXZcYYaZcbaaZabZaZa
word germany	aadaZaYabYdcdYWYYWcaebbXdaWYdfZc
word get	aZeabbbacWXcabaZZaecaZZYZYbdacbY
word gets	aaZZZaYbaeadaYdYZcbaaXYYYadYeYYc
word gibraltar	aYdaZXbZZbbbYZafZZcWYYYXYfaYaecb
word gif	aaZcaaabcZabaaZYaZbcbabaaaZbYabZ
word gifs	babZZaabZZZaYZacbZbaYacaZbZaaZbb
word gift	ZZbYYYZbXZcbcYZZacZZadXadZbaZYda
word github	YabZXbYbcYYbZYZdYZedXZeccbabbbZb
word give	ZXaZbYabZabXbaaZZbcaabaXYWaXXYbY
word given	bacaYcaYaZZZcZacZbbacYbXaacYacXZ
word gives	ZXcbXZaaeYabWacbcaccbabbcYZZZdYZ
word giving	cbabYYabbXZcZcdaZabcabacadXYXcXb
word global	ZaZdXadXYZZYZWXaWYbYbbYYXgYXbacd
word globally	XXeeXaaXaaacbXWeWZcXZYbZaeZXacac
word gmbh	bYbXYdYdZWZXcYYYYZaZdXccdXWYecYb
word go	WcZcbcaZYabaadcaabXabccbbcaYZZZb
word goal	abbaYbeaacabYZZbbYbfZdeZdbacaXda
word goals	bZZabZbcaacaZZaZZaZbcaabZZZcbaZZ
word goes	aZcdZYaacbZYaadZZcdcaXZaZbbXabbY
word going	ZZcZdZZaYYcZZaaWaXWWdXZbcYaYcWYa
word good	YZYaYaaabYabXdbaZZbcabacZaXbbbac
word goods	ZabaZZbZZaZZXaYZdYaaZbabYZaaXcaY
word google	aZaZbbXXaZacababcZabaaabZZYYYbac
word google's	YYdaZaaYcZabaZbceaaaZaaZaYYZYccW
word gordon	ZaaXaZYZcZYYaaaZbcZZZYZYZYZaacZY
word govern	ZZZaYbabYaZcbbYbZZcaaYZZZdbadabe
word governance	aZcWcZdaaaaaabYZaYZZZZaYYXYababY
word governed	bcbXZZbaYZZYZZaaaYZZdZccabXbcebZ
word governing	bYabWaZbYaZZaZYXXZcdZeabbbcYaYZa
word government	YZacXZZYdaYcbaZdcaZaZZabbbbaabaX
word governmental	aYbaYbbacaXdZcZeddcbZbbadbZbbacZ
word governments	YbYZZacZZadcZaYcbaaaccZbabZbaZab
word governs	YaaWZcaebZbgbbZZabXZcZccZdafaaZb
word gpc	bcYZYZdYaacaZZZbZYZbcbYZYcYYZYYf
word gps	aabZacZcaYYaZZbaZYZZcYbaZZbbacZZ
word grant	aXcbZaZabYXaZZZcbaaaXZbWXabbXdcb
word granted	bbbdbaYZbXaYYZbYYabbYbZbZccbXaaZ
word granting	adcdaabZZacYaXbbabZbdXXdZYbaXZZZ
word grants	bdZecdcZXZaZcccXYYYdZZXdYceYaYbc
word graphic	aZXYaYabYcYaZdYbbXYZYcdeYZYbYZbd
word great	dZYbaabbbgaaZYdcafYYaYaabaaZeYba
word greater	ccaWZYbbZZcaaaYaaZaaZbbcccZZZZYb
word ground	XacXbcbaaZcdZcYZZZXdeYcaccZdeWZX
word grounds	WbadbacYaZaeYaYXXaaacXaadYdbZZWb
word group	YZcaZbYbbVXaZYbaYZcbaWbabbYYbbXZ
word grouped	aZbceZadcbcaabdccbaYdbZbaYdYeabZ
word groups	YbaccYbYdZaabaZacccaZadaYcZdbcZY
word grow	bcZbbdbaaZZbZXbYZbZbZZZabbbdaZac
word gu	dcdYXdYaYZZZcYXYXYdZeabecaYYbaYb
word guarantee	caaYaceWddacYacacaZcZYcZXaYYdYcc
word guaranteed	ZaYZZZXcaadacZaZacbZbZaaZZZZbZcc
word guarantees	dbZdYaZZaXYXbacaZZbcZZZaaZZaaaZa
word guardian	bbbabaZZabcbcZaYbZbZYaZYbYabaZaY
word guardian's	XbYZZccXaXXZZYZYYZdZXZaZaZcbWYba
word guardians	babbaaZadcYaYaZZabbZaZZYbaddZaac
word guest	cYYaXcYZYdZcabZcZZbaZYdaaaabYZcb
word guidance	aebYYYYZddYfXaXbccbaYdcacfXZdaaf
word guide	XeadYeZabeedXYZdXbbddbabccabaXZe
word guidelines	caYaaabaaaacdaZcaaZcbacaaaYabYab
word habits	caaZdZabcbZZbZbaZceZZaXZaabbfbZb
word habitual	accbaZYaZZcYbZZabZbdaaadaXZabZZe
word had	abZZbZbZbYYZYZaYaaZbWcZYZbZbbYae
word hampshire	ZZabbbbaZaYZYZaZaaXYaZZYZYbYbZbZ
word hand	YWVfXZbaabaYbWdYabZYaYYeXbaXZWab
word handle	ZYZZcZYacYYbbWacbdbabaZYaYZacdaa
word handled	bXdaXbbdacZbbXYaaZdaaaZabZZZbddb
word handles	ZZZYdYbcZbZZbcbdYdZXZbYZaYbdWbbY
word handling	bZabYZdaYcZXcYZXZYZZYZYaYXZZcZbY
word happen	bbZaZccaaZacaYXbaZYXadcXaadcfZed
word happens	YbaZaZaacXbXbbaZcbaZYZdcWcYZabcb
word happy	aYZYdaZcccacYbZacacaabcYbZcZaacY
word hard	aZcZZaYcZYYbaaYabZXYaabcbVXZaaab
word hardware	dcZaZYcaccZbbXabccaZaZbbabbbbZaa
word harm	ZZZbYYZaaYaZZaaZZZaZabacbaYZbZZc
word harmful	ZYZXbZccZZZabbWZYZYZacbbaZXcYZaX
word has	ZaZbZbbaZbaZbbbZZYaaZabbaaaYaaaZ
word hash	bYcXcZacaZZZcbYbcYZYYacaaXcZacbX
word hashed	ZYbXeYXcYYXWbdZaZaZZWZZbaXbZXcaX
word hashing	ZYZYcbZaaaYZZcYZaVaaZaabaYZZZaZa
word have	acbbabaZYabYbZaYbaZbbbabZabaZZZa
word haven't	ZbbYabdYZbZeXaYXZXbcZWYXbYZZeYZc
word having	YXaaYYYbZaaZZaZcbaYaZbadfaYYaZbd
word he	bbZbadcbYbcbZcZadZaaecaZecYbaZYa
word headings	afaaWcYZXcZYZWWcYebcWcZcbbdXgdcb
word headquartered	XYacYbZaYfgfbYWfYXWXfeaZZfZYface
word headquarters	YYcXZbYdbZYacZZbYaZZcYcbdYaadbac
word health	bcYWXbacbWXabZZXbcXbXaabZaeeZaYZ
word height	baZdXZbbbZXbZYaXZcZYbZXZYbdcdYYc
word held	abbbZcYZZaXacZbbWZaYZZXZYdYZabbZ
word help	babZbaacaYaZcaZbbacbaZabZaYaaccZ
word helpful	cbaaabccdcZbabacdaaZbgbXZYZccaab
word helping	aXcYaZaabZbbbdbbcXZaaadaYaZbZcbX
word helps	bZeYZYbZdZXabaaZcZZcXZbaXaYZacda
word her	YcXcXdccbdZaYbaZZacaaZaabbabYXaa
word here	ZbbZZbaYZaZaaYaZbYaZaZabaYZWcZZc
word here's	YYabbYabcadabbdYbZabaaZbcYbZcdYa
word hereby	aaYYZXdfcaeeYbaadaWWeZdXdYacbYYV
word herein	YbcZbYaaaYZcabbXaXabcacccZYacbYa
word hereinafter	aZaZZcZeZXZbbYbZYaYadaYWbZaZbaXY
word hesitate	befYYYYbbbaeYXWYZZdbaafYgZZZecae
word hidden	aZaYadZaZaZYbaYbcYZaXZcZdYZcacbZ
word hide	WaYabbYdVZcXcedaeaYabbdadZZWXZZa
word high	dYaaabYdacbbaXYbacYWaYbbbabbdbbb
word higher	bbZZZZYcdddYcacZbaaYccYaaccbabZa
word hindrance	WZYcacYYYZZbbabZYYaadbZaZZZdZZYY
word hire	ZaZcbcaZcabaYaaZabcbbZcacZZbZaac
word his	aeYcYdcZacZZYbaaZbccbZaYbdYaaYaa
word historical	caZcccdZXacZbZWcZaZbadYbZbbZaYda
word histories	aYadbZZZdZZaYcccbbcdbYZbbbbbebYd
word history	aaabcZYZZbYYbZaZaabdYbYbYabbabaa
word hold	ZbYYXcYXaZYZbYcZZYaeZbYbWZdZXZYZ
word holder	eaaYcZdaaYbZccaYaYZadaZZXZabbZYY
word holders	bbbZaZbbaYZdXbZcaYbZaaccaaabdcca
word holding	bZdXbXaadbcbZcaeebcabZdaZaabZcdZ
word holds	adYZcdXYaaaZaWcaYaZabYYYbZdbZaYY
word home	ccaZZcbZabccZbaaZadccZZcYdZbaZbZ
word homepage	aaaZZbabbYacZdabbZcaZacXXZZafbbY
word honor	XcYfYaeWZacXZZYZZYVXeZYbabXZWYbc
word hope	ZZYdZbadYebcZZZbZZccdcbdcbbdbcZb
word host	ZZbbYaZZdZZcZbcaabdYWXcaebabZdYZ
word hosted	bYbbaZaacbaaaYXbYZbZZbaYYYbYbdcX
word hosting	WXcfYZYYcYbcVacaadefYYacbeYZaaWX
word hosts	acdZadaXZbacbZWcZeaaZaaYZbaaccbZ
word hours	eccXaZZYbabXbYaYXZXZYaYbcZXWYcaX
word house	cWcYYbbaaZYZcYZZZYaZaXbcaWaacaYW
word household	cZaZabebZbbccXYZXcaYZbYZbaZbdZdd
word how	bZaZbbbaabYabZYbZaaabaZaaaXacaab
word however	aacabZbaYaaaYaacbZZaabbZdaaYcZad
word html	aZadaaaZbcacYcabYbcbZXccZdaaabWc
word html5	cbYbZZbdabYZZcadbaYcZecbZbcaabbZ
word http	dYXWbZaebbZbcbbdbYZabdcZZaaecYdY
word hub	dZZYccZaabdZbZdZZbXacaYZYZdcbZaZ
word human	abcXacbaaXYabcXaaaZZXbZaZccdXabX
word ico	ZYZaaabaacZXZZaZbaacaZYdXabaXXZa
word icon	YcYdYaadagfbZZbfZfbefdbZeddZcWZd
word id	bYaaaYYaaZaZbaZZYZaZXZYaZaaaabbX
word identifiable	ccZaZXaZYadZZZaZWaYbcaZdZbdbaaaX
word identification	cZXZZYZbbZabcZaadZYaZaabaaabbbbZ
word identified	aZbYcZcYaaaZcaacbdYZZcbbZZabbacY
word identifier	ZbZcaYabZaaZZZbaccZaYaaaZaYaaaab
word identifiers	bWaZaYaZZZXaacYaZaaZZaZaaZbcbbcZ
word identifies	XYcYaYaZcZZbadbbdcacabcbbabbaaaa
word identify	aYcbcXcZacaZYbZZbYaaZbaZYZacZcdZ
word identifying	aZaZcaaYaaaaZedZdZZcbbYdZZZVaZbZ
word identities	aYZacYbecbaabccZfbZaaYZXaaZZZabZ
word identity	bcYcaaYZcacXYYbaaZZaZZXdcbcbYbdZ
word idfa	caVabaZeXcYYaYXcbWYZbcbacaaYbaac
word ids	abZcbZZZbYYYbcYVXaZZaXZdZababYZZ
word if	aabbbaabaaaZbaaabbabaabaaaZZZbab
word ii	bZabaXYZaaabcYabYZaYaaaZdWZaaYZZ
word iii	ZaZcZaYZYYZabbbaZabacaabcZaaZWZa
word illegal	bZabcacbaYbZacYccZbbccZbZcYbaaZY
word image	cYabdYXdbcZXcabYZdZbYZaaZZdbcbZZ
word images	bYXbZZYacZXcaXaXZbXXcZZXbdadZZZa
word imei	aaYZbaaaZZZZbdaddZYaabcaaYaZabZa
word immediate	dZZYdZdbcacacdbcZbbYZaabaZadYZcb
word immediately	XabYaZZZcZWcYYaYZabaaaYZbYcXdWYb
word imminent	ZYcbaXZXbaYaZcbaZZbZYabcaYaaadZZ
word impact	YabaZaaZaaabYXaXaaaXdZbXbYaYaZXZ
word impair	abcbadbZYZbabcbadYZdcdacbaZZZZYY
word implement	babZcZZaZaZbYZaZZaaZZZaZYZaabZba
word implementation	bacYYbXaaaaZdXabYYaYZXZZaYZZfbYc
word implemented	aYXaYZYbYabaXYaYZZZZbbcXYZZZbVZa
word implementing	ccaacecZaeYacYecbbXbaaaZYZbaZadb
word implements	YcZZXcaYZbcbYZadaZbcZZcZacYabcad
word import	bXbYbXZaaaeZcbZbYcYbYcaadXZdZaca
word importance	ZeZYaeadYXZcadXdZYcbcafYXbabbWdY
word important	YaZXacbcZbabZfXXaZadbcaaZbYZaZaZ
word impose	bbZaccaeabdaaacZbZYYeaZdaZadZadY
word imposing	ZZXaXYbZYbbabZZYaYYaYaYbaXcZbXba
word impossible	eYXWaXYbbcYZbXcVbaXWWZYXZWaXeWda
word impressions	bXYYcYZXZZdYbabYaXZXYaYZaXaXXZYZ
word improve	dZbXcXccaZZZZaXbbZaZbcaXWZVcabbY
word improved	ZZYaZaZbYcZbadYZZYZaaZaacbcZaXab
word improvement	XZcZaYdaZXbZYbZZbYYYdbYaZZXcaaXZ
word improvements	ZZbYYZdYYXZZacZcbYYaZadcZbXYYbaX
word improving	cXaZbYZYZYaZYcZaaZabaaZYWbZZZZZb
word in	ZabbbaaZaaaaaaaaaaaaaabaaaZaaaaa
word inability	YYZdbacdadcYZbbaadZYbcYabZbYZYYd
word inaccuracies	abYXZcYXYXYXcYdaYYYaebZbYaZZZaZY
word inaccurate	abWXZcZWXbZZbabYaXYaaZXaWdcXWXXW
word inactive	XaZaaVaebeaYYaaaZeYZZgcadcbccZWZ
word inactivity	XbaZbYbceaYZXYYZYeZYZecYZcYZeYYb
word inadvertently	caZYYcbbcaYdZYZYccZaZadYcdaacYcc
word inappropriate	bZZaabcYbbabYbXcXaaabdZaabZdZYZb
word inbox	bcaWcabecbbXbXcYcaYYebabZbaccZZb
word inc	YVdaZaXbcYXbaabcYaaaZUbbbeXbacWb
word incentive	cbZeZdaaZbbaaacbbaadcabadaaZYaab
word incentives	YbbeZdeabbaZWZZZdabcaaYYcbbcZaYa
word incident	ZaaaZZZYaaYabYaZZdabYZYZaabZaaac
word incidents	ZbZaZbYbYaZXYcZZYbdaacXbZbaaZaab
word include	babbaZbZZZbbZZbcbZaabZaaYbbcaaZZ
word included	XXYdbVYaaYaYYaYbccbcZacZdbbZaYba
word includes	aZaZZWaacaaacacdadbbabYabccZbabb
word including	aaZbababaaaaaaabbaaacaaaZaaaZbaZ
word income	cYZYXZXddaXZaYaZZcYZYXXbaaebYYaZ
word incoming	bXWadYbbXcbcdZbcZZYYfXaXYZcdbbZY
word incompatible	ZZbXbZeaaXXcYeZXZWZceZYXYYYaabdX
word incomplete	ZdWXYcYaabZYaacYZZXacXXZXedYXWYW
word inconsistent	adbbYbabaaYbaaZdbdaZZbcaZbabbcec
word incorporate	abXaaacaYdecXbYdaZbZbbbcWcacdZZb
word incorporated	babaZbXgZbbcdZbdZZZaccdaZbXadZYZ
word incorrect	dfYZddbXYZbZcbcYZZYbcYabYdbcYZYW
word increase	WYbZYaZaZbYdXcaaaabbYXdYbaYbabba
word indefinitely	XaZWfYcbfYZWXWXWXbXXYeXWZbbYeZWZ
word independent	ZbbcZcYZaZYacZbZaccZXXZaXcYaaaZZ
word independently	abcbccYYbYZbbaYaabadZYZbbdZbZZdb
word index	YZcacYXXbYZaaZZdaZbZZbcYZZYcYadY
word india	bWbcYZadZZZbbaYbZZaaaXaaaZZaZbaa
word indiana	abdbabaZacZaXbbccbdZZcbaabcaaZbc
word indicate	ZZYYbYbdaccZbgZababacbZbaYZYYbab
word indicated	YYbYZcbYYZdbYacXZXfbbXZcbaYZXbXZ
word indicates	YcZaaaeYZZcYbcYZaaXcbaZcbZabZYYZ
word indicating	bYZcaaYZcZcacbbZaabcabbdacZYaYYZ
word indirectly	WYbYacaYZaadcYXbZcXZZZYacaaeaZYb
word individual	aZacaaababbabZYaabaYaaaaabZbZZcb
word individual's	afZZaaacacbfYaYYYYcabbccbcZbaacb
word individually	ZbbdadYZcZYaYacbZadccZdddcYbeaZb
word individuals	bbZZbccYaadabYaZZYaZbZZbbYdaaWZZ
word industry	caZZbbXZbaacaXaZaZcdbbaaeaaZbYab
word infer	cWZXaZdZVZaabacZYZbdcZaaaaaYdWZX
word inferences	ZZaaZaYaZabYaabbYaZZaZZaYabbZaba
word inferred	aZWYbZbcXcbabYYcYYXXbZZZYaZcZZaa
word influence	bZaZbdcaZaaadaaeadXZddZbaYadaZaa
word info	bcdZaeaZYbbZeZbYYXbcbcabdcbbXaab
word inform	baaaZZcYZcYcYcabZZaZbabaYYYZZZba
word information	aaZaaZaZbaaababaabaaabZaZabbaabZ
word informational	aZaYcbYZbYdZbbZabZZadZaZYbYabZbZ
word informatique	abZZZccaaZaZcbbZbYZddaabYbdbZZba
word informed	bYWZbaZbWZcYaaaXaWaccbYaZWaaWYaW
word informing	bbaXccZZZZbaababcZbZZbbbZYaaabab
word infrastructure	aYdZaYaYbYZZZaaZbaccZZbaYcYaWbaY
word infringe	cbbadbYaZcacZZcZbZaadcZaabYfabbY
word infringement	ZcaZaaZbccaccaYeZbaecaabaYZdbYca
word infringes	ZbcbZZZbacabYbbcadabbYbaZcZadcbb
word infringing	ZYdYcYbZbYZYaabcaZcZYZbZaYYabdaZ
word initial	ceZbYebaYaddbdZZZZcddaZeadYYcYXe
word initially	bccbbdaYbYZZZcbXaYYacaYbZbZaYbcb
word initiate	ZfZYaeYYZZcaZacZaZaXbdXbZaYYaYYZ
word initiated	XacbacZZXXYYYcXcaccaabedcYaZcbYb
word initiative	cZbaXcbdZdbbdaYcaaabebbabbZceaYd
word initiative's	ZabZZZZaacadZYcbdacaYabaZZabacaa
word injury	ZYaeYZYXaZYZYZcbbeaeZYcdcXZXbZab
word innovate	bZaYdZbccZbbccZbZbYbabYXZaZeYbdZ
word innovative	bbZYcafZXZZaZgXYXYYXZcZbXcZcZZae
word input	daaabXZaabYaXZaYXYcbcaZbYadZdZZW
word inputs	aYZZYabbaaZaYaYZZZZadcbaabbaaaYY
word inquiries	eeYbZbaZXZgbeWYaXZbZccYbcYaaZZZZ
word inquiry	ebcZYadaWYdaeYZYXWaacYccebaYbZZc
word ins	ZbcbYaZXaYYbVcYaZXcaaZceZeaZZcab
word inside	YYdbYYZaaaaaXZXZbWaXYYbYabaYabbc
word insight	ZYeaYYYZbbYZXaXcdcdbXZbaaaaZYcdZ
word insights	aZaWccZbZbaacZYbbZcaZbZWbZabaacY
word insofar	YcaZYbbZcdbbYZbZcbacbbZccbcabZbb
word insolvency	YZYYZZcaZZbbYaZacYYYZZZZaYaZcZbZ
word instagram	acZcXdcZYadZXaabbYZZcYadaacaaaWb
word install	aZbYaXXacabbbZbeecbZZZdYZZbabcbZ
word installation	bYcafYZaaaYYcbeXbbbbZZXaYWYabdcX
word installed	bcZZaacZbcacZXaecaXZZYfZZXaYcaab
word installing	YYcbbabYZZbZacZYcdbdaZcZbZZZZbYb
word installs	caaZdabcaZacccbZbYYaccYabYYdcZda
word instance	ZZZbZZbZYcaZaYacYbZaZaZaaaaabaYc
word instances	abWcaZZbbdbaZadbYdabaaZcZXagdbba
word instant	aaYaaaabbbbcacYbZeacaaXacaadZYZb
word instead	ZcZbbcYacbabbXdYYbYacbaaaXcadaZd
word institution	cbabcYdbdcbcbbabYcXYadaXZbcdcZcb
word institutions	YbbaZZaWcbZdYYZdaZaYXbdZbcXZbbab
word instruct	ZYZaZZZZadYababdbbbbYaaccdbYbaZc
word instruction	cbaZaYaabdcbdZdaaaYbcYacaZcYcYZZ
word instructions	bcYccdbbYZdZbdcbcZbcdcbdZeZXXXYc
word instruments	bbbcZdcYXbbacbbZYYacdZZbZbdaXXYa
word insurance	bbZZaabZbbZaZaaZZaZZaaaaacYaabbZ
word insurers	ZZcaaaZacaZbbaacbbbcZcZcZaZaYZZZ
word integral	ZdWdaacYacaaaeYcaaZbZdYaZaZaaXaa
word integrate	ZZYYZbaabedZeXYdVeZYXcYacbYbXYcb
word integrated	YYcfYXXVbXWbUdbZebedZXeeXdYdYdZa
word integrates	aaZaaZZZbaaacZbbbeaZZbaXcbbeZacZ
word integration	bZWaaabbbbcbcccZcaYdcbacZZZcYaYY
word integrations	YabYbaXXbZZcaeYbbabaZabZaZYaZaaZ
word integrity	aacXabddcaYcbZYbaaYZaacaZZYcabZY
word intellectual	acacbaYZZcZeYaYbZabcacaYZdcbcYca
word intelligence	bWYYdZcdbYaZccbabXZdbaYZZaZaZaaW
word intend	dbbZZbYZYZgadaaZYYaZbbbcdYbXZZbb
word intended	XbZZbaZbbZaaYabYcbbZXadYcaaYaaaY
word intention	bbXdZaYcaccYcbZbabZbbdbdcabaYZXc
word intentionally	abaYYaZdZZbYaaZabZcaZYbZdbYZYcZb
word interact	aYYbaaZabbbZaZbcacaYcZaZaYbdaaaa
word interacted	cddYbbbZcaaaaaaXXXcZaYZZZaaZWaZb
word interacting	bZaXcbZbbbbZcZZaZdZZcbXZZabbZZaZ
word interaction	aXcXbbXdcdbabXbbaaZYZbZXZccZaabY
word interactions	abaYaaZZZbbYbYbbaZZXZZaXbZaaYcaZ
word interactive	bYYZacbbaeabZbWcYdaZdbccbaaefWZa
word interacts	ZZcacdZbabbbYZbZbXbYacdcbZXYXbba
word interest	WZcaeZYaZZbcZacYbaXYbZbZbXZaXZWY
word interested	YaaYZbfaabadYbXaaaZZZddZcaZbdYbb
word interesting	cXYacYccZYcdYYZbbYZadacZZYZccaaZ
word interests	aacacYYdaZdcZaYXabWXdadZbXbcZZYY
word interface	acaYZaYYaYaZdYeZabdbZeZcacXYYada
word interfaces	acbZZZaYXabcZaWbabXZZYaXababbbdY
word interfere	cdccZbaacbZbXbZdYbebdbbbYdccdZbd
word intermediary	adbcbaaacaaZZdXaZabbbZbabcabZada
word internal	YXXZaZabbYYYYbbYdZZcYaYbbZaaZbba
word internally	acaacYXYaZcYeVaaVZbYYdWXZbZaYZab
word international	XZacZZbXbabeXYacaadZZbZWYcWZZbbZ
word internationally	aaaaYbbYacadaZZYZXaYbcZZabaXaaZY
word internet	bZYbZbYabbZaZdZbbbZZZZadaZZYaabd
word intervention	YcabZceacaYbbbbbaYcZbdZcZdcabZbY
word interviews	abcYZbbaZXZeabXYaXZZdZbdaacaYYZb
word into	YaaYYbZbZaacaaYXaYXYbabaababaZaZ
word introduction	adYbccacadbeXcZddcacbcbXZeZdbZdY
word investigate	cYabaXaaZXZZaaYbYbcaZbcZYZYZdZYZ
word investigating	ZYZbcZYaZYYZZdYaZZcZYcZaZaZZddcZ
word investigation	YbZZaYaZZYcbcdbZZXYZaaacYaZaaaWa
word investigations	aYZebacZaZabXbZbbZabaabbXabbbaab
word investigative	ZabccaZacaaZbabaccbcXcbZaZZecZZc
word investigatory	acaYZaaaYbcZbaYaYaabcZaacaabbYYd
word invitation	bZXZcYbdacabacadecYYeebZaZZdcdea
word invitations	ZZXbaaabbabbabYbbcbaaaaZcaaZbaZe
word invite	cZZbbZdaYabaZdYZZZYYcbYaaYbcbZZY
word invites	ZcXZadcabcdZZaYcZdZbeYacaceaaaad
word invoice	cYbZcZdcabbbacZbccaabcZZYYccaccZ
word invoices	abbZbadZdaZZbbaZbbcZYbaZaZYYdafd
word invoicing	cZZWcZaaaaZYbacbbZaZZbXYZZZYZaba
word invoke	ZcbbbbcXYaaWcbZXZXYbdbYaZYcaZYZa
word involve	bcbbYYbaaaWacbYaaZaZacXZXaaaYaaY
word involved	baZacXbYaaZcdbbbaebZZYaZZZZeZada
word involvement	cZZZYZbYaYYaYbZbaYaZYaabZabbaYbY
word involves	bYaccYbcbaadbYdZcYaXaYXWaZYZccaa
word involving	baZaXZZbaeZcXYZbZZaZbaaabaYYcYaa
word io	ZZZaaZaZdbXYZabddcZZWdYaZdWaWbaa
word ios	caaZabYcaabZcXZYYcYacYbbdaaaZbYc
word iowa	YabbbcbaZZZaababZYZcadZbaaZZcZYb
word ip	aXabcWZZbYabYabZbZXZZZaYWWZbbbbX
word iphone	bYYbaaZdacYZccYcbcZabcbaeZaYbaYa
word ireland	aXdZYbZacXZaaWZbYadbZXabccYaacWb
word ireland's	aZbdZZcZZabZbZYZYYZYZabaaZZZcaZZ
word irish	ZYZZadddccaccacabZXaaZZcYYbbcbZb
word is	ZaaZaaZaaZaaaZaaaZaZaaabZaabaaba
word island	ZbbbZaZbZbaaYdZbbccbZabZbaZbabcZ
word isn't	aaXYYYccdZXcbaYWXabbXZYZYZYaZWfZ
word isp	dZZXdYadabdbdYbaacYYfbYabZcbcYZa
word israel	aaaaYZXbbcdbcYZbXYaaecaZbcZXdabd
word issue	XcbYaZeabaYZXaaZZYYZXcZZXbbacaZc
word issued	XaXZbcZabaYZZZaZbYaacZaZaZZaacZY
word issuer	ZbddbYYWdYWYYddcfdccXXdecbbaXeYZ
word issues	YZZaaZcZaYabWbXbcaZaZbaaYaXYaZaY
word issuing	eZYZdZceabcbacZbcaaZYZbcZZacYaaY
word it	ZaaZbbaabaZbaaaababaaYZaZaZabZab
word it's	aaYXZbaacaYdXcZcaZZZZacZZabaZZba
word item	XcZcZbZZaYYYYcbaZaZfYcacZbYXaZXb
word items	ZabYZbaZZbaaZbbaYZbbeWbbaaaXYbaa
word its	aYbYbbYcaaZaaaabbZbaabcabYYZdaZa
word itself	aXcacXZYaZaXZaZXZaZcXbaYYYYYbZac
word iv	acZYcbabYaYZacaZYZZadZaYZYXaaYYX
word january	XbYaaadZYabcYZaYYZYdaZbZebcbaXZb
word japan	ZacYaZYYbaZbZcXcbZdaYcYYbbYaYdcX
word javascript	ZYZZaZacYaXYaZYbdZcYYYaVYVZZbcda
word jersey	YadbbaaaZaaaZbaaaYZZZabaaYaZabba
word job	ZeXZZbZZbcYaaZcaXcaYZYZXabebcYZZ
word jobs	YbbXdaaadbYcWZZbadYZXbdZbZaaabZc
word john	caZZZaZedaZbbbYZZYZaZaaaZbabcZaa
word join	ZabbbWZbcYWZZZaXcaabVYZXZZZbbcaZ
word joining	YYbZYZcdZZbaZbXcaaYYeadcaZZadaZc
word joint	ZYaWXaadYYacaXacWWaacXaaZaZbdbVY
word jointly	bZfZWeYbXYYYgWabXYcbcYedfcXYdbWe
word journey	baZXaccbabcdZbafdaZceddaabdcebbZ
word judicial	ZYbYZZcbbaZbaZaaacbZaYaXcZZeZcaX
word july	XZWZWedaWfZdWZXYZYYeYYXXebeafXcZ
word june	WbXYYcfcYcZcXaXZZYVdZaXXcbdZdWaa
word jurisdiction	ZZdbXcaZcbbdbbabccaYbcbYbcZaYdeb
word jurisdictions	bXaadbacbZbacbbacbZbdaYZaXbcYZbY
word just	bbbbbbYYbadZabdbcZYZdYcbeZYaYbZb
word justify	bZaZbabfbZbbYcZbbWacbcbXYZacbdcY
word keep	aeZadZcZdYbYaZZXaaWaWaYYVbaZcaYc
word keeping	ccYXbYZYccZbYXcZdaYYZZZYYaZabYZb
word kentucky	abcbbbabacZZYeaaacbaYbaaaabaaZca
word kept	eZZYeYdbbZZYaWbYYZYVZdbYYZaZcZWb
word key	cZbbZcZbZcbbbYcabaYccbbdabYacZbc
word keys	cYYYbZYaZcaXbYbafcYaaYbbZWeYabca
word kind	ZZbZbXacbYYbabbbdacaabbZXaaeZcdb
word kinds	bZYaaabcZebabbbaaaYYdYdcYZfZcbZa
word kingdom	cYXZYaabaaYZaaaaaYacdYbccZbdaYZX
word know	bcZYYdaZabZabaZZbYZaabbZZaZZbZbZ
word knowingly	XdYYZcdcaYaYZZWYYZdZXZeXcdacYZca
word knowledge	bZaZZbcbaZYdaaZZadZZaYcaZZbdbaca
word known	bYbbYZXbZZabYZaaZcaZYaZbWZcbaXae
word knows	ccXXbbbcYdccabYdcaaZebbabcadbacY
word korea	bbdbZdaaabbbZZYaaYccdZcddbXbbZaa
word kyc	ZZbZbZaZabaaZcYabbcbZYcZZZaZbdZc
word la	bbcaYcafZZcbcZZbZZZZcZdZdZZaccXf
word label	YccdXbZZcaZbYdaddbdeaZedZebabaXZ
word laid	YabZaZcdbabdZXYdYaYXbYbXfZYdcaWa
word landing	ZacbYaaXZadababbYaaacZcdbfbcbaba
word lane	cbacXcaYZadYbYabZYcdbccbabYZabXa
word language	bbZbbdZbbZabdbccaabZcceZcbZebYZb
word languages	daYXYaddacafbcYbaabbgcZZYYbdcaaa
word laptop	eZZZdZaeZcZYbZZcYXYYXabZZbadZcca
word large	ZXaYZbYbaWaacXYbYZabbXfZfbXZeYXc
word last	YZYaZZcZbbZbZaZYZbbbaXXXeYeXeZZZ
word later	XcaYXbdXZYZYXcbbaaabdaaXccXXbbdY
word latest	XbdabXXacYbaZdabbfbaZaaYaaaYXbba
word latitude	cYcZcYZbcZZZbYbcbabZabcZZaYZYccZ
word launch	ZbbdYcbXaYZaacaZcaccbbZdZbZbabab
word laundering	ZYabbaabZaWZdZZabcaYaababZdYZZaa
word law	ZZaaabZbaabZZbbZYZaaaZZZaZZbaZab
word lawful	aZcbcYYbaXbacbabbYcaaZaXcbWbZdaa
word lawfully	ebXbdebaYZaYZabYYYaabbYcZbbabYbb
word lawfulness	ZcabYdbXYXaYdabYZZbbaYYaabZZYXYf
word laws	aaYbbabZbbbaYbbZZaZbbbXaYbcbbaZb
word lawyers	XbbdXaYYbaZYWbcdbfeeXZacadYabbZb
word layer	bccZZcYYacXcYbbbbZafaaebZaZYeacc
word lead	WXcfZaaYZZabdZYZYbabaYZbcaYbaYca
word leads	aZZZaYbXcYaabYZeXeccZZYXcZYbXacY
word learn	ZcZcabaccZaaaaYbbbZZaZbYcaaZcYad
word learning	cYbXcYeZbXXZaeZZZZbZXaYcWaYabbbZ
word learns	bZZZaYaadbYdcYZacabaZaeaZbbbcada
word lease	bbYaZaYZYcbZabZaYbbZbbabbaecbacb
word least	ZbZbXabdcdYaWdZZbafbYZbYcXcaaZgd
word leave	ebXYbcYcbbbbbXbXZYYYYaYcWabacYdZ
word leaving	adaaZbZZaZaaadaYbYadYYccaZXabbbY
word led	ZbZaXZXbYdccYcZZYddaaaaZacbadZZb
word left	dbZZbacbYZbXeZaYbZXZacbaaabYYYZZ
word legal	XbaabZaabYcbYbaYZbZYZZaZcaacbaZa
word legally	XYZdaabacadXZZbWabYaZZaaaZaYaZYb
word legislation	ZbaaYdaZbcZZaZcccbbdabcZZaaZaaaZ
word legitimate	VbdcfabYXWcdVZbUbXVYdUcaaZbdYUUa
word length	aaaaZYaadZYZaXYZZbZXYaYYbbbadbXa
word less	YZYZaaacbbZaZbXZbaaYabbaYadaaYZa
word let	ZXbaaYbcadZZbbaaZaZaXabcZZaYbZbb
word lets	babYbYaabZZababedaaXbZcXbYZZadcZ
word letter	YaYbcaYabbbWaabaccbaababZZZXZbaX
word letters	cZbbXbXaYaaYYYYZaaaZYWZbaZYZXbWZ
word letting	aZbYbabbaYZbZbYZZYdZbZbYYZZaabbZ
word level	YZabaXbYbbcZcXbbbaZZdbaYccbYaacb
word levels	abadXdZbdZZZZXaZddbaaZZaadddXaYY
word lgpd	ZaaZYbYXYZbcYYZeXZbaaYbXccZaebfa
word liability	bZaacaYdbaXZYcbZZcbcYacbaZZadaZa
word liable	YbYdaZZadcZcZXYaadZXZdcYZbaafaee
word libertés	abZZacaaaZaZbccZbYZdcZZaZadaZaaa
word licence	XYccXZZccYXcbYbYadbbZZYabbcaYXaW
word license	bbYYWbXbabZadYbaZbbYbaaZcdcdZZWX
word licenses	bYcabZabZcaYcbaaabXZZcYZabaZbddY
word life	ZbZZZbYaaaaaYaZaaYbYYXZZbabaacYc
word lifestyle	aZZebaYcbcbaZXcYYdbXcZYXZYdcecab
word lifetime	YaaXbZagYbYYWYYeYXXYZegYYZYaZcbd
word light	cYadcZabaaaYdZcYaYcZYbWbaZdacYaZ
word like	cbaaaaYZYZcZcZbbZaYabZabaZbaZaac
word likely	faaZcYbYXccacaYYZZXYbbXaYaYZaZcY
word likes	cZYbbaadabdadYacbfaaZcaYZabbYYaa
word likewise	daYYZcbcXdZYbXXcbXYZadaacaaZYabb
word limit	ZYXYYaXaZYXXaYaYecVZYbZZdZZYWYYa
word limitation	aeYZZabZdaaaXZZeddbdZacaYbYadXYa
word limitations	WdbaccccXcaYabZbbZZbcdYZdcacZYXd
word limited	aXaYabZbaYWYbZYaZaZZbYbabaZbcbXb
word limiting	ZaZaaaadZdccbaYdcbYcbcfcbZZZWabb
word limits	dcccaedYbdbaabcbcZadbcabZdcbaZeb
word line	WZbabZcYaXZXZcbXZbbaZYZcabYbaZWb
word link	aaZZZZaabaaZZcaZZZXYZaabbdYXZaaa
word linked	XaYaacaYZcaadaaaYbXcZaYdcaXZcZba
word linkedin	ZbbZbXZXaaXXabbccadZWZabZZdYYdaU
word linking	cbXXbcabZXaZbbaYYXXdcbZaaacdaZYY
word links	edXaadZbadbbbZaabbYcccbcYYZZcYZb
word liquidation	cZcZbYcabbZdZbbadcZYZbcZaaZdZaab
word list	aZZdaabbdXYbaZabbabZZaaXacZYcbaZ
word listed	aaccaWbaaZaXYaXaYcbaYZbabacbYbba
word listen	dbbYaZZbabZdbaadaZaZaabZYYabdadc
word listening	ZbYbbcbZYababdXaaaadbcaccaZYcWae
word lists	aXcZdYcaaZXYbdZaccYbYacZYbZbYddY
word lit	ZXcZdXbbbYacWZcWdYWYaZdXZXZbYdYZ
word litigants	ZZbZZZbacaZaZcaccZbbZYbabbaZbbbZ
word litigation	adbbZaZZbZcZaaXbZbbaaYbdabZcbZXa
word little	bYbcdYYabbcXaWZaZcZabbXYcZeaZbXZ
word live	aYdZabbaZaXYbaaYaababZaadbaabaZZ
word lives	aYbbbacdYcbadcZbdbYacdbeadabZaZZ
word living	bcbabaccabdcZeWcdYbbfbcZaaYdbbcY
word llc	ZbcYacacZWbdZZYbYZdbbbeYbaadccYc
word load	aaZbdaYdcXYYdaebZaZYacaaaZZedbcZ
word local	ZXbZacZbYaaXaZYbbZaabZbebaZabbaa
word locally	dZZcdXaeYaYXaXadbbZVZccaXYZbbcba
word locate	ZgadYccabbedYZXbaZZcdZbbcdadZZcc
word located	ZXabYbbYcacfaaZbYWaYdbaZZeaYZccZ
word location	bZbaaZXbbZZbbZbZcbbZbZXYaZaZcdaZ
word locations	baaWaaZcbYacaabZcbYYZaaaZYaXcbca
word lodge	ZWabZedYWbbXYXaWZXYebYXfYXcWaWZa
word log	baYZbbYZZbbabWaaXZYZZcaYZaaaZaZY
word logged	ZYZbXYZXZaZYaXZXYZbaZZZZYbbZbbZa
word logging	caXXbZYZXabYdZeaZaaabbYbXaaZYZYY
word login	aaXaZcWaYZaacaaabaYZaZbZYYbZXabc
word logins	bbXZabZYabbaabZaZaYYaZaabcbadWac
word logo	adZdacbbbdcdaZcdZgdbcbZaYZdbcaba
word logs	aYaWbXZcbaaYYYcacZYXbXZXZZaaZeZX
word london	dadZXeYaYXbabZWaZXeXebfddZXZdZYa
word long	ZgYZdWbZbadVbYYZbaXZVbWXZccbcZXg
word longer	YcYbcYcacYcYZYYZbbYdYbYYbcabaZXd
word longitude	bYdadYacbaZYbaccdaaYYbcYYaZZXddZ
word look	cZdZZZecYZcdcfaddXbaaeaZYcbfcbdY
word looking	baZZZdccYcdeacadbZaYfecZbcbdcZbc
word looks	cbbZZZaZdbZbaYbZaaZZZZaYYbbYeabc
word lose	bcabZacYZYaZbYabaZYYZYacbYaZacac
word loss	bbbYacdbabXbYccaaZXacZcZaZZbaYaa
word lost	cbcaXcZbadadbZXaZcZaabdaYabaeYaa
word lot	acYacbcdYcbbabYcbbbcbaZbZaabZZaZ
word loyalty	babYXZYdadbddYYZYdaaZYXXYacbdYbZ
word ltd	YXdWYbWbbXaZcVZcXYaWaVbcaZYZadYa
word mac	ZcbabcdaaaeecabcZfZcdbZZcccedXcc
word machine	YbZZcbbaYcYcdbZZZXYZabaZXaYcYZaX
word made	ZZbcabaZabZbaaZYbcabYaZZabZbbaaa
word mail	caaZZaWaZbbbdaZcZdbbcaaacYaXZbYa
word mailing	bYZaaaaacbcabaaZbaZYaabbbYaaZabX
word mailings	XYXcbYYaYeZZYdabdbYcZccZbaaZZZaZ
word mails	XYZYaaZaZdccaaZbacbcdbcaccbcYYXZ
word main	ZacXaacdaaaZaacbcVXacadaaZaaadaa
word mainly	eZcYZabbZbZbcbYedaZbaabaYccacadY
word maintain	dcZXaccbZabbYaZZYYYYaabaXaYacZea
word maintained	YcbbZcZZcZdbWaXaYabaccaaZcXabaac
word maintaining	caaabZdZaZaXYbaaZbYbZYZaaYZZaaXc
word maintains	aeXdbeaYbZbbdcbZbZZaaYacZcaaaaad
word maintenance	YbdaXYYWcXYcXXdaadddYYeabaYYYaXb
word major	VZXZZbcaXdbdWdZabaZbcXZaYbZYcZZf
word majority	ZaZXYYbccZZZaXcXbYYZZYeWbXbaZbcY
word make	caZaaaaaacabZbXYZZabaYaZaaaaaacb
word makes	bccaZaaaZaYcXeZYaZcbYaYcXaaZaadc
word making	bbbbbaYZacababaZcbaZZbaaabZbaada
word malicious	cYcZcaYbaZZWbZeYZZaaaaYbaWZZaaaZ
word malware	ZacdZZYZbZaaYabcbbdfaZacacaaYaWa
word manage	XXXacZZXZbbYadaadbZbbabbdaWYXaXY
word managed	aaabbYbbcYZYaYbYYedbYZbacbcYYbZb
word management	aXbYcZccaYXabdZcbXbdZccaaaUcbbba
word manager	ZYbbdZbXZZbZgZeYaXaXbXWaaYZaZaZZ
word managerial	cdZZYcbZadacaYYcbbYbbacZacaZdYcc
word manages	aaYZYcZbYbZaZZZbYaYXacZbZbYZcZYe
word managing	aWaWcYbbcZYZceaZaWaZacZcaZWZYcda
word mandated	adYccddZZZdZbZaaXaadbcZbYdbXZYZc
word mandatory	ZaZbZaYddcZabYeYdcYZZWZbZXbbZZcZ
word manifestly	cZaaZeabbcbbbbYabaaaccaZaaabbccc
word manner	ZaacYYcabYaaZeZaZYaaabbaYbbbZZba
word manual	ZZXYbYbZcZYaZaabbYZaZaaWaYXbacbZ
word manually	cZZYcXZbcZaWdWdaZcYZaaZWZYacZbaY
word manufacturer	YaWbYcaaZbcbXdZabYYbbadcccZacZZb
word many	bZZcaZXYZZcZbaZYYdaZcaZbZacbaYba
word map	ZZbdZbYYZZZYZZbZaZdcbYZcbaZYYZcY
word maps	aabYbdabYceedbYcaYaafcZaacYccZZZ
word march	ZaZZZbcaYbaaZZYZdbZdZcbZdZcadaYY
word marital	YaababbbZabcYaabaabbaYbbbdacdZXZ
word marked	ebYbXZXbZZZZdXbXZabZaXXdYadZYZca
word market	YaabbXbbbWYaZdcYbZadbaaaYbbZYbZX
word marketing	YYaZbYYbaZcZZcabbcZcaabcaaaZYaaY
word marketplace	ZaadabZababZbZcedeadbZabdbbbbaXb
word markets	aabaadadabdYdXZaZbbabbabdZabbZac
word maryland	bcbbaaabYbbbZbZabZbaabaZaabbZZbY
word match	cYcZbabcaYaaZbabZZZcZbaZbZYdYacX
word matched	ZZZaYacbYXccccabccZdZdaZcaYZXZdb
word matches	bZZZZbZbacaYaZYZacYYbbYYZYcbZZaZ
word matching	YbcaabaYcZaZYZaaaZcbYZYaaZYcYaaX
word material	ZWXZZaacYeadXdZaYZccaYYYXacXcbbd
word materially	ZZZZZYcdYZacYgXWYXbdeZXXYYYabYeb
word materials	ZaaXdYZccabbZfYddacZdbeaZZbcbaZX
word matter	aaZbabadbaaZaaaacZbdXdbaacZYaaZY
word matters	ZcZbbbZZbbaaZaXbZZaaaadaZZcbcdYb
word maximum	bbaXcbcdcaZZZYbcWYYYbdaYZaaaYaYa
word may	aZabaZZaaaaZbbaaaabaZaabYZaZZbbZ
word me	ccdeXbaZaXZaabdZaafbaVZbdcWYbdXc
word mean	aaabYbcbbccZdXaZbbYaaaZacaaZcXbc
word meaning	cWbZaaZeaZcacaabXcXZbYYZcXbabZaZ
word meaningful	ZYaaYbacZcZaadZZZadabaYZbYYZbZdc
word meanings	baYYdbdddabeaccadZXZbcdZaadcaZcX
word means	baaaYcZdZaZdYYZbaaYZbaZbbZaYdYZa
word meant	ZbbZYZacbbZcYYZaYaeaZacYcabaaaae
word measure	cZZZbZbebacaYdaZdYaYZbcdYbYaYcbX
word measurement	ZZcZaXaaZaZaYaZcbabbZYdcbZbaZdcZ
word measurements	ZbZaabYcZdcZcXbZYcbZYXbYaZdaZbbY
word measures	bacZYZZaccYcaYaaabZcZYdYYYYYcZZc
word measuring	bYZZbZYZYXYZXaYYZYYXbZYZZYZYabYX
word mechanism	ZcZdZdeXWebYcYabWabaeZZbXadaZZca
word mechanisms	ZbZccbbbYcdaaZXZYabYcaaXaaabbZbd
word media	aZbabbZZXaabaXXbZbYZZaaZZbcbbaZZ
word medical	cdaYZaYaZYaZbZZabZabZYbbacaaaZbc
word meet	cZcZaZcbbaXaZcZZdZZYZacacYYZaada
word meeting	ababcaddbYdbaZZZabaZccXZXZZceaac
word meets	cWeeZYaYaZYZcaaZcdZZYZacZZcYYaba
word member	YaaabZbZZZaYbZaaaabaZZZaaaZZabZa
word member's	caabbaadbbbabZccadbWbZZYbYZbcccb
word members	ZYbbcaaacYYYbbbZbbaYZaXaZZXbYdbZ
word membership	YYZZaYXZbaYXZYccccaYbZYcYadYccXa
word memory	cZaYaZaaaZcbaabZYZZZebaacaddZZcY
word mental	aZYYaYZcbZZXcYaYacXZYZYYacbbYaZa
word mention	caaZbabZZaaacceaZaaZcZZaYccZZaZb
word mentioned	aZcZZWYYcabYabZbbbbbacbZbabXbabZ
word mentions	ZaYabcZZYaddbcabbbZacZZbdabacZaZ
word menu	ZXaaYZccYfebcdcbceZccbcddbbZZYYc
word merchandise	baYaZbbbacabbZcXXbabbZZbbbabZYXc
word merchant	ZZZadaaZaYaXaadcbZccZbbbcbZZYYba
word merchants	ZcaaYabaZaaZbaacaZaYdcbabbYaXcca
word merge	YaZeZcZZbYaaYcbaeZYbaadcZZaZaZbZ
word merged	ZXbabYZYbZZZabacacbdabaYZYccbbda
word merger	bcYbdZcaZYaaXabbacbaaZdcbabbaZba
word message	bZaXbXYbbbZaZcZaZcZZbbaYXaaZcaca
word messages	cbXYaXaabcaaXbZbbbaaabcacabacacc
word messaging	caZabZYdababbZYdcbYaaeaacbaaZZbY
word messenger	ccWbabZcZbcYcZdcadYZbbXaYZcdaYba
word met	bZYZacbZZdcbccZaYZYadbZbbaZcZYaa
word meta	aaaZcZcaaZdbdaZbZZcbbbbZcaYabaYa
word metadata	eXbZeXXfaecacZdZcbWXeaZYYYcbbaZZ
word method	cXbbbbYbababaYbcceZcZaaZdYZZbYbb
word methods	cbaaccbabcaabZbbbaYYbbYaYbZZZacc
word metrics	bZabeabaadcabYZZcaXZbbYXXabbaaaZ
word microphone	cYZbbYZecccZdYcaZeZYbcYXbafbdZZY
word microsoft	ZZeZbbXacXbabacZdaZbaaaZdbcabaaa
word might	cZbbaZbbZaYbabacabbaaaZZdaZabcac
word mind	XbYebacZbccbaacdadYbcaaZbaaYbZXb
word mindful	ZbZdabbbcdYZYaYbadbbcbebaaZabbZY
word minimization	ZabYbacacacZacaZcacdZdaacbZabZbb
word minimize	YYYdeZZYaYbZXbcYacdabYYWZbbbZbXY
word minimum	cZXdXbYaaceXaZcZaZZXXXacbZbXYYaf
word minnesota	baababbYYacYZabYZYaabZYcZYaZaYba
word minor	YcZaZcaabZcXZbXaYYbbXabacYXXaaad
word minors	WbWXabdbaZbabWXYXcZXXZdZaabaWXbb
word minutes	YcbYYZabZdYbYZZcZZYaYbdbZcZbbbdc
word missing	YbaecZZccdabXaccdcacaZaaZbaaddaa
word mission	dZXYcZaeYcdZcaZbabZZccZaaYYabbdY
word misuse	WccXaabZaaYbaZacadZadbgadZZZcZaa
word mitigate	dcaYacZabbadYYYZbbZcabdZZYYZeZYd
word mms	YbbXZZbaaZbYZcaabZZaZZaZcXbaZdbZ
word mobile	YabbcbXbZcbabbacaZaZcaYbcYZaZZbb
word mode	YZbaYZYZaZYYXdaffdZZYYdbXZcZXdZZ
word model	aabaZZZaXbcZbWaaZZZZcZbZdZcXZbXX
word modeling	aXYYaacZcXZbbZbYaaaYabdZaYaacbfa
word models	eYZYbXacZbbabbdbbYZZcZbXYYaZdZaX
word moderation	WXbaeYcdccbYZcabbYZabcbYYYZeZbZY
word modification	eYaYZYaZaaZacceZabYbXbZeYZYZaZaa
word modifications	bZXZaabcXZZZabbcaZaaZYaZccbbaYbY
word modified	ZZYXXbcaXcYbZeZYZWefYXYZbadYaYXZ
word modify	bXYXXaaaYYZZZdaYZWbbZaWabbYYaZbY
word modifying	aXZYZZccbZccbcZcaabdbZdcbcZZbbZc
word moment	eaZbZcZcaZYabYaabbcbaZZZaaZaccab
word monetary	caZbYcdYbbYcXbZYcbZcZYXcabYabZYd
word money	ZZcbaYbdaaZcbbYaZcaZbZbbcbdYZZab
word monitor	aaZYdaccaaaadaadbaZabdcZbZZbaaZZ
word monitored	dcYYZccZbcadbaaZaaXbYaaaYYYadWdd
word monitoring	bbcdcbacZbbZZZbbZbZabbaZcacZbaYZ
word montana	ZcababZZZbbabZZaZZbbaZaabYaYaZbd
word month	cdabZdbWabZWaabaZYZdeaXccaaYZaZY
word months	aaabcZaZbbVWXXYXUbZXacZXYXbZZbYa
word more	ZaaabaZaababZZabbbbbbaabbaYYaabZ
word moreover	acYZZcZYZccZbabZcaZYbaaYbZaabZXc
word most	baYaaaaaabaabbYabWZbdaabcZaXcYXa
word motion	dYYYeZYdadZXdXacaYXYZcYXZYbcbbea
word mountain	bccXZbYdYYcYcYaYaZabbbcZcYYZcbYb
word mouse	eaZabYZcYdYbcYYZZXXXZZbYZXdbdbac
word move	cbYadcacXaYaYdZdaXaZZdecaZYbabba
word movement	eZZbbYZdbbdZcabaZaaZdYbbYbadcacX
word movements	aaZaZaYbaaYZbZaZaaZaXbcYYacbcbbZ
word mozilla	aYabbbUYbbZWZWfbdfcWbYXcaaaYcbZd
word much	cZaXaXabZWYWeYaYbYYZZdXYaZZZYYcZ
word multiple	aacZZadcdbacWabaYaacbXaWYaXebadb
word music	abaaZYZcZbcdaaZdadZcaZaabcacYaaZ
word must	baWbXcacaaaZaZaYYaYYXYYbabaYXXba
word my	cZYZZbecYbcYabbaXaYYabYcYdbXZXWd
word nai	YbYbZcZYbadbZXabaedadaYWcaaccZab
word name	aZabcXYababcaZaaacZaZYaaaaaZaabY
word namely	aabYbZbedcddYYaZYdbZZYaXeZbeaaaZ
word names	bdaYaZYYbacacZbZYcZaabXacZdadaYb
word nation	bbYXYceYZYYaYeZYYaXWZfXdYbaYaYYc
word national	WWcbaaZZabddaXZeZccdYaZXbdYZYbaX
word nationale	bYZaZbbdcaaaZZabcZZcaZbZaacbaZbZ
word nationality	baZYbaZYZaabZZYaZaaZYZaZaedaaYYZ
word native	eaYbbacdZbbbdbabbYYYddZbZYZacYaZ
word natural	YZZYabZbbYbaYaZaadaebaZZdbXcYYbY
word nature	ddZaYbbXcZbcYWaZadbZaZZaabaYcYZc
word navigate	aZZZXcYdZcfbaabebcdedZZdacdZZaYa
word navigating	bcZbbcbbZdaYcbZaaZYZZcbaZadZbZbb
word navigation	YZcbZbbdYaabbXaZWYaWaZaZZYbcYZaY
word near	dZdaZbZccZYYcWdYbXdZYZYXaYYbZcda
word nearby	bZYacaacYXZcYbaccaaYadbbbZZYZbaY
word nebraska	aZaabbaaZZZaZZaZaZYZaaaaaZaaaZaZ
word necessarily	YYabYadZcYcaaYdcabadabcYaZXaYZaY
word necessary	YaZcaXXabZZaaYbZabZZYZZZabZaZaZb
word necessity	ZcZZZZbabZbbaYcYadbWbYcabZZaXaZZ
word need	bdacaZacdbcaZZaYabaYZZZcccZYZZbb
word needed	ZcXZZaZZaXbWbZZYbdceXZXZZdacZaad
word needs	caZabZYaaabbcYbYZaXYaaXZaZacYaZa
word negotiation	ZZbabZXYdZYaabZZaabZXYZZaaYaZbcZ
word negotiations	baabZbZadaZbZYdbacdcZZYZbaaaZaYa
word neither	aaYbaYacccZXaZcZcaYYZZaZZXZYZZZZ
word net	bZcZYaYbaaYYcXbcZZabZbabYdYbYdZY
word netherlands	ZZaYXeaeaabccXVZXYZabXcZbbYZgbWc
word network	aXZcaZaaaaZababaaacZaaaaXcaYYbZa
word networking	aZbbZbdXZZYcXcZbabcbaXccZXbaYZZb
word networks	VacbYYYYZaZZZbacYZacYZbabcYZZaZY
word nevada	dgbcbedcYaaYadZbaXYcddabccbbYWbe
word never	dcdYZbbYbZYbYZYXbaabVabZYbaYbaab
word nevertheless	aZYcYYbabYadZbccbdabZYfcbeabcYZa
word new	ZYbYbYacbYZZYcaZbVabbbZZZaZZaada
word news	baaZacbcaZcaccZbaYaYbbabbbaYfaaa
word newsletter	ZXZaeYaZdbZbabdZecZYcaYbabaabbYb
word newsletters	cYZZcbbZZcbaZcZadZZaabZZYZabZbaX
word next	YcbbZabbZaaabcYeaYZbaddadbXcadba
word nielsen	WZdZeYYYdZYYdgbbbebbXXbZaabZYdcY
word no	ZbaaXZabaZZZaYZYacZZYaaaZabZaZaa
word non	bWacbYbZdZabYbbadZbabZYYZcbZZbZa
word none	ZZbabYaZccZYZYbXZZaZaYYZYXebcaaX
word nor	aXZacZYdcbaXaXcaZdZacZaZXXcZYZaY
word normal	YccbbaaYcYZdWZXbaccbdZcYceZaaZab
word normally	ZbaabZdcbYbbaZbZcbYZaacYZaYcabYZ
word north	dZdYYaabYZWZbYYYYZfbdYfdcaYYbaYa
word norway	YZcaadZaaXYXcacaZbbYbYaecZaabbaY
word not	ZbZbaaabZaYZaZZZcbZZaababZZaYZba
word notably	ebbZZYXZYYaZcbYZZaacbZZbcVaZYXca
word note	aYabZbbZYabZZabbaabaaaabZdbZXabc
word noted	abYcZcZbaYZZYccbeaaeZZfgecZaZZZb
word notes	ZaZadXaaZYbYcabYYZcbdZXaZaabZaab
word notice	YcabacZcYbZbacZbabccaaaZaZcacaZc
word notices	YabXabdcadbfYdXbadbabdbWZZXcdcdX
word notification	abZaYcZaacbcZbabYabbbbYbXbaYcZcb
word notifications	ZZYZcXZcZadZceaadYZZcacbbYYZZbZY
word notified	aZZcbYbaabZbbdabacfbZZabXbZYbaZd
word notify	bYZZYbabbbZdWcYaaadbZYaZaaYYbYcd
word notifying	ddZaZcXabbaabZcZadacZadbYdYabZYe
word november	XYYaZebbZcZdYaYYbZadYaYZbZbdcYcZ
word now	bYeYYZbbWYXbabZaaYZbYYabYYbadZbb
word number	cYacbYbbbaYabacbcaabbZacYaaabZca
word numbers	bYbbYVcbbcYabZaZbaXbabWZaabacYbZ
word numerous	XYbacZZZdbYYZacbdfadYaaadZbaZaZb
word ny	aZYZZYZadbYbaaaZaZbaYcZbZaZYYaZY
word object	WdZbddXbXXYZZdbYYaXefWUdZZdZZWZY
word objected	aZXccbZdZcaccdZcacccZZaZaZccZcbY
word objection	WdabccWYZZabXbZdZbaebXabbdYZZZZa
word objectives	bcZZZcabaZZaYYZZccZabZaZbacbbaZc
word objects	YbYXZbZbZbYaZZacaYabYaaaZbbYaaZY
word obligated	YaZdbWaadXbYYadZdcabXWabaaYbXZXa
word obligation	XabZabZbcXabYbbZbbaaYYbadaacaaYb
word obligations	ZaZYbaccaZbYZaZYaaYYbbaZYbZbbYYa
word obliged	YZbYZZabcbbbcZbZYabZZXXbZccZYaZc
word observe	bYZZdXZZcdZdbYbYabYaYcaWZXZabZfb
word obtain	XZZZbZYYbYbbbYaaYcbaZaWYcaZaYXYZ
word obtained	WYbacYWbcbZaaZbYYdbbXZYZaZacYaaZ
word obtaining	YYbXXWZZdWYbXYYadaYWZZbWZbadcdbY
word occasionally	ZYbbbdaeZbbbadZabZbbbaZZaYababcc
word occasions	YZbZaZcbbacfYbZaaaZZcadcbbZcaaYZ
word occupation	aZaYcZacZcZZZaaZbZYYdZYaZaZbaZXZ
word occur	dZZaYcYYWcYZZZaZXWYZcZabaaaZZbZX
word occurred	baccXabXZZcaZbaaYYbYbZYdaaYbZaZa
word occurs	ZbbcaZbYZZXaXcbedcYZYZfaZcZYZcbZ
word october	XaZbZeZaZZYaZZZXbZVcYZXXdXcacZbZ
word of	aaaaababaaaaaaababaabaaaZbbbbaaa
word off	YZYcbYYdZbbZcbbacdYbaZZdbZZYXZZa
word offer	ZaaXaaaZZacZabYbZZaacbabYZYaYaZZ
word offered	ZbcaadZcZdbbbaZcaaaZbbabadaaZbbc
word offering	aYaXdYaadcbZdcbccdZbZbaaZZZbYadZ
word offerings	bcbWcbacbbabZZcZbbaXeZaWbYZadcaY
word offers	bXcaaZbabcZcbdYZbZacbbcbZbYbZZaa
word office	WWcaYgcaXaaYbXZZYWWcfXYcbaeZcXZb
word officer	XYfXYgWbYUgZfWUXVXUYgWbXdeXXebXg
word officers	bZbZZbaaYZcZZaZabZacdbccccabcZYa
word offices	bYcbbYcdbbbZccbbdWaXbcfXbbZcbdbY
word official	aacZZaYWaYZaaZZaaYcZZZbbbZbaXZaa
word officials	ZZYeXZYYcaWaZYbcYdcdXYYdcebYecZb
word offline	dZaYabaaccZbacbbZcXbYacXZbcadZbc
word often	YZcccXZabcaYacbabYcaZbcaZZebaZaZ
word old	ZaZXZaafYZbaaaXYZYdXbYcYbaccYZeY
word older	cdcZYdccaZZaZaZbcYZaaXebYdZaaYbb
word on	aaaaZaaaZbZbZbabaZaaZaaaaabZaaZZ
word once	ZdZacbYZdZaYZaZZaZaaZYZZXbWacbZd
word one	baZZZaZaaaaaaaZZabbaYZcZbZbaaaYa
word ones	YYZaaYbacXZcababcbXaabaacZZZbbdb
word ongoing	YaXZbaaZYcbYYaZaZWZbZbbaacYXYaZd
word online	aYaZaZZYZbXaXbaZZbbbbYcacaZZbZbY
word only	aaaaaXYacYZZYaaacbaaZabZbaZZZYZa
word ons	caacbZabdaaVcXcabdbabaYaaaabbbbX
word onto	aYacZaaZZbYbbadaacccaabcZYZcZabZ
word onward	aaYZcXbZXbabXdYdZabYZZZZZaYXaaaa
word open	caXZbbbdZbabYZbbaZaadcZcZcacbacZ
word openai	XZZXcXcZfaYYYYbeXdccYcYYXbZcXbeX
word opened	aYYbZXZebbZZbWbcZbYXWXZaZXZbWbbZ
word opening	ebbZcWYcZaXYZZZYbXZYXZYZZZdcabeZ
word opens	aZbYZbYbZcXaaXcaZbbXZZZYZccacaba
word operate	ZaccZaaXaacbYcZbYZdabaaXWcZYaabZ
word operated	adYZaeZbacadZbbaaaacbbZaYeZbaZZY
word operates	XYZZXeYbYZbdbZYdXaZbebddfcZYeYZb
word operating	bZbZbbabbbbbbYdbZbZYaZYZaabbcaYa
word operation	cZdbYaababecZXZaYZaYcXaYbbaacbYZ
word operational	abbccYccZZaabdabYZeacbZZXcYZadbc
word operations	aXcZYaZbbZaZbaYcaababbdZZcZaZaXa
word operator	baaVaccabXaaacabbYZabafZeZYbbbad
word operators	bbabbecaZbYZbZaZZZaZYacaYaZZaccZ
word opinion	ZYbbdaaYaXYWbfcZfaYdWdcaaZaZVbZY
word opinions	YZZabZZaaYYXbacacbYZZbXZZZdZZbYa
word opportunities	aZaYcacZaYbcacbabZaabcbaYZYcdaaX
word opportunity	ZZdaZYacYZdZYcYdaaYcceebaYbXZbZa
word oppose	baZfZaZWZaZXbabbZbZaZZaecZZWYZWZ
word opt	aaXaacZZYZaWbcabcbUZabacbbXYWZXZ
word opted	ZYaZaYcZbaabbbZYbVZaYcZZbZXaacab
word optimise	YbZbaabacXbaYaaZZYZbaabZZZaaaaXa
word optimization	bYYYaZaaXZeZZeYdZYaXcebcacYbZYba
word optimize	aXaZaagZbWYZddcZcUbacZZYaYYaYbZW
word optimized	abccXbZZZddbYXaebdacaYbZbcbZbcbb
word optimizing	YcZYZabbYbdeZcYaaYZbfcdabcaecXaa
word opting	ZZacdZZaZcecaZccbZbabbdbfaaZbYbb
word option	YaZcabZZcbaZbZbcdcabaYcZbaYZZZbZ
word optional	cZZYcZXcbaaZbbdXaaYZaaacWYcaXacX
word optionally	aYWYbaZcYbbcbZaeadZXdbbXZYaZdXZY
word options	aZZcYaZZabaabZZbZYaZaabdbaaabYZe
word or	bbabbaaaaabaaaababaaabZaaabbaaab
word orally	acZacbcdcbceZXcaaXZYdabYcZYddYXa
word order	bZdZaVaZcZZaZbaYcaZXYZabYaYaYabX
word ordered	ZaaZbZYZcZbYaZaaXdZbZbYZYaaaaZcb
word orders	ZcbbaZZZbYYYZYbZdabZVYbaYabZZaZa
word oregon	caYZabaZYYaabZbYZWZZbaZbcZbcbYYY
word org	bdaYafcbaZZabWcZXZcaeZaaacaYdZad
word organisation	aYbZZcZZcXZabZZZbacdaYZYacZZaaZZ
word organisational	ddbYXdaXacabZWccccacXZdbaZZZcabc
word organisations	XadebaZYdZYcaacdeeccXZdabcYbabaZ
word organization	XYYabbadcYbYZZadZdZcaYbaWbXccZac
word organization's	XZcbaaabbZXZYaacYdbaZXccbaZYbaXb
word organizational	aZdaXaZacbbeXZcccccdaXdaZcaXcZZb
word organizations	ZdabbeXZacdbbabeaaceZcddceXccZZd
word orientation	aYZYZZZcaYbdabZacYZababcZcbccabZ
word origin	dXYaaYXcbebccWcZYdYXYcYZYadcbYaY
word original	bYaXaZYZaYWbXabZaZZaaWbZaZaZXcbZ
word originally	YabZZXabaZdZabXabcaedaZYZYaXaZdb
word originated	aacXcZbZaYYbabZZdXaZcZbXZYYdabcZ
word originates	cZbZbZZcZdbbbYacZbbaacaXcYcccbbb
word originating	abXYZaZYaabcaYZYZabbccXZbaZabYYa
word os	ZaYcbaZcadcZcYbccbZaYdacZbaZYZaa
word other	aaaZaYaZababZaZbabbaaZaZZbabaaaZ
word others	ZZabaYaZbZaaacbbabbbaabZbbZebbbZ
word otherwise	bbbaZcabbZabYcacZdabbacaaXZbcZaa
word our	aabaaaacaaaaaaaaaaZZaabbZZabaaZa
word ours	XbdbacZabZabababbcacdZZcZaaaZaXa
word ourselves	ZbadbbYYbZZcZcaZabaZabdZbZZddaaa
word out	aZYZaZaaaaZZYbaYccXbaaZbcbXYZZYa
word outcome	bbYbdZbcZYcWbXZZbbZXabXaZZcbbYbc
word outdated	ccZYbbbYaYYZbXbYaaXcbZYcZcabYYYX
word outline	acZeabZZZaaZYcacabbdbZZbabbZbaZc
word outlined	ZcZaZZcZcWcZXeaVZaabaZYaaaaccXYa
word outlines	ZZZXZdYdZcXcacXeaabbdYdZcaaaeWYb
word outs	bYZccaYbbbcZcXaZaZXZaZYbYaedacbZ
word outside	XXbcXaZZcaacbZYaXYbWabZYcdZXccba
word outstanding	XdZacXbbdYaZXYYZZfYYXbZYYcbaeaYd
word outweigh	ZZZcbcYbZaaYYabZZaacdZYaaXbZaZaZ
word outweighed	abYZdaaZXZbcZZbZZbbZdaeXbYYdbYZY
word over	cZZYYaYXZaYXYYYZYbaZbZbYZZZYbbdZ
word overall	caYbaZZZeYaZYdaZbZaZZabbYYaaaZaY
word overridden	YaaaabYaZacdbcZXcYZXgZbXeZbdYYYY
word override	YZdZbZbZZbcaabYZbYXYdcdYcYZaZXZY
word overriding	ZZbdbbZbZcYYccZbYbcbZaWbcbfbaaWa
word overs	bbaaaaaYaabaaZaaZYaZaZYbaaabaZZc
word overview	dbabaYYcbbaaZYbbbdZbcYaZbbZcZbZa
word owed	acZaaaYcZdaaababbbabZbbaabbabaYd
word own	ZdcZabaYYbYaXbZcYXaccYccZcaYbbdY
word owned	ZbZeYZYbabacYbZbWXcYZbbcZdccZcbb
word owner	ZZbaaaZbabaYdYcbacbZZZbZaYaaZcXZ
word owners	XZaZZZXZbYdbbbYecccZZdcadaabYbaZ
word ownership	aZbbaZXYaXYaYadZcbbZXadbabadZbZX
word owns	aaZccbacbbadbbdbdccabacabYbebabZ
word page	aZYbYaaaYbZZZbZYZbbYYaZbZacXYbac
word pages	abbaaYZaXbcYaZbbaaYYYaZaZabYbbaa
word paid	ZaZabXaeaZcYbdaaabYbbbabaaaZYbba
word panel	ZYYacZcYXacaZcgbbWZYdaWcZYZYXZYa
word par	ZZcabaadbYZeaaUYYZZZbZebdaZdccYa
word para	YXbYbXabbYaZXZdWdYWXbZbZaXZbXcaY
word paragraph	caaebZaaebYbZaabbbcaXbbaZYcbcabZ
word parameters	YZecXXbWaZXZcbZaabYYXYaeXbcbXaab
word parent	XcZXXdaYZZZbZYXZXWbXVYcYbWabYYbW
word parental	ZbabacYYaZYZZbbabXacZcacbaYbaaZZ
word parents	YcbZabaXaabbXbaaaZcYaacZaYadabaa
word paris	abcXXbZcaYdabXXbYYYZbYbabbZZdaYd
word park	caZYXaXbaaaZZYWXYYZYbZabbZXZcYYZ
word parkway	aZZXZaZdaZaXcZXXZXXZZYZZZZZZdYYa
word part	baabbaXYaacYbbaabacbababaadaaabY
word participant	aYYaaZbbabcaZZZbabbZdaaaZaaZbbba
word participants	bbYaaYacYcbZZYZYYYZXXYZaZcZbabXc
word participate	aaYbaZaabaaYZZbaaeaZaZYZYadZdaYc
word participated	ZdWXbZaaZaaYZaXYXaWXafZaYcYYcXYa
word participates	aZcdWdYYaZYdXWbcYccbYYZZZbbadadd
word participating	ZZYabXYZcYbXabbbfdYbbbbbcaaXaaaa
word participation	XYZYcXaecZebcZbZdbYZZbZZYaYbYbab
word particular	aaaZbabYaaZbXcZaYZacabbaYdaacbYb
word particularly	ZbdaYbbYZZbZcZcVcXbZZYacdYZaXZYc
word parties	aZZaaZYXbZZaaaaZXabbWaaaZaYbZabc
word partner	YYYaacXZZZabcabbZbZbbbaacYWbYZaZ
word partner's	dbaacaZaYZbbcaZbZYaaZcbabZXcaYba
word partners	VXbbZYWXaZZaaaaaabcbXZZbaaXZYabY
word partnership	cdXcbcYaYcbcZccbaZZdYZaeaadbYaba
word partnerships	aZZZZaacXcabacYZXZXZacYbbaZecZba
word parts	ZZZbaZababZcZbaaccaZebadaacacYaa
word party	YcbaaaYaaabaaZZbaaaaZaZZbaYZYbaX
word party's	cbYXZbaZYcdcbZXcZZXXceYbbabZeXcb
word pass	YZfXbacYeYVbZbdacbfbYYbbbcYaafZa
word passed	aZdZaZYYdaZWdbbYZcZaYaZZXZdZYcZY
word passport	fZaXZZXeZZYcaWabeZZXabaXZZecaaaZ
word password	eaZYXdYaZcZcbYeaaZWaZZaaXaaacXcc
word passwords	cacbZZabaaYbbYcbZdZaZZdaYZZaaaec
word past	aacabYYZaZYaZXZZXcbaZZZZZYcdZcbZ
word path	ZZbbaaZcbdbZacadcaZbbcdccYbZaaac
word patterns	eaaabZcabbZbbcZbbZYbccaZZbYbdXbZ
word pay	dcebdbYYbZWYZYZZcXaYZYYcZZdeZacb
word payment	ZXacZXaadaabZXaaZabZYZZXWbacZbXY
word payments	cZaadZaabYYaacbZdacacaZZYbaaaZYa
word paypal	YZcbbXZYgZXYZYcaadcZYYYYYYZaYcZY
word pc	YZdccaaYdZZaYZcaYdccbYXYbbbdcdbZ
word pci	bZdYYcbWccZaYYdZdcZcYabaZZZZcabc
word pdf	aZabcbZcbcZZZYZaZdbbaZZYZYcdcabY
word peer	adbcZdcZYaacZaZbaYZacaZdaZcacZba
word peers	aYdbabbZbZaZabYbYcddZZacaccaYaYa
word penalties	YZYcXZbZYbbZZZbZbcbbbaZbaacaYXXZ
word pending	XcXcdXcaZaebZZXaYZYYWbaZXbaZaXZe
word people	aZYaaabacYZZYabZdZcaZYbYXZacYadW
word people's	cYZdXZabdYaZZZdZbaZcaXYcZcbaYZYa
word per	cabcZdbYcbbbbbaZbWbccaabacZZcZYZ
word percentage	cabadZZZcYaYYdcZdZacbaZbbYbbcbcZ
word perform	aaabYZYZcbZcZadababdbbaacdXaZbZa
word performance	bacaaYZaaZbaaaYacZaababaXbaaZaZZ
word performed	ccaYXZYZfaZdWXZZddZXaYcYaacbeabc
word performing	XbbbabYYYZbZYccabcbcaZYbccYYYbXa
word period	ZbYabYcebbbZXWYYXaYaWdcYaaXadaYd
word periodic	dbabZbZccdYdZZaaYaababaZZZaZeYab
word periodically	cXZXbZXfbaXaadXbaZcZaZWYZWYeecgZ
word periods	WeZbacbdcZddYYaabeaeWdaXYeYaeZXe
word permanent	ZbXYeZabbaaYZXbYbaYXZaYXaaZdaccc
word permanently	adXYbbcXaYbYdcaXZYYacaXcaaZYZVYZ
word permissible	aZZXcaccaZYYZZacaZacaaYZcaaaZYYZ
word permission	YbabaZZZZbaaabaaedZZXZcZbaXYYcbZ
word permissions	ZZYXZaYbZcdbcbccbbZaccbZcYbcZYbc
word permit	ZbbYbdbaabaZccZccZbZZZdYYYceXaeZ
word permits	ebYYZeabYdaZcacYbaXXccabaacXYaYd
word permitted	aZabbXeacZcbYaXaaaaZZabYZaYbbZZY
word persistent	XXbaZZYfXcZZXYYgVVYZaagXaaZYZcdZ
word person	abZcbbababcZaaZaZaZaZZadZZYdbabZ
word person's	YdZcZcYYeabbXYZaZcYaaYbcZbZaabab
word personal	aaZaZaaZaZbaaaaYYaaaaaaZZbabaaaa
word personalisation	ZbZYZZXcaZZaZaZYdcYZacbbaZbabcaa
word personalise	bZcWYYbZaYaZabbYYYcYZYaabaYabaYZ
word personalised	ZXacdbaaaYZZZdaZcXcaaYaabZXZdcYY
word personalization	cZZYaaabZcaZeaccbaXbebcZacYYZZYY
word personalize	bYbYaYbaYaaaadcbcWdYaaaZZYabZacY
word personalized	bZaaZbbdabdbabYedXWaccecYZYabcbZ
word personalizing	bYZXcYcZZWcbccWaZXZYacZZVYXbaYcX
word personally	ceZaZYZZZacaZaZYXaZbabZbZbbabbZY
word personnel	cYaVZZcZbXXaaaeabaXeXZacZZYaZbdZ
word persons	bYZYbaZeaZYZbaabbbaZXbcZdXYcaada
word pertaining	aabaZYabaacXcbcYcYZabeYdacZYaZcZ
word philippines	aZZbdabZYadbdZZYXXXbccYaacaaaYba
word philosophical	YZZYZaYacaZaYYcbbaYZaZZaaZbabbaY
word phishing	ddbZXbaYdbXdWYcXecabYYbXZYYXeZec
word phone	cZabbZZaZcaYaZaZZaYbaaYcaabbZYaZ
word phones	bcXbZZYcXeccYZWcXZZcacdbXcadZacb
word photo	babaaZZdaaYZZcYYebbaccXaabbcebaY
word photograph	cbZabaZbZccZcZcZYaaaZcZZZZaYebXY
word photographs	aXYcaZacZbZYcYcYcbXWacYZdZdZXZYa
word photos	baXXcaacaaccbYZZZZYXaZZYbYcebZZa
word physical	bbbaYcZYbcVcaYcYcaZaYZaZabXZacac
word pick	ZacdaadacZYcXdZdeabdYZdadcacacbY
word picture	YbdaYYbXdbaccZZaZcdbbYbYbababcaZ
word pictures	cZdZdYYcaaaZbZbYeZZXZYYXaYddbcaa
word piece	ZbZXaZbYaWcYZdbaYXbacbdcYcbZbZac
word pieces	ecXaYdZYYabXdYZYYYbbedYZYcZdXZZZ
word pin	cZYabZbZYacYZdaabYYbZbcbYYXZbZcb
word pixel	cYZYbZZcYZYVaaXaZWZWZZbaYYbZZbad
word pixels	bYZXXaXcWdXYaZWcZXWWZcbdbYbaZdbZ
word place	XZbZXZbVYXaaXZaZbZbZZYZbaabWZbbY
word placed	YZZcbYZdYaXbXaZabacbZcZZaabdbabY
word places	ZYcYabZZcdXaZbccddbdXYdaZXZZbbba
word placing	YbZdZdZZXYZabaZYXZdaZYaabaaaaZZa
word plan	YYbaaZacYYZZaaabZaWabZfcdYbadYaY
word planning	bZebcZbZcbabaadcZZaZbZaXZZababca
word plans	WYYaaXbbbcYcYgacebWbYeebZZZaYcZb
word platform	abZabbccaaababYbZbaZZZbYbbcbbaaY
word platforms	YYcaaZZYZZZXaabXXabZYZYbbZYaXbaZ
word play	fbbZZbbaZabaccbZZYaddbacYbZabbcY
word player	baZaYabZZaZaZaZbYabaZXacdabaYaYb
word please	acaYYbaaZabaZZbabbcabababaZXZbab
word plug	bbabacZXZYXZUZYZaYcZZYccdeabYdZc
word plugin	ZZcdZbaZbZZYYYaecadZYYZYZZZYYfbY
word plugins	abZeaaaZZbZYZaaaYbaYabZYaacbZbac
word plus	abaZcXZdccbabcbdcdcaabaccbaZcbcb
word point	XaYaaYaYdaXYYYZcddcZYcbZbYaaaabZ
word points	ZZbbaYaadaaYbZbaabbaZYaZbbbcccbb
word policies	YdbZbbZbaZabZZabYZbaaabbZaZacZab
word policy	WbabXdZbbcZdXbXaZbccbZYZcaabbbaa
word political	ZZZXWYYbaYZaYYZXaZYXZYZXZaddacZZ
word polls	aaabbZcaaYZZYbYYZbcaZbYbaaaZbaaa
word pop	acYcbccbaYcbZcYaYcbdadZbcZZZbaaa
word popular	ZbaWZcZbZXZcacYbbYZaZddccaXbXabZ
word popularity	ZYeccZZaaaYYZcbYadbcXYYZaZaaZdcc
word port	beXZZfbXYYUYcWfYVYabfZXcYeYbZYaW
word portability	WcZZbeXbabWcaXdbXbXbdaZZYaVaaYaW
word portable	XdZXXdXXYZXacXaZWWXcdbZYZbXZZaYY
word portal	YZYXXabaaZcbccdZXaXbcaYcccYXbZXc
word portion	ZbcYZbXacYbacYbYaababZYbcbZaZdXa
word portions	aYYZbabeaYbbdYbZZdWYZcYZcXXZZYdY
word position	ZYdabbaZaZZbXabaaadbcaYdaZadabbZ
word positive	aYXabacaZaccabZbZYXZdcbacZZbbZbY
word possess	ZXZacYccbbabcdaaaZaYcaZYZaccYccX
word possession	bcYcYcacZdcZaYcaZdaacZZZaabZdaaa
word possibility	ZZaZbcbYaaXXYddYcYXeZYYbZbaYaYbd
word possible	caaZbacaabaacXbYaabYaZYYZYcaYZcZ
word possibly	ZbZWeZbddZcacXbaYbYXZbZWaXdccYaa
word post	bcabaYXbZZWcYcYZZadaaXbaaZaZdcbd
word postal	ZZadbaYYXZaZabZZbbabbaZdcYZaZaaa
word posted	bbZYYbabZaYaebaaZZdbYWYYaWYaaZab
word posting	XYZaZYZdabYbXcYabadbaYaYXYYbaacb
word posts	baWZeYaZZcdaeXbZYdXVZaYZeaecbXcd
word potential	YabbcYZWcWYZXYbYaabZXYbZaaXbaZZZ
word potentially	ZYaeZWaabYZZXcZbbZbZXbabbcaXbdaa
word power	dbZaZaacWabaZZYXWZWYaYZZdabbaYYY
word powered	ZYaeZaaZabaaaZcZZcZZbaYbcbYaYaZc
word powers	YaeaYYbYbaYZaZZaaZeZYWYZacaZabZZ
word practicable	ccdYadaYZZcacZbaaZYacbZbcbaZYbYb
word practice	bbdZacaXbZYdXbZdebYbZYcbbbZYcddc
word practices	bbbbXbcbZcZbZYWbaaabbZcXcZYccabb
word pre	ZYcadYZcbZabdabaacZaXZZXaYadYZdZ
word precautions	ZbdYbbaYbaYaYXaacbcbYYcaYaaZbbaa
word preceding	ZYZcZZbXbZaYaZbXWbcaaYWbZaYbXbba
word precise	dYZXaZcabaZabXZbbaXaZbYYZbaabXbW
word predict	cbYZaabfdZbbcYbbabbcedbYZZaecbaY
word predictions	caYeZZZcbebabZcdWcaZcZZYZadaebaY
word predispositions	ZaacdbZbbdbadbcbYdaaYXYXabbcZccZ
word prefer	acWbcdcbZebaadaacbXcbbbdaYabZZaZ
word preference	ZZWaXZdaaaXZaaXbaZaYcaYaXbaYZZZb
word preferences	ZWXaaXYZbaaYacZabcYabcdbZZaaYYaZ
word preferred	bZaZcYZacdcadYabZcdZacYYaadcbacb
word prejudice	acaYaZcaacdaabZbcbZYebcaccacbaba
word premises	bXZZccbdbcZYcbbdZZZZcaXZZbbcdccZ
word premium	eYZZeaaYZaZZaYbXaZaWdbXXZXXccabY
word prepare	caYeZbaYZZbZaZcZYYdcbYZfZbabZaYY
word preparing	bZYXeZddZYaccbXacZYXbdaaZXabcZcY
word presence	baYYaaebbdcaaeZZaaWaaZZbcZbbbcZa
word present	bcZaZZbcbYbYZbaYYZbZZccZZcbZXbba
word presented	cbcbZZdZbXadYdZadXZbbcdYXcZbaZcY
word presenting	bZaYbZaccbZdZaZZdcXbYacXZaZaaZdc
word preservation	bcZaZababYZbYbYbadaaZfbaadabdcbc
word preserve	YZbbbYYacbYbXbcababbYZccbZacbbXb
word preserving	XZdZZaXacYYcZZcZcbbZZZdZaZacccYb
word prevail	aaZcdeYbbedbcXacaeZZdYZcacZabbbd
word prevent	abbZaYcaaaZaYbdacZaaabccbbaYbaac
word preventing	cZZabacZZZcZabaZZYYbaYZaYYYZcZaZ
word prevention	YbaYaXdaaaaYcaYZZYabZbaYYaYZYacc
word previous	baZaaaacXcbbadaYbVacaYXbbZbeYacZ
word previously	aaXaacdcacYbbaZZcZYbfaZYZZabbbbd
word price	bbZYZZdaZbcbabXacYZbccZaZbdcZXbY
word prices	adaaWacXYabaYZWWbYZbaaXdYbdaXWZZ
word pricing	ZZYbbaccbZddYbZaaZaceZbbcaababXa
word primarily	baYdcaZaZfebbZccYWXYebXbacbZcabZ
word primary	bYacaXZbacaZZZcbZebacXWabXbZZbba
word principle	dYYXdXdccZebbbYcdZZXacbYaZZcfacY
word principles	acacYZaYYaabdZaaaabaZaaaXbZZaaba
word print	bZbebZccbcabXcYbbcaYZebZYdZdcacY
word printing	ZaacYYYaZcZbYacdbYaZaXdYcZZbXbYa
word prior	cZcaZaaZbcZbYaZXZXcZaYZZbYbZcaeZ
word priority	ZcaZZcZbZcbeXZZccbabZbeZabbccZcc
word privacy	ZcaaYcbZZbabZbbbaababZabbbaZaaZc
word private	bWYbZcZcaaaZcbacadWabacacacZeaXb
word prize	ZaebdbZZdZYabYbYdebaZaYZbbZbabaa
word pro	cXYZcaYZaabbdZcaXabbZdYYcZcaYZZZ
word problem	dZbYaZbbYbbdaaYdZbZYbdcabbZbeacZ
word problems	abaXZbdcZXZZZbXbaZYbbdaaYbXcYZaZ
word procedure	cbYZYcdZZdcadcbZcbabbaZcYZadXZcZ
word procedures	dbYYbddYabcZadcXYZYccWafbZcYXYab
word proceed	bdcaYcbYaYaZZXaaYaddaYXbadaXXcab
word proceeding	baaXcYbaaXbbcccabYXYZZaccYXcZaca
word proceedings	ZZbZdaaabaZbYbdbcacabacadbYcZcbY
word process	aaaaaaabbabcaababaZZbZaYaZZbZcZZ
word processed	aZaaZabaabaabYbbbbbaZaZYZcaabcaa
word processes	baaaaZacZaabdXYaZaYXbaaYaaZaaZcX
word processing	YabbabbaaXZbZZaZaYYadYZabZbcZbYX
word processor	WXdaZbXZaVYYbZaaXZbZaYacZcYZbaVb
word processors	XZbdYYYWYaaacZadYdcaXYacabZZabXc
word produce	cZabaaXZYaWbbaZZbYaZYadcYZYbZYba
word produces	ZbXbcbcZZZaYbcaaZZabcbYZZZabZYYc
word product	cZaYcabcZZabaabbcabaccaabacbabcX
word production	YcbbbabbbaaaYZcaadcbaaZacbcZZcZc
word productivity	cbabZaaYZcccYYWZbbbbbYbabbaacYZZ
word products	babZaZbabaaabbbbbaaYabbZXYabbaaY
word profession	YYaacYbbaaZbYcYdcdbaaXZYZbbbcbZZ
word professional	cWZaaZbabaZcZabcacYZZbaYZYdacaaX
word professionals	dZaaaacccaZbZZacaaaYacbaeZbcbZca
word profile	ZaaZZYaXaZcYbccabaZaabbaYaZaYbYb
word profiles	ZbcXbccaXYZYcdZaaaZacbZbXXYZWacZ
word profiling	YbaaZcZYYXYZbcYYZYaabaacYbaZXYaX
word profit	ZcdZcaYZaaZabbXaZaaZadZaZcacYbca
word program	dZZXbZacbbbabbZbecZbcbcYZZaabbda
word programme	YZebXXaZaZYXbYaYZZbZXYZeZabZaaZZ
word programming	aabZaZYYZbaaZYcZbYYYaWZXZaYXYccY
word programs	aZZbbYbcbaaZaccdcbbcaceccbdZYaYb
word progress	ZZdZaZYadZZZZacaebcbaZZZcaZcZcYd
word prohibit	YcYZaZZecaZYabbbecXacaadaadcZXba
word prohibited	aaaeZbaYYYaabbbaYYccabYdadZZXYYZ
word prohibits	XYcbZXZaZZbbZYbdZaedYYccbcaZacZZ
word project	aZdbacZbYZYaZeaaaXcbZbcdcbYdacaZ
word projects	aZYcbbaZaZaZabbaYbaddaZcaadcaXXa
word prominent	abacabXdYcYdZaZbYafaZYaaXacacbcd
word promote	YZaXcadYaZbdcbYaXXZZccZYYaYcYYaZ
word promoting	bYaZaYcbaaccbbZaYaZZccZZZYYbZYYY
word promotion	aZZbZaYYZbaYaaaXYbZaaZYdaZdaYaZa
word promotional	ZZcaaZZaecadWcbcdeZdYacadaddcaZY
word promotions	cXaYaYbbbbbbabcbcZbZbbbYZXaYbccX
word prompt	aZZaZZYcZeZZaZcbZbZYbaYZcZeZbaZb
word promptly	bbbaYaaXZdbdaZbZbbbgYZcZZcZbcYea
word prompts	abZZbdZZYaZaaZaYZYXZZcYbZZaYZaZb
word proof	aaYYXZaYacZcaabWZZYWZYZcZadaYZdZ
word proper	bbbbbZbXbWacWcbXaZdcYXacYcZabbaZ
word properly	abbXZabaZZaYZbabcaaZadbbaaYXWaaa
word properties	fcZYdbdfZfbcaaZcaYYYcdaZbZbdbYea
word property	XbYccZadXcacadYfbbbbbdZacbdccZcb
word proportionate	ZXcZfYaadZYbZacYbYbZYYeXaZZdYcYY
word proposed	ZYYdYYZaaaZabdbcabcebaZbddYXZaac
word proprietary	acZZeaZcbcaXccccdaYdaZbdcaXXZbYb
word prosecute	aaXZddbaaZbXcZcYaZZaccZZbZacZXYZ
word prospect	ZZZZdYZcebbZYedceaWZXdaYZcaaZaZY
word prospecting	YYaYcbabbZaaYdacbcZccbbZaZcabZYZ
word prospective	ZZbaZaccYecZaYZeabZZccaYbddZabdX
word protect	daaZZccXbZYdWXbbaZXcaZdbYZXYcWZb
word protected	dcabXYaZZbZcaaaYZadcZabbbcbXcaZa
word protecting	XYZbbcZcaZZdZYZbaZabcYeZdaZcdZYb
word protection	XXdbYcbaZabZZXZZZZWbbXbadbaZbZac
word protections	bZbbZZZYccabZWbWZYcWZZXZYccZcaba
word protective	ZYcbaYYXaZYYbfZZccaaZbZcZZZcXedZ
word protects	abcbXZZZbdZdWYcccdadZbcabbbZdadf
word protocol	eabbadZabbaebaYaaYbccabbcaZdcaaa
word protocols	YadbYaXYbYaaXYbZYZdZYXaaZeaZZbZZ
word prove	YabcaYWaeabaXXbbcbXbaZYZZbZZcacZ
word proves	ababaaZaZZZcbZYZZaaaabaZababcacd
word provide	aaabaZaaaaaZabbacaaZaZZaXaaaZbaZ
word provided	YaaZbaZYZaZabZaZZaaZaaaaZbYaZaZZ
word provider	YadbbbWYcZZYaZbZabccZZYabZZZXdZY
word provider's	XZZbaaZZbccbcZZcbcabZaaZaaZXaaZa
word providers	VVbaYZXUcaZaZaaddddcWYZYZcYaWcaX
word provides	aababaZZaZYYaaacZaXbabaaabZbYYZb
word providing	aYbaaacbaYaaZdabcZXYdbbYYZVbZbaY
word province	ZZcaYbcbYcffZbXbZYaZdecYYcaadZbd
word provision	ZabZZabbbbabcbZbabaYYXbaXaYcZbba
word provisions	YbfaabYdaaYaYWcbaabaZcaZdYZZadaZ
word proxy	ZcdaXbdZcWYaYcabZacbaaZbZcXaZabZ
word pseudonymised	abcZabaYcXYcXaaYdcabaZdaZbaaZdZb
word pseudonymization	aadYYZcYZbbfYaZZaYaZaabYZaYYbZbb
word pseudonymized	XbWceZbYZYdZZcbYYacXdbabaZddaXYc
word pseudonymous	bZeXaYaYbYYZbdaWadddZYZXbaZcbbcW
word public	YZXdbYYYaXXabbbaZabcYaZbZZYaaZdZ
word publication	bcaaYYYcZaabZaZYaYbbZaaabcaaZaYc
word publicly	WbZbaZZUZWZadaZaZZaaWaaZZZZZaZbb
word publish	aZcbaabZdcYbZZbYcabdXYccYZbaabcZ
word published	VYXaZbaZXaXcXdZbYaagYYZZcacdaZbY
word publisher	adZabeZbZdbbdaZaYbZYdaYcZdabeZab
word publishers	XcadabYYaYaZZeZcccdaaYceaeZWXbYa
word publishing	YZbbbaaaaaYZYbcadcYbaXbcZZZZXbYc
word purchase	ZYbZbZcacbbabaabZbaZZbbZaZacbaba
word purchased	bYaYbYcZZZabZcbebYbZcaaaXZacZbdX
word purchases	aaZbaZXZaaaZeWccXcbXaaYXYbdacZYa
word purchasing	bdZcaeYacaXaaacZZbcbaZXdZbaZaaZZ
word purpose	aZZYbZbaaYZaYcYcbYcaaaaYWZWbbbcZ
word purposes	aZZYbZbbcYaYZcZaaZaaZZZaaaWbabaZ
word pursuant	aaccZYYbabadYYaaXYebaaabcbYaZZZa
word pursue	aaaZdYabbZcdZbZZebaZcZdYZaYccYYa
word pursuing	bbYbabccYbdbbgaaabYZcbaddbeYZaab
word push	bbZZaZYZaYdcbbaabaabbdcaaabaYaaX
word put	cbcZYbbaaZXdbbbbbaYaabddYaWacZZb
word qualify	YacbaZYYYYZbXeWaafYfZbbeacZbXZff
word quality	cYYYcacbZabZbaZaaYZYbaZZZZabYbaW
word quantity	WbcaacaZcYadZbYcZbceZZaZabXaZabd
word quay	cbaaYbZbaZcbbZYaZZcbcbdZdbYZcbZc
word quebec	bZbbcaZbbaYYcZdZbZaYYaWYYcZbadda
word queries	aZbYbWZbaaaYbXbVZecaaacbbababZZb
word query	bYaYbYYacYWZZYaYYddbXccYcabbXbZY
word question	ZbebYZWZbYZbaZZabYbbXacZbXYacadZ
word questionnaires	caZYcaZcbabaeaZZZbbaacZYZZadbabX
word questions	bcdYXZZZXZbXbXXVYXabbcbZcYYZcZXb
word quick	bZacZbbZZababZcaZcaZZZbacYcbZZaa
word quickly	bbbZaZcaaYXZYcZZaYbaaZbabaYZbdZa
word quizzes	abbbZaabZbbdaabeadaabZaZZaccccZc
word race	aYZWYaZebWXYaaaZeZYYYZZZYadcYbaY
word racial	WcaaYbZZaZceYaYaZZacbccbcdYabZYc
word raise	ZZcYYbYXaYaadZXYZacbaZZcZabYcbZc
word random	aaaYeZaabacZaXaXXaYZXeXYcXZXcaab
word randomly	bbZacZZcbZaYZZaXZdXYaaYYaaeaeZYa
word range	ZbZXbbXcbcZbbdYdbYXbZdbYaYabaadc
word ranking	YaZdXZYacZYYZZcYbeaaZYYdaYaYZaXa
word rate	YZccYYaYbcZZaaZaeacaYWYbbYaaWcYY
word rates	baXaZXZZZeeYYYZZbYXaZcZbZYdaaZYZ
word rather	YYaaaYbabcababdbbdZbZZXbcZbcaaac
word rating	ZadbbZaYYXYYbcZXbadcYXZeacZaVZZb
word ratings	baaYaabbZZaZZZcbaZZabXbZaabaYaaa
word raw	aZaZbYaXdZZaWaZacYbbYZaZaaaYdaba
word re	ZaZYabZYZaZdadZZaYaZYZfbcYZZYZZb
word reach	bdbcbZcbbXcXabZYaaaacZbYaWYYcbba
word reached	bYdYZZZdZZaZdYYYaZYXZXcZbZcbZaXa
word reaching	eeZWYcZZaaaaaaZZXZaaZabaaaZZZZZd
word reactions	abYababbaaaZZXbYZZZXbZXZZZbYcZZc
word read	acYcbcaccbbeYbZbbcYbbbYXZbadbbab
word readable	XdaacdaYabWbcZbZWaYdaZWZYdXbYbYY
word readily	WcYZaeXYXYXbeadZYYaafZZaZcZbYYYX
word reading	aaaZcdadYbYaacYdcXZbZabbZYYZcbbd
word real	aZZZaaYeacZbbYaaaaYaaaaZaZacbabW
word reason	YZYXcZebaZeYWeYXaWaZZacZaZaZaaZa
word reasonable	aeacZZaYcabbbWcYabZbYZacacbaaZbc
word reasonably	ZZZbYZbaaaccXbaaaabbabbdaaYaaZca
word reasons	bbaZecbaYabXbbcZZYbbbbWaabYbYaZY
word recaptcha	XYaaXYYWbZXWYaaabacaYXbcacZZXcXb
word receipt	bYacbdabacaXcdbZcYZcabZbaZZbdaab
word receipts	babZcaaYaYZZZbaZZYccYaabZbacbaaX
word receive	YZZZbaZYbababaZaZdZcXcaZcYaaYZba
word received	ZacddbcYcabXbXdacZaYaaZYbbaZYaab
word receivership	ZZYaYZbbZabaYaaaZaaaZZaaaYZccYaY
word receives	babcXZYYZaWXaXZdbdecYYZYbbbaYebW
word receiving	YWZbeZabZcdWZaabcaYdccbcbYcVaXZZ
word recent	accYYacbaZcaYaZZXabbbXZaZcdYdYZX
word recently	ZYbZdYbZaZXaaecXeXbcXZabZZZXZdYY
word recipient	XZZXZZaXaaZbbXZaYZbZZZbZZabZaZaa
word recipients	aXYdaZXZcYYZXaZYZZcaZYaZeXbbbcZb
word recognise	baYaaZcbZbcZbdZcbYYbbcbcXZXabZYc
word recognition	abaZZbaZdZZYaaaYfbbZYZYYZZYbccZc
word recognize	cabbadYaabXZYYadbZaZabdZYcYcbcea
word recognized	bbYYXZdZYbZcYdabZZZbZZZaadYaeaZe
word recognizes	deXbaecZbcYYcZcYbaYabYZaYZaaaYcc
word recognizing	bZcYaYaaaaaababZaYbZYYYbaaZbcaaZ
word recommend	cdWZbdcYZbYcabXbaXbaabYaZdXYaYba
word recommendation	bYaZcZZacbZZaZdaZbaXaaXXZaYbYabY
word recommendations	bYaaaWbacacaZcZYcWWacdbaaZWYcXZZ
word recommended	bbXaabWaYbbZccZabZYZbbYcbXZZXbYe
word recommending	aYZbaaYdYcbcdZabbdYbabZccbcdcZZa
word record	eZWadYZbYbaXcXcbbZbWaYWaXZecbcaa
word recorded	dXZZdZXcbacacYbZZccabZXaaXacdYYZ
word recording	aXaYdYadbZaZYaaZbdYXcZbXbXaccbYY
word recordings	abYYZbaZZZaYZabXYZYYbbacZaaaYYYb
word records	acaadaYYZZcYaZaYXYYXbcaZZcbcZaZb
word recover	aadaWZYZbeZbZabZacZaaceacaYYcXaZ
word recovery	cbaXbYcabXZYZcbbbXcaYcYZZZZXdZYa
word recruiting	ZZcZXbbabaZaZbZaabaaYZaZZaacZaXY
word recruitment	eZaXdYcaaZbXdceacZZaZaYdWbYbZbaZ
word rectification	ZeYVZdYZaZYZbZeZZYZdcbYaYcaaYZZW
word rectified	bdZbaccYZaZabbaabaYcbZZcZebaZZaY
word rectify	aYYXZaWXYZYbaYdcZYZdaXYaXbYYZXYX
word reddit	ZZWcYaZZXabYYaWaZYaYZYcdbZbcabXc
word reduce	caZaZaaaZZaacZbZYZaZZZZYYYaYZabb
word refer	acbbZdZbababZaZZaZabbZZacbcabaZd
word reference	aZaabbbcaZbabcbbbbZZeZZaeZbabaYb
word referenced	bccZcabdbacaZZbZbabbbbbZaZZbbcZb
word references	aadXaZZbabbZYXYbZYcZaZdZbadaccYY
word referral	YYcaaZYZbZabbacZcacaYYZaZcbdYbZY
word referred	YccZabbbZXZcZXbbacZZaXbYdbbcdcZZ
word referrer	bbdaZaccaaaabYdcYabZbZaZbabadccZ
word referring	accabcZbYZbadYadcaXYbZbZcZYcYcdZ
word refers	WdaaWcZgYbddcYZgWdXafYcbacdegWXe
word reflect	cZaZYZcdYbadZbXbccZacbbXbYZfeZcZ
word reflected	ZbZcZbaaYbcacXZaYYZYZaZZYbbYbYZd
word reflecting	ZaZcbaacbddacYccYbaZbaZaaaabcZbZ
word reflects	bZbYaXYcbebcYZZaaacZZYbYdZcbdcYa
word refrain	ZYafbaZacaZabZdbccXYcZZYaZZcadbZ
word refusal	ZcYbXbaZcZabbXbaYaaZbWZdYcXZWYac
word refuse	aYYbaZWYZebWbZbZeZXZZaaecYcWXZYd
word reg	ZZcZZdacZaZdcbYdbaaZdYdcbbbadbZa
word regard	ZZaabXbcaggbYaZcbbYaZbdXZcZYdXZc
word regarding	YZccabZYYbdZaaZZbZbaaccbcYbZZaYc
word regardless	bYabbaZZabdcaZaababYcaZbXbccacaY
word regards	cdabZdbbZbbabaaXYYZbdcaaaaZbbYaa
word region	baabZcZaZYcbbbYaaYacaaacbbcbabbc
word regional	aZdZYZabZaXaaaZcaZXbYaaZZZYacZaY
word regions	dgZYceZfZbacdZaaaZcaccdacbacbbda
word register	aXYYcZYdbdbbcaaYZdZZbabYcZbcZYbZ
word registered	aaabZdaaaYabZaaZXZZaaYYdbabacZXa
word registering	cZcYaaYbadZYcZYdacaZWZXZYacZbcaY
word registration	cXbYaXbdacbacZacabZWaaaaZXccbbZY
word registrations	cZZZabZdadcZdXbaXbXYdbaYbYdbdZYZ
word registry	ZbbbZcYcaZabadacacedbcdcbcYaddab
word regular	aYYYWZbZaaZgYbZaZYXZaYcZcXbbbXdd
word regularly	bbaaXZZbadXeWZXYaabbYWaWZZaZdXbd
word regulated	YZaeWaYXcZXaYddZedbeWZbdYaZaWabX
word regulation	cXXcaZaccYbcYbccafZXbacbaYZeaZaa
word regulations	ZXbZZZacdZYbYYZaabbYaaZYcZZabdZX
word regulator	aaaXYcaYbaYYcYdYZbbcZZZbZZbZZaZZ
word regulators	ZXcdXaZZdZWaXbccbcefXWcbaeaZYcYX
word regulatory	bZbaaYYaaYbbdYaZadbYacaZdcXZZYZc
word reidentify	dYaYbXaaYacZcZcbabaYaZYadXZabYbZ
word reject	ZYacaZZdcebZacacecaZYbdbcaZaYaaa
word relate	ZaZaXaadabbZdaZbZcYdZeYabbcdZabb
word related	YZbZbbaaZYaYbYYcaZcZbbZbZYbbaYbY
word relates	dYYcbaaaZddadbcYZXZYcYYdZcbbaYdZ
word relating	ZcbYZbYbbZbaZZXbYcZZcbaYZaaaacYZ
word relation	bbbcYbaYYabcZbaYYYcZaZXbaYaZbaac
word relations	cYZYaaebbZbZbaaaXaaZcdaaZaYadaaZ
word relationship	XcZXcbZaaZaZabaXaaabbaYdbbZbZaYZ
word relationships	cbaXYacbbbabfXYZWaXYZbYZaXcdZWfb
word relative	aXaYZYccZZaaZbZcaXZbZcdcaZZbaceY
word release	aYeeZaZbYZZZcbdbcbaZZZZcaZXbXbZY
word relevance	bZaaYZdcZadZYbYcaYbababZZaaaZbZY
word relevant	ZZaYZaZcZXaZbdYaaZaaccaaaZXZZaba
word reliability	abZWZabbcZZcYYYaZbababcYabaacaZa
word reliable	ZacbabcYcXZaYbaZbYbZaZaaZZZaZZZa
word reliance	XbafZbdZXYcbZaaYZXaYbYbbcaYaYaXY
word relied	YbZaaafaYZYdXdWXcYYXbXgbZbZeXXWa
word relies	YcYeYaccZadbbYabaYaacZZcZaaZbbZc
word religion	bYZaXbabaWZbYcXaaZbcYabaacabZZZa
word religious	ZYZYYYYbcZaZYXcYcaYYbbYZaabcabZa
word rely	XaacZYdZbabaXbcabYaXbWaXcaXZacXX
word relying	YdadadaYbbZXbccbbcafaZZdZcdXWZZb
word remain	YbabcVZYcZaXXZaYZZacYbaZceaacaXc
word remains	XaXabZabbaZZYabacaWYZcabdYbYdbZc
word remarketing	aYcZbZYdZZaaaaaccZaaYbaXYaZbWccX
word remedies	YaddZZZZaYZZeZYZaccdYYccbbZaYaYZ
word remedy	cdYYacdYacYbWYaZccXcYYbaZbZXZYdd
word remember	caZbcZbbbaXaVaYaaXZaYabYZaXcbbac
word remembering	cZXZYZaZZaXYYZYdbYYZZddccZYZWbfb
word remind	cdYdZadXbWZZXaXZYbfgZZZbafZcbYXc
word reminders	caXYbbZcadeZZaZecdYYddaZaZcaaaZd
word remote	ccaaYZaaaZbZbZYbYabaYeababYZaZac
word remotely	bZYbbaZcabZZZZZZaaZbaZbaZXdZbbbZ
word removal	XcZXacaZZYZadedYaZebZYYaXccZYbaa
word remove	XZYYcZbaaYaacdcYaZbdWbdcdbaZYbZc
word removed	afYZZbdZbWaYZbaYbaaaYaXYXcZeaZYd
word removing	YdbdXbcYZcXZZZdZaZbZZabcabYYXZaa
word render	bYbacZaabZYYYVdXaZbYZZYaabbaddaY
word renewal	cYdZcXcdbYZcZdYdcZYacefaaaYdcccX
word renewed	dbYcfZaYaYZYcZdYYYZXZcWbXabbZbcZ
word rent	ZaeacYbbXYWZXgWYYfWYXbbbZYebXcga
word rental	YbZcYZaZXcaaZXcbZeYabZYabacdcYZb
word reorganization	bcbbaYaabYbaYdbababaaZebcYYcccba
word repair	ZZbcdaaZdbYaadcZdZdbbXaYYaXdZdbY
word repetitive	YaaecdcZZbaYacYYaZZccbYbabZaccab
word replace	caZbZZabZbbYdYdZYbYabcXWYZbcaZbY
word reply	YZacZYYZbYbXacZbaabdXYcbYaaaXaaY
word report	ZXbYcZacccZbWaYadbZZZabZaVdbacZZ
word reported	cYZXaZbebbabZZYaXbbYaaZZaZfcfZaa
word reporting	baaaaZacbXZaaZdYabcaaaaYaaabbbba
word reports	YWbacXYYbbVbbZcZbecbaaYYZabdXdaX
word repository	YbacbbYaacacYbYcZbdcdbcbaeabbaYc
word represent	acXbbbdabdbaaYZYYbaYZYcabbabYXca
word representation	WYbZYaaadaYcZacZcaYbcYcaaYYdbdZZ
word representative	cXbZZdXdXZXZbXYZXacWfYdeeWdZeYZV
word representatives	bXYZcaXZabZcabZbdabacbbZZabZXacX
word represents	ZaccZZdZbYecYYXaYYZYeaZZXcYbbcYZ
word republic	cWaZaZdbaabdZYdcbaabdbcbabZdcaaZ
word request	dcZbbdaYYabYcbbXYXcZcbYcabZaWXZb
word requested	aYaXZWZZbaXXaYaaacaaabcaYZZXXbZZ
word requesting	ccaaZdZaZcebXaYZaZdadZeXabaacZaZ
word requests	caZbaabXaYbYaaaZZYbYbaZcZaZaYaba
word require	acYeXdZbccaXaXcWYaZaaZZacaYZYYca
word required	abZZYZabbYaZcYcWaabZbZZbXZZaZaZb
word requirement	XeccYaYaccabcXbbYedaZYYdYcYaYcbb
word requirements	aaYbZacaZaZbaaZaaababaXZaaabbYac
word requires	YZcbZXXcbZXbaWcZbabYWXZbbZdababc
word requiring	caaXZbadcXZbXbbYZaYYcZZYabYeaZaY
word research	cYbbdYbbZYbcbdZbababbbbZYabZaabY
word researchers	YaccZZYXcYZbbYcbbfcaXYebadYbXbbZ
word resellers	XabZbbaWcYYaaYcebacbXbaZbabbXZaY
word reservation	ZYdZaZbbdaaZcbadfccdYacXZbaaZbcY
word reservations	fZaaaaYfbaZXbZZbZZbYbZaabYbcacdX
word reserve	YWbbZWWfcaZcaaZddcbZXZeYcYbZeegZ
word reserves	ZXZaaXZcccYdaeZcedcYWccXaYZaecca
word reset	ZccZZcZXabYcXcZYbaacZYccbbaZcbZd
word reside	aYaZYcbdZacbZZXaaYabcbbceZbZbbac
word residence	acZcYccYabaaZaaababacYZcZdbZaZbc
word residency	bbadababYccaZfbdbaZaYbaebbdaZace
word resident	bbZZYbcaYacaZabYZWYbdbZccbaZZXab
word residents	accdZdcbYabaabZZYYaaadZbYbbaZYZc
word residual	bebZdZbabYdYYZaZZZZbZabYabcbYaZc
word resolution	aababcYcabaYaZZXYYXbcZaZcZcacbXZ
word resolve	ZacccZdacZYYcaXXbbcbYbYZWcZYcZYc
word resolved	acccZZacbaXaabaYYaYZbabZbdbZbYXc
word resolving	ceaZbacZbZbZaZZcadbcYdaaacbagYac
word resource	XeZaaaccaecdYZYbabZZaacdcdZbaaXd
word resources	XZbbabbabbZaZXaaabbaZcbZcddYcYba
word respect	bZZbbaaZabaZbXbZaaaZbccZaXcZaYbb
word respected	YbacZZZbabZYZbacaZcaaabZYZaaYcZY
word respecting	YaZbZaZdZZaXbbYbZcbaaYYbZbdZaZbZ
word respective	bbcadccXabcZdbYcbbZcYdccaaZZYbZd
word respectively	dYccWaeYZcdYbYabaYbYZYaYbcaXcbZe
word respects	acbaZbYcabZaZZZcaecbZYabccZZZbbZ
word respond	bbbbbbaaZZaYYZaaYZaZcbaaYZYaZbcZ
word responding	aaaYcYbbcbcdYdYabYZZbccbZaYccZbZ
word response	aYdeZccZaaZYebaacaacaZYbcYaaZbbX
word responses	bcXZZbcZZZbbaZbZZYbabZaaXbbadYZY
word responsibilities	ZbebcZcYacadXacabbbbbZbabbZccZcb
word responsibility	cZdWVaWbWXYZcVcbVaabaXZbYbaZbbZZ
word responsible	babZXcbcZaXcZZZaYZbadYbeZaYadZYc
word rest	XYacXZdYbaedZXYbZacbXaZaYfXWeabc
word restore	acbYbYZaabYaaYbZabbbaYbbbbbYaaaZ
word restrict	XdXZbcZaZXVbZXcbacXfdVadYZYXZbZV
word restricted	adYaYcaXWaYacXbbabYbaXaaZZbVZXbZ
word restricting	cbYZYcfbXcebaZYbbbXbddcabdZZaZbe
word restriction	YdWdecbaYXWbZVZZVYaceXYaYYcaXXZX
word restrictions	bbbcYZaabeZcYXccabbfcZecZcbadZba
word restructuring	cYZababbaaaaZaZbaababaZabaabbYZY
word result	XccZYZYYYZaaYXZYcXbaaZZbXYeXYaYc
word resulting	accYbbcabaYbZaZcZbaacbbYadbcabbZ
word results	aaaYcZcbcbZbcZaaaaaabcYZXcbbcadZ
word retail	cbaZZccbZaddadXbaYabcdbYbbbZeYaa
word retain	adaXbXbXcXdWaWZVbaXaXaWUYdZYdYXd
word retained	baXcdYaaccaaZXXZXeZYYdXXYbaZcYYb
word retaining	YcZXXdaaZdbacaZaaccabdaaddaacbbd
word retains	afabbacZbZbYXYYVYcYbZcXZZbeZcZad
word retention	XbXZbbbbbbaZZXbZbcaZXaXZacXYcZVe
word retrieval	ZcbababacZadZaadcbbdZadZddZbaccc
word retrieve	dcXZbaZYaadWeWcYZbZZYbYZcZXXWYad
word retrieved	aYbadabadcYabacaacbYYYbaZZbbcbac
word return	aYacaYXbacdbZZZdbdcdZabZdaaYZZcZ
word returned	cZbZZaaabbYacYcaYZbaaZZYaZZbcacZ
word reveal	bZZacaZYZaabbaZbbaacbcaaaYbdaaaZ
word revealing	aXaZZYYabaZZdYfYaZYZZXYbXZcXXYZY
word revenue	babaYdYacbZdZZcZaeYbZYZZaZababbY
word review	bdZZZaZXaZYbbbcZZYaeZaYabZZcZaYY
word reviewed	abZbceaYabXcaaaZXXddbbYbbZabcXbc
word reviewing	ZYbadYZcbYZbZebacaaYZcdYZbYbddcZ
word reviews	bbbaabaZYaZWaZbZYZcabXZYbZbZZaXb
word revise	YXacbZZbYcYbYcabZYbYbbbaYbabZYZb
word revised	abaZYabdYcZcYaYaZZcaZaaaaZbYdZab
word revoke	WbXdabaVbYZVXceWdXXceYXaZYYWYYXd
word revoked	YYabccbZWXbZaacacaYZcaXXdYZZXZYZ
word reward	bcaZabcZbdYdZZbbcbXbaadZZZaacYbc
word rewards	bbdabaeZXZceZeZdaacbcbbYYcbecYbZ
word rhode	ZdacaaabZbaaXdZaacdbYabZbbaaZbda
word right	aaYbbdbWUbaYbbZZaYZdcaXcZdcbYZYY
word rights	abbbbccVZacYbbbYaYbadaXcaZaaYWbb
word rise	ZYbabXZbcYYaadbYbbbWYaaZaaacbcec
word risk	YdcZbZZZaXabcbYaaacbXaYbYaccXXba
word risks	bebYafbXacYYbabYcZXcaZacZZaYbYZb
word road	ZccZZbXdZabbaZZbaXbbbcfbbZYbbcZc
word role	ZYZYcdYZabYabYdYZYbZZWZabZaacYYd
word rolling	ZcabYbdZbZYZbaZYYXaabZYcbcaZcYZd
word room	bYbcbbZcadZZdXcYXadZbaaYaWcadbba
word route	ZccZZdZbbZZabaaZaYcbbcbbdYXYYaZY
word routing	YYZcaYYbdZZcZdbcaececccbaccecYXZ
word rue	aZbYXaXcbZbZcYXZYYXXcZbccZYZcaYb
word rule	XaacZZbYcaaabaadYdecYaZYYbYaZddZ
word rules	YYZcZYdbZbdbbaYZbbYZcbZacaZbZZZY
word run	cbaaacababYcacWbZadbYbcacaZZabaa
word running	ZcdWadZcZabbaabbbaXWbYbZZXbcZZZX
word sa	cZacaZcXbaaWaZdZZZZZaYYbYbbaXYYY
word safari	ZZZdcYbcZeZZZcXdbaYabbbdcaZXYbZd
word safe	abccaaaZbaZYbabYbZZYcaadcaXXYaZZ
word safeguard	ZZabWZcXZaacYXWbXYbYZYaYYfbYbYZb
word safeguarding	ZbccZaadaZcdYeZYbdabaYcdZfYaaabb
word safeguards	aZaZYYbYZbaeYVYbaaeabZbVXdZYdbYa
word safer	aWbYaXZdYaZZcaYZYXYaacbXYYabYbaY
word safety	ZZYaZVadcYaZZaZaabaaaaZadZZcabaa
word said	abbYUbZacZZcbYbYacXZaacbZabadYbd
word salary	cYabaZZbZdaaaYbYZaZZdbXbcZdYbZba
word sale	ddccXbcZZZWbZbYZXaZabaZbadbcZaaZ
word sales	ZbcXZbcbZXVaZdXXXZYUYZZZacYbcbYa
word salesforce	XaZbYaZVdXXYZYcYYdecYWXabaZYZbWa
word same	aZYbcaabZaabcbabeYacYZcZYadZXbbX
word samples	ZXaZdZZXZZYaaZdabZcaZYZaaZabYaZZ
word san	caZaYYZbbXaZZYbaZacbZadZbbYZabWb
word sanctions	bZcbYZaZabZaaZZcaaaZZcdZYbaZZbaZ
word sas	aZcZaaZcaXYZbaZYZYZZZXZZbZXXdbZc
word satisfaction	ebZZcaYcacaYcYbYaZYabbaZZZcccZbZ
word satisfactorily	abYccdbZZbaYcZbZbZYddaYdZZaaXXZc
word satisfied	XYacZdfXYcaacYZZYXWddXWdXaZWcYZZ
word satisfy	bXZaYYYcaaYZbbZbbbaYYdbadZZZacfX
word satisfying	YdYcaaZcZbeaaaZadbabZbZaacbbdZZc
word save	abaYeZbabYbYZZZacYbZXdZZZabZZbac
word saved	caXZcZbYZYZWdacZZXbYYaYcbWYYWbZb
word saves	YYXbcbZcdbcdaebbaYZbaecccYadaZaa
word saving	abbbZZZbeYZaaYcXaZaXYaaYYaZZbbbX
word saw	XaccaaZXcXYcXdbacbddXZdccaYcZcbb
word say	aaeZaaabaZZbZYYaaaaabZbbbZbZfaZc
word saying	XZYcbZZdbbbYdYbaYfZZZbYZZZaaYZda
word says	adcbcbaYcZabZYaYXcdbaZXYZbabeYYZ
word scams	ccabacdYcdbbabaZabYbaaZacZZbcWac
word scan	ZababZbZcZWaabbaeYabaYaYZZcbdcZZ
word scanned	aacadZaaaYXZadcYccbaaXabaXbaXcYZ
word scanning	bYcbeZbZcXZbZecbeZacYaebaYbcbcbY
word scans	ZabaYbZabXYaZaXZZZZZaaaYZbcaaZZZ
word sccs	aZYaZZcaZbdaYZZaZababaYZZaaabZca
word scenarios	bbYaafcZXaXccbbYYYbccaZcabYZbZbe
word schedule	ZYZbXdZdZcacacZbacbbbZaZcccdbZaZ
word school	caaYXcdcXbZdcbYcYYaZcZfaYbceeZcb
word scientific	abZcbdbYabbbbaZZZaYbbbYbZZbaZYab
word scope	bZaaZaaaaZbdYcaXZYbZbaZbYYbbbcab
word score	cWfaXXXUVXWZdWYYbYaZWWXeXZeZXYcW
word scores	aYabZYZbaZaaaZZdYbbccbaadbaaZaaY
word scoring	aZaZcYZaaaZbcZZbcaZZZaZYaZabZabZ
word screen	cYZaaZaYbcYYacbYaYXZWabbbaaZabbb
word screening	bZbaaYZZbaZaZYZaZabaaZabZcbYbZYZ
word scripts	YXaZWYYYWcZXaZZaWYYbbaZbaYbYYbbc
word scroll	bbdccbZZbcZYZYacccbdZbbZbddbadba
word scrolling	daaabZaeaaZaabaZZXYbabbeZbcaacZZ
word sdk	aZZZabbcZYZZbYZcaYZacbbacaZbbYbZ
word sdks	aaYZYZabXaXXbWXbaYXXbbbZaZZYYbcZ
word seamless	eZbYeYecaaZbcZacdYaXYZaaXYYZabea
word search	ZaZZbZaZbZaabbbZaZabZbYbYbcZbZYb
word searched	cbcZaacZcYdcZeZceaZbdadZbcacabbY
word searches	baZZaababaZaZcZaZYcabbaaXbbaaZYY
word searching	aYZacZWaYebXaebgdbbbacacbXbYZaZa
word second	bbdaWdaYbbYdZYaYdbZeaYdZccZYdabc
word secrecy	eddZXabXcaYZYVeaaeYfXXZaYYbVbXYe
word secretary	ZabbYeaeYbcbbYXbYaYZcYcdebaadaad
word secrets	ZcbdddcZZeabadabcabbZcacabaabZbc
word section	ZcababZZZbaaYabaabbabbZbZbZYbaZZ
word sections	YbaYbcbXYadcZdZYWabYcbZcYaZdaYca
word secure	daaYZcfacaZeVZaabaXcZbcXZaVbaXba
word secured	abZXXdcXbbbdaYZdebYcYZeaZbYXcYdb
word securely	YZdYYbaZcbacXZYZYbYcZabZZeaaaacb
word securing	aZaZbcbYZaWXXbeYdXeabXZbaZaYZaaZ
word security	babZYZaYcbYcXYcacYXaXacZUbYYbZbc
word see	ababZbaabbZZZabdaaaZbbaZYcabbaaX
word seeing	ZadZcZaXdZXbWecacXecZacabdZbZcdZ
word seek	XbbaceYbbcZaXZacbZXacYdZcabbbYbZ
word seeking	ZdXeacabadacaaYaWdaeZbYdacccdYZe
word seen	acZaZbYZbYXaXbaZZXacZbedZbYbZbcc
word segment	daaYcbZcbZcadaccbaaZdcbXbZbaccbY
word segmentation	aZbaZZaaZbbbbbabbaddZbaaacZaaacZ
word segments	eYcYaYcacaYbaaYZbYZZbYaXaXZbdcbZ
word select	ZWbabXabbabcaaaeeaaZZbbZaacaYaba
word selected	abZbaYbebeZbcaZdabbaZZcXabcabbbd
word selecting	bdaYaacdYbcZcabbZbZaabYcZbZZbaYc
word selection	XYZcZbbZbbbZbaabcbZZeaaacZaaZWdb
word self	baXccZaaabaabZcYZaabbdabZaZbbYYd
word selfie	aXbYbXabcZYcacZadaZaabaXaZadcdbX
word sell	ZZdaZaaZWXUaXbXZVbYaYbaaZbcaVcab
word seller	aYcadYYbbbZXabfccccbaYZZZZcZbcbX
word sellers	YacbYZZXcZZccbadacbbXYaZZbZaYcYZ
word selling	dbcaZbbXXYYYacZXWaZbZcWcYeYbWabc
word sells	bdYaZbcZYYZaacYaZbYcaeaYZabdaXac
word send	bZcZaabbZZZaababbZaYcabYbWZaaZZY
word sender	YbbZdbZaaaYXaZZaacabaZYbaadabcWZ
word sending	bbdXaababZZdacZZZYcZZXbadaZZbZZb
word sends	aYZYdZYaZbaYdZYccZbYYacYdXcYZcbc
word sense	aYccZXZYcZZcYcWZZYbaYZaZdaYbZdXb
word sensitive	aYXWXYZabXXYWXYXdaWXabZWaYccbZYZ
word sensitivity	WdYceYcababYWaZYZaabZaXbagXZdZXc
word sensor	aabccZYbbbdaZaaccadcZaZaZYZZbcaZ
word sensors	abYcbcYcaefYcXdcceZZcbYXcZaaaYYb
word sent	bZabcYXYbaYZbYcbacbZaZaaZYbbZZZa
word separate	XYYZZabaZaaZadcacZacZccaZbXaYaZa
word separately	ZcZZaebbZYdYddXbaYZdbfZcZcYVaWZb
word september	VaXZZfaZYcXaWaXYYYZeWYYXeYdcdXeZ
word seq	ccaZbbaaZacXaaaYYbbacaYcaaaZaZab
word serial	ZZbZdacaaaZdaabdcabcbacaZbYbbbaa
word serious	bZaaaZaacYZaYdbaZcccaZbaaXcZcadY
word seriously	aacbZcabZbbcZZYaZbacdWcbecYacYZY
word serve	dZcXbWZcbWZZbcbYbZZXbZaaWWacbecX
word served	bZZZaaXaYbbbZaZZbZZZaaaZZXZYZXaa
word server	accabYaZZZbacacdcZZYbaaZYZdbbccZ
word servers	cZbcYZZYccabZXcaacbYZZYWVbbWdccb
word serves	aZYcaaZaZaYXbbadabdabZabbbbZZZcY
word service	aZaZaaaacZaaaaacaaaaaZaZabbbaaZZ
word service's	abaZZbbcWabbYbbcdZYceabaabZbaaXZ
word services	ZZaaaaacbaaababcbbaZaabaYaZaaaZZ
word serving	bbZZZdYfYcaabZYdbZYXZdaXYaaeZaeW
word session	ZYZZaZWbaeXYZaYeWWZaYZcXYZYZXbac
word sessions	dZXcaaZcYcabcaacZZZZaYacababcbab
word set	YZaaaYbaYZZZZZYbbaZXbZabWZaYacba
word sets	aZbcbYcababZYabZddaYaZaZcZZabZZc
word setting	caVcYYZcYbbZcbdcbcXYabcccYaZYaZb
word settings	ZYZZaWYcXabYbcbdcbZabcbcdZZXWaXa
word setup	eaYZYYZbZaaadYfZaZYYcaaZaYaYYYbZ
word seven	bbZZYbXcaaaZabZZYccYcZYbdbabbZWZ
word several	daZZdcYbbXaYbYbYdabZZdZaabccabYb
word sex	aYcZZaZYZYabZaYacaZaZYcbZcaXbaXa
word sexual	WWcYaYXbdWYbXccdfbbaYYbbZbcbadaY
word shall	abYaZddXaeZbcbabaYacaZabcaacZYac
word share	ZZccaaVWdYWbZbbaZcddYZbaZbZbZbbb
word shared	ZacaaZXXcZYaWdbabaacWaabbZZaZebY
word shares	XXebbZZXfYXZYbZZacedWYWaabYbXccb
word sharing	ZZbaZYaXZaZXXbaYcbZbZaZbbZZYabZb
word she	bcZZacdcbadabcbZcYbabaaadaXcZXaZ
word shield	cbcccbYZaaZddabaYZbbbaYbaaeZebZb
word shine	cZZcaZbYYZZYcbcZYXbaYbXcaacZZXaZ
word shipping	dZbYdZcaYYbYdbbdcYdabbZZZaWaZZcb
word shop	ZZbaaZYaacbYZdbdcbbdZZdcbdZZYbab
word shopping	aaadXbZYZdZbaZYeZacXXYcdabeaZabb
word short	aYaaYXXeaeZZZYadZeaYZZZXZYbdbbZY
word shorter	YcZbZababYdZYZYZacaaZdYZbebYdXYe
word should	YcXZXcZXXaaZbabZYZadaaabYbZZYZZa
word show	bXZXcZacbYababZZaXaaYbZZZXXebbeZ
word showing	bbbcXaaYaaZbZYZYYZcbYYabccYZaaZc
word shown	ZYbZaaZYZYZYbbaZbXaaYaYcWabXZbaZ
word shows	bYYYbaeabXZabcbbbbcbZccYXbacZdbX
word side	cZbdbZYcXdcbacZaXeYcbZZabbZbdabb
word sign	bZYXZZYXacbcbXacZdZbZbaXaZdYbYab
word signal	bcXaYXcXZbXYXWYZXZXWbXYWWccWWWab
word signals	aeXdYZdXYdXYZXXeWcXWgYaYYcbWYXce
word signature	daZbaaabZecZbXbbZcYXeaZZZadadYZa
word signed	caaabYaZbaeZYdaXbYYYbaaeccZbZZca
word significant	YbZaYcYbYaYcaZWYYYfaaaXZaZZYcXae
word significantly	XdcZZbaYXaYZbZYYZYZZbaXZYZcbZYZb
word signing	aXbYcYbYdZWaZdbZcZZbYYbbYXaZebba
word signs	cYbbbbccZbcYdYZebbaYcbaZaaaaabba
word sim	XaaZbcYbZdfcaZabXbabacaZbZZbZYZb
word similar	bYZYaYabYaaYbZZbbYZaZabZYYaaabbZ
word similarly	YaabZaYZaZccZaaXZcaZbdbbbaacdZYZ
word simple	aZYcdZYbbabXadadcbZbbdbddYZZZYac
word simplify	acZYZacbZbZbaaYcXZbZabcZaaacZYcZ
word simply	dcYcZaZaZcbabbaaaYaaccabbZdZaaZd
word since	cdZZaebZXacaddabXWaZgZccdcZdbaYZ
word singapore	ZYadYZYYbYadbYaYYYXXbbXYZcZYbbZa
word single	ZbcZcXeaZZbdWbYbbaZZZccZXdYabcbb
word site	abZZZZcaZaabYaaZbbbbZYacZZYbZbbZ
word site's	YcZaZcZbbbdcccbcbbbbadbdacZbZabb
word sites	babZaZYbbcbcbbaaZaZZbYbaaabaZaYa
word situation	aabaababcaaYYbdbZZaccZaZaZdZZgZW
word situations	bYXcWZYaabbcbcdaabaacYcZbbcaaYaY
word six	ZbYYYXabdYYZXYZaZdYZYbZWYaYabaYX
word size	ZbZYaaZadaabaZZXZaaZYbaYabYaaYZa
word small	bZZbbbZcWdYYYcXfaaYZabccZbZebbbc
word smart	ZaYYcZacbbebcdbgcdYdbdbacZaZaZbZ
word smartphone	ZaYdbZZZcZaacZdbZecYacZabccaZYYZ
word smooth	ZYaYbacbcZbaZbcYaZaYcYaZZYacaaaX
word sms	aZcZaYbYaXZbacbXbZbbXXZbZbZZdbYY
word so	bacZaabaaaZbbaaZZYabaZbZbZYbZaZZ
word social	YYbbbYXYZbaaaaZcZcZbXZZaYaZcYbZY
word software	dacbZaZZbaYZaZabbbbbZZccXbbceaaZ
word sold	ZadeacaXXZZZXdWYYcZdbbYbWacZXbbd
word sole	cZbZcZYcZdacbZYeYZaZbcdYbYdZeacb
word solely	bbcbZcaZaaZYZbaaabZcYZZcYcbaaZeY
word solicit	XeYbZbbeYaebWbZZbacZaadbccYYZWca
word solution	bZZbXZZXZdaaZXbdXdbZZZZccZaYabab
word solutions	edbcZgbYZaabbbdYaXZZeYZeZecbaXYa
word solving	baaYcaZZbaYYbYZYYZZYabYabaZaZbYY
word some	ZYZabYZZaZbZcZaZbbaZaaYaaaZZYaba
word someone	ZbacZbaXbbbaYZbZcbZbXabbZZaZZadY
word someone's	abZbbZaabbYbXdcZbZaabZbcbYZccabZ
word something	baabZabZcYZaXdacZbddaaabYaZZbaab
word sometimes	YZcZcababYYZbcbdbZdbYacYbYZZXdbY
word soon	edZXacaabXcadYcZYXYbdccabcccZZZa
word sort	cbaYcZbaaYaacYZZabYacZXZZaaZccba
word sound	cbaZbZcdadcacaadbcZZddcaabbbbZZb
word source	aXaWeXXZdbZadWbZYcabXZXWgYWbYXca
word sources	XZZXbbYZYZdbeYWbWcYcXcaXdaVcUWab
word south	XYcaabaaabbbZaXbbaZZZbZZaaYcbYbZ
word space	cbXXabdaZWabZaXYZXaYbdaXXZZbdYca
word spaces	XdbddaeZZZaXXcacdbYbcbeZcZaaXaYc
word spam	aZbZcXWaZaYYdaYaaaaZaaaZYZZbbbaa
word spammers	bYZYcZaebbZZdXabacZYbeYYaYcbddZZ
word speak	baYZcbZeaddacZbeecZYcbYYZYcZabbZ
word speakers	aZbYedYcbcabdYceYaabYbZYdZYdaadc
word speaking	abacbccbbZccYcaabbccbaaaacZccacb
word special	bYZYYYZgcXYYdZcagaYXbYYXXaddZbbX
word specific	aaaaabaYaabYZbZZaYZacaZabaaabaYa
word specifically	ZaYXbdaaadbXZabcdaaabbbaYZcbZaaZ
word specifications	bcYeXcZaXcdcZZYeYccdcebdbdadeXaf
word specified	cbYYZcZdabbYaacYdbaaaZbbZZYXbbba
word specify	bZbaZYWdYaZZccdaaadZabZbdZZXYYZb
word speed	caacYcaZWbcZcYYXXYXYcXXccbcYYYYZ
word spend	aYdZabZabYbZcacbdbccadZYabYYYeeY
word spent	aZcacZabcbcacYccYdcZbabbbabccccX
word sponsored	bYXZXZcZYaZYZbbZabacaYZbbXcYbZcZ
word sponsors	abcdYcZYaYXXXcbacdddYYcaabZaXcXX
word sports	bZYXbbaaZYaZbaaZXaYWadXZaYZYYaZb
word spotify	bcaaZaabbZYeYZYbZbaeWccYccZacWad
word square	bYZcZcdZYbbZZZaaaZZcaZZbYccaZZZa
word ssl	ZdZaYcbZYdZcaaZcbaabbbcbacZYcZac
word st	XZcbZZZeZYbacYcaaZaaaZdbbaaYbcXc
word stability	bYcYgXcdbYabbbcZcXbZbaZXZaZcbbcZ
word staff	dXaWdcaeabXacWbbdcYXZdYXZXZbbcfZ
word stage	acaZaZZbabaYaXYaaaaZZZaZZacXcbZf
word stamp	aabcaaaZbYYYZZcYaaaaaYYZababccba
word standard	YaaaYWcWWbccZYYbXYcXZZWYYZZXdcaX
word standards	babbZbaYabYdVabbaYYcaaebYaYZaWbc
word start	ZcaaaaXbbbadZZYcadbaaaaYbZcZbbad
word started	ZZcaZbcbaXccbcZcZYccdbbcabZcfZYc
word state	aYYabbbZZdbZZcbaZaYabaabaZacZZda
word stated	YYccbbacaaZZdZbbbZaXaZZbaZaYZbbZ
word statement	YbZYZZcfZcccZZZbZcZbaabXbbZbdZZZ
word statements	ZfaYZeacZdaaZaZedaWcbccebbdccZbc
word states	acbbXbZYbcbcaZYcYWbXbcZYbcaXbbac
word stating	YbbbaaabbecbZZaeadaZdbdaadZeZaba
word statistical	cbbacbccaaaZccZbbXcbYdcZYYYcbdbZ
word statistics	aZbaeZccaaYdZcaZcXbbdbZbXbXeabba
word status	YYacZWZYaaZbbYbcXZcabZaZZacabbcZ
word statute	ZbZaaacabZdaYaaZZaZXYaYYZaZbZZbY
word statutes	cbcabaabcYZXYaZZZaZXYccabbaZbaab
word statutory	ZZXbbZYecaZYZaYaZdbZYZWaYaaZaXZY
word stay	baYZbcbbYcZacZZbaZZZaYZWbZYaZZdb
word ste	aYcYadXaZYbadaYYaZZadaaedZZZbaZe
word step	dcbZbcaYdeWeWXbZeaYbbZcXXYYaeYdc
word steps	aZZcZabababbWZaZWZZZaZcbbZZaaacb
word still	bZYbaZYbZcbZcYcbYaZbccZebZZXbYZb
word stock	YababdYfZZZdbZacYXZacaddaaacdaab
word stop	YcZdcdcZXYaXZdaacaWdbbZaaaZZWYZZ
word storage	ZbZacYaabbYYXbZZZYXZZcedZcZaaaZe
word store	aYXZcZYabaaYbYdbZbXXYbYZXacZcaac
word stored	dbYaaaaZbYaaXZaYYYYYYcaYVcYYbbac
word stores	ZabYbZZYbaYYYaYZaaZaVaaZWZYZZdcb
word stories	abZYebcbYcbdaeYfdXXaededZbYdbaca
word storing	YaZaaXebbZccZcYbYYaXccdYXcXaecdb
word strategic	aXcbdYZYcZabbbaabbZZZZaabYacZbbY
word stream	adbaYabcZbYcZacZaaaZbbbbaYYabZZb
word streaming	ZZXZZaZcZccbabZbZaZYacacbbaddXac
word street	cbbZYaaabYYYbYZZZadaabdbcZXZccXa
word strict	bWdabZZZcZZcYacZdabcYWeYZYZYacdY
word strictly	aacZbZYZfdWZYYcbbcbcYbbZXbYXYZcc
word string	aYZaeZZaabcaZcaXYZaZbZZbcacbaZYb
word stringent	YXccZXZYcZZbbYYaaYbbaZaYabaYZcdZ
word stripe	XZddcXYXeXYYaZdbbdeaWYacXaYZXcbZ
word strive	cZZaYZaYadbZaZedddYcXbeabcaVaXZc
word strives	ceaZXZZXZacZcYaaYZbbYZaYZaaYZXad
word strong	bcdYadYabcXeYbaYcZdcZXdbaaZabcab
word strongly	dbZdaYdYabadZeacaafcbaaaacaZbXZd
word structured	acYZcbabaeZbbXcZZYYaZWZZYbYbXYaY
word student	ZZZbbbZbcZbcdYadZfdbXbabaZaeZaeZ
word students	dZebbaafZYbbdcZYZYbYcbdadaZcdcbd
word studies	dXbbcZcbaabdZZbZZbbZebcXZaZdcaZY
word study	cZYbabbbZZWXcWaYYdbXZZYbYYdcbaZZ
word studying	aXbbbZZbacabcZdZbaWYacdYaadcbaaZ
word sub	YYadbZYabXaZZbcZafcdZZbaabXebcYa
word subcontractors	bbdbXdYacaYcbYZdaZbZYbaYadaZYdda
word subject	ZbbaZbbaaaaZaZbaYaZbZZaZYcbbYaaZ
word subjects	aZZdbbacYaabbdYbXadddaadbbdZZXYa
word submission	cXaZaYacdZabbXZWbXYXZZYXXcaZZbdY
word submissions	aZaadYZZdZZYdafbfaaaYYaZaZbZWcYX
word submit	cdbZXadXaabXbbdXZWdZbWZcabaYYabd
word submits	aZaZYaaaYcbbbZYdYaaYYaaYaZcaZZXZ
word submitted	aYdZZZdWaaabZaZaaXYaaYZZYababbaZ
word submitting	fbZaZcaYaaaabZZXaaYbcYXeWbaXWXbb
word subpoena	ZZZbZZccZZYcYdbdabaabaeacYZcbbZY
word subpoenas	bZabaZYZaaYYYYadcabaYbYcaZcbaccc
word subscribe	baYZaXZbabbaYabaabaacZYYZcdZaZXZ
word subscribed	dXbZaZZcYaebdbaaabbbddaacbbbaZba
word subscriber	YabbYZdYbccbZcZdcbabdbdbbaZbZZcZ
word subscribers	babbdZWcbccaeXdbbfZYbZZYZZdbcbdY
word subscribing	daaXaZbbbdZbYZZabbZXcabXZYbdadbZ
word subscription	ZYbbYaYcbbaZbacaabbZbZabaabcbcaZ
word subscriptions	aXadYYbZcbaZZacdcecbYaccZacaWebZ
word subsequent	ZcZZbZadZacaabdZbabacZaaabadabYa
word subsequently	bZbcZZZZcVaXaaeXdZcbaaWaYYaYZZba
word subsidiaries	XYcbbcbbaZaaZXZdYabXXYZbbaZZbaZY
word subsidiary	ZYcaZZbcZZaaYXZcaXbZZYdbZbaecZYa
word substantial	YZZbYcYeYdZcZdadaXcZaXabZbZZZZbb
word substantially	ZZabaZaacaZZZZebeaaZaacZZabcabZX
word successful	YbaabbYZcabZZYYZZZaYebZceZYWabYc
word successfully	XZbZcXcadaZZZXbdbecaYcYWcZcdXZbb
word successor	ZZbbZaYZcZWcZYdZdcZYaZcYZaZdYYYY
word successors	bababcYabdacbbcacbXZZdcbcbZcYZaa
word such	aaabaZaaabaababbabaZZaZaYaaaabZb
word sufficient	bgZeZcZXaYgYXXaYYYYXcWXeXcaZXWfa
word suggest	cXbWcYdabZcaZcbZbXaZccZaXYXbaYbY
word suggested	ZbdbabZYcaZcYcZcdacbZYbZbbZbbacb
word suggesting	cbaXYZgZXddbZbWbbaXaYdZaYaacZWbZ
word suggestions	aYbbaaaaabZZcYcabbabaaYbaYZaaabY
word suitable	ZXbaaZbZYZaWbabZYYZZaYYbaadYYZaY
word suite	beZYXbYcdacXcWaYYZccabcXcYYYacYb
word summary	bZbZeXXbdaaZaYbbcbbZZXYZbXbZafaa
word supervision	bZaYZZbacdXbWYXaaWaYYZbXZZZbaYZa
word supervisory	XYaaZfgYceaZXXcYbYZgdYXdXZdbcYca
word supplement	bdcYcccaaZebcZacZcZZbeabXaacXYcY
word supplemental	bcZaaeYbbdbeadbacdZbbbcbcbcccaad
word supplementary	baaYZacaZcZbbabfadZcYZcbadccYZba
word supplements	ZdaaYaZbZbbcYdZfbebdaecdbdYdbXbd
word supplied	bdabcaYYbabZZZbbYdcbaaaYaZcbbZZZ
word supplier	ccaYcdaaaZaYbababZZbdaaaaXZZcZbc
word suppliers	VYcbbYXXbYXZYabcbebeWXaeZcYXXaea
word supply	YaabYYabeZYZbadYZZZWaYWdYXaYWYaX
word support	YYbbaZaZbZbbcZZZZabbYbaYaabaabZZ
word supported	bcdaZadZbbYcZccadbcdcXbYbcbcaadZ
word supporting	ceZbYZcaXaebbaYXYXZcbcYcbYbZZXZY
word supports	YaYabZZccZbYaabZZdYddbadcYaYaaZb
word sure	ccdYXZYabbZdYaaZZYbcaacYbaXZdcad
word surname	bYbaaaZaccbbaZaeafcaaaZXabdbbaXZ
word survey	ZaaXbZXZYcbbaYXbacYaXaZYaZbbaXcY
word surveys	aYaWZXZabaYaaYbdaccZaZZXZbdZbbaY
word suspect	bdbZYbZbbcZbYZYZaYbcYYeYbaacbYcd
word suspected	XabcaYaababdZYaabacbYaabadbbbbZZ
word suspend	ZcdaXZYWabVcYWYbabccWYbZacbYbadZ
word suspended	bbdabZabaZaZabZZacbZacaaYeYaaYac
word suspicious	ZcbZWaaZabZcYZYYZYadZbcaacaYbaca
word sweden	ZYcYWeaZWXbbbYYaXYabcYZabdZXcaae
word swedish	XYeaZZaVbaaYaYcZbcdfYaXYaaaZbZaZ
word sweepstakes	bZabZYbbbdcaZZbcccbYbabZZZZabbZa
word swiss	ZabeaZbZZaaZabZbabbYaZaZYcaZacaY
word switch	bZcbcbbabZZYbXaZdbbcYaYYbZXZZdbX
word switched	caZccaacZdabcZabZcbbaYZZdZbcZbZa
word switzerland	aadYYcabYZYYcYZaWVbbaYaaeYabcbZc
word sync	bYYacYadbbcXbYdaZbXZZZaYXZcZcabY
word syncing	bXZYaacZZabbeadbXbZaZaZcYZaaYYcZ
word system	cZcabYbababZcYbYbaaXaYYbZZdZbbba
word systems	dcbaabdZbaYaYabaaZaaabaaYaZbZYab
word tab	ZaaacdacbdbbebagdcabZaccZcbZbaab
word table	aabcaYcbacZZYcZZZbaYYYaYaXaeacca
word tablet	acabZaZcaZZbYabZbbbbaYaZabdbbbZY
word tablets	ccYaacbdYfddZcZdYZacabbbadcbbZbc
word tag	cYZcZaZaaZaaaaZYbXbaZZbaaabdbcYb
word tags	ZWbaYYXaXaYZaYZeZbZWYbZZZXZaaced
word tailor	eaaXbZcZbYabcbaZXZZZaaZbXbXbbZca
word tailored	aaZYcYZYZabZcaXYZcbXXZbXXXXdYadY
word tailoring	ZcaaaacYaYaZYZZcYXcabbXbabZccaab
word take	ZZZaYbYbaZccZZabbYYaaZbcbaYZZZba
word taken	bYbYaabbbZYaacXZZbcaaYZbaWbYbZaZ
word takes	dadXXaYYaaWcZbZbdbaaaYbdYbeZcYbZ
word taking	bYZYcZbdcXacbbbZabaYcYaaZXabccbX
word talk	YbebXcbZbYWaababZadZaXbbXdcYcbZb
word tap	ZabecYZXcbXYaZdbbedbYXZbYYZYacYa
word target	bZeYbadacXZZcdYbZYbZXZbYWZYbZecX
word targeted	aabXacbYZXWZXcWXWZbbZZYbZaZbXYac
word targeting	cVaYbXbdZcYbcZaacXWYaaXaYZbaZaYa
word task	YbZcZbZYYZaZbZaaXaYbcaZccaZYZYZY
word tasks	XZddXYZZbZdbXbcdbcbcaZbZdcaYWcXY
word tax	YbaYaYaadXaaZXbZbaZaZaZZcbaaYcZb
word taxation	ZdZZWaYbZZcaaXcZYaYacZZacZbaaZYc
word team	caYacZYadXbYbZbZZaZaabaccZYYabXb
word teams	aacaZabaZbadZaaaaZbabbbacYbZaZab
word tech	baaXbacZcYbaadZYYYXbbbZeaZabZbbd
word technical	bbbaZaaZabZbZZabacbbZYZZXacYbZbZ
word technically	WaYaddbZZaYcZYYaZYZabbbZaaYbbZba
word techniques	bZbZcZbbacZbbZXbcXYZZZbXacaZadZb
word technological	ZaZZXZZbabZcbZYZZababaaaabacaYcZ
word technologies	caaYYbYbWaVVZYUbZZaZYabbbacZacac
word technology	ZZaaXaYbabXZbZZbZaaZZYaaWbaZZbZa
word tel	eacYXXZaaZeYcXbXYXeZcbdabZYXYcXa
word telecommunications	XbbcbaZZZZaZYbaYZYZaZYaZbbYZZaZZ
word telemetry	aZabYZaaXcbbbbcdbbZaecbcZbbbaYbZ
word telephone	cacZaYWcZaZbabZcbcbdccaacYaZccZY
word tell	cYYbZZacbcYZaZbacYYZZabZYabaZZca
word tells	baZabZacZdYbYYZdZbaYbaaYacZddcaa
word temperature	cYZZaZXddZZXbXbXddYZaZXWaYeadbZY
word temporarily	ccWacbbZcZZYbZaXaXZYbZYZZZZZdYZb
word temporary	bbcdbZYZdYZbZacZaadcZZcaacccdcaZ
word ten	abaXcXbbZaYYZbYcYaaYbfbZZZZacaaY
word tendencies	ZaaaYaaacZXZYbZZbZZZZXZbadbbZZYa
word tennessee	acabbbaaYaaZacbaZcZZZZaabbbaaZbb
word term	bZaZYaZcbXbbZaZbZdYabbaYaaacbabY
word terminal	cbabXbbbZdZcZaYeZZaYZZbaZcbdZbbZ
word terminate	XaYacYZacZYZXZbZabbZaYZYbZaaZZYY
word terminated	YdcZbYZXbYcYcYaYZZbdXaYZbZZZZZZd
word termination	acbdcZZWYYZYcadaZXbcYaaYbdbXYYXZ
word terms	ZcbbaccdbZbbXcYcacZacacZabYbdZab
word territories	YZaYZXZYecZeZabbbcYacebYbaZaadcd
word territory	aZbaXYbZbcbdXXZbZacYZaaZbeZYccbc
word terrorism	ZYcdbZZbaWbbZbbbaYbZcZZZZZaaYcbY
word test	cbaaaccZaeadcYbaacXZbcbXYccacZbb
word testing	ZcaabbZcaYYaXZWZababXbbaZdYaYbcZ
word tests	ZabbbZZaacddZaZbZZbZbabZbacacbab
word texas	ZZabaaaaZZaabZaZabXYaYXaZZaYbZaa
word text	caZZacXbZYZabcYaYaaaaaacXbYdaaZY
word texts	ZZcaZbZbabaXYYbbZcZaZaaaaYZaaaZe
word than	bbZaaYZaaXbaZaZbaaYYYbYaXaYYZZcZ
word thank	adZdcdcbcbddZcbebdccdccdaeaeaZcc
word that	aaaaaaaZaaabaabbbaabaaaaZbaaZaaa
word that's	dcbaZeeYaYcbdacYXXcceZZeYbYbZYZY
word the	aZaaababaaaaaaabaaaaaaaaababaZaa
word theft	aZbYccdbcaXbYcccecYZabcbbZYZbbaZ
word their	ZaaaabaYcZZbaYbcbaabZbabZbXZXaZb
word them	ZacaZYaZcYYaZbZbaZcaZZbbZbYaYaXa
word themselves	ccbaYZYYacccZXZbdZdeZaZZcdZaacbb
word then	ZZcaZabccaZaaXacbZZaZacYYZWZZcbZ
word there	bZaZaXaYYabadbcaZYaZYZZbaaZaXcZc
word there's	dbbdabcZaZYZbabXaXZZZZWcZZbZaacc
word thereafter	bdZaZZYXZddYaaaaaYaZbYXZaaaYbaad
word therefore	caZcaaZacdZdabadbcZYaacabbYbbaab
word therein	abZZbbYebbaadZacZfZWYZZXYcaebabY
word thereof	edYcYdccYbbcbXZeZZcbZabZZcYadYZe
word thereto	aZZWaadcbdabacZcdaaabbeXbZZaabbZ
word these	ZaaZZaabYZaYaaabaZZbabbaabWaYbaa
word they	ZbcZZbaacZWbYZaaabacZYdabaZbaZZb
word things	dabYcYbbYYZaYbbZbaaabdcaYabZaYbZ
word think	ccbYabeaaaabZcYbcYcbZcccaZYbaacZ
word third	YaabZaYZaaZaaaabacaaXbaaaZZaZabZ
word thirty	YZdaYbbbbaYcZbYYYaYaacbZZaZbaZbY
word this	ZaaZaaZbbaZbaaaaaZaZaaZZaaZabbaa
word those	ZZaaZaYaZbabaaaaaaaabbZacZZaabaZ
word though	YZcbadZWZXaZYeaabYbbabacabcZZZad
word threat	cZZdZaabYYbaaaabaZZcccaZaaabbcdY
word threats	aYaZcZbabaZaZYYZZZYYZbdZYZZaZaaY
word three	aacbcacbcabcaZZabbaYbZabbaYbZbba
word through	abZZaaXbaabbbabZaabaZaaaYZbYaYZa
word throughout	abYeaacaYcebZbZcZZZaccYbYedceYca
word thus	acaaZcdacaYgXbabcabdZYdZbbZccbYa
word ticket	bXbXZXWaYZabaYcdYZZWdacbcXabbbba
word ticketing	cZXbcZcccZZZaYbaZYaZabdcaZZbabaZ
word tickets	WacZYZaZcYZcXaYaZZcZbbcZZbZZcbZZ
word tied	dcXabaZcbZeaYYdZZZWYdZbWXZcbcZYZ
word tier	daYcYaZbYgebZYcfWecbfbbabceagZYb
word time	YbYcaaaZYbZWZcaZaZZabZYZYZaYaXab
word timeframe	caZXZZYabXcZcbgababdecZfZZaaZaYX
word timely	bbZbZbZYZaaYYZbYZYZcZdabZbZYZYXa
word times	abdZbcaZZYYZZbcZZYababYaZaacacZY
word timestamp	YabaaaaZZZacbbZZabccbYZbabbcaaZa
word timestamps	bZYZaaXbZebbaWbaYcXYdZZZaZabaZWb
word timing	baZZbZaababadYbaXbaabdYXZZaaaXZa
word tips	cabXacZZcdYeYbcceaYbXaeZZXaYcZdb
word title	acZZbZbcacaaYbacbaaadXaabbYcZcYb
word titled	bbaZbZbZZaabdYdYXYZaZYabacZYbYZY
word titles	ZZaebZaZZZYbYbccabcbaacaaaZZcaca
word tls	edbYYcbYddYfZYeaebYcYZeaabYZdXdd
word to	aaaabbaabaaaabaabbbaaaaaZaZaaaba
word together	adadZcYbbbbdYWXaZaaaadaZbdZedXcd
word toggle	cbYZYbbcaabXcbdXZZZcZZZeZaZXZXYb
word token	bXZZZZYaacZabZdfcdZZXYbbYZaZZbdd
word tokens	YbZZbcaaYZcacbbZaaZbaZcdbcbaabYd
word toll	efcZacZaZYabdaaZXYeabaaaabbYabYa
word too	dZZaaYdbWaWacbZbbXXZYcaeYbdcXYdY
word took	bZbYZZYaZcXZabZbZaZbabdacaaYbbba
word tool	bXdaYYYYZZZWaZZZcacaZWaabZbXZaaX
word tools	bXXaZbcbYbbbbZbZaXbZbbccZZZbZaaX
word top	ZZaWZbWaYcdcdZaaVbacccZXaaaZaaYe
word topic	daYYacbbZbacbcXYXXYcbaYYbZadbYcb
word topics	ZbbZcZZbaacbbdYbabZbbdececXccZab
word total	baZbbabZZYcZadcbfbYadddcdaYaaaXa
word touch	aaZaaZaZYaabbcYaZYYccbZbdZZZaZZb
word towards	abcabcfabWZbXdZbbZcdaZbYYZXdcaZa
word tower	ZYbZabYbbaYZaYZZaaYWYZZaaZbacZYZ
word town	aaYaacZdaaZbacZaYbcaaaaZaZccZZba
word track	bZXcaYcWYaWXZZYdXaWVcbcYYYaaYZdb
word tracked	ZbYbYacZZdaYaYZbZeZYgZaXXacYbXea
word trackers	ZYXYYaZZXZXaZcadbYbZYaebaYZYYZaa
word tracking	abcZaXZaYaXWWZXdcYaYabdcaaaZadbb
word tracks	YZbcXZZZcWXZXaaZdZdaXWaaZcdbYcZY
word trade	ZbeaZbacacZcadXZZbaabacaabdbZacc
word traffic	cZbacZXbacZZbabcdaZbYaYaYZbZZdba
word train	cZYVcZbdaYZadZZaZXXZabcYYYYZaaYX
word trained	daYYbacacbZZaYcaabXaZbaaZYbZcYac
word training	bXdaaXaabZYdaadddaYbZZdaZaWYbacY
word transact	bcbbZcaaZaZbZaabaZbbcbaZZccbcYZa
word transaction	ZbbcaZcWZXYbcbZaYYZYZYbcZbbbbcaa
word transactional	XZcZaYYbdZZZYcaacdbaZabYZabbacba
word transactions	aZbZaVacbaYaZbcabbZXYYcWYZZbabZY
word transcripts	YbbXbcdZcXZbYcYYcYbabbaZbcZbbYbd
word transfer	WZbdZcbUaaZfYXZbXYaZbaYVYeWXeecZ
word transferred	VZaeaZYUaYYcYYcaXacaZaYXXeYXZbZZ
word transferring	ZYccYYbYcZbbaXaaZYdZaZYZZZXYbdbY
word transfers	XZacZVbYabbdXYZdZacWabYXVeYZaccb
word transit	acZZZccYbbZfWYZZZYZabZcYYcZZfXbf
word transition	YZacYZYaaaZaYZaZZcccYYacacaZaZZZ
word translate	ddbZcZadZaZadabaaWZYdcbYZYYfbbbb
word translation	XYYaZdZaZfaabYaaZaacdXXYcYbceZcd
word transmission	aabWWZaYcZXdZadbadYeWceaacYYbabe
word transmit	ZZaZZbYaYaZaabcdacacZbbZXbcaZcaZ
word transmitted	cYcaaXbZaWWabZcdcadaYaXZXYaaZbca
word transmitting	bcbYabZabbZaZbcZbaZccabZZcbabbba
word transparency	bZaYbZYbbZacZbadbbdbbbbZbcXabaaZ
word transparent	caYfZbabaccbYYZdbdZaebZYbacbbZbb
word travel	bZcaaZYaccZacZbcbeebZYbYbYcZcdcZ
word treat	aYabbYeZdaZdZbdadaabcYcbcacZcbYa
word treated	bXcYaZabbZXcZYdXXVYZaYZYZXcZaceZ
word treatment	ZbXZZZccZcbdWXWZfYWccdaXYacbcXZZ
word trends	YacaaZcbbZZbbcdacYaZZbZWYYYcbabX
word trial	bacYdaZfbZbbcabYcaYYccbZbXacbdZa
word trip	aVbccYbZbbZbYbaccbddZYaZbbacdcbW
word troubleshoot	YadZeaZacYZbYZbYccbZZZYYbYdcaaaZ
word troubleshooting	caYZdYbZbZaaZZYbYcaZZbYZYaZbbbZX
word true	ZYadYZbbacYWYaYaYZXXacacYZbaYbba
word truncated	bZZbdZZbbbccdXbdYeZaacWYaZccbYca
word trust	adcYZYYcYbbcZbXbZaYaZbZZbcfYcZda
word truste	ZcacbccbbcbbbbcacdZZccaYZbZacZba
word trusted	bZadZYWWaVZbbccbcbdeWZacaZXaXbac
word try	cbdYZbcbbcYbZZaaabZbcaacbbYaaZZb
word trying	aZaZccYZZeaacZYaXdZcbaZZaYcbYaaa
word turn	XXZbZXZbbccWcbdbcdYaaabcZbYYWbZZ
word turned	bYYbZZYeZabYeWbaYgZWZZbXbZedbZbb
word turning	bbYZaZcZZXYZYcYYXYZZdcZbYaYYZXca
word tv	YeadaZXZbbcaZbcbZcadbYbafbcabaZd
word twelve	dbcbbaYaZbbbbcbbacZbdbZbZeaaZcab
word twice	ZXZeaZZYaYbbacaZZZaZbbYcbZYaZXcZ
word twitter	abcYbYaXbcbYbXacbbaWXYbaZbaXXcbb
word two	bbbZbcaaaabdYZYYaacbccaacabccZZY
word type	aYbZZYXbaebXaYcdaaZYacaZXYbaddac
word types	bYYbZaXdZdcbbZbbZcXYcYbaZZcZaaZa
word typically	abbacXZZcaZaZYdZYbZZZYZZbbYabZad
word uid	ZZbZZZadYbZZdbYdaZYaYbdaZaaaZdcY
word uk	ZYbbXbabZZZabXZaYWbZcZZbbaXZbbZZ
word unable	ZYYcXdabZcaYdZdXaZYaZXZedYYXYXZf
word unaffiliated	adcZccZZbadcbaXZZabXbaaaabYcZade
word unauthorised	ccaYadaZZdacYYbaaZXacadYZaZZdZZc
word unauthorized	acaZcccbbeabXbbacaWaYZcaaaYZdYec
word unavailable	cZZbcaZZZcbaaacZcXZYbbZbYdZacaYb
word under	YabaaabbZYbYabaZYZaaaYaaZabbZZab
word underlying	dZZaaaZbacabcZeZcYcZaZZZaXabZadX
word understand	bbaaacaZbZcbZZacadcaZbbZZaZbbbba
word understanding	ZaaZaacaZaaaZbWXZYYYbbYYZYWbZXYc
word understood	ZYaabYYZaaeZaaZbdeZbZZbccabZYaZa
word undertake	aZXaZaZdcdbcZZacabYYbbbbdaadcZYZ
word undertaken	abaaYZcbaabYacbbbaabZcbcZbbYaZcX
word undertaking	aXcWdZeccYZcZfbYbZYXdacYZXYfZdaY
word undue	YaZbZebZXcbZcccYaYacdaZcZeZbYYbY
word unencrypted	ZaYYcbcZXaadYaZaaYYZdacbZYZcbYZa
word unfortunately	cbaaXdZXacaeXdZaebYeaZedaaZYbXae
word unfounded	cadbbdbaaccbabaZbacccabbbabbcZbb
word uniform	YdZcZacaYbacaYYcZdZYabbZZdYaaYcc
word uninstall	YaWbcaaacacYcZdXbbYaabXcaYZYaWXc
word union	YXZaYbaZaZYbaZdbZXZXaXbbYcbabbZY
word unique	bZZaZbZaacaabadaaaXaaaacYZZbbZZa
word uniquely	bbWcZaacWdZcaaWebaXbadccZedbaYab
word unit	ZbdbZcZcaZXYbaYaabaZbbebbZZZbZaZ
word united	aXabWaaZaaZcaXZaYWbYbabZcdZYbcab
word universal	caZYbZacZaaYaZcbbbZYdZaZZZZaZaYa
word university	bYYaabYdZeeYfZbcZcZZadYccZcbaada
word unlawful	ZZbeaZbZYYXcYZXYYZZabZbabZbZbabZ
word unlawfully	baaaadbcbcaacaZbabcdZabYabdbcZdc
word unless	YZZbbabaaaZaZcababbZbbZcZcYYcZbZ
word unlikely	aYZcZYYZcYYZYZdbcbZZaadcabZaaaYb
word unnecessary	ZabcZaYZZdbbaZbaabbadbbZaZbcbZbZ
word unrelated	XXYWZYeYcXWZXaZYbcZcaWaVYZZXZZeX
word unresolved	ZaadadeYYbaWcZYYZZXacaXbaZabbXYd
word unsubscribe	WXWaeaVbbbbYZdbadbZccbcccaXVYXXc
word until	YcWYbZbcbbdYXYYXaaYaVaYYbacafXYc
word unusual	YbbZZZdaZYZcabXbbbaabbaaaZabbYea
word unwanted	ZZaaZaYbcYaaaaZbbcbcYWZaaabdabZd
word up	cZZadaaZaZYZcbbbZaaYccYZXZcaaZZY
word upcoming	acYXcZdcYacbYfXedZabdedZacZacZbY
word update	caXWXZXaZaaZcabbYYadbYZbZXYYZYZb
word updated	aYXYXbccXdYcZcZYbWbeZXWZeXfZdYXb
word updates	dZXWZZbbadbdaeabbbZaadcZWZWbdZeZ
word updating	cdZaZbbbXbdaacYaYYZbcbabZbZZYXac
word upgrade	cbabbaZacdZaZXabbedeZbZYcYceYabY
word upgrades	ZZaaaZZcadbZcZccdcaabcZcabcZaYZa
word upload	YaZaaZYbadccbYZcZbYbabaZbabcXZYd
word uploaded	abYadcabaZcZYZZaZZXbdbaZYbabcZZb
word uploading	XXbbaXZXbZYbabdZZZdbZYZcXbXYYaZY
word upon	YZZbZZbXZZYcYbZdcZcdaZbaYbYaXaYZ
word upper	cYdacaYaZcYYbYbaadaXdXbZdYcbeaaY
word ups	YcZZZcbabaZaYcZdZacaZbcZZbabccZa
word url	eabacYZdbdZabdZcdaaZYcddbZbaebZa
word urls	cXZZaYYbYbcYbZabZbbbacZbcaYbbbbX
word us	aaaaabaZabbabZaaZaaZaaaaaaZaabZZ
word usa	YZecbaXXdZZZZZbbYZbZYZaXbYXaYfZZ
word usability	adXbbcbbYYaZYaZbbcabadbbZZYbcZbd
word usable	YbZZacYZZYXddccbZYaZdbdYZaYaZYZX
word usage	bWbbbZaacZcbaZaZbadYcaZZZYdcbbaX
word use	aaZYbabbaaaaZbZbbaaZbabaYZZaabbY
word used	aZaZcYZZaaZZaabZaaaZaZbZYaYbZbYa
word useful	bZaZbXdYaXcbaebbcYYacdbaWZYbcXaa
word user	ZbaZbYacdabaYbaZaZZabaZaababbbaa
word user's	babXcbbabaZabaYabaZYXaaaZaaaYbbb
word username	YYZaaWWbcZZZZaaYacaYZYZcZbbbaaXa
word usernames	ZaYXbZabXbbaebbaYaabYbadcbbcXYbZ
word users	ZZZabZaZaZZaaZaaabbaZZabZbababaZ
word uses	bYcYcYdabZabbbabcYbZaabYXYWZYdbb
word using	ZZaaZaaaaaabZababbaZbaabZcZYZZZa
word usually	XYcbabZaYbZZacaaaYZbbccdbaYWaYaa
word utah	XYcaaZZZbaYbXZacdZZaabaYaYabaZcY
word utility	ZYccbZacddaZcYccdbbaaaaZbaaaZcbX
word utilize	bZcYYbZYbaZdXYYdbabaaZaaacbbZbbc
word utilizes	abaXaacZdaaeXcbbdbbaZaeZZYZcdada
word uuid	fZaadZXeXdZXeabdbZZXYccdZacbadca
word valid	ZYccXaXbcZYcabbaYdcYYXbccbcbcbZZ
word validate	YacbaabYcYbbaZcZabZaaZbaaaZbYaaY
word validation	ccaZYbbXaZZcXXbXabZbYYaaaaaYcadc
word validity	bYbWcYadZdbYeZbcZbaZZabXZZcbaZcZ
word valuable	XbcYZcdYdaYbYaaZaaZaaXXZcbYdZdXb
word value	dcbXbceYaabaaeaYaaZZbZadYabbZZce
word values	aZbXZcaZcaabbZZbZZZZaaaacZbacaZa
word varies	ZeYYaebYcXYaXcaYbYdYYabYZaZZZcac
word variety	cZZZZZZZaZaZbZYbcaYaZaaZaZaYabbZ
word various	dZYYbZdcaZcbZdacccXZcbbaYabbbaZY
word vary	ZbZbcbcbYdbYdbYdZYYcZdbbbaacZZYd
word vehicle	bZZYYaZaaccabZaaZabbbZbZcZdZdYbZ
word vehicles	bcabXbYaZfeddaZdYbbZZdYabbaXaabY
word vendor	YWdZXXXeYZZYcYadaYaZaceZYXaWXedV
word vendors	UYecYWWVbYababZdZedeWaabcZXbWbcX
word verifiable	bdXbbedYacbabcZbcZbedfbZbaYeaZab
word verification	baYabXYZbabaaYZadaYXXaYaYbZZZacZ
word verified	bbXZbaaaabbbZaaYcZadYacbYbacZZZb
word verify	ccXbbcbacZdXYYYYbXYYaaYeZbYbYYfa
word verifying	YZcZdYYbbabaacZZaXZZaZZZYaaaXeba
word version	aYZbadabZaYbaYaaYZZYbXbYbZadZZcY
word versions	baZbZabZbaZdXacZbYbZbacbbaacZada
word very	bbacYbabaccdaaYcacbccddcYcbZcabb
word vi	bdaaZcbYbcaZcacZaYacbbXaaYcbaZZZ
word via	aYaZbZZacZZZbcaXZaaZaZXbYZYZaZYZ
word video	bXZZbZZbabZbbbababbbZbaaZaaaacaZ
word videos	aYZaYaaaabaZZababaZaaaacbYcaZbWZ
word view	bZYbZbaXZZbabZbabacbbaaaXYbYbdZZ
word viewable	YYcfbYaYeXYYWZdZbddeXXbYZaYXdeVZ
word viewed	aZcaacbacbXaaZbZcbbaYaXaaZaXabYa
word viewer	bZcccYZacZZaaYbbbbcbabZYZbcaYecZ
word viewing	ZabdaZbYaXZZZdbabacdZZZeZaWZZcbY
word views	aZbZcbYYcZaXdXcYaadaZXYabZbdYaca
word violate	bbbZaYaZabadabacbcdcbZccafYZcbYY
word violated	aaZaXXbccZbbdYZbaaZaZabbZaZbZbZa
word violates	dZcYZadZXabZcbXZYYcadaZdcZZYZZZY
word violating	bcaYXaZZaXbaaaYZWYaXcbacaaaXacZa
word violation	babYYababaZacabZbaZbZbacZZcXabaZ
word violations	aYYbcXZebacaaYXaZcaYZaaXdYZaZZbZ
word virginia	bZaZZaaZZaYaYabbcabYaabaaZcaaYaa
word virtual	ZbbaaaaYcZXYYbaabaWZZaZbZcYZbZZX
word virus	aZZabcabYddbcaadaZZZbbaZaabeaZdY
word viruses	ZaabeZYaZYaabeaacYcZbacebdZdZaaY
word visa	aYdcYZZYbZYYZacabdcbaZYaZZaYZdaa
word visibility	ZaYdbdcYbabYZdcaeeZgYacdbZaZaaca
word visible	caaaaaZWaVXXadeaZacaYXYeacVYZdYa
word visit	aaZZaZZaXcaaZcYbZaZYbbacabcYZabb
word visited	cZbbbYZaYaZXcYZabaZZZYZZeZcYYbaX
word visiting	daYZWaaZYaaZaaXZXZZZbbZbacYXYcZc
word visitor	ZbZcZZaZbbZbZbYaabaYcZabbYcZdbda
word visitor's	aZXYYZaaYbbaaYYaZaXYbbaZZYbbZZba
word visitors	ZYYYaabbXaZYabZbbYcYcaZbbZaaaacX
word visits	abcXZaacZZcZbaYZbZaZcaaaaaZcZbcZ
word visual	baYabbaaacYWaZaZYcYZeYYcaaYabaaY
word vital	XdbbWbYbbacbYZZZZbZZcXZacaaZacXY
word voice	bZYaZaXcZcZZbccbcbbYaaZZbaeYZcZY
word volume	YZbacXbacbbaYYaeabbaYZaZbccaddYa
word voluntarily	dXdZbYaXcYYbXZaabZdWZZaYaYdcdccY
word voluntary	YZbaabbabXaaYaZZZcbaaZYcccZZZbab
word vpn	ZYbYaccdaXYcZZaaaYYZbZZZabXZeYZZ
word vs	babYdaaZbYaXbadZdaaccYYbaaaZabbZ
word vulnerabilities	ddaZXcZXaaaaZXcZceXaabbZYZZYbYbc
word vulnerability	dcZYYZcaacZbWYbYcbXaWYbWYbZZbXbd
word waive	ZYbYZXZccaaeYacbdbaZZYcXaZZbcaZb
word wallet	baZXZcXZYcbadabZZaaZcaZacZcZYWZZ
word want	YaZaZcabXYcYccadbaYZbaZdcZbXYZZa
word wants	adZbZdacYbccacYdZZZceddcddbccYZd
word warning	cWdabZcbaZacceXbebaYbbaaaYbdaZdY
word warrant	XbaZYabbcYZcbcabaabaaZdabYacdaYa
word warrants	YcacbaZacaaYZaZaZacdaZZZbbZYZcYc
word warranty	acaYbbcdaabaccYaZaZadaaYZbaeaZba
word was	aaaabaaXZZaZccYXZZccZbXabacabZcb
word washington	cdcddbcYaddYacabaZbcbedZaaZbccab
word watch	ZYeaaZdZcZYbZbaabacdYZXbYccaZccZ
word watched	YYbcdbcYabZZZecadZaedZadcabZZaWa
word watching	aZcccZaaYaaZZcabcYZcaaaccXbYYbZa
word way	caZZZbbbabYabbZZZWadcccZdYYZcaba
word ways	abYYbaZcZadZbcaZbbaaabbabcbZaZab
word we	aaaaaZaabbabaaaabaaaaaaZZaZbaaba
word we'll	ZaaYZYbacYZZXaaYaXbbZYaaaaYYaZbc
word we're	WaaabZbcdaddWZZYcZWWdYcagZacZZYc
word we've	ZaZaXdZcZebceXacaZegabaabfbcbYba
word web	baZcaaaYaaWbYbYaYZbYbYZbZZabbabc
word webform	cccaZdZYbYdYacZZYXbXbZZeeaZZYYXe
word webinars	ZbXcYcaYYbbaYZYaYbccZbcabaZabZZb
word webpage	aZbcZZbbadZZZYbcZcZWZaZaXacYacac
word webpages	cdYbYddXZXXYYbaYbYdaXYadZdYZaYab
word website	abaZZaZaaaZbaaacaZbaacbZYbZZZZac
word website's	XYXZWaYdYfaaXZZdbZYZXddaXaZcXZdc
word websites	YcZaabZZXbYaZaWcabZZaYdZYbbaaZbZ
word week	eaaYYacYZbZcbdZaZZaYaZYbZaYZaZcb
word welcome	XbZaYfcaZbabdaZebbaccaZYbdbccaZc
word well	ZXZaZbaZbbaacZcbbbbbbaZZZYaaZbba
word were	ZYZbXZYbabcbZYcZbbeacYaZfZeabcZX
word west	aYZaZZaadZYaZaZZYaZZZZZaZZZbZaZY
word what	dbaZZbXcZbbZbZbaZbZZccZbaacaZaZZ
word whatever	YYcebaZXaaaaXbbdccbdYZbacaZZadaa
word when	ZZabbaabbcaZZaaaZbZZaaaZaaZabbZa
word whenever	aaYdZbaYXbbbZZbbaZYYeZZYZZZXWZaa
word where	aaaaZbaabacaabaZbYZZZZbZaabZaaYZ
word wherever	YYceYYaXXbdcYZWaXXaYZaaaYdZYccbc
word whether	bZYbaYZbZcdaaZZcbcZbbdaacZbaZZaa
word which	baZZbaZaaZaabZZaaZababZZZaYaZaaZ
word whichever	YeYZbZbYcYZcYZYZYdcbYdcZcdZZeXZc
word while	bcZYbbWabbabZYdabaYYZXYZZZcaaZYb
word white	XabbaZaYeYZcXcaccbbcZXZZZeYaYbYX
word who	aYaaYbZZaaZacabbacbbYZabbaaYZaZa
word whole	aYafcZZbabaXcabbdZZababcaYZaXcca
word whom	ecZdbbYXabcZbYbYZZcbabYcbbabacYY
word whose	YYbZXZZbZYaacdYbcbZZZbaaZaacYYbb
word why	cbbZbZccbaYdYdWcbaaaZbcaYaXddcab
word wi	YZcecZaZaaaYbYecddcbbZbbcabXbcZY
word wide	XZcaYbXccYXcXebdaaabaXebZYabccYY
word widely	YcZbacZaZbddZcZdbaZcbeeccdZbcYaf
word widgets	abeZXcZZaXZZZWadaZbZbWdcecYacfaa
word wifi	baaZcZZccaYacYcbbZZXaaXZaYeeacbZ
word will	ZZabbZZaabZaZaaaaZZaaZaZYZZZaZac
word window	acYXacabaZYbZaaZbZacZaZZabaZYZZb
word wireless	dbaaYcaYYZbWcdcaZZbZZaYfcbaXXZXg
word wish	caXacaZbWZaZcbcYbWZbbaZcabXYWYZa
word wishes	ZZdbaZZbaXXYcbbaZbdeaaYadZZZZbXY
word wishing	cbYYaacbccbabYbZXaYbadZZaaZbZYed
word with	aZbaaaaZaaaaaaaaaaacZaaaaZabaaaZ
word withdraw	XcYdYdcVaXWVaedWcYWbfZXXYcZXWXWe
word withdrawal	aaZcacbVZYYVacbXbXcacZXbYZaYXYYc
word withdrawing	bYdbbaZYbbYYbZcZZXbaZbbbbZdabZba
word withdrawn	aaaZZbZYZYYZbccZcYZcWZZZYedbYbab
word within	bZccbZaZaaZZZZbbcZbbZabbcccZZaZa
word without	ZZZcYaZbacaaabaaZcZaZZbbZYZbaacb
word won't	ZWZaZWWdbcbacYdZcdZYZYbbZYdZZZaX
word words	ZcZbZcZdWdaaaYZbaZZZaYcfbZaZabZc
word work	aabbYZZbaYZYZYbabcbdaaabYcZYabaa
word working	daZacbacZbacbYZbXcXYccZaaZfacYYc
word works	cbcaaYdZdZXdZbZXaZYabZZZZbZZcYbc
word world	YYbcYacYbbafZZYaZXZWccZXYdZadcda
word worldwide	aZYZZcbYZcZcYaZcbZXaZZdabZZZZWec
word would	bbYbZbcXWYaYcabbaZaYZabdaaYXWXXa
word write	ccbWYbZbYafbdXYZWYbYcbbXdZYZaabb
word writing	YZbZXdcaZacZdVZZYaZYcYZbcaYZcaXZ
word written	aYYcbbdaYebeceaaaYaccdadbbYaYZbZ
word wrongdoing	ZcaYZacaYbcbZYZcaaZXZbaYabaZZbbd
word yahoo	XZYeabaaYdbeXdXZXZbccZZbaaZbcZZc
word year	cdYaaabaZdaYbYbZabbZbcZbYaaXbZYZ
word years	XcZWabacbXWXWVXYUbbWXaeXZbZZZaca
word yes	YbacbaZYZYYWadZZZebbXbZZYadYZcbd
word yet	YbabYcccXZZcXaXaZaXYddcZZcbZbZYd
word york	bYZZaZXcdcaabaYYaYaaZcababYbabab
word you	baaabbZaaaaZaababaZabbaaaaaaaaaa
word you'd	aZaaXYZZaYaYdccZbbabZXacacaaYaaY
word you'll	abYXaZccYaaYabaYcYXZcZZZYaYXXZbZ
word you're	bYbXYbbabZaaaaZabXadZbdcaaZYbbaa
word you've	caaaZdcaabYbbbcXZZaaabZbYbbaYZZZ
word young	ccdZYbZbYabbdZYZYYdabZcZccbcbYcb
word younger	XdXYWbeZaXabcWVXXedXYVgYabZeWYec
word your	aaaababZaaaZabaaaaZaaaZaZaaaaaaa
word yours	YaaaYZaZWadaeaZZWVYVaZdZZYZaaZca
word yourself	caXaaaacbbYXcZbYaaaaZbYabadbZbZX
word youtube	ZXaZaYaaYbaXcZbbbYaabbadYbaZZdYY
word zendesk	WXedZWZXcYWaXYdbaaaYVaaYYbaZYaaX
word zip	XZZdYcbYaYZYZabaZcabZaccYZWZWZZc
word zone	efabZbZcbcZdbaZZZababZbZcaacbcbd
`
}
