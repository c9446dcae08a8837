import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Policy} from '../model/policy.js'
import {lookUp} from './look-up.js'
import {fillPlaceholders, findPlaceholders} from './placeholders.js'

describe('findPlaceholders', () => {
  test.each([
    ['Of {{organisation.name}}.', [{kind: 'fact', name: 'organisation.name', start: 3, end: 24}]],
    ['{{ > cookies }}', [{kind: 'part', name: 'cookies', start: 0, end: 15}]],
    ['\\{{x}}', [{kind: 'escape', name: '', start: 0, end: 3}]],
    ['{{#each x}}', [{kind: 'broken', name: '', start: 0, end: 2}]],
    ['{{{x}}}', [{kind: 'broken', name: '', start: 0, end: 2}]],
    ['{ {x} }', []]
  ])('%s', (body, placeholders) => {
    expect(findPlaceholders(body)).toEqual(placeholders)
  })
})

test('filling replaces placeholders and nothing else', () => {
  expect(fillPlaceholders('a {{b}} \\{{c}} {{> d}}', ({kind, name}) => `<${kind} ${name}>`)).toBe(
    'a <fact b> {{c}} <part d>'
  )
})

test('a value that looks like a placeholder is not filled again', () => {
  expect(fillPlaceholders('{{a}}', () => '{{a}}')).toBe('{{a}}')
})

test('a text without braces stays as it is, and the places are in order', () => {
  const text = fc
    .array(fc.constantFrom('{', '}', '{{', '}}', '\\', '>', ' ', 'a', '.', '\n'))
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, (body) => {
      const placeholders = findPlaceholders(body)
      expect(fillPlaceholders(body.replaceAll('{', ''), () => '!')).toBe(body.replaceAll('{', ''))
      let at = 0
      for (const {start, end} of placeholders) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
    })
  )
})

describe('lookUp', () => {
  const policy: Policy = {
    title: 'P',
    language: 'en',
    organisation: {name: 'Atlas', contact: {email: 'a@b.example'}},
    children: {directed: false, minimumAge: 16},
    recipients: [{id: 'mail', name: 'Postman Ltd', kind: 'processor'}],
    sections: [{kind: 'other'}]
  }

  test.each([
    ['title', 'P'],
    ['organisation.contact.email', 'a@b.example'],
    ['children.minimumAge', 16],
    ['recipients.mail.name', 'Postman Ltd']
  ])('%s is %s', (name, value) => {
    expect(lookUp(policy, name)).toBe(value)
  })

  test.each([
    'organisation',
    'organisation.legalName',
    'constructor.name',
    '__proto__.x',
    'title.length',
    'recipients.0.name',
    'children.directed',
    ''
  ])('%s is no fact that can be named', (name) => {
    expect(lookUp(policy, name)).toBeUndefined()
  })
})
