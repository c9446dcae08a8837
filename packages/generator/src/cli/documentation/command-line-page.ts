import {commonOptions} from '../arguments.js'
import type {Command} from '../command.js'
import {optionName, optionSummary} from '../help.js'

/** The page on the command line, made from what the commands declare. */
export function commandLinePage(commands: readonly Command[]): string {
  return `<!-- Written by packages/generator/scripts/documentation.js from the declarations of the commands. -->

# The command line

\`policy-gen <command> [options] [files…]\`

Installed in a project, it is called with \`npx\`: \`npx policy-gen lint\`. With \`npm install --global\`, without.

| command | does |
| --- | --- |
${commands.map(({name, summary}) => `| [\`${name}\`](#policy-gen-${name}) | ${summary} |`).join('\n')}

Operands are files, globs or folders. A folder means every policy file below it (\`policy.yaml\`,
\`*.policy.{yaml,yml,json,ts,js}\`), and for \`lint\` also every Markdown and HTML file.

| exit status | means |
| --- | --- |
| 0 | all is fine |
| 1 | something was found, a policy is invalid, or an output is out of date |
| 2 | wrong usage, or a file that cannot be read |

Problems and findings are reported as \`file:line:column  what is wrong — what to do\`. Colours are for terminals only;
\`NO_COLOR\` and \`FORCE_COLOR\` are respected. An output is replaced as a whole or not at all.

Repeating an option that takes a list adds to the list: \`--rule A --rule B\` is \`--rule A,B\`. Of an option that takes a single
value, the last one counts, so you can override what a script says: \`npm run lint:policies -- --format json\`.

${commands.map(section).join('\n')}`
}

function section({name, summary, operands, description, options, examples}: Command): string {
  const rows = Object.entries({...options, ...commonOptions}).map(
    ([option, declaration]) =>
      `| \`${optionName(option, declaration)}\` | ${optionSummary(declaration).replaceAll(/[*|]/g, String.raw`\$&`)} |`
  )
  const lines = examples.map(([line, does]) => `# ${does}\n${line}`)
  return `## policy-gen ${name}

${summary}: \`${['policy-gen', name, '[options]', operands].filter(Boolean).join(' ')}\`

${description.replaceAll('*', String.raw`\*`)}

| option | does |
| --- | --- |
${rows.join('\n')}

\`\`\`sh
${lines.join('\n\n')}
\`\`\`
`
}
