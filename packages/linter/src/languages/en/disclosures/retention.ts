import type {DisclosureCues} from '../../cues.js'

/** How long data is kept. */
export const retention: DisclosureCues = {
  headings: [
    'retention*',
    '(how long|storage (period|duration|time|limit*))',
    '(retain*|keep|store|storing|storage) ... (information|data|long|logs)',
    '(data|information) .. (retention|retain*|stored|kept|storage|deletion)',
    '(duration|period) of',
    '(deletion|erasure|removal) of (data|information|personal|your data|logs)'
  ],
  cues: {
    'as-long-as': {
      weight: 'strong',
      items: ['retention.criteria'],
      phrases: [
        '(as|so) long as .. (necessary|needed|required|you|your|we|it|is|reasonably|the|there|account)',
        '(no|not) longer .. than',
        '(no longer) .. (necessary|needed|required|need)',
        '(until|unless) .. (you|account|request*|delete|delet*|cancel*|terminat*|withdraw*|unsubscribe*)',
        '(determine|determining) .. (retention|storage|appropriate) .. period',
        '(for) .. (duration|period|length of time|time) .. (necessary|required|needed|of|permitted)',
        '(keep*|store*|stored|retain*|retained) .. (as|so) long as',
        "(don't|not) .. (keep|store|retain) .. unless",
        '(required|mandated|needed|necessary) .. (by law|legal claims|records)',
        '(after|upon|once) .. (purpose*|terminat*|expir*|account|contract|relationship|clos*) ... (delet*|eras*|destroy*|anonymi*|remov*)'
      ],
      examples: [
        'Your application is stored as long as your consent exists.',
        "We don't store it unless we have to.",
        'What is required by law stays longer.',
        'We keep it as long as necessary.',
        'once your account is closed we delete the data'
      ]
    },
    retain: {
      weight: 'strong',
      phrases: [
        'retention',
        '(retain|retains|retained|retaining) ... (for|until|as long|only|day|days|week|weeks|month|months|year|years|hours|period|long|necessary|time|after|unless|except|required|needed|while|once)',
        '(not|never) retain*',
        '(keep|keeps|kept|store|stores|stored|storing|save|saved|hold|held|archive*|maintain*) ... (for|until|as long|only) ... (day|days|week|weeks|month|months|year|years|hours|period|long|necessary|time)',
        '(storage|retention) (period*|duration|time*|limit*)',
        '(how long)'
      ],
      examples: ['We retain logs for a year.', 'We do not retain logs.', 'It is stored for 30 days.'],
      not: ['We may retain your data.']
    },
    'just-retained': {
      weight: 'weak',
      phrases: ['(retain|retains|retained|retaining)'],
      examples: ['We retain logs.']
    },
    period: {
      weight: 'fair',
      items: ['retention.period'],
      phrases: [
        '(for|after|within|than|to|of|every|last) .. (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|18|20|24|25|26|28|30|36|45|48|60|72|90|100|120|180|365|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety|a|few) .. (hour|hours|day|days|week|weeks|month|months|year|years)'
      ],
      examples: ['for a period of 30 days', 'after six months']
    },
    'deleted-after': {
      weight: 'fair',
      phrases: [
        "(not|never|don't|doesn't) .. (retain|store|keep) .. (this|any|your|personal|the|these)",
        '(delete|deleted|deletes|erase|erased|destroy|destroyed|purge|purged|anonymi*|removed|remove|discarded|disposed|overwritten) ... (after|within|once|when|upon|every|automatically|permanently|immediately)',
        '(automatically|permanently|securely|immediately|regularly) .. (delete*|erase*|destroy*|purge*|remove*|wiped)',
        '(backup*|back up|archiv*) .. (cop*|system*|storage|delet*|retain*)'
      ],
      examples: ['Logs are automatically deleted.', 'The data is erased after a month.']
    }
  }
}
