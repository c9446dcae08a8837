import {counted, nested, referring, repeated} from './generator.js'

const head = 'title: P\nlanguage: en\norganisation: {name: A}\n'
/** What recipients may receive and what may be kept. */
const collects = 'practices:\n  - {does: collect, data: [name], purposes: [service]}\n'
const section = 'sections:\n  - kind: other\n    heading: false\n    body: |\n'

/** Policy files that would keep a reader of YAML busy. */
export const policies = [
  counted('aliases', () => '  - *a\n', {before: 'k: &a x\nl:\n'}),
  counted('anchors and their aliases', (n) => `- &a${n} x\n- *a${n}\n`),
  counted('anchors', (n) => `- &a${n} x\n`),
  counted('aliases of lists', (n) => `- &a${n + 1} [*a${n}]\n`, {before: '- &a0 x\n'}),
  counted('aliases that multiply', (n) => `- &a${n + 1} [*a${n}, *a${n}]\n`, {before: '- &a0 [x, x]\n'}),
  counted('aliases of what is not there', (n) => `- *a${n}\n`),
  counted('aliases in sections', () => '  - *s\n', {
    before: `${head}sections:\n  - &s {kind: other, heading: false, body: Hello}\n`
  }),
  counted('keys', (n) => `k${n}: v\n`),
  repeated('the same key', 'a: 1\n'),
  counted('keys of a list', (n) => `k${n}, `, {before: '{', after: '}'}),
  counted('sections', (n) => `  - {kind: other, heading: H${n}, body: Hello}\n`, {
    before: `${head}sections:\n`
  }),
  counted('practices without a verb', () => `  - {actor: organisation, action: collect, data: [email]}\n`, {
    before: `${head}practices:\n`,
    after: `${section}      Hello\n`
  }),
  counted('cookies without a category', (n) => `  - {name: c${n}, provider: A, duration: session}\n`, {
    before: `${head}cookies:\n`,
    after: `${section}      Hello\n`
  }),
  counted('practices', (n) => `  - {does: collect, name: P${n}, data: [name], purposes: [service]}\n`, {
    before: `${head}practices:\n`,
    after: `${section}      Hello\n`
  }),
  counted('the same practice', () => '  - {does: collect, data: [email-address], purposes: [service]}\n', {
    before: `${head}practices:\n`,
    after: `${section}      Hello\n`
  }),
  counted(
    'practices that name a recipient',
    (n) => `  - {may: share, name: P${n}, data: [name], with: [{recipient: r}]}\n`,
    {
      before: `${head}recipients:\n  - {id: r, name: R, kind: hosting-provider}\npractices:\n`,
      after: `${section}      Hello\n`
    }
  ),
  counted('quotes', (n) => `  - {does: collect, name: P${n}, data: [name], says: Hello}\n`, {
    before: `${head}practices:\n`,
    after: `${section}      Hello\n`
  }),
  counted('recipients', (n) => `  - {id: r${n}, name: R${n} Ltd, kind: hosting-provider, data: [name]}\n`, {
    before: `${head}${collects}recipients:\n`,
    after: `${section}      Hello\n`
  }),
  counted(
    'cookies',
    (n) =>
      `  - {name: c${n}, provider: A, category: strictly-necessary, purpose: It works., duration: session}\n`,
    {
      before: `${head}cookies:\n`,
      after: `${section}      Hello\n`
    }
  ),
  counted('rules of retention', (n) => `  - {id: k${n}, name: K${n}, data: [name], period: 1 year}\n`, {
    before: `${head}${collects}retention:\n`,
    after: `${section}      Hello\n`
  }),
  counted('sections with an id', (n) => `  - {id: s${n}, kind: other, heading: H${n}, body: Hello}\n`, {
    before: `${head}sections:\n`
  }),
  referring(
    'practices that name recipients of their own',
    (n) => `  - {id: r${n}, name: R${n} Ltd, kind: hosting-provider}\n`,
    (n) => `  - {may: share, name: P${n}, data: [name], with: [{recipient: r${n}}]}\n`,
    {before: `${head}recipients:\n`, between: 'practices:\n', after: `${section}      Hello\n`}
  ),
  referring(
    'practices that name recipients who are not there',
    (n) => `  - {id: r${n}, name: R${n} Ltd, kind: hosting-provider}\n`,
    (n) => `  - {may: share, name: P${n}, data: [name], with: [{recipient: s${n}}]}\n`,
    {before: `${head}recipients:\n`, between: 'practices:\n', after: `${section}      Hello\n`}
  ),
  referring(
    'practices that name rules of retention of their own',
    (n) => `  - {id: k${n}, name: K${n}, data: [name], period: 1 year}\n`,
    (n) => `  - {does: keep, name: P${n}, data: [name], keep: {retention: k${n}}}\n`,
    {before: `${head}retention:\n`, between: 'practices:\n', after: `${section}      Hello\n`}
  ),
  referring(
    'promises for occasions',
    (n) => `  - {never: use, data: [name], when: You do ${n}}\n`,
    (n) => `  - {does: use, data: [name], when: We do ${n}}\n`,
    {before: `${head}practices:\n`, after: `${section}      Hello\n`}
  ),
  referring(
    'promises that are broken',
    (n) => `  - {never: use, name: N${n}, data: [name]}\n`,
    (n) => `  - {does: use, name: P${n}, data: [name]}\n`,
    {before: `${head}practices:\n`, after: `${section}      Hello\n`}
  ),
  referring(
    'archived practices that were promised not to happen',
    (n) => `  - {never: use, data: [name], when: You do ${n}}\n`,
    (n) => `  - {does: use, data: [name], when: You do ${n}}\n`,
    {
      before: `${head}provenance: {domain: a.example, archived: 2002-01-01, snapshot: 'https://a.example/x'}\npractices:\n`,
      after: `${section}      Hello\n`
    }
  ),
  referring(
    'practices and a long body',
    (n) => `  - {does: collect, name: P${n}, data: [name], purposes: [service]}\n`,
    (n) => `      We keep number ${n} of your data.\n\n`,
    {before: `${head}practices:\n`, between: section}
  ),
  referring(
    'quotes of a long body',
    (n) => `  - {does: collect, data: [name], says: We keep number ${n} of your data.}\n`,
    (n) => `      We keep number ${n} of your data.\n\n`,
    {before: `${head}practices:\n`, between: section}
  ),
  referring(
    'quotes that a long body lacks',
    (n) => `  - {does: collect, data: [name], says: We keep number ${n} of his data.}\n`,
    (n) => `      We keep number ${n} of your data.\n\n`,
    {before: `${head}practices:\n`, between: section}
  ),
  referring(
    'names of entries in a body',
    (n) => `  - {id: r${n}, name: R${n} Ltd, kind: hosting-provider}\n`,
    (n) => `      {{recipients.r${n}.name}}\n`,
    {before: `${head}recipients:\n`, between: section}
  ),
  counted('wrong fields', (n) => `    f${n}: 1\n`, {before: `${head}sections:\n  - kind: other\n`}),
  counted('a long body', (n) => `      We keep number ${n} of your data.\n\n`, {before: head + section}),
  counted('placeholders', () => '      {{organisation.name}} ', {before: `${head}${section}      Hello `}),
  counted('placeholders that never close', () => '{{', {before: `${head}${section}      Hello `}),
  counted('links in a body', () => '      [a](http://b.nl)\n', {before: head + section}),
  counted('the same words in a body', () => '      TODO\n\n', {before: head + section}),
  repeated('damage in a body', 'â€™', {before: `${head}${section}      `, after: '\n'}),
  repeated('brackets', '['),
  repeated('braces', '{a: '),
  nested('lists in lists', '[', ']'),
  nested('maps in maps', '{a: ', '}'),
  repeated('lists by hyphens', '- '),
  repeated('keys by question marks', '? '),
  repeated('documents', '---\n'),
  repeated('tags', '!'),
  repeated('comments', '# a\n'),
  repeated('a long comment', '#'),
  repeated('quotation marks', '"'),
  repeated('apostrophes', "'"),
  repeated('blocks', '|\n'),
  repeated('one long word', 'a', {before: `${head}title: `}),
  repeated('one long line', 'a ', {before: 'title: '}),
  repeated('spaces', ' ', {before: 'title:'}),
  repeated('tabs', '\t', {before: 'title:'}),
  repeated('line endings', '\n', {before: 'title: "'}),
  repeated('colons', ': '),
  repeated('commas', ',', {before: '['}),
  repeated('NULs', '\0'),
  {
    name: 'keys that go deeper line by line',
    text: (/** @type {number} */ size) =>
      Array.from({length: Math.ceil(Math.sqrt(size * 2))}, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')
  }
]
