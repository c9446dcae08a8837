import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {sectionsOf, type Section} from '../disclosures/index.js'
import {readFrontMatter, type FrontMatter} from './front-matter.js'
import {guessLanguage} from './language.js'
import {linesOf, type Lines} from './lines.js'
import {proseOf} from './prose.js'

/** A stretch of the source. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A document as rules see it. What several of them need is found out once. */
export interface PolicyDocument {
  /** The file to the letter. All offsets count in it. */
  readonly source: string
  readonly tree: Root
  readonly lines: Lines
  readonly frontMatter: FrontMatter
  /**
   * The source with a space for whatever isn't prose: markup, addresses, code, HTML, front matter. It is as
   * long as the source, so that a place in it is a place there.
   */
  readonly prose: string
  /** Of the front matter, or guessed; nothing where it can't be told. */
  readonly language: string | undefined
  /** The sections by real and pseudo headings, with offsets in the source. */
  readonly sections: readonly Section[]
  /** The note of an archive at the head, which isn't part of the policy. */
  readonly archiveNotice: Range | undefined
  /** Where a node stands in the source. */
  rangeOf(node: Nodes): Range
  /** The nodes of a kind, in order; those that only seem to be there (front matter) left out. */
  nodes<Type extends Nodes['type']>(type: Type): readonly Extract<Nodes, {type: Type}>[]
}

const known = new WeakMap<Root, PolicyDocument>()

/** The document of a tree, and of the file that it was made from. */
export function documentOf(tree: Root, source: string): PolicyDocument {
  const existing = known.get(tree)
  // A transform between two rules may have changed the text: then everything is looked at anew.
  if (existing?.source === source) return existing
  const document = analyse(tree, source)
  known.set(tree, document)
  return document
}

function analyse(tree: Root, source: string): PolicyDocument {
  const frontMatter = readFrontMatter(source)
  const byType = new Map<string, Nodes[]>()
  // The parser passes over a mark at the head (BOM) without counting it.
  const shift = source.startsWith('\uFEFF') ? 1 : 0
  const rangeOf = ({position}: Nodes): Range => ({
    start: (position?.start.offset ?? 0) + shift,
    end: (position?.end.offset ?? 0) + shift
  })
  visit(tree, (node) => {
    if (!node.position || (node.type !== 'root' && rangeOf(node).start < frontMatter.end)) return
    const list = byType.get(node.type)
    if (list) list.push(node)
    else byType.set(node.type, [node])
  })
  const nodes: PolicyDocument['nodes'] = (type) => (byType.get(type) ?? []) as never
  let prose: string | undefined
  let language: string | undefined
  let sections: readonly Section[] | undefined
  return {
    source,
    tree,
    lines: linesOf(source),
    frontMatter,
    rangeOf,
    nodes,
    archiveNotice: archiveNoticeOf(nodes('blockquote').map(rangeOf), source),
    get prose() {
      return (prose ??= proseOf(source, nodes('text').map(rangeOf)))
    },
    get sections() {
      return (sections ??= sectionsOf(unmarked(source)))
    },
    get language() {
      return (language ??= frontMatter.language?.split('-')[0]?.toLowerCase() ?? guessLanguage(this.prose))
    }
  }
}

/** A space in place of the mark at the head (BOM): readers of plain text know none, and offsets stay. */
function unmarked(source: string): string {
  return source.replace(/^\uFEFF/, ' ')
}

/** `> *The following text is … the privacy policy that was archived on 2002-08-02 … Wayback Machine …*` */
function archiveNoticeOf(quotes: readonly Range[], source: string): Range | undefined {
  const [first] = quotes
  if (!first) return undefined
  const text = source.slice(first.start, first.end)
  return /archived on|Wayback Machine/i.test(text) && /web\.archive\.org/.test(text) ? first : undefined
}
