import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {expect, test} from 'vitest'

test('the entry with all its tables is at most 60 KB minified, and imports nothing except the edits of texts', async () => {
  const {outputFiles, metafile} = await build({
    entryPoints: [fileURLToPath(new URL('index.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent'
  })
  expect(outputFiles[0]?.contents.length).toBeLessThanOrEqual(60_000)
  expect(Object.keys(metafile.inputs).filter((path) => !path.includes('src/mojibake/'))).toEqual([
    expect.stringMatching(/src\/text\/edits\.ts$/)
  ])
})
