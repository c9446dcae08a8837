// Bundles the package: the whole of it, the loading of files, which needs Node, and the parts that do without the
// reading and checking of policy files, which is most of its weight.
// Unbundled, zod and yaml alone are some 200 files to open, and the command line pays for that on every start.
// `tsc` has written the declarations before.
import {build} from 'esbuild'
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath, URL} from 'node:url'
import {licencesOf} from '../../../scripts/bundling/licences.js'
import {evaluated} from './evaluated.js'

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

for (const name of readdirSync(at('dist'))) if (name.startsWith('shared-')) rmSync(at(`dist/${name}`))

/** What is said in one language is an entry of its own: who shows French loads no other. */
const entriesOfLanguages = readdirSync(at('src/languages'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .flatMap(({name}) =>
    ['definitions', 'labels'].map((part) => [`${part}/${name}`, at(`src/languages/${name}/${part}.ts`)])
  )

const {metafile} = await build({
  entryPoints: {
    ...Object.fromEntries(entriesOfLanguages),
    catalogue: at('src/catalogue/index.ts'),
    definitions: at('src/definitions/index.ts'),
    editing: at('src/editing/index.ts'),
    files: at('src/files/index.ts'),
    index: at('src/index.ts'),
    'json-schema': at('src/json-schema/index.ts'),
    node: at('src/node/index.ts'),
    problems: at('src/problems/index.ts'),
    quotes: at('src/quotes/index.ts'),
    'text-requirements': at('src/text-requirements/index.ts'),
    vocabulary: at('src/vocabulary/index.ts')
  },
  // As plain data, the laws are a list without their entries, and a text's requirements without the checks of facts.
  plugins: [
    evaluated(/text-requirements[\\/](all|names)\.ts$/),
    evaluated(/vocabulary[\\/](areas|regimes)\.ts$/)
  ],
  outdir: at('dist'),
  // What both need lies in a file of its own.
  splitting: true,
  chunkNames: 'shared-[hash]',
  bundle: true,
  format: 'esm',
  target: 'node20.19',
  // Neutral, since `node` would choose the CommonJS build of yaml, which can't be shaken.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: ['node:*', 'jiti'],
  // The prose of the vocabularies stays readable in the bundle.
  charset: 'utf8',
  minifySyntax: true,
  // Or each expression with a \p{L} would be a `new RegExp`, made anew whenever its function runs: esbuild waits for
  // engines that know the newest scripts of Unicode.
  supported: {'regexp-unicode-property-escapes': true},
  minifyWhitespace: true,
  legalComments: 'none',
  // The sources are published beside it.
  sourcemap: true,
  sourcesContent: false,
  metafile: true,
  logLevel: 'warning'
})

// Nothing here has an effect of its own: an import for effects alone is a leftover, of which bundlers complain. Blanks
// in its place keep the source maps right.
for (const file of Object.keys(metafile.outputs).filter((file) => file.endsWith('.js'))) {
  const code = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    code.replace(/(?<![^;\n])import"\.{1,2}\/shared-\w+\.js";/g, (leftover) => ' '.repeat(leftover.length))
  )
}

// What is bundled goes with its licence.
writeFileSync(at('dist/third-party-licences.txt'), licencesOf(Object.keys(metafile.inputs)))
