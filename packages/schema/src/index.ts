export * from './vocabulary/index.js'
export * from './model/index.js'
