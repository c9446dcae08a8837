/** The units in which a policy counts time. */
const timeUnits = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const

/** The parts of a length of time. */
export interface Period {
  readonly count: number
  readonly unit: (typeof timeUnits)[number]
}

/**
 * Parses a period.
 *
 * @example readPeriod('13 months') // {count: 13, unit: 'month'}
 */
export function readPeriod(text: string): Period | undefined {
  const [count = '', word = ''] = text.split(' ')
  const unit = timeUnits.find((unit) => word === unit || word === `${unit}s`)
  return unit && /^\d+$/.test(count) ? {count: Number(count), unit} : undefined
}
