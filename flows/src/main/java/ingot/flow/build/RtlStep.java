package ingot.flow.build;

import com.fasterxml.jackson.databind.ObjectMapper;
import ingot.flow.Step;
import ingot.flow.StepKey;
import ingot.flow.Workspace;
import ingot.flow.synth.Rtl;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.SystemVerilogOptions;
import ingot.hdl.netlist.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Elaborates a design and writes it as SystemVerilog. */
public record RtlStep(ChosenDesign<?> design) implements Step<RtlResult> {
    private static final String FACTS = "rtl.json";
    private static final String FINDINGS = "findings.txt";

    private record Facts(String top, String clock) {}

    @Override
    public StepKey key() {
        return StepKey.builder().setting("design", design).build();
    }

    @Override
    public void run(Workspace workspace) throws IOException {
        var elaborated = design.design();
        var netlist = elaborated.netlist();
        var top = netlist.top();
        var clock = top.ports().stream().filter(port -> port.role() == Port.Role.CLOCK).map(Port::name).findFirst().orElse("");
        Files.writeString(workspace.file(top.name() + ".sv"), SystemVerilog.emit(netlist));
        Files.createDirectory(workspace.file("synthesis"));
        Files.writeString(workspace.file("synthesis").resolve(top.name() + ".sv"), SystemVerilog.emit(netlist, SystemVerilogOptions.YOSYS));
        new ObjectMapper().writeValue(workspace.file(FACTS).toFile(), new Facts(top.name(), clock));
        Files.writeString(workspace.file(FINDINGS), elaborated.report().toString());
        workspace.progress(netlist.modules().size() + " modules, top " + top.name());
    }

    @Override
    public RtlResult result(Path folder) throws IOException {
        var facts = new ObjectMapper().readValue(folder.resolve(FACTS).toFile(), Facts.class);
        var file = facts.top() + ".sv";
        return new RtlResult(folder.resolve(file), new Rtl(folder.resolve("synthesis").resolve(file), facts.top()), facts.clock(),
                Files.readString(folder.resolve(FINDINGS)));
    }
}
