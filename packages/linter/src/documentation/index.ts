export {examplesOf, type BadExample, type Example, type Examples} from '../examples/index.js'
export {findingsPage} from './findings-page.js'
export {referencesPage} from './references-page.js'
export {rulePage, rulesIndex} from './rule-page.js'
