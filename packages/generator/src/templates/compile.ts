import Handlebars from 'handlebars'
import {guard} from './guard.js'
import {htmlHelpers, markdownHelpers} from './helpers.js'
import {kindOf} from './kind.js'
import {TemplateError} from './template-error.js'
import type {CompiledTemplates} from './templates.js'

/**
 * Templates by name: the path below a templates folder without `.hbs`, such as `en/retention.md`.
 */
export type TemplateSources = Readonly<Record<string, string>>

/** Compiles templates to JavaScript when this package is built. */
export function precompile(sources: TemplateSources): Record<string, string> {
  const names = new Set(Object.keys(sources))
  return mapValues(sources, (source, name) =>
    codeOf(Handlebars.precompile(parse(source, name, names), optionsFor(name)))
  )
}

/**
 * Compiles a user's own templates at run time. They can call each other and `known`, the built-in ones.
 *
 * They are code that the user runs, as a configuration file is: never compile a stranger's.
 */
export function compile(sources: TemplateSources, known: readonly string[]): CompiledTemplates {
  const names = new Set([...known, ...Object.keys(sources)])
  return mapValues(sources, (source, name) =>
    Handlebars.compile<object>(parse(source, name, names), optionsFor(name))
  )
}

/** Handlebars' types say that precompiling returns an object; it returns the code of one. */
function codeOf(specification: unknown): string {
  if (typeof specification !== 'string') throw new TypeError('Expected the code of a template')
  return specification
}

function parse(source: string, name: string, partials: ReadonlySet<string>): hbs.AST.Program {
  const template = parseSource(source, name)
  guard(template, name, partials)
  return template
}

function parseSource(source: string, name: string): hbs.AST.Program {
  try {
    return Handlebars.parse(source, {srcName: name})
  } catch (error) {
    throw error instanceof Error ? syntaxError(error, name) : error
  }
}

/** Handlebars says `Parse error on line 2:` or `if doesn't match unless - 3:2`. */
function syntaxError(error: Error, name: string): TemplateError {
  const [, line = '1'] = /on line (\d+)/.exec(error.message) ?? / - (\d+):\d+$/.exec(error.message) ?? []
  const message = error.message.replace(/^Parse error on line \d+:\n/, '').replaceAll('\n', ' ')
  return new TemplateError(message, {name, line: Number(line), column: 1})
}

const knownHelpers: KnownHelpers = Object.fromEntries(
  [
    'lookUp',
    'markdownText',
    'htmlText',
    'htmlAddress',
    'rawText',
    ...Object.keys(markdownHelpers),
    ...Object.keys(htmlHelpers)
  ].map((name) => [name, true])
)

function optionsFor(name: string): CompileOptions {
  return {
    strict: true,
    // Our own helpers escape, each for its place; Handlebars can only escape HTML.
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers,
    // In HTML the indentation of a partial would also move the lines of a `<pre>`.
    preventIndent: kindOf(name) === 'html'
  }
}

function mapValues<Value>(
  sources: TemplateSources,
  change: (source: string, name: string) => Value
): Record<string, Value> {
  return Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, change(source, name)]))
}
