import {createHash} from 'node:crypto'
import {defineConfig} from 'vite'

// Nothing may connect anywhere: not the page, not its worker.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'"
].join('; ')

/**
 * The service worker's own requests fill its cache: it is the one that may connect, and only to where it came from.
 *
 * @param {string} path
 */
const policyOf = (path) => (path.endsWith('/sw.js') ? "default-src 'self'" : policy)

/**
 * Every file of the page, for the service worker to keep: the page then works without a network.
 *
 * @type {import('vite').Plugin}
 */
const offline = {
  name: 'offline',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      {
        tag: 'meta',
        attrs: {'http-equiv': 'Content-Security-Policy', content: policy},
        injectTo: 'head-prepend'
      }
    ]
  },
  generateBundle(_, bundle) {
    const files = ['./', 'icon.svg', ...Object.keys(bundle).filter((name) => name !== 'index.html')]
    const version = createHash('sha256')
    for (const part of Object.values(bundle)) version.update(part.type === 'chunk' ? part.code : part.source)
    const source = `const name = 'policy-gen ${version.digest('hex').slice(0, 16)}'
const files = ${JSON.stringify(files)}
addEventListener('install', (event) => {
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(files)).then(() => skipWaiting()))
})
addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((other) => other !== name).map((other) => caches.delete(other))))
      .then(() => clients.claim())
  )
})
addEventListener('fetch', (event) => {
  event.respondWith(caches.match(event.request, {ignoreSearch: true, ignoreVary: true}).then((known) => known ?? fetch(event.request)))
})
`
    this.emitFile({type: 'asset', fileName: 'sw.js', source})
    // Hosts that read it serve the policy with every file, the worker's too.
    this.emitFile({
      type: 'asset',
      fileName: '_headers',
      source: `/*\n  Content-Security-Policy: ${policy}\n/sw.js\n  ! Content-Security-Policy\n`
    })
  }
}

/** @type {import('vite').Plugin} */
const headers = {
  name: 'headers',
  configurePreviewServer(server) {
    server.middlewares.use((request, response, next) => {
      const [path = ''] = (request.url ?? '').split('?')
      response.setHeader('Content-Security-Policy', policyOf(path))
      response.setHeader('X-Content-Type-Options', 'nosniff')
      response.setHeader('Referrer-Policy', 'no-referrer')
      next()
    })
  }
}

/**
 * What only documents and tests is left out: why a rule is there, and the examples of cues and references. No page
 * needs them to find anything.
 *
 * @type {import('vite').Plugin}
 */
const undocumented = {
  name: 'undocumented',
  transform: {
    filter: {id: /remark-preset-lint-policy|[\\/]linter[\\/]/},
    handler(code, id) {
      const fields = documenting.find(({files}) => files.test(id))?.fields
      if (!fields) return null
      return editsIn(this.parse(code), fields).reduceRight(
        (left, {start, end, text}) => left.slice(0, start) + text + left.slice(end),
        code
      )
    }
  }
}

/** @typedef {ReadonlyMap<string, {types: readonly string[], text: string}>} Fields What fields are without what they hold. */

const noList = {types: ['ArrayExpression'], text: '[]'}

/** By file, the fields that document, and what they are without. */
const documenting = [
  {
    files: /[\\/]rules[\\/]policy-[\w-]+\.js$/,
    fields: new Map([['why', {types: ['Literal', 'TemplateLiteral'], text: "''"}]])
  },
  {
    files: /[\\/]references[\\/]catalogue[\\/]\w+\.js$/,
    fields: new Map([
      ['bad', noList],
      ['good', noList]
    ])
  },
  {files: /[\\/]languages[\\/].*\.js$/, fields: new Map([['examples', noList]])}
]

/**
 * Where the fields of objects are emptied, in the order of the text.
 *
 * @param {unknown} node
 * @param {Fields} fields
 * @returns {{start: number, end: number, text: string}[]}
 */
function editsIn(node, fields) {
  if (typeof node !== 'object' || node === null) return []
  const {key, value} = /** @type {Partial<import('vite').ESTree.ObjectProperty>} */ (node)
  const field = key && 'name' in key && typeof key.name === 'string' ? fields.get(key.name) : undefined
  if (value && field?.types.includes(value.type))
    return [{start: value.start, end: value.end, text: field.text}]
  return Object.values(node).flatMap((part) => editsIn(part, fields))
}

export default defineConfig({
  base: './',
  plugins: [offline, headers],
  // A worker has no document: the parser's variant for workers does without.
  resolve: {conditions: ['worker', 'module', 'browser', 'production']},
  worker: {
    format: 'es',
    plugins: () => [undocumented],
    rolldownOptions: {
      output: {
        // A language is called as it is, not `index` as its file.
        chunkFileNames: ({facadeModuleId, name}) => {
          const [, language] = /[\\/]languages[\\/](\w+)[\\/]index\.js$/.exec(facadeModuleId ?? '') ?? []
          return `assets/${language ?? name}-[hash].js`
        }
      }
    }
  },
  build: {target: 'es2023', modulePreload: false, assetsInlineLimit: 0, chunkSizeWarningLimit: 2000}
})
