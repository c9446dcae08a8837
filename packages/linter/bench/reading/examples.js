import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {format, resolveConfig} from 'prettier'
import {optionsOf} from '../../../../scripts/bench/options.js'
import {loadReader} from './reader.js'

const values = optionsOf(
  'node packages/linter/bench/reading/examples.js',
  `Writes the tables of docs/reading.md: what the reader finds in the three archived policies, beside the
facts that somebody wrote down by hand in policy.yaml.`,
  {
    check: {
      type: 'boolean',
      about: 'writes nothing, and exits with 1 if the page is out of date',
      default: false
    }
  }
)
// The YAML reader of the schema package, which is what reads policy files.
const {parse} = createRequire(new URL('../../../schema/package.json', import.meta.url))('yaml')
const root = new URL('../../../../', import.meta.url)
const page = fileURLToPath(new URL('docs/reading.md', root))
const reader = await loadReader()
const mark = '<!-- Written by packages/linter/bench/reading/examples.js -->'
const before = readFileSync(page, 'utf8')
const tables = `${before.split(mark)[0]}${mark}\n\n${['jetphotos', 'jetsetmag', 'jetblue'].map(example).join('\n')}`
const after = await format(tables, {...(await resolveConfig(page)), filepath: page})
if (!values.check) writeFileSync(page, after)
else if (before !== after) {
  console.error(
    'docs/reading.md  the tables are out of date — run node packages/linter/bench/reading/examples.js'
  )
  process.exit(1)
}

function example(name) {
  const text = readFileSync(new URL(`examples/${name}/original.md`, root), 'utf8')
  const policy = parse(readFileSync(new URL(`examples/${name}/policy.yaml`, root), 'utf8'), {merge: true})
  const claims = reader.extractClaims(text)
  const facts = policy.practices.map((practice) => compare(practice, claims, text))
  const matched = new Set(facts.flatMap(({claims}) => claims))
  const counts = ['found', 'partly', 'missed'].map(
    (verdict) => `${facts.filter((fact) => fact.verdict === verdict).length} ${verdict}`
  )
  const others = claims.filter((claim) => !matched.has(claim))
  return `## ${policy.title}

### Disclosures

| disclosure | lines | confidence | the words |
| --- | --- | ---: | --- |
${reader.recogniseDisclosures(text).map(disclosureRow).join('\n')}

### Sections

| heading in policy.yaml | kind in policy.yaml | kinds read |
| --- | --- | --- |
${sectionRows(policy.sections, reader.sectionsOf(text)).join('\n')}

### Facts in policy.yaml: ${counts.join(', ')}

| fact | says | the reader |
| --- | --- | --- |
${facts.map(({practice, verdict, claims}) => `| ${cell(practice.name)} | ${statement(practice)} | ${verdict}${claims[0] ? `: ${described(together(claims))}` : ''} |`).join('\n')}

### Claims without a fact in policy.yaml: ${others.length}

| line | read as | the words |
| ---: | --- | --- |
${others.map((claim) => `| ${claim.startLine} | ${described(claim)} | ${cell(shorten(claim.text))} |`).join('\n')}

### Contradictions

${
  reader
    .findContradictions(text)
    .map(({explanation}) => `- ${cell(explanation)}`)
    .join('\n') || 'None.'
}
`
}

function disclosureRow({disclosure, startLine, endLine, confidence, negated, heading, evidence}) {
  const lines = startLine === endLine ? `${startLine}` : `${startLine}–${endLine}`
  const notes = [heading ? 'heading' : '', negated ? 'denied' : ''].filter(Boolean)
  const words = evidence.map(({text}) => `“${cell(text)}”`).join(', ')
  return `| ${disclosure}${notes.length > 0 ? ` (${notes.join(', ')})` : ''} | ${lines} | ${confidence.toFixed(2)} | ${words} |`
}

function sectionRows(sections, read) {
  const flat = read.flatMap(function all(section) {
    return [section, ...section.children.flatMap(all)]
  })
  return sections.map(({heading, kind}) => {
    const text = typeof heading === 'string' ? heading : (heading?.text ?? '')
    const same = flat.find((section) => section.heading !== '' && letters(section.heading) === letters(text))
    return `| ${cell(text) || '–'} | ${kind ?? '–'} | ${same ? same.kinds.join(', ') || 'none' : text === '' ? '–' : 'heading not seen'} |`
  })
}

function letters(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * The claim that comes nearest to a fact among those in the sentences that it quotes. The items of a list are claims of
 * their own: together they are what the fact says of the list.
 */
function compare(practice, all, text) {
  const quotes = [practice.says ?? []].flat().map((quote) => placeOf(quote, text))
  const {modality, action} = verbOf(practice)
  const near = all.filter(
    ({verb, ...claim}) =>
      family(claim.action) === family(action) &&
      quotes.some(([start, end]) => verb.start < end && verb.end > start)
  )
  const alike = near.filter(
    (claim) =>
      claim.actor === (practice.who ?? 'organisation') &&
      claim.modality === modality &&
      claim.action === action
  )
  const exact = alike.find((claim) => sameData(practice, claim))
  if (exact) return {practice, verdict: 'found', claims: [exact]}
  const items = alike.filter(({verb}) => verb.start === alike[0]?.verb.start)
  if (items.length > 1)
    return {practice, verdict: sameData(practice, together(items)) ? 'found' : 'partly', claims: items}
  return near.length > 0
    ? {practice, verdict: 'partly', claims: near.slice(0, 1)}
    : {practice, verdict: 'missed', claims: []}
}

function together(claims) {
  return {...claims[0], data: claims.flatMap(({data}) => data)}
}

/** Kinds of one action count as near: to record automatically is to collect. */
function family(action) {
  const families = {
    'collect-automatically': 'collect',
    sell: 'share',
    transfer: 'share',
    'share-for-advertising': 'share',
    contact: 'use',
    track: 'use'
  }
  return families[action] ?? action
}

function sameData({data = []}, claim) {
  const named = data.filter((id) => typeof id === 'string')
  return named.every((id) => claim.data.some((term) => term.id === id))
}

function verbOf(practice) {
  const modality = ['never', 'may', 'does'].find((key) => practice[key] !== undefined)
  return {modality, action: practice[modality]}
}

function placeOf(quote, text) {
  const pattern = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
  const match = new RegExp(pattern).exec(text)
  return match ? [match.index, match.index + match[0].length] : [0, 0]
}

function statement(practice) {
  const {modality, action} = verbOf(practice)
  return [
    practice.who ?? 'organisation',
    modality,
    action,
    idsOf(practice.data),
    practice.with ? `with ${idsOf(practice.with)}` : ''
  ]
    .filter(Boolean)
    .join(' ')
}

function idsOf(terms) {
  return [terms ?? []]
    .flat()
    .map((term) => (typeof term === 'string' ? term : 'other'))
    .join(', ')
}

function described({actor, modality, action, data, recipients}) {
  return [actor, modality, action, unique(data), recipients.length > 0 ? `with ${unique(recipients)}` : '']
    .filter(Boolean)
    .join(' ')
}

function unique(terms) {
  return [...new Set(terms.map(({id}) => id))].join(', ')
}

function shorten(text) {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text
}

function cell(text) {
  return (text ?? '')
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .replace(/[*_[\]<>]/g, '\\$&')
}
