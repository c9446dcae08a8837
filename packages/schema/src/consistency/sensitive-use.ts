import {isSensitive} from '../facts/data.js'
import {handledByUs} from '../facts/practices.js'
import {seenBy} from '../facts/seen.js'
import {serves} from '../facts/purposes.js'
import type {Path} from '../problems/problem.js'
import type {Purpose} from '../vocabulary/purposes.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'
import {labelOf} from './data-label.js'

/**
 * Advertising is not one of the purposes for which sensitive data can be used without a right to limit it.
 */
const beyond: readonly Purpose[] = ['advertising', 'marketing']

/** Data that is limited to the purposes of 11 CCR 7027(m) serves no others. */
export const sensitiveUse: ConsistencyCheck = {
  summary: 'If the use of sensitive data is `limited`, no practice uses it for advertising or marketing.',
  find(policy) {
    if (policy.sale?.sensitiveUse !== 'limited') return []
    return handledByUs(seenBy(policy, 'ccpa')).flatMap((stated): Contradiction[] => {
      const {path, practice} = stated
      const place = practice.data?.findIndex((data) => isSensitive(data, 'ccpa')) ?? -1
      const data = practice.data?.[place]
      if (data === undefined || !beyond.some((purpose) => serves(stated, purpose))) return []
      const here: Path = ['sale', 'sensitiveUse']
      const there: Path = [...path, 'purposes']
      return [
        {
          places: [here, there],
          tell: (at) =>
            `${at(here)} is \`limited\`, but ${at(there)} uses ${labelOf(data)} for advertising, which 11 CCR 7027(m) doesn’t allow without a right to limit it — write \`wider\`, or remove it there.`
        }
      ]
    })
  }
}
