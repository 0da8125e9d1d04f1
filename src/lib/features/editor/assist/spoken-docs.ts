// What a code service answers, said in the language of the page: words become strings, everything else stays as it is.
import type { CompletionItem, CompletionList, SymbolDocs } from '#lib/compiler/code-service.ts';
import { isWords, type Say, type Words } from '#lib/texts/words.ts';

type Text = Words | string;

const spoken = (text: Text, say: Say): string => (isWords(text) ? say(text) : text);

export function spokenDocs<Docs extends SymbolDocs<Text>>(
	docs: Docs,
	say: Say
): Omit<Docs, 'text'> & { text: string } {
	return { ...docs, text: spoken(docs.text, say) };
}

export function spokenList(list: CompletionList<Text>, say: Say): CompletionList {
	return { ...list, items: list.items.map((item) => spokenItem(item, say)) };
}

/** Beside a name there is no markdown. */
function spokenItem({ detail, ...item }: CompletionItem<Text>, say: Say): CompletionItem {
	if (detail === undefined) return item;
	return { ...item, detail: isWords(detail) ? say(detail).replaceAll('`', '') : detail };
}
