import {randomNumbers} from '../../bench/random-numbers.js'

/**
 * A hostile text of any size.
 *
 * @typedef {{name: string, text: (size: number) => string}} Generator
 */

/**
 * A piece repeated: `repeated('stars', '*')`. The text around it isn't repeated.
 *
 * @param {string} name
 * @param {string} piece
 * @param {{before?: string, after?: string}} around
 * @returns {Generator}
 */
export function repeated(name, piece, {before = '', after = ''} = {}) {
  return {
    name,
    text: (size) => before + piece.repeat(Math.max(1, Math.ceil(size / piece.length))) + after
  }
}

/**
 * A piece that differs each time: `counted('terms', (n) => `(the “${n}”)`)`.
 *
 * @param {string} name
 * @param {(n: number) => string} pieceOf
 * @param {{before?: string, after?: string}} around
 * @returns {Generator}
 */
export function counted(name, pieceOf, {before = '', after = ''} = {}) {
  return {
    name,
    text: (size) => {
      const pieces = [before]
      for (let length = 0, n = 0; length < size; n++) {
        const piece = pieceOf(n)
        pieces.push(piece)
        length += piece.length
      }
      return [...pieces, after].join('')
    }
  }
}

/**
 * Random characters, the same at each size: `random('random bytes', ['a', 'b'])`.
 *
 * @param {string} name
 * @param {readonly string[]} characters
 * @returns {Generator}
 */
export function random(name, characters) {
  return {
    name,
    text: (size) => {
      const next = randomNumbers(1)
      return Array.from({length: size}, () => characters[Math.floor(next() * characters.length)]).join('')
    }
  }
}

/** All characters from one to another. @param {number} first @param {number} last */
export function charactersFrom(first, last) {
  return Array.from({length: last - first + 1}, (_, offset) => String.fromCodePoint(first + offset))
}

/**
 * Two lists that refer to each other, each half of the text: the definitions, and the references.
 *
 * @param {string} name
 * @param {(n: number) => string} first
 * @param {(n: number) => string} second
 * @param {{before?: string, between?: string, after?: string}} around
 * @returns {Generator}
 */
export function referring(name, first, second, {before = '', between = '', after = ''} = {}) {
  return {
    name,
    text: (size) => {
      const count = Math.max(1, Math.ceil(size / (first(1000).length + second(1000).length)))
      const list = (/** @type {(n: number) => string} */ pieceOf) =>
        Array.from({length: count}, (_, n) => pieceOf(n)).join('')
      return before + list(first) + between + list(second) + after
    }
  }
}

/**
 * Two pieces, the first for half of the text and then the other: opening and closing marks.
 *
 * @param {string} name
 * @param {string} open
 * @param {string} close
 * @param {string} middle
 * @returns {Generator}
 */
export function nested(name, open, close, middle = 'x') {
  return {
    name,
    text: (size) => {
      const depth = Math.max(1, Math.ceil(size / (open.length + close.length)))
      return open.repeat(depth) + middle + close.repeat(depth)
    }
  }
}

/**
 * A text again and again, in paragraphs of a few words.
 *
 * @param {Generator} generator
 * @returns {Generator}
 */
export function inParagraphs({name, text}) {
  const paragraph = 90
  return {
    name: `${name}, in paragraphs`,
    text: (size) => Array.from({length: Math.ceil(size / paragraph)}, () => text(paragraph)).join('\n\n')
  }
}

/**
 * A name of letters only, different for each number: `Aa`, `Ba`, `Ca` …
 *
 * @param {number} n
 */
export function lettersOf(n) {
  let name = ''
  for (let rest = n; rest > 0 || name === ''; rest = Math.floor(rest / 26))
    name += String.fromCharCode(97 + (rest % 26))
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}a`
}
