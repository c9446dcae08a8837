import {inAnyLanguage} from '../languages/basics.js'
import type {PolicyDocument} from './document.js'
import {hasPlainSigns} from './plain-signs.js'

/** Whether a document has no words apart from its headings. */
export function isEmpty({tree, plain, frontMatter, rangeOf}: PolicyDocument): boolean {
  return !tree.children.some((node) => {
    const {start, end} = rangeOf(node)
    if (node.type === 'heading' || node.type === 'yaml' || start < frontMatter.end) return false
    return /\p{L}/u.test(plain.slice(start, end).replace(/<[^<>]*>/g, ''))
  })
}

/** Whether a text is about something else, like a shopping list: it discloses nothing and doesn't mention the topic. */
export function isOffTopic(document: PolicyDocument): boolean {
  return (
    document.frontMatter.regimes === undefined &&
    !namesTheTopic(document.source) &&
    document.disclosures.every(({heading}) => heading) &&
    document.signs.size === 0 &&
    !hasPlainSigns(document)
  )
}

/** Whether a text mentions the topic of policies: “our privacy policy”, “Datenschutzerklärung”, “vos données”. */
function namesTheTopic(source: string): boolean {
  return topic().test(source)
}

const topic = inAnyLanguage((anyOf) => String.raw`(?<!\p{L})${anyOf(({documents}) => documents.topic)}`, 'iu')
