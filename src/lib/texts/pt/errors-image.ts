// What the errors of images and registries mean to a user, and what to do next, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { imageErrors as english } from '../en/errors-image.ts';

export const imageErrors = messages<typeof english>('errors.image', {
	'blob-missing': 'Falta uma parte da imagem.',
	'blob-missing.next': 'Obtenha ou exporte a imagem de novo.',
	'digest-mismatch': 'O conteúdo recebido não corresponde ao digest.',
	'digest-mismatch.next':
		'Ele foi descartado. Obtenha ou exporte a imagem de novo. Se o problema persistir, a imagem foi alterada.',
	'digest-unsupported': 'A imagem identifica suas partes com um tipo de digest sem suporte aqui.',
	'digest-unsupported.next': 'Use uma imagem com digests sha256.',
	'docker-archive': '“{file}” parece ser a saída de docker save.',
	'docker-archive.next':
		'Copie-a primeiro para um arquivo OCI: skopeo copy docker-archive:FILE oci-archive:FILE.tar',
	'file-unknown': 'Este tipo de arquivo não tem suporte.',
	'file-unknown.next':
		'Você pode importar projetos (um .zip ou uma pasta com um build.yaml), fontes e cenários (texto UTF-8), imagens (um .tar ou .zip com um layout OCI), módulos (.wasm) e gravações (.ocre-recording).',
	'image-invalid': 'A imagem está danificada.',
	'image-invalid.next': 'Obtenha-a ou exporte-a de novo.',
	'key-invalid': 'Esta não é uma chave pública utilizável.',
	'key-invalid.next':
		'Ela deve ser uma chave P-256 no formato PEM, como as escritas por openssl e cosign.',
	'layer-digests-differ':
		'A imagem se contradiz: a config cita outras camadas que não as do manifesto.',
	'layer-digests-differ.next': 'Crie-a de novo.',
	'media-type-foreign': 'Esta não é uma imagem do Ocre.',
	'media-type-foreign.next': 'As imagens do Ocre têm uma única camada application/wasm.',
	'module-invalid': 'Este não é um módulo WebAssembly válido.',
	'module-invalid.next': 'Compile-o ou baixe-o de novo.',
	'not-ocre-image': 'Esta não é uma imagem do Ocre.',
	'not-ocre-image.next':
		'As imagens do Ocre têm uma config wasm e uma única camada application/wasm.',
	'reference-malformed': '“{given}” não tem a forma REGISTRY/REPOSITORY:TAG.',
	'reference-malformed.next': 'Corrija, por exemplo, para “registry.example/team/blinky:1.0.0”.',
	'registry-address-invalid': '“{given}” não é o endereço de um registro.',
	'registry-address-invalid.next':
		'Informe um host, com uma porta se preciso, como “https://registry.example:5000”.',
	'registry-address-login': 'Um endereço não pode conter nome de usuário nem senha.',
	'registry-address-login.next': 'Digite-os nos campos próprios.',
	'registry-busy': 'O registro está limitando as requisições.',
	'registry-busy.next': 'Tente de novo em um minuto.',
	'registry-cors': 'O registro não respondeu a esta página.',
	'registry-cors.next':
		'Ou ele não está em funcionamento nesse endereço, ou não permite requisições desta página (CORS). As configurações de que ele precisa estão abaixo; ou baixe a imagem e use o comando skopeo.',
	'registry-denied': 'Você não tem permissão para isto no registro.',
	'registry-denied.next':
		'Peça permissão para publicar ou excluir nesse repositório, ou escolha outro.',
	'registry-error': 'O registro respondeu com um erro.',
	'registry-error.next':
		'Tente de novo em um minuto. Se acontecer outra vez, o que o registro disse está nos detalhes.',
	'registry-headers-hidden': 'O registro não expõe cabeçalhos de que esta página precisa.',
	'registry-headers-hidden.next': 'Ele deve listar Location em Access-Control-Expose-Headers.',
	'registry-login-failed': 'O registro rejeitou o nome de usuário ou a senha.',
	'registry-login-failed.next':
		'Confira ambos. Alguns registros esperam um token no lugar da senha.',
	'registry-login-needed': 'O registro exige nome de usuário e senha.',
	'registry-login-needed.next': 'Preencha os dois campos e tente de novo.',
	'registry-mixed-content':
		'Uma página aberta por https não pode usar um registro por http sem criptografia.',
	'registry-mixed-content.next':
		'Use um endereço https, sirva esta página a partir do host do registro, ou baixe a imagem e use o comando skopeo.',
	'registry-not-found': 'O registro não tem essa imagem.',
	'registry-not-found.next': 'Confira o repositório e a tag; “Listar tags” mostra o que há.',
	'registry-too-large': 'O registro enviou mais do que uma imagem pode ter.',
	'registry-too-large.next': 'Uma imagem e tudo o que está anexado a ela podem somar 128 MB.',
	'registry-unreachable': 'A conexão com o registro foi perdida.',
	'registry-unreachable.next':
		'Verifique o endereço e a rede e tente de novo: as partes que chegaram não são enviadas outra vez.',
	'registry-unsupported': 'O registro não tem suporte a isto.',
	'registry-unsupported.next': 'Muitos registros têm a exclusão desativada.',
	'repository-invalid': '“{given}” não é um nome de repositório válido.',
	'repository-invalid.next':
		'Use a–z, 0–9, “.”, “_” e “-” em partes unidas por “/”, tudo em minúsculas.',
	'several-manifests': 'O arquivo contém várias imagens.',
	'several-manifests.next':
		'Um arquivo do Ocre contém uma só. Copie a imagem desejada para um arquivo próprio, por exemplo com skopeo.',
	'signature-invalid': 'A assinatura está danificada ou não se refere a uma imagem.',
	'signature-invalid.next': 'Assine a imagem de novo.',
	'signing-unavailable':
		'Por http sem criptografia, o navegador não consegue assinar nem verificar assinaturas.',
	'signing-unavailable.next':
		'Abra esta página por https. Os digests das imagens são verificados mesmo assim.',
	'size-mismatch': 'O conteúdo recebido não tem o tamanho anunciado.',
	'size-mismatch.next': 'Ele foi descartado. Obtenha ou exporte a imagem de novo.',
	'sources-invalid': 'As fontes nesta imagem estão danificadas.',
	'sources-invalid.next':
		'A imagem em si ainda pode ser executada. Crie-a de novo para ter as fontes.',
	'tag-invalid': '“{given}” não é uma tag válida.',
	'tag-invalid.next': 'Use letras, dígitos, “.”, “_” e “-”, no máximo 128 caracteres.',
	'tag-taken': 'A tag já aponta para outra imagem.',
	'tag-taken.next': 'Escolha outra tag, ou confirme quando a página perguntar se pode movê-la.',
	'packing-failed': 'Não foi possível criar o zip.',
	'packing-failed.next':
		'Tente de novo. Pode ser preciso mais memória do que o navegador tem: exporte como tar, ou menos imagens por vez.'
});
