import type {Preset} from 'unified'
import {presetForRegime} from './preset.js'

const caloppa: Preset = presetForRegime('caloppa')

export default caloppa
