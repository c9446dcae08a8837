import type {OutputFormat} from './format.js'

export const md: OutputFormat<'md'> = {
  name: 'md',
  ending: '.md',
  write: async ({policy, document, markdown}) => {
    const {md} = await import('./writers/md.js')
    return md(policy, document(), markdown)
  }
}
