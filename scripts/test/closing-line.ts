import type {Reporter, TestModule} from 'vitest/node'

/** Ends a test run with one line that any tool can read: `N passed, N failed`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = {passed: 0, failed: errors.length, skipped: 0, pending: 0}
    for (const module of modules) {
      // A file that cannot be loaded has no tests, and has failed all the same.
      counts.failed += module.errors().length
      // So has what a group needs before its tests or after them.
      for (const suite of module.children.allSuites()) counts.failed += suite.errors().length
      for (const test of module.children.allTests()) counts[test.result().state]++
    }
    const skipped = counts.skipped + counts.pending
    process.stdout.write(
      `${counts.passed} passed, ${counts.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`
    )
  }
}
