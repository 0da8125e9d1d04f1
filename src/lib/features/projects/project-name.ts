// What a project may be called: nearly anything that can be read in one line.

export const MAX_PROJECT_NAME = 80;

/** Why the name cannot be used, or null. */
export function checkProjectName(name: string): string | null {
	if (!name.trim()) return 'Enter a name.';
	if (name.length > MAX_PROJECT_NAME)
		return `Use at most ${MAX_PROJECT_NAME} characters; this name has ${name.length}.`;
	if (/\p{Cc}/u.test(name)) return 'Remove control characters.';
	return null;
}
