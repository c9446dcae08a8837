import type {Language, Period} from '@policy-gen/schema'

type Unit = Period['unit']

/**
 * A length of time.
 *
 * @example periodText({count: 13, unit: 'month'}, 'de') // '13 Monate'
 */
export function periodText(period: Period | undefined, language: Language): string | undefined {
  if (!period) return undefined
  const {one, more} = units[language][period.unit]
  return `${period.count} ${period.count === 1 ? one : more}`
}

/**
 * The time by which something is done.
 *
 * @example withinText({count: 1, unit: 'month'}, 'de') // 'innerhalb eines Monats'
 */
export function withinText(period: Period | undefined, language: Language): string | undefined {
  if (!period) return undefined
  if (language === 'en') return `within ${String(periodText(period, language))}`
  const {withinOne, dative} = units.de[period.unit]
  return period.count === 1 ? `innerhalb ${withinOne}` : `innerhalb von ${period.count} ${dative}`
}

interface Forms {
  readonly one: string
  readonly more: string
}

/** German bends: `30 Tage`, but `innerhalb von 30 Tagen`. */
interface GermanForms extends Forms {
  readonly withinOne: string
  readonly dative: string
}

const units: {readonly en: Readonly<Record<Unit, Forms>>; readonly de: Readonly<Record<Unit, GermanForms>>} =
  {
    en: {
      minute: {one: 'minute', more: 'minutes'},
      hour: {one: 'hour', more: 'hours'},
      day: {one: 'day', more: 'days'},
      week: {one: 'week', more: 'weeks'},
      month: {one: 'month', more: 'months'},
      year: {one: 'year', more: 'years'}
    },
    de: {
      minute: {one: 'Minute', more: 'Minuten', withinOne: 'einer Minute', dative: 'Minuten'},
      hour: {one: 'Stunde', more: 'Stunden', withinOne: 'einer Stunde', dative: 'Stunden'},
      day: {one: 'Tag', more: 'Tage', withinOne: 'eines Tages', dative: 'Tagen'},
      week: {one: 'Woche', more: 'Wochen', withinOne: 'einer Woche', dative: 'Wochen'},
      month: {one: 'Monat', more: 'Monate', withinOne: 'eines Monats', dative: 'Monaten'},
      year: {one: 'Jahr', more: 'Jahre', withinOne: 'eines Jahres', dative: 'Jahren'}
    }
  }
