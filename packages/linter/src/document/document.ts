import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import type {Nodes, Root} from 'mdast'
import {disclosuresIn, type MadeDisclosure} from '../disclosures/recognise.js'
import {signsIn} from '../disclosures/signs.js'
import {readDocument} from '../reading/read-document.js'
import type {Reading} from '../reading/reading.js'
import {sectionsIn, type Section} from '../sections/sections.js'
import {linesOf, type Lines} from '../text/lines.js'
import type {Range} from '../text/range.js'
import {withoutRanges} from '../text/without-ranges.js'
import {readFrontMatter, type FrontMatter} from './front-matter.js'
import {withoutHidden} from './hidden.js'
import {htmlSource} from './html-source.js'
import {htmlTexts} from './html-texts.js'
import {languagesOf, type DocumentLanguages} from './languages.js'
import {restorePositions} from './positions.js'
import {proseOf} from './prose.js'
import {withoutSiteCode} from './site-code.js'
import {walk} from './walk.js'
import {within} from './within.js'

export type {Range} from '../text/range.js'

/** A document as rules see it. Results that several rules need are computed once. */
export interface PolicyDocument {
  /** The unchanged text of the file. All offsets are offsets in it. */
  readonly source: string
  readonly tree: Root
  readonly lines: Lines
  readonly frontMatter: FrontMatter
  /**
   * The source with spaces in place of what readers never see: comments, scripts, hidden elements, a site generator's code.
   */
  readonly visible: string
  /**
   * The source with spaces in place of everything that isn't prose: markup, addresses, code, HTML tags, hidden parts, front
   * matter. It is as long as the source, so offsets are the same in both.
   */
  readonly prose: string
  /**
   * The source with its markup, but with spaces in place of everything that isn't part of the policy: front matter, archive
   * notice, hidden parts.
   */
  readonly plain: string
  /** The main language: from the front matter, the text or the host; `undefined` if none of them gives one. */
  readonly language: string | undefined
  /** Which part is in which language, as far as the text shows. */
  readonly languages: DocumentLanguages
  /** The reading of the text, made once. Sections, disclosures, signs and claims are views of it. */
  readonly reading: Reading
  /** The sections by real and pseudo headings, with offsets in the source. */
  readonly sections: readonly Section[]
  /** The disclosures of the text, with their places. */
  readonly disclosures: readonly MadeDisclosure[]
  /** Everything that the text shows at least a sign of. */
  readonly signs: ReadonlySet<Disclosure | DisclosureItem>
  /** The note of an archive at the top, which isn't part of the policy. */
  readonly archiveNotice: Range | undefined
  /** Where a node is in the source. */
  readonly rangeOf: (node: Nodes) => Range
  /**
   * Maps an offset to a line and column of the file that the user has open, for messages that mention other places. The text
   * itself may be the outline of a page, or a document generated from a policy file.
   */
  readonly placeOf: PlaceOf
  /** The offset after which remark-lint sees no node and drops messages. */
  readonly lastNodeEnd: number
  /** Returns the nodes of a type in order, without those that the parser sees in the front matter. */
  readonly nodes: <Type extends Nodes['type']>(type: Type) => readonly Extract<Nodes, {type: Type}>[]
}

export type PlaceOf = (offset: number) => {readonly line: number; readonly column: number}

/** What a host knows about a text that the text itself doesn't show. */
export interface TextHost {
  /** The language that the host declares. */
  readonly language?: string | undefined
  /** Maps an offset to its place in the file that the text was made from. Without it, places are those in the text. */
  readonly placeOf?: PlaceOf | undefined
}

const known = new WeakMap<Root, PolicyDocument>()

/** Returns the document of a tree. Several plugins ask for it in turn; it is read for the first of them. */
export function documentOf(tree: Root, source: string, host?: TextHost): PolicyDocument {
  const existing = known.get(tree)
  // A transform between two rules may have changed the text, which is then read again.
  if (existing?.source === source) return existing
  const document = readTree(tree, source, host)
  known.set(tree, document)
  return document
}

/** Reads a document from its tree, the text that the tree was parsed from, and what the host knows about it. */
export function readTree(tree: Root, source: string, host?: TextHost): PolicyDocument {
  return new ReadTree(tree, source, host)
}

/**
 * A class, because each object literal with getters gets its own hidden class: code optimised for one document would be slow
 * for the next, and the garbage collector would keep both.
 */
class ReadTree implements PolicyDocument {
  readonly source: string
  readonly tree: Root
  readonly lines: Lines
  readonly frontMatter: FrontMatter
  readonly lastNodeEnd: number
  readonly archiveNotice: Range | undefined
  readonly placeOf: PlaceOf
  readonly #declared: string | undefined
  /** The length of the byte order mark, which the parser skips without counting it. */
  readonly #shift: number
  readonly #byType = new Map<string, Nodes[]>()
  #visible: string | undefined
  #prose: string | undefined
  #plain: string | undefined
  #languages: DocumentLanguages | undefined
  #reading: Reading | undefined
  #sections: readonly Section[] | undefined
  #disclosures: readonly MadeDisclosure[] | undefined
  #signs: PolicyDocument['signs'] | undefined

