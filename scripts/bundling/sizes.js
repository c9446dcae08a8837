// What each import adds to a page: bundled and minified by esbuild, then compressed.
//
//   npm run build && node scripts/bundling/sizes.js   writes docs/browsers.md anew
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'

/** Everything that runs in a browser, by the name that it is imported by. */
export const imports = [
  'remark-preset-lint-policy',
  'remark-preset-lint-policy/rules',
  'remark-preset-lint-policy/disclosures',
  'remark-preset-lint-policy/claims',
  'remark-preset-lint-policy/mojibake',
  'remark-preset-lint-policy/references',
  'remark-preset-lint-policy/text',
  '@policy-gen/schema',
  '@policy-gen/schema/catalogue',
  '@policy-gen/schema/editing',
  '@policy-gen/schema/text-requirements',
  '@policy-gen/schema/vocabulary',
  '@policy-gen/schema/quotes',
  '@policy-gen/schema/problems'
]

/**
 * @param {string} name
 * @returns {Promise<{minified: number, compressed: number}>}
 */
export async function sizeOf(name) {
  const {outputFiles} = await build({
    stdin: {
      contents: `export * from '${name}'\nimport * as all from '${name}'\nexport default all`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url))
    },
    bundle: true,
    format: 'esm',
    logLevel: 'silent',
    minify: true,
    platform: 'browser',
    write: false
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  return {minified: code.length, compressed: gzipSync(code).length}
}

/** A line of the table in docs/browsers.md: name, kilobytes, kilobytes compressed. */
const row = /^\| `([^`]+)` +\| +(\d+) +\| +(\d+) +\|$/gm

/** The sizes that the page tells, in kilobytes, by name. */
export function toldSizes() {
  const rows = readFileSync(page, 'utf8').matchAll(row)
  return new Map(
    [...rows].map(([, name = '', minified, compressed]) => [
      name,
      {minified: Number(minified), compressed: Number(compressed)}
    ])
  )
}

const page = new URL('../../docs/browsers.md', import.meta.url)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let text = readFileSync(page, 'utf8')
  for (const name of imports) {
    const {minified, compressed} = await sizeOf(name)
    const kilobytes = [minified, compressed].map((size) => String(Math.ceil(size / 1000)))
    text = text.replace(row, (line, told) =>
      told === name
        ? `| \`${name}\`${' '.repeat(40 - name.length)}| ${kilobytes[0]?.padStart(8)} | ${kilobytes[1]?.padStart(7)} |`
        : line
    )
  }
  writeFileSync(page, text)
}
