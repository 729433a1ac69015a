/**
 * A proxy that lets nothing through and writes down everything that asks: what a browser asks of it would have left the machine.
 * Pages are served by interception and never get here.
 * @module
 */
import { createServer, type Socket } from 'node:net';

export interface Recorder {
	/** Port on 127.0.0.1 that the browser takes for its proxy. */
	readonly port: number;
	/** First lines of all requests so far ("CONNECT example.com:443", "GET http://…"). */
	readonly requests: readonly string[];
	close(): Promise<void>;
}

/** `isOwn` tells the requests that the bare browser makes for itself, which are dropped. */
export async function startRecorder(isOwn: (request: string) => boolean): Promise<Recorder> {
	const requests: string[] = [];
	const open = new Set<Socket>();
	const server = createServer((socket) => {
		open.add(socket);
		socket.on('close', () => open.delete(socket));
		socket.on('error', () => socket.destroy());
		socket.once('data', (data) => {
			const request = data
				.toString('latin1')
				.split('\r\n', 1)[0]!
				.replace(/ HTTP\/1\.[01]$/, '');
			if (!isOwn(request)) requests.push(request);
			socket.end('HTTP/1.1 502 Nothing leaves this machine\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The recorder has no port');
	return {
		port: address.port,
		requests,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				for (const socket of open) socket.destroy();
			}),
	};
}
