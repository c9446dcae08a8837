import {disclosures, findPlaceholders, lookUp, type Disclosure, type Placeholder} from '@policy-gen/schema'
import {escapeMarkdown} from '../templates/markdown-escape.js'
import {withoutNeedlessEscapes} from '../templates/needless-escapes.js'
import {ComposeError} from './compose-error.js'
import type {Composition, PolicyPath} from './composition.js'
import {formatDate} from './wording/dates.js'

/**
 * Puts facts into an author's Markdown. It is data and never compiled; three things have a meaning:
 *
 *     Write to {{organisation.contact.email}}.    a fact of the policy, literally
 *     {{> cookies}}                               on a line of its own: what the facts say about cookies
 *     Our template says \{{name}}.                no reference: `{{name}}`
 */
export function fillBody(
  body: string,
  path: PolicyPath,
  composition: Composition,
  generate: (kind: Disclosure) => string
): string {
  let filled = ''
  let end = 0
  const values: {start: number; end: number}[] = []
  for (const placeholder of findPlaceholders(body)) {
    filled += body.slice(end, placeholder.start)
    const start = filled.length
    filled += written({body, path, placeholder}, composition, generate)
    if (placeholder.kind === 'fact') values.push({start, end: filled.length})
    end = placeholder.end
  }
  return withoutNeedlessEscapes(filled + body.slice(end), values)
}

function written(place: Place, composition: Composition, generate: (kind: Disclosure) => string): string {
  switch (place.placeholder.kind) {
    case 'fact':
      return factText(place, composition)
    case 'part':
      return generate(placedPart(place))
    case 'escape':
      return '{{'
    case 'broken':
      return fail(
        place,
        'opens two braces — name a fact, as in {{organisation.name}}, or write \\{{ for two braces'
      )
  }
}

/** Escapes any text so that `fillBody` returns it unchanged. */
export function literalBody(text: string): string {
  return text.replaceAll('{{', '\\{{')
}

interface Place {
  readonly body: string
  readonly path: PolicyPath
  readonly placeholder: Placeholder
}

function factText(place: Place, {policy, tag}: Composition): string {
  const {name} = place.placeholder
  const value = lookUp(policy, name)
  if (value === undefined) {
    return fail(place, `names “${name}”, which this policy doesn't say — declare it, or remove the reference`)
  }
  return dates.has(name) ? formatDate(String(value), tag) : escapeMarkdown(String(value))
}

/** Facts that are dates, which are written out: `1 January 2026`. */
const dates: ReadonlySet<string> = new Set(['effective', 'updated', 'provenance.archived'])

function placedPart(place: Place): Disclosure {
  const {body, placeholder} = place
  const {name, start, end} = placeholder
  if (!isDisclosure(name)) {
    return fail(
      place,
      `places “${name}”, which is no kind of section — write one of ${Object.keys(disclosures).join(', ')}`
    )
  }
  const alone = /(?:^|\n)$/.test(body.slice(0, start)) && /^[ \t]*(?:\r?\n|$)/.test(body.slice(end))
  return alone ? name : fail(place, `places “${name}” inside a line — give {{> ${name}}} a line of its own`)
}

function isDisclosure(name: string): name is Disclosure {
  return Object.hasOwn(disclosures, name)
}

function fail({body, path, placeholder}: Place, problem: string): never {
  const line = body.slice(0, placeholder.start).split('\n').length
  throw new ComposeError(`Line ${line} of this text ${problem}`, path)
}
