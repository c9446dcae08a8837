import type {OutputFormat} from './format.js'

export const txt: OutputFormat<'txt'> = {
  name: 'txt',
  ending: '.txt',
  write: async ({document}) => (await import('./writers/txt.js')).txt(document().markdown)
}
