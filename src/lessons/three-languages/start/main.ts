/*
 * The middle of three containers: one in C measures the light, one in WebAssembly text
 * switches a lamp. So far, this one does nothing between them.
 */
import { print } from 'ocre';

print('middle: it is there.');
