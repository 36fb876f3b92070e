/** Memories, register files and tables; codes that find and correct errors; registers that shift with feedback. */
package ingot.generators.memory;
