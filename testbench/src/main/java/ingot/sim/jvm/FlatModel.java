package ingot.sim.jvm;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.pass.Dataflow;
import ingot.sim.PowerUp;
import java.math.BigInteger;
import java.util.List;

/** The graph of a design whose hierarchy has dissolved. */
record FlatModel(Dataflow design, Clocks clocks, Lowering lowering) implements Model {
    FlatModel(Dataflow design) {
        this(design, new Clocks(design), new Lowering(design));
    }

    @Override
    public List<Port> ports() {
        return design.ports();
    }

    @Override
    public Nodes nodes() {
        return lowering.nodes();
    }

    @Override
    public List<Register> registers() {
        return design.registers();
    }

    @Override
    public List<Dataflow.Write> writes() {
        return design.writes();
    }

    @Override
    public Node value(Signal signal) {
        return lowering.value(signal);
    }

    @Override
    public Node value(Expr expr) {
        return lowering.value(expr);
    }

    @Override
    public Node state(Register register) {
        return lowering.state(register);
    }

    @Override
    public Node next(Register register) {
        return lowering.value(design.nextWithReset(register));
    }

    @Override
    public BigInteger first(Register register, PowerUp start) {
        return start.value(register);
    }
}
