import {performance} from 'node:perf_hooks'
import {mojibakeOnly} from './mojibake-ftfy.js'
import {findMojibake, repairMojibake} from 'remark-preset-lint-policy/mojibake'

/** @typedef {import('./mojibake-result.js').Result} Result */

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
  let state = 1
  const parts = []
  for (let position = 0; position < length; position += 1000) {
    const bytes = Array.from({length: 1000}, () => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
      return (state >>> 16) & 0xff
    })
    parts.push(String.fromCharCode(...bytes))
  }
  return parts.join('')
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
