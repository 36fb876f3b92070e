package ingot.flow.timing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.flow.gates.GateNetlist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Runs OpenSTA on our files; a second opinion on slack. */
final class OpenSta {
    private final Path folder;

    OpenSta(Path folder) {
        this.folder = folder;
    }

    static void assumeInstalled() {
        boolean found = List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, "sta")));
        assumeTrue(found, "OpenSTA (`sta`) is not installed: timing is not refereed");
    }

    /** Runs the commands after reading the design; gives what they print. */
    String run(GateNetlist netlist, Path liberty, String spef, String sdc, String commands) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("design.v"), verilog(netlist));
        Files.writeString(folder.resolve("design.spef"), spef);
        Files.writeString(folder.resolve("design.sdc"), sdc);
        Files.writeString(folder.resolve("run.tcl"), """
                read_liberty %s
                read_verilog design.v
                link_design %s
                read_sdc design.sdc
                read_spef design.spef
                %s
                exit
                """.formatted(liberty, netlist.name(), commands));
        var process = new ProcessBuilder("sta", "-exit", "run.tcl").directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("sta.log").toFile()).start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("sta did not finish in 120 s");
        }
        return Files.readString(folder.resolve("sta.log"));
    }

    /** Structural Verilog; words of ports stay words. */
    static String verilog(GateNetlist netlist) {
        var words = new TreeMap<String, List<Integer>>();
        var inputs = new TreeMap<String, Boolean>();
        for (var port : netlist.ports()) {
            int bracket = port.name().indexOf('[');
            var word = bracket < 0 ? port.name() : port.name().substring(0, bracket);
            words.computeIfAbsent(word, w -> new ArrayList<>());
            inputs.put(word, port.input());
            if (bracket >= 0) {
                words.get(word).add(Integer.parseInt(port.name().substring(bracket + 1, port.name().length() - 1)));
            }
        }
        var out = new StringBuilder("module " + netlist.name() + " (" + String.join(", ", words.keySet()) + ");\n");
        words.forEach((word, bits) -> out.append(inputs.get(word) ? "input " : "output ").append(bits.isEmpty() ? ""
                : "[" + bits.stream().max(Integer::compare).orElse(0) + ":0] ").append(word).append(";\n"));
        var ports = new TreeMap<Integer, String>();
        netlist.ports().forEach(port -> ports.putIfAbsent(port.net(), port.name()));
        netlist.nets().stream().filter(net -> !ports.containsKey(net.id()))
                .forEach(net -> out.append("wire \\").append(net.name()).append(" ;\n"));
        for (var cell : netlist.cells()) {
            var pins = new ArrayList<String>();
            cell.pins().forEach((pin, net) -> pins.add("." + pin + "("
                    + ports.getOrDefault(net, "\\" + netlist.nets().get(net).name() + " ") + ")"));
            out.append(cell.master()).append(" \\").append(cell.name()).append(" (").append(String.join(", ", pins)).append(");\n");
        }
        netlist.ports().stream().filter(port -> !port.name().equals(ports.get(port.net())))
                .forEach(port -> out.append("assign ").append(port.name()).append(" = ").append(ports.get(port.net())).append(";\n"));
        return out.append("endmodule\n").toString();
    }
}
