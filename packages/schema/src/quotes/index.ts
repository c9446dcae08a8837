export {findUnaccounted} from './find-unaccounted.js'
export {findUnquoted} from './find-unquoted.js'
export {quotable} from './quotable.js'
export {quotesOf, type Quote} from './quotes.js'
