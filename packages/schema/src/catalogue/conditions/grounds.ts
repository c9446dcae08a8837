import {conditions as words} from '../../languages/index.js'
import type {LegalGround} from '../../vocabulary/legal-grounds.js'
import {handledByUs} from '../../facts/practices.js'
import {groundsOf, isServed, restsOn} from '../../facts/purposes.js'
import type {Condition} from '../requirement.js'

/** Whether one of the legal grounds is relied on. */
function groundIs(grounds: readonly LegalGround[]): Condition['test'] {
  return (policy) => {
    const concerned = handledByUs(policy)
    if (concerned.some((placed) => restsOn(placed, grounds))) return true
    const known = concerned.some(({practice}) => groundsOf(practice).length > 0)
    return known ? false : 'unknown'
  }
}

export const onLegitimateInterests: Condition = {
  when: words.onLegitimateInterests.when,
  test: groundIs(['legitimate-interests']),
  declare: words.declareGround,
  signs: ['legal-basis.legitimate-interest']
}

export const onConsent: Condition = {
  when: words.onConsent.when,
  test: groundIs(['consent', 'explicit-consent']),
  declare: words.declareGround,
  signs: ['cookies.consent']
}

/** Art. 21(1), (2): legitimate interests, a public task, or direct marketing. */
export const whereObjectionIsPossible: Condition = {
  when: words.whereObjectionIsPossible.when,
  test: (policy) =>
    isServed(policy, 'marketing') ||
    groundIs(['legitimate-interests', 'public-task', 'recognised-legitimate-interest'])(policy),
  declare: words.declareGround,
  signs: ['legal-basis.legitimate-interest']
}
