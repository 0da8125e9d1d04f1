// The texts of the menu of projects and imports, in Hindi.
import { messages } from '../messages.ts';
import type { projectMenu as english } from '../en/project-menu.ts';

export const projectMenu = messages<typeof english>('projectMenu', {
	noProject: 'कोई प्रोजेक्ट नहीं',
	importInProgress: 'इंपोर्ट हो रहा है',
	readingFilename: '“{fileName}” पढ़ी जा रही है…',
	readingAloud: '{fileName} पढ़ी जा रही है',
	unpackedbytesUnpacked: '{unpackedBytes} अनपैक हुए',
	cancel: 'रद्द करें',
	projectNoneMenu: 'प्रोजेक्ट {none}: मेन्यू'
});
