import type {Denials} from '../denials.js'

export const denials: Denials = {
  limits: /\b(?:if|unless|except|without|other than|apart from|only|when|where|until)\b/i,
  denials: [
    [
      {action: 'offer-access'},
      /\byou (?:have no right|do(?: not|n[’']t) have (?:a|the) right|cannot|can[’']t)\b/i,
      /\b(?:see|access|get a copy of)\b.* (?:data|information)\b/i
    ],
    [
      {action: 'offer-correction'},
      /\byou (?:have no right|do(?: not|n[’']t) have (?:a|the) right|cannot|can[’']t)\b/i,
      /\b(?:correct|rectify)\b.* (?:data|information)\b/i
    ],
    [
      {action: 'offer-deletion'},
      /\byou (?:have no right|do(?: not|n[’']t) have (?:a|the) right|cannot|can[’']t)\b/i,
      /\b(?:delete|erase)d?\b.* (?:data|information)\b|\b(?:data|information)\b.* (?:deleted|erased)\b/i
    ],
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
