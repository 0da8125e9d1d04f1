// Lets the user choose files of their device, from a menu or a command: neither has an input of its own.

export interface FileChoice {
	/** A whole folder with everything in it. */
	folder?: boolean;
	multiple?: boolean;
	/** As the attribute of an input. */
	accept?: string;
}

/** Has to be called from what the user did. Empty when nothing was chosen. */
export function chooseFiles({ folder, multiple, accept }: FileChoice = {}): Promise<File[]> {
	const input = document.createElement('input');
	input.type = 'file';
	input.multiple = multiple ?? false;
	input.webkitdirectory = folder ?? false;
	if (accept !== undefined) input.accept = accept;
	input.hidden = true;
	// One that is not in the document is let go by WebKit before anything was chosen.
	document.body.append(input);
	return new Promise((resolve) => {
		const end = () => {
			input.remove();
			resolve([...(input.files ?? [])]);
		};
		input.addEventListener('change', end, { once: true });
		input.addEventListener('cancel', end, { once: true });
		input.click();
	});
}
