import type {Policy} from '@policy-gen/schema'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ComposeError} from './compose-error.js'
import {compose} from './compose.js'
import {literalBody} from './fill-body.js'

describe('an author’s body', () => {
  it('may name facts, which are inserted literally, and dates, which are written out', () => {
    expect(write('We are {{organisation.name}} since {{ effective }}.\n')).toBe(
      'We are A*B since 2 January 2026.\n'
    )
  })

  it('may place text written from the facts on its own line', () => {
    expect(write('Before.\n\n{{> cookies}}\n\nAfter.\n')).toBe(
      'Before.\n\nWe use no cookies and no similar technologies.\n\nAfter.\n'
    )
  })

  it('is never compiled', () => {
    expect(write('\\{{#each organisation}} \\{{{x}}}\n')).toBe('{{#each organisation}} {{{x}}}\n')
  })

  it('keeps any text to the byte once its braces are escaped', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('{', '}', '\\', 'a', '>', ' ', '\n')}), (text) => {
        const body = `.${text}.`
        expect(write(literalBody(body))).toBe(`${body}\n`)
      })
    )
  })

  it.each([
    ['One.\nWe are {{organisation.nam}}.', 'Line 2 of this text names “organisation.nam”, which this policy'],
    ['{{constructor.name}}', 'Line 1 of this text names “constructor.name”'],
    ['We use {{> cookies}} here.', 'Line 1 of this text places “cookies” inside a line'],
    ['{{> cookie}}', 'Line 1 of this text places “cookie”, which is no kind of section'],
    ['{{#if x}}', 'Line 1 of this text opens two braces']
  ])('fails for %j with the line and the path', (body, message) => {
    expect(() => write(body)).toThrow(message)
    expect(caught(() => write(body))?.path).toEqual(['sections', 0, 'body'])
  })
})

describe('a section without a body', () => {
  it('requires a language that there are templates for', () => {
    const policy: Policy = {...base, language: 'ja', sections: [{kind: 'cookies'}]}
    expect(() => compose(policy)).toThrow('There are no templates in the language “ja”, only in en, ')
  })

  it('requires a kind that facts belong to', () => {
    const policy: Policy = {...base, sections: [{kind: 'other', heading: 'Words'}]}
    expect(() => compose(policy)).toThrow('No facts belong to a section of the kind “other”')
  })
})

const base = {
  title: 'T',
  language: 'en-GB',
  effective: '2026-01-02',
  organisation: {name: 'A*B'},
  cookies: 'none'
} as const satisfies Partial<Policy>

function write(body: string): string {
  return compose({...base, sections: [{kind: 'other', heading: false, body}]}).replace('# T\n\n', '')
}

function caught(action: () => unknown): ComposeError | undefined {
  try {
    action()
    return undefined
  } catch (error) {
    return error instanceof ComposeError ? error : undefined
  }
}
