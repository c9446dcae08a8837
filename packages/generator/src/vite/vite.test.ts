import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build, createServer, type Rolldown} from 'vite'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {policies} from './index.js'

const policy = (name: string): string => `title: Privacy policy
language: en
organisation: {name: ${name}}
sections:
  - kind: controller
  - kind: other
    heading: Braces
    body: "{{organisation.name}} writes \`\${x}\`, <b>bold</b> and </script>."
`

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vite-'))
  put('policy.yaml', policy('Atlas'))
  put('main.js', "import * as policy from './policy.yaml'\nexport default policy\n")
})

afterEach(() => {
  rmSync(folder, {recursive: true})
})

function put(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}

async function built(warn?: (message: string) => void): Promise<Record<string, unknown>> {
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [policies()],
    build: {
      write: false,
      minify: false,
      lib: {entry: join(folder, 'main.js'), formats: ['es']},
      rolldownOptions: {onLog: (_, {message}) => warn?.(message)}
    }
  })
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[]
  const [chunk] = outputs.flatMap(({output}) => output)
  const code = chunk?.type === 'chunk' ? chunk.code : ''
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default: Record<string, unknown>
  }
  return module.default
}

/** The line that an error of Vite names. */
function lineOf(error: unknown): unknown {
  return error instanceof Error && 'loc' in error && error.loc instanceof Object && 'line' in error.loc
    ? error.loc.line
    : error
}

describe('a policy file in Vite', () => {
  test('is a module with its title, language, HTML, Markdown and facts', async () => {
    const {title, language, html, markdown, facts} = await built()
    expect({title, language}).toEqual({title: 'Privacy policy', language: 'en'})
    expect(markdown).toMatch(/^# Privacy policy\n/)
    expect(html).toContain('Atlas')
    expect(html).not.toMatch(/<html|<\/script>/)
    expect(facts).toMatchObject({organisation: {name: 'Atlas'}})
  })

  test('stops the build where it is wrong, at its line', async () => {
    put('policy.yaml', policy('Atlas').replace('title:', 'titel:'))
    await expect(built()).rejects.toThrow(/policy\.yaml:1:1 {2}.*did you mean `title`/s)
  })

  test('warns of what is in English for want of words', async () => {
    put(
      'policy.yaml',
      policy('Atlas').replace('language: en', 'language: nl').replace('  - kind: controller\n', '')
    )
    const warnings: string[] = []
    await built((message) => warnings.push(message))
    expect(warnings).toEqual([expect.stringMatching(/policy\.yaml:2:11 {2}No words in Dutch/)])
  })

  test('leaves every other file alone', async () => {
    put('main.js', "export {default} from './other.json'\n")
    put('other.json', '{"a": 1}')
    expect(await built()).toEqual({a: 1})
  })

  test('is read anew when it has changed, and its fault is that of the request', async () => {
    const server = await createServer({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [policies()],
      server: {middlewareMode: true, ws: false}
    })
    try {
      const load = async (): Promise<unknown> => (await server.ssrLoadModule('/policy.yaml')).html
      expect(await load()).toContain('Atlas')
      put('policy.yaml', policy('Orbis'))
      await expect.poll(load).toContain('Orbis')
      // A watcher may miss a save right after another one, so the file is saved again.
      const broken = (): Promise<unknown> => {
        put('policy.yaml', 'titel: x\n')
        return load().then(String, lineOf)
      }
      await expect.poll(broken).toBe(1)
    } finally {
      await server.close()
    }
  })
})
