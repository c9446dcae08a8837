import type {PolicyDocument, Range} from './document.js'
import {matchesIn} from '../text/matches.js'

/**
 * Trades, each with the goods and customers that only a text of that trade calls its own (`our cars`), and with `words` that
 * such a text would use elsewhere, too.
 */
const trades: readonly {readonly own: string; readonly words: string}[] = [
  {
    own: 'cars|vehicles|dealerships|motorcycles',
    words:
      'cars?|vehicles?|automobiles?|automotive|motor(?:s|cycles?)?|dealers?|dealerships?|drivers?|driving|parking|rides?'
  },
  {
    own: 'hotels|guest rooms|resorts',
    words: 'hotels?|guests?|rooms?|resorts?|stays?|bookings?|reservations?|travel(?:l?ers?)?'
  },
  {
    own: 'flights|aircraft|airplanes',
    words: 'flights?|aircraft|airplanes?|airlines?|airports?|passengers?|travel(?:l?ers?)?|fly|aviation'
  },
  {own: 'patients', words: 'patients?|health|medical|clinics?|hospitals?|doctors?|treatments?|care'},
  {
    own: 'students|pupils',
    words:
      'students?|pupils?|schools?|universit(?:y|ies)|education(?:al)?|courses?|learn(?:ers?|ing)?|teachers?|class(?:es)?'
  },
  {own: 'restaurants|menus', words: 'restaurants?|menus?|meals?|food|dining|delivery|eat'}
]

const ownPatterns = trades.map(({own, words}) => ({
  own: new RegExp(String.raw`(?<![\p{L}'’-])our\s+(?:${own})(?![\p{L}-])`, 'giu'),
  words: new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu')
}))

const anyOwn = new RegExp(String.raw`our\s+(?:${trades.map(({own}) => own).join('|')})`, 'iu')

/** With fewer paragraphs, it means little that the others don't mention a trade. */
const enough = 8

/**
 * Finds `our cars` in a text without any word of that trade in its other paragraphs, headings and title: a remnant of the
 * policy that the text was copied from.
 */
export function foreignTradesOf(document: PolicyDocument): readonly Range[] {
  const paragraphs = document.nodes('paragraph').map(document.rangeOf)
  if (paragraphs.length < enough || !anyOwn.test(document.prose)) return []
  return ownPatterns.flatMap(({own, words}) => {
    const claims = matchesIn(document.prose, own)
    const [first] = claims
    if (!first) return []
    const home = paragraphs.find(({start, end}) => first.index >= start && first.index < end)
    if (!home) return []
    const others = `${document.plain.slice(0, home.start)} ${document.plain.slice(home.end)}`
    if (words.test(others)) return []
    return claims.map(({index, 0: claim}) => ({start: index, end: index + claim.length}))
  })
}
