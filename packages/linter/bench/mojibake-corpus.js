import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {findMojibake} from 'remark-preset-lint-policy/mojibake'

/**
 * Lists what is found in a folder of Markdown files that are healthy, as far as anyone knows.
 *
 * @param {string} folder
 * @returns {import('./mojibake-result.js').Result[]}
 */
export function measureCorpus(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
  const findings = files.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    return findMojibake(text).map(
      ({start, end}) => `${name} ${JSON.stringify(text.slice(start - 10, end + 10))}`
    )
  })
  return [
    {
      what: `${files.length} real texts`,
      value: [`${findings.length} findings`, ...findings].join('\n    '),
      wanted: 'each real damage'
    }
  ]
}
