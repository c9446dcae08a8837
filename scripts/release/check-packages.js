// Packs every package as npm would, and checks the tarballs with publint and are-the-types-wrong.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {packages, root} from './packages.js'

const folder = mkdtempSync(join(tmpdir(), 'policy-gen-pack-'))
try {
  for (const {name, path} of packages) {
    console.log(`\n${name}`)
    const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: path,
      encoding: 'utf8'
    })
    const tarball = join(folder, tarballName(packed))
    tool('publint', ['run', tarball, '--strict'])
    tool('attw', [tarball, '--profile', 'esm-only', '--format', 'ascii'])
  }
} finally {
  rmSync(folder, {recursive: true})
}

/**
 * @param {string} name
 * @param {string[]} words
 */
function tool(name, words) {
  execFileSync(join(root, 'node_modules/.bin', name), words, {cwd: root, stdio: 'inherit'})
}

/**
 * npm prints a list of what it packed, or from version 12 on an object by name.
 *
 * @param {string} json
 */
function tarballName(json) {
  /** @type {unknown} */
  const packed = JSON.parse(json)
  if (typeof packed !== 'object' || packed === null) throw new Error('npm packed nothing')
  /** @type {unknown[]} */
  const all = Object.values(packed)
  const [first] = all
  if (typeof first !== 'object' || first === null || !('filename' in first))
    throw new Error('npm packed nothing')
  return String(first.filename)
}
