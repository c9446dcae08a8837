import * as z from 'zod'
import {legalGrounds} from '../vocabulary/legal-grounds.js'
import {line, prose} from './forms.js'
import {dataList, says} from './practice.js'
import {term} from './terms.js'

export const automatedDecision = z
  .strictObject({
    name: line.meta({title: 'Name', description: 'What is decided, such as “Purchase on account”.'}),
    data: dataList.optional(),
    logic: prose.meta({title: 'Logic', description: 'How the decision is made, in whole sentences.'}),
    significance: prose.meta({title: 'Significance', description: 'What it means for the person.'}),
    consequences: prose.meta({title: 'Consequences', description: 'What may follow from it.'}),
    ground: term(legalGrounds)
      .optional()
      .meta({title: 'Legal ground', description: 'On which legal ground.'}),
    review: prose.optional().meta({
      title: 'Review',
      description: 'How the person gets a human to look at it, states a view and contests it.'
    }),
    says: says.optional()
  })
  .meta({title: 'Automated decision', description: 'A decision made without a human that affects somebody.'})
