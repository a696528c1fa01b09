/** Steps through the tree that is drawn: shadow roots in the place of their hosts' children, slotted nodes in their slots. */
import { shadowRootOf } from './shadow-roots';

/** 1 is forward in the document, -1 backward. */
export type Direction = 1 | -1;

/** The element that a node is drawn in; null at the top, and for children of a host that no slot takes. */
export function flatParent(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host ?? null;
  if (parent?.nodeType !== Node.ELEMENT_NODE) return null;
  return shadowRootOf(parent as Element) ? slotOf(node) : (parent as Element);
}

/** The node drawn next to this one in the same parent. */
export function flatSibling(node: Node, direction: Direction): Node | null {
  const parent = node.parentNode as Element | null;
  if (parent && shadowRootOf(parent)) {
    const slotted = slotOf(node)?.assignedNodes() ?? [];
    return slotted[slotted.indexOf(node as Element) + direction] ?? null;
  }
  return direction > 0 ? node.nextSibling : node.previousSibling;
}

/** The first node drawn inside of an element or a root, or the last one when going backward. */
export function flatChild(node: Node, direction: Direction): Node | null {
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  if (slotted.length > 0) return slotted.at(direction > 0 ? 0 : -1) ?? null;
  const parent = shadowRootOf(node as Element) ?? node;
  return direction > 0 ? parent.firstChild : parent.lastChild;
}

function slotOf(node: Node): HTMLSlotElement | null {
  const { assignedSlot, parentNode } = node as Text;
  if (assignedSlot) return assignedSlot;
  // Slots in closed roots do not show on the slotted node.
  const slots = shadowRootOf(parentNode as Element)?.querySelectorAll('slot') ?? [];
  return [...slots].find((slot) => slot.assignedNodes().includes(node as Element)) ?? null;
}
