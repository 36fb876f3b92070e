package ingot.systolic.workload;

import java.util.ArrayList;
import java.util.List;

/**
 * ResNet-50 (He et al., Deep Residual Learning for Image Recognition, CVPR 2016, table 1), with the stride of a stage in its 3×3 convolution, as torchvision and
 * MLPerf have it. Normalisations are folded into the convolutions.
 */
public final class ResNet50 {
    private static final int[] BLOCKS = {3, 4, 6, 3};

    private ResNet50() {}

    /** The network for images of 224×224. */
    public static Workload workload() {
        var layers = new ArrayList<Layer>();
        layers.add(new Layer("conv1", Conv2d.of(3, 224, 64, 7, 2, 3)));
        layers.add(new Layer("pool1", new Pool(Pool.Kind.LARGEST, 1, 64, 112, 112, Window.square(3, 2, 1))));
        int channels = 64;
        int size = 56;
        for (int stage = 0; stage < BLOCKS.length; stage++) {
            int width = 64 << stage;
            int stride = stage == 0 ? 1 : 2;
            for (int block = 0; block < BLOCKS[stage]; block++) {
                boolean first = block == 0;
                layers.addAll(bottleneck("conv%d_%d".formatted(stage + 2, block + 1), channels, size, width, first ? stride : 1, first));
                channels = 4 * width;
                size = first ? size / stride : size;
            }
        }
        layers.add(new Layer("pool5", Pool.global(1, channels, size, size)));
        layers.add(new Layer("fc", new MatMul(1, channels, 1000)));
        return new Workload("ResNet-50", layers);
    }

    private static List<Layer> bottleneck(String name, int channels, int size, int width, int stride, boolean projected) {
        var layers = new ArrayList<Layer>();
        layers.add(new Layer(name + "_1x1a", Conv2d.of(channels, size, width, 1, 1, 0)));
        layers.add(new Layer(name + "_3x3", Conv2d.of(width, size, width, 3, stride, 1)));
        layers.add(new Layer(name + "_1x1b", Conv2d.of(width, size / stride, 4 * width, 1, 1, 0)));
        if (projected) {
            layers.add(new Layer(name + "_skip", Conv2d.of(channels, size, 4 * width, 1, stride, 0)));
        }
        long elements = 4L * width * (size / stride) * (size / stride);
        layers.add(new Layer(name + "_add", new Elementwise(Elementwise.Kind.ADD, elements)));
        return layers;
    }
}
