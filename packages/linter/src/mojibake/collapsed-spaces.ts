/**
 * Returns how strongly the text around a letter and a space suggests that they are one damaged character, whose byte A0
 * became the space: `Ã ` for `à`, `Â ` for a no-break space. The result is in the unit of `surpriseFrom`. If no healthy
 * text is written like this, it is enough to be believed without any other evidence.
 */
export function creditOfSpace(text: string, start: number, end: number, codePoint: number): number {
  if (codePoint !== noBreakSpace && codePoint !== graveA) return 0
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  if (codePoint === graveA) return creditOfGraveA(text.charAt(start), before, after)
  return isInRow(text, start) ? certain : creditOfNoBreakSpace(text.charAt(start), before, after)
}

const noBreakSpace = 0xa0
const graveA = 0xe0
/** From here on, letters are Greek or Cyrillic: windows-1251 turns `à` into `Г `. */
const firstForeign = '\u0370'
const reach = 24

/** Outweighs even the least likely codec, with a single case in the document. */
const certain = 16

/**
 * No language has `Â` inside a word or at its end, after a small letter or a full stop: `aÂ government`, `us.Â We`. Nor
 * does a sentence begin with one: `us. Â We`.
 */
function creditOfNoBreakSpace(letter: string, before: string, after: string): number {
  const isForeign = letter >= firstForeign
  if (/\p{Ll}$/u.test(before)) return isForeign && !latinAtEnd.test(before) ? 0 : 8
  // `220В` is a voltage, and `И.В ` an initial.
  if (isForeign && !isBetweenLatin(before, after)) return 0
  return closed.test(before) || (sentenceEnd.test(before) && /^\s*\p{Lu}\p{Ll}/u.test(after)) ? certain : 0
}

/** Whether the same letter occurs three times with only spaces between: people indent with no-break spaces. */
function isInRow(text: string, start: number): boolean {
  const pair = text.slice(start, start + 2)
  let from = start
  while (start - from < 4 && text.startsWith(pair, from - 2)) from -= 2
  return text.startsWith(pair.repeat(3), from)
}

/** A word or number with a mark that closes it: `us.`, `(b)`, `**Cookies**`, `e-mail :`, `10`. */
const closed = /[\p{L}\p{N}](?:[.,;:!?%)\]}"”»>*_]+| [;:!?])$|\p{N}$/u
const sentenceEnd = /\p{L}[.!?:]\P{L}*\s$/u
const latinAtEnd = /[A-Za-z\u00c0-\u024f]$/

/** Whether the nearest letters on both sides are Latin. At the end of a text, there need be none after the place. */
function isBetweenLatin(before: string, after: string): boolean {
  const last = before.match(/\p{L}/gu)?.at(-1)
  const next = /\p{L}/u.exec(after)?.[0]
  return last !== undefined && latinAtEnd.test(last) && (next === undefined || latinAtEnd.test(next))
}

