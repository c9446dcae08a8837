import {counted, nested, referring, repeated} from './generator.js'

const head = 'title: P\nlanguage: en\norganisation: {name: A}\n'
/** What recipients may receive and what may be kept. */
const collects = 'practices:\n  - {does: collect, data: [name], purposes: [service]}\n'
const section = 'sections:\n  - kind: other\n    heading: false\n    body: |\n'
const hello = `${section}      Hello\n`
/** What a policy writes from its facts. */
const written =
  'sections: [{kind: collection}, {kind: purposes}, {kind: legal-basis}, {kind: sharing}, {kind: retention}, {kind: rights}]\n'

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
  counted('a long list of data', (n) => `{other: Thing ${n}, kind: contact-data}, `, {
    before: `${head}practices:\n  - {does: collect, data: [`,
    after: `name], purposes: [service], ground: [contract]}\n${written}`
  }),
  counted('a long list of purposes', (n) => `other: purpose ${n}, `, {
    before: `${head}practices:\n  - {does: collect, data: [name], ground: [contract], purposes: [`,
    after: `service]}\n${written}`
  }),
  counted('a long list of unknown data', (n) => `thing-${n}, `, {
    before: `${head}practices:\n  - {does: collect, data: [`,
    after: `name]}\n${hello}`
  }),
  counted(
    'practices of one activity',
    (n) => `  - {does: use, name: P, data: [{other: T${n}, kind: name}]}\n`,
    {
      before: `${head}practices:\n`,
      after: written
    }
  ),
  counted(
    'practices in regions',
    (n) => `  - {does: collect, name: P${n}, data: [name], where: [EU, UK]}\n`,
    {
      before: `${head}regimes: [gdpr, uk-gdpr, us-states]\npractices:\n`,
      after: hello
    }
  ),
  counted('the same region', () => 'EEA, ', {
    before: `${head}practices:\n  - {does: collect, data: [name], where: [`,
    after: `UK]}\n${hello}`
  }),
  counted('practices to be written', () => '  - {does: TODO, data: [name]}\n', {
    before: `${head}practices:\n`,
    after: hello
  }),
  counted('practices with misspelt data', (n) => `  - {does: collect, data: [emial-address${n}]}\n`, {
    before: `${head}practices:\n`,
    after: hello
  }),
  counted('practices line by line', (n) => `  - does: collect\n    # ${n}\n    data:\n      - name\n`, {
    before: `${head}practices:\n`,
    after: hello
  }),
  counted('practices with comments after them', () => '  - does: use\n    data: [name]\n    # a\n', {
    before: `${head}practices:\n`,
    after: `  - {does: use, data: [name]}\n${hello}`
  }),
  counted('practices by tabs', () => '  - {does:\tcollect, data:\t[name]}\n', {
    before: `${head}practices:\n`,
    after: hello
  }),
  counted('practices with anchors', (n) => `  - &a${n} {does: collect, data: &b${n} [name]}\n`, {
    before: `${head}practices:\n`,
    after: hello
  }),
  counted('practices in JSON', (n) => `\t{"does": "collect", "name": "P${n}", "data": ["name"]},\n`, {
    before: '{"title": "P", "language": "en", "organisation": {"name": "A"}, "practices": [\n',
    after: '\t{"does": "collect", "data": ["name"]}\n]}\n'
  }),
  referring(
    'promises of data that is sold',
    (n) => `  - {never: sell, name: N${n}, data: [{other: T${n}, kind: contact-data}]}\n`,
    (n) => `  - {does: sell, name: P${n}, data: [{other: T${n}, kind: contact-data}]}\n`,
    {before: `${head}practices:\n`, after: hello}
  ),
  counted('recipients that are services', (n) => `  - {id: r${n}, service: stripe}\n`, {
    before: `${head}${collects}recipients:\n`,
    after: hello
  }),
  counted('services that are not there', (n) => `  - {id: r${n}, service: strype${n}}\n`, {
    before: `${head}${collects}recipients:\n`,
    after: hello
  }),
  referring(
    'transfers to recipients of their own',
    (n) => `  - {id: r${n}, name: R${n} Ltd, kind: hosting-provider, country: US}\n`,
    (n) => `  - {to: [US], recipients: [r${n}], safeguard: standard-contractual-clauses}\n`,
    {before: `${head}${collects}recipients:\n`, between: 'transfers:\n', after: hello}
  ),
  counted(
    'cookies for days',
    (n) =>
      `  - {name: c${n}, provider: P${n}, category: marketing, purpose: It works., duration: ${n + 1} days}\n`,
    {before: `${head}${collects}cookies:\n`, after: hello}
  ),
  counted('rules of retention for days', (n) => `  - {name: K${n}, data: [name], period: ${n + 1} days}\n`, {
    before: `${head}${collects}retention:\n`,
    after: written
  }),
  counted('authorities', (n) => `{name: CNIL ${n}}, `, {
    before: `${head}rights:\n  granted: [access]\n  authorities: [`,
    after: `{name: X}]\n${written}`
  }),
  counted('addresses of translations', (n) => `  - {language: en, href: 'https://a.example/${n}'}\n`, {
    before: `${head}translations:\n`,
    after: hello
  }),
  counted('sections of one kind', () => '  - {kind: collection}\n', {
    before: `${head}${collects}sections:\n`
  }),
  counted('sections of one kind with bodies', () => '  - {kind: collection, body: We do.}\n', {
    before: `${head}sections:\n`
  }),
  counted('parts in a body', () => '      {{> collection}}\n', {before: `${head}${collects}${section}`}),
  counted('unknown parts in a body', (n) => `      {{> cokies${n}}}\n`, {before: head + section}),
  counted('unknown facts in a body', (n) => `      {{organisation.nam${n}}}\n`, {before: head + section}),
  referring(
    'a long title and a body that names it',
    () => 'word ',
    () => '      {{title}}\n',
    {before: 'language: en\norganisation: {name: A}\ntitle: ', between: `\n${section}`}
  ),
  counted('aliases of a long text', () => '  - {kind: other, heading: H, body: *b}\n', {
    before: `${head}sections:\n  - {kind: other, heading: H, body: &b '${'long '.repeat(500)}'}\n`
  }),
  counted('unknown fields of practices', () => '  - {does: use, data: [name], purpose: x}\n', {
    before: `${head}practices:\n`,
    after: hello
  }),
  counted('tags of keys and values', (n) => `!!str k${n}: !!str v\n`),
  counted('lists as keys', (n) => `? [a, ${n}]\n: b\n`),
  counted('lists as keys in brackets', (n) => `[a, ${n}]: b\n`),
  counted('maps as keys', (n) => `{a: ${n}}: b\n`),
  counted('keys without a name', () => '? \n: a\n'),
  counted('empty list items', () => '-\n'),
  counted('numbers as keys', (n) => `${n}: x\n`),
  counted('aliases as keys', () => '*a : x\n', {before: 'k: &a x\n'}),
  counted('blank lines in a block', () => '\n', {before: `${head}${section}      a\n`, after: '      b\n'}),
  counted('long blank lines after a block', () => `${' '.repeat(10)}\n`, {
    before: `${head}${section}      a\n`
  }),
  counted('words over lines', (n) => `      word ${n}\n`, {before: `${head}description:\n`}),
  counted('quotation marks over lines', (n) => `      word ${n}\n`, {
    before: `${head}description: "\n`,
    after: '      "\n'
  }),
  counted('escapes', () => '\\u00e9\\n', {before: `${head}description: "`, after: '"\n'}),
  counted('backslashes that never end', () => '\\', {before: `${head}description: "`}),
  repeated('a long web address', 'a/', {before: `${head}url: https://a.example/`, after: `\n${hello}`}),
  repeated('a long e-mail address', 'a.', {
    before: 'title: P\nlanguage: en\norganisation: {name: A, contact: {email: ',
    after: `a@b.example}}\n${hello}`
  }),
  repeated('a long language', 'en-', {
    before: 'title: P\norganisation: {name: A}\nlanguage: ',
    after: `US\n${hello}`
  }),
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
