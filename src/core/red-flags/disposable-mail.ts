/**
 * Applications are to go to a mail box that is thrown away after use.
 * @module
 */
import { defineRule } from './flag-rule.ts';
import { isFraudWarning } from './fraud-warning.ts';
import { findMailAddresses } from './mail-addresses.ts';

const DISPOSABLE = new Set(
	'mailinator.com guerrillamail.com 10minutemail.com tempmail.com temp-mail.org yopmail.com trashmail.com getnada.com sharklasers.com throwawaymail.com dispostable.com maildrop.cc mailnesia.com fakeinbox.com moakt.com emailondeck.com wegwerfemail.de'.split(
		' ',
	),
);

export const disposableMail = defineRule({ id: 'disposable-mail', severity: 'high', list: 'scam' }, (context) => {
	const address = findMailAddresses(context.words).find((mail) => DISPOSABLE.has(mail.domain) && !isFraudWarning(context, mail));
	return address ? { span: address, params: { domain: address.domain } } : null;
});
