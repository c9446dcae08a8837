import {readFileSync, writeFileSync} from 'node:fs'
import {expect} from 'vitest'
import {launchChromium, patience} from './chromium.js'

/** A page of a development server, and the policy file that it is made from. */
export interface Shown {
  readonly address: string
  readonly policy: string
  /** The element that contains the policy. */
  readonly within: string
}

/**
 * Edits the policy while Chromium shows the page: a change appears without a manual reload, a fault appears
 * in the overlay, at its line, and once it is fixed the page is back.
 */
export async function editWhileShown({address, policy, within}: Shown): Promise<void> {
  const text = readFileSync(policy, 'utf8')
  const browser = await launchChromium()
  try {
    const tab = await browser.newPage()
    await tab.goto(address)
    const words = (): Promise<string> =>
      tab
        .locator(within)
        .first()
        // Without the element it would wait as long as the poll does.
        .innerText({timeout: 5000})
        .catch(() => '')
    const fault = (): Promise<string> => tab.evaluate(overlay).catch(() => '')
    await expect.poll(words, {timeout: patience}).toContain(before)
    // A watcher may miss a save right after another one, so the file is saved again.
    const saved = (changed: string, seen: () => Promise<string>) => async (): Promise<string> => {
      writeFileSync(policy, changed)
      return seen()
    }
    await expect
      .poll(saved(text.replaceAll(before, after), words), {interval: 2000, timeout: patience})
      .toContain(after)
    await expect
      .poll(saved(text.replace(/^title:/m, 'titel:'), fault), {interval: 2000, timeout: patience})
      .toMatch(/policy\.yaml:\d+:1\b.*did you mean `?title`?/s)
    await expect.poll(saved(text, words), {interval: 2000, timeout: patience}).toContain(before)
    await expect.poll(fault, {timeout: patience}).not.toContain('did you mean')
  } finally {
    writeFileSync(policy, text)
    await browser.close()
  }
}

/** Words of the example's policy, and their replacements. */
const [before, after] = ['privacy@studio', 'ahoy@studio']

/** The words of Vite's overlay, which is an element with a document of its own; that of a framework may be the page itself. */
function overlay(): string {
  const own = [...document.querySelectorAll('*')].map(({shadowRoot}) => shadowRoot?.textContent ?? '')
  return [...own, document.body.innerText].join('\n')
}
