import {largestSource} from '@policy-gen/schema/files'
import {kindOf} from './kind.js'

/** The largest size of a file, in bytes. */
export interface Largest {
  /** Markdown, HTML, and whatever else isn't a policy as data. */
  readonly texts: number
  readonly policies: number
}

/** A larger file is an accident, or has to be allowed explicitly. */
export const usualLargest: Largest = {texts: 10_000_000, policies: largestSource}

/** How large a file with this name may be. */
export function largestFor(path: string, {texts, policies}: Largest): number {
  return kindOf(path) === 'policy' ? policies : texts
}

const units: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  m: 1e6,
  mb: 1e6,
  g: 1e9,
  gb: 1e9
}

/**
 * A size in bytes.
 *
 * @example readSize('20MB') // 20000000
 */
export function readSize(text: string): number | undefined {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?) ?([a-z]{0,2})$/i.exec(text.trim()) ?? []
  const factor = units[unit.toLowerCase()]
  return digits === '' || factor === undefined ? undefined : Math.round(Number(digits) * factor)
}
