// Which licences the site may contain, and what is to be said of packages whose own words do not suffice.
import type { Work } from './work.ts';

/** SPDX expressions as packages write them. All ask for no more than their text and the names of the authors. */
export const ALLOWED: readonly string[] = [
	'0BSD',
	'Apache-2.0',
	'Apache-2.0 AND ISC',
	'Apache-2.0 WITH LLVM-exception',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'ISC',
	'MIT',
	'(MIT AND Zlib)',
	'MIT OR Apache-2.0',
	'(MIT OR Apache-2.0)',
	'Unlicense'
];

export interface Correction {
	/** The licence, where package.json names none: as the package's own licence file says. */
	licence?: string;
	/** What stands from this heading on is about something that does not get into the site. */
	until?: RegExp;
}

export const CORRECTIONS: Readonly<Record<string, Correction>> = {
	// Its LICENSE is the text of the MIT License.
	'svelte-toolbelt': { licence: 'MIT' },
	// Only a few lines of Vite itself get into a site.
	vite: { until: /^# Licenses of bundled dependencies$/m }
};

/** Why the work may not be in the site; empty when it may. */
export function problemsOf({ name, version, licence, texts }: Work): string[] {
	const problems: string[] = [];
	if (licence === '') problems.push(`${name} ${version} names no licence.`);
	else if (!ALLOWED.includes(licence))
		problems.push(`${name} ${version} is under ${licence}, which is not an allowed licence.`);
	if (!texts.some(({ text }) => text.trim() !== ''))
		problems.push(`${name} ${version} comes without the text of its licence.`);
	return problems;
}
