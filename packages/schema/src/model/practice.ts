import * as z from 'zod'
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

/** Data that the list has no word for is still of a kind that laws may protect: `{other: Sleep, kind: fitness-data}`. */
const otherData = z
  .strictObject({
    other: line.meta({title: 'Other', description: 'In your own words.'}),
    kind: term(dataCategories).meta({
      title: 'Kind',
      description:
        'The nearest word of the list, so that laws which protect such data apply to it. The document names it in brackets, unless it is `personal-data`.'
    })
  })
  .meta({
    id: 'otherData',
    title: 'Other data',
    description: 'Data that the list has no word for, in your own words, and of which kind it is.'
  })

export const dataList = z
  .array(z.union([term(dataCategories), otherData]))
  .min(1)
  .meta({
    id: 'dataList',
    title: 'Data',
    description: 'Which data: words of the list of data categories.'
  })

export const purposeList = z.array(openTerm(purposes)).min(1).meta({
  id: 'purposeList',
  title: 'Purposes',
  description: 'What for: words of the list of purposes.'
})

const ground = z.array(term(legalGrounds)).min(1).meta({
  title: 'Legal ground',
  description: 'On which legal ground (Art. 6 and 9 GDPR).'
})

const interest = prose.meta({
  title: 'Interest',
  description: 'Which legitimate interest is pursued, where that is the ground.'
})

const keep = z
  .union([
    period,
    z.strictObject({
      retention: id.meta({title: 'Retention', description: 'The id of an entry of `retention`.'})
    }),
    z.strictObject({
      until: line.meta({
        title: 'Until',
        description: 'The event that ends it, such as “you close your account”.'
      })
    })
  ])
  .meta({
    title: 'Keep',
    description:
      'For how long: a period, `retention:` with the id of an entry of `retention`, or `until:` with an event.'
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
          purpose: openTerm(purposes).meta({title: 'Purpose', description: 'What for.'}),
          ground: ground.optional(),
          interest: interest.optional(),
          keep: keep.optional()
        })
        .meta({
          title: 'Purpose with its own ground or time',
          description: 'A purpose whose ground, interest or time is not that of the whole practice.'
        })
    ])
  )
  .min(1)
  .meta({
    title: 'Purposes',
    description:
      'What for: words of the list of purposes, each alone or with a `ground`, `interest` or `keep` of its own.'
  })

const subjectList = z.array(openTerm(subjects)).min(1).meta({
  title: 'About',
  description: 'Whose data it is.'
})

export const regionList = z.array(term(regions)).min(1).meta({
  id: 'regionList',
  title: 'Where',
  description:
    'Whose people it is about, by where they are: words of the list of regions. Without it: everybody.'
})

/** A quotation of the policy's own prose: facts and prose can't drift apart. */
export const says = z.union([prose, z.array(prose).min(1)]).meta({
  id: 'says',
  title: 'Says',
  description: 'The sentence of the prose that states this, word for word. It must be found in the document.'
})

/** Somebody to whom data goes: an entry of `recipients` by its id, or a kind of recipient. */
const recipientReference = z.union([
  term(recipientKinds),
  z
    .strictObject({
      recipient: id.meta({title: 'Recipient', description: 'The id of an entry of `recipients`.'})
    })
    .meta({
      title: 'Named recipient',
      description: 'The id of an entry of `recipients`.'
    }),
  otherTerm
])

const details = {
  id: id.optional().meta({title: 'Id', description: 'A name by which other parts refer to this practice.'}),
  name: line.optional().meta({
    title: 'Name',
    description:
      'What people would call it, such as “Orders and delivery”. Tables use it as the first column.'
  }),
  who: openTerm(actors).optional().meta({
    title: 'Who',
    description: 'Who does it. Without it: the organisation.'
  }),
  data: dataList.optional(),
  about: subjectList.optional(),
  purposes: statedPurposes.optional(),
  from: z.array(openTerm(origins)).min(1).optional().meta({
    title: 'From',
    description: 'Where the data comes from. Without it nothing is said about the source.'
  }),
  with: z.array(recipientReference).min(1).optional().meta({
    title: 'With',
    description:
      'Who receives the data: a kind of recipient, or `recipient:` with the id of an entry of `recipients`.'
  }),
  by: z.array(openTerm(securityMeasures)).min(1).optional().meta({
    title: 'By',
    description: 'By which security measure, where the practice protects data.'
  }),
  ground: ground.optional(),
  interest: interest.optional(),
  keep: keep.optional(),
  provision: z
    .strictObject({
      required: choice({
        'by-law': 'A law says that the data must be given.',
        'by-contract': 'A contract says that the data must be given.',
        'for-contract': 'Without the data no contract can be made.',
        no: 'The data need not be given.'
      }).meta({
        title: 'Required',
        description:
          'Whether the person must give the data: by law, by contract, to enter a contract, or not.'
      }),
      otherwise: prose.optional().meta({
        title: 'Otherwise',
        description: 'What follows from not giving it, as a whole sentence.'
      })
    })
    .optional()
    .meta({title: 'Duty to provide', description: 'Whether the data must be given (Art. 13(2)(e) GDPR).'}),
  choice: z
    .strictObject({
      kind: choice({
        'opt-in': 'It happens only if the person agrees.',
        'opt-out': 'It happens until the person refuses.',
        optional: 'The person decides whether to take part at all.',
        settings: 'The person decides in settings.',
        none: 'The person has no choice.'
      }).meta({
        title: 'Kind',
        description: 'What the person can decide.'
      }),
      how: prose.optional().meta({title: 'How', description: 'How they do it, as a whole sentence.'})
    })
    .optional()
    .meta({title: 'Choice', description: 'What the person can decide about it.'}),
  where: regionList.optional(),
  when: line.optional().meta({
    title: 'When',
    description: 'On which occasion, such as “when you register”.'
  }),
  unless: line.optional().meta({
    title: 'Unless',
    description: 'The exception, such as “a parent has agreed”.'
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
    z.strictObject({does: action.meta({title: 'Does', description: 'What is done.'}), ...details}),
    z.strictObject({may: action.meta({title: 'May', description: 'What may be done.'}), ...details}),
    z.strictObject({never: action.meta({title: 'Never', description: 'What is never done.'}), ...details})
  ])
  .meta({
    title: 'Practice',
    description:
      'Somebody does, may or never does one thing with which data, why, with whom, on which ground, for how long.'
  })

/** How firmly a practice is stated. */
export type Modality = 'does' | 'may' | 'never'
