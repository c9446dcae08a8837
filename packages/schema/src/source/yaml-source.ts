import {Composer, CST, isAlias, isMap, isNode, isScalar, isSeq, Lexer, Parser} from 'yaml'
import type {Document, Node, Pair, ParsedNode, YAMLError, YAMLMap} from 'yaml'
import type {Path} from '../problems/problem.js'
import {aliasTargets, type AliasTargets} from './aliases.js'
import {deepest, tooDeep} from './depth.js'
import {linesOf, placeOf, type Lines} from './lines.js'
import type {Fault, Source, Unreadable} from './source.js'
import {unclosedIn, type Unclosed} from './unclosed.js'
import {usualNodes} from './usual/nodes.js'
import {toValue} from './yaml-value.js'

/**
 * Reads YAML 1.2 (and so JSON) with the places of all its parts.
 *
 * A policy is data: no tags, one document, every key once, and anchors only if they don't multiply the file.
 */
export function readYaml(text: string): Source | Unreadable {
  const lines = linesOf(text)
  return readUsual(lines) ?? readAny(lines)
}

/** Files that are written as nearly all policies are. */
function readUsual(lines: Lines): Source | undefined {
  const root = usualNodes(lines.text)
  if (!root) return undefined
  const targets = aliasTargets(root)
  const read = toValue(root, targets, lines)
  return {...read, locate: locator(root, targets, lines)}
}

function readAny(lines: Lines): Source | Unreadable {
  const {text} = lines
  const {tokens, cut, levels} = readTokens(text)
  // A token may be one level deeper than what was open at once, never many.
  const deep = levels > deepest / 2 ? tooDeep(tokens) : undefined
  if (deep !== undefined) {
    return {
      faults: [
        {
          code: 'syntax',
          message: explanations.RESOURCE_EXHAUSTION,
          place: placeOf(lines, deep, deep + 1)
        }
      ]
    }
  }
  const documents = compose(tokens, text.length)
  const faults = documents
    .flatMap((document, index) => faultsOf(document, index, lines, tokens, cut))
    .slice(0, mostFaults)
  const [document] = documents
  if (!document || faults.length > 0) return {faults}
  const root = document.contents
  const targets = aliasTargets(root)
  const read = toValue(root, targets, lines)
  // Nothing is reported about the unread part: it may contain what would seem to be missing.
  if (cut !== undefined && read.faults.length > 0) return {faults: read.faults}
  return {...read, locate: locator(root, targets, lines)}
}

function compose(tokens: readonly CST.Token[], length: number): Document.Parsed[] {
  const composer = new Composer<ParsedNode>({prettyErrors: false, logLevel: 'silent', uniqueKeys: false})
  const {stackTraceLimit} = Error
  // Every extra comma makes an error object; capturing its stack, which nobody reads, would take most of the
  // time.
  Error.stackTraceLimit = 0
  try {
    return [...composer.compose(tokens, true, length)]
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** A file that isn't YAML at all is wrong in every line: the first few faults are enough. */
const mostFaults = 20

/** The tokens of a source, how many were open at once, and where reading stopped, if it did before the end. */
interface Tokens {
  readonly tokens: CST.Token[]
  readonly levels: number
  readonly cut?: number
}

/**
 * Reading stops at a second document, and after a number of faults: otherwise a megabyte of `[]`, or of the
 * same key, takes long. It also stops if the source is far too deep, which `tooDeep` finds in the part that
 * was read.
 */
export function readTokens(text: string): Tokens {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  const isFault = faultFinder(parser)
  let documents = 0
  let errors = 0
  let others = 0
  let levels = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token)
      if (token.type === 'document') documents++
      if (token.type === 'error') errors++
    }
    if (isFault(lexeme)) others++
    if (documents > 2 || errors > mostFaults) return {tokens, levels}
    levels = Math.max(levels, parser.stack.length)
    if (levels > 4 * deepest) break
    if (others > mostFaults) return {tokens: [...tokens, ...parser.end()], levels, cut: parser.offset}
  }
  return {tokens: [...tokens, ...parser.end()], levels}
}

/**
 * Finds what the parser accepts but what is a fault all the same: a repeated key, a key that isn't a word,
 * and an extra comma.
 */
function faultFinder({stack}: Parser): (lexeme: string) => boolean {
  // By the level of the map: a closed map isn't opened again.
  const known: {readonly map: object; readonly keys: Set<string>}[] = []
  let last = ''
  return (lexeme) => {
    const before = last
    if (!isBlank(lexeme)) last = lexeme
    // After this mark, anything is text.
    if (before === CST.SCALAR || (lexeme !== ':' && lexeme !== ',')) return false
    if (lexeme === ',') return before === ','
    const map = stack.at(-1)
    if (!isMapToken(map)) return false
    const key = map.items.at(-1)?.key
    // A list, a map, or neither.
    if (!key || !('source' in key)) return true
    let level = known[stack.length]
    if (level?.map !== map) known[stack.length] = level = {map, keys: new Set()}
    return level.keys.size === level.keys.add(key.source).size
  }
}

