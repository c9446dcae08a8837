import type {Element, ElementContent} from 'hast'
import {element, text} from './elements.js'

/** A page makes no requests: an image becomes a link to it. `![Our seal](https://…/seal.png)` */
export function imageLink(image: Element): ElementContent[] {
  const {alt, src} = image.properties
  const words = typeof alt === 'string' && alt !== '' ? alt : src
  if (typeof words !== 'string') return []
  return typeof src === 'string' ? [element('a', {href: src}, [text(words)])] : [text(words)]
}

/** A check box of a task list, `- [x] done`, can't be used: it becomes a symbol. Other fields are removed. */
export function checkSign(input: Element): ElementContent[] {
  if (input.properties.type !== 'checkbox') return []
  return [text(input.properties.checked === true ? '☑' : '☐')]
}
