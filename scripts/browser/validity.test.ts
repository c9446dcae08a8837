import {HtmlValidate} from 'html-validate'
import {render} from 'policy-gen'
import {expect, test} from 'vitest'
import {samples, translations} from './samples.js'

const validator = new HtmlValidate({extends: ['html-validate:standard', 'html-validate:a11y']})

async function complaints(html: string): Promise<string[]> {
  const {results} = await validator.validateString(html)
  return results.flatMap(({messages}) =>
    messages.map(({line, column, ruleId, message}) => `${line}:${column} ${ruleId}: ${message}`)
  )
}

test.each([...samples, ...translations])('$name is valid as a page', async ({markdown, page}) => {
  expect(await complaints(render(markdown, page))).toEqual([])
})

// A fragment is checked within a page around it.
test.each(samples)('$name is valid as a fragment of a page', async ({markdown, page}) => {
  const fragment = render(markdown, page, {fragment: true})
  const around = `<!DOCTYPE html>\n<html lang="en"><head><title>Page</title></head><body>${fragment}</body></html>\n`
  expect(await complaints(around)).toEqual([])
})
