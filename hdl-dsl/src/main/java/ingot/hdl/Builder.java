package ingot.hdl;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Wire;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A module while its constructor runs. */
final class Builder {
    /** What a map has room for at first: large designs are made of thousands of small modules. */
    static final int FEW = 8;

    final Elaborator elaborator;
    final Module<?> module;
    final ClockDomain domain;
    final Domains domains;
    /** The clock and reset ports of the finished module that its domains brought. */
    final Map<Domains.Implicit, Port> implicitPorts = new java.util.LinkedHashMap<>();
    final Builder parent;
    final Hint hint;
    final Site site;
    final List<Builder> children = new ArrayList<>();
    final Map<Signal, Declared> declared = new IdentityHashMap<>(FEW);
    /** The words of the ports that the designer declared, in order: of all but what the clock domain brings, which stands first. */
    final List<Word> portWords = new ArrayList<>();
    final List<Declared> ports = new ArrayList<>();
    final List<Declared> wires = new ArrayList<>();
    final List<Declared> registers = new ArrayList<>();
    final Registers state = new Registers(this);
    final Map<Memory, Hint> memories = new java.util.LinkedHashMap<>();
    /** Lanes in a word of the memories that are written by lanes. */
    final Map<Memory, Integer> lanes = new IdentityHashMap<>(FEW);
    final ValueNames names = new ValueNames(this);
    /** The wires of the parent that meet this module's ports. */
    final Map<Signal, Wire> outside = new IdentityHashMap<>(FEW);
    /** Reset inputs that the designer declared, and whether they are active high. */
    final Map<Signal, Boolean> resetInputs = new java.util.LinkedHashMap<>();
    private final Map<Signal, String> portNames = new IdentityHashMap<>(FEW);
    final Block root = new Block();
    final Allowances allowances = new Allowances();
    final Checking checking = new Checking(this);
    /** What stands for the module if it is written elsewhere; {@code null} if it is not. */
    External external;
    /** What feeds the module if it is not what feeds the one around; {@code null} if it is. */
    Supply supply;
    final List<Gate> gates = new ArrayList<>();
    /** The equal module that was described before, and whose body is this module's, too; {@code null} where it has its own. */
    Builder first;
    /** The finished module. */
    NetModule result;
    private Block block = root;
    private final List<Runnable> atEnd = new ArrayList<>();

    /** A new clock that ticks where {@code enable} is true. */
    Signal gate(Signal clock, Expr enable, Here here) {
        var hint = new Hint(here.site(), null);
        if (hint.base() == null) {
            hint.propose("gated");
        }
        var wire = new Wire(hint.provisional("clk"), Type.BOOL, here.source());
        var entry = new Declared(wire, hint, "clk");
        declared.put(wire, entry);
        gates.add(new Gate(entry, clock, enable, here.source()));
        return wire;
    }

    Builder(Elaborator elaborator, Module<?> module, ClockDomain domain, Builder parent, Site site) {
        this.elaborator = elaborator;
        this.module = module;
        this.domain = domain;
        this.parent = parent;
        this.site = site;
        this.hint = new Hint(site, site.name() != null ? null : lowerFirst(module.getClass().getSimpleName()));
        this.domains = new Domains(this, domain, parent == null ? null : parent.domains.current());
        if (domains.enable != null) {
            ports.add(domains.enable);
            declared.put(domains.enable.signal(), domains.enable);
        }
    }

    /**
     * Whether the module is made of ports, registers, wires and statements only, all in its own clock domain. {@link Twins} compares
     * nothing else, so whatever else a module can hold must be asked for here.
     */
    boolean isPlain() {
        return external == null && supply == null && gates.isEmpty() && children.isEmpty() && memories.isEmpty() && checking.isEmpty()
                && resetInputs.isEmpty() && allowances.isEmpty() && domains.isPlain();
    }

    private static String lowerFirst(String name) {
        return name.isEmpty() ? "instance" : name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }

    /** The settled names of the ports; known once the module is finished. */
    Map<Signal, String> portNames() {
        if (portNames.isEmpty()) {
            var settled = result.ports().subList(result.ports().size() - ports.size(), result.ports().size());
            for (var i = 0; i < ports.size(); i++) {
                portNames.put(ports.get(i).signal(), settled.get(i).name());
            }
        }
        return portNames;
    }

    /** The port of the finished module that {@code expr} stands for; empty where it stands for something else. */
    Optional<Port> settled(Expr expr, NetModule finished) {
        int implicit = finished.ports().size() - ports.size();
        return IntStream.range(0, ports.size()).filter(i -> expr instanceof Expr.Ref ref && ports.get(i).signal() == ref.signal())
                .mapToObj(i -> finished.ports().get(implicit + i)).findFirst();
    }

    void report(Diagnostic diagnostic) {
        elaborator.diagnostics.add(diagnostic);
    }

    void atEnd(Runnable check) {
        atEnd.add(check);
    }

    void runEndChecks() {
        atEnd.forEach(Runnable::run);
    }

    // Declarations

