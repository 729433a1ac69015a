/**
 * The words of the page for every component below it, so that `translate` need not be handed down by each.
 * @module
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';
import type { Translate } from '../../locales/translator.ts';

const Translation = createContext<Translate>((key) => key);

/** Wraps a whole page: gives it its words, and tells the document which language they are in. */
export function Translated({ translate, children }: { translate: Translate; children: ComponentChildren }) {
	const language = translate('ui:language-tag');
	useLayoutEffect(() => {
		document.documentElement.lang = language;
	}, [language]);
	return <Translation.Provider value={translate}>{children}</Translation.Provider>;
}

export function useTranslate(): Translate {
	return useContext(Translation);
}
