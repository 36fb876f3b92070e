package ingot.sim.jvm;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Register;
import ingot.hdl.pass.Dataflow;
import ingot.hdl.pass.Flatten;
import ingot.sim.PowerUp;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All instances of one module, 64 to a block, side by side: what is one bit in the module is one word for a block, with the bit
 * of one instance in each place.
 */
final class SliceGroup {
    static final int LANES = 64;
    private static final int DEEPEST_MEMORY = 16;

    private final NetModule module;
    private final List<Dataflow.Box> boxes;
    private final Clocking clocking;
    private final Dataflow flow;
    private final Lowering lowering;
    private final BitLogic logic;
    private final Nodes nodes;
    private final Wiring wiring;
    private final List<Map<Node, Node[]>> bits = new ArrayList<>();
    private final Set<List<Object>> open = new HashSet<>();
    private final Map<List<Object>, Node[]> held = new HashMap<>();
    private final Map<Register, Held> owners = new HashMap<>();
    private final List<Register> registers = new ArrayList<>();

    /** A bit of the module's state in one block: of a register, or of a word of a memory. */
    private record Held(Object owner, int address, int block, int bit) {}

    SliceGroup(NetModule module, List<Dataflow.Box> boxes, Port clock, Nodes nodes, Wiring wiring) {
        this.module = module;
        this.boxes = boxes;
        this.nodes = nodes;
        this.wiring = wiring;
        clocking = new Clocking(clock, Optional.empty());
        logic = new BitLogic(nodes);
        flow = Flatten.flatten(new Netlist(module));
        lowering = new Lowering(flow);
        for (int i = 0; i < boxes.size(); i += LANES) {
            bits.add(new HashMap<>());
        }
        check(clock);
    }

    private void check(Port clock) {
        if (!flow.boxes().isEmpty()) {
            throw new NotSliceable("a black box");
        }
        flow.memories().stream().filter(memory -> memory.depth() > DEEPEST_MEMORY).findFirst().ifPresent(memory -> {
            throw new NotSliceable("a memory of " + memory.depth() + " words");
        });
        for (var register : flow.registers()) {
            check(register.clocking(), clock);
        }
        flow.writes().forEach(write -> check(write.clocking(), clock));
    }

    private void check(Clocking used, Port clock) {
        if (used.reset().filter(reset -> reset.kind() == Clocking.Reset.Kind.ASYNCHRONOUS).isPresent()) {
            throw new NotSliceable("an asynchronous reset");
        }
        if (!(used.clock() instanceof Port port)) {
            throw new NotSliceable("a clock that is made inside");
        }
        for (var box : boxes) {
            var outer = box.clocks().get(port.name());
            if (outer == null || outer.signal() != clock || outer.enable().isPresent()) {
                throw new NotSliceable("a gated clock, or several");
            }
        }
    }

    List<Dataflow.Box> boxes() {
        return boxes;
    }

    NetModule module() {
        return module;
    }

    /** Operations of one instance. */
    int operations() {
        return lowering.nodes().count();
    }

    /** The instances of a block. */
    List<Dataflow.Box> block(int block) {
        return boxes.subList(block * LANES, Math.min(boxes.size(), (block + 1) * LANES));
    }

    /** Every register that stands for the state of the instances, so far. */
    List<Register> registers() {
        return registers;
    }

    boolean owns(Register register) {
        return owners.containsKey(register);
    }

    /** The bits of an output, lowest first, for the instances of a block. */
    Node[] output(Port port, int block) {
        return bits(lowering.value(port), block);
    }

    Node next(Register register) {
        var what = owners.get(register);
        return switch (what.owner()) {
            case Register inner -> bits(lowering.value(flow.nextWithReset(inner)), what.block())[what.bit()];
            case Memory memory -> word(memory, what.address(), what.block())[what.bit()];
            default -> throw new IllegalStateException();
        };
    }

