// The folders for local toolchains: which there are, and which parts of our SDK each brings along. Their files are below
// src/templates; `template-zip.ts` packs them.

export const TEMPLATE_IDS = ['rust', 'zig', 'tinygo', 'c', 'cpp', 'assemblyscript'] as const;

export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** Path in the repository, from `/src`, → text. */
export type TemplateTexts = Readonly<Record<string, string>>;

/** Where the files of a folder of ours go in a template. */
interface Part {
	from: string;
	to: string;
}

const C_SDK: readonly Part[] = [
	{ from: '/src/sdk/c/include/', to: 'sdk/include/' },
	{ from: '/src/sdk/c/source/', to: 'sdk/source/' }
];

/** Our SDK, where the language has it there already: nothing of it is copied by hand. */
const SDK_PARTS: Readonly<Record<TemplateId, readonly Part[]>> = {
	rust: [],
	zig: [],
	tinygo: [],
	c: C_SDK,
	cpp: [...C_SDK, { from: '/src/sdk/cpp/include/', to: 'sdk/include/' }],
	assemblyscript: [{ from: '/src/sdk/assemblyscript/', to: 'sdk/' }]
};

/** The files of a template, by their paths in its folder. Throws RangeError where there are none. */
export function templateFiles(id: TemplateId, texts: TemplateTexts): Map<string, string> {
	const files = new Map<string, string>();
	for (const { from, to } of [{ from: `/src/templates/${id}/`, to: '' }, ...SDK_PARTS[id]])
		for (const [path, text] of Object.entries(texts))
			if (path.startsWith(from)) files.set(to + path.slice(from.length), text);
	if (!files.has('README.md')) throw new RangeError(`no template ${id}`);
	return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
