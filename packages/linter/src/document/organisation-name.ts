import {toString} from 'mdast-util-to-string'
import {nameIn} from '../text/name-in-title.js'
import type {PolicyDocument} from './document.js'

/** Returns the organisation's name in the title of a document. */
export function nameInTitle(document: PolicyDocument): string | undefined {
  const [title] = document.nodes('heading').filter(({depth}) => depth === 1)
  return title && nameIn(toString(title))
}
