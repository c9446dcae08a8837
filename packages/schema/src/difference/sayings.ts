import {changes} from '../languages/index.js'
import type {Comparison} from './compare.js'
import {placeName} from './field-names.js'
import {isHarder} from './obstacles.js'
import {listed, valued, type Meaning, type Saying, type Words} from './saying.js'
import {lengthOf} from './words.js'

const never = {added: false, removed: false}
const always = {added: true, removed: true}
const whenAdded = {added: true, removed: false}
const whenRemoved = {added: false, removed: true}
const yes = (): boolean => true
const no = (): boolean => false
const wasThere = ({before}: Comparison): boolean => before !== undefined
const longer = ({before, after}: Comparison): boolean => lengthOf(after) > lengthOf(before)

/** A promise (“we never sell …”) counts the other way round: it matters if it is removed. */
const practice: Saying = (comparison) => {
  const entry = comparison.after ?? comparison.before
  const promise = spokenModality(entry) === 'never'
  const words = promise ? changes.promise : changes.practice
  return listed(words, promise ? whenRemoved : whenAdded)(comparison)
}

function spokenModality(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'modality' in entry ? entry.modality : undefined
}

/** The data, purposes and recipients of a promise: with fewer of them, the promise is weaker. */
function ofPractice(words: Words): Saying {
  return (comparison) => {
    const promise = comparison.within[0]?.modality === 'never'
    return listed(words, promise ? whenRemoved : whenAdded)(comparison)
  }
}

/** Where a practice applies: everywhere, unless it says otherwise. */
const applies: Saying = (comparison) => {
  const {before = 'everywhere', after = 'everywhere'} = comparison
  return valued(changes.places['practices[].where'], yes)({...comparison, before, after})
}

/** A recipient that was added, removed, or replaced by another one of its kind. */
const recipientEntry: Saying = (comparison) =>
  comparison.before !== undefined && comparison.after !== undefined
    ? replaced(comparison)
    : listed(changes.recipient, whenAdded)(comparison)

/** `Recipient replaced: Mail House instead of Parcel Post.` */
function replaced(comparison: Comparison): Meaning {
  return valued(changes.replaced, yes)({...comparison, within: []})
}

/** How a right is used: if that has become harder, the sentence says so. */
function wayToUse(comparison: Comparison): Meaning {
  const {before, after} = comparison
  const what = isHarder(before, after) ? changes.harder : changes.wayToUse
  return valued(what, () => before !== undefined || isHarder(before, after))(comparison)
}

/** Where requests go: it matters if a way is changed or removed. */
function requests(comparison: Comparison): Meaning {
  return valued(placeName(comparison.at), wasThere)(comparison)
}

