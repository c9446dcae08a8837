import type {PageWords} from '../page-words.js'

export const pageWords: PageWords = {
  skip: 'Zum Text springen',
  contents: 'Inhalt',
  languages: 'Sprachen',
  updated: 'Zuletzt geändert',
  effective: 'Gültig ab',
  version: 'Fassung',
  table: 'Tabelle'
}
