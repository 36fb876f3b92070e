package ingot.test;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Port;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something to happen, and tells what happened instead. */
final class Wait {
    private static final int SHOWN = 24;
    private final Ports ports;

    Wait(Ports ports) {
        this.ports = ports;
    }

    int until(BooleanSupplier condition, int limit, Supplier<String> otherwise) {
        if (condition.getAsBoolean()) {
            return 0;
        }
        var before = values();
        int waited = ports.clockwork().waitUntil(condition, limit);
        if (waited < 0) {
            throw new AssertionError(ports.here() + ": " + otherwise.get() + " after " + limit + " cycles" + explanation(before));
        }
        return waited;
    }

    private Map<PortHandle, BigInteger> values() {
        var values = new LinkedHashMap<PortHandle, BigInteger>();
        for (var port : ports.design().netlist().top().ports()) {
            if (port.role() != Port.Role.CLOCK && port.type().width() > 0) {
                var handle = ports.handle(port);
                values.put(handle, handle.peekBig());
            }
        }
        return values;
    }

    private String explanation(Map<PortHandle, BigInteger> before) {
        var inputs = new ArrayList<String>();
        var changed = new ArrayList<String>();
        var same = new ArrayList<String>();
        before.forEach((handle, first) -> {
            var now = handle.peekBig();
            if (handle.port().direction() == Direction.INPUT) {
                inputs.add(handle.name() + " " + handle.text(now));
            } else if (now.equals(first)) {
                same.add(handle.name() + " " + handle.text(now));
            } else {
                changed.add(handle.name() + " " + handle.text(first) + " → " + handle.text(now));
            }
        });
        return line("inputs", inputs) + line("outputs that differ from when the wait began", changed)
                + line(changed.isEmpty() ? "no output differs from when the wait began" : "outputs that do not", same);
    }

    private static String line(String title, List<String> entries) {
        if (entries.isEmpty()) {
            return "";
        }
        var shown = entries.size() <= SHOWN ? entries : entries.subList(0, SHOWN);
        return "\n  " + title + ": " + String.join(", ", shown)
                + (shown.size() < entries.size() ? ", and " + (entries.size() - SHOWN) + " more" : "");
    }
}
