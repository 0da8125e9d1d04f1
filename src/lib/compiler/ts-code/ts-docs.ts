// Documentation as TypeScript's language service has it, as the editor shows it. Our declarations have the tags
// @permission and @quirk besides the usual ones.
import ts from 'typescript';
import { QUIRKS, type QuirkCode } from '#lib/abi/quirks.ts';
import type { SymbolDocs } from '../code-service.ts';

interface Described {
	displayParts?: readonly ts.SymbolDisplayPart[];
	documentation?: readonly ts.SymbolDisplayPart[];
	tags?: readonly ts.JSDocTagInfo[];
}

function textOf(parts: readonly ts.SymbolDisplayPart[] | undefined): string {
	return ts.displayPartsToString(parts ? [...parts] : []);
}

function isQuirk(code: string): code is QuirkCode {
	return Object.hasOwn(QUIRKS, code);
}

function tagsOf(tags: readonly ts.JSDocTagInfo[], name: string): string[] {
	return tags.filter((tag) => tag.name === name).map(({ text }) => textOf(text).trim());
}

/** By its tag, or in the text of those that stand for a group of functions. */
export function permissionIn(
	tags: readonly ts.JSDocTagInfo[],
	documentation: readonly ts.SymbolDisplayPart[] | undefined
): string | null {
	const named = /\bPermission: `([\w:]+)`/.exec(textOf(documentation))?.[1];
	return tagsOf(tags, 'permission')[0] ?? named ?? null;
}

/** `source`: the module that has it. */
export function docsOf(
	{ displayParts, documentation, tags = [] }: Described,
	source: string | null
): SymbolDocs {
	return {
		declaration: textOf(displayParts).replace(
			/^\((alias|method|property|parameter|local var)\) /,
			''
		),
		text: textOf(documentation).trim(),
		parameters: tagsOf(tags, 'param').map((text) => {
			const [, name = '', rest = ''] = /^(\S+)\s*([^]*)$/.exec(text) ?? [];
			return { name, text: rest.replace(/^-\s*/, '').replace(/\s+/g, ' ').trim() };
		}),
		returns: tagsOf(tags, 'returns')[0] ?? tagsOf(tags, 'return')[0] ?? null,
		permission: permissionIn(tags, documentation),
		quirks: tagsOf(tags, 'quirk').filter(isQuirk),
		example: tagsOf(tags, 'example')[0] ?? null,
		source
	};
}
