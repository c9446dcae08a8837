import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {hasChromium, launchChromium} from '../scripts/browser/chromium.js'
import {bundlers} from '../scripts/bundling/bundlers.js'
import {imports, sizeOf, toldSizes} from '../scripts/bundling/sizes.js'

const entry = fileURLToPath(new URL('../scripts/bundling/entry.js', import.meta.url))

/** What entry.js leaves on the page. */
declare const page: {lint: (text: string) => Promise<string[]>; problems: (text: string) => string[]}

describe.each(Object.entries(bundlers))('%s bundles the linter and the schema for a browser', (_, bundle) => {
  let code: string
  let complaints: readonly string[]

  beforeAll(async () => {
    ;({code, complaints} = await bundle(entry))
  })

  test('without a stub, and without a complaint', () => {
    expect(complaints).toEqual([])
  })

  test.skipIf(!hasChromium())('into something that runs in Chromium', async () => {
    const browser = await launchChromium()
    try {
      const tab = await browser.newPage()
      const errors: Error[] = []
      tab.on('pageerror', (error) => errors.push(error))
      await tab.addScriptTag({content: code})
      const rules = await tab.evaluate(() =>
        page.lint('# Privacy\n\nWe donâ€™t sell your data. Contact us at [your e-mail].\n')
      )
      expect(rules).toEqual(expect.arrayContaining(['policy-no-mojibake', 'policy-no-placeholder']))
      const problems = await tab.evaluate(() => page.problems('titel: Privacy'))
      expect(problems.join()).toContain('did you mean `title`?')
      expect(errors).toEqual([])
    } finally {
      await browser.close()
    }
  })
})

describe('docs/browsers.md', () => {
  test('tells the size of everything that runs in a browser, and nothing else', () => {
    expect([...toldSizes().keys()]).toEqual(imports)
  })

  test.each(imports)('%s weighs what the page says', async (name) => {
    const {minified, compressed} = await sizeOf(name)
    const told = toldSizes().get(name)
    // A kilobyte, or a tenth, of grace: words are added every day.
    const grace = (size = 0): number => 1000 * Math.max(size + 1, size * 1.1)
    expect(minified).toBeLessThanOrEqual(grace(told?.minified))
    expect(compressed).toBeLessThanOrEqual(grace(told?.compressed))
  })
})
