import {languages, type Path} from '@policy-gen/schema'
import {fieldsAt} from '@policy-gen/schema/editing'
import {expect, test} from 'vitest'
import {titleOf} from './titles.js'

/** Every field of a policy, in the lists and maps that it can be in. */
function fieldsBelow(path: Path): Path[] {
  if (path.length > 6) return []
  return fieldsAt(path).flatMap(({name}) => {
    const inner = [...path, name]
    return [inner, ...fieldsBelow(inner), ...fieldsBelow([...inner, 0])]
  })
}

const fields = fieldsBelow([])

test.each(languages)('each field has a title in %s that is not its key', (language) => {
  expect(fields.length).toBeGreaterThan(200)
  const keys = fields.filter((path) => {
    const key = String(path.at(-1))
    return /[A-Z]/.test(key.slice(1)) && titleOf(path, language).includes(key)
  })
  expect(keys).toEqual([])
  expect(titleOf(['practices'], language)).not.toBe('practices')
})

test('a field with an ambiguous name is titled after what it is part of', () => {
  expect(titleOf(['recipients', 0, 'country'], 'pt')).toBe('País do destinatário')
  expect(titleOf(['rights', 'requests', 'email'], 'pt')).toBe('E-mail (pedidos)')
  expect(titleOf(['sections', 0, 'kind'], 'es')).toBe('Tipo de sección')
  expect(titleOf(['sale', 'sold', 0, 'to'], 'de')).toMatch(/ \(.+\)$/)
})
