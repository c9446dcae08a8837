import type {Localised, Term} from './term.js'

/** A body of privacy law: how it is called and cited. What it wants disclosed is in `catalogue/laws/`. */
interface RegimeTerm extends Term {
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
export const regimes = {
  gdpr: {
    label: {en: 'GDPR', de: 'DSGVO'},
    name: {en: 'General Data Protection Regulation', de: 'Datenschutz-Grundverordnung'},
    definition: 'The data protection law of the European Union and the European Economic Area.',
    citation: 'Regulation (EU) 2016/679',
    inForce: {from: '2018-05-25'},
    area: 'EU'
  },
  'uk-gdpr': {
    label: {en: 'UK GDPR', de: 'UK GDPR'},
    name: {
      en: 'UK General Data Protection Regulation and Data Protection Act 2018',
      de: 'Datenschutz-Grundverordnung des Vereinigten Königreichs und Data Protection Act 2018'
    },
    definition: 'The data protection law of the United Kingdom.',
    citation: 'UK GDPR; Data Protection Act 2018 (c. 12)',
    inForce: {from: '2021-01-01'},
    area: 'UK'
  },
  eprivacy: {
    label: {en: 'ePrivacy', de: 'ePrivacy'},
    name: {
      en: 'Directive on privacy and electronic communications',
      de: 'Datenschutzrichtlinie für elektronische Kommunikation'
    },
    definition:
      'The law of cookies and similar technologies in the European Union, as each member state has made it.',
    citation: 'Directive 2002/58/EC as amended by Directive 2009/136/EC',
    inForce: {from: '2011-05-25'}
  },
  ccpa: {
    label: {en: 'CCPA', de: 'CCPA'},
    name: {en: 'California Consumer Privacy Act', de: 'Kalifornisches Verbraucherdatenschutzgesetz (CCPA)'},
    definition: 'The consumer privacy law of California as the California Privacy Rights Act amended it.',
    citation: 'Cal. Civ. Code § 1798.100 et seq.; 11 CCR § 7000 et seq.',
    inForce: {from: '2020-01-01'}
  },
  caloppa: {
    label: {en: 'CalOPPA', de: 'CalOPPA'},
    name: {
      en: 'California Online Privacy Protection Act',
      de: 'Kalifornisches Gesetz zum Schutz der Online-Privatsphäre (CalOPPA)'
    },
    definition: 'The law of California on the privacy policies of web sites and online services.',
    citation: 'Cal. Bus. & Prof. Code §§ 22575–22579',
    inForce: {from: '2004-07-01'}
  },
  coppa: {
    label: {en: 'COPPA', de: 'COPPA'},
    name: {
      en: "Children's Online Privacy Protection Act and Rule",
      de: 'US-Gesetz und -Verordnung zum Schutz der Online-Privatsphäre von Kindern (COPPA)'
    },
    definition: 'The law of the United States on online services for children under 13.',
    citation: '15 U.S.C. §§ 6501–6506; 16 CFR Part 312',
    inForce: {from: '2000-04-21'}
  },
  lgpd: {
    label: {en: 'LGPD', de: 'LGPD'},
    name: {
      en: 'General Personal Data Protection Law',
      de: 'Allgemeines Gesetz zum Schutz personenbezogener Daten (Brasilien)'
    },
    definition: 'The data protection law of Brazil (Lei Geral de Proteção de Dados Pessoais).',
    citation: 'Lei nº 13.709/2018',
    inForce: {from: '2020-09-18'}
  },
  pipeda: {
    label: {en: 'PIPEDA', de: 'PIPEDA'},
    name: {
      en: 'Personal Information Protection and Electronic Documents Act',
      de: 'Kanadisches Gesetz über den Schutz personenbezogener Informationen und elektronische Dokumente'
    },
    definition: 'The federal privacy law of Canada for businesses.',
    citation: 'S.C. 2000, c. 5',
    inForce: {from: '2001-01-01'}
  }
} as const satisfies Readonly<Record<string, RegimeTerm>>

/** The id of a regime. */
export type Regime = keyof typeof regimes
