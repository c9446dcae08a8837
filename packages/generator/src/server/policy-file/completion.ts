import type {Path} from '@policy-gen/schema'
import {
  fieldsAt,
  partOfPath,
  tableReferredTo,
  wordsAt,
  type Field,
  type IdTable
} from '@policy-gen/schema/editing'
import {CompletionItemKind, MarkupKind, type CompletionItem} from 'vscode-languageserver/node'
import {cursorAt, marksAt, type Cursor, type Marked} from './cursor.js'
import {namedEntries, type NamedEntry} from './entries.js'
import {askingIn, explainField, explainWord} from './explanation.js'
import {labelOf} from './terms.js'
import type {PolicyDocument} from './policy-document.js'

/**
 * Completions at an offset: the fields that are missing there, the words that the model knows, and the ids of
 * the entries that may be referred to.
 */
export function completionsAt(document: PolicyDocument, offset: number): CompletionItem[] {
  const cursor = cursorAt(document, offset)
  const writer = writerFor(document, cursor)
  const items = marksAt(document, cursor).flatMap((marked) =>
    marked.is === 'field'
      ? fieldItems(document, writer, marked)
      : valueItems(document, writer, marked.part.path)
  )
  // Editors would sort alphabetically: required fields come first, then the others in the order of the model.
  return items.map((item, index) => ({...item, sortText: String(index).padStart(4, '0')}))
}

/** How to write things at the cursor: in JSON with quotation marks, unless they are already there. */
interface Writer {
  readonly field: (name: string, holds: Field['holds']) => string
  readonly word: (word: string) => string
  /** A map of one field as the entry of a list. */
  readonly pair: (name: string, id: string) => string
  /** A list that hasn't been started yet: `regimes: |` becomes `regimes: [gdpr]`. */
  readonly list: (entry: string) => string
  /** An item that replaces the word at the cursor. */
  readonly item: (label: string, newText: string) => CompletionItem
  readonly isQuoted: boolean
}

function writerFor(document: PolicyDocument, cursor: Cursor): Writer {
  const {isJson} = document
  const {isQuoted, isAlone, hasColon} = cursor
  const quote = (text: string): string =>
    isJson && !isQuoted && !/^(?:true|false)$/.test(text) ? JSON.stringify(text) : text
  return {
    field: (name, holds) => {
      if (hasColon || isQuoted) return quote(name)
      return isJson || holds === 'scalar' ? `${quote(name)}: ` : `${name}:`
    },
    word: quote,
    pair: (name, id) => {
      const pair = `${quote(name)}: ${quote(id)}`
      return isAlone && !isJson ? pair : `{${pair}}`
    },
    list: (entry) => (isAlone && !isJson ? `- ${entry}` : `[${entry}]`),
    item: (label, newText) => ({label, textEdit: {range: document.rangeOf(cursor), newText}}),
    isQuoted
  }
}

function fieldItems(document: PolicyDocument, writer: Writer, {root, part}: Marked): CompletionItem[] {
  const holder = part.path.slice(0, -1)
  const present = (partOfPath(root, holder)?.parts ?? [])
    .filter((sibling) => sibling !== part)
    .map(({path}) => String(path.at(-1)))
  return fieldsAt(holder, present)
    .filter(({name}) => !present.includes(name))
    .map(({name, description, required, holds}) => ({
      ...writer.item(name, writer.field(name, holds)),
      kind: required ? CompletionItemKind.Property : CompletionItemKind.Field,
      ...(description !== undefined && {
        documentation: markdown(explainField([...holder, name], {description}, askingIn(document)))
      })
    }))
}

function valueItems(document: PolicyDocument, writer: Writer, path: Path): CompletionItem[] {
  const items = entryItems(document, writer, path, (entry) => entry)
  if (items.length > 0 || writer.isQuoted) return items
  return entryItems(document, writer, [...path, 0], writer.list)
}

function entryItems(
  document: PolicyDocument,
  writer: Writer,
  path: Path,
  around: (entry: string) => string
): CompletionItem[] {
  const referring = (table: IdTable | undefined, write: (id: string) => string): CompletionItem[] =>
    (table ? namedEntries(document, table) : []).map(({id, name}: NamedEntry) => ({
      ...writer.item(id, around(write(id))),
      detail: name,
      kind: CompletionItemKind.Reference
    }))
  const asking = askingIn(document)
  return [
    ...referring(tableReferredTo(path), writer.word),
    // `with: [|]`: a map with the id of an entry.
    ...(writer.isQuoted ? [] : fieldsAt(path)).flatMap(({name}) =>
      referring(tableReferredTo([...path, name]), (id) => writer.pair(name, id))
    ),
    ...wordsAt(path).map((word) => ({
      ...writer.item(word.word, around(writer.word(word.word))),
      kind: CompletionItemKind.EnumMember,
      detail: labelOf(word, document.language) ?? word.meaning?.[document.language] ?? '',
      documentation: markdown(explainWord(path, word, asking))
    }))
  ]
}

function markdown(value: string): {kind: 'markdown'; value: string} {
  return {kind: MarkupKind.Markdown, value}
}
