/**
 * Alternatives that stand one to a line: "At least one of these languages:" and a list below it.
 * @module
 */
import type { Block } from '../posting.ts';
import type { PostingContext } from '../reading-context.ts';
import { tokenAt } from '../text/words.ts';
import type { TieredMention } from './tiers.ts';

/** The last words of a line that says how much of the list below it is enough. */
const CHOICE = /\b(?:one|two|any|some|either|several) (?:or more )?of(?: (?:(?:the following|the below|these|those)(?: \S+){0,3} ?:|:|(?:the following|the below|these|those)))$/;
/** Words looked at before the colon. */
const LEAD_TOKENS = 10;

/** Groups of mentions that stand in such lists, if each of their lines names one skill at most. Linear in the text. */
export function findListedChoices(context: PostingContext, mentions: readonly TieredMention[]): TieredMention[][] {
	const { blocks } = context;
	const leads = blocks.flatMap((block, index) => (blocks[index + 1]?.kind === 'item' && leadsChoice(context, block) ? [index] : []));
	if (leads.length === 0) return [];
	const byBlock = new Map<number, TieredMention[]>();
	for (const mention of mentions) {
		const block = context.sentences[mention.sentence]?.block ?? -1;
		const own = byBlock.get(block);
		if (own) own.push(mention);
		else byBlock.set(block, [mention]);
	}
	return leads.flatMap((lead) => {
		const group: TieredMention[] = [];
		for (let index = lead + 1; isBelow(blocks[lead] as Block, blocks[index]); index++) {
			const own = byBlock.get(index) ?? [];
			if (new Set(own.map(({ found }) => found.skill.id)).size > 1) return [];
			group.push(...own);
		}
		const isOneDemand = new Set(group.map(({ mention }) => mention.tier)).size === 1 && new Set(group.map(({ found }) => found.skill.id)).size > 1;
		return isOneDemand ? [group] : [];
	});
}

function leadsChoice({ words }: PostingContext, block: Block): boolean {
	const to = tokenAt(words, block.end);
	return CHOICE.test(words.lower.slice(Math.max(tokenAt(words, block.start), to - LEAD_TOKENS), to).join(' '));
}

/** Whether a block is an item of the list that a line leads in; among items that is one set in further. */
function isBelow(lead: Block, block: Block | undefined): boolean {
	return block?.kind === 'item' && (lead.kind !== 'item' || (block.level ?? 1) > (lead.level ?? 1));
}
