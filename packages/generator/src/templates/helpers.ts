import {unknownName} from '@policy-gen/schema'
import {escapeHtml} from './html-escape.js'
import {finished, finishedText} from './finished.js'
import {escapeMarkdown, escapeProse} from './markdown-escape.js'
import {isSafeLink} from './safe-link.js'
import {TemplateError, type Place} from './template-error.js'

/**
 * A function that a template can call, as in `{{link organisation.name organisation.site}}`: a pure function
 * from values to a value. What it returns is escaped like anything else, unless it is `finished`.
 */
export type Helper = (values: readonly unknown[], place: Place) => unknown

/** The helpers of every template. To add one, add it here: the compiler knows it by its key. */
const helpers: Readonly<Record<string, Helper>> = {
  /** `{{#if (eq section.kind 'rights')}}` */
  eq: ([left, right]) => left === right,
  /** `{{#if (or a b)}}`: the first truthy value, or the last one. */
  or: (values) => values.find(holds) ?? values.at(-1),
  /** `{{#if (and a b)}}`: the first falsy value, or the last one. */
  and: (values) => {
    // A falsy value may be `null`.
    const place = values.findIndex((value) => !holds(value))
    return values.at(place)
  },
  /** `{{#if (not a)}}` */
  not: ([value]) => !holds(value)
}

/** Markdown templates only. */
export const markdownHelpers: Readonly<Record<string, Helper>> = {
  ...helpers,
  /** `{{link 'our site' organisation.site}}` writes `[our site](<https://…>)`. */
  link: ([label, address], place) =>
    finished(`[${labelText(label, place)}](${destination(linkAddress(address, place))})`),
  /** `{{email organisation.email}}` writes `[a@b.org](mailto:a@b.org)`. */
  email: ([address], place) =>
    finished(
      `[${labelText(address, place)}](${destination(linkAddress(`mailto:${text(address, place)}`, place))})`
    )
}

/** HTML templates only. */
export const htmlHelpers: Readonly<Record<string, Helper>> = helpers

/**
 * Escapes a mustache of a Markdown template: the value appears literally, with its e-mail addresses as links.
 */
export function markdownText(value: unknown, place: Place): string {
  return finishedText(value) ?? escapeProse(text(value, place))
}

/** The same inside a link, which can't contain another one. */
function labelText(value: unknown, place: Place): string {
  return finishedText(value) ?? escapeMarkdown(text(value, place))
}

/** Escapes a mustache of an HTML template, in text or in a quoted attribute. */
export function htmlText(value: unknown, place: Place): string {
  return finishedText(value) ?? escapeHtml(text(value, place))
}

/** Escapes a mustache in `href`, `src` and `content` attributes that contain an address. */
export function htmlAddress(value: unknown, place: Place): string {
  return escapeHtml(linkAddress(value, place))
}

/** For a mustache inside `<style>` or `<script>`: only text that we made ourselves. */
export function rawText(value: unknown, place: Place): string {
  const raw = finishedText(value)
  if (raw === undefined)
    throw new TemplateError('Inside <style> and <script> no value can be written safely', place)
  return raw
}

/**
 * Walks from a value along own properties. Handlebars' strict mode silently accepts `{{#if missing}}` and
 * `{{helper missing}}`; here, a missing name is an error.
 */
export function lookUp(values: readonly unknown[], place: Place): unknown {
  const [start, ...names] = values
  let value = start
  for (const [index, name] of names.entries()) {
    const holder = value
    if (index > 0) value = ownProperty(value, String(name))
    if (value === undefined) throw new TemplateError(unknown(names.slice(0, index + 1), holder), place)
  }
  return value
}

function unknown(names: readonly unknown[], holder: unknown): string {
  const known = typeof holder === 'object' && holder !== null ? Object.keys(holder) : []
  const prefix = names
    .slice(0, -1)
    .map((name) => `${String(name)}.`)
    .join('')
  const otherwise = 'check the spelling.'
  return unknownName('name', String(names.at(-1)), known, {prefix, otherwise}).message
}

function ownProperty(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
}

function text(value: unknown, place: Place): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  throw new TemplateError(
    `Only text and numbers can be written, not ${nameOf(value)} — guard it with {{#if}}`,
    place
  )
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return 'a missing value'
  if (Array.isArray(value)) return 'a list (use {{#each}})'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function linkAddress(value: unknown, place: Place): string {
  const address = text(value, place)
  if (!isSafeLink(address)) {
    throw new TemplateError(`“${address}” can't be a link — use http, https, mailto or tel`, place)
  }
  return address
}

/** `<https://example.org/a b>`: between angle brackets only line endings, `<`, `>` and `\` need care. */
function destination(address: string): string {
  const plain = /^[\w./:?=%#@+,;~!$'-]+$/.test(address)
  return plain
    ? address
    : `<${address.replace(/[\r\n{}]/g, encodeURIComponent).replace(/[\\<>&|]/g, '\\$&')}>`
}

/** What `{{#if}}` takes for true, which doesn't include an empty list. */
function holds(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}
