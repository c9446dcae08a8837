/** Identifies the comment when it is updated. */
export const mark = '<!-- policy-gen: what changed -->'

/** What changed in a policy, as Markdown. */
export interface Change {
  readonly path: string
  readonly changes: string
}

/** GitHub accepts 65,536 characters, of which some count twice. */
const longest = 30_000

/** A comment on what changed. Its file names and words may come from a stranger's pull request. */
export function commentOf(changes: readonly Change[]): string {
  return `${mark}\n\n${summaryOf(changes) || 'No policy changes.\n'}`
}

/** The same for the summary of a job. */
export function summaryOf(changes: readonly Change[]): string {
  const whole = changes.map(({path, changes}) => `### \`${onOneLine(path)}\`\n\n${changes}`).join('\n')
  return mentioningNobody(shortened(whole))
}

function onOneLine(path: string): string {
  return path.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]/gu, '·')
}

/**
 * GitHub notifies everybody whom a comment mentions: `@atlas/everyone`. An e-mail address mentions nobody.
 */
function mentioningNobody(markdown: string): string {
  return markdown.replace(/(?<![\w.+-])@(?=\w)/g, '@\u200B')
}

function shortened(markdown: string): string {
  if (markdown.length <= longest) return markdown
  const end = markdown.lastIndexOf('\n', longest)
  return `${markdown.slice(0, end === -1 ? longest : end)}\n\nThere is more: run \`policy-gen diff\` to see all of it.\n`
}
