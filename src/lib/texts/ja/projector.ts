// The texts of the projector view, in Japanese.
import { messages } from '../messages.ts';
import type { projector as english } from '../en/projector.ts';

export const projector = messages<typeof english>('projector', {
	title: 'プロジェクター表示',
	leave: 'プロジェクター表示を終了',
	showKeys: 'キーを表示',
	hideKeys: 'キーを隠す',
	showCode: 'コードを表示',
	hideCode: 'コードを隠す',
	board: 'ボード',
	console: 'コンソール',
	editor: 'エディタ'
});
