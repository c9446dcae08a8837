export {largestSource} from '../source/decode.js'
export {readUpTo, SilentPipeError} from './read-up-to.js'
export {whyUnreadable} from './why-unreadable.js'
