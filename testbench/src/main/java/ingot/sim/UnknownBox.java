package ingot.sim;

import ingot.hdl.netlist.NetModule;
import ingot.hdl.pass.BoxPorts;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;

/**
 * The model of one instance of a black box in a design with unknown bits, of which models know nothing. An output that is set after the model
 * has read unknown bits is unknown. A model that reads unknown bits at a clock edge would remember nobody knows what, which is an error
 * after reset; before it, they are zeros.
 */
final class UnknownBox extends RunningBox {
    private final UnknownSimulator simulator;
    private final BoxPorts.Box box;
    private boolean atEdge;
    private boolean lost;

    UnknownBox(BoxPorts.Box box, UnknownSimulator simulator, NetModule top) {
        super(box, simulator, top);
        this.simulator = simulator;
        this.box = box;
    }

    @Override
    boolean settle() {
        lost = false;
        return super.settle();
    }

    @Override
    void edges(Collection<Integer> rising) {
        atEdge = true;
        try {
            super.edges(rising);
        } finally {
            atEdge = false;
        }
    }

    @Override
    BigInteger read(String input, int port) {
        if (simulator.unknown(port).signum() == 0) {
            return super.read(input, port);
        }
        if (atEdge && simulator.isChecking()) {
            throw error(input, port);
        }
        lost = true;
        return box.module().port(input).type().wrap(simulator.ones(port));
    }

    private UnknownValueException error(String input, int port) {
        var what = "cycle " + simulator.cycle() + ": black box `" + box.path() + "` reads its input `" + input + "` at a clock edge, which has unknown bits";
        try {
            simulator.peekBig(port);
            return new UnknownValueException(what, List.of(box.path() + "." + input), box.module().source());
        } catch (UnknownValueException cause) {
            int reason = cause.getMessage().indexOf('\n');
            return new UnknownValueException(what + ": " + String.join(" <- ", cause.path().stream().map(name -> "`" + name + "`").toList())
                    + (reason < 0 ? "" : cause.getMessage().substring(reason)), cause.path(), cause.source());
        }
    }

    @Override
    void drive(String output, int port, BigInteger value) {
        if (!lost) {
            super.drive(output, port, value);
        } else if (forget(output)) {
            simulator.pokeUnknown(port);
        }
    }
}
