import {stat} from 'node:fs/promises'
import {isThere} from '../files/exists.js'
import {readTextBeside} from '../files/read.js'
import {InputError} from '../input-error.js'
import {writeWhole} from '../writing/write.js'
import type {Finding, LintedFile} from './finding.js'

/** An accepted finding, by its rule and its sentence, so that it stays accepted when lines move. */
interface Accepted {
  readonly path: string
  readonly rule: string
  /** The requirement that is not met, or the sentence in which something was found. */
  readonly about: string
  readonly count: number
}

/** Findings that already existed when the linter was introduced. */
export interface Baseline {
  /** The findings of a file that are not accepted. */
  readonly newIn: (file: LintedFile) => readonly Finding[]
  /** How many findings were left out, and how many entries no longer match anything. */
  readonly counts: () => {readonly accepted: number; readonly gone: number}
}

/** Reads a baseline. */
export async function readBaseline(path: string, name: string): Promise<Baseline> {
  const left = new Map<string, number>()
  for (const {path: file, rule, about, count} of await entriesIn(path, name))
    left.set(keyOf(file, rule, about), count)
  const seen = new Set<string>()
  let accepted = 0
  return {
    newIn: (file) =>
      file.findings.filter((finding) => {
        const key = keyOf(file.path, finding.rule, aboutOf(finding, file.text))
        const count = left.get(key) ?? 0
        if (count === 0) return true
        left.set(key, count - 1)
        seen.add(key)
        accepted++
        return false
      }),
    counts: () => ({
      accepted,
      gone: [...left].filter(([key, count]) => count > 0 && !seen.has(key)).length
    })
  }
}

/** Refuses to replace what isn't a baseline, such as a policy that was named by mistake. */
export async function refuseOthers(path: string, name: string): Promise<void> {
  const about = await stat(path).catch(() => undefined)
  // A device or a pipe has nothing that could be lost.
  if (about?.isFile() && about.size > 0) await entriesIn(path, name)
}

/** Collects findings, to accept them from now on. */
export interface NewBaseline {
  readonly add: (file: LintedFile) => void
  readonly write: (path: string) => Promise<number>
}

export function newBaseline(): NewBaseline {
  const entries = new Map<string, Accepted>()
  return {
    add(file) {
      for (const finding of file.findings) {
        const about = aboutOf(finding, file.text)
        const key = keyOf(file.path, finding.rule, about)
        const count = (entries.get(key)?.count ?? 0) + 1
        entries.set(key, {path: file.path, rule: finding.rule, about, count})
      }
    },
    async write(path) {
      const findings = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
      await writeWhole(path, `${JSON.stringify({version: 1, findings}, undefined, 2)}\n`)
      return findings.reduce((sum, {count}) => sum + count, 0)
    }
  }
}

/** What a finding is about, whatever line it is on. */
function aboutOf({requirement, message, start, end}: Finding, text: string): string {
  if (requirement !== undefined) return requirement
  const sentence = sentenceAround(text, start.offset, end.offset)
  return sentence === '' ? message : sentence
}

/** How far to look for the ends of a sentence on each side. */
const reach = 300

/** The sentence around a place, on one line. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const begin = Math.max(
    ...[...before.matchAll(/[.!?]\s+|\n\s*\n/g)].map(({index, 0: mark}) => index + mark.length),
    0
  )
  const close = /[.!?](?=\s|$)|\n\s*\n/.exec(after)
  const found = text.slice(start, Math.min(end, start + reach))
  return `${before.slice(begin)}${found}${after.slice(0, close ? close.index + 1 : reach)}`
    .replace(/\s+/g, ' ')
    .trim()
}

function keyOf(path: string, rule: string, about: string): string {
  return `${path}\n${rule}\n${about}`
}

async function entriesIn(path: string, name: string): Promise<readonly Accepted[]> {
  if (!(await isThere(path)))
    throw new InputError(`${name}  No such baseline — write it with --update-baseline.`)
  const entries = readEntries(await readTextBeside(path, {name, largest}))
  if (!entries)
    throw new InputError(`${name}  Not a baseline of policy-gen — name another file, or delete this one.`)
  return entries
}

/** In bytes: the baseline of an archive is large. */
const largest = 200_000_000

function readEntries(text: string): readonly Accepted[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('findings' in value)) return undefined
    const {findings} = value
    return Array.isArray(findings) && findings.every(isAccepted) ? findings : undefined
  } catch {
    return undefined
  }
}

function isAccepted(value: unknown): value is Accepted {
  if (typeof value !== 'object' || value === null) return false
  const {path, rule, about, count} = value as Partial<Record<keyof Accepted, unknown>>
  return (
    [path, rule, about].every((part) => typeof part === 'string') &&
    Number.isInteger(count) &&
    Number(count) > 0
  )
}
