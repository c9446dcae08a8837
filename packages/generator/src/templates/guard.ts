import {advance, type HtmlPosition} from './html-position.js'
import {htmlHelpers, markdownHelpers} from './helpers.js'
import {kindOf, type TemplateKind} from './kind.js'
import {TemplateError, type Place} from './template-error.js'

/** The block helpers of Handlebars that templates may use. */
const blocks: readonly string[] = ['each', 'if', 'unless', 'with']

/**
 * Rewrites a parsed template so that nothing reaches the page unescaped and no missing name goes unnoticed.
 * What a template's author writes, and what is compiled:
 *
 *     {{organisation.name}}             {{escape (lookUp organisation "organisation" "name")}}
 *     {{#if organisation.site}}         {{#if (lookUp organisation "organisation" "site")}}
 *     {{link 'here' site}}              {{escape (link 'here' (lookUp site "site"))}}
 *     {{> recipients}} in en/sharing    {{> en/recipients.md}}
 *
 * `{{{…}}}`, decorators, unknown helpers and partials, and places where no escaping would help, such as
 * `<a href={{…}}>`, are errors.
 */
export function guard(template: hbs.AST.Program, name: string, partials: ReadonlySet<string>): void {
  const kind = kindOf(name)
  guardProgram(template, {
    name,
    kind,
    partials,
    helpers: new Set(Object.keys(kind === 'markdown' ? markdownHelpers : htmlHelpers)),
    html: {in: 'text'},
    line: ''
  })
}

interface State {
  readonly name: string
  readonly kind: TemplateKind
  readonly partials: ReadonlySet<string>
  readonly helpers: ReadonlySet<string>
  /** HTML templates: the position after the text so far. */
  html: HtmlPosition
  /** Markdown templates: the line so far. */
  line: string
}

function guardProgram(program: hbs.AST.Program, state: State): void {
  for (const node of program.body) guardStatement(node, state)
}

function guardStatement(node: hbs.AST.Statement, state: State): void {
  if (isContent(node)) readContent(node, state)
  else if (isMustache(node)) guardMustache(node, state)
  else if (isBlock(node)) guardBlock(node, state)
  else if (isPartial(node)) guardPartial(node, state)
  else if (node.type !== 'CommentStatement') fail(`A ${node.type} is not allowed here`, node, state)
}

function readContent(node: hbs.AST.ContentStatement, state: State): void {
  if (state.kind === 'html') state.html = advance(state.html, node.value)
  else state.line = (state.line + node.value).split('\n').at(-1) ?? ''
}

function guardMustache(node: hbs.AST.MustacheStatement, state: State): void {
  if (!node.escaped) fail('{{{…}}} writes without escaping — write {{…}}', node, state)
  const value = callOrValue(node, state)
  node.path = path(escaper(node, state), node)
  node.params = [value]
  node.hash = noHash(node)
  if (state.kind === 'markdown') state.line += 'x'
}

/** The helper that escapes a value at this place in this kind of template. */
function escaper(node: hbs.AST.Node, state: State): string {
  return state.kind === 'markdown' ? markdownEscaper(node, state) : htmlEscaper(node, state)
}

