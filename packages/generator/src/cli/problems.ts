import {formatProblem, type Problem} from '@policy-gen/schema'
import type {ExitStatus} from './command.js'

/** 2 if a file could not be read, 1 if it was read and is invalid. */
export function statusOf(problems: readonly Pick<Problem, 'code'>[]): ExitStatus {
  return problems.some(({code}) => code === 'unreadable' || code === 'too-large') ? 2 : 1
}

/** A problem as the command line reports it, where an option raises the limit. */
export function problemText({message, ...problem}: Problem): string {
  return formatProblem({
    ...problem,
    message: message.replace('the limit (`maxSize`)', 'the limit with --max-size')
  })
}
