import {build as bundle} from 'esbuild'
import {Buffer} from 'node:buffer'
import {isDeepStrictEqual} from 'node:util'

/**
 * Modules that hold nothing but data, replaced by the data itself: what it was made from is left behind. Those with
 * functions stay as they are.
 *
 * @param {RegExp} filter
 * @returns {import('esbuild').Plugin}
 */
export function evaluated(filter) {
  return {
    name: 'evaluated',
    setup(build) {
      build.onLoad({filter}, async ({path}) => {
        const {outputFiles} = await bundle({entryPoints: [path], bundle: true, format: 'esm', write: false})
        const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')
        const exported = await load(`data:text/javascript;base64,${code}`)
        if (!isDeepStrictEqual(copyOf(exported), {...exported})) return undefined
        const contents = Object.entries(exported).map(
          ([name, value]) => `export const ${name} = ${JSON.stringify(value)}`
        )
        return {contents: contents.join('\n'), loader: 'js'}
      })
    }
  }
}

/**
 * @param {string} address
 * @returns {Promise<Record<string, unknown>>}
 */
function load(address) {
  return import(address)
}

/**
 * @param {unknown} value
 * @returns {unknown}
 */
function copyOf(value) {
  return JSON.parse(JSON.stringify(value))
}
