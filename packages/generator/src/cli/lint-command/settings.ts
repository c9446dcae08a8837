import {constants} from 'node:fs'
import {access, stat} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {regimes as knownRegimes} from '@policy-gen/schema/vocabulary'
import type {LoadedConfiguration} from '../../configuration/load.js'
import {exists} from '../../files/exists.js'
import {configuredOverrides, configuredRules} from '../../lint/configured.js'
import type {RuleChoices} from '../../lint/files/choices.js'
import {threadsFor} from '../../lint/files/lint-files.js'
import {ruleIds, type RuleChoice} from '../../lint/rule-set.js'
import {knownNames, unknown} from '../arguments.js'
import {UsageError, type Flags} from '../command.js'

/** The rules that the configuration chooses, unless the command line says otherwise. */
export async function choicesOf(flags: Flags, loaded: LoadedConfiguration): Promise<RuleChoices> {
  return {
    base: configuredRules(loaded),
    overrides: configuredOverrides(loaded),
    typed: await typedChoice(flags),
    folder: loaded.folder
  }
}

/** The rules that the command line chooses. */
export async function typedChoice(flags: Flags): Promise<RuleChoice> {
  const regimes = await knownNames('regime', flags.values('regime'), knownRegimes)
  const rules = await rulesOf(flags)
  const preset = flags.value('preset')
  return {
    ...(preset !== undefined && {preset: preset === 'strict' ? 'strict' : 'recommended'}),
    ...(regimes.length > 0 && {regimes}),
    only: rules.filter(({isOn}) => isOn).map(({id}) => id),
    off: rules.filter(({isOn}) => !isOn).map(({id}) => id)
  }
}

/** How many warnings the command accepts before it fails. */
export function mostWarningsOf(flags: Flags): number | undefined {
  const text = flags.value('max-warnings')
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text)) throw new UsageError(`--max-warnings takes a number, not “${text}”.`)
  return Number(text)
}

/** On how many threads the files are linted. */
export function threadsOf(flags: Flags, files: number): number {
  const text = flags.value('jobs')
  if (text === undefined) return threadsFor(files)
  if (!/^[1-9]\d?$/.test(text)) throw new UsageError(`--jobs takes a number from 1 to 99, not “${text}”.`)
  return Number(text)
}

/** The folder of the cache, if one is wanted. */
export async function cacheOf(flags: Flags, cwd: string): Promise<string | undefined> {
  const named = flags.value('cache-location')
  if (named !== undefined) return folderFor(named, cwd)
  if (!flags.on('cache')) return undefined
  const isInstalled = await exists(join(cwd, 'node_modules'))
  return join(cwd, isInstalled ? 'node_modules/.cache/policy-gen' : '.policy-gen-cache')
}

/** A cache that can't be kept would only make linting slow, for no visible reason. */
async function folderFor(named: string, cwd: string): Promise<string> {
  const folder = resolve(cwd, named)
  if (await canHoldFiles(folder)) return folder
  throw new UsageError(`--cache-location takes a folder that can be written to, not “${named}”.`)
}

/** Whether a folder can be written to, or created. */
async function canHoldFiles(folder: string): Promise<boolean> {
  if (!(await exists(folder))) return dirname(folder) !== folder && canHoldFiles(dirname(folder))
  try {
    await access(folder, constants.W_OK)
    return (await stat(folder)).isDirectory()
  } catch {
    return false
  }
}

/** `--rule ID` and `--rule ID=off`. */
async function rulesOf(flags: Flags): Promise<{id: string; isOn: boolean}[]> {
  const rules: {id: string; isOn: boolean}[] = []
  for (const word of flags.values('rule')) {
    const [id = '', ...rest] = word.split('=')
    if (!ruleIds.includes(id)) throw await unknown('rule', id, ruleIds)
    const state = rest.length > 0 ? rest.join('=') : 'on'
    if (state !== 'on' && state !== 'off')
      throw await unknown('value', state, ['on', 'off'], {where: ` of --rule ${id}`})
    rules.push({id, isOn: state === 'on'})
  }
  return rules
}
