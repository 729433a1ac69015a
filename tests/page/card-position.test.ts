import { expect, test } from 'vitest';
import { placeCard } from '../../src/page/card-position.ts';

const VIEWPORT = { width: 1000, height: 600 };
const CARD = { width: 300, height: 200 };
const at = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

test('stands below the mark, where the mark begins', () => {
	const { left, top } = placeCard(at(100, 50), 100, CARD, VIEWPORT);
	expect(left).toBe(100);
	expect(top).toBeGreaterThan(70);
	expect(top).toBeLessThan(90);
});

test('stands above a mark near the lower edge, without touching it', () => {
	const { top } = placeCard(at(100, 540), 100, CARD, VIEWPORT);
	expect(top + CARD.height).toBeLessThan(540);
	expect(top + CARD.height).toBeGreaterThan(520);
});

test.each([-40, 990])('stays between the edges for a mark at %d', (x) => {
	const { left } = placeCard(at(x, 50), x, CARD, VIEWPORT);
	expect(left).toBeGreaterThanOrEqual(0);
	expect(left + CARD.width).toBeLessThanOrEqual(VIEWPORT.width);
});

test('takes the larger side and scrolls inside when it fits on neither', () => {
	const tall = { width: 300, height: 900 };
	const below = placeCard(at(100, 100), 100, tall, VIEWPORT);
	expect(below.top).toBeGreaterThan(120);
	expect(below.top + below.maxHeight).toBeLessThanOrEqual(VIEWPORT.height);
	const above = placeCard(at(100, 450), 100, tall, VIEWPORT);
	expect(above.top).toBeGreaterThanOrEqual(0);
	expect(above.top + above.maxHeight).toBeLessThan(450);
});
