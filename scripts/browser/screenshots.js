// Takes the pictures of the README: the shop's policy in the light, and the international one on a small screen in
// the dark. They show what the demonstration wrote: `npm run demo && node scripts/browser/screenshots.js`.
import {mkdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pictures = [
  {page: 'demo/studio/policy.html', to: 'policy.png', width: 1200, height: 780, scheme: 'light'},
  {page: 'demo/atlas/policy.html', to: 'policy-narrow.png', width: 390, height: 780, scheme: 'dark'}
]

mkdirSync(`${root}docs/images`, {recursive: true})
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']
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
} finally {
  await browser.close()
}
