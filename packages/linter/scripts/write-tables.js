// What is known of a language is compiled here, since that takes longer than reading a policy: in the place of what
// `compiled.ts` and `compiled-claims.ts` make, the package has the tables.
import {readdirSync, writeFileSync} from 'node:fs'
import {URL} from 'node:url'
import {codeOfTables} from '../../../scripts/bundling/table-code.js'
import {claimTable} from '../dist/languages/compile-claims.js'
import {languageTable} from '../dist/languages/compile-language.js'

const languages = new URL('../dist/languages/', import.meta.url)

for (const entry of readdirSync(languages, {withFileTypes: true})) {
  if (!entry.isDirectory()) continue
  const folder = new URL(`${entry.name}/`, languages)
  const {knowledge} = await load(new URL('index.js', folder).href)
  write('compiled.js', {table: () => languageTable(knowledge)})
  write('compiled-claims.js', {claims: () => claimTable(knowledge)})

  /** @param {string} name @param {Readonly<Record<string, () => unknown>>} makers */
  function write(name, makers) {
    writeFileSync(new URL(name, folder), codeOfTables(makers, '../../tables/bytes.js'))
  }
}

/** @param {string} address @returns {Promise<typeof import('../dist/languages/en/index.js')>} */
function load(address) {
  return import(address)
}
