// Takes the pictures of the README: the shop's policy in light mode, and the international one on a small
// screen in dark mode, as the demonstration wrote them; and the playground with JetBlue's policy, in both.
// They show what was built: `npm run demo && node scripts/browser/screenshots.js`.
import {mkdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'
import {preview} from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pictures = [
  {page: 'demo/studio/policy.html', to: 'policy.png', width: 1200, height: 780, scheme: 'light'},
  {page: 'demo/atlas/policy.html', to: 'policy-narrow.png', width: 390, height: 780, scheme: 'dark'}
]
const playgrounds = [
  {to: 'playground.png', width: 1280, height: 800, scheme: 'light'},
  {to: 'playground-narrow.png', width: 390, height: 800, scheme: 'dark'}
]

mkdirSync(`${root}docs/images`, {recursive: true})
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']
})
const server = await preview({
  root: `${root}packages/playground`,
  logLevel: 'silent',
  preview: {host: '127.0.0.1', port: 0}
})
try {
  for (const {page, to, width, height, scheme} of pictures) {
    const tab = await browser.newPage({
      viewport: {width, height},
      colorScheme: scheme === 'dark' ? 'dark' : 'light'
    })
    await tab.setContent(readFileSync(root + page, 'utf8'))
    await tab.screenshot({path: `${root}docs/images/${to}`})
    await tab.close()
  }
  for (const {to, width, height, scheme} of playgrounds) {
    const tab = await browser.newPage({
      viewport: {width, height},
      colorScheme: scheme === 'dark' ? 'dark' : 'light'
    })
    await tab.goto(server.resolvedUrls?.local[0] ?? '')
    await tab.locator('#law').selectOption('gdpr')
    await tab.locator('#requirements > li').first().waitFor()
    // In the middle of the text, where the damage is.
    await tab.locator('#findings .quote', {hasText: 'Â'}).first().click()
    await tab.evaluate('scrollTo(0, 0); document.querySelector(".results").scrollTop = 0')
    await tab.screenshot({path: `${root}docs/images/${to}`})
    await tab.close()
  }
} finally {
  await browser.close()
  await server.close()
}
