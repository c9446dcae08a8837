import type {Preset} from 'unified'
import {presetForRegime} from './preset.js'

const eprivacy: Preset = presetForRegime('eprivacy')

export default eprivacy
