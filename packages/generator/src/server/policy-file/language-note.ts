import {languageOfTag} from '@policy-gen/schema'
import {partOfPath} from '@policy-gen/schema/editing'
import {DiagnosticSeverity, type Diagnostic} from 'vscode-languageserver/node'
import type {OtherFindingId} from '../../lint/finding.js'
import type {PolicyDocument} from './policy-document.js'

/**
 * Completions and hovers are in English if the policy's language isn't supported; a note at its language says
 * that this is intended.
 */
export function languageNote({root, rangeOf}: PolicyDocument): Diagnostic[] {
  const part = partOfPath(root, ['language'])
  if (part?.text === undefined || languageOfTag(part.text) !== undefined) return []
  return [
    {
      range: rangeOf(part.value),
      severity: DiagnosticSeverity.Information,
      code: 'policy-file/in-english' satisfies OtherFindingId,
      source: 'policy-gen',
      message: `No words in this language (\`${part.text}\`) for what the editor explains: English is used instead`
    }
  ]
}
