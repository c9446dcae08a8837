import type {OutputFormat} from './format.js'

export const tilt: OutputFormat<'tilt'> = {
  name: 'tilt',
  ending: '.tilt.json',
  adds: {what: 'the labels in `tilt`', advice: () => 'leave this format out'},
  write: async ({policy}) => (await import('./writers/tilt.js')).tilt(policy)
}
