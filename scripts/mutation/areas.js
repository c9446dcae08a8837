// The sources to mutate, and the tests that have to notice.

/**
 * @typedef {object} Area
 * @property {string} sources the folder whose sources are mutated
 * @property {readonly string[]} tests the folders whose tests are run, the nearest first
 */

/** @type {Readonly<Record<string, Area>>} */
export const areas = {
  mojibake: {
    sources: 'packages/linter/src/mojibake',
    tests: ['packages/linter/src/mojibake']
  },
  facts: {
    sources: 'packages/schema/src/facts',
    tests: ['facts', 'consistency', 'policy-coverage'].map((name) => `packages/schema/src/${name}`)
  },
  catalogue: {
    sources: 'packages/schema/src/catalogue',
    tests: ['catalogue', 'policy-coverage', 'documentation'].map((name) => `packages/schema/src/${name}`)
  },
  rules: {
    sources: 'packages/linter/src/rules',
    tests: ['packages/linter/src/rules']
  }
}
