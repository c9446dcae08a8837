import {serviceOf, type Language, type Path} from '@policy-gen/schema'
import {idPlaces, partOfPath, wordAt, type IdTable, type Part} from '@policy-gen/schema/editing'
import type {PolicyDocument} from './policy-document.js'
import {labelOf} from './terms.js'

/** An entry of a list that has an id. */
export interface NamedEntry {
  readonly id: string
  /** Its name for people. */
  readonly name: string
}

/** The entries of a list that others can refer to. */
export function namedEntries({root, text, language}: PolicyDocument, table: IdTable): NamedEntry[] {
  return idPlaces(root, text)
    .filter((place) => place.names && place.table === table)
    .map(({id, path}) => {
      const entry = partOfPath(root, path.slice(0, -1))
      return {id, name: (entry && nameOfEntry(entry, language)) ?? id}
    })
}

/**
 * What people call an entry of a list: its name if it has one, else a description.
 *
 * @example nameOfEntry(practice, 'en') // 'Orders and delivery', or without a name 'collect: name, e-mail address'
 */
export function nameOfEntry(entry: Part, language: Language): string | undefined {
  if (entry.text !== undefined) return spoken(entry.path, entry.text, language)
  const said = (field: string): string | undefined =>
    textOf(partOfPath(entry, [...field.split('.')]), language)
  const practice = ['does', 'may', 'never'].flatMap((verb) => said(verb) ?? [])[0]
  const data = said('data')
  return (
    said('name') ??
    said('title') ??
    said('heading.text') ??
    said('heading') ??
    (practice === undefined ? undefined : data === undefined ? practice : `${practice}: ${data}`) ??
    serviceName(said('service')) ??
    ['kind', 'right', 'purpose', 'recipient', 'other', 'href', 'for', 'to', 'is', 'says'].flatMap(
      (field) => said(field) ?? []
    )[0]
  )
}

/** A word as people say it; for a list, those of its entries. */
function textOf(part: Part | undefined, language: Language): string | undefined {
  if (part?.sort === 'list') {
    const names = part.parts.flatMap((entry) => nameOfEntry(entry, language) ?? [])
    return names.length === 0 ? undefined : names.join(', ')
  }
  return part?.text === undefined || part.text === 'false'
    ? undefined
    : spoken(part.path, part.text, language)
}

function spoken(path: Path, text: string, language: Language): string {
  const word = wordAt(path, text)
  return (word && labelOf(word, language)) ?? text
}

function serviceName(id: string | undefined): string | undefined {
  return id === undefined ? undefined : (serviceOf(id)?.name ?? id)
}
