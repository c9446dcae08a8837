import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'
import {preview} from 'vite'
import {optionsOf} from '../../../scripts/bench/options.js'

optionsOf(
  'npm run build && node packages/playground/bench/typing.js',
  `How many frames does the page drop while somebody types into 20 kB, beside a bare text field in the same
browser? Word after word without a pause, and with one after each word, in which the text is read and its
marks are drawn.`,
  {}
)
const root = fileURLToPath(new URL('..', import.meta.url))
const original = readFileSync(new URL('../../../examples/jetblue/original.md', import.meta.url), 'utf8')
const text = original.repeat(Math.ceil(20_000 / original.length)).slice(0, 20_000)
const typed = 'We keep your e-mail address for two years, and then delete it. '

const server = await preview({root, logLevel: 'silent', preview: {host: '127.0.0.1', port: 0}})
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu']
})
try {
  for (const [manner, pause] of /** @type {const} */ ([
    ['at once', 0],
    ['word by word', 500]
  ])) {
    const bare = await measure(`data:text/html,<textarea id="text" rows="40" cols="80"></textarea>`, pause)
    const page = await measure(server.resolvedUrls?.local[0] ?? '', pause)
    for (const [name, {frames, late, longest, tasks}] of Object.entries({
      'text field': bare,
      playground: page
    }))
      console.log(
        `${manner.padEnd(12)}  ${name.padEnd(10)}  ${frames} frames, ${late} of them late, the longest ${longest.toFixed(0)} ms; ${tasks} tasks over 50 ms`
      )
  }
} finally {
  await browser.close()
  await server.close()
}

/**
 * @param {string} address
 * @param {number} pause Milliseconds after each word.
 * @returns {Promise<{frames: number, late: number, longest: number, tasks: number}>}
 */
async function measure(address, pause) {
  const tab = await browser.newPage()
  await tab.goto(address)
  await tab.locator('#text').fill(text)
  // Everything is loaded and read once before it counts.
  await tab.waitForTimeout(5000)
  await tab.locator('#text').focus()
  await tab.evaluate(() => {
    const seen = {frames: /** @type {number[]} */ ([]), tasks: 0, isOver: false}
    Object.assign(globalThis, {seen})
    new PerformanceObserver((list) => (seen.tasks += list.getEntries().length)).observe({type: 'longtask'})
    let last = performance.now()
    requestAnimationFrame(function frame(now) {
      seen.frames.push(now - last)
      last = now
      if (!seen.isOver) requestAnimationFrame(frame)
    })
  })
  for (const word of typed.split(/(?<= )/)) {
    await tab.keyboard.type(word, {delay: 60})
    await tab.waitForTimeout(pause)
  }
  const {frames, tasks} = await tab.evaluate(() => {
    const {seen} = /** @type {{seen: {frames: number[], tasks: number, isOver: boolean}}} */ (
      /** @type {unknown} */ (globalThis)
    )
    seen.isOver = true
    return seen
  })
  await tab.close()
  const usual = [...frames].sort((a, b) => a - b)[frames.length >> 1] ?? 0
  return {
    frames: frames.length,
    late: frames.filter((length) => length > 1.5 * usual).length,
    longest: Math.max(...frames),
    tasks
  }
}
