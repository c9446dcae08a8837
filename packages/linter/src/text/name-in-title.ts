/** `JetPhotos.Net » Privacy Policy`, `Privacy Policy – Atlas`, `your privacy - JetBlue` → the name. */
export function nameIn(title: string): string | undefined {
  const rest = title
    .replace(
      /\b(?:(?:your|our|the|global|online|website)\s+)*(?:privacy|cookies?)(?:\s+(?:and|&)\s+cookies?)?(?:\s+(?:policy|notice|statement))?(?:\s+(?:for|of|at))?\b/i,
      ''
    )
    .replace(/\bDatenschutz\p{L}*(?: (?:der|von|für))?(?!\p{L})/iu, '')
    .replace(
      /\b(?:politique de confidentialité|política de (?:privacidad|privacidade))(?: (?:de|da|do|del)(?: (?:la|le|el))?)?(?!\p{L})/iu,
      ''
    )
    .replace(/^[\s»›|:&–—-]+|(?<![\s»›|:&–—-])[\s»›|:&–—-]+$/g, '')
  if (/^(?:terms|legal|cookies?|policy|notice|statement|data|general)\b/i.test(rest)) return undefined
  return /^\p{Lu}[\p{L}\d.&' ]{2,40}$/u.test(rest) ? rest : undefined
}
