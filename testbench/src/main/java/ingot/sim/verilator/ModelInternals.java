package ingot.sim.verilator;

import ingot.hdl.netlist.Netlist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the shim knows of the C++ that Verilator has written beyond its interface. Another version may call things otherwise: then a name is not
 * found, and the shim does the same by the interface, which takes longer.
 *
 * @param previousClocks the fields that hold the last value of each clock, with which a falling edge needs no evaluation; empty where one is not
 *     found, or where the falling edge does something
 * @param edges fields with the last values of all other signals whose edges do something. The model sees edges only, and what a reset is at
 *     power-up comes with none: turned around after the model has settled first, they make one
 * @param evaluation what evaluates a model that has settled first, without the locks around an evaluation that serve designs of several threads
 */
record ModelInternals(List<String> previousClocks, List<String> edges, String evaluation) {
    /** Stands for what any version has written, where only the rest of the shim counts. */
    static final ModelInternals ANY = new ModelInternals(List.of("known"), List.of("known"), "known");
    private static final String MODEL = "V" + Shim.TOP;
    private static final String ROOT = MODEL + "___024root";

    /** What is found in the folder {@code cpp}. */
    static ModelInternals of(Netlist netlist, Path cpp) throws IOException {
        var header = Files.readString(cpp.resolve(ROOT + ".h"));
        return new ModelInternals(previousClocks(netlist, header), edges(netlist, header),
                evaluation(Files.readString(cpp.resolve(MODEL + ".cpp"))));
    }

    private static List<String> previousClocks(Netlist netlist, String header) {
        if (netlist.modules().stream().anyMatch(module -> !module.clockGates().isEmpty())) {
            // The latch of a clock gate follows its enable while the clock is low.
            return List.of();
        }
        var fields = new ArrayList<String>();
        var clocks = Shim.clocks(netlist.top().ports());
        for (int clock : clocks) {
            var field = Pattern.compile("\\b(__Vtrig\\w*prev\\w*__p" + clock + ")\\b(?:__0)?;").matcher(header);
            if (field.find()) {
                fields.add(field.group(1));
            }
        }
        return fields.size() == clocks.size() ? fields : List.of();
    }

    private static List<String> edges(Netlist netlist, String header) {
        if (!Shim.resetsAtOnce(netlist)) {
            return List.of();
        }
        var clocks = Shim.clocks(netlist.top().ports()).stream().map(clock -> "__p" + clock).toList();
        return Pattern.compile("CData/\\*0:0\\*/ (__Vtrig\\w*prev\\w*);").matcher(header).results().map(found -> found.group(1))
                .filter(field -> clocks.stream().noneMatch(clock -> field.replaceFirst("__0$", "").endsWith(clock))).toList();
    }

    private static String evaluation(String model) {
        boolean known = model.contains("\nvoid " + ROOT + "___eval(" + ROOT + "* vlSelf);")
                && model.contains("    " + ROOT + "___eval(&(vlSymsp->TOP));");
        return known ? ROOT + "___eval(model.rootp);" : "model.eval();";
    }
}
