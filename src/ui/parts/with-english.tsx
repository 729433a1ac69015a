/**
 * A sentence of the page with words of a guide in it, which are English whatever the page is in.
 * @module
 */
export function WithEnglish({ sentence, english }: { sentence: string; english: string | null }) {
	const at = english === null ? -1 : sentence.indexOf(english);
	if (english === null || at < 0) return <>{sentence}</>;
	return (
		<>
			{sentence.slice(0, at)}
			<span lang="en">{english}</span>
			{sentence.slice(at + english.length)}
		</>
	);
}
