import type {PlainSign} from '../cues.js'

export const hints: readonly PlainSign[] = [
  [
    'collection',
    /\b(?:collect|acquir|process|stor|record|log|receiv|gather|sav|kept|keep|obtain)\w*\b[^.\n]{0,90}\b(?:data|information|addresses?|e-?mails?|names?|identifiers?|cookies|messages)\b/i
  ],
  [
    'purposes',
    /\b(?:data|info(?:rmation)?|details|logs?|address(?:es)?|identifiers?|reports?|requests|tokens?|responses?|it|them|this)\b[^.\n]{0,90}\b(?:to (?:provide|improve|reproduce|fix|debug|understand|analy[sz]e|perform|operate|maintain|detect|prevent|respond|answer|authenticate|identify|deliver|display|interact|sync|process|let|help|read|retrieve|check|look up|calculate|render|draw|scan|match|translate|fetch|submit|complete|run|enable|track|remember|save|show|count|gauge|measure|assess|serve|verify|manage|fulfil+)|for (?:later |further |statistical )?(?:analysis|analytics|debugging|statistics|troubleshooting|billing|support|improvements?)|(?:needed|necessary|required) (?:to|for)|technical requirement|in order to|so (?:that )?(?:you|the (?:user|owner)|we|it) can)\b|^to (?:work|function)\b/im
  ],
  [
    'sharing',
    /\b(?:(?:is|are|be) (?:hosted|processed|handled|stored|sent|transmitted|delivered) (?:by|on|via|through|at|to|with) (?!you\b|your\b|us\b|our\b|this\b|a secure)|(?:sends?|sent|transmits?|forwards?|forwarded|passes|passed) (?:[\w'’-]+ ){0,6}to (?!you\b|your\b|us\b|our\b)|third[- ]part(?:y|ies) (?:may|that|who|we rely)|service providers?|requests? (?:are made |go )?to (?!you\b|your\b|us\b|our\b|the locally\b|delete|access|provide|receive|opt)|nobody else|anyone else|leaves? (?:your|the) (?:device|phone|computer|browser))/i
  ],
  [
    'security',
    /\b(?:password[- ]protected|(?:protected|secured|guarded|locked) (?:with|by|behind) (?:[\w-]+ ){0,3}(?:passwords?|passphrases?|(?:two|multi)[- ](?:step|factor) (?:verification|authentication)|2fa|mfa|firewalls?|encryption|locks?)\b|accessible only (?:to|by)|access (?:to [\w ]{1,40} )?is (?:restricted|limited)|(?:one-way |securely |salted )?hash(?:ed|es|ing)?\b|https\b|tls\b|(?:end-to-end|fully) encrypted|(?:encrypted|secure) (?:local )?storage|key ?chain\b)/i
  ],
  [
    'choices',
    /\b(?:turn(?:ed|ing)? off|switch(?:ed|ing)? off|opt(?:ed|ing)?[- ]?(?:in|out)|disabl(?:e|ing)|revok(?:e|ing)|uninstall(?:ing)?|clear(?:ing)? your)\b[^.\n]{0,60}\b(?:telemetry|analytics|data|tracking|cookies?|consent|collection|storage|permissions?|access|app|extension)\b|\b(?:uninstalls?|(?:clears?|deletes?|resets?) (?:the|its|their|all|local)(?: [\w'’]+){0,3} (?:storage|data|history|cache)|(?:ask|contact|e-?mail|write)\b[^.\n]{0,60}\b(?:delet|remov|eras)\w*)\b/i
  ],
  [
    'retention',
    /\b(?:kept|keeps?|stored?|retain(?:s|ed)?|delet(?:e|es|ed)|discard(?:s|ed)?|remov(?:e|es|ed)|purged?|remains?|expires?|destroyed|erased)\b[^.\n]{0,80}\b(?:\d+ (?:minutes?|hours?|days?|weeks?|months?|years?)|as long as|indefinitely|immediately|when (?:you|(?:the|a) user|users|they) (?:deletes?|uninstalls?|logs? out|closes?|clears?|removes?)|until you|for the (?:life|duration) of|only (?:for|during) (?:the|your) session|until (?:the user|they|it)|only while)\b|\b(?:delet|remov|uninstall)ing (?:the|this) (?:app|application|extension|plug-?in|bot|program)\b[^.\n]{0,40}\b(?:delet|remov|eras)\w*|\b(?:data|text|it|they|this|content|prompts?|requests?|results?|answers?) (?:is|are) (?:not|never) (?:permanently )?(?:stored|saved|retained|kept|logged)\b|\b(?:in memory only|only in memory|(?:keeps?|held) [^.\n]{0,60} in memory|vanish(?:es)? when|uninstall(?:ing|s)?\b[^.\n]{0,40}\b(?:deletes?|removes?))\b/i
  ],
  [
    'controller',
    /\b(?:operated|developed|created|built|maintained|published|owned) by\s{1,120}(?!(?:You|The|Our|Third)\b)[\p{Lu}\d]|\bmade with [^.\n]{1,20} by\s{1,120}(?!you\b)[\p{L}\d]|\b(?<!(?:that|which|who) )(?:owns|operates)(?: and (?:owns|operates|runs))? (?:this|the) (?:web ?site|site|app|service)\b|(?:©|&copy;|\([Cc]\)|\b[Cc]opyright)\s{0,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s{1,3})?\p{Lu}/u
  ],
  [
    'contact',
    /(?<!\b(?:when|if|once|after) you )\b(?:contact|reach|ask|write to|message|d\.?m\.?) (?:(?:out )?to )?(?:the|our|its|this) (?:\w+ )?(?:developers?|owner|author|maintainers?|operator|team|admin\w*|support)\b|\b(?:open|file|create|raise) (?:an?|your) (?:\w+ )?(?:issue|ticket|discussion)\b/i
  ]
]
