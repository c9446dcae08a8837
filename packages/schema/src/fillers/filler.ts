/** What a text is for: a whole sentence, a telephone number, or a line such as a name or a street. */
export type TextForm = 'sentence' | 'telephone' | 'line'

/** Filler words, and what is wrong with them. */
export interface Filler {
  readonly words: string
  /** What they are and what to do: `means nothing — write what applies, or remove the field`. */
  readonly is: string
}

/**
 * The filler words of a text, if there are any.
 *
 * @example findFiller('1 Example Street', 'line') // {words: 'Example Street', is: 'exists only in examples — …'}
 */
export function findFiller(text: string, form: TextForm): Filler | undefined {
  if (form === 'telephone') return telephone(text)
  return example(text) ?? (form === 'sentence' ? emptySentence(text) : emptyLine(text))
}

/**
 * Streets, towns and people of examples, which `lint` reports in documents too. Names of real companies, such
 * as Acme, aren't among them.
 */
const samples =
  /lorem ipsum|(?<![\p{L}\d])(?:(?:example|sample) (?:street|st\.|road|rd\.|avenue|lane|city|town|company)|(?:any|some|no)(?:town|ville) ?(?:usa)?|123 main (?:street|st\.?)|fake street|(?:muster|beispiel)(?:straße|strasse|str\.|weg|allee|stadt|dorf|hausen|firma)|(?:max|erika) mustermann|(?:john|jane) doe|company name|firmenname)(?![\p{L}\d])/iu

function example(text: string): Filler | undefined {
  const [words] = samples.exec(text) ?? []
  return words === undefined ? undefined : {words, is: 'exists only in examples — write the real one'}
}

/** A letter, a greeting, keys in a row: nothing that informs anybody. */
const nothing =
  /^(?:\p{L}|(.)\1*|(?:hello|hi|hey|hallo|moin|test(?:ing|s)?|text|words?|some ?(?:thing|text)|etwas|irgendwas|foo|bar|baz|bla|blah|yada|dummy|placeholder|platzhalter|asdf\w*|qwert\w*|abc\w?|xyz|n\/?a|nil|null|none|tbd|xxx+|todo)(?:[\s,.]+(?:world|welt|foo|bar|baz|bla|blah|yada|test|text))*)$/iu

function emptySentence(text: string): Filler | undefined {
  const words = text.trim()
  const bare = withoutSigns(words)
  return bare === '' || nothing.test(bare)
    ? {words, is: 'means nothing — write a whole sentence, or remove the field'}
    : undefined
}

/** A name may be a letter or `Hello`; these were left by somebody who meant to come back. */
const unfinished = /^(?:tb[ad]|xxx+|n\/a|asdf\w*|qwert\w*|placeholder|platzhalter)$/iu

function emptyLine(text: string): Filler | undefined {
  const words = text.trim()
  return unfinished.test(withoutSigns(words))
    ? {words, is: 'means nothing — write what applies, or remove the field'}
    : undefined
}

/** `“Hello!”` without the punctuation around its words. */
function withoutSigns(words: string): string {
  const letters = Array.from(words)
  const isWord = (letter: string): boolean => !/[\p{P}\p{S}\s]/u.test(letter)
  return letters.slice(letters.findIndex(isWord), letters.findLastIndex(isWord) + 1).join('')
}

/** 555 is the exchange of films in North America; no real number counts up or repeats one digit. */
function telephone(text: string): Filler | undefined {
  const digits = text.replace(/\D/g, '')
  const isFilm =
    /^\+?1[\s().-]*[2-9]\d{2}[\s().-]*555/.test(text) || /^\(?[2-9]\d{2}\)?[\s.-]*555[\s.-]*\d{4}$/.test(text)
  return isFilm || /0?1234567|(\d)\1{6}/.test(digits)
    ? {words: text, is: 'is not a real number — give the real one, or leave the field out'}
    : undefined
}
