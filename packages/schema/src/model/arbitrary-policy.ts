import fc from 'fast-check'
import {findFiller} from '../fillers/filler.js'
import * as lists from '../vocabulary/index.js'
import type {Vocabulary} from '../vocabulary/term.js'
import type {DataEntry} from '../facts/data.js'
import {consistent} from './arbitrary-model.js'
import type {Practice} from './index.js'
import type {Policy} from './policy.js'

/**
 * Any valid policy, for property tests: each part of the model may be there or not, and texts are of the
 * kinds that formats stumble over (`yes`, `1.0`, `- a`, `# b`, quotation marks, emoji).
 */
export function arbitraryPolicy(): fc.Arbitrary<Policy> {
  return fc
    .record({
      recipients: ids,
      retention: ids,
      sentences: fc.array(sentence, {minLength: 1, maxLength: 6}),
      // Few kinds of data, so that tables and practices are often about the same.
      data: fc.uniqueArray(dataEntry, {minLength: 2, maxLength: 5, selector: (data) => JSON.stringify(data)})
    })
    .chain(policyAround)
    .map(consistent)
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
const prose = fc
  .array(line, {minLength: 1, maxLength: 3})
  .map((lines) => lines.join('\n'))
  .filter((text) => findFiller(text, 'sentence') === undefined)
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
const phone = fc
  .stringMatching(/^\+[1-9][0-9]{1,2} [0-9]{5,9}$/)
  .filter((number) => findFiller(number, 'telephone') === undefined)
const country = fc.constantFrom('DE', 'US', 'NL', 'NO', 'BR', 'CA', 'GB', 'JP')
const language = fc.constantFrom('en', 'de', 'pt-BR', 'en-GB', 'fr')
const period = fc
  .tuple(fc.integer({min: 1, max: 400}), fc.constantFrom('hour', 'day', 'week', 'month', 'year'))
  .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`)
const other = fc.record({other: line})
const dataEntry: fc.Arbitrary<DataEntry> = fc.oneof(
  {weight: 5, arbitrary: term(lists.dataCategories)},
  {weight: 1, arbitrary: fc.record({other: line, kind: term(lists.dataCategories)})}
)

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
    representatives: some(fc.record({for: fc.constantFrom('EU', 'UK', 'CH'), name: line, email})),
    dataPrivacyFramework: fc.record(
      {
        parts: fc.constantFrom<('EU' | 'UK' | 'CH')[]>(['EU'], ['EU', 'UK'], ['EU', 'UK', 'CH'], ['CH']),
        entities: some(line),
        recourse: fc.oneof(
          fc.constant('authorities' as const),
          fc.record({name: line, site: webAddress, country})
        ),
        enforcedBy: fc.constantFrom('ftc', 'dot')
      },
      {requiredKeys: ['parts', 'recourse', 'enforcedBy']}
    )
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
      consent: fc.oneof(
        fc.boolean(),
        fc.subarray(
          [
            {choice: 'opt-in' as const, where: ['EU' as const, 'UK' as const]},
            {choice: 'opt-out' as const, where: ['US-CA' as const]},
            {choice: 'none' as const}
          ],
          {minLength: 1}
        )
      ),
      thirdPartyAccess: fc.boolean(),
      says
    },
    {requiredKeys: ['name', 'provider', 'category', 'purpose', 'duration']}
  )

interface Frame {
  readonly recipients: readonly string[]
  readonly retention: readonly string[]
  readonly sentences: readonly string[]
  readonly data: readonly DataEntry[]
}

/** A policy whose references are to entries that exist, and whose quotes are in a body. */
function policyAround({recipients, retention, sentences, data}: Frame): fc.Arbitrary<Policy> {
  const says = fc.constantFrom(...sentences)
  const quotes = fc.oneof(says, some(says))
  const someData = fc.subarray([...data], {minLength: 1})
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
        practices: fc.array(practice(recipients, retention, quotes, someData), {maxLength: 4}),
        asProcessor: fc.record(
          {
            customers: line,
            data: someData,
            purposes: terms(lists.purposes),
            requests: prose,
            subprocessors:
              recipients.length > 0 ? fc.constant<string[]>([...recipients]) : fc.constant('none' as const),
            list: webAddress,
            agreement: webAddress
          },
          {requiredKeys: ['customers']}
        ),
        jointControllers: some(
          fc.record(
            {name: line, about: line, essence: prose, policy: webAddress},
            {requiredKeys: ['name', 'about', 'essence']}
          )
        ),
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
            verification: prose,
            appeal: fc.record({how: prose, answeredWithin: period}, {requiredKeys: ['how']})
          },
          {requiredKeys: ['granted']}
        ),
        children: fc.record(
          {
            directed: fc.boolean(),
            minimumAge: fc.integer({min: 1, max: 21}),
            whenFound: prose,
            knowinglyCollected: fc.boolean(),
            data: someData
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
        sale: fc.record(
          {
            sold: orNone(disclosed(someData)),
            shared: orNone(disclosed(someData)),
            businessPurpose: orNone(disclosed(someData)),
            under16: fc.boolean(),
            sensitiveUse: fc.constantFrom('none', 'limited', 'wider')
          },
          {requiredKeys: ['sold', 'shared']}
        ),
        signals: fc.record(
          {
            doNotTrack: fc.constantFrom('honoured', 'ignored'),
            optOutPreference: fc.constantFrom('honoured', 'ignored', 'partly'),
            frictionless: fc.boolean(),
            explanation: prose,
            thirdPartyTracking: fc.boolean()
          },
          {requiredKeys: []}
        ),
        automatedDecisions: orNone(
          fc.record(
            {
              name: line,
              data: someData,
              logic: prose,
              significance: prose,
              consequences: prose,
              review: prose
            },
            {requiredKeys: ['name', 'logic', 'significance', 'consequences']}
          )
        ),
        received: fc.array(
          fc.record(
            {
              name: line,
              kind: fc.oneof(term(lists.recipientKinds), other),
              data: someData,
              purposes: terms(lists.purposes),
              country
            },
            {requiredKeys: ['kind']}
          ),
          {minLength: recipients.length, maxLength: recipients.length}
        ),
        ruled: fc.array(fc.record({data: someData, reason: prose, period}, {requiredKeys: ['period']}), {
          minLength: retention.length,
          maxLength: retention.length
        }),
        sections: fc.array(section, {maxLength: 3})
      },
      {requiredKeys: ['title', 'language', 'organisation', 'received', 'ruled', 'sections']}
    )
    .map(({dates, sections, received, ruled, ...policy}) => {
      const [updated, effective] = [...(dates ?? [])].sort()
      return {
        ...policy,
        ...(updated !== undefined && effective !== undefined && {updated, effective}),
        ...(recipients.length > 0 && {
          recipients: received.map((entry, place) => ({...entry, id: recipients[place] ?? 'gone'}))
        }),
        ...(retention.length > 0 && {
          retention: ruled.map((rule, place) => ({
            ...rule,
            id: retention[place] ?? 'gone',
            name: retention[place] ?? 'gone'
          }))
        }),
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
  says: fc.Arbitrary<string | string[]>,
  data: fc.Arbitrary<DataEntry[]>
): fc.Arbitrary<NonNullable<Policy['practices']>[number]> {
  const named = recipients.map((recipient) => fc.constant({recipient}))
  const kept = retention.map((id) => fc.constant({retention: id}))
  const details = fc.record(
    {
      name: line,
      who: fc.oneof(term(lists.actors), other),
      data,
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
      where: fc.uniqueArray(fc.constantFrom('EU', 'DE', 'UK', 'US', 'US-CA', 'US-TX', 'BR', 'JP'), {
        minLength: 1,
        maxLength: 2
      }),
      when: line,
      says
    },
    {requiredKeys: []}
  )
  return fc
    .tuple(fc.constantFrom('does', 'does', 'may', 'never'), someAction, details, prose)
    .map(([modality, action, details, words]) => [modality, action, carried(details, words)] as const)
    .map(([modality, action, rest]) =>
      modality === 'does'
        ? {does: action, ...rest}
        : modality === 'may'
          ? {may: action, ...rest}
          : {never: action, ...rest}
    )
}

/** A ground comes with what it requires: the interest that is pursued, or a way to withdraw consent. */
function carried<Details extends Partial<Pick<Practice, 'ground' | 'purposes' | 'choice'>>>(
  details: Details,
  words: string
): Details & Partial<Pick<Practice, 'interest' | 'choice'>> {
  const {purposes = [], ground = []} = details
  const all = [
    ...ground,
    ...purposes.flatMap((each) => (typeof each === 'object' && 'purpose' in each ? (each.ground ?? []) : []))
  ]
  return {
    ...details,
    ...(all.includes('legitimate-interests') && {interest: words}),
    ...(all.some((each) => each === 'consent' || each === 'explicit-consent') && {
      choice: {kind: 'opt-in', how: words}
    })
  }
}

/** Mostly the terms that policies use most. */
const someAction = fc.oneof(
  {weight: 2, arbitrary: fc.constantFrom('collect', 'use', 'share', 'store-on-device', 'sell', 'keep')},
  {weight: 1, arbitrary: term(lists.actions)}
)

function disclosed(data: fc.Arbitrary<DataEntry[]>) {
  return fc.record({data, to: terms(lists.recipientKinds), purposes: terms(lists.purposes)})
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
