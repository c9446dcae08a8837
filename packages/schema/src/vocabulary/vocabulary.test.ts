import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Term, Vocabulary} from './term.js'
import {broader, covers, narrower} from './tree.js'
import {nameOf, vocabularies} from './vocabularies.js'

const {dataCategories, purposes, recipientKinds} = vocabularies

describe.each(Object.entries<Vocabulary>(vocabularies))('%s', (name, vocabulary) => {
  const terms: [string, Term][] = Object.entries(vocabulary)

  test('every id is words joined by hyphens, or the code of a region', () => {
    for (const [id] of terms) expect(id).toMatch(/^(?:[a-z]+(?:-[a-z0-9]+)*|[A-Z]{2,3}(?:-[A-Z]{2})?)$/)
  })

  test('has a name', () => {
    expect(nameOf(vocabulary)).toBe(name)
  })

  test('every broader term is a term of the same list, and nothing is broader than itself', () => {
    for (const [id, {parent}] of terms) {
      if (parent !== undefined) expect(Object.keys(vocabulary)).toContain(parent)
      expect(broader(vocabulary, id)).not.toContain(id)
    }
  })

  test('a term covers itself, what is below it, and nothing above it', () => {
    const ids = fc.constantFrom(...terms.map(([id]) => id))
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        expect(covers(vocabulary, one, one)).toBe(true)
        for (const child of narrower(vocabulary, one)) expect(covers(vocabulary, one, child)).toBe(true)
        if (one !== other && covers(vocabulary, one, other))
          expect(covers(vocabulary, other, one)).toBe(false)
      })
    )
  })
})

describe('the size of the lists', () => {
  test('there are at least 60 categories of data below a common root', () => {
    const personal = Object.keys(dataCategories).filter((id) =>
      covers<Vocabulary>(dataCategories, 'personal-data', id)
    )
    expect(personal.length).toBeGreaterThanOrEqual(60)
  })

  test('there are at least 30 purposes', () => {
    expect(Object.keys(purposes).length).toBeGreaterThanOrEqual(30)
  })
})

describe('the tree', () => {
  test('an e-mail address is contact data, and that is personal data', () => {
    expect(broader(dataCategories, 'email-address')).toEqual(['contact-data', 'personal-data'])
  })

  test('counts over many people are not personal data', () => {
    expect(covers(dataCategories, 'personal-data', 'aggregate-data')).toBe(false)
  })

  test('the police is an authority, and that is a third party', () => {
    expect(covers(recipientKinds, 'third-party', 'law-enforcement')).toBe(true)
  })
})
