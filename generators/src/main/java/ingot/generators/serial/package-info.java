/** Serial lines: UART, SPI, I²C and JTAG. */
package ingot.generators.serial;
