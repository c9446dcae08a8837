import {optionsOf} from '../../../../scripts/bench/options.js'
import {rareSentences} from './corpus.js'
import {loadReader} from './reader.js'

optionsOf(
  'npm run bench:rare --',
  `How many of our own sentences about what is rare are recognised, and how many that only look like
them are mistaken for them? Some were used to write cues and for fitting, the others only to measure.`,
  {}
)
const reader = await loadReader()
console.log('| what | sentences | read: fitted | held back | look alike, and read: fitted | held back |')
console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
for (const language of ['en', 'fr']) {
  const parts = ['fitted', 'held'].map((part) => rareSentences(language, part))
  for (const name of [...new Set(parts.flat().map(({label}) => label))]) {
    const all = parts.flat().filter(({label}) => label === name)
    const cells = [true, false].flatMap((is) =>
      parts.map((part) =>
        shareOf(
          part.filter((row) => row.label === name && row.is === is),
          language
        )
      )
    )
    console.log(`| ${[`${language}: ${name}`, all.length, ...cells].join(' | ')} |`)
  }
}

function shareOf(rows, language) {
  const read = rows.filter(({label, text}) =>
    reader.recogniseDisclosures(text, {language}).some(({disclosure}) => disclosure === label)
  )
  return `${read.length} of ${rows.length}`
}
