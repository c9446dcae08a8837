import {beyondLimits} from '../../packages/generator/dist/lint/limits.js'
import {hostileTexts} from './index.js'
import {inParagraphs} from './texts/generator.js'

/**
 * The texts whose time is measured. A text with too many marks is refused at once, so it is also measured in paragraphs,
 * which are read.
 */
export const measuredTexts = {
  ...hostileTexts,
  markdown: [
    ...hostileTexts.markdown,
    ...hostileTexts.markdown.filter(({text}) => beyondLimits(text(160_000)) !== undefined).map(inParagraphs)
  ]
}
