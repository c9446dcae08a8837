import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

/**
 * The bytes that a web page loads for the entry with all its tables.
 *
 * @returns {Promise<import('./mojibake-result.js').Result[]>}
 */
export async function measureSize() {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(import.meta.resolve('remark-preset-lint-policy/mojibake'))],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false
  })
  const bytes = outputFiles.reduce((sum, {contents}) => sum + contents.length, 0)
  return [
    {
      what: 'size, minified',
      value: `${(bytes / 1000).toFixed(1)} kB`,
      wanted: 'at most 60 kB',
      met: bytes <= 60_000
    }
  ]
}
