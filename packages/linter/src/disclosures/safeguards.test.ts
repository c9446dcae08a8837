import {safeguards} from '@policy-gen/schema/vocabulary'
import {describe, expect, test} from 'vitest'
import {signsOf} from './index.js'

const words = Object.entries(safeguards).filter(([name]) => name !== 'none')

describe.each(['en', 'fr', 'es', 'pt'] as const)('In %s', (language) => {
  test.each(words)('%s is read as a safeguard of a transfer', (_, {label}) => {
    const text = `# ${titles[language]}\n\n| ${heads[language].join(' | ')} |\n| --- | --- |\n| Canada | ${label[language]} |\n`
    expect([...signsOf(text, {language})]).toContain('transfers.safeguard')
  })
})

const titles = {
  en: 'Transfers to other countries',
  fr: 'Transferts vers d’autres pays',
  es: 'Transferencias a otros países',
  pt: 'Transferência internacional de dados'
}

const heads = {
  en: ['Country', 'Safeguard'],
  fr: ['Pays', 'Garantie'],
  es: ['País', 'Garantía'],
  pt: ['País', 'Garantia']
}
