// The texts of scenarios, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { scenario as english } from '../en/scenario.ts';

export const scenario = messages<typeof english>('scenario', {
	scenario: '场景',
	noScenarioYet: '还没有场景',
	aScenarioPressesButtonsWaits: '场景会按下按键，等待输出和 LED，并检查程序是否按要求工作。',
	newScenario: '新建场景',
	scenarioFile: '场景文件',
	cancel: '取消',
	theBoardIsResetFirst: '开发板会先复位',
	runAgain: '重新运行',
	runScenario: '运行场景',
	beforeTheLastChanges: '最近更改之前',
	preparingTheBoard: '正在准备开发板…',
	notRunYet: '尚未运行',
	runTheScenarioToSee: '运行场景即可看到每个步骤及其用时；如有失败，还会显示预期结果和实际结果。',
	steps: '步骤',
	lineLine: '第 {line} 行',
	expected: '预期',
	got: '实际',
	console: '控制台',
	theBoardIsResetFirstWhere: '可以复位的开发板会先复位',
	summary: '{n, plural, other{# 个步骤}}中 {passed} 个通过，{time}',
	waiting: '等待中',
	running: '正在运行',
	passed: '通过',
	failed: '失败',
	cancelled: '已取消',
	skipped: '已跳过',
	milliseconds: '{value, number} 毫秒',
	seconds: '{value} 秒'
});
