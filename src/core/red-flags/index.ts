/**
 * Red flags: what should make a reader wary. Four lists that are never added up; a flag states a fact, never intent.
 * @module
 */
import type { CompiledLexicon } from '../compiled-lexicon.ts';
import type { RedFlag } from '../finding.ts';
import type { ReadingContext } from '../reading-context.ts';
import { createFlagContext } from '../signals/flag-context.ts';
import { aiInName } from './ai-in-name.ts';
import { annotationAsMl } from './annotation-as-ml.ts';
import { anonymousCompany } from './anonymous-company.ts';
import { closed } from './closed.ts';
import { contractorNoBenefits } from './contractor-no-benefits.ts';
import { disposableMail } from './disposable-mail.ts';
import { expertInMany } from './expert-in-many.ts';
import type { RedFlagRule } from './flag-rule.ts';
import { foreignBenefits } from './foreign-benefits.ts';
import { freeMailContact } from './free-mail-contact.ts';
import { genericTitle } from './generic-title.ts';
import { highPayNoExperience } from './high-pay-no-experience.ts';
import { impossibleYears } from './impossible-years.ts';
import { inflatedTitle } from './inflated-title.ts';
import { juniorSeniorYears } from './junior-senior-years.ts';
import { mailDomainMismatch } from './mail-domain-mismatch.ts';
import { manyApplicants } from './many-applicants.ts';
import { manyRoles } from './many-roles.ts';
import { mlTitleWithoutMl } from './ml-title-without-ml.ts';
import { noDate } from './no-date.ts';
import { oldPosting } from './old-posting.ts';
import { overqualifiedDegree } from './overqualified-degree.ts';
import { reposted } from './reposted.ts';
import { researchAndProduction } from './research-and-production.ts';
import { shortLink } from './short-link.ts';
import { shouting } from './shouting.ts';
import { strainCluster } from './strain-cluster.ts';
import { thinPosting } from './thin-posting.ts';
import { toldByWords } from './told-by-words.ts';
import { toolLaundryList } from './tool-laundry-list.ts';
import { underLevelled } from './under-levelled.ts';
import { upToPay } from './up-to-pay.ts';
import { urgency } from './urgency.ts';
import { vaguePay } from './vague-pay.ts';
import { widePayRange } from './wide-pay-range.ts';

/** Where two rules find the same kind, the first one's finding stands. */
export const RED_FLAG_RULES: readonly RedFlagRule[] = [
	closed,
	toldByWords,
	freeMailContact,
	disposableMail,
	mailDomainMismatch,
	highPayNoExperience,
	shortLink,
	urgency,
	shouting,
	reposted,
	oldPosting,
	thinPosting,
	anonymousCompany,
	genericTitle,
	manyApplicants,
	noDate,
	widePayRange,
	upToPay,
	vaguePay,
	contractorNoBenefits,
	foreignBenefits,
	juniorSeniorYears,
	impossibleYears,
	toolLaundryList,
	expertInMany,
	manyRoles,
	researchAndProduction,
	annotationAsMl,
	mlTitleWithoutMl,
	aiInName,
	underLevelled,
	inflatedTitle,
	overqualifiedDegree,
	strainCluster,
];

/** Every red flag of a posting, one a kind, in the order of the text; those of the page's fields (empty quote) come first. */
export function findRedFlags(context: ReadingContext, lexicon: CompiledLexicon): RedFlag[] {
	const flagContext = createFlagContext(context, lexicon);
	const flags = new Map<string, RedFlag>();
	for (const rule of RED_FLAG_RULES) {
		for (const flag of rule.find(flagContext)) if (!flags.has(flag.kind)) flags.set(flag.kind, flag);
	}
	return [...flags.values()].sort((a, b) => a.start - b.start);
}
