export {loadPolicy} from './load-policy.js'
export {readUpTo, SilentPipeError} from './read-up-to.js'
