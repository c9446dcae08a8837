import type {Preset} from 'unified'
import {presetForRegime} from './preset.js'

const ccpa: Preset = presetForRegime('ccpa')

export default ccpa
