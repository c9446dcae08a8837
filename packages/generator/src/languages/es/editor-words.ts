import type {EditorWords} from '../editor-words.js'

export const editorWords: EditorWords = {
  answers: 'Responde a',
  askedFor: 'Lo exige',
  data: 'Datos',
  ground: 'Base jurídica según',
  noNewName: 'Solo se puede cambiar el id de una entrada: sitúe en él el cursor.',
  purposes: 'Finalidades',
  sensitive: 'Más protegido que otros datos por',
  statement: 'Su propia política de privacidad',
  commonGround: 'Base común de las leyes',
  others: (count) => `y ${count} más`,
  unmet: (law, count) => {
    if (count === 0) return `${law}: se cumplen todos los requisitos`
    return count === 1 ? `${law}: 1 requisito sin cumplir` : `${law}: ${count} requisitos sin cumplir`
  },
  badId: (id) => `«${id}» no puede ser un id: use minúsculas, cifras y guiones, por ejemplo order-records.`,
  takenId: (id, table) => `Otra entrada de \`${table}\` ya tiene el id \`${id}\`: elija otro.`,
  missing: ({what, citation, section}) =>
    `Falta: ${what} (${citation}). Añádalo, por ejemplo en el apartado «${section}»`,
  fixes: {
    all: 'Aplicar todas las correcciones seguras',
    remove: 'Eliminar',
    space: 'Sustituir por un espacio',
    noBreakSpace: 'Sustituir por un espacio de no separación',
    replace: (text) => `Sustituir por «${text}»`
  }
}
