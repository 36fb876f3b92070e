package ingot.flow.layout.out;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import ingot.flow.layout.LayoutException;
import ingot.flow.layout.embedded.FixedCell;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.PortShape;
import ingot.flow.layout.embedded.PowerShape;
import ingot.flow.layout.embedded.Routing;
import ingot.flow.layout.embedded.Row;
import ingot.pdk.PdkProcess;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LefLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the DEF file of a finished block, from any engine, so that its GDS, LEF and Verilog can be written, its connections
 * checked and its picture drawn as for our own.
 */
public final class DefReader {
    private final DefTokens in;
    private final LefLibrary lef;
    private final PdkProcess process;
    private final DefRoutes routes;
    private String design = "";
    private Rect die = new Rect(0, 0, 0, 0);
    private final List<Row> rows = new ArrayList<>();
    private final List<FixedCell> components = new ArrayList<>();
    private final List<PortShape> portShapes = new ArrayList<>();
    private final List<GatePort> ports = new ArrayList<>();
    private final List<PowerShape> power = new ArrayList<>();
    private final Map<String, Integer> nets = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> pinsOfCell = new HashMap<>();
    private final List<Routing.RoutedNet> routed = new ArrayList<>();

    private DefReader(DefTokens in, LefLibrary lef, PdkProcess process) {
        this.in = in;
        this.lef = lef;
        this.process = process;
        this.routes = new DefRoutes(lef, in);
    }

    /**
     * Reads {@code def}. Cells without signal pins become fillers; the vias that the file defines are in the result's LEF library.
     *
     * @throws LayoutException with file and line when the file is not DEF
     */
    public static BlockLayout read(Path def, LefLibrary lef, PdkProcess process) {
        try {
            return new DefReader(new DefTokens(def.getFileName().toString(), Files.readString(def, StandardCharsets.ISO_8859_1)), lef,
                    process).block();
        } catch (IOException e) {
            throw new LayoutException("cannot read the DEF file " + def + ": " + e.getMessage(), e);
        }
    }

    private BlockLayout block() {
        boolean ended = false;
        for (String word = in.next(); word != null && !ended; word = in.next()) {
            switch (word) {
                case "DESIGN" -> design = in.statement().getFirst();
                case "UNITS" -> units(in.statement());
                case "DIEAREA" -> {
                    die = in.rect();
                    in.statement();
                }
                case "ROW" -> row(in.statement());
                case "VIAS" -> section("VIAS", routes::define);
                case "COMPONENTS" -> section("COMPONENTS", this::component);
                case "PINS" -> section("PINS", this::pin);
                case "SPECIALNETS" -> section("SPECIALNETS", this::specialNet);
                case "NETS" -> section("NETS", this::net);
                case "PROPERTYDEFINITIONS", "NONDEFAULTRULES", "REGIONS", "BLOCKAGES", "GROUPS", "FILLS", "SCANCHAINS" -> skip(word);
                case "END" -> ended = in.word().equals("DESIGN");
                default -> in.statement();
            }
        }
        if (!ended) {
            throw in.error("the file has no END DESIGN; it may be cut off");
        }
        return assemble();
    }

    private void section(String name, Runnable entry) {
        in.statement(); // the number of entries
        while (!in.accept("END")) {
            in.expect("-");
            entry.run();
        }
        in.expect(name);
    }

    private void skip(String name) {
        for (String word = in.word(); ; word = in.word()) {
            if (word.equals("END") && in.accept(name)) {
                return;
            }
        }
    }

    private void units(List<String> words) {
        if (!words.getLast().equals("1000")) {
            throw in.error("the file has " + words.getLast() + " units per µm; 1000 are needed");
        }
    }

    /** {@code name site x y orientation DO n BY 1 STEP dx dy}. */
    private void row(List<String> words) {
        rows.add(new Row(Integer.parseInt(words.get(2)), Integer.parseInt(words.get(3)), Integer.parseInt(words.get(6)),
                Orientation.valueOf(words.get(4))));
    }

    private void component() {
        String name = DefTokens.plain(in.word());
        String master = in.word();
        int x = 0;
        int y = 0;
        Orientation orientation = null;
        while (!in.accept(";")) {
            String word = in.word();
            if (word.equals("PLACED") || word.equals("FIXED")) {
                in.expect("(");
                x = in.number();
                y = in.number();
                in.expect(")");
                orientation = Orientation.valueOf(in.word());
            }
        }
        if (orientation == null) {
            throw in.error("component " + name + " is not placed");
        }
        components.add(new FixedCell(name, master, x, y, orientation));
    }

