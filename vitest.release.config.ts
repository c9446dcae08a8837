import {defineConfig} from 'vitest/config'

// What a release publishes, packed, installed and run: `npm run rehearse`. It takes a network and a minute or two.
export default defineConfig({
  test: {
    include: ['scripts/release/*.test.ts'],
    // As in the suite: nothing asserts time, these only end what hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    globalSetup: ['scripts/release/serve-installed.ts'],
    // npm waits for the disk and the network: side by side, most of that costs nothing.
    maxWorkers: 3,
    reporters: ['default', './scripts/test/closing-line.ts']
  }
})
