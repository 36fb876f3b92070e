package ingot.hdl.yosys;

import ingot.hdl.json.JsonWriter;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Source;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the JSON netlist of Yosys ({@code read_json}; nextpnr and netlistsvg read it, too): word-level cells that carry the Java line
 * in {@code src}. Equal to the SystemVerilog of the same netlist, and the same bytes for the same netlist.
 */
public final class YosysJson {
    private static final int FIRST_ID = 2; // 0 and 1 are left free, since they look like constants

    private final JsonWriter json;
    private final CellModule module;
    private final Map<Net, int[]> ids = new HashMap<>(); // of each bit; 0 for one that has none yet
    private int nextId = FIRST_ID;

    /** A bit that is only another name. */
    private record Alias(int[] ids, int bit) {}

    private YosysJson(JsonWriter json, CellModule module) {
        this.json = json;
        this.module = module;
    }

    /** The whole netlist, each module after those that it uses. */
    public static String emit(Netlist netlist) {
        var json = new JsonWriter();
        json.object().field("creator", "Ingot").name("modules").object();
        WordCells.of(netlist).forEach(module -> new YosysJson(json, module).write());
        return json.end().end().toString();
    }

    private void write() {
        json.name(module.name()).object();
        json.name("attributes").object();
        switch (module.kind()) {
            case TOP -> json.field("top", number(1));
            case BLACK_BOX -> json.field("blackbox", number(1));
            case INNER -> { }
        }
        source(module.source());
        json.end();
        if (!module.parameters().isEmpty()) {
            json.name("parameter_default_values").object();
            module.parameters().forEach((name, value) -> json.field(name, text(value)));
            json.end();
        }
        json.name("ports").object();
        for (var net : module.nets()) {
            net.direction().ifPresent(direction -> {
                json.name(net.name()).object().field("direction", word(direction));
                bits(Word.of(net));
                if (net.signed()) {
                    json.field("signed", 1);
                }
                json.end();
            });
        }
        json.end().name("cells").object();
        module.cells().forEach(this::cell);
        json.end().name("netnames").object();
        for (var net : module.nets()) {
            json.name(net.name()).object().field("hide_name", net.isHidden() ? 1 : 0);
            bits(Word.of(net));
            if (net.signed()) {
                json.field("signed", 1);
            }
            json.name("attributes").object();
            source(net.source());
            json.end().end();
        }
        json.end().end();
    }

    private void cell(Cell cell) {
        json.name(cell.name()).object().field("hide_name", cell.isHidden() ? 1 : 0).field("type", cell.type());
        json.name("parameters").object();
        cell.parameters().forEach((name, value) -> json.field(name, text(value)));
        json.end().name("attributes").object();
        source(cell.source());
        json.end().name("port_directions").object();
        cell.pins().forEach((name, pin) -> json.field(name, word(pin.direction())));
        json.end().name("connections").object();
        cell.pins().forEach((name, pin) -> {
            json.name(name);
            row(pin.word());
        });
        json.end().end();
    }

    private static String text(Cell.Parameter parameter) {
        return switch (parameter) {
            case Cell.BitsParameter(var bits) -> bits;
            // A text that looks like bits has a space behind it, by the rule of Yosys.
            case Cell.TextParameter(var text) -> text.matches("[01xz]* *") ? text + " " : text;
        };
    }

    private void bits(Word word) {
        json.name("bits");
        row(word);
    }

    private void row(Word word) {
        json.row();
        for (var piece : word.pieces()) {
            for (int i = 0; i < piece.width(); i++) {
                bit(piece, i);
            }
        }
        json.end();
    }

    /** The number of a bit; a bit that is only another name has the number of the bit that it names. */
    private void bit(Word.Piece piece, int index) {
        var aliases = new ArrayDeque<Alias>();
        while (true) {
            switch (piece) {
                case Word.Fixed(var bits) -> {
                    json.value(String.valueOf(bits.charAt(bits.length() - 1 - index)));
                    return;
                }
                case Word.Part(var net, var low, var _) -> {
                    int bit = low + index;
                    var own = ids.computeIfAbsent(net, _ -> new int[net.width()]);
                    var target = own[bit] == 0 ? module.joined().get(net) : null;
                    if (target == null) {
                        if (own[bit] == 0) {
                            own[bit] = nextId++;
                        }
                        int id = own[bit];
                        aliases.forEach(alias -> alias.ids()[alias.bit()] = id);
                        json.value(id);
                        return;
                    }
                    aliases.push(new Alias(own, bit));
                    piece = target.slice(bit, 1).pieces().getFirst();
                    index = 0;
                }
            }
        }
    }

    private static String word(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    private static String number(int value) {
        return Word.bits(java.math.BigInteger.valueOf(value), 32);
    }

    private void source(Source source) {
        if (source.isKnown()) {
            json.field("src", source.toString());
        }
    }
}
