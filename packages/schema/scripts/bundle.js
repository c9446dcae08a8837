// Bundles the package into one file. Unbundled, zod and yaml alone are some 200 files to open, and
// the command line pays for that on every start. `tsc` has written the declarations before.
import {build} from 'esbuild'
import {fileURLToPath, URL} from 'node:url'

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

await build({
  entryPoints: [at('src/index.ts')],
  outfile: at('dist/index.js'),
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
  minifyWhitespace: true,
  legalComments: 'none',
  sourcemap: true,
  logLevel: 'warning'
})
