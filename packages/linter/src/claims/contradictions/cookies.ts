import type {Actor} from '@policy-gen/schema'
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
    // `No cookies for advertising` or `to collect personal data` allows other cookies; `advertising cookies`
    // are a kind.
    if ([...denial.purposes, ...denial.data].some(({start}) => start >= until)) return undefined
    return used && saysNoMore(denial, scope.cookies.place, scope, until) ? topicOf(denial, scope) : undefined
  },
  practice(assertion, scope) {
    const {actor, text} = assertion
    const byOthers = isOther(actor) && scope.cookies.byOthers?.test(text) === true
    const isPlain =
      assertion.action === 'store-on-device' &&
      isPlainAssertion(byOthers ? {...assertion, actor: 'organisation'} : assertion, scope) &&
      !scope.cookies.explained.test(text.replace(scope.conditions.ordinaryUse, ''))
    const topic = isPlain ? topicOf(assertion, scope) : undefined
    return topic && byOthers ? {words: [...(topic.words ?? []), 'third-party']} : topic
  },
  isBroken: ({words: denied = []}, {words: kinds = []}) =>
    denied.length === 0 || denied.some((kind) => kinds.includes(kind))
}

function isOther(actor: Actor): boolean {
  return actor === 'third-party' || actor === 'partner'
}

/** Which cookies: `third-party` of `use any third-party cookies`, `undefined` if all are meant. */
function topicOf({text}: Claim, {cookies: {used, anyKind}}: ScopeWords): Topic | undefined {
  const found = used.exec(text)
  if (!found) return undefined
  const words = (found[1] ?? found[2] ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return {words: words.filter((word) => !anyKind.test(word))}
}
