import {inAnyLanguage} from '../languages/basics.js'
import type {PolicyDocument} from './document.js'
import {plainSignsOf} from './plain-signs.js'

/** Neither a paragraph nor anything else with words, headings aside. */
export function isEmpty({tree, plain, frontMatter, rangeOf}: PolicyDocument): boolean {
  return !tree.children.some((node) => {
    const {start, end} = rangeOf(node)
    if (node.type === 'heading' || node.type === 'yaml' || start < frontMatter.end) return false
    return /\p{L}/u.test(plain.slice(start, end).replace(/<[^<>]*>/g, ''))
  })
}

/** A shopping list, or “Hello.”: nothing in it is what a policy says, and no word names what policies are about. */
export function isOffTopic(document: PolicyDocument): boolean {
  return (
    document.frontMatter.regimes === undefined &&
    !namesTheTopic(document.source) &&
    document.disclosures.every(({heading}) => heading) &&
    document.signs.size === 0 &&
    plainSignsOf(document).size === 0
  )
}

/** “Our privacy policy”, “Datenschutzerklärung”, “vos données”. */
function namesTheTopic(source: string): boolean {
  return topic().test(source)
}

const topic = inAnyLanguage((anyOf) => String.raw`(?<!\p{L})${anyOf(({documents}) => documents.topic)}`, 'iu')
