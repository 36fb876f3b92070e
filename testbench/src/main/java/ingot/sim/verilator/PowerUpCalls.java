package ingot.sim.verilator;

import ingot.hdl.netlist.Netlist;
import ingot.sim.PowerUp;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.math.BigInteger;
import java.util.List;

/** Answers a model that asks what its registers and memories hold at power-up, instance by instance. */
final class PowerUpCalls {
    private static final String ROOT = Shim.TOP + ".dut";

    private final PowerUp start;
    private final List<List<PowerUpText.Item>> modules;
    private List<PowerUpText.Item> items = List.of();
    private String path = "";
    private int item = -1;
    private int index;
    private BigInteger value = BigInteger.ZERO;

    PowerUpCalls(Netlist netlist, PowerUp start) {
        this.start = start;
        modules = PowerUpText.items(netlist);
    }

    /** A function for the model that says which instance asks from now on. */
    MemorySegment instances(Arena arena) {
        return function("instance", FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT, ValueLayout.ADDRESS), arena);
    }

    /** A function for the model that gives 64 bits of a value. */
    MemorySegment values(Arena arena) {
        return function("value", FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT), arena);
    }

    private MemorySegment function(String name, FunctionDescriptor type, Arena arena) {
        try {
            MethodType method = type.toMethodType();
            return Linker.nativeLinker().upcallStub(MethodHandles.lookup().bind(this, name, method), type, arena);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void instance(int module, MemorySegment name) {
        items = modules.get(module);
        item = -1;
        var full = name.reinterpret(Long.MAX_VALUE).getString(0);
        path = full.startsWith(ROOT + ".") ? full.substring(ROOT.length() + 1) + "." : "";
    }

    private long value(int number, int word, int chunk) {
        if (number != item || word != index) {
            item = number;
            index = word;
            value = start.value(path + items.get(number).name(), word, items.get(number).type());
        }
        return value.shiftRight(Long.SIZE * chunk).longValue();
    }
}
