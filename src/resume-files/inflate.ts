/**
 * Inflating piece by piece: whoever reads decides when it is too much.
 * @module
 */

/** Pieces of deflated bytes. `deflate` has zlib's header, `deflate-raw` none. Throws where the bytes are broken, once what came before is given out. */
export async function* inflate(bytes: Uint8Array, format: 'deflate' | 'deflate-raw'): AsyncGenerator<Uint8Array> {
	const reader = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream(format)).getReader();
	try {
		for (;;) {
			const { value, done } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		await reader.cancel().catch(() => {});
	}
}
