import {execFile, execFileSync, spawn, spawnSync, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {hostname, tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

const program = fileURLToPath(new URL('../packages/generator/bin/policy-gen.js', import.meta.url))
const text = readFileSync(new URL('../examples/jetblue/original.md', import.meta.url), 'utf8')
const shards = 8

/** On Debian: the packages slurm-wlm and parallel. Daemons of a cluster run as root. */
const hasSlurm = isThere('slurmctld') && isThere('slurmd') && process.getuid?.() === 0
const hasParallel = isThere('parallel')
for (const [name, has] of Object.entries({Slurm: hasSlurm, 'GNU parallel': hasParallel}))
  if (!has)
    process.stderr.write(
      `\nSKIPPED: policy-gen batch on ${name}, which is not here (or not for this user).\n\n`
    )

function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0 || spawnSync(program, ['-V']).status === 0
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-gen-cluster-'))
  mkdirSync(join(folder, 'in'))
  for (let shard = 0; shard < shards; shard++) {
    // The last one takes so long that it can be cancelled.
    const lines = Array.from({length: shard === shards - 1 ? 100 : 5}, (_, number) =>
      JSON.stringify({
        id: `${shard}-${number}`,
        fetched: `20${10 + shard}-01-01`,
        text: `${text}\n\n${number}\n`
      })
    )
    writeFileSync(join(folder, `in/0000${shard}.ndjson`), `${lines.join('\n')}\n`)
  }
  execFileSync(process.execPath, [program, 'batch', 'in', 'alone', '--quiet'], {cwd: folder})
  execFileSync(process.execPath, [program, 'batch', '--merge', 'alone', '--quiet'], {cwd: folder})
})
afterAll(() => {
  rmSync(folder, {recursive: true})
})

/** Merges the records, and compares all files with those of the run that was alone. */
function expectSameAsAlone(out: string): void {
  execFileSync(process.execPath, [program, 'batch', '--merge', out, '--quiet'], {cwd: folder})
  for (const name of readdirSync(join(folder, 'alone')))
    expect(
      readFileSync(join(folder, out, name)).equals(readFileSync(join(folder, 'alone', name))),
      name
    ).toBe(true)
}

test.skipIf(!hasParallel)('GNU parallel runs shards side by side, to the same bytes', () => {
  const line = `ls in/* | parallel --will-cite '${process.execPath} ${program} batch {} parallel --quiet'`
  execFileSync('sh', ['-c', line], {cwd: folder})
  expectSameAsAlone('parallel')
})

describe.skipIf(!hasSlurm)('a Slurm array', () => {
  const daemons: ChildProcess[] = []
  let env: NodeJS.ProcessEnv = {}

  beforeAll(async () => {
    env = {...process.env, SLURM_CONF: join(folder, 'slurm.conf')}
    for (const name of ['state', 'spool']) mkdirSync(join(folder, name))
    writeFileSync(join(folder, 'slurm.conf'), await configuration())
    for (const name of ['slurmctld', 'slurmd']) daemons.push(spawn(name, ['-D'], {env, stdio: 'ignore'}))
    await until(async () => (await slurm('sinfo', '--noheader', '--format=%t')).trim() === 'idle')
    writeFileSync(
      join(folder, 'lint.sh'),
      `#!/bin/sh\n"${process.execPath}" "${program}" batch "in/$(printf %05d "$SLURM_ARRAY_TASK_ID").ndjson" slurm --quiet\n`
    )
  })
  // They write their state once more before they end.
  afterAll(async () => {
    const ended = daemons.map((daemon) => once(daemon, 'exit'))
    for (const daemon of daemons) daemon.kill()
    await Promise.all(ended)
  })

  test('that lost a task half-way does the rest when it runs again, and ends in the same bytes', async () => {
    const array = ['--array=0-7', '--output=/dev/null', 'lint.sh']
    const job = (await slurm('sbatch', '--parsable', ...array)).trim()
    await until(async () => (await slurm('squeue', '-h', '-t', 'R', '-r', '-o', '%i')).includes(`${job}_7`))
    await slurm('scancel', `${job}_7`)
    await untilDone()
    const done = readdirSync(join(folder, 'slurm')).filter((name) => /^\d/.test(name))
    expect(done).toHaveLength(7)
    expect(done).not.toContain('00007.ndjson.gz')

    // `sbatch --wait` asks again only after half a minute.
    await slurm('sbatch', ...array)
    await untilDone()
    expectSameAsAlone('slurm')
  })

  const untilDone = (): Promise<void> => until(async () => (await slurm('squeue', '-h')).trim() === '')

  async function slurm(name: string, ...words: string[]): Promise<string> {
    return (await promisify(execFile)(name, words, {env, cwd: folder})).stdout
  }

  /** One node, this machine, that trusts everybody on it. */
  async function configuration(): Promise<string> {
    const [name] = hostname().split('.')
    return `ClusterName=test
SlurmctldHost=${name}(127.0.0.1)
SlurmUser=root
AuthType=auth/none
CredType=cred/none
ProctrackType=proctrack/pgid
TaskPlugin=task/none
MpiDefault=none
SelectType=select/cons_tres
ReturnToService=2
KillWait=1
SchedulerParameters=batch_sched_delay=0,sched_interval=1
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
SlurmctldPort=${await freePort()}
SlurmdPort=${await freePort()}
NodeName=${name} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=${name} Default=YES State=UP
`
  }
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds().catch(() => false))) await setTimeout(100)
}
