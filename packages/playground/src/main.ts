import jetblue from '../../../examples/jetblue/original.md?raw'
import type {Answer, Kind, Question, Welcome} from './answer.js'
import {editor} from './editor.js'
import {make, the} from './elements.js'
import {showResults} from './results.js'
import {linkTo, textOf} from './share.js'

const reader = new Worker(new URL('worker/worker.ts', import.meta.url), {type: 'module', name: 'reader'})
/** Starts with the first policy file. */
let policyReader: Worker | undefined
const status = the('status', HTMLElement)
const example = the('example', HTMLSelectElement)
const kind = the('kind', HTMLSelectElement)
const law = the('law', HTMLSelectElement)

const examples: Readonly<Record<string, () => Promise<string>>> = {
  'JetBlue, 2002, as archived': () => Promise.resolve(jetblue),
  'A policy file': async () => (await import('../../../examples/atlas/policy.yaml?raw')).default,
  Nothing: () => Promise.resolve('')
}

example.append(...Object.keys(examples).map((name) => make('option', {value: name}, name)))
kind.append(
  make('option', {value: ''}, 'as it looks'),
  make('option', {value: 'markdown'}, 'Markdown or text'),
  make('option', {value: 'html'}, 'HTML'),
  make('option', {value: 'policy'}, 'policy file')
)
law.append(make('option', {value: ''}, 'none'))

/** The newest question, or change of the text: an answer to an earlier one is about another text. */
let asked = 0

function ask(fix = false): void {
  clearTimeout(waiting)
  const question: Question = {
    id: ++asked,
    text: editor.text,
    kind: kindOf(editor.text),
    law: law.value,
    fix
  }
  readerOf(question.kind).postMessage(question)
}

function readerOf(kind: Kind): Worker {
  if (kind !== 'policy') return reader
  if (!policyReader) {
    policyReader = new Worker(new URL('worker/policy-worker.ts', import.meta.url), {
      type: 'module',
      name: 'policy reader'
    })
    policyReader.addEventListener('message', hear)
    policyReader.addEventListener('error', fail)
  }
  return policyReader
}

function kindOf(text: string): Kind {
  if (kind.value === 'html' || kind.value === 'policy' || kind.value === 'markdown') return kind.value
  if (/^\s*<(?:!doctype|html|body|div|p|h\d)\b/i.test(text)) return 'html'
  return /^(?:title|language|organisation):/m.test(text) && /^sections:/m.test(text) ? 'policy' : 'markdown'
}

reader.addEventListener('message', hear)
reader.addEventListener('error', fail)

function hear({data}: MessageEvent<Answer | Welcome>): void {
  if ('laws' in data) law.append(...data.laws.map(({name, label}) => make('option', {value: name}, label)))
  else if (data.id === asked) show(data)
}

function show(answer: Answer): void {
  const {text, findings} = answer
  if (text !== editor.text) editor.text = text
  showResults(answer)
  editor.mark(text, findings)
  const {length} = findings
  status.textContent = length === 0 ? 'Nothing found.' : `${length} finding${length === 1 ? '' : 's'}.`
}

/**
 * Reading starts when nobody has typed for a moment: an earlier answer would be out of date before anybody
 * saw it, and its threads would compete for the processor with the one that draws the letters.
 */
function askSoon(): void {
  asked += 1
  clearTimeout(waiting)
  waiting = setTimeout(ask, moment)
}

const moment = 200
let waiting: ReturnType<typeof setTimeout> | undefined

function fail(): void {
  status.textContent = 'The reader failed on this text. Reload the page to continue.'
}

function put(text: string): void {
  editor.text = text
  ask()
}

async function open(file: File | undefined): Promise<void> {
  if (!file) return
  if (file.size > 1_000_000) status.textContent = `${file.name}: larger than any policy.`
  else put(await file.text())
}

editor.onInput(() => {
  editor.unmark()
  askSoon()
})
for (const choice of [kind, law])
  choice.addEventListener('change', () => {
    ask()
  })
example.addEventListener('change', () => {
  void examples[example.value]?.().then(put)
})
the('file', HTMLInputElement).addEventListener('change', ({target}) => {
  if (target instanceof HTMLInputElement) void open(target.files?.[0])
})
the('fix', HTMLButtonElement).addEventListener('click', () => {
  ask(true)
})
the('share', HTMLButtonElement).addEventListener('click', () => {
  void share()
})
document.addEventListener('dragover', (event) => {
  event.preventDefault()
})
document.addEventListener('drop', (event) => {
  const file = event.dataTransfer?.files[0]
  if (!file) return
  event.preventDefault()
  void open(file)
})

async function share(): Promise<void> {
  const address = await linkTo(editor.text, location)
  history.replaceState(undefined, '', address)
  try {
    await navigator.clipboard.writeText(address)
    status.textContent = 'Link copied: it holds the text.'
  } catch {
    status.textContent = 'The link is in the address bar: it holds the text.'
  }
}

put((await textOf(location.hash)) ?? jetblue)

// Works without a network after the first visit.
if (import.meta.env.PROD && 'serviceWorker' in navigator) void navigator.serviceWorker.register('./sw.js')
