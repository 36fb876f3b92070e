package ingot.flow.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimingReportsTest {
    @Test
    void comesBackAsItWas(@TempDir Path folder) throws Exception {
        var netlist = NetlistText.netlist("in clk\nin d\nl dff CLK=clk D=d Q=q\na inv A=q Y=y\nout y");
        for (var cell : List.of(Optional.<ClockConstraint.DrivingCell>empty(), Optional.of(new ClockConstraint.DrivingCell("inv", "Y")))) {
            var tight = new ClockConstraint("clk", 1, 0.1, 0.2, true, 1, 1, cell, 0.02, 1, 1, 1, 0.01, 0.001);
            var analyzer = new TimingAnalyzer(netlist, ToyLibrary.library());
            var report = analyzer.analyze(Parasitics.none(analyzer.connectivity()), tight).report(5);
            assertFalse(report.violations().isEmpty());
            var empty = new TimingAnalyzer(NetlistText.netlist("in clk"), ToyLibrary.library());
            var nothing = empty.analyze(Parasitics.none(empty.connectivity()), tight).report(5);
            assertEquals(Double.POSITIVE_INFINITY, nothing.setup().worstSlackNs());
            var file = folder.resolve("timing.json");
            Files.writeString(file, TimingReports.write(List.of(report, nothing)));
            assertEquals(List.of(report, nothing), TimingReports.read(file));
        }
    }
}
