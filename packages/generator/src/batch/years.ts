import type {Count} from './merge.js'

/** A year of an archive. */
export interface Year {
  readonly year: string
  readonly policies: number
  readonly findings: number
}

/** How many policies each year has, and how many findings. Policies without a year are left out. */
export function yearsOf(counts: readonly Count[]): readonly Year[] {
  const years = new Map<string, {policies: number; findings: number}>()
  for (const {kind, year, policies, times} of counts) {
    if (year === '' || (kind !== 'policies' && kind !== 'rule')) continue
    const sum = years.get(year) ?? {policies: 0, findings: 0}
    if (kind === 'policies') sum.policies += policies
    else sum.findings += times
    years.set(year, sum)
  }
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, sums]) => ({year, ...sums}))
}

/** A table in Markdown. */
export function yearsTable(years: readonly Year[]): string {
  const rows = years.map(
    (year) => `| ${year.year} | ${year.policies} | ${year.findings} | ${perPolicy(year)} |`
  )
  return [
    '| year | policies | findings | findings per policy |',
    '| ---- | -------: | -------: | ------------------: |',
    ...rows,
    ''
  ].join('\n')
}

function perPolicy({policies, findings}: Year): string {
  return (findings / policies).toFixed(1)
}

const width = 64
const height = 240
const margin = 40

/** A bar chart of findings per policy. */
export function yearsPicture(years: readonly Year[]): string {
  const highest = Math.max(...years.map(({policies, findings}) => findings / policies), 1)
  const bars = years.map((year, index) => {
    const size = Math.round((height * year.findings) / year.policies / highest)
    const x = margin + index * width
    const y = margin + height - size
    const middle = x + width / 2
    return [
      `<rect x="${x + 8}" y="${y}" width="${width - 16}" height="${size}" fill="#3465a4"/>`,
      `<text x="${middle}" y="${y - 6}">${perPolicy(year)}</text>`,
      `<text x="${middle}" y="${margin + height + 18}">${year.year}</text>`
    ].join('\n')
  })
  const [w, h] = [2 * margin + years.length * width, 2 * margin + height]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" role="img" aria-labelledby="title" font-family="sans-serif" font-size="13" text-anchor="middle" fill="#222">`,
    '<title id="title">Findings per policy, by year</title>',
    `<rect width="${w}" height="${h}" fill="#fff"/>`,
    ...bars,
    '</svg>',
    ''
  ].join('\n')
}
