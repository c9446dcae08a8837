// Written by `npm run languages`: a language is a folder here, and in the other packages.
import type {Language} from '@policy-gen/schema'
import type {PartsOnDemand} from './language-table.js'

export const languageTables: Readonly<Record<Language, PartsOnDemand>> = {
  en: {
    table: {load: async () => (await import('./en/compiled.js')).table()},
    claims: {load: async () => (await import('./en/compiled-claims.js')).claims()}
  },
  de: {
    table: {load: async () => (await import('./de/compiled.js')).table()},
    claims: {load: async () => (await import('./de/compiled-claims.js')).claims()}
  },
  es: {
    table: {load: async () => (await import('./es/compiled.js')).table()},
    claims: {load: async () => (await import('./es/compiled-claims.js')).claims()}
  },
  fr: {
    table: {load: async () => (await import('./fr/compiled.js')).table()},
    claims: {load: async () => (await import('./fr/compiled-claims.js')).claims()}
  },
  pt: {
    table: {load: async () => (await import('./pt/compiled.js')).table()},
    claims: {load: async () => (await import('./pt/compiled-claims.js')).claims()}
  }
}