/** Blank space or a comment. Nearly all lexemes begin with an ASCII character, whose number is enough. */
function isBlank(lexeme: string): boolean {
  const first = lexeme.charCodeAt(0)
  return first > 0x7f
    ? /^\s/.test(lexeme)
    : first === 0x20 || (first >= 0x09 && first <= 0x0d) || first === 0x23
}

/** `[a: 1, a: 2]` is a list of two maps. */
function isMapToken(token: CST.Token | undefined): token is CST.BlockMap | CST.FlowCollection {
  return token?.type === 'block-map' || (token?.type === 'flow-collection' && token.start.source === '{')
}

function faultsOf(
  document: Document.Parsed,
  index: number,
  lines: Lines,
  tokens: readonly CST.Token[],
  cut: number | undefined = Infinity
): Fault[] {
  const [start] = document.range
  if (index > 0) {
    const message = 'A second document begins here: one file holds one.'
    return [{code: 'syntax', message, place: placeOf(lines, start, start + 3)}]
  }
  const {yaml} = document.directives
  if (yaml.explicit && yaml.version !== '1.2') {
    return [
      {
        code: 'syntax',
        message: 'This is read as YAML 1.2, where `no` is a word and not `false`: take this line out.',
        place: placeOf(lines, 0, lines.text.indexOf('\n'))
      }
    ]
  }
  const errors = [...document.errors, ...document.warnings].filter(
    ({code, pos: [start]}) => code !== 'BAD_ALIAS' && start < cut
  )
  // Where reading stopped, nothing that was open is closed.
  const unclosed = cut === Infinity && errors.some(isOfUnclosed) ? unclosedIn(tokens) : []
  const others = unclosed.length > 0 ? errors.filter((error) => !isOfUnclosed(error)) : errors
  return [
    ...unclosed.slice(0, mostFaults).map((opening) => unclosedFault(opening, lines)),
    ...others.slice(0, mostFaults).map((error) => fault(error, lines))
  ]
}

/** The parser reports where it noticed, which is after everything that follows the opening mark. */
function isOfUnclosed({message}: YAMLError): boolean {
  return /end with a [\]}]$|^Missing closing/.test(message)
}

function unclosedFault({opener, closer, offset}: Unclosed, lines: Lines): Fault {
  const message =
    opener === closer
      ? `No second ${opener} closes this text: add it after the last word.`
      : `Nothing closes this \`${opener}\`: add \`${closer}\` after the last entry.`
  return {code: 'syntax', message, place: placeOf(lines, offset, offset + 1)}
}

function fault({code, message, pos: [start, end]}: YAMLError, lines: Lines): Fault {
  const unexpected = unexpectedTokens.find(([part]) => message.includes(part))?.[1]
  return {code: 'syntax', message: unexpected ?? explanations[code], place: placeOf(lines, start, end)}
}

/** What the parser did not expect, by a part of its message: the code is the same for all. */
const unexpectedTokens: readonly (readonly [part: string, explanation: string])[] = [
  [
    'block-seq-ind on same line',
    'A list can’t begin here: put each `- ` on a line of its own, below its field.'
  ],
  ['at node end', 'Nothing can follow here: put quotes around the whole text, or take the rest out.'],
  ['Block scalar header', 'The text begins on the line below `|` or `>`: move it there.'],
  ['Unexpected ,', 'Nothing is before this comma: take it out.'],
  ['token in YAML stream', 'Neither a field nor a value: write each field as `title: Privacy`.']
]

const misplaced = 'An anchor, a tag or an alias doesn’t fit here: take it out.'

/** The parser's errors, in plain words. */
const explanations: Readonly<Record<YAMLError['code'], string>> = {
  ALIAS_PROPS: misplaced,
  BAD_COLLECTION_TYPE: misplaced,
  BAD_PROP_ORDER: misplaced,
  MULTIPLE_ANCHORS: misplaced,
  MULTIPLE_TAGS: misplaced,
  BAD_DIRECTIVE: 'A line that begins with `%` is an instruction to a parser: take it out.',
  BAD_DQ_ESCAPE:
    'A backslash in quotation marks begins an escape, and there is no such escape: write `\\\\`.',
  BLOCK_IN_FLOW: 'Fields and lists on lines of their own can’t be in brackets: write them in brackets, too.',
  DUPLICATE_KEY: 'This field appears twice: keep one.',
  IMPOSSIBLE: 'This is not YAML: put quotes around a text with special characters.',
  KEY_OVER_1024_CHARS: 'The name of a field has at most 1024 characters: is a line break missing?',
  MULTIPLE_DOCS: 'A second document begins here: one file holds one.',
  NON_STRING_KEY: 'A key must be a word; put quotes around it if it is one.',
  RESOURCE_EXHAUSTION: 'Nested too deeply: take lists and maps out of one another.',
  UNEXPECTED_TOKEN: 'This is not YAML: put quotes around a text with special characters.',
  TAB_AS_INDENT: 'A tab indents this line: use spaces.',
  BAD_INDENT: 'This line is indented in a way that fits nothing above it: align it with its neighbours.',
  MULTILINE_IMPLICIT_KEY: 'A key and its colon must be on one line. Is a colon or a quotation mark missing?',
  MISSING_CHAR: 'A quotation mark, bracket, comma or colon is missing here.',
  BLOCK_AS_IMPLICIT_KEY:
    'A colon makes a field out of this text, or the line below is indented too far: put quotes around a text that holds a colon.',
  BAD_SCALAR_START: "A text can't begin with `@` or a backtick: put quotes around it.",
  TAG_RESOLVE_FAILED: 'Only plain data is read: take the tag that begins with `!` out.',
  BAD_ALIAS:
    'This alias refers to an anchor that is not there: `*` begins an alias. Put quotes around a text.'
}

