import {purposesOf} from '@policy-gen/schema'
import {optionalLine} from '../wording/text.js'
import {deeds} from './deeds.js'
import {practicesAt} from './homes.js'
import {incentives} from './incentives.js'
import {activityFor} from './practices.js'
import {isWritten, unlessEmpty, type View} from './view.js'

/** What people can decide without calling on a right. */
export const choices: View = (policy, speech) =>
  unlessEmpty({
    rows: (policy.practices ?? []).flatMap((practice) => {
      const {choice} = practice
      if (choice === undefined || 'never' in practice) return []
      return [
        {
          activity: activityFor(practice, purposesOf(practice), speech),
          optIn: choice.kind === 'opt-in',
          optOut: choice.kind === 'opt-out',
          optional: choice.kind === 'optional',
          settings: choice.kind === 'settings',
          none: choice.kind === 'none',
          how: optionalLine(choice.how)
        }
      ]
    }),
    deeds: deeds(practicesAt('choices', policy), policy, speech),
    incentives: incentives(policy, speech),
    cookies: isWritten(policy, 'cookies') ? null : optionalLine(policy.cookieConsent?.change)
  })
