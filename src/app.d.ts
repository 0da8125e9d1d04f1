// Ambient types of the app: Kit looks for its App namespace here, and what the build defines is declared.
declare global {
	namespace App {}
	/** The site was built with builds of firmware (`FIRMWARE_DIR`), in its folder `firmware/`. */
	const __OFFERS_FIRMWARE__: boolean;
}

export {};
