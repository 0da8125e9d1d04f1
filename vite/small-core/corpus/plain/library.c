#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#define MAX 50
typedef struct { char title[40]; char author[40]; int year; int borrowed; } Book;
Book library[MAX]; int n = 0;
void addBook(const char *t, const char *a, int y) { if (n < MAX) { strcpy(library[n].title, t); strcpy(library[n].author, a); library[n].year = y; library[n].borrowed = 0; n++; } }
Book *findBook(const char *t) { for (int i = 0; i < n; i++) if (strcmp(library[i].title, t) == 0) return &library[i]; return NULL; }
int byYear(const void *a, const void *b) { return ((Book *)a)->year - ((Book *)b)->year; }
int main() { addBook("Dune", "Herbert", 1965); addBook("Emma", "Austen", 1815); addBook("1984", "Orwell", 1949); Book *b = findBook("Dune"); if (b != NULL) { b->borrowed = !b->borrowed; } qsort(library, n, sizeof(Book), byYear); for (int i = 0; i < n; i++) printf("%-20s %-15s %d %s\n", library[i].title, library[i].author, library[i].year, library[i].borrowed ? "(out)" : ""); return 0; }
