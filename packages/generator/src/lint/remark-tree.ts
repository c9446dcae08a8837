import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'

/**
 * The tree of a Markdown text, as remark with its plugins for GitHub's flavour and front matter reads it. The
 * plugins themselves would also load code for writing trees as Markdown, which nothing here needs.
 */
export function remarkTree(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()]
  })
}
