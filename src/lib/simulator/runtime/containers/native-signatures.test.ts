// The signatures with which the runtime registers its functions say the same of them as the table of the ABI.
import { expect, test } from 'vitest';
import { HOST_FUNCTIONS } from '#lib/abi/host-functions.ts';
import { argumentChecks, nativeSignature } from './native-signatures.ts';

const TYPES: Readonly<Record<string, string>> = {
	i: 'i32',
	I: 'i64',
	f: 'f32',
	F: 'f64',
	'*': 'i32',
	'~': 'i32',
	$: 'i32'
};
const typesOf = (letters: string) => [...letters].map((letter) => TYPES[letter]);

test.each(HOST_FUNCTIONS.map((one) => [one.name, one] as const))('%s', (_name, host) => {
	const [, params = '', results = ''] = /^\(([iIfF*~$]*)\)([iIfF]?)$/.exec(nativeSignature(host))!;
	expect(typesOf(params)).toEqual(host.params);
	expect(typesOf(results)).toEqual(host.results);
	// A length is that of the pointer before it.
	expect(params).not.toMatch(/(^|[^*])~/);
});

test('numbers alone are written as their types', () => {
	const host = HOST_FUNCTIONS.find(({ name }) => name === 'ocre_sleep')!;
	expect(nativeSignature(host)).toBe('(i)i');
	expect(nativeSignature({ ...host, name: 'x', params: ['i64', 'f32', 'f64'], results: [] })).toBe(
		'(IfF)'
	);
});

test('what is not a pointer is not checked', () => {
	expect(argumentChecks('(iIfF)i')).toEqual([]);
	expect(argumentChecks('(*~$*)i')).toEqual([
		{ kind: 'range', index: 0 },
		{ kind: 'string', index: 2 },
		{ kind: 'pointer', index: 3 }
	]);
	// What comes back is not an argument.
	expect(argumentChecks('()*')).toEqual([]);
});
