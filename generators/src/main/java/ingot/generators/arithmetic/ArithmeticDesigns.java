package ingot.generators.arithmetic;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import java.util.List;

/** The integer arithmetic of the catalogue. */
public final class ArithmeticDesigns implements DesignProvider {
    @Override
    public List<DesignEntry<?>> designs() {
        return List.of(
                new DesignEntry<>("adder", "adder with a chosen carry network", AdderParams.class,
                        new AdderParams(8, AdderKind.BRENT_KUNG), Adder::new),
                new DesignEntry<>("product-sum", "sum of products and an addend in one compressor tree", ProductParams.class,
                        new ProductParams(1, 4, 4, 8, true, Recoding.BOOTH4, TreeKind.DADDA, AdderKind.BRENT_KUNG, 1), ProductSum::new),
                new DesignEntry<>("requantise", "accumulator at the scale of the next layer of a network", RequantiseParams.class,
                        new RequantiseParams(32, 8, 31, RequantiseRounding.GEMMLOWP), Requantise::new));
    }
}
