import type {OutputFormat} from './format.js'

export const json: OutputFormat<'json'> = {
  name: 'json',
  // `policy.json` is a source.
  ending: '.facts.json',
  write: async ({policy}) => (await import('./writers/json.js')).json(policy)
}
