import {stat} from 'node:fs/promises'
import {InputError} from '../input-error.js'
import {readIfThere} from './write.js'

/**
 * Refuses to replace a text that somebody wrote by hand: `policy.md` may be there before `policy.yaml` is. An output
 * carries no mark of its own, since Markdown has none that every site leaves out.
 *
 * @param path Where the output goes.
 * @param text What it would be.
 * @param shown The output and its source, as the caller named them.
 */
export async function refuseForeign(
  path: string,
  text: string,
  shown: {readonly path: string; readonly source: string}
): Promise<void> {
  const isThere = (await stat(path).catch(() => undefined))?.isFile() === true
  const existing = isThere ? await readIfThere(path) : undefined
  if (existing === undefined || existing === text || !isForeign(existing, text)) return
  throw new InputError(
    `${shown.path}  This file does not look like an earlier build of ${shown.source} — move it, write elsewhere with --out, or replace it with --force.`
  )
}

/**
 * Whether hardly any line of a text recurs in the one that would replace it. An earlier build shares a third of its lines
 * with the next one even if half of its sections are gone, and in most cases one in 25 if its language changed. None of
 * 231 published policies shares one in 30 with a build of an example.
 */
export function isForeign(existing: string, next: string): boolean {
  const lines = linesOfWords(existing)
  if (lines.length === 0) return false
  const own = new Set(linesOfWords(next))
  return lines.filter((line) => own.has(line)).length * 30 < lines.length
}

/** The title is likely to be the same: in Markdown, in HTML, and in plain text above a line. */
const title = /^# .*|^.+\n=+$|<(title|h1)\b[^<>]*>[^<>]*<\/\1>/gm

/** The different lines with at least two words, without titles and tags. */
function linesOfWords(text: string): readonly string[] {
  const lines = text
    .replace(title, '')
    .replace(/<[^<>]*>/g, '\n')
    .split('\n')
    .map((line) => line.trim())
  return [...new Set(lines.filter((line) => /\p{L}\P{L}+\p{L}/u.test(line)))]
}
