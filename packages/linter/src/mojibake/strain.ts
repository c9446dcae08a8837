import {type CharacterClass, stop} from './character-classes.js'

/** Returns the cost of one character following another, beyond the costs of the characters themselves. */
export function strain(before: CharacterClass, after: CharacterClass): number {
  switch (after.kind) {
    case 'letter':
      return letterAfter(before, after)
    case 'mark':
      return before.kind === 'letter' ? 0 : 8
    case 'joiner':
      return joinerAfter(before)
    case 'opening':
      return openingAfter(before, after)
    case 'closing':
      return closingAfter(before, after)
    case 'quotation':
      return before.kind === 'letter' || before.kind === 'digit' ? 1 : 0.5
    case 'apostrophe':
      return before.kind === 'letter' || before.kind === 'closing' ? 0 : before.kind === 'digit' ? 1 : 2.5
    case 'dash':
      return before.kind === 'letter' ? 1 : 0
    case 'ellipsis':
      return before.kind === 'letter' || before.kind === 'digit' ? 0 : 1.5
    case 'no-break space':
      return before.kind === 'letter' || before.kind === 'space' ? 1.5 : 0
    case 'bullet':
      return before.kind === 'letter' || before.kind === 'digit' ? 2 : 0
    case 'trailing sign':
      return before.kind === 'letter' || before.kind === 'digit' ? 0.5 : 2
    case 'currency':
      return before.kind === 'letter' ? 2.5 : 0
    case 'odd sign':
      return before.kind === 'letter' ? 2 : 0
    case 'mathematics':
      return mathematicsAfter(before)
    case 'box drawing':
      return before.kind === 'box drawing' ? -1 : before.kind === 'letter' ? 5 : 0
    case 'pictograph':
      return before.kind === 'letter' ? 2 : before.kind === 'pictograph' ? -1 : 0
    case 'ideographic punctuation':
      return before.script === 'Latin' ? 1 : 0
    case 'digit':
      return digitAfter(before)
    case 'space':
      return before.kind === 'space' ? 2 : 0
    case 'control':
    case 'nonsense':
      return 0
  }
}

function letterAfter(before: CharacterClass, after: CharacterClass): number {
  switch (before.kind) {
    case 'letter':
      return before.script === after.script ? caseStrain(before, after) : scriptStrain(before, after)
    case 'mark':
    case 'joiner':
      return 0
    case 'closing':
      return before.surprise === 0 ? 2 : 5
    case 'quotation':
      return 1.5
    case 'digit':
      return after.script === 'Latin' ? 2.5 : 1
    case 'apostrophe':
      return 0.5
    case 'dash':
      return 0.5
    case 'ellipsis':
      return 2
    case 'trailing sign':
    case 'currency':
    case 'bullet':
      return 3
    case 'odd sign':
      return 3
    case 'mathematics':
      return after.surprise > 0 && after.script === 'Latin' ? 5 : 3
    case 'box drawing':
      return 5
    case 'pictograph':
      return 3
    default:
      return 0
  }
}

/** `aÉ` hardly ever occurs inside a word; `Éa`, `ÉA` and `éa` do. */
function caseStrain(before: CharacterClass, after: CharacterClass): number {
  if (before.case === 'lower' && after.case === 'upper') return 6
  return before.surprise > 0 && after.surprise > 0 && before.script === 'Latin' && after.case === 'lower'
    ? 1
    : 0
}

/** Japanese and Korean write Latin words right beside their own letters; nobody writes `Cо` with a Cyrillic `о`. */
function scriptStrain(before: CharacterClass, after: CharacterClass): number {
  return mingles(before) || mingles(after) || isFormula(before, after) ? 4 : 9
}

/** Greek letters in the names of science: `IL2Rγ`, `NFκB`. */
const isFormula = (before: CharacterClass, after: CharacterClass): boolean =>
  isPlainCapital(before) ? after.script === 'Greek' : before.script === 'Greek' && isPlainCapital(after)

const isPlainCapital = ({script, surprise, ...letter}: CharacterClass): boolean =>
  script === 'Latin' && surprise === 0 && letter.case === 'upper'

const mingles = ({script}: CharacterClass): boolean =>
  script === 'Chinese and Japanese' || script === 'Hangul' || script === 'Thai'

function joinerAfter(before: CharacterClass): number {
  if (before.kind === 'pictograph' || before.kind === 'joiner') return -1
  if (before.script === 'Arabic' || before.script === 'Indic') return 0
  return before.kind === 'bullet' || before.kind === 'trailing sign' ? 1 : 9
}

function openingAfter(before: CharacterClass, after: CharacterClass): number {
  if (after.surprise === 0) return 0
  return before.kind === 'letter' || before.kind === 'digit' ? 5 : 0
}

function closingAfter(before: CharacterClass, after: CharacterClass): number {
  if (after === stop) return before.kind === 'space' ? 2 : 0
  if (after.surprise === 0) return 0
  return before.kind === 'space' || before.kind === 'opening' ? 2 : 0
}

/** `2 × 3` and `√±` are common, `x±` less so. */
function mathematicsAfter(before: CharacterClass): number {
  if (before.kind === 'mathematics') return -2
  if (before.kind === 'digit') return -1
  return before.kind === 'letter' ? 2 : 0
}

/** `B12` is plausible, `é12` hardly is. */
function digitAfter(before: CharacterClass): number {
  if (before.kind === 'odd sign' || before.kind === 'control') return 1
  return before.kind === 'letter' && before.surprise > 0 ? 2 : 0
}
