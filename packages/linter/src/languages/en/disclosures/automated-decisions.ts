import type {DisclosureCues} from '../../cues.js'

/** Automated decisions and profiling with effects on the person. */
export const automatedDecisions: DisclosureCues = {
  headings: [
    '(automated|automatic|algorithmic) .. (decision*|processing|profiling|individual)',
    'profiling',
    'decision making',
    'automated (system*|means|tool*)'
  ],
  cues: {
    'automated-decision': {
      weight: 'strong',
      phrases: [
        '(automated|automatic|automatically|algorithmic) [individual|and|or] .. (decision*|profiling)',
        '(decision*) ... (automated|automatically|automation|without human)',
        'solely on automated',
        '(algorithm*|profiling) ... (decision*|affect*)',
        'automated (decision*|process*|individual|means)',
        'rights .. (in relation|related|relating) .. automated',
        '(use|uses|using) .. automated (system*|means|tool*) .. to',
        '(article|art) 22'
      ],
      examples: [
        'We make no automated decisions.',
        'a decision based solely on automated processing',
        'We use automated systems to prevent fraud.'
      ]
    },
    'no-effects': {
      weight: 'fair',
      phrases: [
        '(not|nor|no|never|without) .. (result*|produc*|have|has|having|lead|leads|creat*|caus*) .. (legal|similar*|significant*) .. (effect*|affect*|implication*|consequence*|impact*)'
      ],
      examples: [
        'This profiling does not have any legal effects.',
        'It does not result in legal consequences for you.'
      ]
    },
    profiling: {
      weight: 'fair',
      phrases: [
        '(profiling|scoring|credit score*)',
        '(legal|similar*|significant*) (effect*|affect*)',
        '(artificial intelligence|machine learning|human (intervention|review|oversight))'
      ],
      examples: ['This is known as profiling.']
    },
    logic: {
      weight: 'fair',
      items: ['automated-decisions.logic'],
      phrases: [
        '(use|uses|using) .. (algorithm*|profiling|automated) ... (to|decision*)',
        '(logic) (involved|behind|of)',
        '(automated|profiling|algorithm*) ... (logic|consequence*|significance|criteria|human intervention|contest)'
      ],
      examples: ['We explain the logic involved and its consequences.']
    }
  }
}
