package ingot.sim.jvm;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Wire;
import ingot.hdl.pass.Dataflow;
import ingot.hdl.pass.Operands;
import ingot.sim.SimulationException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Expressions of a flat design to {@link Node}s. Wires dissolve: a reference becomes the node that drives it, and a slice of a
 * wire that is put together from parts becomes the part alone, so bits that depend on other bits of the same wire are no loop.
 */
final class Lowering {
    private final Dataflow design;
    private final Nodes nodes;
    private final Map<Signal, ?> outputs;
    private final Function<Signal, Node> given;
    private final Map<Node, Signal> names = new HashMap<>();
    private final Map<Node, Source> sources = new HashMap<>();
    private final Map<Expr, Node> lowered = new IdentityHashMap<>();
    private final Map<Expr, List<Expr>> needs = new IdentityHashMap<>();
    private final Map<Signal, Expr> references = new HashMap<>();

    Lowering(Dataflow design) {
        this(design, new Nodes(false));
    }

    Lowering(Dataflow design, Nodes nodes) {
        this(design, nodes, Map.of(), _ -> null);
    }

    /**
     * Lowers into {@code nodes}.
     *
     * @param outputs signals that instances outside of the data flow drive
     * @param given the nodes of those signals
     */
    Lowering(Dataflow design, Nodes nodes, Map<Signal, ?> outputs, Function<Signal, Node> given) {
        this.design = design;
        this.nodes = nodes;
        this.outputs = outputs;
        this.given = given;
    }

    /** What the designer calls a node: the first of its names that was met, or nothing. */
    Optional<Signal> name(Node node) {
        return Optional.ofNullable(names.get(node));
    }

    /** The Java line that made a node first; known only where choices are kept. */
    Source source(Node node) {
        return sources.getOrDefault(node, Source.UNKNOWN);
    }

    Nodes nodes() {
        return nodes;
    }

    /** The settled value of {@code signal}. */
    Node value(Signal signal) {
        return value(references.computeIfAbsent(signal, s -> new Expr.Ref(s, s.source())));
    }

    /** What {@code register} holds, before an asynchronous reset acts on it. */
    Node state(Register register) {
        return nodes.leaf(Op.REGISTER, register.type(), register);
    }

    /** The value of {@code root}. */
    Node value(Expr root) {
        var stack = new ArrayDeque<Expr>();
        var open = new IdentityHashMap<Expr, Boolean>();
        stack.push(root);
        while (!stack.isEmpty()) {
            var expr = stack.peek();
            if (lowered.containsKey(expr)) {
                stack.pop();
                continue;
            }
            var needed = needs.computeIfAbsent(expr, this::needed);
            if (open.put(expr, true) == null) {
                for (var operand : needed) {
                    if (!lowered.containsKey(operand)) {
                        if (open.containsKey(operand)) {
                            throw loop(operand, stack);
                        }
                        stack.push(operand);
                    }
                }
            } else {
                stack.pop();
                var node = node(expr, needed.stream().map(lowered::get).toList());
                lowered.put(expr, node);
                if (nodes.keepsChoices()) {
                    sources.putIfAbsent(node, expr.source());
                }
            }
        }
        return lowered.get(root);
    }

    /** The operands of {@code expr}, or the one expression that stands for it. */
    private List<Expr> needed(Expr expr) {
        return switch (expr) {
            case Expr.Ref ref when isAsynchronous(ref.signal()) ->
                    List.of(Dataflow.active(((Register) ref.signal()).clocking().reset().orElseThrow(), ref.source()));
            case Expr.Ref ref when isDriven(ref.signal()) -> List.of(driver(ref.signal()));
            case Expr.Slice slice when slice.operand() instanceof Expr.Ref ref && isDriven(ref.signal()) ->
                    List.of(slice(driver(ref.signal()), slice));
            default -> Operands.of(expr);
        };
    }

    private Node node(Expr expr, List<Node> operands) {
        return switch (expr) {
            case Expr.Ref ref -> switch (ref.signal()) {
                case Register register -> operands.isEmpty()
                        ? state(register)
                        : nodes.make(Op.MUX, register.type(), null,
                                operands.getFirst(), value(Dataflow.resetValue(register)), state(register));
                case Signal output when outputs.containsKey(output) -> given.apply(output);
                case Port port when !isDriven(port) -> nodes.leaf(Op.INPUT, port.type(), port);
                case Signal driven -> {
                    names.putIfAbsent(operands.getFirst(), driven);
                    yield operands.getFirst();
                }
            };
            case Expr.Literal literal -> nodes.constant(literal.value(), literal.type());
            case Expr.Unary e -> nodes.make(Op.valueOf(e.op().name()), e.type(), null, operands);
            case Expr.Binary e -> nodes.make(Op.valueOf(e.op().name()), e.type(), null, operands);
            case Expr.Mux e -> nodes.make(Op.MUX, e.type(), null, operands);
            case Expr.Slice e when e.operand() instanceof Expr.Ref ref && isDriven(ref.signal()) -> operands.getFirst();
            case Expr.Slice e -> nodes.make(Op.SLICE, e.type(), e.low(), operands);
            case Expr.Concat e -> nodes.make(Op.CONCAT, e.type(), null, operands);
            case Expr.Convert e -> nodes.make(Op.CONVERT, e.type(), null, operands);
            case Expr.Select e -> nodes.make(Op.SELECT, e.type(), null, operands);
            case Expr.MemoryRead e -> nodes.make(Op.MEMORY_READ, e.type(), e.memory(), operands);
        };
    }

    private static boolean isAsynchronous(Signal signal) {
        return signal instanceof Register register && register.resetValue().isPresent()
                && register.clocking().reset()
                        .filter(reset -> reset.kind() == Clocking.Reset.Kind.ASYNCHRONOUS).isPresent();
    }

    private boolean isDriven(Signal signal) {
        return !outputs.containsKey(signal)
                && (signal instanceof Wire || signal instanceof Port port && port.direction() == Direction.OUTPUT);
    }

    private Expr driver(Signal signal) {
        var driver = design.value(signal);
        if (driver == null) {
            throw new SimulationException("`" + signal.name() + "` of " + design.name() + " has no driver (declared at "
                    + signal.source() + ")");
        }
        return driver;
    }

    /** The bits of {@code driver} that {@code slice} asks for, without the parts beside them. */
    private static Expr slice(Expr driver, Expr.Slice slice) {
        var value = driver;
        while (value instanceof Expr.Convert convert && convert.operand().width() == convert.width()) {
            value = convert.operand();
        }
        if (!(value instanceof Expr.Concat concat)) {
            return new Expr.Slice(value, slice.high(), slice.low(), slice.source());
        }
        var parts = new ArrayList<Expr>();
        int end = value.width();
        for (var part : concat.parts()) {
            int start = end - part.width();
            int high = Math.min(slice.high(), end - 1);
            int low = Math.max(slice.low(), start);
            if (high >= low) {
                parts.add(new Expr.Slice(part, high - start, low - start, slice.source()));
            }
            end = start;
        }
        return parts.size() == 1 ? parts.getFirst() : new Expr.Concat(parts, slice.source());
    }

    private SimulationException loop(Expr start, Deque<Expr> stack) {
        var names = stack.stream()
                .takeWhile(expr -> expr != start)
                .filter(expr -> expr instanceof Expr.Ref)
                .map(expr -> "`" + ((Expr.Ref) expr).signal().name() + "`")
                .distinct()
                .limit(10)
                .collect(Collectors.joining(", "));
        return new SimulationException("combinational loop in " + design.name() + " through " + names
                + ": put a register into it");
    }
}
