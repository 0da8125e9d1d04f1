// What the errors of HTTP and WebSockets mean to a user, and what to do next, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { httpErrors as english } from '../en/errors-http.ts';

export const httpErrors = messages<typeof english>('errors.http', {
	'connection-reset': '容器重置了连接。',
	'connection-reset.next': '其控制台中可能有原因。请重试。',
	'http-bad-request': '无法发送此请求。',
	'http-bad-request.next': '请更正路径、方法或请求头。',
	'http-empty': '容器没有响应就关闭了连接。',
	'http-empty.next': '其控制台中可能有原因；一次只服务一个客户端的服务器也可能正忙。',
	'http-malformed': '响应不是 HTTP。',
	'http-malformed.next': '请在“TCP”中查看字节，并检查程序发送的状态行和响应头。',
	'http-redirect': '服务器重定向到了无法打开的位置。',
	'http-redirect.next': '从这里只能访问容器本身。',
	'http-timeout': '容器没有及时响应。',
	'http-timeout.next': '它可能正忙，或在等待更多数据。其控制台中可能有原因。',
	'http-too-large': '响应过大。',
	'http-too-large.next': '请减少每次发送的数据量。',
	'http-truncated': '响应不完整。',
	'http-truncated.next': '请将程序发送的 Content-Length 与正文大小进行比较。',
	'websocket-protocol': '容器发送的内容不是 WebSocket 消息。',
	'websocket-protocol.next': '请检查每条消息开头的两字节头部。',
	'websocket-refused': '容器没有接受 WebSocket。',
	'websocket-refused.next': '请检查路径以及程序对握手的响应。',
	'websocket-too-large': 'WebSocket 消息过大。',
	'websocket-too-large.next': '请减少每次发送的数据量。'
});
