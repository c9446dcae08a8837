import {headingIdNames} from '../../formats/heading-ids.js'
import {formatNames} from '../../formats/index.js'
import type {Command} from '../command.js'
import {configurationOption, maxSizeOfPolicies, templatesOption, themeOption} from '../shared-options.js'

export const build: Command = {
  name: 'build',
  summary: 'Write policies as Markdown, HTML and other formats',
  operands: '[files…]',
  description: `Reads policy files, checks them, and writes each in every requested format. A folder means
every policy file below it; the default is this folder. The outputs are written beside the
policy file, or below --out, and are replaced as a whole or not at all. A file in their place that
somebody seems to have written by hand is only replaced with --force.`,
  options: {
    out: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      summary: 'Write below this folder, keeping the folders of the sources'
    },
    format: {
      type: 'string',
      short: 'f',
      value: 'LIST',
      multiple: true,
      choices: [...formatNames, 'all'],
      summary: 'The formats to write (default: md,html)'
    },
    'front-matter': {
      type: 'boolean',
      summary: 'Put title, description, language and dates above the Markdown'
    },
    'heading-ids': {
      type: 'string',
      value: 'FORM',
      choices: headingIdNames,
      summary:
        'Give the headings of the Markdown the ids of the HTML: as an attribute for VitePress, Docusaurus and Hugo, as an anchor for others'
    },
    fragment: {type: 'boolean', summary: 'Write HTML without a page around it, for a page of your own'},
    ...themeOption,
    ...templatesOption,
    ...configurationOption,
    ...maxSizeOfPolicies,
    check: {type: 'boolean', summary: 'Write nothing; fail if an output is missing or out of date'},
    strict: {type: 'boolean', summary: 'Fail on warnings, such as a declared fact that no section states'},
    'dry-run': {type: 'boolean', summary: 'Write nothing; show what would be written'},
    watch: {type: 'boolean', short: 'w', summary: 'Keep running, and rebuild on every change'},
    force: {type: 'boolean', summary: 'Replace files that do not look like earlier outputs, too'},
    quiet: {type: 'boolean', short: 'q', summary: 'Report errors only'},
    json: {type: 'boolean', summary: 'Report as JSON, one object per line'}
  },
  examples: [
    ['policy-gen build', 'Build every policy below this folder.'],
    ['policy-gen build legal/ --out public --format html', 'Write only HTML, below public/.'],
    ['policy-gen build --check', 'In CI: fail if somebody forgot to build.']
  ],
  load: () => import('./run.js')
}
