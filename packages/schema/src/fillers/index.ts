export {findFiller, type Filler, type TextForm} from './filler.js'
export {findFillers, type PlacedFiller} from './find-fillers.js'
