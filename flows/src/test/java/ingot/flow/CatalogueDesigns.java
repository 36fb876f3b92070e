package ingot.flow;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The designs that the command line can build, as arguments of tests: {@code @MethodSource(CatalogueDesigns.ALL)}. */
public final class CatalogueDesigns {
    /** Names {@link #all}. */
    public static final String ALL = "ingot.flow.CatalogueDesigns#all";

    private CatalogueDesigns() {}

    /** Every design of every provider. */
    public static Stream<DesignEntry<?>> all() {
        return ServiceLoader.load(DesignProvider.class).stream().flatMap(provider -> provider.get().designs().stream());
    }
}
