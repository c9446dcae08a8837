import {languageOrEnglish, parsePolicy, type Language, type ParsedPolicy} from '@policy-gen/schema'
import {partOfPath, readParts, type Part, type Stretch} from '@policy-gen/schema/editing'
import type {Location, Position, Range} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'

/** A policy file in an editor, also while it doesn't hold together. */
export interface PolicyDocument {
  readonly uri: string
  readonly text: string
  readonly isJson: boolean
  /** The language of the policy, for what is said about it; English where we don't speak it. */
  readonly language: Language
  readonly root: Part
  /** How large a file is read. */
  readonly maxSize: number | undefined
  /** The policy, or what is wrong with it; read when it is first asked for. */
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
