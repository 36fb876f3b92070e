package ingot.hdl;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Port;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A hardware module: ports are fields, the constructor describes the inside, and a parameter record says which variant it is.
 *
 * {@snippet :
 * record CounterParams(int width) {}
 *
 * final class Counter extends Module<CounterParams> {
 *     final Bool enable = input(bool());
 *     final UInt value = output(uint(p.width()));
 *
 *     Counter(CounterParams params) {
 *         super(params);
 *         var count = reg(uint(p.width()), 0);
 *         when(enable, () -> count.set(count.plus(1).wrap(p.width())));
 *         value.set(count);
 *     }
 * }
 * }
 *
 * <p>{@code new Counter(...)} inside another module's constructor is an instance of it: its ports are then wires of the
 * parent, and clock and reset connect themselves.
 *
 * @param <P> the parameter record; its values make the module's name
 */
public abstract class Module<P extends Record> extends Hdl {
    /** The parameters. */
    protected final P p;

    private final Builder builder;

    /** A module with the clock {@code clk} and the synchronous, active-high reset {@code rst}. */
    protected Module(P params) {
        this(params, ClockDomain.DEFAULT);
    }

    /** A module with another clock or reset. */
    protected Module(P params, ClockDomain domain) {
        this.p = params;
        this.builder = Elaborator.current().enter(this, domain);
    }

    /** The parameters. */
    public final P params() {
        return p;
    }

    final Builder builder() {
        return builder;
    }

    /** Input ports, one per word of {@code type}; flipped words are outputs. */
    protected final <T extends Data> T input(T type) {
        return builder.port(type, false, Here.now());
    }

    /** Output ports, one per word of {@code type}; flipped words are inputs. */
    protected final <T extends Data> T output(T type) {
        return builder.port(type, true, Here.now());
    }

    /**
     * The ports that the module declares, word by word and in order; its clock and reset, which come by themselves, are not among them.
     * For modules that wrap any other one: {@code inner.ports().forEach(port -> ...)}.
     */
    public final List<ModulePort> ports() {
        var words = builder.portWords;
        var declared = builder.ports.subList(builder.ports.size() - words.size(), builder.ports.size());
        return IntStream.range(0, words.size()).mapToObj(i -> new ModulePort(declared.get(i).provisional(),
                words.get(i), ((Port) declared.get(i).signal()).direction() == Direction.INPUT)).toList();
    }

    /**
     * Says that this module is written elsewhere: it has ports, and no logic of its own. A clock that it needs is a port too,
     * {@code input(clock())}.
     *
     * @param verilogName the name of the module in Verilog
     */
    protected final External external(String verilogName) {
        builder.external = new External(builder, verilogName, Here.now());
        return builder.external;
    }

    /** The supply of this module and of what is in it; a module in which nobody asks has that of the module around. */
    protected final Supply supply() {
        if (builder.supply == null) {
            builder.supply = new Supply(builder, Here.now());
        }
        return builder.supply;
    }

    /**
     * Whether a module of this class with equal parameters has been described before in this elaboration. Then everything behind the ports may be left
     * out, {@code if (isRepeated()) return;}, and this instance is one more of that module: a mesh of a thousand large routers is
     * described in the time of one. Only for modules that are what their parameters say, and nothing else.
     */
    protected final boolean isRepeated() {
        return builder.elaborator.isRepeated(builder);
    }

    /**
     * The wanted name of the hardware module: the class and its parameters, {@code Fifo_w8_d16}. Override it where a name is
     * given from outside, or where the parameters read badly; it must tell modules with different parameters apart.
     */
    protected String moduleName() {
        return ModuleNames.fromParameters(this);
    }

    /**
     * Feeds a clock domain of this instance from one of the parent: {@code fifo.clocked(params.read(), slow)}. Gives the module back.
     * Domains that are not named here take the one in scope where the instance is made (the module's own), or the parent's domain
     * of the same names (the others). A domain with an enable cannot be given: the instance is there already, and listens to no enable.
     */
    @SuppressWarnings("unchecked")
    public final <M extends Module<P>> M clocked(ClockDomain own, Domain outer) {
        if (outer.enable != null) {
            Here.now().error("E057", "a clock domain with an enable is given to an instance, which would not see the enable",
                    "give a domain whose clock stands still, domain().gated(enable), or make the instance in the domain: in(domain, () -> new "
                            + getClass().getSimpleName() + "(...))");
        }
        builder.domains.given.put(own, outer);
        return (M) this;
    }

    /** Numbers this instance by its place: {@code pe[r][c] = new Pe(params).at(r, c)} is {@code pe_1_2}. Gives the module back. */
    @SuppressWarnings("unchecked")
    public final <M extends Module<P>> M at(int... place) {
        var name = Here.now().site().name();
        var numbered = new StringBuilder(name == null ? builder.hint.base() : name);
        for (var number : place) {
            numbered.append('_').append(number);
        }
        builder.hint.force(numbered.toString());
        return (M) this;
    }

    /** Names this instance; for modules that no variable names. Gives the module back. */
    @SuppressWarnings("unchecked")
    public final <M extends Module<P>> M named(String name) {
        builder.hint.ask(name, Here.now().source());
        return (M) this;
    }
}
