import type {Path, Place, Problem, ProblemCode} from '../problems/problem.js'

/** What a problem points at: the key, the whole value, or some words within a text. */
export type Target = 'key' | 'value' | {readonly words: string; readonly occurrence: number}

/** The words from `start` to `end` of a text, counted as the source will be searched for them. */
export function wordsAt(text: string, start: number, end: number): Target {
  const words = text.slice(start, end)
  let occurrence = 0
  for (let at = text.indexOf(words); at !== -1 && at < start; at = text.indexOf(words, at + words.length))
    occurrence++
  return {words, occurrence}
}

/** A policy as it was written: its plain data, and where each part of it is. */
export interface Source {
  /** Plain objects, lists, strings, numbers, booleans and null. */
  readonly value: unknown
  /** Parts that could not be read: the rest is still worth looking at. */
  readonly faults: readonly Fault[]
  /** Where a part of the policy is, if the source is text. */
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
  /** The other places that it is about. */
  readonly others?: readonly Path[]
  /** What was written is a number or a truth value, and would be right in quotation marks: `1.0` as `'1.0'`. */
  readonly unquoted?: boolean
}

/** Data that comes from a program: it has paths, but no lines. */
export function sourceOfValue(value: unknown): Source {
  return {value, faults: [], locate: () => undefined}
}
