import type {ShownFinding, Span} from './answer.js'
import {make, the} from './elements.js'
import {keepOrMake, type Entry} from './kept.js'

const field = the('text', HTMLTextAreaElement)
const marks = the('marks', HTMLElement)

/** The text with its findings marked: the marks are behind the field, letter under letter. */
export const editor = {
  get text(): string {
    return field.value
  },

  set text(text: string) {
    field.value = text
    marks.hidden = true
  },

  onInput(listener: () => void): void {
    field.addEventListener('input', listener)
  },

  /** Hides the marks, which moves nothing on the page. */
  unmark(): void {
    marks.hidden = true
  },

  /** Marks the findings in a text; nothing is marked if the text has changed in the meantime. */
  mark(text: string, findings: readonly ShownFinding[]): void {
    if (text !== field.value) return
    keepOrMake(marks, markedLines(text, findings))
    marks.hidden = false
    follow()
  },

  /** Selects a range, and scrolls it into view. */
  show({start, end}: Span): void {
    field.focus()
    field.setSelectionRange(start, end)
    const share = start / Math.max(1, field.value.length)
    field.scrollTop = Math.max(0, share * field.scrollHeight - field.clientHeight / 3)
    field.closest('.editor')?.scrollIntoView({block: 'nearest'})
  },

  /** Replaces a range in a way that can be undone. */
  replace({start, end}: Span, words: string): void {
    field.focus()
    field.setRangeText(words, start, end, 'end')
    field.dispatchEvent(new Event('input'))
  }
}

/** Line by line, so that a change only lays out its own line. Lines end as those of the field do. */
function markedLines(text: string, findings: readonly ShownFinding[]): Entry[] {
  const inOrder = [...findings].sort((a, b) => a.start - b.start)
  let lineStart = 0
  let marked = 0
  return text.split('\n').map((line) => {
    const start = lineStart
    const end = start + line.length
    lineStart = end + 1
    const parts: Part[] = []
    let at = start
    // A finding that began in an earlier line may extend into this one, and on into the next.
    for (; marked < inOrder.length; marked += 1) {
      const finding = inOrder[marked]
      if (!finding || finding.start >= end) break
      const from = Math.max(at, finding.start)
      const to = Math.min(end, finding.end)
      if (from < to) {
        parts.push({words: text.slice(at, from)}, {words: text.slice(from, to), severity: finding.severity})
        at = to
      }
      if (finding.end > end) break
    }
    parts.push({words: `${text.slice(at, end)}\n`})
    return {key: JSON.stringify(parts), places: [], make: () => make('div', {}, ...parts.map(markOf))}
  })
}

interface Part {
  readonly words: string
  readonly severity?: ShownFinding['severity']
}

function markOf({words, severity}: Part): Node | string {
  return severity ? make('mark', {className: severity}, words) : words
}

function follow(): void {
  marks.scrollTop = field.scrollTop
}

field.addEventListener('scroll', follow, {passive: true})
