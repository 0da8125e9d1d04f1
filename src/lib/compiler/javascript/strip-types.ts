// TypeScript to JavaScript by leaving out its types. Lines stay where they are, so that errors and stacks name the
// user's own; nothing is checked. Imported only when a project has a file in TypeScript.
import { transform } from 'sucrase';
import { messageOf } from '#lib/core/errors.ts';
import type { Diagnostic } from '../compiler.ts';

export type Stripped = { ok: true; source: string } | { ok: false; diagnostic: Diagnostic };

/** sucrase says the place in its message: `Error transforming main.ts: … (3:14)`. */
const PLACE = /^(?:Error transforming [^:]*: )?(.*?) \((\d+):(\d+)\)$/s;

export function stripTypes(file: string, source: string): Stripped {
	try {
		const { code } = transform(source, {
			transforms: ['typescript'],
			disableESTransforms: true,
			filePath: file
		});
		return { ok: true, source: code };
	} catch (error) {
		const text = messageOf(error);
		const [, message = text, line, column] = PLACE.exec(text) ?? [];
		const startLine = Number(line ?? 1);
		const startColumn = Number(column ?? 1);
		return {
			ok: false,
			diagnostic: {
				...{ severity: 'error', code: 'syntax-error', file, message: lowerFirst(message) },
				range: {
					...{ startLine, startColumn },
					...{ endLine: startLine, endColumn: startColumn + 1 }
				}
			}
		};
	}
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
