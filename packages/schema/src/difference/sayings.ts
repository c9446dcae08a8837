import type {Comparison} from './compare.js'
import {placeName} from './field-names.js'
import {isHarder} from './obstacles.js'
import {listed, valued, type Meaning, type Saying, type Words} from './saying.js'
import {lengthOf} from './words.js'

const always = {added: true, removed: true}
const whenAdded = {added: true, removed: false}
const whenRemoved = {added: false, removed: true}
const yes = (): boolean => true
const no = (): boolean => false
const wasThere = ({before}: Comparison): boolean => before !== undefined
const longer = ({before, after}: Comparison): boolean => lengthOf(after) > lengthOf(before)

/** A promise (“we never sell …”) weighs the other way round: it matters when it goes. */
const practice: Saying = (comparison) => {
  const entry = comparison.after ?? comparison.before
  const promise = spokenModality(entry) === 'never'
  const words = promise
    ? {
        added: {en: 'New promise never to', de: 'Neue Zusage, dies nicht zu tun'},
        removed: {en: 'No longer promised never to', de: 'Nicht mehr zugesagt, dies nicht zu tun'}
      }
    : {
        added: {en: 'New practice', de: 'Neue Praxis'},
        removed: {en: 'No longer done', de: 'Nicht mehr getan'}
      }
  return listed(words, promise ? whenRemoved : whenAdded)(comparison)
}

function spokenModality(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'modality' in entry ? entry.modality : undefined
}

/** The data, purposes, recipients of a promise: fewer of them is a weaker promise. */
function ofPractice(words: Words): Saying {
  return (comparison) => {
    const promise = comparison.within[0]?.modality === 'never'
    return listed(words, promise ? whenRemoved : whenAdded)(comparison)
  }
}

const data = {
  added: {en: 'More data', de: 'Weitere Daten'},
  removed: {en: 'No longer this data', de: 'Diese Daten nicht mehr'}
}
const purpose = {
  added: {en: 'New purpose', de: 'Neuer Zweck'},
  removed: {en: 'No longer for this purpose', de: 'Nicht mehr zu diesem Zweck'}
}
const recipient = {
  added: {en: 'New recipient', de: 'Neuer Empfänger'},
  removed: {en: 'No longer a recipient', de: 'Kein Empfänger mehr'}
}
const country = {
  added: {en: 'Data now goes to', de: 'Daten gehen jetzt nach'},
  removed: {en: 'Data no longer goes to', de: 'Daten gehen nicht mehr nach'}
}
const measure = {
  added: {en: 'New security measure', de: 'Neue Sicherheitsmaßnahme'},
  removed: {en: 'No longer a security measure', de: 'Keine Sicherheitsmaßnahme mehr'}
}

/** A recipient that came, went, or was replaced by another one of its kind. */
const recipientEntry: Saying = (comparison) =>
  comparison.before !== undefined && comparison.after !== undefined
    ? replaced(comparison)
    : listed(recipient, whenAdded)(comparison)

/** `Recipient replaced: Mail House instead of Parcel Post.` */
function replaced(comparison: Comparison): Meaning {
  return valued({en: 'Recipient replaced', de: 'Empfänger ersetzt'}, yes)({...comparison, within: []})
}

/** How a right is used: that it becomes harder matters most, and is said. */
function wayToUse(comparison: Comparison): Meaning {
  const {before, after} = comparison
  const what = isHarder(before, after)
    ? {en: 'Harder to use a right', de: 'Ein Recht ist schwerer auszuüben'}
    : {en: 'How to use a right', de: 'Wie ein Recht ausgeübt wird'}
  return valued(what, () => before !== undefined || isHarder(before, after))(comparison)
}

/** Where requests go: another way or one way less matters. */
function requests(comparison: Comparison): Meaning {
  const {en, de} = placeName(comparison.at)
  return valued({en, de}, wasThere)(comparison)
}

