import type {EditorWords} from '../editor-words.js'

export const editorWords: EditorWords = {
  answers: 'Answers',
  askedFor: 'Required by',
  data: 'Data',
  ground: 'Ground of',
  noNewName: 'Only the id of an entry can be renamed — put the cursor on one.',
  purposes: 'Purposes',
  sensitive: 'Protected more than other data by',
  statement: 'Its own statement',
  commonGround: 'Common ground of the laws',
  others: (count) => `and ${count} others`,
  unmet: (law, count) => {
    if (count === 0) return `${law}: all requirements met`
    return `${law}: ${count} ${count === 1 ? 'requirement' : 'requirements'} not met`
  },
  badId: (id) => `“${id}” can't be an id — use small letters, digits and hyphens, such as order-records.`,
  takenId: (id, table) => `Another entry of \`${table}\` has the id \`${id}\` — choose another one.`,
  missing: ({english}) => english,
  fixes: {
    all: 'Apply all safe fixes',
    remove: 'Remove it',
    space: 'Replace with a space',
    noBreakSpace: 'Replace with a no-break space',
    replace: (text) => `Replace with “${text}”`
  }
}
