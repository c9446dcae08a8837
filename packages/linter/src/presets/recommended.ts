import type {Preset} from 'unified'
import {presetOf} from './preset.js'

/** What is wrong in any privacy policy. */
const recommended: Preset = presetOf(({preset}) => preset === 'recommended')

export default recommended
