import {parsePolicy} from '@policy-gen/schema'
import {describe, expect, test} from 'vitest'
import {compose} from '../compose.js'

function documentOf(facts: string): string {
  const {policy, problems} = parsePolicy(
    `title: Privacy\norganisation: {name: Atlas, contact: {email: a@atlas.example}}\n${facts}`
  )
  if (!policy) throw new Error(JSON.stringify(problems))
  return compose(policy)
}

describe('the laws of several states', () => {
  const states = `regimes: [us-states]
rights:
  granted: [access, erasure, opt-out-of-sale, information-on-sharing, question-profiling]
  appeal: {how: Reply to our refusal., answeredWithin: 45 days}
sections: [{kind: rights}]
`

  test('share one part, with a table of their differences', () => {
    const text = documentOf(`language: en\n${states}`)
    expect(text.match(/^###? If you live in/gm)).toHaveLength(1)
    expect(text).toContain(
      '| State | Law | Deletion | List of third parties | Questioning the result of profiling |'
    )
    expect(text).toContain('| Virginia | Va. Code § 59.1-575 et seq. | yes | no | no |')
    expect(text).toContain('| Minnesota | Minn. Stat. ch. 325M | yes | yes | yes |')
    expect(text).toContain('| Oregon | ORS 646A.570 to 646A.589 | yes | yes | no |')
    expect(text).toContain('| Delaware | 6 Del. C. ch. 12D | yes | of their categories | no |')
    expect(text).toContain('| Iowa | Iowa Code ch. 715D | of data that you gave us | no | no |')
  })

  test('omit rights that are not granted', () => {
    const text = documentOf(
      `language: en\n${states.replace(', information-on-sharing, question-profiling', '')}`
    )
    expect(text).toContain('| Minnesota | Minn. Stat. ch. 325M | yes |\n')
    expect(text).not.toContain('List of third parties')
  })

  test('are limited to those that the policy names, and a single one is written out', () => {
    const two = documentOf(`language: en\nstates: [US-VA, US-CO]\n${states}`)
    expect(two.match(/^\| (?!State|---).* \|$/gm)).toEqual([
      '| Virginia | Va. Code § 59.1-575 et seq. |',
      '| Colorado | C.R.S. § 6-1-1301 et seq. |'
    ])
    const one = documentOf(`language: en\nstates: [US-IA]\n${states}`)
    expect(one).toContain(
      '### If you live in Iowa\n\nThe law of your state gives you the right\n\n- to confirm'
    )
    expect(one).toContain('- to have the personal data deleted that you gave us\n')
    expect(documentOf(`language: de\nstates: [US-IA]\n${states}`)).toContain('### Wenn Sie in Iowa leben')
    expect(documentOf(`language: fr\nstates: [US-IA]\n${states}`)).toContain(
      '### Si vous résidez dans l’Iowa'
    )
  })

  test('state what the use of sensitive data depends on, if there is any', () => {
    const sensitive = (named: string): string =>
      documentOf(
        `language: en\nstates: [${named}]\npractices: [{does: collect, data: [ethnic-origin]}]\n${states}`
      )
    expect(sensitive('US-VA')).toContain('- to have sensitive data about you used only if you consent\n')
    expect(sensitive('US-UT')).toContain('- to opt out of the use of sensitive data about you\n')
    const table = sensitive('US-VA, US-UT, US-MD')
    expect(table).toMatch(/^\| Virginia .*\| only if you consent \|$/m)
    expect(table).toMatch(/^\| Utah .*\| you can opt out \|$/m)
    expect(table).toMatch(/^\| Maryland .*\| only if strictly necessary \|$/m)
    expect(documentOf(`language: en\nstates: [US-VA]\n${states}`)).not.toContain('sensitive data')
  })

  test('include how to appeal, in each language', () => {
    expect(documentOf(`language: en\n${states}`)).toContain(
      'Reply to our refusal.\nWe decide on an appeal within 45 days.'
    )
    expect(documentOf(`language: de\n${states}`)).toContain(
      'Über Ihren Einspruch entscheiden wir innerhalb von 45 Tagen'
    )
  })
})

test('the rights of Washington and Nevada are stated in each language, with their laws', () => {
  const rights = `regimes: [us-health]
rights: {granted: [access, information-on-sharing, withdraw-consent, erasure]}
sections: [{kind: rights}]
`
  expect(documentOf(`language: en\n${rights}`)).toMatch(
    /### If you live in Washington or Nevada\n\n.*\n\n- to confirm(?:.*\n)+.*\| Washington \| RCW ch. 19.373 \|\n\| Nevada \|/
  )
  expect(documentOf(`language: de\n${rights}`)).toContain('- eine Liste aller Dritten zu erhalten')
  expect(documentOf(`language: fr\n${rights}`)).toContain('- d’obtenir la liste de tous les tiers')
  expect(documentOf(`language: es\n${rights}`)).toContain('- a que se eliminen')
})

describe('the notice that Texas prescribes', () => {
  const sold = (data: string): string =>
    documentOf(`language: de
regimes: [us-states]
practices: [{does: collect, data: [${data}]}]
sale: {sold: [{data: [${data}], to: [data-broker], purposes: [marketing]}], shared: none}
sections: [{kind: sale}]
`)

  test('is included word for word in every language', () => {
    expect(sold('health-data')).toContain('**NOTICE: We may sell your sensitive personal data.**')
    expect(sold('precise-location')).toContain('sensitive personal data')
    expect(sold('biometric-data')).toContain('**NOTICE: We may sell your biometric personal data.**')
  })

  test('is left out if no such data is sold', () => {
    expect(sold('email-address')).not.toContain('NOTICE')
    expect(sold('health-data')).not.toContain('biometric')
  })
})

test('names a representative in Switzerland as such', () => {
  const text = compose({
    title: 'Privacy',
    language: 'en',
    regimes: ['fadp'],
    organisation: {name: 'Atlas', representatives: [{for: 'CH', name: 'Helvetia Office'}]},
    sections: [{kind: 'controller'}]
  })
  expect(text).toContain('We are the controller under the FADP')
  expect(text).toContain('Helvetia Office represents us in Switzerland (Art. 14 FADP).')
})
