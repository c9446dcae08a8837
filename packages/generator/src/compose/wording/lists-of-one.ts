/**
 * A list of one thing is a paragraph, or the rest of the sentence that leads into it. Which lists have one entry, only
 * the filled template shows: each entry has a condition of its own. No value holds a line ending or an unescaped mark,
 * so that a line which begins with `- ` is an entry.
 *
 * @example withoutListsOfOne('- Website: a.example') // 'Website: a.example'
 * @example withoutListsOfOne('You have the right\n\n- to object') // 'You have the right to object.'
 * @example withoutListsOfOne('By these measures:\n\n- backups') // 'By these measures: backups.'
 */
export function withoutListsOfOne(markdown: string): string {
  if (!/(?:^|\n\n)- /.test(markdown)) return markdown
  const blocks = markdown.split('\n\n')
  const written: string[] = []
  for (const [place, block] of blocks.entries()) {
    const isAlone = isEntry(block) && !isList(blocks[place - 1]) && !isList(blocks[place + 1])
    const said = isAlone ? block.slice(mark.length) : block
    const lead = blocks[place - 1]
    if (isAlone && lead !== undefined && isLead(lead)) written.push(`${written.pop()} ${ended(said)}`)
    else written.push(said)
  }
  return written.join('\n\n')
}

const mark = '- '

function isList(block: string | undefined): boolean {
  return block?.startsWith(mark) === true
}

function isEntry(block: string): boolean {
  return isList(block) && !block.includes('\n')
}

/** Begins a sentence and doesn't end it: `You have the right`, `These measures:`. */
function isLead(block: string): boolean {
  return !/^(?:#|\||- )/.test(block) && /[\p{L}\d,:]$/u.test(block)
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}
