import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {delimiter, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {fromHtml} from 'hast-util-from-html'
import type {Element, Nodes} from 'hast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {hasChromium} from '../browser/chromium.js'
import {editWhileShown} from '../browser/dev-server.js'
import {hostilePolicyFile} from './hostile.js'
import {sites, type Site} from './sites.js'
import {headingsIn, plain, wordsIn, wordsOf, type ShownHeading} from './words.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(join(root, 'docs/sites.md'), 'utf8')

let folder: string
let packed: readonly string[]
let path: string
/** The words of each policy, by the source that they were read from, and its headings as in our HTML. */
let written: Readonly<Record<string, Readonly<Record<Site['of'], string>> & {headings: ShownHeading[]}>>
/** By file, such as `legal/policy.yaml`. */
let policies: Readonly<Record<string, string>>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-gen-sites-'))
  path = [newNode(), process.env.PATH].join(delimiter)
  const ours = ['@policy-gen/schema', 'remark-preset-lint-policy', 'policy-gen'].flatMap((name) => [
    '-w',
    name
  ])
  execFileSync('npm', ['pack', '--silent', ...ours, '--pack-destination', folder], {cwd: root})
  packed = readdirSync(folder).map((name) => join(folder, name))
  const example = (name: string): string => readFileSync(join(root, `examples/studio/${name}.yaml`), 'utf8')
  policies = {
    policy: hostilePolicyFile(example('policy')),
    'de/policy': example('de.policy'),
    'fr/policy': example('fr.policy')
  }
  for (const [name, text] of Object.entries(policies)) put(folder, `legal/${name}.yaml`, text)
  execFileSync(
    process.execPath,
    [join(root, 'packages/generator/bin/policy-gen.js'), 'build', 'legal', '--fragment', '--out', 'written'],
    {cwd: folder}
  )
  written = Object.fromEntries(Object.keys(policies).map((name) => [name, readWritten(name)]))
})

function readWritten(name: string): (typeof written)[string] {
  const read = (ending: string): string => readFileSync(join(folder, `written/${name}.${ending}`), 'utf8')
  const html = fromHtml(read('html'), {fragment: true})
  return {
    md: plain(wordsOf(unified().use(remarkParse).use(remarkGfm).parse(read('md')))),
    html: wordsIn(html),
    headings: headingsOf(html)
  }
}

afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

describe.each(Object.entries(sites))('%s', (name, site) => {
  test.skipIf(site.program !== undefined && !hasProgram(site.program))(
    'shows what the policy says, built as docs/sites.md says',
    async () => {
      const {files, commands} = recipe(name)
      expect(files.length + commands.length).toBeGreaterThan(0)
      const project = join(folder, name)
      // A page that uses HTML names the single policy that it shows.
      const shown = Object.entries(policies).slice(0, site.of === 'md' ? undefined : 1)
      const given = {
        'package.json': '{"private": true, "type": "module"}\n',
        ...Object.fromEntries(shown.map(([name, policy]) => [`legal/${name}.yaml`, policy])),
        ...site.given
      }
      for (const [file, text] of [...Object.entries(given), ...files]) put(project, file, text)
      inShell(project, `npm install --no-audit --no-fund ${[...site.packages, ...packed].join(' ')}`)
      for (const command of [...commands, ...(site.command === undefined ? [] : [site.command])])
        inShell(project, command)
      for (const [policy] of shown) {
        const built = fromHtml(readFileSync(join(project, site.page(policy)), 'utf8'))
        const holder = find(built, site.within)
        if (!holder) throw new Error(`${site.page(policy)} has no ${site.within}`)
        const {headings = [], [site.of]: words} = written[policy] ?? {}
        expect(wordsIn(holder)).toBe(words)
        expect(idsShared(headingsOf(holder), headings)).toEqual(
          headings.map(({words, ids: [id]}) => ({
            words,
            id: id === 'title' && site.isTitleWithoutId === true ? undefined : id
          }))
        )
      }
      console.log(`${name} ${version(project, site)}: every word and every id is there`)
      if (!site.development || !hasChromium()) return
      await whileServed(project, site.development[0], async (address) => {
        await editWhileShown({
          address: address + (site.development?.[1] ?? ''),
          policy: join(project, 'legal/policy.yaml'),
          within: site.within === 'main' ? 'main' : `.${site.within}`
        })
      })
      console.log(`${name} ${version(project, site)}: a change and a fault are shown`)
    },
    900_000
  )
})

