import {formatProblem} from '@policy-gen/schema'
import {loadPolicy} from '@policy-gen/schema/node'
import {withLanguages} from 'remark-preset-lint-policy/languages'
import {partsInEnglish} from '../writing/in-english.js'
import {outputsOf, UnquotedError, type OutputOptions} from '../writing/outputs.js'
import {documentCoverage, type DocumentStanding} from '../statements/document-coverage.js'
import {reasonsOf} from '../statements/reasons.js'
import {ComposeError} from '../compose/compose-error.js'
import type {Finding} from '../lint/finding.js'
import {lintMarkdown} from '../lint/lint-markdown.js'
import type {PreviewSource} from './server.js'

/** A policy file as the preview shows it. */
export interface Preview extends PreviewSource {
  /** Reads the file again. If the new version isn't valid, the last good page stays. */
  read(): Promise<void>
}

/** The data beside the page: see `preview/preview.js`. */
interface Entry {
  readonly text: string
  readonly detail: string
  readonly citation?: string
  readonly url?: string
  readonly quote?: string
  /** How often the quoted words occur earlier in the text. */
  readonly before?: number
}

interface State {
  readonly title: string
  readonly problems: string
  readonly unmet: readonly Entry[]
  readonly findings: readonly Entry[]
  readonly met: readonly Entry[]
}

/** Reads a policy file for the preview. Templates and theme are read again with it. */
export async function previewOf(
  file: string,
  options: () => Promise<OutputOptions>,
  maxSize?: number
): Promise<Preview> {
  let page = '<!doctype html><title>Nothing to show yet</title><p>The policy file is not valid yet.</p>'
  let state: State = {title: file, problems: '', unmet: [], findings: [], met: []}

  const read = async (): Promise<void> => {
    const {policy, problems, todos, place} = await loadPolicy(file, {maxSize})
    if (!policy) {
      state = {...state, problems: problems.map(formatProblem).join('\n')}
      return
    }
    try {
      const given = await options()
      const write = outputsOf(policy, given)
      const markdown = await write('md')
      page = await write('html')
      const standings = await withLanguages(() =>
        documentCoverage(policy, {
          on: new Date().toISOString().slice(0, 10),
          templates: given.templates
        })
      )
      const found = await lintMarkdown(
        {text: markdown, language: policy.language},
        {regimes: policy.regimes ?? []}
      )
      state = {
        title: policy.title,
        problems: [...todos, ...partsInEnglish(policy, {...given, formats: ['html']}).map(place)]
          .map(formatProblem)
          .join('\n'),
        unmet: entriesOf(standings, 'unmet'),
        met: entriesOf(standings, 'met'),
        findings: found.map((finding) => entryOf(finding, markdown))
      }
    } catch (error) {
      state = {...state, problems: explain(error, place)}
    }
  }
  await read()
  return {read, page: () => page, state: () => JSON.stringify(state)}
}

function entriesOf(standings: readonly DocumentStanding[], status: DocumentStanding['status']): Entry[] {
  return standings
    .filter((standing) => standing.status === status)
    .map((standing) => {
      const {disclosure, citation, url} = standing.requirement
      return {text: disclosure.en, detail: reasonsOf(standing).join(' '), citation, url}
    })
}

function entryOf({message, rule, url, start, end}: Finding, markdown: string): Entry {
  const words = markdown.slice(start.offset, end.offset)
  // Marks of Markdown are not visible in the page, so only plain words can be found there.
  const quote = words.split('\n')[0]?.replace(/^[#>*_\s-]+|(?<![*_\s])[*_\s]+$/g, '') ?? ''
  const isQuotable = /[\p{L}\p{N}]/u.test(quote)
  return {
    text: message,
    detail: rule,
    ...(url !== undefined && {url, citation: rule}),
    ...(isQuotable && {quote, before: markdown.slice(0, start.offset).split(quote).length - 1})
  }
}

function explain(error: unknown, place: Awaited<ReturnType<typeof loadPolicy>>['place']): string {
  if (error instanceof UnquotedError)
    return error.findings.map((finding) => formatProblem(place(finding))).join('\n')
  if (error instanceof ComposeError) {
    return formatProblem(
      place({code: 'reference', path: error.path, target: 'value', message: error.message})
    )
  }
  // A page that stops updating would be worse than one that says why it can't.
  return error instanceof Error ? error.message : String(error)
}
