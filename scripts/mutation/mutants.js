// Small mistakes that somebody could have made in a source: one change at a time, found in its syntax tree.
import ts from 'typescript'

/**
 * One change of a source.
 *
 * @typedef {object} Mutant
 * @property {string} file
 * @property {number} start
 * @property {number} end
 * @property {string} text its replacement
 * @property {string} operator the kind of change, such as `condition`
 * @property {number} line
 * @property {number} column
 * @property {string} before the source at that place
 */

/** @typedef {Pick<Mutant, 'start' | 'end' | 'text' | 'operator'>} Change */

/** Each operator with what it is mistaken for. */
const swapped = new Map([
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'],
  [ts.SyntaxKind.SlashToken, '*'],
  [ts.SyntaxKind.PercentToken, '*'],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.QuestionQuestionToken, '&&'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.AmpersandToken, '|'],
  [ts.SyntaxKind.BarToken, '&'],
  [ts.SyntaxKind.LessThanLessThanToken, '>>'],
  [ts.SyntaxKind.GreaterThanGreaterThanToken, '<<'],
  [ts.SyntaxKind.PlusEqualsToken, '-='],
  [ts.SyntaxKind.MinusEqualsToken, '+='],
  [ts.SyntaxKind.PlusPlusToken, '--'],
  [ts.SyntaxKind.MinusMinusToken, '++']
])

/** Methods that are mistaken for each other; a call that only filters or sorts is removed. */
const methods = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['toLowerCase', 'toUpperCase'],
  ['toUpperCase', 'toLowerCase'],
  ['min', 'max'],
  ['max', 'min']
])
const omitted = new Set(['filter', 'slice', 'trim', 'sort', 'toSorted', 'reverse', 'toReversed'])

/**
 * Every mutant of a source, in order.
 *
 * @param {string} file
 * @param {string} source
 * @returns {Mutant[]}
 */
export function mutantsOf(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  /** @type {Mutant[]} */
  const mutants = []
  visit(tree)
  return mutants

  /** @param {ts.Node} node */
  function visit(node) {
    if (hasNoMeaningAtRunTime(node)) return
    for (const change of changesOf(node, tree)) {
      const {line, character} = tree.getLineAndCharacterOfPosition(change.start)
      const before = source.slice(change.start, change.end)
      if (before !== change.text)
        mutants.push({...change, file, line: line + 1, column: character + 1, before})
    }
    ts.forEachChild(node, visit)
  }
}

/**
 * The source with the change made.
 *
 * @param {string} source
 * @param {Mutant} mutant
 */
export function mutated(source, {start, end, text}) {
  return source.slice(0, start) + text + source.slice(end)
}

/** @param {ts.Node} node */
function hasNoMeaningAtRunTime(node) {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node)
  )
}

/**
 * @param {ts.Node} node
 * @param {ts.SourceFile} tree
 * @returns {Change[]}
 */
