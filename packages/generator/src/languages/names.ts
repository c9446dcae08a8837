// Written by `npm run languages`: a language is added in the list of the schema.

export const languageNames: readonly string[] = ['en', 'de', 'fr', 'es', 'pt']
