/** The language that a template is written in decides how its values are escaped. */
export type TemplateKind = 'markdown' | 'html'

/** The kind that a template's name shows: `en/retention.md`, `page/page.html`. */
export function kindOf(name: string): TemplateKind {
  return name.endsWith('.html') ? 'html' : 'markdown'
}
