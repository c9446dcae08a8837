import {execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const program = fileURLToPath(new URL('../packages/generator/bin/policy-gen.js', import.meta.url))
const text = readFileSync(new URL('../examples/jetblue/original.md', import.meta.url), 'utf8')
const shards = 4
const each = 40

test('a run that is killed half-way goes on where it was, and ends in the same bytes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-gen-batch-'))
  try {
    mkdirSync(join(folder, 'in'))
    for (let shard = 0; shard < shards; shard++) {
      const lines = Array.from({length: each}, (_, number) =>
        JSON.stringify({
          id: `${shard}-${number}`,
          fetched: `20${10 + shard}-01-01`,
          text: `${text}\n\n${number}\n`
        })
      )
      writeFileSync(join(folder, `in/0000${shard}.ndjson`), `${lines.join('\n')}\n`)
    }
    const words = ['batch', 'in', 'out', '--quiet']
    const done = (): number => filesIn(join(folder, 'out')).filter((name) => name.startsWith('0')).length
    // A shard is done, and another one is not. A busy machine may look too late: then it begins again.
    do {
      rmSync(join(folder, 'out'), {recursive: true, force: true})
      const run = spawn(process.execPath, [program, ...words], {cwd: folder, stdio: 'ignore'})
      while (done() === 0 && run.exitCode === null) await setTimeout(5)
      const ended = run.exitCode === null ? once(run, 'exit') : undefined
      run.kill('SIGKILL')
      await ended
      expect(done()).toBeGreaterThan(0)
    } while (done() === shards)

    execFileSync(process.execPath, [program, ...words], {cwd: folder})
    execFileSync(process.execPath, [program, 'batch', 'in', 'whole', '--quiet'], {cwd: folder})
    for (const out of ['out', 'whole'])
      execFileSync(process.execPath, [program, 'batch', '--merge', out, '--quiet'], {cwd: folder})
    const names = filesIn(join(folder, 'whole'))
    expect(names).toContain('summary.csv')
    for (const name of names)
      expect(
        readFileSync(join(folder, 'out', name)).equals(readFileSync(join(folder, 'whole', name))),
        name
      ).toBe(true)
  } finally {
    rmSync(folder, {recursive: true})
  }
})

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
