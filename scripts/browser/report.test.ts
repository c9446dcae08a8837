import type {Browser, Page as Tab} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Finding, LintedFile} from '../../packages/generator/src/lint/finding.js'
import {htmlReport} from '../../packages/generator/src/lint/reports/html.js'
import {objectionsTo} from './axe.js'
import {hasChromium, launchChromium} from './chromium.js'

const address = 'https://report.example/'

const severities = ['error', 'warning', 'note'] as const
const rules = ['policy-no-mojibake', 'policy-missing-disclosure', 'policy-no-stale-date']

/** A file in which each line has a finding. */
function fileOf(path: string, findings: number): LintedFile {
  const text = Array.from({length: findings}, (_, line) => `Line ${line} <b>donâ€™t</b> & "more".`).join('\n')
  return {
    path,
    text,
    findings: Array.from({length: findings}, (_, index): Finding => ({
      rule: rules[index % 3] ?? '',
      severity: severities[index % 3] ?? 'note',
      message: `<img src=x onerror=alert(1)> \u202E ${index}`,
      url: 'https://policy-gen.example/rule',
      ...(index % 3 === 1 && {requirement: index % 2 === 0 ? 'gdpr.13.1.a' : 'ccpa.120'}),
      start: {line: index + 1, column: 6, offset: 0},
      end: {line: index + 1, column: 12, offset: 0},
      choices: []
    }))
  }
}

function reportOf(files: readonly LintedFile[], failed: readonly string[] = []): string {
  let page = ''
  const report = htmlReport((text) => (page += text))
  for (const file of files) report.add(file)
  for (const path of failed) report.fail({path, error: `${path}:1:1  Not UTF-8 — convert it.`})
  report.close()
  return page
}

describe.skipIf(!hasChromium())('the report as a page in Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  async function open(
    html: string,
    scripts = true
  ): Promise<{tab: Tab; requests: string[]; complaints: string[]}> {
    const context = await browser.newContext({javaScriptEnabled: scripts, bypassCSP: false})
    const tab = await context.newPage()
    const requests: string[] = []
    const complaints: string[] = []
    tab.on('request', (request) => requests.push(request.url()))
    tab.on('console', (message) => complaints.push(message.text()))
    tab.on('pageerror', (error) => complaints.push(error.message))
    await tab.route(address, (route) => route.fulfill({body: html, contentType: 'text/html; charset=utf-8'}))
    await tab.goto(address)
    return {tab, requests, complaints}
  }

  /** The numbers at the ends of the messages that are shown, in order. */
  function numbersIn(tab: Tab): Promise<number[]> {
    return tab
      .locator('#findings tbody tr:not([hidden]) td:nth-child(5)')
      .evaluateAll((cells) => cells.map((cell) => Number(/(\d+)Line/.exec(cell.textContent)?.[1])))
  }

  it('has nothing that axe objects to, asks for nothing, and runs nothing of a text', async () => {
    const html = reportOf([fileOf('legal/a & b.md', 7), fileOf('c.md', 0)], ['broken.md'])
    for (const colorScheme of ['light', 'dark'] as const) {
      const {tab, requests, complaints} = await open(html)
      await tab.emulateMedia({colorScheme})
      expect(await objectionsTo(tab)).toEqual([])
      expect(requests).toEqual([address])
      expect(complaints).toEqual([])
      expect(await tab.locator('img').count()).toBe(0)
      expect(await tab.getByText('broken.md:1:1').count()).toBe(1)
      expect(await tab.locator('mark').first().textContent()).toBe('0 <b>d')
      await tab.context().close()
    }
  })

  it('sorts and filters', async () => {
    const {tab} = await open(reportOf([fileOf('a.md', 12)]))
    await tab.getByRole('button', {name: 'Place'}).click()
    await tab.getByRole('button', {name: 'Place'}).click()
    expect(await numbersIn(tab)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
    await tab.getByRole('button', {name: 'Severity'}).click()
    expect((await numbersIn(tab)).slice(0, 4).map((number) => number % 3)).toEqual([0, 0, 0, 0])
    await tab.getByLabel('Severity').selectOption('note')
    expect(await numbersIn(tab)).toHaveLength(4)
    await tab.getByLabel('Search').fill('line 11')
    expect(await numbersIn(tab)).toEqual([11])
    expect(await tab.locator('output').textContent()).toBe('1 of 12 shown')
  })

  it('is whole without scripts', async () => {
    const {tab} = await open(reportOf([fileOf('a.md', 12)]), false)
    expect(await tab.locator('#findings tbody tr').count()).toBe(12)
    expect(await tab.getByLabel('Search').isVisible()).toBe(false)
  })

  it('works with ten thousand findings', async () => {
    const {tab} = await open(reportOf(Array.from({length: 10}, (_, number) => fileOf(`${number}.md`, 1000))))
    expect(await tab.locator('#findings tbody tr').count()).toBe(10_000)
    await tab.getByRole('button', {name: 'Place'}).click()
    await tab.getByLabel('Search').fill('9.md')
    expect(await tab.locator('#findings tbody tr:not([hidden])').count()).toBeGreaterThanOrEqual(1000)
  })
})
