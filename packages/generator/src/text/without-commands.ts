/**
 * A text for people that no log takes for an order: the name of a file may contain a line break, and a pull request may
 * change the line of a policy that is quoted.
 *
 * GitHub obeys `::add-mask::x` at the beginning of a line; GitHub, Azure and TeamCity obey `##[error]`, `##vso[…]` and
 * `##teamcity[…]` anywhere in it.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([\t\v\f\u0085\uFEFF\p{Zs}]*):(?=:)/gmu, '$1·').replace(/#(?=#\w*\[)/g, '·')
}
