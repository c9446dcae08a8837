import type {Language} from '@policy-gen/schema'

/** Thrown where a page reads a text in a language that it hasn't loaded yet. */
export class LanguageNotLoaded extends Error {
  override name = 'LanguageNotLoaded'
  readonly language: Language
  /** Loads what was asked for. */
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
 * Does something that reads texts. What it lacks of languages is loaded, and it is done again: it must do nothing but
 * return what it found.
 *
 * A language is in parts, of which only those are loaded that are asked for. What is going to ask for all of them, and
 * takes long, loads them together.
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
