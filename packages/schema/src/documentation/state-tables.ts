import {applicability} from '../catalogue/applicability.js'
import type {Deadline, Given, State, StatePart} from '../catalogue/state.js'
import type {Right} from '../vocabulary/rights.js'
import {table} from './table.js'

/** What differs between the laws of several states, row by row, each with its place in the law. */
export function stateBlocks(states: readonly State[] = []): string[] {
  if (states.length === 0) return []
  const rights = [...new Set(states.flatMap((state) => Object.keys(state.rights) as Right[]))]
  return [
    '### State by state',
    [
      'What each state grants, requires and allows, and where its law says so. “Not compared” marks what nobody could read in',
      'the law or in a source that quotes it.'
    ].join('\n'),
    table(
      ['State', 'Law', 'In force', 'Answer', 'Appeal', 'Opt-out signals', 'Sensitive data', 'Checked'],
      states.map((state) => [
        state.name,
        `[${state.citation}](${state.url})`,
        `from ${state.from}`,
        cell(state, 'answer', `${days(state.answer)}, ${state.answer.extendedByDays} more if necessary`),
        cell(state, 'appeal', state.appeal === 'none' ? 'none' : days(state.appeal)),
        cell(
          state,
          'signals',
          state.signals === 'none' ? 'not required' : `from ${state.signals.from} (${state.signals.in})`
        ),
        cell(state, 'sensitiveData', `${needs[state.sensitiveData.needs]} (${state.sensitiveData.in})`),
        compared(state)
      ])
    ),
    ...limitsOf(states),
    table(
      ['Right', ...states.map(({region}) => region.slice(3))],
      rights.map((right) => [`\`${right}\``, ...states.map((state) => given(state.rights[right] ?? false))])
    ),
    [
      '“yes” is the right as most laws grant it. It may be narrower: for data that the person `provided`, for decisions that are',
      'solely `automated`, for `categories` of third parties, or for those to whom data was `sold`. A date is when it began.'
    ].join('\n')
  ]
}

/** To whom each law applies, and what it prohibits even with consent. */
function limitsOf(states: readonly State[]): string[] {
  if (states.every(({appliesTo}) => appliesTo === undefined)) return []
  return [
    table(
      ['State', 'Applies to', 'Never sold', 'Neither sale nor targeted advertising'],
      states.map((state) => [
        state.name,
        state.appliesTo === undefined
          ? 'everybody'
          : cell(state, 'appliesTo', `${applicability(state.appliesTo)} (${state.appliesTo.in})`),
        (state.neverSold ?? [])
          .map(({data, from, in: place}) => cell(state, 'neverSold', `\`${data}\`, from ${from} (${place})`))
          .join('; ') || '–',
        state.minors === undefined
          ? '–'
          : cell(
              state,
              'minors',
              `people under ${state.minors.below}, from ${state.minors.from} (${state.minors.in})`
            )
      ])
    )
  ]
}

function days({withinDays, in: place}: Deadline): string {
  return `${withinDays} days (${place})`
}

const needs = {
  consent: 'consent',
  'opt-out': 'notice and opt-out',
  necessity: 'only if strictly necessary'
} as const satisfies Readonly<Record<State['sensitiveData']['needs'], string>>

function cell({unchecked}: State, part: StatePart, words: string): string {
  return unchecked.includes(part) ? `${words}, not compared` : words
}

function compared({checked: {on, by}, official = [], unchecked}: State): string {
  if (by === 'nothing') return 'not yet'
  const read = official.length === 0 ? '' : `; official text: ${official.join(', ')}`
  const left = unchecked.length === 0 ? '' : `; not compared: ${unchecked.join(', ')}`
  return `${on}, ${by === 'official-text' ? 'official text' : 'secondary source'}${read}${left}`
}

function given(right: Given): string {
  if (right === false) return 'no'
  if (typeof right === 'string') return 'yes'
  return [right.only ?? 'yes', ...(right.from === undefined ? [] : [right.from])].join(', ')
}
