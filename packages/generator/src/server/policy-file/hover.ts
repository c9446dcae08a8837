import {
  describedAt,
  idPlaces,
  partAt,
  partOfPath,
  sameId,
  wordAt,
  type Part,
  type Stretch
} from '@policy-gen/schema/editing'
import {MarkupKind, type Hover} from 'vscode-languageserver/node'
import {nameOfEntry} from './entries.js'
import {askingIn, explainAnswers, explainField, explainWord} from './explanation.js'
import type {PolicyDocument} from './policy-document.js'
import {titleOf} from './titles.js'

/** What the field or the word at an offset means, which law requires it, and what an id refers to. */
export function hoverAt(document: PolicyDocument, offset: number): Hover | undefined {
  const {root, rangeOf} = document
  const part = partAt(root, offset)
  const {key} = part
  const isOnKey = key !== undefined && key.start <= offset && offset <= key.end
  const said = isOnKey ? explainPart(document, part) : explainValue(document, part, offset)
  if (said === undefined) return undefined
  const stretch: Stretch = isOnKey ? key : part.value
  return {contents: {kind: MarkupKind.Markdown, value: said}, range: rangeOf(stretch)}
}

function explainPart(document: PolicyDocument, {path}: Part): string | undefined {
  const described = describedAt(path)
  if (!described) return undefined
  const asking = askingIn(document)
  const {policy} = document.parsed()
  return [explainField(path, described, asking), policy && explainAnswers(path, policy, asking)]
    .filter(Boolean)
    .join('\n\n')
}

function explainValue(document: PolicyDocument, {path, text}: Part, offset: number): string | undefined {
  const word = text === undefined ? undefined : wordAt(path, text)
  if (word) return explainWord(path, word, askingIn(document))
  return explainEntry(document, offset)
}

/** An id, by the entry that has it. */
function explainEntry({root, text, language}: PolicyDocument, offset: number): string | undefined {
  const named = sameId(idPlaces(root, text), offset).find(({names}) => names)
  const entry = named && partOfPath(root, named.path.slice(0, -1))
  if (!entry) return undefined
  const fields = entry.parts.filter(({path}) => !['id', 'name', 'body', 'says'].includes(String(path.at(-1))))
  return [
    `**${nameOfEntry(entry, language) ?? named.id}** \`${named.table}\``,
    ...fields.flatMap((field) => {
      const said = nameOfEntry(field, language)
      return said === undefined ? [] : [`- ${titleOf(field.path, language)}: ${said}`]
    })
  ].join('\n\n')
}
