/**
 * Splits policies into `work`, which may be looked at, and `check`, which is only measured on: by service, so that the
 * same house in two collections is in one half, and half of each language. Another seed draws another split.
 *
 * @param {readonly {name: string, language: string}[]} policies
 * @returns {Map<string, 'work' | 'check'>} by name
 */
export function splitOf(policies, seed = 'autumn') {
  const halves = new Map()
  for (const language of [...new Set(policies.map(({language}) => language))].sort()) {
    const services = new Set(
      policies.filter((policy) => policy.language === language).map(({name}) => serviceOf(name))
    )
    const undecided = [...services].filter((service) => !halves.has(service))
    undecided.sort((a, b) => hashOf(`${seed} ${a}`) - hashOf(`${seed} ${b}`))
    undecided.forEach((service, number) => halves.set(service, number % 2 === 0 ? 'work' : 'check'))
  }
  return new Map(policies.map(({name}) => [name, halves.get(serviceOf(name))]))
}

/** `france-qobuz` → `qobuz` */
export function serviceOf(name) {
  return name.replace(/^(?:contrib|france|pga)-/, '')
}

function hashOf(text) {
  let hash = 2166136261
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0), 16777619)
  hash ^= hash >>> 15
  return Math.imul(hash, 2246822519) >>> 0
}
