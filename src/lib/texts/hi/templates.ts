// The texts of the ready folders for local toolchains, in Hindi.
import { messages } from '../messages.ts';
import type { templates as english } from '../en/templates.ts';

export const templates = messages<typeof english>('templates', {
	title: 'अपनी टूलचेन के साथ',
	what: 'बिल्ड फ़ाइलों, बाइंडिंग और दो प्रोग्रामों वाला फ़ोल्डर। उसे अनपैक करें, बिल्ड करें, और यहाँ फ़ॉलो करें: हर बिल्ड बोर्ड पर चलेगा।',
	rust: 'Rust',
	zig: 'Zig',
	tinygo: 'Go, TinyGo से',
	c: 'C, wasi-sdk या clang से',
	cpp: 'C++, wasi-sdk या clang से',
	assemblyscript: 'AssemblyScript, npm से',
	rustNeeds: 'Rust, wasm32-wasip1 target के साथ',
	zigNeeds: 'Zig 0.11 या बाद का',
	tinygoNeeds: 'Go और TinyGo 0.34 या बाद का, make',
	cNeeds: 'wasi-sdk, या clang, lld और wasi-libc, और make',
	cppNeeds: 'wasi-sdk, या clang, lld, wasi-libc और libc++, और make',
	assemblyscriptNeeds: 'Node.js, npm के साथ',
	rustBuild: 'cargo build --release',
	zigBuild: 'zig build',
	tinygoBuild: 'make',
	cBuild: 'make',
	cppBuild: 'make',
	assemblyscriptBuild: 'npm install, npm run build',
	needs: 'आपको चाहिए: {what}।',
	buildWith: 'बिल्ड: {command}',
	untested: 'जाँचा नहीं गया',
	untestedWhy: 'दस्तावेज़ देखकर लिखा गया: इस प्रोजेक्ट के टेस्ट में TinyGo नहीं है।',
	download: 'डाउनलोड करें',
	downloadOf: '{language} का फ़ोल्डर डाउनलोड करें',
	saved: '{file} सेव हो गई।',
	next: 'उसे अनपैक करें, जैसा उसके README में लिखा है वैसे बिल्ड करें, और फ़ोल्डर फ़ॉलो करें।',
	followFolder: 'फ़ोल्डर फ़ॉलो करें…',
	fromGallery: 'अपनी टूलचेन के साथ…',
	fromGalleryHint: 'Rust, Zig, Go, C, C++, AssemblyScript: आपके अपने एडिटर और कंपाइलर के लिए तैयार फ़ोल्डर'
});
