/** Names of tools, the same in every language, as alternatives of a phrase: `(use|uses) .. (${analyticsTools})`. */
export const analyticsTools =
  'matomo|piwik|plausible|fathom|umami|goatcounter|google analytics|mixpanel|amplitude|hotjar|posthog|statcounter|etracker|simple analytics|microsoft clarity|yandex metrica|yandex metrika|at internet|piano analytics'

/** Tools that let advertisers follow people. */
export const adTrackers =
  'facebook sdk|facebook pixel|facebook pixels|meta pixel|meta pixels|doubleclick|google ads|google adsense|adsense|admob|google adwords|adwords|tiktok pixel|linkedin insight|criteo|appsflyer'

/** Services whose content pages load from elsewhere. */
export const embeddedServices =
  'youtube|vimeo|google maps|google fonts|recaptcha|openstreetmap|spotify|soundcloud|disqus|adobe fonts|typekit'
