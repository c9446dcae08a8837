import {describe, expect, it} from 'vitest'
import {findNamedRecipients} from './named-recipients.js'

const promise = 'The information collected on this site is not shared with any third parties.'

describe('a company next to a promise to share nothing', () => {
  it('is reported with the places of both', () => {
    const text = `Our tickets are powered by Example Tickets Inc. ${promise}`
    const [found] = findNamedRecipients(text)
    expect(found?.name).toBe('Example Tickets Inc.')
    expect(text.slice(found?.start, found?.end)).toBe('powered by Example Tickets Inc.')
    expect(text.slice(found?.promise.start, found?.promise.end)).toBe('not shared with any third parties')
  })

  it.each([
    ['in another paragraph', `Powered by Example Inc.\n\n${promise}`],
    [
      'with an exception',
      `Powered by Example Inc. ${promise.replace('.', ', except those who act on our behalf.')}`
    ],
    ['if it is not a company', `Powered by people who care. ${promise}`],
    ['without a promise', 'Powered by Example Inc. We share it with others.']
  ])('is ignored %s', (_, text) => {
    expect(findNamedRecipients(text)).toEqual([])
  })
})
