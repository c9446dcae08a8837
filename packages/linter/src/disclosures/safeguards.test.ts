import {labels} from '@policy-gen/schema'
import {describe, expect, test} from 'vitest'
import {signsOf} from './index.js'

describe.each(['en', 'de', 'fr', 'es', 'pt'] as const)('In %s', (language) => {
  const words = Object.entries(labels[language].safeguards).filter(([name]) => name !== 'none')

  test.each(words)('%s is read as a safeguard of a transfer', (_, label) => {
    const text = `# ${titles[language]}\n\n| ${heads[language].join(' | ')} |\n| --- | --- |\n| Canada | ${label} |\n`
    expect([...signsOf(text, {language})]).toContain('transfers.safeguard')
  })
})

const titles = {
  en: 'Transfers to other countries',
  de: 'Übermittlung in andere Länder',
  fr: 'Transferts vers d’autres pays',
  es: 'Transferencias a otros países',
  pt: 'Transferência internacional de dados'
}

const heads = {
  en: ['Country', 'Safeguard'],
  de: ['Land', 'Garantie'],
  fr: ['Pays', 'Garantie'],
  es: ['País', 'Garantía'],
  pt: ['País', 'Garantia']
}
