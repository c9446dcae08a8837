import {whyRefused} from '../files/why-refused.js'
import {InputError} from '../input-error.js'
import type {Terminal} from './terminal.js'

/** A sentence for the person at the terminal; the stack trace only on request. */
export function errorText(error: unknown, {env}: Pick<Terminal, 'env'>): string {
  if (!(error instanceof Error)) return `policy-gen: ${String(error)}`
  if (env.POLICY_GEN_DEBUG) return error.stack ?? error.message
  if (error instanceof InputError) return `policy-gen: ${error.message}`
  const refusal = refusalOf(error)
  if (refusal !== undefined) return `policy-gen: ${refusal}`
  return `policy-gen: ${error.message} — this may be a bug in policy-gen; set POLICY_GEN_DEBUG=1 to see where.`
}

/** What the operating system refused to do, in words, with the path if it has one. */
function refusalOf(error: Error): string | undefined {
  const why = whyRefused(error)
  return why !== undefined && 'path' in error ? `${String(error.path)}  ${why}` : why
}
