import type {Language} from '@policy-gen/schema'

/** Thrown where a page reads a text in a language that it hasn't loaded yet. */
export class LanguageNotLoaded extends Error {
  override name = 'LanguageNotLoaded'
  readonly load: () => Promise<void>

  constructor(language: Language, load: () => Promise<void>) {
    super(
      `The language \`${language}\` isn't loaded yet — \`await loadLanguages('${language}')\` first, or read within \`withLanguages\``
    )
    this.load = load
  }
}

/**
 * Does something that reads texts. Languages that it lacks are loaded, and it is done again: it must do nothing but
 * return what it found.
 *
 * @example await withLanguages(() => findContradictions(text))
 */
export function withLanguages<Found>(read: () => Found): Found | Promise<Found> {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof LanguageNotLoaded)) throw error
    return error.load().then(() => withLanguages(read))
  }
}
