import type {Applicability} from './state.js'

/**
 * To whom the law of a state applies, in English.
 *
 * @example applicability(utah.appliesTo) // 'businesses with revenue of $25,000,000 a year and the data of 100,000 people, or …'
 */
export function applicability(limits: Applicability): string {
  const {from, revenue, people, always, also, withoutSmallBusinesses} = limits
  const whose = withoutSmallBusinesses
    ? 'all but small businesses (SBA), which only have to ask before they sell sensitive data'
    : 'businesses'
  const extent = [
    ...(revenue === undefined ? [] : [`revenue of $${number(revenue)} a year`]),
    ...(people === undefined ? [] : [dataOf(people, limits)])
  ]
  return [
    whose,
    ...(extent.length === 0 ? [] : [withoutSmallBusinesses ? ', with' : ' with', ` ${extent.join(' and ')}`]),
    ...(also === undefined ? [] : [` ${also}`]),
    ...(always === undefined ? [] : [`, and all that ${always}`]),
    ...(from === undefined ? [] : [` (since ${from})`])
  ].join('')
}

function dataOf(people: number, {withoutPayments, sellers}: Applicability): string {
  const counted = withoutPayments ? ' (payments alone not counted)' : ''
  const less = sellers ? `, or of ${number(sellers.people)} and ${sellers.share} from selling data` : ''
  return `the data of ${number(people)} people a year${counted}${less}`
}

function number(value: number): string {
  return value.toLocaleString('en-US')
}
