import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyEdits} from '../text/edits.js'
import {editsOf} from './edits.js'
import {findMojibake} from './find-mojibake.js'
import {findOddCharacters} from './find-odd-characters.js'

const fixed = (text: string): string => applyEdits(text, editsOf(findOddCharacters(text)))

describe('odd characters', () => {
  test.each([
    ['a zero width space', 'and/\u200bor', 'and/or', 'zero-width', 'zero width space'],
    ['a zero width joiner that joins nothing', 'end.\u200d', 'end.', 'zero-width', 'zero width joiner'],
    [
      'a direction mark in a line that has one direction',
      'a\u200eb',
      'ab',
      'zero-width',
      'left-to-right mark'
    ],
    ['a byte order mark inside', 'a\ufeffb', 'ab', 'byte-order-mark', 'byte order mark'],
    ['a soft hyphen', 'pri\u00advacy', 'privacy', 'soft-hyphen', 'soft hyphen'],
    ['Word’s bullet', '\uf0b7 Name', '• Name', 'private-use', 'private use character U+F0B7'],
    ['Word’s square bullet', '\uf0a7 Name', '▪ Name', 'private-use', 'private use character U+F0A7'],
    ['a ligature', 'con\ufb01dential', 'confidential', 'ligature', 'ligature fi'],
    ['a control character from windows-1252', 'don\u0092t', 'don’t', 'control', 'control character U+0092'],
    ['a control character without a meaning', 'a\u0007b\u0081', 'ab', 'control', 'control character U+0007'],
    [
      'a Cyrillic letter in a Latin word',
      'c\u043eokie',
      'cookie',
      'look-alike',
      'Cyrillic letter that looks like Latin o'
    ],
    [
      'a Latin letter in a Cyrillic word',
      'политик\u0061',
      'политика',
      'look-alike',
      'Latin letter that looks like Cyrillic а'
    ],
    [
      'a Greek letter in a Latin word',
      '\u0391ccount',
      'Account',
      'look-alike',
      'Greek letter that looks like Latin A'
    ],
    [
      'a right-to-left override',
      'exe.\u202etxt\u202c',
      'exe.txt',
      'bidirectional-override',
      'right-to-left override'
    ],
    ['a line separator', 'a\u2028b', 'a\nb', 'separator', 'line separator'],
    ['an object replacement character', 'a\ufffcb', 'ab', 'separator', 'object replacement character']
  ])('%s', (_, text, expected, kind, name) => {
    expect(fixed(text)).toBe(expected)
    expect(findOddCharacters(text)[0]).toMatchObject({kind, name})
  })

  test('replaces characters of Word’s symbol fonts with what they show', () => {
    const shown = {
      F02D: '-',
      F04A: '☺',
      F06C: '●',
      F06E: '■',
      F06F: '□',
      F071: '❑',
      F075: '◆',
      F076: '❖',
      F0A3: '≤',
      F0A7: '▪',
      F0A8: '◻',
      F0AB: '★',
      F0B0: '°',
      F0B1: '±',
      F0B3: '≥',
      F0B7: '•',
      F0D8: '➢',
      F0E0: '→',
      F0E8: '➔',
      F0FB: '✗',
      F0FC: '✓',
      F0FE: '☑'
    }
    for (const [number, expected] of Object.entries(shown)) {
      expect(fixed(`${String.fromCodePoint(parseInt(number, 16))} Name`)).toBe(`${expected} Name`)
    }
    // Nobody knows what another font showed.
    expect(fixed('\uf000 Name')).toBe('\uf000 Name')
  })

  test.each([
    ['\ufb00', 'ff'],
    ['\ufb01', 'fi'],
    ['\ufb02', 'fl'],
    ['\ufb03', 'ffi'],
    ['\ufb04', 'ffl'],
    ['\ufb05', 'st'],
    ['\ufb06', 'st'],
    ['a\u2029b', 'a\n\nb'],
    ['e-mail\u000Baddress', 'e-mail\naddress'],
    ['a page\u000C(another)', 'a page\n(another)'],
    ['a \u000Bb', 'a b'],
    ['a\u000B', 'a'],
    ['a\u2028# b', 'a # b'],
    ['a\u20291. b', 'a 1. b'],
    ['a\u2028===', 'a ==='],
    ['c\n# a\u2028b', 'c\n# a b'],
    ['- a\u2029b', '- a b'],
    ['| a\u2028b |\nc', '| a b |\nc'],
    ['a\u2028b | c\n- | -', 'a b | c\n- | -'],
    ['<b>\u2028a **b**', '<b> a **b**'],
    ['<b>\u200b\va **b**', '<b> a **b**'],
    ['---\ntitle: a\vb\n---\n\na\vb', '---\ntitle: a b\n---\n\na\nb'],
    ['a\ufff9b', 'ab'],
    ['a\u007fb', 'ab'],
    ['a\u0080b', 'a€b'],
    ['a\u009fb', 'aŸb'],
    ['a\u2060b', 'ab'],
    ['a\u3164b', 'ab'],
    ['a\u2066b\u2069', 'ab'],
    ['a\u206fb', 'ab'],
    ['a\u202ab', 'ab'],
    ['שלום \u202eabc', 'שלום abc']
  ])('fixes %j as %j', (text, expected) => {
    expect(fixed(text)).toBe(expected)
  })

  test('reports a replacement character without a fix', () => {
    const [finding] = findOddCharacters('the \ufffdSite')
    expect(finding).toMatchObject({start: 4, end: 5, kind: 'replacement'})
    expect(finding).not.toHaveProperty('replacement')
  })

  test.each([
    ['between words', 'personal\u00a0information', 'personal information'],
    ['after a sentence', 'in place.\u00a0We', 'in place. We'],
    ['next to a plain space', 'in place.\u00a0 We', 'in place. We'],
    ['two of them', 'vehicle\u00a0\u00a0and', 'vehicle and'],
    ['after a full stop that does not end an abbreviation', 'with us.\u00a0below', 'with us. below'],
    ['narrow', 'personal\u202finformation', 'personal information'],
    ['narrow and near a wide one', 'some\u202fdata and\u00a0other data', 'some data and other data'],
    ['wide and near a narrow one', 'some\u00a0data and\u202fother data', 'some data and other data'],
    ['after a bracket', '(us)\u00a0below', '(us) below'],
    ['after a quotation', '“us”\u00a0below', '“us” below'],
    ['in an indented line', 'One\n  \u00a0two', 'One\n  two'],
    ['after a comma', 'name,\u00a0address', 'name, address'],
    ['at a line’s end', 'your place.\u00a0\nNext', 'your place.\nNext'],
    ['at a line’s end with Markdown’s line break', '**Heading**\u00a0  \nNext', '**Heading**  \nNext'],
    ['at a line’s beginning', 'One\n\u00a0\u00a0two', 'One\ntwo'],
    ['at the end of the text', 'end.\u00a0', 'end.'],
    [
      'after an English article',
      'The privacy of our users is a\u00a0top priority for us and this site.',
      'The privacy of our users is a top priority for us and this site.'
    ]
  ])('a needless no-break space %s', (_, text, expected) => {
    expect(fixed(text)).toBe(expected)
    expect(findOddCharacters(text)[0]).toMatchObject({
      kind: 'no-break-space',
      name: expect.stringMatching(/^(?:narrow )?no-break space$/)
    })
  })
})

