// A project in the fragment of a link, and back: `#project=VERSION.DATA`. Servers never see it. Each version has its own
// reader for ever; docs/links.md tells the format.
import { MAX_PROJECT_BYTES } from '#lib/project/project.ts';
import { hasPacked, packLink, unpackLink, type PackedLink } from './packed-link.ts';
import { decodeShared, encodeShared, type SharedProject } from './shared-project.ts';

/** What this page writes. */
export const LINK_VERSION = 1;

const PROJECT_LINK: PackedLink<SharedProject> = {
	field: 'project',
	/** JSON writes some characters as six; text packs to a twentieth, and what packs to less repeats itself. */
	limits: { bytes: 2 * MAX_PROJECT_BYTES, freeBytes: 1024 * 1024, ratio: 60 },
	readers: { 1: decodeShared }
};

/** The link of a project. `page`: the address of the page that opens it, without query and fragment. */
export function linkOf(page: string, project: Parameters<typeof encodeShared>[0]): string {
	return packLink(page, PROJECT_LINK.field, LINK_VERSION, encodeShared(project));
}

/** Whether there is a link in it at all, whole or not. */
export function hasLink(text: string): boolean {
	return hasPacked(text, PROJECT_LINK.field);
}

/** Throws what `unpackLink` throws, and what `decodeShared` throws. */
export function readLink(text: string): SharedProject {
	return unpackLink(text, PROJECT_LINK);
}
