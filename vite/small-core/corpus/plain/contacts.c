#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct contact { char name[32], phone[16]; struct contact *next; };
static struct contact *head;
static int add(const char *n, const char *p) { struct contact *c = malloc(sizeof(struct contact)); if (c == NULL) { perror("malloc"); return -1; } snprintf(c->name, sizeof(c->name), "%s", n); strncpy(c->phone, p, 15); c->phone[15] = 0; struct contact **pp = &head; while (*pp && strcmp((*pp)->name, n) < 0) pp = &(*pp)->next; c->next = *pp; *pp = c; return 0; }
int main(void) { add("Zoe", "111"); add("Adam", "222"); add("Mia", "333"); int i = 0; for (struct contact *c = head; c != NULL; c = c->next) printf("%d. %-10s %s\n", ++i, c->name, c->phone); return EXIT_SUCCESS; }
