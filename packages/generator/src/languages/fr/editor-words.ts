import type {EditorWords} from '../editor-words.js'

export const editorWords: EditorWords = {
  answers: 'Répond à',
  askedFor: 'Demandé par',
  data: 'Données',
  ground: 'Base légale selon',
  noNewName: 'Seul l’id d’une entrée peut être renommé — placez-y le curseur.',
  purposes: 'Finalités',
  sensitive: 'Protégé plus que d’autres données par',
  statement: 'Sa propre politique de confidentialité',
  commonGround: 'Socle commun des lois',
  others: (count) => `et ${count} autres`,
  unmet: (law, count) => {
    if (count === 0) return `${law} : toutes les exigences sont satisfaites`
    return count === 1 ? `${law} : 1 exigence non satisfaite` : `${law} : ${count} exigences non satisfaites`
  },
  badId: (id) =>
    `« ${id} » ne peut pas être un id — seuls conviennent les minuscules, les chiffres et les traits d’union, comme order-records.`,
  takenId: (id, table) => `Une autre entrée de \`${table}\` a déjà l’id \`${id}\` — choisissez-en un autre.`,
  missing: ({what, citation, section}) =>
    `Manque : ${what} (${citation}) — ajoutez-le, par exemple dans la section « ${section} »`,
  fixes: {
    all: 'Appliquer toutes les corrections sûres',
    remove: 'Supprimer',
    space: 'Remplacer par une espace',
    noBreakSpace: 'Remplacer par une espace insécable',
    replace: (text) => `Remplacer par « ${text} »`
  }
}
