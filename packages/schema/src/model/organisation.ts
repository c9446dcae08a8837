import * as z from 'zod'
import {choices} from '../languages/en/choices.js'
import {fields} from '../languages/en/fields.js'
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
        description: fields.organisation.address.street
      }),
    postalCode: line
      .optional()
      .meta({title: 'Postal code', description: fields.organisation.address.postalCode}),
    city: line.meta({title: 'City', description: fields.organisation.address.city}),
    region: line.optional().meta({title: 'Region', description: fields.organisation.address.region}),
    country: country.meta({title: 'Country', description: fields.organisation.address.country})
  })
  .meta({id: 'address', title: 'Postal address', description: fields.organisation.address.itself})

/** Ways to contact somebody. */
const reach = {
  email: email.optional().meta({title: 'E-mail', description: fields.children.operators.email}),
  phone: phone.optional().meta({title: 'Telephone', description: fields.organisation.reach.phone}),
  form: webAddress.optional().meta({title: 'Form', description: fields.organisation.reach.form}),
  address: address.optional()
}

export const contact = z
  .strictObject({
    ...reach,
    tollFree: phone.optional().meta({
      title: 'Toll-free number',
      description: fields.organisation.contact.tollFree
    }),
    says: says.optional()
  })
  .meta({title: 'Contact', description: fields.organisation.contact.itself})

const officer = z
  .strictObject({
    name: line.optional().meta({title: 'Name', description: fields.organisation.officer.name}),
    ...reach
  })
  .meta({title: 'Officer', description: fields.organisation.officer.itself})

export const organisation = z
  .strictObject({
    name: line.meta({title: 'Name', description: fields.organisation.name}),
    legalName: line.optional().meta({
      title: 'Legal name',
      description: fields.organisation.legalName
    }),
    registration: line.optional().meta({
      title: 'Registration',
      description: fields.organisation.registration
    }),
    site: webAddress.optional().meta({title: 'Site', description: fields.organisation.site}),
    address: address.optional(),
    contact: contact.optional(),
    dataProtectionOfficer: z
      .union([z.literal('none'), officer])
      .optional()
      .meta({
        title: 'Data protection officer',
        description: fields.organisation.dataProtectionOfficer
      }),
    accountable: z
      .strictObject({
        name: line.optional().meta({title: 'Name', description: fields.organisation.accountable.name}),
        title: line.meta({title: 'Title', description: fields.organisation.accountable.title}),
        ...reach
      })
      .optional()
      .meta({
        title: 'Accountable person',
        description: fields.organisation.accountable.itself
      }),
    representatives: z
      .union([
        z.literal('none'),
        z.array(
          z.strictObject({
            for: choice(choices.representedIn).meta({
              title: 'For',
              description: fields.organisation.representatives.for
            }),
            name: line.meta({title: 'Name', description: fields.organisation.representatives.name}),
            ...reach
          })
        )
      ])
      .optional()
      .meta({
        title: 'Representatives',
        description: fields.organisation.representatives.itself
      }),
    dataPrivacyFramework: dataPrivacyFramework.optional(),
    onlineOnly: z.boolean().optional().meta({
      title: 'Online only',
      description: fields.organisation.onlineOnly
    }),
    tenMillionConsumers: z.boolean().optional().meta({
      title: 'Ten million consumers',
      description: fields.organisation.tenMillionConsumers
    }),
    materials: z
      .array(
        z.strictObject({
          title: line.meta({title: 'Title', description: fields.policy.title}),
          href: webAddress.meta({title: 'Address', description: fields.organisation.materials.href})
        })
      )
      .optional()
      .meta({
        title: 'Further documents',
        description: fields.organisation.materials.itself
      })
  })
  .meta({title: 'Organisation', description: fields.organisation.itself})
