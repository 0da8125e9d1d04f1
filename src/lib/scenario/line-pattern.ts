// Regular expressions of a stranger: RE2 matches in linear time, whatever the pattern and the text are.
import { RE2JS } from 're2js';
import { messageOf } from '#lib/core/errors.ts';
import type { SaidProblem } from '#lib/project/said-problem.ts';

const MAX_PATTERN_LENGTH = 200;

export interface LinePattern {
	/** Where the match ends in the line, or null. */
	endIn: (line: string) => number | null;
}

/** Throws when the pattern is not one: ask `problemOfPattern` first. */
export function linePattern(pattern: string): LinePattern {
	const compiled = RE2JS.compile(pattern);
	return {
		endIn(line) {
			const matcher = compiled.matcher(line);
			return matcher.find() ? matcher.end() : null;
		}
	};
}

/** What is wrong with a pattern, or null. */
export function problemOfPattern(pattern: string): SaidProblem | null {
	const key = 'scenario-pattern';
	if (pattern.length > MAX_PATTERN_LENGTH) {
		const max = MAX_PATTERN_LENGTH;
		return {
			message: `A pattern has ${max} characters at most.`,
			key: `${key}.long`,
			values: { max }
		};
	}
	try {
		linePattern(pattern);
		return null;
	} catch (error) {
		const problem = messageOf(error);
		const message = `This is not a regular expression: ${problem}. Lookarounds and backreferences are not supported.`;
		return { message, key, values: { problem } };
	}
}
