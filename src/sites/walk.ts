/**
 * Walks the nodes under an element in order, without recursion: a page may nest as deep as it likes.
 * @module
 */

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

export interface Visitor {
	/** Comes to an element; `false` passes over it and all it holds. */
	enter(element: Element): boolean;
	/** Leaves an element that was entered. */
	leave(element: Element): void;
	/** Comes to text; `false` ends the walk. */
	text(node: Text): boolean;
}

/** Visits what lies under `root`, not `root` itself. Shadow roots and the documents of frames are not entered. */
export function walk(root: Node, visitor: Visitor): void {
	let node: Node | null = root.firstChild;
	while (node) {
		if (node.nodeType === ELEMENT && visitor.enter(node as Element)) {
			if (node.firstChild) {
				node = node.firstChild;
				continue;
			}
			visitor.leave(node as Element);
		} else if ((node.nodeType === TEXT || node.nodeType === CDATA) && !visitor.text(node as Text)) return;
		while (node && node !== root && !node.nextSibling) {
			node = node.parentNode;
			if (node && node !== root) visitor.leave(node as Element);
		}
		node = node === root ? null : (node?.nextSibling ?? null);
	}
}
