import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where English is the fixed choice, and why that is right. */
const allowed: Readonly<Record<string, string>> = {
  'packages/schema/src/languages/language.ts':
    'decides for all; each caller whose words reach a document warns',
  'packages/linter/src/reading/read-document.ts':
    'reads; what cannot be read is a note of `policy-missing-disclosure`',
  'packages/linter/src/rules/policy-readability.ts': 'reads; a short text may not show its language',
  'packages/linter/src/text/language/guess-language.ts':
    'asks for English first, unless a host says that the text is in another language',
  'packages/linter/src/text/language/weighed-words.ts': 'no language to begin with: the first of the list',
  'packages/generator/src/assistant/tools/policy.ts': 'the default of a parameter, which its schema shows',
  'packages/generator/src/assistant/tools/explain.ts': 'the default of a parameter, which its schema shows'
}

/** `?? 'en'`, `: 'en'` after a condition, `language = 'en'`, `.default('en')`. */
const fallback = /(?:\?\?|\|\||\?[^:]*:|[^=!] =|default\() ?'en'/

test('English replaces another language where one function decides it, and in places with a reason', () => {
  const found = readdirSync(`${root}packages`)
    .flatMap((name) =>
      readdirSync(`${root}packages/${name}/src`, {recursive: true, encoding: 'utf8'}).map(
        (path) => `packages/${name}/src/${path}`
      )
    )
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|arbitrary-|\.generated\./.test(path))
    .filter((path) =>
      readFileSync(root + path, 'utf8')
        .split('\n')
        .some((line) => fallback.test(line) && !/^ *(?:\* |\/\/)/.test(line))
    )
  expect(found.map((path) => path.replaceAll('\\', '/')).sort()).toEqual(Object.keys(allowed).sort())
})
