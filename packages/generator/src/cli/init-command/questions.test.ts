import {expect, test} from 'vitest'
import {answersFrom, ask, questions, Stopped, type Conversation} from './questions.js'

/** Somebody who gives these answers in turn, and then leaves. */
function somebody(...answers: string[]): Conversation & {readonly heard: string[]} {
  const heard: string[] = []
  return {
    heard,
    ask(words) {
      heard.push(words)
      return Promise.resolve(answers.shift())
    },
    say: (words) => heard.push(words)
  }
}

test('each answer is checked at once, and fixed if that is safe or else asked for again', async () => {
  const talk = somebody(
    'Rivet',
    '',
    'rivet.example',
    'privacy@rivet.example',
    '',
    '1 Mill Rd',
    '',
    'Leeds',
    'Germoney',
    'uk',
    'procesor',
    'both',
    'Californya',
    'United Kingdom, california',
    '',
    'gdrp',
    'uk-gdpr',
    'stripe, mailchimp'
  )
  const typed = await ask(talk, {}, {})
  expect(answersFrom(typed, '2026-01-31')).toEqual({
    name: 'Rivet',
    legalName: 'Rivet',
    email: 'privacy@rivet.example',
    site: 'https://rivet.example',
    street: '1 Mill Rd',
    city: 'Leeds',
    country: 'GB',
    roles: ['controller', 'processor'],
    where: ['UK', 'US-CA'],
    language: 'en',
    regimes: ['uk-gdpr'],
    services: ['stripe', 'mailchimp'],
    today: '2026-01-31'
  })
  expect(talk.heard).toContain('  Write an e-mail address, such as privacy@atlas.example.')
  expect(talk.heard).toContain('  Unknown country `Germoney` — did you mean `Germany`?')
  expect(talk.heard).toContain('  → GB')
  expect(talk.heard).toContain('  Unknown role `procesor` — did you mean `processor`?')
  expect(talk.heard).toContain('  Unknown region `Californya` — did you mean `California`?')
  expect(talk.heard).toContain('  Unknown regime `gdrp` — did you mean `gdpr`?')
})

test('an address without its beginning is completed', async () => {
  const talk = somebody('', '', '', 'rivet.example', ...questions.map(() => ''))
  expect(answersFrom(await ask(talk, {}, {}), '2026-01-31').site).toBe('https://rivet.example')
  expect(talk.heard).toContain('  → https://rivet.example')
})

test('a question without an answer leaves the fact unknown', async () => {
  const typed = await ask(somebody(...questions.map(() => '')), {}, {})
  expect(answersFrom(typed, '2026-01-31')).toEqual({language: 'en', today: '2026-01-31'})
})

test.each(questions.map((_, index) => [index]))(
  'stopped at question %d, all answers before it are kept',
  async (index) => {
    const given = [
      'Rivet',
      'Rivet Ltd',
      'a@rivet.example',
      'rivet.example',
      '1 Mill Rd',
      'LS1 1AA',
      'Leeds',
      'GB',
      'joint',
      'EU, UK',
      'en',
      'gdpr',
      'stripe'
    ]
    expect(given).toHaveLength(questions.length)
    const error: unknown = await ask(somebody(...given.slice(0, index)), {}, {}).catch(
      (error: unknown) => error
    )
    expect(error).toBeInstanceOf(Stopped)
    const typed = error instanceof Stopped ? error.typed : {}
    expect(Object.values(typed)).toEqual(given.slice(0, index))
    const again = somebody(...questions.map(() => ''))
    const known = await ask(again, {}, typed)
    for (const [name, value] of Object.entries(typed)) expect(known[name]).toBe(value)
  }
)

test.each([
  [{country: 'NL'}, ['gdpr', 'eprivacy', 'dsa', 'ai-act']],
  [{country: 'NL', where: 'everywhere'}, ['gdpr', 'eprivacy', 'dsa', 'ai-act']],
  [{country: 'NL', where: 'Brazil'}, ['gdpr', 'lgpd']],
  [{country: 'US', where: 'EU'}, ['gdpr', 'eprivacy', 'dsa', 'ai-act']],
  [{country: 'US', where: 'US-CO'}, ['us-states']],
  [{where: 'California'}, ['ccpa', 'caloppa']],
  [{country: 'AQ'}, undefined]
])('%j most likely answers to %j', (typed, laws) => {
  const guess = questions.find(({name}) => name === 'regime')?.guess?.(typed)
  expect(guess?.split(', ').sort()).toEqual(laws?.sort())
})

test('each answer is kept as soon as it is right', async () => {
  const kept: unknown[] = []
  const keep = (typed: unknown): Promise<void> => Promise.resolve(void kept.push(typed))
  await ask({...somebody('Rivet', '', 'no address', 'a@rivet.example'), keep}, {}, {}).catch(() => undefined)
  expect(kept).toEqual([
    {name: 'Rivet'},
    {name: 'Rivet', 'legal-name': 'Rivet'},
    {name: 'Rivet', 'legal-name': 'Rivet', email: 'a@rivet.example'}
  ])
})
