// Which tests reach a source through their imports, read from the sources without running them.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import ts from 'typescript'

/**
 * The tests below the folders that import the file, directly or through others: the nearest first.
 *
 * @param {string} file
 * @param {readonly string[]} folders
 * @returns {string[]}
 */
export function testsOf(file, folders) {
  const tests = folders.flatMap((folder) =>
    filesBelow(folder).filter((path) => path.endsWith('.test.ts') && reaches(path, resolve(file)))
  )
  return [...new Set(tests)].sort((a, b) => distance(a, file) - distance(b, file))
}

/**
 * Every TypeScript file below a folder, in a fixed order.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort()
}

/** @type {Map<string, string[]>} */
const imports = new Map()

/**
 * @param {string} test
 * @param {string} file
 */
function reaches(test, file) {
  const seen = new Set([resolve(test)])
  for (const path of seen) {
    if (path === file) return true
    for (const imported of importsOf(path)) seen.add(imported)
  }
  return false
}

/** @param {string} path */
function importsOf(path) {
  let found = imports.get(path)
  if (!found) {
    const {importedFiles} = ts.preProcessFile(readFileSync(path, 'utf8'), true, true)
    found = importedFiles.flatMap(({fileName}) => sourceOf(fileName, path) ?? [])
    imports.set(path, found)
  }
  return found
}

/**
 * @param {string} name
 * @param {string} from
 * @returns {string | undefined}
 */
function sourceOf(name, from) {
  if (!name.startsWith('.')) return undefined
  const path = resolve(dirname(from), name.replace(/\.js$/, '.ts'))
  return path.endsWith('.ts') && existsSync(path) ? path : undefined
}

/**
 * How many folders are between two files; a test of the same name is nearest.
 *
 * @param {string} test
 * @param {string} file
 */
function distance(test, file) {
  if (test === file.replace(/\.ts$/, '.test.ts')) return -1
  const [a, b] = [dirname(test).split('/'), dirname(file).split('/')]
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  return a.length + b.length - 2 * shared
}
