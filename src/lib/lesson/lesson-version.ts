// Which version of a lesson it is: a digest of its files, the same in whatever order they come.
import { sha256 } from '@noble/hashes/sha2.js';
import { hex, utf8 } from '#lib/core/bytes.ts';
import type { Project } from '#lib/project/project.ts';

/** 64 hexadecimal digits. */
export function versionOf(files: Project['files']): string {
	const state = sha256.create();
	for (const path of Object.keys(files).sort()) {
		// Lengths keep a path and a text from being another path and another text.
		const [name, text] = [utf8(path), utf8(files[path]!)];
		state.update(utf8(`${name.length} ${text.length}\n`));
		state.update(name);
		state.update(text);
	}
	return hex(state.digest());
}
