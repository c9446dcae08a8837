import type {Disclosure, DisclosureItem} from '@policy-gen/schema'
import type {Nodes, Root} from 'mdast'
import {disclosuresIn, type MadeDisclosure} from '../disclosures/recognise.js'
import {signsIn} from '../disclosures/signs.js'
import {readDocument} from '../reading/read-document.js'
import type {Reading} from '../reading/reading.js'
import {sectionsIn, type Section} from '../sections/sections.js'
import {linesOf, type Lines} from '../text/lines.js'
import type {Range} from '../text/range.js'
import {readFrontMatter, type FrontMatter} from './front-matter.js'
import {withoutHidden} from './hidden.js'
import {htmlTexts} from './html-texts.js'
import {languagesOf, type DocumentLanguages} from './languages.js'
import {restorePositions} from './positions.js'
import {proseOf} from './prose.js'
import {withoutSiteCode} from './site-code.js'
import {walk} from './walk.js'
import {within} from './within.js'

export type {Range} from '../text/range.js'

/** A document as rules see it. What several of them need is found out once. */
export interface PolicyDocument {
  /** The file to the letter. All offsets count in it. */
  readonly source: string
  readonly tree: Root
  readonly lines: Lines
  readonly frontMatter: FrontMatter
  /**
   * The source with a space for whatever isn't prose: markup, addresses, code, tags of HTML, hidden parts, front matter. It
   * is as long as the source, so that a place in it is a place there.
   */
  readonly prose: string
  /** The source with its markup, but a space for what isn't part of the policy: front matter, archive notice, hidden parts. */
  readonly plain: string
  /** The main language: of the front matter, or guessed; `undefined` if there is too little text to tell. */
  readonly language: string | undefined
  /** Which part is in which language, as far as the text shows. */
  readonly languages: DocumentLanguages
  /** The text, read once. Sections, disclosures and signs are views of it, and so are claims. */
  readonly reading: Reading
  /** The sections by real and pseudo headings, with offsets in the source. */
  readonly sections: readonly Section[]
  /** The disclosures of the text, with their places. */
  readonly disclosures: readonly MadeDisclosure[]
  /** Everything that the text shows at least a sign of. */
  readonly signs: ReadonlySet<Disclosure | DisclosureItem>
  /** The note of an archive at the head, which isn't part of the policy. */
  readonly archiveNotice: Range | undefined
  /** Where a node is in the source. */
  readonly rangeOf: (node: Nodes) => Range
  /**
   * Where somebody who has the file open finds what is at an offset: what a message says of other places. The text may be the
   * outline of a page, or the document that a policy file becomes.
   */
  readonly placeOf: PlaceOf
  /** After it, remark-lint sees no node and drops what is reported. */
  readonly lastNodeEnd: number
  /** The nodes of a kind, in order; those that only seem to be there (front matter) left out. */
  readonly nodes: <Type extends Nodes['type']>(type: Type) => readonly Extract<Nodes, {type: Type}>[]
}

export type PlaceOf = (offset: number) => {readonly line: number; readonly column: number}

/** What a host knows about a text and the text itself doesn't show. */
export interface TextHost {
  /** The language that it is said to be in. */
  readonly language?: string | undefined
  /** Where an offset is in the file that the text was made from; without it, in the text. */
  readonly placeOf?: PlaceOf | undefined
}

const known = new WeakMap<Root, PolicyDocument>()

/** The document of a tree that several plugins look at, one after the other: it is read for the first of them. */
export function documentOf(tree: Root, source: string, host?: TextHost): PolicyDocument {
  const existing = known.get(tree)
  // A transform between two rules may have changed the text: then everything is looked at anew.
  if (existing?.source === source) return existing
  const document = readTree(tree, source, host)
  known.set(tree, document)
  return document
}

/** The document of a tree, of the text that it was made from, and with what its host knows of it. */
export function readTree(tree: Root, source: string, host?: TextHost): PolicyDocument {
  return new ReadTree(tree, source, host)
}

/**
 * A class, since an object literal with getters is another kind of object each time that it is made: whatever looked at one
 * document would be slow for the next, and the collector of garbage would keep both.
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
  /** The parser passes over a mark at the head (BOM) without counting it. */
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

  get #visibleText(): string {
    return (this.#visible ??= withoutSiteCode(
      withoutHidden(this.source, this.nodes('html').map(this.rangeOf)),
      this.nodes('paragraph').map(this.rangeOf),
      within([...this.nodes('code'), ...this.nodes('inlineCode')].map(this.rangeOf))
    ))
  }

  get prose(): string {
    return (this.#prose ??= proseOf(this.#visibleText, this.#texts))
  }

  /** Where words are: in Markdown, and between the tags of HTML in it. */
  get #texts(): readonly Range[] {
    const texts = this.nodes('text').map(this.rangeOf)
    const ofHtml = this.nodes('html').flatMap((node) => {
      const {start, end} = this.rangeOf(node)
      return htmlTexts(this.#visibleText.slice(start, end)).map((text) => ({
        start: start + text.start,
        end: start + text.end
      }))
    })
    return ofHtml.length > 0 ? [...texts, ...ofHtml].sort((a, b) => a.start - b.start) : texts
  }

  get plain(): string {
    return (this.#plain ??= plainOf(this.#visibleText, this.frontMatter.end, this.archiveNotice))
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
    // A page may name a language that its text isn't in; the text comes first.
    return primary(this.frontMatter.language) ?? this.languages.main ?? primary(this.#declared)
  }
}

/** `de-AT` → `de`, and `en_US`, as systems write it, → `en`; nothing for what names no language: `english`, `x`. */
function primary(language: string | undefined): string | undefined {
  const [code = ''] = (language ?? '').toLowerCase().split(/[-_]/, 1)
  return /^[a-z]{2,3}$/.test(code) ? code : undefined
}

/** Where a part in another language may begin: at headings, or at bold lines if there are none. */
function cutsOf(
  headings: readonly Nodes[],
  strong: readonly Nodes[],
  rangeOf: PolicyDocument['rangeOf']
): readonly number[] {
  return [...headings, ...strong].map((node) => rangeOf(node).start).sort((a, b) => a - b)
}

/** A space for what readers of plain text don't know or shouldn't read: BOM, front matter, archive notice. */
function plainOf(source: string, head: number, notice: Range | undefined): string {
  const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ')
  const unmarked = blank(source.slice(0, head)) + source.slice(head).replace(/^\uFEFF/, ' ')
  return notice
    ? unmarked.slice(0, notice.start) +
        blank(unmarked.slice(notice.start, notice.end)) +
        unmarked.slice(notice.end)
    : unmarked
}

/** `> *The following text is … the privacy policy that was archived on 2002-08-02 … Wayback Machine …*` */
function archiveNoticeOf(quotes: readonly Range[], source: string): Range | undefined {
  const [first] = quotes
  if (!first) return undefined
  const text = source.slice(first.start, first.end)
  return /archived on|Wayback Machine/i.test(text) && text.includes('web.archive.org') ? first : undefined
}
