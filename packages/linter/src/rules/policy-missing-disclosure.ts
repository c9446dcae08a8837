import type {Sign} from '@policy-gen/schema/catalogue'
import {unknownName} from '@policy-gen/schema/problems'
import {
  itemNames,
  sectionHeadings,
  textRegimes,
  textRequirements,
  type TextRequirement
} from '@policy-gen/schema/text-requirements'
import {
  disclosureOf,
  languageOrEnglish,
  type Disclosure,
  type DisclosureItem,
  type Regime
} from '@policy-gen/schema/vocabulary'
import type {MadeDisclosure} from '../disclosures/recognise.js'
import {gathersNothing} from '../claims/gathers-nothing.js'
import type {PolicyDocument} from '../document/document.js'
import {hints} from '../document/plain-signs.js'
import {waysToShow, type Shows} from '../document/signs-shown.js'
import {isEmpty, isOffTopic} from '../document/substance.js'
import {knowledgeOf} from '../languages/knowledge.js'
import {readingLanguages} from '../languages/loading.js'
import {passageAt} from '../reading/reading.js'
import {hollowSections, type HollowSection} from '../sections/hollow-sections.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import type {Violation} from '../rule/rule.js'
import {oncePer} from '../text/once-per.js'
import type {Range} from '../text/range.js'

type Options = {
  readonly regimes: readonly string[]
  readonly baseline: boolean
  readonly on: string | undefined
}

const policyMissingDisclosure: PolicyRule<Options> = definePolicyRule<Options>({
  id: 'policy-missing-disclosure',
  summary: 'what a law, or any reader, expects of a policy and the text lacks',
  why: `Most laws list what a privacy policy has to say, item by item. This rule reads the text as a reader would, by its
headings, lists and sentences, and names each item that it does not find, with the citation. Without a regime it checks what
nearly all laws require: who, what, why, with whom, how long, security, rights or choices, children, changes and a contact.

A misspelt regime (\`regimes: [gpdr]\`) is reported where it is written. A document without text, or only with text about
something else, is one finding. Two kinds of headings are reported where they are: those without any text before a heading
about something else, and those whose text never touches what they announce. The message's field \`requirement\` holds the id
of the requirement, such as \`gdpr.13.1.a\`.

It can report that nothing was found, not that what is there is right. This is a checklist, not legal advice.`,
  preset: 'recommended',
  regimes: Object.keys(textRegimes) as Regime[],
  languages: readingLanguages,
  options: {
    regimes: {
      type: 'strings',
      values: Object.keys(textRegimes),
      default: [],
      summary: 'The regimes to check, besides those in the front matter.'
    },
    baseline: {type: 'boolean', default: true, summary: 'Check what nearly all laws require.'},
    on: {type: 'date', summary: 'The law as of this day, such as `2024-06-30`. Default: today.'}
  },
  *checkAnyLanguage(document, options) {
    yield* unknownRegimes(document)
    if (isEmpty(document) && askedOf(document, options).length > 0) yield emptiness(document)
    else yield* unreadLanguages(document)
  },
  *check(document, options) {
    if (isEmpty(document)) return
    const asked = askedOf(document, options)
    if (isOffTopic(document)) {
      if (asked.length > 0) yield offTopic(document)
      return
    }
    const ways = waysToShow(document)
    // Items for which a language has no wording aren't reported in it: their disclosure counts instead.
    const {items} = knowledgeOf(document.reading.language)
    const seenBy = ({regime}: TextRequirement): readonly Shows[] =>
      ways.map(
        (shows): Shows =>
          (sign) =>
            shows(sign) ||
            (!items.has(sign) &&
              shows(disclosureOf(sign)) &&
              namesState[regime]?.test(document.prose) !== false)
      )
    const hollow = hollowSections(document.reading)
    const empty = new Set(hollow.flatMap(({kind, instead}) => (instead === undefined ? [kind] : [])))
    const lacked = asked.filter(
      (requirement) =>
        !isMet(requirement, seenBy(requirement)) &&
        !(requirement.regime === 'baseline' && empty.has(requirement.section)) &&
        applies(requirement, document)
    )
    const missing = withoutMoot(withoutHinted(lacked, document), document)
    if (isSignpost(missing, asked, document)) {
      yield atTheEnd(document, 'Nothing here but where the policy is — check that file, and exclude this one')
      return
    }
    for (const section of hollow) yield hollowness(section, document)
    const lacking = new Map(
      missing.map((requirement) => [requirement, lackingOf(requirement, seenBy(requirement))])
    )
    for (const requirement of withoutEchoes(missing, lacking))
      yield violationOf(requirement, lacking.get(requirement) ?? [], document)
  }
})

