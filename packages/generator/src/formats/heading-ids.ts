/** The ways in which hosts read the id of a heading, each with how it is written. */
export const headingIdForms = {
  /** For VitePress, Docusaurus, Hugo and Pandoc. Others would show it. */
  attribute: (words: string, id: string): string => `${words} {#${id}}`,
  /** For GitHub, Nuxt Content, Eleventy, and any other host that accepts HTML in Markdown. */
  anchor: (words: string, id: string): string => `<a id="${id}"></a>${words}`
}

/** A way in which hosts read the id of a heading. */
export type HeadingIds = keyof typeof headingIdForms

export const headingIdNames = Object.keys(headingIdForms) as readonly HeadingIds[]
