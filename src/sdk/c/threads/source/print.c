/*
 * Output, one thread at a time.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "stream.h"

int __real_vprintf(const char *, va_list);
int __real_vfprintf(FILE *, const char *, va_list);
int __real_puts(const char *);
int __real_putchar(int);
int __real_putc(int, FILE *);
int __real_fputc(int, FILE *);
int __real_fputs(const char *, FILE *);
size_t __real_fwrite(const void *, size_t, size_t, FILE *);
int __real_fflush(FILE *);
void __real_perror(const char *);

int __wrap_vprintf(const char *format, va_list arguments)
{
	LOCKED(int, __real_vprintf(format, arguments));
}

int __wrap_vfprintf(FILE *stream, const char *format, va_list arguments)
{
	LOCKED(int, __real_vfprintf(stream, format, arguments));
}

int __wrap_printf(const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int count = __wrap_vprintf(format, arguments);
	va_end(arguments);
	return count;
}

int __wrap_fprintf(FILE *stream, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int count = __wrap_vfprintf(stream, format, arguments);
	va_end(arguments);
	return count;
}

int __wrap_puts(const char *text)
{
	LOCKED(int, __real_puts(text));
}

int __wrap_putchar(int character)
{
	LOCKED(int, __real_putchar(character));
}

int __wrap_putc(int character, FILE *stream)
{
	LOCKED(int, __real_putc(character, stream));
}

int __wrap_fputc(int character, FILE *stream)
{
	LOCKED(int, __real_fputc(character, stream));
}

int __wrap_fputs(const char *text, FILE *stream)
{
	LOCKED(int, __real_fputs(text, stream));
}

size_t __wrap_fwrite(const void *from, size_t size, size_t count, FILE *stream)
{
	LOCKED(size_t, __real_fwrite(from, size, count, stream));
}

int __wrap_fflush(FILE *stream)
{
	LOCKED(int, __real_fflush(stream));
}

void __wrap_perror(const char *text)
{
	LOCKED_VOID(__real_perror(text));
}

/*
 * The linker fetches a function from the C library only where somebody calls it by its own name, and the calls above
 * use another one. Nothing uses this table, so it does not end up in an image.
 */
void *const ocre_print_functions[] = {
	(void *)vprintf, (void *)vfprintf, (void *)puts, (void *)putchar, (void *)putc, (void *)fputc,
	(void *)fputs, (void *)fwrite, (void *)fflush, (void *)perror,
};
