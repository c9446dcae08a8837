/**
 * The language of a tag without its region, whether it is supported or not.
 *
 * @example primaryOf('nl-BE') // 'nl'
 */
export function primaryOf(tag: string): string {
  return tag.toLowerCase().replace(/-.*/s, '')
}
