import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {linkTo, textOf} from './share.js'

const place = {origin: 'https://play.example', pathname: '/policy/'}

describe('A link to a text', () => {
  test('holds it after the number sign, in letters that need no escape', async () => {
    const link = await linkTo('# Privacy\n\nWe collect “names”. 🍪\n', place)
    expect(link).toMatch(/^https:\/\/play\.example\/policy\/#text=[\w-]+$/)
    await expect(textOf(new URL(link).hash)).resolves.toBe('# Privacy\n\nWe collect “names”. 🍪\n')
  })

  test('gives back any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'grapheme'}), async (text) => {
        expect(await textOf(new URL(await linkTo(text, place)).hash)).toBe(text)
      })
    )
  })
})

describe('A fragment', () => {
  test.each([
    ['no text', '#'],
    ['another anchor', '#retention'],
    ['letters that are no base64', '#text=-_'],
    ['bytes that were never packed', '#text=AAAA'],
    ['more after the text', '#text=AAAA&more']
  ])('with %s gives nothing', async (_, fragment) => {
    await expect(textOf(fragment)).resolves.toBeUndefined()
  })

  test('that unpacks to more than a page can show gives nothing', async () => {
    const link = await linkTo('a'.repeat(2_000_001), place)
    expect(link.length).toBeLessThan(10_000)
    await expect(textOf(new URL(link).hash)).resolves.toBeUndefined()
  })

  test('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.base64String(), async (letters) => {
        const text = await textOf(`#text=${letters.replaceAll('+', '-').replaceAll('/', '_')}`)
        expect(typeof text).toMatch(/^(?:string|undefined)$/)
      })
    )
  })
})
