import { describe, expect, test } from 'vitest';
import { demandsOf } from '../demands-of.ts';
import { contextOf } from '../posting-of.ts';

describe('wishes', () => {
	test.each([
		['Linux is a must, and it would be a real plus if you had run Kafka.', ['Linux must', 'Apache Kafka nice']],
		["Linux. It'd be nice to see some Terraform in your past.", ['Linux must', 'Terraform nice']],
		['Linux. It is great if Kafka rings a bell.', ['Linux must', 'Apache Kafka nice']],
		['Terraform is a plus because we are moving to it.', ['Terraform nice']],
		['These would be a plus: Kafka, Terraform', ['Apache Kafka nice', 'Terraform nice']],
		['Linux. Helpful: Kafka', ['Linux must', 'Apache Kafka nice']],
		['Jenkins, with Kafka as a bonus', ['Jenkins must', 'Apache Kafka nice']],
		['Jenkins with some Kafka being a plus', ['Jenkins must', 'Apache Kafka nice']],
		['You need no Kafka, but it helps', ['Apache Kafka nice']],
		['If you have used Kafka, even better', ['Apache Kafka nice']],
		['If you hold a CISSP, tell us.', ['CISSP nice']],
		['CISSP. In your letter, tell us.', ['CISSP must']],
		['Having shipped Kafka gives you a head start', ['Apache Kafka nice']],
		['Kafka [preferred], Docker [required]', ['Apache Kafka nice', 'Docker must']],
		['[Preferred] Experience with Kafka and Docker', ['Apache Kafka nice', 'Docker nice']],
		['Docker (nice to have: Kafka, Terraform)', ['Docker must', 'Apache Kafka nice', 'Terraform nice']],
		['Kafka desirable, though not essential', ['Apache Kafka nice']],
		['Great Kafka skills', ['Apache Kafka must']],
		['Kafka experience is great but half of us learned it here', ['Apache Kafka nice']],
		['4 years of Java, Kafka preferred', ['Java must', 'Apache Kafka nice']],
		['4 years of Java, Kafka and Docker preferred', ['Java nice', 'Apache Kafka nice', 'Docker nice']],
		['It is a bonus, though really no more than that, if you know Kafka', ['Apache Kafka nice']],
		['It is a bonus, paid in May', []],
	])('%s', (line, asked) => {
		expect(demandsOf(`# Requirements\n- ${line}`).asked).toEqual(asked);
	});

	test.each([
		['Nice to have, not need to have: Kafka, Docker', ['Apache Kafka nice', 'Docker nice']],
		['We love it when people know Kafka.', ['Apache Kafka nice']],
	])('%s', (line, asked) => {
		expect(demandsOf(line).asked).toEqual(asked);
	});
});

describe('what is said of one skill and then of the next', () => {
	test.each([
		['Linux. Kafka would be welcome, as would familiarity with Docker', ['Linux must', 'Apache Kafka nice', 'Docker nice']],
		['Linux. Kafka would be lovely, but we can teach it, and the same goes for Docker', ['Linux must', 'Apache Kafka nice', 'Docker nice']],
		['Linux, as well as Kafka', ['Linux must', 'Apache Kafka must']],
	])('%s', (line, asked) => {
		expect(demandsOf(`# Requirements\n- ${line}`).asked).toEqual(asked);
	});

	test('a demand among the duties reaches on', () => {
		expect(demandsOf('# What you will do\n- Rewrite it in Rust. Linux is required, as is Kafka').asked).toEqual(['Rust mentioned', 'Linux must', 'Apache Kafka must']);
	});

	test('a table’s row', () => {
		expect(demandsOf('# Skills\n- Linux – 5 yrs – Required\n- Kafka – 2 years – Desired\n- Docker – n/a – Desired').asked).toEqual([
			'Linux must',
			'Apache Kafka nice',
			'Docker nice',
		]);
	});
});

describe('demands', () => {
	test.each([
		['Candidates without Kafka will not be considered.', ['Apache Kafka must']],
		['Applications without Kafka need not apply.', ['Apache Kafka must']],
		['You will run Docker. Late applications will not be considered.', ['Docker mentioned']],
		['No Kafka needed.', []],
		["Don't worry if you have never seen Kafka.", []],
		['What we insist on is Kafka.', ['Apache Kafka must']],
		['We need someone with Kafka.', ['Apache Kafka must']],
		['You understand Kafka and are fond of it.', ['Apache Kafka must']],
		['You bring Kafka into production.', ['Apache Kafka mentioned']],
	])('%s', (line, asked) => {
		expect(demandsOf(line).asked).toEqual(asked);
	});

	test.each([
		['Collect the data required to train PyTorch models', 'PyTorch mentioned'],
		['Run the Kafka jobs as and when required', 'Apache Kafka mentioned'],
		['Is required to write Kafka consumers', 'Apache Kafka must'],
	])('among the duties: %s', (line, asked) => {
		expect(demandsOf(`# The job\n- ${line}`).asked).toEqual([asked]);
	});

	test('a paragraph that asks for one thing and tells of another', () => {
		expect(demandsOf('Our services run in Docker. We moved off Kafka. 5 years of experience with Linux.').asked).toContain('Apache Kafka mentioned');
		expect(demandsOf('5 years of experience with Linux. Kafka and Docker.').asked).toEqual(['Linux must', 'Apache Kafka must', 'Docker must']);
	});
});

describe('headings', () => {
	test.each([
		["What they're after", 'must'],
		["What we're after", 'must'],
		['You', 'must'],
		['Skill matrix', 'must'],
		['Assets', 'nice'],
		["Skills we'd be excited to see", 'nice'],
		['Your remit', 'mentioned'],
	])('%s', (heading, tier) => {
		expect(demandsOf(`# ${heading}\n- Docker`).asked).toEqual([`Docker ${tier}`]);
	});

	test('the first line of a list is none, though it is made of a heading’s words', () => {
		expect(demandsOf('# Desirable\n- Experience in higher education\n- Docker').asked).toContain('Docker nice');
	});

	test('signs of their own make headings of lines that look like items', () => {
		const { skills } = contextOf(
			'👉 What you will do\n✅ Ship Docker images\n✅ Watch over Kafka\n\n👉 What we need from you\n🔹 Linux\n🔹 Terraform\n\n👉 Cherry on top\n🔸 Rust\n🔸 Chef',
		);
		expect(skills.map(({ name, tier }) => `${name} ${tier}`)).toEqual(['Docker mentioned', 'Apache Kafka mentioned', 'Linux must', 'Terraform must', 'Rust nice', 'Chef nice']);
	});
});
