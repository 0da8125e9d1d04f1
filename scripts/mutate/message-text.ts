// Texts for people in the source: what a log line or an error says. Changing a word of them is not a mistake in what
// the code does, and a test that noticed would repeat the text.

/** As much of a node of the syntax tree, and of the way to it, as is looked at. */
export interface SyntaxPath {
	node: SyntaxNode;
	parentPath: SyntaxPath | null;
}

export interface SyntaxNode {
	type: string;
	/** Of a call or `new`. */
	callee?: SyntaxNode | undefined;
	/** Of a member. */
	property?: SyntaxNode | undefined;
	/** Of a private name. */
	id?: SyntaxNode | undefined;
	/** Of an identifier. */
	name?: unknown;
	/** Of a text. */
	value?: unknown;
	/** Of a template. */
	quasis?: readonly { value: { raw: string } }[] | undefined;
}

/** They take a text that is shown or logged, and do nothing else with it. */
const SPEAKING = /^#?(log(Engine|Idle)?|fail|done|warn|printEngine|unavailable|invalid|refuse)$/;
const FAILURE = /(Error|Trap)$/;
/** Between a text and the call that it is for. */
const AROUND_TEXT = new Set([
	'BinaryExpression',
	'ConditionalExpression',
	'LogicalExpression',
	'TemplateLiteral'
]);

function nameOf(callee: SyntaxNode | undefined): string {
	if (!callee) return '';
	if (callee.property) return nameOf(callee.property);
	if (callee.id) return nameOf(callee.id);
	if (callee.type === 'Super') return 'Error';
	return typeof callee.name === 'string' ? callee.name : '';
}

/** A code or a level is one word; a sentence has spaces. */
function isSentence({ type, value, quasis }: SyntaxNode): boolean {
	if (type === 'StringLiteral') return typeof value === 'string' && value.includes(' ');
	return type === 'TemplateLiteral' && !!quasis?.some(({ value: { raw } }) => raw.includes(' '));
}

/** True for the text of a log line or of an error. */
export function isMessageText(path: SyntaxPath): boolean {
	if (!isSentence(path.node)) return false;
	let around = path.parentPath;
	while (around && AROUND_TEXT.has(around.node.type)) around = around.parentPath;
	if (!around) return false;
	const { type, callee } = around.node;
	if (type === 'NewExpression') return FAILURE.test(nameOf(callee));
	return type === 'CallExpression' && (callee?.type === 'Super' || SPEAKING.test(nameOf(callee)));
}
