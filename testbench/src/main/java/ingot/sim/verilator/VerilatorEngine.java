package ingot.sim.verilator;

import ingot.hdl.netlist.Netlist;
import ingot.sim.Engine;
import ingot.sim.MonitoredDesigns;
import ingot.sim.PowerUp;
import ingot.sim.Simulator;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Compiles a netlist with Verilator and a C++ compiler: fast for long runs, after some seconds of compiling. */
public final class VerilatorEngine implements Engine {
    private static final Map<Path, Library> LOADED = new ConcurrentHashMap<>();

    private final LibraryCache cache;
    private final ToolFinder tools;

    /** An engine that keeps its libraries in the user's cache. */
    public VerilatorEngine() {
        this(LibraryCache.ofUser(), ToolFinder.system());
    }

    VerilatorEngine(LibraryCache cache, ToolFinder tools) {
        this.cache = cache;
        this.tools = tools;
    }

    @Override
    public String name() {
        return "verilator";
    }

    @Override
    public Optional<String> unavailable() {
        return tools.unavailable(KnownTools.VERILATOR).or(() -> tools.unavailable(KnownTools.CXX));
    }

    @Override
    public Simulator compile(Netlist netlist) {
        return compile(netlist, PowerUp.ZERO);
    }

    /** The same seed gives the same state in every run, and on the JVM engine; but for large designs, and what is inside the Verilog of black boxes. */
    @Override
    public Simulator compile(Netlist netlist, PowerUp start) {
        return MonitoredDesigns.run(name(), netlist, plain -> plain(plain, start));
    }

    private Simulator plain(Netlist netlist, PowerUp start) {
        var file = new LibraryBuilder(cache, tools).build(netlist);
        return new VerilatorSimulator(netlist, LOADED.computeIfAbsent(file, Library::new), start);
    }
}
