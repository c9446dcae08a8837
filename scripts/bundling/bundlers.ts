import {fileURLToPath} from 'node:url'
import {build as esbuild} from 'esbuild'
import {build as vite} from 'vite'
import webpack from 'webpack'

/** A file of a page, in a folder with the files that it loads later; and the bundler's remarks. */
export interface Bundle {
  /** How the page includes it. */
  readonly script: string
  readonly complaints: readonly string[]
}

/** Each bundler with its defaults, for a browser, without polyfills for what a browser lacks. */
export const bundlers: Readonly<Record<string, (entry: string, folder: string) => Promise<Bundle>>> = {
  async esbuild(entry, folder) {
    const {warnings} = await esbuild({
      entryPoints: {page: entry},
      bundle: true,
      format: 'esm',
      logLevel: 'silent',
      minify: true,
      outdir: folder,
      platform: 'browser',
      splitting: true
    })
    return {
      script: '<script type="module" src="page.js"></script>',
      complaints: warnings.map(({text}) => text)
    }
  },

  async 'esbuild, in one file,'(entry, folder) {
    const {warnings} = await esbuild({
      entryPoints: {page: entry},
      bundle: true,
      format: 'iife',
      logLevel: 'silent',
      minify: true,
      outdir: folder,
      platform: 'browser'
    })
    return {script: '<script src="page.js"></script>', complaints: warnings.map(({text}) => text)}
  },

  async vite(entry, folder) {
    const complaints: string[] = []
    await vite({
      configFile: false,
      logLevel: 'silent',
      root: fileURLToPath(new URL('.', import.meta.url)),
      base: './',
      build: {
        emptyOutDir: true,
        outDir: folder,
        // Its remarks on size are a matter of taste; ours are kept in a table.
        chunkSizeWarningLimit: Infinity,
        rolldownOptions: {
          input: {page: entry},
          output: {entryFileNames: '[name].js'},
          onLog: (_, {message}) => complaints.push(message)
        }
      }
    })
    return {script: '<script type="module" src="page.js"></script>', complaints}
  },

  async webpack(entry, folder) {
    const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
      webpack(
        {
          entry: {page: entry},
          mode: 'production',
          output: {path: folder},
          // As above.
          performance: false,
          // Nor is minifying: that is a separate library, and half of the time.
          optimization: {minimize: false},
          target: 'web'
        },
        (error, stats) => {
          if (error) reject(error)
          else resolve(stats)
        }
      )
    })
    const {errors = [], warnings = []} = stats?.toJson({all: false, errors: true, warnings: true}) ?? {}
    return {
      script: '<script src="page.js"></script>',
      complaints: [...errors, ...warnings].map(({message}) => message)
    }
  }
}