function changesOf(node, tree) {
  /** @type {(at: ts.Node, text: string, operator: string) => Change} */
  const change = (at, text, operator) => ({start: at.getStart(tree), end: at.getEnd(), text, operator})

  if (ts.isBinaryExpression(node)) {
    const other = swapped.get(node.operatorToken.kind)
    return other === undefined ? [] : [change(node.operatorToken, other, 'operator')]
  }
  if (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) {
    const other = swapped.get(node.operator)
    const {operand} = node
    if (node.operator === ts.SyntaxKind.ExclamationToken || node.operator === ts.SyntaxKind.MinusToken)
      return [change(node, operand.getText(tree), 'operator')]
    if (other === undefined || node.operator === ts.SyntaxKind.PlusToken) return []
    const text = operand.getText(tree)
    return [change(node, ts.isPrefixUnaryExpression(node) ? other + text : text + other, 'operator')]
  }
  if (ts.isConditionalExpression(node)) return either(node.condition, change)
  if (ts.isIfStatement(node)) return either(node.expression, change)
  if (ts.isWhileStatement(node)) return [change(node.expression, 'false', 'condition')]
  if (ts.isForStatement(node) && node.condition) return [change(node.condition, 'false', 'condition')]
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [change(node, 'false', 'literal')]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [change(node, 'true', 'literal')]
  if (ts.isNumericLiteral(node))
    return isName(node) ? [] : [change(node, `${Number(node.text.replaceAll('_', '')) + 1}`, 'literal')]
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return isName(node) || ts.isExpressionStatement(node.parent)
      ? []
      : [change(node, node.text === '' ? "'mutant'" : "''", 'literal')]
  if (ts.isTemplateExpression(node)) return [change(node, "''", 'literal')]
  if (ts.isRegularExpressionLiteral(node)) return expressionsLike(node, change)
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && !isPattern(node))
    return [change(node, '[]', 'literal')]
  if (ts.isExpressionStatement(node)) return [change(node, ';', 'statement')]
  if (ts.isContinueStatement(node) || ts.isBreakStatement(node))
    return ts.isCaseOrDefaultClause(node.parent) ? [] : [change(node, ';', 'statement')]
  if (ts.isReturnStatement(node) && node.expression) return [change(node.expression, 'undefined', 'return')]
  if (ts.isYieldExpression(node)) return [change(node, 'undefined', 'return')]
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return [change(node.body, 'undefined', 'return')]
  if (ts.isPropertyAccessExpression(node)) return called(node, tree, change)
  return []
}

/**
 * @param {ts.Expression} condition
 * @param {(at: ts.Node, text: string, operator: string) => Change} change
 */
function either(condition, change) {
  return [change(condition, 'true', 'condition'), change(condition, 'false', 'condition')]
}

/**
 * @param {ts.PropertyAccessExpression} node
 * @param {ts.SourceFile} tree
 * @param {(at: ts.Node, text: string, operator: string) => Change} change
 * @returns {Change[]}
 */
function called(node, tree, change) {
  if (!ts.isCallExpression(node.parent) || node.parent.expression !== node) return []
  const name = node.name.text
  const other = methods.get(name)
  if (other !== undefined) return [change(node.name, other, 'method')]
  // `a?.filter(…)` becomes `a`: the question mark belongs to the call.
  if (omitted.has(name)) return [change(node.parent, node.expression.getText(tree), 'method')]
  return []
}

/**
 * @param {ts.RegularExpressionLiteral} node
 * @param {(at: ts.Node, text: string, operator: string) => Change} change
 */
function expressionsLike(node, change) {
  const {text} = node
  const variants = [
    text.replace(/^\/\^/, '/'),
    text.replace(/\$(\/[a-z]*)$/, '$1'),
    text.replace(/(?<!\\)\[\^/, '['),
    text.replace(/(?<!\\)\[(?!\^)/, '[^'),
    text.replace(/(?<![\\(?*+])\+(?=.*\/)/, ''),
    text.slice(0, text.lastIndexOf('/')) + text.slice(text.lastIndexOf('/')).replace('i', '')
  ]
  return [...new Set(variants)]
    .filter((variant) => variant !== text && isExpression(variant))
    .map((variant) => change(node, variant, 'pattern'))
}

/** @param {string} literal */
function isExpression(literal) {
  const end = literal.lastIndexOf('/')
  if (end < 2) return false
  try {
    new RegExp(literal.slice(1, end), literal.slice(end + 1))
    return true
  } catch {
    return false
  }
}

/**
 * Whether a literal is the name of a property or of a module.
 *
 * @param {ts.LiteralLikeNode} node
 */
function isName(node) {
  const {parent} = node
  const named = ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)
  return (named && parent.name === node) || ts.isExternalModuleReference(parent)
}

/**
 * Whether an array is destructured rather than created.
 *
 * @param {ts.ArrayLiteralExpression} node
 */
function isPattern({parent}) {
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
}
