import {
  givenBy,
  languages,
  localOf,
  regimes,
  type Language,
  type Policy,
  type Region,
  type Right,
  type State
} from '@policy-gen/schema'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {dictionaries} from '../../languages/index.js'
import {compose} from '../compose.js'

const states = regimes['us-states'].states ?? []
const compared = [...new Set(states.flatMap((state) => Object.keys(state.rights) as Right[]))]

function policyFor(
  named: readonly Region[],
  granted: readonly Right[],
  language: Language,
  day?: string
): Policy {
  return {
    title: 'Privacy',
    language,
    ...(day !== undefined && {effective: day}),
    organisation: {name: 'Atlas', contact: {email: 'a@atlas.example'}},
    regimes: ['us-states'],
    states: [...named],
    rights: {granted: [...granted]},
    sections: [{kind: 'rights'}]
  }
}

/**
 * The rights that a document attributes to the law of each state: those listed for all, and those in its row.
 */
function readBack(text: string, language: Language): Map<string, Set<string>> {
  const part = text.split(/^### /m).find((each) => each.includes('| --- | --- |')) ?? ''
  // A list of one is a sentence.
  const leads = [
    localOf('us-states')?.lead[language] ?? '',
    dictionaries[language].wording.states.alone('').lead
  ]
  const sentence = part
    .split('\n')
    .find((line) => leads.some((lead) => line.startsWith(`${lead} `) && line.endsWith('.')))
  const single = leads.flatMap((lead) =>
    sentence?.startsWith(`${lead} `) ? sentence.slice(lead.length + 1, -1) : []
  )
  const listed = [...single, ...[...part.matchAll(/^- (.+)$/gm)].map(([, right = '']) => right)]
  const [head = [], , ...rows] = [...part.matchAll(/^\| (.+) \|$/gm)].map(([, cells = '']) =>
    cells.split(' | ')
  )
  const {columns, cells: words} = dictionaries[language].wording.states
  return new Map(
    rows.map(([name = '', , ...cells]) => {
      const own = cells.flatMap((cell, index) => {
        const right = compared.find((each) => columns[each as keyof typeof columns] === head[index + 2])
        if (right === undefined) throw new Error(`No right is called “${head[index + 2]}”`)
        return cell === words.no ? [] : [cell === words.yes ? right : `${right}: ${cell}`]
      })
      return [name, new Set([...listed.map((words) => nameOf(words, language)), ...own])]
    })
  )
}

/** The right that a sentence of the list is about. */
function nameOf(sentence: string, language: Language): string {
  const local = localOf('us-states')
  const whole = compared.find((right) => local?.rights[right]?.[language] === sentence)
  if (whole !== undefined) return whole
  const [narrower] =
    Object.entries(local?.narrower ?? {}).find(([, words]) => words[language] === sentence) ?? []
  const [right, only = ''] = narrower?.split('.') ?? []
  if (right === undefined) throw new Error(`No right is “${sentence}”`)
  const {cells} = dictionaries[language].wording.states
  return `${right}: ${cells[only as keyof typeof cells]}`
}

/** The granted rights that the law of a state gives, according to the data. */
function given(state: State, granted: readonly Right[], language: Language, policy: Policy): Set<string> {
  const {cells} = dictionaries[language].wording.states
  return new Set(
    granted.flatMap((right) => {
      const one = givenBy(state, right, policy)
      if (one === undefined) return []
      return one.only === undefined ? right : `${right}: ${cells[one.only]}`
    })
  )
}

describe.each(states)('the people of $name', (state) => {
  test.each(languages)('are given the rights of their law and no others: %s', (language) => {
    const policy = policyFor([state.region], compared, language)
    const found = readBack(compose(policy), language)
    expect([...found.keys()]).toEqual([state.name])
    expect(found.get(state.name)).toEqual(given(state, compared, language, policy))
  })
})

test('each state is given the rights of its own law, whatever states are named and whatever is granted', () => {
  const day = fc.constantFrom(undefined, '2026-06-30', '2026-07-01', '2026-11-22')
  const named = fc.subarray(
    states.map(({region}) => region),
    {minLength: 1}
  )
  const granted = fc.subarray(compared, {minLength: 1})
  fc.assert(
    fc.property(named, granted, fc.constantFrom(...languages), day, (regions, rights, language, on) => {
      const policy = policyFor(regions, rights, language, on)
      const found = readBack(compose(policy), language)
      for (const state of states) {
        const expected = given(state, rights, language, policy)
        if (regions.includes(state.region)) expect(found.get(state.name) ?? new Set()).toEqual(expected)
        else expect(found.has(state.name)).toBe(false)
      }
    })
  )
})

test('lists exactly the states whose law gives effect to an honoured signal', () => {
  const day = fc.constantFrom('2024-06-30', '2024-07-01', '2025-01-01', '2025-12-31', '2026-01-01')
  const named = fc.subarray(
    states.map(({region}) => region),
    {minLength: 1}
  )
  fc.assert(
    fc.property(named, day, fc.constantFrom('honoured', 'ignored'), (regions, on, answer) => {
      const text = compose({
        ...policyFor(regions, ['access'], 'en', on),
        signals: {optOutPreference: answer},
        sections: [{kind: 'do-not-track'}]
      })
      const [, said = ''] = /under the laws of these states: (.+)\.$/m.exec(text) ?? []
      const expected = states.filter(
        ({region, from, signals}) =>
          answer === 'honoured' &&
          regions.includes(region) &&
          from <= on &&
          signals !== 'none' &&
          signals.from <= on
      )
      expect(said.split(/, and |, | and /).filter(Boolean)).toEqual(expected.map(({name}) => name))
    })
  )
})