    /** A port of the block: a signal's becomes a port shape, a supply's a power shape. */
    private void pin() {
        String name = DefTokens.plain(in.word());
        String net = name;
        boolean input = false;
        var layers = new ArrayList<PortShape>();
        var placed = new ArrayList<PortShape>();
        while (!in.accept(";")) {
            switch (in.word()) {
                case "NET" -> net = DefTokens.plain(in.word());
                case "DIRECTION" -> input = in.word().equals("INPUT");
                case "LAYER" -> {
                    String layer = in.word();
                    while (!in.peek().equals("(")) {
                        in.word();
                    }
                    layers.add(new PortShape(-1, layer, in.rect()));
                }
                case "PLACED", "FIXED" -> {
                    in.expect("(");
                    int x = in.number();
                    int y = in.number();
                    in.expect(")");
                    in.word();
                    layers.forEach(shape -> placed.add(new PortShape(-1, shape.layer(), shape.rect().shift(x, y))));
                    layers.clear();
                }
                default -> { }
            }
        }
        if (net.equals(process.power().power()) || net.equals(process.power().ground())) {
            for (var shape : placed) {
                power.add(new PowerShape(net, shape.layer(), shape.rect(), true));
            }
            return;
        }
        int port = ports.size();
        ports.add(new GatePort(name, input, number(net)));
        placed.forEach(shape -> portShapes.add(new PortShape(port, shape.layer(), shape.rect())));
    }

    private int number(String net) {
        return nets.computeIfAbsent(net, name -> nets.size());
    }

    private void specialNet() {
        String net = DefTokens.plain(in.word());
        while (!in.accept(";")) {
            switch (in.word()) {
                case "ROUTED", "FIXED" -> power.addAll(routes.special(net));
                case "RECT" -> {
                    String layer = in.word();
                    power.add(new PowerShape(net, layer, in.rect(), false));
                }
                default -> { }
            }
        }
    }

    private void net() {
        int net = number(DefTokens.plain(in.word()));
        while (!in.accept(";")) {
            switch (in.word()) {
                case "(" -> {
                    String cell = DefTokens.plain(in.word());
                    String pin = DefTokens.plain(in.word());
                    while (!in.accept(")")) {
                        in.word();
                    }
                    if (!cell.equals("PIN")) {
                        pinsOfCell.computeIfAbsent(cell, key -> new TreeMap<>()).put(pin, net);
                    }
                }
                case "ROUTED", "FIXED" -> routed.add(routes.regular(net));
                default -> { }
            }
        }
    }

    private BlockLayout assemble() {
        var gateNets = new ArrayList<GateNet>();
        nets.forEach((name, id) -> gateNets.add(new GateNet(id, name, "")));
        var cells = new ArrayList<GateCell>();
        var places = new ArrayList<FixedCell>();
        var fillers = new ArrayList<FixedCell>();
        for (var component : components) {
            boolean supplyOnly = lef.macro(component.master()).pins().stream()
                    .allMatch(pin -> process.power().pins().containsKey(pin.name()));
            if (supplyOnly) {
                fillers.add(component);
            } else {
                var pins = pinsOfCell.getOrDefault(component.name(), Map.of());
                cells.add(new GateCell(cells.size(), component.name(), component.master(), Map.copyOf(pins), ""));
                places.add(component);
            }
        }
        var netlist = new GateNetlist(design, ports, cells, gateNets);
        var placement = new Placement(netlist, places.stream().mapToInt(FixedCell::x).toArray(),
                places.stream().mapToInt(FixedCell::y).toArray(), places.stream().map(FixedCell::orientation).toArray(Orientation[]::new));
        var floorplan = new Floorplan(die, core(), rows, portShapes, power, List.of());
        var library = new LefLibrary(lef.layers(), Map.copyOf(routes.vias()), lef.sites(), lef.macros());
        return new BlockLayout(floorplan, placement, new Routing(routed), fillers, library, process);
    }

    private Rect core() {
        var site = lef.sites().get(process.site());
        return rows.stream().map(row -> new Rect(row.x(), row.y(), row.x() + row.sites() * site.width(), row.y() + site.height()))
                .reduce(Rect::hull).orElse(die);
    }
}
