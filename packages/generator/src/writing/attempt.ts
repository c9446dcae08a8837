import type {ParsedPolicy, Problem} from '@policy-gen/schema'
import {ComposeError} from '../compose/compose-error.js'
import {UnquotedError} from './outputs.js'

/** Writes an output, or reports what in the policy keeps it from being written. */
export async function attempt<Output>(
  write: () => Promise<Output>,
  {place}: ParsedPolicy
): Promise<{readonly output: Output} | {readonly problems: readonly Problem[]}> {
  try {
    return {output: await write()}
  } catch (error) {
    if (error instanceof UnquotedError) return {problems: error.findings.map(place)}
    if (!(error instanceof ComposeError)) throw error
    const {path, message} = error
    return {problems: [place({code: 'reference', path, target: 'value', message})]}
  }
}
