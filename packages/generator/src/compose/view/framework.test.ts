import {disclosureItems, languages, parsePolicy} from '@policy-gen/schema'
import {recogniseDisclosures} from 'remark-preset-lint-policy/disclosures'
import {describe, expect, test} from 'vitest'
import {compose} from '../compose.js'

function documentOf(language: string, certification: string): string {
  const {policy, problems} = parsePolicy(`title: Privacy
language: ${language}
organisation:
  name: Atlas
  address: {city: Portland, country: US}
  dataPrivacyFramework: {${certification}}
sections: [{kind: transfers}]
`)
  if (!policy) throw new Error(JSON.stringify(problems))
  return compose(policy)
}

const body = 'recourse: {name: Fairlane, site: https://fairlane.example, country: US}'

describe('a certification under the Data Privacy Framework', () => {
  test('is stated with its parts, who settles disputes and who enforces it', () => {
    const text = documentOf('en', `parts: [EU, UK], ${body}, enforcedBy: dot`)
    expect(text).toContain('under the EU–U.S. Data Privacy Framework (EU–U.S. DPF) and the UK Extension')
    expect(text).toContain('[Fairlane](https://fairlane.example) (United States)')
    expect(text).toContain('Department of Transportation')
    expect(text).not.toMatch(/Swiss|Trade Commission|panel/)
  })

  test('names the authorities of the places that it covers', () => {
    const text = documentOf('en', 'parts: [EU, CH], recourse: authorities, enforcedBy: ftc')
    expect(text).toMatch(/panel of the data protection authorities .* and the Swiss Federal/)
    expect(text).not.toContain('Information Commissioner’s')
  })

  test.each(languages)('is recognised by the linter, item by item, in the language %s', (language) => {
    const text = documentOf(language, `parts: [EU, UK, CH], ${body}, enforcedBy: ftc`)
    const found = new Set(recogniseDisclosures(text, {language}).map(({disclosure}) => disclosure))
    const items = Object.keys(disclosureItems).filter((item) =>
      /^transfers\.(?:framework|recourse|enforcement|arbitration|liability)$/.test(item)
    )
    expect(items.filter((item) => !found.has(item as never))).toEqual([])
  })
})