  constructor(tree: Root, source: string, {language, placeOf}: TextHost = {}) {
    this.source = source
    this.tree = tree
    this.frontMatter = readFrontMatter(source)
    this.#declared = language
    this.#shift = source.startsWith('\uFEFF') ? 1 : 0
    this.lines = linesOf(source)
    this.placeOf = placeOf ?? this.lines.pointAt
    restorePositions(tree, source.slice(this.#shift), this.lines, this.#shift)
    let lastNodeEnd = 0
    walk(tree, (node) => {
      if (!node.position) return
      const {start, end} = this.rangeOf(node)
      lastNodeEnd = Math.max(lastNodeEnd, 'children' in node ? start : end)
      if (node.type !== 'root' && start < this.frontMatter.end) return
      const list = this.#byType.get(node.type)
      if (list) list.push(node)
      else this.#byType.set(node.type, [node])
    })
    this.lastNodeEnd = lastNodeEnd
    this.archiveNotice = archiveNoticeOf(this.nodes('blockquote').map(this.rangeOf), source)
  }

  readonly rangeOf = ({position}: Nodes): Range => ({
    start: (position?.start.offset ?? 0) + this.#shift,
    end: (position?.end.offset ?? 0) + this.#shift
  })

  readonly nodes: PolicyDocument['nodes'] = (type) => (this.#byType.get(type) ?? []) as never

  get visible(): string {
    return (this.#visible ??= withoutSiteCode(
      withoutHidden(this.source, this.nodes('html').map(this.rangeOf)),
      this.nodes('paragraph').map(this.rangeOf),
      within([...this.nodes('code'), ...this.nodes('inlineCode')].map(this.rangeOf))
    ))
  }

  get prose(): string {
    return (this.#prose ??= proseOf(withoutRanges(this.visible, this.#struck), this.#texts))
  }

  /** Text that its author struck through is shown as no longer said: `~~We sell data.~~` */
  get #struck(): readonly Range[] {
    return this.nodes('delete').map(this.rangeOf)
  }

  /** The ranges of all words: in Markdown, and between the HTML tags in it. */
  get #texts(): readonly Range[] {
    const texts = this.nodes('text').map(this.rangeOf)
    const ofHtml = this.nodes('html').flatMap((node) => {
      const range = this.rangeOf(node)
      return htmlTexts(htmlSource(node, range, this.visible)).map(({start, end}) => ({
        start: range.start + start,
        end: range.start + end
      }))
    })
    return ofHtml.length > 0 ? [...texts, ...ofHtml].sort((a, b) => a.start - b.start) : texts
  }

  get plain(): string {
    return (this.#plain ??= plainOf(this.visible, this.frontMatter.end, [
      ...(this.archiveNotice ? [this.archiveNotice] : []),
      ...this.#struck
    ]))
  }

  get reading(): Reading {
    return (this.#reading ??= readDocument(
      this.plain,
      this.language === undefined ? {} : {language: this.language}
    ))
  }

  get sections(): readonly Section[] {
    return (this.#sections ??= sectionsIn(this.reading))
  }

  get disclosures(): readonly MadeDisclosure[] {
    return (this.#disclosures ??= disclosuresIn(this.reading))
  }

  get signs(): PolicyDocument['signs'] {
    return (this.#signs ??= signsIn(this.reading))
  }

  get languages(): DocumentLanguages {
    return (this.#languages ??= languagesOf(
      this.prose,
      cutsOf(this.nodes('heading'), this.nodes('strong'), this.rangeOf),
      primary(this.frontMatter.language ?? this.#declared)
    ))
  }

  get language(): string | undefined {
    // A page may declare a language that its text isn't in; the text takes precedence.
    return primary(this.frontMatter.language) ?? this.languages.main ?? primary(this.#declared)
  }
}

/** `de-AT` → `de`; `en_US`, as operating systems write it, → `en`; `undefined` for anything else: `english`, `x`. */
function primary(language: string | undefined): string | undefined {
  const [code = ''] = (language ?? '').toLowerCase().split(/[-_]/, 1)
  return /^[a-z]{2,3}$/.test(code) ? code : undefined
}

/** Where a part in another language may begin: at headings and bold text, in order. */
function cutsOf(
  headings: readonly Nodes[],
  strong: readonly Nodes[],
  rangeOf: PolicyDocument['rangeOf']
): readonly number[] {
  return [...headings, ...strong].map((node) => rangeOf(node).start).sort((a, b) => a - b)
}

/** Replaces with spaces what isn't the policy's own text: byte order mark, front matter, an archive notice, struck text. */
function plainOf(source: string, head: number, foreign: readonly Range[]): string {
  const ranges = [{start: 0, end: head}, ...foreign.toSorted((a, b) => a.start - b.start)]
  return withoutRanges(source, ranges).replace(/^\uFEFF/, ' ')
}

/** `> *The following text is … the privacy policy that was archived on 2002-08-02 … Wayback Machine …*` */
function archiveNoticeOf(quotes: readonly Range[], source: string): Range | undefined {
  const [first] = quotes
  if (!first) return undefined
  const text = source.slice(first.start, first.end)
  return /archived on|Wayback Machine/i.test(text) && text.includes('web.archive.org') ? first : undefined
}
