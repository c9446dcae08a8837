import type {Path, Policy} from '@policy-gen/schema'
import {
  builtInTemplates,
  composeDocument,
  composeParts,
  type ComposedDocument,
  type ComposeOptions
} from '../compose/compose.js'
import {notingReads} from './reads.js'
import {remembering} from './remembering.js'

/** A document that can cheaply be written again with another fact. */
export interface Rewritable {
  readonly document: ComposedDocument
  /**
   * The Markdown of a policy that differs only at these paths; `undefined` if it would be the same, or can't
   * be written.
   */
  readonly rewritten: (policy: Policy, paths: readonly Path[]) => string | undefined
}

/**
 * Writes a document, and records which facts each of its parts read: no other part has to be written again.
 */
export function rewriting(policy: Policy, given: ComposeOptions): Rewritable {
  const options = {
    ...given,
    language: given.language ?? policy.language,
    templates: remembering(given.templates ?? builtInTemplates())
  }
  const parts = new Map<'opening' | number, unknown>()
  const {noted, readingFor, hasRead} = notingReads<'opening' | number, Policy>(policy)
  const document = composeParts(noted, options, (part, write) => {
    const written = readingFor(part, write)
    parts.set(part, written)
    return written
  })
  const changed = (write: () => ComposedDocument): string | undefined => {
    const markdown = attempt(write)
    return markdown === document.markdown ? undefined : markdown
  }
  return {
    document,
    rewritten(altered, paths) {
      // A change to the sections themselves changes which parts there are.
      if (paths.some(([field]) => field === 'sections'))
        return changed(() => composeDocument(altered, options))
      return changed(() =>
        composeParts(altered, options, <Text>(part: 'opening' | number, write: () => Text) =>
          // It was written by the same function for the same part.
          paths.some((path) => hasRead(part, path)) ? write() : (parts.get(part) as Text)
        )
      )
    }
  }
}

function attempt(write: () => ComposedDocument): string | undefined {
  try {
    return write().markdown
  } catch {
    return undefined
  }
}
