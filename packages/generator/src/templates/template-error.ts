import {InputError} from '../input-error.js'

/** A place in a template: `name` is its path below the templates folder, without `.hbs`. */
export interface Place {
  readonly name: string
  readonly line: number
  readonly column: number
}

/** What is wrong with a template, and where: `en/retention.md.hbs:3:5  … — …`. */
export class TemplateError extends InputError {
  readonly place: Place

  constructor(message: string, place: Place) {
    super(`${place.name}.hbs:${place.line}:${place.column}  ${message}`)
    this.name = 'TemplateError'
    this.place = place
  }
}
