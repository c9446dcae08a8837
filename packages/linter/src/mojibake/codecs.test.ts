import {expect, test} from 'vitest'
import {codecNames, type CodecName, upperHalves} from './codecs.js'
import {prepareSequences, sequenceAt} from './utf8-sequences.js'

test.each(codecNames)('%s has 128 different characters beyond ASCII', (name) => {
  const characters = charactersOf(name)
  expect(characters).toHaveLength(128)
  expect(new Set(characters).size).toBe(128)
})

// Node's own windows-1252 reads 0x80 wrongly in version 20, and it has neither latin-1 proper nor cp437.
const labels = {
  'windows-1254': 'windows-1254',
  'windows-1250': 'windows-1250',
  'windows-1257': 'windows-1257',
  'windows-1251': 'windows-1251',
  'windows-1253': 'windows-1253',
  'mac-roman': 'macintosh'
} as const

test.each(Object.entries(labels))('%s agrees with the platform’s decoder', (name, label) => {
  const decoder = new TextDecoder(label)
  charactersOf(name as CodecName).forEach((character, index) => {
    const byte = 0x80 + index
    const theirs = decoder.decode(Uint8Array.of(byte))
    // The platform decodes an undefined byte as U+FFFD, or as the control character with the same number.
    expect([character, '\ufffd'], `byte ${byte}`).toContain(theirs)
  })
})

test.each(codecNames)('every character that was misread as %s is restored', (name) => {
  prepareSequences()
  const codec = codecNames.indexOf(name)
  const characters = charactersOf(name)
  const wrong: string[] = []
  for (const codePoint of basicPlaneAndASample()) {
    const bytes = new TextEncoder().encode(String.fromCodePoint(codePoint))
    const broken = Array.from(bytes, (byte) => characters[byte - 0x80] ?? '').join('')
    const sequence = sequenceAt(broken, 0, codec)
    if (sequence?.codePoint !== codePoint || sequence.length !== broken.length)
      wrong.push(codePoint.toString(16))
  }
  expect(wrong).toEqual([])
})

function* basicPlaneAndASample(): Generator<number> {
  for (let codePoint = 0x80; codePoint < 0x10000; codePoint += 1) {
    if (codePoint < 0xd800 || codePoint > 0xdfff) yield codePoint
  }
  for (let codePoint = 0x10000; codePoint <= 0x10ffff; codePoint += 257) yield codePoint
  yield 0x10ffff
}

const charactersOf = (name: CodecName): string[] =>
  Array.from(upperHalves[name], (character, index) =>
    character === '\0' ? String.fromCharCode(0x80 + index) : character
  )
