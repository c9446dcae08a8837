// Writes the pages under docs/ that are views of the catalogue and the vocabularies.
//
//   node packages/schema/scripts/write-docs.js
import {build} from 'esbuild'
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

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

const source = outputFiles[0]?.text ?? ''
const {pages} = await import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`)
for (const [name, write] of Object.entries(pages)) writeFileSync(at(`../../../docs/${name}`), write())
