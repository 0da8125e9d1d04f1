// Addresses and token scopes of a repository's parts. Names are checked before they become a part of an address.
import { hexOf, type Digest } from '../digest.ts';
import type { Scope } from './http.ts';
import { checkRepository } from './reference.ts';

export function pullScope(repository: string): Scope {
	return { repository: checkRepository(repository), actions: 'pull' };
}

export function pushScope(repository: string): Scope {
	return { repository: checkRepository(repository), actions: 'pull,push' };
}

export function manifestPath(repository: string, reference: string): string {
	return `/v2/${checkRepository(repository)}/manifests/${reference}`;
}

export function blobPath(repository: string, digest: Digest): string {
	return `/v2/${checkRepository(repository)}/blobs/${digest}`;
}

export function uploadPath(repository: string, query: Readonly<Record<string, string>>): string {
	const text = new URLSearchParams(query).toString();
	return `/v2/${checkRepository(repository)}/blobs/uploads/${text && `?${text}`}`;
}

/** Where the referrers of a manifest are kept by clients when the registry keeps no list. */
export function fallbackTag(digest: Digest): string {
	return `sha256-${hexOf(digest)}`;
}
