// Written by `npm run languages`: a language is a folder here, and in the other packages.
import type {Language} from '@policy-gen/schema'
import type {LanguageKnowledge} from './cues.js'

export const allKnowledge: Readonly<Record<Language, () => Promise<LanguageKnowledge>>> = {
  en: async () => (await import('./en/index.js')).knowledge,
  de: async () => (await import('./de/index.js')).knowledge,
  es: async () => (await import('./es/index.js')).knowledge,
  fr: async () => (await import('./fr/index.js')).knowledge,
  pt: async () => (await import('./pt/index.js')).knowledge
}
