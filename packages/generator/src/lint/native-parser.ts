import type {Root} from 'mdast'

/** A parser that returns a tree for some texts. */
export type Parser = (text: string) => Root | undefined

/** The native parser of this platform. */
export async function nativeParser(): Promise<Parser> {
  try {
    const {markdownToMdast} = await import('./satteri.js')
    return (text) => {
      const node = markdownToMdast(text, {features: {frontmatter: true, gfm: true}})
      return node.type === 'root' ? node : undefined
    }
  } catch {
    // There is no build for this platform.
    return () => undefined
  }
}
