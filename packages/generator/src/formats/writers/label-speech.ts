import {languageOfTag, languageOrEnglish, type Policy} from '@policy-gen/schema'
import {speechIn, type Speech} from '../../compose/wording/speech.js'

/** What labels are said with. */
export interface LabelSpeech extends Speech {
  /** Words of ours for linked data, which says of a text in another language than the rest which one it is. */
  readonly ours: (text: string) => string | {readonly '@value': string; readonly '@language': string}
}

/** The policy's own language and region, where we have words of it. */
export function labelSpeech({language}: Policy): LabelSpeech {
  if (languageOfTag(language) !== undefined)
    return {...speechIn(language, ['language']), ours: (text) => text}
  const spoken = languageOrEnglish(language)
  return {...speechIn(spoken, ['language']), ours: (text) => ({'@value': text, '@language': spoken})}
}
