import {
  broader,
  crosswalk,
  groundsOf,
  kindsOf,
  labels,
  purposesOf,
  recipientOf,
  regimes,
  representativesOf,
  verbOf,
  vocabularies,
  type Crosswalk,
  type Policy,
  type Practice,
  type RecipientKind,
  type TermOf,
  type Vocabulary,
  type VocabularyName
} from '@policy-gen/schema'
import {activity, kindsInWords} from '../../compose/view/practices.js'
import {keptOf, type Kept} from '../../compose/view/kept.js'
import {postalLine} from '../../compose/wording/addresses.js'
import type {OtherTerm} from '../../compose/wording/speech.js'
import {labelSpeech, type LabelSpeech} from './label-speech.js'

/** The policy as linked data, in the terms of the W3C's Data Privacy Vocabulary (DPV 2). */
export function dpv(policy: Policy): string {
  const speech = labelSpeech(policy)
  const practices = policy.practices ?? []
  const notice = {
    '@context': context(policy.language),
    ...(policy.url !== undefined && {'@id': policy.url}),
    '@type': 'dpv:PrivacyNotice',
    'dct:title': policy.title,
    'dct:language': policy.language,
    'dct:hasVersion': policy.version,
    'dct:valid': policy.effective,
    'dct:modified': policy.updated,
    'dpv:hasApplicableLaw': policy.regimes?.map((regime) => ({
      '@type': 'dpv:Law',
      'dct:title': speech.ours(labels[speech.language].lawNames[regime]),
      'dct:identifier': regimes[regime].citation
    })),
    'dpv:hasDataController': controller(policy, speech),
    'dpv:hasProcess': [
      ...practices
        .filter((practice) => !('never' in practice))
        .map((practice) => process(practice, policy, speech)),
      ...transfers(policy, speech)
    ],
    'dpv:hasProhibition': practices
      .filter((practice) => 'never' in practice)
      .map((practice) => ({'@type': 'dpv:Prohibition', 'dpv:hasProcess': process(practice, policy, speech)})),
    'dpv:hasTechnicalOrganisationalMeasure': policy.security?.measures.map((measure) =>
      term('securityMeasures', measure, 'dpv:TechnicalOrganisationalMeasure', speech)
    ),
    'dpv:hasRight': policy.rights?.granted.map((granted) =>
      term('rights', typeof granted === 'string' ? granted : granted.right, 'dpv:DataSubjectRight', speech)
    )
  }
  return `${JSON.stringify(withoutEmpty(notice), null, 2)}\n`
}

function context(language: string): object {
  return {
    '@language': language,
    dct: 'http://purl.org/dc/terms/',
    dpv: 'https://w3id.org/dpv#',
    'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
    loc: 'https://w3id.org/dpv/loc#',
    pd: 'https://w3id.org/dpv/pd#',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    tech: 'https://w3id.org/dpv/tech#'
  }
}

function controller({organisation}: Policy, speech: LabelSpeech): object {
  const {name, legalName = name, address, contact, dataProtectionOfficer: officer} = organisation
  return {
    '@type': 'dpv:DataController',
    'dpv:hasName': legalName,
    'dpv:hasAddress': address && postalLine(address, speech.country(address.country)),
    'dpv:hasContact': contact?.email ?? contact?.form ?? contact?.phone,
    'dpv:hasRepresentative': representativesOf({organisation}).map((representative) => ({
      '@type': 'dpv:Representative',
      'dpv:hasName': representative.name,
      'dpv:hasContact': representative.email ?? representative.form ?? representative.phone
    })),
    'dpv:hasDataProtectionOfficer':
      officer === undefined || officer === 'none'
        ? undefined
        : {
            '@type': 'dpv:DataProtectionOfficer',
            'dpv:hasName': officer.name,
            'dpv:hasContact': officer.email ?? officer.form ?? officer.phone
          }
  }
}

