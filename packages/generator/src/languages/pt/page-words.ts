import type {PageWords} from '../page-words.js'

export const pageWords: PageWords = {
  skip: 'Ir para o texto',
  contents: 'Sumário',
  languages: 'Idiomas',
  updated: 'Última atualização',
  effective: 'Em vigor desde',
  version: 'Versão',
  table: 'Tabela'
}
