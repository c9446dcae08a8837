import type {Period} from '@policy-gen/schema'

/**
 * A length of time.
 *
 * @example periodText({count: 13, unit: 'month'}, 'de') // '13 Monate'
 */
export function periodText({count, unit}: Period, tag: string): string {
  return unitFormat(unit, tag).format(count)
}

const formats = new Map<string, Intl.NumberFormat>()

/** Creating a formatter takes a hundred times as long as using it. */
function unitFormat(unit: string, tag: string): Intl.NumberFormat {
  const key = `${tag} ${unit}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    useGrouping: false,
    numberingSystem: 'latn'
  })
  formats.set(key, made)
  return made
}
