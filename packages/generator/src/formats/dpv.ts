import type {OutputFormat} from './format.js'

export const dpv: OutputFormat<'dpv'> = {
  name: 'dpv',
  ending: '.dpv.jsonld',
  write: async ({policy}) => (await import('./writers/dpv.js')).dpv(policy)
}
