import {commonOptions} from './arguments.js'
import type {Command, OptionDeclaration} from './command.js'
import type {Style} from '../text/style.js'

/** The help of the whole command line. */
export function helpOf(commands: readonly Command[], style: Style): string {
  return `policy-gen writes, reads and checks privacy policies.

${style('bold', 'Usage')}
  policy-gen <command> [options] [files…]

${style('bold', 'Commands')}
${columns(
  commands.map(({name, summary}) => [name, summary]),
  style
)}

${style('bold', 'Options')}
${columns(
  [
    ['-h, --help', 'Show this help, or that of a command'],
    ['-v, --version', 'Show the version']
  ],
  style
)}

A folder means every policy file below it: policy.yaml, *.policy.{yaml,yml,json,ts,js}.
Exit status: 0 fine, 1 findings or an invalid policy, 2 wrong usage or an unreadable file.
`
}

/** The help of one command. */
export function helpOfCommand(command: Command, style: Style): string {
  const options = Object.entries({...command.options, ...commonOptions})
  return `${command.summary}.

${style('bold', 'Usage')}
  policy-gen ${[command.name, '[options]', command.operands].filter(Boolean).join(' ')}

${command.description}

${style('bold', 'Options')}
${columns(
  options.map(([name, option]) => [optionName(name, option), optionSummary(option)]),
  style
)}

${style('bold', 'Examples')}
${command.examples.map(([line, does]) => `  ${style('cyan', line)}\n      ${does}`).join('\n')}
`
}

/** How an option is written: `-o, --out DIR`. */
export function optionName(name: string, {short, value, implied}: OptionDeclaration): string {
  const taken = value === undefined ? '' : implied === undefined ? ` ${value}` : `[=${value}]`
  return `${short ? `-${short}, ` : ''}--${name}${taken}`
}

/** What an option does, with the values that it takes. */
export function optionSummary({summary, choices}: OptionDeclaration): string {
  return choices ? `${summary}: ${choices.join(', ')}` : summary
}

function columns(rows: readonly (readonly [string, string])[], style: Style): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${style('cyan', left.padEnd(width))}  ${right}`).join('\n')
}
