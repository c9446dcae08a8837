import {expect, test} from 'vitest'
import {vocabularies} from '../vocabulary/vocabularies.js'
import {crosswalk, type Identifiers} from './index.js'

const lists = Object.entries<Readonly<Record<string, Identifiers>>>(crosswalk)

test.each(lists)('%s: words of others are of terms that the list has', (list, terms) => {
  expect(Object.keys(vocabularies[list as keyof typeof crosswalk])).toEqual(
    expect.arrayContaining(Object.keys(terms))
  )
})

test.each(lists)('%s: words of others have the form of their vocabulary', (_, terms) => {
  for (const names of Object.values(terms)) {
    expect(Object.keys(names)).not.toEqual([])
    const {dpv, fideslang, apple, play} = names
    if (dpv !== undefined) expect(dpv).toMatch(/^(?:dpv|pd|tech|eu-gdpr):[A-Za-z0-9-]+$/)
    if (fideslang !== undefined) expect(fideslang).toMatch(/^[a-z_]+(?:\.[a-z_]+)*$/)
    if (apple !== undefined) expect(apple).toMatch(/^NSPrivacyCollectedDataType[A-Za-z]+$/)
    if (play !== undefined) expect(play).toMatch(/^PSL_[A-Z_]+$/)
  }
})
