/**
 * Whether a place is in a line that begins like the definition of a label. What is after the address may keep it from being
 * one, so that a fix would define the label: `[a]: b \u2028`.
 */
export function isInBegunDefinition(place: number, source: string): boolean {
  const before = source.slice(Math.max(0, place - reach), place)
  return /^[\s>*+-]*\[[^\]]*\]:/.test(before.slice(before.lastIndexOf('\n') + 1))
}

/** The lines of definitions are seldom longer. */
const reach = 500
