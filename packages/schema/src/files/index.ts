export {decode, largestSource, type Decoded} from '../source/decode.js'
export {formatSize} from '../source/size.js'
export {readUpTo, SilentPipeError} from './read-up-to.js'
export {whyUnreadable} from './why-unreadable.js'
