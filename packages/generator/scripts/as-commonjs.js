import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {basename} from 'node:path'
import {Script} from 'node:vm'

/** @typedef {import('esbuild').Metafile['outputs']} Outputs */

/**
 * Turns the files of a bundle into CommonJS, which Node opens and starts faster than modules.
 *
 * What is a module and isn't in the bundle can't be required by all supported versions of Node without a warning. It is
 * imported before the file that needs it, which is one that is asked for late, or an entry point.
 *
 * @param {string} folder
 * @param {Outputs} outputs
 * @param {{entries: readonly string[], commonJs: RegExp}} others the names of the entry points, and the packages that can be
 *   required
 */
export function asCommonJs(folder, outputs, {entries, commonJs}) {
  const needs = new Map(
    Object.keys(outputs).map((file) => [basename(file, '.js'), [...modulesNeededBy(file, outputs, commonJs)]])
  )
  for (const [name, needed] of needs) {
    const waits = entries.includes(name) && needed.length > 0
    const code = commonJsOf(readFileSync(`${folder}/${name}.js`, 'utf8'), needs)
    rmSync(`${folder}/${name}.js`)
    writeFileSync(`${folder}/${name}${waits ? '-itself' : ''}.cjs`, code)
    if (waits) writeFileSync(`${folder}/${name}.cjs`, loading(`${name}-itself`, needed))
  }
  writeFileSync(`${folder}/modules.cjs`, modules)
}

/** Modules outside, by name: `load` imports them, and `get` has what they export. */
const modules = `"use strict";
const loaded=new Map();
exports.get=(name)=>loaded.get(name);
exports.load=(names)=>Promise.all(names.map(async(name)=>{if(!loaded.has(name))loaded.set(name,await import(name))}));
`

/** @param {string} name @param {readonly string[]} needed */
function loading(name, needed = []) {
  const required = `require("./${name}.cjs")`
  if (needed.length === 0) return `Promise.resolve().then(()=>${required})`
  return `require("./modules.cjs").load(${JSON.stringify(needed)}).then(()=>${required})`
}

/**
 * The modules outside that a file, or one that it imports, imports.
 *
 * @param {string} from
 * @param {Outputs} outputs
 * @param {RegExp} commonJs
 */
function modulesNeededBy(from, outputs, commonJs) {
  /** @type {Set<string>} */
  const needed = new Set()
  const seen = new Set([from])
  for (const file of seen) {
    for (const {kind, path, external} of outputs[file]?.imports ?? []) {
      if (kind !== 'import-statement') continue
      if (!external) seen.add(path)
      else if (!isBuiltin(path) && !commonJs.test(path)) needed.add(path)
    }
  }
  return needed
}

/**
 * What a file exports doesn't change once it has run, so that a copy of it is as good.
 *
 * @param {string} code
 * @param {ReadonlyMap<string, readonly string[]>} needs
 */
function commonJsOf(code, needs) {
  const modules = new Set([...needs.values()].flat())
  /** @param {string} path */
  const required = (path) => {
    const name = basename(path, '.js')
    if (needs.has(name)) return `require("./${name}.cjs")`
    return modules.has(path) ? `require("./modules.cjs").get("${path}")` : `require("${path}")`
  }
  const common = code
    .replace(/^const require=.*;\n/, '')
    .replace(
      /\bimport(?:(?:\{(?<parts>[^{}]*)\}|(?<all>\*as )?(?: ?)(?<whole>[\w$]+) ?)from)?"(?<path>[^"]+)";/g,
      (/** @type {unknown[]} */ ...found) => {
        const {
          parts,
          all,
          whole,
          path = ''
        } = /** @type {Record<string, string | undefined>} */ (found.at(-1))
        const other = required(path)
        if (parts !== undefined) return `const{${parts.replaceAll(' as ', ':')}}=${other};`
        if (whole === undefined) return `${other};`
        const isModule = needs.has(basename(path, '.js')) || modules.has(path)
        return `const ${whole}=${other}${all === undefined && isModule ? '.default' : ''};`
      }
    )
    .replace(/\bimport\("\.\/(?<name>[\w-]+)\.js"\)/g, (_, /** @type {string} */ name) =>
      loading(name, needs.get(name))
    )
    // The files of other threads.
    .replace(/"(?<name>[\w-]+)\.js"/g, (path, /** @type {string} */ name) =>
      needs.has(name) ? `"${name}.cjs"` : path
    )
    .replace(/\bexport\{(?<parts>[^{}]*)\};?\s*$/, (_, /** @type {string} */ parts) => {
      const named = parts.split(',').map((part) => part.split(' as ').reverse().join(':'))
      return `module.exports={${named.join()}};\n`
    })
    .replace(/\bexport default (?<package>require_\w+\(\));?\s*$/, 'module.exports={default:$<package>};\n')
  const address = '$address'
  const whole = common.replaceAll('import.meta.url', address)
  const head = `var ${address}=process.getBuiltinModule("node:url").pathToFileURL(__filename).href;`
  const written = `"use strict";${whole === common ? '' : head}${whole}`
  // What is left of a module is an error here, and not when somebody comes to it.
  new Script(`(function(){${written}})`)
  return written
}
