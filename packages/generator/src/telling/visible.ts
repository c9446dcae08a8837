/**
 * Markdown as its reader sees it: without comments and hidden elements. What is left out becomes blank, so
 * that lines stay where they are.
 *
 * @example visible('We keep it <!-- for 3 years -->.') // 'We keep it                      .'
 */
export function visible(markdown: string): string {
  return markdown.includes('<') ? markdown.replace(comment, blank).replace(hidden, blank) : markdown
}

/** Inside code, a comment is shown. */
const comment = /<!--[^]*?(?:-->|$)/g

/** `<div hidden>…</div>`, `<p style="display:none">…</p>`. What `<details>` holds can be opened. */
const hidden =
  /<([a-z][a-z\d]*)\b(?=[^<>]*?(?:\shidden(?=[\s=/>])(?!="until-found")|\sstyle\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden)))[^<>]*>[^]*?(?:<\/\1\s*>|$)/gi

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
