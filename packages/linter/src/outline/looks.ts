/** How prominent a line without a number is: in capitals, plain, or in italics. */
export type Look = 'capitals' | 'plain' | 'italics'

/**
 * The levels of consecutive lines, relative to the first of them: 0 if all look the same, and 1 for lines of
 * a lower kind between those of a higher one. `undefined` in case of doubt.
 */
export function stepsBetween(looks: readonly (Look | undefined)[]): readonly number[] | undefined {
  const first = looks.find((look) => look !== undefined)
  const last = looks.findLast((look) => look !== undefined)
  const kinds = new Set(looks.filter((look) => look !== undefined))
  const isBelow = [...kinds].every(
    (look) => first !== undefined && order.indexOf(look) >= order.indexOf(first)
  )
  if (kinds.size > 2 || !isBelow || last !== first) return undefined
  return looks.map((look) => (look === undefined || look === first ? 0 : 1))
}

const order: readonly Look[] = ['capitals', 'plain', 'italics']

/**
 * `COOKIES AND PIXELS` is in capitals, `GDPR` is a name. The title of a table of contents may be in either.
 */
export function lookOf(text: string): Look | undefined {
  if (namesContents.test(text)) return undefined
  if (/^[_*]/.test(text)) return 'italics'
  const isInCapitals = !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= fewestCapitals
  return isInCapitals ? 'capitals' : 'plain'
}

const namesContents =
  /(?<!\p{L})(?:contents|inhalt|inhaltsverzeichnis|sommaire|table des matières|índice|inhoudsopgave)(?!\p{L})/iu

const fewestCapitals = 7
