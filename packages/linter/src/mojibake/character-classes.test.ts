import {expect, test} from 'vitest'
import {characterClasses, classOf, type CharacterClass} from './character-classes.js'

/** The scripts of letters in Unicode. */
const scripts = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  // Unicode has Coptic letters among the Greek ones.
  Greek: /[\p{Script=Greek}\p{Script=Coptic}\u0374]/u,
  Armenian: /\p{Script=Armenian}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  Arabic: /[\p{Script=Arabic}\u0640]/u,
  Thai: /\p{Script=Thai}/u,
  Georgian: /\p{Script=Georgian}/u,
  Hangul: /\p{Script=Hangul}/u
}

test.each(Object.entries(scripts))(
  'letters of the script %s are of that script in Unicode, too',
  (script, expected) => {
    const wrong = characters().filter(
      (character) =>
        classAt(character).script === script && /\p{L}/u.test(character) && !expected.test(character)
    )
    expect(wrong).toEqual([])
  }
)

test('the case of a letter is the same as in Unicode', () => {
  const wrong = characters().filter((character) => {
    const {kind, case: letterCase, surprise} = classAt(character)
    if (kind !== 'letter' || letterCase === 'none' || surprise > 6) return false
    return letterCase === 'lower'
      ? character === character.toUpperCase() && !/\p{Ll}/u.test(character)
      : character === character.toLowerCase() && !/\p{Lu}/u.test(character)
  })
  // Armenian has signs between its letters.
  expect(wrong.filter((character) => !/\p{Script=Armenian}/u.test(character))).toEqual([])
})

test('each class has its own surprise and characters', () => {
  expect(characterClasses.map(describeClass).join('\n')).toMatchSnapshot()
})

/** Describes a class by its first character and its number of characters, where new versions of Unicode add none. */
function describeClass(group: CharacterClass): string {
  const {kind, script, case: letterCase, surprise} = group
  const first = characters().find((character) => classAt(character) === group)
  const settled = characters().filter((character) => isSettled(character) && classAt(character) === group)
  return `${kind}, ${script}, ${letterCase}, ${surprise}: ${settled.length} from ${name(first)}`
}

function isSettled(character: string): boolean {
  return /[\0-\u05ff\u1e00-\u20bf\u2190-\u27bf\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffee]/.test(
    character
  )
}

function name(character = ''): string {
  return (character.codePointAt(0) ?? 0).toString(16)
}

function classAt(character: string): CharacterClass {
  return classOf(character.codePointAt(0) ?? 0)
}

let all: string[] | undefined

/** Every assigned character of the Basic Multilingual Plane. */
function characters(): readonly string[] {
  return (all ??= Array.from({length: 0x10000}, (_, codePoint) => String.fromCodePoint(codePoint)).filter(
    (character) => !/[\p{Cn}\p{Cs}]/u.test(character)
  ))
}
