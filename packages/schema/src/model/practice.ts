import * as z from 'zod'
import {choices} from '../languages/en/choices.js'
import {fields} from '../languages/en/fields.js'
import {actions} from '../vocabulary/actions.js'
import {actors} from '../vocabulary/actors.js'
import {dataCategories} from '../vocabulary/data-categories.js'
import {legalGrounds} from '../vocabulary/legal-grounds.js'
import {origins} from '../vocabulary/origins.js'
import {regions} from '../vocabulary/regions.js'
import {purposes} from '../vocabulary/purposes.js'
import {recipientKinds} from '../vocabulary/recipients.js'
import {securityMeasures} from '../vocabulary/security-measures.js'
import {subjects} from '../vocabulary/subjects.js'
import {id, line, period, prose} from './forms.js'
import {choice, openTerm, otherTerm, term} from './terms.js'

/**
 * Data without a term in the vocabulary is still of a kind that laws may protect: `{other: Sleep, kind:
 * fitness-data}`.
 */
const otherData = z
  .strictObject({
    other: line.meta({title: 'Other', description: fields.terms.otherTerm.other}),
    kind: term(dataCategories).meta({
      title: 'Kind',
      description: fields.practice.otherData.kind
    })
  })
  .meta({
    id: 'otherData',
    title: 'Other data',
    description: fields.practice.otherData.itself
  })

export const dataList = z
  .array(z.union([term(dataCategories), otherData]))
  .min(1)
  .meta({
    id: 'dataList',
    title: 'Data',
    description: fields.practice.dataList
  })

export const purposeList = z.array(openTerm(purposes)).min(1).meta({
  id: 'purposeList',
  title: 'Purposes',
  description: fields.practice.purposeList
})

const ground = z.array(term(legalGrounds)).min(1).meta({
  title: 'Legal ground',
  description: fields.practice.ground
})

const interest = prose.meta({
  title: 'Interest',
  description: fields.practice.interest
})

const keep = z
  .union([
    period,
    z.strictObject({
      retention: id.meta({title: 'Retention', description: fields.practice.keep.retention})
    }),
    z.strictObject({
      until: line.meta({
        title: 'Until',
        description: fields.practice.keep.until
      })
    })
  ])
  .meta({
    title: 'Keep',
    description: fields.practice.keep.itself
  })

/**
 * What a practice is for. One set of data often serves purposes that rest on different grounds:
 *
 * ```yaml
 * purposes:
 *   - payment
 *   - {purpose: accounting, ground: [legal-obligation], keep: {retention: invoices}}
 * ground: [contract]
 * ```
 */
const statedPurposes = z
  .array(
    z.union([
      term(purposes),
      otherTerm,
      z
        .strictObject({
          purpose: openTerm(purposes).meta({
            title: 'Purpose',
            description: fields.practice.statedPurposes.purpose
          }),
          ground: ground.optional(),
          interest: interest.optional(),
          keep: keep.optional()
        })
        .meta({
          title: 'Purpose with its own ground or time',
          description: fields.practice.statedPurposes.entry
        })
    ])
  )
  .min(1)
  .meta({
    title: 'Purposes',
    description: fields.practice.statedPurposes.itself
  })

const subjectList = z.array(openTerm(subjects)).min(1).meta({
  title: 'About',
  description: fields.practice.subjectList
})

export const regionList = z.array(term(regions)).min(1).meta({
  id: 'regionList',
  title: 'Where',
  description: fields.practice.regionList
})

/** A quotation of the policy's own prose, so that facts and prose can't drift apart. */
export const says = z.union([prose, z.array(prose).min(1)]).meta({
  id: 'says',
  title: 'Says',
  description: fields.practice.says
})

/** Somebody to whom data goes: an entry of `recipients` by its id, or a kind of recipient. */
const recipientReference = z.union([
  term(recipientKinds),
  z
    .strictObject({
      recipient: id.meta({title: 'Recipient', description: fields.practice.recipientReference})
    })
    .meta({
      title: 'Named recipient',
      description: fields.practice.recipientReference
    }),
  otherTerm
])

const details = {
  id: id.optional().meta({title: 'Id', description: fields.practice.id}),
  name: line.optional().meta({
    title: 'Name',
    description: fields.practice.name
  }),
  who: openTerm(actors).optional().meta({
    title: 'Who',
    description: fields.practice.who
  }),
  data: dataList.optional(),
  about: subjectList.optional(),
  purposes: statedPurposes.optional(),
  from: z.array(openTerm(origins)).min(1).optional().meta({
    title: 'From',
    description: fields.practice.from
  }),
  with: z.array(recipientReference).min(1).optional().meta({
    title: 'With',
    description: fields.practice.with
  }),
  by: z.array(openTerm(securityMeasures)).min(1).optional().meta({
    title: 'By',
    description: fields.practice.by
  }),
  ground: ground.optional(),
  interest: interest.optional(),
  keep: keep.optional(),
  provision: z
    .strictObject({
      required: choice(choices.provision).meta({
        title: 'Required',
        description: fields.practice.provision.required
      }),
      otherwise: prose.optional().meta({
        title: 'Otherwise',
        description: fields.practice.provision.otherwise
      })
    })
    .optional()
    .meta({title: 'Duty to provide', description: fields.practice.provision.itself}),
  choice: z
    .strictObject({
      kind: choice(choices.choice).meta({
        title: 'Kind',
        description: fields.practice.choice.kind
      }),
      how: prose.optional().meta({title: 'How', description: fields.practice.choice.how})
    })
    .optional()
    .meta({title: 'Choice', description: fields.practice.choice.itself}),
  where: regionList.optional(),
  when: line.optional().meta({
    title: 'When',
    description: fields.practice.when
  }),
  unless: line.optional().meta({
    title: 'Unless',
    description: fields.practice.unless
  }),
  says: says.optional()
}

const action = term(actions)

/**
 * A practice says that somebody does, may or never does one thing.
 *
 * ```yaml
 * - never: sell
 *   data: [personal-data]
 *   says: We will never sell your personal information to any other company.
 * ```
 */
export const practice = z
  .union([
    z.strictObject({does: action.meta({title: 'Does', description: fields.practice.does}), ...details}),
    z.strictObject({may: action.meta({title: 'May', description: fields.practice.may}), ...details}),
    z.strictObject({never: action.meta({title: 'Never', description: fields.practice.never}), ...details})
  ])
  .meta({
    title: 'Practice',
    description: fields.practice.itself
  })

/** How firmly a practice is stated. */
export type Modality = 'does' | 'may' | 'never'
