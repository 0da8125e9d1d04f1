// Text of a program on its way to a terminal: no control characters but line ends and tabs.
export function plainText(text: string): string {
	return text.replace(/[^\P{C}\n\t]/gu, '\ufffd');
}
