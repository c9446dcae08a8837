import {requirements} from '../../languages/index.js'
import {article13} from './article-13.js'
import {defineLaw} from '../law.js'

/** Regulation (EU) 2016/679. */
export const gdpr = defineLaw(
  'gdpr',
  {
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    checked: {on: '2026-11-20', by: 'official-text'}
  },
  article13({
    law: 'GDPR',
    area: 'EU',
    authority: requirements.authorities.gdpr,
    urlOf: () => 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'
  })
)
