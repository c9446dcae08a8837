/** The end of a Greek word before an ordinal, and other letters of the same number: `ενότητα ΙΓ΄`. */
const greekBefore = /[ά-ώ][^\p{L}\d]{1,2}[Α-Ω]{0,2}$/u
/** The beginning of a Greek word after its mark: `Β΄ Μέρος`. */
const greekAfter = /^\s[Ά-Ω]?[ά-ώ]/u
/** `Γ΄`, or `Γ·` with a Greek semicolon; `Β·` may well be a damaged separator. */
const ordinal = /^(?:[Α-Ω]΄|Γ·)(?!\p{L})/u

/** How far on either side the words of an ordinal are looked for. */
export const reachOfOrdinals = 5

/**
 * Whether a Greek text has an ordinal here, `Γ΄ Φάση`. In windows-1253 a damaged `ô` looks the same, but mojibake has no
 * small Greek letters beside it.
 */
export function isGreekOrdinal(text: string, position: number): boolean {
  return (
    ordinal.test(text.slice(position, position + 3)) &&
    (greekBefore.test(text.slice(Math.max(0, position - reachOfOrdinals), position)) ||
      greekAfter.test(text.slice(position + 2, position + 2 + reachOfOrdinals)))
  )
}
