import type {Service} from './service.js'

/** Artificial intelligence. */
export const artificialIntelligence = {
  openai: {
    name: 'OpenAI',
    kind: 'service-provider',
    operator: {name: 'OpenAI Ireland Limited', country: 'IE'},
    role: 'processor',
    data: ['content', 'private-messages'],
    purposes: ['service'],
    privacy: 'https://openai.com/policies/eu-privacy-policy/',
    checked: '2026-11-21',
    verified: false
  },
  anthropic: {
    name: 'Anthropic',
    kind: 'service-provider',
    operator: {name: 'Anthropic Ireland, Limited', country: 'IE'},
    role: 'processor',
    data: ['content', 'private-messages'],
    purposes: ['service'],
    privacy: 'https://www.anthropic.com/legal/privacy',
    checked: '2026-11-21',
    verified: false
  },
  mistral: {
    name: 'Mistral AI',
    kind: 'service-provider',
    operator: {name: 'Mistral AI', country: 'FR'},
    role: 'processor',
    data: ['content', 'private-messages'],
    purposes: ['service'],
    privacy: 'https://mistral.ai/terms#privacy-policy',
    checked: '2026-11-21',
    verified: false
  },
  'gemini-api': {
    name: 'Gemini API',
    kind: 'service-provider',
    operator: {name: 'Google Cloud EMEA Limited', country: 'IE'},
    role: 'processor',
    data: ['content', 'private-messages'],
    purposes: ['service'],
    privacy: 'https://cloud.google.com/terms/cloud-privacy-notice',
    checked: '2026-11-21',
    verified: false
  },
  'azure-openai': {
    name: 'Azure OpenAI',
    kind: 'service-provider',
    operator: {name: 'Microsoft Ireland Operations Limited', country: 'IE'},
    role: 'processor',
    data: ['content', 'private-messages'],
    purposes: ['service'],
    privacy: 'https://privacy.microsoft.com/privacystatement',
    checked: '2026-11-21',
    verified: false
  },
  deepl: {
    name: 'DeepL',
    kind: 'service-provider',
    operator: {name: 'DeepL SE', country: 'DE', address: ['Maarweg 165', '50825 Köln', 'Germany']},
    role: 'processor',
    data: ['content'],
    purposes: ['service'],
    privacy: 'https://www.deepl.com/privacy',
    checked: '2026-11-21',
    verified: {source: 'https://www.deepl.com/fr/de/privacy', facts: ['operator', 'address']}
  }
} as const satisfies Readonly<Record<string, Service>>
