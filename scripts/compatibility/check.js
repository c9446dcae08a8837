// Runs the built command and the main calls of the libraries under this Node.
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {loadPolicy} from '@policy-gen/schema/node'
import {compose, render} from 'policy-gen'
import {findMojibake} from 'remark-preset-lint-policy/mojibake'

const root = fileURLToPath(new URL('../../', import.meta.url))
const original = readFileSync(join(root, 'examples/jetblue/original.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'policy-gen-compatibility-'))

try {
  const {policy, problems} = await loadPolicy(join(root, 'examples/jetblue/policy.yaml'))
  assert(policy, problems.map(({message}) => message).join('\n'))
  assert.equal(compose(policy), original)
  assert.match(render(compose(policy), {title: policy.title, language: policy.language}), /^<!doctype html>/i)
  assert.equal(findMojibake(original).length, 1)

  assert.match(command(['--version'], 0), /^\d+\.\d+\.\d+/)
  assert.match(command(['--help'], 0), /policy-gen <command>/)
  command(['build', 'examples', '--out', folder], 0)
  assert.equal(readFileSync(join(folder, 'jetblue/policy.md'), 'utf8'), original)
  assert.match(command(['lint', 'examples/jetblue/original.md'], 1), /policy-no-mojibake/)
  console.log(`Node ${process.version}: the libraries and the command work`)
} finally {
  rmSync(folder, {recursive: true})
}

/**
 * @param {string[]} words
 * @param {number} expected
 */
function command(words, expected) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [join(root, 'packages/generator/bin/policy-gen.js'), ...words],
    {cwd: root, encoding: 'utf8', timeout: 300_000}
  )
  assert.equal(status, expected, `policy-gen ${words.join(' ')}: ${stdout}${stderr}`)
  return stdout
}
