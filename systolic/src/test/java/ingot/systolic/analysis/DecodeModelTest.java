package ingot.systolic.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.systolic.workload.Decoder;
import ingot.systolic.workload.MatMul;
import org.junit.jupiter.api.Test;

class DecodeModelTest {
    /** Seven billion weights of 16 bits on 3.35 TB/s are 239 tokens per second at most; without the embedding and its products they are few enough for 253. */
    @Test
    void isBoundByTheBandwidthOfItsWeights() {
        var times = new DecodeModel(Decoder.LLAMA2_7B, 16, 16, 1, 1).on(989e12, 3350e9);
        assertEquals(3350e9 / (2.0 * Decoder.LLAMA2_7B.weightsOfStep()), times.tokensPerSecond(), 0.001 * times.tokensPerSecond());
        assertEquals(253, times.tokensPerSecond(), 1);
        assertEquals("weights", times.bound());
    }

    /** A projection of one token is pure roofline. */
    @Test
    void aLayerOfADecoderIsOnItsRoofline() {
        var layer = new MatMul(1, 4096, 4096);
        double bytes = 16.0 / 8 * layer.weights();
        var roof = new Roofline(989e12 / 2, 3350e9);
        double seconds = Math.max(bytes / 3350e9, 2.0 * layer.macs() / 989e12);
        assertEquals(roof.reach(layer.macs() / bytes), layer.macs() / seconds, 0.001 * roof.reach(1));
    }

    @Test
    void longContextsAreBoundByTheirCache() {
        var model = new DecodeModel(Decoder.LLAMA2_7B, 4.5, 16, 16, 4096);
        var times = model.on(989e12, 3350e9);
        assertEquals("cache", times.bound());
        assertEquals(16.0 * 4097 * 2 * 32 * 4096 * 2, times.cache() * 3350e9, 1e6);
        var grouped = new DecodeModel(Decoder.QWEN3_8B, 4.5, 16, 16, 4096).on(989e12, 3350e9);
        assertTrue(grouped.cache() < 0.3 * times.cache(), "a quarter of the heads, on more blocks");
    }

    @Test
    void largeBatchesAreBoundByMultiplying() {
        assertEquals("compute", new DecodeModel(Decoder.LLAMA2_7B, 16, 16, 4096, 16).on(100e12, 3350e9).bound());
    }

    @Test
    void aLinkHasItsBandwidthPowerAndEdge() {
        var link = DieToDie.ucieAdvanced(32, 4);
        assertEquals(4 * 256e9 * 236 / 256, link.bytesPerSecond(), 1e3);
        assertEquals(4 * 256e9 * 8 * 0.3e-12, link.watts(link.bytesPerSecond()), 1e-6);
        assertEquals(128e9 * 8 * 0.25e-12, DieToDie.ucieAdvanced(16, 1).watts(128e9 * 236 / 256), 1e-6);
        assertEquals(4 * 512 / 1317.0, link.edgeMm(), 1e-9);
        assertEquals(2 * 64 / 224.0, DieToDie.ucieStandard(32, 1).edgeMm(), 1e-9);
    }

    @Test
    void encodingsMoveTheRidge() {
        var dense = Roofline.of(Accelerator.EDGE, Encoding.INT8);
        assertEquals(16, dense.ridge());
        assertEquals(32, Roofline.of(Accelerator.EDGE, Encoding.INT8_2OF4).ridge());
        var layer = new MatMul(1, 1000, 1000);
        assertEquals(1e6 / (1e6 * 5 / 8 + 2000), Roofline.intensity(layer, Encoding.INT8_2OF4), 1e-9);
        assertEquals(dense.bytesPerCycle() * Roofline.intensity(layer, Encoding.INT8), dense.reach(Roofline.intensity(layer, Encoding.INT8)), 1e-9);
    }

    @Test
    void aCacheFetchesWhatItLost() {
        var cache = new CacheModel(4 * 16, 16, 2);
        for (int turn = 0; turn < 3; turn++) {
            cache.access(0, 64, false);
        }
        assertEquals(64, cache.bytes());
        cache.access(0, 16, true);
        cache.access(64, 32, false);
        cache.access(96, 32, false);
        assertEquals(64 + 64 + 16, cache.bytes());
    }
}
