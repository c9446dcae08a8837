import type {OddCharacterFinding} from './finding.js'

/**
 * Finds letters of another script that look like the right ones: the Cyrillic `о` of `cоokie`. All letters of the rarer
 * script in a word must have a double in the more common one, so `µm`, `kΩ` and `cookie的` are left alone.
 */
export function findLookAlikes(text: string): OddCharacterFinding[] {
  if (!others.test(text) || !mixture.test(text)) return []
  return [...text.matchAll(words)].flatMap(({0: word, index}) => lookAlikesInWord(word, index))
}

/** A Cyrillic or Greek letter: most texts have none. */
const others = /[\u0370-\u04ff]/

/** A Latin letter right beside a Cyrillic or Greek one. */
const mixture =
  /[A-Za-z\u00c0-\u024f][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][A-Za-z\u00c0-\u024f]/
const words = /(?:[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff]|\p{M}){3,}/gu

function lookAlikesInWord(word: string, offset: number): OddCharacterFinding[] {
  if (!mixture.test(word)) return []
  const scripts = Array.from(word, scriptOf)
  const count = (script: Script): number => scripts.filter((each) => each === script).length
  const counts = {Latin: count('Latin'), Cyrillic: count('Cyrillic'), Greek: count('Greek')}
  const main = (['Latin', 'Cyrillic', 'Greek'] as const).find(
    (script) => 2 * counts[script] > counts.Latin + counts.Cyrillic + counts.Greek
  )
  if (!main) return []
  const findings: OddCharacterFinding[] = []
  for (const [index, character] of Array.from(word).entries()) {
    const script = scripts[index]
    if (!script || script === main) continue
    const replacement = doubleOf(character, main)
    if (replacement === undefined) return []
    const start = offset + index
    findings.push({
      start,
      end: start + 1,
      replacement,
      kind: 'look-alike',
      name: `${script} letter that looks like ${main} ${replacement}`,
      codePoint: character.charCodeAt(0)
    })
  }
  return findings
}

type Script = 'Latin' | 'Cyrillic' | 'Greek'

function scriptOf(character: string): Script | undefined {
  const unit = character.charCodeAt(0)
  if (unit < 0x250) return 'Latin'
  if (unit >= 0x400) return 'Cyrillic'
  return unit >= 0x370 ? 'Greek' : undefined
}

/** Returns the letter of a script that looks like a character of another one. */
function doubleOf(character: string, script: Script): string | undefined {
  const row = Object.values(doubles).find((letters) => letters.includes(character))
  const column = row?.indexOf(character) ?? -1
  const double = column < 0 ? undefined : doubles[script].charAt(column)
  return double === undefined || double === ' ' ? undefined : double
}

/** Letters that look the same are in the same column. */
const doubles: Readonly<Record<Script, string>> = {
  Latin: 'ABEZHIKMNOPCTYXSJ' + 'aeopcyxisjhu',
  Cyrillic: 'АВЕ НІКМ ОРСТУХЅЈ' + 'аеорсухіѕјһ ',
  Greek: 'ΑΒΕΖΗΙΚΜΝΟΡ ΤΥΧ  ' + 'α ορ   ι   υ'
}
