export {dpv} from './dpv.js'
export {json} from './json.js'
export {tilt} from './tilt.js'
export {txt} from './txt.js'
