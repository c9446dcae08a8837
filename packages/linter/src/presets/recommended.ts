import type {Preset} from 'unified'
import {presetOf} from './preset.js'

/** Faults that are faults in any privacy policy. */
const recommended: Preset = presetOf(({preset}) => preset === 'recommended')

export default recommended
