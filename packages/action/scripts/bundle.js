// Bundles the action with the command line that it runs, so that nothing is installed when a workflow runs.
import {copyFileSync, mkdirSync, readdirSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import process from 'node:process'
import {fileURLToPath, URL} from 'node:url'
import {build} from 'esbuild'

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const outdir = at('dist/bin')

rmSync(outdir, {recursive: true, force: true})
mkdirSync(outdir, {recursive: true})
await build({
  entryPoints: {
    action: at('src/action.ts'),
    act: at('src/act.ts'),
    run: at('../generator/dist/cli/run.js'),
    'build-worker': at('../generator/dist/cli/build-command/build-worker.js'),
    'lint-worker': at('../generator/dist/lint/files/lint-worker.js')
  },
  outdir,
  bundle: true,
  format: 'esm',
  target: 'node20.19',
  platform: 'node',
  // The command line loads only what a command needs: so does the bundle.
  splitting: true,
  // Parts that are CommonJS ask for more of them.
  banner: {
    js: "import {createRequire as requireFrom} from 'node:module'; const require = requireFrom(import.meta.url);"
  },
  minify: true,
  charset: 'utf8',
  legalComments: 'linked',
  logLevel: 'error'
})

// The native parser of this platform, by the name that the action looks for.
const require = createRequire(createRequire(at('../generator/package.json')).resolve('satteri'))
const platform = `${process.platform}-${process.arch}`
for (const name of [
  `@bruits/satteri-${platform}`,
  `@bruits/satteri-${platform}-gnu`,
  `@bruits/satteri-${platform}-msvc`
]) {
  const folder = folderOf(name)
  const binding = folder && readdirSync(folder).find((file) => file.endsWith('.node'))
  if (folder && binding) copyFileSync(`${folder}/${binding}`, `${outdir}/satteri.${platform}.node`)
}

/** @param {string} name */
function folderOf(name) {
  try {
    return fileURLToPath(new URL('.', `file://${require.resolve(`${name}/package.json`)}`))
  } catch {
    return undefined
  }
}
