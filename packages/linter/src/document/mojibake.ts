import {findMojibake, type MojibakeFinding} from '../mojibake/index.js'
import type {PolicyDocument} from './document.js'

/** Finds the mojibake of a document, once. Rules about odd characters ask for it in order to leave it alone. */
export function mojibakeOf(document: PolicyDocument, code: boolean): readonly MojibakeFinding[] {
  const found = known[Number(code)]
  const mojibake = found?.get(document) ?? findMojibake(document.source, {code})
  found?.set(document, mojibake)
  return mojibake
}

/** Without mojibake in code, and with it. */
const known = [
  new WeakMap<PolicyDocument, readonly MojibakeFinding[]>(),
  new WeakMap<PolicyDocument, readonly MojibakeFinding[]>()
]
