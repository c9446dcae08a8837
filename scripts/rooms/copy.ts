import {spawn} from 'node:child_process'
import {cpSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {sourcesIn} from '../test/sources.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a program wrote, and how it ended. */
export interface Ended {
  readonly status: number
  readonly out: string
}

/** A copy of the packages' sources, where everything that is derived from files sees an added file. */
export class Copy {
  readonly folder = mkdtempSync(join(tmpdir(), 'policy-gen-copy-'))

  constructor() {
    for (const name of ['schema', 'linter', 'generator'])
      for (const part of ['src', 'scripts', 'package.json']) this.#take(`packages/${name}/${part}`)
    for (const path of ['packages/generator/templates', 'scripts/languages']) this.#take(path)
    for (const path of ['node_modules', 'packages/generator/node_modules'])
      symlinkSync(join(root, path), join(this.folder, path))
  }

  /** Where something is in the copy. */
  at(path: string): string {
    return join(this.folder, path)
  }

  /** Runs one of our programs there. */
  run(program: string, words: readonly string[] = [], cwd = this.folder): Promise<Ended> {
    const child = spawn(process.execPath, [this.at(program), ...words], {
      cwd,
      env: {...process.env, NO_COLOR: '1'}
    })
    let out = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => (out += String(piece)))
    return new Promise((ended) =>
      child.on('close', (status) => {
        ended({status: status ?? 1, out})
      })
    )
  }

  /**
   * Bundles sources of the copy, each as a program that `run` starts from the same folder as the real one.
   */
  async bundle(entryPoints: Readonly<Record<string, string>>): Promise<void> {
    await build({
      entryPoints: Object.fromEntries(
        Object.entries(entryPoints).map(([name, path]) => [name, this.at(path)])
      ),
      outdir: this.at('packages/generator/dist/copy'),
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'error',
      plugins: [
        {
          name: 'sources of the copy',
          setup: (bundler) => {
            for (const {find, replacement} of sourcesIn(this.at('packages')))
              bundler.onResolve({filter: new RegExp(find)}, ({path}) => ({
                path: path.replace(find, replacement)
              }))
          }
        }
      ]
    })
  }

  /** The exports of a module in the bundle. */
  async load<Module>(name: string): Promise<Module> {
    const {href} = pathToFileURL(this.at(`packages/generator/dist/copy/${name}.js`))
    return (await import(/* @vite-ignore */ href)) as Module
  }

  remove(): void {
    rmSync(this.folder, {recursive: true})
  }

  #take(path: string): void {
    cpSync(join(root, path), this.at(path), {recursive: true})
  }
}
