import {findContradictions} from '../../packages/linter/src/claims/contradictions/find-contradictions.js'

/** Whether two paragraphs contradict each other, in either order. */
export function contradict(one: string, other: string, language: string): boolean[] {
  return [`${one}\n\n${other}`, `${other}\n\n${one}`].map(
    (markdown) => findContradictions(markdown, {language}).length > 0
  )
}