function process(practice: Practice, policy: Policy, speech: LabelSpeech): object {
  const {action} = verbOf(practice)
  const kept = keptOf(practice, policy, speech)
  return {
    '@type': 'dpv:Process',
    'dct:title': hasOwnName(practice) ? activity(practice, speech) : speech.ours(activity(practice, speech)),
    'skos:note': 'may' in practice ? 'may' : undefined,
    'dpv:hasProcessing': term('actions', action, 'dpv:Processing', speech),
    'dpv:hasPersonalData': practice.data?.map((data) =>
      term('dataCategories', data, 'dpv:PersonalData', speech)
    ),
    'dpv:hasJurisdiction': practice.where?.map((region) => ({
      // DPV names countries by ISO 3166.
      '@id': `loc:${region === 'UK' ? 'GB' : region}`
    })),
    'dpv:hasDataSubject': practice.about?.map((subject) =>
      term('subjects', subject, 'dpv:DataSubject', speech)
    ),
    'dpv:hasPurpose': purposesOf(practice).map((purpose) => term('purposes', purpose, 'dpv:Purpose', speech)),
    'dpv:hasLegalBasis': groundsOf(practice).map((ground) =>
      term('legalGrounds', ground, 'dpv:LegalBasis', speech)
    ),
    'dpv:hasDataSource': practice.from?.map((origin) => term('origins', origin, 'dpv:DataSource', speech)),
    'dpv:hasRecipient': practice.with?.map((other) => recipient(other, policy, speech)),
    'dpv:hasStorageCondition': kept && {
      '@type': 'dpv:StorageDuration',
      'dct:description': storage(kept, speech)
    }
  }
}

/** Whether an activity is named in the author's own words. */
function hasOwnName({name, when}: Practice): boolean {
  return (name ?? when) !== undefined
}

/** A period is in words of ours; its beginning, and anything else, is in the author's words. */
function storage({period, from, until, criteria}: Kept, speech: LabelSpeech): unknown {
  const said = [period, from, until, criteria].filter((part) => part !== null).join(', ')
  return said === period ? speech.ours(said) : said
}

function recipient(
  other: NonNullable<Practice['with']>[number],
  policy: Policy,
  speech: LabelSpeech
): object {
  if (typeof other === 'string' || !('recipient' in other)) {
    return term('recipientKinds', other, 'dpv:Recipient', speech)
  }
  const entry = recipientOf(other.recipient, policy)
  if (entry === undefined) return term('recipientKinds', {other: other.recipient}, 'dpv:Recipient', speech)
  const kinds = kindsOf(entry)
  const [kind = 'third-party'] = kinds
  if (entry.name === undefined && kinds.length === 1)
    return term('recipientKinds', kind, 'dpv:Recipient', speech)
  const types = [...new Set(kinds.map(typeOf))]
  return {
    '@type': types.length === 1 ? types[0] : types,
    'dpv:hasName': entry.name ?? speech.ours(kindsInWords(entry, speech))
  }
}

/** What kind of thing a named recipient is. */
function typeOf(kind: RecipientKind | OtherTerm): string {
  return lineageOf('recipientKinds', kind).find((each) => each !== undefined) ?? 'dpv:Recipient'
}

/** A transfer to a third country is a process, too; its safeguard is its legal basis. */
function transfers({transfers: declared}: Policy, speech: LabelSpeech): object[] {
  if (declared === undefined || declared === 'none') return []
  return declared.map(({to, safeguard, detail}) => ({
    '@type': 'dpv:Process',
    'dpv:hasProcessing': {'@id': 'dpv:CrossBorderTransfer'},
    'dpv:hasThirdCountry': to.map((country) => ({'@id': `loc:${country}`})),
    'dpv:hasLegalBasis': term('safeguards', safeguard, 'dpv:DataTransferLegalBasis', speech),
    'dct:description': detail
  }))
}

/** DPV's term if it has one, else a subclass of the nearest broader term, with a label of its own. */
function term<List extends VocabularyName>(
  list: List,
  id: TermOf<List> | OtherTerm,
  type: string,
  speech: LabelSpeech
): object {
  const [known, ...wider] = lineageOf(list, id)
  if (known !== undefined) return {'@id': known}
  return {
    '@type': wider.find((each) => each !== undefined) ?? type,
    'skos:prefLabel': typeof id === 'string' ? speech.ours(speech.term(list, id)) : speech.term(list, id)
  }
}

/** DPV's names for a term and the broader ones, the nearest first. */
function lineageOf(list: VocabularyName, id: string | OtherTerm): (string | undefined)[] {
  if (typeof id === 'object') return []
  const vocabulary: Vocabulary = vocabularies[list]
  const known: Readonly<Partial<Record<VocabularyName, Crosswalk<string>>>> = crosswalk
  return [id, ...broader(vocabulary, id)].map((each) => known[list]?.[each]?.dpv)
}

/** In linked data, an empty list means nothing. */
function withoutEmpty(value: object): object {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) => (Array.isArray(each) && each.length === 0 ? undefined : each))
  ) as object
}
