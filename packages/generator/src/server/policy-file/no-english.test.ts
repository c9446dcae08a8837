import {formatPath, languages, type Language, type Path} from '@policy-gen/schema'
import {fieldsAt, wordsAt} from '@policy-gen/schema/editing'
import {expect, test} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {completionsAt} from './completion.js'
import {hoverAt} from './hover.js'
import {readPolicyDocument, type PolicyDocument} from './policy-document.js'

const places = placesBelow([])

test('finds every field of a policy file', () => {
  expect(places.map(formatPath)).toContain('practices[0].purposes[0].keep.retention')
  expect(places.length).toBeGreaterThan(300)
})

test('hovers and completions contain no English sentence in another language', () => {
  const others = languages.filter((language) => language !== 'en')
  for (const place of places) {
    const english = new Set(saidAt(place, 'en'))
    for (const language of others) {
      const both = saidAt(place, language).filter((sentence) => english.has(sentence))
      expect([language, formatPath(place), both]).toEqual([language, formatPath(place), []])
    }
  }
})

/** Every field below a place of the model, and the entries of lists. */
function placesBelow(path: Path): Path[] {
  return fieldsAt(path).flatMap(({name}) => {
    const field = [...path, name]
    const entry = [...field, 0]
    const isList = fieldsAt(entry).length > 0 || wordsAt(entry).length > 0
    return [field, ...placesBelow(field), ...(isList ? [entry, ...placesBelow(entry)] : [])]
  })
}

/** The sentences of a hover over the field, and of the completions there. */
function saidAt(place: Path, language: Language): string[] {
  const before = `language: ${language}\n${opened(place)}`
  const document = documentOf(before + closed(place))
  const said = [...hovered(document, before.lastIndexOf(':')), ...offered(document, before.length)]
  // Citations, links and names, also those of services with their operators, are the same in many languages.
  return said.flatMap((text) => text.split('\n')).filter((line) => /^[^*[\]–]{12,}\.$/.test(line))
}

/** @example opened(['practices', 0, 'data']) // 'practices: [{data: ' */
function opened([root, ...steps]: Path): string {
  return `${String(root)}: ${steps.map((step) => (typeof step === 'number' ? '[' : `{${step}: `)).join('')}`
}

function closed([, ...steps]: Path): string {
  return steps
    .map((step) => (typeof step === 'number' ? ']' : '}'))
    .reverse()
    .join('')
}

function hovered(document: PolicyDocument, offset: number): string[] {
  const {contents} = hoverAt(document, offset) ?? {}
  return typeof contents === 'object' && 'value' in contents ? [contents.value] : []
}

function offered(document: PolicyDocument, offset: number): string[] {
  return completionsAt(document, offset).flatMap(({detail = '', documentation}) =>
    typeof documentation === 'object' ? [detail, documentation.value] : [detail]
  )
}

function documentOf(text: string): PolicyDocument {
  return readPolicyDocument(TextDocument.create('file:///policy.yaml', 'yaml', 1, text))
}
