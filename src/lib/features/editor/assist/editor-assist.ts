// What the editor asks of whatever knows the language of its file, and what it hands over. It does not know where the
// answers come from.
import type {
	CodePosition,
	CompletionList,
	HoverDocs,
	QuickFix,
	SignatureHelp,
	SymbolDocs
} from '#lib/compiler/code-service.ts';
import type { Say } from '#lib/texts/words.ts';

/** What a key in the editor does elsewhere. */
export type AssistCommand = 'definition' | 'uses' | 'rename' | 'format';

export interface EditorAssist {
	/** In the language of the page. */
	say: Say;
	/** `explicit`: the user asked, and may wait for a download. */
	complete(
		at: CodePosition,
		explicit: boolean,
		signal: AbortSignal
	): Promise<CompletionList | null>;
	describe(key: string): Promise<SymbolDocs | null>;
	signature(at: CodePosition, signal: AbortSignal): Promise<SignatureHelp | null>;
	hover(at: CodePosition, signal: AbortSignal): Promise<HoverDocs | null>;
	hasPermission(name: string): boolean;
	addPermission(name: string): void;
	fix(fix: QuickFix): void;
	command(name: AssistCommand, at: CodePosition): void;
}
