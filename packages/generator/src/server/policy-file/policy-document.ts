import {languageOrEnglish, parsePolicy, type Language, type ParsedPolicy} from '@policy-gen/schema'
import {partOfPath, readParts, type Part, type Stretch} from '@policy-gen/schema/editing'
import type {Location, Position, Range} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'

/** A policy file in an editor, even while it isn't valid. */
export interface PolicyDocument {
  readonly uri: string
  readonly text: string
  readonly isJson: boolean
  /** The language for texts about the policy: its own, or English if that isn't supported. */
  readonly language: Language
  readonly root: Part
  /** How large a file may be. */
  readonly maxSize: number | undefined
  /** The policy, or what is wrong with it; read on first use. */
  readonly parsed: () => ParsedPolicy
  readonly offsetAt: (position: Position) => number
  readonly rangeOf: (stretch: Stretch) => Range
  readonly locationOf: (stretch: Stretch) => Location
}

export function readPolicyDocument(document: TextDocument, maxSize?: number): PolicyDocument {
  const {uri} = document
  const text = document.getText()
  const root = readParts(text, maxSize)
  let parsed: ParsedPolicy | undefined
  const rangeOf = ({start, end}: Stretch): Range => ({
    start: document.positionAt(start),
    end: document.positionAt(end)
  })
  return {
    uri,
    text,
    isJson: uri.endsWith('.json'),
    language: languageOrEnglish(partOfPath(root, ['language'])?.text),
    root,
    maxSize,
    parsed: () => (parsed ??= parsePolicy(text, {path: uri, maxSize})),
    offsetAt: (position) => document.offsetAt(position),
    rangeOf,
    locationOf: (stretch) => ({uri, range: rangeOf(stretch)})
  }
}
