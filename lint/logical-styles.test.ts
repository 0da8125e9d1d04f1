// Styles say start and end, not left and right, so that the page turns round with a language from right to left. What is a
// picture, and runs from left to right on every page, is below `dir="ltr"` and may say both.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../src/', import.meta.url));

const PHYSICAL = [
	/(?<![\w-])(?:left|right)\s*:/,
	/(?<![\w-])(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b/,
	/(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\b/,
	/(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/
];

/** Of a component, what is between the tags of its styles; in the rest, properties that it sets. */
function stylesOf(file: string): string[] {
	const source = readFileSync(root + file, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
	if (file.endsWith('.css')) return source.split('\n');
	const styles = [...source.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css ?? '');
	const set = [...source.matchAll(/style:([\w-]+)=/g)].map(([, property]) => `${property}:`);
	return [...styles.join('\n').split('\n'), ...set];
}

/** `padding: 0 2px 0 4px`: another value for the left than for the right. */
function hasTwoSides(line: string): boolean {
	const values = /^\s*(?:margin|padding|inset|border-width):(.*);/.exec(line)?.[1] ?? '';
	const [, right, , left] = values.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
	return left !== undefined && left !== right;
}

const physicalIn = (lines: readonly string[]): string[] =>
	lines
		.filter((line) => hasTwoSides(line) || PHYSICAL.some((pattern) => pattern.test(line)))
		.map((line) => line.trim());

/** They lie over elements at places that the browser tells from the left. */
const MEASURED = ['lib/ui/Spotlight.svelte'];

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
	(file) =>
		/\.(svelte|css)$/.test(file) &&
		!/^(examples|templates|sdk)\//.test(file) &&
		!MEASURED.includes(file)
);

test('styles turn round with the direction of the page', () => {
	expect(files.length).toBeGreaterThan(100);
	const wrong = files.flatMap((file) =>
		physicalIn(stylesOf(file)).map((line) => `${file}: ${line}`)
	);
	expect(wrong).toEqual([]);
});

test('left and right are found where they are meant, and only there', () => {
	const wrong = [
		'margin-left: 2px;',
		'	left: 0;',
		'text-align: right;',
		'border-top-left-radius: 2px;',
		'padding: 0 2px 0 var(--s3);',
		'margin: 0 calc(-1 * var(--s5)) 0 0;',
		'style:padding-left:'
	];
	const right = [
		'margin-inline-start: 2px;',
		'inset-inline: 0;',
		'padding: 1px 2px 3px 2px;',
		'margin: 0 calc(-1 * var(--s5)) 0;',
		'border-radius: 4px;',
		'grid-area: left;'
	];
	expect(physicalIn([...wrong, ...right])).toEqual(wrong.map((line) => line.trim()));
});
