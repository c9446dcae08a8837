import {labels, type Localised} from '../languages/index.js'
import {labelled, type Entry} from './term.js'

/** A body of privacy law: how it is called and cited. What it wants disclosed is in `catalogue/laws/`. */
interface RegimeTerm extends Entry {
  /** The official name. */
  readonly name: Localised
  /** How lawyers cite it. */
  readonly citation: string
  /** From when it applies. */
  readonly inForce: {readonly from: string}
  /** The area within which it lets data move freely, and outside of which a country is a third one. */
  readonly area?: 'EU' | 'UK'
}

/**
 * The laws that a policy can answer to. A new law is an entry here, which lies below the model, and a file in
 * `catalogue/laws/`, which asks the model: without the file, this doesn't compile.
 */
export const regimes = /* @__PURE__ */ labelled(labels.regimes, {
  gdpr: {
    name: labels.lawNames.gdpr,
    definition: 'The data protection law of the European Union and the European Economic Area.',
    citation: 'Regulation (EU) 2016/679',
    inForce: {from: '2018-05-25'},
    area: 'EU'
  },
  'uk-gdpr': {
    name: labels.lawNames['uk-gdpr'],
    definition: 'The data protection law of the United Kingdom.',
    citation: 'UK GDPR; Data Protection Act 2018 (c. 12)',
    inForce: {from: '2021-01-01'},
    area: 'UK'
  },
  eprivacy: {
    name: labels.lawNames.eprivacy,
    definition:
      'The law of cookies and similar technologies in the European Union, as each member state has made it.',
    citation: 'Directive 2002/58/EC as amended by Directive 2009/136/EC',
    inForce: {from: '2011-05-25'}
  },
  ccpa: {
    name: labels.lawNames.ccpa,
    definition: 'The consumer privacy law of California as the California Privacy Rights Act amended it.',
    citation: 'Cal. Civ. Code § 1798.100 et seq.; 11 CCR § 7000 et seq.',
    inForce: {from: '2020-01-01'}
  },
  caloppa: {
    name: labels.lawNames.caloppa,
    definition: 'The law of California on the privacy policies of web sites and online services.',
    citation: 'Cal. Bus. & Prof. Code §§ 22575–22579',
    inForce: {from: '2004-07-01'}
  },
  coppa: {
    name: labels.lawNames.coppa,
    definition: 'The law of the United States on online services for children under 13.',
    citation: '15 U.S.C. §§ 6501–6506; 16 CFR Part 312',
    inForce: {from: '2000-04-21'}
  },
  lgpd: {
    name: labels.lawNames.lgpd,
    definition: 'The data protection law of Brazil (Lei Geral de Proteção de Dados Pessoais).',
    citation: 'Lei nº 13.709/2018',
    inForce: {from: '2020-09-18'}
  },
  pipeda: {
    name: labels.lawNames.pipeda,
    definition: 'The federal privacy law of Canada for businesses.',
    citation: 'S.C. 2000, c. 5',
    inForce: {from: '2001-01-01'}
  }
} as const satisfies Readonly<Record<string, RegimeTerm>>)

/** The id of a regime. */
export type Regime = keyof typeof regimes
