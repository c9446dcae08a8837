import type {Preset} from 'unified'
import {presetForRegime} from './preset.js'

const lgpd: Preset = presetForRegime('lgpd')

export default lgpd
