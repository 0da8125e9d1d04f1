// Which values a message takes, read from its text by the type checker: `{n, plural, one{# line} other{# lines}}` takes a number `n`.
import type { Value } from './words.ts';

/** Before the brace of a branch. Branches are written without a space before it, arguments never follow these. */
type BranchHead =
	`${string}${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` | `${string}=${number}`;

type KindOf<Format extends string> =
	Format extends `${'plural' | 'selectordinal' | 'number'}${string}`
		? number
		: Format extends `${'date' | 'time'}${string}`
			? Date
			: never;

type Argument<Text extends string> = Text extends `${infer Name}}${string}`
	? Name extends `${infer Counted}, ${infer Format}`
		? { readonly [K in Counted]: KindOf<Format> }
		: { readonly [K in Name]: Value }
	: never;

type Arguments<Text extends string> = Text extends `${infer Before}{${infer Rest}`
	? (Before extends BranchHead ? unknown : Argument<Rest>) & Arguments<Rest>
	: unknown;

export type ValuesOf<Text extends string> = Arguments<Text>;
