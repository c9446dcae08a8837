import {createInterface, type Interface} from 'node:readline/promises'
import {regimes, type Language, type Regime} from '@policy-gen/schema'
import type {Answers} from '../../init/answers.js'
import {knownNames} from '../arguments.js'
import {UsageError, type Flags, type Invocation} from '../command.js'

/** The answers: from the options, then from the person at the terminal, then the defaults. */
export async function answersOf({flags, terminal}: Invocation): Promise<Answers> {
  const given = await givenIn(flags)
  const talk = terminal.stdin.isTTY === true && terminal.stderr.isTTY === true && !flags.on('yes')
  if (talk) return ask(given)
  if (given.name === undefined || given.email === undefined) {
    throw new UsageError('Without a terminal “policy-gen init” needs at least --name and --email.')
  }
  return complete({...given, name: given.name, email: given.email})
}

type Given = {readonly [Name in keyof Answers]?: Answers[Name] | undefined}

async function givenIn(flags: Flags): Promise<Given> {
  const language = flags.value('language')
  const named = flags.values('regime')
  return {
    name: flags.value('name'),
    legalName: flags.value('legal-name'),
    email: flags.value('email'),
    site: flags.value('site'),
    country: flags.value('country')?.toUpperCase(),
    language: language === 'en' || language === 'de' ? language : undefined,
    regimes: named.length > 0 ? await regimesOf(named) : undefined
  }
}

function regimesOf(names: readonly string[]): Promise<Regime[]> {
  return knownNames('regime', names, regimes)
}

function complete(given: Given & Pick<Answers, 'name' | 'email'>): Answers {
  const country = given.country ?? 'DE'
  return {
    name: given.name,
    legalName: given.legalName ?? given.name,
    email: given.email,
    site: given.site ?? `https://${given.email.split('@')[1] ?? 'site.example'}`,
    country,
    language: given.language ?? 'en',
    regimes: given.regimes ?? regimesFor(country),
    today: new Date().toISOString().slice(0, 10)
  }
}

/** The laws that most likely matter for an organisation there. */
function regimesFor(country: string): readonly Regime[] {
  switch (country) {
    case 'GB':
      return ['uk-gdpr']
    case 'US':
      return ['ccpa', 'caloppa']
    case 'BR':
      return ['lgpd']
    case 'CA':
      return ['pipeda']
    default:
      return ['gdpr', 'eprivacy']
  }
}

async function ask(given: Given): Promise<Answers> {
  // On standard error, so that the output of the command stays clean.
  const talk = createInterface({input: process.stdin, output: process.stderr})
  try {
    const name = given.name ?? (await question(talk, 'Name of the organisation, as the public knows it'))
    const legalName = given.legalName ?? (await question(talk, 'Legal name', name))
    const email = given.email ?? (await question(talk, 'E-mail address for questions about privacy'))
    const defaults = complete({...given, name, email})
    const site = given.site ?? (await question(talk, 'Address of the site', defaults.site))
    const country =
      given.country ?? (await question(talk, 'Country (two letters)', defaults.country)).toUpperCase()
    const language =
      given.language ??
      languageOf(
        await question(
          talk,
          'Language of the policy (en, de)',
          country === 'DE' || country === 'AT' ? 'de' : 'en'
        )
      )
    const laws =
      given.regimes ??
      (await regimesOf(
        (
          await question(talk, `Laws (${Object.keys(regimes).join(', ')})`, regimesFor(country).join(','))
        ).split(/[\s,]+/)
      ))
    return {...defaults, legalName, site, country, language, regimes: laws}
  } finally {
    talk.close()
  }
}

async function question(talk: Interface, text: string, fallback?: string): Promise<string> {
  for (;;) {
    const answer = await answerTo(talk, fallback === undefined ? `${text}: ` : `${text} [${fallback}]: `)
    if (answer !== '') return answer
    if (fallback !== undefined) return fallback
  }
}

/** Ctrl+C and Ctrl+D leave a question without an answer. */
async function answerTo(talk: Interface, words: string): Promise<string> {
  try {
    return (await talk.question(words)).trim()
  } catch (error) {
    throw new UsageError('Stopped — nothing was written.', {cause: error})
  }
}

function languageOf(answer: string): Language {
  return answer.toLowerCase() === 'de' ? 'de' : 'en'
}
