/** Buses: AXI4-Lite, and registers behind it that a Java record describes. */
package ingot.generators.bus;
