import { expect, test } from 'vitest';
import { connectionPolicy } from './connection-policy.ts';

const answer = () => Promise.resolve();
const refuse = () => Promise.reject(new Error('refused'));

test.each([
	['closed', refuse, answer, true],
	['closed', refuse, answer, false],
	['ahead', answer, answer, true],
	['checked', answer, answer, false],
	// A site that is out of reach proves nothing.
	['ahead', refuse, refuse, true],
	['checked', refuse, refuse, false]
] as const)('connections are %s', async (policy, fetchInside, fetchHere, worksAhead) => {
	expect(await connectionPolicy({ fetchInside, fetchHere, worksAhead })).toBe(policy);
});
