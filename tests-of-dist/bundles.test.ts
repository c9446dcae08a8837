import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {languages} from '@policy-gen/schema/vocabulary'
import type {Browser, Page as Tab} from 'playwright-core'
import {remark} from 'remark'
import {examplesOf} from 'remark-preset-lint-policy/documentation'
import {rules} from 'remark-preset-lint-policy/rules'
import policy from 'remark-preset-lint-policy/strict'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {hasChromium, launchChromium} from '../scripts/browser/chromium.js'
import {bundlers, type Bundle} from '../scripts/bundling/bundlers.js'
import {
  costsOfLanguages,
  imports,
  sizeOf,
  sizesOfLanguages,
  statedCosts,
  statedSizes
} from '../scripts/bundling/sizes.js'

const entry = fileURLToPath(new URL('../scripts/bundling/entry.js', import.meta.url))

/** What entry.js leaves on the page. */
declare const page: {
  lint: (text: string) => Promise<string[]>
  lintBeside: (text: string, drafts: Readonly<Record<string, string>>) => Promise<string[]>
  problems: (text: string) => string[]
  contradictions: (text: string) => number
  awaited: (text: string) => Promise<number>
}

const inEnglish =
  '# Privacy\n\nWe never share your e-mail address with third parties. Contact us at [your e-mail].\n\nWe share your e-mail address with our advertising partners. It doesnâ€™t matter.\n'
const inGerman =
  '# Datenschutz\n\nWir geben Ihre E-Mail-Adresse niemals an Dritte weiter.\n\nWir geben Ihre E-Mail-Adresse an unsere Werbepartner weiter.\n'

let browser: Browser | undefined
afterAll(() => browser?.close())

describe.each(Object.entries(bundlers))(
  '%s bundles the linter and the schema for a browser',
  (name, bundle) => {
    let folder: string
    let made: Bundle

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'bundle-'))
      made = await bundle(entry, folder)
    })

    afterAll(() => rm(folder, {recursive: true}))

    test('without a stub, and without a complaint', () => {
      expect(made.complaints).toEqual([])
    })

    test('without the examples of the rules', async () => {
      const files = await readdir(folder, {recursive: true, withFileTypes: true})
      for (const {parentPath, name} of files.filter((file) => file.isFile())) {
        const [place] = placeInExample.exec(await readFile(join(parentPath, name), 'utf8')) ?? []
        expect(place, name).toBeUndefined()
      }
    })

    test.skipIf(!hasChromium())('into something that runs in Chromium', async () => {
      browser ??= await launchChromium()
      const tab = await browser.newPage()
      try {
        const errors: Error[] = []
        tab.on('pageerror', (error) => errors.push(error))
        const loaded = await serve(tab, made.script, folder)
        await tab.goto('https://page.example/')

        const problems = await tab.evaluate(() => page.problems('titel: Privacy'))
        expect(problems.join()).toContain('did you mean `title`?')
        const atFirst = loaded.length
        await expect(tab.evaluate((text) => page.contradictions(text), inEnglish)).rejects.toThrow(
          "LanguageNotLoaded: The language `en` isn't loaded yet"
        )
        expect(loaded.length).toBe(atFirst)
        expect(await tab.evaluate((text) => page.lint(text), inEnglish)).toEqual(await lint(inEnglish))
        const withEnglish = loaded.length
        await tab.evaluate((text) => page.lint(text), inEnglish)
        expect(loaded.length).toBe(withEnglish)
        expect(await tab.evaluate((text) => page.lint(text), inGerman)).toEqual(await lint(inGerman))
        expect(await tab.evaluate((text) => page.contradictions(text), inGerman)).toBe(1)
        // What lies beside a text is handed over: there is no disk.
        const {markdown, beside} = draftWithFacts
        const besideIt = (drafts: Readonly<Record<string, string>>): Promise<string[]> =>
          tab.evaluate(([text, files]) => page.lintBeside(text, files), [markdown, drafts] as const)
        expect(await besideIt(beside)).toContainEqual(expect.stringContaining('of the policy file'))
        expect((await besideIt({})).join()).not.toContain('of the policy file')
        // Each language comes when it is read for the first time, unless all is in one file.
        const inParts = !name.includes('one file')
        expect([withEnglish > atFirst, loaded.length > withEnglish]).toEqual([inParts, inParts])
        const inFrench =
          'Nous ne partageons jamais votre adresse e-mail avec des tiers. Nous partageons votre adresse e-mail avec nos partenaires publicitaires.'
        expect(await tab.evaluate((text) => page.awaited(text), inFrench)).toBe(1)
        expect(errors).toEqual([])
      } finally {
        await tab.close()
      }
    })
  }
)

