import {expect, test} from 'vitest'
import type {Disclosure} from '@policy-gen/schema'
import type {PlainSign} from './cues.js'
import {signs as english} from './en/signs.js'
import {signs as french} from './fr/signs.js'
import {signs as german} from './de/signs.js'
import {signs as portuguese} from './pt/signs.js'
import {signs as spanish} from './es/signs.js'

function signsIn(signs: readonly PlainSign[], text: string): readonly Disclosure[] {
  return signs.flatMap(([disclosure, pattern]) => (pattern.test(text) ? [disclosure] : []))
}

test.each([
  [english, 'This privacy policy explains how your data is handled by Seakart.'],
  [english, 'This Notice describes what the Harbour Choir may collect about its guests.'],
  [english, 'Our privacy statement sets out\nhow Seakart uses your position.'],
  [english, 'This is the privacy notice for Harbour Choir.'],
  [english, 'When Harbour Fest gathers details about you, our privacy policy applies.'],
  [french, 'Cette politique décrit la manière dont Seakart utilise vos données.'],
  [french, 'La présente charte explique comment l’association Port Libre traite vos données.'],
  [french, 'Dans ce but, le Club du Port s’engage à ne recueillir que les informations utiles.'],
  [french, 'Nordlys Voile accorde une grande importance à votre vie privée.'],
  [german, 'Diese Erklärung beschreibt, wie der Kanuverein Nordufer Ihre Daten verarbeitet.'],
  [german, 'Der Kanuverein Nordufer nimmt den Schutz Ihrer Daten ernst.'],
  [spanish, 'Esta política explica cómo el Club del Puerto trata sus datos.'],
  [spanish, 'El Club del Puerto se compromete a proteger su privacidad.'],
  [portuguese, 'Esta política explica como o Clube do Porto trata os seus dados.'],
  [portuguese, 'O Clube do Porto respeita a sua privacidade.']
] as const)('%#: an organisation writes about itself', (signs, text) => {
  expect(signsIn(signs, text)).toContain('controller')
})

test.each([
  [english, 'This privacy policy explains how we handle what you tell us.'],
  [english, 'This notice describes how Google uses cookies.'],
  [english, 'This policy explains how payments are handled by our partners.'],
  [english, 'Their policy explains how Seakart uses your position.'],
  [english, 'This is the privacy notice for our guests.'],
  [english, 'When Seakart collects your card number, our policy does not apply.'],
  [french, 'Cette politique décrit la manière dont nous utilisons vos données.'],
  [french, 'Leur politique explique comment Google utilise vos données.'],
  [french, 'Le Prestataire s’engage à protéger vos données.'],
  [french, 'La carte de Nordlys accorde une réduction.'],
  [german, 'Diese Erklärung beschreibt, wie die Website Ihre Daten verarbeitet.'],
  [german, 'Der Betreiber nimmt den Schutz Ihrer Daten ernst.'],
  [german, 'Ein Verein achtet auf Datenschutz.'],
  [spanish, 'Esta política explica cómo tratamos sus datos.'],
  [spanish, 'El Responsable se compromete a proteger sus datos.'],
  [portuguese, 'Esta política explica como tratamos os seus dados.'],
  [portuguese, 'A Plataforma respeita a sua privacidade.']
] as const)('%#: no organisation writes about itself', (signs, text) => {
  expect(signsIn(signs, text)).not.toContain('controller')
})
