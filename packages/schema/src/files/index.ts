export {readUpTo, SilentPipeError} from './read-up-to.js'
export {whyUnreadable} from './why-unreadable.js'
