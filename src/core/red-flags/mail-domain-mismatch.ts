/**
 * The address doesn't bear the company's name. Agencies, groups and holding companies have good reasons for that.
 * @module
 */
import { defineRule } from './flag-rule.ts';
import { isFraudWarning } from './fraud-warning.ts';
import { findMailAddresses } from './mail-addresses.ts';

/** Words of a company's name that say nothing about it. */
const HOLLOW = new Set(
	'the and of for inc llc ltd limited gmbh ag se corp corporation company co group holding holdings plc pvt private technologies technology tech solutions services systems software labs lab global international consulting'.split(
		' ',
	),
);
const NAME_LENGTH_MIN = 3;

export const mailDomainMismatch = defineRule({ id: 'mail-domain-mismatch', severity: 'low', list: 'scam' }, (context) => {
	const names = (context.posting.company ?? '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length >= NAME_LENGTH_MIN && !HOLLOW.has(word));
	if (!names.length) return null;
	const initials = names.map((name) => name[0]).join('');
	const addresses = findMailAddresses(context.words).filter((mail) => !isFraudWarning(context, mail) && context.sectionAt(mail.start) !== 'legal');
	const foreign = addresses.filter(
		({ domain }) => !names.some((name) => domain.includes(name) || name.includes(domain.split('.').at(-2) ?? '\n')) && !(initials.length > 1 && domain.includes(initials)),
	);
	if (!foreign.length || foreign.length < addresses.length) return null;
	const [address] = foreign;
	return address ? { span: address, params: { domain: address.domain, company: context.posting.company ?? '' } } : null;
});
