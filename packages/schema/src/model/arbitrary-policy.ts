import fc from 'fast-check'
import * as lists from '../vocabulary/index.js'
import type {Vocabulary} from '../vocabulary/term.js'
import type {Policy} from './policy.js'

/**
 * Any valid policy, for property tests: each part of the model may be there or not, and texts are
 * of the sort that formats stumble over (`yes`, `1.0`, `- a`, `# b`, quotation marks, emoji).
 */
export function arbitraryPolicy(): fc.Arbitrary<Policy> {
  return fc
    .record({recipients: ids, retention: ids, sentences: fc.array(sentence, {minLength: 1, maxLength: 6})})
    .chain(policyAround)
}

/** Texts that look like something else to YAML, JSON or Markdown. */
const awkward = [
  'yes',
  'no',
  'null',
  '~',
  '1.0',
  '0x1F',
  '2026-01-31',
  '- a',
  '# b',
  'a: b',
  '&a',
  '*a',
  '!a',
  '%a',
  '@a',
  '"',
  "it's",
  '[x]',
  '{y}',
  '| z',
  '> z',
  '\\',
  'Ü',
  'é',
  '日本',
  '😀',
  '…',
  '“q”'
]

const word = fc.oneof(
  {weight: 4, arbitrary: fc.stringMatching(/^[a-z]{1,9}$/)},
  {weight: 1, arbitrary: fc.constantFrom(...awkward)}
)
const line = fc.array(word, {minLength: 1, maxLength: 6}).map((words) => words.join(' '))
const prose = fc.array(line, {minLength: 1, maxLength: 3}).map((lines) => lines.join('\n'))
const sentence = fc
  .array(fc.stringMatching(/^[a-zäöü]{1,9}$/), {minLength: 2, maxLength: 9})
  .map((words) => `We ${words.join(' ')}.`)
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5})?$/)
const ids = fc.uniqueArray(id, {maxLength: 3})
const date = fc
  .date({min: new Date('1995-01-01'), max: new Date('2035-12-31'), noInvalidDate: true})
  .map((day) => day.toISOString().slice(0, 10))
const email = fc
  .tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z]{2,8}$/))
  .map(([user, host]) => `${user}@${host}.example`)
const webAddress = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.stringMatching(/^[a-z]{2,8}$/),
    fc.stringMatching(/^[a-z/]{0,8}$/)
  )
  .map(([scheme, host, path]) => `${scheme}://${host}.example/${path}`)
