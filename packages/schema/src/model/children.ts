import * as z from 'zod'
import {email, id, line, phone, prose} from './forms.js'
import {address} from './organisation.js'
import {dataList, purposeList, says} from './practice.js'

export const children = z
  .strictObject({
    directed: z.boolean().meta({
      title: 'Directed to children',
      description: 'Whether the service, or a part of it, is made for children under 13.'
    }),
    minimumAge: z.int().min(1).max(21).optional().meta({
      title: 'Minimum age',
      description: 'From which age somebody may use the service alone.'
    }),
    knowinglyCollected: z.boolean().optional().meta({
      title: 'Knowingly collected',
      description: 'Whether data of children below that age is knowingly collected.'
    }),
    under13: z.boolean().optional().meta({
      title: 'Under 13',
      description:
        'Whether data of children under 13 is knowingly collected (16 CFR 312.2), where the minimum age is another one.'
    }),
    whenFound: prose.optional().meta({
      title: 'When found',
      description: "What is done when a child's data is found, as a whole sentence."
    }),
    data: dataList.optional(),
    purposes: purposeList.optional(),
    disclosure: prose.optional().meta({
      title: 'Disclosure',
      description: "To whom and why a child's data is disclosed, or that it isn't, in whole sentences."
    }),
    recipients: z
      .union([z.literal('none'), z.array(id).min(1)])
      .optional()
      .meta({
        title: 'Recipients',
        description:
          "Ids of the entries of `recipients` that get children's data, with name, kind and purposes (16 CFR 312.4(d)(2)), or `none`."
      }),
    disclosureConsent: prose.optional().meta({
      title: 'Consent to disclosure',
      description:
        'How a parent agrees to disclosure to third parties apart from collection and use, or why the service needs it, in whole sentences (16 CFR 312.5(a)(2)).'
    }),
    publicPosting: prose.optional().meta({
      title: 'Public posting',
      description: 'Whether a child can make personal data public, as a whole sentence.'
    }),
    parentalConsent: prose.optional().meta({
      title: 'Consent of parents',
      description: "How a parent's consent is obtained, as a whole sentence."
    }),
    parentalRights: prose.optional().meta({
      title: 'Rights of parents',
      description: "How parents review and delete a child's data and refuse more, in whole sentences."
    }),
    retention: prose.optional().meta({
      title: 'Retention',
      description: "How long children's data is kept and why, in whole sentences (16 CFR 312.10)."
    }),
    internalIdentifiers: prose.optional().meta({
      title: 'Persistent identifiers',
      description:
        'For which internal operations identifiers are used, and how other use is prevented; or that none are.'
    }),
    audio: prose.optional().meta({
      title: 'Audio',
      description: 'How audio files with a child’s voice are used and deleted; or that none are collected.'
    }),
    operators: z
      .array(
        z.strictObject({
          name: line.meta({title: 'Name', description: 'The name of the operator.'}),
          address: address.optional(),
          phone: phone.optional().meta({title: 'Telephone', description: 'A telephone number.'}),
          email: email.optional().meta({title: 'E-mail', description: 'An e-mail address.'})
        })
      )
      .min(1)
      .optional()
      .meta({
        title: 'Operators',
        description:
          "Everyone who collects or keeps children's data through the service. One of them with address, telephone and e-mail may answer for the others, who are named (16 CFR 312.4(d)(1))."
      }),
    protection: prose.optional().meta({
      title: 'Protection of minors',
      description:
        'How the privacy, safety and security of people under 18 are protected, in whole sentences (Art. 28(1) of the Digital Services Act).'
    }),
    profiledAdvertising: z.boolean().optional().meta({
      title: 'Advertising by profiling',
      description:
        'Whether minors see advertising that is chosen by profiling, which platforms may not show them (Art. 28(2) of the Digital Services Act).'
    }),
    says: says.optional()
  })
  .meta({title: 'Children', description: "Children's data."})
