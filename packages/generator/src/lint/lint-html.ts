import {linesOf, type Lines} from 'remark-preset-lint-policy/internal'
import type {Finding} from './finding.js'
import {safeEdits, withWholeLineEnds} from './html-edits.js'
import {asidesOf, outlineOf} from './html-outline.js'
import {piecesOf, type HtmlPiece} from './html-pieces.js'
import {lintMarkdown, type Source} from './lint-markdown.js'
import type {Prose} from './lint-prose.js'
import {idsOf, type RuleChoice} from './rule-set.js'

/** Rules on the syntax of Markdown, which don't apply to a page. */
const aboutMarkdown = ['policy-no-pseudo-heading', 'policy-no-pseudo-list', 'policy-facts-in-prose']

/** The findings in the text of a page, with places in its source. */
export async function lintHtml(source: Source, choice: RuleChoice = {}): Promise<Finding[]> {
  const pieces = piecesOf(source.text)
  const off = [...(choice.off ?? []), ...aboutMarkdown]
  const anchors = choice.options?.['policy-no-broken-anchor']
  const options = {
    ...choice.options,
    // Tags are blank in the outline, and so are the anchors that they set.
    'policy-no-broken-anchor':
      anchors === false ? false : {also: anchorsIn(pieces), ...(typeof anchors === 'object' ? anchors : {})},
    // White space has no meaning in a page.
    'policy-no-odd-characters': withoutSpaces(choice.options?.['policy-no-odd-characters'])
  }
  // The lines of the outline differ from those of the page; offsets are the same.
  const lines = linesOf(source.text)
  const findings = await lintMarkdown(
    {
      ...source,
      text: outlineOf(source.text, pieces),
      language: languageIn(pieces),
      placeOf: lines.pointAt
    },
    {...choice, off, options}
  )
  const beside = await findingsBeside({...source, placeOf: lines.pointAt}, pieces, choice)
  const safe = safeEdits(source.text, pieces)
  const inText = findings.map(({fix, also = [], elsewhere = [], ...finding}) => {
    const others = also.flatMap((other) => safe(other, finding.rule) ?? [])
    // Half of a fix would be harmful.
    const edit = fix && others.length === also.length ? safe(fix, finding.rule) : undefined
    const {start, end} = withWholeLineEnds(
      {start: finding.start.offset, end: finding.end.offset},
      source.text
    )
    const places = elsewhere.map((place) => withWholeLineEnds(place, source.text))
    // A choice is for all of its places, or for none.
    const choices = finding.choices.flatMap((text) => {
      const edits = [{start, end}, ...places].map((place) => ({
        place,
        edit: safe({...place, text}, finding.rule)
      }))
      const written = edits[0]?.edit?.text
      const isSame = edits.every(({place, edit}) => edit?.end === place.end && edit.text === written)
      return isSame && written !== undefined ? [written] : []
    })
    return {
      ...finding,
      start: lines.pointAt(start),
      end: lines.pointAt(end),
      ...(edit && {fix: edit}),
      ...(edit && others.length > 0 && {also: others}),
      choices,
      ...(choices.length > 0 && places.length > 0 && {elsewhere: places})
    }
  })
  return [...inText, ...beside.map((finding) => placed(finding, lines))].sort(
    (a, b) => a.start.offset - b.start.offset
  )
}

/** The text of a page as Markdown, letter for letter at the same places. */
export function proseOfHtml(html: string): Prose {
  const pieces = piecesOf(html)
  return {text: outlineOf(html, pieces), language: languageIn(pieces)}
}

/**
 * Damage in the title of the page and in its fields. A person has to fix it: only the text of a page is fixed
 * automatically.
 */
async function findingsBeside(
  source: Source,
  pieces: readonly HtmlPiece[],
  choice: RuleChoice
): Promise<Finding[]> {
  const text = idsOf(choice).has(damage) ? asidesOf(source.text, pieces) : undefined
  if (text === undefined) return []
  const findings = await lintMarkdown({...source, text}, {...choice, only: [damage]})
  const found = findings.filter(({rule}) => rule === damage)
  return found.map(({fix, also, choices, ...finding}) => ({
    ...finding,
    choices: fix && also === undefined ? [fix.text, ...choices] : choices
  }))
}

const damage = 'policy-no-mojibake'

/** A finding at its lines in the page, which differ from those of the outline; the offsets are the same. */
function placed(finding: Finding, lines: Lines): Finding {
  return {
    ...finding,
    start: lines.pointAt(finding.start.offset),
    end: lines.pointAt(finding.end.offset)
  }
}

function withoutSpaces(options: unknown): unknown {
  return options === false ? false : {spaces: false, ...(typeof options === 'object' ? options : {})}
}

/** `<html lang="de">` */
function languageIn(pieces: readonly HtmlPiece[]): string | undefined {
  const page = pieces.find((piece) => piece.kind === 'open' && piece.name === 'html')
  return page?.kind === 'open' ? page.attributes.get('lang')?.value : undefined
}

function anchorsIn(pieces: readonly HtmlPiece[]): string[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'open' ? ['id', 'name'].flatMap((name) => piece.attributes.get(name)?.value ?? []) : []
  )
}
