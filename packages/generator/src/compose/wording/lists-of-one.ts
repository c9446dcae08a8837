/**
 * Turns a list of one entry into a paragraph, or into the rest of the sentence that introduces it. Only the
 * filled template shows which lists have one entry, since each entry has a condition of its own. No value
 * contains a line ending or an unescaped mark, so any line that begins with `- ` is an entry.
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

/** The beginning of a sentence that isn't finished: `You have the right`, `These measures:`. */
function isLead(block: string): boolean {
  return !/^(?:#|\||- )/.test(block) && /[\p{L}\d,:]$/u.test(block)
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}
