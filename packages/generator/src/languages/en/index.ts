export {pageWords} from './page-words.js'
export {reportWords} from './report-words.js'
export {starterWords} from './starter-words.js'
export {wording} from './wording.js'
