import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {codecNames, upperHalves} from './codecs.js'
import {describeCharacters} from './character-names.js'
import {findMojibake} from './find-mojibake.js'
import {findOddCharacters} from './find-odd-characters.js'

const page = readFileSync(new URL('../../../../docs/mojibake.md', import.meta.url), 'utf8')

/** The cells of all table rows except the dividers. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|') && !line.startsWith('| --'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  )

/** Returns what a character looks like after its UTF-8 was read in an encoding, written as on the page. */
function misreadAs(text: string, name: keyof typeof upperHalves): string {
  const broken = Array.from(new TextEncoder().encode(text), (byte) =>
    upperHalves[name].charAt(byte - 0x80).replace('\0', String.fromCharCode(byte))
  ).join('')
  return describeCharacters(broken)
    .replaceAll('control character ', '')
    .split(' + ')
    .map((part) => (/^[\w+ -]+$/.test(part) ? part : `\`${part}\``))
    .join(' + ')
}

describe('the page about mojibake', () => {
  const twoColumns = rows.filter((row) => row.length === 2).slice(1)
  test.each(twoColumns)('is right that %s was %s', (seen = '', was = '') => {
    expect(misreadAs(was === 'no-break space' ? '\u00a0' : was, 'windows-1252')).toBe(seen)
  })

  const [heading = [], ...fourColumns] = rows.filter((row) => row.length === 4)
  test.each(fourColumns)('is right that ’ becomes %s, é %s and ш %s (%s)', (...cells) => {
    const name = codecNames.find((codec) => codec === cells[3])
    expect(name).toBeDefined()
    if (name)
      expect(heading.slice(0, 3).map((character) => misreadAs(character, name))).toEqual(cells.slice(0, 3))
  })

  test('lists all encodings in its tables', () => {
    const shown = fourColumns.map((row) => row[3])
    expect([...shown, 'windows-1252'].sort()).toEqual([...codecNames].sort())
    expect(twoColumns.length).toBeGreaterThan(20)
  })

  test('shows what findMojibake returns', () => {
    const [finding] = findMojibake('We donâ€™t sell your data.')
    const shown = `// [{start: ${finding?.start}, end: ${finding?.end}, replacement: '${finding?.replacement}', chain: ['${finding?.chain.join("', '")}'], confidence: ${finding?.confidence}, kind: '${finding?.kind}'}]`
    expect(page).toContain(shown)
  })

  test('has no findings itself, since it quotes mojibake as code', () => {
    expect(findMojibake(page)).toEqual([])
    expect(findOddCharacters(page)).toEqual([])
  })
})