export default policyMissingDisclosure

/** One note about everything that rules on wording can't read, instead of what they would miss there. */
function* unreadLanguages({language, languages, source}: PolicyDocument): Iterable<Violation> {
  const known = policyMissingDisclosure.rule.languages ?? []
  const isUnread = (name: string | undefined): name is string => name !== undefined && !known.includes(name)
  const foreign = [...new Set(languages.parts.map((part) => part.language).filter(isUnread))]
  const unread = isUnread(language) ? [language] : languages.parts.length > 1 ? foreign : []
  if (unread.length === 0) return
  const names = new Intl.DisplayNames('en', {type: 'language', fallback: 'code'})
  const listed = inARow(unread.map((name) => names.of(name) ?? name).sort())
  const start = source.search(/\S/)
  yield {
    start,
    end: start + 1,
    message: `Not checked: text in ${listed} — rules about wording read ${inARow(known.map((name) => names.of(name) ?? name))} only`,
    minor: true
  }
}

/** One finding, rather than one for each missing item. */
function emptiness(document: PolicyDocument): Violation {
  return atTheEnd(document, 'No text — write who collects what, why and with whom it is shared')
}

/** One finding, too: a text about something else lacks everything. */
function offTopic(document: PolicyDocument): Violation {
  return atTheEnd(
    document,
    'Nothing here about personal data — write who collects what, why and with whom it is shared, or exclude this file'
  )
}

/**
 * A few words that lack everything that any policy says, and link to something: `See [our
 * policy](site/privacy.md)`.
 */
function isSignpost(
  missing: readonly TextRequirement[],
  asked: readonly TextRequirement[],
  {source, plain}: PolicyDocument
): boolean {
  const isOfPolicies = ({regime, id}: TextRequirement): boolean =>
    regime === 'baseline' && id !== 'baseline.date'
  const wanted = asked.filter(isOfPolicies)
  return (
    wanted.length > 0 &&
    asked.every(({regime}) => regime === 'baseline') &&
    missing.filter(isOfPolicies).length === wanted.length &&
    plain.trim().length < longestSignpost &&
    /\]\(|<a\s|https?:\/\//.test(source)
  )
}

/** Nobody needs more characters to say where something is. */
const longestSignpost = 800

/** A heading that promises what isn't there. */
function hollowness({title, instead}: HollowSection, {reading, language}: PolicyDocument): Violation {
  const {start, end, heading} = title.passage
  const name = `“${heading?.text ?? ''}”`
  const subject = instead && sectionHeadings[instead][languageOrEnglish(language)]
  return {
    start,
    end: start + reading.text.slice(start, end).trimEnd().length,
    message:
      subject === undefined
        ? `No text below ${name} — write it, or delete the heading`
        : `The text below ${name} is about something else (“${subject}”) — move it, or rename the heading`
  }
}

function atTheEnd({source}: PolicyDocument, message: string): Violation {
  const last = [...source.trimEnd().slice(-2)].at(-1) ?? ''
  const end = source.trimEnd().length
  return {start: end - last.length, end, message}
}

