package ingot.generators.floating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.EngineKind;
import ingot.test.HardwareTest;
import java.util.List;

class FloatCompareTest {
    @Device(params = "formats")
    static FloatCompare device(CompareParams params) {
        return new FloatCompare(params);
    }

    static List<CompareParams> formats() {
        return List.of(CompareParams.of(FloatFormat.E4M3, 0), CompareParams.of(FloatFormat.E5M2, 0), CompareParams.of(FloatFormat.BINARY16, 1),
                CompareParams.of(FloatFormat.BINARY32, 0), CompareParams.of(FloatFormat.BF16.flushed(), 0));
    }

    @HardwareTest(engines = EngineKind.JVM)
    void comparesEveryPair(Dut<FloatCompare> dut) {
        var params = dut.top().params();
        var format = params.format();
        var model = FloatModel.of(format, RoundingMode.NEAREST_EVEN);
        var codes = format.width() == 8 ? Corners.all(format) : Corners.of(format);
        var run = dut.simulator();
        int a = run.port("a");
        int b = run.port("b");
        int[] ports = {run.port("less"), run.port("equal"), run.port("unordered"), run.port("signaling"), run.port("minimum"), run.port("maximum")};
        for (long first : codes) {
            for (long second : codes) {
                run.poke(a, first);
                run.poke(b, second);
                if (params.stages() > 0) {
                    run.step(1);
                }
                var order = model.compare(first, second);
                boolean signaling = FloatValue.of(format, first).signaling() || FloatValue.of(format, second).signaling();
                long[] expected = {order.isPresent() && order.getAsInt() < 0 ? 1 : 0, order.isPresent() && order.getAsInt() == 0 ? 1 : 0,
                        order.isPresent() ? 0 : 1, signaling ? 1 : 0, model.minimum(first, second), model.maximum(first, second)};
                for (int i = 0; i < ports.length; i++) {
                    if (run.peek(ports[i]) != expected[i]) {
                        assertEquals(expected[i], run.peek(ports[i]), "output %d of 0x%x, 0x%x".formatted(i, first, second));
                    }
                }
            }
        }
    }
}
