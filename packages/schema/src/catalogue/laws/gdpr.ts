import {requirements} from '../../languages/index.js'
import {areas} from '../../vocabulary/areas.js'
import {article13, article13Rights, articles6And9} from './article-13.js'
import type {Entry, Law} from '../law.js'

/** Regulation (EU) 2016/679. */
export const law: Law = {
  citation: 'Regulation (EU) 2016/679',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  inForce: {from: '2018-05-25'},
  checked: {on: '2026-11-20', by: 'official-text'},
  protects: ['EEA'],
  followsOrganisations: true,
  countries: areas.EU,
  area: 'EU',
  controller: true,
  grounds: articles6And9,
  answeredWithinDays: 31,
  extendedByDays: 62,
  asks: ['officer', 'representatives', 'authorities'],
  rights: article13Rights,
  authorities: {
    AT: {name: 'Österreichische Datenschutzbehörde', site: 'https://www.dsb.gv.at'},
    ES: {name: 'Agencia Española de Protección de Datos', site: 'https://www.aepd.es'},
    FR: {name: "Commission nationale de l'informatique et des libertés", site: 'https://www.cnil.fr'},
    IE: {name: 'Data Protection Commission', site: 'https://www.dataprotection.ie'},
    IT: {name: 'Garante per la protezione dei dati personali', site: 'https://www.garanteprivacy.it'},
    NL: {name: 'Autoriteit Persoonsgegevens', site: 'https://www.autoriteitpersoonsgegevens.nl'}
  }
}

/** What it requires a policy to disclose. */
export const entries = (): readonly Entry[] =>
  article13({
    law: 'GDPR',
    area: 'EU',
    authority: requirements.authorities.gdpr,
    urlOf: () => law.url
  })
