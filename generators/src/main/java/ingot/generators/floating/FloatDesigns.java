package ingot.generators.floating;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import java.util.List;

/** The floating-point designs of the catalogue. */
public final class FloatDesigns implements DesignProvider {
    private static final FloatParams HALF = FloatParams.of(FloatFormat.BINARY16, 3);

    @Override
    public List<DesignEntry<?>> designs() {
        return List.of(
                new DesignEntry<>("float-add", "floating-point sum and difference", FloatParams.class, HALF, FloatAdd::new),
                new DesignEntry<>("float-multiply", "floating-point product", FloatParams.class, HALF, FloatMultiply::new),
                new DesignEntry<>("fma", "fused floating-point multiply-add", FloatParams.class, HALF, FloatFma::new),
                new DesignEntry<>("float-divide", "floating-point quotient", FloatParams.class, HALF, FloatDivide::new),
                new DesignEntry<>("float-square-root", "floating-point square root", FloatParams.class, HALF, FloatSquareRoot::new),
                new DesignEntry<>("float-compare", "comparison, minimum and maximum of floating-point numbers", CompareParams.class,
                        CompareParams.of(FloatFormat.BINARY16, 0), FloatCompare::new),
                new DesignEntry<>("float-classify", "kind of a floating-point number", CompareParams.class,
                        CompareParams.of(FloatFormat.BINARY16, 0), FloatClassify::new),
                new DesignEntry<>("float-convert", "floating-point number of one format in another", ConvertParams.class,
                        ConvertParams.of(FloatFormat.BINARY32, FloatFormat.BF16, 1), FloatConvert::new),
                new DesignEntry<>("float-to-integer", "floating-point number rounded to an integer", IntegerParams.class,
                        IntegerParams.of(16, true, FloatFormat.BINARY16, 1), FloatToInteger::new),
                new DesignEntry<>("integer-to-float", "integer as a floating-point number", IntegerParams.class,
                        IntegerParams.of(16, true, FloatFormat.BINARY16, 1), IntegerToFloat::new),
                new DesignEntry<>("float-activation", "activation function of a 16-bit floating-point number", ActivationParams.class,
                        new ActivationParams(Activation.TANH, 8, 7, 3), FloatActivation::new),
                new DesignEntry<>("float-relu", "rectifier of a floating-point number, ReLU or ReLU6", FloatReluParams.class,
                        FloatReluParams.of(FloatFormat.BF16, true), FloatRelu::new),
                new DesignEntry<>("integer-relu", "rectifier of an integer", IntegerReluParams.class,
                        new IntegerReluParams(8, true), IntegerRelu::new),
                new DesignEntry<>("float-scale", "floating-point number times the scale of its block", ConvertParams.class,
                        ConvertParams.of(FloatFormat.E4M3, FloatFormat.BINARY32, 0), FloatScale::new),
                new DesignEntry<>("block-encoder", "packs numbers into a block with a common scale", BlockParams.class,
                        BlockParams.of(FloatFormat.E4M3, FloatFormat.BF16), BlockEncoder::new),
                new DesignEntry<>("block-dot", "dot product of two blocks with common scales", BlockDotParams.class,
                        BlockDotParams.of(FloatFormat.E4M3, 3), BlockDot::new),
                new DesignEntry<>("online-softmax", "maximum and sum of exponentials of a row, in one pass", SoftmaxParams.class,
                        new SoftmaxParams(8, 7, 2), OnlineSoftmax::new),
                new DesignEntry<>("float-norm", "layer or root-mean-square normalisation of rows", NormParams.class,
                        new NormParams(NormKind.LAYER, 8, 7, 64, 1e-5f, 8), FloatNorm::new),
                new DesignEntry<>("rotary", "rotary position embedding: turns a pair of numbers", RotaryParams.class,
                        new RotaryParams(8, 7, 64, 16, 10_000), Rotary::new),
                new DesignEntry<>("mixed-mac", "product of two narrow floating-point numbers plus a wide one", MixedMacParams.class,
                        MixedMacParams.of(FloatFormat.BF16, FloatFormat.BINARY32, 3), MixedMac::new));
    }
}
