// Builds every example into a folder and says where it is.
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const command = fileURLToPath(new URL('../packages/generator/bin/policy-gen.js', import.meta.url))
const {status} = spawnSync(process.execPath, [command, 'build', 'examples', '--out', 'demo'], {
  cwd: root,
  stdio: 'inherit'
})
if (status === 0) console.log(`\nThe examples as Markdown and HTML are in ${root}demo`)
process.exitCode = status ?? 1
