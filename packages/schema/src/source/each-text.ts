import type {Path} from '../problems/problem.js'
import {deepest} from './depth.js'

/**
 * Visits every text of some data, in order. The path is one array that grows and shrinks with the walk, so
 * callers that keep it copy it: making a path for each text would take longer than looking at the text.
 */
export function eachText(data: unknown, visit: (text: string, path: Path) => void): void {
  const path: (string | number)[] = []
  walk(data)

  function walk(value: unknown): void {
    if (typeof value === 'string') visit(value, path)
    // Data from a program may be circular; no policy is nearly as deep.
    if (typeof value !== 'object' || value === null || path.length > deepest) return
    for (const [key, entry] of Object.entries(value)) {
      path.push(Array.isArray(value) ? Number(key) : key)
      walk(entry)
      path.pop()
    }
  }
}
