import {appendFileSync, copyFileSync, mkdtempSync, truncateSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {largestSource} from '@policy-gen/schema/files'
import {beforeEach, expect, test} from 'vitest'
import {policyFiles} from './node.js'

const studio = fileURLToPath(new URL('../../../../examples/studio/policy.yaml', import.meta.url))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-files-'))
  copyFileSync(studio, join(folder, 'policy.yaml'))
})

test('reads a policy file', () => {
  expect(policyFiles.load('policy.yaml', folder)).toMatchObject({language: 'en-GB'})
})

test('returns undefined for a folder, a missing file and a file that is too large', () => {
  expect(policyFiles.load('.', folder)).toBeUndefined()
  expect(policyFiles.load('other.yaml', folder)).toBeUndefined()
  // It takes no space on the disk, but would take more memory than there is.
  truncateSync(join(folder, 'policy.yaml'), 1e10)
  expect(policyFiles.load('policy.yaml', folder)).toBeUndefined()
  truncateSync(join(folder, 'policy.yaml'), largestSource)
  expect(policyFiles.load('policy.yaml', folder)).toBeUndefined()
})

test('reads a larger file if the given limit allows it', () => {
  appendFileSync(join(folder, 'policy.yaml'), `# ${'x'.repeat(largestSource)}\n`)
  expect(policyFiles.load('policy.yaml', folder)).toBeUndefined()
  expect(policyFiles.load('policy.yaml', folder, 2 * largestSource)).toMatchObject({language: 'en-GB'})
})
