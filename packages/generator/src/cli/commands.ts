import {build} from './build/command.js'
import type {Command} from './command.js'
import {coverage} from './coverage/command.js'
import {dev} from './dev/command.js'
import {diff} from './diff/command.js'
import {explain} from './explain/command.js'
import {init} from './init/command.js'
import {lint} from './lint/command.js'
import {lsp} from './lsp/command.js'

/** Every command, in the order in which somebody meets them. */
export const commands: readonly Command[] = [init, build, lint, coverage, explain, diff, dev, lsp]
