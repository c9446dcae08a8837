import type {OutputFormat} from './format.js'

export const tilt: OutputFormat<'tilt'> = {
  name: 'tilt',
  ending: '.tilt.json',
  write: async ({policy}) => (await import('./writers/tilt.js')).tilt(policy)
}
