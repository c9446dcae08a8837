import {findPlaceholders} from '@policy-gen/schema'
import {
  findSentence,
  idPlaces,
  partAt,
  partOfPath,
  sameId,
  type Part,
  type Stretch
} from '@policy-gen/schema/editing'
import type {Location} from 'vscode-languageserver/node'
import type {PolicyDocument} from './policy-document.js'
import {sourceOfService} from './service-source.js'

/**
 * Where the thing at an offset is defined: for an id, its entry; for a quotation, the sentence in the prose;
 * for a fact in a body, its field; for a service, its entry in the list of services.
 */
export async function definitionAt(document: PolicyDocument, offset: number): Promise<Location | undefined> {
  const {root, text, locationOf} = document
  const named = sameId(idPlaces(root, text), offset).find(({names}) => names)
  if (named) return locationOf(named)
  const part = partAt(root, offset)
  const place = quoted(document, part) ?? factAt(document, part, offset)
  if (place) return locationOf(place)
  return part.path.at(-1) === 'service' && part.text !== undefined ? sourceOfService(part.text) : undefined
}

function quoted({root, text}: PolicyDocument, part: Part): Stretch | undefined {
  const isQuote = part.path.some((step) => step === 'says') && part.text !== undefined
  return isQuote ? findSentence(root, text, part.text) : undefined
}

/** The field that `{{organisation.name}}` in a body names. */
function factAt({root, text}: PolicyDocument, {path, value}: Part, offset: number): Stretch | undefined {
  if (path[0] !== 'sections' || path.at(-1) !== 'body') return undefined
  const here = findPlaceholders(text.slice(value.start, value.end)).find(
    ({start, end}) => value.start + start <= offset && offset <= value.start + end
  )
  return here?.kind === 'fact' ? factOf(root, here.name)?.value : undefined
}

/** The part that a fact's name refers to: keys joined by dots, and in lists the `id` of an entry. */
function factOf(root: Part, name: string): Part | undefined {
  let part: Part | undefined = root
  for (const step of name.split('.')) {
    part =
      part?.sort === 'list'
        ? part.parts.find((entry) => partOfPath(entry, ['id'])?.text === step)
        : part?.parts.find(({path}) => path.at(-1) === step)
  }
  return part
}
