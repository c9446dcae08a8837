import {spawn} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {stripVTControlCharacters} from 'node:util'
import {gzipSync} from 'node:zlib'
import type {Browser, BrowserContext, Page as Tab} from 'playwright-core'
import {preview, type PreviewServer} from 'vite'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {objectionsTo} from '../scripts/browser/axe.js'
import {hasChromium, launchChromium} from '../scripts/browser/chromium.js'

const root = fileURLToPath(new URL('../packages/playground/', import.meta.url))
const artefacts = fileURLToPath(new URL('../artefacts/', import.meta.url))

const compressed = (content: string | Uint8Array): number => gzipSync(content).length

describe.skipIf(!hasChromium())('the playground in Chromium', () => {
  let browser: Browser
  let server: PreviewServer
  let address: string
  let context: BrowserContext
  let tab: Tab
  let requests: string[]
  let complaints: string[]

  beforeAll(async () => {
    await mkdir(artefacts, {recursive: true})
    server = await preview({root, logLevel: 'silent', preview: {host: '127.0.0.1', port: 0}})
    address = server.resolvedUrls?.local[0] ?? ''
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  beforeEach(async () => {
    context = await browser.newContext({viewport: {width: 1280, height: 800}})
    requests = []
    complaints = []
    tab = await open(address)
  })

  afterEach(() => context.close())

  async function open(url: string): Promise<Tab> {
    const tab = await context.newPage()
    context.on('request', (request) => requests.push(request.url()))
    tab.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    tab.on('pageerror', ({message}) => complaints.push(message))
    await tab.goto(url)
    await read(tab)
    return tab
  }

  const read = (tab: Tab): Promise<unknown> =>
    tab.locator('#status', {hasText: /\d+ findings?\.|Nothing found/}).waitFor()
  const field = (): ReturnType<Tab['locator']> => tab.locator('#text')
  const selection = (): Promise<string> =>
    tab.evaluate(() => {
      const field = document.querySelector('textarea')
      return field?.value.slice(field.selectionStart, field.selectionEnd) ?? ''
    })
  const findings = (): Promise<string[]> => tab.locator('#findings > li').allInnerTexts()

  async function type(text: string): Promise<void> {
    await field().fill(text)
    await tab.waitForFunction((text) => {
      const marks = document.getElementById('marks')
      return marks?.textContent === `${text}\n`
    }, text)
  }

  test('shows the archived policy with its findings, and fixes it before one’s eyes', async () => {
    expect(await field().inputValue()).toContain('control.Â')
    expect((await findings()).join()).toContain('policy-no-mojibake')
    expect(await tab.locator('#marks mark').allInnerTexts()).toContain('Â\u00A0')
    await tab.getByRole('button', {name: 'Fix what is safe'}).click()
    await tab.waitForFunction(() => !document.querySelector('textarea')?.value.includes('Â'))
    expect(await field().inputValue()).toContain('under our control.\u00A0')
  })

  test('finds while one types, and fixes one finding by its button', async () => {
    await type('# Privacy\n\nWe donâ€™t sell your data to [company].\n')
    const [item] = await tab.locator('#findings > li', {hasText: 'policy-no-mojibake'}).all()
    await item?.getByRole('button', {name: 'Replace with “’”'}).click()
    expect(await field().inputValue()).toBe('# Privacy\n\nWe don’t sell your data to [company].\n')
  })

  test('two findings are fixed at once, one before the text is read again after the other', async () => {
    await type('# Privacy\n\nWe donâ€™t sell your data.\n\nIt doesnâ€™t matter.\n')
    await tab.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('#findings .actions button'))
        if (button.textContent === 'Replace with “’”') button.click()
    })
    expect(await field().inputValue()).toBe('# Privacy\n\nWe don’t sell your data.\n\nIt doesn’t matter.\n')
  })

  test('keeps what an edit leaves as it is, and knows where it is by now', async () => {
    const text = '# Privacy\n\nWe donâ€™t sell.\n\nWe donâ€™t share.\n\nWe donâ€™t ask.\n'
    await type(text)
    const shown = tab.locator('#findings > li, #marks > div')
    await shown.evaluateAll((elements) => {
      for (const element of elements) element.setAttribute('data-kept', '')
    })
    await type(`First, a word.\n${text}`)
    expect(await tab.locator('#marks > div:not([data-kept])').allInnerTexts()).toEqual(['First, a word.\n'])
    await tab.locator('#findings > li[data-kept] .quote', {hasText: 'â€™'}).last().click()
    const [start, end] = await tab.evaluate(() => {
      const field = document.querySelector('textarea')
      return [field?.selectionStart, field?.selectionEnd]
    })
    expect(
      await field()
        .inputValue()
        .then((value) => value.slice(start, end))
    ).toBe('â€™')
    expect(start).toBeGreaterThan(text.lastIndexOf('â€™'))
  })

  test('brings a finding into sight by the keyboard alone', async () => {
    await tab.locator('#findings .quote').last().focus()
    await tab.keyboard.press('Enter')
    const [selected, focused] = await tab.evaluate(() => {
      const field = document.querySelector('textarea')
      return [field?.value.slice(field.selectionStart, field.selectionEnd), document.activeElement === field]
    })
    expect(focused).toBe(true)
    expect(selected).not.toBe('')
  })

  test('shows what a law asks for, what of it is stated and where, and both sentences of a contradiction', async () => {
    await type(
      '# Privacy\n\nWe never share your e-mail address with third parties.\n\nWe share your e-mail address with our advertising partners. We keep your e-mail address for two years.\n'
    )
    expect(await tab.locator('#contradictions > li').first().innerText()).toMatch(
      /never share.*advertising partners/s
    )
    await tab.locator('#law').selectOption('gdpr')
    await tab.locator('#requirements > li.unstated').first().waitFor()
    const stated = tab.locator('#requirements > li.stated', {hasText: 'Art. 13(2)(a)'})
    await stated.getByRole('button', {name: 'Show where'}).click()
    expect(await selection()).toContain('two years')
  })

  test('reads a page and a policy file as what they are', async () => {
    await field().fill('<p>We donâ€™t sell your data.</p>')
    await tab.locator('#findings > li', {hasText: 'policy-no-mojibake'}).waitFor()
    await field().fill('titel: P\nlanguage: en\norganisation: {name: A}\nsections: [{kind: contact}]\n')
    await tab.locator('#findings > li', {hasText: 'policy-file/unknown-key'}).waitFor()
    await tab.locator('#example').selectOption('A policy file')
    await tab.locator('#status', {hasText: 'Nothing found'}).waitFor()
  })

  test.each([
    [
      'a page',
      '<!doctype html><html lang="en"><h1>Privacy</h1><p>We keep your e-mail address for two years.</p>',
      'two years'
    ],
    [
      'a policy file',
      'title: P\nlanguage: en\norganisation: {name: A Ltd, contact: {email: a@a.example}}\nsections: [{kind: controller}]\n',
      'A Ltd'
    ]
  ])('shows what a law asks for of %s, too', async (_, text, words) => {
    await tab.locator('#law').selectOption('gdpr')
    await type(text)
    await tab.locator('#requirements > li.unstated').first().waitFor()
    const places = tab.locator('#requirements > li.stated').getByRole('button', {name: 'Show where'})
    const shown: string[] = []
    for (const place of await places.all()) {
      await place.click()
      shown.push(await selection())
    }
    expect(shown.join()).toContain(words)
  })

  test('opens a file that is dropped', async () => {
    await tab.evaluate(() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['# Dropped\n\nWe donâ€™t sell.\n'], 'privacy.md'))
      const event = new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true})
      document.querySelector('.results')?.dispatchEvent(event)
    })
    await tab.locator('#findings > li', {hasText: 'policy-no-mojibake'}).waitFor()
    expect(await field().inputValue()).toBe('# Dropped\n\nWe donâ€™t sell.\n')
  })

  test('is reached by the Tab key in the order in which it is read, and opens explanations by Enter', async () => {
    await type('# Privacy\n\nWe donâ€™t sell your data.\n')
    // From the top of the page.
    await tab.locator('h1').click()
    const reached: string[] = []
    while (reached.at(-1) !== 'SUMMARY' && reached.length < 20) {
      await tab.keyboard.press('Tab')
      reached.push(
        await tab.evaluate(() => {
          const {id = '', tagName = ''} = document.activeElement ?? {}
          return id === '' ? tagName : id
        })
      )
    }
    expect(reached.slice(0, 7)).toEqual(['example', 'kind', 'law', 'file', 'fix', 'share', 'text'])
    // The words, what to put in their place, and the explanation.
    expect(reached.slice(7)).toEqual(['BUTTON', ...reached.slice(8, -1).map(() => 'BUTTON'), 'SUMMARY'])
    const details = tab.locator('#findings details').first()
    expect(await details.getAttribute('open')).toBeNull()
    await tab.keyboard.press('Enter')
    expect(await details.getByRole('link', {name: 'The page of this rule'}).isVisible()).toBe(true)
    // Reading on doesn’t close it.
    await type('# Privacy\n\nWe donâ€™t sell your data. Never.\n')
    expect(await details.getAttribute('open')).not.toBeNull()
  })

  test('shares the text in the link, and only there', async () => {
    await type('# Privacy\n\nWe donâ€™t sell – 😀.\n')
    await tab.getByRole('button', {name: 'Copy a link'}).click()
    await tab.waitForFunction(() => location.hash.startsWith('#text='))
    const link = tab.url()
    requests = []
    const other = await open(link)
    expect(await other.locator('#text').inputValue()).toBe('# Privacy\n\nWe donâ€™t sell – 😀.\n')
    for (const url of requests) expect(url).not.toContain('text=')
    const broken = await open(`${address}#text=AAAA`)
    expect(await broken.locator('#text').inputValue()).toContain('control.Â')
  })

  test('connects to nothing: the page may not, the worker can’t', async () => {
    const refused = await tab.evaluate(async (address) => {
      const attempts = [
        () => fetch(address),
        () => fetch('https://elsewhere.example/'),
        () => navigator.sendBeacon('https://elsewhere.example/', 'x')
      ]
      const answers: boolean[] = []
      for (const attempt of attempts) {
        try {
          answers.push(!(await attempt()))
        } catch {
          answers.push(true)
        }
      }
      return answers
    }, address)
    expect(refused.slice(0, 2)).toEqual([true, true])
    const [worker] = tab.workers()
    expect(await worker?.evaluate(() => [typeof fetch, typeof XMLHttpRequest, typeof WebSocket])).toEqual([
      'undefined',
      'undefined',
      'undefined'
    ])
    await type('# Privacy\n\nWe donâ€™t sell your data.\n')
    expect(
      requests.filter((url) => !url.startsWith(address) && !url.startsWith('https://elsewhere.example'))
    ).toEqual([])
  })

  test('complains about nothing in the console', () => {
    expect(complaints).toEqual([])
  })

  test('works without a network after the first visit', async () => {
    await tab.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await tab.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await context.setOffline(true)
    await tab.reload()
    await read(tab)
    expect((await findings()).join()).toContain('policy-no-mojibake')
    // What the first visit didn't need is there, too.
    await tab.locator('#example').selectOption('A policy file')
    await tab.locator('#status', {hasText: 'Nothing found'}).waitFor()
    await type(
      '# Datenschutz\n\nWir geben Ihre E-Mail-Adresse niemals an Dritte weiter.\n\nWir geben Ihre E-Mail-Adresse an unsere Werbepartner weiter.\n'
    )
    expect(await tab.locator('#contradictions > li').first().innerText()).toMatch(/niemals.*Werbepartner/s)
  })

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360]
  ] as const)('has nothing that axe objects to, in %s at %i pixels', async (colorScheme, width) => {
    await tab.emulateMedia({colorScheme})
    await tab.setViewportSize({width, height: 800})
    await tab.locator('#law').selectOption('gdpr')
    await tab.locator('#requirements > li').first().waitFor()
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await tab.evaluate(() => {
      scrollTo(0, 0)
    })
    await tab.screenshot({path: `${artefacts}playground-${colorScheme}-${width}.png`})
    expect(await objectionsTo(tab)).toEqual([])
  })

  test('is used on a telephone with a finger: what is tapped is as large as a finger, and fixes', async () => {
    await context.close()
    context = await browser.newContext({
      viewport: {width: 360, height: 740},
      hasTouch: true,
      isMobile: true,
      deviceScaleFactor: 3
    })
    tab = await open(address)
    await type('# Privacy\n\nWe donâ€™t sell your data to [company].\n')
    // WCAG 2.2, 2.5.8: 24 pixels each way.
    for (const target of await tab.locator('button, select, summary, label.button').all()) {
      const {width = 0, height = 0} = (await target.boundingBox()) ?? {}
      const name = await target.innerText()
      expect([name, Math.min(width, height)]).toEqual([name, expect.toSatisfy((size) => size >= 24)])
    }
    await tab.locator('#findings').getByRole('button', {name: 'Replace with “’”'}).tap()
    expect(await field().inputValue()).toBe('# Privacy\n\nWe don’t sell your data to [company].\n')
    // At once, before the text is read again; and brought into sight: the page is longer than the telephone.
    await tab.locator('#findings .quote', {hasText: '[company]'}).tap()
    expect(await selection()).toBe('[company]')
    expect(await field().evaluate((field) => field.getBoundingClientRect().top < innerHeight)).toBe(true)
  })

  test('stays responsive while 20 kB are read: the work is in the worker', async () => {
    const text = '# Privacy\n\n'.concat(
      'We collect your e-mail address to send you our newsletter. '.repeat(340)
    )
    expect(text.length).toBeGreaterThan(20_000)
    // A frame is drawn while the worker is still busy: the answer is of the text before. The page itself looks at once,
    // as on a busy machine we might look too late.
    const before = await tab.evaluate(
      (text) =>
        new Promise<string>((resolve) => {
          const field = document.querySelector('textarea')
          if (field) field.value = text
          field?.dispatchEvent(new Event('input', {bubbles: true}))
          requestAnimationFrame(() => {
            resolve(document.getElementById('marks')?.textContent ?? '')
          })
        }),
      text
    )
    expect(before).not.toBe(`${text}\n`)
    await tab.waitForFunction(
      (length) => document.getElementById('marks')?.textContent.length === length + 1,
      text.length
    )
  })

  test('loads in under 200 kB before what is known of the language of its text, which is a file of its own', async () => {
    // The service worker fetches the rest later; what the page itself needs is what it asked for before.
    const loaded = (): string[] =>
      performance.getEntriesByType('resource').map(({name}) => name.split('/').at(-1) ?? '')
    const [worker] = tab.workers()
    const names = new Set([...(await tab.evaluate(loaded)), ...((await worker?.evaluate(loaded)) ?? [])])
    const assets = readdirSync(join(root, 'dist/assets'))
    // The file of a worker is no resource of the page to every Chromium.
    const files = assets.filter((name) => names.has(name) || name.startsWith('worker-'))
    expect(files.map((name) => name.replace(/-[\w-]{8}\..*$/, '')).sort()).toEqual(
      [
        'analysis',
        'bytes',
        'compiled',
        'compiled-claims',
        'index',
        'index',
        'lib',
        'lib',
        'lint-markdown',
        'remark-tree',
        'rolldown-runtime',
        'worker'
      ].sort()
    )
    const before = files.filter((name) => !name.startsWith('compiled-'))
    const sum = before.reduce(
      (sum, name) => sum + compressed(readFileSync(join(root, 'dist/assets', name))),
      compressed(readFileSync(join(root, 'dist/index.html')))
    )
    expect(sum).toBeLessThan(200_000)
  })
})

test('`npm run playground` serves it, after a build', async () => {
  const {scripts} = JSON.parse(readFileSync(`${root}../../package.json`, 'utf8')) as {
    scripts: Readonly<Record<string, string>>
  }
  const [build, serve = ''] = (scripts.playground ?? '').split(' && ')
  expect(build).toBe('npm run build')
  // A group of its own: npm starts the server as its child.
  const server = spawn(serve, {cwd: `${root}../..`, shell: true, detached: true})
  try {
    let said = ''
    for await (const words of server.stdout) {
      said += stripVTControlCharacters(String(words))
      if (/http:\/\/\S+\s/.test(said)) break
    }
    const page = await fetch(/http:\/\/\S+/.exec(said)?.[0] ?? '')
    expect(page.headers.get('Content-Security-Policy')).toContain("connect-src 'none'")
    expect(await page.text()).toContain('Paste, drop or type a privacy policy')
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid)
  }
})
