import { compileLexicon } from '../../src/core/compiled-lexicon.ts';
import { createContext } from '../../src/core/context.ts';
import { type Block, NO_FACTS } from '../../src/core/posting.ts';
import { findDemands } from '../../src/core/requirements/index.ts';
import { LEXICON } from '../../src/lexicon/index.ts';

/** Lines to blocks: `# heading`, `- item`, anything else a paragraph. */
export function postingOfLines(lines: string, company: string | null = null) {
	const blocks: Block[] = [];
	let text = '';
	for (const line of lines.split('\n').map((raw) => raw.trim())) {
		if (!line) continue;
		const kind = line.startsWith('# ') ? 'heading' : line.startsWith('- ') ? 'item' : 'paragraph';
		const words = line.replace(/^[#-] /, '');
		if (text) text += '\n';
		blocks.push({ kind, start: text.length, end: text.length + words.length });
		text += words;
	}
	return { ...NO_FACTS, site: 'pasted' as const, id: 'test', url: null, asOf: '2026-10-01T00:00:00.000Z', company, text, blocks, extraction: 'sound' as const };
}

/** What a posting asks for, by skill name: "Python must", alternatives as "(Java | Go) nice". */
export function demandsOf(lines: string, company: string | null = null) {
	const lexicon = compileLexicon(LEXICON);
	const posting = postingOfLines(lines, company);
	const demands = findDemands(createContext(posting, lexicon), lexicon);
	const name = (id: string) => demands.skills.find((skill) => skill.id === id)?.name ?? id;
	return {
		...demands,
		posting,
		asked: demands.requirements.map(({ tier, anyOf }) => `${anyOf.length > 1 ? `(${anyOf.map(name).join(' | ')})` : name(anyOf[0] as string)} ${tier}`),
	};
}
