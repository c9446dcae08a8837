import {languageKnowledge, type ReadingLanguage} from '../languages/knowledge.js'
import {wordsOf} from '../text/words.js'

/** As much of a text as is looked at. */
const sampleLength = 20_000

/** The language whose small words a text uses most; English, if it uses none. */
export function detectLanguage(markdown: string): ReadingLanguage {
  const words = wordsOf(markdown.slice(0, sampleLength))
  let best: ReadingLanguage = 'en'
  let most = 0
  for (const language of ['en', 'de', 'fr'] as const) {
    const common = new Set(languageKnowledge[language].commonWords)
    const count = words.filter(({text}) => common.has(text)).length
    if (count > most) [best, most] = [language, count]
  }
  return best
}
