/** A small JSON reader and writer, so that the language needs nothing but the JDK. */
package ingot.hdl.json;
