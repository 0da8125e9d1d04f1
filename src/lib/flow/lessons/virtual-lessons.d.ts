// The lessons that come with the page: see vite/lessons.ts.
declare module 'virtual:lessons' {
	/** By id: every lesson.yaml of its folder, translations included. */
	export const descriptions: Readonly<Record<string, Readonly<Record<string, string>>>>;
	/** By id: all files of its folder. */
	export const loaders: Readonly<
		Record<string, () => Promise<{ files: Readonly<Record<string, string>> }>>
	>;
}
