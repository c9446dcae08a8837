import type {Matter} from './matter.js'
import {hasOwnVerb, isPlainAssertion} from './plain.js'

/** `The contents will not be disclosed to anyone other than the recipient`, and `our staff may read your message`. */
export const messages: Matter = {
  elsewhere: true,
  promise: ({actor, text, under}, {messages, quoted, regional}) =>
    actor === 'organisation' &&
    messages?.private.test(text) === true &&
    !quoted.test(text) &&
    ![text, ...under].some((words) => regional.test(words))
      ? {}
      : undefined,
  practice: (assertion, scope) =>
    assertion.exceptions.length === 0 &&
    hasOwnVerb(assertion) &&
    isPlainAssertion(assertion, scope) &&
    scope.messages?.read.test(assertion.text) === true &&
    !scope.byChoice.test(assertion.text)
      ? {}
      : undefined,
  isBroken: () => true
}