/** No language has a word `voilÃ`, and hardly any has a word `Ã`, which is written only in texts about letters. */
function creditOfGraveA(letter: string, before: string, after: string): number {
  const isForeign = letter >= firstForeign
  const isTilde = letter === 'Ã'
  const isDoubled = /^[ \u00a0]/.test(after)
  const next = after.replace(/^[ \u00a0[*_(“"'«]+/, '')
  if (latinAtEnd.test(before)) {
    if (/\p{Ll}$/u.test(before)) return 6
    // In capitals it may be Portuguese: `IRMÃ`, `FÃ de`.
    const isWord = isDoubled
      ? oneCapital.test(before) && word.test(next)
      : oneOddCapital.test(before) && /^\p{Ll}{3}/u.test(after)
    return isWord ? 8 : 0
  }
  if (/\p{L}$/u.test(before)) return 0
  if (jusqu.test(before) || (numberAtEnd.test(before) && /^\d/.test(next))) return certain
  // `Ă` and `Ć` are letters of languages that have the words “la” and “on”, too.
  if (afterWordA.test(next)) return isDoubled || isForeign ? certain : isTilde ? 8 : 5
  // Two spaces, one of them the damaged byte: `tem direito Ã  eliminação`.
  return isDoubled && (word.test(next) || /^\d/.test(next)) && afterAWord.test(before) ? certain : 0
}

const jusqu = /jusqu['’]$/i

/** `de 8h Ã 18h`. */
const numberAtEnd = /\d ?[h%€]? ?$/

const oneCapital = /(?<!\p{L})[A-Z]$/u
/** A capital that isn't a Portuguese word together with `Ã`: `DÃ dades` was “Dàdades”. */
const oneOddCapital = /(?<!\p{L})[B-DGHJKM-QT-Z]$/u

/** Text before an `à` that is a separate word. */
const afterAWord = /(?:^|[\r\n(|]|[A-Za-z\u00c0-\u024f]{2}[*_)\]’”",:;]*) ?$/

/** Words of French, Portuguese, Catalan and Italian up to their last letter, `à`: `voilà`, `là`, `società`. */
const beforeLastLetter =
  /(?<!\p{L})(?:voil|d(?:é|\p{L}©)j|de?l|l|hol|gi|dem|all|catal|(?:citt|met|et|maest|podest|\p{L}+[ilnr]t|\p{L}{2,}iet))?$/iu

/** The future of Italian and Catalan, `sarà` and `podrà`, up to its last letter. */
const beforeEndOfFuture = /\p{L}[aeiudtv]r$/iu

/** Three letters or more before the `à`, or the `d` of Italian `dà`. */
const beforeSmallWord = /(?:\p{L}{3}|(?<!\p{L})d)$/iu

/** Words that are frequent in languages with `à`, and that never end a word after its `à`. */
const smallWord =
  /^(?:d[aei]|d['’]|de[il]|dell[ao]|gli|il|l[aeo]s?|les|l['’]|un[aeo]?|e[lnt]|els|al|alla|non?|per|par|pour|con|com|que|qui|se|si|su|tot|tout|diritto|luogo)(?!\p{L})/iu

/** The rest of a word after an `à` inside it: `àmbit`, `àrea`, `àquele`, `caràcter`, `voluntària`. */
const restOfWord =
  /^(?:mbit|re[ae]|udio|cid|lbum|nim|gu?il|pex|rab|ustria|frica|sia|tom|quel|ncor|cter|graf|gin|metre|lisi|sit|mi[ct]|ci[ae]|n?sit|ndard|(?:[cfns]|ct|st)i[ac]|(?:ri(?:a|es|s|ament)?|tic\p{L}*)(?!\p{L}))/iu

/** A separate word: two letters or more, including a vowel, unlike the ends of Vietnamese `hàng` and `làm`. */
const word = /^(?=\p{L}*[aeiouy\u0080-\uffff])\p{L}{2}/iu

/** Text after an `à` that is a separate word, in French and Portuguese: `à la carte`, `à medida`. */
const afterWordA =
  /^(?:[ld]['’â]|r\.? ?l\.|(?:la|les|une?|des|tou(?:te?s?|s)|tout|cet|cette|ces?|s(?:a|es|on)|[nv]o(?:s|tre)|quel|deux|trois|quatre|partir|noter|propos|titre|travers|compter|moins|jour|savoir|nouveau|condition|sua|nossa|vossa|medida|data|disposi\p{L}+)(?!\p{L}))/iu

/**
 * Whether the space at the end of a sequence, the byte 0xA0 of `à`, is also the space before the next word, because two
 * spaces became one: `voilÃ le` was “voilà le”, but `pÃ gina` was “pàgina”.
 */
export function isSpaceOfNextWord(text: string, start: number, end: number): boolean {
  if (!/[ \u00a0]/.test(text.charAt(end - 1)) || end - start !== 2) return false
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  if (/^\d/.test(after)) return numberAtEnd.test(before)
  if (beforeSmallWord.test(before) && smallWord.test(after)) return true
  return (
    (word.test(after) || afterWordA.test(after)) &&
    !restOfWord.test(after) &&
    (beforeLastLetter.test(before) || beforeEndOfFuture.test(before))
  )
}
