import type {Matter} from './matter.js'
import {hasOwnVerb, isPlainAssertion} from './plain.js'

/** `The contents will not be disclosed to anyone other than the recipient`, and `our staff may read your message`. */
export const messages: Matter = {
  elsewhere: true,
  promise: ({actor, text, under}, {messages, plain: {quoted, regional}}) =>
    (actor === 'organisation' || actor === 'user') &&
    messages?.private.test(text) === true &&
    !quoted.test(text) &&
    ![text, ...under].some((words) => regional.test(words))
      ? {words: [kindOf(text)]}
      : undefined,
  practice: (assertion, scope) =>
    assertion.exceptions.length === 0 &&
    hasOwnVerb(assertion) &&
    scope.messages?.read.test(assertion.text) === true &&
    isPlainAssertion(assertion, scope) &&
    !scope.conditions.byChoice.test(assertion.text)
      ? {words: [kindOf(assertion.text)]}
      : undefined,
  isBroken: (promise, practice) => promise.words?.[0] === practice.words?.[0]
}

/** Other people read files than read messages. */
function kindOf(text: string): string {
  return files.test(text) ? 'files' : 'messages'
}

const files =
  /(?<!\p{L})(?:photos|pictures|files|documents|notes|recordings|fotos|bilder|dateien|dokumente|fichiers|images|archivos|documentos|ficheiros|arquivos|imagens)(?!\p{L})/iu

/** `Your messages are encrypted, and nobody but the recipient can read them`. */
export const sealedMessages: Matter = {...messages, affirmed: true}
