// Written by `npm run languages`: a language is a folder here, and in the other packages.

export const languageNames: readonly string[] = ['en', 'de', 'es', 'fr', 'pt']
