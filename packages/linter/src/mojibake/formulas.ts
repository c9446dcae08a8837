/** How strongly a scientific name speaks for a Greek letter in it, in the unit of `surpriseFrom`. */
const credit = 11

/** Text before the letter: capitals or digits, as in `IL2R`, or the `10 k` of ohms. */
const nameBefore = /[A-Z\d]$|\d\s?[kMG]$/

/** `α` to `ο`, and `σ` to `ω`, as windows-1252 shows them; `Î»` may be the end of a quoted Romanian word. */
const greek = /^(?:Î[±²³´µ¶·¸º¼½¾¿©]|Ï[ƒ„‡ˆ‰])(?!\p{Ll})/u

/** `IL2RÎ³` is `IL2Rγ`: after capitals or digits a Greek letter is likely, although it isn't in other words. */
export const creditOfFormula = (text: string, position: number): number =>
  greek.test(text.slice(position, position + 3)) &&
  nameBefore.test(text.slice(Math.max(0, position - 3), position))
    ? credit
    : 0
