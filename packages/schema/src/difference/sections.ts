import type {Policy, Section} from '../model/index.js'
import {findPlaceholders} from '../substitution/placeholders.js'
import {NumberedNames} from './numbered-names.js'

/** A section whose prose was added, removed, changed or moved. */
export interface SectionChange {
  /** The id of the section, or its kind. */
  readonly section: string
  readonly change: 'added' | 'removed' | 'changed' | 'moved'
  /** Whether it matters to the people concerned: text on their rights or choices was removed. */
  readonly material: boolean
  /** Its index among the sections: in the new policy, or in the old one if it was removed. */
  readonly index: number
  /** The prose before and after, if there was any. */
  readonly before?: string | undefined
  readonly after?: string | undefined
}

/** Which sections changed. Sections are the same if their id, or their kind and heading, is. */
export function compareSections(before: Policy, after: Policy): SectionChange[] {
  const old = named(before)
  const now = named(after)
  const newPlace = placesOf([...now.keys()].filter((name) => old.has(name)))
  const oldPlace = placesOf([...old.keys()].filter((name) => now.has(name)))
  const gone = [...old].filter(([name]) => !now.has(name))
  const stated = kindsStated(after)
  return [
    ...[...now].flatMap(([name, placed]) =>
      compareSection(name, old.get(name), placed, oldPlace.get(name) !== newPlace.get(name))
    ),
    ...gone.map(([name, {index, section}]): SectionChange => ({
      section: name,
      change: 'removed',
      material: isMissed(section, stated),
      index,
      before: section.body
    }))
  ]
}

/** What a section said about people's rights and choices, if no other section says it any more. */
function isMissed({kind}: Section, stated: ReadonlySet<string>): boolean {
  return [kind].flat().some((each) => aboutRights.has(each) && !stated.has(each))
}

function kindsStated({sections}: Policy): ReadonlySet<string> {
  return new Set(sections.flatMap((section) => [...[section.kind].flat(), ...partsOf(section)]))
}

const aboutRights: ReadonlySet<string> = new Set(['rights', 'choices', 'sale', 'do-not-track'])

function partsOf({body = ''}: Section): string[] {
  return findPlaceholders(body).flatMap(({kind, name}) => (kind === 'part' ? [name] : []))
}

interface Placed {
  readonly index: number
  readonly section: Section
}

function compareSection(name: string, was: Placed | undefined, is: Placed, moved: boolean): SectionChange[] {
  const place = {section: name, material: false, index: is.index, after: is.section.body}
  if (was === undefined) return [{...place, change: 'added'}]
  const same = JSON.stringify(sorted(was.section)) === JSON.stringify(sorted(is.section))
  if (!same) return [{...place, change: 'changed', before: was.section.body}]
  return moved ? [{...place, change: 'moved', before: was.section.body}] : []
}

function sorted(section: Section): [string, unknown][] {
  return Object.entries(section).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Sections by name, in order; the second of the same name is `security 2`. */
function named({sections}: Policy): Map<string, Placed> {
  const names = new NumberedNames()
  return new Map(
    sections.map((section, index) => [
      names.take(section.id ?? [section.kind].flat().join(', ')),
      {index, section}
    ])
  )
}

/** The index of each name among them. */
function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, place) => [name, place]))
}
