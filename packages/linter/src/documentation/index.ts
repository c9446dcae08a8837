export {findingsPage} from './findings-page.js'
export {referencesPage} from './references-page.js'
export {rulePage, rulesIndex} from './rule-page.js'
