import {HtmlValidate} from 'html-validate'
import {render} from 'policy-gen'
import {describe, expect, test} from 'vitest'
import {samples, translations} from './samples.js'

const validator = new HtmlValidate({extends: ['html-validate:standard', 'html-validate:a11y']})

async function complaints(html: string): Promise<string[]> {
  const {results} = await validator.validateString(html)
  return results.flatMap(({messages}) =>
    messages.map(({line, column, ruleId, message}) => `${line}:${column} ${ruleId}: ${message}`)
  )
}

describe.each([...samples, ...translations])('$name', ({markdown, page}) => {
  test('is valid as a page', async () => {
    expect(await complaints(render(markdown, page))).toEqual([])
  })

  test('is valid as a fragment of a page', async () => {
    const fragment = render(markdown, page, {fragment: true})
    const around = `<!DOCTYPE html>\n<html lang="en"><head><title>Page</title></head><body>${fragment}</body></html>\n`
    expect(await complaints(around)).toEqual([])
  })
})
