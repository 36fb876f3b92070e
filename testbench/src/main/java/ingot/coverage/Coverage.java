package ingot.coverage;

import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.sim.Engine;
import ingot.sim.PowerUp;
import ingot.sim.Simulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The coverage of this process's tests. The system property {@code ingot.coverage} names a folder and switches it on; when the process
 * ends, what its tests covered is added to the folder, for {@link CoverageData#merge}.
 */
public final class Coverage {
    private static final Map<Path, Coverage> BY_FOLDER = new ConcurrentHashMap<>();

    /** Gates are another netlist; what is covered in it says nothing of Java lines. */
    private static final Set<String> ENGINES = Set.of("jvm", "verilator");

    private final CoverageData data = new CoverageData();
    private final Map<NetModule, Instrumentation.Instrumented> instrumented = Collections.synchronizedMap(new WeakHashMap<>());

    private Coverage(Path folder) {
        var file = folder.resolve("tests-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".coverage");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                data.write(file);
            } catch (IOException e) {
                throw new UncheckedIOException("the coverage of the tests is lost: cannot write " + file, e);
            }
        }, "write coverage"));
    }

    /** What is collected for {@code ingot.coverage}, where that is set. */
    private static Optional<Coverage> wanted() {
        return Optional.ofNullable(System.getProperty("ingot.coverage")).filter(folder -> !folder.isBlank())
                .map(folder -> BY_FOLDER.computeIfAbsent(Path.of(folder).toAbsolutePath(), Coverage::new));
    }

    /** What the tests of this process have covered so far for {@code folder}. */
    static CoverageData collected(Path folder) {
        return BY_FOLDER.get(folder.toAbsolutePath()).data;
    }

    /** A simulator of {@code netlist} on {@code engine} for the test {@code test}, which collects coverage where that is switched on. */
    public static Simulator compile(Engine engine, Netlist netlist, PowerUp start, String test) {
        return wanted().filter(_ -> ENGINES.contains(engine.name())).map(coverage -> coverage.collecting(engine, netlist, start, test))
                .orElseGet(() -> engine.compile(netlist, start));
    }

    private Simulator collecting(Engine engine, Netlist netlist, PowerUp start, String test) {
        var design = instrumented.computeIfAbsent(netlist.top(), _ -> Instrumentation.of(netlist));
        var points = design.points().values().stream().flatMap(List::stream).toList();
        return new CoverageSimulator(engine, design, start, happened -> data.add(test, points, happened));
    }
}
