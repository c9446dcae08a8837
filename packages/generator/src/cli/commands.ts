import {batch} from './batch-command/command.js'
import {build} from './build-command/command.js'
import type {Command} from './command.js'
import {coverage} from './coverage-command/command.js'
import {dev} from './dev-command/command.js'
import {diff} from './diff-command/command.js'
import {explain} from './explain-command/command.js'
import {init} from './init-command/command.js'
import {lint} from './lint-command/command.js'
import {lsp} from './lsp-command/command.js'
import {mcp} from './mcp-command/command.js'

/** Every command, in the order in which a user needs them. */
export const commands: readonly Command[] = [init, build, lint, batch, coverage, explain, diff, dev, lsp, mcp]
