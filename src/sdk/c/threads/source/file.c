/*
 * Streams of files, one thread at a time.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "stream.h"

#include <sys/types.h>

FILE *__real_fopen(const char *, const char *);
FILE *__real_fdopen(int, const char *);
int __real_fclose(FILE *);
size_t __real_fread(void *, size_t, size_t, FILE *);
char *__real_fgets(char *, int, FILE *);
int __real_fgetc(FILE *);
int __real_getc(FILE *);
int __real_ungetc(int, FILE *);
ssize_t __real_getdelim(char **, size_t *, int, FILE *);
ssize_t __real_getline(char **, size_t *, FILE *);
int __real_fseek(FILE *, long, int);
int __real_fseeko(FILE *, off_t, int);
long __real_ftell(FILE *);
off_t __real_ftello(FILE *);
void __real_rewind(FILE *);
int __real_vfscanf(FILE *, const char *, va_list);

FILE *__wrap_fopen(const char *path, const char *mode)
{
	LOCKED(FILE *, __real_fopen(path, mode));
}

FILE *__wrap_fdopen(int descriptor, const char *mode)
{
	LOCKED(FILE *, __real_fdopen(descriptor, mode));
}

int __wrap_fclose(FILE *stream)
{
	LOCKED(int, __real_fclose(stream));
}

size_t __wrap_fread(void *to, size_t size, size_t count, FILE *stream)
{
	LOCKED(size_t, __real_fread(to, size, count, stream));
}

char *__wrap_fgets(char *to, int size, FILE *stream)
{
	LOCKED(char *, __real_fgets(to, size, stream));
}

int __wrap_fgetc(FILE *stream)
{
	LOCKED(int, __real_fgetc(stream));
}

int __wrap_getc(FILE *stream)
{
	LOCKED(int, __real_getc(stream));
}

int __wrap_ungetc(int character, FILE *stream)
{
	LOCKED(int, __real_ungetc(character, stream));
}

ssize_t __wrap_getdelim(char **line, size_t *size, int end, FILE *stream)
{
	LOCKED(ssize_t, __real_getdelim(line, size, end, stream));
}

ssize_t __wrap_getline(char **line, size_t *size, FILE *stream)
{
	LOCKED(ssize_t, __real_getline(line, size, stream));
}

int __wrap_fseek(FILE *stream, long offset, int from)
{
	LOCKED(int, __real_fseek(stream, offset, from));
}

int __wrap_fseeko(FILE *stream, off_t offset, int from)
{
	LOCKED(int, __real_fseeko(stream, offset, from));
}

long __wrap_ftell(FILE *stream)
{
	LOCKED(long, __real_ftell(stream));
}

off_t __wrap_ftello(FILE *stream)
{
	LOCKED(off_t, __real_ftello(stream));
}

void __wrap_rewind(FILE *stream)
{
	LOCKED_VOID(__real_rewind(stream));
}

int __wrap_vfscanf(FILE *stream, const char *format, va_list arguments)
{
	LOCKED(int, __real_vfscanf(stream, format, arguments));
}

int __wrap_fscanf(FILE *stream, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int count = __wrap_vfscanf(stream, format, arguments);
	va_end(arguments);
	return count;
}

/*
 * The linker fetches a function from the C library only where somebody calls it by its own name, and the calls above
 * use another one. Nothing uses this table, so it does not end up in an image.
 */
void *const ocre_file_functions[] = {
	(void *)fopen, (void *)fdopen, (void *)fclose, (void *)fread, (void *)fgets, (void *)fgetc, (void *)getc,
	(void *)ungetc, (void *)getdelim, (void *)getline, (void *)fseek, (void *)fseeko, (void *)ftell,
	(void *)ftello, (void *)rewind, (void *)vfscanf,
};
