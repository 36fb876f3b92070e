/**
 * Hardware tests in JUnit: written once, run on every engine.
 *
 * {@snippet :
 * class CounterTest {
 *     @Device
 *     static Counter counter() {
 *         return new Counter(new CounterParams(8));
 *     }
 *
 *     @HardwareTest(engines = {JVM, VERILATOR, GATES})
 *     void counts(Dut<Counter> dut) {
 *         dut.poke(dut.top().enable, true);
 *         dut.step(3);
 *         dut.expect(dut.top().count, 3);
 *     }
 * }
 * }
 *
 * <p>A failure names the cycle, the port, both values as the port's type, the engine, and a wave file of the last cycles.
 */
package ingot.test;
