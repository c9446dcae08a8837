import {fileURLToPath, pathToFileURL, URL} from 'node:url'
import {codeOfTables} from '../../../scripts/bundling/table-code.js'

const bytes = fileURLToPath(new URL('../../linter/dist/tables/bytes.js', import.meta.url))

/**
 * Modules named `….table.js` export functions that make tables of what is known. The bundle has the tables instead, since
 * making them takes longer than reading a policy. Where that takes little, a page makes them: it would load more.
 *
 * @type {import('esbuild').Plugin}
 */
export const tables = {
  name: 'tables',
  setup(bundler) {
    bundler.onLoad({filter: /\.table\.js$/}, async ({path}) => ({
      contents: codeOfTables(await load(pathToFileURL(path).href), bytes)
    }))
  }
}

/** @param {string} address @returns {Promise<Record<string, () => unknown>>} */
function load(address) {
  return import(address)
}