function askedOf(document: PolicyDocument, options: Options): readonly TextRequirement[] {
  const regimes = regimesOf(document, options)
  const on = options.on ?? new Date().toISOString().slice(0, 10)
  return textRequirements({regimes: options.baseline ? [...regimes, 'baseline'] : regimes, on})
}

/** A law with a typing error in its name must not pass as met. */
function* unknownRegimes({frontMatter, source}: PolicyDocument): Iterable<Violation> {
  const names = Object.keys(textRegimes)
  for (const name of frontMatter.unknownRegimes ?? []) {
    const start = source.indexOf(name, source.indexOf('regimes'))
    const {message, suggestion} = unknownName('regime', name, names)
    yield {
      start,
      end: start + name.length,
      message,
      ...(suggestion !== undefined && {choices: [suggestion]})
    }
  }
}

function regimesOf({frontMatter}: PolicyDocument, {regimes}: Options): readonly Regime[] {
  const named = new Set([...regimes, ...(frontMatter.regimes ?? [])])
  return [...named].filter((name): name is Regime => Object.hasOwn(textRegimes, name))
}

/**
 * An act that a sentence affirms, in known words. A right doesn't affirm an act: “You have the right not to
 * be subject to automated decisions” is also written by those who make none. Nor does “for profiling” alone.
 */
const affirmedIn = oncePer(({disclosures, reading}: PolicyDocument): ReadonlySet<Sign> => {
  const isWorded = ({disclosure, start}: MadeDisclosure): boolean => {
    const passage = passageAt(start, reading)
    return [passage, passage?.leadIn].some((each) =>
      each?.cues.some(({name}) => name.disclosure === disclosureOf(disclosure))
    )
  }
  const said = disclosures.filter((each) => !each.heading && !each.negated && isWorded(each))
  const ofRights = new Set(
    said.flatMap(({disclosure, start}) => (disclosure === 'rights' ? [passageAt(start, reading)] : []))
  )
  const isRight = ({start}: Range): boolean => {
    const passage = passageAt(start, reading)
    // The sentence before a list says what it is about.
    const before =
      passage?.passage.parts[0]?.kind === 'item' ? reading.passages[passage.number - 1] : undefined
    const isAnnounced = passage?.under.some(({announces}) => announces.some(({name}) => name === 'rights'))
    return (
      [passage, before, passage?.leadIn].some((each) => each && ofRights.has(each)) || isAnnounced === true
    )
  }
  return new Set(
    said
      .filter(
        (each) =>
          disclosureOf(each.disclosure) !== 'automated-decisions' || (each.confidence > 0.5 && !isRight(each))
      )
      .map(({disclosure}) => disclosure)
  )
})

/** A condition counts as met if the text affirms it: nothing about safeguards if nothing is transferred. */
function applies({applies}: TextRequirement, document: PolicyDocument): boolean {
  return applies === 'always' || applies.signs.some((sign) => affirmedIn(document).has(sign))
}

/**
 * Items that have wording only in English, because a single state requires them, may be in texts in other
 * languages that name the state or use the terms of its law: « résidents de Californie », „in den letzten 12
 * Monaten“. An address there doesn't count: „1601 S California Ave“, „Mountain View, California 94043“.
 */
const namesState: Readonly<Record<string, RegExp | undefined>> = {
  ccpa: /(?<!, )[ck]alif[oó]rni(?!a,? (?:ave|st|blvd|road|\d))|\bccpa\b|\bcpra\b|cross-context|(?:letzten|últimos) (?:12|zwölf|doce|doze) (?:monaten?|meses)|(?:12|douze) derniers mois/i
}

/** An item that may be there is not reported as missing: any sign of it will do, and the quickest to see is looked for first. */
function isMet({satisfiedBy: {text}}: TextRequirement, ways: readonly Shows[]): boolean {
  return 'anyOf' in text
    ? ways.some((shows) => text.anyOf.some(shows))
    : text.allOf.every((sign) => ways.some((shows) => shows(sign)))
}

