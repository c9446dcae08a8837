// How a line of a changelog looks: what changed, with a link to the commit that brought it.
import description from '../packages/generator/package.json' with {type: 'json'}

const repository = description.repository.url.replace(/^git\+/, '').replace(/\.git$/, '')

/** @param {string} commit */
const link = (commit) => `[\`${commit.slice(0, 7)}\`](${repository}/commit/${commit})`

/** @type {import('@changesets/types').ChangelogFunctions} */
export default {
  getReleaseLine({summary, commit}) {
    const [first, ...others] = summary.trim().split('\n')
    const lines = [
      `- ${first}${commit ? ` (${link(commit)})` : ''}`,
      ...others.map((line) => `  ${line}`.trimEnd())
    ]
    return Promise.resolve(lines.join('\n'))
  },
  getDependencyReleaseLine(changesets, dependencies) {
    const lines = dependencies.map(({name, newVersion}) => `- Now with \`${name}\` ${newVersion}`)
    return Promise.resolve(lines.join('\n'))
  }
}
