/** A character reference in a text, such as `&eacute;`, `&#233;`, `&#xe9;` or, escaped once more, `&amp;eacute;`. */
export interface CharacterReference {
  start: number
  end: number
  character: string
  /** How many times its ampersand was escaped: once in `&amp;eacute;`. */
  escaped: number
}

/** Finds the references to characters beyond ASCII. References to `&` and `<` are markup, and are left alone. */
export function findCharacterReferences(text: string): CharacterReference[] {
  const references: CharacterReference[] = []
  for (let start = text.indexOf('&'); start >= 0; start = text.indexOf('&', start + 1)) {
    reference.lastIndex = start
    const match = reference.exec(text)
    if (!match || text.charAt(start - 1) === '\\') continue
    const [whole, escapes = '', decimal, hexadecimal, name] = match
    const codePoint = name === undefined ? Number(decimal ?? `0x${hexadecimal}`) : codePointOf(name)
    if (codePoint < 0x80 || codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint < 0xe000)) continue
    const escaped = escapes.length / 'amp;'.length
    const character = String.fromCodePoint(codePoint)
    references.push({start, end: start + whole.length, character, escaped})
  }
  return references
}

const reference = /&((?:amp;){0,4})(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d{0,2}));/y

function codePointOf(name: string): number {
  codePoints ??= readNames()
  return codePoints.get(name) ?? 0
}

let codePoints: ReadonlyMap<string, number> | undefined

function readNames(): ReadonlyMap<string, number> {
  const map = new Map(latin1Names.split(' ').map((name, index) => [name, 0xa0 + index]))
  const others = otherNames.split(' ')
  for (let index = 0; index + 1 < others.length; index += 2) {
    map.set(others[index] ?? '', others[index + 1]?.codePointAt(0) ?? 0)
  }
  return map
}

/** The names that HTML 4 gave to U+00A0 to U+00FF. No editor writes the 2,000 names that HTML 5 added. */
const latin1Names =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 ' +
  'sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc ' +
  'Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve ' +
  'Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute ' +
  'acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ' +
  'ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

/** The other names of HTML 4, each with its character. */
const otherNames =
  'OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ Alpha Α Beta Β Gamma Γ Delta Δ ' +
  'Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ Omicron Ο Pi Π Rho Ρ Sigma Σ ' +
  'Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η ' +
  'theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ sigmaf ς sigma σ tau τ upsilon υ ' +
  'phi φ chi χ psi ψ omega ω thetasym ϑ upsih ϒ piv ϖ ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c ' +
  'zwj \u200d lrm \u200e rlm \u200f ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ ' +
  'dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € ' +
  'image ℑ weierp ℘ real ℜ trade ™ alefsym ℵ larr ← uarr ↑ rarr → darr ↓ harr ↔ crarr ↵ lArr ⇐ uArr ⇑ ' +
  'rArr ⇒ dArr ⇓ hArr ⇔ forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ prod ∏ sum ∑ minus ' +
  '− lowast ∗ radic √ prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ asymp ≈ ' +
  'ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ lceil ⌈ rceil ' +
  '⌉ lfloor ⌊ rfloor ⌋ lang 〈 rang 〉 loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦'
