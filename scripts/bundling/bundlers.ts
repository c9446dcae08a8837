import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build as esbuild} from 'esbuild'
import {build as vite} from 'vite'
import webpack from 'webpack'

/** What a bundler made of a file, and what it had to say about it. */
export interface Bundle {
  readonly code: string
  readonly complaints: readonly string[]
}

/** Each bundler as it comes, for a browser, with nothing put in place of what a browser lacks. */
export const bundlers: Readonly<Record<string, (entry: string) => Promise<Bundle>>> = {
  async esbuild(entry) {
    const {outputFiles, warnings} = await esbuild({
      entryPoints: [entry],
      bundle: true,
      format: 'iife',
      logLevel: 'silent',
      minify: true,
      platform: 'browser',
      write: false
    })
    return {code: outputFiles[0]?.text ?? '', complaints: warnings.map(({text}) => text)}
  },

  async vite(entry) {
    const complaints: string[] = []
    const result = await vite({
      configFile: false,
      logLevel: 'silent',
      root: fileURLToPath(new URL('.', import.meta.url)),
      build: {
        write: false,
        rolldownOptions: {
          input: entry,
          output: {format: 'iife'},
          onLog: (_, {message}) => complaints.push(message)
        }
      }
    })
    const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : []
    const chunks = outputs.flatMap(({output}) => output).filter((part) => part.type === 'chunk')
    return {code: chunks.map(({code}) => code).join('\n'), complaints}
  },

  async webpack(entry) {
    const folder = await mkdtemp(join(tmpdir(), 'webpack-'))
    try {
      const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
        webpack(
          {
            entry,
            mode: 'production',
            output: {path: folder, filename: 'bundle.js'},
            // Its remarks on size are a matter of taste; ours are kept in a table.
            performance: false,
            target: 'web'
          },
          (error, stats) => {
            if (error) reject(error)
            else resolve(stats)
          }
        )
      })
      const {errors = [], warnings = []} = stats?.toJson({all: false, errors: true, warnings: true}) ?? {}
      const complaints = [...errors, ...warnings].map(({message}) => message)
      if (errors.length > 0) return {code: '', complaints}
      return {code: await readFile(join(folder, 'bundle.js'), 'utf8'), complaints}
    } finally {
      await rm(folder, {recursive: true})
    }
  }
}
