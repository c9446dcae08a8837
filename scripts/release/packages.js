import {fileURLToPath} from 'node:url'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The packages that are published, each after its dependencies. */
export const packages = [
  {name: '@policy-gen/schema', path: `${root}packages/schema`},
  {name: 'remark-preset-lint-policy', path: `${root}packages/linter`},
  {name: 'policy-gen', path: `${root}packages/generator`},
  {name: 'eslint-plugin-policy', path: `${root}packages/eslint-plugin`}
]
