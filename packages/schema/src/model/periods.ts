/** The units in which a policy counts time. */
const timeUnits = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const

/** A length of time, taken apart. */
export interface Period {
  readonly count: number
  readonly unit: (typeof timeUnits)[number]
}

/**
 * Take a period apart.
 *
 * @example readPeriod('13 months') // {count: 13, unit: 'month'}
 */
export function readPeriod(text: string): Period | undefined {
  const [count = '', word = ''] = text.split(' ')
  const unit = timeUnits.find((unit) => word === unit || word === `${unit}s`)
  return unit && /^\d+$/.test(count) ? {count: Number(count), unit} : undefined
}
