/**
 * A number with its noun.
 *
 * @example plural(1, 'finding') // '1 finding'
 * @example plural(2, 'policy', 'policies') // '2 policies'
 */
export function plural(count: number, one: string, other = `${one}s`): string {
  return `${count} ${count === 1 ? one : other}`
}
