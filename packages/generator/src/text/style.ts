const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39]
} as const

/** A style for text. */
export type StyleName = keyof typeof codes

/** Styles a text, or leaves it as it is if there are no colours. */
export type Style = (name: StyleName, text: string) => string

/**
 * How to style text for an output: in colour only on a terminal, and never if `NO_COLOR` is set
 * (https://no-color.org); `FORCE_COLOR` is for logs that can show it.
 */
export function styleFor(
  output: {readonly isTTY?: boolean},
  env: Readonly<Record<string, string | undefined>>
): Style {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
  const coloured = forced || (output.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb')
  if (!coloured) return (_name, text) => text
  return (name, text) => `\u001B[${codes[name][0]}m${text}\u001B[${codes[name][1]}m`
}
