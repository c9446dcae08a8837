import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import type {Browser, FrameLocator, Page as Tab} from 'playwright-core'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {objectionsTo} from '../scripts/browser/axe.js'
import {hasChromium, launchChromium, patience} from '../scripts/browser/chromium.js'

const program = fileURLToPath(new URL('../packages/generator/bin/policy-gen.js', import.meta.url))
const studio = readFileSync(new URL('../examples/studio/policy.yaml', import.meta.url), 'utf8')
const artefacts = fileURLToPath(new URL('../artefacts/', import.meta.url))

/** No record of cookies, and a sentence that names a browser which is gone. */
const draft = `title: Privacy policy
language: en
regimes: [gdpr]
organisation:
  name: Lakeside Books
security:
  measures: [backups]
sections:
  - kind: security
  - kind: other
    heading: Browsers
    body: Our site works best in Netscape Navigator.
  - kind: other
    heading: Orders
    body: |
${'      We keep your order until it is delivered.\n\n'.repeat(40)}`

describe.skipIf(!hasChromium())('policy-gen dev in Chromium', () => {
  let browser: Browser
  let folder: string
  let server: ChildProcess
  let url: string
  let tab: Tab
  let text: FrameLocator
  let requests: string[]
  let complaints: string[]

  beforeAll(async () => {
    browser = await launchChromium()
    await mkdir(artefacts, {recursive: true})
  })

  afterAll(() => browser.close())

  async function begin(): Promise<void> {
    folder = mkdtempSync(join(tmpdir(), 'policy-gen-dev-'))
    put(draft)
    server = spawn(process.execPath, [program, 'dev', '--port', '0', 'policy.yaml'], {cwd: folder})
    const [said] = (await once(server.stdout?.setEncoding('utf8') ?? server, 'data')) as [string]
    url = /http:\S+/.exec(said)?.[0] ?? ''
    tab = await browser.newPage({viewport: {width: 1280, height: 800}, reducedMotion: 'reduce'})
    requests = []
    complaints = []
    tab.on('request', (request) => requests.push(request.url()))
    tab.on('console', (message) => complaints.push(message.text()))
    tab.on('pageerror', (error) => complaints.push(error.message))
    await tab.goto(url)
    text = tab.frameLocator('#policy')
    await tab.locator('#unmet li').first().waitFor({state: 'attached'})
  }

  async function end(): Promise<void> {
    await tab.close()
    const exited = once(server, 'exit')
    server.kill('SIGINT')
    expect((await exited)[0]).toBe(0)
    rmSync(folder, {recursive: true})
  }

  function put(policy: string): void {
    writeFileSync(join(folder, 'policy.yaml'), policy)
  }

  describe('looked at', () => {
    beforeAll(begin)
    afterAll(end)

    it('shows the policy, and beside it what the law asks for, with the citations', async () => {
      expect(await text.locator('h1').textContent()).toBe('Privacy policy')
      expect(await tab.locator('#unmet').textContent()).toContain('GDPR Art. 13(1)(c)')
      expect(await tab.locator('#summary').textContent()).toMatch(
        /^\d+ requirements not met, \d+ met, \d+ findings$/
      )
    })

    it('marks the findings in the text', async () => {
      expect(await tab.locator('#findings').textContent()).toContain('Netscape')
      await expect.poll(() => highlighted(tab), {timeout: patience}).toEqual(['Netscape Navigator'])
    })

    it('works by keyboard alone', async () => {
      await tab.keyboard.press('j')
      const first = await focused(tab)
      expect(first).toBe(await tab.locator('#unmet li').first().textContent())
      await tab.keyboard.press('j')
      expect(await focused(tab)).not.toBe(first)
      await tab.keyboard.press('k')
      expect(await focused(tab)).toBe(first)
      await tab.locator('#findings li').first().focus()
      await tab.keyboard.press('Enter')
      expect(await text.locator('body').evaluate(() => String(getSelection()))).toContain('Netscape')
    })

    it('has nothing that axe objects to, in light and dark, wide and narrow', async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await tab.emulateMedia({colorScheme})
        for (const width of [1280, 400]) {
          await tab.setViewportSize({width, height: 800})
          expect(await objectionsTo(tab)).toEqual([])
          await tab.screenshot({path: `${artefacts}dev-${colorScheme}-${width}.png`})
        }
      }
    })

    it('asks only this machine, and complains about nothing', () => {
      expect(requests.filter((request) => !request.startsWith(url))).toEqual([])
      expect(requests.length).toBeGreaterThan(3)
      expect(complaints).toEqual([])
    })

    it('tells a page of another site nothing', async () => {
      const other = await browser.newPage()
      await other.route('https://evil.example/', (route) =>
        route.fulfill({contentType: 'text/html', body: '<title>Evil</title>'})
      )
      await other.goto('https://evil.example/')
      const read = await other.evaluate(async (address) => {
        const paths = ['state', 'policy', 'events']
        const answers = await Promise.allSettled(paths.map((path) => fetch(`${address}${path}`)))
        return answers.map(({status}) => status)
      }, url)
      expect(read).toEqual(['rejected', 'rejected', 'rejected'])
      await other.close()
    })
  })

  describe('while the policy is edited', () => {
    beforeEach(begin)
    afterEach(end)

    it('shows a change as soon as it is saved, at the same place of the text', async () => {
      await text.locator('body').evaluate(() => {
        scrollTo(0, 900)
      })
      put(draft.replace('until it is delivered', 'for 3 years'))
      await expect
        .poll(() => text.locator('body').textContent(), {timeout: patience})
        .toContain('for 3 years')
      await expect.poll(() => text.locator('body').evaluate(() => scrollY), {timeout: patience}).toBe(900)
    })

    it('says where a file is wrong, keeps the last good page, and recovers', async () => {
      put(draft.replace('backups', 'backup'))
      const problems = tab.locator('#problems')
      await expect
        .poll(() => problems.textContent(), {timeout: patience})
        .toMatch(/policy\.yaml:7:14 {2}.*backups/)
      expect(await text.locator('h1').textContent()).toBe('Privacy policy')
      put(studio)
      await expect
        .poll(() => text.locator('h1').textContent(), {timeout: patience})
        .toContain('Studio Lindgren')
      await expect.poll(() => problems.isVisible(), {timeout: patience}).toBe(false)
      expect(await tab.locator('#met').textContent()).toContain('GDPR Art. 13(1)(c)')
      expect(await tab.locator('#unmet li').count()).toBe(0)
    })
  })
})

/** The words that are marked in the text. */
function highlighted(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentWindow as typeof globalThis | null | undefined
    return [...(frame?.CSS.highlights.get('finding') ?? [])].map(String)
  })
}

function focused(tab: Tab): Promise<string | null | undefined> {
  return tab.evaluate(() => document.activeElement?.textContent)
}