/** What each place means. A place that isn't here is reported as it is, and as one that doesn't matter. */
export const sayings: Readonly<Record<string, Saying>> = {
  'organisation.name': valued(changes.places['organisation.name'], yes),
  'organisation.legalName': valued(changes.places['organisation.legalName'], yes),
  'regimes[]': listed(changes.places['regimes[]'], whenRemoved),
  'states[]': listed(changes.places['states[]'], whenRemoved),

  'practices[]': practice,
  'practices[].modality': valued(
    changes.places['practices[].modality'],
    ({before, after}) => before !== after && after !== 'never'
  ),
  'practices[].data[]': ofPractice(changes.data),
  'practices[].purposes[]': ofPractice(changes.purpose),
  'practices[].with[]': ofPractice(changes.recipient),
  'practices[].purposes[].ground[]': listed(changes.places['practices[].purposes[].ground[]'], always),
  'practices[].purposes[].interest': valued(changes.places['practices[].purposes[].interest'], yes),
  'practices[].purposes[].keep': valued(changes.places['practices[].purposes[].keep'], longer),
  'practices[].from[]': listed(changes.places['practices[].from[]'], whenAdded),
  'practices[].about[]': ofPractice(changes.places['practices[].about[]']),
  'practices[].ground[]': listed(changes.places['practices[].ground[]'], always),
  'practices[].by[]': listed(changes.measure, whenRemoved),
  'practices[].interest': valued(changes.places['practices[].interest'], yes),
  'practices[].keep': valued(changes.places['practices[].keep'], longer),
  'practices[].choice.kind': valued(changes.places['practices[].choice.kind'], wasThere),
  'practices[].provision.required': valued(changes.places['practices[].provision.required'], yes),
  'practices[].where': applies,
  'practices[].unless': valued(changes.places['practices[].unless'], yes),

  'cookies[]': listed(changes.places['cookies[]'], whenAdded),
  'cookies[].provider': valued(changes.places['cookies[].provider'], yes),
  'cookies[].duration': valued(changes.places['cookies[].duration'], longer),
  'cookies[].category': valued(changes.places['cookies[].category'], yes),
  'cookies[].purpose': valued(changes.places['cookies[].purpose'], yes),
  'cookies[].consent': valued(changes.places['cookies[].consent'], yes),
  'cookies[].thirdPartyAccess': valued(
    changes.places['cookies[].thirdPartyAccess'],
    ({after}) => after === true
  ),

  'recipients[]': recipientEntry,
  'recipients[].name': replaced,
  'recipients[].kind': valued(changes.places['recipients[].kind'], yes),
  'recipients[].kind[]': listed(changes.places['recipients[].kind[]'], always),
  'recipients[].data[]': listed(changes.places['recipients[].data[]'], whenAdded),
  'recipients[].purposes[]': listed(changes.purpose, whenAdded),
  'recipients[].country': valued(changes.places['recipients[].country'], yes),
  'recipients[].country[]': listed(changes.country, whenAdded),

  'transfers[]': listed(changes.places['transfers[]'], whenAdded),
  'transfers[].to[]': listed(changes.country, whenAdded),
  'transfers[].safeguard': valued(changes.places['transfers[].safeguard'], yes),

  'retention[]': listed(changes.places['retention[]'], always),
  'retention[].period': valued(changes.places['retention[].period'], longer),
  'retention[].criteria': valued(changes.places['retention[].criteria'], yes),
  'retention[].from': valued(changes.places['retention[].from'], yes),
  'retention[].then': valued(changes.places['retention[].then'], yes),
  'retention[].data[]': listed(changes.data, whenAdded),

  'rights.granted[]': listed(changes.places['rights.granted[]'], whenRemoved),
  'rights.granted[].how': wayToUse,
  'rights.requests.email': requests,
  'rights.requests.phone': requests,
  'rights.requests.tollFree': requests,
  'rights.requests.form': requests,
  'rights.verification': valued(changes.places['rights.verification'], ({after}) => after !== undefined),
  'rights.agent': valued(changes.places['rights.agent'], wasThere),
  'rights.complaints.how': valued(changes.places['rights.complaints.how'], wasThere),
  'rights.authorities[]': listed(changes.places['rights.authorities[]'], whenRemoved),
  'cookieConsent.refuse': valued(changes.places['cookieConsent.refuse'], wasThere),
  'cookieConsent.change': valued(changes.places['cookieConsent.change'], wasThere),
  'practices[].choice.how': valued(changes.places['practices[].choice.how'], wasThere),
  'rights.answeredWithin': valued(changes.places['rights.answeredWithin'], longer),
  'rights.complaints.acknowledgedWithin': valued(
    changes.places['rights.complaints.acknowledgedWithin'],
    longer
  ),

  'rights.extendedBy': valued(changes.places['rights.extendedBy'], longer),
  'rights.fee': valued(changes.places['rights.fee'], ({after}) => after !== 'none'),

  'rights.metrics.requests[]': listed(changes.places['rights.metrics.requests[]'], never),

  'incentives[]': listed(changes.places['incentives[]'], always),
  'incentives[].terms': valued(changes.places['incentives[].terms'], yes),
  'incentives[].data[]': listed(changes.data, whenAdded),
  'incentives[].optIn': valued(changes.places['incentives[].optIn'], no),
  'incentives[].withdraw': wayToUse,
  'incentives[].value': valued(changes.places['incentives[].value'], no),
  'incentives[].method': valued(changes.places['incentives[].method'], no),

  'sale.sold': valued(changes.places['sale.sold'], yes),
  'sale.sold[]': listed(changes.places['sale.sold[]'], whenAdded),
  'sale.shared[]': listed(changes.places['sale.shared[]'], whenAdded),
  'sale.businessPurpose[]': listed(changes.places['sale.businessPurpose[]'], whenAdded),
  'sale.under16': valued(changes.places['sale.under16'], ({after}) => after === true),
  'sale.sensitiveUse': valued(changes.places['sale.sensitiveUse'], yes),
  'signals.doNotTrack': valued(changes.places['signals.doNotTrack'], yes),
  'signals.optOutPreference': valued(changes.places['signals.optOutPreference'], yes),
  'signals.thirdPartyTracking': valued(
    changes.places['signals.thirdPartyTracking'],
    ({after}) => after === true
  ),

  'children.directed': valued(changes.places['children.directed'], yes),
  'children.minimumAge': valued(changes.places['children.minimumAge'], yes),
  'children.knowinglyCollected': valued(changes.places['children.knowinglyCollected'], yes),
  'children.data[]': listed(changes.data, whenAdded),
  'children.purposes[]': listed(changes.purpose, whenAdded),
  'children.disclosure': valued(changes.places['children.disclosure'], yes),
  'children.parentalConsent': valued(changes.places['children.parentalConsent'], yes),
  'children.retention': valued(changes.places['children.retention'], yes),

  'children.recipients': valued(changes.places['children.recipients'], yes),
  'children.recipients[]': listed(changes.places['children.recipients[]'], whenAdded),
  'children.disclosureConsent': valued(changes.places['children.disclosureConsent'], yes),
  'children.protection': valued(changes.places['children.protection'], yes),
  'children.profiledAdvertising': valued(
    changes.places['children.profiledAdvertising'],
    ({after}) => after !== false
  ),

  'automatedDecisions[]': listed(changes.places['automatedDecisions[]'], whenAdded),
  'automatedDecisions[].logic': valued(changes.places['automatedDecisions[].logic'], yes),
  'automatedDecisions[].consequences': valued(changes.places['automatedDecisions[].consequences'], yes),
  'automatedDecisions[].significance': valued(changes.places['automatedDecisions[].significance'], yes),
  'automatedDecisions[].review': valued(changes.places['automatedDecisions[].review'], yes),
  'automatedDecisions[].data[]': listed(changes.data, whenAdded),

  'profiling[]': listed(changes.places['profiling[]'], whenAdded),
  'profiling[].for': valued(changes.places['profiling[].for'], yes),
  'profiling[].logic': valued(changes.places['profiling[].logic'], yes),
  'profiling[].effect': valued(changes.places['profiling[].effect'], yes),
  'profiling[].options': valued(changes.places['profiling[].options'], wasThere),
  'profiling[].data[]': listed(changes.data, whenAdded),

  'aiSystems[]': listed(changes.places['aiSystems[]'], whenAdded),
  'aiSystems[].tasks[]': listed(changes.places['aiSystems[].tasks[]'], whenAdded),
  'aiSystems[].notice': valued(changes.places['aiSystems[].notice'], wasThere),
  'aiSystems[].data[]': listed(changes.data, whenAdded),

  'security.measures[]': listed(changes.measure, whenRemoved),
  'changes.announced[]': listed(changes.places['changes.announced[]'], whenRemoved),
  'changes.before': valued(
    changes.places['changes.before'],
    ({before, after}) => lengthOf(after) < lengthOf(before)
  ),

  title: valued(changes.places.title, no),
  version: valued(changes.places.version, no),
  effective: valued(changes.places.effective, no),
  updated: valued(changes.places.updated, no)
}
