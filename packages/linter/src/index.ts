export {default} from './presets/recommended.js'
