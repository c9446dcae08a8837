export {readUpTo, SilentPipeError} from './read-up-to.js'
