import {findMojibake, type MojibakeFinding} from '../mojibake/index.js'
import type {PolicyDocument} from './document.js'

/** The mojibake of a document, looked for once: rules about odd characters leave it alone. */
export function mojibakeOf(document: PolicyDocument, code: boolean): readonly MojibakeFinding[] {
  const found = known[Number(code)]
  const mojibake = found?.get(document) ?? findMojibake(document.source, {code})
  found?.set(document, mojibake)
  return mojibake
}

/** Without that in code, and with it. */
const known = [
  new WeakMap<PolicyDocument, readonly MojibakeFinding[]>(),
  new WeakMap<PolicyDocument, readonly MojibakeFinding[]>()
]
