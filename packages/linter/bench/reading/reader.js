import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

/** @param {string} path */
const source = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** Bundles the sources, so that what is measured is what is there now. */
export async function loadReader() {
  const folder = await mkdtemp(join(tmpdir(), 'reading-'))
  const outfile = join(folder, 'reader.mjs')
  try {
    await build({
      entryPoints: [fileURLToPath(new URL('inner.js', import.meta.url))],
      alias: {
        '#languages': source('linter/src/languages/all-tables.ts'),
        '@policy-gen/schema/vocabulary': source('schema/src/vocabulary/index.ts')
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(folder, {recursive: true})
  }
}

/** The folder of this package. */
export const packageFolder = fileURLToPath(new URL('../..', import.meta.url))
