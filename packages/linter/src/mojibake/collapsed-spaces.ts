/** Words of French, Portuguese, Catalan and Italian up to their last letter, `à`: `voilà`, `là`, `società`. */
const beforeLastLetter =
  /(?<!\p{L})(?:voil|d(?:é|Ã©|Г©)j|de?l|l|hol|gi|dem|all|catal|(?:citt|met|et|\p{L}+it|societ|libert|propriet|\p{L}{2,}iet))?$/iu

/** What goes on after an `à` at the start of a word: `àmbit`, `àrea`, `àquele`. */
const restOfWord = /^(?:mbit|re[ae]|udio|cid|lbum|nim|gu?il|pex|rab|ustria|frica|sia|tom|quel|ncor)/i

/** A word of its own has two letters or more, among them a vowel; the ends of Vietnamese `hàng` and `làm` don't. */
const word = /^(?=\p{L}*[aeiouyàâéèêëîïôûùü])\p{L}{2}/iu

/**
 * Whether the space that ends a sequence, the byte 0xA0 of `à`, is also the space before the next word, because
 * two spaces became one: `voilÃ le` was `voilà le`, but `pÃ gina` was `pàgina`.
 */
export function isSpaceOfNextWord(text: string, start: number, end: number): boolean {
  if (text.charAt(end - 1) !== ' ' || end - start !== 2) return false
  const after = text.slice(end, end + 12)
  return (
    word.test(after) &&
    !restOfWord.test(after) &&
    beforeLastLetter.test(text.slice(Math.max(0, start - 24), start))
  )
}