describe('finds nothing in', () => {
  test.each([
    ['emoji of several parts', '👨‍👩‍👧‍👦 👩🏽‍💻 🏳️‍🌈 ❤️ 🇫🇷 🏴󠁧󠁢󠁷󠁬󠁳󠁿 1️⃣'],
    [
      'French spacing',
      'Où\u00a0? Ici\u00a0! «\u00a0Non\u00a0»\u00a0: 50\u00a0%, 12\u202f000\u00a0€\u202f; fin'
    ],
    ['Swiss spacing', '«\u202fJa\u202f»'],
    ['section signs', '§\u00a05, §§\u00a05–7, Art.\u00a06 Abs.\u00a01, Nr.\u00a03, z.\u00a0B.'],
    ['numbers and units', '16\u00a0years, 10\u00a0km, page\u00a05, 20\u00a0°C'],
    ['names', 'Google\u00a0Analytics, Mr.\u00a0Smith'],
    [
      'abbreviations',
      'arts abs ziff nr no nos n p pp par para paras sec secs sect cf vgl bzw ca mr mrs ms dr prof st inc ltd co vol ch fig tab al str ul čl odst tel reg app'
        .split(' ')
        .map((word) => `${word}.\u00a0below`)
        .join(', ')
    ],
    ['an indented block’s mark', 'One\n\u00a0- two\n\u00a012) three\n\u00a0> four\n\u00a0`five`'],
    ['a right-to-left line with an embedding', 'שלום \u202babc\u202c'],
    ['short words of Slavic languages', 'w\u00a0Polsce, k\u00a0dispozici, i\u00a0innych'],
    ['a bullet with its space', '•\u00a0Name\n–\u00a0Item'],
    ['Persian', 'می‌روم، داده‌های شخصی'],
    ['Indic joiners', 'क्‍ष ශ්‍රී'],
    ['Thai with places to break', 'นโยบาย\u200bความ'],
    ['Hebrew with marks and isolates', 'ב\u200e1 \u2067שלום\u2069'],
    ['a byte order mark at the beginning', '\ufeff# Privacy'],
    ['units and formulas with Greek', 'µm, kΩ, ΔT, μg, π'],
    ['words of two scripts that are not confused', 'cookie的 USB接口 Webサイト'],
    ['Ukrainian and Serbian words', 'ВІКІ, ЈЕ, їжак'],
    ['tabs and line ends', 'a\tb\r\nc\n']
  ])('%s', (_, text) => {
    expect(findOddCharacters(text)).toEqual([])
  })

  test('code, unless `code` is set', () => {
    expect(findOddCharacters('`a\u200bb`')).toEqual([])
    expect(findOddCharacters('`a\u200bb`', {code: true})).toHaveLength(1)
  })

  test('the ranges of `except`, such as mojibake', () => {
    const text = 'donâ\u0080\u0099t'
    expect(findOddCharacters(text)).not.toEqual([])
    expect(findOddCharacters(text, {except: findMojibake(text)})).toEqual([])
  })
})

test('findings are sorted, not empty and not overlapping', () => {
  const pieces = [
    'a',
    'word',
    ' ',
    '\u00a0',
    '\n',
    '.',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\ufeff',
    'о',
    'ﬁ',
    '\u0092',
    '\uf0b7',
    '\ufffd',
    '\u202e',
    '👩',
    '5',
    '-'
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces)), (list) => {
      const text = list.join('')
      const findings = findOddCharacters(text)
      findings.forEach(({start, end}, index) => {
        expect(start).toBeGreaterThanOrEqual(findings[index - 1]?.end ?? 0)
        expect(end).toBeGreaterThan(start)
      })
    })
  )
})
