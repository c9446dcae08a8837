import {optionalLine} from '../wording/text.js'
import {deeds} from './deeds.js'
import {activity, stating} from './practices.js'
import {unlessEmpty, type View} from './view.js'

/** What people can decide without calling on a right. */
export const choices: View = (policy, speech) =>
  unlessEmpty({
    rows: (policy.practices ?? []).flatMap((practice) => {
      const {choice} = practice
      if (choice === undefined || 'never' in practice) return []
      return [
        {
          activity: activity(practice, speech),
          optIn: choice.kind === 'opt-in',
          optOut: choice.kind === 'opt-out',
          optional: choice.kind === 'optional',
          settings: choice.kind === 'settings',
          none: choice.kind === 'none',
          how: optionalLine(choice.how)
        }
      ]
    }),
    deeds: deeds(stating(policy, ['offer-choice']), policy, speech),
    cookies: optionalLine(policy.cookieConsent?.change)
  })
