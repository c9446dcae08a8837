// Written by `npm run languages`: a language is a folder here, and in the other packages.
import type {Language} from '@policy-gen/schema'
import type {LanguageTable} from './language-table.js'

export const languageTables: Readonly<Record<Language, {readonly load: () => Promise<LanguageTable>}>> = {
  en: {load: async () => (await import('./en/compiled.js')).table()},
  de: {load: async () => (await import('./de/compiled.js')).table()},
  es: {load: async () => (await import('./es/compiled.js')).table()},
  fr: {load: async () => (await import('./fr/compiled.js')).table()},
  pt: {load: async () => (await import('./pt/compiled.js')).table()}
}
