package ingot.flow.layout.out;

import ingot.flow.gates.GatePort;
import ingot.flow.layout.embedded.PowerShape;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.MacroPin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Writes the abstract of a block: outline, ports, and the area that the next level must not route over. */
public final class LefWriter {
    private final BlockLayout block;
    private final StringBuilder out = new StringBuilder();

    private LefWriter(BlockLayout block) {
        this.block = block;
    }

    /** Writes {@code lef}. Numbers have three decimals and every rectangle a port of its own, as shuttle checks want it. */
    public static void write(BlockLayout block, Path lef) {
        AtomicFile.write(lef, new LefWriter(block).text());
    }

    private String text() {
        var die = block.floorplan().die();
        line("VERSION 5.7 ;");
        line("  NOWIREEXTENSIONATPIN ON ;");
        line("  DIVIDERCHAR \"/\" ;");
        line("  BUSBITCHARS \"[]\" ;");
        line("MACRO " + block.name());
        line("  CLASS BLOCK ;");
        line("  FOREIGN " + block.name() + " ;");
        line("  ORIGIN 0.000 0.000 ;");
        line("  SIZE " + um(die.width()) + " BY " + um(die.height()) + " ;");
        var power = block.process().power();
        powerPin(power.ground(), "GROUND");
        powerPin(power.power(), "POWER");
        var areas = areas();
        for (var shape : block.floorplan().ports()) {
            signalPin(block.netlist().ports().get(shape.port()), areas.get(block.netlist().ports().get(shape.port()).net()),
                    shape.layer(), shape.rect());
        }
        obstructions();
        line("END " + block.name());
        line("END LIBRARY");
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String um(int nm) {
        return String.format(Locale.ROOT, "%.3f", nm / 1000.0);
    }

    private void powerPin(String net, String use) {
        line("  PIN " + net);
        line("    DIRECTION INOUT ;");
        line("    USE " + use + " ;");
        for (var shape : block.floorplan().power()) {
            if (shape.pin() && shape.net().equals(net)) {
                port(shape.layer(), shape.rect());
            }
        }
        line("  END " + net);
    }

    /** Gate and diffusion area of a net in µm². */
    private record Areas(double gate, double diffusion) {}

    private List<Areas> areas() {
        var areas = new ArrayList<Areas>();
        block.netlist().nets().forEach(net -> areas.add(new Areas(0, 0)));
        for (var cell : block.netlist().cells()) {
            var macro = block.lef().macro(cell.master());
            cell.pins().forEach((name, net) -> {
                MacroPin pin = macro.pin(name);
                var old = areas.get(net);
                areas.set(net, new Areas(old.gate() + pin.gateAreaUm2(), old.diffusion() + pin.diffusionAreaUm2()));
            });
        }
        return areas;
    }

    private void signalPin(GatePort port, Areas areas, String layer, Rect rect) {
        line("  PIN " + port.name());
        line("    DIRECTION " + (port.input() ? "INPUT" : "OUTPUT") + " ;");
        line("    USE SIGNAL ;");
        if (areas.gate() > 0) {
            line(String.format(Locale.ROOT, "    ANTENNAGATEAREA %.6f ;", areas.gate()));
        }
        if (areas.diffusion() > 0) {
            line(String.format(Locale.ROOT, "    ANTENNADIFFAREA %.6f ;", areas.diffusion()));
        }
        port(layer, rect);
        line("  END " + port.name());
    }

    private void port(String layer, Rect rect) {
        line("    PORT");
        line("      LAYER " + layer + " ;");
        line("        RECT " + rect(rect) + " ;");
        line("    END");
    }

    private static String rect(Rect rect) {
        return um(rect.x0()) + " " + um(rect.y0()) + " " + um(rect.x1()) + " " + um(rect.y1());
    }

    /** The whole core on the layers below the straps; beside the straps on theirs. */
    private void obstructions() {
        var core = block.floorplan().core();
        String strapLayer = block.process().grid().strapLayer();
        line("  OBS");
        for (var layer : block.process().routing()) {
            if (layer.layer().equals(strapLayer)) {
                break;
            }
            line("      LAYER " + layer.layer() + " ;");
            line("        RECT " + rect(core) + " ;");
        }
        if (block.process().routesOn(strapLayer)) {
            line("      LAYER " + strapLayer + " ;");
            besideStraps(core, 2 * block.lef().routing(strapLayer).spacing());
        }
        line("  END");
    }

    private void besideStraps(Rect core, int gap) {
        var straps = block.floorplan().power().stream().filter(PowerShape::pin).map(PowerShape::rect)
                .sorted(Comparator.comparingInt(Rect::x0)).toList();
        int x = core.x0();
        for (var strap : straps) {
            if (strap.x0() - gap > x) {
                line("        RECT " + rect(new Rect(x, core.y0(), strap.x0() - gap, core.y1())) + " ;");
            }
            x = strap.x1() + gap;
        }
        if (core.x1() > x) {
            line("        RECT " + rect(new Rect(x, core.y0(), core.x1(), core.y1())) + " ;");
        }
    }
}
