/**
 * The few nodes we put into a page, so that what watches the page can look past them.
 * @module
 */
const own = new WeakSet<Node>();

/** Remembers a node as ours. */
export function claimNode<Kind extends Node>(node: Kind): Kind {
	own.add(node);
	return node;
}

export function isOwnNode(node: unknown): boolean {
	return own.has(node as Node);
}

/** Whether a change to the page is nothing but our own nodes coming or going. */
export function isOwnChange(record: MutationRecord): boolean {
	if (own.has(record.target)) return true;
	if (record.type !== 'childList') return false;
	return [...record.addedNodes, ...record.removedNodes].every((node) => own.has(node)) && record.addedNodes.length + record.removedNodes.length > 0;
}
