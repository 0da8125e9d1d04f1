/* Takes all the memory that there is, writes to it again and again. */
#include <stdio.h>
#include <string.h>

int main(void)
{
	while (__builtin_wasm_memory_grow(0, 1) != (size_t)-1)
		;
	size_t bytes = __builtin_wasm_memory_size(0) * 65536;
	char *end = (char *)bytes;
	printf("%zu bytes\n", bytes);
	for (unsigned char i = 0;; i++)
		memset(end - 65536, i, 65535);
}
