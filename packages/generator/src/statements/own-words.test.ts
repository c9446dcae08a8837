import {parsePolicy} from '@policy-gen/schema'
import {describe, expect, it, test} from 'vitest'
import {wordsAgainstFacts} from './own-words.js'

const sold = 'practices: [{does: sell, data: [name], with: [data-broker]}]'
const abroad = 'transfers: [{to: [US], safeguard: standard-contractual-clauses}]'
const decided = 'practices: [{does: decide-automatically, data: [name]}]'

describe('a sentence of the author’s own', () => {
  it('is reported with the fact that it contradicts, and with both places', () => {
    const [problem] = warningsOf('We use no cookies.', cookie)
    expect(problem).toMatchObject({
      message:
        'The text says “We use no cookies”, but `cookies[0]` (line 6, column 5) lists a cookie — keep the one that is true.',
      path: ['sections', 0, 'body'],
      line: 11,
      related: [{path: ['cookies', 0], line: 6}]
    })
  })

  test.each([
    [
      'We do not sell your personal data.',
      'practices: [{does: sell, data: [email-address], with: [data-broker]}]'
    ],
    [
      'We never sell your data.',
      'sale: {sold: [{data: [interests], to: [data-broker], purposes: [advertising]}], shared: none}\npractices: [{does: collect, data: [interests]}]'
    ],
    ['We do not share your data with third parties.', 'recipients: [{kind: advertising-partner}]'],
    ['We do not collect any personal data.', 'practices: [{does: collect, data: [name]}]'],
    ['We do not collect health data.', 'practices: [{does: collect, data: [health-data]}]'],
    ['We sell your e-mail address to data brokers.', 'practices: [{never: sell}]'],
    ['We use cookies for advertising.', 'cookies: none'],
    ['We may share your data with advertisers.', 'recipients: none'],
    [
      'Your data never leaves the European Union.',
      'transfers: [{to: [US], safeguard: standard-contractual-clauses}]'
    ],
    ['We make no automated decisions.', 'practices: [{does: decide-automatically, data: [name]}]'],
    ['We do not track you.', 'practices: [{does: track, data: [pages-viewed]}]']
  ])('contradicts a fact: %s — %s', (text, facts) => {
    expect(warningsOf(text, facts)).toHaveLength(1)
  })

  test.each([
    ['Wir verwenden keine Cookies.', cookie()],
    ['Wir verkaufen Ihre Daten nicht.', 'practices: [{does: sell, data: [name], with: [data-broker]}]'],
    ['Ihre Daten werden niemals an Dritte weitergegeben.', 'recipients: [{kind: advertising-partner}]'],
    [
      'Eine automatisierte Entscheidung findet nicht statt.',
      'practices: [{does: decide-automatically, data: [name]}]'
    ],
    [
      'Eine Übermittlung in ein Drittland findet nicht statt.',
      'transfers: [{to: [US], safeguard: standard-contractual-clauses}]'
    ]
  ])('contradicts a fact in German: %s', (text, facts) => {
    expect(warningsOf(text, facts, 'de')).toHaveLength(1)
  })

  test.each([
    ['fr', 'Nous n’utilisons aucun cookie.', cookie()],
    ['fr', 'Nous ne vendons pas vos données.', sold],
    ['fr', 'Vos données ne sont jamais transmises à des tiers.', 'recipients: [{kind: advertising-partner}]'],
    ['fr', 'Nous ne vous pistons pas.', 'practices: [{does: track, data: [pages-viewed]}]'],
    ['fr', 'Vos données ne quittent pas la France ni ne vont dans un pays tiers.', abroad],
    ['fr', 'Nous ne prenons aucune décision automatisée.', decided],
    ['fr', 'Nous ne collectons aucune donnée personnelle.', 'practices: [{does: collect, data: [name]}]'],
    ['es', 'No utilizamos cookies.', cookie()],
    ['es', 'Nunca vendemos sus datos.', sold],
    ['es', 'No compartimos sus datos con terceros.', 'recipients: [{kind: advertising-partner}]'],
    ['es', 'No rastreamos su actividad.', 'practices: [{does: track, data: [pages-viewed]}]'],
    ['es', 'Sus datos no se transfieren fuera de la Unión Europea.', abroad],
    ['es', 'No tomamos decisiones automatizadas.', decided],
    ['es', 'No recogemos datos personales.', 'practices: [{does: collect, data: [name]}]'],
    ['pt', 'Não utilizamos cookies.', cookie()],
    ['pt', 'Nunca vendemos seus dados.', sold],
    ['pt', 'Não compartilhamos seus dados com terceiros.', 'recipients: [{kind: advertising-partner}]'],
    ['pt', 'Não rastreamos você.', 'practices: [{does: track, data: [pages-viewed]}]'],
    ['pt', 'Seus dados não são transferidos para fora do Brasil.', abroad],
    ['pt', 'Não tomamos decisões automatizadas.', decided],
    ['pt', 'Não coletamos dados pessoais.', 'practices: [{does: collect, data: [name]}]']
  ])('contradicts a fact in another language: %s, %s', (language, text, facts) => {
    expect(warningsOf(text, facts, language)).toHaveLength(1)
  })

  test.each([
    ['en', 'You have no right to see your data.', 'access'],
    ['en', 'You cannot have your data deleted.', 'erasure'],
    ['de', 'Sie haben kein Recht auf Auskunft.', 'access'],
    ['de', 'Einen Anspruch auf Löschung gibt es nicht; Sie haben kein Recht darauf.', 'erasure'],
    ['fr', 'Vous n’avez pas le droit d’accéder à vos données.', 'access'],
    ['es', 'No tiene derecho a la supresión de sus datos.', 'erasure'],
    ['pt', 'Você não tem direito à correção dos seus dados.', 'rectification']
  ])('denies a right that is granted: %s, %s', (language, text, right) => {
    expect(warningsOf(text, `rights: {granted: [${right}]}`, language)).toHaveLength(1)
    expect(warningsOf(text, 'rights: {granted: [objection]}', language)).toEqual([])
  })

  test.each([
    'You cannot see other people’s pages.',
    'You have no right to see data of others unless they agree.',
    'You can’t use the service when you delete your data.'
  ])('does not deny a right: %s', (text) => {
    expect(warningsOf(text, 'rights: {granted: [access, erasure]}')).toEqual([])
  })

  test.each([
    ['fr', 'Nous ne vendons pas vos données sans votre accord.', sold],
    ['fr', 'Nous ne transmettons vos données qu’à des tiers choisis.', 'recipients: [{kind: partner}]'],
    ['fr', 'Nous n’utilisons aucun cookie.', 'cookies: none'],
    ['es', 'Solo vendemos datos si usted no se opone.', sold],
    ['es', 'Nunca vendemos sus datos.', 'sale: {sold: none, shared: none}'],
    ['es', 'No transferimos datos a terceros países.', 'recipients: [{kind: advertising-partner}]'],
    ['pt', 'Só vendemos seus dados se você concordar.', sold],
    ['pt', 'Nunca vendemos seus dados.', 'sale: {sold: none, shared: none}'],
    ['pt', 'Não transferimos dados para outros países.', 'recipients: [{kind: advertising-partner}]']
  ])('contradicts no fact in another language: %s, %s', (language, text, facts) => {
    expect(warningsOf(text, facts, language)).toEqual([])
  })

  test.each([
    ['We do not share your data with third parties.', 'recipients: [{kind: hosting-provider}]'],
    ['We do not sell your data.', 'sale: {sold: none, shared: none}'],
    ['We do not collect health data.', 'practices: [{does: collect, data: [name]}]'],
    ['We do not share your data with anyone unless you agree.', 'recipients: [{kind: advertising-partner}]'],
    ['<!-- We use no cookies. -->', cookie()],
    ['We do not share this data with anyone.', 'recipients: [{kind: advertising-partner}]'],
    ['We use cookies.', cookie()]
  ])('contradicts no fact: %s — %s', (text, facts) => {
    expect(warningsOf(text, facts)).toEqual([])
  })
})

function cookie(): string {
  return 'cookies:\n  - {name: sid, provider: O, category: statistics, purpose: Counts visits., duration: session}'
}

function warningsOf(text: string, facts: string | (() => string), language = 'en') {
  const yaml = `title: T
language: ${language}
organisation: {name: O}
regimes: []
${typeof facts === 'string' ? facts : facts()}
sections:
  - kind: other
    heading: false
    body: |
      ${text}
`
  const {policy, problems, place} = parsePolicy(yaml)
  if (!policy) throw new Error(problems.map(({message}) => message).join('\n'))
  return wordsAgainstFacts(policy, place)
}
