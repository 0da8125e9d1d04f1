// Whether this page may share memory between threads, and if not, why; and how containers can run here. The features are
// asked for, not the name of the browser.

import { promiseIntegration } from './promise-integration.ts';

/**
 * `insecure`: the page came over plain http. `framed`: it is shown inside another page, which is not isolated.
 * `not-isolated`: nobody sent the headers, and no service worker adds them. `missing`: it is isolated, and the browser
 * has no shared memory all the same.
 */
export type MemorySharing = 'shared' | 'insecure' | 'framed' | 'not-isolated' | 'missing';

/** What of a page tells it. */
export interface SharingScope {
	crossOriginIsolated?: boolean;
	isSecureContext?: boolean;
	SharedArrayBuffer?: unknown;
	/** The page itself, unless it is in a frame. */
	top?: unknown;
	self?: unknown;
}

export function memorySharing(scope: SharingScope = globalThis): MemorySharing {
	if (scope.crossOriginIsolated)
		return typeof scope.SharedArrayBuffer === 'function' ? 'shared' : 'missing';
	if (scope.isSecureContext === false) return 'insecure';
	return scope.top !== undefined && scope.top !== scope.self ? 'framed' : 'not-isolated';
}

/**
 * How containers can call the board here. `shared`: through shared memory. `suspended`: by messages, while the engine
 * suspends the container (JavaScript Promise Integration). Null: not at all.
 */
export type ContainerWay = 'shared' | 'suspended' | null;

export function containerWay(
	scope: SharingScope & { WebAssembly?: object } = globalThis
): ContainerWay {
	if (memorySharing(scope) === 'shared') return 'shared';
	return promiseIntegration(scope.WebAssembly ?? {}) ? 'suspended' : null;
}
