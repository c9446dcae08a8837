// The page around the preview: fetches what the server knows, and shows it. Text only ever becomes text.

/**
 * @typedef Entry
 * @property {string} text What is asked for, or found.
 * @property {string} detail By what it is met, or what to do.
 * @property {string} [citation]
 * @property {string} [url]
 * @property {string} [quote] The words in the document that it is about.
 * @property {number} [before] How often these words are in the document before.
 */

/**
 * @typedef State
 * @property {string} title
 * @property {string} problems
 * @property {Entry[]} unmet
 * @property {Entry[]} findings
 * @property {Entry[]} met
 */

/**
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} type
 * @returns {T}
 */
const element = (id, type) => {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`no #${id}`)
  return found
}

const frame = element('policy', HTMLIFrameElement)

async function refresh() {
  /** @type {{json: () => Promise<State>}} */
  const response = await fetch('/state')
  const state = await response.json()
  element('title', HTMLElement).textContent = state.title
  document.title = `${state.title} – preview`
  element('problems', HTMLElement).textContent = state.problems
  element('problems', HTMLElement).hidden = state.problems === ''
  element('problems-note', HTMLElement).textContent =
    state.problems === '' ? '' : 'The file is not valid; below is the last version that was.'
  for (const list of /** @type {const} */ (['unmet', 'findings', 'met'])) {
    element(list, HTMLElement).replaceChildren(...state[list].map(item))
    element(`${list}-heading`, HTMLElement).textContent = `${headings[list]} (${state[list].length})`
  }
  element('summary', HTMLElement).textContent =
    `${state.unmet.length} requirements not met, ${state.met.length} met, ${state.findings.length} findings`
  return state
}

/**
 * How to show what an entry is about.
 *
 * @type {WeakMap<Element, () => void>}
 */
const shown = new WeakMap()

const headings = {unmet: 'Not met', findings: 'Findings', met: 'Met'}

/** @param {Entry} entry */
function item({text, detail, citation, url, quote, before}) {
  const node = document.createElement('li')
  node.tabIndex = 0
  node.append(paragraph(text), paragraph(detail))
  if (citation !== undefined) {
    const source = document.createElement(url === undefined ? 'small' : 'a')
    if (source instanceof HTMLAnchorElement && url !== undefined) {
      source.href = url
      source.target = '_blank'
      source.rel = 'noreferrer'
    }
    source.textContent = citation
    node.append(source)
  }
  if (quote !== undefined) {
    shown.set(node, () => {
      show(quote, before)
    })
    node.addEventListener('click', () => shown.get(node)?.())
  }
  return node
}

/** @param {string} text */
function paragraph(text) {
  const node = document.createElement('p')
  node.textContent = text
  return node
}

/**
 * Some words in the document: those with so many of the same before them, or the last of them.
 *
 * @param {string} quote
 * @param {number} [before]
 */
function find(quote, before = 0) {
  const page = frame.contentDocument
  if (!page) return undefined
  const wanted = quote.replace(/\s+/g, ' ').trim()
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  let found
  let times = 0
  for (let node = walker.nextNode(); node && times <= before; node = walker.nextNode()) {
    const text = (node.textContent ?? '').replace(/\s/g, ' ')
    for (let at = text.indexOf(wanted); at !== -1 && times <= before; at = text.indexOf(wanted, at + 1)) {
      times++
      found = page.createRange()
      found.setStart(node, at)
      found.setEnd(node, at + wanted.length)
    }
  }
  return found
}

/**
 * @param {string} quote
 * @param {number} [before]
 */
function show(quote, before) {
  const range = find(quote, before)
  const page = frame.contentWindow
  if (!range || !page) return
  range.startContainer.parentElement?.scrollIntoView({block: 'center'})
  const selection = page.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

/**
 * Mark the findings in the text without touching it.
 *
 * @param {Entry[]} findings
 */
function mark(findings) {
  const page = frame.contentWindow
  if (!page || !('highlights' in CSS) || !frame.contentDocument) return
  const ranges = findings.flatMap(({quote, before}) =>
    quote === undefined ? [] : (find(quote, before) ?? [])
  )
  const inside = /** @type {typeof globalThis} */ (/** @type {unknown} */ (page))
  inside.CSS.highlights.set('finding', new inside.Highlight(...ranges))
  const sheet = new inside.CSSStyleSheet()
  sheet.replaceSync('::highlight(finding) { background: #ffd76a; color: #222; }')
  frame.contentDocument.adoptedStyleSheets = [sheet]
}

/** @type {Entry[]} */
let findings = []
frame.addEventListener('load', () => {
  mark(findings)
})

async function update() {
  findings = (await refresh()).findings
  const page = frame.contentWindow
  const place = page ? page.scrollY : 0
  frame.addEventListener('load', () => frame.contentWindow?.scrollTo(0, place), {once: true})
  page?.location.reload()
}

document.addEventListener('keydown', (event) => {
  const items = [...document.querySelectorAll('li')]
  const at = items.findIndex((item) => item === document.activeElement)
  if (event.key === 'j') items[Math.min(at + 1, items.length - 1)]?.focus()
  else if (event.key === 'k') items[Math.max(at - 1, 0)]?.focus()
  else if (event.key === 'Enter' && items[at]) shown.get(items[at])?.()
})

new EventSource('/events').addEventListener('change', () => void update())
await update()
