/** What a policy can be written as. */
export const formats = ['md', 'html', 'json', 'txt', 'tilt', 'dpv'] as const

/** An output format. */
export type Format = (typeof formats)[number]

/** How the file of each format ends. `.facts.json` keeps clear of `policy.json`, which is a source. */
export const endings: Readonly<Record<Format, string>> = {
  md: '.md',
  html: '.html',
  json: '.facts.json',
  txt: '.txt',
  tilt: '.tilt.json',
  dpv: '.dpv.jsonld'
}
