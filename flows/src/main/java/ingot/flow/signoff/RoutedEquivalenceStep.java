package ingot.flow.signoff;

import ingot.flow.StepKey;
import ingot.flow.Workspace;
import ingot.flow.gates.GateCell;
import ingot.flow.gates.YosysJson;
import ingot.flow.layout.out.DefReader;
import ingot.flow.report.Check;
import ingot.flow.synth.SynthesisResult;
import ingot.pdk.Pdk;
import ingot.pdk.liberty.LibertyReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;

/**
 * Proves that buffers, clock tree and stronger cells did not change what the netlist computes: the routed DEF against the gates that were
 * proven equal to the RTL.
 */
public record RoutedEquivalenceStep(SynthesisResult synthesis, Path def, Pdk pdk) implements CheckStep {
    private static final String CHECK = "Layout equals gates";

    @Override
    public StepKey key() throws IOException {
        return StepKey.builder().file("gates", synthesis.json()).file("def", def)
                .file("liberty", pdk.libertyFile(pdk.process().defaultCorner())).build();
    }

    @Override
    public Check check(Workspace workspace) throws IOException {
        var before = YosysJson.read(synthesis.json(), synthesis.top());
        var after = DefReader.read(def, pdk.lef(), pdk.process()).netlist();
        var masters = new HashSet<String>();
        before.cells().stream().map(GateCell::master).forEach(masters::add);
        after.cells().stream().map(GateCell::master).forEach(masters::add);
        var library = LibertyReader.read(pdk.libertyFile(pdk.process().defaultCorner()), masters::contains);
        var differences = SameLogic.differences(before, after, library);
        var counted = "%d cells became %d".formatted(before.cells().size(), after.cells().size());
        return differences.isEmpty() ? Check.passed(CHECK, counted + ", every value comes from the same place")
                : new Check(CHECK, Check.Status.FAILED, "%s, %d differences".formatted(counted, differences.size()), differences);
    }
}
