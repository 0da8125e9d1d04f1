// A folder in memory, for tests: files come, change and go, and it can be taken away.
import { AppError } from '#lib/core/errors.ts';
import type { Bytes } from '#lib/image/artifact.ts';
import {
	isDefinitionName,
	isModuleName,
	PLACE_LIMITS,
	type FollowedPlace,
	type FoundFile,
	type PlaceLook
} from './followed-place.ts';

export class FakePlace implements FollowedPlace {
	readonly kind = 'folder';
	readonly name = 'blinky';
	readonly files = new Map<string, { bytes: Bytes; changedAt: number }>();
	/** Thrown by each look. */
	trouble: Error | null = null;
	looks = 0;
	/** Null: it does not tell of changes. */
	onchange: (() => void) | null = null;
	observes = false;

	/** Whether something is still told of changes. */
	get isObserved(): boolean {
		return this.onchange !== null;
	}

	put(path: string, bytes: Uint8Array, changedAt = Date.now()): void {
		this.files.set(path, { bytes: new Uint8Array(bytes), changedAt });
	}

	look(): Promise<PlaceLook> {
		this.looks++;
		if (this.trouble) return Promise.reject(this.trouble);
		const of = (wanted: (name: string) => boolean): FoundFile[] =>
			[...this.files]
				.filter(([path]) => wanted(path.slice(path.lastIndexOf('/') + 1)))
				.map(([path, { bytes, changedAt }]) => ({ path, sizeBytes: bytes.length, changedAt }));
		return Promise.resolve({
			modules: of(isModuleName),
			definitions: of(isDefinitionName),
			isCut: false
		});
	}

	read(path: string): Promise<Bytes | null> {
		const file = this.files.get(path);
		if (file && file.bytes.length > PLACE_LIMITS.moduleBytes)
			return Promise.reject(
				new AppError('follow-too-large', 'too large', { values: { name: path, limit: 1 } })
			);
		return Promise.resolve(file?.bytes ?? null);
	}

	observe(onchange: () => void): Promise<(() => void) | null> {
		if (!this.observes) return Promise.resolve(null);
		this.onchange = onchange;
		return Promise.resolve(() => (this.onchange = null));
	}
}
