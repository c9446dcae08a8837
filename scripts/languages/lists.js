// Writes the lists of languages that the packages keep, from the folders in `packages/schema/src/languages/`:
//
//   npm run languages
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath, URL} from 'node:url'

/**
 * Each list as a module, by its path. Parts that are needed separately have lists of their own, so that a
 * bundle contains nothing else.
 *
 * @param {readonly string[]} languages
 * @returns {Readonly<Record<string, string>>}
 */
export function listsOf(languages) {
  return {
    'schema/src/languages/names.ts': module([], `export const languages = ${quoted(languages)} as const`),
    'schema/src/languages/all.ts': module(
      [...dictionaries(languages), "import type {Spoken} from './together.js'"],
      ...partsOfSchema().map((part) => partOf(languages, part))
    ),
    'linter/src/languages/all-basics.ts': module(
      [
        "import type {Language} from '@policy-gen/schema'",
        ...languages.map((language) => `import {basics as ${language}} from './${language}/basics.js'`),
        "import type {LanguageBasics} from './language-basics.js'"
      ],
      listOf('allBasics', 'LanguageBasics', languages)
    ),
    'linter/src/languages/all-knowledge.ts': module(
      [
        "import type {Language} from '@policy-gen/schema'",
        "import type {LanguageKnowledge} from './cues.js'",
        ...languages.map((language) => `import {knowledge as ${language}} from './${language}/index.js'`)
      ],
      listOf('allKnowledge', 'LanguageKnowledge', languages)
    ),
    'linter/src/languages/all-tables.ts': module(
      [
        "import type {Language} from '@policy-gen/schema'",
        ...languages.flatMap((language) => [
          `import {table as ${language}} from './${language}/compiled.js'`,
          `import {claims as ${language}Claims} from './${language}/compiled-claims.js'`
        ]),
        "import type {PartsAtHand} from './language-table.js'"
      ],
      allTables(languages)
    ),
    'linter/src/languages/on-demand.ts': module(
      [
        "import type {Language} from '@policy-gen/schema'",
        "import type {PartsOnDemand} from './language-table.js'"
      ],
      onDemand(languages)
    ),
    ...Object.fromEntries(
      languages.flatMap((language) => [
        [`linter/src/languages/${language}/compiled.ts`, tableModule],
        [`linter/src/languages/${language}/compiled-claims.ts`, claimsModule]
      ])
    ),
    'generator/src/languages/index.ts': module(
      [
        "import type {Language} from '@policy-gen/schema'",
        ...dictionaries(languages),
        "import type {Dictionary} from './dictionary.js'"
      ],
      listOf('dictionaries', 'Dictionary', languages)
    ),
    // The command line doesn't load the schema to show its help.
    'generator/src/languages/names.ts': module(
      [],
      `export const languageNames: readonly string[] = ${quoted(languages)}`
    )
  }
}

/**
 * The languages that have a folder. English is the first: it has the words that all others need.
 *
 * @returns {readonly string[]}
 */
export function languagesFound() {
  const folders = readdirSync(pathOf('schema/src/languages'), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
  return ['en', ...folders.filter((name) => name !== 'en').sort()]
}

/** @param {string} path */
export function pathOf(path) {
  return fileURLToPath(new URL(`../../packages/${path}`, import.meta.url))
}

/** The compiled tables of a language. */
const tableModule = module(
  [
    "import {languageTable} from '../compile-language.js'",
    "import type {LanguageTable} from '../language-table.js'",
    "import {knowledge} from './index.js'"
  ],
  'export function table(): LanguageTable {\n  return languageTable(knowledge)\n}'
)

/** What is known of claims in a language, compiled. */
const claimsModule = module(
  [
    "import {claimTable} from '../compile-claims.js'",
    "import type {ClaimTable} from '../language-table.js'",
    "import {knowledge} from './index.js'"
  ],
  'export function claims(): ClaimTable {\n  return claimTable(knowledge)\n}'
)

/** @param {readonly string[]} languages */
function quoted(languages) {
  return `[${languages.map((language) => `'${language}'`).join(', ')}]`
}

/** What English says, by the names of its files' exports. */
function partsOfSchema() {
  const index = readFileSync(pathOf('schema/src/languages/en/index.ts'), 'utf8')
  return [...index.matchAll(/export \{(\w+)\}/g)].map(([, part = '']) => part)
}

/** @param {readonly string[]} languages */
function dictionaries(languages) {
  return languages.map((language) => `import * as ${language} from './${language}/index.js'`)
}

/**
 * @param {readonly string[]} imports
 * @param {readonly string[]} lists
 */
function module(imports, ...lists) {
  const head = `// Written by \`npm run languages\`: a language is a folder here, and in the other packages.\n${imports.join('\n')}`
  return `${[head.trim(), ...lists].join('\n\n')}\n`
}

/**
 * @param {readonly string[]} languages
 * @param {string} part
 */
function partOf(languages, part) {
  const each = languages.map((language) => `  ${language}: ${language}.${part}`).join(',\n')
  return `export const ${part}: Spoken<typeof en.${part}> = {\n${each}\n}`
}

/**
 * @param {string} name
 * @param {string} type
 * @param {readonly string[]} languages
 */
function listOf(name, type, languages) {
  return `export const ${name}: Readonly<Record<Language, ${type}>> = {${languages.join(', ')}}`
}

/** What Node has from the start. @param {readonly string[]} languages */
function allTables(languages) {
  const each = languages.map((language) => `  ${language}: {table: ${language}, claims: ${language}Claims}`)
  return `export const languageTables: Readonly<Record<Language, PartsAtHand>> = {\n${each.join(',\n')}\n}`
}

/** What a page loads when it reads the first text in a language. @param {readonly string[]} languages */
function onDemand(languages) {
  const each = languages.map(
    (language) =>
      `  ${language}: {\n    table: {load: async () => (await import('./${language}/compiled.js')).table()},\n    claims: {load: async () => (await import('./${language}/compiled-claims.js')).claims()}\n  }`
  )
  return `export const languageTables: Readonly<Record<Language, PartsOnDemand>> = {\n${each.join(',\n')}\n}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(listsOf(languagesFound()))) writeFileSync(pathOf(path), text)
}
