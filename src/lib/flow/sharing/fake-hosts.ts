// Hosts of files in memory behind `fetch`: answers by address, and what browsers do where a host allows nothing.

export interface HostAnswer {
	status?: number;
	headers?: Readonly<Record<string, string>>;
	body?: string | Uint8Array<ArrayBuffer>;
}

export class FakeHosts {
	/** What was asked for, in order. */
	readonly asked: string[] = [];
	readonly #answers: Readonly<Record<string, HostAnswer>>;

	constructor(answers: Readonly<Record<string, HostAnswer>>) {
		this.#answers = answers;
	}

	/** An address that is not listed fails as one without CORS headers does. */
	readonly fetch: typeof globalThis.fetch = (input, init) => {
		const url = input instanceof Request ? input.url : String(input);
		this.asked.push(url);
		init?.signal?.throwIfAborted();
		const answer = this.#answers[url];
		if (!answer) return Promise.reject(new TypeError('Failed to fetch'));
		const { status = 200, headers = {}, body = '' } = answer;
		return Promise.resolve(new Response(body, { status, headers }));
	};
}
