import type {Reporter, TestModule} from 'vitest/node'

/** Ends a test run with one line that any tool can read: `N passed, N failed`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = {passed: 0, failed: errors.length, skipped: 0, pending: 0}
    for (const module of modules) {
      // A file that cannot be loaded has no tests, but counts as failed.
      counts.failed += module.errors().length
      // So does a group whose setup or teardown fails.
      for (const suite of module.children.allSuites()) counts.failed += suite.errors().length
      for (const test of module.children.allTests()) counts[test.result().state]++
    }
    const skipped = counts.skipped + counts.pending
    process.stdout.write(
      `${counts.passed} passed, ${counts.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`
    )
  }
}
