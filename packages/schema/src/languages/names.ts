// Written by `npm run languages`: a language is a folder here, and in the other packages.

export const languages = ['en', 'de', 'es', 'fr', 'pt'] as const
