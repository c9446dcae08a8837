import {fix_text, TextFixerConfig} from 'ftfy-js'

/** What ftfy repairs besides mojibake, such as curled quotation marks, would not be a fair comparison. */
const config = new TextFixerConfig({
  uncurl_quotes: false,
  fix_character_width: false,
  fix_latin_ligatures: false,
  fix_line_breaks: false,
  remove_control_chars: false,
  normalization: null
})

/**
 * @param {string} text
 * @returns {string}
 */
export const mojibakeOnly = (text) => fix_text(text, config)
