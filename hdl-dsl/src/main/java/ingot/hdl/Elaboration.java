package ingot.hdl;

import ingot.hdl.netlist.Netlist;
import java.util.function.Supplier;

/** Runs the constructor of a design and gives its netlist. */
public final class Elaboration {
    private Elaboration() {}

    /**
     * The netlist of the module that {@code design} makes. Elaborations share nothing, so several may run at once.
     *
     * @throws DesignException with everything that is wrong with the design
     */
    public static Netlist elaborate(Supplier<? extends Module<?>> design) {
        var elaborator = new Elaborator();
        var top = ScopedValue.where(Elaborator.CURRENT, elaborator).call(() -> run(design));
        return elaborator.finish(top.builder());
    }

    /** The frame at which {@link CallSites} stops. */
    static <M extends Module<?>> M run(Supplier<M> design) {
        return design.get();
    }
}
