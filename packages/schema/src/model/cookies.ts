import * as z from 'zod'
import {cookieCategories} from '../vocabulary/cookie-categories.js'
import {id, line, period, prose, webAddress} from './forms.js'
import {regionList, says} from './practice.js'
import {choice, term} from './terms.js'

/** What people decide about a cookie in some regions: `{choice: opt-in, where: [EEA, UK]}`. */
const consentByRegion = z
  .strictObject({
    choice: choice({
      'opt-in': 'It is set only after the person agrees.',
      'opt-out': 'It is set until the person refuses.',
      none: 'It is set, and the person has no choice.'
    }).meta({title: 'Choice', description: 'What people decide about it there.'}),
    where: regionList
      .optional()
      .meta({title: 'Where', description: 'In which regions. Without it: wherever no other entry says.'})
  })
  .meta({title: 'Consent by region', description: 'What people decide about it in some regions.'})

export const cookie = z
  .strictObject({
    id: id.optional().meta({title: 'Id', description: 'A name by which other parts refer to this cookie.'}),
    name: line.meta({title: 'Name', description: 'The name of the cookie, as a browser shows it.'}),
    technology: choice({
      cookie: 'A small text that a server has the browser keep and send back.',
      'local-storage': 'Data that a page keeps in the browser until it is deleted.',
      'session-storage': 'Data that a page keeps in the browser until it is closed.',
      pixel: 'A tiny image whose loading is counted.',
      'device-identifier': 'A number that the device or its maker gives.',
      cache: 'Stored copies that are used to recognise a device.'
    })
      .optional()
      .meta({
        title: 'Technology',
        description: 'What is stored or read. Without it: a cookie.'
      }),
    provider: line.meta({title: 'Provider', description: 'Who sets and reads it.'}),
    category: term(cookieCategories).meta({title: 'Category', description: 'What it is needed for.'}),
    purpose: prose.meta({title: 'Purpose', description: 'What it does, in one plain sentence.'}),
    duration: z.union([z.literal('session'), z.literal('until-deleted'), period]).meta({
      title: 'Duration',
      description: '`session`, `until-deleted`, or a period such as “13 months”.'
    }),
    consent: z
      .union([z.boolean(), z.array(consentByRegion).min(1)])
      .optional()
      .meta({
        title: 'Consent',
        description:
          'Whether it is set only after consent; or a list that says what people decide, region by region. Without it: if `cookieConsent` says how consent is asked for.'
      }),
    thirdPartyAccess: z.boolean().optional().meta({
      title: 'Third-party access',
      description: 'Whether anyone but the organisation can read it (C-673/17 Planet49).'
    }),
    policy: webAddress.optional().meta({title: 'Policy', description: "The provider's own explanation."}),
    says: says.optional()
  })
  .meta({title: 'Cookie', description: 'A cookie or similar technology.'})

export const cookieConsent = z
  .strictObject({
    how: prose.meta({title: 'How', description: 'How consent is asked for, as a whole sentence.'}),
    refuse: prose.optional().meta({
      title: 'Refuse',
      description:
        'How consent is refused, as easily as it is given, as a whole sentence (France asks for it).'
    }),
    remembered: period.optional().meta({
      title: 'Remembered',
      description: 'For how long the choice is remembered, such as “6 months” (CNIL).'
    }),
    change: prose.meta({
      title: 'Change',
      description: 'How consent is withdrawn or changed later, as a whole sentence.'
    })
  })
  .meta({title: 'Consent to cookies', description: 'How people agree to what is not strictly necessary.'})
