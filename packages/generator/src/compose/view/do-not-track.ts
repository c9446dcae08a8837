import {optionalLine} from '../wording/text.js'
import {deeds} from './deeds.js'
import {practicesAt} from './homes.js'
import {unlessEmpty, type View} from './view.js'

/** How signals of the browser are answered: Bus. & Prof. Code § 22575(b)(5) and (6), 11 CCR § 7025. */
export const doNotTrack: View = (policy, speech) => {
  const {signals = {}} = policy
  return unlessEmpty({
    deeds: deeds(practicesAt('do-not-track', policy), policy, speech),
    doNotTrack: answer(signals.doNotTrack),
    optOut: answer(signals.optOutPreference),
    frictionless: signals.frictionless === true,
    notFrictionless: signals.frictionless === false,
    explanation: optionalLine(signals.explanation),
    tracked: signals.thirdPartyTracking === true,
    notTracked: signals.thirdPartyTracking === false
  })
}

function answer(stated: 'honoured' | 'ignored' | 'partly' | undefined): object | null {
  if (stated === undefined) return null
  return {honoured: stated === 'honoured', ignored: stated === 'ignored', partly: stated === 'partly'}
}
