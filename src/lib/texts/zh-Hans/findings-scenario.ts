// What is wrong with a scenario, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { scenarioFindings as english } from '../en/findings-scenario.ts';

export const scenarioFindings = messages<typeof english>('findings.scenario', {
	'scenario-empty': '文件为空。请添加步骤列表，例如“{example}”。',
	'scenario-not-map': '此处应为“name:”和“steps:”这样的字段，每行一个。',
	'scenario-name-long': '名称最多有 {max} 个字符。',
	'scenario-board': '请给出开发板配置的 ID，例如 {example}。',
	'scenario-mode': '可用的模式有 {known}。',
	'scenario-time': '请写出带单位的时间，例如 500 ms 或 2 s，最长 {max} min。',
	'scenario-no-steps': '请至少给出一个步骤。',
	'scenario-step': '一个步骤只做一件事：{known}。',
	'scenario-text-length': '请给出 1 到 {max} 个字符的文本。',
	'scenario-container': '容器名称只能包含 a–z、0–9、“.”、“_”、“-”。',
	'scenario-reset': '请写成“{example}”。',
	'scenario-set': '请指定传感器及其测量值：“{example}”。',
	'scenario-character.word': '只能向开发板发送可打印 ASCII 字符，最多 {max} 个。',
	'scenario-character.line': '命令是单行的可打印 ASCII 字符，最多 {max} 个。',
	'scenario-pattern': '这不是正则表达式：{problem}。不支持环视和反向引用。',
	'scenario-pattern.long': '模式最多有 {max} 个字符。',
	'scenario-pin': '请用端口和编号指定引脚，例如 PH7 或 7.7。',
	'scenario-condition.one': '请只指定一项：{known}。',
	'scenario-condition.not-for': '“{field}”不能用于“{kind}”。',
	'scenario-condition.no-wait': '无法等待这一项：请使用“expect”。',
	'scenario-condition.no-expect': '变化需要时间：请使用“wait”或“blinks”。',
	'scenario-condition.pin': '请使用“is”、“changes”和“blinks”中的一个。',
	'scenario-condition.is': '请写 {first} 或 {second}。',
	'scenario-condition.count': '请给出 1 到 {max} 的整数。',
	'scenario-condition.hertz': '请给出频率，例如 {example}。',
	'scenario-condition.share': '请给出百分比，例如 {example}。',
	'scenario-condition.time': '请写出带单位的时间，例如 {example}。',
	'scenario-condition.periods': '请至少观察一个半周期，最长十分钟（“during”）。',
	'scenario-condition.exit': '退出码是整数。',
	'scenario-condition.state': '请指定状态：{known}。'
});
