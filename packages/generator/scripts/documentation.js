import {writeFileSync} from 'node:fs'
import {commands} from '../dist/cli/commands.js'
import {commandLinePage} from '../dist/cli/documentation/command-line-page.js'
import {agreementPage} from '../dist/statements/documentation/agreement-page.js'

writeFileSync(new URL('../../../docs/command-line.md', import.meta.url), commandLinePage(commands))
writeFileSync(new URL('../../../docs/agreement.md', import.meta.url), agreementPage())
