import {
  dataHandled,
  everyRegime,
  givenBy,
  isSensitive,
  labels,
  localOf,
  regimes,
  seenBy,
  statesOf,
  type Local,
  type Policy,
  type Regime,
  type Right,
  type State
} from '@policy-gen/schema'
import type {Speech} from '../wording/speech.js'
import {answersTo} from './view.js'

/** What the section on rights says to the people of one place, for the template `rights-local`. */
export interface LocalRights {
  readonly heading: string
  readonly lead: string
  /** The rights that all of the laws give in the same way. */
  readonly rights: readonly string[]
  /** What differs between the laws of single states, if one part is for several … */
  readonly columns: readonly string[]
  /** … and each state with a cell for it. */
  readonly states: readonly {readonly name: string; readonly law: string; readonly cells: readonly string[]}[]
}

/** The granted rights that the policy's laws word in their own way, law by law. */
export function rightsByLaw(policy: Policy, has: (right: Right) => boolean, speech: Speech): LocalRights[] {
  return everyRegime.flatMap((regime) => {
    const local = localOf(regime)
    if (local === undefined || !answersTo(policy, regime)) return []
    const granted = (Object.keys(local.rights) as Right[]).filter(has)
    const part =
      regimes[regime].states === undefined
        ? ofOneLaw(local, granted, speech)
        : ofStates(local, granted, statesOf(policy, regime), regime, policy, speech)
    return part.rights.length === 0 && part.columns.length === 0 ? [] : [part]
  })
}

function ofOneLaw(local: Local, granted: readonly Right[], {language}: Speech): LocalRights {
  return {
    heading: local.heading[language],
    lead: local.lead[language],
    rights: granted.flatMap((right) => local.rights[right]?.[language] ?? []),
    columns: [],
    states: []
  }
}

/**
 * Rights that all of the states give alike are listed; a right that only some give, or give in part, is a
 * column of the table.
 */
function ofStates(
  local: Local,
  granted: readonly Right[],
  states: readonly State[],
  regime: Regime,
  policy: Policy,
  speech: Speech
): LocalRights {
  const {language, wording} = speech
  const columns: Readonly<Partial<Record<Row['about'], string>>> = wording.states.columns
  const rows = [
    ...granted.map((right) =>
      compared(
        right,
        states.map((state) => wordingOf(right, state, local, policy, speech))
      )
    ),
    ...(local.sensitiveData && handlesSensitiveData(policy, regime)
      ? [
          compared(
            'sensitive-data',
            states.map((state) => onSensitiveData(state, local, speech))
          )
        ]
      : [])
  ]
  const alike = rows.filter(({isAlike}) => isAlike)
  const differing = rows.filter(
    ({isAlike, said}) => !isAlike && said.some(({phrase}) => phrase !== undefined)
  )
  const [only] = states
  const alone =
    states.length === 1 && only ? wording.states.alone(labels[language].regions[only.region]) : undefined
  return {
    heading: alone?.heading ?? local.heading[language],
    lead: alone?.lead ?? local.lead[language],
    rights: alike.flatMap(({said: [first]}) => first?.phrase ?? []),
    columns: differing.map(
      ({about}) => columns[about] ?? (about === 'sensitive-data' ? about : speech.term('rights', about))
    ),
    states: states.map(({name, citation}, index) => ({
      name,
      law: citation,
      cells: differing.map(({said}) => said[index]?.cell ?? wording.states.cells.no)
    }))
  }
}

/** What a law says about a right: as the end of a sentence, if the law gives it, and in a cell. */
interface Said {
  readonly phrase: string | undefined
  readonly cell: string
}

interface Row {
  readonly about: Right | 'sensitive-data'
  readonly said: readonly Said[]
  readonly isAlike: boolean
}

function compared(about: Row['about'], said: readonly Said[]): Row {
  return {
    about,
    said,
    isAlike: new Set(said.map(({phrase}) => phrase)).size === 1 && said[0]?.phrase !== undefined
  }
}

/** A right in the words for the law of a state: rights that the rows don't mention are alike everywhere. */
function wordingOf(
  right: Right,
  state: State,
  local: Local,
  policy: Policy,
  {language, wording}: Speech
): Said {
  const {yes, no} = wording.states.cells
  const whole = local.rights[right]?.[language]
  if (state.rights[right] === undefined) return {phrase: whole, cell: yes}
  const given = givenBy(state, right, policy)
  if (given === undefined) return {phrase: undefined, cell: no}
  if (given.only === undefined) return {phrase: whole, cell: yes}
  return {
    phrase: local.narrower?.[`${right}.${given.only}`]?.[language],
    cell: wording.states.cells[given.only]
  }
}

function onSensitiveData({sensitiveData: {needs}}: State, local: Local, {language, wording}: Speech): Said {
  return {phrase: local.sensitiveData?.[needs][language], cell: wording.states.cells[needs]}
}

/** Whether data of the people whom a law protects is sensitive under it. */
function handlesSensitiveData(policy: Policy, regime: Regime): boolean {
  return dataHandled(seenBy(policy, regime)).some((data) => isSensitive(data, 'us-states'))
}
