import type {OutputFormat} from './format.js'

export const html: OutputFormat<'html'> = {
  name: 'html',
  ending: '.html',
  write: async ({policy, document, theme, fragment}) => {
    const [{pageOf}, {render}] = await Promise.all([
      import('../page/page-of.js'),
      import('../page/render.js')
    ])
    return render(document().markdown, pageOf(policy, document()), {fragment, ...(theme && {theme})})
  }
}
