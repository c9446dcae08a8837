import * as z from 'zod'
import {choices} from '../languages/en/choices.js'
import {fields} from '../languages/en/fields.js'
import {cookieCategories} from '../vocabulary/cookie-categories.js'
import {id, line, period, prose, webAddress} from './forms.js'
import {regionList, says} from './practice.js'
import {choice, term} from './terms.js'

/** The choice that people have about a cookie in some regions: `{choice: opt-in, where: [EEA, UK]}`. */
const consentByRegion = z
  .strictObject({
    choice: choice(choices.consentByRegion).meta({
      title: 'Choice',
      description: fields.cookies.consentByRegion.choice
    }),
    where: regionList.optional().meta({title: 'Where', description: fields.cookies.consentByRegion.where})
  })
  .meta({title: 'Consent by region', description: fields.cookies.consentByRegion.itself})

export const cookie = z
  .strictObject({
    id: id.optional().meta({title: 'Id', description: fields.cookies.cookie.id}),
    name: line.meta({title: 'Name', description: fields.cookies.cookie.name}),
    technology: choice(choices.technology).optional().meta({
      title: 'Technology',
      description: fields.cookies.cookie.technology
    }),
    provider: line.meta({title: 'Provider', description: fields.cookies.cookie.provider}),
    category: term(cookieCategories).meta({title: 'Category', description: fields.cookies.cookie.category}),
    purpose: prose.meta({title: 'Purpose', description: fields.cookies.cookie.purpose}),
    duration: z.union([z.literal('session'), z.literal('until-deleted'), period]).meta({
      title: 'Duration',
      description: fields.cookies.cookie.duration
    }),
    consent: z
      .union([z.boolean(), z.array(consentByRegion).min(1)])
      .optional()
      .meta({
        title: 'Consent',
        description: fields.cookies.cookie.consent
      }),
    thirdPartyAccess: z.boolean().optional().meta({
      title: 'Third-party access',
      description: fields.cookies.cookie.thirdPartyAccess
    }),
    policy: webAddress.optional().meta({title: 'Policy', description: fields.cookies.cookie.policy}),
    says: says.optional()
  })
  .meta({title: 'Cookie', description: fields.cookies.cookie.itself})

export const cookieConsent = z
  .strictObject({
    how: prose.meta({title: 'How', description: fields.cookies.cookieConsent.how}),
    refuse: prose.optional().meta({
      title: 'Refuse',
      description: fields.cookies.cookieConsent.refuse
    }),
    remembered: period.optional().meta({
      title: 'Remembered',
      description: fields.cookies.cookieConsent.remembered
    }),
    change: prose.meta({
      title: 'Change',
      description: fields.cookies.cookieConsent.change
    })
  })
  .meta({title: 'Consent to cookies', description: fields.cookies.cookieConsent.itself})
