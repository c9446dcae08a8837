import type {PageWords} from '../page-words.js'

export const pageWords: PageWords = {
  skip: 'Aller au texte',
  contents: 'Sommaire',
  languages: 'Langues',
  updated: 'Dernière mise à jour',
  effective: 'En vigueur depuis le',
  version: 'Version',
  table: 'Tableau'
}
