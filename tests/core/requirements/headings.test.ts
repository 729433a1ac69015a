import { describe, expect, it, test } from 'vitest';
import { contextOf } from '../posting-of.ts';

/** What kind of section the words stand in, in a posting of three lists. */
function kindUnder(heading: string, { above = '# Requirements\n- Java\n', list = '- Rust on small boards\n- Patience' } = {}): string {
	const text = `${above}\n${heading}\n${list}`;
	return contextOf(text).sectionAt(text.indexOf('Rust on small'));
}

describe('headings nobody has listed', () => {
	test.each([
		'It would tickle us, though it is no condition',
		'Not strictly needed, yet nice',
		'No prerequisite, just fun to have',
		"We'd be chuffed and glad if you",
		'You would make our week even better with',
		'Nobody here expects it, but it is lovely if you',
		'Things on our wishlist',
		'🍒 Cherries: you also',
		'Highly regarded extras',
	])('%s: wishes', (heading) => {
		expect(kindUnder(heading)).toBe('preferred');
	});

	test.each([
		"You'd be a good match if",
		'What we cannot do without',
		'Applicants must possess',
		'Our ideal colleague',
		'Things you already know',
		"We'd love to hear from you if you have",
	])('%s: demands', (heading) => {
		expect(kindUnder(heading, { above: '# What you will do\n- Build boards\n' })).toBe('requirements');
	});

	test.each([
		['A typical day', 'duties'],
		['What lands on your desk', 'duties'],
		['How we look after you', 'pay-benefits'],
		['From application to offer', 'process'],
		['The small print', 'legal'],
		['What we build with', 'stack'],
		['_Who are we looking for_', 'requirements'],
		['The people behind Fernhollow', 'about-company'],
	])('%s: %s', (heading, kind) => {
		expect(kindUnder(heading)).toBe(kind);
		expect(kindUnder(`# ${heading}`)).toBe(kind);
	});

	it('stand above rows that begin with a label', () => {
		const above = '# Requirements\n- Java\n';
		expect(kindUnder('Technologies you’ll work with (and get to know!)', { above, list: 'Boards: Rust on small boards, and Ada\nTests: pytest' })).toBe('stack');
	});

	it('are told from pictures that lead each heading and each line', () => {
		expect(kindUnder('🎯 Sweet if you also have', { above: '💪 You need\n🔧 Java\n🔧 Linux\n', list: '🌱 Rust on small boards\n🌱 Patience' })).toBe('preferred');
	});
});

describe('no headings', () => {
	it('an item that leads in a list of its own stays in its section', () => {
		expect(kindUnder('- Experience with any of these', { above: '# Bonus\n- Java\n', list: '  - Rust on small boards' })).toBe('preferred');
	});

	test.each(['Great if unglamorous work', 'No requirement is too small for you', 'You also test', 'Busy sites', 'Extras on request'])(
		'the list goes on behind its item %s',
		(line) => {
			expect(kindUnder(`- ${line}`)).toBe('requirements');
		},
	);

	it('a line that names a technology keeps its list', () => {
		expect(kindUnder('Kafka would be lovely if you have it')).toBe('requirements');
	});

	it('a lead that demands nothing stays among the wishes', () => {
		const text = (lead: string) => `# Nice to have\n- Java\n- ${lead}: Rust on small boards`;
		expect(contextOf(text('Experience with tooling')).sectionAt(text('Experience with tooling').indexOf('Rust'))).toBe('preferred');
		expect(contextOf(text('Required')).sectionAt(text('Required').indexOf('Rust'))).toBe('requirements');
	});

	it("the employer's own delights are no wish", () => {
		expect(kindUnder("# Why you'd love it here")).not.toBe('preferred');
	});
});

test.each(['~ Rust on small boards', '_ Rust on small boards', '> Rust on small boards', '=> Rust on small boards'])('%s is an item', (line) => {
	const { blocks } = contextOf(`# Requirements\n${line}\n${line.replace('Rust', 'Ada')}`);
	expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'item', 'item']);
});
