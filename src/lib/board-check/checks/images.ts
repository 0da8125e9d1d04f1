// Images on their way to a board: both ways, all sizes, and what is sent again or not.
import { sha256 } from '@noble/hashes/sha2.js';
import { hex } from '#lib/core/bytes.ts';
import { equals, failsWith, holds, PREFIX, type Check, type Subject } from '../check.ts';
import { SLEEPING } from '../programs.ts';
import type { Trial } from '../trial.ts';

const LARGE = 20_480;
const SLOW_MS = 300_000;
/** So much goes over the line at most to find out that nothing has to be sent. */
const ASKING_BYTES = 1_500;

/** Bytes of every value, different for each seed. */
export function pattern(sizeBytes: number, seed = 0): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(
		{ length: sizeBytes },
		(_, i) => (i * 31 + (i >> 8) * 7 + seed * 101) & 0xff
	);
}

/** A name that SMP takes, or one that is too long for it, so that the way is through the shell. */
function nameFor(label: string, method: 'smp' | 'shell'): string {
	const name = `${PREFIX}${label}.bin`;
	return method === 'smp' ? name : `${PREFIX}${label}-${'long-'.repeat(8)}.bin`;
}

/** The board must have exactly these bytes, by its own hash. */
async function hasExactly(trial: Trial, name: string, bytes: Uint8Array): Promise<void> {
	const found = await trial.image(name);
	holds(found !== undefined, `The board does not list ${name}.`);
	equals(found.sizeBytes, bytes.length, `The size of ${name}`);
	equals(found.sha256, hex(sha256(bytes)), `The board’s SHA-256 of ${name}`);
}

async function uploaded(
	trial: Trial,
	name: string,
	bytes: Uint8Array,
	method: 'smp' | 'shell'
): Promise<void> {
	const { board, clock, options } = trial;
	const beganAt = clock.now();
	const result = await board.upload(name, bytes, options);
	equals(result.method, method, 'The way that it was sent');
	equals(result.sha256, hex(sha256(bytes)), 'The SHA-256 that the upload ended with');
	await hasExactly(trial, name, bytes);
	if (bytes.length >= LARGE)
		trial.note(`${Math.round(bytes.length / ((clock.now() - beganAt) / 1000))} bytes a second`);
}

const SIZES = [
	['one-byte', 'one byte', 1],
	['packet', 'one packet', 256],
	['large', '20 kB', LARGE]
] as const;

function sizeCheck(
	method: 'smp' | 'shell',
	[label, text, sizeBytes]: (typeof SIZES)[number]
): Check {
	const name = nameFor(label, method);
	return {
		id: `upload-${method}-${label}`,
		title: `An image of ${text} arrives whole by ${method === 'smp' ? 'SMP' : '“fs write”'}`,
		limitMs: SLOW_MS,
		...(method === 'smp' && { needs: ['smp'] }),
		async run(trial) {
			await uploaded(trial, name, pattern(sizeBytes), method);
			await trial.board.removeImage(name, trial.options);
			equals(await trial.image(name), undefined, 'The image, once removed');
		}
	};
}

const replaced: Check = {
	id: 'upload-replaced',
	title: 'Other bytes under the same name replace an image, shorter ones too',
	async run(trial) {
		const name = nameFor('replaced', 'smp');
		for (const [seed, sizeBytes] of [900, 1_400, 300].entries()) {
			const bytes = pattern(sizeBytes, seed);
			await trial.board.upload(name, bytes, trial.options);
			await hasExactly(trial, name, bytes);
		}
		await trial.board.removeImage(name, trial.options);
	}
};

const unchanged: Check = {
	id: 'upload-unchanged',
	title: 'An image that the board has is not sent again',
	async run(trial) {
		const { board, options, line } = trial;
		const name = nameFor('unchanged', 'smp');
		const bytes = pattern(2_500);
		await board.upload(name, bytes, options);
		equals((await board.estimateUpload(name, bytes, options)).method, 'unchanged', 'The estimate');
		const before = line.sentBytes;
		equals((await board.upload(name, bytes, options)).method, 'unchanged', 'The second upload');
		const sentBytes = line.sentBytes - before;
		holds(sentBytes < ASKING_BYTES, `${sentBytes} bytes were sent.`);
		await hasExactly(trial, name, bytes);
		await board.removeImage(name, options);
	}
};

/** Begins an upload and cuts it off after a third of it. */
async function cutOff(trial: Trial, name: string, bytes: Uint8Array): Promise<void> {
	let cut = false;
	const upload = trial.board.upload(name, bytes, {
		...trial.options,
		onprogress({ doneBytes }) {
			if (cut || doneBytes < bytes.length / 3) return;
			cut = true;
			trial.port.cut();
		}
	});
	await failsWith(upload, 'board-lost', 'The upload that was cut off');
	await trial.back();
}

/** Uploads the rest; resolves to the byte at which that began. */
export async function resumed(
	{ board, options }: Trial,
	name: string,
	bytes: Uint8Array
): Promise<number> {
	let firstBytes: number | undefined;
	await board.upload(name, bytes, {
		...options,
		onprogress: ({ doneBytes }) => (firstBytes ??= doneBytes)
	});
	return firstBytes ?? 0;
}

