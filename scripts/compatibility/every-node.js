// Runs check.js under every supported line of Node, installed by npx.
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const check = fileURLToPath(new URL('check.js', import.meta.url))

for (const line of [20, 22, 24]) {
  const {status} = spawnSync('npx', ['--yes', '--package', `node@${line}`, '--call', `node "${check}"`], {
    stdio: 'inherit',
    timeout: 300_000
  })
  if (status !== 0) {
    console.error(`Node ${line}: failed`)
    process.exitCode = 1
  }
}
