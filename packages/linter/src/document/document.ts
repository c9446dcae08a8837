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
import {languagesOf, type DocumentLanguages} from './languages.js'
import {restorePositions} from './positions.js'
import {proseOf} from './prose.js'
import {walk} from './walk.js'

export type {Range} from '../text/range.js'

/** A document as rules see it. What several of them need is found out once. */
export interface PolicyDocument {
  /** The file to the letter. All offsets count in it. */
  readonly source: string
  readonly tree: Root
  readonly lines: Lines
  readonly frontMatter: FrontMatter
  /**
   * The source with a space for whatever isn't prose: markup, addresses, code, HTML, hidden parts, front matter. It is as
   * long as the source, so that a place in it is a place there.
   */
  readonly prose: string
  /** The source with its markup, but a space for what isn't part of the policy: front matter, archive notice, hidden parts. */
  readonly plain: string
  /** The main language: of the front matter, or guessed; nothing where there is too little text to know. */
  readonly language: string | undefined
  /** Which part is in which language, as far as the text shows. */
  readonly languages: DocumentLanguages
  /** The text, read once. Sections, disclosures and signs are views of it, and so are claims. */
  readonly reading: Reading
  /** The sections by real and pseudo headings, with offsets in the source. */
  readonly sections: readonly Section[]
  /** What the text discloses, and where. */
  readonly disclosures: readonly MadeDisclosure[]
  /** Everything of which the text shows at least a sign. */
  readonly signs: ReadonlySet<Disclosure | DisclosureItem>
  /** The note of an archive at the head, which isn't part of the policy. */
  readonly archiveNotice: Range | undefined
  /** Where a node is in the source. */
  readonly rangeOf: (node: Nodes) => Range
  /** Behind it remark-lint sees no node, and drops what is reported. */
  readonly lastNodeEnd: number
  /** The nodes of a kind, in order; those that only seem to be there (front matter) left out. */
  readonly nodes: <Type extends Nodes['type']>(type: Type) => readonly Extract<Nodes, {type: Type}>[]
}

const known = new WeakMap<Root, PolicyDocument>()

/** The document of a tree that several plugins look at, one after the other: it is read for the first of them. */
export function documentOf(tree: Root, source: string, declared?: string): PolicyDocument {
  const existing = known.get(tree)
  // A transform between two rules may have changed the text: then everything is looked at anew.
  if (existing?.source === source) return existing
  const document = readTree(tree, source, declared)
  known.set(tree, document)
  return document
}

/** The document of a tree, of the file that it was made from, and in the language that its host says it is in. */
export function readTree(tree: Root, source: string, declared?: string): PolicyDocument {
  const frontMatter = readFrontMatter(source)
  const byType = new Map<string, Nodes[]>()
  // The parser passes over a mark at the head (BOM) without counting it.
  const shift = source.startsWith('\uFEFF') ? 1 : 0
  const rangeOf = ({position}: Nodes): Range => ({
    start: (position?.start.offset ?? 0) + shift,
    end: (position?.end.offset ?? 0) + shift
  })
  const lines = linesOf(source)
  restorePositions(tree, source.slice(shift), lines, shift)
  let lastNodeEnd = 0
  walk(tree, (node) => {
    if (node.position) {
      const {start, end} = rangeOf(node)
      lastNodeEnd = Math.max(lastNodeEnd, 'children' in node ? start : end)
    }
    if (!node.position || (node.type !== 'root' && rangeOf(node).start < frontMatter.end)) return
    const list = byType.get(node.type)
    if (list) list.push(node)
    else byType.set(node.type, [node])
  })
  const nodes: PolicyDocument['nodes'] = (type) => (byType.get(type) ?? []) as never
  let visible: string | undefined
  const visibleText = (): string => (visible ??= withoutHidden(source, nodes('html').map(rangeOf)))
  let prose: string | undefined
  let plain: string | undefined
  let languages: DocumentLanguages | undefined
  let reading: Reading | undefined
  let sections: readonly Section[] | undefined
  let disclosures: readonly MadeDisclosure[] | undefined
  let signs: PolicyDocument['signs'] | undefined
  return {
    source,
    tree,
    lines,
    frontMatter,
    rangeOf,
    lastNodeEnd,
    nodes,
    archiveNotice: archiveNoticeOf(nodes('blockquote').map(rangeOf), source),
    get prose() {
      return (prose ??= proseOf(visibleText(), nodes('text').map(rangeOf)))
    },
    get plain() {
      return (plain ??= plainOf(visibleText(), frontMatter.end, this.archiveNotice))
    },
    get reading() {
      return (reading ??= readDocument(
        this.plain,
        this.language === undefined ? {} : {language: this.language}
      ))
    },
    get sections() {
      return (sections ??= sectionsIn(this.reading))
    },
    get disclosures() {
      return (disclosures ??= disclosuresIn(this.reading))
    },
    get signs() {
      return (signs ??= signsIn(this.reading))
    },
    get languages() {
      return (languages ??= languagesOf(
        this.prose,
        cutsOf(nodes('heading'), nodes('strong'), rangeOf),
        primary(frontMatter.language ?? declared)
      ))
    },
    get language() {
      // A page may name a language that its text isn't in; the text comes first.
      return primary(frontMatter.language) ?? this.languages.main ?? primary(declared)
    }
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
