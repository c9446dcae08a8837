import type {Root} from 'mdast'
import remarkLint from 'remark-lint'
import {pageOfRule, type AnyPolicyRule, type PolicyMessageFields} from 'remark-preset-lint-policy/rules'
import {unified, type Plugin} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {messages, report, type EslintRule, type Found} from '../eslint-rule.js'
import {optionsSchema} from './options-schema.js'

/** A rule of the linter as one of ESLint: it looks at the very tree that ESLint has parsed. */
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
          // remark-lint obeys its own comments; those of ESLint are obeyed by ESLint.
          unified()
            .use(remarkLint)
            .use(plugin as Plugin<[unknown], Root>, context.options[0])
            .runSync(tree, file)
          for (const message of file.messages) report(context, found(message))
        }
      }
    }
  }
}

function found({
  reason,
  place,
  expected = [],
  fixable = false,
  also = []
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
    choices: fixable ? expected.slice(1) : expected
  }
}
