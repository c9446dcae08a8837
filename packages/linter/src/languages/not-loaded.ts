import type {Language} from '@policy-gen/schema'

/** Thrown when a page reads a text in a language that it hasn't loaded yet. */
export class LanguageNotLoaded extends Error {
  override name = 'LanguageNotLoaded'
  readonly language: Language
  /** Loads the missing part. */
  readonly load: () => Promise<void>

  constructor(language: Language, load: () => Promise<void>) {
    super(
      `The language \`${language}\` isn't loaded yet — \`await loadLanguages('${language}')\` first, or read within \`withLanguages\``
    )
    this.language = language
    this.load = load
  }
}

/**
 * Calls a function that reads texts. If part of a language is missing, that part is loaded and the function is called
 * again, so it must have no effects: it may only return its result.
 *
 * A language consists of parts, which are loaded one by one as they are needed. A function that needs all of them and
 * takes long should load them together.
 *
 * @example await withLanguages(() => findContradictions(text))
 * @example await withLanguages(() => lint(text), ({language}) => loadLanguages(language))
 */
export function withLanguages<Found>(
  read: () => Found,
  load = (missing: LanguageNotLoaded): Promise<void> => missing.load()
): Found | Promise<Found> {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof LanguageNotLoaded)) throw error
    return load(error).then(() => withLanguages(read, load))
  }
}
