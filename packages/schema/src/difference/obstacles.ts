/**
 * Words that make a right harder to use: a letter, a fax, a visit, a copy of a document, a fee. A right that
 * is free of charge (`kostenlos`) has no fee.
 */
const obstacles =
  /(?<![\p{L}])(?:by (?:post|letter|fax|registered mail)|letters?|in writing|in person|notar\p{L}*|passport|identity card|(?:copy|scan) of (?:your |an )?(?:id|identity|passport)|fees?|(?<!free of )charges?|costs?(?! (?:you )?nothing)|(?:€|\$|£|EUR|USD|GBP) ?\d|\d ?(?:€|\$|£|euros?|dollars?)|per Post|(?:Brief|Fax|Schreiben)|schriftlich|persönlich|Ausweiskopie|Kopie (?:Ihres|des) Ausweises|Gebühr(?:en)?|kostenpflichtig|Kosten)(?![\p{L}])/iu

/** Whether a right has become harder to use: there is an obstacle that wasn't there before. */
export function isHarder(before: unknown, after: unknown): boolean {
  const was = typeof before === 'string' ? before : ''
  return typeof after === 'string' && obstacles.test(after) && !obstacles.test(was)
}
