import type {Preset} from 'unified'
import {presetForRegime} from './preset.js'

const gdpr: Preset = presetForRegime('gdpr')

export default gdpr
