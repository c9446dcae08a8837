import type {Policy} from '@policy-gen/schema'
import {describe, expect, it} from 'vitest'
import {compile} from '../templates/compile.js'
import {openTemplates, templateNames} from '../templates/templates.js'
import {compose} from './compose.js'

const policy: Policy = {
  title: 'T',
  language: 'en',
  organisation: {name: 'O'},
  security: {measures: ['backups', {other: 'a *guard*'}]},
  sections: [{kind: 'security', heading: false}]
}

describe('custom templates', () => {
  it('replace the built-in ones by name', () => {
    expect(write('{{#each measures}}\n* {{this}}!\n{{/each}}\n')).toBe(
      '# T\n\n* Backups!\n* A \\*guard\\*!\n'
    )
  })

  it('fail with their name and line if they use an unknown name', () => {
    expect(() => write('Fine.\n{{measure}}\n')).toThrow(
      /^en\/security\.md\.hbs:2:\d+ {2}Unknown name `measure`/
    )
  })
})

function write(source: string): string {
  const own = compile({'en/security.md': source}, templateNames)
  return compose(policy, {templates: openTemplates(own)})
}
