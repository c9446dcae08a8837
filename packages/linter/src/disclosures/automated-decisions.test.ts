import {expect, test} from 'vitest'
import {recogniseDisclosures} from './recognise.js'

const beginnings = {
  en: '# Privacy policy\n\nWe take care of your data.',
  de: '# Datenschutzerklärung\n\nWir gehen sorgsam mit Ihren Daten um.',
  fr: '# Politique de confidentialité\n\nNous prenons soin de vos données.',
  es: '# Política de privacidad\n\nCuidamos de sus datos personales.',
  pt: '# Política de privacidade\n\nCuidamos dos seus dados pessoais.'
} as const

type Row = [keyof typeof beginnings, string]

function readIn([language, sentence]: Row): boolean {
  return recogniseDisclosures(`${beginnings[language]}\n\n${sentence}\n`, {language}).some(
    ({disclosure}) => disclosure === 'automated-decisions'
  )
}

test.each<Row>([
  ['en', 'All decisions about your place are taken by our tutors, not by software.'],
  ['en', 'We never use what you tell us in a lesson for scoring.'],
  ['en', 'Profiling: we do not profile.'],
  ['en', 'Software ranks applications before we look at them.'],
  ['en', 'Your profile is built from what you borrow, to predict what you might like.'],
  ['en', 'We get a credit report, and an order on account is refused if your score is too low.'],
  ['en', 'We make no decisions by automated means.'],
  ['en', 'Any decision about it is taken by a person.'],
  ['en', 'With us, nobody is rejected automatically.'],
  ['de', 'Ihre Daten werden nicht zur Profilbildung verwendet.'],
  ['de', 'Ist Ihr Score zu niedrig, bieten wir keinen Kauf auf Rechnung an.'],
  ['de', 'Wir bewerten Ihr Zahlungsverhalten anhand von Wahrscheinlichkeitswerten.'],
  ['de', 'Ein Algorithmus sortiert Bewerbungen vor.'],
  ['de', 'Wir treffen keine automatisierten Entscheidungen.'],
  ['de', 'Entscheidungen werden nur von Menschen getroffen.'],
  ['de', 'Entscheidungen über Stipendien trifft bei uns keine Software.'],
  ['fr', 'Nous n’établissons pas de profil vous concernant.'],
  ['fr', 'Chaque décision est prise par un humain.'],
  ['es', 'No se elaboran perfiles.'],
  ['es', 'Cada decisión la toma una persona.'],
  ['es', 'No realizamos scoring.'],
  ['pt', 'Não realizamos profiling.'],
  ['pt', 'Não criamos perfis.'],
  ['pt', 'Toda decisão é tomada por uma pessoa.']
])('in %s, automated decisions are read from: %s', (...row) => {
  expect(readIn(row)).toBe(true)
})

test.each<Row>([
  ['en', 'Our tutors decide who gets a place.'],
  ['en', 'We publish the scores of each match.'],
  ['en', 'You create a profile when you register.'],
  ['en', 'Our software lists applications by the day on which they arrive.'],
  ['en', 'Visits are logged by automated means.'],
  ['en', 'Every letter is answered by a person.'],
  ['en', 'The committee makes every decision about the garden.'],
  ['de', 'Sie können Ihr Profil jederzeit bearbeiten.'],
  ['de', 'Der Vorstand entscheidet über Anträge.'],
  ['de', 'Die Software legt Bewerbungen nach dem Tag des Eingangs ab.'],
  ['de', 'Jeder Brief wird von einem Menschen beantwortet.'],
  ['fr', 'Vous pouvez modifier votre profil.'],
  ['fr', 'Chaque lettre est lue par un humain.'],
  ['fr', 'Le score du match est publié.'],
  ['es', 'Puede editar su perfil.'],
  ['es', 'La junta toma las decisiones sobre el presupuesto.'],
  ['es', 'Publicamos la puntuación del partido.'],
  ['pt', 'Pode editar o seu perfil.'],
  ['pt', 'A direção toma as decisões sobre o orçamento.']
])('in %s, none are read from: %s', (...row) => {
  expect(readIn(row)).toBe(false)
})
