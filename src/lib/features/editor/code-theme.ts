// How the editor looks: all from the tokens, so that it follows the scheme without being told.
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const highlight = HighlightStyle.define([
	{
		tag: [tags.keyword, tags.controlKeyword, tags.definitionKeyword, tags.modifier],
		color: 'var(--code-keyword)'
	},
	{ tag: [tags.typeName, tags.standard(tags.typeName)], color: 'var(--code-type)' },
	{
		tag: [tags.function(tags.variableName), tags.function(tags.definition(tags.variableName))],
		color: 'var(--code-function)'
	},
	{ tag: [tags.string, tags.character, tags.special(tags.string)], color: 'var(--code-string)' },
	{ tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--code-number)' },
	{ tag: tags.comment, color: 'var(--code-comment)', fontStyle: 'italic' },
	{ tag: [tags.processingInstruction, tags.meta, tags.macroName], color: 'var(--code-meta)' },
	{ tag: [tags.propertyName, tags.labelName], color: 'var(--code-function)' },
	{ tag: [tags.escape, tags.operatorKeyword], color: 'var(--code-meta)' },
	{ tag: tags.invalid, color: 'var(--error)' }
]);

const underline = (colour: string) => ({
	backgroundImage: 'none',
	textDecoration: `underline wavy var(${colour}) 1.5px`,
	textUnderlineOffset: '3px',
	textDecorationSkipInk: 'none',
	paddingBottom: '0'
});

const theme = EditorView.theme({
	'&': { height: '100%', color: 'var(--text)', backgroundColor: 'var(--surface)' },
	'&.cm-focused': { outline: 'none' },
	'.cm-scroller': { fontFamily: 'var(--mono)', fontSize: 'var(--code-size)', lineHeight: '1.55' },
	'.cm-content': { caretColor: 'var(--accent)', padding: '8px 0' },
	'.cm-line': { padding: '0 12px 0 6px' },
	'.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
	'.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
		{ backgroundColor: 'var(--code-selection)' },
	'.cm-activeLine': { backgroundColor: 'var(--code-line)' },
	'.cm-gutters': {
		backgroundColor: 'var(--surface)',
		color: 'var(--text-faint)',
		border: 'none',
		fontVariantNumeric: 'tabular-nums'
	},
	'.cm-activeLineGutter': { backgroundColor: 'var(--code-line)', color: 'var(--text)' },
	'.cm-lineNumbers .cm-gutterElement': { padding: '0 6px 0 4px', minWidth: '28px' },
	'&.cm-focused .cm-matchingBracket, .cm-matchingBracket': {
		backgroundColor: 'var(--selected)',
		outline: '1px solid var(--accent)'
	},
	'&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--error-soft)' },
	'.cm-selectionMatch': { backgroundColor: 'var(--match)' },
	'.cm-searchMatch': { backgroundColor: 'var(--match)' },
	'.cm-searchMatch-selected': { backgroundColor: 'var(--match-active)' },
	'.cm-lintRange-error': underline('--error'),
	'.cm-lintRange-warning': underline('--warning'),
	'.cm-lintRange-info': underline('--info'),
	'.cm-gutter-lint': { width: '16px' },
	'.cm-gutter-lint .cm-gutterElement': { padding: '0 2px' },
	'.cm-lint-marker': { width: '10px', height: '10px', margin: '6px auto', content: '""' },
	'.cm-lint-marker-error': { borderRadius: '50%', backgroundColor: 'var(--error)' },
	'.cm-lint-marker-warning': {
		backgroundColor: 'var(--warning)',
		clipPath: 'polygon(50% 0, 100% 100%, 0 100%)'
	},
	'.cm-lint-marker-info': { borderRadius: '3px', backgroundColor: 'var(--info)' },
	'.cm-tooltip': {
		maxWidth: 'min(520px, 90vw)',
		border: '1px solid var(--border)',
		borderRadius: '8px',
		backgroundColor: 'var(--raised)',
		color: 'var(--text)',
		boxShadow: 'var(--shadow-popup)',
		overflow: 'hidden'
	},
	'.cm-diagnostic': {
		padding: '7px 12px',
		borderLeft: '3px solid var(--info)',
		fontFamily: 'var(--font)',
		fontSize: 'var(--text-sm)',
		whiteSpace: 'pre-line'
	},
	'.cm-diagnostic-error': { borderLeftColor: 'var(--error)' },
	'.cm-diagnostic-warning': { borderLeftColor: 'var(--warning)' },
	'.cm-diagnosticSource': { color: 'var(--text-muted)', fontSize: 'var(--text-xs)', opacity: '1' },
	'.cm-panels': { backgroundColor: 'var(--page)', color: 'var(--text)' },
	'.cm-panels-top': { borderBottom: '1px solid var(--border)' },
	'.cm-search': {
		display: 'flex',
		flexWrap: 'wrap',
		alignItems: 'center',
		gap: '4px',
		padding: '6px 36px 6px 8px !important',
		fontFamily: 'var(--font)'
	},
	'.cm-search br': { display: 'none' },
	'.cm-search label': {
		display: 'inline-flex',
		alignItems: 'center',
		gap: '4px',
		margin: '0 4px',
		fontSize: 'var(--text-sm)'
	},
	'.cm-search input[type=checkbox]': { margin: '0' },
	'.cm-textfield': {
		minHeight: 'var(--control-small)',
		margin: '0',
		padding: '2px 8px',
		border: '1px solid var(--border-strong)',
		borderRadius: '6px',
		backgroundColor: 'var(--raised)',
		color: 'var(--text)',
		fontSize: 'var(--text-sm)'
	},
	'.cm-button': {
		minHeight: 'var(--control-small)',
		margin: '0',
		padding: '2px 10px',
		border: '1px solid var(--border)',
		borderRadius: '6px',
		backgroundImage: 'none',
		backgroundColor: 'var(--raised)',
		color: 'var(--text)',
		fontSize: 'var(--text-sm)',
		cursor: 'pointer'
	},
	'.cm-button:active': { backgroundImage: 'none' },
	'.cm-button:hover': { backgroundColor: 'var(--sunken)' },
	'.cm-panel.cm-search [name=close]': {
		top: '6px',
		right: '8px',
		width: 'var(--control-small)',
		height: 'var(--control-small)',
		color: 'var(--text-muted)',
		fontSize: '20px',
		cursor: 'pointer'
	}
});

export const codeTheme: Extension = [theme, syntaxHighlighting(highlight)];
