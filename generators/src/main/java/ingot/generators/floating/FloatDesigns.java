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
                new DesignEntry<>("mixed-mac", "product of two narrow floating-point numbers plus a wide one", MixedMacParams.class,
                        MixedMacParams.of(FloatFormat.BF16, FloatFormat.BINARY32, 3), MixedMac::new));
    }
}
