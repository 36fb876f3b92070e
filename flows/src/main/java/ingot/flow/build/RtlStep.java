package ingot.flow.build;

import com.fasterxml.jackson.databind.ObjectMapper;
import ingot.flow.Step;
import ingot.flow.StepKey;
import ingot.flow.Workspace;
import ingot.flow.power.SupplyIsland;
import ingot.flow.synth.Rtl;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.SystemVerilogOptions;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Elaborates a design and writes it as SystemVerilog. */
public record RtlStep(ChosenDesign<?> design, Emission emission) implements Step<RtlResult> {
    private static final String FACTS = "rtl.json";
    private static final String FINDINGS = "findings.txt";

    private record Facts(String top, List<String> clocks, Map<String, Boolean> idleResets, List<SupplyIsland> islands, List<String> files) {}

    @Override
    public StepKey key() throws IOException {
        return design.addTo(StepKey.builder()).setting("emission", emission).build();
    }

    @Override
    public void run(Workspace workspace) throws IOException {
        var elaborated = design.design();
        var netlist = elaborated.netlist();
        var top = netlist.top();
        var clocks = top.ports().stream().filter(port -> port.role() == Port.Role.CLOCK).map(Port::name).toList();
        var files = emission.files(netlist);
        for (var file : files.entrySet()) {
            Files.createDirectories(workspace.file(file.getKey()).getParent());
            Files.writeString(workspace.file(file.getKey()), file.getValue());
        }
        Files.createDirectory(workspace.file("synthesis"));
        Files.writeString(workspace.file("synthesis").resolve(top.name() + ".sv"), SystemVerilog.emit(netlist, SystemVerilogOptions.YOSYS));
        var facts = new Facts(top.name(), clocks, idleResets(netlist), SupplyIsland.of(netlist), List.copyOf(files.keySet()));
        new ObjectMapper().writeValue(workspace.file(FACTS).toFile(), facts);
        Files.writeString(workspace.file(FINDINGS), elaborated.report().toString());
        workspace.progress(netlist.modules().size() + " modules, top " + top.name());
    }

    /** A reset is active high unless a register says otherwise; where no register tells, its name does. */
    private static Map<String, Boolean> idleResets(Netlist netlist) {
        var idle = new TreeMap<String, Boolean>();
        netlist.top().ports().stream().filter(port -> port.role() == Port.Role.RESET).forEach(port -> idle.put(port.name(), port.name().endsWith("_n")));
        netlist.top().registers().stream().flatMap(register -> register.clocking().reset().stream())
                .forEach(reset -> idle.computeIfPresent(reset.signal().name(), (name, was) -> !reset.activeHigh()));
        return idle;
    }

    @Override
    public RtlResult result(Path folder) throws IOException {
        var facts = new ObjectMapper().readValue(folder.resolve(FACTS).toFile(), Facts.class);
        var file = facts.top() + ".sv";
        var others = facts.files().stream().filter(other -> !other.equals(file)).map(folder::resolve).toList();
        return new RtlResult(folder.resolve(file), others, new Rtl(folder.resolve("synthesis").resolve(file), facts.top()), facts.clocks(),
                facts.idleResets(), facts.islands(), Files.readString(folder.resolve(FINDINGS)));
    }
}
