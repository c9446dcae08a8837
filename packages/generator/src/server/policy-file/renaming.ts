import {idPlaces, isId, sameId, type IdPlace} from '@policy-gen/schema/editing'
import {
  ErrorCodes,
  ResponseError,
  type Location,
  type Range,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import type {PolicyDocument} from './policy-document.js'
import {dictionaries} from '../../languages/index.js'

/** All places of the id at an offset, including the entry itself only if requested. */
export function referencesAt(document: PolicyDocument, offset: number, withEntry: boolean): Location[] {
  const {root, text, locationOf} = document
  return sameId(idPlaces(root, text), offset)
    .filter(({names}) => withEntry || !names)
    .map(locationOf)
}

/** The id that would be renamed at an offset. */
export function renamable(document: PolicyDocument, offset: number): {range: Range; placeholder: string} {
  const here = idAt(document, offset)
  return {range: document.rangeOf(here), placeholder: here.id}
}

/** Gives the entry another id, there and wherever it is referred to. */
export function renamed(document: PolicyDocument, offset: number, id: string): WorkspaceEdit {
  const {root, text, uri, language, rangeOf} = document
  const here = idAt(document, offset)
  if (!isId(id)) throw refusal(dictionaries[language].editorWords.badId(id))
  const places = idPlaces(root, text)
  if (places.some((place) => place.names && place.table === here.table && place.id === id && id !== here.id))
    throw refusal(dictionaries[language].editorWords.takenId(id, here.table))
  return {
    changes: {[uri]: sameId(places, offset).map((place) => ({range: rangeOf(place), newText: id}))}
  }
}

function idAt({root, text, language}: PolicyDocument, offset: number): IdPlace {
  const here = sameId(idPlaces(root, text), offset).find(({start, end}) => start <= offset && offset <= end)
  if (!here) throw refusal(dictionaries[language].editorWords.noNewName)
  return here
}

function refusal(message: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidRequest, message)
}
