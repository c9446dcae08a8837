import {mkdir} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import type {Browser, Page as Tab} from 'playwright-core'
import {render} from 'policy-gen'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {objectionsTo} from './axe.js'
import {hasChromium, launchChromium} from './chromium.js'
import {samples, translations, type Sample} from './samples.js'

const artefacts = fileURLToPath(new URL('../../artefacts/', import.meta.url))
const address = 'https://policy.example/'

describe.skipIf(!hasChromium())('a page in Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchChromium()
    await mkdir(artefacts, {recursive: true})
  })

  afterAll(() => browser.close())

  it('would be objected to if it had a picture without words', async () => {
    const tab = await browser.newPage()
    await tab.setContent('<html lang="en"><title>A picture</title><main><h1>A</h1><img src="a.png">')
    expect(await objectionsTo(tab)).toEqual([expect.stringMatching(/^image-alt: <img src="a.png">/)])
    await tab.close()
  })

  it('would be objected to if its words were as pale as its ground', async () => {
    const tab = await browser.newPage()
    await tab.setContent(
      '<html lang="en"><title>Pale</title><main><h1 style="color: #eee">Privacy policy</h1>'
    )
    expect(await objectionsTo(tab, 'colours')).toEqual([expect.stringMatching(/^color-contrast: <h1/)])
    await tab.close()
  })

  // Their colours are those of the samples below.
  it.each(translations)('$name has nothing that axe objects to', async (sample) => {
    const {tab} = await open(browser, sample)
    expect(await objectionsTo(tab, 'structure')).toEqual([])
    await tab.close()
  })

  describe.each(samples)('$name', (sample) => {
    it('has nothing that axe objects to, in light, dark and print', async () => {
      const {tab} = await open(browser, sample)
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
      await tab.close()
    })

    it('needs no sideways scrolling of the page at 320 pixels', async () => {
      const {tab} = await open(browser, sample, {width: 320, height: 640})
      expect(await widthOf(tab)).toBe(320)
      await tab.screenshot({path: `${artefacts}${sample.name}-narrow.png`})
      await tab.close()
    })

    it('asks for nothing and complains about nothing', async () => {
      const {tab, requests, complaints} = await open(browser, sample)
      await tab.waitForLoadState('networkidle')
      expect(requests).toEqual([address])
      expect(complaints).toEqual([])
      await tab.close()
    })

    it('has a table of contents whose links land', async () => {
      const {tab} = await open(browser, sample)
      const links = await tab.locator('.contents a').all()
      expect(links).toHaveLength(sectionsIn(sample))
      for (const link of links) {
        await link.click()
        const target = tab.locator(':target')
        expect((await target.textContent())?.trim()).toBe((await link.textContent())?.trim())
        await expect
          .poll(() => target.evaluate((heading) => heading.getBoundingClientRect().top))
          .toBeLessThan(900)
        expect(await target.isVisible()).toBe(true)
      }
      await tab.close()
    })

    it('prints', async () => {
      const {tab} = await open(browser, sample)
      const pdf = await tab.pdf({path: `${artefacts}${sample.name}.pdf`, preferCSSPageSize: true})
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      await tab.close()
    })
  })
})

interface Opened {
  readonly tab: Tab
  readonly requests: readonly string[]
  readonly complaints: readonly string[]
}

/** Open a page at an address where nothing else is, and note what it asks for and complains about. */
async function open(
  browser: Browser,
  sample: Sample,
  viewport = {width: 1280, height: 900}
): Promise<Opened> {
  const requests: string[] = []
  const complaints: string[] = []
  const tab = await browser.newPage({viewport, reducedMotion: 'reduce'})
  tab.on('console', (message) => complaints.push(message.text()))
  tab.on('pageerror', (error) => complaints.push(error.message))
  await tab.route('**/*', (route) => {
    const url = route.request().url()
    requests.push(url)
    return url === address
      ? route.fulfill({contentType: 'text/html', body: render(sample.markdown, sample.page)})
      : route.abort()
  })
  await tab.goto(address)
  return {tab, requests, complaints}
}

function widthOf(tab: Tab): Promise<number> {
  return tab.evaluate('document.scrollingElement.scrollWidth')
}

/** Pages with fewer than three sections have no table of contents. */
function sectionsIn({markdown}: Sample): number {
  return markdown.match(/^## /gm)?.length ?? 0
}