/** What each place means. A place that isn't here is reported as it is, and isn't held to matter. */
export const sayings: Readonly<Record<string, Saying>> = {
  'organisation.name': valued({en: 'Name of the organisation', de: 'Name der Organisation'}, yes),
  'organisation.legalName': valued({en: 'Legal name', de: 'Rechtlicher Name'}, yes),
  'regimes[]': listed(
    {
      added: {en: 'Now also answers to', de: 'Gilt jetzt auch nach'},
      removed: {en: 'No longer answers to', de: 'Gilt nicht mehr nach'}
    },
    whenRemoved
  ),

  'practices[]': practice,
  'practices[].modality': valued(
    {en: 'How firmly it is said', de: 'Wie bestimmt es gesagt wird'},
    ({before, after}) => before !== after && after !== 'never'
  ),
  'practices[].data[]': ofPractice(data),
  'practices[].purposes[]': ofPractice(purpose),
  'practices[].with[]': ofPractice(recipient),
  'practices[].purposes[].ground[]': listed(
    {
      added: {en: 'New legal ground', de: 'Neue Rechtsgrundlage'},
      removed: {en: 'No longer a legal ground', de: 'Keine Rechtsgrundlage mehr'}
    },
    always
  ),
  'practices[].purposes[].interest': valued({en: 'Interest pursued', de: 'Verfolgtes Interesse'}, yes),
  'practices[].purposes[].keep': valued({en: 'Kept for', de: 'Aufbewahrt für'}, longer),
  'practices[].from[]': listed(
    {
      added: {en: 'New source', de: 'Neue Quelle'},
      removed: {en: 'No longer a source', de: 'Keine Quelle mehr'}
    },
    whenAdded
  ),
  'practices[].about[]': ofPractice({
    added: {en: 'Now also about', de: 'Betrifft jetzt auch'},
    removed: {en: 'No longer about', de: 'Betrifft nicht mehr'}
  }),
  'practices[].ground[]': listed(
    {
      added: {en: 'New legal ground', de: 'Neue Rechtsgrundlage'},
      removed: {en: 'No longer a legal ground', de: 'Keine Rechtsgrundlage mehr'}
    },
    always
  ),
  'practices[].by[]': listed(measure, whenRemoved),
  'practices[].interest': valued({en: 'Interest pursued', de: 'Verfolgtes Interesse'}, yes),
  'practices[].keep': valued({en: 'Kept for', de: 'Aufbewahrt für'}, longer),
  'practices[].choice.kind': valued({en: 'Choice', de: 'Wahlmöglichkeit'}, wasThere),
  'practices[].provision.required': valued(
    {en: 'Whether data must be given', de: 'Ob Daten anzugeben sind'},
    yes
  ),
  'practices[].unless': valued({en: 'Exception', de: 'Ausnahme'}, yes),

  'cookies[]': listed(
    {added: {en: 'New cookie', de: 'Neues Cookie'}, removed: {en: 'No longer set', de: 'Nicht mehr gesetzt'}},
    whenAdded
  ),
  'cookies[].duration': valued({en: 'Lifetime of the cookie', de: 'Lebensdauer des Cookies'}, longer),
  'cookies[].category': valued({en: 'What the cookie is for', de: 'Wofür das Cookie da ist'}, yes),
  'cookies[].purpose': valued({en: 'Purpose of the cookie', de: 'Zweck des Cookies'}, yes),
  'cookies[].consent': valued(
    {en: 'The cookie waits for consent', de: 'Das Cookie wartet auf die Einwilligung'},
    yes
  ),
  'cookies[].thirdPartyAccess': valued(
    {en: 'Third parties can read the cookie', de: 'Dritte können das Cookie auslesen'},
    ({after}) => after === true
  ),

  'recipients[]': recipientEntry,
  'recipients[].name': replaced,
  'recipients[].kind': valued({en: 'What the recipient is', de: 'Was der Empfänger ist'}, yes),
  'recipients[].data[]': listed(
    {
      added: {en: 'Also receives', de: 'Erhält auch'},
      removed: {en: 'No longer receives', de: 'Erhält nicht mehr'}
    },
    whenAdded
  ),
  'recipients[].purposes[]': listed(purpose, whenAdded),
  'recipients[].country': valued({en: 'Country of the recipient', de: 'Land des Empfängers'}, yes),
  'recipients[].country[]': listed(country, whenAdded),

  'transfers[]': listed(
    {
      added: {en: 'New transfer', de: 'Neue Übermittlung'},
      removed: {en: 'No longer transferred', de: 'Nicht mehr übermittelt'}
    },
    whenAdded
  ),
  'transfers[].to[]': listed(country, whenAdded),
  'transfers[].safeguard': valued({en: 'Safeguard of the transfer', de: 'Garantie der Übermittlung'}, yes),

  'retention[]': listed(
    {
      added: {en: 'New rule of retention', de: 'Neue Regel zur Aufbewahrung'},
      removed: {en: 'Rule of retention gone', de: 'Regel zur Aufbewahrung entfallen'}
    },
    always
  ),
  'retention[].period': valued({en: 'Kept for', de: 'Aufbewahrt für'}, longer),
  'retention[].criteria': valued(
    {en: 'What decides how long it is kept', de: 'Was über die Aufbewahrung entscheidet'},
    yes
  ),
  'retention[].from': valued({en: 'Counted from', de: 'Gerechnet ab'}, yes),
  'retention[].then': valued({en: 'What happens afterwards', de: 'Was danach geschieht'}, yes),
  'retention[].data[]': listed(data, whenAdded),

  'rights.granted[]': listed(
    {added: {en: 'New right', de: 'Neues Recht'}, removed: {en: 'Right removed', de: 'Recht entfallen'}},
    whenRemoved
  ),
  'rights.granted[].how': wayToUse,
  'rights.requests.email': requests,
  'rights.requests.phone': requests,
  'rights.requests.tollFree': requests,
  'rights.requests.form': requests,
  'rights.verification': valued(
    {en: 'How identity is checked', de: 'Wie die Identität geprüft wird'},
    ({after}) => after !== undefined
  ),
  'rights.agent': valued(
    {en: 'How somebody else can make a request', de: 'Wie jemand anders einen Antrag stellen kann'},
    wasThere
  ),
  'rights.complaints.how': valued(
    {en: 'How to complain to the organisation', de: 'Wie man sich bei der Organisation beschwert'},
    wasThere
  ),
  'rights.authorities[]': listed(
    {
      added: {en: 'New authority to complain to', de: 'Neue Aufsichtsbehörde'},
      removed: {en: 'No longer an authority to complain to', de: 'Keine Aufsichtsbehörde mehr'}
    },
    whenRemoved
  ),
  'cookieConsent.change': valued(
    {en: 'How consent to cookies is withdrawn', de: 'Wie die Einwilligung in Cookies widerrufen wird'},
    wasThere
  ),
  'practices[].choice.how': valued(
    {en: 'How people decide about it', de: 'Wie man darüber entscheidet'},
    wasThere
  ),
  'rights.answeredWithin': valued(
    {en: 'Requests are answered within', de: 'Anträge werden beantwortet binnen'},
    longer
  ),
  'rights.complaints.acknowledgedWithin': valued(
    {en: 'Complaints are acknowledged within', de: 'Beschwerden werden bestätigt binnen'},
    longer
  ),

  'sale.sold': valued({en: 'Sold', de: 'Verkauft'}, yes),
  'sale.sold[]': listed(
    {
      added: {en: 'Now sold', de: 'Jetzt verkauft'},
      removed: {en: 'No longer sold', de: 'Nicht mehr verkauft'}
    },
    whenAdded
  ),
  'sale.shared[]': listed(
    {
      added: {en: 'Now shared for advertising', de: 'Jetzt für Werbung weitergegeben'},
      removed: {en: 'No longer shared for advertising', de: 'Nicht mehr für Werbung weitergegeben'}
    },
    whenAdded
  ),
  'sale.businessPurpose[]': listed(
    {
      added: {en: 'Now disclosed for a business purpose', de: 'Jetzt für einen Geschäftszweck weitergegeben'},
      removed: {
        en: 'No longer disclosed for a business purpose',
        de: 'Nicht mehr für einen Geschäftszweck weitergegeben'
      }
    },
    whenAdded
  ),
  'sale.under16': valued(
    {
      en: 'Data of people under 16 is sold or shared',
      de: 'Daten von Personen unter 16 Jahren werden verkauft oder weitergegeben'
    },
    ({after}) => after === true
  ),
  'sale.sensitiveUse': valued({en: 'Use of sensitive data', de: 'Nutzung sensibler Daten'}, yes),
  'signals.doNotTrack': valued({en: 'Do Not Track', de: 'Do Not Track'}, yes),
  'signals.optOutPreference': valued({en: 'Opt-out preference signals', de: 'Widerspruchssignale'}, yes),
  'signals.thirdPartyTracking': valued(
    {en: 'Others track across sites', de: 'Dritte verfolgen über Websites hinweg'},
    ({after}) => after === true
  ),

  'children.directed': valued({en: 'Directed to children', de: 'Richtet sich an Kinder'}, yes),
  'children.minimumAge': valued({en: 'Minimum age', de: 'Mindestalter'}, yes),
  'children.knowinglyCollected': valued(
    {en: "Children's data is knowingly collected", de: 'Daten von Kindern werden wissentlich erhoben'},
    yes
  ),
  'children.data[]': listed(data, whenAdded),
  'children.purposes[]': listed(purpose, whenAdded),
  'children.disclosure': valued(
    {en: "Disclosure of children's data", de: 'Weitergabe von Daten von Kindern'},
    yes
  ),
  'children.parentalConsent': valued({en: 'Consent of parents', de: 'Einwilligung der Eltern'}, yes),
  'children.retention': valued(
    {en: "How long children's data is kept", de: 'Wie lange Daten von Kindern aufbewahrt werden'},
    yes
  ),

  'automatedDecisions[]': listed(
    {
      added: {en: 'New automated decision', de: 'Neue automatisierte Entscheidung'},
      removed: {en: 'No longer decided automatically', de: 'Nicht mehr automatisiert entschieden'}
    },
    whenAdded
  ),
  'automatedDecisions[].logic': valued({en: 'Logic of the decision', de: 'Logik der Entscheidung'}, yes),
  'automatedDecisions[].consequences': valued(
    {en: 'Consequences of the decision', de: 'Folgen der Entscheidung'},
    yes
  ),
  'automatedDecisions[].significance': valued(
    {en: 'Significance of the decision', de: 'Tragweite der Entscheidung'},
    yes
  ),
  'automatedDecisions[].review': valued(
    {en: 'Review by a human', de: 'Überprüfung durch einen Menschen'},
    yes
  ),
  'automatedDecisions[].data[]': listed(data, whenAdded),

  'security.measures[]': listed(measure, whenRemoved),
  'changes.announced[]': listed(
    {
      added: {en: 'Changes are also announced', de: 'Änderungen werden auch angekündigt'},
      removed: {en: 'Changes are no longer announced', de: 'Änderungen werden nicht mehr angekündigt'}
    },
    whenRemoved
  ),
  'changes.before': valued(
    {en: 'Notice before a change takes effect', de: 'Ankündigung vor dem Wirksamwerden'},
    ({before, after}) => lengthOf(after) < lengthOf(before)
  ),

  title: valued({en: 'Title', de: 'Titel'}, no),
  version: valued({en: 'Version', de: 'Fassung'}, no),
  effective: valued({en: 'Applies from', de: 'Gilt ab'}, no),
  updated: valued({en: 'Last updated', de: 'Zuletzt geändert'}, no)
}
