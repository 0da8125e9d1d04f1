// The toolchain of this build of the site, as our Vite plugin provides it.

declare module 'virtual:toolchain' {
	export const manifest: import('./manifest.ts').ToolchainManifest;
}
