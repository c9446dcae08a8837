import type {Templates} from '../templates/templates.js'

/**
 * Templates that cache what they wrote. A document is written again for each fact in question, and most of
 * its sections are the same each time.
 */
export function remembering({has, fill}: Templates): Templates {
  const written = new Map<string, string>()
  return {
    has,
    fill(name, values) {
      const key = `${name} ${JSON.stringify(values)}`
      const known = written.get(key)
      if (known !== undefined) return known
      const text = fill(name, values)
      written.set(key, text)
      return text
    }
  }
}
