/**
 * Whether an invisible character is needed where it is: joiners in emoji (`👨‍👩‍👧`), in Persian (`می‌روم`) and in Indic
 * scripts, zero width spaces in scripts without spaces, direction marks in lines with Hebrew or Arabic.
 */
export function isNeededJoiner(text: string, position: number): boolean {
  const before = characterBefore(text, position)
  const after = characterAt(text, position + 1)
  switch (text.charCodeAt(position)) {
    case zeroWidthJoiner:
      return (
        (emojiPart.test(before) && emoji.test(after)) ||
        joiningScript.test(before) ||
        joiningScript.test(after)
      )
    case zeroWidthNonJoiner:
      return joiningScript.test(before) || joiningScript.test(after)
    case zeroWidthSpace:
    case wordJoiner:
      return scriptWithoutSpaces.test(before) || scriptWithoutSpaces.test(after)
    case leftToRightMark:
    case rightToLeftMark:
      return rightToLeft.test(lineAround(text, position))
    default:
      return false
  }
}

/**
 * Whether an embedding or an isolate may stay, because its line has text from right to left. An override never may, and
 * neither may the character that closes it: nobody writes prose backwards.
 */
export function isNeededBidirectionalControl(text: string, position: number): boolean {
  const unit = text.charCodeAt(position)
  if (unit === leftToRightOverride || unit === rightToLeftOverride || unit >= firstDeprecatedControl)
    return false
  const line = lineAround(text, position)
  if (!rightToLeft.test(line)) return false
  return unit !== popDirectionalFormatting || !/[\u202d\u202e]/.test(line)
}

const zeroWidthSpace = 0x200b
const zeroWidthNonJoiner = 0x200c
const zeroWidthJoiner = 0x200d
const leftToRightMark = 0x200e
const rightToLeftMark = 0x200f
const popDirectionalFormatting = 0x202c
const leftToRightOverride = 0x202d
const rightToLeftOverride = 0x202e
const wordJoiner = 0x2060
const firstDeprecatedControl = 0x206a

const emoji = /\p{Extended_Pictographic}/u
const emojiPart = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u
const joiningScript =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u
const scriptWithoutSpaces =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

const characterAt = (text: string, position: number): string =>
  position < text.length ? String.fromCodePoint(text.codePointAt(position) ?? 0) : ''

function characterBefore(text: string, position: number): string {
  const character = characterAt(text, position - 2)
  return character.length === 2 ? character : text.charAt(position - 1)
}

/** Returns the line around a place, up to `reach` code units on either side. */
function lineAround(text: string, position: number): string {
  const near = text.slice(Math.max(0, position - reach), position).lastIndexOf('\n')
  const start = near < 0 ? Math.max(0, position - reach) : Math.max(0, position - reach) + near + 1
  const rest = text.slice(position, position + reach)
  const feed = rest.indexOf('\n')
  return text.slice(start, position) + (feed < 0 ? rest : rest.slice(0, feed))
}

const reach = 500
