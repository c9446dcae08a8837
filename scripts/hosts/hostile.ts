import {parsePolicy} from '@policy-gen/schema'
import {isScalar, parseDocument, visit} from 'yaml'

/** Texts that one host or another would run, replace, swallow or take for its own syntax. */
const hostile = [
  '{{ 6*6 }}',
  '{{organisation.name}} {{> cookies}}',
  '{x} {1+1}',
  '<x <script>alert(1)</script> <Component/>',
  'import x from "y"',
  'export const a = 1',
  '::: tip',
  ':smile: :tada: :-) ;) 8-)',
  '{{< figure src="x" >}} {{% notice %}}',
  '{% raw %} {% include "x" %} {# note #}',
  '[[toc]] [x](javascript:alert(1)) ![x](y)',
  'Heading {#id .class}',
  '$x$ and $$y$$',
  '---',
  '| a | b |',
  '<!-- more -->',
  '@include x',
  ':name[label]{a=b} ::leaf',
  '~~gone~~ ==marked== ^up^',
  '&nbsp; &amp; &#123;'
]

/** The hostile texts in turn, each with a number of its own. */
export function hostileText(index: number): string {
  return `${hostile[index % hostile.length] ?? ''} n${index}`
}

/** A policy file with a hostile text wherever one is valid. */
export function hostilePolicyFile(source: string): string {
  const document = parseDocument(source)
  let index = 0
  visit(document, {
    Pair(_, {value}) {
      if (!isScalar(value) || typeof value.value !== 'string') return
      const {value: before, type} = value
      value.value = hostileText(index)
      value.type = 'QUOTE_DOUBLE'
      const {policy, todos} = parsePolicy(document.toString({lineWidth: 0}))
      if (policy && todos.length === 0) index += 1
      else Object.assign(value, {value: before, type})
    }
  })
  return document.toString({lineWidth: 0})
}
