import type {Path, Place, Problem, ProblemCode} from '../problems/problem.js'

/** What a problem points to: the key, the whole value, or some words within a text. */
export type Target = 'key' | 'value' | {readonly words: string; readonly occurrence: number}

/**
 * The words from `start` to `end` of a text, and which occurrence of them this is; the source is searched the
 * same way.
 */
export function wordsAt(text: string, start: number, end: number): Target {
  const words = text.slice(start, end)
  let occurrence = 0
  for (let at = text.indexOf(words); at !== -1 && at < start; at = text.indexOf(words, at + words.length))
    occurrence++
  return {words, occurrence}
}

/** A policy as its author wrote it: its plain data, and where each part of it is. */
export interface Source {
  /** Plain objects, lists, strings, numbers, booleans and null. */
  readonly value: unknown
  /** Parts that could not be read; the rest is still checked. */
  readonly faults: readonly Fault[]
  /** The place of a part of the policy, if the source is text. */
  readonly locate: (path: Path, target: Target) => Place | undefined
}

/** A source that holds no data to look at. */
export interface Unreadable {
  readonly value?: undefined
  readonly locate?: undefined
  readonly faults: readonly Fault[]
}

/** What is wrong with the source as such, so that there is no data to look at. */
export interface Fault {
  readonly code: ProblemCode
  readonly message: string
  readonly suggestion?: string
  readonly place?: Place
}

/** A problem in a policy's data, before its place in the source is known. */
export interface Finding extends Pick<Problem, 'code' | 'path' | 'message' | 'suggestion'> {
  readonly target: Target
  /** Other places that are involved. */
  readonly others?: readonly Path[]
  /**
   * The value was read as a number or a truth value, and would be right in quotation marks: `1.0` as `'1.0'`.
   */
  readonly unquoted?: boolean
}

/** Data that comes from a program: it has paths, but no lines. */
export function sourceOfValue(value: unknown): Source {
  return {value, faults: [], locate: () => undefined}
}
