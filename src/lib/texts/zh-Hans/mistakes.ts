// The mistakes that newcomers make most, in plain words, in Simplified Chinese. `{name}` and types are as the program has them.
import { messages } from '../messages.ts';
import type { mistakes as english } from '../en/mistakes.ts';

export const mistakes = messages<typeof english>('mistakes', {
	missingSemicolon: '此语句末尾缺少分号（;）。',
	missingParen: '缺少圆括号：每个“(”都需要对应的“)”。',
	missingBrace: '缺少右花括号：每个左花括号都需要一个。',
	extraBrace: '多了一个右花括号。',
	undeclaredName: '这里没有名为“{name}”的内容。请检查拼写，或在此行之前声明它。',
	undeclaredFunction: '这里不认识函数“{name}”。请包含声明它的头文件，或检查拼写。',
	misspeltName: '这里没有名为“{name}”的内容。是不是想写“{near}”？',
	missingHeader: '没有头文件“{name}”。请检查拼写，或将该文件添加到项目中。',
	assignmentAsCondition: '单个 = 是给变量赋值。要比较，请写 ==。',
	tooFewArguments: '此调用缺少函数所需的值。',
	tooManyArguments: '此调用传入的值多于函数接受的数量。',
	wrongFormat: '格式要求 {wanted} 类型的值，但传入的是 {given} 类型。请更改 % 后的字母。',
	missingArgumentOfFormat: '格式中的 % 占位符多于后面的值。',
	constantChanged: '“{name}”是常量，不能更改。',
	noReturnValue: 'void 函数不返回值。请写 return;，不带值。',
	missingReturn: '此函数应返回一个值，但可能在没有 return 的情况下结束。',
	unusedVariable: '变量“{name}”从未使用。',
	uninitialisedVariable: '“{name}”在赋值之前就被使用。请在声明时给它一个值。',
	declaredTwice: '“{name}”声明了两次。请换一个名称，或删除其中一个。',
	typeMismatch: '类型不匹配：{first} 和 {second}。',
	pointerFromNumber: '指针和数字混用：{first} 和 {second}。是否缺少 & 或 *，或多了引号？',
	missingQuote: '此文本缺少结尾的引号。',
	missingExpression: '这里缺少一个值，或多了一个字符。',
	notAPointer: '这不是指针，或多了一层指针。结构体用 .，指向结构体的指针用 ->。',
	noSuchMember: '{type} 没有成员“{name}”。',
	unknownType: '没有类型“{name}”。请检查拼写，或包含定义它的头文件。',
	elseWithoutIf: '这个 else 前面没有 if。是不是 if 后面紧跟了一个分号？',
	emptyBody: '这里的分号结束了语句：后面的内容总会执行。',
	missingPermission:
		'“{name}”需要权限 {permission}，而 build.yaml 没有授予。在开发板上该调用会失败。'
});
