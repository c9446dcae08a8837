import type {DocumentStanding} from './document-coverage.js'

/** What meets it, what to add, or why it does not apply. */
export function reasonsOf(standing: DocumentStanding): readonly string[] {
  switch (standing.status) {
    case 'met':
      return [
        `met by ${[...new Set(standing.by.map(({fact, line}) => `${fact}, at line ${line}`))].join('; ')}`
      ]
    case 'unmet':
      return standing.add.map(({en}) => en)
    case 'not-applicable':
      return [standing.why.en]
  }
}
