import {performance} from 'node:perf_hooks'
import process from 'node:process'
import {upperHalves} from '../dist/mojibake/codecs.js'
import {mojibakeOnly} from './mojibake-ftfy.js'
import {findMojibake, repairMojibake} from 'remark-preset-lint-policy/mojibake'

/** @typedef {import('./mojibake-result.js').Result} Result */
/** @typedef {keyof typeof upperHalves} CodecName */

/**
 * Compares the time for clean and for sparsely damaged text with that of ftfy-js, in one run.
 *
 * @returns {Result[]}
 */
export function measureSpeed() {
  const document = paragraphs.join('\n\n')
  const damaged = document.replace('we’ll', 'weâ€™ll').replace('need it — no', 'need it â€” no')
  return [
    compare('clean text in nine languages', `${document}\n\n`.repeat(200), 4),
    compare('the same, all on one line', `${paragraphs.join(' ')} `.repeat(200), 4),
    // ftfy passes over clean lines, so that its time depends on how many characters share a line with a damage.
    compare('sparse damage, two in nine paragraphs', `${damaged}\n\n`.repeat(200)),
    compare('sparse damage, a line a document', `${damaged.replaceAll('\n\n', ' ')}\n\n`.repeat(200)),
    compare('sparse damage, all on one line', `${damaged.replaceAll('\n\n', ' ')} `.repeat(100), 50),
    ...damages.map(dense),
    ...['Ã', 'ÃƒÂ', 'â€', 'random bytes'].map(growth)
  ]
}

/**
 * @param {string} what
 * @param {string} text
 * @param {number} [least]
 * @returns {Result}
 */
function compare(what, text, least) {
  const ours = fastest(() => repairMojibake(text))
  const theirs = fastest(() => mojibakeOnly(text))
  /** @type {(milliseconds: number) => string} */
  const speed = (milliseconds) =>
    `${(text.length / 1000 / milliseconds).toFixed(2)} million characters a second`
  return {
    what,
    value: `${(theirs / ours).toFixed(0)} times ftfy-js: ${speed(ours)} against ${speed(theirs)}`,
    ...(least === undefined ? {} : {wanted: `at least ${least} times`, met: theirs >= least * ours})
  }
}

/**
 * The speed on text of which every word is damaged and that doesn't repeat. What runs once is not warm yet, so that a little
 * of it runs first; processor time, since threads collect garbage beside it.
 *
 * @param {{language: string, paragraph: number, codec: CodecName, layers: number}} damage
 * @returns {Result}
 */
function dense({language, paragraph, codec, layers}) {
  let text = shuffled(paragraphs[paragraph] ?? '', 2e5)
  for (let layer = 0; layer < layers; layer += 1) text = damaged(text, codec)
  repairMojibake(text.slice(0, 5e4))
  const before = process.cpuUsage()
  repairMojibake(text)
  const {user, system} = process.cpuUsage(before)
  const speed = (text.length / (user + system)).toFixed(2)
  const sample = text.slice(0, 4e3)
  const ratio = fastest(() => mojibakeOnly(sample), 3) / fastest(() => repairMojibake(sample), 3)
  return {
    what: `all damaged: ${language}, ${layers === 1 ? 'once' : 'twice'} through ${codec}`,
    value: `${speed} million characters a processor second; ${ratio.toFixed(0)} times ftfy-js on a little of it`
  }
}

/**
 * Words of a text in any order, with a letter of each in the place of another, so that hardly anything comes twice.
 *
 * @param {string} text
 * @param {number} length
 */
function shuffled(text, length) {
  const random = randomNumbers()
  const words = text.includes(' ') ? text.split(' ') : Array.from(text)
  const result = []
  for (let size = 0; size < length; size += (result.at(-1) ?? '').length + 1) {
    const letters = Array.from(words[random() % words.length] ?? '')
    letters.splice(random() % letters.length, 0, ...letters.splice(random() % letters.length, 1))
    result.push(letters.join(''))
  }
  return result.join(text.includes(' ') ? ' ' : '')
}

/**
 * What UTF-8 looks like that is read in another encoding.
 *
 * @param {string} text
 * @param {CodecName} codec
 */