function markdownEscaper(node: hbs.AST.Node, state: State): string {
  if (/\]\([^)]*$/.test(state.line))
    fail('A value can’t be a link’s target — write {{link text target}}', node, state)
  if (/^[^`]*`(?:[^`]*`[^`]*`)*[^`]*$/.test(state.line)) {
    fail('Between backticks nothing can be escaped — write the value without them', node, state)
  }
  return 'markdownText'
}

function htmlEscaper(node: hbs.AST.Node, state: State): string {
  const {html} = state
  switch (html.in) {
    case 'text':
      return 'htmlText'
    case 'raw':
      return 'rawText'
    case 'value':
      if (/^(?:on|style$)/i.test(html.attribute))
        fail(`A value can’t be written into ${html.attribute}`, node, state)
      return /^(?:href|src|action|cite)$/i.test(html.attribute) ? 'htmlAddress' : 'htmlText'
    case 'comment':
      return fail('A value can’t be written into a comment', node, state)
    case 'tag':
    case 'unquoted':
      return fail('Quote the attribute: name="{{…}}"', node, state)
  }
}

function guardBlock(node: hbs.AST.BlockStatement, state: State): void {
  if (!blocks.includes(node.path.original)) {
    fail(`There is no block {{#${node.path.original}}} — use one of ${blocks.join(', ')}`, node, state)
  }
  node.params = node.params.map((parameter) => guardExpression(parameter, state))
  guardHash(node.hash, state)
  const before = state.html
  for (const program of [node.program, node.inverse]) {
    // Handlebars omits a branch that isn't written, whatever its types say.
    if (!isNode(program)) continue
    state.html = before
    guardProgram(program, state)
    if (state.html.in !== before.in)
      fail('A block has to close the tags and quotes that it opens', node, state)
  }
  state.html = before
}

function guardPartial(node: hbs.AST.PartialStatement, state: State): void {
  if (!isPath(node.name)) return fail('A partial is called by its name', node, state)
  const target = partialName(node.name.original, state)
  if (!state.partials.has(target)) fail(`There is no template ${target}.hbs`, node, state)
  if (state.html.in !== 'text') fail('A partial can’t be inside a tag', node, state)
  node.name = {...path(target, node), parts: target.split('/')}
  node.params = node.params.map((parameter) => guardExpression(parameter, state))
  guardHash(node.hash, state)
}

/** `recipients`, called from `en/sharing.md`, is `en/recipients.md`. */
function partialName(called: string, state: State): string {
  const folder = state.name.slice(0, state.name.lastIndexOf('/') + 1)
  return `${folder}${called}.${state.kind === 'markdown' ? 'md' : 'html'}`
}

function guardHash(hash: hbs.AST.Hash | undefined, state: State): void {
  for (const pair of hash?.pairs ?? []) pair.value = guardExpression(pair.value, state)
}

function guardExpression(node: hbs.AST.Expression, state: State): hbs.AST.Expression {
  if (isSubExpression(node)) return callOrValue(node, state)
  return isPath(node) ? lookUp(node) : node
}

/** `{{name}}` is a value; `{{name a b}}`, or the name of a helper, is a call. */
function callOrValue(
  node: hbs.AST.MustacheStatement | hbs.AST.SubExpression,
  state: State
): hbs.AST.Expression {
  if (!isPath(node.path)) return node.path
  const name = node.path.original
  if (state.helpers.has(name))
    return call(
      name,
      node.params.map((each) => guardExpression(each, state)),
      node
    )
  if (node.params.length > 0)
    fail(`There is no helper “${name}” — there are ${[...state.helpers].join(', ')}`, node, state)
  return lookUp(node.path)
}

function lookUp(node: hbs.AST.PathExpression): hbs.AST.Expression {
  const [first] = node.parts
  if (first === undefined) return node // `this`, `..`
  const start = {...node, parts: [first]}
  return call('lookUp', [start, ...node.parts.map((part) => string(part, node))], node)
}

function call(name: string, params: hbs.AST.Expression[], at: hbs.AST.Node): hbs.AST.SubExpression {
  return {type: 'SubExpression', path: path(name, at), params, hash: noHash(at), loc: at.loc}
}

function path(name: string, at: hbs.AST.Node): hbs.AST.PathExpression {
  return {type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc: at.loc}
}

function string(value: string, at: hbs.AST.Node): hbs.AST.StringLiteral {
  return {type: 'StringLiteral', value, original: value, loc: at.loc}
}

function noHash(at: hbs.AST.Node): hbs.AST.Hash {
  return {type: 'Hash', pairs: [], loc: at.loc}
}

function fail(message: string, node: hbs.AST.Node, state: State): never {
  throw new TemplateError(message, placeOf(node, state))
}

function placeOf(node: hbs.AST.Node, state: State): Place {
  return {name: state.name, line: node.loc.start.line, column: node.loc.start.column + 1}
}

function isNode(node: hbs.AST.Program | undefined): node is hbs.AST.Program {
  return node !== undefined
}

function isContent(node: hbs.AST.Node): node is hbs.AST.ContentStatement {
  return node.type === 'ContentStatement'
}

function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement'
}

function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement'
}

function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement'
}

function isSubExpression(node: hbs.AST.Node): node is hbs.AST.SubExpression {
  return node.type === 'SubExpression'
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression'
}
