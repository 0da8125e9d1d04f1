// What typed lines leave behind when the board loses some of their characters: files under damaged names, or other files
// changed or gone. Compares a folder before and after, removes what is a piece of what was sent, and says the rest.
import { latin1 } from '#lib/core/bytes.ts';

export interface WatchedFile {
	sizeBytes: number | null;
	/** Empty where the board did not tell: it cannot hash while too many files are open. */
	sha256: string;
}

export interface WatchedFolder {
	/** Every file by its name. */
	list(): Promise<ReadonlyMap<string, WatchedFile>>;
	/** Undefined for a file that is too long to be a stray. */
	read(name: string): Promise<Uint8Array | undefined>;
	remove(name: string): Promise<void>;
}

/** Longer ones are not looked into. */
export const MAX_STRAY_BYTES = 4096;
const MAX_LOOKS = 8;
/** A removal may get lost, too. */
const REMOVALS = 3;
/** Of a line: what is shorter may be anybody's. */
const MIN_RUN = 6;

export class StrayWatch {
	readonly #folder: WatchedFolder;
	readonly #name: string;
	readonly #sent: string;
	#before: ReadonlyMap<string, WatchedFile> | undefined;

	/** `name`: the file that is sent, and its bytes. */
	constructor(folder: WatchedFolder, name: string, bytes: Uint8Array) {
		this.#folder = folder;
		this.#name = name;
		this.#sent = latin1(bytes);
	}

	async begin(): Promise<void> {
		this.#before ??= await this.#list();
	}

	/** A line of a list that is damaged on its way is missing without a word: two lists in a row must agree. */
	async #list(): Promise<ReadonlyMap<string, WatchedFile>> {
		for (let last = '', look = 1; ; look++) {
			const files = await this.#folder.list();
			const seen = JSON.stringify([...files]);
			if (seen === last || look >= MAX_LOOKS) return files;
			last = seen;
		}
	}

	/** A sentence about what is left, or undefined. */
	async end(): Promise<string | undefined> {
		const before = this.#before;
		if (!before) return undefined;
		let after = await this.#list();
		const news = () => [...after.keys()].filter((one) => one !== this.#name && !before.has(one));
		for (let attempt = 1; attempt <= REMOVALS && (await this.#removedSome(news())); attempt++)
			after = await this.#list();
		const left = news();
		const others = [...after].filter(([one]) => one !== this.#name);
		const changed = others.filter(([one, file]) => isChanged(before.get(one), file));
		const gone = [...before.keys()].filter((one) => one !== this.#name && !after.has(one));
		const sentences = [
			said(left, 'appeared on the board meanwhile: remove it unless you know it'),
			said(
				changed.map(([one]) => one),
				'changed meanwhile: send it again'
			),
			said(gone, 'disappeared meanwhile: send it again')
		].filter((sentence) => sentence !== '');
		if (sentences.length === 0) return undefined;
		return `The line lost characters of what was typed. ${sentences.join(' ')}`;
	}

	/** Whether any of these was a piece of what was sent. */
	async #removedSome(names: readonly string[]): Promise<boolean> {
		let some = false;
		for (const name of names) {
			const bytes = await this.#folder.read(name);
			if (!bytes || !isMadeOf(latin1(bytes), this.#sent)) continue;
			some = true;
			await this.#folder.remove(name);
		}
		return some;
	}
}

function isChanged(before: WatchedFile | undefined, after: WatchedFile): boolean {
	if (!before) return false;
	if (before.sizeBytes !== after.sizeBytes) return true;
	return before.sha256 !== '' && after.sha256 !== '' && before.sha256 !== after.sha256;
}

const said = (names: readonly string[], what: string): string =>
	names.length === 0 ? '' : `${names.map((name) => `“${name}”`).join(', ')} ${what}.`;

/** Whether a text is put together of pieces of another one: lines of it, in any order. */
export function isMadeOf(text: string, whole: string): boolean {
	let rest = text;
	while (rest !== '') {
		let run = 0;
		while (run < rest.length && whole.includes(rest.slice(0, run + 1))) run++;
		if (run < Math.min(MIN_RUN, rest.length)) return false;
		rest = rest.slice(run);
	}
	return true;
}
