import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const root = new URL('../../', import.meta.url)
const {scripts} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>
}
const benches = Object.entries(scripts)
  .filter(([name]) => name.startsWith('bench:'))
  .flatMap(([, command]) => command.match(/[\w./-]+\.js/g) ?? [])

function start(...words: string[]): {status: number | null; stdout: string; stderr: string} {
  return spawnSync(process.execPath, ['scripts/hostile/fuzz.js', ...words], {cwd: root, encoding: 'utf8'})
}

test.each(benches)('%s reads its options where help is written', (file) => {
  expect(readFileSync(new URL(file, root), 'utf8')).toMatch(/\boptionsOf\(/)
})

test('--help lists the options with what they are without one', () => {
  const {status, stdout} = start('--help')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^npm run bench:fuzz -- \[options\]\n/)
  expect(stdout).toMatch(/^ {2}--seed NUMBER +another seed makes other texts \(1\)$/m)
})

test.each([
  ['--sed', 'Unknown option `--sed` — `--help` shows the options'],
  ['--seed', 'Missing: the value of `--seed` — add NUMBER'],
  ['--documents=0', '`--documents` takes a count from 1 on, not `0`'],
  ['--seed=y', '`--seed` takes a whole number, not `y`'],
  ['--help=now', '`--help` takes no value — leave `now` out'],
  ['12', 'Unexpected `12` — `--help` shows the options']
])('%s is one line, without a stack', (word, message) => {
  const {status, stderr} = start(word)
  expect(status).toBe(2)
  expect(stderr.trim()).toBe(message)
})

test('a folder that is not there is one line, too', () => {
  const parsers = 'packages/generator/bench/parsers.js'
  const {status, stderr} = spawnSync(process.execPath, [parsers, '--corpus', '/no/where'], {
    cwd: root,
    encoding: 'utf8'
  })
  expect(status).toBe(2)
  expect(stderr.trim()).toBe('`--corpus` takes a folder that is there, not `/no/where`')
})
