// Bundles the command line, so that a start opens a handful of files and reads only what its command needs. What else the
// package exports stays as `tsc` wrote it.
import {copyFileSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {fileURLToPath, URL} from 'node:url'
import {runInThisContext} from 'node:vm'
import {build, transform} from 'esbuild'
import {licencesOf} from '../../../scripts/bundling/licences.js'
import {asCommonJs} from './as-commonjs.js'
import {tables} from './tables.js'

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

rmSync(at('dist/bundle'), {recursive: true, force: true})

const entryPoints = {
  main: at('dist/cli/main.js'),
  'build-worker': at('dist/cli/build-command/build-worker.js'),
  'lint-worker': at('dist/lint/files/lint-worker.js')
}

const {metafile} = await build({
  entryPoints,
  outdir: at('dist/bundle'),
  splitting: true,
  chunkNames: 'shared-[hash]',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // The CommonJS packages among them ask for Node's own modules so.
  banner: {
    js: `const require=${builtin('module')}.createRequire(import.meta.url);`
  },
  mainFields: ['module', 'main'],
  // What is native, CommonJS, or needed by few: the last five read the Markdown that satteri can't.
  external: [
    '@modelcontextprotocol/*',
    'handlebars',
    'jiti',
    'vscode-languageserver*',
    'mdast-util-from-markdown',
    'mdast-util-frontmatter',
    'mdast-util-gfm',
    'micromark-extension-frontmatter',
    'micromark-extension-gfm'
  ],
  plugins: [
    tables,
    {
      name: 'templates',
      setup(bundler) {
        // What else the package exports needs them, too: a megabyte is there once.
        bundler.onResolve({filter: /[\\/]precompiled\.generated\.js$/}, () => ({
          path: '../templates/precompiled.generated.js',
          external: true
        }))
      }
    },
    {
      name: 'policy files',
      setup(bundler) {
        // The command line loads what reads policy files where there are any, and hands it to the rules.
        bundler.onResolve({filter: /^#policy-files$/}, ({kind}) => ({
          path: at(`../linter/dist/files/${kind === 'dynamic-import' ? 'node' : 'none'}.js`)
        }))
      }
    },
    {
      name: 'languages',
      setup(bundler) {
        // Most policies are in one language, and what is known of all five takes longer to read than a policy.
        bundler.onResolve({filter: /^#languages$/}, () => ({
          path: at('../linter/dist/languages/on-demand.js')
        }))
      }
    },
    {
      name: 'native parser',
      setup(bundler) {
        // Its thirty files take longer to open than a policy to lint. What is native stays where it is installed.
        bundler.onLoad({filter: /[\\/]satteri[\\/]index\.js$/}, ({path}) => ({
          contents: replaced(
            readFileSync(path, 'utf8'),
            'createRequire(import.meta.url)',
            "createRequire(new URL('../index.js', `file://${createRequire(import.meta.url).resolve('satteri')}`))"
          )
        }))
      }
    }
  ],
  charset: 'ascii',
  minifySyntax: true,
  // Each expression with a \p{L} becomes a `new RegExp`: see `withLateExpressions`.
  supported: {'regexp-unicode-property-escapes': false},
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning'
})

for (const file of Object.keys(metafile.outputs)) {
  const [, banner = '', code = ''] = /^(const require=.*;\n)?([^]*)$/.exec(readFileSync(file, 'utf8')) ?? []
  const lean = withLateExpressions(withoutImports(code))
  writeFileSync(file, /\brequire\b/.test(lean) ? banner + lean : lean)
}

asCommonJs(at('dist/bundle'), metafile.outputs, {
  entries: Object.keys(entryPoints),
  commonJs: /^(?:handlebars|vscode-languageserver)/
})

const templates = at('dist/templates/precompiled.generated.js')
const {code} = await transform(readFileSync(templates, 'utf8'), {charset: 'utf8', minifyWhitespace: true})
writeFileSync(templates, code)

// What is bundled goes with its licence.
writeFileSync(at('dist/bundle/third-party-licences.txt'), licencesOf(Object.keys(metafile.inputs)))

// Which build this is the bundle of. Times don't tell: what turbo takes from its cache has the time at which it was taken.
copyFileSync(at('dist/.tsbuildinfo'), at('dist/bundle/.tsbuildinfo'))

/** @param {string} text @param {string} part @param {string} by */
function replaced(text, part, by) {
  if (!text.includes(part)) throw new Error(`satteri has no “${part}” any more`)
  return text.replace(part, by)
}

/**
 * To import a part of a module of Node's is to load all that it offers: with `node:fs`, streams.
 *
 * @param {string} code
 */
function withoutImports(code) {
  return code.replace(
    /\bimport(?:\{(?<parts>[^{}]*)\}|(?: |\*as )(?<whole>[\w$]+) ?)from"(?:node:)?(?<name>[\w/]+)";/g,
    (/** @type {unknown[]} */ ...found) => {
      const {parts = '', whole, name = ''} = /** @type {Record<string, string | undefined>} */ (found.at(-1))
      if (!isBuiltin(name)) return String(found[0])
      return `const ${whole ?? `{${parts.replaceAll(' as ', ':')}}`}=${builtin(name)};`
    }
  )
}

/**
 * V8 reads expressions with the file that they are in, and those with a \p{L} take a fifth of the time that reading takes.
 * Here they are read when they are used, and made once. Those that remember where they are stay as they were written:
 * made anew whenever their function runs.
 *
 * @param {string} code
 */
function withLateExpressions(code) {
  /** @type {Map<string, string>} */
  const names = new Map()
  const late = code.replace(
    /\bnew RegExp\((?<source>(?<quote>["'`])(?:(?!\k<quote>|\$\{)[^\\]|\\[^])*\k<quote>)(?:,"(?<flags>[a-z]*)")?\)/g,
    (/** @type {unknown[]} */ ...found) => {
      const {source = '', flags = ''} = /** @type {Record<string, string | undefined>} */ (found.at(-1))
      const made = String(found[0])
      const expression = new RegExp(String(runInThisContext(source)), flags)
      if (!/\\p\{/i.test(expression.source)) return made
      if (expression.global || expression.sticky) return String(expression)
      const name = names.get(made) ?? `$late${names.size}`
      names.set(made, name)
      return `(${name}??=${made})`
    }
  )
  return names.size === 0 ? code : `var ${[...names.values()].join()};${late}`
}

/** @param {string} name */
function builtin(name) {
  return `globalThis.process.getBuiltinModule("node:${name}")`
}
