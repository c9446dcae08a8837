import {describe, expect, test} from 'vitest'
import {Words} from '../text/words.js'
import {PhraseBook} from './phrase-book.js'
import {PhraseCompiler} from './phrase-compiler.js'
import {readPhrase} from './phrase.js'

describe('a phrase', () => {
  const finds = (phrase: string, text: string): boolean => {
    const compiler = new PhraseCompiler()
    const list = compiler.add([['it', phrase]])
    const words = new Words(text)
    words.read(0, text.length)
    return new PhraseBook(compiler.table()).find(words).of(list).length > 0
  }

  test('is parsed into plain sequences of word sets', () => {
    expect(readPhrase('not (sell|rent out)')).toEqual([
      [['not'], ['sell']],
      [['not'], ['rent'], ['out']]
    ])
  })

  test('is found only among the first words if only they are searched', () => {
    const compiler = new PhraseCompiler()
    const list = compiler.add([['it', 'sell .. data']])
    const words = new Words('We sell your data. We sell data.')
    words.read(0, 32)
    const book = new PhraseBook(compiler.table())
    expect(book.find(words, 4).of(list)).toEqual([{name: 'it', first: 1, last: 3}])
    expect(book.find(words).of(list)).toHaveLength(2)
  })

  test('finds words in any case, with either apostrophe', () => {
    expect(finds("don't sell", 'We DON’T sell data.')).toBe(true)
  })

  test('finds the beginnings of words', () => {
    expect(finds('sell* data', 'selling data')).toBe(true)
    expect(finds('sell data', 'selling data')).toBe(false)
  })

  test('treats a word in brackets as optional', () => {
    expect(finds('your [personal] data', 'your data')).toBe(true)
    expect(finds('your [personal] data', 'your personal data')).toBe(true)
    expect(finds('your [personal] data', 'your medical data')).toBe(false)
  })

  test('bridges up to three words with two dots and up to eight with three', () => {
    expect(finds('sell .. data', 'sell one two three data')).toBe(true)
    expect(finds('sell .. data', 'sell one two three four data')).toBe(false)
    expect(finds('sell ... data', 'sell one two three four five six seven eight data')).toBe(true)
  })

  test('stays within a sentence, a list item and a table cell', () => {
    expect(finds('sell .. data', 'We sell. Data is kept.')).toBe(false)
    expect(finds('sell .. data', '- sell\n- data')).toBe(false)
    expect(finds('sell .. data', '| sell | data |')).toBe(false)
  })

  test('continues past abbreviations', () => {
    expect(finds('acme .. sells', 'Acme Inc. Europe sells')).toBe(true)
  })

  test('finds numbers and addresses by their kind', () => {
    expect(finds('after <number> days', 'after 30 days')).toBe(true)
    expect(finds('write to <email>', 'write to a@b.example')).toBe(true)
    expect(finds('see <url>', 'see https://a.example/x')).toBe(true)
  })

  test.each(['(a|b', 'a)', '[a', '... a'])('is refused if it is invalid: %s', (phrase) => {
    expect(() => readPhrase(phrase)).toThrow(phrase.includes('...') ? 'begin with a word' : 'bracket')
  })
})
