package ingot.sim.jvm;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Brings values from instance to instance and between instances and the rest of the design. Where every instance listens to the one a fixed
 * number of places further on, a bit of all of them is one shift.
 */
final class Wiring {
    /** More different distances in one input than this, and shifting pays no more. */
    private static final int MOST_SHIFTS = 12;

    /** An output of one instance. */
    record Lane(SliceGroup group, Port port, int instance) {}

    /** Where one bit of an input comes from: an output of an instance, or a node of the rest (a constant among them). */
    private record Bit(Lane lane, Node node, int bit) {}

    /** Bits of one output and block, for the instances of another block that are {@code shift} places further up. */
    private record Shifted(SliceGroup group, Port port, int bit, int block, int shift) {}

    /** Where an input of a block is in the words that are turned. */
    private record Turned(Node square, int row) {}

    private final Nodes nodes;
    private final BitLogic logic;
    private final Function<Expr, Node> outside;
    private final Map<List<Object>, Map<Port, Turned>> turned = new HashMap<>();
    private final Map<List<Object>, Node> squares = new HashMap<>();
    private final Map<Node, Boolean> fromInstances = new HashMap<>();

    /** {@code outside} gives the value of an expression around the instances, whose outputs are {@link Op#LANE} in it. */
    Wiring(Nodes nodes, Function<Expr, Node> outside) {
        this.nodes = nodes;
        this.outside = outside;
        logic = new BitLogic(nodes);
    }

    /** The bits of an input for the instances of a block. */
    Node[] input(SliceGroup group, Port port, int block) {
        var sources = new ArrayList<Node>();
        for (var box : group.block(block)) {
            sources.add(outside.apply(box.inputs().get(port.name())));
        }
        var bits = new Node[port.type().width()];
        for (int i = 0; i < bits.length; i++) {
            int bit = i;
            bits[i] = join(group, port, block, sources.stream().map(source -> find(source, bit)).toList(), i);
        }
        return bits;
    }

    private Node join(SliceGroup group, Port port, int block, List<Bit> sources, int bit) {
        long constants = 0;
        long outer = 0;
        var shifts = new LinkedHashMap<Shifted, Long>();
        for (int lane = 0; lane < sources.size(); lane++) {
            var source = sources.get(lane);
            if (source.lane != null) {
                int instance = source.lane.instance;
                var shifted = new Shifted(source.lane.group, source.lane.port, source.bit, instance / SliceGroup.LANES,
                        lane - instance % SliceGroup.LANES);
                shifts.merge(shifted, 1L << lane, (a, b) -> a | b);
            } else if (source.node.isConstant()) {
                constants |= source.node.constant().testBit(source.bit) ? 1L << lane : 0;
            } else {
                outer |= 1L << lane;
            }
        }
        if (shifts.size() > MOST_SHIFTS) {
            throw new NotSliceable("irregular connections");
        }
        var all = word(constants);
        for (var entry : shifts.entrySet()) {
            all = logic.or(all, logic.and(shift(entry.getKey()), word(entry.getValue())));
        }
        if (outer != 0) {
            all = logic.or(all, outer(group, port, block, sources, bit, outer));
        }
        return all;
    }

    private Node word(long bits) {
        return nodes.constant(BitLogic.LANES.wrap(BigInteger.valueOf(bits)), BitLogic.LANES);
    }

    private Node shift(Shifted from) {
        var word = from.group.output(from.port, from.block)[from.bit];
        if (from.shift == 0 || word.isConstant(0)) {
            return word;
        }
        var amount = nodes.constant(BigInteger.valueOf(Math.abs(from.shift)), Type.uint(6));
        return nodes.make(from.shift > 0 ? Op.SHIFT_LEFT : Op.SHIFT_RIGHT, BitLogic.LANES, null, word, amount);
    }

    /** A bit that comes from outside of all instances. */
    private Node outer(SliceGroup group, Port port, int block, List<Bit> sources, int bit, long lanes) {
        var first = sources.getFirst();
        if (sources.stream().allMatch(first::equals)) {
            var one = nodes.make(Op.SLICE, Type.BOOL, first.bit, first.node);
            return nodes.make(Op.CONVERT, BitLogic.LANES, null,
                    nodes.make(Op.CONVERT, Type.sint(64), null, nodes.make(Op.CONVERT, Type.sint(1), null, one)));
        }
        var place = turned.computeIfAbsent(List.of(group, block), _ -> turn(group, block)).get(port);
        var row = nodes.make(Op.SLICE, BitLogic.LANES, 64 * (place.row + bit), place.square);
        return logic.and(row, word(lanes));
    }

