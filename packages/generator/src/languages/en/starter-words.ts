import type {StarterWords} from '../starter-words.js'

export const starterWords: StarterWords = {
  welcome: `# A first draft. It states only what you answered: replace each TODO with the facts, or remove the line.
# “policy-gen lint” lists what is left to do, and “policy-gen coverage” what the law requires.`,
  title: 'Privacy policy',
  regimes: '# the laws that it answers to, such as [gdpr, eprivacy]',
  effective: '# the day from which it applies, such as 2026-01-31',
  organisation: '# Who is responsible.',
  officer: '# none, or {name: …, email: …}',
  representatives: '# if you are established elsewhere: [{for: EU, name: …, email: …}]',
  accountable: '# who is responsible for privacy: {title: Privacy officer, email: …}',
  framework:
    '# what the certification covers (parts), who settles disputes (recourse), who enforces it (enforcedBy)',
  asProcessor:
    '# What you do for customers on their instructions: {customers: companies that use Rivet, data: […], subprocessors: none}.',
  jointControllers:
    '# Those with whom you decide jointly: [{name: …, about: our page on Pinboard, essence: Which of you does what.}].',
  practices: `# What you do with which data, what for, and on which ground. One entry for each occasion, for example:
#  - name: Orders
#    does: collect
#    data: [name, postal-address]
#    about: [customers]
#    from: [person]
#    purposes: [order-fulfilment]
#    ground: [contract]
#    keep: {retention: orders}`,
  cookies: '# Each cookie with name, provider, purpose, duration and category, or none.',
  recipients: '# Everyone outside who gets data, such as [{kind: hosting-provider, data: […]}], or none.',
  transfers: '# Countries outside your own (in the EU: outside the EEA), each with its safeguard, or none.',
  retention: '# How long things are kept, such as [{id: orders, name: Orders, period: 10 years}].',
  rights: '# The rights that the laws grant, and how people use them.',
  granted: '# those of the laws above, such as [access, erasure]',
  answeredWithin: '# such as 1 month, the most that the GDPR allows',
  tollFree: '# a toll-free number, unless you sell online only',
  authorities: '# whom to complain to: [{name: …, site: https://…}]',
  complaints: '# {how: …, acknowledgedWithin: 30 days}',
  appeal: '# how to appeal a refusal: {how: …, answeredWithin: 45 days}',
  verification: '# how you make sure who is asking',
  agent: '# how somebody else can ask on behalf of a person',
  sale: '# Sale and sharing in the last 12 months, as California requires: {sold: none, shared: none, …}.',
  signals: '# How you respond to signals from browsers: {doNotTrack: …, optOutPreference: …}.',
  children: '# Whether the service is for children, and the minimum age: {directed: …, minimumAge: …}.',
  decisions: '# Decisions made without a human: a list, or none.',
  security: '# How data is protected, such as {measures: [encryption-in-transit, backups]}.',
  changes: '# How you announce changes, such as {announced: [site-notice, new-date]}.',
  sections:
    '# The document, in order. Each part is written from the facts above; give one a “body” to write it yourself.'
}
