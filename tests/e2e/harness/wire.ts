/**
 * One connection that speaks JSON messages with ids: Chrome's DevTools protocol and WebDriver BiDi differ in little else.
 * @module
 */

/** Carries whole messages as text, in order. */
export interface Transport {
	send(text: string): void;
	onText(handler: (text: string) => void): void;
	onClose(handler: () => void): void;
}

interface Incoming {
	readonly id?: number;
	readonly method?: string;
	readonly params?: unknown;
	readonly sessionId?: string;
	readonly result?: unknown;
	readonly error?: string | { readonly message: string };
	readonly message?: string;
}

interface Waiting {
	readonly method: string;
	readonly sessionId: string | undefined;
	resolve(result: unknown): void;
	reject(error: Error): void;
}

type Listener = (params: never, sessionId: string | undefined) => void;

export class Wire {
	readonly #transport: Transport;
	readonly #waiting = new Map<number, Waiting>();
	readonly #listeners = new Map<string, Set<Listener>>();
	#lastId = 0;
	#closed = false;

	constructor(transport: Transport) {
		this.#transport = transport;
		transport.onText((text) => this.#receive(JSON.parse(text) as Incoming));
		transport.onClose(() => this.#close());
	}

	/** Sends a command and resolves with its result; rejects with the browser's own message, or when the connection ends. */
	call<Result = unknown>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
		if (this.#closed) return Promise.reject(new Error(`${method}: the browser is gone`));
		return new Promise<unknown>((resolve, reject) => {
			const id = ++this.#lastId;
			this.#waiting.set(id, { method, sessionId, resolve, reject });
			this.#transport.send(JSON.stringify({ id, method, params, sessionId }));
		}) as Promise<Result>;
	}

	/** Calls `listener` for every event of that name; returns how to stop. */
	on<Params>(method: string, listener: (params: Params, sessionId: string | undefined) => void): () => void {
		const listeners = this.#listeners.get(method) ?? new Set();
		this.#listeners.set(method, listeners.add(listener as Listener));
		return () => listeners.delete(listener as Listener);
	}

	/** Resolves with the first event of that name that `accept` takes. Call it before the command that causes the event. */
	next<Params>(method: string, accept: (params: Params, sessionId: string | undefined) => boolean): Promise<Params> {
		return new Promise((resolve) => {
			const stop = this.on<Params>(method, (params, sessionId) => {
				if (!accept(params, sessionId)) return;
				stop();
				resolve(params);
			});
		});
	}

	/** Rejects what still waits for an answer in a session that has ended. */
	endSession(sessionId: string): void {
		for (const [id, waiting] of this.#waiting) {
			if (waiting.sessionId !== sessionId) continue;
			this.#waiting.delete(id);
			waiting.reject(new Error(`${waiting.method}: the page went away`));
		}
	}

	#receive(message: Incoming): void {
		if (message.id === undefined) {
			for (const listener of this.#listeners.get(message.method ?? '') ?? []) listener(message.params as never, message.sessionId);
			return;
		}
		const waiting = this.#waiting.get(message.id);
		this.#waiting.delete(message.id);
		if (message.error === undefined) waiting?.resolve(message.result);
		else waiting?.reject(new Error(`${waiting.method}: ${typeof message.error === 'string' ? `${message.error}: ${message.message}` : message.error.message}`));
	}

	#close(): void {
		this.#closed = true;
		for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: the browser went away`));
		this.#waiting.clear();
	}
}
