package ingot.formal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.hdl.netlist.Netlist;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A test that asks the tools of proofs. */
abstract class ProofTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void solver() {
        var reason = FormalCheck.unavailable();
        assumeTrue(reason.isEmpty(), reason.orElse(""));
    }

    final Verdict decide(Netlist netlist, Goal goal) {
        return new FormalCheck(netlist, folder, Duration.ofSeconds(60)).decide(goal);
    }
}
