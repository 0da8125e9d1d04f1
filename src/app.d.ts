// Ambient types of the app. Kit looks for its App namespace here.
declare global {
	namespace App {}
}

export {};
