/**
 * Applications are to go to a private mail box. A very small firm may do that; so may somebody who poses as a large one.
 * @module
 */
import { defineRule } from './flag-rule.ts';
import { isFraudWarning } from './fraud-warning.ts';
import { findMailAddresses } from './mail-addresses.ts';

const FREE_MAIL = new Set(
	'gmail.com googlemail.com yahoo.com yahoo.co.in yahoo.co.uk yahoo.in ymail.com hotmail.com hotmail.co.uk outlook.com outlook.in live.com msn.com aol.com icloud.com me.com proton.me protonmail.com mail.com gmx.com gmx.de gmx.net web.de t-online.de freenet.de rediffmail.com zohomail.in yandex.com mail.ru qq.com 163.com 126.com tutanota.com fastmail.com'.split(
		' ',
	),
);

export const freeMailContact = defineRule({ id: 'free-mail-contact', severity: 'high', list: 'scam' }, (context) => {
	const address = findMailAddresses(context.words).find((mail) => FREE_MAIL.has(mail.domain) && !isFraudWarning(context, mail));
	return address ? { span: address, params: { domain: address.domain } } : null;
});
