package ingot.test.bus;

import ingot.hdl.netlist.Port;
import ingot.test.Dut;
import ingot.test.StreamSink;
import ingot.test.StreamSource;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.function.LongPredicate;

/**
 * A memory behind an AXI4 or AXI4-Lite port of a device that asks: it takes bursts of any kind, and answers in the order of the requests
 * after random pauses.
 */
public final class AxiMemory {
    private final SparseMemory memory;
    private final int bytes;
    private final StreamSink<Axi.Address> aw;
    private final StreamSink<Axi.WriteData> w;
    private final StreamSource<Axi.WriteResponse> b;
    private final StreamSink<Axi.Address> ar;
    private final StreamSource<Axi.ReadData> r;
    private final ArrayDeque<Axi.Address> writes = new ArrayDeque<>();
    private final ArrayDeque<Axi.WriteData> beats = new ArrayDeque<>();
    private LongPredicate faults = _ -> false;

    /** Answers on {@code port} of {@code dut} out of {@code memory}. */
    public AxiMemory(Dut<?> dut, Axi.Channels port, SparseMemory memory) {
        this.memory = memory;
        bytes = bytes(dut, port);
        aw = dut.sink(port.aw(), Axi.Address.class, Axi.OPTIONAL).onItem(address -> {
            writes.add(sized(address));
            write();
        });
        w = dut.sink(port.w(), Axi.WriteData.class, Axi.OPTIONAL).onItem(beat -> {
            beats.add(beat);
            write();
        });
        b = dut.source(port.b(), Axi.WriteResponse.class, Axi.OPTIONAL);
        ar = dut.sink(port.ar(), Axi.Address.class, Axi.OPTIONAL).onItem(address -> read(sized(address)));
        r = dut.source(port.r(), Axi.ReadData.class, Axi.OPTIONAL);
    }

    /** Bytes of a beat. */
    static int bytes(Dut<?> dut, Axi.Channels port) {
        return dut.design().ports(port.w().payload).stream().filter(word -> word.name().endsWith("data"))
                .map(Port::type).mapToInt(type -> type.width() / 8).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the write channel has no component `data`"));
    }

    /** A single beat of the whole width on a port that does not say. */
    private Axi.Address sized(Axi.Address address) {
        boolean lite = address.len() == 0 && address.size() == 0 && address.burst() == 0;
        return lite ? new Axi.Address(address.id(), address.addr(), 0, Integer.numberOfTrailingZeros(bytes), Axi.INCR, 0) : address;
    }

    /** Every channel lets cycles go by with this probability. */
    public AxiMemory pauses(double probability) {
        aw.backPressure(probability);
        w.backPressure(probability);
        ar.backPressure(probability);
        b.pauses(probability);
        r.pauses(probability);
        return this;
    }

    /** Requests to such addresses are answered with an error, and change nothing. */
    public AxiMemory faultsAt(LongPredicate addresses) {
        faults = addresses;
        return this;
    }

    private void write() {
        while (!writes.isEmpty() && beats.size() > writes.peek().len()) {
            var address = writes.poll();
            for (int i = 0; i <= address.len(); i++) {
                var beat = beats.poll();
                long at = address.beat(i, bytes);
                if (!faults.test(at)) {
                    memory.writeWord(at - Math.floorMod(at, bytes), bytes, beat.data(), beat.strb());
                }
            }
            b.send(new Axi.WriteResponse(address.id(), faults.test(address.addr()) ? Axi.SLVERR : Axi.OKAY));
        }
    }

    private void read(Axi.Address address) {
        for (int i = 0; i <= address.len(); i++) {
            long at = address.beat(i, bytes);
            boolean fault = faults.test(at);
            var data = fault ? BigInteger.ZERO : memory.readWord(at - Math.floorMod(at, bytes), bytes);
            r.send(new Axi.ReadData(address.id(), data, fault ? Axi.SLVERR : Axi.OKAY, i == address.len()));
        }
    }
}
