import type {Denials} from '../denials.js'

export const denials: Denials = {
  limits: /\b(?:if|unless|except|without|other than|apart from|only|when|where|until)\b/i,
  denials: [
    [{action: 'track'}, /\b(?:not|never|n[’']t) track (?:you|our|users|visitors)\b/i],
    [{action: 'transfer'}, /\b(?:never|not) leaves? (?:the|our)\b/i],
    [
      {action: 'transfer'},
      /\bnot\b/i,
      /\btransfer(?:red)?\b/i,
      /\b(?:outside|abroad|third countr(?:y|ies)|other countries)\b/i
    ],
    [{action: 'decide-automatically'}, /\b(?:no|not|never)\b/i, /\bautomated (?:individual )?decision/i]
  ]
}
