import type {Root} from 'mdast'
import remarkLint from 'remark-lint'
import {withLintComments} from 'remark-preset-lint-policy/internal'
import {pageOfRule, type AnyPolicyRule, type PolicyMessageFields} from 'remark-preset-lint-policy/rules'
import {unified, type Plugin} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {messages, report, type EslintRule, type Found} from '../eslint-rule.js'
import {optionsSchema} from './options-schema.js'

/** A rule of the linter as one of ESLint: it uses the tree that ESLint has already parsed. */
export function proseRule(plugin: AnyPolicyRule): EslintRule {
  const {id, summary, preset, options, fixes} = plugin.rule
  return {
    meta: {
      type: 'problem',
      docs: {description: `Find ${summary}`, url: pageOfRule(id), recommended: preset === 'recommended'},
      languages: ['markdown/commonmark', 'markdown/gfm'],
      ...(fixes && {fixable: 'code' as const}),
      hasSuggestions: true,
      schema: optionsSchema(options),
      messages
    },
    create(context) {
      return {
        root(tree: Root) {
          const {text} = context.sourceCode as {text: string}
          const file = new VFile({value: text, path: context.physicalFilename, cwd: context.cwd})
          for (const message of messagesOn(tree, file, plugin, context.options[0]))
            report(context, found(message))
        }
      }
    }
  }
}

/** remark-lint handles its own comments; ESLint handles those of ESLint. */
function messagesOn(
  tree: Root,
  file: VFile,
  plugin: AnyPolicyRule,
  options: unknown
): readonly VFileMessage[] {
  try {
    unified()
      .use(remarkLint)
      .use(plugin as Plugin<[unknown], Root>, options)
      .use(() => withLintComments)
      .runSync(tree, file)
  } catch (error) {
    // remark-lint reads its comments last. An unknown one, such as `<!--lint off-->`, is reported by a single
    // rule.
    const isKnown = reported.has(tree)
    reported.add(tree)
    if (!file.messages.some((message) => message === error)) throw error
    if (isKnown) return file.messages.filter((message) => message !== error)
  }
  // unified-lint-rule turns an error that a rule throws into a message.
  const failed = file.messages.find(({cause}) => cause instanceof Error)
  if (failed) throw failed.cause as Error
  return file.messages
}

/** The documents whose unknown comments were already reported. */
const reported = new WeakSet<Root>()

function found({
  reason,
  place,
  expected = [],
  fixable = false,
  also = [],
  elsewhere = []
}: VFileMessage & PolicyMessageFields): Found {
  const nowhere = {line: 1, column: 1, offset: 0}
  const {start, end} = place && 'start' in place ? place : {start: place ?? nowhere, end: place ?? nowhere}
  return {
    loc: {start: {line: start.line, column: start.column}, end: {line: end.line, column: end.column}},
    start: start.offset ?? 0,
    end: end.offset ?? 0,
    message: reason,
    fix: fixable ? expected[0] : undefined,
    also,
    choices: fixable ? expected.slice(1) : expected,
    elsewhere
  }
}
