// The note that quirks of the runtime are off, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { quirksOff as english } from '../en/quirks-off.ts';

export const quirksOff = messages<typeof english>('quirksOff', {
	title: '真实运行时的特殊行为已关闭',
	text: '此开发板按运行时的文档所述运行。真实开发板有其特殊行为：部署之前，请在开启它们的情况下测试。',
	quirks: '所有特殊行为',
	turnOn: '开启'
});