/** The heading of the table of contents isn't part of the policy. */
function headingsOf(node: Nodes): ShownHeading[] {
  return headingsIn(node).filter(({ids}) => ids[0] !== 'contents-heading')
}

/** Each heading of a site, and its id if that is one of ours: a site may add other ids. */
function idsShared(theirs: readonly ShownHeading[], ours: readonly ShownHeading[]): object[] {
  return theirs.map(({words, ids}, place) => ({words, id: ids.find((id) => id === ours[place]?.ids[0])}))
}

/** The files and commands below the heading of a host. */
function recipe(name: string): {files: readonly (readonly [string, string])[]; commands: readonly string[]} {
  const [, , section = ''] =
    new RegExp(`^(#{2,3}) ${name}\\n(.*?)(?=^#{2,3} |$(?![^]))`, 'ms').exec(page) ?? []
  const files = [...section.matchAll(/^`([^`]+)`:\n\n```\w+\n(.*?)^```$/gms)]
  const shells = [...section.matchAll(/^```sh\n(.*?)^```$/gms)]
  return {
    files: files.map(([, file = '', text = '']) => [file, text] as const),
    commands: shells.flatMap(([, code = '']) => code.trim().split('\n'))
  }
}

function put(project: string, file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), {recursive: true})
  writeFileSync(join(project, file), text)
}

function inShell(cwd: string, command: string): void {
  const {status, stdout, stderr} = spawnSync('bash', ['--norc', '-c', command], {
    cwd,
    encoding: 'utf8',
    env: environment()
  })
  if (status !== 0) throw new Error(`${command}\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`)
}

function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: path,
    NODE_ENV: '',
    VITEST: '',
    ASTRO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    NUXT_TELEMETRY_DISABLED: '1'
  }
}

/** Starts a development server, and ends it with all processes that it started. */
async function whileServed(
  project: string,
  command: string,
  work: (address: string) => Promise<void>
): Promise<void> {
  const port = await freePort()
  const child = spawn('bash', ['--norc', '-c', `${command} --host 127.0.0.1 --port ${port}`], {
    cwd: project,
    detached: true,
    stdio: 'ignore',
    env: environment()
  })
  const address = `http://127.0.0.1:${port}`
  try {
    const answers = (): Promise<boolean> =>
      fetch(address).then(
        () => true,
        () => false
      )
    await expect.poll(answers).toBe(true)
    await work(address)
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' ? (address?.port ?? 0) : 0)
      })
    })
  })
}

/** The folder of a Node that all of them run on: some need a newer one than we do. */
function newNode(): string {
  if (Number(process.versions.node.split('.')[0]) >= 24) return dirname(process.execPath)
  const answer = execFileSync('npx', ['--yes', '--package', 'node@24', '--call', 'command -v node'], {
    encoding: 'utf8'
  })
  return dirname(answer.trim())
}

/** Whether a program is installed. Without it, its site is skipped with a warning. */
function hasProgram(name: string): boolean {
  const isThere = spawnSync(name, ['--help'], {stdio: 'ignore'}).error === undefined
  if (!isThere) process.stderr.write(`\nSKIPPED: there is no ${name}. Install it.\n\n`)
  return isThere
}

function find(node: Nodes, name: string): Element | undefined {
  if (node.type === 'element' && (node.tagName === name || [node.properties.className].flat().includes(name)))
    return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = find(child, name)
    if (found) return found
  }
  return undefined
}

function version(project: string, {packages, program}: Site): string {
  const [wanted] = packages
  if (wanted === undefined) return `with ${program ?? ''}`
  const name = wanted.replace(/(?<=.)@.*/, '')
  const about = readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8')
  return (JSON.parse(about) as {version: string}).version
}
