// Writes the pages under docs/ that are views of the catalogue and the vocabularies.
//
//   node packages/schema/scripts/write-docs.js
import {build} from 'esbuild'
import {Buffer} from 'node:buffer'
import {writeFileSync} from 'node:fs'
import {fileURLToPath, URL} from 'node:url'

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(path, import.meta.url))

// From the sources, so that it needs no build.
const {outputFiles} = await build({
  entryPoints: [at('../src/documentation/index.ts')],
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: ['node:*'],
  write: false
})

const source = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')

const {pages} = /** @type {{pages: Record<string, () => string>}} */ (
  await import(`data:text/javascript;base64,${source}`)
)
for (const [name, write] of Object.entries(pages)) writeFileSync(at(`../../../docs/${name}`), write())
