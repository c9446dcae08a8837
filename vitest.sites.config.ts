import {defineConfig} from 'vitest/config'
import config from './vitest.config.js'

// Building sites needs a network and some minutes: `npm run sites` does it on its own.
export default defineConfig({
  resolve: config.resolve ?? {},
  test: {
    include: ['scripts/hosts/sites.test.ts'],
    hookTimeout: 600_000,
    expect: {poll: {timeout: 300_000}},
    reporters: ['verbose', './scripts/test/closing-line.ts']
  }
})
