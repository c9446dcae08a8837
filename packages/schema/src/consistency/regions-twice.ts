import {consentTo} from '../facts/consent.js'
import {listedCookies} from '../facts/device.js'
import {practicesOf} from '../facts/practices.js'
import {isIn} from '../facts/regions.js'
import {labels} from '../languages/en/labels.js'
import type {Path} from '../problems/problem.js'
import type {Region} from '../vocabulary/regions.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** `where: [EU, DE]` means one of the two; only the author knows which. */
export const regionsTwice: ConsistencyCheck = {
  summary: 'No region in `where` is within another one in the list.',
  find(policy) {
    return [
      ...practicesOf(policy).map(({path, practice: {where}}) => ({path, where})),
      ...listedCookies(policy).flatMap(({path, cookie}) => consentTo(cookie, path))
    ].flatMap(({path, where}) => twiceIn([...path, 'where'], where))
  }
}

function twiceIn(path: Path, where: readonly Region[] = []): Contradiction[] {
  return where.flatMap((inner, place) => {
    const outer = where.find((other, index) => (index < place || other !== inner) && isIn(inner, other))
    return outer === undefined || where.indexOf(outer) === place
      ? []
      : [contradiction([...path, place], inner, [...path, where.indexOf(outer)], outer)]
  })
}

function contradiction(here: Path, inner: Region, there: Path, outer: Region): Contradiction {
  return {
    places: [here, there],
    tell: (at) =>
      `${at(here)} is \`${inner}\`, but ${at(there)} is everybody ${labels.regions[outer]} — keep the one that is true.`
  }
}
