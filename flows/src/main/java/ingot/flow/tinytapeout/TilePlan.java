package ingot.flow.tinytapeout;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How the ports of a module meet the pins of a tile. */
public sealed interface TilePlan {
    /** What each pin carries. */
    PinUse pins();

    /** The module has the ports of a tile already. */
    record Native(PinUse pins) implements TilePlan {}

    /**
     * Every bit of every port has a pin of its own: inputs fill {@code ui} and then {@code uio} from below, outputs {@code uo} and then
     * {@code uio} from above.
     */
    record Direct(PinUse pins, int inputBits, int outputBits) implements TilePlan {
        /** Inputs that do not fit {@code ui}. */
        int spilledInputs() {
            return Math.max(0, inputBits - PinUse.PINS);
        }

        /** Outputs that do not fit {@code uo}. */
        int spilledOutputs() {
            return Math.max(0, outputBits - PinUse.PINS);
        }
    }

    /**
     * Ports are reached byte by byte; see {@link LoaderTile} for the protocol.
     *
     * @param inputs the module's inputs, the lowest byte of the first one at address 0; {@code outputs} likewise
     */
    record Loader(PinUse pins, List<WidePort> inputs, List<WidePort> outputs) implements TilePlan {
        public Loader {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }

        /** Bytes of all inputs. */
        public int inputBytes() {
            return inputs.stream().mapToInt(WidePort::bytes).sum();
        }
    }

    /** A port behind the loader: {@code address} is that of its lowest byte. */
    record WidePort(String name, int width, boolean signed, int address) {
        /** How many addresses it takes. */
        public int bytes() {
            return (width + 7) / 8;
        }
    }

    /** Addresses for inputs; the one above them is the loader's control byte. */
    int MOST_INPUT_BYTES = 63;
    /** Addresses for outputs. */
    int MOST_OUTPUT_BYTES = 64;
    /** Data ports of every tile. */
    Set<String> TILE_PORTS = Set.of("ui_in", "uo_out", "uio_in", "uio_out", "uio_oe", "ena");

    /**
     * The plan for a module.
     *
     * @throws TileException when the module has no place in a tile, with the reason
     */
    static TilePlan of(NetModule module) {
        var data = module.ports().stream().filter(port -> port.role() == Port.Role.DATA && port.type().width() > 0).toList();
        if (data.stream().map(Port::name).collect(Collectors.toSet()).equals(TILE_PORTS)) {
            return new Native(new PinUse(PinUse.numbered("ui"), PinUse.numbered("uo"), PinUse.numbered("uio"), 0));
        }
        requireOneClock(module);
        var inputs = data.stream().filter(port -> port.direction() == Direction.INPUT).toList();
        var outputs = data.stream().filter(port -> port.direction() == Direction.OUTPUT).toList();
        var direct = new Direct(direct(names(inputs), names(outputs)), names(inputs).size(), names(outputs).size());
        return direct.spilledInputs() + direct.spilledOutputs() <= PinUse.PINS ? direct : loader(module, inputs, outputs);
    }

    private static void requireOneClock(NetModule module) {
        var clocks = module.ports().stream().filter(port -> port.role() == Port.Role.CLOCK).map(Port::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (clocks.size() > 1) {
            throw new TileException("%s has %d clocks (%s), a tile has one: make the others from it, or bring them in as data and take them with clock()"
                    .formatted(module.name(), clocks.size(), String.join(", ", clocks)));
        }
    }

    private static List<String> names(List<Port> ports) {
        return ports.stream().flatMap(port -> {
            var bits = new ArrayList<String>();
            for (int i = 0; i < port.type().width(); i++) {
                bits.add(port.type().width() == 1 ? port.name() : port.name() + "[" + i + "]");
            }
            return bits.stream();
        }).toList();
    }

    private static PinUse direct(List<String> inputs, List<String> outputs) {
        int in = Math.min(PinUse.PINS, inputs.size());
        int out = Math.min(PinUse.PINS, outputs.size());
        var uio = new ArrayList<>(PinUse.eight(inputs.subList(in, Math.min(2 * PinUse.PINS, inputs.size()))));
        int driven = 0;
        for (int i = 0; i < Math.min(PinUse.PINS, outputs.size() - out); i++) {
            int pin = PinUse.PINS - 1 - i;
            uio.set(pin, outputs.get(out + i));
            driven |= 1 << pin;
        }
        return new PinUse(PinUse.eight(inputs.subList(0, in)), PinUse.eight(outputs.subList(0, out)), uio, driven);
    }

    private static Loader loader(NetModule module, List<Port> inputs, List<Port> outputs) {
        var plan = new Loader(new PinUse(PinUse.numbered("write data"), PinUse.numbered("read data"),
                List.of("address[0]", "address[1]", "address[2]", "address[3]", "address[4]", "address[5]", "write", "step"), 0),
                addressed(inputs), addressed(outputs));
        int out = plan.outputs().stream().mapToInt(WidePort::bytes).sum();
        if (plan.inputBytes() > MOST_INPUT_BYTES || out > MOST_OUTPUT_BYTES) {
            throw new TileException(("%s has %d bytes of inputs and %d of outputs; the loader reaches %d and %d: make the module narrower, or give it"
                    + " a bus").formatted(module.name(), plan.inputBytes(), out, MOST_INPUT_BYTES, MOST_OUTPUT_BYTES));
        }
        return plan;
    }

    private static List<WidePort> addressed(List<Port> ports) {
        var wide = new ArrayList<WidePort>();
        int address = 0;
        for (var port : ports) {
            wide.add(new WidePort(port.name(), port.type().width(), port.type().signed(), address));
            address += wide.getLast().bytes();
        }
        return wide;
    }
}