function resumedCheck(method: 'smp' | 'shell', sizeBytes: number): Check {
	const name = nameFor('resumed', method);
	return {
		id: `upload-${method}-resumed`,
		title: `An upload by ${method === 'smp' ? 'SMP' : '“fs write”'} that was cut off goes on where it ended`,
		needs: method === 'smp' ? ['smp', 'cut'] : ['cut'],
		limitMs: SLOW_MS,
		async run(trial) {
			const bytes = pattern(sizeBytes, 5);
			await cutOff(trial, name, bytes);
			const firstBytes = await resumed(trial, name, bytes);
			holds(firstBytes > 0, 'The upload restarted at the first byte.');
			trial.note(`from byte ${firstBytes} of ${sizeBytes}`);
			await hasExactly(trial, name, bytes);
			await trial.board.removeImage(name, trial.options);
		}
	};
}

const estimated: Check = {
	id: 'upload-estimate',
	title: 'The estimate of an upload knows what is there of one that was cut off',
	needs: ['cut'],
	limitMs: SLOW_MS,
	async run(trial) {
		const { board, options, facts } = trial;
		const name = nameFor('estimated', 'smp');
		const bytes = pattern(facts.identity.smp ? 12_000 : 3_000, 6);
		await cutOff(trial, name, bytes);
		const { resumesAtBytes = 0 } = await board.estimateUpload(name, bytes, options);
		const firstBytes = await resumed(trial, name, bytes);
		await board.removeImage(name, options);
		equals(resumesAtBytes, firstBytes, 'What it tells is there, and the rest began there');
	}
};

const cancelled: Check = {
	id: 'upload-cancelled',
	title: 'An upload that is cancelled leaves nothing behind',
	async run(trial) {
		const { board, options, signal } = trial;
		const name = nameFor('cancelled', 'smp');
		const cancel = new AbortController();
		const upload = board.upload(name, pattern(12_000), {
			signal: AbortSignal.any([signal, cancel.signal]),
			onprogress({ doneBytes }) {
				if (doneBytes > 2_000) cancel.abort();
			}
		});
		const ended = await upload.then(
			() => 'was done',
			() => 'was cancelled'
		);
		signal.throwIfAborted();
		equals(ended, 'was cancelled', 'The upload');
		equals(await trial.image(name), undefined, 'What is left of it');
		await board.listImages(options);
	}
};

const names: Check = {
	id: 'wrong-names',
	title: 'Names that the runtime does not take are refused before anything is sent',
	async run({ board, options, line }) {
		const before = line.sentBytes;
		for (const name of ['Upper.wasm', '.hidden', 'a/b.wasm', 'a b.wasm', 'ü.wasm', ''])
			await failsWith(board.upload(name, pattern(10), options), 'name-refused', `“${name}”`);
		await failsWith(
			board.run({ id: 'Upper', image: 'a.wasm' }, options),
			'name-refused',
			'A container “Upper”'
		);
		equals(line.sentBytes - before, 0, 'Bytes that were sent');
		const { lines, returnValue } = await board.command('ocre image ls UPPER.wasm', options);
		holds(
			lines.some((text) => text.startsWith('Invalid characters in image ID')),
			`The board itself says ${JSON.stringify(lines)}.`
		);
		holds(returnValue !== 0, 'The command returned 0.');
	}
};

const absent: Check = {
	id: 'image-missing',
	title: 'An image that is not there cannot be removed, nor run',
	async run({ board, options }) {
		const image = `${PREFIX}nothing.wasm`;
		await failsWith(board.removeImage(image, options), 'image-missing', 'Removing it');
		await failsWith(
			board.run({ id: `${PREFIX}nothing`, image }, options),
			'image-missing',
			'Running it'
		);
		equals(
			(await board.listContainers(options)).filter(({ image: of }) => of === image),
			[],
			'Its containers'
		);
	}
};

const used: Check = {
	id: 'image-in-use',
	title: 'An image that a container was made from is replaced only when that is asked for',
	async run(trial) {
		const { board, options } = trial;
		const bytes = trial.bytesOf(SLEEPING);
		const image = `${PREFIX}used.wasm`;
		await board.upload(image, bytes, options);
		await board.run({ id: `${PREFIX}used`, image }, options);
		const other = pattern(200, 3);
		await failsWith(board.upload(image, other, options), 'image-in-use', 'Replacing it');
		await hasExactly(trial, image, bytes);
		await board.upload(image, other, { ...options, replaceUsed: true });
		await hasExactly(trial, image, other);
		await board.removeImage(image, options);
	}
};

export const IMAGES: Subject = {
	name: 'images',
	checks: [
		...SIZES.map((size) => sizeCheck('smp', size)),
		...SIZES.map((size) => sizeCheck('shell', size)),
		replaced,
		unchanged,
		resumedCheck('smp', LARGE),
		resumedCheck('shell', 4_000),
		estimated,
		cancelled,
		names,
		absent,
		used
	]
};
