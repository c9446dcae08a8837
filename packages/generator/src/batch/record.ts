import {extractClaims} from 'remark-preset-lint-policy/claims'
import {guessLanguage, recogniseDisclosures} from 'remark-preset-lint-policy/disclosures'
import {loadLanguages, withLanguages} from 'remark-preset-lint-policy/languages'
import type {Finding, Point} from '../lint/finding.js'
import {outlineOf} from '../lint/html-outline.js'
import {piecesOf} from '../lint/html-pieces.js'
import {lintText} from '../lint/lint-text.js'
import type {BatchRules} from './batch-rules.js'
import type {Line} from './shards.js'

/** A policy of an archive, as a line of a shard: a text in Markdown, or a page. */
export interface ArchivedPolicy {
  readonly id: string
  readonly url?: string
  /** The day of the copy, such as `2014-06-21`; the policy is checked against the law of that day. */
  readonly fetched?: string
  /** The language according to the archive; for a text that doesn't show its language. */
  readonly language?: string
  readonly text?: string
  readonly html?: string
}

/** What a line says about a policy, with the tool, the rules and the input that it comes from. */
export interface BatchRecord {
  readonly id: string | null
  readonly url?: string
  readonly fetched?: string
  /** The number of the line that it comes from, from 1. */
  readonly line: number
  /** The digest of the bytes of that line, in hexadecimal. */
  readonly sha256: string
  readonly tool: string
  readonly rules: string
  /** The day whose law and dates count. */
  readonly day: string
  readonly language?: string
  readonly findings?: readonly BatchFinding[]
  readonly disclosures?: readonly BatchDisclosure[]
  readonly claims?: readonly BatchClaim[]
  /** Why the record has no other fields. */
  readonly error?: string
}

export interface BatchFinding {
  readonly rule: string
  readonly severity: Finding['severity']
  readonly message: string
  readonly requirement?: string
  readonly start: Point
  readonly end: Point
}

export interface BatchDisclosure {
  readonly disclosure: string
  readonly negated: boolean
  /** From 0 to 1. */
  readonly confidence: number
  readonly start: number
  readonly end: number
}

export interface BatchClaim {
  readonly actor: string
  readonly action: string
  readonly modality: string
  readonly data: readonly string[]
  readonly purposes: readonly string[]
  readonly recipients: readonly string[]
  readonly start: number
  readonly end: number
}

/** Which tool and rules a record comes from, and from which line. */
export function originOf(
  {number, sha256}: Line,
  rules: BatchRules
): Pick<BatchRecord, 'line' | 'sha256' | 'tool' | 'rules'> {
  return {line: number, sha256, tool: rules.tool, rules: rules.hash}
}

/**
 * The record of a line. An error in a line, and even one of ours, becomes its record: the other lines still
 * get theirs.
 */
export async function recordOf(line: Line, rules: BatchRules): Promise<BatchRecord> {
  const origin = originOf(line, rules)
  const policy = policyIn(line)
  if (typeof policy === 'string') return {id: null, ...origin, day: rules.day, error: policy}
  const {id, url, fetched} = policy
  const day = fetched ?? rules.day
  const about = {id, ...(url !== undefined && {url}), ...(fetched !== undefined && {fetched}), ...origin, day}
  try {
    return {...about, ...(await readPolicy(policy, day, rules))}
  } catch (error) {
    return {...about, error: `The linter failed: ${error instanceof Error ? error.message : String(error)}`}
  }
}

async function readPolicy(
  {text, html, language: declared}: ArchivedPolicy,
  day: string,
  rules: BatchRules
): Promise<Pick<BatchRecord, 'language' | 'findings' | 'disclosures' | 'claims'>> {
  // A page has an outline of the same length, so that all places are also places in the page.
  const markdown = html === undefined ? (text ?? '') : outlineOf(html, piecesOf(html))
  const language = guessLanguage(markdown, declared === undefined ? {} : {unless: declared}) ?? declared
  const findings = await lintText(
    {
      text: html ?? text ?? '',
      path: html === undefined ? 'policy.md' : 'policy.html',
      policyFiles: {load: () => undefined},
      ...(declared !== undefined && {language: declared})
    },
    rules.on(day)
  )
  const options = language === undefined ? {} : {language}
  const {disclosures, claims} = await withLanguages(
    () => ({
      disclosures: recogniseDisclosures(markdown, options),
      claims: extractClaims(markdown, options)
    }),
    (missing) => loadLanguages(missing.language)
  )
  return {
    ...(language !== undefined && {language}),
    findings: findings.map(({rule, severity, message, requirement, start, end}) => ({
      rule,
      severity,
      message,
      ...(requirement !== undefined && {requirement}),
      start,
      end
    })),
    disclosures: disclosures
      .filter(({heading}) => !heading)
      .map(({disclosure, negated, confidence, start, end}) => ({
        disclosure,
        negated,
        confidence: Math.round(100 * confidence) / 100,
        start,
        end
      })),
    claims: claims.map(({actor, action, modality, data, purposes, recipients, start, end}) => ({
      actor,
      action,
      modality,
      data: data.map(({id}) => id),
      purposes: purposes.map(({id}) => id),
      recipients: recipients.map(({id}) => id),
      start,
      end
    }))
  }
}

/** The policy in a line, or what is wrong with the line. */
function policyIn({bytes}: Line): ArchivedPolicy | string {
  if (!bytes) return 'Line too long — raise --max-size, or leave it out.'
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
  } catch {
    return 'Not JSON in UTF-8 — write one object a line.'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'Not an object.'
  const {id, url, fetched, language, text, html} = value as Partial<Record<keyof ArchivedPolicy, unknown>>
  if (typeof id !== 'string') return '`id` has to be a text.'
  for (const [name, field] of Object.entries({url, fetched, language, text, html}))
    if (field !== undefined && typeof field !== 'string') return `\`${name}\` of ${id} has to be a text.`
  if ((text === undefined) === (html === undefined)) return `${id} needs either \`text\` or \`html\`.`
  const day = typeof fetched === 'string' ? dayOf(fetched) : undefined
  if (typeof fetched === 'string' && day === undefined)
    return `\`fetched\` of ${id} has to be a day such as 2014-06-21.`
  return {...(value as ArchivedPolicy), ...(day !== undefined && {fetched: day})}
}

/** `2014-06-21T10:00:00Z` → `2014-06-21`; `undefined` if there is no such day. */
export function dayOf(text: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text)?.[0]
  const date = new Date(`${day ?? ''}T00:00:00Z`)
  return day !== undefined && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day)
    ? day
    : undefined
}
