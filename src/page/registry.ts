/**
 * A document's registry of highlights.
 * @module
 */

const registries = new WeakMap<Document, HighlightRegistry>();

/**
 * The registry of a document, also of one in an iframe; `null` if no window shows it any more. Asked for once for each document and through the getter itself:
 * in a Firefox content script the expression `CSS.highlights`, once it has run ten times, gives the registry of whichever window it was first run for
 * (seen in 153; its inline cache takes no account of the window behind the wrapper).
 */
export function registryOf(document: Document): HighlightRegistry | null {
	const known = registries.get(document);
	if (known) return known;
	const css = document.defaultView?.CSS;
	if (!css) return null;
	const registry = (Object.getOwnPropertyDescriptor(css, 'highlights')?.get?.call(css) as HighlightRegistry | undefined) ?? css.highlights;
	registries.set(document, registry);
	return registry;
}
