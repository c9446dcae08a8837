export {runModule} from './run-module.js'
export {readSource} from '../source/read-source.js'
export type {Fault} from '../source/source.js'
export {loadPolicy} from './load-policy.js'
