import {allOf, anyOf, type FactCheck} from '../answer.js'
import type {FactNeed, FactWord} from '../needs.js'
import * as changes from './changes.js'
import * as children from './children.js'
import * as collection from './collection.js'
import * as cookies from './cookies.js'
import * as decisions from './decisions.js'
import * as identity from './identity.js'
import {aiSystemsFor, profilingFor} from './profiling.js'
import * as purposes from './purposes.js'
import * as recipients from './recipients.js'
import * as retention from './retention.js'
import * as rights from './rights.js'
import * as sale from './sale.js'
import * as security from './security.js'
import * as sources from './sources.js'

const {childrenFields, ...ofChildren} = children
const {protectedDataStated, ...ofCollection} = collection
const {representativeIn, ...ofIdentity} = identity
const {copiesOf, transfersUnder, ...ofRecipients} = recipients
const {rightsStated, stateRightsStated, ...ofRights} = rights
const {noticeOn, saleFields, signalFields, ...ofSale} = sale

const checks: Readonly<Record<FactWord, FactCheck>> = {
  ...changes,
  ...ofChildren,
  ...ofCollection,
  ...cookies,
  ...decisions,
  ...ofIdentity,
  ...purposes,
  ...ofRecipients,
  ...retention,
  ...ofRights,
  ...ofSale,
  ...security,
  ...sources
}

/** The check of the facts that a law names. */
export function checkOf(need: FactNeed): FactCheck {
  if (typeof need === 'string') return checks[need]
  if ('allOf' in need) return allOf(...need.allOf.map(checkOf))
  if ('anyOf' in need) {
    const [first, ...others] = need.anyOf
    return anyOf(checkOf(first), ...others.map(checkOf))
  }
  if ('rights' in need) return rightsStated(...need.rights)
  if ('stateRights' in need) return stateRightsStated(...need.stateRights)
  if ('sale' in need) return saleFields(...need.sale)
  if ('signals' in need) return signalFields(...need.signals)
  if ('children' in need) return childrenFields(...need.children)
  if ('protectedData' in need) return protectedDataStated(need.protectedData)
  if ('profilingFor' in need) return profilingFor(need.profilingFor)
  if ('aiSystemsFor' in need) return aiSystemsFor(need.aiSystemsFor)
  if ('transfersUnder' in need) return transfersUnder(...need.transfersUnder)
  if ('copiesOf' in need) return copiesOf(...need.copiesOf)
  if ('noticeOn' in need) return noticeOn(need.noticeOn, need.in)
  return representativeIn(need.representativeIn)
}
