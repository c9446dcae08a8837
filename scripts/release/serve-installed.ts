import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {TestProject} from 'vitest/node'
import {serveInstalled} from './installed-registry.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The variables that make npm use the registry of what is installed here. */
    readonly installedRegistry: Readonly<Record<string, string>>
  }
}

/** One registry and one npm cache for all tests of a release: each package is packed once. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'policy-gen-registry-'))
  const {env, close} = await serveInstalled(folder)
  project.provide('installedRegistry', env)
  return async () => {
    await close()
    rmSync(folder, {recursive: true, force: true})
  }
}
