import {existsSync} from 'node:fs'
import process from 'node:process'
import {chromium, type Browser} from 'playwright-core'

const executable = '/usr/bin/chromium'

/** Whether there is a browser to test in. Continuous integration must have one. */
export function hasChromium(): boolean {
  const found = existsSync(executable)
  if (!found && process.env.CI === 'true') {
    throw new Error(`There is no ${executable} — install it: apt-get install chromium`)
  }
  if (!found) console.warn(`\nNOT TESTED: there is no ${executable}, so no page was opened in a browser.\n`)
  return found
}

/**
 * How long a browser is waited for, in milliseconds: a busy machine may be slow, and no test is about time. What never
 * comes fails here, with what was waited for, rather than minutes later as a test that takes too long.
 */
export const patience = 120_000

/** Debian's Chromium, without the requests that it makes for itself. */
export async function launchChromium(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: executable,
    timeout: patience,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  })
  // A page by itself begins with a context, too.
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await newContext(options)
    context.setDefaultTimeout(patience)
    return context
  }
  return browser
}
