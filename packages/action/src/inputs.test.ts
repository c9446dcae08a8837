import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {inputsOf} from './inputs.js'

describe('Inputs', () => {
  test('are all off where nothing is set', () => {
    expect(inputsOf({})).toEqual({
      files: [],
      preset: '',
      regimes: '',
      maxWarnings: '',
      check: false,
      sarif: '',
      uploadSarif: false,
      comment: false,
      language: '',
      token: ''
    })
  })

  test('name one file a line, which may hold a space', () => {
    expect(inputsOf({INPUT_FILES: ' a b.md \n\n-c.md\r\n'}).files).toEqual(['a b.md', '-c.md'])
  })

  test('are true or false, or an error that says so', () => {
    expect(inputsOf({INPUT_CHECK: 'true', INPUT_COMMENT: 'false'})).toMatchObject({
      check: true,
      comment: false
    })
    expect(() => inputsOf({'INPUT_UPLOAD-SARIF': 'yes'})).toThrow(
      'Input `upload-sarif`: expected true or false, not “yes”'
    )
  })

  test('are read whatever `action.yml` offers', () => {
    const {inputs} = parse(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8')) as {
      inputs: Record<string, object>
    }
    for (const name of Object.keys(inputs)) {
      const variable = `INPUT_${name.toUpperCase()}`
      expect(inputsOf({[variable]: 'true'}), name).not.toEqual(inputsOf({}))
    }
  })
})
