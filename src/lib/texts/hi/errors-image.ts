// What the errors of images and registries mean to a user, and what to do next, in Hindi.
import { messages } from '../messages.ts';
import type { imageErrors as english } from '../en/errors-image.ts';

export const imageErrors = messages<typeof english>('errors.image', {
	'blob-missing': 'इमेज का एक हिस्सा नहीं है।',
	'blob-missing.next': 'इमेज को फिर से लाएँ या एक्सपोर्ट करें।',
	'digest-mismatch': 'मिला हुआ कंटेंट अपने डाइजेस्ट से मेल नहीं खाता।',
	'digest-mismatch.next':
		'उसे छोड़ दिया गया। इमेज को फिर से लाएँ या एक्सपोर्ट करें। अगर समस्या बनी रहे, तो इमेज बदली गई है।',
	'digest-unsupported': 'इमेज अपने हिस्सों के लिए ऐसे डाइजेस्ट इस्तेमाल करती है जो यहाँ सपोर्ट नहीं हैं।',
	'digest-unsupported.next': 'sha256 डाइजेस्ट वाली इमेज इस्तेमाल करें।',
	'docker-archive': '“{file}” docker save का आउटपुट लगती है।',
	'docker-archive.next':
		'पहले उसे OCI आर्काइव में कॉपी करें: skopeo copy docker-archive:FILE oci-archive:FILE.tar',
	'file-unknown': 'इस तरह की फ़ाइल सपोर्ट नहीं है।',
	'file-unknown.next':
		'आप प्रोजेक्ट (.zip या build.yaml वाला फ़ोल्डर), सोर्स और सिनारियो (UTF-8 टेक्स्ट), इमेज (OCI लेआउट वाली .tar या .zip), मॉड्यूल (.wasm) और रिकॉर्डिंग (.ocre-recording) इंपोर्ट कर सकते हैं।',
	'image-invalid': 'इमेज ख़राब है।',
	'image-invalid.next': 'उसे फिर से लाएँ या एक्सपोर्ट करें।',
	'key-invalid': 'यह इस्तेमाल लायक पब्लिक कुंजी नहीं है।',
	'key-invalid.next': 'वह PEM फ़ॉर्मैट में P-256 कुंजी होनी चाहिए, जैसी openssl और cosign लिखते हैं।',
	'layer-digests-differ': 'इमेज ख़ुद से मेल नहीं खाती: उसके config में लेयर उसके manifest से अलग हैं।',
	'layer-digests-differ.next': 'उसे फिर से बिल्ड करें।',
	'media-type-foreign': 'यह Ocre इमेज नहीं है।',
	'media-type-foreign.next': 'Ocre इमेज में application/wasm की एक लेयर होती है।',
	'module-invalid': 'यह सही WebAssembly मॉड्यूल नहीं है।',
	'module-invalid.next': 'उसे फिर से बिल्ड या डाउनलोड करें।',
	'not-ocre-image': 'यह Ocre इमेज नहीं है।',
	'not-ocre-image.next': 'Ocre इमेज में wasm config और application/wasm की एक लेयर होती है।',
	'reference-malformed': '“{given}” REGISTRY/REPOSITORY:TAG के रूप में नहीं है।',
	'reference-malformed.next': 'उसे ठीक करें, जैसे “registry.example/team/blinky:1.0.0”।',
	'registry-address-invalid': '“{given}” रजिस्ट्री का पता नहीं है।',
	'registry-address-invalid.next':
		'होस्ट लिखें, ज़रूरी हो तो पोर्ट के साथ, जैसे “https://registry.example:5000”।',
	'registry-address-login': 'पते में यूज़रनेम या पासवर्ड नहीं हो सकता।',
	'registry-address-login.next': 'उन्हें उनके अपने फ़ील्ड में लिखें।',
	'registry-busy': 'रजिस्ट्री अनुरोधों की संख्या सीमित कर रही है।',
	'registry-busy.next': 'एक मिनट बाद फिर कोशिश करें।',
	'registry-cors': 'रजिस्ट्री ने इस पेज को जवाब नहीं दिया।',
	'registry-cors.next':
		'या तो वह इस पते पर नहीं चल रही, या वह इस पेज के अनुरोध नहीं लेती (CORS)। उसे जो सेटिंग चाहिए, वे नीचे हैं; या इमेज डाउनलोड करके skopeo कमांड इस्तेमाल करें।',
	'registry-denied': 'रजिस्ट्री में आपको इसकी अनुमति नहीं है।',
	'registry-denied.next': 'उस रिपॉज़िटरी में पुश करने या हटाने की अनुमति माँगें, या दूसरी चुनें।',
	'registry-error': 'रजिस्ट्री ने एरर के साथ जवाब दिया।',
	'registry-error.next':
		'एक मिनट बाद फिर कोशिश करें। अगर ऐसा फिर हो, तो रजिस्ट्री ने जो कहा वह विवरण में है।',
	'registry-headers-hidden': 'रजिस्ट्री वे हेडर नहीं दिखाती जो इस पेज को चाहिए।',
	'registry-headers-hidden.next': 'उसके Access-Control-Expose-Headers में Location होना चाहिए।',
	'registry-login-failed': 'रजिस्ट्री ने यूज़रनेम या पासवर्ड नहीं माना।',
	'registry-login-failed.next': 'दोनों जाँचें। कुछ रजिस्ट्री पासवर्ड की जगह टोकन माँगती हैं।',
	'registry-login-needed': 'रजिस्ट्री को यूज़रनेम और पासवर्ड चाहिए।',
	'registry-login-needed.next': 'दोनों फ़ील्ड भरें और फिर कोशिश करें।',
	'registry-mixed-content': 'https वाला पेज सादे http वाली रजिस्ट्री इस्तेमाल नहीं कर सकता।',
	'registry-mixed-content.next':
		'https का पता इस्तेमाल करें, इस पेज को रजिस्ट्री के ही होस्ट से खोलें, या इमेज डाउनलोड करके skopeo कमांड इस्तेमाल करें।',
	'registry-not-found': 'रजिस्ट्री में ऐसी कोई इमेज नहीं है।',
	'registry-not-found.next': 'रिपॉज़िटरी और टैग जाँचें; “टैग की सूची” दिखाती है कि वहाँ क्या-क्या है।',
	'registry-too-large': 'रजिस्ट्री ने इमेज की सीमा से ज़्यादा भेजा।',
	'registry-too-large.next': 'इमेज और उससे जुड़ी सब चीज़ें मिलाकर 128 MB तक हो सकती हैं।',
	'registry-unreachable': 'रजिस्ट्री से कनेक्शन टूट गया।',
	'registry-unreachable.next':
		'पता और नेटवर्क जाँचें, फिर दोबारा कोशिश करें: जो हिस्से पहुँच चुके हैं, वे फिर से नहीं भेजे जाते।',
	'registry-unsupported': 'रजिस्ट्री इसे सपोर्ट नहीं करती।',
	'registry-unsupported.next': 'कई रजिस्ट्री में हटाना बंद होता है।',
	'repository-invalid': '“{given}” रिपॉज़िटरी का सही नाम नहीं है।',
	'repository-invalid.next':
		'a–z, 0–9, “.”, “_” और “-” इस्तेमाल करें, “/” से जुड़े हिस्सों में, सब छोटे अक्षरों में।',
	'several-manifests': 'आर्काइव में कई इमेज हैं।',
	'several-manifests.next':
		'Ocre आर्काइव में एक इमेज होती है। जो इमेज चाहिए उसे उसके अपने आर्काइव में कॉपी करें, जैसे skopeo से।',
	'signature-invalid': 'सिग्नेचर ख़राब है, या किसी इमेज का नहीं है।',
	'signature-invalid.next': 'इमेज को फिर से साइन करें।',
	'signing-unavailable': 'सादे http पर ब्राउज़र न साइन कर सकता है, न सिग्नेचर जाँच सकता है।',
	'signing-unavailable.next': 'यह पेज https से खोलें। इमेज के डाइजेस्ट अब भी जाँचे जाते हैं।',
	'size-mismatch': 'मिले हुए कंटेंट का आकार वह नहीं है जो बताया गया था।',
	'size-mismatch.next': 'उसे छोड़ दिया गया। इमेज को फिर से लाएँ या एक्सपोर्ट करें।',
	'sources-invalid': 'इस इमेज के सोर्स ख़राब हैं।',
	'sources-invalid.next': 'इमेज फिर भी चलाई जा सकती है। सोर्स पाने के लिए उसे फिर से बिल्ड करें।',
	'tag-invalid': '“{given}” सही टैग नहीं है।',
	'tag-invalid.next': 'अंग्रेज़ी अक्षर, अंक, “.”, “_” और “-” इस्तेमाल करें, ज़्यादा से ज़्यादा 128 अक्षर।',
	'tag-taken': 'यह टैग पहले से किसी दूसरी इमेज पर है।',
	'tag-taken.next': 'दूसरा टैग चुनें, या पूछे जाने पर इसे हटाकर नई इमेज पर लगाना पक्का करें।',
	'packing-failed': 'zip पैक नहीं हो सकी।',
	'packing-failed.next':
		'फिर कोशिश करें। हो सकता है कि इसे ब्राउज़र की मेमोरी से ज़्यादा चाहिए: tar में एक्सपोर्ट करें, या एक बार में कम इमेज।'
});
