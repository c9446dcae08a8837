import console from 'node:console'
import {performance} from 'node:perf_hooks'
import process from 'node:process'
import {PassThrough} from 'node:stream'
import {createProtocolConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver/node'
import {optionsOf} from '../../../scripts/bench/options.js'
import {startServer} from '../dist/server/server.js'
import {madePolicies} from './lint-corpus.js'

const values = optionsOf(
  'npm run build && npm run bench:keystrokes --',
  `How long after a keystroke does an editor show what is wrong? A policy of 20 kB in the language server,
a character typed here and there, and the time from each change to the diagnostics of that version.`,
  {count: {type: 'string', value: 'COUNT', about: 'how many characters', default: '1000'}}
)
const count = Number(values.count)
/** The server waits so long for the next keystroke: what it does comes after that. */
const pause = 100
const uri = 'file:///policy.md'
const [one = '', two = '', three = ''] = madePolicies(3)
const text = `${one}\n\n${two}\n\n${three}`.slice(0, 20_000)

const [toServer, toClient] = [new PassThrough(), new PassThrough()]
void startServer(process.cwd(), toServer, toClient)
const editor = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
/** @type {(version: number) => void} */
let published = () => undefined
editor.onNotification(
  'textDocument/publishDiagnostics',
  (/** @type {{version: number}} */ {version}) => void published(version)
)
editor.listen()
await editor.sendRequest('initialize', {processId: null, rootUri: null, capabilities: {}})
await editor.sendNotification('initialized', {})
await editor.sendNotification('textDocument/didOpen', {
  textDocument: {uri, languageId: 'markdown', version: 0, text}
})

const lines = text.split('\n')
/** @type {number[]} */
const times = []
/** @type {number[]} */
const heaps = []
const before = process.cpuUsage()
for (let version = 1; version <= count; version++) {
  const line = (version * 7919) % lines.length
  const character = Math.floor((lines[line]?.length ?? 0) / 2)
  const place = {line, character}
  /** @type {Promise<void>} */
  const shown = new Promise((resolve) => {
    published = (of) => {
      if (of === version) resolve()
    }
  })
  const start = performance.now()
  await editor.sendNotification('textDocument/didChange', {
    textDocument: {uri, version},
    contentChanges: [{range: {start: place, end: place}, text: 'e'}]
  })
  await shown
  times.push(performance.now() - start - pause)
  if (version % 100 === 0) heaps.push(process.memoryUsage().heapUsed / 1e6)
}
const {user, system} = process.cpuUsage(before)
const sorted = times.toSorted((a, b) => a - b)
/** @param {number} share */
const at = (share) => (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(1)
console.log(
  `${count} edits of a policy of ${(text.length / 1000).toFixed(0)} kB, Node ${process.versions.node}`
)
console.log(`after the pause of ${pause} ms: median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms`)
console.log(`CPU an edit: ${((user + system) / 1000 / count).toFixed(1)} ms`)
console.log(`heap at every hundredth edit: ${heaps.map((heap) => heap.toFixed(0)).join(', ')} MB`)
process.exit()
