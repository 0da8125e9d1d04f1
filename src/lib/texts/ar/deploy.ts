// The texts of deploying to several boards, in Arabic.
import { messages } from '../messages.ts';
import type { deploy as english } from '../en/deploy.ts';

export const deploy = messages<typeof english>('deploy', {
	waitingForTheProgram: 'في انتظار البرنامج',
	bytesOf: '{name}: البايتات',
	deployToSeveralBoards: 'النشر على عدة لوحات',
	projectnameIsBuiltOnceUploaded:
		'يُبنى «{projectName}» مرة واحدة، ويُرفع إلى ثلاث لوحات في آن واحد، ويُتحقق منه بقيمة SHA-256، ثم يُبدأ. الحاوية التي لها المعرّف نفسه تُستبدل.',
	noBoardIsConnectedConnect: 'لا توجد لوحة متصلة. صِل واحدة من القائمة المجاورة لزر «تشغيل».',
	board: 'اللوحة',
	deployment: 'النشر',
	actions: 'الإجراءات',
	cancelName: 'إلغاء {name}',
	cancel: 'إلغاء',
	retryName: 'إعادة المحاولة مع {name}',
	retry: 'إعادة المحاولة',
	close: 'إغلاق',
	cancelAll: 'إلغاء الكل',
	retryBoards:
		'إعادة المحاولة مع {count, plural, one{لوحة واحدة} two{لوحتين} few{# لوحات} many{# لوحة} other{# لوحة}}',
	deployToBoards:
		'النشر على {count, plural, one{لوحة واحدة} two{لوحتين} few{# لوحات} many{# لوحة} other{# لوحة}}',
	waitingItsTurn: 'في انتظار دورها',
	unpluggedPlugItInAgain: 'مفصولة: صِلها من جديد',
	comparingTheImageOnThe: 'مقارنة الصورة على اللوحة',
	buildingTheProgram: 'يجري بناء البرنامج.',
	boardsDone:
		'اكتمل {done} من {count, plural, one{لوحة واحدة} two{لوحتين} few{# لوحات} many{# لوحة} other{# لوحة}}',
	failed: 'فشل {failed}',
	cancelled: 'أُلغي {cancelled}',
	aDeploymentIsInProgress: 'هناك نشر جارٍ.',
	chooseAtLeastOneBoard: 'اختر لوحة واحدة على الأقل.',
	progress: '{doneBytes} من {totalBytes}',
	progressAtRate: '{bytes}، {bytesPerSecond}/ث، بقي {remainingMs}',
	alreadyThere: 'موجودة على اللوحة بالفعل؛ قُرئت من اللوحة قيمة SHA-256 ‏<code>{sha256}…</code>',
	sent: '{bytes}؛ قُرئت من اللوحة قيمة SHA-256 ‏<code>{sha256}…</code>'
});
