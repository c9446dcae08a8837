import type {Language, Localised} from '@policy-gen/schema'

type Said = 'answers' | 'askedFor' | 'data' | 'ground' | 'noNewName' | 'purposes' | 'sensitive' | 'statement'

/** What the language server says about a policy file, in the language of the policy. */
export const wording: Readonly<Record<Said, Localised>> = {
  answers: {en: 'Answers', de: 'Erfüllt'},
  askedFor: {en: 'Asked for by', de: 'Verlangt von'},
  data: {en: 'Data', de: 'Daten'},
  ground: {en: 'Ground of', de: 'Grundlage nach'},
  noNewName: {
    en: 'Only the id of an entry can be renamed — put the cursor on one.',
    de: 'Nur die Id eines Eintrags lässt sich umbenennen – setzen Sie den Cursor auf eine.'
  },
  purposes: {en: 'Purposes', de: 'Zwecke'},
  sensitive: {en: 'Protected more than other data by', de: 'Stärker geschützt als andere Daten durch'},
  statement: {en: 'Its own statement', de: 'Eigene Datenschutzerklärung'}
}

/** @example others(3, 'en') // 'and 3 others' */
export function others(count: number, language: Language): string {
  return {en: `and ${count} others`, de: `und ${count} weitere`}[language]
}

/** @example unmet('GDPR', 3, 'en') // 'GDPR: 3 requirements not met' */
export function unmet(law: string, count: number, language: Language): string {
  if (count === 0)
    return {en: `${law}: all requirements met`, de: `${law}: alle Anforderungen erfüllt`}[language]
  if (count === 1)
    return {en: `${law}: 1 requirement not met`, de: `${law}: 1 Anforderung nicht erfüllt`}[language]
  return {
    en: `${law}: ${count} requirements not met`,
    de: `${law}: ${count} Anforderungen nicht erfüllt`
  }[language]
}

export function commonGround(language: Language): string {
  return {en: 'Common ground of the laws', de: 'Gemeinsamer Kern der Gesetze'}[language]
}

/** Why an id can't be the new name of an entry. */
export function badId(id: string, language: Language): string {
  return {
    en: `“${id}” can't be an id — use small letters, digits and hyphens, such as order-records.`,
    de: `„${id}“ kann keine Id sein – nur Kleinbuchstaben, Ziffern und Bindestriche, etwa order-records.`
  }[language]
}

/** Another entry of the list has the name already. */
export function takenId(id: string, table: string, language: Language): string {
  return {
    en: `Another entry of \`${table}\` has the id \`${id}\` — choose another one.`,
    de: `Ein anderer Eintrag von \`${table}\` hat schon die Id \`${id}\` – wählen Sie eine andere.`
  }[language]
}