    <T extends Data> T port(T type, boolean output, Here here) {
        if (here.module() != this) {
            here.error("E036", "a port is added to a module whose constructor does not run", "declare ports in the module itself");
        }
        var wanted = new Hint(here.site(), output ? "out" : "in");
        var declared = Leaves.map(type, leaf -> {
            if (leaf.word().width() == 0) {
                return noBits(leaf, here, output != leaf.flipped());
            }
            var direction = output != leaf.flipped() ? Direction.OUTPUT : Direction.INPUT;
            var port = new Port(wanted.provisional(leaf.path()), leaf.word().type, direction, role(leaf.word(), direction), here.source());
            if (leaf.word() instanceof Reset word && direction == Direction.INPUT) {
                resetInputs.put(port, word.activeHigh);
            }
            var word = declare(port, wanted, leaf, ports, direction == Direction.OUTPUT);
            portWords.add(word);
            return word;
        });
        StreamProtocol.add(declared, wanted, output, new Here(here.site(), this));
        return declared;
    }

    private static Port.Role role(Word word, Direction direction) {
        return switch (word) {
            case Clock _ when direction == Direction.INPUT -> Port.Role.CLOCK;
            case Reset _ when direction == Direction.INPUT -> Port.Role.RESET;
            default -> Port.Role.DATA;
        };
    }

    <T extends Data> T wire(T type, Here here) {
        var wanted = new Hint(here.site(), null);
        return Leaves.map(type, leaf -> leaf.word().width() == 0 ? noBits(leaf, here, true) : declare(
                new Wire(wanted.provisional(leaf.path()), leaf.word().type, here.source()), wanted, leaf, wires, true));
    }

    String declaredName(Signal signal) {
        var known = declared.get(signal);
        return known == null ? signal.name() : known.provisional();
    }

    <T extends Data> Mem<T> memory(int depth, T type, ReadUnderWrite mode, MemoryContent content, Here here) {
        var wanted = new Hint(here.site(), "memory");
        var word = type instanceof Word single ? single.type : Type.uint(Leaves.width(type));
        var undefined = mode == ReadUnderWrite.UNDEFINED;
        var memory = new Memory(wanted.base(), word, depth, word.width(), content.words(here, word, depth),
                undefined ? Memory.ReadUnderWrite.UNDEFINED : Memory.ReadUnderWrite.OLD, here.source());
        if (word.width() > 0) {
            memories.put(memory, wanted);
        }
        return new Mem<>(memory, type, this, mode == ReadUnderWrite.NEW ? new Bypass(this, memory) : null);
    }

    /** A wire that the language adds. */
    Expr declareWire(Wire wire, Hint hint) {
        return declare(wire, hint, wires);
    }

    Expr declare(Signal signal, Hint hint, List<Declared> list) {
        var entry = new Declared(signal, hint, "");
        list.add(entry);
        declared.put(signal, entry);
        return new Expr.Ref(signal, signal.source());
    }

    Word declare(Signal signal, Hint wanted, Leaves.Leaf leaf, List<Declared> list, boolean settable) {
        var entry = new Declared(signal, wanted, leaf.path());
        list.add(entry);
        declared.put(signal, entry);
        return leaf.word().with(signal.type(), new Expr.Ref(signal, signal.source()), this,
                settable ? new Target.Whole(signal) : null);
    }

    /** What stands for a signal of no bits. */
    Word noBits(Leaves.Leaf leaf, Here here, boolean settable) {
        var word = leaf.word();
        return word.with(word.type, Exprs.zero(word.type, here.source()), this, settable ? new Target.Nothing() : null);
    }

    // Values

    Expr read(Word word, Here here) {
        if (word.expr == null) {
            here.error("E040", "`" + word.typeText() + "` is a type and has no value",
                    "make a value of it: input(...), wire(...), reg(...), or .lit(...)");
            return Exprs.zero(word.type, here.source());
        }
        if (word.owner == null || word.owner == this || word.width() == 0) {
            return word.expr;
        }
        if (word.owner.parent == this && word.expr instanceof Expr.Ref ref && ref.signal() instanceof Port port) {
            return new Expr.Ref(connection(word.owner, port), here.source());
        }
        here.error("E036", "a value of " + word.owner.module.getClass().getSimpleName() + " is used in "
                + module.getClass().getSimpleName(), "only ports cross a module's border; bring it out as a port");
        return Exprs.zero(word.type, here.source());
    }

    Wire connection(Builder child, Port port) {
        return child.outside.computeIfAbsent(port, key -> new Wire("connection", port.type(), port.source()));
    }

    // Statements

    void add(Block.Item item) {
        block.add(item);
    }

    void add(Statement statement) {
        block.add(new Block.Done(statement));
    }

    /** Whether the constructor is outside all conditions. */
    boolean isAtRoot() {
        return block == root;
    }

    void inside(Block inner, Runnable body) {
        var outer = block;
        block = inner;
        try {
            body.run();
        } finally {
            block = outer;
        }
    }

    /** What {@code set} on {@code word} changes, seen from this module; {@code null} where it cannot be set. */
    Target target(Word word) {
        if (word.owner == this) {
            return word.target;
        }
        if (word.width() == 0 && word.owner != null && word.owner.parent == this) {
            return new Target.Nothing();
        }
        var childInput = word.owner != null && word.owner.parent == this && word.expr instanceof Expr.Ref ref
                && ref.signal() instanceof Port port && port.direction() == Direction.INPUT ? port : null;
        return childInput == null ? null : new Target.Whole(connection(word.owner, childInput));
    }
}