function locator(root: Node | null, targets: AliasTargets, lines: Lines): Source['locate'] {
  const find = finder(lines.text)
  const pairOf = pairFinder()
  return (path, target) => {
    const {node, key} = follow(root, targets, path, pairOf)
    const range = node?.range
    if (target === 'key' && key?.range) return placeOf(lines, key.range[0], key.range[1])
    if (!range) return placeOf(lines, key?.range?.[0] ?? 0, key?.range?.[1] ?? 0)
    if (typeof target === 'object') {
      const start = find(node, target.words, target.occurrence)
      if (start !== undefined) return placeOf(lines, start, start + target.words.length)
    }
    // An empty value has no width, and is easily overlooked: show the key.
    if (range[0] === range[1] && key?.range) return placeOf(lines, key.range[0], key.range[1])
    return placeOf(lines, range[0], lastVisible(lines.text, range[0], range[1]))
  }
}

/** As far as the path exists: for a missing key, up to the map that lacks it. */
function follow(
  root: Node | null,
  targets: AliasTargets,
  path: Path,
  pairOf: (map: YAMLMap, key: string) => Pair | undefined
): {node: Node | undefined; key: Node | undefined} {
  let node = root ?? undefined
  let key: Node | undefined
  for (const step of path) {
    if (isAlias(node)) node = targets.get(node)
    if (isMap(node)) {
      const pair = pairOf(node, String(step))
      if (!pair) break
      key = isNode(pair.key) ? pair.key : key
      node = isNode(pair.value) ? pair.value : undefined
    } else if (isSeq(node)) {
      const item: unknown = typeof step === 'number' ? node.items[step] : undefined
      if (!isNode(item)) break
      key = undefined
      node = item
    } else break
  }
  return {node, key}
}

/**
 * The first pair of a map with a key. A map of thousands is asked about many of them: its keys are read once.
 */
function pairFinder(): (map: YAMLMap, key: string) => Pair | undefined {
  const known = new Map<YAMLMap, ReadonlyMap<string, Pair>>()
  return (map, key) => {
    let pairs = known.get(map)
    if (pairs === undefined) {
      const named = map.items.flatMap((pair) =>
        isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : []
      )
      // Of two equal keys, the one that is written last would be kept.
      pairs = new Map(named.reverse())
      known.set(map, pairs)
    }
    return pairs.get(key)
  }
}

/**
 * Words within a text, found by counting how often they occur before: that is the same in the value and in
 * its source, whether that is a block, folded or quoted. The next search for the same words continues where
 * the last one ended.
 */
function finder(text: string): (node: Node, words: string, occurrence: number) => number | undefined {
  const known = new Map<Node, Map<string, {readonly seen: number; readonly at: number}>>()
  return (node, words, occurrence) => {
    const [start, end] = node.range ?? [0, 0]
    const isBlock = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
    // The header of a block (`| # a comment`) is not part of the text.
    const first = {seen: 0, at: isBlock ? text.indexOf('\n', start) : start}
    const found = known.get(node) ?? new Map<string, typeof first>()
    known.set(node, found)
    const last = found.get(words)
    let {seen, at} = last && last.seen <= occurrence ? last : first
    for (; at !== -1; at += words.length, seen++) {
      at = text.indexOf(words, at)
      if (at === -1 || at >= end) return undefined
      if (seen < occurrence) continue
      found.set(words, {seen, at})
      return at
    }
    return undefined
  }
}

/**
 * The parser ends a map or list where the next one begins: the blank space between them is left out.
 * Characters that aren't blank space to YAML, such as a no-break space, belong to the value.
 */
function lastVisible(text: string, start: number, end: number): number {
  let last = end
  while (last > start + 1 && /[ \t\r\n]/.test(text[last - 1] ?? '')) last--
  return last
}
