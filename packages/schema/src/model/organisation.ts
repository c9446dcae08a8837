import * as z from 'zod'
import {dataPrivacyFramework} from './framework.js'
import {country, email, line, phone, webAddress} from './forms.js'
import {says} from './practice.js'
import {choice} from './terms.js'

export const address = z
  .strictObject({
    street: z
      .union([line, z.array(line).min(1)])
      .optional()
      .meta({
        title: 'Street',
        description: 'Street and number, or several lines such as a building and a post box.'
      }),
    postalCode: line.optional().meta({title: 'Postal code', description: 'The postal or ZIP code.'}),
    city: line.meta({title: 'City', description: 'The town or city.'}),
    region: line.optional().meta({title: 'Region', description: 'A state, province or county.'}),
    country: country.meta({title: 'Country', description: 'Two capital letters, such as DE or US.'})
  })
  .meta({id: 'address', title: 'Postal address', description: 'Where letters reach somebody.'})

/** Ways to reach somebody. */
const reach = {
  email: email.optional().meta({title: 'E-mail', description: 'An e-mail address.'}),
  phone: phone.optional().meta({title: 'Telephone', description: 'A telephone number with country code.'}),
  form: webAddress.optional().meta({title: 'Form', description: 'The web address of a form.'}),
  address: address.optional()
}

export const contact = z
  .strictObject({
    ...reach,
    tollFree: phone.optional().meta({
      title: 'Toll-free number',
      description: 'A telephone number that costs the caller nothing (asked for by California).'
    }),
    says: says.optional()
  })
  .meta({title: 'Contact', description: 'How people reach the organisation about privacy.'})

const officer = z
  .strictObject({
    name: line.optional().meta({title: 'Name', description: 'Name of the person or the firm.'}),
    ...reach
  })
  .meta({title: 'Officer', description: 'A person or firm in charge, and how to reach them.'})

export const organisation = z
  .strictObject({
    name: line.meta({title: 'Name', description: 'The name that the public knows.'}),
    legalName: line.optional().meta({
      title: 'Legal name',
      description: 'The name in the register, with the legal form.'
    }),
    registration: line.optional().meta({
      title: 'Registration',
      description: 'Register and number, such as “KvK 12345678”.'
    }),
    site: webAddress.optional().meta({title: 'Site', description: 'The home page.'}),
    address: address.optional(),
    contact: contact.optional(),
    dataProtectionOfficer: z
      .union([z.literal('none'), officer])
      .optional()
      .meta({
        title: 'Data protection officer',
        description:
          'Who it is and how to reach them, or `none` if there is none (in Brazil: the encarregado).'
      }),
    accountable: z
      .strictObject({
        name: line.optional().meta({title: 'Name', description: 'Name of the person.'}),
        title: line.meta({title: 'Title', description: 'What the person is, such as “Privacy officer”.'}),
        ...reach
      })
      .optional()
      .meta({
        title: 'Accountable person',
        description: 'Who answers for how the organisation handles personal data (Canada).'
      }),
    representatives: z
      .union([
        z.literal('none'),
        z.array(
          z.strictObject({
            for: choice({
              EU: 'In the European Union (Art. 27 GDPR).',
              UK: 'In the United Kingdom (Art. 27 UK GDPR).',
              CH: 'In Switzerland (Art. 14 FADP).'
            }).meta({title: 'For', description: 'Where they represent you.'}),
            name: line.meta({title: 'Name', description: 'Name of the person or firm.'}),
            ...reach
          })
        )
      ])
      .optional()
      .meta({
        title: 'Representatives',
        description:
          'Who represents an organisation from elsewhere in the EU (Art. 27 GDPR) or the UK, or `none` if Art. 27(2) requires none.'
      }),
    dataPrivacyFramework: dataPrivacyFramework.optional(),
    onlineOnly: z.boolean().optional().meta({
      title: 'Online only',
      description:
        'Whether the organisation operates exclusively online and deals directly with the people whose data it collects: then California asks for an e-mail address only.'
    }),
    tenMillionConsumers: z.boolean().optional().meta({
      title: 'Ten million consumers',
      description:
        'Whether it buys, receives, sells or shares the data of ten million or more Californians in a year: then California asks how many requests it answers (11 CCR 7102).'
    }),
    materials: z
      .array(
        z.strictObject({
          title: line.meta({title: 'Title', description: 'The title of the document.'}),
          href: webAddress.meta({title: 'Address', description: 'Where the document is found.'})
        })
      )
      .optional()
      .meta({
        title: 'Further documents',
        description: 'Brochures, standards or codes that explain how data is handled (Canada).'
      })
  })
  .meta({title: 'Organisation', description: 'Who is responsible for the data.'})
