#!/usr/bin/env node
import {statSync} from 'node:fs'
import modules from 'node:module'

// From Node 22 on, what was compiled once is kept for the next start.
/** @type {{builtinModules: readonly string[], enableCompileCache?: () => unknown}} */
const {enableCompileCache} = modules
enableCompileCache?.()

await import(isStale() ? '../dist/cli/main.js' : '../dist/bundle/main.js')

/** In a checkout, `tsc` may have built since the bundle was made. The package holds no trace of that. */
function isStale() {
  const built = timeOf('../dist/.tsbuildinfo')
  return built !== undefined && built > (timeOf('../dist/bundle/main.js') ?? 0)
}

/** @param {string} path */
function timeOf(path) {
  return statSync(new URL(path, import.meta.url), {throwIfNoEntry: false})?.mtimeMs
}
