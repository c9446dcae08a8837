import {Buffer} from 'node:buffer'
import {pathToFileURL} from 'node:url'

/**
 * Modules named `….table.js` export functions that make tables of what is known. The bundle has the tables instead, since
 * making them takes longer than reading a policy.
 *
 * @type {import('esbuild').Plugin}
 */
export const tables = {
  name: 'tables',
  setup(bundler) {
    bundler.onLoad({filter: /\.table\.js$/}, async ({path}) => {
      const makers = await load(pathToFileURL(path).href)
      const functions = Object.entries(makers).map(
        ([name, make]) => `export function ${name}(){return ${codeOf(make())}}`
      )
      return {contents: [bytesOf, ...functions].join('\n')}
    })
  }
}

/** @param {string} address @returns {Promise<Record<string, () => unknown>>} */
function load(address) {
  return import(address)
}

/** A value as code. @param {unknown} value @returns {string} */
function codeOf(value) {
  if (ArrayBuffer.isView(value)) {
    const text = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
    return `new ${value.constructor.name}(bytesOf(${JSON.stringify(text)}))`
  }
  if (Array.isArray(value)) return `[${value.map(codeOf).join(',')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, part]) => `${JSON.stringify(name)}:${codeOf(part)}`)
      .join(',')}}`
  return value === undefined ? 'undefined' : JSON.stringify(value)
}

/** A buffer of its own, since views of numbers begin at a multiple of their size. */
const bytesOf = "const bytesOf = (text) => Uint8Array.from(Buffer.from(text, 'base64')).buffer"
