/** Numbers the names that come again: `security`, then `security 2`, `security 3`. */
export class NumberedNames {
  readonly #taken = new Set<string>()
  /** How far each name has been counted, so that the thousandth of a name isn't counted from the first. */
  readonly #counts = new Map<string, number>()

  take(name: string): string {
    let count = this.#counts.get(name) ?? 1
    let unique = name
    while (this.#taken.has(unique)) unique = `${name} ${++count}`
    this.#counts.set(name, count)
    this.#taken.add(unique)
    return unique
  }
}
