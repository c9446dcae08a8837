import {
  denials,
  forbids,
  formatPath,
  statements,
  worksForUs,
  type Act,
  type ParsedPolicy,
  type Path,
  type Policy,
  type Problem
} from '@policy-gen/schema'
import {extractClaims, type Claim} from 'remark-preset-lint-policy/claims'
import {plainDenials} from './plain-denials.js'
import {visible} from './visible.js'

/**
 * An author's own sentences that contradict a fact: “We use no cookies.” beside a declared cookie, “We sell
 * your data.” beside `never: sell`. A reading is never as certain as a fact, so these are warnings, with both
 * places.
 */
export function wordsAgainstFacts(policy: Policy, place: ParsedPolicy['place']): Problem[] {
  if (policy.provenance !== undefined) return []
  return policy.sections.flatMap(({body}, index) => {
    if (body === undefined) return []
    const reported = new Set<string>()
    return saidIn(visible(body), policy.language).flatMap((said): Problem[] => {
      const fact = contradicted(said, policy)
      if (fact === undefined || reported.has(formatPath(fact.path))) return []
      reported.add(formatPath(fact.path))
      const words = excerpt(said.text)
      return [
        place({
          code: 'contradiction',
          path: ['sections', index, 'body'],
          target: body.includes(said.text) ? {words: said.text, occurrence: 0} : 'value',
          others: [fact.path],
          message: `The text says “${words}”, but ${named(fact.path, place)} ${fact.says} — keep the one that is true.`
        })
      ]
    })
  })
}

/** What happens, or never does, according to a sentence. */
interface Said {
  readonly text: string
  readonly isDenial: boolean
  readonly act: Act
}

function saidIn(text: string, language: string): Said[] {
  const claims = language.startsWith('en') ? extractClaims(text, {language}) : []
  return [
    ...claims.filter(isPlain).map((claim) => ({
      text: claim.text,
      isDenial: claim.modality === 'never',
      act: actOf(claim)
    })),
    ...plainDenials(text, language).map((denial) => ({...denial, isDenial: true}))
  ]
}

/** Who does what with which data, without any condition. A sentence that names no data may be about any. */
function isPlain({actor, action, data, exceptions, text}: Claim): boolean {
  const isAboutData = data.length > 0 || action === 'store-on-device'
  return (
    actor === 'organisation' &&
    isAboutData &&
    exceptions.length === 0 &&
    !conditional.test(text) &&
    !pointing.test(text)
  )
}

const conditional =
  /\b(?:if|unless|except|without|other than|apart from|only|when|where|while|until|as long as)\b/i

/** `We do not share this data`: the sentence before it says which. */
const pointing = /\b(?:this|these|such|that) (?:data|information|details|cookies?)\b/i

function actOf({action, data, purposes, recipients}: Claim): Act {
  return {
    action,
    ...(data.length > 0 && {data: data.map(({id}) => id)}),
    ...(purposes.length > 0 && {purposes: purposes.map(({id}) => id)}),
    ...(recipients.length > 0 && {with: recipients.map(({id}) => id)})
  }
}

interface Contradicted {
  readonly path: Path
  readonly says: string
}

function contradicted({isDenial, act}: Said, policy: Policy): Contradicted | undefined {
  if (isDenial) {
    return statements(policy).find((statement) => forbids(act, statement) && isMeant(act, statement))
  }
  return denials(policy).find(({acts}) => acts.some((denied) => forbids(denied, act)))
}

/** “Third parties” don't include those who work for the organisation, nor courts. */
function isMeant(promise: Act, {with: receivers}: Act): boolean {
  if (promise.with?.every((kind) => kind === 'third-party') !== true || receivers === undefined) return true
  return receivers.some(
    (kind) => !worksForUs({kinds: [kind]}) && !(typeof kind === 'string' && expected.includes(kind))
  )
}

const expected: readonly string[] = [
  'staff',
  'authority',
  'law-enforcement',
  'professional-adviser',
  'business-successor'
]

function named(path: Path, place: ParsedPolicy['place']): string {
  const {line, column} = place({code: 'contradiction', path, target: 'key', message: ''})
  const at = line === undefined ? '' : ` (line ${line}, column ${column ?? 1})`
  return `\`${formatPath(path)}\`${at}`
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}
