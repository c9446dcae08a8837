import type {Preset} from 'unified'
import {presetForRegime} from './preset.js'

const pipeda: Preset = presetForRegime('pipeda')

export default pipeda
