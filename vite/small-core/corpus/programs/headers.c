/* Every header of the library that compiles by itself. */
#define _GNU_SOURCE
#include <alloca.h>
#include <assert.h>
#include <byteswap.h>
#include <complex.h>
#include <ctype.h>
#include <dirent.h>
#include <endian.h>
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <features.h>
#include <fenv.h>
#include <float.h>
#include <fmtmsg.h>
#include <fnmatch.h>
#include <getopt.h>
#include <glob.h>
#include <iconv.h>
#include <inttypes.h>
#include <iso646.h>
#include <langinfo.h>
#include <libgen.h>
#include <limits.h>
#include <locale.h>
#include <malloc.h>
#include <math.h>
#include <memory.h>
#include <monetary.h>
#include <nl_types.h>
#include <poll.h>
#include <regex.h>
#include <sched.h>
#include <search.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdckdint.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <stdnoreturn.h>
#include <string.h>
#include <strings.h>
#include <sysexits.h>
#include <tgmath.h>
#include <time.h>
#include <uchar.h>
#include <unistd.h>
#include <values.h>
#include <wchar.h>
#include <wctype.h>
#include <sys/types.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/select.h>
#include <sys/ioctl.h>
#include <sys/uio.h>
#include <sys/param.h>
#include <ocre_api.h>

static int order(const void *a, const void *b) { return strcmp(a, b); }
int main(int argc, char **argv)
{
	regex_t regex; regmatch_t match[2]; void *tree = NULL; fd_set set; struct timeval timeout = { 0, 5 };
	if (regcomp(&regex, "^a(b+)c$", REG_EXTENDED) == 0 and regexec(&regex, argv[0], 2, match, 0) == 0) printf("%d\n", (int)match[1].rm_so);
	regfree(&regex); tsearch("a", &tree, order); tfind("a", &tree, order); FD_ZERO(&set); FD_SET(0, &set); select(1, &set, NULL, NULL, &timeout);
	printf("%d %s %s %d %u %d %d\n", fnmatch("*.c", argv[0], 0), basename(argv[0]), dirname(argv[0]), MIN(argc, 3), htobe32(argc), bswap_16(argc), MAX(1, argc)); 
	if (not argc) return EX_USAGE; return DBL_MAX > FLT_MAX ? (int)lgamma(argc) : WCHAR_MAX;
}
