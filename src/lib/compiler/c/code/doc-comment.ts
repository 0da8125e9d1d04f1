// Reads the comment of a declaration: what it says, and the tags that the headers of the SDK have:
// @param NAME TEXT, @return TEXT, @permission NAME, @quirk CODE, @example CODE.
import { QUIRKS, type QuirkCode } from '#lib/abi/quirks.ts';
import type { ParameterDocs, SymbolDocs } from '../../code-service.ts';

export type CommentDocs = Omit<SymbolDocs, 'declaration' | 'source'>;

type Tag = 'text' | 'param' | 'return' | 'permission' | 'quirk' | 'example';

interface Section {
	tag: Tag;
	lines: string[];
}

const TAG = /^@(param|returns?|permission|quirk|example)\b ?(.*)$/;

export function docsOfComment(comment: string): CommentDocs {
	const sections = sectionsOf(plainLines(comment));
	const of = (tag: Tag) => sections.filter((section) => section.tag === tag);
	const joined = ({ lines }: Section) => lines.join('\n').trim();
	const [returns] = of('return');
	const [permission] = of('permission');
	const [example] = of('example');
	return {
		text: of('text').map(joined).join('\n\n').trim(),
		parameters: of('param').map((section) => parameterOf(joined(section))),
		returns: returns ? joined(returns) : null,
		permission: permission ? joined(permission) : null,
		quirks: of('quirk').map(joined).filter(isQuirk),
		example: example ? unindented(example.lines) : null
	};
}

function isQuirk(code: string): code is QuirkCode {
	return Object.hasOwn(QUIRKS, code);
}

function sectionsOf(lines: readonly string[]): Section[] {
	const sections: Section[] = [{ tag: 'text', lines: [] }];
	for (const line of lines) {
		const match = TAG.exec(line.trim());
		if (match) {
			const tag = match[1]!.replace('returns', 'return') as Tag;
			sections.push({ tag, lines: match[2] ? [match[2]] : [] });
		} else sections.at(-1)!.lines.push(line);
	}
	return sections;
}

function parameterOf(text: string): ParameterDocs {
	const [, name = '', rest = ''] = /^(\S+)\s*([^]*)$/.exec(text) ?? [];
	return { name, text: rest.replace(/\s+/g, ' ').trim() };
}

/** Without the marks of the comment. */
function plainLines(comment: string): string[] {
	return comment.split(/\r?\n/).map((line) =>
		line
			.replace(/^\s*\/\*+!?<?/, '')
			.replace(/\*+\/\s*$/, '')
			.replace(/^\s*\/\/[/!]?<? ?/, '')
			.replace(/^\s*\* ?/, '')
			.replace(/\s+$/, '')
	);
}

function unindented(lines: readonly string[]): string {
	const full = lines.filter((line) => line.trim() !== '');
	const indent = Math.min(...full.map((line) => /^\s*/.exec(line)![0].length));
	const text = lines.map((line) => line.slice(Math.min(indent, line.length))).join('\n');
	return text.replace(/^\n+|\s+$/g, '');
}
