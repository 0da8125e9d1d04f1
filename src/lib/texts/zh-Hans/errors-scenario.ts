// What the errors of scenarios mean to a user, and what to do next, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { scenarioErrors as english } from '../en/errors-scenario.ts';

export const scenarioErrors = messages<typeof english>('errors.scenario', {
	'scenario-no-such-button': '开发板没有按键 {name}。它有：{known}。',
	'scenario-no-such-button.next': '请在场景中使用其中之一。',
	'scenario-no-such-channel': '传感器 {name} 需要指定通道。它有：{known}。',
	'scenario-no-such-channel.next': '请在场景中使用其中之一。',
	'scenario-no-such-pin': '开发板没有 LED 或引脚 {name}。它有：{known}。',
	'scenario-no-such-pin.next': '请在场景中使用其中之一。',
	'scenario-no-such-sensor': '开发板没有传感器 {name}。它有：{known}。',
	'scenario-no-such-sensor.next': '请在场景中使用其中之一。',
	'scenario-needs-panel': '此场景需要模拟开发板。',
	'scenario-needs-panel.next':
		'其中有些步骤会按下按键，或查看 LED、引脚、传感器、消息或显示屏，只有模拟开发板能够提供。请在运行栏中选择模拟开发板，或去掉这些步骤。',
	'scenario-needs-simulator': '此场景需要模拟开发板。',
	'scenario-needs-simulator.next':
		'它要求文档模式，而真实开发板没有这种模式。请在运行栏中选择模拟开发板，或去掉“mode”。',
	'scenario-needs-reset': '无法从这里复位开发板。',
	'scenario-needs-reset.next':
		'场景中有一个步骤要复位开发板，而开发板的 Shell 没有相应的命令。请选择其他开发板，或去掉该步骤。'
});