/** What a requirement asks for and the text lacks. */
function lackingOf({satisfiedBy: {text}}: TextRequirement, ways: readonly Shows[]): readonly Sign[] {
  return 'allOf' in text ? text.allOf.filter((sign) => !ways.some((shows) => shows(sign))) : text.anyOf
}

/** As `Intl.ListFormat` does in British English; making one of those takes as long as reading a policy. */
function inARow(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last
}

/** A law's requirement isn't repeated as common ground; dates have a rule of their own. */
function withoutEchoes(
  missing: readonly TextRequirement[],
  lacking: ReadonlyMap<TextRequirement, readonly Sign[]>
): readonly TextRequirement[] {
  const asked = new Set(
    missing
      .filter(({regime}) => regime !== 'baseline')
      .flatMap((requirement) => [
        requirement.section,
        ...(lacking.get(requirement) ?? []).filter((sign) => sign in sectionHeadings)
      ])
  )
  return missing.filter(
    ({id, regime, section}) => regime !== 'baseline' || (id !== 'baseline.date' && !asked.has(section))
  )
}

/**
 * At the last character of the text, where a section can be added. Not after it: remark-lint drops messages
 * where there is no node.
 */
function violationOf(
  {id, disclosure, citation, section, url, satisfiedBy: {text}}: TextRequirement,
  lacking: readonly Sign[],
  document: PolicyDocument
): Violation {
  const {source} = document
  const last = [...source.trimEnd().slice(-2)].at(-1) ?? ''
  const end = source.trimEnd().length
  const language = languageOrEnglish(document.language)
  const isIncomplete = 'allOf' in text && lacking.length < text.allOf.length
  // A whole disclosure has a section of its own: purposes are stated, and the legal grounds aren't.
  const whole = isIncomplete ? lacking.find((sign): sign is Disclosure => sign in sectionHeadings) : undefined
  const heading = sectionHeadings[whole ?? section][language]
  const items = lacking.flatMap((sign) => (sign in itemNames ? itemNames[sign as DisclosureItem] : []))
  const [state, what] = isIncomplete
    ? ['Incomplete', whole ? 'the rest' : inARow(items.map(uncapitalised))]
    : ['Missing', 'it']
  const sentence = disclosure.replace(/\.$/, '')
  const ending = source.includes('\r\n') ? '\r\n' : '\n'
  return {
    start: end - last.length,
    end,
    message: `${state}: ${uncapitalised(sentence)} (${citation}) — add ${what}, in a section such as “${heading}”`,
    note: `Requirement \`${id}\`: ${disclosure} Run “policy-gen explain ${id}” for more.`,
    choices: [`${last}${ending}${ending}## ${heading}`],
    requirement: id,
    url
  }
}

/** Common ground may be covered in unknown words. */
function withoutHinted(
  missing: readonly TextRequirement[],
  document: PolicyDocument
): readonly TextRequirement[] {
  return missing.filter(
    (requirement) =>
      requirement.regime !== 'baseline' || !isMet(requirement, [(sign) => hints(document, sign)])
  )
}

/**
 * A policy that gathers nothing has nothing to say about how data is kept; a law that was asked for by name
 * is another matter.
 */
function withoutMoot(
  missing: readonly TextRequirement[],
  document: PolicyDocument
): readonly TextRequirement[] {
  const isMoot = ({regime, id}: TextRequirement): boolean => regime === 'baseline' && ofData.has(id)
  return document.plain.length < longestDenial && missing.some(isMoot) && gathersNothing(document.reading)
    ? missing.filter((requirement) => !isMoot(requirement))
    : missing
}

/** Disclosures that only make sense if there is data, and the statement that there is none. */
const ofData: ReadonlySet<string> = new Set(
  ['what', 'why', 'with-whom', 'how-long', 'security', 'rights', 'children', 'changes'].map(
    (name) => `baseline.${name}`
  )
)

/** Nobody needs more characters to say that there is nothing: longer texts aren't searched for it. */
const longestDenial = 12_000

function uncapitalised(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}
