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
        'automated (decision*|process*|individual)',
        'rights .. (in relation|related|relating) .. automated',
        '(use|uses|using) .. automated (system*|tool*) .. to',
        'automated means ... (decid*|decision*|determin*|whether|eligib*|approv*|refus*|reject*)',
        '(decid*|assess*|evaluat*|profil*|scor*|approv*|refus*|reject*) .. automated means',
        '(article|art) 22'
      ],
      examples: [
        'We make no automated decisions.',
        'a decision based solely on automated processing',
        'We use automated systems to prevent fraud.',
        'We do not make decisions by automated means.',
        'Automated means determine who gets a discount.',
        'Applications are assessed by automated means.'
      ],
      not: ['Log files are collected by automated means.', 'We use automated means to gather statistics.']
    },
    'automated-means': {
      weight: 'weak',
      phrases: ['automated means'],
      examples: ['It is done by automated means.']
    },
    'decided-by-people': {
      weight: 'strong',
      phrases: [
        '(every|each|all|any|our|these|such|final) .. (decision*) .. (made|taken|reviewed|checked|confirmed) .. by .. (person|people|human*)',
        '(decision*) .. (about|concerning|regarding|affecting|that affect|on) .. (you|your|applicant*|application*|claim*|member*|customers|users|accounts) .. (made|taken|reviewed) .. by .. (person|people|human*|staff|employee*)',
        '(always|only) .. (person|human*|people) .. (who|that) .. (decide*|decision*)',
        '(humans|people|person|human being|member of staff) (always|alone) (decide*|makes|make|takes|take)',
        '(decision*|decided) ... (not|never) .. (left|leave|delegat*|entrust*) .. (machine*|software|algorithm*|computer*|program*)',
        '(nothing|nobody) .. (decided|scored|profiled|rejected) .. (automatically|computer*|machine*|software|algorithm*)'
      ],
      examples: [
        'Every decision is made by a person.',
        'Decisions about your application are taken by our staff.',
        'It is always a human being who decides.',
        'With us, people alone decide.',
        'Decisions on loans are never left to a machine.',
        'Nothing is decided automatically.'
      ],
      not: [
        'Decisions about grants are taken by the committee.',
        'Every order is packed by a person.',
        'You make your own decisions.',
        'The board makes every decision about the budget.'
      ]
    },
    'decided-by-machine': {
      weight: 'strong',
      phrases: [
        '(algorithm*|software|computer*|machine|machines|robot*|engine|classifier*) .. (decide*|determin*|reject*|refus*|approv*|declin*|suspend*|deactivat*|ban|bans)',
        '(system|systems|model|models|tool|tools|program|score|rating) .. (decide*|determin*|reject*|refus*|approv*|declin*|suspend*|deactivat*|deny|denies|set|sets|rank|ranks) ... (application*|applicant*|candidate*|account*|request|order|orders|claim*|whether|eligib*|price*|premium*|limit*|access|person|people)',
        '(decision|decisions|decided|determined|assessed|evaluated|rejected|approved|screened) .. (by|to) .. (algorithm*|computer*|machine|machines|software|robot*|automat*|model|models)',
        '(automated decision making technolog*|admt|(decision|risk|underwriting) engine*)',
        '(computer|computers|machine|machines|robot*|algorithm*) .. (decision*|decide*)',
        '(algorithm*|software|computer*|machine|machines|model|models|system|systems|tool|tools) .. (score|scores|rank|ranks|grade|grades|sift|sifts|shortlist*|screen|screens) .. (applications|applicant*|candidate*|cvs|borrower*)',
        '(decision*|decided) ... not .. by .. (software|algorithm*|computer*|machine|machines|robot*|system|systems)',
        'without [any] human (involvement|intervention|assessment|review) ... (refus*|reject*|declin*|denied|denial|approv*|suspen*|decision*)',
        '(refus*|reject*|declin*|denied|denial|approv*|suspen*|decision*) ... without [any] human (involvement|intervention|assessment|review)'
      ],
      examples: [
        'Software ranks the candidates before we meet them.',
        'Decisions are taken by our teachers, not by software.',
        'The check runs without human review, and a transfer may be refused.',
        'A claim may be declined without any human involvement.',
        'An algorithm decides which applications are refused.',
        'The system rejects an order if the risk is too high.',
        'Your application is assessed by a computer.',
        'No machine makes decisions about you.'
      ],
      not: [
        'We decided to work with a hosting provider.',
        'The system generates an invoice.',
        'Our software lists applications by the day on which they arrive.',
        'Backups run without human intervention.',
        'Decisions about grants are taken by the committee.'
      ]
    },
    'automatic-outcome': {
      weight: 'strong',
      phrases: [
        '(automatically|electronically|algorithmically) .. (declin*|refus*|reject*|approv*|den(y|ied|ies)|decid*|exclud*|determin*|banned|ban|bans|screen*|scor*)',
        '(declin*|refus*|reject*|approv*|denied|excluded|determined|decided|banned|delisted|allotted|scored) .. (automatically|electronically|algorithmically|(by|without) .. (system*|software|human|people|person|staff))',
        '(automatically|electronically) .. (block*|cancel*|freez*|frozen|restrict*|limit*|clos*|disabl*|assess*|evaluat*|check*) .. (whether|transaction*|order*|account*|payment*|user*|member*|access|eligib*)',
        '(transaction*|orders|accounts|users|members|applications|access|eligib*|credit limit) .. (is|are|be|was|were) .. (block*|cancel*|frozen|restricted|limited|disabled|assess*|evaluat*|check*|set) .. (automatically|electronically)',
        '(automated|automatic|electronic) .. (credit|eligibility|risk|plausibility|fraud|suitability) (check*|assessment*|evaluation*|analysis|decision*)'
      ],
      examples: [
        'An order like this may be declined automatically.',
        'We automatically block accounts whose risk is high.',
        'Eligibility is checked electronically.',
        'An automatic credit check takes place.'
      ],
      not: [
        'Our firewall automatically blocks attacks.',
        'Accounts are suspended automatically after a year without use.'
      ]
    },
    'consequence-for-you': {
      weight: 'fair',
      phrases: [
        '(result|results|resulted|lead|leads|outcome|consequence*) .. (in|to|that|of) ... (refus*|reject*|declin*|denied|denial|suspen*|deactivat*|voided)',
        '(refus*|reject*|declin*|deny|denial) .. (credit|loan|access|application*|contract|candidate*|applicant*|order*|claim*)',
        '(application*|claim|claims|credit|loan|registration|candidate*|applicant*|access) .. (is|are|be|being|was|were) .. (refused|rejected|declined|denied)',
        '(application*|claim|claims|credit|loan|candidate*|applicant*) .. (not|never|only) .. (granted|considered|accepted|offered)'
      ],
      examples: [
        'This may result in your application being rejected.',
        'If the risk is high, credit is refused.'
      ]
    },
    'human-say': {
      weight: 'fair',
      phrases: [
        '(person|human|humans|human being|employee|adviser|member of staff|recruiter|moderator*|people) .. (review*|reconsider*|final|confirm*|reads|decides)',
        '(contest*|challenge|appeal|appealed|dispute|object to|reconsider) .. (the|this|that|a|such|these|automated|any|bans|against) (decision*|outcome|result|ban|suspension|bans|that)',
        'express .. point of view',
        '(without|no) .. (human|person|people|staff|manual) .. (involve*|interven*|assess*|review*|looked|decid*)',
        '(human|person) .. (always|final|last) .. (word|say|decision)'
      ],
      examples: [
        'A person always has the final say.',
        'You may contest the decision.',
        'It is done without any human involvement.'
      ]
    },
    'scores-people': {
      weight: 'strong',
      phrases: [
        '(assess*|evaluat*|calculat*|predict*|forecast*|estimat*|analys*|analyz*) .. (creditworth*|credit risk|solvency|personality|certain personal aspects|personal aspects|purchasing power|probability|likelihood|how likely|how much)',
        '(score|model|scoring|tool|app|statistical procedure) .. (predict*|forecast*|calculat*|comput*|estimat*) ... (you|your|whether|probability|likelihood|risk|success)',
        '(comput*|calculat*|assign*|receive*) .. (a|risk|credit|every|each) .. (score|risk rating|risk class)',
        'wealth screening',
        '(profile|profiles) .. (built|build|builds|created|compiled|drawn up) ... (predict*|infer*|estimat*|forecast*)',
        'credit (score|rating|report|check) ... (refus*|declin*|reject*|denied)',
        '(score|rating) .. too (low|high)'
      ],
      examples: [
        'We assess your creditworthiness.',
        'The model predicts whether you will pay.',
        'Each order is assigned a risk rating.',
        'A profile is compiled to predict what you like.',
        'After a poor credit report, we refuse a loan.',
        'If your score is too low, you pay in advance.'
      ],
      not: [
        'We calculate the shipping costs.',
        'The scores of each match are published.',
        'You create a profile when you register.',
        'We show your credit on your account.'
      ]
    },
    'no-profiling': {
      weight: 'strong',
      phrases: [
        "(no|not|never|none|neither|nor|without|refrain|don't|doesn't|isn't) .. (profiling|scoring)",
        "(not|never|don't|doesn't|nor) .. (profile (you|our|users|consumers|customers|individuals|visitors)|build .. profiles of (you|our))",
        "(not|never|don't|doesn't|nor) ... (profiling|profile|profiles) .. (further|furtherance|inform|decision*)",
        'profiling .. (not|never|does not) .. (place|used|performed|carried|conducted|applied)',
        "(no|not|never|without|don't|doesn't|refrain) .. (automated|automatic|automatically|algorithmic) .. (decision*|profil*)",
        '(automated|automatic|algorithmic) .. (decision*) ... (none|not|no|never)',
        "(not|never|don't|doesn't) .. (use|used|process*) ... for (profiling|scoring)",
        '(do|does|will) (not|never) profile'
      ],
      examples: [
        'We do not engage in profiling.',
        'We never profile our users.',
        'The company does not profile anybody in furtherance of such decisions.',
        'Profiling does not take place.',
        'There is no automated decision-making.',
        'What you tell us is never used by anybody for scoring.',
        'As for guests, we do not profile.'
      ],
      not: ['People make our club what it is.', 'Your profile is not public.']
    },
    'significant-decisions': {
      weight: 'strong',
      phrases: [
        "(we|company|nobody) .. (not|don't|doesn't|never|neither) ... (profiling|automated decision*|automatic decision*|decision making|(solely|exclusively|entirely) automated)",
        '(decision*|decide*) ... (legal|similar*|significant*) .. (effect*|affect*|impact*|consequence*)',
        '(legal|similar*|significant*) (effect*|affect*)',
        '(automated|automatic|algorithmic) .. (analysis|processing|review|assessment|verification|system*|means|tool*) ... (refus*|reject*|deny|denied|block*|exclud*|suspen*|ban|banned)',
        '(inform|informs|contribute*|support*) .. (decision*|decide*) .. (about you|about people|on whether|that affect)'
      ],
      examples: [
        'We do not do any advertising or any profiling.',
        'No tool of ours makes decisions that produce legal effects.',
        'Automated analysis of the pictures may lead us to refuse access.'
      ]
    },
    'machines-enforce': {
      weight: 'fair',
      phrases: [
        '(automated|algorithm*|artificial intelligence|machine learning|ai|classifier*|detection model*|software|hash matching) ... (moderat*|violat*|harmful|abusive|unlawful|fraud*|suspicious|breach*|inappropriate|misconduct|flag|flags|flagged|(enforce (our|the|these)))',
        '(enforce (our|the|these)|moderat*|violat*|suspicious|fraud*|suspend*|ban|bans|banned|taken down|flagged) ... (automated|algorithm*|artificial intelligence|machine learning|classifier*|detection models)'
      ],
      examples: [
        'Automated systems look for content that violates the rules.',
        'We enforce our terms by machine learning.'
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
      phrases: ['(profiling|scoring|credit score*)'],
      examples: ['This is known as profiling.']
    },
    'learning-machines': {
      weight: 'fair',
      phrases: ['(artificial intelligence|machine learning|human (intervention|review|oversight))'],
      examples: ['It is done by machine learning, with human oversight.']
    },
    logic: {
      weight: 'fair',
      items: ['automated-decisions.logic'],
      phrases: [
        '(use|uses|using) .. (algorithm*|profiling|automated) ... (to|decision*)',
        '(logic) (involved|behind|of)',
        '(automated|profiling|algorithm*) ... (logic|consequence*|significance|criteria|human intervention|contest)',
        'main (parameters|criteria)'
      ],
      examples: ['We explain the logic involved and its consequences.']
    },
    recommendations: {
      weight: 'strong',
      items: ['automated-decisions.recommendations'],
      phrases: [
        '(recommender|recommendation) (system*|algorithm*|engine*)',
        '(system|systems|algorithm*) .. (select*|rank*|recommend*|suggest*|order*) .. (what|content|posts|products|items|results|which)'
      ],
      examples: [
        'The main parameters of our recommender system.',
        'An automated system selects or ranks what we show you.'
      ]
    },
    advertising: {
      weight: 'strong',
      items: ['automated-decisions.advertising'],
      phrases: [
        '(system|systems|algorithm*|parameter*) .. (select*|determin*|decide*|choose*) .. (advert*|ads|ad)',
        'parameter* ... (advert*|ads)',
        '(show|shows|see|display*|select*) .. (personalised|personalized|targeted|tailored|relevant|interest based) (advert*|ads)'
      ],
      examples: [
        'An automated system selects which advertising you see.',
        'The parameters that determine which ads are shown to you.'
      ]
    },
    'artificial-intelligence': {
      weight: 'strong',
      items: ['automated-decisions.artificial-intelligence'],
      phrases: [
        '(communicat*|chat*|talk*|speak*|interact*|answered) .. (ai|artificial intelligence)',
        '(ai|artificial intelligence) (assistant*|chatbot*|generated)',
        '(chatbot*|generated by ai|generative ai)'
      ],
      examples: ['You are communicating with an AI system.', 'Our chatbot answers your questions.']
    },
    'ai-notice': {
      weight: 'strong',
      items: ['automated-decisions.ai-notice'],
      phrases: [
        '(ai|artificial intelligence|chatbot) ... not .. (human|person)',
        '(tell|recognise|recognize|mark*|label*|notice) ... (ai|artificial|generated|synthetic)',
        '(ai|artificial intelligence|generated) ... (marked|labelled|labeled|headed|watermark*)',
        'how you can tell'
      ],
      examples: [
        'You are communicating with an AI system here, not with a human.',
        'Pictures that are generated by AI are marked as such.'
      ]
    }
  }
}
