import {InputError} from '../input-error.js'

/** A header contains no more than a length and a type. */
const longestHeader = 4096

/** In bytes: a document of ten megabytes, with every character escaped. */
const longestMessage = 100_000_000

/**
 * The bytes of a client, while they are messages of the protocol.
 *
 * After a broken header, the beginning of the next message is unknown, and with an enormous length the server
 * would wait for ever: it is then better to end with a message than to hang.
 *
 * @example
 * Content-Length: 2\r\n\r\n{}
 */
export async function* wellFramed(input: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  let header = ''
  let left = 0
  for await (const piece of input) {
    const chunk = Buffer.from(piece)
    let at = 0
    while (at < chunk.length) {
      if (left > 0) {
        const taken = Math.min(left, chunk.length - at)
        left -= taken
        at += taken
        continue
      }
      const read = header + chunk.toString('latin1', at, at + longestHeader)
      const end = read.indexOf('\r\n\r\n')
      if (end === -1) {
        if (read.length >= longestHeader) throw broken('an endless header')
        header = read
        break
      }
      left = lengthIn(read.slice(0, end))
      at += end + '\r\n\r\n'.length - header.length
      header = ''
    }
    yield chunk
  }
}

function lengthIn(header: string): number {
  const fields = header.split('\r\n')
  if (!fields.every((field) => /^[\w-]+:/.test(field))) throw broken('an invalid header')
  const [, digits] = /^content-length:[\t ]*(\d+)[\t ]*$/im.exec(header) ?? []
  if (digits === undefined) throw broken('a message without its length')
  const length = Number(digits)
  if (length > longestMessage)
    throw broken(`a message of ${digits.slice(0, 20)} bytes; the limit is ${longestMessage}`)
  return length
}

function broken(what: string): InputError {
  return new InputError(`Standard input is not the Language Server Protocol: ${what}.`)
}
