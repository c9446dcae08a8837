import {allOf} from '../answer.js'
import {reviewOffered, trackingAcrossSites} from '../conditions.js'
import {changesAnnounced, effectiveDate} from '../checks/changes.js'
import {dataCollected} from '../checks/collection.js'
import {recipientsStated} from '../checks/recipients.js'
import {accessExplained} from '../checks/rights.js'
import {signalFields} from '../checks/sale.js'
import {defineLaw} from '../law.js'

/** California Business and Professions Code, section 22575(b). */
export const caloppa = defineLaw(
  'caloppa',
  {
    url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575.',
    checked: {on: '2026-11-20', by: 'official-text'}
  },
  [
    {
      id: '22575.b.1',
      disclosure: {
        en: 'Which categories of personally identifiable information are collected through the site, and with which categories of third parties it may be shared.',
        de: 'Welche Kategorien personenbezogener Informationen über die Website erhoben werden, und an welche Kategorien Dritter sie weitergegeben werden können.'
      },
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(1)',
      satisfiedBy: {facts: allOf(dataCollected, recipientsStated), text: {allOf: ['collection', 'sharing']}},
      section: 'collection'
    },
    {
      id: '22575.b.2',
      disclosure: {
        en: 'How people review their information and ask for changes.',
        de: 'Wie Personen ihre Informationen einsehen und Änderungen verlangen.'
      },
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(2)',
      applies: reviewOffered,
      satisfiedBy: {facts: accessExplained, text: {anyOf: ['rights.access', 'rights.rectification']}},
      section: 'rights'
    },
    {
      id: '22575.b.3',
      disclosure: {
        en: 'How people are informed of material changes to the policy.',
        de: 'Wie wesentliche Änderungen der Erklärung mitgeteilt werden.'
      },
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(3)',
      satisfiedBy: {facts: changesAnnounced, text: {anyOf: ['changes.notice', 'changes']}},
      section: 'changes'
    },
    {
      id: '22575.b.4',
      disclosure: {en: 'From when the policy applies.', de: 'Ab wann die Erklärung gilt.'},
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(4)',
      satisfiedBy: {facts: effectiveDate, text: {anyOf: ['changes.effective-date']}},
      section: 'changes'
    },
    {
      id: '22575.b.5',
      disclosure: {
        en: 'How Do-Not-Track signals, or other ways to choose about tracking across sites, are answered; a link to a description of such a choice suffices.',
        de: 'Wie auf Do-Not-Track-Signale oder andere Möglichkeiten, über seitenübergreifende Verfolgung zu entscheiden, reagiert wird; ein Link auf die Beschreibung einer solchen Möglichkeit genügt.'
      },
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(5), (7)',
      inForce: {from: '2014-01-01'},
      applies: trackingAcrossSites,
      satisfiedBy: {
        facts: signalFields('doNotTrack'),
        text: {anyOf: ['do-not-track', 'do-not-track.answer']}
      },
      section: 'do-not-track'
    },
    {
      id: '22575.b.6',
      disclosure: {
        en: "Whether others may collect information about somebody's activities over time and across sites when the site is used.",
        de: 'Ob Dritte bei der Nutzung der Website Informationen über die Aktivitäten einer Person über längere Zeit und über Websites hinweg erheben können.'
      },
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(6)',
      inForce: {from: '2014-01-01'},
      satisfiedBy: {
        facts: signalFields('thirdPartyTracking'),
        text: {anyOf: ['do-not-track.third-party-tracking', 'cookies.third-party']}
      },
      section: 'do-not-track'
    }
  ]
)
