/** Numbers the names that are repeated: `security`, then `security 2`, `security 3`. */
export class NumberedNames {
  readonly #taken = new Set<string>()
  /** How far each name has been counted, so that the thousandth occurrence isn't counted from the first. */
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
