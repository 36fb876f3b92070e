package ingot.generators.memory;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

/** A cache of few words on every engine, gates included. */
class CacheEnginesTest {
    @Device
    static Cache device() {
        return new Cache(new CacheParams(4, 2, 6, 2, 2, 2));
    }

    @HardwareTest
    void isAMemoryOnEveryEngine(Dut<Cache> dut) {
        var traffic = new CacheTraffic(dut, 0.4);
        traffic.run(200);
        traffic.flush(true);
        traffic.run(50);
        traffic.flush(false);
    }
}
