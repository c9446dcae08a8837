// What is mutated, and the tests that have to notice.

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
    tests: ['packages/schema/src', 'packages/generator/src/compose']
  },
  catalogue: {sources: 'packages/schema/src/catalogue', tests: ['packages/schema/src']},
  rules: {
    sources: 'packages/linter/src/rules',
    tests: ['packages/linter/src/rules', 'packages/linter/src/presets']
  }
}
