import {dpv} from './dpv.js'
import type {OutputFormat} from './format.js'
import {html} from './html.js'
import {json} from './json.js'
import {md} from './md.js'
import {tilt} from './tilt.js'
import {txt} from './txt.js'

/** A built-in format. */
type Known = typeof md | typeof html | typeof json | typeof txt | typeof tilt | typeof dpv

/** The name of a format. */
export type Format = Known['name']

/** In the order in which they are listed everywhere. */
const formats: readonly Known[] = [md, html, json, txt, tilt, dpv]

/** What a policy can be written as. */
export const formatNames: readonly Format[] = formats.map(({name}) => name)

export function formatOf(name: Format): OutputFormat {
  const found = formats.find((format) => format.name === name)
  if (!found) throw new Error(`No such format: ${name}`)
  return found
}
