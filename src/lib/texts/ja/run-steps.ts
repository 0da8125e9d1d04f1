// A run as it goes: its steps, and where it stands, in Japanese.
import { messages } from '../messages.ts';
import type { runSteps as english } from '../en/run-steps.ts';

export const runSteps = messages<typeof english>('runSteps', {
	compile: 'コンパイル',
	upload: 'アップロード',
	verify: '検証',
	start: '起動',
	waiting: '待機中',
	active: '進行中',
	done: '完了',
	failed: '失敗',
	preparing: 'コンパイラを準備中',
	fetching: 'コンパイラを取得中',
	fetchingBytes: 'コンパイラを取得中（初回のみ）：{bytes}',
	compiling: 'コンパイル中',
	uploading: 'アップロード中',
	starting: 'コンテナを起動中',
	running: '{id}を実行中',
	bytes: '{done}',
	bytesOf: '{done}/{total}（{percent}）',
	bytesAtRate: '{done}/{total}、{rate}/s、残り{left}',
	comparing: 'ボード上のイメージと照合中',
	unplugged: '取り外されています。続けるにはボードをつないでください',
	endedByUser: '{id}を停止しました',
	endedByError: '{id}が停止しました：{why}',
	ended: '{id}が終了しました',
	endedWell: '{id}が終了しました（終了コード0）',
	endedWith: '{id}が終了しました（終了コード{exitCode}）'
});
