package ingot.hdl.yosys;

import ingot.hdl.netlist.BlackBox;
import ingot.hdl.netlist.ClockGate;
import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Verification;
import ingot.hdl.pass.Dataflow;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One module of a netlist as word-level cells. */
final class WordCells {
    private final NetModule module;
    private final CellBuilder cells = new CellBuilder();
    private final Map<Signal, Net> nets = new IdentityHashMap<>();
    private final Map<Memory, MemoryCells> memories = new LinkedHashMap<>();
    private final Map<Net, Word> joined = new LinkedHashMap<>();
    private final ExprCells expressions;

    private WordCells(NetModule module) {
        this.module = module;
        this.expressions = new ExprCells(cells, signal -> Word.of(nets.get(signal)), (memory, address) -> memories.get(memory).read(address, cells));
    }

    /** Every module of {@code netlist}, each after those that it uses. */
    static List<CellModule> of(Netlist netlist) {
        var boxes = new HashSet<String>();
        return netlist.modules().stream()
                .filter(module -> module.blackBox().isEmpty() || boxes.add(module.blackBox().get().verilogName()))
                .map(module -> new WordCells(module).build(module == netlist.top())).toList();
    }

    private CellModule build(boolean top) {
        module.ports().forEach(port -> declare(port, Optional.of(port.direction())));
        module.registers().forEach(register -> declare(register, Optional.empty()));
        module.wires().forEach(wire -> declare(wire, Optional.empty()));
        module.memories().forEach(memory -> memories.put(memory, new MemoryCells(memory)));
        if (module.blackBox().isPresent()) {
            var box = module.blackBox().get();
            var parameters = withParameters(new Cell("", "", module.source()), box).parameters();
            return new CellModule(box.verilogName(), CellModule.Kind.BLACK_BOX, cells.nets(), List.of(), joined, parameters, module.source());
        }
        var flow = Dataflow.of(module.withVerification(Verification.NONE));
        flow.values().forEach((signal, value) -> {
            if (!(signal instanceof Register) && signal.type().width() > 0) {
                drive(nets.get(signal), value);
            }
        });
        module.registers().forEach(register -> register(register, flow));
        flow.writes().forEach(this::write);
        module.clockGates().forEach(this::clockGate);
        module.instances().forEach(this::instance);
        memories.values().forEach(memory -> memory.finish(cells));
        var kind = top ? CellModule.Kind.TOP : CellModule.Kind.INNER;
        return new CellModule(module.name(), kind, cells.nets(), cells.cells(), joined, new LinkedHashMap<>(), module.source());
    }

    private void declare(Signal signal, Optional<Direction> direction) {
        var type = signal.type();
        var net = new Net(signal.name(), type.width(), type.signed(), direction, signal.source());
        nets.put(signal, net);
        if (type.width() > 0) {
            cells.add(net);
        }
    }

    private void drive(Net net, Expr value) {
        cells.begin(net.name());
        var word = expressions.lower(value, Optional.of(net));
        if (!word.equals(Word.of(net))) {
            joined.put(net, word);
        }
    }

    private Word lower(Expr value, String place) {
        cells.begin(place);
        return expressions.lower(value, Optional.empty());
    }

    private void register(Register register, Dataflow flow) {
        if (register.type().width() == 0) {
            return;
        }
        var next = lower(flow.value(register), register.name());
        var reset = register.resetValue().isPresent() ? register.clocking().reset() : Optional.<Clocking.Reset>empty();
        var kind = reset.map(Clocking.Reset::kind);
        var type = kind.isEmpty() ? "$dff" : switch (kind.get()) {
            case SYNCHRONOUS -> "$sdff";
            case ASYNCHRONOUS -> "$adff";
        };
        var cell = new Cell(type + "$" + register.name(), type, register.source())
                .with("WIDTH", register.type().width()).with("CLK_POLARITY", "1")
                .in("CLK", Word.of(nets.get(register.clocking().clock()))).in("D", next).out("Q", Word.of(nets.get(register)));
        reset.ifPresent(active -> {
            var pin = kind.get() == Clocking.Reset.Kind.SYNCHRONOUS ? "SRST" : "ARST";
            cell.with(pin + "_POLARITY", active.activeHigh() ? "1" : "0")
                    .with(pin + "_VALUE", Word.bits(register.resetValue().orElseThrow(), register.type().width()))
                    .in(pin, Word.of(nets.get(active.signal())));
        });
        cells.add(cell);
    }

    private void write(Dataflow.Write write) {
        var memory = write.memory();
        var address = lower(write.address(), memory.name());
        var enables = new ArrayList<Word>();
        enables.add(lower(write.enable(), memory.name()));
        expressions.inside(memory, address.orZero(), write.source()).ifPresent(enables::add);
        var enable = expressions.all(enables, write.source());
        memories.get(memory).write(Word.of(nets.get(write.clocking().clock())), enable.resize(memory.word().width(), true),
                address.orZero().resize(memory.addressWidth(), false), lower(write.value(), memory.name()));
    }

    /** A latch that is open while the clock is low, and an AND. */
    private void clockGate(ClockGate gate) {
        var clock = Word.of(nets.get(gate.clock()));
        var enable = lower(gate.enable(), gate.name());
        var open = new Net(gate.name() + ".is_open", 1, false, Optional.empty(), gate.source());
        cells.add(open);
        cells.add(new Cell("$dlatch$" + gate.name(), "$dlatch", gate.source()).with("WIDTH", 1).with("EN_POLARITY", "0")
                .in("EN", clock).in("D", enable).out("Q", Word.of(open)));
        cells.add(new Cell("$and$" + gate.name() + "$gate", "$and", gate.source()).with("A_SIGNED", 0).with("B_SIGNED", 0)
                .with("A_WIDTH", 1).with("B_WIDTH", 1).with("Y_WIDTH", 1)
                .in("A", clock).in("B", Word.of(open)).out("Y", Word.of(nets.get(gate.output()))));
    }

    private static Cell instanceCell(Instance instance) {
        var box = instance.module().blackBox();
        var cell = new Cell(instance.name(), box.map(BlackBox::verilogName).orElse(instance.module().name()), instance.source());
        box.ifPresent(black -> withParameters(cell, black));
        return cell;
    }

    private static Cell withParameters(Cell cell, BlackBox box) {
        box.parameters().forEach((name, value) -> {
            switch (value) {
                case Integer number -> cell.with(name, number);
                case Long number -> cell.with(name, Word.bits(BigInteger.valueOf(number), 64));
                case BigInteger number -> cell.with(name, Word.bits(number, Math.max(32, number.bitLength() + 1)));
                default -> cell.withText(name, value.toString());
            }
        });
        return cell;
    }

    private void instance(Instance instance) {
        var cell = instanceCell(instance);
        for (var port : instance.module().ports()) {
            if (port.type().width() == 0) {
                continue;
            }
            if (port.direction() == Direction.INPUT) {
                cell.in(port.name(), lower(instance.inputs().get(port.name()), instance.name() + "." + port.name()));
            } else {
                cell.out(port.name(), Word.of(nets.get(instance.outputs().get(port.name()))));
            }
        }
        cells.add(cell);
    }
}
