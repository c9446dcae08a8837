import {EventEmitter} from 'node:events'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {policies, type LoaderContext, type PolicyData, type PolicyEntry} from './index.js'

const policy = (name: string): string => `title: Privacy policy
language: en
description: How ${name} uses data.
organisation: {name: ${name}}
sections: [{kind: controller}]
`

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'astro-'))
  mkdirSync(join(folder, 'legal/orbis'), {recursive: true})
  put('legal/policy.yaml', policy('Atlas'))
  put('legal/orbis/de.policy.yaml', policy('Orbis').replace('language: en', 'language: de'))
})

afterEach(() => {
  rmSync(folder, {recursive: true})
})

function put(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}

/** A site in development: its entries, the reports, and its watcher. */
function site(): LoaderContext & {
  entries: Map<string, PolicyEntry>
  errors: string[]
  warnings: string[]
  watcher: EventEmitter & {add: () => void}
} {
  const entries = new Map<string, PolicyEntry>()
  const errors: string[] = []
  const warnings: string[] = []
  return {
    entries,
    errors,
    warnings,
    config: {root: pathToFileURL(`${folder}/`)},
    store: {
      clear: () => {
        entries.clear()
      },
      set: (entry) => entries.set(entry.id, entry)
    },
    generateDigest: (data) => String(data.length),
    parseData: ({data}) => Promise.resolve(data),
    logger: {error: (message) => errors.push(message), warn: (message) => warnings.push(message)},
    watcher: Object.assign(new EventEmitter(), {add: () => undefined})
  }
}

describe('policies as a content collection', () => {
  test('are entries with their HTML, their Markdown and what a page knows of them', async () => {
    const context = site()
    await policies({base: 'legal'}).load(context)
    expect([...context.entries.keys()]).toEqual(['orbis/de.policy', 'policy'])
    const entry = context.entries.get('policy')
    expect(entry).toMatchObject({
      filePath: 'legal/policy.yaml',
      data: {title: 'Privacy policy', language: 'en', description: 'How Atlas uses data.'}
    })
    expect(entry?.body).toMatch(/^# Privacy policy\n/)
    expect(entry?.rendered.html).toContain('Atlas')
    expect(entry?.rendered.html).not.toContain('<html')
    expect(entry?.data.facts.organisation.name).toBe('Atlas')
  })

  test('warn of what is in English for want of words, and say where', async () => {
    put(
      'legal/policy.yaml',
      policy('Atlas')
        .replace('language: en', 'language: nl')
        .replace(/\{kind.*\}/, '{kind: contact, heading: Vragen, body: Schrijf ons.}')
    )
    const context = site()
    await policies({base: 'legal'}).load(context)
    expect(context.warnings).toEqual([
      expect.stringMatching(/^legal\/policy\.yaml:2:11 {2}No words in Dutch/)
    ])
  })

  test('stop a build where one is wrong, and say where', async () => {
    put('legal/policy.yaml', policy('Atlas').replace('title:', 'titel:'))
    const context = site()
    await expect(policies({base: 'legal'}).load(context)).rejects.toThrow(
      /legal\/policy\.yaml:1:1 .*did you mean `title`/s
    )
    expect(context.entries.size).toBe(0)
  })

  test('stop a build where two would be one entry', async () => {
    const sections = [{kind: 'contact'}]
    put(
      'legal/policy.json',
      JSON.stringify({title: 'P', language: 'en', organisation: {name: 'A'}, sections})
    )
    await expect(policies({base: 'legal'}).load(site())).rejects.toThrow(
      'legal/policy.json and legal/policy.yaml would both be `policy` — rename one of them'
    )
  })

  test('stop a build where there are none', async () => {
    await expect(policies({base: 'leagl'}).load(site())).rejects.toThrow('No such file or folder: leagl')
    mkdirSync(join(folder, 'empty'))
    await expect(policies({base: 'empty'}).load(site())).rejects.toThrow(
      'No policy file in empty or below it.'
    )
  })

  test('are what the last change made of them, however long the one before takes to read', async () => {
    const reading: string[] = []
    let readOn = (): void => undefined
    const slow = new Promise<void>((resolve) => (readOn = resolve))
    const context = {
      ...site(),
      async parseData({data}: {data: PolicyData}): Promise<PolicyData> {
        const {name} = data.facts.organisation
        reading.push(name)
        if (name === 'Vega') await slow
        return data
      }
    }
    await policies({base: 'legal'}).load(context)
    const change = (name: string): void => {
      put('legal/policy.yaml', policy(name))
      context.watcher.emit('all', 'change', join(folder, 'legal/policy.yaml'))
    }
    change('Vega')
    await expect.poll(() => reading).toContain('Vega')
    change('Lyra')
    await expect.poll(() => context.entries.get('policy')?.body).toContain('Lyra')
    readOn()
    await new Promise((resolve) => setTimeout(resolve))
    expect(context.entries.get('policy')?.body).toContain('Lyra')
  })

  test('go with their files, and come again', async () => {
    const context = site()
    await policies({base: 'legal'}).load(context)
    rmSync(join(folder, 'legal/orbis'), {recursive: true})
    context.watcher.emit('all', 'unlink', join(folder, 'legal/orbis/de.policy.yaml'))
    await expect.poll(() => [...context.entries.keys()]).toEqual(['policy'])
    rmSync(join(folder, 'legal/policy.yaml'))
    context.watcher.emit('all', 'unlink', join(folder, 'legal/policy.yaml'))
    await expect.poll(() => context.errors.join()).toContain('No policy file in legal or below it.')
    put('legal/policy.yaml', policy('Vega'))
    context.watcher.emit('all', 'add', join(folder, 'legal/policy.yaml'))
    await expect.poll(() => context.entries.get('policy')?.body).toContain('Vega')
  })

  test('follow their files, and stay as they were while one is wrong', async () => {
    const context = site()
    await policies({base: 'legal'}).load(context)
    const change = (text: string): void => {
      put('legal/policy.yaml', text)
      context.watcher.emit('all', 'change', join(folder, 'legal/policy.yaml'))
    }
    change(policy('Vega'))
    await expect.poll(() => context.entries.get('policy')?.body).toContain('Vega')
    change('titel: x\n')
    await expect.poll(() => context.errors.join()).toContain('did you mean `title`')
    expect(context.entries.get('policy')?.body).toContain('Vega')
    context.watcher.emit('all', 'change', join(folder, 'elsewhere/policy.yaml'))
    expect(context.errors).toHaveLength(1)
  })
})
