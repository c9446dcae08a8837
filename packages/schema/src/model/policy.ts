import * as z from 'zod'
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

/** A list of facts, or the declaration that there are none. Left out, it is simply not known. */
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
      description: 'The address of the JSON Schema, for editors.'
    }),
    title: line.meta({title: 'Title', description: 'The title of the document.'}),
    language: languageTag.meta({title: 'Language', description: 'The language of the prose, such as en.'}),
    description: line.optional().meta({
      title: 'Description',
      description: 'One sentence about the document, for search engines.'
    }),
    url: webAddress.optional().meta({title: 'Address', description: 'Where the policy is published.'}),
    healthPolicy: webAddress.optional().meta({
      title: 'Consumer health data privacy policy',
      description:
        'Where the policy on consumer health data is published, on a page of its own that the home page links to (RCW 19.373.020(1)(b)).'
    }),
    translations: z
      .array(
        z.strictObject({
          language: languageTag.meta({title: 'Language', description: 'The language, such as de.'}),
          href: webAddress.meta({title: 'Address', description: 'Where it is found.'})
        })
      )
      .min(1)
      .optional()
      .meta({
        title: 'Translations',
        description: 'The same policy in other languages.'
      }),
    version: line.optional().meta({title: 'Version', description: 'The version of the document.'}),
    effective: date.optional().meta({title: 'Effective', description: 'From when the policy applies.'}),
    updated: date.optional().meta({title: 'Updated', description: 'When the policy was last changed.'}),
    organisation,
    regimes: z.array(term(regimes)).optional().meta({
      title: 'Regimes',
      description: 'The laws that the policy answers to.'
    }),
    states: z.array(term(regions)).min(1).optional().meta({
      title: 'States',
      description:
        'Of the laws of states (`us-states`, `us-health`) those that the policy answers to, such as `US-VA`. Left out: all of them.'
    }),
    jointControllers: z.array(jointController).min(1).optional().meta({
      title: 'Joint controllers',
      description: 'Those with whom the organisation decides why and how data is used.'
    }),
    asProcessor: asProcessor.optional(),
    provenance: provenance.optional(),
    practices: z.array(practice).optional().meta({
      title: 'Practices',
      description: 'What somebody does, may do or never does with which data.'
    }),
    cookies: listOrNone(cookie).optional().meta({
      title: 'Cookies',
      description: 'Cookies and similar technologies, or `none`.'
    }),
    cookieConsent: cookieConsent.optional(),
    recipients: listOrNone(recipient).optional().meta({
      title: 'Recipients',
      description: 'Who receives data, or `none`.'
    }),
    transfers: listOrNone(transfer).optional().meta({
      title: 'Transfers',
      description: 'Transfers to other countries, or `none`.'
    }),
    retention: z.array(retentionRule).min(1).optional().meta({
      title: 'Retention',
      description: 'How long data is kept.'
    }),
    rights: rights.optional(),
    sale: sale.optional(),
    incentives: z.array(incentive).min(1).optional().meta({
      title: 'Incentives',
      description:
        'What people get for their data, such as the discounts of a loyalty programme (California).'
    }),
    signals: signals.optional(),
    children: children.optional(),
    automatedDecisions: listOrNone(automatedDecision).optional().meta({
      title: 'Automated decisions',
      description: 'Decisions made without a human that affect somebody, or `none`.'
    }),
    profiling: listOrNone(profiling).optional().meta({
      title: 'Profiling',
      description:
        'Recommendations, chosen advertising and evaluations that use personal data without deciding by that alone, or `none`.'
    }),
    aiSystems: listOrNone(aiSystem).optional().meta({
      title: 'AI systems',
      description: 'AI systems that people meet or whose results they see, or `none`.'
    }),
    security: security.optional(),
    changes: changes.optional(),
    sections: z.array(section).min(1).default(everySection).meta({
      title: 'Sections',
      description:
        'The document, in order. Without it: every section that the facts can write. A section about which no fact is declared is left out.'
    }),
    remarks: z
      .array(
        z.strictObject({
          says,
          is: choice({
            introduction: 'It opens the document, or says what it is about.',
            explanation: 'It explains a thing in general, such as what a cookie is.',
            'about-others': 'It speaks of what others do.',
            pointer: 'It points to another place.',
            date: 'It gives the date of the document.',
            'legal-notice': 'A notice of copyright, liability or the like.'
          }).meta({
            title: 'Is',
            description: 'What the sentence is instead of a practice.'
          }),
          note: prose.optional().meta({title: 'Note', description: 'A note of the editor.'})
        })
      )
      .optional()
      .meta({
        title: 'Remarks',
        description: 'Sentences of the prose that state no practice, so that every sentence is accounted for.'
      })
  })
  .meta({
    id: 'Policy',
    title: 'Privacy policy',
    description: 'A privacy policy: facts with prose around them.'
  })

/** A privacy policy. */
export type Policy = z.infer<typeof policySchema>
