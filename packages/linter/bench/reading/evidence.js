/** In how many policies each feature occurs. */
export function documentFrequency(policies) {
  const counts = new Map()
  for (const {blocks} of policies) {
    for (const name of new Set(blocks.flatMap(({features}) => [...features])))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/**
 * In how many policies a feature must occur to count. What a policy is called says nothing about others, unless
 * many say it: `yahoo` is a name, `signal` a word too.
 */
export function leastPolicies(feature, ownNames) {
  if (!isWord(feature)) return 2
  return ownNames.has(feature.split(' ').at(-1)) ? 6 : 3
}

export const isWord = (name) => /word |begins /.test(name)

/** Which items the policies are labelled with, as far as cues or enough passages show them. */
export function itemsIn(policies, claims) {
  const blocks = policies
    .filter(({hasItems}) => hasItems)
    .flatMap(({blocks}) => blocks.filter(({heading}) => !heading))
  const counts = new Map()
  for (const {labels} of blocks) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts.keys()].filter((name) => name.includes('.') && (claims[name] || counts.get(name) >= 5))
}

/** What fewer passages make has to be found by its cues alone. */
export const hardlyAny = 10
