import {findMojibake, type MojibakeFinding} from '../mojibake/index.js'
import {oncePer} from '../text/once-per.js'
import {withoutRanges} from '../text/without-ranges.js'
import type {PolicyDocument} from './document.js'
import {textForReaders} from './text-for-readers.js'

/** Finds the mojibake of a document, once. Rules about odd characters ask for it in order to leave it alone. */
export function mojibakeOf(document: PolicyDocument, code: boolean): readonly MojibakeFinding[] {
  return code ? withCode(document) : withoutCode(document)
}

const withCode = oncePer((document: PolicyDocument) => find(document, true))
const withoutCode = oncePer((document: PolicyDocument) => find(document, false))

/** What is damaged in names stays, so it mustn't be evidence of damage elsewhere: after a fix, it would be once more. */
function find(document: PolicyDocument, code: boolean): readonly MojibakeFinding[] {
  const {source} = document
  const all = findMojibake(source, {code})
  if (all.length === 0) return all
  const isText = textForReaders(document)
  const inNames = all.filter((finding) => !isText(finding))
  if (inNames.length === 0) return all
  const inText = findMojibake(withoutRanges(source, inNames, '_'), {code}).filter(isText)
  return [...inText, ...inNames].sort((a, b) => a.start - b.start)
}
