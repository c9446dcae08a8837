import {mkdir} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import type {Browser, Page as Tab} from 'playwright-core'
import {render} from 'policy-gen'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {objectionsTo} from './axe.js'
import {hasChromium, launchChromium, patience} from './chromium.js'
import {samples, translations, type Sample} from './samples.js'

const artefacts = fileURLToPath(new URL('../../artefacts/', import.meta.url))
const address = 'https://policy.example/'

describe.skipIf(!hasChromium())('a page in Chromium', () => {
  let browser: Browser
  /** One browser for all pages: each starts like a new one, without waiting for a process of its own. */
  let tab: Tab
  let requests: string[] = []
  let complaints: string[] = []

  beforeAll(async () => {
    browser = await launchChromium()
    tab = await browser.newPage()
    tab.on('console', (message) => complaints.push(message.text()))
    tab.on('pageerror', (error) => complaints.push(error.message))
    await mkdir(artefacts, {recursive: true})
  })

  afterAll(() => browser.close())

  /** Opens a page at an address where nothing else is, and records its requests and errors. */
  async function open({markdown, page}: Sample, viewport = {width: 1280, height: 900}): Promise<void> {
    await tab.goto('about:blank')
    await tab.setViewportSize(viewport)
    await tab.emulateMedia({colorScheme: 'light', media: 'screen', reducedMotion: 'reduce'})
    await tab.unrouteAll()
    requests = []
    complaints = []
    await tab.route('**/*', (route) => {
      const url = route.request().url()
      requests.push(url)
      return url === address
        ? route.fulfill({contentType: 'text/html', body: render(markdown, page)})
        : route.abort()
    })
    await tab.goto(address)
  }

  it('would be objected to if it had a picture without words', async () => {
    await tab.setContent('<html lang="en"><title>A picture</title><main><h1>A</h1><img src="a.png">')
    expect(await objectionsTo(tab)).toEqual([expect.stringMatching(/^image-alt: <img src="a.png">/)])
  })

  it('would be objected to if its words were as pale as its ground', async () => {
    await tab.setContent(
      '<html lang="en"><title>Pale</title><main><h1 style="color: #eee">Privacy policy</h1>'
    )
    expect(await objectionsTo(tab, 'colours')).toEqual([expect.stringMatching(/^color-contrast: <h1/)])
  })

  // Their colours are those of the samples below.
  it.each(translations)('$name has nothing that axe objects to', async (sample) => {
    await open(sample)
    expect(await objectionsTo(tab, 'structure')).toEqual([])
  })

  describe.each(samples)('$name', (sample) => {
    it('has nothing that axe objects to, in light, dark and print', async () => {
      await open(sample)
      for (const [medium, about] of [
        [{colorScheme: 'light', media: 'screen'}, 'all'],
        [{colorScheme: 'dark', media: 'screen'}, 'colours'],
        [{colorScheme: 'light', media: 'print'}, 'colours']
      ] as const) {
        await tab.emulateMedia(medium)
        expect(await objectionsTo(tab, about), `${medium.colorScheme} ${medium.media}`).toEqual([])
        await tab.screenshot({
          path: `${artefacts}${sample.name}-${medium.media === 'print' ? 'print' : medium.colorScheme}.png`
        })
      }
    })

    it('needs no sideways scrolling of the page at 320 pixels', async () => {
      await open(sample, {width: 320, height: 640})
      expect(await widthOf(tab)).toBe(320)
      await tab.screenshot({path: `${artefacts}${sample.name}-narrow.png`})
    })

    it('asks for nothing and complains about nothing', async () => {
      await open(sample)
      await tab.waitForLoadState('networkidle')
      expect(requests).toEqual([address])
      expect(complaints).toEqual([])
    })

    it('has a table of contents whose links land', async () => {
      await open(sample)
      const links = await tab.locator('.contents a').all()
      expect(links).toHaveLength(sectionsIn(sample))
      for (const link of links) {
        await link.click()
        const target = tab.locator(':target')
        expect((await target.textContent())?.trim()).toBe((await link.textContent())?.trim())
        await expect
          .poll(() => target.evaluate((heading) => heading.getBoundingClientRect().top), {timeout: patience})
          .toBeLessThan(900)
        expect(await target.isVisible()).toBe(true)
      }
    })

    it('prints', async () => {
      await open(sample)
      const pdf = await tab.pdf({path: `${artefacts}${sample.name}.pdf`, preferCSSPageSize: true})
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    })
  })
})

function widthOf(tab: Tab): Promise<number> {
  return tab.evaluate('document.scrollingElement.scrollWidth')
}

/** Pages with fewer than three sections have no table of contents. */
function sectionsIn({markdown}: Sample): number {
  return markdown.match(/^## /gm)?.length ?? 0
}