/** A text that no longer says what the policy file beside it quotes. */
const draftWithFacts = {
  markdown: '# Privacy\n\nWe hardly ever sell your data.\n',
  beside: {
    'policy.yaml':
      'title: Privacy\nlanguage: en\norganisation: {name: Atlas}\npractices:\n  - never: sell\n    says: We never sell your data.\nsections:\n  - kind: sale\n    heading: false\n    body: |\n      We never sell your data.\n'
  }
}

/** What Node finds. */
async function lint(text: string): Promise<string[]> {
  const {messages} = await remark().use(policy).process(text)
  expect(messages.map(({ruleId}) => ruleId)).toContain('policy-no-contradiction')
  return messages.map(String)
}

/** Shows a page with a script, and lists the files that it asks for. */
async function serve(tab: Tab, script: string, folder: string): Promise<readonly string[]> {
  const loaded: string[] = []
  await tab.route('https://page.example/**', async (route) => {
    const {pathname} = new URL(route.request().url())
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><meta charset="utf-8"><title>Page</title>${script}`
      })
    if (!pathname.endsWith('.js')) return route.fulfill({status: 404})
    loaded.push(pathname)
    return route.fulfill({path: join(folder, pathname)})
  })
  return loaded
}

/** `1:7-1:10 `, with which each finding of an example begins, and nothing else. */
const placeInExample = /\b\d+:\d+-\d+:\d+ /

test('every rule has examples that a bundle would be known by', () => {
  for (const {rule} of rules)
    for (const {findings} of examplesOf(rule.id).bad) expect(findings.join()).toMatch(placeInExample)
})

describe('docs/browsers.md', () => {
  test('tells the size of everything that runs in a browser, and nothing else', () => {
    expect([...statedSizes().keys()]).toEqual(imports)
    expect([...statedCosts().keys()]).toEqual(languages)
  })

  test.each(imports)('%s weighs what the page says', async (name) => {
    expectAtMost(await sizeOf(name), name)
  })

  test('the vocabulary weighs no more than half of what it did with all labels in it', async () => {
    expect((await sizeOf('@policy-gen/schema/vocabulary')).minified).toBeLessThanOrEqual(149_000 / 2)
  })

  test('each language weighs what the page says', async () => {
    const stated = statedCosts()
    for (const [language, costs] of await costsOfLanguages()) {
      expect(costs.length, language).toBe(stated.get(language)?.length)
      for (const [column, cost] of costs.entries())
        expect(cost, language).toBeLessThanOrEqual(withGrace(stated.get(language)?.[column]))
    }
  })

  test('a language is read without the words for its claims', async () => {
    for (const {reading, claims} of (await sizesOfLanguages()).values()) {
      expect(claims.compressed).toBeGreaterThan(1000)
      expect(reading.compressed).toBeGreaterThan(1000)
    }
  })
})

function expectAtMost(
  {minified, compressed}: {readonly minified: number; readonly compressed: number},
  name: string
): void {
  const stated = statedSizes().get(name)
  expect(minified, name).toBeLessThanOrEqual(withGrace(stated?.minified))
  expect(compressed, name).toBeLessThanOrEqual(withGrace(stated?.compressed))
}

/** A kilobyte, or a tenth, of grace: words are added every day. In bytes. */
function withGrace(kilobytes = 0): number {
  return 1000 * Math.max(kilobytes + 1, kilobytes * 1.1)
}
