// Written by `npm run languages`: a language is a folder here, and in the other packages.
import type {Language} from '@policy-gen/schema'
import {table as en} from './en/compiled.js'
import {claims as enClaims} from './en/compiled-claims.js'
import {table as de} from './de/compiled.js'
import {claims as deClaims} from './de/compiled-claims.js'
import {table as es} from './es/compiled.js'
import {claims as esClaims} from './es/compiled-claims.js'
import {table as fr} from './fr/compiled.js'
import {claims as frClaims} from './fr/compiled-claims.js'
import {table as pt} from './pt/compiled.js'
import {claims as ptClaims} from './pt/compiled-claims.js'
import type {PartsAtHand} from './language-table.js'

export const languageTables: Readonly<Record<Language, PartsAtHand>> = {
  en: {table: en, claims: enClaims},
  de: {table: de, claims: deClaims},
  es: {table: es, claims: esClaims},
  fr: {table: fr, claims: frClaims},
  pt: {table: pt, claims: ptClaims}
}
