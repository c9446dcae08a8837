import {tableNamedAt, tableReferredTo, type IdTable} from '../model/ids.js'
import type {Path} from '../problems/problem.js'
import {findPlaceholders} from '../substitution/placeholders.js'
import {everyPart, type Part, type Stretch} from './parts.js'

/** A place at which the `id` of an entry is written. */
export interface IdPlace extends Stretch {
  readonly table: IdTable
  readonly id: string
  /** Whether this is the definition of the entry, or a reference to it. */
  readonly names: boolean
  /** The part that contains it. */
  readonly path: Path
}

/**
 * Every place in a policy file where the `id` of an entry is written: at the entry itself, in the fields that
 * refer to one, in a body as `{{recipients.mail.name}}`, and as the target of a link to a section:
 * `[Cookies](#cookies)`.
 */
export function idPlaces(root: Part, text: string): IdPlace[] {
  const places: IdPlace[] = []
  for (const part of everyPart(root)) {
    if (part.sort !== 'scalar' || part.text === undefined) continue
    const named = tableNamedAt(part.path)
    const table = named ?? tableReferredTo(part.path)
    if (table)
      places.push({table, id: part.text, names: named !== undefined, path: part.path, ...inside(part, text)})
    if (part.path[0] === 'sections' && part.path.at(-1) === 'body') places.push(...placesInBody(part, text))
  }
  return places
}

/** All places that name the same entry as the place at an offset. */
export function sameId(places: readonly IdPlace[], offset: number): IdPlace[] {
  const here = places.find(({start, end}) => start <= offset && offset <= end)
  return here ? places.filter(({table, id}) => table === here.table && id === here.id) : []
}

/** A scalar without its quotation marks. */
function inside({value: {start, end}}: Part, text: string): Stretch {
  return /["']/.test(text[start] ?? '') ? {start: start + 1, end: end - 1} : {start, end}
}

function placesInBody({path, value}: Part, text: string): IdPlace[] {
  const body = text.slice(value.start, value.end)
  const at = (start: number, id: string): Stretch => ({
    start: value.start + start,
    end: value.start + start + id.length
  })
  const facts = findPlaceholders(body).flatMap(({kind, name, start}): IdPlace[] => {
    const [list = '', id] = name.split('.')
    const table = tableNamedAt([list, 0, 'id'])
    if (kind !== 'fact' || !table || id === undefined) return []
    return [
      {table, id, names: false, path, ...at(body.indexOf(`${list}.${id}`, start) + list.length + 1, id)}
    ]
  })
  const links = [...body.matchAll(/\]\(#([a-z][\da-z-]*)[)\s]/g)].map(({index, 1: id = ''}): IdPlace => ({
    table: 'sections',
    id,
    names: false,
    path,
    ...at(index + 3, id)
  }))
  return [...facts, ...links]
}
