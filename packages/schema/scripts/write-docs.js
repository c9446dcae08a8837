// Writes the pages under docs/ that are views of the catalogue and the vocabularies.
//
//   node packages/schema/scripts/write-docs.js
import {writeFileSync} from 'node:fs'
import {fileURLToPath, URL} from 'node:url'
import {createJiti} from 'jiti'

// From the sources, so that it needs no build.
const jiti = createJiti(import.meta.url, {fsCache: false, moduleCache: false})
/** @type {typeof import('../src/documentation/index.ts')} */
const {pages} = await jiti.import('../src/documentation/index.ts')

const folder = fileURLToPath(new URL('../../../docs/', import.meta.url))
for (const [name, write] of Object.entries(pages)) writeFileSync(folder + name, write())
