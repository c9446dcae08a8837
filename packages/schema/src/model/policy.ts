import * as z from 'zod'
import {choices} from '../languages/en/choices.js'
import {fields} from '../languages/en/fields.js'
import type {Disclosure} from '../vocabulary/disclosures.js'
import {regimes} from '../vocabulary/regimes.js'
import {regions} from '../vocabulary/regions.js'
import {aiSystem} from './ai-systems.js'
import {changes} from './changes.js'
import {children} from './children.js'
import {cookie, cookieConsent} from './cookies.js'
import {automatedDecision} from './decisions.js'
import {date, languageTag, line, prose, webAddress} from './forms.js'
import {incentive} from './incentives.js'
import {organisation} from './organisation.js'
import {practice, says} from './practice.js'
import {profiling} from './profiling.js'
import {provenance} from './provenance.js'
import {recipient, transfer} from './recipients.js'
import {retentionRule} from './retention.js'
import {rights} from './rights.js'
import {asProcessor, jointController} from './roles.js'
import {sale, signals} from './sale.js'
import {section} from './section.js'
import {security} from './security.js'
import {choice, term} from './terms.js'

/** A list of facts, or the declaration that there are none. If left out, it is simply unknown. */
function listOrNone<T extends z.ZodType>(entry: T): z.ZodUnion<[z.ZodLiteral<'none'>, z.ZodArray<T>]> {
  return z.union([z.literal('none'), z.array(entry).min(1)])
}

/** Who, what, why, with whom, how long; then what people can do; then the rest. */
function everySection(): {kind: Disclosure}[] {
  return inOrder.map((kind) => ({kind}))
}

const inOrder = [
  'controller',
  'collection',
  'sources',
  'purposes',
  'legal-basis',
  'cookies',
  'sharing',
  'sale',
  'transfers',
  'retention',
  'security',
  'rights',
  'choices',
  'do-not-track',
  'children',
  'automated-decisions',
  'contact',
  'changes'
] as const satisfies readonly Disclosure[]

/** The whole policy: who, what, why, with whom, how long, and the prose around it. */
export const policySchema = z
  .strictObject({
    $schema: z.string().optional().meta({
      title: 'JSON Schema',
      description: fields.policy.$schema
    }),
    title: line.meta({title: 'Title', description: fields.policy.title}),
    language: languageTag.meta({title: 'Language', description: fields.policy.language}),
    description: line.optional().meta({
      title: 'Description',
      description: fields.policy.description
    }),
    url: webAddress.optional().meta({title: 'Address', description: fields.policy.url}),
    healthPolicy: webAddress.optional().meta({
      title: 'Consumer health data privacy policy',
      description: fields.policy.healthPolicy
    }),
    translations: z
      .array(
        z.strictObject({
          language: languageTag.meta({title: 'Language', description: fields.policy.translations.language}),
          href: webAddress.meta({title: 'Address', description: fields.policy.translations.href})
        })
      )
      .min(1)
      .optional()
      .meta({
        title: 'Translations',
        description: fields.policy.translations.itself
      }),
    version: line.optional().meta({title: 'Version', description: fields.policy.version}),
    effective: date.optional().meta({title: 'Effective', description: fields.policy.effective}),
    updated: date.optional().meta({title: 'Updated', description: fields.policy.updated}),
    organisation,
    regimes: z.array(term(regimes)).optional().meta({
      title: 'Regimes',
      description: fields.policy.regimes
    }),
    states: z.array(term(regions)).min(1).optional().meta({
      title: 'States',
      description: fields.policy.states
    }),
    jointControllers: z.array(jointController).min(1).optional().meta({
      title: 'Joint controllers',
      description: fields.policy.jointControllers
    }),
    asProcessor: asProcessor.optional(),
    provenance: provenance.optional(),
    practices: z.array(practice).optional().meta({
      title: 'Practices',
      description: fields.policy.practices
    }),
    cookies: listOrNone(cookie).optional().meta({
      title: 'Cookies',
      description: fields.policy.cookies
    }),
    cookieConsent: cookieConsent.optional(),
    recipients: listOrNone(recipient).optional().meta({
      title: 'Recipients',
      description: fields.policy.recipients
    }),
    transfers: listOrNone(transfer).optional().meta({
      title: 'Transfers',
      description: fields.policy.transfers
    }),
    retention: z.array(retentionRule).min(1).optional().meta({
      title: 'Retention',
      description: fields.policy.retention
    }),
    rights: rights.optional(),
    sale: sale.optional(),
    incentives: z.array(incentive).min(1).optional().meta({
      title: 'Incentives',
      description: fields.policy.incentives
    }),
    signals: signals.optional(),
    children: children.optional(),
    automatedDecisions: listOrNone(automatedDecision).optional().meta({
      title: 'Automated decisions',
      description: fields.policy.automatedDecisions
    }),
    profiling: listOrNone(profiling).optional().meta({
      title: 'Profiling',
      description: fields.policy.profiling
    }),
    aiSystems: listOrNone(aiSystem).optional().meta({
      title: 'AI systems',
      description: fields.policy.aiSystems
    }),
    security: security.optional(),
    changes: changes.optional(),
    sections: z.array(section).min(1).default(everySection).meta({
      title: 'Sections',
      description: fields.policy.sections
    }),
    remarks: z
      .array(
        z.strictObject({
          says,
          is: choice(choices.remark).meta({
            title: 'Is',
            description: fields.policy.remarks.is
          }),
          note: prose.optional().meta({title: 'Note', description: fields.policy.remarks.note})
        })
      )
      .optional()
      .meta({
        title: 'Remarks',
        description: fields.policy.remarks.itself
      })
  })
  .meta({
    id: 'Policy',
    title: 'Privacy policy',
    description: fields.policy.itself
  })

/** A privacy policy. */
export type Policy = z.infer<typeof policySchema>
