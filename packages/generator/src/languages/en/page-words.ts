import type {PageWords} from '../page-words.js'

export const pageWords: PageWords = {
  skip: 'Skip to the text',
  contents: 'Contents',
  languages: 'Languages',
  updated: 'Last updated',
  effective: 'In effect from',
  version: 'Version',
  table: 'Table'
}
