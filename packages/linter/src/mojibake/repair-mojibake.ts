import {applyEdits} from '../text/edits.js'
import {editsOf} from './edits.js'
import {findMojibake} from './find-mojibake.js'
import type {MojibakeOptions} from './finding.js'

/** Fixes all mojibake that can be fixed safely. Healthy text is returned as it is. */
export function repairMojibake(text: string, options: MojibakeOptions = {}): string {
  return applyEdits(text, editsOf(findMojibake(text, options)))
}
