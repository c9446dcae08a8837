import type {Path} from '../problems/problem.js'
import {deepest} from './depth.js'

/**
 * Visit every text of some data, in its order. The path is one array that grows and shrinks with the walk, to be
 * copied where it is kept: a path for each text takes longer than the look at it.
 */
export function eachText(data: unknown, visit: (text: string, path: Path) => void): void {
  const path: (string | number)[] = []
  walk(data)

  function walk(value: unknown): void {
    if (typeof value === 'string') visit(value, path)
    // Data from a program may loop; no policy is nearly as deep.
    if (typeof value !== 'object' || value === null || path.length > deepest) return
    for (const [key, entry] of Object.entries(value)) {
      path.push(Array.isArray(value) ? Number(key) : key)
      walk(entry)
      path.pop()
    }
  }
}
