import {languageOfTag, languageOrEnglish, type Policy} from '@policy-gen/schema'
import {speechIn, type Speech} from '../../compose/wording/speech.js'

/** The wording of labels. */
export interface LabelSpeech extends Speech {
  /** Words of ours for linked data, which marks a text in a language other than that of the rest. */
  readonly ours: (text: string) => string | {readonly '@value': string; readonly '@language': string}
}

/** The policy's own language and region, if the language is supported. */
export function labelSpeech({language}: Policy): LabelSpeech {
  if (languageOfTag(language) !== undefined)
    return {...speechIn(language, ['language']), ours: (text) => text}
  const spoken = languageOrEnglish(language)
  return {...speechIn(spoken, ['language']), ours: (text) => ({'@value': text, '@language': spoken})}
}
