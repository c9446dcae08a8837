import type {OptionDeclarations} from './command.js'

/** The options that choose rules: the same for files and for archives. */
export const ruleOptions: OptionDeclarations = {
  preset: {
    type: 'string',
    value: 'NAME',
    choices: ['recommended', 'strict'],
    summary: 'The preset of rules (default: recommended)'
  },
  regime: {
    type: 'string',
    short: 'r',
    value: 'LIST',
    multiple: true,
    summary: 'Also check these regimes'
  },
  rule: {
    type: 'string',
    value: 'ID[=off]',
    multiple: true,
    summary: 'Run only these rules, or all except those set to off'
  }
}

/** `--config` */
export const configurationOption: OptionDeclarations = {
  config: {
    type: 'string',
    short: 'c',
    value: 'FILE',
    summary: 'The configuration file (default: policy-gen.config.*)'
  }
}

/** `--templates` */
export const templatesOption: OptionDeclarations = {
  templates: {type: 'string', value: 'DIR', summary: 'A folder with your own templates, named like ours'}
}

/** `--theme` */
export const themeOption: OptionDeclarations = {
  theme: {type: 'string', value: 'DIR', summary: 'A folder with your own page layout and styles'}
}

/** `--max-size` for a command that only reads policy files. */
export const maxSizeOfPolicies: OptionDeclarations = {
  'max-size': {
    type: 'string',
    value: 'SIZE',
    summary: 'Refuse policy files larger than this (default: 1MB)'
  }
}
