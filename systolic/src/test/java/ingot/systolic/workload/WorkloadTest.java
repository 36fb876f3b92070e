package ingot.systolic.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.systolic.Dataflow;
import ingot.systolic.model.Matmul;
import ingot.systolic.model.ScaleSim;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkloadTest {
    /** As torchvision counts them: 25,557,032 parameters less 53,120 of normalisations and 1,000 of the last bias. */
    @Test
    void resNet50HasItsPublishedSize() {
        var network = ResNet50.workload();
        assertEquals(4_089_184_256L, network.macs());
        assertEquals(25_557_032 - 53_120 - 1_000, network.weights());
        assertEquals(54, network.products().size());
    }

    /** The shapes that SCALE-Sim ships as ResNet-50: without padding, and with strides in the 1×1 convolutions. */
    private static List<Matmul> scaleSimResNet50() {
        var products = new ArrayList<Matmul>();
        products.add(product(224, 7, 3, 64, 2));
        int[] blocks = {3, 4, 6, 3};
        int before = 64;
        for (int stage = 0; stage < 4; stage++) {
            int size = 56 >> stage;
            int width = 64 << stage;
            for (int block = 0; block < blocks[stage]; block++) {
                int stride = stage > 0 && block == 0 ? 2 : 1;
                products.add(product(size * stride, 1, before, width, stride));
                products.add(product(size, 3, width, width, 1));
                products.add(product(size, 1, width, 4 * width, 1));
                if (block == 0) {
                    products.add(product(size * stride, 1, before, 4 * width, stride));
                }
                before = 4 * width;
            }
        }
        products.add(product(1, 1, 2048, 1000, 1));
        return products;
    }

    private static Matmul product(int size, int kernel, int channels, int filters, int stride) {
        int outputs = (size - kernel + 2 * stride - 1) / stride; // rounded up, as that tool does
        return new Matmul(outputs * outputs, channels * kernel * kernel, filters);
    }

    /** Cycles of SCALE-Sim 3.0.0 for all 54 layers, each one more than it prints. */
    @Test
    void scaleSimsResNet50TakesScaleSimsCycles() {
        var products = scaleSimResNet50();
        assertEquals(54, products.size());
        assertEquals(3_479_536_384L, products.stream().mapToLong(Matmul::macs).sum());
        assertEquals(List.of(15_680_430L, 18_216_976L, 17_950_068L), cycles(products, 16));
        assertEquals(List.of(4_434_222L, 5_753_540L, 5_608_410L), cycles(products, 32));
    }

    private static List<Long> cycles(List<Matmul> products, int size) {
        return List.of(Dataflow.OUTPUT_STATIONARY, Dataflow.WEIGHT_STATIONARY, Dataflow.INPUT_STATIONARY).stream()
                .map(dataflow -> products.stream().mapToLong(work -> ScaleSim.cycles(dataflow, size, size, work)).sum()).toList();
    }

    /** Parameters as the models' cards give them: 6.74, 68.98, 0.494 and 8.19 billion. */
    @Test
    void decodersHaveTheirPublishedSizes() {
        assertEquals(6.738e9, Decoder.LLAMA2_7B.weightsOfStep() + 32000L * 4096, 0.001e9);
        assertEquals(68.975e9, Decoder.LLAMA2_70B.weightsOfStep() + 32000L * 8192, 0.001e9);
        assertEquals(0.494e9, Decoder.QWEN25_05B.weightsOfStep(), 0.001e9);
        assertEquals(8.191e9, Decoder.QWEN3_8B.weightsOfStep() + 151936L * 4096, 0.001e9);
        assertEquals(2 * 32 * 4096, Decoder.LLAMA2_7B.cacheOfToken());
    }

    @Test
    void attentionSharesKeysAmongTheHeadsOfAGroup() {
        var attention = new Attention(2, 32, 8, 128, 1, 1000);
        assertEquals(List.of(new Work(16, Conv2d.product(4, 128, 1000)), new Work(16, Conv2d.product(4, 1000, 128))), attention.work());
        assertEquals(2L * 2 * 32 * 128 * 1000, attention.macs());
        assertEquals(2L * 2 * 8 * 128 * 1000, attention.cached());
    }

    @Test
    void depthwiseConvolutionsAreOneForEachChannel() {
        var work = Conv2d.depthwise(32, 112, 3, 2, 1);
        assertEquals(32 * 56 * 56, work.outputs());
        assertEquals(9L * work.outputs(), work.macs());
        assertEquals(32, work.work().getFirst().times());
        assertEquals(32 * 9, work.weights());
    }

    @Test
    void windowsMayHaveGaps() {
        var window = new Window(3, 3, 1, 2, 2);
        assertEquals(14, window.outputRows(14));
        var tooLarge = assertThrows(IllegalArgumentException.class, () -> new Conv2d(1, 1, 4, 9, 1, new Window(3, 3, 1, 0, 2), 1));
        assertEquals("the kernel spans 5 rows, the input with its padding has 4", tooLarge.getMessage());
    }

    @Test
    void saysWhatIsWrong() {
        assertEquals("groups must divide channels and filters; 3 does not divide 8 and 6",
                assertThrows(IllegalArgumentException.class, () -> new Conv2d(1, 8, 5, 5, 6, Window.square(1, 1, 0), 3)).getMessage());
        assertEquals("kvHeads must divide heads; 3 does not divide 8",
                assertThrows(IllegalArgumentException.class, () -> new Attention(1, 8, 3, 64, 1, 1)).getMessage());
        assertEquals("n must be at least 1, was 0", assertThrows(IllegalArgumentException.class, () -> new MatMul(1, 2, 0)).getMessage());
    }
}
