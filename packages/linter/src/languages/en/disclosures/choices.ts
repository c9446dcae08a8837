import type {DisclosureCues} from '../../cues.js'

/** Choices other than legal rights. */
export const choices: DisclosureCues = {
  headings: [
    '(choice*|opt out|opt in|opting out|unsubscribe*|preference*|opt outs|control*|manage|managing|settings)',
    'how [to|can|do] .. (disable|refuse|stop|block|delete|remove|turn|manage|control) ..  (cookies|ads|tracking|emails)',
    '(marketing|email) (preferences|communications|choices)',
    '(disabling|blocking|refusing|rejecting|deleting) .. cookie*'
  ],
  cues: {
    incentives: {
      weight: 'fair',
      items: ['choices.incentives'],
      phrases: [
        '(financial incentive*|loyalty program*)',
        '(join|withdraw|opt in) ... (club|programme|program|discount*)',
        'data .. (is|are) worth .. us',
        'value of your (data|personal information)'
      ],
      examples: ['We offer a financial incentive to members.']
    },
    'opt-out': {
      weight: 'strong',
      phrases: [
        '(opt out|opt in|opted out|opting out|opt outs|opts out|unsubscribe*|unsubscribing|opt you out|optout)',
        '(stop|no longer|not|discontinue|refuse|decline) ... (receiv*|send*) ... (email*|marketing|promotion*|communication*|newsletter*|message*|notification*|mail*|offers)',
        "(not wish|don't want|do not want|prefer not|no longer wish|wish not|rather not|would like not) to .. (receive|participate|have|be|share|provide|use)"
      ],
      examples: ['You can unsubscribe at any time.', 'if you no longer wish to receive our newsletter']
    },
    settings: {
      weight: 'fair',
      phrases: [
        '(change|adjust|manage|modify|control|configure|update|set|edit|disable|turn) ... (settings|preferences|permission*|options|choices|notifications|browser|off)',
        '(browser*|device*|privacy|account|cookie*|app|phone|ad*|notification|marketing|communication) (settings|preferences|controls|options|choices|permissions)',
        '(disable|enable|deactivate|turn off|switch off|block|refuse|reject|decline|disabling|blocking|deleting|delete|accept) .. (all|these|the|any|some|of|cookie*|tracking|location|javascript|certain|notifications|collection|them|this) .. [cookie*]',
        '(set|configure|adjust|instruct|change) .. browser*'
      ],
      examples: ['You can change your browser settings.', 'You may refuse all cookies.']
    },
    'not-providing': {
      weight: 'fair',
      phrases: [
        '(choose|elect|prefer|decide|decline|free|refuse|opt) .. (not|whether) ... (provide|submit|give|share|disclose|use|accept|to)',
        '(not|without|decline|refuse) .. (provide|providing|submit|submitting|disclosing|supply*) .. (us|personal|information|data|your|certain|such|it|the|this)',
        '(optional|voluntary|voluntarily)',
        '(without|withhold*) (providing|giving|registering|any)',
        '(free|right) to (refuse|withhold|decline)',
        '(visit|use|browse|access) .. (anonymously|without)',
        '(may not|not) be able to .. (use|access|provide|participate|take advantage|enjoy)',
        '(parts|features|portions|some|functions|functionality) ... (not work|not function|inaccessible|unavailable|not be available|not properly|not be able)'
      ],
      examples: [
        'You may choose not to provide your name.',
        'Some features may not function.',
        'You are free to refuse.'
      ]
    },
    'your-choice': {
      weight: 'fair',
      phrases: [
        '(full|complete|more|some|certain) control .. (over|if|of|whether)',
        '(prevent|stop|avoid) .. (data|collection|tracking|google|us) .. (collect*|from|being)',
        '(your|you|have|following|offer*|provide*|certain|these|privacy) .. (choice|choices|option|options)',
        '(youronlinechoices|aboutads|networkadvertising|optout|digital advertising alliance|network advertising initiative|adchoices|ad choices|daa|nai|edaa|limit ad tracking)',
        '(opt out) (link|page|tool|browser|of google|cookie|plugin|add on|form|mechanism)',
        '(browser) (add on|plugin|plug in|extension)'
      ],
      examples: ['You have the following choices.', 'the Digital Advertising Alliance']
    }
  }
}
