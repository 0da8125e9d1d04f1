/* string.h, ctype.h, wchar.h and what people write themselves instead. */
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <ctype.h>
#include <wchar.h>
#include <wctype.h>
#include <uchar.h>
#include <stdlib.h>
#include <locale.h>
#include <stdbool.h>
#include <errno.h>

static size_t my_strlen(const char *s) { const char *p = s; while (*p) p++; return p - s; }
static char *my_strcpy(char *d, const char *s) { char *r = d; while ((*d++ = *s++)) ; return r; }
static int my_strcmp(const char *a, const char *b) { while (*a && *a == *b) a++, b++; return (unsigned char)*a - (unsigned char)*b; }
static void my_memset(char *p, int c, size_t n) { while (n--) *p++ = c; }
static void my_memcpy(char *d, const char *s, size_t n) { for (size_t i = 0; i < n; i++) d[i] = s[i]; }
static void my_memmove(char *d, const char *s, int n) { if (d < s) for (int i = 0; i < n; i++) d[i] = s[i]; else for (int i = n - 1; i >= 0; i--) d[i] = s[i]; }
static void reverse(char *s) { for (int i = 0, j = (int)strlen(s) - 1; i < j; i++, j--) { char c = s[i]; s[i] = s[j]; s[j] = c; } }
static void upper(char *s) { for (; *s; s++) if (*s >= 'a' && *s <= 'z') *s -= 32; }
static void capital(char *s) { bool start = true; for (; *s; ++s) { *s = start ? toupper((unsigned char)*s) : tolower(*s); start = isspace(*s); } }
static int vowels(const char *s) { int n = 0; for (int i = 0; s[i] != '\0'; i++) switch (tolower(s[i])) { case 'a': case 'e': case 'i': case 'o': case 'u': n++; } return n; }
static bool palindrome(const char *s) { int l = 0, r = strlen(s) - 1; while (l < r) { while (l < r && !isalnum(s[l])) l++; while (l < r && !isalnum(s[r])) r--; if (tolower(s[l++]) != tolower(s[r--])) return false; } return true; }
static int words(const char *s) { int n = 0, in = 0; while (*s) { if (*s == ' ' || *s == '\t' || *s == '\n') in = 0; else if (!in) { in = 1; n++; } s++; } return n; }
static void caesar(char *s, int k) { for (; *s; s++) if (isupper(*s)) *s = (*s - 'A' + k) % 26 + 'A'; else if (islower(*s)) *s = (*s - 'a' + k) % 26 + 'a'; }
static char *trim(char *s) { while (isspace((unsigned char)*s)) s++; char *e = s + strlen(s); while (e > s && isspace((unsigned char)e[-1])) e--; *e = 0; return s; }
static int my_atoi(const char *s) { int sign = 1, v = 0; while (*s == ' ') s++; if (*s == '-') { sign = -1; s++; } while (isdigit(*s)) v = v * 10 + (*s++ - '0'); return sign * v; }
static void my_itoa(int v, char *out) { char t[12]; int i = 0, n = v < 0; unsigned u = n ? -v : v; do t[i++] = '0' + u % 10; while (u /= 10); if (n) t[i++] = '-'; while (i) *out++ = t[--i]; *out = 0; }
static void hex(const unsigned char *p, int n, char *out) { static const char digits[] = "0123456789abcdef"; for (int i = 0; i < n; i++) { *out++ = digits[p[i] >> 4]; *out++ = digits[p[i] & 15]; } *out = 0; }
static void counts(const char *s, int *histogram) { for (int i = 0; i < 26; i++) histogram[i] = 0; for (; *s; s++) if (isalpha(*s)) histogram[tolower(*s) - 'a']++; }
static bool anagram(const char *a, const char *b) { int n[256] = { 0 }; while (*a) n[(unsigned char)*a++]++; while (*b) n[(unsigned char)*b++]--; for (int i = 0; i < 256; i++) if (n[i]) return false; return true; }
static void rle(const char *s) { while (*s) { char c = *s; int n = 0; while (*s == c) { n++; s++; } printf("%d%c", n, c); } putchar('\n'); }
static void base64(const unsigned char *s, size_t n, char *o) { static const char t[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"; size_t i; for (i = 0; i + 2 < n; i += 3) { *o++ = t[s[i] >> 2]; *o++ = t[(s[i] & 3) << 4 | s[i + 1] >> 4]; *o++ = t[(s[i + 1] & 15) << 2 | s[i + 2] >> 6]; *o++ = t[s[i + 2] & 63]; } if (i < n) { *o++ = t[s[i] >> 2]; *o++ = t[(s[i] & 3) << 4 | (i + 1 < n ? s[i + 1] >> 4 : 0)]; *o++ = i + 1 < n ? t[(s[i + 1] & 15) << 2] : '='; *o++ = '='; } *o = 0; }
static char *duplicate(const char *s) { char *d = malloc(strlen(s) + 1); return d ? strcpy(d, s) : NULL; }
static const char *find(const char *h, const char *n) { for (; *h; h++) { const char *a = h, *b = n; while (*a && *b && *a == *b) a++, b++; if (!*b) return h; } return NULL; }
static int by_text(const void *a, const void *b) { return strcmp(*(const char **)a, *(const char **)b); }

static void library(char *s, const char *t, size_t n)
{
	char b[100] = "", c[100], *save = NULL, *end;
	strcpy(b, t); strncpy(c, s, 20); c[19] = '\0'; strcat(b, "xyz"); strncat(b, s, 3); stpcpy(c, "stp"); strlcpy(c, t, sizeof c); strlcat(c, "more", sizeof c);
	printf("%d %d %d %d %d\n", strcmp(b, c), strncmp(b, c, n), strcasecmp(b, c), strncasecmp(b, c, 3), memcmp(b, c, 4));
	printf("%zu %zu %zu %zu\n", strlen(s), strnlen(s, 5), strspn(s, "abc"), strcspn(s, "xyz"));
	printf("%p %p %p %p %p\n", (void *)strchr(s, 'a'), (void *)strrchr(s, 'b'), (void *)strstr(s, "b"), (void *)strpbrk(s, "cd"), memchr(s, 'e', n));
	memcpy(c, b, n); memmove(c + 1, c, n); memset(c, 0, sizeof c); memcpy(c, "1234", 4); memset(c, 'x', n); memmem(c, 9, "x", 1); bzero(b, 4);
	for (char *p = strtok(s, " ,"); p; p = strtok(NULL, " ,")) puts(p);
	for (char *p = strtok_r(b, ";", &save); p != NULL; p = strtok_r(NULL, ";", &save)) printf("[%s]", p);
	char *d = strdup(t), *e = strndup(t, 2); puts(d); puts(e); free(d); free(e);
	printf("%d %ld %lu %lld %g %g %s\n", atoi(t), strtol(t, &end, 16), strtoul(t, NULL, 0), atoll(t), strtod(t, &end), atof(t), strerror(errno));
	printf("%zu %d %d\n", strlen("constant"), strcmp("a", "b"), memcmp("ab", "ab", 2)); printf("plain\n"); printf("%s\n", t); printf("%c", 'x'); printf(""); fputs("a", stdout); fprintf(stdout, "x"); sprintf(c, "%s", t); sprintf(c, "abc"); snprintf(c, sizeof c, "%d", 5); strchr(t, 0); strstr(t, ""); 
	if (strlen(t) == 0 || strncmp(t, "x", 1) == 0 || strcmp(t, "") == 0) puts("");
	if (strstr(t, "abc") == t) puts("starts");
	printf("%d%d%d%d%d%d%d%d%d%d%d\n", isalpha(*t), isdigit(*t), isalnum(*t), isspace(*t), isupper(*t), islower(*t), ispunct(*t), isxdigit(*t), iscntrl(*t), isprint(*t), isgraph(*t));
	putchar(toupper(*t)); putchar(tolower(*t)); putchar(toascii(*t)); setlocale(LC_ALL, ""); strcoll(s, t); strxfrm(c, t, 10);
}
static void wide(const wchar_t *w)
{
	wchar_t b[20] = L"wide \u00e9", *end; char n[40]; mbstate_t state = { 0 }; wchar_t one; const char *source = "h\xc3\xa9";
	wcscpy(b, w); wcscat(b, L"x"); wprintf(L"%ls %lc %zu\n", b, b[0], wcslen(b)); swprintf(b, 20, L"%d", 4); wmemset(b, L'a', 3); wmemcpy(b, w, 2);
	printf("%d %p %ld %d %d\n", wcscmp(b, w), (void *)wcschr(w, L'x'), wcstol(w, &end, 10), iswalpha(*w), (int)towupper(*w));
	printf("%zu %zu %zu %d\n", mbstowcs(b, source, 20), wcstombs(n, b, 40), mbrtowc(&one, source, 2, &state), mblen(source, 3));
	char16_t u16[] = u"utf16 \U0001F600"; char32_t u32[] = U"utf32"; const char u8s[] = u8"utf8 \u20ac"; printf("%zu %zu %zu %s\n", sizeof u16, sizeof u32, sizeof u8s, "joined" " " "text\t\"quoted\"\a\b\f\v\?\0x");
}
int main(int argc, char **argv)
{
	char s[64] = "hello world, again", o[128]; int h[26]; const char *list[] = { "pear", "apple", "fig" };
	library(s, argv[0], argc); wide(L"12 wide");
	my_strcpy(s, "madam"); reverse(s); upper(s); capital(s); caesar(s, 3); my_memset(o, 0, 128); my_memcpy(o, s, 6); my_memmove(o + 1, o, 5);
	printf("%zu %d %d %d %d %d %s\n", my_strlen(s), my_strcmp(s, o), vowels(s), palindrome(s), words(s), my_atoi(argv[0]), trim(s));
	my_itoa(-argc * 100, o); puts(o); hex((unsigned char *)s, 5, o); puts(o); counts(s, h); rle("aaabbc"); base64((unsigned char *)s, 5, o); puts(o);
	qsort(list, 3, sizeof *list, by_text); for (unsigned i = 0; i < 3; i++) printf("%-10s|%5s|%.2s|%*s\n", list[i], list[i], list[i], argc, list[i]);
	char *d = duplicate(s); printf("%d %s\n", anagram(d, s), find(d, "a") ? "yes" : "no"); free(d);
	return h[0];
}
