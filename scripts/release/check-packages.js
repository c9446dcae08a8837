// Packs every package as npm would, and checks the tarballs: with publint and are-the-types-wrong, and that
// they contain nothing that only building and testing need, no map to a source and no import of a missing
// module.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, posix} from 'node:path'
import {packages, root} from './packages.js'

/** Files that users of a package don't need. */
const unwanted = /\.test\.|\.snap$|\.tsbuildinfo$|(?:^|\/)(?:arbitrary-|\.)/

const folder = mkdtempSync(join(tmpdir(), 'policy-gen-pack-'))
try {
  for (const {name, path} of packages) {
    console.log(`\n${name}`)
    const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: path,
      encoding: 'utf8'
    })
    const {filename, files} = packedAs(packed)
    const faults = [
      ...files.filter((file) => unwanted.test(file)),
      ...files.flatMap((file) => lost(file, path, files)),
      ...missing(path, files)
    ]
    if (faults.length > 0) throw new Error(`${name} should not hold\n${faults.join('\n')}`)
    console.log(`${files.length} files`)
    const tarball = join(folder, filename)
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
 * A source map, and those of our sources that it refers to in vain: they aren't published, or they no longer
 * exist while their output is still in `dist`, which deleting `dist` and building again fixes.
 *
 * @param {string} file
 * @param {string} folder
 * @param {readonly string[]} files
 */
function lost(file, folder, files) {
  if (!file.endsWith('.map')) return []
  /** @type {unknown} */
  const map = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const {sources = []} = /** @type {{sources?: string[]}} */ (map)
  return sources
    .map((source) => posix.join(posix.dirname(file), source))
    .filter((source) => !source.includes('node_modules/') && !files.includes(source))
    .map((source) => `${file}: a map to ${source}`)
}

/**
 * Missing modules of the package that one of its modules imports: the command line is bundled, and modules
 * that nothing else needs are left out.
 *
 * @param {string} folder
 * @param {readonly string[]} files
 */
function missing(folder, files) {
  return files
    .filter((file) => /\.js$|\.d\.ts$/.test(file))
    .flatMap((file) =>
      [
        ...readFileSync(join(folder, file), 'utf8').matchAll(
          /(?:from|import)[\s(]*["'](\.{1,2}\/[^"'\s]+\.js)["']/g
        )
      ]
        .map(([, to = '']) => posix.join(posix.dirname(file), to))
        .filter((to) => !files.includes(file.endsWith('.d.ts') ? to.replace(/js$/, 'd.ts') : to))
        .map((to) => `${file}: an import of ${to}`)
    )
}

/**
 * npm prints a list of what it packed, or from version 12 on an object by name.
 *
 * @param {string} json
 * @returns {{filename: string, files: string[]}}
 */
function packedAs(json) {
  /** @type {unknown} */
  const answer = JSON.parse(json)
  const [packed] = Object.values(/** @type {{filename: string, files: {path: string}[]}[]} */ (answer))
  if (!packed) throw new Error('npm packed nothing')
  return {filename: packed.filename, files: packed.files.map(({path}) => path)}
}
