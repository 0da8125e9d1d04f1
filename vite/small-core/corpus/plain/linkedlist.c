#include <stdio.h>
#include <stdlib.h>
typedef struct Node { int data; struct Node* next; } Node;
Node* newNode(int d) { Node* n = (Node*)malloc(sizeof(Node)); n->data = d; n->next = NULL; return n; }
void insertEnd(Node** head, int d) { if (*head == NULL) { *head = newNode(d); return; } Node* t = *head; while (t->next != NULL) t = t->next; t->next = newNode(d); }
void sortList(Node* head) { int swapped; Node* p; Node* l = NULL; if (!head) return; do { swapped = 0; p = head; while (p->next != l) { if (p->data > p->next->data) { int t = p->data; p->data = p->next->data; p->next->data = t; swapped = 1; } p = p->next; } l = p; } while (swapped); }
Node* mergeLists(Node* a, Node* b) { if (!a) return b; if (!b) return a; if (a->data < b->data) { a->next = mergeLists(a->next, b); return a; } b->next = mergeLists(a, b->next); return b; }
int hasCycle(Node* h) { Node *s = h, *f = h; while (f && f->next) { s = s->next; f = f->next->next; if (s == f) return 1; } return 0; }
int main() { Node *a = NULL, *b = NULL; int i; for (i = 0; i < 5; i++) { insertEnd(&a, (i * 37) % 11); insertEnd(&b, (i * 13) % 7); } sortList(a); sortList(b); Node* m = mergeLists(a, b); for (Node* p = m; p; p = p->next) printf("%d -> ", p->data); printf("NULL %d\n", hasCycle(m)); while (m) { Node* n = m->next; free(m); m = n; } return 0; }
