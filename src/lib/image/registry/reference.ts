// Names of images in a registry: `http://localhost:5000/team/blinky:1.0.0`, or with `@sha256:…`.
import { AppError } from '#lib/core/errors.ts';
import { isDigest } from '../digest.ts';

export interface ImageReference {
	/** `https://registry.example`, without a path. */
	registry: string;
	/** Lower case, with `/`. */
	repository: string;
	/** Tag or digest. */
	reference: string;
}

const REPOSITORY =
	/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const MAX_REPOSITORY_LENGTH = 255;

function invalid(message: string): AppError {
	return new AppError('reference-invalid', message);
}

/** Checked here because registries answer a wrong one without CORS headers, which a page cannot tell from no answer. */
export function checkRepository(repository: string): string {
	if (repository.length <= MAX_REPOSITORY_LENGTH && REPOSITORY.test(repository)) return repository;
	const hint = /[A-Z]/.test(repository) ? ' Use lower case.' : '';
	throw invalid(
		`“${repository.slice(0, 80)}” is not a valid repository name: a–z, 0–9, “.”, “_”, “-” in parts joined by “/”.${hint}`
	);
}

export function checkTag(tag: string): string {
	if (TAG.test(tag)) return tag;
	throw invalid(
		`“${tag.slice(0, 80)}” is not a valid tag: letters, digits, “.”, “_”, “-”, 128 characters at most.`
	);
}

export function checkReference(reference: string): string {
	return isDigest(reference) ? reference : checkTag(reference);
}

/** A registry's address: scheme, host and port, nothing else. Without a scheme: http for this machine, else https. */
export function checkRegistry(text: string): string {
	const trimmed = text.trim().replace(/\/+$/, '');
	const local = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(trimmed);
	const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? '' : local ? 'http://' : 'https://';
	let url: URL;
	try {
		url = new URL(scheme + trimmed);
	} catch (error) {
		throw new AppError(
			'reference-invalid',
			`“${trimmed.slice(0, 80)}” is not a registry address.`,
			{
				cause: error
			}
		);
	}
	if (url.username || url.password)
		throw invalid('Enter user name and password in their own fields, not in the address.');
	if (!/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
		throw invalid(
			`“${trimmed.slice(0, 80)}” is not a registry address: scheme, host and port only.`
		);
	return url.origin;
}

/** `HOST[:PORT]/REPOSITORY[:TAG|@DIGEST]`, with or without a scheme; the tag is `latest` when there is none. */
export function parseReference(text: string): ImageReference {
	const match = /^((?:https?:\/\/)?[^/@]+)\/([^@]+?)(?::([^:/@]+))?(?:@(.+))?$/.exec(text.trim());
	if (!match) throw invalid(`“${text.slice(0, 80)}” is not of the form REGISTRY/REPOSITORY:TAG.`);
	const [, registry = '', repository = '', tag, digest] = match;
	return {
		registry: checkRegistry(registry),
		repository: checkRepository(repository),
		reference: checkReference(digest ?? tag ?? 'latest')
	};
}

/** As `skopeo` and `ocre` users write it: without a scheme. */
export function hostOf(registry: string): string {
	return new URL(registry).host;
}
