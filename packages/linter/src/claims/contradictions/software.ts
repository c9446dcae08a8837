import type {Matter} from './matter.js'
import {gathering} from './gathering.js'
import {isGathering, isPlainDenial} from './plain.js'

/**
 * `The extension does not collect any data`, and `the extension records the pages that you visit`. What its
 * maker learns elsewhere, from a letter or a website, doesn't count.
 */
export const software: Matter = {
  elsewhere: true,
  promise: (denial, scope) =>
    scope.software.nothing.test(denial.text) && isPlainDenial(denial, scope) ? {} : undefined,
  practice: (assertion, scope) =>
    // Data that it stores or uses may stay on the device.
    isGathering(assertion) && assertion.action !== 'keep' && scope.software.itself.test(assertion.text)
      ? gathering.practice(assertion, scope)
      : undefined,
  isBroken: () => true
}
