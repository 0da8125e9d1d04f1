// The note that quirks of the runtime are off, in Japanese.
import { messages } from '../messages.ts';
import type { quirksOff as english } from '../en/quirks-off.ts';

export const quirksOff = messages<typeof english>('quirksOff', {
	title: '実ランタイム特有の挙動はオフです',
	text: 'このボードは、ランタイムのドキュメントどおりに動作しています。実機には特有の挙動があるため、デプロイする前に、それを再現した状態でテストしてください。',
	quirks: '特有の挙動の一覧',
	turnOn: 'オンにする'
});
