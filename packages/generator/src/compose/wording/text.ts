/**
 * Text on one line: an explanation that was written over several lines becomes one paragraph, since it goes
 * into a table or next to other sentences.
 */
export function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}

/** The same, if there is one. */
export function optionalLine(text: string | undefined): string | null {
  return text === undefined ? null : oneLine(text)
}

/**
 * A label at the beginning of a line or a cell.
 *
 * @example capitalised('contact details') // 'Contact details'
 */
export function capitalised(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/**
 * An author's words at the beginning of a line or a cell. A name that begins with a small letter keeps it.
 *
 * @example opened('the doctor whom you choose') // 'The doctor whom you choose'
 * @example opened('iPhone backups')             // 'iPhone backups'
 */
export function opened(text: string): string {
  return /^\p{Ll}+(?:['’-]\p{Ll}+)*[,;:.]?(?:\s|$)/u.test(text) ? capitalised(text) : text
}

/**
 * Labels in a cell or after a colon, where a further “and” would be confusing: `posts and comments, photos
 * and videos`. If one contains a comma itself, they are separated by semicolons.
 */
export function series(labels: Iterable<string>, apart: string): string {
  const distinct = [...new Set(labels)]
  return distinct.join(distinct.some((label) => label.includes(', ')) ? apart : ', ')
}

/** The content of a cell for which there is no fact. */
export const emptyCell = '–'
