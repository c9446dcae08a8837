import {formatProblem, type Problem} from '@policy-gen/schema'
import type {ExitStatus} from './command.js'

/** 2 where a file was not read, 1 where it was, and is wrong. */
export function statusOf(problems: readonly Pick<Problem, 'code'>[]): ExitStatus {
  return problems.some(({code}) => code === 'unreadable' || code === 'too-large') ? 2 : 1
}

/** A problem as the command line reports it: a limit is raised there by an option. */
export function problemText({message, ...problem}: Problem): string {
  return formatProblem({
    ...problem,
    message: message.replace('the limit (`maxSize`)', 'the limit with --max-size')
  })
}
