import {spawnSync} from 'node:child_process'

/** Whether there is a pre-commit. Without it, the test is skipped with a warning. */
export function hasPreCommit(): boolean {
  if (spawnSync('pre-commit', ['--version'], {stdio: 'ignore'}).status === 0) return true
  process.stderr.write('\nSKIPPED: there is no pre-commit. Install it.\n\n')
  return false
}
