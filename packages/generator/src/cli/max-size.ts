import type {OptionDeclarations} from './command.js'

/** `--max-size` of a command that reads policy files and nothing else. */
export const maxSizeOfPolicies: OptionDeclarations = {
  'max-size': {
    type: 'string',
    value: 'SIZE',
    summary: 'Refuse policy files larger than this (default: 1MB)'
  }
}
