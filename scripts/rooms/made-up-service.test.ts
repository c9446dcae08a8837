import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {run} from '../../packages/generator/src/cli/run.js'
import {policyJsonSchema} from '../../packages/schema/src/json-schema/index.js'
import {servicesPage} from '../../packages/schema/src/documentation/services-page.js'
import type {Service} from '../../packages/schema/src/services/service.js'
import type * as payments from '../../packages/schema/src/services/payments/index.js'

/** All that a new service needs: its file, and a line in the index of its group. */
const obol = vi.hoisted((): Service => ({
  name: 'Obol',
  kind: 'payment-provider',
  operator: {name: 'Charon Ferries S.A.', country: 'GR'},
  role: 'controller',
  data: ['name', 'billing-data'],
  purposes: ['payment'],
  privacy: 'https://obol.example/privacy',
  checked: '2026-11-21',
  verified: []
}))

vi.mock('../../packages/schema/src/services/payments/index.js', async (original) => {
  const known = await original<typeof payments>()
  return {payments: {...known.payments, obol}}
})

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-services-'))
})
afterEach(() => {
  rmSync(cwd, {recursive: true})
})

function writePolicy(service: string): void {
  writeFileSync(
    join(cwd, 'policy.yaml'),
    `title: Privacy
language: en
organisation: {name: Atlas}
practices: [{does: collect, data: [name, billing-data], purposes: [payment]}]
recipients: [{service: ${service}}]
sections: [{kind: sharing}, {kind: purposes}]
`
  )
}

async function policyGen(...words: string[]): Promise<{status: number; out: string}> {
  let out = ''
  const write = (text: string): unknown => (out += text)
  const streams = {cwd, env: {}, stdin: Readable.from([]), stdout: {write}, stderr: {write}}
  return {status: await run(words, streams), out}
}

describe('a service that is in the index of its group', () => {
  test('fills a recipient that names it', async () => {
    writePolicy('obol')
    const {status, out} = await policyGen('build', '--format', 'md')
    expect(status, out).toBe(0)
    const text = readFileSync(join(cwd, 'policy.md'), 'utf8')
    expect(text).toContain(
      '[Obol \\(Charon Ferries S.A.\\)](https://obol.example/privacy)'.replaceAll('\\', '')
    )
    expect(text).toMatch(/Obol .* \| Name, billing data \| Payment/)
  })

  test('is suggested where its name is misspelled', async () => {
    writePolicy('obole')
    expect((await policyGen('build')).out).toContain('did you mean `obol`?')
  })

  test('is an answer to init, which writes it into the first policy', async () => {
    expect((await policyGen('init', '--yes', '--name', 'Atlas', '--service', 'obole')).out).toContain(
      '`obol`'
    )
    await policyGen('init', '--yes', '--name', 'Atlas', '--service', 'obol')
    expect(readFileSync(join(cwd, 'policy.yaml'), 'utf8')).toContain('recipients:\n  - service: obol\n')
  })

  test('is offered by editors and listed in the documentation', () => {
    expect(JSON.stringify(policyJsonSchema())).toContain('Obol – Charon Ferries S.A.')
    expect(servicesPage()).toContain('Obol')
  })
})
