import type {Element, ElementContent, Properties, Root, RootContent} from 'hast'

/** Whether a node is an element of one of these names. */
export function isElement(node: RootContent | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && names.includes(node.tagName)
}

export function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return {type: 'element', tagName, properties, children}
}

export function text(value: string): ElementContent {
  return {type: 'text', value}
}

/** Changes elements from the leaves up: `change` returns what replaces an element, often the same one. */
export function replaceElements(
  parent: Root | Element,
  change: (element: Element) => ElementContent[]
): void {
  const children: ElementContent[] = []
  for (const child of parent.children) {
    if (child.type === 'text') children.push(child)
    if (child.type !== 'element') continue
    replaceElements(child, change)
    children.push(...change(child))
  }
  parent.children = children
}
