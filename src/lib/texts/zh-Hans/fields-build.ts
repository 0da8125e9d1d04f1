// The help on the fields of build.yaml, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { buildFields as english } from '../en/fields-build.ts';

export const buildFields = messages<typeof english>('fields.build', {
	'permission.timers': '定时器及其回调。相当于能力 `ocre:api`。',
	'permission.gpio': '引脚、按键和 LED。相当于能力 `ocre:api`。',
	'permission.messaging': '容器之间的消息。相当于能力 `ocre:api`。',
	'permission.sensors': '传感器。相当于能力 `ocre:api`。',
	'permission.console': '文本输出，不需要任何能力。',
	'permission.api': '定时器、引脚、消息和传感器，以及它们的清理。',
	'permission.shared-heap': '所有容器都能看到的内存。',
	'permission.networking': '套接字：TCP 和 UDP。',
	'permission.filesystem': '开发板存储中的一个文件夹。',
	environment: '程序的环境变量，每个写成 `NAME=value`。',
	variable: '一个变量，写成 `NAME=value`。',
	permissions: '程序可以使用的内容。在开发板上，没有相应权限的调用会失败。',
	permission: '一项权限。',
	path: '模块的构建位置。最后一部分是镜像在开发板上的名称。',
	version: '此文件格式的版本。它是加引号的 `1`。',
	'version.1': '唯一的版本。',
	name: '容器的名称。在开发板上可以包含 a–z、0–9、“.”、“_”和“-”。',
	language: '当文件名无法说明时，程序所用的语言。Ocre 自己的工具会忽略它。',
	deploy: '由引擎运行的程序（JavaScript、TypeScript）如何到达开发板。不写则由页面选择。',
	'deploy.image': '引擎和程序是一个镜像。',
	'deploy.script': '引擎留在开发板上；程序是它旁边的文件。',
	binaries: '项目构建的唯一模块。',
	module: '模块。',
	config: '容器如何启动：它的环境变量和权限。',
	'language.is': '程序用 {name} 编写。'
});
