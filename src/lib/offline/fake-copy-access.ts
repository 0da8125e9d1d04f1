// Looking after an offline copy without a browser: files in memory, a service worker that can be refused.
import { AppError } from '#lib/core/errors.ts';
import type { CopyAccess } from './copy-access.ts';
import { copySource, FakeFileCache, FakeSite } from './fake-site.ts';
import { SiteCopy } from './site-copy.ts';

export class FakeCopyAccess implements CopyAccess {
	onchange?: () => void;
	readonly copy: SiteCopy;
	readonly cache = new FakeFileCache();
	/** Of the calls of `serve`, `retire` and `tell`. */
	readonly calls: string[] = [];
	refuses = false;
	isPersisted = false;
	/** Whether the user was asked, or could have been. */
	asked = false;

	constructor(readonly site: FakeSite) {
		this.copy = new SiteCopy({
			...copySource(this.cache, site),
			ownPath: '_app/immutable/a.1.js',
			inUse: () => Promise.resolve(new Set())
		});
	}

	serve(): Promise<void> {
		this.calls.push('serve');
		return this.refuses
			? Promise.reject(new AppError('offline-refused', 'a private window'))
			: Promise.resolve();
	}

	retire(): Promise<void> {
		this.calls.push('retire');
		return Promise.resolve();
	}

	alone<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
		return signal.aborted ? Promise.reject(signal.reason as Error) : work();
	}

	persisted(ask: boolean): Promise<boolean> {
		this.asked ||= ask;
		return Promise.resolve(this.isPersisted);
	}

	tell(): void {
		this.calls.push('tell');
	}

	dispose(): void {
		this.calls.push('dispose');
	}
}
