import type {DisclosureItem} from '@policy-gen/schema'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {ReadingLanguage} from '../languages/loading.js'
import {recogniseDisclosures} from './recognise.js'

/** The rights of Art. 15 to 21 GDPR, as lists call them, and sentences that list them. */
interface RightsInARow {
  readonly names: Readonly<Partial<Record<DisclosureItem, readonly string[]>>>
  readonly sentences: readonly ((row: string) => string)[]
  readonly and: string
}

const languages: Readonly<Record<ReadingLanguage, RightsInARow>> = {
  en: {
    names: {
      'rights.access': ['access'],
      'rights.rectification': ['rectification', 'correction'],
      'rights.erasure': ['erasure', 'deletion'],
      'rights.restriction': ['restriction'],
      'rights.objection': ['objection'],
      'rights.portability': ['portability', 'data portability']
    },
    sentences: [
      (row) => `Under the GDPR you have the rights of ${row}.`,
      (row) => `Your rights: ${row}.`,
      (row) => `You have rights of ${row}; write to us to use them.`
    ],
    and: 'and'
  },
  de: {
    names: {
      'rights.access': ['Auskunft'],
      'rights.rectification': ['Berichtigung'],
      'rights.erasure': ['Löschung'],
      'rights.restriction': ['Einschränkung der Verarbeitung'],
      'rights.objection': ['Widerspruch'],
      'rights.portability': ['Datenübertragbarkeit']
    },
    sentences: [
      (row) => `Sie haben das Recht auf ${row}.`,
      (row) => `Ihre Rechte: ${row}.`,
      (row) => `Ihnen stehen die Rechte auf ${row} zu.`
    ],
    and: 'und'
  },
  fr: {
    names: {
      'rights.access': ['accès'],
      'rights.rectification': ['rectification'],
      'rights.erasure': ['effacement', 'suppression'],
      'rights.restriction': ['limitation'],
      'rights.objection': ['opposition'],
      'rights.portability': ['portabilité']
    },
    sentences: [
      (row) => `Vos droits : ${row}.`,
      (row) => `Vous disposez des droits suivants : ${row}.`,
      (row) => `Droits d’${row}.`
    ],
    and: 'et'
  },
  es: {
    names: {
      'rights.access': ['acceso'],
      'rights.rectification': ['rectificación'],
      'rights.erasure': ['supresión'],
      'rights.restriction': ['limitación'],
      'rights.objection': ['oposición'],
      'rights.portability': ['portabilidad']
    },
    sentences: [
      (row) => `Tiene los derechos de ${row}.`,
      (row) => `Sus derechos: ${row}.`,
      (row) => `Puede ejercer sus derechos de ${row} por correo.`
    ],
    and: 'y'
  },
  pt: {
    names: {
      'rights.access': ['acesso'],
      'rights.rectification': ['correção', 'retificação'],
      'rights.erasure': ['eliminação', 'exclusão', 'apagamento'],
      'rights.restriction': ['limitação', 'bloqueio'],
      'rights.objection': ['oposição'],
      'rights.portability': ['portabilidade']
    },
    sentences: [
      (row) => `Você tem os direitos de ${row}.`,
      (row) => `Seus direitos: ${row}.`,
      (row) => `O titular pode exercer os direitos de ${row} por e-mail.`
    ],
    and: 'e'
  }
}

test.each(Object.entries(languages))(
  'recognises every right of an enumeration in %s, in any order',
  (language, {names, sentences, and}) => {
    const called = Object.entries(names).map(([item, words]) =>
      fc.constantFrom(...words).map((word) => ({item, word}))
    )
    const row = fc.tuple(...called).chain((rights) => fc.shuffledSubarray(rights, {minLength: rights.length}))
    fc.assert(
      fc.property(row, fc.constantFrom(...sentences), (rights, sentence) => {
        const words = rights.map(({word}) => word)
        const text = sentence(`${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`)
        const found = recogniseDisclosures(text, {language})
        expect(found.map(({disclosure}) => disclosure)).toEqual(
          expect.arrayContaining(rights.map(({item}) => item))
        )
      })
    )
  }
)
