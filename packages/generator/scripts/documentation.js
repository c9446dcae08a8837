import {writeFileSync} from 'node:fs'
import {commands} from '../dist/cli/commands.js'
import {commandLinePage} from '../dist/cli/documentation/command-line-page.js'

writeFileSync(new URL('../../../docs/command-line.md', import.meta.url), commandLinePage(commands))
