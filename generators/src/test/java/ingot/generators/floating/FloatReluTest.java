package ingot.generators.floating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Design;
import ingot.sim.jvm.JvmEngine;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rectifiers of every number of 8 and 16 bits, and of corners of 32. */
class FloatReluTest {
    static List<FloatReluParams> kinds() {
        return List.of(FloatReluParams.of(FloatFormat.E4M3, true), FloatReluParams.of(FloatFormat.E5M2, false), FloatReluParams.of(FloatFormat.BF16, true),
                FloatReluParams.of(FloatFormat.BINARY16, true), FloatReluParams.of(FloatFormat.BINARY32, true));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isTheLargerOfTheNumberAndZero(FloatReluParams params) {
        var format = params.format();
        var model = FloatModel.of(format, RoundingMode.NEAREST_EVEN);
        long six = model.fromInteger(BigInteger.valueOf(6)).bits();
        try (var simulator = new JvmEngine().compile(Design.of(() -> new FloatRelu(params)).netlist())) {
            int in = simulator.port("x");
            int out = simulator.port("result");
            for (long code : format.width() <= 16 ? Corners.all(format) : Corners.of(format)) {
                simulator.poke(in, code);
                boolean isNan = FloatValue.of(format, code).isNan();
                long positive = model.maximum(code, 0);
                long expected = isNan ? format.nan() : params.six() ? model.minimum(positive, six) : positive;
                assertEquals(expected, simulator.peek(out) & (1L << format.width()) - 1, () -> Long.toHexString(code));
            }
        }
    }
}
