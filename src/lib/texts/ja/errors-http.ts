// What the errors of HTTP and WebSockets mean to a user, and what to do next, in Japanese.
import { messages } from '../messages.ts';
import type { httpErrors as english } from '../en/errors-http.ts';

export const httpErrors = messages<typeof english>('errors.http', {
	'connection-reset': 'コンテナが接続をリセットしました。',
	'connection-reset.next':
		'理由がコンテナのコンソールに出ているかもしれません。もう一度試してください。',
	'http-bad-request': 'このリクエストは送信できません。',
	'http-bad-request.next': 'パス、メソッド、またはヘッダーを修正してください。',
	'http-empty': 'コンテナが応答せずに接続を閉じました。',
	'http-empty.next':
		'理由がコンテナのコンソールに出ているかもしれません。クライアントを1つずつしか処理しないサーバーの場合、処理中だった可能性もあります。',
	'http-malformed': 'レスポンスがHTTPの形式ではありません。',
	'http-malformed.next':
		'「TCP」でバイト列を確認し、プログラムが送るステータス行とヘッダーを見直してください。',
	'http-redirect': 'サーバーが、開けない場所へリダイレクトしています。',
	'http-redirect.next': 'ここからアクセスできるのはコンテナ自身だけです。',
	'http-timeout': 'コンテナが時間内に応答しませんでした。',
	'http-timeout.next':
		'処理中か、続きのデータを待っている可能性があります。理由がコンテナのコンソールに出ているかもしれません。',
	'http-too-large': 'レスポンスが大きすぎます。',
	'http-too-large.next': '一度に送る量を減らしてください。',
	'http-truncated': 'レスポンスが途中で切れています。',
	'http-truncated.next': 'プログラムが送るContent-Lengthと本文の大きさを比べてください。',
	'websocket-protocol': 'コンテナが、WebSocketメッセージではないデータを送りました。',
	'websocket-protocol.next': '各メッセージの先頭にある2バイトのヘッダーを確認してください。',
	'websocket-refused': 'コンテナがWebSocketを受け入れませんでした。',
	'websocket-refused.next': 'パスと、ハンドシェイクに対するプログラムの応答を確認してください。',
	'websocket-too-large': 'WebSocketメッセージが大きすぎます。',
	'websocket-too-large.next': '一度に送る量を減らしてください。'
});
