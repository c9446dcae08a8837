import {isPersonalData, kindOf, wordsOf, type DataEntry} from '../facts/data.js'
import {practicesOf, handling} from '../facts/practices.js'
import {listedAiSystems, listedProfiling} from '../facts/profiling.js'
import {listedRecipients} from '../facts/receivers.js'
import {disclosedRows} from '../facts/sale.js'
import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import {dataCategories} from '../vocabulary/data-categories.js'
import {broader} from '../vocabulary/tree.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'
import {labelOf} from './data-label.js'

/** Data that a table lists as received, kept or sold is collected by some practice. */
export const collectedData: ConsistencyCheck = {
  summary: 'Data that a table lists is also in a practice that collects, uses or keeps it.',
  find(policy) {
    const isHandled = handled(policy)
    return tableData(policy).flatMap(({path, data, of}): Contradiction[] =>
      isHandled(data)
        ? []
        : [
            {
              places: [path],
              tell: (at) =>
                `${at(path)} names ${labelOf(data)}, which ${of}, but no practice collects it — add a practice with \`does: collect\`, or remove it here.`
            }
          ]
    )
  }
}

interface TableData {
  readonly path: Path
  readonly data: DataEntry
  /** What the table says about it: `a recipient receives`. */
  readonly of: string
}

function tableData(policy: Policy): TableData[] {
  const lists: {path: Path; data: readonly DataEntry[] | undefined; of: string}[] = [
    ...listedRecipients(policy).map(({path, recipient: {data}}) => ({
      path,
      data,
      of: 'a recipient receives'
    })),
    ...(policy.retention ?? []).map(({data}, index) => ({path: ['retention', index], data, of: 'is kept'})),
    ...(['sold', 'shared', 'businessPurpose'] as const).flatMap((table) =>
      disclosedRows(policy, table).map(({path, row: {data}}) => ({path, data, of: 'is disclosed'}))
    ),
    ...(policy.incentives ?? []).map(({data}, index) => ({
      path: ['incentives', index],
      data,
      of: 'people give for a benefit'
    })),
    {path: ['children'], data: policy.children?.data, of: 'is collected from children'},
    ...(Array.isArray(policy.automatedDecisions) ? policy.automatedDecisions : []).map(({data}, index) => ({
      path: ['automatedDecisions', index],
      data,
      of: 'a decision is based on'
    })),
    ...listedProfiling(policy).map(({path, entry: {data}}) => ({path, data, of: 'is evaluated'})),
    ...listedAiSystems(policy).map(({path, system: {data}}) => ({path, data, of: 'an AI system uses'}))
  ]
  return lists.flatMap(({path, data = [], of}) =>
    data.filter(isPersonalData).map((entry, place) => ({path: [...path, 'data', place], data: entry, of}))
  )
}

/**
 * Broader and narrower terms for the same data match: “account data” is handled where a user name is. Data
 * that is processed for customers counts as well.
 */
export function handled(policy: Policy): (data: DataEntry) => boolean {
  const practices = practicesOf(policy, {actions: handling, modality: ['does', 'may']})
  const named = [
    ...practices.flatMap(({practice}) => practice.data ?? []),
    ...(policy.asProcessor?.data ?? [])
  ]
  const words = new Set(named.filter((data) => typeof data === 'string'))
  const others = new Set(named.flatMap((data) => (typeof data === 'string' ? [] : wordsOf(data))))
  const kinds = new Set(named.map(kindOf))
  const known = new Set([...kinds].flatMap((kind) => [kind, ...broader(dataCategories, kind)]))
  return (data) => {
    const isWithin = broader(dataCategories, kindOf(data)).some((wide) => words.has(wide))
    if (typeof data !== 'string')
      return isWithin || words.has('personal-data') || words.has(data.kind) || others.has(wordsOf(data))
    if (data === 'personal-data' && others.size > 0) return true
    // Handled under the same term or a narrower one, or within a broader term that a practice names.
    return known.has(data) || isWithin
  }
}
