/** How prominent a line without a number is: in capitals, plain, or in italics. */
export type Look = 'capitals' | 'plain' | 'italics'

/**
 * How many levels below the first of them lines are that nothing but other such lines is between: none where all look the
 * same, and one where lines of a lower kind are between those of a higher one. Nothing where that leaves a doubt.
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

/** `COOKIES AND PIXELS` is in capitals, `GDPR` is a name. What a table of contents is called may be in either. */
export function lookOf(text: string): Look | undefined {
  if (namesContents.test(text)) return undefined
  if (/^[_*]/.test(text)) return 'italics'
  const isInCapitals = !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= fewestCapitals
  return isInCapitals ? 'capitals' : 'plain'
}

const namesContents =
  /(?<!\p{L})(?:contents|inhalt|inhaltsverzeichnis|sommaire|table des matières|índice|inhoudsopgave)(?!\p{L})/iu

const fewestCapitals = 7
