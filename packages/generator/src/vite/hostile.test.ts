import {mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {build, createServer, type Plugin, type Rolldown, type ViteDevServer} from 'vite'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {policies} from './index.js'

const policy = (name: string): string => `title: Privacy policy
language: en
organisation: {name: ${name}}
sections: [{kind: controller}]
`

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vite-'))
  put('policy.yaml', policy('Atlas'))
})

afterEach(() => {
  rmSync(folder, {recursive: true})
})

function put(name: string, content: string | Uint8Array): void {
  const path = join(folder, name)
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, content)
}

/** What a script exports after bundling. */
async function exportsOf(script: string, plugins: readonly Plugin[] = [policies()]): Promise<unknown> {
  put('main.js', script)
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins],
    build: {write: false, minify: false, lib: {entry: join(folder, 'main.js'), formats: ['es']}}
  })
  const [{output}] = (Array.isArray(result) ? result : [result]) as [Rolldown.RolldownOutput]
  const [{code}] = output
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {default: unknown}
  return module.default
}

describe('an import of a policy', () => {
  test.each([
    ['with a query of one’s own', './policy.yaml?v=2'],
    ['from a folder with odd signs', './a b/ü #1 {x}/policy.yaml'],
    ['through a link to it', './de.policy.yaml'],
    ['through a link to its folder', './current/policy.yaml']
  ])('%s is a module', async (_, from) => {
    put('a b/ü #1 {x}/policy.yaml', policy('Atlas'))
    put('legal/policy.yaml', policy('Atlas'))
    symlinkSync(join(folder, 'policy.yaml'), join(folder, 'de.policy.yaml'))
    symlinkSync(join(folder, 'legal'), join(folder, 'current'))
    const html = await exportsOf(`import {html} from ${JSON.stringify(from)}\nexport default html\n`)
    expect(html).toContain('Atlas')
  })

  test('of all at once is a module of each', async () => {
    put('legal/de.policy.yaml', policy('Orbis'))
    const script = "export default import.meta.glob('./**/*policy.yaml', {eager: true, import: 'facts'})\n"
    expect(await exportsOf(script)).toMatchObject({
      './policy.yaml': {organisation: {name: 'Atlas'}},
      './legal/de.policy.yaml': {organisation: {name: 'Orbis'}}
    })
  })

  test('as it is written leaves it to Vite', async () => {
    const script = "import text from './policy.yaml?raw'\nexport default text\n"
    expect(await exportsOf(script)).toBe(policy('Atlas'))
    const address = "import address from './policy.yaml?url'\nexport default address\n"
    expect(await exportsOf(address)).toMatch(/^data:/)
  })

  test('that is no file is left to the plugin that made it', async () => {
    const virtual: Plugin = {
      name: 'virtual',
      resolveId: (id) => (id === 'virtual:policy.yaml' ? '\0virtual:/policy.yaml' : null),
      load: (id) => (id.startsWith('\0virtual:') ? 'export default "made"\n' : null)
    }
    const script = "import text from 'virtual:policy.yaml'\nexport default text\n"
    expect(await exportsOf(script, [policies(), virtual])).toBe('made')
  })

  test('is a module where the plugin is there twice, or one for YAML after it', async () => {
    const yaml: Plugin = {
      name: 'yaml',
      transform: (_, id) => (id.endsWith('.yaml') && !id.includes('policy') ? 'export default 0' : null)
    }
    const script = "import {title} from './policy.yaml'\nexport default title\n"
    expect(await exportsOf(script, [policies(), policies(), yaml])).toBe('Privacy policy')
  })
})

describe('a policy file that is none', () => {
  const picture = Buffer.from(Array.from({length: 5000}, (_, index) => (index * 7919) % 256))
  const aliases = `a: &a [x]\n${'bcdefghij'.replace(/./g, (name, at: number) => `${name}: &${name} [${`*${'abcdefghij'[at] ?? ''},`.repeat(9)}]\n`)}`

  test.each([
    ['is empty', '', /Nothing is here/],
    ['is a picture', picture, /Not UTF-8/],
    ['is too large', `# ${'x'.repeat(1_100_000)}`, /Too large: 1\.1 MB, the limit is 1 MB/],
    ['is too deep', '['.repeat(50_000), /Nested too deeply/],
    ['would grow without end', aliases, /Aliases multiply this file/],
    ['has a key of JavaScript', `__proto__: {}\n${policy('Atlas')}`, /`__proto__` can't be a key/],
    ['is still to be written', policy('TODO'), /Still to do/],
    [
      'speaks to the terminal',
      `${policy('Atlas')}"\\u001B[31mred": 1\n\u001B]0;title\u0007: 1\n`,
      /Control character/
    ]
  ])('%s: the build stops, says why and shows a line', async (_, content, why) => {
    put('policy.yaml', content)
    const error = await exportsOf("import {html} from './policy.yaml'\nexport default html\n").then(
      String,
      String
    )
    expect(error).toMatch(why)
    // On a terminal, the text that Rolldown puts before it is in colour.
    const said = error.slice(error.indexOf('RolldownError'), error.indexOf('    at ')).replaceAll(folder, '')
    expect(said).toContain('policy.yaml')
    // eslint-disable-next-line no-control-regex -- that is what a terminal would obey
    expect(said).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F]/)
    for (const line of said.split('\n')) expect(line.length).toBeLessThan(1500)
  })

  test('has the signs that end lines in other languages, and is a module all the same', async () => {
    put('policy.yaml', `\uFEFF${policy('Atlas').replace('Privacy policy', '"P\u2028Q\u2029R"')}`)
    expect(await exportsOf("export {title as default} from './policy.yaml'\n")).toBe('P\u2028Q\u2029R')
  })
})

describe('a policy file that is watched', () => {
  let server: ViteDevServer
  beforeEach(async () => {
    server = await createServer({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [policies()],
      server: {middlewareMode: true, ws: false}
    })
  })
  afterEach(() => server.close())

  /**
   * Its HTML, or what is wrong. A watcher may miss a change right after another one, so the change is made
   * again.
   */
  const shown = (change: () => void) => async (): Promise<string> => {
    change()
    return server.ssrLoadModule('/policy.yaml').then(({html}) => String(html), String)
  }

  test('may go and come again, be replaced by another, by a folder and by a picture', async () => {
    const path = join(folder, 'policy.yaml')
    const gone = (): void => {
      rmSync(path, {recursive: true, force: true})
    }
    const steps: readonly (readonly [change: () => void, seen: string])[] = [
      [() => undefined, 'Atlas'],
      [gone, 'No such file'],
      [
        () => {
          put('policy.yaml', policy('Orbis'))
        },
        'Orbis'
      ],
      [
        () => {
          put('policy.yaml~', policy('Vega'))
          renameSync(`${path}~`, path)
        },
        'Vega'
      ],
      [
        () => {
          gone()
          mkdirSync(path)
        },
        'A folder, not a file'
      ],
      [
        () => {
          gone()
          put('policy.yaml', Buffer.from([0xff, 0xd8, 0xff, 0xe0]))
        },
        'Not UTF-8'
      ],
      [
        () => {
          put('policy.yaml', policy('Lyra'))
        },
        'Lyra'
      ]
    ]
    for (const [change, seen] of steps) await expect.poll(shown(change), {interval: 200}).toContain(seen)
  })
})
