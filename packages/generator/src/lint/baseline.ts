import {existsSync} from 'node:fs'
import {stat} from 'node:fs/promises'
import {resolve} from 'node:path'
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

/**
 * Reads a baseline.
 *
 * @param cwd The folder that the files of its entries start from.
 */
export async function readBaseline(path: string, name: string, cwd: string): Promise<Baseline> {
  const entries = await entriesIn(path, name)
  const left = new Map<string, number>()
  for (const {path: file, rule, about, count} of entries) left.set(keyOf(file, rule, about), count)
  const seen = new Set<string>()
  const linted = new Set<string>()
  let accepted = 0
  return {
    newIn: (file) => {
      linted.add(file.path)
      return file.findings.filter((finding) => {
        const key = keyOf(file.path, finding.rule, aboutOf(finding, file.text))
        const count = left.get(key) ?? 0
        if (count === 0) return true
        left.set(key, count - 1)
        seen.add(key)
        accepted++
        return false
      })
    },
    counts: () => ({
      accepted,
      gone: entries.filter(
        ({path: file, rule, about}) => !seen.has(keyOf(file, rule, about)) && !isElsewhere(file, linted, cwd)
      ).length
    })
  }
}

/** Whether nothing is known about a file: it was not linted, but is there. */
function isElsewhere(file: string, linted: ReadonlySet<string>, cwd: string): boolean {
  return !linted.has(file) && existsSync(resolve(cwd, file))
}

/** What a new baseline replaces, which must not be a policy, say, that was named by mistake. */
async function replacedBy(path: string, name: string): Promise<readonly Accepted[]> {
  const about = await stat(path).catch(() => undefined)
  // A device or a pipe has nothing that could be lost.
  return about?.isFile() && about.size > 0 ? entriesIn(path, name) : []
}

/** Collects findings, to accept them from now on. */
export interface NewBaseline {
  readonly add: (file: LintedFile) => void
  readonly write: () => Promise<number>
}

/** Entries of files that are not linted stay as they are. */
export async function newBaseline(path: string, name: string, cwd: string): Promise<NewBaseline> {
  const before = await replacedBy(path, name)
  const entries = new Map<string, Accepted>()
  const linted = new Set<string>()
  return {
    add(file) {
      linted.add(file.path)
      for (const finding of file.findings) {
        const about = aboutOf(finding, file.text)
        const key = keyOf(file.path, finding.rule, about)
        const count = (entries.get(key)?.count ?? 0) + 1
        entries.set(key, {path: file.path, rule: finding.rule, about, count})
      }
    },
    async write() {
      for (const entry of before)
        if (isElsewhere(entry.path, linted, cwd))
          entries.set(keyOf(entry.path, entry.rule, entry.about), entry)
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