    /** The bits that the instances hold at power-up: those that they would hold apart. */
    BigInteger first(Register register, PowerUp start) {
        var what = owners.get(register);
        var value = BigInteger.ZERO;
        var block = block(what.block());
        for (int lane = 0; lane < block.size(); lane++) {
            var path = block.get(lane).name() + ".";
            boolean bit = switch (what.owner()) {
                case Register inner -> inner.atPowerUp()
                        .orElseGet(() -> start.value(path + inner.name(), 0, inner.type())).testBit(what.bit());
                case Memory memory when memory.init().isEmpty() ->
                        start.value(path + memory.name(), what.address(), memory.word()).testBit(what.bit());
                case Memory memory -> what.address() < memory.init().size()
                        && memory.init().get(what.address()).testBit(what.bit());
                default -> false;
            };
            value = bit ? value.setBit(lane) : value;
        }
        return value;
    }

    /** Adds the bit that {@code register} holds of each instance to what the instance holds, in {@code values}. */
    void name(Register register, BigInteger lanes, Map<String, BigInteger> values) {
        var what = owners.get(register);
        var block = block(what.block());
        for (int lane = 0; lane < block.size(); lane++) {
            var name = block.get(lane).name() + "." + switch (what.owner()) {
                case Register inner -> inner.name();
                case Memory memory -> memory.name() + "[" + what.address() + "]";
                default -> throw new IllegalStateException();
            };
            var bit = lanes.testBit(lane) ? BigInteger.ONE.shiftLeft(what.bit()) : BigInteger.ZERO;
            values.merge(name, bit, BigInteger::or);
        }
    }

    private Node[] bits(Node node, int block) {
        var known = bits.get(block).get(node);
        if (known != null) {
            return known;
        }
        var key = List.<Object>of(node, block);
        if (!open.add(key)) {
            throw new NotSliceable("a path from one instance through others back to itself");
        }
        var value = switch (node.op) {
            case CONSTANT -> logic.constant(node.constant(), node.width());
            case INPUT -> wiring.input(this, (Port) node.signal(), block);
            case REGISTER -> held(node.signal(), 0, node.width(), block);
            case MEMORY_READ -> read(node, block);
            default -> logic.compute(node, node.operands.stream().map(operand -> bits(operand, block)).toList());
        };
        open.remove(key);
        bits.get(block).put(node, value);
        return value;
    }

    /** The words of a block that hold {@code owner}. */
    private Node[] held(Object owner, int address, int width, int block) {
        return held.computeIfAbsent(List.of(owner, address, block), _ -> {
            var name = switch (owner) {
                case Register register -> register.name();
                case Memory memory -> memory.name() + "[" + address + "]";
                default -> "";
            };
            var words = new Node[width];
            for (int bit = 0; bit < width; bit++) {
                var register = new Register(module.name() + "*" + block + "." + name + "[" + bit + "]", BitLogic.LANES, clocking,
                        Optional.empty(), module.source());
                registers.add(register);
                owners.put(register, new Held(owner, address, block, bit));
                words[bit] = nodes.leaf(Op.REGISTER, BitLogic.LANES, register);
            }
            return words;
        });
    }

    private Node[] read(Node read, int block) {
        var memory = read.memory();
        var words = new ArrayList<Node[]>();
        for (int address = 0; address < memory.depth(); address++) {
            words.add(held(memory, address, memory.word().width(), block));
        }
        return logic.choose(words, bits(read.operand(0), block), logic.constant(BigInteger.ZERO, memory.word().width()));
    }

    /** What the word of a memory becomes. */
    private Node[] word(Memory memory, int address, int block) {
        var word = held(memory, address, memory.word().width(), block);
        for (var write : flow.writes()) {
            if (write.memory() == memory) {
                var to = bits(lowering.value(write.address()), block);
                var wanted = logic.constant(BigInteger.valueOf(address), Math.max(to.length, 32 - Integer.numberOfLeadingZeros(address)));
                var here = logic.equal(logic.extend(to, BitLogic.LANES, wanted.length), wanted);
                var enable = bits(lowering.value(write.enable()), block)[0];
                var value = written(write, block);
                word = logic.mux(logic.and(enable, here), value, word);
            }
        }
        return word;
    }

    private Node[] written(Dataflow.Write write, int block) {
        var value = lowering.value(write.value());
        return logic.extend(bits(value, block), value.type, write.memory().word().width());
    }
}