const phone = fc.stringMatching(/^\+[1-9][0-9]{1,2} [0-9]{5,9}$/)
const country = fc.constantFrom('DE', 'US', 'NL', 'NO', 'BR', 'CA', 'GB', 'JP')
const language = fc.constantFrom('en', 'de', 'pt-BR', 'en-GB', 'fr')
const period = fc
  .tuple(fc.integer({min: 1, max: 400}), fc.constantFrom('hour', 'day', 'week', 'month', 'year'))
  .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`)
const other = fc.record({other: line})

function term<V extends Vocabulary>(vocabulary: V): fc.Arbitrary<keyof V & string> {
  return fc.constantFrom(...Object.keys(vocabulary))
}

function terms<V extends Vocabulary>(vocabulary: V): fc.Arbitrary<((keyof V & string) | {other: string})[]> {
  return some(fc.oneof({weight: 3, arbitrary: term(vocabulary)}, {weight: 1, arbitrary: other}))
}

function some<T>(entry: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(entry, {minLength: 1, maxLength: 3})
}

function orNone<T>(entry: fc.Arbitrary<T>): fc.Arbitrary<'none' | T[]> {
  return fc.oneof({weight: 4, arbitrary: some(entry)}, {weight: 1, arbitrary: fc.constant('none' as const)})
}

const address = fc.record(
  {street: fc.oneof(line, some(line)), postalCode: line, city: line, country},
  {requiredKeys: ['city', 'country']}
)
const contact = fc.record({email, phone, form: webAddress, address, tollFree: phone}, {requiredKeys: []})
const organisation = fc.record(
  {
    name: line,
    legalName: line,
    site: webAddress,
    address,
    contact,
    dataProtectionOfficer: fc.oneof(
      fc.constant('none' as const),
      fc.record({name: line, email}, {requiredKeys: ['name']})
    ),
    representatives: some(fc.record({for: fc.constantFrom('EU', 'UK'), name: line, email}))
  },
  {requiredKeys: ['name']}
)

const cookie = (says: fc.Arbitrary<string>) =>
  fc.record(
    {
      name: line,
      technology: fc.constantFrom('cookie', 'local-storage', 'pixel'),
      provider: line,
      category: term(lists.cookieCategories),
      purpose: prose,
      duration: fc.oneof(period, fc.constantFrom('session', 'until-deleted')),
      thirdPartyAccess: fc.boolean(),
      says
    },
    {requiredKeys: ['name', 'provider', 'category', 'purpose', 'duration']}
  )

interface Frame {
  readonly recipients: readonly string[]
  readonly retention: readonly string[]
  readonly sentences: readonly string[]
}

/** A policy whose references lead to the entries that are there, and whose quotes stand in a body. */
function policyAround({recipients, retention, sentences}: Frame): fc.Arbitrary<Policy> {
  const says = fc.constantFrom(...sentences)
  const quotes = fc.oneof(says, some(says))
  return fc
    .record(
      {
        title: line,
        language,
        description: line,
        url: webAddress,
        version: line,
        dates: fc.uniqueArray(date, {minLength: 2, maxLength: 2}),
        organisation,
        regimes: fc.uniqueArray(term(lists.regimes), {maxLength: 4}),
        practices: fc.array(practice(recipients, retention, quotes), {maxLength: 4}),
        cookies: orNone(cookie(says)),
        transfers: orNone(
          fc.record(
            {to: some(country), safeguard: term(lists.safeguards), detail: prose, says},
            {requiredKeys: ['to', 'safeguard']}
          )
        ),
        rights: fc.record(
          {
            granted: some(
              fc.oneof(
                term(lists.rights),
                fc.record({right: term(lists.rights), how: prose}, {requiredKeys: ['right']})
              )
            ),
            answeredWithin: period,
            verification: prose
          },
          {requiredKeys: ['granted']}
        ),
        children: fc.record(
          {
            directed: fc.boolean(),
            minimumAge: fc.integer({min: 1, max: 21}),
            whenFound: prose,
            data: terms(lists.dataCategories)
          },
          {requiredKeys: ['directed']}
        ),
        security: fc.record(
          {measures: terms(lists.securityMeasures), limits: prose, says: quotes},
          {requiredKeys: ['measures']}
        ),
        changes: fc.record(
          {announced: terms(lists.announcements), before: period},
          {requiredKeys: ['announced']}
        ),
        sections: fc.array(section, {maxLength: 3})
      },
      {requiredKeys: ['title', 'language', 'organisation', 'sections']}
    )
    .map(({dates, sections, ...policy}) => {
      const [updated, effective] = [...(dates ?? [])].sort()
      return {
        ...policy,
        ...(updated !== undefined && effective !== undefined && {updated, effective}),
        ...(recipients.length > 0 && {
          recipients: recipients.map((id) => ({id, kind: 'processor' as const}))
        }),
        ...(retention.length > 0 && {retention: retention.map((id) => ({id, name: id, period: '30 days'}))}),
        sections: [
          {kind: 'other' as const, heading: false as const, body: `${sentences.join(' ')}\n`},
          ...sections
        ]
      }
    })
}

function practice(
  recipients: readonly string[],
  retention: readonly string[],
  says: fc.Arbitrary<string | string[]>
): fc.Arbitrary<NonNullable<Policy['practices']>[number]> {
  const named = recipients.map((recipient) => fc.constant({recipient}))
  const kept = retention.map((id) => fc.constant({retention: id}))
  const details = fc.record(
    {
      name: line,
      who: fc.oneof(term(lists.actors), other),
      data: terms(lists.dataCategories),
      about: terms(lists.subjects),
      purposes: some(
        fc.oneof(
          {weight: 4, arbitrary: term(lists.purposes)},
          {weight: 1, arbitrary: other},
          {
            weight: 2,
            arbitrary: fc.record(
              {
                purpose: fc.oneof(term(lists.purposes), other),
                ground: some(term(lists.legalGrounds)),
                keep: fc.oneof(period, fc.record({until: line}), ...kept)
              },
              {requiredKeys: ['purpose']}
            )
          }
        )
      ),
      with: some(fc.oneof(term(lists.recipientKinds), other, ...named)),
      ground: some(term(lists.legalGrounds)),
      keep: fc.oneof(period, fc.record({until: line}), ...kept),
      choice: fc.record({kind: fc.constantFrom('opt-in', 'opt-out'), how: prose}, {requiredKeys: ['kind']}),
      when: line,
      says
    },
    {requiredKeys: []}
  )
  return fc
    .tuple(fc.constantFrom('does', 'may', 'never'), term(lists.actions), details)
    .map(([modality, action, rest]) =>
      modality === 'does'
        ? {does: action, ...rest}
        : modality === 'may'
          ? {may: action, ...rest}
          : {never: action, ...rest}
    )
}

/** Bodies keep their bytes: blank lines, spaces at the ends of lines, no newline at the end. */
const body = fc
  .array(
    fc.tuple(line, fc.constantFrom('', ' ', '  ')).map(([text, spaces]) => text + spaces),
    {minLength: 1, maxLength: 5}
  )
  .chain((lines) => fc.constantFrom('\n', '\n\n').map((gap) => lines.join(gap)))

const section = fc.record(
  {
    kind: fc.oneof(term(lists.disclosures), fc.constant('other' as const), some(term(lists.disclosures))),
    heading: fc.oneof(
      fc.constant(false as const),
      line,
      fc.record(
        {
          text: line,
          mark: fc.constantFrom('atx', 'setext', 'bold-line'),
          level: fc.integer({min: 1, max: 6})
        },
        {requiredKeys: ['text']}
      )
    ),
    joined: fc.constantFrom('paragraph', 'line'),
    body
  },
  {requiredKeys: ['kind']}
)
