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

/** Of what was typed, as much as a message has room for. */
const beginning = (text: string) => ({ values: { given: text.slice(0, 80) } });

/** Checked here because registries answer a wrong one without CORS headers, which a page cannot tell from no answer. */
export function checkRepository(repository: string): string {
	if (repository.length <= MAX_REPOSITORY_LENGTH && REPOSITORY.test(repository)) return repository;
	throw new AppError('repository-invalid', 'not a repository', beginning(repository));
}

export function checkTag(tag: string): string {
	if (TAG.test(tag)) return tag;
	throw new AppError('tag-invalid', 'not a tag', beginning(tag));
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
		throw new AppError('registry-address-invalid', 'not a registry address', {
			...beginning(trimmed),
			cause: error
		});
	}
	if (url.username || url.password)
		throw new AppError('registry-address-login', 'a registry address with a login');
	if (!/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
		throw new AppError('registry-address-invalid', 'more than an origin', beginning(trimmed));
	return url.origin;
}

/** `HOST[:PORT]/REPOSITORY[:TAG|@DIGEST]`, with or without a scheme; the tag is `latest` when there is none. */
export function parseReference(text: string): ImageReference {
	const match = /^((?:https?:\/\/)?[^/@]+)\/([^@]+?)(?::([^:/@]+))?(?:@(.+))?$/.exec(text.trim());
	if (!match) throw new AppError('reference-malformed', 'not a reference', beginning(text));
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
