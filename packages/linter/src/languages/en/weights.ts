/**
 * Fitted by `bench/reading/fit.js`; change the cues and fit again instead of editing numbers. A positive weight
 * speaks for a disclosure, a negative one against it. Weights too small to matter are left out. The format is
 * explained at `parseWeights`.
 */
export function weights(): string {
  return `
controller	-267	own score:72	is heading:-127	text below:213	first below:212	before:60	after:101	heading above:-9	rest of section:72	lead-in:27	rest of list:-34	strongest beside:-139	beside contact:85	beside collection:-68	beside sources:29	beside purposes:87	beside legal-basis:32	beside cookies:22	beside sharing:66	beside transfers:50	beside retention:31	beside security:-56	beside rights:45	beside children:27	beside automated-decisions:-11	beside changes:13	base:-39
contact	-260	own score:75	is heading:-174	text below:286	first below:116	before:12	after:144	heading above:-20	rest of section:126	lead-in:31	rest of list:-29	strongest beside:-93	beside controller:19	beside collection:-25	beside sources:-14	beside legal-basis:19	beside cookies:99	beside sharing:76	beside sale:69	beside transfers:66	beside retention:76	beside security:12	beside rights:67	beside choices:-31	beside do-not-track:-23	beside children:93	beside automated-decisions:-16	base:-55
collection	-211	own score:59	is heading:-93	text below:187	first below:181	before:25	after:101	heading above:75	rest of section:56	lead-in:72	rest of list:-50	strongest beside:-138	beside contact:66	beside sources:-10	beside purposes:60	beside legal-basis:58	beside cookies:28	beside sharing:19	beside sale:39	beside transfers:65	beside retention:98	beside security:12	beside rights:36	beside choices:14	beside do-not-track:55	beside children:103	beside automated-decisions:26	beside changes:21	base:-111
sources	-277	own score:68	is heading:-118	text below:209	first below:191	before:77	after:104	heading above:31	rest of section:92	lead-in:86	rest of list:-43	strongest beside:-134	beside controller:23	beside contact:21	beside collection:80	beside purposes:13	beside legal-basis:17	beside cookies:35	beside sharing:50	beside sale:29	beside transfers:13	beside retention:63	beside security:-31	beside rights:-7	beside choices:-44	beside do-not-track:-11	beside children:63	beside automated-decisions:-25	beside changes:83	base:-78
purposes	-236	own score:67	is heading:-120	text below:114	first below:190	before:20	after:82	heading above:37	rest of section:53	lead-in:91	rest of list:-128	strongest beside:-133	beside controller:15	beside contact:25	beside collection:55	beside sources:49	beside legal-basis:47	beside cookies:34	beside sharing:47	beside sale:7	beside transfers:32	beside retention:62	beside security:67	beside rights:29	beside choices:20	beside do-not-track:-11	beside children:16	beside automated-decisions:59	beside changes:47	base:-70
legal-basis	-261	own score:74	is heading:-89	text below:181	first below:147	before:-28	after:131	heading above:26	rest of section:112	lead-in:102	rest of list:-25	strongest beside:-127	beside controller:-40	beside contact:40	beside collection:81	beside sources:73	beside purposes:68	beside cookies:24	beside sharing:41	beside sale:10	beside transfers:107	beside retention:25	beside security:-13	beside rights:53	beside children:42	beside changes:-8	base:-67
cookies	-282	own score:67	is heading:-136	text below:208	first below:270	before:121	after:135	heading above:91	rest of section:50	lead-in:-53	rest of list:-200	strongest beside:-56	beside controller:-9	beside contact:-39	beside collection:77	beside purposes:25	beside legal-basis:38	beside sale:71	beside transfers:55	beside retention:68	beside security:54	beside rights:35	beside choices:54	beside children:-34	beside automated-decisions:51	beside changes:-23	base:-109
sharing	-201	own score:64	is heading:-94	text below:183	first below:184	before:57	after:101	heading above:83	rest of section:40	lead-in:61	rest of list:-43	strongest beside:-107	beside controller:57	beside contact:14	beside collection:60	beside sources:-70	beside purposes:61	beside legal-basis:46	beside cookies:8	beside sale:13	beside transfers:97	beside retention:77	beside security:50	beside rights:36	beside choices:43	beside do-not-track:-90	beside children:20	beside automated-decisions:19	beside changes:61	base:-128
sale	-303	own score:76	is heading:-87	text below:161	first below:152	before:34	after:74	heading above:35	rest of section:-96	lead-in:159	rest of list:-54	strongest beside:-91	beside contact:62	beside collection:-20	beside sources:47	beside purposes:37	beside cookies:65	beside sharing:87	beside transfers:-32	beside security:-7	beside rights:-69	beside choices:35	beside do-not-track:-46	beside children:44	beside automated-decisions:9	beside changes:-8	base:63
transfers	-282	own score:72	is heading:-195	text below:314	first below:285	before:53	after:95	rest of section:103	lead-in:37	rest of list:-60	strongest beside:-91	beside controller:11	beside contact:12	beside collection:39	beside sources:17	beside purposes:28	beside legal-basis:-5	beside cookies:31	beside sharing:95	beside sale:-21	beside retention:44	beside security:77	beside rights:-35	beside choices:59	beside do-not-track:-8	beside children:44	beside automated-decisions:-8	beside changes:-16	base:-149
retention	-279	own score:68	is heading:-128	text below:289	first below:232	before:89	after:111	rest of section:54	lead-in:78	rest of list:-59	strongest beside:-131	beside controller:75	beside contact:16	beside collection:95	beside sources:-34	beside purposes:58	beside legal-basis:66	beside sharing:44	beside sale:50	beside transfers:64	beside security:8	beside rights:77	beside choices:30	beside do-not-track:-9	beside children:27	beside automated-decisions:-7	beside changes:-6	base:-48
security	-275	own score:72	is heading:-136	text below:226	first below:284	before:120	after:199	heading above:16	rest of section:69	lead-in:59	rest of list:-56	strongest beside:-50	beside controller:17	beside contact:14	beside collection:55	beside sources:-14	beside purposes:49	beside legal-basis:-32	beside cookies:12	beside sharing:30	beside sale:-30	beside transfers:26	beside retention:33	beside rights:-15	beside choices:59	beside do-not-track:-8	beside children:-14	beside automated-decisions:-41	base:-57
rights	-213	own score:62	is heading:-131	text below:188	first below:222	before:103	after:128	heading above:-46	rest of section:64	lead-in:67	rest of list:-97	strongest beside:-130	beside controller:24	beside contact:87	beside collection:38	beside sources:-37	beside purposes:41	beside legal-basis:61	beside cookies:28	beside sharing:37	beside sale:125	beside transfers:76	beside retention:57	beside security:-35	beside choices:78	beside do-not-track:-58	beside children:56	beside automated-decisions:53	beside changes:-21	base:-117
choices	-251	own score:72	is heading:-137	text below:190	first below:181	before:68	after:71	heading above:-18	rest of section:73	lead-in:77	rest of list:-79	strongest beside:-40	beside controller:-75	beside contact:56	beside collection:13	beside sources:22	beside purposes:32	beside sharing:51	beside sale:-136	beside transfers:-49	beside retention:-10	beside security:-58	beside rights:12	beside do-not-track:-34	beside children:31	beside automated-decisions:-45	beside changes:-23	base:-67
do-not-track	-323	own score:109	is heading:-113	text below:215	first below:233	before:114	after:94	heading above:85	rest of section:85	lead-in:40	rest of list:-87	strongest beside:-13	beside controller:-5	beside collection:81	beside sources:70	beside purposes:50	beside legal-basis:-23	beside cookies:46	beside sharing:14	beside sale:-36	beside transfers:-9	beside retention:-35	beside security:-5	beside rights:12	beside choices:53	beside changes:30	base:-119
children	-288	own score:62	is heading:-162	text below:277	first below:269	before:155	after:143	heading above:6	rest of section:-6	lead-in:145	rest of list:-146	strongest beside:-77	beside controller:-44	beside contact:66	beside sources:25	beside purposes:69	beside legal-basis:106	beside cookies:-38	beside sharing:-6	beside sale:52	beside transfers:-19	beside retention:17	beside security:-7	beside rights:21	beside choices:37	beside do-not-track:38	beside automated-decisions:29	beside changes:-29	base:-91
automated-decisions	-304	own score:69	is heading:-108	text below:234	first below:243	before:99	after:37	heading above:-47	rest of section:62	lead-in:57	rest of list:-84	strongest beside:-68	beside controller:-12	beside contact:-18	beside collection:42	beside sources:32	beside purposes:69	beside legal-basis:73	beside cookies:-21	beside sharing:23	beside sale:26	beside transfers:-10	beside retention:-14	beside security:-8	beside rights:29	beside choices:-36	beside children:-12	beside changes:-9	base:-198
changes	-296	own score:77	is heading:-162	text below:187	first below:187	before:11	after:181	heading above:64	rest of section:95	lead-in:49	rest of list:-73	strongest beside:-86	beside controller:11	beside contact:-50	beside collection:10	beside purposes:-51	beside legal-basis:-23	beside cookies:-19	beside sharing:-42	beside sale:73	beside transfers:-9	beside retention:-18	beside security:-10	beside rights:97	beside choices:-40	beside do-not-track:-17	beside automated-decisions:-5	base:-137
controller.data-protection-officer	-297
controller.representative	-360
collection.sensitive	-308
collection.health-policy	-240
collection.health	-240
collection.duty-to-provide	-238
sources.public	-331
purposes.new	-264
legal-basis.legitimate-interest	-354
cookies.duration	-238
cookies.third-party	-305
cookies.consent	-265
cookies.internal-identifiers	-240
sharing.recipients	-225
sharing.business-purpose	-317
sale.opt-out-link	-313
rights.opt-out-of-sale	-200
sale.notice	-240
sale.under-16	-294
transfers.safeguard	-381
transfers.framework	-240
transfers.recourse	-240
transfers.enforcement	-240
transfers.arbitration	-240
transfers.liability	-240
transfers.copy	-265
retention.criteria	-242
retention.period	-313
rights.access	-279
rights.rectification	-343
rights.erasure	-326
rights.restriction	-357
rights.objection	-314
rights.portability	-236
rights.withdraw-consent	-333
rights.complaint	-295
rights.complaint-to-controller	-282
rights.limit-sensitive	-312
rights.no-retaliation	-323
rights.time	-240
rights.fee	-240
rights.metrics	-240
rights.how	-187
rights.verification	-271
rights.appeal	-240
rights.authorised-agent	-254
choices.incentives	-240
do-not-track.answer	-350
do-not-track.opt-out-signal	-363
do-not-track.third-party-tracking	-321
children.minimum-age	-292
children.parental-consent	-307
children.parental-rights	-268
children.public-posting	-240
children.protection	-240
children.operators	-240
automated-decisions.logic	-687
automated-decisions.recommendations	-240
automated-decisions.advertising	-240
automated-decisions.artificial-intelligence	-240
automated-decisions.ai-notice	-240
changes.notice	-318
changes.last-updated	-358
changes.effective-date	-303

0.0866162379582723	64
33	13	31	-43	-58	-81	-66	29	-67	-30	-48	18	-54	8	16	-28	-28	-10	25	23	-9	-38	0	0	6	-19	-28	-56	42	-52	6	0	-73	-14	-32	-34	0	-24	-41	0	0	0	0	0	-27	5	13	-42	-9	1	10	-33	-40	-24	-2	-10	-32	19	0	0	0	-11	23	0	27	0	-21	-23	-17	-18	-23	-17	0	0	0	0	0	0	0	0	31	48	-27
35	-17	58	9	10	16	-7	22	56	41	-33	-59	-58	16	2	-23	-27	0	-33	6	-28	19	0	0	-27	-10	-28	-44	-22	39	-23	0	31	-5	-7	-17	0	-7	-15	0	0	0	0	0	-25	-45	-50	11	-45	-14	-30	-35	-34	-19	-9	14	-17	-30	0	0	0	17	8	0	-3	0	-28	-22	-15	-21	-18	3	0	0	0	0	0	0	0	0	-21	-31	-29
0	-9	2	-12	-45	-47	-9	16	-94	4	-35	-8	-45	18	9	18	-39	-19	-21	-5	-18	-4	0	0	2	-25	-27	-24	-13	-2	16	0	-75	-32	13	6	0	11	-18	0	0	0	0	0	-28	1	-9	22	20	26	0	9	6	23	-18	25	17	-10	0	0	0	13	-27	0	-19	0	15	20	-33	-14	-20	-32	0	0	0	0	0	0	0	0	-42	-22	-35
53	-30	-28	4	2	7	-44	32	5	-69	36	-56	17	-94	-12	-7	4	-19	25	-28	-40	-59	0	0	-67	-18	2	-54	7	17	10	0	0	-39	-35	-34	0	-45	17	0	0	0	0	0	-2	-35	-50	-66	-40	-32	-25	-34	-32	-38	-42	-30	-24	-29	0	0	0	-64	-31	0	-32	0	-14	-22	4	17	-12	-27	0	0	0	0	0	0	0	0	4	1	-7
19	-38	12	-60	-50	1	-69	-76	-47	-11	18	-29	29	32	-52	-29	-24	7	-30	-40	-2	-27	0	0	-39	-20	-26	-50	-25	-32	-23	0	-36	-35	-3	15	0	-14	13	0	0	0	0	0	25	-24	-19	25	27	17	-3	1	8	-8	9	1	23	10	0	0	0	2	16	0	25	0	-33	-20	-16	-24	-23	-23	0	0	0	0	0	0	0	0	-28	-25	-26
12	-64	-38	-59	-22	-38	-14	-45	35	8	27	19	-24	22	-2	-3	-42	-35	3	-40	-30	-29	0	0	-63	-21	5	-11	-23	-51	-37	0	38	-20	16	32	0	-16	7	0	0	0	0	0	4	17	-3	-28	-9	-18	-28	10	-21	5	-43	-26	-12	-16	0	0	0	4	35	0	36	0	-22	0	-19	-25	-30	-10	0	0	0	0	0	0	0	0	26	-39	-3
67	12	-11	13	0	16	36	10	37	-35	22	-12	-38	28	-50	-26	23	40	-26	-25	-22	-56	0	0	30	-21	-33	24	-11	-36	-46	0	15	-26	-24	-42	0	-28	24	0	0	0	0	0	-29	-36	-18	-38	-11	-32	16	-4	-4	-28	6	-31	-29	3	0	0	0	-82	-53	0	-19	0	-25	-18	-26	-27	-19	-27	0	0	0	0	0	0	0	0	-18	-21	-32
10	-5	-69	1	0	0	-61	4	-9	11	-21	-16	-65	-69	-11	18	-35	-35	-75	-36	-42	-14	0	0	-9	8	-47	-42	-14	15	-25	0	2	12	-16	-24	0	16	-43	0	0	0	0	0	-25	-19	-6	-56	-46	-37	-30	-30	-35	-41	-26	-20	-30	-31	0	0	0	-56	-34	0	-29	0	9	-10	21	-19	-14	-20	0	0	0	0	0	0	0	0	-37	-35	-36
14	-9	16	-17	-58	-72	-78	-3	-23	10	-32	-59	-35	6	-8	4	28	-42	-59	-28	18	-19	0	0	-39	-23	-29	-46	-40	-33	-24	0	-9	-19	22	20	0	8	8	0	0	0	0	0	-5	-41	-43	18	-18	-5	-45	-49	-9	-47	-38	-15	-3	-1	0	0	0	26	-10	0	23	0	-29	19	-22	15	0	21	0	0	0	0	0	0	0	0	-34	-40	-17
45	-27	-9	40	-42	16	23	-74	-68	-47	36	19	-29	36	-12	-14	-15	-24	-52	2	-35	25	0	0	3	-35	-21	-38	-31	-38	-39	0	-56	-21	-33	-33	0	-23	10	0	0	0	0	0	-10	5	4	-60	-51	-13	-25	-27	-1	21	21	39	-27	27	0	0	0	-12	8	0	-34	0	-17	-19	-20	-19	-27	-28	0	0	0	0	0	0	0	0	-30	-27	-26
44	-72	-61	20	1	-3	21	-14	-6	-21	-63	-5	-53	4	24	-46	31	26	3	-35	-39	-32	0	0	24	-10	19	6	-46	-45	15	0	-3	-28	-34	-40	0	-25	-40	0	0	0	0	0	-29	28	-75	-54	-40	-2	-21	-21	-29	37	-41	-47	-19	-30	0	0	0	-6	-23	0	-33	0	-33	-20	-37	-30	-1	-11	0	0	0	0	0	0	0	0	17	-28	4
32	-26	-73	11	-13	3	-2	15	23	-10	-47	7	-6	-74	5	34	10	-71	-16	-44	-29	-5	0	0	-13	11	-8	0	-3	4	-1	0	23	-23	-44	-38	0	-36	-31	0	0	0	0	0	-27	-7	17	-63	-34	-49	-29	-37	-33	-25	-24	-26	-29	-34	0	0	0	-63	-39	0	-26	0	24	0	18	6	-1	-43	0	0	0	0	0	0	0	0	15	-24	-21
23	18	-3	-48	-66	-28	25	12	-66	-7	-71	-20	-60	-29	22	30	-26	-39	-12	-2	32	-46	0	0	-53	-24	-13	-37	6	-44	-13	0	-57	-24	-7	-2	0	-19	-24	0	0	0	0	0	-32	9	-34	-55	-57	-57	-15	11	-41	-29	33	1	-3	-26	0	0	0	-17	-52	0	-26	0	27	28	-19	-14	-24	-30	0	0	0	0	0	0	0	0	23	-25	-14
21	13	3	-86	-33	-58	-35	-51	-90	-26	13	18	3	-17	11	-7	-36	6	-14	2	3	-48	0	0	-51	-19	-16	-13	-21	-34	-16	0	-61	-25	-31	-18	0	-25	16	0	0	0	0	0	-4	24	-4	-15	1	4	37	16	28	0	2	-10	-42	12	0	0	0	-31	-56	0	-40	0	-28	-6	-16	-19	-29	-35	0	0	0	0	0	0	0	0	-33	-16	-6
33	-54	-18	-64	-52	-66	-20	-53	22	-30	-9	39	34	19	-77	-28	-45	-32	10	-34	-28	-35	0	0	-41	-20	-24	-36	-15	-33	-16	0	-8	34	-18	7	0	4	3	0	0	0	0	0	-24	36	0	20	-8	-7	-10	-24	-22	13	-5	7	8	-10	0	0	0	-50	-44	0	-43	0	-19	-19	-15	-28	-19	-29	0	0	0	0	0	0	0	0	-16	-28	17
37	19	18	-67	-40	-27	-67	40	-82	22	7	-40	35	19	-18	-17	23	41	-62	15	18	-34	0	0	3	-23	-24	-39	21	-33	-29	0	-76	-26	3	22	0	37	-14	0	0	0	0	0	9	-44	-33	-36	-35	-45	4	-31	-54	-42	1	18	-15	-25	0	0	0	9	10	0	20	0	0	-11	-25	7	-12	12	0	0	0	0	0	0	0	0	-30	-33	-27
27	-3	10	-83	37	1	-46	10	-4	-20	-5	-26	24	68	-52	19	-43	18	-35	-28	23	-33	0	0	-46	4	25	-26	-34	10	-23	0	-98	-16	-7	20	0	-7	9	0	0	0	0	0	-25	-39	-37	5	-5	-8	-15	-1	18	15	-16	13	19	29	0	0	0	-10	-6	0	-44	0	27	22	-24	-20	-20	-27	0	0	0	0	0	0	0	0	-23	-29	-21
13	-41	5	-50	-4	4	0	15	6	2	18	-13	-22	-81	27	-19	30	-5	-66	-29	-28	-47	0	0	-42	-17	-32	24	4	-5	0	0	21	-20	-27	-41	0	4	10	0	0	0	0	0	12	-44	36	-47	-31	-45	-24	-30	-13	-38	-10	-22	-23	-21	0	0	0	-47	-23	0	-29	0	-9	-4	-12	20	-13	7	0	0	0	0	0	0	0	0	-24	-35	-28
34	19	-6	0	-32	-11	-59	-28	19	-29	19	5	19	-88	-8	-42	-43	-52	-22	7	-9	31	0	0	11	-44	-18	-67	-19	-43	-40	0	12	10	-28	-25	0	-31	4	0	0	0	0	0	13	16	5	-54	-47	-63	-30	-37	-32	-37	-35	-27	-25	-29	0	0	0	-59	-34	0	-28	0	-19	-21	-29	-25	-30	-26	0	0	0	0	0	0	0	0	14	-29	-25
31	22	-48	-40	-13	20	35	29	-25	-55	12	-62	-76	-42	-12	-26	-32	7	34	-37	-19	-31	0	0	-58	5	9	15	5	25	22	0	-19	-39	-34	-32	0	-23	14	0	0	0	0	0	-31	-52	-46	-44	-36	-49	-27	-31	-15	2	-36	-36	-19	-22	0	0	0	-32	-32	0	-24	0	-22	-8	-14	-33	-26	-21	0	0	0	0	0	0	0	0	5	20	17
28	44	13	19	2	39	-12	29	-15	19	-34	-8	-8	28	6	16	-61	-17	-70	30	-1	-53	0	0	-43	11	-43	15	28	25	11	0	-5	-48	31	35	0	-15	-14	0	0	0	0	0	-28	-2	12	-4	1	-24	-8	-17	18	15	-29	-26	-34	-30	0	0	0	46	-3	0	-8	0	11	6	13	-34	-29	-34	0	0	0	0	0	0	0	0	-30	-32	-31
19	-23	-64	-9	36	16	-69	-57	13	22	-40	22	-43	-42	20	-48	-53	-7	-4	-23	-35	-40	0	0	-70	23	3	-47	-30	-59	-44	0	-25	11	4	-29	0	-30	-45	0	0	0	0	0	-19	-35	8	-29	-15	-19	-30	-20	-37	-27	-30	-15	-24	-21	0	0	0	-12	-41	0	-26	0	-30	-22	-32	-38	-26	-22	0	0	0	0	0	0	0	0	-9	-2	-6
28	-70	-77	-15	1	3	24	1	8	41	15	16	16	-83	-87	-37	-10	-50	-47	-35	-29	-50	0	0	-39	-39	-25	7	9	4	2	0	10	1	-27	-42	0	-5	9	0	0	0	0	0	-28	6	23	-33	-44	-66	-23	-35	-31	-45	-31	-28	-28	-28	0	0	0	-62	-30	0	-26	0	-30	-23	-28	-32	-2	-28	0	0	0	0	0	0	0	0	-40	-35	-29
40	19	-28	57	26	-52	-39	-40	8	0	22	-43	-53	27	-60	-30	-22	-48	22	-29	12	3	0	0	-28	10	-28	-39	-26	-29	-27	0	19	-16	-24	-36	0	-23	32	0	0	0	0	0	18	-50	-35	-47	-46	-51	-38	-38	34	-38	12	8	-19	-18	0	0	0	-26	-22	0	-6	0	-19	-18	-22	-22	-24	-21	0	0	0	0	0	0	0	0	-37	23	28
63	52	23	61	-15	3	-31	-37	-22	-29	-43	-30	50	-9	13	-33	-11	40	5	2	32	-28	0	0	15	-31	-21	-44	-31	-44	-30	0	-22	-20	-22	-7	0	-23	-31	0	0	0	0	0	-31	-38	-35	12	-34	-42	-33	-25	-43	-33	25	-43	-22	-27	0	0	0	-33	-5	0	-14	0	-29	-16	-26	-24	-21	-26	0	0	0	0	0	0	0	0	-29	17	11
29	10	-23	-6	22	-1	-13	18	3	6	-67	35	-14	-1	-27	-11	-61	9	-82	-34	-49	27	0	0	-7	20	-29	-20	-46	29	21	0	22	3	-22	-14	0	-26	-47	0	0	0	0	0	-34	21	14	-23	-50	14	-33	-49	-34	-14	-46	-40	-24	-16	0	0	0	4	-40	0	-42	0	-42	-28	-6	-32	-31	-25	0	0	0	0	0	0	0	0	-41	-44	-39
26	-55	-52	13	-73	-6	-44	30	-20	-71	8	19	-48	17	-5	-29	-36	-45	-7	-43	-17	30	0	0	-59	-38	-22	-49	-10	-57	1	0	-30	-22	-24	-8	0	-22	2	0	0	0	0	0	-21	-23	15	31	16	29	30	24	23	14	6	-13	-33	-16	0	0	0	-13	-41	0	-31	0	-4	-18	-25	-4	16	-18	0	0	0	0	0	0	0	0	-30	-33	-18
14	-35	-53	-34	-55	90	-24	-46	-38	-21	-46	-38	-24	-28	-4	-19	14	7	58	-19	-19	-22	0	0	-6	-15	20	-5	-7	-29	-14	0	-59	-3	-11	-26	0	-16	-20	0	0	0	0	0	-10	-41	6	-43	-9	-19	10	0	-20	-20	-16	-21	-13	48	0	0	0	-30	-27	0	-1	0	-11	-13	-14	38	16	-32	0	0	0	0	0	0	0	0	37	-18	2
35	10	2	0	-39	-6	4	-41	8	6	-92	-59	-12	-68	-84	-22	11	-58	4	-8	3	0	0	0	-11	-27	-10	-12	-38	-40	-23	0	-4	2	-24	-28	0	16	-51	0	0	0	0	0	-39	-52	-44	-38	-36	-45	-34	-33	-24	-36	-37	-25	-31	-38	0	0	0	-60	-32	0	-35	0	-20	-30	-23	16	-2	-18	0	0	0	0	0	0	0	0	9	10	-20
46	-74	-6	4	37	17	-38	0	-13	-42	-69	-24	42	-40	32	29	-45	16	6	-36	-33	11	0	0	34	5	-48	-32	-24	-4	-21	0	-5	-50	-26	-37	0	-29	-32	0	0	0	0	0	-30	-26	-51	-9	19	-31	-36	-38	-36	-24	-34	-10	-20	-25	0	0	0	-23	-41	0	-32	0	-7	-5	23	-28	-31	-26	0	0	0	0	0	0	0	0	-4	-38	-15
45	17	-20	11	13	-70	-48	-26	3	-13	18	45	33	23	22	-46	-43	-41	30	-33	-37	-54	0	0	13	-25	-32	-45	-17	-47	-39	0	-20	-33	-17	-38	0	-31	27	0	0	0	0	0	-29	41	5	-13	-11	-16	29	33	-15	-40	3	2	-40	-20	0	0	0	23	30	0	11	0	-23	-28	-25	-18	-30	-29	0	0	0	0	0	0	0	0	-21	28	3
66	30	98	26	-8	30	-44	19	77	58	28	16	-29	-44	-9	-11	-25	88	52	10	18	-26	0	0	45	-22	-23	-28	-19	-31	-18	0	61	8	-16	-22	0	-22	-8	0	0	0	0	0	-3	-2	-6	-25	-9	-23	-12	-19	-16	-21	-4	-12	-13	-20	0	0	0	-27	-24	0	-17	0	-11	-11	-16	-13	-16	-16	0	0	0	0	0	0	0	0	-13	19	34
24	14	19	-71	9	28	24	-48	-38	20	-40	-37	-36	52	-7	-39	33	5	-26	1	5	-42	0	0	-53	10	-11	4	-26	-40	-31	0	-30	-17	-14	16	0	-15	-40	0	0	0	0	0	-33	-31	-42	36	6	32	39	41	6	0	20	15	-37	-16	0	0	0	11	-14	0	1	0	-26	-29	-21	-6	-15	25	0	0	0	0	0	0	0	0	-33	13	-33
33	-45	12	5	-42	-33	42	-46	17	-55	-29	-62	32	-25	-59	-8	-35	36	-2	-9	-36	-1	0	0	-21	-35	-34	31	-31	-41	-28	0	22	-24	-25	-39	0	-26	20	0	0	0	0	0	26	-50	-32	-52	-26	-39	-12	0	-44	-18	-46	15	-16	-7	0	0	0	10	10	0	-23	0	-23	-22	-8	-28	-23	-20	0	0	0	0	0	0	0	0	29	-4	-15
23	-58	-39	-14	-44	7	-71	16	-56	-28	-42	-8	25	0	21	37	-22	12	-50	-26	-35	-44	0	0	-23	-28	-37	-48	-17	10	-36	0	-45	-27	17	3	0	-15	-36	0	0	0	0	0	-17	1	-8	-40	-29	14	-46	-51	-21	-54	7	-25	-22	-21	0	0	0	18	11	0	14	0	17	31	14	-38	-22	-20	0	0	0	0	0	0	0	0	-33	-42	-8
32	-20	-82	3	-32	4	18	2	11	31	18	-54	-11	-10	14	0	-55	-7	-71	-36	-42	24	0	0	0	-24	-19	-10	-69	5	18	0	4	18	24	24	0	-52	-10	0	0	0	0	0	-24	-61	-65	-39	-55	-34	-29	18	-48	17	-50	-50	17	-16	0	0	0	-11	-45	0	-29	0	-27	-22	14	-38	-41	-34	0	0	0	0	0	0	0	0	-45	-42	-42
17	-32	-73	-13	-13	42	1	7	-20	-1	-61	12	15	-32	-38	-41	22	-1	-55	-21	-29	15	0	0	0	14	-4	40	-11	-45	-35	0	-44	23	5	-9	0	33	-29	0	0	0	0	0	-21	24	-16	-31	-37	-37	-26	-6	-5	-27	-15	-27	44	-12	0	0	0	-18	-11	0	-33	0	-25	-20	-26	-22	7	-39	0	0	0	0	0	0	0	0	-26	-25	-24
27	-70	-94	-4	11	15	-24	6	-2	4	-61	2	-36	4	-85	-7	11	-37	16	-29	-42	16	0	0	-1	-34	18	-50	28	-3	-54	0	-5	17	-33	4	0	26	-28	0	0	0	0	0	-26	-4	0	4	-31	-7	-34	-35	-29	-47	-29	-42	0	-5	0	0	0	-75	26	0	16	0	12	-9	-16	8	7	6	0	0	0	0	0	0	0	0	-36	-9	23
19	-9	11	4	21	-27	38	-59	-41	-17	13	52	-45	-33	13	-16	30	-5	-56	-16	-1	25	0	0	36	-27	-15	42	-37	-43	-30	0	-20	-34	-21	-28	0	-15	18	0	0	0	0	0	26	25	24	-36	-27	-21	-30	-16	-28	-4	-38	-26	-19	-30	0	0	0	-16	-45	0	-31	0	-19	-20	-19	35	19	10	0	0	0	0	0	0	0	0	-28	-31	-26
42	-1	-94	5	5	3	17	-5	9	-76	-5	6	6	-17	3	-63	-50	-4	-66	-47	-38	-1	0	0	0	-20	-14	12	14	7	-22	0	12	-25	-49	-34	0	-43	-44	0	0	0	0	0	-43	14	13	-8	7	-6	12	-9	10	-49	-63	-51	-26	-35	0	0	0	-36	-15	0	-23	0	-44	-34	-46	-48	-17	-33	0	0	0	0	0	0	0	0	-47	-44	-44
29	-30	-30	2	24	-26	-11	-31	26	-13	-55	-71	-1	30	38	-31	-42	-26	-38	-43	-32	-12	0	0	30	-21	-18	-40	-30	-50	-21	0	28	5	-10	12	0	-15	-45	0	0	0	0	0	-27	-55	-50	27	42	26	10	-1	32	25	27	7	13	-1	0	0	0	-14	-8	0	-5	0	-24	-21	-19	-27	-27	-28	0	0	0	0	0	0	0	0	-26	-16	-32
-2	2	-8	-73	-65	-59	-15	-67	-83	-43	-20	-50	-57	25	-52	22	-28	6	18	21	-32	-33	0	0	-42	-23	-22	1	-26	-18	-26	0	-77	-29	-19	-16	0	-27	-22	0	0	0	0	0	26	-42	-35	5	-1	-7	12	17	21	16	14	1	-10	-17	0	0	0	-3	-1	0	26	0	7	9	-19	-33	-21	-27	0	0	0	0	0	0	0	0	9	0	10
37	34	23	-44	-10	-11	-59	4	26	-16	29	0	11	-16	35	-55	-30	-32	-55	10	20	-53	0	0	-22	-24	-29	-41	-21	23	-12	0	13	-34	-35	-43	0	-28	12	0	0	0	0	0	20	-20	1	2	27	23	-17	-31	-1	-54	-26	12	-32	-23	0	0	0	13	-30	0	-32	0	-28	-26	-35	-36	-26	-40	0	0	0	0	0	0	0	0	-33	-32	-28
49	-15	-3	4	-55	9	20	-9	-20	-44	-63	12	-32	5	-28	-51	-47	3	13	-33	39	-33	0	0	-31	-38	24	5	-25	-33	-45	0	-84	-27	-26	-62	0	-35	-40	0	0	0	0	0	-32	23	7	26	6	12	-23	-46	-43	-6	-55	-40	-27	-47	0	0	0	28	27	0	-11	0	-30	-29	-27	-49	-18	25	0	0	0	0	0	0	0	0	5	-29	-2
43	-22	-28	50	36	50	17	41	19	-33	26	35	24	11	30	-30	29	44	-10	-22	-14	3	0	0	45	-3	3	14	14	-16	24	0	18	-23	-20	-26	0	-19	-6	0	0	0	0	0	-15	8	37	-34	15	16	-28	-23	-15	18	-22	-9	-17	-20	0	0	0	-2	-16	0	-13	0	-20	-16	-24	13	6	-22	0	0	0	0	0	0	0	0	-17	-5	-20
14	-75	-24	-95	-20	-11	-8	16	2	-24	-18	-48	-15	-6	21	-35	-24	-52	8	-26	-34	-43	0	0	-43	-26	28	8	24	25	10	0	-2	-4	0	-18	0	-17	-17	0	0	0	0	0	-28	-42	-23	-20	-44	-26	-31	0	-41	7	24	42	-23	31	0	0	0	-22	-40	0	-9	0	-29	-20	-19	-21	2	5	0	0	0	0	0	0	0	0	20	3	-35
18	-56	15	5	2	-65	-71	-26	-77	1	-47	-21	1	20	6	-33	-32	-23	36	-30	-38	7	0	0	20	-35	-21	-46	-33	-36	-22	0	-59	-27	21	25	0	-30	-47	0	0	0	0	0	-14	-42	2	13	14	23	12	3	14	0	-12	-24	15	17	0	0	0	22	14	0	-13	0	-31	-30	-19	-22	-12	-14	0	0	0	0	0	0	0	0	17	22	-23
32	-49	-19	43	2	-42	-46	8	-59	20	-55	-13	40	31	-40	-42	-8	-1	9	-20	-34	9	0	0	-20	-34	-26	-31	-22	-42	-13	0	-76	-28	11	15	0	-8	-27	0	0	0	0	0	-24	-62	27	21	32	-8	-37	-37	-24	-8	35	3	-27	-2	0	0	0	33	-43	0	-22	0	-25	-28	-22	-19	-19	14	0	0	0	0	0	0	0	0	25	-29	-44
22	-2	-14	22	35	6	27	-35	-26	18	42	-51	-8	-63	-67	-25	-45	-12	-24	-23	25	22	0	0	-34	27	-37	18	-30	-26	-11	0	-12	24	-17	-46	0	7	22	0	0	0	0	0	-8	-13	-26	-18	-43	-41	-27	-31	-41	-27	-38	-25	-21	-26	0	0	0	-59	-45	0	-24	0	-29	-15	-22	-37	-13	-27	0	0	0	0	0	0	0	0	-19	-24	-31
27	20	10	-96	-43	-72	-17	-40	-10	-57	19	-63	-35	0	-83	-32	12	-55	21	19	13	-34	0	0	-33	-27	-11	-33	-23	-26	-22	0	2	-21	-31	-52	0	-38	8	0	0	0	0	0	15	-29	-35	-13	-11	-4	-6	-45	-47	-43	30	28	-27	-25	0	0	0	-4	1	0	-14	0	-23	-25	-17	2	20	30	0	0	0	0	0	0	0	0	21	-22	13
44	3	48	26	2	36	-7	-65	6	-49	0	35	-23	21	-33	-26	6	-46	-45	7	-3	-15	0	0	-22	8	-19	-10	-31	-49	-37	0	16	-25	-32	-53	0	-26	-31	0	0	0	0	0	-32	41	17	11	26	30	2	13	12	-46	-20	11	-31	-29	0	0	0	42	1	0	-19	0	-23	-23	-17	-36	-11	7	0	0	0	0	0	0	0	0	-29	-32	-31
27	-52	2	-8	9	34	7	-10	-13	-33	-18	-74	-15	6	23	-50	6	-53	-33	-18	-45	21	0	0	-2	3	-17	-13	-61	-9	1	0	-4	-46	-36	-20	0	-29	5	0	0	0	0	0	-37	-65	-49	-14	-3	-57	-22	-30	-5	-30	-8	5	-29	-33	0	0	0	-22	50	0	9	0	-22	-24	-41	0	-1	15	0	0	0	0	0	0	0	0	-34	-12	-35
25	-77	11	11	1	-48	-66	-71	13	-3	24	-7	-33	-3	-36	38	38	-19	-50	-39	-50	-12	0	0	11	-12	-32	-45	-33	-24	-27	0	-65	-37	-13	17	0	9	-1	0	0	0	0	0	9	17	-42	1	39	17	-8	-1	7	-22	-61	-57	10	29	0	0	0	-2	7	0	6	0	9	15	-21	3	7	25	0	0	0	0	0	0	0	0	-44	-31	-30
66	30	24	12	-79	23	22	-2	-60	-41	30	41	38	-52	-22	-38	-15	-23	40	17	-1	-52	0	0	20	-31	2	-1	-27	-62	-18	0	-61	-24	-23	-22	0	-24	15	0	0	0	0	0	-15	-2	10	-45	-38	-33	-32	-22	-30	-20	-20	-14	-20	-32	0	0	0	-61	-42	0	-27	0	-25	-22	-26	-5	-21	-20	0	0	0	0	0	0	0	0	11	2	14
18	-17	4	-15	-35	45	18	-2	17	-21	11	-2	-50	41	11	-31	-46	0	-20	-42	-35	-3	0	0	-43	-13	-16	27	-27	-15	20	0	40	5	-19	-8	0	-21	-12	0	0	0	0	0	-15	7	5	-17	13	-3	-11	26	-17	38	-44	-30	-11	0	0	0	0	44	-53	0	-15	0	-27	-28	-18	-37	-27	-10	0	0	0	0	0	0	0	0	-32	-32	-11
46	20	23	-48	-51	16	25	-77	23	-41	-34	47	44	7	-1	-36	38	-21	1	9	14	-16	0	0	-37	-34	-6	-6	-41	-57	-44	0	27	-20	-33	-46	0	-39	-35	0	0	0	0	0	-42	10	-15	-31	1	11	-35	-37	-28	23	38	-21	-21	-10	0	0	0	-1	2	0	5	0	-23	-28	-22	40	-9	-21	0	0	0	0	0	0	0	0	-27	-28	-18
16	25	-9	-52	-62	-60	29	-66	22	4	-26	-73	-53	29	5	-1	-1	-38	-50	27	2	-26	0	0	0	-33	-30	-5	-26	-45	-33	0	-21	-24	-24	-21	0	-2	-45	0	0	0	0	0	-36	-58	-40	10	10	14	-1	6	4	11	22	0	-1	22	0	0	0	11	15	0	-3	0	-24	-24	-17	-24	-17	-7	0	0	0	0	0	0	0	0	-32	-30	-26
48	16	1	-1	-4	5	-89	-47	-13	8	-58	-66	-29	-13	7	22	30	26	17	-17	-14	-40	0	0	-19	-15	10	-61	-45	1	-47	0	-9	-5	-45	-14	0	2	-46	0	0	0	0	0	-40	-55	-55	17	-32	-12	-52	-25	-39	-40	-40	-36	-20	28	0	0	0	-51	-53	0	-37	0	8	-28	9	18	-24	-49	0	0	0	0	0	0	0	0	0	-8	17
65	-49	1	24	-36	2	-1	16	8	41	-41	6	28	-3	30	-10	-17	-58	30	-26	-45	15	0	0	-46	-41	-44	31	17	20	12	0	-32	-37	-19	-30	0	-12	-50	0	0	0	0	0	-38	-11	-11	-7	-31	-36	-29	19	-32	-27	-6	-53	-20	-38	0	0	0	-60	-28	0	-36	0	2	-12	-33	-43	-35	-31	0	0	0	0	0	0	0	0	-15	17	-1
46	6	-5	-5	32	1	-12	-66	12	-65	17	-12	14	-15	-76	-38	-30	-16	-17	32	-35	-8	0	0	-56	2	-42	30	-41	-65	-38	0	16	13	-33	-46	0	-35	-45	0	0	0	0	0	0	-23	-21	13	-70	-40	-47	-30	1	-30	-9	-24	-24	-35	0	0	0	0	-33	0	-16	0	-33	-28	-28	-47	-33	-34	0	0	0	0	0	0	0	0	-43	17	-21
32	12	5	-99	-32	-36	-26	-24	31	44	5	-44	-49	-1	-37	2	6	-37	48	-23	5	-41	0	0	-43	-31	-32	-22	-37	0	-21	0	25	5	42	36	0	33	16	0	0	0	0	0	-31	-29	-34	-76	-49	-43	-32	-6	-33	-41	-11	-59	-7	-31	0	0	0	16	-52	0	-5	0	0	8	-18	-27	13	-35	0	0	0	0	0	0	0	0	-12	27	7
48	-49	10	33	-42	-6	-51	29	8	-18	22	-2	-64	12	34	4	-37	-41	-51	-23	-27	-53	0	0	34	-46	-11	-44	35	22	-25	0	24	21	-19	-12	0	-33	-51	0	0	0	0	0	-16	-26	-34	37	-7	-32	-19	-40	-22	-49	-1	-6	-20	-35	0	0	0	21	-6	0	-28	0	-30	-16	11	-25	-30	-36	0	0	0	0	0	0	0	0	-29	-27	-35
19	15	11	8	21	-10	22	14	-57	-69	-35	-77	-64	-13	14	-22	-8	-69	-50	11	8	0	0	0	10	-7	13	24	-41	-22	6	0	-43	-33	-41	-53	0	-34	-55	0	0	0	0	0	13	-62	-28	0	4	-8	19	23	8	14	-17	-33	-15	-28	0	0	0	22	25	0	-40	0	1	-29	-27	-34	-31	-25	0	0	0	0	0	0	0	0	-44	-38	-27
23	-23	28	10	52	-77	12	26	-63	-44	-5	1	-57	-69	-9	-6	7	-37	10	9	-40	-51	0	0	-40	25	-27	-39	32	15	-10	0	-73	-18	-6	-23	0	-27	-29	0	0	0	0	0	-12	-33	-35	-30	-25	-31	-20	-25	-18	-17	-34	-16	-13	-22	0	0	0	-73	-28	0	-24	0	-25	-18	0	29	-1	20	0	0	0	0	0	0	0	0	-29	35	17

above changes	bZcgWdXaYWaddcbXWdZgWaZbYZafaeafUbYYZcZYXZZbYebYXbYaadbZXddYfYae
above children	gaYWVYYXZZZVdeYccYbedZWafdaacXaaaYaZaaXaYebbYbYYZeaaXddacdXaeXcW
above choices	daaZacZbdbcZbcabacYYaZWaaaaaZabaYWbaZZbacbcaXccaXdXccYaYadbZabcc
above collection	ZaacXZabcaZcZXZYaadabaababaZaaababbaaZbbZZZaaZZZaZcabZaaYaabaacb
above contact	bbYXeaaXbZZYabbcabZYcZaYbbaYbbZbbaaYZYYaaYedaZaaYccbYcababcccaZZ
above controller	bafYaVZadbZYZaWaYYabgYZbddaYaZcacYaaYadYXfXcaYdcdcaWZdaXebZabbgd
above cookies	cbccbacbbbaacZXdbdYdbZZZZabbZcbdZaddZZXaZZcZbebZZYZbaacaXZcXYbZd
above legal-basis	WaZaXadaabcbcZWaXdYdZYdYZXbddcXbcYZccaaeabZcaaXZZYbdWaddYbYYaYac
above purposes	ZcaaZZbaaZaZbYXaaaYcbbaZbZacbZYacZbacbZaZcYcaZaZZYacYabbacaaZaca
above retention	fXaVWbXcZaZeaddYZfdXafgVWdfcVYcZWWZXcfdbYZbZccZWXYaWZebcYWeYYZWe
above rights	cYbWbaZZbaXXZcbZbZXXZYYYbZbZZYcbaYaYZaYYYbabXZeaZacaaabaaZacaaZb
above sale	YdXYZcYddZbbbcfZcbbZXcfaYcaccZYdbZWcXcYZeZeVYfYZXaXWcYZYfccceYYZ
above security	cXWZeacZXcXaadfbbcYZZYfZZZaaZbdVZbdWebabdaZbadaeZeXZYaXfaXbZacWZ
above sharing	acaZZdbbbZabZYZZZcaYYbbdZbZXaYZdaZYdZcYYdabYXbZaZaYYbVabdYaaabYY
above sources	XZYbXbYdYYdaZbWXXbXbaeZcadYYcddYZZWZbafdbYbYdabacWcbaXbaXcWcdYdb
above transfers	cbZZZdZbcZbZZZabbbcYZYccaZaYYYbZcbYbZbZccacabcbZabaaZabacaYZbabZ
automated-decisions*1	aYbacZdaXYeYabZdccXbZbXXdaZaYdYeadbaaYabaeZadZaZZXYZYXbXaeWaYZXX
automated-decisions*2	aZaacXbbZacYaZbabaZaabYYacbbZaababcZcbYbZcXZbYZZcYZaZYYYabXcZZYZ	16:101
automated-decisions*3	ZaaabbYbcaZadZdZaZabaZbZacbabYaYZaaabdZbbZYbZaabcabbcbaaaZZebbaa	16:36
automated-decisions/advertising	aZdcbbZZWZfcddaWacYcaeaafYaZbebbcbbdaYbceccbabbbZZXeXZaZcedZbbcY	76:350
automated-decisions/ai-notice	ZYcbaYbbZabbcfabaZaZWaaYdbcXaYaZZcYZZacbbdaYdaccaZaZaYXaZaaaabab	78:350
automated-decisions/artificial-intelligence	dbZbZdacYaababZbYcbcZebXYcZaZaYZYabdbabdZabaZaXXbaXZXbYaacacaaaa	77:350
automated-decisions/automated-decision	aZebaYXZZbYYcYbYZaYcbaYZXbccYaaacabZcbYacbXaYaaZcYaccZaabYZcYZaa	16:245
automated-decisions/automated-means	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:40
automated-decisions/automatic-outcome	ZbbZcYZYaYcWXaYfdYYacZXXaZYZWdYdcZdXZWXXXcZeeXZdZYaXZYeXYaWYYXXY	16:308
automated-decisions/consequence-for-you	aXbZYZdaZadYYZZcaZYZZXXYcXXYYdYfYcbYYYaaZdXaeZbXZZYYbYWXaeZZYXYZ	16:155
automated-decisions/decided-by-machine	aYbYeacXaWZXYZYdcZWbcYZXaabbXaYcYaaZbYaXZcaadaaaYYYXcYcXacZXYZXX	16:273
automated-decisions/decided-by-people	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:250
automated-decisions/human-say	acZXdZebZcbZZXbZfYYYdbZXabadaZWabXaYcbXZbbWaeYXabYbaYZcZabXZYWXZ	16:146
automated-decisions/learning-machines	ZXbcbYZcYbZdaaYZadbZXcaZcZaaabYZZacbcabababaabaZaYYbYdZcYbZZZcYZ	16:108
automated-decisions/logic	YZbbdaYaabZZaXacdaYcdcZXaeZfYbYaaYgbebYaZdZfbZabbYbcZafZbaYdYZZZ	16:117	74:246
automated-decisions/machines-enforce	XbZXcYaZZabXWYXcabYbabaYZacebYXadZbYcaaZYcbbcZYYaYZbZadcYcYcXWYa	16:148
automated-decisions/no-effects	aYbccabYaXcZZbZdcdadXcaZbcZaYcYbYecZYZbdYeZZZZZZZZYZaYZYXdYcYXYZ	16:147
automated-decisions/no-profiling	YbZbbZebZYabbXaabcbeaYaZYaYZZaYbZbZdbaYZaYbaZcaZZbXYZYbYcZZbYZYb	16:279
automated-decisions/profiling	aYbbebYZcXZXaacaabZbaYXXaZbZYbbabaYaaaZZaaYYYZcZaZaZcYbXcaZZaaZa	16:138
automated-decisions/recommendations	YaYYZYdYWWcWYaZceaZZZXXWeZYZXZYeXcYZZZYYXaXacZYbXZXWXYbYXbXYbWYY	75:350
automated-decisions/scores-people	ZXadaZdZcZdYcbZbaeYeZaZYccZdaeYdYcbbbabdXaZacZYacYYbZYcYZgYcaXaY	16:270
automated-decisions/significant-decisions	baaabYbZaabYcbcZbbZbabXZabaXYabYYcbcbaYaaaZbYcbbZbYabYZXdaXccZYZ	16:275
begins access	XcZVcbXZcWXXWXgbdYZXaYXacZbYXbbWaYWZYeXbbcaabYacYZdYaVaYbbbeWfXX
begins account	aYdacWZacdaaacaaYZcZaXYbccbYabbZZaYaZYacYaYacYcecbZYdaZYYZYYYbZY
begins advertising	ZdYYXdbeYYabbZZaYcaZcddcYaYZcaXfYXacabYWaYbZZbXZaYYbVZZacbeXdZaZ
begins all	cZdbfWVZdXaXYeageWZYbYaZcYYXcaaYaccbZZaYXcbbaZdeeYbabcXbbYcaZZYb
begins analytics	ZcYZacXbaaYaaZacYcbacabYXdcbbYZYbcZabbaabYcbZaZaYaZYYbbdaWaZbaYY
begins any	babdZZXcbcbZcYXaccZaZdaaZYbbZcbYbZdaZaabcacaadceZZYbZXXaaZdWYcZZ
begins as	ZadbabaacZaaZXdYYYbXbbYbabcZbaaYZbbaZcabdbbccYccZacZbacabbbcYcba
begins at	cbbaaaXbZZabcbcbcZaaYebaZcaXbbeZZacZYYZbbZZbZabZbYZbdZYabXZbbYZY
begins business	ZZZcYZccaYccaZcXdabcZcbabaaccaZacaabebXbaZZebdXaZZZaccYabcdaZZaY
begins by	ddaZbZYXbaZbcZacXbYbaYcYbWZYbZYcdeYZYZdaZdcbZYaZbdgZaaYbcZYZabbY
begins california	XacZbZbaZcebcbcacYZaaaYbcafYYaaZbZfYcbZbaYYaZZccZYbZcZbbadbaZbaZ
begins certain	bbXZbcdbYZacZXbcbbeZYaabZcZZbbZXadabbcYbXcadZbYcXaYaaabdabZcdYXZ
begins commercial	acYZabaabYZZZZYZZbaZZddYXaYadYcdaaXbZZbYaaYbaZYZYabYdbZXbaaZcZYZ
begins communicate	ZXYYeXYeZdZcaaZZcdabcabYadegbYWZcYZZdbaZXaYabcYXbZacbbccZbaZYYbc
begins compliance	ZZbaZYcZZZacbZYbZeZdadcXXZZcccXYdbadebadYabdadXXbXacXdbeYbcbaZcd
begins comply	ZZacdaZbYccabbZbccbacbaYYbababacaXbYccZdZZbbbbaZaWeadabcabaZYbZa
begins consent	XaZaYcdZYbaaaWcYaZacXXcZXWVZaXXbecYeaYeaYcYfXZXWcZYaabbeeXXaaXcb
begins contact	acdccZYdcaabaZYacbaZaaZbcaaZbccbcdbZZbcbbcZaZcdccacbfaZYacbcZacc
begins cookie	dbddZYYdZYabZbZcaaZdZbdYaaadaZZYZabaabYcZbcYafbZabZaZaYYaafZbbZc
begins cookies	daZdaYZZaXaafcbebbYdZYZaZYbaZfaZZWcabbWdZZaaabbYbbWeXZbXZaZYZbdb
begins customer	cXZYZdcafaabbcfZYcbYYaZaaadbcbcZbcadYXfeZZcaadYaZbXZbaccdZbaeaba
begins data	aYaaaYdZZdYXVbcZcZcYaaceaabXZYaZYZZabZcaYababYZdcabXbcXbYYYcYYZc
begins depending	aZaZdbfdbbZbababcZbZcbacaZcadYYYacZcZcYaccXbZbbbZZaacaZZbdbYeeXc
begins device	fadbZafbebccbabcZZaYZZadcZcZcbbbYZabZbbZbZZcbZbcbabYZaYYbZZabeca
begins effective	WXZbYgWYYXgZccgYZYWfXZYgZXafVbddXXeXYgYYXgXeXWZVYgWXYddXYgaWdXYg
begins email	babYZXcZbdcbaaZbZYZWZWabbbaXbaZZaeYcYaaccZYbZZaZdaaccaZWbYebYebb
begins for	aZaZcZbcZZZbbZYcaaZaZccZbcYbZYZZZaaYbaacabZacbcYababbaaaYZYfaZcZ
begins from	YZZaZYaeXYbbbaaacbbZbfdaXeZbbcaYaYdYccccaaYabbbZeabadZbbXbZdWYaf
begins geolocation	YbZcYcabcacaZaZaaabZZcaabcaZaacdaaZbYZcYbaaZbZbbbaZadbaZcaaadYab
begins google	aZZcYcabYZYeZbZYadeZaZaacdYUYbeZYZZaWXZecZfWaabYaZZZXaaZXXbbaaYb
begins how	bcYecddabZYaZaceddcZWcdYZZZaYZabaZZdaaZaZYdYbaZacYaZbcZcaXebZaZY
begins identifiers	cecaXccbabbabZYYbaaaZbecabaacXbdZbYbZcZZaYXbYYbabYabcYdbabbaeXYZ
begins if	aabYbZaababcaabaYZbZZaaZZbZbaabbaaZaZZbbabaabbabYabbcaZabZababZc
begins in	VZaZabbZbbaaabcacabaZcYabZZYZbYZbaaacabbaaZXbaYYaYZaZaZaZaZaaaaZ
begins information	aYYbaYbaZbbaYYZXabZbcbcbbccZacbabaaabbcbZXaaZZeedYabbbYZaaabZadd
begins internet	ceaZYaXbcYaZcZYZZcaZbcaZXaWYaZcdYaadXYaZbZbZZbaYYZYaaXZYaacZZaYZ
begins ip	ZacaYWdZZcfaYYYXXWaZcXddaZZXZYbaWaXeZWeYXYXadXaafZaVZbbZZXcaYddf
begins it	aXbZXZdaWagbdbaaYaZbZWZYYaZbbdZdZcZcXZfdaZZYgcZYbbXbbZYYbbYWbbdY
begins last	gYceZXYYZZYYWZZaZXWgYeYebYYccXgYecZYZfYYYgXaYgeWXZXcYbYZaadfgYYd
begins legal	XbaYZbZaZbbXdXaXYbZfZYcZabYbbbZXdaacZbbabaZaWbXZabZbYdaccZYZcZcb
begins legitimate	YYbWXYcWZXaZZbXaYeXdYXdWYVWZbVXYdeXafWfZYdYeXdYXbZYbYZdedYbbZYgX
begins location	ZaZaWdbZYYbcXXaXXcfZaXcccddZbZZbYeadZdYbdYbYbZabcbZaXYbdZXccccaX
begins marketing	YaYYZWbaXXacbbaYYeadaYabaYYZaZcZYZZababbXYZbXbXYaXZaaaccXYbabaaW
begins opt	bYdZZfWZYZcXdgZabZaYcdYadXbbYdcXcYfaXZbbeZcYbddYXYXbZYYaabaYXaZb
begins other	ZZdcZZcacYbabYaZbabcZbYaZadZbbbaZcZaXbZacXcaaeYZYaZaaZZacacbbZac
begins our	ZZabaZbZaaZYZdYcccZZZZbacYYYbbYcadYaZYdbaccZbZZYcbZaZaYccbYaZaaY
begins payment	ZaZXZbaZbbZcbaaZXZbbaZYcbccXcYabYbYYYZdZaZZXbZXbadZYZaaaaZaZcbbW
begins personal	abYcbbXebbaZaZXbYabZXfbcaccbcbbZZZacXecZZYaaZaabdYaYccYXZcZbYabb
begins please	babbcdabZZcZacbcccaaZaZZZaaUdabYYbbYadaabcbabaZWaaZecYYcbaZaZaab
begins privacy	badbefZbdaabedeZeYaaVbabZcgcgeaabeZXZbcacZZgXeddfaYdcaYeXfcYdcYd
begins professional	YcaaXZadbacaZZZZZYaZadacbZcXdbfcYbZbYcabcYYaaYbdbYaYcbZXbbaZZbZb
begins protect	aXYedabbZZabZYbbfbbaYgbaaXZcfcZbaYcdccYbaZbbZfbZYaZceaabccdbaYac
begins provide	YXZbaXYbXbbacZWZaaYbccZaZaZbYcXXaXdYccZZYZZbdYbabYbcYZaYYcZdXZeb
begins purpose	baXebacYWWXdaWWcXfZceYeZWZZdWZVbYXbZbfXeaWbYfeWWYaaZZWbaXXbZbfVa
begins request	bacaaZfZbbcZZdbacZXZcXXabddeZabZcafWadZdbdYdcaabbccZaZcaddcZZbac
begins right	baZZadaZabYabcbbfaaZaaWZYecfabeYXXbaabXcddaXZebcadXdaZbZcbeZabZa
begins security	YWaZcYWZZWYbZbfccacaYZcYbbZXcbaYZcbacbZcZXbZYZabaZWbZdXZYaadaaaY
begins send	bZXaZXZcbcabZXZZYcZdaZdWZgbbZbZZZaZdccaZXYZZaYZZZYccbadXZbbYcbaX
begins service	ZbXcYcdaeZbcbadZZdbaXZbaZcabebbXcdaaZYYbdadWafXXWaZZcZabdbbdcbYa
begins social	XbbZZcZfbYZbdaaaacaZZbcbXbbZbaXeWXacZbaWaZWZaZYXccYcYXZccabYccaW
begins some	bYdcabYfaYbddZVYZcbbYcZXcZZdacaaaZddZZZcZbaYZccaaaVaaZXYbdfXadbZ
begins technical	ZZYeacdbYaccZZZbXbeaYaceaaZYaabdXeXYYaZacYaXcYXYcZaYaZbaXYWZbbaY
begins the	bZcbaaabaZaabbaYbZZZZaaabZaabZZbZaZZabZbbbabbYaYbbZZZaZbabZbYbbZ
begins these	ccbeYYZbbWaccZcbdcZedZYaYeaZZaaYZafccaXZYbdbdcZbXcYbaYbbdZeYbabb
begins third	XaZbZaacaYbaZZbZYYZbaddbacYZZaXaXdYZZcZfdYbZZbYYbZYbZXZbaaYdabbc
begins this	YXaZcaabcZZXacbbZYaZZbcccaYYbbbbYcbbacccYdYZaaYZdcZZacWZZcacaXce
begins to	abZaaaaZZabZbZaZadbcbccWZZWbZaYZdYcbeaaaZYZbaaYZbZcbZcccaaZbYbaY
begins under	YacbbagWZbbaZcdacaZbYXabXYdXbabZdcZZbdcccdZeadZYaYadccbbdbZbZcZa
begins usage	bZbdaZbdZbdZaaZYZbWacaYbeaaYZecaYdZZYZbYbaYaZYfdbaZZbbWXYaaaZbfb
begins use	XbXadWaYabXaYaZbbYddcYaZbfZcaeXadZYaebYYVbYacZcadZcdXZaaZaZYbZZY
begins user	ZZaZZZbaYbaVZZaXZZZbaZaeaZZWaYeaaeXcYYedZZXZYYYcgYZYabYYaXbeXZbc
begins we	aaZaYbaZYbbbZZbaZbababcbZbYbabbbbaaabbaaZYabaaYZaZZZabaaZZaacaZb
begins what	dZcdYYXgYbcdbcaaabaZedcaZfbaZcaZVacbeebaVaXfdaZcbYYbcaaYXYeYXfdc
begins when	XYcYabcabdaaZacaaWZacabcbZaYaYaaaZYabZacbcYbaZaZbaabccbabZbcZZad
begins where	bZcZZbbYaccYZcdYabaaXaZaZacYZaabcYZaYYdYbdcbadZZaZaXZebZabaZZaaZ
begins with	YaXbXdaZbYbeaZbWabeXYbccZbXYcZYaabZbZbdfcYeYbbXXccbZbXYabXZcbbbZ
begins you	eadYaaaZbZaYbcabZaYYbZWbZYbYXadcZZcbYYaZcbcYbacZYaZacXZZcaaaadcb
begins your	aYccZcbaabcZZdcXYZaYYZacaabXaaeZYcbaYYdedbaacZZcbaZYbaZZdbaaXbdc
changes*1	bWbaaaYZYXaaYYbXYYYdabXcaXacbbdbaZZYYbZYbcZbYbebZcZaabaYZabYeYab
changes*2	cYZaadZaZXbccbYYZacbZbZbaZbacaZbYbZYYbZYacZZYbbcbfYYabZXabYXbZcZ	17:56
changes*3	baYcZaZbYabcbbZaabccabZZaYZcdZYaaaaaZbYYXaacadZbbZXYXaZXXcXYYYZa	17:65
changes/effective-date	aYcbbcaaaadcbZZZbbacaabaZZfadaYaYadbcdaZZbZcYcbbbaZcaccZZbaYZYcZ	17:226	81:333
changes/last-updated	aYbbYcWaYYdddadZabZcbdWbbXabbcbYbccYZcYYXcYcZdbcZdYZZZbYYbabaZac	17:259	80:329
changes/notice-of-changes	ZYdZcYZZcYYYWbcaZZYabcXZYZbZabbZbZbZXbaacbcbZXacbadbdYebbYZXZadX	17:227	79:293
changes/policy-changes	cYZbadabYZbdeaZYYccbYcZabZZZebYaYcYZYaZZbbZZZebbcbYabaXXacZabYbb	17:241
children*1	YaYbYYaZdZccZZXdYaYYYZaaXXacbXWZcZYXcdeZYXXYbZYbbcbbdXababYZdXac
children*2	abaaZYXcbYXaZbZeabXaZZaXZZdbcWYXaaZWbcbYZZXcZbZaadZbbaaaabZXcXYb	15:62
children*3	YbXZZYXZeXZaaZZbZdYZYXaXZYbccYYYbYZWaadWYYYbXcZaYdbZfaYbcaYYcXYd	15:94
children/children	aZbaaaZaeZaaaaZdXZaYYYaZYYbacZWZbaZXZbbZYXXdZZZdbdbcbaYacaYYcWac	15:278
children/minimum-age	ZcbaaZadbZaZbcZdaaXZaYbYXadZbYXYbbbWdaZYZaYbWbZbdbdZaYaYcabZcXac	15:285	68:323
children/minor-content-removal	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:120	73:220
children/not-knowingly	YcXcaaYbaXWYYcaabcaZbYZZaaZcdaZaZZZYabcYaZaYYaYZZbbZbaacabaZcZYe	15:113
children/parent	abZbYYZacaaaXaYbaZaaZbcaaZdaaaZaabZZZaaaaYYccbbccdccdZcXZZZbZZac	15:130
children/parental-rights	ZbZaaXcaZZZZacaYdabbabaZaZdbeZYZZcYbcYZaXbabXcZZdaacZdcbZdabbZbb	15:235	70:321
children/parents	YZZdcaZcbXZcZaabaaYYYadYWZeebXZYYaZXcaaXZbZZbfaYYgZbdYZbZcXZdXYg	15:275	69:422
children/protection	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:120	72:220
children/public-posting	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:40	71:140
choices*1	bZbYZaYabacacbZZZcbaaaZYaZaZYbaXaXbcZYbacZcabbbZYYZcaZbaabaXYcaZ
choices*2	ZZbbbZabaaabbbZcbcZaYbXXaacbZZaZbYbaZZbaabaZbZbcZaZZbbabZaaYbZab	13:64
choices*3	ZaaYbdZZcZXZaWZdbYYZbZYZXaYYYZXZaZabaZYZYYXYWWcfaZaYbaYYXYXZfYaZ	13:25
choices/incentives	eYYYZYbeadcYaccZcZaaXdaddeYababcXaYbaaaZaYZZZaaddYYYbcXYafYcXYde	13:108	64:220
choices/not-providing	bacZZYZaabbZZaZbZZZaZYaZaabaZbbZYZaaaacbZZZZbYaZaZYZZcZZbaZaXceZ	13:110
choices/opt-out	YZaYbcZbbcZaaaaacZaZaaXYYabcYaaYaXYabaYZXaYaYZcbZYZbdaaZZaZXdYXa	13:212
choices/settings	bZbZcaaabZabbZaaZaabYaaYZccaZXZXbXZaZZacZYZcaaabaacZcaaaaaYXZZZb	13:115
choices/your-choice	bZbcabYbbZacbbYcaZbZabYYacZXZZaXZYZbbZYbaaZZZccYZZZaZZbaabYZcZab	13:105
collection*1	aaabaZabZacbZZZZZaaZZZZbbaaZabbaZaaZbbbaaZZaaZabbZbbcaZYZaaZYbbb
collection*2	aZaaaZacabbcYZZZZacZZaaabaaaaaZZZZababbabZZaaabaaYZbaabZaaZaXbba	2:36
collection*3	ZZZYaababaZaYYZbacbZZYZaaaaZaaYZZaabbacabWaZaaZaZXZbYbabaZZZZaab	2:20
collection/asked-to-provide	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	2:40
collection/collects-nothing	cXZbaaZXdXYZbbbbbecYYYZbYZaabbcaZaaXZbdXXYbXZdaYXbYbcZacYcZZaXaa	2:177
collection/commercial-data	ZZZYabZaaZZbaaaaXabZZacaabbacaaabbbaaZabbXZbYZXbYYaaZacccaZbbaYZ	2:79
collection/consequence-of-silence	eYfZWYWaYYbZbZWXVZaabYYYbXbZVedcYYbbXWdZfWeXYbdaZXZaZcaXbbZYXbeb	2:265	23:395
collection/duty-to-provide	bYdaXcXbZaZZbbXZacbdbbaYbXYZUbcYZXcaaYcZaadWXfcaYYYbZZaacccYZZcZ	2:223	23:348
collection/health	acZXeaZYaYWaaecdaZcbYWbXWecXZdWZdaYccZcYZZcWZaedbZacZbdccWcceWZY	2:186	22:350
collection/health-policy	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	2:120	21:220
collection/identifiers	YZYaZaZaaZaaZZbaZbaZZaaaZaZbbaaYaZaaabbaaYaabaYbaZZbaZbcaaZaZZZa	2:51
collection/includes-list	abaZbbZbbaaaaZbZZbaZZabaYbbaaYZbZaababaaaZcaaaZbbYYbZZaabaYaZaaa	2:75
collection/marked-mandatory	eXcZZZWcbZZYaYaYabZZZYbYbZYabccZYdebbbcdaXZaZcdZbYabagZZaZbXYacY	2:243	23:382
collection/may-have-to-provide	babZYbZaZcdbaaZYYcdZZXXYcaYYZcaeYbabaYbacYcacbbZYZXZbaZXZYaXbebb	2:103	23:262
collection/must-provide	dbbXbbdbZaaZcbXYYaabaYYbcaYZYZbaZYbaZdZZbbZaYaZZbZabbcZZbZYXXaab	2:122	23:273
collection/must-state	eZZWaWaXXdcXYYWYXXYZaWYZYYYYXZedZZXaXZdacZWcdXaYXXVdZaYXbVZWXceX	2:135	23:255
collection/need-not-provide	bacbbcZcYYbaYZYZbbbbaecaZWZXXcbeXaacabbdaZcZZcaXYVXbbZabcbZYWYbZ	2:206	23:324
collection/needed-for	bZcXYXadYacbXbYYZZaaYZbZbaXdbbbbXaacZZcdbYZWbaeYYYbZbaZZZYbYYbaZ	2:260	23:375
collection/obliged-to-provide	dYZWXYbbYaaaXXYXaZdZYYYbdcYZYdagYZZZbbZZcaXXcZeZYXXaecYWaZYZXfaY	2:256	23:391
collection/sensitive	abbZdZZZZccbcZcaaaZaYYaaYYXbZaWZZaYZeZYaaYaYZYbaZXZZXaccaZZbZYZb	2:134	20:288
collection/technical-data	aZabZaabbZZbbaabadabaacZZabZcZbZXbcaaaYbZYaZZbZbZXZbZacaZabbXZaa	2:87
collection/we-collect	aaaaaYZbaaaZZbZZcaZbZbcaZcbabbZXcZbababbaabbYaYZZaYaaZZZYaZbZZbb	2:149
collection/you-provide	ZYaaZbZbaZZZZaYYacacZbbaZaaZbaaZaaaZbbaaabaaZabaZZZbbbbbbZYaYYba	2:122
contact*1	bcaZcaYZbaZZbaYbaabXbaYabaYYaaabaaaYYYaYZbbaZacbZbbZaabaabZaaabb
contact*2	ZZcaZaWabcbZaZYZZbaYacYcZZYXZbYZaaaZZXbXZZbabbaaacZaZcaZcYYbaacb	1:89
contact*3	aXcZZZbababYcZYaYcZaYZabaaaYaaXadaXXYXZaZabZZbbaabbYbZXcbbZacYZc	1:94
contact/address	abbZZaaabaaaaaYaaZaYacYaaaXYbabYaaZZZYbaZabbaYaaaZaaZbaZbaaaZZba	1:165
contact/contact-details	XXababccXeaZdYZbbaabeZYfaZfaZXbZYaeacdaZagYYadXcadXYXZZZcZaccabZ	1:162
contact/contact-us-at	aYbZbbWZaabZbaYaZbaWZbWaYaaYaabZaZcaZVbXabacaaaaZbZZaacYbaYaaabc	1:114
contact/questions-to	XUcbYZaYaabYcYZYZaZZbcaeaaZZacZZabaYZYYZaZababZbaaYXZaVacZZdcWab	1:186
contents	dZecbcZfdcddedcbadddaddcbbcbdcbXacedcbdccebcYcdcdcacdbZaddcbbcde
controller*1	cabYYaZbbZVabcYbaacbcYYbbbXZcXabbZYYYZaZZbdYYZVYacbYYaacbbYcbZba
controller*2	YXbZZbXaZYYZbZaZbZcZbZbYYZXbcZZZaaYXZZZaabaaYbYYbbaaZbZcbaYbZZbZ	0:48
controller*3	cbabZabaZbabdbZbZbbZZacXcbbadaacabaaabbbZaabaZZaaZZbadaZacaaZZdb	0:30
controller/data-protection-officer	cccYYbXXabXaZbYbbaabZaYXZaYXcYZbZdXYZXcZYfZYXYYZbaccXaYaabbccaad	0:263	18:376
controller/is-the-controller	ZZcaZbZccaVadccZbZbZXZZbZcXacYdYZbXZZYbZaaaaaaXZbYZYaaXaYbZZcbac	0:257
controller/joint-controllers	abZbXeabZYacZYcYbcaXZdebYfabaaZabeYabbYbdabYYdZYXZcaZYZcaZZddaYb	0:213
controller/legal-entity	YZabbbabbYXaZbXaYbbbYZZaZbYabYZaabZZZZabcaaZYaaZZabaZadbaZabZbZb	0:123
controller/processor-role	bZbYaaZdbcZXdaYcZabcbbbbbcYZdYdbdabcaYdYVaZaZbaacZbZXYbYaaXYdZca	0:148
controller/refers-to-company	cacYcbYdcYbccbYbbYacZcaZcbYZdZbYZZbcaabbacZaaYbXabcbabaZbcbYbaca	0:60
controller/representative	aZZadaYZcXXacccbebbaWcYYaaZcebZZZbYYZbbYaZacZbabcZaccbYaYeYZaZdc	0:239	19:362
cookies*1	cabdXZZbaYacbaacacYccYbZZbcYaaaZXZabbbYaZYaabbZaZYXaYZbWYYbXbbcb
cookies*2	bbaaYZZbZZbaaaaaZaZaaYbbabaYZaaaYaZaZbYbZYaZZabbaaZaZZbYabaXcbab	6:59
cookies*3	abaaZYYZYaZZZYYbcaXdbYaaaaXaYaZaaYbZaZYaXZdYYbbaYZZbZabYYbaXbZYZ	6:47
cookies/analytics	YbZZYeZabcZaYaaWYZZZYZcZabXaababXcZbYZbabZbYZbZXaZaZZabYabYadcYY	6:78
cookies/browser-settings	dXbZYaYaZYdbddZaadaaacWZcWYaZceaZZbbZZZcbZdYacaZYZYdYYaZZdcYaZbZ	6:105
cookies/cookie	baaZZXXbaXZZYbaaaaXZZZaaZaZZaaaXYYbaaZXdYYaaYaaaZZYbZaaWYcaXbYbc	6:246
cookies/cookie-consent	caabZaZWZabZaZZaYbXbbaYZZXcaZccYbaabaXZYbYcZabbaZYadaXcaaadaYZaZ	6:113	29:270
cookies/internal-identifiers	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	6:40	30:140
cookies/kinds-of-cookies	YbZbZYaXZYZWdeecdcZdcYcaZZXYZcaZaYaXdaYbXcbcaaZWZZZdYZcYZeXabZaY	6:137	27:276
cookies/similar-technology	bbaXYaZcXabbaZaabYZZYbacaaYYcabaYcZaaaXbbYaaZXZYbZZababYYdaZaaaZ	6:192
cookies/third-party-cookies	ZXaZZZZZZZbYaaZbbYYacYYZaYabZaYYZZbZccZZZbXbaXZbaZZcabdYbaYXZYaZ	6:144	28:241
do-not-track*1	VWfZXYYedZVfgcXXdZYXcXYXZWXaadWZYagUXbaVWeVWXXWXaZZWgXVYbcYabZaa
do-not-track*2	ZZdXZZZYbYXcdaaYdZZYYYaaYZYabWYaaaaWYdXXYfZaXYZZbZXYcYZZYZXacYZZ	14:78
do-not-track*3	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	14:50
do-not-track/across-sites	ZbZabcYbaYXeaaZdYbZacXbaZZZZaaacbabZbaZXXYZYaZaWXZZYZZYbcaaZcYZY	14:115	67:192
do-not-track/opt-out-signal	YWdZZaaacbYZccYbccabaYYXYYXbYZZYZacXYcZYYgXZYZYYZYcabZWZZaXXbXaY	14:301	66:420
do-not-track/signal	XZaaaaZeebXbZdZYaZYYYZaYbYZZfdYaadbWZbdXYcZWZZaYdbcWeZYYeeabbbdc	14:314	65:365
label automated-decisions	YZdZacYYabZdbZbYYaZZcYaZZbYaacZZZbaaYYbZbZaaZZbcZaZZZabdcaZdbZcZ	16:120
label changes	cWafYZXZXYaZYZaYYYXgYeYcbYZbbYdZbbaYZfYXXeWZYbbWYbXaYdZYYdeceXYg	17:156
label children	cbZZbZcaZZYacZZaaYbabYbaeaaZaXZYZZXYbYabZXZYbXZZZbbYYbZabZZceZZZ	15:146
label choices	eabYXZaaYdbYXZZYZYZaaaYacbaWZYdYZZaaYZdYdYdbZZaaaZaYbcbbZZZZZbZb	13:130
label collection	bacZYZaabbaaZZZXbYdbXbcbacbZaZaabcadbdcaYXZZZZaaaYXbbabYXaaaZaaa	2:119
label contact	baZZabYbZabcbdbabZdZZZXcbbbZZbZcaaXaZbaZYbabZbaZabbbebaZYddZaaad	1:133
label controller	cXaYZYZZbaXaefbcaYbccabZaZcZdXZaaYZaaYcYYcccZZYXZcaXZdZdcbYcbZcd	0:138
label cookies	daacZbYYbZbbbbbaYaZZbZZaabcYacdZYZZaZYaZbZcaZaabZbYaZbaaZabYabad	6:141
label do-not-track	ZYaaWZZbcaYccYZZZZZYbZYZZYZZabYYXbeXZaaYYbYYZYWWdaaXaYYXaYcdacZg	14:173
label legal-basis	bbdZYcZZYacbbcgYddbcXZdaaZbXeXcbbdZaaZdZbfbcWgaaYbWZaZYecXbbbYca	5:131
label purposes	aZaabdabZaZbaZYZaccbXbaaYcabbcZYaZdcZaaZaWdZbdYZaYaaaYaaZbZaaZZa	4:120
label retention	cbfabYYbaZbcdaYbaaabZdbaaabYcXXZadZZYZbcYZabXZfbbaWXbbZYYaadZabb	10:127
label rights	bbaZZabYbZZYYcbabZZYYbaaZbabaYbYbaZZaZbaaZcaYZZdYcYZaYcZaabaaZYa	12:149
label sale	cZZWaZXdXbbbaZZaaaaYYZbaZcZcdbYZZZXgZabXZXXYYaabdYYbZYWXaYdWcZZZ	8:165
label security	YaZaaXZaXZaZYbYceZaaaabZdaZbbdabbYaYbaaYWYZcbZacbYZbZbXZYbaaYZba	11:122
label sharing	ZbWZYabacbZZZYaZbaabZbYaZcZZcaZXcbYYbbbaYabYZdXYZaYcZYacbaaacZYc	7:108
label sources	WZXZWaWeXXXZXWZZddZdYddZVgYZXbbYdZbZacbXaXYZYccacYWaaXaYWZWeZYbd	3:162
label transfers	XaYbYecZbYZaYXcYdcdYZcZbXYbZXZfaZacbbYYabZfbZdWYVaYZfYZbdZbXbaXb	9:127
lead automated-decisions	XaZadabaZeaYYXXYcZWdabbXYadcZaXYdWZYcbXYabZfaYYZbYcdXdbdYbYZZYaZ
lead automated-decisions/automated-decision	aYbbaaYccbZabaaZZaYbabbZZZccZaZZbYcZbbaZZZZcZbaabaZcZcbbacYYaZbc	16:87
lead automated-decisions/automated-means	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:16
lead automated-decisions/automatic-outcome	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:100
lead automated-decisions/consequence-for-you	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:48
lead automated-decisions/decided-by-machine	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:100
lead automated-decisions/decided-by-people	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:100
lead automated-decisions/human-say	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:48
lead automated-decisions/learning-machines	aZbcbYbaZdaaZaZZZZYaZaaZcYbbZbaZaXZZabYYZbacaZabcaZaZcYZYabaaaZa	16:68
lead automated-decisions/logic	abZYdbaaZcZZZZaacaZacaaZYbbaaYZacZZZaaYZbcYbZaacaZccaaccZbZaaaba	16:33
lead automated-decisions/machines-enforce	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:48
lead automated-decisions/no-effects	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:48
lead automated-decisions/no-profiling	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:100
lead automated-decisions/profiling	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:48
lead automated-decisions/scores-people	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:100
lead automated-decisions/significant-decisions	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	16:100
lead changes	fbacYcYYZXZZZYXYZXaeZbZbcZYadXebcdYZYZZXZbbYZcdaWaZYYbabcZbefYZe
lead changes/effective-date	aabYacabZZbbcbaabbZZYacXYYZZcZbaacZbZZbZbbbYacbZZbYZbZZadZaZcZac	17:82
lead changes/last-updated	aYdbccbcbcdbdcbbabdabcbYXddZdcYXZccdcabbcbbcbcabbZaddYbZcZZcYcbZ	17:86
lead changes/notice-of-changes	beaYZdZZdZZZaaXccYaZeZbXbYYaaaZbbaaYZYZXbYfZaacbacdZZdcdeZXccYba	17:79
lead changes/policy-changes	dWZcYYYXYYZYZYYZYXZeYbXbbZYaeYdZbcZYYbYZZdYXZecZYZXYZcYWYbdbdZYd	17:115
lead children	ZaYaXZZZabdbdaWaYcdZaaYZbXabZbbaaYbeZZabaZdZbXYWYbWZcaZZdcaadbYZ
lead children/children	baaXaZcabbcbdcYbaZaacYXaaZabaXcYbYZabcabZebZYZXYYdYYaaYbfaXceXZW	15:123
lead children/minimum-age	YZYbabcacYebdaZbXdbbXYZYYYZbdXZYaaXbdddZYaaZZcYXYdYbeaZbdcYbcYab	15:122
lead children/minor-content-removal	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:48
lead children/not-knowingly	YcXbabdZcXcZZZZbYdZZYZcZYYYcdYYbcYXaddaYZbaXabYYXcYbcZabdcZadZba	15:74
lead children/parent	abZdYaZZcbccbZYZZcdXaaZYZWaZXcdYbbceZXcbcYdZbaaYYcYacabYbcbZbcZd	15:56
lead children/parental-rights	beYbYaZYYbdebZZXabcXaeZYcXXZXeeaXZceXWdeeZbYcZZYYXXdaYaXaZfXYeab	15:75
lead children/parents	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:100
lead children/protection	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:48
lead children/public-posting	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	15:16
lead choices	bZdabcaZcZcccbaaaaaaaaYYZbaaYcbaaYbdZZZcbXbaYbcaZWZbbZZYbaaYYcbb
lead choices/incentives	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	13:48
lead choices/not-providing	dcZcaYfaZZdfabZbcacbYZbbZaaXcabaYaagbcZebbbcZZbZYYababaZcZabZbaZ	13:37
lead choices/opt-out	bZbabeXZcYbbbdYcaccYZZVaaZWZXbZcYYbeXVcbcYcYaecaYYYbZaZZZaYZbcbd	13:140
lead choices/settings	bZfXbbYYcZZXbabaaaXacXWWXbcbXabWcXbcZZXZcYZZYdcdWZZaYXYXbacYZbZa	13:61
lead choices/your-choice	ZYeaabZbeZZZbZabaZXcdYabZaXaZaZWaYecbXcaXZXZXaddbXZYabYXYXZababc	13:60
lead collection	ZZaaaZZbbbaaXZaZbZZZacabcbbYabbYbZaZZcaZaZZbZZbcbZaabaYYZbbbYaca
lead collection/asked-to-provide	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	2:16
lead collection/collects-nothing	ZZYZbXbXZYcbZaZcYbZYaZZZbZXaacaZaaZZbcbabZYWdZZaZaabaYYcYbXbbaZZ	2:110
lead collection/commercial-data	ZaYbaaYdaZZcZbbbcZYbcecYZcYcZeYYaZeZbbYYXYWaZbYaabccabbcababdbab	2:46
lead collection/consequence-of-silence	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	2:100
lead collection/duty-to-provide	YbYfcbdcaYbdYZZaaYcZadbccZebdabcWbadedXbZbZeaYaXZaYadaYYcZecXcYX	2:121
lead collection/health	bdaaeaZbbZYYYaaddcWbdcaYXYVeYdXdgYfZcaXYXdbdbdaXZbfeYaeecbYZeZcY	2:59
lead collection/health-policy	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	2:48
lead collection/identifiers	XbXbYcaaYXadYYaabcaZYbcbYbYbYbZabYZaaZYbdYcWccWXYaYZaaYceZaYcaYZ	2:31
lead collection/includes-list	aYcZbbYbcbbYYZZaaYaZadabaacZbadXbaaaYcZYaZZbZZbdbZaabZbZcbbZZbaa	2:55
lead collection/marked-mandatory	ZbYecaeZYZbbYaZbaWeYXbaecXdZeZfcXdbdZaYbbbadYWZbaZZXeYXXaYgcYbYX	2:123
lead collection/may-have-to-provide	dbacWZbaZYZfbZZZaZeZabeYYddZZYZdXYacZaabcaYcbdXZXcaXZYYYaWbZbcYa	2:37
lead collection/must-provide	bZbbdbaeebbbbZYZZbYYYbZaaZeacXaZXaaabccZYbbdXacZbbXZcabYccZZabdd	2:42
lead collection/must-state	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	2:48
lead collection/need-not-provide	ccZbbccbZXbdcaZabccYXYXYXebZYbbZXZbdabaccZcYZbZZYYaZYZbabYYbZdaa	2:100
lead collection/needed-for	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	2:100
lead collection/obliged-to-provide	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	2:100
lead collection/sensitive	caaXaaYXYdcZbdeZbXbZbZZXXeZbXcbdaYgYebdYWaXfZXZXbXgaZZddYWZWaYaY	2:19
lead collection/technical-data	ZbacccbbYaZbYZZXYacZabcZbbcXbbaaYbbbabYcdacZbdbcaYXbZXZaaacZZbab	2:39
lead collection/we-collect	YXdbZWZcbaaaaZaZcYaaaaXbcbeYacaZbZbZadcaZaYcZZcddZYbbaWWYcabYbee	2:99
lead collection/you-provide	ZaaZXYZbbcabYXXZZYaaYaZbcabXbZbaZebdYZacbZabYZbcaYYabaaYaaaYYbbb	2:86
lead contact	ceYXZaYYaaaZababXccZaYYaaaZYbaYbZbYaYYbZbbdZYZaaabcaabacbaabbbbc
lead contact/address	ccWZZdZXYYZabcZbZcaaaXbbbbYYaaacZZYZYYZadaeZZaYYacYXXcafcZXacaZb	1:57
lead contact/contact-details	cXYZZbdZYeYYccddaZWXbZZbZXZaYYaZcYbYZXYXceXXadYcYeZaWZYdeYaaZbYY	1:86
lead contact/contact-us-at	bZaYaXZZcaZXbdZdXbbbbYXacZaZcZYaYdZZZZdYWaacYYbcbccbbbZZZcacaZeb	1:78
lead contact/questions-to	aZZXbXaZbZZYbdZaXbdcZZYYaaYXcaYaZbaZZYdYYabcZYaadbaYdcaYZdbdZaee	1:119
lead controller	cZabbZZceXYbddYeZabbdaXacZYZcYXcbaWZaacbXbdZXYXYcebYZaabdbYbbYdd
lead controller/data-protection-officer	edbZYYXaaXXYYdZeYYZZeZaXbYYaZXWadbYZZYZXXfdWZXYZadfXXcYdfZYeYWdZ	0:122
lead controller/is-the-controller	cbbaabVdeXbbcaaccZbZcaXadaZYcaXcYWZbbaXaZbcYXYZYZdZYbaZcbaaZZbab	0:116
lead controller/joint-controllers	YbbcZaccZZbcZZbZabZaaZZbacaaZbZZYabbabYabZZaaaabZYYZZZaaYYcZZcZb	0:83
lead controller/legal-entity	bWcZbYcadacYedYcZeXeZZZZYYZcbaZYeaaYedfaYcZaZdbZYdcedbdbcfZaaYec	0:29
lead controller/processor-role	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	0:48
lead controller/refers-to-company	cbdedbZgcYbcbdcacdYbafbaZebabdaWZeYZafcbccZbYaaaebXcfXYVadaedXdg	0:-43
lead controller/representative	VXYYcXYYfYYXgdYdbXZZYWYffWYZeWYdZbYZZZdZYWegXZZXgdWZbcXfYWaWdYeZ	0:112
lead cookies	ZZbcaZbdcbZbdaZZZbXdcacaZbaZbcaYYZbZbbZbZbabccbYaZYbaZYZZbcXYabZ
lead cookies/analytics	ZZYZYaacbacacaYZXcYbZaaZaZabbcYbZbcccabacbZbbbcYbaaabccbaZcYZcca	6:43
lead cookies/browser-settings	dYcYcbYbcbbZceaabbaYZabZbYXYcZcXcbaZZaabZdabYabZaaZZcYYYYbZZaZab	6:42
lead cookies/cookie	ZaabcaagcaZabcYZabXcbabaadaXZbbYXbbabbZcYababbaYZZabbZXXYbaYYZcZ	6:112
lead cookies/cookie-consent	aYcadbYbdbaXbdZbabYdZYZaaabZaabYcabZcbacYaabZccbaaZccaYZacZZYYea	6:51
lead cookies/internal-identifiers	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	6:16
lead cookies/kinds-of-cookies	YcYcbcZcYaYZXZaYYcaaZYdacdYZZYYbaYYbacZdZZdbbcZYaaZaZZZZbbaacbYZ	6:43
lead cookies/similar-technology	bZbbXYZadcadcbaYYaZbbZccbaYYaacaXdbaXZafcYaZYddYYcaZcZXaabcYYdYZ	6:87
lead cookies/third-party-cookies	dcbcXZZZZXZaaaXbYbZbXcabZdXZYZbZbZYcZZebbZdXaaYaaaZaZYZYZWabZabe	6:55
lead do-not-track	YaXaZaYaXaZZZZYZacacaZbZaZXbZZZaYYbbcacdZbcaXeYYZaaccabcbdXXcYYZ
lead do-not-track/across-sites	YbYcZbYdaaYZbaZaabZecZdaZaXaaaYbZbaYbbccYZZaXdYZacZbZabaYcZabZZa	14:-9
lead do-not-track/opt-out-signal	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	14:100
lead do-not-track/signal	ZZYYabacZaZaabaYaYaZXaaaaYaacZZaaZZYZdbZacaYZZaZZabZdZZbbbYacYZY	14:116
lead legal-basis	YZaXYacYZcbabaZXXbZcbWbYYaabaYXZadYacYccZaYcZaYWdXaaYccZbXbdaYdY
lead legal-basis/consent	bcabaeZYdbbcYYYYYbeZZYZebgYYbYYbWdXbWYYagYdXYbYZZdXYXZaacbXdedXY	5:58
lead legal-basis/contract	ZaXdZdZZbcXbaYaZZddaaabbaabaabaaXbbeZYZbaYfYadaZZdaYYYbaZbabdaYZ	5:31
lead legal-basis/legal-ground	abdWYaXaacbWddZaZZabYYZYabaXaZabbbXbYcbYYcXbZZabcbWZZbYYbZYabZec	5:166
lead legal-basis/legal-obligation	caZZacXaZbddbdcZZYdXbaZZbdcZXcdcXXeYabYbaYaXaYaYZZbYcbYZXXdYdaZY	5:17
lead legal-basis/legitimate-interest	WZXYaaeYbVZcWXWYWgZcbYcYWXZgcYWZeeXYeWdbbZZaacYWbZdbYcfcZWdfbYcV	5:107
lead purposes	YaabZZZcZbaZZZaZYabbaabZZbbdbaZZaZbccbbaXbZcYaZaaZabaaaaaaabaZaY
lead purposes/improve-and-analyse	ZbZbacXacaaZWbZaZccZYacZXcYbaaXbcZbYccaZbabaZaXYXZbaaZZeacYbaXaZ	4:33
lead purposes/market-and-protect	babaZZZcZZbbabYbYbbabcZZbaYdZcZbbXcbdaaabaaaaaZYbZdbabYaabaZabaa	4:48
lead purposes/new-purposes	aZXdZeZZbZZdbYbaYebZZYcZbaYYabaaadbcXWZccYdWacZZZdYWZZcbaZadeZYY	4:7
lead purposes/operate-the-service	ZabYbbbZcbaabadYcacbXbbYZbdbdabWcbZcacaccdYbabaaaYYdcbbbbaacZaaa	4:34
lead purposes/use-to	baZbbbXfZaZZaabaZbeabbbZZdacbYaaZYdabcbbYYccWaZXZZaaabZaZaXZdaZZ	4:83
lead purposes/uses-data	XZabaZbaaaaaaYaZYaabbZaZZabbbaaabaYbbZabaaacZcYaZaaaYbcbZaZbaaaa	4:8
lead retention	dXcZbdbZZbbbbecdabaYbZcbacbYXabbaaeXbdacZaZabZcdYZbYcaZcYYacaXZZ
lead retention/as-long-as	bYbaZdZdZYcbddcbXbdYcYdYbcaZYcabYZeYcbdcZYabaYZbYabZZcbaYZaaZaZZ	10:108
lead retention/deleted-after	bYbadZcbZcYXXaZddZWZcbYdcbaYYeYYbbcXZeZbdZWYdbddbcZdbaZZZaceZXba	10:33
lead retention/just-retained	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	10:16
lead retention/period	cZadZbcZdcedYabcaaYYZYacaZbabXcZaXZYbebaabYcZaacYbZbeZXbdcZZcbZY	10:41
lead retention/retain	gXeXYeYcbZbaggfYYZeWYZdaZccWYXcZYYeVaZfbYZadZZbbXYaWeaWbYXaZXZZa	10:130
lead rights	cZdWeaZVcZZXabdddbYZZWXYbZcYXYaZcaaZXbZaceZbZbcbVcZbaYaZbaababZY
lead rights/access	aZbbbbXWdXZacXfZcabYZWYWZZeaabcZZaZbZcZYZbacbcZaWbXdbZZZcdcdYdZc	12:94
lead rights/answering-time	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:48
lead rights/appeal	ZZZaZaacZbcbbbZZabccZbbccdabcbbaZddbbbbcYYbbZaYYcZZacbbbZccbbbdb	12:81
lead rights/authorised-agent	XZcZccaYbaaYaYcccYZZcZZZaZZZaYZYaacbZYYZZZYYbcccZaYaZZcYZZYacZYd	12:117
lead rights/authority	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:16
lead rights/complaint	ZWXYdYgaVgZafZdbaZXYXbYgaXfaWYeWbWgYacWYffVWYgXgYeWYWWXeeVcXXcWX	12:122
lead rights/complaint-to-us	aYZbZZcYZaaYabaZYabeaZabdYZZeaZaaYaaZabZZbZaZZZZbcaYadXbbdbdYaba	12:20
lead rights/erasure	eacVeeYYdbZZabdcfXZYZZYaabeWaXaacYcVWbXWbbceabdaXecacaaZgcYdbZbb	12:114
lead rights/fee	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:48
lead rights/how-to	bbeVdXYWeYZVcebdacZYbXWYaXZbaYZdbdaZYXcXZcZbYZeZWababababcXacZcZ	12:32
lead rights/limit-sensitive	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:100
lead rights/metrics	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:48
lead rights/no-retaliation	dYYZdZaacdZaYdcbdYaZZZaZZbYaZXZYXZZYYbZYcbZYZddbYZXXdZbXccYYZZYZ	12:126
lead rights/objection	caWabZYaaYaabZYZabbZZaZZcaZadcZcZcaZZZbYXYdYaYaYacbadcaZXdYcdZcc	12:73
lead rights/opt-out-of-sale	bYYcXZbZWbdccdYXXacaYbZdbbaabdcbZaYaaabcaXcbacYZbXYebZYbZdYZXbdd	12:86
lead rights/portability	ZXcZdcZccZaYaYYaebYacbabWeaZYbcZcYbXZcZYYeYXabbbbXbdbYbXcaXeaXbc	12:114
lead rights/rectification	caZYbdYYZZbabYabaacaZYZZabYZdacZXedYZdZXZaZfZaaYbbZdZabbZYWcaZcc	12:83
lead rights/restriction	dZbbcbabbYZaaZZbcccZbcaaZXaabaabZbcaZZYaZbdYZacaacZZcZcZeaXdaaca	12:77
lead rights/right-to	aZdYcZZWbZZXbccbbbZaXWXYbZdaaZYaZaZYYabbbdabZbbbWaZacZaaZcbbaaaa	12:91
lead rights/verification	cdaXbbaYdbbYaYZcZZZYeXXZaYZXZZdbbcbZXbaZaacfYZbaaabedZcabZYadcbY	12:65
lead rights/where-to	cYYabYZZbZaZddYbZaccYbaacaZacZZdabaaaacZYZcdabYZcbbabdXaZbZabZda	12:26
lead rights/withdraw-consent	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:100
lead sale	ZdcXcfXbcWXabaXcbYZZbddYWYWZcXZccXbfXYZYaZaXZaZbaaXZdXYXfZcWgWYZ
lead sale/cross-context	bcaaZbaZaZaabZbaabaaadbZZYZZZdcbbbcaYXaccZbZaabYYbbbaYdddZaaaabZ	8:108
lead sale/never-sells	bXeaaaYZcbcbZZbaYaaaaVXbYcaaZYbXaebVZZbdcbaaZbbbafbaZZbbcYXdacbZ	8:44
lead sale/notice	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	8:100
lead sale/opt-out-link	YYdacdZXeZZXaWaedXZZeZYYaXXZWYZXdacdZXZZYaXZaXedZZaYXYbZaYXZdXaX	8:117
lead sale/right-to-opt-out	aYaZbbZZaZbZbbXbZYaZcaXaaYZZaabaZZcbaYbZaXaYbbcdZYZaaZZZZZYYaZZc	8:57
lead sale/sells	acbYZeabaYYbcYZZddYZYdgXWYXaeYbecbYcYabZbbaZabYZacZaeZaZgadYeWZZ	8:134
lead sale/under-16	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	8:48
lead sale/valuable	dccaZaaYbaZZbbZbaZaZZZaZbYZabbcacbZYZZaZbZbaabbZaYbcZabbabZYZcZa	8:-5
lead security	aadbcaZadXZcccaabbbaaYacdcbadbaZacbaaabbZYcbYccddcZbcZaYZZcebcba
lead security/account-secrecy	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	11:48
lead security/breach	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	11:100
lead security/encryption	ZZcccZZcbacbbbbaaaZbbcbccbcZdcaZbccaYaabbaZbZbbbbcZaabYYacababbc	11:100
lead security/limited-access	ccbaZYcaaXZcbZZabXYYZcaZabbdcaXZcbaaeeZbbaZcYbbcYZbcYZabbZdbbbac	11:47
lead security/measures	bZdabcYZeYZadfbcbbbbZYbcbaZaeZaYacabaabZZZbaYddcdbYadZWXaabcaaaa	11:99
lead security/no-guarantee	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	11:100
lead sharing	YdZbZcabbZacZYaabcdZXbaaZbaXbaabZbWbYbaccYcYWcaaabaYaZbbbaacdZZZ
lead sharing/affiliates-and-partners	YYaZeWWZcbbZXeZdcYWaZZXZcZYYYbdXbYYYcXbYYaZcaYacccacbdZZbcbWYaab	7:15
lead sharing/authorities	bZbZdbaYbcebfddZcbZbYYdYYabVdXaXbdXdXZdcZbZaYabYbcXYdZaaeZYZcWdY	7:88
lead sharing/business-purpose	XWcbaXZacaaXbaeaaWbXZXYadadYbYbZabYZZdaWddYaaZedaYYaZaYXadbdYfZb	7:23
lead sharing/business-transfer	eWcZdcYbdacYddedcabdYaaXZdcabZbWcbcabcbYadZdZedZadYcbaZbbcYacZdd	7:80
lead sharing/named	ZbcZYbZZbbbdbYaaaZcVaXadabdYdYZaXcYdYccbYaaaYZdcbZaYaYabZXdZaeac	7:51
lead sharing/public	ZZZcZZabbXZZZbZdaYZabcbaZbXZaaZaZabYbaZaZbaZYcZZbXaabbabXaYcYXbb	7:43
lead sharing/service-providers	ZZZbbZYcbYZbbZabcabXXcacYdXaadZYabZYacacZZbXabbacZaaaXXZYbYcbZab	7:85
lead sharing/share-with	abYaZcabdWZbZXbbbedZXcZYZaYXacZbabYbYbaacZeYYdaYYcZZZXbbedaccaYW	7:115
lead sharing/shares-nothing	cWeacZXdccbZaYZYacadZZaZacaZbYZYZdbXZacbabZcXddZceZZabbacbWbbaeb	7:60
lead sharing/works-with	ZaXZYdZaaZZbZbbbYbdZXaaZbaXadZaaXcWYabZbcYdZaZYZZbaZWcZccbYbdZYa	7:24
lead sources	YXYbZXZcYabYYXbcbZbbXabXYaXbZcZXbaZZcebbZbXYYaaYcZZcbZYaZbZbZYde
lead sources/about-others	YZYbbbbYdZZcYZcdYcaXWWbYYaWacXYYZdYYbcaYabcXZdZZYbZYaabgaYZdbaWb	3:-9
lead sources/combine-sources	aZabYXacZaaXYaZZdYYbadZYbZXaacbZaYbZaccZacXcYYbaaZabaYXXZcXbYZcf	3:81
lead sources/from-elsewhere	ZZbaYXadXabYZXXXYWZaZcYaababbdYZYXZabecaXbXcaXZaeYcdZYYaYcabZXdc	3:79
lead sources/from-third-parties	ZXZdZXbbYadVZaaZZXWdccbZcXYaadYXaXcXddabWaWeaaYaeXcdZZYYXdYZYWdc	3:136
lead sources/public-sources	bZZbaaYedYcYZaXbbYXbcbZabaZZaaZYbaeZbYbYZdXbXZdadaZaacZYZeYZYZfc	3:107
lead sources/received-about-you	ZZaZXWacZYaZZZaZdZZbYcZbaaZZcabZcYbaacZbYdXaYbcaaZaabYZYYdXZaacd	3:118
lead sources/social-login	ZYWaaYZbaYaaaadedcdaWacccaWZZddYXbYbacddbZbWZaYabbXZdZXaZaXeaZZb	3:77
lead transfers	bWbaZbZYcbXYcdXbdbZceXYcbZbbZZbZYZZcbXdYYacZaYaYcdYZZeaZZZYZaZbY
lead transfers/adequate-protection	caaZabZdbbZZaddadcbZbbcbZbccacbYYaYYacbYYcaccbbZZZcbabaZbbXXbYYZ	9:41
lead transfers/arbitration	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:100
lead transfers/copy-of-safeguard	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:48
lead transfers/different-laws	cZcYZZZdcZbbcbZZbaYeccaZbcccdcaZaabbbcabdcXcaddcZbbdaYaabbaZcZca	9:30
lead transfers/enforcement	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:100
lead transfers/framework	aZbccdcZcaZXZcbacaccbYdcYbcbYZdZYbbdYbbbbYaYabcabZbbdbbYYXXcbcZb	9:104
lead transfers/liability	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:100
lead transfers/recourse	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9:100
lead transfers/safeguard	aYbabaZdeabZceZZcaWfYbbaZcdccbdZYZaabecXZcWcYccbcbZfcbZaabYWdXbb	9:86
lead transfers/to-other-countries	bVbYbZZXbZZZcdYbbbaccWXaeZcaaabZYbZcbWbZaacZZYaaccYaYcZbZabZaZbY	9:105
legal-basis*1	ZacYXcbXYbcadbZXZbYcaZcYZaZabWYXbbXcaZabaaXabcaZcZaaZbbbbWbZZYba
legal-basis*2	aaaWZacWYabaXZZXbaXacYaZZZaZaXaZZaWYcXaZabYaaadZaWbXbYbaZWbbZXaY	5:29
legal-basis*3	ZXZXaYZVYVZbWaZZabWZaYaZaZZaaYaaYbVYZXdabcXaZZbaaaZYaWcXZXbeZXbZ	5:20
legal-basis/consent	ZaacWbYZYabaZZZXbcbabaZbYaaaZYYaZaVcZZYYcbZabcbaaXXbYZbYZYaZaZaZ	5:102
legal-basis/contract	ZZbXaXZYabbbacYZaZZabaaYdZZacdZZbZbYcZaaabaaZZcYaYaabaWadYabZabX	5:125
legal-basis/legal-ground	aabXZbZYYaabaabZdaWacbZZZdbacYZXXZXZabZbccYaaababcbZZZbYZXbcZYZd	5:199
legal-basis/legal-obligation	aabYabZaZYZbacaYZYZYaaYYcbabbZbYbaZZZcZaZaYZaZcaaYdacbaZYYZaZYZY	5:112
legal-basis/legitimate-interest	cYbVdeZUXYabacZYbaUaZWbXaYcZdWbZcZXbZYXaYcXacbbXZacbcbZZaWbZcWZY	5:244	26:409
list	aabaabaZZbacZZZZabZbabccaabbbaaZbaaabbbcaYYbYbaacZaZZabaYZcaaaaa
long	aaZaaabbZZZaaaZZaabZbaZaZZaaZYaabZZYZaZaZabaaaaYabbbZZaaaaaaZaaa
mention	baacbXbZbWcbbbYYYccdYbYZZaaaccZYZbZaYYXZZebaZdcaadXaZYabacbacbbZ
purposes*1	ZaaaZabbZabaaZZabbbbabaYaaabbbZbababbbZbaaaaabaYZZabZbabaaZbabaX
purposes*2	bbbaZbabZaZaZZbaZZZaaaaYaaZabZbZbaaaabaZaYabaabZYabZaZbabZcabaZY	4:59
purposes*3	baZZYZYbZZZZccbYZbcbYZZaZbaaYZbZZYbaZZaYZZacbbaaYZYYaZbZZbbZabZY	4:52
purposes/improve-and-analyse	aabbZaabZaaZaabZZbaaaZaZabbZaYZZaacaZababZaaZbaaaZZYZYYbZababbZY	4:126
purposes/market-and-protect	YabZaaaaaYaabbbaabaZZbbZabZabZbZaaZZaZaabZaaZbaZaZaYbZZaaabcbaZa	4:82
purposes/new-purposes	YXbeZcWWYWbYYYbXgcZbaeaYaaagbYYXcYYYbeXbXYafXeYYZaXYaZcYYdXaaXaY	4:132	25:295
purposes/operate-the-service	aaZaZaZcYbaZZZaZZabZYbZbaaZbaabYYcbaaaaZaaaaYabZYaaabZZZbZYZabbY	4:72
purposes/use-to	baaaZcZbaababaabaZbaYabZZbaYaYbaacaaZbabaaabZaZXZaYZaaXZbZbabbbY	4:142
purposes/uses-data	ZaaaaZZaYbbZbbYaaYYbZabXZaaaaZZZbaZbaaaaababZaaYaabZZbZaaZZZZZba	4:78
retention*1	cZbXabYZYcacbbbaZabXabbZYbbZZZZYXYbVbbccZZZbcaaaYaaZaaacZYbaYaYZ
retention*2	bXcXYaXcXaYabdcYXbdXbbbZXccaXWaaXYaUZacaZYZaaZacZYcWdaaYYXYaYYYY	10:90
retention*3	caaYZaZbZZWaXbbYYdZZadcYYcbeXWZaaXYXYZcaZYacaaZbZYaXZbZYZZYWZXZX	10:103
retention/as-long-as	cccabYZdYaaZcaaYZdababaZaXccbbXbYZYaZbabaZaZZbaZcaVbccZZaZbbYdcZ	10:219	44:285
retention/deleted-after	bYcbaaYaZZaaXaZWZadZaYacaaZYaYaYYacXZZZcaZcZbaZabXbXbYZYbXabYXYX	10:107
retention/just-retained	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	10:40
retention/period	aaaaabbaZbVbZaYcZbbZZbbaXZabaYZZZYZWabbZZbZYababaaZaXaZZaababaZa	10:164	45:324
retention/retain	bYbZbZYaYabbdcabaabWbadaZbZZXZZaWadWZbXbYXZbZbbcabaWcYcaZYabYYYY	10:215
rights*1	caaYcbbZabZZaacabaXZaZaaZaaaYZaYbabaabZZbdbaabbbZbaaaYcabZaZbaaW
rights*2	babZbbaZaaYXYaaaaYYabYXZZabcZZaYbaaZbbYZZbbbYaabZbaZcWcacZZZbabY	12:40
rights*3	bZbYcZaYbaYYYbZaaXZXaZaZaYaaXXZaaaaYbababbZaaZcZaZbZbXZacaYYXZbY	12:25
rights/access	ZZbcaaYaZYWcXaYZYdbYababYaZZabaYZcbYbYabZabZaXaZbZbacbZbaYabZacY	12:143	46:313
rights/answering-time	YacaaZcaXaeXZZaYZZaZZYXccZcYaZdcYdabaaYZdZaaXabbabacbaWYcZaYYdfa	12:120	57:220
rights/appeal	abZYcZaZcbcXbaXcaYYcaZZYbaXbYdbbYfeacWZZXcXcbXbgaaZYXYccZaZbbaba	12:249	62:350
rights/authorised-agent	bbbababYdaaZaXcbXaadZYcbaZabdXaZdabZZbYbaaZcYcbYaccbcabaeYaebZab	12:253	63:437
rights/authority	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:40
rights/complaint	XaabaWZbYZZbaZbZaaZbaabbcabbaaYYbbcabcaZZaaWbaaaeYacYbYYaZcaccba	12:228	53:398
rights/complaint-to-us	YbZaZYaaZYZcbbcaZZcaXcceababacbeXabXbbaZaZbXaaXYaYabYbYZYaXdbaZe	12:101	54:265
rights/erasure	ZZZYaaZbcZbaYabaZbbacadVXZZbZYZYaXaWbbbaZZabaYZaYaaZaXbabZaYWccZ	12:169	48:316
rights/fee	aabaZbbaXdaYZbcbaaZcbdacaacabcdbZbacaZcaaYacbcYacZabYaZXabcdadZa	12:119	58:220
rights/how-to	baaZdYZZaaXXaebbbZYbYaYabWaaabYaaaYZbaZaaZbZacaaZbZcdZYZbdbaaaZZ	12:97	60:179
rights/limit-sensitive	aZbZbYZZZdZZaXbZbZYbXYYdZbYbbZZZXadbacaXYXXaYbcZZYYZcZYZZaaZYXab	12:278	55:413
rights/metrics	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	12:120	59:220
rights/no-retaliation	ZWWaabeZZbZXbcdZdZZZXYZbZaacbYZZZbXcabXZZZZXYdbaZaXYdZYaaeYZaWWb	12:279	56:465
rights/objection	bZaaaaaZXZbabcZYZabWZbaWZadbaZaZZaXbZabbcacWabbZaabWcXXXYXaZccZZ	12:224	50:391
rights/opt-out-of-sale	bbZZYacdYcZaacaZYbaaYcZabdZbbacYYaaZcbaZZbcYZaZYbYdabbZbabbZaZba	12:241	34:295
rights/portability	XadZdaYYcZWYVbdYbaYXaaadYbdXYbcXcaYXbbYbccYZZadbabaaZYZYaZbdXZba	12:232	51:407
rights/rectification	ZYcaaZZYcZZaYcZYZYZaaaaXcZabZcbYcYbYYZbaYbacYYaaabbaYaYZaaaYYacW	12:176	47:348
rights/restriction	ZZcbcWaaYZbaeaZaZbbaXbaaaZZZZbYZabbacZbbcaaXZacWbXZYcZYWaZZZVafZ	12:183	49:375
rights/right-to	ZaaXbaZabaYZbaZaZaYcZaaZYaabbYZXYbbbdbabZaaaWbaZbbaabYaaaZZbbZdW	12:165
rights/verification	cbaYbaacbaZcZZaabZaZZZaZabbaZZbZZaZabcabZcaababZdabZbaZaaaacZaaZ	12:109	61:295
rights/where-to	abbYcbXXdYXWYYadbXbaaYXZZbWYZYWccbYcaYbWWbZZWacdXaZZaaZcYYaadXba	12:146	60:203
rights/withdraw-consent	cdbWZabXYaZZZbcXZYXcaZZbabaZWZbabbXZZYbYZZadZZbaXZbZcYaabXZaebcZ	12:305	52:421
sale*1	acbWbdXaaYXabaabbaYXcbcXZbbYbWaacXZcZaZWbbZYZabdcYXZbYaXabdWdaWY
sale*2	YabXccaZabZZbZbccXXabZabZbaaaYYaaYbabcZYaaYXYacbbWaZbZbXZZaYbZWZ	8:71
sale*3	ZZaZYaZaZZXXaXbZaYabbZZaZcbZZXZZXZcacZaZZZYZZYaccXbWYabYXXXaaaXZ	8:17
sale/cross-context	bbaXacbYaaYYXbcacYaXcYYcZaaaZYadXaZYaaZZabaabYaaZZbXbXcYYXXZaaXX	8:193
sale/never-sells	YabYbZYbYYaacYcacZYZcbbaaaZYcZZYaXdZcbZYaaaYXZZbdYaaaZbXaZaYcZVa	8:266
sale/notice	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	8:250	35:350
sale/opt-out-link	baaacfZYcZZZZYWccYbbdYYZaabXYZaZdZbZaaacaaaZbZadZZaaZZgaYaXZZcYb	8:249	33:341
sale/right-to-opt-out	acaaabeZacYYabbZbYYaZaZaacbbYZbYZabYaaaYbcbaZZbbaXcaZbbacZYYZbZY	8:79	34:196
sale/sells	aaaXbcYZcZZZcadcaZXYaYaZaabZcXcaZYcZacZYccZaYabbbYYacXbWacZZabWY	8:230
sale/under-16	ZbdcZcYbYZZXZYbZdXZabZZZYcbZXZYZZYbXZaZYaZYXaZYYYZZZYaYbYXYYZZYb	8:140	36:287
sale/valuable	aacXbaYXdZbYaYbdcVZYdYaaZaYYYZbXdabZZZYWbaZcZbZbabYaYaaYbaZaaeXX	8:48
security*1	ZZYbbaYZZZYbYbbcaZcZbYdZbZXYabcYZcbbcZZaZbaaaabbbbZaaabbXYdaYXZZ
security*2	YdbbbaZbbaZcZccdabbaYacZacZZbcZaZbababacbYbaabcaZXbaaYaaYbacZYaa	11:58
security*3	bZadcaaaaZYaadaabacdZabaZaZYdYacXbbcXaXXZZbYXacZbZXZaaYZaZZbZaYZ	11:68
security/account-secrecy	ZabYeZaabaZYbdcccZXcbYaaYZYZcaZZeaaaYbbbaZYaYcfbdbdZcZZaXcZZcZbc	11:150
security/breach	YddabZZcadZcaaZbbXZbZcaZYcacbYYdcXYabbbYbbXbbacababZaYdWZaaYZYbY	11:200
security/encryption	ZaZaZZZWZYZbYbbaXcaaaadZaZYYaZbYZaacabbZYYbYacabaZZYcacaZZbZYXYa	11:275
security/limited-access	ZcWdadZbbYYdbbdbaceXaYcaddWXbacaYddecZWcbadYYdZbabXYZaacbbdaaZYZ	11:145
security/measures	aZZaaabZbaabYbZaacbbaZbaYaZZcZZaZaaaaabaZbadZZbZbbZbcYcXXYbZZXba	11:206
security/no-guarantee	aYdbdbYbdZbYZdbZcaZaYbdYZbaYfaaYacfZbabZadadVedaadYacZYZdbadaYcZ	11:250
sharing*1	YbabZababXabYZbYabcaabbaYaYYbabbZaZbaaZbbabZabZZbaaaaYaacaabcaZZ
sharing*2	YbaZbcbbZWZbXaaZZbZababaZZZYbaaaZaaZZaZabYaYYaaabbaZZXaaabcbabZb	7:25
sharing*3	ZZaXbaaabYbbabaaYbZaaYaaYbXYZZabZbaZZZcacaaYaaYYbdZcXZbbaaYZbbaY	7:-10
sharing/affiliates-and-partners	YZaaabYcbYbaZbZYXbbdcabcaaWaZZababaZYaaZbZaZYZZXababXXbaabYZbaaa	7:58
sharing/authorities	aYabaYZbZaaZadaZadabZZcaXcYabYZZcZaacZbaZbaZZdZZccbcXbbaYbYaaZaZ	7:138
sharing/business-purpose	YZcXbZYbXXbZYcbabaaZaZYabadacZZbZYbabcYZccYaZadccaaaZYcZZdbbadaa	7:98	32:264
sharing/business-transfer	YYaaZYaecbcZXbbcZbZcZbZaZdZYZaaZaacWcacdaYZZYaYbeaabZYYYabaaaadb	7:187
sharing/named	XbaZcYbZcWbaXXZXbaZaaaYaYZcZaZccdXaaZaaaacaadYbbabYabXaXbeYZZZYZ	7:119	31:210
sharing/public	ZbZYZcZbbYcbXaYaaZaaabYbacZaZaaYacXZZWZZaYaZZaXYcbabaZaacbZabZZc	7:110
sharing/service-providers	YYbabbYcaabZWaZZXbaacZcbZbaWYbZaYacaYbbabZYXaaZZccbbXYbaYaZaabbb	7:101
sharing/share-with	YWbbbXYbbWZWaZcZdZYZbcaXYYZZbcbYYZabcbaZXaYbacaabbaccYXYcbcZaYab	7:213	31:210
sharing/shares-nothing	bYcZbYZccbbZZYZeaacYbacabZYYbbbYaaaacZcZaXZYZYdbcZZaZaZZZabaacYY	7:157
sharing/works-with	WaZabZZcaXZaYaaXZaZaaabbZaZXZabYaZZaZZaaaaaaabaYbbaZaWaaabbaabab	7:37
short	bdaaaaaabaZabaZaZcaababaaaabbZZZbaZaZZbYbaaZabbabbbcZbbaabebbabc
sources*1	YaYaaZaaZYbZWYZZcaYaababZaYXZbaYcZZYabaabZaZabbabYbaaXZZaaYbYYbd
sources*2	ZXXbZYZeaZbYZZZZbZXcZcaZWbYYZdZYaacbbabaZZZYaXbadYacaXZYZdaaaXdb	3:79
sources*3	aVaaZUZaZXbYZaXYaXXcbdXaXaZaYcXZbXcYdYaXVaZYaZcacZbdYZZVYbZaYXcb	3:68
sources/about-others	YaYaaaZcaabaZaYbcaZabcaaXbaadZZaaYababcaZeYabYXZbcabZXcbYZYbbYZZ	3:51
sources/combine-sources	YXaabXZdaXaXZbbZbaZcaaaYYbYYaabacYcZccbWVaYaXZYcbaYabYWXXbaZcXbc	3:116
sources/from-elsewhere	ZZabaXabaZaZXYYZbXYZaabYYZZaZaXYbbeaZaZaYbYacZbbcabZZWbZYbbaaZZZ	3:138
sources/from-third-parties	ZXZZbZbcaacaZYXZaZYcaYaZZYYZdaYYdbabcaaaZbYZaZecbZacYYZbaaZZZXbZ	3:240
sources/public-sources	aXYaZaZbcbaYZZZacababXYXcXcXaacYaZZacYYYWZacXZYYaYbbcabcccbXabZc	3:192	24:420
sources/received-about-you	ZbYabXabaYaaXbbbbZabaZXbaYcZaaZbbbbaYXccZbbZYbaaacZaYZaYZdaZXbbb	3:205
sources/social-login	YabdbbZYbabZaaZZYaZYYaZbcYbbYaaZabecYYYbbXbZZZdaaWaabZcbcbXYZaac	3:110
text	aaaZaZaabaaabbabbZbaabaaaaaaaaababaaaaaaaaaabaaaaaaaaaababZabbab
title	ZaaaaaZZaZZaZZaZZZaZaZZZYaaaaZZYZaaaaaZaaaaZaaaaaaaaZZaZaZaaZZaZ
title automated-decisions	ZZcceZccbadaZbXdbdXeZcYZXbabXaXabZcbbbabZeZdZYYXXaZcZZdYaeYbYZXY	16:513
title automated-decisions/artificial-intelligence	bbcdcZccdaccbbabZYeZZZbedadXfXeeZfZbXabcebZbbYbbcaaXfWXXZZcdZdac
title automated-decisions/automated-decision	dZdbgYdXbWeXYgXeedXdWXXXdZWXXcVdZefaWXccYgYbbXabYYVXYWaWaeWbYVXX
title automated-decisions/learning-machines	YcYceYdZXbcXYYYdadXfdeaXbbXeXdXedZeaeaXdXYXdeZYXbXbbXeecYeYYYWYY
title automated-decisions/profiling	ZZacdZccaccacaYbadWeacWZbbacXcWdbaaccbabafYcaZYXXZacYadZZbYYZZZZ
title below changes	bZYcZcYZYZbaaacaaYacXcZbaZZZbdbaaZZYZcbaaZaaXbcbbeZabZYZabZccYbc
title below children	cZaZYYYZaaaWccWaaYYbdYXYZYZbZZZXcWaZaYXYZabYaYZaXcaaXZbbaeWYbYcX
title below choices	fYeXaaYZbZbZfeaabcWbbYXYYbcZWbdWaWcbZXaZdccWXdbXWZXaYWabdcaVbbdd
title below collection	ZaaaYZbcZbccZYYXaabZacbcadcZaZaaYaZaacbcaaYbbababXbZbZZYZaabZcab
title below contact	cecYbaZYbZYYYdbdbZZYcYUabYXYYZdcdacYWYbWdYcYXZccYbbbWbbbcaZXZZab
title below controller	dZcXXYbcdcaZdaWcYXcbfWXgfYaWcWcZbXYZWWfYZZYZaXaaccaXabYXcgXaZZgY
title below cookies	cdcfXXbebZaedYXcbfZfbabYYcdbZZYbXZcccbbaYXbaceYZZZabZZbWZXcXXedd
title below legal-basis	ZYbYYXcbYdcXcWYYYdZgcaeVYaafcaWYecYcedabWeYgacXYeXddZbecZaYYaXca
title below purposes	ZbbZaWaaabbabYYZbbXcaZbXaZZbbaWZcZaaaabZYaYcZbXZZZbdYbbaaZaXYZcb
title below retention	cWcWZbYbZaZebecXabbZXddWXdeaWXdaWWcWdcebVabeaXabVZbYbdXbXWaaaZXd
title below rights	fabVXdbZcbcWcccZcZYYZYXbabZZZYdYbZbYXYZXbdabYYbaXaaZbZZccabYbcaZ
title below sale	afZXagbZbXXbaadbdZZYZbcbWaXYbXZccZacZcXXebaXXcXWXZYZbXcbgZaZgXYY
title below security	YYbbeZYXZaYXYaedebYYZYcYcZaWZccXZdfacbZbaYYaadadaYZdYcacZXdbYZYb
title below sharing	YeaaafdabYadZZfYbadXYbaeZaaYdYbcZdXdZcYbfZdYabaZYaaXfVabfabcfaXZ
title below sources	YaZYWWbeZXYaZZWXddbcbebZafXXZcXYZYYZZacdaYeWYbYXdYbYYWXZbaXeYXdb
title below transfers	aZYbbdbYZfYXZcabYaZeYYacYWaYZXaZcZXaYYaYZdaYYZZacbaabcdadZXacaaa
title changes	aXbZdbWecWbecedXZddaYddYaYaWbcZXYeZXYaYXYbYZYcaZcbXbYYYZZZXdZXZc	17:476
title changes/effective-date	cWYeXfVXXWeXYadWXXWgWZXgdWYfZZfeXWYXXfYWXgWdWadZWgWWXeXZXfeXeWWg
title changes/last-updated	eWddZaVaZWWYbaaXYaXdWfZedWbdeafbYaXXXgYWXfXeWgeZZcVYYdYbYcddgWYg
title changes/notice-of-changes	dacaadYbaYcZccbZbbYdZbZbZYcdcabZcabXYdWWaeZdaecZadXZZYdabbcabZYc
title changes/policy-changes	eYccacXaZXbbcccWZabeYcZcaYbdcbdcYbYXXdWWXfYdYddaadYZXcZaXdcbdYYd
title children	eXZbdYXfccbceeXbYaWZXZdaWXcZdYXWYYcXaaZYZdXcZdZdYbZcbaXXdcZbaXdb	15:505
title children/children	ZXXcaXdagagcaYXgXeWXWXaZXWZdeXVWdXYXfgfWXbWYdZYbXgZbgXXfcfWYeWbc
title children/minimum-age	YXZbbYdXfagYaXXfZbYXZXXXWXXdZXWWeYXXdfbVZeXXaZYaXfXceXXedeXXfWZX
title children/parent	ZaWfWYbZcYgdaYYaXZYWVbZbaXWZaaZbaZYXZadYcYZVgYZaaYYagWWaZeXabYfd
title choices	ZYdZcaXceYYZbccfbXXbbXWYagaaaXZYbZaZYZYaYeZXXaaYYcaYXYabbbXYbWba	13:446
title choices/incentives	bYacdcZcaaZaZeddbdacbddZYcacacZacaecccZaZbbdaccYdcceacbcZdZacXcZ
title choices/not-providing	aeZcVXaeYbgebXVVUYcYbbXbgWcZbcfeWbbfXVggdUYbcXabZWaacZXXYdgZXgee
title choices/opt-out	YZeZZXVcaXcadbYaZcYXbbVXaYXZYdbXYYccXYcZaaZWaadZXZXaaYYXaddXZdbc
title choices/settings	ebecZcXcdZfccdaYYcZZbaXYcZaYZdeZZYdeXVbdfZeWdedbYYYdXZaYbZcXXdeb
title choices/your-choice	dZdZXbVbYYfbcdYZXcXbbaWXZZacZdbXbXecXWabdZeXcgdbXZWeWYbaaadWWddb
title collection	ZabYcaYabYZYaaaZdcaaZdcVVbaaaZZYbZaabbcabbcaWbaWZZYbbacbabXbaWbb	2:380
title collection/commercial-data	bbdZZZbcaffcabXYYacZdbXddagZbccbYbbbYabdbaXcdYeecXdZccZXYbdaXebZ
title collection/duty-to-provide	aZcaXYZZbbcabaZaYYZYcZYacZbaZbdZZZccYYdacZYZcXcdZaaaYbZYYccZYccc
title collection/health	YacdZYbdadddZaXZYZeZaaZdcadXdcebYeZdYZddbYXdbZeddZcYedXYZaccYded
title collection/identifiers	YbYaZYcZdZcbZaYaaaaXZZYbdYYZgXYbcaXXYZfZYbbXbXZabbcacaYbagXZbZdY
title collection/includes-list	ZbYaYaZacadcYZXYYYZZbbcedbbXdZdbWbZdXbaZdXWaZXbfaYZYfaYWYYfZXebc
title collection/sensitive	bYccbYbcZdedZZZaaYZbecZaacccfZZZaZcabeZZaZafdYdcaYdbZbaXYfaYXbdb
title collection/technical-data	badeYYZbcabdbYYZWXdVfYbbcafYbddaWaefaZZccZXacafecXXZZcZXaZfaZcdc
title collection/we-collect	YaaZaWaebddcaZXYaZaZccZdcacaebaZYbaabcabbaXecabcdYcZcbZWYcbaYbba
title collection/you-provide	baadXaafdbdebXbYZXdXZbaecbfYeZgaXebbXbaeeaXbaaecbYXXgYYXaabdacbc
title contact	ZUcccYadbcZabbbbbZcYcZYcZcdYeabUabcYYYZYbcYdaZcceaUabaZZbbZeaadb	1:465
title contact/address	ZaebaYbcaeccYZZYXYcYcaYfeadXfaeaXfbcZYbabYWeeYefdYbXedXVYacaXfec
title contact/contact-us-at	cbcadYYbcZXYbdbcZedZaZYXbaZZddYcaeaYYXdXYbcbaacbcdbcccZbacZccace
title contact/questions-to	bdaZcYZZcYZYcdaaaccZYYYYbZXZcbacbdYYZYdYZadZZZdbYccadcZbbdZZcadd
title controller	bafbdYYddYXYddddaacaYacaYcXWdYZaZeaXdbcZYcZcWYddcccZZbacacZcbXad	0:487
title controller/data-protection-officer	ebaWZYcdcXWZfdWdaZffdbXebbWXfXYbdZXZYXeZZeeXYWXWefcZXdbaeeWbfXfa
title controller/is-the-controller	bYZaYVZdaVWYbeZdYYfcdXacfdVXgYcZZcYYaXacXbaWVXbbddYXYdYcfdXeaVdb
title controller/processor-role	ZZZbcZZYWcaZYcbdacZbdbdYadabWcZbZZeXecZcXYZbaaaaaXdcXeZeYZbaXbXW
title controller/representative	dZXYXXaaaXXZddXdZXddeZXbebXYdYabbZXaYYbaYbeWYYXYbdaXXdZdddYddXdX
title cookies	aYbaXYXddYcaccXaYbeZXcaZZYaacbdZYbabbbcddYcbXbdacaWbeabWYaZWYYda	6:471
title cookies/analytics	bcYeZabbdXZeaYZacccabZaYYdbZYZbcZZZbZdZaZYcYbdaZZbXYaYbYYWcXZeZc
title cookies/browser-settings	dceYZbWYbZdbddYWWdYXZcYZYWZZXdeZZYdeXWccfZfWaebXXWZdYZZYZbeYZeec
title cookies/cookie	fafgYXaedWYefbXfbfagcZbXWefYZbYZXYdccbZaZZaaceZaZbWZZZYWXXdWYbfg
title cookies/similar-technology	eccgXYdfcXXdeZXfgdZgdZdXWfdZZaYaYYdbccZYYYaZdfYaaZWZYYaWYXdWXcee
title cookies/third-party-cookies	dcdfYYcdaXXedbYfcdXfeYbXXffZWaZZaXebbeXYXYZbcdYdZaWZWYaYYXeXYcee
title do-not-track	XYeecaXfdYXfcZbaaYZZbZcXYcYZfaWYYfcYZdaXXeYYYYcZdeZXgXZXbcafcYcc	14:564
title do-not-track/opt-out-signal	XZddbZYebZXecXaceYZYbZbYZdYYdZXZYbbYadXZYeYYZXWXccZYfZZYbZXdeYXe
title do-not-track/signal	YXgdYZXgaXWggZYadZXaeYZWWcYYaeWXXZgXXdZXWfXXYYXXaaXXgXYWddYZcYbc
title legal-basis	bacbXaXdZZabcabYcaaaZaaaXdeabYZXYaYbadYacdXcZdadYdZbdZZYZXcbZaab	5:491
title legal-basis/consent	YcYaZacaabcdaYcXXabaYZecYaYXgXaaYgWdZYcedYacYZZadZZZbcYbbXZbaaca
title legal-basis/contract	ZXZXYadXYfeYeaZYYdXeWXdXXYYbdWYXeeYfXZdfZcYfZbZYfaXaYdaddYXYZXeZ
title legal-basis/legal-ground	WYdWXacWYdfbgYZXYbXgYXgXXYXafYXWfgXeZYffbbVgabYYfcZbXdbeeXZYYXgc
title legal-basis/legal-obligation	YXdWWccZXcfYgacWXeYeWXfYVZZVfUYXcgXfYYefZdXeXbXZfbXZacbdfWYacWed
title legal-basis/legitimate-interest	XXfVXcdXYegYgacXYcWgXXgWXYWXfXXWdgXgZWgeYeXfXcYXgZWaXeafgXXZZWgg
title of nothing	ZaaZbaZbaaabaabaYZbZabaaYccZbaaYaaabcaacaaabZZZZabbabZaZaZYcZaaY
title purposes	ZZcaaZXcbZaadaYZabcaWZZYZacUbZaYZbccXZcbccabUcbYbZYWZYVadZZZaadb	4:409
title purposes/improve-and-analyse	YXabdaYfZcaXabWYXgWfbgbXZcZfZgYZfWdZgdZdbaabccaYdXegXceaagYaXXeb
title purposes/market-and-protect	YbaYZcXdZbbdabWXYdXacdaXYZZfZcaacYdfcZbacaYadcaXaWbdYadbcebXbbZZ
title purposes/operate-the-service	VXXccZbdWdZdYYZYZbbabfcaZfecZeabaXfZdgWeXaXeebZbaVcbaebcYadbXaXX
title purposes/use-to	XbVccabbZaYcZXaZbcacbceZXbabcdXbabbcddVcbaacbcZYaWacaacdYaacaXZW
title purposes/uses-data	YYabaWacZacabcWYdeYfbdbbbbYcZdYaeYabecbcYbYbbdXbcYbdVcbbZcZZYaeZ
title retention	bXbbfaYZbYXZbbafcdcYZXcXZYaZXbXWZbcYaaZbXcaaVccbaaYZbXaZYXZcbXYa	10:481
title retention/retain	eXdVadYZYdYdagfZXcaXYedWVgeYWXdZYWcVeggbWaafaYbYWYfWbdbeWXYaaYWd
title rights	cZaVYaYcbYbYedaaZcXdXcaYXcbcZZYWWbbcbccdYbbaXdZYYcYccXXaYcbaeZdd	12:454
title rights/access	ddcVdgebcdcXZagccZYYaaZgXceWaWeXcbbZWeXbfdabXfcbXdXZbWabgbZcfeYZ
title rights/appeal	ccdXedeYdebYZbedeZYZcYXdYceYXXdXdZdYZeYYddYcZcdeYdddZYdcdaXYbcYX
title rights/authorised-agent	gbcVgfbYcecWYadgeYXYdXYfWbcYXXgWdWfYXgYXffXcZaccYcafZWbdeabWZbWY
title rights/complaint	fcdWceeWdccWZebfeXXZfWXebcbXXWeYeWbXXdZYbeZbZZbdWdeaYYdbebZWbbaY
title rights/erasure	gZdWbecYbdbYafbdcZXZaaYaXcdZXXeXeXfYZccbbcbacccdXbcYbXdgcZaWZbWZ
title rights/how-to	edeWeeaYecaYZbcefYYXeYXbYacYYYeYdZbaaaYWdfZdZbfeYeddaWfcfbZYbdaZ
title rights/limit-sensitive	eZeYdcZXeccYaedddXXXbXWcYbeYXXdYdYcXXaZWedYaYcdeYeYZZYaYeaXYabab
title rights/no-retaliation	adeYeebZfaZYYXbfcYYYdYYdYdaZYXaXfXZYXcXXbcXYaZdeZZbZZYdZeYaYcZYX
title rights/objection	ccbZcbZXdcdXcYcdbZYZcYWbYZdVWabXbYdcXWZZZbaYafadXZYcbWbacaeYbeZb
title rights/opt-out-of-sale	YbeZfcbZeZWXXYceeWYZdXYeadZYaXYYfaWYZfWXWcXcYUdgbcbYZaZZdZXZdXVY
title rights/portability	cZdXdceZbbbWadcegaWbdZYdYdaYXadXeYcYYfYaefYZYdebacagZVdZcaXbZZcY
title rights/rectification	eadXffeZcdaYZddceXYZaZXdYbeaYYdYeYeXYeXbddXdbdedYdcdcYbcecaXacXX
title rights/restriction	cYaZdbaVZbXXYcdggXXWfWbaceYZWbcYcYfXcdXZZbZYacbeYgZcXbcdaZdaZZXY
title rights/right-to	cadVcabaccbXbbbddZWacaZcZaaaYYbXeacbabbbcdYbZacbYaZbaXcadcaXZaba
title rights/verification	YcaYcZebbfeZYXYbcYYZdaYeaYdbYZaacYZYacWZbcWdaabcZcbcYZdYZdaYadaZ
title rights/withdraw-consent	eddVgedXgedWXdgffXXXfYXeXdfZXWeXdWdYYdYWefZYadeeWdbdbXcaddcXbcXX
title sale	abbZbdaZeYbcYbebbXbXXZcecbZWeadbZaWaYbXXccYYZZbcacaZgZaYdZZZbbad	8:521
title sale/never-sells	aZfYeaXefYYZdeYfbbYYcefWYeXZaXXXfYYfbZYWVaZZXcdefbXZXZXYcdeWfWZc
title sale/opt-out-link	cbeWadaYcbcWYbYdcXXYeaaYZaaXaYeYfZcaYaXXcbXacaefaYZbYZeZdZcXZbXY
title sale/right-to-opt-out	YZdZebaYeaXXXaeffWYZcYYdaeZYZWZZfZWYafXXXeYdYWegbdbXZZaZbZXZcYXZ
title sale/sells	XccXacYbdWYaZaadbYXYbcdcZeWXbYZccWXdYbWUaaXUXXZdZaVabXZXdadWdaZa
title sale/valuable	caeWdddYeccXYaeeeYXYeYXaYaeYXYcXfXdYYeYYceXdZaeeYdbcYWeYebZZZfaY
title security	YYdZbbYaZZaaZdaaZccdZabZYbccdZZZZaaZbaaaZcbcXccZdZZaaZZZacXbcWZZ	11:471
title security/breach	baYbcXZbZZbcbdbbabcaYadbabbbcdbYYbbcdbccYabbabaaddYbbaZZadZcbZca
title security/encryption	YXYeeYXXYYXZYccedacXcYeVcbXbZeYXYceccaXdYZdZababbYZcYeYeXZdeXXYY
title security/measures	YXaYcaWYZYYaYbdbbbcabXcWabbbccaXaabZcbXcaacbZaccaXceaaacYaacaXYW
title sharing	cUaZbYVgeVZacccabbaaacbZXeaaabZUbYabbdaZYbaZWbaZZdYaaWaYZdaZZZbb	7:445
title sharing/affiliates-and-partners	beYaZcbbcXZeaZdbYdcZXZgdWcZaeXZeYdXebbWbcZfZZgZaYbYYcWbadXbafaVZ
title sharing/authorities	YcYeYdbaaXWeZZgZZefXXcedaaZZfYdcXfXcaYYddYdZYeZXYZYYeYYfeYbeeaYY
title sharing/business-transfer	ZeZcXedZZVYeYYgWbcfYXfcdXbYZfXbeXgXcZcXefYeZYgYXXabXdVcffYceeaYY
title sharing/named	YeYXXaZdcaXbYYXXbaaWaddfeaWWeYdcYYWeZYaYaXaXaYbacYaWdbYXcacbdXZb
title sharing/public	bdYdWbdbZVbeZaaYdZeaYddcXcYZcbdcbcZbbdXdeaZYaaXaabbZeVYXZbZgbZZa
title sharing/service-providers	bdZcYfccbWYdaadYcccZZbZcWcYabZdcZcZdaXXddbfZbfaYYcYbaUcdfZabfZba
title sharing/share-with	beYcaecabVZeaadXbefWXdcbYbbabaZeZcXcZbZdfZfXZeYWWbZYdWZadZYcfcZa
title sharing/shares-nothing	YdZbZYdcbXdeaaYaXYbYadadcbZXbZdeaaYgZYaccXZYcWabZbbYaZYXYagYYdYc
title sharing/works-with	abZbabZebXZbaabaccabZcbZYbZYacabZbbbabaZcbZZZcaYaaXabXYabaZbbaba
title sources	XXdbdaZecYaaYdWZbaYcaZbXYaYXdaYZZbZZbbbZYdabYafZaXZccXYYXeaZXabc	3:498
title sources/about-others	ZaaYdaWdeYaaecXgYeXYZZcXXZXbfXXZgYXcdcbXXcWZYYadbZWacYYYeecYdWZc
title sources/combine-sources	ZZZYbdZdZYZYadZbfdXdXddYYdYZXdZZdYZYcecYdbcYZdaYcZYcbYZaacXebYdd
title sources/from-elsewhere	XXccZYYgaXYYYdWaebXeZdbcaeXXZecXcaZWbggabbYYZZgZgYadeYXVWdZfWYgg
title sources/from-third-parties	YXaYbaYeaXYWZdYafdWcWfdZWeWXWdZWcYYVafcYcccXZedXbZXdbXZYYaWeYXeg
title sources/public-sources	YZZcWaaeZWaYYaYZdfYcYeabWeYXXdaZeYXXcebcbaZWdXbYeZccZXZXYbWgYYed
title sources/received-about-you	cdaYcefZcbYYYafbfZaYbZXdWccZXXcYcXaYXdWYdcbaYdacXcbaaXdddZYabbXX
title sources/social-login	ZXaaZYXcZbcbYbbbXacYXcbcbaZYcccYYdaaZZdbbZYZYaeacZZadaWZYdZcYaca
title transfers	ZZbYbbXeeWZYYZeadcZdXecXVZZYYWZXdeYZXZZeZeYXXgZXYbYZdWaXfYYdeXdc	9:474
title transfers/framework	ZaYccccZZcZZYcZcacccZZdbYZdYYZbbZYZcZYcbYZdYaYYYccaYccbYYZYbccZc
title transfers/recourse	bccXebcZadcYYbbecYXZdaYbWbdbXYaXeXeYafYYceXcceccXcddXYeccbZXbbYX
title transfers/safeguard	WYWeeedaYfVXWgXeXfffXXfdWXeXXYdcXXXeXXecWXeWaXVWefYXfeYWWVVeceYe
title transfers/to-other-countries	ZYbcgebZbeXWYgdebcbbXYbbWWeXVXdZbaYbXXdaXbbWabZYceZZedaXaWWcbcbd
title word 1	aaZbaYZcbZabcZZbYZdcdaXbcbabbZYZabZcaZYbZaaaZZXcbdYaZbaZabZbaaca
title word 10	bZbbbaZXaZYYXabcbaYYbYaYWaeZXZaZaYaYbaYYYYbYcYacYYaWZbaYXYZZabZa
title word 11	dbdabZYaZZXZbabfdZYbcYbaYbbXZaZabXbaYcYXWcYbXcceYdYYaaYYYZcZdbYc
title word 12	adaaYcaZYXYaaadZbZbbZZZbXZdaaZYdaaYZYcXYZbaeZebXYbaaaXbZZZcbeaZY
title word 13	YdZYbddbbZYZYZbZaddYZaeXXYZacYZdaaYZZZZZbYfXbbZYcZbadYecbYXdcbYX
title word 2	aZaZYaZcaZcaaYZZZacacbYacbbcbZaZbZbaaabbaZbZZaZbabaaZYacbcaaZada
title word 3	cZacZabeaaacZYaYZacbaaZaZcfbaZYZZYbaaeYbZZacabZabYaababZZaaaZcaZ
title word 4	ZaZcabZZZaXbZZZZcbcbabbYZabcabZZaZabcbYcbadYbdYZaZccbacdZYadcZXY
title word 5	ZaabbacbbabaYYacbbbbbZaZaZbYbZYZZYabaaYaZZbZbbYXZbabaabbaaYaaabZ
title word 6	ZXYaabbaaYbcaZcZbbbcZacZZbbaaaaYabZdabZcabaaabZZabYZaZbbbZZZbZZZ
title word 7	YYaYbaabZbYYXbcbaZaZabZYXbbXZZaYZaaYZbZbZZaZbZacaaZZcYabWaXeYXZZ
title word 8	bZaabbXXZaZaacbbZbaZZaYXWaZbXZbaZYbaaYbZaZdYcaaZWZYZaZZcaZaZZZZa
title word 9	bacdacZZZZaZbaaecZYabWZXXZbYXbcYbWdabaZYaaaYbgbbZZWaYZaZZabXacab
title word a	ZacZaZaXYbZZaabcaaYbZYdaYaaXaZbZadccbabaZaWeWbddaXZZYaZaZXbZWYZb
title word about	cacdaYZcbZaabcZbacbZYdabcbZYYfdZYabaZYdcbZcYaZdbcbZbbaXZZbababee
title word access	accWcacaeZbYaZbddaXYaZZbaZaaYXbXccbaZcWceaYZabZdYZYbbXaZcadabcZZ
title word account	aZbZYbZZXacaZbbaXYYZbcYcbcbaZdeYXZdZbbaecZYadafebYaaZZZYZZcaYZZa
title word additional	ZXcZdZYecdbYZabcaaYdbdccYcfbabZYYdcaZcbcZcWgWZccbdbbaZbYZeYZXYdb
title word advertising	ZbbdZZafbYZcaZXaZbYdcccYYcbdZbYcaWbdacZZaYYbbcZYZWbaYZbYaadXZbaZ
title word analytics	acXcZYbabcbcWWaXZZeXXbZcbaacaYdbYcWdZYbddZbbZYabcYaYdZcXZZbYZdXa
title word and	ZaZZZaaaaYaaYZZaYYZbbaZaZabbaZaYaYbbbaXbaYYabYZababbYabaZbaZaaaX
title word are	aWbacYccZbZbcdZdcYbdeZWccaYZaZaZcXabaaacZaaaaYbZccYaYdbbbcYbYXdZ
title word automatically	YacXZYaddgfaYZYYYYfXZcZfgXfYgZecXgYdXZedeaXeaXgggXdYgfYXZecaZccc
title word basis	YXbXYbdXZdeYeacZYbYgZYeYXZYbcZYXgdXeaZedacYgaeYYdbZdYccecYYZZXgb
title word by	XbZacZdbbWZcYZaaZcaaZdaYYbYbZbZccbZabaYbbacZadaYZXabaXbaacabaaab
title word california	YadVcYbccbaWaZcdbZXaabYcYdcaZXYXbeabagbbacXbYYceXcaYcVaXYcaZZZaa
title word changes	cXZdadXaZXbdbZdVXaceXcadaYbcdbccYcYXYdXXXdXcXedZaeWYYaZbXdcddXYd
title word children	YXYfYYeZgZgfaXXfYeXXWXZZXXYfgWWXdXXWffgWWaXWdZXaWcYbgXWdagVWdXcf
title word children's	ZYXdbXbagXeccaWgXeWXXXbYXXYdcXVXeWXWeffVXcXYZbWZWeYcgXXedeWYfWba
title word choices	gZgZYeUaeXdaffYZXcZaabVXZYaZWefXbXeeWWdafceXaggaXZWdXXaadceVZddc
title word collect	YacbaVaecdedaZWXZYbYabbbcabafbZZYeZbabbcabWebabceXaZbbZWWbbaWbcd
title word collected	ZadZdVYbecebaZWYYZbXcZaddZcafXccadaaaabYaYWeYYeebXcWfbZYZcdWYcYW
title word collection	YdYbXZbeWcedWVWYXZdWadcfeXdafaceWcaeabadcWZdYZYdbUbXbcZXXbeYWebY
title word consent	abcYYacaZadbdZbYbbYbXYcZXdbXaWXWZcYdZabcabXcZcZbaaWZZaXZcXbZZYac
title word contact	cedYcXYadaXZbcbccccZdZYYaaZYdcYfdbZYXXcXXbddbYdZcdedbddcadZccbfd
title word controller	aXXZZVceZWXXbcaeaYgedYbdffVXgXbabdYYbZZaWcdYWXZZffZXXfYdddYgdWeZ
title word cookies	ebegXYZeeWYeeaXfceZfcZbXWefXZaYaYYccccZZYZabceZcacWZZZYWYXcWYcfg
title word data	XYaaaaaZYcZaZaZZbabYbZbdcZbZaZcYZaZaaYbbaaZZbZaccZaZabaaZZadabZa
title word disclose	cfaaYfdabWYebagYcegYXeZZXZZZcaZfYbYfcbZceZfWYgXWYaZZbWddeZYcfbaZ
title word disclosure	ZcZababcbVYfaZdXcYbYZaabXdYcgZXdZZZbaeXcbaaZZaYXXdcYcWbabbabbaYa
title word disclosures	abbbdbZceXZbcbbcbbcaabcaYeZZcZbbccaeadaZcbZZZcbbbbXZcXaZcbdZdZZa
title word do	YYabbbYabaXcabZaaaaYbZbYZYZZXaYYZadcZZaYZaaXbZaabXZZdZaZbbbZZaXY
title word eu	aYYeaabdbZYacgabZcdgabdcbYZXbZaZZbXfaXecYcdXZZYZffZYacaZcXXedZcc
title word european	ebeYecZZcaaYdfbebbZZYZYZZYbZbaYZddcZZadYZeaZYccbaebdacbabbYaabcd
title word for	bXbWZcabaccbcZbZYZZZbcZaYdaaYXcbbYZYaaeaYaacbZYbXYcYZdacaYbZabZa
title word from	ZXZaZZXcaZaXXYXYabXZadZbabYZYedXYZbYbabceYZYabdbbYYcdaZXVcacVacc
title word general	cXdeeaYedaZbdabecdbgZccYXecadbWXccfaafaaZdaeXfbZcdadbbabacZcbZfb
title word how	bZaabbZYZZXaaabZbcaZaaaXaaZaXcYZcZbZcZZaaabZccaZYYabZZbdZYabaYZY
title word in	bbZaYZYbYZZbacacbbaabaaabaXZbccabbZbZZbacYaabZbccbabaZaYaaaaZYbZ
title word information	YZaZaaZaacbaYZaZaaaYaaaccZaZabcZaaZaabaabaZaaZbccZbabZZaZbabZbaZ
title word international	YWbccbadbbWXagZeaadgZZbbYYcYWWbaZYYcYWdbWddWaZXWdeYXceZYbXWddacd
title word introduction	dYebccYedbbcefdbadcdYddaZcccdbaYaddbcdcbbfbcYedbceZbdaZZdcZbcade
title word is	aYZdbZbZaaXaYaabYZfabcaZbabbZbaZZaabZaaaZacaaZYYdcaaadZZaZadbXZZ
title word law	ZcXZadcXbZaccYfZbbaaYbdcYcaZcZZZafZdccadbZZbXfVaaeZacZYcfWYdeZXZ
title word legal	XaZZYdcZYaZacXaYYdYdZZfZYaYbcYaabdXdaZcdababZbYYccZbabcccZXbcXca
title word links	fYeafaYeebbafgceadcdZddZZbdcebaXadebdddbZgacXefbegZceaZabeYcbYee
title word long	gZgWWgZeZdZgfgdXXdbYXgdXXggYYXgbYYaVcfgaXbbgbabYWaeWebadYYZXdaYg
title word marketing	YaZcYaZYaccabZXXZcYabcZXZZdeZdaZbXecdaYdcacbbeaYaXbdYZcdZbbZZdZZ
title word may	XeYZadaaaZbaZZbZaaYZZcabaZYcZZbccXabbdYadbZZabaZYaZZZZaacbdZcYXX
title word not	YbcWZdYbeWaeeZYbbZXVbYZYYYXZaaZabYdbYYZWcdXWXabYWZXXgVXZfedWbbZa
title word notice	bacYZYZcbZbZcbZaWaadZdaeaacbfYcYWeZaYabbbcbdXZaaZdZZcZXYYcZdaZbb
title word of	ZaZabcbbbbaaYaaaZaaaaabaaaaaaaaZaXZcabaaaZaZbZZabaZZaZaZbaaaaaZZ
title word on	ZbaZZZaaWadaaaYYYaYcZacbZZZXZcbZbaZbabaccYWbacZYbZaaZYaZZZcaWZca
title word opt	ZafYZZWcbXcaddYaadXYbaXYZYYYXebZYXdcYYbZcabWcddYXYXaaYZXadcXabbc
title word or	aaZYZaaZbaebbaXZaZZZbbabaYZZabaZcZbcYabYbZZYbaYZbZYdaZaabacYacba
title word other	ZaadacacaZYbZaZZabcbadZaXcZZabbaYaaZZaaabbdZZcZZcaZbeYYXYZYcaZcb
title word our	ZaaeaZbYZbaaaZXaVZZcaZZZYYacaZZbZcYbaYbaZZZabaZXabZaacaaYaYZbZac
title word out	bYgaaaWdbWdcgcaaadZcYZZYWaXZZcaWZbedZZdaaabaYfcZabWaaZYZcbcacbdd
title word parties	ZcaYbcZdbXWaXcbacZbZZccbacVYbZdddaXaaZaZaaZYXZZYZbYZaYZadaadfXbb
title word party	bZadYYadaYabcaaaabZcbYZZYbbaacZZXadaZbaaZaYaadaaaaZcYZXaZaZZZccb
title word personal	YaaaZaZaaaaZaZZZabaabbbcbaaaaabZabZbcaaabaaZcaaababbaZaaaYZaZaZa
title word policy	dZccbaZcbZaaddbaYbaeZaaZZZabdZaYabaabbbZYeaZZccacfZZabYbadaZeZbe
title word privacy	eZeabbYZcbcZbdabZabbZbZaYZbcaYcXbbbaabbaceZaXcebacYacaaZceaYbZaa
title word process	aabYZccbbedabZYZaZYbbYbcaacbbYZZcbaaZbbcabVecabbcYbbbacabYZaZbad
title word processing	XaYXYZdYZbZYaZZbbbadbZaZZZXaYZZYcbYcbZbeXbaabZYXbdbcXadbdaaabZcb
title word protect	ZaabcbYXYVXaYdgdcecZaWgWcaYcbcaZXgbdeYZfZZdXZdZaaWWaZdYgaXagbVXZ
title word protection	baaZZaZZaXaadbaaaZZcaZabaZYbdabbcaZZbYaYZcZaXcaYZfZaYbacdbZadWcd
title word provide	XaccbZadZedaZZYYZaZcceaabaddbdaaaYebceccabYcaadcdXcecccZYfZbXada
title word purposes	abVadbcbZaYcaVaXbfbdbedXWbbecbXbebYcbdWdbbccceXWYXbcbbfeadXbcYZV
title word questions	dedZgXYWfXWWZgfddcbVYWXYbZYXZcXdcdaWXXcVZceZWXgcXceefcbfccYbbZdd
title word requests	ZccaeccZdbaYWZbbdWYVfZWebaeXZWdZcWbVWbVYfcZZaYeeXZcadYaYcccbYcVV
title word residents	ccfVecbaebaVbYdefZVZcZXeYcbaXYaWcbcZYeZYbfWaZZeeXcaabVdZddbXbbZa
title word retention	dXbVZdZYXcZcYgfYXbbWXbdVVfdXWZdZYWcVeddbWZbeaVcZWXdXacZeXXYZYYXc
title word right	dbdXeddadeZYccceeYXYcYYdZdcaYabXbXdabfaabdXaacdcZcaacXbZcdbYacYa
title word rights	dceVdebZcddYabdbdYWYcbYcYadaXYcXeZcaabZZedYbXbedWZaecWdbfcbYabaZ
title word security	WXacgaWZXWXaYbededeadZfVccZbafaXZdfbeZWecZfYacbdaWYcZcYeYadeZWYW
title word service	ZZXXWZacZbafbYaYaaeZadbbaecZdYccZaXZYbbeaabdaZYYZacXacYbbYZcbZbY
title word services	ZaaYcaaabbbZaaaabbYbabbXZacdccZZcabdcbZdacacbcaYZZadZYbbabbYaaaa
title word share	ceXcYdbcaVaeaZdXdcdXXddbabZcgZZfbeYcacXbfZdYYbXYXcZYeWcbeabddbYZ
title word sharing	YcZbbebaaWadZaeXZaeXYbedXZbabXZbacWcZbXbcZcYYZXXXbaZdWZccaacdZXX
title word sources	XXZYZbXfZVXXYcYYfcXaXgcZWgVWYdcWcYXVYddagadWYdbWdYXbfVXXZZWgXWeg
title word technologies	cZddYZZecbbbaaYcaZabcaYccdbYbbbaZacbbaabaaYabZcddYZaabZXZZdXYbfe
title word the	YbbZbZbXZaZZabXaabbbaZZcaZbcaZabbXYbYYaZaabZbaaYbbbZYccaZbZbZbaa
title word third	ZaadZbbcaYXaZababcbbZbcbYaaXZbccZaacaacZaaZYabaXbcYabYYZaZZcdbbb
title word this	dXadbbXbaYaacdbZXcbdXbaZaYbdbeaZZbZZaaZYYbZdZdbZbcZbYcZbYdbabaac
title word to	abZaZbaYabcaaZaaaZZbabZbZZZdbabZaaZZYcaabbYabbbabZZcaaaZZbbacZZZ
title word transfer	XaYeegdcbcXZWbbbXgfeWbgeVYfYYVacYZXfWYccYbeXacYWffYXgcbXfWWfgaYd
title word transfers	XYadddZcbcXYYbdbZffeXagbWXdYXWcaabXcXXdcWadXacXVcdXYfdYXaXWedccc
title word updates	bXZdaZWaZXbYZdbXZaacZbacdZXccgeaYcZYYcYXXbZZXccbbcWYZbYaYcbfcWYe
title word us	dbeXaYZafaYXbbabXaaXbYYadZZXbbabbdaYYXcXbZabXYgebcbafbaabbbZbecd
title word use	aZbbbWabaaaacaXaabZeZbbYZbaeacXbbZcdecacabYeZZZXZZbcXbdaYbZaXaba
title word users	ZbaebabbdbdaYZXbWXcZYYXbbWdadXZbXaZcabbYbZbaZYYbccbcaZXUYcaaafaY
title word we	ZaabbZabZbZaZaaaaacabbdbabaaaZaaaZYbbaabZaZabaaacZaYabaaYZadaZZb
title word websites	aYbabYZedcebaeZaXZcZabZccYdZeadYZfbbaYdbabXdaadddaZZgZXXXccZYccc
title word what	bZbZZcaabcZbZZcbYZaYcYZaabcYaabaabbbaZbcaabbaYbbabbaaZbbbZcaacab
title word when	ZaYbXbcZaacfaWcWYZbZZafcbcbbgYdZWfZcZbddbaZcacYYbXYXcaYaYXbdZaZd
title word where	YaZbgfcWcdXWYdZffZbaXWZdVWbXXXfacZYZWXbZZbdXZdYWagYbfXZXdYWfdaZc
title word who	bdYYXZadbVXbdabZWbfcadZZacWagYWaZeVZYZabaZfZYXWXadaYZaZbddYgfZdb
title word why	bXWfdZacVYXbbbddccadcZeWaaZfacVYZbfefeVbXbYbbcYYcabeVdccaabaaYZV
title word with	aaYbYYbcaaacbYZXZcbYbbcbbaabebXYXfZcabacbaadabXadZbbZabaaZaaZacZ
title word you	ZbZaZaaZaaaZbZaZZaaZaZaZZaaabbaaZccaZbacbaZbaZcZaaaaZbabaYbbZbbb
title word your	ZZaZbcZZYbaZZaabbaaaabaZZaZZXbaYaYbaaYacaabZdaaXZZbbaZcbaYYbaZaZ
transfers*1	XZbcdcaabcXYYaababcbZZcbYXaZXXZZaZZbZZcZYZcYaZaZddabaabYYYYabbaa
transfers*2	babbabbbbYZYaaaZaccbYabaYabYXYbaZdXZYbcYbcbYYcbYbabZaaZYWZbZZYbb	9:66
transfers*3	bZYadZYZabbXbdYaZZaaaaYcaWbaYZZbYdaXaaeZZcZZaZaZcbacbdZXXYbXXZca	9:62
transfers/adequate-protection	ZYaaaXZcZaZaYbaZZbcbZZZZYZdYaaXZYZYbbZZcbbbYabaXYZZabcbYYXbbXZcZ	9:142	37:197
transfers/arbitration	ccdXZabZaZdZbYfbeWWZZaWbccaZaZZacbcYaeXbccYcbddcWaddXYcbZacXYaYY	9:216	41:350
transfers/copy-of-safeguard	YZWccbYeYbXbZbXcXfeaYcYbXaYZbYWeWcXaZZeYXddXYbaWecZXccWZVZZdZbcb	9:167	43:303
transfers/different-laws	YYYabcaYadYZYbdZbZaaYYbZYZdaYZdZaYaaXabcaaaaaYdabZaYfaZbaYbZXYbd	9:153
transfers/enforcement	dadaaaYfbaXYccYaYcacacaXbaZaaYZZbbYcZabdcbaabdcabbdaZZbYYccbZcda	9:245	40:350
transfers/framework	dccaaZbXbbaYYZfZeaXaYYcbZYabYZcYdfaZabYXZXZaZcaaZYbeZabYYYYVYWWa	9:224	38:350
transfers/liability	caXaYaacaYbccXZYZcaaYcbaZZaaaXadYbcbabYZaaabZfbbabaccaaXacbXacbb	9:236	42:350
transfers/recourse	dcdXabcXaYdZbaebdXXaZXZadeZbaYZYccZadcaadaYcbbbbXZddZZbbZabZZZZX	9:209	39:350
transfers/safeguard	cbaZaaaddYaZbZZbYbbaZcbYZYaZZYYbXdZbZbbbceaZadebaabZcZaXZYccabge	9:247	37:345
transfers/to-other-countries	XacabZabdZYYaababZZabbcZZZZaYZZYaabZZabaZaYaaZYaabacZZaZZaYYcabb	9:264
under automated-decisions	cabbecbbZdcXbacbbaZcacZYYabbYaaZcagbacaaaeZdYbZZYYbcZZdadbZcaZWZ	16:124	74:69	75:60	76:60	77:60	78:60
under changes	cZcdbaYabZZaddbcbcbcZdZbbYZaedbaadbYZcYXZgabaddZddZZacXWaebddXce	17:163	79:85	80:64	81:41
under children	abZdaYZcdZabdcacYdaaWabZaadceYYYbcZYbabYZYYcWdabbcZcfZbbadaacXYd	15:168	68:88	69:79	70:98	71:60	72:60	73:60
under choices	cYcYbaaabZbZeeZbabYaXaXababYaZaZbZaaXYaYaabaZcaZXbaZcaXbacYZZZcb	13:122	64:60
under collection	aabbZbbcZbcZYZaababaabbbabbaacZZabbbbcbbaZaaZabcbZabbaaaaaZcZacc	2:92	20:42	21:60	22:60	23:43
under contact	bZcYbWYZcaZZdfaccZcbbaXZbYZZdcYabaZXZYZYXcccabaYcdbcacZaadYbbZdc	1:144
under controller	eadXZYZbbdXadcbbaXcaaaYYbcXXeZZaadZYaXcZWcYdWbZZbbbaZdabZeYcbaee	0:124	18:69	19:73
under cookies	bYbcabbdbababaXcZdbcabcZaZaZbbacVbcbcbZdaYcaXdcbZZXdbZaYXaaYaYbb	6:148	27:100	28:95	29:51	30:60
under do-not-track	XYaaZYXfZXWeccYaeaZXZZbYXZaYbcXYZbbZYaZXYgXYWZZZaZZYfZYYceZZZXbc	14:188	65:111	66:46	67:75
under legal-basis	YbaaZbaZYbcaebZYbbYbYbbXZcZccaXbcbYdZcacacYcXbYXccYcZZZbbaZXaabd	5:154	26:45
under nothing	aZZZaZbZaabZZZZaaaaaaZaaaaZaZaacaaZaaabZaaaZcaZaZZaZaaabaZYZaaZa
under purposes	ZabZaaabbZaccZYacbaaZccYabacbaYadabbbbbacZaaXbZZbaYZYaZcabaabaaY	4:98	25:63
under retention	gZeYedYeacZbdgfbaccYWceZXadVVYbbYZdXbbeaXZdbXbcbadYWgcZbXXacYbXd	10:179	44:78	45:60
under rights	dccXabbZabaYdcababWabZYaabZbZZZbZbbaabbaZdbaXbbaabZcbZZacacabbcb	12:124	46:37	47:51	48:50	49:61	50:50	51:66	52:35	53:47	54:9	55:60	56:35	57:60	58:60	59:60	60:56	61:49	62:60	63:38
under sale	ZccXccYabaZbXZYcaYaXcZbcVcaZbXadbWbbbcZXYcWbaXabbWZcZWcYaaZXbWYY	8:161	33:73	34:66	35:60	36:48
under security	cZbadaYYcZZZYeccbZbaYYZYaYcbabaYbbaaZcZaadaaZadbZbYZbZabZdacaZYY	11:147
under sharing	aYbabcYedYacaZcabdcYZccaXbZYcZbaacZcaaZacccaXeZYYbZabWabeccZdZYY	7:128	31:77	32:44
under sources	ZWafXZYfaabYZZXZebZeZcbYYZYZbdaYaZbYbcdbYXXbYbbcdaYbcZXWXeZcYaff	3:163	24:67
under transfers	aabcdcYcaaYXZcddadabYecaYZaaXacaXaWcZZabZcbXZdbXcdZccZaXZXadbbcd	9:183	37:63	38:60	39:60	40:60	41:60	42:60	43:67
under unknown	ZaZabbZacbaabbaaaabbacbaabbbbabaaaaaaaaababaaaaZaabaabbbbcbbbaZa
word <email>	debYZYWVcYYWccXeabbXbZWZbXWWZZZbdaYWWUcUZbeZXacZZadaabcdcaYaaaec
word <url>	ZbZZZcaaZYZcdcYZacaZZXXbaabWXaaYZacbYXYXeadYXeZYXbZZZWbcbabZaeZW
word ability	ebbYYXbbZcaacaWbaaZaaZZYZZZZYbbaYYaacZbaaaZYbYaXZYYabYXYbaaaZeaW
word able	cZbZabbXYabZZXacaZbYZWXYaYZaXbaaXZbaZaabbYcZcYcZYZaaaaaZbZZYXdbY
word about	acaabZZbZaZaabaaabZZYbYbcbbaabaaaZZZXaZaZbabaabbaaabaZaZZbaaabab
word above	aaabYbZaYaYZaYbZaaababbaYZYZaaaZbdaaaYbZYabcacaaaYYaaZZadZbaYZbb
word absolute	YYbbZaZZaZZZabZccZaZaacadcZbfcaYaeeaZZYbYZcZYbaeZdWbZcZcbacebZZZ
word abuse	ZaaaWbZYaZZaaZYXZaZcabaaYZZaZZYZaYZabbYYcXbabcWZaXZZXbcaZaZadZZZ
word accept	bZcZYaZYbacZdYbaaZaaYZZZYZZbYbcXaZacYZYZacZbZbcbYZZbZZaYYZcZaada
word acceptance	acaeZZbaYZYZbaYcYZaaYaYbcacaacbcYabaZZZWXdYaabfcabYbaeaYXbeabdaZ
word accepted	bXZbaYcYbbbdcZYbaaabbcafbZZZeYYYaaXbYZYZYYZZcZZbbacabaaXXZcbXcYb
word accepting	ebcbcaaYbYacbcaccZfYXaZcadaZbYdaZZZcXabbabdaYbZYZZcZabYcaaZdYcZb
word access	YabbdaZZcXZbXZaZabaZbabZbYbYaaYYcaZaaZYbdYbbaYcdZYaZZYZZbYabZcaZ
word accessed	ZbZbZccYcXZaXYcaZbcZaaaZbZcaYbadZccbZXabcYaYcaZbWaYZaaZbZYcZYeZZ
word accessible	cZaZadbXabaaYZcZaXdXZcYcYceacabaaYZYZcYbbbdaYZbZYacZaabdYcbYccYZ
word accessing	aaadccZZfXaabZZeaaZaeaZZZYcbcbXYdZcYbZaZcbacaacbacYYYabaaZYZdccb
word accordance	ZaZcYaaaZbcaYZZZbZbZabZaZaZZZacZZZacZbZcaZdbbYZaaYbabadaZYaaYaaZ
word according	bbZbZcYaaaYcaZbaadcdWacYYabZaYcabZYdaabdcadXZcYYaYaZcZZabZbaYcZd
word accordingly	ZdaaZccZZaeaaXXYZabaacddZZWaccaeVdYcYaZccZaYbZZaacabbYaXZaWcdaab
word account	bZZYbbaZZabZYaaZbZaZabaYabaZYbcaaabZaZcbaZbbaZabZWbaaabbZZYYZZaY
word accounting	aYcYcaZbaddabcbZZZZYaaaaadZXaYZZabZabaddYZZbaaZZcZdYacaaZZZbaZba
word accounts	XbaaZZbbXbcZXcXXZdbaabbZbaZcZbacZYZbbabbcZaZbZZZcZaaZaZaYcYZZYda
word accuracy	bYZabXcZaZZaYeefcYZaXacaaYcbadaYZdbZaZXdabZYaaYfabZaZbYZYZaZZeXe
word accurate	dYdXbbXaZbaZYdYZbbZbbZaWZZaaXabYZaXacacZaccZaXbbbbZccaaYaaZYYYbZ
word achieve	dabXXfbaZbcbfddYZccbYZbYbdZaaWbbbZZbdbcdZabbadZXYacZdacZaXYadaYZ
word acknowledge	ZbZZcbbYbbaZdZZcaaZbYabbXZZZZZXZcZYaYXYbbedZcaZYZebYaabbeYZZZcaa
word acquired	aZZbaaaccbcYYZdbYYcabbabbVaacbbbZbbXaebbaaZYYYaacabbZaXbceabdZec
word acquisition	YaXZaZdbaZaaYZcXZaZcbbbaYaYcdZZZbbaabcYabYaaYbXYYaZZbZbcdYbabaZZ
word across	dcabaZabaYWccZZdZbabacbYYZbZYbZacXbbdbYWWYaZZZZYaYbbaaZZaZaaaYaZ
word act	cabZdcZbaYYZaaYeaZYcaYYcbbaabYdZaZbaXcZcbbYZZZaYcdZdYYZZZaZcZYbb
word acting	baZcbZbbaddYYacaYaZYYZcaYYbcYZcacZdcaaaaYaabbaaZacbdZbZabbdXZcZZ
word action	XcbbabbcebZbcXaYaZYbYYdaXbaXbYZZddcaababbadbYaZZZddZZXcZcYWaedac
word actions	ZbbZbXbbacZZabYaaZYZZZZbZbZbbcaXbaZYZaaZbabYZaaZbbZWabZZaaaaYZaa
word active	cZbYacXZbbZYZbacZZXZecYYaZcYaYaYXXbbaZcYWWaZYYccbZcYZZaaZYZYcXaa
word activities	ZabbXYZcaYacbZaZXZYabZbYXaYcZbYabZbbZacZZYYbYbYXWZbZbZabYbaadaaZ
word activity	adZabZYaaabYZZZaZYZZcZaabcZdbXZacbccYbaZaYYbZZbbcYZYabZZcZYYaaaY
word actual	cZYbXbaebcccaZWaXddZXbbacZYZfZaXXaYcdabbaXZaaZYbdYaZbaYZabeababa
word ad	ZYbaXbYZZXbabaZZadccZcbbYaaaYbaZZZbcaZbccYdYaebXZYbaYZaaYZacbZaZ
word add	WZabXZbYaaacZZXXYbbcXdXbbZZbbbaaYcacbabcbVZdaaXYcYbYZcZcYccYaaXZ
word added	aabeXcYWYUVaZbYZXZdfZaZcYXXcbYddZZaVYcXWWaZYadaYXZYYXcabYbfbcXXZ
word addition	ZYabbZZbcYZaYbabaaZZaaabZZZZacccbZbaZZbZZbZabbbbbZcabYYWZbabXbab
word additional	bdYbcbbaZacZaaYbbYYaccbababbcYaaXabcbbYcZaZcZYZZcbccaZbZbbabbaaY
word additionally	aaZbZWabZaZcYXbaaXabcYZZbbdaacZYaaaZZaXabXaYaacZaYaYabZZYXaaYaXc
word address	bbXZaZababbaYXZaZYaYbaZZcaZZaaaYaZXZZZYaaaZabYbbaZaZZbaZaaaaXaZZ
word addressed	bcbYZabbYabbcadbdaYYZYZaZaaZYbcZcZcacaXYacZYXbccYZadYWZYabaXYdYZ
word addresses	XZabaWYYbZbZZZZYYZaaccaccZbXadbdXYYYZabcaabbbXWbcaaYZcYaabaaYaca
word adequacy	YZXebdbZebXZZgadccddZYZcYYbZXYcbWaZaZZcXWbfYZXaXffYZeeYXYWXZcXZc
word adequate	YWXcZabcecZZZbYaZbcbaZbcYadYaZbZZYYaYbeZZcaaaaZZceXcdcYVYYbYbacb
word adhere	ZYabdZYYfZaabbccbadYbXXZcacacceXabcZYYbaYabbaZbZbccadcZbbcacYZcb
word adjust	cYdaYaYZbaeaedXaZcbabdYZaXZaXcbXZYbdZWdcdYeaYdeZZZYcZbZYaceWZabZ
word administer	aaXabbZbZaZdaZbbbYbYcZWYXYWcZcYZbabZZZaYaZYXcYYYZaYcaaZcbcbXYcXa
word administration	YZYcYbbbYaaaZZYWZdabaaXdaaXXXcZcXYaaXYbccZcXbadabZaZbXbYWZbcbbbd
word administrative	XZaaYZbXXYbZbcbaacbaWacZZZYccdXZbdabcXacaYabYcWYaYXaZdabaaccaYaZ
word ads	YcabbZaYZaaZbbYabbYcbabaaaWcZbXZeZaaabXbZbacbbbYYYbcaaccZbaacZWX
word advertise	ZbabZYcbWYZZZbXXYbXdcYcYYdYaYbYacYXYbgbbXdaZcabYYZceYbcaYbYYZXYb
word advertisement	YbZbbXbZYaZaYaYZZYZbaXbbbbcZaYZYccZZaabaabYcYacdZaZYabZZZZZaadZb
word advertisements	YcaaabacYaZbcbcbZbXaZbaZZcZZZcaaaXaZZaaabdZaZbYZaZZaaYcaYZaYZbZb
word advertisers	abZbbYdaYZZbXaZZaaXbebdYZbYbaaZccbYaacabXbYYaaYYaacbWZdbYaabZaZa
word advertising	YZaXbbYaaaabaaZaZcZbabZZaaZaaaYbdYabbaYZaZZaZbaYaXYbaZZZZaZYbZYY
word affect	cabaZbbaZaeXcdddccZcaYZZcYcaXdZdYadbaYaYbbbZbaZbZbWZYZbcZZZYZbZb
word affected	ZZcYcaYXdYcaaagagZYYaWYYcbdbbbdYaXbbbbXbcdZbbecaVaadYZcaZbfcZbYZ
word affiliate	aYbZYZbZbYcbddcXWZaaYYYdZaaYfWcYaeXabbcbcbWZaYaaaZbYaZbbebXcZaaa
word affiliated	bbXdbZZYaZbaZbadZYaYbZbZbaaaYZbabZaaXYbcdaeXaZabZYaaZZbZZXaabbab
word affiliates	YbaaZaabcaaaYaZaXcbbacZcZbYaZaaacZYYYZZacZeYZbZXabaaYaccYbXbabab
word after	cWZaYdbYXZXdbccYYecaaceYYdcYYabXXbZYbbdbXXYZcaaeZaaYXbYbXYabZYYZ
word again	bZbZYaYZdaaYcaYccZYbZadYWZcdYaZZcYcbddaYaaZcaaaYaZZbVacZbbXWZaaZ
word against	YaaYcYaYbbYYZcZXeYZZYaaZbaabbcZbaaZbaZYcbYZYcddaZZZZbbaZabbZZXYZ
word age	YbYbWWbZcZaaYZYcXdaXYZYabZadeZXZaYYZZcdXZYYXdYWaaaYbdaacYdaYcXXc
word agencies	abYaYccdYWaaXZaYXebcZcdaYaYYbYbdXcYaYdZcbYbUacXXbcXdXXbeXeVdeZad
word agency	acacYcbdcWYbZbYZbcacZbbbWacbYcYYbYZccdXcbYcWadZXZabaZWcbXeYfcYaa
word agent	cYYbcdbYdZaZZWZbVaZaZaYaZWbaXXcYaXeYXcYYZdYaacXXaaYbdbZbZYZaaZUb
word agents	ZaaadbZaeXbaXacYXbbYYaababXYacccacaXVYZZbaaYabbaZbaYaYaaYbYZcbZb
word aggregate	XbYbbbeWZcZaZYYZdbcbacbYYXZfcdZaacYcdaYddXbbabZYZZdaZZbdbcbdWWXa
word aggregated	ZbZaYbcYZacdXZaaZaZYYbcbZbccbZYbabZZZZbbbYbacbYYbYcZZabdaWZbbZZZ
word agree	aZXcaabbbYecbYZYZadbXabaYZYbebYYYbXaebZZbbaYccaZcdYaYaZXacbbbZZa
word agreed	ZaYYZcbZYZbaYbYYXcXdcYYeacZXaaZXZYVZXZZdacaWcbYZYcbaYZdabYYYbYab
word agreement	YZXeZbdaZaabbbcZYddbYYcZaZXZbbaYXcZcXadbYbbZabWZaeZYbZYYabZabXYa
word agreements	aZYeYcYaaaccaedYaadaXZZbabcWbacXWbbbabcaYZabZcYXbbYafZXZZYZbZYZY
word ai	XaaaabaZYZZbYYXZZccaZbebcaceaaYbabYadaYaZaaXbZZYYYbaYaacXbZbaZZX
word alert	XYaZcZZabaZZeYXddeaZabbcZXadadZaedeZaabZabZbaeabddbaZbYaaZabYYde
word alerts	bZZcYYbcbccbZbXaZcbZadcWacbbZcaWZXccbacfZZYbacYZaZebYaZbZedZbcZY
word all	aaccbZZbbZaacacabbeZZaaYbbaYcaaZaababaYbcadabbaZYbaZYZbabbabaaZa
word allow	adZaZaabaXabZXbZYdcbaYaZZaaZZaaZYZabcaaZbZbZabYYYaZaabYaaYcZcbbZ
word allowed	cbYWZbZYbabZaYdbbZaWYZaZZZaXaWcXZaaZbZaZcZZYaabbbYXbdYYacdcaYbab
word allowing	ZcYZdaaWaZZZaZabcYXZZZacYcYeYcYZcXZaaZYbYbZXZbZWXYbcYbaZbaXYbaYa
word allows	ZbZZZcaYbZaaaZZZbWYaabYZbZcaYaYYZYaYZbXadbaaZYaXbYaZZYZXbaZZaZab
word along	ZbcdbaYaaXWZabdZbcaebbbYWbZYabYdcabZYZXbZccZZcYXXZYZYYbadZadaXaX
word already	caaaYbYbZZaacaZcdaYdccXYZbdbbaZcaYbacdYXZYbZbbbXaYccZbcdZZXabYaY
word also	acbbZZbaaZaaaaaabbZababacabbaaZbaabZZaZZcZbZaZabZbbabbaacaabaabZ
word alteration	aYbbcYZacaZabdeeabcXZZbaccaZdcdZYedbZZYcaZbaZccdaaYabbYdZabdaaZb
word alternative	cdZbYbZZaXaZeebZbgdaWdYWbbbadcXaabZYaZdZZXcZaaYZZZZdcdYaZdcYaabg
word alternatively	eXcccYXZdZeZcXZfYdcbdaYZdYZYXeZcaXfbaaYZZbadababXbcbaabcaacYbcab
word although	ZaaaZbZXaZYbcZadeeaYYZaZbZYZccdXacbaYZaZdabXaeZbYZZYaYXeebYZYWYb
word always	babaXXYXZZbZcbbdYYaZabZacZZcZbaacbcbYWZaaaadbYaZZbYYYacacbcZbYaZ
word amend	bYdZeZYXYZaZaaZYbYaaaZWaYXdbcZYYcaYWXYYWbcZaabeeZadXbaYYYZZVaZXa
word amended	WaaZZYdcaadcWZcXYcaaXYgbaZYagbXZYgYebYcgaXaaZZYXfZaaZaaYYabaaWZZ
word among	XaaabbZaYaXcXbdabZaYcXeZaZabbcYZbcbcdcXbYbZcZZbaZXabYbadZZcadbXb
word amount	dYbXXXeaXccabcaaaXZcaYbdZbcYaZddZYYaZZdbZYYbaZZaaXeWcbbXXZXXbYde
word an	aaababbaaZbaaZZdaaaZabaabaaaaZYaaaaZZbZaaaaaaZZYbZaZaaaaabZaZZaa
word analysis	YbYcaZcbYXZbZZbaacacbbbbabYdacYcbbacbbabZYaYZcXXZZYbaZcaaabaacYY
word analytics	ZaZbZaabaZaZXaZZZZZZcZZZYaaeZbZaZbaacbZaaYaZbZYZbYZYZZZZYabaabXY
word analyze	YcYbaZaZXWYcaYYaaaXbccbWXaWdZaWccYbZZaYaXaaZcYXXZYaaWXdaYaXZZbXZ
word analyzing	aZbceaZeaYaZacZdZbXbbecZabYdbbWaaZdYcZZZZZZdadYXacacabcaZeZbaZbZ
word and	ZaaabaabaabbZZZaZaabaaaabbbabbaaaaacbaZbbaabaaZbbabaZaaaaaabaaaZ
word android	baaYZYZYbadeccZcbcbZYaYYaZYZZdaYXadZaZcgcacYZbaaZcYaXbXXbaeaYccc
word anonymized	cXZbcacbacccZaaZcdbbafaZZZbbaaYcbZZbYbaaYYZZbZaYbYccdYdZbdaaZaZY
word anonymous	cYccYXbYYbdcbYYabZaZbbbcabbcZbacYZbabbabYYbZcYZXbYdcaYdZXZabZcaZ
word another	XaYZacZabbYZWbaZcaZZZbbaZZbaaXaaaZYYaZbbabaXZZaYZZaZZaYbZbacYYaa
word answer	bZaXXYbZYcZYWWYbYXZYcbaXbYbacbcZaWZYcdabbaYdcVaZZZbaZbZYaXZXZbba
word answers	dXbXdbZZcZbZagbbfbYcXcZYYabZYYaZaZYZaaacbcXdbZcZZZXZcaaZdaYbbYaa
word anti	ZYZZZYcabaZaZbabbZYbcabbbZaZdZaYZaZabZbcabZacXaaabcbZcbaZbbaZabb
word any	aaZcbbZZbbcZaaZZbaaZZbZZaZbacaZaZbZaXZaYbbbaccaaZbaabacbbbbaZZba
word anyone	acYccbZYbZZaXcddebcZXZbYZZXbaadcXYacaZabZYdYXccbYaZbcbZgbbdZZZYZ
word anything	bccbadYbbZYabaabccZbaaaYXcbZbYbYabcaaXaYacddZccaZbaabWcbcZaXbbaZ
word app	acaaZZYbZbbaaYYWXZcZccadbcbdYbccZaaaZZabaYaaaZbccbbXXaaZZaZaaZcY
word appeal	ccZZbaaZadcYcaXaaYYbaabYdcYcYdeYaaeadXZYabYcYYaeZbbYXZafababdcZZ
word appear	aacbZcadZYZbccZWXeacadcYZaYcecbZaYZbcbZaaZbXZbXYZaaaZYZaaabbZaaY
word apple	ZYYbZXZbbZcaZaXdcbYaYcZbabXZXdaWaXZXaacZZYaXcabbaebZabWZWaYZZYcf
word applicable	bZbabaZaZbbYabcbaaaabZaaZcabZabZbZaabaaaacYbZZaZZacbaaaaYZbZabaZ
word application	ZZZZYabcbabaZbZZWZeZYZaZZaaZbbZcZebbaYaaaaacaZZaYZbZaZcabbbcZaZZ
word applications	YYaabZYacZZabbXbXbZdabZbbYbYcadYXbabYZXYacaaZbacZZaZbXaYabZaXZcc
word applies	ZXaadYYcdZaYddbabYbaaZWaabbbeYbaZacZacaacebaZaaYadZYbaZZddaZZZad
word apply	aabZaaZbZZbYbccaaabaYbaaXbcZabZaYbbZbbacaZacZbaZccaaaaZaZZabYYbd
word appropriate	cYZccbaYeYbbZcbdaccYYXbZbZabbYcZZdbYZcbabZbZbbaaZbXabcYaZaZaaZZa
word approved	XZXeZacaZbdbZbbXZcedZbafbZaabcccWecaYbZaYXaaZYZadaXbccYZYbbYbbWb
word approximate	UbYbbaZYbaYbZaaYZbadaYaZYbabZaYacaZcaZZZbaZYZbXYaaZaXacfbaabaYZY
word apps	babZZaYbcbdZabZZYYZbbaZZZaYaabeaabaZYYaabbabbXaabbZZZYaabbYZZabZ
word arbitration	bccXaceZZbcYaagbdWXZZYXdbbbYZXaXbZbZacYccbZacbbbXbacWYbdaZcZZcYX
word are	YZZaaZbabYbaaaacaaabZZaZbZaaaZZaaaabaZababbabaZZZbZaaaZaaaZaZYaZ
word area	ZcaabccZabYcbbbaYaaYZZacbccbdYbaabaYYabcbaacZaZaaZcZaaacaabZaaZa
word areas	acZbabbabYaZZZYbdbZcbbaaabababaaZbbaZYYZbZacYaYbaabYeabacZZbaaZb
word around	aabaabcYXbZXcaadacaZXYaaaZdZYZbcYabdaZcaZYbaZcbacbaZZcabaaabcbZb
word article	ZZcaccZYbaZZbZacbcaccbbabZZbabYYbbaZabbYWaZcXYZZbbZcZcbacYbZYYab
word artificial	YXacaYZaabdabbXZaaZaYbWZdWaZZcaZbYfZbYdbcaYdZbcccZYcYdacYcaZYcaa
word as	ZaaaaaaaaaabaZbZZaaaaaaabbbZbaabaZaZaaaabZaaZZZabZbZbbaaaaaaZZZa
word ask	aZaXbZZYYedZXcbcZaaZaZWacXaZaaaZcYZYacaaZcYaaYbbZbabbbZZaaZYXZba
word asked	YbaYZaaYaadZZYabaYWbYYbbbaXYaZbZZfaaaXdabdYdZcbacYaaaZbacWYdYZdb
word asking	aaZbbbYaabcaZWYZYbZbWdXbcZacZZbYbYbbZZcXbZZaXabadaZcbaXaaZcZXZbf
word assess	XXYdbZdZWccbbYZdZcabYZYWdYabacWabaaccaYbZaaaaaXZZZbaadeYWeaZXYYZ
word assets	YaYbaZeZbZbZZabYacZcZaZYZaYZeYZZadcZdaacbZaeXdYWXaZbbYbcdaaccaaY
word assign	ccZdbbcaZYYbYYebaZdYaZbYZaaXbacdZZbZYaYabbbXdZYbXXcXfZbceZbYabXb
word assigned	dZYfaZebcadaccbdaWbZYdYZcZeccaZbXcdadcbbZYZaaXYbbbZWccXbabacabYZ
word assist	ZbXbYcXbaWacXZcXZefZXbabYbcbbYbcYaaZZaabcWdaXbYXYbXaaZZeZbZdacXa
word assistance	XcabZcYbdaYYYYbbZdcaYaYcZfaabaYaaZYdYcaYbYcXWbabcZacYXbbXYacdbcW
word associate	ZcadZabcZcbbbZZaXcabdZZaZacYZbZbZXbcaaWYbaaceaZYbYbeWbecaadabdZX
word associated	ZZbXZabaaaZYbaXabaYZbaaaYcabYYbZZZZYbaaaaZbZbZZbbYZZZaYbaXaXYcZX
word at	bbbaZYZYbaaabaZbaaaaaYYZbZaZZZZacaaaYXZXaacaZabZYabZaabdaZaZaYca
word attempt	aYaccYZbZZYbZacZbZZYfaaaYaaacaZYZbcWacZaaXYaYYZbcabaZbYaWYZbZaca
word attn	eZaXaaYYdXaZdebdbcbXbXXXcZYYZbXdbZaYaXgYYZdbYZcXdZcbcdacbcZYZZdc
word attorney	baWbdZaZZYYZdYXaUcacYZfabXYaaZZdcWaZYbZaabZaYbXXbbZZacagcZaabXWb
word audience	cbaZbbZcZYYcacYbZcZaaadZYcZbaXaacaZYYaZZcafZcgZXZZaYYYababYbbcXa
word audiences	XcXbZaaXZbYYaYaZaZXbcZbWadXZYaZXcaXZaZXZYaaaaYXXYZfaecdcYaYdZYXY
word audio	aaaaabZbcbaZZZbaXZabZZbabbcZaaccZbZabbYZbZZbYaadbaYaZaYZZbZabYba
word audit	ZWcXfaYcabaaabdYbacaXZcZacZaaZcZaYdYdcYXZZXbbZabYYaZacadYZdZbcZb
word authenticate	cdYbbWcbYdXZbaZbeaZbbZacZbbcbcXYYbaZceaaYcYZcdZacabZZaaZaZZbZYbX
word authentication	aZbdbcXbbaYabZcaZbadbaaZaaZWZaadaabaacZZaaZabbZecYYaZbadYbcabbac
word authorities	YdVdXbaaYZXeZXbYYcbaXZabacZYZYYaYbXbWXZacXdUcdXYbaZaYXbbYXYecZYc
word authority	dYWbcacaadXZdcbbXZYbZYbddZbZYXfXbYcYZcZYdfWXbcYebdZbWYYdeYbaaZYX
word authorize	ZYXYacaXdXadabZeXbbbXUabcYYaaZabXeacYbcbccZWaaWWZcWZcaabcWYabZYX
word authorized	cZZbddZZdYYaZXZdYXZbZYaaYZZbbZbXbZcYacZZbcZbZbYVZZZaaXYbYYZaaWVc
word automated	aabccaababbYaaaaZbZabbaabbacZaYdaaaZcbZaZbXabYbcbXZaYZbYZaZbWZYa
word automatic	aXbdaadYaXcYabadbaYZZaaaebaWZgbacccbbZZfZYaZbXaeZYWaaaZaYcZcXabd
word automatically	cbbZYcbbacbbaYZaXZYbbWbabaZZaaZbZbbaZZbaaYZZaZadZYbXabacaYcaZdac
word availability	bcaZYXaaZcbcadbYZaacZaZbcaYZbdbcYYYdXYbacZZYbZZaeXZaZcYXZbdYYccZ
word available	YZZaZbYabaacWYaaZaaaacZaYbbaYbaZbaYZbXaZaabbYYaZabaabZbaaaZbbaYc
word aware	aaXaZcbYaaababdaabZYXZZbYZccbZbZbZZcZYacdZbaYbXcYbbabYYebabXbbYa
word back	aXdZaZcXZgbaacZXbXXcYVZdXbdcdXbYbbZWZbYcagYdXbdaZYcZZcZYbaZZaWaZ
word background	aYZZbYaZbcYZbcaabXcZZaYabcbbZbbZXYdZbacaYZXYcZbccZbacaaZZZfYYZac
word bank	ZcYZXaababadYYXaXcbaYZZZaacZddZZaaYdYbabbYcYbZZbZYZbZbdbYacYYbYb
word bankruptcy	ZYacbacbbcdaZaabYcacZZZaZZcaZZYYbdZYbbbebaaaYbbbZbacYbbZbaacabYZ
word banner	cXcWYaZVaZcXcZbbaaZbcYYYYaacbaZYXdZbZaZWbZZXZZaaZbXZYZdcaYXaZYbY
word based	ZbZYbbaZXaZbabaacbZcaZZaaabbabZabXYbZaZZYbaZYabZbYZcaccaZaaZZZca
word bases	aYbXVbZbYbcdebbZbaXdXaeXccYbfYYXabYbadbfbbYcZbYZbcYcXbZacXYbZZbf
word basic	YcZYZbdXYbcYYXZZXZYYXVWccbaXbYcbYcZcVYabfYcYYbacZXYZbbaaeYXaZecW
word basis	YbbZaZcWZbacbaaXaYYbbXcXbYXXaaYabbWaZabeZcZadaYXdbbaXbcabXbYYYbd
word be	abbaaZabZabaaZababbZZbZZZaZaZaabZaZbabbbaZZabZaYZaaabbZaaaZZZaZY
word beacons	badeYYZcYXcdcYZbebYccYaYXbbYXbaZZVbZdbYaWZbbbZXaZbXaXbXYZadXXcbd
word because	ababcabZZdcZabbcaaaZaYZccabZZYbbXbaaacbYaXZYYYZZZbXYccZZbZbcabcY
word become	ZWaaZbcaXacbbbZaZadYYZabcZaccadXZbYbYYbbcZZYaabcZaYacbXdadZZcaaa
word been	aabbbYaaZZZbaZcabZbbcYbZZbabbZZZdaZYbbbYZaXbYaZcabaYaYaZaXbbZaYb
word before	caabbcWYYabaWYZbcaXaZZZYcYYaZacYaaaaZZYbbcZababZaaYbaXabaXZXXbca
word behalf	dbZabeZXdYbaZYaZWZbXaZbbbZXZbYcaYaZYVcZbccbZcaZaacZbbXabZaZbcbYd
word behavior	YcYXYdbcaaabZYbabbbZacZaYeafZaZcccYZacaZbbdZYZZZaZdZYabZcaVddZZZ
word behavioral	ZbaVcYacaaaZbdYaZbaXZebbZYaaaaXaZXZadbbaaYcabcbYZYZaYbbaZbZYbYZW
word being	bXcbaYYacZabbddbaZcYaZaZbaaYZcZaacdZaZZabcaacZdeaYabZbacabbbXaab
word belief	acZeaZZeZYZdaZdZbcZbZeZZaZZZeZbZZacacdZaaZacYfZZXdZbdYaaaacZbYXa
word believe	aaZacabXcbZZbYbccbaYbZabYYbYdadYbdaZXYZYYabZXdacZbbabaaabZZYacad
word below	ZcbYaYbbZZaYaaZaYZZZZbccacbcbZaaZaaaaaaZZZZdabZbaaZbaaZZYaaaabaa
word benefit	ZfZaXcfcaaZabZcYYZdaXccaYeZZabYcaXYbZdZdcaZXdaWYZYdYYYddaZXeccZa
word benefits	fcaWaeaXdXWaZdZYdZaYYXYYYaabaYaYbZYcXZZZdZcZYcdaWZXWdZZcebZZYYZZ
word best	YabYaWZcZdabaZaaZabcZZcWcZZabcZbbaZdbaYbbZaYaaaZYaZZZcbYbZZZZbbX
word better	ZbZabXZaYeaYZaabaabZfcZYcbbbaZYaZXZbcaZZaYZbbZaZaabcacbXYaabaaYX
word between	bZZaaZcZbbcaacZcbbZabXbcXZYbaZbYcbYcaYccbbaXZYYYbZZcZaaabZaaYbaX
word beyond	cWbZbaYeecdbcddcaaeaYbaXcbabaYdYYbdadbbdXcacZYXZbeYYedZdZcbYYZad
word billing	YYYbabcbbZbbYdaYZadaZbabYbddZbaZZZcbcYbbZYcXaXZbYYaabZZbXaaabdZZ
word binding	bcaYbXcXcbbYbcZceYZaZZXdZaZcbZYaabaXadaYZcZcYabdYcccaZaaYaaXYYaY
word biometric	acYYcaYZbYYcfdbbYafdWWYZYdgYcdWYbcZgccdaZaZWbabbaaaZXZbbbXfbdXaX
word birth	YWaXYYaabebXZYZYYZaZZaXaacaYbbcaaaZbaZdbaaZbcXfcaaaZbZYZYabYYZdb
word block	cacabZaWZZabccacdcZccaZYYYbYZbaXdbdZZZZabacZYbZZYYZZZYcZbYZWXacZ
word blocking	ZaabbaZbZYYaaZaZaabaYbdYZaabaebcbcdacbacZXbacaaZfaabZcYaZabYaYba
word book	YYYdYZaZWacZYaYabYXcbcaZdaabWeZcaXbYccabaYWZbZbdcYcZZZaXXeZcZYcb
word both	YcZbccYbaaYbabZaadbXZbbbbZccaaZaaaabcZabaZdZYcZZcZZaZZZbZaccbcYY
word bottom	ZacabeXZcaZaYZXbZbXbdeXYabZbWbZadYddZYaaYZZdWabbXZZbYccZZaZacadY
word bound	abZZcZZbZZZadcbbcZZYdZZXccXZaabYbbbbXYYdYdaZaZabZbXZYYacbbZZYaZa
word brand	ZabXZcYdaZaZbbbXabWccdbWZaZcZaZZZYaedccZaYYbbbZYZZXZaYYZbbcaeZbe
word breach	YXdfeaYZbbaaZbbgbZdZbYdXdaaYbbbYYcdbdZYbYZZXbddeaZXaXZbaYadcZXYa
word browse	bZcZbaZcccbccccbZabaYabZaadbbaYYZaYZZbabbZZbYabZYcaaZaYYZcYbbcba
word browser	bbbbYZZcabYceZXdbaYbbZZbbYaWaaYZXZbaZbXaZaXZaababYYYbZZXZacZabba
word browsers	ecbYWZZdaYYffcbbbdbZXYZZYbZZaaaaWaacYbaZbabYZaZXXZabcYZXacbaabbb
word browsing	YaYeYYabbaaddaYbYacZZZabdYbZbaYdZaabbcZbbaaYaacZaZbbbaaacbbZXcbZ
word build	ZXbZaYWabaYZZXebbZYbabZabbZYZZZXabbbbZaYZcadabdbZcaaaZbYZaZaZZaa
word business	bbZZZcZbbaZYZacbbaaYacZZZaZbZZYbbYaaZbaYaaZZaZaZcZaZaYaaZcacabZZ
word businesses	bddbbZXYcZbbZcbacZYZbZcZYcYcYabZcbaZZZaZacbZZZbbabaaabdZbaWYddZc
word but	ecaZaZaaaababbabZYbZaYYbbabZacbZYbaZZXaaacaYbbbaZbZaYbbYaYaZadba
word button	cdYeZZYbcaZdcZXZYZaYZXYeZcbaZZbYcZYZXXWZcabWaZbYYVZVZYYZbYbZcdXa
word buy	YcZbcceceYbdcYbYabacZaeaYdZabdXcbcZbZgYeaabZaaXXZadaaYdcabWeebba
word by	ZbZbbaaabaaabaaaZaZaaaaaZaaaZaaZbbbaZYaaaYcaaaabaabZZZbaZZZaZaaZ
word ca	cbbXcZYZcYXabcaZabeZXYXYbbXXdcZdbaZXZWcXXZbaWYdZaadbddbbZcZaacZc
word calendar	ZYeYbYbZeecbaacYbYYaZYaZbYacbYbYbZXaacaabeWgaaZacacbbbZWbeacafcb
word california	cbcZbcZacbaXcccbaYaaZYbcbbZacZbaZdcaYabYaaZaYaaacabaccZbZbacabca
word call	afZWbcWYcaZYbZaZbbXZbcXZaZYaYabacZaXXXbYYYecZabcYZcbaZcbZbZabdaa
word called	ZZbeZXZZaZYbcXZecYYacWaaYZcYZZabZXZWYdZaWcVdcYadZZYZdXaYYbaZabbc
word calls	XZYZYaabadbbbcaZWbaZZZZbcZbaccbWWbbbbacdcWacbYZedXZccdaWYdfaYbac
word camera	aYacYZYaaeeecYaZXbceZadadYbYfabXYcYdaXdfZYadbaZddWZaZdZYZdcZZbcc
word campaign	ZYabZYYbZZdZZZbYdYbaadaaaZacabbZaXccaadcbZVbYYZXbYbZdZZabccbYZaZ
word campaigns	XaYcXZdaaZaYcXbYbbabadaZZbYaaeZbaaZXabZbaXbaadZXaaabZZaaadXcZXba
word can	ZabYabYZcZaYaaYbYbZacbWZaZaZYaZbbabaZYbacacZaacaZaaZaZcZdaZZbabY
word canada	bZdZbYbZYecaccYaZaZdXbaZbYeaZacaZYcbbcecbcXZccZbdaaaZbXWdabaYbcc
word cannot	ZYbYaaaaabbYYZbccYYYYZcYbZbYZbdaYbbcdZaZcZbacabbYcYZebZYcZbYZbbZ
word card	YaZZaYbabaabaaZZZWZZaZaaabXbbaYaXbWZadZacXYYZYabbadXZaZaZbYbaaZY
word care	baZZbWYZaXYaYbaYaYZZbYXbdbXYbcabZaYaZYcXabXbZXgcdbdaZabZZZabdaba
word carefully	abcbbbaYZbaWZeeZaaXebXXZXbaYbaaYbaaYXeZaadZcYbbXacdcbacdbcXaaXZd
word carried	ZZbbYWbdZbaaaaZbbYZddaYcaZbXZYbXeYXababdZYccaYZbecbYZbbZZaaaaZeZ
word carry	bZbZZbYYYYbccccaecdZZZaYdbZZccZcXZZcacbccZaYdbZaZaZcaZZZWabbbZbb
word carrying	baZcZbYYaXYZYZcacZdaaXZabZZZcWbbbeZZaYbaXacZYZYbaZXZYaYZaaZbcZdc
word case	cabZZcaZbbcZYXbbaVZZcaZZbdcZZabaZYcabbabacabZXZbYZbbbbbbcZZZcabZ
word cases	aaZbacbaaaaZaZbabZabaabZaaZZaaaccbZabbacaZbZZZYZbccabZdYbbabbaaZ
word categories	YbbYaYZYcZZbYWbZbZaZZaabcZdaaXYbbYZbZcXXbcYbdYecaYbaYYbZZbabYdaX
word category	aZaZZZaXaccZZZaZYYaZbZYecebXYZeZYZYZXaaZYaabaXeccYdYbbcaWYaZXaZZ
word ccpa	baYZYYbaZaYXYZZZbaZZaaacacabbZWaYabbbcXYZZZZYYbZbZZaaZbaXabdYaZa
word center	bccadaZXeYZbebXaYdbabYZZaXXaYcYadZabVWbYcadWacfZXcbZZZabcaZabcbb
word certain	cZbZbdcZZbabYZZaZaaYZZYbacbZYbabZZYbaabbcZaZaadaZZZYaYaYacaZbbba
word certification	ZaXcadcaabacaYXYYcZfXbfcXdZZbXaaYcYdZZcaaYYZXZYXdYbcbbacaZZbbZZa
word certified	YaYedcbXadZYXddZdcaZYYcbbYaYbdebWecbdbdXWZZbZaXcgXYcccWaXYZYcZWb
word change	cZaaZcZWZVbdcYZZYZabaaaWYXZcZdaYYaZZYWWZdZaacbcbYbZaZbacbabYaaaX
word changes	cVaaadYZXWbZaaZZXaadYbZWZYaeacaZbaYXaaYXacZcYccebcaZZbbaYbaXaZZY
word changing	YabaYbZbbabcdbYcZcacaeabaaacZbYaZZcbZYZZabbabgZYYbbdYYfaadYaYZcZ
word channels	baZcYbWbYbbYZXZXZXXbZeZabZYcadcaZabXadaXVaXcaaefcaaZcbXYYbabZYab
word characteristics	aZaZYYaacbaabbYZYYbZbZbdbdebbZZbXbYbaacZYYYaaYbdcYZaYaXWZYaYYYbZ
word charge	cbaYZbcYYcXYYcdbdYXaZZYZZcYcZYadZbaZbcYaYYZZZeYZZZYbaYcabdZdaZWZ
word chat	ZaZXZbdaXbbcZaaYZZZcWcdbYabXZXbWYZaabZccZYacYYZbbZbYZcZaZZadYZbb
word check	bbYaZZYcYaZcccaaYabZbbeabcXaZbZYZaaYaZacZZaacZXZaYaaZaZZXZaYZYZc
word checks	YeYYYZdZYabdXVWbabYYYZbZZccaaZYgYdWbZbYaZYZYdZWYaacYYZcbXZYbeaXa
word child	abYcXZaYdaaYZWYaXaaYXbYcaYaZaaYccZaZYcZZYXXaYZaZabZccYYZaaZZaZYb
word children	aYbcYYcZdaaedcZbYbZZYZZYZXbaeaYZZbZZcbcZYYXabaZbbZZZdaWbbdYZdZcd
word choice	bbcZWYXYZXgccbXZZbZaZbXYabYbYdbXWYbZZXbadZaadbaaZWYcYadZZcbZYecb
word choices	aaabZfYbcYbadcXcYcbbabZXZYYXZbbZaZcdZWcbdXbYZdbZYaXbZXZcZbaYabab
word choose	bbaZYbZaababcdZXZbaZaaXaYaababaaaaadYXbadYbYaacaaaYabZaYabcZZbac
word chosen	XaaaZcZcdaZbZZaYXbbaYdbbZaaZYabZYYYYZYbZaXcacZYabadZbZZZYZXcdbac
word circumstances	dZZbabcXbaaZZabacYZXYadbabaZcXabbcaabaZYZbZcaabXXbeadZZdbabYcXZZ
word city	bdZYZXbabacbaZYaXYaaabaabYZaYdbdaZaYacaZbZYabYcaZacadaWWbcZbXXdb
word civil	YccZZbbabcbbabZZaaacYYaaZbZXaYbaZfYcYYccdbZWXdZabdZdXYbZZZZaZcYZ
word claim	ecaaYaabaXacbbaaZZcYbYbcbedYabccacaYZbadYYYcbZbaZZdXZcaYWZacacZa
word claims	caaZbbdaZZZaacbbbZaZaZXaYaabZYbZcZaYZdaaabZYXYaZYadYZZaaXaZZZcZZ
word clauses	ZYXecddYbdYYYcYbadcbZZbdXYaYXXcdYaXZXZcVVbcXZZZXdcYZdcZVWZXYcXZb
word clear	dXcZbZabcYZbcaZYWbZbcYbZZbZYZcdZZbcaaZaZaZZZabbYaXcZbZZYbYZZbaaa
word click	acbbabZaeZabcbYaYcbacZabaZZYabbZZccdYXaZaacXYaeXZZYXbaaaaaZbbaXa
word clicked	XcacaXbaadZaZYYZZaZbabcdcabZcZbYZbZZYbZYYaaZYYacbYbZecaZWabZZbZa
word clicking	dZcbbabYaXdXccWcbbabaYVZZbaZVbaabYccYWbXZcabZaYaYaZbbdcZZaaYZbde
word clicks	ZbXZZYeZbdadZYYaZZbZYbcbcbcddZYdadadZcYaZZXZbZZccXcZacbZaaYaZaZY
word client	ZbadeaabacYcZbZdbbcaYbcaZZabbWaaaYaebacaYZaadbXXbbXYcdaYbZZaccYa
word close	cYcbbZZZYZZaZZaZXZZZcbcabYYbZZbYaZXYbZaYYXZYbXdabXeYYZbcYYZbZaaa
word cloud	ZaZbZcabXbYZaXYWXbcYaacdcZbYbYabXcZbaaYbYbdYabZYadcYaXcbcbbgebYX
word code	ZZZbadcZaZYdaXZbYZeZdYabZaZbZbaYbcacbZXZZZZYbYaZYbZZZbabZZcZZbYZ
word collect	YZabZVZdbcbcaXXYZYaacZZbcabacaZZZbbcaabaYaYbaYZccaaabbYXYbeaXccc
word collected	aabaaZaaaYaaZbaZaYZaaZZbabbaZZaabZXZacbbaaabbZabZaZaZZbcaaZZZZaZ
word collecting	ZXcadXYYabZXXababYZYbYZaaZccZYYYdZZWbbcbadXeZZbbcZadadaVccZaXYbY
word collection	XaaZZVZaYabXdZYaXYZaYZYZcaZcbabaYYbcaYZZcaYacaZZcaXZYbZZYbaYaaca
word collectively	aWcabXZdaZZabfadbYcbaaaYbbbadacZaaeZbbccXfXdYaXaccZZccYaYcbZaYcc
word collects	XabbZZYZbbdbZaZWZXaWYaabbZbadbZZXaabZZcabcYbbZdbcacacZZZZcbYZcaa
word com	bcYcZYYZaVYbaXadZbbadZcYaYXZZbXaabZYYbaaZYaZZaaYXbbYbaYZcZcbbbZd
word combine	YcWYXYbcXYZcbZYbYdYacdbZZbadZdYXaWZaccZXYXaYdZXZZXbaWbbcXYcacaZY
word combined	ccXaaZccYXaYXbacbbaYZdYbZcdaaaYaaaZZacWaXYZbYYacbZbaaZcZYaadbZXZ
word come	cbbZZZbZaZcZbaaXcbcZbbabbbZaZbcaYYZYaYbacYcXZbcbcZYYbZZYaYcYZaac
word comment	bdaVacWYaZZYaYaYaaZZbZXabXabYYbabYbaXXXWdaccYbbbaaaZeYbZdbYaZaWZ
word comments	bbbZWabaabaYaZZaZadYYaaccabcdZabZbZbbZbZaZZcabYYaabZccYaZacYZaYW
word commerce	ZYcbbceYbbaZbcaaZadcZZbcaZcXZZbbacZbZYdabacbaYZacbYaadbYbYZbbZbY
word commercial	YbaZZXWaXaZYcZYZYadacaXYbZabbaaaZYZcaaacZaYbWaZZZYbbYbcaZcaYbZaY
word commercially	YZYbaaZXXYaZZacaedbbZbcabZXZaddWbbYXbZYaZabYZbdcZZYabbZcXbXcZWYe
word commission	cZbbbadaadYZbaaZZaZbZaadcYcaYXaWZaZbYZYZabYaZbadccacbZXXZZaYbbYa
word commissioner's	aWcbcXbaWbXZbagZbabZYZbbbXgbYYeXcXdZXbYYeeVXXeYeZZXaYbYbcXaZadWX
word committed	eYaWYaXcdZZbgdccbZeZbZZbfYZYgabYYdYZZXbaaceaYcbaZfYYadYbcdabZYdb
word common	ZbcZabaZZYZbcYabZZabaYaZdaaZabYZbZYZYcZadcbZaabaZZaaXacaccbbaabX
word commonly	XWcabWaYafbYbaYZbYXbcaYcbZeabZZYZZaZbdZcabXdcZaZaXeeYaZZZYaZYacb
word communicate	aYZZZZcbYZbbaaZZYbbaYaYcZXZbZbYbcbbabZaZaaZaaaXaaaXbZZbaaacaZcYY
word communicating	YcZacceZbZcbaZYbZaXcXYZYXcaaZbWaZcbbZaYdaabbacXaaZaaZadcZZbcZYcY
word communication	YWZebYacYacaaaYbaZcacbbaaYZaabbZaabZbaYaZbYbZbbbcabcacaaXccabbaa
word communications	YXYaYZccaadZbbaYYabbbbdbaZbYaacbbaccbabbZXbaZbXZaYWaZbbZbaZaYZaZ
word community	YabYabfYbZZYYXXZaZXadcabbYabaYYaaZcccbaYYaacZZabYYbZaYdZZYZbaYbZ
word companies	YcZaYbbbZXZcacbaYccaacbbZcXXaZabYaXZVZbcdbeVabaZadYaXXcZeaZedZac
word company	XZZaaaaabaXbZbYbaacbaaZbaaaYaYaZbXaZZYXaabaaZcaabbbYZbbbZcYbdYbb
word competent	acYcbbdbacZeeZaaYdcYXcabaabaZZabXcbZYcbacacXadZZYbbabXbeaaaZdbXc
word complain	aZeYfYYZYfWYaXdddXXZXXYbXYcXWVYZgXYYXbVVfgWWXfZfXfXYUVYXdWYXYbUW
word complaint	bcbYcWcbXeZZcZdccWYXVacdaYdYYYbZdZbWbbYWgdXWbeagYdabVWWbdVZaYaWY
word complaints	accZcWbaZeYYbZadfXUZZaYdaacZXZZZcXYXbcYXZbWVcdZdabbcWXXXXYYVVZXX
word complete	dcaYacabaYZaZZabZaaZaYaZYaaYZabccadbaaaZcZcaaYbbZZbccYbcacZYcacb
word completely	YZbZcYadbbaaZcZcZbabZcaYdaZecdaaYcfcdZcbaaYaZbeecXZecdbZadbaZbba
word compliance	aaYYbccbYcZcYYbaecZZZXbbZZbZdXaZabbaZabdbZacXdXZZaaaYZZZaZacaaZZ
word complies	XYafbbccZbabYbYaZgbbabebZXababZZaYbabZbWXZaZXYXZdaWbddYXYaXZeaYX
word comply	aZbYcacbbYbaZabZaXcZaZaabbaabZabbabZbbYZZbYcYZabZcZabaZZbZaacaaa
word complying	caXYbZZYYbaababZcabYXYYbaaYbZcaaXYcbaZYfcXdYaaYYZYZcbaacZYbYYbXY
word computer	aZaccXZccbZacYcccbWbaYZZaaZZbcZZZaabaaYaXZXaacZaaZZZbaZYabaYaZZa
word concern	daaZbWeZZbXYaadedbabYXaacaccYZXabdcZecYabcaXbbacZaZeWbZcZbfZXYXX
word concerning	abaYdbbZbXYcacbaaZaXbbXcaddYbbdaWZbXabWacecbZcbcYdXaaWZWcZZddbbb
word concerns	dbXXYZaXYdYZebacaaZZbZWYbZXYabYccaYYZYYZbYbXYbXXZcZbbcWacWXZbYZb
word conditions	aYdYZbacZccYZddbaWZbXabYZbbaaaaZbbeZaabbZcZbZbbbYcbaXdbbcaZaaZaZ
word conduct	YbYbZaXaacZeXaZbYaabZaXYZcdbaZaYZZZbabZaYaaaaZabbabaZZbZYZYaadYa
word conducting	YaaaYYZaZbabaYXZZbYbZbaabdYaYbZYaZZZZbZaZaaabaZbbaaaaYbYZaYcZYcc
word confidential	YYZZdYZaaZbZYZbbdaYYaZZabZZccbXabdbaaaaeZXbbZbafYYZZZdbbcZcdYcYZ
word confidentiality	ZZXaZbZYaaacYZbdbcdYZXbYcZYZdcaZXeacdaYdbZbYXbZcacXbYZZbXZfdbXZa
word confirm	eZaZbeXbXaYcZXZbaYadaYYacZbdZYbZYaeYcfXaZcXebbZXZbYcZbZaabbbZZca
word confirmation	YdbXbbZZZZadZZdZaYdZYXXbbafbabXXaYaaXcZdfdYXYaabYaWccZYZabdaYfbX
word conflict	bcccbZbaebcZaabcabbZdbaaadcYccbZYaacadbaaYYZXXaefZccdabYaZdbdafZ
word connect	aaXabZYcZZbaZZZbbYYaaaZbZaaZXdbZYXYaadaZbZaabYXbdaaaYaaZaZZbaZdc
word connected	bcabcXbcbdadbcZbYadaYaZZcZaXZfbYbbbZbaabaaYbXZZYaaedYdbbZcabZcab
word connecting	aYZeXaadbcecebZYaddeZcZZaYdaXaZbXYaebcYeeYfdacaZYWccaZcZabcYZcaZ
word connection	ZYYbaZaaZYabZaYaXYacaYaaZcbZbaaaaZaaabYbaZaaaYbbabcZZZZaXcaYdZbc
word connections	YYaaYZbaZeebZYZXYXbYbaacdXeYcbdZWcZdaYedcaWdbYddcYaYcaZXYbccVbdd
word consent	YabaWaaXZbdbWZaYZZYbaZZaYZbZYXWYaZUcZYaZbaYZccZYaYXaYZbabWZZZZbb
word consented	bcZZZXZbZaZZacXXaaXdZfdYZcbeZbZXaZZddZZZZYaaacYaZXacbcbbZbbZYXbZ
word consider	aZaYbeZZbYYbbcbYZbbbVYbXYabZbYYaZbXZbbaZbbccacbYZabXbadfbYYabYZY
word considered	aeYXXZYaZZZZZYWXVYaYbbYbZbZZdYYcXZWeZcdZZXXZZYZZbaZaXZaWWXcZZacd
word consistent	bZaZZaYZZaZZXaYcXeacZZbYYbbYYcaYbabcbZaZZZZZYaaYdYccYZdbYYZZYZdb
word consumer	bZbXbcaccdbWbaabbaXZcaZcYbZbZZaZZabbbbZaZaXaabcbbYZcaZcZZbaZcZcc
word consumers	ZYZZZbaZZbeXbabcaXYZZbZaZZZYZZaYZacaYcaaaZYbaaaZZbaaZZbYZabbcbca
word contact	abaZbZYZbaaYbaYcZbZYbaYaaaYabaYcbbbXbYaYZbZaabaaabdaacdaabYcZaac
word contacted	dYaXZaaaZcdZgdccdbeXbcWbcZcacYacabcaZbabdddYZfXYZdXZYbaZcdaaaYaZ
word contacting	ZaZZZcYZbZXYZZXZZaaYaZZYZZaZVZaZaXYZXVaXaXdZYXZZXZcYaacbbYZYZbbb
word contacts	bdZbXaabZcbcYWZXVaYYcebceYZZbbbaaZcaaZYacXbbcXaZbZdaaacYZabaaccZ
word contain	ZZaabZZadXZdZaZaYYaYaaXcXdaVbXYZYbYaYXabZcZZZZZababZbWZYbYabXYad
word contained	bdZYaYbeabacZbbaYabZbZbWZdYZbaXZWcabdaccaZaabacYbbYcaYabZabbZZca
word containing	eYZXcbbYZbXZbfbdcbccYZbZaXdbcXcYdZaadbYbZbbcXcZWZbZaabacbZZZaYcY
word contains	babXbacYebcZdcbfeaZaYWXdaeZacYZXeXaabbYaebcZYaYaXdZbZaYdebZXdabY
word content	ZaZaYabcaabaYZYZXaacacZbaaaaaaaaaadbbbabYYbcbZXacacbaZbbbbaaaYaZ
word contents	bWYecXZfbddfcYZbababZddcdZdbebZWadacbbXeYaZbabbdebbbXdZaYebaZdbf
word contest	ZcZXgZcYZbbaYZYcfXaWbYYbbdcbbZaXdabXYaXabdaZbYacZabZZWbYacabYZZZ
word contests	aaaacZababcdbYYaYZabaZdbbacbcZabbdcabcZabZXbYYbebYcZbeYbYbabcacZ
word context	ZacaaZZZcZZYZZbYaaYZbbbccZZaaaZbaZXcZVZaaaZaZaadaYZYabYXbZZZabab
word continue	bXZZYcYbZWZbdbbZcbcWZcaXZaaaZabYZZccaaaYZbaZZcZXYaWXbYXabZcZabYa
word continued	XZcecWXaYbZXXeabYYZdYaZbcXZZYbZcdXZZZdbZYaWeYaaWbaZZbgbaZeaabZda
word contract	YZZXaZcWYcbaZaZWZYXbZWbZZZXXcZYbbcWaZWccababaYbWYZcYabZdaXYZbZbY
word contractors	YZZZdcaZaXYZZadXZcbcXddZaZYbbbYeZdbbXcYZaXaXZdaZbbZYdYbbbbXddXZb
word contracts	aZZaccdabbXYXaabgaXbceXdbYcbcZgYZXaaabaaYaadaYZZbZcaeaYZbdZbcWYd
word contractual	bYYaaZaXaaabZbZaZbdZaaZbaZZZZdababbXaYcXaadYZZaYaZZabcZZZYZaaZZZ
word control	aadZYcZZcZbacaZZabYaacXXbZbaYcaYXZeaZZabbccZadYXaZYbZYYaddcWYbaY
word controlled	ZabZdcXbbXaZZdXbaabbbdabYcXYXdcdbYZXZYaYdagYYbYZZcYaZaZZbaYZcYcZ
word controller	ZYaYZYbebaVaddYccWcdcbXeddXbcXcaaaWYbXabZbcWZXXXZbbXYdZaccXdbXcb
word controllers	bZcZZZabYZWZdcYcdXYacZaaegYXbZdbbZYXYZabZbbWZZZXbbbcWZadbbXcbXcY
word controls	aZabbaZaZeYabbbZaacaXaaZcaabbYcaYZbeZZYacabaYaYZdbZZacZZadXaaWYY
word cookie	dcbcXYaaaYZcaYZbabWaaZcXaYcaYaaZaYZabcZaYYaaaabZYaXaZacYZZbYbbYb
word cookies	ccdeXXYbaVZbcbZdcaWcdWaZXccYYaZXXXbbaaWaXZaaccabZZWaWbZWWZbWbbcc
word copies	dZaXafaZYaZaabgbaYbZZacZXeeXXZgZYZaWdaccZccfZdbeZcaYZbZaYYbabbab
word copy	XbbXeaXYcZWYWbebaXbWdXVcZZdZYXZadZZVaabXbeYYYWcaaZbZZaYaZYYdXccZ
word corporate	ZaZbYaaaaZababXXYbcZYbbaYaZdZXYZbaabcbaaZabbYZYZbaZdZZaZZaZZbZba
word corporation	caYXZccdZZYbbcZbbaedcaXbbeacaacYcaZaYYZbabaVZYaZXbdaZcedZaYbaYaY
word correct	dWcZfbaYZZXXVbaZaWYacZaXZYccZbabYZXVaZZeccbaaVadabccebdZbYXXXZZW
word correction	ZZbadZaaaYYZVabZZYYZaabaXZaaYbYZaZXYaYWacacXaXcbZafaeVcdaZaZYYYZ
word correspondence	cbaXbaZacacabZYaaZaYacZcbZaZaZdaXcYZXXcaaaZdaYccaacYZYXZcYYYYacc
word could	abYZabbacabcaZacbbZbZedZZbbZbZYZZbbaacaaZZZaZaZcaWcaaYbZacccYabc
word count	WZYdYWdXYbbbXYYaZbVccZaZbZYdYbYYaXZXeaYXWYYbdaYZbZbdabaYXcaXYWZb
word countries	ZZadcaaYbbYYacbcbacaXYcabWbZZXcYYZZcYXaZWabWZYYZddZZbaZYZYabbbZc
word country	YZaccYabadYZaaZccaZaaadcaYcbXZZbbXcZcbaaZabZabZbcddbabaZbYabaaZZ
word course	caaccZdacbbcYXcaZYdXYYdcbbZacbaYZbcaacbecWZZabYbaXbZaZYXZdbcZcba
word court	ababbZaafXWbbYcbbYcYacaaZdabfZaZadbaaZXaaZcaXdbYZbZYcaYZabcacYbc
word courts	YbaYZdcZbbcdcXZZXdZbYXdcYZabbaZaccZeXdZddabZYbZaYeZaXYcebaYcbcaY
word cover	ZYbZfZcabdbXZYbccXWedbYZZXdXXdXYdXcaZdXbaZaaZaZaaYccacaXadYabbaY
word covered	ZZZacaZbcYYZYZabdabaacabZcbYdbWbYbcYecXZaYcbbeabbYbabbbbYaZbbXcb
word covers	bVdXccYdfZZWgfccbbbeXbYYYYYdcZcWaaebaZdZbfeaWeaWXcWdbaYbbgbZcYfb
word crash	ZZXZababacdbZYaZYYaXaaddfbaababaYcacZXcbaYVdXXadeYaYYcYaXYdaYabZ
word create	ZaabZYbaZcZYXYXbaXZadZbbaabacZZZZcbabcaZZYYYaaZcbZZabbaZaZaZaZaa
word created	ZZbYZYaYbZcYYZbXXZZaaZXZZYbaYabZbYYaZZcbaYbbbZdaYZbXfZbXbZYXYbbY
word creating	YZbfaYaZZcbadebWabcabcdbeabbZbZaYceaaaacZcbaaeZabZbaYbaaZbcbbWcb
word creation	ZbZbYZZbcaZZXYabYZZZZabccaYcbZZXccYaaaZbaZZaXZaZaZaYacadZbXaaXXX
word credentials	aXbXcXaZdcZXYZdbXWWZcYaZabaZYbbYaYXZZYdYdYZaaYdecaaacaYVcYYZYdca
word credit	XZaZYYbabaZbbaaaYbaaYXZaZaZZcZYcZcXaXaZcbYbYaaYaaaZZXaacccXZacZa
word criminal	YbaXabYZccabdccZZYcaaXbcZcdZcXaaZdZbZacdbaacbcZaZbbbZbbacYbZcaZY
word criteria	abZZcdbbaZcZcbecbYZZabcYZeZeZbabbZdYYbZbZZYYccYZYXacZYbeYdbdYaXY
word cross	YbZZeYXYaZYZXabccXaadebbXZaZYaZdaXaabZaXYYaXbWXacaYaabaYWYaXaZXY
word current	eXcbYaZaXZbacaafZbbcbcbbaZaacaadXcaXbcaZYaYaabbacaZdYbabYdbbdXbe
word currently	XcbaYaZfZaabdYWaabaWdebbbXXaaZXYZXbbZYaZZZZYdWaXbZcaZZcZacaZabba
word customer	ZZYZaZZZbZaZZaaabbaabcbaZbZbbaZaaZZaaYbaZYZZbbbaZaacaabaYaabcbZa
word customers	bcbZbbYacYYZbXYaaZZYcaYYZcaaaZaacaaaaYaZbbbaZadaZadZbYbYbZYcadZY
word customize	ZWacaYZbaZabaaYXYZabbcdaZcabZdaZaabWcaXaabaaZbdYbaabaZYaabYcaWbZ
word customized	ZZbabZaZYaaXaacdZaYddYaZYaabZYZacabZcbdaZaZbabaZabZbZcadaabYbadX
word damage	aYYdaZbdaacXaXaZZbaZbcdYZXZaZcaaaZcddbacXaZabbZcdbbcedbXccbdXccb
word data	aaZZZaaaZaaaaabZZYbababbaabYaZbZbYYbaZababbZaZZbbabZabZaZYabZaaa
word database	bdZXaXbdYZabZZbXZabWWeYdcbZYbabbXaXaYbbZaXaZaZbcbWZZbWYWXZZbYZcW
word databases	bYZYZbYaYZbZYcbacbadYfaZadZaYbbZcYYYcaYaXYbcZXaacXcaYbZcXbXbXWZb
word date	aYYcYbZaZaabaZbYYYabZZbbbZbdcZacabZYacabZZYbaZdcacaXbbWZZbcZYZab
word day	ddbedcdceZabeagdgZYddabZYacaZadXYbgddcZbbeadWfbeZcXdbZaZfbeZcccb
word days	gZZZaabaYcWeZaabaeaabacZXdbaZXaZaaaWYbccZbZccdYaYaZaVcYXaYaYYdXb
word de	dabYZXbaaZYaeaZbZYbZabZZcZaZaZYdcZXZbYaaZZcbYYaYZdcZZcYecbabaZba
word debit	aYZafYbZcZYaZbdeZaZaYZaYYbYbbdZYccYbcbdbaZaaccYZZZacacacbZXabaaY
word decide	acZaYabaYbcbaaXYabZbafZYZaYbUcbcaZccZWbcbXcbcaZZXaZXZZYZccdXZbaa
word decision	aZabbccYabaWabbdcZZcaXXacbaZXaaaYZaZaZYYbZaabXZcbaZYZabaabWYcaXY
word decisions	abZZcYaXXbcYXbXdacXbbYYXZaYZVZYeYeZXZXdZYdZaeZZbZYZYZZbbXZXZZaZY
word decline	ZYZaYabYZdbaaYZZZbZZdbVZfYYdWfdbYZebbYdYdZXZfZZbXZbaYadYYadYXfcZ
word dedicated	cbacebaacYababdbbZaZcWbaZaaYbaYZccYbaVYZacbYZadaXabXeXddcbYaZaXY
word deemed	bZZeYaZZZdZadaXYYXbdaXZZYWdbaZZZYYYaZabYXbWabcZaeebcZeXYZaaacaZd
word default	ZdZcZbaZcdgcbaaZYdbYadYacWaXaabcYZYcabbecYbZcYYYYWZbaabaZedYZbWa
word defend	abYcZZcaaXababbZaZcZZcbbaZZababdabYabaZcbZcbaYZZaaZZbYaZaZbZabYZ
word defined	bcZZaXbddYZbbZYbWcccXbdbbbZYcYZcZcWZZZbZYXZaaWbbeaXYabaZXaZaYbZb
word delete	dYcXbbYabbaYXacZZZYZZXbWWdeaYWaYeWdVabbZbaccbYcYXbcWaYbecXZXYYXa
word deleted	eWaWZaYaXbXYaccZYaYZZcbWVdcXVXbXdVbUacebXXcdbacaXadXcbacaVZXYaXZ
word deleting	bYcacZXadZYYZZXZXbZaaacZXbdabababYgWZYYZbZfdbadbabdXacccdYZZbXZb
word deletion	daeYdXabacZXXZZZbWZYZZbXWdaaXXXZfYbVacZZbYacaWgcYdcVbaZZdYZYWXYY
word deliver	YZZabaacaaYYZZZaZaYadacYYbZbacbabZcZccZaZaYaaZXYabadZcbcZccZaZYY
word delivered	abcXbcbWcaXYabbXbbYYaZcdZcaXXYcYeZZZZZabedYZZbcZWZbZYYXYbWWdaZZZ
word delivering	YcadYZbdaaYaYaacZcdbbYdYXdWcaaYZdbeacZYZYYbbceYXZZZdYaZacaZbbZZY
word delivery	ZbaYYbYcbaZcYacYZcbbYaZbaaXacbZWbacaZbaXaZaYYcaaXdXaabaadaZcdaZa
word demographic	XZXYbZXZYZaVYZaYZXacddYabaYaZdYXaYZYbcaYbXXXdWccfYadXZYZXbabYXcc
word deny	cYcYcbbYYdcYbdbYeZYcYYYaZaZbWXYZZYaaaZZaeaaZYcaaZcWbbaYbeabYYaaZ
word department	bccbbYZYcZaZabbbYbbZcabbZaXZYacdbdZYXYbZbcZYXbZabaabaZXbYZYbcabc
word depend	YdZaWabbWcacaaeWaZZaWedaaeXadcbcbYVdYfafcZXbaaYZbWXbZcZZcYaabYbf
word depending	bYcZZaaaZZZZZaabbYabcZWYcZaZZYaZZZZaYbabZbZaZaZaZbYYbaXbbZcaaZba
word depends	abaZZcbaZbdccZcaaZZZZccaaZbZbbdYaaaaZbZcdXabaaYYcXcbbcbbZabaaZbd
word derived	acXXZZbbabbZZdbYYZdWadZcbYbadXceYZYaYaabaZaacXZZbZeYdYddXaYcXYXa
word describe	ZXZYbZXZacYXZZZbbaXbbaaZYbZZZaaYdaeXbfZZaaXeZbYbZcbfYcdbbaaYYacZ
word described	aaYZYaYZXaaYZXaZZZabYacaaaZbaaaaaZaaaZadaYbbaZYZcabbaadabXXbaaYc
word describes	YXcbaXacadcZdeaccaaeabZaacaadbdXZbdacZaaZcafWabeccYbZbbacbbaabdZ
word description	ZZYZbYbcabZYXVYXXaYaZZadbYccbYabaYZbabYYabYccZfebYbbbZWbYaaXeYba
word designate	eaaZcdZYfZYZaYZeaZabZZaZaXaaaXcYZabYZdZYZeZaWbXZaaYbaYYeabaZcYXa
word designated	ZaWaYaYYcbZZcWYcYabaebaZbYXaYcZYZYZXaYZZbZdbbYYbabZbaabebXYaccba
word designed	aXbdcYXZdaaZcbadZZZbaaXdYccadZdXaZbXYadYYbZZXbeddcbZcZVYbbYaZWcc
word desktop	caYbYZbdabbbZcZaaacbadbZcbXdcbYbZaYbadddYZdYbbaZbbcbaaYWcdbaZaca
word destruction	aYbbabYZbYYZcdcbaccaZZbaccZYcccZZddZZaZacYdaWebcabXbacYebcdaaXZb
word detail	bcXYWbaYcbdXZZbbZXbXZaZdcabacZcZadaWZZZbeYaaYYccaacaeaZZdaaebade
word detailed	ZaYcZZWccadZbYZYWcaaZZWccdabaaYaZcbZYZcYZYbbZZcZbdbZababXcXZccde
word details	XYbZYaYYbaZbZYaZZaaZbZYbbabZaaaaaaaZYYZZcbaaZZccbbbZZZbaaaYbZaba
word detect	YaaabZaZZZZZaZZaZbWcXaZaWbZYZZYdbaaaaabZaaccZYaZcZXZaYaZbaZZbYZa
word detecting	ZcZadYcbYYZZcZXZbcYeacbZYXXeaZVccbZcdcbaYZYcbbZXbYbbYedYbZXaaaaY
word detection	ZbbbaabdbZadXdbbadcabedbbdabaebbXacacZafZYcYaYZaabbcbZabZbZfdXYY
word determine	bdZZbXZdYZacbaZZXcaddcbZZcZcXbacbWaZcbaZXZZbZZaZaYdcYbZZXbcZZaZX
word determined	dabYWadaYZYYdbcZZbcaZaadbbXYaYeZaaaXcbbdYYcdaZZaacZaccYcbbYbbXZf
word develop	aaXZadaaYZZZcaXbacYaZdZYXbYebcaZabaZcbbYdYZYYabZbYWbaZbdZbXbZYZZ
word developers	ZeWaYccbbZYcXaYYXdcaYVeaacZadXZaYdZbaaaZcXcXYbXXZbbaXXcadZXecdaW
word developing	aWZadXXZYbaZZdaccXbaYYZXabZcYZbaZabZcaZXYaWaZcZbbYXabbaZYZZZWZdY
word development	aZXdbZbZbZacbZZbacaZaabaYbZeZaZbZXaabbZcXacZcbbbYbbaaZZaWZZbZaYY
word device	ZZbbaYZbbaaZaZbbaYaacZbabZaZaabaYacaaaaZZYZaabbbbZZbYbZYZabaZbbb
word device's	YdZcYaYaaYafaZbYXYcacabaebbYbcabYdbfaYbdaYYYbZaZbYZcZXaZYbdaZcaX
word devices	bZbcbYYaacaaZYacYaZabaZaccbYbccZYacZbbWaYYXZbZabbabcZdZYXbaZZaaY
word differ	ZWcbdcXZaZZXbgceYefcYaaWYXYacZcXbdZbXVdbabgYWbaWbeWZacYcfbZbZZce
word different	ZZZbZcaaadZaaZYacbadcYaabYZaaYZZaYZabaYZZYZZYcaZbabZcZYZbaYYZbab
word digital	abZaYaabbXaabbYbXZZdacaZcdYabaababbYbZbaYababYadaaaXZaZZababZbcb
word direct	cbbZabZYbYYYbbYacZZXaXZaZacbZagXdaXcZZZZbbaZZbbXZbcacacZeZaacabY
word directed	caZaZYXZbcYbZebaWcYaXaZXYbccadabaYaYaadZZZXcaZcbYZcdddbbXbcYZbag
word direction	XbcbZdXbYXXbYZcaeZbXcaaZabYYbZbZaaZZYcZZcWbXYZabYcZZeYaaaYZgdYZc
word directly	YaZaabZYabYaWYYaaZWYcZZdbbZZZZcaabYXYZbcdbaYbbacaababaaXbaadYbZa
word disable	bXbZXZYbYZdbeaabXdaaceYZdXbaYfcbZZfbZYcccYadYadYYbYcYYbYdfbZaafd
word disclose	ZdXaacaaZWZaYYfZccbYWdcXYZbZcZYbXbXcadXbdbecXdZXYdaYbWcacabdbdWX
word disclosed	ZbaaabbYXXYaaYcZcYaZWZWZaaZbaacZYcaYYcYZdbaYZZZYZYYbbXYcbbYcZaYX
word discloses	bYeZdYYadZcYZdbaadZXWWaXZWZYYdcZadaXaafZcgbZbaacYcWbcWXXbcZbZcfd
word disclosing	YZbadZcWaWYYYccdbaaaXZYaYYbZZaeZabZZdbaZYbadacbcZbYeZbbdbYacYYYY
word disclosure	ZbYZcZZYcYbbaYbaZYZaZbaZaaYabbabYZXbcZYbcbbaaaacaaXXaacadaacZcZX
word disclosures	acYZaaZZbVcYcYZZaYabbcbZZacXbYaZbabcaaWZdYZZaZaeZZYacbaaZcaabZXb
word discretion	aYadYaYbcZabbaZZbcbfZeZaZZZbfbaaZbaZZbZYXacdWccaacbZbaZabdZbaXbc
word discriminate	cVWcaaccbdaZbdaabYaaWZbbacZfaabYXbYcbcYYXYXXXbebbYWXbZWbeaXYaWYa
word discrimination	aVWZaXcaZdYZZfZZfZZaWZZaYaXfYZYZWcYbabXWbWZVYfdZaYXWeaaYdeXXZXUc
word display	abWdZZbaXYZdYZZZYaaccccaaYZeabZaZbXbdbYbZaacaaZZaaacZabZabcbZcXZ
word displayed	YbZbYcbZZXacXbaZaabbWaZXXYZaYabZaZaZYYXcdYcWbZaXXZaZdZcdcaeaaaUY
word dispute	dbdYZcadZZZbdddccXYYXXabbccZZacaaZZaaabcZaXbZYbaaYbbZaZaYZbaZaZY
word disputes	caZZYbYbXaacbedYYbbYcabYYaZbYbcaYWbacZaZYXZXaXXaYYbbacZdYZYbZZXb
word do	ZacaaZabbaabbZaaZbZZZaZXbZZZaZaZabbaZYbYZaZZbZZYaZbabaZbbbbZaaaa
word document	bZYaccbcdbbbbccaZZbcbabbYZccbabZZacaaYcZYZZdcbcbXcbabZcbZbdYcZcb
word documentation	fcZcYYebXZZfZaYcaccYXaccZabWdXbaXbYbZbabYYaZYZacdWcZYZcaWYZcabZc
word documents	dbZbccXYZYXaZWYZZaeWbXYbbdXYaZZYXdYabbXZbaaabYbcbZcdaZbcaYZaWZXc
word does	abaaaYabZaZaacZbababaZcaacabcbZZZccbcYZZXbYbaZabbZbYaaaaZcZbaaYa
word doing	caZaYbccZZddYXbXaaaZabZbaacbcbadYaacZcbccaZaZaceaaWabaabcaabcaba
word domain	fbadXZbdaZZdbYYebbYffYdbaaYaZYZZXbaYdgXdaaYabfXYaXYYaZXWaZcYXeXe
word don't	ZZZabaZXZYZaZXaaaYcYbaaabZbbZcebZZaacZacZZbabXZcZabXaeaZaZbZaZVb
word done	ZbYccdbZcWYaXYbbbbbZaZdZYbabYbZdcadYdaYZaabZbZcZaaaYXabcaZXbbYVa
word download	YeaaaZYadYYbVYdXZaaacXbbcbcZZYaZbYZYZaZYabccXXcbZafYZcdXZaWeXdca
word dpf	ZZaaeccbacZYWcdcacYcZXbcYbeaXYbYaaaaYbcZZabZZaaZbbcbcbaZYXaYacYc
word drive	ZabYfbZYbbWaZYZaadcbbYbUXbYaYYYacaYYZWeWYdYcaabaabebdadcbZbYZZaZ
word dublin	aZZYZadYabWaYbbZabcWZXXZacbXaYabbYZWYXaYccaYWZYbabcYXZddaaXabbaZ
word due	YXYbbWXZbYZbZZaabbaadbaacXYbbbWYZbXaaYbcbaaZaYZacaWZZdXbZZaZZabc
word duration	dZcbYbZadacbeegYZWdYaZZYYeaWaZgYXbZYZWcdXZacZXbYYacYcaaZZacYZZYa
word during	ZbZbaXZcbcZaYbbaZZZabbbccZbYZZbaaYbZaababZYaYZcabZccaaZXabaZacca
word each	ZZbbYaababZcccbYZabYacZZcYbabcaYZZbbbaabZZbZacaYbaacbaaZZbaZeZcb
word easily	dXdcaVZfcabbbaZbZbXbbdbVaXbdddaYZbcbecbYcZYeXbcabacdZbbXacbZXddb
word economic	abbabZbadbZYcbcbaaZZZZabaabbcZbaabcZZccZdcbcZbZZbaZcZbaZcaaZbacc
word edit	YZbXeaXZYWYYYYbXbZYabaXZXYdbYZXWcWWaYYVceadbbaaaXXeZfXdYdaYaYYYa
word eea	YYbbbabZaaXZcbbZZbbZZacbaZcZaXaYabaaYbcbZcabcYbabababbaZbZXbcabc
word effect	aYbcZcXXaXbbbWbZbXcdbcXdZYYdcaaYZaZbYbZXYZZaUebaZgWXYcZYYdcadYaZ
word effective	YYZcYcYZYYcabZbYZZZeXaaebZbcZZYeWYbYagYYZdYcYabZZeXaYebXYdaXcYZd
word effectiveness	ZZZcaZbZYZYaYbZbbbZaaZZYZdZYZbYabYcYbaZcYcbZbcYXZZcbYbadYaaZZbaZ
word effects	ZaYbcYcXYadXbcYacZYbZYYZaadZXXaacaYZZXXZbaZacaZaZYaZbbaacbXZaYXY
word effort	cbdbcaZcbbZabacecWZXaXWdadeXeXfXcbbYXcXcbdYbYYebeZbYgaWYdecacXab
word efforts	YZZcaZcYZcabaadZaYaYZbadZbbZZaZYaZbZbZcbbYZcadZbYbbaYZaZaaaabYYX
word either	aaabadYbbZYbbaZbacaacZccadaZWaYYZYZYabZZZbaaZYbaZZcZbabZZYYccaYa
word electronic	YYaYbYYaZaaZYcYbaYccaYabbZYaeaYbZcZZaYbbbaZbYYbacbYbbdabacaaZYab
word else	cbZecaacYWXeZbabZbebYbebacXadcaaYbaaYdacbbdYaZYZbbWaabZcbaadbZYb
word elsewhere	YZaZbZaeYfZcZebZccbbeaeaZdcYbXaXeXXccdcbZfZcYaYZcadadaaYbaZacXaZ
word email	aaYbaZZZaacaZYZYZaaaabaZZaYbaaaZZZabaZZaZZbdbaaaaacaZZZbZZbZZabZ
word emailing	bccZbdXZcZZZZZccbYZYccYbZZZXYabXXcaYXWZWZcZcZZdcZYbZcYdYaXYZbcba
word emails	XYacYWbaZaaaabYXXYZbbaaZZZbaZaabaadbaabaZZZaaYaabZZZacaXaadZZbbZ
word embedded	ZaZacbZZcZWbacZbZWaXcZbaZbYYbYZZYcYaXacXaaZZXWYcYdYYbdZZaZabdbZc
word emergency	YcbbbcbZbacbcbbbabcYXbbbacYZZaabXZZeZbbbacbXbbZZbbaZaaZcaZYccbac
word employ	XcWcbbZZbcZdZZbaZadYXXYbacYZYabaZcZeYYXbbacYcZZbbbWabbbYZbcbabXa
word employees	ZXZbdXbbZYZaYccccaaaabdXdYXbbcbaZbcbbaYcXYaZbbcaZYYZZfZcYacdXXYb
word employer	YbYZabcaZaabaaYYXabbdbYdbcZZaaaZbaXaZZacZbaZcXXbaacZXYaaZYYabbaa
word employment	aaZYXZacZbaacXYYXZabZaZbZZaZdXacaZZcaaZbcYYbYZbacYaaZcaYXaZZXbYa
word enable	YbYaZabbYdbbYZZaZbYdaZbZbZXaZcYXaZbZaaZaYZbZZbZXYaZbYaabbabbXZZY
word enabled	ZbbbZVZddabacaZccYZbabYYZZZaaaaYYbabbZZYYbYbbWZeaZXabcaXYeeXfaad
word enables	aaabZdcZYabZdZbcbcYaYZaXZbabaeXaYacaZabcZbaaZaYZWdYaZaZaaZZacaaZ
word enabling	XcXaZZbbaZcbadcZbYcbbYYbYbaYcYYbWcYbedbbaZZbYbXZbbZaYaabcZaZbabX
word encourage	YYcccYXacbZYZZeabZacXabcaZaZdabZbdcZZcXYdbaYXbZZYfYaabXbZbZZXZYb
word encrypted	aZXcaaXUYYWaYadcacbYbYdXaXXXabeXZdcZcYZcZXcYZcZcaZXYbfZcZXfcaYXY
word encryption	YYbdeYXXbYWabedfdcdZbWdZeZXXabbabfcbaYXZYZbXabccbZWZacYcZYadaWZY
word end	aaafZaaXZaWaaWYbaZZZfZaYdbXZWcaYYbdYabYeYYZZbZZbbYcYWcbbYZbaZZXX
word enforce	aYXcZZZcZYZZaabbbZdabeZYYYZdabaeaZdXcbaZaYaZYZYZYYaaaZaaYbaaYbXZ
word enforcement	bcZaXcbcaXZcaZZZWcZbZZaZZaZbYYabbaZdXYaaaYcWabaYZcbbYabcWYZYZaZa
word engage	bdZZYaaaaXecaZXZXcZYZZaaaZbabbbaabYaaabXaZbZbZZcaZXaaZXcabbZaacb
word engagement	YbYcZadabXbccbZaYZYccYbbabdZZbYcYbZacbbcZZbZbaZbabYZZaabZYcZbacc
word engaging	abbddaYaYacbYdYZbdZcXbaZXbbZdaYZaccedcccZbbbXdZZcYbcYYdaZaaYaaZa
word enhance	ZdXcabbaZZYbbYabbbcaaZYaZadbbaXadZYbddZbaYcaZbaXbYccYcdcXZYbbbZY
word ensure	ZZZbabYabcZaXbbaZaabaXcYZaYZZaaaaaaacZcYYbZaaaaZcbbaadZaZXbaZYda
word ensuring	aXZWbZYZZXYcadbbcZdaXXbZbaXZacYaadbZaWaZYdcZZbZaZdZWaaZcbabdaabZ
word enter	YdYaWZdbcadcabXYWcbcbXbdabZYbYYbccZaccZZaabZXZYaYcaZYbYaaZXaadbY
word entered	ZZbaaZbbbbbadaZabaZecbbaZabZcdYabbcabcbbYcYbdcXaccZcabbZbcYaaZdX
word entering	bcabbbdaaYcdabXZaaccXZcbbbabaXYbbeZbbZbbZcccbbaaabbXXYbabaZabZZZ
word entities	baZdbbbcbXWaadaZcddfaaacacXXZYZaZYWbWXZdbefXYaYWZcWaZYdbbaWbXZYa
word entitled	aZcXcadabZbabWbabYYaaYbaaaaaYadYaZZZXbYabaZZaZdeYababWbXaccbadbb
word entity	aZbaXYbZdWXZZcdbZbaZZWbcaaaXbWYZZbYXVabacbbVYaaYbcbXZZYZaZXfdbcc
word equivalent	ZYddbbcdcdbbbbZcacZcYZdcWZbacYaaZcZbabebZbYaYcaZdaYadZYYYaaZaaba
word erase	bXfXfXXXYaaZYeaZZabZYXYXXadXXYaZfYdWZXbadcaaWYbXXadZcXZbdYZVXYca
word erasure	ZbbZdWYbZbaWYbaabXZYYcbYaddYZZZZcXdWadZcabcbaZcbabbacZaabYaaYadZ
word error	YZZYbaababddXXYWaacXcdaZbYcbZbcaYaYYZYceaZccdXcdcbdabcaYbadabbaZ
word errors	acZYbadZcaZYbZbbcYbYYZbcbcaabZdYbaXZcZcYZabdaaZccaeZZaYYaaYdabYd
word essential	daZcbZYbcbbabccfcZaebXYYacbcZaaYaYaadcbXYZZbbbYYZbbdbbbZZXaZZZac
word establish	aYXZZbdbcbYcYdaaaZdZaYZbbbbZbYcYYZXYabZdbacXbYaYbbabZbcYXZZbZaYa
word established	YbbdaZccbdaabbXcaaacdbabaUabaYYZcXdabaVZbabYXdaZZcYccZYXebZadbXZ
word etc	YaWbababZcZYaZabYbcZcabcbbZaZabXaZZZbcYccaabbaXadZdZaaZYVcZcZbbZ
word eu	ZZaZbZaXdaWYbaZbaaZdXZbcaWaaYYZbaYZbZZbZXYcZcaaYdcaZaaZXaZZXbabY
word europe	aXZbbcZaaZYZbaaacdccaWZbaZaZZXbYZXaaXXZYZWdaYaWXdbabacZZZZYadaYX
word european	abZbbZZabaXadbabbbbabYabcYbYaZcbaaaaXZbZaZbbYYZZcZXbacZabZZYcaaZ
word evaluate	YbZcaYZZcaZabaXbbcZZcaaYWXbbZbYacZabcZbbYbaabaaZabccZYcZbZZZbbbY
word even	cZYcWbZbXYacecacZbeYZfaccZacYccaXaaaaZacZZdZaZWZaaXYYbWcZacZaeZX
word event	YZYbYaYbYZZcZYcaZdcWacbabbYbZZYZZbZbaXbbcXbZabZbbaaZbZZaaaZbaaac
word events	XaZZbYZdZdbcbZZbaacaccYbZbbbZYabcZaZcZbaYaaccYYZZZdYbZbZZeaZbcdb
word ever	XbYfcbbYZZYbacfbaegYXbebddZbddYbWdYaabXdaZgXYfYaacYZccZdZbecaXXb
word every	ZYXZaYaZaZaZYabbeZabXbaZabdababZaaYaacaaaaZYadbbaaYZYaaaXZZacXYY
word example	aabdaabZaZbZaZaaaaZcZaabZZbaabbacbbaaaabZZZbYaYcbabbZabbZaYbZaab
word examples	ZbZabacbbaYbbaYaYbbaaZbbaadZdXYaZdaaZbccdacbaZZXbacZabbXdbZbaaaX
word except	bcWaZZaaXaaecYaZbccbababbbbceXbabZYfccYaaZbcabXYaadbZabZaacaZZYZ
word exceptions	bYbbbaccZdZYZaZacZYcbaYbZdZbZZYabcdccaabaWcabZaWZcZXZZdcaababWYZ
word exchange	YbZaZacadXZcaaYbWYcYaZaaabZYcYacZaYZYcaZbYaWdZYbbcbaYYbZZaYdbYZY
word exercise	eacWabZXccZYbbbdbXYYdZXaZcaaYXcXbcbZcZYZZaaXYaddWadZaWbaZZZaabdX
word exercising	cXXaeXcZccYWXebaeaXaaWWZaYaeWYaWaXWYYaZYaaXaYadbZcbaeYaZccYXYZXZ
word existing	aYaXaaabZaZZbcZdeacYXZccdaaZbaeZbZcYbcZcacbaabZbYbYbaaYXbbaXaadc
word experience	abYaYZabZcbaaYYaXbacbZYZZbdcbaZbbZbabbbaaYZaabWaZXbdbccXaacaZacZ
word experiences	bXbaYZaaaabadbabcbacZcbaaYacZcaYbYdcdacYaaZYcaZZZaadZcZcacbZbccZ
word expiration	ZXXcZYccZbZeaWVeadadebdaZWadaYUZYcWZefadYaYadbYZYYcZVcZZXaabYbbc
word explain	YXbZYXbZaZdYbcceceYaVWaWaWXaecWbbdaabZfZZbZXZcYbbeWabZWXbdYZbaed
word explained	ZbdacWaaaYacZbaWYaYYaZXbbceXbYYYbZcbUaaaccbaaYYaYcZWbbZcdZbYZddd
word explains	dXcccZbdfebaffcedacgZbZbbcdZcZaaZacabbdbaebcYdbZcdacbdXZdebaZZfa
word explicit	YbZbZbbbaYdccYbZaZdZXcZbabZeZbXabXYbabeaYZacaZWaZZabdbYdYbbYacZc
word express	aXbZZbabYYYbbbeZbacbYYYYbacZdZZXbYXZedYYZbaaaXYbaXbaZcXccaYXaXZZ
word extension	YababgcWYbZYZcebbbaaZXcbYacaZYaZadaZYYZZbYdYXcYXabYbbbbZcYabcYXa
word extent	dbYaaeZZaYYbbYZbdcbaYaeZZaZZZaZXaYZaaaYaYbdaZabYacZbaZabaYadbYba
word external	WbZdXaabaZbbYWaXYacYbYcccZYXXYWZVabaaYZbbWeafaZXYZaXXYdZXaaZcaaY
word facebook	YcYdZZaaYaaZZZXaYZYbZaZbXcYYXcaYbaZaZbcdbZbXcacZbZZcXWaZYXXZabac
word facilitate	VcYYYeaZXbYbXYZXWcaZYacYbZYbaaZYZabcaYacdXdXZbYYaZccYaecZbaaZbYb
word factors	dYdaecXZaZZYdgdbfZZaZYZXYbdYZZbYbZaZZaYYZdbZVZbZZaaYebYZcZZabYZa
word faith	abZaYaZabYZbYZbZaabaadZZaaaaeYbbabaaYaZZaaddYbaaZaZZbZaccaaZcYZa
word family	bbcaaZYbaYbabdXYZdccaZZYbacZZdZaYZbaZaddeYcYaadaYYadYXZYadaZWbdY
word feature	acZZYYbZYbbbZYYZaYbXcaZabaZcZbabZaaabaaaaaadcYXYbXbYZbaXbaYYadab
word features	aaZaZXaaZZaaZbXYXZaaXaaaaZadcbaacYaZcabaZYZaaaZZZaZaZbZaZcaaaaca
word federal	babbaaaZYcYYZdaaaZaYXYbYdYcaYZcZcebcbYZbaZbbYaccdbbcVbYcZaaaZdZb
word feedback	YZYcZaabZZccbZYYbecadcbaaYacaaaXZZbdbZceZZbZacXbaYaccXYcbcddYYcc
word feel	dZceZaXddYWZbeZebbdZcYZZcbbbbbaebZdaZaZWYabZXdcYZecbcbZdbdbbgZcZ
word file	ebaXaZaYYbZYbaabeXWabaZaaaaaYWbZdaZXZbYXYdWXaaadYbZbXaacaXZZXbZZ
word files	aYaaXYZcZbZcbadZZYdZbYcYZccWcZcbWZbbbaabbYcbbZZaaXYZbabaXaaZZbaZ
word fill	aUaZbYZcdYbZXZaabYZXbbZbZZbadccYbZdaaYbYaaYcdaXdcXXbbaZYZaYZYYZa
word finally	ZafZbZaaZYZbbcZZaZXXdabZZbcZaYYYaZcbbaaXcaYbcbcdaYYZZWbZdZbZabcb
word financial	bYYYbaabcbcbZddacZaXYYbabbYabZbZZaaaaaaacbZYaZZbaYZXcZYYbaWaZaaa
word financing	XcabXaZbcabbZbcYbbaZacbdbYcbebcZaZaZaaYZbbabccZbabaZaaaYaccZbXbY
word find	baaaaXYaZbbbaaaaYZZbabadabbddbbXabbadabaZcZbZacbddZcZabaZabbZcaX
word first	abccZZZZadaYaabdbabbabaaaYYbaaaabZbZcbbZbbZXcdZaZcZYXYYYZXYZXZXa
word floor	cYZaZcZZabcZabfbZdcaYYaZbabZbcZcabbYZYbZbZaaXbXbaaZcZbZbbbabZccb
word follow	ZabbbXXaaYaaaaZaZcaZccccZabZaceWZbbcaYYbbZbZZZcabZYcaaXYaZacYabb
word following	adaZZYcabbbaaZaZaZYccbccYbZXZaZacaaabbaaaaacabYbbZdabaZbcZbZZbdb
word follows	ccabZYaZZZYYaabcdXbZcbaZeXYYfbbbZeaaaZaaZXeeaaacbbbYdcYcdbcccYbb
word for	aaaaaaaaZbaabaZZaaaaabbZbbaaZaaZaZaababaZZZbaaZaaZaaaaaaabaZaZaa
word form	beZacZYacaZaZYXcaaaYbZacbaYYaZafaYYaaXYYYXbabYbbZadYYcaaZZYbbaZZ
word format	VacadYbVcZXYZdaXdZaadYYgXZbXaZXbZYVWZYWbcdYXZZdYZXcadbZYZaZdZZZd
word forms	acaacdYdaZacZaYZYbdaabcbabeaeYbaaacbaaaabZdaabaZcYabcaccZZbbbabZ
word forth	ZZYZZZabbdYZacaacbdbZbbbbabYaYcXZbccaYdZaYbbXdZbddZbbeZZdYaZeZcY
word forums	ZaYdYaabZccbdYZZdYaaZdXaaYcadbcWaabebbbbZZafaZWbZZcbdcaabafbYbba
word found	XZYcZaZaaaaccZcZYYdYZaaaccZadaYbVbZbdaZbYZZbXbYZZdaXZbXaZZbbbbab
word framework	acaebbZbaaaaWabbacbaXddcZbdZXadZWabaaaabaXbYZcabbYaacZaaXYbbbbXa
word francisco	ZaaYbbaZbZXcabaZbcdaXZYYadYYbaaaYZYXZXcZYZaZXacYaZcZbadZZbZbabZa
word fraud	ZZZZXZacaZaaYZaXbaZbacZcYbZZZbYbbYaXZbbaaYZbcaXYbacabZaXYbZbbZbc
word fraudulent	abZYaabZZdaYZVXabZZaaeaZXcYfaaWccXaZcebaZbacbYZZbaaZZZeZZdaaZYba
word free	bafaaZZYdcdYdbaZaZYcbaZaYYaZbaYacaZbZZeXcZYcZbaZcaYbZadbecbaaZeb
word freedoms	ZXbZcZbZaWbaZcbbacbbYYcZcaaZdcYaYfYbcXcaXeZaYdZbebWZZZacZYbeaZba
word frequency	ZcacYYZbZcZdaYZaYbXdfYZZZddYWdaZbYedaXYWYYYbZZabYXYYVabYZYdXWcYb
word friends	XbVbYaYdZdddYWXXZabYcbYeeabYbcZZWaadZaadeXaacaabbXcdabaaYbcZWeaa
word from	aaabZZYZbZbaaaZZaZaaZcbaabZaZcaZaZbYaccbbZYZbababZbbaZZaYbZaYZZd
word fulfil	dZbUYbaZbccbeadaXabeXXcXafYdbacabdZabdddacZcZacaacaaZbZbdYYYbYcZ
word fulfill	bYZYacbaXbabdbcdaXaacaZZbaXcZYdaYcdZcabbYZYcYZYYYcbbZaZbZZZaZaaZ
word fulfilling	aZXZXaaaZbaYaaZaZYYbZdaYYZaebaaZYYcZcbZXXaXdcZWZaZbZYbbabZZbbaaZ
word fulfillment	ZdYbZZdZZadacYYYYZdYYXZcbcZabcZYYaZdacbeaYXZbXYaacdaYaaaaZababaa
word full	cZaZXbYaabcbaadXWacaabcYaZZZaccZXaZbcYcaZbbbaXZYZbaZZcaZWbZXceac
word fully	ZcaacadaaZbcdZcabdcbXaZZYbYZdaaZZcZcZaYZcadaZcaYabXZdZZYaZdZaYZY
word function	abbaabZZZaZdcaabbbYabYabdacZbcZZZaccaaXaaabbaZabZXbbYccYXaaaZbaZ
word functionalities	YYYaZbabZaZXXXbbbbZdZdZZZYaaZaYaZZYcdcdbZaYbbdaZZZYZZccZZaaZbZca
word functionality	YbadXcabYcabYZaXYZadbZaZaZaaacZaXbcabYbccXcacaYYbbdbZZZYXZYbbdaX
word functions	bbZYaZZdbbbbbYYYXddZbbababYbabbbacbZadbbcYdbYbZYWccaZYbabaaabdca
word fundamental	YXdaZZbbcXfYceaaZcbeWabZZXYYdcYZZeaaeXfZZfacWfZZfaXaccacbdccdZfb
word further	dZZZaZYYZbacabYcbbZaZbZccbaYbbaXYYaaaaabbZbXYaZaZYZZabccZaacaZab
word future	ZaaZYZaXXZbZaYadaYXdbbYacbcaXaZdbWZYaZYZZZZXdZaXaXcaWZfcXcYZYYZX
word gather	acXbaYZacZaaaXYbaZabcZYbZZZabcZeYadYYYaaaaYcaYZaaaZbbaXZaaZacaaa
word gdpr	ZbabYYbYaYadZYYaZbaeaZbaaaYaaZZZabYcbXccYZZdYYZZcZZZYbdabZYaZXbX
word gender	XaZYaaZaYdbYYYYWZYcZabXcdbbYbcZaXdZdZaababZabXdddYZbbZaWYZdZYXcc
word general	acZZZXabZZbadaaZXbbbZabaYbZYbabaaZaZZaabaZaaZcXZaaZZbYZbacaabZbd
word generally	bbdabaaZbZZYbbdacaXdaZaZYcaYZabbcZZaWbbYbaaccYaZZbbZbZaZbaYYbbab
word generate	YZZbaYbXYbccXXXbYYeaZZcaZccgbeVZaYYcccbdaZZacYbaaaabYdaYYaabaZZb
word generated	cZZccaZZZcZZadaaZabbYXaccZZbabacZcXaZYbbabdZbZbbZaYbcbZaXZaZZaZY
word geographic	ZYZYaZXcabaYZdaZaYZccecbbacYcabXZabXcdZZZaXbYWbedabcacZZXfafZXeb
word geolocation	YZXZZZZbadbbaWbYYYbXZcbZabaYYbYZXZabZZcWbYXYZXaaZXaYZaZXZaabZbbb
word get	acZbabcYaYZbXYYYabbaZaZZZcbbaZYYecYYaaZccacZbZYZccbbXaccXZZcXZYW
word give	YbaZYXdYWabbYZXbaZYaadYbaabcYbacaYaZaadZbYWbZaXbXZZZabXabbbaZaba
word given	XabcZabcZaZbaZabbZabbZbdbbWYaaYZcZYcYXaYaaaYZZZdbZbZYZZdZbYcdZac
word gives	YdaaYbbacYadbYeXXXccXVeaaaZbZYZeafZaaZZcgZbbYYaXXYYZYYdbZbZeZdcZ
word giving	ZcZbbccYdXaacYbYXccZcadZYYZaYXaaZYbcaZXdbZacZfZZadYabZcZeXZcadcb
word global	XXdZbdZaddWbZaVaebcaaYaaWYaYWXWcXXcWXaYXYdaWYWXWbbcYfbZWZVVZdYXa
word go	dXdZaabaaZbabdbcYcYbabZZYbbaYbdWbXdbZWdddbfaaabXWaaaaZebbabYaZbd
word going	YYZXYZZVZYbXdZYcXaWbZZYYZZbdZYdYbZYaaYcXZZaaXYaYYZYcabeaaYZaYacc
word good	abbaZbabZZaaZZaabaZaYcbYYbYZdZYYdaZZbdZaaZdbZbaZbbaZbbadZaZZbXaZ
word goods	adYacbcXacZZXYaZdXYaaZaZYaYdXaYZYYbZabYXbXbZbebZZaXcbXdccdaYZZYY
word google	aaZbcaYZZYZaXbaXabaYZbaYbcbZZbaababbaXZcaadaZadbaYbaZZcaaZYZZaYZ
word google's	WcWdaaZXZXadYYXYXcdZbaaZaYXaZbWZYcXbaZafYZaZbZZXZbZbaWdaYZbcYdXZ
word govern	cZdcccaZcaZacdZaabdcYYabaZbYbbcZYbZaacbZbbbYXacbbfXYbdZZZcaYbZXa
word governed	YbZbaWZZbbYbZZZaZZZcbbcVadaZaXZYcXZbaaabYbccYbYWZZZbYbYYbabYcdYX
word government	adYbbbaabcZcYbccYaeaXYaaYacYbZcaYbYbYcaaaaaYZbbYbaZbZYaZaZbbZaYZ
word governmental	WcYZYbYecaYdabcYbcdadbbZadYYdcZaacbdaaYaZbcYZbYaaeXZbcYbcdaccZab
word governs	dYbXcXVcbYbZddaecbabXacXXdYYeaaXbddcceccZdZbYcccfbWfabbacaZdZXdZ
word gps	bbZZaZZYXcbcbbZaYZdaaZZbbccbaZabbYZcabZeZbbZZZabYbccZZbaaZdaaZZZ
word grant	bdZcYZbaZeaeXYbacabZabcbXbdabZXbZaYbabYdaaaabZYaYZaaZWaYZZdaYbXa
word grounds	ZYZYacdXaacXcbcbcaYXYXaXYZaaaZcYedYbaabXadYbYaZaYaZZYZabcYZacZde
word group	aaZYZcbaaXXbcbXYWbdZaXZacabZYYZbcZXZXVZbaZdXWYbXZcaXXcaaZaabcaYX
word groups	YcXbZdebaXZdZaaZYbcbZbdaZcXYcbZdaaZZcdbcbYbZbYYZaaZaaZaZaYZdZaca
word guarantee	XZZedZbacYYdWacdcZbXcZfZacZbbeadadfZbZXdZZaZZbccXabaZYacZbecZYaY
word guardian	aaZZYZZYbZaZXZYaYaZbZbbbaZbbaaZabaXYZccabZZbcbabbdbcdYbXZXXaaZab
word guidelines	bZZbZacbZZZXcYaaacaaabZabZXcYccXbbbZcacacZbYZcacbbabaZababYdZbec
word handle	XaabZabbZaaeabZZZbdZYccabaabdbZdYbYdYYZdZZYZZaXbaYZcaaYWaZaacbZc
word handled	acYaaZadbbabbbbebbbZZdaabZbbacYdaZaacaaYbacYaZZbbbbbacaZaZZceaaZ
word handling	WZZabWbZXeYZVYabdZaYbZVacaZdbaaZbYYYbZWYaYbXaaXacYccYaZZXZZYYZYZ
word hard	bcbabXXZXZXYbYYbZaZceZbXbaZXXbaZdbZbbXZaXabbabZYZabaYcabaadYYaYW
word hardware	aXYdcZZabacaaaccaaaZacZbdZadadaYbbdbcaYcaYaZZZbccYabbcXaZbbbbbbc
word harm	cabYbbYaZXbacZcXbabcXYaYZZaabacbaZacbbcZbaZaXbZZaZXdcZZaaYbZaZbZ
word harmful	aabZZbcbZacXZaZZZdZcacbYZabeYZXbbYbbcZeYXcZacbYYbaacXbacYcYYZbeZ
word has	bZZaaaZacZYaZZZcaaZZcZaacZdZZYaZdXYZYZaZaZaaZbcbaaZbaababYYaZaac
word hashed	cfYaVYdaYZabbZWYXaZbbbbbacabZZYaXXZdZcWYaXZXdYYYZYbYXXdYZXaZZaYa
word have	bbbZcabYaabZaacabaZaaZabZbZaZcaacZaYZaaabbZZabbaZabbbaaabaaZYbbb
word having	bacaWcZbaZZZfaYcaZbceaXacaYZXacYbaecZaaacXbYadcYYbabacXbZcbZZdad
word health	YcbXdYYWbbXZYabZZZaYYYZbXedYbbWYYdWcacebcYYYaZdfcYZdYXZZZYccbXdX
word held	YaaeZbZbaYZbabcYaebaaZacYZcYZbZcbbZZYZZbZbaYZaaXacbZaXcZaaZccbXY
word help	bcZacabcZaabZaZbabbbcbbZaZYabbYbbaZaabZZYabZcaaZZbccZbaaaaZbbbbY
word helps	abYbYacZXaZbZaabcYdZaZbVbdabZdYcaaZacZZeabdYcaYYYcbbVccbWYYdaZWZ
word here	ZbaaaZYYaZabaacdbbaaaabcbZYYaabZacaZaXaYYabZbZbabcbZZaZcaaZZbaZa
word high	aZZcZXXaZedabdZeaZcXaabZeZcacccbXbadbZdaYYZccWWbgaZZZdWYYccXbZbb
word history	baaaYcZaXZbbcZaaXabZYbYbbbeZZYaYZaaZXZZcdYbbaZbbZaaaabbaaaabYbac
word hold	ZadZbZaXYXXaWbbaYYbcYVaZabgYZbcXcZXZYaWadabZZYdaYacZYYaZbZcaZbWY
word home	adbbebXccbYaYccbaZZZdZbXbZabaZZXcababaXbYcWbXZcbadeaaZdcaaadcdZY
word honor	aacXYdXYYbaZaaYbfYZXcXbYWZWYXYaYYYcXabbYafZYXXZWYXYacWYZcZZXeZaZ
word host	bdaeXddZaWXbaYbcYeeaXXecYcbYcWZfZeXbZaYcbccYaabZYcbXaYabYYZeefXc
word hosted	YbXcZZbaYcaYXZXcYZbZYbaaaaZZXZYZYYYZYZcaXabYbYYZcababcbYZZZbaabb
word hosting	YbYZYgabdaZbYZeXXcdXVZacXcdZcVbcYdaaXbaYcaeYWcZYYdZXZYadcYZbgbYY
word hours	YcZXbZYYYYXaWabZZZaafXeYbcaaYZacYXYWZZbbaZZbeabbaXfZZbaaZXaZYcYc
word household	ZaZcbXadcdbYZZbeZYbZcadZbabZccZYaaaaecbZYbZabWafebababYYbcaaaaeb
word how	bZbaaXZaZZbZacbaaYabbaaZZZbZbaaZZYaZcaYaZdaabZaaccZaZabZZbbaZaaZ
word however	caYZaaaXYcaZbacabbaabbXYcZbZacaZZabaZZaYZYdbbcababaZcbZabbaZaaYa
word human	baZXbbccbZaZYZbccaYZZdcaYbaaaaXZbbaacZXaacZYcYZaZbYYZYabababaXXb
word id	ZbXaaZabbaZaYXXbaYbcbcZabbYcZbZaYYZYbcZbZXaaaYbZcZcZZZbXaZZZZbZZ
word identifiable	ZZbadYYacaYZZbZaZZXZbaaYZYbZcZcacZaaabaZYZbeWYaabaaYcXZZcabZZbbc
word identification	YdYZcZaZaZYZabZbZXdYbYZabZbbZbZaYZYbcaabZXZcZZaaaZabYbbaZZZaZZca
word identified	abYbZWZcZZbZYZabbcdYadZaccbcYebbaZbdcbZdaXbYcYcbbZbcabaaZabdabYa
word identifier	cZZabaZdabbcbbabbaaZabZYZaZYabbYZYaZaccacadYaZbZXaYaaYZWaZbZaaYc
word identifiers	dcZaYcacXbbdcaYZYbaabbbbabZZbaZcYXababYWYYZaXXaZcWZZXabZZYbZbbYc
word identifies	baYYbcacaYZaaaaZafYaYacZaadaabZYcaZaZbZcaacbacXaYZYaaZdbbcacZccZ
word identify	bbYcacbcaZadaZYabZYabcdZZcccaZZaYaZbbcbZZYZaaaacYZbcabcbZZbaZZaa
word identifying	YZZXbccZbbZZbcZaYbbZdcaYbZZcbcXcYZcaZXYbcaeaeaacXXbcYbbdcZcYaaXX
word identity	deVYbcYZabZbXXYbaaaZaaYbbZZYYZdYYZaZadbcacZdaXbZaaafaXZacYbYXaaY
word ids	cZaZabaUbYcZdZacZbZYXbZaYYaaaZaeXXZadbYXZcaZaYbWZcYcadaZaYZZbbZW
word if	abaaaabZZaabaaaabbaZbaYaaaZcaaaaaZZaZZbaabaZabaZZaaaaaabaaaaacaa
word ii	aaabYXabYaZabZbaaYbbbcZbZZYYaZYbXZaXZZbaZYZbbZYabYcZbaZYWaaaaZaZ
word iii	bZaZaZZZYaZWacbbbXZacbXaYZZWYbaYZZaZYaaZZaZcbZaZZXZbaZZYbbaYbbbZ
word illegal	YbbYZcbabccaaaZXZbZbXdYaXbZbaZXabaZcZbbbababZbbYbacbaYeabaabaZba
word image	YaZcXaaZcbedaVZZZYcZaaacebcXbccZXabccaZbaYZaaYZebYcYdcZYZagaYbZZ
word images	YaaYYbZYZbZZYZZZYXbaaYaWZcdXaaaWYcXcbbdaYZZZZXYadYbZZaXZaZdcXXba
word immediately	ZYZZaaYXZWYcabcZYYeWaZbZbdaZbYZZZbYaZWabbZbZdYabacbYZabdYaaccYXa
word impact	aYbXbaaXabbbccadcaabYWaaaYXaacaaZgZYZYfZWdZaZbbaccYYZaZbaYYbaXaZ
word implement	bZXdaXeaaZYZXbcbcZZZZaaYZcYcdbabaeaaccccZZZcaaYaaXZaYbaZYacaYXab
word implemented	YYZaZZYZbYWaZZabYbZcaWYYZZZZZcaaYbbYYZcWYZZaZZXZYZWZdbXbXZaWXYcb
word importance	YYYbdaZbcaWZaabfZdbfZYZYYaZdeZZXdabXZecXYdZZabYZZfWbbbbaafYaaYaZ
word important	cZaYcXZaaabYbcZZbabYYcaYaZbdZbZYcZbYZaaYacbZbbabYcXdZbccZdZZbZZa
word improve	aZYbZXbcWbZaYZYacZbceaaYbZafYaXabaaZdcaZZXaabZaXcYcdYbcbYbbaaaYX
word improvement	aYYWZYcaXbYYXYeYaZZbZXdYXZYcbWYYdZZddYbaXaZbXbZXbZbZZbeaZXbbYYcY
word improving	YZZaaZaYZZZaZYbaZYaZaabZXbYbXbabaacaaaZXYabZacXYaWbZZbcaYYbaaYbY
word in	ZZaaZZaaaaaabbbaaaaZaabbaZaZbZaZZaaaaaaaaZbaZaZaaaZbaZaaaZabaaaZ
word inaccurate	aWbYebbXZWXXXaYcaZXYcYYXWWZbXcZYYZYXZXZaeZbXdXbdXdbbdXbacYaUYaaY
word inc	bbWaYZdbaYZbcbYaYccbbaZcceWYbWbaZaZaXXZaYYdXZZWXbacYWadcbdWbaYbY
word incidents	bcdZbaXcbcYZacbaZZZZXbYZXdbYYaaacVbZabbYacaabbdaaYbZcZaXdaZXbXbZ
word include	ZZYdacaadaabZZYaZabbaYabaabaZbaXcbbaaaaaaaZcZYYbbZaaaaZZcbZbZabb
word included	YbbZYbabaZbdbaaXXccaXaZZXYbZbXZZXZYdbcaaZYZaacWYYbaacXZaaadZcZad
word includes	ZZbbbbZcaYZbbZaXaYeZacbcbcbaaZcZZaadaZabcYbXYabbbZYccZZZZadcYYZc
word including	aaabbbZabaaaZabYaaaaaaZaaabbZaaZbZbcaaZaZaaaZZYabaZaaZaaaaabYbaZ
word incomplete	dXeYddaYXYYYYcaYbYYYZXYZXXcbWdbZZYbYYZbaebZZfXbeXacaeYbZdZaWYabX
word independent	aYZXbfcbfXXcZaYbababZaabbcaaaYZZaaXZVZXadZcVbbZXXbbZaZcZZZXdddbb
word indicate	ecZaZZZZZYaadZaZacYbWcZYaYZeYeaYcZcaaXZZYabaZbcbYabdYabaYbZYZbaZ
word indicated	cZcYZaYZbXbXYXZaaWYYbZZZXYdYbYacbcaZWWcXcbabZYcdZcbYaaaZeZYbaZcb
word indirectly	baYaaZaacWZZcaYbcaZaZbacYcZabYaZbbYYZacbXdZYZXbZdZXZZWXZbaYeZXbb
word individual	cabadbaabZaababdadZbZaaYZZZYabYbbZdZabbbXYZbaXYYbaaaZYYbYZbdYbcb
word individuals	XbdZbZaYbcaXbXYcbYYZaZYdbXZacabXdccXcZaZcbXcZabbabbaZaZcbbZbaaba
word industry	aZYaabXZZZZbZbdZcYbXaaZbbaYZceccZccXYbXaXaaWZdZcZbZaaZacZcbcaYZa
word infer	UZXabaYcYaZaaYbYcXaXXaabcZcYcZXWcYbZbXXXaYabacYecYaZdcZdbbaZbYcc
word inferences	ZbZZaaacabZXaXbYYXcZbZaZZadabaadYaaaYbaYZYYYcWaaaZbaaYWYabacZYca
word info	YbeadZbbeZbZYbYacaZacYXabdcabZYccbZYZaZbcacaXbddaZabaZabdcWdcacZ
word inform	abXbbbbZZZaaaZYdbaZZYabYXYZcZbWYabaccYZaacaYYaacacYbcZaZZaZaaaab
word information	ZbaaaaababaaYZaaaaaZababaaaZaaaYaZababZbaaabaZabbZbbbZaaabacYbaa
word informed	XXcZaXYXZZcZaXcXZYXbaZVZbXbbZbWaeYYXYYaaccYcZaYbYabcYYbZbbaYZaaa
word infrastructure	YcZaYdcYbaaaWYaZXbbaZZabaaYbZZadXcXaZZZZbXcYaZYYaaZZVYddZaZbfcYY
word infringement	bbaababcaYZacbaaedZbYebYaaZZbaYYbYaYcdaZacYcadaadaadcabbaaYdbZba
word inquiries	cedZdWZacdYXYabcdbYcaXXaaXZZbbZdcdaZYXbWZbaaXcdZbbdbZYYYXaaXZdca
word inquiry	bbbYdYXXabXXbdafbbZadYYZeXaYZZbdacbWbWaWZYdbYZbbccfcZddcZbYbcZac
word ins	ZaadYcaXZYYaZbZaZccaXYdXacYYYWbcZcZaaaZaZccaacYZYdYXaZbbaYaabbYa
word insights	aaabaZabZcaZZdabbZbbZdaZbaYccbYaZZZXdcZaZXcZdbbccZYcacaZZaabbZZa
word install	YdYcXaZcZcbbbXXZZeeYaZcaecYZbbYbWdYdZXacbXdYacWcbYbbZbbZaadeZdac
word installed	aXWccZbcYbadZadfacbaZaeabcdZZbbZZZdZbcccYZcbabYaaYaZXcZaXXcaYdZX
word instance	aXabYXXabbbaZadbcZbYZbZdZZZYYadaaZaZXbabaZZaaZXbcaWYbaZZaYbbaaac
word instances	cdYZaYedaaadaYZZaYcXWcadaadbfWcXaZXZZeYaeYadXZabZXZafbYXaYcbYbYd
word instead	bZbZbWcaaZZbccbabWdZZcadcaZZdZdYYbcYaZbZZbWabXbbbaZYadVYYbYbbcZb
word instructions	aYdXbbYZfbbYcZdbcaZbebXZYbabYccXbadaZYZacbadacccXcbbbXaceabaaadY
word insurance	YaaccbaZaZZZYYbbZaaYabcYYZacaaXabbZaYaYXbXaaaZdaZaeZacabYaZaZYcc
word integrate	aWeYZZYedacZcccbZYaZYbababZWWcdZaabXWdeYYdXXYYdddcYabZWYXcYadadg
word integrity	YaZaZZbcZbZaZZaZYacdZabZaaZbccaaeabZcabcbYZXbYbbbZZcYaWdXdabWZba
word intelligence	YbYZaYYZYcZbZaXXZbXaddaYcYbbabXXdVZZbbcabYXbaZaZZYdcXcdbZZZYZaaX
word intended	YbYaYXcZcaZccbYcababZbZbXZXcbaZWZcWbaacbaaYZcZWXZbacYabbXcXZXYYa
word interact	XaZbXZZdbZbaaZaaZabbaaZcZYZZbbaaZcbcbbcabYabZYYbcbZbaZZaZaabbabc
word interacting	bZbZZZZdbbcbbaXbYXcYbcZabadXbaaXVbccYaZcabYbbZcccacabZaYXcecabab
word interaction	caYaZaadccaZYXaXYbcZbbZbdaZbacbbWbbZYcbdaYZYcXbbeaZaZcaXXcZaYaab
word interactions	abYcaWcaZbZcYXZWYaWZaYbabbZYbZZYZbZYYZZaXaZbcaabaXaabYZXZaZaZcbX
word interactive	ZWZbbZZccabdddYaaYccZcaaaabceadYcZbbccZbXbYcZababbYabdXcZcdZcZdd
word interest	ZaaYZacWYYcaabXYYcVbZabaYZZYYaaZbdYZbWecaaYabcZYaVZZYYdabZddZaaa
word interested	ZYZYZYYcbbZZbdaZacbbabeaYbZbcaZXcYbacedWabaaYdaaaabYabaaZcZaaXac
word interesting	aWaZbXcaYcZbaebaabXdbZdaZZdcbaYYZaZccabZaZXcXYYYcXabbbaaYZZaZYca
word interests	aZZYZYaZXYbZabYXYbXbdZbabYaabaaZbcZabZeZWcYbbbYZeZabZaZZcYecYZea
word internal	aZYZZYcaZbaZYaaYaZbZYZZaaabcaaaXaYbbcaZbeYdZbdaXaXabbbaaYbZZbcZY
word international	YaaecfbaZaYbWaZbacbZXabbWbcYYZaZZaXbYaabaadXYaYXabaZbZcZWZWadaXX
word internet	bbaaYaYYcababbabZabZbaZZcZaZbbaaYbbdZaYababaaacZaaZbaZabcaabbaab
word into	ZZYZaaaZZXcXbaZcdbYdZZababZbacaabaaZbbbZZaaaaZZYbaYbZbZaZbZaZZba
word investigate	ZaXaZZaaabZZcXXaaZcZYeZaaZYbedYcabaabaZYbWdZaaXXZeZbbYZYZcaZaZaa
word investigating	beZcZdcaYbYbYYbZbaaZccfZaZaZaYZZaYZcZYZbXZadYZZZaXfZeXYZaaZaaaYX
word investigation	ZZcYZabZaZaYZbZZdZXdZXaZXbXXaXZabYaaaYbbaZZZdaXYcZaaYabadZZaYbaa
word investigations	fZabacaaZccbcZcabdaZabcaZYaabaabZbbcccXZababbdaaZcYcbZYabacbdbab
word invite	YZbbYZcZcbcacZZZaZZdabZZZZbcaaaabaaabbXZYaYdZYbaZWZbbbaabaZZaZbb
word involve	YZcbaabZZbaWYXaYcbZcaaZZZbYaYaZZacZbbbYZZZaZccbbZZZZaZaXZaXbcXZa
word involved	adYbaYdbaXdaYbYbbacbZcbccbXbdbbcbdbabcYdbZYaeaYbbXaabYaYZZbdYbZb
word involving	ZXcdbXXYaZbYZcaaYZcaZaZabZZZbbbdWdcaZXacWbaZaZbbbdVYaaUZZaaaaaaa
word ios	bYbaZZbXbabaZZadcYZXbXaWcadaZaYZYbZXZbaeabZYaZbcbaZZYaWZcZbaZbec
word ip	XaYbZaaZacabZWXWYaYYbcaaZZaZbaXXXbYbabacZXYbaXYbbWaaabbaYZcbVaZZ
word ireland	acXbZacZbaVbbbbZaababXZabcZXaYadbZYaWYbaZadYcZXabdaZXZaabaYacbba
word is	aaaaZabbbaZbaaZbaZbbZZbaaaZaaaZZaaZaabbbaaaabZZabZZZZaZZabZaaaZY
word issue	ZYcaabYZYZXZXZbbaYaaZaaZZbaaZaaWYZcZXZaZZYZacZZZYZZYXbZcVYZaYYXZ
word issued	ZdYbaYaaXYababaZaZcbYYYZbbbbYYZZbZYbabadbdbZZYaXZbaZVZbbbacZXaZY
word issues	ZXYaaaaaYZXcYZaabbZaZbaXXYabZZYYbcbZYXabZZaaabYZacbbaacYaZabaYZc
word it	aZZZaabYaabbbbbbZZaaaZaZaaaaaZabZbaZcaabbaaZcZZZZcbZaaZaaabZcZaX
word it's	aYYccZYcaYaZcbbbdZbcZbaZaaZaacaYcbeZbadbZZXYYaZbdaacabZbYabbYWba
word its	YaaaaZaaZcZbZaZaZccacaZabbbbcabaabcbZXZcZabYabZaacZbYcaaZbbYaYbb
word itself	baXbaabXXaaZZYfZYZcXYecYXaebWacbaacZabXZbWcadXYZYWaZXbYbYabYZYWb
word iv	ZaZcaXdYYacXacbbbXZecbYYZXaXaaYZcZZZZaZZaZZdcbZaYXZZaYaaaaZZZYYY
word january	aYcbacaZZaaZbcbXbXXeZaZcbYbZZXcbdZZZZcaaafYaYbbXaZZYabZbZbcZdZae
word job	aYcZcXZdacYaYdaWZWcXYZceabcXdXdaYaZZYbccaaYaZZcfbZaUfXZZaYZbXZZc
word join	aaXYVcdXXaaZabcXWYbYZbbVbaaZWabdXZXYbaadcWcXdbWWZYcYYebdZZZbZYXZ
word joint	ZaaZWYbbXYXZcZWZZYaddaXZddbabWaaeYZYZXYdYbcZZYZZZbcZWdcacbXcbZcZ
word judicial	YaYbYabZZaZcaYaXbccXZZdbadYbaZYYdZYcabZdcZaaadaadZaZYaaZaaZcaacb
word july	cVbeabYXZYZXYcbZZZYfXbXfbYccXZfaZYbYXfYYYgXaXcdWYdVbYcZYYcdadWYe
word jurisdiction	acbeZaadZcbbcaabXdbaaacbZbabaYZaZYadZbbcacbXZbbabbbaaaaaaZbdZdba
word jurisdictions	YaZZZUaaacdbcaYbbXZaaZbccadbacVadXaZdbadbbXabZYbdbcaYccXZadYYacX
word just	baZaabXaZYacbebcbcYYcZaYbYYYZacYadZbZaZccbbcbZaZacacZaedaYZZbacZ
word keep	cVbZbdYZYaacZdeYaYbXbcdaYccaXacYZXaXcbdaYZXbZYacZZcXbbccWYbZaaXY
word keeping	aXaaaYaZYcbYWcccaYbaaYbYcbZXcebaXbdZbZaeXZXdcZZafYaZZgZcYacaaZbb
word kept	aZcYZZXcaeZbXYZaXaZXecZYZcdeXZYbYXbWbccYYWacfaabYXeWYfcbXacZZcaX
word key	bZbZbYYZaaZccdcceacZdcZZbcaZacaZdabZbZWZZcbaZaacdaZabcYYbbbbXYaa
word kingdom	ZacbbZYYbZZaabbZabZaZYaacZcYcabccZbYaacZcabeZZXZZaZaacYabbaXaZbZ
word know	XXabcZYZaZcZbZdbbbZZZXVZcYacZcZbabbYZaYaacbZbabdaaabdbcbbdcaZYZZ
word knowingly	aaZdZaZabYYaZaacaeaZbYYZZZabdZYZdZZUadbXZZaWZdWZZdXabaWeadZYdXYf
word knowledge	XaYYaYabcaZYaZbfZZcaaYdZcaVceaYXabZcfcaZYZbbYZYacaaaYcbYbcbbeZbX
word known	aaaXXYZcZaaabYbccabbZaaabcaYbbaZYcZbadcZZZZbYXVdccXZcZXYbcbaZXbb
word language	dYbYcYacbcbadcYdccadYdZbcbaabcYcYZdYdcacaaZcYbaZbcbdadaYabZbaXca
word last	dYZcYZaaZYYcWZYYXZcdXbbdcZZacYdaaaXZZcZbZbYZbbdXZZYZYZWZZZbccaZb
word later	bZdbabVbZZXbYZdXdacZZXaZccaXZabZabaaZZbYadcaWbbZXZYZcaccebZacWaX
word law	bbZZabaYbbaababZZZaaaZbYZaabaZZaaYaaZbaYaaaaZZaYZbbaacabbZaZbZba
word lawful	bcbbXbdZbbdaZXaYacYZcaZabaXdbbYYZcbdaYbbbZdaabaabdcZZabYaZZbbZbc
word lawfulness	ebcZYcZXZYbXXacbdYZZdaXZadcZXYdZZZYZXZXXbdaZYXcdZcXWaXcZbZXbaZda
word laws	bacYcZZZbbaaZbaZZZZZaZZaYcaaYYbabZabbbabbbZaXYacaaZZbaZYaZcYaaZa
word learn	bYaYababbZacbccccbababZYaZZZcbZYaZYaZabbZaZZYYZZabYZbbYbaabbaYaa
word learning	VaabbccYaaYaWWXbcZZYebYaXbYcZZXcbYadccYYYaZYcYcbZabYYYcbXWZdcaXY
word least	cZZbYbaYbYbcZYcbZbbZWYbabYZddedZXcaZabbYZaaZaedcZaVbbbWcYdbYfYWa
word leave	XZZZcYaaaebZWYabYWZXaabZbXaacabZZaZaaZbZaXXbbXbceZbaZcZZZZZaZaYY
word legal	aaaZYabaZabacabYYZZcaYbaZcXacYaabbZaabbbYZYbZaZYabbYaaaacYZaYZac
word legally	ZZYXYcbVbcebZZbZaZZWbZbaYaXZacbZXaZabababZbbbYabaZaYZbYbaYaaZZcd
word legitimate	cWaUaaeUYWbXYbZZbbUbZUbXXYbWZVaXdeYYfWfbXcVcaaaXcXbYabeaaUecaXdY
word length	ZcZYXYaZYbYaZccZaXcZaYdcZbbZaXbbXaXaZbabXZZaZZZbcbcaaYZaZYYZZYZX
word less	YWccYbWZbbbYabaaYbacXYZZaZdbZccZZXcZbabbZbZZXZYZZZaabdabXYcZaaZb
word let	aYYbYcZaaccbaYYbZccaZYZXcaYcXbaYadbabbYZZZcZccZbXcXbZaaaaabZYcaZ
word level	cYYZaZbZbbXYbcbadZbabaacaYYdYbbaXZaZYabcaYcWccaZacYZdYXacaabbaac
word liability	cbYaWcYabYZbbaaZbbbabeddcaZXdbbcZeaZcbZZZWadZcYeababZaYaabcZcYbY
word license	YcZYZXZbccXbYZZaYYaZXZXbadeVeaZYXdXaZbdXaaXYVYaebcaZaXaYbZXeZXed
word life	ddZacYaZdYacaZabaYbYaYbZXZcZZXZbaZZZZaaaYbZaaacbaaaYbZZbcXbZZcYe
word light	ZcaZZYbZdddaZXbZbXYZeWXecbYbYabYaZXXdZcZaZZfbaadcafaXebXZaZdXgZZ
word like	baaaZaZaaaabZaZaaZYZbYaZaabZaabYbaZaaZaZaYccZZabaabaZbYaZZbZZaaZ
word likely	ZadZeZcZacaYXYWcbZYYeaZacZdfZZYaaZbWXZVXaZZcbYbcbccacabcYaYabZaa
word limit	ZZbaaYYZZYbacbZZYbZaZaZZbYYbYfZYXYccaYaadWcYeadWYXYXaaYZYbcWXcZb
word limitation	dacbcbYdaYbbcecbbdbZYbcbYcbZbaaZYeaabZaccebaYbbaYcXXaZZabdacbXZb
word limitations	bacYddYZbceaddeddXXaYZZZZaZYXbbZaZbcdcbZbYadabbVaccYadYbcdbYdZbc
word limited	aaaZWaaZaaYacaZcbabYeabZdbZabZbZaXXZaYcbZYaYYZYZZZaYXcbbabZabYdb
word limits	dXdcdbbZecacYYdbdZbZcYZfccbZbcbYbfebbbWZecaaZadeZbYaaaZdbacdbaab
word line	bbbWYbZaaaaZYbaYdYaZaccZYbaaaXbbYZZcbYaabbZbaaYZYZZXYbadbXYdgcaa
word link	ZZababWXbXbaZYZcbaZbcaZaYbZZZZcXcXZbYbabaZaYZbaZZZXZaYbZXYaZaYbe
word linked	YabbdabbbaZZaaZaaZZYbaaZbaaXaYdcZbZaaZZabZaXZYabaYZZYXZacaaYbbcd
word linkedin	YfZdZZabZZbeYaYZWZZbaabbbdaZaaZaXYacZaZaZXeXcccZZabZcZeaWYYYfcZc
word links	YYabeXYacaabbdaZYZbbabbZZacbbabXbbcbbaXYYeabaYbcaabaecZYbcdbZada
word list	WaXbZacZZZadaZdababXZaccaabcabbWZbacaaacZZcabaXZZabaabaZaZaaaaYa
word listed	ceYZabbaaaZbZYbaZZYaaadbabXZbZZdZXZaZbbYZXaZYZYaaaaYcaYbcZcYbYZb
word lists	YdXaXZZbbYZdZYZWXbZZagZabaZdbcYZYZZbdcVbbXcadYWYZYabZabYcbdabXYX
word litigation	dacZbbaaZcbZdbdeaXbYXZbZZYXZZYbaZbZaZZbZZabaYZbZaebYcZaacXaaYaba
word live	ZcaYZZcadbYbaaZdYXbbdaWfccbbcZYacZaZbaXaYYaaaZbbZcaYYabcabZdcXZa
word llc	cZaZcadcbaWbbbaccbcZcZbaacYadYZXcbZabXbbXccaaYbZYcdaXbbdcdYcaZZc
word local	babaYaabYZacecYdabaccXYbbXdZYYXacYcZabXZabcbbaZaacaZXZYcdZaZbbba
word located	ZZcdbcabZZYXabZaZecdZaaZZYbYXYYaZZZdWXabYbeZabYXebcZabdZcaZdcacb
word location	YabZZZbaZabYYZZYYZcZZabacYbabbadWZadaZabaZZbbZbZbZacbabZZZbbaaaY
word locations	ZZYbdZaZYYcZacZdZZbcadcadYZdZdaaYYdbbbabYabXaZZZcaaaYbabZbaZbbaY
word lodge	bdaWbVbXaaYYbbdbaYWXXXYbeYebZabWdXbXbbXUgdWXabagYbWcUYWbgYaabcXZ
word log	ZYYZbaYbZZYabZaabZXYaabbZbbYYacaaabXabbdZaYaZZedaYcabZZXaZbZZZab
word logged	ZbadZbaYcYZaZYdZbYbYbXdcdZXaZXYXaaaZababbYYYbaXcbZWYcZXZaYbaaZZa
word logging	ZbdaabXaZaaWaXYccZYafaXcZZcZXacaaYbYZZcZeabccacfZXaZbZcZcaaYXdad
word login	bZadcXXYZYZZaXceaZZcbbYbaXYYabaaXZZbZbZZYaYbaZZaZaZYZacZaabXbXbc
word logs	YZYbZZdbaadaWYZXWZaZcWaaacaZYZYaYcYbbYebZXYZdWXZaWbXZaacXWcaWbba
word london	dZXZaXXaeVXZefdfebaYcYXZcZYZgbXdbaXXYYdYYZccXVXVfeaXXbYcbbYadZgc
word long	fadaaaabYaaacffcZYbXaabaabYZUceZYWdWabcaXYXbbYZaZZbYcYXaVYaaYZXa
word longer	cZaYZcccadbYbebZbcaYZdaZYcaZXcaYaXcYbcabaZZYabbZYZYYaaXcaZbZbaXa
word look	YaYdaYebZbbabaadabbeadbZbZbgcdXcbZcbedZbaaacacXbdabeXcdaZgZcYZbb
word looking	eZZaaYYdbcaaccZbbbafbcdaaaafcaZVadfeeZZcYdZcXabcadddaebbbecZcYca
word loss	ZZbYcXaYacZYZbZbbdabaZaYbadaccYXcccbbabaYbabYbdbdabdZcadZZbZZXcZ
word ltd	ccZaWYbbbXWddcXdYabZeXYbbdWYaWYccXXYWYcZXYbYcWVWccbXWabacaWZdYdY
word machine	XYacbYbZabZbZdZZedZZbaZcXbbaYaYbaYYZbcYeacaXbcYYYXabbZZbaYaaXZba
word made	ZabYYbcZZabbYbcaaYbaYbaZacXZcacZZcXaabaaZdaZabaabcYaZbZYaZbcabac
word mail	adaacYZcbaccabYaacYabbbbbYXXaaYabaYbYXaZababaYcbbbbabaaZcbaaabdc
word mailing	bZaXZaZYdaYacXWbbXZYaZZZcaabYcaebaaXYaZabYadbYYZYbZcWbbcabbadYba
word main	bcaacbaZaZabcbZbacadeZZabXYbZaYddYaZbabcaYdZcbaaZbcaYbbbbdbabbce
word maintain	cZabdaaaZeYYZcbeZabZZacZZYbbabccaXebeacXZYZeZbcbbabcbaXbYZaWaXYY
word maintaining	aaXacZZaZbWaYaZbcaYYXZaWZaaaYaZZfYabbZaZZYaaaYeaaYbZZbZdaYcXaYZb
word maintenance	ZcYZXcbabYZaYZfZXYbaaYabadaadabcXgbbYaacdZcZXbbZXbbYWYbdYZZccaXZ
word make	bbZabccZbZZaaXZaaaababbaaaZbZacZZcaZbbYZZaaaZabbaaaabbabYbZaXaaa
word makes	ccabZcaaaaYcaZcaeYZcbYaYZbafbYYeabaaaaXZYdYcbdcbZdZZaZbXadbWcXXX
word making	daZbbbababbZaZaaZbacZZaaabYaaYcZacabbbYcabadabbYaaaacXYZZcYdZcZX
word malicious	YcaYbXZXbfbcXYXZYWaZbbZccbYcZaZcaYYZabZaabYYdWcbaacaZcaYYacZYbbb
word manage	aaYYYcZYaYcbcbXZXdYbabYYZZbaXcaXcZbcZZaccacZbaZZWYYbYYcaccaZZeaX
word managed	caaaZdcbcZaecZbaZaeaYYcZZbbWcVaZWcZXXZbdaZdbcYZZZZZYbaZcZcacbabc
word management	ZZbbYaccYaZaaZXbZebcbeZYaZddabWcbYaZcbZbbYdbacXXYZcdXadbYdZdZYZZ
word manager	ZacZYXbYcdccYYXbZZYYcZZadZZaZYZaaaXbZZbZcZYWbYYbbbeZaYdYcbadbabZ
word managing	ZaZYaZcXYaZcaaWdYabadbaXYacgYaXbaZdbcdYbYZcZeabaZYbeWaebYaYaZYaY
word mandatory	aaaaZaebYccaZYYZXVaXZXaadaYYafaZYcacaebeaZYYZacZcXabacZYaZZXbacX
word manner	aYZbYbbaZaZabXaZbeacXXbYbYXaZZYYfZZacZaYZbabbbabZbaaZabdccZZaYba
word many	aabZaebZaZbZacZacaaYaaYYbXaZaYabbZabYbaWaaZbYaYaZXZZeZZbccZZZaYa
word market	YbZZZdabXbZcZZdWZbaaZbabaaZbbaaabaZbaacbaZacZcXXZXZbaacbcaaaabYZ
word marketing	YcaZYbYbXabbbbZXXcZaabcabacbZabcbYZbbZaabZaZabZYaYZbaaaabZbZbbba
word match	YbYababbZbZZYYYbbbaaadaYadbaaZYbZaZabdYaZaZaZbVaabcbWbaccaYbdWbX
word material	dZaeZebaXcdddXaXaZdcZaYaXZbefYaZZcYbaZYYZbYbYeeebbXXXcbYYaZZbaZa
word materially	YaXdXcXVYXebbXXZbZZfYaZYZXYfdXYZccXWcdXZXYbgafZbXdaaYcZaXeWZZYbX
word materials	cZYbZYacbcdcdbZYYeagadYYYbaeaaWaaadbbbZcYaZeadXYaddeXabcYdaaaccY
word matter	bXbbbbZbcZcZaZcaZcZcZYZbZZcZXcXcbcaZYZdacYfXbbZaacadYbYbbbaYcdZb
word matters	ZaaZbYbYbYadeeccYYbZYdYcaZabcaZaYaabbbcZYbXYcZbYcdYabYZbZbZYbbbb
word may	acZbabaaZaabZXZYaaaZabaaZZZaZaZabaabZbZZaZaaaaaZZZabaZaaaZaaZbZa
word mean	eYaXaaaZabbYZbbbbXdaZYYccbYabcdaaXaYZadadcbXaYaabaZaXcYaacXYcacc
word meaning	cYaXYYacZbaYdZXbXXbbbdZaebYdaZcZbZadbZdbZaacZXXeaaZZXeZZacbaZZcZ
word means	aYaabZZcZZabddZaZZdbaZaZbaZbdacbabcaaXdZYcabaaaZZbZaYeZbcbbbYZaa
word measure	bZZbZabXYbcYaaYaaaYbaZaYZbbcZbacZZdZcbbcYcYacaYXbZbeZabbaZcXXZeY
word measurement	aeZbYcbbYZYeacaYWdZbYadZZZcabcaZZWZaYaacbYebabYbYWXbZabcZYabcdYW
word measures	YZZbbaaYZYYYYacbbYcaaZbZbaXacbbZbccacXYaaWaaWbabaWbaZcabXabbYVaZ
word mechanism	ZZbYaabbbdaZbcbYcZYYWYWeZafbYYaWaabaZgcXadYabbZbbZacfaZZaaYXbbZY
word mechanisms	cXdZcbaabbbZacYddcZdXbZbaabZYZbabaYZYbcaXdZYaYbXacYecabaZacYZYbc
word media	aZZaZZZbbZZaZbZZXYaadaZbZbaYbZbaaaaZcZbXYZYZbabadZZaYbZYbZaZbbbc
word meet	XbZbbYaWZYbZaZbbXbYabaaYaXYdbdZbaacccbbZXYZbaaXYZbaZafadYddbdbYZ
word member	cdaZZbYaYcZbccabaYabdbZbZabbaZaaZZZaYbbZbZbZcWbZbacZbacabcaZZaYa
word members	YcYaZabYYaZaabYbWYbabcdaaZccYaabadabaaYdaabbcWWXYacZWacaZbaaaXYW
word membership	ZcZZYaYbbcaaaadYYXdZaZcbbbdYcZddWdZeZZcdYYaabXaZYXbXZZZZabaZZaab
word mentioned	ZabbaZabbaYcXWbbZcbcZacabbYaacabbcZbYaaZbWbYXabbZacdZZadWaaabYac
word merger	YZaacYdabacbaacaabZaZcZZYbZaeaZZabcacbZcabcbZcXXZaaabYabcacbbZYZ
word message	YaZaZZcbbZaaZZbXZZbZZcZbZZcdaaZaaYbbYZaaZZaccabbaYZacbbcZeXaaXbZ
word messages	cabaYcZbZXZcbcaaXbZZcZabbbdabbcaZZcYabcbaZbaaabcbZZbZbbaZbcaaZaX
word messaging	bYadbbXdcdbaaZbaYcaYabbZdZbbabXcXaZaaadaXZZaaZZZaZZdZabZZdbZcbbZ
word metadata	ZabcaYcbZfebaYWcZaYddcbcgXbcZccaWbZcbZdcaYWddXadeZcbZcZXWbfXZcdb
word method	YXacZZdbYccbbcZaZZcWYeXacYZYdebYbcYbYaZbcabadadabaaabdXaZbbaZbZa
word methods	YYabebYadadacYZbbYWabaZbbZadWbaZadcYZZZeZaZaZYceabcaZcbYWZbYZbXa
word metrics	ZZYXZaYcYeZaVZaZbZYabbZfbdbfaZaaYZZWZbabacXabYWacYbbZabZYZcYaaac
word might	cZbdZZaZYabYbZZbaadYbaaaaaabacXYbabbcbbZaaaZbZYZdaZbYbZZYcbcbZaY
word mind	babaZcYYZbbbaZYZbZYYZbaaYZcaZabYXaYbYZaeddaZYaZYabXaZabcZacZdbab
word minimum	cbaZYZWXdcbZaYZdcabWaYYZZYYWZcgYZdeXYXcacYZYcYcbaZXcdaZZZXZZZfdb
word minor	bZabbcbXeZZYaZbeYaZaZZcYZZXYZYYacbYZZbcXYYZbZaYcXeafceZcZZZXZZYd
word minors	XZbZZXcaaYaaaXabXdXYYYcYYYadcZXXcZYXcbdXYaYXaXYZbacZabXcaabZdXYb
word misuse	dWbbaVZcZYXabcZZYdabdbbXZYaabbXZZbabbaadXebaXbcZaZabYZbbYZcbZaaa
word mobile	cbcZZYYbbbbaddYbZaZbacaabaaaZabcZZbaabaaababbZbZaaacZZbYZbbZabcb
word model	XbZbcZbbbabZZaWZabZbbZYabYeZXZafacZaXXcXbaZababcZZaWXbYZZbbZZdcd
word models	XYaccYaXYaaZYYXZZZaWeYZagXaZabWaZaaZcZbaaYadaZaeZWedYeaZWZcXYbca
word modified	cZcbabYYXYYYaYZVZYYbYZYbaZdccYbbdcXWXXYadbcYbcfcZbaXcacabaaadYYc
word modify	ZXcaadZXaabXZYXZXYWZZYZXYWbdVaZbdXYYXZWXdZZabaaYYacbZaeccaZXaYaX
word money	baYZaZbdaZcbZZYbXcZbabbecbacbbdZaaYbYYeaZYbZbaZbaaZaZbcZbcZYdZbe
word monitor	YZZaaYabZabaaaYbYZbbcbYYcaZZcbbccZcaacYYZZZZccaYbaZbbcaaYbbbXaba
word monitoring	ZXYbZabbaccZaaXbXcaYZdadcZbYaaZXZdbaYacdaZaaceYdadbZadWXZadbbaee
word month	bddbfbaXaYYYZcbbcXYXZXZcYYbYYZcadbZZZZZcdcaXZYdaaaaaZYcbdabYdZbc
word months	daaWYbdaWbUaWYaYXaZYaddbYafZZVacYXZXWccZZZYcbZbebYbXWaZZXXbYYZWZ
word more	baZaaZacaZbbbabZZcabZbbZcZbbYZYYZbbaaabbabbZaZdZabbbaaZaYbbabbaZ
word most	cZcaZabZYcaZdabbaaabbZYYcZbaaabZZZcZaaYYZcbbbcZZWbbbZbbabacabZab
word much	bXabZWaXVdcWYYZbYYWbdaZaeZXbYdacZWbZcZabZXbaeaZYdXccbdbVXaZXYcZc
word multiple	ZXYeccZaXaZabbgZYcfbXbgZYaYcbZcbZdXacdadYZcZadZaaYaZadXaYaZcaWZb
word must	cZbXbZaZcabZYYabYZZXYXZZaZZbZccYXaZaZZbZZcZZcadcZcaadbXZbYZXbdZZ
word my	aYcXZcZZfZaWcXaaYZYcbaZbYZdbbadXbYebaXbZZaXdaYcdZaZXYaaZaZZYdXde
word name	aZYaYadabbabaYXbYababZaaZZYYabbZYaZabbZdaaZZbZaYaZZZaYYYabcZWbab
word names	YacYabZaeaabYZbZYaeXZbYdbccXcZedYaZZYaaZbZbaZXdbaabXYaYXYcbabbbZ
word national	ZbYbbbdbaaZbaZaZbdZbYcbdYabXZZcaZaXaXZZcebdWYcYabeXabWZYaZXfcYca
word nature	dZbbccXaaZbcaadZbaeXYadZbYaZbZccWdaZbXbbYZadYaaaYZbXfZbbaYYcYZYZ
word navigate	ddbaadYcecabbbXaZbccbbXdZYZZdbaXYeabXXccbfbZXbdbdeaZdYaYedaebceb
word navigation	ZWaZZZacaaZaWaWdZZacbXbabaaZaXaZZZXYaccaZdYaYZcYYbbYbcabbbXYaaea
word necessary	cbaaYacZYYcabZbXYabaZZbaacZYZZbYYaaaZabbbYbbbaZXaZZacYZZbVbaaaZY
word need	fYaabcaZaaabYcabZZbbaYcYcbYaabdbXbaababbaaYbaacYZbZcaaZZbYYZabbY
word needed	cbcZZcbdaYcdacdZZWdVXbXYYdaZabegYYYXacdYeaaZaacZaaaWcXaaaYabcaZY
word needs	ZabbZbZYZccYabYaaXbZdXZabZZcaaZYaZZbYaaZZZXcbXcZeXcbZabZZZabYdbY
word network	YaabZbZZaZaaZZYZZaaabZabbacaaZZcZaZaZbZbcXaaZaaabaaZZZbZZaaYZcca
word networks	ZcaZadYaaZZbZaaZXcZcYaabacYbYYZZXZZbXZYacZbVabWYaaXZaYZaaaXZdXbb
word never	WZYadabYZYZaYbdecaZZbcdYadaaYaZcXdaZcaWaXYbaaaaaaXaabaXcZcdZYYVW
word new	aYaaYaaXXacZZZZYZZaaZaZbaZadZbZaaYaYbaaYYWYcZaZZaZZcWcbbXaZYcaYW
word news	YYYabZYacaZZcZXdcZaacaYZaYXadZXZabdecZZaZaZaZaaaXbcbZbbaYdaZcYab
word newsletter	bZaaYbZZabcdbbZYXZbcZZeaYZbaaccXaZebbWcfaaYacXZZaYabYbcabYdYYdZZ
word newsletters	YYZabZabacbcabYbZbabZabbaaeabZaYdacabaYbYcYbcbaaabbcZadaabZbabba
word next	ccZbaXZccaaZbZacdcacacZZZaZYZbZYaabcaaabZYaaZebaZcZcaYaacZbbbcZc
word no	cbbZXZaaZZZXZbbabYbZZaaZbbZaYabcZXaababZaYaZbZcaaaZYacXaYaaZcaZZ
word non	aZYZZcaZadcaacZYXbccZZbbXcaaaYZYYbZcZZaacZbZZaZaZacaYbcaZbaaYaYY
word nor	ZZZZXZZaYbbeZZYaabdYXcabecbaZdcbXZYYbYdZfYYWeWYaaYWcabWXWbZZWacc
word not	baaaYZbababcaZaabbaYZaYYZZZbaaaaZabcbabZaaXXaaZZYZYbcZZZabcYZbaZ
word note	cZcccbaaZcZZZaabcbaabZYbYbbZYabYYZdaZabbaZbbYZbaaaZcZZZZcZZZbcaZ
word notice	daabcZaaaXcacccaZaaaYdbbaabZdaZabbZbaZacZcacZcbcccbZbcZbacbZbbaa
word notices	aZbdcaaeZZYdabZYXcZbYdfaYdbddbYXbbbaedZbVbZcYdXbccYcadZbZeZcYXae
word notification	aZdecaZbbaaacbZaabdZbZYbaWbbcYZXZdZbZWbZbaabZadcbcZXcbbaabbZbYcb
word notifications	ZZacXaXYYccbadZXXdWeaabYbYWbacYabYbcZXbYbZbbedZYaZbdZccbbccYaaeZ
word notified	bcZYZdZbddcccabbaccXbbYZZcacdaZYZcdbZaYbbcccbdadZeaYbababZaaaaaZ
word notify	aaXdbcXYaYYedaaZZZbcZXcXZZZcdbXZaebaaWXaZaZaXdadbcbZYbXbZcabaXZb
word notifying	bZYbaaXZbXaeZbdbbccWbacXcaaYacbYXcbeZZabcZdZaadgaZaZZaYcYYaaYXaY
word number	aZZaYbcbacabZZYaaababZaabbaZZbZZYaZcdbbccYbZabZbZYZZbcaXbcYaZbaY
word numbers	XZaZZYZYacYYZZbXbacabZaaccccccaYXbabbaaaZXZabZadcWXaZbYYYbdbZYZe
word object	aXdYabbYWYaYdbYXbXaUYZYXYZfbZXgZgaWdaabaadWUZZdYZVdWbXfUZXcacYfY
word objection	cXdeZbWbaZXbefbZbcZbcbbXZafcbYfaaaadbaWZZcZYWbaYabbXcZbYaZcYaXba
word obligation	baaZZbbYaaccbaaYZaaZYbaacbXYbbXaZcXaZabdcZcbabcZaYZZabZbbaZZbXZY
word obligations	ZXbXZcaaaabZacbYZZZabZZYabbcZbbZbYcZdacZXbZdbZXZZYabZcaZZZbZXYaZ
word obtain	XZaYZYXaYWZZXbaacZZaZabbbbaXWaaacZXWXXeaacZYcZXabaaXZYZWYYWdWaZb
word obtained	YbYYYabaaacdZXaYcZbXZbcdbcYYcbabYcZcbdcccXaYbYYaaZbbaYZZaYYbabbb
word occur	aZcaYXaYaZaaaZYZeXZadXZZaUecYWYacZadYYYXZaVYdbceaaWYaZZXcXdWdbba
word of	aaZaaaabbaaabaaaZaaaaaabaabbaZaZaaabZbababaaZaabaaZZabaaabbaaaaZ
word off	aZbYXbYaZbdaYaaXaaaWbaZYbYZaXcdbaZacYYcaeZcabXbZYXYaYaZcbbcXbcdb
word offer	ZaaZYZbaZbZabcWZcZZcZaXXZcbbaaYabXaaYbbYZabYadZaZabaZcaaadYYYZYa
word offered	ZZbbbabcdXcabcddZacaaZccecaaaaZcWbaeaZbbacbbZaaZaZZVZaXXcbbZYZab
word offering	ZcadYaadXZcbYZYZZdbZXgZZYaXcYeZbaZZZbdbdZZbaYcbcbYecbYcaXaZbbYca
word offerings	aZbbbXadYccbaccbaWZYcZcaZZcacaZbZaaedbYbXcYcaYaXbacaZecaZdadbaZZ
word offers	XacZYZbabYaXccacbbZbbbbYZaZdbbYbaadadbbbabYZYbbcaYZcYcbdbbZbcaaX
word office	cYaXYWdYWeXZeeddaZZacaXddYdaYYcXbWbXXaYXdgXWYaYfYdWaXbWbfZZabZca
word officer	gacYVaXZVbXaYfXfaYdbfZXXbZZZbVWcbYWZZYaaWgdVXWWXYgcYUfWYgaZgZXbb
word offline	XaYbbaaaXbZcabbdcabZZadadaZXcadZcaYdbaYaabYbabYecaZaZcYbXbaZaYZe
word often	bZZcXbdabbbYdaaaZZcbZaYcaacddZZdYbZdabYabYaZbZaZbZbabXacZbbbaaZb
word old	ZZZcYZXcbaYacZYbaaZbZaZZbaZegYWabXXZdfdYYZYaaZaZcbZbZdWcZfZWaYbe
word on	bbZbZbbZaZabbabZYaaaaZaaaaaaaaaabcabYaZaZbZaZbbabZZaabaaaaaZaZYa
word once	bZbabcZZaYaZabdbbYbYbYcYZdZZZYbbYZaYbbababZZcZZYXbbZZYYaZZaaacZW
word one	ZaabaZbZaYZZbaaZZabZZZaaaabZbcZabcaaaZbZZabYbabcZaaZabXbaYZZbZbc
word ongoing	eaebbaXWbaaZacaYaaWXabWYZbcZWbbaaWcYYWZZcZaacadcYabXZYacZZbYYcYb
word online	ZZYZcaacbXZcdcYaZaZZaaXaaXaYaabcabbaYbYYYbabZYYZYcbZYYbaabZaaaYb
word only	aaZaYaYXbZZaZZbZZbbYbbaYababZbbZYaZbbZaabYaZbYaYaZabaaZbZZbZbaZa
word open	aYcbaabbcccXaaaabbabbaaZYcgabbZWZZbbccZYaYYadZdbdaaaabbZZYYYbbcb
word opened	ZaacWaefYZacZaZdaWabZZabbdaXZccZYZbbbdcacYXYcYZbZYZYaaYXWWbbYdcd
word operate	YZZcedcabcYXbbcbcdbbZZacZZdZXYZcaabcZabXYbZaYaZZbcXbaacYZaXdaaZZ
word operated	ZZbZfcabcaZXadaZXZYcaZZaZZaaaacZbbeaYZZcbcbcYccbbdbZbabZbcZbaZbb
word operates	dYYabYadcYWYcdXZYZbgdcYadaYZaYcWeXbaZYZYXdbbXYYXZfYZZcaYecYccYcb
word operating	YaYaaadbbcabZaYYZZaZbabbcZZbaZaaYbYbYababaaabZbbbabYZbbYaZaccZba
word operation	YXZaabcZbbZYcYZcaZbebYbacXZYZXaadaZbXWbYWaZbXXabdbbXccaZYZaeccdb
word operational	deabYdZZYabcdaaZZccdbcdbabaccZabaaaZbabZZYZcYabYacdbaafcZbaccaaX
word operations	YbZZZbXdcdYYaaZdZddbaYaabbbZZZZZZYaZbYbaZZcYbbaZacabZcacZcabbabd
word opportunities	XaZacXcbbXaYbcZbZaaeZcdZXZcbaaXddZbYfcaaYbYeZbXXcYbbaadbZbaaZZcZ
word opportunity	bcbZYbWaYYZbfZabYcZbZaWYXZXcbYaZbZaZZZaYZWfbXeYXbZbbZcYcadcYYcZW
word opt	YaaYZbYZbbcZbaZaacZZcZUXaYZbWcYZbXbcZYaZcabYbbbaXXYbbYbaYZcWbbZa
word opted	YZadWcYZaZaaZYaZYaZcbabYYaZaaYZcaaYWdbZZYacbbZaXabbZYacdZZaZcaYa
word opting	fZcaYZYadZbbedZZabccXZZZZdbZbbbZaZcXaabeaacfaeaXYZZdbZbYdbcYYeZc
word option	ZZaZYabbabcdcaYbabaZYaZcYcYYZbaWZZZZababcZaXaaaYaYbYZYaYXZaaZZZa
word optional	ZaZZaYdaZbaaZZZYXaZZbYZdbZabXcZbaWcccbadcYbacbbabZbcYcbYabYZYcbZ
word options	faeeYXZbdbZaecabacbbcZXYaXbZaacZbZaaYXbXYabZaccdabcaaaXXbZbacZba
word or	babaaaaabaaaabbaaaaZabaaZabaaaaaaaaaaaaaaaabZaabbabbcZaabaaaZaaa
word order	ZaXYZabZYaaZXXaaYbZZaYbXZbXaaaZcabZbbaaabZaadaaYZXbcZabaaZZZZaZW
word orders	dccbZZcaYXbcabcbbZeZXYYacdXZaYbcYbbdZaYacZaYccaaZXZYaZaZZbaaZcXY
word organization	ZZbZaaZdbYbdddbWZZddZeaaacbaaZcZYXYZaccedbcZaZaWaZbXaZYYadZbaaac
word organizational	ZdZdacaZdYXdabbaZdgaaZbacaXZcabaYdadaYcabafXafZaYcWZZYZdabadbXaa
word organizations	aaaYbbZYeYaacdcbbbcaYcZaaaaXedbaZcaZYaZbdbcYaeeZadZbdbXaccbbebcc
word orientation	ZabbcaWXeaXaaYabYZbcYXcWZadaabYZYdZbdabaZYaaXaZdbZYbYXZacXfXcYba
word origin	ZYcZZWZecfcYZXbbYXbYabcbeeaZbbZZWeabacgcXYWacXdffYabaZXXZZcbaaed
word other	aaZbababaaZbYabZZabaabcbZaZabZaZZbZcZaZaZYZZZbabbaabZZaaZaZaZaab
word others	adYabcbbZXZcYYcZcbbabbbaYZZYeZaYaZbcbbbcZZcbZaZZZZYbbYaabbcaaZab
word otherwise	aaaaaZacZZYbbcabbbdZacaaaaZbcaZYabbccaaababcZaZaZaZbacXbbabbaWaZ
word our	aaaaZaaaZZaaaaZaZaabcZbaaaaabZaaZbaabZcaZaZaaZZbaaaaabbaaZZaZZbb
word ourselves	cbaZaacabXcdcbbZbbbZWedZXXaZeZbbZaYbbbcdbZbebbZaXYZZdZaaYabbZZac
word out	aZbZabZZaababcZbZbbabbXYbZYZZcaZbZadaXabbZaZacaaYXYbaZZZZabXaZZY
word outlined	aZbUbYZZaaaaYddbZaZYaaYYYbYaZYbcbYcZeddXcZWbZaaYYaaYZbbbaaYYdaaa
word outside	YZZbadZbZaWaZbYaZbdcZZbcZXaaZXZYYYUdZWccYccWaZaYbfaYbaabcaacdbZa
word over	baZYaYZdbXXdYabcYZaXaYZWZZbbbXYXZYZaZZaYWYYbaYaZYYbWcaYZYeZYZZYc
word own	aaYadcbbdYYZYabbababaaXXZabaaZaXaabaZdYbZccZYdaZWbaaaYbcZbabZWYa
word owned	XZZdcedZcYaYdXaXZcbcZWccYXaZaZZbacccbcZZZXbZadaZYbZaZYaaZaYdaccb
word page	abbdZbYacZaZaaYaZZaabaXbaaZbabaYYbacYZYYbaZbbaddZaaWaaZWbZaZdcZY
word pages	acacZbbbaaaYbYaZZZZbbYZaaYdZaZYaVabaZZZaYZZccaccZZaYbbaaZbcYWbYa
word paid	bZbYYbZbaababYYbXaZbbbYZabacXeZeYYccaadbcXbZcabZbZababYaZbZZacaa
word parent	ZZXZYXZZcYaaXXXbYbZaYYcXaXbbZXXZbYYZbbaYVZYaababaeYabZYYYZYXaWYb
word parental	bbacaYbXZaZbYaZYabZZbcZZbYecbaZaZabbbZZaZacaadbZZcZcacbcbbaYabXa
word part	abXbZaZcacZbZZZZZbZYbbaaaccZbbabYbZaaaaaacbbbbZaabccaZbYbcbcbaaZ
word participate	cZaZZabbcdfcZbaZXbcXYbacbZdZbZcYYZZcZaeXaYabaYbcYbWYedYcYbcZacZZ
word participating	caaYZaYbabccddZYabcYaeYabZbbYecWXYcdbZXceYbYcZbYYXYcaccdacaZXfZY
word participation	aZYZZZaabbbaZaZXXdbZZaZaZYWaZebcZZYaaZdacXcabYaZdZcccebZaacZZbdb
word particular	aYacacYZZbXZbbbZbcbYabaYaZdZaZcXbZbZaaZZZYdYaacZbZbaaZdbbaaacZYZ
word particularly	ZcZYWZcXcZZXZbcaacZbbWaXaYXcYZZXbcaabXbZYZaVdabZYacYYYeedaYaccZc
word parties	ZbZaabbaaXXaXWcZbZbaZbbZYbYaaaZbbZZZabZZZaaaabZZZcbYbWZbaaacaaYa
word partner	ZaYZWZZcYWZaabZXXaYbbeZYacbXZaaacaZZYaZbcZaYZYaXccdYYZZabcYbYZcd
word partners	XcYaZbZcYXZaYXaWZcaabaZcXcXXZZZcZZYbVaaabacWabZXZcaZYUbZaaZbcbZd
word parts	ZccZZYWZbbZdbeZaaZZZYbabdZYdebaaacbfbYZabadcYaZZaaZaYdYZabdaccab
word party	YcabbcZbaYZaZZYXZbZccZbaYbXZZaZaZabaYbaaabZYbaaXbZbbaWbbZaabZabb
word party's	cXbbbVXdZZcYbcaabaYceeZYaYYabdbaeZbXYbbWZeZgZZdebabbbaZbbdbYZaee
word password	ZYZZfWZZYcaXYdeecXaYaYbcdabZafaXYcbbbcZacXZZcZeedYYbdeYaYabaZZbY
word past	YbaZYbbbYZZbZZaaXZaZbZbabdabZZcdZZYZZbaZZZZZbXbccZZWWZXXYbbaaYYY
word patterns	WXabbbYcZbbccbYbbbacbccYbXYfabYafZcbaabYaZZcZZabcZabYdYbbZcZaadZ
word pay	daXbacgYaacaYabfbZZabXYZZcaZZaZdZdbZZcYdaZZbaYYbZXZaWacaXaYcXaXZ
word payment	YWYbZbbZbbZaaYZZXZbbXYbbZcZabZbZbcZZZaacZXaZbZacbccXZaYbYXXcbbZZ
word payments	YcbaZbeZbYaaZaZZbYcbZZabbbYdaZZbaZbcdYZcaaacbcbabadZZbdaZbZYZbWY
word paypal	ZaYaXgeaXacfWXcXYcdcWYcdYdaYaaaXXabbZcafcYaZZbaZZXbZYVcbWYYbYcXX
word people	ZaZaYaaZbZbcXZZbYbaZaaYbZbacbbXcaZZbcdbZcaZZdbYYaXacbZaabaaaZYYY
word per	XZcadbXWfYabaadaeZcbdYZcabcYZZcZbbbXYcaabebbaaceadZbaaaacaZbZaYZ
word perform	ZZbbcaaaabYbbbdaabbZZZbZaaabbcZZZdZZYaacdbcZYccZZbZaZbcbcYXcabZb
word performance	aaabbaaZbZbYZaZZbZYbcZaZaaacaZYaaabcZYdbZbZbbbZaaYaZYaaZdZcbZbaX
word performed	YbYcZZWZVZYbZbdZbagYXWcadcbYdZcYZcYedbbcWcZZZbaaeZXZZdacYYffYaaZ
word performing	dbZZZcZZaZccdcbXacZZZbZbdZZbdXccYbabXZaZcacZabaZYdZZbacbdbYadcca
word period	dZaZZaacZaabbdbZYeYZbdcYZaacXZbaXXcVcdbbZaZbabaZYZaWadXbXYdZaaYa
word periodically	YYYdaabZWbccZXaZYYcaYdceZZcddaXcXXYaZcZYYZXeaZXacZcYXdZaYabcaZZY
word periods	dXdXcaYdcbacdfeabbdYYdcbXcaYaYdYYaeZabZcYbZcXbcbbcXYfcXbYXbdaZYa
word permanently	aYeYdYXYaaaWbccZZYZYbaaZZacaYcaaeYgYbXaaccZdcWbZaZbYZbccbZZZZWYZ
word permission	ZaZbYcabZZbcbZbYZaZaYbbaabYbbdcbYZZcZZdbbaZZccZYZbYcZYaaYXadaacc
word permissions	dbbZYWZbaabZbeWXXZbcZfaYdXYdadZXYbcebceZYXabZadbcZabcaYbcabYYZfc
word permit	dZccaYZbZfabaabcZbaaadZYbbdZbbabaXbbdgaZZZZYZdaZcbadbYbcXbebZZaX
word permitted	aYYaYbcaYZbZYbbYZbadabbaXaZbaYaacXZbebcdYYZcYcWXcYbaZZZaZZaaZacd
word person	bZYaaaYbdabZXZYdbZZZZaWZZXbaaYaaacaYaeZaYdZabbWZYbYeaZaZcaabXaZb
word personal	XabaaaaZbaZZZbbaaYaYaabZaaaaaabYaaZbabaaaaaaaacabaaaaZZaaaabaaaZ
word personalization	ZXcbbYYbbaZbcbZaZabdcaZbdZcbXdYZbYZdbYacaYbZaaabYZcdacZZbbcZacca
word personalize	adZaYaYaXbaaYYZaYbZZcbYZaaddacZdbZZbcbZZZZYbZbZdZXbcYacaZbZaaaab
word personalized	YaacaYacbXaccdbbcbaedacXbaZbZdYZcYfbabaYZdcdYcXWbYZeYebcZbdYbbcZ
word personally	ZZYbcaaabZaZYYbZZaYbcbbZYXcbcZabZZYaZbYZYYbfYYaZbZbZdZYabZaYabZc
word personnel	ZbYadaaZYYZZXWabdZZbabaZdYXcZcYbabYZbaWacXcXcaacaYbbYaZcYaafVVZb
word persons	XZYbWZXacbadZaYaYdbbZdYcabYdecaaZXYabbcbcYcWcZXYeZZbZbZaaecabYZd
word phone	baaabaYaccZZZZZbbZYYaZXZababZZaaZYaZadabaYbdbYccbaYbabZZbZZZZaaY
word photo	abaZYbcZadabbcbZXadZZbYZbbcdcbaaXbacbabeYXaaYYYaaWbaabacZdcZZZaX
word photos	aXZYbaaYadbXaabZaZYbbbZaababcZYYZcaaacaaWaWcaYZbdYcbYaYZYaZZYYbd
word physical	YcaZdZZZacXaYdbcbYcZbXbYacYZaeaZYdacaWYabaZYbZedbYbdbacbZZadabYZ
word picture	aaaZZecZbZbccbcaZccZYZcccbaXaZbZZdZYYZYcbaaZYXdbbcaZZbacYcZbaZad
word pieces	ZYeZeXZXaXZXWZcbdWYYZYWYZZeYZZWYaZYYZdabbcadaYecaZabaXXYabbbYbbZ
word pixel	aaadZZcaZYYbcaZdbXWddWaYaccbWbZZaYbZcaYXVbacabWZWZbbXbaYbXaXZbZa
word pixels	ccfbYYZbZZYZabcbeZYdeWaaZdaXYXZXZXbcZbXaVbbaabXaadVaYcXYXYeXZcaa
word place	YbZabZaaYZZbYZaaaacacWZZYZZXaZacZcaaYZbZcZaYYbZZaaZYaYbababacZYY
word placed	ZaYYYabaaWaZaacacaYXaYYZaaZbcbYaZbaZabaYcWaZZYZaYYZbbeZYZdcZZYac
word places	abZcYdbcYXadXabaabbaYababcYYacaaXcbaZbZccZcWccYbYbYZWaZbZZcaZaYc
word plan	ZbWaZXbZbZaacYXbabacaeZaeYXaaXabaZZbZabZZXccWYXYXZdZZdbcacbaZXbZ
word platform	YZZbaYbbbbbbaZaYXbZbYacbZZabcZbabYaacbaZYaZaaabbcaZbbaZaZcZYcZbb
word platforms	adXYXZdaYYaZZaaYYaYZZYabZaYYabZbaYZaYZZXaZXXbYYaZaaZaYZZZYWacZaa
word play	XbYaeZbZbcYYXZXXZcaZdZaZbYcabaXZdbbZccYZabbcXacaYaeaYadbbcZbaZcW
word please	ZbbbcZYZcZYabbZbYbaaZZaYacZYcccZZcZaYXZXZcababbYYbbabZYcbbaaabbb
word plug	bcbcYabZbYXeaYaYabcaZWeZafYYYXZdZaZYZZXbbadZYbcYXbYXaXaZZXaZddaZ
word point	baYaYbYbZXacbXdWaabXZabZXcZXaabaXabZcbZcbYbaZYYaaWcZdZYaZaaaZZbe
word points	bZYbaYcbXbbaYYbZaXdYYeabcXcbbZacWaYaZbYbZZZacYZYebbaccXZXccbaZbc
word policies	aZZZbabaabaaZdaacacbYababZZabZcZbabaZYcaXdaZZbbXbaaZbZZaZcZacZba
word policy	ZaacbcYZaZacZccaaZadaYaaYaZccZbbYbZaXabbZeZcXbcZafYZacZXadabbZZc
word popular	ZaYbbdYcaZZZbaZcZcZfdabXWaYbZbYZcbddbbbdabccbbaXZcaeZadbZcaaaZdZ
word portability	XXcbfXYbZZYZYebYbaZYcZbdYZcYabaZZZXZcZZbdeXYZYcZcYbbbaYZcZacZZca
word portable	ZZcYdYYXaXXZZabWeYYabXYcYYaYZYXaZYYWYXYbddYXdadXYYbXeaZZZaZeYWYa
word portal	baeaYWYYcZaZZaYcaXZZeZZbcVbaZacXbZcaaYYaaaZaZbbXaaZYVcaXbYWYZabY
word portion	dbbbYabYbXZaWYacXbaYcVbYcaYYaacdcbZYZZbYbZbYbXZYacccYafeYZXcaZZZ
word possibility	aaaaabaYbadZZZedaYbWbXYZcbeaZbYZbabYXaXbfbZadcZbXZZbZcccbZZYebYY
word possible	ZZaacabZacbaXYZbbZaXabaccbbcbacZaaaYbaZaZaYYaYaZbZacdaabacabYbaZ
word post	dcYcabYZaYZccZWaaYbZYaYYabaZeZbcYdZZYZbYZaaeXbacaaaYbeabbYaYaXYY
word postal	ccYZXbbaaZZZcbbdXabXbaXbbYZaabZabZYbaaYYcaeaaYZYadcaZaZbdbaZbcaX
word posted	ecYcbaaYZYZabYaZaYabYbYcYZZcbZaZdZZYbXYYZZbZXacaZbeYeaabaaYabZXZ
word posting	abXbXdaZbYcedbZYXceaYbaXWaYcdZYaYdYZZcZaZZaaWcYbZcYYXaacZcZZbXZX
word posts	bZbaYZdbZbcXabYaaYYbbbWdccZYZdeYYYbXaYbbZZXcdYcceYeabbZZXbaZXZbd
word potential	YbYXacbYXZYbZYaYcaaZaacYYaZZZaZbabYaZaaaaYbabZYXYYdZbZccbXZcYYXX
word power	dYZWZbXXaZaYZaYZXZZaYaaadaaabXYcbZZYWbbZYcWcaaYaZYbYbaZYbXYaaXac
word practices	aaYbcZZaZYZXZbdbacbbaZbZbZZZcdaabaZYYbaZZbaYXaaacaZbcbXbZdaadWcd
word pre	ZZXZWXecYcecZXZZcZZcZcbcZcXVcbYZcYXcaaafbWXbccVZdXccYaaYWYXbWZcb
word precise	YWZaaaYcacYaYWcaaYbZbcZYaadZZbYWZYabZaaXbaZaZYaZcXecZZaYZabbWXbX
word prefer	ZacZdbcaabcZbadbdbZaYbWbYaeZYcaYbYccZaYbfcadaaZbaaZdYYbXYZdXZecc
word preference	YYcaXZbabZZZeZYadabbaYZYaZYaabYcZZdaZZbZYbYXbaYXaYZabZYbYaaYdZZa
word preferences	ZZZZWZaZZaaZcZYaZcaabbYbZbdZaebZZYdZcZZZcXaaaaZbaXXbYcZYZabYYbca
word preferred	bcacaZccabcbZYaaXYcYZeZfeZabdYZbabYXZcZeaYaZZYYbdabbabaYZbZfbabc
word present	YaabaabbaZYaZYYZbcZaZbcXXccZabXZZWccbbbZYbZbZbbZaZcaaXXYYZZbYZaY
word preserve	baYZYbacbaagbaaaZZbZZccZYbaZdaaaXaZbaZccZYbaXaYZZaZZbbbbbaacdZXb
word prevent	cYbbaZYaYcYcbdaabbbaYabXbaZbZcbbZbccaYYaaacaZbcZYabaaYccbZaZZbZZ
word preventing	acYYaYYYYZYXYabYaYYbZZaZaYacYbZbcaaZaZaabYYbYYaYbYcZacaaZYcaaaZZ
word prevention	bZbcYbbbYYYZYcaXabaaaaYaWbabXcaccWbYaZZbYZZZZaZZZYbabaabXaXaZZZb
word previous	aaZbbcZZZacXXabZcZXdbaYdaYZdZZcccWbXZdWXacYgbYYYYZabXbdaZbYZbcZd
word previously	bZbacYaYXacdeYbZcWccZdbYZZbeabZaZYbZabZabdXZcbbbbYWZbcdaZaZYaZda
word principles	cbcbbXZabaZbcagacaZbYZdZZcccaYaZZcYZaZYabYcZZdbacbbbabZZYbYYacYZ
word prior	dabdaaaWWbbaZbaacXYdZYZZaaYacYYaZbXaabZYZbbbaaYccZZdYbZababaaXbd
word privacy	cbbaacYacZaZdcaababbaZZbZZYZaZcYZcbaYZaaadaaYabbacaaaaaaYZaZdbaa
word private	ZZaaaZZbbZaadcYZcacdababbYXYdacaacZdWWbbdXbXZaZbbbaZabaaadcYaYdc
word problems	aacacYZdYaYabaZdcaZdcbbWYbZcXcYYeYcbbbaaYdYZaeaaaaaaacabZbbZZaYZ
word procedures	bYdabYaXccdYZZZcbZYacZacabZYYaaYfZcYYaZYccYbbaddaXadYXccaZYYaYda
word proceeding	aYcYZXXYYbeYbXYXXYWcaabYZYZbbebYYYcZaaaabZYaeZcaaWdbZaaYaZYYYdaZ
word proceedings	ZcZcYYadabZeZaYZYcdccbbbZYbcaaWbYdbbcabfZacbabbYcbcbXccaYcZebabZ
word process	aZbcaZaaYbbbbaaYabacbabaaZaZabYaaaaaZaacZaYZbZaabZabZbbcaZYcZZcb
word processed	ZZZbcZabaZacZcaaZbbbaZbbbaaXaZYaZZZbaaZbaaaZaYYXbbdabdbZZZaabaZZ
word processes	bXbaYYbaacZYZYZaZZZbccYccaXcaZZaYcZZbYaaXbYadXabbZZYZaYaZaaaXYad
word processing	aZcZZacYXbaZccZYbXYbZWaZZYdbaYaYdcWcbZYcacZYaYbXbaaaZacbaZaabYba
word processor	abaVXcbccaWadbXaZacbaXacYeXaZWeZbZXYYWabaacUcZXXZdbWVYcacZVZcaZa
word processors	ZbZaZZbbeZZaaZaXbacYaZZbbbYZbZcdZbYYYXbacZcZdcYXZeYXbYZYbbaYdbZd
word produce	XcYfaYeYZYbZaYZcbeZccbZXaaXbabYcaeZZaYYaYXZYbabbYbaZbZZZYaYaZaYY
word product	aZaaaZbbZbcbaZaYZaZcbdZbcZbbebadbadcbbbaYZZdbcabbabZabbaZcZbbaZa
word products	ZaabaZbcaabYZbZYWacbbbaabbadbbZaYabacZaaZaZaaZYabYaaabbaYcacZaaa
word professional	XaWcaXZaZabZZYaaYXZaabaaaZabcbabYbabbaYcaYZaaaYbcYYcadYaYZbZYYaZ
word profile	ZcaaXbYZZYZZZZZYZbZbabZabaabYbcZcbbZZYbbcXaabZbYaWbZaXcbaabYYYbb
word profiles	abZZcXbaYZaXYbZbaaZbdcaYXbZdVaYZeXbZaYXYZeZYcbaZZacaYccZccZZaaZa
word profiling	aadacaZaaWaWabZbaaXaaYWYcZcZYcaacbZabaYZZbYXaYbZZYZZbXcYbbYYbYaY
word program	aZcbZZaaYccZbabbbdaXbdbZdbYcZfYYXbbcbaYZZZababZccYaeadZbYedaXYZa
word programs	bbZbabacYbbcfbZZZfccabcYZdcbYcbZZZabaZdZcXdZZeZZaaaaZdbZbZcbZaab
word prohibited	YZdbZcbbaZaZZYcYabZcYZZaWbcbaYaYcacWYZYZfZcbXcdZWcaZZXeZcdYcdcYa
word promote	aaZZbYbYYYYXcYYYcXYecbaYWaWaYbXZeaaWcaZaZcXacYZWZZbbYYabYaYcXXba
word promotion	abbYaZbbcacZaYbaYXZXXaZbdbZYbZbaaWZcYaZXacXaaZbfZYXYdYYZdbbZcacb
word promotional	ZZXZYabaYZabdbZXYdecWbbbZacbeZYbYZbgdaacdYZbbcXbdZZbbZYbbcccZbYa
word promotions	XbZcaXeaZZdaaaYaYabcZXabcXaacZZbZbdedZcbbYZbbbZbZXadabbbYbaZbbca
word promptly	ZWYeacXZfYbaaYddYdcXYXZYccYXbdcbbebZadZacYdZXeYdYbXZcYaaYYcbZbYa
word proof	cZZZZbZXcbYXYXYeYZYbaZZbaYXbcYaaZbaZacaWXZYaaZacbZYcXZZZbXZaZXcZ
word properly	ZbaaacYZZZYbcXaccaaZcXZaXdZYYcbZaadcdXZZZaZZeaYWZaadYZcbaZbaaaZY
word property	aZaaXZZbcYbbbbZXbabcXebYYZcXcYbaaYabbcbZaZaeYcZZabYbdZZYbccYbabb
word protect	XZXccYZZaYXZZbddbbcYcYZZaZXYbZaZadcYcZZbabcZZbZbaaZbYbYeYacaYWZY
word protected	ZbZaeaXZaZXXbcbZeaaaZYabaZZZbbaeYaZcZYbXZYcbYdaddbbacZZZYZZYbXac
word protecting	aaZZZacYaZacadcbZaaabZcZbYZZeXbbacbabZbbZbYaZbYYZdXZacXcdbdaaZaZ
word protection	baaaZaZZYaYZbbbbYaaZaXaabYaZaYZYaZZZaZYYbccYZbXZacYZXcXdeYbdaZaa
word protections	YYaZbbYYcfXZWZbbZZbXZWYeXZcYYYdcZgZbYZdXaaZYcYZaaZXcbaaXXYaaaaYb
word protocol	cabbabdbcbaaedYebcacZabaacdacaaYZbcbbdccZZafZYaZbbZaZebbZbbcZYdb
word provide	aaaZZbaaYabbaaZYZaabaYabaYbaabaZaaaaZaaabZaabZaZaaZbbbaabaZaabaZ
word provided	baababZZZYZYaZaYbZaZbbXdYbZaYaZZbZZYaYZbbbbZaZZYbbaaZaabaZZaZaac
word provider	ZeaaZdbZbZbbXXaZYXaYZbccZacZZYYbaZYaXWYccZaYZYdZbcbZYWbbbaYadcZa
word providers	WbZcabbdaYYdWYdXXbcYZYacWcZWbaYbWbZbWbYabYbVZbXZbbYZYVcbaZYddbXb
word provides	YZcYacaYcYXZabcZbcaYZbZZcdaWZYYaaYZZZZYbbbbZcaabYacZZbaaYbbYYaaZ
word providing	XbaaZabZWbaZaZYYcaZdZbaYZZYdabXZcaZababcacZabcXZaabcYbcZaaZZYZbY
word provision	bbaZbZbbYYYbZXYZZacbcZaYbaYdZYZabYZZccYdaWZXZYaYbYZaZabbYaYdZabZ
word provisions	XbZdYaYbaYYZcXaYZceXcaabaaaZcZadYfYabdYbWZcbZYdZZYaXZbZZYacdccaa
word public	ZaZZXacYYVaZbZZXbZaaYdXbZZZbcYabaaXZYaYZdYbZZbZWZZaacYZadaaZaZYb
word publicly	ZaYZYacaZXZaYYZabaabccXaYaaWYXabbYWZaWVZYYaXZbWUbYdZcWbcdZaZbZWc
word publish	adVaaYaZaZXbXZabbaeabbYadabYbbcbabZcbZZdcYcYZbZbYaababacaagdYbVY
word published	ZZZaZcYbWWabZabXbaacWfZcZYaadYcZZZYaZbYZbcbaYcYXbbZZabWbbebZfXWb
word purchase	XYZbXZddaaabXaaabcZaZdabaaZZcZYaabaZabacYYaYaYZaabZbabacZcYcYbZb
word purchased	XbabZaceZbbcZZXZcbYccaZZaaaebcZacccZbdZaZZYaZZaacXZbZabbbbWcbacZ
word purchases	ZWZbYbabZZabYaaZYXbYbZZebbbXZadcXbZYYYaabaZZbXeccZZXZaZZZYYbYaaY
word purpose	YYZcaZaZXXZbYWaacZacZbaZYYZbaaYYaXaZbdYcZZaccdYXaZaaZadaZdZZccZY
word purposes	ZbZZZbYaZZabbZaZaZbcaaaXYaaZZZabcXaadbZbbXaabYZYaabbZbabaabbaaaY
word pursuant	ZaYZZdbYdYZacYdZZbZaYYabbaYabYabYdZXYdbZYZccbYaYcebaZbadcYYcfbdb
word push	bXbaaYabZaZZYbXYYdabbdbZbZYeacXZcacZZaZabYdcbbbXYbccccacbdcZbaaa
word put	bYbZbYaabXZaYbaecdaZaacXabYZcbYZYfbZbYbXaZdaZababZYbYcabbcZaaYZZ
word quality	YaYbcXdZbgaZabWZbZZYaZYaZXZeZbXZXZYbbaZYZYZadaZccYabbccXZbcYaZaY
word queries	ZYZYXbZXbZbcZabXXacYWcdadaZZZbcbZZZWZaebaXbbaXbaaYZYbdXcZZbdZYcb
word query	ZcYZcZYbZWYeXYZYZccYWdcYZdXZacYeaZWXbebcYZaXcXbYbWccbYaaXYaaZaZa
word question	bdaZXaaYZWXaZXacacebYZcabYXZbcZZZcZXbbYZbXeZbZaZaecdadWbYZbcYbYa
word questions	dabWbWZYbcZWbdadaZZZaZWacbaZbcZecbVXcZZYZacbYZZZabdZbdYaabZaZWXc
word range	bZZbYZYcXZZabbacZbXcbdZaabaZZebYZWcacaZccaaabcabZbXaYbcYZbcZYaaa
word re	bZYaYcYYZYYYcXcddcZZbZcZYcZXcXaVaabacaYZaYbaZdXaYZZcXYbcaaadcXXc
word reach	bcYZdYZZabZacabcbbcababacZZbacZcbaYZaXZYXbaaZbaWYbddbdZZWcbXXYZa
word read	baZbdbZcbbadcdcccYbdYbcaaeccbaaZYZbcbdabZcYcababdcbZcacZaZbbaZbc
word readable	XcdXbYbaccYbYeaWaZZXaaagYadZaWbYaZXabcXeddYYaabYYYcbdYZZaZabaZYY
word real	XaZbcYZdbZbZYaZaZbadZbbacfbYcaZcYZWbadaacbaZeaZabYaZdbYZacZZYbZc
word reason	aaaYXYYZZdaZbeYZbcXdZYaXXaYaYXZXcYeYdbaYWaXcZaaYYZadZcbebbZWYYaY
word reasonable	dacZacbZbZYZYcecZZZXYXdaZbZYbZdYZccZdaZbbZaYXZabZYbbcZZdZYbcaZZb
word reasonably	aaabbdXabaZYababbabYYbZZXZaaZZaaacabadbZYbacWaaZbaaaZZZabaaZbYab
word reasons	ZbbaZbdacdYZabaabXYadYaYcabZYYYXcXcacaZdZaZcbababccZaZdZbYZbbaaZ
word receipt	YabYcaYaadcYccdZdZbZbbZdcZbbabbccYecbZaXbbaYZaYacaYcWcaYZafZZdZY
word receive	aaXYZbZaabbaYaaZbcYZadbcZaZZXdbZabaYZZaabZbXacYZbXXcZYYYacZcZYbd
word received	aabZcfdZZcbbZbeccbZXaaYcYcaYbbbYaeaYYaacZbaacaZZaacdYXabZbacYdZZ
word receives	YcWebZacYYacZZZZYcdZXZbeZccXZZccaYWaXeYdebeWYZYZZbZXcYZXZZZfccZY
word receiving	aWZZXbZaYbcZcbaaYcacZcZaZZfaabbZaYdaaXadbYbbYdWbaZZcZYaabbbYXZcb
word recent	eZbaaYZdbXXXaaaaYZZcaaabcbbacVcacabZZacXZaZfVbcaccbbZcZYcaYbbYca
word recipient	ZXZYbWZcYaYaadcaZZaYZYcbYZbXaabXXaaYZYcabZaYaVacaYZXZaZZYYYbaZaZ
word recipients	ZbXZYZcYZZYbaVbZbZcaYbcYYYZabaYcXaZdbaYcZbbZbaXaZcaYcZbadYbZbaZY
word recognition	bcYYYXYXYdZcYbZYbZcaXXababaZZdaYZaZbcbZaZYYYbbYcbZceacccWXcYaXWa
word recognize	ZbddaVcdZbZdacbebbXcbYdbcZbbdaWZYXbcbcZYYbZaccXXYbbaYbYYZacYcaZY
word recommend	aYedcbWZZaZaYcabdaZcabaZYZbfYcZXaadXbZXaYfXZbbbcacbbYXbbZcaaZZYY
word recommendations	ZZcbXYYXZZbaabYaaabaacZZZYcdYebZcYdZbXaZaZbcaaaXZZZbXdbcZadZWbaY
word record	acbdaZcaaedbYZbZZXZYcaXebZcacaaZZWaZZaWZZZXcaXZbaYcZadbYZZdbZbZa
word recorded	YaZXaXbZZdaYaYaYZXaYbaWbabbaabZZYaYaYbccYZYadVZaaZdYdZYZaaZcaZbb
word recording	aXYYYXbZYcadaWYZWbbacbZcbbbdeaaaXZbcbbcdXZYacXXZaabaZfZYYZgbYbac
word recordings	YaaYcXZZbZaZabbaXYZaYZZZYdbbZabbcZaYcYcZbbZaZZZZZZaZZZbaZYZaaZac
word records	cWaacacbabaZaddYZaYadZbZaccXZVabXZYabbacYbWdbZabcYbaeYZYZZbYXcaZ
word rectification	ZadZeYZZaYZZYZbXaYYYZaZZWZcbYcYZdWYYYaXceccYaYdeZZbaeYaadZZVYYaZ
word rectify	XXbbbbYXXYWXXeWaYZZYaYaZYXdZXdXYaYaXYYcaeaZXbYaaZaabcZcZdYYXYYaY
word refer	cacYaYaabZZYbbeZaYbcZYZdbdZYaYbZabbbYXbZbbabYcacabZacXYacbYXcZbb
word reference	ZYbZZbaabddbdaZbcaZfbaYcaaZXdZbZaaacaZaaYgYdZacbabbbYadadcZZdZeb
word referred	cbZaYYZeaZacbaZaZYbaXaacbcYYdWadacWaYZbaabYaZZbXbaYYZaZZaZabacbZ
word referring	aaaaZaaeZbZcccbaYYbZdcYdccYWabYcbZZbYaYbacYZbZYYcdcZaacZZcbZZaZY
word refers	gYdYWXYfbZaafgYdYaccbcYbdeZWgZeWZcWbYadcXeZYXYZbfeWXZeWXdeZcaYgc
word reflect	YZcZbaZdYaZaccdYYaZcaccaaaddbdbYcbcYbcZaXcXfYbdbbZZbbcddZdebaXbc
word refuse	baZYYZZYbZcZbbYbaZZXZWVacYcYWadaYZccXXZXdYcYfbecaXZaaYYZXccXYdba
word regard	bXZeaZabadbacgaaZfdaYdYaZacbabcZXZcdaYgbZabaXbbcaaYccbYZXbdXaZdc
word regarding	bbcZZaZbbcZbbabcacYYZaZaZaaYYcbaabbaaZaaZbbaZbZZZbacYWZaaZcaXdZe
word regardless	ZcbZdcaZafZaXXYbZYYcYZabbZdcaYYYXdZcYYZaZbaabZacbaaacZbYaZbbYbaa
word region	cbaYaabbZcZaacaaacZbbdZabZaabcadZZbaacbZbbbZZabZbaaecbacbbYbZZaa
word regions	cZbcbZbabYcaccbdaaaZbcbXeZbcZcbdbZdYdcaaYabgZabcYbbcddZZbcdYcZdd
word register	ZWZXYXccaabYXYYaaaaZZcdacXYaceaYaaXYbbddbZZZcacbcbbaccZYXcZbabce
word registered	bXbXYaZaaZZaZaZaaYcbbZYddaXbbYfWcZZXbZZZcaaaZXcbacaZabYccaYZcaZZ
word registering	acZbYYcdYaacZXYdZabZaedbdcdcZbZdXaacadYbaZWZdZaeaaZZZaZZYbaYXdYb
word registration	ZcYZZWacYccbZYXaXaaabbbbcaZbbZYdbaZbbbbabZZYZZacbZcbYdZZZbZZXedZ
word regular	YZceaaYYWXZXbbcaYbabaYbXdWWcbcdZZbcYbaXcYZYaZcabZbWbXbadcZaZZXaY
word regularly	aXYbZYYaZXZbcabbafbbXYeZdYYYdccZWgbbcXaaYYXaZbcfcaVYXeXZYdcebXaa
word regulation	YbdbYYXcabbacZaaaabbdacZYZaZbcZbZbZcZbcaXbZcYaYbcbZabaaXbcaaaacd
word regulations	WYYaYZcaXbbZaZZaYZcZbZbaaaYbbaYYZbZbaZadYZaYcZWaccabWbbYZaYaaZZY
word regulators	beZZXdbbbZaeaYbbZcdZZYadacaYaZYYadVeXXYceZeXZcZZZdaaWZabbYYcdbZc
word regulatory	XbdZbdZdaabbacYZYbaYcZacaaaXZcbZabaZaZbbaZcZZaYYabbZYXZZaaaZabZZ
word related	aZaaaZbcaaaabaYcaaababYbXaZaZaZZZZababZaYZaaaZZbababZabYbaaabZbZ
word relates	bbZYdaZZebcYYYYbYYWXbXZZaYZZcXZaabZbZbccbaYecXcbZZbeYXaYbacZaZcZ
word relating	aZcabVXdcaZaXbZabcZZYZcZYZZbaYZYccXbXacbYabaaabcaZbZbabZaabYaabb
word relation	dcbaXaeZZYZVcZYacZbbbYYbZabaXZbabYZbaYYZYbcbZZaZabaacZbacYaacacZ
word relationship	dacXYbZZZaaaaaaXZbYYbYcaZbZZZYYZcYaZaabdcbcabbaXaYcZbbbacZZaYZXY
word relationships	ZXaXZXYaZaaVXbZabXXaZcYbdbZbWeYaaWYWafabXaXacXccdZZcccXaXZYbXXdZ
word relevant	cbZZbabZXZYZcbZZYcbadbZZZZZbZbXZcZdaabaYYbbZcaaXYaZbYabZZcbaaZaW
word reliance	YZdYbbdWYdZXWcdbcbYaYWccXWaZZYaZbbZZaYcXabZaYcYZZbZZXabZbWYZZaZb
word rely	YbaabcdVYdcabaYYbcZZaYbbaZYZcaZZbdXbaYbXZcZaaaZZZcYdYZabaXZaZaac
word remain	dZaYYbZaXabaaacYYccZYcbYYafYVYfbaXZWacbbZWbbZZYZXYbXbZadYYcZabVZ
word remains	baaaZZZaXZacddcaYbcbbdYZYabXYbcbXYcaZZcbZXbbbaXYZXYZZdZccZcYZbaZ
word remember	bYYdZbbYYXZcbXeadaZeaXbWXZcXYYaYZbaacbaZUabbaZYaaaYYaZZbXWcababY
word remove	ZcZaabZXaYcYabZaYbZaYcYYWadZYZYYbZeaaaZabYfacaaZWZbXbZcfdZbYbaZY
word removed	cabXcacZaacaYfeYZZaYYZdYXabcXWZceZeYedZbaZabaYcaYZaYeZZdcYbaYZYW
word rent	ZdaVYYXcXbbcdXWbYeWZbfeaZZYZbYZaZWYgbYbVYZYaXYXceXXbaZXXcagXaYZZ
word reorganization	ZbYZaWcccbbbaYbaZbYcZcZZabZceZYZcabbdcababaeYdYYZbbbcabadZdbaXZZ
word report	ZZZYZYYcXadbZaYbabaccdaZcacbabYaZZabcYbbZZbYbZXaZZYbYacaYZcZaaaa
word reporting	XZcbaXbaZaccZaZZaYbYabZZaZZcfXYcadZcaaaZZaYZZaYabZcdcaaabaaaaaba
word reports	XbVdYcbbYabdXXZVYabaZbcbabYbcXbZYcWdYZbebWdbXYZbaYaZaacabYbcZabb
word representative	bXYYbZZZfYaZfZZdcYbZaaXdgYZXdaYcaYYXZbaYXXdgZYZagcZZZaWbaaWVbZfY
word representatives	XaZcaaadaaacYXbaZbYcbbbXaZdcZcYaabceaaXbYXcaaaYbbYabaaXbabaaZZaZ
word request	ccaXcdZZebaZXZbbcZWXaXXZbbbbXYaZcacYaaYabeadYZbbYbcbaXaadZZaYcbW
word requested	cbabYZYaYaZZZYZbZZbYaZZacbZZWcaZZYaaaYabaYaZbYbXXbaZYaYcXbZZacZZ
word requesting	ZZaZcZYacZZZbabaacbcbYaYcaaabXZadcaabZaZYeZeXcadcdZbbeZcdbbbcaea
word requests	acZabbaabcZZYWaccYYYdZabYZZbYZbYaabaaZZaZaaaaYaaYZcbaXbZcaZZbbZY
word require	cZaZbacWZbcaYZacbWcVYWYZbZaXabcZYaZbbbZbccYabYZYYaZabaZabaZYZbaY
word required	bbcZaYZZZZbZbZaYZZbZZYZabaYbbaaZZZYaaZabcYaaaZbZaabacbaaaYYaZcZZ
word requirements	baZcZaZbYabZZccabZaZZaaZYZYbbbcXbZdZcbYYZcZdYabZaaaacaYZbaaacaaZ
word requires	bdYZXadYZbbbaacZZYbZZWcbZcZafbcZVdZdbacZXWXbcXZbcaXbbcYYaYcYaZZX
word research	ZaabZcadYeabYaZZYcZbadaZaaabaZZZbZZdbbaZZYaZZaYacYZbXcbaababcabZ
word reserve	XbWeVbZeYZbdYVZZYbcbZfdadYXbdeYcVbZbYcaaYWbWcbVWYbZbYebbYeebgdbc
word reside	aYYZaYaZaYYWecbZYaaddZZXdabcabZbcYdaabbZaeaZXbXbZcZZacWZcdZZcbcf
word residence	caaadaaXbbZZbaYZbZZaYVZbZaaZbWaaccZaZYaYbdcaXacaabcaZbbdfZaZacaY
word resident	ZYdZcYbYbZYXaaZaZZYbcYYabZbaYXZbdZfYZaaXbdXbYZcbYYabZaZcaaaaaZec
word residents	YaaWdbcaeZaWcabbcaWaaZZZYbaZZXaXdYdabaaabbZaXacfacZZbYZZcbZdbbZZ
word resolution	aZaYYbcZZbZcbabaaXZacXbacbcabYaeaaZbbbaaYbYcdXZbZbababaaaZcaYacZ
word resolve	abbZbdbYYcZbbcfZdXeXYabZYcZbZZcbZZZZbbZbZXbYbbXYYZdaXZYdXYZbacUY
word resources	dbaYadfbdbcacZeabZZdYXacYcZWbVaZZbeWadYcaYaabbZZadZZabYcaebcdYXb
word respect	cYZbZYZZZcacaaaabbXYZXXZcbcYZdZYYadaaZbYaaaaZaaaZabZbZXYXadYZdYb
word respective	ddbabbZcbaYcZcdaeZaZcccaafaXYaccbYdYdZYcbbddYabcXZZbYYcZacbeccaa
word respond	ZcbZZbbcXcaaaYacdbZaaZaZaabaaYbbbZbaaaZYYaZYYZZYWbbbbYbZZbbYZbcY
word responding	ZYYcaaZbYZZZcYYZZbacbdcWXaYcbbXadYcabcbcZbYcaZbXdabcXeYcbaZZZYca
word response	adZZZaeZacaaZYabacZaYZXeaXaaXaaZdZYZaYYcecbYXdacacYeWYbaccabbcaZ
word responses	aaZaeZYZYcZYZYaaYZZaaZadbYbabYaZYZaZZXZZZcZdZZZeYcZZacWacZcYZZba
word responsibility	aaYXaXZcaXUaaZbZaWdbfWXcfbXZeYYYZYYcYWYbWacXZWZcddZWcbYbcbYcdaZY
word responsible	aZaaYYZbZaXbbbZcdZdbcYZZdaZYcZdYaabbaYZYZcaZWaYZadaYXaZZdbaZdYaa
word restrict	ZbacbWZaWXaaYgXZXbbaabcXZXfZXaebgaYaaXVbddZWZYdVYYaaaYZXaYYWYYcZ
word restricted	caaZdWYZaZZZYdaeaZZWZYYZYYcYYZbXbbYZXYYcecZXbZdZZbZaXaaZZZaYZcac
word restriction	baXbZVeZYXcaaeagaXZYXZbYZYecYaeZgdYZaaZcceYVYXaZXaXZYYbVZXYYYaaZ
word result	aaaaYZZXbacXWbadbbZZYWZYcaZYZbZeXeaZZVbZcZaabYZYYZYXdYZXbbYYabYX
word results	abbbbacZaabbYZbXYZcZXdcbbccdbcYacbbZadadaZZdYcaacYbbbaZYYeYbXaaY
word retain	cYbZZdWZYabZZedXZYcXZYbZYdZXXZcbZYbYaabZYYcaZXYYYXfXbZdfXXXaXYWX
word retained	eXaZYaabZbYabcbdaZbZbcdbXcYYXYeaYYbVbcddXYZcaaadbaYWabYaYXbYYYaZ
word retention	bXbXZbYbaabcdaabZYbWabcaZdZWXYdYVYcYaabbZXZbbaccYbbVbcYaZYabZYYa
word return	bYZdZbZcYXcdcYacbcZZZcZaYXaYadZZYdaZaZbccZbYZbbXZdXcaaZaccbacabY
word review	ZbbacZcZaXWZYYbYZZZaZcaYZZdbbaZWcYVZaaVadbacZbdcaadddXaZZZZaabYZ
word reviews	bbZZabXYbYZXcaZZZZaYZbYcadbaaZcebabXcYZZXYccXZZcZcdYbZccaYYaaZbZ
word revised	cZaeZcYadZXacaYbaaddaaaaaYaZdbZaZcZWYVYYZbZXZbcabbYZbdbZYadZcXYc
word revoke	bYeWXcbWXceYbfdYbWYYcYaXaYcXUadacYaaXVdYeeZZbbYXVWYXYXbdeZXXaZaY
word rewards	bXZcaaacaaVYaYacccabaacYaaZdeZcYeeaacfYZaYbYYebccbZabcbbacYedXbY
word right	aabZcbbXaaYYbbcYdZYXbZWbZacbZZcYdYbYacXYbcYZYbbcYbabbYbZcaaaaZbY
word rights	bbbYbbaZabZXZbabcZWZbZYdZabaZWcYdcbaaaZabbZaXccbXabZaWbabbaacabX
word risk	bZacaaZbbYbXYaaZZaaYYcbYZcYYZcadZZaYaabcaabaZaZXZbZaaXYdadXbaYYZ
word risks	aXbaeXZYcZZaZcdddZZXZXXacYcaXbcZebbZXZZZbdaXaageYabaZbbbZacaYcab
word road	babaaZbabYacedZbbdeZbcXYdbYZbbbaZYbaZYcaXcbZYZbXbcZbbabaccaZdZdd
word role	aYXWZVeZfZadbbYdYZZYZXZabcbZdXZZacZWXYZcadbYeYaaZccXbaaYabcdZYYb
word rules	aacaaaaYZeaZabZaebXbYZZbYYbbXYaaeWXYZbdYbZdaYZYZcWXbZaZZYZYUbZaY
word run	bYYeZZaZcYYabZZZYdYaZaaYYZabacZYYcZabbaZYZcaabZaaZaccZYZbabZcZac
word safe	ZdbZacaXZYbaYYaaZabZdaaZbYZaXbZYccYbXWbYbcdadZacZYYZYZacaXbdZcab
word safeguard	XWZcccZXaZXYXeacaccZXXZdaXYZXYcZXbZbYXcWYbeYZZZYacWWeaXZXWZaaVYZ
word safeguards	YaYabacXbaaYZdbbaedZYXbcaZZYbbXcWfaacXeYYabYYaYbecWYbbWYWabcbaaZ
word safety	abaZZaYaacYcaaZXYXcbXaYaZbabbbaeZZYcabcbZXZcbZZWcYbbbYYYZZaZaaaZ
word sale	XabZccbadaXZaZbdaYZadbbZbdXadYabdaaaabYXYbYZXaZabZaZdZaXZZXacXXY
word sales	aZbWaadccYWZbaaebXdadcYZdbWbbYXgaXZZbZYYYcbWcXYVbaZYYcbaZbWXgVYb
word same	VaacbbababbabYXXbbadZZbZZYdcYcYZYaacaYaadZbYbababYacaacbYcbaabZb
word san	ZaaZbbaZaYYbaaaXbbcbXYYabcYYbZZaYZZXYYbZZYaaYadYbZcYabbaaaaaZcYZ
word satisfaction	bZbaabccadYaZXaaaYXZbaYccbcbdbZabbZZccZZaZVdbZcdbZdaZcZZYbaaYbZZ
word save	baYZaYbbXXbbdbcYYaYbbaccZcacYZcbZXcYcaabZWYbbYXYaYeaaaYbXcdZYbXY
word saved	bebaZYaXcYbZZXYZZXYZbXWZaYaaYaZadYbXZZXcbZZebbbcXXdaYacZaZbZYgZa
word scope	cacbbadXdcbZZXacbcXdZWbdcYacaXacabYbZdYaYaYbaadZbcZccfbabZaYaaac
word screen	acZZZZdYcYbaXYYZYXaYcYcZaaYaabdZaaabbbYZbYabcXbbYYaXccbZZXaZacZZ
word search	bbZYaaYacbcaZZaYYZbXacZabacdbYZabZaXaZZaaZaabcaaaZZZabaZbbaaabZZ
word searches	YXbabYbbaaZZbWbaYYbZaabZZbcccZYacXaXdcZaZbYdacabZYbacbYZZcaaZabb
word section	ZZbabaZcbZaabbZZabaZZaaaZbbaaZcXaYZbaaZZaaccYbaaYbYbbWcaaZabZaaY
word sections	dZZYbaYcZXaVYbYZeXacabaXXYZbdXaZbabbeaZXbeaaZYaYdZaacXbYZcXZbXbZ
word secure	XWZbbaZYaYZYZcdcdbbcaYcXaZZaddbXaedZeaYbYYaaabacbXZbaeadYabdYWYZ
word securely	ZXacdcXYbYYbabdcabbZYXdXbeZYYacYacZaYabaXYcXZaZbdbaXaaZbZYbdbXZZ
word security	YYXcdaXaYaYbXbdcaZaZbZcXaaYaZcbYZdcbaZZbaXcabZcaaZZcZcZbYZaZXYYY
word see	ZZbZbbadZZaaaZaZZbbabacbaadbaaZXYaacbbYbacaaZbYaZcYbaYbaZbZbYbZZ
word seek	bZYYZbbbaYacdaZaXdZdXacYaZZcaaaadcZccaZcadZZZbZbXYYcYbbdbbbaZbcc
word seen	cbYcbbbVYWXZaZeafcbbcadUYYbZaccZXccbcbXZaXabbZXWXbYbbZYcdZbaZbWa
word select	cZYcZaacaYcdbdWbaceaacYcbaaabddbZbbaaZbbXZZbaaWbZZZbXZYZYcYcZZbd
word selected	eZaeXaZbddbaaYaaYebcbaaZbYbafccXacXaXYabZXZaZeYcaaZbcaZbYdcacdab
word selecting	acaddcXaebaabbcbZZaWbbbaZccaZbcYbYbZaZYabYbbaYefbacZecZZebZabbba
word self	aXcaabZcbdababZaZZaZZaXaZbfZZbcaaacXZZZZcZZdYccXZaeaddZbaabbYbZa
word sell	ZbbXaZZaaXZZaVbcaZYZcabaYaZYbYYaaXZacaZZaXZWXYYacXYYaXbXaZcYdZWZ
word selling	XddXdaYbaXXZXXbdbZZXeacXaabWbXYdeYbbacWXaZXaabceZWZWXXaZZbbZdbYY
word send	ZYZbZXYaYccZaaaYYbaaaaZZcZXbaaXabbZbaZaZaZaaaXXZbYbbYbabZcbbabYY
word sending	bcZcZbaYbXZZbZaeZacbcYcZbaYaaaZaacYbaaaaYbbZZabYbdcaZabcZbZbaYYX
word sends	bbZbaXabaZbebaZaccYcbbcdcbdZYceZZXbabbabaYacbYXcaZcZaaYYZYfYZbbd
word sensitive	XadYaXWYZcYaaWaXYYbZXXWdacYZaXXZVaXdcaaZZYXZaWbacWZZZZaZXXbZWXaa
word sent	bbbaZZbbZZadaZYXaYaZbYbbbcfYXZacaZaZaaaaaZabaZabZadZYYZZYXYbYdbX
word separate	aZaaZcYaZYZbZacXccZbZbaXYbbZbbZaaZbbadYZcYcbaeaaaaacbZYbZcbaceZb
word seriously	YaaYcYYaaYYbddZdZdaabYcaZdbccYYZZccdbYaZZecaYaZacdbZXdYadccabYbY
word serve	ZfZZaWcaXabbZXYaXabacYbYbaZbcaYdbZZfccdbWYbagbYYdYbcadbcaZbaYcZW
word server	YdaedZbbbbZbWYaXYaadaaZbabbdbaZbbabbZbZbZYbdZZabaXbbbbcdZbaccbaY
word servers	ZbafeZaaYbZaWaaZZaeYabebdXbbYbdaXcacZZbdbYZYZYZcbaZYebZYYYbbZdWa
word service	ZYYaZabbabZbaaaZYZbabZabababcZZaZaZaZabaaZZYabaZabZabaabZbZcaZab
word services	ZabbZZacbaabaaYYYacbaaaZZbacabaZaaabaZbabbaaaaaaaabaaabaabZaabbZ
word serving	YZbfdYbdYaaZXXZedYYdabZYXbZcbeXZaZcYYfZZYdXZaZbbdabeZbaaZeYbXZcb
word session	caXcYYcaZYZXcWZeaaYecbaWZXZaWaYcWZYVbeYaZYaZacZbZaZZZXaZYXaYYcYe
word set	aabbZabcWbaaaaZZbaZcbaababbbZZcaXYbcaZaaXZaabbYZZZYaaZZYaYcYaZaa
word sets	ZZcZaYcZbccadYabZaabZabZccbaaXaaYcZbbabcZYZcYYZaaaaYZacbaacZaZcZ
word setting	badbZaZacaaccaXXXdYaZYYabXaaabaYaXbdaZYZdabbaaadZZdbcaZababYabbb
word settings	bZcaZZZabacadaYZXcZaacXZabaZZcZaZXbcZXcacWcbbcbZaWabaZcZdcbXYccb
word several	ccbaYbcbaaaacacaZYcaabcabdebbbYbYbYZbdaabaYbaZacbYcaYZYZaabZZZaY
word sexual	XeZZccaZYcYeYXYZYYfaYZbYYdcceaWfXfXgZaaeZYaYaZaabXbbXWdbaYdbbYaZ
word shall	ZXdcbbZZcYbaYbdbcaZZZZaYZacbZYdYbccYXdZaacYaYdcdZbbYZZcaZcbceZaa
word share	XcbaYccbaWZcZXdYcccYZbdaZaaZbaZaXaXcaaYcdbdYZaaZZaaZcXabbZaddZYZ
word shared	aeZbcdbaYXZbXXaZZbaaacdYZbbbZaadaZXcZZYbbZbaYbaYaZaabXbcZZcbbZXb
word shares	XeaaYebZVYXcZZbXcZeWXdffYZZYaabbZZWcafXababVaZaWbYZXYXeaaaYdgaYZ
word sharing	ZbYYZbYbaYXZaaabaZcZbaZYbZacZaaZZadbaYZYcXdYXbYaaZXaZZZbbabYbaYY
word should	abdZcYZZZaaXZZcabaYZZYXZYZYYcbZZaaYYXaZZbbbZZccbZdZadYbabaYZYbZb
word show	ZbYcaadXZZZZZYacXYZbbbcXZZYeYZYacYZYfgZZZZYceYaWaZbfYZabbbaZYWaW
word showing	dbaZebYZaaYZacbcaacZaYZYZbaWaZaYZaZaZaYZcbdYbacaZdZYYaabdaZbdcXa
word shown	ZcZbYcbYXZZYYbYZaZabccWbdcbaYcbcaVZZXZYbbXdYZZYcZZbbaYdcZbZWZaXY
word sign	ZYabbXXcbYaaYZaabYZYZcabdaaXZcbaabaYYYbaZYbabZcebaYabcZZWaZcWYbe
word signal	XWcXXYYaaaYccZXYdXZZdYXbbXYZXZYaWYcWXcYZYfVXaWZZYXbWebYYYYXYZZXa
word signals	YWdZXYZdZZYeeaYXdXXVcXWbaYZYZbYaXaeWWaYWVfXYYXWaaYZXfYWYccbZaYca
word signed	aZbaccaYcabaZYZbXYZYbbcaYYbaZZbZcagbcaZYZabebbaZZXZcYcdbbaaZXaZY
word significant	eaaeaaZZYZZacabaaaaaZaZZacZaZdabYcaYVZaYZdZZXcedYeZZabWXacXbcYYY
word signing	YdYbaabYZZacaYcZbZaXabcZbYYdcYZcYcabaZYdbZcddcaaYXccdcbdacaacZZW
word similar	ZdacYZYbZabaaZZZaaZacZZaacbaZabYcaZaabaYYaaZdZZcaaYZZaaaYabYZbZa
word similarly	bbdYbbdaYabZacaaZbcYZccZYbYXbZeZZacbZaeZababYbXbcbZaacZZdcbcZXba
word since	edeZbYbbdcXYdebedbXedZbZbfcYZZaYcYaYZdbaYeadZbedWfddaacacaYYbZcb
word site	ZbZbZZZabZZbYYbaaZZaabaYZbZaabZaaabcaacaZaaabbaZYZYZcYbaaacaabaa
word sites	baaZaabbdYcacaXbXbZacYbbZbbacbZYabaabababZZabZbbdZYaabZabZbaYabc
word situation	XcaZadcZadZaaXZWaaWbbYacZZdZbZZZcZXdXbXbeabcabcYbYecababeXcYdcbc
word situations	WabaYaaabbcXZaabacaZaZZcZYZZZbYaaeYcZZabaYbaYaYcbbYccbZXcYYabccb
word size	bZZXbXbZZdaYbZZZbXaaZbaZZcaZZcabaZaZccdZZcWaaZcccYbcbabaZZZbYWcc
word small	cabdYbbebXbcdbaceababZdXadcacZabYXbeabZXYZadZaZdWaZcYbaZYacYeZeZ
word sms	YZaXZdaXYZYZZYbWXZaaaYdabZabdaZdcaZccZZdbZbabaZabacZbcadbYaabZYZ
word so	acaaabcYYbaYaYabacZcZbaXaZcZYbZYbaZZbZZbaaadZbaZbabbZbZZbZZbbaYY
word social	YbWZabYcbaaaYYaYZaZZabbbZeYYYZaZZZYaaZbabYZYabaacZZaYZZYbZYbbabZ
word software	ZXYZZabdcZadbaZbYbcaaacbdbaYeaYbYdbZcbXbZZabaaacaaZZZcYcYdZdbYZa
word sold	YcbWZbWabXZaabbcabXaZbcYYdZabYcbbYabYZbVbdYaabbbZaYbbXYXebeWdXZW
word sole	aXbcWWbdccZZacZcaadcdbYcebaZdaZcZbcZaZYZYaZbbZaeebeaafZaYeZbZYca
word solely	ZccedcZYdbcZZXbabYbZbYYacZZZcaaYaccZbdWbbaZZaaaYZZXdbaYaaYZbZYYa
word solutions	cZfZdccYeaaZaZaddZXceXXbXadXaaZXbbZaZZYacgabZcfdaebaaZcbeaYbbbZX
word some	bbcZZabbZbaabYYXaZYZZaYabcaaZdabaZZZZaaaaZaZaZaaaZbaZZZaaZaaaaaa
word someone	aaYbdfbXXWabZZcZaZbYYZaYcYYaZcfcaaddYaXZccaYaXZbYZZaZYWebZbabaYa
word sometimes	XeYbaXbZYaZbaaXbZdaaZbabacbXZcWcbaYabbYbbacXecZYaaccYadYXWZdZaaa
word soon	ZYdadWYYbcXXZcXcZcYabZYYcZbZbaZYeZZZbacZZcYcbYdcaefZbbZcaaZWZZZb
word source	WZXaYabYYZYaWXWZbZaXZebbYcYYYdZVabWYYbbacWbXdYYXfYdaXXZZWYWeXVae
word sources	XaaXbXZaXXbaYXZadbXZbdaaXdYXXbaadXYWcZbXaaXXXabbdaYbZXYYYZXdXXce
word spam	ZYaZYYbcZYabbabYYZacZZcYaZXYZZYdXbabbZbbZXZdccYZZWbZbddYXbbZcaba
word special	ZaZYbYXaZeZbaXXYWYbaaXZaXcdcdcZZVcYgdacaYaYaaZacdYaeWaaZZZeYXZdZ
word specific	cbcYbYaZaZaaccbbbYaaZZaaabdXbZaZdZaaZZZbabbbaaaaYaZaZZcacYZbaaba
word specifically	bbcZaWZaZebaZcYZZabaZZYbbdebaZZZZaccacYbaYZaZacbbYadZZYZbadZXbbZ
word specified	bZZbcZWXdcadZZZbYabZbXXaaYcZcdaYYcbbcXaYaabaaXaZaaaaaZZaZYaZYZaY
word spent	XdbZaYcadbacbZZZbbZWZcbccZccdZababWZYYZaaZcaZXabcbbYbaabZbaccbca
word staff	WaZeZVaaYeceYbZZZYdZcdYaaadbYbYYUcaedbYfYXZbbZbbdaedYeYXXbgaYbZY
word standard	YZYcdacXYbXaWaYZZcbaZZacYYZZYaccXbZaYZbXYadXbYZYcbXbdcZYXZaXaXZa
word standards	YXabbbYZZWZYaZbadbaZZaaYbaYceaaXcgeYbZYaZcabadZbaYZacYXdaaddWYZZ
word start	dZbaacacdbcbcbcZZbdZYaacabYZdWddZcaaXZaaXZabaZaaabaXeZYdaaabaZYb
word state	cXZYcZbbaZbaaaXbbXaZaaZacbbbabZcZbdbcdaZdbYZaabbaaXdaYZaZbaZcZbb
word stated	aYXaYadZZadbaYYYaZcacaXbbYZbYadaZXacXbadbaaZdZacadbYYbWZYbZacbYb
word statement	bYYbaaaecccaacZaYdccXabZZdaZdbaYaZZYcacbZaadXeYZdaYabcWYacZZaZce
word statements	aaadeaXcbaZZZdbaZaaeYZcabdbZbbcZaacbaaZcbdaZaffdbfZaZbYaacbXbbZe
word states	cZbeabaZcaYXbbacabbdYYcabYbbXXaaabbcXXabYccYaYZabeYacaZaZbZbabbZ
word statistical	ZZabaabaZdYbabYbbaabecaZbccdaZXZaYcXbbbaYbZbcdZZbZfcZccdYbaaZaZY
word statistics	ZbccacdcbadYYaXabeZdcbdbYXZbaaYZacccbccdbbabZbXZaZadaaeadcabZZcX
word status	YcbaZZcaabZYaYaZYabZYaafbZZaabbcYbZaYaaabYaYaaYZbXZYYYXZbbbecYaa
word statutory	YaaZcXZcaZecZYZXZZbXbXbabbZbZcbZYZZbbbcZbaZdabbWXXaZYdXVYaaWaZZa
word stay	bYdcZaXbYacaccaaYXYbabYceZaaYdZbZaaWYabYYcXZbcefccaZXZZZXbdZbaec
word steps	bZabbdYZZaYbZYbZccabaYcZbXZZcXbZbbXZZbaaZbZZYacaZaZbZZXdaZZaYXbb
word still	dYcbZbYaZaaaabZZbZcYccXacWaZZadaZYcZXYaYcabYabacYbbbZaYbZYcYZeZb
word stop	cYaYZcZbXcbZabYaccYbbcZZXYbdXbcYaWbbabaXbecYXfcYYYYbaXcabbbXbZbY
word storage	cZcZWbZZaYYbccbdZbcaZYcaXbdXZYdbYZbaaYbaZZbZbaabYYabYabZYYZaadbc
word store	cXabYYcaZcZYaaaYYYaZaaZcZacXZacXXYcaaabbZYYZcYZbbZcYbaZXXXbZXaZc
word stored	YXbbdYZXabXYZbcaabdZbYdWYZdZWacZbYcZdZaaWYbacZZYaadZbcZaYXbYZcVZ
word stores	bbWcYcebZcYcYYbcZYaaaZeYXbbXWYaYWYXcZbZbXYaXZbaXZYbZaaZaXXaacbWa
word storing	aZagcbbaZaWabdbeaddabZdaZacdZYaXWZZYedbXYYbYdbYZcbYacebYYWZbbaZY
word street	cbZZcbdZbYXbcacbbcdZWYYbaaXYbbZdaZZYZZZYaabaXaZZaaacaacbYaYZbdaa
word strict	XbYdZbcXaYadXWaXbddZaXdZaYZabZZYXbZcbaVccXeXccXZYXcZZZbdYXbcaYXb
word strictly	aXacYaZacYYbYYZcZaaaaadacgbaYdcbXaZaZZZaaXdYcaZbaYbYYZXdZVccYXab
word stripe	abYdYecYYWbeYYdYZbeZWbfdWZYYZbcaXZZcZZafeYeXaaaWZZbZaVaaYXYdZcXZ
word strive	ZYbbaZXYaabYbdbYYdeYbZXZdZZZYfeYXbecYVbZdZdZaebbaXYcYdXZZbZZacae
word strongly	aaaabfVaccYcaXbacZbaabZZaaabdZbYXgeZZZYaabYcWdecZdZYcZcafZZdfZYZ
word structured	YYbYbYcadeaZWbaYaaYZcYafaabaYaZaYZYZbbYdccWZbZaaYWdceZZYWaacYaYc
word subject	aacaZbZaabXXZYbXcaZZcdbbZbbXcYYZYaadacbcbXZbZacbaZZZaXZZbZabbZaa
word submit	bcbZebYWdbYZZZZdaXaYaWWcaZXcaacccbaZaZYYabZbaacdaacZbZbaZXZbbcYY
word submitted	adbaZbdXWbZaZYZYbbacZacbXaacYYaXbYaZbaXabZZaadYabaZaaZebaZYbZZXa
word submitting	dbbadbYWdbbYXXbcdXZZeaYbaXabZadXbaeaZaVZXaZcbWdbaZYcZZadcZaaXZaX
word subpoena	adYaZacbbbacZZbXZdabbZcaabYcdZXbaZaeaZZZbcdbWgZZaZZcbaYabYeZeYZa
word subpoenas	bdadZbbZZYacZabbaYbWYaabYeaZaZcZXZZcYYYaaZbZaZaZZWZYbYZZbZbbbcXZ
word subscribe	ZZaZadaZaaZbaadYYYZbbadcZbaZcZbXXcXaZXddYYYfWaabcZabbaZaaYZcZbbZ
word subscription	bbaZZYdbaabcaZYaXZdbYacbcZaafabbaYYdaZadbYbaaXYZbaWbabaYbaYaZbcb
word subscriptions	ZbYaaacdZZadbYXaZcdZaabebbYbbaZbZcZdaaabdXaXYcabbYYaaYaXbabdXbaZ
word subsequently	ZabYZabYXYcVXWaaYZbWcaaZZYdbYZaeYYYbZaXZeaaYebaeYXaadYcYaYYabdYZ
word subsidiaries	YdZbbbdacaabZbabYaccbbbcZaaZaYbZYYYbYaaYZZZXZYWXdbaaZcaZaaaZeXZZ
word such	aaaaZbbbbabaYaabYbbZaaZbbaZYZaaaYbbaZaabaZbaaZZabaabaabZZbYZaaac
word suggest	ZXaYcXcZZdbYYYXaabZbgacWababbaXabYcZebXaaZcddXcYbaecWcgdYbZcZWbX
word suite	bbaXccbYaYYbaadbbegZYVYYbbYYcdYeZbYYZYdYWcZXZaeXYYeebbcaYeYcabcd
word summary	aeYcXYcYZZaeaaXYVXcZbbaabbdcaaadXbZbXaabcWabcXYbbacYZbcYZbeaYbbd
word supervisory	aaaZcWaZZdZacYbbaZYbWZaccZdcaZbYbYeZdbYZeeWXZcafbaXeXZXccZcZbdXZ
word supplement	ZZaXeZccacaZaaZcfZXaeeaaZdaYZeZWdYaZbcbYZbbbbXabdafdcWbXbaYaYWfZ
word support	ZaZaWbcbZaZZYabaacaaabbbaZZZZZZaaabZZabYZXbZbZYZbbabbaaaYZZdaYaZ
word sure	YZZddZaYaXVbZZebZcdZYXdYcXbYbaacZdbbbZbaXYdYadbdZaYZbeZbZYedaYbe
word survey	ZYYaZXZaZbaaZZYYYZaYabZYabaZaabYaXbZbbbYZZbZbYaaaYZYcZaZXbaabXbe
word surveys	YcZcYaadbaZbYZYYYafaZYbdbacZbZbcYaZbbabbXYbYbaYcZYaXcaZaWZbaZdZb
word suspected	bbXbWdbabZZbZccaZacYcadaacYYbcbdWecbbYadbacYbbYYbdWaYYabbabbcbab
word sweepstakes	aZZccZZdaacdeYZdXaccaYcaZacbbbbXbadcacabZYZbXYZdbWZabeYbXabbZbdZ
word swiss	ZcZaaabZZbaaYaaZZbZbYacbYaaYZZZYacYabXbZbXbZcbZaaeaZabZacYabcbYb
word switzerland	cbbaaYaXcZWWcbddcYbacXYcgYaYbYaccZbXXYZZZabbXaZcZbZdZdYbcbYYeXba
word system	YaYbaZcZbccbYZbZbabYbaabbYZaabbcZbabaZaaYZbacXcbaaaZbaaYYcaXZbaa
word systems	aaaabcZaZaZZYZaecbYZYbbZZaaaaYaaZcdbcbaYaaaabaabYaYYYcbdaaYabYYZ
word table	ddXZXXedYcaYbZcaaabbaadaZbYbbYaaaZXedgbaZXXYZdWbbZYZcbZbcZdYYbZe
word tags	bbadXZacWaadcbZdbWYacacbbabaabbZXZZaZaYaaYXabYXaaYaZZbVYYadYYabd
word tailor	ZYZZbVacaZZZZbYccZZZeddZcZceabXZcYaYdcZYYbZdaZbdeXbbaZaaYbbacYZX
word tailored	ZcXaZZbdZaccZZYbadYWbdZXZaXdYZZZbZZbabZaXYaYbWWYcaZZdaYcaccacaaZ
word take	aZabaaZZYbaabcYaacZZbZYZYYZaZbaZZZabaaZabbbZaYbYaZYdaZZaZaaYaZaa
word taken	ZbaaZaacaYcbZXabZXccZYbacZcWacYbcabbbaZZZaaYaYXbZaYYYbccabaaZXZY
word takes	bYbaaacbZWdbYZZbZdbaZbbYbaYaZdZdYgbeZXYbbYdbaabeZcXaYbccbbaaaYYX
word taking	caYaaZfYYYacYYZZcYZccWcZaZbbcbYbXbZabZcbcZZbbYZbdaacccbZZaYZYbcX
word target	XeYbaZebaaWaXYYbYbZadbeYXgZdYZYYfWYYcgZZXZcZccZXZZdaaZabZZXcdXZZ
word targeted	XbbWcaYaZXZYbZaacZYXabcYZWZZbZYbdXabdbYXbbYbZYbZZYZWcacXbaZYcZXX
word targeting	ZabaZYXXYcaZcXXbbZZdebbZcbZbaaZYaZbZYcabXYZbcZZadWbbXcbaXXbYXbca
word tax	bccZYbcaZaabacaXaYaYaaaZZdbZZaZaZcYbbacbcXcaaZaXaZdZbZbaXYWacbZZ
word team	dabYaYYcaaZaZZabZZZXabZZaaYaabcbZYYaYYbZbYcccabaZceZaZaaZZYYZcYb
word technical	YYXaaaZababbYcdZaabZZabccYZbcaZaZbbbbbZZaZZabbZcbaZZaaacYbacbZZb
word technically	YaZXdYcYbaYbZecZbbYcZYbdWbcZXYabaYZYcabcaeaZcaZYbYZeYebbZbcfXacc
word techniques	cZZcbaaZZabfYabbcdbaacYabZZcaZbXbabYbcXdZcbZeZZbdaYbaZdbYZZbWeXZ
word technologies	bbbcZYacbWZaaZbdbXYadYZZZeaYXaabXYaZXaXXWXaabYbdZZYZadXYYZaXbadc
word technology	ZaaZXaYZaXYaYaXZaZcYbYbbcbaacbXZZaaZaaZaYbaYdbZZZaYaYaaXaabYdaZb
word telephone	YbZZZZZbbYaacbZZYebaaeZbaYbacbZeabadZYbZaXdcaZZadaaabcbXYddZZZba
word tell	daaYaYdbbbacaZbaaZaaZVXYaXaZbcaaaZbabbaZbZYZdbZaZaXZZdZZZZYZbdbZ
word temporarily	cXaWaVaZZfaXbcfZaYYbaZbaababYYdXZYaWfcbZZZWbdZXaZbdYaeYcaadXaaaZ
word term	bZaWaZZbbebYaccYYaYcXZZYabXbbcZZZcZcYddZbYZZXZaceaZaYaYabcaZYbba
word terms	YYZZYbZdaabadcaYabacZdbYZaWbcaZZaabbcaccYdacXbYYbdYbabaacbabaZbZ
word test	YZacdXZdZcaYXbddeXYZZbcdacaZbZcZaedacabcaaYbXaaecZZacbYZZbacYbab
word testing	ZaYbbadZZZXcaafcZcbZYadZWccaabYZZadcdcaaZZZZacYZbZXaYZZaYZbaaaaZ
word text	YaZcaYaZaZZbacacaZaaaZaZabaaabaYbYbcadbbYacZbabbbbYcYbcZZbYcbYdY
word than	ZZabacXabbaZXbXaZZcZaaaZYYYcYYbYXaYadZZXZZcbZZZYaacacZZbZabaadZb
word that	ZaabbbaaaZZaYababbZaaaaaZbaaZaaaZbbZZbabbbaZaabaaaaZaYabZaZaaaba
word the	aZaaabaaaaaaabaaaabaaaZbaaaaaaaaaabbaaababZaaaZZabaaaaZZbaZaaZbZ
word theft	XZaaYZZZZcZebZaZZcbcaXdYacXaZcaXdbadcXcfbZbZbZaZaZabXaccZYaZZZYc
word their	ZaccabbZbaYbYbaYZbaaZZaZbbYaYbaXZbZbXYacbZbZabZZabZbbYaabZZaYbZZ
word them	ZbaaYcaZZXYbbacZZabdYYacadaaZaacZbZbYbZbZbdYYbXZYZaZZZacaYZbZaZY
word themselves	cdaccdbZcaacXacYacaZXYZaaZbafabdabYZaaaYaZdacccaacdadYacbacZdZZb
word then	caYbZaZbbaZcaZZXaabeaaZaYfZaZaabaZbbZbbbYbabbbZZZabaYYZcZZabYaYb
word there	acabbaaXZcZaZaZZaYZbabZbXbbbZccZcZabXaabbYcZcacaaccZcYbabYYaaZXZ
word therefore	cXZgcaZbcYbabYcdceccZcbcaXbcacaZZdacaYXcYdaaacZYcdacbbZbbaddadbc
word these	YbbbaZYbbYZaZaaabaZcbaaYadaZZaZZaaabZZaacbbZbaYaYcaZaZbaaZaYbaaZ
word they	acabaaaZZZYbYZcZcabbaYcYbbaYZabZbdaYaZZabacXZcYXabZXaZZZZYcbdZaY
word things	ZYaXaXZYZcaYZbbZYZXZcabYbYbeZcYYabcbdaaabaadYadbaYbbZeaaYbdaZcZb
word think	baYbdXcaZbYabbbdccbaaZaXZbaccbZbcacaeccYZabbYaYZcbbbZZccaaYabYaY
word third	XbaabZZbaXaaYYaXbZaaabbbYbXXZZaYZaaaYaaaZbaYaaZabababWaabababbab
word this	abZaXaaaaabaaaZYbacaaaaZaZYbaaaaYaZabbbaZaaabaZabbZaabaaZaabaaab
word those	ZaaaZaZaYcaaabaXaZacZYYaaZaZabaYYaaaZYbZabaaacbbcaaZabaXZcbcbabd
word though	dZcZbabZbXbYadZdedaWabcYaadXYcaaZadeZYZaacbZZbYaYZVaaXbbbZZaYYYa
word threats	YYZZaXbaZZXcZbabcdaadadZacaZYZXXaYaWaabbXYaYdZZbaYabZZaZaXbaXYbY
word three	ZaZaYcaZabaZZabbabbbacbbZbXZYbZWbaZYbZefZbYdaaaZbcbYXaaZaYVZaZdb
word through	abaabaYZaZbbbaZYaaaZbZXaXZbZZaaZZbZaYXaZabaaZYabbYbaaaZZbZaaaZZc
word throughout	YaXcecYZceaWZbedbaabaZccXYfbcZbWbbadaddZZZYbWaYdbaZcfbaYaabZabbg
word time	ZZaZYcaaZccaaZcZaXZaaaYZaabcYYaZaaaabZaWZcZbabaaYZZYXZbbZbbWZaZZ
word times	YbZacZdWaZZcadaZbXZZbYaaZceZcXaacYXaYbYZZaabaZcZZYdYbddcYYbbaZYZ
word title	ZZYaaZZbbaadcaZXZbbdaacZYabcdabaYeWfaaaaaZXcZcYbbZYYbbZZYZcZbZbb
word to	aaaabaabababaabbaaaaaabZaabbbbabaaababZbabaaaaaZaaabaabbaaaaaaaY
word together	bYbaecYbZZZYcbefbadaXdZZYabZeZcaZZYYbeYaYdbdZbZZdbadacXaadbddZZa
word tool	WcZZYbbYeYZbZYcYabZYbVYbcdYabbZdbcYWYWaaaaZZZZXZWbYWYYbbbZZabcZW
word tools	ZZdbaYcabZdYbaYaYZYdaXYZZYabbbYYdccZbaXZbbcbbbabbaaabbaZcbdbZbca
word top	gbebaaYbcaZaabZcaYaabaZZYZbafZaaceZYYXYYacbaZbgfddbXabaZabYbcYbe
word topics	caadcZabbaZbabbbefZccecYXcaZbbbXaYbZdfZbabdcZccbcaZcZbbacaYZZada
word track	YYcaZXZeZbWddZYZdXZZdYZaYZZZbaXZaYdYaeZXXZWXZYZZaXaYcYYYacbXYYad
word tracking	ZcdcYYbZZZZecZbcacZcbXfZadbcXaZYZWccbcYbYYbaddbbWZXZZbYZZYdXcaYZ
word trade	aZcXZaZcdYaZabbaadaZZcbZdcccbZYZbacbbbaaYZbbXaZbabacZbXcZefbccbd
word traffic	XZZdaaabbZadXYaYYabbbZZZcbaaZaabZabfZZYacZbYZZaZbZabZabbcacaXZcb
word training	WaXfbbbYYYZbZaYcZecaZbcadYabaaXaYdbcaZZdcZeZbaZbYaZbXbcbZcbaaYYa
word transaction	YbZcaabYbZZaXZbZabZZaZababaabYaZbaaYXaYZaacbYbXcZabacZbaabaZbZZa
word transactional	ZZYaXbdaZZbbbaaYYbdZYbbZZZXZcabdXaabcabdYZdaYbYXYXbZbZZabaZaabYY
word transactions	aYXZXaaZZabaaYcXaaZbXacZaZYaaZZYabZdbYbbZXZbabXZbXcbYbbbWYaacaaZ
word transfer	XZZedcdZadWYXdcaadbbYaeaWXdXXYaaYaXeXWaaZcdXcYaWdcXacaZWbXYbbbXY
word transferred	WYZcbecaZYXZWabZWdaXXaadWXbVXYbaYbWbXWcadZeXdZZXbaaXeabXcVZaaaZa
word transferring	YYYdaceaYaZZXZYaYddbZbadWYYZYZaZXcYaXXbbXZeXcaWYcdZZYaYYZYWeebYa
word transfers	XYYfbcYaccZXWaZcZbdcYadbWZcYWXcaUZYcYYccYYcWbZXYcdYZdbaXYYZbddZa
word transmission	XaZZZZZYYaXaYacabccZYZcZcbYWaceaYadbaYbaaVdYXcdacZacaZacYZacZXaa
word transmit	VaYbbZbcZaZbXbbYbZZYaaafaZaYZcaaXYZZabWcebbYaZZbZXXZYZaaZZZcZcYa
word transmitted	bbYcWYYdUbacZWYXbcdbZcYcabZcbcXbYZXddcXbbYcZabbZcXecbaaaYYcbadXa
word transparency	XZZbbcZabZbbcacbYdadbcacbcbXcaXYWcYccbbcYadaaeYYbZaZcZbaXbZbbbcc
word treat	bZYabbbZYaaccbbcaZbbbXcaaaaYdZZZaebbbXXcbaadYbXaZaaaVbadYYabbcaa
word trends	ZaXaeaaZXaZbaZbXabaceabXZXZbcbXWbcbZZabdZYWaaYZXfZacZZccZaabYYaZ
word troubleshoot	ZaZXZYdYZadbYYYaYZaYYccbaaXbabZZYeYbcbdeYZcaZZZZedbZZcaZYabeaZaZ
word troubleshooting	aZYYYaZbZZbcYaZYZbZXabcaabacZaXZXYbcbbacaYXabaWYcZZaZaWYYbYaXbZY
word trust	dZccZZWcaYdYZdZbXcabadZabeaZcdaaaccdZVbYWYbdXYabebcYZbZZYfYZaYcc
word trusted	aeaaZdZXaXbbXWbZabcYabZbZZbVZaaZZYWaZaXcdabXaaZaZYbbZVcacYbdbdZW
word try	YacZeZaYZaXabaadWbcZbYbYZZZZacccbdfZaZaaYbZaWaddaZYbWcacZaXddZaa
word turn	ZbaZYaYbZdbdabXZbdcZacZabXaZXabeYYdcYXbbdacVdZaWWaZbbXZaXYaabddb
word twitter	YcYdaaabYZbdYZZaZbYXaYabbdXZZZZZWbYbZacaaacYdccabaacYYbXXYZbccZa
word two	aYYaaccZcaZbbdbcbcadYYcbbZaabZbacaaYdZdcaaadXZZZabaaZZbbZYZbZYac
word type	cZZcXYababYabYadYZabdZbabZYZbZbZXbbXbeaeZXZbababbXZZZaZYYZcYWdae
word types	aYbcZZZcbbaabZZbabacaYZZcZaZbZZZYcZaZZbbabZcYaadaYYbZbaZXbcZaafc
word typically	aabZbaYYZZaYZaeaZaYYaZaXYacXbYeZXacYaaabcaaccZaaZYcabbacaYabZYZb
word uk	bZaYbabZabXWcbabaYaaZWXecXaYZWZabZZYXXcYZacaXYZZadYZYaZZbZXYZZbZ
word unable	ecYYXbZWZddYXZYcbYZXZVYZdZWYYaecYZabZXbYdYaXbXdYWbYabacZcYaYaeda
word unauthorized	aXaddaZXbZaaZfcebZaZYZdYbaXbcecaZdfYcaZbYaadZbbacaYcZcZbZaccZYaa
word under	abbZYZaYbaZaaaYabbYYaaYbYaabaYaXbZXbbbdaaZcZZZbZZaaaaZZacbaZbXaZ
word understand	YZZZbZacaZZcYbYababaaYbZabaabbYaaaZZbbaaabZbaZbYadYbebZbcabcZabZ
word understanding	bZaaZaXXZXZWcddaZXbdZZcYXYbcccbZbXaWbYbXWbYdabYYcacbadbaYbdaZYaa
word union	YaYZZYbZaZXcZZZbZYbabYacbYdZbYZYaYZcZYacaYZbZYaaaZYZZZabcXaZbZaW
word unique	aZZZZYZaZccZcaZcaZZabZaZcZaZbbcacbacaaYZcXZaXYeaaaabacZXZZZaabbZ
word united	abbcZaZZbZZYbbabZcbcZYcZbWcaZYbbaaZbYWbaZadbaYXXccZYabaZbaZabbcZ
word unlawful	aZXdaZdZZcbXceZceecZYacbaXbaZYbcZdXbYaaZbbcaZdYYYeUZcZZXbaaZeaaa
word unless	aaabbbadcaZaaaaaaabaacZZZZababcaaaZcaZbabababbYaZaZaadaYcbaYcZba
word unsubscribe	aYbZYaVaYZbcdbZZYdYaadWYWWdbVceZaYccYXaacZcaabbWWaacZacccZeWZXcZ
word until	dZbXbdYXZcdaeecaVZaeZYcZZZbbXYcdVYaWddcZWaXcXaaYYbcXbeYcYZbYcbYa
word up	ZYbZbZbaabaaZYZYZbYZdYbcYaeabaYaZZbaaZZbZbYacaabZYcbcaaXZaYcZaba
word update	aWdbaZYZaYYbaZaYYYbZcbaWcWZbbcaYaaYYWYaYbZebZcdcaacYZaYbaccXYaaY
word updated	fXbdZYYYXXXYXZZYYXYcXcYebXaabYeaZbYWXbYXadWZaagbZaYaaZYXYadcgZZd
word updates	XZYcbYZcYbcacYZbZdbaccbYcYbdccZZbbebfaZbYZYcbdaccbZbZdaZaccZZXbY
word updating	cZcaabYYbZcYbZdadaYebXaZXZbcYYaXdaZZaaaWYcYfafdcYbbabbbZacZWbbba
word upload	babaYbZZcbcYabaZaaZbabZZccaXZbebaZaXZaeacZaaaaZccaYYaYZZbbZaaZcd
word uploaded	bYbXaZbYaecYbddZbaaaZYYbcbdZaZabeYcZacabZaadZZZXaZcYZeabccZYYaaZ
word upon	aZbcZcXbZXZbYZcaacdZYXYZabZZbZYaZbaZaZbXcbaYbcYXYcaWXXbcZaZZZcXY
word url	babeYbbcaaccdZYbZcbdaZXabacZbbbdYcdbbbXaZZbcbZbbcZababaaabbZZabc
word urls	aYbbaXZacbbaaYcYZaaacaabcbaYbZYeZZZaacaabZaZZWacaZZaZYaYYdbYYbZX
word us	ZaaabaababZZZZZcbZaZbZaaZaaXbbaaabbZZZbaabZaZaabbabbcbaaaYZaabbb
word usa	YbXbYcgXYYWcYZWYZccbaYbbZcYXZYYbaaXcXYZaYXaYZWYXbZdbZYebbaXcdcYZ
word usage	WaYaXbdbabbbZYYYXXZbaZbccYZbaabcbcbaZbbcZaabaYbbbZZaYcacaaacXZcZ
word use	ZZbcaZbaaZZbbaXZbbacaaaZYabZbaYbaZbbdaabZZZaaaaabaZbYaabZaaZYaaY
word used	abbbYabZYZbbbaYbZZZaaZcZaZcYbYYZbZaacZZcZZaabZaZZXcZZZbaaZaZacba
word useful	aZbXYbYXZYbZbZZccZZbcbbYYXYeZdZbebdadYZabYbbccaXaYaeaZecabacaZca
word user	ZZccZbZaYbbcbbaXZbbbaZcYaabbaabbZbababcbZaabaaaaZZaabaZbZZcaabZZ
word user's	dcZacZaYZZabXXbZXbZabacZaZaaXaZXZYZZabZcYdYYdaXZaXbaZWcaXaacYXYc
word username	ZaYXYbccbcZbXYYXZYaXXaYaZdZXZZbZWaXbabcZcYbYcWaabYaYbZbYaXbaYabZ
word users	aaabZbbaaXbcaYYYabbaZbbaZaZZaZZaaZZZabbbbZcZaZZaYZaZbZabaZaacbaZ
word uses	YbZbbYaYZbabXaYbZaZabbbXZYZdbcWZcZZbbaZcZZbbbcWababbZbdaXacaYbaY
word using	YZcabaZaaabbbbaaabbbbYaZabaZXaaZbbabZZbbaZbbbbbaaZZaabbZbYZZaZcZ
word usually	bYaZXZZZcXZZedYddcaaaYaYZZaaYZabaZZaXXZbcadYbabXYabXYZbZbbXbZYda
word valid	YcWYZZdZcXZcYXaaYcbbXZecaZVbcbZbYcYcaaccdbcYbbbZabYZaZXacWaabbaa
word value	dccZabZccaYbZXZdbbXbfacZbdXaaXbWcZdbbbbbXbXcabcdZaaaYacabaabbZca
word variety	ZZabaaYbbZZbbabcZaaZbbbYaZacYcYcbXZdaYYYaYaabbabZYdaacaaZZaYZdZc
word various	bbZaaZaaZadbcaacZaZcZbZbZaccZaZaaZcbcabaaYadaYbZaZabYbZZbaaZbZba
word vary	ecbcbZdcZcZbbccddZZdecYcdacZabaYcadZZbadZZcabbZZZYZZZZZZabdbbbac
word vendor	WbZdXXWcXZZbZaZYXZYfgaZaYcXZYaXYZXcYZbZeZXbXecXaXaZZXYYZZYcaXdZb
word vendors	WdXaYcZeaVYcWWbXadbZZfddWeXWbbabaZXaWaYaeXbWbbYYaYYWaUZabaaddbZd
word verification	bcXZZeaZacYaWXYaZZcYZaZbZbXcWbbZXacZbbZbZZZbbXaZaaaeYZbbYXZaZZaa
word verified	ZcYacbabYaabZZbaZZbZaabYbbaabdaYaaZabbZbcYbZcaZZbZbbbdabbabaaZaZ
word verify	cdZXcdZZYbZYYYacdXZZaaZYbbZcXacbbabZccZaYcXceYcXbabfababbZaYZYcX
word verifying	ZbZcXZdZZdadXYZaXYZacZebdZbbZYbZWZZeddZaYaXaeXZZaXbaXbcbYYabbaYZ
word version	ZYYcYaaabcdaaaYYaaZcbaZbbXZcbbYcbacaZcYZZbZcaYZZbdZZZaYYacaZaYYa
word versions	ZbZaZcZZXZccbbcabbbcZZdbbZaacZYYccbcadXaZccbYZaZZaYbZabcabZcYZYY
word very	ZWZZbabecYcabcbbXbccbdbZaaaecbcWZbdbbYZcZacZXbYccdXbdaZacccbYbca
word via	XYaaaaaYbXZbYXZZbXZacaaaacZZYYXbbbaZaYaaaZZaaZZaZZaYYababXXaaZaZ
word video	XaabYbZbZcaabZYbXaacabaabbcbZbYaYaabbcaaZZbYbZXbZaaZbcaabbbbacXb
word videos	ZZaaZbXaZbZaZYaXZbZaZbaaaabYaaacZaZbaaaZcZbaZaZaaZXaYaaabZdYabba
word view	acaacYZZaZYcaZbZaacZabYcXbdYZaaZcbWZXZXZcccbXYYcZaaZZbaaaZYaYbZc
word viewed	YbbbbaZcYbZaaabaeacaZbYdbbYZZabWYbZZYZYdYbbacYZaZcZZcabcYaZZYbXa
word viewing	YeabaeYZcVYcYZcbacZbabZXWacZZaZabXabYaXacbfcYbZZYZaaaXdceZXaabbb
word views	dcZYYacYYZbcababZYbWZcbdabYYZYYeXbYaabVaaZXYbZcYcYddXXacZdXcZaWa
word violation	ZbdbbZbaabYZYZbbaZaYaYdccYcaaaZbbbaaYaZabZcYbYbcbaaZYYabXZaZYaXa
word violations	YYZbZZaZaababXYYZbZaabacaZYbXaYbZYZabXcZbYZYbYXaaaYYcaZZZaabXZce
word visible	ZecaacZaeYXcXXZcZbbXeaZYXZaYZZZaaZZcYYWcdbcaaXbbXacYZVeadXZacdVX
word visit	bZdbYaadbaZYbbZZYbZZbZWbZZbdaZbZbabcaZZZZZaaaZdaaXaZZaYXZaaabccZ
word visited	ZaZbYaYaYZbaZYZYaZZYdbXbcYdZYabYYXZeZZZZZYZbbYabZYabbcbYbZbXYdZZ
word visiting	YdcadbYZdZWZZaaaaYaYdXZZabZYXZYbcaZbYVYXaZaZZYccYZbYbYaZbZZabdYX
word visitor	aYcdZXbbZaXacYZebWbccZZcZZdXcXaaZacfYaZZZZaZZcaabYYYZeZXcacabaad
word visitors	XcaaYbacYZZZabZbaYbcbaYbZYZecbZcdYbaYaXXZabbabaXZYbcZbaaafZXbaaa
word visits	abYZbXZbZaYbYabcZYbYbZZZXcbbYbYZcZZabbaaaZacbYZcaYcbacbaabbabZbZ
word visual	cYbaZYYaZdbbaXYaZaaYYaZacaeZZZcaaZZYabYYZaZcZYbbZZaaabaZXbZZZcZa
word vital	ZaeXYdZXYXYbdfZYaZYYbVcYdaYXcXaYadWaUabaafZYbZYYZbZaXbbddXWbaZca
word voice	baZbbXZaaZcbYbXYXXaaZaacbYbZaabaYaYaZaaYabZZZYddabXcWZaaYdcabdca
word voluntarily	XeaYaXaZacYaYXaYaXcZbYbdddcddYZZYdaZacabXYbbaYYedXbWYabcZZadZYYa
word want	acbZaZZbbbaabaaabbaYaZVbaWacWacYcYbaYYZZabdWaaZZXcacZYbZadbYbcbY
word warrant	ababZYbbbbcbbabZZdaZYccaZbZcfZabcaacbbccYccdYdZZabaccaYcababbXbb
word was	aaZcYabYaZaaZacacXbaYcZbababYYcaaZaWadYZYYbbYabYWaZbaXbZbdZbYaZY
word way	dacZbYZZaZZXbdababaabaZYeYbdacYbbZdXaaZYbaZaZbbbZbbaYcaZZbcZbaaY
word ways	ZYbZbaaYbZcYYaZbbZZZbdaZcZccZZbYbZaaZaaZbccbbZabbbbbaZbZaaZbZYbb
word we	aaabaaaaZaZaaZbZbZbaaabaabaabaZaaaaabbbbZaZabaZaaZZaabaaabaaZZaZ
word we'll	bbYYacaWYaZaabaZZZcaZZaWZZWaZaZbbXZYdaYZaYaZbbYXVcbaYeZfZaZXacZX
word we're	aYcZYZaXXfbbgdbZZbWeZVfVYcaXbZaVdaaddaadXdYdZbYXdcacXeYdcWXUdXbd
word we've	aZcceaacaaXaccdbeaacWaZaYbcadZaYcaYYXaaZdcaYWccbedaadXZYceYceZad
word web	aaYcbdbZaZacaaabbZbYbabaaZabaaZbYZbZdbabZbZcZZabZaZZaaaXaYZZdabZ
word website	ZYbcYZZabXYZbZZaYaaabZbaXaZZbbZaZbaYZZZaaaababZZaaaaYYaZZaYbZaZZ
word websites	ZaabaaYddZacaaYYYbYcZaaZYbaabZYaZaZcbaZYYbZaZcZaabXZZabZabZYaaaf
word welcome	aabbcaZfbaZYbdcbdYbcdaYdbaabdYcbdcbbYaYcagZZbcbacfdZaacYeeYZZXaY
word well	abbZZYadZbZaZYaZaYbaZbaYbZaacaaYaaZaYaZddabZbZbbaZcabbaZZcbaZbZZ
word were	aaZcZXaZbfbcbaZaZbaZXbaffWaXbccbYfZZZZbcgbaZZcbbbcYZbZZYacZcbZYb
word what	ZababaYabZcZaZbZZZaaZaabbbbbaaaZbaZYaZbZdZadZbadbbZaccaXZaaaabbb
word when	ZaabYbbaaabadabZaababaaaZbbabaaaZcZbaabbZaZaaZXbaaabaaabaZaacbab
word whenever	ZYbcbbdZacaYZbbZZYZZZYXbYXaYVbZZfbbdWWbaaeWWcXZaZbYZXYZXbZbYZdbZ
word where	ZYaababXbbZZaaZZZZaabZbaZZbZbaaaaaabZabaabaZcaaaaaacabZcbYaabZab
word whether	aZabaYZcYZbaacZbZaZZadaZcYbZZacaZYbYbacZcbbbYcaZZaZZaaaYbcaZYada
word which	bZaaaZZYbaaYaaaZaZZabaZZZbbbaaYbZZaabZbZaaaabaZZXababaZaaZaaZbaZ
word while	aZZZaZbYbaabYddaaYbYaWZababXbbdZYbZbaZbdaZYZaXabcYaYabaaaYacabYa
word who	YaaaaaabcZbbYaZaYbbabbaZcaYYbacZacaaZZYYcZaZbYbaZcaZaZaabaaZccYa
word whom	acaYcaaWdYaaXYbZcZbaYXZbbacXZZaZcdZZZdXacbZcZbcaZZbbdZYWcacdXeaZ
word whose	YWaZYbbdZaZZaZXbaaYdcdWaccZaabcZbbbaYYadacYaaabZZaXaYaaYccZcaWaa
word why	ZcZbcbacacYbcbZadebfZcdVYbbaeaXbcacdeeZbYZdbZbXXbaabadecbaccZZbX
word will	baZbYcaYZbbaZZaababaaaaaZaYbZZaZYaaZYZZaaaaZZbbaZaZZZbZbaabaZZZa
word wish	YYbYZaaXcbaZaYYaaaXbdaYYaZdbVcYXaZcWZXZZaZaaaYbaYYdcYaecaZbaZcbb
word with	ZaZaaZaaZabZZZaZaaaaYbababbaaaaaabaZabZbbZaaZaaZacabaZbaaZaabaaZ
word withdraw	aaeXadaWWcfWWbdWgVYddZZZXZcZUYYZbZWaYWYVefYcYabbWXVYYYfedWXYaXaZ
word withdrawal	dcdYZbcYZacaXZeZeYZZcXXdYcbaWYccbaXbYaWXccbWYacdXdaWaYecaYZbbcZY
word within	ZaZabbaYdbbZaZZYabbaYZabcaabZabYaZbcZXXaaXcZaabbZZZaZaaaccabbaaZ
word without	abZbZZabaZbZZZZZcabXZbZbbZaYbcaZYaZaadaYdZZYZcaccbXZbZXYacZYabaZ
word work	ZcZZbcaaZZYadZdbZacaZYbaaaZabbbbacacZaZadZcabbaaZZabZbZbbYaYbbYX
word working	ZZcaZXXdacaYYaacbYaabcbddZddbccYYZcZbZaaabZbaabfdZabdbYZXbcabbed
word works	bbbYeaaZZcacbacdaaZYbXeZbZabYcYYacabeYZYZaZbaaabYZaYXZecZaZZbWXX
word world	aZYeeaaaacZXacZcZbcYYYdbYWdbaXcbabcebZddYZbaYWZbedaZbZbYaZbdbdbb
word would	badabYaacZZZYabbbaVbdXXaaaaZZadZbacbZYZXaYedbbaZYbcZZZbbbZZaXcZX
word write	bccbbWYbbaYYZaZbaaacaYZZcYZZbcXddZYYaYbYZbdaZabdcZcecZZbZeYZcbcd
word writing	YYbXZabYbZXbdZbeZXYZaVYbeYZZaXYcdZWYaYZYabbcZbaZadbaZcYcbYVXYaZY
word written	cZaZbcWYbabYdcabcZWbYbaYXbbbbadYdZbZbZZabbZcYfcbbaZdXbdZacacZbaZ
word year	cbbbaYZYbZXbXbddYZaZcZdabcbcWcZYZaYXaabcabYcaZadYZZbWZaWaabZZfba
word years	aZZcZYWbdXUbWZbdYdaZdYfXXbYdaXZabYYVbcfaWYXZcaWXZaaWYZYbZZYVcYYa
word you	bababaaaabaaaaaaaaaaaaYaaaaaabaaaabbaaabbbaaaabaZZabaaaaaaaaZbaa
word you're	aaccaZZYaaZabbacaacaaacZXcZdZbZdaabbZaabcZdZbebZZbbaXcZaaYaaYaaZ
word you've	ZaaZebaYaaYcaXYZZXaaZabaZZdabYZZcZaZYZYabbaeaYbcaccYWbbbaZbYZbbZ
word your	ZbaaabaaabaaaaaaaaZZbaaZbabaZaaZaZabbbabaZbbabaaaaaabaaabaaaZaaZ
word yourself	ZbZWbZaZceaaYYZbaZbZXaWcZaZbabZYYbZecbdccbYZcZZZZYaaaaYZaZcbaZab
word youtube	adZdZbXcZbcbXbZYYZaaZaZWYZbaZZaYYYcbZZZbcYccaacXaZYbYacZaaZYabWb
`
}
