/**
 * Tells of changes of the address without a load: job sites switch from posting to posting that way.
 * @module
 */

/** Calls back with the new address after each real change of it, and whenever the page comes back from the back-forward cache, until the signal aborts. */
export function watchNavigation(view: Window, signal: AbortSignal, onChange: (url: string) => void): void {
	let known = view.location.href;
	const compare = () => {
		const { href } = view.location;
		if (href === known) return;
		known = href;
		onChange(href);
	};
	// The first comes with the new address itself, the second also after a router has done its work. Unlike a patched `pushState` they reach a content script's own world.
	// Missing before Firefox 147: there only the two events below are left, and the watch on the page's content.
	const { navigation } = view as { navigation?: EventTarget };
	navigation?.addEventListener('currententrychange', compare, { signal });
	navigation?.addEventListener('navigatesuccess', compare, { signal });
	view.addEventListener('popstate', compare, { signal });
	view.addEventListener('hashchange', compare, { signal });
	view.addEventListener(
		'pageshow',
		(event) => {
			if (!event.persisted) return;
			known = view.location.href;
			onChange(known);
		},
		{ signal },
	);
}
