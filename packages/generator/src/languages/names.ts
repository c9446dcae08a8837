import type {Language} from '@policy-gen/schema'

const named: Readonly<Record<Language, true>> = {en: true, de: true, fr: true, es: true}

/** The languages of the schema, for the command line, which doesn't load the schema to show its help. */
export const languageNames: readonly string[] = Object.keys(named)
