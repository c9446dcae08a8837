import type {Preset} from 'unified'
import {presetOf} from './preset.js'

/** Also vague words, and whatever else is a matter of style. */
const strict: Preset = presetOf(({preset}) => preset !== 'none')

export default strict
