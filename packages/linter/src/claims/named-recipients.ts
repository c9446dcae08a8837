import {matchesIn} from '../text/matches.js'
/** A company that runs a part of the service, in a paragraph that promises to share nothing with any third party. */
export interface NamedRecipient {
  readonly name: string
  readonly start: number
  readonly end: number
  /** Where the promise is. */
  readonly promise: {readonly start: number; readonly end: number}
}

/**
 * Recipients of data although nobody is said to get any: `Ticketing is powered by Example Inc. The
 * information collected on this site is not shared with any third parties.` Only promises without an
 * exception count, and only companies that are named with their legal form in the same paragraph.
 */
export function findNamedRecipients(text: string): NamedRecipient[] {
  return matchesIn(text, paragraph).flatMap(({index: offset, 0: words}) => {
    const promise = promises.exec(words)
    if (!promise || exception.test(words)) return []
    const place = {start: offset + promise.index, end: offset + promise.index + promise[0].length}
    return matchesIn(words, operator).flatMap(({index, 0: deed, groups}) => {
      const name = groups?.name
      if (name === undefined) return []
      return [{name, start: offset + index, end: offset + index + deed.length, promise: place}]
    })
  })
}

const paragraph = /[^\r\n]+(?:(?:\r\n|\n|\r)[^\r\n]+)*/g
const promises =
  /\b(?:not|never)(?: be)? (?:shared|disclosed|given|passed on|sold|transferred)[^.\n]{0,40}\b(?:with|to) any third part(?:y|ies)\b|\b(?:not|never) (?:share|disclose|give|pass on|transfer)[^.\n]{0,60}\b(?:with|to) any third part(?:y|ies)\b/i
const exception = /\b(?:except|unless|without your|other than|apart from|on our behalf|service providers?)\b/i
const operator =
  /\b(?:powered|operated|hosted|handled|processed|run) by (?<name>(?:[A-Z][\w&'-]*,? )+(?:Inc|LLC|Ltd|Limited|Corp|Corporation|GmbH|AG|B\.?V|S\.?A)\b\.?)/g
