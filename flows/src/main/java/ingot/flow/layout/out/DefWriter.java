package ingot.flow.layout.out;

import ingot.flow.gates.GateNet;
import ingot.flow.layout.embedded.Routing;
import ingot.pdk.lef.Layer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a block as DEF 5.8: floorplan, components, power grid and routed nets. Distances are nm. */
public final class DefWriter {
    private final BlockLayout block;
    private final PrintStream out;

    private DefWriter(BlockLayout block, OutputStream out) {
        this.block = block;
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    }

    /** Writes {@code def}. */
    public static void write(BlockLayout block, Path def) {
        AtomicFile.write(def, stream -> new DefWriter(block, stream).write());
    }

    private void write() throws IOException {
        line("VERSION 5.8 ;");
        line("DIVIDERCHAR \"/\" ;");
        line("BUSBITCHARS \"[]\" ;");
        line("DESIGN " + block.name() + " ;");
        line("UNITS DISTANCE MICRONS 1000 ;");
        var die = block.floorplan().die();
        line("DIEAREA ( " + die.x0() + " " + die.y0() + " ) ( " + die.x1() + " " + die.y1() + " ) ;");
        rows();
        tracks();
        components();
        pins();
        var power = new DefPowerNets(block);
        power.vias().forEach(this::line);
        power.nets().forEach(this::line);
        nets();
        line("END DESIGN");
        out.flush();
        if (out.checkError()) {
            throw new IOException("the disk may be full");
        }
    }

    private void line(String text) {
        out.print(text);
        out.print('\n');
    }

    private void rows() {
        var site = block.lef().sites().get(block.process().site());
        var rows = block.floorplan().rows();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            line("ROW ROW_" + i + " " + site.name() + " " + row.x() + " " + row.y() + " " + row.orientation() + " DO " + row.sites()
                    + " BY 1 STEP " + site.width() + " 0 ;");
        }
    }

    private void tracks() {
        var die = block.floorplan().die();
        for (var layer : block.process().routing()) {
            int step = layer.pitchNm();
            line("TRACKS X " + layer.offsetNm() + " DO " + ((die.x1() - layer.offsetNm()) / step + 1) + " STEP " + step + " LAYER "
                    + layer.layer() + " ;");
            line("TRACKS Y " + layer.offsetNm() + " DO " + ((die.y1() - layer.offsetNm()) / step + 1) + " STEP " + step + " LAYER "
                    + layer.layer() + " ;");
        }
    }

    private void components() {
        var cells = block.cells();
        int own = block.netlist().cells().size();
        line("COMPONENTS " + cells.size() + " ;");
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            String state = i < own ? "+ PLACED" : "+ SOURCE DIST + FIXED";
            line("- " + cell.name() + " " + cell.master() + " " + state + " ( " + cell.x() + " " + cell.y() + " ) "
                    + cell.orientation() + " ;");
        }
        line("END COMPONENTS");
    }

    private void pins() {
        var shapes = block.floorplan().ports();
        line("PINS " + shapes.size() + " ;");
        for (var shape : shapes) {
            var port = block.netlist().ports().get(shape.port());
            var rect = shape.rect();
            int x = rect.centerX();
            int y = rect.centerY();
            line("- " + port.name() + " + NET " + block.netlist().nets().get(port.net()).name() + " + DIRECTION "
                    + (port.input() ? "INPUT" : "OUTPUT") + " + USE SIGNAL + PORT + LAYER " + shape.layer() + " ( " + (rect.x0() - x)
                    + " " + (rect.y0() - y) + " ) ( " + (rect.x1() - x) + " " + (rect.y1() - y) + " ) + FIXED ( " + x + " " + y
                    + " ) N ;");
        }
        line("END PINS");
    }

    private void nets() {
        var nets = block.netlist().nets();
        var terminals = terminals();
        var routed = new HashMap<Integer, Routing.RoutedNet>();
        block.routing().nets().forEach(net -> routed.put(net.net(), net));
        line("NETS " + nets.size() + " ;");
        for (GateNet net : nets) {
            var text = new StringBuilder("- ").append(net.name());
            terminals.get(net.id()).forEach(terminal -> text.append(" ( ").append(terminal).append(" )"));
            text.append(" + USE SIGNAL");
            if (routed.containsKey(net.id())) {
                route(text, routed.get(net.id()));
            }
            line(text.append(" ;").toString());
        }
        line("END NETS");
    }

    private List<List<String>> terminals() {
        var terminals = new ArrayList<List<String>>();
        block.netlist().nets().forEach(net -> terminals.add(new ArrayList<>()));
        block.netlist().ports().forEach(port -> terminals.get(port.net()).add("PIN " + port.name()));
        for (var cell : block.netlist().cells()) {
            cell.pins().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(pin -> terminals.get(pin.getValue()).add(cell.name() + " " + pin.getKey()));
        }
        return terminals;
    }

    private void route(StringBuilder text, Routing.RoutedNet net) {
        String start = "\n  + ROUTED ";
        for (var wire : net.wires()) {
            text.append(start).append(wire.layer()).append(" ( ").append(wire.x0()).append(' ').append(wire.y0()).append(" ) ( ")
                    .append(wire.x1()).append(' ').append(wire.y1()).append(" )");
            start = "\n    NEW ";
        }
        for (var via : net.vias()) {
            text.append(start).append(lowestLayer(via.via())).append(" ( ").append(via.x()).append(' ').append(via.y()).append(" ) ")
                    .append(via.via());
            start = "\n    NEW ";
        }
        for (var patch : net.patches()) {
            var rect = patch.rect();
            int x = rect.centerX();
            int y = rect.centerY();
            text.append(start).append(patch.layer()).append(" ( ").append(x).append(' ').append(y).append(" ) RECT ( ")
                    .append(rect.x0() - x).append(' ').append(rect.y0() - y).append(' ').append(rect.x1() - x).append(' ')
                    .append(rect.y1() - y).append(" )");
            start = "\n    NEW ";
        }
    }

    private String lowestLayer(String via) {
        var shapes = block.lef().vias().get(via).shapes();
        return block.lef().layers().stream().filter(Layer.Routing.class::isInstance).map(Layer::name)
                .filter(name -> shapes.stream().anyMatch(shape -> shape.layer().equals(name))).findFirst().orElseThrow();
    }
}
