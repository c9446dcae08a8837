import type {Regime} from '@policy-gen/schema'
import {textRegimes} from '@policy-gen/schema/text-requirements'

/** What the YAML at the top of a Markdown file says about the policy. */
export interface FrontMatter {
  readonly regimes?: readonly Regime[]
  /** Names that aren't those of a regime: `gdrp`. */
  readonly unknownRegimes?: readonly string[]
  readonly language?: string
  /** As written; a rule reads it as a date. */
  readonly updated?: string
  /** The offset after the front matter, 0 if there is none. */
  readonly end: number
}

/**
 * Reads the front matter. Only plain scalars and lists of them are read; anything else is left to other tools.
 *
 * ```markdown
 * ---
 * language: en
 * regimes: [gdpr, ccpa]
 * updated: 2026-01-31
 * ---
 * ```
 */
export function readFrontMatter(source: string): FrontMatter {
  const block = /^\uFEFF?---[\t ]*\r?\n(?<yaml>[^]*?)(?<=\n)(?:---|\.\.\.)[\t ]*(?:\r?\n|$)/.exec(source)
  if (!block) return {end: 0}
  const fields = readFields(block.groups?.yaml ?? '')
  const [language] = fields.get('language') ?? fields.get('lang') ?? []
  const [updated] = fields.get('updated') ?? []
  const named = fields.get('regimes') ?? []
  return {
    ...(named.length > 0 && {
      regimes: named.filter(isRegime),
      unknownRegimes: named.filter((name) => !isRegime(name))
    }),
    ...(language !== undefined && {language}),
    ...(updated !== undefined && {updated}),
    end: block[0].length
  }
}

function isRegime(name: string): name is Regime {
  return Object.hasOwn(textRegimes, name)
}

/** `key: value`, `key: [one, two]`, and `key:` over lines of `- item`. */
function readFields(yaml: string): Map<string, readonly string[]> {
  const fields = new Map<string, string[]>()
  let open: string[] | undefined
  for (const line of yaml.split(/\r\n|\n|\r/)) {
    const item = /^\s*-\s(?<value>[^]*)$/.exec(line)?.groups?.value
    if (item !== undefined) {
      open?.push(unquoted(item))
      continue
    }
    const field = /^(?<key>[\w-]+):(?<value>[^]*)$/.exec(line)?.groups
    if (!field) continue
    const {key = '', value = ''} = field
    open = values(value.trim())
    fields.set(key, open)
  }
  return fields
}

function values(text: string): string[] {
  const list = /^\[(?<items>.*)\]/.exec(text)?.groups?.items
  if (list !== undefined)
    return list
      .split(',')
      .map(unquoted)
      .filter((item) => item !== '')
  const value = unquoted(text)
  return value === '' ? [] : [value]
}

function unquoted(text: string): string {
  const trimmed = text.replace(/(?:^|\s)#[^]*$/, '').trim()
  return /^(?<quote>["']).*\k<quote>$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed
}
