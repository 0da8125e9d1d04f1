// How completion, documentation and parameters look.
import { EditorView } from '@codemirror/view';

export const assistTheme = EditorView.theme({
	'.cm-tooltip.cm-tooltip-autocomplete': { maxWidth: 'min(620px, 94vw)', overflow: 'visible' },
	'.cm-tooltip-autocomplete > ul': {
		fontFamily: 'var(--mono) !important',
		fontSize: 'var(--text-sm)',
		maxHeight: 'min(16em, 40vh) !important',
		maxWidth: 'min(620px, 94vw) !important'
	},
	'.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px !important', lineHeight: '1.5' },
	'.cm-tooltip-autocomplete > ul > li[aria-selected]': {
		background: 'var(--selected) !important',
		color: 'var(--text) !important'
	},
	'.cm-completionDetail': {
		color: 'var(--text-muted)',
		fontStyle: 'normal !important',
		unicodeBidi: 'plaintext'
	},
	'.cm-completionMatchedText': { textDecoration: 'none !important', fontWeight: '700' },
	'.cm-completionIcon': { opacity: '1 !important', color: 'var(--text-muted)' },
	'.cm-completionInfo': {
		padding: '0 !important',
		maxWidth: 'min(420px, 90vw) !important',
		maxHeight: '50vh',
		overflow: 'auto !important'
	},
	'.code-docs': {
		maxWidth: '520px',
		maxHeight: 'min(360px, 50vh)',
		padding: '8px 12px',
		overflow: 'auto',
		fontFamily: 'var(--font)',
		fontSize: 'var(--text-sm)',
		lineHeight: '1.45',
		whiteSpace: 'normal'
	},
	'.code-docs p, .code-docs ul, .code-docs dl': { margin: '6px 0' },
	'.code-docs ul': { paddingInlineStart: '18px' },
	'.code-docs pre': {
		margin: '0 0 6px',
		fontFamily: 'var(--mono)',
		fontSize: 'var(--text-sm)',
		whiteSpace: 'pre-wrap',
		overflowWrap: 'anywhere'
	},
	'.code-docs .example': { padding: '6px 8px', borderRadius: '6px', background: 'var(--sunken)' },
	'.code-docs code': { fontFamily: 'var(--mono)' },
	'.code-docs dl': { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '2px 10px' },
	'.code-docs dt': { fontFamily: 'var(--mono)' },
	'.code-docs dd': { margin: '0' },
	'.code-docs .source, .code-docs .given': { color: 'var(--text-muted)' },
	'.code-docs summary': { cursor: 'pointer' },
	'.code-signature': {
		maxWidth: '520px',
		padding: '5px 10px',
		fontFamily: 'var(--font)',
		fontSize: 'var(--text-sm)'
	},
	'.code-signature code': { fontFamily: 'var(--mono)', overflowWrap: 'anywhere' },
	'.code-signature div': { color: 'var(--text-muted)' },
	// The compiler’s message, and below it ours: each line runs as its language does.
	'.cm-diagnosticText': { unicodeBidi: 'plaintext' },
	'.cm-diagnosticAction': {
		minHeight: 'var(--control-small)',
		margin: '4px 8px 0 0 !important',
		padding: '2px 10px !important',
		border: '1px solid var(--border) !important',
		borderRadius: '6px !important',
		backgroundColor: 'var(--raised) !important',
		color: 'var(--text) !important',
		fontSize: 'var(--text-sm)',
		cursor: 'pointer'
	},
	'.cm-snippetField': { backgroundColor: 'var(--selected)' }
});
