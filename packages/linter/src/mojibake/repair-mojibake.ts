import {applyEdits} from '../text/edits.js'
import {editsOf} from './edits.js'
import {findMojibake} from './find-mojibake.js'
import type {MojibakeOptions} from './finding.js'

/** Fixes all mojibake that can be fixed safely. Healthy text comes back as the same string. */
export function repairMojibake(text: string, options: MojibakeOptions = {}): string {
  return applyEdits(text, editsOf(findMojibake(text, options)))
}
