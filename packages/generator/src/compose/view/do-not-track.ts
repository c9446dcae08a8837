import {signalsIn, statesOf, type Policy} from '@policy-gen/schema'
import {optionalLine} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'
import {deeds} from './deeds.js'
import {practicesAt} from './homes.js'
import {answersTo, unlessEmpty, type View} from './view.js'

/** How signals of the browser are answered: Bus. & Prof. Code § 22575(b)(5) and (6), 11 CCR § 7025. */
export const doNotTrack: View = (policy, speech) => {
  const {signals = {}} = policy
  return unlessEmpty({
    deeds: deeds(practicesAt('do-not-track', policy), policy, speech),
    doNotTrack: answer(signals.doNotTrack),
    optOut: answer(signals.optOutPreference),
    signalStates: signals.optOutPreference === 'honoured' ? signalStates(policy, speech) : null,
    frictionless: signals.frictionless === true,
    notFrictionless: signals.frictionless === false,
    explanation: optionalLine(signals.explanation),
    tracked: signals.thirdPartyTracking === true,
    notTracked: signals.thirdPartyTracking === false
  })
}

/** The states whose laws give such a signal an effect: C.R.S. § 6-1-1306(1)(a)(IV) and others. */
function signalStates(policy: Policy, speech: Speech): string | null {
  if (!answersTo(policy, 'us-states')) return null
  const names = statesOf(policy, 'us-states').flatMap((state) =>
    signalsIn(state, policy) === undefined ? [] : state.name
  )
  return names.length === 0 ? null : speech.list(names)
}

function answer(stated: 'honoured' | 'ignored' | 'partly' | undefined): object | null {
  if (stated === undefined) return null
  return {honoured: stated === 'honoured', ignored: stated === 'ignored', partly: stated === 'partly'}
}
