// The process of one part: `run-part.ts MODULE NAME` measures that part of the module's PARTS and tells the bench.
import { messageOf } from '#lib/core/errors.ts';
import type { Bench, Part, PartMessage } from './part.ts';

/** Resolves when the bench can read it. */
const send = (message: PartMessage) =>
	new Promise<void>((resolve) => process.send?.(message, () => resolve()));

const cancel = new AbortController();

// Listening to the bench also keeps this process alive. The threads of containers do not, and a part that waits for
// one of them would otherwise end without a word when nothing else is left to do.
process.on('disconnect', () => cancel.abort());
process.on('SIGTERM', () => cancel.abort());

const bench: Bench = {
	signal: cancel.signal,
	report: (figure) => void send({ kind: 'figure', figure }),
	leaveOut: (what, why) => void send({ kind: 'left-out', what, why })
};

async function measure(module: string, name: string): Promise<PartMessage> {
	try {
		const { PARTS } = (await import(module)) as { PARTS: readonly Part[] };
		const part = PARTS.find((candidate) => candidate.name === name);
		if (!part) throw new RangeError(`unknown part: ${name}`);
		await part.measure(bench);
		return { kind: 'done' };
	} catch (error) {
		return { kind: 'failed', message: messageOf(error) };
	}
}

const [module = '', name = ''] = process.argv.slice(2);
await send(await measure(module, name));
// Boards and browsers that are still closing need not be waited for.
process.exit(0);
