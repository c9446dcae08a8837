/** Words of French, Portuguese, Catalan and Italian up to their last letter, `à`: `voilà`, `là`, `società`. */
const beforeLastLetter =
  /(?<!\p{L})(?:voil|d(?:é|\p{L}©)j|de?l|l|hol|gi|dem|all|catal|(?:citt|met|et|\p{L}+it|societ|libert|propriet|\p{L}{2,}iet))?$/iu

/** What goes on after an `à` at the start of a word: `àmbit`, `àrea`, `àquele`. */
const restOfWord = /^(?:mbit|re[ae]|udio|cid|lbum|nim|gu?il|pex|rab|ustria|frica|sia|tom|quel|ncor)/i

/** A word of its own has two letters or more, among them a vowel; the ends of Vietnamese `hàng` and `làm` don't. */
const word = /^(?=\p{L}*[aeiouy\u0080-\uffff])\p{L}{2}/iu

/** What follows `à` where it is a word of its own, in French and Portuguese: `à la carte`, `à medida`. */
const afterWordA =
  /^(?:[ld]['’â]|(?:la|les|une?|des|tou(?:te?s?|s)|tout|cet|cette|ces?|s(?:a|es|on)|[nv]o(?:s|tre)|quel|partir|propos|titre|travers|compter|moins|jour|savoir|nouveau|condition|sua|nossa|vossa|medida|data|disposi\p{L}+)(?!\p{L}))/iu

/**
 * How much a space in the place of byte A0 speaks for an `à`, since no language has a word `Ã` or `voilÃ`: in the
 * unit of `surpriseOf`.
 */
export function creditOfSpace(text: string, start: number, end: number): number {
  if (!isSpaceOfNextWord(text, start, end)) return 0
  if (/\p{L}/u.test(text.charAt(start - 1))) return 5
  return afterWordA.test(text.slice(end, end + 16)) ? 8 : 0
}

/**
 * Whether the space that ends a sequence, the byte 0xA0 of `à`, is also the space before the next word, because
 * two spaces became one: `voilÃ le` was `voilà le`, but `pÃ gina` was `pàgina`.
 */
export function isSpaceOfNextWord(text: string, start: number, end: number): boolean {
  if (!/[ \u00a0]/.test(text.charAt(end - 1)) || end - start !== 2) return false
  const after = text.slice(end, end + 16)
  return (
    (word.test(after) || afterWordA.test(after)) &&
    !restOfWord.test(after) &&
    beforeLastLetter.test(text.slice(Math.max(0, start - 24), start))
  )
}
