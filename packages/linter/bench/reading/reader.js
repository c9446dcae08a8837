import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const sources = fileURLToPath(new URL('../../src/disclosures', import.meta.url))
const schema = fileURLToPath(new URL('../../../schema/src/vocabulary/index.ts', import.meta.url))

/** The inner parts of the reader that fitting needs, straight from the sources. */
const entry = `
  export {assumedWeights} from './assumed-weights.ts'
  export {featuresOf} from './features.ts'
  export {knowledgeOf, languageKnowledge} from './knowledge.ts'
  export {readPassages} from './reading.ts'
  export {contextNames, contextsOf, scoresOf, tabulate, threshold, weighPassages} from './weigh.ts'
  export {weightsOf} from './models.ts'
  export {extractClaims, findContradictions, recogniseDisclosures, sectionsOf} from './index.ts'
`

/** Bundles the sources, so that what is measured is what stands there now. */
export async function loadReader() {
  const folder = await mkdtemp(join(tmpdir(), 'reading-'))
  const outfile = join(folder, 'reader.mjs')
  try {
    await build({
      stdin: {contents: entry, resolveDir: sources, loader: 'ts'},
      alias: {'@policy-gen/schema': schema},
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
export const packageFolder = dirname(dirname(sources))
