/** Words before the letter of an ordinal in Greek, with letters of the same number: `ενότητα ΙΓ΄`. */
const greekBefore = /[ά-ώ][^\p{L}\d]{1,2}[Α-Ω]{0,2}$/u
/** Words after its mark: `Β΄ Μέρος`. */
const greekBehind = /^\s[Ά-Ω]?[ά-ώ]/u
/** `Γ΄` and, with a semicolon after it, `Γ·`; `Β·` may well be a separator that was damaged. */
const ordinal = /^(?:[Α-Ω]΄|Γ·)(?!\p{L})/u

/** How far to both sides an ordinal shows that it is one. */
export const reachOfOrdinals = 5

/** Whether a Greek text counts here, `Γ΄ Φάση`: what else looks like `ô` in windows-1253. Mojibake has no small Greek letters. */
export function isGreekOrdinal(text: string, position: number): boolean {
  return (
    ordinal.test(text.slice(position, position + 3)) &&
    (greekBefore.test(text.slice(Math.max(0, position - reachOfOrdinals), position)) ||
      greekBehind.test(text.slice(position + 2, position + 2 + reachOfOrdinals)))
  )
}
