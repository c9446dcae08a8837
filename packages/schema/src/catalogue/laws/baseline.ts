import {requirements} from '../../languages/index.js'
import type {Entry} from '../law.js'
import type {Requirement} from '../requirement.js'

const gdprText = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'
const calOppaText =
  'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575.'
const coppaText = 'https://www.ecfr.gov/current/title-16/section-312.4'

/**
 * What a reader may expect of any policy, whatever law it answers to. The citations name laws or principles
 * that ask for each item; the list as a whole is not a law.
 */
export const baseline: Pick<Requirement, 'url' | 'inForce' | 'checked'> = {
  url: 'https://legalinstruments.oecd.org/en/instruments/OECD-LEGAL-0188',
  // The day of the OECD's guidelines, from which all of these laws descend.
  inForce: {from: '1980-09-23'},
  checked: {on: '2026-11-20', by: 'secondary'}
}

/** What each of them requires a policy to disclose. */
export const entries = (): readonly Entry[] => [
  {
    id: 'who',
    disclosure: requirements.baseline.who,
    citation: 'such as GDPR Art. 13(1)(a); LGPD Art. 9, III',
    url: gdprText,
    satisfiedBy: {facts: 'identity', text: {anyOf: ['controller', 'contact']}},
    section: 'controller'
  },
  {
    id: 'what',
    disclosure: requirements.baseline.what,
    citation: 'such as Cal. Bus. & Prof. Code § 22575(b)(1); PIPEDA Sch. 1, 4.8.2(c)',
    url: calOppaText,
    satisfiedBy: {facts: 'dataCollected', text: {anyOf: ['collection']}},
    section: 'collection'
  },
  {
    id: 'why',
    disclosure: requirements.baseline.why,
    citation: 'such as GDPR Art. 13(1)(c); PIPEDA Sch. 1, 4.2',
    url: gdprText,
    satisfiedBy: {facts: 'somePurposeStated', text: {anyOf: ['purposes']}},
    section: 'purposes'
  },
  {
    id: 'with-whom',
    disclosure: requirements.baseline['with-whom'],
    citation: 'such as GDPR Art. 13(1)(e); Cal. Bus. & Prof. Code § 22575(b)(1)',
    url: gdprText,
    satisfiedBy: {facts: 'recipientsStated', text: {anyOf: ['sharing', 'sale']}},
    section: 'sharing'
  },
  {
    id: 'how-long',
    disclosure: requirements.baseline['how-long'],
    citation: 'such as GDPR Art. 13(2)(a); Cal. Civ. Code § 1798.100(a)(3)',
    url: gdprText,
    satisfiedBy: {facts: 'someRetentionStated', text: {anyOf: ['retention']}},
    section: 'retention'
  },
  {
    id: 'security',
    disclosure: requirements.baseline.security,
    citation: 'such as the OECD Privacy Guidelines, para. 11 (security safeguards)',
    satisfiedBy: {facts: 'securityStated', text: {anyOf: ['security']}},
    section: 'security'
  },
  {
    id: 'rights',
    disclosure: requirements.baseline.rights,
    citation: 'such as GDPR Art. 13(2)(b); Cal. Civ. Code § 1798.130(a)(5)(A)',
    url: gdprText,
    satisfiedBy: {facts: 'someRightOrChoice', text: {anyOf: ['rights', 'choices']}},
    section: 'rights'
  },
  {
    id: 'children',
    disclosure: requirements.baseline.children,
    citation: 'such as 16 CFR 312.4(d); GDPR Art. 8',
    url: coppaText,
    satisfiedBy: {facts: 'childrenAddressed', text: {anyOf: ['children']}},
    section: 'children'
  },
  {
    id: 'changes',
    disclosure: requirements.baseline.changes,
    citation: 'such as Cal. Bus. & Prof. Code § 22575(b)(3)',
    url: calOppaText,
    satisfiedBy: {facts: 'changesAnnounced', text: {anyOf: ['changes', 'changes.notice']}},
    section: 'changes'
  },
  {
    id: 'contact',
    disclosure: requirements.baseline.contact,
    citation: 'such as GDPR Art. 13(1)(a); LGPD Art. 9, IV',
    url: gdprText,
    satisfiedBy: {facts: 'contactDetails', text: {anyOf: ['contact']}},
    section: 'contact'
  },
  {
    id: 'date',
    disclosure: requirements.baseline.date,
    citation: 'such as Cal. Bus. & Prof. Code § 22575(b)(4); 11 CCR § 7011(e)(4)',
    url: calOppaText,
    satisfiedBy: {facts: 'anyDate', text: {anyOf: ['changes.effective-date', 'changes.last-updated']}},
    section: 'changes'
  }
]
