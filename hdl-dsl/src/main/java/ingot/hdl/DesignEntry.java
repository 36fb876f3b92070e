package ingot.hdl;

import java.util.function.Function;

/**
 * A design that the command line can build.
 *
 * @param name what a user types, for example {@code systolic}
 * @param summary one line for {@code ingot list}
 * @param paramsClass the parameter record
 * @param defaults the parameters when none are given
 * @param constructor makes the design from its parameters, inside an elaboration
 */
public record DesignEntry<P extends Record>(
        String name, String summary, Class<P> paramsClass, P defaults, Function<P, ? extends Module<P>> constructor) {
    /** The netlist of the design with its defaults. */
    public ingot.hdl.netlist.Netlist elaborate() {
        return elaborate(defaults);
    }

    /** The netlist of the design with {@code params}. */
    public ingot.hdl.netlist.Netlist elaborate(P params) {
        return design(params).netlist();
    }

    /** The design with {@code params}: its netlist, and what the checks say about it. */
    public Design<?> design(P params) {
        return Design.of(() -> constructor.apply(params));
    }
}
