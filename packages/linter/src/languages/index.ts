export {loadLanguages} from './loading.js'
export {LanguageNotLoaded, withLanguages} from './not-loaded.js'
