#include <ocre_api.h>
#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <ctype.h>
typedef struct { const char *name; int (*run)(int argc, char **argv); const char *help; } cmd_t;
static int cmd_help(int, char **); static int cmd_led(int argc, char **argv) { if (argc < 2) { puts("led on|off|toggle"); return -1; } if (!strcmp(argv[1], "on")) return ocre_gpio_pin_set(7, 7, 1); if (!strcmp(argv[1], "off")) return ocre_gpio_pin_set(7, 7, 0); return ocre_gpio_pin_toggle(7, 7); }
static int cmd_add(int argc, char **argv) { long s = 0; for (int i = 1; i < argc; i++) { char *e; long v = strtol(argv[i], &e, 0); if (*e) { printf("not a number: %s\n", argv[i]); return -2; } s += v; } printf("%ld\n", s); return 0; }
static const cmd_t cmds[] = { { "help", cmd_help, "this text" }, { "led", cmd_led, "drive the led" }, { "add", cmd_add, "sum of numbers" } };
static int cmd_help(int argc, char **argv) { (void)argc; (void)argv; for (size_t i = 0; i < sizeof cmds / sizeof *cmds; i++) printf("  %-8s%s\n", cmds[i].name, cmds[i].help); return 0; }
static int split(char *s, char **argv, int max) { int n = 0; while (n < max) { while (isspace((unsigned char)*s)) s++; if (!*s) break; argv[n++] = s; while (*s && !isspace((unsigned char)*s)) s++; if (*s) *s++ = '\0'; } return n; }
int main(void) { static char line[96]; char *av[8]; ocre_gpio_init(); ocre_gpio_configure(7, 7, OCRE_GPIO_DIR_OUTPUT); while (printf("> "), fflush(stdout), fgets(line, sizeof line, stdin)) { int ac = split(line, av, 8); if (!ac) continue; size_t i; for (i = 0; i < sizeof cmds / sizeof *cmds; i++) if (!strcmp(av[0], cmds[i].name)) { int rc = cmds[i].run(ac, av); if (rc) printf("rc=%d\n", rc); break; } if (i == sizeof cmds / sizeof *cmds) printf("unknown: %s\n", av[0]); } return 0; }
