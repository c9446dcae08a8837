import type {OutputFormat} from './format.js'

export const dpv: OutputFormat<'dpv'> = {
  name: 'dpv',
  ending: '.dpv.jsonld',
  adds: {what: 'the labels in `dpv`', advice: () => 'leave this format out'},
  write: async ({policy}) => (await import('./writers/dpv.js')).dpv(policy)
}
