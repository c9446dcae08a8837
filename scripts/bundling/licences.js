import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * The licences of the packages that files of a bundle come from, for `third-party-licences.txt`.
 *
 * @param {readonly string[]} files Paths, as esbuild lists them.
 */
export function licencesOf(files) {
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []))
  return [...folders].sort().map(licenceOf).join('\n\n')
}

/** Its text; for the few packages without one, what their package.json says. @param {string} folder */
function licenceOf(folder) {
  const name = folder.replace(/^.*node_modules\//, '')
  const file = readdirSync(folder).find((file) => /^licen[cs]e(?:\.|$)/i.test(file))
  if (file !== undefined) return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  /** @type {unknown} */
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (typeof about !== 'object' || about === null || !('license' in about))
    throw new Error(`${name} has no licence to put beside the bundle`)
  const author = 'author' in about ? `, ${JSON.stringify(about.author)}` : ''
  return `${name}\n\n${String(about.license)}${author}\n`
}
