import {formatNames} from '../../formats/index.js'
import type {Command} from '../command.js'

export const build: Command = {
  name: 'build',
  summary: 'Write policies as Markdown, HTML and other formats',
  operands: '[files…]',
  description: `Reads policy files, checks them, and writes each in every format that is asked for. A folder
stands for every policy file below it; without a name it is this folder. The outputs lie beside
the policy file, or below --out, and are replaced as a whole or not at all.`,
  options: {
    out: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      summary: 'Write below this folder, in the folders of the sources'
    },
    format: {
      type: 'string',
      short: 'f',
      value: 'LIST',
      multiple: true,
      choices: [...formatNames, 'all'],
      summary: 'What to write (without it: md,html)'
    },
    'front-matter': {
      type: 'boolean',
      summary: 'Markdown with title, description, language and dates above it'
    },
    'heading-ids': {
      type: 'boolean',
      summary:
        'Markdown with the ids of the HTML on its headings, as VitePress, Docusaurus and Hugo read them'
    },
    fragment: {type: 'boolean', summary: 'HTML without the page around it, to place in a page of your own'},
    theme: {type: 'string', value: 'DIR', summary: 'A folder with your own page layout and styles'},
    templates: {type: 'string', value: 'DIR', summary: 'A folder with your own templates, named like ours'},
    config: {
      type: 'string',
      short: 'c',
      value: 'FILE',
      summary: 'The configuration (without it: policy-gen.config.*)'
    },
    check: {type: 'boolean', summary: 'Write nothing; fail if an output is missing or out of date'},
    strict: {type: 'boolean', summary: 'Fail if a fact is declared that no section tells'},
    'dry-run': {type: 'boolean', summary: 'Write nothing; say what would be written'},
    watch: {type: 'boolean', short: 'w', summary: 'Go on, and build again what changes'},
    quiet: {type: 'boolean', short: 'q', summary: 'Say nothing but what is wrong'},
    json: {type: 'boolean', summary: 'Say what was done as JSON, one object a line'}
  },
  examples: [
    ['policy-gen build', 'Build every policy below this folder.'],
    ['policy-gen build legal/ --out public --format html', 'Write only HTML, below public/.'],
    ['policy-gen build --check', 'In CI: fail if somebody forgot to build.']
  ],
  load: () => import('./run.js')
}
