import {fixText, lintText} from 'policy-gen/lint'
import type {Answer, Question} from '../answer.js'
import {choiceFor} from './choice.js'
import {shown} from './shown.js'

/** Everything that can be said of a policy file. */
export async function answer({id, text: given, law, fix}: Question): Promise<Answer> {
  const source = {text: given, path: 'policy.yaml'}
  const choice = choiceFor(law)
  const {text, findings} = fix
    ? await fixText(source, choice)
    : {text: given, findings: await lintText(source, choice)}
  return {id, text, findings: findings.map(shown), contradictions: [], requirements: []}
}
