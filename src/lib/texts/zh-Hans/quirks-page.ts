// The page of all quirks, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { quirksPage as english } from '../en/quirks-page.ts';

export const quirksPage = messages<typeof english>('quirksPage', {
	title: '运行时的特殊行为 – Ocre Playground',
	back: '返回 Playground',
	quirks: '运行时的特殊行为',
	about:
		'模拟开发板的行为与 Zephyr 上的 Ocre 0.7.0 一致，即使有些地方出人意料。当程序遇到特殊行为时，页面会在容器旁说明。在“运行”旁的菜单中关闭“模拟真实运行时的特殊行为”后，开发板会按运行时的文档所述运行。这有助于判断问题是否由特殊行为引起，但真实开发板上它们依然存在。在这里构建的程序不会遇到所有特殊行为：其中一些由 SDK 规避，在真实开发板上也是如此。',
	whatTheSdkDoes: 'SDK 的处理：',
	withQuirksOff: '关闭特殊行为时：',
	theSame: '相同。'
});
