/**
 * Whether the page still shows what was read between two points.
 * @module
 */

const SHOW_ELEMENT_AND_TEXT = 0x1 | 0x4 | 0x8;
const ACCEPT = 1;
const REJECT = 2;
const SKIP = 3;
const NOT_COMPARED = /[\s\u200b\u2060\u00ad\ufeff]+/gu;

export interface TextPoint {
	readonly node: Text;
	readonly offset: number;
}

/** Reads from point to point again and compares, whitespace aside. Linear in the stretch. */
export function isUnchanged(from: TextPoint, to: TextPoint, expected: string, root: Element, isKept: (element: Element) => boolean): boolean {
	const wanted = expected.replace(NOT_COMPARED, '');
	const acceptNode = (node: Node) => (node.nodeType !== 1 ? ACCEPT : isKept(node as Element) ? SKIP : REJECT);
	if (!isShown(from.node, root, isKept) || !isShown(to.node, root, isKept)) return false;
	const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT_AND_TEXT, { acceptNode });
	walker.currentNode = from.node;
	let seen = '';
	for (let node: Node | null = from.node; node; node = walker.nextNode()) {
		const { data } = node as Text;
		const isLast = node === to.node;
		seen += data.slice(node === from.node ? from.offset : 0, isLast ? to.offset : data.length).replace(NOT_COMPARED, '');
		if (isLast) return seen === wanted;
		if (seen.length > wanted.length) return false;
	}
	return false;
}

/** Whether nothing between a node and the root hides it by now. */
function isShown(node: Node, root: Element, isKept: (element: Element) => boolean): boolean {
	for (let above = node.parentElement; above && above !== root; above = above.parentElement) if (!isKept(above)) return false;
	return true;
}
