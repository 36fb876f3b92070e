package ingot.flow.tinytapeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rules of the gate netlist that is submitted beside the GDS. */
final class NetlistRules {
    private NetlistRules() {}

    static List<Defect> check(Path file, String name, String top) throws IOException {
        var text = Files.readString(file).replaceAll("//.*|(?s)/\\*.*?\\*/", "");
        var defects = new ArrayList<Defect>();
        if (!text.matches("(?s).*\\bmodule\\s+" + top + "\\b.*")) {
            defects.add(Defect.refused("TT068", name, "there is no module `%s`".formatted(top), "submit the netlist of this tile"));
            return defects;
        }
        for (var net : List.of("VGND", "VPWR")) {
            if (!text.contains(net) && !(net.equals("VPWR") && text.contains("VDPWR"))) {
                defects.add(Defect.refused("TT068", name, "there is no `%s`".formatted(net), "submit the netlist with power ports, inout VPWR and inout VGND"));
            }
        }
        if (text.contains("VAPWR")) {
            defects.add(Defect.refused("TT068", name, "a digital tile has no `VAPWR`", "remove it"));
        }
        if (defects.isEmpty()) {
            SourceRules.ports(top, name, List.of(file), true, defects);
        }
        return defects;
    }
}
