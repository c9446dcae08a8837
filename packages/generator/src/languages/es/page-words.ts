import type {PageWords} from '../page-words.js'

export const pageWords: PageWords = {
  skip: 'Ir al texto',
  contents: 'Índice',
  languages: 'Idiomas',
  updated: 'Última actualización',
  effective: 'En vigor desde el',
  version: 'Versión',
  table: 'Tabla'
}
