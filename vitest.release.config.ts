import {defineConfig} from 'vitest/config'

// The rehearsal of a release needs a network and a minute: `npm run rehearse` runs it on its own.
export default defineConfig({
  test: {
    include: ['scripts/release/rehearsal.test.ts'],
    reporters: ['default', './scripts/test/closing-line.ts']
  }
})
