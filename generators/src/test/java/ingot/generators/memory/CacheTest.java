package ingot.generators.memory;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;

class CacheTest {
    @Device(params = "shapes")
    static Cache device(CacheParams params) {
        return new Cache(params);
    }

    static List<CacheParams> shapes() {
        return List.of(new CacheParams(8, 2, 8, 4, 4, 4), new CacheParams(16, 1, 7, 1, 8, 2), new CacheParams(8, 8, 9, 8, 1, 8), new CacheParams(8, 1, 5, 2, 2, 1),
                new CacheParams(32, 4, 10, 4, 2, 16));
    }

    @HardwareTest(engines = JVM)
    void isAMemoryThatKnowsWhatItHolds(Dut<Cache> dut) {
        for (double slowness : new double[] {0, 0.6}) {
            dut.again(fresh -> {
                var traffic = new CacheTraffic(fresh, slowness);
                traffic.run(500);
                traffic.flush(false);
                traffic.run(200);
                traffic.flush(true);
                traffic.run(200);
            });
        }
    }
}
