package ingot.sim.jvm;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.pass.Dataflow;
import ingot.sim.PowerUp;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** A design as a graph of nodes, which a {@link Compilation} turns into code. */
interface Model {
    List<Port> ports();

    Clocks clocks();

    Nodes nodes();

    /** Every register that has been asked for so far. */
    List<Register> registers();

    /** The writes of memories that are no registers of the model. */
    List<Dataflow.Write> writes();

    /** The settled value of a signal. */
    Node value(Signal signal);

    /** The value of an expression of {@link #writes}. */
    Node value(Expr expr);

    /** What a register holds, before an asynchronous reset acts on it. */
    Node state(Register register);

    /** What a register takes at the edge of its clock. */
    Node next(Register register);

    /** Adds what {@code register} holds to {@code values}, under the path of the design's register or memory word that it stands for. */
    default void name(Register register, BigInteger value, Map<String, BigInteger> values) {
        values.put(register.name(), value);
    }

    /** What a register holds at power-up. */
    BigInteger first(Register register, PowerUp start);
}
