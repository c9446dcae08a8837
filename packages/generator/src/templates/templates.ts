import Handlebars from 'handlebars/runtime.js'
import {
  htmlAddress,
  htmlHelpers,
  htmlText,
  lookUp,
  markdownHelpers,
  markdownText,
  rawText,
  type Helper
} from './helpers.js'
import {templates as builtIn} from './precompiled.generated.js'
import {TemplateError, type Place} from './template-error.js'

/** A set of templates, to be filled in with values. */
export interface Templates {
  readonly has: (name: string) => boolean
  /**
   * Fills in a template, such as `en/retention.md`. Every name that it uses must be there (`null` if
   * unknown), and every value is escaped unless it is `finished`.
   */
  readonly fill: (name: string, values: object) => string
}

/** Compiled templates (see `compile.ts`), by name. */
export type CompiledTemplates = Readonly<Record<string, CompiledTemplate>>

type CompiledTemplate = (values: object, options?: object) => string

/** The templates of this package, with a user's own in place of those of the same name. */
export function openTemplates(own: CompiledTemplates = {}): Templates {
  const engine = Handlebars.create()
  registerHelpers(engine)
  for (const [name, make] of Object.entries(builtIn)) {
    Object.defineProperty(engine.partials, name, {
      get: () => templateOf(name, make, engine),
      configurable: true,
      enumerable: true
    })
  }
  for (const [name, template] of Object.entries(own)) keep(template, name, engine)
  return {
    has: (name) => Object.hasOwn(engine.partials, name),
    fill(name, values) {
      const template: unknown = Object.hasOwn(engine.partials, name) ? engine.partials[name] : undefined
      if (!isTemplate(template)) throw new TemplateError('No such template', {name, line: 1, column: 1})
      return fill(template, name, values, engine)
    }
  }
}

/** The names of the templates in this package. */
export const templateNames: readonly string[] = Object.keys(builtIn)

/** A template of this package, prepared on first use: a document uses only some of those of one language. */
function templateOf(
  name: string,
  make: () => TemplateSpecification,
  engine: typeof Handlebars
): CompiledTemplate {
  const specification = specifications.get(name) ?? make()
  specifications.set(name, specification)
  const template = engine.template(specification)
  keep(template, name, engine)
  return template
}

/** Those in use, by name. */
const specifications = new Map<string, TemplateSpecification>()

function keep(template: CompiledTemplate, name: string, engine: typeof Handlebars): void {
  Object.defineProperty(engine.partials, name, {
    value: template,
    configurable: true,
    enumerable: true,
    writable: true
  })
}

function fill(template: CompiledTemplate, name: string, values: object, engine: typeof Handlebars): string {
  try {
    return template(values, {helpers: engine.helpers, partials: engine.partials})
  } catch (error) {
    if (error instanceof TemplateError || !(error instanceof Error)) throw error
    throw new TemplateError(error.message, {name, line: 1, column: 1})
  }
}

function isTemplate(value: unknown): value is CompiledTemplate {
  return typeof value === 'function'
}

function registerHelpers(engine: typeof Handlebars): void {
  const all = {...markdownHelpers, ...htmlHelpers, lookUp}
  for (const [name, helper] of Object.entries(all)) register(engine, name, helper)
  for (const [name, escape] of Object.entries({markdownText, htmlText, htmlAddress, rawText})) {
    register(engine, name, ([value], place) => escape(value, place))
  }
  // A page looks up hundreds of names, and nearly all of them exist: the place is needed only for an error.
  engine.registerHelper('lookUp', (value: unknown, ...rest: unknown[]) =>
    rest.length === 2 && value !== undefined
      ? value
      : lookUp([value, ...rest.slice(0, -1)], placeOf(rest.at(-1)))
  )
}

/** Handlebars calls a helper with its values and one more object, which has the place. */
function register(engine: typeof Handlebars, name: string, helper: Helper): void {
  engine.registerHelper(name, (...received: unknown[]) =>
    helper(received.slice(0, -1), placeOf(received.at(-1)))
  )
}

function placeOf(options: unknown): Place {
  const {loc} = options as {loc: hbs.AST.SourceLocation}
  return {name: loc.source, line: loc.start.line, column: loc.start.column + 1}
}
