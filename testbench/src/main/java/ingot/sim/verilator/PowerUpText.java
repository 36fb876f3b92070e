package ingot.sim.verilator;

import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.SystemVerilogOptions;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The SystemVerilog of a design whose registers and memories ask, before anything else happens, what they hold at power-up: so that they hold
 * what they hold in the JVM engine, under which a failure is replayed. In large designs they take Verilator's own values.
 */
final class PowerUpText {
    /** Of more items in all instances nobody asks: the questions would take the C++ compiler longer than the design. */
    private static final int MOST = 2000;
    private static final String END = "endmodule\n";
    private static final String IMPORTS = """

            import "DPI-C" function void ingot_instance(input int module_number, input string path);
            import "DPI-C" function longint ingot_power_up(input int item, input int index, input int chunk);

            """;

    private PowerUpText() {}

    /** What asks in a module: its registers and then its memories that the design gives no value. */
    record Item(String name, Type type, int depth) {
        private static Stream<Item> all(NetModule module) {
            return Stream.concat(
                    module.registers().stream().filter(register -> register.atPowerUp().isEmpty()).map(Item::of),
                    module.memories().stream().filter(memory -> memory.init().isEmpty()).map(Item::of))
                    .filter(item -> item.type.width() > 0);
        }

        private static Item of(Register register) {
            return new Item(register.name(), register.type(), 0);
        }

        private static Item of(Memory memory) {
            return new Item(memory.name(), memory.word(), memory.depth());
        }
    }

    /** The items of every module, by the number of the module. */
    static List<List<Item>> items(Netlist netlist) {
        var all = netlist.modules().stream().map(module -> Item.all(module).toList()).toList();
        return instances(netlist.top(), new HashMap<>()) <= MOST ? all : all.stream().map(_ -> List.<Item>of()).toList();
    }

    /** The items of a module and all that is inside. */
    private static long instances(NetModule module, Map<NetModule, Long> known) {
        var count = known.get(module);
        if (count == null) {
            count = Item.all(module).count() + module.instances().stream().mapToLong(instance -> instances(instance.module(), known)).sum();
            known.put(module, count);
        }
        return count;
    }

    static String of(Netlist netlist) {
        var texts = SystemVerilog.modules(netlist, SystemVerilogOptions.PORTABLE);
        var items = items(netlist);
        var all = new StringBuilder(IMPORTS);
        texts.forEach((name, text) -> {
            int number = IntStream.range(0, items.size()).filter(i -> netlist.modules().get(i).name().equals(name)).findFirst().orElse(-1);
            boolean asks = number >= 0 && !items.get(number).isEmpty();
            all.append(asks ? text.text().substring(0, text.text().lastIndexOf(END)) + initial(number, items.get(number)) + END : text.text()).append('\n');
        });
        return all.toString();
    }

    private static String initial(int module, List<Item> items) {
        var lines = new StringJoiner("\n    ", "  initial begin\n    ", "\n  end\n");
        lines.add("ingot_instance(" + module + ", $sformatf(\"%m\"));");
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            lines.add(item.depth() == 0 ? item.name() + " = " + value(i, "0", item.type()) + ";"
                    : "for (int i = 0; i < " + item.depth() + "; i++) " + item.name() + "[i] = " + value(i, "i", item.type()) + ";");
        }
        return lines.toString();
    }

    /** An assignment leaves out the highest bits, which are too many. */
    private static String value(int item, String index, Type type) {
        var chunks = new StringJoiner(", ", "{", "}");
        for (int chunk = (type.width() - 1) / Long.SIZE; chunk >= 0; chunk--) {
            chunks.add("ingot_power_up(" + item + ", " + index + ", " + chunk + ")");
        }
        return chunks.toString();
    }
}
