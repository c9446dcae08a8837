import type {ShownFinding, Span} from './answer.js'
import {make, the} from './elements.js'

const field = the('text', HTMLTextAreaElement)
const marks = the('marks', HTMLElement)

/** The text, with what was found marked where it is: the marks lie behind the field, letter under letter. */
export const editor = {
  get text(): string {
    return field.value
  },

  set text(text: string) {
    field.value = text
    marks.replaceChildren()
  },

  onInput(listener: () => void): void {
    field.addEventListener('input', listener)
  },

  /** Take the marks out of sight: hiding them moves nothing on the page. */
  unmark(): void {
    marks.hidden = true
  },

  /** Mark findings. They are about a text: if it has changed meanwhile, nothing is marked. */
  mark(text: string, findings: readonly ShownFinding[]): void {
    if (text !== field.value) return
    const parts: (Node | string)[] = []
    let at = 0
    for (const {start, end, severity} of [...findings].sort((a, b) => a.start - b.start)) {
      if (start < at || end <= start) continue
      parts.push(text.slice(at, start), make('mark', {className: severity}, text.slice(start, end)))
      at = end
    }
    // A last line of its own keeps the heights alike.
    marks.replaceChildren(...parts, `${text.slice(at)}\n`)
    marks.hidden = false
    follow()
  },

  /** Select a stretch, and bring it into sight. */
  show({start, end}: Span): void {
    field.focus()
    field.setSelectionRange(start, end)
    const share = start / Math.max(1, field.value.length)
    field.scrollTop = Math.max(0, share * field.scrollHeight - field.clientHeight / 3)
    field.closest('.editor')?.scrollIntoView({block: 'nearest'})
  },

  /** Put other words in place of a stretch, so that undoing takes them back. */
  replace({start, end}: Span, words: string): void {
    field.focus()
    field.setRangeText(words, start, end, 'end')
    field.dispatchEvent(new Event('input'))
  }
}

function follow(): void {
  marks.scrollTop = field.scrollTop
}

field.addEventListener('scroll', follow, {passive: true})
