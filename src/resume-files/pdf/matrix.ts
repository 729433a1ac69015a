/**
 * Affine matrices as PDF has them: `[a, b, c, d, e, f]`.
 * @module
 */

export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `n`, then `m`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
	const [a, b, c, d, e, f] = m;
	const [p, q, r, s, t, u] = n;
	return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function apply(m: Matrix, x: number, y: number): readonly [number, number] {
	return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** A matrix out of whatever pdf.js hands over; what is missing is as in the identity. */
export function toMatrix(values: ArrayLike<number> | null | undefined): Matrix {
	const at = (index: number) => (typeof values?.[index] === 'number' ? values[index] : (IDENTITY[index] as number));
	return [at(0), at(1), at(2), at(3), at(4), at(5)];
}
