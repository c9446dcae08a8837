import type {DisclosureItem} from '@policy-gen/schema'

/**
 * Items that don't imply their disclosure: a system that shows, ranks or writes something makes no decision about a
 * person.
 */
export const itemsApart: ReadonlySet<string> = new Set<DisclosureItem>([
  'automated-decisions.recommendations',
  'automated-decisions.advertising',
  'automated-decisions.artificial-intelligence',
  'automated-decisions.ai-notice'
])
