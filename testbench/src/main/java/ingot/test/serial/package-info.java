/** What is at the other end of serial lines: UARTs, SPI and I²C devices and hosts, a JTAG host. Built on agents and tasks of {@link ingot.test.Dut}. */
package ingot.test.serial;
