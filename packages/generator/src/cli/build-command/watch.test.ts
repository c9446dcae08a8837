import {mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {changesIn, type Changes} from './watch.js'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'policy-gen-changes-'))
})

afterEach(() => {
  rmSync(root, {recursive: true})
})

test('what was written after it was read, and before it is watched, has changed', async () => {
  write('old.md')
  await pause(100)
  const read = Date.now()
  write('new.md')
  expect(await first(changesIn([root], read))).toEqual(['new.md'])
})

test('also in folders that are followed later', async () => {
  mkdirSync(join(root, 'below'))
  write('below/old.md')
  await pause(100)
  const changes = changesIn([root], Date.now())
  const read = Date.now()
  write('below/new.md')
  changes.follow([root, join(root, 'below')], read)
  expect(await first(changes)).toEqual(['below/new.md'])
})

test('a file that keeps the time of another has changed', async () => {
  await pause(100)
  const read = Date.now()
  write('copy.md')
  utimesSync(join(root, 'copy.md'), 1, 1)
  expect(await first(changesIn([root], read))).toEqual(['copy.md'])
})

test('what is in a new folder is new, however deep, and is followed', async () => {
  const changes = changesIn([root], Date.now())
  mkdirSync(join(root, 'a/b'), {recursive: true})
  write('a/b/one.md')
  const iterator = changes[Symbol.asyncIterator]()
  await until(iterator, 'a/b/one.md')
  write('a/b/two.md')
  await until(iterator, 'a/b/two.md')
  rmSync(join(root, 'a'), {recursive: true})
  await until(iterator, 'a')
  mkdirSync(join(root, 'a/b'), {recursive: true})
  write('a/b/three.md')
  await until(iterator, 'a/b/three.md')
  await iterator.return?.()
})

test('links that lead back and folders of tools are not followed', async () => {
  const changes = changesIn([root], Date.now())
  symlinkSync(root, join(root, 'again'))
  mkdirSync(join(root, 'node_modules'))
  write('node_modules/readme.md')
  write('last.md')
  const iterator = changes[Symbol.asyncIterator]()
  const seen = await until(iterator, 'last.md')
  await iterator.return?.()
  expect([...seen].sort()).toEqual(['again', 'last.md', 'node_modules'])
})

function write(name: string): void {
  writeFileSync(join(root, name), 'We collect names.\n')
}

async function first(changes: Changes): Promise<string[]> {
  for await (const changed of changes) return names(changed)
  return []
}

/** All that changed, up to the batch with a name. */
async function until(iterator: AsyncIterator<ReadonlySet<string>>, name: string): Promise<Set<string>> {
  const seen = new Set<string>()
  while (!seen.has(name)) {
    const {value} = (await iterator.next()) as {value: ReadonlySet<string>}
    for (const one of names(value)) seen.add(one)
  }
  return seen
}

function names(paths: Iterable<string>): string[] {
  return [...paths].map((path) => path.slice(root.length + 1))
}
