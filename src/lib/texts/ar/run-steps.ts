// A run as it goes: its steps, and where it stands, in Arabic.
import { messages } from '../messages.ts';
import type { runSteps as english } from '../en/run-steps.ts';

export const runSteps = messages<typeof english>('runSteps', {
	compile: 'التصريف',
	upload: 'الرفع',
	verify: 'التحقق',
	start: 'البدء',
	waiting: 'في الانتظار',
	active: 'قيد التنفيذ',
	done: 'تم',
	failed: 'فشل',
	preparing: 'تحضير المصرِّف',
	fetching: 'جلب المصرِّف',
	fetchingBytes: 'جلب المصرِّف، مرة واحدة: {bytes}',
	compiling: 'التصريف',
	uploading: 'الرفع',
	starting: 'بدء الحاوية',
	running: 'تعمل {id}',
	bytes: '{done}',
	bytesOf: '{done} من {total} ‏({percent})',
	bytesAtRate: '{done} من {total}، {rate}/ث، بقي {left}',
	comparing: 'مقارنة الصورة على اللوحة',
	unplugged: 'مفصولة: صِل اللوحة للمتابعة',
	endedByUser: 'أُوقفت {id}',
	endedByError: 'توقفت {id}: {why}',
	ended: 'انتهت {id}',
	endedWell: 'انتهت {id}، رمز الخروج 0',
	endedWith: 'انتهت {id} برمز الخروج {exitCode}'
});
