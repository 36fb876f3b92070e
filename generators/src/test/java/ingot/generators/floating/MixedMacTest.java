package ingot.generators.floating;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MixedMacTest {
    static List<MixedMacParams> mixes() {
        return List.of(MixedMacParams.of(FloatFormat.E4M3, FloatFormat.BINARY32, 0), MixedMacParams.of(FloatFormat.E5M2, FloatFormat.BINARY32, 2),
                MixedMacParams.of(FloatFormat.BF16, FloatFormat.BINARY32, 3), MixedMacParams.of(FloatFormat.BINARY16, FloatFormat.BINARY32, 0),
                MixedMacParams.of(FloatFormat.E4M3, FloatFormat.BINARY16, 0), MixedMacParams.of(FloatFormat.BF16, FloatFormat.BINARY32.flushed(), 0));
    }

    @ParameterizedTest
    @MethodSource("mixes")
    void addsNarrowProductsToWideSums(MixedMacParams params) {
        var triples = new Triples(params.factors(), params.sum(), params.stages(), params.randomBits(), () -> new MixedMac(params));
        triples.corners();
        triples.random(new Random(33), 2000);
    }
}