    /** Turns the inputs of a block that come from outside, as many in one square as fit. */
    private Map<Port, Turned> turn(SliceGroup group, int block) {
        var places = new HashMap<Port, Turned>();
        var together = new ArrayList<Port>();
        int width = 0;
        for (var port : group.module().ports()) {
            if (!isTurned(group, port, block)) {
                continue;
            }
            if (port.type().width() > 64) {
                throw new NotSliceable("a wide input");
            }
            if (width + port.type().width() > 64) {
                turn(group, block, together, places);
                together.clear();
                width = 0;
            }
            together.add(port);
            width += port.type().width();
        }
        turn(group, block, together, places);
        return places;
    }

    private boolean isTurned(SliceGroup group, Port port, int block) {
        return port.direction() == Direction.INPUT && port.role() == Port.Role.DATA
                && port.type().width() > 0 && group.block(block).stream()
                        .map(box -> outside.apply(box.inputs().get(port.name())))
                        .anyMatch(node -> !node.isConstant() && !comesFromInstances(node));
    }

    private void turn(SliceGroup group, int block, List<Port> ports, Map<Port, Turned> places) {
        var rows = new ArrayList<Node>();
        for (var box : group.block(block)) {
            var parts = new ArrayList<Node>();
            for (var port : ports.reversed()) {
                var node = outside.apply(box.inputs().get(port.name()));
                var bits = Type.uint(port.type().width());
                parts.add(comesFromInstances(node) ? nodes.constant(BigInteger.ZERO, bits) : nodes.make(Op.CONVERT, bits, null, node));
            }
            rows.add(nodes.make(Op.CONCAT, Type.uint(parts.stream().mapToInt(Node::width).sum()), null, parts));
        }
        var square = nodes.make(Op.TRANSPOSE, Type.uint(64 * 64), null, rows);
        int row = 0;
        for (var port : ports) {
            places.put(port, new Turned(square, row));
            row += port.type().width();
        }
    }

    /** Where bit {@code bit} of {@code node} really comes from. */
    private Bit find(Node node, int bit) {
        return switch (node.op) {
            case LANE -> new Bit((Lane) node.detail, null, bit);
            case SLICE -> find(node.operand(0), node.low() + bit);
            case CONVERT -> {
                var from = node.operand(0);
                yield bit < from.width() ? find(from, bit)
                        : from.signed() ? find(from, from.width() - 1) : new Bit(null, word(0), 0);
            }
            case CONCAT -> {
                int end = 0;
                for (var part : node.operands.reversed()) {
                    if (bit < end + part.width()) {
                        yield find(part, bit - end);
                    }
                    end += part.width();
                }
                throw new IllegalStateException("bit " + bit + " of " + node.type);
            }
            default -> {
                if (comesFromInstances(node)) {
                    throw new NotSliceable("logic between instances");
                }
                yield new Bit(null, node, bit);
            }
        };
    }

    private boolean comesFromInstances(Node node) {
        var known = fromInstances.get(node);
        if (known == null) {
            known = node.op == Op.LANE || node.operands.stream().anyMatch(this::comesFromInstances);
            fromInstances.put(node, known);
        }
        return known;
    }

    /** The value of an output of one instance, for the rest of the design. */
    Node value(Lane lane) {
        int block = lane.instance / SliceGroup.LANES;
        int place = lane.instance % SliceGroup.LANES;
        var type = lane.port.type();
        var bits = lane.group.output(lane.port, block);
        if (type.width() > 64) {
            throw new NotSliceable("a wide output");
        }
        if (type.width() == 0) {
            return nodes.constant(BigInteger.ZERO, type);
        }
        var one = type.width() == 1
                ? nodes.make(Op.SLICE, Type.BOOL, place, bits[0])
                : nodes.make(Op.SLICE, Type.uint(type.width()), 64 * place + row(lane), square(lane, block));
        return nodes.make(Op.CONVERT, type, null, one);
    }

    /** Outputs that share a square: neighbours of more than one bit, as many as fit, in port order. */
    private static List<Port> together(Lane lane) {
        var ports = new ArrayList<Port>();
        int width = 0;
        for (var port : lane.group.module().ports()) {
            int bits = port.type().width();
            if (port.direction() == Direction.OUTPUT && bits > 1 && bits <= 64) {
                if (width + bits > 64) {
                    if (ports.contains(lane.port)) {
                        break;
                    }
                    ports.clear();
                    width = 0;
                }
                ports.add(port);
                width += bits;
            }
        }
        return ports;
    }

    private static int row(Lane lane) {
        int row = 0;
        for (var port : together(lane)) {
            if (port == lane.port) {
                return row;
            }
            row += port.type().width();
        }
        throw new IllegalStateException(lane.port.name());
    }

    private Node square(Lane lane, int block) {
        var ports = together(lane);
        return squares.computeIfAbsent(List.of(lane.group, block, ports), _ -> {
            var rows = new ArrayList<Node>();
            for (var port : ports) {
                rows.addAll(List.of(lane.group.output(port, block)));
            }
            return nodes.make(Op.TRANSPOSE, Type.uint(64 * 64), null, rows);
        });
    }
}
