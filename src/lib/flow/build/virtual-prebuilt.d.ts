// What the site's build tells the page of the examples that it compiled: see vite/prebuilt.ts.
declare module 'virtual:prebuilt' {
	/** Of the sources of the compile pipeline. */
	export const recipe: string;
	/** The first digits of the digests of their inputs. */
	export const keys: readonly string[];
}