function damaged(text, codec) {
  const parts = []
  const bytes = new TextEncoder().encode(text)
  for (let start = 0; start < bytes.length; start += 1000) {
    const units = Array.from(bytes.subarray(start, start + 1000), (byte) =>
      byte < 0x80 ? byte : upperHalves[codec].charCodeAt(byte - 0x80) || byte
    )
    parts.push(String.fromCharCode(...units))
  }
  return parts.join('')
}

/**
 * How much longer ten times the text takes, up to ten million characters.
 *
 * @param {string} piece
 * @returns {Result}
 */
function growth(piece) {
  /** @type {(length: number) => string} */
  const textOf = (length) =>
    piece === 'random bytes' ? randomBytes(length) : piece.repeat(length / piece.length)
  /** @type {(length: number) => number} */
  const timeOf = (length) => {
    const text = textOf(length)
    return fastest(() => findMojibake(text), length < 1e7 ? 5 : 1)
  }
  const [small, large] = [timeOf(1e6), timeOf(1e7)]
  return {
    what: `${piece} up to ten million`,
    value: `${(large / small).toFixed(1)} times as long for ten times the text (${(large / 1000).toFixed(1)} s)`,
    wanted: 'about 10, far from 100',
    met: large < 30 * small
  }
}

/**
 * @param {() => unknown} run
 * @param {number} [rounds]
 */
function fastest(run, rounds = 7) {
  let best = Infinity
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now()
    run()
    best = Math.min(best, performance.now() - started)
  }
  return best
}

/**
 * All bytes as latin-1, the same at every run.
 *
 * @param {number} length
 */
function randomBytes(length) {
  const random = randomNumbers()
  const parts = []
  for (let position = 0; position < length; position += 1000)
    parts.push(String.fromCharCode(...Array.from({length: 1000}, () => random() & 0xff)))
  return parts.join('')
}

function randomNumbers() {
  let state = 1
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state >>> 16
  }
}

const paragraphs = [
  'At our café we’ll keep what you tell us only as long as we need it — no longer. You may ask for a copy, correct it, or have it deleted, and we answer within a month.',
  'Nous conservons vos données aussi longtemps que nécessaire ; vous pouvez à tout moment en demander l’accès, la rectification ou l’effacement.',
  'Wir speichern Ihre Angaben nur, solange es nötig ist. Sie können jederzeit Auskunft, Berichtigung oder Löschung verlangen – ohne Gebühr.',
  'Conservamos sus datos únicamente el tiempo necesario. Usted podrá solicitar su rectificación o supresión cuando lo desee, según la ley.',
  'Przechowujemy Państwa dane tylko tak długo, jak jest to konieczne. Mogą Państwo żądać ich sprostowania lub usunięcia w każdej chwili.',
  'Мы храним ваши данные столько, сколько это необходимо. Вы вправе запросить их копию, исправление или удаление в любое время.',
  'Διατηρούμε τα στοιχεία σας μόνο όσο χρειάζεται. Μπορείτε να ζητήσετε αντίγραφο, διόρθωση ή διαγραφή οποτεδήποτε.',
  '我们仅在必要的期限内保存您的资料。您可以随时要求查阅、更正或删除。',
  'نحتفظ ببياناتك ما دامت ضرورية فقط، ويمكنك طلب نسخة منها أو تصحيحها أو حذفها في أي وقت.'
]

/** @type {readonly {language: string, paragraph: number, codec: CodecName, layers: number}[]} */
const damages = [
  {language: 'Russian', paragraph: 5, codec: 'windows-1252', layers: 1},
  {language: 'Russian', paragraph: 5, codec: 'windows-1252', layers: 2},
  {language: 'Russian', paragraph: 5, codec: 'cp437', layers: 1},
  {language: 'Greek', paragraph: 6, codec: 'windows-1251', layers: 1},
  {language: 'Greek', paragraph: 6, codec: 'mac-roman', layers: 2},
  {language: 'Chinese', paragraph: 7, codec: 'mac-roman', layers: 1},
  {language: 'Chinese', paragraph: 7, codec: 'windows-1252', layers: 2},
  {language: 'Arabic', paragraph: 8, codec: 'windows-1252', layers: 1},
  {language: 'French', paragraph: 1, codec: 'windows-1252', layers: 2},
  {language: 'Polish', paragraph: 4, codec: 'mac-roman', layers: 1}
]
