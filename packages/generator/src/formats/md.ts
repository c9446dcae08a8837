import type {OutputFormat} from './format.js'

export const md: OutputFormat<'md'> = {
  name: 'md',
  ending: '.md',
  write: ({document}) => Promise.resolve(document().markdown)
}
