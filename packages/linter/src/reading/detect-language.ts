import {languageKnowledge, type ReadingLanguage} from '../languages/knowledge.js'
import {Words} from '../text/words.js'

/** As much of a text as is looked at. */
const sampleLength = 20_000

/** The language whose small words a text uses most; English, if it uses none. */
export function detectLanguage(markdown: string): ReadingLanguage {
  const words = new Words(markdown.slice(0, sampleLength))
  words.read(0, Math.min(markdown.length, sampleLength))
  let best: ReadingLanguage = 'en'
  let most = 0
  for (const language of ['en', 'de', 'fr'] as const) {
    const common = new Set(languageKnowledge[language].commonWords)
    let count = 0
    for (let place = 0; place < words.count; place++) if (common.has(words.textAt(place))) count++
    if (count > most) [best, most] = [language, count]
  }
  return best
}
