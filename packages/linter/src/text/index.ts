export {withoutHidden} from '../document/hidden.js'
export {applyEdits, type Edit} from './edits.js'
export {linesOf, type Lines} from './lines.js'
