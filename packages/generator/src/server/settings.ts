import {MessageType, ShowMessageNotification, type Connection} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {configuredLargest} from '../configuration/largest.js'
import {loadConfiguration} from '../configuration/load.js'
import {configuredTemplates} from '../files/overrides.js'
import {usualLargest, type Largest} from '../files/size.js'
import {InputError} from '../input-error.js'
import {configuredOverrides, configuredRules} from '../lint/configured.js'
import {choiceFor} from '../lint/files/choices.js'
import type {RuleChoice} from '../lint/rule-set.js'
import type {Templates} from '../templates/templates.js'
import {pathOf} from './source.js'

/** What the configuration says about a document. */
export interface Settings {
  readonly choice: RuleChoice
  readonly largest: Largest
}

/**
 * The rules that the configuration chooses. An invalid configuration is reported once, and the recommended
 * rules apply: reporting nothing would look like a clean policy.
 */
export function settingsFrom(
  connection: Connection
): (root: string, document: TextDocument) => Promise<Settings> {
  let reported = ''
  return async (root, document) => {
    try {
      const loaded = await loadConfiguration(root)
      const base = configuredRules(loaded)
      const overrides = configuredOverrides(loaded)
      const largest = configuredLargest(loaded) ?? usualLargest
      reported = ''
      const path = pathOf(document.uri)
      const choices = {base, overrides, typed: {}, folder: loaded.folder}
      return {choice: path === undefined ? base : choiceFor(choices, path, root), largest}
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      const {message} = error
      const isNew = message !== reported
      // Several documents may be checked at once.
      reported = message
      if (isNew)
        await connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Warning,
          message: `policy-gen: ${message}`
        })
      return {choice: {}, largest: usualLargest}
    }
  }
}

/**
 * The templates that the configuration names. A configuration that can't be read is reported where the rules
 * are chosen.
 */
export async function templatesFor(root: string): Promise<Templates | undefined> {
  try {
    return await configuredTemplates(await loadConfiguration(root))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return undefined
  }
}
