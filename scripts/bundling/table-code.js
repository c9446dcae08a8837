import {Buffer} from 'node:buffer'

/**
 * The code of a module with the tables that functions make, under their names.
 *
 * @param {Readonly<Record<string, () => unknown>>} makers
 * @param {string} bytes Where `tables/bytes.js` of the linter is, as the module has to name it.
 */
export function codeOfTables(makers, bytes) {
  const functions = Object.entries(makers).map(
    ([name, make]) => `export function ${name}() {\n  return ${codeOf(make())}\n}\n`
  )
  return `import {bytesOf, hundredthsOf} from ${JSON.stringify(bytes)}\n\n${functions.join('\n')}`
}

/** A value as code. @param {unknown} value @returns {string} */
function codeOf(value) {
  if (value instanceof Float64Array) {
    const hundredths = Int16Array.from(value, (number) => Math.round(number * 100))
    const isExact = value.every((number, at) => Object.is((hundredths[at] ?? 0) / 100, number))
    return isExact ? `hundredthsOf(${base64(hundredths)})` : numbersOf(value)
  }
  if (ArrayBuffer.isView(value)) return numbersOf(value)
  if (value instanceof RegExp) return String(value)
  if (Array.isArray(value)) return `[${value.map(codeOf).join(',')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, part]) => `${JSON.stringify(name)}:${codeOf(part)}`)
      .join(',')}}`
  return value === undefined ? 'undefined' : JSON.stringify(value)
}

/** @param {ArrayBufferView} numbers */
function numbersOf(numbers) {
  return `new ${numbers.constructor.name}(bytesOf(${base64(numbers)}))`
}

/** @param {ArrayBufferView} numbers */
function base64({buffer, byteOffset, byteLength}) {
  return JSON.stringify(Buffer.from(buffer, byteOffset, byteLength).toString('base64'))
}
