import type {OutputFormat} from './format.js'

export const html: OutputFormat<'html'> = {
  name: 'html',
  ending: '.html',
  adds: {
    what: 'what the page (`html`) says around the text, such as “Contents”',
    advice: (language) => `write it into \`words.${language}.json\` of a theme`,
    inTheme: (language, {words}) => language in words
  },
  write: async ({policy, document, theme, fragment}) => {
    const [{pageOf}, {render}] = await Promise.all([
      import('../page/page-of.js'),
      import('../page/render.js')
    ])
    return render(document().markdown, pageOf(policy, document()), {fragment, ...(theme && {theme})})
  }
}
