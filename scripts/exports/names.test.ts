import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The source of every entry in the `exports` of all our packages. */
function entries(): string[] {
  const folders = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name))
  return folders.flatMap((folder) => {
    const {exports: exported = {}} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      exports?: Record<string, string | {types?: string}>
    }
    return Object.values(exported).flatMap((target) => {
      if (typeof target === 'string' || target.types === undefined) return []
      return sources(join(folder, target.types.replace('./dist/', 'src/').replace(/\.d\.ts$/, '.ts')))
    })
  })
}

/** The files that match a path with at most one `*`, in its name or in that of its folder. */
function sources(path: string): string[] {
  const [before = '', after] = path.split('*')
  if (after === undefined) return [path]
  if (after.startsWith('/'))
    return readdirSync(before)
      .map((name) => join(before, `${name}${after}`))
      .filter((file) => existsSync(file))
  // The build writes the presets of the laws, from the laws: no source declares them.
  if (!existsSync(dirname(path))) return []
  return readdirSync(dirname(path))
    .map((name) => join(dirname(path), name))
    .filter((file) => file.startsWith(before) && file.endsWith(after) && !file.endsWith('.test.ts'))
}

/** Where each exported type is declared, by its name. */
function declarationsOfTypes(files: readonly string[]): Map<string, Set<string>> {
  const {config} = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) => ts.sys.readFile(path)) as {
    config: object
  }
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root)
  // Names that Node and the language declare aren't compared with ours.
  const program = ts.createProgram(files, {
    ...options,
    composite: false,
    noEmit: true,
    noLib: true,
    types: []
  })
  const checker = program.getTypeChecker()
  const found = new Map<string, Set<string>>()
  for (const file of files) {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      if (!(symbol.flags & ts.SymbolFlags.Type)) continue
      // Another of our packages is read through its declarations, with a map to the same source.
      const places = (symbol.declarations ?? []).map((declaration) =>
        declaration
          .getSourceFile()
          .fileName.replace('/dist/', '/src/')
          .replace(/(?:\.d)?\.ts$/, '')
      )
      const known = found.get(exported.name) ?? new Set()
      found.set(exported.name, known)
      known.add(places.join(' '))
    }
  }
  return found
}

test('two types that the packages export never share a name', () => {
  const files = entries()
  const types = declarationsOfTypes(files)
  // Enough names were compared for the result to mean something.
  expect(files.length).toBeGreaterThan(30)
  expect([...types.keys()]).toEqual(
    expect.arrayContaining(['Policy', 'Finding', 'Claim', 'Edit', 'Requirement'])
  )
  const shared = [...types].filter(([, places]) => places.size > 1)
  expect(Object.fromEntries(shared.map(([name, places]) => [name, [...places]]))).toEqual({})
})
