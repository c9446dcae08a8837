import {capitalised, emptyCell, oneLine, optionalLine} from '../wording/text.js'
import {deeds} from './deeds.js'
import {framework} from './framework.js'
import {practicesAt} from './homes.js'
import {recipientName} from './practices.js'
import {unlessEmpty, type View} from './view.js'

/** Where data goes, what makes that lawful, and how to get a copy of it: Art. 13(1)(f) GDPR. */
export const transfers: View = (policy, speech) => {
  const listed = Array.isArray(policy.transfers) ? policy.transfers : []
  return unlessEmpty({
    none: policy.transfers === 'none',
    withRecipients: listed.some(({recipients = []}) => recipients.length > 0),
    rows: listed.map(({to, recipients = [], safeguard, detail}) => ({
      countries: speech.series(to.map((code) => speech.country(code))),
      recipients: speech.names(recipients.map((id) => recipientName(id, policy, speech))) || emptyCell,
      safeguard: capitalised(speech.term('safeguards', safeguard)),
      // `EE. UU.` has its full stop.
      stopped: speech.term('safeguards', safeguard).endsWith('.'),
      detail: optionalLine(detail)
    })),
    deeds: deeds(practicesAt('transfers', policy), policy, speech),
    framework: framework(policy, speech),
    copies: [...new Set(listed.flatMap(({copy}) => (copy === undefined ? [] : [oneLine(copy)])))]
  })
}
