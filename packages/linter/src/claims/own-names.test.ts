import {expect, test} from 'vitest'
import {readDocument} from '../reading/read-document.js'
import {ownNamesOf} from './own-names.js'

const namesIn = (markdown: string): readonly string[] => ownNamesOf(readDocument(markdown, {language: 'en'}))

test.each([
  ['# Atlas Privacy Policy\n\nWe make maps.', ['Atlas']],
  ['Atlas Privacy Policy\n====================\n\nWe make maps.', ['Atlas']],
  ['# Privacy Policy\n\nAtlas (“We”, “Our”) makes maps.', ['Atlas']],
  ['# Privacy Policy\n\nAtlas Maps B.V. (hereinafter “Atlas” or “we”) makes maps.', ['Atlas Maps', 'Atlas']],
  ['# Privacy Policy\n\nHere 123Cards, Inc. ("we" or "us") makes cards.', ['123Cards']],
  ['# Datenschutzerklärung der Zephyr\n\nDie **Atlas GmbH** („wir“) macht Karten.', ['Zephyr', 'Atlas']]
])('%j names its organisation %j', (markdown, names) => {
  expect(namesIn(markdown)).toEqual(names)
})

test.each([
  '# Privacy Policy\n\nWe use Plausible (“Plausible Analytics”) for statistics.',
  '# Privacy Policy\n\nThis website (“we”, “us”) is for you (“you”).',
  '# Privacy Policy\n\nwe (“we”)'
])('%j does not name its organisation', (markdown) => {
  expect(namesIn(markdown)).toEqual([])
})
