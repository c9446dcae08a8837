// Before a build: deletes files from `dist` whose sources no longer exist. The compiler leaves them there,
// and turbo caches them with the rest and restores them elsewhere.
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import process from 'node:process'

const folder = resolve(process.argv[2] ?? 'dist')
const maps = existsSync(folder)
  ? readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.map'))
  : []
for (const map of maps.map((name) => join(folder, name)).filter(isLost)) {
  rmSync(map)
  rmSync(map.replace(/\.map$/, ''), {force: true})
}

/** @param {string} map */
function isLost(map) {
  /** @type {unknown} */
  const read = JSON.parse(readFileSync(map, 'utf8'))
  const {sources = []} = /** @type {{readonly sources?: readonly string[]}} */ (read)
  const own = sources.filter((source) => !source.includes('node_modules/'))
  return own.length > 0 && own.every((source) => !existsSync(resolve(dirname(map), source)))
}
