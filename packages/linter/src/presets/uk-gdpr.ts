import type {Preset} from 'unified'
import {presetForRegime} from './preset.js'

const ukGdpr: Preset = presetForRegime('uk-gdpr')

export default ukGdpr
