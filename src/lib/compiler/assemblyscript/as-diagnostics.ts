// What the compiler of AssemblyScript says, as diagnostics of the project: in the names that people write, at their
// place in its files.
import { LineIndex } from '../code/line-index.ts';
import type { Diagnostic } from '../compiler.ts';
import { hintFor } from './as-hints.ts';
import type { AsMessage, AsPlace } from './as-program.ts';

/** Below it are the compiler's own conditions. */
const FIRST_OF_TYPESCRIPT = 1000;

const COMMON_NAMES: Readonly<Record<string, string>> = { String: 'string' };

/** `~lib/string/String` and `main/t` as they are written. */
function withPlainNames(text: string): string {
	return text
		.replace(/~lib\/[\w/]+\/(\w+)/g, (_path, name: string) => COMMON_NAMES[name] ?? name)
		.replace(/'(?:[\w./ -]+\/)(\w+)'(?! not found)/g, "'$1'");
}

export class AsDiagnostics {
	readonly #files: Readonly<Record<string, string>>;
	readonly #maps = new Map<string, LineIndex>();

	constructor(files: Readonly<Record<string, string>>) {
		this.#files = files;
	}

	of(message: AsMessage): Diagnostic {
		const place = this.#ownPlace(message);
		const text = withPlainNames(message.text);
		const hint = message.severity === 'note' ? null : hintFor({ ...message, text });
		return {
			severity: message.severity,
			message: text,
			file: place?.path ?? null,
			range: place && this.#rangeOf(place),
			code: (message.code < FIRST_OF_TYPESCRIPT ? 'AS' : 'TS') + String(message.code),
			...hint
		};
	}

	/** An error in the library comes of a use in the project. */
	#ownPlace({ place, related }: AsMessage): AsPlace | null {
		const isOwn = (candidate: AsPlace | null): candidate is AsPlace =>
			candidate !== null && Object.hasOwn(this.#files, candidate.path);
		return [place, related].find(isOwn) ?? null;
	}

	#rangeOf({ path, start, end }: AsPlace): Diagnostic['range'] {
		let map = this.#maps.get(path);
		if (!map) this.#maps.set(path, (map = new LineIndex(this.#files[path] ?? '')));
		return map.rangeOf(start, end);
	}
}
