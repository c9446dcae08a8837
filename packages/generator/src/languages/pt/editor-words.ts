import type {EditorWords} from '../editor-words.js'

export const editorWords: EditorWords = {
  answers: 'Responde a',
  askedFor: 'Exigido por',
  data: 'Dados',
  ground: 'Base legal segundo',
  noNewName: 'Só o id de uma entrada pode ser renomeado: coloque o cursor nele.',
  purposes: 'Finalidades',
  sensitive: 'Mais protegido que outros dados por',
  statement: 'Sua própria política de privacidade',
  commonGround: 'Base comum das leis',
  others: (count) => `e mais ${count}`,
  unmet: (law, count) => {
    if (count === 0) return `${law}: todos os requisitos cumpridos`
    return count === 1 ? `${law}: 1 requisito não cumprido` : `${law}: ${count} requisitos não cumpridos`
  },
  badId: (id) => `“${id}” não pode ser um id: use letras minúsculas, números e hifens, como order-records.`,
  takenId: (id, table) => `Outra entrada de \`${table}\` já tem o id \`${id}\`: escolha outro.`,
  missing: ({what, citation, section}) =>
    `Falta: ${what} (${citation}). Acrescente, por exemplo na seção “${section}”`,
  fixes: {
    all: 'Aplicar todas as correções seguras',
    remove: 'Remover',
    space: 'Substituir por um espaço',
    noBreakSpace: 'Substituir por um espaço inseparável',
    replace: (text) => `Substituir por “${text}”`
  }
}
