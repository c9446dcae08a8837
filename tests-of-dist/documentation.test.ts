import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {snippets, type Snippet} from '../scripts/style/snippets.js'
import {linesIn, testOfLine, withoutNpx} from '../scripts/style/where-run.js'
import {policyGen, type Ended} from './policy-gen.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const all = snippets()

/** What asks questions on a terminal is given the answers. */
const answered = 'policy-gen init --yes --name Atlas --email privacy@atlas.example --country NL'

/** The commands of a block that are run here; the others are listed in `scripts/style/where-run.ts`. */
function commandsIn(snippet: Snippet): string[] {
  return linesIn(snippet.code)
    .filter((line) => testOfLine(snippet, line) === 'tests-of-dist/documentation.test.ts')
    .map((line) => withoutNpx(line).replace(/policy-gen init$/, answered))
}

/** The commands of each page, in the order in which somebody reads them. */
const pages = [...new Set(all.map(({page}) => page))]
  .map((page) => ({
    page,
    commands: all.filter((snippet) => snippet.page === page && snippet.language === 'sh').flatMap(commandsIn)
  }))
  .filter(({commands}) => commands.length > 0)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-gen-documentation-'))
})
afterEach(() => {
  rmSync(folder, {recursive: true, force: true})
})

describe.runIf(process.platform === 'linux')('what the pages say to type', () => {
  test('is found', () => {
    expect(pages.length).toBeGreaterThan(5)
    expect(pages.flatMap(({commands}) => commands).length).toBeGreaterThan(25)
  })

  test.each(pages)('runs: $page', async ({commands}) => {
    layOut(folder)
    for (const command of commands) {
      // A page that says how to begin doesn't speak of the policy that is there already.
      if (command.includes(' init ')) rmSync(join(folder, 'policy.yaml'))
      // Nor one that says how to make shards of those.
      if (command.includes('mkdir shards')) {
        if (!hasJq()) continue
        rmSync(join(folder, 'shards'), {recursive: true})
      }
      const {status, stdout, stderr} = await type(command)
      // 1 is for findings, of which these policies have some; 2 for what the program didn't understand.
      expect([command, status, stderr]).toEqual([command, status === 1 ? 1 : 0, stderr])
      expect(stdout + stderr).not.toMatch(/Unknown (?:option|command)|is a bug in policy-gen/)
    }
  })

  test('the README shows what is printed', async () => {
    const shown = all.filter(({language, page}) => language === 'console' && page === 'README.md')
    expect(shown).toHaveLength(1)
    const [typed = '', ...lines] = shown[0]?.code.trimEnd().split('\n') ?? []
    cpSync(join(root, 'examples/jetblue'), join(folder, 'examples/jetblue'), {recursive: true})
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const {stdout} = await type(withoutNpx(typed.replace(/^\$ /, '')))
    const printed = stdout.replace(/ +/g, ' ')
    for (const line of lines.filter((line) => line.trim() !== '…'))
      expect(printed).toContain(line.trim().replace(/ +/g, ' '))
  })
})

/** A project such as the pages speak of, in a repository with a branch to compare with. */
function layOut(folder: string): void {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const example = (name: string, to: string): void => {
    cpSync(join(root, 'examples', name), join(folder, to))
  }
  for (const name of ['legal', 'archive', 'shards', 'theme', 'my-templates/en'])
    mkdirSync(join(folder, name), {recursive: true})
  for (const name of ['policy.yaml', 'old.yaml', 'legal/policy.yaml']) example('shop/policy.yaml', name)
  example('atlas/policy.yaml', 'new.yaml')
  example('jetblue/original.md', 'privacy.md')
  example('jetblue/original.md', 'archive/jetblue-2015-03-01.md')
  writeFileSync(join(folder, 'accepted.json'), '{"version": 1, "findings": []}')
  writeFileSync(join(folder, 'theme/theme.css'), 'main {max-width: 40rem}\n')
  writeFileSync(join(folder, 'my-templates/en/security.md.hbs'), 'We take care.\n')
  writeFileSync(
    join(folder, 'shards/00000.ndjson'),
    `${JSON.stringify({id: 'one', fetched: '2015-03-01', text: '# Privacy\n\nWe donâ€™t sell your data.\n'})}\n`
  )
  const git = (...parameters: string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...parameters], {cwd: folder})
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n')
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Begin')
  git('commit', '--quiet', '--allow-empty', '--message', 'Go on')
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
}

/** A line that needs no shell is run without one. */
async function type(line: string): Promise<Ended> {
  const [program, ...words] = line.split(' ')
  return program === 'policy-gen' && /^[\w .,:=/~@-]+$/.test(line) ? policyGen(words, folder) : inShell(line)
}

function inShell(command: string): Ended {
  const path = `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}`
  const {status, stdout, stderr} = spawnSync('bash', ['--norc', '-c', command], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    env: {...process.env, PATH: path, NO_COLOR: '1', SLURM_ARRAY_TASK_ID: '0'}
  })
  return {status: status ?? -1, stdout, stderr}
}

/** Whether there is a jq. Without it the lines that need one are passed over, audibly. */
function hasJq(): boolean {
  const isThere = spawnSync('jq', ['--version'], {stdio: 'ignore'}).error === undefined
  if (!isThere) process.stderr.write('\nSKIPPED: there is no jq. Install it.\n\n')
  return isThere
}
