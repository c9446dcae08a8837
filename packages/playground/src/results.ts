import type {Answer, ShownContradiction, ShownFinding, ShownRequirement, Span} from './answer.js'
import {editor} from './editor.js'
import {make, the} from './elements.js'

/** Show what was found beside the text. */
export function showResults({text, findings, contradictions, requirements}: Answer): void {
  list(
    'findings',
    'Findings',
    findings.map((finding) => findingItem(text, finding))
  )
  list(
    'contradictions',
    'Contradictions',
    contradictions.map((contradiction) => contradictionItem(text, contradiction))
  )
  list('requirements', 'What the law asks for', requirements.map(requirementItem))
}

function list(id: string, title: string, items: readonly HTMLElement[]): void {
  the(id, HTMLElement).replaceChildren(...items)
  const heading = the(`${id}-heading`, HTMLElement)
  heading.textContent = `${title} (${items.length})`
  heading.hidden = items.length === 0 && id !== 'findings'
}

function findingItem(text: string, finding: ShownFinding): HTMLElement {
  const {rule, severity, message, note, url, start, end, replacements} = finding
  return make(
    'li',
    {className: severity},
    make('p', {}, make('strong', {}, wordFor[severity]), ` ${message}`),
    quote(text, {start, end}),
    make(
      'p',
      {className: 'actions'},
      ...replacements.slice(0, 4).map((words) =>
        make(
          'button',
          {
            type: 'button',
            onclick: () => {
              editor.replace(finding, words)
            }
          },
          words === '' ? 'Remove' : `Replace with “${shortened(words)}”`
        )
      )
    ),
    make(
      'details',
      {},
      make('summary', {}, rule),
      ...(note === '' ? [] : [make('p', {}, note)]),
      ...(url === '' ? [] : [make('p', {}, link(url, 'The page of this rule'))])
    )
  )
}

const wordFor = {error: 'Error:', warning: 'Warning:', note: 'Note:'} as const

function contradictionItem(text: string, {explanation, sentences}: ShownContradiction): HTMLElement {
  return make('li', {}, make('p', {}, explanation), ...sentences.map((sentence) => quote(text, sentence)))
}

function requirementItem({disclosure, citation, url, when, told}: ShownRequirement): HTMLElement {
  return make(
    'li',
    {className: told ? 'told' : 'untold'},
    make('p', {}, make('strong', {}, told ? 'Found:' : 'Not found:'), ` ${disclosure}`),
    make(
      'p',
      {className: 'actions'},
      link(url, citation),
      ...(when === '' ? [] : [` Applies ${when}.`]),
      ...(told ? [' ', showButton(told, 'Show where')] : [])
    )
  )
}

function quote(text: string, span: Span): HTMLElement {
  const words = text.slice(span.start, span.end).trim()
  return make(
    'p',
    {className: 'actions'},
    showButton(span, words === '' ? 'Show the place' : `“${shortened(words)}”`)
  )
}

function showButton(span: Span, words: string): HTMLElement {
  return make(
    'button',
    {
      type: 'button',
      className: 'quote',
      onclick: () => {
        editor.show(span)
      }
    },
    words
  )
}

function link(url: string, words: string): HTMLElement {
  return make('a', {href: url, rel: 'noreferrer'}, words)
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 89)}…` : line
}
