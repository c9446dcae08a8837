import type {Part} from '@policy-gen/schema/editing'
import {SymbolKind, type DocumentSymbol} from 'vscode-languageserver/node'
import {nameOfEntry} from './entries.js'
import type {PolicyDocument} from './policy-document.js'
import {titleOf} from './titles.js'

/** The parts of a policy file, as a tree: fields by their titles, entries of lists by what people call them. */
export function outlineOf(document: PolicyDocument): DocumentSymbol[] {
  return document.root.parts.flatMap((part) => symbolOf(part, document) ?? [])
}

function symbolOf(part: Part, document: PolicyDocument): DocumentSymbol | undefined {
  const {path, key, value, parts, sort} = part
  const {language, rangeOf} = document
  const step = path.at(-1)
  const said = nameOfEntry(part, language)
  const name = typeof step === 'number' ? said : titleOf(path, language)
  // Editors refuse a whole outline for one part without a name.
  if (name === undefined || name.trim() === '') return undefined
  const whole = {start: (key ?? value).start, end: value.end}
  return {
    name,
    ...(typeof step === 'string' && parts.length === 0 && said !== undefined && {detail: cut(said)}),
    kind: kinds[sort],
    range: rangeOf(whole),
    selectionRange: rangeOf(key ?? whole),
    children: parts
      .filter(({sort, path}) => sort !== 'scalar' || typeof path.at(-1) === 'string')
      .flatMap((inner) => symbolOf(inner, document) ?? [])
  }
}

const kinds = {
  map: SymbolKind.Object,
  list: SymbolKind.Array,
  scalar: SymbolKind.String,
  nothing: SymbolKind.Null
} as const

/** An outline has one line for each part. */
function cut(text: string): string {
  const [line = ''] = text.trim().split('\n', 1)
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
