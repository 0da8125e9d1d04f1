// The texts of checks of lessons: what is expected, and what was the case, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { checks as english } from '../en/checks.ts';

export const checks = messages<typeof english>('checks', {
	answer: '已回答问题。',
	scenario: '程序在开发板上的行为符合要求，共 {n, plural, other{# 个步骤}}。',
	builds: '程序可以编译。',
	noBuild: '程序无法编译。',
	noBuildWith: '程序无法编译，错误中包含“{error}”。',
	imageUnder: '镜像小于 {size}。',
	memoryUnder: '程序启动所需的内存少于 {size}。',
	uses: '代码{n, plural, =1{} other{至少 # 次}}使用了“{code}”。',
	usesNot: '代码没有使用“{code}”。',
	usesLess: '代码使用“{code}”少于 {n, plural, other{# 次}}。',
	calls: '程序{n, plural, =1{} other{至少 # 次}}调用 {name}。',
	callsNever: '程序不调用 {name}。',
	callsBetween: '程序调用 {name} {least, number} 到 {most, number} 次。',
	file: '开发板上有文件 {path}。',
	fileWith: '开发板上有文件 {path}，其中包含“{text}”。',
	confirm: '{text}',
	stepFailed: '预期：{expected}；实际：{got}。',
	stepNotDone: '“{step}”没有成功：{got}',
	doesNotBuild: '无法编译：{message}',
	otherError: '无法编译，但原因不同：{message}',
	itBuilds: '可以编译。',
	sizeIs: '大小为 {size}。',
	codeMissing: '代码中没有找到“{code}”。注释和字符串不算。',
	codeFound: '找到“{code}” {n, plural, other{# 次}}。',
	codeUnwanted: '“{code}”在 {file} 第 {line, number} 行。',
	fileGone: '项目中没有文件 {file}。',
	called: '{name} {n, plural, =0{从未被调用} other{被调用 # 次}}。',
	noSuchFile: '开发板上没有文件 {path}。',
	otherContent: '文件内容不同：“{content}”',
	notConfirmed: '你还没有确认。',
	notAnswered: '还没有回答。',
	answeredWrong: '还不是正确答案。',
	tooLong: '检查在 {seconds, plural, other{# 秒}}后被终止。'
});
