/** Quality of result: what the arithmetic blocks cost in cells of a process, and how fast they are. */
package ingot.bench.qor;
