import * as z from 'zod'
import {fields} from '../languages/en/fields.js'
import {legalGrounds} from '../vocabulary/legal-grounds.js'
import {line, prose} from './forms.js'
import {dataList, says} from './practice.js'
import {term} from './terms.js'

export const automatedDecision = z
  .strictObject({
    name: line.meta({title: 'Name', description: fields.decisions.automatedDecision.name}),
    data: dataList.optional(),
    logic: prose.meta({title: 'Logic', description: fields.decisions.automatedDecision.logic}),
    significance: prose.meta({
      title: 'Significance',
      description: fields.decisions.automatedDecision.significance
    }),
    consequences: prose.meta({
      title: 'Consequences',
      description: fields.decisions.automatedDecision.consequences
    }),
    ground: term(legalGrounds)
      .optional()
      .meta({title: 'Legal ground', description: fields.decisions.automatedDecision.ground}),
    review: prose.optional().meta({
      title: 'Review',
      description: fields.decisions.automatedDecision.review
    }),
    says: says.optional()
  })
  .meta({title: 'Automated decision', description: fields.decisions.automatedDecision.itself})
