import type {Preset} from 'unified'
import {presetOf} from './preset.js'

/** Vague words, too, and other matters of style. */
const strict: Preset = presetOf(({preset}) => preset !== 'none')

export default strict
