package ingot.bench.elaboration;

import ingot.hdl.Elaboration;
import ingot.hdl.check.Checks;
import ingot.hdl.check.Report;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.netlist.Netlist;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same array in a warm JVM, phase by phase. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ElaborationBenchmark {
    /** Rows and columns. */
    @Param({"16", "64"})
    public int size;

    private Netlist netlist;

    /** Makes the netlist of the later phases. */
    @Setup
    public void elaborateOnce() {
        netlist = elaborate();
    }

    /** Constructors, naming and checks. */
    @Benchmark
    public Netlist elaborate() {
        return Elaboration.elaborate(() -> new BenchArray(new BenchArray.Params(size)));
    }

    /** All checks. */
    @Benchmark
    public Report check() {
        return Checks.run(netlist);
    }

    /** SystemVerilog. */
    @Benchmark
    public String emit() {
        return SystemVerilog.emit(netlist);
    }
}
