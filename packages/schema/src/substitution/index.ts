export {fillPlaceholders, findPlaceholders, type Placeholder} from './placeholders.js'
export {lookUp} from './look-up.js'
