import {parsePolicy, type Problem} from '@policy-gen/schema'
import {messages, report, type EslintRule, type Found} from '../eslint-rule.js'

/**
 * Finds what makes a policy file invalid, as `policy-gen build` would report it. Its only option, `maxSize`,
 * is how large a file may be, in bytes: a megabyte by default.
 */
export const validPolicyFile: EslintRule = {
  meta: {
    type: 'problem',
    docs: {
      description: 'Find what keeps a policy file from holding together',
      url: 'https://github.com/policy-gen/policy-gen/blob/main/docs/policy-file.md',
      recommended: true
    },
    languages: ['policy/policy-file', 'json/json'],
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        properties: {maxSize: {type: 'integer', minimum: 1}},
        additionalProperties: false
      }
    ],
    messages
  },
  create(context) {
    const check = (): void => {
      const {text} = context.sourceCode as {text: string}
      const [{maxSize} = {}] = context.options as [{maxSize?: number}?]
      for (const problem of parsePolicy(text, {path: context.physicalFilename, maxSize}).problems)
        report(context, found(problem, text))
    }
    // The root of a policy file, and of a JSON file.
    return {'policy-file': check, Document: check}
  }
}

function found({message, line = 1, column = 1, ...rest}: Problem, text: string): Found {
  const {endLine = line, endColumn = column, suggestion} = rest
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({index, 0: end}) => index + end.length)]
  const offset = (line: number, column: number): number => (starts[line - 1] ?? 0) + column - 1
  return {
    loc: {start: {line, column}, end: {line: endLine, column: endColumn}},
    start: offset(line, column),
    end: offset(endLine, endColumn),
    message,
    choices: suggestion === undefined ? [] : [suggestion]
  }
}
