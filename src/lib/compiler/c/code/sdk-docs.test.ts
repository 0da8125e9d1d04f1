// Every function of our headers says what it is for: all parameters, a permission that exists, quirks that exist.
import fs from 'node:fs';
import { expect, test } from 'vitest';
import { HOST_FUNCTIONS } from '#lib/abi/host-functions.ts';
import { isPermission } from '#lib/abi/capabilities.ts';
import { QUIRKS } from '#lib/abi/quirks.ts';
import { parametersIn } from './call-at.ts';
import { docsOfComment } from './doc-comment.ts';
import { symbolsOf } from './symbols.ts';

const text = fs.readFileSync('src/sdk/c/include/ocre_api.h', 'utf8');
const functions = symbolsOf(text).symbols.filter(({ kind }) => kind === 'function');
const documented = functions.map(({ name, comment, declaration }) => ({
	name,
	label: text.slice(declaration.from, declaration.to),
	docs: docsOfComment(comment)
}));

test('each function of ocre_api.h is documented with its parameters', () => {
	expect(functions.length).toBeGreaterThan(40);
	for (const { name, label, docs } of documented) {
		expect(docs.text, name).not.toBe('');
		const parameters = parametersIn(label).map(
			([from, to]) => /\w+$/.exec(label.slice(from, to))![0]
		);
		expect(
			docs.parameters.map((parameter) => parameter.name),
			name
		).toEqual(parameters);
		for (const parameter of docs.parameters) expect(parameter.text, name).not.toBe('');
	}
});

test('what a function says of permissions and quirks exists', () => {
	const quirks = [...text.matchAll(/@quirk (\S+)/g)].map(([, code]) => code!);
	expect(quirks.length).toBeGreaterThan(20);
	expect(quirks.filter((code) => !Object.hasOwn(QUIRKS, code))).toEqual([]);
	for (const { name, docs } of documented)
		if (docs.permission !== null) expect(isPermission(docs.permission), name).toBe(true);
});

test('each host function that a group of the firmware brings names a permission', () => {
	const groups = new Set(['timers', 'gpio', 'messaging', 'sensors', 'shared-heap']);
	const wanting = HOST_FUNCTIONS.filter(
		({ group, module }) => module === 'env' && groups.has(group)
	)
		.map(({ name }) => documented.find((one) => one.name === name))
		.filter((one) => one?.docs.permission === null);
	expect(wanting.map((one) => one?.name)).toEqual([]);
});
