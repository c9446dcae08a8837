import type {Answer, ShownContradiction, ShownFinding, ShownRequirement, Span} from './answer.js'
import {editor} from './editor.js'
import {make, the} from './elements.js'
import {keepOrMake, type Entry} from './kept.js'
import {moved} from './moved.js'

/** Shows the findings beside the text. */
export function showResults({text, findings, contradictions, requirements}: Answer): void {
  readText = text
  list(
    'findings',
    'Findings',
    findings.map((finding) => findingEntry(text, finding))
  )
  list(
    'contradictions',
    'Contradictions',
    contradictions.map((contradiction) => contradictionEntry(text, contradiction))
  )
  list('requirements', 'What the law requires', requirements.map(requirementEntry))
}

function list(id: string, title: string, entries: readonly Entry[]): void {
  keepOrMake(the(id, HTMLElement), entries)
  const heading = the(`${id}-heading`, HTMLElement)
  heading.textContent = `${title} (${entries.length})`
  heading.hidden = entries.length === 0 && id !== 'findings'
}

/** The places of an item's words in the text that was read last. */
type Place = (index: number) => Span | undefined

let readText = ''

/** Their current places: the text may have changed, and is only read again after a moment. */
function now(place: Place): Span | undefined {
  const span = place(0)
  return span && moved(span, readText, editor.text)
}

function findingEntry(text: string, {start, end, ...finding}: ShownFinding): Entry {
  const words = wordsOf(text, {start, end})
  return {
    key: JSON.stringify([finding, words]),
    places: [{start, end}],
    make: (place) => findingItem(finding, words, place)
  }
}

function findingItem(
  {rule, severity, message, note, url, replacements}: Omit<ShownFinding, keyof Span>,
  quoted: string,
  place: Place
): HTMLElement {
  return make(
    'li',
    {className: severity},
    make('p', {}, make('strong', {}, wordFor[severity]), ` ${message}`),
    make('p', {className: 'actions'}, showButton(quoted, place)),
    make(
      'p',
      {className: 'actions'},
      ...replacements.slice(0, 4).map((words) =>
        make(
          'button',
          {
            type: 'button',
            onclick: () => {
              const span = now(place)
              if (span) editor.replace(span, words)
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

function contradictionEntry(text: string, {explanation, sentences}: ShownContradiction): Entry {
  const quotes = sentences.map((sentence) => wordsOf(text, sentence))
  return {
    key: JSON.stringify([explanation, quotes]),
    places: sentences,
    make: (place) =>
      make(
        'li',
        {},
        make('p', {}, explanation),
        ...quotes.map((words, index) =>
          make(
            'p',
            {className: 'actions'},
            showButton(words, () => place(index))
          )
        )
      )
  }
}

function requirementEntry({stated, ...requirement}: ShownRequirement): Entry {
  return {
    key: JSON.stringify([requirement, stated !== undefined]),
    places: stated ? [stated] : [],
    make: (place) => requirementItem(requirement, stated !== undefined, place)
  }
}

function requirementItem(
  {disclosure, citation, url, when}: Omit<ShownRequirement, 'stated'>,
  isStated: boolean,
  place: Place
): HTMLElement {
  return make(
    'li',
    {className: isStated ? 'stated' : 'unstated'},
    make('p', {}, make('strong', {}, isStated ? 'Found:' : 'Not found:'), ` ${disclosure}`),
    make(
      'p',
      {className: 'actions'},
      link(url, citation),
      ...(when === '' ? [] : [` Applies ${when}.`]),
      ...(isStated ? [' ', showButton('Show where', place)] : [])
    )
  )
}

/** The words at a place as a quotation; for an empty place, what to do. */
function wordsOf(text: string, {start, end}: Span): string {
  const words = text.slice(start, end).trim()
  return words === '' ? 'Show the place' : `“${shortened(words)}”`
}

function showButton(words: string, place: Place): HTMLElement {
  return make(
    'button',
    {
      type: 'button',
      className: 'quote',
      onclick: () => {
        const span = now(place)
        if (span) editor.show(span)
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
