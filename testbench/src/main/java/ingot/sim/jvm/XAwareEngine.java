package ingot.sim.jvm;

import ingot.hdl.netlist.Netlist;
import ingot.hdl.pass.Flatten;
import ingot.sim.Engine;
import ingot.sim.MonitoredDesigns;
import ingot.sim.UnknownSimulator;
import java.util.Optional;

/**
 * Executes a netlist with unknown bits, to find mistakes of reset and initialisation. Every register and every memory without initial
 * words is unknown at power-up. After reset it throws an {@link ingot.sim.UnknownValueException}, which names the register or memory that was
 * never set and the way from there, when an unknown value
 *
 * <ul>
 *   <li>is read from an output,
 *   <li>decides by a condition ({@code when}, {@code select}, {@code mux}, an index) what a register with a reset becomes,
 *   <li>decides whether or where a memory is written,
 *   <li>decides whether a property of the design holds.
 * </ul>
 *
 * <p>An unknown value that only passes through data (registers without reset, under a valid bit that is false) is no mistake. "After reset" is
 * when every reset has been asserted at an edge and none is asserted; a design without reset is checked from the start.
 *
 * <p>Where a supply can be off ({@link ingot.hdl.netlist.PowerDomain}), the registers and memories on it forget what they hold while it is, unless they
 * are retained. A design with black boxes is looked at as if all supplies were on.
 *
 * <p>The models of black boxes know no unknown bits. What a model sets after it has read some is unknown, and reading some at a clock edge is
 * a mistake, too.
 *
 * <p>It interprets: some thousand times slower than the JVM engine.
 */
public final class XAwareEngine implements Engine {
    @Override
    public String name() {
        return "xaware";
    }

    @Override
    public Optional<String> unavailable() {
        return Optional.empty();
    }

    @Override
    public UnknownSimulator compile(Netlist netlist) {
        return MonitoredDesigns.unknowns(name(), netlist, XAwareEngine::plain);
    }

    private static UnknownSimulator plain(Netlist netlist) {
        var design = Flatten.flatten(netlist);
        return new XAwareSimulator(design, DarkSupply.of(netlist.top(), design));
    }
}
