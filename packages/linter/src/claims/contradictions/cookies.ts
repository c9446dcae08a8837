import type {ScopeWords} from '../../languages/scope-words.js'
import type {Claim} from '../claim.js'
import type {Matter, Topic} from './matter.js'
import {isPlainAssertion, isPlainDenial, saysNoMore} from './plain.js'

/** `This site does not use cookies`, and `our analytics cookies expire after 30 days`. */
export const cookies: Matter = {
  promise(denial, scope) {
    if (denial.action !== 'store-on-device' || !isPlainDenial(denial, scope)) return undefined
    const used = scope.cookies.used.exec(denial.text)
    const until = denial.start + (used ? used.index + used[0].length : 0)
    return used && saysNoMore(denial, scope.cookies.place, scope, until) ? topicOf(denial, scope) : undefined
  },
  practice(assertion, scope) {
    const isPlain =
      assertion.action === 'store-on-device' &&
      isPlainAssertion(assertion, scope) &&
      !scope.cookies.explained.test(assertion.text)
    return isPlain ? topicOf(assertion, scope) : undefined
  },
  isBroken: ({words: denied = []}, {words: kinds = []}) =>
    denied.length === 0 || denied.some((kind) => kinds.includes(kind))
}

/** Which cookies: `third-party` of `use any third-party cookies`, nothing where all are meant. */
function topicOf({text}: Claim, {cookies: {used, anyKind}}: ScopeWords): Topic | undefined {
  const found = used.exec(text)
  if (!found) return undefined
  const words = (found[1] ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return {words: words.filter((word) => !anyKind.test(word))}
}
