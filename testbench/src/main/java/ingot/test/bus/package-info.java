/** Memories and buses outside a device: what answers its requests, and what asks. Built on the streams of {@link ingot.test.Dut}. */
package ingot.test.bus;
