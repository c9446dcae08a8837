import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** The tree of a Markdown text, as remark reads it. */
export function remarkTree(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(text)
}
