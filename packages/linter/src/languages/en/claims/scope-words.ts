import {namesJoinedBy} from '../../names-joined-by.js'
import type {ScopeWords} from '../../scope-words.js'
import {englishPeriodWords} from './period-words.js'

/** The wording by which English policies say less than they seem to. */
export const englishScopeWords: ScopeWords = {
  plain: {
    preamble:
      /^(?:under no circumstances|at no time|in no case|we (?:promise|guarantee|pledge|confirm|assure you)(?: you)?(?: that)?|please note that|rest assured(?: that)?)\s+/i,
    mostBefore: 4,
    emphasis:
      /^(?:\W|today|ever|at any time|from (?:you|(?:its|our|the) (?:users|visitors|customers))|of (?:its|our|the) (?:users|visitors|customers|readers|members)|about you|and|or|else|at all|whatsoever|under any circumstances|for any reason|of any \w+|on (?:this|our) (?:web ?)?site|on our (?:own )?servers|in our (?:own )?(?:systems|databases?)|by us|outside (?:of )?(?:our|the) (?:company|organi[sz]ation|group))*$/i,
    limited:
      /^(?:in|on|during|for|with|as|through|at) (?!no\b|any\b|fact\b|we\b)(?:\S+ ){1,5}?(?:we|our|the|this|your|no)\b|\b(?:contains?|children|child|minors?|aged?|under (?:1[368]|the age)|knowingly|intentionally|voluntarily|proactively|routinely|generally|normally|usually|typically|ordinarily|(?:in )?this way|guests?|without creating|relating to|as a result of|through the program|outside(?! (?:of )?(?:our|the) (?:company|organi[sz]ation|group)$)|when using|whether or not|without|full|complete|raw|unhashed|unencrypted|plain|friends|connect|for (?:the|this|that|these|such|any|our|its) (?:purposes?|reasons?|analytics|context)|in (?:this|that|these|such) (?:contexts?|cases?|business)|used for|beyond|with these|with those|each|may not have|(?:these|those|this|which|such) (?:cookies?|tools?|third|pages?|features?|logs?)|users? that|to use it|business of|large language|training|when|if|where|while|traditional)\b/i,
    part: /\b(?:child\w*|minors?|kids?|apps?|applicants?|careers?|jobs?|recruit\w*|forums?|shop|newsletters?|sms|text messages?|messaging|plug-?ins?|extensions?|beta|employees?|payments?|surveys?|ai)\b/i,
    quoted:
      /["“”„«»]|\bdo not (?:sell|share)(?: or share)? my\b|\b(?:link|opt[- ]?out|rights?|button|ccpa|defined)\b/i,
    hedged:
      /^(?:but|however|although|except)\b|\b(?:not|never|no|nor|neither|cannot|except|aggregat\w+|anonymi\w+|consent|categories of|describes?|informed|what (?:data|information)|whether|how we|request|ask (?:that|us)|to remove|without (?:\w+,? ){0,3}(?:collecting|storing|keeping|recording)|opt|contracts?|assist|behalf|perform|in order to (?!detect|prevent|enforce|investigate|combat)|provide you|help us|service providers?|partner to|third.party (?:web)?(?:sites?|services?)|disclosure of|disclose that|(?<!\b(?:is|are|be|been|being|was|were) )used to|previously|formerly|until|(?:have|has|had|was|were) (?:been )?(?:shared|sold|disclosed|collected|passed|stored|transferred)|means|for example|imagine|(?<!non-)public(?:ly available)? (?:photos|posts|profiles?|content|data|information|texts?|sources)|(?:asked|prompted|invited) to enter|another policy|their own polic\w+)\b/i,
    regional:
      /\bresidents?\b|\b(?!\w+, (?:USA|US\b|United States))(?:California|Californian|Nevada|Virginia|Colorado|Texas|Utah|Oregon|Vermont|GDPR|CPRA|Brazil|China|Japan|Korea|in (?:that|your|some|certain) (?:state|country|region|jurisdiction)s?)\b/i,
    saidOfItself:
      /\b(?:[Tt]his|[Oo]ur|[Tt]he) (?:web ?site|site|app|application|company) (?:does(?: not|n.t)|never|will (?:not|never)|won.t|(?:collects|gathers|stores|keeps|records) no)\b|^(?:No|NO) (?:personal )?(?:data|information)(?: about you| of yours)? (?:is|are|will be) (?:ever )?(?:collected|stored|gathered|recorded|kept)(?: (?:on|by|through|via) (?:this|our) (?:web ?)?site)?$|\b(?:by us|on our (?:own )?servers|in our (?:own )?(?:systems|databases?))\b|\b[Ww]e (?:do(?:es)?(?: not| NOT|n.t)|never|NEVER|will (?:not|never)|won.t)\b|\b[Ww]e (?:collect|gather|store|keep|record|process)(?:,? (?:or|and) \w+)? no\b/u,
    exclusively: /^only /i,
    pointer: /^(?:this|these|those|such|that|it|they|them)\b|^the (?!personal|private)/i,
    product: /\w\s+(?!ANY|ALL|YOUR|THE)\p{Lu}[\w-]*\s$/u
  },
  conditions: {
    byConsent:
      /\b(?:with|without|unless|obtain\w*|given|give)\b[^.]{0,40}\b(?:consent|permission)|\b(?:if|when|unless) you\b/i,
    byChoice:
      /\b(?:with|without|unless|obtain\w*|given|give)\b[^.]{0,40}\b(?:consent|permission|authori[sz]ation)|\b(?:if|when|unless) you (?:consent|agree|request|ask|opt|direct|elect|(?:choose|decide) to (?:share|allow|disclose))|\bat your (?:request|direction)|\b(?:by|the) law\b|\b(?:subpoena|court order|warrant|legal (?:process|obligation|request))s?\b|\byou (?:direct|ask|request)\b|\bentitled\b|\bright to\b/i,
    ordinaryUse:
      /\b(?:if|when|whenever|once|after|each time|every time) you (?:\S+ ){0,2}?(?:register|sign (?:up|in)|log[ -]?(?:in|on)|(?:create|open|set up) (?:an?|your) \w*\s?(?:account|profile)|visit|use|access|browse|install|download|launch|order|buy|purchase|pay|book|shop|check out|(?:make|place) an? \w*\s?(?:purchase|order|booking|reservation|payment)|fill (?:in|out)|subscribe|join|contact|write to|e-?mail|apply)\b/i
  },
  gathering: {
    derived:
      /\b(?:(?:derived|inferred|determined|estimated|calculated|deduced) (?:from|by|using|with)|based on)(?: the| your| an?)? $/i,
    absolute:
      /\b(?:any|no)\b(?! other)[^.;]{0,20}\b(?:personal|personally|identif\w+|private)\b|\b(?:personal|private)\b[^.;]{0,24}\bof any\b|\bwe (?:do(?: not|n.t)|never|will (?:not|never)|won.t) (?:collect|gather|store|keep|record|process)(?:,? (?:or|and) \w+)? personal (?:data|information)$/i,
    narrowed: /\b(?:for|as part|used|permanently|temporar\w+|by(?! us\b)|during|ordinary|through|via|ask)\b/i,
    only: /^(?:[^.;]{3,60} (?:is|are) the only (?:personal )?(?:data|information|details?|thing)(?= (?:that )?we )|the only (?:personal )?(?:data|information) (?:that (?:is|are) )?(?:collected|stored|kept|recorded)(?: about you)? (?:is|are)|the only (?:personal |other )?(?:data|information|details?) (?:that )?we (?:collect|gather|store|keep)(?: (?:about|from|on) you)? (?:is|are)|we (?:only (?:collect|gather|store|keep)|(?:collect|gather|store|keep) only)) (?!what|data|information|the (?:data|information|minimum)|as )/i,
    processing: /\bprocess(?:es)?$/i,
    using: /\buse[sd]?$/i
  },
  nothing: {
    leavesSome: /\b(?:more|others?|further|additional|else|sensitive)\b/i,
    onDevice:
      /(?<!\p{L})(?:locally|(?:your|the (?:user|owner)[’']s|their|this|the) (?:own |local )?(?:device|phone(?! numbers?\b)|computer|machine|browser|mac)|on-device|local (?:\w+ )?storage)(?!\p{L})/iu,
    announced: /(?<!\p{L})(?:polic(?:y|ies)|notice|statement)(?!\p{L}).*(?<!\p{L})how(?!\p{L})/isu,
    aside: /^using$/i,
    deniedAtOnce: /^(?:no|none|nothing)\b/i,
    intended: /\b(?:designed|built|made) to\b/i
  },
  local: {
    said: /\b(?:collects?|gathers?|stores?|tracks?) (?:absolutely )?(?:no|zero) (?:personal |user |usage )*(?:data|information)(?= (?:whatsoever|at all|of any (?:kind|sort)|about you|from you)|\W*$)|\bnot (?:automatically )?(?:\w+,? ){0,4}?(?:collect|gather)\w*,?(?: \w+,?){0,8}? (?:any|your) (?:\w+ )?(?:personal(?:ly[ -]identif\w+)?|user|private)? ?(?:data|information)\b|\bno (?:personal |user )*(?:data|information) (?:is|are|gets?) (?:ever )?(?:collected|gathered)\b|\b(?:no|none of|nothing|never|not)\b[^.]{0,50}\b(?:leaves?|uploaded from) (?:your|the|this|their) (?:own |user['’]s )?(?:device|phone|computer|browser|machine|iphone|ipad|mac|pc)\b|\b(?:all|everything|your|any|entirely)\b[^.]{0,60}\b(?:stays?|remains?|stored|kept|saved|processed|runs?|happens?|works?) (?:\w+ly |only |and ){0,3}(?:on|in|within|inside) (?:your|the user['’]s|the|this|their) (?:own |local )*(?:device|phone|computer|browser|machine|iphone|ipad|mac|pc)\b|\b(?:runs?|works?|operates?|functions?) (?:\w+ly |only )?(?:locally|offline|on-device)\b|\blocal-first\b|\bnot (?:upload|transmit|send) (?:\w+ ){0,2}?(?:data|information|content)\b|\b(?:stored|kept|saved|stays?|remains?) (?:only |entirely |exclusively )?(?:locally|on-device|on (?:your|the|this) (?:(?:user|owner)['’]s |local |own )*(?:device|phone|computer|machine|browser|iphone|ipad|mac|pc)\b)|\b(?:nothing|none of it|no data)\b[^.]{0,30}\b(?:uploaded|transmitted|sent (?:to (?:a|any|our|us|the developer)|anywhere|off))\b|\bnot (?:send|transmit|upload|share)(?:,? (?:or|and|send|transmit|upload|share))* (?:any|this|that|these|your|the|it)\b[^.]{0,40}\b(?:(?:to|with) (?:the developer|us\b|our|any(?:one|where)?\b|an?\b|external|remote)|anywhere\b)/i,
    limited:
      /\b(?:unless|except|other than|beyond|besides|apart from|without (?:your|the)|until|if you|when you (?:write|contact|register|sign)|optional\w*|opt(?:ed|ing)?[ -]in|knowingly|child\w*|some|most|passwords?|voluntar\w+|more|else|further|additional|outside|other(?! (?:third )?part))\b/i,
    denied:
      /\b(?:no|not|never|none|nothing|nobody|neither|nor|without|cannot|zero|free of|instead of|\w+n['’]t|only (?:when|if|after) (?:you|the (?:user|owner)))\b/i,
    gathered:
      /\b(?:collects|gathers|receives)\b|\b(?:we|i) (?:(?:also|may|will|only|automatically|do|can) ){0,3}(?:collect|gather|record|log|track|receive|store|keep|retain)\b|\b(?:google analytics|firebase|crashlytics|admob|adsense|sentry|mixpanel|posthog|plausible|umami|matomo|mailchimp|stripe|paypal|supabase|gemini|openai|hosted (?:by|on|at|with)|github pages|newsletters?|contact forms?|comments?|analytics (?:service|provider|tool)s?|crash report\w*|server logs?|log ?files?|embed\w*|iframes?|sync(?:s|ed|hroni[sz]e[sd]?)? (?:to|with|across|via|between)|cloud|account data|sign(?:ing)? (?:up|in)|log(?:ging)? in|subscri\w+|purchases?|ad (?:networks?|partners?)|advertis\w+|ads|cookies?)\b|\brequests? to (?!you\b|your\b|us\b|access|delete|exercise)|\b(?:sends?|sent|transmit\w*|upload\w*|forward(?:s|ed)|shared)\b[^.]{0,60}\b(?:to|with) (?!you\b|your\b|the user\b|the locally\b|a local\b)/i
  },
  sharing: {
    givenTo: /\b(?:to|with)\s+(?:our |its |the )?(?:partners? |companies |company |both )?/,
    instructed:
      /\b(?:on our behalf|on behalf of us|for us|assists? us|helps? us|(?:perform|provid(?:e|ing)) services|our instructions|work for us|working on|confidential\w*|data processing agreement|(?:deliver|fulfil\w*|process|complete|carry out|provide|operate)(?:\s\S+){0,3}\s(?:order|payment|transaction|service|request|product|delivery)\w*)\b/i,
    forMoney:
      /\b(?:rent|trade|lease|loan|sell)\w*(?:\W+(?:or|and|your|personal|any|information|data|email|such|it|out|rent\w*|trade\w*|lease\w*|loan\w*))*$/i,
    sold: /^(?!.*\b(?:rent\w*|trade|lend|give|disclose|distribute)\b).*\b(?:sell|sold)/is,
    exceptFor:
      /\b(?:except|other than|apart from|with the exception of|excluding|but only)(?: (?:for|to|with|by))? /i,
    exceptWhen:
      /\b(?:if|when|where|as|that|which|who|to|in|required|necessary|law|legal\w*|consent|permission|you|your (?:agreement|approval|behalf|choices?|data|direction|information|instructions?|name|own|permission|personal|preferences|request|say-so|wish\w*)|described|following|below|above|limited|purposes?|those|certain|selected|trusted)\b/i,
    othersMarketing:
      /\bfor (?:their|its)(?: own)?(?: direct)? (?:marketing|advertising|promotional)(?: (?:purposes?|use|activities))?$|\bfor (?:their )?(?:direct |targeted )?(?:marketing|advertising)(?: purposes)?$/i,
    names: namesJoinedBy('and|or'),
    noCompany:
      /^(?:you|us|third|services?|sites?|websites?|apps?|platform|company|group|personal|affiliates?|partners?|users?|members?|customers?|providers?|vendors?)\b/i
  },
  selling: {
    otherSale:
      /\b(?:who|which) (?:may )?sells?\b|(?<!\b(?:are|is|be|been|not) )\bselling\b|\bsell your (?:home|house|car|vehicle|property|items?|tickets?|art|work)\b|(?<!\bwhose )\b(?:business|assets?|bankruptcy|reorgani[sz]ation|company|merger|stock|products|goods|opt[- ]out)\b|\b(?:sell|sells|sold|selling)\W+(?:or\W+)?shar(?:e|es|ed|ing)\b/i
  },
  using: {
    someData: /\b(?:via|through|collected|obtained|received|gathered|these|those)\b/i,
    showsNone: /\bwe (?:do not|don.t|never|will (?:not|never)|won.t) (?:ever )?(?:show|serve|display) you\b/i,
    someModels:
      /\b(?:large language|language models?|generative|foundation(?:al)?|third[- ]part(?:y|ies)|external|publicly?|generali[sz]ed|other companies)\b/i
  },
  mailings: {
    mail: /^(?:\W|e-?mails?|messages?|materials?|communications?|texts?|calls?|mail(?:ings?)?|letters?|by|post|or|and|any|from us|of any kind|at all|ever)*$/i
  },
  periods: englishPeriodWords,
  software: {
    nothing:
      /^(?:the|our|this) (?:extension|plug-?in|add-?on|bot|tool|game|program|software|app|application) (?:does(?: not|n['’]t)|never|will (?:not|never)|won['’]t) (?:collect|gather|store|record|process)(?:,? (?:or|and) \w+)? any (?:data|information|user data)(?: at all| whatsoever| about you| from you)?$|^no (?:data|information) (?:is|are|will be) (?:collected|gathered|recorded) by (?:the|our|this) (?:extension|plug-?in|add-?on|bot|tool|game|app|application)$/i,
    itself:
      /^(?:the|our|this) (?:extension|plug-?in|add-?on|bot|tool|game|program|software|app|application)\b(?!['’]s)/i
  },
  device: {
    stays:
      /\b(?:data|information|photos|contacts|location|messages|notes|files|documents|recordings|entries|passwords)\b[^.;,]{0,40}\b(?:never leaves?|(?:stays?|remains?|(?:is|are) (?:stored|kept|processed)) (?:only|exclusively|solely|entirely)? ?on) (?:your|the) (?:\w+ )?(?:phone|device|computer|browser|tablet)$/i,
    sent: /\b(?:send|sends|sent|transmit\w*|upload\w*|store[sd]?|keeps?|kept)\b[^.;]{0,60}\b(?:to|on|in) our (?:own )?(?:servers?|cloud|data ?base)\b/i
  },
  cookies: {
    byOthers: /\bon (?:this|our) (?:web ?)?(?:sites?|pages?)\b/i,
    used: /\b(?:use|uses|using|set|sets|place|places|store|stores|employ|employs|by|our|no)\s+((?:[\w-]+\s+){0,2})cookies?\b|(?:^|, )(?:an? )?((?:[\w-]+\s+){0,2})cookies? (?:is|are|will be) (?:not |never )?(?:used|set|placed)\b/i,
    anyKind:
      /^(?:any|no|our|own|the|such|web|browser|http|and|or|various|different|several|many|some|certain|also|types|of)$/i,
    place:
      /^(?:\W|at all|whatsoever|of any kind|any|or|and|other|similar|tracking|technolog\w+|on|in|for|this|our|the|these|any of|web ?sites?|sites?|domain|pages?|anywhere|pixels|web beacons|local storage)*$/i,
    explained:
      /\b(?:are (?:small|text|files|pieces|used by (?:many|most))|is a|most|many (?:web)?sites|(?<!\b(?:in|on) your )browsers?|app|apps|application|forum|shop|portal|other (?:web)?sites?|third[- ]part(?:y|ies) (?:web)?sites?|linked|if|unless|when you|may be able|no longer|in the future|refuse|block|disable|delete|reject|without|instead of)\b/i
  },
  children: {
    named: /\b(?:children(?:['’]s)?|child(?:['’]s)?|minors?|kids?)\b/i,
    qualified:
      /\b(?:knowingly|knowledge|intentionally|aware|actual|consent|permission|without|verif\w+|parent\w*|guardian\w*|school\w*|except|unless|learn|discover|if|sensitive|more)\b/i
  },
  messages: {
    private:
      /^(?:nobody|no[- ]one|none of our (?:staff|employees|team))(?: (?:at|in|from|within) (?:our )?[\w.]+)? (?:reads|sees|looks at|listens to|opens) (?:your|the contents? of your) (?:private )?(?:messages|e-?mails|chats|conversations|calls|photos|pictures|files|documents|notes|recordings)$|\b(?:nobody|no[- ]one)(?: else)?(?: (?:at|in|from|within) (?:our )?[\w.]+)?(?: (?:but|except|other than) (?:you|(?:you and )?(?:the|your|its|their) (?:intended )?(?:recipients?|person you \w+ (?:to|with))))? (?:can|may|will|is able to) (?:read|see|access|view) (?:them|(?:your|the contents? of your) (?:private )?(?:messages|e-?mails|chats|conversations|calls|photos|pictures|files|documents|notes|recordings))$|\bonly you and (?:the|your) (?:\w+ ){1,5}(?:can|may|will|are able to) (?:read|see|access|view) (?:them|(?:your|the contents? of your) (?:private )?(?:messages|e-?mails|chats|conversations|calls|photos|pictures|files|documents|notes|recordings))$|\b(?:contents?|messages?|e-?mails|chats|conversations|correspondence|communications)\b(?: of \w+ \w+)? (?:will|are|is|can) (?:not|never) (?:be )?(?:disclosed|shared|shown|revealed|made available|read|accessed|seen)(?: (?:to|with|by) any(?:one|body)(?: else)?(?: (?:other than|except|but) (?:for |to )?(?:the|your|its|their) (?:intended )?recipients?)?)?$|\b(?:do(?:es)? not|do(?:es)?n.t|never|will (?:not|never)|won.t|cannot|can.t) (?:ever )?(?:read|view|look at|access|monitor|scan|inspect|listen to)(?:(?:,| or|, or) (?:read|view|access|monitor|scan|inspect|store|record))* (?:any of |the contents? of )?(?:any |your |users?['’]? |their |private |personal ){1,3}(?:messages|e-?mails|chats|conversations|correspondence|communications|calls|photos|pictures|files|documents|notes|recordings)$/i,
    read: /\b(?:we|our (?:staff|employees|personnel|team|moderators|(?:\w+ )?representatives?)|representatives?|employees|moderators|staff) (?:(?:may|might|can|could|will|do|must|need|have|are|able|to|be|also|sometimes|occasionally),? ){0,6}(?:read|view|look at|access|monitor|scan|inspect|review|listen to)\b[^.,;]{0,40}\b(?:your|private|users?['’]?|members?['’]?|their|contents? of)\b[^.,;]{0,24}\b(?:messages?|e-?mails|chats|conversations|correspondence|communications|calls|photos|pictures|files|documents|notes|recordings)\b/i
  },
  abroad: {
    denied:
      /\b(?:outside(?: of)?|out of|leaves?)\b[^.;]{0,20}\b(?:EU|EEA|E\.U\.|European|Europe|Switzerland|UK|United Kingdom|Canada|Germany|France)\b|\bto (?:any )?(?:third countr(?:y|ies)|countries outside)\b|\bto (?:the )?(?:United States|USA|U\.S\.|US|India|China)\b/,
    stays:
      /(?:\b(?:only|exclusively|solely|entirely|always)\b[^.;,]{0,40}\b(?:in|within|inside)|\b(?:stays?|remains?|leaves?)\b[^.;,]{0,12}\b(?:in|within|inside)) (?:the |data cent(?:er|re)s in (?:the )?)?(?:EU|EEA|E\.U\.|Europe|European (?:Union|Economic Area)|Germany|France|Ireland|the Netherlands|Sweden|Finland|Austria|Switzerland|UK|United Kingdom)$/,
    kept: /\b(?:servers?|cent(?:er|re)s?|facilit(?:y|ies)|stored|hosted|processed|located|kept|held)(?: \w+){0,2} in (?:the )?(?:United States|USA|U\.S\.|US|India|China|Singapore|Australia)\b/,
    there:
      /\b(?:United States|USA|U\.S\.|the US|India|China|Singapore|Australia|third countr(?:y|ies)|outside(?: of)? (?:the )?(?:EU|EEA|European))\b/
  }
}
