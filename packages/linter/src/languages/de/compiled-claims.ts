// Written by `npm run languages`: a language is a folder here, and in the other packages.
import {claimTable} from '../compile-claims.js'
import type {ClaimTable} from '../language-table.js'
import {knowledge} from './index.js'

export function claims(): ClaimTable {
  return claimTable(knowledge)
}
