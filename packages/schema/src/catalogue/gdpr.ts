import {article13} from './article-13.js'
import {defineLaw, type Law} from './law.js'

/** Regulation (EU) 2016/679. */
export const gdpr: Law = defineLaw(
  'gdpr',
  {
    label: {en: 'GDPR', de: 'DSGVO'},
    name: {en: 'General Data Protection Regulation', de: 'Datenschutz-Grundverordnung'},
    definition: 'The data protection law of the European Union and the European Economic Area.',
    citation: 'Regulation (EU) 2016/679',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    inForce: {from: '2018-05-25'},
    checked: {on: '2026-11-20', by: 'official-text'}
  },
  article13({
    law: 'GDPR',
    area: 'EU',
    authority: {en: 'a supervisory authority', de: 'einer Aufsichtsbehörde'},
    urlOf: () => 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'
  })
)
