import type {Alias} from 'vite'

/**
 * Where our packages' exports and imports are in their sources, so that nothing stale in `dist` is used. The
 * patterns mirror the `exports` of each package; for a package's own `imports`, they are those for Node.
 *
 * @param packages The folder of the packages.
 */
export function sourcesIn(packages: string): Alias[] {
  const source = (path: string): string => `${packages}/${path}`
  return [
    {find: /^@policy-gen\/schema$/, replacement: source('schema/src/index.ts')},
    {
      find: /^@policy-gen\/schema\/(labels|definitions)\/(.+)$/,
      replacement: source('schema/src/languages/$2/$1.ts')
    },
    {find: /^@policy-gen\/schema\/(.+)$/, replacement: source('schema/src/$1/index.ts')},
    {find: /^remark-preset-lint-policy$/, replacement: source('linter/src/index.ts')},
    {find: /^remark-preset-lint-policy\/(policy-.+)$/, replacement: source('linter/src/rules/$1.ts')},
    {
      find: /^remark-preset-lint-policy\/(mojibake|disclosures|documentation|claims|languages|references|rules|internal)$/,
      replacement: source('linter/src/$1/index.ts')
    },
    {find: /^remark-preset-lint-policy\/(.+)$/, replacement: source('linter/src/presets/$1.ts')},
    {find: /^#native-parser$/, replacement: source('generator/src/lint/native-parser.ts')},
    {find: /^#languages$/, replacement: source('linter/src/languages/all-tables.ts')},
    {find: /^#policy-files$/, replacement: source('linter/src/files/node.ts')},
    {find: /^policy-gen\/lint$/, replacement: source('generator/src/lint/index.ts')},
    {find: /^policy-gen$/, replacement: source('generator/src/index.ts')}
  ]
}
