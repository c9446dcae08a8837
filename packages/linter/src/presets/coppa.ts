import type {Preset} from 'unified'
import {presetForRegime} from './preset.js'

const coppa: Preset = presetForRegime('coppa')

export default coppa
