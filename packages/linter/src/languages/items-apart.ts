import type {DisclosureItem} from '@policy-gen/schema'

/**
 * Items that are there without their disclosure: that a system shows, ranks or writes something decides nothing about
 * anybody.
 */
export const itemsApart: ReadonlySet<string> = new Set<DisclosureItem>([
  'automated-decisions.recommendations',
  'automated-decisions.advertising',
  'automated-decisions.artificial-intelligence',
  'automated-decisions.ai-notice'
])
