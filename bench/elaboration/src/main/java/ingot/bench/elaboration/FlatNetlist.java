package ingot.bench.elaboration;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One module of many operations: four to a wire or register, every tenth a register, operands from anywhere before. */
final class FlatNetlist {
    private static final Type WORD = Type.uint(32);
    private static final int EACH = 4;
    private static final BinaryOp[] OPERATORS = {BinaryOp.AND, BinaryOp.OR, BinaryOp.XOR, BinaryOp.ADD};

    private final Random random = new Random(1);
    private final List<Signal> signals = new ArrayList<>();
    private final Source source = new Source("Flat.java", 1);

    private FlatNetlist() {}

    /** The same netlist for the same number of operations. */
    static Netlist of(int operations) {
        return new FlatNetlist().make(operations / EACH);
    }

    private Netlist make(int count) {
        var clock = new Port("clk", Type.BOOL, Direction.INPUT, Port.Role.CLOCK, source);
        var in = new Port("in", WORD, Direction.INPUT, Port.Role.DATA, source);
        var out = new Port("out", WORD, Direction.OUTPUT, Port.Role.DATA, source);
        var clocking = new Clocking(clock, Optional.empty());
        var wires = new ArrayList<Wire>();
        var registers = new ArrayList<Register>();
        var processes = new ArrayList<Process>();
        signals.add(in);
        for (var i = 0; i < count; i++) {
            if (i % 10 == 0) {
                var register = new Register("r" + i, WORD, clocking, Optional.empty(), source);
                registers.add(register);
                processes.add(new Process.Clocked(clocking, List.of(new Statement.Assign(register, value(), source))));
                signals.add(register);
            } else {
                var wire = new Wire("w" + i, WORD, source);
                wires.add(wire);
                processes.add(new Process.Combinational(List.of(new Statement.Assign(wire, value(), source))));
                signals.add(wire);
            }
        }
        processes.add(new Process.Combinational(List.of(new Statement.Assign(out, new Expr.Ref(signals.getLast(), source), source))));
        return new Netlist(new NetModule("Flat", "", List.of(clock, in, out), wires, registers, List.of(), List.of(), processes, source));
    }

    private Expr value() {
        Expr value = new Expr.Ref(signals.getLast(), source);
        for (var i = 0; i < EACH; i++) {
            var operator = OPERATORS[random.nextInt(OPERATORS.length)];
            var other = new Expr.Ref(signals.get(random.nextInt(signals.size())), source);
            value = operator == BinaryOp.ADD
                    ? new Expr.Convert(new Expr.Binary(operator, value, other, Type.uint(33), source), WORD, source)
                    : new Expr.Binary(operator, value, other, WORD, source);
        }
        return value;
    }
}
