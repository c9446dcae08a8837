import {conditions as words} from '../../languages/index.js'
import {covers} from '../../vocabulary/tree.js'
import {origins} from '../../vocabulary/origins.js'
import {isSensitive} from '../../facts/data.js'
import {byUs, dataHandled, handledByUs} from '../../facts/practices.js'
import type {Condition} from '../requirement.js'

export const fromElsewhere: Condition = {
  when: words.fromElsewhere.when,
  test: (policy) => {
    const named = handledByUs(policy).flatMap(({practice}) => practice.from ?? [])
    if (named.some((origin) => typeof origin !== 'string' || covers(origins, 'third-party', origin)))
      return true
    return named.length === 0 ? 'unknown' : false
  },
  declare: words.fromElsewhere.declare,
  signs: ['sources']
}

export const withSensitiveData: Condition = {
  when: words.withSensitiveData.when,
  test: (policy) => {
    const named = dataHandled(policy)
    if (named.some((data) => isSensitive(data, 'ccpa'))) return true
    return named.length === 0 ? 'unknown' : false
  },
  declare: words.withSensitiveData.declare,
  signs: ['collection.sensitive']
}

/** Consumer health data: RCW 19.373.010(8). “Sensitive data” may be of that kind. */
export const withHealthData: Condition = {
  when: words.withHealthData.when,
  test: (policy) => {
    const named = dataHandled(policy)
    if (named.some((data) => isSensitive(data, 'us-health'))) return true
    return named.length === 0 || named.includes('sensitive-data') ? 'unknown' : false
  },
  declare: words.withSensitiveData.declare,
  signs: ['collection.health']
}

export const dependingOnData: Condition = {
  when: words.dependingOnData.when,
  test: (policy) => {
    const known = byUs(policy, 'collect').flatMap(({practice}) => practice.provision ?? [])
    if (known.some(({required}) => required !== 'no')) return true
    return known.length === 0 ? 'unknown' : false
  },
  declare: words.dependingOnData.declare,
  signs: ['collection.duty-to-provide']
}

export const withNewPurposes: Condition = {
  when: words.withNewPurposes.when,
  test: ({changes}) => changes?.newPurposes !== undefined,
  declare: words.withNewPurposes.declare,
  signs: ['purposes.new']
}
