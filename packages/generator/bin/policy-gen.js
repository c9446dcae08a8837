#!/usr/bin/env node
import process from 'node:process'

// To import a part of a module of Node's is to load all that it offers: with `node:fs`, streams.
const {existsSync, readFileSync} = process.getBuiltinModule('node:fs')
const {setFlagsFromString} = process.getBuiltinModule('node:v8')

// V8 runs a regular expression slowly once before it compiles it, and has then compiled it twice, which takes long for a
// policy or two. The number holds for expressions made from here on; to switch that off as a whole would break others.
setFlagsFromString('--regexp-tier-up-ticks=0')

// V8 optimises a function as soon as it has run a little. Most of what runs for a policy or two is done by then, and
// optimising it takes a quarter of the time; with a thousand it pays, and still does later.
/** @type {Readonly<Record<string, string>>} */
const patience = {
  20: '--interrupt-budget=1000000',
  22: '--invocation-count-for-turbofan=30000',
  24: '--invocation-count-for-turbofan=30000'
}
const flag = patience[process.versions.node.split('.', 1)[0] ?? '']
if (flag !== undefined) setFlagsFromString(flag)

// From Node 22 on, what was compiled once is kept for the next start.
/** @type {{createRequire: (from: string) => (path: string) => unknown, enableCompileCache?: () => unknown}} */
const {createRequire, enableCompileCache} = process.getBuiltinModule('node:module')
enableCompileCache?.()

// The package holds the bundle alone.
const unbundled = '../dist/cli/main.js'
if (isStale()) await import(unbundled)
else createRequire(import.meta.url)('../dist/bundle/main.cjs')

/** In a checkout, `tsc` may have built since the bundle was made. */
function isStale() {
  const built = read('../dist/.tsbuildinfo')
  return built !== undefined && !read('../dist/bundle/.tsbuildinfo')?.equals(built)
}

/** @param {string} path */
function read(path) {
  const file = new URL(path, import.meta.url)
  return existsSync(file) ? readFileSync(file) : undefined
}
