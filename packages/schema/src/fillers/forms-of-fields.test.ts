import * as z from 'zod'
import {expect, test} from 'vitest'
import {keysAt, shapesAt} from '../model/fields.js'
import {textForms} from '../model/forms.js'
import {formsOfFields} from './forms-of-fields.js'

type Path = readonly (string | number)[]

/** Every text field of the model, with the form that the model gives it. */
function formsInModel(path: Path = []): [string, string][] {
  const shapes = shapesAt(path)
  const form = shapes
    .filter((shape) => shape instanceof z.ZodString)
    .flatMap((shape) => textForms.get(shape)?.form ?? [])[0]
  const inner = [
    ...keysAt(path).map((key) => [...path, key]),
    ...(shapes.some((shape) => shape instanceof z.ZodArray) ? [[...path, 0]] : [])
  ]
  const mayBeNone = shapes.some((shape) => shape instanceof z.ZodLiteral && shape.values.has('none'))
  const key = path.map((step) => (typeof step === 'number' ? '' : step)).join('.')
  return [
    ...(form === undefined ? [] : [[key, mayBeNone ? `${form} or none` : form] as [string, string]]),
    ...inner.flatMap((path) => formsInModel(path))
  ]
}

test('the table of forms is what the model says, field by field', () => {
  expect(formsOfFields).toEqual(Object.fromEntries(formsInModel().sort()))
})
