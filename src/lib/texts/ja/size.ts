// The texts of the size report’s parts, in Japanese.
import { messages } from '../messages.ts';
import type { size as english } from '../en/size.ts';

export const size = messages<typeof english>('size', {
	code: 'コード',
	data: '初期化済みデータ',
	names: '名前とテーブル',
	engine: 'JavaScriptエンジン（すべてのプログラムで共通）',
	script: '作成したプログラム',
	stack: 'スタック',
	zero: 'ゼロ初期化データ',
	free: 'ヒープ用の空き',
	storageUnknown: 'ストレージの空き容量は、実行するまでわかりません。',
	storageFree: '最後の実行前のストレージの空きは{free}でした。',
	memoryUnknown:
		'イメージとメモリで{needed}を使います。ボードが報告しないため、コンテナ用のメモリ容量はわかりません。',
	fits: 'イメージとメモリで、ボードのコンテナ用メモリ{has}のうち{needed}を使います。',
	tooLarge: 'イメージとメモリで{needed}を使います。ボードのコンテナ用メモリ{has}に収まりません。'
});
