/** @typedef {import('../bench/random-numbers.js').Random} Random */

const anywhere =
  'â€™|Â\u00A0|Ã¼|\u00A0|\u00AD|\u200B|\u202E|\uFEFF|\uFFFD|\0|\uD83D|😀|\u000B|\u2028| |  |\t|\n|\r\n|\n\n|&amp;|&nbsp;|&#65;|&|;|http://shop.atlas.nl/a?b=1&c=2|https://web.archive.org/web/2014/http%3A%2F%2Fa.nl%2F%22%3E|TODO|[Company Name]|{{name}}|We never share your data.|We may share your data with partners.|Last updated: 31/02/2020|Netscape|SSL|AdWords|“Data”|with out'.split(
    '|'
  )
const pieces = {
  markdown: [
    ...anywhere,
    ...'*|**|_|__|`|```\n|~~|#|## Cookies|[|](|)|![|<|>|> |- |1. |• a|**Security**|(a) one|\\|[a](#b)|[x]: http://a.nl|---\n|| a | b |\n| - | - |\n|<!-- |-->|<a href="http://b.nl">|</a>|[ x ](http://c.nl)'.split(
      '|'
    )
  ],
  html: [
    ...anywhere,
    ...'<p>|</p>|<h2 id=a>|</h2>|<li>|<br/>|<b>|</b>|<a href=http://shop.atlas.nl>|<a href="http://shop.atlas.nl/?a=1&amp;b=2">|<a title="donâ€™t" href=\'http://shop.atlas.nl\'>|</a>|<!--|-->|<!--lint disable-->|<script>|</script>|<style>|</style>|<textarea>|</textarea>|<iframe src="http://shop.atlas.nl">|</iframe>|<svg>|</svg>|<![CDATA[|]]>|<|>|"|\'|=|/|<select>|<template>|<?|<!'.split(
      '|'
    )
  ],
  policy: [
    ...anywhere,
    ...'- |: |title|sections:\n|  |"|\'|>|{|}|[|]|&a |*a|!|%|#|?|,|~|<<|{{organisation.name}}|{{|\\|never|true|null|2020-13-45|  - kind: other\n'.split(
      '|'
    ),
    '|'
  ]
}

/**
 * A text made of pieces that have broken parsers before.
 *
 * @param {'markdown' | 'html' | 'policy'} kind
 * @param {Random} random
 */
export function randomText(kind, random) {
  return Array.from({length: 1 + Math.floor(random() * 16)}, () => pieceOf(kind, random)).join('')
}

/**
 * A text with one to six changes: a piece inserted, or a range removed, doubled, moved or reversed.
 *
 * @param {string} text
 * @param {'markdown' | 'html' | 'policy'} kind
 * @param {Random} random
 */
export function mutated(text, kind, random) {
  let result = text
  for (let left = 1 + Math.floor(random() * 6); left > 0; left--) {
    const at = Math.floor(random() * (result.length + 1))
    const end = Math.min(result.length, at + Math.floor(random() * 12))
    const stretch = result.slice(at, end)
    const [before, after] = [result.slice(0, at), result.slice(end)]
    const change = random()
    if (change < 0.5) result = before + pieceOf(kind, random) + result.slice(at)
    else if (change < 0.7) result = before + after
    else if (change < 0.8) result = before + stretch + stretch + after
    else if (change < 0.9) result = stretch + before + after
    else result = before + [...stretch].reverse().join('') + after
  }
  return result
}

/**
 * @param {'markdown' | 'html' | 'policy'} kind
 * @param {Random} random
 */
function pieceOf(kind, random) {
  const list = pieces[kind]
  return list[Math.floor(random() * list.length)] ?? ''
}
