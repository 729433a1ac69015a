/** Postings of a few lines, read in full and held against a few statements. */
import { type Check, checkProfile } from '../../../../src/core/match/checks/index.ts';
import type { PostingFacts } from '../../../../src/core/posting.ts';
import { EMPTY_PROFILE, type Profile } from '../../../../src/core/profile.ts';
import { readPosting } from '../../../../src/core/reading.ts';
import type { Resume } from '../../../../src/core/resume/types.ts';
import { LEXICON } from '../../../../src/lexicon/index.ts';
import { postingOf } from '../../posting-of.ts';

export interface Sides {
	readonly facts?: Partial<PostingFacts>;
	readonly resume?: Resume;
	readonly yearsOfUse?: (skill: string) => number | null;
}

/** All checks of a posting. */
export function checksOf(text: string, stated: Partial<Profile>, { facts = {}, resume, yearsOfUse = () => null }: Sides = {}): readonly Check[] {
	const posting = postingOf(text, facts);
	return checkProfile(readPosting(posting, LEXICON), posting, resume ?? null, { ...EMPTY_PROFILE, ...stated }, yearsOfUse);
}

/** Result and rule of the checks of one kind. */
export function verdictsOf(kind: string, text: string, stated: Partial<Profile>, sides: Sides = {}): readonly string[] {
	return checksOf(text, stated, sides)
		.filter((check) => check.kind === kind)
		.map((check) => `${check.result}: ${check.rule}`);
}
