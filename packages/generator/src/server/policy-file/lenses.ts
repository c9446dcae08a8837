import {labels, type Profile} from '@policy-gen/schema'
import {partOfPath} from '@policy-gen/schema/editing'
import type {CodeLens} from 'vscode-languageserver/node'
import {ComposeError} from '../../compose/compose-error.js'
import {documentCoverage, type DocumentStanding} from '../../statements/document-coverage.js'
import type {Templates} from '../../templates/templates.js'
import type {PolicyDocument} from './policy-document.js'
import {dictionaries} from '../../languages/index.js'

/**
 * The command that an editor sends when somebody clicks a lens: it shows the requirements of a law that are
 * not met.
 */
export const showUnmet = 'policy-gen.showUnmet'

/**
 * How many requirements of each law the policy doesn't meet, above its list of laws, as `policy-gen coverage`
 * counts them. Nothing while the file isn't valid.
 */
export function lensesOf(document: PolicyDocument, templates: Templates | undefined): CodeLens[] {
  const {root, rangeOf, uri, language} = document
  const part = partOfPath(root, ['regimes']) ?? partOfPath(root, ['title'])
  if (!part) return []
  const range = rangeOf(part.key ?? part.value)
  return [...byLaw(standingsOf(document, templates))].map(([law, standings]) => ({
    range,
    command: {
      title: dictionaries[language].editorWords.unmet(
        lawName(law, document),
        standings.filter(({status}) => status === 'unmet').length
      ),
      command: showUnmet,
      arguments: [uri, law]
    }
  }))
}

/** The requirements of a law that the policy doesn't meet, and what to add, as text. */
export function unmetOf(document: PolicyDocument, law: string, templates: Templates | undefined): string {
  const {language} = document
  const standings = byLaw(standingsOf(document, templates)).get(law as Profile) ?? []
  const missing = standings.filter((standing) => standing.status === 'unmet')
  return [
    dictionaries[language].editorWords.unmet(lawName(law as Profile, document), missing.length),
    ...missing.map(
      ({requirement: {disclosure, citation}, add}) =>
        `• ${disclosure[language]} (${citation})${add.map((advice) => `\n   ${advice[language]}`).join('')}`
    )
  ].join('\n')
}

function standingsOf({parsed}: PolicyDocument, templates: Templates | undefined): DocumentStanding[] {
  const {policy} = parsed()
  if (!policy) return []
  try {
    return documentCoverage(policy, {on: new Date().toISOString().slice(0, 10), templates})
  } catch (error) {
    // A policy that can't be written has a finding of its own.
    if (error instanceof ComposeError) return []
    throw error
  }
}

function byLaw(standings: readonly DocumentStanding[]): Map<Profile, DocumentStanding[]> {
  const laws = new Map<Profile, DocumentStanding[]>()
  for (const standing of standings) {
    const {regime} = standing.requirement
    laws.set(regime, [...(laws.get(regime) ?? []), standing])
  }
  return laws
}

function lawName(law: Profile, {language}: PolicyDocument): string {
  return law === 'baseline' ? dictionaries[language].editorWords.commonGround : labels[language].regimes[law]
}
