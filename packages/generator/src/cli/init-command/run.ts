import {resolve} from 'node:path'
import {formatProblem, parsePolicy} from '@policy-gen/schema'
import {writeWhole} from '../../writing/write.js'
import {exists} from '../../files/exists.js'
import {starter} from '../../init/starter.js'
import {UsageError, type ExitStatus, type Invocation} from '../command.js'
import {styleFor} from '../style.js'
import {answersOf} from './questions.js'

export async function run(invocation: Invocation): Promise<ExitStatus> {
  const {flags, operands, terminal} = invocation
  const [file = 'policy.yaml', ...others] = operands
  if (others.length > 0)
    throw new UsageError('“policy-gen init” writes one file — name one, or none for policy.yaml.')
  if (!/\.ya?ml$/.test(file))
    throw new UsageError(`${file} would hold YAML — give it a name that ends with .yaml.`)
  const path = resolve(terminal.cwd, file)
  if (!flags.on('force') && (await exists(path))) {
    throw new UsageError(`${file} is there already — name another file, or say --force to replace it.`)
  }

  const text = starter(await answersOf(invocation))
  // What was typed may not be an e-mail address or a country: better told now than at the first build.
  const {policy, problems} = parsePolicy(text, {path: file})
  if (!policy) {
    for (const problem of problems) terminal.stderr.write(`${formatProblem(problem)}\n`)
    return 1
  }
  await writeWhole(path, text)

  const style = styleFor(terminal.stdout, terminal.env)
  terminal.stdout.write(`${style('green', 'written')}  ${file}

Every line of it is a statement to your readers. Next:
  1. Read it, and change what is not so.
  2. ${style('cyan', `policy-gen dev ${file}`)}  shows it in the browser while you write.
  3. ${style('cyan', 'policy-gen build')}  writes it as Markdown and HTML.
  4. ${style('cyan', 'policy-gen coverage')}  lists what the law asks for, and where it is met.
`)
  return 0
}
