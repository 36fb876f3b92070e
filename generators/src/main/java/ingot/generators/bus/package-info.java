/** Buses: AXI4, AXI4-Lite, AXI-Stream, APB and Wishbone with the rules of their protocols, and registers behind AXI4-Lite that a Java record describes. */
package ingot.generators.bus;
